import { types } from "@effect-feishu/core/events"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import { readdirSync, readFileSync } from "node:fs"
import { happenings } from "../../packages/sandbox/src/internal/raise.js"
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
      assert.deepStrictEqual(brief(created, "object.name"), [["contact.department.created_v3", "Looms"]])
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
      assert.strictEqual(own(yield* during(Effect.andThen(create, create))).length, 1)
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
      const copies = yield* during(Effect.andThen(copy, copy))
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

describe("What people are told of the approvals that they are in", () => {
  it.effect("is each step of it, through the app with whose token they subscribed", () =>
    Effect.gen(function* () {
      const definition = yield* defined("OR", 2)
      yield* done("POST", `${approval}/approvals/${definition}/unsubscribe`)
      const [asks, decides, other] = yield* Effect.forEach([1, 2, 9], (user) =>
        Sandbox.mintUserToken({ user, appId: "cli_second" })
      )
      const body = { subscription_type: "INVOLVED_APPROVAL" }
      yield* done("POST", `${approval}/instances/subscription`, body, asks!.accessToken)
      yield* done("POST", `${approval}/tasks/subscription`, body, decides!.accessToken)
      yield* done("POST", `${approval}/tasks/subscription`, body, other!.accessToken)
      const events = yield* during(
        Effect.flatMap(submitted(definition), (instance) => decide("approve", definition, instance, 2))
      )
      assert.deepStrictEqual(brief(events, "status", "start_user.open_id", "assigned_user.open_id"), [
        ["approval.instance.status_changed_v4", "PENDING", asks!.user.open_id, undefined],
        ["approval.task.status_changed_v4", "PENDING", undefined, decides!.user.open_id],
        ["approval.task.status_changed_v4", "APPROVED", undefined, decides!.user.open_id],
        ["approval.instance.status_changed_v4", "APPROVED", asks!.user.open_id, undefined]
      ])
      mustHave(events[0], ["approval_code", "instance_code", "external_id", "operate_time"])
      mustHave(events[1], ["task_id", "task_external_id", "operate_time"])
      yield* done("DELETE", `${approval}/instances/subscription`, undefined, asks!.accessToken)
      yield* done("DELETE", `${approval}/tasks/subscription`, undefined, decides!.accessToken)
      assert.deepStrictEqual(yield* during(submitted(definition)), [])
    }).pipe(Effect.provide(layer))
  )
})

const drive = "/open-apis/drive/v1"
const bitable = "/open-apis/bitable/v1/apps"

const subscribed = (token: string, type: string) =>
  Effect.as(done("POST", `${drive}/files/${token}/subscribe?file_type=${type}`), token)

/** A base with one table, and who asks to be told of it. */
const based = Effect.gen(function* () {
  const app = yield* done("POST", bitable, { name: "Ledger" })
  const token = yield* subscribed(textAt(app, "app.app_token"), "bitable")
  return { token, table: `${bitable}/${token}/tables/${textAt(app, "app.default_table_id")}` }
})

const about = ["file_type", "file_token", "subscriber_id_list"]

describe("What apps are told of bases", () => {
  it.effect("has records with their values before and after, one event for each request", () =>
    Effect.gen(function* () {
      const { table, token } = yield* based
      const ada = yield* Sandbox.user(4)
      const { accessToken } = yield* Sandbox.mintUserToken({ user: 4 })
      yield* done("POST", `${drive}/permissions/${token}/members?type=bitable`, {
        member_type: "openid",
        member_id: ada.open_id,
        perm: "edit"
      })
      yield* done("POST", `${table}/fields`, { field_name: "Kind", type: 3 })
      yield* done("POST", `${table}/fields`, { field_name: "Who", type: 11 })
      const kinds = dig(yield* done("GET", `${table}/fields`), "items")
      const [first, , who] = (Array.isArray(kinds) ? kinds : []).map((field) => textAt(field, "field_id"))
      const made = yield* during(
        done(
          "POST",
          `${table}/records`,
          { fields: { 多行文本: "one", Kind: "new", Who: [{ id: ada.open_id }] } },
          accessToken
        )
      )
      assert.deepStrictEqual(
        made.map(({ type }) => type),
        ["drive.file.bitable_record_changed_v1", "drive.file.edit_v1"]
      )
      mustHave(made[0], [...about, "table_id", "revision", "operator_id.open_id", "update_time"])
      assert.strictEqual(dig(made[0]!.event, "operator_id.open_id"), ada.open_id)
      const added = dig(made[0]!.event, "action_list.0")
      assert.strictEqual(dig(added, "action"), "record_added")
      const record = textAt(added, "record_id")
      const after = dig(added, "after_value")
      const cells = Array.isArray(after) ? after : []
      assert.deepStrictEqual(
        cells.map((cell) => dig(cell, "field_id")),
        (Array.isArray(kinds) ? kinds : []).map((field) => dig(field, "field_id"))
      )
      assert.strictEqual(dig(cells[0], "field_value"), JSON.stringify([{ type: "text", text: "one" }]))
      assert.match(textAt(cells[1], "field_value"), /^opt/)
      assert.strictEqual(dig(cells[2], "field_id"), who)
      assert.strictEqual(dig(cells[2], "field_identity_value.users.0.user_id.open_id"), ada.open_id)

      const put = done("PUT", `${table}/records/${record}`, { fields: { 多行文本: "two", Kind: "new" } })
      const edits = yield* during(Effect.andThen(put, put))
      assert.deepStrictEqual(brief(edits.slice(0, 1), "action_list"), [
        [
          "drive.file.bitable_record_changed_v1",
          [
            {
              action: "record_edited",
              record_id: record,
              before_value: [
                { field_id: first, field_value: JSON.stringify([{ type: "text", text: "one" }]) }
              ],
              after_value: [{ field_id: first, field_value: JSON.stringify([{ type: "text", text: "two" }]) }]
            }
          ]
        ]
      ])
      assert.strictEqual(edits.length, 2)

      const batch = { records: [{ fields: { 多行文本: "a" } }, { fields: { 多行文本: "b" } }] }
      const [many] = yield* during(done("POST", `${table}/records/batch_create`, batch))
      assert.strictEqual(pathsOf(many?.event).filter((path) => path === "action_list.record_id").length, 2)
      const [gone] = yield* during(done("DELETE", `${table}/records/${record}`))
      assert.strictEqual(dig(gone?.event, "action_list.0.action"), "record_deleted")
      assert.strictEqual(
        dig(gone?.event, "action_list.0.before_value.0.field_value"),
        JSON.stringify([{ type: "text", text: "two" }])
      )
      assert.isTrue(Number(dig(gone?.event, "revision")) > Number(dig(many?.event, "revision")))
    }).pipe(Effect.provide(layer))
  )

  it.effect("has fields that are added, changed and deleted", () =>
    Effect.gen(function* () {
      const { table } = yield* based
      const create = done("POST", `${table}/fields`, {
        field_name: "Sum",
        type: 2,
        property: { formatter: "0.00" }
      })
      const [added, edit] = yield* during(create)
      assert.deepStrictEqual(
        [added?.type, edit?.type],
        ["drive.file.bitable_field_changed_v1", "drive.file.edit_v1"]
      )
      mustHave(added, [...about, "table_id", "revision", "update_time"])
      const id = textAt(added!.event, "action_list.0.field_id")
      const after = { id, name: "Sum", type: 2, description: "", property: { formatter: "0.00" } }
      assert.deepStrictEqual(dig(added!.event, "action_list"), [
        { action: "field_added", field_id: id, after_value: after }
      ])
      const [changed] = yield* during(done("PUT", `${table}/fields/${id}`, { field_name: "Total", type: 2 }))
      assert.deepStrictEqual(dig(changed!.event, "action_list"), [
        {
          action: "field_edited",
          field_id: id,
          before_value: after,
          after_value: { ...after, name: "Total" }
        }
      ])
      const [gone] = yield* during(done("DELETE", `${table}/fields/${id}`))
      assert.deepStrictEqual(dig(gone!.event, "action_list"), [
        { action: "field_deleted", field_id: id, before_value: { ...after, name: "Total" } }
      ])
    }).pipe(Effect.provide(layer))
  )

  it.effect("is nothing where nobody subscribes, not any more, or where it was refused", () =>
    Effect.gen(function* () {
      const { table, token } = yield* based
      const record = done("POST", `${table}/records`, { fields: { 多行文本: "one" } })
      assert.deepStrictEqual(yield* during(code("POST", `${table}/records`, { fields: { 多行文本: 1 } })), [])
      yield* done("DELETE", `${drive}/files/${token}/delete_subscribe?file_type=bitable`)
      assert.deepStrictEqual(yield* during(record), [])
    }).pipe(Effect.provide(layer))
  )
})

describe("What apps are told of documents", () => {
  const documentIn = (folder?: string) =>
    Effect.map(
      done("POST", "/open-apis/docx/v1/documents", { title: "Plan", folder_token: folder }),
      (made) => textAt(made, "document.document_id")
    )

  it.effect("has titles, changes, collaborators and the end, for who subscribes and manages it", () =>
    Effect.gen(function* () {
      const id = yield* Effect.flatMap(documentIn(), (id) => subscribed(id, "docx"))
      const ada = yield* Sandbox.user(4)
      const members = `${drive}/permissions/${id}/members`
      const member = { member_type: "openid", member_id: ada.open_id, perm: "view" }
      const chat = { member_type: "openchat", member_id: Sandbox.defaultChatId, perm: "view" }
      const events = yield* during(
        Effect.gen(function* () {
          const titled = done("PATCH", `${drive}/files/${id}?type=docx`, { new_title: "Plans" })
          yield* Effect.andThen(titled, titled)
          const block = { block_type: 2, text: { elements: [{ text_run: { content: "hello" } }] } }
          yield* done("POST", `/open-apis/docx/v1/documents/${id}/blocks/${id}/children`, {
            children: [block]
          })
          const add = done("POST", `${members}?type=docx`, member)
          yield* Effect.andThen(add, add)
          yield* done("POST", `${members}?type=docx`, chat)
          yield* done("DELETE", `${members}/${ada.open_id}?type=docx&member_type=openid`)
          yield* done("DELETE", `${drive}/files/${id}?type=docx`)
        })
      )
      assert.deepStrictEqual(brief(events, "user_list.0.open_id", "chat_list"), [
        ["drive.file.title_updated_v1", undefined, undefined],
        ["drive.file.edit_v1", undefined, undefined],
        ["drive.file.permission_member_added_v1", ada.open_id, []],
        ["drive.file.permission_member_added_v1", undefined, [Sandbox.defaultChatId]],
        ["drive.file.permission_member_removed_v1", ada.open_id, []],
        ["drive.file.trashed_v1", undefined, undefined]
      ])
      for (const event of events) mustHave(event, about)
    }).pipe(Effect.provide(layer))
  )

  it.effect("names the people through whom it is told, and stops with their right to it", () =>
    Effect.gen(function* () {
      const id = yield* documentIn()
      const ada = yield* Sandbox.user(4)
      const { accessToken } = yield* Sandbox.mintUserToken({ user: 4, appId: "cli_second" })
      const members = `${drive}/permissions/${id}/members`
      const url = `${drive}/files/${id}/subscribe?file_type=docx`
      const member = { member_type: "openid", member_id: ada.open_id, perm: "view" }
      yield* done("POST", `${members}?type=docx`, member)
      assert.strictEqual(yield* code("POST", url, undefined, accessToken), 1069603)
      yield* done("POST", `${members}?type=docx`, { ...member, perm: "full_access" })
      yield* done("POST", url, undefined, accessToken)
      const rename = (title: string) => done("PATCH", `${drive}/files/${id}?type=docx`, { new_title: title })
      const told = yield* during(rename("One"))
      assert.deepStrictEqual(appsOf(told), ["cli_second"])
      assert.deepStrictEqual(brief(told, "subscriber_id_list.0.open_id"), [
        ["drive.file.title_updated_v1", ada.open_id]
      ])
      yield* done("DELETE", `${members}/${ada.open_id}?type=docx&member_type=openid`)
      assert.deepStrictEqual(yield* during(rename("Two")), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has what is put into a folder, for who subscribes to the folder", () =>
    Effect.gen(function* () {
      const made = yield* done("POST", `${drive}/files/create_folder`, { name: "Box", folder_token: "" })
      const folder = textAt(made, "token")
      const url = `${drive}/files/${folder}/subscribe?file_type=folder&event_type=`
      assert.strictEqual(yield* code("POST", `${url}file.edit_v1`), 1069602)
      yield* done("POST", `${url}file.created_in_folder_v1`)
      const created = yield* during(documentIn(folder))
      assert.deepStrictEqual(brief(created, "file_type", "folder_token"), [
        ["drive.file.created_in_folder_v1", "docx", folder]
      ])
      mustHave(created[0], ["file_token", "subscriber_ids"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has comments and replies for whom they concern, and not for who writes them", () =>
    Effect.gen(function* () {
      const id = yield* documentIn()
      const [ada, bob] = [yield* Sandbox.user(4), yield* Sandbox.user(5)]
      const { accessToken } = yield* Sandbox.mintUserToken({ user: 4 })
      const others = yield* Sandbox.mintUserToken({ user: 5 })
      for (const { open_id } of [ada, bob]) {
        const member = { member_type: "openid", member_id: open_id, perm: "view" }
        yield* done("POST", `${drive}/permissions/${id}/members?type=docx`, member)
      }
      const event_type = "drive.notice.comment_add_v1"
      const subscribe = (token: string) => done("POST", `${drive}/user/subscription`, { event_type }, token)
      assert.strictEqual(yield* code("POST", `${drive}/user/subscription`, { event_type: "other" }), 1069602)
      yield* subscribe(accessToken)
      yield* subscribe(others.accessToken)
      const content = (text: string, ...people: ReadonlyArray<string>) => ({
        elements: [
          { type: "text_run", text_run: { text } },
          ...people.map((user_id) => ({ type: "person", person: { user_id } }))
        ]
      })
      const comments = `${drive}/files/${id}/comments`
      const body = { reply_list: { replies: [{ content: content("look", ada.open_id) }] } }
      const first = yield* during(done("POST", `${comments}?file_type=docx`, body))
      assert.deepStrictEqual(
        brief(first, "notice_meta.notice_type", "notice_meta.to_user_id.open_id", "is_mentioned"),
        [[event_type, "add_comment", ada.open_id, true]]
      )
      const meta = [
        "file_type",
        "file_token",
        "from_user_id.open_id",
        "to_user_id.union_id",
        "to_user_id.user_id"
      ]
      mustHave(first[0], ["comment_id", "reply_id", ...meta.map((path) => `notice_meta.${path}`)])
      const comment = textAt(first[0]!.event, "comment_id")
      const reply = done(
        "POST",
        `${comments}/${comment}/replies?file_type=docx`,
        { content: content("fine", ada.open_id) },
        accessToken
      )
      assert.deepStrictEqual(yield* during(reply), [])
      yield* done(
        "DELETE",
        `${drive}/user/remove_subscription?event_type=${event_type}`,
        undefined,
        accessToken
      )
      assert.deepStrictEqual(yield* during(done("POST", `${comments}?file_type=docx`, body)), [])
    }).pipe(Effect.provide(layer))
  )
})

const calendars = "/open-apis/calendar/v4/calendars"

describe("What apps are told of calendars", () => {
  /** A calendar of somebody's, with their token of the second app. */
  const shared = Effect.gen(function* () {
    const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 4, appId: "cli_second" })
    const made = yield* done("POST", calendars, { summary: "Team" }, accessToken)
    return { token: accessToken, user, one: `${calendars}/${textAt(made, "calendar.calendar_id")}` }
  })

  const times = { start_time: { timestamp: "1700000000" }, end_time: { timestamp: "1700003600" } }

  it.effect("has one's calendars that come, change and go, for who asked with their token", () =>
    Effect.gen(function* () {
      const { one, token, user } = yield* shared
      const change = (summary: string) => done("PATCH", one, { summary }, token)
      assert.deepStrictEqual(yield* during(change("A")), [])
      yield* done("POST", `${calendars}/subscription`, undefined, token)
      const events = yield* during(
        Effect.gen(function* () {
          yield* change("B")
          yield* done("POST", calendars, { summary: "Another" }, token)
          yield* done("DELETE", one, undefined, token)
          yield* done("POST", calendars, { summary: "The app's" })
        })
      )
      const { open_id, union_id, user_id } = user
      assert.deepStrictEqual(
        events.map(({ appId, event, type }) => [appId, type, event]),
        [1, 2, 3].map(() => [
          "cli_second",
          "calendar.calendar.changed_v4",
          { user_id_list: [{ union_id, user_id, open_id }] }
        ])
      )
      yield* done("POST", `${calendars}/unsubscription`, undefined, token)
      assert.deepStrictEqual(yield* during(done("POST", calendars, { summary: "More" }, token)), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has what is granted on a calendar and taken back, for its owner", () =>
    Effect.gen(function* () {
      const { one, token } = yield* shared
      const [ada, other] = [yield* Sandbox.user(5), yield* Sandbox.mintUserToken({ user: 6 })]
      assert.strictEqual(
        yield* code("POST", `${one}/acls/subscription`, undefined, other.accessToken),
        191002
      )
      yield* done("POST", `${one}/acls/subscription`, undefined, token)
      const grant = done(
        "POST",
        `${one}/acls`,
        { role: "reader", scope: { type: "user", user_id: ada.open_id } },
        token
      )
      const created = yield* during(Effect.andThen(grant, grant))
      assert.deepStrictEqual(brief(created, "role", "scope.user_id.open_id"), [
        ["calendar.calendar.acl.created_v4", "reader", ada.open_id]
      ])
      mustHave(created[0], ["acl_id", "scope.type", "scope.user_id.union_id", "user_id_list.open_id"])
      const id = textAt(created[0]!.event, "acl_id")
      const deleted = yield* during(done("DELETE", `${one}/acls/${id}`, undefined, token))
      assert.deepStrictEqual(brief(deleted, "acl_id"), [["calendar.calendar.acl.deleted_v4", id]])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has the events of each calendar they are in, and how people answer", () =>
    Effect.gen(function* () {
      const { one, token } = yield* shared
      const ada = yield* Sandbox.mintUserToken({ user: 5 })
      const primary = yield* done("POST", `${calendars}/primary`, undefined, ada.accessToken)
      const hers = `${calendars}/${textAt(primary, "calendars.0.calendar.calendar_id")}`
      yield* done("POST", `${one}/events/subscription`, undefined, token)
      yield* done("POST", `${hers}/events/subscription`, undefined, ada.accessToken)
      const events = yield* during(
        Effect.gen(function* () {
          const key = "idempotency_key=00000000000000000000000000000000"
          const create = done("POST", `${one}/events?${key}`, { summary: "Talk", ...times }, token)
          const id = textAt(yield* Effect.andThen(create, create), "event.event_id")
          yield* done(
            "POST",
            `${one}/events/${id}/attendees`,
            { attendees: [{ type: "user", user_id: ada.user.open_id }] },
            token
          )
          yield* done("POST", `${hers}/events/${id}/reply`, { rsvp_status: "accept" }, ada.accessToken)
          yield* done("PATCH", `${one}/events/${id}`, { summary: "Talks" }, token)
          yield* done("PATCH", `${one}/events/${id}`, { summary: "Talks" }, token)
          yield* done("DELETE", `${one}/events/${id}`, undefined, token)
        })
      )
      const [own, herId] = [one, hers].map((url) => url.slice(calendars.length + 1))
      assert.deepStrictEqual(
        events.map(({ event }) => [dig(event, "change_type"), dig(event, "calendar_id")]),
        [
          ["create", own],
          ["update", own],
          ["create", herId],
          ["rsvp", own],
          ["rsvp", herId],
          ["update", own],
          ["update", herId],
          ["delete", own],
          ["delete", herId]
        ]
      )
      assert.deepStrictEqual(
        new Set(events.map(({ type }) => type)),
        new Set(["calendar.calendar.event.changed_v4"])
      )
      mustHave(events[0], ["calendar_event_id", "user_id_list.open_id"])
      assert.deepStrictEqual(
        [
          dig(events[3]!.event, "rsvp_infos.0.rsvp_status"),
          dig(events[3]!.event, "rsvp_infos.0.from_user_id.open_id")
        ],
        ["accept", ada.user.open_id]
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("What people do", () => {
  const typesOf = (events: ReadonlyArray<Sandbox.AppEvent>) => events.map(({ type }) => type)

  it.effect("with messages is told to the apps of the chat, and refused by the platform's rules", () =>
    Effect.gen(function* () {
      const { message } = yield* Sandbox.say("hello", { user: 2 })
      const { message_id: messageId } = message
      const thumb = { messageId, emoji: "THUMBSUP" }
      const both = (type: string) => [type, type]
      const events = yield* during(
        Effect.gen(function* () {
          const reacted = yield* Sandbox.act({ type: "react", ...thumb }, 3)
          assert.deepStrictEqual(typesOf(reacted), both("im.message.reaction.created_v1"))
          assert.deepStrictEqual(yield* Sandbox.act({ type: "react", ...thumb }, 3), [])
          yield* Sandbox.act({ type: "unreact", ...thumb }, 3)
          yield* Sandbox.act({ type: "edit", messageId, text: "good day" }, 2)
          yield* Sandbox.act({ type: "recall", messageId }, 2)
        })
      )
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        [
          ...both("im.message.reaction.created_v1"),
          ...both("im.message.reaction.deleted_v1"),
          ...both("im.message.recalled_v1")
        ]
      )
      const [kept] = yield* Sandbox.messages
      assert.strictEqual(kept?.content, JSON.stringify({ text: "good day" }))
      const failures = yield* Effect.forEach(
        [
          Sandbox.act({ type: "react", ...thumb }, 3),
          Sandbox.act({ type: "recall", messageId: "om_none" }),
          Sandbox.act({ type: "unreact", ...thumb }, 3)
        ],
        Effect.flip
      )
      assert.deepStrictEqual(
        failures.map(({ code }) => code),
        [230110, 230001, undefined]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("in chats is told of who comes and goes, and which bots", () =>
    Effect.gen(function* () {
      const chatId = Sandbox.defaultChatId
      const events = yield* during(
        Effect.gen(function* () {
          yield* Sandbox.act({ type: "invite", chatId, users: [7, 8] }, 1)
          yield* Sandbox.act({ type: "leave", chatId }, 7)
          const { code } = yield* Effect.flip(Sandbox.act({ type: "remove", chatId, users: [8] }, 1))
          assert.strictEqual(code, 232014)
          yield* Effect.flip(Sandbox.act({ type: "invite", chatId, users: [9], bots: ["cli_none"] }, 1))
        })
      )
      assert.deepStrictEqual(brief(own(events), "users.0.user_id.open_id", "operator_id.open_id"), [
        ["im.chat.member.user.added_v1", yield* open(7), yield* open(1)],
        ["im.chat.member.user.deleted_v1", yield* open(7), yield* open(7)]
      ])
      const made = yield* done("POST", "/open-apis/im/v1/chats", { name: "Open", chat_type: "public" })
      const group = textAt(made, "chat_id")
      const invited = yield* during(
        Effect.andThen(
          Sandbox.act({ type: "join", chatId: group }, 2),
          Sandbox.act({ type: "invite", chatId: group, bots: ["cli_second"] }, 2)
        )
      )
      assert.deepStrictEqual(
        invited.map(({ appId, type }) => [appId, type]),
        [
          [Sandbox.defaultApp.appId, "im.chat.member.user.added_v1"],
          ["cli_second", "im.chat.member.bot.added_v1"]
        ]
      )
      const removed = yield* during(
        done("DELETE", `/open-apis/im/v1/chats/${group}/members?member_id_type=app_id`, {
          id_list: ["cli_second"]
        })
      )
      assert.deepStrictEqual(
        removed.map(({ appId, type }) => [appId, type]),
        [["cli_second", "im.chat.member.bot.deleted_v1"]]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("with a bot is told to its app alone: the chat is opened, a button of its menu pressed", () =>
    Effect.gen(function* () {
      const ada = yield* Sandbox.user(4)
      const bot = "cli_second"
      const events = yield* during(
        Effect.andThen(
          Sandbox.act({ type: "open", bot }, 4),
          Sandbox.act({ type: "menu", bot, eventKey: "help" }, 4)
        )
      )
      assert.deepStrictEqual(
        events.map(({ appId, type }) => [appId, type]),
        [
          [bot, "im.chat.access_event.bot_p2p_chat_entered_v1"],
          [bot, "application.bot.menu_v6"]
        ]
      )
      const [, pressed] = events
      assert.strictEqual(dig(pressed!.event, "event_key"), "help")
      assert.strictEqual(dig(pressed!.event, "operator.operator_id.open_id"), ada.open_id)
      mustHave(pressed, ["operator.operator_name", "operator.operator_id.union_id", "timestamp"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("with approvals is told as what is done through requests", () =>
    Effect.gen(function* () {
      const definition = yield* defined("OR", 2)
      const [first] = yield* Sandbox.act({ type: "submit", approvalCode: definition }, 1)
      const instanceCode = textAt(first!.payload, "event.instance_code")
      const decided = yield* during(
        Effect.gen(function* () {
          yield* Effect.flip(Sandbox.act({ type: "approve", instanceCode }, 3))
          yield* Sandbox.act({ type: "transfer", instanceCode, to: 3 }, 2)
          yield* Sandbox.act({ type: "approve", instanceCode, comment: "fine" }, 3)
        })
      )
      assert.deepStrictEqual(brief(decided, "status"), [
        ["approval_task", "TRANSFERRED"],
        ["approval_task", "PENDING"],
        ["approval_task", "APPROVED"],
        ["approval_instance", "APPROVED"]
      ])
      const [again] = yield* Sandbox.act({ type: "submit", approvalCode: definition }, 1)
      const code = textAt(again!.payload, "event.instance_code")
      assert.deepStrictEqual(typesOf(yield* Sandbox.act({ type: "cancel", instanceCode: code }, 1)), [
        "approval_task",
        "approval_instance"
      ])
    }).pipe(Effect.provide(layer))
  )

  it.effect("in the console, to renew the ticket of a store app, is told to that app in the old form", () =>
    Effect.gen(function* () {
      const ticket = yield* Sandbox.rotateAppTicket("cli_store")
      assert.deepStrictEqual(
        (yield* Sandbox.appEvents).map(({ payload }) => [
          dig(payload, "type"),
          dig(payload, "event.type"),
          dig(payload, "event.app_ticket")
        ]),
        [["event_callback", "app_ticket", ticket]]
      )
    }).pipe(
      Effect.provide(
        Sandbox.layer({ seed: 1, apps: [{ appId: "cli_store", appSecret: "store", kind: "store" }] })
      )
    )
  )

  it.effect("with what they granted is told to each app that had something of it, once", () =>
    Effect.gen(function* () {
      yield* Sandbox.mintUserToken({ user: 4, appId: "cli_second" })
      const ada = yield* Sandbox.user(4)
      const revoke = Sandbox.revokeGrants({ user: 4 })
      const events = yield* during(Effect.andThen(revoke, revoke))
      assert.deepStrictEqual(
        events.map(({ appId, event, type }) => [appId, type, event]),
        [
          [
            "cli_second",
            "auth.user_access_token.revoked_v4",
            {
              revoke_token_type: "user_access_token",
              revoke_reason: "Revoked by user action.",
              open_id: ada.open_id,
              union_id: ada.union_id,
              user_id: ada.user_id
            }
          ]
        ]
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("What apps are told of tasks", () => {
  const tasks = "/open-apis/task/v2/tasks"
  const told = (events: ReadonlyArray<Told>, type: string) =>
    events
      .filter((event) => event.type === type)
      .map(({ appId, event }) => [appId, dig(event, "event_types")])

  it.effect("has what concerns the person who subscribes: made, changed, done, deleted", () =>
    Effect.gen(function* () {
      const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 4, appId: "cli_second" })
      yield* done("POST", "/open-apis/task/v2/task_v2/task_subscription", undefined, accessToken)
      const mine = { id: user.open_id, type: "user", role: "follower" }
      const events = yield* during(
        Effect.gen(function* () {
          yield* done("POST", tasks, { summary: "Not hers" })
          const made = yield* done("POST", tasks, { summary: "Hers", members: [mine] })
          const one = `${tasks}/${textAt(made, "task.guid")}`
          const patch = (task: object) => done("PATCH", one, { task, update_fields: Object.keys(task) })
          yield* patch({ summary: "Hers indeed", description: "soon" })
          yield* patch({ summary: "Hers indeed" })
          yield* patch({ completed_at: "1700000000000" })
          yield* done("POST", `${one}/remove_members`, { members: [mine] })
          yield* patch({ description: "later" })
          yield* done("DELETE", one)
        })
      )
      assert.deepStrictEqual(told(events, "task.task.update_user_access_v2"), [
        ["cli_second", ["task_create"]],
        ["cli_second", ["task_summary_update", "task_desc_update"]],
        ["cli_second", ["task_completed_update"]],
        ["cli_second", ["task_followers_update"]]
      ])
      const older = events.filter(({ type }) => type === "task.task.updated_v1")
      assert.deepStrictEqual(
        older.map(({ appId, event }) => [appId, dig(event, "obj_type")]),
        [1, 5, 3, 1, 7].map((type) => [Sandbox.defaultApp.appId, type])
      )
      mustHave(older[0], ["task_id"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has what an app is to do, deletions of subtasks among it", () =>
    Effect.gen(function* () {
      yield* done("POST", "/open-apis/task/v2/task_v2/task_subscription")
      const members = [{ id: Sandbox.defaultApp.appId, type: "app", role: "assignee" }]
      const made = yield* done("POST", tasks, { summary: "Above", members })
      const one = `${tasks}/${textAt(made, "task.guid")}`
      yield* done("POST", `${one}/subtasks`, { summary: "Below", members })
      const events = yield* during(done("DELETE", one))
      assert.deepStrictEqual(told(events, "task.task.update_user_access_v2"), [
        [Sandbox.defaultApp.appId, ["task_deleted"]],
        [Sandbox.defaultApp.appId, ["task_deleted"]]
      ])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has comments on the tasks that it made, and replies as such", () =>
    Effect.gen(function* () {
      const made = yield* done("POST", tasks, { summary: "Talk" })
      const resource_id = textAt(made, "task.guid")
      const comments = "/open-apis/task/v2/comments"
      const events = yield* during(
        Effect.gen(function* () {
          const first = yield* done("POST", comments, { content: "a", resource_id })
          const id = textAt(first, "comment.id")
          yield* done("POST", comments, { content: "b", resource_id, reply_to_comment_id: id })
          yield* done("PATCH", `${comments}/${id}`, { comment: { content: "c" }, update_fields: ["content"] })
          yield* done("DELETE", `${comments}/${id}`)
          yield* code("POST", comments, { content: "", resource_id })
        })
      )
      assert.deepStrictEqual(
        events.map(({ event, type }) => [type, dig(event, "obj_type")]),
        [1, 2, 3, 4].map((type) => ["task.task.comment.updated_v1", type])
      )
      mustHave(events[0], ["task_id", "comment_id", "parent_id"])
    }).pipe(Effect.provide(layer))
  )
})

describe("What apps are told of meetings", () => {
  it.effect("has their beginning and end in the sandbox's time, and who joins and leaves", () =>
    Effect.gen(function* () {
      const host = yield* open(3)
      const reserved = yield* done("POST", "/open-apis/vc/v1/reserves/apply", {
        owner_id: host,
        meeting_settings: { topic: "Standup" }
      })
      const id = textAt(reserved, "reserve.id")
      const begun = yield* during(Sandbox.holdMeeting(id, { participants: [4], duration: "20 minutes" }))
      const ofReserver = (events: ReadonlyArray<Told>) =>
        own(events).map(({ event, type }) => [type, dig(event, "operator.id.open_id")])
      assert.deepStrictEqual(ofReserver(begun), [
        ["vc.meeting.meeting_started_v1", host],
        ["vc.meeting.all_meeting_started_v1", host],
        ["vc.meeting.join_meeting_v1", host],
        ["vc.meeting.join_meeting_v1", yield* open(4)]
      ])
      assert.deepStrictEqual(
        begun.filter(({ appId }) => appId === "cli_second").map(({ type }) => type),
        ["vc.meeting.all_meeting_started_v1"]
      )
      const people = ["host_user", "owner"].flatMap((who) =>
        ["id.open_id", "user_role", "user_type"].map((path) => `${who}.${path}`)
      )
      mustHave(begun[0], [
        ...["id", "topic", "meeting_no", "meeting_source", "start_time", "end_time", ...people].map(
          (path) => `meeting.${path}`
        ),
        "meeting.calendar_event_id",
        "meeting.meeting_sub_type",
        "meeting.security_setting.security_level",
        "operator.user_role"
      ])
      assert.deepStrictEqual(yield* during(Sandbox.advance("19 minutes")), [])
      // Who sleeps is woken by the clock, and then has to get a turn.
      const turns = Effect3.repeatN(Effect3.yieldNow(), 50)
      const over = yield* during(Effect.andThen(Sandbox.advance("1 minute"), turns))
      assert.deepStrictEqual(
        own(over).map(({ type }) => type),
        [
          "vc.meeting.leave_meeting_v1",
          "vc.meeting.leave_meeting_v1",
          "vc.meeting.meeting_ended_v1",
          "vc.meeting.all_meeting_ended_v1"
        ]
      )
      mustHave(over[0], ["leave_reason", "leave_user.id.open_id"])
      yield* Sandbox.holdMeeting(id, { duration: "1 minute" })
      yield* Sandbox.reset
      yield* Effect.andThen(Sandbox.advance("1 hour"), turns)
      assert.deepStrictEqual(yield* Sandbox.appEvents, [])
    }).pipe(Effect.provide(layer))
  )
})

describe("What people are told of the meetings that they are in", () => {
  it.effect("is that they begin, are joined and end, as far as they subscribe", () =>
    Effect.gen(function* () {
      const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 4, appId: "cli_second" })
      const meetings = "/open-apis/vc/v1/meetings"
      const topics = ["started", "joined", "ended"].map((what) => `vc.meeting.participant_meeting_${what}_v1`)
      const listen = (verb: string, event_type: string) =>
        done("POST", `${meetings}/${verb}`, { event_type }, accessToken)
      yield* Effect.forEach(topics, (topic) => listen("subscription", topic))
      assert.strictEqual(
        yield* code("POST", `${meetings}/subscription`, { event_type: "other" }, accessToken),
        121003
      )
      const reserved = yield* done("POST", "/open-apis/vc/v1/reserves/apply", {
        owner_id: yield* open(3),
        meeting_settings: { topic: "Standup" }
      })
      const hold = (participants: ReadonlyArray<number>) =>
        Effect.andThen(
          Sandbox.holdMeeting(textAt(reserved, "reserve.id"), { participants, duration: "1 minute" }),
          Effect.andThen(Sandbox.advance("1 minute"), Effect3.repeatN(Effect3.yieldNow(), 50))
        )
      const told = (events: ReadonlyArray<Told>) =>
        events
          .filter(({ type }) => topics.includes(type))
          .map(({ appId, event, type }) => [appId, type, dig(event, "subscriber_ids.0.open_id")])
      assert.deepStrictEqual(told(yield* during(hold([5]))), [])
      assert.deepStrictEqual(told(yield* during(hold([4]))), [
        ["cli_second", "vc.meeting.participant_meeting_started_v1", user.open_id],
        ["cli_second", "vc.meeting.participant_meeting_joined_v1", user.open_id],
        ["cli_second", "vc.meeting.participant_meeting_ended_v1", user.open_id]
      ])
      yield* Effect.forEach(topics, (topic) => listen("unsubscription", topic))
      assert.deepStrictEqual(told(yield* during(hold([4]))), [])
    }).pipe(Effect.provide(layer))
  )
})

describe("What apps are told of mails and whiteboards", () => {
  const mail = "/open-apis/mail/v1/user_mailboxes"

  it.effect("has each mail that comes, for whose mailbox it is and through the app that they chose", () =>
    Effect.gen(function* () {
      const ada = yield* Sandbox.mintUserToken({ user: 4, appId: "cli_second" })
      const bob = yield* Sandbox.mintUserToken({ user: 5 })
      const send = done(
        "POST",
        `${mail}/me/messages/send`,
        { subject: "hello", to: [{ mail_address: ada.user.email }], body_plain_text: "aGk" },
        bob.accessToken
      )
      assert.deepStrictEqual(yield* during(send), [])
      yield* done("POST", `${mail}/me/event/subscribe`, { event_type: 1 }, ada.accessToken)
      const events = yield* during(send)
      assert.deepStrictEqual(
        events.map(({ appId, event, type }) => [appId, type, dig(event, "mail_address")]),
        [["cli_second", "mail.user_mailbox.event.message_received_v1", ada.user.email]]
      )
      mustHave(events[0], ["message_id", "mailbox_type", "subscriber.user_ids.open_id"])
      yield* done("POST", `${mail}/me/event/unsubscribe`, { event_type: 1 }, ada.accessToken)
      assert.deepStrictEqual(yield* during(send), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("has whiteboards that are changed, for who manages the document", () =>
    Effect.gen(function* () {
      const made = yield* done("POST", "/open-apis/docx/v1/documents", { title: "Plan" })
      const id = textAt(made, "document.document_id")
      const children = [{ block_type: 43, board: {} }]
      const block = yield* done("POST", `/open-apis/docx/v1/documents/${id}/blocks/${id}/children`, {
        children
      })
      const token = textAt(block, "children.0.board.token")
      const board = `/open-apis/board/v1/whiteboards/${token}`
      const draw = done("POST", `${board}/nodes`, {
        nodes: [{ type: "composite_shape", composite_shape: { type: "rect" } }]
      })
      assert.deepStrictEqual(yield* during(draw), [])
      assert.strictEqual(yield* code("POST", `${board}/subscribe`, { event_type: "other" }), 2890002)
      const event_type = "board.whiteboard.updated_v1"
      yield* done("POST", `${board}/subscribe`, { event_type })
      const theme = done("POST", `${board}/update_theme`, { theme: "retro" })
      const events = yield* during(Effect.all([draw, theme, theme]))
      assert.deepStrictEqual(
        events.map(({ event, type }) => [type, event]),
        [1, 2].map(() => [event_type, { whiteboard_id: token, operator_ids: [] }])
      )
      yield* done("POST", `${board}/unsubscribe`, { event_type })
      assert.deepStrictEqual(yield* during(draw), [])
    }).pipe(Effect.provide(layer))
  )
})

describe("The events that are raised", () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
  const sources = new URL("../../packages/sandbox/src/", import.meta.url)

  it("have each a test that names it", () => {
    const tests = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".ts"))
    const text = tests.map((name) => read(name)).join("\n")
    const untested = happenings().filter(({ definition }) => !text.includes(`"${definition.type}"`))
    assert.deepStrictEqual(
      untested.map(({ definition }) => definition.type),
      []
    )
  })

  it("are registered once each, as one that the platform has, and come from nowhere else", () => {
    const raised = happenings().map(({ definition }) => definition.type)
    assert.strictEqual(new Set(raised).size, raised.length)
    assert.deepStrictEqual(
      raised.filter((type) => !types.includes(type)),
      []
    )
    const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && !name.endsWith("page.generated.ts")
    )
    const adding = files.filter((name) =>
      /\b(appEventsSlot\)\s*\.add|events\.add)\(/.test(readFileSync(new URL(name, sources), "utf8"))
    )
    assert.deepStrictEqual(adding.toSorted(), ["Sandbox.ts", "internal/raise.ts"])
  })
})
