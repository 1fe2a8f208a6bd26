// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.job_requirement`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
  readonly short_code: string
  readonly name: string
  readonly display_progress: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly head_count: number
  readonly recruitment_type_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly max_level_id?: string | undefined
  readonly min_level_id?: string | undefined
  readonly sequence_id?: string | undefined
  readonly category?: 1 | 2 | (number & {}) | undefined
  readonly department_id?: string | undefined
  readonly recruiter_id_list?: ReadonlyArray<string> | undefined
  readonly jr_hiring_manager_id_list?: ReadonlyArray<string> | undefined
  readonly direct_leader_id_list?: ReadonlyArray<string> | undefined
  readonly start_time?: string | undefined
  readonly deadline?: string | undefined
  readonly priority?: 1 | 2 | 3 | (number & {}) | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly max_salary?: string | undefined
  readonly min_salary?: string | undefined
  readonly address_id?: string | undefined
  readonly description?: string | undefined
  readonly customized_data_list?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly job_type_id?: string | undefined
  /** At most 200 items. */
  readonly job_id_list?: ReadonlyArray<string> | undefined
  readonly employment_job_id?: string | undefined
  readonly position_id?: string | undefined
  /** Not in the documentation. */
  readonly update_option?: CreateUpdateOptionInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id"),
    short_code: Codec.str,
    name: Codec.str,
    display_progress: Codec.listed(1, 2, 3, 4, 5, 6),
    head_count: Codec.int,
    recruitment_type_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    max_level_id: Codec.strOpt,
    min_level_id: Codec.strOpt,
    sequence_id: Codec.strOpt,
    category: Codec.listedOpt(1, 2),
    department_id: Codec.strOpt,
    recruiter_id_list: Codec.listOpt(Codec.str),
    jr_hiring_manager_id_list: Codec.listOpt(Codec.str),
    direct_leader_id_list: Codec.listOpt(Codec.str),
    start_time: Codec.strOpt,
    deadline: Codec.strOpt,
    priority: Codec.listedOpt(1, 2, 3),
    required_degree: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    max_salary: Codec.strOpt,
    min_salary: Codec.strOpt,
    address_id: Codec.strOpt,
    description: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    process_type: Codec.listedOpt(1, 2),
    job_type_id: Codec.strOpt,
    job_id_list: Codec.listOpt(Codec.str),
    employment_job_id: Codec.strOpt,
    position_id: Codec.strOpt,
    update_option: Codec.objOpt(CreateUpdateOptionInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly job_requirement: JobRequirementDto
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.create#output", () => ({
    job_requirement: Codec.obj(JobRequirementDto)
  }))

/**
 * 创建招聘需求
 *
 * `POST /open-apis/hire/v1/job_requirements` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `hire:job_requirement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建招聘需求
   *
   * Scopes, any of: `hire:job_requirement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job_requirement.create",
  method: "POST",
  path: "/open-apis/hire/v1/job_requirements",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  body: "json",
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
  readonly job_requirement_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.delete#input", () => ({
    job_requirement_id: Codec.str
  }))

/**
 * 删除招聘需求
 *
 * `DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:job_requirement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除招聘需求
   *
   * Scopes, any of: `hire:job_requirement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job_requirement.delete",
  method: "DELETE",
  path: "/open-apis/hire/v1/job_requirements/:job_requirement_id",
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
  readonly page_token?: string | undefined
  /** Default: `1`. */
  readonly page_size?: number | undefined
  readonly job_id?: string | undefined
  readonly create_time_begin?: string | undefined
  readonly create_time_end?: string | undefined
  readonly update_time_begin?: string | undefined
  readonly update_time_end?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    job_id: Codec.strOpt,
    create_time_begin: Codec.strOpt,
    create_time_end: Codec.strOpt,
    update_time_begin: Codec.strOpt,
    update_time_end: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id")
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
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 获取招聘需求列表
 *
 * `GET /open-apis/hire/v1/job_requirements` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取招聘需求列表
   *
   * Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取招聘需求列表
     *
     * Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.job_requirement.list",
  method: "GET",
  path: "/open-apis/hire/v1/job_requirements",
  tokens: ["tenant"],
  query: [
    "page_token", "page_size", "job_id", "create_time_begin", "create_time_end", "update_time_begin",
    "update_time_end", "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type",
    "employee_type_id_type"
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
 * What `listById` takes.
 *
 * @category inputs
 */
export interface ListByIdInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
  readonly short_code_list?: ReadonlyArray<string> | undefined
}

export const ListByIdInput: Codec.Shape<ListByIdInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.list_by_id#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id"),
    id_list: Codec.listOpt(Codec.str),
    short_code_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `listById` gives.
 *
 * @category outputs
 */
export interface ListByIdOutput {
  readonly items: ReadonlyArray<ListByIdOutputItems>
}

export const ListByIdOutput: Codec.Shape<ListByIdOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.list_by_id#output", () => ({
    items: Codec.list(Codec.obj(ListByIdOutputItems))
  }))

/**
 * 获取招聘需求信息
 *
 * `POST /open-apis/hire/v1/job_requirements/search` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id
 * @category endpoints
 */
export const listById: Endpoint.Described<ListByIdInput, ListByIdOutput, "tenant"> & {
  /**
   * 获取招聘需求信息
   *
   * Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id
   */
  (input?: ListByIdInput, options?: Endpoint.CallOptions): Effect.Effect<ListByIdOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "hire.v1.job_requirement.list_by_id",
  method: "POST",
  path: "/open-apis/hire/v1/job_requirements/search",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  body: "json",
  repeatable: true,
  codes,
  input: ListByIdInput,
  output: ListByIdOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly job_requirement_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
  readonly name: string
  readonly display_progress: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly head_count: number
  readonly recruitment_type_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly max_level_id?: string | undefined
  readonly min_level_id?: string | undefined
  readonly sequence_id?: string | undefined
  readonly category?: 1 | 2 | (number & {}) | undefined
  readonly department_id?: string | undefined
  readonly recruiter_id_list?: ReadonlyArray<string> | undefined
  readonly jr_hiring_manager_id_list?: ReadonlyArray<string> | undefined
  readonly direct_leader_id_list?: ReadonlyArray<string> | undefined
  readonly start_time?: string | undefined
  readonly deadline?: string | undefined
  readonly priority?: 1 | 2 | 3 | (number & {}) | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly max_salary?: string | undefined
  readonly min_salary?: string | undefined
  readonly address_id?: string | undefined
  readonly description?: string | undefined
  readonly customized_data_list?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly job_type_id?: string | undefined
  /** At most 200 items. */
  readonly job_id_list?: ReadonlyArray<string> | undefined
  readonly employment_job_id?: string | undefined
  readonly position_id?: string | undefined
  readonly update_option?: JobRequirementUpdateOption | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.update#input", () => ({
    job_requirement_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id"),
    name: Codec.str,
    display_progress: Codec.listed(1, 2, 3, 4, 5, 6),
    head_count: Codec.int,
    recruitment_type_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    max_level_id: Codec.strOpt,
    min_level_id: Codec.strOpt,
    sequence_id: Codec.strOpt,
    category: Codec.listedOpt(1, 2),
    department_id: Codec.strOpt,
    recruiter_id_list: Codec.listOpt(Codec.str),
    jr_hiring_manager_id_list: Codec.listOpt(Codec.str),
    direct_leader_id_list: Codec.listOpt(Codec.str),
    start_time: Codec.strOpt,
    deadline: Codec.strOpt,
    priority: Codec.listedOpt(1, 2, 3),
    required_degree: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    max_salary: Codec.strOpt,
    min_salary: Codec.strOpt,
    address_id: Codec.strOpt,
    description: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    process_type: Codec.listedOpt(1, 2),
    job_type_id: Codec.strOpt,
    job_id_list: Codec.listOpt(Codec.str),
    employment_job_id: Codec.strOpt,
    position_id: Codec.strOpt,
    update_option: Codec.objOpt(JobRequirementUpdateOption)
  }))

/**
 * 更新招聘需求
 *
 * `PUT /open-apis/hire/v1/job_requirements/:job_requirement_id` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `hire:job_requirement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新招聘需求
   *
   * Scopes, any of: `hire:job_requirement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job_requirement.update",
  method: "PUT",
  path: "/open-apis/hire/v1/job_requirements/:job_requirement_id",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface CountData {
  readonly offer_count?: number | undefined
  readonly pre_hire_count?: number | undefined
  readonly complete_count?: number | undefined
}

export const CountData: Codec.Shape<CountData> = /*#__PURE__*/ Codec.shape("hire#CountData", () => ({
  offer_count: Codec.intOpt,
  pre_hire_count: Codec.intOpt,
  complete_count: Codec.intOpt
}))

/** @category structures */
export interface CreateUpdateOptionInput {
  readonly need_update_related_job?: boolean | undefined
}

export const CreateUpdateOptionInput: Codec.Shape<CreateUpdateOptionInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.create#input.update_option", () => ({
    need_update_related_job: Codec.boolOpt
  }))

/** @category structures */
export interface JobRequirementDto {
  readonly id?: string | undefined
  readonly short_code?: string | undefined
  readonly name?: string | undefined
  readonly display_progress?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly head_count?: number | undefined
  readonly recruitment_type?: Types.IdNameObject | undefined
  readonly employee_type?: Types.IdNameObject | undefined
  readonly max_level?: Types.IdNameObject | undefined
  readonly min_level?: Types.IdNameObject | undefined
  readonly sequence?: Types.IdNameObject | undefined
  readonly category?: 1 | 2 | (number & {}) | undefined
  readonly department?: Types.IdNameObject | undefined
  readonly recruiter_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly jr_hiring_managers?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly direct_leader_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly start_time?: string | undefined
  readonly deadline?: string | undefined
  readonly priority?: 1 | 2 | 3 | (number & {}) | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly max_salary?: string | undefined
  readonly min_salary?: string | undefined
  readonly address?: Types.IdNameObject | undefined
  readonly description?: string | undefined
  readonly customized_data_list?: ReadonlyArray<Types.JobCustomizedData> | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly job_type?: Types.JobTypeInfo | undefined
  readonly create_time?: string | undefined
  readonly creator_id?: string | undefined
  readonly update_time?: string | undefined
  readonly employment_job_id?: string | undefined
  readonly position_id?: string | undefined
  readonly completion_time?: string | undefined
  readonly approval_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly job_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly count_data?: CountData | undefined
}

export const JobRequirementDto: Codec.Shape<JobRequirementDto> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.create#output.job_requirement", () => ({
    id: Codec.strOpt,
    short_code: Codec.strOpt,
    name: Codec.strOpt,
    display_progress: Codec.openOpt(1, 2, 3, 4, 5, 6),
    head_count: Codec.intOpt,
    recruitment_type: Codec.objOpt(Types.IdNameObject),
    employee_type: Codec.objOpt(Types.IdNameObject),
    max_level: Codec.objOpt(Types.IdNameObject),
    min_level: Codec.objOpt(Types.IdNameObject),
    sequence: Codec.objOpt(Types.IdNameObject),
    category: Codec.openOpt(1, 2),
    department: Codec.objOpt(Types.IdNameObject),
    recruiter_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    jr_hiring_managers: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    direct_leader_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    start_time: Codec.strOpt,
    deadline: Codec.strOpt,
    priority: Codec.openOpt(1, 2, 3),
    required_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    max_salary: Codec.strOpt,
    min_salary: Codec.strOpt,
    address: Codec.objOpt(Types.IdNameObject),
    description: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.JobCustomizedData)),
    process_type: Codec.openOpt(1, 2),
    job_type: Codec.objOpt(Types.JobTypeInfo),
    create_time: Codec.strOpt,
    creator_id: Codec.strOpt,
    update_time: Codec.strOpt,
    employment_job_id: Codec.strOpt,
    position_id: Codec.strOpt,
    completion_time: Codec.strOpt,
    approval_status: Codec.openOpt(1, 2, 3, 4, 5),
    job_id_list: Codec.listOpt(Codec.str),
    count_data: Codec.objOpt(CountData)
  }))

/** @category structures */
export interface ListOutputItems {
  readonly id?: string | undefined
  readonly short_code?: string | undefined
  readonly name?: string | undefined
  readonly display_progress?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly head_count?: number | undefined
  readonly recruitment_type?: Types.IdNameObject | undefined
  readonly employee_type?: Types.IdNameObject | undefined
  readonly max_level?: Types.IdNameObject | undefined
  readonly min_level?: Types.IdNameObject | undefined
  readonly sequence?: Types.IdNameObject | undefined
  readonly category?: 1 | 2 | (number & {}) | undefined
  readonly department?: Types.IdNameObject | undefined
  readonly recruiter_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly jr_hiring_managers?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly direct_leader_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly start_time?: string | undefined
  readonly deadline?: string | undefined
  readonly priority?: 1 | 2 | 3 | (number & {}) | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly max_salary?: string | undefined
  readonly min_salary?: string | undefined
  readonly address?: Types.IdNameObject | undefined
  readonly description?: string | undefined
  readonly customized_data_list?: ReadonlyArray<Types.JobCustomizedData> | undefined
  readonly job_id_list?: ReadonlyArray<string> | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly job_type?: Types.JobTypeInfo | undefined
  readonly create_time?: string | undefined
  readonly creator_id?: string | undefined
  readonly update_time?: string | undefined
  readonly employment_job_id?: string | undefined
  readonly position_id?: string | undefined
  readonly completion_time?: string | undefined
  readonly approval_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly count_data?: CountData | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.list#output.items", () => ({
    id: Codec.strOpt,
    short_code: Codec.strOpt,
    name: Codec.strOpt,
    display_progress: Codec.openOpt(1, 2, 3, 4, 5, 6),
    head_count: Codec.intOpt,
    recruitment_type: Codec.objOpt(Types.IdNameObject),
    employee_type: Codec.objOpt(Types.IdNameObject),
    max_level: Codec.objOpt(Types.IdNameObject),
    min_level: Codec.objOpt(Types.IdNameObject),
    sequence: Codec.objOpt(Types.IdNameObject),
    category: Codec.openOpt(1, 2),
    department: Codec.objOpt(Types.IdNameObject),
    recruiter_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    jr_hiring_managers: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    direct_leader_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    start_time: Codec.strOpt,
    deadline: Codec.strOpt,
    priority: Codec.openOpt(1, 2, 3),
    required_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    max_salary: Codec.strOpt,
    min_salary: Codec.strOpt,
    address: Codec.objOpt(Types.IdNameObject),
    description: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.JobCustomizedData)),
    job_id_list: Codec.listOpt(Codec.str),
    process_type: Codec.openOpt(1, 2),
    job_type: Codec.objOpt(Types.JobTypeInfo),
    create_time: Codec.strOpt,
    creator_id: Codec.strOpt,
    update_time: Codec.strOpt,
    employment_job_id: Codec.strOpt,
    position_id: Codec.strOpt,
    completion_time: Codec.strOpt,
    approval_status: Codec.openOpt(1, 2, 3, 4, 5),
    count_data: Codec.objOpt(CountData)
  }))

/** @category structures */
export interface ListByIdOutputItems {
  readonly id?: string | undefined
  readonly short_code?: string | undefined
  readonly name?: string | undefined
  readonly display_progress?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly head_count?: number | undefined
  readonly recruitment_type?: Types.IdNameObject | undefined
  readonly employee_type?: Types.IdNameObject | undefined
  readonly max_level?: Types.IdNameObject | undefined
  readonly min_level?: Types.IdNameObject | undefined
  readonly sequence?: Types.IdNameObject | undefined
  readonly category?: 1 | 2 | (number & {}) | undefined
  readonly department?: Types.IdNameObject | undefined
  readonly recruiter_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly jr_hiring_managers?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly direct_leader_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly start_time?: string | undefined
  readonly deadline?: string | undefined
  readonly priority?: 1 | 2 | 3 | (number & {}) | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly max_salary?: string | undefined
  readonly min_salary?: string | undefined
  readonly address?: Types.IdNameObject | undefined
  readonly description?: string | undefined
  readonly customized_data_list?: ReadonlyArray<Types.JobCustomizedData> | undefined
  readonly job_id_list?: ReadonlyArray<string> | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly job_type?: Types.JobTypeInfo | undefined
  readonly create_time?: string | undefined
  readonly creator_id?: string | undefined
  readonly update_time?: string | undefined
  readonly employment_job_id?: string | undefined
  readonly position_id?: string | undefined
  readonly completion_time?: string | undefined
  readonly approval_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly count_data?: JrCountDataInfo | undefined
}

export const ListByIdOutputItems: Codec.Shape<ListByIdOutputItems> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.list_by_id#output.items", () => ({
    id: Codec.strOpt,
    short_code: Codec.strOpt,
    name: Codec.strOpt,
    display_progress: Codec.openOpt(1, 2, 3, 4, 5, 6),
    head_count: Codec.intOpt,
    recruitment_type: Codec.objOpt(Types.IdNameObject),
    employee_type: Codec.objOpt(Types.IdNameObject),
    max_level: Codec.objOpt(Types.IdNameObject),
    min_level: Codec.objOpt(Types.IdNameObject),
    sequence: Codec.objOpt(Types.IdNameObject),
    category: Codec.openOpt(1, 2),
    department: Codec.objOpt(Types.IdNameObject),
    recruiter_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    jr_hiring_managers: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    direct_leader_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    start_time: Codec.strOpt,
    deadline: Codec.strOpt,
    priority: Codec.openOpt(1, 2, 3),
    required_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    max_salary: Codec.strOpt,
    min_salary: Codec.strOpt,
    address: Codec.objOpt(Types.IdNameObject),
    description: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.JobCustomizedData)),
    job_id_list: Codec.listOpt(Codec.str),
    process_type: Codec.openOpt(1, 2),
    job_type: Codec.objOpt(Types.JobTypeInfo),
    create_time: Codec.strOpt,
    creator_id: Codec.strOpt,
    update_time: Codec.strOpt,
    employment_job_id: Codec.strOpt,
    position_id: Codec.strOpt,
    completion_time: Codec.strOpt,
    approval_status: Codec.openOpt(1, 2, 3, 4, 5),
    count_data: Codec.objOpt(JrCountDataInfo)
  }))

/** @category structures */
export interface JrCountDataInfo {
  readonly offer_count?: number | undefined
  readonly pre_hire_count?: number | undefined
  readonly complete_count?: number | undefined
}

export const JrCountDataInfo: Codec.Shape<JrCountDataInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.list_by_id#output.items.count_data", () => ({
    offer_count: Codec.intOpt,
    pre_hire_count: Codec.intOpt,
    complete_count: Codec.intOpt
  }))

/** @category structures */
export interface JobRequirementUpdateOption {
  /** Default: `false`. */
  readonly need_update_related_job?: boolean | undefined
}

export const JobRequirementUpdateOption: Codec.Shape<JobRequirementUpdateOption> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement.update#input.update_option", () => ({
    need_update_related_job: Codec.boolOpt
  }))
