/** What a bot says, and that it says it once. */
import * as Bot from "@effect-feishu/bot/Bot"
import { Incoming } from "@effect-feishu/bot/Incoming"
import * as Card from "@effect-feishu/cards/Card"
import * as Im from "@effect-feishu/core/Im"
import * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Either from "effect/Either"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import * as Wire from "../core/support/wire.js"
import { quiet, said, tell, withBot } from "./support/bot.js"

describe("A reply", () => {
  it.effect("is sent once where the handler runs again because it failed", () => {
    let runs = 0
    const App = Bot.message(
      ({ text }) =>
        Effect.gen(function* () {
          yield* Bot.reply(`first of ${text}`)
          if (++runs < 3) yield* Effect.fail("no")
          yield* Bot.reply(`second of ${text}`)
        }),
      { retry: Schedule.intersect(Schedule.spaced("1 second"), Schedule.recurs(5)) }
    )
    return Effect.gen(function* () {
      yield* tell("hi")
      yield* TestClock.adjust("5 seconds")
      yield* SandboxEvents.settled
      assert.strictEqual(runs, 3)
      assert.deepStrictEqual(yield* said, ["first of hi", "second of hi"])
    }).pipe(withBot(App))
  })

  it.effect("is sent once where the event is run again by hand", () => {
    let isBroken = true
    const App = Bot.message(() =>
      Effect.gen(function* () {
        yield* Bot.reply("first")
        if (isBroken) yield* Effect.die("bug")
        yield* Bot.reply("second")
      })
    )
    return Effect.gen(function* () {
      yield* tell("hi")
      isBroken = false
      const [failed] = yield* Inbox.failed
      assert.strictEqual(yield* Inbox.replay(failed!.job.delivery.id), 1)
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, [
        "first",
        "Something went wrong. Please try again later.",
        "second"
      ])
    }).pipe(withBot(App))
  })

  it.effect("is sent once by two processes that both got the event", () => {
    const App = Bot.message(({ text }) => Effect.andThen(Bot.reply(`1 ${text}`), Bot.reply(`2 ${text}`)))
    const process = Events.layer(App).pipe(Layer.provide(Inbox.layer), Layer.fresh)
    const receive = (event: Sandbox.AppEvent) =>
      Effect.gen(function* () {
        const events = yield* Events.Events
        const envelope = Either.getOrThrow(Envelope.fromJson(event.payload))
        if (envelope._tag === "Event") yield* events.receive(envelope, { transport: "webhook" })
        yield* events.idle
      }).pipe(Effect.provide(process), Effect.scoped)
    return Effect.gen(function* () {
      const { events } = yield* Sandbox.say("hi", { bot: Sandbox.defaultApp.appId })
      yield* receive(events[0]!)
      yield* receive(events[0]!)
      assert.deepStrictEqual(yield* said, ["1 hi", "2 hi"])
    }).pipe(Effect.provide(SandboxFeishu.layer()))
  })

  it.effect("stands where the answer of the platform has its id, and lacks what nobody needs", () => {
    const wire = Wire.make(() => Wire.ok({ message_id: "om_2" }))
    const nameless = Wire.make(() => Wire.ok({ chat_id: "oc_1" }))
    const replies: Array<unknown> = []
    const App = Bot.message(() =>
      Effect.gen(function* () {
        const { message_id } = yield* Effect.provide(Bot.reply("hello"), Wire.layer(wire))
        const error = yield* Effect.flip(Effect.provide(Bot.reply("hello"), Wire.layer(nameless)))
        replies.push(message_id, error._tag)
      })
    )
    return Effect.gen(function* () {
      yield* tell("hi")
      assert.deepStrictEqual(replies, ["om_2", "FeishuDecodeError"])
    }).pipe(withBot(App))
  })

  it.effect("has a name of its own where several go out at once", () => {
    let runs = 0
    const App = Bot.message(
      () =>
        Effect.gen(function* () {
          const names = ++runs === 1 ? ["a", "b", "c"] : ["c", "a", "b"]
          yield* Effect.forEach(names, (name) => Bot.reply(name, { name }), { concurrency: "unbounded" })
          if (runs === 1) yield* Effect.fail("no")
        }),
      { retry: Schedule.recurs(1) }
    )
    return Effect.gen(function* () {
      yield* tell("hi")
      yield* SandboxEvents.settled
      assert.deepStrictEqual((yield* said).toSorted(), ["a", "b", "c"])
    }).pipe(withBot(App))
  })

  it.effect("has a key that the platform takes, however long the name", () =>
    Effect.gen(function* () {
      const keys: Array<string> = []
      const App = Bot.message(() =>
        Effect.flatMap(Incoming, ({ key }) =>
          Effect.forEach([undefined, "a", "a".repeat(100), "名字"], (name) =>
            Effect.map(key(name), (made) => keys.push(made))
          )
        )
      )
      yield* tell("hi").pipe(withBot(App))
      assert.strictEqual(new Set(keys).size, 4)
      for (const key of keys) assert.match(key, /^[\w.:=-]{1,50}$/)
    })
  )

  it.effect("can be a card, in a thread, and changed or taken back", () => {
    const App = Bot.command("do <what>", ({ what }) =>
      Effect.gen(function* () {
        const card = yield* Bot.reply(Card.make().pipe(Card.markdown("one")), { inThread: true })
        const text = yield* Bot.reply("text")
        if (what === "edit") {
          yield* Bot.edit(card, Card.make().pipe(Card.markdown("two")))
          yield* Bot.edit(text.message_id, "changed")
        } else {
          yield* Bot.recall(text)
          yield* Bot.recall(text)
        }
      })
    )
    return Effect.gen(function* () {
      yield* tell("/do edit")
      const [card, text] = (yield* Sandbox.messages).filter(({ sender }) => sender.startsWith("cli_"))
      assert.include(card?.content, "two")
      assert.isDefined(card?.thread_id)
      assert.include(text?.content, "changed")
      yield* tell("/do recall")
      assert.deepStrictEqual(
        (yield* Sandbox.messages)
          .filter(({ deleted }) => deleted)
          .map(({ content }) => content.includes("text")),
        [true]
      )
    }).pipe(withBot(App))
  })

  it.effect("that was streamed to its end is not streamed again where the handler is tried again", () => {
    let runs = 0
    let asked = 0
    const answer = Stream.suspend(() => Stream.make(`answer ${++asked}`))
    const App = Bot.message(
      () =>
        Effect.gen(function* () {
          yield* Bot.replyStream(answer)
          const { textLength } = yield* Bot.replyStream(answer)
          if (++runs < 3) yield* Effect.fail("no")
          yield* Bot.reply(`${textLength}`)
        }),
      { retry: Schedule.recurs(3) }
    )
    return Effect.gen(function* () {
      yield* tell("hi")
      yield* TestClock.adjust("5 seconds")
      yield* SandboxEvents.settled
      assert.deepStrictEqual([runs, asked, (yield* Sandbox.cards).length], [3, 2, 2])
      assert.include(yield* said, "8")
    }).pipe(withBot(App))
  })

  it.effect("can stand for another one until that is there", () => {
    const App = Bot.message(() =>
      Effect.gen(function* () {
        const answer = yield* Bot.placeholder("One moment ...")
        yield* Effect.sleep("1 second")
        yield* answer.replace("Done.")
        const other = yield* Bot.placeholder("Another moment ...")
        yield* other.remove
      })
    )
    return Effect.gen(function* () {
      yield* tell("hi")
      assert.deepStrictEqual(yield* said, ["One moment ..."])
      yield* TestClock.adjust("1 second")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, ["Done."])
    }).pipe(withBot(App))
  })

  it.effect(
    "is preceded by a sign that the bot is at work, which goes with the handler, also where it fails",
    () => {
      const App = Bot.message(({ text }) =>
        Effect.gen(function* () {
          yield* Bot.typing
          yield* Effect.sleep("1 second")
          if (text === "fail") yield* Effect.fail("no")
          yield* Bot.react("DONE")
        })
      )
      return Effect.gen(function* () {
        for (const [text, left] of [
          ["work", ["DONE"]],
          ["fail", []]
        ] as const) {
          const { message } = yield* tell(text)
          const emoji = Effect.map(Im.reactions.list(message.message_id), (all) =>
            all.map(({ reaction_type }) => reaction_type?.emoji_type)
          )
          assert.deepStrictEqual(yield* emoji, ["Typing"])
          yield* TestClock.adjust("1 second")
          yield* SandboxEvents.settled
          assert.deepStrictEqual(yield* emoji, [...left])
        }
      }).pipe(withBot(App))
    }
  )
})

describe("A handler that fails", () => {
  it.effect("is told of to the user, logged once, and kept", () => {
    const logged: Array<string> = []
    const logger = Logger.make<unknown, void>(({ logLevel, message }) => {
      if (logLevel.label === "ERROR" || logLevel.label === "FATAL") logged.push(String(message))
    })
    const App = Bot.message(() => Effect.fail(new Error("the database is gone")))
    return Effect.gen(function* () {
      yield* tell("hi")
      assert.deepStrictEqual(yield* said, ["Something went wrong. Please try again later."])
      assert.strictEqual(logged.length, 1)
      assert.include(logged[0], "The handler bot failed")
      assert.deepStrictEqual(
        (yield* Inbox.failed).map(({ reason }) => reason),
        ["the database is gone"]
      )
    }).pipe(withBot(App), Effect.provide(Logger.replace(Logger.defaultLogger, logger)))
  })

  it.effect("that takes longer than it may has failed, and what waits behind it goes on", () => {
    const App = Bot.message(({ text }) => (text === "slow" ? Effect.never : Bot.reply(text)), {
      timeout: "1 minute"
    })
    return Effect.gen(function* () {
      yield* tell("slow")
      yield* tell("next")
      yield* TestClock.adjust("1 minute")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, ["Something went wrong. Please try again later.", "next"])
      assert.include((yield* Inbox.failed)[0]?.reason, "longer than")
    }).pipe(withBot(App))
  })

  it.effect("because the message was recalled has nobody to tell, and has dealt with it", () => {
    const seen: Array<string> = []
    const App = Bot.message(({ text }) =>
      Effect.andThen(Effect.sleep("1 second"), Bot.reply("late")).pipe(
        Effect.tapError((error) => Effect.sync(() => seen.push(error._tag))),
        (reply) => (text === "cared for" ? Effect.catchTag(reply, "MessageGone", () => Effect.void) : reply)
      )
    )
    return Effect.gen(function* () {
      for (const text of ["cared for", "not cared for"]) {
        const { message } = yield* tell(text)
        yield* Sandbox.act({ type: "recall", messageId: message.message_id })
        yield* TestClock.adjust("1 second")
        yield* SandboxEvents.settled
      }
      assert.deepStrictEqual(seen, ["MessageGone", "MessageGone"])
      assert.deepStrictEqual([yield* said, yield* Inbox.failed], [[], []])
    }).pipe(withBot(App))
  })

  it.effect("goes on failing where the platform cannot be reached to say so", () => {
    const App = Bot.message(() => Effect.fail("no"))
    return Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.always({ path: "/open-apis/im/v1/messages/:message_id/reply" }, Fault.hang())
      )
      yield* tell("hi")
      yield* TestClock.adjust("10 seconds")
      yield* SandboxEvents.settled
      assert.strictEqual((yield* Inbox.failed).length, 1)
    }).pipe(withBot(App))
  })
})

describe("What happens beside messages", () => {
  it.effect("is handled: reactions but the bot's own, and who comes and goes", () => {
    const log: Array<string> = []
    const App = Layer.mergeAll(
      Bot.message(() => Bot.react("OK")),
      Bot.reaction(
        ({ emoji, isRemoved }) => Effect.sync(() => log.push(`${isRemoved ? "-" : "+"}${emoji}`)),
        {
          removed: true
        }
      ),
      Bot.reaction(({ emoji }) => Bot.reply(`Thanks for ${emoji}`), { emoji: ["HEART"], name: "hearts" }),
      Bot.joined(({ isSelf, people }) => Bot.reply(isSelf ? "Hello" : `Welcome, ${people.length}`)),
      Bot.left(({ people }) => Bot.reply(`Bye, ${people.length}`))
    )
    return Effect.gen(function* () {
      const { message } = yield* tell("hi")
      yield* Sandbox.act({ type: "react", messageId: message.message_id, emoji: "SMILE" })
      yield* quiet
      yield* Sandbox.act({ type: "react", messageId: message.message_id, emoji: "HEART" })
      yield* quiet
      yield* Sandbox.act({ type: "unreact", messageId: message.message_id, emoji: "SMILE" })
      yield* quiet
      assert.deepStrictEqual(log, ["+SMILE", "+HEART", "-SMILE"])
      const chatId = Sandbox.defaultChatId
      yield* Sandbox.act({ type: "invite", chatId, users: [50, 51] })
      yield* quiet
      yield* Sandbox.act({ type: "leave", chatId }, 50)
      yield* quiet
      assert.deepStrictEqual(yield* said, ["Thanks for HEART", "Welcome, 2", "Bye, 1"])
    }).pipe(withBot(App))
  })
})
