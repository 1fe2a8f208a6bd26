/**
 * The answer of a language model in a card that grows while it comes: `npx tsx examples/streaming-answer.ts`.
 *
 * Any `Stream<string>` will do. However fast it is, the platform's limits are kept, and however the program ends, the
 * card is closed.
 */
import { Im } from "@effect-feishu/core"
import { Sandbox } from "@effect-feishu/sandbox"
import { CardStream } from "@effect-feishu/streaming"
import { Console, Effect, Schedule, Stream } from "effect"
import { run } from "./support/run.js"

const text = `There are **three** ways:

1. Ask a colleague.
2. Read the log: every request has a log id.
3. Make it happen again, with \`Sandbox.inject\`.

| way | takes     |
| --- | --------- |
| 1   | a minute  |
| 2   | an hour   |
| 3   | no time   |
`

/** Words as a model makes them: a few characters at a time. */
const tokens = Stream.fromIterable(text.match(/[^]{1,7}/g) ?? []).pipe(
  Stream.schedule(Schedule.spaced("5 millis"))
)

export const program = Effect.gen(function* () {
  const question = yield* Im.send(Sandbox.defaultChatId, "How do I find out what went wrong?")
  const result = yield* tokens.pipe(
    CardStream.run({
      replyTo: question.message_id,
      header: "Answer",
      placeholder: "Thinking...",
      footer: "Written by a machine",
      // A real platform takes fewer updates a second; see the default.
      interval: "50 millis"
    })
  )
  yield* Console.log(
    `${result.textLength} characters in ${result.updates} updates of ${result.cardIds.length} card`
  )
  return { result, text }
})

run(import.meta.url, program)
