// GENERATED from spec/directory.json. DO NOT EDIT: correct spec/patches/directory.json.
/**
 * Structures that several resources of `directory/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface ImageLink {
  readonly avatar_72?: string | undefined
  readonly avatar_240?: string | undefined
  readonly avatar_640?: string | undefined
  readonly avatar_origin?: string | undefined
}

export const ImageLink: Codec.Shape<ImageLink> = /*#__PURE__*/ Codec.shape("directory#ImageLink", () => ({
  avatar_72: Codec.strOpt,
  avatar_240: Codec.strOpt,
  avatar_640: Codec.strOpt,
  avatar_origin: Codec.strOpt
}))

/** @category structures */
export interface I18nText {
  readonly default_value: string
  readonly i18n_value?: { readonly [name: string]: string } | undefined
  /** Not in the documentation. */
  readonly default_locale?: string | undefined
}

export const I18nText: Codec.Shape<I18nText> = /*#__PURE__*/ Codec.shape("directory#I18nText", () => ({
  default_value: Codec.str,
  i18n_value: Codec.mapOpt(Codec.str),
  default_locale: Codec.strOpt
}))

/** @category structures */
export interface CustomFieldValueInput {
  readonly field_type?: "1" | "2" | "3" | "4" | "9" | "10" | "11" | (string & {}) | undefined
  readonly text_value?: I18nText | undefined
  readonly url_value?: UrlValue | undefined
  readonly enum_value?: EnumValueInput | undefined
  /** At most 100 items. */
  readonly user_values?: ReadonlyArray<UserValueInput> | undefined
  readonly phone_value?: PhoneValue | undefined
  readonly field_key?: string | undefined
}

export const CustomFieldValueInput: Codec.Shape<CustomFieldValueInput> = /*#__PURE__*/ Codec.shape(
  "directory#CustomFieldValueInput",
  () => ({
    field_type: Codec.listedOpt("1", "2", "3", "4", "9", "10", "11"),
    text_value: Codec.objOpt(I18nText),
    url_value: Codec.objOpt(UrlValue),
    enum_value: Codec.objOpt(EnumValueInput),
    user_values: Codec.listOpt(Codec.obj(UserValueInput)),
    phone_value: Codec.objOpt(PhoneValue),
    field_key: Codec.strOpt
  })
)

/** @category structures */
export interface UrlValue {
  readonly link_text: I18nText
  readonly url: string
  readonly pcurl: string
}

export const UrlValue: Codec.Shape<UrlValue> = /*#__PURE__*/ Codec.shape("directory#UrlValue", () => ({
  link_text: Codec.obj(I18nText),
  url: Codec.str,
  pcurl: Codec.str
}))

/** @category structures */
export interface EnumValueInput {
  /** At most 100 items. */
  readonly enum_ids: ReadonlyArray<string>
  readonly enum_type: "1" | "2" | (string & {})
}

export const EnumValueInput: Codec.Shape<EnumValueInput> = /*#__PURE__*/ Codec.shape(
  "directory#EnumValueInput",
  () => ({
    enum_ids: Codec.list(Codec.str),
    enum_type: Codec.listed("1", "2")
  })
)

/** @category structures */
export interface UserValueInput {
  /** At most 100 items. */
  readonly ids: ReadonlyArray<string>
  /** Not in the documentation. */
  readonly user_type?: "1" | (string & {}) | undefined
}

export const UserValueInput: Codec.Shape<UserValueInput> = /*#__PURE__*/ Codec.shape(
  "directory#UserValueInput",
  () => ({
    ids: Codec.list(Codec.str),
    user_type: Codec.listedOpt("1")
  })
)

/** @category structures */
export interface PhoneValue {
  readonly phone_number: string
  readonly extension_number?: string | undefined
}

export const PhoneValue: Codec.Shape<PhoneValue> = /*#__PURE__*/ Codec.shape("directory#PhoneValue", () => ({
  phone_number: Codec.str,
  extension_number: Codec.strOpt
}))

/** @category structures */
export interface MultiFilterCondition {
  /** At most 10 items. */
  readonly conditions: ReadonlyArray<FilterCondition>
}

export const MultiFilterCondition: Codec.Shape<MultiFilterCondition> = /*#__PURE__*/ Codec.shape(
  "directory#MultiFilterCondition",
  () => ({
    conditions: Codec.list(Codec.obj(FilterCondition))
  })
)

/** @category structures */
export interface FilterCondition {
  readonly field: string
  readonly operator: "eq" | "in" | (string & {})
  readonly value: string
}

export const FilterCondition: Codec.Shape<FilterCondition> = /*#__PURE__*/ Codec.shape(
  "directory#FilterCondition",
  () => ({
    field: Codec.str,
    operator: Codec.listed("eq", "in"),
    value: Codec.str
  })
)

/** @category structures */
export interface PageCondition {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const PageCondition: Codec.Shape<PageCondition> = /*#__PURE__*/ Codec.shape(
  "directory#PageCondition",
  () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  })
)

/** @category structures */
export interface DepartmentCount {
  readonly recursive_members_count?: string | undefined
  readonly direct_members_count?: string | undefined
  readonly recursive_members_count_exclude_leaders?: string | undefined
  readonly recursive_departments_count?: string | undefined
  readonly direct_departments_count?: string | undefined
}

export const DepartmentCount: Codec.Shape<DepartmentCount> = /*#__PURE__*/ Codec.shape(
  "directory#DepartmentCount",
  () => ({
    recursive_members_count: Codec.strOpt,
    direct_members_count: Codec.strOpt,
    recursive_members_count_exclude_leaders: Codec.strOpt,
    recursive_departments_count: Codec.strOpt,
    direct_departments_count: Codec.strOpt
  })
)

/** @category structures */
export interface CustomFieldValue {
  readonly field_type?: "1" | "2" | "3" | "4" | "9" | "10" | "11" | (string & {}) | undefined
  readonly text_value?: I18nText | undefined
  readonly url_value?: UrlValue | undefined
  readonly enum_value?: EnumValue | undefined
  readonly user_values?: ReadonlyArray<UserValue> | undefined
  readonly phone_value?: PhoneValue | undefined
  readonly field_key?: string | undefined
}

export const CustomFieldValue: Codec.Shape<CustomFieldValue> = /*#__PURE__*/ Codec.shape(
  "directory#CustomFieldValue",
  () => ({
    field_type: Codec.openOpt("1", "2", "3", "4", "9", "10", "11"),
    text_value: Codec.objOpt(I18nText),
    url_value: Codec.objOpt(UrlValue),
    enum_value: Codec.objOpt(EnumValue),
    user_values: Codec.listOpt(Codec.obj(UserValue)),
    phone_value: Codec.objOpt(PhoneValue),
    field_key: Codec.strOpt
  })
)

/** @category structures */
export interface EnumValue {
  readonly enum_ids: ReadonlyArray<string>
  readonly enum_type: "1" | "2" | (string & {})
}

export const EnumValue: Codec.Shape<EnumValue> = /*#__PURE__*/ Codec.shape("directory#EnumValue", () => ({
  enum_ids: Codec.list(Codec.str),
  enum_type: Codec.open("1", "2")
}))

/** @category structures */
export interface UserValue {
  readonly ids: ReadonlyArray<string>
  /** Not in the documentation. */
  readonly user_type?: "1" | (string & {}) | undefined
}

export const UserValue: Codec.Shape<UserValue> = /*#__PURE__*/ Codec.shape("directory#UserValue", () => ({
  ids: Codec.list(Codec.str),
  user_type: Codec.openOpt("1")
}))

/** @category structures */
export interface DepartmentBaseInfo {
  readonly department_id?: string | undefined
  readonly department_name?: I18nText | undefined
}

export const DepartmentBaseInfo: Codec.Shape<DepartmentBaseInfo> = /*#__PURE__*/ Codec.shape(
  "directory#DepartmentBaseInfo",
  () => ({
    department_id: Codec.strOpt,
    department_name: Codec.objOpt(I18nText)
  })
)

/** @category structures */
export interface PageResponse {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const PageResponse: Codec.Shape<PageResponse> = /*#__PURE__*/ Codec.shape(
  "directory#PageResponse",
  () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  })
)

/** @category structures */
export interface AbnormalRecord {
  readonly id?: string | undefined
  readonly row_error?: 0 | 1000 | (number & {}) | undefined
  readonly field_errors?: { readonly [name: string]: number } | undefined
}

export const AbnormalRecord: Codec.Shape<AbnormalRecord> = /*#__PURE__*/ Codec.shape(
  "directory#AbnormalRecord",
  () => ({
    id: Codec.strOpt,
    row_error: Codec.openOpt(0, 1000),
    field_errors: Codec.mapOpt(Codec.int)
  })
)

/** @category structures */
export interface DepartmentName {
  readonly default_value: string
  readonly i18n_value?: { readonly [name: string]: string } | undefined
  readonly default_locale?: string | undefined
}

export const DepartmentName: Codec.Shape<DepartmentName> = /*#__PURE__*/ Codec.shape(
  "directory#DepartmentName",
  () => ({
    default_value: Codec.str,
    i18n_value: Codec.mapOpt(Codec.str),
    default_locale: Codec.strOpt
  })
)

/** @category structures */
export interface Options {
  readonly filter_permission_resource: string
  readonly admin_role_permission_type?: string | undefined
}

export const Options: Codec.Shape<Options> = /*#__PURE__*/ Codec.shape("directory#Options", () => ({
  filter_permission_resource: Codec.str,
  admin_role_permission_type: Codec.strOpt
}))

/** @category structures */
export interface AbnormalRecord2 {
  readonly id?: string | undefined
  readonly row_error?: 0 | 1000 | (number & {}) | undefined
  readonly field_errors?: { readonly [name: string]: unknown } | undefined
}

export const AbnormalRecord2: Codec.Shape<AbnormalRecord2> = /*#__PURE__*/ Codec.shape(
  "directory#AbnormalRecord2",
  () => ({
    id: Codec.strOpt,
    row_error: Codec.openOpt(0, 1000),
    field_errors: Codec.mapOpt(Codec.any)
  })
)
