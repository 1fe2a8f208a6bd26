/**
 * Messages that are pinned to their chat.
 *
 * @see https://open.feishu.cn/document/server-docs/im-v1/pin/pin-overview
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Pin from "../api/im/v1/Pin.js"
import type { Dictionary } from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, Problem } from "../FeishuError.js"
import { check, filled } from "../internal/arguments.js"
import { epochText, type Instant, windowProblems } from "../internal/instant.js"
import * as made from "../internal/made.js"
import * as Paged from "../Paged.js"

/**
 * Pins a message. One that is pinned already stays as it is.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the id is empty.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create
 * @since 0.1.0
 * @category calls
 */
export const create = (
  messageId: string,
  options?: CallOptions
): Effect.Effect<Pin.CreateOutput, FeishuError, FeishuClient> =>
  check("Im.pins.create", Pin.create, [filled("messageId", messageId)], () =>
    Pin.create({ message_id: messageId }, options)
  )

const remove = (
  messageId: string,
  options?: CallOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> => Pin.delete({ message_id: messageId }, options)

export {
  /**
   * Unpins a message.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete
   * @since 0.1.0
   * @category calls
   */
  remove as delete
}

/**
 * What `list` takes beside the chat.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options {
  /** From this time on. A text is milliseconds since 1970. */
  readonly startTime?: Instant | undefined
  /** Up to this time. A text is milliseconds since 1970. */
  readonly endTime?: Instant | undefined
}

const listing = (
  chatId: string,
  options: ListOptions | undefined
): { readonly input: Pin.ListInput; readonly problems: ReadonlyArray<Problem | undefined> } => {
  const start = epochText(options?.startTime, "millis")
  const end = epochText(options?.endTime, "millis")
  return {
    input: { chat_id: chatId, start_time: start, end_time: end },
    problems: [filled("chatId", chatId), ...windowProblems(start, end, "millis")]
  }
}

/**
 * The pins of a chat, the latest first.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the id is empty, a time is none, or the window ends
 * before it starts.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list
 * @since 0.1.0
 * @category calls
 */
export const list = (chatId: string, options?: ListOptions): Paged.Listing<Pin.Pin> =>
  Paged.unwrap(
    made.suspend(() => {
      const { input, problems } = listing(chatId, options)
      return check("Im.pins.list", Pin.list, problems, () => Effect.succeed(Pin.list.items(input, options)))
    })
  )
