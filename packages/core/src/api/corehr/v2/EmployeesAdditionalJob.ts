// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.employees.additional_job`.
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
 * What `batch` takes.
 *
 * @category inputs
 */
export interface BatchInput {
  /** At most 100. Default: `100`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** At most 100 items. */
  readonly employment_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly additional_job_ids?: ReadonlyArray<string> | undefined
  readonly start_date?: EmployeesAdditionalJobBatchReqDate | undefined
  readonly end_date?: EmployeesAdditionalJobBatchReqDate | undefined
  readonly data_date?: string | undefined
  readonly is_effective?: boolean | undefined
}

export const BatchInput: Codec.Shape<BatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.additional_job.batch#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    employment_ids: Codec.listOpt(Codec.str),
    additional_job_ids: Codec.listOpt(Codec.str),
    start_date: Codec.objOpt(EmployeesAdditionalJobBatchReqDate),
    end_date: Codec.objOpt(EmployeesAdditionalJobBatchReqDate),
    data_date: Codec.strOpt,
    is_effective: Codec.boolOpt
  }))

/**
 * What `batch` gives.
 *
 * @category outputs
 */
export interface BatchOutput {
  readonly items: ReadonlyArray<EmployeesAdditionalJob>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const BatchOutput: Codec.Shape<BatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.additional_job.batch#output", () => ({
    items: Codec.list(Codec.obj(EmployeesAdditionalJob)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 批量查询兼职信息
 *
 * `POST /open-apis/corehr/v2/employees/additional_jobs/batch` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:additional_job:read`, `corehr:additional_job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/batch
 * @category endpoints
 */
export const batch: Endpoint.Described<BatchInput, BatchOutput, "tenant"> & {
  /**
   * 批量查询兼职信息
   *
   * Scopes, any of: `corehr:additional_job:read`, `corehr:additional_job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/batch
   */
  (input?: BatchInput, options?: Endpoint.CallOptions): Effect.Effect<BatchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<BatchInput, BatchOutput, "tenant">
  readonly items: {
    /**
     * 批量查询兼职信息
     *
     * Scopes, any of: `corehr:additional_job:read`, `corehr:additional_job:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/batch
     */
    (input?: BatchInput, options?: Paged.Options): Paged.Listing<EmployeesAdditionalJob>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.employees.additional_job.batch",
  method: "POST",
  path: "/open-apis/corehr/v2/employees/additional_jobs/batch",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: BatchInput,
  output: BatchOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id: string
  readonly job_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly employment_id: string
  readonly start_date: string
  readonly end_date?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  readonly work_shift?: Shared.EnumInput | undefined
  readonly compensation_type?: Shared.EnumInput | undefined
  readonly service_company?: string | undefined
  readonly weekly_working_hours?: string | undefined
  readonly work_calendar_id?: string | undefined
  readonly position_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.additional_job.create#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    employee_type_id: Codec.str,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.str,
    job_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    employment_id: Codec.str,
    start_date: Codec.str,
    end_date: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    work_shift: Codec.objOpt(Shared.EnumInput),
    compensation_type: Codec.objOpt(Shared.EnumInput),
    service_company: Codec.strOpt,
    weekly_working_hours: Codec.strOpt,
    work_calendar_id: Codec.strOpt,
    position_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly additional_job: EmployeesAdditionalJobWriteResp
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.additional_job.create#output", () => ({
    additional_job: Codec.obj(EmployeesAdditionalJobWriteResp)
  }))

/**
 * 创建兼职
 *
 * `POST /open-apis/corehr/v2/employees/additional_jobs` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:additional_job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建兼职
   *
   * Scopes, any of: `corehr:additional_job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employees.additional_job.create",
  method: "POST",
  path: "/open-apis/corehr/v2/employees/additional_jobs",
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
  readonly additional_job_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.additional_job.delete#input", () => ({
    additional_job_id: Codec.str
  }))

/**
 * 删除兼职
 *
 * `DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `corehr:additional_job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除兼职
   *
   * Scopes, any of: `corehr:additional_job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employees.additional_job.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly additional_job_id: string
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly employee_type_id?: string | undefined
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id?: string | undefined
  readonly job_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  readonly work_shift?: Shared.EnumInput | undefined
  readonly compensation_type?: Shared.EnumInput | undefined
  readonly service_company?: string | undefined
  readonly weekly_working_hours?: string | undefined
  readonly work_calendar_id?: string | undefined
  readonly position_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.additional_job.patch#input", () => ({
    additional_job_id: Codec.str,
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    employee_type_id: Codec.strOpt,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    work_shift: Codec.objOpt(Shared.EnumInput),
    compensation_type: Codec.objOpt(Shared.EnumInput),
    service_company: Codec.strOpt,
    weekly_working_hours: Codec.strOpt,
    work_calendar_id: Codec.strOpt,
    position_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly additional_job: EmployeesAdditionalJobWriteResp
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.additional_job.patch#output", () => ({
    additional_job: Codec.obj(EmployeesAdditionalJobWriteResp)
  }))

/**
 * 更新兼职
 *
 * `PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `corehr:additional_job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新兼职
   *
   * Scopes, any of: `corehr:additional_job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employees.additional_job.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id",
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
export interface EmployeesAdditionalJobBatchReqDate {
  readonly start: string
  readonly end: string
}

export const EmployeesAdditionalJobBatchReqDate: Codec.Shape<EmployeesAdditionalJobBatchReqDate> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeesAdditionalJobBatchReqDate", () => ({
    start: Codec.str,
    end: Codec.str
  }))

/** @category structures */
export interface EmployeesAdditionalJobWriteResp {
  readonly id?: string | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id: string
  /** Given with the scope `corehr:additional_job.job:write`. */
  readonly job_id?: string | undefined
  /** Given with the scope `corehr:additional_job.job_level:write`. */
  readonly job_level_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly employment_id: string
  readonly start_date: string
  readonly end_date?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  /** Given with the scope `corehr:additional_job.work_shift:write`. */
  readonly work_shift?: Shared.Enum | undefined
  /** Given with the scope `corehr:additional_job.compensation_type:write`. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:additional_job.service_company:write`. */
  readonly service_company?: string | undefined
  readonly weekly_working_hours?: string | undefined
  readonly work_calendar_id?: string | undefined
  /** Given with the scope `corehr:additional_job.position:write`. */
  readonly position_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
}

export const EmployeesAdditionalJobWriteResp: Codec.Shape<EmployeesAdditionalJobWriteResp> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeesAdditionalJobWriteResp", () => ({
    id: Codec.strOpt,
    employee_type_id: Codec.str,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.str,
    job_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    employment_id: Codec.str,
    start_date: Codec.str,
    end_date: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    work_shift: Codec.objOpt(Shared.Enum),
    compensation_type: Codec.objOpt(Shared.Enum),
    service_company: Codec.strOpt,
    weekly_working_hours: Codec.strOpt,
    work_calendar_id: Codec.strOpt,
    position_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt
  }))

/** @category structures */
export interface EmployeesAdditionalJob {
  readonly id?: string | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id: string
  /** Given with the scope `corehr:additional_job.job:read` or `corehr:additional_job.job:write`. */
  readonly job_id?: string | undefined
  /**
   * Given with the scope `corehr:additional_job.job_level:read` or `corehr:additional_job.job_level:write`.
   */
  readonly job_level_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly employment_id: string
  readonly start_date: string
  readonly end_date?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  /**
   * Given with the scope `corehr:additional_job.work_shift:read` or `corehr:additional_job.work_shift:write`.
   */
  readonly work_shift?: Shared.Enum | undefined
  /**
   * Given with the scope `corehr:additional_job.compensation_type:read` or
   * `corehr:additional_job.compensation_type:write`.
   */
  readonly compensation_type?: Shared.Enum | undefined
  /**
   * Given with the scope `corehr:additional_job.service_company:read` or
   * `corehr:additional_job.service_company:write`.
   */
  readonly service_company?: string | undefined
  readonly weekly_working_hours?: string | undefined
  readonly work_calendar_id?: string | undefined
  /** Given with the scope `corehr:additional_job.position:read` or `corehr:additional_job.position:write`. */
  readonly position_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
}

export const EmployeesAdditionalJob: Codec.Shape<EmployeesAdditionalJob> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.additional_job.batch#output.items", () => ({
    id: Codec.strOpt,
    employee_type_id: Codec.str,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.str,
    job_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    employment_id: Codec.str,
    start_date: Codec.str,
    end_date: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    work_shift: Codec.objOpt(Shared.Enum),
    compensation_type: Codec.objOpt(Shared.Enum),
    service_company: Codec.strOpt,
    weekly_working_hours: Codec.strOpt,
    work_calendar_id: Codec.strOpt,
    position_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt
  }))
