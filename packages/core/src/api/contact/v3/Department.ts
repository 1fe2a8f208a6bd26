// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.department`.
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
 * What `batch` takes.
 *
 * @category inputs
 */
export interface BatchInput {
  readonly department_ids: ReadonlyArray<string>
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const BatchInput: Codec.Shape<BatchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.batch#input", () => ({
    department_ids: Codec.list(Codec.str),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `batch` gives.
 *
 * @category outputs
 */
export interface BatchOutput {
  readonly items: ReadonlyArray<Department>
}

export const BatchOutput: Codec.Shape<BatchOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.batch#output", () => ({
    items: Codec.list(Codec.obj(Department))
  }))

/**
 * 批量获取部门信息
 *
 * `GET /open-apis/contact/v3/departments/batch` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact.base:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch
 * @category endpoints
 */
export const batch: Endpoint.Described<BatchInput, BatchOutput, "tenant" | "user"> & {
  /**
   * 批量获取部门信息
   *
   * Scopes, any of: `contact:contact.base:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch
   */
  (input: BatchInput, options?: Endpoint.CallOptions): Effect.Effect<BatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.department.batch",
  method: "GET",
  path: "/open-apis/contact/v3/departments/batch",
  tokens: ["tenant", "user"],
  query: ["department_ids", "department_id_type", "user_id_type"],
  codes,
  input: BatchInput,
  output: BatchOutput
})

/**
 * What `children` takes.
 *
 * @category inputs
 */
export interface ChildrenInput {
  /** At most 64 characters. */
  readonly department_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly fetch_child?: boolean | undefined
  /** At most 50. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ChildrenInput: Codec.Shape<ChildrenInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.children#input", () => ({
    department_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    fetch_child: Codec.boolOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `children` gives.
 *
 * @category outputs
 */
export interface ChildrenOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Department>
}

export const ChildrenOutput: Codec.Shape<ChildrenOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.children#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Department))
  }))

/**
 * 获取子部门列表
 *
 * `GET /open-apis/contact/v3/departments/:department_id/children` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
 * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children
 * @category endpoints
 */
export const children: Endpoint.Described<ChildrenInput, ChildrenOutput, "tenant" | "user"> & {
  /**
   * 获取子部门列表
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
   * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children
   */
  (input: ChildrenInput, options?: Endpoint.CallOptions): Effect.Effect<ChildrenOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ChildrenInput, ChildrenOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取子部门列表
     *
     * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
     * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children
     */
    (input: ChildrenInput, options?: Paged.Options): Paged.Listing<Department>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "contact.v3.department.children",
  method: "GET",
  path: "/open-apis/contact/v3/departments/:department_id/children",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type", "fetch_child", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ChildrenInput,
  output: ChildrenOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly client_token?: string | undefined
  /** At least 1 characters. */
  readonly name: string
  readonly i18n_name?: Shared.DepartmentI18nName | undefined
  readonly parent_department_id: string
  /** At most 64 characters. */
  readonly department_id?: string | undefined
  readonly leader_user_id?: string | undefined
  readonly order?: string | undefined
  readonly unit_ids?: ReadonlyArray<string> | undefined
  readonly create_group_chat?: boolean | undefined
  readonly leaders?: ReadonlyArray<DepartmentLeaderInput> | undefined
  readonly group_chat_employee_types?: ReadonlyArray<number> | undefined
  /** At most 500 items. */
  readonly department_hrbps?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    client_token: Codec.strOpt,
    name: Codec.str,
    i18n_name: Codec.objOpt(Shared.DepartmentI18nName),
    parent_department_id: Codec.str,
    department_id: Codec.strOpt,
    leader_user_id: Codec.strOpt,
    order: Codec.strOpt,
    unit_ids: Codec.listOpt(Codec.str),
    create_group_chat: Codec.boolOpt,
    leaders: Codec.listOpt(Codec.obj(DepartmentLeaderInput)),
    group_chat_employee_types: Codec.listOpt(Codec.int),
    department_hrbps: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly department: Department
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.create#output", () => ({
    department: Codec.obj(Department)
  }))

/**
 * 创建部门
 *
 * `POST /open-apis/contact/v3/departments` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建部门
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.department.create",
  method: "POST",
  path: "/open-apis/contact/v3/departments",
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
  /** At most 64 characters. */
  readonly department_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.delete#input", () => ({
    department_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * 删除部门
 *
 * `DELETE /open-apis/contact/v3/departments/:department_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除部门
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.department.delete",
  method: "DELETE",
  path: "/open-apis/contact/v3/departments/:department_id",
  tokens: ["tenant"],
  query: ["department_id_type"],
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
  /** At most 64 characters. */
  readonly department_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.get#input", () => ({
    department_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly department: Department
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.get#output", () => ({
    department: Codec.obj(Department)
  }))

/**
 * 获取单个部门信息
 *
 * `GET /open-apis/contact/v3/departments/:department_id` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
 * `contact:contact:readonly`, `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取单个部门信息
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
   * `contact:contact:readonly`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.department.get",
  method: "GET",
  path: "/open-apis/contact/v3/departments/:department_id",
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
  readonly parent_department_id?: string | undefined
  readonly fetch_child?: boolean | undefined
  /** At most 50. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    parent_department_id: Codec.strOpt,
    fetch_child: Codec.boolOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Department>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Department))
  }))

/**
 * 获取部门信息列表
 *
 * `GET /open-apis/contact/v3/departments` · Token: tenant or user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取部门信息列表
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
   * `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取部门信息列表
     *
     * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
     * `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Department>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.department.list",
  method: "GET",
  path: "/open-apis/contact/v3/departments",
  tokens: ["tenant", "user"],
  query: [
    "user_id_type", "department_id_type", "parent_department_id", "fetch_child", "page_size", "page_token"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `parent` takes.
 *
 * @category inputs
 */
export interface ParentInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly department_id: string
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ParentInput: Codec.Shape<ParentInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.parent#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    department_id: Codec.str,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `parent` gives.
 *
 * @category outputs
 */
export interface ParentOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Department>
}

export const ParentOutput: Codec.Shape<ParentOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.parent#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Department))
  }))

/**
 * 获取父部门信息
 *
 * `GET /open-apis/contact/v3/departments/parent` · Token: tenant or user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
 * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent
 * @category endpoints
 */
export const parent: Endpoint.Described<ParentInput, ParentOutput, "tenant" | "user"> & {
  /**
   * 获取父部门信息
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
   * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent
   */
  (input: ParentInput, options?: Endpoint.CallOptions): Effect.Effect<ParentOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ParentInput, ParentOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取父部门信息
     *
     * Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`,
     * `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent
     */
    (input: ParentInput, options?: Paged.Options): Paged.Listing<Department>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "contact.v3.department.parent",
  method: "GET",
  path: "/open-apis/contact/v3/departments/parent",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type", "department_id", "page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ParentInput,
  output: ParentOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  /** At most 64 characters. */
  readonly department_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** At least 1 characters. */
  readonly name?: string | undefined
  readonly i18n_name?: Shared.DepartmentI18nName | undefined
  readonly parent_department_id?: string | undefined
  readonly leader_user_id?: string | undefined
  readonly order?: string | undefined
  readonly create_group_chat?: boolean | undefined
  readonly leaders?: ReadonlyArray<DepartmentLeaderInput> | undefined
  readonly group_chat_employee_types?: ReadonlyArray<number> | undefined
  /** At most 500 items. */
  readonly department_hrbps?: ReadonlyArray<string> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.patch#input", () => ({
    department_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    name: Codec.strOpt,
    i18n_name: Codec.objOpt(Shared.DepartmentI18nName),
    parent_department_id: Codec.strOpt,
    leader_user_id: Codec.strOpt,
    order: Codec.strOpt,
    create_group_chat: Codec.boolOpt,
    leaders: Codec.listOpt(Codec.obj(DepartmentLeaderInput)),
    group_chat_employee_types: Codec.listOpt(Codec.int),
    department_hrbps: Codec.listOpt(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly department: Department
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.patch#output", () => ({
    department: Codec.obj(Department)
  }))

/**
 * 修改部门部分信息
 *
 * `PATCH /open-apis/contact/v3/departments/:department_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改部门部分信息
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.department.patch",
  method: "PATCH",
  path: "/open-apis/contact/v3/departments/:department_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
  readonly query: string
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.search#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    query: Codec.str
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<Department>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.search#output", () => ({
    items: Codec.list(Codec.obj(Department)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索部门
 *
 * `POST /open-apis/contact/v3/departments/search` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `search:department:read`, `contact:contact:access_as_app`,
 * `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索部门
   *
   * Scopes, any of: `contact:contact.base:readonly`, `search:department:read`,
   * `contact:contact:access_as_app`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search
   */
  (input: SearchInput, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索部门
   *
   * Scopes, any of: `contact:contact.base:readonly`, `search:department:read`,
   * `contact:contact:access_as_app`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索部门
     *
     * Scopes, any of: `contact:contact.base:readonly`, `search:department:read`,
     * `contact:contact:access_as_app`, `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search
     */
    (input: SearchInput, options: Paged.OptionsWithToken): Paged.Listing<Department>
    /**
     * 搜索部门
     *
     * Scopes, any of: `contact:contact.base:readonly`, `search:department:read`,
     * `contact:contact:access_as_app`, `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search
     */
    (input: SearchInput, options?: Paged.Options<never>): Paged.Listing<Department, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "contact.v3.department.search",
  method: "POST",
  path: "/open-apis/contact/v3/departments/search",
  tokens: ["user"],
  query: ["user_id_type", "department_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `unbindDepartmentChat` takes.
 *
 * @category inputs
 */
export interface UnbindDepartmentChatInput {
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly department_id: string
}

export const UnbindDepartmentChatInput: Codec.Shape<UnbindDepartmentChatInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.unbind_department_chat#input", () => ({
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    department_id: Codec.str
  }))

/**
 * 部门群转为普通群
 *
 * `POST /open-apis/contact/v3/departments/unbind_department_chat` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat
 * @category endpoints
 */
export const unbindDepartmentChat: Endpoint.Described<UnbindDepartmentChatInput, Codec.Dictionary, "tenant"> & {
  /**
   * 部门群转为普通群
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat
   */
  (input: UnbindDepartmentChatInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.department.unbind_department_chat",
  method: "POST",
  path: "/open-apis/contact/v3/departments/unbind_department_chat",
  tokens: ["tenant"],
  query: ["department_id_type"],
  body: "json",
  codes,
  input: UnbindDepartmentChatInput,
  output: Codec.dictionary
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  /** At most 64 characters. */
  readonly department_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** At least 1 characters. */
  readonly name: string
  readonly i18n_name?: Shared.DepartmentI18nName | undefined
  readonly parent_department_id: string
  readonly leader_user_id?: string | undefined
  readonly order?: string | undefined
  readonly create_group_chat?: boolean | undefined
  readonly leaders?: ReadonlyArray<DepartmentLeaderInput> | undefined
  readonly group_chat_employee_types?: ReadonlyArray<number> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.update#input", () => ({
    department_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    name: Codec.str,
    i18n_name: Codec.objOpt(Shared.DepartmentI18nName),
    parent_department_id: Codec.str,
    leader_user_id: Codec.strOpt,
    order: Codec.strOpt,
    create_group_chat: Codec.boolOpt,
    leaders: Codec.listOpt(Codec.obj(DepartmentLeaderInput)),
    group_chat_employee_types: Codec.listOpt(Codec.int)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly department: UpdateOutputDepartment
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.update#output", () => ({
    department: Codec.obj(UpdateOutputDepartment)
  }))

/**
 * 更新部门所有信息
 *
 * `PUT /open-apis/contact/v3/departments/:department_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新部门所有信息
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.department.update",
  method: "PUT",
  path: "/open-apis/contact/v3/departments/:department_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/**
 * What `updateDepartmentId` takes.
 *
 * @category inputs
 */
export interface UpdateDepartmentIdInput {
  /** At most 64 characters. */
  readonly department_id: string
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** At most 128 characters. */
  readonly new_department_id: string
}

export const UpdateDepartmentIdInput: Codec.Shape<UpdateDepartmentIdInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.update_department_id#input", () => ({
    department_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    new_department_id: Codec.str
  }))

/**
 * 更新部门 ID
 *
 * `PATCH /open-apis/contact/v3/departments/:department_id/update_department_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact:update_department_id`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id
 * @category endpoints
 */
export const updateDepartmentId: Endpoint.Described<UpdateDepartmentIdInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新部门 ID
   *
   * Scopes, any of: `contact:contact:update_department_id`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id
   */
  (input: UpdateDepartmentIdInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.department.update_department_id",
  method: "PATCH",
  path: "/open-apis/contact/v3/departments/:department_id/update_department_id",
  tokens: ["tenant"],
  query: ["department_id_type"],
  body: "json",
  codes,
  input: UpdateDepartmentIdInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Department {
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly i18n_name?: Shared.DepartmentI18nName | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly parent_department_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly chat_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly order?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly unit_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly member_count?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly status?: Shared.DepartmentStatus | undefined
  readonly leaders?: ReadonlyArray<Shared.DepartmentLeader> | undefined
  readonly group_chat_employee_types?: ReadonlyArray<number> | undefined
  /** Given with the scope `contact:department.hrbp:readonly`. */
  readonly department_hrbps?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly primary_member_count?: number | undefined
}

export const Department: Codec.Shape<Department> = /*#__PURE__*/ Codec.shape("contact#Department", () => ({
  name: Codec.strOpt,
  i18n_name: Codec.objOpt(Shared.DepartmentI18nName),
  parent_department_id: Codec.strOpt,
  department_id: Codec.strOpt,
  open_department_id: Codec.strOpt,
  leader_user_id: Codec.strOpt,
  chat_id: Codec.strOpt,
  order: Codec.strOpt,
  unit_ids: Codec.listOpt(Codec.str),
  member_count: Codec.intOpt,
  status: Codec.objOpt(Shared.DepartmentStatus),
  leaders: Codec.listOpt(Codec.obj(Shared.DepartmentLeader)),
  group_chat_employee_types: Codec.listOpt(Codec.int),
  department_hrbps: Codec.listOpt(Codec.str),
  primary_member_count: Codec.intOpt
}))

/** @category structures */
export interface DepartmentLeaderInput {
  readonly leaderType: 1 | 2 | (number & {})
  readonly leaderID: string
}

export const DepartmentLeaderInput: Codec.Shape<DepartmentLeaderInput> =
  /*#__PURE__*/ Codec.shape("contact#DepartmentLeaderInput", () => ({
    leaderType: Codec.listed(1, 2),
    leaderID: Codec.str
  }))

/** @category structures */
export interface UpdateOutputDepartment {
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly i18n_name?: Shared.DepartmentI18nName | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly parent_department_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly chat_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly order?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly unit_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly member_count?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly status?: Shared.DepartmentStatus | undefined
  readonly leaders?: ReadonlyArray<Shared.DepartmentLeader> | undefined
  readonly group_chat_employee_types?: ReadonlyArray<number> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly primary_member_count?: number | undefined
}

export const UpdateOutputDepartment: Codec.Shape<UpdateOutputDepartment> =
  /*#__PURE__*/ Codec.shape("contact.v3.department.update#output.department", () => ({
    name: Codec.strOpt,
    i18n_name: Codec.objOpt(Shared.DepartmentI18nName),
    parent_department_id: Codec.strOpt,
    department_id: Codec.strOpt,
    open_department_id: Codec.strOpt,
    leader_user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    order: Codec.strOpt,
    unit_ids: Codec.listOpt(Codec.str),
    member_count: Codec.intOpt,
    status: Codec.objOpt(Shared.DepartmentStatus),
    leaders: Codec.listOpt(Codec.obj(Shared.DepartmentLeader)),
    group_chat_employee_types: Codec.listOpt(Codec.int),
    primary_member_count: Codec.intOpt
  }))
