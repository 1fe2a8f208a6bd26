import * as Im from "@effect-feishu/core/events/Im"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { call, dig, done, request, sendText } from "./support.js"

const layer = Sandbox.layer({ seed: 1 })
const app = Sandbox.defaultApp.appId

const bot = Effect.map(Sandbox.info, ({ apps }) => apps[0]!.openId)

const reason = (text: string, options?: Sandbox.SayOptions) =>
  Effect.map(Effect.flip(Sandbox.say(text, options)), (error) => error.message)

describe("what a person says", () => {
  it.effect("stands in the chat under their name, and the app reads it there", () =>
    Effect.gen(function* () {
      const { message } = yield* Sandbox.say("good morning", { user: 2 })
      const person = yield* Sandbox.user(2)
      assert.strictEqual(message.sender, person.open_id)
      assert.strictEqual(message.chat_id, Sandbox.defaultChatId)
      const read = yield* done("GET", `/open-apis/im/v1/messages/${message.message_id}`)
      assert.strictEqual(dig(read, "items.0.sender.id"), person.open_id)
      assert.strictEqual(dig(read, "items.0.body.content"), '{"text":"good morning"}')
    }).pipe(Effect.provide(layer))
  )

  it.effect("in a group reaches the app when it mentions the bot, and not otherwise", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* Sandbox.say("among ourselves")).events, [])
      const openId = yield* bot
      const other = yield* Sandbox.user(1)
      const { events, message } = yield* Sandbox.say(
        `<at user_id="${openId}">bot</at> ask <at user_id="${other.user_id}">them</at>`
      )
      assert.strictEqual(events.length, 1)
      assert.deepStrictEqual(yield* Sandbox.appEvents, events)
      assert.strictEqual(message.content, '{"text":"@_user_1 ask @_user_2"}')
      const [event] = events
      assert.strictEqual(event?.type, "im.message.receive_v1")
      assert.strictEqual(event?.appId, app)
      const told = Result.getOrThrow(EventDefinition.decode(Im.messageReceiveV1, event?.payload["event"]))
      const speaker = yield* Sandbox.user(0)
      assert.deepStrictEqual(told.sender.sender_id, {
        union_id: speaker.union_id,
        user_id: speaker.user_id,
        open_id: speaker.open_id
      })
      assert.strictEqual(told.message.chat_type, "group")
      assert.strictEqual(told.message.message_id, message.message_id)
      assert.deepStrictEqual(
        told.message.mentions?.map(({ id, mentioned_type, name }) => [id.open_id, mentioned_type, name]),
        [
          [openId, "bot", "Sandbox bot"],
          [other.open_id, "user", other.name]
        ]
      )
      assert.strictEqual(
        dig(event?.payload, "header.create_time"),
        String(message.createdAt),
        "events tell milliseconds"
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("in a group reaches the app always where it may read everything", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* Sandbox.say("among ourselves")).events.length, 1)
      yield* sendText("what the app says itself it is not told of")
      assert.strictEqual((yield* Sandbox.appEvents).length, 1)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, groupMessages: "all" })))
  )

  it.effect("to a bot alone always reaches its app, in the chat that both have already", () =>
    Effect.gen(function* () {
      const person = yield* Sandbox.user(7)
      const first = yield* Sandbox.say("hello", { user: person.open_id, bot: app })
      assert.strictEqual(dig(first.events[0]?.payload, "event.message.chat_type"), "p2p")
      const answer = yield* done("POST", "/open-apis/im/v1/messages?receive_id_type=open_id", {
        receive_id: person.open_id,
        msg_type: "text",
        content: '{"text":"hello yourself"}'
      })
      assert.strictEqual(dig(answer, "chat_id"), first.message.chat_id)
      const second = yield* Sandbox.say("thanks", { user: 7, bot: yield* bot })
      assert.strictEqual(second.message.chat_id, first.message.chat_id)
    }).pipe(Effect.provide(layer))
  )

  it.effect("may reply to a message, and in its thread", () =>
    Effect.gen(function* () {
      const asked = (yield* sendText("who comes along?")).text("data.message_id")
      const openId = yield* bot
      const plain = yield* Sandbox.say(`<at user_id="${openId}"></at> I do`, { replyTo: asked, user: 1 })
      assert.strictEqual(plain.message.parent_id, asked)
      assert.strictEqual(plain.message.thread_id, undefined)
      assert.strictEqual(dig(plain.events[0]?.payload, "event.message.root_id"), asked)
      const threaded = yield* Sandbox.say("me too", { replyTo: asked, user: 2, inThread: true })
      assert.match(threaded.message.thread_id ?? "", /^omt_/)
    }).pipe(Effect.provide(layer))
  )

  it.effect("with their own token is told of as well", () =>
    Effect.gen(function* () {
      const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 3 })
      yield* call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
        token: accessToken,
        body: {
          receive_id: Sandbox.defaultChatId,
          msg_type: "text",
          content: JSON.stringify({ text: `<at user_id="${yield* bot}"></at> help` })
        }
      })
      const [event] = yield* Sandbox.appEvents
      assert.strictEqual(dig(event?.payload, "event.sender.sender_id.open_id"), user.open_id)
    }).pipe(Effect.provide(layer))
  )

  it.effect("as a rich text that mentions the bot reaches the app, with keys for those who are meant", () =>
    Effect.gen(function* () {
      const { accessToken } = yield* Sandbox.mintUserToken({ user: 3 })
      const openId = yield* bot
      const other = yield* Sandbox.user(1)
      const nodes = [openId, other.user_id, "all"].map((user_id) => ({ tag: "at", user_id }))
      yield* call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
        token: accessToken,
        body: {
          receive_id: Sandbox.defaultChatId,
          msg_type: "post",
          content: JSON.stringify({ zh_cn: { title: "", content: [nodes] } })
        }
      })
      const [event] = yield* Sandbox.appEvents
      const { content, mentions } = dig(event?.payload, "event.message") as {
        readonly content: string
        readonly mentions: ReadonlyArray<{ readonly key: string; readonly id: { readonly open_id: string } }>
      }
      assert.deepStrictEqual(
        mentions.map(({ id, key }) => [key, id.open_id]),
        [
          ["@_user_1", openId],
          ["@_user_2", other.open_id]
        ]
      )
      assert.deepStrictEqual(JSON.parse(content), {
        title: "",
        content: [
          [
            { tag: "at", user_id: "@_user_1", user_name: "Sandbox bot" },
            { tag: "at", user_id: "@_user_2", user_name: other.name },
            { tag: "at", user_id: "@_all", user_name: "" }
          ]
        ]
      })
    }).pipe(Effect.provide(layer))
  )

  it.effect("is refused where the platform's client would not let them say it", () =>
    Effect.gen(function* () {
      const outsider = yield* Sandbox.user(50)
      assert.match(yield* reason("  "), /empty/)
      assert.match(yield* reason("x", { user: 50 }), new RegExp(`${outsider.open_id} is not in the chat`))
      assert.match(yield* reason("x", { chatId: "oc_none" }), /no chat oc_none/)
      assert.match(yield* reason("x", { bot: "cli_none" }), /no bot cli_none/)
      assert.match(yield* reason("x", { bot: app, chatId: Sandbox.defaultChatId }), /not both/)
      assert.match(yield* reason("x", { replyTo: "om_none" }), /no message om_none/)
      assert.match(yield* reason("x", { inThread: true }), /only a reply/)
      assert.match(yield* reason('<at user_id="ou_none">x</at>'), /nobody has the id ou_none/)
      assert.match(yield* reason("x".repeat(160_000)), /at most/)
      const { message } = yield* Sandbox.say("in private", { bot: app })
      assert.match(
        yield* reason("x", { replyTo: message.message_id, chatId: Sandbox.defaultChatId }),
        /another chat/
      )
      assert.match(yield* reason("x", { replyTo: message.message_id, user: 1 }), /is not in the chat/)
      yield* call("DELETE", `/open-apis/im/v1/chats/${Sandbox.defaultChatId}`)
      assert.match(yield* reason("x"), /dissolved/)
      assert.deepStrictEqual(
        (yield* Sandbox.messages).map(({ content }) => content),
        ['{"text":"in private"}']
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("mentions a bot by the id that the platform gives it", () =>
    Effect.gen(function* () {
      const token = yield* request("POST", "/open-apis/auth/v3/tenant_access_token/internal", {
        body: { app_id: app, app_secret: Sandbox.defaultApp.appSecret }
      })
      const info = yield* request("GET", "/open-apis/bot/v3/info", {
        token: token.text("tenant_access_token")
      })
      assert.strictEqual(info.text("bot.open_id"), yield* bot)
    }).pipe(Effect.provide(layer))
  )
})
