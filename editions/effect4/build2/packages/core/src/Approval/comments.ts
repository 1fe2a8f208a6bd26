/**
 * What is said about an instance.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Api from "../api/approval/v4/InstanceComment.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, filled } from "../internal/arguments.js"
import * as Paged from "../Paged.js"
import type { Options } from "./definitions.js"

/**
 * A comment with the answers to it.
 *
 * @since 0.1.0
 * @category models
 */
export type Comment = Api.Comment

/**
 * A comment that is to be made, or, with a `comment_id`, to be changed. A plain text is one without files.
 *
 * @since 0.1.0
 * @category models
 */
export type NewComment = string | Omit<Api.CreateInput, "instance_id" | "user_id" | "user_id_type">

/**
 * What a listing of comments may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, Options {}

/**
 * Says something about an instance, as a person whom the platform insists to know.
 *
 * Fails with `FeishuInvalidRequestError` when the person is not named.
 *
 * @example
 * Approval.comments.create(instanceCode, "ou_a", "Please add the invoice")
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create
 * @since 0.1.0
 * @category comments
 */
export const create = (
  instanceId: string,
  userId: string,
  comment: NewComment,
  options?: Options
): Effect.Effect<Api.CreateOutput, FeishuError, FeishuClient> =>
  check("Approval.comments.create", Api.create, [filled("userId", userId)], () =>
    Api.create(
      {
        ...(typeof comment === "string"
          ? { content: JSON.stringify({ text: comment, files: [] }) }
          : comment),
        instance_id: instanceId,
        user_id: userId,
        user_id_type: options?.userIdType
      },
      options
    )
  )

const input = (instanceId: string, userId: string, options: ListOptions | undefined): Api.ListInput => ({
  instance_id: instanceId,
  user_id: userId,
  user_id_type: options?.userIdType
})

/**
 * All comments on an instance, as a person sees them.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list
 * @since 0.1.0
 * @category comments
 */
export const list = (instanceId: string, userId: string, options?: ListOptions): Paged.Listing<Comment> =>
  Paged.unwrap(
    check("Approval.comments.list", Api.list, [filled("userId", userId)], () =>
      Effect.succeed(Api.list.items(input(instanceId, userId, options), options))
    )
  )
