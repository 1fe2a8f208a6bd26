import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { app, call, request, sendText, tenantToken } from "./support.js"

const seeded = Sandbox.layer({ seed: 1 })
const internal = "/open-apis/auth/v3/tenant_access_token/internal"
const info = "/open-apis/bot/v3/info"
const userInfo = "/open-apis/authen/v1/user_info"

describe("tokens of self-built apps", () => {
  it.effect("the same token is handed out while half an hour of it remains, then a new one", () =>
    Effect.gen(function* () {
      const first = yield* request("POST", internal, { body: app })
      assert.strictEqual(first.get("expire"), 7200)
      yield* TestClock3.adjust("90 minutes")
      const second = yield* request("POST", internal, { body: app })
      assert.strictEqual(second.text("tenant_access_token"), first.text("tenant_access_token"))
      assert.strictEqual(second.get("expire"), 1800)
      yield* TestClock3.adjust("1 seconds")
      const third = yield* request("POST", internal, { body: app })
      assert.notStrictEqual(third.text("tenant_access_token"), first.text("tenant_access_token"))
      assert.strictEqual(third.get("expire"), 7200)
      const old = yield* request("GET", info, { token: first.text("tenant_access_token") })
      assert.strictEqual(old.get("code"), 0, "the older token is valid until its own end")
    }).pipe(Effect.provide(seeded))
  )

  it.effect("the app token endpoint gives one token under both names", () =>
    Effect.gen(function* () {
      const reply = yield* request("POST", "/open-apis/auth/v3/app_access_token/internal", { body: app })
      assert.strictEqual(reply.text("app_access_token"), reply.text("tenant_access_token"))
      assert.strictEqual(reply.get("data"), undefined, "token endpoints answer without data")
    }).pipe(Effect.provide(seeded))
  )

  it.effect("a wrong secret, an unknown app and a missing field are refused with HTTP 200", () =>
    Effect.gen(function* () {
      const wrong = yield* request("POST", internal, { body: { ...app, app_secret: "no" } })
      assert.deepStrictEqual([wrong.status, wrong.get("code")], [200, 10014])
      const unknown = yield* request("POST", internal, { body: { ...app, app_id: "cli_0" } })
      assert.deepStrictEqual([unknown.status, unknown.get("code")], [200, 10014])
      const missing = yield* request("POST", internal, { body: { app_id: app.app_id } })
      assert.deepStrictEqual([missing.status, missing.get("code")], [200, 10003])
    }).pipe(Effect.provide(seeded))
  )

  it.effect("a keyless app gets its token for the assertion that it was registered with", () =>
    Effect.gen(function* () {
      const body = {
        grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_id: "cli_keyless",
        client_assertion: "signed"
      }
      const reply = yield* request("POST", "/oauth/v3/token", { body })
      assert.strictEqual(reply.get("expires_in"), 7200)
      const bot = yield* request("GET", info, { token: reply.text("access_token") })
      assert.strictEqual(bot.get("code"), 0)
      const wrong = yield* request("POST", "/oauth/v3/token", { body: { ...body, client_assertion: "x" } })
      assert.deepStrictEqual([wrong.status, wrong.get("error")], [400, "invalid_client"])
    }).pipe(
      Effect.provide(
        Sandbox.layer({ seed: 1, apps: [{ appId: "cli_keyless", appSecret: "-", assertion: "signed" }] })
      )
    )
  )
})

describe("tokens of store apps", () => {
  const store = { app_id: "cli_store", app_secret: "store-secret" }
  const layer = Sandbox.layer({
    seed: 1,
    tenants: ["tenant-a", "tenant-b"],
    apps: [{ appId: store.app_id, appSecret: store.app_secret, kind: "store" }]
  })
  const appToken = (ticket: string) =>
    request("POST", "/open-apis/auth/v3/app_access_token", { body: { ...store, app_ticket: ticket } })

  it.effect("ticket, app token and tenant token lead to a call in the tenant's name", () =>
    Effect.gen(function* () {
      yield* request("POST", "/open-apis/auth/v3/app_ticket/resend", { body: store })
      const [push] = yield* Sandbox.appTicketPushes
      assert.strictEqual(push?.appTicket, yield* Sandbox.appTicket(store.app_id))
      const token = yield* appToken(push?.appTicket ?? "")
      const tenant = yield* request("POST", "/open-apis/auth/v3/tenant_access_token", {
        body: { app_access_token: token.text("app_access_token"), tenant_key: "tenant-b" }
      })
      const bot = yield* request("GET", info, { token: tenant.text("tenant_access_token") })
      assert.strictEqual(bot.get("code"), 0)
      const asApp = yield* request("GET", info, { token: token.text("app_access_token") })
      assert.strictEqual(asApp.get("code"), 99991664, "an app token is no tenant token")
    }).pipe(Effect.provide(layer))
  )

  it.effect("a rotated ticket makes the one before stale", () =>
    Effect.gen(function* () {
      const before = yield* Sandbox.appTicket(store.app_id)
      const after = yield* Sandbox.rotateAppTicket(store.app_id)
      assert.strictEqual((yield* appToken(before)).get("code"), 10012)
      assert.strictEqual((yield* appToken(after)).get("code"), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("an unknown tenant is refused", () =>
    Effect.gen(function* () {
      const token = yield* appToken(yield* Sandbox.appTicket(store.app_id))
      const reply = yield* request("POST", "/open-apis/auth/v3/tenant_access_token", {
        body: { app_access_token: token.text("app_access_token"), tenant_key: "nobody" }
      })
      assert.strictEqual(reply.get("code"), 10013)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a self-built app has no ticket to resend", () =>
    Effect.gen(function* () {
      const reply = yield* request("POST", "/open-apis/auth/v3/app_ticket/resend", { body: app })
      assert.strictEqual(reply.get("code"), 10016)
    }).pipe(Effect.provide(seeded))
  )
})

describe("what a token may do", () => {
  it.effect("each defect of the Authorization header has its own code", () =>
    Effect.gen(function* () {
      const code = (headers: Record<string, string>) =>
        Effect.map(request("GET", info, { headers }), (reply) => [reply.status, reply.get("code")])
      assert.deepStrictEqual(yield* code({}), [400, 99991661])
      assert.deepStrictEqual(yield* code({ authorization: "t-123" }), [400, 99991661])
      assert.deepStrictEqual(yield* code({ authorization: "Basic dDp0" }), [400, 99991661])
      assert.deepStrictEqual(yield* code({ authorization: "Bearer 123" }), [400, 99991671])
      assert.deepStrictEqual(yield* code({ authorization: "Bearer t-unknown" }), [400, 99991663])
      assert.deepStrictEqual(yield* code({ authorization: "Bearer u-unknown" }), [400, 99991668])
      assert.deepStrictEqual(yield* code({ authorization: "Bearer a-unknown" }), [400, 99991664])
    }).pipe(Effect.provide(seeded))
  )

  it.effect("tenant tokens are refused where only users may call, user tokens where only apps may", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* call("GET", userInfo)).get("code"), 99991663)
      const grant = yield* Sandbox.mintUserToken()
      assert.strictEqual((yield* request("GET", info, { token: grant.accessToken })).get("code"), 99991668)
    }).pipe(Effect.provide(seeded))
  )

  it.effect("a tenant token ends after two hours", () =>
    Effect.gen(function* () {
      const token = yield* tenantToken
      yield* TestClock3.adjust("119 minutes")
      assert.strictEqual((yield* request("GET", info, { token })).get("code"), 0)
      yield* TestClock3.adjust("1 minutes")
      assert.strictEqual((yield* request("GET", info, { token })).get("code"), 99991663)
    }).pipe(Effect.provide(seeded))
  )

  it.effect("a revoked token is refused, and the next request for one gets another", () =>
    Effect.gen(function* () {
      const token = yield* tenantToken
      assert.strictEqual(yield* Sandbox.revokeTokens({ kind: "tenant" }), 1)
      assert.strictEqual((yield* request("GET", info, { token })).get("code"), 99991663)
      const next = yield* tenantToken
      assert.notStrictEqual(next, token)
      assert.strictEqual((yield* request("GET", info, { token: next })).get("code"), 0)
      assert.strictEqual(yield* Sandbox.revokeTokens({ value: token }), 0, "it is dead already")
    }).pipe(Effect.provide(seeded))
  )

  it.effect("a minted user token shows its user, and ends", () =>
    Effect.gen(function* () {
      const grant = yield* Sandbox.mintUserToken({ user: 3, lifetime: "10 minutes" })
      const reply = yield* request("GET", userInfo, { token: grant.accessToken })
      assert.strictEqual(reply.text("data.open_id"), (yield* Sandbox.user(3)).open_id)
      assert.strictEqual(reply.text("data.tenant_key"), Sandbox.defaultTenantKey)
      yield* TestClock3.adjust("10 minutes")
      assert.strictEqual(
        (yield* request("GET", userInfo, { token: grant.accessToken })).get("code"),
        99991677
      )
      const dead = yield* Sandbox.mintUserToken()
      yield* Sandbox.revokeTokens({ kind: "user" })
      assert.strictEqual((yield* request("GET", userInfo, { token: dead.accessToken })).get("code"), 99991668)
    }).pipe(Effect.provide(seeded))
  )

  it.effect("a user reads the primary calendar that is the user's own", () =>
    Effect.gen(function* () {
      const grant = yield* Sandbox.mintUserToken({ user: 2 })
      const token = grant.accessToken
      const reply = yield* request("POST", "/open-apis/calendar/v4/calendars/primary", { token })
      assert.strictEqual(reply.text("data.calendars.0.user_id"), grant.user.open_id)
      const id = reply.text("data.calendars.0.calendar.calendar_id")
      const same = yield* request("GET", `/open-apis/calendar/v4/calendars/${encodeURIComponent(id)}`, {
        token
      })
      assert.strictEqual(same.text("data.summary"), grant.user.name)
      const list = yield* request("GET", "/open-apis/calendar/v4/calendars", { token })
      assert.strictEqual(list.text("data.calendar_list.0.calendar_id"), id)
      const other = yield* call("GET", `/open-apis/calendar/v4/calendars/${encodeURIComponent(id)}`)
      assert.deepStrictEqual([other.status, other.get("code")], [403, 191002])
    }).pipe(Effect.provide(seeded))
  )
})

describe("envelopes", () => {
  it.effect("every reply carries a log id, and a refusal repeats it with a link", () =>
    Effect.gen(function* () {
      const good = yield* call("GET", info)
      assert.match(good.headers["x-tt-logid"] ?? "", /^\d{14}[0-9A-F]{20}$/)
      const bad = yield* request("GET", info)
      assert.strictEqual(bad.text("error.log_id"), bad.headers["x-tt-logid"])
      assert.include(bad.text("error.troubleshooter"), bad.text("error.log_id"))
    }).pipe(Effect.provide(seeded))
  )

  it.effect("all wrong fields are told at once", () =>
    Effect.gen(function* () {
      const reply = yield* call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
        body: { receive_id: 7, msg_type: "letter" }
      })
      assert.deepStrictEqual([reply.status, reply.get("code")], [400, 99992402])
      const violations = reply.get("error.field_violations") as ReadonlyArray<{ field: string }>
      assert.deepStrictEqual(violations.map((one) => one.field).sort(), ["content", "msg_type", "receive_id"])
    }).pipe(Effect.provide(seeded))
  )

  it.effect(
    "a body that is not JSON, an unknown path and a wrong method are refused as the gateway does",
    () =>
      Effect.gen(function* () {
        const broken = yield* call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", { body: "{" })
        assert.deepStrictEqual([broken.status, broken.get("code")], [400, 9499])
        const unknown = yield* call("GET", "/open-apis/im/v9/nothing")
        assert.deepStrictEqual([unknown.status, unknown.get("code")], [404, 99991201])
        const empty = yield* call("GET", "/open-apis/im/v1/messages//read_users")
        assert.strictEqual(empty.status, 404, "an empty segment is no message id")
        const method = yield* call("PUT", info)
        assert.deepStrictEqual([method.status, method.get("code")], [405, 99991301])
      }).pipe(Effect.provide(seeded))
  )

  it.effect("endpoint limits, when switched on, answer 429 with the seconds to wait", () =>
    Effect.gen(function* () {
      const token = yield* tenantToken
      const codes = yield* Effect.forEach(Array.from({ length: 51 }), () =>
        request("GET", "/open-apis/im/v1/chats", { token })
      )
      assert.strictEqual(codes.filter((reply) => reply.status === 200).length, 50)
      const last = codes[50]
      assert.deepStrictEqual([last?.status, last?.get("code")], [429, 99991400])
      assert.strictEqual(last?.headers["x-ogw-ratelimit-limit"], "50")
      assert.strictEqual(last?.headers["x-ogw-ratelimit-reset"], "1")
      yield* TestClock3.adjust("1 seconds")
      assert.strictEqual((yield* request("GET", "/open-apis/im/v1/chats", { token })).status, 200)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, limits: { endpoints: true } })))
  )
})

describe("the sandbox itself", () => {
  const story = Effect.gen(function* () {
    yield* sendText("one")
    yield* sendText("two")
    const messages = yield* Sandbox.messages
    return { ids: messages.map((one) => one.message_id), user: yield* Sandbox.user(17) }
  })

  it.effect("equal seeds give equal ids and people, other seeds others", () =>
    Effect.gen(function* () {
      const one = yield* story.pipe(Effect.provide(Sandbox.layer({ seed: 5 })))
      const same = yield* story.pipe(Effect.provide(Sandbox.layer({ seed: 5 })))
      const other = yield* story.pipe(Effect.provide(Sandbox.layer({ seed: 6 })))
      assert.deepStrictEqual(one, same)
      assert.notDeepEqual(one.ids, other.ids)
      assert.notStrictEqual(one.user.open_id, other.user.open_id)
    })
  )

  it.effect("a reset brings back the start", () =>
    Effect.gen(function* () {
      const before = yield* story
      yield* Sandbox.reset
      assert.deepStrictEqual(yield* Sandbox.messages, [])
      assert.deepStrictEqual(yield* Sandbox.requests, [])
      assert.deepStrictEqual(yield* story, before)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 5 })))
  )

  it.effect("requests are remembered without secrets or tokens, which are told apart by id", () =>
    Effect.gen(function* () {
      const token = yield* tenantToken
      yield* request("GET", `${info}?a=1&a=2`, { token })
      yield* request("GET", info, { token: "t-stranger" })
      const requests = yield* Sandbox.requests
      assert.deepStrictEqual(
        requests.map((one) => [one.endpoint, one.tokenId, one.status, one.code]),
        [
          ["auth.v3.tenant_access_token.internal", undefined, 200, 0],
          ["bot.v3.bot.info", "tenant-1", 200, 0],
          ["bot.v3.bot.info", "unknown", 400, 99991663]
        ]
      )
      assert.deepStrictEqual(requests[1]?.query, { a: ["1", "2"] })
      const text = JSON.stringify(requests)
      for (const secret of [token, app.app_secret, "t-stranger"]) assert.notInclude(text, secret)
    }).pipe(Effect.provide(seeded))
  )

  it.effect("hostile names in queries, bodies and forms do no harm", () =>
    Effect.gen(function* () {
      yield* request("GET", "/open-apis/nothing?__proto__=1&constructor=2")
      yield* call("POST", "/open-apis/im/v1/messages?receive_id_type=__proto__", {
        body: '{"__proto__":{"msg_type":"text"},"content":"x"}'
      })
      const form = new FormData()
      form.set("__proto__", "x")
      form.set("file", new Blob(["x"]), "__proto__")
      const upload = yield* call("POST", "/open-apis/im/v1/files", { form })
      assert.strictEqual(upload.get("code"), 99992402)
      const template = yield* call("POST", "/open-apis/cardkit/v1/cards", {
        body: { type: "template", data: '{"template_id":"__proto__"}' }
      })
      assert.strictEqual(template.get("code"), 200220)
      const [first] = yield* Sandbox.requests
      assert.deepStrictEqual(Object.keys(first?.query ?? {}), ["__proto__", "constructor"])
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, cards: { templates: {} } })))
  )

  it.effect("messages above the number to keep are forgotten, the oldest first", () =>
    Effect.gen(function* () {
      for (const n of ["1", "2", "3", "4"]) yield* sendText(n, { uuid: n })
      assert.deepStrictEqual(
        (yield* Sandbox.messages).map((one) => one.content),
        ['{"text":"3"}', '{"text":"4"}']
      )
      assert.strictEqual((yield* Sandbox.chats)[0]?.messages, 2)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, maxMessages: 2 })))
  )

  it.effect("only the latest requests are remembered, all are counted", () =>
    Effect.gen(function* () {
      for (let i = 0; i < 7; i++) yield* request("GET", `/open-apis/nothing/${i}`)
      const requests = yield* Sandbox.requests
      assert.deepStrictEqual(
        requests.map((one) => [one.index, one.path]),
        [4, 5, 6].map((i) => [i, `/open-apis/nothing/${i}`])
      )
      assert.deepStrictEqual(yield* Sandbox.requestCounts, { unknown: 7 })
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, history: 3 })))
  )
})
