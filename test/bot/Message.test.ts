/** What handlers read of messages, whatever their kind. */
import * as Bot from "@effect-feishu/bot/Bot"
import type * as Message from "@effect-feishu/bot/Message"
import * as Im from "@effect-feishu/core/Im"
import * as ImEvents from "@effect-feishu/core/events/Im"
import * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import type * as SandboxChat from "@effect-feishu/sandbox/SandboxChat"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as TestClock from "effect/TestClock"
import { bot, quiet, selfId, tell, withBot } from "./support/bot.js"

/** Hands what a handler reads to the test. */
const reading = () => {
  const read: Array<Message.Message> = []
  return { read, App: Bot.message((message) => Effect.sync(() => void read.push(message))) }
}

const ids = (openId: string) => ({ open_id: openId, union_id: "", user_id: "" })

/** A message of any kind, as the platform tells of it. */
const raise = (
  message: Partial<ImEvents.EventMessage>,
  sender: Partial<ImEvents.EventSender> = {}
): Effect.Effect<void, Sandbox.RaiseError, SandboxChat.Needed> =>
  Effect.andThen(
    Sandbox.raise(ImEvents.messageReceiveV1, {
      sender: { sender_id: ids("ou_ann"), sender_type: "user", tenant_key: "t", ...sender },
      message: {
        message_id: `om_${Math.random()}`,
        create_time: "0",
        chat_id: "oc_1",
        chat_type: "p2p",
        message_type: "text",
        content: '{"text":"hi"}',
        ...message
      }
    }),
    quiet
  )

const mention = (key: string, openId: string, name: string, type = "user"): ImEvents.MentionEvent => ({
  key,
  id: ids(openId),
  name,
  tenant_key: "t",
  mentioned_type: type
})

describe("A message", () => {
  const texts = (app: ReturnType<typeof reading>, cases: ReadonlyArray<readonly [string, string]>) =>
    Effect.gen(function* () {
      const self = yield* selfId
      for (const [text] of cases) {
        yield* raise({
          content: JSON.stringify({ text }),
          mentions: [
            mention("@_user_1", self, "Sandbox bot", "bot"),
            mention("@_user_2", "ou_tom", "Tom"),
            mention("@_user_10", "ou_tom2", "Tom")
          ]
        })
      }
      assert.deepStrictEqual(
        app.read.map(({ text }) => text),
        cases.map(([, expected]) => expected)
      )
    })

  it.effect("has the bot's own mention taken out, wherever it stands, and nobody else's", () => {
    const app = reading()
    return texts(app, [
      ["@_user_1 hello", "hello"],
      ["@_user_1hello", "hello"],
      ["hello @_user_1", "hello"],
      ["hello @_user_1 you", "hello you"],
      ["hello\n@_user_1 you\n  indented", "hello\nyou\n  indented"],
      ["@_user_1 @_user_1 twice", "twice"],
      ["@_user_1", ""],
      ["@_user_10 hello", "@Tom hello"],
      ["@_user_2 and @_user_10", "@Tom and @Tom"],
      ["  two  blanks  stay  ", "  two  blanks  stay  "],
      ["@_user_1\u3000全角", "全角"]
    ]).pipe(withBot(app.App))
  })

  it.effect("tells two people of one name apart, and says which one is the bot", () => {
    const app = reading()
    return Effect.gen(function* () {
      const self = yield* selfId
      yield* raise({
        content: '{"text":"@_user_1 @_user_2 @_user_3"}',
        mentions: [
          mention("@_user_1", self, "Tom", "bot"),
          mention("@_user_2", "ou_tom", "Tom"),
          mention("@_user_3", "cli_other", "Tom", "bot")
        ]
      })
      const [message] = app.read
      assert.deepStrictEqual(
        message?.mentions.map(({ isSelf, kind, openId }) => [openId, kind, isSelf]),
        [
          [self, "bot", true],
          ["ou_tom", "person", false],
          ["cli_other", "bot", false]
        ]
      )
      assert.strictEqual(message?.text, "@Tom @Tom")
      assert.isTrue(message?.mentionsBot)
    }).pipe(withBot(app.App))
  })

  it.effect("comes with those of its mentions that are as documented, whatever the others are", () => {
    const app = reading()
    const odd = {
      user_agent: { os: "any" },
      lark_agent_context: "new",
      mentions: [null, "Tom", { key: "@_user_1" }, mention("@_user_2", "ou_tom", "Tom")]
    }
    return Effect.gen(function* () {
      const events = yield* Events.Events
      const [told] = (yield* Sandbox.say("@_user_2 hi", { bot })).events
      const payload = JSON.parse(JSON.stringify(told?.payload)) as {
        readonly header: { event_id: string }
        readonly event: { readonly message: { [name: string]: unknown } }
      }
      for (const [index, mentions] of [odd.mentions, "none", null, {}].entries()) {
        payload.header.event_id = `event-${index}`
        Object.assign(payload.event.message, odd, { mentions, message_id: `om_odd_${index}` })
        const envelope = Either.getOrThrow(Envelope.fromJson(structuredClone(payload)))
        if (envelope._tag === "Event") yield* events.receive(envelope, { transport: "webhook" })
      }
      yield* events.idle
      const messages = app.read.filter(({ id }) => id.startsWith("om_odd_"))
      assert.deepStrictEqual(
        messages.map(({ mentions, text }) => [text, mentions.map(({ openId }) => openId)]),
        [
          ["@Tom hi", ["ou_tom"]],
          ["@_user_2 hi", []],
          ["@_user_2 hi", []],
          ["@_user_2 hi", []]
        ]
      )
      // Nothing of it is lost.
      const { event } = messages[0]!.delivery.raw as unknown as {
        readonly event: { readonly message: object }
      }
      assert.deepInclude(event.message, odd)
    }).pipe(withBot(app.App))
  })

  it.effect("mentions everybody where its content does, though nobody is listed", () => {
    const app = reading()
    return Effect.gen(function* () {
      yield* raise({ content: '{"text":"@_all lunch"}', mentions: [] })
      yield* raise({
        message_type: "post",
        content: JSON.stringify({ title: "", content: [[{ tag: "at", user_id: "@_all" }]] })
      })
      yield* raise({ content: '{"text":"write @_allan or a@_all_b"}' })
      assert.deepStrictEqual(
        app.read.map(({ mentionsAll, mentionsBot }) => [mentionsAll, mentionsBot]),
        [
          [true, false],
          [true, false],
          [false, false]
        ]
      )
    }).pipe(withBot(app.App))
  })

  it.effect("of every kind is text and Markdown", () => {
    const app = reading()
    return Effect.gen(function* () {
      const self = yield* selfId
      yield* raise({
        message_type: "post",
        content: JSON.stringify({
          title: "Plan",
          content: [
            [
              { tag: "at", user_id: "@_user_1", user_name: "Sandbox bot" },
              { tag: "text", text: " do " },
              { tag: "text", text: "this", style: ["bold"] },
              { tag: "at", user_id: "@_user_2", user_name: "Tom" }
            ],
            [{ tag: "img", image_key: "img_1" }]
          ]
        }),
        mentions: [mention("@_user_1", self, "Sandbox bot", "bot"), mention("@_user_2", "ou_tom", "Tom")]
      })
      yield* raise({ message_type: "image", content: '{"image_key":"img_2"}' })
      yield* raise({ message_type: "file", content: '{"file_key":"file_1","file_name":"plan.pdf"}' })
      yield* raise({ message_type: "made_up", content: "{}" })
      yield* raise({ message_type: "text", content: "no JSON" })
      assert.deepStrictEqual(
        app.read.map(({ kind, text }) => [kind, text]),
        [
          ["post", "## Plan\n\ndo this@Tom\n\n[image: img_1]"],
          ["image", "[image: img_2]"],
          ["file", "[file: plan.pdf]"],
          ["made_up", "[made_up]"],
          ["text", "no JSON"]
        ]
      )
      assert.include(app.read[0]?.markdown, "do **this**@Tom")
      assert.deepStrictEqual(
        app.read.map(({ files }) => files.map(({ key, kind, name }) => [kind, key, name])),
        [
          [["image", "img_1", undefined]],
          [["image", "img_2", undefined]],
          [["file", "file_1", "plan.pdf"]],
          [],
          []
        ]
      )
      assert.isTrue(app.read[0]?.mentionsBot)
    }).pipe(withBot(app.App))
  })

  it.effect("says who sent it, and where it stands", () => {
    const app = reading()
    return Effect.gen(function* () {
      const { message: first } = yield* tell("one")
      yield* tell("two", { replyTo: first.message_id, inThread: true })
      const [one, two] = app.read
      const { open_id } = yield* Sandbox.user(0)
      assert.strictEqual(one?.sender.kind, "person")
      assert.strictEqual(one?.sender.openId, open_id)
      assert.deepStrictEqual(one?.chat, { id: first.chat_id, kind: "direct" })
      assert.isTrue(Option.isNone(one!.thread))
      assert.isTrue(Option.isSome(two!.thread))
      assert.deepStrictEqual(two?.root, Option.some(first.message_id))
      yield* raise({}, { sender_type: "anonymous", sender_id: undefined })
      assert.strictEqual(app.read[2]?.sender.kind, "anonymous")
      assert.strictEqual(app.read[2]?.sender.openId, "")
    }).pipe(withBot(app.App))
  })

  it.effect("brings what it quotes when asked, and nothing where that was recalled", () => {
    const app = reading()
    return Effect.gen(function* () {
      const { message: first } = yield* tell("the question")
      yield* tell("this one", { replyTo: first.message_id })
      const message = app.read[1]!
      assert.strictEqual(Option.getOrThrow(yield* message.quoted).text, "the question")
      assert.deepStrictEqual(yield* message.merged, [])
      yield* Sandbox.act({ type: "recall", messageId: first.message_id })
      assert.isTrue(Option.isNone(yield* message.quoted))
      assert.isTrue(Option.isNone(yield* app.read[0]!.quoted))
    }).pipe(withBot(app.App))
  })

  it.effect("brings what was merged into it when asked", () => {
    const app = reading()
    return Effect.gen(function* () {
      const { message: one } = yield* tell("one")
      const { message: two } = yield* tell("two")
      const merged = yield* Im.mergeForward(one.chat_id, [one.message_id, two.message_id])
      yield* raise({
        message_id: merged.message.message_id,
        message_type: "merge_forward",
        content: '{"content":"Merged and Forwarded Message"}'
      })
      const parts = yield* app.read[2]!.merged
      assert.deepStrictEqual(
        parts.map(({ text }) => text),
        ["one", "two"]
      )
    }).pipe(withBot(app.App))
  })

  it.effect(
    "in a group is for the bot where the only bot mentioned must be it, as long as nobody says who it is",
    () => {
      const app = reading()
      const unknown = Fault.always({ path: "/open-apis/bot/v3/info" }, Fault.hang())
      return Effect.gen(function* () {
        const group = (mentions: ReadonlyArray<ImEvents.MentionEvent>) =>
          raise({ chat_type: "group", content: '{"text":"@_user_1 help"}', mentions })
        yield* group([mention("@_user_1", "ou_bot", "Bot", "bot")])
        assert.deepStrictEqual(app.read, [])
        // It is waited for three seconds, and then asked again after a while.
        yield* TestClock.adjust("3 seconds")
        assert.deepStrictEqual(
          app.read.map(({ text }) => text),
          ["help"]
        )
        yield* group([mention("@_user_1", "ou_ann", "Ann")])
        yield* group([mention("@_user_1", "ou_b1", "One", "bot"), mention("@_user_2", "ou_b2", "Two", "bot")])
        assert.strictEqual(app.read.length, 1)
        yield* Sandbox.clearFaults
        yield* TestClock.adjust("30 seconds")
        yield* group([mention("@_user_1", yield* selfId, "Bot", "bot")])
        assert.strictEqual(app.read.length, 2)
      }).pipe(withBot(app.App, { faults: [unknown] }))
    }
  )
})
