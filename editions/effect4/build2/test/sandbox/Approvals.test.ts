import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { call, code, dig, done } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20 })
const root = "/open-apis/approval/v4"

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const namesAt = (value: unknown, path: string, field: string): ReadonlyArray<unknown> => {
  const list = dig(value, path)
  return Array.isArray(list) ? list.map((one) => dig(one, field)) : []
}

/** An instance of a definition with one approver, and three people: who asks, who approves, who looks on. */
const started = Effect.gen(function* () {
  const { users } = yield* Sandbox.users()
  const [asks, approves, looksOn] = users.slice(1).map(({ open_id }) => open_id)
  const definition = textAt(
    yield* done("POST", `${root}/approvals`, {
      approval_name: "Leave",
      viewers: [],
      form: { form_content: "[]" },
      node_list: [
        { id: "START" },
        { id: "one", name: "One", approver: [{ type: "Personal", user_id: approves }] },
        { id: "END" }
      ],
      i18n_resources: []
    }),
    "approval_code"
  )
  const body = { approval_code: definition, open_id: asks, form: "[]" }
  const instance = textAt(yield* done("POST", `${root}/instances`, body), "instance_code")
  return { definition, instance, asks: asks!, approves: approves!, looksOn: looksOn! }
})

describe("forms of approvals", () => {
  const definition = {
    approval_name: "@i18n@name",
    viewers: [],
    form: {
      form_content: JSON.stringify([
        { id: "why", type: "input", name: "@i18n@why", required: true },
        { id: "kind", type: "radioV2", name: "@i18n@kind", value: [{ key: "k1", text: "@i18n@k1" }] }
      ])
    },
    node_list: [{ id: "START" }, { id: "END" }],
    i18n_resources: [
      {
        locale: "en-US",
        is_default: true,
        texts: ["name", "why", "kind", "k1"].map((key) => ({ key: `@i18n@${key}`, value: `The ${key}` }))
      }
    ]
  }

  it.effect("are read with their texts, and take what fits their widgets", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users()
      const made = textAt(yield* done("POST", `${root}/approvals`, definition), "approval_code")
      const got = JSON.parse(textAt(yield* done("GET", `${root}/approvals/${made}`), "form"))
      assert.deepStrictEqual(
        [dig(got, "0.name"), dig(got, "1.name"), dig(got, "1.value.0.text")],
        ["The why", "The kind", "The k1"]
      )
      const start = (...form: ReadonlyArray<object>) => ({
        approval_code: made,
        open_id: users[1]!.open_id,
        form: JSON.stringify(form)
      })
      const why = { id: "why", type: "input", value: "x" }
      const kind = (value: string) => ({ id: "kind", type: "radioV2", value })
      for (const wrong of [
        start({ ...why, type: "number" }),
        start(why, { ...kind("k1"), type: "checkboxV2" }),
        start(why, kind("nope"))
      ]) {
        assert.strictEqual(yield* code("POST", `${root}/instances`, wrong), 1390001)
      }
      const instance = textAt(
        yield* done("POST", `${root}/instances`, start(why, kind("k1"))),
        "instance_code"
      )
      const form = JSON.parse(textAt(yield* done("GET", `${root}/instances/${instance}`), "form"))
      assert.strictEqual(dig(form, "1.name"), "The kind")
    }).pipe(Effect.provide(layer))
  )

  it.effect("and chains that are not modelled say so", () =>
    Effect.gen(function* () {
      const { approves, definition: approval_code, instance } = yield* started
      const got = yield* done("GET", `${root}/instances/${instance}`)
      const task_id = textAt(got, "task_list.0.id")
      const about = { approval_code, instance_code: instance, user_id: approves, task_id }
      for (const [path, more] of [
        ["instances/add_sign", { add_sign_user_ids: [approves], add_sign_type: 1 }],
        ["instances/specified_rollback", { reason: "x", task_def_key_list: ["START"] }],
        ["tasks/resubmit", { form: "[]" }],
        ["instances/preview", { form: "[]" }],
        ["instances/search_cc", {}]
      ] as const) {
        const reply = yield* call("POST", `${root}/${path}?user_id_type=open_id`, {
          body: { ...about, ...more }
        })
        assert.deepStrictEqual(
          [reply.status, reply.get("code"), reply.headers["x-sandbox-answer"]],
          [404, 99991201, "unmodelled"],
          path
        )
      }
      assert.deepStrictEqual(yield* done("GET", `${root}/instances/${instance}`), got)
    }).pipe(Effect.provide(layer))
  )
})

describe("approvals", () => {
  it.effect("reach those who get a copy", () =>
    Effect.gen(function* () {
      const { asks, definition, instance, looksOn } = yield* started
      yield* done("POST", `${root}/instances/cc?user_id_type=open_id`, {
        approval_code: definition,
        instance_code: instance,
        user_id: asks,
        cc_user_ids: [looksOn]
      })
      const topic = `${root}/tasks/query?user_id_type=open_id&topic=17&user_id=`
      assert.deepStrictEqual(namesAt(yield* done("GET", topic + looksOn), "tasks", "process_code"), [
        instance
      ])
      assert.deepStrictEqual(namesAt(yield* done("GET", topic + asks), "tasks", "process_code"), [])
      const got = yield* done("GET", `${root}/instances/${instance}?user_id_type=open_id`)
      assert.include(namesAt(got, "timeline", "type"), "CC")
    }).pipe(Effect.provide(layer))
  )

  it.effect("lose the comments that their authors take back", () =>
    Effect.gen(function* () {
      const { asks, instance, looksOn } = yield* started
      const url = `${root}/instances/${instance}/comments`
      const as = (user: string) => `?user_id_type=open_id&user_id=${user}`
      const made = yield* done("POST", url + as(asks), { content: '{"text":"why?"}' })
      const id = textAt(made, "comment_id")
      assert.strictEqual(yield* code("DELETE", `${url}/${id}${as(looksOn)}`), 1390001)
      yield* done("DELETE", `${url}/${id}${as(asks)}`)
      assert.deepStrictEqual(dig(yield* done("GET", url + as(asks)), "comments"), [])
      yield* done("POST", url + as(asks), { content: '{"text":"again"}' })
      yield* done("POST", `${url}/remove${as(asks)}`)
      assert.deepStrictEqual(dig(yield* done("GET", url + as(asks)), "comments"), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("are subscribed to once", () =>
    Effect.gen(function* () {
      const { definition } = yield* started
      const url = `${root}/approvals/${definition}`
      yield* done("POST", `${url}/subscribe`)
      assert.strictEqual(yield* code("POST", `${url}/subscribe`), 1390007)
      yield* done("POST", `${url}/unsubscribe`)
      assert.strictEqual(yield* code("POST", `${root}/approvals/none/subscribe`), 1390002)
    }).pipe(Effect.provide(layer))
  )
})
