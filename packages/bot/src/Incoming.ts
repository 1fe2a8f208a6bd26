/**
 * What is being handled: what `Bot.reply` and its like answer. A handler of this package has it; nothing else does, so that
 * replying outside of a handler does not compile.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { Described } from "./Command.js"
import type { Texts } from "./internal/texts.js"
import type { Message } from "./Message.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/bot/Incoming"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/bot/Incoming"

/**
 * Where an answer goes: below a message, or into a chat. Of a message the chat is given where it is known: answers count for
 * its limits.
 *
 * @since 0.1.0
 * @category models
 */
export type Target =
  | { readonly _tag: "Below"; readonly messageId: string; readonly chatId?: string | undefined }
  | { readonly _tag: "Into"; readonly chatId: string }

/**
 * What is being handled.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** The message; none while something else is handled, such as a reaction. */
  readonly message: Option.Option<Message>
  /** Where answers go: below what is handled, and after `Bot.ask` below the latest answer. */
  readonly target: Effect.Effect<Target>
  /**
   * A key for a message that is about to be sent, of at most 50 characters. It follows from the event and how many were
   * asked for before, or from the name that is given; so it is the same when the event is handled again, and the platform
   * then sends nothing twice for an hour.
   */
  readonly key: (name?: string) => Effect.Effect<string>
  /** Does something of this key once, however often the handler is tried: later it gives what it gave when it succeeded. */
  readonly once: <A, E, R>(key: string, self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** Lets others have the lane while something is waited for, and goes on before all that wait. */
  readonly giveWay: <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /**
   * Waits for what the person says next, for as long as said once the question is there; `ask` sends it, and gives the
   * platform's message. Where `isAnswer` says that it is none, the wait is over, and the message is handled as any other. By its
   * `key` an answer is known when the handler is tried again, and nothing is asked.
   */
  readonly answer: <E, R>(
    ask: Effect.Effect<
      {
        readonly message_id: string
        readonly create_time: string
        readonly chat_id: string
        readonly thread_id?: string | undefined
      },
      E,
      R
    >,
    within: Duration.DurationInput,
    options?: {
      readonly key?: string | undefined
      readonly isAnswer?: ((message: Message) => boolean) | undefined
    }
  ) => Effect.Effect<Option.Option<Message>, E, R>
  /** What the bot says by itself. */
  readonly texts: Texts
  /** The bot's commands, without hidden ones, in the order of the alphabet. */
  readonly commands: ReadonlyArray<Described>
}

/**
 * What is being handled.
 *
 * @since 0.1.0
 * @category tags
 */
export class Incoming extends Context.Tag(TypeId)<Incoming, Service>() {}
