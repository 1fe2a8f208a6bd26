/**
 * Tasks.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Api from "../api/task/v2/Task.js"
import type * as Codec from "../Codec.js"
import type { CallOptions, WithToken } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, listOf, notEmpty, textLength } from "../internal/arguments.js"
import { byUser } from "../internal/byUser.js"
import type * as Paged from "../Paged.js"
import type { UserToken } from "../UserToken.js"
import type { NewTask } from "./builders.js"
import * as made from "../internal/made.js"

/**
 * A task as listings give it.
 *
 * @since 0.1.0
 * @category models
 */
export type Task = Api.ListOutputItems

/**
 * What a change of a task may say.
 *
 * @since 0.1.0
 * @category models
 */
export type TaskChange = Api.InputTask

/**
 * What every call about tasks may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends CallOptions {
  /** Default: `open_id`. */
  readonly userIdType?: "open_id" | "union_id" | "user_id" | undefined
}

/**
 * What a listing of tasks may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options<never>, Pick<Options, "userIdType"> {
  /** Only those that are done, or only those that are not. Default: both. */
  readonly completed?: boolean | undefined
}

/**
 * Makes a task. `Task.taskPayload` builds one from plain times and words.
 *
 * A `client_token` is added, so that a repeated call makes one task.
 *
 * Fails with `FeishuInvalidRequestError` when the summary is empty or has over 3,000 characters.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/create
 * @since 0.1.0
 * @category tasks
 */
export const create = (
  task: NewTask,
  options?: Options
): Effect.Effect<Api.CreateOutput, FeishuError, FeishuClient> =>
  check("Task.tasks.create", Api.create, [textLength("task.summary", task.summary, 1, 3000)], () =>
    Api.create({ ...task, user_id_type: options?.userIdType }, options)
  )

/**
 * Reads a task.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get
 * @since 0.1.0
 * @category tasks
 */
export const get = (
  taskGuid: string,
  options?: Options
): Effect.Effect<Api.GetOutput, FeishuError, FeishuClient> =>
  Api.get({ task_guid: taskGuid, user_id_type: options?.userIdType }, options)

const input = (options: ListOptions | undefined): Api.ListInput => ({
  completed: options?.completed,
  user_id_type: options?.userIdType
})

/**
 * All tasks that the user is responsible for. Only users may ask.
 *
 * @example
 * Task.tasks.list({ completed: false }).pipe(UserToken.provide("u-xxx"))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list
 * @since 0.1.0
 * @category tasks
 */
export const list: {
  /**
   * All tasks that the user is responsible for. Only users may ask.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list
   */
  (options: ListOptions & WithToken): Paged.Listing<Task>
  /**
   * All tasks that the user is responsible for. Only users may ask.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list
   */
  (options?: ListOptions): Paged.Listing<Task, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ byUser((options) => Api.list.items(input(options), options))

/**
 * Changes the fields of a task that `updateFields` names, and no others. A field that is named but not in `task` is
 * cleared.
 *
 * Fails with `FeishuInvalidRequestError` when `updateFields` is empty.
 *
 * @example
 * Task.tasks.update("d300a75f", { summary: "Water the plants" }, ["summary"])
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch
 * @since 0.1.0
 * @category tasks
 */
export const update = (
  taskGuid: string,
  task: TaskChange,
  updateFields: Iterable<keyof TaskChange>,
  options?: Options
): Effect.Effect<Api.PatchOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const names = listOf(updateFields)
    return check("Task.tasks.update", Api.patch, [notEmpty("updateFields", names)], () =>
      Api.patch(
        { task_guid: taskGuid, task, update_fields: names, user_id_type: options?.userIdType },
        options
      )
    )
  })

/**
 * @deprecated Use `update`.
 * @since 0.1.0
 * @category tasks
 */
export const patch: typeof update = update

const remove = (
  taskGuid: string,
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> => Api.delete({ task_guid: taskGuid }, options)

export {
  /**
   * Deletes a task.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete
   * @since 0.1.0
   * @category tasks
   */
  remove as delete
}
