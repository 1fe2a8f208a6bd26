// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.custom_field`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `getByParam` takes.
 *
 * @category inputs
 */
export interface GetByParamInput {
  readonly object_api_name: string
  readonly custom_api_name: string
}

export const GetByParamInput: Codec.Shape<GetByParamInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.custom_field.get_by_param#input", () => ({
    object_api_name: Codec.str,
    custom_api_name: Codec.str
  }))

/**
 * What `getByParam` gives.
 *
 * @category outputs
 */
export interface GetByParamOutput {
  readonly data?: CustomField2 | undefined
}

export const GetByParamOutput: Codec.Shape<GetByParamOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.custom_field.get_by_param#output", () => ({
    data: Codec.objOpt(CustomField2)
  }))

/**
 * 获取字段详情
 *
 * `GET /open-apis/corehr/v1/custom_fields/get_by_param` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/get_by_param
 * @category endpoints
 */
export const getByParam: Endpoint.Described<GetByParamInput, GetByParamOutput, "tenant"> & {
  /**
   * 获取字段详情
   *
   * Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/get_by_param
   */
  (input: GetByParamInput, options?: Endpoint.CallOptions): Effect.Effect<GetByParamOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.custom_field.get_by_param",
  method: "GET",
  path: "/open-apis/corehr/v1/custom_fields/get_by_param",
  tokens: ["tenant"],
  query: ["object_api_name", "custom_api_name"],
  codes,
  input: GetByParamInput,
  output: GetByParamOutput
})

/**
 * What `listObjectApiName` takes.
 *
 * @category inputs
 */
export interface ListObjectApiNameInput {
  readonly page_token?: string | undefined
  readonly page_size: string
}

export const ListObjectApiNameInput: Codec.Shape<ListObjectApiNameInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.custom_field.list_object_api_name#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str
  }))

/**
 * What `listObjectApiName` gives.
 *
 * @category outputs
 */
export interface ListObjectApiNameOutput {
  readonly items: ReadonlyArray<ListObjectApiNameOutputItems>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListObjectApiNameOutput: Codec.Shape<ListObjectApiNameOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.custom_field.list_object_api_name#output", () => ({
    items: Codec.list(Codec.obj(ListObjectApiNameOutputItems)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取飞书人事对象列表
 *
 * `GET /open-apis/corehr/v1/custom_fields/list_object_api_name` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/list_object_api_name
 * @category endpoints
 */
export const listObjectApiName: Endpoint.Described<ListObjectApiNameInput, ListObjectApiNameOutput, "tenant"> & {
  /**
   * 获取飞书人事对象列表
   *
   * Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/list_object_api_name
   */
  (input: ListObjectApiNameInput, options?: Endpoint.CallOptions): Effect.Effect<ListObjectApiNameOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListObjectApiNameInput, ListObjectApiNameOutput, "tenant">
  readonly items: {
    /**
     * 获取飞书人事对象列表
     *
     * Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/list_object_api_name
     */
    (input: ListObjectApiNameInput, options?: Paged.Options): Paged.Listing<ListObjectApiNameOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.custom_field.list_object_api_name",
  method: "GET",
  path: "/open-apis/corehr/v1/custom_fields/list_object_api_name",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListObjectApiNameInput,
  output: ListObjectApiNameOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly object_api_name_list: ReadonlyArray<string>
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.custom_field.query#input", () => ({
    object_api_name_list: Codec.list(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<CustomField2>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.custom_field.query#output", () => ({
    items: Codec.list(Codec.obj(CustomField2))
  }))

/**
 * 获取自定义字段列表
 *
 * `GET /open-apis/corehr/v1/custom_fields/query` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取自定义字段列表
   *
   * Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.custom_field.query",
  method: "GET",
  path: "/open-apis/corehr/v1/custom_fields/query",
  tokens: ["tenant"],
  query: ["object_api_name_list"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface CustomField2 {
  readonly custom_api_name?: string | undefined
  readonly name: Shared.CustomName
  readonly description: Shared.CustomName
  readonly is_open: boolean
  readonly is_required: boolean
  readonly is_unique: boolean
  readonly object_api_name: string
  readonly type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {})
  readonly common_schema_config?: CommonSchemaConfig | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const CustomField2: Codec.Shape<CustomField2> =
  /*#__PURE__*/ Codec.shape("corehr#CustomField2", () => ({
    custom_api_name: Codec.strOpt,
    name: Codec.obj(Shared.CustomName),
    description: Codec.obj(Shared.CustomName),
    is_open: Codec.bool,
    is_required: Codec.bool,
    is_unique: Codec.bool,
    object_api_name: Codec.str,
    type: Codec.open(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    common_schema_config: Codec.objOpt(CommonSchemaConfig),
    create_time: Codec.strOpt,
    update_time: Codec.strOpt
  }))

/** @category structures */
export interface CommonSchemaConfig {
  readonly text_field_setting?: TextFieldSetting | undefined
  readonly number_field_setting?: NumberFieldSetting | undefined
  readonly enum_field_setting?: EnumFieldSetting | undefined
  readonly lookup_field_setting?: LookupFieldSetting | undefined
  readonly date_time_field_setting?: DateTimeFieldSetting | undefined
  readonly attachment_field_setting?: AttachmentFieldSetting | undefined
  readonly image_field_setting?: ImageFieldSetting | undefined
  readonly calculated_field_setting?: CalculatedFieldSetting | undefined
}

export const CommonSchemaConfig: Codec.Shape<CommonSchemaConfig> =
  /*#__PURE__*/ Codec.shape("corehr#CommonSchemaConfig", () => ({
    text_field_setting: Codec.objOpt(TextFieldSetting),
    number_field_setting: Codec.objOpt(NumberFieldSetting),
    enum_field_setting: Codec.objOpt(EnumFieldSetting),
    lookup_field_setting: Codec.objOpt(LookupFieldSetting),
    date_time_field_setting: Codec.objOpt(DateTimeFieldSetting),
    attachment_field_setting: Codec.objOpt(AttachmentFieldSetting),
    image_field_setting: Codec.objOpt(ImageFieldSetting),
    calculated_field_setting: Codec.objOpt(CalculatedFieldSetting)
  }))

/** @category structures */
export interface TextFieldSetting {
  readonly is_multilingual?: boolean | undefined
  readonly is_multiline?: boolean | undefined
  readonly max_length: number
  readonly is_url_type?: boolean | undefined
}

export const TextFieldSetting: Codec.Shape<TextFieldSetting> =
  /*#__PURE__*/ Codec.shape("corehr#TextFieldSetting", () => ({
    is_multilingual: Codec.boolOpt,
    is_multiline: Codec.boolOpt,
    max_length: Codec.int,
    is_url_type: Codec.boolOpt
  }))

/** @category structures */
export interface NumberFieldSetting {
  readonly number_field_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly decimal_places?: number | undefined
  readonly round_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly decimal_total_places?: number | undefined
}

export const NumberFieldSetting: Codec.Shape<NumberFieldSetting> =
  /*#__PURE__*/ Codec.shape("corehr#NumberFieldSetting", () => ({
    number_field_type: Codec.openOpt(1, 2, 3, 4),
    decimal_places: Codec.intOpt,
    round_type: Codec.openOpt(0, 1, 2),
    decimal_total_places: Codec.intOpt
  }))

/** @category structures */
export interface EnumFieldSetting {
  readonly enum_field_option_list?: ReadonlyArray<CommonSchemaOption> | undefined
  readonly is_multiple?: boolean | undefined
}

export const EnumFieldSetting: Codec.Shape<EnumFieldSetting> =
  /*#__PURE__*/ Codec.shape("corehr#EnumFieldSetting", () => ({
    enum_field_option_list: Codec.listOpt(Codec.obj(CommonSchemaOption)),
    is_multiple: Codec.boolOpt
  }))

/** @category structures */
export interface CommonSchemaOption {
  readonly api_name?: string | undefined
  readonly name?: Shared.CustomName | undefined
  readonly description?: Shared.CustomName | undefined
  readonly is_open?: boolean | undefined
}

export const CommonSchemaOption: Codec.Shape<CommonSchemaOption> =
  /*#__PURE__*/ Codec.shape("corehr#CommonSchemaOption", () => ({
    api_name: Codec.strOpt,
    name: Codec.objOpt(Shared.CustomName),
    description: Codec.objOpt(Shared.CustomName),
    is_open: Codec.boolOpt
  }))

/** @category structures */
export interface LookupFieldSetting {
  readonly lookup_obj_api_name?: string | undefined
  readonly is_multiple?: boolean | undefined
}

export const LookupFieldSetting: Codec.Shape<LookupFieldSetting> =
  /*#__PURE__*/ Codec.shape("corehr#LookupFieldSetting", () => ({
    lookup_obj_api_name: Codec.strOpt,
    is_multiple: Codec.boolOpt
  }))

/** @category structures */
export interface DateTimeFieldSetting {
  readonly date_time_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const DateTimeFieldSetting: Codec.Shape<DateTimeFieldSetting> =
  /*#__PURE__*/ Codec.shape("corehr#DateTimeFieldSetting", () => ({
    date_time_type: Codec.openOpt(1, 2, 3, 4)
  }))

/** @category structures */
export interface AttachmentFieldSetting {
  readonly is_multiple?: boolean | undefined
  readonly file_type?: number | undefined
}

export const AttachmentFieldSetting: Codec.Shape<AttachmentFieldSetting> =
  /*#__PURE__*/ Codec.shape("corehr#AttachmentFieldSetting", () => ({
    is_multiple: Codec.boolOpt,
    file_type: Codec.intOpt
  }))

/** @category structures */
export interface ImageFieldSetting {
  readonly image_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly display_style?: 1 | 2 | (number & {}) | undefined
}

export const ImageFieldSetting: Codec.Shape<ImageFieldSetting> =
  /*#__PURE__*/ Codec.shape("corehr#ImageFieldSetting", () => ({
    image_type: Codec.openOpt(1, 2, 3),
    display_style: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface CalculatedFieldSetting {
  readonly type: number
}

export const CalculatedFieldSetting: Codec.Shape<CalculatedFieldSetting> =
  /*#__PURE__*/ Codec.shape("corehr#CalculatedFieldSetting", () => ({
    type: Codec.int
  }))

/** @category structures */
export interface ListObjectApiNameOutputItems {
  readonly object_api_name?: string | undefined
  readonly name?: Shared.CustomName | undefined
  readonly is_open?: boolean | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const ListObjectApiNameOutputItems: Codec.Shape<ListObjectApiNameOutputItems> =
  /*#__PURE__*/ Codec.shape("corehr.v1.custom_field.list_object_api_name#output.items", () => ({
    object_api_name: Codec.strOpt,
    name: Codec.objOpt(Shared.CustomName),
    is_open: Codec.boolOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt
  }))
