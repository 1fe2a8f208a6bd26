/** A conversation goes on where the platform does not hear that a message arrived, and sends it again. */
import * as Bot from "@effect-feishu/bot/Bot"
import * as Dedup from "@effect-feishu/events/Dedup"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as SandboxChat from "@effect-feishu/sandbox/SandboxChat"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/TestClock"

const Count = Schema.NumberFromString.pipe(Schema.int(), Schema.between(1, 20))

const Book = Bot.command("book <room...>", ({ room }, message) =>
  Effect.gen(function* () {
    const people = yield* Bot.ask("For how many?", {
      as: Count,
      again: "A number from 1 to 20, please."
    })
    const when = yield* Bot.ask("When?", { within: "5 minutes" })
    yield* Bot.reply(`${room.join(" ")} for ${people} on ${when}, ${message.sender.openId}.`)
  }).pipe(Effect.catchTag("NoAnswer", () => Bot.reply("Then not.")))
)

describe("a conversation whose first message the platform sends again, and again", () => {
  it.effect("is held once", () =>
    Effect.gen(function* () {
      yield* SandboxChat.loseNextAck
      yield* SandboxChat.say("/book blue room")
      // All four repetitions arrive.
      yield* TestClock.adjust("7 hours")
      yield* SandboxChat.say("three")
      yield* SandboxChat.say("12")
      yield* SandboxChat.say("Friday")
      assert.deepStrictEqual(yield* SandboxChat.texts, [
        "For how many?",
        "A number from 1 to 20, please.",
        "When?",
        "blue room for 12 on Friday, ou_tester."
      ])
    }).pipe(
      Effect.provide(
        SandboxEvents.layer(Book).pipe(Layer.provide(Inbox.layerMemory()), Layer.provide(Dedup.layerMemory))
      )
    )
  )
})
