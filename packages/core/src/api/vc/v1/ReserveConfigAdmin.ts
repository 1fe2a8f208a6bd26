// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.reserve_config.admin`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly reserve_config_id: string
  /** 1 to 2. */
  readonly scope_type: number
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.admin.get#input", () => ({
    reserve_config_id: Codec.str,
    scope_type: Codec.int,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly reserve_admin_config: ReserveAdminConfig
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.admin.get#output", () => ({
    reserve_admin_config: Codec.obj(ReserveAdminConfig)
  }))

/**
 * 查询会议室预定管理员
 *
 * `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询会议室预定管理员
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve_config.admin.get",
  method: "GET",
  path: "/open-apis/vc/v1/reserve_configs/:reserve_config_id/admin",
  tokens: ["tenant"],
  query: ["scope_type", "user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly reserve_config_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 2. */
  readonly scope_type: number
  readonly reserve_admin_config: ReserveAdminConfig
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.admin.patch#input", () => ({
    reserve_config_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    scope_type: Codec.int,
    reserve_admin_config: Codec.obj(ReserveAdminConfig)
  }))

/**
 * 更新会议室预定管理员
 *
 * `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新会议室预定管理员
   *
   * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve_config.admin.patch",
  method: "PATCH",
  path: "/open-apis/vc/v1/reserve_configs/:reserve_config_id/admin",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ReserveAdminConfig {
  readonly depts?: ReadonlyArray<Shared.SubscribeDepartment> | undefined
  readonly users?: ReadonlyArray<Types.SubscribeUser> | undefined
}

export const ReserveAdminConfig: Codec.Shape<ReserveAdminConfig> =
  /*#__PURE__*/ Codec.shape("vc#ReserveAdminConfig", () => ({
    depts: Codec.listOpt(Codec.obj(Shared.SubscribeDepartment)),
    users: Codec.listOpt(Codec.obj(Types.SubscribeUser))
  }))
