// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.job_data`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly job_level_id?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id: string
  readonly job_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_job_data: boolean
  readonly employment_id: string
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly job_family_id?: string | undefined
  readonly assignment_start_reason: Shared.EnumInput
  readonly probation_expected_end_date?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id_list?: ReadonlyArray<string> | undefined
  readonly second_direct_manager_id?: string | undefined
  readonly cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly work_shift?: Shared.EnumInput | undefined
  readonly compensation_type?: Shared.EnumInput | undefined
  readonly service_company?: string | undefined
  readonly position_id?: string | undefined
  readonly pathway_id?: string | undefined
  /** Not in the documentation. */
  readonly weekly_working_hours?: number | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly weekly_working_hours_v2?: number | undefined
  /** Not in the documentation. */
  readonly employee_subtype_id?: string | undefined
  /** Not in the documentation. */
  readonly work_calendar_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.create#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    employee_type_id: Codec.str,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.str,
    job_id: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    primary_job_data: Codec.bool,
    employment_id: Codec.str,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    job_family_id: Codec.strOpt,
    assignment_start_reason: Codec.obj(Shared.EnumInput),
    probation_expected_end_date: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id_list: Codec.listOpt(Codec.str),
    second_direct_manager_id: Codec.strOpt,
    cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    work_shift: Codec.objOpt(Shared.EnumInput),
    compensation_type: Codec.objOpt(Shared.EnumInput),
    service_company: Codec.strOpt,
    position_id: Codec.strOpt,
    pathway_id: Codec.strOpt,
    weekly_working_hours: Codec.intOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    weekly_working_hours_v2: Codec.numOpt,
    employee_subtype_id: Codec.strOpt,
    work_calendar_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly job_data: JobData
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.create#output", () => ({
    job_data: Codec.obj(JobData)
  }))

/**
 * 创建任职信息
 *
 * `POST /open-apis/corehr/v1/job_datas` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_data:write`.
 *
 * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建任职信息
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_data:write`.
   *
   * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_data.create",
  method: "POST",
  path: "/open-apis/corehr/v1/job_datas",
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
  readonly job_data_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.delete#input", () => ({
    job_data_id: Codec.str
  }))

/**
 * 删除任职信息
 *
 * `DELETE /open-apis/corehr/v1/job_datas/:job_data_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除任职信息
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_data:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_data.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/job_datas/:job_data_id",
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
  readonly job_data_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.get#input", () => ({
    job_data_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job_data: GetOutputJobData
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.get#output", () => ({
    job_data: Codec.obj(GetOutputJobData)
  }))

/**
 * 查询单个任职信息
 *
 * `GET /open-apis/corehr/v1/job_datas/:job_data_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * Scopes that open further fields: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`,
 * `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个任职信息
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
   *
   * Scopes that open further fields: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`,
   * `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_data.get",
  method: "GET",
  path: "/open-apis/corehr/v1/job_datas/:job_data_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  readonly page_size: string
  readonly employment_id?: string | undefined
  /** At most 100 items. */
  readonly job_data_id_list?: ReadonlyArray<string> | undefined
  readonly department_id?: string | undefined
  readonly job_id?: string | undefined
  readonly get_all_version?: boolean | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    employment_id: Codec.strOpt,
    job_data_id_list: Codec.listOpt(Codec.str),
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    get_all_version: Codec.boolOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询任职信息
 *
 * `GET /open-apis/corehr/v1/job_datas` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_data:read`, `corehr:corehr`, `corehr:job_data:write`.
 *
 * Scopes that open further fields: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`,
 * `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询任职信息
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_data:read`, `corehr:corehr`,
   * `corehr:job_data:write`.
   *
   * Scopes that open further fields: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`,
   * `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询任职信息
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_data:read`, `corehr:corehr`,
     * `corehr:job_data:write`.
     *
     * Scopes that open further fields: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`,
     * `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.job_data.list",
  method: "GET",
  path: "/open-apis/corehr/v1/job_datas",
  tokens: ["tenant"],
  query: [
    "page_token", "page_size", "employment_id", "job_data_id_list", "department_id", "job_id",
    "get_all_version", "user_id_type", "department_id_type"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
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
  readonly job_data_id: string
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly strict_verify?: string | undefined
  readonly version_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id?: string | undefined
  readonly job_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_job_data?: boolean | undefined
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly job_family_id?: string | undefined
  readonly assignment_start_reason?: Shared.EnumInput | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id_list?: ReadonlyArray<string> | undefined
  readonly second_direct_manager_id?: string | undefined
  readonly cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly work_shift?: Shared.EnumInput | undefined
  readonly compensation_type?: Shared.EnumInput | undefined
  readonly service_company?: string | undefined
  readonly pathway_id?: string | undefined
  /** Not in the documentation. */
  readonly weekly_working_hours?: number | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly weekly_working_hours_v2?: number | undefined
  /** Not in the documentation. */
  readonly employee_subtype_id?: string | undefined
  /** Not in the documentation. */
  readonly work_calendar_id?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.patch#input", () => ({
    job_data_id: Codec.str,
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    strict_verify: Codec.strOpt,
    version_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    primary_job_data: Codec.boolOpt,
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    job_family_id: Codec.strOpt,
    assignment_start_reason: Codec.objOpt(Shared.EnumInput),
    probation_expected_end_date: Codec.strOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id_list: Codec.listOpt(Codec.str),
    second_direct_manager_id: Codec.strOpt,
    cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    work_shift: Codec.objOpt(Shared.EnumInput),
    compensation_type: Codec.objOpt(Shared.EnumInput),
    service_company: Codec.strOpt,
    pathway_id: Codec.strOpt,
    weekly_working_hours: Codec.intOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    weekly_working_hours_v2: Codec.numOpt,
    employee_subtype_id: Codec.strOpt,
    work_calendar_id: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly job_data: JobData
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.patch#output", () => ({
    job_data: Codec.obj(JobData)
  }))

/**
 * 更新任职信息
 *
 * `PATCH /open-apis/corehr/v1/job_datas/:job_data_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_data:write`.
 *
 * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新任职信息
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_data:write`.
   *
   * Scopes that open further fields: `corehr:job_data.work_calendar:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_data.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/job_datas/:job_data_id",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type", "department_id_type", "strict_verify"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface JobData {
  readonly id?: string | undefined
  readonly version_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id?: string | undefined
  readonly job_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_job_data: boolean
  readonly employment_id: string
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly job_family_id?: string | undefined
  readonly assignment_start_reason?: Shared.Enum | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly weekly_working_hours?: number | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id_list?: ReadonlyArray<string> | undefined
  readonly second_direct_manager_id?: string | undefined
  readonly cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly weekly_working_hours_v2?: number | undefined
  /** Given with the scope `corehr:job_data.work_shift:read`. */
  readonly work_shift?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly service_company?: string | undefined
  /** Given with the scope `corehr:employment.pathway:read` or `corehr:employment.pathway:write`. */
  readonly pathway_id?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly employee_subtype_id?: string | undefined
  /** Not in the documentation. */
  readonly work_calendar_id?: string | undefined
}

export const JobData: Codec.Shape<JobData> = /*#__PURE__*/ Codec.shape("corehr#JobData", () => ({
  id: Codec.strOpt,
  version_id: Codec.strOpt,
  job_level_id: Codec.strOpt,
  job_grade_id: Codec.strOpt,
  employee_type_id: Codec.str,
  working_hours_type_id: Codec.strOpt,
  work_location_id: Codec.strOpt,
  department_id: Codec.strOpt,
  job_id: Codec.strOpt,
  probation_start_date: Codec.strOpt,
  probation_end_date: Codec.strOpt,
  primary_job_data: Codec.bool,
  employment_id: Codec.str,
  effective_time: Codec.str,
  expiration_time: Codec.strOpt,
  job_family_id: Codec.strOpt,
  assignment_start_reason: Codec.objOpt(Shared.Enum),
  probation_expected_end_date: Codec.strOpt,
  weekly_working_hours: Codec.intOpt,
  direct_manager_id: Codec.strOpt,
  dotted_line_manager_id_list: Codec.listOpt(Codec.str),
  second_direct_manager_id: Codec.strOpt,
  cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
  weekly_working_hours_v2: Codec.numOpt,
  work_shift: Codec.objOpt(Shared.Enum),
  compensation_type: Codec.objOpt(Shared.Enum),
  service_company: Codec.strOpt,
  pathway_id: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  employee_subtype_id: Codec.strOpt,
  work_calendar_id: Codec.strOpt
}))

/** @category structures */
export interface GetOutputJobData {
  readonly id?: string | undefined
  readonly version_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id?: string | undefined
  readonly job_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_job_data: boolean
  readonly employment_id: string
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly job_family_id?: string | undefined
  readonly assignment_start_reason?: Shared.Enum | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly weekly_working_hours?: number | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id_list?: ReadonlyArray<string> | undefined
  readonly second_direct_manager_id?: string | undefined
  readonly cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly weekly_working_hours_v2?: number | undefined
  /** Given with the scope `corehr:job_data.work_shift:read`. */
  readonly work_shift?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly service_company?: string | undefined
  readonly employee_subtype_id?: string | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position_id?: string | undefined
  /** Given with the scope `corehr:job_data.job_data_reason:read`. */
  readonly job_data_reason?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly pathway_id?: string | undefined
  /** Not in the documentation. */
  readonly work_calendar_id?: string | undefined
}

export const GetOutputJobData: Codec.Shape<GetOutputJobData> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.get#output.job_data", () => ({
    id: Codec.strOpt,
    version_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    employee_type_id: Codec.str,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    primary_job_data: Codec.bool,
    employment_id: Codec.str,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    job_family_id: Codec.strOpt,
    assignment_start_reason: Codec.objOpt(Shared.Enum),
    probation_expected_end_date: Codec.strOpt,
    weekly_working_hours: Codec.intOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id_list: Codec.listOpt(Codec.str),
    second_direct_manager_id: Codec.strOpt,
    cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    weekly_working_hours_v2: Codec.numOpt,
    work_shift: Codec.objOpt(Shared.Enum),
    compensation_type: Codec.objOpt(Shared.Enum),
    service_company: Codec.strOpt,
    employee_subtype_id: Codec.strOpt,
    position_id: Codec.strOpt,
    job_data_reason: Codec.objOpt(Shared.Enum),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    pathway_id: Codec.strOpt,
    work_calendar_id: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly id?: string | undefined
  readonly version_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly employee_type_id: string
  readonly working_hours_type_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly department_id?: string | undefined
  readonly job_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_job_data: boolean
  readonly employment_id: string
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly job_family_id?: string | undefined
  readonly assignment_start_reason?: Shared.Enum | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly probation_outcome?: Shared.Enum | undefined
  readonly weekly_working_hours?: number | undefined
  readonly direct_manager_id?: string | undefined
  readonly dotted_line_manager_id_list?: ReadonlyArray<string> | undefined
  readonly second_direct_manager_id?: string | undefined
  readonly cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly weekly_working_hours_v2?: number | undefined
  /** Given with the scope `corehr:job_data.work_shift:read`. */
  readonly work_shift?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly service_company?: string | undefined
  readonly employee_subtype_id?: string | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position_id?: string | undefined
  /** Given with the scope `corehr:job_data.job_data_reason:read`. */
  readonly job_data_reason?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly pathway_id?: string | undefined
  /** Not in the documentation. */
  readonly work_calendar_id?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_data.list#output.items", () => ({
    id: Codec.strOpt,
    version_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    employee_type_id: Codec.str,
    working_hours_type_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    department_id: Codec.strOpt,
    job_id: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    primary_job_data: Codec.bool,
    employment_id: Codec.str,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    job_family_id: Codec.strOpt,
    assignment_start_reason: Codec.objOpt(Shared.Enum),
    probation_expected_end_date: Codec.strOpt,
    probation_outcome: Codec.objOpt(Shared.Enum),
    weekly_working_hours: Codec.intOpt,
    direct_manager_id: Codec.strOpt,
    dotted_line_manager_id_list: Codec.listOpt(Codec.str),
    second_direct_manager_id: Codec.strOpt,
    cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    weekly_working_hours_v2: Codec.numOpt,
    work_shift: Codec.objOpt(Shared.Enum),
    compensation_type: Codec.objOpt(Shared.Enum),
    service_company: Codec.strOpt,
    employee_subtype_id: Codec.strOpt,
    position_id: Codec.strOpt,
    job_data_reason: Codec.objOpt(Shared.Enum),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    pathway_id: Codec.strOpt,
    work_calendar_id: Codec.strOpt
  }))
