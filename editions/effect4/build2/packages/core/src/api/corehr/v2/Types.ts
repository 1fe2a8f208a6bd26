// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Structures that several resources of `corehr/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface JobDataCostCenter {
  readonly cost_center_id?: string | undefined
  readonly rate?: number | undefined
  readonly new_rate?: number | undefined
}

export const JobDataCostCenter: Codec.Shape<JobDataCostCenter> = /*#__PURE__*/ Codec.shape(
  "corehr#JobDataCostCenter",
  () => ({
    cost_center_id: Codec.strOpt,
    rate: Codec.intOpt,
    new_rate: Codec.numOpt
  })
)

/** @category structures */
export interface ApprovalNode {
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly approval_type?: string | undefined
  readonly approvers?: ReadonlyArray<Approver> | undefined
  readonly approval_status?: string | undefined
  readonly process_id?: string | undefined
  readonly exception_status?: string | undefined
}

export const ApprovalNode: Codec.Shape<ApprovalNode> = /*#__PURE__*/ Codec.shape(
  "corehr#ApprovalNode",
  () => ({
    name: Codec.strOpt,
    value: Codec.strOpt,
    approval_type: Codec.strOpt,
    approvers: Codec.listOpt(Codec.obj(Approver)),
    approval_status: Codec.strOpt,
    process_id: Codec.strOpt,
    exception_status: Codec.strOpt
  })
)

/** @category structures */
export interface Approver {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly avatar?: string | undefined
  readonly user_id?: string | undefined
  readonly employee_number?: string | undefined
}

export const Approver: Codec.Shape<Approver> = /*#__PURE__*/ Codec.shape("corehr#Approver", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt,
  avatar: Codec.strOpt,
  user_id: Codec.strOpt,
  employee_number: Codec.strOpt
}))

/** @category structures */
export interface Currency {
  readonly currency_id?: string | undefined
  readonly country_region_id_list?: ReadonlyArray<string> | undefined
  readonly currency_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly numeric_code?: number | undefined
  readonly currency_alpha_3_code?: string | undefined
  readonly status?: 1 | 0 | (number & {}) | undefined
}

export const Currency: Codec.Shape<Currency> = /*#__PURE__*/ Codec.shape("corehr#Currency", () => ({
  currency_id: Codec.strOpt,
  country_region_id_list: Codec.listOpt(Codec.str),
  currency_name: Codec.listOpt(Codec.obj(Shared.I18n)),
  numeric_code: Codec.intOpt,
  currency_alpha_3_code: Codec.strOpt,
  status: Codec.openOpt(1, 0)
}))

/** @category structures */
export interface HiberarchyCommon3 {
  readonly parent_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly type: Shared.Enum
  readonly active: boolean
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly tree_order?: string | undefined
  readonly list_order?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const HiberarchyCommon3: Codec.Shape<HiberarchyCommon3> = /*#__PURE__*/ Codec.shape(
  "corehr#HiberarchyCommon3",
  () => ({
    parent_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    type: Codec.obj(Shared.Enum),
    active: Codec.bool,
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    tree_order: Codec.strOpt,
    list_order: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  })
)

/** @category structures */
export interface Address2 {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly address_id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
  readonly address_line1?: string | undefined
  readonly address_line2?: string | undefined
  readonly address_line3?: string | undefined
  readonly address_line4?: string | undefined
  readonly address_line5?: string | undefined
  readonly address_line6?: string | undefined
  readonly address_line7?: string | undefined
  readonly address_line8?: string | undefined
  readonly address_line9?: string | undefined
  readonly local_address_line1?: string | undefined
  readonly local_address_line2?: string | undefined
  readonly local_address_line3?: string | undefined
  readonly local_address_line4?: string | undefined
  readonly local_address_line5?: string | undefined
  readonly local_address_line6?: string | undefined
  readonly local_address_line7?: string | undefined
  readonly local_address_line8?: string | undefined
  readonly local_address_line9?: string | undefined
  readonly postal_code?: string | undefined
  readonly address_type_list: ReadonlyArray<Shared.Enum>
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly city_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly district_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly city_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly city_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly city_text?: string | undefined
  /** Not in the documentation. */
  readonly local_city_text?: string | undefined
}

export const Address2: Codec.Shape<Address2> = /*#__PURE__*/ Codec.shape("corehr#Address2", () => ({
  full_address_local_script: Codec.strOpt,
  full_address_western_script: Codec.strOpt,
  address_id: Codec.strOpt,
  country_region_id: Codec.str,
  region_id: Codec.strOpt,
  city_id: Codec.strOpt,
  distinct_id: Codec.strOpt,
  address_line1: Codec.strOpt,
  address_line2: Codec.strOpt,
  address_line3: Codec.strOpt,
  address_line4: Codec.strOpt,
  address_line5: Codec.strOpt,
  address_line6: Codec.strOpt,
  address_line7: Codec.strOpt,
  address_line8: Codec.strOpt,
  address_line9: Codec.strOpt,
  local_address_line1: Codec.strOpt,
  local_address_line2: Codec.strOpt,
  local_address_line3: Codec.strOpt,
  local_address_line4: Codec.strOpt,
  local_address_line5: Codec.strOpt,
  local_address_line6: Codec.strOpt,
  local_address_line7: Codec.strOpt,
  local_address_line8: Codec.strOpt,
  local_address_line9: Codec.strOpt,
  postal_code: Codec.strOpt,
  address_type_list: Codec.list(Codec.obj(Shared.Enum)),
  is_primary: Codec.bool,
  is_public: Codec.bool,
  custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
  city_id_v2: Codec.strOpt,
  district_id_v2: Codec.strOpt,
  city_subdivision_1: Codec.strOpt,
  city_subdivision_2: Codec.strOpt,
  region_subdivision_1: Codec.strOpt,
  region_subdivision_2: Codec.strOpt,
  city_text: Codec.strOpt,
  local_city_text: Codec.strOpt
}))

/** @category structures */
export interface JobDataId {
  readonly wk_id?: string | undefined
}

export const JobDataId: Codec.Shape<JobDataId> = /*#__PURE__*/ Codec.shape("corehr#JobDataId", () => ({
  wk_id: Codec.strOpt
}))

/** @category structures */
export interface CostCenterVersion {
  readonly cost_center_id?: string | undefined
  readonly version_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  readonly managers?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly active?: boolean | undefined
}

export const CostCenterVersion: Codec.Shape<CostCenterVersion> = /*#__PURE__*/ Codec.shape(
  "corehr#CostCenterVersion",
  () => ({
    cost_center_id: Codec.strOpt,
    version_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_cost_center_id: Codec.strOpt,
    managers: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    active: Codec.boolOpt
  })
)

/** @category structures */
export interface CostCenterTree {
  readonly id?: string | undefined
  readonly level?: number | undefined
  readonly children?: ReadonlyArray<string> | undefined
}

export const CostCenterTree: Codec.Shape<CostCenterTree> = /*#__PURE__*/ Codec.shape(
  "corehr#CostCenterTree",
  () => ({
    id: Codec.strOpt,
    level: Codec.intOpt,
    children: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface Job {
  readonly id?: string | undefined
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly job_title?: ReadonlyArray<Shared.I18n> | undefined
  readonly pathway_id?: string | undefined
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  /** Given with the scope `corehr:job.job_level:read`. */
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const Job: Codec.Shape<Job> = /*#__PURE__*/ Codec.shape("corehr#Job", () => ({
  id: Codec.strOpt,
  code: Codec.strOpt,
  name: Codec.list(Codec.obj(Shared.I18n)),
  description: Codec.listOpt(Codec.obj(Shared.I18n)),
  active: Codec.bool,
  job_title: Codec.listOpt(Codec.obj(Shared.I18n)),
  pathway_id: Codec.strOpt,
  job_family_id_list: Codec.listOpt(Codec.str),
  job_level_id_list: Codec.listOpt(Codec.str),
  working_hours_type_id: Codec.strOpt,
  effective_time: Codec.str,
  expiration_time: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface PersonName {
  readonly local_primary?: string | undefined
  readonly local_first_name?: string | undefined
  readonly country_region_id: string
  readonly name_type: Shared.Enum
  readonly local_first_name_2?: string | undefined
  readonly local_primary_2?: string | undefined
  readonly additional_name?: string | undefined
  readonly additional_name_type?: Shared.Enum | undefined
  readonly first_name?: string | undefined
  readonly full_name?: string | undefined
  readonly hereditary?: string | undefined
  readonly custom_name?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly middle_name?: string | undefined
  readonly name_primary?: string | undefined
  readonly secondary?: string | undefined
  readonly tertiary?: string | undefined
  readonly social?: Shared.Enum | undefined
  readonly title?: Shared.Enum | undefined
  readonly local_middle_name?: string | undefined
  readonly local_secondary?: string | undefined
  readonly display_name_local_and_western_script?: string | undefined
  readonly display_name_local_script?: string | undefined
  readonly display_name_western_script?: string | undefined
  /** Not in the documentation. */
  readonly wk_id?: string | undefined
}

export const PersonName: Codec.Shape<PersonName> = /*#__PURE__*/ Codec.shape("corehr#PersonName", () => ({
  local_primary: Codec.strOpt,
  local_first_name: Codec.strOpt,
  country_region_id: Codec.str,
  name_type: Codec.obj(Shared.Enum),
  local_first_name_2: Codec.strOpt,
  local_primary_2: Codec.strOpt,
  additional_name: Codec.strOpt,
  additional_name_type: Codec.objOpt(Shared.Enum),
  first_name: Codec.strOpt,
  full_name: Codec.strOpt,
  hereditary: Codec.strOpt,
  custom_name: Codec.strOpt,
  custom_local_name: Codec.strOpt,
  middle_name: Codec.strOpt,
  name_primary: Codec.strOpt,
  secondary: Codec.strOpt,
  tertiary: Codec.strOpt,
  social: Codec.objOpt(Shared.Enum),
  title: Codec.objOpt(Shared.Enum),
  local_middle_name: Codec.strOpt,
  local_secondary: Codec.strOpt,
  display_name_local_and_western_script: Codec.strOpt,
  display_name_local_script: Codec.strOpt,
  display_name_western_script: Codec.strOpt,
  wk_id: Codec.strOpt
}))

/** @category structures */
export interface Phone {
  readonly international_area_code?: Shared.Enum | undefined
  readonly phone_number: string
  readonly formatted_phone_number?: string | undefined
  readonly device_type?: Shared.Enum | undefined
  readonly phone_usage?: Shared.Enum | undefined
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
}

export const Phone: Codec.Shape<Phone> = /*#__PURE__*/ Codec.shape("corehr#Phone", () => ({
  international_area_code: Codec.objOpt(Shared.Enum),
  phone_number: Codec.str,
  formatted_phone_number: Codec.strOpt,
  device_type: Codec.objOpt(Shared.Enum),
  phone_usage: Codec.objOpt(Shared.Enum),
  is_primary: Codec.boolOpt,
  is_public: Codec.boolOpt
}))

/** @category structures */
export interface Email {
  readonly email: string
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  readonly email_usage?: Shared.Enum | undefined
}

export const Email: Codec.Shape<Email> = /*#__PURE__*/ Codec.shape("corehr#Email", () => ({
  email: Codec.str,
  is_primary: Codec.boolOpt,
  is_public: Codec.boolOpt,
  email_usage: Codec.objOpt(Shared.Enum)
}))

/** @category structures */
export interface WorkExperienceInfo {
  readonly company_organization?: ReadonlyArray<Shared.I18n> | undefined
  readonly department?: ReadonlyArray<Shared.I18n> | undefined
  readonly job?: ReadonlyArray<Shared.I18n> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const WorkExperienceInfo: Codec.Shape<WorkExperienceInfo> = /*#__PURE__*/ Codec.shape(
  "corehr#WorkExperienceInfo",
  () => ({
    company_organization: Codec.listOpt(Codec.obj(Shared.I18n)),
    department: Codec.listOpt(Codec.obj(Shared.I18n)),
    job: Codec.listOpt(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  })
)

/** @category structures */
export interface Education {
  readonly school: ReadonlyArray<Shared.I18n>
  readonly level_of_education?: Shared.Enum | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly field_of_study?: ReadonlyArray<Shared.I18n> | undefined
  readonly degree?: Shared.Enum | undefined
  readonly school_name?: Shared.Enum | undefined
  readonly field_of_study_name?: Shared.Enum | undefined
  readonly country_region_id?: string | undefined
  readonly expected_end_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const Education: Codec.Shape<Education> = /*#__PURE__*/ Codec.shape("corehr#Education", () => ({
  school: Codec.list(Codec.obj(Shared.I18n)),
  level_of_education: Codec.objOpt(Shared.Enum),
  start_date: Codec.strOpt,
  end_date: Codec.strOpt,
  field_of_study: Codec.listOpt(Codec.obj(Shared.I18n)),
  degree: Codec.objOpt(Shared.Enum),
  school_name: Codec.objOpt(Shared.Enum),
  field_of_study_name: Codec.objOpt(Shared.Enum),
  country_region_id: Codec.strOpt,
  expected_end_date: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
}))

/** @category structures */
export interface NationalId {
  readonly national_id_type_id: string
  readonly national_id_number: string
  readonly issue_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly country_region_id: string
  readonly issued_by?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly wk_id?: string | undefined
  /** Not in the documentation. */
  readonly series?: string | undefined
  /** Not in the documentation. */
  readonly effective_for_a_long_time?: boolean | undefined
}

export const NationalId: Codec.Shape<NationalId> = /*#__PURE__*/ Codec.shape("corehr#NationalId", () => ({
  national_id_type_id: Codec.str,
  national_id_number: Codec.str,
  issue_date: Codec.strOpt,
  expiration_date: Codec.strOpt,
  country_region_id: Codec.str,
  issued_by: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
  wk_id: Codec.strOpt,
  series: Codec.strOpt,
  effective_for_a_long_time: Codec.boolOpt
}))

/** @category structures */
export interface Address3 {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly address_id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
  readonly city_id_v2?: string | undefined
  readonly district_id_v2?: string | undefined
  readonly address_line1?: string | undefined
  readonly address_line2?: string | undefined
  readonly address_line3?: string | undefined
  readonly address_line4?: string | undefined
  readonly address_line5?: string | undefined
  readonly address_line6?: string | undefined
  readonly address_line7?: string | undefined
  readonly address_line8?: string | undefined
  readonly address_line9?: string | undefined
  readonly local_address_line1?: string | undefined
  readonly local_address_line2?: string | undefined
  readonly local_address_line3?: string | undefined
  readonly local_address_line4?: string | undefined
  readonly local_address_line5?: string | undefined
  readonly local_address_line6?: string | undefined
  readonly local_address_line7?: string | undefined
  readonly local_address_line8?: string | undefined
  readonly local_address_line9?: string | undefined
  readonly postal_code?: string | undefined
  readonly address_type_list: ReadonlyArray<Shared.Enum>
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly city_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly city_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly city_text?: string | undefined
  /** Not in the documentation. */
  readonly local_city_text?: string | undefined
}

export const Address3: Codec.Shape<Address3> = /*#__PURE__*/ Codec.shape("corehr#Address3", () => ({
  full_address_local_script: Codec.strOpt,
  full_address_western_script: Codec.strOpt,
  address_id: Codec.strOpt,
  country_region_id: Codec.str,
  region_id: Codec.strOpt,
  city_id: Codec.strOpt,
  distinct_id: Codec.strOpt,
  city_id_v2: Codec.strOpt,
  district_id_v2: Codec.strOpt,
  address_line1: Codec.strOpt,
  address_line2: Codec.strOpt,
  address_line3: Codec.strOpt,
  address_line4: Codec.strOpt,
  address_line5: Codec.strOpt,
  address_line6: Codec.strOpt,
  address_line7: Codec.strOpt,
  address_line8: Codec.strOpt,
  address_line9: Codec.strOpt,
  local_address_line1: Codec.strOpt,
  local_address_line2: Codec.strOpt,
  local_address_line3: Codec.strOpt,
  local_address_line4: Codec.strOpt,
  local_address_line5: Codec.strOpt,
  local_address_line6: Codec.strOpt,
  local_address_line7: Codec.strOpt,
  local_address_line8: Codec.strOpt,
  local_address_line9: Codec.strOpt,
  postal_code: Codec.strOpt,
  address_type_list: Codec.list(Codec.obj(Shared.Enum)),
  is_primary: Codec.bool,
  is_public: Codec.bool,
  custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
  city_subdivision_1: Codec.strOpt,
  city_subdivision_2: Codec.strOpt,
  region_subdivision_1: Codec.strOpt,
  region_subdivision_2: Codec.strOpt,
  city_text: Codec.strOpt,
  local_city_text: Codec.strOpt
}))

/** @category structures */
export interface File2 {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const File2: Codec.Shape<File2> = /*#__PURE__*/ Codec.shape("corehr#File2", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface Visa {
  readonly wk_id?: string | undefined
  readonly country_region_id: string
  readonly national_id_type_id: string
  readonly visa_number: string
  readonly issued_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly issued_by?: string | undefined
}

export const Visa: Codec.Shape<Visa> = /*#__PURE__*/ Codec.shape("corehr#Visa", () => ({
  wk_id: Codec.strOpt,
  country_region_id: Codec.str,
  national_id_type_id: Codec.str,
  visa_number: Codec.str,
  issued_date: Codec.strOpt,
  expiration_date: Codec.strOpt,
  issued_by: Codec.strOpt
}))

/** @category structures */
export interface Passport {
  readonly wk_id?: string | undefined
  readonly country_region_id: string
  readonly national_id_type_id: string
  readonly passport_number: string
  readonly issued_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly issued_by?: string | undefined
}

export const Passport: Codec.Shape<Passport> = /*#__PURE__*/ Codec.shape("corehr#Passport", () => ({
  wk_id: Codec.strOpt,
  country_region_id: Codec.str,
  national_id_type_id: Codec.str,
  passport_number: Codec.str,
  issued_date: Codec.strOpt,
  expiration_date: Codec.strOpt,
  issued_by: Codec.strOpt
}))

/** @category structures */
export interface CitizenshipStatuse {
  readonly id?: string | undefined
  readonly country_region_id?: string | undefined
  readonly active?: boolean | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly citizenship_status?: ReadonlyArray<Shared.I18n> | undefined
  readonly view_order?: string | undefined
}

export const CitizenshipStatuse: Codec.Shape<CitizenshipStatuse> = /*#__PURE__*/ Codec.shape(
  "corehr#CitizenshipStatuse",
  () => ({
    id: Codec.strOpt,
    country_region_id: Codec.strOpt,
    active: Codec.boolOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    citizenship_status: Codec.listOpt(Codec.obj(Shared.I18n)),
    view_order: Codec.strOpt
  })
)

/** @category structures */
export interface PersonalProfile {
  readonly personal_profile_type?: Shared.Enum | undefined
  readonly files?: ReadonlyArray<File2> | undefined
  /** Not in the documentation. */
  readonly personal_profile_id?: string | undefined
}

export const PersonalProfile: Codec.Shape<PersonalProfile> = /*#__PURE__*/ Codec.shape(
  "corehr#PersonalProfile",
  () => ({
    personal_profile_type: Codec.objOpt(Shared.Enum),
    files: Codec.listOpt(Codec.obj(File2)),
    personal_profile_id: Codec.strOpt
  })
)

/** @category structures */
export interface ResidentTax {
  readonly year_resident_tax: string
  readonly resident_status?: Shared.Enum | undefined
  readonly tax_country_region_id?: string | undefined
  /**
   * Given with the scope `corehr:person.resident_tax_custom_field:read` or
   * `corehr:person.resident_tax_custom_field:write`.
   */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const ResidentTax: Codec.Shape<ResidentTax> = /*#__PURE__*/ Codec.shape("corehr#ResidentTax", () => ({
  year_resident_tax: Codec.str,
  resident_status: Codec.objOpt(Shared.Enum),
  tax_country_region_id: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface AdditionalNationality {
  readonly nationality_id?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly alpha_2_code?: string | undefined
  readonly alpha_3_code?: string | undefined
  readonly numeric_code?: number | undefined
  readonly country_region_id?: string | undefined
  readonly status?: number | undefined
}

export const AdditionalNationality: Codec.Shape<AdditionalNationality> = /*#__PURE__*/ Codec.shape(
  "corehr#AdditionalNationality",
  () => ({
    nationality_id: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    alpha_2_code: Codec.strOpt,
    alpha_3_code: Codec.strOpt,
    numeric_code: Codec.numOpt,
    country_region_id: Codec.strOpt,
    status: Codec.numOpt
  })
)

/** @category structures */
export interface LegalNameV2 {
  readonly local_primary?: string | undefined
  readonly local_first_name?: string | undefined
  readonly country_region_id: string
  readonly name_type: Shared.Enum
  readonly local_first_name_2?: string | undefined
  readonly local_primary_2?: string | undefined
  readonly additional_name?: string | undefined
  readonly additional_name_type?: Shared.Enum | undefined
  readonly first_name?: string | undefined
  readonly full_name?: string | undefined
  readonly hereditary?: string | undefined
  readonly custom_name?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly middle_name?: string | undefined
  readonly name_primary?: string | undefined
  readonly secondary?: string | undefined
  readonly tertiary?: string | undefined
  readonly social?: Shared.Enum | undefined
  readonly title?: Shared.Enum | undefined
  readonly local_middle_name?: string | undefined
  readonly local_secondary?: string | undefined
  readonly display_name_local_and_western_script?: string | undefined
  readonly display_name_local_script?: string | undefined
  readonly display_name_western_script?: string | undefined
  readonly wk_id?: string | undefined
}

export const LegalNameV2: Codec.Shape<LegalNameV2> = /*#__PURE__*/ Codec.shape("corehr#LegalNameV2", () => ({
  local_primary: Codec.strOpt,
  local_first_name: Codec.strOpt,
  country_region_id: Codec.str,
  name_type: Codec.obj(Shared.Enum),
  local_first_name_2: Codec.strOpt,
  local_primary_2: Codec.strOpt,
  additional_name: Codec.strOpt,
  additional_name_type: Codec.objOpt(Shared.Enum),
  first_name: Codec.strOpt,
  full_name: Codec.strOpt,
  hereditary: Codec.strOpt,
  custom_name: Codec.strOpt,
  custom_local_name: Codec.strOpt,
  middle_name: Codec.strOpt,
  name_primary: Codec.strOpt,
  secondary: Codec.strOpt,
  tertiary: Codec.strOpt,
  social: Codec.objOpt(Shared.Enum),
  title: Codec.objOpt(Shared.Enum),
  local_middle_name: Codec.strOpt,
  local_secondary: Codec.strOpt,
  display_name_local_and_western_script: Codec.strOpt,
  display_name_local_script: Codec.strOpt,
  display_name_western_script: Codec.strOpt,
  wk_id: Codec.strOpt
}))

/** @category structures */
export interface NationalIdV2 {
  readonly national_id_type_id: string
  readonly national_id_number: string
  readonly issue_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly country_region_id: string
  readonly issued_by?: string | undefined
  readonly custom_fields?: ReadonlyArray<CustomField> | undefined
  readonly wk_id?: string | undefined
  readonly series?: string | undefined
  readonly effective_for_a_long_time?: boolean | undefined
}

export const NationalIdV2: Codec.Shape<NationalIdV2> = /*#__PURE__*/ Codec.shape(
  "corehr#NationalIdV2",
  () => ({
    national_id_type_id: Codec.str,
    national_id_number: Codec.str,
    issue_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    country_region_id: Codec.str,
    issued_by: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(CustomField)),
    wk_id: Codec.strOpt,
    series: Codec.strOpt,
    effective_for_a_long_time: Codec.boolOpt
  })
)

/** @category structures */
export interface CustomField {
  readonly custom_api_name: string
  readonly name?: Shared.CustomName | undefined
  readonly type?: number | undefined
  readonly value: string
}

export const CustomField: Codec.Shape<CustomField> = /*#__PURE__*/ Codec.shape("corehr#CustomField", () => ({
  custom_api_name: Codec.str,
  name: Codec.objOpt(Shared.CustomName),
  type: Codec.intOpt,
  value: Codec.str
}))

/** @category structures */
export interface PersonForCountry {
  readonly wk_id?: string | undefined
  readonly country_region_id: string
  readonly gender?: Shared.Enum | undefined
  readonly religion?: Shared.Enum | undefined
  readonly marital_status?: Shared.Enum | undefined
  readonly ethnicity_race?: Shared.Enum | undefined
  readonly marital_status_date?: string | undefined
}

export const PersonForCountry: Codec.Shape<PersonForCountry> = /*#__PURE__*/ Codec.shape(
  "corehr#PersonForCountry",
  () => ({
    wk_id: Codec.strOpt,
    country_region_id: Codec.str,
    gender: Codec.objOpt(Shared.Enum),
    religion: Codec.objOpt(Shared.Enum),
    marital_status: Codec.objOpt(Shared.Enum),
    ethnicity_race: Codec.objOpt(Shared.Enum),
    marital_status_date: Codec.strOpt
  })
)

/** @category structures */
export interface TaxInfoMys {
  readonly epf_ee_tp3?: string | undefined
  readonly fresh_graduate?: boolean | undefined
  readonly monthly_gross?: string | undefined
  readonly mtd?: string | undefined
  readonly previous_income_in_the_current_year?: boolean | undefined
  readonly socso?: string | undefined
  readonly tax_relief_1?: string | undefined
  readonly tax_relief_2?: string | undefined
  readonly tax_relief_3?: string | undefined
  readonly tax_relief_4?: string | undefined
  readonly tax_relief_5?: string | undefined
}

export const TaxInfoMys: Codec.Shape<TaxInfoMys> = /*#__PURE__*/ Codec.shape("corehr#TaxInfoMys", () => ({
  epf_ee_tp3: Codec.strOpt,
  fresh_graduate: Codec.boolOpt,
  monthly_gross: Codec.strOpt,
  mtd: Codec.strOpt,
  previous_income_in_the_current_year: Codec.boolOpt,
  socso: Codec.strOpt,
  tax_relief_1: Codec.strOpt,
  tax_relief_2: Codec.strOpt,
  tax_relief_3: Codec.strOpt,
  tax_relief_4: Codec.strOpt,
  tax_relief_5: Codec.strOpt
}))

/** @category structures */
export interface ProfileSettingCitizenshipStatus {
  readonly country_region?: string | undefined
  readonly citizenship_status?: string | undefined
}

export const ProfileSettingCitizenshipStatus: Codec.Shape<ProfileSettingCitizenshipStatus> =
  /*#__PURE__*/ Codec.shape("corehr#ProfileSettingCitizenshipStatus", () => ({
    country_region: Codec.strOpt,
    citizenship_status: Codec.strOpt
  }))

/** @category structures */
export interface CostAllocationInput {
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  /** At most 50 items. */
  readonly cost_center_rates?: ReadonlyArray<JobDataCostCenter> | undefined
}

export const CostAllocationInput: Codec.Shape<CostAllocationInput> = /*#__PURE__*/ Codec.shape(
  "corehr#CostAllocationInput",
  () => ({
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    cost_center_rates: Codec.listOpt(Codec.obj(JobDataCostCenter))
  })
)

/** @category structures */
export interface Address5 {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly address_id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
  readonly city_id_v2?: string | undefined
  readonly district_id_v2?: string | undefined
  readonly address_line1?: string | undefined
  readonly address_line2?: string | undefined
  readonly address_line3?: string | undefined
  readonly address_line4?: string | undefined
  readonly address_line5?: string | undefined
  readonly address_line6?: string | undefined
  readonly address_line7?: string | undefined
  readonly address_line8?: string | undefined
  readonly address_line9?: string | undefined
  readonly local_address_line1?: string | undefined
  readonly local_address_line2?: string | undefined
  readonly local_address_line3?: string | undefined
  readonly local_address_line4?: string | undefined
  readonly local_address_line5?: string | undefined
  readonly local_address_line6?: string | undefined
  readonly local_address_line7?: string | undefined
  readonly local_address_line8?: string | undefined
  readonly local_address_line9?: string | undefined
  readonly postal_code?: string | undefined
  readonly address_type_list: ReadonlyArray<Shared.Enum>
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly custom_fields?: ReadonlyArray<CustomField> | undefined
  readonly city_subdivision_1?: string | undefined
  readonly city_subdivision_2?: string | undefined
  readonly region_subdivision_1?: string | undefined
  readonly region_subdivision_2?: string | undefined
  readonly city_text?: string | undefined
  readonly local_city_text?: string | undefined
}

export const Address5: Codec.Shape<Address5> = /*#__PURE__*/ Codec.shape("corehr#Address5", () => ({
  full_address_local_script: Codec.strOpt,
  full_address_western_script: Codec.strOpt,
  address_id: Codec.strOpt,
  country_region_id: Codec.str,
  region_id: Codec.strOpt,
  city_id: Codec.strOpt,
  distinct_id: Codec.strOpt,
  city_id_v2: Codec.strOpt,
  district_id_v2: Codec.strOpt,
  address_line1: Codec.strOpt,
  address_line2: Codec.strOpt,
  address_line3: Codec.strOpt,
  address_line4: Codec.strOpt,
  address_line5: Codec.strOpt,
  address_line6: Codec.strOpt,
  address_line7: Codec.strOpt,
  address_line8: Codec.strOpt,
  address_line9: Codec.strOpt,
  local_address_line1: Codec.strOpt,
  local_address_line2: Codec.strOpt,
  local_address_line3: Codec.strOpt,
  local_address_line4: Codec.strOpt,
  local_address_line5: Codec.strOpt,
  local_address_line6: Codec.strOpt,
  local_address_line7: Codec.strOpt,
  local_address_line8: Codec.strOpt,
  local_address_line9: Codec.strOpt,
  postal_code: Codec.strOpt,
  address_type_list: Codec.list(Codec.obj(Shared.Enum)),
  is_primary: Codec.bool,
  is_public: Codec.bool,
  custom_fields: Codec.listOpt(Codec.obj(CustomField)),
  city_subdivision_1: Codec.strOpt,
  city_subdivision_2: Codec.strOpt,
  region_subdivision_1: Codec.strOpt,
  region_subdivision_2: Codec.strOpt,
  city_text: Codec.strOpt,
  local_city_text: Codec.strOpt
}))

/** @category structures */
export interface FieldVariableValueToObject {
  readonly wk_id?: string | undefined
  readonly wk_api_name?: string | undefined
}

export const FieldVariableValueToObject: Codec.Shape<FieldVariableValueToObject> = /*#__PURE__*/ Codec.shape(
  "corehr#FieldVariableValueToObject",
  () => ({
    wk_id: Codec.strOpt,
    wk_api_name: Codec.strOpt
  })
)

/** @category structures */
export interface FieldVariableValueToFileForWriteInput {
  readonly open_file_id?: string | undefined
  readonly file_name?: string | undefined
  /** At most 52428800. */
  readonly length?: number | undefined
}

export const FieldVariableValueToFileForWriteInput: Codec.Shape<FieldVariableValueToFileForWriteInput> =
  /*#__PURE__*/ Codec.shape("corehr#FieldVariableValueToFileForWriteInput", () => ({
    open_file_id: Codec.strOpt,
    file_name: Codec.strOpt,
    length: Codec.intOpt
  }))

/** @category structures */
export interface FieldVariableValueToRecord {
  readonly variable_api_name?: string | undefined
  readonly sub_value_key?: string | undefined
  readonly record_id?: string | undefined
}

export const FieldVariableValueToRecord: Codec.Shape<FieldVariableValueToRecord> = /*#__PURE__*/ Codec.shape(
  "corehr#FieldVariableValueToRecord",
  () => ({
    variable_api_name: Codec.strOpt,
    sub_value_key: Codec.strOpt,
    record_id: Codec.strOpt
  })
)

/** @category structures */
export interface FieldVariableValue {
  readonly variable_api_name?: string | undefined
  readonly variable_name?: Shared.CustomName | undefined
  readonly variable_value?: FieldVariableValueTo | undefined
  readonly sub_values?: ReadonlyArray<FieldVariableSubVlaue> | undefined
}

export const FieldVariableValue: Codec.Shape<FieldVariableValue> = /*#__PURE__*/ Codec.shape(
  "corehr#FieldVariableValue",
  () => ({
    variable_api_name: Codec.strOpt,
    variable_name: Codec.objOpt(Shared.CustomName),
    variable_value: Codec.objOpt(FieldVariableValueTo),
    sub_values: Codec.listOpt(Codec.obj(FieldVariableSubVlaue))
  })
)

/** @category structures */
export interface FieldVariableValueTo {
  readonly text_value?: string | undefined
  readonly bool_value?: boolean | undefined
  readonly number_value?: string | undefined
  readonly enum_value?: string | undefined
  readonly date_value?: string | undefined
  readonly date_time_value?: string | undefined
  readonly i18n_value?: Shared.CustomName | undefined
  readonly object_value?: FieldVariableValueToObject | undefined
  readonly user_value?: string | undefined
  readonly department_value?: string | undefined
  readonly record_values?: ReadonlyArray<FieldVariableValueToRecord> | undefined
  readonly employment_value?: string | undefined
  readonly list_values?: ReadonlyArray<string> | undefined
  readonly file_value?: FieldVariableValueToFile | undefined
}

export const FieldVariableValueTo: Codec.Shape<FieldVariableValueTo> = /*#__PURE__*/ Codec.shape(
  "corehr#FieldVariableValueTo",
  () => ({
    text_value: Codec.strOpt,
    bool_value: Codec.boolOpt,
    number_value: Codec.strOpt,
    enum_value: Codec.strOpt,
    date_value: Codec.strOpt,
    date_time_value: Codec.strOpt,
    i18n_value: Codec.objOpt(Shared.CustomName),
    object_value: Codec.objOpt(FieldVariableValueToObject),
    user_value: Codec.strOpt,
    department_value: Codec.strOpt,
    record_values: Codec.listOpt(Codec.obj(FieldVariableValueToRecord)),
    employment_value: Codec.strOpt,
    list_values: Codec.listOpt(Codec.str),
    file_value: Codec.objOpt(FieldVariableValueToFile)
  })
)

/** @category structures */
export interface FieldVariableValueToFile {
  readonly open_file_id?: string | undefined
  readonly file_name?: string | undefined
  readonly length?: number | undefined
  readonly mime_type?: string | undefined
}

export const FieldVariableValueToFile: Codec.Shape<FieldVariableValueToFile> = /*#__PURE__*/ Codec.shape(
  "corehr#FieldVariableValueToFile",
  () => ({
    open_file_id: Codec.strOpt,
    file_name: Codec.strOpt,
    length: Codec.intOpt,
    mime_type: Codec.strOpt
  })
)

/** @category structures */
export interface FieldVariableSubVlaue {
  readonly key?: string | undefined
  readonly value?: FieldVariableValueTo | undefined
}

export const FieldVariableSubVlaue: Codec.Shape<FieldVariableSubVlaue> = /*#__PURE__*/ Codec.shape(
  "corehr#FieldVariableSubVlaue",
  () => ({
    key: Codec.strOpt,
    value: Codec.objOpt(FieldVariableValueTo)
  })
)

/** @category structures */
export interface WorkforcePlanDetailRow {
  /** 1 to 20 items. */
  readonly dimensions: ReadonlyArray<DimensionEntity>
  /** At most 15 items. */
  readonly eai_details?: ReadonlyArray<WorkforcePlanEaiDetail> | undefined
  readonly plan_value?: string | undefined
  /** Not in the documentation. */
  readonly multi_period_values?: ReadonlyArray<WorkforcePlanMultiPeriodValue> | undefined
}

export const WorkforcePlanDetailRow: Codec.Shape<WorkforcePlanDetailRow> = /*#__PURE__*/ Codec.shape(
  "corehr#WorkforcePlanDetailRow",
  () => ({
    dimensions: Codec.list(Codec.obj(DimensionEntity)),
    eai_details: Codec.listOpt(Codec.obj(WorkforcePlanEaiDetail)),
    plan_value: Codec.strOpt,
    multi_period_values: Codec.listOpt(Codec.obj(WorkforcePlanMultiPeriodValue))
  })
)

/** @category structures */
export interface DimensionEntity {
  readonly dimension_key: string
  readonly dimension_value: string
}

export const DimensionEntity: Codec.Shape<DimensionEntity> = /*#__PURE__*/ Codec.shape(
  "corehr#DimensionEntity",
  () => ({
    dimension_key: Codec.str,
    dimension_value: Codec.str
  })
)

/** @category structures */
export interface WorkforcePlanEaiDetail {
  readonly date?: string | undefined
  readonly estimated_active_individuals?: string | undefined
}

export const WorkforcePlanEaiDetail: Codec.Shape<WorkforcePlanEaiDetail> = /*#__PURE__*/ Codec.shape(
  "corehr#WorkforcePlanEaiDetail",
  () => ({
    date: Codec.strOpt,
    estimated_active_individuals: Codec.strOpt
  })
)

/** @category structures */
export interface WorkforcePlanMultiPeriodValue {
  readonly period_date?: string | undefined
  readonly workforce_plan?: string | undefined
  readonly individuals_to_be_added?: string | undefined
  readonly individuals_to_be_removed?: string | undefined
}

export const WorkforcePlanMultiPeriodValue: Codec.Shape<WorkforcePlanMultiPeriodValue> =
  /*#__PURE__*/ Codec.shape("corehr#WorkforcePlanMultiPeriodValue", () => ({
    period_date: Codec.strOpt,
    workforce_plan: Codec.strOpt,
    individuals_to_be_added: Codec.strOpt,
    individuals_to_be_removed: Codec.strOpt
  }))

/** @category structures */
export interface WorkforcePlanDetailRowInput {
  /** 1 to 20 items. */
  readonly dimensions: ReadonlyArray<DimensionEntity>
  /** At most 15 items. */
  readonly eai_details?: ReadonlyArray<WorkforcePlanEaiDetail> | undefined
  readonly plan_value?: string | undefined
  /** At most 15 items. */
  readonly multi_period_values?: ReadonlyArray<WorkforcePlanMultiPeriodValue> | undefined
}

export const WorkforcePlanDetailRowInput: Codec.Shape<WorkforcePlanDetailRowInput> =
  /*#__PURE__*/ Codec.shape("corehr#WorkforcePlanDetailRowInput", () => ({
    dimensions: Codec.list(Codec.obj(DimensionEntity)),
    eai_details: Codec.listOpt(Codec.obj(WorkforcePlanEaiDetail)),
    plan_value: Codec.strOpt,
    multi_period_values: Codec.listOpt(Codec.obj(WorkforcePlanMultiPeriodValue))
  }))

/** @category structures */
export interface SignatureUserInfo {
  readonly id: string
}

export const SignatureUserInfo: Codec.Shape<SignatureUserInfo> = /*#__PURE__*/ Codec.shape(
  "corehr#SignatureUserInfo",
  () => ({
    id: Codec.str
  })
)

/** @category structures */
export interface SignatureSignatoryLabel {
  readonly template_signatory_type: Shared.Enum
  readonly label: ReadonlyArray<Shared.I18n>
  readonly apiname?: string | undefined
}

export const SignatureSignatoryLabel: Codec.Shape<SignatureSignatoryLabel> = /*#__PURE__*/ Codec.shape(
  "corehr#SignatureSignatoryLabel",
  () => ({
    template_signatory_type: Codec.obj(Shared.Enum),
    label: Codec.list(Codec.obj(Shared.I18n)),
    apiname: Codec.strOpt
  })
)

/** @category structures */
export interface SignatureTemplateRegionInfo {
  readonly is_global_scope?: string | undefined
  readonly meta_infos?: ReadonlyArray<SignatureMetaInfo> | undefined
  /** Not in the documentation. */
  readonly country_region_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly country_region_subdivision_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly subregion_l3_ids?: ReadonlyArray<string> | undefined
}

export const SignatureTemplateRegionInfo: Codec.Shape<SignatureTemplateRegionInfo> =
  /*#__PURE__*/ Codec.shape("corehr#SignatureTemplateRegionInfo", () => ({
    is_global_scope: Codec.strOpt,
    meta_infos: Codec.listOpt(Codec.obj(SignatureMetaInfo)),
    country_region_ids: Codec.listOpt(Codec.str),
    country_region_subdivision_ids: Codec.listOpt(Codec.str),
    subregion_l3_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SignatureMetaInfo {
  readonly api_name?: string | undefined
  readonly wk_id?: string | undefined
  readonly label?: ReadonlyArray<Shared.I18n> | undefined
}

export const SignatureMetaInfo: Codec.Shape<SignatureMetaInfo> = /*#__PURE__*/ Codec.shape(
  "corehr#SignatureMetaInfo",
  () => ({
    api_name: Codec.strOpt,
    wk_id: Codec.strOpt,
    label: Codec.listOpt(Codec.obj(Shared.I18n))
  })
)
