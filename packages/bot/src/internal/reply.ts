/** What a bot says and does about what it handles. */
import * as Settings from "@effect-feishu/core/Settings"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Limits from "@effect-feishu/core/Limits"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import { Incoming, type Service, type Target } from "../Incoming.js"
import { type MessageGone, orGone } from "./errors.js"

/**
 * A message that the bot sent.
 *
 * @since 0.1.0
 * @category models
 */
export type Sent = Effect.Effect.Success<ReturnType<typeof Im.reply>>

/**
 * How something is said.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReplyOptions {
  /** Opens a thread below the message. Within a thread answers stand there anyway. */
  readonly inThread?: boolean | undefined
  /**
   * A name for this answer, by which it is known when the handler runs again; unless given its number among the answers of
   * the handler, which is the same as long as they come in the same order. Where several are sent at the same time, give
   * each its name.
   */
  readonly name?: string | undefined
}

export const replyRules = { inThread: Settings.flag, name: Settings.filled }

/** Has what is said below a message count for its chat, where limits are kept: a reply names the message only. */
export const inChatOf =
  ({ chatId }: Target) =>
  <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    chatId === undefined ? self : Limits.inChat(self, chatId)

/** Says something below what is handled, or in its chat, by a key. */
export const sayAs = (
  incoming: Service,
  content: Im.Content,
  uuid: string,
  inThread: boolean | undefined
): Effect.Effect<Sent, FeishuError | MessageGone, FeishuClient> =>
  Effect.gen(function* () {
    const target = yield* incoming.target
    return target._tag === "Into"
      ? yield* knownById(Im.send(target.chatId, content, { uuid }))
      : yield* orGone(target.messageId)(
          inChatOf(target)(knownById(Im.reply(target.messageId, content, { uuid, replyInThread: inThread })))
        )
  })

/** A message stands where its id came, whatever else its answer lacks: a handler that failed would say it again. */
const knownById = <R>(said: Effect.Effect<Sent, FeishuError, R>): Effect.Effect<Sent, FeishuError, R> =>
  Effect.catchTag(said, "FeishuDecodeError", (error) =>
    isSent(error.raw) ? Effect.as(Effect.logWarning(error.message), error.raw) : Effect.fail(error)
  )

const isSent = (raw: unknown): raw is Sent =>
  typeof raw === "object" &&
  raw !== null &&
  "message_id" in raw &&
  typeof raw.message_id === "string" &&
  raw.message_id !== ""

/**
 * Answers what is handled: a message below it, of any kind that `Im.send` takes, a card too. Gives the message that the
 * platform made of it.
 *
 * A handler that runs again for the same event, after a crash or because it failed, says nothing twice: the platform knows
 * the answer by its place among the handler's answers, for an hour.
 *
 * Fails with `MessageGone` where the message was recalled meanwhile, with `FeishuInvalidRequestError` before any request
 * where the content is none, or too long.
 *
 * @example
 * Bot.message((message) => Bot.reply(`You said: ${message.text}`))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply
 * @since 0.1.0
 * @category answers
 */
export const reply = (
  content: Im.Content,
  options?: ReplyOptions
): Effect.Effect<Sent, FeishuError | MessageGone, FeishuClient | Incoming> =>
  Effect.flatMap(Effect.zipRight(Settings.check("Bot.reply", options, replyRules), Incoming), (incoming) =>
    Effect.flatMap(incoming.key(options?.name), (key) => sayAs(incoming, content, key, options?.inThread))
  )

/**
 * A message by its id, or as the platform gave it.
 *
 * @since 0.1.0
 * @category models
 */
export type Ref = string | { readonly message_id: string }

const idOf = (message: Ref): string => (typeof message === "string" ? message : message.message_id)

/** The message that is handled, or the latest answer to a question; nothing where a chat is. */
const targetId = (incoming: Service, what: string): Effect.Effect<string> =>
  Effect.flatMap(incoming.target, (target) =>
    target._tag === "Below"
      ? Effect.succeed(target.messageId)
      : Effect.dieMessage(`${what} is about a message, and what is handled is none.`)
  )

/**
 * Puts an emoji under what is handled, by its name: `THINKING`, `OK`, `DONE`. Putting it there again changes nothing.
 *
 * Fails with `MessageGone` where the message was recalled meanwhile. Dies where no message is handled.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create
 * @since 0.1.0
 * @category answers
 */
export const react = (
  emoji: Im.reactions.Emoji
): Effect.Effect<void, FeishuError | MessageGone, FeishuClient | Incoming> =>
  Effect.flatMap(Incoming, (incoming) =>
    Effect.flatMap(targetId(incoming, "Bot.react"), (id) =>
      Effect.asVoid(orGone(id)(Im.reactions.create(id, emoji)))
    )
  )

/**
 * Shows that the bot is at work: the emoji `Typing` under what is handled, until the scope closes, which for a handler is
 * its end. What goes wrong with it is logged and goes no further.
 *
 * @example
 * Bot.message((message) => Effect.andThen(Bot.typing, Effect.flatMap(think(message.text), Bot.reply)))
 *
 * @since 0.1.0
 * @category answers
 */
export const typing: Effect.Effect<void, never, FeishuClient | Incoming | Scope.Scope> =
  /*#__PURE__*/ Effect.flatMap(Incoming, (incoming) =>
    Effect.acquireRelease(
      Effect.flatMap(targetId(incoming, "Bot.typing"), (id) =>
        Im.reactions.create(id, "Typing").pipe(
          Effect.map(({ reaction_id }) => ({ id, reaction: reaction_id })),
          Effect.catchAll((error) =>
            Effect.as(Effect.logDebug("Could not show that the bot types", error), undefined)
          )
        )
      ),
      (shown) =>
        shown?.reaction === undefined
          ? Effect.void
          : Im.reactions.delete(shown.id, shown.reaction).pipe(
              // A finalizer cannot be interrupted, and the limits within a call would have no effect.
              Effect.interruptible,
              Effect.timeoutOption("10 seconds"),
              Effect.catchAllCause((cause) =>
                Effect.logDebug("Could not take back that the bot types", cause)
              )
            )
    ).pipe(Effect.asVoid)
  )

const isCard = (content: Im.TextContent | Im.PostContent | Im.CardContent): content is Im.CardContent =>
  Option.contains(Im.inferMsgType(content), "interactive")

/**
 * Puts another content in the place of what the bot said: a text or a rich text in the place of one, a card in the place
 * of a card.
 *
 * Fails with `FeishuInvalidRequestError` before any request where the content is of another kind, with `MessageGone` where
 * the message was recalled. The platform takes 20 changes of a text, and changes of a card for 14 days.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update
 * @since 0.1.0
 * @category answers
 */
export const edit = (
  message: Ref,
  content: Im.TextContent | Im.PostContent | Im.CardContent
): Effect.Effect<void, FeishuError | MessageGone, FeishuClient | Incoming> =>
  Effect.andThen(
    Incoming,
    Effect.asVoid(
      orGone(idOf(message))<unknown, FeishuClient>(
        isCard(content) ? Im.patch(idOf(message), content) : Im.update(idOf(message), content)
      )
    )
  )

/**
 * Takes back what the bot said. Where it is not there any more, all is well.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete
 * @since 0.1.0
 * @category answers
 */
export const recall = (message: Ref): Effect.Effect<void, FeishuError, FeishuClient | Incoming> =>
  Effect.andThen(
    Incoming,
    orGone(idOf(message))(Im.recall(idOf(message))).pipe(
      Effect.catchTag("MessageGone", () => Effect.void),
      Effect.asVoid
    )
  )

/**
 * An answer that stands for another one until that is there.
 *
 * @since 0.1.0
 * @category models
 */
export interface Placeholder {
  readonly message: Sent
  /** Puts the answer in its place: a text or a rich text for one, a card for a card. */
  readonly replace: (
    content: Im.TextContent | Im.PostContent | Im.CardContent
  ) => Effect.Effect<void, FeishuError | MessageGone, FeishuClient | Incoming>
  /** Takes it away. */
  readonly remove: Effect.Effect<void, FeishuError, FeishuClient | Incoming>
}

/**
 * Says something at once that stands for the answer until that is there.
 *
 * @example
 * Effect.gen(function* () {
 *   const answer = yield* Bot.placeholder("One moment ...")
 *   yield* answer.replace(yield* slow)
 * })
 *
 * @since 0.1.0
 * @category answers
 */
export const placeholder = (
  content: Im.TextContent | Im.PostContent | Im.CardContent,
  options?: ReplyOptions
): Effect.Effect<Placeholder, FeishuError | MessageGone, FeishuClient | Incoming> =>
  Effect.map(reply(content, options), (message) => ({
    message,
    replace: (content) => edit(message, content),
    remove: recall(message)
  }))
