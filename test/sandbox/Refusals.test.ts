/**
 * What the platform documents that it refuses, and the sandbox can tell from the request and its state. Each row is one
 * documented code of one endpoint: that the specification documents it there is checked as well.
 */
import * as api from "@effect-feishu/core/api"
import * as Catalog from "@effect-feishu/core/catalog"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { call, dig, done, file, sendText } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20, departments: 3 })

/** What the rows speak of: one of everything. */
interface World {
  readonly chat: string
  readonly message: string
  readonly recalled: string
  readonly ann: string
  readonly bob: string
  readonly left: string
  /** A user's token, of somebody outside the chat. */
  readonly outsider: string
  readonly base: string
  readonly table: string
  readonly task: string
  readonly calendar: string
  readonly card: string
}

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const world = Effect.gen(function* () {
  const { users } = yield* Sandbox.users()
  const message = (yield* sendText("here")).text("data.message_id")
  const recalled = (yield* sendText("gone")).text("data.message_id")
  yield* done("DELETE", `/open-apis/im/v1/messages/${recalled}`)
  const left = users[15]!.open_id
  yield* done("DELETE", `/open-apis/contact/v3/users/${left}`)
  const app = textAt(yield* done("POST", "/open-apis/bitable/v1/apps", { name: "x" }), "app.app_token")
  const base = `/open-apis/bitable/v1/apps/${app}`
  const made = yield* done("POST", `${base}/tables`, {
    table: {
      name: "T",
      fields: [
        { field_name: "Name", type: 1 },
        { field_name: "Count", type: 2 },
        { field_name: "When", type: 5 },
        { field_name: "One", type: 3 },
        { field_name: "Many", type: 4 },
        { field_name: "Box", type: 7 },
        { field_name: "Link", type: 15 }
      ]
    }
  })
  const card = yield* done("POST", "/open-apis/cardkit/v1/cards", {
    type: "card_json",
    data: JSON.stringify({ schema: "2.0", body: { elements: [] } })
  })
  const found: World = {
    chat: Sandbox.defaultChatId,
    message,
    recalled,
    ann: users[1]!.open_id,
    bob: users[2]!.open_id,
    left,
    outsider: (yield* Sandbox.mintUserToken({ user: 19 })).accessToken,
    base,
    table: `${base}/tables/${textAt(made, "table_id")}`,
    task: textAt(yield* done("POST", "/open-apis/task/v2/tasks", { summary: "x" }), "task.guid"),
    calendar: textAt(
      yield* done("POST", "/open-apis/calendar/v4/calendars", { summary: "x" }),
      "calendar.calendar_id"
    ),
    card: textAt(card, "card_id")
  }
  return found
})

interface Ask {
  readonly url: string
  readonly body?: unknown
  readonly token?: string
  readonly form?: FormData
}

type Row = readonly [endpoint: string, code: number, ask: (world: World) => Ask]

const zeros = "0".repeat(32)
const noGuid = "00000000-0000-0000-0000-000000000000"
const im = "/open-apis/im/v1"
const text = (words: string) => JSON.stringify({ text: words })
const send = (kind: string, id: string, content: string, extra: object = {}): Ask => ({
  url: `${im}/messages?receive_id_type=${kind}`,
  body: { receive_id: id, msg_type: "text", content, ...extra }
})
const cardJson = (card: object) => ({ msg_type: "interactive", content: JSON.stringify(card) })

const messages: ReadonlyArray<Row> = [
  ["im.v1.message.create", 230001, ({ chat }) => send("chat_id", chat, "no json")],
  [
    "im.v1.message.create",
    230002,
    ({ chat, outsider }) => ({ ...send("chat_id", chat, text("x")), token: outsider })
  ],
  ...['{"post":{"zh_cn":{"content":[[]]}}}', '{"zh_cn":{"content":[[{"tag":"blink"}]]}}'].map(
    (content): Row => [
      "im.v1.message.create",
      230001,
      ({ chat }) => send("chat_id", chat, content, { msg_type: "post" })
    ]
  ),
  ["im.v1.message.create", 230025, ({ chat }) => send("chat_id", chat, text("x".repeat(160_000)))],
  ["im.v1.message.create", 230029, ({ left }) => send("open_id", left, text("x"))],
  ["im.v1.message.create", 230034, () => send("chat_id", `oc_${zeros}`, text("x"))],
  [
    "im.v1.message.create",
    230099,
    ({ chat }) => send("chat_id", chat, "", cardJson({ schema: "2.0", elements: [] }))
  ],
  [
    "im.v1.message.reply",
    230011,
    ({ recalled }) => ({
      url: `${im}/messages/${recalled}/reply`,
      body: { msg_type: "text", content: text("x") }
    })
  ],
  ["im.v1.message.delete", 230110, ({ recalled }) => ({ url: `${im}/messages/${recalled}` })],
  [
    "im.v1.message.forward",
    230065,
    ({ ann, recalled }) => ({
      url: `${im}/messages/${recalled}/forward?receive_id_type=open_id`,
      body: { receive_id: ann }
    })
  ],
  [
    "im.v1.message.merge_forward",
    230064,
    ({ ann, recalled }) => ({
      url: `${im}/messages/merge_forward?receive_id_type=open_id`,
      body: { receive_id: ann, message_id_list: [recalled] }
    })
  ],
  [
    "im.v1.message.update",
    230001,
    ({ message }) => ({ url: `${im}/messages/${message}`, body: { msg_type: "post", content: "{}" } })
  ],
  [
    "im.v1.message.patch",
    230001,
    ({ message }) => ({ url: `${im}/messages/${message}`, body: { content: "{}" } })
  ],
  [
    "im.v1.message.list",
    230001,
    () => ({ url: `${im}/messages?container_id_type=chat&container_id=oc_${zeros}` })
  ],
  [
    "im.v1.message.urgent_app",
    230110,
    ({ ann, recalled }) => ({
      url: `${im}/messages/${recalled}/urgent_app?user_id_type=open_id`,
      body: { user_id_list: [ann] }
    })
  ],
  [
    "im.v1.message.reaction.create",
    231001,
    ({ message }) => ({
      url: `${im}/messages/${message}/reactions`,
      body: { reaction_type: { emoji_type: "NOPE" } }
    })
  ],
  [
    "im.v1.message.reaction.create",
    231003,
    () => ({ url: `${im}/messages/om_${zeros}/reactions`, body: { reaction_type: { emoji_type: "OK" } } })
  ],
  [
    "im.v1.message.reaction.delete",
    231011,
    ({ message }) => ({ url: `${im}/messages/${message}/reactions/none` })
  ],
  ["im.v1.pin.list", 230001, () => ({ url: `${im}/pins?chat_id=oc_${zeros}` })],
  ["im.v1.batch_message.get_progress", 230030, () => ({ url: `${im}/batch_messages/bm-none/get_progress` })],
  [
    "im.v1.thread.forward",
    230064,
    ({ ann }) => ({
      url: `${im}/threads/omt_none/forward?receive_id_type=open_id`,
      body: { receive_id: ann }
    })
  ],
  [
    "message.v4.message.batch_send",
    10003,
    () => ({
      url: "/open-apis/message/v4/batch_send/",
      body: { msg_type: "text", content: { text: "x" }, open_ids: ["ou_none"] }
    })
  ],
  [
    "ephemeral.v1.ephemeral.delete",
    18051,
    () => ({ url: "/open-apis/ephemeral/v1/delete", body: { message_id: "om_none" } })
  ]
]

const files: ReadonlyArray<Row> = [
  ["im.v1.file.create", 234010, () => ({ url: `${im}/files`, form: file(new Uint8Array(0)) })],
  ["im.v1.file.get", 234001, () => ({ url: `${im}/files/file_none` })],
  ["im.v1.image.get", 234001, () => ({ url: `${im}/images/img_none` })]
]

const chats: ReadonlyArray<Row> = [
  ["im.v1.chat.create", 232022, ({ left }) => ({ url: `${im}/chats`, body: { owner_id: left } })],
  ["im.v1.chat.get", 232006, () => ({ url: `${im}/chats/oc_${zeros}` })],
  [
    "im.v1.chat.update",
    232011,
    ({ chat, outsider }) => ({ url: `${im}/chats/${chat}`, body: { name: "x" }, token: outsider })
  ],
  [
    "im.v1.chat.update",
    232035,
    ({ chat }) => ({ url: `${im}/chats/${chat}`, body: { owner_id: "ou_none" } })
  ],
  ["im.v1.chat.create", 232043, () => ({ url: `${im}/chats`, body: { user_id_list: ["ou_none"] } })],
  ["im.v1.chat.create", 232042, () => ({ url: `${im}/chats`, body: { chat_type: "public" } })],
  [
    "im.v1.chat.members.create",
    99992351,
    ({ chat }) => ({ url: `${im}/chats/${chat}/members`, body: { id_list: ["ou_none"] } })
  ],
  [
    "im.v1.chat.members.me_join",
    232008,
    ({ chat, outsider }) => ({ url: `${im}/chats/${chat}/members/me_join`, token: outsider })
  ],
  [
    "im.v1.chat.managers.add_managers",
    232027,
    ({ chat }) => ({ url: `${im}/chats/${chat}/managers/add_managers`, body: { manager_ids: ["ou_none"] } })
  ],
  [
    "im.v1.chat.moderation.update",
    232001,
    ({ chat }) => ({ url: `${im}/chats/${chat}/moderation`, body: { moderator_added_list: ["ou_none"] } })
  ],
  [
    "im.v1.chat.tab.create",
    232048,
    ({ chat }) => ({ url: `${im}/chats/${chat}/chat_tabs`, body: { chat_tabs: [{ tab_type: "url" }] } })
  ],
  [
    "im.v1.chat.menu_tree.sort",
    232072,
    ({ chat }) => ({ url: `${im}/chats/${chat}/menu_tree/sort`, body: { chat_menu_top_level_ids: ["1"] } })
  ],
  [
    "im.v1.chat.announcement.patch",
    232018,
    ({ chat }) => ({ url: `${im}/chats/${chat}/announcement`, body: { revision: "7", requests: [] } })
  ]
]

const contact = "/open-apis/contact/v3"
const person = { name: "x", mobile: "+8613000000000", department_ids: ["0"], employee_type: 1 }

const contacts: ReadonlyArray<Row> = [
  ["contact.v3.user.get", 41012, () => ({ url: `${contact}/users/ou_none` })],
  [
    "contact.v3.user.create",
    41001,
    () => ({ url: `${contact}/users`, body: { ...person, mobile: "+8613800000001" } })
  ],
  [
    "contact.v3.user.create",
    41002,
    () => ({ url: `${contact}/users`, body: { ...person, email: "user2@sandbox.example" } })
  ],
  ["contact.v3.user.create", 41004, () => ({ url: `${contact}/users`, body: { ...person, mobile: "+x" } })],
  ["contact.v3.user.create", 41005, () => ({ url: `${contact}/users`, body: { ...person, email: "none" } })],
  [
    "contact.v3.user.create",
    41017,
    () => ({ url: `${contact}/users`, body: { ...person, department_ids: [] } })
  ],
  [
    "contact.v3.user.create",
    41059,
    () => ({ url: `${contact}/users`, body: { ...person, employee_type: 9 } })
  ],
  [
    "contact.v3.user.create",
    44021,
    ({ left }) => ({ url: `${contact}/users`, body: { ...person, leader_user_id: left } })
  ],
  [
    "contact.v3.user.patch",
    41030,
    ({ ann }) => ({ url: `${contact}/users/${ann}`, body: { leader_user_id: ann } })
  ],
  [
    "contact.v3.user.patch",
    44051,
    ({ ann }) => ({ url: `${contact}/users/${ann}`, body: { employee_no: "3" } })
  ],
  [
    "contact.v3.user.find_by_department",
    40011,
    () => ({ url: `${contact}/users/find_by_department?department_id=0&page_size=51` })
  ],
  [
    "contact.v3.user.find_by_department",
    40012,
    () => ({ url: `${contact}/users/find_by_department?department_id=0&page_token=x` })
  ],
  ["contact.v3.department.delete", 40002, () => ({ url: `${contact}/departments/0` })],
  [
    "contact.v3.department.create",
    43029,
    () => ({ url: `${contact}/departments`, body: { name: "a/b", parent_department_id: "0" } })
  ],
  [
    "contact.v3.department.create",
    40014,
    () => ({ url: `${contact}/departments`, body: { name: "a", parent_department_id: "od-none" } })
  ],
  ["contact.v3.group.get", 42002, () => ({ url: `${contact}/group/none` })],
  ["contact.v3.group.create", 42001, () => ({ url: `${contact}/group`, body: { name: " " } })],
  ["contact.v3.unit.get", 43051, () => ({ url: `${contact}/unit/none` })]
]

const write =
  (fields: object) =>
  ({ table }: World): Ask => ({ url: `${table}/records`, body: { fields } })
const searching =
  (operator: string, field_name: string, value: ReadonlyArray<string>) =>
  ({ table }: World): Ask => ({
    url: `${table}/records/search`,
    body: { filter: { conjunction: "and", conditions: [{ field_name, operator, value }] } }
  })

const bases: ReadonlyArray<Row> = [
  ["bitable.v1.app.get", 1254040, () => ({ url: "/open-apis/bitable/v1/apps/none" })],
  [
    "bitable.v1.app.create",
    1254702,
    () => ({ url: "/open-apis/bitable/v1/apps", body: { folder_token: "none" } })
  ],
  [
    "bitable.v1.app.table.create",
    1254013,
    ({ base }) => ({ url: `${base}/tables`, body: { table: { name: "T" } } })
  ],
  ["bitable.v1.app.table.field.list", 1254041, ({ base }) => ({ url: `${base}/tables/none/fields` })],
  [
    "bitable.v1.app.table.field.create",
    1254014,
    ({ table }) => ({ url: `${table}/fields`, body: { field_name: "Name", type: 1 } })
  ],
  [
    "bitable.v1.app.table.field.create",
    1254028,
    ({ table }) => ({ url: `${table}/fields`, body: { field_name: " ", type: 1 } })
  ],
  [
    "bitable.v1.app.table.field.create",
    1254029,
    ({ table }) => ({ url: `${table}/fields`, body: { field_name: "x".repeat(101), type: 1 } })
  ],
  [
    "bitable.v1.app.table.field.create",
    1254037,
    ({ table }) => ({ url: `${table}/fields?client_token=x`, body: { field_name: "a", type: 1 } })
  ],
  [
    "bitable.v1.app.table.field.create",
    1254089,
    ({ table }) => ({ url: `${table}/fields`, body: { field_name: "a", type: 18 } })
  ],
  ["bitable.v1.app.table.field.delete", 1254044, ({ table }) => ({ url: `${table}/fields/none` })],
  ["bitable.v1.app.table.record.get", 1254043, ({ table }) => ({ url: `${table}/records/none` })],
  ["bitable.v1.app.table.record.create", 1254045, write({ Nope: 1 })],
  ["bitable.v1.app.table.record.create", 1254060, write({ Name: 1 })],
  ["bitable.v1.app.table.record.create", 1254061, write({ Count: "1" })],
  ["bitable.v1.app.table.record.create", 1254062, write({ One: 1 })],
  ["bitable.v1.app.table.record.create", 1254063, write({ Many: "x" })],
  ["bitable.v1.app.table.record.create", 1254064, write({ When: "now" })],
  ["bitable.v1.app.table.record.create", 1254065, write({ Box: 1 })],
  ["bitable.v1.app.table.record.create", 1254068, write({ Link: "x" })],
  ["bitable.v1.app.table.record.create", 1254130, write({ Name: "x".repeat(100_001) })],
  ["bitable.v1.app.table.record.search", 1254018, searching("contains", "When", ["Today"])],
  ["bitable.v1.app.table.record.search", 1254018, searching("isGreater", "Name", ["x"])],
  ["bitable.v1.app.table.record.search", 1254018, searching("like", "Name", ["x"])],
  ["bitable.v1.app.table.record.search", 1254018, searching("in", "Name", ["x"])],
  ["bitable.v1.app.table.record.search", 1254018, searching("is", "One", ["a", "b"])],
  ["bitable.v1.app.table.record.search", 1254045, searching("is", "Nope", ["x"])],
  [
    "bitable.v1.app.table.record.list",
    1254016,
    ({ table }) => ({ url: `${table}/records?sort=${encodeURIComponent('["Name"]')}` })
  ],
  [
    "bitable.v1.app.table.record.list",
    1254018,
    ({ table }) => ({ url: `${table}/records?filter=${encodeURIComponent("nonsense")}` })
  ],
  ["bitable.v1.app.table.record.list", 1254011, ({ table }) => ({ url: `${table}/records?page_size=0` })],
  ["bitable.v1.app.table.view.get", 1254042, ({ table }) => ({ url: `${table}/views/none` })],
  [
    "bitable.v1.app.table.view.create",
    1254021,
    ({ table }) => ({ url: `${table}/views`, body: { view_name: " " } })
  ],
  [
    "bitable.v1.app.role.create",
    1254301,
    ({ base }) => ({ url: `${base}/roles`, body: { role_name: "x", table_roles: [] } })
  ]
]

const task = "/open-apis/task/v2"

const tasks: ReadonlyArray<Row> = [
  [
    "task.v2.task.create",
    1470400,
    () => ({ url: `${task}/tasks`, body: { summary: "x", members: [{ id: "ou_none", role: "assignee" }] } })
  ],
  ["task.v2.task.get", 1470404, () => ({ url: `${task}/tasks/${noGuid}` })],
  [
    "task.v2.task.get",
    1470403,
    ({ outsider, task: guid }) => ({ url: `${task}/tasks/${guid}`, token: outsider })
  ],
  [
    "task.v2.task.patch",
    1470400,
    ({ task: guid }) => ({ url: `${task}/tasks/${guid}`, body: { task: {}, update_fields: ["nope"] } })
  ],
  [
    "task.v2.task.add_reminders",
    1470400,
    ({ task: guid }) => ({
      url: `${task}/tasks/${guid}/add_reminders`,
      body: { reminders: [{ relative_fire_minute: 1 }] }
    })
  ],
  ["task.v2.tasklist.get", 1470404, () => ({ url: `${task}/tasklists/${noGuid}` })],
  [
    "task.v2.section.create",
    1470404,
    () => ({ url: `${task}/sections`, body: { name: "x", resource_type: "tasklist", resource_id: noGuid } })
  ],
  ["task.v1.task.get", 1470602, () => ({ url: `/open-apis/task/v1/tasks/${noGuid}` })],
  [
    "task.v1.task.create",
    1470416,
    () => ({ url: "/open-apis/task/v1/tasks", body: { origin: { platform_i18n_name: "{}" } } })
  ],
  [
    "task.v1.task.create",
    1470415,
    () => ({ url: "/open-apis/task/v1/tasks", body: { summary: "x", origin: { platform_i18n_name: "x" } } })
  ]
]

const cal = "/open-apis/calendar/v4"
const event = { start_time: { timestamp: "20" }, end_time: { timestamp: "10" } }

const calendars: ReadonlyArray<Row> = [
  ["calendar.v4.calendar.get", 191001, () => ({ url: `${cal}/calendars/none` })],
  [
    "calendar.v4.calendar.get",
    191000,
    () => ({ url: `${cal}/calendars/feishu.cn_x@group.calendar.feishu.cn` })
  ],
  [
    "calendar.v4.calendar.delete",
    191002,
    ({ calendar, outsider }) => ({ url: `${cal}/calendars/${calendar}`, token: outsider })
  ],
  [
    "calendar.v4.calendar.event.create",
    190014,
    ({ calendar }) => ({ url: `${cal}/calendars/${calendar}/events`, body: event })
  ],
  [
    "calendar.v4.calendar.event.get",
    193000,
    ({ calendar }) => ({ url: `${cal}/calendars/${calendar}/events/none` })
  ],
  [
    "calendar.v4.calendar.event.get",
    193001,
    ({ calendar }) => ({ url: `${cal}/calendars/${calendar}/events/${noGuid}_0` })
  ],
  [
    "calendar.v4.calendar.acl.delete",
    192000,
    ({ calendar }) => ({ url: `${cal}/calendars/${calendar}/acls/none` })
  ],
  [
    "calendar.v4.freebusy.batch",
    198002,
    ({ ann }) => ({ url: `${cal}/freebusy/batch`, body: { user_ids: [ann], time_min: "x", time_max: "y" } })
  ],
  [
    "calendar.v4.freebusy.batch",
    198003,
    ({ ann }) => ({
      url: `${cal}/freebusy/batch`,
      body: { user_ids: [ann], time_min: "2026-01-02T00:00:00Z", time_max: "2026-01-01T00:00:00Z" }
    })
  ]
]

const cardkit = "/open-apis/cardkit/v1/cards"

const cards: ReadonlyArray<Row> = [
  ["cardkit.v1.card.create", 200220, () => ({ url: cardkit, body: { type: "card_json", data: "no json" } })],
  [
    "cardkit.v1.card.element.delete",
    300314,
    ({ card }) => ({ url: `${cardkit}/${card}/elements/none`, body: { sequence: 1 } })
  ]
]

const approval = "/open-apis/approval/v4"

const approvals: ReadonlyArray<Row> = [
  ["approval.v4.approval.get", 1390002, () => ({ url: `${approval}/approvals/none` })],
  ["approval.v4.instance.get", 1390003, () => ({ url: `${approval}/instances/none` })]
]

const areas = { messages, files, chats, contacts, bases, tasks, calendars, cards, approvals }

describe("a refusal that the platform documents", () => {
  for (const [area, rows] of Object.entries(areas)) {
    it.effect(`is the sandbox's answer as well: ${area}`, () =>
      Effect.gen(function* () {
        const found = yield* world
        const wrong: Array<string> = []
        for (const [id, code, asking] of rows) {
          const { errors } = yield* Catalog.facts(id)
          const { method } = yield* api.load(id)
          const { url, ...init } = asking(found)
          const documented = errors.find((error) => error.code === code)
          const reply = yield* call(method, url, init)
          if (reply.get("code") !== code || documented === undefined) {
            const note = documented === undefined ? " (undocumented)" : ""
            wrong.push(`${id} ${code}${note}: ${JSON.stringify(reply.json)}`)
          } else if (documented.status !== undefined && reply.status !== documented.status) {
            wrong.push(`${id} ${code}: HTTP ${reply.status}, documented ${documented.status}`)
          }
        }
        assert.deepStrictEqual(wrong, [])
      }).pipe(Effect.provide(layer))
    )
  }
})
