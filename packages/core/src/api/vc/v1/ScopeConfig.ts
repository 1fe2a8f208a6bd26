// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.scope_config`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `accessCode` takes.
 *
 * @category inputs
 */
export interface AccessCodeInput {
  readonly scope_type: number
  readonly scope_id: string
  readonly valid_day: number
}

export const AccessCodeInput: Codec.Shape<AccessCodeInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.scope_config.access_code#input", () => ({
    scope_type: Codec.num,
    scope_id: Codec.str,
    valid_day: Codec.num
  }))

/**
 * What `accessCode` gives.
 *
 * @category outputs
 */
export interface AccessCodeOutput {
  readonly access_code: string
}

export const AccessCodeOutput: Codec.Shape<AccessCodeOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.scope_config.access_code#output", () => ({
    access_code: Codec.str
  }))

/**
 * 创建部署码
 *
 * `POST /open-apis/vc/v1/scope_config/access_code` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const accessCode: Endpoint.Described<AccessCodeInput, AccessCodeOutput, "tenant" | "user"> & {
  /** 创建部署码 */
  (input: AccessCodeInput, options?: Endpoint.CallOptions): Effect.Effect<AccessCodeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.scope_config.access_code",
  method: "POST",
  path: "/open-apis/vc/v1/scope_config/access_code",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: AccessCodeInput,
  output: AccessCodeOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At most 10 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly scope_type: 1 | 2 | (number & {})
  readonly scope_id: string
  readonly scope_config?: RoomConfig | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.scope_config.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    scope_type: Codec.listed(1, 2),
    scope_id: Codec.str,
    scope_config: Codec.objOpt(RoomConfig)
  }))

/**
 * 设置会议室配置
 *
 * `POST /open-apis/vc/v1/scope_config` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 设置会议室配置
   *
   * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.scope_config.create",
  method: "POST",
  path: "/open-apis/vc/v1/scope_config",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly scope_type: 1 | 2 | (number & {})
  readonly scope_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.scope_config.get#input", () => ({
    scope_type: Codec.listed(1, 2),
    scope_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly current_config?: ScopeConfig | undefined
  readonly origin_configs?: ReadonlyArray<ScopeConfig> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.scope_config.get#output", () => ({
    current_config: Codec.objOpt(ScopeConfig),
    origin_configs: Codec.listOpt(Codec.obj(ScopeConfig))
  }))

/**
 * 查询会议室配置
 *
 * `GET /open-apis/vc/v1/scope_config` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询会议室配置
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.scope_config.get",
  method: "GET",
  path: "/open-apis/vc/v1/scope_config",
  tokens: ["tenant"],
  query: ["scope_type", "scope_id", "user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface RoomConfig {
  readonly room_background?: string | undefined
  readonly display_background?: string | undefined
  readonly digital_signage?: RoomDigitalSignage | undefined
  readonly room_box_digital_signage?: RoomDigitalSignage | undefined
  readonly room_status?: Types.RoomStatus | undefined
}

export const RoomConfig: Codec.Shape<RoomConfig> = /*#__PURE__*/ Codec.shape("vc#RoomConfig", () => ({
  room_background: Codec.strOpt,
  display_background: Codec.strOpt,
  digital_signage: Codec.objOpt(RoomDigitalSignage),
  room_box_digital_signage: Codec.objOpt(RoomDigitalSignage),
  room_status: Codec.objOpt(Types.RoomStatus)
}))

/** @category structures */
export interface RoomDigitalSignage {
  readonly if_cover_child_scope?: boolean | undefined
  readonly enable?: boolean | undefined
  readonly mute?: boolean | undefined
  readonly start_display?: number | undefined
  readonly stop_display?: number | undefined
  readonly materials?: ReadonlyArray<Types.RoomDigitalSignageMaterial> | undefined
}

export const RoomDigitalSignage: Codec.Shape<RoomDigitalSignage> =
  /*#__PURE__*/ Codec.shape("vc#RoomDigitalSignage", () => ({
    if_cover_child_scope: Codec.boolOpt,
    enable: Codec.boolOpt,
    mute: Codec.boolOpt,
    start_display: Codec.intOpt,
    stop_display: Codec.intOpt,
    materials: Codec.listOpt(Codec.obj(Types.RoomDigitalSignageMaterial))
  }))

/** @category structures */
export interface ScopeConfig {
  readonly scope_type: 1 | 2 | (number & {})
  readonly scope_id: string
  readonly scope_config?: RoomConfig | undefined
}

export const ScopeConfig: Codec.Shape<ScopeConfig> = /*#__PURE__*/ Codec.shape("vc#ScopeConfig", () => ({
  scope_type: Codec.open(1, 2),
  scope_id: Codec.str,
  scope_config: Codec.objOpt(RoomConfig)
}))
