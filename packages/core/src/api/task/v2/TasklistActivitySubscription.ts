// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.tasklist.activity_subscription`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/task.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly tasklist_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly name: string
  /** At most 50 items. */
  readonly subscribers: ReadonlyArray<TasklistActivitySubscriptionMember>
  readonly include_keys: ReadonlyArray<number>
  readonly disabled?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.create#input", () => ({
    tasklist_guid: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    name: Codec.str,
    subscribers: Codec.list(Codec.obj(TasklistActivitySubscriptionMember)),
    include_keys: Codec.list(Codec.int),
    disabled: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly activity_subscription: TasklistActivitySubscription
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.create#output", () => ({
    activity_subscription: Codec.obj(TasklistActivitySubscription)
  }))

/**
 * 创建动态订阅
 *
 * `POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` · Token: tenant or user · Rate
 * limit: 100/min.
 *
 * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建动态订阅
   *
   * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.activity_subscription.create",
  method: "POST",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions",
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
  readonly activity_subscription_guid: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.delete#input", () => ({
    tasklist_guid: Codec.str,
    activity_subscription_guid: Codec.str
  }))

/**
 * 删除动态订阅
 *
 * `DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` ·
 * Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:tasklist:delete`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除动态订阅
   *
   * Scopes, any of: `task:tasklist:delete`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.activity_subscription.delete",
  method: "DELETE",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
  tokens: ["tenant", "user"],
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
  readonly activity_subscription_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.get#input", () => ({
    tasklist_guid: Codec.str,
    activity_subscription_guid: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly activity_subscription: TasklistActivitySubscription
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.get#output", () => ({
    activity_subscription: Codec.obj(TasklistActivitySubscription)
  }))

/**
 * 获取动态订阅
 *
 * `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` ·
 * Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取动态订阅
   *
   * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.activity_subscription.get",
  method: "GET",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
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
  readonly tasklist_guid: string
  /** 1 to 50. Default: `50`. */
  readonly limit?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.list#input", () => ({
    tasklist_guid: Codec.str,
    limit: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<TasklistActivitySubscription>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.list#output", () => ({
    items: Codec.list(Codec.obj(TasklistActivitySubscription))
  }))

/**
 * 列取动态订阅
 *
 * `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` · Token: tenant or user · Rate
 * limit: 100/min.
 *
 * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列取动态订阅
   *
   * Scopes, any of: `task:tasklist:read`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.activity_subscription.list",
  method: "GET",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions",
  tokens: ["tenant", "user"],
  query: ["limit", "user_id_type"],
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
  readonly activity_subscription_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly activity_subscription: PatchActivitySubscriptionInput
  /** 1 to 20 items. */
  readonly update_fields: ReadonlyArray<"name" | "include_keys" | "subscribers" | "disabled" | (string & {})>
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.patch#input", () => ({
    tasklist_guid: Codec.str,
    activity_subscription_guid: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    activity_subscription: Codec.obj(PatchActivitySubscriptionInput),
    update_fields: Codec.list(Codec.listed("name", "include_keys", "subscribers", "disabled"))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly activity_subscription: TasklistActivitySubscription
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.patch#output", () => ({
    activity_subscription: Codec.obj(TasklistActivitySubscription)
  }))

/**
 * 更新动态订阅
 *
 * `PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` ·
 * Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新动态订阅
   *
   * Scopes, any of: `task:tasklist:write`, `task:tasklist:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.tasklist.activity_subscription.patch",
  method: "PATCH",
  path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface TasklistActivitySubscriptionMember {
  /** At most 100 characters. */
  readonly id?: string | undefined
  /** Default: `"user"`. */
  readonly type?: string | undefined
  /** Not in the documentation. */
  readonly name?: string | undefined
}

export const TasklistActivitySubscriptionMember: Codec.Shape<TasklistActivitySubscriptionMember> =
  /*#__PURE__*/ Codec.shape("task#TasklistActivitySubscriptionMember", () => ({
    id: Codec.strOpt,
    type: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface TasklistActivitySubscription {
  readonly guid?: string | undefined
  readonly name?: string | undefined
  readonly subscribers?: ReadonlyArray<Types.Member> | undefined
  readonly include_keys?: ReadonlyArray<number> | undefined
  readonly disabled?: boolean | undefined
}

export const TasklistActivitySubscription: Codec.Shape<TasklistActivitySubscription> =
  /*#__PURE__*/ Codec.shape("task#TasklistActivitySubscription", () => ({
    guid: Codec.strOpt,
    name: Codec.strOpt,
    subscribers: Codec.listOpt(Codec.obj(Types.Member)),
    include_keys: Codec.listOpt(Codec.int),
    disabled: Codec.boolOpt
  }))

/** @category structures */
export interface PatchActivitySubscriptionInput {
  readonly name?: string | undefined
  /** At most 50 items. */
  readonly subscribers?: ReadonlyArray<TasklistActivitySubscriptionMember> | undefined
  readonly include_keys?: ReadonlyArray<number> | undefined
  readonly disabled?: boolean | undefined
}

export const PatchActivitySubscriptionInput: Codec.Shape<PatchActivitySubscriptionInput> =
  /*#__PURE__*/ Codec.shape("task.v2.tasklist.activity_subscription.patch#input.activity_subscription", () => ({
    name: Codec.strOpt,
    subscribers: Codec.listOpt(Codec.obj(TasklistActivitySubscriptionMember)),
    include_keys: Codec.listOpt(Codec.int),
    disabled: Codec.boolOpt
  }))
