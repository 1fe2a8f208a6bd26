/** What a bot says, and the limits of chats. */
import * as Bot from "@effect-feishu/bot/Bot"
import * as Limits from "@effect-feishu/core/Limits"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it, vi } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import { said, tell, withBot } from "./support/bot.js"

/** What the platform refused. */
const refused = Effect.map(Sandbox.limits, (uses) => uses.filter(({ refused: count }) => count > 0))

/** Lets seconds pass, one by one: none of them while the sandbox loads what answers, which takes real time. */
const pass = (seconds: number) =>
  Effect.repeatN(
    Effect.zipRight(
      Effect.promise(() => vi.dynamicImportSettled()),
      TestClock.adjust("1 second")
    ),
    seconds - 1
  )

describe("With limits, what a bot answers in one chat", () => {
  const burst = Effect.forEach(
    Array.from({ length: 12 }, (_, index) => `answer ${index}`),
    (text) => Bot.reply(text)
  )

  it.effect("counts for the chat, so that the platform refuses none of it", () =>
    Effect.gen(function* () {
      const telling = yield* Effect.fork(tell("hi"))
      yield* TestClock.adjust("1 second")
      assert.isAtMost((yield* said).length, 5)
      yield* pass(5)
      yield* Fiber.join(telling)
      yield* SandboxEvents.settled
      assert.lengthOf(yield* said, 12)
      assert.deepStrictEqual(yield* refused, [])
    }).pipe(
      withBot(
        Bot.message(() => burst),
        { limits: "documented" }
      ),
      Effect.provide(Limits.layerMemory())
    )
  )

  it.effect("is counted together: what it replies, and what it answers with a text that grows", () =>
    Effect.gen(function* () {
      const telling = yield* Effect.fork(tell("hi"))
      yield* pass(10)
      yield* Fiber.join(telling)
      yield* SandboxEvents.settled
      assert.lengthOf(yield* said, 8)
      assert.deepStrictEqual(yield* refused, [])
    }).pipe(
      withBot(
        Bot.message(() =>
          Effect.all(
            [
              Bot.replyStream(Stream.make("one ", "two")),
              Bot.replyStream(Stream.make("three ", "four")),
              ...Array.from({ length: 6 }, (_, index) => Bot.reply(`answer ${index}`, { name: `n${index}` }))
            ],
            { concurrency: "unbounded" }
          )
        ),
        { limits: "documented" }
      ),
      Effect.provide(Limits.layerMemory())
    )
  )
})
