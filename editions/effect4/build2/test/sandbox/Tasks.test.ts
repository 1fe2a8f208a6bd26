import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { call, code, dig, done, request } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20 })
const base = "/open-apis/task/v2"
const unknown = "00000000-0000-0000-0000-000000000000"

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const namesAt = (value: unknown, path: string, field: string): ReadonlyArray<unknown> => {
  const list = dig(value, path)
  return Array.isArray(list) ? list.map((one) => dig(one, field)) : []
}

const makeTask = (summary: string, extra: object = {}) =>
  Effect.map(done("POST", `${base}/tasks`, { summary, ...extra }), (made) => textAt(made, "task.guid"))

const due = { due: { timestamp: "1767225600000", is_all_day: false } }

const idOf = (index: number) => Effect.map(Sandbox.users(), ({ users }) => users[index]!.open_id)

describe("members of a list", () => {
  it.effect("may be chats, and whoever is in one may do what it may", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users()
      const chat = textAt(
        yield* done("POST", "/open-apis/im/v1/chats", { name: "Team", user_id_list: [users[1]!.open_id] }),
        "chat_id"
      )
      const guid = textAt(
        yield* done("POST", `${base}/tasklists`, {
          name: "L",
          members: [{ id: chat, type: "chat", role: "viewer" }]
        }),
        "tasklist.guid"
      )
      const { accessToken } = yield* Sandbox.mintUserToken({ user: 1 })
      const { accessToken: outsider } = yield* Sandbox.mintUserToken({ user: 2 })
      const seen = yield* done("GET", `${base}/tasklists/${guid}`, undefined, accessToken)
      assert.deepInclude(dig(seen, "tasklist.members"), {
        id: chat,
        type: "chat",
        role: "viewer",
        name: "Team"
      })
      assert.strictEqual(yield* code("GET", `${base}/tasklists/${guid}`, undefined, outsider), 1470403)
      const rename = { tasklist: { name: "M" }, update_fields: ["name"] }
      assert.strictEqual(yield* code("PATCH", `${base}/tasklists/${guid}`, rename, accessToken), 1470403)
      yield* done("POST", `${base}/tasklists/${guid}/remove_members`, {
        members: [{ id: chat, type: "chat" }]
      })
      assert.strictEqual(yield* code("GET", `${base}/tasklists/${guid}`, undefined, accessToken), 1470403)
    }).pipe(Effect.provide(layer))
  )

  it.effect("who are not there leave without an error, of lists as of tasks", () =>
    Effect.gen(function* () {
      const list = textAt(yield* done("POST", `${base}/tasklists`, { name: "L" }), "tasklist.guid")
      const task = yield* makeTask("T")
      for (const id of [yield* idOf(3), "ou_nobody"]) {
        yield* done("POST", `${base}/tasklists/${list}/remove_members`, { members: [{ id }] })
        yield* done("POST", `${base}/tasks/${task}/remove_members`, { members: [{ id, role: "follower" }] })
      }
    }).pipe(Effect.provide(layer))
  )
})

describe("tasks", () => {
  it.effect("take members and lose them, by the role they have", () =>
    Effect.gen(function* () {
      const guid = yield* makeTask("Ship")
      const [ann, bob] = [yield* idOf(1), yield* idOf(2)]
      yield* done("POST", `${base}/tasks/${guid}/add_members`, {
        members: [
          { id: ann, role: "assignee" },
          { id: bob, role: "follower" },
          { id: ann, role: "assignee" }
        ]
      })
      yield* done("POST", `${base}/tasks/${guid}/remove_members`, {
        members: [{ id: bob, role: "follower" }]
      })
      const got = yield* done("GET", `${base}/tasks/${guid}`)
      assert.deepStrictEqual(namesAt(got, "task.members", "id"), [ann])
      const asUser = yield* done("GET", `${base}/tasks/${guid}?user_id_type=user_id`)
      const { users } = yield* Sandbox.users()
      assert.deepStrictEqual(namesAt(asUser, "task.members", "id"), [users[1]!.user_id])
    }).pipe(Effect.provide(layer))
  )

  it.effect("remind once, and only of a due time", () =>
    Effect.gen(function* () {
      const bare = yield* makeTask("Some day")
      const reminders = { reminders: [{ relative_fire_minute: 30 }] }
      assert.strictEqual(yield* code("POST", `${base}/tasks/${bare}/add_reminders`, reminders), 1470400)
      const guid = yield* makeTask("On time", { ...due, ...reminders })
      assert.strictEqual(yield* code("POST", `${base}/tasks/${guid}/add_reminders`, reminders), 1470613)
      const id = textAt(yield* done("GET", `${base}/tasks/${guid}`), "task.reminders.0.id")
      const left = yield* done("POST", `${base}/tasks/${guid}/remove_reminders`, { reminder_ids: [id] })
      assert.deepStrictEqual(dig(left, "task.reminders"), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("have subtasks of their own, which go with them", () =>
    Effect.gen(function* () {
      const parent = yield* makeTask("Parent")
      const subtask = textAt(
        yield* done("POST", `${base}/tasks/${parent}/subtasks`, { summary: "Child" }),
        "subtask.guid"
      )
      assert.notStrictEqual(subtask, parent)
      const listed = yield* done("GET", `${base}/tasks/${parent}/subtasks`)
      assert.deepStrictEqual(namesAt(listed, "items", "guid"), [subtask])
      const got = yield* done("GET", `${base}/tasks/${parent}`)
      assert.strictEqual(dig(got, "task.subtask_count"), 1)
      assert.strictEqual(
        textAt(yield* done("GET", `${base}/tasks/${subtask}`), "task.parent_task_guid"),
        parent
      )
      yield* done("DELETE", `${base}/tasks/${parent}`)
      assert.strictEqual(yield* code("GET", `${base}/tasks/${subtask}`), 1470404)
    }).pipe(Effect.provide(layer))
  )

  it.effect("depend on each other, seen from both sides", () =>
    Effect.gen(function* () {
      const first = yield* makeTask("First")
      const second = yield* makeTask("Second")
      yield* done("POST", `${base}/tasks/${second}/add_dependencies`, {
        dependencies: [{ type: "prev", task_guid: first }]
      })
      const got = yield* done("GET", `${base}/tasks/${first}`)
      assert.deepStrictEqual(dig(got, "task.dependencies"), [{ type: "next", task_guid: second }])
      yield* done("POST", `${base}/tasks/${first}/remove_dependencies`, {
        dependencies: [{ task_guid: second }]
      })
      const after = yield* done("GET", `${base}/tasks/${second}`)
      assert.deepStrictEqual(dig(after, "task.dependencies"), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("keep what was uploaded to them", () =>
    Effect.gen(function* () {
      const guid = yield* makeTask("With a file")
      const form = new FormData()
      form.set("resource_type", "task")
      form.set("resource_id", guid)
      form.set("file", new Blob(["hello"]), "note.txt")
      const made = yield* call("POST", `${base}/attachments/upload`, { form })
      const id = made.text("data.items.0.guid")
      const listed = yield* done("GET", `${base}/attachments?resource_id=${guid}`)
      assert.deepStrictEqual(namesAt(listed, "items", "name"), ["note.txt"])
      const address = new URL(textAt(listed, "items.0.url"))
      const fetched = yield* request("GET", address.pathname + address.search)
      assert.deepStrictEqual([fetched.status, fetched.bytes.byteLength], [200, dig(listed, "items.0.size")])
      yield* TestClock3.adjust("25 hours")
      assert.strictEqual((yield* request("GET", address.pathname + address.search)).status, 403)
      yield* done("DELETE", `${base}/attachments/${id}`)
      assert.strictEqual(yield* code("GET", `${base}/attachments/${id}`), 1470404)
    }).pipe(Effect.provide(layer))
  )
})

describe("lists of tasks", () => {
  const makeList = (name: string) =>
    Effect.map(done("POST", `${base}/tasklists`, { name }), (made) => textAt(made, "tasklist.guid"))

  it.effect("hold the tasks that were put into them, section by section", () =>
    Effect.gen(function* () {
      const list = yield* makeList("Release")
      const section = textAt(
        yield* done("POST", `${base}/sections`, {
          name: "Doing",
          resource_type: "tasklist",
          resource_id: list
        }),
        "section.guid"
      )
      const placed = yield* makeTask("Placed", {
        tasklists: [{ tasklist_guid: list, section_guid: section }]
      })
      const added = yield* makeTask("Added")
      yield* done("POST", `${base}/tasks/${added}/add_tasklist`, { tasklist_guid: list })
      yield* makeTask("Elsewhere")
      assert.deepStrictEqual(
        namesAt(yield* done("GET", `${base}/tasklists/${list}/tasks`), "items", "guid"),
        [placed, added]
      )
      assert.deepStrictEqual(
        namesAt(yield* done("GET", `${base}/sections/${section}/tasks`), "items", "guid"),
        [placed]
      )
      yield* done("DELETE", `${base}/sections/${section}`)
      const [home] = namesAt(
        yield* done("GET", `${base}/sections?resource_type=tasklist&resource_id=${list}`),
        "items",
        "guid"
      )
      assert.deepStrictEqual(
        namesAt(yield* done("GET", `${base}/tasks/${placed}/tasklists`), "tasklists", "section_guid"),
        [home]
      )
      assert.strictEqual(yield* code("DELETE", `${base}/sections/${String(home)}`), 1470400)
    }).pipe(Effect.provide(layer))
  )

  it.effect("order their sections as they are told", () =>
    Effect.gen(function* () {
      const list = yield* makeList("Ordered")
      const section = (name: string, extra: object = {}) =>
        Effect.map(
          done("POST", `${base}/sections`, { name, resource_type: "tasklist", resource_id: list, ...extra }),
          (made) => textAt(made, "section.guid")
        )
      const b = yield* section("b")
      const a = yield* section("a", { insert_before: b })
      const c = yield* section("c")
      yield* done("PATCH", `${base}/sections/${c}`, {
        section: { insert_after: a, name: "then" },
        update_fields: ["insert_after", "name"]
      })
      const listed = yield* done("GET", `${base}/sections?resource_type=tasklist&resource_id=${list}`)
      assert.deepStrictEqual(namesAt(listed, "items", "name"), ["", "a", "then", "b"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("let their editors write, their viewers read, and nobody else", () =>
    Effect.gen(function* () {
      const list = yield* makeList("Shared")
      const tokens = yield* Effect.forEach([1, 2, 3], (user) => Sandbox.mintUserToken({ user }))
      const [editor, viewer, stranger] = tokens.map(({ accessToken }) => accessToken)
      yield* done("POST", `${base}/tasklists/${list}/add_members`, {
        members: [
          { id: yield* idOf(1), role: "editor" },
          { id: yield* idOf(2), role: "viewer" }
        ]
      })
      const rename = { tasklist: { name: "Renamed" }, update_fields: ["name"] }
      const url = `${base}/tasklists/${list}`
      assert.strictEqual(yield* code("PATCH", url, rename, editor), 0)
      assert.strictEqual(yield* code("PATCH", url, rename, viewer), 1470403)
      assert.strictEqual(yield* code("GET", url, undefined, viewer), 0)
      assert.strictEqual(yield* code("GET", url, undefined, stranger), 1470403)
      assert.strictEqual(yield* code("DELETE", url, undefined, editor), 1470403)
      const task = yield* makeTask("Through the list", { tasklists: [{ tasklist_guid: list }] })
      assert.strictEqual(yield* code("GET", `${base}/tasks/${task}`, undefined, viewer), 0)
      assert.strictEqual(yield* code("DELETE", `${base}/tasks/${task}`, undefined, viewer), 1470403)
    }).pipe(Effect.provide(layer))
  )

  it.effect("add fields of their own, whose values tasks keep", () =>
    Effect.gen(function* () {
      const list = yield* makeList("Fields")
      const made = yield* done("POST", `${base}/custom_fields`, {
        resource_type: "tasklist",
        resource_id: list,
        name: "Size",
        type: "single_select",
        single_select_setting: { options: [{ name: "S" }, { name: "L" }] }
      })
      const guid = textAt(made, "custom_field.guid")
      const option = textAt(made, "custom_field.single_select_setting.options.1.guid")
      const task = yield* makeTask("Sized", {
        tasklists: [{ tasklist_guid: list }],
        custom_fields: [{ guid, single_select_value: option }]
      })
      const got = yield* done("GET", `${base}/tasks/${task}`)
      assert.deepStrictEqual(dig(got, "task.custom_fields"), [
        { guid, single_select_value: option, name: "Size", type: "single_select" }
      ])
      assert.strictEqual(
        yield* code("POST", `${base}/tasks`, { summary: "x", custom_fields: [{ guid, number_value: "1" }] }),
        1470400
      )
      const listed = yield* done("GET", `${base}/custom_fields?resource_type=tasklist&resource_id=${list}`)
      assert.deepStrictEqual(namesAt(listed, "items", "name"), ["Size"])
    }).pipe(Effect.provide(layer))
  )
})

describe("what is no task", () => {
  it.effect("is not found, whatever is asked of it", () =>
    Effect.gen(function* () {
      const member = { members: [{ id: yield* idOf(1), role: "assignee" }] }
      const asked: ReadonlyArray<readonly [string, string, unknown?]> = [
        ["GET", `/tasks/${unknown}`],
        ["PATCH", `/tasks/${unknown}`, { task: { summary: "x" }, update_fields: ["summary"] }],
        ["DELETE", `/tasks/${unknown}`],
        ["POST", `/tasks/${unknown}/add_members`, member],
        ["POST", `/tasks/${unknown}/remove_members`, member],
        ["POST", `/tasks/${unknown}/add_reminders`, { reminders: [{ relative_fire_minute: 1 }] }],
        ["POST", `/tasks/${unknown}/remove_reminders`, { reminder_ids: ["1"] }],
        ["POST", `/tasks/${unknown}/add_tasklist`, { tasklist_guid: unknown }],
        ["GET", `/tasks/${unknown}/tasklists`],
        ["GET", `/tasks/${unknown}/subtasks`],
        ["POST", `/tasks/${unknown}/subtasks`, { summary: "x" }],
        ["GET", `/tasklists/${unknown}`],
        ["GET", `/tasklists/${unknown}/tasks`],
        ["GET", `/sections/${unknown}`],
        ["GET", `/sections/${unknown}/tasks`],
        ["GET", `/sections?resource_type=tasklist&resource_id=${unknown}`],
        ["GET", `/custom_fields/${unknown}`],
        ["GET", `/comments/7000000000000000000`],
        ["GET", `/attachments/${unknown}`]
      ]
      const codes = yield* Effect.forEach(asked, ([method, path, body]) =>
        Effect.map(code(method, `${base}${path}`, body), (one) => `${method} ${path}: ${String(one)}`)
      )
      assert.deepStrictEqual(
        codes,
        asked.map(([method, path]) => `${method} ${path}: 1470404`)
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("the first version of the endpoints", () => {
  it.effect("speaks of the same tasks", () =>
    Effect.gen(function* () {
      const v1 = "/open-apis/task/v1/tasks"
      const origin = { platform_i18n_name: '{"zh_cn":"测试"}' }
      const ann = yield* idOf(1)
      const id = textAt(
        yield* done("POST", v1, {
          summary: "Old",
          origin,
          collaborator_ids: [ann],
          due: { time: "1767225600" }
        }),
        "task.id"
      )
      yield* done("POST", `${v1}/${id}/reminders`, { relative_fire_minute: 10 })
      yield* done("POST", `${v1}/${id}/complete`)
      assert.strictEqual(yield* code("POST", `${v1}/${id}/complete`), 1470604)
      const newer = yield* done("GET", `${base}/tasks/${id}`)
      assert.strictEqual(dig(newer, "task.status"), "done")
      assert.strictEqual(dig(newer, "task.due.timestamp"), "1767225600000")
      assert.deepStrictEqual(namesAt(newer, "task.members", "id"), [ann])
      assert.strictEqual(yield* code("POST", `${v1}/${id}/collaborators`, { id_list: [ann] }), 1470431)
      assert.strictEqual(yield* code("DELETE", `${v1}/${id}/followers/${ann}`), 1470710)
      assert.strictEqual(yield* code("GET", `${v1}/${unknown}`), 1470602)
      yield* done("DELETE", `${v1}/${id}`)
      assert.strictEqual(yield* code("GET", `${base}/tasks/${id}`), 1470404)
    }).pipe(Effect.provide(layer))
  )
})

describe("what a task holds", () => {
  const many = Sandbox.layer({ seed: 1, users: 510 })

  it.effect("has an end: of assignees, followers and members of lists", () =>
    Effect.gen(function* () {
      const ids = (yield* Sandbox.users({ limit: 510 })).users.map(({ open_id }) => open_id)
      const members = (role: string, count: number) => ({
        members: ids.slice(0, count).map((id) => ({ id, role }))
      })
      const task = `${base}/tasks/${yield* makeTask("x")}`
      assert.strictEqual(yield* code("POST", `${task}/add_members`, members("assignee", 51)), 1470610)
      assert.strictEqual(yield* code("POST", `${task}/add_members`, members("follower", 51)), 1470611)
      const list = textAt(yield* done("POST", `${base}/tasklists`, { name: "L" }), "tasklist.guid")
      const add = `${base}/tasklists/${list}/add_members`
      for (const from of [0, 100, 200, 300, 400]) {
        const editors = ids.slice(from, from + 100).map((id) => ({ id, role: "editor" }))
        yield* done("POST", add, { members: editors })
      }
      assert.strictEqual(yield* code("POST", add, { members: [{ id: ids[500], role: "editor" }] }), 1470612)
      const first = `/open-apis/task/v1/tasks/${yield* makeTask("y")}`
      const people = { id_list: ids.slice(0, 101) }
      assert.strictEqual(yield* code("POST", `${first}/followers`, people), 1470428)
      assert.strictEqual(yield* code("POST", `${first}/collaborators`, people), 1470429)
    }).pipe(Effect.provide(many))
  )
})

describe("a search", () => {
  it.effect("ends after 150 results, however it is paged", () =>
    Effect.gen(function* () {
      const { accessToken } = yield* Sandbox.mintUserToken()
      for (const [kind, made] of [
        ["tasks", (index: number) => ({ summary: `found ${index}` })],
        ["tasklists", (index: number) => ({ name: `found ${index}` })]
      ] as const) {
        for (let index = 0; index < 151; index++) {
          yield* done("POST", `${base}/${kind}`, made(index), accessToken)
        }
        const look = (page: string) =>
          call("POST", `${base}/${kind}/search?page_size=30${page}`, {
            token: accessToken,
            body: { query: "found" }
          })
        let reply = yield* look("")
        for (let page = 1; page < 5; page++) {
          reply = yield* look(`&page_token=${encodeURIComponent(reply.text("data.page_token"))}`)
        }
        assert.deepStrictEqual([reply.get("code"), reply.get("data.has_more")], [0, true])
        const beyond = yield* look(`&page_token=${encodeURIComponent(reply.text("data.page_token"))}`)
        assert.strictEqual(beyond.get("code"), 1474004)
      }
    }).pipe(Effect.provide(layer))
  )
})
