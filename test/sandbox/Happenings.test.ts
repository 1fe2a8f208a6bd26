import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { during, pathsOf, type Told } from "./happened.js"
import { code, dig, done } from "./support.js"

const layer = Sandbox.layer({
  seed: 1,
  users: 20,
  apps: [Sandbox.defaultApp, { appId: "cli_second", appSecret: "second" }]
})

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const open = (index: number) => Effect.map(Sandbox.user(index), ({ open_id }) => open_id)

/** The events, each as its type, its app and what stands at these paths. */
const brief = (events: ReadonlyArray<Told>, ...paths: ReadonlyArray<string>) =>
  events.map(({ event, type }) => [type, ...paths.map((path) => dig(event, path))])

const appsOf = (events: ReadonlyArray<Told>): ReadonlyArray<string> => events.map(({ appId }) => appId)

const own = (events: ReadonlyArray<Told>): ReadonlyArray<Told> =>
  events.filter(({ appId }) => appId === Sandbox.defaultApp.appId)

/** What the documentation's samples of an event have, an event raised here has as well. */
const mustHave = (event: Told | undefined, paths: ReadonlyArray<string>): void => {
  const has = pathsOf(event?.event)
  assert.deepStrictEqual(
    paths.filter((path) => !has.includes(path)),
    [],
    event?.type
  )
}

const contact = "/open-apis/contact/v3"

const userPaths = [
  "open_id",
  "union_id",
  "user_id",
  "name",
  "en_name",
  "nickname",
  "email",
  "enterprise_email",
  "job_title",
  "mobile",
  "gender",
  "avatar.avatar_72",
  "avatar.avatar_240",
  "avatar.avatar_640",
  "avatar.avatar_origin",
  "status.is_frozen",
  "status.is_resigned",
  "status.is_activated",
  "status.is_exited",
  "status.is_unjoin",
  "department_ids",
  "city",
  "country",
  "work_station",
  "join_time",
  "employee_no",
  "employee_type",
  "orders"
].map((path) => `object.${path}`)

describe("What apps are told of the directory", () => {
  const ada = { name: "Ada", mobile: "+8613912345678", employee_type: 1, department_ids: ["0"] }

  it.effect("has people who come, change and leave, for every app, with what was before", () =>
    Effect.gen(function* () {
      const created = yield* during(done("POST", `${contact}/users`, ada))
      assert.deepStrictEqual(brief(created, "object.name"), [
        ["contact.user.created_v3", "Ada"],
        ["contact.user.created_v3", "Ada"]
      ])
      assert.deepStrictEqual(appsOf(created), [Sandbox.defaultApp.appId, "cli_second"])
      mustHave(created[0], userPaths)
      const id = textAt(created[0]!.event, "object.open_id")
      const url = `${contact}/users/${id}`
      const changed = own(
        yield* during(done("PATCH", url, { nickname: "Countess", job_title: "Engineer", is_frozen: true }))
      )
      assert.deepStrictEqual(brief(changed, "object.nickname", "object.status.is_frozen", "old_object"), [
        [
          "contact.user.updated_v3",
          "Countess",
          true,
          { nickname: "", job_title: "", status: { ...Object(dig(created[0]!.event, "object.status")) } }
        ]
      ])
      mustHave(changed[0], userPaths)
      assert.deepStrictEqual(yield* during(done("PATCH", url, { nickname: "Countess" })), [])
      const renamed = own(
        yield* during(done("PATCH", `${contact}/users/${id}/update_user_id`, { new_user_id: "ada" }))
      )
      assert.deepStrictEqual(brief(renamed, "object.user_id", "old_object.user_id"), [
        ["contact.user.updated_v3", "ada", dig(created[0]!.event, "object.user_id")]
      ])
      const gone = own(yield* during(done("DELETE", url)))
      assert.deepStrictEqual(brief(gone, "object.status.is_resigned", "old_object"), [
        ["contact.user.deleted_v3", true, { department_ids: ["0"], open_id: id }]
      ])
      mustHave(gone[0], [...userPaths, "old_object.department_ids", "old_object.open_id"])
      assert.deepStrictEqual(
        brief(own(yield* during(done("POST", `${url}/resurrect`, {}))), "object.open_id"),
        [["contact.user.created_v3", id]]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("has departments that are made, changed and removed, with exactly what was changed", () =>
    Effect.gen(function* () {
      const leader = yield* open(3)
      const body = { name: "Looms", parent_department_id: "0", leader_user_id: leader }
      const created = own(yield* during(done("POST", `${contact}/departments`, body)))
      const paths = [
        "name",
        "parent_department_id",
        "department_id",
        "open_department_id",
        "leader_user_id",
        "order",
        "status.is_deleted",
        "leaders.leaderType",
        "leaders.leaderID"
      ].map((path) => `object.${path}`)
      mustHave(created[0], paths)
      const id = textAt(created[0]!.event, "object.open_department_id")
      const url = `${contact}/departments/${id}`
      const changed = own(yield* during(done("PATCH", url, { name: "Engines" })))
      assert.deepStrictEqual(brief(changed, "object.name", "old_object"), [
        ["contact.department.updated_v3", "Engines", { name: "Looms" }]
      ])
      mustHave(changed[0], paths)
      const gone = own(yield* during(done("DELETE", url)))
      assert.deepStrictEqual(brief(gone, "object.status", "old_object"), [
        [
          "contact.department.deleted_v3",
          { is_deleted: true },
          { open_department_id: id, status: { is_deleted: false } }
        ]
      ])
      mustHave(gone[0], paths)
    }).pipe(Effect.provide(layer))
  )

  it.effect("has nothing of what was refused, or was done before under the same token", () =>
    Effect.gen(function* () {
      const refused = yield* during(
        Effect.gen(function* () {
          assert.strictEqual(yield* code("POST", `${contact}/users`, { ...ada, name: " " }), 41006)
          assert.strictEqual(yield* code("DELETE", `${contact}/users/${yield* open(0)}`), 44037)
          assert.strictEqual(yield* code("DELETE", `${contact}/departments/0`), 40002)
        })
      )
      assert.deepStrictEqual(refused, [])
      const create = done("POST", `${contact}/users?client_token=1`, ada)
      assert.strictEqual(own(yield* during(Effect.zipRight(create, create))).length, 1)
    }).pipe(Effect.provide(layer))
  )
})

const approval = "/open-apis/approval/v4"

/** A definition whose one node asks so many people, and an app that wants to be told. */
const defined = (kind: string, ...approvers: ReadonlyArray<number>) =>
  Effect.gen(function* () {
    const people = yield* Effect.forEach(approvers, open)
    const definition = textAt(
      yield* done("POST", `${approval}/approvals`, {
        approval_name: "Leave",
        viewers: [],
        form: { form_content: "[]" },
        node_list: [
          { id: "START" },
          {
            id: "boss",
            name: "Boss",
            node_type: kind,
            approver: people.map((user_id) => ({ type: "Personal", user_id }))
          },
          { id: "END" }
        ],
        i18n_resources: []
      }),
      "approval_code"
    )
    yield* done("POST", `${approval}/approvals/${definition}/subscribe`)
    return definition
  })

const submitted = (definition: string) =>
  Effect.gen(function* () {
    const open_id = yield* open(1)
    const made = yield* done("POST", `${approval}/instances`, {
      approval_code: definition,
      open_id,
      form: "[]"
    })
    return textAt(made, "instance_code")
  })

const decide = (verb: string, definition: string, instance: string, user: number, extra: object = {}) =>
  Effect.gen(function* () {
    const open_id = yield* open(user)
    const tasks = dig(yield* done("GET", `${approval}/instances/${instance}`), "task_list")
    const task = Array.isArray(tasks)
      ? tasks.find((one) => dig(one, "open_id") === open_id && dig(one, "status") === "PENDING")
      : undefined
    return yield* done("POST", `${approval}/tasks/${verb}`, {
      approval_code: definition,
      instance_code: instance,
      user_id: open_id,
      task_id: dig(task, "id"),
      ...extra
    })
  })

describe("What apps are told of approvals", () => {
  it.effect("has each step of one, in the old form, for the app that subscribes to its definition", () =>
    Effect.gen(function* () {
      const definition = yield* defined("AND", 2, 3)
      const events = yield* during(
        Effect.gen(function* () {
          const instance = yield* submitted(definition)
          yield* decide("transfer", definition, instance, 2, { transfer_user_id: yield* open(4) })
          yield* decide("approve", definition, instance, 3)
          yield* decide("approve", definition, instance, 4)
        })
      )
      assert.deepStrictEqual(brief(events, "status", "open_id"), [
        ["approval_instance", "PENDING", undefined],
        ["approval_task", "PENDING", yield* open(2)],
        ["approval_task", "PENDING", yield* open(3)],
        ["approval_task", "TRANSFERRED", yield* open(2)],
        ["approval_task", "PENDING", yield* open(4)],
        ["approval_task", "APPROVED", yield* open(3)],
        ["approval_task", "APPROVED", yield* open(4)],
        ["approval_instance", "APPROVED", undefined]
      ])
      assert.deepStrictEqual(new Set(appsOf(events)), new Set([Sandbox.defaultApp.appId]))
      const wrapped = [
        "app_id",
        "tenant_key",
        "type",
        "approval_code",
        "instance_code",
        "status",
        "operate_time"
      ]
      mustHave(events[0], [...wrapped, "uuid", "instance_operate_time"])
      mustHave(events[1], [...wrapped, "open_id", "user_id", "task_id", "custom_key", "def_key", "extra"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has that others need not decide any more, and that it was taken back", () =>
    Effect.gen(function* () {
      const definition = yield* defined("AND", 2, 3)
      const rejected = yield* submitted(definition)
      assert.deepStrictEqual(brief(yield* during(decide("reject", definition, rejected, 3)), "status"), [
        ["approval_task", "REJECTED"],
        ["approval_task", "DONE"],
        ["approval_instance", "REJECTED"]
      ])
      const taken = yield* submitted(definition)
      const cancel = done("POST", `${approval}/instances/cancel`, {
        approval_code: definition,
        instance_code: taken,
        user_id: yield* open(1)
      })
      assert.deepStrictEqual(brief(yield* during(cancel), "status"), [
        ["approval_task", "DONE"],
        ["approval_task", "DONE"],
        ["approval_instance", "CANCELED"]
      ])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has copies, once for each who gets one, and new versions of the definition", () =>
    Effect.gen(function* () {
      const definition = yield* defined("OR", 2)
      const instance = yield* submitted(definition)
      const [from, to] = [yield* Sandbox.user(1), yield* Sandbox.user(5)]
      const copy = done("POST", `${approval}/instances/cc`, {
        approval_code: definition,
        instance_code: instance,
        user_id: from.open_id,
        cc_user_ids: [to.open_id]
      })
      const copies = yield* during(Effect.zipRight(copy, copy))
      assert.deepStrictEqual(brief(copies, "operate", "user_id", "from"), [
        ["approval_cc", "CREATE", to.user_id, from.user_id]
      ])
      mustHave(copies[0], ["approval_code", "instance_code", "id", "create_time"])
      const again = yield* during(
        done("POST", `${approval}/approvals`, {
          approval_code: definition,
          approval_name: "Holiday",
          viewers: [],
          form: { form_content: "[]" },
          node_list: [{ id: "START" }, { id: "END" }],
          i18n_resources: []
        })
      )
      assert.deepStrictEqual(brief(again, "object.approval_code"), [
        ["approval.approval.updated_v4", definition]
      ])
      mustHave(
        again[0],
        [
          "approval_id",
          "version_id",
          "widget_group_type",
          "form_definition_id",
          "process_obj",
          "timestamp",
          "extra"
        ].map((path) => `object.${path}`)
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "is nothing for an app that does not subscribe, or does not any more, and nothing of what is refused",
    () =>
      Effect.gen(function* () {
        const definition = yield* defined("OR", 2)
        const body = { approval_code: definition, form: "[]", open_id: "ou_nobody" }
        assert.deepStrictEqual(yield* during(code("POST", `${approval}/instances`, body)), [])
        yield* done("POST", `${approval}/approvals/${definition}/unsubscribe`)
        assert.deepStrictEqual(yield* during(submitted(definition)), [])
      }).pipe(Effect.provide(layer))
  )
})
