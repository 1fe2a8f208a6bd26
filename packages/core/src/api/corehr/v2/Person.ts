// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.person`.
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
  readonly client_token?: string | undefined
  readonly name_list?: ReadonlyArray<PersonNameInput2> | undefined
  readonly gender?: Shared.EnumInput | undefined
  readonly date_of_birth?: string | undefined
  readonly race?: Shared.EnumInput | undefined
  readonly marital_status?: Shared.EnumInput | undefined
  readonly phone_list?: ReadonlyArray<PhoneInput> | undefined
  readonly address_list?: ReadonlyArray<AddressInput2> | undefined
  readonly email_list?: ReadonlyArray<EmailInput> | undefined
  readonly work_experience_list?: ReadonlyArray<WorkExperienceInfoInput> | undefined
  readonly education_list?: ReadonlyArray<PersonEducationInput> | undefined
  readonly bank_account_list?: ReadonlyArray<PersonBankAccountInput> | undefined
  readonly national_id_list?: ReadonlyArray<NationalIdInput> | undefined
  readonly dependent_list?: ReadonlyArray<PersonDependentInput> | undefined
  readonly emergency_contact_list?: ReadonlyArray<PersonEmergencyContactInput> | undefined
  readonly date_entered_workforce?: string | undefined
  readonly profile_image_id?: string | undefined
  readonly personal_profile?: ReadonlyArray<PersonalProfileInput2> | undefined
  readonly native_region?: string | undefined
  readonly hukou_type?: Shared.EnumInput | undefined
  readonly hukou_location?: string | undefined
  readonly political_affiliations?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly talent_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  readonly born_country_region?: string | undefined
  readonly is_disabled?: boolean | undefined
  readonly disable_card_number?: string | undefined
  readonly is_martyr_family?: boolean | undefined
  readonly martyr_card_number?: string | undefined
  readonly is_old_alone?: boolean | undefined
  readonly resident_taxes?: ReadonlyArray<ResidentTaxInput> | undefined
  readonly first_entry_time?: string | undefined
  readonly leave_time?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly citizenship_status_list?: ReadonlyArray<Types.ProfileSettingCitizenshipStatus> | undefined
  /** Not in the documentation. */
  readonly legal_name_v2s?: ReadonlyArray<LegalNameV2Input> | undefined
  /** Not in the documentation. */
  readonly national_id_v2s?: ReadonlyArray<NationalIdV2Input> | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly person_for_countries?: ReadonlyArray<PersonForCountryInput> | undefined
  /** Not in the documentation. */
  readonly preferred_name_v2?: LegalNameV2Input | undefined
  /** Not in the documentation. */
  readonly mother_name?: string | undefined
  /** Not in the documentation. */
  readonly city_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly region_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly tax_info_mys?: Types.TaxInfoMys | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.person.create#input", () => ({
    client_token: Codec.strOpt,
    name_list: Codec.listOpt(Codec.obj(PersonNameInput2)),
    gender: Codec.objOpt(Shared.EnumInput),
    date_of_birth: Codec.strOpt,
    race: Codec.objOpt(Shared.EnumInput),
    marital_status: Codec.objOpt(Shared.EnumInput),
    phone_list: Codec.listOpt(Codec.obj(PhoneInput)),
    address_list: Codec.listOpt(Codec.obj(AddressInput2)),
    email_list: Codec.listOpt(Codec.obj(EmailInput)),
    work_experience_list: Codec.listOpt(Codec.obj(WorkExperienceInfoInput)),
    education_list: Codec.listOpt(Codec.obj(PersonEducationInput)),
    bank_account_list: Codec.listOpt(Codec.obj(PersonBankAccountInput)),
    national_id_list: Codec.listOpt(Codec.obj(NationalIdInput)),
    dependent_list: Codec.listOpt(Codec.obj(PersonDependentInput)),
    emergency_contact_list: Codec.listOpt(Codec.obj(PersonEmergencyContactInput)),
    date_entered_workforce: Codec.strOpt,
    profile_image_id: Codec.strOpt,
    personal_profile: Codec.listOpt(Codec.obj(PersonalProfileInput2)),
    native_region: Codec.strOpt,
    hukou_type: Codec.objOpt(Shared.EnumInput),
    hukou_location: Codec.strOpt,
    political_affiliations: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    talent_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    born_country_region: Codec.strOpt,
    is_disabled: Codec.boolOpt,
    disable_card_number: Codec.strOpt,
    is_martyr_family: Codec.boolOpt,
    martyr_card_number: Codec.strOpt,
    is_old_alone: Codec.boolOpt,
    resident_taxes: Codec.listOpt(Codec.obj(ResidentTaxInput)),
    first_entry_time: Codec.strOpt,
    leave_time: Codec.strOpt,
    nationality_id: Codec.strOpt,
    nationality_id_v2: Codec.strOpt,
    citizenship_status_list: Codec.listOpt(Codec.obj(Types.ProfileSettingCitizenshipStatus)),
    legal_name_v2s: Codec.listOpt(Codec.obj(LegalNameV2Input)),
    national_id_v2s: Codec.listOpt(Codec.obj(NationalIdV2Input)),
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    person_for_countries: Codec.listOpt(Codec.obj(PersonForCountryInput)),
    preferred_name_v2: Codec.objOpt(LegalNameV2Input),
    mother_name: Codec.strOpt,
    city_of_birth: Codec.strOpt,
    region_of_birth: Codec.strOpt,
    tax_info_mys: Codec.objOpt(Types.TaxInfoMys)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly person: PersonInfo
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.person.create#output", () => ({
    person: Codec.obj(PersonInfo)
  }))

/**
 * 创建个人信息
 *
 * `POST /open-apis/corehr/v2/persons` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:person:write`.
 *
 * Scopes that open further fields: `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
 * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`,
 * `corehr:person.nationality:read`, `corehr:person.nationality:write`, `corehr:person.passport:read`,
 * `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
 * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
 * `corehr:person.visa:read`, `corehr:person.visa:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建个人信息
   *
   * Scopes, any of: `corehr:person:write`.
   *
   * Scopes that open further fields: `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
   * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`,
   * `corehr:person.nationality:read`, `corehr:person.nationality:write`, `corehr:person.passport:read`,
   * `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
   * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
   * `corehr:person.visa:read`, `corehr:person.visa:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.person.create",
  method: "POST",
  path: "/open-apis/corehr/v2/persons",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly person_id: string
  readonly client_token?: string | undefined
  readonly no_need_query?: boolean | undefined
  readonly name_list?: ReadonlyArray<PersonNameInput2> | undefined
  readonly gender?: Shared.EnumInput | undefined
  readonly date_of_birth?: string | undefined
  readonly race?: Shared.EnumInput | undefined
  readonly marital_status?: Shared.EnumInput | undefined
  readonly phone_list?: ReadonlyArray<PhoneInput> | undefined
  readonly address_list?: ReadonlyArray<AddressInput2> | undefined
  readonly email_list?: ReadonlyArray<EmailInput> | undefined
  readonly work_experience_list?: ReadonlyArray<WorkExperienceInfoInput> | undefined
  readonly education_list?: ReadonlyArray<PersonEducationInput> | undefined
  readonly bank_account_list?: ReadonlyArray<PersonBankAccountInput> | undefined
  readonly national_id_list?: ReadonlyArray<NationalIdInput> | undefined
  readonly dependent_list?: ReadonlyArray<PersonDependentInput> | undefined
  readonly emergency_contact_list?: ReadonlyArray<PersonEmergencyContactInput> | undefined
  readonly date_entered_workforce?: string | undefined
  readonly profile_image_id?: string | undefined
  readonly personal_profile?: ReadonlyArray<PersonalProfileInput2> | undefined
  readonly native_region?: string | undefined
  readonly hukou_type?: Shared.EnumInput | undefined
  readonly hukou_location?: string | undefined
  readonly political_affiliations?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly talent_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  readonly born_country_region?: string | undefined
  readonly is_disabled?: boolean | undefined
  readonly disable_card_number?: string | undefined
  readonly is_martyr_family?: boolean | undefined
  readonly martyr_card_number?: string | undefined
  readonly is_old_alone?: boolean | undefined
  readonly resident_taxes?: ReadonlyArray<ResidentTaxInput> | undefined
  readonly first_entry_time?: string | undefined
  readonly leave_time?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly citizenship_status_list?: ReadonlyArray<Types.ProfileSettingCitizenshipStatus> | undefined
  /** Not in the documentation. */
  readonly legal_name_v2s?: ReadonlyArray<LegalNameV2Input> | undefined
  /** Not in the documentation. */
  readonly national_id_v2s?: ReadonlyArray<NationalIdV2Input> | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly person_for_countries?: ReadonlyArray<PersonForCountryInput> | undefined
  /** Not in the documentation. */
  readonly preferred_name_v2?: LegalNameV2Input | undefined
  /** Not in the documentation. */
  readonly mother_name?: string | undefined
  /** Not in the documentation. */
  readonly city_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly region_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly tax_info_mys?: Types.TaxInfoMys | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.person.patch#input", () => ({
    person_id: Codec.str,
    client_token: Codec.strOpt,
    no_need_query: Codec.boolOpt,
    name_list: Codec.listOpt(Codec.obj(PersonNameInput2)),
    gender: Codec.objOpt(Shared.EnumInput),
    date_of_birth: Codec.strOpt,
    race: Codec.objOpt(Shared.EnumInput),
    marital_status: Codec.objOpt(Shared.EnumInput),
    phone_list: Codec.listOpt(Codec.obj(PhoneInput)),
    address_list: Codec.listOpt(Codec.obj(AddressInput2)),
    email_list: Codec.listOpt(Codec.obj(EmailInput)),
    work_experience_list: Codec.listOpt(Codec.obj(WorkExperienceInfoInput)),
    education_list: Codec.listOpt(Codec.obj(PersonEducationInput)),
    bank_account_list: Codec.listOpt(Codec.obj(PersonBankAccountInput)),
    national_id_list: Codec.listOpt(Codec.obj(NationalIdInput)),
    dependent_list: Codec.listOpt(Codec.obj(PersonDependentInput)),
    emergency_contact_list: Codec.listOpt(Codec.obj(PersonEmergencyContactInput)),
    date_entered_workforce: Codec.strOpt,
    profile_image_id: Codec.strOpt,
    personal_profile: Codec.listOpt(Codec.obj(PersonalProfileInput2)),
    native_region: Codec.strOpt,
    hukou_type: Codec.objOpt(Shared.EnumInput),
    hukou_location: Codec.strOpt,
    political_affiliations: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    talent_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    born_country_region: Codec.strOpt,
    is_disabled: Codec.boolOpt,
    disable_card_number: Codec.strOpt,
    is_martyr_family: Codec.boolOpt,
    martyr_card_number: Codec.strOpt,
    is_old_alone: Codec.boolOpt,
    resident_taxes: Codec.listOpt(Codec.obj(ResidentTaxInput)),
    first_entry_time: Codec.strOpt,
    leave_time: Codec.strOpt,
    nationality_id: Codec.strOpt,
    nationality_id_v2: Codec.strOpt,
    citizenship_status_list: Codec.listOpt(Codec.obj(Types.ProfileSettingCitizenshipStatus)),
    legal_name_v2s: Codec.listOpt(Codec.obj(LegalNameV2Input)),
    national_id_v2s: Codec.listOpt(Codec.obj(NationalIdV2Input)),
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    person_for_countries: Codec.listOpt(Codec.obj(PersonForCountryInput)),
    preferred_name_v2: Codec.objOpt(LegalNameV2Input),
    mother_name: Codec.strOpt,
    city_of_birth: Codec.strOpt,
    region_of_birth: Codec.strOpt,
    tax_info_mys: Codec.objOpt(Types.TaxInfoMys)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly person: PatchOutputPerson
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.person.patch#output", () => ({
    person: Codec.obj(PatchOutputPerson)
  }))

/**
 * 更新个人信息
 *
 * `PATCH /open-apis/corehr/v2/persons/:person_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:person:write`.
 *
 * Scopes that open further fields: `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
 * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`,
 * `corehr:person.nationality:read`, `corehr:person.nationality:write`, `corehr:person.passport:read`,
 * `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
 * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
 * `corehr:person.visa:read`, `corehr:person.visa:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新个人信息
   *
   * Scopes, any of: `corehr:person:write`.
   *
   * Scopes that open further fields: `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
   * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`,
   * `corehr:person.nationality:read`, `corehr:person.nationality:write`, `corehr:person.passport:read`,
   * `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
   * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
   * `corehr:person.visa:read`, `corehr:person.visa:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.person.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/persons/:person_id",
  tokens: ["tenant"],
  query: ["client_token", "no_need_query"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface PersonNameInput2 {
  readonly local_primary?: string | undefined
  readonly local_first_name?: string | undefined
  readonly country_region_id: string
  readonly name_type: Shared.EnumInput
  readonly local_first_name_2?: string | undefined
  readonly local_primary_2?: string | undefined
  readonly additional_name_type?: Shared.EnumInput | undefined
  readonly first_name?: string | undefined
  readonly full_name?: string | undefined
  readonly hereditary?: string | undefined
  readonly custom_name?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly middle_name?: string | undefined
  readonly name_primary?: string | undefined
  readonly secondary?: string | undefined
  readonly social?: Shared.EnumInput | undefined
  readonly tertiary?: string | undefined
  readonly title?: Shared.EnumInput | undefined
  readonly local_middle_name?: string | undefined
  readonly local_secondary?: string | undefined
  /** Not in the documentation. */
  readonly additional_name?: string | undefined
  /** Not in the documentation. */
  readonly wk_id?: string | undefined
}

export const PersonNameInput2: Codec.Shape<PersonNameInput2> =
  /*#__PURE__*/ Codec.shape("corehr#PersonNameInput2", () => ({
    local_primary: Codec.strOpt,
    local_first_name: Codec.strOpt,
    country_region_id: Codec.str,
    name_type: Codec.obj(Shared.EnumInput),
    local_first_name_2: Codec.strOpt,
    local_primary_2: Codec.strOpt,
    additional_name_type: Codec.objOpt(Shared.EnumInput),
    first_name: Codec.strOpt,
    full_name: Codec.strOpt,
    hereditary: Codec.strOpt,
    custom_name: Codec.strOpt,
    custom_local_name: Codec.strOpt,
    middle_name: Codec.strOpt,
    name_primary: Codec.strOpt,
    secondary: Codec.strOpt,
    social: Codec.objOpt(Shared.EnumInput),
    tertiary: Codec.strOpt,
    title: Codec.objOpt(Shared.EnumInput),
    local_middle_name: Codec.strOpt,
    local_secondary: Codec.strOpt,
    additional_name: Codec.strOpt,
    wk_id: Codec.strOpt
  }))

/** @category structures */
export interface PhoneInput {
  readonly international_area_code?: Shared.EnumInput | undefined
  readonly phone_number: string
}

export const PhoneInput: Codec.Shape<PhoneInput> = /*#__PURE__*/ Codec.shape("corehr#PhoneInput", () => ({
  international_area_code: Codec.objOpt(Shared.EnumInput),
  phone_number: Codec.str
}))

/** @category structures */
export interface AddressInput2 {
  readonly address_id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
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
  readonly address_type_list: ReadonlyArray<Shared.EnumInput>
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly city_id?: string | undefined
  /** Not in the documentation. */
  readonly distinct_id?: string | undefined
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

export const AddressInput2: Codec.Shape<AddressInput2> =
  /*#__PURE__*/ Codec.shape("corehr#AddressInput2", () => ({
    address_id: Codec.strOpt,
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
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
    address_type_list: Codec.list(Codec.obj(Shared.EnumInput)),
    is_primary: Codec.bool,
    is_public: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
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
export interface EmailInput {
  readonly email: string
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  readonly email_usage?: Shared.EnumInput | undefined
}

export const EmailInput: Codec.Shape<EmailInput> = /*#__PURE__*/ Codec.shape("corehr#EmailInput", () => ({
  email: Codec.str,
  is_primary: Codec.boolOpt,
  is_public: Codec.boolOpt,
  email_usage: Codec.objOpt(Shared.EnumInput)
}))

/** @category structures */
export interface WorkExperienceInfoInput {
  readonly company_organization?: ReadonlyArray<Shared.I18n> | undefined
  readonly department?: ReadonlyArray<Shared.I18n> | undefined
  readonly job?: ReadonlyArray<Shared.I18n> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
}

export const WorkExperienceInfoInput: Codec.Shape<WorkExperienceInfoInput> =
  /*#__PURE__*/ Codec.shape("corehr#WorkExperienceInfoInput", () => ({
    company_organization: Codec.listOpt(Codec.obj(Shared.I18n)),
    department: Codec.listOpt(Codec.obj(Shared.I18n)),
    job: Codec.listOpt(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput))
  }))

/** @category structures */
export interface PersonEducationInput {
  readonly school: ReadonlyArray<Shared.I18n>
  readonly level_of_education?: Shared.EnumInput | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly field_of_study?: ReadonlyArray<Shared.I18n> | undefined
  readonly degree?: Shared.EnumInput | undefined
  readonly school_name?: Shared.EnumInput | undefined
  readonly field_of_study_name?: Shared.EnumInput | undefined
  readonly country_region_id?: string | undefined
  readonly expected_end_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
}

export const PersonEducationInput: Codec.Shape<PersonEducationInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonEducationInput", () => ({
    school: Codec.list(Codec.obj(Shared.I18n)),
    level_of_education: Codec.objOpt(Shared.EnumInput),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    field_of_study: Codec.listOpt(Codec.obj(Shared.I18n)),
    degree: Codec.objOpt(Shared.EnumInput),
    school_name: Codec.objOpt(Shared.EnumInput),
    field_of_study_name: Codec.objOpt(Shared.EnumInput),
    country_region_id: Codec.strOpt,
    expected_end_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput))
  }))

/** @category structures */
export interface PersonBankAccountInput {
  readonly bank_name?: string | undefined
  readonly bank_account_number: string
  readonly account_holder: string
  readonly branch_name?: string | undefined
  readonly bank_id_v2?: string | undefined
  readonly branch_id_v2?: string | undefined
  readonly country_region_id?: string | undefined
  readonly bank_account_usage?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly bank_account_type?: Shared.EnumInput | undefined
  readonly currency_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly bank?: Shared.EnumInput | undefined
  /** Not in the documentation. */
  readonly bank_identification_code?: string | undefined
  /** Not in the documentation. */
  readonly bank_id?: string | undefined
  /** Not in the documentation. */
  readonly branch_id?: string | undefined
  /** Not in the documentation. */
  readonly payment_type?: Shared.EnumInput | undefined
  /** Not in the documentation. */
  readonly payment_rate?: string | undefined
  /** Not in the documentation. */
  readonly payment_amount?: string | undefined
  /** Not in the documentation. */
  readonly priority?: number | undefined
}

export const PersonBankAccountInput: Codec.Shape<PersonBankAccountInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonBankAccountInput", () => ({
    bank_name: Codec.strOpt,
    bank_account_number: Codec.str,
    account_holder: Codec.str,
    branch_name: Codec.strOpt,
    bank_id_v2: Codec.strOpt,
    branch_id_v2: Codec.strOpt,
    country_region_id: Codec.strOpt,
    bank_account_usage: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    bank_account_type: Codec.objOpt(Shared.EnumInput),
    currency_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    bank: Codec.objOpt(Shared.EnumInput),
    bank_identification_code: Codec.strOpt,
    bank_id: Codec.strOpt,
    branch_id: Codec.strOpt,
    payment_type: Codec.objOpt(Shared.EnumInput),
    payment_rate: Codec.strOpt,
    payment_amount: Codec.strOpt,
    priority: Codec.intOpt
  }))

/** @category structures */
export interface NationalIdInput {
  readonly national_id_type_id: string
  readonly national_id_number: string
  readonly issue_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly country_region_id: string
  readonly issued_by?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly wk_id?: string | undefined
  /** Not in the documentation. */
  readonly series?: string | undefined
  /** Not in the documentation. */
  readonly effective_for_a_long_time?: boolean | undefined
}

export const NationalIdInput: Codec.Shape<NationalIdInput> =
  /*#__PURE__*/ Codec.shape("corehr#NationalIdInput", () => ({
    national_id_type_id: Codec.str,
    national_id_number: Codec.str,
    issue_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    country_region_id: Codec.str,
    issued_by: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    wk_id: Codec.strOpt,
    series: Codec.strOpt,
    effective_for_a_long_time: Codec.boolOpt
  }))

/** @category structures */
export interface PersonDependentInput {
  readonly relationship: Shared.EnumInput
  readonly gender?: Shared.EnumInput | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id_v2?: string | undefined
  readonly national_id_list?: ReadonlyArray<NationalIdInput> | undefined
  readonly spouses_working_status?: Shared.EnumInput | undefined
  readonly is_this_person_covered_by_health_insurance?: boolean | undefined
  readonly is_this_person_allowed_for_tax_deduction?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  readonly dependent_name?: string | undefined
  readonly employer?: string | undefined
  readonly job?: string | undefined
  readonly phone?: PhoneInput | undefined
  readonly address?: AddressInput3 | undefined
  readonly birth_certificate_of_child?: ReadonlyArray<Shared.File> | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly reason?: Shared.EnumInput | undefined
  /** Not in the documentation. */
  readonly modify_date?: string | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly citizenship_statuses?: ReadonlyArray<Types.CitizenshipStatuse> | undefined
  /** Not in the documentation. */
  readonly emails?: ReadonlyArray<EmailInput> | undefined
}

export const PersonDependentInput: Codec.Shape<PersonDependentInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonDependentInput", () => ({
    relationship: Codec.obj(Shared.EnumInput),
    gender: Codec.objOpt(Shared.EnumInput),
    date_of_birth: Codec.strOpt,
    nationality_id_v2: Codec.strOpt,
    national_id_list: Codec.listOpt(Codec.obj(NationalIdInput)),
    spouses_working_status: Codec.objOpt(Shared.EnumInput),
    is_this_person_covered_by_health_insurance: Codec.boolOpt,
    is_this_person_allowed_for_tax_deduction: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    dependent_name: Codec.strOpt,
    employer: Codec.strOpt,
    job: Codec.strOpt,
    phone: Codec.objOpt(PhoneInput),
    address: Codec.objOpt(AddressInput3),
    birth_certificate_of_child: Codec.listOpt(Codec.obj(Shared.File)),
    id: Codec.strOpt,
    nationality_id: Codec.strOpt,
    reason: Codec.objOpt(Shared.EnumInput),
    modify_date: Codec.strOpt,
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    citizenship_statuses: Codec.listOpt(Codec.obj(Types.CitizenshipStatuse)),
    emails: Codec.listOpt(Codec.obj(EmailInput))
  }))

/** @category structures */
export interface AddressInput3 {
  readonly address_id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
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
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly city_id?: string | undefined
  /** Not in the documentation. */
  readonly distinct_id?: string | undefined
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

export const AddressInput3: Codec.Shape<AddressInput3> =
  /*#__PURE__*/ Codec.shape("corehr#AddressInput3", () => ({
    address_id: Codec.strOpt,
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
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
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
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
export interface PersonEmergencyContactInput {
  readonly name?: PersonNameInput2 | undefined
  readonly relationship?: Shared.EnumInput | undefined
  readonly phone_ist?: ReadonlyArray<PhoneInput> | undefined
  readonly legal_name?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly address?: AddressInput4 | undefined
  /** Not in the documentation. */
  readonly email?: EmailInput | undefined
  /** Not in the documentation. */
  readonly is_primary?: boolean | undefined
}

export const PersonEmergencyContactInput: Codec.Shape<PersonEmergencyContactInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonEmergencyContactInput", () => ({
    name: Codec.objOpt(PersonNameInput2),
    relationship: Codec.objOpt(Shared.EnumInput),
    phone_ist: Codec.listOpt(Codec.obj(PhoneInput)),
    legal_name: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    id: Codec.strOpt,
    address: Codec.objOpt(AddressInput4),
    email: Codec.objOpt(EmailInput),
    is_primary: Codec.boolOpt
  }))

/** @category structures */
export interface AddressInput4 {
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
  readonly address_type_list: ReadonlyArray<Shared.EnumInput>
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  readonly city_subdivision_1?: string | undefined
  readonly city_subdivision_2?: string | undefined
  readonly region_subdivision_1?: string | undefined
  readonly region_subdivision_2?: string | undefined
  readonly city_text?: string | undefined
  readonly local_city_text?: string | undefined
}

export const AddressInput4: Codec.Shape<AddressInput4> =
  /*#__PURE__*/ Codec.shape("corehr#AddressInput4", () => ({
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
    address_type_list: Codec.list(Codec.obj(Shared.EnumInput)),
    is_primary: Codec.bool,
    is_public: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    city_subdivision_1: Codec.strOpt,
    city_subdivision_2: Codec.strOpt,
    region_subdivision_1: Codec.strOpt,
    region_subdivision_2: Codec.strOpt,
    city_text: Codec.strOpt,
    local_city_text: Codec.strOpt
  }))

/** @category structures */
export interface PersonalProfileInput2 {
  readonly personal_profile_type?: Shared.EnumInput | undefined
  readonly files?: ReadonlyArray<Shared.File> | undefined
  /** Not in the documentation. */
  readonly personal_profile_id?: string | undefined
}

export const PersonalProfileInput2: Codec.Shape<PersonalProfileInput2> =
  /*#__PURE__*/ Codec.shape("corehr#PersonalProfileInput2", () => ({
    personal_profile_type: Codec.objOpt(Shared.EnumInput),
    files: Codec.listOpt(Codec.obj(Shared.File)),
    personal_profile_id: Codec.strOpt
  }))

/** @category structures */
export interface ResidentTaxInput {
  readonly year_resident_tax: string
  readonly resident_status?: Shared.EnumInput | undefined
  readonly tax_country_region_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const ResidentTaxInput: Codec.Shape<ResidentTaxInput> =
  /*#__PURE__*/ Codec.shape("corehr#ResidentTaxInput", () => ({
    year_resident_tax: Codec.str,
    resident_status: Codec.objOpt(Shared.EnumInput),
    tax_country_region_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface LegalNameV2Input {
  readonly local_primary?: string | undefined
  readonly local_first_name?: string | undefined
  readonly country_region_id: string
  readonly name_type: Shared.EnumInput
  readonly local_first_name_2?: string | undefined
  readonly local_primary_2?: string | undefined
  readonly additional_name?: string | undefined
  readonly additional_name_type?: Shared.EnumInput | undefined
  readonly first_name?: string | undefined
  readonly full_name?: string | undefined
  readonly hereditary?: string | undefined
  readonly custom_name?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly middle_name?: string | undefined
  readonly name_primary?: string | undefined
  readonly secondary?: string | undefined
  readonly tertiary?: string | undefined
  readonly social?: Shared.EnumInput | undefined
  readonly title?: Shared.EnumInput | undefined
  readonly local_middle_name?: string | undefined
  readonly local_secondary?: string | undefined
  readonly wk_id?: string | undefined
}

export const LegalNameV2Input: Codec.Shape<LegalNameV2Input> =
  /*#__PURE__*/ Codec.shape("corehr#LegalNameV2Input", () => ({
    local_primary: Codec.strOpt,
    local_first_name: Codec.strOpt,
    country_region_id: Codec.str,
    name_type: Codec.obj(Shared.EnumInput),
    local_first_name_2: Codec.strOpt,
    local_primary_2: Codec.strOpt,
    additional_name: Codec.strOpt,
    additional_name_type: Codec.objOpt(Shared.EnumInput),
    first_name: Codec.strOpt,
    full_name: Codec.strOpt,
    hereditary: Codec.strOpt,
    custom_name: Codec.strOpt,
    custom_local_name: Codec.strOpt,
    middle_name: Codec.strOpt,
    name_primary: Codec.strOpt,
    secondary: Codec.strOpt,
    tertiary: Codec.strOpt,
    social: Codec.objOpt(Shared.EnumInput),
    title: Codec.objOpt(Shared.EnumInput),
    local_middle_name: Codec.strOpt,
    local_secondary: Codec.strOpt,
    wk_id: Codec.strOpt
  }))

/** @category structures */
export interface NationalIdV2Input {
  readonly national_id_type_id: string
  readonly national_id_number: string
  readonly issue_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly country_region_id: string
  readonly issued_by?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  readonly wk_id?: string | undefined
  readonly series?: string | undefined
  readonly effective_for_a_long_time?: boolean | undefined
}

export const NationalIdV2Input: Codec.Shape<NationalIdV2Input> =
  /*#__PURE__*/ Codec.shape("corehr#NationalIdV2Input", () => ({
    national_id_type_id: Codec.str,
    national_id_number: Codec.str,
    issue_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    country_region_id: Codec.str,
    issued_by: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    wk_id: Codec.strOpt,
    series: Codec.strOpt,
    effective_for_a_long_time: Codec.boolOpt
  }))

/** @category structures */
export interface PersonForCountryInput {
  readonly wk_id?: string | undefined
  readonly country_region_id: string
  readonly gender?: Shared.EnumInput | undefined
  readonly religion?: Shared.EnumInput | undefined
  readonly marital_status?: Shared.EnumInput | undefined
  readonly ethnicity_race?: Shared.EnumInput | undefined
  readonly marital_status_date?: string | undefined
}

export const PersonForCountryInput: Codec.Shape<PersonForCountryInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonForCountryInput", () => ({
    wk_id: Codec.strOpt,
    country_region_id: Codec.str,
    gender: Codec.objOpt(Shared.EnumInput),
    religion: Codec.objOpt(Shared.EnumInput),
    marital_status: Codec.objOpt(Shared.EnumInput),
    ethnicity_race: Codec.objOpt(Shared.EnumInput),
    marital_status_date: Codec.strOpt
  }))

/** @category structures */
export interface PersonName3 {
  readonly local_primary?: string | undefined
  readonly local_first_name?: string | undefined
  readonly country_region_id: string
  readonly name_type: Shared.Enum
  readonly local_first_name_2?: string | undefined
  readonly local_primary_2?: string | undefined
  readonly additional_name_type?: Shared.Enum | undefined
  readonly first_name?: string | undefined
  readonly full_name?: string | undefined
  readonly hereditary?: string | undefined
  readonly custom_name?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly middle_name?: string | undefined
  readonly name_primary?: string | undefined
  readonly secondary?: string | undefined
  readonly social?: Shared.Enum | undefined
  readonly tertiary?: string | undefined
  readonly title?: Shared.Enum | undefined
  readonly local_middle_name?: string | undefined
  readonly local_secondary?: string | undefined
  readonly display_name_local_and_western_script?: string | undefined
  readonly display_name_local_script?: string | undefined
  readonly display_name_western_script?: string | undefined
  /** Not in the documentation. */
  readonly additional_name?: string | undefined
  /** Not in the documentation. */
  readonly wk_id?: string | undefined
}

export const PersonName3: Codec.Shape<PersonName3> = /*#__PURE__*/ Codec.shape("corehr#PersonName3", () => ({
  local_primary: Codec.strOpt,
  local_first_name: Codec.strOpt,
  country_region_id: Codec.str,
  name_type: Codec.obj(Shared.Enum),
  local_first_name_2: Codec.strOpt,
  local_primary_2: Codec.strOpt,
  additional_name_type: Codec.objOpt(Shared.Enum),
  first_name: Codec.strOpt,
  full_name: Codec.strOpt,
  hereditary: Codec.strOpt,
  custom_name: Codec.strOpt,
  custom_local_name: Codec.strOpt,
  middle_name: Codec.strOpt,
  name_primary: Codec.strOpt,
  secondary: Codec.strOpt,
  social: Codec.objOpt(Shared.Enum),
  tertiary: Codec.strOpt,
  title: Codec.objOpt(Shared.Enum),
  local_middle_name: Codec.strOpt,
  local_secondary: Codec.strOpt,
  display_name_local_and_western_script: Codec.strOpt,
  display_name_local_script: Codec.strOpt,
  display_name_western_script: Codec.strOpt,
  additional_name: Codec.strOpt,
  wk_id: Codec.strOpt
}))

/** @category structures */
export interface Address4 {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly address_id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
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
  readonly city_id?: string | undefined
  /** Not in the documentation. */
  readonly distinct_id?: string | undefined
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

export const Address4: Codec.Shape<Address4> = /*#__PURE__*/ Codec.shape("corehr#Address4", () => ({
  full_address_local_script: Codec.strOpt,
  full_address_western_script: Codec.strOpt,
  address_id: Codec.strOpt,
  country_region_id: Codec.str,
  region_id: Codec.strOpt,
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
  city_id: Codec.strOpt,
  distinct_id: Codec.strOpt,
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
export interface PersonBankAccount {
  readonly bank_name?: string | undefined
  readonly bank_account_number: string
  readonly account_holder: string
  readonly branch_name?: string | undefined
  readonly bank_id_v2?: string | undefined
  readonly branch_id_v2?: string | undefined
  readonly country_region_id?: string | undefined
  readonly bank_account_usage?: ReadonlyArray<Shared.Enum> | undefined
  readonly bank_account_type?: Shared.Enum | undefined
  readonly currency_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly bank?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly bank_identification_code?: string | undefined
  /** Not in the documentation. */
  readonly bank_id?: string | undefined
  /** Not in the documentation. */
  readonly branch_id?: string | undefined
  /** Not in the documentation. */
  readonly payment_type?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly payment_rate?: string | undefined
  /** Not in the documentation. */
  readonly payment_amount?: string | undefined
  /** Not in the documentation. */
  readonly priority?: number | undefined
}

export const PersonBankAccount: Codec.Shape<PersonBankAccount> =
  /*#__PURE__*/ Codec.shape("corehr#PersonBankAccount", () => ({
    bank_name: Codec.strOpt,
    bank_account_number: Codec.str,
    account_holder: Codec.str,
    branch_name: Codec.strOpt,
    bank_id_v2: Codec.strOpt,
    branch_id_v2: Codec.strOpt,
    country_region_id: Codec.strOpt,
    bank_account_usage: Codec.listOpt(Codec.obj(Shared.Enum)),
    bank_account_type: Codec.objOpt(Shared.Enum),
    currency_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    bank: Codec.objOpt(Shared.Enum),
    bank_identification_code: Codec.strOpt,
    bank_id: Codec.strOpt,
    branch_id: Codec.strOpt,
    payment_type: Codec.objOpt(Shared.Enum),
    payment_rate: Codec.strOpt,
    payment_amount: Codec.strOpt,
    priority: Codec.intOpt
  }))

/** @category structures */
export interface PersonDependent {
  readonly name?: PersonName3 | undefined
  readonly relationship: Shared.Enum
  readonly gender?: Shared.Enum | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id_v2?: string | undefined
  readonly national_id_list?: ReadonlyArray<Types.NationalId> | undefined
  readonly spouses_working_status?: Shared.Enum | undefined
  readonly is_this_person_covered_by_health_insurance?: boolean | undefined
  readonly is_this_person_allowed_for_tax_deduction?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly dependent_name?: string | undefined
  readonly employer?: string | undefined
  readonly job?: string | undefined
  readonly phone?: Types.Phone | undefined
  readonly address?: Address4 | undefined
  readonly birth_certificate_of_child?: ReadonlyArray<Types.File2> | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly reason?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly modify_date?: string | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly citizenship_statuses?: ReadonlyArray<Types.CitizenshipStatuse> | undefined
  /** Not in the documentation. */
  readonly emails?: ReadonlyArray<Types.Email> | undefined
}

export const PersonDependent: Codec.Shape<PersonDependent> =
  /*#__PURE__*/ Codec.shape("corehr#PersonDependent", () => ({
    name: Codec.objOpt(PersonName3),
    relationship: Codec.obj(Shared.Enum),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    nationality_id_v2: Codec.strOpt,
    national_id_list: Codec.listOpt(Codec.obj(Types.NationalId)),
    spouses_working_status: Codec.objOpt(Shared.Enum),
    is_this_person_covered_by_health_insurance: Codec.boolOpt,
    is_this_person_allowed_for_tax_deduction: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    dependent_name: Codec.strOpt,
    employer: Codec.strOpt,
    job: Codec.strOpt,
    phone: Codec.objOpt(Types.Phone),
    address: Codec.objOpt(Address4),
    birth_certificate_of_child: Codec.listOpt(Codec.obj(Types.File2)),
    id: Codec.strOpt,
    nationality_id: Codec.strOpt,
    reason: Codec.objOpt(Shared.Enum),
    modify_date: Codec.strOpt,
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    citizenship_statuses: Codec.listOpt(Codec.obj(Types.CitizenshipStatuse)),
    emails: Codec.listOpt(Codec.obj(Types.Email))
  }))

/** @category structures */
export interface PersonEmergencyContact {
  readonly name?: PersonName3 | undefined
  readonly relationship?: Shared.Enum | undefined
  readonly phone_ist?: ReadonlyArray<Types.Phone> | undefined
  readonly phone_list?: ReadonlyArray<Types.Phone> | undefined
  readonly legal_name?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly address?: Types.Address5 | undefined
  /** Not in the documentation. */
  readonly email?: Types.Email | undefined
  /** Not in the documentation. */
  readonly is_primary?: boolean | undefined
}

export const PersonEmergencyContact: Codec.Shape<PersonEmergencyContact> =
  /*#__PURE__*/ Codec.shape("corehr#PersonEmergencyContact", () => ({
    name: Codec.objOpt(PersonName3),
    relationship: Codec.objOpt(Shared.Enum),
    phone_ist: Codec.listOpt(Codec.obj(Types.Phone)),
    phone_list: Codec.listOpt(Codec.obj(Types.Phone)),
    legal_name: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    id: Codec.strOpt,
    address: Codec.objOpt(Types.Address5),
    email: Codec.objOpt(Types.Email),
    is_primary: Codec.boolOpt
  }))

/** @category structures */
export interface PersonInfo {
  readonly person_id?: string | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_number?: string | undefined
  /** Given with the scope `corehr:person.legal_name:read` or `corehr:person.legal_name:write`. */
  readonly legal_name?: string | undefined
  readonly preferred_name?: string | undefined
  readonly preferred_local_full_name?: string | undefined
  readonly preferred_english_full_name?: string | undefined
  /** Given with the scope `corehr:person.legal_name:read` or `corehr:person.legal_name:write`. */
  readonly name_list?: ReadonlyArray<PersonName3> | undefined
  /** Given with the scope `corehr:person.gender:read` or `corehr:person.gender:write`. */
  readonly gender?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.date_of_birth:read` or `corehr:person.date_of_birth:write`. */
  readonly date_of_birth?: string | undefined
  /** Given with the scope `corehr:person.race:read`. */
  readonly race?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.marital_status:read` or `corehr:person.marital_status:write`. */
  readonly marital_status?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_list?: ReadonlyArray<Types.Phone> | undefined
  /** Given with the scope `corehr:person.address:read` or `corehr:person.address:write`. */
  readonly address_list?: ReadonlyArray<Address4> | undefined
  /** Given with the scope `corehr:person.email:read` or `corehr:person.email:write`. */
  readonly email_list?: ReadonlyArray<Types.Email> | undefined
  /** Given with the scope `corehr:person.work_experience:read` or `corehr:person.work_experience:write`. */
  readonly work_experience_list?: ReadonlyArray<Types.WorkExperienceInfo> | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly education_list?: ReadonlyArray<Types.Education> | undefined
  /** Given with the scope `corehr:person.bank_account:read` or `corehr:person.bank_account:write`. */
  readonly bank_account_list?: ReadonlyArray<PersonBankAccount> | undefined
  /** Given with the scope `corehr:person.national_id:read` or `corehr:person.national_id:write`. */
  readonly national_id_list?: ReadonlyArray<Types.NationalId> | undefined
  /** Given with the scope `corehr:person.dependent:read` or `corehr:person.dependent:write`. */
  readonly dependent_list?: ReadonlyArray<PersonDependent> | undefined
  /**
   * Given with the scope `corehr:person.emergency_contact:read` or `corehr:person.emergency_contact:write`.
   */
  readonly emergency_contact_list?: ReadonlyArray<PersonEmergencyContact> | undefined
  /**
   * Given with the scope `corehr:person.date_entered_workforce:read` or
   * `corehr:person.date_entered_workforce:write`.
   */
  readonly date_entered_workforce?: string | undefined
  readonly working_years?: number | undefined
  readonly profile_image_id?: string | undefined
  /** Given with the scope `corehr:person.email:read` or `corehr:person.email:write`. */
  readonly email_address?: string | undefined
  /** Given with the scope `corehr:person.date_of_birth:read` or `corehr:person.date_of_birth:write`. */
  readonly age?: number | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly highest_level_of_education?: Types.Education | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly highest_degree_of_education?: Types.Education | undefined
  /** Given with the scope `corehr:person.personal_profile:read` or `corehr:person.personal_profile:write`. */
  readonly personal_profile?: ReadonlyArray<Types.PersonalProfile> | undefined
  /** Given with the scope `corehr:person.native_region:read` or `corehr:person.native_region:write`. */
  readonly native_region?: string | undefined
  /** Given with the scope `corehr:person.hukou:read` or `corehr:person.hukou:write`. */
  readonly hukou_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.hukou:read` or `corehr:person.hukou:write`. */
  readonly hukou_location?: string | undefined
  readonly talent_id?: string | undefined
  /** Given with the scope `corehr:person.custom_field:read` or `corehr:person.custom_field:write`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Given with the scope `corehr:person.national_id:read` or `corehr:person.national_id:write`. */
  readonly national_id_number?: string | undefined
  /** Given with the scope `corehr:person.address:read` or `corehr:person.address:write`. */
  readonly family_address?: string | undefined
  /**
   * Given with the scope `corehr:person.born_country_region:read` or
   * `corehr:person.born_country_region:write`.
   */
  readonly born_country_region?: string | undefined
  /** Given with the scope `corehr:person.is_disabled:read` or `corehr:person.is_disabled:write`. */
  readonly is_disabled?: boolean | undefined
  /** Given with the scope `corehr:person.is_disabled:read` or `corehr:person.is_disabled:write`. */
  readonly disable_card_number?: string | undefined
  /** Given with the scope `corehr:person.martyr_family:read` or `corehr:person.martyr_family:write`. */
  readonly is_martyr_family?: boolean | undefined
  /** Given with the scope `corehr:person.martyr_family:read` or `corehr:person.martyr_family:write`. */
  readonly martyr_card_number?: string | undefined
  /** Given with the scope `corehr:person.is_old_alone:read` or `corehr:person.is_old_alone:write`. */
  readonly is_old_alone?: boolean | undefined
  /** Given with the scope `corehr:person.resident_tax:read` or `corehr:person.resident_tax:write`. */
  readonly resident_taxes?: ReadonlyArray<Types.ResidentTax> | undefined
  /** Given with the scope `corehr:person.entry_leave_time:read` or `corehr:person.entry_leave_time:write`. */
  readonly first_entry_time?: string | undefined
  /** Given with the scope `corehr:person.entry_leave_time:read` or `corehr:person.entry_leave_time:write`. */
  readonly leave_time?: string | undefined
  /** Given with the scope `corehr:person.passport_number:read`. */
  readonly passport_number?: string | undefined
  /** Not in the documentation. */
  readonly additional_name?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly citizenship_status?: ReadonlyArray<Types.CitizenshipStatuse> | undefined
  /** Not in the documentation. */
  readonly legal_name_v2s?: ReadonlyArray<Types.LegalNameV2> | undefined
  /** Not in the documentation. */
  readonly national_id_v2s?: ReadonlyArray<Types.NationalIdV2> | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly person_for_countries?: ReadonlyArray<Types.PersonForCountry> | undefined
  /** Not in the documentation. */
  readonly preferred_name_v2?: Types.LegalNameV2 | undefined
  /** Not in the documentation. */
  readonly mother_name?: string | undefined
  /** Not in the documentation. */
  readonly city_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly region_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly tax_info_mys?: Types.TaxInfoMys | undefined
}

export const PersonInfo: Codec.Shape<PersonInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.person.create#output.person", () => ({
    person_id: Codec.strOpt,
    phone_number: Codec.strOpt,
    legal_name: Codec.strOpt,
    preferred_name: Codec.strOpt,
    preferred_local_full_name: Codec.strOpt,
    preferred_english_full_name: Codec.strOpt,
    name_list: Codec.listOpt(Codec.obj(PersonName3)),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    race: Codec.objOpt(Shared.Enum),
    marital_status: Codec.objOpt(Shared.Enum),
    phone_list: Codec.listOpt(Codec.obj(Types.Phone)),
    address_list: Codec.listOpt(Codec.obj(Address4)),
    email_list: Codec.listOpt(Codec.obj(Types.Email)),
    work_experience_list: Codec.listOpt(Codec.obj(Types.WorkExperienceInfo)),
    education_list: Codec.listOpt(Codec.obj(Types.Education)),
    bank_account_list: Codec.listOpt(Codec.obj(PersonBankAccount)),
    national_id_list: Codec.listOpt(Codec.obj(Types.NationalId)),
    dependent_list: Codec.listOpt(Codec.obj(PersonDependent)),
    emergency_contact_list: Codec.listOpt(Codec.obj(PersonEmergencyContact)),
    date_entered_workforce: Codec.strOpt,
    working_years: Codec.intOpt,
    profile_image_id: Codec.strOpt,
    email_address: Codec.strOpt,
    age: Codec.intOpt,
    highest_level_of_education: Codec.objOpt(Types.Education),
    highest_degree_of_education: Codec.objOpt(Types.Education),
    personal_profile: Codec.listOpt(Codec.obj(Types.PersonalProfile)),
    native_region: Codec.strOpt,
    hukou_type: Codec.objOpt(Shared.Enum),
    hukou_location: Codec.strOpt,
    talent_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    national_id_number: Codec.strOpt,
    family_address: Codec.strOpt,
    born_country_region: Codec.strOpt,
    is_disabled: Codec.boolOpt,
    disable_card_number: Codec.strOpt,
    is_martyr_family: Codec.boolOpt,
    martyr_card_number: Codec.strOpt,
    is_old_alone: Codec.boolOpt,
    resident_taxes: Codec.listOpt(Codec.obj(Types.ResidentTax)),
    first_entry_time: Codec.strOpt,
    leave_time: Codec.strOpt,
    passport_number: Codec.strOpt,
    additional_name: Codec.strOpt,
    nationality_id: Codec.strOpt,
    nationality_id_v2: Codec.strOpt,
    citizenship_status: Codec.listOpt(Codec.obj(Types.CitizenshipStatuse)),
    legal_name_v2s: Codec.listOpt(Codec.obj(Types.LegalNameV2)),
    national_id_v2s: Codec.listOpt(Codec.obj(Types.NationalIdV2)),
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    person_for_countries: Codec.listOpt(Codec.obj(Types.PersonForCountry)),
    preferred_name_v2: Codec.objOpt(Types.LegalNameV2),
    mother_name: Codec.strOpt,
    city_of_birth: Codec.strOpt,
    region_of_birth: Codec.strOpt,
    tax_info_mys: Codec.objOpt(Types.TaxInfoMys)
  }))

/** @category structures */
export interface PatchOutputPerson {
  readonly person_id?: string | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_number?: string | undefined
  /** Given with the scope `corehr:person.legal_name:read` or `corehr:person.legal_name:write`. */
  readonly legal_name?: string | undefined
  readonly preferred_name?: string | undefined
  readonly preferred_local_full_name?: string | undefined
  readonly preferred_english_full_name?: string | undefined
  /** Given with the scope `corehr:person.legal_name:read` or `corehr:person.legal_name:write`. */
  readonly name_list?: ReadonlyArray<PersonName3> | undefined
  /** Given with the scope `corehr:person.gender:read` or `corehr:person.gender:write`. */
  readonly gender?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.date_of_birth:read` or `corehr:person.date_of_birth:write`. */
  readonly date_of_birth?: string | undefined
  /** Given with the scope `corehr:person.race:read`. */
  readonly race?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.marital_status:read` or `corehr:person.marital_status:write`. */
  readonly marital_status?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_list?: ReadonlyArray<Types.Phone> | undefined
  /** Given with the scope `corehr:person.address:read` or `corehr:person.address:write`. */
  readonly address_list?: ReadonlyArray<Address4> | undefined
  /** Given with the scope `corehr:person.email:read` or `corehr:person.email:write`. */
  readonly email_list?: ReadonlyArray<Types.Email> | undefined
  /** Given with the scope `corehr:person.work_experience:read` or `corehr:person.work_experience:write`. */
  readonly work_experience_list?: ReadonlyArray<Types.WorkExperienceInfo> | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly education_list?: ReadonlyArray<Types.Education> | undefined
  /** Given with the scope `corehr:person.bank_account:read` or `corehr:person.bank_account:write`. */
  readonly bank_account_list?: ReadonlyArray<PersonBankAccount> | undefined
  /** Given with the scope `corehr:person.national_id:read` or `corehr:person.national_id:write`. */
  readonly national_id_list?: ReadonlyArray<Types.NationalId> | undefined
  /** Given with the scope `corehr:person.dependent:read` or `corehr:person.dependent:write`. */
  readonly dependent_list?: ReadonlyArray<PersonDependent> | undefined
  /**
   * Given with the scope `corehr:person.emergency_contact:read` or `corehr:person.emergency_contact:write`.
   */
  readonly emergency_contact_list?: ReadonlyArray<PersonEmergencyContact> | undefined
  /**
   * Given with the scope `corehr:person.date_entered_workforce:read` or
   * `corehr:person.date_entered_workforce:write`.
   */
  readonly date_entered_workforce?: string | undefined
  readonly working_years?: number | undefined
  readonly profile_image_id?: string | undefined
  /** Given with the scope `corehr:person.email:read` or `corehr:person.email:write`. */
  readonly email_address?: string | undefined
  /** Given with the scope `corehr:person.date_of_birth:read` or `corehr:person.date_of_birth:write`. */
  readonly age?: number | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly highest_level_of_education?: Types.Education | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly highest_degree_of_education?: Types.Education | undefined
  /** Given with the scope `corehr:person.personal_profile:read` or `corehr:person.personal_profile:write`. */
  readonly personal_profile?: ReadonlyArray<Types.PersonalProfile> | undefined
  /** Given with the scope `corehr:person.native_region:read` or `corehr:person.native_region:write`. */
  readonly native_region?: string | undefined
  /** Given with the scope `corehr:person.hukou:read` or `corehr:person.hukou:write`. */
  readonly hukou_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.hukou:read` or `corehr:person.hukou:write`. */
  readonly hukou_location?: string | undefined
  readonly talent_id?: string | undefined
  /** Given with the scope `corehr:person.custom_field:read` or `corehr:person.custom_field:write`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Given with the scope `corehr:person.national_id:read` or `corehr:person.national_id:write`. */
  readonly national_id_number?: string | undefined
  /** Given with the scope `corehr:person.address:read` or `corehr:person.address:write`. */
  readonly family_address?: string | undefined
  /**
   * Given with the scope `corehr:person.born_country_region:read` or
   * `corehr:person.born_country_region:write`.
   */
  readonly born_country_region?: string | undefined
  /** Given with the scope `corehr:person.is_disabled:read` or `corehr:person.is_disabled:write`. */
  readonly is_disabled?: boolean | undefined
  /** Given with the scope `corehr:person.is_disabled:read` or `corehr:person.is_disabled:write`. */
  readonly disable_card_number?: string | undefined
  /** Given with the scope `corehr:person.martyr_family:read` or `corehr:person.martyr_family:write`. */
  readonly is_martyr_family?: boolean | undefined
  /** Given with the scope `corehr:person.martyr_family:read` or `corehr:person.martyr_family:write`. */
  readonly martyr_card_number?: string | undefined
  /** Given with the scope `corehr:person.is_old_alone:read` or `corehr:person.is_old_alone:write`. */
  readonly is_old_alone?: boolean | undefined
  /** Given with the scope `corehr:person.resident_tax:read` or `corehr:person.resident_tax:write`. */
  readonly resident_taxes?: ReadonlyArray<Types.ResidentTax> | undefined
  /** Given with the scope `corehr:person.entry_leave_time:read` or `corehr:person.entry_leave_time:write`. */
  readonly first_entry_time?: string | undefined
  /** Given with the scope `corehr:person.entry_leave_time:read` or `corehr:person.entry_leave_time:write`. */
  readonly leave_time?: string | undefined
  /** Not in the documentation. */
  readonly additional_name?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly citizenship_status?: ReadonlyArray<Types.CitizenshipStatuse> | undefined
  /** Not in the documentation. */
  readonly legal_name_v2s?: ReadonlyArray<Types.LegalNameV2> | undefined
  /** Not in the documentation. */
  readonly national_id_v2s?: ReadonlyArray<Types.NationalIdV2> | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly person_for_countries?: ReadonlyArray<Types.PersonForCountry> | undefined
  /** Not in the documentation. */
  readonly preferred_name_v2?: Types.LegalNameV2 | undefined
  /** Not in the documentation. */
  readonly mother_name?: string | undefined
  /** Not in the documentation. */
  readonly city_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly region_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly tax_info_mys?: Types.TaxInfoMys | undefined
}

export const PatchOutputPerson: Codec.Shape<PatchOutputPerson> =
  /*#__PURE__*/ Codec.shape("corehr.v2.person.patch#output.person", () => ({
    person_id: Codec.strOpt,
    phone_number: Codec.strOpt,
    legal_name: Codec.strOpt,
    preferred_name: Codec.strOpt,
    preferred_local_full_name: Codec.strOpt,
    preferred_english_full_name: Codec.strOpt,
    name_list: Codec.listOpt(Codec.obj(PersonName3)),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    race: Codec.objOpt(Shared.Enum),
    marital_status: Codec.objOpt(Shared.Enum),
    phone_list: Codec.listOpt(Codec.obj(Types.Phone)),
    address_list: Codec.listOpt(Codec.obj(Address4)),
    email_list: Codec.listOpt(Codec.obj(Types.Email)),
    work_experience_list: Codec.listOpt(Codec.obj(Types.WorkExperienceInfo)),
    education_list: Codec.listOpt(Codec.obj(Types.Education)),
    bank_account_list: Codec.listOpt(Codec.obj(PersonBankAccount)),
    national_id_list: Codec.listOpt(Codec.obj(Types.NationalId)),
    dependent_list: Codec.listOpt(Codec.obj(PersonDependent)),
    emergency_contact_list: Codec.listOpt(Codec.obj(PersonEmergencyContact)),
    date_entered_workforce: Codec.strOpt,
    working_years: Codec.intOpt,
    profile_image_id: Codec.strOpt,
    email_address: Codec.strOpt,
    age: Codec.intOpt,
    highest_level_of_education: Codec.objOpt(Types.Education),
    highest_degree_of_education: Codec.objOpt(Types.Education),
    personal_profile: Codec.listOpt(Codec.obj(Types.PersonalProfile)),
    native_region: Codec.strOpt,
    hukou_type: Codec.objOpt(Shared.Enum),
    hukou_location: Codec.strOpt,
    talent_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    national_id_number: Codec.strOpt,
    family_address: Codec.strOpt,
    born_country_region: Codec.strOpt,
    is_disabled: Codec.boolOpt,
    disable_card_number: Codec.strOpt,
    is_martyr_family: Codec.boolOpt,
    martyr_card_number: Codec.strOpt,
    is_old_alone: Codec.boolOpt,
    resident_taxes: Codec.listOpt(Codec.obj(Types.ResidentTax)),
    first_entry_time: Codec.strOpt,
    leave_time: Codec.strOpt,
    additional_name: Codec.strOpt,
    nationality_id: Codec.strOpt,
    nationality_id_v2: Codec.strOpt,
    citizenship_status: Codec.listOpt(Codec.obj(Types.CitizenshipStatuse)),
    legal_name_v2s: Codec.listOpt(Codec.obj(Types.LegalNameV2)),
    national_id_v2s: Codec.listOpt(Codec.obj(Types.NationalIdV2)),
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    person_for_countries: Codec.listOpt(Codec.obj(Types.PersonForCountry)),
    preferred_name_v2: Codec.objOpt(Types.LegalNameV2),
    mother_name: Codec.strOpt,
    city_of_birth: Codec.strOpt,
    region_of_birth: Codec.strOpt,
    tax_info_mys: Codec.objOpt(Types.TaxInfoMys)
  }))
