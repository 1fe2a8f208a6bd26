import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as ImEvents from "@effect-feishu/core/events/Im"
import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as ChatMembers from "@effect-feishu/core/api/im/v1/ChatMembers"
import * as Reaction from "@effect-feishu/core/api/im/v1/MessageReaction"
import * as Im from "@effect-feishu/core/Im"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { dig, request } from "./support.js"

const all: ReadonlyMap<string, EventDefinition.Any> = new Map(
  Object.values(ImEvents).flatMap((value) =>
    typeof value === "object" && "payload" in value && "schema" in value
      ? [[`${value.type} ${value.schema}`, value as EventDefinition.Any] as const]
      : []
  )
)

/** What apps were told, checked against what each event promises. */
const told = Effect.map(Sandbox.appEvents, (events) =>
  events.map(({ appId, payload, type }) => {
    const definition = all.get(`${type} 2.0`)
    assert.isDefined(definition, type)
    const event = payload["event"] as Record<string, unknown>
    const read = EventDefinition.decode(definition as EventDefinition.EventDefinition<object>, event)
    assert.isTrue(Result.isSuccess(read), `${type}: ${JSON.stringify(read)}`)
    return { appId, type, event }
  })
)

const types = Effect.map(told, (events) => events.map(({ type }) => type))

describe("What apps are told of chats", () => {
  it.effect("names who joined and left, once for each change", () =>
    Effect.gen(function* () {
      const chat = yield* Chat.create({ name: "Ops" })
      const [a, b] = yield* Effect.map(Sandbox.users(), ({ users }) => [users[3]!.open_id, users[4]!.open_id])
      const add = (ids: ReadonlyArray<string>) =>
        ChatMembers.create({ chat_id: chat.chat_id!, member_id_type: "open_id", id_list: [...ids] })
      yield* add([a!, b!])
      yield* add([a!])
      yield* ChatMembers.delete({ chat_id: chat.chat_id!, member_id_type: "open_id", id_list: [b!] })
      const events = yield* told
      assert.deepStrictEqual(
        events.map(({ type, event }) => [
          type,
          (event["users"] as ReadonlyArray<{ user_id: { open_id: string } }>).map(
            ({ user_id }) => user_id.open_id
          )
        ]),
        [
          ["im.chat.member.user.added_v1", [a, b]],
          ["im.chat.member.user.deleted_v1", [b]]
        ]
      )
    }).pipe(Effect.provide(SandboxFeishu.layer()))
  )

  it.effect("names what of a chat was changed, before and after, and its end", () =>
    Effect.gen(function* () {
      const chat = yield* Chat.create({ name: "Ops", description: "same" })
      yield* Chat.update({ chat_id: chat.chat_id!, name: "Operations", description: "same" })
      yield* Chat.update({ chat_id: chat.chat_id!, name: "Operations" })
      yield* Chat.delete({ chat_id: chat.chat_id! })
      const events = yield* told
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["im.chat.updated_v1", "im.chat.disbanded_v1"]
      )
      assert.deepStrictEqual(events[0]!.event["after_change"], { name: "Operations" })
      assert.deepStrictEqual(events[0]!.event["before_change"], { name: "Ops" })
    }).pipe(Effect.provide(SandboxFeishu.layer()))
  )

  it.effect("has reactions, their end, and messages that were recalled or read", () =>
    Effect.gen(function* () {
      const { message } = yield* Sandbox.say("hello", { user: 2, bot: Sandbox.defaultApp.appId })
      const reaction = yield* Reaction.create({
        message_id: message.message_id,
        reaction_type: { emoji_type: "THUMBSUP" }
      })
      yield* Reaction.delete({ message_id: message.message_id, reaction_id: reaction.reaction_id! })
      const sent = yield* Im.reply(message.message_id, "hi")
      yield* Sandbox.markRead(sent.message_id, 2)
      yield* Sandbox.markRead(sent.message_id, 2)
      yield* Im.recall(sent.message_id)
      assert.deepStrictEqual(yield* types, [
        "im.chat.access_event.bot_p2p_chat_entered_v1",
        "im.message.receive_v1",
        "im.message.reaction.created_v1",
        "im.message.reaction.deleted_v1",
        "im.message.message_read_v1",
        "im.message.recalled_v1"
      ])
    }).pipe(Effect.provide(SandboxFeishu.layer()))
  )

  it.effect("comes in the name of the tenant that the chat is in", () =>
    Effect.gen(function* () {
      const body = { app_id: "cli_store", app_secret: "store" }
      const ticket = yield* Sandbox.appTicket("cli_store")
      const path = "/open-apis/auth/v3"
      const app = yield* request("POST", `${path}/app_access_token`, {
        body: { ...body, app_ticket: ticket }
      })
      const tenant = yield* request("POST", `${path}/tenant_access_token`, {
        body: { app_access_token: app.get("app_access_token"), tenant_key: "t2" }
      })
      const token = tenant.text("tenant_access_token")
      const made = yield* request("POST", "/open-apis/im/v1/chats", { token, body: { name: "Ops" } })
      const chat = `/open-apis/im/v1/chats/${made.text("data.chat_id")}`
      const { open_id } = yield* Sandbox.user(3)
      yield* request("POST", `${chat}/members`, { token, body: { id_list: [open_id] } })
      const event = (yield* Sandbox.appEvents).find(({ type }) => type.startsWith("im."))
      assert.strictEqual(event?.type, "im.chat.member.user.added_v1")
      assert.strictEqual(dig(event?.payload, "header.tenant_key"), "t2")
    }).pipe(
      Effect.provide(
        Sandbox.layer({
          seed: 1,
          tenants: ["t1", "t2"],
          apps: [{ appId: "cli_store", appSecret: "store", kind: "store" }]
        })
      )
    )
  )
})
