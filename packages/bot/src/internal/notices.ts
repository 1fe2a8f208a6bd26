/** What a bot says and tells of its own accord, where no handler speaks. */
import { FeishuClient, type Service as Client } from "@effect-feishu/core/FeishuClient"
import * as Im from "@effect-feishu/core/Im"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Incoming from "../Incoming.js"
import type { Message } from "../Message.js"
import * as command from "./command.js"
import * as metrics from "./metrics.js"
import type { Reason } from "./policy.js"
import type { Settings } from "./settings.js"

/** How long a message of long ago waits for its sender to say that it still counts. */
const confirmWithin = "10 minutes"

/** How long what is told of a refusal may take. */
const refusalWithin = "10 seconds"

/** None of them fails. `incoming` is what a handler of the message answers with. */
export interface Notices {
  /** Tells the program of a message that is not handled. */
  readonly refuse: (message: Message, reason: Reason) => Effect.Effect<void>
  /** Asks the sender of an old message whether it still counts. */
  readonly confirmed: (message: Message, age: number, incoming: Incoming.Service) => Effect.Effect<boolean>
  /** Tells the user that a handler has failed. */
  readonly apologise: (message: Message, incoming: Incoming.Service) => Effect.Effect<void>
  /** Tells the user which commands there are, where this is none of them. */
  readonly unknown: (message: Message, said: command.Said, incoming: Incoming.Service) => Effect.Effect<void>
}

/** A text as answers are compared: without punctuation. */
const plain = (text: string): string =>
  command
    .folded(text)
    .replaceAll(/[\p{P}\s]+/gu, " ")
    .trim()

export const make = (client: Client, settings: Settings): Notices => {
  const say = (message: Message, content: string, uuid: string) =>
    Effect.provideService(Im.reply(message.id, content, { uuid }), FeishuClient, client)

  const refuse: Notices["refuse"] = (message, reason) => {
    metrics.counted("refused", reason)
    const { onRefused } = settings.rules
    return Effect.andThen(
      Effect.logDebug("A message is not handled", { message: message.id, reason }),
      Effect.suspend(() => onRefused(message, reason)).pipe(
        Effect.timeoutOption(refusalWithin),
        Effect.catchAllCause((cause) => Effect.logError("onRefused failed", cause))
      )
    )
  }

  const confirmed: Notices["confirmed"] = (message, age, incoming) =>
    Effect.gen(function* () {
      const uuid = yield* incoming.key("late")
      const question = say(message, settings.texts.late(Math.max(1, Math.round(age / 60_000))), uuid)
      const isYes = ({ text }: Message) => settings.texts.yes.includes(plain(text))
      // What is neither is said of something else.
      const isAnswer = (message: Message) => isYes(message) || settings.texts.no.includes(plain(message.text))
      return Option.exists(yield* incoming.answer(question, confirmWithin, { isAnswer }), isYes)
    }).pipe(
      Effect.provideService(FeishuClient, client),
      Effect.catchAll((error) =>
        Effect.as(Effect.logWarning("Could not ask whether a late message counts", error), false)
      )
    )

  const apologise: Notices["apologise"] = (message, incoming) =>
    incoming.key("failed").pipe(
      Effect.flatMap((uuid) => say(message, settings.texts.failed, uuid)),
      Effect.timeoutOption(refusalWithin),
      Effect.catchAllCause((cause) => Effect.logWarning("The user could not be told of the failure", cause)),
      Effect.asVoid
    )

  const unknown: Notices["unknown"] = (message, { words }, incoming) =>
    incoming.key("unknown").pipe(
      Effect.flatMap((uuid) => say(message, settings.texts.unknown(words[0] ?? "", incoming.commands), uuid)),
      Effect.catchAllCause((cause) => Effect.logWarning("The user could not be told of the commands", cause)),
      Effect.asVoid
    )

  return { refuse, confirmed, apologise, unknown }
}
