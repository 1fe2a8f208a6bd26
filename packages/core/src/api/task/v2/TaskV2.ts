// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.task_v2`.
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
 * What `listRelatedTask` takes.
 *
 * @category inputs
 */
export interface ListRelatedTaskInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly completed?: boolean | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly task_updated_time?: string | undefined
}

export const ListRelatedTaskInput: Codec.Shape<ListRelatedTaskInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task_v2.list_related_task#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    completed: Codec.boolOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    task_updated_time: Codec.strOpt
  }))

/**
 * What `listRelatedTask` gives.
 *
 * @category outputs
 */
export interface ListRelatedTaskOutput {
  readonly items: ReadonlyArray<ListRelatedTaskOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListRelatedTaskOutput: Codec.Shape<ListRelatedTaskOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task_v2.list_related_task#output", () => ({
    items: Codec.list(Codec.obj(ListRelatedTaskOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 列取与我相关的任务
 *
 * `GET /open-apis/task/v2/task_v2/list_related_task` · Token: user.
 *
 * Scopes, any of: `task:task:read`, `task:task:write`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task
 * @category endpoints
 */
export const listRelatedTask: Endpoint.Described<ListRelatedTaskInput, ListRelatedTaskOutput, "user"> & {
  /**
   * 列取与我相关的任务
   *
   * Scopes, any of: `task:task:read`, `task:task:write`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task
   */
  (input: ListRelatedTaskInput | undefined, options: Endpoint.WithToken): Effect.Effect<ListRelatedTaskOutput, FeishuError, FeishuClient>
  /**
   * 列取与我相关的任务
   *
   * Scopes, any of: `task:task:read`, `task:task:write`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task
   */
  (input?: ListRelatedTaskInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListRelatedTaskOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListRelatedTaskInput, ListRelatedTaskOutput, "user">
  readonly items: {
    /**
     * 列取与我相关的任务
     *
     * Scopes, any of: `task:task:read`, `task:task:write`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task
     */
    (input: ListRelatedTaskInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<ListRelatedTaskOutputItems>
    /**
     * 列取与我相关的任务
     *
     * Scopes, any of: `task:task:read`, `task:task:write`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task
     */
    (input?: ListRelatedTaskInput, options?: Paged.Options<never>): Paged.Listing<ListRelatedTaskOutputItems, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "task.v2.task_v2.list_related_task",
  method: "GET",
  path: "/open-apis/task/v2/task_v2/list_related_task",
  tokens: ["user"],
  query: ["page_size", "page_token", "completed", "user_id_type", "task_updated_time"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListRelatedTaskInput,
  output: ListRelatedTaskOutput
})

/**
 * What `taskSubscription` takes.
 *
 * @category inputs
 */
export interface TaskSubscriptionInput {
  readonly user_id_type?: "union_id" | "user_id" | "open_id" | undefined
}

export const TaskSubscriptionInput: Codec.Shape<TaskSubscriptionInput> =
  /*#__PURE__*/ Codec.shape("task.v2.task_v2.task_subscription#input", () => ({
    user_id_type: Codec.litOpt("union_id", "user_id", "open_id")
  }))

/**
 * What `taskSubscription` gives.
 *
 * @category outputs
 */
export interface TaskSubscriptionOutput {
  readonly code?: number | undefined
  readonly msg?: string | undefined
}

export const TaskSubscriptionOutput: Codec.Shape<TaskSubscriptionOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.task_v2.task_subscription#output", () => ({
    code: Codec.intOpt,
    msg: Codec.strOpt
  }))

/**
 * 订阅任务变更事件
 *
 * `POST /open-apis/task/v2/task_v2/task_subscription` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `task:task:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription
 * @category endpoints
 */
export const taskSubscription: Endpoint.Described<TaskSubscriptionInput, TaskSubscriptionOutput, "tenant" | "user"> & {
  /**
   * 订阅任务变更事件
   *
   * Scopes, any of: `task:task:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription
   */
  (input?: TaskSubscriptionInput, options?: Endpoint.CallOptions): Effect.Effect<TaskSubscriptionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "task.v2.task_v2.task_subscription",
  method: "POST",
  path: "/open-apis/task/v2/task_v2/task_subscription",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: TaskSubscriptionInput,
  output: TaskSubscriptionOutput
})

/** @category structures */
export interface ListRelatedTaskOutputItems {
  readonly guid?: string | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly due?: Types.Start | undefined
  readonly reminders?: ReadonlyArray<Types.PositiveReminder> | undefined
  readonly creator?: Types.Member2 | undefined
  readonly members?: ReadonlyArray<Types.Member2> | undefined
  readonly completed_at?: string | undefined
  readonly attachments?: ReadonlyArray<Types.AttachmentDelivery> | undefined
  readonly origin?: ListRelatedTaskOutputItemsOrigin | undefined
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
  readonly positive_reminders?: ReadonlyArray<Types.PositiveReminder> | undefined
  readonly agent_task_status?: number | undefined
  readonly agent_task_progress?: string | undefined
  readonly text_deliveries?: ReadonlyArray<string> | undefined
  readonly attachment_deliveries?: ReadonlyArray<Types.AttachmentDelivery> | undefined
  readonly next_task_guid?: string | undefined
}

export const ListRelatedTaskOutputItems: Codec.Shape<ListRelatedTaskOutputItems> =
  /*#__PURE__*/ Codec.shape("task.v2.task_v2.list_related_task#output.items", () => ({
    guid: Codec.strOpt,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    due: Codec.objOpt(Types.Start),
    reminders: Codec.listOpt(Codec.obj(Types.PositiveReminder)),
    creator: Codec.objOpt(Types.Member2),
    members: Codec.listOpt(Codec.obj(Types.Member2)),
    completed_at: Codec.strOpt,
    attachments: Codec.listOpt(Codec.obj(Types.AttachmentDelivery)),
    origin: Codec.objOpt(ListRelatedTaskOutputItemsOrigin),
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
export interface ListRelatedTaskOutputItemsOrigin {
  readonly platform_i18n_name?: Types.I18nText | undefined
  readonly href?: Shared.Href | undefined
  readonly refer_resources?: ReadonlyArray<Types.ReferResource> | undefined
}

export const ListRelatedTaskOutputItemsOrigin: Codec.Shape<ListRelatedTaskOutputItemsOrigin> =
  /*#__PURE__*/ Codec.shape("task.v2.task_v2.list_related_task#output.items.origin", () => ({
    platform_i18n_name: Codec.objOpt(Types.I18nText),
    href: Codec.objOpt(Shared.Href),
    refer_resources: Codec.listOpt(Codec.obj(Types.ReferResource))
  }))
