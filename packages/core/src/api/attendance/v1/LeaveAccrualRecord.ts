// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.leave_accrual_record`.
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
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly leave_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly leave_granting_record_id: string
  readonly employment_id: string
  readonly leave_type_id: string
  readonly reason: ReadonlyArray<Types.LangText>
  readonly time_offset?: number | undefined
  readonly expiration_date?: string | undefined
  readonly quantity?: string | undefined
  /** Not in the documentation. */
  readonly section_type?: number | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.leave_accrual_record.patch#input", () => ({
    leave_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    leave_granting_record_id: Codec.str,
    employment_id: Codec.str,
    leave_type_id: Codec.str,
    reason: Codec.list(Codec.obj(Types.LangText)),
    time_offset: Codec.intOpt,
    expiration_date: Codec.strOpt,
    quantity: Codec.strOpt,
    section_type: Codec.intOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly record: LeaveAccrualRecord
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.leave_accrual_record.patch#output", () => ({
    record: Codec.obj(LeaveAccrualRecord)
  }))

/**
 * 修改发放记录
 *
 * `PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_accrual_record/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改发放记录
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_accrual_record/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.leave_accrual_record.patch",
  method: "PATCH",
  path: "/open-apis/attendance/v1/leave_accrual_record/:leave_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface LeaveAccrualRecord {
  readonly id: string
  readonly employment_id: string
  readonly leave_type_id: string
  readonly granting_quantity: string
  readonly granting_unit: number
  readonly effective_date: string
  readonly expiration_date: string
  readonly granted_by: number
  readonly reason: ReadonlyArray<Types.LangText>
  readonly created_at: string
  readonly created_by: string
  readonly updated_at: string
  readonly updated_by: string
  /** Not in the documentation. */
  readonly section_type?: number | undefined
}

export const LeaveAccrualRecord: Codec.Shape<LeaveAccrualRecord> =
  /*#__PURE__*/ Codec.shape("attendance.v1.leave_accrual_record.patch#output.record", () => ({
    id: Codec.str,
    employment_id: Codec.str,
    leave_type_id: Codec.str,
    granting_quantity: Codec.str,
    granting_unit: Codec.int,
    effective_date: Codec.str,
    expiration_date: Codec.str,
    granted_by: Codec.int,
    reason: Codec.list(Codec.obj(Types.LangText)),
    created_at: Codec.str,
    created_by: Codec.str,
    updated_at: Codec.str,
    updated_by: Codec.str,
    section_type: Codec.intOpt
  }))
