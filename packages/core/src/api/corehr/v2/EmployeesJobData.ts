// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.employees.job_data`.
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
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** 1 to 100 items. */
  readonly employment_ids: ReadonlyArray<string>
  readonly get_all_version?: boolean | undefined
  readonly effective_date_start?: string | undefined
  readonly effective_date_end?: string | undefined
  readonly data_date?: string | undefined
  readonly primary_job_data?: boolean | undefined
  /** Default: `"[]"`. */
  readonly assignment_start_reasons?: ReadonlyArray<string> | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.job_data.batch_get#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    employment_ids: Codec.list(Codec.str),
    get_all_version: Codec.boolOpt,
    effective_date_start: Codec.strOpt,
    effective_date_end: Codec.strOpt,
    data_date: Codec.strOpt,
    primary_job_data: Codec.boolOpt,
    assignment_start_reasons: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<EmployeeJobData>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.job_data.batch_get#output", () => ({
    items: Codec.list(Codec.obj(EmployeeJobData))
  }))

/**
 * 批量查询员工任职信息
 *
 * `POST /open-apis/corehr/v2/employees/job_datas/batch_get` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`.
 *
 * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 批量查询员工任职信息
   *
   * Scopes, any of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`.
   *
   * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/batch_get
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employees.job_data.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/employees/job_datas/batch_get",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly get_all_version?: boolean | undefined
  readonly data_date?: string | undefined
  readonly effective_date_start?: string | undefined
  readonly effective_date_end?: string | undefined
  readonly department_id?: string | undefined
  /** At most 100 items. */
  readonly employment_ids?: ReadonlyArray<string> | undefined
  readonly primary_job_data?: boolean | undefined
  /** Default: `"[]"`. */
  readonly assignment_start_reasons?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.job_data.query#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    get_all_version: Codec.boolOpt,
    data_date: Codec.strOpt,
    effective_date_start: Codec.strOpt,
    effective_date_end: Codec.strOpt,
    department_id: Codec.strOpt,
    employment_ids: Codec.listOpt(Codec.str),
    primary_job_data: Codec.boolOpt,
    assignment_start_reasons: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<QueryOutputItems>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.job_data.query#output", () => ({
    items: Codec.list(Codec.obj(QueryOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取任职信息列表
 *
 * `POST /open-apis/corehr/v2/employees/job_datas/query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`.
 *
 * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取任职信息列表
   *
   * Scopes, any of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`.
   *
   * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 获取任职信息列表
     *
     * Scopes, any of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`.
     *
     * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<QueryOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.employees.job_data.query",
  method: "POST",
  path: "/open-apis/corehr/v2/employees/job_datas/query",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface BasicJobData {
  readonly job_data_id?: string | undefined
  readonly employment_id?: string | undefined
}

export const BasicJobData: Codec.Shape<BasicJobData> =
  /*#__PURE__*/ Codec.shape("corehr#BasicJobData", () => ({
    job_data_id: Codec.strOpt,
    employment_id: Codec.strOpt
  }))

/** @category structures */
export interface EmployeeJobData {
  readonly employment_id: string
  readonly job_datas?: ReadonlyArray<JobData> | undefined
}

export const EmployeeJobData: Codec.Shape<EmployeeJobData> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.job_data.batch_get#output.items", () => ({
    employment_id: Codec.str,
    job_datas: Codec.listOpt(Codec.obj(JobData))
  }))

/** @category structures */
export interface JobData {
  readonly job_data_id?: string | undefined
  readonly version_id?: string | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id?: string | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly job_id?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
  readonly job_grade_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_job_data: boolean
  readonly employment_id: string
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  /** Given with the scope `corehr:job_data.assignment_start_reason:read`. */
  readonly assignment_start_reason?: Shared.Enum | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly probation_outcome?: Shared.Enum | undefined
  readonly direct_manager?: BasicJobData | undefined
  readonly dotted_line_managers?: ReadonlyArray<BasicJobData> | undefined
  readonly second_direct_manager?: BasicJobData | undefined
  readonly cost_center_rates?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  /** Given with the scope `corehr:job_data.work_shift:read`. */
  readonly work_shift?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly service_company?: string | undefined
  readonly created_at?: string | undefined
  readonly weekly_working_hours_v2?: number | undefined
  readonly weekly_working_hours?: number | undefined
  readonly employee_subtype_id?: string | undefined
  /** Given with the scope `corehr:job_data.job_data_reason:read`. */
  readonly job_data_reason?: Shared.Enum | undefined
  /** Given with the scope `corehr:employment.pathway:read` or `corehr:employment.pathway:write`. */
  readonly pathway_id?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Types.CustomField> | undefined
  /** Not in the documentation. */
  readonly work_calendar_id?: string | undefined
}

export const JobData: Codec.Shape<JobData> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.job_data.batch_get#output.items.job_datas", () => ({
    job_data_id: Codec.strOpt,
    version_id: Codec.strOpt,
    employee_type_id: Codec.str,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.strOpt,
    position_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    primary_job_data: Codec.bool,
    employment_id: Codec.str,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    assignment_start_reason: Codec.objOpt(Shared.Enum),
    probation_expected_end_date: Codec.strOpt,
    probation_outcome: Codec.objOpt(Shared.Enum),
    direct_manager: Codec.objOpt(BasicJobData),
    dotted_line_managers: Codec.listOpt(Codec.obj(BasicJobData)),
    second_direct_manager: Codec.objOpt(BasicJobData),
    cost_center_rates: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    work_shift: Codec.objOpt(Shared.Enum),
    compensation_type: Codec.objOpt(Shared.Enum),
    service_company: Codec.strOpt,
    created_at: Codec.strOpt,
    weekly_working_hours_v2: Codec.numOpt,
    weekly_working_hours: Codec.intOpt,
    employee_subtype_id: Codec.strOpt,
    job_data_reason: Codec.objOpt(Shared.Enum),
    pathway_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Types.CustomField)),
    work_calendar_id: Codec.strOpt
  }))

/** @category structures */
export interface QueryOutputItems {
  readonly employment_id: string
  readonly job_datas?: ReadonlyArray<QueryOutputItemsJobDatas> | undefined
}

export const QueryOutputItems: Codec.Shape<QueryOutputItems> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.job_data.query#output.items", () => ({
    employment_id: Codec.str,
    job_datas: Codec.listOpt(Codec.obj(QueryOutputItemsJobDatas))
  }))

/** @category structures */
export interface QueryOutputItemsJobDatas {
  readonly job_data_id?: string | undefined
  readonly version_id?: string | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id?: string | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly job_id?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
  readonly job_grade_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_job_data: boolean
  readonly employment_id: string
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  /** Given with the scope `corehr:job_data.assignment_start_reason:read`. */
  readonly assignment_start_reason?: Shared.Enum | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly probation_outcome?: Shared.Enum | undefined
  readonly direct_manager?: BasicJobData | undefined
  readonly dotted_line_managers?: ReadonlyArray<BasicJobData> | undefined
  readonly second_direct_manager?: BasicJobData | undefined
  readonly cost_center_rates?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  /** Given with the scope `corehr:job_data.work_shift:read`. */
  readonly work_shift?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly service_company?: string | undefined
  readonly weekly_working_hours_v2?: number | undefined
  readonly weekly_working_hours?: number | undefined
  readonly employee_subtype_id?: string | undefined
  /** Given with the scope `corehr:job_data.job_data_reason:read`. */
  readonly job_data_reason?: Shared.Enum | undefined
  /** Given with the scope `corehr:employment.pathway:read` or `corehr:employment.pathway:write`. */
  readonly pathway_id?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Types.CustomField> | undefined
  /** Not in the documentation. */
  readonly work_calendar_id?: string | undefined
}

export const QueryOutputItemsJobDatas: Codec.Shape<QueryOutputItemsJobDatas> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.job_data.query#output.items.job_datas", () => ({
    job_data_id: Codec.strOpt,
    version_id: Codec.strOpt,
    employee_type_id: Codec.str,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.strOpt,
    position_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    primary_job_data: Codec.bool,
    employment_id: Codec.str,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    assignment_start_reason: Codec.objOpt(Shared.Enum),
    probation_expected_end_date: Codec.strOpt,
    probation_outcome: Codec.objOpt(Shared.Enum),
    direct_manager: Codec.objOpt(BasicJobData),
    dotted_line_managers: Codec.listOpt(Codec.obj(BasicJobData)),
    second_direct_manager: Codec.objOpt(BasicJobData),
    cost_center_rates: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    work_shift: Codec.objOpt(Shared.Enum),
    compensation_type: Codec.objOpt(Shared.Enum),
    service_company: Codec.strOpt,
    weekly_working_hours_v2: Codec.numOpt,
    weekly_working_hours: Codec.intOpt,
    employee_subtype_id: Codec.strOpt,
    job_data_reason: Codec.objOpt(Shared.Enum),
    pathway_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Types.CustomField)),
    work_calendar_id: Codec.strOpt
  }))
