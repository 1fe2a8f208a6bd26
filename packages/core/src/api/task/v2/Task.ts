// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.task`.
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
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `addDependencies` takes.
 *
 * @category inputs
 */
export interface AddDependenciesInput {
  readonly task_guid: string
  /** 1 to 50 items. */
  readonly dependencies?: ReadonlyArray<TaskDependencyInput> | undefined
}

export const AddDependenciesInput: Codec.Shape<AddDependenciesInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_dependencies#input", () => ({
    task_guid: Codec.str,
    dependencies: Codec.listOpt(Codec.obj(TaskDependencyInput))
  }))

/**
 * What `addDependencies` gives.
 *
 * @category outputs
 */
export interface AddDependenciesOutput {
  readonly dependencies: ReadonlyArray<Types.TaskDependency>
}

export const AddDependenciesOutput: Codec.Shape<AddDependenciesOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_dependencies#output", () => ({
    dependencies: Codec.list(Codec.obj(Types.TaskDependency))
  }))

/**
 * 添加依赖
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies
 * @category endpoints
 */
export const addDependencies: Endpoint.Described<AddDependenciesInput, AddDependenciesOutput, "tenant" | "user"> & {
  /**
   * 添加依赖
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies
   */
  (input: AddDependenciesInput, options?: Endpoint.CallOptions): Effect.Effect<AddDependenciesOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.add_dependencies",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/add_dependencies",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: AddDependenciesInput,
  output: AddDependenciesOutput
})

/**
 * What `addMembers` takes.
 *
 * @category inputs
 */
export interface AddMembersInput {
  /** At most 100 characters. */
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly members: ReadonlyArray<Member>
  /** 10 to 100 characters. */
  readonly client_token?: string | undefined
}

export const AddMembersInput: Codec.Shape<AddMembersInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_members#input", () => ({
    task_guid: Codec.str,
    user_id_type: Codec.strOpt,
    members: Codec.list(Codec.obj(Member)),
    client_token: Codec.strOpt
  }))

/**
 * What `addMembers` gives.
 *
 * @category outputs
 */
export interface AddMembersOutput {
  readonly task: Task2
}

export const AddMembersOutput: Codec.Shape<AddMembersOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_members#output", () => ({
    task: Codec.obj(Task2)
  }))

/**
 * 添加任务成员
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/add_members` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:personnel:writeonly`, `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members
 * @category endpoints
 */
export const addMembers: Endpoint.Described<AddMembersInput, AddMembersOutput, "tenant" | "user"> & {
  /**
   * 添加任务成员
   *
   * Scopes, any of: `task:personnel:writeonly`, `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members
   */
  (input: AddMembersInput, options?: Endpoint.CallOptions): Effect.Effect<AddMembersOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.add_members",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/add_members",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: AddMembersInput,
  output: AddMembersOutput
})

/**
 * What `addReminders` takes.
 *
 * @category inputs
 */
export interface AddRemindersInput {
  /** At most 100 characters. */
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** Exactly 1 items. */
  readonly reminders: ReadonlyArray<Types.ReminderInput>
}

export const AddRemindersInput: Codec.Shape<AddRemindersInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_reminders#input", () => ({
    task_guid: Codec.str,
    user_id_type: Codec.strOpt,
    reminders: Codec.list(Codec.obj(Types.ReminderInput))
  }))

/**
 * What `addReminders` gives.
 *
 * @category outputs
 */
export interface AddRemindersOutput {
  readonly task: Types.Task
}

export const AddRemindersOutput: Codec.Shape<AddRemindersOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_reminders#output", () => ({
    task: Codec.obj(Types.Task)
  }))

/**
 * 添加任务提醒
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/add_reminders` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders
 * @category endpoints
 */
export const addReminders: Endpoint.Described<AddRemindersInput, AddRemindersOutput, "tenant" | "user"> & {
  /**
   * 添加任务提醒
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders
   */
  (input: AddRemindersInput, options?: Endpoint.CallOptions): Effect.Effect<AddRemindersOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.add_reminders",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/add_reminders",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: AddRemindersInput,
  output: AddRemindersOutput
})

/**
 * What `addTasklist` takes.
 *
 * @category inputs
 */
export interface AddTasklistInput {
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** At most 100 characters. */
  readonly tasklist_guid: string
  readonly section_guid?: string | undefined
}

export const AddTasklistInput: Codec.Shape<AddTasklistInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_tasklist#input", () => ({
    task_guid: Codec.str,
    user_id_type: Codec.strOpt,
    tasklist_guid: Codec.str,
    section_guid: Codec.strOpt
  }))

/**
 * What `addTasklist` gives.
 *
 * @category outputs
 */
export interface AddTasklistOutput {
  readonly task: Types.Task
}

export const AddTasklistOutput: Codec.Shape<AddTasklistOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_tasklist#output", () => ({
    task: Codec.obj(Types.Task)
  }))

/**
 * 任务加入清单
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/add_tasklist` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist
 * @category endpoints
 */
export const addTasklist: Endpoint.Described<AddTasklistInput, AddTasklistOutput, "tenant" | "user"> & {
  /**
   * 任务加入清单
   *
   * Scopes, any of: `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist
   */
  (input: AddTasklistInput, options?: Endpoint.CallOptions): Effect.Effect<AddTasklistOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.add_tasklist",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/add_tasklist",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: AddTasklistInput,
  output: AddTasklistOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly summary: string
  readonly description?: string | undefined
  readonly due?: Types.Start | undefined
  readonly origin?: Types.OriginInput2 | undefined
  /** At most 65536 characters. */
  readonly extra?: string | undefined
  /** At most 20 characters. Default: `"0"`. */
  readonly completed_at?: string | undefined
  readonly members?: ReadonlyArray<CreateMembersInput> | undefined
  /** At most 1000 characters. */
  readonly repeat_rule?: string | undefined
  readonly custom_complete?: Types.CustomCompleteInput | undefined
  readonly tasklists?: ReadonlyArray<Types.TaskInTasklistInfoInput> | undefined
  /** 10 to 100 characters. */
  readonly client_token?: string | undefined
  readonly start?: Types.Start | undefined
  readonly reminders?: ReadonlyArray<Types.ReminderInput> | undefined
  /** 1 to 2. Default: `2`. */
  readonly mode?: number | undefined
  /** Default: `false`. */
  readonly is_milestone?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<InputCustomFieldValue> | undefined
  readonly docx_source?: DocxSource | undefined
  /** 1 to 10 items. */
  readonly positive_reminders?: ReadonlyArray<Types.ReminderInput> | undefined
  /** Not in the documentation. */
  readonly agent_task_status?: number | undefined
  /** Not in the documentation. */
  readonly agent_task_progress?: string | undefined
  /** Not in the documentation. */
  readonly text_deliveries?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.create#input", () => ({
    user_id_type: Codec.strOpt,
    summary: Codec.str,
    description: Codec.strOpt,
    due: Codec.objOpt(Types.Start),
    origin: Codec.objOpt(Types.OriginInput2),
    extra: Codec.strOpt,
    completed_at: Codec.strOpt,
    members: Codec.listOpt(Codec.obj(CreateMembersInput)),
    repeat_rule: Codec.strOpt,
    custom_complete: Codec.objOpt(Types.CustomCompleteInput),
    tasklists: Codec.listOpt(Codec.obj(Types.TaskInTasklistInfoInput)),
    client_token: Codec.strOpt,
    start: Codec.objOpt(Types.Start),
    reminders: Codec.listOpt(Codec.obj(Types.ReminderInput)),
    mode: Codec.intOpt,
    is_milestone: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(InputCustomFieldValue)),
    docx_source: Codec.objOpt(DocxSource),
    positive_reminders: Codec.listOpt(Codec.obj(Types.ReminderInput)),
    agent_task_status: Codec.intOpt,
    agent_task_progress: Codec.strOpt,
    text_deliveries: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly task: Task
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.create#output", () => ({
    task: Codec.obj(Task)
  }))

/**
 * 创建任务
 *
 * `POST /open-apis/task/v2/tasks` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建任务
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.create",
  method: "POST",
  path: "/open-apis/task/v2/tasks",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
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
  /** At most 100 characters. */
  readonly task_guid: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.delete#input", () => ({
    task_guid: Codec.str
  }))

/**
 * 删除任务
 *
 * `DELETE /open-apis/task/v2/tasks/:task_guid` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `task:task:delete`, `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除任务
   *
   * Scopes, any of: `task:task:delete`, `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.delete",
  method: "DELETE",
  path: "/open-apis/task/v2/tasks/:task_guid",
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
  /** At most 100 characters. */
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("task.v2.task.get#input", () => ({
  task_guid: Codec.str,
  user_id_type: Codec.strOpt
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly task: Task2
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("task.v2.task.get#output", () => ({
  task: Codec.obj(Task2)
}))

/**
 * 获取任务详情
 *
 * `GET /open-apis/task/v2/tasks/:task_guid` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `task:task:read`, `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取任务详情
   *
   * Scopes, any of: `task:task:read`, `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.get",
  method: "GET",
  path: "/open-apis/task/v2/tasks/:task_guid",
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
  readonly completed?: boolean | undefined
  /** Default: `"my_tasks"`. */
  readonly type?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** Not in the documentation. */
  readonly agent_task_status?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("task.v2.task.list#input", () => ({
  page_size: Codec.intOpt,
  page_token: Codec.strOpt,
  completed: Codec.boolOpt,
  type: Codec.strOpt,
  user_id_type: Codec.strOpt,
  agent_task_status: Codec.intOpt
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 列取任务列表
 *
 * `GET /open-apis/task/v2/tasks` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task:read`, `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列取任务列表
   *
   * Scopes, any of: `task:task:read`, `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列取任务列表
     *
     * Scopes, any of: `task:task:read`, `task:task:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "task.v2.task.list",
  method: "GET",
  path: "/open-apis/task/v2/tasks",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "completed", "type", "user_id_type", "agent_task_status"],
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
  /** At most 100 characters. */
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly task?: InputTask | undefined
  readonly update_fields: ReadonlyArray<string>
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.patch#input", () => ({
    task_guid: Codec.str,
    user_id_type: Codec.strOpt,
    task: Codec.objOpt(InputTask),
    update_fields: Codec.list(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly task: Task2
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.patch#output", () => ({
    task: Codec.obj(Task2)
  }))

/**
 * 更新任务
 *
 * `PATCH /open-apis/task/v2/tasks/:task_guid` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新任务
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.patch",
  method: "PATCH",
  path: "/open-apis/task/v2/tasks/:task_guid",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `removeDependencies` takes.
 *
 * @category inputs
 */
export interface RemoveDependenciesInput {
  readonly task_guid: string
  /** 1 to 50 items. */
  readonly dependencies: ReadonlyArray<TaskDependency>
}

export const RemoveDependenciesInput: Codec.Shape<RemoveDependenciesInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_dependencies#input", () => ({
    task_guid: Codec.str,
    dependencies: Codec.list(Codec.obj(TaskDependency))
  }))

/**
 * What `removeDependencies` gives.
 *
 * @category outputs
 */
export interface RemoveDependenciesOutput {
  readonly dependencies: ReadonlyArray<Types.TaskDependency>
}

export const RemoveDependenciesOutput: Codec.Shape<RemoveDependenciesOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_dependencies#output", () => ({
    dependencies: Codec.list(Codec.obj(Types.TaskDependency))
  }))

/**
 * 移除依赖
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies
 * @category endpoints
 */
export const removeDependencies: Endpoint.Described<RemoveDependenciesInput, RemoveDependenciesOutput, "tenant" | "user"> & {
  /**
   * 移除依赖
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies
   */
  (input: RemoveDependenciesInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveDependenciesOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.remove_dependencies",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/remove_dependencies",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: RemoveDependenciesInput,
  output: RemoveDependenciesOutput
})

/**
 * What `removeMembers` takes.
 *
 * @category inputs
 */
export interface RemoveMembersInput {
  /** At most 100 characters. */
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** 1 to 500 items. */
  readonly members: ReadonlyArray<RemoveMembersMembersInput>
}

export const RemoveMembersInput: Codec.Shape<RemoveMembersInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_members#input", () => ({
    task_guid: Codec.str,
    user_id_type: Codec.strOpt,
    members: Codec.list(Codec.obj(RemoveMembersMembersInput))
  }))

/**
 * What `removeMembers` gives.
 *
 * @category outputs
 */
export interface RemoveMembersOutput {
  readonly task: Types.Task
}

export const RemoveMembersOutput: Codec.Shape<RemoveMembersOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_members#output", () => ({
    task: Codec.obj(Types.Task)
  }))

/**
 * 移除任务成员
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/remove_members` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:personnel:writeonly`, `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members
 * @category endpoints
 */
export const removeMembers: Endpoint.Described<RemoveMembersInput, RemoveMembersOutput, "tenant" | "user"> & {
  /**
   * 移除任务成员
   *
   * Scopes, any of: `task:personnel:writeonly`, `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members
   */
  (input: RemoveMembersInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveMembersOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.remove_members",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/remove_members",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: RemoveMembersInput,
  output: RemoveMembersOutput
})

/**
 * What `removeReminders` takes.
 *
 * @category inputs
 */
export interface RemoveRemindersInput {
  /** At most 100 characters. */
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly reminder_ids: ReadonlyArray<string>
}

export const RemoveRemindersInput: Codec.Shape<RemoveRemindersInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_reminders#input", () => ({
    task_guid: Codec.str,
    user_id_type: Codec.strOpt,
    reminder_ids: Codec.list(Codec.str)
  }))

/**
 * What `removeReminders` gives.
 *
 * @category outputs
 */
export interface RemoveRemindersOutput {
  readonly task: Types.Task
}

export const RemoveRemindersOutput: Codec.Shape<RemoveRemindersOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_reminders#output", () => ({
    task: Codec.obj(Types.Task)
  }))

/**
 * 移除任务提醒
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/remove_reminders` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders
 * @category endpoints
 */
export const removeReminders: Endpoint.Described<RemoveRemindersInput, RemoveRemindersOutput, "tenant" | "user"> & {
  /**
   * 移除任务提醒
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders
   */
  (input: RemoveRemindersInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveRemindersOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.remove_reminders",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/remove_reminders",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: RemoveRemindersInput,
  output: RemoveRemindersOutput
})

/**
 * What `removeTasklist` takes.
 *
 * @category inputs
 */
export interface RemoveTasklistInput {
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** At most 100 characters. */
  readonly tasklist_guid: string
}

export const RemoveTasklistInput: Codec.Shape<RemoveTasklistInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_tasklist#input", () => ({
    task_guid: Codec.str,
    user_id_type: Codec.strOpt,
    tasklist_guid: Codec.str
  }))

/**
 * What `removeTasklist` gives.
 *
 * @category outputs
 */
export interface RemoveTasklistOutput {
  readonly task: Types.Task
}

export const RemoveTasklistOutput: Codec.Shape<RemoveTasklistOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_tasklist#output", () => ({
    task: Codec.obj(Types.Task)
  }))

/**
 * 任务移出清单
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist
 * @category endpoints
 */
export const removeTasklist: Endpoint.Described<RemoveTasklistInput, RemoveTasklistOutput, "tenant" | "user"> & {
  /**
   * 任务移出清单
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist
   */
  (input: RemoveTasklistInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveTasklistOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.remove_tasklist",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/remove_tasklist",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: RemoveTasklistInput,
  output: RemoveTasklistOutput
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
  /*#__PURE__*/ Codec.shape("task.v2.task.search#input", () => ({
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
  /*#__PURE__*/ Codec.shape("task.v2.task.search#output", () => ({
    items: Codec.list(Codec.obj(Types.Item)),
    total: Codec.intOpt,
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索任务
 *
 * `POST /open-apis/task/v2/tasks/search` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:task:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索任务
   *
   * Scopes, any of: `task:task:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search
   */
  (input: SearchInput | undefined, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索任务
   *
   * Scopes, any of: `task:task:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索任务
     *
     * Scopes, any of: `task:task:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search
     */
    (input: SearchInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<Types.Item>
    /**
     * 搜索任务
     *
     * Scopes, any of: `task:task:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search
     */
    (input?: SearchInput, options?: Paged.Options<never>): Paged.Listing<Types.Item, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "task.v2.task.search",
  method: "POST",
  path: "/open-apis/task/v2/tasks/search",
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
 * What `setAncestorTask` takes.
 *
 * @category inputs
 */
export interface SetAncestorTaskInput {
  readonly task_guid: string
  readonly ancestor_guid?: string | undefined
  readonly user_id_type?: string | undefined
  readonly target_user_id?: string | undefined
}

export const SetAncestorTaskInput: Codec.Shape<SetAncestorTaskInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.set_ancestor_task#input", () => ({
    task_guid: Codec.str,
    ancestor_guid: Codec.strOpt,
    user_id_type: Codec.strOpt,
    target_user_id: Codec.strOpt
  }))

/**
 * 设置父任务
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task
 * @category endpoints
 */
export const setAncestorTask: Endpoint.Described<SetAncestorTaskInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 设置父任务
   *
   * Scopes, any of: `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task
   */
  (input: SetAncestorTaskInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.set_ancestor_task",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/set_ancestor_task",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SetAncestorTaskInput,
  output: Codec.dictionary
})

/**
 * What `tasklists` takes.
 *
 * @category inputs
 */
export interface TasklistsInput {
  readonly task_guid: string
}

export const TasklistsInput: Codec.Shape<TasklistsInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.tasklists#input", () => ({
    task_guid: Codec.str
  }))

/**
 * What `tasklists` gives.
 *
 * @category outputs
 */
export interface TasklistsOutput {
  readonly tasklists: ReadonlyArray<Types.TaskInTasklistInfo>
}

export const TasklistsOutput: Codec.Shape<TasklistsOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.tasklists#output", () => ({
    tasklists: Codec.list(Codec.obj(Types.TaskInTasklistInfo))
  }))

/**
 * 列取任务所在清单
 *
 * `GET /open-apis/task/v2/tasks/:task_guid/tasklists` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task:read`, `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists
 * @category endpoints
 */
export const tasklists: Endpoint.Described<TasklistsInput, TasklistsOutput, "tenant" | "user"> & {
  /**
   * 列取任务所在清单
   *
   * Scopes, any of: `task:task:read`, `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists
   */
  (input: TasklistsInput, options?: Endpoint.CallOptions): Effect.Effect<TasklistsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.tasklists",
  method: "GET",
  path: "/open-apis/task/v2/tasks/:task_guid/tasklists",
  tokens: ["tenant", "user"],
  codes,
  input: TasklistsInput,
  output: TasklistsOutput
})

/** @category structures */
export interface TaskDependencyInput {
  readonly type: "prev" | "next" | (string & {})
  readonly task_guid: string
}

export const TaskDependencyInput: Codec.Shape<TaskDependencyInput> =
  /*#__PURE__*/ Codec.shape("task#TaskDependencyInput", () => ({
    type: Codec.listed("prev", "next"),
    task_guid: Codec.str
  }))

/** @category structures */
export interface Task2 {
  readonly guid: string
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly due?: Types.Start | undefined
  readonly reminders?: ReadonlyArray<Shared.Reminder> | undefined
  readonly creator?: Types.Member2 | undefined
  readonly members?: ReadonlyArray<Types.Member2> | undefined
  readonly completed_at?: string | undefined
  readonly attachments?: ReadonlyArray<TaskAttachment> | undefined
  readonly origin?: Types.Origin | undefined
  readonly extra?: string | undefined
  readonly tasklists?: ReadonlyArray<Types.TaskInTasklistInfo> | undefined
  readonly repeat_rule?: string | undefined
  readonly parent_task_guid?: string | undefined
  readonly mode?: number | undefined
  readonly source?: 0 | 1 | 2 | 6 | 7 | 8 | (number & {}) | undefined
  readonly custom_complete?: Types.CustomComplete | undefined
  readonly task_id?: string | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly status?: string | undefined
  readonly url?: string | undefined
  readonly start?: Types.Start | undefined
  readonly subtask_count?: number | undefined
  readonly is_milestone?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Types.CustomFieldValue> | undefined
  readonly dependencies?: ReadonlyArray<Types.TaskDependency> | undefined
  readonly assignee_related?: ReadonlyArray<Types.TaskAssignee> | undefined
  /** Not in the documentation. */
  readonly positive_reminders?: ReadonlyArray<Types.PositiveReminder> | undefined
  /** Not in the documentation. */
  readonly agent_task_status?: number | undefined
  /** Not in the documentation. */
  readonly agent_task_progress?: string | undefined
  /** Not in the documentation. */
  readonly text_deliveries?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly attachment_deliveries?: ReadonlyArray<Types.AttachmentDelivery> | undefined
  /** Not in the documentation. */
  readonly next_task_guid?: string | undefined
}

export const Task2: Codec.Shape<Task2> = /*#__PURE__*/ Codec.shape("task#Task2", () => ({
  guid: Codec.str,
  summary: Codec.strOpt,
  description: Codec.strOpt,
  due: Codec.objOpt(Types.Start),
  reminders: Codec.listOpt(Codec.obj(Shared.Reminder)),
  creator: Codec.objOpt(Types.Member2),
  members: Codec.listOpt(Codec.obj(Types.Member2)),
  completed_at: Codec.strOpt,
  attachments: Codec.listOpt(Codec.obj(TaskAttachment)),
  origin: Codec.objOpt(Types.Origin),
  extra: Codec.strOpt,
  tasklists: Codec.listOpt(Codec.obj(Types.TaskInTasklistInfo)),
  repeat_rule: Codec.strOpt,
  parent_task_guid: Codec.strOpt,
  mode: Codec.intOpt,
  source: Codec.openOpt(0, 1, 2, 6, 7, 8),
  custom_complete: Codec.objOpt(Types.CustomComplete),
  task_id: Codec.strOpt,
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt,
  status: Codec.strOpt,
  url: Codec.strOpt,
  start: Codec.objOpt(Types.Start),
  subtask_count: Codec.intOpt,
  is_milestone: Codec.boolOpt,
  custom_fields: Codec.listOpt(Codec.obj(Types.CustomFieldValue)),
  dependencies: Codec.listOpt(Codec.obj(Types.TaskDependency)),
  assignee_related: Codec.listOpt(Codec.obj(Types.TaskAssignee)),
  positive_reminders: Codec.listOpt(Codec.obj(Types.PositiveReminder)),
  agent_task_status: Codec.intOpt,
  agent_task_progress: Codec.strOpt,
  text_deliveries: Codec.listOpt(Codec.str),
  attachment_deliveries: Codec.listOpt(Codec.obj(Types.AttachmentDelivery)),
  next_task_guid: Codec.strOpt
}))

/** @category structures */
export interface TaskAttachment {
  readonly guid?: string | undefined
  readonly file_token?: string | undefined
  readonly name?: string | undefined
  readonly size?: number | undefined
  readonly resource?: Types.Resource | undefined
  readonly uploader?: Types.Member2 | undefined
  readonly is_cover?: boolean | undefined
  readonly uploaded_at?: string | undefined
}

export const TaskAttachment: Codec.Shape<TaskAttachment> =
  /*#__PURE__*/ Codec.shape("task#TaskAttachment", () => ({
    guid: Codec.strOpt,
    file_token: Codec.strOpt,
    name: Codec.strOpt,
    size: Codec.intOpt,
    resource: Codec.objOpt(Types.Resource),
    uploader: Codec.objOpt(Types.Member2),
    is_cover: Codec.boolOpt,
    uploaded_at: Codec.strOpt
  }))

/** @category structures */
export interface InputCustomFieldValue {
  readonly guid: string
  /** At most 20 characters. */
  readonly number_value?: string | undefined
  /** At most 50 items. */
  readonly member_value?: ReadonlyArray<TaskMember> | undefined
  readonly datetime_value?: string | undefined
  /** At most 100 characters. */
  readonly single_select_value?: string | undefined
  /** At most 50 items. */
  readonly multi_select_value?: ReadonlyArray<string> | undefined
  readonly text_value?: string | undefined
}

export const InputCustomFieldValue: Codec.Shape<InputCustomFieldValue> =
  /*#__PURE__*/ Codec.shape("task#InputCustomFieldValue", () => ({
    guid: Codec.str,
    number_value: Codec.strOpt,
    member_value: Codec.listOpt(Codec.obj(TaskMember)),
    datetime_value: Codec.strOpt,
    single_select_value: Codec.strOpt,
    multi_select_value: Codec.listOpt(Codec.str),
    text_value: Codec.strOpt
  }))

/** @category structures */
export interface TaskMember {
  /** At most 100 characters. */
  readonly id?: string | undefined
  /** Default: `"user"`. */
  readonly type?: string | undefined
  readonly name?: string | undefined
}

export const TaskMember: Codec.Shape<TaskMember> = /*#__PURE__*/ Codec.shape("task#TaskMember", () => ({
  id: Codec.strOpt,
  type: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface Member {
  /** At most 100 characters. */
  readonly id: string
  /** Default: `"user"`. */
  readonly type?: "user" | "app" | (string & {}) | undefined
  /** At most 20 characters. */
  readonly role: "assignee" | "follower" | (string & {})
  readonly name?: string | undefined
}

export const Member: Codec.Shape<Member> =
  /*#__PURE__*/ Codec.shape("task.v2.task.add_members#input.members", () => ({
    id: Codec.str,
    type: Codec.listedOpt("user", "app"),
    role: Codec.listed("assignee", "follower"),
    name: Codec.strOpt
  }))

/** @category structures */
export interface CreateMembersInput {
  /** At most 100 characters. */
  readonly id: string
  /** Default: `"user"`. */
  readonly type?: string | undefined
  /** At most 20 characters. */
  readonly role: string
  readonly name?: string | undefined
}

export const CreateMembersInput: Codec.Shape<CreateMembersInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.create#input.members", () => ({
    id: Codec.str,
    type: Codec.strOpt,
    role: Codec.str,
    name: Codec.strOpt
  }))

/** @category structures */
export interface DocxSource {
  /** Exactly 27 characters. */
  readonly token: string
  /** Exactly 27 characters. */
  readonly block_id: string
}

export const DocxSource: Codec.Shape<DocxSource> =
  /*#__PURE__*/ Codec.shape("task.v2.task.create#input.docx_source", () => ({
    token: Codec.str,
    block_id: Codec.str
  }))

/** @category structures */
export interface Task {
  readonly guid: string
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly due?: Types.Start | undefined
  readonly reminders?: ReadonlyArray<Shared.Reminder> | undefined
  readonly creator?: Types.Member2 | undefined
  readonly members?: ReadonlyArray<Types.Member2> | undefined
  readonly completed_at?: string | undefined
  readonly attachments?: ReadonlyArray<TaskAttachment> | undefined
  readonly origin?: Types.Origin | undefined
  readonly extra?: string | undefined
  readonly tasklists?: ReadonlyArray<Types.TaskInTasklistInfo> | undefined
  readonly repeat_rule?: string | undefined
  readonly parent_task_guid?: string | undefined
  readonly mode?: number | undefined
  readonly source?: 0 | 1 | 2 | 6 | 7 | 8 | (number & {}) | undefined
  readonly custom_complete?: Types.CustomComplete | undefined
  readonly task_id?: string | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly status?: string | undefined
  readonly url?: string | undefined
  readonly start?: Types.Start | undefined
  readonly subtask_count?: number | undefined
  readonly is_milestone?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Types.CustomFieldValue> | undefined
  readonly dependencies?: ReadonlyArray<Types.TaskDependency> | undefined
  readonly assignee_related?: ReadonlyArray<Types.TaskAssignee> | undefined
  readonly positive_reminders?: ReadonlyArray<Shared.Reminder> | undefined
  /** Not in the documentation. */
  readonly agent_task_status?: number | undefined
  /** Not in the documentation. */
  readonly agent_task_progress?: string | undefined
  /** Not in the documentation. */
  readonly text_deliveries?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly attachment_deliveries?: ReadonlyArray<Types.AttachmentDelivery> | undefined
  /** Not in the documentation. */
  readonly next_task_guid?: string | undefined
}

export const Task: Codec.Shape<Task> = /*#__PURE__*/ Codec.shape("task.v2.task.create#output.task", () => ({
  guid: Codec.str,
  summary: Codec.strOpt,
  description: Codec.strOpt,
  due: Codec.objOpt(Types.Start),
  reminders: Codec.listOpt(Codec.obj(Shared.Reminder)),
  creator: Codec.objOpt(Types.Member2),
  members: Codec.listOpt(Codec.obj(Types.Member2)),
  completed_at: Codec.strOpt,
  attachments: Codec.listOpt(Codec.obj(TaskAttachment)),
  origin: Codec.objOpt(Types.Origin),
  extra: Codec.strOpt,
  tasklists: Codec.listOpt(Codec.obj(Types.TaskInTasklistInfo)),
  repeat_rule: Codec.strOpt,
  parent_task_guid: Codec.strOpt,
  mode: Codec.intOpt,
  source: Codec.openOpt(0, 1, 2, 6, 7, 8),
  custom_complete: Codec.objOpt(Types.CustomComplete),
  task_id: Codec.strOpt,
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt,
  status: Codec.strOpt,
  url: Codec.strOpt,
  start: Codec.objOpt(Types.Start),
  subtask_count: Codec.intOpt,
  is_milestone: Codec.boolOpt,
  custom_fields: Codec.listOpt(Codec.obj(Types.CustomFieldValue)),
  dependencies: Codec.listOpt(Codec.obj(Types.TaskDependency)),
  assignee_related: Codec.listOpt(Codec.obj(Types.TaskAssignee)),
  positive_reminders: Codec.listOpt(Codec.obj(Shared.Reminder)),
  agent_task_status: Codec.intOpt,
  agent_task_progress: Codec.strOpt,
  text_deliveries: Codec.listOpt(Codec.str),
  attachment_deliveries: Codec.listOpt(Codec.obj(Types.AttachmentDelivery)),
  next_task_guid: Codec.strOpt
}))

/** @category structures */
export interface ListOutputItems {
  readonly guid: string
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly due?: Types.Start | undefined
  readonly reminders?: ReadonlyArray<Shared.Reminder> | undefined
  readonly creator?: Types.Member | undefined
  readonly members?: ReadonlyArray<Types.Member> | undefined
  readonly completed_at?: string | undefined
  readonly attachments?: ReadonlyArray<Types.Attachment> | undefined
  readonly origin?: Types.Origin | undefined
  readonly extra?: string | undefined
  readonly tasklists?: ReadonlyArray<Types.TaskInTasklistInfo> | undefined
  readonly repeat_rule?: string | undefined
  readonly parent_task_guid?: string | undefined
  readonly mode?: number | undefined
  readonly source?: 0 | 1 | 2 | 6 | 7 | 8 | (number & {}) | undefined
  readonly custom_complete?: Types.CustomComplete | undefined
  readonly task_id?: string | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly status?: string | undefined
  readonly url?: string | undefined
  readonly start?: Types.Start | undefined
  readonly subtask_count?: number | undefined
  readonly is_milestone?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<CustomFieldValue> | undefined
  readonly dependencies?: ReadonlyArray<Types.TaskDependency> | undefined
  /** Not in the documentation. */
  readonly assignee_related?: ReadonlyArray<Types.TaskAssignee> | undefined
  /** Not in the documentation. */
  readonly positive_reminders?: ReadonlyArray<Types.PositiveReminder> | undefined
  /** Not in the documentation. */
  readonly agent_task_status?: number | undefined
  /** Not in the documentation. */
  readonly agent_task_progress?: string | undefined
  /** Not in the documentation. */
  readonly text_deliveries?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly attachment_deliveries?: ReadonlyArray<Types.AttachmentDelivery> | undefined
  /** Not in the documentation. */
  readonly next_task_guid?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("task.v2.task.list#output.items", () => ({
    guid: Codec.str,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    due: Codec.objOpt(Types.Start),
    reminders: Codec.listOpt(Codec.obj(Shared.Reminder)),
    creator: Codec.objOpt(Types.Member),
    members: Codec.listOpt(Codec.obj(Types.Member)),
    completed_at: Codec.strOpt,
    attachments: Codec.listOpt(Codec.obj(Types.Attachment)),
    origin: Codec.objOpt(Types.Origin),
    extra: Codec.strOpt,
    tasklists: Codec.listOpt(Codec.obj(Types.TaskInTasklistInfo)),
    repeat_rule: Codec.strOpt,
    parent_task_guid: Codec.strOpt,
    mode: Codec.intOpt,
    source: Codec.openOpt(0, 1, 2, 6, 7, 8),
    custom_complete: Codec.objOpt(Types.CustomComplete),
    task_id: Codec.strOpt,
    created_at: Codec.strOpt,
    updated_at: Codec.strOpt,
    status: Codec.strOpt,
    url: Codec.strOpt,
    start: Codec.objOpt(Types.Start),
    subtask_count: Codec.intOpt,
    is_milestone: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(CustomFieldValue)),
    dependencies: Codec.listOpt(Codec.obj(Types.TaskDependency)),
    assignee_related: Codec.listOpt(Codec.obj(Types.TaskAssignee)),
    positive_reminders: Codec.listOpt(Codec.obj(Types.PositiveReminder)),
    agent_task_status: Codec.intOpt,
    agent_task_progress: Codec.strOpt,
    text_deliveries: Codec.listOpt(Codec.str),
    attachment_deliveries: Codec.listOpt(Codec.obj(Types.AttachmentDelivery)),
    next_task_guid: Codec.strOpt
  }))

/** @category structures */
export interface CustomFieldValue {
  readonly guid?: string | undefined
  readonly type?: string | undefined
  readonly number_value?: string | undefined
  readonly datetime_value?: string | undefined
  readonly member_value?: ReadonlyArray<Types.Member> | undefined
  readonly single_select_value?: string | undefined
  readonly multi_select_value?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  /** Not in the documentation. */
  readonly text_value?: string | undefined
}

export const CustomFieldValue: Codec.Shape<CustomFieldValue> =
  /*#__PURE__*/ Codec.shape("task.v2.task.list#output.items.custom_fields", () => ({
    guid: Codec.strOpt,
    type: Codec.strOpt,
    number_value: Codec.strOpt,
    datetime_value: Codec.strOpt,
    member_value: Codec.listOpt(Codec.obj(Types.Member)),
    single_select_value: Codec.strOpt,
    multi_select_value: Codec.listOpt(Codec.str),
    name: Codec.strOpt,
    text_value: Codec.strOpt
  }))

/** @category structures */
export interface InputTask {
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly due?: Types.Start | undefined
  /** At most 65536 characters. */
  readonly extra?: string | undefined
  /** At most 20 characters. Default: `"0"`. */
  readonly completed_at?: string | undefined
  /** At most 1000 characters. */
  readonly repeat_rule?: string | undefined
  readonly custom_complete?: Types.CustomCompleteInput | undefined
  readonly start?: Types.Start | undefined
  /** 1 to 2. */
  readonly mode?: number | undefined
  readonly is_milestone?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<InputCustomFieldValue> | undefined
  /** Not in the documentation. */
  readonly positive_reminders?: ReadonlyArray<InputTaskPositiveReminders> | undefined
  /** Not in the documentation. */
  readonly agent_task_status?: number | undefined
  /** Not in the documentation. */
  readonly agent_task_progress?: string | undefined
  /** Not in the documentation. */
  readonly text_deliveries?: ReadonlyArray<string> | undefined
}

export const InputTask: Codec.Shape<InputTask> =
  /*#__PURE__*/ Codec.shape("task.v2.task.patch#input.task", () => ({
    summary: Codec.strOpt,
    description: Codec.strOpt,
    due: Codec.objOpt(Types.Start),
    extra: Codec.strOpt,
    completed_at: Codec.strOpt,
    repeat_rule: Codec.strOpt,
    custom_complete: Codec.objOpt(Types.CustomCompleteInput),
    start: Codec.objOpt(Types.Start),
    mode: Codec.intOpt,
    is_milestone: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(InputCustomFieldValue)),
    positive_reminders: Codec.listOpt(Codec.obj(InputTaskPositiveReminders)),
    agent_task_status: Codec.intOpt,
    agent_task_progress: Codec.strOpt,
    text_deliveries: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface InputTaskPositiveReminders {
  readonly relative_fire_minute: number
}

export const InputTaskPositiveReminders: Codec.Shape<InputTaskPositiveReminders> =
  /*#__PURE__*/ Codec.shape("task.v2.task.patch#input.task.positive_reminders", () => ({
    relative_fire_minute: Codec.int
  }))

/** @category structures */
export interface TaskDependency {
  readonly task_guid: string
}

export const TaskDependency: Codec.Shape<TaskDependency> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_dependencies#input.dependencies", () => ({
    task_guid: Codec.str
  }))

/** @category structures */
export interface RemoveMembersMembersInput {
  /** At most 100 characters. */
  readonly id: string
  /** Default: `"user"`. */
  readonly type?: string | undefined
  /** At most 20 characters. */
  readonly role: string
  /** Not in the documentation. */
  readonly name?: string | undefined
}

export const RemoveMembersMembersInput: Codec.Shape<RemoveMembersMembersInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.remove_members#input.members", () => ({
    id: Codec.str,
    type: Codec.strOpt,
    role: Codec.str,
    name: Codec.strOpt
  }))

/** @category structures */
export interface SearchFilterInput {
  readonly creator_ids?: ReadonlyArray<string> | undefined
  readonly assignee_ids?: ReadonlyArray<string> | undefined
  readonly is_completed?: boolean | undefined
  readonly due_time?: Types.DueTime | undefined
  readonly follower_ids?: ReadonlyArray<string> | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.search#input.filter", () => ({
    creator_ids: Codec.listOpt(Codec.str),
    assignee_ids: Codec.listOpt(Codec.str),
    is_completed: Codec.boolOpt,
    due_time: Codec.objOpt(Types.DueTime),
    follower_ids: Codec.listOpt(Codec.str)
  }))
