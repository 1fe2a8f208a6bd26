// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.common_data.meta_data`.
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
 * What `addEnumOption` takes.
 *
 * @category inputs
 */
export interface AddEnumOptionInput {
  readonly client_token?: string | undefined
  readonly object_api_name: string
  readonly enum_field_api_name: string
  /** At least 1 items. */
  readonly enum_field_options: ReadonlyArray<AddEnumOptionEnumFieldOptionsInput>
}

export const AddEnumOptionInput: Codec.Shape<AddEnumOptionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.meta_data.add_enum_option#input", () => ({
    client_token: Codec.strOpt,
    object_api_name: Codec.str,
    enum_field_api_name: Codec.str,
    enum_field_options: Codec.list(Codec.obj(AddEnumOptionEnumFieldOptionsInput))
  }))

/**
 * What `addEnumOption` gives.
 *
 * @category outputs
 */
export interface AddEnumOptionOutput {
  readonly enum_field_api_name?: string | undefined
  readonly enum_field_options?: ReadonlyArray<EnumFieldOption> | undefined
}

export const AddEnumOptionOutput: Codec.Shape<AddEnumOptionOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.meta_data.add_enum_option#output", () => ({
    enum_field_api_name: Codec.strOpt,
    enum_field_options: Codec.listOpt(Codec.obj(EnumFieldOption))
  }))

/**
 * 增加字段枚举值选项
 *
 * `POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:common_data.meta_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/add_enum_option
 * @category endpoints
 */
export const addEnumOption: Endpoint.Described<AddEnumOptionInput, AddEnumOptionOutput, "tenant"> & {
  /**
   * 增加字段枚举值选项
   *
   * Scopes, any of: `corehr:common_data.meta_data:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/add_enum_option
   */
  (input: AddEnumOptionInput, options?: Endpoint.CallOptions): Effect.Effect<AddEnumOptionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.common_data.meta_data.add_enum_option",
  method: "POST",
  path: "/open-apis/corehr/v1/common_data/meta_data/add_enum_option",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: AddEnumOptionInput,
  output: AddEnumOptionOutput
})

/**
 * What `editEnumOption` takes.
 *
 * @category inputs
 */
export interface EditEnumOptionInput {
  readonly client_token?: string | undefined
  readonly object_api_name: string
  readonly enum_field_api_name: string
  readonly enum_field_option: EditEnumOptionEnumFieldOptionInput
}

export const EditEnumOptionInput: Codec.Shape<EditEnumOptionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.meta_data.edit_enum_option#input", () => ({
    client_token: Codec.strOpt,
    object_api_name: Codec.str,
    enum_field_api_name: Codec.str,
    enum_field_option: Codec.obj(EditEnumOptionEnumFieldOptionInput)
  }))

/**
 * What `editEnumOption` gives.
 *
 * @category outputs
 */
export interface EditEnumOptionOutput {
  readonly enum_field_api_name?: string | undefined
  readonly enum_field_options?: ReadonlyArray<EnumFieldOption> | undefined
}

export const EditEnumOptionOutput: Codec.Shape<EditEnumOptionOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.meta_data.edit_enum_option#output", () => ({
    enum_field_api_name: Codec.strOpt,
    enum_field_options: Codec.listOpt(Codec.obj(EnumFieldOption))
  }))

/**
 * 修改字段枚举值选项
 *
 * `POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:common_data.meta_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/edit_enum_option
 * @category endpoints
 */
export const editEnumOption: Endpoint.Described<EditEnumOptionInput, EditEnumOptionOutput, "tenant"> & {
  /**
   * 修改字段枚举值选项
   *
   * Scopes, any of: `corehr:common_data.meta_data:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/edit_enum_option
   */
  (input: EditEnumOptionInput, options?: Endpoint.CallOptions): Effect.Effect<EditEnumOptionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.common_data.meta_data.edit_enum_option",
  method: "POST",
  path: "/open-apis/corehr/v1/common_data/meta_data/edit_enum_option",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: EditEnumOptionInput,
  output: EditEnumOptionOutput
})

/** @category structures */
export interface EnumFieldOption {
  readonly option_api_name: string
  readonly active?: boolean | undefined
  readonly name: Shared.CustomName
}

export const EnumFieldOption: Codec.Shape<EnumFieldOption> =
  /*#__PURE__*/ Codec.shape("corehr#EnumFieldOption", () => ({
    option_api_name: Codec.str,
    active: Codec.boolOpt,
    name: Codec.obj(Shared.CustomName)
  }))

/** @category structures */
export interface AddEnumOptionEnumFieldOptionsInput {
  /** 1 to 100 characters. */
  readonly option_api_name: string
  readonly name: Shared.CustomName
}

export const AddEnumOptionEnumFieldOptionsInput: Codec.Shape<AddEnumOptionEnumFieldOptionsInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.meta_data.add_enum_option#input.enum_field_options", () => ({
    option_api_name: Codec.str,
    name: Codec.obj(Shared.CustomName)
  }))

/** @category structures */
export interface EditEnumOptionEnumFieldOptionInput {
  /** 1 to 100 characters. */
  readonly option_api_name: string
  readonly active: boolean
  readonly name: Shared.CustomName
}

export const EditEnumOptionEnumFieldOptionInput: Codec.Shape<EditEnumOptionEnumFieldOptionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.meta_data.edit_enum_option#input.enum_field_option", () => ({
    option_api_name: Codec.str,
    active: Codec.bool,
    name: Codec.obj(Shared.CustomName)
  }))
