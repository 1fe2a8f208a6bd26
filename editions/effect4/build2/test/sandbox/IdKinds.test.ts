/**
 * Endpoints that let a caller choose the kind of ids answer ids of that kind and of no other: those of the
 * specification with such an option that read what the sandbox keeps, each asked three times about the same things.
 */
import * as api from "@effect-feishu/core/api"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { routes } from "../../packages/sandbox/src/internal/routes/index.js"
import { fieldsOf } from "./samples.js"
import { call, dig, done, sendText } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 12, departments: 3 })

const kinds = ["open_id", "union_id", "user_id"] as const
type Kind = (typeof kinds)[number]

/** Departments have ids of two kinds; they are asked about with each. */
const departmentKinds = ["open_department_id", "department_id"] as const

const textAt = (value: unknown, path: string): string => String(dig(value, path))

interface Ask {
  /** Values of the path. */
  readonly at?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
  /** The app asks where nobody may. */
  readonly isApp?: boolean
  /** The answer's field is documented as an `open_id`, whatever was asked for. */
  readonly isOpenId?: boolean
  /** Nobody is named in the answer. */
  readonly isEmpty?: boolean
}

type Asks = Readonly<Record<string, Ask>>

const world = Effect.gen(function* () {
  const { users } = yield* Sandbox.users()
  const [ann, bob] = [users[1]!, users[2]!]
  const { accessToken } = yield* Sandbox.mintUserToken({ user: 1 })
  const mine = (method: string, url: string, body?: unknown) =>
    done(method, `/open-apis/${url}`, body, accessToken)
  const apps = (method: string, url: string, body?: unknown) => done(method, `/open-apis/${url}`, body)
  const chat = textAt(
    yield* apps("POST", "im/v1/chats?set_bot_manager=true", {
      name: "Team",
      owner_id: ann.open_id,
      user_id_list: [ann.open_id, bob.open_id]
    }),
    "chat_id"
  )
  yield* mine("POST", `im/v1/chats/${chat}/managers/add_managers?member_id_type=open_id`, {
    manager_ids: [bob.open_id]
  })
  yield* mine("PUT", `im/v1/chats/${chat}/moderation`, {
    moderation_setting: "moderator_list",
    moderator_added_list: [bob.open_id]
  })
  const message = (yield* sendText("here", { receive_id: chat })).text("data.message_id")
  yield* mine("POST", `im/v1/messages/${message}/reactions`, { reaction_type: { emoji_type: "OK" } })
  yield* Sandbox.markRead(message, 2)

  const app = textAt(yield* mine("POST", "bitable/v1/apps", { name: "B" }), "app.app_token")
  const table = textAt(
    yield* mine("POST", `bitable/v1/apps/${app}/tables`, {
      table: {
        name: "T",
        fields: [
          { field_name: "N", type: 1 },
          { field_name: "Who", type: 11 },
          { field_name: "By", type: 1003 },
          { field_name: "Last", type: 1004 }
        ]
      }
    }),
    "table_id"
  )
  const tables = `bitable/v1/apps/${app}/tables/${table}`
  const record = textAt(
    yield* mine("POST", `${tables}/records`, { fields: { N: "x", Who: [{ id: bob.open_id }] } }),
    "record.record_id"
  )
  const view = textAt(
    yield* mine("POST", `${tables}/views`, { view_name: "Mine", view_type: "grid" }),
    "view.view_id"
  )

  const calendar = textAt(
    yield* mine("POST", "calendar/v4/calendars", { summary: "C" }),
    "calendar.calendar_id"
  )
  const events = `calendar/v4/calendars/${calendar}/events`
  const event = textAt(
    yield* mine("POST", events, {
      summary: "E",
      start_time: { timestamp: "3600" },
      end_time: { timestamp: "7200" }
    }),
    "event.event_id"
  )
  const attendees = yield* mine("POST", `${events}/${event}/attendees`, {
    attendees: [
      { type: "user", user_id: bob.open_id },
      { type: "chat", chat_id: chat }
    ]
  })
  yield* mine("POST", `calendar/v4/calendars/${calendar}/acls`, {
    role: "reader",
    scope: { type: "user", user_id: bob.open_id }
  })

  const department = textAt(
    yield* apps("POST", "contact/v3/departments", {
      name: "D",
      parent_department_id: "0",
      leader_user_id: ann.open_id
    }),
    "department.open_department_id"
  )
  yield* apps("PATCH", `contact/v3/users/${bob.open_id}`, {
    department_ids: [department],
    leader_user_id: ann.open_id
  })
  const child = textAt(
    yield* apps("POST", "contact/v3/departments", {
      name: "DD",
      parent_department_id: department,
      leader_user_id: ann.open_id
    }),
    "department.open_department_id"
  )
  const group = textAt(yield* apps("POST", "contact/v3/group", { name: "G" }), "group_id")
  yield* apps("POST", `contact/v3/group/${group}/member/add`, {
    member_type: "user",
    member_id_type: "open_id",
    member_id: bob.open_id
  })

  const tasklist = textAt(
    yield* mine("POST", "task/v2/tasklists", { name: "L", members: [{ id: bob.open_id, role: "editor" }] }),
    "tasklist.guid"
  )
  const task = textAt(
    yield* mine("POST", "task/v2/tasks", {
      summary: "T",
      members: [
        { id: ann.open_id, role: "assignee" },
        { id: bob.open_id, role: "follower" }
      ],
      tasklists: [{ tasklist_guid: tasklist }]
    }),
    "task.guid"
  )
  yield* mine("POST", `task/v2/tasks/${task}/subtasks`, {
    summary: "S",
    members: [{ id: bob.open_id, role: "assignee" }]
  })
  const section = textAt(
    yield* mine("POST", "task/v2/sections", { name: "S", resource_type: "tasklist", resource_id: tasklist }),
    "section.guid"
  )
  yield* mine("POST", `task/v2/tasks/${task}/add_tasklist`, {
    tasklist_guid: tasklist,
    section_guid: section
  })
  const comment = textAt(
    yield* mine("POST", "task/v2/comments", { content: "c", resource_type: "task", resource_id: task }),
    "comment.id"
  )
  const field = textAt(
    yield* mine("POST", "task/v2/custom_fields", {
      resource_type: "tasklist",
      resource_id: tasklist,
      name: "F",
      type: "text"
    }),
    "custom_field.guid"
  )
  const subscription = textAt(
    yield* mine("POST", `task/v2/tasklists/${tasklist}/activity_subscriptions`, {
      name: "A",
      subscribers: [{ id: chat, type: "chat" }],
      include_keys: [100]
    }),
    "activity_subscription.guid"
  )
  const form = new FormData()
  form.append("resource_type", "task")
  form.append("resource_id", task)
  form.append("file", new Blob(["x"]), "x.txt")
  const uploaded = yield* call("POST", "/open-apis/task/v2/attachments/upload", { form, token: accessToken })
  const attachment = uploaded.text("data.items.0.guid")

  const approval = textAt(
    yield* apps("POST", "approval/v4/approvals", {
      approval_name: "@i18n@n",
      viewers: [{ viewer_type: "TENANT" }],
      form: { form_content: JSON.stringify([{ id: "w", type: "input", name: "@i18n@w" }]) },
      node_list: [
        { id: "START" },
        {
          id: "n1",
          name: "@i18n@n1",
          node_type: "AND",
          approver: [{ type: "Personal", user_id: bob.open_id }]
        },
        { id: "END" }
      ],
      settings: { revert_interval: 0 },
      config: {
        can_update_viewer: false,
        can_update_form: false,
        can_update_process: false,
        can_update_revert: false,
        help_url: "https://example.com"
      },
      icon: 0,
      i18n_resources: [
        {
          locale: "zh-CN",
          is_default: true,
          texts: ["n", "w", "n1"].map((key) => ({ key: `@i18n@${key}`, value: key }))
        }
      ]
    }),
    "approval_code"
  )
  const instance = textAt(
    yield* apps("POST", "approval/v4/instances", {
      approval_code: approval,
      open_id: ann.open_id,
      form: JSON.stringify([{ id: "w", type: "input", value: "x" }])
    }),
    "instance_code"
  )
  yield* apps("POST", `approval/v4/instances/${instance}/comments?user_id=${ann.open_id}`, {
    content: JSON.stringify({ text: "x" })
  })
  const reserve = textAt(
    yield* apps("POST", "vc/v1/reserves/apply", { owner_id: ann.open_id, meeting_settings: { topic: "T" } }),
    "reserve.id"
  )
  const both = (id: string) =>
    Effect.map(apps("GET", `contact/v3/departments/${id}`), (found) => ({
      open_department_id: textAt(found, "department.open_department_id"),
      department_id: textAt(found, "department.department_id")
    }))
  return {
    users,
    accessToken,
    departments: { dept: yield* both(department), child: yield* both(child) },
    asks: {
      "approval.v4.approval.get": { at: { approval_code: approval }, isApp: true, isEmpty: true },
      "approval.v4.instance.get": { at: { instance_id: instance }, isApp: true },
      "approval.v4.instance.comment.list": {
        at: { instance_id: instance },
        query: "user_id={ann}",
        isApp: true
      },
      "approval.v4.instance.query": { body: { approval_code: approval }, isApp: true },
      "approval.v4.task.query": { query: "topic=1&user_id={bob}", isApp: true },
      "bitable.v1.app.table.record.batch_get": {
        at: { app_token: app, table_id: table },
        body: { record_ids: [record], user_id_type: "{kind}", automatic_fields: true }
      },
      "bitable.v1.app.table.record.get": {
        at: { app_token: app, table_id: table, record_id: record },
        query: "automatic_fields=true"
      },
      "bitable.v1.app.table.record.list": {
        at: { app_token: app, table_id: table },
        query: "automatic_fields=true"
      },
      "bitable.v1.app.table.record.search": {
        at: { app_token: app, table_id: table },
        body: { automatic_fields: true }
      },
      "bitable.v1.app.table.record.update": {
        at: { app_token: app, table_id: table, record_id: record },
        body: { fields: { N: "y" } }
      },
      "bitable.v1.app.table.view.get": {
        at: { app_token: app, table_id: table, view_id: view },
        isEmpty: true
      },
      "bitable.v1.app.table.view.list": { at: { app_token: app, table_id: table }, isEmpty: true },
      "calendar.v4.calendar.acl.list": { at: { calendar_id: calendar } },
      "calendar.v4.calendar.mget": { body: { calendar_ids: [calendar] }, isEmpty: true },
      "calendar.v4.calendar.primary": { query: "" },
      "calendar.v4.calendar.primarys": { body: { user_ids: ["{ann}"] } },
      "calendar.v4.calendar.event.get": {
        at: { calendar_id: calendar, event_id: event },
        query: "need_attendee=true"
      },
      "calendar.v4.calendar.event.list": { at: { calendar_id: calendar } },
      "calendar.v4.calendar.event.patch": {
        at: { calendar_id: calendar, event_id: event },
        body: { summary: "F" }
      },
      "calendar.v4.calendar.event.search": { at: { calendar_id: calendar }, body: { query: "F" } },
      "calendar.v4.calendar.event.instance_view": {
        at: { calendar_id: calendar },
        query: "start_time=0&end_time=90000"
      },
      "calendar.v4.calendar.event.attendee.list": { at: { calendar_id: calendar, event_id: event } },
      "calendar.v4.calendar.event.attendee.chat_member.list": {
        at: {
          calendar_id: calendar,
          event_id: event,
          attendee_id: textAt(attendees, "attendees.1.attendee_id")
        },
        isOpenId: true
      },
      "calendar.v4.freebusy.batch": {
        body: {
          time_min: "1970-01-01T00:00:00Z",
          time_max: "1970-01-02T00:00:00Z",
          user_ids: ["{ann}"]
        }
      },
      "contact.v3.department.batch": { query: "department_ids={dept}", isApp: true },
      "contact.v3.department.children": { at: { department_id: "{dept}" }, isApp: true },
      "contact.v3.department.get": { at: { department_id: "{dept}" }, isApp: true },
      "contact.v3.department.list": { query: "fetch_child=true", isApp: true },
      "contact.v3.department.parent": { query: "department_id={child}", isApp: true },
      "contact.v3.department.patch": { at: { department_id: "{child}" }, body: { name: "DDD" }, isApp: true },
      "contact.v3.department.search": { body: { query: "D" } },
      "contact.v3.department.update": {
        at: { department_id: "{child}" },
        body: { name: "DDDD", parent_department_id: "{dept}", leader_user_id: "{ann}" },
        isApp: true
      },
      "contact.v3.group.get": { at: { group_id: group }, isApp: true, isEmpty: true },
      "contact.v3.group.member.simplelist": {
        at: { group_id: group },
        query: "member_type=user",
        isApp: true
      },
      "contact.v3.group.member_belong": { query: "member_id={bob}", isApp: true, isEmpty: true },
      "contact.v3.scope.list": { isApp: true },
      "contact.v3.user.basic_batch": { body: { user_ids: ["{ann}"] }, isApp: true },
      "contact.v3.user.batch": { query: "user_ids={bob}", isApp: true },
      "contact.v3.user.batch_get_id": { body: { emails: [ann.email] }, isApp: true },
      "contact.v3.user.find_by_department": { query: "department_id={dept}", isApp: true },
      "contact.v3.user.get": { at: { user_id: "{bob}" }, isApp: true },
      "contact.v3.user.list": { query: "department_id={dept}", isApp: true },
      "contact.v3.user.patch": { at: { user_id: "{bob}" }, body: { gender: 1 }, isApp: true },
      "im.v1.chat.get": { at: { chat_id: chat } },
      "im.v1.chat.list": {},
      "im.v1.chat.search": { query: "query=Team" },
      "im.v1.chat.announcement.get": { at: { chat_id: chat } },
      "im.v1.chat.managers.add_managers": { at: { chat_id: chat }, body: { manager_ids: ["{bob}"] } },
      "im.v1.chat.members.get": { at: { chat_id: chat } },
      "im.v1.chat.moderation.get": { at: { chat_id: chat } },
      "im.v1.message.get": { at: { message_id: message }, isEmpty: true },
      "im.v1.message.read_users": { at: { message_id: message }, isApp: true },
      "im.v1.message.urgent_app": {
        at: { message_id: message },
        body: { user_id_list: ["{last}"] },
        isApp: true
      },
      "im.v1.message.reaction.list": { at: { message_id: message } },
      "im.v1.message.reaction.batch_query": { body: { queries: [{ message_id: message }] } },
      "task.v1.task.get": { at: { task_id: task } },
      "task.v1.task.list": {},
      "task.v1.task.patch": {
        at: { task_id: task },
        body: { task: { summary: "T" }, update_fields: ["summary"] }
      },
      "task.v1.task.collaborator.list": { at: { task_id: task } },
      "task.v1.task.follower.list": { at: { task_id: task } },
      "task.v1.task.comment.get": { at: { task_id: task, comment_id: comment } },
      "task.v1.task.comment.list": { at: { task_id: task } },
      "task.v2.attachment.get": { at: { attachment_guid: attachment } },
      "task.v2.attachment.list": { query: `resource_id=${task}` },
      "task.v2.comment.get": { at: { comment_id: comment } },
      "task.v2.comment.list": { query: `resource_id=${task}` },
      "task.v2.comment.patch": {
        at: { comment_id: comment },
        body: { comment: { content: "d" }, update_fields: ["content"] }
      },
      "task.v2.custom_field.get": { at: { custom_field_guid: field } },
      "task.v2.custom_field.list": { query: `resource_type=tasklist&resource_id=${tasklist}` },
      "task.v2.section.get": { at: { section_guid: section } },
      "task.v2.section.list": { query: `resource_type=tasklist&resource_id=${tasklist}`, isEmpty: true },
      "task.v2.section.tasks": { at: { section_guid: section } },
      "task.v2.task.add_members": {
        at: { task_guid: task },
        body: { members: [{ id: "{bob}", role: "follower" }] }
      },
      "task.v2.task.get": { at: { task_guid: task } },
      "task.v2.task.list": {},
      "task.v2.task.search": { body: { query: "T" }, isEmpty: true },
      "task.v2.task.subtask.list": { at: { task_guid: task } },
      "task.v2.task_v2.list_related_task": {},
      "task.v2.tasklist.get": { at: { tasklist_guid: tasklist } },
      "task.v2.tasklist.list": {},
      "task.v2.tasklist.search": { body: { query: "L" }, isEmpty: true },
      "task.v2.tasklist.tasks": { at: { tasklist_guid: tasklist } },
      "task.v2.tasklist.add_members": {
        at: { tasklist_guid: tasklist },
        body: { members: [{ id: "{bob}", role: "editor" }] }
      },
      "task.v2.tasklist.activity_subscription.get": {
        at: { tasklist_guid: tasklist, activity_subscription_guid: subscription },
        isEmpty: true
      },
      "task.v2.tasklist.activity_subscription.list": { at: { tasklist_guid: tasklist }, isEmpty: true },
      "vc.v1.reserve.get": { at: { reserve_id: reserve }, isApp: true }
    } satisfies Asks
  }
})

/** The names under which an endpoint asks for the kind of people's ids. */
const options = new Set(["user_id_type", "member_id_type"])

const optionOf = (endpoint: Endpoint.Any): string | undefined =>
  fieldsOf(endpoint).find(({ from, name }) => from === "query" && options.has(name))?.wire

const hasDepartments = (endpoint: Endpoint.Any): boolean =>
  fieldsOf(endpoint).some(({ name }) => name === "department_id_type")

/** Texts of an answer, but those of an object that says an id in several kinds. */
const textsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== "object" || value === null) return []
  const entries = Object.entries(value)
  const isBoth = [kinds, departmentKinds].map((all) => (name: string) => all.some((kind) => kind === name))
  const said = isBoth.filter((isKind) => entries.filter(([name]) => isKind(name)).length > 1)
  return entries.flatMap(([name, one]) => (said.some((isKind) => isKind(name)) ? [] : textsIn(one)))
}

/** Documents, whose people are looked at with them, and what is over before anybody could be asked about it. */
const elsewhere = /^(board|docx|drive|sheets|mail|vc\.v1\.(meeting|reserve\.get_active))/

describe("the kind of ids that a request asks for", () => {
  it.effect("is the kind of all ids of people in the answer", () =>
    Effect.gen(function* () {
      const { accessToken, asks, departments, users } = yield* world
      const wrong: Array<string> = []
      for (const [id, given] of Object.entries<Ask>(asks)) {
        const endpoint = yield* api.load(id)
        const option = optionOf(endpoint) ?? "user_id_type"
        for (const kind of kinds) {
          const place = departmentKinds[kind === "user_id" ? 1 : 0]
          const fill = (text: string): string =>
            text
              .replaceAll("{ann}", users[1]![kind])
              .replaceAll("{bob}", users[2]![kind])
              .replaceAll("{last}", users.at(-1)![kind])
              .replaceAll("{kind}", kind)
              .replaceAll("{dept}", departments.dept[place])
              .replaceAll("{child}", departments.child[place])
          const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
            encodeURIComponent(fill(given.at?.[name] ?? ""))
          )
          const query = [given.query ?? "", `${option}=${kind}&department_id_type=${place}`]
            .filter((one) => one !== "")
            .join("&")
          const reply = yield* call(endpoint.method, `${path}?${fill(query)}`, {
            ...(given.isApp === true ? {} : { token: accessToken }),
            ...(given.body === undefined ? {} : { body: fill(JSON.stringify(given.body)) })
          })
          if (reply.get("code") !== 0) {
            wrong.push(`${id} ${kind}: ${JSON.stringify(reply.json)}`)
            continue
          }
          const texts = textsIn(reply.get("data"))
          const isOf = (one: Kind) => (text: string) => users.some((user) => user[one] === text)
          if (hasDepartments(endpoint)) {
            const other = departmentKinds[kind === "user_id" ? 0 : 1]
            const found = texts.find(
              (text) => text === departments.dept[other] || text === departments.child[other]
            )
            if (found !== undefined) wrong.push(`${id}: asked for ${place}, has the ${other} ${found}`)
          }
          if (given.isOpenId === true) continue
          for (const other of kinds.filter((one) => one !== kind)) {
            const found = texts.filter(isOf(other))
            if (found.length > 0) wrong.push(`${id}: asked for ${kind}, has the ${other} ${found[0]}`)
          }
          const isNamed =
            texts.some(isOf(kind)) || id.startsWith("contact.v3.user.") || id === "approval.v4.instance.get"
          if (isNamed === (given.isEmpty === true)) {
            wrong.push(`${id}: ${isNamed ? "names" : "does not name"} anybody by ${kind}`)
          }
        }
      }
      assert.deepStrictEqual(wrong, [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("is asked here of every endpoint that reads what is kept", () =>
    Effect.gen(function* () {
      const { asks } = yield* world
      const kept = new Set(routes.filter(({ source }) => source === "kept").map(({ id }) => id))
      const missing = (yield* api.all).filter(
        (endpoint) =>
          kept.has(endpoint.id) &&
          endpoint.method === "GET" &&
          optionOf(endpoint) !== undefined &&
          !elsewhere.test(endpoint.id) &&
          !Object.hasOwn(asks, endpoint.id)
      )
      assert.deepStrictEqual(
        missing.map(({ id }) => id),
        []
      )
    }).pipe(Effect.provide(layer))
  )
})
