// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v1.task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/task.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchDeleteCollaborator` takes.
 *
 * @category inputs
 */
export interface BatchDeleteCollaboratorInput {
  readonly task_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
}

export const BatchDeleteCollaboratorInput: Codec.Shape<BatchDeleteCollaboratorInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.batch_delete_collaborator#input", () => ({
    task_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchDeleteCollaborator` gives.
 *
 * @category outputs
 */
export interface BatchDeleteCollaboratorOutput {
  readonly collaborators: ReadonlyArray<string>
}

export const BatchDeleteCollaboratorOutput: Codec.Shape<BatchDeleteCollaboratorOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.batch_delete_collaborator#output", () => ({
    collaborators: Codec.list(Codec.str)
  }))

/**
 * 批量删除执行者
 *
 * `POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `task:personnel:writeonly`, `task:task`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_collaborator
 * @category endpoints
 */
export const batchDeleteCollaborator: Endpoint.Described<BatchDeleteCollaboratorInput, BatchDeleteCollaboratorOutput, "tenant" | "user"> & {
  /**
   * 批量删除执行者
   *
   * Scopes, any of: `task:personnel:writeonly`, `task:task`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_collaborator
   */
  (input: BatchDeleteCollaboratorInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDeleteCollaboratorOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.batch_delete_collaborator",
  method: "POST",
  path: "/open-apis/task/v1/tasks/:task_id/batch_delete_collaborator",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: BatchDeleteCollaboratorInput,
  output: BatchDeleteCollaboratorOutput
})

/**
 * What `batchDeleteFollower` takes.
 *
 * @category inputs
 */
export interface BatchDeleteFollowerInput {
  readonly task_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
}

export const BatchDeleteFollowerInput: Codec.Shape<BatchDeleteFollowerInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.batch_delete_follower#input", () => ({
    task_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchDeleteFollower` gives.
 *
 * @category outputs
 */
export interface BatchDeleteFollowerOutput {
  readonly followers: ReadonlyArray<string>
}

export const BatchDeleteFollowerOutput: Codec.Shape<BatchDeleteFollowerOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.batch_delete_follower#output", () => ({
    followers: Codec.list(Codec.str)
  }))

/**
 * 批量删除关注人
 *
 * `POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `task:personnel:writeonly`, `task:task`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_follower
 * @category endpoints
 */
export const batchDeleteFollower: Endpoint.Described<BatchDeleteFollowerInput, BatchDeleteFollowerOutput, "tenant" | "user"> & {
  /**
   * 批量删除关注人
   *
   * Scopes, any of: `task:personnel:writeonly`, `task:task`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_follower
   */
  (input: BatchDeleteFollowerInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDeleteFollowerOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.batch_delete_follower",
  method: "POST",
  path: "/open-apis/task/v1/tasks/:task_id/batch_delete_follower",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: BatchDeleteFollowerInput,
  output: BatchDeleteFollowerOutput
})

/**
 * What `complete` takes.
 *
 * @category inputs
 */
export interface CompleteInput {
  readonly task_id: string
}

export const CompleteInput: Codec.Shape<CompleteInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.complete#input", () => ({
    task_id: Codec.str
  }))

/**
 * 完成任务
 *
 * `POST /open-apis/task/v1/tasks/:task_id/complete` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task`, `task:task:writeonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/complete
 * @category endpoints
 */
export const complete: Endpoint.Described<CompleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 完成任务
   *
   * Scopes, any of: `task:task`, `task:task:writeonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/complete
   */
  (input: CompleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.complete",
  method: "POST",
  path: "/open-apis/task/v1/tasks/:task_id/complete",
  tokens: ["tenant", "user"],
  deprecated: true,
  codes,
  input: CompleteInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 1000 characters. */
  readonly summary?: string | undefined
  /** At most 65536 characters. */
  readonly description?: string | undefined
  /** At most 65536 characters. */
  readonly extra?: string | undefined
  readonly due?: DueInput | undefined
  readonly origin: OriginInput
  /** Default: `false`. */
  readonly can_edit?: boolean | undefined
  /** At most 65536 characters. */
  readonly custom?: string | undefined
  /** At most 100 items. */
  readonly collaborator_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly follower_ids?: ReadonlyArray<string> | undefined
  readonly repeat_rule?: string | undefined
  /** At most 1000 characters. */
  readonly rich_summary?: string | undefined
  /** At most 65536 characters. */
  readonly rich_description?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    summary: Codec.strOpt,
    description: Codec.strOpt,
    extra: Codec.strOpt,
    due: Codec.objOpt(DueInput),
    origin: Codec.obj(OriginInput),
    can_edit: Codec.boolOpt,
    custom: Codec.strOpt,
    collaborator_ids: Codec.listOpt(Codec.str),
    follower_ids: Codec.listOpt(Codec.str),
    repeat_rule: Codec.strOpt,
    rich_summary: Codec.strOpt,
    rich_description: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly task: Task3
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.create#output", () => ({
    task: Codec.obj(Task3)
  }))

/**
 * 创建任务
 *
 * `POST /open-apis/task/v1/tasks` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:task`, `task:task:writeonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建任务
   *
   * Scopes, any of: `task:task`, `task:task:writeonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.create",
  method: "POST",
  path: "/open-apis/task/v1/tasks",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
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
  readonly task_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.delete#input", () => ({
    task_id: Codec.str
  }))

/**
 * 删除任务
 *
 * `DELETE /open-apis/task/v1/tasks/:task_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task`, `task:task:delete`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除任务
   *
   * Scopes, any of: `task:task`, `task:task:delete`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.delete",
  method: "DELETE",
  path: "/open-apis/task/v1/tasks/:task_id",
  tokens: ["tenant", "user"],
  done: [1470433],
  deprecated: true,
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
  readonly task_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("task.v1.task.get#input", () => ({
  task_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly task: Task4
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("task.v1.task.get#output", () => ({
  task: Codec.obj(Task4)
}))

/**
 * 查询指定任务
 *
 * `GET /open-apis/task/v1/tasks/:task_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task`, `task:task:read`, `task:task:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询指定任务
   *
   * Scopes, any of: `task:task`, `task:task:read`, `task:task:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.get",
  method: "GET",
  path: "/open-apis/task/v1/tasks/:task_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  deprecated: true,
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
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly start_create_time?: string | undefined
  readonly end_create_time?: string | undefined
  readonly task_completed?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("task.v1.task.list#input", () => ({
  page_size: Codec.intOpt,
  page_token: Codec.strOpt,
  start_create_time: Codec.strOpt,
  end_create_time: Codec.strOpt,
  task_completed: Codec.boolOpt,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Task4>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.list#output", () => ({
    items: Codec.list(Codec.obj(Task4)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询所有任务
 *
 * `GET /open-apis/task/v1/tasks` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task:read`, `task:task:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询所有任务
   *
   * Scopes, any of: `task:task:read`, `task:task:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询所有任务
     *
     * Scopes, any of: `task:task:read`, `task:task:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Task4>
  }
} = /*#__PURE__*/ Paged.make({
  id: "task.v1.task.list",
  method: "GET",
  path: "/open-apis/task/v1/tasks",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "start_create_time", "end_create_time", "task_completed", "user_id_type"],
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
  readonly task_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly task: Task
  readonly update_fields: ReadonlyArray<string>
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.patch#input", () => ({
    task_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    task: Codec.obj(Task),
    update_fields: Codec.list(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly task: Task3
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.patch#output", () => ({
    task: Codec.obj(Task3)
  }))

/**
 * 更新任务
 *
 * `PATCH /open-apis/task/v1/tasks/:task_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task`, `task:task:writeonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新任务
   *
   * Scopes, any of: `task:task`, `task:task:writeonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.patch",
  method: "PATCH",
  path: "/open-apis/task/v1/tasks/:task_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `uncomplete` takes.
 *
 * @category inputs
 */
export interface UncompleteInput {
  readonly task_id: string
}

export const UncompleteInput: Codec.Shape<UncompleteInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.uncomplete#input", () => ({
    task_id: Codec.str
  }))

/**
 * 取消完成任务
 *
 * `POST /open-apis/task/v1/tasks/:task_id/uncomplete` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task`, `task:task:writeonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/uncomplete
 * @category endpoints
 */
export const uncomplete: Endpoint.Described<UncompleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 取消完成任务
   *
   * Scopes, any of: `task:task`, `task:task:writeonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/uncomplete
   */
  (input: UncompleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.uncomplete",
  method: "POST",
  path: "/open-apis/task/v1/tasks/:task_id/uncomplete",
  tokens: ["tenant", "user"],
  deprecated: true,
  codes,
  input: UncompleteInput,
  output: Codec.dictionary
})

/** @category structures */
export interface DueInput {
  readonly time?: string | undefined
  /** Default: `"Asia/Shanghai"`. */
  readonly timezone?: string | undefined
  /** Default: `false`. */
  readonly is_all_day?: boolean | undefined
}

export const DueInput: Codec.Shape<DueInput> = /*#__PURE__*/ Codec.shape("task#DueInput", () => ({
  time: Codec.strOpt,
  timezone: Codec.strOpt,
  is_all_day: Codec.boolOpt
}))

/** @category structures */
export interface OriginInput {
  /** At most 1024 characters. */
  readonly platform_i18n_name: string
  readonly href?: HrefInput | undefined
}

export const OriginInput: Codec.Shape<OriginInput> = /*#__PURE__*/ Codec.shape("task#OriginInput", () => ({
  platform_i18n_name: Codec.str,
  href: Codec.objOpt(HrefInput)
}))

/** @category structures */
export interface HrefInput {
  /** At most 1024 characters. */
  readonly url?: string | undefined
  /** At most 512 characters. */
  readonly title?: string | undefined
}

export const HrefInput: Codec.Shape<HrefInput> = /*#__PURE__*/ Codec.shape("task#HrefInput", () => ({
  url: Codec.strOpt,
  title: Codec.strOpt
}))

/** @category structures */
export interface Task3 {
  readonly id?: string | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly complete_time?: string | undefined
  readonly creator_id?: string | undefined
  readonly extra?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly due?: Due | undefined
  readonly origin: TaskOrigin
  readonly custom?: string | undefined
  readonly source?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly followers?: ReadonlyArray<Types.Collaborator> | undefined
  readonly collaborators?: ReadonlyArray<Types.Collaborator> | undefined
  readonly collaborator_ids?: ReadonlyArray<string> | undefined
  readonly follower_ids?: ReadonlyArray<string> | undefined
  readonly repeat_rule?: string | undefined
  readonly rich_summary?: string | undefined
  readonly rich_description?: string | undefined
}

export const Task3: Codec.Shape<Task3> = /*#__PURE__*/ Codec.shape("task#Task3", () => ({
  id: Codec.strOpt,
  summary: Codec.strOpt,
  description: Codec.strOpt,
  complete_time: Codec.strOpt,
  creator_id: Codec.strOpt,
  extra: Codec.strOpt,
  create_time: Codec.strOpt,
  update_time: Codec.strOpt,
  due: Codec.objOpt(Due),
  origin: Codec.obj(TaskOrigin),
  custom: Codec.strOpt,
  source: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 7, 8),
  followers: Codec.listOpt(Codec.obj(Types.Collaborator)),
  collaborators: Codec.listOpt(Codec.obj(Types.Collaborator)),
  collaborator_ids: Codec.listOpt(Codec.str),
  follower_ids: Codec.listOpt(Codec.str),
  repeat_rule: Codec.strOpt,
  rich_summary: Codec.strOpt,
  rich_description: Codec.strOpt
}))

/** @category structures */
export interface Due {
  readonly time?: string | undefined
  readonly timezone?: string | undefined
  readonly is_all_day?: boolean | undefined
}

export const Due: Codec.Shape<Due> = /*#__PURE__*/ Codec.shape("task#Due", () => ({
  time: Codec.strOpt,
  timezone: Codec.strOpt,
  is_all_day: Codec.boolOpt
}))

/** @category structures */
export interface TaskOrigin {
  readonly platform_i18n_name: string
  readonly href?: Shared.Href | undefined
}

export const TaskOrigin: Codec.Shape<TaskOrigin> = /*#__PURE__*/ Codec.shape("task#TaskOrigin", () => ({
  platform_i18n_name: Codec.str,
  href: Codec.objOpt(Shared.Href)
}))

/** @category structures */
export interface Task4 {
  readonly id?: string | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly complete_time?: string | undefined
  readonly creator_id?: string | undefined
  readonly extra?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly due?: Due | undefined
  readonly origin: TaskOrigin
  readonly can_edit?: boolean | undefined
  readonly custom?: string | undefined
  readonly source?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly followers?: ReadonlyArray<Types.Collaborator> | undefined
  readonly collaborators?: ReadonlyArray<Types.Collaborator> | undefined
  readonly collaborator_ids?: ReadonlyArray<string> | undefined
  readonly follower_ids?: ReadonlyArray<string> | undefined
  readonly repeat_rule?: string | undefined
  readonly rich_summary?: string | undefined
  readonly rich_description?: string | undefined
}

export const Task4: Codec.Shape<Task4> = /*#__PURE__*/ Codec.shape("task#Task4", () => ({
  id: Codec.strOpt,
  summary: Codec.strOpt,
  description: Codec.strOpt,
  complete_time: Codec.strOpt,
  creator_id: Codec.strOpt,
  extra: Codec.strOpt,
  create_time: Codec.strOpt,
  update_time: Codec.strOpt,
  due: Codec.objOpt(Due),
  origin: Codec.obj(TaskOrigin),
  can_edit: Codec.boolOpt,
  custom: Codec.strOpt,
  source: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 7, 8),
  followers: Codec.listOpt(Codec.obj(Types.Collaborator)),
  collaborators: Codec.listOpt(Codec.obj(Types.Collaborator)),
  collaborator_ids: Codec.listOpt(Codec.str),
  follower_ids: Codec.listOpt(Codec.str),
  repeat_rule: Codec.strOpt,
  rich_summary: Codec.strOpt,
  rich_description: Codec.strOpt
}))

/** @category structures */
export interface Task {
  /** At most 1000 characters. */
  readonly summary?: string | undefined
  /** At most 65536 characters. */
  readonly description?: string | undefined
  /** At most 65536 characters. */
  readonly extra?: string | undefined
  readonly due?: DueInput | undefined
  readonly origin?: OriginInput | undefined
  /** Default: `false`. */
  readonly can_edit?: boolean | undefined
  /** At most 65536 characters. */
  readonly custom?: string | undefined
  readonly followers?: ReadonlyArray<Types.Collaborator> | undefined
  readonly collaborators?: ReadonlyArray<Types.Collaborator> | undefined
  /** At most 100 items. */
  readonly collaborator_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly follower_ids?: ReadonlyArray<string> | undefined
  readonly repeat_rule?: string | undefined
  /** At most 1000 characters. */
  readonly rich_summary?: string | undefined
  /** At most 65536 characters. */
  readonly rich_description?: string | undefined
}

export const Task: Codec.Shape<Task> = /*#__PURE__*/ Codec.shape("task.v1.task.patch#input.task", () => ({
  summary: Codec.strOpt,
  description: Codec.strOpt,
  extra: Codec.strOpt,
  due: Codec.objOpt(DueInput),
  origin: Codec.objOpt(OriginInput),
  can_edit: Codec.boolOpt,
  custom: Codec.strOpt,
  followers: Codec.listOpt(Codec.obj(Types.Collaborator)),
  collaborators: Codec.listOpt(Codec.obj(Types.Collaborator)),
  collaborator_ids: Codec.listOpt(Codec.str),
  follower_ids: Codec.listOpt(Codec.str),
  repeat_rule: Codec.strOpt,
  rich_summary: Codec.strOpt,
  rich_description: Codec.strOpt
}))
