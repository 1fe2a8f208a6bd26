/**
 * What is said about a task.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Api from "../api/task/v2/Comment.js"
import type * as Codec from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, filled, textLength } from "../internal/arguments.js"
import * as Paged from "../Paged.js"
import type { Options } from "./tasks.js"

/**
 * A comment as the platform keeps it.
 *
 * @since 0.1.0
 * @category models
 */
export type Comment = Api.Comment2

/**
 * What writing a comment may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions extends Options {
  /** Default: `task`, the only kind so far. */
  readonly resourceType?: string | undefined
  /** The comment that this one answers. */
  readonly replyToCommentId?: string | undefined
}

/**
 * What a listing of comments may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, Options {
  /** Default: `task`, the only kind so far. */
  readonly resourceType?: string | undefined
  /** Default: `asc`, the oldest first. */
  readonly direction?: "asc" | "desc" | undefined
}

/** What the platform takes. */
const maxLength = 10_000

/**
 * Says something about a task, which is named by its guid.
 *
 * Fails with `FeishuInvalidRequestError` when the guid or the text is empty, or the text has over 10,000 characters.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create
 * @since 0.1.0
 * @category comments
 */
export const create = (
  resourceId: string,
  content: string,
  options?: CreateOptions
): Effect.Effect<Api.CreateOutput, FeishuError, FeishuClient> =>
  check(
    "Task.comments.create",
    Api.create,
    [filled("resourceId", resourceId), textLength("content", content, 1, maxLength)],
    () =>
      Api.create(
        {
          resource_id: resourceId,
          content,
          resource_type: options?.resourceType ?? "task",
          reply_to_comment_id: options?.replyToCommentId,
          user_id_type: options?.userIdType
        },
        options
      )
  )

const input = (resourceId: string, options: ListOptions | undefined): Api.ListInput => ({
  resource_id: resourceId,
  resource_type: options?.resourceType ?? "task",
  direction: options?.direction,
  user_id_type: options?.userIdType
})

/**
 * All comments on a task, which is named by its guid.
 *
 * Fails with `FeishuInvalidRequestError` when the guid is empty.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list
 * @since 0.1.0
 * @category comments
 */
export const list = (resourceId: string, options?: ListOptions): Paged.Listing<Comment> =>
  Paged.unwrap(
    check("Task.comments.list", Api.list, [filled("resourceId", resourceId)], () =>
      Effect.succeed(Api.list.items(input(resourceId, options), options))
    )
  )

/**
 * Says it differently.
 *
 * Fails with `FeishuInvalidRequestError` when the text is empty or has over 10,000 characters.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch
 * @since 0.1.0
 * @category comments
 */
export const update = (
  commentId: string,
  content: string,
  options?: Options
): Effect.Effect<Api.PatchOutput, FeishuError, FeishuClient> =>
  check("Task.comments.update", Api.patch, [textLength("content", content, 1, maxLength)], () =>
    Api.patch(
      {
        comment_id: commentId,
        comment: { content },
        update_fields: ["content"],
        user_id_type: options?.userIdType
      },
      options
    )
  )

const remove = (
  commentId: string,
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  Api.delete({ comment_id: commentId }, options)

export {
  /**
   * Takes a comment back.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete
   * @since 0.1.0
   * @category comments
   */
  remove as delete
}
