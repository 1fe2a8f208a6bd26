// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.leave_employ_expire_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/attendance.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly leave_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id: string
  readonly leave_type_id: string
  readonly start_expiration_date: string
  readonly end_expiration_date: string
  readonly time_offset?: number | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.leave_employ_expire_record.get#input", () => ({
    leave_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id: Codec.str,
    leave_type_id: Codec.str,
    start_expiration_date: Codec.str,
    end_expiration_date: Codec.str,
    time_offset: Codec.intOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly records: ReadonlyArray<LeaveEmployExpireRecord>
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.leave_employ_expire_record.get#output", () => ({
    records: Codec.list(Codec.obj(LeaveEmployExpireRecord))
  }))

/**
 * 通过过期时间获取发放记录
 *
 * `GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_employ_expire_record/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 通过过期时间获取发放记录
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_employ_expire_record/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.leave_employ_expire_record.get",
  method: "GET",
  path: "/open-apis/attendance/v1/leave_employ_expire_records/:leave_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface LeaveEmployExpireRecord {
  readonly id: string
  readonly employment_id: string
  readonly leave_type_id: string
  readonly granting_quantity: string
  readonly left_granting_quantity: string
  readonly granting_unit: number
  readonly effective_date: string
  readonly expiration_date: string
  readonly reason: ReadonlyArray<Types.LangText>
  readonly is_update_by_external: boolean
  readonly accrual_source: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly leave_sub_type_id: string
  readonly section_type?: number | undefined
}

export const LeaveEmployExpireRecord: Codec.Shape<LeaveEmployExpireRecord> =
  /*#__PURE__*/ Codec.shape("attendance.v1.leave_employ_expire_record.get#output.records", () => ({
    id: Codec.str,
    employment_id: Codec.str,
    leave_type_id: Codec.str,
    granting_quantity: Codec.str,
    left_granting_quantity: Codec.str,
    granting_unit: Codec.int,
    effective_date: Codec.str,
    expiration_date: Codec.str,
    reason: Codec.list(Codec.obj(Types.LangText)),
    is_update_by_external: Codec.bool,
    accrual_source: Codec.open(1, 2, 3, 4, 5, 6),
    leave_sub_type_id: Codec.str,
    section_type: Codec.intOpt
  }))
