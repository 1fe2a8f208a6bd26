// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.process.form_variable_data`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly process_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.process.form_variable_data.get#input", () => ({
    process_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly field_variable_values: ReadonlyArray<FormFieldVariable>
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.process.form_variable_data.get#output", () => ({
    field_variable_values: Codec.list(Codec.obj(FormFieldVariable))
  }))

/**
 * 获取流程表单数据
 *
 * `GET /open-apis/corehr/v1/processes/:process_id/form_variable_data` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:process:read`, `corehr:corehr`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取流程表单数据
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:process:read`, `corehr:corehr`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.process.form_variable_data.get",
  method: "GET",
  path: "/open-apis/corehr/v1/processes/:process_id/form_variable_data",
  tokens: ["tenant"],
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface FormFieldVariableTextValue {
  readonly value?: string | undefined
}

export const FormFieldVariableTextValue: Codec.Shape<FormFieldVariableTextValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableTextValue", () => ({
    value: Codec.strOpt
  }))

/** @category structures */
export interface FormFieldVariableDateValue {
  readonly value?: number | undefined
}

export const FormFieldVariableDateValue: Codec.Shape<FormFieldVariableDateValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableDateValue", () => ({
    value: Codec.intOpt
  }))

/** @category structures */
export interface FormFieldVariableEmploymentValue {
  readonly value?: string | undefined
  readonly user_id?: string | undefined
}

export const FormFieldVariableEmploymentValue: Codec.Shape<FormFieldVariableEmploymentValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableEmploymentValue", () => ({
    value: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface FormFieldVariableDatetimeValue {
  readonly value?: number | undefined
  readonly zone?: string | undefined
}

export const FormFieldVariableDatetimeValue: Codec.Shape<FormFieldVariableDatetimeValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableDatetimeValue", () => ({
    value: Codec.intOpt,
    zone: Codec.strOpt
  }))

/** @category structures */
export interface FormFieldVariableEnumValue {
  readonly value?: string | undefined
  readonly name?: Shared.CustomName | undefined
  readonly desc?: Shared.CustomName | undefined
}

export const FormFieldVariableEnumValue: Codec.Shape<FormFieldVariableEnumValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableEnumValue", () => ({
    value: Codec.strOpt,
    name: Codec.objOpt(Shared.CustomName),
    desc: Codec.objOpt(Shared.CustomName)
  }))

/** @category structures */
export interface FormFieldVariableBoolValue {
  readonly value?: boolean | undefined
}

export const FormFieldVariableBoolValue: Codec.Shape<FormFieldVariableBoolValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableBoolValue", () => ({
    value: Codec.boolOpt
  }))

/** @category structures */
export interface FormFieldVariableFileValue {
  readonly source_type?: number | undefined
  readonly file_id?: string | undefined
  readonly file_name?: string | undefined
  readonly length?: number | undefined
  readonly mime_type?: string | undefined
}

export const FormFieldVariableFileValue: Codec.Shape<FormFieldVariableFileValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableFileValue", () => ({
    source_type: Codec.intOpt,
    file_id: Codec.strOpt,
    file_name: Codec.strOpt,
    length: Codec.intOpt,
    mime_type: Codec.strOpt
  }))

/** @category structures */
export interface FormFieldVariableI18nValue {
  readonly value?: Shared.CustomName | undefined
}

export const FormFieldVariableI18nValue: Codec.Shape<FormFieldVariableI18nValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableI18nValue", () => ({
    value: Codec.objOpt(Shared.CustomName)
  }))

/** @category structures */
export interface FormFieldVariableObjectValue {
  readonly value?: string | undefined
  readonly wk_api_name?: string | undefined
}

export const FormFieldVariableObjectValue: Codec.Shape<FormFieldVariableObjectValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableObjectValue", () => ({
    value: Codec.strOpt,
    wk_api_name: Codec.strOpt
  }))

/** @category structures */
export interface FormFieldVariableRecordValue {
  readonly values?: FormFieldVariableRecordValueExample | undefined
}

export const FormFieldVariableRecordValue: Codec.Shape<FormFieldVariableRecordValue> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableRecordValue", () => ({
    values: Codec.objOpt(FormFieldVariableRecordValueExample)
  }))

/** @category structures */
export interface FormFieldVariableRecordValueExample {
  readonly country_region?: FormVariableValueInfoExample | undefined
}

export const FormFieldVariableRecordValueExample: Codec.Shape<FormFieldVariableRecordValueExample> =
  /*#__PURE__*/ Codec.shape("corehr#FormFieldVariableRecordValueExample", () => ({
    country_region: Codec.objOpt(FormVariableValueInfoExample)
  }))

/** @category structures */
export interface FormVariableValueInfoExample {
  readonly object_value?: FormFieldVariableObjectValue | undefined
}

export const FormVariableValueInfoExample: Codec.Shape<FormVariableValueInfoExample> =
  /*#__PURE__*/ Codec.shape("corehr#FormVariableValueInfoExample", () => ({
    object_value: Codec.objOpt(FormFieldVariableObjectValue)
  }))

/** @category structures */
export interface FormFieldVariable {
  readonly variable_api_name?: string | undefined
  readonly variable_name?: Shared.CustomName | undefined
  readonly variable_value?: FormVariableValueInfo | undefined
}

export const FormFieldVariable: Codec.Shape<FormFieldVariable> =
  /*#__PURE__*/ Codec.shape("corehr.v1.process.form_variable_data.get#output.field_variable_values", () => ({
    variable_api_name: Codec.strOpt,
    variable_name: Codec.objOpt(Shared.CustomName),
    variable_value: Codec.objOpt(FormVariableValueInfo)
  }))

/** @category structures */
export interface FormVariableValueInfo {
  readonly text_value?: FormFieldVariableTextValue | undefined
  readonly number_value?: FormFieldVariableTextValue | undefined
  readonly date_value?: FormFieldVariableDateValue | undefined
  readonly employment_value?: FormFieldVariableEmploymentValue | undefined
  readonly date_time_value?: FormFieldVariableDatetimeValue | undefined
  readonly enum_value?: FormFieldVariableEnumValue | undefined
  readonly null_value?: Codec.Dictionary | undefined
  readonly bool_value?: FormFieldVariableBoolValue | undefined
  readonly department_value?: FormFieldVariableTextValue | undefined
  readonly file_value?: FormFieldVariableFileValue | undefined
  readonly i18n_value?: FormFieldVariableI18nValue | undefined
  readonly object_value?: FormFieldVariableObjectValue | undefined
  readonly list_value?: FormFieldVariableListValue | undefined
  readonly record_value?: FormFieldVariableRecordValue | undefined
}

export const FormVariableValueInfo: Codec.Shape<FormVariableValueInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v1.process.form_variable_data.get#output.field_variable_values.variable_value", () => ({
    text_value: Codec.objOpt(FormFieldVariableTextValue),
    number_value: Codec.objOpt(FormFieldVariableTextValue),
    date_value: Codec.objOpt(FormFieldVariableDateValue),
    employment_value: Codec.objOpt(FormFieldVariableEmploymentValue),
    date_time_value: Codec.objOpt(FormFieldVariableDatetimeValue),
    enum_value: Codec.objOpt(FormFieldVariableEnumValue),
    null_value: Codec.objOpt(Codec.dictionary),
    bool_value: Codec.objOpt(FormFieldVariableBoolValue),
    department_value: Codec.objOpt(FormFieldVariableTextValue),
    file_value: Codec.objOpt(FormFieldVariableFileValue),
    i18n_value: Codec.objOpt(FormFieldVariableI18nValue),
    object_value: Codec.objOpt(FormFieldVariableObjectValue),
    list_value: Codec.objOpt(FormFieldVariableListValue),
    record_value: Codec.objOpt(FormFieldVariableRecordValue)
  }))

/** @category structures */
export interface FormFieldVariableListValue {
  readonly values?: ReadonlyArray<FormFieldVariableListObject> | undefined
}

export const FormFieldVariableListValue: Codec.Shape<FormFieldVariableListValue> =
  /*#__PURE__*/ Codec.shape("corehr.v1.process.form_variable_data.get#output.field_variable_values.variable_value.list_value", () => ({
    values: Codec.listOpt(Codec.obj(FormFieldVariableListObject))
  }))

/** @category structures */
export interface FormFieldVariableListObject {
  readonly text_value?: FormFieldVariableTextValue | undefined
  readonly number_value?: FormFieldVariableTextValue | undefined
  readonly date_value?: FormFieldVariableDateValue | undefined
  readonly employment_value?: FormFieldVariableEmploymentValue | undefined
  readonly date_time_value?: FormFieldVariableDatetimeValue | undefined
  readonly enum_value?: FormFieldVariableEnumValue | undefined
  readonly null_value?: Codec.Dictionary | undefined
  readonly bool_value?: FormFieldVariableBoolValue | undefined
  readonly department_value?: FormFieldVariableTextValue | undefined
  readonly file_value?: FormFieldVariableFileValue | undefined
  readonly i18n_value?: FormFieldVariableI18nValue | undefined
  readonly object_value?: FormFieldVariableObjectValue | undefined
  readonly record_value?: FormFieldVariableRecordValue | undefined
}

export const FormFieldVariableListObject: Codec.Shape<FormFieldVariableListObject> =
  /*#__PURE__*/ Codec.shape("corehr.v1.process.form_variable_data.get#output.field_variable_values.variable_value.list_value.values", () => ({
    text_value: Codec.objOpt(FormFieldVariableTextValue),
    number_value: Codec.objOpt(FormFieldVariableTextValue),
    date_value: Codec.objOpt(FormFieldVariableDateValue),
    employment_value: Codec.objOpt(FormFieldVariableEmploymentValue),
    date_time_value: Codec.objOpt(FormFieldVariableDatetimeValue),
    enum_value: Codec.objOpt(FormFieldVariableEnumValue),
    null_value: Codec.objOpt(Codec.dictionary),
    bool_value: Codec.objOpt(FormFieldVariableBoolValue),
    department_value: Codec.objOpt(FormFieldVariableTextValue),
    file_value: Codec.objOpt(FormFieldVariableFileValue),
    i18n_value: Codec.objOpt(FormFieldVariableI18nValue),
    object_value: Codec.objOpt(FormFieldVariableObjectValue),
    record_value: Codec.objOpt(FormFieldVariableRecordValue)
  }))
