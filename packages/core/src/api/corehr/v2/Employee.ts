// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.employee`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly employment_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly person_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly work_emails?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly user_names?: ReadonlyArray<string> | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.batch_get#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    fields: Codec.listOpt(Codec.str),
    employment_ids: Codec.listOpt(Codec.str),
    person_ids: Codec.listOpt(Codec.str),
    work_emails: Codec.listOpt(Codec.str),
    user_names: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<Employee>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.batch_get#output", () => ({
    items: Codec.list(Codec.obj(Employee))
  }))

/**
 * 批量查询员工信息
 *
 * `POST /open-apis/corehr/v2/employees/batch_get` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employee:read`, `corehr:employee:write`.
 *
 * Scopes that open further fields: `corehr:employment.individuals_with_headcount_or_not:read`,
 * `corehr:employment.is_direct_leader:read`, `corehr:employment.is_dotted_leader:read`, `corehr:people_cli`,
 * `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
 * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`, `corehr:person.passport:read`,
 * `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
 * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
 * `corehr:person.visa:read`, `corehr:person.visa:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 批量查询员工信息
   *
   * Scopes, any of: `corehr:employee:read`, `corehr:employee:write`.
   *
   * Scopes that open further fields: `corehr:employment.individuals_with_headcount_or_not:read`,
   * `corehr:employment.is_direct_leader:read`, `corehr:employment.is_dotted_leader:read`,
   * `corehr:people_cli`, `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
   * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`, `corehr:person.passport:read`,
   * `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
   * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
   * `corehr:person.visa:read`, `corehr:person.visa:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/batch_get
   */
  (input?: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.employee.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/employees/batch_get",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 100 characters. */
  readonly client_token?: string | undefined
  readonly rehire?: boolean | undefined
  readonly rehire_employment_id?: string | undefined
  /** Default: `false`. */
  readonly force_submit?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_working_hours_type_rule?: boolean | undefined
  readonly personal_info?: ProfileSettingPersonalInfo | undefined
  readonly employment_info?: ProfileSettingEmploymentInfo | undefined
  readonly career?: ProfileSettingCareer | undefined
  readonly data_attachment?: ProfileSettingDataAttachment | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input", () => ({
    client_token: Codec.strOpt,
    rehire: Codec.boolOpt,
    rehire_employment_id: Codec.strOpt,
    force_submit: Codec.boolOpt,
    ignore_working_hours_type_rule: Codec.boolOpt,
    personal_info: Codec.objOpt(ProfileSettingPersonalInfo),
    employment_info: Codec.objOpt(ProfileSettingEmploymentInfo),
    career: Codec.objOpt(ProfileSettingCareer),
    data_attachment: Codec.objOpt(ProfileSettingDataAttachment)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly employment_id?: string | undefined
  readonly contract_id?: string | undefined
  readonly job_data_id?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#output", () => ({
    employment_id: Codec.strOpt,
    contract_id: Codec.strOpt,
    job_data_id: Codec.strOpt
  }))

/**
 * 添加人员
 *
 * `POST /open-apis/corehr/v2/employees` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `corehr:employee.add:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 添加人员
   *
   * Scopes, any of: `corehr:employee.add:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.employee.create",
  method: "POST",
  path: "/open-apis/corehr/v2/employees",
  tokens: ["tenant"],
  query: ["client_token", "rehire", "rehire_employment_id", "force_submit", "ignore_working_hours_type_rule"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
  readonly employment_id_list?: ReadonlyArray<string> | undefined
  readonly employee_number_list?: ReadonlyArray<string> | undefined
  readonly work_email?: string | undefined
  readonly phone_number?: string | undefined
  readonly key_word?: string | undefined
  readonly employment_status?: "hired" | "terminated" | (string & {}) | undefined
  readonly employee_type_id?: string | undefined
  readonly department_id_list?: ReadonlyArray<string> | undefined
  readonly direct_manager_id_list?: ReadonlyArray<string> | undefined
  readonly dotted_line_manager_id_list?: ReadonlyArray<string> | undefined
  readonly regular_employee_start_date_start?: string | undefined
  readonly regular_employee_start_date_end?: string | undefined
  readonly effective_time_start?: string | undefined
  readonly effective_time_end?: string | undefined
  /** At most 100 items. */
  readonly work_location_id_list_include_sub?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly preferred_english_full_name_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly preferred_local_full_name_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly national_id_number_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly phone_number_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly email_address_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly department_id_list_include_sub?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly additional_national_id_number_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly citizenship_status_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly cost_center_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly service_company_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly service_company_list_include_sub?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_family_id_list_include_sub?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_grade_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly position_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly position_id_list_include_sub?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly working_hours_type_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly nationality_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly pay_group_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly assignment_pay_group_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly contract_type_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly archive_cpst_plan_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly user_name?: string | undefined
  /** Not in the documentation. */
  readonly is_direct_leader?: boolean | undefined
  /** Not in the documentation. */
  readonly is_dotted_leader?: boolean | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    fields: Codec.listOpt(Codec.str),
    employment_id_list: Codec.listOpt(Codec.str),
    employee_number_list: Codec.listOpt(Codec.str),
    work_email: Codec.strOpt,
    phone_number: Codec.strOpt,
    key_word: Codec.strOpt,
    employment_status: Codec.listedOpt("hired", "terminated"),
    employee_type_id: Codec.strOpt,
    department_id_list: Codec.listOpt(Codec.str),
    direct_manager_id_list: Codec.listOpt(Codec.str),
    dotted_line_manager_id_list: Codec.listOpt(Codec.str),
    regular_employee_start_date_start: Codec.strOpt,
    regular_employee_start_date_end: Codec.strOpt,
    effective_time_start: Codec.strOpt,
    effective_time_end: Codec.strOpt,
    work_location_id_list_include_sub: Codec.listOpt(Codec.str),
    preferred_english_full_name_list: Codec.listOpt(Codec.str),
    preferred_local_full_name_list: Codec.listOpt(Codec.str),
    national_id_number_list: Codec.listOpt(Codec.str),
    phone_number_list: Codec.listOpt(Codec.str),
    email_address_list: Codec.listOpt(Codec.str),
    department_id_list_include_sub: Codec.listOpt(Codec.str),
    additional_national_id_number_list: Codec.listOpt(Codec.str),
    citizenship_status_list: Codec.listOpt(Codec.str),
    cost_center_id_list: Codec.listOpt(Codec.str),
    service_company_list: Codec.listOpt(Codec.str),
    service_company_list_include_sub: Codec.listOpt(Codec.str),
    job_family_id_list: Codec.listOpt(Codec.str),
    job_family_id_list_include_sub: Codec.listOpt(Codec.str),
    job_level_id_list: Codec.listOpt(Codec.str),
    job_grade_id_list: Codec.listOpt(Codec.str),
    job_id_list: Codec.listOpt(Codec.str),
    position_id_list: Codec.listOpt(Codec.str),
    position_id_list_include_sub: Codec.listOpt(Codec.str),
    working_hours_type_id_list: Codec.listOpt(Codec.str),
    nationality_id_list: Codec.listOpt(Codec.str),
    pay_group_id_list: Codec.listOpt(Codec.str),
    assignment_pay_group_id_list: Codec.listOpt(Codec.str),
    contract_type_list: Codec.listOpt(Codec.str),
    archive_cpst_plan_id_list: Codec.listOpt(Codec.str),
    user_name: Codec.strOpt,
    is_direct_leader: Codec.boolOpt,
    is_dotted_leader: Codec.boolOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索员工信息
 *
 * `POST /open-apis/corehr/v2/employees/search` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employee:read`, `corehr:employee:write`.
 *
 * Scopes that open further fields: `corehr:employment.individuals_with_headcount_or_not:read`,
 * `corehr:employment.is_direct_leader:read`, `corehr:employment.is_dotted_leader:read`, `corehr:people_cli`,
 * `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
 * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`, `corehr:person.passport:read`,
 * `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
 * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
 * `corehr:person.visa:read`, `corehr:person.visa:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 搜索员工信息
   *
   * Scopes, any of: `corehr:employee:read`, `corehr:employee:write`.
   *
   * Scopes that open further fields: `corehr:employment.individuals_with_headcount_or_not:read`,
   * `corehr:employment.is_direct_leader:read`, `corehr:employment.is_dotted_leader:read`,
   * `corehr:people_cli`, `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
   * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`, `corehr:person.passport:read`,
   * `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
   * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
   * `corehr:person.visa:read`, `corehr:person.visa:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 搜索员工信息
     *
     * Scopes, any of: `corehr:employee:read`, `corehr:employee:write`.
     *
     * Scopes that open further fields: `corehr:employment.individuals_with_headcount_or_not:read`,
     * `corehr:employment.is_direct_leader:read`, `corehr:employment.is_dotted_leader:read`,
     * `corehr:people_cli`, `corehr:person.legal_name_v2:read`, `corehr:person.legal_name_v2:write`,
     * `corehr:person.national_id_v2:read`, `corehr:person.national_id_v2:write`,
     * `corehr:person.passport:read`, `corehr:person.passport:write`, `corehr:person.person_for_country:read`,
     * `corehr:person.person_for_country:write`, `corehr:person.preferred_name_v2:read`,
     * `corehr:person.visa:read`, `corehr:person.visa:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.employee.search",
  method: "POST",
  path: "/open-apis/corehr/v2/employees/search",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface EmployeeJobLevel {
  readonly id?: string | undefined
  readonly level_order: number
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const EmployeeJobLevel: Codec.Shape<EmployeeJobLevel> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeeJobLevel", () => ({
    id: Codec.strOpt,
    level_order: Codec.int,
    code: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface EmployeePathway {
  readonly id?: string | undefined
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const EmployeePathway: Codec.Shape<EmployeePathway> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeePathway", () => ({
    id: Codec.strOpt,
    code: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface EmployeeJobFamily {
  readonly id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly active: boolean
  readonly parent_id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly code?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const EmployeeJobFamily: Codec.Shape<EmployeeJobFamily> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeeJobFamily", () => ({
    id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    parent_id: Codec.strOpt,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    code: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface Position {
  readonly position_id?: string | undefined
  readonly code?: string | undefined
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  /** Not in the documentation. */
  readonly created_by?: string | undefined
}

export const Position: Codec.Shape<Position> = /*#__PURE__*/ Codec.shape("corehr#Position", () => ({
  position_id: Codec.strOpt,
  code: Codec.strOpt,
  names: Codec.listOpt(Codec.obj(Shared.I18n)),
  descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
  active: Codec.bool,
  created_by: Codec.strOpt
}))

/** @category structures */
export interface WorkEmail {
  readonly email: string
  readonly email_usage?: Shared.Enum | undefined
}

export const WorkEmail: Codec.Shape<WorkEmail> = /*#__PURE__*/ Codec.shape("corehr#WorkEmail", () => ({
  email: Codec.str,
  email_usage: Codec.objOpt(Shared.Enum)
}))

/** @category structures */
export interface EmployeeAddress {
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
  readonly city_subdivision_1?: string | undefined
  readonly city_subdivision_2?: string | undefined
  readonly region_subdivision_1?: string | undefined
  readonly region_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly city_text?: string | undefined
  /** Not in the documentation. */
  readonly local_city_text?: string | undefined
}

export const EmployeeAddress: Codec.Shape<EmployeeAddress> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeeAddress", () => ({
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
export interface EmployeeBankAccount {
  readonly bank_name?: string | undefined
  readonly bank_account_number: string
  readonly account_holder: string
  readonly branch_name?: string | undefined
  readonly bank_id_v2?: string | undefined
  readonly branch_id_v2?: string | undefined
  readonly country_region_id?: string | undefined
  readonly bank_account_usage?: ReadonlyArray<Shared.Enum> | undefined
  readonly bank_account_type?: Shared.Enum | undefined
  readonly payment_type?: Shared.Enum | undefined
  readonly payment_rate?: string | undefined
  readonly payment_amount?: string | undefined
  readonly priority?: number | undefined
  readonly currency_id?: string | undefined
  readonly IBAN?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly bank?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly bank_identification_code?: string | undefined
  /** Not in the documentation. */
  readonly bank_id?: string | undefined
  /** Not in the documentation. */
  readonly branch_id?: string | undefined
}

export const EmployeeBankAccount: Codec.Shape<EmployeeBankAccount> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeeBankAccount", () => ({
    bank_name: Codec.strOpt,
    bank_account_number: Codec.str,
    account_holder: Codec.str,
    branch_name: Codec.strOpt,
    bank_id_v2: Codec.strOpt,
    branch_id_v2: Codec.strOpt,
    country_region_id: Codec.strOpt,
    bank_account_usage: Codec.listOpt(Codec.obj(Shared.Enum)),
    bank_account_type: Codec.objOpt(Shared.Enum),
    payment_type: Codec.objOpt(Shared.Enum),
    payment_rate: Codec.strOpt,
    payment_amount: Codec.strOpt,
    priority: Codec.intOpt,
    currency_id: Codec.strOpt,
    IBAN: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    bank: Codec.objOpt(Shared.Enum),
    bank_identification_code: Codec.strOpt,
    bank_id: Codec.strOpt,
    branch_id: Codec.strOpt
  }))

/** @category structures */
export interface EmployeeDependent {
  readonly id?: string | undefined
  readonly name?: Types.PersonName | undefined
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
  readonly address?: Types.Address3 | undefined
  readonly birth_certificate_of_child?: ReadonlyArray<Types.File2> | undefined
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

export const EmployeeDependent: Codec.Shape<EmployeeDependent> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeeDependent", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.PersonName),
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
    address: Codec.objOpt(Types.Address3),
    birth_certificate_of_child: Codec.listOpt(Codec.obj(Types.File2)),
    nationality_id: Codec.strOpt,
    reason: Codec.objOpt(Shared.Enum),
    modify_date: Codec.strOpt,
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    citizenship_statuses: Codec.listOpt(Codec.obj(Types.CitizenshipStatuse)),
    emails: Codec.listOpt(Codec.obj(Types.Email))
  }))

/** @category structures */
export interface EmergencyContact {
  readonly id?: string | undefined
  readonly name?: Types.PersonName | undefined
  readonly relationship?: Shared.Enum | undefined
  readonly phone_ist?: ReadonlyArray<Types.Phone> | undefined
  readonly phone_list?: ReadonlyArray<Types.Phone> | undefined
  readonly legal_name?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly address?: Types.Address3 | undefined
  /** Not in the documentation. */
  readonly email?: Types.Email | undefined
  /** Not in the documentation. */
  readonly is_primary?: boolean | undefined
}

export const EmergencyContact: Codec.Shape<EmergencyContact> =
  /*#__PURE__*/ Codec.shape("corehr#EmergencyContact", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.PersonName),
    relationship: Codec.objOpt(Shared.Enum),
    phone_ist: Codec.listOpt(Codec.obj(Types.Phone)),
    phone_list: Codec.listOpt(Codec.obj(Types.Phone)),
    legal_name: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    address: Codec.objOpt(Types.Address3),
    email: Codec.objOpt(Types.Email),
    is_primary: Codec.boolOpt
  }))

/** @category structures */
export interface BasicDepartment {
  readonly id?: string | undefined
  readonly id_v2?: string | undefined
  readonly department_name?: ReadonlyArray<Shared.I18n> | undefined
}

export const BasicDepartment: Codec.Shape<BasicDepartment> =
  /*#__PURE__*/ Codec.shape("corehr#BasicDepartment", () => ({
    id: Codec.strOpt,
    id_v2: Codec.strOpt,
    department_name: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/** @category structures */
export interface BasicEmployee {
  readonly employment_id?: string | undefined
  readonly employment_id_v2?: string | undefined
  readonly employee_number?: string | undefined
  readonly email_address?: string | undefined
  readonly person_info?: BasicPersonInfo | undefined
}

export const BasicEmployee: Codec.Shape<BasicEmployee> =
  /*#__PURE__*/ Codec.shape("corehr#BasicEmployee", () => ({
    employment_id: Codec.strOpt,
    employment_id_v2: Codec.strOpt,
    employee_number: Codec.strOpt,
    email_address: Codec.strOpt,
    person_info: Codec.objOpt(BasicPersonInfo)
  }))

/** @category structures */
export interface BasicPersonInfo {
  readonly person_id?: string | undefined
  readonly preferred_name?: string | undefined
  readonly preferred_local_full_name?: string | undefined
  readonly preferred_english_full_name?: string | undefined
}

export const BasicPersonInfo: Codec.Shape<BasicPersonInfo> =
  /*#__PURE__*/ Codec.shape("corehr#BasicPersonInfo", () => ({
    person_id: Codec.strOpt,
    preferred_name: Codec.strOpt,
    preferred_local_full_name: Codec.strOpt,
    preferred_english_full_name: Codec.strOpt
  }))

/** @category structures */
export interface SeniorityAdjustInformation {
  readonly seniority_adjustment_type: Shared.Enum
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly seniority_adjustment: number
  readonly reasons_for_seniority_adjustment?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const SeniorityAdjustInformation: Codec.Shape<SeniorityAdjustInformation> =
  /*#__PURE__*/ Codec.shape("corehr#SeniorityAdjustInformation", () => ({
    seniority_adjustment_type: Codec.obj(Shared.Enum),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    seniority_adjustment: Codec.num,
    reasons_for_seniority_adjustment: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface EmploymentBp {
  readonly hrbp_ids?: ReadonlyArray<string> | undefined
  readonly location_bp_ids?: ReadonlyArray<string> | undefined
}

export const EmploymentBp: Codec.Shape<EmploymentBp> =
  /*#__PURE__*/ Codec.shape("corehr#EmploymentBp", () => ({
    hrbp_ids: Codec.listOpt(Codec.str),
    location_bp_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface PrimaryInternationalAssignment {
  readonly id?: string | undefined
  readonly assignment_city_id?: string | undefined
  readonly assignment_company_id?: string | undefined
  readonly assignment_country_id?: string | undefined
  readonly assignment_reason?: Shared.I18n | undefined
  readonly effective_time?: string | undefined
  readonly start_assignment_process_id?: string | undefined
  readonly end_assignment_process_id?: string | undefined
  readonly expiration_time?: string | undefined
  readonly international_assignment_status?: Shared.Enum | undefined
  readonly international_assignment_type?: Shared.Enum | undefined
}

export const PrimaryInternationalAssignment: Codec.Shape<PrimaryInternationalAssignment> =
  /*#__PURE__*/ Codec.shape("corehr#PrimaryInternationalAssignment", () => ({
    id: Codec.strOpt,
    assignment_city_id: Codec.strOpt,
    assignment_company_id: Codec.strOpt,
    assignment_country_id: Codec.strOpt,
    assignment_reason: Codec.objOpt(Shared.I18n),
    effective_time: Codec.strOpt,
    start_assignment_process_id: Codec.strOpt,
    end_assignment_process_id: Codec.strOpt,
    expiration_time: Codec.strOpt,
    international_assignment_status: Codec.objOpt(Shared.Enum),
    international_assignment_type: Codec.objOpt(Shared.Enum)
  }))

/** @category structures */
export interface ProfileSettingName {
  readonly additional_name_type?: string | undefined
  readonly country_region?: string | undefined
  readonly full_name?: string | undefined
  readonly hereditary?: string | undefined
  readonly middle_name?: string | undefined
  readonly secondary?: string | undefined
  readonly social?: string | undefined
  readonly tertiary?: string | undefined
  readonly local_first_name_2?: string | undefined
  readonly local_middle_name?: string | undefined
  readonly local_primary?: string | undefined
  readonly local_primary_2?: string | undefined
  readonly local_secondary?: string | undefined
  readonly title?: string | undefined
  readonly local_first_name?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly custom_western_name?: string | undefined
  readonly first_name?: string | undefined
  readonly name_primary?: string | undefined
}

export const ProfileSettingName: Codec.Shape<ProfileSettingName> =
  /*#__PURE__*/ Codec.shape("corehr#ProfileSettingName", () => ({
    additional_name_type: Codec.strOpt,
    country_region: Codec.strOpt,
    full_name: Codec.strOpt,
    hereditary: Codec.strOpt,
    middle_name: Codec.strOpt,
    secondary: Codec.strOpt,
    social: Codec.strOpt,
    tertiary: Codec.strOpt,
    local_first_name_2: Codec.strOpt,
    local_middle_name: Codec.strOpt,
    local_primary: Codec.strOpt,
    local_primary_2: Codec.strOpt,
    local_secondary: Codec.strOpt,
    title: Codec.strOpt,
    local_first_name: Codec.strOpt,
    custom_local_name: Codec.strOpt,
    custom_western_name: Codec.strOpt,
    first_name: Codec.strOpt,
    name_primary: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingPhone {
  readonly international_area_code?: string | undefined
  readonly phone_number?: string | undefined
}

export const ProfileSettingPhone: Codec.Shape<ProfileSettingPhone> =
  /*#__PURE__*/ Codec.shape("corehr#ProfileSettingPhone", () => ({
    international_area_code: Codec.strOpt,
    phone_number: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingCustomField {
  readonly field_name: string
  readonly value?: string | undefined
}

export const ProfileSettingCustomField: Codec.Shape<ProfileSettingCustomField> =
  /*#__PURE__*/ Codec.shape("corehr#ProfileSettingCustomField", () => ({
    field_name: Codec.str,
    value: Codec.strOpt
  }))

/** @category structures */
export interface EmployeeLegalNameV2 {
  readonly additional_name_type?: string | undefined
  readonly country_region?: string | undefined
  readonly full_name?: string | undefined
  readonly hereditary?: string | undefined
  readonly middle_name?: string | undefined
  readonly secondary?: string | undefined
  readonly social?: string | undefined
  readonly tertiary?: string | undefined
  readonly local_first_name_2?: string | undefined
  readonly local_middle_name?: string | undefined
  readonly local_primary?: string | undefined
  readonly local_primary_2?: string | undefined
  readonly local_secondary?: string | undefined
  readonly title?: string | undefined
  readonly local_first_name?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly custom_western_name?: string | undefined
  readonly name_type?: string | undefined
  readonly first_name?: string | undefined
  readonly name_primary?: string | undefined
}

export const EmployeeLegalNameV2: Codec.Shape<EmployeeLegalNameV2> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeeLegalNameV2", () => ({
    additional_name_type: Codec.strOpt,
    country_region: Codec.strOpt,
    full_name: Codec.strOpt,
    hereditary: Codec.strOpt,
    middle_name: Codec.strOpt,
    secondary: Codec.strOpt,
    social: Codec.strOpt,
    tertiary: Codec.strOpt,
    local_first_name_2: Codec.strOpt,
    local_middle_name: Codec.strOpt,
    local_primary: Codec.strOpt,
    local_primary_2: Codec.strOpt,
    local_secondary: Codec.strOpt,
    title: Codec.strOpt,
    local_first_name: Codec.strOpt,
    custom_local_name: Codec.strOpt,
    custom_western_name: Codec.strOpt,
    name_type: Codec.strOpt,
    first_name: Codec.strOpt,
    name_primary: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingAddress {
  readonly address_type?: string | undefined
  readonly country_region?: string | undefined
  readonly region?: string | undefined
  readonly region_subdivision_1?: string | undefined
  readonly region_subdivision_2?: string | undefined
  readonly city_v2?: string | undefined
  readonly city_text?: string | undefined
  readonly local_city_text?: string | undefined
  readonly city_subdivision_1?: string | undefined
  readonly city_subdivision_2?: string | undefined
  readonly district_v2?: string | undefined
  readonly postal_code?: string | undefined
  readonly address_line_1?: string | undefined
  readonly local_address_line_1?: string | undefined
  readonly address_line_2?: string | undefined
  readonly local_address_line_2?: string | undefined
  readonly address_line_3?: string | undefined
  readonly local_address_line_3?: string | undefined
  readonly address_line_4?: string | undefined
  readonly local_address_line_5?: string | undefined
  readonly address_line_6?: string | undefined
  readonly local_address_line_6?: string | undefined
  readonly address_line_7?: string | undefined
  readonly local_address_line_7?: string | undefined
  readonly address_line_8?: string | undefined
  readonly local_address_line_8?: string | undefined
  readonly address_line_9?: string | undefined
  readonly local_address_line_9?: string | undefined
  readonly local_address_line_4?: string | undefined
  readonly address_line_5?: string | undefined
}

export const ProfileSettingAddress: Codec.Shape<ProfileSettingAddress> =
  /*#__PURE__*/ Codec.shape("corehr#ProfileSettingAddress", () => ({
    address_type: Codec.strOpt,
    country_region: Codec.strOpt,
    region: Codec.strOpt,
    region_subdivision_1: Codec.strOpt,
    region_subdivision_2: Codec.strOpt,
    city_v2: Codec.strOpt,
    city_text: Codec.strOpt,
    local_city_text: Codec.strOpt,
    city_subdivision_1: Codec.strOpt,
    city_subdivision_2: Codec.strOpt,
    district_v2: Codec.strOpt,
    postal_code: Codec.strOpt,
    address_line_1: Codec.strOpt,
    local_address_line_1: Codec.strOpt,
    address_line_2: Codec.strOpt,
    local_address_line_2: Codec.strOpt,
    address_line_3: Codec.strOpt,
    local_address_line_3: Codec.strOpt,
    address_line_4: Codec.strOpt,
    local_address_line_5: Codec.strOpt,
    address_line_6: Codec.strOpt,
    local_address_line_6: Codec.strOpt,
    address_line_7: Codec.strOpt,
    local_address_line_7: Codec.strOpt,
    address_line_8: Codec.strOpt,
    local_address_line_8: Codec.strOpt,
    address_line_9: Codec.strOpt,
    local_address_line_9: Codec.strOpt,
    local_address_line_4: Codec.strOpt,
    address_line_5: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingFile {
  readonly file_id?: string | undefined
  readonly mime_type?: string | undefined
  readonly name?: string | undefined
  readonly size?: string | undefined
  readonly token?: string | undefined
}

export const ProfileSettingFile: Codec.Shape<ProfileSettingFile> =
  /*#__PURE__*/ Codec.shape("corehr#ProfileSettingFile", () => ({
    file_id: Codec.strOpt,
    mime_type: Codec.strOpt,
    name: Codec.strOpt,
    size: Codec.strOpt,
    token: Codec.strOpt
  }))

/** @category structures */
export interface VisaInput {
  readonly country_region: string
  readonly national_id_type: string
  readonly visa_number: string
  readonly issued_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly issued_by?: string | undefined
}

export const VisaInput: Codec.Shape<VisaInput> = /*#__PURE__*/ Codec.shape("corehr#VisaInput", () => ({
  country_region: Codec.str,
  national_id_type: Codec.str,
  visa_number: Codec.str,
  issued_date: Codec.strOpt,
  expiration_date: Codec.strOpt,
  issued_by: Codec.strOpt
}))

/** @category structures */
export interface PassportInput {
  readonly country_region: string
  readonly national_id_type: string
  readonly passport_number: string
  readonly issued_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly issued_by?: string | undefined
}

export const PassportInput: Codec.Shape<PassportInput> =
  /*#__PURE__*/ Codec.shape("corehr#PassportInput", () => ({
    country_region: Codec.str,
    national_id_type: Codec.str,
    passport_number: Codec.str,
    issued_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    issued_by: Codec.strOpt
  }))

/** @category structures */
export interface EmployeeNationalId {
  readonly country_region?: string | undefined
  readonly national_id_type?: string | undefined
  readonly national_id_number?: string | undefined
  readonly issued_date?: string | undefined
  readonly issued_by?: string | undefined
  readonly expiration_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
  readonly series?: string | undefined
  readonly effective_for_a_long_time?: boolean | undefined
}

export const EmployeeNationalId: Codec.Shape<EmployeeNationalId> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeeNationalId", () => ({
    country_region: Codec.strOpt,
    national_id_type: Codec.strOpt,
    national_id_number: Codec.strOpt,
    issued_date: Codec.strOpt,
    issued_by: Codec.strOpt,
    expiration_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField)),
    series: Codec.strOpt,
    effective_for_a_long_time: Codec.boolOpt
  }))

/** @category structures */
export interface ProfileSettingCustomGroup {
  readonly group_name?: string | undefined
  /** At most 1000 items. */
  readonly items?: ReadonlyArray<ProfileSettingCustomGroupItem> | undefined
}

export const ProfileSettingCustomGroup: Codec.Shape<ProfileSettingCustomGroup> =
  /*#__PURE__*/ Codec.shape("corehr#ProfileSettingCustomGroup", () => ({
    group_name: Codec.strOpt,
    items: Codec.listOpt(Codec.obj(ProfileSettingCustomGroupItem))
  }))

/** @category structures */
export interface ProfileSettingCustomGroupItem {
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
}

export const ProfileSettingCustomGroupItem: Codec.Shape<ProfileSettingCustomGroupItem> =
  /*#__PURE__*/ Codec.shape("corehr#ProfileSettingCustomGroupItem", () => ({
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField))
  }))

/** @category structures */
export interface Employee {
  readonly employment_id?: string | undefined
  readonly employment_id_v2?: string | undefined
  readonly ats_application_id?: string | undefined
  readonly prehire_id?: string | undefined
  readonly employee_number?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
  readonly department_id?: string | undefined
  readonly department_id_v2?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly job_level?: EmployeeJobLevel | undefined
  /** Given with the scope `corehr:employment.pathway:read` or `corehr:employment.pathway:write`. */
  readonly pathway_id?: string | undefined
  /** Given with the scope `corehr:employment.pathway:read` or `corehr:employment.pathway:write`. */
  readonly pathway?: EmployeePathway | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
  readonly job_grade_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_family?: EmployeeJobFamily | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position_id?: string | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position?: Position | undefined
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly job_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly job?: Types.Job | undefined
  readonly company_id?: string | undefined
  readonly working_hours_type_id?: string | undefined
  readonly tenure?: string | undefined
  readonly seniority_date?: string | undefined
  readonly effective_date: string
  readonly primary_employment: boolean
  readonly probation_period?: number | undefined
  readonly on_probation?: boolean | undefined
  readonly probation_end_date?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  readonly direct_manager_id_v2?: string | undefined
  readonly dotted_line_manager_id_v2?: string | undefined
  readonly employment_type: Shared.Enum
  readonly employment_status?: Shared.Enum | undefined
  readonly expiration_date?: string | undefined
  /** Given with the scope `corehr:employment.offboarding_reason:read`. */
  readonly reason_for_offboarding?: Shared.Enum | undefined
  readonly email_address?: string | undefined
  readonly work_email_list?: ReadonlyArray<WorkEmail> | undefined
  readonly cost_center_list?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  readonly rehire?: Shared.Enum | undefined
  readonly rehire_employment_id?: string | undefined
  readonly person_info?: PersonInfo | undefined
  /** Given with the scope `corehr:employment.custom_field:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly noncompete_status?: Shared.Enum | undefined
  readonly past_offboarding?: boolean | undefined
  readonly regular_employee_start_date?: string | undefined
  readonly external_id?: string | undefined
  readonly times_employed?: number | undefined
  readonly recruitment_type?: Shared.Enum | undefined
  readonly avatar_url?: string | undefined
  readonly primary_contract_id?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_start_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_end_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_expected_end_date?: string | undefined
  /** Given with the scope `corehr:employment.pay_group:read`. */
  readonly pay_group_id?: string | undefined
  /** Given with the scope `corehr:employment.assignment_pay_group:read`. */
  readonly assignment_pay_group_id?: string | undefined
  /** Given with the scope `corehr:employment.assignment:read`. */
  readonly international_assignment?: boolean | undefined
  readonly work_calendar_id?: string | undefined
  readonly department?: BasicDepartment | undefined
  readonly direct_manager?: BasicEmployee | undefined
  readonly dotted_line_manager?: BasicEmployee | undefined
  readonly time_zone?: string | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly service_company?: string | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.work_shift:read`. */
  readonly work_shift?: Shared.Enum | undefined
  /**
   * Given with the scope `corehr:employment.custom_org_field:read` or
   * `corehr:employment.custom_org_field:write`.
   */
  readonly custom_org?: string | undefined
  /**
   * Given with the scope `corehr:employment.seniority_adjust_information:read` or
   * `corehr:employment.seniority_adjust_information:write`.
   */
  readonly seniority_adjust_information_list?: ReadonlyArray<SeniorityAdjustInformation> | undefined
  /** Given with the scope `corehr:employee.bp:read`. */
  readonly employment_direct_bps?: EmploymentBp | undefined
  /** Given with the scope `corehr:employee.all_bp:read`. */
  readonly employment_all_bps?: EmploymentBp | undefined
  /** Given with the scope `corehr:employment.contract_type:read`. */
  readonly contract_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:employment.archive_cpst_plan:read`. */
  readonly archive_cpst_plan_id?: string | undefined
  /** Not in the documentation. */
  readonly user_name?: string | undefined
  /** Not in the documentation. */
  readonly primary_international_assignment?: PrimaryInternationalAssignment | undefined
  /** Not in the documentation. */
  readonly talent_pool_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly attendance_group_id?: string | undefined
  /** Not in the documentation. */
  readonly individuals_with_headcount_or_not?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly is_direct_leader?: boolean | undefined
  /** Not in the documentation. */
  readonly is_dotted_leader?: boolean | undefined
  /** Not in the documentation. */
  readonly company_talent_pool_ids?: ReadonlyArray<string> | undefined
}

export const Employee: Codec.Shape<Employee> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.batch_get#output.items", () => ({
    employment_id: Codec.strOpt,
    employment_id_v2: Codec.strOpt,
    ats_application_id: Codec.strOpt,
    prehire_id: Codec.strOpt,
    employee_number: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt,
    department_id: Codec.strOpt,
    department_id_v2: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_level: Codec.objOpt(EmployeeJobLevel),
    pathway_id: Codec.strOpt,
    pathway: Codec.objOpt(EmployeePathway),
    job_grade_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_family: Codec.objOpt(EmployeeJobFamily),
    position_id: Codec.strOpt,
    position: Codec.objOpt(Position),
    job_id: Codec.strOpt,
    job: Codec.objOpt(Types.Job),
    company_id: Codec.strOpt,
    working_hours_type_id: Codec.strOpt,
    tenure: Codec.strOpt,
    seniority_date: Codec.strOpt,
    effective_date: Codec.str,
    primary_employment: Codec.bool,
    probation_period: Codec.intOpt,
    on_probation: Codec.boolOpt,
    probation_end_date: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    direct_manager_id_v2: Codec.strOpt,
    dotted_line_manager_id_v2: Codec.strOpt,
    employment_type: Codec.obj(Shared.Enum),
    employment_status: Codec.objOpt(Shared.Enum),
    expiration_date: Codec.strOpt,
    reason_for_offboarding: Codec.objOpt(Shared.Enum),
    email_address: Codec.strOpt,
    work_email_list: Codec.listOpt(Codec.obj(WorkEmail)),
    cost_center_list: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    rehire: Codec.objOpt(Shared.Enum),
    rehire_employment_id: Codec.strOpt,
    person_info: Codec.objOpt(PersonInfo),
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    noncompete_status: Codec.objOpt(Shared.Enum),
    past_offboarding: Codec.boolOpt,
    regular_employee_start_date: Codec.strOpt,
    external_id: Codec.strOpt,
    times_employed: Codec.intOpt,
    recruitment_type: Codec.objOpt(Shared.Enum),
    avatar_url: Codec.strOpt,
    primary_contract_id: Codec.strOpt,
    contract_start_date: Codec.strOpt,
    contract_end_date: Codec.strOpt,
    contract_expected_end_date: Codec.strOpt,
    pay_group_id: Codec.strOpt,
    assignment_pay_group_id: Codec.strOpt,
    international_assignment: Codec.boolOpt,
    work_calendar_id: Codec.strOpt,
    department: Codec.objOpt(BasicDepartment),
    direct_manager: Codec.objOpt(BasicEmployee),
    dotted_line_manager: Codec.objOpt(BasicEmployee),
    time_zone: Codec.strOpt,
    service_company: Codec.strOpt,
    compensation_type: Codec.objOpt(Shared.Enum),
    work_shift: Codec.objOpt(Shared.Enum),
    custom_org: Codec.strOpt,
    seniority_adjust_information_list: Codec.listOpt(Codec.obj(SeniorityAdjustInformation)),
    employment_direct_bps: Codec.objOpt(EmploymentBp),
    employment_all_bps: Codec.objOpt(EmploymentBp),
    contract_type: Codec.objOpt(Shared.Enum),
    archive_cpst_plan_id: Codec.strOpt,
    user_name: Codec.strOpt,
    primary_international_assignment: Codec.objOpt(PrimaryInternationalAssignment),
    talent_pool_id_list: Codec.listOpt(Codec.str),
    attendance_group_id: Codec.strOpt,
    individuals_with_headcount_or_not: Codec.objOpt(Shared.Enum),
    is_direct_leader: Codec.boolOpt,
    is_dotted_leader: Codec.boolOpt,
    company_talent_pool_ids: Codec.listOpt(Codec.str)
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
  readonly name_list?: ReadonlyArray<Types.PersonName> | undefined
  /** Given with the scope `corehr:person.gender:read` or `corehr:person.gender:write`. */
  readonly gender?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.date_of_birth:read` or `corehr:person.date_of_birth:write`. */
  readonly date_of_birth?: string | undefined
  /** Given with the scope `corehr:person.nationality:read` or `corehr:person.nationality:write`. */
  readonly nationality_id_v2?: string | undefined
  /** Given with the scope `corehr:person.race:read`. */
  readonly race?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.marital_status:read` or `corehr:person.marital_status:write`. */
  readonly marital_status?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_list?: ReadonlyArray<Types.Phone> | undefined
  /** Given with the scope `corehr:person.address:read` or `corehr:person.address:write`. */
  readonly address_list?: ReadonlyArray<EmployeeAddress> | undefined
  /** Given with the scope `corehr:person.email:read` or `corehr:person.email:write`. */
  readonly email_list?: ReadonlyArray<Types.Email> | undefined
  /** Given with the scope `corehr:person.work_experience:read` or `corehr:person.work_experience:write`. */
  readonly work_experience_list?: ReadonlyArray<Types.WorkExperienceInfo> | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly education_list?: ReadonlyArray<Types.Education> | undefined
  /** Given with the scope `corehr:person.bank_account:read` or `corehr:person.bank_account:write`. */
  readonly bank_account_list?: ReadonlyArray<EmployeeBankAccount> | undefined
  /** Given with the scope `corehr:person.national_id:read` or `corehr:person.national_id:write`. */
  readonly national_id_list?: ReadonlyArray<Types.NationalId> | undefined
  /** Given with the scope `corehr:person.dependent:read` or `corehr:person.dependent:write`. */
  readonly dependent_list?: ReadonlyArray<EmployeeDependent> | undefined
  /**
   * Given with the scope `corehr:person.emergency_contact:read` or `corehr:person.emergency_contact:write`.
   */
  readonly emergency_contact_list?: ReadonlyArray<EmergencyContact> | undefined
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
  /**
   * Given with the scope `corehr:person.political_affiliation:read` or
   * `corehr:person.political_affiliation:write`.
   */
  readonly political_affiliations?: ReadonlyArray<Shared.Enum> | undefined
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
  /** Given with the scope `corehr:person.religion:read` or `corehr:person.religion:write`. */
  readonly religion?: Shared.Enum | undefined
  readonly working_years_v2?: number | undefined
  /** Not in the documentation. */
  readonly additional_name?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly additional_nationalities?: ReadonlyArray<Types.AdditionalNationality> | undefined
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
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.batch_get#output.items.person_info", () => ({
    person_id: Codec.strOpt,
    phone_number: Codec.strOpt,
    legal_name: Codec.strOpt,
    preferred_name: Codec.strOpt,
    preferred_local_full_name: Codec.strOpt,
    preferred_english_full_name: Codec.strOpt,
    name_list: Codec.listOpt(Codec.obj(Types.PersonName)),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    nationality_id_v2: Codec.strOpt,
    race: Codec.objOpt(Shared.Enum),
    marital_status: Codec.objOpt(Shared.Enum),
    phone_list: Codec.listOpt(Codec.obj(Types.Phone)),
    address_list: Codec.listOpt(Codec.obj(EmployeeAddress)),
    email_list: Codec.listOpt(Codec.obj(Types.Email)),
    work_experience_list: Codec.listOpt(Codec.obj(Types.WorkExperienceInfo)),
    education_list: Codec.listOpt(Codec.obj(Types.Education)),
    bank_account_list: Codec.listOpt(Codec.obj(EmployeeBankAccount)),
    national_id_list: Codec.listOpt(Codec.obj(Types.NationalId)),
    dependent_list: Codec.listOpt(Codec.obj(EmployeeDependent)),
    emergency_contact_list: Codec.listOpt(Codec.obj(EmergencyContact)),
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
    political_affiliations: Codec.listOpt(Codec.obj(Shared.Enum)),
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
    religion: Codec.objOpt(Shared.Enum),
    working_years_v2: Codec.numOpt,
    additional_name: Codec.strOpt,
    nationality_id: Codec.strOpt,
    additional_nationalities: Codec.listOpt(Codec.obj(Types.AdditionalNationality)),
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
export interface ProfileSettingPersonalInfo {
  readonly personal_basic_info?: ProfileSettingPersonalBasicInfo | undefined
  /** At most 100 items. */
  readonly emergency_contacts?: ReadonlyArray<ProfileSettingEmergencyContact> | undefined
  /** At most 100 items. */
  readonly bank_accounts?: ReadonlyArray<ProfileSettingBankAccount> | undefined
  /** At most 100 items. */
  readonly nationals?: ReadonlyArray<ProfileSettingNational> | undefined
  /** At most 100 items. */
  readonly resident_taxes?: ReadonlyArray<ProfileSettingResidentTax> | undefined
  /** At most 100 items. */
  readonly dependents?: ReadonlyArray<ProfileSettingDependent> | undefined
  readonly hukou?: ProfileSettingHukou | undefined
  /** At most 100 items. */
  readonly contact_addresses?: ReadonlyArray<ProfileSettingAddress> | undefined
  /** At most 100 items. */
  readonly custom_groups?: ReadonlyArray<ProfileSettingCustomGroup> | undefined
  readonly citizenship_statuses?: ReadonlyArray<Types.ProfileSettingCitizenshipStatus> | undefined
  /** Not in the documentation. */
  readonly person_for_countries?: ReadonlyArray<ProfileSettingPersonalInfoPersonForCountries> | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<VisaInput> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<PassportInput> | undefined
  /** Not in the documentation. */
  readonly national_v2s?: ReadonlyArray<EmployeeNationalId> | undefined
}

export const ProfileSettingPersonalInfo: Codec.Shape<ProfileSettingPersonalInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info", () => ({
    personal_basic_info: Codec.objOpt(ProfileSettingPersonalBasicInfo),
    emergency_contacts: Codec.listOpt(Codec.obj(ProfileSettingEmergencyContact)),
    bank_accounts: Codec.listOpt(Codec.obj(ProfileSettingBankAccount)),
    nationals: Codec.listOpt(Codec.obj(ProfileSettingNational)),
    resident_taxes: Codec.listOpt(Codec.obj(ProfileSettingResidentTax)),
    dependents: Codec.listOpt(Codec.obj(ProfileSettingDependent)),
    hukou: Codec.objOpt(ProfileSettingHukou),
    contact_addresses: Codec.listOpt(Codec.obj(ProfileSettingAddress)),
    custom_groups: Codec.listOpt(Codec.obj(ProfileSettingCustomGroup)),
    citizenship_statuses: Codec.listOpt(Codec.obj(Types.ProfileSettingCitizenshipStatus)),
    person_for_countries: Codec.listOpt(Codec.obj(ProfileSettingPersonalInfoPersonForCountries)),
    visas: Codec.listOpt(Codec.obj(VisaInput)),
    passports: Codec.listOpt(Codec.obj(PassportInput)),
    national_v2s: Codec.listOpt(Codec.obj(EmployeeNationalId))
  }))

/** @category structures */
export interface ProfileSettingPersonalBasicInfo {
  readonly legal_name?: ProfileSettingName | undefined
  readonly preferred_name?: ProfileSettingName | undefined
  readonly additional_name?: string | undefined
  readonly gender?: string | undefined
  readonly nationality_v2?: string | undefined
  readonly ethnicity_race?: string | undefined
  readonly phone?: ProfileSettingPhone | undefined
  readonly email?: string | undefined
  readonly date_of_birth?: string | undefined
  readonly marital_status?: string | undefined
  readonly is_disabled?: boolean | undefined
  readonly disable_card_number?: string | undefined
  readonly is_martyr_family?: boolean | undefined
  readonly martyr_card_number?: string | undefined
  readonly is_old_alone?: boolean | undefined
  readonly born_country_region?: string | undefined
  readonly political_affiliation?: string | undefined
  readonly native_region?: string | undefined
  readonly date_entered_workforce?: string | undefined
  readonly first_entry_time?: string | undefined
  readonly leave_time?: string | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
  readonly additional_nationalities?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly legal_name_v2s?: ReadonlyArray<EmployeeLegalNameV2> | undefined
}

export const ProfileSettingPersonalBasicInfo: Codec.Shape<ProfileSettingPersonalBasicInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info.personal_basic_info", () => ({
    legal_name: Codec.objOpt(ProfileSettingName),
    preferred_name: Codec.objOpt(ProfileSettingName),
    additional_name: Codec.strOpt,
    gender: Codec.strOpt,
    nationality_v2: Codec.strOpt,
    ethnicity_race: Codec.strOpt,
    phone: Codec.objOpt(ProfileSettingPhone),
    email: Codec.strOpt,
    date_of_birth: Codec.strOpt,
    marital_status: Codec.strOpt,
    is_disabled: Codec.boolOpt,
    disable_card_number: Codec.strOpt,
    is_martyr_family: Codec.boolOpt,
    martyr_card_number: Codec.strOpt,
    is_old_alone: Codec.boolOpt,
    born_country_region: Codec.strOpt,
    political_affiliation: Codec.strOpt,
    native_region: Codec.strOpt,
    date_entered_workforce: Codec.strOpt,
    first_entry_time: Codec.strOpt,
    leave_time: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField)),
    additional_nationalities: Codec.listOpt(Codec.str),
    legal_name_v2s: Codec.listOpt(Codec.obj(EmployeeLegalNameV2))
  }))

/** @category structures */
export interface ProfileSettingEmergencyContact {
  readonly legal_name?: string | undefined
  readonly relationship?: string | undefined
  readonly is_primary?: boolean | undefined
  readonly phone?: ProfileSettingPhone | undefined
  readonly email?: string | undefined
  readonly address?: ProfileSettingAddress | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
}

export const ProfileSettingEmergencyContact: Codec.Shape<ProfileSettingEmergencyContact> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info.emergency_contacts", () => ({
    legal_name: Codec.strOpt,
    relationship: Codec.strOpt,
    is_primary: Codec.boolOpt,
    phone: Codec.objOpt(ProfileSettingPhone),
    email: Codec.strOpt,
    address: Codec.objOpt(ProfileSettingAddress),
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField))
  }))

/** @category structures */
export interface ProfileSettingBankAccount {
  readonly country_region?: string | undefined
  readonly bank_name?: string | undefined
  readonly branch_name?: string | undefined
  readonly account_holder?: string | undefined
  readonly bank_account_number?: string | undefined
  /** 1 to 100 items. */
  readonly bank_account_usages?: ReadonlyArray<string> | undefined
  readonly bank_account_type?: string | undefined
  readonly bank_id?: string | undefined
  readonly branch_id?: string | undefined
  readonly payment_type?: "percent" | "amount" | "balance" | (string & {}) | undefined
  readonly payment_rate?: string | undefined
  readonly payment_amount?: string | undefined
  readonly priority?: string | undefined
}

export const ProfileSettingBankAccount: Codec.Shape<ProfileSettingBankAccount> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info.bank_accounts", () => ({
    country_region: Codec.strOpt,
    bank_name: Codec.strOpt,
    branch_name: Codec.strOpt,
    account_holder: Codec.strOpt,
    bank_account_number: Codec.strOpt,
    bank_account_usages: Codec.listOpt(Codec.str),
    bank_account_type: Codec.strOpt,
    bank_id: Codec.strOpt,
    branch_id: Codec.strOpt,
    payment_type: Codec.openOpt("percent", "amount", "balance"),
    payment_rate: Codec.strOpt,
    payment_amount: Codec.strOpt,
    priority: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingNational {
  readonly country_region?: string | undefined
  readonly national_id_type?: string | undefined
  readonly national_id_number?: string | undefined
  readonly issued_date?: string | undefined
  readonly issued_by?: string | undefined
  readonly expiration_date?: string | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
  /** Not in the documentation. */
  readonly series?: string | undefined
  /** Not in the documentation. */
  readonly effective_for_a_long_time?: boolean | undefined
}

export const ProfileSettingNational: Codec.Shape<ProfileSettingNational> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info.nationals", () => ({
    country_region: Codec.strOpt,
    national_id_type: Codec.strOpt,
    national_id_number: Codec.strOpt,
    issued_date: Codec.strOpt,
    issued_by: Codec.strOpt,
    expiration_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField)),
    series: Codec.strOpt,
    effective_for_a_long_time: Codec.boolOpt
  }))

/** @category structures */
export interface ProfileSettingResidentTax {
  readonly year_resident_tax?: string | undefined
  readonly tax_country_region?: string | undefined
  readonly resident_status?: string | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
}

export const ProfileSettingResidentTax: Codec.Shape<ProfileSettingResidentTax> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info.resident_taxes", () => ({
    year_resident_tax: Codec.strOpt,
    tax_country_region: Codec.strOpt,
    resident_status: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField))
  }))

/** @category structures */
export interface ProfileSettingDependent {
  readonly legal_name?: string | undefined
  readonly date_of_birth?: string | undefined
  readonly relationship_with_dependent?: string | undefined
  readonly gender?: string | undefined
  readonly phone?: ProfileSettingPhone | undefined
  readonly job?: string | undefined
  /** At most 100 items. */
  readonly child_birth_certificates?: ReadonlyArray<ProfileSettingFile> | undefined
  readonly employer?: string | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
  readonly address?: ProfileSettingAddress | undefined
  /** Not in the documentation. */
  readonly reason?: string | undefined
  /** Not in the documentation. */
  readonly modify_date?: string | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<VisaInput> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<PassportInput> | undefined
  /** Not in the documentation. */
  readonly citizenship_statuses?: ReadonlyArray<Types.ProfileSettingCitizenshipStatus> | undefined
  /** Not in the documentation. */
  readonly national_ids?: ReadonlyArray<EmployeeNationalId> | undefined
  /** Not in the documentation. */
  readonly nationality_v2?: string | undefined
  /** Not in the documentation. */
  readonly spouses_working_status?: string | undefined
  /** Not in the documentation. */
  readonly is_this_person_covered_by_health_insurance?: boolean | undefined
  /** Not in the documentation. */
  readonly is_this_person_allowed_for_tax_deduction?: boolean | undefined
  /** Not in the documentation. */
  readonly name?: EmployeeLegalNameV2 | undefined
}

export const ProfileSettingDependent: Codec.Shape<ProfileSettingDependent> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info.dependents", () => ({
    legal_name: Codec.strOpt,
    date_of_birth: Codec.strOpt,
    relationship_with_dependent: Codec.strOpt,
    gender: Codec.strOpt,
    phone: Codec.objOpt(ProfileSettingPhone),
    job: Codec.strOpt,
    child_birth_certificates: Codec.listOpt(Codec.obj(ProfileSettingFile)),
    employer: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField)),
    address: Codec.objOpt(ProfileSettingAddress),
    reason: Codec.strOpt,
    modify_date: Codec.strOpt,
    visas: Codec.listOpt(Codec.obj(VisaInput)),
    passports: Codec.listOpt(Codec.obj(PassportInput)),
    citizenship_statuses: Codec.listOpt(Codec.obj(Types.ProfileSettingCitizenshipStatus)),
    national_ids: Codec.listOpt(Codec.obj(EmployeeNationalId)),
    nationality_v2: Codec.strOpt,
    spouses_working_status: Codec.strOpt,
    is_this_person_covered_by_health_insurance: Codec.boolOpt,
    is_this_person_allowed_for_tax_deduction: Codec.boolOpt,
    name: Codec.objOpt(EmployeeLegalNameV2)
  }))

/** @category structures */
export interface ProfileSettingHukou {
  readonly hukou_type?: string | undefined
  readonly hukou_location?: string | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
}

export const ProfileSettingHukou: Codec.Shape<ProfileSettingHukou> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info.hukou", () => ({
    hukou_type: Codec.strOpt,
    hukou_location: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField))
  }))

/** @category structures */
export interface ProfileSettingPersonalInfoPersonForCountries {
  readonly country_region: string
  readonly gender?: string | undefined
  readonly religion?: string | undefined
  readonly marital_status?: string | undefined
  readonly ethnicity_race?: string | undefined
  readonly marital_status_date?: string | undefined
}

export const ProfileSettingPersonalInfoPersonForCountries: Codec.Shape<ProfileSettingPersonalInfoPersonForCountries> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.personal_info.person_for_countries", () => ({
    country_region: Codec.str,
    gender: Codec.strOpt,
    religion: Codec.strOpt,
    marital_status: Codec.strOpt,
    ethnicity_race: Codec.strOpt,
    marital_status_date: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingEmploymentInfo {
  readonly basic_info?: ProfileSettingEmploymentBasicInfo | undefined
  readonly probation_info?: ProfileSettingProbationInfo | undefined
  readonly employment_record?: ProfileSettingEmploymentRecord | undefined
  readonly emp_contract_record?: ProfileSettingEmpContractRecord | undefined
  /** At most 100 items. */
  readonly custom_groups?: ReadonlyArray<ProfileSettingCustomGroup> | undefined
  readonly custom_org_groups?: ReadonlyArray<JobDataCustomOrg> | undefined
  /** At most 100 items. */
  readonly seniority_adjust_informations?: ReadonlyArray<SeniorityAdjustInformationEdit> | undefined
  readonly default_cost_center?: DefaultCostCenterRecord | undefined
  readonly cost_allocation?: Types.CostAllocationInput | undefined
}

export const ProfileSettingEmploymentInfo: Codec.Shape<ProfileSettingEmploymentInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info", () => ({
    basic_info: Codec.objOpt(ProfileSettingEmploymentBasicInfo),
    probation_info: Codec.objOpt(ProfileSettingProbationInfo),
    employment_record: Codec.objOpt(ProfileSettingEmploymentRecord),
    emp_contract_record: Codec.objOpt(ProfileSettingEmpContractRecord),
    custom_groups: Codec.listOpt(Codec.obj(ProfileSettingCustomGroup)),
    custom_org_groups: Codec.listOpt(Codec.obj(JobDataCustomOrg)),
    seniority_adjust_informations: Codec.listOpt(Codec.obj(SeniorityAdjustInformationEdit)),
    default_cost_center: Codec.objOpt(DefaultCostCenterRecord),
    cost_allocation: Codec.objOpt(Types.CostAllocationInput)
  }))

/** @category structures */
export interface ProfileSettingEmploymentBasicInfo {
  readonly employee_number?: string | undefined
  readonly effective_time?: string | undefined
  readonly regular_employee_start_date?: string | undefined
  readonly seniority_date?: string | undefined
  readonly work_email?: string | undefined
  readonly phone?: ProfileSettingPhone | undefined
  readonly user_geo?: string | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
  /** Not in the documentation. */
  readonly rehire?: boolean | undefined
  /** Not in the documentation. */
  readonly employment_info_before_rehire?: string | undefined
}

export const ProfileSettingEmploymentBasicInfo: Codec.Shape<ProfileSettingEmploymentBasicInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.basic_info", () => ({
    employee_number: Codec.strOpt,
    effective_time: Codec.strOpt,
    regular_employee_start_date: Codec.strOpt,
    seniority_date: Codec.strOpt,
    work_email: Codec.strOpt,
    phone: Codec.objOpt(ProfileSettingPhone),
    user_geo: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField)),
    rehire: Codec.boolOpt,
    employment_info_before_rehire: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingProbationInfo {
  readonly probation_start_date?: string | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly actual_probation_end_date?: string | undefined
}

export const ProfileSettingProbationInfo: Codec.Shape<ProfileSettingProbationInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.probation_info", () => ({
    probation_start_date: Codec.strOpt,
    probation_expected_end_date: Codec.strOpt,
    actual_probation_end_date: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingEmploymentRecord {
  readonly employee_type?: string | undefined
  readonly department?: string | undefined
  readonly direct_manager?: string | undefined
  readonly working_hours_type?: string | undefined
  /** At most 100 items. */
  readonly cost_centers?: ReadonlyArray<ProfileSettingCostCenter> | undefined
  readonly direct_manager_effective_time?: string | undefined
  readonly dotted_line_manager?: string | undefined
  readonly dotted_line_manager_effective_time?: string | undefined
  readonly job?: string | undefined
  readonly job_family?: string | undefined
  readonly job_level?: string | undefined
  readonly job_grade?: string | undefined
  readonly work_location?: string | undefined
  /** At most 168. */
  readonly weekly_working_hours?: number | undefined
  readonly position?: string | undefined
  readonly pathway?: string | undefined
}

export const ProfileSettingEmploymentRecord: Codec.Shape<ProfileSettingEmploymentRecord> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.employment_record", () => ({
    employee_type: Codec.strOpt,
    department: Codec.strOpt,
    direct_manager: Codec.strOpt,
    working_hours_type: Codec.strOpt,
    cost_centers: Codec.listOpt(Codec.obj(ProfileSettingCostCenter)),
    direct_manager_effective_time: Codec.strOpt,
    dotted_line_manager: Codec.strOpt,
    dotted_line_manager_effective_time: Codec.strOpt,
    job: Codec.strOpt,
    job_family: Codec.strOpt,
    job_level: Codec.strOpt,
    job_grade: Codec.strOpt,
    work_location: Codec.strOpt,
    weekly_working_hours: Codec.intOpt,
    position: Codec.strOpt,
    pathway: Codec.strOpt
  }))

/** @category structures */
export interface ProfileSettingCostCenter {
  readonly id?: string | undefined
  /** At most 100. */
  readonly rate?: number | undefined
}

export const ProfileSettingCostCenter: Codec.Shape<ProfileSettingCostCenter> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.employment_record.cost_centers", () => ({
    id: Codec.strOpt,
    rate: Codec.intOpt
  }))

/** @category structures */
export interface ProfileSettingEmpContractRecord {
  readonly contract_number?: string | undefined
  readonly contract_type?: string | undefined
  readonly first_party?: string | undefined
  readonly effective_time?: string | undefined
  readonly duration_type?: string | undefined
  readonly contract_end_date?: string | undefined
}

export const ProfileSettingEmpContractRecord: Codec.Shape<ProfileSettingEmpContractRecord> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.emp_contract_record", () => ({
    contract_number: Codec.strOpt,
    contract_type: Codec.strOpt,
    first_party: Codec.strOpt,
    effective_time: Codec.strOpt,
    duration_type: Codec.strOpt,
    contract_end_date: Codec.strOpt
  }))

/** @category structures */
export interface JobDataCustomOrg {
  readonly effective_time: string
  /** At most 1000 characters. */
  readonly start_reason?: string | undefined
  /** 1 to 100 items. */
  readonly custom_org_with_rates: ReadonlyArray<CreateEmpCustomOrg>
  readonly object_api_name: string
}

export const JobDataCustomOrg: Codec.Shape<JobDataCustomOrg> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.custom_org_groups", () => ({
    effective_time: Codec.str,
    start_reason: Codec.strOpt,
    custom_org_with_rates: Codec.list(Codec.obj(CreateEmpCustomOrg)),
    object_api_name: Codec.str
  }))

/** @category structures */
export interface CreateEmpCustomOrg {
  readonly id: string
  /** At most 100. */
  readonly rate?: number | undefined
}

export const CreateEmpCustomOrg: Codec.Shape<CreateEmpCustomOrg> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.custom_org_groups.custom_org_with_rates", () => ({
    id: Codec.str,
    rate: Codec.numOpt
  }))

/** @category structures */
export interface SeniorityAdjustInformationEdit {
  readonly seniority_adjustment_type: "increase" | "decrease" | (string & {})
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly reasons_for_seniority_adjustment?: string | undefined
  /** At most 100. */
  readonly seniority_adjustment: number
  /** At most 180 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
}

export const SeniorityAdjustInformationEdit: Codec.Shape<SeniorityAdjustInformationEdit> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.seniority_adjust_informations", () => ({
    seniority_adjustment_type: Codec.listed("increase", "decrease"),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    reasons_for_seniority_adjustment: Codec.strOpt,
    seniority_adjustment: Codec.num,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField))
  }))

/** @category structures */
export interface DefaultCostCenterRecord {
  readonly reason?: string | undefined
  readonly is_inherit?: boolean | undefined
  readonly cost_center_id?: Types.JobDataId | undefined
}

export const DefaultCostCenterRecord: Codec.Shape<DefaultCostCenterRecord> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.employment_info.default_cost_center", () => ({
    reason: Codec.strOpt,
    is_inherit: Codec.boolOpt,
    cost_center_id: Codec.objOpt(Types.JobDataId)
  }))

/** @category structures */
export interface ProfileSettingCareer {
  /** At most 100 items. */
  readonly educations?: ReadonlyArray<ProfileSettingEducation> | undefined
  /** At most 100 items. */
  readonly work_experiences?: ReadonlyArray<ProfileSettingWorkExperience> | undefined
  /** At most 100 items. */
  readonly custom_groups?: ReadonlyArray<ProfileSettingCustomGroup> | undefined
}

export const ProfileSettingCareer: Codec.Shape<ProfileSettingCareer> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.career", () => ({
    educations: Codec.listOpt(Codec.obj(ProfileSettingEducation)),
    work_experiences: Codec.listOpt(Codec.obj(ProfileSettingWorkExperience)),
    custom_groups: Codec.listOpt(Codec.obj(ProfileSettingCustomGroup))
  }))

/** @category structures */
export interface ProfileSettingEducation {
  readonly school?: string | undefined
  readonly school_enum?: string | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly level_of_education?: string | undefined
  readonly field_of_study?: string | undefined
  readonly degree?: string | undefined
  readonly field_of_study_enum?: string | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
}

export const ProfileSettingEducation: Codec.Shape<ProfileSettingEducation> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.career.educations", () => ({
    school: Codec.strOpt,
    school_enum: Codec.strOpt,
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    level_of_education: Codec.strOpt,
    field_of_study: Codec.strOpt,
    degree: Codec.strOpt,
    field_of_study_enum: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField))
  }))

/** @category structures */
export interface ProfileSettingWorkExperience {
  readonly company_organization?: Shared.CustomName | undefined
  readonly department?: Shared.CustomName | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly job?: Shared.CustomName | undefined
  readonly description?: Shared.CustomName | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<ProfileSettingCustomField> | undefined
}

export const ProfileSettingWorkExperience: Codec.Shape<ProfileSettingWorkExperience> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.career.work_experiences", () => ({
    company_organization: Codec.objOpt(Shared.CustomName),
    department: Codec.objOpt(Shared.CustomName),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    job: Codec.objOpt(Shared.CustomName),
    description: Codec.objOpt(Shared.CustomName),
    custom_fields: Codec.listOpt(Codec.obj(ProfileSettingCustomField))
  }))

/** @category structures */
export interface ProfileSettingDataAttachment {
  /** At most 100 items. */
  readonly personal_records?: ReadonlyArray<ProfileSettingPersonalRecord> | undefined
  /** At most 100 items. */
  readonly custom_groups?: ReadonlyArray<ProfileSettingCustomGroup> | undefined
}

export const ProfileSettingDataAttachment: Codec.Shape<ProfileSettingDataAttachment> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.data_attachment", () => ({
    personal_records: Codec.listOpt(Codec.obj(ProfileSettingPersonalRecord)),
    custom_groups: Codec.listOpt(Codec.obj(ProfileSettingCustomGroup))
  }))

/** @category structures */
export interface ProfileSettingPersonalRecord {
  readonly profile_type?: string | undefined
  /** At most 100 items. */
  readonly files?: ReadonlyArray<ProfileSettingFile> | undefined
}

export const ProfileSettingPersonalRecord: Codec.Shape<ProfileSettingPersonalRecord> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.create#input.data_attachment.personal_records", () => ({
    profile_type: Codec.strOpt,
    files: Codec.listOpt(Codec.obj(ProfileSettingFile))
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly employment_id?: string | undefined
  readonly employment_id_v2?: string | undefined
  readonly ats_application_id?: string | undefined
  readonly prehire_id?: string | undefined
  readonly employee_number?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
  readonly department_id?: string | undefined
  readonly department_id_v2?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly job_level?: EmployeeJobLevel | undefined
  /** Given with the scope `corehr:employment.pathway:read` or `corehr:employment.pathway:write`. */
  readonly pathway_id?: string | undefined
  /** Given with the scope `corehr:employment.pathway:read` or `corehr:employment.pathway:write`. */
  readonly pathway?: EmployeePathway | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
  readonly job_grade_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_family?: EmployeeJobFamily | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position_id?: string | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position?: Position | undefined
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly job_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly job?: Types.Job | undefined
  readonly company_id?: string | undefined
  readonly working_hours_type_id?: string | undefined
  readonly tenure?: string | undefined
  readonly seniority_date?: string | undefined
  readonly effective_date: string
  readonly primary_employment: boolean
  readonly probation_period?: number | undefined
  readonly on_probation?: boolean | undefined
  readonly probation_end_date?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  readonly direct_manager_id_v2?: string | undefined
  readonly dotted_line_manager_id_v2?: string | undefined
  readonly employment_type: Shared.Enum
  readonly employment_status?: Shared.Enum | undefined
  readonly expiration_date?: string | undefined
  /** Given with the scope `corehr:employment.offboarding_reason:read`. */
  readonly reason_for_offboarding?: Shared.Enum | undefined
  readonly email_address?: string | undefined
  readonly work_email_list?: ReadonlyArray<WorkEmail> | undefined
  readonly cost_center_list?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  readonly rehire?: Shared.Enum | undefined
  readonly rehire_employment_id?: string | undefined
  readonly person_info?: SearchOutputItemsPersonInfo | undefined
  /** Given with the scope `corehr:employment.custom_field:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly noncompete_status?: Shared.Enum | undefined
  readonly past_offboarding?: boolean | undefined
  readonly regular_employee_start_date?: string | undefined
  readonly external_id?: string | undefined
  readonly times_employed?: number | undefined
  readonly recruitment_type?: Shared.Enum | undefined
  readonly avatar_url?: string | undefined
  readonly primary_contract_id?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_start_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_end_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_expected_end_date?: string | undefined
  /** Given with the scope `corehr:employment.pay_group:read`. */
  readonly pay_group_id?: string | undefined
  /** Given with the scope `corehr:employment.assignment_pay_group:read`. */
  readonly assignment_pay_group_id?: string | undefined
  /** Given with the scope `corehr:employment.assignment:read`. */
  readonly international_assignment?: boolean | undefined
  readonly work_calendar_id?: string | undefined
  readonly department?: BasicDepartment | undefined
  readonly direct_manager?: BasicEmployee | undefined
  readonly dotted_line_manager?: BasicEmployee | undefined
  readonly time_zone?: string | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly service_company?: string | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.work_shift:read`. */
  readonly work_shift?: Shared.Enum | undefined
  /**
   * Given with the scope `corehr:employment.custom_org_field:read` or
   * `corehr:employment.custom_org_field:write`.
   */
  readonly custom_org?: string | undefined
  /**
   * Given with the scope `corehr:employment.seniority_adjust_information:read` or
   * `corehr:employment.seniority_adjust_information:write`.
   */
  readonly seniority_adjust_information_list?: ReadonlyArray<SeniorityAdjustInformation> | undefined
  /** Given with the scope `corehr:employee.bp:read`. */
  readonly employment_direct_bps?: EmploymentBp | undefined
  /** Given with the scope `corehr:employee.all_bp:read`. */
  readonly employment_all_bps?: EmploymentBp | undefined
  /** Given with the scope `corehr:employment.contract_type:read`. */
  readonly contract_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:employment.archive_cpst_plan:read`. */
  readonly archive_cpst_plan_id?: string | undefined
  /** Not in the documentation. */
  readonly user_name?: string | undefined
  /** Not in the documentation. */
  readonly primary_international_assignment?: PrimaryInternationalAssignment | undefined
  /** Not in the documentation. */
  readonly talent_pool_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly attendance_group_id?: string | undefined
  /** Not in the documentation. */
  readonly individuals_with_headcount_or_not?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly is_direct_leader?: boolean | undefined
  /** Not in the documentation. */
  readonly is_dotted_leader?: boolean | undefined
  /** Not in the documentation. */
  readonly company_talent_pool_ids?: ReadonlyArray<string> | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.search#output.items", () => ({
    employment_id: Codec.strOpt,
    employment_id_v2: Codec.strOpt,
    ats_application_id: Codec.strOpt,
    prehire_id: Codec.strOpt,
    employee_number: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt,
    department_id: Codec.strOpt,
    department_id_v2: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_level: Codec.objOpt(EmployeeJobLevel),
    pathway_id: Codec.strOpt,
    pathway: Codec.objOpt(EmployeePathway),
    job_grade_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_family: Codec.objOpt(EmployeeJobFamily),
    position_id: Codec.strOpt,
    position: Codec.objOpt(Position),
    job_id: Codec.strOpt,
    job: Codec.objOpt(Types.Job),
    company_id: Codec.strOpt,
    working_hours_type_id: Codec.strOpt,
    tenure: Codec.strOpt,
    seniority_date: Codec.strOpt,
    effective_date: Codec.str,
    primary_employment: Codec.bool,
    probation_period: Codec.intOpt,
    on_probation: Codec.boolOpt,
    probation_end_date: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    direct_manager_id_v2: Codec.strOpt,
    dotted_line_manager_id_v2: Codec.strOpt,
    employment_type: Codec.obj(Shared.Enum),
    employment_status: Codec.objOpt(Shared.Enum),
    expiration_date: Codec.strOpt,
    reason_for_offboarding: Codec.objOpt(Shared.Enum),
    email_address: Codec.strOpt,
    work_email_list: Codec.listOpt(Codec.obj(WorkEmail)),
    cost_center_list: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    rehire: Codec.objOpt(Shared.Enum),
    rehire_employment_id: Codec.strOpt,
    person_info: Codec.objOpt(SearchOutputItemsPersonInfo),
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    noncompete_status: Codec.objOpt(Shared.Enum),
    past_offboarding: Codec.boolOpt,
    regular_employee_start_date: Codec.strOpt,
    external_id: Codec.strOpt,
    times_employed: Codec.intOpt,
    recruitment_type: Codec.objOpt(Shared.Enum),
    avatar_url: Codec.strOpt,
    primary_contract_id: Codec.strOpt,
    contract_start_date: Codec.strOpt,
    contract_end_date: Codec.strOpt,
    contract_expected_end_date: Codec.strOpt,
    pay_group_id: Codec.strOpt,
    assignment_pay_group_id: Codec.strOpt,
    international_assignment: Codec.boolOpt,
    work_calendar_id: Codec.strOpt,
    department: Codec.objOpt(BasicDepartment),
    direct_manager: Codec.objOpt(BasicEmployee),
    dotted_line_manager: Codec.objOpt(BasicEmployee),
    time_zone: Codec.strOpt,
    service_company: Codec.strOpt,
    compensation_type: Codec.objOpt(Shared.Enum),
    work_shift: Codec.objOpt(Shared.Enum),
    custom_org: Codec.strOpt,
    seniority_adjust_information_list: Codec.listOpt(Codec.obj(SeniorityAdjustInformation)),
    employment_direct_bps: Codec.objOpt(EmploymentBp),
    employment_all_bps: Codec.objOpt(EmploymentBp),
    contract_type: Codec.objOpt(Shared.Enum),
    archive_cpst_plan_id: Codec.strOpt,
    user_name: Codec.strOpt,
    primary_international_assignment: Codec.objOpt(PrimaryInternationalAssignment),
    talent_pool_id_list: Codec.listOpt(Codec.str),
    attendance_group_id: Codec.strOpt,
    individuals_with_headcount_or_not: Codec.objOpt(Shared.Enum),
    is_direct_leader: Codec.boolOpt,
    is_dotted_leader: Codec.boolOpt,
    company_talent_pool_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SearchOutputItemsPersonInfo {
  readonly person_id?: string | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_number?: string | undefined
  /** Given with the scope `corehr:person.legal_name:read` or `corehr:person.legal_name:write`. */
  readonly legal_name?: string | undefined
  readonly preferred_name?: string | undefined
  /** Given with the scope `corehr:person.additional_name:read` or `corehr:person.additional_name:write`. */
  readonly additional_name?: string | undefined
  readonly preferred_local_full_name?: string | undefined
  readonly preferred_english_full_name?: string | undefined
  /** Given with the scope `corehr:person.legal_name:read` or `corehr:person.legal_name:write`. */
  readonly name_list?: ReadonlyArray<Types.PersonName> | undefined
  /** Given with the scope `corehr:person.gender:read` or `corehr:person.gender:write`. */
  readonly gender?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.date_of_birth:read` or `corehr:person.date_of_birth:write`. */
  readonly date_of_birth?: string | undefined
  /** Given with the scope `corehr:person.nationality:read` or `corehr:person.nationality:write`. */
  readonly nationality_id_v2?: string | undefined
  /** Given with the scope `corehr:person.race:read`. */
  readonly race?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.marital_status:read` or `corehr:person.marital_status:write`. */
  readonly marital_status?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_list?: ReadonlyArray<Types.Phone> | undefined
  /** Given with the scope `corehr:person.address:read` or `corehr:person.address:write`. */
  readonly address_list?: ReadonlyArray<EmployeeAddress> | undefined
  /** Given with the scope `corehr:person.email:read` or `corehr:person.email:write`. */
  readonly email_list?: ReadonlyArray<Types.Email> | undefined
  /** Given with the scope `corehr:person.work_experience:read` or `corehr:person.work_experience:write`. */
  readonly work_experience_list?: ReadonlyArray<Types.WorkExperienceInfo> | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly education_list?: ReadonlyArray<Types.Education> | undefined
  /** Given with the scope `corehr:person.bank_account:read` or `corehr:person.bank_account:write`. */
  readonly bank_account_list?: ReadonlyArray<EmployeeBankAccount> | undefined
  /** Given with the scope `corehr:person.national_id:read` or `corehr:person.national_id:write`. */
  readonly national_id_list?: ReadonlyArray<Types.NationalId> | undefined
  /** Given with the scope `corehr:person.dependent:read` or `corehr:person.dependent:write`. */
  readonly dependent_list?: ReadonlyArray<EmployeeDependent> | undefined
  /**
   * Given with the scope `corehr:person.emergency_contact:read` or `corehr:person.emergency_contact:write`.
   */
  readonly emergency_contact_list?: ReadonlyArray<EmergencyContact> | undefined
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
  /**
   * Given with the scope `corehr:person.political_affiliation:read` or
   * `corehr:person.political_affiliation:write`.
   */
  readonly political_affiliations?: ReadonlyArray<Shared.Enum> | undefined
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
  /** Given with the scope `corehr:person.religion:read` or `corehr:person.religion:write`. */
  readonly religion?: Shared.Enum | undefined
  readonly working_years_v2?: number | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly additional_nationalities?: ReadonlyArray<Types.AdditionalNationality> | undefined
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

export const SearchOutputItemsPersonInfo: Codec.Shape<SearchOutputItemsPersonInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.search#output.items.person_info", () => ({
    person_id: Codec.strOpt,
    phone_number: Codec.strOpt,
    legal_name: Codec.strOpt,
    preferred_name: Codec.strOpt,
    additional_name: Codec.strOpt,
    preferred_local_full_name: Codec.strOpt,
    preferred_english_full_name: Codec.strOpt,
    name_list: Codec.listOpt(Codec.obj(Types.PersonName)),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    nationality_id_v2: Codec.strOpt,
    race: Codec.objOpt(Shared.Enum),
    marital_status: Codec.objOpt(Shared.Enum),
    phone_list: Codec.listOpt(Codec.obj(Types.Phone)),
    address_list: Codec.listOpt(Codec.obj(EmployeeAddress)),
    email_list: Codec.listOpt(Codec.obj(Types.Email)),
    work_experience_list: Codec.listOpt(Codec.obj(Types.WorkExperienceInfo)),
    education_list: Codec.listOpt(Codec.obj(Types.Education)),
    bank_account_list: Codec.listOpt(Codec.obj(EmployeeBankAccount)),
    national_id_list: Codec.listOpt(Codec.obj(Types.NationalId)),
    dependent_list: Codec.listOpt(Codec.obj(EmployeeDependent)),
    emergency_contact_list: Codec.listOpt(Codec.obj(EmergencyContact)),
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
    political_affiliations: Codec.listOpt(Codec.obj(Shared.Enum)),
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
    religion: Codec.objOpt(Shared.Enum),
    working_years_v2: Codec.numOpt,
    nationality_id: Codec.strOpt,
    additional_nationalities: Codec.listOpt(Codec.obj(Types.AdditionalNationality)),
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
