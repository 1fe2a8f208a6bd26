/** What a handler is given to answer with. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Described } from "../Command.js"
import type { Service, Target } from "../Incoming.js"
import type { Message } from "../Message.js"
import type { Questions } from "./questions.js"
import type { Texts } from "./texts.js"

/** The longest key that the platform takes. */
const longest = 50

const hashed = (text: string): Effect.Effect<string> =>
  Effect.promise(async () => {
    const hash = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
    return Array.from(new Uint8Array(hash).subarray(0, 20), (byte) =>
      byte.toString(16).padStart(2, "0")
    ).join("")
  })

const keyOf = (base: string, part: string): Effect.Effect<string> => {
  const key = `${base}-${part}`
  return key.length <= longest && /^[\w.:-]+$/.test(key) ? Effect.succeed(key) : hashed(key)
}

/** What was done, and answered, by its key, for runs of a handler after the first. */
export class Done {
  readonly answers = new Map<string, Message>()
  private readonly effects = new Map<string, Effect.Effect<never>>()

  recall<A, E, R>(key: string, self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> {
    return (
      this.effects.get(key) ??
      Effect.tap(self, (value) =>
        Effect.sync(() => void this.effects.set(key, Effect.succeed(value) as never))
      )
    )
  }
}

/** What is handled, and what for. */
export interface Occasion {
  readonly message?: Message | undefined
  readonly target: Target
  /** Who may answer questions: the `open_id`. */
  readonly person: string
  readonly thread?: string | undefined
  readonly root?: string | undefined
  /** The same whenever it is handled again: the message's id, or the event's. */
  readonly key: string
  /** What was done, which all runs of the handler share. */
  readonly done?: Done | undefined
  readonly giveWay?: Service["giveWay"] | undefined
  readonly texts: Texts
  readonly commands: ReadonlyArray<Described>
}

/** One for each run of a handler, so that a run that is a repetition counts alike. */
export const make = (questions: Questions, occasion: Occasion): Service => {
  const {
    commands,
    done = new Done(),
    giveWay = (self) => self,
    key,
    message,
    person,
    root,
    thread
  } = occasion
  let { target } = occasion
  let count = 0
  return {
    message: Option.fromNullable(message),
    target: Effect.sync(() => target),
    key: (name) => Effect.suspend(() => keyOf(key, name === undefined ? String(++count) : `=${name}`)),
    once: (key, self) => Effect.suspend(() => done.recall(key, self)),
    giveWay,
    texts: occasion.texts,
    commands,
    answer: (ask, within, { isAnswer, key } = {}) =>
      Effect.suspend(() => {
        const known = key === undefined ? undefined : done.answers.get(key)
        const place = { chat: message?.chat.id, person, thread, root }
        const sent = Effect.map(ask, ({ chat_id, create_time, message_id, thread_id }) => ({
          id: message_id,
          chat: chat_id,
          thread: thread_id,
          // An answer that lacks the time is one of before everything that people say.
          at: Number(create_time) || 0
        }))
        const answer =
          known === undefined
            ? giveWay(questions.put(place, sent, within, isAnswer))
            : Effect.succeed(Option.some(known))
        return Effect.map(
          answer,
          Option.map((answer) => {
            if (key !== undefined) done.answers.set(key, answer)
            target = { _tag: "Below", messageId: answer.id, chatId: message?.chat.id ?? target.chatId }
            return answer
          })
        )
      })
  }
}
