// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.person`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
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
  readonly name_list: ReadonlyArray<PersonNameInput>
  readonly gender?: Shared.EnumInput | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id?: string | undefined
  readonly race?: Shared.EnumInput | undefined
  readonly marital_status?: Shared.EnumInput | undefined
  readonly phone_list?: ReadonlyArray<PhoneInput2> | undefined
  readonly address_list?: ReadonlyArray<AddressInput> | undefined
  readonly email_list?: ReadonlyArray<PersonEmail> | undefined
  readonly work_experience_list?: ReadonlyArray<WorkExperience> | undefined
  readonly education_list?: ReadonlyArray<EducationInput> | undefined
  readonly bank_account_list?: ReadonlyArray<BankAccountInput> | undefined
  readonly national_id_list?: ReadonlyArray<PersonNationalId> | undefined
  readonly dependent_list?: ReadonlyArray<DependentInput> | undefined
  readonly emergency_contact_list?: ReadonlyArray<EmergencyContactInput> | undefined
  readonly date_entered_workforce?: string | undefined
  readonly profile_image_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly resident_tax_id_list?: ReadonlyArray<string> | undefined
  readonly age?: number | undefined
  readonly personal_profile?: ReadonlyArray<PersonalProfileInput> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.create#input", () => ({
    client_token: Codec.strOpt,
    name_list: Codec.list(Codec.obj(PersonNameInput)),
    gender: Codec.objOpt(Shared.EnumInput),
    date_of_birth: Codec.strOpt,
    nationality_id: Codec.strOpt,
    race: Codec.objOpt(Shared.EnumInput),
    marital_status: Codec.objOpt(Shared.EnumInput),
    phone_list: Codec.listOpt(Codec.obj(PhoneInput2)),
    address_list: Codec.listOpt(Codec.obj(AddressInput)),
    email_list: Codec.listOpt(Codec.obj(PersonEmail)),
    work_experience_list: Codec.listOpt(Codec.obj(WorkExperience)),
    education_list: Codec.listOpt(Codec.obj(EducationInput)),
    bank_account_list: Codec.listOpt(Codec.obj(BankAccountInput)),
    national_id_list: Codec.listOpt(Codec.obj(PersonNationalId)),
    dependent_list: Codec.listOpt(Codec.obj(DependentInput)),
    emergency_contact_list: Codec.listOpt(Codec.obj(EmergencyContactInput)),
    date_entered_workforce: Codec.strOpt,
    profile_image_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    resident_tax_id_list: Codec.listOpt(Codec.str),
    age: Codec.intOpt,
    personal_profile: Codec.listOpt(Codec.obj(PersonalProfileInput))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly person: Person
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.create#output", () => ({
    person: Codec.obj(Person)
  }))

/**
 * 创建个人信息
 *
 * `POST /open-apis/corehr/v1/persons` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:person:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建个人信息
   *
   * Scopes, any of: `corehr:corehr`, `corehr:person:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.person.create",
  method: "POST",
  path: "/open-apis/corehr/v1/persons",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly person_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.delete#input", () => ({
    person_id: Codec.str
  }))

/**
 * 删除个人信息
 *
 * `DELETE /open-apis/corehr/v1/persons/:person_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:person:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除个人信息
   *
   * Scopes, any of: `corehr:corehr`, `corehr:person:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.person.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/persons/:person_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly person_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "people_employee_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.get#input", () => ({
    person_id: Codec.str,
    user_id_type: Codec.listedOpt("people_employee_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly person: GetOutputPerson
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.get#output", () => ({
    person: Codec.obj(GetOutputPerson)
  }))

/**
 * 查询单个个人信息
 *
 * `GET /open-apis/corehr/v1/persons/:person_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:person:read`, `corehr:corehr`, `corehr:person:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个个人信息
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:person:read`, `corehr:corehr`, `corehr:person:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.person.get",
  method: "GET",
  path: "/open-apis/corehr/v1/persons/:person_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly person_id: string
  readonly client_token?: string | undefined
  readonly name_list?: ReadonlyArray<PersonNameInput> | undefined
  readonly gender?: Shared.EnumInput | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id?: string | undefined
  readonly race?: Shared.EnumInput | undefined
  readonly marital_status?: Shared.EnumInput | undefined
  readonly phone_list?: ReadonlyArray<PhoneInput2> | undefined
  readonly address_list?: ReadonlyArray<AddressInput> | undefined
  readonly email_list?: ReadonlyArray<PersonEmail> | undefined
  readonly work_experience_list?: ReadonlyArray<WorkExperience> | undefined
  readonly education_list?: ReadonlyArray<EducationInput> | undefined
  readonly bank_account_list?: ReadonlyArray<BankAccountInput> | undefined
  readonly national_id_list?: ReadonlyArray<PersonNationalId> | undefined
  readonly dependent_list?: ReadonlyArray<DependentInput> | undefined
  readonly emergency_contact_list?: ReadonlyArray<EmergencyContactInput> | undefined
  readonly date_entered_workforce?: string | undefined
  readonly profile_image_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly resident_tax_id_list?: ReadonlyArray<string> | undefined
  readonly age?: number | undefined
  readonly personal_profile?: ReadonlyArray<PersonalProfileInput> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.patch#input", () => ({
    person_id: Codec.str,
    client_token: Codec.strOpt,
    name_list: Codec.listOpt(Codec.obj(PersonNameInput)),
    gender: Codec.objOpt(Shared.EnumInput),
    date_of_birth: Codec.strOpt,
    nationality_id: Codec.strOpt,
    race: Codec.objOpt(Shared.EnumInput),
    marital_status: Codec.objOpt(Shared.EnumInput),
    phone_list: Codec.listOpt(Codec.obj(PhoneInput2)),
    address_list: Codec.listOpt(Codec.obj(AddressInput)),
    email_list: Codec.listOpt(Codec.obj(PersonEmail)),
    work_experience_list: Codec.listOpt(Codec.obj(WorkExperience)),
    education_list: Codec.listOpt(Codec.obj(EducationInput)),
    bank_account_list: Codec.listOpt(Codec.obj(BankAccountInput)),
    national_id_list: Codec.listOpt(Codec.obj(PersonNationalId)),
    dependent_list: Codec.listOpt(Codec.obj(DependentInput)),
    emergency_contact_list: Codec.listOpt(Codec.obj(EmergencyContactInput)),
    date_entered_workforce: Codec.strOpt,
    profile_image_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    resident_tax_id_list: Codec.listOpt(Codec.str),
    age: Codec.intOpt,
    personal_profile: Codec.listOpt(Codec.obj(PersonalProfileInput))
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
  /*#__PURE__*/ Codec.shape("corehr.v1.person.patch#output", () => ({
    person: Codec.obj(PatchOutputPerson)
  }))

/**
 * 更新个人信息
 *
 * `PATCH /open-apis/corehr/v1/persons/:person_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新个人信息
   *
   * Scopes, any of: `corehr:corehr`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.person.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/persons/:person_id",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  deprecated: true,
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `upload` takes.
 *
 * @category inputs
 */
export interface UploadInput {
  readonly file_content: Upload.Uploadable
  readonly file_name: string
}

export const UploadInput: Codec.Shape<UploadInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.upload#input", () => ({
    file_content: Codec.file,
    file_name: Codec.str
  }))

/**
 * What `upload` gives.
 *
 * @category outputs
 */
export interface UploadOutput {
  readonly id: string
}

export const UploadOutput: Codec.Shape<UploadOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.upload#output", () => ({
    id: Codec.str
  }))

/**
 * 上传文件
 *
 * `POST /open-apis/corehr/v1/persons/upload` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:file:write`, `corehr:corehr`, `corehr:person:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/upload
 * @category endpoints
 */
export const upload: Endpoint.Described<UploadInput, UploadOutput, "tenant"> & {
  /**
   * 上传文件
   *
   * Scopes, any of: `corehr:file:write`, `corehr:corehr`, `corehr:person:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/upload
   */
  (input: UploadInput, options?: Endpoint.CallOptions): Effect.Effect<UploadOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.person.upload",
  method: "POST",
  path: "/open-apis/corehr/v1/persons/upload",
  tokens: ["tenant"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadInput,
  output: UploadOutput
})

/** @category structures */
export interface PersonNameInput {
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
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PersonNameInput: Codec.Shape<PersonNameInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonNameInput", () => ({
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
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface PhoneInput2 {
  readonly international_area_code?: Shared.EnumInput | undefined
  readonly phone_number: string
  readonly device_type?: Shared.EnumInput | undefined
  readonly phone_usage?: Shared.EnumInput | undefined
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PhoneInput2: Codec.Shape<PhoneInput2> = /*#__PURE__*/ Codec.shape("corehr#PhoneInput2", () => ({
  international_area_code: Codec.objOpt(Shared.EnumInput),
  phone_number: Codec.str,
  device_type: Codec.objOpt(Shared.EnumInput),
  phone_usage: Codec.objOpt(Shared.EnumInput),
  is_primary: Codec.boolOpt,
  is_public: Codec.boolOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface AddressInput {
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
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
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly address_line1?: string | undefined
  /** Not in the documentation. */
  readonly address_line2?: string | undefined
  /** Not in the documentation. */
  readonly address_line3?: string | undefined
  /** Not in the documentation. */
  readonly address_line4?: string | undefined
  /** Not in the documentation. */
  readonly address_line5?: string | undefined
  /** Not in the documentation. */
  readonly address_line6?: string | undefined
  /** Not in the documentation. */
  readonly address_line7?: string | undefined
  /** Not in the documentation. */
  readonly address_line8?: string | undefined
  /** Not in the documentation. */
  readonly address_line9?: string | undefined
}

export const AddressInput: Codec.Shape<AddressInput> =
  /*#__PURE__*/ Codec.shape("corehr#AddressInput", () => ({
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
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
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    address_line1: Codec.strOpt,
    address_line2: Codec.strOpt,
    address_line3: Codec.strOpt,
    address_line4: Codec.strOpt,
    address_line5: Codec.strOpt,
    address_line6: Codec.strOpt,
    address_line7: Codec.strOpt,
    address_line8: Codec.strOpt,
    address_line9: Codec.strOpt
  }))

/** @category structures */
export interface PersonEmail {
  readonly email: string
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PersonEmail: Codec.Shape<PersonEmail> = /*#__PURE__*/ Codec.shape("corehr#PersonEmail", () => ({
  email: Codec.str,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface WorkExperience {
  readonly company_organization?: ReadonlyArray<Shared.I18n> | undefined
  readonly department?: ReadonlyArray<Shared.I18n> | undefined
  readonly job?: ReadonlyArray<Shared.I18n> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const WorkExperience: Codec.Shape<WorkExperience> =
  /*#__PURE__*/ Codec.shape("corehr#WorkExperience", () => ({
    company_organization: Codec.listOpt(Codec.obj(Shared.I18n)),
    department: Codec.listOpt(Codec.obj(Shared.I18n)),
    job: Codec.listOpt(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface EducationInput {
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
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const EducationInput: Codec.Shape<EducationInput> =
  /*#__PURE__*/ Codec.shape("corehr#EducationInput", () => ({
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
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface BankAccountInput {
  readonly bank_name?: string | undefined
  readonly bank_account_number: string
  readonly account_holder: string
  readonly bank?: Shared.EnumInput | undefined
  readonly branch_name?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly country_region_id?: string | undefined
  readonly bank_account_usage?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly bank_account_type?: Shared.EnumInput | undefined
  readonly currency_id?: string | undefined
  /** Not in the documentation. */
  readonly bank_identification_code?: string | undefined
  /** Not in the documentation. */
  readonly bank_id?: string | undefined
  /** Not in the documentation. */
  readonly branch_id?: string | undefined
}

export const BankAccountInput: Codec.Shape<BankAccountInput> =
  /*#__PURE__*/ Codec.shape("corehr#BankAccountInput", () => ({
    bank_name: Codec.strOpt,
    bank_account_number: Codec.str,
    account_holder: Codec.str,
    bank: Codec.objOpt(Shared.EnumInput),
    branch_name: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    country_region_id: Codec.strOpt,
    bank_account_usage: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    bank_account_type: Codec.objOpt(Shared.EnumInput),
    currency_id: Codec.strOpt,
    bank_identification_code: Codec.strOpt,
    bank_id: Codec.strOpt,
    branch_id: Codec.strOpt
  }))

/** @category structures */
export interface PersonNationalId {
  readonly national_id_type_id: string
  readonly national_id_number: string
  readonly issue_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly country_region_id: string
  readonly issued_by?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PersonNationalId: Codec.Shape<PersonNationalId> =
  /*#__PURE__*/ Codec.shape("corehr#PersonNationalId", () => ({
    national_id_type_id: Codec.str,
    national_id_number: Codec.str,
    issue_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    country_region_id: Codec.str,
    issued_by: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface DependentInput {
  readonly name?: PersonNameInput | undefined
  readonly relationship: Shared.EnumInput
  readonly gender?: Shared.EnumInput | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id?: string | undefined
  readonly national_id_list?: ReadonlyArray<PersonNationalId> | undefined
  readonly spouses_working_status?: Shared.EnumInput | undefined
  readonly is_this_person_covered_by_health_insurance?: boolean | undefined
  readonly is_this_person_allowed_for_tax_deduction?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly dependent_name?: string | undefined
  readonly employer?: string | undefined
  readonly job?: string | undefined
  readonly phone?: PersonPhoneInput | undefined
  readonly address?: PersonAddressInput | undefined
  readonly birth_certificate_of_child?: ReadonlyArray<Shared.File> | undefined
}

export const DependentInput: Codec.Shape<DependentInput> =
  /*#__PURE__*/ Codec.shape("corehr#DependentInput", () => ({
    name: Codec.objOpt(PersonNameInput),
    relationship: Codec.obj(Shared.EnumInput),
    gender: Codec.objOpt(Shared.EnumInput),
    date_of_birth: Codec.strOpt,
    nationality_id: Codec.strOpt,
    national_id_list: Codec.listOpt(Codec.obj(PersonNationalId)),
    spouses_working_status: Codec.objOpt(Shared.EnumInput),
    is_this_person_covered_by_health_insurance: Codec.boolOpt,
    is_this_person_allowed_for_tax_deduction: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    dependent_name: Codec.strOpt,
    employer: Codec.strOpt,
    job: Codec.strOpt,
    phone: Codec.objOpt(PersonPhoneInput),
    address: Codec.objOpt(PersonAddressInput),
    birth_certificate_of_child: Codec.listOpt(Codec.obj(Shared.File))
  }))

/** @category structures */
export interface PersonPhoneInput {
  readonly international_area_code?: Shared.EnumInput | undefined
  readonly phone_number: string
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PersonPhoneInput: Codec.Shape<PersonPhoneInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonPhoneInput", () => ({
    international_area_code: Codec.objOpt(Shared.EnumInput),
    phone_number: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface PersonAddressInput {
  readonly id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
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
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly address_line1?: string | undefined
  /** Not in the documentation. */
  readonly address_line2?: string | undefined
  /** Not in the documentation. */
  readonly address_line3?: string | undefined
  /** Not in the documentation. */
  readonly address_line4?: string | undefined
  /** Not in the documentation. */
  readonly address_line5?: string | undefined
  /** Not in the documentation. */
  readonly address_line6?: string | undefined
  /** Not in the documentation. */
  readonly address_line7?: string | undefined
  /** Not in the documentation. */
  readonly address_line8?: string | undefined
  /** Not in the documentation. */
  readonly address_line9?: string | undefined
}

export const PersonAddressInput: Codec.Shape<PersonAddressInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonAddressInput", () => ({
    id: Codec.strOpt,
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
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
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    address_line1: Codec.strOpt,
    address_line2: Codec.strOpt,
    address_line3: Codec.strOpt,
    address_line4: Codec.strOpt,
    address_line5: Codec.strOpt,
    address_line6: Codec.strOpt,
    address_line7: Codec.strOpt,
    address_line8: Codec.strOpt,
    address_line9: Codec.strOpt
  }))

/** @category structures */
export interface EmergencyContactInput {
  readonly name?: PersonNameInput | undefined
  readonly relationship?: Shared.EnumInput | undefined
  readonly phone_ist?: ReadonlyArray<PersonPhoneInput> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly legal_name?: string | undefined
}

export const EmergencyContactInput: Codec.Shape<EmergencyContactInput> =
  /*#__PURE__*/ Codec.shape("corehr#EmergencyContactInput", () => ({
    name: Codec.objOpt(PersonNameInput),
    relationship: Codec.objOpt(Shared.EnumInput),
    phone_ist: Codec.listOpt(Codec.obj(PersonPhoneInput)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    legal_name: Codec.strOpt
  }))

/** @category structures */
export interface PersonalProfileInput {
  readonly personal_profile_type?: Shared.EnumInput | undefined
  readonly files?: ReadonlyArray<Shared.File> | undefined
}

export const PersonalProfileInput: Codec.Shape<PersonalProfileInput> =
  /*#__PURE__*/ Codec.shape("corehr#PersonalProfileInput", () => ({
    personal_profile_type: Codec.objOpt(Shared.EnumInput),
    files: Codec.listOpt(Codec.obj(Shared.File))
  }))

/** @category structures */
export interface PersonName4 {
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
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PersonName4: Codec.Shape<PersonName4> = /*#__PURE__*/ Codec.shape("corehr#PersonName4", () => ({
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
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface PersonPhone {
  readonly international_area_code?: Shared.Enum | undefined
  readonly phone_number: string
  readonly formatted_phone_number?: string | undefined
  readonly device_type?: Shared.Enum | undefined
  readonly phone_usage?: Shared.Enum | undefined
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PersonPhone: Codec.Shape<PersonPhone> = /*#__PURE__*/ Codec.shape("corehr#PersonPhone", () => ({
  international_area_code: Codec.objOpt(Shared.Enum),
  phone_number: Codec.str,
  formatted_phone_number: Codec.strOpt,
  device_type: Codec.objOpt(Shared.Enum),
  phone_usage: Codec.objOpt(Shared.Enum),
  is_primary: Codec.boolOpt,
  is_public: Codec.boolOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface PersonAddress {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
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
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly address_line1?: string | undefined
  /** Not in the documentation. */
  readonly address_line2?: string | undefined
  /** Not in the documentation. */
  readonly address_line3?: string | undefined
  /** Not in the documentation. */
  readonly address_line4?: string | undefined
  /** Not in the documentation. */
  readonly address_line5?: string | undefined
  /** Not in the documentation. */
  readonly address_line6?: string | undefined
  /** Not in the documentation. */
  readonly address_line7?: string | undefined
  /** Not in the documentation. */
  readonly address_line8?: string | undefined
  /** Not in the documentation. */
  readonly address_line9?: string | undefined
}

export const PersonAddress: Codec.Shape<PersonAddress> =
  /*#__PURE__*/ Codec.shape("corehr#PersonAddress", () => ({
    full_address_local_script: Codec.strOpt,
    full_address_western_script: Codec.strOpt,
    id: Codec.strOpt,
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
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
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    address_line1: Codec.strOpt,
    address_line2: Codec.strOpt,
    address_line3: Codec.strOpt,
    address_line4: Codec.strOpt,
    address_line5: Codec.strOpt,
    address_line6: Codec.strOpt,
    address_line7: Codec.strOpt,
    address_line8: Codec.strOpt,
    address_line9: Codec.strOpt
  }))

/** @category structures */
export interface PersonEducation {
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
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PersonEducation: Codec.Shape<PersonEducation> =
  /*#__PURE__*/ Codec.shape("corehr#PersonEducation", () => ({
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
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface BankAccount {
  readonly bank_name?: string | undefined
  readonly bank_account_number: string
  readonly account_holder: string
  readonly bank?: Shared.Enum | undefined
  readonly branch_name?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly country_region_id?: string | undefined
  readonly bank_account_usage?: ReadonlyArray<Shared.Enum> | undefined
  readonly bank_account_type?: Shared.Enum | undefined
  readonly currency_id?: string | undefined
  /** Not in the documentation. */
  readonly bank_identification_code?: string | undefined
  /** Not in the documentation. */
  readonly bank_id?: string | undefined
  /** Not in the documentation. */
  readonly branch_id?: string | undefined
}

export const BankAccount: Codec.Shape<BankAccount> = /*#__PURE__*/ Codec.shape("corehr#BankAccount", () => ({
  bank_name: Codec.strOpt,
  bank_account_number: Codec.str,
  account_holder: Codec.str,
  bank: Codec.objOpt(Shared.Enum),
  branch_name: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  country_region_id: Codec.strOpt,
  bank_account_usage: Codec.listOpt(Codec.obj(Shared.Enum)),
  bank_account_type: Codec.objOpt(Shared.Enum),
  currency_id: Codec.strOpt,
  bank_identification_code: Codec.strOpt,
  bank_id: Codec.strOpt,
  branch_id: Codec.strOpt
}))

/** @category structures */
export interface Dependent {
  readonly name?: PersonName2 | undefined
  readonly relationship: Shared.Enum
  readonly gender?: Shared.Enum | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id?: string | undefined
  readonly national_id_list?: ReadonlyArray<PersonNationalId> | undefined
  readonly spouses_working_status?: Shared.Enum | undefined
  readonly is_this_person_covered_by_health_insurance?: boolean | undefined
  readonly is_this_person_allowed_for_tax_deduction?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly dependent_name?: string | undefined
  readonly employer?: string | undefined
  readonly job?: string | undefined
  readonly phone?: Phone2 | undefined
  readonly address?: PersonAddress | undefined
  readonly birth_certificate_of_child?: ReadonlyArray<Shared.File> | undefined
}

export const Dependent: Codec.Shape<Dependent> = /*#__PURE__*/ Codec.shape("corehr#Dependent", () => ({
  name: Codec.objOpt(PersonName2),
  relationship: Codec.obj(Shared.Enum),
  gender: Codec.objOpt(Shared.Enum),
  date_of_birth: Codec.strOpt,
  nationality_id: Codec.strOpt,
  national_id_list: Codec.listOpt(Codec.obj(PersonNationalId)),
  spouses_working_status: Codec.objOpt(Shared.Enum),
  is_this_person_covered_by_health_insurance: Codec.boolOpt,
  is_this_person_allowed_for_tax_deduction: Codec.boolOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  dependent_name: Codec.strOpt,
  employer: Codec.strOpt,
  job: Codec.strOpt,
  phone: Codec.objOpt(Phone2),
  address: Codec.objOpt(PersonAddress),
  birth_certificate_of_child: Codec.listOpt(Codec.obj(Shared.File))
}))

/** @category structures */
export interface PersonName2 {
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
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PersonName2: Codec.Shape<PersonName2> = /*#__PURE__*/ Codec.shape("corehr#PersonName2", () => ({
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
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface Phone2 {
  readonly international_area_code?: Shared.Enum | undefined
  readonly phone_number: string
  readonly formatted_phone_number?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const Phone2: Codec.Shape<Phone2> = /*#__PURE__*/ Codec.shape("corehr#Phone2", () => ({
  international_area_code: Codec.objOpt(Shared.Enum),
  phone_number: Codec.str,
  formatted_phone_number: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface PersonalProfile2 {
  readonly personal_profile_id?: string | undefined
  readonly personal_profile_type?: Shared.Enum | undefined
  readonly files?: ReadonlyArray<Shared.File> | undefined
}

export const PersonalProfile2: Codec.Shape<PersonalProfile2> =
  /*#__PURE__*/ Codec.shape("corehr#PersonalProfile2", () => ({
    personal_profile_id: Codec.strOpt,
    personal_profile_type: Codec.objOpt(Shared.Enum),
    files: Codec.listOpt(Codec.obj(Shared.File))
  }))

/** @category structures */
export interface Address6 {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
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
  readonly address_type_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly city_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly district_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly address_line1?: string | undefined
  /** Not in the documentation. */
  readonly address_line2?: string | undefined
  /** Not in the documentation. */
  readonly address_line3?: string | undefined
  /** Not in the documentation. */
  readonly address_line4?: string | undefined
  /** Not in the documentation. */
  readonly address_line5?: string | undefined
  /** Not in the documentation. */
  readonly address_line6?: string | undefined
  /** Not in the documentation. */
  readonly address_line7?: string | undefined
  /** Not in the documentation. */
  readonly address_line8?: string | undefined
  /** Not in the documentation. */
  readonly address_line9?: string | undefined
}

export const Address6: Codec.Shape<Address6> = /*#__PURE__*/ Codec.shape("corehr#Address6", () => ({
  full_address_local_script: Codec.strOpt,
  full_address_western_script: Codec.strOpt,
  id: Codec.strOpt,
  country_region_id: Codec.str,
  region_id: Codec.strOpt,
  city_id: Codec.strOpt,
  distinct_id: Codec.strOpt,
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
  address_type_list: Codec.listOpt(Codec.obj(Shared.Enum)),
  is_primary: Codec.boolOpt,
  is_public: Codec.boolOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
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
  address_line9: Codec.strOpt
}))

/** @category structures */
export interface Person {
  readonly phone_number?: string | undefined
  readonly legal_name?: string | undefined
  readonly preferred_name?: string | undefined
  readonly id?: string | undefined
  readonly name_list: ReadonlyArray<PersonName4>
  readonly gender?: Shared.Enum | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id?: string | undefined
  readonly race?: Shared.Enum | undefined
  readonly marital_status?: Shared.Enum | undefined
  readonly phone_list?: ReadonlyArray<PersonPhone> | undefined
  readonly address_list?: ReadonlyArray<PersonAddress> | undefined
  readonly email_list?: ReadonlyArray<PersonEmail> | undefined
  readonly work_experience_list?: ReadonlyArray<WorkExperience> | undefined
  readonly education_list?: ReadonlyArray<PersonEducation> | undefined
  readonly bank_account_list?: ReadonlyArray<BankAccount> | undefined
  readonly national_id_list?: ReadonlyArray<PersonNationalId> | undefined
  readonly dependent_list?: ReadonlyArray<Dependent> | undefined
  readonly emergency_contact_list?: ReadonlyArray<EmergencyContact> | undefined
  readonly date_entered_workforce?: string | undefined
  readonly profile_image_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly email_address?: string | undefined
  readonly resident_tax_id_list?: ReadonlyArray<string> | undefined
  readonly age?: number | undefined
  readonly highest_level_of_education?: PersonEducation | undefined
  readonly highest_degree_of_education?: PersonEducation | undefined
  readonly personal_profile?: ReadonlyArray<PersonalProfile2> | undefined
}

export const Person: Codec.Shape<Person> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.create#output.person", () => ({
    phone_number: Codec.strOpt,
    legal_name: Codec.strOpt,
    preferred_name: Codec.strOpt,
    id: Codec.strOpt,
    name_list: Codec.list(Codec.obj(PersonName4)),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    nationality_id: Codec.strOpt,
    race: Codec.objOpt(Shared.Enum),
    marital_status: Codec.objOpt(Shared.Enum),
    phone_list: Codec.listOpt(Codec.obj(PersonPhone)),
    address_list: Codec.listOpt(Codec.obj(PersonAddress)),
    email_list: Codec.listOpt(Codec.obj(PersonEmail)),
    work_experience_list: Codec.listOpt(Codec.obj(WorkExperience)),
    education_list: Codec.listOpt(Codec.obj(PersonEducation)),
    bank_account_list: Codec.listOpt(Codec.obj(BankAccount)),
    national_id_list: Codec.listOpt(Codec.obj(PersonNationalId)),
    dependent_list: Codec.listOpt(Codec.obj(Dependent)),
    emergency_contact_list: Codec.listOpt(Codec.obj(EmergencyContact)),
    date_entered_workforce: Codec.strOpt,
    profile_image_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    email_address: Codec.strOpt,
    resident_tax_id_list: Codec.listOpt(Codec.str),
    age: Codec.intOpt,
    highest_level_of_education: Codec.objOpt(PersonEducation),
    highest_degree_of_education: Codec.objOpt(PersonEducation),
    personal_profile: Codec.listOpt(Codec.obj(PersonalProfile2))
  }))

/** @category structures */
export interface EmergencyContact {
  readonly name?: PersonName2 | undefined
  readonly relationship?: Shared.Enum | undefined
  readonly phone_ist?: ReadonlyArray<Phone> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly legal_name?: string | undefined
}

export const EmergencyContact: Codec.Shape<EmergencyContact> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.create#output.person.emergency_contact_list", () => ({
    name: Codec.objOpt(PersonName2),
    relationship: Codec.objOpt(Shared.Enum),
    phone_ist: Codec.listOpt(Codec.obj(Phone)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    legal_name: Codec.strOpt
  }))

/** @category structures */
export interface Phone {
  readonly international_area_code?: Shared.Enum | undefined
  readonly phone_number: string
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const Phone: Codec.Shape<Phone> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.create#output.person.emergency_contact_list.phone_ist", () => ({
    international_area_code: Codec.objOpt(Shared.Enum),
    phone_number: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface GetOutputPerson {
  readonly phone_number?: string | undefined
  readonly legal_name?: string | undefined
  readonly preferred_name?: string | undefined
  readonly id?: string | undefined
  readonly name_list: ReadonlyArray<PersonName4>
  readonly gender?: Shared.Enum | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id?: string | undefined
  readonly race?: Shared.Enum | undefined
  readonly marital_status?: Shared.Enum | undefined
  readonly phone_list?: ReadonlyArray<PersonPhone> | undefined
  readonly address_list?: ReadonlyArray<Address6> | undefined
  readonly email_list?: ReadonlyArray<Types.Email2> | undefined
  readonly work_experience_list?: ReadonlyArray<WorkExperience> | undefined
  readonly education_list?: ReadonlyArray<PersonEducation> | undefined
  readonly bank_account_list?: ReadonlyArray<GetOutputPersonBankAccountList> | undefined
  readonly national_id_list?: ReadonlyArray<PersonNationalId> | undefined
  readonly dependent_list?: ReadonlyArray<GetOutputPersonDependentList> | undefined
  readonly emergency_contact_list?: ReadonlyArray<GetOutputPersonEmergencyContactList> | undefined
  readonly date_entered_workforce?: string | undefined
  readonly profile_image_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly email_address?: string | undefined
  readonly resident_tax_id_list?: ReadonlyArray<string> | undefined
  readonly age?: number | undefined
  readonly highest_level_of_education?: PersonEducation | undefined
  readonly highest_degree_of_education?: PersonEducation | undefined
  readonly personal_profile?: ReadonlyArray<PersonalProfile2> | undefined
  /** Not in the documentation. */
  readonly nationality_id_v2?: string | undefined
}

export const GetOutputPerson: Codec.Shape<GetOutputPerson> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.get#output.person", () => ({
    phone_number: Codec.strOpt,
    legal_name: Codec.strOpt,
    preferred_name: Codec.strOpt,
    id: Codec.strOpt,
    name_list: Codec.list(Codec.obj(PersonName4)),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    nationality_id: Codec.strOpt,
    race: Codec.objOpt(Shared.Enum),
    marital_status: Codec.objOpt(Shared.Enum),
    phone_list: Codec.listOpt(Codec.obj(PersonPhone)),
    address_list: Codec.listOpt(Codec.obj(Address6)),
    email_list: Codec.listOpt(Codec.obj(Types.Email2)),
    work_experience_list: Codec.listOpt(Codec.obj(WorkExperience)),
    education_list: Codec.listOpt(Codec.obj(PersonEducation)),
    bank_account_list: Codec.listOpt(Codec.obj(GetOutputPersonBankAccountList)),
    national_id_list: Codec.listOpt(Codec.obj(PersonNationalId)),
    dependent_list: Codec.listOpt(Codec.obj(GetOutputPersonDependentList)),
    emergency_contact_list: Codec.listOpt(Codec.obj(GetOutputPersonEmergencyContactList)),
    date_entered_workforce: Codec.strOpt,
    profile_image_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    email_address: Codec.strOpt,
    resident_tax_id_list: Codec.listOpt(Codec.str),
    age: Codec.intOpt,
    highest_level_of_education: Codec.objOpt(PersonEducation),
    highest_degree_of_education: Codec.objOpt(PersonEducation),
    personal_profile: Codec.listOpt(Codec.obj(PersonalProfile2)),
    nationality_id_v2: Codec.strOpt
  }))

/** @category structures */
export interface GetOutputPersonBankAccountList {
  readonly bank_name?: string | undefined
  readonly bank_account_number: string
  readonly account_holder: string
  readonly bank?: Shared.Enum | undefined
  readonly branch_name?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly country_region_id?: string | undefined
  readonly bank_account_usage?: ReadonlyArray<Shared.Enum> | undefined
  readonly bank_account_type?: Shared.Enum | undefined
  readonly currency_id?: string | undefined
  /** Not in the documentation. */
  readonly bank_identification_code?: string | undefined
  /** Not in the documentation. */
  readonly bank_id?: string | undefined
  /** Not in the documentation. */
  readonly branch_id?: string | undefined
  /** Not in the documentation. */
  readonly bank_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly branch_id_v2?: string | undefined
}

export const GetOutputPersonBankAccountList: Codec.Shape<GetOutputPersonBankAccountList> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.get#output.person.bank_account_list", () => ({
    bank_name: Codec.strOpt,
    bank_account_number: Codec.str,
    account_holder: Codec.str,
    bank: Codec.objOpt(Shared.Enum),
    branch_name: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    country_region_id: Codec.strOpt,
    bank_account_usage: Codec.listOpt(Codec.obj(Shared.Enum)),
    bank_account_type: Codec.objOpt(Shared.Enum),
    currency_id: Codec.strOpt,
    bank_identification_code: Codec.strOpt,
    bank_id: Codec.strOpt,
    branch_id: Codec.strOpt,
    bank_id_v2: Codec.strOpt,
    branch_id_v2: Codec.strOpt
  }))

/** @category structures */
export interface GetOutputPersonDependentList {
  readonly name?: PersonName2 | undefined
  readonly relationship: Shared.Enum
  readonly gender?: Shared.Enum | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id?: string | undefined
  readonly national_id_list?: ReadonlyArray<PersonNationalId> | undefined
  readonly spouses_working_status?: Shared.Enum | undefined
  readonly is_this_person_covered_by_health_insurance?: boolean | undefined
  readonly is_this_person_allowed_for_tax_deduction?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly dependent_name?: string | undefined
  readonly employer?: string | undefined
  readonly job?: string | undefined
  readonly phone?: PersonPhone | undefined
  readonly address?: Address6 | undefined
  readonly birth_certificate_of_child?: ReadonlyArray<Shared.File> | undefined
  /** Not in the documentation. */
  readonly nationality_id_v2?: string | undefined
}

export const GetOutputPersonDependentList: Codec.Shape<GetOutputPersonDependentList> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.get#output.person.dependent_list", () => ({
    name: Codec.objOpt(PersonName2),
    relationship: Codec.obj(Shared.Enum),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    nationality_id: Codec.strOpt,
    national_id_list: Codec.listOpt(Codec.obj(PersonNationalId)),
    spouses_working_status: Codec.objOpt(Shared.Enum),
    is_this_person_covered_by_health_insurance: Codec.boolOpt,
    is_this_person_allowed_for_tax_deduction: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    dependent_name: Codec.strOpt,
    employer: Codec.strOpt,
    job: Codec.strOpt,
    phone: Codec.objOpt(PersonPhone),
    address: Codec.objOpt(Address6),
    birth_certificate_of_child: Codec.listOpt(Codec.obj(Shared.File)),
    nationality_id_v2: Codec.strOpt
  }))

/** @category structures */
export interface GetOutputPersonEmergencyContactList {
  readonly name?: PersonName2 | undefined
  readonly relationship?: Shared.Enum | undefined
  readonly phone_ist?: ReadonlyArray<PersonPhone> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly legal_name?: string | undefined
}

export const GetOutputPersonEmergencyContactList: Codec.Shape<GetOutputPersonEmergencyContactList> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.get#output.person.emergency_contact_list", () => ({
    name: Codec.objOpt(PersonName2),
    relationship: Codec.objOpt(Shared.Enum),
    phone_ist: Codec.listOpt(Codec.obj(PersonPhone)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    legal_name: Codec.strOpt
  }))

/** @category structures */
export interface PatchOutputPerson {
  readonly phone_number?: string | undefined
  readonly legal_name?: string | undefined
  readonly preferred_name?: string | undefined
  readonly id?: string | undefined
  readonly name_list: ReadonlyArray<PersonName4>
  readonly gender?: Shared.Enum | undefined
  readonly date_of_birth?: string | undefined
  readonly nationality_id?: string | undefined
  readonly race?: Shared.Enum | undefined
  readonly marital_status?: Shared.Enum | undefined
  readonly phone_list?: ReadonlyArray<PersonPhone> | undefined
  readonly address_list?: ReadonlyArray<PersonAddress> | undefined
  readonly email_list?: ReadonlyArray<PersonEmail> | undefined
  readonly work_experience_list?: ReadonlyArray<WorkExperience> | undefined
  readonly education_list?: ReadonlyArray<PersonEducation> | undefined
  readonly bank_account_list?: ReadonlyArray<BankAccount> | undefined
  readonly national_id_list?: ReadonlyArray<PersonNationalId> | undefined
  readonly dependent_list?: ReadonlyArray<Dependent> | undefined
  readonly emergency_contact_list?: ReadonlyArray<PatchOutputPersonEmergencyContactList> | undefined
  readonly date_entered_workforce?: string | undefined
  readonly profile_image_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly email_address?: string | undefined
  readonly resident_tax_id_list?: ReadonlyArray<string> | undefined
  readonly age?: number | undefined
  readonly highest_level_of_education?: PersonEducation | undefined
  readonly highest_degree_of_education?: PersonEducation | undefined
  readonly personal_profile?: ReadonlyArray<PersonalProfile2> | undefined
}

export const PatchOutputPerson: Codec.Shape<PatchOutputPerson> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.patch#output.person", () => ({
    phone_number: Codec.strOpt,
    legal_name: Codec.strOpt,
    preferred_name: Codec.strOpt,
    id: Codec.strOpt,
    name_list: Codec.list(Codec.obj(PersonName4)),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    nationality_id: Codec.strOpt,
    race: Codec.objOpt(Shared.Enum),
    marital_status: Codec.objOpt(Shared.Enum),
    phone_list: Codec.listOpt(Codec.obj(PersonPhone)),
    address_list: Codec.listOpt(Codec.obj(PersonAddress)),
    email_list: Codec.listOpt(Codec.obj(PersonEmail)),
    work_experience_list: Codec.listOpt(Codec.obj(WorkExperience)),
    education_list: Codec.listOpt(Codec.obj(PersonEducation)),
    bank_account_list: Codec.listOpt(Codec.obj(BankAccount)),
    national_id_list: Codec.listOpt(Codec.obj(PersonNationalId)),
    dependent_list: Codec.listOpt(Codec.obj(Dependent)),
    emergency_contact_list: Codec.listOpt(Codec.obj(PatchOutputPersonEmergencyContactList)),
    date_entered_workforce: Codec.strOpt,
    profile_image_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    email_address: Codec.strOpt,
    resident_tax_id_list: Codec.listOpt(Codec.str),
    age: Codec.intOpt,
    highest_level_of_education: Codec.objOpt(PersonEducation),
    highest_degree_of_education: Codec.objOpt(PersonEducation),
    personal_profile: Codec.listOpt(Codec.obj(PersonalProfile2))
  }))

/** @category structures */
export interface PatchOutputPersonEmergencyContactList {
  readonly name?: PersonName2 | undefined
  readonly relationship?: Shared.Enum | undefined
  readonly phone_ist?: ReadonlyArray<Phone2> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly legal_name?: string | undefined
}

export const PatchOutputPersonEmergencyContactList: Codec.Shape<PatchOutputPersonEmergencyContactList> =
  /*#__PURE__*/ Codec.shape("corehr.v1.person.patch#output.person.emergency_contact_list", () => ({
    name: Codec.objOpt(PersonName2),
    relationship: Codec.objOpt(Shared.Enum),
    phone_ist: Codec.listOpt(Codec.obj(Phone2)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    legal_name: Codec.strOpt
  }))
