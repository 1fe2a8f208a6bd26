// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.user`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/contact.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `basicBatch` takes.
 *
 * @category inputs
 */
export interface BasicBatchInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 10 items. */
  readonly user_ids: ReadonlyArray<string>
}

export const BasicBatchInput: Codec.Shape<BasicBatchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.basic_batch#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_ids: Codec.list(Codec.str)
  }))

/**
 * What `basicBatch` gives.
 *
 * @category outputs
 */
export interface BasicBatchOutput {
  readonly users: ReadonlyArray<BasicUser>
}

export const BasicBatchOutput: Codec.Shape<BasicBatchOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.basic_batch#output", () => ({
    users: Codec.list(Codec.obj(BasicUser))
  }))

/**
 * 通过 ID 获取用户姓名
 *
 * `POST /open-apis/contact/v3/users/basic_batch` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `contact:user.basic_profile:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch
 * @category endpoints
 */
export const basicBatch: Endpoint.Described<BasicBatchInput, BasicBatchOutput, "tenant" | "user"> & {
  /**
   * 通过 ID 获取用户姓名
   *
   * Scopes, any of: `contact:user.basic_profile:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch
   */
  (input: BasicBatchInput, options?: Endpoint.CallOptions): Effect.Effect<BasicBatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.basic_batch",
  method: "POST",
  path: "/open-apis/contact/v3/users/basic_batch",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BasicBatchInput,
  output: BasicBatchOutput
})

/**
 * What `batch` takes.
 *
 * @category inputs
 */
export interface BatchInput {
  readonly user_ids: ReadonlyArray<string>
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
}

export const BatchInput: Codec.Shape<BatchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.batch#input", () => ({
    user_ids: Codec.list(Codec.str),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id")
  }))

/**
 * What `batch` gives.
 *
 * @category outputs
 */
export interface BatchOutput {
  readonly items: ReadonlyArray<User>
}

export const BatchOutput: Codec.Shape<BatchOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.batch#output", () => ({
    items: Codec.list(Codec.obj(User))
  }))

/**
 * 批量获取用户信息
 *
 * `GET /open-apis/contact/v3/users/batch` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact.base:readonly`.
 *
 * Scopes that open further fields: `contact:user.union_id:readonly`, `directory:employee.base.email:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch
 * @category endpoints
 */
export const batch: Endpoint.Described<BatchInput, BatchOutput, "tenant" | "user"> & {
  /**
   * 批量获取用户信息
   *
   * Scopes, any of: `contact:contact.base:readonly`.
   *
   * Scopes that open further fields: `contact:user.union_id:readonly`, `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch
   */
  (input: BatchInput, options?: Endpoint.CallOptions): Effect.Effect<BatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.batch",
  method: "GET",
  path: "/open-apis/contact/v3/users/batch",
  tokens: ["tenant", "user"],
  query: ["user_ids", "user_id_type", "department_id_type"],
  codes,
  input: BatchInput,
  output: BatchOutput
})

/**
 * What `batchGetId` takes.
 *
 * @category inputs
 */
export interface BatchGetIdInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 50 items. */
  readonly emails?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly mobiles?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly include_resigned?: boolean | undefined
}

export const BatchGetIdInput: Codec.Shape<BatchGetIdInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.batch_get_id#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    emails: Codec.listOpt(Codec.str),
    mobiles: Codec.listOpt(Codec.str),
    include_resigned: Codec.boolOpt
  }))

/**
 * What `batchGetId` gives.
 *
 * @category outputs
 */
export interface BatchGetIdOutput {
  readonly user_list: ReadonlyArray<UserContactInfo>
}

export const BatchGetIdOutput: Codec.Shape<BatchGetIdOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.batch_get_id#output", () => ({
    user_list: Codec.list(Codec.obj(UserContactInfo))
  }))

/**
 * 通过手机号或邮箱获取用户 ID
 *
 * `POST /open-apis/contact/v3/users/batch_get_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:user.id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id
 * @category endpoints
 */
export const batchGetId: Endpoint.Described<BatchGetIdInput, BatchGetIdOutput, "tenant"> & {
  /**
   * 通过手机号或邮箱获取用户 ID
   *
   * Scopes, any of: `contact:user.id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id
   */
  (input?: BatchGetIdInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetIdOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "contact.v3.user.batch_get_id",
  method: "POST",
  path: "/open-apis/contact/v3/users/batch_get_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetIdInput,
  output: BatchGetIdOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly client_token?: string | undefined
  readonly user_id?: string | undefined
  /** At least 1 characters. */
  readonly name: string
  readonly en_name?: string | undefined
  readonly nickname?: string | undefined
  readonly email?: string | undefined
  readonly mobile: string
  readonly mobile_visible?: boolean | undefined
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly avatar_key?: string | undefined
  readonly department_ids: ReadonlyArray<string>
  readonly leader_user_id?: string | undefined
  readonly city?: string | undefined
  readonly country?: string | undefined
  readonly work_station?: string | undefined
  readonly join_time?: number | undefined
  readonly employee_no?: string | undefined
  readonly employee_type: 1 | 2 | 3 | 4 | 5 | (number & {})
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  readonly custom_attrs?: ReadonlyArray<UserCustomAttrInput> | undefined
  readonly enterprise_email?: string | undefined
  readonly job_title?: string | undefined
  readonly geo?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly subscription_ids?: ReadonlyArray<string> | undefined
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly idp_type?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly need_send_notification?: boolean | undefined
  /** Not in the documentation. */
  readonly notification_option?: NotificationOptionInput | undefined
  /** Not in the documentation. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    client_token: Codec.strOpt,
    user_id: Codec.strOpt,
    name: Codec.str,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.str,
    mobile_visible: Codec.boolOpt,
    gender: Codec.listedOpt(0, 1, 2, 3),
    avatar_key: Codec.strOpt,
    department_ids: Codec.list(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.listed(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(UserCustomAttrInput)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    geo: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    subscription_ids: Codec.listOpt(Codec.str),
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    idp_type: Codec.strOpt,
    description: Codec.strOpt,
    need_send_notification: Codec.boolOpt,
    notification_option: Codec.objOpt(NotificationOptionInput),
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly user: CreateOutputUser
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.create#output", () => ({
    user: Codec.obj(CreateOutputUser)
  }))

/**
 * 创建用户
 *
 * `POST /open-apis/contact/v3/users` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * Scopes that open further fields: `contact:user.union_id:readonly`, `directory:employee.base.email:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建用户
   *
   * Scopes, any of: `contact:contact`.
   *
   * Scopes that open further fields: `contact:user.union_id:readonly`, `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.create",
  method: "POST",
  path: "/open-apis/contact/v3/users",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type", "client_token"],
  body: "json",
  idempotencyKey: "client_token",
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
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_chat_acceptor_user_id?: string | undefined
  readonly external_chat_acceptor_user_id?: string | undefined
  readonly docs_acceptor_user_id?: string | undefined
  readonly calendar_acceptor_user_id?: string | undefined
  readonly application_acceptor_user_id?: string | undefined
  readonly minutes_acceptor_user_id?: string | undefined
  readonly survey_acceptor_user_id?: string | undefined
  readonly email_acceptor?: ResourceAcceptor | undefined
  readonly anycross_acceptor_user_id?: string | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.delete#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_chat_acceptor_user_id: Codec.strOpt,
    external_chat_acceptor_user_id: Codec.strOpt,
    docs_acceptor_user_id: Codec.strOpt,
    calendar_acceptor_user_id: Codec.strOpt,
    application_acceptor_user_id: Codec.strOpt,
    minutes_acceptor_user_id: Codec.strOpt,
    survey_acceptor_user_id: Codec.strOpt,
    email_acceptor: Codec.objOpt(ResourceAcceptor),
    anycross_acceptor_user_id: Codec.strOpt
  }))

/**
 * 删除用户
 *
 * `DELETE /open-apis/contact/v3/users/:user_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除用户
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.delete",
  method: "DELETE",
  path: "/open-apis/contact/v3/users/:user_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `findByDepartment` takes.
 *
 * @category inputs
 */
export interface FindByDepartmentInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly department_id: string
  /** At most 50. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const FindByDepartmentInput: Codec.Shape<FindByDepartmentInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.find_by_department#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    department_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `findByDepartment` gives.
 *
 * @category outputs
 */
export interface FindByDepartmentOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<FindByDepartmentOutputItems>
}

export const FindByDepartmentOutput: Codec.Shape<FindByDepartmentOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.find_by_department#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(FindByDepartmentOutputItems))
  }))

/**
 * 获取部门直属用户列表
 *
 * `GET /open-apis/contact/v3/users/find_by_department` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
 * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
 *
 * Scopes that open further fields: `contact:user.union_id:readonly`, `directory:employee.base.email:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department
 * @category endpoints
 */
export const findByDepartment: Endpoint.Described<FindByDepartmentInput, FindByDepartmentOutput, "tenant" | "user"> & {
  /**
   * 获取部门直属用户列表
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
   * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
   *
   * Scopes that open further fields: `contact:user.union_id:readonly`, `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department
   */
  (input: FindByDepartmentInput, options?: Endpoint.CallOptions): Effect.Effect<FindByDepartmentOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<FindByDepartmentInput, FindByDepartmentOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取部门直属用户列表
     *
     * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
     * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
     *
     * Scopes that open further fields: `contact:user.union_id:readonly`,
     * `directory:employee.base.email:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department
     */
    (input: FindByDepartmentInput, options?: Paged.Options): Paged.Listing<FindByDepartmentOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "contact.v3.user.find_by_department",
  method: "GET",
  path: "/open-apis/contact/v3/users/find_by_department",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type", "department_id", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: FindByDepartmentInput,
  output: FindByDepartmentOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("contact.v3.user.get#input", () => ({
  user_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
  department_id_type: Codec.litOpt("department_id", "open_department_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly user: GetOutputUser
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.get#output", () => ({
    user: Codec.obj(GetOutputUser)
  }))

/**
 * 获取单个用户信息
 *
 * `GET /open-apis/contact/v3/users/:user_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
 * `contact:contact:readonly`, `contact:contact:readonly_as_app`.
 *
 * Scopes that open further fields: `contact:user.union_id:readonly`, `directory:employee.base.email:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取单个用户信息
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
   * `contact:contact:readonly`, `contact:contact:readonly_as_app`.
   *
   * Scopes that open further fields: `contact:user.union_id:readonly`, `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.get",
  method: "GET",
  path: "/open-apis/contact/v3/users/:user_id",
  tokens: ["tenant", "user"],
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly department_id?: string | undefined
  readonly page_token?: string | undefined
  /** At most 100. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    department_id: Codec.strOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 获取用户列表
 *
 * `GET /open-apis/contact/v3/users` · Token: tenant or user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
 * `contact:contact:readonly`, `contact:contact:readonly_as_app`, `contact:department.organize:readonly`.
 *
 * Scopes that open further fields: `contact:user.assign_info:read`, `contact:user.department_path:readonly`,
 * `contact:user.dotted_line_leader_info.read`, `contact:user.employee_number:read`,
 * `contact:user.job_family:readonly`, `contact:user.job_level:readonly`, `contact:user.union_id:readonly`,
 * `contact:user.user_geo`, `directory:employee.base.email:read`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取用户列表
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
   * `contact:contact:readonly`, `contact:contact:readonly_as_app`, `contact:department.organize:readonly`.
   *
   * Scopes that open further fields: `contact:user.assign_info:read`,
   * `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`,
   * `contact:user.employee_number:read`, `contact:user.job_family:readonly`,
   * `contact:user.job_level:readonly`, `contact:user.union_id:readonly`, `contact:user.user_geo`,
   * `directory:employee.base.email:read`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取用户列表
     *
     * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
     * `contact:contact:readonly`, `contact:contact:readonly_as_app`, `contact:department.organize:readonly`.
     *
     * Scopes that open further fields: `contact:user.assign_info:read`,
     * `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`,
     * `contact:user.employee_number:read`, `contact:user.job_family:readonly`,
     * `contact:user.job_level:readonly`, `contact:user.union_id:readonly`, `contact:user.user_geo`,
     * `directory:employee.base.email:read`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.user.list",
  method: "GET",
  path: "/open-apis/contact/v3/users",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type", "department_id", "page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  deprecated: true,
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
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** At least 1 characters. */
  readonly name?: string | undefined
  readonly en_name?: string | undefined
  readonly nickname?: string | undefined
  readonly email?: string | undefined
  readonly mobile?: string | undefined
  readonly mobile_visible?: boolean | undefined
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly avatar_key?: string | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly leader_user_id?: string | undefined
  readonly city?: string | undefined
  readonly country?: string | undefined
  readonly work_station?: string | undefined
  readonly join_time?: number | undefined
  readonly employee_no?: string | undefined
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  readonly custom_attrs?: ReadonlyArray<UserCustomAttrInput> | undefined
  readonly enterprise_email?: string | undefined
  readonly job_title?: string | undefined
  readonly is_frozen?: boolean | undefined
  readonly job_level_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly subscription_ids?: ReadonlyArray<string> | undefined
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly idp_type?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
  /** Not in the documentation. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.patch#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    gender: Codec.listedOpt(0, 1, 2, 3),
    avatar_key: Codec.strOpt,
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.listedOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(UserCustomAttrInput)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    is_frozen: Codec.boolOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    subscription_ids: Codec.listOpt(Codec.str),
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    idp_type: Codec.strOpt,
    description: Codec.strOpt,
    geo: Codec.strOpt,
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly user: PatchOutputUser
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.patch#output", () => ({
    user: Codec.obj(PatchOutputUser)
  }))

/**
 * 修改用户部分信息
 *
 * `PATCH /open-apis/contact/v3/users/:user_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact`, `contact:user.base`.
 *
 * Scopes that open further fields: `contact:user.union_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 修改用户部分信息
   *
   * Scopes, any of: `contact:contact`, `contact:user.base`.
   *
   * Scopes that open further fields: `contact:user.union_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.patch",
  method: "PATCH",
  path: "/open-apis/contact/v3/users/:user_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `resurrect` takes.
 *
 * @category inputs
 */
export interface ResurrectInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** At most 50 items. */
  readonly departments?: ReadonlyArray<UserDepartmentInfo> | undefined
  readonly subscription_ids?: ReadonlyArray<string> | undefined
}

export const ResurrectInput: Codec.Shape<ResurrectInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.resurrect#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    departments: Codec.listOpt(Codec.obj(UserDepartmentInfo)),
    subscription_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 恢复已删除用户
 *
 * `POST /open-apis/contact/v3/users/:user_id/resurrect` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect
 * @category endpoints
 */
export const resurrect: Endpoint.Described<ResurrectInput, Codec.Dictionary, "tenant"> & {
  /**
   * 恢复已删除用户
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect
   */
  (input: ResurrectInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.resurrect",
  method: "POST",
  path: "/open-apis/contact/v3/users/:user_id/resurrect",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: ResurrectInput,
  output: Codec.dictionary
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly query?: string | undefined
  readonly filter?: SearchFilterInput | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.search#input", () => ({
    page_size: Codec.numOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    query: Codec.strOpt,
    filter: Codec.objOpt(SearchFilterInput)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 搜索用户
 *
 * `POST /open-apis/contact/v3/users/search` · Token: user.
 *
 * The platform's own client asks for `contact:user:search` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索用户
   *
   * The platform's own client asks for `contact:user:search` before it calls this.
   */
  (input: SearchInput | undefined, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索用户
   *
   * The platform's own client asks for `contact:user:search` before it calls this.
   */
  (input?: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索用户
     *
     * The platform's own client asks for `contact:user:search` before it calls this.
     */
    (input: SearchInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<SearchOutputItems>
    /**
     * 搜索用户
     *
     * The platform's own client asks for `contact:user:search` before it calls this.
     */
    (input?: SearchInput, options?: Paged.Options<never>): Paged.Listing<SearchOutputItems, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.user.search",
  method: "POST",
  path: "/open-apis/contact/v3/users/search",
  tokens: ["user"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** At least 1 characters. */
  readonly name: string
  readonly en_name?: string | undefined
  readonly nickname?: string | undefined
  readonly email?: string | undefined
  readonly mobile: string
  readonly mobile_visible?: boolean | undefined
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly avatar_key?: string | undefined
  readonly department_ids: ReadonlyArray<string>
  readonly leader_user_id?: string | undefined
  readonly city?: string | undefined
  readonly country?: string | undefined
  readonly work_station?: string | undefined
  readonly join_time?: number | undefined
  readonly employee_no?: string | undefined
  readonly employee_type: 1 | 2 | 3 | 4 | 5 | (number & {})
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  readonly custom_attrs?: ReadonlyArray<UserCustomAttr> | undefined
  readonly enterprise_email?: string | undefined
  readonly job_title?: string | undefined
  readonly is_frozen?: boolean | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly idp_type?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
  /** Not in the documentation. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
  /** Not in the documentation. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.update#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    name: Codec.str,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.str,
    mobile_visible: Codec.boolOpt,
    gender: Codec.listedOpt(0, 1, 2, 3),
    avatar_key: Codec.strOpt,
    department_ids: Codec.list(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.listed(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(UserCustomAttr)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    is_frozen: Codec.boolOpt,
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    idp_type: Codec.strOpt,
    description: Codec.strOpt,
    geo: Codec.strOpt,
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail)),
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly user: UpdateOutputUser
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.update#output", () => ({
    user: Codec.obj(UpdateOutputUser)
  }))

/**
 * 更新用户所有信息
 *
 * `PUT /open-apis/contact/v3/users/:user_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * Scopes that open further fields: `contact:user.employee_number:read`, `contact:user.union_id:readonly`,
 * `directory:employee.base.email:read`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新用户所有信息
   *
   * Scopes, any of: `contact:contact`.
   *
   * Scopes that open further fields: `contact:user.employee_number:read`, `contact:user.union_id:readonly`,
   * `directory:employee.base.email:read`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.update",
  method: "PUT",
  path: "/open-apis/contact/v3/users/:user_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/**
 * What `updateUserId` takes.
 *
 * @category inputs
 */
export interface UpdateUserIdInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly new_user_id: string
}

export const UpdateUserIdInput: Codec.Shape<UpdateUserIdInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.update_user_id#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    new_user_id: Codec.str
  }))

/**
 * 更新用户 ID
 *
 * `PATCH /open-apis/contact/v3/users/:user_id/update_user_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `contact:contact:update_user_id`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id
 * @category endpoints
 */
export const updateUserId: Endpoint.Described<UpdateUserIdInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新用户 ID
   *
   * Scopes, any of: `contact:contact:update_user_id`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id
   */
  (input: UpdateUserIdInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.user.update_user_id",
  method: "PATCH",
  path: "/open-apis/contact/v3/users/:user_id/update_user_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateUserIdInput,
  output: Codec.dictionary
})

/** @category structures */
export interface UserCustomAttrInput {
  readonly type?:
    | "TEXT" | "HREF" | "ENUMERATION" | "PICTURE_ENUM" | "GENERIC_USER" | (string & {}) | undefined
  readonly id?: string | undefined
  readonly value?: UserCustomAttrValueInput | undefined
}

export const UserCustomAttrInput: Codec.Shape<UserCustomAttrInput> =
  /*#__PURE__*/ Codec.shape("contact#UserCustomAttrInput", () => ({
    type: Codec.listedOpt("TEXT", "HREF", "ENUMERATION", "PICTURE_ENUM", "GENERIC_USER"),
    id: Codec.strOpt,
    value: Codec.objOpt(UserCustomAttrValueInput)
  }))

/** @category structures */
export interface UserCustomAttrValueInput {
  readonly text?: string | undefined
  readonly url?: string | undefined
  readonly pc_url?: string | undefined
  readonly option_id?: string | undefined
  readonly generic_user?: Shared.CustomAttrGenericUser | undefined
}

export const UserCustomAttrValueInput: Codec.Shape<UserCustomAttrValueInput> =
  /*#__PURE__*/ Codec.shape("contact#UserCustomAttrValueInput", () => ({
    text: Codec.strOpt,
    url: Codec.strOpt,
    pc_url: Codec.strOpt,
    option_id: Codec.strOpt,
    generic_user: Codec.objOpt(Shared.CustomAttrGenericUser)
  }))

/** @category structures */
export interface NotificationOptionInput {
  readonly channels?: ReadonlyArray<string> | undefined
  readonly language?: "zh-CN" | "en-US" | "ja-JP" | (string & {}) | undefined
}

export const NotificationOptionInput: Codec.Shape<NotificationOptionInput> =
  /*#__PURE__*/ Codec.shape("contact#NotificationOptionInput", () => ({
    channels: Codec.listOpt(Codec.str),
    language: Codec.listedOpt("zh-CN", "en-US", "ja-JP")
  }))

/** @category structures */
export interface UserCustomAttr2 {
  readonly type?:
    | "TEXT" | "HREF" | "ENUMERATION" | "PICTURE_ENUM" | "GENERIC_USER" | (string & {}) | undefined
  readonly id?: string | undefined
  readonly value?: UserCustomAttrValue2 | undefined
}

export const UserCustomAttr2: Codec.Shape<UserCustomAttr2> =
  /*#__PURE__*/ Codec.shape("contact#UserCustomAttr2", () => ({
    type: Codec.openOpt("TEXT", "HREF", "ENUMERATION", "PICTURE_ENUM", "GENERIC_USER"),
    id: Codec.strOpt,
    value: Codec.objOpt(UserCustomAttrValue2)
  }))

/** @category structures */
export interface UserCustomAttrValue2 {
  readonly text?: string | undefined
  readonly url?: string | undefined
  readonly pc_url?: string | undefined
  readonly option_value?: string | undefined
  readonly name?: string | undefined
  readonly picture_url?: string | undefined
  readonly generic_user?: Shared.CustomAttrGenericUser | undefined
}

export const UserCustomAttrValue2: Codec.Shape<UserCustomAttrValue2> =
  /*#__PURE__*/ Codec.shape("contact#UserCustomAttrValue2", () => ({
    text: Codec.strOpt,
    url: Codec.strOpt,
    pc_url: Codec.strOpt,
    option_value: Codec.strOpt,
    name: Codec.strOpt,
    picture_url: Codec.strOpt,
    generic_user: Codec.objOpt(Shared.CustomAttrGenericUser)
  }))

/** @category structures */
export interface BasicUser {
  readonly user_id?: string | undefined
  readonly name?: string | undefined
  readonly i18n_name?: Shared.DepartmentI18nName | undefined
}

export const BasicUser: Codec.Shape<BasicUser> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.basic_batch#output.users", () => ({
    user_id: Codec.strOpt,
    name: Codec.strOpt,
    i18n_name: Codec.objOpt(Shared.DepartmentI18nName)
  }))

/** @category structures */
export interface User {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly mobile_visible?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly avatar_key?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Shared.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Shared.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly is_tenant_manager?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly` or
   * `contact:user.employee_number:read`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<Shared.UserCustomAttr> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly enterprise_email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly job_title?: string | undefined
  readonly is_frozen?: boolean | undefined
  /** Given with the scope `contact:user.user_geo`. */
  readonly geo?: string | undefined
  /** Given with the scope `contact:user.job_level:readonly`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `contact:user.job_family:readonly`. */
  readonly job_family_id?: string | undefined
  /** Given with the scope `contact:user.subscription_ids:write`. */
  readonly subscription_ids?: ReadonlyArray<string> | undefined
  /** Given with the scope `contact:user.assign_info:read`. */
  readonly assign_info?: ReadonlyArray<Shared.UserAssignInfo> | undefined
  /** Given with the scope `contact:user.department_path:readonly`. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
  /** Given with the scope `contact:user.dotted_line_leader_info.read`. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly idp_type?: string | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly need_send_notification?: boolean | undefined
  /** Not in the documentation. */
  readonly notification_option?: Shared.NotificationOption | undefined
}

export const User: Codec.Shape<User> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.batch#output.items", () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    avatar_key: Codec.strOpt,
    avatar: Codec.objOpt(Shared.AvatarInfo),
    status: Codec.objOpt(Shared.UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    is_tenant_manager: Codec.boolOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(Shared.UserCustomAttr)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    is_frozen: Codec.boolOpt,
    geo: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    subscription_ids: Codec.listOpt(Codec.str),
    assign_info: Codec.listOpt(Codec.obj(Shared.UserAssignInfo)),
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail)),
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    idp_type: Codec.strOpt,
    time_zone: Codec.strOpt,
    description: Codec.strOpt,
    need_send_notification: Codec.boolOpt,
    notification_option: Codec.objOpt(Shared.NotificationOption)
  }))

/** @category structures */
export interface UserContactInfo {
  readonly user_id?: string | undefined
  readonly mobile?: string | undefined
  readonly email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Shared.UserStatus | undefined
}

export const UserContactInfo: Codec.Shape<UserContactInfo> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.batch_get_id#output.user_list", () => ({
    user_id: Codec.strOpt,
    mobile: Codec.strOpt,
    email: Codec.strOpt,
    status: Codec.objOpt(Shared.UserStatus)
  }))

/** @category structures */
export interface CreateOutputUser {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly mobile_visible?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly avatar_key?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Shared.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Shared.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly is_tenant_manager?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly` or
   * `contact:user.employee_number:read`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<Shared.UserCustomAttr> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly enterprise_email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly job_title?: string | undefined
  readonly is_frozen?: boolean | undefined
  /** Given with the scope `contact:user.user_geo`. */
  readonly geo?: string | undefined
  /** Given with the scope `contact:user.job_level:readonly`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `contact:user.job_family:readonly`. */
  readonly job_family_id?: string | undefined
  /** Given with the scope `contact:user.dotted_line_leader_info.read`. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly idp_type?: string | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly need_send_notification?: boolean | undefined
  /** Not in the documentation. */
  readonly notification_option?: Shared.NotificationOption | undefined
  /** Not in the documentation. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
}

export const CreateOutputUser: Codec.Shape<CreateOutputUser> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.create#output.user", () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    avatar_key: Codec.strOpt,
    avatar: Codec.objOpt(Shared.AvatarInfo),
    status: Codec.objOpt(Shared.UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    is_tenant_manager: Codec.boolOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(Shared.UserCustomAttr)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    is_frozen: Codec.boolOpt,
    geo: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    idp_type: Codec.strOpt,
    time_zone: Codec.strOpt,
    description: Codec.strOpt,
    need_send_notification: Codec.boolOpt,
    notification_option: Codec.objOpt(Shared.NotificationOption),
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail))
  }))

/** @category structures */
export interface ResourceAcceptor {
  readonly processing_type: "1" | "2" | "3" | (string & {})
  readonly acceptor_user_id?: string | undefined
}

export const ResourceAcceptor: Codec.Shape<ResourceAcceptor> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.delete#input.email_acceptor", () => ({
    processing_type: Codec.listed("1", "2", "3"),
    acceptor_user_id: Codec.strOpt
  }))

/** @category structures */
export interface FindByDepartmentOutputItems {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly mobile_visible?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly avatar_key?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Shared.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Shared.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly is_tenant_manager?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly` or
   * `contact:user.employee_number:read`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<Shared.UserCustomAttr> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly enterprise_email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly job_title?: string | undefined
  readonly is_frozen?: boolean | undefined
  /** Given with the scope `contact:user.user_geo`. */
  readonly geo?: string | undefined
  /** Given with the scope `contact:user.job_level:readonly`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `contact:user.job_family:readonly`. */
  readonly job_family_id?: string | undefined
  /** Given with the scope `contact:user.department_path:readonly`. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
  /** Given with the scope `contact:user.dotted_line_leader_info.read`. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly idp_type?: string | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly need_send_notification?: boolean | undefined
  /** Not in the documentation. */
  readonly notification_option?: Shared.NotificationOption | undefined
}

export const FindByDepartmentOutputItems: Codec.Shape<FindByDepartmentOutputItems> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.find_by_department#output.items", () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    avatar_key: Codec.strOpt,
    avatar: Codec.objOpt(Shared.AvatarInfo),
    status: Codec.objOpt(Shared.UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    is_tenant_manager: Codec.boolOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(Shared.UserCustomAttr)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    is_frozen: Codec.boolOpt,
    geo: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail)),
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    idp_type: Codec.strOpt,
    time_zone: Codec.strOpt,
    description: Codec.strOpt,
    need_send_notification: Codec.boolOpt,
    notification_option: Codec.objOpt(Shared.NotificationOption)
  }))

/** @category structures */
export interface GetOutputUser {
  readonly union_id: string
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id: string
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly mobile_visible?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Shared.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Shared.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly is_tenant_manager?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly` or
   * `contact:user.employee_number:read`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<UserCustomAttr2> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly enterprise_email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly job_title?: string | undefined
  /** Given with the scope `contact:user.user_geo`. */
  readonly geo?: string | undefined
  /** Given with the scope `contact:user.job_level:readonly`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `contact:user.job_family:readonly`. */
  readonly job_family_id?: string | undefined
  /** Given with the scope `contact:user.assign_info:read`. */
  readonly assign_info?: ReadonlyArray<Shared.UserAssignInfo> | undefined
  /** Given with the scope `contact:user.department_path:readonly`. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
  /** Given with the scope `contact:user.dotted_line_leader_info.read`. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
}

export const GetOutputUser: Codec.Shape<GetOutputUser> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.get#output.user", () => ({
    union_id: Codec.str,
    user_id: Codec.strOpt,
    open_id: Codec.str,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    avatar: Codec.objOpt(Shared.AvatarInfo),
    status: Codec.objOpt(Shared.UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    is_tenant_manager: Codec.boolOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(UserCustomAttr2)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    geo: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    assign_info: Codec.listOpt(Codec.obj(Shared.UserAssignInfo)),
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail)),
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    time_zone: Codec.strOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly mobile_visible?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Shared.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly is_tenant_manager?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<UserCustomAttr2> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly enterprise_email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly job_title?: string | undefined
  /** Not in the documentation. */
  readonly nickname?: string | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
  /** Not in the documentation. */
  readonly job_level_id?: string | undefined
  /** Not in the documentation. */
  readonly job_family_id?: string | undefined
  /** Not in the documentation. */
  readonly assign_info?: ReadonlyArray<Shared.UserAssignInfo> | undefined
  /** Not in the documentation. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
  /** Not in the documentation. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.list#output.items", () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    avatar: Codec.objOpt(Shared.AvatarInfo),
    status: Codec.objOpt(UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    is_tenant_manager: Codec.boolOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(UserCustomAttr2)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    nickname: Codec.strOpt,
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    time_zone: Codec.strOpt,
    description: Codec.strOpt,
    geo: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    assign_info: Codec.listOpt(Codec.obj(Shared.UserAssignInfo)),
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail)),
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface UserStatus {
  readonly is_frozen?: boolean | undefined
  readonly is_resigned?: boolean | undefined
  readonly is_activated?: boolean | undefined
  /** Not in the documentation. */
  readonly is_exited?: boolean | undefined
  /** Not in the documentation. */
  readonly is_unjoin?: boolean | undefined
}

export const UserStatus: Codec.Shape<UserStatus> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.list#output.items.status", () => ({
    is_frozen: Codec.boolOpt,
    is_resigned: Codec.boolOpt,
    is_activated: Codec.boolOpt,
    is_exited: Codec.boolOpt,
    is_unjoin: Codec.boolOpt
  }))

/** @category structures */
export interface UserOrder {
  readonly department_id?: string | undefined
  readonly user_order?: number | undefined
  readonly department_order?: number | undefined
  /** Not in the documentation. */
  readonly is_primary_dept?: boolean | undefined
}

export const UserOrder: Codec.Shape<UserOrder> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.list#output.items.orders", () => ({
    department_id: Codec.strOpt,
    user_order: Codec.intOpt,
    department_order: Codec.intOpt,
    is_primary_dept: Codec.boolOpt
  }))

/** @category structures */
export interface PatchOutputUser {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly` or `directory:employee.base.email:read`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly mobile_visible?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Shared.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Shared.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly is_tenant_manager?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly` or
   * `contact:user.employee_number:read`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<Shared.UserCustomAttr> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly enterprise_email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly job_title?: string | undefined
  readonly is_frozen?: boolean | undefined
  /** Given with the scope `contact:user.job_level:readonly`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `contact:user.job_family:readonly`. */
  readonly job_family_id?: string | undefined
  /** Given with the scope `contact:user.dotted_line_leader_info.read`. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly idp_type?: string | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly need_send_notification?: boolean | undefined
  /** Not in the documentation. */
  readonly notification_option?: Shared.NotificationOption | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
  /** Not in the documentation. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
}

export const PatchOutputUser: Codec.Shape<PatchOutputUser> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.patch#output.user", () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    avatar: Codec.objOpt(Shared.AvatarInfo),
    status: Codec.objOpt(Shared.UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    is_tenant_manager: Codec.boolOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(Shared.UserCustomAttr)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    is_frozen: Codec.boolOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    idp_type: Codec.strOpt,
    time_zone: Codec.strOpt,
    description: Codec.strOpt,
    need_send_notification: Codec.boolOpt,
    notification_option: Codec.objOpt(Shared.NotificationOption),
    geo: Codec.strOpt,
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail))
  }))

/** @category structures */
export interface UserDepartmentInfo {
  readonly department_id: string
  readonly user_order?: number | undefined
  readonly department_order?: number | undefined
}

export const UserDepartmentInfo: Codec.Shape<UserDepartmentInfo> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.resurrect#input.departments", () => ({
    department_id: Codec.str,
    user_order: Codec.intOpt,
    department_order: Codec.intOpt
  }))

/** @category structures */
export interface SearchFilterInput {
  readonly is_resigned?: boolean | undefined
  readonly has_contact?: boolean | undefined
  readonly exclude_outer_contact?: boolean | undefined
  readonly has_enterprise_email?: boolean | undefined
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.search#input.filter", () => ({
    is_resigned: Codec.boolOpt,
    has_contact: Codec.boolOpt,
    exclude_outer_contact: Codec.boolOpt,
    has_enterprise_email: Codec.boolOpt,
    user_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly id?: string | undefined
  readonly display_info?: string | undefined
  readonly meta_data?: SearchOutputItemsMetaData | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.search#output.items", () => ({
    id: Codec.strOpt,
    display_info: Codec.strOpt,
    meta_data: Codec.objOpt(SearchOutputItemsMetaData)
  }))

/** @category structures */
export interface SearchOutputItemsMetaData {
  readonly is_registered?: boolean | undefined
  readonly tenant_id?: string | undefined
  readonly mail_address?: string | undefined
  readonly chat_id?: string | undefined
  readonly enterprise_mail_address?: string | undefined
  readonly i18n_names?: { readonly [name: string]: string } | undefined
  readonly is_cross_tenant?: boolean | undefined
  readonly description?: string | undefined
}

export const SearchOutputItemsMetaData: Codec.Shape<SearchOutputItemsMetaData> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.search#output.items.meta_data", () => ({
    is_registered: Codec.boolOpt,
    tenant_id: Codec.strOpt,
    mail_address: Codec.strOpt,
    chat_id: Codec.strOpt,
    enterprise_mail_address: Codec.strOpt,
    i18n_names: Codec.mapOpt(Codec.str),
    is_cross_tenant: Codec.boolOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface UserCustomAttr {
  readonly type?: string | undefined
  readonly id?: string | undefined
  readonly value?: UserCustomAttrValueInput | undefined
}

export const UserCustomAttr: Codec.Shape<UserCustomAttr> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.update#input.custom_attrs", () => ({
    type: Codec.strOpt,
    id: Codec.strOpt,
    value: Codec.objOpt(UserCustomAttrValueInput)
  }))

/** @category structures */
export interface UpdateOutputUser {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly mobile_visible?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly avatar_key?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Shared.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Shared.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly is_tenant_manager?: boolean | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<Shared.UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<UpdateOutputUserCustomAttrs> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly enterprise_email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly job_title?: string | undefined
  readonly is_frozen?: boolean | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Shared.Position> | undefined
  /** Not in the documentation. */
  readonly idp_type?: string | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly need_send_notification?: boolean | undefined
  /** Not in the documentation. */
  readonly notification_option?: Shared.NotificationOption | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
  /** Not in the documentation. */
  readonly department_path?: ReadonlyArray<Shared.DepartmentDetail> | undefined
  /** Not in the documentation. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
}

export const UpdateOutputUser: Codec.Shape<UpdateOutputUser> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.update#output.user", () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    avatar_key: Codec.strOpt,
    avatar: Codec.objOpt(Shared.AvatarInfo),
    status: Codec.objOpt(Shared.UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    is_tenant_manager: Codec.boolOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Shared.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(UpdateOutputUserCustomAttrs)),
    enterprise_email: Codec.strOpt,
    job_title: Codec.strOpt,
    is_frozen: Codec.boolOpt,
    positions: Codec.listOpt(Codec.obj(Shared.Position)),
    idp_type: Codec.strOpt,
    time_zone: Codec.strOpt,
    description: Codec.strOpt,
    need_send_notification: Codec.boolOpt,
    notification_option: Codec.objOpt(Shared.NotificationOption),
    geo: Codec.strOpt,
    department_path: Codec.listOpt(Codec.obj(Shared.DepartmentDetail)),
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface UpdateOutputUserCustomAttrs {
  readonly type?: string | undefined
  readonly id?: string | undefined
  readonly value?: Shared.UserCustomAttrValue | undefined
}

export const UpdateOutputUserCustomAttrs: Codec.Shape<UpdateOutputUserCustomAttrs> =
  /*#__PURE__*/ Codec.shape("contact.v3.user.update#output.user.custom_attrs", () => ({
    type: Codec.strOpt,
    id: Codec.strOpt,
    value: Codec.objOpt(Shared.UserCustomAttrValue)
  }))
