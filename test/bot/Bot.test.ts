/** What people see of a bot. */
import * as Bot from "@effect-feishu/bot/Bot"
import * as Policy from "@effect-feishu/bot/Policy"
import * as Im from "@effect-feishu/core/Im"
import * as Tenant from "@effect-feishu/core/Tenant"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/TestClock"
import { inGroup, quiet, said, selfId, tell, withBot } from "./support/bot.js"

describe("A bot", () => {
  const Echo = Bot.message((message) => Bot.reply(`You said: ${message.text}`))

  it.effect("answers what is said to it", () =>
    Effect.gen(function* () {
      yield* tell("hello")
      yield* SandboxEvents.settled
      assert.deepStrictEqual(yield* said, ["You said: hello"])
    }).pipe(withBot(Echo))
  )

  it.effect("takes commands before all else, whichever layer was built first", () =>
    Effect.gen(function* () {
      yield* tell("/scale web 3")
      yield* tell("/SCALE　web")
      yield* tell("/scale web nine")
      yield* tell("/scale")
      yield* tell("scale web")
      // What schemas say of a text that is no number is Effect's.
      const answers = (yield* said).map((text) =>
        text.replace(/(?:Unable to decode "nine" into|Expected) a (?:finite )?number/, "(no number)")
      )
      assert.deepStrictEqual(answers, [
        "web 3",
        "web 1",
        "replicas: (no number)\nUsage: /scale <service> [replicas]",
        "<service> is missing.\nUsage: /scale <service> [replicas]",
        "You said: scale web"
      ])
    }).pipe(
      withBot(
        Layer.mergeAll(
          Echo,
          Bot.command(
            "scale <service> [replicas]",
            Schema.Struct({
              service: Schema.NonEmptyString,
              replicas: Schema.optionalWith(Schema.NumberFromString, { default: () => 1 })
            }),
            ({ replicas, service }) => Bot.reply(`${service} ${replicas}`)
          )
        )
      )
    )
  )

  it.effect("answers in a group where it is mentioned, below the message", () =>
    Effect.gen(function* () {
      yield* inGroup("hello")
      const { message } = yield* inGroup('<at user_id="BOT"></at> hello'.replace("BOT", yield* selfId))
      assert.deepStrictEqual(yield* said, ["You said: hello"])
      const answer = (yield* Sandbox.messages).find(({ parent_id }) => parent_id === message.message_id)
      assert.deepStrictEqual(JSON.parse(answer?.content ?? "{}"), { text: "You said: hello" })
    }).pipe(withBot(Echo))
  )

  it.effect("waits for the answers to its questions", () =>
    Effect.gen(function* () {
      yield* tell("/book blue room")
      yield* tell("three")
      yield* tell("12")
      yield* tell("Friday")
      assert.deepStrictEqual(yield* said, [
        "For how many?",
        "A number from 1 to 20, please.",
        "When?",
        "blue room for 12 on Friday"
      ])
    }).pipe(
      withBot(
        Bot.command("book <room...>", ({ room }) =>
          Effect.gen(function* () {
            const people = yield* Bot.ask("For how many?", {
              as: Schema.NumberFromString,
              again: "A number from 1 to 20, please."
            })
            const when = yield* Bot.ask("When?", { within: "5 minutes" })
            yield* Bot.reply(`${room.join(" ")} for ${people} on ${when}`)
          }).pipe(Effect.catchTag("NoAnswer", () => Bot.reply("Then not.")))
        )
      )
    )
  )
})

describe("A bot of an app of the store", () => {
  it.effect(
    "waits for nobody else's tenant: where one is not told who the bot is, others are answered",
    () => {
      const options = {
        apps: [{ appId: "cli_store", appSecret: "store", kind: "store" }],
        tenants: ["t1", "t2"],
        seed: 1
      } as const
      return Effect.gen(function* () {
        const { open_id } = yield* Sandbox.user(0)
        const { chat_id: chatId = "" } = yield* Im.chats
          .create({ name: "two", userIdList: [open_id] })
          .pipe(Tenant.provide("t2"))
        const self = (yield* Sandbox.info).apps[0]!.openId
        const inTwo = inGroup(`<at user_id="${self}"></at> two`, { chatId })
        yield* inTwo
        yield* Sandbox.inject(Fault.always({ path: "/open-apis/bot/v3/info" }, Fault.hang()))
        yield* Sandbox.say("one", { bot: "cli_store" })
        yield* quiet
        yield* inTwo
        assert.deepStrictEqual(yield* said, ["You said: two", "You said: two"])
        yield* TestClock.adjust("3 seconds")
        yield* quiet
        assert.deepStrictEqual(yield* said, ["You said: two", "You said: two", "You said: one"])
      }).pipe(
        withBot(
          Bot.message(({ text }) => Bot.reply(`You said: ${text}`)),
          options
        )
      )
    }
  )

  it.effect("speaks in the tenant that it is spoken to from, also where it speaks by itself", () => {
    const App = Layer.mergeAll(
      Bot.message(({ text }) =>
        Effect.andThen(text === "fail" ? Effect.fail("no") : Effect.void, Bot.reply(`You said: ${text}`))
      ),
      Bot.command("go <to>", ({ to }) => Bot.reply(to)),
      Policy.layer({
        late: { after: "10 minutes", do: "confirm" },
        anonymous: false,
        onRefused: ({ id }, reason) => Im.reply(id, `refused: ${reason}`)
      })
    )
    const options = {
      apps: [{ appId: "cli_store", appSecret: "store", kind: "store" }],
      tenants: ["t1", "t2"]
    } as const
    return Effect.gen(function* () {
      const { open_id } = yield* Sandbox.user(0)
      const { chat_id: chatId = "" } = yield* Im.chats
        .create({ name: "two", userIdList: [open_id] })
        .pipe(Tenant.provide("t2"))
      const self = (yield* Sandbox.info).apps[0]!.openId
      const say = (text: string) => inGroup(`<at user_id="${self}"></at> ${text}`, { chatId })
      yield* say("hello")
      yield* say("fail")
      yield* say("/go")
      yield* say("/unknown")
      yield* Sandbox.inject(Fault.next(3, { on: "delivery" }, Fault.dropped()))
      yield* say("old")
      yield* TestClock.adjust("66 minutes")
      yield* quiet
      yield* say("no")
      assert.deepStrictEqual(yield* said, [
        "You said: hello",
        "Something went wrong. Please try again later.",
        "<to> is missing.\nUsage: /go <to>",
        "You said: /unknown",
        "Your message is 65 minutes old. Shall I still answer it? Reply yes, and I will; otherwise I leave it.",
        "refused: late"
      ])
      const tokens = (yield* Sandbox.requests)
        .filter(({ endpoint }) => endpoint === "im.v1.chat.create" || endpoint === "im.v1.message.reply")
        .map(({ tokenId }) => tokenId)
      assert.deepStrictEqual([tokens.length, new Set(tokens).size], [7, 1])
    }).pipe(withBot(App, options))
  })
})
