// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.room_config`.
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
 * What `del` takes.
 *
 * @category inputs
 */
export interface DelInput {
  readonly scope: number
  readonly country_id?: string | undefined
  readonly district_id?: string | undefined
  readonly building_id?: string | undefined
  readonly floor_name?: string | undefined
  readonly room_id?: string | undefined
  readonly config: string
}

export const DelInput: Codec.Shape<DelInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.del#input", () => ({
    scope: Codec.num,
    country_id: Codec.strOpt,
    district_id: Codec.strOpt,
    building_id: Codec.strOpt,
    floor_name: Codec.strOpt,
    room_id: Codec.strOpt,
    config: Codec.str
  }))

/**
 * `POST /open-apis/vc/v1/room_configs/del` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const del: Endpoint.Described<DelInput, Codec.Dictionary, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/room_configs/del` */
  (input: DelInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_config.del",
  method: "POST",
  path: "/open-apis/vc/v1/room_configs/del",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: DelInput,
  output: Codec.dictionary
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly scope: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly country_id?: string | undefined
  readonly district_id?: string | undefined
  readonly building_id?: string | undefined
  readonly floor_name?: string | undefined
  readonly room_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.query#input", () => ({
    scope: Codec.listed(1, 2, 3, 4, 5, 6),
    country_id: Codec.strOpt,
    district_id: Codec.strOpt,
    building_id: Codec.strOpt,
    floor_name: Codec.strOpt,
    room_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly room_background?: string | undefined
  readonly display_background?: string | undefined
  readonly digital_signage?: RoomConfigRoomDigitalSignage | undefined
  readonly room_box_digital_signage?: RoomConfigRoomDigitalSignage | undefined
  readonly room_status?: Types.RoomStatus | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.query#output", () => ({
    room_background: Codec.strOpt,
    display_background: Codec.strOpt,
    digital_signage: Codec.objOpt(RoomConfigRoomDigitalSignage),
    room_box_digital_signage: Codec.objOpt(RoomConfigRoomDigitalSignage),
    room_status: Codec.objOpt(Types.RoomStatus)
  }))

/**
 * 查询会议室配置
 *
 * `GET /open-apis/vc/v1/room_configs/query` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `vc:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询会议室配置
   *
   * Scopes, any of: `vc:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_config.query",
  method: "GET",
  path: "/open-apis/vc/v1/room_configs/query",
  tokens: ["tenant"],
  query: ["scope", "country_id", "district_id", "building_id", "floor_name", "room_id", "user_id_type"],
  deprecated: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `set` takes.
 *
 * @category inputs
 */
export interface SetInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly scope: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly country_id?: string | undefined
  readonly district_id?: string | undefined
  readonly building_id?: string | undefined
  readonly floor_name?: string | undefined
  readonly room_id?: string | undefined
  readonly room_config: RoomConfig
}

export const SetInput: Codec.Shape<SetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.set#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    scope: Codec.listed(1, 2, 3, 4, 5, 6),
    country_id: Codec.strOpt,
    district_id: Codec.strOpt,
    building_id: Codec.strOpt,
    floor_name: Codec.strOpt,
    room_id: Codec.strOpt,
    room_config: Codec.obj(RoomConfig)
  }))

/**
 * 设置会议室配置
 *
 * `POST /open-apis/vc/v1/room_configs/set` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set
 * @category endpoints
 */
export const set: Endpoint.Described<SetInput, Codec.Dictionary, "tenant"> & {
  /**
   * 设置会议室配置
   *
   * Scopes, any of: `vc:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set
   */
  (input: SetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_config.set",
  method: "POST",
  path: "/open-apis/vc/v1/room_configs/set",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: SetInput,
  output: Codec.dictionary
})

/**
 * What `setCheckboardAccessCode` takes.
 *
 * @category inputs
 */
export interface SetCheckboardAccessCodeInput {
  readonly scope: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly country_id?: string | undefined
  readonly district_id?: string | undefined
  readonly building_id?: string | undefined
  readonly floor_name?: string | undefined
  readonly room_id?: string | undefined
  readonly valid_day: 1 | 7 | 30 | (number & {})
}

export const SetCheckboardAccessCodeInput: Codec.Shape<SetCheckboardAccessCodeInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.set_checkboard_access_code#input", () => ({
    scope: Codec.listed(1, 2, 3, 4, 5, 6),
    country_id: Codec.strOpt,
    district_id: Codec.strOpt,
    building_id: Codec.strOpt,
    floor_name: Codec.strOpt,
    room_id: Codec.strOpt,
    valid_day: Codec.listed(1, 7, 30)
  }))

/**
 * What `setCheckboardAccessCode` gives.
 *
 * @category outputs
 */
export interface SetCheckboardAccessCodeOutput {
  readonly access_code: string
}

export const SetCheckboardAccessCodeOutput: Codec.Shape<SetCheckboardAccessCodeOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.set_checkboard_access_code#output", () => ({
    access_code: Codec.str
  }))

/**
 * 创建签到板部署码
 *
 * `POST /open-apis/vc/v1/room_configs/set_checkboard_access_code` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `vc:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_checkboard_access_code
 * @category endpoints
 */
export const setCheckboardAccessCode: Endpoint.Described<SetCheckboardAccessCodeInput, SetCheckboardAccessCodeOutput, "tenant"> & {
  /**
   * 创建签到板部署码
   *
   * Scopes, any of: `vc:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_checkboard_access_code
   */
  (input: SetCheckboardAccessCodeInput, options?: Endpoint.CallOptions): Effect.Effect<SetCheckboardAccessCodeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_config.set_checkboard_access_code",
  method: "POST",
  path: "/open-apis/vc/v1/room_configs/set_checkboard_access_code",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: SetCheckboardAccessCodeInput,
  output: SetCheckboardAccessCodeOutput
})

/**
 * What `setRoomAccessCode` takes.
 *
 * @category inputs
 */
export interface SetRoomAccessCodeInput {
  readonly scope: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly country_id?: string | undefined
  readonly district_id?: string | undefined
  readonly building_id?: string | undefined
  readonly floor_name?: string | undefined
  readonly room_id?: string | undefined
  readonly valid_day: 1 | 7 | 30 | (number & {})
}

export const SetRoomAccessCodeInput: Codec.Shape<SetRoomAccessCodeInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.set_room_access_code#input", () => ({
    scope: Codec.listed(1, 2, 3, 4, 5, 6),
    country_id: Codec.strOpt,
    district_id: Codec.strOpt,
    building_id: Codec.strOpt,
    floor_name: Codec.strOpt,
    room_id: Codec.strOpt,
    valid_day: Codec.listed(1, 7, 30)
  }))

/**
 * What `setRoomAccessCode` gives.
 *
 * @category outputs
 */
export interface SetRoomAccessCodeOutput {
  readonly access_code: string
}

export const SetRoomAccessCodeOutput: Codec.Shape<SetRoomAccessCodeOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.set_room_access_code#output", () => ({
    access_code: Codec.str
  }))

/**
 * 创建会议室部署码
 *
 * `POST /open-apis/vc/v1/room_configs/set_room_access_code` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_room_access_code
 * @category endpoints
 */
export const setRoomAccessCode: Endpoint.Described<SetRoomAccessCodeInput, SetRoomAccessCodeOutput, "tenant"> & {
  /**
   * 创建会议室部署码
   *
   * Scopes, any of: `vc:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_room_access_code
   */
  (input: SetRoomAccessCodeInput, options?: Endpoint.CallOptions): Effect.Effect<SetRoomAccessCodeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_config.set_room_access_code",
  method: "POST",
  path: "/open-apis/vc/v1/room_configs/set_room_access_code",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: SetRoomAccessCodeInput,
  output: SetRoomAccessCodeOutput
})

/** @category structures */
export interface RoomConfigRoomDigitalSignage {
  readonly enable?: boolean | undefined
  readonly mute?: boolean | undefined
  readonly start_display?: number | undefined
  readonly stop_display?: number | undefined
  readonly materials?: ReadonlyArray<Types.RoomDigitalSignageMaterial> | undefined
  /** Not in the documentation. */
  readonly if_cover_child_scope?: boolean | undefined
}

export const RoomConfigRoomDigitalSignage: Codec.Shape<RoomConfigRoomDigitalSignage> =
  /*#__PURE__*/ Codec.shape("vc#RoomConfigRoomDigitalSignage", () => ({
    enable: Codec.boolOpt,
    mute: Codec.boolOpt,
    start_display: Codec.intOpt,
    stop_display: Codec.intOpt,
    materials: Codec.listOpt(Codec.obj(Types.RoomDigitalSignageMaterial)),
    if_cover_child_scope: Codec.boolOpt
  }))

/** @category structures */
export interface RoomConfig {
  readonly room_background?: string | undefined
  readonly display_background?: string | undefined
  readonly digital_signage?: RoomConfigRoomDigitalSignage | undefined
  readonly room_box_digital_signage?: RoomConfigRoomDigitalSignage | undefined
  readonly room_status?: RoomStatus | undefined
}

export const RoomConfig: Codec.Shape<RoomConfig> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.set#input.room_config", () => ({
    room_background: Codec.strOpt,
    display_background: Codec.strOpt,
    digital_signage: Codec.objOpt(RoomConfigRoomDigitalSignage),
    room_box_digital_signage: Codec.objOpt(RoomConfigRoomDigitalSignage),
    room_status: Codec.objOpt(RoomStatus)
  }))

/** @category structures */
export interface RoomStatus {
  readonly status: boolean
  readonly disable_start_time?: string | undefined
  readonly disable_end_time?: string | undefined
  readonly disable_reason?: string | undefined
  readonly contact_ids?: ReadonlyArray<string> | undefined
  readonly disable_notice?: boolean | undefined
  readonly resume_notice?: boolean | undefined
}

export const RoomStatus: Codec.Shape<RoomStatus> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_config.set#input.room_config.room_status", () => ({
    status: Codec.bool,
    disable_start_time: Codec.strOpt,
    disable_end_time: Codec.strOpt,
    disable_reason: Codec.strOpt,
    contact_ids: Codec.listOpt(Codec.str),
    disable_notice: Codec.boolOpt,
    resume_notice: Codec.boolOpt
  }))
