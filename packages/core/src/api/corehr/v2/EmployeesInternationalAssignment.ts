// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.employees.international_assignment`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 100 characters. */
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly work_location_id: string
  readonly service_company?: string | undefined
  readonly work_shift?: string | undefined
  /** At most 168. */
  readonly weekly_working_hours_v2?: number | undefined
  readonly working_hours_type_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly department_id?: string | undefined
  readonly job_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly compensation_type?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  readonly work_calendar_id?: string | undefined
  readonly position_id?: string | undefined
  readonly employment_id: string
  /** At most 180 items. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** At most 5000 characters. */
  readonly international_assignment_reason?: string | undefined
  /** At most 10000 characters. */
  readonly description?: string | undefined
  readonly international_assignment_expected_end_date?: string | undefined
  readonly international_assignment_type: string
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly international_assignment_allowance?: boolean | undefined
  /** Not in the documentation. */
  readonly accommodation?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.international_assignment.create#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    work_location_id: Codec.str,
    service_company: Codec.strOpt,
    work_shift: Codec.strOpt,
    weekly_working_hours_v2: Codec.numOpt,
    working_hours_type_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    compensation_type: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    work_calendar_id: Codec.strOpt,
    position_id: Codec.strOpt,
    employment_id: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    international_assignment_reason: Codec.strOpt,
    description: Codec.strOpt,
    international_assignment_expected_end_date: Codec.strOpt,
    international_assignment_type: Codec.str,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    international_assignment_allowance: Codec.boolOpt,
    accommodation: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly international_assignment: EmployeesInternationalAssignmentResp
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.international_assignment.create#output", () => ({
    international_assignment: Codec.obj(EmployeesInternationalAssignmentResp)
  }))

/**
 * 创建外派信息
 *
 * `POST /open-apis/corehr/v2/employees/international_assignments` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:employees.international_assignment:write`.
 *
 * Scopes that open further fields: `corehr:employment.international_assignment.accommodation:write`,
 * `corehr:employment.international_assignment.international_assignment_allowance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建外派信息
   *
   * Scopes, any of: `corehr:employees.international_assignment:write`.
   *
   * Scopes that open further fields: `corehr:employment.international_assignment.accommodation:write`,
   * `corehr:employment.international_assignment.international_assignment_allowance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employees.international_assignment.create",
  method: "POST",
  path: "/open-apis/corehr/v2/employees/international_assignments",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type", "department_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
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
  readonly international_assignment_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.international_assignment.delete#input", () => ({
    international_assignment_id: Codec.str
  }))

/**
 * 删除外派信息
 *
 * `DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id` · Token:
 * tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:employees.international_assignment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除外派信息
   *
   * Scopes, any of: `corehr:employees.international_assignment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employees.international_assignment.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** 1 to 200. Default: `200`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 100 items. */
  readonly employment_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly international_assignment_ids?: ReadonlyArray<string> | undefined
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  /** At most 100 items. */
  readonly employment_status_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly work_location_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly department_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly direct_manager_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly dotted_line_manager_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly position_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_grade_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly working_hours_type_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly service_company_list?: ReadonlyArray<string> | undefined
  /** At most 168. */
  readonly weekly_working_hours_v2?: number | undefined
  /** At most 100 items. */
  readonly work_shift_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly compensation_type_list?: ReadonlyArray<string> | undefined
  readonly international_assignment_expected_end_date?: string | undefined
  /** At most 100 items. */
  readonly international_assignment_status_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly international_assignment_type_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly work_calendar_id_list?: ReadonlyArray<string> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.international_assignment.list#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    employment_ids: Codec.listOpt(Codec.str),
    international_assignment_ids: Codec.listOpt(Codec.str),
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    employment_status_list: Codec.listOpt(Codec.str),
    work_location_id_list: Codec.listOpt(Codec.str),
    department_id_list: Codec.listOpt(Codec.str),
    direct_manager_id_list: Codec.listOpt(Codec.str),
    dotted_line_manager_id_list: Codec.listOpt(Codec.str),
    position_id_list: Codec.listOpt(Codec.str),
    job_id_list: Codec.listOpt(Codec.str),
    job_family_id_list: Codec.listOpt(Codec.str),
    job_level_id_list: Codec.listOpt(Codec.str),
    job_grade_id_list: Codec.listOpt(Codec.str),
    working_hours_type_id_list: Codec.listOpt(Codec.str),
    service_company_list: Codec.listOpt(Codec.str),
    weekly_working_hours_v2: Codec.numOpt,
    work_shift_list: Codec.listOpt(Codec.str),
    compensation_type_list: Codec.listOpt(Codec.str),
    international_assignment_expected_end_date: Codec.strOpt,
    international_assignment_status_list: Codec.listOpt(Codec.str),
    international_assignment_type_list: Codec.listOpt(Codec.str),
    work_calendar_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<EmployeesInternationalAssignment>
  readonly no_authority_ids?: ReadonlyArray<string> | undefined
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.international_assignment.list#output", () => ({
    items: Codec.list(Codec.obj(EmployeesInternationalAssignment)),
    no_authority_ids: Codec.listOpt(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量查询外派信息
 *
 * `GET /open-apis/corehr/v2/employees/international_assignments` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:employees.international_assignment:read`,
 * `corehr:employees.international_assignment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询外派信息
   *
   * Scopes, any of: `corehr:employees.international_assignment:read`,
   * `corehr:employees.international_assignment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询外派信息
     *
     * Scopes, any of: `corehr:employees.international_assignment:read`,
     * `corehr:employees.international_assignment:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<EmployeesInternationalAssignment>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.employees.international_assignment.list",
  method: "GET",
  path: "/open-apis/corehr/v2/employees/international_assignments",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "page_size", "page_token", "employment_ids",
    "international_assignment_ids", "effective_time", "expiration_time", "employment_status_list",
    "work_location_id_list", "department_id_list", "direct_manager_id_list", "dotted_line_manager_id_list",
    "position_id_list", "job_id_list", "job_family_id_list", "job_level_id_list", "job_grade_id_list",
    "working_hours_type_id_list", "service_company_list", "weekly_working_hours_v2", "work_shift_list",
    "compensation_type_list", "international_assignment_expected_end_date",
    "international_assignment_status_list", "international_assignment_type_list", "work_calendar_id_list"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly international_assignment_id: string
  /** 1 to 100 characters. */
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly work_location_id?: string | undefined
  readonly service_company?: string | undefined
  readonly work_shift?: string | undefined
  /** At most 168. */
  readonly weekly_working_hours_v2?: number | undefined
  readonly working_hours_type_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly department_id?: string | undefined
  readonly job_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly compensation_type?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  readonly work_calendar_id?: string | undefined
  readonly position_id?: string | undefined
  /** At most 180 items. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** At most 5000 characters. */
  readonly international_assignment_reason?: string | undefined
  /** At most 10000 characters. */
  readonly description?: string | undefined
  readonly international_assignment_expected_end_date?: string | undefined
  readonly international_assignment_type?: string | undefined
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly international_assignment_allowance?: boolean | undefined
  /** Not in the documentation. */
  readonly accommodation?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.international_assignment.patch#input", () => ({
    international_assignment_id: Codec.str,
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    work_location_id: Codec.strOpt,
    service_company: Codec.strOpt,
    work_shift: Codec.strOpt,
    weekly_working_hours_v2: Codec.numOpt,
    working_hours_type_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    compensation_type: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    work_calendar_id: Codec.strOpt,
    position_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    international_assignment_reason: Codec.strOpt,
    description: Codec.strOpt,
    international_assignment_expected_end_date: Codec.strOpt,
    international_assignment_type: Codec.strOpt,
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    international_assignment_allowance: Codec.boolOpt,
    accommodation: Codec.boolOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly international_assignment: EmployeesInternationalAssignmentResp
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.international_assignment.patch#output", () => ({
    international_assignment: Codec.obj(EmployeesInternationalAssignmentResp)
  }))

/**
 * 更新外派信息
 *
 * `PATCH /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id` · Token:
 * tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:employees.international_assignment:write`.
 *
 * Scopes that open further fields: `corehr:employment.international_assignment.accommodation:write`,
 * `corehr:employment.international_assignment.international_assignment_allowance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新外派信息
   *
   * Scopes, any of: `corehr:employees.international_assignment:write`.
   *
   * Scopes that open further fields: `corehr:employment.international_assignment.accommodation:write`,
   * `corehr:employment.international_assignment.international_assignment_allowance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employees.international_assignment.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type", "department_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface EmployeesInternationalAssignmentResp {
  /** Given with the scope `corehr:employment.international_assignment.work_location:write`. */
  readonly work_location_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.service_company:write`. */
  readonly service_company?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.work_shift:write`. */
  readonly work_shift?: Shared.Enum | undefined
  /** Given with the scope `corehr:employment.international_assignment.working_hours_type:write`. */
  readonly working_hours_type_id?: string | undefined
  readonly employee_type_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.weekly_working_hours:write`. */
  readonly weekly_working_hours_v2?: number | undefined
  readonly department_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.job:write`. */
  readonly job_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.job_level:write`. */
  readonly job_family_id?: string | undefined
  readonly job_level_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.job_grade:write`. */
  readonly job_grade_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.compensation_type:write`. */
  readonly compensation_type?: Shared.Enum | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.work_calendar:write`. */
  readonly work_calendar_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.position:write`. */
  readonly position_id?: string | undefined
  readonly employment_id?: string | undefined
  /** Given with the scope `corehr:employment.international_assignment.custom_field:write`. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly international_assignment_reason?: string | undefined
  readonly description?: string | undefined
  readonly international_assignment_expected_end_date?: string | undefined
  readonly international_assignment_status?: Shared.Enum | undefined
  readonly international_assignment_type?: Shared.Enum | undefined
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly accommodation?: boolean | undefined
  /** Not in the documentation. */
  readonly international_assignment_allowance?: boolean | undefined
}

export const EmployeesInternationalAssignmentResp: Codec.Shape<EmployeesInternationalAssignmentResp> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeesInternationalAssignmentResp", () => ({
    work_location_id: Codec.strOpt,
    service_company: Codec.strOpt,
    work_shift: Codec.objOpt(Shared.Enum),
    working_hours_type_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    weekly_working_hours_v2: Codec.numOpt,
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    compensation_type: Codec.objOpt(Shared.Enum),
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    work_calendar_id: Codec.strOpt,
    position_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    international_assignment_reason: Codec.strOpt,
    description: Codec.strOpt,
    international_assignment_expected_end_date: Codec.strOpt,
    international_assignment_status: Codec.objOpt(Shared.Enum),
    international_assignment_type: Codec.objOpt(Shared.Enum),
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    id: Codec.strOpt,
    accommodation: Codec.boolOpt,
    international_assignment_allowance: Codec.boolOpt
  }))

/** @category structures */
export interface EmployeesInternationalAssignment {
  /**
   * Given with the scope `corehr:employment.international_assignment.work_location:read` or
   * `corehr:employment.international_assignment.work_location:write`.
   */
  readonly work_location_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.service_company:read` or
   * `corehr:employment.international_assignment.service_company:write`.
   */
  readonly service_company?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.work_shift:read` or
   * `corehr:employment.international_assignment.work_shift:write`.
   */
  readonly work_shift?: Shared.Enum | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.working_hours_type:read` or
   * `corehr:employment.international_assignment.working_hours_type:write`.
   */
  readonly working_hours_type_id?: string | undefined
  readonly employee_type_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.weekly_working_hours:read` or
   * `corehr:employment.international_assignment.weekly_working_hours:write`.
   */
  readonly weekly_working_hours_v2?: number | undefined
  readonly department_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.job:read` or
   * `corehr:employment.international_assignment.job:write`.
   */
  readonly job_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.job_level:read` or
   * `corehr:employment.international_assignment.job_level:write`.
   */
  readonly job_family_id?: string | undefined
  readonly job_level_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.job_grade:read` or
   * `corehr:employment.international_assignment.job_grade:write`.
   */
  readonly job_grade_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.compensation_type:read` or
   * `corehr:employment.international_assignment.compensation_type:write`.
   */
  readonly compensation_type?: Shared.Enum | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.work_calendar:read` or
   * `corehr:employment.international_assignment.work_calendar:write`.
   */
  readonly work_calendar_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.position:read` or
   * `corehr:employment.international_assignment.position:write`.
   */
  readonly position_id?: string | undefined
  readonly employment_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.international_assignment.custom_field:read` or
   * `corehr:employment.international_assignment.custom_field:write`.
   */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly international_assignment_reason?: string | undefined
  readonly description?: string | undefined
  readonly international_assignment_expected_end_date?: string | undefined
  readonly international_assignment_status?: Shared.Enum | undefined
  readonly international_assignment_type?: Shared.Enum | undefined
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly id?: string | undefined
}

export const EmployeesInternationalAssignment: Codec.Shape<EmployeesInternationalAssignment> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.international_assignment.list#output.items", () => ({
    work_location_id: Codec.strOpt,
    service_company: Codec.strOpt,
    work_shift: Codec.objOpt(Shared.Enum),
    working_hours_type_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    weekly_working_hours_v2: Codec.numOpt,
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    compensation_type: Codec.objOpt(Shared.Enum),
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    work_calendar_id: Codec.strOpt,
    position_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    international_assignment_reason: Codec.strOpt,
    description: Codec.strOpt,
    international_assignment_expected_end_date: Codec.strOpt,
    international_assignment_status: Codec.objOpt(Shared.Enum),
    international_assignment_type: Codec.objOpt(Shared.Enum),
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    id: Codec.strOpt
  }))
