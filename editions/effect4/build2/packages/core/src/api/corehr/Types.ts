// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Structures that several resources of `corehr` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface ManagementScope {
  readonly management_dimension:
    | "department"
    | "work_location"
    | "company"
    | "social_security_location"
    | (string & {})
  readonly obj_id: string
}

export const ManagementScope: Codec.Shape<ManagementScope> = /*#__PURE__*/ Codec.shape(
  "corehr#ManagementScope",
  () => ({
    management_dimension: Codec.open("department", "work_location", "company", "social_security_location"),
    obj_id: Codec.str
  })
)

/** @category structures */
export interface CustomName {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
}

export const CustomName: Codec.Shape<CustomName> = /*#__PURE__*/ Codec.shape("corehr#CustomName", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt
}))

/** @category structures */
export interface I18n {
  readonly lang: string
  readonly value: string
}

export const I18n: Codec.Shape<I18n> = /*#__PURE__*/ Codec.shape("corehr#I18n", () => ({
  lang: Codec.str,
  value: Codec.str
}))

/** @category structures */
export interface ObjectFieldData {
  readonly field_name: string
  readonly value: string
}

export const ObjectFieldData: Codec.Shape<ObjectFieldData> = /*#__PURE__*/ Codec.shape(
  "corehr#ObjectFieldData",
  () => ({
    field_name: Codec.str,
    value: Codec.str
  })
)

/** @category structures */
export interface EnumInput {
  readonly enum_name: string
}

export const EnumInput: Codec.Shape<EnumInput> = /*#__PURE__*/ Codec.shape("corehr#EnumInput", () => ({
  enum_name: Codec.str
}))

/** @category structures */
export interface Enum {
  readonly enum_name: string
  readonly display?: ReadonlyArray<I18n> | undefined
}

export const Enum: Codec.Shape<Enum> = /*#__PURE__*/ Codec.shape("corehr#Enum", () => ({
  enum_name: Codec.str,
  display: Codec.listOpt(Codec.obj(I18n))
}))

/** @category structures */
export interface PhoneNumberAndAreaCode {
  readonly area_code: Enum
  readonly phone_number: string
}

export const PhoneNumberAndAreaCode: Codec.Shape<PhoneNumberAndAreaCode> = /*#__PURE__*/ Codec.shape(
  "corehr#PhoneNumberAndAreaCode",
  () => ({
    area_code: Codec.obj(Enum),
    phone_number: Codec.str
  })
)

/** @category structures */
export interface CustomFieldDataInput {
  readonly custom_api_name: string
  readonly value: string
}

export const CustomFieldDataInput: Codec.Shape<CustomFieldDataInput> = /*#__PURE__*/ Codec.shape(
  "corehr#CustomFieldDataInput",
  () => ({
    custom_api_name: Codec.str,
    value: Codec.str
  })
)

/** @category structures */
export interface CustomFieldData {
  readonly custom_api_name: string
  readonly name?: CustomName | undefined
  readonly type?: number | undefined
  readonly value: string
}

export const CustomFieldData: Codec.Shape<CustomFieldData> = /*#__PURE__*/ Codec.shape(
  "corehr#CustomFieldData",
  () => ({
    custom_api_name: Codec.str,
    name: Codec.objOpt(CustomName),
    type: Codec.intOpt,
    value: Codec.str
  })
)

/** @category structures */
export interface File {
  readonly id?: string | undefined
}

export const File: Codec.Shape<File> = /*#__PURE__*/ Codec.shape("corehr#File", () => ({
  id: Codec.strOpt
}))

/** @category structures */
export interface OnboardingFlow {
  readonly id?: string | undefined
  readonly name?: CustomName | undefined
}

export const OnboardingFlow: Codec.Shape<OnboardingFlow> = /*#__PURE__*/ Codec.shape(
  "corehr#OnboardingFlow",
  () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(CustomName)
  })
)
