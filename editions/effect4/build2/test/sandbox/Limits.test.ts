import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as fc from "fast-check"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as TestContext3 from "../../effect3/effect/TestContext.js"
import { app, png, request, type Answer } from "./support.js"

const messages = "/open-apis/im/v1/messages"
const documented = Sandbox.layer({ seed: 1, limits: "documented" })

const tokenOf = (appId: string, secret: string) =>
  Effect.map(
    request("POST", "/open-apis/auth/v3/tenant_access_token/internal", {
      body: { app_id: appId, app_secret: secret }
    }),
    (answer) => answer.text("tenant_access_token")
  )

/** Calls with one token of an app, so that only the calls themselves count. */
const caller = (one: { readonly app_id: string; readonly app_secret: string } = app) =>
  Effect.map(
    tokenOf(one.app_id, one.app_secret),
    (token) =>
      (method: string, url: string, body?: unknown): Effect.Effect<Answer, never, Sandbox.Sandbox> =>
        request(method, url, { token, ...(body === undefined ? {} : { body }) })
  )

const text = (id: string, words: string) => ({
  receive_id: id,
  msg_type: "text",
  content: JSON.stringify({ text: words })
})

const times = <A, E, R>(count: number, effect: Effect.Effect<A, E, R>): Effect.Effect<Array<A>, E, R> =>
  Effect.forEach(Array.from({ length: count }), () => effect)

const codes = (answers: ReadonlyArray<Answer>): ReadonlyArray<unknown> =>
  answers.map((one) => one.get("code"))

const ok = (count: number): Array<number> => Array.from({ length: count }, () => 0)

/** What a call over an endpoint's limit is answered with. */
const overrun = (answer: Answer | undefined) => [
  answer?.status,
  answer?.get("code"),
  answer?.headers["x-ogw-ratelimit-limit"],
  answer?.headers["x-ogw-ratelimit-reset"]
]

describe("limits: documented", () => {
  it.effect("refuses the call beyond a limit by the second, and says when the next is let through", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const answers = yield* times(21, call("GET", "/open-apis/hire/v1/job_types"))
      assert.deepStrictEqual(codes(answers.slice(0, 20)), ok(20))
      assert.deepStrictEqual(overrun(answers[20]), [429, 99991400, "20", "1"])
      yield* TestClock3.adjust("999 millis")
      assert.strictEqual((yield* call("GET", "/open-apis/hire/v1/job_types")).status, 429)
      yield* TestClock3.adjust("1 millis")
      assert.strictEqual((yield* call("GET", "/open-apis/hire/v1/job_types")).status, 200)
    }).pipe(Effect.provide(documented))
  )

  it.effect("refuses the call beyond a limit by the minute, with that limit and the rest of the minute", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const list = call("GET", "/open-apis/admin/v1/badges?page_size=10")
      assert.strictEqual((yield* times(100, list)).at(-1)?.status, 200)
      yield* TestClock3.adjust("14500 millis")
      assert.deepStrictEqual(overrun(yield* list), [429, 99991400, "100", "46"])
    }).pipe(Effect.provide(documented))
  )

  it.effect("names the limit that is full where an endpoint has two", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const info = call("GET", "/open-apis/im/v1/chats")
      for (let second = 0; second < 20; second++) {
        assert.isTrue((yield* times(50, info)).every(({ status }) => status === 200))
        assert.deepStrictEqual(overrun(yield* info).slice(2), second < 19 ? ["50", "1"] : ["1000", "41"])
        yield* TestClock3.adjust("1 second")
      }
      assert.deepStrictEqual(overrun(yield* info), [429, 99991400, "1000", "40"])
    }).pipe(Effect.provide(documented))
  )

  it.effect("answers HTTP 400 where the endpoint's page says so", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const answers = yield* times(4, call("POST", "/open-apis/docx/v1/documents", { title: "a" }))
      assert.deepStrictEqual(codes(answers.slice(0, 3)), ok(3))
      assert.deepStrictEqual(overrun(answers[3]), [400, 99991400, "3", "1"])
    }).pipe(Effect.provide(documented))
  )

  it.effect("answers with the code of the service that counts, where the endpoint's page says so", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(app.app_id, app.app_secret)
      const root = yield* request("GET", "/open-apis/drive/explorer/v2/root_folder/meta", { token })
      const create = (name: string) =>
        request("POST", "/open-apis/drive/v1/files/create_folder", {
          token,
          body: { name, folder_token: root.text("data.token") }
        })
      const answers = yield* Effect.forEach(["a", "b", "c", "d", "e", "f"], create)
      assert.deepStrictEqual(codes(answers), [...ok(5), 1061045])
      assert.deepStrictEqual(overrun(answers[5]), [400, 1061045, undefined, undefined])
    }).pipe(Effect.provide(documented))
  )

  it.effect("counts each app and each tenant for itself", () => {
    const second = { appId: "cli_second", appSecret: "s" }
    const third = { appId: "cli_third", appSecret: "s", kind: "store" } as const
    return Effect.gen(function* () {
      const [one, two] = [yield* caller(), yield* caller({ app_id: "cli_second", app_secret: "s" })]
      const ask = (call: typeof one) => call("GET", "/open-apis/hire/v1/job_types")
      assert.strictEqual((yield* times(21, ask(one))).at(-1)?.status, 429)
      assert.strictEqual((yield* times(20, ask(two))).at(-1)?.status, 200)
      const ticket = yield* Sandbox.appTicket("cli_third")
      const own = yield* request("POST", "/open-apis/auth/v3/app_access_token", {
        body: { app_id: "cli_third", app_secret: "s", app_ticket: ticket }
      })
      for (const tenant of ["a", "b"]) {
        const granted = yield* request("POST", "/open-apis/auth/v3/tenant_access_token", {
          body: { app_access_token: own.text("app_access_token"), tenant_key: tenant }
        })
        const token = granted.text("tenant_access_token")
        const answers = yield* times(21, request("GET", "/open-apis/hire/v1/job_types", { token }))
        assert.deepStrictEqual(
          answers.map(({ status }) => status),
          [...Array.from({ length: 20 }, () => 200), 429]
        )
      }
    }).pipe(
      Effect.provide(
        Sandbox.layer({
          seed: 1,
          limits: "documented",
          apps: [Sandbox.defaultApp, second, third],
          tenants: ["a", "b"]
        })
      )
    )
  })

  it.effect("takes five messages a second to a group from all its bots, and to a person from each", () =>
    Effect.gen(function* () {
      const [one, two] = [yield* caller(), yield* caller({ app_id: "cli_second", app_secret: "s" })]
      const toGroup = (call: typeof one) =>
        call("POST", `${messages}?receive_id_type=chat_id`, text(Sandbox.defaultChatId, "hi"))
      assert.deepStrictEqual(codes(yield* times(3, toGroup(one))), ok(3))
      assert.deepStrictEqual(codes(yield* times(3, toGroup(two))), [0, 0, 230020])
      const { open_id } = yield* Sandbox.user(2)
      const toPerson = (call: typeof one) =>
        call("POST", `${messages}?receive_id_type=open_id`, text(open_id, "hi"))
      assert.deepStrictEqual(codes(yield* times(6, toPerson(one))), [...ok(5), 230020])
      assert.deepStrictEqual(codes(yield* times(6, toPerson(two))), [...ok(5), 230020])
      assert.strictEqual((yield* Sandbox.messages).length, 15, "a call that is refused changes nothing")
    }).pipe(
      Effect.provide(
        Sandbox.layer({
          seed: 1,
          limits: "documented",
          apps: [Sandbox.defaultApp, { appId: "cli_second", appSecret: "s" }]
        })
      )
    )
  )

  it.effect("counts replies and forwards to a chat with what is sent there", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const sent = yield* call(
        "POST",
        `${messages}?receive_id_type=chat_id`,
        text(Sandbox.defaultChatId, "hi")
      )
      const id = sent.text("data.message_id")
      const reply = call("POST", `${messages}/${id}/reply`, {
        msg_type: "text",
        content: JSON.stringify({ text: "re" })
      })
      const forward = call("POST", `${messages}/${id}/forward?receive_id_type=chat_id`, {
        receive_id: Sandbox.defaultChatId
      })
      assert.deepStrictEqual(codes([...(yield* times(2, reply)), ...(yield* times(2, forward))]), ok(4))
      assert.deepStrictEqual(codes([yield* reply, yield* forward]), [230020, 230020])
    }).pipe(Effect.provide(documented))
  )

  it.effect("does not count a message twice that is sent again with its uuid", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const send = (uuid: string) =>
        call("POST", `${messages}?receive_id_type=chat_id`, {
          ...text(Sandbox.defaultChatId, "hi"),
          uuid
        })
      assert.deepStrictEqual(codes(yield* times(9, send("u-1"))), ok(9))
      assert.deepStrictEqual(codes(yield* Effect.forEach(["u-2", "u-3", "u-4", "u-5"], send)), ok(4))
      assert.strictEqual((yield* send("u-6")).get("code"), 230020)
      assert.strictEqual((yield* send("u-1")).get("code"), 0)
    }).pipe(Effect.provide(documented))
  )

  it.effect("sends a batch to all or to nobody, whatever was said to its people before", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const { open_id } = yield* Sandbox.user(2)
      const other = yield* Sandbox.user(3)
      yield* times(5, call("POST", `${messages}?receive_id_type=open_id`, text(open_id, "hi")))
      const batch = yield* call("POST", "/open-apis/message/v4/batch_send/", {
        open_ids: [other.open_id, open_id],
        msg_type: "text",
        content: { text: "all" }
      })
      assert.strictEqual(batch.get("code"), 0)
      assert.strictEqual((yield* Sandbox.messages).length, 7)
    }).pipe(Effect.provide(documented))
  )

  it.effect("takes five updates a second of a message that is a card", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const card = { config: { update_multi: true }, elements: [{ tag: "markdown", content: "a" }] }
      const sent = yield* call("POST", `${messages}?receive_id_type=chat_id`, {
        receive_id: Sandbox.defaultChatId,
        msg_type: "interactive",
        content: JSON.stringify(card)
      })
      const patch = call("PATCH", `${messages}/${sent.text("data.message_id")}`, {
        content: JSON.stringify(card)
      })
      assert.deepStrictEqual(codes(yield* times(6, patch)), [...ok(5), 230020])
    }).pipe(Effect.provide(documented))
  )

  it.effect("takes ten operations a second on a card", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const made = yield* call("POST", "/open-apis/cardkit/v1/cards", {
        type: "card_json",
        data: JSON.stringify({
          schema: "2.0",
          config: { streaming_mode: true },
          body: { elements: [{ tag: "markdown", element_id: "text", content: "" }] }
        })
      })
      const url = `/open-apis/cardkit/v1/cards/${made.text("data.card_id")}/elements/text/content`
      const answers = yield* Effect.forEach(
        Array.from({ length: 11 }, (_, n) => n + 1),
        (sequence) => call("PUT", url, { content: `text ${sequence}`, sequence })
      )
      assert.deepStrictEqual(codes(answers.slice(0, 10)), ok(10))
      assert.deepStrictEqual(overrun(answers[10]), [429, 99991400, "10", "1"])
      const [kept] = yield* Sandbox.cards
      assert.strictEqual(kept?.sequence, 10, "a call that is refused uses up no sequence")
    }).pipe(Effect.provide(documented))
  )

  it.effect("takes three edits of a document a second, whatever they do", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const made = yield* call("POST", "/open-apis/docx/v1/documents", { title: "a" })
      const id = made.text("data.document.document_id")
      const blocks = `/open-apis/docx/v1/documents/${id}/blocks`
      const paragraph = { block_type: 2, text: { elements: [{ text_run: { content: "a" } }] } }
      const add = call("POST", `${blocks}/${id}/children`, { children: [paragraph] })
      const remove = call("DELETE", `${blocks}/${id}/children/batch_delete`, { start_index: 0, end_index: 1 })
      assert.deepStrictEqual(codes([yield* add, yield* add, yield* remove]), ok(3))
      const nested = yield* call("POST", `${blocks}/${id}/descendant`, {
        children_id: ["x"],
        descendants: [{ block_id: "x", ...paragraph, children: [] }]
      })
      assert.deepStrictEqual(overrun(nested), [429, 99991400, "3", "1"])
      const other = yield* call("POST", "/open-apis/docx/v1/documents", { title: "b" })
      const otherId = other.text("data.document.document_id")
      const elsewhere = yield* call(
        "POST",
        `/open-apis/docx/v1/documents/${otherId}/blocks/${otherId}/children`,
        { children: [paragraph] }
      )
      assert.strictEqual(elsewhere.get("code"), 0)
    }).pipe(Effect.provide(documented))
  )

  it.effect("takes five words a second and a hundred a minute of a custom bot", () =>
    Effect.gen(function* () {
      const { path } = yield* Sandbox.customBot()
      const say = request("POST", path, { body: { msg_type: "text", content: { text: "hi" } } })
      for (let second = 0; second < 20; second++) {
        assert.deepStrictEqual(codes(yield* times(6, say)), [...ok(5), 11232])
        yield* TestClock3.adjust("1 second")
      }
      assert.strictEqual((yield* say).get("code"), 11232)
      yield* TestClock3.adjust("40 seconds")
      assert.strictEqual((yield* say).get("code"), 0)
    }).pipe(Effect.provide(documented))
  )

  it.effect("limits uploads and what is drawn from shapes as well", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const drawn = yield* times(11, call("GET", "/open-apis/apaas/v1/apps"))
      assert.strictEqual(drawn.filter(({ status }) => status === 429).length, 0, "a tenant may not call it")
      const token = yield* tokenOf(app.app_id, app.app_secret)
      const form = new FormData()
      form.set("image_type", "message")
      form.set("image", new Blob([png]), "a.png")
      const uploads = yield* times(51, request("POST", "/open-apis/im/v1/images", { token, form }))
      assert.deepStrictEqual(overrun(uploads.at(-1)), [429, 99991400, "50", "1"])
      assert.strictEqual((yield* Sandbox.files).length, 50)
    }).pipe(Effect.provide(documented))
  )

  it.effect("limits requests for tokens by the app that asks", () =>
    Effect.gen(function* () {
      const ask = (id: string) =>
        request("POST", "/open-apis/auth/v3/tenant_access_token/internal", {
          body: { app_id: id, app_secret: app.app_secret }
        })
      const limit = (yield* Sandbox.limits).length
      assert.strictEqual(limit, 0)
      yield* times(3, ask(app.app_id))
      yield* ask("cli_other")
      assert.deepStrictEqual(
        (yield* Sandbox.limits).map(({ appId, passed }) => [appId, passed]),
        [
          [app.app_id, 3],
          ["cli_other", 1]
        ]
      )
    }).pipe(
      Effect.provide(
        Sandbox.layer({
          seed: 1,
          limits: { rates: { "auth.v3.tenant_access_token.internal": { perSecond: 100 } } }
        })
      )
    )
  )
})

describe("limits", () => {
  it.effect("are off by default", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const send = call("POST", `${messages}?receive_id_type=chat_id`, text(Sandbox.defaultChatId, "hi"))
      assert.deepStrictEqual(codes(yield* times(120, send)), ok(120))
      assert.deepStrictEqual(yield* Sandbox.limits, [])
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1 })))
  )

  it.effect("are other than documented for endpoints that are given another", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      const send = (n: number) =>
        call("POST", `${messages}?receive_id_type=chat_id`, text(Sandbox.defaultChatId, String(n)))
      const answers = yield* Effect.forEach([1, 2, 3], send)
      assert.deepStrictEqual(codes(answers), [0, 0, 99991400])
      assert.deepStrictEqual(overrun(answers[2]), [429, 99991400, "2", "1"])
    }).pipe(
      Effect.provide(
        Sandbox.layer({ seed: 1, limits: { rates: { "im.v1.message.create": { perSecond: 2 } } } })
      )
    )
  )

  it.effect("tell what they let through and what they refused, and forget it with a reset", () =>
    Effect.gen(function* () {
      const call = yield* caller()
      yield* times(7, call("POST", `${messages}?receive_id_type=chat_id`, text(Sandbox.defaultChatId, "hi")))
      const used = (yield* Sandbox.limits).filter(({ id }) => !id.startsWith("auth."))
      assert.deepStrictEqual(used, [
        {
          kind: "endpoint",
          id: "im.v1.message.create",
          appId: app.app_id,
          tenantKey: Sandbox.defaultTenantKey,
          perSecond: 50,
          perMinute: 1000,
          passed: 7,
          refused: 0
        },
        {
          kind: "chat",
          id: Sandbox.defaultChatId,
          appId: undefined,
          tenantKey: undefined,
          perSecond: 5,
          perMinute: undefined,
          passed: 5,
          refused: 2
        }
      ])
      yield* Sandbox.reset
      assert.deepStrictEqual(yield* Sandbox.limits, [])
      const again = yield* caller()
      assert.strictEqual(
        (yield* again("POST", `${messages}?receive_id_type=chat_id`, text(Sandbox.defaultChatId, "x"))).get(
          "code"
        ),
        0
      )
    }).pipe(Effect.provide(documented))
  )

  for (const [what, options, reason] of [
    ["anything but documented", { limits: "all" }, "limits must be documented"],
    [
      "an endpoint that is none",
      { limits: { rates: { "im.v1.nothing": { perSecond: 1 } } } },
      "is no endpoint"
    ],
    [
      "a limit of nothing",
      { limits: { rates: { "im.v1.message.create": { perSecond: 0 } } } },
      "integers of at least 1"
    ]
  ] as const) {
    it.effect(`cannot be ${what}`, () =>
      Effect.gen(function* () {
        const exit = yield* Effect.exit(Effect.scoped(Sandbox.make(options as unknown as Sandbox.Options)))
        assert.include(Exit.match(exit, { onFailure: Cause.pretty, onSuccess: () => "made" }), reason)
      })
    )
  }

  it.effect("are kept by a fake as well where it is told to", () =>
    Effect.gen(function* () {
      const attempt = Effect.match(Message.patch({ message_id: "om_1", content: "{}" }), {
        onFailure: (error) =>
          error._tag === "FeishuRateLimitError"
            ? [
                error.status,
                error.code,
                error.limit,
                error.resetAfter && Duration.toSeconds(error.resetAfter)
              ]
            : error._tag,
        onSuccess: () => "done"
      })
      const outcomes = yield* times(51, attempt)
      assert.deepStrictEqual(outcomes, [...Array.from({ length: 50 }, () => "done"), [429, 99991400, 50, 1]])
      assert.strictEqual((yield* FakeFeishu.callsOf(Message.patch)).length, 50)
      assert.deepStrictEqual(
        (yield* FakeFeishu.limits).map(({ id, passed, refused }) => [id, passed, refused]),
        [["im.v1.message.patch", 50, 1]]
      )
      yield* TestClock3.adjust("1 second")
      assert.strictEqual(yield* attempt, "done")
    }).pipe(
      Effect.provide(
        FakeFeishu.layerWith(
          { limits: "documented" },
          FakeFeishu.on(Message.patch, () => ({}))
        )
      )
    )
  )

  // The count here is as plain as can be: of all requests that passed, those within the span before this one.
  it.effect("refuse exactly those calls that a plain count over the requests finds too many", () =>
    Effect.gen(function* () {
      const seed = 20_261_128
      const endpoints = [
        {
          id: "im.v1.chat.list",
          url: "/open-apis/im/v1/chats",
          rates: [
            [50, 1000],
            [1000, 60_000]
          ]
        },
        { id: "hire.v1.job_type.list", url: "/open-apis/hire/v1/job_types", rates: [[20, 1000]] },
        { id: "admin.v1.badge.list", url: "/open-apis/admin/v1/badges?page_size=10", rates: [[100, 60_000]] }
      ] as const
      const burst = fc.record({
        endpoint: fc.integer({ min: 0, max: 2 }),
        count: fc.integer({ min: 1, max: 60 }),
        wait: fc.oneof(
          fc.integer({ min: 0, max: 40 }),
          fc.integer({ min: 900, max: 1100 }),
          fc.constant(21_000)
        )
      })
      const holds = (plan: ReadonlyArray<{ endpoint: number; count: number; wait: number }>) =>
        Effect.gen(function* () {
          const call = yield* caller()
          for (const { count, endpoint, wait } of plan) {
            yield* times(count, call("GET", endpoints[endpoint]!.url))
            yield* TestClock3.adjust(wait)
          }
          const seen = yield* Sandbox.requests
          for (const { id, rates } of endpoints) {
            const passed: Array<number> = []
            for (const { at, code } of seen.filter((one) => one.endpoint === id)) {
              const isFull = rates.some(
                ([limit, span]) => passed.filter((time) => time > at - span).length >= limit
              )
              assert.strictEqual(code === 99991400, isFull, `${id} at ${at}`)
              if (!isFull) passed.push(at)
            }
            const use = (yield* Sandbox.limits).find((one) => one.id === id)
            assert.strictEqual(use?.passed ?? 0, passed.length)
          }
        }).pipe(
          Effect.provide(Sandbox.layer({ seed: 1, limits: "documented", history: 10_000 })),
          Effect.as(true)
        )
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(fc.array(burst, { minLength: 5, maxLength: 25 }), (plan) =>
            Effect.runPromise(holds(plan).pipe(Effect.provide(TestContext3.TestContext)))
          ),
          { seed, numRuns: 20 }
        )
      )
    })
  )
})
