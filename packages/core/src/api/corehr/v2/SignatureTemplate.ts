// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.signature_template`.
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
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly template_ids?: string | undefined
  readonly select_custom_field?: boolean | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#input", () => ({
    template_ids: Codec.strOpt,
    select_custom_field: Codec.boolOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly signature_templates: ReadonlyArray<SignatureTemplate>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output", () => ({
    signature_templates: Codec.list(Codec.obj(SignatureTemplate))
  }))

/**
 * 获取电子签模板内容
 *
 * `GET /open-apis/corehr/v2/signature_templates/search` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:signature_template:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 获取电子签模板内容
   *
   * Scopes, any of: `corehr:signature_template:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.signature_template.search",
  method: "GET",
  path: "/open-apis/corehr/v2/signature_templates/search",
  tokens: ["tenant"],
  query: ["template_ids", "select_custom_field"],
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface SignatureTemplateCommonFieldInfo {
  readonly source: Shared.Enum
  readonly apiname: string
}

export const SignatureTemplateCommonFieldInfo: Codec.Shape<SignatureTemplateCommonFieldInfo> =
  /*#__PURE__*/ Codec.shape("corehr#SignatureTemplateCommonFieldInfo", () => ({
    source: Codec.obj(Shared.Enum),
    apiname: Codec.str
  }))

/** @category structures */
export interface FieldType {
  readonly enum_name?: string | undefined
  readonly display?: ReadonlyArray<Display> | undefined
}

export const FieldType: Codec.Shape<FieldType> = /*#__PURE__*/ Codec.shape("corehr#FieldType", () => ({
  enum_name: Codec.strOpt,
  display: Codec.listOpt(Codec.obj(Display))
}))

/** @category structures */
export interface Display {
  readonly lang?: string | undefined
  readonly value?: string | undefined
}

export const Display: Codec.Shape<Display> = /*#__PURE__*/ Codec.shape("corehr#Display", () => ({
  lang: Codec.strOpt,
  value: Codec.strOpt
}))

/** @category structures */
export interface SignatureTemplate {
  readonly id?: string | undefined
  readonly brief_info?: SignatureTemplateBriefInfo | undefined
  readonly content_info?: SignatureTemplateContentInfo | undefined
}

export const SignatureTemplate: Codec.Shape<SignatureTemplate> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates", () => ({
    id: Codec.strOpt,
    brief_info: Codec.objOpt(SignatureTemplateBriefInfo),
    content_info: Codec.objOpt(SignatureTemplateContentInfo)
  }))

/** @category structures */
export interface SignatureTemplateBriefInfo {
  readonly id?: string | undefined
  readonly label?: ReadonlyArray<Shared.I18n> | undefined
  readonly category?: Shared.Enum | undefined
  readonly usage?: Shared.Enum | undefined
  readonly signatory_labels?: ReadonlyArray<Types.SignatureSignatoryLabel> | undefined
  readonly active?: boolean | undefined
  readonly create_by?: string | undefined
  readonly modify_by?: string | undefined
  readonly applicability?: Shared.Enum | undefined
  readonly creation_method?: string | undefined
  readonly version?: string | undefined
  readonly update_time?: string | undefined
  readonly create_time?: string | undefined
  readonly template_setting?: SignatureTemplateSetting | undefined
  readonly template_region_info?: Types.SignatureTemplateRegionInfo | undefined
  readonly template_code?: string | undefined
  readonly template_desc?: ReadonlyArray<Shared.I18n> | undefined
}

export const SignatureTemplateBriefInfo: Codec.Shape<SignatureTemplateBriefInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.brief_info", () => ({
    id: Codec.strOpt,
    label: Codec.listOpt(Codec.obj(Shared.I18n)),
    category: Codec.objOpt(Shared.Enum),
    usage: Codec.objOpt(Shared.Enum),
    signatory_labels: Codec.listOpt(Codec.obj(Types.SignatureSignatoryLabel)),
    active: Codec.boolOpt,
    create_by: Codec.strOpt,
    modify_by: Codec.strOpt,
    applicability: Codec.objOpt(Shared.Enum),
    creation_method: Codec.strOpt,
    version: Codec.strOpt,
    update_time: Codec.strOpt,
    create_time: Codec.strOpt,
    template_setting: Codec.objOpt(SignatureTemplateSetting),
    template_region_info: Codec.objOpt(Types.SignatureTemplateRegionInfo),
    template_code: Codec.strOpt,
    template_desc: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/** @category structures */
export interface SignatureTemplateSetting {
  readonly page_seal_types?: ReadonlyArray<string> | undefined
}

export const SignatureTemplateSetting: Codec.Shape<SignatureTemplateSetting> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.brief_info.template_setting", () => ({
    page_seal_types: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SignatureTemplateContentInfo {
  readonly contents?: ReadonlyArray<SignatureTemplateContentItem> | undefined
  readonly custom_fields?: ReadonlyArray<SignatureTemplateCustomField> | undefined
  readonly filter_fields?: ReadonlyArray<SignatureTemplateFilter> | undefined
  readonly using_fields?: ReadonlyArray<SignatureTemplateCommonFieldInfo> | undefined
  readonly system_setting_fields?: ReadonlyArray<SignatureTemplateField> | undefined
}

export const SignatureTemplateContentInfo: Codec.Shape<SignatureTemplateContentInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info", () => ({
    contents: Codec.listOpt(Codec.obj(SignatureTemplateContentItem)),
    custom_fields: Codec.listOpt(Codec.obj(SignatureTemplateCustomField)),
    filter_fields: Codec.listOpt(Codec.obj(SignatureTemplateFilter)),
    using_fields: Codec.listOpt(Codec.obj(SignatureTemplateCommonFieldInfo)),
    system_setting_fields: Codec.listOpt(Codec.obj(SignatureTemplateField))
  }))

/** @category structures */
export interface SignatureTemplateContentItem {
  readonly content_type: Shared.Enum
  readonly filter_apiname?: string | undefined
  readonly content?: string | undefined
  readonly label?: ReadonlyArray<Shared.I18n> | undefined
  readonly content_desc?: string | undefined
}

export const SignatureTemplateContentItem: Codec.Shape<SignatureTemplateContentItem> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.contents", () => ({
    content_type: Codec.obj(Shared.Enum),
    filter_apiname: Codec.strOpt,
    content: Codec.strOpt,
    label: Codec.listOpt(Codec.obj(Shared.I18n)),
    content_desc: Codec.strOpt
  }))

/** @category structures */
export interface SignatureTemplateCustomField {
  readonly label?: ReadonlyArray<Shared.I18n> | undefined
  readonly apiname: string
  readonly custom_field_type: Shared.Enum
  readonly used: boolean
  readonly is_required?: boolean | undefined
  readonly custom_desc?: string | undefined
  readonly common_info?: SignatureTemplateCommonFieldInfo | undefined
}

export const SignatureTemplateCustomField: Codec.Shape<SignatureTemplateCustomField> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.custom_fields", () => ({
    label: Codec.listOpt(Codec.obj(Shared.I18n)),
    apiname: Codec.str,
    custom_field_type: Codec.obj(Shared.Enum),
    used: Codec.bool,
    is_required: Codec.boolOpt,
    custom_desc: Codec.strOpt,
    common_info: Codec.objOpt(SignatureTemplateCommonFieldInfo)
  }))

/** @category structures */
export interface SignatureTemplateFilter {
  readonly label: ReadonlyArray<Shared.I18n>
  readonly apiname: string
  readonly filters?: ReadonlyArray<SignatureTemplateFilterItem> | undefined
  readonly logic?: Shared.Enum | undefined
  readonly is_checked?: boolean | undefined
  readonly filter_desc?: string | undefined
  readonly criterion_list?: string | undefined
}

export const SignatureTemplateFilter: Codec.Shape<SignatureTemplateFilter> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.filter_fields", () => ({
    label: Codec.list(Codec.obj(Shared.I18n)),
    apiname: Codec.str,
    filters: Codec.listOpt(Codec.obj(SignatureTemplateFilterItem)),
    logic: Codec.objOpt(Shared.Enum),
    is_checked: Codec.boolOpt,
    filter_desc: Codec.strOpt,
    criterion_list: Codec.strOpt
  }))

/** @category structures */
export interface SignatureTemplateFilterItem {
  readonly left: string
  readonly rights?: ReadonlyArray<string> | undefined
  readonly op: Shared.Enum
}

export const SignatureTemplateFilterItem: Codec.Shape<SignatureTemplateFilterItem> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.filter_fields.filters", () => ({
    left: Codec.str,
    rights: Codec.listOpt(Codec.str),
    op: Codec.obj(Shared.Enum)
  }))

/** @category structures */
export interface SignatureTemplateField {
  readonly field_type: Shared.Enum
  readonly label?: ReadonlyArray<Shared.I18n> | undefined
  readonly common_info?: SignatureTemplateCommonFieldInfo | undefined
  readonly combination_info?: SignatureTemplateCombinationFieldInfo | undefined
  readonly children?: string | undefined
  readonly combination_info_v2?: SignatureTemplateCombinationFieldInfoV2 | undefined
}

export const SignatureTemplateField: Codec.Shape<SignatureTemplateField> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.system_setting_fields", () => ({
    field_type: Codec.obj(Shared.Enum),
    label: Codec.listOpt(Codec.obj(Shared.I18n)),
    common_info: Codec.objOpt(SignatureTemplateCommonFieldInfo),
    combination_info: Codec.objOpt(SignatureTemplateCombinationFieldInfo),
    children: Codec.strOpt,
    combination_info_v2: Codec.objOpt(SignatureTemplateCombinationFieldInfoV2)
  }))

/** @category structures */
export interface SignatureTemplateCombinationFieldInfo {
  readonly total_apiname: string
  readonly apiname: string
  readonly title: ReadonlyArray<Shared.I18n>
  readonly contents?: ReadonlyArray<ReadonlyArray<SignatureTemplateCombinationSubFieldInfo>> | undefined
  readonly source: Shared.Enum
}

export const SignatureTemplateCombinationFieldInfo: Codec.Shape<SignatureTemplateCombinationFieldInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.system_setting_fields.combination_info", () => ({
    total_apiname: Codec.str,
    apiname: Codec.str,
    title: Codec.list(Codec.obj(Shared.I18n)),
    contents: Codec.listOpt(Codec.list(Codec.obj(SignatureTemplateCombinationSubFieldInfo))),
    source: Codec.obj(Shared.Enum)
  }))

/** @category structures */
export interface SignatureTemplateCombinationSubFieldInfo {
  readonly field_type?: FieldType | undefined
  readonly info?: SignatureTemplateCombinationSubFieldInfoInfo | undefined
  readonly label?: ReadonlyArray<Display> | undefined
}

export const SignatureTemplateCombinationSubFieldInfo: Codec.Shape<SignatureTemplateCombinationSubFieldInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.system_setting_fields.combination_info.contents", () => ({
    field_type: Codec.objOpt(FieldType),
    info: Codec.objOpt(SignatureTemplateCombinationSubFieldInfoInfo),
    label: Codec.listOpt(Codec.obj(Display))
  }))

/** @category structures */
export interface SignatureTemplateCombinationSubFieldInfoInfo {
  readonly source?: FieldType | undefined
  readonly apiname?: string | undefined
}

export const SignatureTemplateCombinationSubFieldInfoInfo: Codec.Shape<SignatureTemplateCombinationSubFieldInfoInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.system_setting_fields.combination_info.contents.info", () => ({
    source: Codec.objOpt(FieldType),
    apiname: Codec.strOpt
  }))

/** @category structures */
export interface SignatureTemplateCombinationFieldInfoV2 {
  readonly total_apiname: string
  readonly apiname: string
  readonly source?: Shared.Enum | undefined
}

export const SignatureTemplateCombinationFieldInfoV2: Codec.Shape<SignatureTemplateCombinationFieldInfoV2> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template.search#output.signature_templates.content_info.system_setting_fields.combination_info_v2", () => ({
    total_apiname: Codec.str,
    apiname: Codec.str,
    source: Codec.objOpt(Shared.Enum)
  }))
