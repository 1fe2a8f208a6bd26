// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.tasklist`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/task.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `addMembers` takes.
 *
 * @category inputs
 */
export interface AddMembersInput {
  readonly tasklist_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** 1 to 500 items. */
  readonly members: ReadonlyArray<MemberInput>
}

export const AddMembersInput: Codec.Shape<AddMembersInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.add_members#input", () => ({
    tasklist_guid: Codec.str,
    user_id_type: Codec.strOpt,
    members: Codec.list(Codec.obj(MemberInput))
  }))

/**
 * What `addMembers` gives.
 *
 * @category outputs
 */
export interface AddMembersOutput {
  readonly tasklist: Tasklist
}

export const AddMembersOutput: Codec.Shape<AddMembersOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.add_members#output", () => ({
    tasklist: Codec.obj(Tasklist)
  }))

/**
 * 添加清单成员
 *
 * `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members
 * @category endpoints
 */
export const addMembers: Endpoint.Described<AddMembersInput, AddMembersOutput, "tenant" | "user"> & {
  /**
   * 添加清单成员
   *
   * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members
   */
  (input: AddMembersInput, options?: Endpoint.CallOptions): Effect.Effect<AddMembersOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.add_members",
  method: "POST",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid/add_members",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: AddMembersInput,
  output: AddMembersOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly name: string
  /** At most 500 items. */
  readonly members?: ReadonlyArray<MemberInput> | undefined
  /** Not in the documentation. */
  readonly archive_tasklist?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.create#input", () => ({
    user_id_type: Codec.strOpt,
    name: Codec.str,
    members: Codec.listOpt(Codec.obj(MemberInput)),
    archive_tasklist: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly tasklist: Tasklist
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.create#output", () => ({
    tasklist: Codec.obj(Tasklist)
  }))

/**
 * 创建清单
 *
 * `POST /open-apis/task/v2/tasklists` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建清单
   *
   * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.create",
  method: "POST",
  path: "/open-apis/task/v2/tasklists",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
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
  readonly tasklist_guid: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.delete#input", () => ({
    tasklist_guid: Codec.str
  }))

/**
 * 删除清单
 *
 * `DELETE /open-apis/task/v2/tasklists/:tasklist_guid` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:tasklist:delete`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除清单
   *
   * Scopes, any of: `task:tasklist:delete`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.delete",
  method: "DELETE",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid",
  tokens: ["tenant", "user"],
  done: [1470404],
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
  readonly tasklist_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.get#input", () => ({
    tasklist_guid: Codec.str,
    user_id_type: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly tasklist: Tasklist
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.get#output", () => ({
    tasklist: Codec.obj(Tasklist)
  }))

/**
 * 获取清单详情
 *
 * `GET /open-apis/task/v2/tasklists/:tasklist_guid` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取清单详情
   *
   * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.get",
  method: "GET",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
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
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Tasklist>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.list#output", () => ({
    items: Codec.list(Codec.obj(Tasklist)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取清单列表
 *
 * `GET /open-apis/task/v2/tasklists` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取清单列表
   *
   * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取清单列表
     *
     * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Tasklist>
  }
} = /*#__PURE__*/ Paged.make({
  id: "task.v2.tasklist.list",
  method: "GET",
  path: "/open-apis/task/v2/tasklists",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
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
  readonly tasklist_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly tasklist: InputTasklist
  /** At least 1 items. */
  readonly update_fields: ReadonlyArray<string>
  /** Default: `"none"`. */
  readonly origin_owner_to_role?: "editor" | "viewer" | "none" | (string & {}) | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.patch#input", () => ({
    tasklist_guid: Codec.str,
    user_id_type: Codec.strOpt,
    tasklist: Codec.obj(InputTasklist),
    update_fields: Codec.list(Codec.str),
    origin_owner_to_role: Codec.listedOpt("editor", "viewer", "none")
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly tasklist: Tasklist
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.patch#output", () => ({
    tasklist: Codec.obj(Tasklist)
  }))

/**
 * 更新清单
 *
 * `PATCH /open-apis/task/v2/tasklists/:tasklist_guid` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新清单
   *
   * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.patch",
  method: "PATCH",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `removeMembers` takes.
 *
 * @category inputs
 */
export interface RemoveMembersInput {
  /** At most 100 characters. */
  readonly tasklist_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** 1 to 500 items. */
  readonly members: ReadonlyArray<MemberInput>
}

export const RemoveMembersInput: Codec.Shape<RemoveMembersInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.remove_members#input", () => ({
    tasklist_guid: Codec.str,
    user_id_type: Codec.strOpt,
    members: Codec.list(Codec.obj(MemberInput))
  }))

/**
 * What `removeMembers` gives.
 *
 * @category outputs
 */
export interface RemoveMembersOutput {
  readonly tasklist: Tasklist
}

export const RemoveMembersOutput: Codec.Shape<RemoveMembersOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.remove_members#output", () => ({
    tasklist: Codec.obj(Tasklist)
  }))

/**
 * 移除清单成员
 *
 * `POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/remove_members
 * @category endpoints
 */
export const removeMembers: Endpoint.Described<RemoveMembersInput, RemoveMembersOutput, "tenant" | "user"> & {
  /**
   * 移除清单成员
   *
   * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/remove_members
   */
  (input: RemoveMembersInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveMembersOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.remove_members",
  method: "POST",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid/remove_members",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: RemoveMembersInput,
  output: RemoveMembersOutput
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
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.search#input", () => ({
    page_size: Codec.intOpt,
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
  readonly items: ReadonlyArray<Types.Item>
  readonly total?: number | undefined
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.search#output", () => ({
    items: Codec.list(Codec.obj(Types.Item)),
    total: Codec.intOpt,
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索清单
 *
 * `POST /open-apis/task/v2/tasklists/search` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:tasklist:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索清单
   *
   * Scopes, any of: `task:tasklist:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search
   */
  (input: SearchInput | undefined, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索清单
   *
   * Scopes, any of: `task:tasklist:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索清单
     *
     * Scopes, any of: `task:tasklist:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search
     */
    (input: SearchInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<Types.Item>
    /**
     * 搜索清单
     *
     * Scopes, any of: `task:tasklist:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search
     */
    (input?: SearchInput, options?: Paged.Options<never>): Paged.Listing<Types.Item, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "task.v2.tasklist.search",
  method: "POST",
  path: "/open-apis/task/v2/tasklists/search",
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
 * What `tasks` takes.
 *
 * @category inputs
 */
export interface TasksInput {
  readonly tasklist_guid: string
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
  /** At most 100 characters. */
  readonly page_token?: string | undefined
  readonly completed?: boolean | undefined
  readonly created_from?: string | undefined
  readonly created_to?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const TasksInput: Codec.Shape<TasksInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.tasks#input", () => ({
    tasklist_guid: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    completed: Codec.boolOpt,
    created_from: Codec.strOpt,
    created_to: Codec.strOpt,
    user_id_type: Codec.strOpt
  }))

/**
 * What `tasks` gives.
 *
 * @category outputs
 */
export interface TasksOutput {
  readonly items: ReadonlyArray<TaskSummary>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const TasksOutput: Codec.Shape<TasksOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.tasks#output", () => ({
    items: Codec.list(Codec.obj(TaskSummary)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取清单任务列表
 *
 * `GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/tasks
 * @category endpoints
 */
export const tasks: Endpoint.Described<TasksInput, TasksOutput, "tenant" | "user"> & {
  /**
   * 获取清单任务列表
   *
   * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/tasks
   */
  (input: TasksInput, options?: Endpoint.CallOptions): Effect.Effect<TasksOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<TasksInput, TasksOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取清单任务列表
     *
     * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/tasks
     */
    (input: TasksInput, options?: Paged.Options): Paged.Listing<TaskSummary>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "task.v2.tasklist.tasks",
  method: "GET",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid/tasks",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "completed", "created_from", "created_to", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: TasksInput,
  output: TasksOutput
})

/** @category structures */
export interface MemberInput {
  /** At most 100 characters. */
  readonly id?: string | undefined
  /** Default: `"user"`. */
  readonly type?: string | undefined
  /** At most 20 characters. */
  readonly role?: string | undefined
  /** Not in the documentation. */
  readonly name?: string | undefined
}

export const MemberInput: Codec.Shape<MemberInput> = /*#__PURE__*/ Codec.shape("task#MemberInput", () => ({
  id: Codec.strOpt,
  type: Codec.strOpt,
  role: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface Tasklist {
  readonly guid: string
  readonly name?: string | undefined
  readonly creator?: Types.Member | undefined
  readonly owner?: Types.Member | undefined
  readonly members?: ReadonlyArray<Types.Member> | undefined
  readonly url?: string | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  /** Not in the documentation. */
  readonly archive_msec?: string | undefined
}

export const Tasklist: Codec.Shape<Tasklist> = /*#__PURE__*/ Codec.shape("task#Tasklist", () => ({
  guid: Codec.str,
  name: Codec.strOpt,
  creator: Codec.objOpt(Types.Member),
  owner: Codec.objOpt(Types.Member),
  members: Codec.listOpt(Codec.obj(Types.Member)),
  url: Codec.strOpt,
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt,
  archive_msec: Codec.strOpt
}))

/** @category structures */
export interface InputTasklist {
  readonly name?: string | undefined
  readonly owner?: MemberInput | undefined
  /** Not in the documentation. */
  readonly archive_tasklist?: boolean | undefined
}

export const InputTasklist: Codec.Shape<InputTasklist> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.patch#input.tasklist", () => ({
    name: Codec.strOpt,
    owner: Codec.objOpt(MemberInput),
    archive_tasklist: Codec.boolOpt
  }))

/** @category structures */
export interface SearchFilterInput {
  readonly create_time?: Types.DueTime | undefined
  readonly user_id?: ReadonlyArray<string> | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.search#input.filter", () => ({
    create_time: Codec.objOpt(Types.DueTime),
    user_id: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface TaskSummary {
  readonly guid?: string | undefined
  readonly summary?: string | undefined
  readonly completed_at?: string | undefined
  readonly start?: Types.Start | undefined
  readonly due?: Types.Start | undefined
  readonly members?: ReadonlyArray<Types.Member2> | undefined
  readonly subtask_count?: number | undefined
}

export const TaskSummary: Codec.Shape<TaskSummary> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.tasks#output.items", () => ({
    guid: Codec.strOpt,
    summary: Codec.strOpt,
    completed_at: Codec.strOpt,
    start: Codec.objOpt(Types.Start),
    due: Codec.objOpt(Types.Start),
    members: Codec.listOpt(Codec.obj(Types.Member2)),
    subtask_count: Codec.intOpt
  }))
