import * as Callback from "@effect-feishu/cards/Callback"
import * as Im from "@effect-feishu/core/Im"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxControl from "@effect-feishu/sandbox/SandboxControl"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Contact from "@effect-feishu/core/events/Contact"
import { assert, describe, it } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { controlRoutes } from "@effect-feishu/sandbox/internal/control"
import { readFileSync } from "node:fs"
import * as Http from "node:http"
import { call, sendText } from "./support.js"

const layer = SandboxServer.layer({ seed: 1, users: 20 })

const control = Effect.map(SandboxServer.SandboxServer, ({ baseUrl }) => SandboxControl.make({ baseUrl }))

interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Http.IncomingHttpHeaders
}

/** A request with exactly these headers: browsers and `fetch` would not send some of them. */
const raw = (
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string
): Effect.Effect<Answer, never, SandboxServer.SandboxServer> =>
  Effect.flatMap(SandboxServer.SandboxServer, ({ port }) =>
    Effect.promise(
      () =>
        new Promise<Answer>((resolve, reject) => {
          const request = Http.request({ port, method, path, headers }, (response) => {
            let text = ""
            response.on("data", (chunk: Buffer) => (text += chunk.toString()))
            response.on("end", () =>
              resolve({ status: response.statusCode ?? 0, text, headers: response.headers })
            )
          })
          request.on("error", reject)
          request.end(body)
        })
    )
  )

const json = { "content-type": "application/json" }

const formCard = JSON.stringify({
  schema: "2.0",
  body: {
    elements: [
      {
        tag: "button",
        element_id: "ok",
        text: { tag: "plain_text", content: "OK" },
        behaviors: [{ type: "callback", value: { go: 1 } }]
      },
      {
        tag: "button",
        element_id: "link",
        text: { tag: "plain_text", content: "Go" },
        behaviors: [{ type: "open_url", default_url: "https://example.com" }]
      },
      {
        tag: "button",
        element_id: "off",
        disabled: true,
        text: { tag: "plain_text", content: "Off" },
        behaviors: [{ type: "callback", value: {} }]
      },
      {
        tag: "form",
        name: "order",
        elements: [
          { tag: "input", name: "note", required: true },
          { tag: "input", name: "size", default_value: "M" },
          {
            tag: "button",
            name: "submit",
            form_action_type: "submit",
            text: { tag: "plain_text", content: "Send" }
          }
        ]
      }
    ]
  }
})

const sendCard = Effect.map(
  call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
    body: { receive_id: Sandbox.defaultChatId, msg_type: "interactive", content: formCard }
  }),
  (reply) => reply.text("data.message_id")
)

describe("the control API", () => {
  it.live("reads what the platform holds", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      yield* sendText("one")
      yield* sendText("two")
      const info = yield* sandbox.info
      assert.strictEqual(info.apps[0]?.appId, Sandbox.defaultApp.appId)
      assert.strictEqual(info.users, 20)
      const [message] = yield* sandbox.messages({ chatId: Sandbox.defaultChatId, limit: 1 })
      assert.strictEqual(message?.content, '{"text":"two"}')
      assert.deepStrictEqual(yield* sandbox.message(message?.message_id ?? ""), message)
      assert.deepStrictEqual(yield* sandbox.messages({ chatId: "oc_other" }), [])
      assert.strictEqual((yield* sandbox.chats)[0]?.messages, 2)
      const people = yield* sandbox.users({ offset: 18, limit: 5 })
      assert.strictEqual(people.total, 20)
      assert.deepStrictEqual(
        people.users.map(({ index }) => index),
        [18, 19]
      )
      assert.deepStrictEqual(people.users[0], JSON.parse(JSON.stringify(yield* Sandbox.user(18))))
      const missing = yield* Effect.flip(sandbox.message("om_none"))
      assert.strictEqual(missing.status, 404)
    }).pipe(Effect.provide(layer))
  )

  it.live("lists requests by what became of them, with the answer and without tokens", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      yield* sendText("one")
      yield* call("GET", "/open-apis/im/v1/messages/om_none")
      const [sent] = yield* sandbox.requests({ endpoint: "im.v1.message.create" })
      assert.strictEqual(sent?.json !== undefined && sent.code, 0)
      assert.include(JSON.stringify(sent?.response), '"message_id":"om_')
      const failed = yield* sandbox.requests({ failed: true })
      assert.deepStrictEqual(
        failed.map(({ code }) => code),
        [230001]
      )
      assert.strictEqual((yield* sandbox.requests({ path: "/open-apis/auth/*", after: 0 })).length, 1)
      assert.strictEqual((yield* sandbox.requests({ limit: 1 })).length, 1)
      assert.notInclude(JSON.stringify(yield* sandbox.requests()), '"t-')
      assert.strictEqual((yield* sandbox.requestCounts)["im.v1.message.create"], 1)
      assert.deepStrictEqual(yield* sandbox.limits, [], "no limits unless they are asked for")
      yield* sandbox.clearRequests
      assert.deepStrictEqual(yield* sandbox.requests(), [])
    }).pipe(Effect.provide(layer))
  )

  it.live("raises any event by its type, if the payload fits, and tells what became of it", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const event = yield* sandbox.raise(Contact.userCreatedV3, { object: { name: "Ada" } })
      assert.deepStrictEqual((yield* sandbox.appEvents).at(-1), event)
      const wrong = yield* Effect.flip(
        sandbox.raise(Contact.userCreatedV3, { object: { name: 7 } } as unknown as Contact.UserCreatedV3)
      )
      assert.deepStrictEqual(
        wrong.problems.map(({ path }) => path),
        ["event.object.name"]
      )
      const unknown = yield* Effect.flip(
        sandbox.raise({ ...Contact.userCreatedV3, type: "no.such.event" }, { object: {} })
      )
      assert.strictEqual(unknown.status, 404)
      assert.deepStrictEqual(yield* sandbox.deliveries({ eventId: event.id }), [])
    }).pipe(Effect.provide(layer))
  )

  it.live("sets where an app is told of events, and tells no key", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const subscription = yield* sandbox.subscribe({ events: "longConnection", encryptKey: "a secret" })
      assert.deepStrictEqual(yield* sandbox.subscriptions, [subscription])
      assert.deepStrictEqual(subscription, {
        appId: Sandbox.defaultApp.appId,
        events: "longConnection",
        callbacks: "longConnection",
        encrypted: true
      })
      const refused = yield* Effect.flip(sandbox.subscribe({ events: "nowhere" }))
      assert.strictEqual(refused.status, 400)
      yield* sandbox.say("hello", { bot: Sandbox.defaultApp.appId })
      yield* Sandbox.settled
      const [delivery] = yield* sandbox.deliveries()
      assert.strictEqual(delivery?.outcome, "unanswered")
    }).pipe(Effect.provide(layer))
  )

  it.live("lets a person say something, and tells what the app is told of it", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const [{ openId } = { openId: "" }] = (yield* sandbox.info).apps
      const { events, message } = yield* sandbox.say(`<at user_id="${openId}"></at> ping`, { user: 2 })
      assert.strictEqual(message.sender, (yield* Sandbox.user(2)).open_id)
      assert.deepStrictEqual(yield* sandbox.appEvents, events)
      assert.strictEqual(events[0]?.type, "im.message.receive_v1")
      const refused = yield* Effect.flip(sandbox.say("x", { user: 19 }))
      assert.strictEqual(refused.status, 400)
      assert.match(refused.reason, /is not in the chat/)
      const unknown = yield* Effect.flip(sandbox.say("x", { user: 5000 }))
      assert.strictEqual(unknown.status, 400)
    }).pipe(Effect.provide(layer))
  )

  it.live("lets a person react, join or decide, by the rules that hold for people", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const { message } = yield* sandbox.say("hello", { user: 2 })
      const react = { type: "react", messageId: message.message_id, emoji: "THUMBSUP" } as const
      const [event] = yield* sandbox.act(react, 3)
      assert.strictEqual(event?.type, "im.message.reaction.created_v1")
      assert.deepStrictEqual((yield* sandbox.appEvents).at(-1), event)
      const refused = yield* Effect.flip(sandbox.act({ ...react, emoji: "NO_SUCH_EMOJI" }, 3))
      assert.strictEqual(refused.status, 400)
      assert.include(refused.reason, "231001")
      const unfit = yield* Effect.flip(sandbox.act({ type: "dance" } as unknown as Sandbox.Deed))
      assert.strictEqual(unfit.status, 400)
      const unknown = yield* Effect.flip(sandbox.act(react, 5000))
      assert.include(unknown.reason, "no user 5000")
    }).pipe(Effect.provide(layer))
  )

  it.live("tells drawn answers from those that come of state", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      yield* sendText("kept")
      yield* call("GET", "/open-apis/hire/v1/offer_schemas/1")
      const endpoints = (source: Sandbox.RequestRecord["source"]) =>
        Effect.map(sandbox.requests({ source }), (all) => all.map(({ endpoint }) => endpoint))
      assert.deepStrictEqual(yield* endpoints("drawn"), ["hire.v1.offer_schema.get"])
      assert.include(yield* endpoints("kept"), "im.v1.message.create")
    }).pipe(Effect.provide(layer))
  )

  it.live("tells the secret that every sandbox has, and none of somebody's own", () =>
    Effect.gen(function* () {
      const apps = Effect.map(Effect.flatten(Effect.map(control, ({ info }) => info)), ({ apps }) => apps)
      const own = SandboxServer.layer({ seed: 1, apps: [{ appId: "cli_own", appSecret: "mine-alone" }] })
      const [given] = yield* Effect.provide(apps, layer)
      assert.strictEqual(given?.appSecret, Sandbox.defaultApp.appSecret)
      const [mine] = yield* Effect.provide(apps, own)
      assert.strictEqual(mine?.appId, "cli_own")
      assert.notInclude(JSON.stringify(mine), "mine-alone")
    })
  )

  it.live("puts faults in force, shows what is left of them, and ends them", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const [fault] = yield* sandbox.inject({
        match: { endpoint: "im.v1.message.create" },
        times: 2,
        action: { type: "refused", code: 230002 }
      })
      assert.strictEqual(fault?.left, 2)
      assert.strictEqual((yield* sendText("hi")).get("code"), 230002)
      assert.strictEqual((yield* sandbox.faults)[0]?.left, 1)
      yield* sandbox.clearFaults
      assert.strictEqual((yield* sendText("hi")).get("code"), 0)
      const short = yield* raw("POST", "/_sandbox/faults", json, '"dropped x3"')
      assert.include(short.text, '"left":3')
      const refused = yield* Effect.flip(sandbox.inject({ times: 0, action: "dropped" }))
      assert.strictEqual(refused.status, 400)
      assert.deepStrictEqual(
        refused.problems.map(({ path }) => path),
        ["faults[0].times"]
      )
    }).pipe(Effect.provide(layer))
  )

  it.live("moves the platform's clock on, so that tokens end and late answers come", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const { accessToken } = yield* sandbox.mintUserToken({ user: 3, lifetime: "90 minutes" })
      const asUser = call("GET", "/open-apis/authen/v1/user_info", { token: accessToken })
      assert.strictEqual((yield* asUser).get("code"), 0)
      const before = yield* sandbox.clock
      const after = yield* sandbox.advance("2 hours")
      assert.strictEqual(after.advanced, 7_200_000)
      assert.isAtLeast(after.now - before.now, 7_200_000)
      assert.strictEqual((yield* asUser).get("code"), 99991677)
      yield* sandbox.inject({ times: 1, action: { type: "delayed", by: "10 hours" } })
      const late = yield* Effect.fork(sendText("late"))
      yield* Effect.repeat(sandbox.faults, { until: (faults) => faults.length === 0 })
      yield* sandbox.advance("4 hours")
      yield* sandbox.advance("6 hours")
      assert.strictEqual((yield* Fiber.join(late)).get("code"), 0)
      yield* sandbox.reset
      assert.strictEqual((yield* sandbox.clock).advanced, 0)
      assert.deepStrictEqual(yield* sandbox.messages(), [])
    }).pipe(Effect.provide(layer))
  )

  it.live("lets go of late answers when everything begins anew", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      yield* sandbox.advance("1 hour")
      yield* sandbox.inject({ times: 1, action: { type: "delayed", by: "10 hours" } })
      const late = yield* Effect.fork(call("GET", "/open-apis/im/v1/chats", { token: "t-none" }))
      yield* Effect.repeat(sandbox.faults, { until: (faults) => faults.length === 0 })
      yield* sandbox.reset
      assert.strictEqual((yield* Fiber.join(late)).get("code"), 99991663)
    }).pipe(Effect.provide(layer))
  )

  it.live("kills tokens, and the client that holds one gets itself another", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* SandboxServer.SandboxServer
      const sandbox = yield* control
      const client = NodeFeishu.layer({
        appId: Sandbox.defaultApp.appId,
        appSecret: Redacted.make(Sandbox.defaultApp.appSecret),
        baseUrl
      })
      yield* Effect.gen(function* () {
        yield* Im.send(Sandbox.defaultChatId, "one")
        assert.strictEqual(yield* sandbox.revokeTokens({ kind: "tenant" }), 1)
        yield* Im.send(Sandbox.defaultChatId, "two")
      }).pipe(Effect.provide(client))
      assert.strictEqual((yield* sandbox.messages()).length, 2)
      const tokens = yield* sandbox.requests({ path: "/open-apis/auth/*" })
      assert.strictEqual(tokens.length, 2)
    }).pipe(Effect.provide(layer))
  )

  it.live("gives back what was uploaded, never as a page that could run", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const form = new FormData()
      form.set("file_type", "stream")
      form.set("file_name", "x.html")
      form.set("file", new Blob(["<script>1</script>"], { type: "text/html" }), "x.html")
      yield* call("POST", "/open-apis/im/v1/files", { form })
      const [file] = yield* sandbox.files
      assert.strictEqual(file?.size, 18)
      assert.strictEqual(new TextDecoder().decode(yield* sandbox.file(file?.key ?? "")), "<script>1</script>")
      const { headers } = yield* raw("GET", `/_sandbox/files/${file?.key ?? ""}`, {})
      assert.strictEqual(headers["content-type"], "application/octet-stream")
      assert.match(headers["content-disposition"] ?? "", /^attachment/)
      assert.strictEqual(headers["x-content-type-options"], "nosniff")
    }).pipe(Effect.provide(layer))
  )

  it.live("says what is wrong with a request", () =>
    Effect.gen(function* () {
      const status = (method: string, path: string, body?: string) =>
        Effect.map(raw(method, `/_sandbox${path}`, json, body), (answer) => answer.status)
      assert.strictEqual(yield* status("GET", "/nothing"), 404)
      assert.strictEqual(yield* status("PUT", "/clock"), 405)
      assert.strictEqual(yield* status("POST", "/clock", "{"), 400)
      assert.strictEqual(yield* status("POST", "/clock", '{"advance":-1}'), 400)
      assert.strictEqual(yield* status("POST", "/user-tokens", '{"user":5000}'), 400)
      assert.strictEqual(yield* status("GET", "/users?limit=many"), 400)
      assert.strictEqual(yield* status("GET", "/messages/%zz"), 404)
      assert.strictEqual(yield* status("POST", "/tokens/revoke", '{"kinds":"user"}'), 400)
    }).pipe(Effect.provide(layer))
  )
})

describe("the documents of the control API", () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")

  /** The rows of a table of requests, however it is laid out. */
  const rows = (text: string): ReadonlyArray<string> =>
    text
      .split("\n")
      .map((line) => line.replace(/^ \* /, "").replace(/\s+/g, " ").trim())
      .filter((line) => /^\| `[A-Z]+ \/_sandbox/.test(line))

  const docstring = rows(read("packages/sandbox/src/SandboxControl.ts"))

  it("name each request that it takes, and no other", () => {
    const parameters = (path: string) => path.replace(/:\w+/g, ":")
    const documented = docstring.map((row) => {
      const [, method = "", path = ""] = /^\| `([A-Z]+) ([^?`]+)/.exec(row) ?? []
      return `${method} ${parameters(path)}`
    })
    const taken = controlRoutes.map(({ method, path }) => `${method} ${parameters(path)}`)
    assert.deepStrictEqual(documented.toSorted(), taken.toSorted())
  })

  it("say the same where tests in other languages look and where TypeScript shows it", () => {
    assert.deepStrictEqual(rows(read("docs/testing.md")), docstring)
    const requests = (table: ReadonlyArray<string>) => table.map((row) => row.split("|")[1])
    assert.deepStrictEqual(requests(rows(read("docs/testing.zh-CN.md"))), requests(docstring))
  })
})

describe("what happens", () => {
  it.live("is told as it happens, by number, and again from any number on", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const watching = yield* Stream.runCollect(
        sandbox.events(0).pipe(
          Stream.filter(({ type }) => type === "message"),
          Stream.take(2)
        )
      ).pipe(Effect.fork)
      yield* sendText("one")
      yield* sendText("two")
      const told = Chunk.toArray(yield* Fiber.join(watching))
      assert.deepStrictEqual(
        told.map((event) => event.type === "message" && [event.change, event.message.content]),
        [
          ["created", '{"text":"one"}'],
          ["created", '{"text":"two"}']
        ]
      )
      const again = yield* Stream.runCollect(Stream.take(sandbox.events(told[0]!.id), 3))
      const ids = Chunk.toArray(again).map(({ id }) => id)
      assert.deepStrictEqual(
        ids,
        [1, 2, 3].map((step) => told[0]!.id + step)
      )
    }).pipe(Effect.provide(layer))
  )

  it.live("reaches a browser that connects again, by the id that it heard last", () =>
    Effect.gen(function* () {
      yield* sendText("one")
      const { port } = yield* SandboxServer.SandboxServer
      const text = yield* Effect.async<string>((resume) => {
        const request = Http.get(
          {
            port,
            path: "/_sandbox/events?types=request",
            headers: { accept: "text/event-stream", "last-event-id": "1" }
          },
          (response) => {
            let text = ""
            response.on("data", (chunk: Buffer) => {
              text += chunk.toString()
              if (!text.includes("im.v1.message.create")) return
              request.destroy()
              resume(Effect.succeed(text))
            })
          }
        )
        request.on("error", () => {})
      })
      assert.match(text, /\nid: \d+\nevent: request\ndata: \{"id":\d+,/)
      assert.notInclude(text, "event: message")
      assert.notInclude(text, "id: 1\n")
    }).pipe(Effect.provide(layer))
  )

  it.live("and was forgotten leaves a gap that is told", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      for (let n = 0; n < 600; n++) yield* sendText(`message ${n}`)
      const [gap, first] = Chunk.toArray(yield* Stream.runCollect(Stream.take(sandbox.events(3), 2)))
      assert.strictEqual(gap?.type, "gap")
      assert.strictEqual(gap?.type === "gap" && gap.missed, (first?.id ?? 0) - 4)
      const other = Chunk.toArray(yield* Stream.runCollect(Stream.take(sandbox.events(9_999_999), 1)))
      assert.strictEqual(other[0]?.type, "gap", "a number of a sandbox that was there before")
    }).pipe(Effect.provide(layer))
  )

  it.live("shows streamed text as it was at each moment", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const card = JSON.stringify({
        schema: "2.0",
        config: { streaming_mode: true },
        body: { elements: [{ tag: "markdown", element_id: "md", content: "…" }] }
      })
      const made = yield* call("POST", "/open-apis/cardkit/v1/cards", {
        body: { type: "card_json", data: card }
      })
      const path = `/open-apis/cardkit/v1/cards/${made.text("data.card_id")}`
      for (const [index, content] of ["a", "ab", "abc"].entries()) {
        yield* call("PUT", `${path}/elements/md/content`, { body: { content, sequence: index + 1 } })
      }
      const settings = JSON.stringify({ config: { streaming_mode: false } })
      yield* call("PATCH", `${path}/settings`, { body: { settings, sequence: 4 } })
      const events = yield* Stream.runCollect(
        sandbox.events(0).pipe(
          Stream.filter((event) => event.type === "card"),
          Stream.take(5)
        )
      )
      const shown = Chunk.toArray(events).map((event) =>
        event.type === "card"
          ? [event.streaming, event.text?.content ?? JSON.stringify(event.card).length]
          : []
      )
      assert.deepStrictEqual(shown.slice(0, 4), [
        ["on", card.length],
        ["on", "a"],
        ["on", "ab"],
        ["on", "abc"]
      ])
      assert.strictEqual(shown[4]?.[0], "off")
    }).pipe(Effect.provide(layer))
  )
})

describe("using a card", () => {
  it.live("makes the event that an app would get, which our own reader of callbacks understands", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const message = yield* sendCard
      const event = yield* sandbox.useCard(message, { component: "ok", user: 2 })
      const person = yield* Sandbox.user(2)
      assert.strictEqual(event.type, "card.action.trigger")
      const action = Either.getOrThrow(Callback.parse(event.payload))
      assert.strictEqual(action.eventId, event.id)
      assert.strictEqual(action.tag, "button")
      assert.strictEqual(action.operator.open_id, person.open_id)
      assert.deepStrictEqual(action.value, { go: 1 })
      assert.strictEqual(action.messageId, message)
      assert.strictEqual(action.chatId, Sandbox.defaultChatId)
      assert.match(action.token ?? "", /^c-/)
      assert.deepStrictEqual(yield* sandbox.appEvents, [event])
    }).pipe(Effect.provide(layer))
  )

  it.live("submits a form with what was filled in and what it began with", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const message = yield* sendCard
      const event = yield* sandbox.useCard(message, { component: "submit", formValue: { note: "hi" } })
      const { formValue } = Either.getOrThrow(Callback.parse(event.payload))
      assert.deepStrictEqual(formValue, { note: "hi", size: "M" })
      const pointed = yield* sandbox.useCard(message, {
        component: "/body/elements/3/elements/2",
        formValue: { note: "again" }
      })
      assert.notStrictEqual(pointed.id, event.id)
    }).pipe(Effect.provide(layer))
  )

  it.live("that cannot be used so is refused with the reason", () =>
    Effect.gen(function* () {
      const sandbox = yield* control
      const message = yield* sendCard
      const text = yield* sendText("no card")
      const reason = (id: string, action: Sandbox.CardActionOptions) =>
        Effect.map(Effect.flip(sandbox.useCard(id, action)), (error) => error.reason)
      assert.include(yield* reason(message, { component: "link" }), "calls nobody back")
      assert.include(yield* reason(message, { component: "off" }), "disabled")
      assert.include(yield* reason(message, { component: "nothing" }), "no component")
      assert.include(yield* reason(message, { component: "submit" }), "needs a value for note")
      assert.include(
        yield* reason(message, { component: "submit", formValue: { note: "x", other: 1 } }),
        "no component named other"
      )
      assert.include(yield* reason(message, { component: "note", inputValue: "x" }), "part of a form")
      assert.include(yield* reason(message, { component: "ok", user: 15 }), "not in the chat")
      assert.include(yield* reason(text.text("data.message_id"), { component: "ok" }), "no card")
      assert.include(yield* reason("om_none", { component: "ok" }), "no message")
      assert.deepStrictEqual(yield* sandbox.appEvents, [])
    }).pipe(Effect.provide(layer))
  )
})

describe("who may use the control API", () => {
  const status = (method: string, path: string, headers: Record<string, string>, body?: string) =>
    Effect.map(raw(method, path, headers, body), (answer) => answer.status)

  it.live("on this machine: whoever calls it by this machine's names", () =>
    Effect.gen(function* () {
      for (const host of ["localhost:1", "127.0.0.1", "sandbox.localhost", "[::1]:80"]) {
        assert.strictEqual(yield* status("GET", "/_sandbox", { host }), 200, host)
      }
      for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example"]) {
        assert.strictEqual(yield* status("GET", "/_sandbox", { host }), 403, host)
      }
    }).pipe(Effect.provide(layer))
  )

  it.live("no page of another origin, and no form", () =>
    Effect.gen(function* () {
      const host = "localhost:1"
      const write = (headers: Record<string, string>) =>
        status("POST", "/_sandbox/reset", { host, ...headers }, "{}")
      assert.strictEqual(yield* write(json), 200)
      assert.strictEqual(yield* write({ "x-sandbox-control": "1" }), 200)
      assert.strictEqual(yield* write({ ...json, origin: "http://localhost:1" }), 200)
      assert.strictEqual(yield* write({}), 403)
      assert.strictEqual(yield* write({ "content-type": "text/plain" }), 403)
      assert.strictEqual(yield* write({ "content-type": "application/x-www-form-urlencoded" }), 403)
      assert.strictEqual(yield* write({ ...json, origin: "http://localhost:2" }), 403)
      assert.strictEqual(yield* write({ ...json, origin: "null" }), 403)
      assert.strictEqual(
        yield* status("GET", "/_sandbox/messages", { host, "sec-fetch-site": "cross-site" }),
        403
      )
      const preflight = yield* raw("OPTIONS", "/_sandbox/reset", { host, ...json })
      assert.isUndefined(preflight.headers["access-control-allow-origin"])
    }).pipe(Effect.provide(layer))
  )

  it.live("elsewhere nobody, unless it was asked for", () =>
    Effect.gen(function* () {
      const server = yield* SandboxServer.SandboxServer
      assert.isUndefined(server.control)
      const answer = yield* raw("GET", "/_sandbox", {})
      assert.strictEqual(answer.status, 404)
      assert.include(answer.text, "99991201")
    }).pipe(Effect.provide(SandboxServer.layer({ seed: 1, host: "0.0.0.0" })))
  )

  it.live("elsewhere those with the token, which is made up where none is given", () =>
    Effect.gen(function* () {
      const server = yield* SandboxServer.SandboxServer
      const token = Redacted.value(server.control!.token!)
      assert.isAbove(token.length, 30)
      assert.strictEqual(yield* status("GET", "/_sandbox", {}), 401)
      assert.strictEqual(yield* status("GET", "/_sandbox", { authorization: "Bearer wrong" }), 401)
      assert.strictEqual(yield* status("GET", `/_sandbox?token=${token}`, {}), 200)
      assert.strictEqual(yield* status("POST", `/_sandbox/reset?token=${token}`, json), 401)
      const baseUrl = `http://127.0.0.1:${server.port}`
      yield* SandboxControl.make({ baseUrl, token }).reset
    }).pipe(Effect.provide(SandboxServer.layer({ seed: 1, host: "0.0.0.0", control: true })))
  )

  it.live("can be switched off", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* status("GET", "/_sandbox", {}), 404)
    }).pipe(Effect.provide(SandboxServer.layer({ seed: 1, control: false })))
  )
})
