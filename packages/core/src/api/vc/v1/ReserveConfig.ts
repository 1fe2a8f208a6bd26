// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.reserve_config`.
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
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly reserve_config_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly scope_type: string
  readonly approval_config?: ApprovalConfig | undefined
  readonly time_config?: TimeConfig | undefined
  readonly reserve_scope_config?: ReserveScopeConfig | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.patch#input", () => ({
    reserve_config_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    scope_type: Codec.str,
    approval_config: Codec.objOpt(ApprovalConfig),
    time_config: Codec.objOpt(TimeConfig),
    reserve_scope_config: Codec.objOpt(ReserveScopeConfig)
  }))

/**
 * 更新会议室预定限制
 *
 * `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新会议室预定限制
   *
   * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve_config.patch",
  method: "PATCH",
  path: "/open-apis/vc/v1/reserve_configs/:reserve_config_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `reserveScope` takes.
 *
 * @category inputs
 */
export interface ReserveScopeInput {
  readonly scope_id: string
  /** 1 to 2. */
  readonly scope_type: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ReserveScopeInput: Codec.Shape<ReserveScopeInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.reserve_scope#input", () => ({
    scope_id: Codec.str,
    scope_type: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `reserveScope` gives.
 *
 * @category outputs
 */
export interface ReserveScopeOutput {
  readonly approve_config?: ReserveScopeOutputApproveConfig | undefined
  readonly time_config?: ReserveScopeOutputTimeConfig | undefined
  readonly reserve_scope_config?: ReserveScopeOutputReserveScopeConfig | undefined
}

export const ReserveScopeOutput: Codec.Shape<ReserveScopeOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.reserve_scope#output", () => ({
    approve_config: Codec.objOpt(ReserveScopeOutputApproveConfig),
    time_config: Codec.objOpt(ReserveScopeOutputTimeConfig),
    reserve_scope_config: Codec.objOpt(ReserveScopeOutputReserveScopeConfig)
  }))

/**
 * 查询会议室预定限制
 *
 * `GET /open-apis/vc/v1/reserve_configs/reserve_scope` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/reserve_scope
 * @category endpoints
 */
export const reserveScope: Endpoint.Described<ReserveScopeInput, ReserveScopeOutput, "tenant"> & {
  /**
   * 查询会议室预定限制
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/reserve_scope
   */
  (input: ReserveScopeInput, options?: Endpoint.CallOptions): Effect.Effect<ReserveScopeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve_config.reserve_scope",
  method: "GET",
  path: "/open-apis/vc/v1/reserve_configs/reserve_scope",
  tokens: ["tenant"],
  query: ["scope_id", "scope_type", "user_id_type"],
  codes,
  input: ReserveScopeInput,
  output: ReserveScopeOutput
})

/** @category structures */
export interface ApprovalConfig {
  /** At most 1. */
  readonly approval_switch?: number | undefined
  /** At most 1. */
  readonly approval_condition?: number | undefined
  readonly meeting_duration?: number | undefined
  readonly approvers?: ReadonlyArray<Types.SubscribeUser> | undefined
}

export const ApprovalConfig: Codec.Shape<ApprovalConfig> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.patch#input.approval_config", () => ({
    approval_switch: Codec.intOpt,
    approval_condition: Codec.intOpt,
    meeting_duration: Codec.numOpt,
    approvers: Codec.listOpt(Codec.obj(Types.SubscribeUser))
  }))

/** @category structures */
export interface TimeConfig {
  readonly if_cover_child_scope?: boolean | undefined
  /** At most 1. */
  readonly time_switch: number
  readonly days_in_advance?: number | undefined
  readonly opening_hour?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly max_duration?: number | undefined
}

export const TimeConfig: Codec.Shape<TimeConfig> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.patch#input.time_config", () => ({
    if_cover_child_scope: Codec.boolOpt,
    time_switch: Codec.int,
    days_in_advance: Codec.intOpt,
    opening_hour: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    max_duration: Codec.intOpt
  }))

/** @category structures */
export interface ReserveScopeConfig {
  readonly if_cover_child_scope?: boolean | undefined
  /** At most 1. */
  readonly allow_all_users?: number | undefined
  readonly allow_users?: ReadonlyArray<Types.SubscribeUser> | undefined
  readonly allow_depts?: ReadonlyArray<Shared.SubscribeDepartment> | undefined
}

export const ReserveScopeConfig: Codec.Shape<ReserveScopeConfig> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.patch#input.reserve_scope_config", () => ({
    if_cover_child_scope: Codec.boolOpt,
    allow_all_users: Codec.intOpt,
    allow_users: Codec.listOpt(Codec.obj(Types.SubscribeUser)),
    allow_depts: Codec.listOpt(Codec.obj(Shared.SubscribeDepartment))
  }))

/** @category structures */
export interface ReserveScopeOutputApproveConfig {
  readonly approval_switch?: number | undefined
  readonly approval_condition?: number | undefined
  readonly meeting_duration?: number | undefined
  readonly approvers?: ReadonlyArray<Types.SubscribeUser> | undefined
}

export const ReserveScopeOutputApproveConfig: Codec.Shape<ReserveScopeOutputApproveConfig> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.reserve_scope#output.approve_config", () => ({
    approval_switch: Codec.intOpt,
    approval_condition: Codec.intOpt,
    meeting_duration: Codec.numOpt,
    approvers: Codec.listOpt(Codec.obj(Types.SubscribeUser))
  }))

/** @category structures */
export interface ReserveScopeOutputTimeConfig {
  readonly if_cover_child_scope?: boolean | undefined
  readonly time_switch: number
  readonly days_in_advance?: number | undefined
  readonly opening_hour?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly max_duration?: number | undefined
}

export const ReserveScopeOutputTimeConfig: Codec.Shape<ReserveScopeOutputTimeConfig> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.reserve_scope#output.time_config", () => ({
    if_cover_child_scope: Codec.boolOpt,
    time_switch: Codec.int,
    days_in_advance: Codec.intOpt,
    opening_hour: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    max_duration: Codec.intOpt
  }))

/** @category structures */
export interface ReserveScopeOutputReserveScopeConfig {
  readonly if_cover_child_scope?: boolean | undefined
  readonly allow_all_users?: number | undefined
  readonly allow_users?: ReadonlyArray<Types.SubscribeUser> | undefined
  readonly allow_depts?: ReadonlyArray<Shared.SubscribeDepartment> | undefined
}

export const ReserveScopeOutputReserveScopeConfig: Codec.Shape<ReserveScopeOutputReserveScopeConfig> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.reserve_scope#output.reserve_scope_config", () => ({
    if_cover_child_scope: Codec.boolOpt,
    allow_all_users: Codec.intOpt,
    allow_users: Codec.listOpt(Codec.obj(Types.SubscribeUser)),
    allow_depts: Codec.listOpt(Codec.obj(Shared.SubscribeDepartment))
  }))
