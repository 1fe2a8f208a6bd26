// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.process.approver`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly process_id: string
  readonly approver_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly status: 2 | 3 | (number & {})
  readonly user_id?: string | undefined
  /** Default: `false`. */
  readonly system_approval?: boolean | undefined
  /** At most 1000 characters. */
  readonly reason?: string | undefined
  /** At most 100000 items. */
  readonly field_values_v2?: ReadonlyArray<ProcessFormVariableV2> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.approver.update#input", () => ({
    process_id: Codec.str,
    approver_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    status: Codec.listed(2, 3),
    user_id: Codec.strOpt,
    system_approval: Codec.boolOpt,
    reason: Codec.strOpt,
    field_values_v2: Codec.listOpt(Codec.obj(ProcessFormVariableV2))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly code: number
  readonly msg?: string | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.approver.update#output", () => ({
    code: Codec.int,
    msg: Codec.strOpt
  }))

/**
 * 通过/拒绝审批任务
 *
 * `PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `corehr:process.instance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 通过/拒绝审批任务
   *
   * Scopes, any of: `corehr:process.instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.process.approver.update",
  method: "PUT",
  path: "/open-apis/corehr/v2/processes/:process_id/approvers/:approver_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface FieldVariableValueToForReviewInput {
  readonly text_value?: string | undefined
  readonly bool_value?: boolean | undefined
  readonly number_value?: string | undefined
  readonly enum_value?: string | undefined
  readonly date_value?: string | undefined
  readonly date_time_value?: string | undefined
  readonly i18n_value?: Shared.CustomName | undefined
  readonly object_value?: Types.FieldVariableValueToObject | undefined
  readonly department_value?: string | undefined
  readonly employment_value?: string | undefined
  /** At most 10000 items. */
  readonly list_values?: ReadonlyArray<string> | undefined
  readonly file_value?: Types.FieldVariableValueToFileForWriteInput | undefined
  /** Not in the documentation. */
  readonly record_values?: ReadonlyArray<Types.FieldVariableValueToRecord> | undefined
}

export const FieldVariableValueToForReviewInput: Codec.Shape<FieldVariableValueToForReviewInput> =
  /*#__PURE__*/ Codec.shape("corehr#FieldVariableValueToForReviewInput", () => ({
    text_value: Codec.strOpt,
    bool_value: Codec.boolOpt,
    number_value: Codec.strOpt,
    enum_value: Codec.strOpt,
    date_value: Codec.strOpt,
    date_time_value: Codec.strOpt,
    i18n_value: Codec.objOpt(Shared.CustomName),
    object_value: Codec.objOpt(Types.FieldVariableValueToObject),
    department_value: Codec.strOpt,
    employment_value: Codec.strOpt,
    list_values: Codec.listOpt(Codec.str),
    file_value: Codec.objOpt(Types.FieldVariableValueToFileForWriteInput),
    record_values: Codec.listOpt(Codec.obj(Types.FieldVariableValueToRecord))
  }))

/** @category structures */
export interface ProcessFormVariableV2 {
  readonly variable_api_name?: string | undefined
  readonly variable_value?: FieldVariableValueToForReviewInput | undefined
  /** At most 100000 items. */
  readonly sub_values?: ReadonlyArray<FieldVariableSubVlaueForReview> | undefined
}

export const ProcessFormVariableV2: Codec.Shape<ProcessFormVariableV2> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.approver.update#input.field_values_v2", () => ({
    variable_api_name: Codec.strOpt,
    variable_value: Codec.objOpt(FieldVariableValueToForReviewInput),
    sub_values: Codec.listOpt(Codec.obj(FieldVariableSubVlaueForReview))
  }))

/** @category structures */
export interface FieldVariableSubVlaueForReview {
  readonly key?: string | undefined
  readonly value?: FieldVariableValueToForReviewInput | undefined
}

export const FieldVariableSubVlaueForReview: Codec.Shape<FieldVariableSubVlaueForReview> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.approver.update#input.field_values_v2.sub_values", () => ({
    key: Codec.strOpt,
    value: Codec.objOpt(FieldVariableValueToForReviewInput)
  }))
