// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.job`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `close` takes.
 *
 * @category inputs
 */
export interface CloseInput {
  readonly job_id: string
}

export const CloseInput: Codec.Shape<CloseInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.close#input", () => ({
    job_id: Codec.str
  }))

/**
 * 关闭职位
 *
 * `POST /open-apis/hire/v1/jobs/:job_id/close` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:job`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close
 * @category endpoints
 */
export const close: Endpoint.Described<CloseInput, Codec.Dictionary, "tenant"> & {
  /**
   * 关闭职位
   *
   * Scopes, any of: `hire:job`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close
   */
  (input: CloseInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.close",
  method: "POST",
  path: "/open-apis/hire/v1/jobs/:job_id/close",
  tokens: ["tenant"],
  codes,
  input: CloseInput,
  output: Codec.dictionary
})

/**
 * What `combinedCreate` takes.
 *
 * @category inputs
 */
export interface CombinedCreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  readonly code?: string | undefined
  readonly experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly expiry_time?: number | undefined
  readonly customized_data_list?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly min_level_id?: string | undefined
  readonly min_salary?: number | undefined
  readonly title: string
  readonly job_managers: Types.JobManager
  readonly job_process_id: string
  readonly process_type: 1 | 2 | (number & {})
  readonly subject_id?: string | undefined
  readonly job_function_id?: string | undefined
  readonly department_id: string
  readonly head_count?: number | undefined
  readonly is_never_expired: boolean
  readonly max_salary?: number | undefined
  readonly requirement?: string | undefined
  readonly description?: string | undefined
  readonly highlight_list?: ReadonlyArray<string> | undefined
  readonly job_type_id: string
  readonly max_level_id?: string | undefined
  readonly recruitment_type_id: string
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly job_category_id?: string | undefined
  readonly address_id_list?: ReadonlyArray<string> | undefined
  readonly job_attribute?: 1 | 2 | (number & {}) | undefined
  readonly expiry_timestamp?: string | undefined
  readonly interview_registration_schema_id?: string | undefined
  readonly onboard_registration_schema_id?: string | undefined
  readonly target_major_id_list?: ReadonlyArray<string> | undefined
  readonly portal_website_apply_form_schema_id?: string | undefined
  /** Not in the documentation. */
  readonly address_id?: string | undefined
}

export const CombinedCreateInput: Codec.Shape<CombinedCreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.combined_create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    code: Codec.strOpt,
    experience: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8),
    expiry_time: Codec.intOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    min_level_id: Codec.strOpt,
    min_salary: Codec.intOpt,
    title: Codec.str,
    job_managers: Codec.obj(Types.JobManager),
    job_process_id: Codec.str,
    process_type: Codec.listed(1, 2),
    subject_id: Codec.strOpt,
    job_function_id: Codec.strOpt,
    department_id: Codec.str,
    head_count: Codec.intOpt,
    is_never_expired: Codec.bool,
    max_salary: Codec.intOpt,
    requirement: Codec.strOpt,
    description: Codec.strOpt,
    highlight_list: Codec.listOpt(Codec.str),
    job_type_id: Codec.str,
    max_level_id: Codec.strOpt,
    recruitment_type_id: Codec.str,
    required_degree: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    job_category_id: Codec.strOpt,
    address_id_list: Codec.listOpt(Codec.str),
    job_attribute: Codec.listedOpt(1, 2),
    expiry_timestamp: Codec.strOpt,
    interview_registration_schema_id: Codec.strOpt,
    onboard_registration_schema_id: Codec.strOpt,
    target_major_id_list: Codec.listOpt(Codec.str),
    portal_website_apply_form_schema_id: Codec.strOpt,
    address_id: Codec.strOpt
  }))

/**
 * What `combinedCreate` gives.
 *
 * @category outputs
 */
export interface CombinedCreateOutput {
  readonly default_job_post?: CombinedJobResultDefaultJobPost | undefined
  readonly job?: Job | undefined
  readonly job_manager?: Types.JobManager | undefined
  readonly interview_registration_schema_info?: RegistrationInfo | undefined
  readonly onboard_registration_schema_info?: RegistrationInfo | undefined
  readonly target_major_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
  readonly portal_website_apply_form_schema_info?: RegistrationInfo | undefined
}

export const CombinedCreateOutput: Codec.Shape<CombinedCreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.combined_create#output", () => ({
    default_job_post: Codec.objOpt(CombinedJobResultDefaultJobPost),
    job: Codec.objOpt(Job),
    job_manager: Codec.objOpt(Types.JobManager),
    interview_registration_schema_info: Codec.objOpt(RegistrationInfo),
    onboard_registration_schema_info: Codec.objOpt(RegistrationInfo),
    target_major_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId)),
    portal_website_apply_form_schema_info: Codec.objOpt(RegistrationInfo)
  }))

/**
 * 新建职位
 *
 * `POST /open-apis/hire/v1/jobs/combined_create` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:job`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create
 * @category endpoints
 */
export const combinedCreate: Endpoint.Described<CombinedCreateInput, CombinedCreateOutput, "tenant"> & {
  /**
   * 新建职位
   *
   * Scopes, any of: `hire:job`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create
   */
  (input: CombinedCreateInput, options?: Endpoint.CallOptions): Effect.Effect<CombinedCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.combined_create",
  method: "POST",
  path: "/open-apis/hire/v1/jobs/combined_create",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type"],
  body: "json",
  codes,
  input: CombinedCreateInput,
  output: CombinedCreateOutput
})

/**
 * What `combinedUpdate` takes.
 *
 * @category inputs
 */
export interface CombinedUpdateInput {
  readonly job_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  readonly id?: string | undefined
  readonly experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly expiry_time?: number | undefined
  readonly customized_data_list?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly min_level_id?: string | undefined
  readonly min_salary?: number | undefined
  readonly title?: string | undefined
  readonly job_managers: Types.JobManager
  readonly job_process_id?: string | undefined
  readonly subject_id?: string | undefined
  readonly job_function_id?: string | undefined
  readonly department_id?: string | undefined
  readonly head_count?: number | undefined
  readonly is_never_expired: boolean
  readonly max_salary?: number | undefined
  readonly requirement?: string | undefined
  readonly description?: string | undefined
  readonly highlight_list?: ReadonlyArray<string> | undefined
  readonly job_type_id: string
  readonly max_level_id?: string | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly job_category_id?: string | undefined
  readonly address_id_list?: ReadonlyArray<string> | undefined
  readonly job_attribute?: 1 | 2 | (number & {}) | undefined
  readonly expiry_timestamp?: string | undefined
  readonly target_major_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly address_id?: string | undefined
}

export const CombinedUpdateInput: Codec.Shape<CombinedUpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.combined_update#input", () => ({
    job_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    id: Codec.strOpt,
    experience: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8),
    expiry_time: Codec.intOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    min_level_id: Codec.strOpt,
    min_salary: Codec.intOpt,
    title: Codec.strOpt,
    job_managers: Codec.obj(Types.JobManager),
    job_process_id: Codec.strOpt,
    subject_id: Codec.strOpt,
    job_function_id: Codec.strOpt,
    department_id: Codec.strOpt,
    head_count: Codec.intOpt,
    is_never_expired: Codec.bool,
    max_salary: Codec.intOpt,
    requirement: Codec.strOpt,
    description: Codec.strOpt,
    highlight_list: Codec.listOpt(Codec.str),
    job_type_id: Codec.str,
    max_level_id: Codec.strOpt,
    required_degree: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    job_category_id: Codec.strOpt,
    address_id_list: Codec.listOpt(Codec.str),
    job_attribute: Codec.openOpt(1, 2),
    expiry_timestamp: Codec.strOpt,
    target_major_id_list: Codec.listOpt(Codec.str),
    address_id: Codec.strOpt
  }))

/**
 * What `combinedUpdate` gives.
 *
 * @category outputs
 */
export interface CombinedUpdateOutput {
  readonly default_job_post?: CombinedJobResultDefaultJobPost | undefined
  readonly job?: Job | undefined
  readonly job_manager?: Types.JobManager | undefined
  /** Not in the documentation. */
  readonly interview_registration_schema_info?: RegistrationInfo | undefined
  /** Not in the documentation. */
  readonly onboard_registration_schema_info?: RegistrationInfo | undefined
  /** Not in the documentation. */
  readonly target_major_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
  /** Not in the documentation. */
  readonly portal_website_apply_form_schema_info?: RegistrationInfo | undefined
}

export const CombinedUpdateOutput: Codec.Shape<CombinedUpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.combined_update#output", () => ({
    default_job_post: Codec.objOpt(CombinedJobResultDefaultJobPost),
    job: Codec.objOpt(Job),
    job_manager: Codec.objOpt(Types.JobManager),
    interview_registration_schema_info: Codec.objOpt(RegistrationInfo),
    onboard_registration_schema_info: Codec.objOpt(RegistrationInfo),
    target_major_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId)),
    portal_website_apply_form_schema_info: Codec.objOpt(RegistrationInfo)
  }))

/**
 * 更新职位
 *
 * `POST /open-apis/hire/v1/jobs/:job_id/combined_update` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:job`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update
 * @category endpoints
 */
export const combinedUpdate: Endpoint.Described<CombinedUpdateInput, CombinedUpdateOutput, "tenant"> & {
  /**
   * 更新职位
   *
   * Scopes, any of: `hire:job`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update
   */
  (input: CombinedUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<CombinedUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.combined_update",
  method: "POST",
  path: "/open-apis/hire/v1/jobs/:job_id/combined_update",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type"],
  body: "json",
  codes,
  input: CombinedUpdateInput,
  output: CombinedUpdateOutput
})

/**
 * What `config` takes.
 *
 * @category inputs
 */
export interface ConfigInput {
  readonly job_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const ConfigInput: Codec.Shape<ConfigInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.config#input", () => ({
    job_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
  }))

/**
 * What `config` gives.
 *
 * @category outputs
 */
export interface ConfigOutput {
  readonly job_config: JobConfigResult
}

export const ConfigOutput: Codec.Shape<ConfigOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.config#output", () => ({
    job_config: Codec.obj(JobConfigResult)
  }))

/**
 * 获取职位设置
 *
 * `GET /open-apis/hire/v1/jobs/:job_id/config` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:job:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config
 * @category endpoints
 */
export const config: Endpoint.Described<ConfigInput, ConfigOutput, "tenant"> & {
  /**
   * 获取职位设置
   *
   * Scopes, any of: `hire:job:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config
   */
  (input: ConfigInput, options?: Endpoint.CallOptions): Effect.Effect<ConfigOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.config",
  method: "GET",
  path: "/open-apis/hire/v1/jobs/:job_id/config",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: ConfigInput,
  output: ConfigOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly job_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("hire.v1.job.get#input", () => ({
  job_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
  department_id_type: Codec.litOpt("open_department_id", "department_id"),
  job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
  job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job: Job
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("hire.v1.job.get#output", () => ({
  job: Codec.obj(Job)
}))

/**
 * 获取职位信息
 *
 * `GET /open-apis/hire/v1/jobs/:job_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `hire:job:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取职位信息
   *
   * Scopes, any of: `hire:job:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.get",
  method: "GET",
  path: "/open-apis/hire/v1/jobs/:job_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `getDetail` takes.
 *
 * @category inputs
 */
export interface GetDetailInput {
  readonly job_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
}

export const GetDetailInput: Codec.Shape<GetDetailInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#input", () => ({
    job_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id")
  }))

/**
 * What `getDetail` gives.
 *
 * @category outputs
 */
export interface GetDetailOutput {
  readonly job_detail: JobDetail
}

export const GetDetailOutput: Codec.Shape<GetDetailOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output", () => ({
    job_detail: Codec.obj(JobDetail)
  }))

/**
 * 获取职位详情
 *
 * `GET /open-apis/hire/v1/jobs/:job_id/get_detail` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:job.composite_info:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail
 * @category endpoints
 */
export const getDetail: Endpoint.Described<GetDetailInput, GetDetailOutput, "tenant" | "user"> & {
  /**
   * 获取职位详情
   *
   * Scopes, any of: `hire:job.composite_info:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail
   */
  (input: GetDetailInput, options?: Endpoint.CallOptions): Effect.Effect<GetDetailOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.get_detail",
  method: "GET",
  path: "/open-apis/hire/v1/jobs/:job_id/get_detail",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type"],
  codes,
  input: GetDetailInput,
  output: GetDetailOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
  /** At most 20. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly recruiter_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly hiring_manager_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly assistant_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly department_id?: string | undefined
  /** Not in the documentation. */
  readonly with_sub_department?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("hire.v1.job.list#input", () => ({
  update_start_time: Codec.strOpt,
  update_end_time: Codec.strOpt,
  page_size: Codec.intOpt,
  page_token: Codec.strOpt,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
  department_id_type: Codec.litOpt("open_department_id", "department_id"),
  job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
  job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
  recruiter_id_list: Codec.listOpt(Codec.str),
  hiring_manager_id_list: Codec.listOpt(Codec.str),
  assistant_id_list: Codec.listOpt(Codec.str),
  department_id: Codec.strOpt,
  with_sub_department: Codec.boolOpt
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 获取职位列表
 *
 * `GET /open-apis/hire/v1/jobs` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `hire:job:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取职位列表
   *
   * Scopes, any of: `hire:job:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取职位列表
     *
     * Scopes, any of: `hire:job:readonly`, `hire:people_cli`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.job.list",
  method: "GET",
  path: "/open-apis/hire/v1/jobs",
  tokens: ["tenant", "user"],
  query: [
    "update_start_time", "update_end_time", "page_size", "page_token", "user_id_type", "department_id_type",
    "job_level_id_type", "job_family_id_type", "recruiter_id_list", "hiring_manager_id_list",
    "assistant_id_list", "department_id", "with_sub_department"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `open` takes.
 *
 * @category inputs
 */
export interface OpenInput {
  readonly job_id: string
  readonly expiry_time?: number | undefined
  readonly is_never_expired: boolean
}

export const OpenInput: Codec.Shape<OpenInput> = /*#__PURE__*/ Codec.shape("hire.v1.job.open#input", () => ({
  job_id: Codec.str,
  expiry_time: Codec.intOpt,
  is_never_expired: Codec.bool
}))

/**
 * 重启职位
 *
 * `POST /open-apis/hire/v1/jobs/:job_id/open` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:job`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open
 * @category endpoints
 */
export const open: Endpoint.Described<OpenInput, Codec.Dictionary, "tenant"> & {
  /**
   * 重启职位
   *
   * Scopes, any of: `hire:job`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open
   */
  (input: OpenInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.open",
  method: "POST",
  path: "/open-apis/hire/v1/jobs/:job_id/open",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: OpenInput,
  output: Codec.dictionary
})

/**
 * What `recruiter` takes.
 *
 * @category inputs
 */
export interface RecruiterInput {
  readonly job_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const RecruiterInput: Codec.Shape<RecruiterInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.recruiter#input", () => ({
    job_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `recruiter` gives.
 *
 * @category outputs
 */
export interface RecruiterOutput {
  readonly info: JobRecruiter2
}

export const RecruiterOutput: Codec.Shape<RecruiterOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.recruiter#output", () => ({
    info: Codec.obj(JobRecruiter2)
  }))

/**
 * 获取职位上的招聘人员信息
 *
 * `GET /open-apis/hire/v1/jobs/:job_id/recruiter` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `hire:job:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter
 * @category endpoints
 */
export const recruiter: Endpoint.Described<RecruiterInput, RecruiterOutput, "tenant"> & {
  /**
   * 获取职位上的招聘人员信息
   *
   * Scopes, any of: `hire:job:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter
   */
  (input: RecruiterInput, options?: Endpoint.CallOptions): Effect.Effect<RecruiterOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.recruiter",
  method: "GET",
  path: "/open-apis/hire/v1/jobs/:job_id/recruiter",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: RecruiterInput,
  output: RecruiterOutput
})

/**
 * What `updateConfig` takes.
 *
 * @category inputs
 */
export interface UpdateConfigInput {
  readonly job_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly offer_apply_schema_id?: string | undefined
  readonly offer_process_conf?: string | undefined
  readonly recommended_evaluator_id_list?: ReadonlyArray<string> | undefined
  readonly update_option_list: ReadonlyArray<1 | 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 | 11 | 12 | (number & {})>
  readonly assessment_template_biz_id?: string | undefined
  readonly interview_round_conf_list?: ReadonlyArray<JobConfigInterviewRoundConf> | undefined
  readonly jr_id_list?: ReadonlyArray<string> | undefined
  readonly interview_registration_schema_id?: string | undefined
  readonly onboard_registration_schema_id?: string | undefined
  readonly interview_round_type_conf_list?: ReadonlyArray<JobConfigRoundType> | undefined
  readonly related_job_id_list?: ReadonlyArray<string> | undefined
  readonly interview_appointment_config?: InterviewAppointmentConfigInput | undefined
  readonly portal_website_apply_form_schema_id?: string | undefined
}

export const UpdateConfigInput: Codec.Shape<UpdateConfigInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.update_config#input", () => ({
    job_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    offer_apply_schema_id: Codec.strOpt,
    offer_process_conf: Codec.strOpt,
    recommended_evaluator_id_list: Codec.listOpt(Codec.str),
    update_option_list: Codec.list(Codec.listed(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)),
    assessment_template_biz_id: Codec.strOpt,
    interview_round_conf_list: Codec.listOpt(Codec.obj(JobConfigInterviewRoundConf)),
    jr_id_list: Codec.listOpt(Codec.str),
    interview_registration_schema_id: Codec.strOpt,
    onboard_registration_schema_id: Codec.strOpt,
    interview_round_type_conf_list: Codec.listOpt(Codec.obj(JobConfigRoundType)),
    related_job_id_list: Codec.listOpt(Codec.str),
    interview_appointment_config: Codec.objOpt(InterviewAppointmentConfigInput),
    portal_website_apply_form_schema_id: Codec.strOpt
  }))

/**
 * What `updateConfig` gives.
 *
 * @category outputs
 */
export interface UpdateConfigOutput {
  readonly job_config: JobConfigResult
}

export const UpdateConfigOutput: Codec.Shape<UpdateConfigOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.update_config#output", () => ({
    job_config: Codec.obj(JobConfigResult)
  }))

/**
 * 更新职位设置
 *
 * `POST /open-apis/hire/v1/jobs/:job_id/update_config` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:job`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config
 * @category endpoints
 */
export const updateConfig: Endpoint.Described<UpdateConfigInput, UpdateConfigOutput, "tenant"> & {
  /**
   * 更新职位设置
   *
   * Scopes, any of: `hire:job`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config
   */
  (input: UpdateConfigInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateConfigOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.update_config",
  method: "POST",
  path: "/open-apis/hire/v1/jobs/:job_id/update_config",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateConfigInput,
  output: UpdateConfigOutput
})

/** @category structures */
export interface CombinedJobResultDefaultJobPost {
  readonly id?: string | undefined
}

export const CombinedJobResultDefaultJobPost: Codec.Shape<CombinedJobResultDefaultJobPost> =
  /*#__PURE__*/ Codec.shape("hire#CombinedJobResultDefaultJobPost", () => ({
    id: Codec.strOpt
  }))

/** @category structures */
export interface Job {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly code?: string | undefined
  readonly requirement?: string | undefined
  readonly recruitment_type?: JobLevel | undefined
  readonly department?: Shared.BaseBilingualWithId | undefined
  readonly city?: Types.TalentCityInfo | undefined
  readonly min_job_level?: JobLevel | undefined
  readonly max_job_level?: JobLevel | undefined
  readonly highlight_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
  readonly job_category?: JobLevel | undefined
  readonly job_type?: Shared.BaseBilingualWithId | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly create_user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly process_id?: string | undefined
  readonly process_name?: string | undefined
  readonly process_en_name?: string | undefined
  readonly customized_data_list?: ReadonlyArray<Types.JobCustomizedData> | undefined
  readonly job_function?: Types.IdNameObject | undefined
  readonly subject?: Types.IdNameObject | undefined
  readonly head_count?: number | undefined
  readonly experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly expiry_time?: number | undefined
  readonly min_salary?: number | undefined
  readonly max_salary?: number | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly city_list?: ReadonlyArray<Types.CodeNameObject> | undefined
  readonly job_attribute?: 1 | 2 | (number & {}) | undefined
  readonly create_timestamp?: string | undefined
  readonly update_timestamp?: string | undefined
  readonly expiry_timestamp?: string | undefined
  readonly target_major_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
}

export const Job: Codec.Shape<Job> = /*#__PURE__*/ Codec.shape("hire#Job", () => ({
  id: Codec.strOpt,
  title: Codec.strOpt,
  description: Codec.strOpt,
  code: Codec.strOpt,
  requirement: Codec.strOpt,
  recruitment_type: Codec.objOpt(JobLevel),
  department: Codec.objOpt(Shared.BaseBilingualWithId),
  city: Codec.objOpt(Types.TalentCityInfo),
  min_job_level: Codec.objOpt(JobLevel),
  max_job_level: Codec.objOpt(JobLevel),
  highlight_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId)),
  job_category: Codec.objOpt(JobLevel),
  job_type: Codec.objOpt(Shared.BaseBilingualWithId),
  active_status: Codec.openOpt(1, 2),
  create_user_id: Codec.strOpt,
  create_time: Codec.intOpt,
  update_time: Codec.intOpt,
  process_type: Codec.openOpt(1, 2),
  process_id: Codec.strOpt,
  process_name: Codec.strOpt,
  process_en_name: Codec.strOpt,
  customized_data_list: Codec.listOpt(Codec.obj(Types.JobCustomizedData)),
  job_function: Codec.objOpt(Types.IdNameObject),
  subject: Codec.objOpt(Types.IdNameObject),
  head_count: Codec.intOpt,
  experience: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8),
  expiry_time: Codec.intOpt,
  min_salary: Codec.intOpt,
  max_salary: Codec.intOpt,
  required_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
  city_list: Codec.listOpt(Codec.obj(Types.CodeNameObject)),
  job_attribute: Codec.openOpt(1, 2),
  create_timestamp: Codec.strOpt,
  update_timestamp: Codec.strOpt,
  expiry_timestamp: Codec.strOpt,
  target_major_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId))
}))

/** @category structures */
export interface JobLevel {
  readonly id?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const JobLevel: Codec.Shape<JobLevel> = /*#__PURE__*/ Codec.shape("hire#JobLevel", () => ({
  id: Codec.strOpt,
  zh_name: Codec.strOpt,
  en_name: Codec.strOpt,
  active_status: Codec.openOpt(1, 2)
}))

/** @category structures */
export interface RegistrationInfo {
  readonly schema_id?: string | undefined
  readonly name?: string | undefined
}

export const RegistrationInfo: Codec.Shape<RegistrationInfo> =
  /*#__PURE__*/ Codec.shape("hire#RegistrationInfo", () => ({
    schema_id: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface JobConfigResult {
  readonly offer_apply_schema?: Types.IdNameObject | undefined
  readonly offer_process_conf?: Types.IdNameObject | undefined
  readonly recommended_evaluator_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly assessment_template?: Types.IdNameObject | undefined
  readonly id?: string | undefined
  readonly interview_round_list?: ReadonlyArray<JobConfigInterviewRound> | undefined
  readonly job_requirement_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly interview_registration?: RegistrationInfo | undefined
  readonly onboard_registration?: RegistrationInfo | undefined
  readonly interview_round_type_list?: ReadonlyArray<JobConfigRoundTypeResult> | undefined
  readonly related_job_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly job_attribute?: 1 | 2 | (number & {}) | undefined
  readonly interview_appointment_config?: InterviewAppointmentConfig | undefined
  readonly portal_website_apply_form_schema_info?: RegistrationInfo | undefined
}

export const JobConfigResult: Codec.Shape<JobConfigResult> =
  /*#__PURE__*/ Codec.shape("hire#JobConfigResult", () => ({
    offer_apply_schema: Codec.objOpt(Types.IdNameObject),
    offer_process_conf: Codec.objOpt(Types.IdNameObject),
    recommended_evaluator_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    assessment_template: Codec.objOpt(Types.IdNameObject),
    id: Codec.strOpt,
    interview_round_list: Codec.listOpt(Codec.obj(JobConfigInterviewRound)),
    job_requirement_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    interview_registration: Codec.objOpt(RegistrationInfo),
    onboard_registration: Codec.objOpt(RegistrationInfo),
    interview_round_type_list: Codec.listOpt(Codec.obj(JobConfigRoundTypeResult)),
    related_job_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    job_attribute: Codec.openOpt(1, 2),
    interview_appointment_config: Codec.objOpt(InterviewAppointmentConfig),
    portal_website_apply_form_schema_info: Codec.objOpt(RegistrationInfo)
  }))

/** @category structures */
export interface JobConfigInterviewRound {
  readonly interviewer_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly round?: number | undefined
}

export const JobConfigInterviewRound: Codec.Shape<JobConfigInterviewRound> =
  /*#__PURE__*/ Codec.shape("hire#JobConfigInterviewRound", () => ({
    interviewer_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    round: Codec.intOpt
  }))

/** @category structures */
export interface JobConfigRoundTypeResult {
  readonly assessment_round?: Types.IdNameObject | undefined
  readonly assessment_template?: Types.IdNameObject | undefined
}

export const JobConfigRoundTypeResult: Codec.Shape<JobConfigRoundTypeResult> =
  /*#__PURE__*/ Codec.shape("hire#JobConfigRoundTypeResult", () => ({
    assessment_round: Codec.objOpt(Types.IdNameObject),
    assessment_template: Codec.objOpt(Types.IdNameObject)
  }))

/** @category structures */
export interface InterviewAppointmentConfig {
  readonly enable_interview_appointment_by_interviewer?: boolean | undefined
  readonly config?: InterviewAppointmentConfigContent | undefined
}

export const InterviewAppointmentConfig: Codec.Shape<InterviewAppointmentConfig> =
  /*#__PURE__*/ Codec.shape("hire#InterviewAppointmentConfig", () => ({
    enable_interview_appointment_by_interviewer: Codec.boolOpt,
    config: Codec.objOpt(InterviewAppointmentConfigContent)
  }))

/** @category structures */
export interface InterviewAppointmentConfigContent {
  readonly interview_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly talent_timezone_code?: string | undefined
  readonly contact_user_id?: string | undefined
  readonly contact_mobile?: string | undefined
  readonly contact_email?: string | undefined
  readonly address_id?: string | undefined
  readonly video_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 100 | (number & {}) | undefined
  readonly cc?: ReadonlyArray<string> | undefined
  readonly remark?: string | undefined
  readonly interview_notification_template_id?: string | undefined
  readonly appointment_notification_template_id?: string | undefined
  readonly cancel_interview_notification_template_id?: string | undefined
}

export const InterviewAppointmentConfigContent: Codec.Shape<InterviewAppointmentConfigContent> =
  /*#__PURE__*/ Codec.shape("hire#InterviewAppointmentConfigContent", () => ({
    interview_type: Codec.openOpt(1, 2, 3),
    talent_timezone_code: Codec.strOpt,
    contact_user_id: Codec.strOpt,
    contact_mobile: Codec.strOpt,
    contact_email: Codec.strOpt,
    address_id: Codec.strOpt,
    video_type: Codec.openOpt(1, 2, 3, 4, 5, 8, 9, 100),
    cc: Codec.listOpt(Codec.str),
    remark: Codec.strOpt,
    interview_notification_template_id: Codec.strOpt,
    appointment_notification_template_id: Codec.strOpt,
    cancel_interview_notification_template_id: Codec.strOpt
  }))

/** @category structures */
export interface JobDetailLevel {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const JobDetailLevel: Codec.Shape<JobDetailLevel> =
  /*#__PURE__*/ Codec.shape("hire#JobDetailLevel", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    active_status: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface InterviewAppointmentConfigInput {
  readonly enable_interview_appointment_by_interviewer?: boolean | undefined
  readonly config?: InterviewAppointmentConfigContentInput | undefined
}

export const InterviewAppointmentConfigInput: Codec.Shape<InterviewAppointmentConfigInput> =
  /*#__PURE__*/ Codec.shape("hire#InterviewAppointmentConfigInput", () => ({
    enable_interview_appointment_by_interviewer: Codec.boolOpt,
    config: Codec.objOpt(InterviewAppointmentConfigContentInput)
  }))

/** @category structures */
export interface InterviewAppointmentConfigContentInput {
  readonly interview_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly talent_timezone_code?: string | undefined
  readonly contact_user_id?: string | undefined
  readonly contact_mobile?: string | undefined
  readonly contact_email?: string | undefined
  readonly address_id?: string | undefined
  readonly video_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 100 | (number & {}) | undefined
  readonly cc?: ReadonlyArray<string> | undefined
  readonly remark?: string | undefined
  readonly interview_notification_template_id?: string | undefined
  readonly appointment_notification_template_id?: string | undefined
  readonly cancel_interview_notification_template_id?: string | undefined
}

export const InterviewAppointmentConfigContentInput: Codec.Shape<InterviewAppointmentConfigContentInput> =
  /*#__PURE__*/ Codec.shape("hire#InterviewAppointmentConfigContentInput", () => ({
    interview_type: Codec.listedOpt(1, 2, 3),
    talent_timezone_code: Codec.strOpt,
    contact_user_id: Codec.strOpt,
    contact_mobile: Codec.strOpt,
    contact_email: Codec.strOpt,
    address_id: Codec.strOpt,
    video_type: Codec.listedOpt(1, 2, 3, 4, 5, 8, 9, 100),
    cc: Codec.listOpt(Codec.str),
    remark: Codec.strOpt,
    interview_notification_template_id: Codec.strOpt,
    appointment_notification_template_id: Codec.strOpt,
    cancel_interview_notification_template_id: Codec.strOpt
  }))

/** @category structures */
export interface JobDetail {
  readonly basic_info?: JobDetailBasicInfo | undefined
  readonly recruiter?: Types.IdNameObject | undefined
  readonly assistant_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly hiring_manager_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly job_requirement_list?: ReadonlyArray<JobRequirementSimple> | undefined
  readonly address_list?: ReadonlyArray<Types.CommonAddress> | undefined
  readonly job_config?: JobConfigDetail | undefined
  readonly storefront_list?: ReadonlyArray<JobStorefront> | undefined
  readonly tag_list?: ReadonlyArray<JobDetailTag> | undefined
  /** Not in the documentation. */
  readonly stage_count_list?: ReadonlyArray<JobDetailStageCountList> | undefined
}

export const JobDetail: Codec.Shape<JobDetail> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output.job_detail", () => ({
    basic_info: Codec.objOpt(JobDetailBasicInfo),
    recruiter: Codec.objOpt(Types.IdNameObject),
    assistant_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    hiring_manager_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    job_requirement_list: Codec.listOpt(Codec.obj(JobRequirementSimple)),
    address_list: Codec.listOpt(Codec.obj(Types.CommonAddress)),
    job_config: Codec.objOpt(JobConfigDetail),
    storefront_list: Codec.listOpt(Codec.obj(JobStorefront)),
    tag_list: Codec.listOpt(Codec.obj(JobDetailTag)),
    stage_count_list: Codec.listOpt(Codec.obj(JobDetailStageCountList))
  }))

/** @category structures */
export interface JobDetailBasicInfo {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly code?: string | undefined
  readonly requirement?: string | undefined
  readonly recruitment_type?: JobDetailLevel | undefined
  readonly department?: Types.IdNameObject | undefined
  readonly min_job_level?: JobDetailLevel | undefined
  readonly max_job_level?: JobDetailLevel | undefined
  readonly highlight_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly job_category?: JobDetailLevel | undefined
  readonly job_type?: Types.IdNameObject | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly creator_id?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly process_id?: string | undefined
  readonly process_name?: Shared.I18n | undefined
  readonly customized_data_list?: ReadonlyArray<Types.JobCustomizedData> | undefined
  readonly job_function?: Types.IdNameObject | undefined
  readonly subject?: Types.IdNameObject | undefined
  readonly head_count?: number | undefined
  readonly experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly expiry_time?: string | undefined
  readonly min_salary?: number | undefined
  readonly max_salary?: number | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly city_list?: ReadonlyArray<Types.CodeNameObject> | undefined
  readonly job_attribute?: 1 | 2 | (number & {}) | undefined
  readonly target_major_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly storefront_mode?: 1 | 2 | (number & {}) | undefined
}

export const JobDetailBasicInfo: Codec.Shape<JobDetailBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output.job_detail.basic_info", () => ({
    id: Codec.strOpt,
    title: Codec.strOpt,
    description: Codec.strOpt,
    code: Codec.strOpt,
    requirement: Codec.strOpt,
    recruitment_type: Codec.objOpt(JobDetailLevel),
    department: Codec.objOpt(Types.IdNameObject),
    min_job_level: Codec.objOpt(JobDetailLevel),
    max_job_level: Codec.objOpt(JobDetailLevel),
    highlight_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    job_category: Codec.objOpt(JobDetailLevel),
    job_type: Codec.objOpt(Types.IdNameObject),
    active_status: Codec.openOpt(1, 2),
    creator_id: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    process_type: Codec.openOpt(1, 2),
    process_id: Codec.strOpt,
    process_name: Codec.objOpt(Shared.I18n),
    customized_data_list: Codec.listOpt(Codec.obj(Types.JobCustomizedData)),
    job_function: Codec.objOpt(Types.IdNameObject),
    subject: Codec.objOpt(Types.IdNameObject),
    head_count: Codec.intOpt,
    experience: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8),
    expiry_time: Codec.strOpt,
    min_salary: Codec.intOpt,
    max_salary: Codec.intOpt,
    required_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    city_list: Codec.listOpt(Codec.obj(Types.CodeNameObject)),
    job_attribute: Codec.openOpt(1, 2),
    target_major_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    storefront_mode: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface JobRequirementSimple {
  readonly id?: string | undefined
  readonly short_code?: string | undefined
  readonly name?: string | undefined
  readonly department_id?: string | undefined
}

export const JobRequirementSimple: Codec.Shape<JobRequirementSimple> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output.job_detail.job_requirement_list", () => ({
    id: Codec.strOpt,
    short_code: Codec.strOpt,
    name: Codec.strOpt,
    department_id: Codec.strOpt
  }))

/** @category structures */
export interface JobConfigDetail {
  readonly offer_apply_schema?: Types.IdNameObject | undefined
  readonly offer_process_conf?: Types.IdNameObject | undefined
  readonly recommended_evaluator_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly assessment_template?: Types.IdNameObject | undefined
  readonly interview_round_list?: ReadonlyArray<JobConfigInterviewRound> | undefined
  readonly interview_registration?: RegistrationInfo | undefined
  readonly onboard_registration?: RegistrationInfo | undefined
  readonly interview_round_type_list?: ReadonlyArray<JobConfigRoundTypeResult> | undefined
  readonly related_job_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly job_attribute?: number | undefined
  readonly interview_appointment_config?: InterviewAppointmentConfig | undefined
  readonly internship_offer_apply_schema?: Types.IdNameObject | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
}

export const JobConfigDetail: Codec.Shape<JobConfigDetail> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output.job_detail.job_config", () => ({
    offer_apply_schema: Codec.objOpt(Types.IdNameObject),
    offer_process_conf: Codec.objOpt(Types.IdNameObject),
    recommended_evaluator_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    assessment_template: Codec.objOpt(Types.IdNameObject),
    interview_round_list: Codec.listOpt(Codec.obj(JobConfigInterviewRound)),
    interview_registration: Codec.objOpt(RegistrationInfo),
    onboard_registration: Codec.objOpt(RegistrationInfo),
    interview_round_type_list: Codec.listOpt(Codec.obj(JobConfigRoundTypeResult)),
    related_job_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    job_attribute: Codec.intOpt,
    interview_appointment_config: Codec.objOpt(InterviewAppointmentConfig),
    internship_offer_apply_schema: Codec.objOpt(Types.IdNameObject),
    id: Codec.strOpt
  }))

/** @category structures */
export interface JobStorefront {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly department?: Types.IdNameObject | undefined
  readonly address?: Types.CommonAddress | undefined
  readonly manager?: Types.IdNameObject | undefined
  readonly create_time?: string | undefined
  readonly remark?: Shared.I18n | undefined
}

export const JobStorefront: Codec.Shape<JobStorefront> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output.job_detail.storefront_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    active_status: Codec.openOpt(1, 2),
    department: Codec.objOpt(Types.IdNameObject),
    address: Codec.objOpt(Types.CommonAddress),
    manager: Codec.objOpt(Types.IdNameObject),
    create_time: Codec.strOpt,
    remark: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface JobDetailTag {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly order?: number | undefined
}

export const JobDetailTag: Codec.Shape<JobDetailTag> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output.job_detail.tag_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    order: Codec.intOpt
  }))

/** @category structures */
export interface JobDetailStageCountList {
  readonly count?: number | undefined
  readonly stage?: JobDetailStageCountListStage | undefined
}

export const JobDetailStageCountList: Codec.Shape<JobDetailStageCountList> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output.job_detail.stage_count_list", () => ({
    count: Codec.intOpt,
    stage: Codec.objOpt(JobDetailStageCountListStage)
  }))

/** @category structures */
export interface JobDetailStageCountListStage {
  readonly id?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 255 | (number & {}) | undefined
}

export const JobDetailStageCountListStage: Codec.Shape<JobDetailStageCountListStage> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.get_detail#output.job_detail.stage_count_list.stage", () => ({
    id: Codec.strOpt,
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt,
    type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 255)
  }))

/** @category structures */
export interface ListOutputItems {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly code?: string | undefined
  readonly requirement?: string | undefined
  readonly recruitment_type?: JobLevel | undefined
  readonly department?: Shared.BaseBilingualWithId | undefined
  readonly city?: Types.TalentCityInfo | undefined
  readonly min_job_level?: JobLevel | undefined
  readonly max_job_level?: JobLevel | undefined
  readonly highlight_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
  readonly job_category?: JobLevel | undefined
  readonly job_type?: Shared.BaseBilingualWithId | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly create_user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly process_id?: string | undefined
  readonly process_name?: string | undefined
  readonly process_en_name?: string | undefined
  readonly job_function?: Types.IdNameObject | undefined
  readonly subject?: Types.IdNameObject | undefined
  readonly head_count?: number | undefined
  readonly experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly expiry_time?: number | undefined
  readonly min_salary?: number | undefined
  readonly max_salary?: number | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly city_list?: ReadonlyArray<Types.CodeNameObject> | undefined
  readonly job_attribute?: 1 | 2 | (number & {}) | undefined
  readonly create_timestamp?: string | undefined
  readonly update_timestamp?: string | undefined
  readonly expiry_timestamp?: string | undefined
  readonly target_major_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.list#output.items", () => ({
    id: Codec.strOpt,
    title: Codec.strOpt,
    description: Codec.strOpt,
    code: Codec.strOpt,
    requirement: Codec.strOpt,
    recruitment_type: Codec.objOpt(JobLevel),
    department: Codec.objOpt(Shared.BaseBilingualWithId),
    city: Codec.objOpt(Types.TalentCityInfo),
    min_job_level: Codec.objOpt(JobLevel),
    max_job_level: Codec.objOpt(JobLevel),
    highlight_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId)),
    job_category: Codec.objOpt(JobLevel),
    job_type: Codec.objOpt(Shared.BaseBilingualWithId),
    active_status: Codec.openOpt(1, 2),
    create_user_id: Codec.strOpt,
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    process_type: Codec.openOpt(1, 2),
    process_id: Codec.strOpt,
    process_name: Codec.strOpt,
    process_en_name: Codec.strOpt,
    job_function: Codec.objOpt(Types.IdNameObject),
    subject: Codec.objOpt(Types.IdNameObject),
    head_count: Codec.intOpt,
    experience: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8),
    expiry_time: Codec.intOpt,
    min_salary: Codec.intOpt,
    max_salary: Codec.intOpt,
    required_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    city_list: Codec.listOpt(Codec.obj(Types.CodeNameObject)),
    job_attribute: Codec.openOpt(1, 2),
    create_timestamp: Codec.strOpt,
    update_timestamp: Codec.strOpt,
    expiry_timestamp: Codec.strOpt,
    target_major_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId))
  }))

/** @category structures */
export interface JobRecruiter2 {
  readonly id?: string | undefined
  readonly recruiter_id?: string | undefined
  readonly hiring_manager_id_list?: ReadonlyArray<string> | undefined
  readonly assistant_id_list?: ReadonlyArray<string> | undefined
}

export const JobRecruiter2: Codec.Shape<JobRecruiter2> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.recruiter#output.info", () => ({
    id: Codec.strOpt,
    recruiter_id: Codec.strOpt,
    hiring_manager_id_list: Codec.listOpt(Codec.str),
    assistant_id_list: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface JobConfigInterviewRoundConf {
  readonly interviewer_id_list?: ReadonlyArray<string> | undefined
  readonly round?: number | undefined
}

export const JobConfigInterviewRoundConf: Codec.Shape<JobConfigInterviewRoundConf> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.update_config#input.interview_round_conf_list", () => ({
    interviewer_id_list: Codec.listOpt(Codec.str),
    round: Codec.intOpt
  }))

/** @category structures */
export interface JobConfigRoundType {
  readonly round_biz_id?: string | undefined
  readonly assessment_template_biz_id?: string | undefined
}

export const JobConfigRoundType: Codec.Shape<JobConfigRoundType> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.update_config#input.interview_round_type_conf_list", () => ({
    round_biz_id: Codec.strOpt,
    assessment_template_biz_id: Codec.strOpt
  }))
