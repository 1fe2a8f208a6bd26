import * as Im from "@effect-feishu/core/events/Im"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as CatchUp from "@effect-feishu/events/CatchUp"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { rightOf } from "../core/support/either.js"
import { appId, eventFrame, type Gateway, pass, settle, world } from "./support/gateway.js"

const minute = 60_000

interface Said {
  readonly id: string
  readonly at: number
  readonly chat?: string
  readonly by?: "user" | "app"
  readonly mentions?: ReadonlyArray<string>
  readonly deleted?: boolean
}

/** A message as a list gives it. */
const listed = ({ at, by = "user", chat = "oc_1", deleted = false, id, mentions }: Said) => ({
  message_id: id,
  msg_type: "text",
  create_time: String(at),
  update_time: String(at),
  deleted,
  updated: false,
  chat_id: chat,
  sender: {
    id: by === "user" ? "ou_1" : appId,
    id_type: by === "user" ? "open_id" : "app_id",
    sender_type: by,
    tenant_key: "tk"
  },
  body: { content: '{"text":"hello"}' },
  ...(mentions !== undefined && {
    mentions: mentions.map((whom) => ({
      key: "@_user_1",
      id: whom,
      id_type: "open_id",
      name: "B",
      tenant_key: "tk"
    }))
  })
})

/** A message as an event tells of it. */
const told = (id: string, at: number, chat = "oc_1", kind = "p2p") =>
  eventFrame(id, undefined, {
    sender: { sender_id: { open_id: "ou_1" }, sender_type: "user" },
    message: {
      message_id: id,
      create_time: String(at),
      chat_id: chat,
      chat_type: kind,
      message_type: "text",
      content: "{}"
    }
  })

/** The chats' histories, in pages of two. Gives the queries. */
const history = (gateway: Gateway, said: ReadonlyArray<Said>) => {
  const queries: Array<{ readonly [name: string]: string }> = []
  gateway.api.set("/open-apis/im/v1/messages", (query) => {
    queries.push(Object.fromEntries(query))
    const all = said
      .filter(
        ({ at, chat = "oc_1" }) =>
          chat === query.get("container_id") && at >= Number(query.get("start_time")) * 1000
      )
      .toSorted((a, b) => a.at - b.at)
    const from = Number(query.get("page_token") ?? 0)
    const items = all.slice(from, from + 2).map(listed)
    const has_more = from + 2 < all.length
    return { code: 0, msg: "", data: { items, has_more, page_token: has_more ? String(from + 2) : "" } }
  })
  gateway.api.set("/open-apis/bot/v3/info", () => ({
    code: 0,
    msg: "ok",
    bot: { open_id: "ou_bot", app_name: "bot" }
  }))
  return queries
}

/** So long the platform cannot be reached: it is tried every half a minute. */
const outage = (gateway: Gateway, minutes: number) =>
  Effect.suspend(() => {
    for (let i = 0; i < 2 * minutes; i++) gateway.answers.push("unreachable")
    gateway.socket.end(1006, "")
    return pass(`${minutes + 1} minutes`)
  })

describe("CatchUp", () => {
  it.effect("is off unless it is asked for", () =>
    Effect.gen(function* () {
      const { gateway, start } = world()
      const queries = history(gateway, [{ id: "om_2", at: 20 * minute }])
      const running = yield* start()
      yield* pass("10 minutes")
      gateway.socket.deliver(told("om_1", 10 * minute))
      yield* outage(gateway, 30)
      assert.deepStrictEqual(queries, [])
      yield* running.stop
    })
  )

  it.effect("hands on, oldest first, what people said since the last message that was seen", () =>
    Effect.gen(function* () {
      const { events, gateway, start } = world()
      const queries = history(gateway, [
        { id: "om_0", at: 5 * minute },
        { id: "om_1", at: 10 * minute },
        { id: "om_2", at: 12 * minute },
        { id: "om_3", at: 13 * minute, by: "app" },
        { id: "om_4", at: 14 * minute, deleted: true },
        { id: "om_5", at: 15 * minute }
      ])
      const running = yield* start({ catchUp: CatchUp.make({ maxAge: "2 hours" }) })
      yield* pass("10 minutes")
      gateway.socket.deliver(told("om_1", 10 * minute))
      yield* settle
      yield* outage(gateway, 30)
      assert.deepStrictEqual(events.ids, ["om_1", "catchUp-om_2", "catchUp-om_5"])
      assert.deepStrictEqual(events.transports, ["longConnection", "catchUp", "catchUp"])
      assert.deepInclude(queries[0], {
        container_id_type: "chat",
        container_id: "oc_1",
        start_time: "600",
        sort_type: "ByCreateTimeAsc"
      })
      const caught = events.received[1]!
      assert.deepInclude(caught, { createdAt: 12 * minute, tenantKey: "tk", appId, schema: "2.0" })
      const payload = rightOf(EventDefinition.decode(Im.messageReceiveV1, caught.event))
      assert.deepInclude(payload.message, {
        message_id: "om_2",
        chat_id: "oc_1",
        chat_type: "p2p",
        message_type: "text",
        content: '{"text":"hello"}'
      })
      assert.deepStrictEqual(payload.sender.sender_id, { open_id: "ou_1" })
      yield* running.stop
    })
  )

  it.effect("goes on from what it fetched at the next outage, and does nothing at a renewal", () =>
    Effect.gen(function* () {
      const { events, gateway, start } = world()
      const queries = history(gateway, [{ id: "om_2", at: 12 * minute }])
      const running = yield* start({ catchUp: CatchUp.make({ maxAge: "1 days" }) })
      yield* pass("10 minutes")
      gateway.socket.deliver(told("om_1", 10 * minute))
      yield* settle
      yield* outage(gateway, 30)
      yield* running.renew
      yield* settle
      assert.strictEqual(queries.length, 1)
      yield* outage(gateway, 30)
      assert.deepStrictEqual(events.ids, ["om_1", "catchUp-om_2"])
      assert.strictEqual(queries[1]!["start_time"], "720")
      yield* running.stop
    })
  )

  it.effect("takes of groups what mentions the bot, or all", () =>
    Effect.gen(function* () {
      for (const groups of ["mentioned", "all"] as const) {
        const { events, gateway, start } = world()
        history(gateway, [
          { id: "om_2", at: 12 * minute, mentions: ["ou_bot"] },
          { id: "om_3", at: 13 * minute, mentions: ["ou_other"] },
          { id: "om_4", at: 14 * minute }
        ])
        const running = yield* start({ catchUp: CatchUp.make({ groups, maxAge: "1 days" }) })
        gateway.socket.deliver(told("om_1", 10 * minute, "oc_1", "group"))
        yield* settle
        yield* outage(gateway, 30)
        assert.deepStrictEqual(
          events.ids.slice(1),
          groups === "all" ? ["catchUp-om_2", "catchUp-om_3", "catchUp-om_4"] : ["catchUp-om_2"]
        )
        yield* running.stop
      }
    })
  )

  it.effect("leaves out what is too old, stops at its limit, and remembers so many chats", () =>
    Effect.gen(function* () {
      const { events, gateway, start } = world()
      const old = { id: "om_old", at: 2 * minute }
      const said = Array.from({ length: 9 }, (_, i) => ({ id: `om_${i}`, at: 50 * minute + i * 1000 }))
      const queries = history(gateway, [old, ...said])
      const running = yield* start({
        catchUp: CatchUp.make({ maxAge: "30 minutes", maxMessages: 3, maxChats: 2 })
      })
      for (const chat of ["oc_a", "oc_b", "oc_1"]) gateway.socket.deliver(told(`om_${chat}`, minute, chat))
      yield* settle
      yield* outage(gateway, 59)
      assert.deepStrictEqual(events.ids.slice(3), ["catchUp-om_0", "catchUp-om_1", "catchUp-om_2"])
      assert.deepStrictEqual([...new Set(queries.map(({ container_id }) => container_id))].toSorted(), [
        "oc_1",
        "oc_b"
      ])
      yield* running.stop
    })
  )

  it.effect(
    "offers a message again where the inbox is full, and the other chats where one cannot be read",
    () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        history(gateway, [{ id: "om_2", at: 12 * minute }])
        const list = gateway.api.get("/open-apis/im/v1/messages")!
        gateway.api.set("/open-apis/im/v1/messages", (query) =>
          query.get("container_id") === "oc_2"
            ? { code: 230_002, msg: "the bot is not in the chat" }
            : list(query)
        )
        const running = yield* start({ catchUp: CatchUp.make({ maxAge: "1 days" }) })
        gateway.socket.deliver(told("om_x", 10 * minute, "oc_2"))
        gateway.socket.deliver(told("om_1", 10 * minute))
        yield* settle
        let refusals = 2
        events.handle = () =>
          Effect.succeed(refusals-- > 0 ? { _tag: "Refused", reason: "full" } : { _tag: "Accepted" })
        yield* outage(gateway, 30)
        yield* pass("10 seconds")
        assert.deepStrictEqual(events.ids.slice(2), ["catchUp-om_2", "catchUp-om_2", "catchUp-om_2"])
        assert.strictEqual(refusals, -1)
        yield* running.stop
      })
  )
})
