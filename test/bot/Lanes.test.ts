/** What becomes of a message that comes while the bot is busy. */
import * as Bot from "@effect-feishu/bot/Bot"
import * as Lanes from "@effect-feishu/bot/Lanes"
import * as Policy from "@effect-feishu/bot/Policy"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Dedup from "@effect-feishu/events/Dedup"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import { type App, inGroup, said, tell, withBot } from "./support/bot.js"

/** Writes down when it begins and ends; takes ten seconds, the command `/quick` none. */
const slow = (log: Array<string>) => {
  const Slow = Bot.message(({ parts, text }) =>
    Effect.gen(function* () {
      log.push(parts.length > 1 ? `begins ${parts.map(({ text }) => text).join("+")}` : `begins ${text}`)
      if (text === "broken") return yield* Effect.die("bug")
      yield* Effect.sleep("10 seconds")
      log.push(`ends ${text.replaceAll("\n", "+")}`)
    }).pipe(Effect.onInterrupt(() => Effect.sync(() => log.push(`interrupted ${text}`))))
  )
  return Layer.merge(
    Slow,
    Bot.command("quick", () => Effect.sync(() => void log.push("quick")))
  )
}

const tick = TestClock.adjust("10 seconds")

describe("Lanes of the kind queue", () => {
  it.effect("answer the messages of a chat one after the other, those of others beside them", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      yield* tell("1")
      yield* tell("2")
      yield* tell("3", { user: 1 })
      assert.deepStrictEqual(log, ["begins 1", "begins 3"])
      yield* tick
      assert.deepStrictEqual(log.toSorted(), ["begins 1", "begins 2", "begins 3", "ends 1", "ends 3"])
      yield* tick
      yield* SandboxEvents.settled
      assert.strictEqual(log.at(-1), "ends 2")
    }).pipe(withBot(slow(log)))
  })

  it.effect("go on after a handler that failed", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      yield* tell("broken")
      yield* tell("next")
      yield* tick
      yield* SandboxEvents.settled
      assert.deepStrictEqual(log, ["begins broken", "begins next", "ends next"])
      assert.deepStrictEqual(yield* said, ["Something went wrong. Please try again later."])
    }).pipe(withBot(slow(log)))
  })

  it.effect("let as many run at once as they are told, over all chats, first come, first served", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      for (const user of [0, 1, 2]) yield* tell(`by ${user}`, { user })
      assert.deepStrictEqual(log, ["begins by 0", "begins by 1"])
      yield* tick
      assert.include(log, "begins by 2")
      yield* tick
    }).pipe(withBot(Layer.merge(slow(log), Lanes.layer({ concurrency: 2 }))))
  })

  it.effect("are those of people where told, and those of threads", () => {
    const of = (by: "thread" | "person") => {
      const log: Array<string> = []
      return Effect.gen(function* () {
        const { message } = yield* inGroup("1", { user: 0 })
        yield* inGroup("2", { user: 1 })
        yield* inGroup("3", { user: 0 })
        yield* inGroup("4", { user: 0, replyTo: message.message_id, inThread: true })
        yield* inGroup("5", { user: 1, replyTo: message.message_id, inThread: true })
        const begun = log.map((line) => line.replace(/.* /, ""))
        yield* TestClock.adjust("1 minute")
        return begun
      }).pipe(
        withBot(Layer.mergeAll(slow(log), Policy.layer({ groups: "all" }), Lanes.layer({ by })), {
          groupMessages: "all"
        })
      )
    }
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* of("thread"), ["1", "4"])
      assert.deepStrictEqual(yield* of("person"), ["1", "2", "4", "5"])
    })
  })
})

describe("Lanes of the kind latest", () => {
  const latest = <E>(app: App<E>) => Layer.merge(app, Lanes.layer({ overlap: "latest" }))

  it.effect("interrupt the answer to the message before, and leave out what waited", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      yield* tell("1")
      yield* tell("2")
      yield* tell("3")
      assert.deepStrictEqual(log, ["begins 1", "interrupted 1", "begins 2", "interrupted 2", "begins 3"])
      yield* tick
      yield* SandboxEvents.settled
      assert.strictEqual(log.at(-1), "ends 3")
      // What was interrupted has been dealt with: nobody hears of a failure, and nothing comes again.
      assert.deepStrictEqual(yield* said, [])
      assert.deepStrictEqual(yield* Inbox.failed, [])
    }).pipe(withBot(latest(slow(log))))
  })

  it.effect("close the card that the earlier answer streams", () => {
    const App = latest(
      Bot.message(({ text }) =>
        Bot.replyStream(
          Stream.concat(Stream.make(`about ${text}`), text === "1" ? Stream.never : Stream.empty),
          { interrupted: "left out" }
        )
      )
    )
    return Effect.gen(function* () {
      yield* tell("1")
      yield* TestClock.adjust("1 second")
      const [open] = yield* Sandbox.cards
      assert.strictEqual(open?.streaming, "on")
      yield* tell("2")
      yield* TestClock.adjust("5 seconds")
      yield* SandboxEvents.settled
      const cards = yield* Sandbox.cards
      assert.deepStrictEqual(
        cards.map(({ streaming }) => streaming),
        ["off", "off"]
      )
      assert.include(JSON.stringify(cards[0]?.card), "left out")
      assert.include(JSON.stringify(cards[1]?.card), "about 2")
    }).pipe(withBot(App))
  })

  it.effect("do not wait for ever for a handler that cannot be interrupted", () => {
    const log: Array<string> = []
    const App = latest(
      Bot.message(({ text }) =>
        Effect.andThen(
          Effect.sync(() => log.push(text)),
          text === "stubborn" ? Effect.uninterruptible(Effect.sleep("1 hour")) : Effect.void
        )
      )
    )
    return Effect.gen(function* () {
      yield* tell("stubborn")
      yield* tell("next")
      assert.deepStrictEqual(log, ["stubborn"])
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual(log, ["stubborn", "next"])
      yield* TestClock.adjust("1 hour")
    }).pipe(withBot(App))
  })

  it.effect(
    "end a conversation where its person gives a command, and not where another person writes",
    () => {
      const log: Array<string> = []
      const App = latest(
        Layer.mergeAll(
          Bot.command("book", () =>
            Bot.ask("When?").pipe(
              Effect.flatMap((when) => Bot.reply(`Booked ${when}.`)),
              Effect.onInterrupt(() => Effect.sync(() => log.push("interrupted")))
            )
          ),
          Bot.command("quick", () => Bot.reply("Done.")),
          Policy.layer({ groups: "all" })
        )
      )
      return Effect.gen(function* () {
        yield* inGroup("/book", { user: 0 })
        yield* inGroup("/quick", { user: 1 })
        yield* inGroup("today", { user: 0 })
        assert.deepStrictEqual(yield* said, ["When?", "Done.", "Booked today."])
        yield* inGroup("/book", { user: 0 })
        yield* inGroup("/quick", { user: 0 })
        assert.deepStrictEqual(log, ["interrupted"])
      }).pipe(withBot(App, { groupMessages: "all" }))
    }
  )
})

describe("Lanes of the kind gather", () => {
  const gather = <E>(app: App<E>) => Layer.merge(app, Lanes.layer({ overlap: "gather" }))

  it.effect("give what came meanwhile to the handler at once, in order, and lose nothing", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      for (const text of ["1", "2", "3"]) yield* tell(text)
      assert.deepStrictEqual(log, ["begins 1"])
      yield* tick
      assert.strictEqual(log.at(-1), "begins 2+3")
      for (const text of ["4", "5"]) yield* tell(text)
      yield* tick
      yield* tick
      yield* SandboxEvents.settled
      assert.deepStrictEqual(log, ["begins 1", "ends 1", "begins 2+3", "ends 2+3", "begins 4+5", "ends 4+5"])
    }).pipe(withBot(gather(slow(log))))
  })

  it.effect("handle commands alone, in their place", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      for (const text of ["1", "2", "/quick", "3", "4"]) yield* tell(text)
      yield* TestClock.adjust("1 minute")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(
        log.filter((line) => !line.startsWith("ends")),
        ["begins 1", "begins 2", "quick", "begins 3+4"]
      )
    }).pipe(withBot(gather(slow(log))))
  })

  it.effect("keep every message of a call that failed, and say so once", () => {
    const log: Array<string> = []
    const App = gather(
      Bot.message(({ parts }) =>
        Effect.andThen(
          Effect.sleep("1 second"),
          parts.length > 1 ? Effect.fail("no") : Effect.sync(() => log.push("first"))
        )
      )
    )
    return Effect.gen(function* () {
      for (const text of ["1", "2", "3"]) yield* tell(text)
      yield* TestClock.adjust("5 seconds")
      yield* SandboxEvents.settled
      assert.strictEqual((yield* Inbox.failed).length, 2)
      assert.deepStrictEqual(yield* said, ["Something went wrong. Please try again later."])
    }).pipe(withBot(App))
  })
})

describe("Lanes of the kind together", () => {
  it.effect("hold nothing up", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      for (const text of ["1", "2", "3"]) yield* tell(text)
      assert.deepStrictEqual(log, ["begins 1", "begins 2", "begins 3"])
      yield* tick
    }).pipe(withBot(Layer.merge(slow(log), Lanes.layer({ overlap: "together" }))))
  })
})

describe("A bot's lanes", () => {
  it.effect("let people be asked where the inbox lets one handler run at once", () => {
    const App = Layer.merge(
      Bot.command("ask", () => Effect.flatMap(Bot.ask("Who?"), (who) => Bot.reply(`${who}!`))),
      Bot.message(({ text }) => Bot.reply(text))
    )
    const inbox = Layer.provide(Inbox.layerMemory({ concurrency: 1 }), Dedup.layerMemory)
    return Effect.gen(function* () {
      yield* tell("/ask")
      yield* tell("hello", { user: 1 })
      yield* tell("Ann")
      assert.deepStrictEqual(yield* said, ["Who?", "hello", "Ann!"])
    }).pipe(withBot(App, {}, inbox))
  })
})
