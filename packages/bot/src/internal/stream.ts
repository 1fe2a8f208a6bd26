/** Answers that grow. */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Settings from "@effect-feishu/core/Settings"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import { Incoming, type Target } from "../Incoming.js"
import { inChatOf } from "./reply.js"

/**
 * How an answer is shown that grows.
 *
 * @since 0.1.0
 * @category models
 */
export interface StreamOptions extends Omit<CardStream.Options, "receiveId" | "receiveIdType" | "replyTo"> {}

/** Where cards go. */
const placeOf = (target: Target): Pick<CardStream.Options, "receiveId" | "replyTo"> =>
  target._tag === "Below" ? { replyTo: target.messageId } : { receiveId: target.chatId }

/**
 * Answers with a text that grows: in a card, while it comes. Gives what was delivered.
 *
 * However the handler ends, also when a later message takes its place, the card is closed and says so. See
 * `CardStream.run` for what the options mean and what is promised.
 *
 * A handler that is tried again does not show again what it has shown to the end. What was broken off, by a failure or with
 * the process, begins anew in another card.
 *
 * Fails with the stream's own error or with the `FeishuError` that kept
 * the text from being delivered.
 *
 * @example
 * Bot.message((message) => Bot.replyStream(answer(message.text), { header: "Answer", placeholder: "Thinking ..." }))
 *
 * @see https://open.feishu.cn/document/cardkit-v1/streaming-updates-openapi-overview
 * @since 0.1.0
 * @category answers
 */
export const replyStream = <E, R>(
  stream: Stream.Stream<string, E, R>,
  options: StreamOptions = {}
): Effect.Effect<CardStream.Result, E | FeishuError, FeishuClient | Incoming | R> =>
  Effect.flatMap(Effect.zipRight(Settings.check("Bot.replyStream", options, {}), Incoming), (incoming) =>
    Effect.flatMap(Effect.zip(incoming.key(), incoming.target), ([key, target]) =>
      incoming.once(key, inChatOf(target)(CardStream.run(stream, { ...options, ...placeOf(target) })))
    )
  )
