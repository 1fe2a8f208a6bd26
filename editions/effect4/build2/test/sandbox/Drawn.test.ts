import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { call, dig, request, type Answer } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20, departments: 3 })
const offers = "/open-apis/hire/v1/offers?talent_id=7"

const violations = (answer: Answer): unknown => answer.get("error.field_violations")

describe("an answer drawn from a shape", () => {
  it.effect("is the same for the same seed and request, and another for others", () =>
    Effect.gen(function* () {
      const ask = (seed: number, url: string) =>
        Effect.map(call("GET", url).pipe(Effect.provide(Sandbox.layer({ seed }))), ({ json }) =>
          JSON.stringify(json)
        )
      const first = yield* ask(1, offers)
      yield* TestClock3.adjust("3 hours")
      assert.strictEqual(yield* ask(1, offers), first)
      assert.notStrictEqual(yield* ask(2, offers), first)
      assert.notStrictEqual(yield* ask(1, `${offers}8`), first)
    })
  )

  it.effect("names people of the directory by the kind of id that was asked for", () =>
    Effect.gen(function* () {
      const idOf = (type: string) =>
        Effect.map(
          call("GET", `/open-apis/report/v1/rules/query?rule_name=x&user_id_type=${type}`),
          (reply) =>
            String(
              dig(reply.json, "data.rules.0.admin_user_ids.0") ?? reply.get("data.rules.0.creator_user_id")
            )
        )
      const { users } = yield* Sandbox.users()
      assert.include(
        users.map(({ open_id }) => open_id),
        yield* idOf("open_id")
      )
      assert.include(
        users.map(({ union_id }) => union_id),
        yield* idOf("union_id")
      )
      assert.include(
        users.map(({ user_id }) => user_id),
        yield* idOf("user_id")
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("says again what the request said", () =>
    Effect.gen(function* () {
      const made = yield* call("POST", "/open-apis/baike/v1/drafts", {
        body: {
          main_keys: [{ key: "Sandbox", display_status: { allow_highlight: true, allow_search: false } }],
          description: "A place to play"
        }
      })
      assert.strictEqual(made.get("data.draft.entity.description"), "A place to play")
      assert.strictEqual(made.get("data.draft.entity.main_keys.0.key"), "Sandbox")
      assert.strictEqual(made.get("data.draft.entity.main_keys.0.display_status.allow_search"), false)
    }).pipe(Effect.provide(layer))
  )

  it.effect("comes from endpoints that live on other hosts as well", () =>
    Effect.gen(function* () {
      const reply = yield* call("POST", "/approval/openapi/v3/external/instance/check", {
        body: {
          update_times: [{ instance_id: "1", update_time: 1, tasks: [{ task_id: "1", update_time: 1 }] }]
        }
      })
      assert.strictEqual(reply.get("code"), 0, reply.text("msg"))
    }).pipe(Effect.provide(layer))
  )

  it.effect("says of the members of a request what became of them, and of nobody else", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users()
      const members = users.slice(2, 5).map(({ open_id }) => open_id)
      const reply = yield* call("POST", "/open-apis/contact/v3/functional_roles/r-1/members/batch_create", {
        body: { members }
      })
      const results = reply.get("data.results") as ReadonlyArray<unknown>
      assert.deepStrictEqual(
        results.map((one) => dig(one, "user_id")),
        members
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "is given to none of the other ways to chats, people, calendars and approvals that are kept",
    () =>
      Effect.gen(function* () {
        for (const [url, body] of [
          [
            "/approval/openapi/v2/instance/approve",
            { approval_code: "a", instance_code: "i", user_id: "u", task_id: "t" }
          ],
          ["/approval/openapi/v2/cc/search", { user_id: "ou_1", limit: 3 }],
          [
            "/open-apis/calendar/v4/timeoff_events",
            { user_id: "ou_1", timezone: "UTC", start_time: "2026-12-01", end_time: "2026-12-02" }
          ],
          ["/open-apis/im/v2/chats/search", { query: "x" }]
        ] as const) {
          const reply = yield* call("POST", url, { body })
          assert.strictEqual(reply.headers["x-sandbox-answer"], "unmodelled", reply.text("msg"))
        }
      }).pipe(Effect.provide(layer))
  )

  it.effect("holds an item for each id that was asked for, and no failure of an id that was not", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users()
      const people = users.slice(3, 6).map(({ open_id }) => open_id)
      const reviews = yield* call(
        "GET",
        `/open-apis/okr/v1/reviews/query?period_ids=p-1&${people.map((id) => `user_ids=${id}`).join("&")}`
      )
      const asked = (reviews.get("data.review_list") as ReadonlyArray<unknown>).map((one) =>
        dig(one, "user_id.open_id")
      )
      assert.deepStrictEqual(asked, people)
      const talents = yield* call("POST", "/open-apis/hire/v1/agencies/batch_query", {
        body: { agency_supplier_id_list: ["7", "8"] }
      })
      const suppliers = talents.get("data.items") as ReadonlyArray<unknown>
      assert.deepStrictEqual(
        suppliers.map((one) => dig(one, "id")),
        ["7", "8"]
      )
      const removed = yield* call("POST", "/open-apis/attendance/v1/user_flows/batch_del", {
        body: { record_ids: ["1", "2"] }
      })
      assert.deepStrictEqual(removed.get("data"), { success_record_ids: ["1", "2"], fail_record_ids: [] })
    }).pipe(Effect.provide(layer))
  )

  it.effect("is marked, in a header and in the record of the request, and what is kept is not", () =>
    Effect.gen(function* () {
      const drawn = yield* call("GET", offers)
      assert.strictEqual(drawn.headers["x-sandbox-answer"], "drawn")
      const kept = yield* call("GET", "/open-apis/im/v1/chats")
      assert.isUndefined(kept.headers["x-sandbox-answer"])
      assert.deepStrictEqual(
        (yield* Sandbox.requests).filter(({ path }) => !path.includes("/auth/")).map(({ source }) => source),
        ["drawn", "kept"]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("is refused for people and chats who are not there", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users()
      const get = (id: string) =>
        call("GET", `/open-apis/okr/v1/users/${id}/okrs?user_id_type=open_id&offset=0&limit=1`)
      assert.strictEqual((yield* get(users[0]!.open_id)).get("code"), 0)
      assert.strictEqual((yield* get("ou_nobody")).get("code"), 99992360)
      assert.strictEqual((yield* get("nobody")).get("code"), 99992360)
    }).pipe(Effect.provide(layer))
  )

  it.effect("is not given where neighbours have state: what was written would be lost", () =>
    Effect.gen(function* () {
      const view = yield* call("GET", "/open-apis/drive/v1/files/x/history?user_id_type=open_id")
      assert.strictEqual(view.get("code"), 99991201)
      assert.strictEqual(view.get("msg"), "the sandbox does not model drive.v1.file.history")
      assert.strictEqual(view.headers["x-sandbox-answer"], "unmodelled")
      const wrong = yield* call("GET", "/open-apis/drive/v1/files/x/history?page_size=many")
      assert.strictEqual(wrong.get("code"), 99992402)
      assert.strictEqual((yield* Sandbox.requests).at(-1)?.source, "unmodelled")
    }).pipe(Effect.provide(layer))
  )

  it.effect("is not given where only endpoints with state are wanted", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* call("GET", offers)).get("code"), 99991201)
      assert.strictEqual((yield* call("GET", "/open-apis/im/v1/chats")).get("code"), 0)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, endpoints: "stateful" })))
  )

  it.effect("is all there is where no state is wanted, but for tokens", () =>
    Effect.gen(function* () {
      const sent = yield* call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
        body: { receive_id: "oc_anything", msg_type: "text", content: "{}" }
      })
      assert.match(sent.text("data.message_id"), /^om_[0-9a-f]{32}$/)
      assert.deepStrictEqual(yield* Sandbox.messages, [])
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, endpoints: "stateless" })))
  )
})

describe("a request that is checked against a shape", () => {
  it.effect("is told every field that is wrong, in path, query and body, however deep", () =>
    Effect.gen(function* () {
      const reply = yield* call("POST", "/open-apis/baike/v1/drafts?user_id_type=nickname", {
        body: { main_keys: [{ key: 1 }], aliases: "x", description: null }
      })
      assert.strictEqual(reply.status, 400)
      assert.strictEqual(reply.get("code"), 99992402)
      assert.deepStrictEqual(violations(reply), [
        {
          field: "user_id_type",
          value: "nickname",
          description: "user_id_type is optional values: [open_id, union_id, user_id]"
        },
        { field: "main_keys[0].key", value: "1", description: "main_keys[0].key must be a string" },
        {
          field: "main_keys[0].display_status",
          value: "",
          description: "main_keys[0].display_status is required"
        },
        { field: "aliases", value: "x", description: "aliases must be an array" }
      ])
    }).pipe(Effect.provide(layer))
  )

  it.effect("may not ask for longer pages than the endpoint has, nor go on from where no page ended", () =>
    Effect.gen(function* () {
      const long = yield* call("GET", "/open-apis/hire/v1/locations?usage=position_location&page_size=5000")
      assert.include(JSON.stringify(violations(long)), "the max value is")
      const lost = yield* call("GET", `${offers}&page_token=made-up`)
      assert.include(JSON.stringify(violations(lost)), "page token is invalid")
      const other = yield* call(
        "GET",
        `${offers}8&page_token=${(yield* call("GET", offers)).text("data.page_token")}`
      )
      assert.include(JSON.stringify(violations(other)), "page token is invalid")
    }).pipe(Effect.provide(layer))
  )

  it.effect("that is no JSON is refused before its fields are looked at", () =>
    Effect.gen(function* () {
      const reply = yield* call("POST", "/open-apis/baike/v1/drafts", { body: "{" })
      assert.strictEqual(reply.get("code"), 9499)
      const other = yield* call("PUT", offers)
      assert.strictEqual(other.get("code"), 99991301)
      assert.strictEqual((yield* request("GET", "/open-apis/hire/v9/nothing")).get("code"), 99991201)
    }).pipe(Effect.provide(layer))
  )
})

describe("limits by the documentation", () => {
  it.effect("hold for each endpoint by its own tier, where they are switched on", () =>
    Effect.gen(function* () {
      const count = (url: string, times: number) =>
        Effect.map(
          Effect.forEach(Array.from({ length: times }), () => call("GET", url)),
          (all) => all.filter((reply) => reply.status === 429)
        )
      const [first, ...others] = yield* count("/open-apis/hire/v1/job_types", 22)
      assert.strictEqual(others.length, 1)
      assert.strictEqual(first?.get("code"), 99991400)
      assert.strictEqual(first?.headers["x-ogw-ratelimit-reset"], "1")
      assert.strictEqual(first?.headers["x-ogw-ratelimit-limit"], "20")
      yield* TestClock3.adjust("1 second")
      assert.strictEqual((yield* call("GET", "/open-apis/hire/v1/job_types")).status, 200)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, limits: { endpoints: true } })))
  )

  it.effect("do not hold by themselves", () =>
    Effect.gen(function* () {
      for (let n = 0; n < 30; n++) {
        assert.strictEqual((yield* call("GET", "/open-apis/hire/v1/job_types")).status, 200)
      }
    }).pipe(Effect.provide(layer))
  )
})
