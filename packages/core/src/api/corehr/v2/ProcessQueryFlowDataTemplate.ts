// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.process.query_flow_data_template`.
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
  readonly flow_definition_id: string
  /** 1 to 1000 items. */
  readonly variable_api_names: ReadonlyArray<string>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.query_flow_data_template.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    flow_definition_id: Codec.str,
    variable_api_names: Codec.list(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly field_values: ReadonlyArray<ProcessFormVariableV2>
  readonly error_info?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.query_flow_data_template.create#output", () => ({
    field_values: Codec.list(Codec.obj(ProcessFormVariableV2)),
    error_info: Codec.strOpt
  }))

/**
 * 查询流程数据参数模板
 *
 * `POST /open-apis/corehr/v2/query_flow_data_template` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `corehr:process.instance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-query_flow_data_template/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 查询流程数据参数模板
   *
   * Scopes, any of: `corehr:process.instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-query_flow_data_template/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.process.query_flow_data_template.create",
  method: "POST",
  path: "/open-apis/corehr/v2/query_flow_data_template",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/** @category structures */
export interface FieldVariableValueToForReview {
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
  readonly list_values?: ReadonlyArray<string> | undefined
  readonly file_value?: FieldVariableValueToFileForWrite | undefined
  readonly record_values?: ReadonlyArray<Types.FieldVariableValueToRecord> | undefined
}

export const FieldVariableValueToForReview: Codec.Shape<FieldVariableValueToForReview> =
  /*#__PURE__*/ Codec.shape("corehr#FieldVariableValueToForReview", () => ({
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
    file_value: Codec.objOpt(FieldVariableValueToFileForWrite),
    record_values: Codec.listOpt(Codec.obj(Types.FieldVariableValueToRecord))
  }))

/** @category structures */
export interface FieldVariableValueToFileForWrite {
  readonly open_file_id?: string | undefined
  readonly file_name?: string | undefined
  readonly length?: number | undefined
}

export const FieldVariableValueToFileForWrite: Codec.Shape<FieldVariableValueToFileForWrite> =
  /*#__PURE__*/ Codec.shape("corehr#FieldVariableValueToFileForWrite", () => ({
    open_file_id: Codec.strOpt,
    file_name: Codec.strOpt,
    length: Codec.intOpt
  }))

/** @category structures */
export interface ProcessFormVariableV2 {
  readonly variable_api_name?: string | undefined
  readonly variable_value?: FieldVariableValueToForReview | undefined
  readonly sub_values?: ReadonlyArray<FieldVariableSubVlaueForReview> | undefined
}

export const ProcessFormVariableV2: Codec.Shape<ProcessFormVariableV2> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.query_flow_data_template.create#output.field_values", () => ({
    variable_api_name: Codec.strOpt,
    variable_value: Codec.objOpt(FieldVariableValueToForReview),
    sub_values: Codec.listOpt(Codec.obj(FieldVariableSubVlaueForReview))
  }))

/** @category structures */
export interface FieldVariableSubVlaueForReview {
  readonly key?: string | undefined
  readonly value?: FieldVariableValueToForReview | undefined
}

export const FieldVariableSubVlaueForReview: Codec.Shape<FieldVariableSubVlaueForReview> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.query_flow_data_template.create#output.field_values.sub_values", () => ({
    key: Codec.strOpt,
    value: Codec.objOpt(FieldVariableValueToForReview)
  }))
