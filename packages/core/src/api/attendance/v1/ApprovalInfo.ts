// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.approval_info`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/attendance.js"
import type * as Effect from "effect/Effect"

/**
 * What `process` takes.
 *
 * @category inputs
 */
export interface ProcessInput {
  readonly approval_id: string
  readonly approval_type: string
  readonly status: number
}

export const ProcessInput: Codec.Shape<ProcessInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.approval_info.process#input", () => ({
    approval_id: Codec.str,
    approval_type: Codec.str,
    status: Codec.int
  }))

/**
 * What `process` gives.
 *
 * @category outputs
 */
export interface ProcessOutput {
  readonly approval_info: ApprovalInfo
}

export const ProcessOutput: Codec.Shape<ProcessOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.approval_info.process#output", () => ({
    approval_info: Codec.obj(ApprovalInfo)
  }))

/**
 * 通知审批状态更新
 *
 * `POST /open-apis/attendance/v1/approval_infos/process` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/approval_info/process
 * @category endpoints
 */
export const process: Endpoint.Described<ProcessInput, ProcessOutput, "tenant"> & {
  /**
   * 通知审批状态更新
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/approval_info/process
   */
  (input: ProcessInput, options?: Endpoint.CallOptions): Effect.Effect<ProcessOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.approval_info.process",
  method: "POST",
  path: "/open-apis/attendance/v1/approval_infos/process",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ProcessInput,
  output: ProcessOutput
})

/** @category structures */
export interface ApprovalInfo {
  readonly approval_id: string
  readonly approval_type: "leave" | "overtime" | "trip" | "out" | "remedy" | (string & {})
  readonly status: 0 | 1 | 2 | 3 | 4 | (number & {})
}

export const ApprovalInfo: Codec.Shape<ApprovalInfo> =
  /*#__PURE__*/ Codec.shape("attendance.v1.approval_info.process#output.approval_info", () => ({
    approval_id: Codec.str,
    approval_type: Codec.open("leave", "overtime", "trip", "out", "remedy"),
    status: Codec.open(0, 1, 2, 3, 4)
  }))
