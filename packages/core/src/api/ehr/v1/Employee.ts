// GENERATED from spec/ehr.json. DO NOT EDIT: correct spec/patches/ehr.json.
/**
 * Endpoints of `ehr.v1.employee`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/ehr.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly view?: "basic" | "full" | (string & {}) | undefined
  readonly status?: ReadonlyArray<1 | 2 | 3 | 4 | 5 | (number & {})> | undefined
  readonly type?: ReadonlyArray<1 | 2 | 3 | 4 | 5 | (number & {})> | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 100 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly page_token?: string | undefined
  /** 1 to 100. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("ehr.v1.employee.list#input", () => ({
    view: Codec.listedOpt("basic", "full"),
    status: Codec.listOpt(Codec.listed(1, 2, 3, 4, 5)),
    type: Codec.listOpt(Codec.listed(1, 2, 3, 4, 5)),
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_ids: Codec.listOpt(Codec.str),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Employee>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("ehr.v1.employee.list#output", () => ({
    items: Codec.list(Codec.obj(Employee)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 批量获取员工花名册信息
 *
 * `GET /open-apis/ehr/v1/employees` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `ehr:employee:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/employee/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取员工花名册信息
   *
   * Scopes, any of: `ehr:employee:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/employee/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取员工花名册信息
     *
     * Scopes, any of: `ehr:employee:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/employee/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Employee>
  }
} = /*#__PURE__*/ Paged.make({
  id: "ehr.v1.employee.list",
  method: "GET",
  path: "/open-apis/ehr/v1/employees",
  tokens: ["tenant"],
  query: [
    "view", "status", "type", "start_time", "end_time", "user_id_type", "user_ids", "page_token",
    "page_size"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Job {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const Job: Codec.Shape<Job> = /*#__PURE__*/ Codec.shape("ehr#Job", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface EmergencyContact {
  readonly name?: string | undefined
  readonly relationship?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly mobile?: string | undefined
}

export const EmergencyContact: Codec.Shape<EmergencyContact> =
  /*#__PURE__*/ Codec.shape("ehr#EmergencyContact", () => ({
    name: Codec.strOpt,
    relationship: Codec.openOpt(1, 2, 3, 4, 5, 6),
    mobile: Codec.strOpt
  }))

/** @category structures */
export interface Education {
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {}) | undefined
  readonly school?: string | undefined
  readonly major?: string | undefined
  readonly degree?: 1 | 2 | 3 | (number & {}) | undefined
  readonly start?: string | undefined
  readonly end?: string | undefined
}

export const Education: Codec.Shape<Education> = /*#__PURE__*/ Codec.shape("ehr#Education", () => ({
  level: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9),
  school: Codec.strOpt,
  major: Codec.strOpt,
  degree: Codec.openOpt(1, 2, 3),
  start: Codec.strOpt,
  end: Codec.strOpt
}))

/** @category structures */
export interface WorkExperience {
  readonly company?: string | undefined
  readonly department?: string | undefined
  readonly job?: string | undefined
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly description?: string | undefined
}

export const WorkExperience: Codec.Shape<WorkExperience> =
  /*#__PURE__*/ Codec.shape("ehr#WorkExperience", () => ({
    company: Codec.strOpt,
    department: Codec.strOpt,
    job: Codec.strOpt,
    start: Codec.strOpt,
    end: Codec.strOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface Attachment {
  readonly id?: string | undefined
  readonly mime_type?: string | undefined
  readonly name?: string | undefined
  readonly size?: string | undefined
}

export const Attachment: Codec.Shape<Attachment> = /*#__PURE__*/ Codec.shape("ehr#Attachment", () => ({
  id: Codec.strOpt,
  mime_type: Codec.strOpt,
  name: Codec.strOpt,
  size: Codec.strOpt
}))

/** @category structures */
export interface Employee {
  readonly user_id?: string | undefined
  readonly system_fields?: SystemFields | undefined
  readonly custom_fields?: ReadonlyArray<CustomFields> | undefined
}

export const Employee: Codec.Shape<Employee> =
  /*#__PURE__*/ Codec.shape("ehr.v1.employee.list#output.items", () => ({
    user_id: Codec.strOpt,
    system_fields: Codec.objOpt(SystemFields),
    custom_fields: Codec.listOpt(Codec.obj(CustomFields))
  }))

/** @category structures */
export interface SystemFields {
  readonly name?: string | undefined
  readonly en_name?: string | undefined
  readonly email?: string | undefined
  readonly mobile?: string | undefined
  readonly department_id?: string | undefined
  readonly manager?: Manager | undefined
  readonly job?: Job | undefined
  readonly job_level?: Job | undefined
  readonly work_location?: Job | undefined
  readonly gender?: 1 | 2 | (number & {}) | undefined
  readonly birthday?: string | undefined
  readonly native_region?: NativeRegion | undefined
  readonly ethnicity?:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23
    | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44
    | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | (number & {}) | undefined
  readonly marital_status?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly political_status?:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {}) | undefined
  readonly entered_workforce_date?: string | undefined
  readonly id_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly id_number?: string | undefined
  readonly hukou_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly hukou_location?: string | undefined
  readonly bank_account_number?: string | undefined
  readonly bank_name?: string | undefined
  readonly social_security_account?: string | undefined
  readonly provident_fund_account?: string | undefined
  readonly employee_no?: string | undefined
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly hire_date?: string | undefined
  readonly probation_months?: number | undefined
  readonly conversion_date?: string | undefined
  readonly application?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly application_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly last_day?: string | undefined
  readonly departure_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly departure_reason?:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23
    | 24 | 25 | 26 | (number & {}) | undefined
  readonly departure_notes?: string | undefined
  readonly contract_company?: Job | undefined
  readonly contract_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly contract_start_date?: string | undefined
  readonly contract_expiration_date?: string | undefined
  readonly contract_sign_times?: number | undefined
  readonly personal_email?: string | undefined
  readonly family_address?: string | undefined
  readonly primary_emergency_contact?: EmergencyContact | undefined
  readonly emergency_contact?: ReadonlyArray<EmergencyContact> | undefined
  readonly highest_level_of_edu?: Education | undefined
  readonly education?: ReadonlyArray<Education> | undefined
  readonly former_work_exp?: WorkExperience | undefined
  readonly work_exp?: ReadonlyArray<WorkExperience> | undefined
  readonly id_photo_po_side?: ReadonlyArray<Attachment> | undefined
  readonly id_photo_em_side?: ReadonlyArray<Attachment> | undefined
  readonly id_photo?: ReadonlyArray<Attachment> | undefined
  readonly diploma_photo?: ReadonlyArray<Attachment> | undefined
  readonly graduation_cert?: ReadonlyArray<Attachment> | undefined
  readonly cert_of_merit?: ReadonlyArray<Attachment> | undefined
  readonly offboarding_file?: ReadonlyArray<Attachment> | undefined
  readonly cancel_onboarding_reason?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly cancel_onboarding_notes?: string | undefined
  readonly employee_form_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const SystemFields: Codec.Shape<SystemFields> =
  /*#__PURE__*/ Codec.shape("ehr.v1.employee.list#output.items.system_fields", () => ({
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    department_id: Codec.strOpt,
    manager: Codec.objOpt(Manager),
    job: Codec.objOpt(Job),
    job_level: Codec.objOpt(Job),
    work_location: Codec.objOpt(Job),
    gender: Codec.openOpt(1, 2),
    birthday: Codec.strOpt,
    native_region: Codec.objOpt(NativeRegion),
    ethnicity: Codec.openOpt(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
      29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54,
      55, 56, 57
    ),
    marital_status: Codec.openOpt(1, 2, 3, 4),
    political_status: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
    entered_workforce_date: Codec.strOpt,
    id_type: Codec.openOpt(1, 2, 3, 4, 5),
    id_number: Codec.strOpt,
    hukou_type: Codec.openOpt(1, 2, 3, 4),
    hukou_location: Codec.strOpt,
    bank_account_number: Codec.strOpt,
    bank_name: Codec.strOpt,
    social_security_account: Codec.strOpt,
    provident_fund_account: Codec.strOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    status: Codec.openOpt(1, 2, 3, 4, 5),
    hire_date: Codec.strOpt,
    probation_months: Codec.numOpt,
    conversion_date: Codec.strOpt,
    application: Codec.openOpt(1, 2, 3, 4),
    application_status: Codec.openOpt(1, 2, 3),
    last_day: Codec.strOpt,
    departure_type: Codec.openOpt(1, 2, 3),
    departure_reason: Codec.openOpt(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26
    ),
    departure_notes: Codec.strOpt,
    contract_company: Codec.objOpt(Job),
    contract_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    contract_start_date: Codec.strOpt,
    contract_expiration_date: Codec.strOpt,
    contract_sign_times: Codec.intOpt,
    personal_email: Codec.strOpt,
    family_address: Codec.strOpt,
    primary_emergency_contact: Codec.objOpt(EmergencyContact),
    emergency_contact: Codec.listOpt(Codec.obj(EmergencyContact)),
    highest_level_of_edu: Codec.objOpt(Education),
    education: Codec.listOpt(Codec.obj(Education)),
    former_work_exp: Codec.objOpt(WorkExperience),
    work_exp: Codec.listOpt(Codec.obj(WorkExperience)),
    id_photo_po_side: Codec.listOpt(Codec.obj(Attachment)),
    id_photo_em_side: Codec.listOpt(Codec.obj(Attachment)),
    id_photo: Codec.listOpt(Codec.obj(Attachment)),
    diploma_photo: Codec.listOpt(Codec.obj(Attachment)),
    graduation_cert: Codec.listOpt(Codec.obj(Attachment)),
    cert_of_merit: Codec.listOpt(Codec.obj(Attachment)),
    offboarding_file: Codec.listOpt(Codec.obj(Attachment)),
    cancel_onboarding_reason: Codec.openOpt(1, 2, 3, 4),
    cancel_onboarding_notes: Codec.strOpt,
    employee_form_status: Codec.openOpt(1, 2, 3),
    create_time: Codec.strOpt,
    update_time: Codec.strOpt
  }))

/** @category structures */
export interface Manager {
  readonly user_id?: string | undefined
  readonly name?: string | undefined
  readonly en_name?: string | undefined
}

export const Manager: Codec.Shape<Manager> =
  /*#__PURE__*/ Codec.shape("ehr.v1.employee.list#output.items.system_fields.manager", () => ({
    user_id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt
  }))

/** @category structures */
export interface NativeRegion {
  readonly iso_code?: string | undefined
  readonly name?: string | undefined
}

export const NativeRegion: Codec.Shape<NativeRegion> =
  /*#__PURE__*/ Codec.shape("ehr.v1.employee.list#output.items.system_fields.native_region", () => ({
    iso_code: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface CustomFields {
  readonly key?: string | undefined
  readonly label?: string | undefined
  readonly type?: "text" | "date" | "option" | "file" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const CustomFields: Codec.Shape<CustomFields> =
  /*#__PURE__*/ Codec.shape("ehr.v1.employee.list#output.items.custom_fields", () => ({
    key: Codec.strOpt,
    label: Codec.strOpt,
    type: Codec.openOpt("text", "date", "option", "file"),
    value: Codec.strOpt
  }))
