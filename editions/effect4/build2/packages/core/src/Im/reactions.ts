/**
 * Emoji under messages.
 *
 * @see https://open.feishu.cn/document/server-docs/im-v1/message-reaction/emojis-introduce
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as MessageReaction from "../api/im/v1/MessageReaction.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, filled } from "../internal/arguments.js"
import type * as Paged from "../Paged.js"
import type { Emoji } from "./emojis.js"

export {
  /**
   * The name of an emoji: one of the documented ones, or one that the platform has added since.
   *
   * @since 0.1.0
   * @category models
   */
  type Emoji,
  /**
   * Every documented name, in the order of the platform's page. Case matters: `THUMBSUP` and `ThumbsDown`.
   *
   * @since 0.1.0
   * @category constants
   */
  emojis
} from "./emojis.js"

/**
 * Puts an emoji under a message, by its name: `SMILE`, `OK`, `DONE`.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the name is empty, and with `FeishuApiError` (code
 * `231001`) when the platform does not know it: `emojis` has the documented names.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create
 * @since 0.1.0
 * @category calls
 */
export const create = (
  messageId: string,
  emojiType: Emoji,
  options?: CallOptions
): Effect.Effect<MessageReaction.CreateOutput, FeishuError, FeishuClient> =>
  check("Im.reactions.create", MessageReaction.create, [filled("emojiType", emojiType)], () =>
    MessageReaction.create({ message_id: messageId, reaction_type: { emoji_type: emojiType } }, options)
  )

const remove = (
  messageId: string,
  reactionId: string,
  options?: CallOptions
): Effect.Effect<MessageReaction.DeleteOutput, FeishuError, FeishuClient> =>
  MessageReaction.delete({ message_id: messageId, reaction_id: reactionId }, options)

export {
  /**
   * Takes an emoji of one's own away.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete
   * @since 0.1.0
   * @category calls
   */
  remove as delete
}

/**
 * What `list` takes beside the message.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options {
  /** Only this emoji. */
  readonly emojiType?: Emoji | undefined
  readonly userIdType?: MessageReaction.ListInput["user_id_type"]
}

const listInput = (messageId: string, options: ListOptions | undefined): MessageReaction.ListInput => ({
  message_id: messageId,
  reaction_type: options?.emojiType,
  user_id_type: options?.userIdType
})

/**
 * The emoji under a message, and who put them there.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list
 * @since 0.1.0
 * @category calls
 */
export const list = (
  messageId: string,
  options?: ListOptions
): Paged.Listing<MessageReaction.MessageReaction> =>
  MessageReaction.list.items(listInput(messageId, options), options)
