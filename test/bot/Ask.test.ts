/** Conversations: code that waits for what people say. */
import * as Bot from "@effect-feishu/bot/Bot"
import * as Policy from "@effect-feishu/bot/Policy"
import * as ImEvents from "@effect-feishu/core/events/Im"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/TestClock"
import { inGroup, quiet, said, selfId, tell, withBot } from "./support/bot.js"

const Echo = Bot.message(({ text }) => Bot.reply(`You said: ${text}`))

const When = Bot.command("book <room>", ({ room }) =>
  Bot.ask("When?", { within: "5 minutes" }).pipe(
    Effect.flatMap((when) => Bot.reply(`${room} ${when}`)),
    Effect.catchTag("NoAnswer", ({ reason }) => Bot.reply(`Then not: ${reason}`))
  )
)

const App = Layer.mergeAll(When, Echo)

const group = { groupMessages: "all" } as const

describe("A question", () => {
  it.effect("is answered by the one who was asked, while others are served", () =>
    Effect.gen(function* () {
      const self = yield* selfId
      yield* inGroup(`<at user_id="${self}"></at> /book red`, { user: 0 })
      yield* inGroup(`<at user_id="${self}"></at> /book blue`, { user: 1 })
      yield* inGroup(`<at user_id="${self}"></at> hello`, { user: 2 })
      yield* inGroup("today", { user: 1 })
      yield* inGroup("tomorrow", { user: 0 })
      yield* inGroup("never", { user: 0 })
      assert.deepStrictEqual(yield* said, ["When?", "When?", "You said: hello", "blue today", "red tomorrow"])
    }).pipe(withBot(App, group))
  )

  it.effect("is answered in its own thread", () =>
    Effect.gen(function* () {
      const { message } = yield* tell("topic")
      yield* tell("/book red", { replyTo: message.message_id, inThread: true })
      yield* tell("elsewhere")
      yield* tell("here", { replyTo: message.message_id, inThread: true })
      assert.deepStrictEqual(yield* said, ["You said: topic", "When?", "You said: elsewhere", "red here"])
    }).pipe(withBot(App))
  )

  it.effect("that opens a thread is answered in it", () => {
    const Threaded = Bot.command("book", () =>
      Effect.flatMap(Bot.ask("When?", { inThread: true }), (when) => Bot.reply(when))
    )
    return Effect.gen(function* () {
      const { message } = yield* tell("/book")
      yield* tell("elsewhere")
      yield* tell("here", { replyTo: message.message_id, inThread: true })
      assert.deepStrictEqual(yield* said, ["When?", "You said: elsewhere", "here"])
    }).pipe(withBot(Layer.merge(Threaded, Echo)))
  })

  it.effect("is given up after its time, and what comes then is an ordinary message", () =>
    Effect.gen(function* () {
      yield* tell("/book red")
      yield* TestClock.adjust("4 minutes")
      assert.deepStrictEqual(yield* said, ["When?"])
      yield* TestClock.adjust("1 minute")
      yield* quiet
      yield* tell("today")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, ["When?", "Then not: late", "You said: today"])
    }).pipe(withBot(App))
  )

  it.effect("is not answered by a command, which runs, and waits on", () =>
    Effect.gen(function* () {
      yield* tell("/book red")
      yield* tell("/ping")
      yield* tell("/unknown")
      assert.deepStrictEqual(yield* said, ["When?", "pong", "red /unknown"])
    }).pipe(
      withBot(
        Layer.mergeAll(
          App,
          Bot.command("ping", () => Bot.reply("pong"))
        )
      )
    )
  )

  it.effect("is for the latest of several, unless the answer replies to another one", () =>
    Effect.gen(function* () {
      yield* tell("/book red")
      yield* tell("/book blue")
      yield* tell("/book green")
      const first = (yield* Sandbox.messages).find(({ content }) => content.includes("When?"))
      yield* tell("monday", { replyTo: first!.message_id })
      yield* tell("tuesday")
      yield* tell("wednesday")
      assert.deepStrictEqual((yield* said).slice(3), ["red monday", "green tuesday", "blue wednesday"])
    }).pipe(withBot(App))
  )

  it.effect("is asked again until the answer fits, or as often as told", () => {
    const Count = Bot.command("count", () =>
      Bot.ask("How many?", { as: Schema.NumberFromString.pipe(Schema.int()), tries: 3 }).pipe(
        Effect.flatMap((count) => Bot.reply(`${count + 1}`)),
        Effect.catchTag("NoAnswer", ({ reason }) => Bot.reply(reason))
      )
    )
    return Effect.gen(function* () {
      yield* tell("/count")
      yield* tell(" 1.5 ")
      yield* tell(" 41 ")
      yield* tell("/count")
      for (const text of ["a", "b", "c"]) yield* tell(text)
      const texts = yield* said
      assert.include(texts[1], "Please answer again.")
      assert.deepStrictEqual([texts[2], texts.at(-1)], ["42", "unfit"])
    }).pipe(withBot(Count))
  })

  it.effect("takes an answer that came before its sender heard that it was sent", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.next(
          1,
          { path: "/open-apis/im/v1/messages/:message_id/reply" },
          Fault.delayed("20 seconds", { moment: "after" })
        )
      )
      yield* tell("/book red")
      assert.deepStrictEqual(yield* said, ["When?"])
      yield* tell("today")
      assert.deepStrictEqual(yield* said, ["When?"])
      yield* TestClock.adjust("20 seconds")
      yield* quiet
      assert.deepStrictEqual(yield* said, ["When?", "red today"])
    }).pipe(withBot(App))
  )

  it.effect("is not answered by what was written before it, under whatever id that comes again", () => {
    const heard: Array<string> = []
    return Effect.gen(function* () {
      const { message, events } = yield* tell("an old message")
      yield* TestClock.adjust("1 minute")
      yield* tell("/book red")
      const payload = events[0]!.payload["event"] as ImEvents.MessageReceiveV1
      yield* Sandbox.raise(ImEvents.messageReceiveV1, {
        ...payload,
        message: { ...payload.message, message_id: `${message.message_id}x` }
      })
      yield* quiet
      yield* tell("today")
      assert.deepStrictEqual(yield* said, ["When?", "red today"])
      assert.deepStrictEqual(heard, ["an old message", "an old message"])
    }).pipe(
      withBot(
        Layer.merge(
          When,
          Bot.message(({ text }) => Effect.sync(() => heard.push(text)))
        )
      )
    )
  })

  it.effect("takes an answer once, however often it is delivered", () =>
    Effect.gen(function* () {
      yield* tell("/book red")
      yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.lostAck))
      yield* tell("today")
      yield* TestClock.adjust("7 hours")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, ["When?", "red today"])
    }).pipe(withBot(App))
  )

  it.effect("is forgotten where the handler ends without waiting for it", () => {
    const Impatient = Bot.command("book", () =>
      Bot.ask("When?").pipe(Effect.timeoutOption("1 second"), Effect.andThen(Bot.reply("Never mind.")))
    )
    return Effect.gen(function* () {
      yield* tell("/book")
      yield* TestClock.adjust("1 second")
      yield* quiet
      yield* tell("today")
      assert.deepStrictEqual(yield* said, ["When?", "Never mind.", "You said: today"])
    }).pipe(withBot(Layer.merge(Impatient, Echo)))
  })

  it.effect("may wait longer than a handler may take", () => {
    const Patient = Bot.command(
      "book",
      () => Effect.flatMap(Bot.ask("When?", { within: "3 hours" }), (when) => Bot.reply(when)),
      { timeout: "1 minute" }
    )
    return Effect.gen(function* () {
      yield* tell("/book")
      yield* TestClock.adjust("2 hours")
      yield* tell("today")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, ["When?", "today"])
      assert.deepStrictEqual(yield* Inbox.failed, [])
    }).pipe(withBot(Patient))
  })

  it.effect("is not put again where its handler is tried again: the answer is known", () => {
    let tries = 0
    const Flaky = Bot.command(
      "book",
      () =>
        Effect.gen(function* () {
          const people = yield* Bot.ask("How many?", { as: Schema.NumberFromString, again: "A number." })
          const when = yield* Bot.ask("When?")
          if (++tries < 3) return yield* Effect.fail("no database")
          return yield* Bot.reply(`${people} ${when}`)
        }),
      { retry: Schedule.recurs(3) }
    )
    return Effect.gen(function* () {
      yield* tell("/book")
      yield* tell("few")
      yield* tell("3")
      const { message } = yield* tell("today")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, ["How many?", "A number.", "When?", "3 today"])
      const last = (yield* Sandbox.messages).at(-1)
      assert.strictEqual(last?.parent_id, message.message_id)
    }).pipe(withBot(Flaky))
  })

  it.effect(
    "to somebody without a name is not answered by the next one without: only by a reply to it",
    () => {
      const heard: Array<string> = []
      // A group lets people write so: the bot is not told who it was.
      const write = (text: string, parent_id?: string) =>
        Effect.gen(function* () {
          const { message } = yield* Sandbox.say(text)
          yield* Sandbox.raise(ImEvents.messageReceiveV1, {
            sender: { sender_type: "anonymous", tenant_key: "t" },
            message: {
              message_id: message.message_id,
              create_time: String(message.createdAt),
              chat_id: message.chat_id,
              chat_type: "group",
              message_type: "text",
              content: message.content,
              ...(parent_id !== undefined && { parent_id })
            }
          })
          yield* quiet
        })
      const Survey = Bot.command("survey", () =>
        Effect.flatMap(Bot.ask("Why?"), (why) => Effect.sync(() => heard.push(`because ${why}`)))
      )
      return Effect.gen(function* () {
        yield* write("/survey")
        const question = (yield* Sandbox.messages).find(({ sender }) => sender.startsWith("cli_"))
        yield* write("something else")
        yield* write("rain", question?.message_id)
        assert.deepStrictEqual(heard, ["something else", "because rain"])
      }).pipe(
        withBot(
          Layer.mergeAll(
            Survey,
            Policy.layer({ groups: "all" }),
            Bot.message(({ text }) => Effect.sync(() => heard.push(text)))
          )
        )
      )
    }
  )

  it.effect("counts as answered when the answer came in time, however long others hold the lane then", () => {
    const Slow = Bot.command("slow", () => Effect.sleep("10 minutes"))
    return Effect.gen(function* () {
      const self = yield* selfId
      yield* inGroup(`<at user_id="${self}"></at> /book red`, { user: 0 })
      yield* inGroup(`<at user_id="${self}"></at> /slow`, { user: 1 })
      yield* TestClock.adjust("4 minutes")
      yield* inGroup("today", { user: 0 })
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(yield* said, ["When?"])
      yield* TestClock.adjust("1 minute")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, ["When?", "red today"])
    }).pipe(withBot(Layer.merge(App, Slow), group))
  })
})
