// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.task.subtask`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/task.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At most 100 characters. */
  readonly task_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** At most 10000 characters. */
  readonly summary: string
  readonly description?: string | undefined
  readonly due?: Types.Start | undefined
  readonly origin?: Types.OriginInput2 | undefined
  /** At most 65536 characters. */
  readonly extra?: string | undefined
  /** At most 20 characters. Default: `"0"`. */
  readonly completed_at?: string | undefined
  /** At most 500 items. */
  readonly members?: ReadonlyArray<TaskSubtaskMemberInput> | undefined
  /** At most 1000 characters. */
  readonly repeat_rule?: string | undefined
  readonly custom_complete?: Types.CustomCompleteInput | undefined
  readonly tasklists?: ReadonlyArray<Types.TaskInTasklistInfoInput> | undefined
  /** 10 to 100 characters. */
  readonly client_token?: string | undefined
  readonly start?: Types.Start | undefined
  readonly reminders?: ReadonlyArray<Types.ReminderInput> | undefined
  /** Not in the documentation. */
  readonly mode?: number | undefined
  /** Not in the documentation. */
  readonly is_milestone?: boolean | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<CreateCustomFieldsInput> | undefined
  /** Not in the documentation. */
  readonly docx_source?: CreateDocxSourceInput | undefined
  /** Not in the documentation. */
  readonly agent_task_status?: number | undefined
  /** Not in the documentation. */
  readonly agent_task_progress?: string | undefined
  /** Not in the documentation. */
  readonly text_deliveries?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.subtask.create#input", () => ({
    task_guid: Codec.str,
    user_id_type: Codec.strOpt,
    summary: Codec.str,
    description: Codec.strOpt,
    due: Codec.objOpt(Types.Start),
    origin: Codec.objOpt(Types.OriginInput2),
    extra: Codec.strOpt,
    completed_at: Codec.strOpt,
    members: Codec.listOpt(Codec.obj(TaskSubtaskMemberInput)),
    repeat_rule: Codec.strOpt,
    custom_complete: Codec.objOpt(Types.CustomCompleteInput),
    tasklists: Codec.listOpt(Codec.obj(Types.TaskInTasklistInfoInput)),
    client_token: Codec.strOpt,
    start: Codec.objOpt(Types.Start),
    reminders: Codec.listOpt(Codec.obj(Types.ReminderInput)),
    mode: Codec.intOpt,
    is_milestone: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(CreateCustomFieldsInput)),
    docx_source: Codec.objOpt(CreateDocxSourceInput),
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
  readonly subtask: Types.Task
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.subtask.create#output", () => ({
    subtask: Codec.obj(Types.Task)
  }))

/**
 * 创建子任务
 *
 * `POST /open-apis/task/v2/tasks/:task_guid/subtasks` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建子任务
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.task.subtask.create",
  method: "POST",
  path: "/open-apis/task/v2/tasks/:task_guid/subtasks",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 100 characters. */
  readonly task_guid: string
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.subtask.list#input", () => ({
    task_guid: Codec.str,
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
  readonly items: ReadonlyArray<Types.Task>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.subtask.list#output", () => ({
    items: Codec.list(Codec.obj(Types.Task)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取任务的子任务列表
 *
 * `GET /open-apis/task/v2/tasks/:task_guid/subtasks` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:task:read`, `task:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取任务的子任务列表
   *
   * Scopes, any of: `task:task:read`, `task:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取任务的子任务列表
     *
     * Scopes, any of: `task:task:read`, `task:task:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.Task>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "task.v2.task.subtask.list",
  method: "GET",
  path: "/open-apis/task/v2/tasks/:task_guid/subtasks",
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

/** @category structures */
export interface TaskSubtaskMemberInput {
  /** At most 100 characters. */
  readonly id: string
  /** Default: `"user"`. */
  readonly type?: string | undefined
  /** At most 20 characters. */
  readonly role: string
  /** Not in the documentation. */
  readonly name?: string | undefined
}

export const TaskSubtaskMemberInput: Codec.Shape<TaskSubtaskMemberInput> =
  /*#__PURE__*/ Codec.shape("task#TaskSubtaskMemberInput", () => ({
    id: Codec.str,
    type: Codec.strOpt,
    role: Codec.str,
    name: Codec.strOpt
  }))

/** @category structures */
export interface CreateCustomFieldsInput {
  readonly guid: string
  readonly number_value?: string | undefined
  readonly member_value?: ReadonlyArray<Types.Member2> | undefined
  readonly datetime_value?: string | undefined
  readonly single_select_value?: string | undefined
  readonly multi_select_value?: ReadonlyArray<string> | undefined
  readonly text_value?: string | undefined
}

export const CreateCustomFieldsInput: Codec.Shape<CreateCustomFieldsInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.subtask.create#input.custom_fields", () => ({
    guid: Codec.str,
    number_value: Codec.strOpt,
    member_value: Codec.listOpt(Codec.obj(Types.Member2)),
    datetime_value: Codec.strOpt,
    single_select_value: Codec.strOpt,
    multi_select_value: Codec.listOpt(Codec.str),
    text_value: Codec.strOpt
  }))

/** @category structures */
export interface CreateDocxSourceInput {
  readonly token: string
  readonly block_id: string
}

export const CreateDocxSourceInput: Codec.Shape<CreateDocxSourceInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task.subtask.create#input.docx_source", () => ({
    token: Codec.str,
    block_id: Codec.str
  }))
