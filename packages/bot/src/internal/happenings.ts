/** Layers of handlers of what happens beside messages: reactions, and who comes and goes. */
import * as Settings from "@effect-feishu/core/Settings"
import type * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as ImEvents from "@effect-feishu/core/events/Im"
import type { Delivery } from "@effect-feishu/events/Delivery"
import * as Events from "@effect-feishu/events/Events"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Service, Target } from "../Incoming.js"
import type { Person } from "../Message.js"
import { Done } from "./incoming.js"
import { type Base, type HandlerOptions, type Needed, registered, timeoutOf } from "./handlers.js"

/** What is told of a handler beside what it does. */
interface NamedOptions<E, R> extends HandlerOptions<E, R> {
  /**
   * What the handler is called. Needed where several handle the same. What was seen is remembered by it, so it must stay
   * the same over restarts.
   */
  readonly name?: string | undefined
}

interface Occasion {
  readonly target: Target
  readonly person: string
}

const personOf = (ids: ImEvents.UserId | undefined): Person => ({
  openId: ids?.open_id ?? "",
  unionId: ids?.union_id === "" ? undefined : ids?.union_id,
  userId: ids?.user_id === "" ? undefined : ids?.user_id
})

const reactionRules = { emoji: Settings.texts, removed: Settings.flag }

/** Handles an event with something to answer with. What is not for the handler counts as dealt with. */
const happening = <Payload, A, E, R, R2>(
  definition: EventDefinition.EventDefinition<Payload>,
  name: string,
  read: (payload: Payload, delivery: Delivery) => (Occasion & { readonly what: A }) | undefined,
  handler: (what: A) => Effect.Effect<unknown, E, R>,
  options: NamedOptions<E, R2>,
  more: { readonly [option: string]: Settings.Rule } = {}
): Layer.Layer<never, never, Base | Needed<R | R2>> =>
  registered<R | R2, Handlers>((router, provide) =>
    Effect.flatMap(timeoutOf(name, handler, options, { name: Settings.filled, ...more }), (timeout) =>
      Layer.build(
        Events.on(
          definition,
          (payload, delivery, turn) => {
            const found = read(payload, delivery)
            if (found === undefined) return Effect.void
            const { person, target, what } = found
            const done = new Done()
            const incoming = (): Service =>
              router.incoming({
                target,
                person,
                key: delivery.id,
                done,
                // Nothing else of its lane waits for somebody who is asked.
                giveWay: (self) => Effect.andThen(turn.release, turn.rest(self))
              })
            const once = Effect.suspend(() =>
              provide(incoming(), delivery, Settings.effectOf(name, "handler", handler(what)))
            )
            const { retry } = options
            return retry === undefined ? once : provide(incoming(), delivery, Effect.retry(once, retry))
          },
          { name, timeout }
        )
      ).pipe(Effect.asVoid)
    )
  )

/**
 * An emoji that somebody put under a message, or took away.
 *
 * @since 0.1.0
 * @category models
 */
export interface Reaction {
  /** The emoji's name, such as `THUMBSUP`. */
  readonly emoji: string
  /** `om_...` */
  readonly messageId: string
  /** Who did it; of another bot no id is known. */
  readonly by: Person & { readonly kind: "person" | "bot" }
  /** Whether it was taken away. */
  readonly isRemoved: boolean
  readonly delivery: Delivery
}

/**
 * Which reactions a handler gets, and how it is run.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReactionOptions<E, R> extends NamedOptions<E, R> {
  /** The names of the emoji: all unless told. */
  readonly emoji?: ReadonlyArray<string> | undefined
  /** Whether to handle as well that one is taken away: false unless told otherwise. */
  readonly removed?: boolean | undefined
}

/**
 * Handles emoji that people put under messages in the bot's chats, whoever wrote these. What the bot answers stands below
 * the message. The bot's own reactions are left out.
 *
 * Dies when the layer is built where another handler has the same name, or `timeout` is no time at all.
 *
 * @example
 * Bot.reaction(({ by, messageId }) => Effect.log(`${by.openId} likes ${messageId}`), { emoji: ["THUMBSUP"] })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/created
 * @since 0.1.0
 * @category handlers
 */
export const reaction = <E, R, R2 = never>(
  handler: (reaction: Reaction) => Effect.Effect<unknown, E, R>,
  options: ReactionOptions<E, R2> = {}
): Layer.Layer<never, never, Base | Needed<R | R2>> => {
  // What is no object is refused when the layer is built.
  const { emoji, name = "bot.reaction", removed = false } = options ?? {}
  const read =
    (isRemoved: boolean) =>
    (
      { app_id, message_id, operator_type, reaction_type, user_id }: ImEvents.MessageReactionCreatedV1,
      delivery: Delivery
    ) => {
      const kind = reaction_type?.emoji_type ?? ""
      const isOwn = operator_type === "app" && app_id === delivery.appId
      if (message_id === undefined || isOwn || (emoji !== undefined && !emoji.includes(kind)))
        return undefined
      const by = {
        ...personOf(user_id),
        kind: operator_type === "app" ? ("bot" as const) : ("person" as const)
      }
      const target: Target = { _tag: "Below", messageId: message_id }
      const what: Reaction = { emoji: kind, messageId: message_id, by, isRemoved, delivery }
      return { target, person: by.openId, what }
    }
  const added = happening(
    ImEvents.messageReactionCreatedV1,
    name,
    read(false),
    handler,
    options,
    reactionRules
  )
  return removed
    ? Layer.merge(
        added,
        happening(ImEvents.messageReactionDeletedV1, `${name}.removed`, read(true), handler, options)
      )
    : added
}

/**
 * Who came into a chat, or left it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Move {
  readonly chat: { readonly id: string; readonly name: string }
  /** Whether it is the bot itself. */
  readonly isSelf: boolean
  /** The people; none where it is the bot. */
  readonly people: ReadonlyArray<Person & { readonly name: string }>
  /** Who did it, who may be one of them. */
  readonly by: Person
  readonly delivery: Delivery
}

/**
 * How a handler of those who come and go is run.
 *
 * @since 0.1.0
 * @category models
 */
export interface MoveOptions<E, R> extends NamedOptions<E, R> {}

const moveOf =
  (isSelf: boolean) =>
  ({ chat_id, name, operator_id, users }: ImEvents.ChatMemberUserAddedV1, delivery: Delivery) => {
    if (chat_id === undefined) return undefined
    const people = (users ?? []).map(({ name = "", user_id }) => Object.assign(personOf(user_id), { name }))
    const by = personOf(operator_id)
    const target: Target = { _tag: "Into", chatId: chat_id }
    const what: Move = { chat: { id: chat_id, name: name ?? "" }, isSelf, people, by, delivery }
    return { target, person: (people[0] ?? by).openId, what }
  }

/**
 * Handles that people, or the bot itself, come into a group. What the bot answers goes into the group.
 *
 * Dies when the layer is built where another handler has the same name, or `timeout` is no time at all.
 *
 * @example
 * Bot.joined(({ isSelf, people }) =>
 *   Bot.reply(isSelf ? "Hello, I am here to help." : `Welcome, ${people.map(({ name }) => name).join(", ")}!`))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/added
 * @since 0.1.0
 * @category handlers
 */
export const joined = <E, R, R2 = never>(
  handler: (move: Move) => Effect.Effect<unknown, E, R>,
  options: MoveOptions<E, R2> = {}
): Layer.Layer<never, never, Base | Needed<R | R2>> => {
  const { name = "bot.joined" } = options ?? {}
  return Layer.merge(
    happening(ImEvents.chatMemberUserAddedV1, name, moveOf(false), handler, options),
    happening(ImEvents.chatMemberBotAddedV1, `${name}.self`, moveOf(true), handler, options)
  )
}

/**
 * Handles that people, or the bot itself, leave a group, are taken out of it, or that it is taken back that they were
 * added. Where the bot itself is gone, it cannot answer any more.
 *
 * Dies when the layer is built where another handler has the same name, or `timeout` is no time at all.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/deleted
 * @since 0.1.0
 * @category handlers
 */
export const left = <E, R, R2 = never>(
  handler: (move: Move) => Effect.Effect<unknown, E, R>,
  options: MoveOptions<E, R2> = {}
): Layer.Layer<never, never, Base | Needed<R | R2>> => {
  const { name = "bot.left" } = options ?? {}
  return Layer.mergeAll(
    happening(ImEvents.chatMemberUserDeletedV1, name, moveOf(false), handler, options),
    happening(ImEvents.chatMemberUserWithdrawnV1, `${name}.withdrawn`, moveOf(false), handler, options),
    happening(ImEvents.chatMemberBotDeletedV1, `${name}.self`, moveOf(true), handler, options)
  )
}
