/** Whom a bot listens to, and that it says whom not. */
import * as Bot from "@effect-feishu/bot/Bot"
import * as Policy from "@effect-feishu/bot/Policy"
import * as ImEvents from "@effect-feishu/core/events/Im"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import type * as SandboxChat from "@effect-feishu/sandbox/SandboxChat"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/TestClock"
import { inGroup, quiet, said, selfId, tell, withBot } from "./support/bot.js"
import * as Metrics from "../line/metrics.js"

/** A bot that writes down what it hears and what it refuses. */
const listening = (rules: Policy.Rules) => {
  const heard: Array<string> = []
  const refused: Array<string> = []
  const App = Layer.merge(
    Bot.message(({ text }) => Effect.sync(() => heard.push(text))),
    Policy.layer({
      ...rules,
      onRefused: ({ text }, reason) => Effect.sync(() => refused.push(`${reason}: ${text}`))
    })
  )
  return { App, heard, refused }
}

const group = { groupMessages: "all" } as const

let count = 0

/** A message by anybody, as the platform tells of it. */
const raise = (
  text: string,
  {
    mentions,
    openId = "ou_ann",
    tenant = "t",
    type = "user",
    userId
  }: {
    readonly mentions?: ReadonlyArray<ImEvents.MentionEvent>
    readonly openId?: string
    readonly tenant?: string
    readonly type?: string
    readonly userId?: string
  } = {}
): Effect.Effect<void, Sandbox.RaiseError, SandboxChat.Needed> =>
  Effect.andThen(
    Sandbox.raise(ImEvents.messageReceiveV1, {
      sender: {
        sender_id: { open_id: openId, ...(userId !== undefined && { user_id: userId }) },
        sender_type: type,
        tenant_key: tenant
      },
      message: {
        message_id: `om_policy_${++count}`,
        create_time: "0",
        chat_id: "oc_1",
        chat_type: "group",
        message_type: "text",
        content: JSON.stringify({ text }),
        ...(mentions !== undefined && { mentions })
      }
    }),
    quiet
  )

/** The bot, mentioned. */
const mentioned = Effect.map(selfId, (openId): ReadonlyArray<ImEvents.MentionEvent> => [
  { key: "@_user_1", id: { open_id: openId }, name: "Bot", mentioned_type: "bot" }
])

/** Nothing arrives. */
const lost = Fault.always({ on: "delivery" }, Fault.dropped())

describe("A policy", () => {
  it.effect("of groups takes what mentions the bot, and tells of the rest", () => {
    const { App, heard, refused } = listening({})
    return Effect.gen(function* () {
      const self = yield* selfId
      yield* inGroup("to nobody")
      yield* inGroup(`<at user_id="${self}"></at> to the bot`)
      yield* tell("alone")
      yield* raise("@_all to everybody")
      assert.deepStrictEqual(heard, ["to the bot", "alone"])
      assert.deepStrictEqual(refused, ["not-mentioned: to nobody", "not-mentioned: @_all to everybody"])
    }).pipe(withBot(App, group))
  })

  it.effect("counts a mention of everybody where it is told to", () => {
    const { App, heard } = listening({ everybody: true })
    const Lunch = Bot.command("lunch [at]", ({ at }) => Effect.sync(() => heard.push(`lunch at ${at}`)))
    return Effect.gen(function* () {
      yield* raise("@_all lunch")
      // As one of the bot does, it stands before a command.
      yield* raise("@_all /lunch noon")
      assert.deepStrictEqual(heard, ["@_all lunch", "lunch at noon"])
    }).pipe(withBot(Layer.merge(App, Lunch)))
  })

  it.effect("of groups can be all or none, and of people alone with the bot too", () => {
    const all = listening({ groups: "all", direct: false })
    const none = listening({ groups: "none" })
    const say = Effect.andThen(inGroup("group"), tell("alone"))
    return Effect.gen(function* () {
      yield* say.pipe(withBot(all.App, group))
      yield* say.pipe(withBot(none.App, group))
      assert.deepStrictEqual([all.heard, all.refused], [["group"], ["direct: alone"]])
      assert.deepStrictEqual([none.heard, none.refused], [["alone"], ["group: group"]])
    })
  })

  it.effect("takes nobody of another tenant for one of its people who has the same user_id", () => {
    const people = listening({ groups: "all", people: ["zhang"] })
    return Effect.gen(function* () {
      yield* raise("stranger", { openId: "ou_z", userId: "zhang", tenant: "elsewhere" })
      yield* raise("ours", { userId: "zhang", tenant: Sandbox.defaultTenantKey })
      assert.deepStrictEqual(people.heard, ["ours"])
      assert.deepStrictEqual(people.refused, ["person: stranger"])
    }).pipe(withBot(people.App))
  })

  it.effect("lists chats and people by any of their ids; who has no name is then nobody of these", () => {
    const people = listening({ groups: "all", people: ["ou_ann", "on_bob"] })
    const chats = listening({ groups: "all", chats: (id) => id === "oc_2" })
    return Effect.gen(function* () {
      yield* Effect.gen(function* () {
        yield* raise("ann")
        yield* raise("eve", { openId: "ou_eve" })
        yield* raise("whoever", { openId: "", type: "anonymous" })
      }).pipe(withBot(people.App))
      yield* raise("elsewhere").pipe(withBot(chats.App))
      assert.deepStrictEqual(people.heard, ["ann"])
      assert.deepStrictEqual(people.refused, ["person: eve", "anonymous: whoever"])
      assert.deepStrictEqual(chats.refused, ["chat: elsewhere"])
    })
  })

  it.effect("never lets the bot hear itself", () => {
    const { App, heard, refused } = listening({ groups: "all", bots: "all" })
    return Effect.gen(function* () {
      yield* raise("myself", { openId: yield* selfId, type: "app" })
      yield* raise("my app", { openId: Sandbox.defaultApp.appId, type: "app" })
      assert.deepStrictEqual([heard, refused], [[], []])
    }).pipe(withBot(App))
  })

  it.effect("hears no other bots unless told to, and then ends what would go on for ever", () => {
    const deaf = listening({ groups: "all" })
    const open = listening({ groups: "all", bots: "all", botTurns: 3 })
    const other = (text: string) => raise(text, { openId: "ou_bot", type: "app" })
    return Effect.gen(function* () {
      yield* other("hello").pipe(withBot(deaf.App))
      assert.deepStrictEqual(deaf.refused, ["bot: hello"])
      yield* Effect.gen(function* () {
        for (const text of ["1", "2", "3", "4", "5"]) yield* other(text)
        yield* raise("a person")
        yield* other("6")
      }).pipe(withBot(open.App))
      assert.deepStrictEqual(open.heard, ["1", "2", "3", "a person", "6"])
      assert.deepStrictEqual(open.refused, ["loop: 4", "loop: 5"])
    })
  })

  it.effect("drops what is too late, and says so", () => {
    const { App, heard, refused } = listening({ late: { after: "10 minutes", do: "drop" } })
    return Effect.gen(function* () {
      yield* Sandbox.say("old", { bot: Sandbox.defaultApp.appId })
      yield* quiet
      yield* TestClock.adjust("9 minutes")
      yield* raise("nearly", { mentions: yield* mentioned })
      yield* TestClock.adjust("1 minute")
      yield* raise("late", { mentions: yield* mentioned })
      assert.deepStrictEqual(heard, ["old", "nearly"])
      assert.deepStrictEqual(refused, ["late: late"])
    }).pipe(withBot(App))
  })

  it.effect(
    "asks before it does what was wanted long ago: after an outage commands do not all run at once",
    () => {
      const ran: Array<string> = []
      const refused: Array<string> = []
      const App = Layer.mergeAll(
        Bot.command("deploy <service>", ({ service }) => Effect.sync(() => ran.push(service))),
        Policy.layer({
          late: { after: "10 minutes", do: "confirm" },
          onRefused: ({ text }, reason) => Effect.sync(() => refused.push(`${reason}: ${text}`))
        })
      )
      return Effect.gen(function* () {
        // Nobody listens while these are said.
        yield* Sandbox.inject(lost)
        yield* Sandbox.say("/deploy api", { bot: Sandbox.defaultApp.appId })
        yield* Sandbox.say("/deploy web", { bot: Sandbox.defaultApp.appId, user: 1 })
        yield* TestClock.adjust("6 minutes")
        yield* Sandbox.clearFaults
        yield* TestClock.adjust("1 hour")
        yield* quiet
        assert.deepStrictEqual(ran, [])
        const questions = yield* said
        assert.strictEqual(questions.length, 2)
        assert.include(questions[0], "minutes old")
        yield* tell("Yes!", { user: 0 })
        yield* tell("no", { user: 1 })
        yield* SandboxEvents.settled
        assert.deepStrictEqual(ran, ["api"])
        assert.deepStrictEqual(refused, ["late: /deploy web"])
      }).pipe(withBot(App))
    }
  )

  it.effect(
    "does not take for a no what is said of something else: that is handled, and the old message left",
    () => {
      const { App, heard, refused } = listening({ late: { after: "10 minutes", do: "confirm" } })
      const old = (text: string) =>
        Effect.gen(function* () {
          yield* Sandbox.inject(lost)
          yield* Sandbox.say(text, { bot: Sandbox.defaultApp.appId })
          yield* TestClock.adjust("6 minutes")
          yield* Sandbox.clearFaults
          yield* TestClock.adjust("1 hour")
          yield* quiet
        })
      return Effect.gen(function* () {
        yield* old("one")
        yield* tell("What is the weather?")
        yield* old("two")
        yield* tell("Yes, please!")
        yield* old("three")
        yield* tell("不用了。")
        yield* SandboxEvents.settled
        assert.deepStrictEqual(heard, ["What is the weather?", "two"])
        assert.deepStrictEqual(refused, ["late: one", "late: three"])
      }).pipe(withBot(App))
    }
  )

  it.effect("is not harmed by what is told of refusals: it may fail, die and hang", () => {
    const heard: Array<string> = []
    const App = Layer.merge(
      Bot.message(({ text }) => Effect.sync(() => heard.push(text))),
      Policy.layer({
        onRefused: ({ text }) =>
          text === "1" ? Effect.die("bug") : text === "2" ? Effect.never : Effect.fail("no")
      })
    )
    return Effect.gen(function* () {
      for (const text of ["1", "2", "3"]) yield* inGroup(text)
      yield* inGroup(`<at user_id="${yield* selfId}"></at> 4`)
      assert.deepStrictEqual(heard, ["4"])
      yield* TestClock.adjust("10 seconds")
      yield* SandboxEvents.settled
    }).pipe(withBot(App, group))
  })

  it.effect("counts what becomes of messages", () => {
    const counted = (tags: Readonly<Record<string, string>>) => Metrics.countOf("feishu_bot_messages", tags)
    const { App } = listening({})
    return Effect.gen(function* () {
      const refused = { outcome: "refused", reason: "not-mentioned" }
      const before = [yield* counted(refused), yield* counted({ outcome: "handled" })]
      yield* inGroup("to nobody")
      yield* tell("hello")
      assert.deepStrictEqual(
        [yield* counted(refused), yield* counted({ outcome: "handled" })],
        before.map((count) => count + 1)
      )
    }).pipe(withBot(App, group))
  })
})
