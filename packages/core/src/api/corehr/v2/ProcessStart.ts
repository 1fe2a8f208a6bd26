// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.process_start`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly flow_definition_id: string
  readonly initiator_id?: string | undefined
  readonly system_initiator?: boolean | undefined
  /** At most 100000 items. */
  readonly flow_data?: ReadonlyArray<ProcessFormVariableV2> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process_start.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    flow_definition_id: Codec.str,
    initiator_id: Codec.strOpt,
    system_initiator: Codec.boolOpt,
    flow_data: Codec.listOpt(Codec.obj(ProcessFormVariableV2))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly process_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process_start.create#output", () => ({
    process_id: Codec.str
  }))

/**
 * 发起流程
 *
 * `POST /open-apis/corehr/v2/process_start` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `corehr:process.instance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_start/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 发起流程
   *
   * Scopes, any of: `corehr:process.instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_start/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.process_start.create",
  method: "POST",
  path: "/open-apis/corehr/v2/process_start",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/** @category structures */
export interface ProcessStartFieldVariableValueToForReview {
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
  readonly record_values?: ReadonlyArray<Types.FieldVariableValueToRecord> | undefined
}

export const ProcessStartFieldVariableValueToForReview: Codec.Shape<ProcessStartFieldVariableValueToForReview> =
  /*#__PURE__*/ Codec.shape("corehr#ProcessStartFieldVariableValueToForReview", () => ({
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
  readonly variable_value?: ProcessStartFieldVariableValueToForReview | undefined
  /** At most 100000 items. */
  readonly sub_values?: ReadonlyArray<FieldVariableSubVlaueForReview> | undefined
}

export const ProcessFormVariableV2: Codec.Shape<ProcessFormVariableV2> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process_start.create#input.flow_data", () => ({
    variable_api_name: Codec.strOpt,
    variable_value: Codec.objOpt(ProcessStartFieldVariableValueToForReview),
    sub_values: Codec.listOpt(Codec.obj(FieldVariableSubVlaueForReview))
  }))

/** @category structures */
export interface FieldVariableSubVlaueForReview {
  readonly key?: string | undefined
  readonly value?: ProcessStartFieldVariableValueToForReview | undefined
}

export const FieldVariableSubVlaueForReview: Codec.Shape<FieldVariableSubVlaueForReview> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process_start.create#input.flow_data.sub_values", () => ({
    key: Codec.strOpt,
    value: Codec.objOpt(ProcessStartFieldVariableValueToForReview)
  }))
