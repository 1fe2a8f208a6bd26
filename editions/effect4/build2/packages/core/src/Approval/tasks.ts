/**
 * Tasks: what an approver has to decide.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Api from "../api/approval/v4/Task.js"
import type * as Codec from "../Codec.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, Problem } from "../FeishuError.js"
import { check, filled } from "../internal/arguments.js"
import * as Paged from "../Paged.js"
import type { Options } from "./definitions.js"

/**
 * A task as `query` gives it.
 *
 * @since 0.1.0
 * @category models
 */
export type Task = Api.Task

/**
 * Which task is decided, and by whom.
 *
 * @since 0.1.0
 * @category models
 */
export type Decision = Omit<Api.ApproveInput, "user_id_type">

/**
 * What a search for tasks may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface QueryOptions extends Paged.Options, Options {
  /** `1` to do (the default), `2` done, `3` started by the user, `17` copied and unread, `18` copied and read. */
  readonly topic?: Api.QueryInput["topic"] | undefined
}

/** Nobody's decision, or one about nothing. */
const decided = (task: Decision): ReadonlyArray<Problem | undefined> => [
  filled("task.approval_code", task.approval_code),
  filled("task.instance_code", task.instance_code),
  filled("task.user_id", task.user_id),
  filled("task.task_id", task.task_id)
]

/**
 * Says yes, on behalf of the approver.
 *
 * Fails with `FeishuInvalidRequestError` when a code or id is empty.
 *
 * @example
 * Approval.tasks.approve({ approval_code, instance_code, user_id: "ou_a", task_id, comment: "fine" })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/approve
 * @since 0.1.0
 * @category tasks
 */
export const approve = (
  task: Decision,
  options?: Options
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  check("Approval.tasks.approve", Api.approve, decided(task), () =>
    Api.approve({ ...task, user_id_type: options?.userIdType }, options)
  )

/**
 * Says no, on behalf of the approver: the instance ends.
 *
 * Fails with `FeishuInvalidRequestError` when a code or id is empty.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject
 * @since 0.1.0
 * @category tasks
 */
export const reject = (
  task: Decision,
  options?: Options
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  check("Approval.tasks.reject", Api.reject, decided(task), () =>
    Api.reject({ ...task, user_id_type: options?.userIdType }, options)
  )

/**
 * Hands the decision to somebody else, on behalf of the approver.
 *
 * Fails with `FeishuInvalidRequestError` when a code or id is empty.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer
 * @since 0.1.0
 * @category tasks
 */
export const transfer = (
  task: Omit<Api.TransferInput, "user_id_type">,
  options?: Options
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  check(
    "Approval.tasks.transfer",
    Api.transfer,
    [...decided(task), filled("task.transfer_user_id", task.transfer_user_id)],
    () => Api.transfer({ ...task, user_id_type: options?.userIdType }, options)
  )

const input = (userId: string, options: QueryOptions | undefined): Api.QueryInput => ({
  user_id: userId,
  topic: options?.topic ?? "1",
  user_id_type: options?.userIdType ?? "open_id"
})

/**
 * All tasks of a person: by default those that wait.
 *
 * Fails with `FeishuInvalidRequestError` when the person is not named.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query
 * @since 0.1.0
 * @category tasks
 */
export const query = (userId: string, options?: QueryOptions): Paged.Listing<Task> =>
  Paged.unwrap(
    check("Approval.tasks.query", Api.query, [filled("userId", userId)], () =>
      Effect.succeed(Api.query.items(input(userId, options), options))
    )
  )
