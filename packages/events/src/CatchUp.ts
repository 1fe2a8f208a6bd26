/**
 * Messages that were sent while there was no connection, fetched when there is one again: the platform sends them too,
 * but after an outage of an hour perhaps in six.
 *
 * @since 0.1.0
 */
import * as Bot from "@effect-feishu/core/api/bot/v3/Bot"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Settings from "@effect-feishu/core/Settings"
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Envelope from "./Envelope.js"
import type { Verdict } from "./Verdict.js"

/**
 * Which messages are fetched, and how many.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * Which messages of groups are fetched: those that mention the application's bot (`mentioned`, the default), as the
   * platform sends them to most applications, or `all`, for an application that may read all messages of its groups.
   */
  readonly groups?: "mentioned" | "all" | undefined
  /** Messages that are older are left out. Default one hour. */
  readonly maxAge?: Duration.DurationInput | undefined
  /** How many messages of one chat are fetched, the oldest first. Default 200. */
  readonly maxMessages?: number | undefined
  /** How many chats are remembered: those in which something was said last. Default 200. */
  readonly maxChats?: number | undefined
}

const rules: Settings.Rules<Options> = {
  groups: /*#__PURE__*/ Settings.oneOf("mentioned", "all"),
  maxAge: Settings.time,
  maxMessages: /*#__PURE__*/ Settings.whole(1),
  maxChats: /*#__PURE__*/ Settings.whole(1)
}

/**
 * What a connection does with it.
 *
 * @since 0.1.0
 * @category models
 */
export interface CatchUp {
  /** An event has come in: chats in which messages were seen are those that are asked about. */
  readonly saw: (event: Envelope.Event) => void
  /** There is a connection again: hands on what was missed. Says how many messages these were. */
  readonly fetch: (
    appId: string,
    receive: (event: Envelope.Event) => Effect.Effect<Verdict>
  ) => Effect.Effect<number, never, FeishuClient>
}

interface Chat {
  readonly id: string
  readonly isGroup: boolean
  /** When its last message was sent that was seen, in milliseconds since the epoch. */
  readonly lastAt: number
}

const type = "im.message.receive_v1"

/** How many chats are asked about at the same time. */
const together = 4

/** How often a message is offered that is refused, with a second more between each two. */
const offers = 5

const fieldsOf = (value: unknown): { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null ? (value as { readonly [name: string]: unknown }) : {}

const isMentioned = ({ mentions }: Message.Message, bot: string): boolean =>
  mentions?.some(({ id }) => id === bot) === true

/** The event as it would have come, as far as the listed message tells. */
const eventOf = (message: Message.Message, isGroup: boolean, appId: string): Envelope.Event => {
  const { body, chat_id, create_time, mentions, message_id, msg_type, parent_id, root_id, sender } = message
  const { thread_id, update_time } = message
  const id = `catchUp-${message_id}`
  const tenantKey = sender.tenant_key
  const event = {
    sender: {
      sender_id: { [sender.id_type]: sender.id },
      sender_type: sender.sender_type,
      ...(tenantKey !== undefined && { tenant_key: tenantKey })
    },
    message: {
      message_id,
      ...(root_id !== undefined && { root_id }),
      ...(parent_id !== undefined && { parent_id }),
      ...(thread_id !== undefined && { thread_id }),
      create_time,
      ...(update_time !== undefined && { update_time }),
      chat_id,
      chat_type: isGroup ? "group" : "p2p",
      message_type: msg_type,
      content: body?.content ?? "",
      ...(mentions !== undefined && {
        mentions: mentions.map(({ id_type, id: whom, key, name, tenant_key }) => ({
          key,
          id: { [id_type]: whom },
          name,
          tenant_key
        }))
      })
    }
  }
  const header = {
    event_id: id,
    event_type: type,
    create_time,
    app_id: appId,
    ...(tenantKey !== undefined && { tenant_key: tenantKey })
  }
  return {
    _tag: "Event",
    schema: "2.0",
    id,
    type,
    createdAt: Number(create_time),
    tenantKey,
    appId,
    token: undefined,
    header,
    event,
    raw: { schema: "2.0", header, event }
  }
}

/** Hands a message on, again for a while where the inbox is full. Says whether it was taken. */
const hand = (
  event: Envelope.Event,
  receive: (event: Envelope.Event) => Effect.Effect<Verdict>,
  times = 1
): Effect.Effect<boolean> =>
  Effect.flatMap(receive(event), (verdict) => {
    if (verdict._tag !== "Refused") return Effect.succeed(true)
    return times >= offers
      ? Effect.succeed(false)
      : Effect.andThen(Effect.sleep(times * 1000), hand(event, receive, times + 1))
  })

/**
 * Catches up with messages after each outage: an option of `LongConnection.layer`.
 *
 * It knows the chats in which it has seen a message since the program began. In each, `im.v1.message.list` is asked for
 * what people have sent since the last message that was seen, and what it gives is handed to the handlers of
 * `im.message.receive_v1`, oldest first, with the transport `catchUp`. The inbox knows by the message's id which of them
 * it has had; where several processes receive, they need a memory of seen events that they share, see `Dedup`.
 *
 * These events are made of the listed messages, which say less: `sender.sender_id` and the ids of `mentions` have one
 * kind of id only, there is no `user_agent`, a card has the content that lists give, and the event's id is
 * `catchUp-` with the message's id. Replies within threads are not in the list of a chat, mentions of everybody do not
 * count as mentions of the bot, and chats in which nothing was said before the outage are not known.
 *
 * The application needs the scope to read messages (`im:message:readonly`), and `im:message.group_msg` for groups. What
 * cannot be fetched is logged as a warning: the platform's own deliveries still come. Throws a `FeishuInvalidRequestError`
 * where an option is not what it may be.
 *
 * @example
 * LongConnection.layer({ catchUp: CatchUp.make({ maxAge: "2 hours" }) })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): CatchUp => {
  Settings.unsafeCheck("CatchUp.make", options, rules)
  const { groups = "mentioned", maxChats = 200, maxMessages = 200 } = options
  const maxAge = Settings.millisOf(options.maxAge ?? "1 hour")
  /** The one in which something was said last at the end. */
  const chats = new Map<string, Chat>()

  const saw = (event: Envelope.Event): void => {
    if (event.type !== type) return
    const { chat_id: id, chat_type: kind, create_time: time } = fieldsOf(fieldsOf(event.event)["message"])
    const at = Number(time)
    if (typeof id !== "string" || id === "" || !(at > 0)) return
    const lastAt = Math.max(at, chats.get(id)?.lastAt ?? 0)
    chats.delete(id)
    chats.set(id, { id, isGroup: kind !== "p2p", lastAt })
    for (const oldest of chats.keys()) {
      if (chats.size <= maxChats) return
      chats.delete(oldest)
    }
  }

  const fetchChat = (
    chat: Chat,
    bot: string | undefined,
    appId: string,
    receive: (event: Envelope.Event) => Effect.Effect<Verdict>
  ): Effect.Effect<number, FeishuError, FeishuClient> =>
    Effect.gen(function* () {
      const now = yield* Clock.currentTimeMillis
      const from = Math.max(chat.lastAt, now - maxAge)
      const listed = yield* Message.list.items(
        {
          container_id_type: "chat",
          container_id: chat.id,
          start_time: String(Math.floor(from / 1000)),
          sort_type: "ByCreateTimeAsc"
        },
        { maxItems: maxMessages }
      )
      if (listed.length >= maxMessages) {
        yield* Effect.logWarning(
          `More was said in the chat ${chat.id} than is fetched: ${maxMessages} messages were.`
        )
      }
      const missed = listed.filter(
        (message) =>
          message.sender.sender_type === "user" &&
          message.deleted !== true &&
          Number(message.create_time) > from &&
          (!chat.isGroup || groups === "all" || (bot !== undefined && isMentioned(message, bot)))
      )
      for (const [index, message] of missed.entries()) {
        const event = eventOf(message, chat.isGroup, appId)
        if (!(yield* hand(event, receive))) {
          const left = missed.slice(index).map(({ message_id }) => message_id)
          yield* Effect.logError("These messages were fetched and could not be taken", left)
          return index
        }
        saw(event)
      }
      return missed.length
    })

  const botId = Effect.map(Bot.info(), ({ bot }) => bot.open_id)

  return {
    saw,
    fetch: (appId, receive) =>
      Effect.gen(function* () {
        const known = [...chats.values()]
        const warn = (what: string) => (error: FeishuError) =>
          Effect.as(Effect.logWarning(`${what} ${error.message}`), undefined)
        const needsBot = groups === "mentioned" && known.some(({ isGroup }) => isGroup)
        const bot = needsBot
          ? yield* Effect.catchAll(
              botId,
              warn("Messages of groups are not caught up with: the bot's id is not known.")
            )
          : undefined
        const counts = yield* Effect.forEach(
          known.filter(({ isGroup }) => !isGroup || groups === "all" || bot !== undefined),
          (chat) =>
            Effect.catchAll(
              fetchChat(chat, bot, appId, receive),
              warn(`What was missed in the chat ${chat.id} could not be fetched.`)
            ),
          { concurrency: together }
        )
        return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
      })
  }
}
