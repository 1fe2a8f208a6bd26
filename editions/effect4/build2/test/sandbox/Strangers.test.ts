/**
 * What is somebody's is refused to strangers: every endpoint of the sandbox's routes that reads or changes what is kept is
 * asked by whoever has a right, and by those who have none: another person, another app, and the app that was never
 * given what a person has. A new route is walked as soon as it is there.
 */
import * as api from "@effect-feishu/core/api"
import { routes } from "@effect-feishu/sandbox/internal/routes/index"
import type { Route } from "@effect-feishu/sandbox/internal/route"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { fieldsOf, inputOf, wireOf } from "./samples.js"
import { type Answer, call, dig, done, png, request, tenantToken } from "./support.js"

const otherApp = { appId: "cli_other", appSecret: "other", name: "Other" }
const layer = Sandbox.layer({ seed: 1, users: 12, departments: 3, apps: [Sandbox.defaultApp, otherApp] })

/** Stands in all that the owner has written: no stranger may ever read it. */
const secret = "sesame"

const textAt = (value: unknown, path: string): string => String(dig(value, path))

/** What somebody has: ids by the names under which requests ask for them. */
const world = Effect.gen(function* () {
  const { users } = yield* Sandbox.users()
  const ann = users[1]!
  const bob = users[2]!
  const { accessToken } = yield* Sandbox.mintUserToken({ user: 1 })
  const mine = (method: string, url: string, body?: unknown) =>
    done(method, `/open-apis/${url}`, body, accessToken)
  const apps = (method: string, url: string, body?: unknown) => done(method, `/open-apis/${url}`, body)
  const upload = (url: string, fields: Readonly<Record<string, string>>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    form.set("file", new Blob([secret]), `${secret}.txt`)
    return Effect.map(call("POST", `/open-apis/${url}`, { form, token: accessToken }), (reply) =>
      reply.get("code") === 0 ? reply.get("data") : assert.fail(`${url}: ${reply.text("msg")}`)
    )
  }

  const chat = textAt(
    yield* apps("POST", "im/v1/chats?set_bot_manager=true", {
      name: secret,
      owner_id: ann.open_id,
      user_id_list: [ann.open_id, bob.open_id]
    }),
    "chat_id"
  )
  const text = { msg_type: "text", content: JSON.stringify({ text: secret }) }
  const send = (by: typeof mine) =>
    Effect.map(
      by("POST", "im/v1/messages?receive_id_type=chat_id", { receive_id: chat, ...text }),
      (message) => textAt(message, "message_id")
    )
  const message = yield* send(mine)
  const appsMessage = yield* send(apps)
  const reaction = yield* mine("POST", `im/v1/messages/${message}/reactions`, {
    reaction_type: { emoji_type: "OK" }
  })
  const thread = yield* mine("POST", `im/v1/messages/${message}/reply`, { ...text, reply_in_thread: true })
  yield* mine("POST", "im/v1/pins", { message_id: message })
  const tabs = yield* mine("POST", `im/v1/chats/${chat}/chat_tabs`, {
    chat_tabs: [{ tab_name: secret, tab_type: "url", tab_content: { url: "https://example.com" } }]
  })
  const menu = yield* apps("POST", `im/v1/chats/${chat}/menu_tree`, {
    menu_tree: {
      chat_menu_top_levels: [{ chat_menu_item: { action_type: "NONE", name: secret }, children: [] }]
    }
  })

  const folder = textAt(
    yield* mine("POST", "drive/v1/files/create_folder", { name: secret, folder_token: "" }),
    "token"
  )
  const doc = textAt(
    yield* mine("POST", "docx/v1/documents", { title: secret, folder_token: folder }),
    "document.document_id"
  )
  const blocks = yield* mine("POST", `docx/v1/documents/${doc}/blocks/${doc}/children`, {
    children: [
      { block_type: 2, text: { elements: [{ text_run: { content: secret } }] } },
      { block_type: 43, board: {} }
    ]
  })
  const comment = yield* mine("POST", `drive/v1/files/${doc}/comments?file_type=docx`, {
    reply_list: {
      replies: [{ content: { elements: [{ type: "text_run", text_run: { text: secret } }] } }]
    }
  })
  const version = yield* mine("POST", `drive/v1/files/${doc}/versions`, { name: secret, obj_type: "docx" })
  const file = textAt(
    yield* upload("drive/v1/files/upload_all", {
      file_name: `${secret}.txt`,
      parent_type: "explorer",
      parent_node: folder,
      size: "6"
    }),
    "file_token"
  )
  const media = textAt(
    yield* upload("drive/v1/medias/upload_all", {
      file_name: `${secret}.txt`,
      parent_type: "docx_file",
      parent_node: doc,
      size: "6"
    }),
    "file_token"
  )
  const prepared = yield* mine("POST", "drive/v1/files/upload_prepare", {
    file_name: secret,
    parent_type: "explorer",
    parent_node: folder,
    size: 8
  })
  const exported = yield* mine("POST", "drive/v1/export_tasks", {
    file_extension: "docx",
    token: doc,
    type: "docx"
  })
  const subscription = yield* mine("POST", `drive/v1/files/${doc}/subscriptions`, {
    subscription_id: "1234567890987654321",
    subscription_type: "comment_update",
    file_type: "docx"
  })

  const sheets = textAt(
    yield* mine("POST", "sheets/v3/spreadsheets", { title: secret, folder_token: folder }),
    "spreadsheet.spreadsheet_token"
  )
  const sheet = textAt(
    yield* mine("GET", `sheets/v3/spreadsheets/${sheets}/sheets/query`),
    "sheets.0.sheet_id"
  )
  const range = `${sheet}!A1:B2`
  yield* mine("PUT", `sheets/v2/spreadsheets/${sheets}/values`, {
    valueRange: {
      range,
      values: [
        [secret, 1],
        [2, 3]
      ]
    }
  })
  const inSheet = `sheets/v3/spreadsheets/${sheets}/sheets/${sheet}`
  const view = yield* mine("POST", `${inSheet}/filter_views`, { filter_view_name: secret, range })
  const filterView = textAt(view, "filter_view.filter_view_id")
  yield* mine("POST", `${inSheet}/filter_views/${filterView}/conditions`, {
    condition_id: "A",
    filter_type: "number",
    compare_type: "less",
    expected: ["6"]
  })
  const image = textAt(
    yield* upload("drive/v1/medias/upload_all", {
      file_name: `${secret}.png`,
      parent_type: "sheet_image",
      parent_node: sheets,
      size: "6"
    }),
    "file_token"
  )
  const float = yield* mine("POST", `${inSheet}/float_images`, {
    float_image_token: image,
    range: `${sheet}!A1:A1`
  })
  yield* mine("POST", `sheets/v2/spreadsheets/${sheets}/dataValidation`, {
    range,
    dataValidationType: "list",
    dataValidation: { conditionValues: [secret, "2"] }
  })
  const protection = yield* mine("POST", `sheets/v2/spreadsheets/${sheets}/protected_dimension`, {
    addProtectedDimension: [
      { dimension: { sheetId: sheet, majorDimension: "ROWS", startIndex: 5, endIndex: 6 }, lockInfo: secret }
    ]
  })

  const base = textAt(
    yield* mine("POST", "bitable/v1/apps", { name: secret, folder_token: folder }),
    "app.app_token"
  )
  const table = textAt(
    yield* mine("POST", `bitable/v1/apps/${base}/tables`, {
      table: {
        name: secret,
        fields: [
          { field_name: "Name", type: 1 },
          { field_name: "Box", type: 17 }
        ]
      }
    }),
    "table_id"
  )
  const inTable = `bitable/v1/apps/${base}/tables/${table}`
  const record = textAt(
    yield* mine("POST", `${inTable}/records`, { fields: { Name: secret } }),
    "record.record_id"
  )
  const field = textAt(yield* mine("GET", `${inTable}/fields`), "items.0.field_id")
  const tableView = textAt(
    yield* mine("POST", `${inTable}/views`, { view_name: secret, view_type: "grid" }),
    "view.view_id"
  )
  const form = textAt(
    yield* mine("POST", `${inTable}/views`, { view_name: `${secret} form`, view_type: "form" }),
    "view.view_id"
  )
  yield* mine("PUT", `bitable/v1/apps/${base}`, { is_advanced: true })
  const role = textAt(
    yield* mine("POST", `bitable/v1/apps/${base}/roles`, {
      role_name: secret,
      table_roles: [{ table_id: table, table_perm: 1 }]
    }),
    "role.role_id"
  )

  const space = textAt(yield* mine("POST", "wiki/v2/spaces", { name: secret }), "space.space_id")
  yield* mine("POST", `wiki/v2/spaces/${space}/members`, {
    member_type: "openid",
    member_id: bob.open_id,
    member_role: "member"
  })
  const node = yield* mine("POST", `wiki/v2/spaces/${space}/nodes`, {
    obj_type: "docx",
    node_type: "origin",
    title: secret
  })

  const calendar = textAt(
    yield* mine("POST", "calendar/v4/calendars", { summary: secret, permissions: "private" }),
    "calendar.calendar_id"
  )
  const events = `calendar/v4/calendars/${calendar}/events`
  const event = textAt(
    yield* mine("POST", events, {
      summary: secret,
      start_time: { timestamp: "3600" },
      end_time: { timestamp: "7200" }
    }),
    "event.event_id"
  )
  const attendees = yield* mine("POST", `${events}/${event}/attendees`, {
    attendees: [{ type: "chat", chat_id: chat }]
  })
  const acl = textAt(
    yield* mine("POST", `calendar/v4/calendars/${calendar}/acls`, {
      role: "reader",
      scope: { type: "user", user_id: bob.open_id }
    }),
    "acl_id"
  )

  const tasklist = textAt(yield* mine("POST", "task/v2/tasklists", { name: secret }), "tasklist.guid")
  const task = textAt(
    yield* mine("POST", "task/v2/tasks", {
      summary: secret,
      due: { timestamp: "1900000000000" },
      tasklists: [{ tasklist_guid: tasklist }]
    }),
    "task.guid"
  )
  const reminder = textAt(
    yield* mine("POST", `task/v2/tasks/${task}/add_reminders`, {
      reminders: [{ relative_fire_minute: 5 }]
    }),
    "task.reminders.0.id"
  )
  const section = textAt(
    yield* mine("POST", "task/v2/sections", {
      name: secret,
      resource_type: "tasklist",
      resource_id: tasklist
    }),
    "section.guid"
  )
  const remark = textAt(
    yield* mine("POST", "task/v2/comments", { content: secret, resource_type: "task", resource_id: task }),
    "comment.id"
  )
  const custom = yield* mine("POST", "task/v2/custom_fields", {
    resource_type: "tasklist",
    resource_id: tasklist,
    name: secret,
    type: "single_select",
    single_select_setting: { options: [{ name: secret }] }
  })
  const activity = textAt(
    yield* mine("POST", `task/v2/tasklists/${tasklist}/activity_subscriptions`, {
      name: secret,
      subscribers: [{ id: chat, type: "chat" }],
      include_keys: [100]
    }),
    "activity_subscription.guid"
  )
  const attached = yield* upload("task/v2/attachments/upload", {
    resource_type: "task",
    resource_id: task
  })

  const mail = yield* mine("POST", "mail/v1/user_mailboxes/me/messages/send", {
    subject: secret,
    to: [{ mail_address: ann.email }],
    body_plain_text: secret
  })
  /** Of the app's own: what it sends. */
  const sent = (url: string, fields: Readonly<Record<string, string>>, name: string) => {
    const data = new FormData()
    for (const [key, value] of Object.entries(fields)) data.set(key, value)
    data.set(name, new Blob([name === "image" ? png : secret]), secret)
    return Effect.map(call("POST", `/open-apis/${url}`, { form: data }), (reply) => reply.get("data"))
  }
  const attachment = textAt(
    yield* sent("im/v1/files", { file_type: "stream", file_name: secret }, "file"),
    "file_key"
  )
  const made = (name: string) =>
    Effect.map(mine("POST", "drive/v1/files/create_folder", { name, folder_token: "" }), (one) =>
      textAt(one, "token")
    )
  const preparing = (kind: string, parent_type: string, parent_node: string, size = 6) =>
    mine("POST", `drive/v1/${kind}/upload_prepare`, { file_name: secret, parent_type, parent_node, size })
  /** An upload whose only part is there. */
  const ready = (kind: string, type: string, node: string) =>
    Effect.gen(function* () {
      const upload_id = textAt(yield* preparing(kind, type, node), "upload_id")
      yield* upload(`drive/v1/${kind}/upload_part`, { upload_id, seq: "0", size: "6" })
      return upload_id
    })
  const settled = (url: string) =>
    Effect.gen(function* () {
      for (let looks = 0; looks < 3; looks++) yield* mine("GET", url)
      return textAt(yield* mine("GET", url), "result.file_token")
    })
  const importable = Effect.map(
    upload("drive/v1/medias/upload_all", {
      file_name: "x.md",
      parent_type: "ccm_import_open",
      parent_node: "",
      size: "6",
      extra: JSON.stringify({ obj_type: "docx", file_extension: "md" })
    }),
    (one) => textAt(one, "file_token")
  )

  const ids: Readonly<Record<string, string>> = {
    chat_id: chat,
    container_id: chat,
    receive_id: chat,
    message_id: message,
    thread_id: textAt(thread, "thread_id"),
    reaction_id: textAt(reaction, "reaction_id"),
    tab_id: textAt(tabs, "chat_tabs.0.tab_id"),
    menu_item_id: textAt(menu, "menu_tree.chat_menu_top_levels.0.chat_menu_item.chat_menu_item_id"),
    document_id: doc,
    doc_token: doc,
    obj_token: doc,
    token: doc,
    refer_token: doc,
    file_token: doc,
    file_id: doc,
    block_id: textAt(blocks, "children.0.block_id"),
    folder_token: folder,
    folderToken: folder,
    parent_token: folder,
    parent_node: folder,
    comment_id: textAt(comment, "comment_id"),
    reply_id: textAt(comment, "reply_list.replies.0.reply_id"),
    version_id: textAt(version, "version"),
    upload_id: textAt(prepared, "upload_id"),
    ticket: textAt(exported, "ticket"),
    subscription_id: textAt(subscription, "subscription_id"),
    spreadsheet_token: sheets,
    spreadsheetToken: sheets,
    sheet_id: sheet,
    sheetId: sheet,
    range,
    filter_view_id: filterView,
    condition_id: "A",
    float_image_id: textAt(float, "float_image.float_image_id"),
    protectId: textAt(protection, "addProtectedDimension.0.protectId"),
    app_token: base,
    table_id: table,
    record_id: record,
    field_id: field,
    view_id: tableView,
    form_id: form,
    role_id: role,
    space_id: space,
    node_token: textAt(node, "node.node_token"),
    whiteboard_id: textAt(blocks, "children.1.board.token"),
    calendar_id: calendar,
    event_id: event,
    attendee_id: textAt(attendees, "attendees.0.attendee_id"),
    acl_id: acl,
    task_guid: task,
    task_id: task,
    resource_id: task,
    reminder_id: reminder,
    tasklist_guid: tasklist,
    section_guid: section,
    custom_field_guid: textAt(custom, "custom_field.guid"),
    option_guid: textAt(custom, "custom_field.single_select_setting.options.0.guid"),
    activity_subscription_guid: activity,
    attachment_guid: textAt(attached, "items.0.guid"),
    member_id: bob.open_id,
    user_id: bob.open_id,
    collaborator_id: bob.open_id,
    follower_id: bob.open_id,
    appsMessage,
    file,
    folder,
    media,
    remark,
    card_id: textAt(
      yield* apps("POST", "cardkit/v1/cards", {
        type: "card_json",
        data: JSON.stringify({
          schema: "2.0",
          config: { streaming_mode: true },
          body: { elements: [{ tag: "markdown", element_id: "words", content: secret }] }
        })
      }),
      "card_id"
    ),
    element_id: "words",
    cardMessage: textAt(
      yield* apps("POST", "im/v1/messages?receive_id_type=chat_id", {
        receive_id: chat,
        msg_type: "interactive",
        content: JSON.stringify({
          schema: "2.0",
          body: { elements: [{ tag: "markdown", content: secret }] }
        })
      }),
      "message_id"
    ),
    user_mailbox_id: ann.email,
    mail: textAt(mail, "message_id"),
    mailThread: textAt(mail, "thread_id"),
    otherChat: textAt(
      yield* apps("POST", "im/v1/chats", { name: secret, user_id_list: [ann.open_id] }),
      "chat_id"
    ),
    picture: textAt(yield* sent("im/v1/images", { image_type: "message" }, "image"), "image_key"),
    attachment,
    filed: textAt(
      yield* apps("POST", "im/v1/messages?receive_id_type=chat_id", {
        receive_id: chat,
        msg_type: "file",
        content: JSON.stringify({ file_key: attachment })
      }),
      "message_id"
    ),
    batch: textAt(
      yield* apps("POST", "message/v4/batch_send/", {
        msg_type: "text",
        content: { text: secret },
        open_ids: [bob.open_id]
      }),
      "message_id"
    ),
    moving: textAt(yield* mine("DELETE", `drive/v1/files/${yield* made("docs")}?type=folder`), "task_id"),
    whole: yield* ready("files", "explorer", folder),
    mediaUpload: textAt(yield* preparing("medias", "docx_file", doc, 8), "upload_id"),
    wholeMedia: yield* ready("medias", "docx_file", doc),
    exported: yield* settled(`drive/v1/export_tasks/${textAt(exported, "ticket")}?token=${doc}`),
    importable: yield* importable,
    importing: textAt(
      yield* mine("POST", "drive/v1/import_tasks", {
        file_extension: "md",
        file_token: yield* importable,
        type: "docx",
        point: { mount_type: 1, mount_key: folder }
      }),
      "ticket"
    ),
    movedIn: textAt(
      yield* mine("POST", `wiki/v2/spaces/${space}/nodes/move_docs_to_wiki`, {
        obj_type: "docx",
        obj_token: textAt(yield* mine("POST", "docx/v1/documents", { title: secret }), "document.document_id")
      }),
      "task_id"
    ),
    stranger: users[9]!.open_id,
    ann: ann.open_id,
    bob: bob.open_id
  }
  const stranger = yield* Sandbox.mintUserToken({ user: 9 })
  const other = yield* request("POST", "/open-apis/auth/v3/tenant_access_token/internal", {
    body: { app_id: otherApp.appId, app_secret: otherApp.appSecret }
  })
  return { ids, owner: accessToken, stranger: stranger.accessToken, other: other.text("tenant_access_token") }
})

interface Ask {
  /** Values of the path, where their names alone do not tell them. */
  readonly at?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly form?: Readonly<Record<string, string>>
  /** The name of the part of a form that holds bytes: `file` where it is not said. */
  readonly file?: string
}

const words = { content: { elements: [{ type: "text_run", text_run: { text: "x" } }] } }
const typed = { query: { type: "docx" } }
const ofDocument = { query: { file_type: "docx" } }
const collaborator = { member_type: "openid", member_id: "{stranger}", perm: "view" }
const period = { time_min: "2026-01-01T00:00:00Z", time_max: "2026-01-02T00:00:00Z" }
const toChat = { receive_id_type: "chat_id" }
const part = { file_name: "x.txt", size: "8" }
const ofTask = { at: { comment_id: "{remark}" } }
const ownMessage = { message_id: "{appsMessage}" }

/** Requests that shapes and names do not tell: what must be right before anybody looks at rights. */
const requests: Readonly<Record<string, Ask>> = {
  "im.v1.message.create": {
    query: toChat,
    body: { receive_id: "{chat_id}", msg_type: "text", content: '{"text":"x"}' }
  },
  "im.v1.message.merge_forward": {
    query: toChat,
    body: { receive_id: "{otherChat}", message_id_list: ["{message_id}"] }
  },
  "im.v1.message.forward": { query: toChat, body: { receive_id: "{otherChat}" } },
  "im.v1.thread.forward": { query: toChat, body: { receive_id: "{otherChat}" } },
  "im.v1.message.update": { at: ownMessage, body: { msg_type: "text", content: '{"text":"x"}' } },
  "im.v1.message.push_follow_up": { at: ownMessage, body: { follow_ups: [{ content: "x" }] } },
  "im.v1.message.urgent_app": { at: ownMessage, body: { user_id_list: ["{bob}"] } },
  "im.v1.message.urgent_phone": { at: ownMessage, body: { user_id_list: ["{bob}"] } },
  "im.v1.message.urgent_sms": { at: ownMessage, body: { user_id_list: ["{bob}"] } },
  "im.v1.message.reaction.create": { body: { reaction_type: { emoji_type: "OK" } } },
  "im.v1.image.get": { at: { image_key: "{picture}" } },
  "im.v1.image.create": { form: { image_type: "message" }, file: "image" },
  "im.v1.file.get": { at: { file_key: "{attachment}" } },
  "im.v1.file.create": { form: { file_type: "stream", file_name: "x" } },
  "im.v1.message.resource.get": {
    at: { file_key: "{attachment}", message_id: "{filed}" },
    query: { type: "file" }
  },
  "im.v1.chat.members.create": { body: { id_list: ["{stranger}"] } },
  "im.v1.chat.members.delete": { body: { id_list: ["{bob}"] } },
  "im.v1.chat.managers.add_managers": { body: { manager_ids: ["{bob}"] } },
  "im.v1.batch_message.get_progress": { at: { batch_message_id: "{batch}" } },
  "im.v1.batch_message.read_user": { at: { batch_message_id: "{batch}" } },
  "im.v1.batch_message.delete": { at: { batch_message_id: "{batch}" } },
  "cardkit.v1.card.create": {
    body: { type: "card_json", data: '{"schema":"2.0","body":{"elements":[]}}' }
  },
  "cardkit.v1.card.id_convert": { body: { message_id: "{cardMessage}" } },
  "mail.v1.user_mailbox.message.list": { query: { folder_id: "INBOX", page_size: "5" } },
  "mail.v1.user_mailbox.message.get": { at: { message_id: "{mail}" } },
  "mail.v1.user_mailbox.message.get_by_card": { query: { card_id: "{mailThread}", owner_id: "{ann}" } },
  "mail.v1.user_mailbox.message.send": {
    body: { subject: "x", to: [{ mail_address: "x@example.com" }], body_plain_text: "x" }
  },
  "mail.v1.user_mailbox.message.batch_modify": {
    body: { message_ids: ["{mail}"], add_label_ids: ["FLAGGED"] }
  },
  "mail.v1.user_mailbox.search": { body: { query: "s" } },
  "mail.v1.user_mailbox.folder.create": { body: { name: "x", parent_folder_id: "0" } },
  "mail.v1.user_mailbox.event.subscribe": { body: { event_type: 1 } },
  "mail.v1.user_mailbox.event.unsubscribe": { body: { event_type: 1 } },
  "calendar.v4.freebusy.list": { body: { ...period, user_id: "{bob}" } },
  "calendar.v4.freebusy.batch": { body: { ...period, user_ids: ["{bob}"] } },
  "calendar.v4.calendar.event.instances": { query: { start_time: "0", end_time: "90000" } },
  "calendar.v4.calendar.event.instance_view": { query: { start_time: "0", end_time: "90000" } },
  "task.v2.comment.create": { body: { content: "x", resource_type: "task", resource_id: "{task_guid}" } },
  "task.v2.comment.get": ofTask,
  "task.v2.comment.patch": { ...ofTask, body: { comment: { content: "x" }, update_fields: ["content"] } },
  "task.v2.comment.delete": ofTask,
  "task.v1.task.create": { body: { summary: "x", origin: { platform_i18n_name: '{"zh_cn":"x"}' } } },
  "task.v1.task.comment.get": ofTask,
  "task.v1.task.comment.update": { ...ofTask, body: { content: "x" } },
  "task.v1.task.comment.delete": ofTask,
  "task.v2.attachment.upload": { form: { resource_type: "task", resource_id: "{task_guid}" } },
  "task.v2.section.create": {
    body: { name: "x", resource_type: "tasklist", resource_id: "{tasklist_guid}" }
  },
  "task.v2.section.list": { query: { resource_type: "tasklist", resource_id: "{tasklist_guid}" } },
  "task.v2.custom_field.create": {
    body: { name: "x", type: "text", resource_type: "tasklist", resource_id: "{tasklist_guid}" }
  },
  "task.v2.custom_field.list": { query: { resource_type: "tasklist", resource_id: "{tasklist_guid}" } },
  "task.v2.custom_field.add": { body: { resource_type: "tasklist", resource_id: "{tasklist_guid}" } },
  "task.v2.custom_field.remove": { body: { resource_type: "tasklist", resource_id: "{tasklist_guid}" } },
  "drive.v1.file.list": { query: { folder_token: "{folder}" } },
  "drive.v1.file.task_check": { query: { task_id: "{moving}" } },
  "drive.v1.file.create_shortcut": {
    body: { parent_token: "{folder}", refer_entity: { refer_token: "{doc_token}", refer_type: "docx" } }
  },
  "drive.v1.file.copy": { body: { name: "x", type: "docx", folder_token: "{folder}" } },
  "drive.v1.file.move": { body: { type: "docx", folder_token: "{folder}" } },
  "drive.v1.file.delete": typed,
  "drive.v1.file.patch": { ...typed, body: { new_title: "x" } },
  "drive.v1.file.download": { at: { file_token: "{file}" } },
  "drive.v1.media.download": { at: { file_token: "{media}" } },
  "drive.v1.media.batch_get_tmp_download_url": { query: { file_tokens: "{media}" } },
  "drive.v1.file.upload_all": { form: { ...part, parent_type: "explorer", parent_node: "{folder}" } },
  "drive.v1.file.upload_part": { form: { upload_id: "{upload_id}", seq: "0", size: "8" } },
  "drive.v1.file.upload_finish": { body: { upload_id: "{whole}", block_num: 1 } },
  "drive.v1.media.upload_all": { form: { ...part, parent_type: "docx_file", parent_node: "{document_id}" } },
  "drive.v1.media.upload_prepare": {
    body: { file_name: "x", parent_type: "docx_file", parent_node: "{document_id}", size: 8 }
  },
  "drive.v1.media.upload_part": { form: { upload_id: "{mediaUpload}", seq: "0", size: "8" } },
  "drive.v1.media.upload_finish": { body: { upload_id: "{wholeMedia}", block_num: 1 } },
  "drive.v1.export_task.create": { body: { file_extension: "docx", token: "{document_id}", type: "docx" } },
  "drive.v1.export_task.download": { at: { file_token: "{exported}" } },
  "drive.v1.import_task.create": {
    body: {
      file_extension: "md",
      file_token: "{importable}",
      type: "docx",
      point: { mount_type: 1, mount_key: "{folder}" }
    }
  },
  "drive.v1.import_task.get": { at: { ticket: "{importing}" } },
  "drive.v1.permission.member.create": { at: { token: "{document_id}" }, ...typed, body: collaborator },
  "drive.v1.permission.member.update": {
    ...typed,
    body: { member_type: "openid", perm: "view" }
  },
  "drive.v1.permission.member.delete": { query: { type: "docx", member_type: "openid" } },
  "drive.v1.permission.member.list": typed,
  "drive.v1.permission.member.transfer_owner": {
    ...typed,
    body: { member_type: "openid", member_id: "{stranger}" }
  },
  "drive.v1.permission.member.batch_create": { ...typed, body: { members: [collaborator] } },
  "drive.v1.permission.member.auth": { query: { type: "docx", action: "view" } },
  "drive.v1.permission.public.get": typed,
  "drive.v1.permission.public.patch": { ...typed, body: { link_share_entity: "tenant_readable" } },
  "drive.v2.permission.public.get": typed,
  "drive.v2.permission.public.patch": { ...typed, body: { link_share_entity: "tenant_readable" } },
  "drive.v1.permission.public.password.create": typed,
  "drive.v1.permission.public.password.update": typed,
  "drive.v1.permission.public.password.delete": typed,
  "drive.v1.file.comment.create": { ...ofDocument, body: { reply_list: { replies: [words] } } },
  "drive.v1.file.comment.get": ofDocument,
  "drive.v1.file.comment.list": ofDocument,
  "drive.v1.file.comment.batch_query": { ...ofDocument, body: { comment_ids: ["{comment_id}"] } },
  "drive.v1.file.comment.patch": { ...ofDocument, body: { is_solved: true } },
  "drive.v1.file.comment.reply.create": { ...ofDocument, body: words },
  "drive.v1.file.comment.reply.list": ofDocument,
  "drive.v1.file.comment.reply.update": { ...ofDocument, body: words },
  "drive.v1.file.comment.reply.delete": ofDocument,
  "drive.v2.comment_reaction.update_reaction": {
    ...ofDocument,
    body: { action: "add", reply_id: "{reply_id}", reaction_type: "THUMBSUP" }
  },
  "drive.v1.file.version.create": { body: { name: "x", obj_type: "docx" } },
  "drive.v1.file.version.get": { query: { obj_type: "docx" } },
  "drive.v1.file.version.list": { query: { obj_type: "docx" } },
  "drive.v1.file.version.delete": { query: { obj_type: "docx" } },
  "drive.v1.file.subscribe": ofDocument,
  "drive.v1.file.delete_subscribe": ofDocument,
  "drive.v1.file.get_subscribe": ofDocument,
  "board.v1.whiteboard.subscribe": { body: { event_type: "board.whiteboard.updated_v1" } },
  "board.v1.whiteboard.unsubscribe": { body: { event_type: "board.whiteboard.updated_v1" } },
  "drive.v1.user.subscription": { body: { event_type: "drive.notice.comment_add_v1" } },
  "drive.v1.user.remove_subscription": { query: { event_type: "drive.notice.comment_add_v1" } },
  "drive.v1.file.subscription.create": { body: { subscription_type: "comment_update", file_type: "docx" } },
  "drive.v1.file.subscription.get": { body: { file_type: "docx" } },
  "drive.v1.file.subscription.patch": { body: { is_subscribe: false, file_type: "docx" } },
  "drive.v1.file.statistics.get": ofDocument,
  "drive.v1.file.view_record.list": ofDocument,
  "drive.v2.file.like.list": ofDocument,
  "drive.v2.explorer.file.copy.file.create": {
    at: { fileToken: "{spreadsheet_token}" },
    body: { type: "sheet", dstFolderToken: "{folder}", dstName: "x" }
  },
  "drive.v2.explorer.file.doc.delete": { at: { docToken: "{document_id}" } },
  "docx.v1.document.create": { body: { title: "x", folder_token: "{folder}" } },
  "docx.v1.chat.announcement.block.get": { at: { block_id: "{chat_id}" } },
  "docx.v1.chat.announcement.block.children.get": { at: { block_id: "{chat_id}" } },
  "sheets.v3.spreadsheet.create": { body: { title: "x", folder_token: "{folder}" } },
  "sheets.v2.spreadsheet.values_batch_get": { query: { ranges: "{range}" } },
  "sheets.v2.spreadsheet.data_validation.get": { query: { range: "{range}", dataValidationType: "list" } },
  "sheets.v2.spreadsheet.data_validation.update_put": {
    at: { dataValidationId: "1" },
    body: { dataValidationType: "list", dataValidation: { conditionValues: ["1"] } }
  },
  "sheets.v2.spreadsheet.protected_range_batch_get": { query: { protectIds: "{protectId}" } },
  "bitable.v1.app.create": { body: { name: "x", folder_token: "{folder}" } },
  "wiki.v2.space.get_node": { query: { token: "{node_token}" } },
  "wiki.v2.space.member.create": {
    body: { member_type: "openid", member_id: "{stranger}", member_role: "member" }
  },
  "wiki.v2.space.member.delete": {
    at: { member_id: "{bob}" },
    body: { member_type: "openid", member_role: "member" }
  },
  "wiki.v2.space.node.create": { body: { obj_type: "docx", node_type: "origin" } },
  "wiki.v2.space.node.copy": { body: { target_space_id: "{space_id}" } },
  "wiki.v2.space.node.move": { body: { target_space_id: "{space_id}" } },
  "wiki.v2.space.node.move_docs_to_wiki": { body: { obj_type: "docx", obj_token: "{document_id}" } },
  "wiki.v2.space.node.update_title": { body: { title: "x" } },
  "wiki.v2.space.node.delete": { body: { obj_type: "docx" } },
  "wiki.v2.task.get": { at: { task_id: "{movedIn}" }, query: { task_type: "move" } }
}

const makes = "makes something of the caller's own"
const asksForOwn = "asks to be told of what concerns the caller"
const lists = "lists what the caller has, or may find"
const tells = "says of each thing whether the caller may have it"

/** What nobody may do with what the owner has. */
const closed: Readonly<Record<string, string>> = {
  "im.v1.chat.members.me_join": "nobody joins a private chat"
}

/** Endpoints that answer strangers as well, and why that takes nothing from anybody. */
const open: Readonly<Record<string, string>> = {
  "calendar.v4.calendar.create": makes,
  "calendar.v4.calendar.list": lists,
  "calendar.v4.calendar.mget": tells,
  "calendar.v4.calendar.primary": lists,
  "calendar.v4.calendar.primarys": "everybody of a tenant finds the others' calendars by their names",
  "calendar.v4.calendar.search": lists,
  "calendar.v4.calendar.subscription": asksForOwn,
  "calendar.v4.calendar.unsubscription": asksForOwn,
  "calendar.v4.freebusy.batch": "everybody of a tenant sees when the others are busy",
  "calendar.v4.freebusy.list": "everybody of a tenant sees when the others are busy",
  "cardkit.v1.card.create": makes,
  "docx.v1.document.convert": "is about what was sent",
  "drive.v1.media.batch_get_tmp_download_url": "leaves out what the caller may not read",
  "drive.v1.meta.batch_query": tells,
  "drive.v1.permission.member.auth": "is the question whether the caller may",
  "drive.v1.user.remove_subscription": asksForOwn,
  "drive.v1.user.subscription": asksForOwn,
  "drive.v2.explorer.root_folder.meta": lists,
  "im.v1.chat.create": makes,
  "im.v1.chat.list": lists,
  "im.v1.chat.members.is_in_chat": "is the question whether the caller is in the chat",
  "im.v1.chat.search": lists,
  "im.v1.file.create": makes,
  "im.v1.image.create": makes,
  "im.v1.message.reaction.batch_query": tells,
  "task.v1.task.create": makes,
  "task.v1.task.list": lists,
  "task.v2.task.create": makes,
  "task.v2.task.list": lists,
  "task.v2.task.search": lists,
  "task.v2.task_v2.list_related_task": lists,
  "task.v2.task_v2.task_subscription": asksForOwn,
  "task.v2.tasklist.create": makes,
  "task.v2.tasklist.list": lists,
  "task.v2.tasklist.search": lists,
  "wiki.v1.node.search": lists,
  "wiki.v2.space.create": makes,
  "wiki.v2.space.list": lists
}

const projects = new Set([
  "bitable",
  "board",
  "calendar",
  "docs",
  "docx",
  "drive",
  "im",
  "cardkit",
  "mail",
  "sheets",
  "task",
  "wiki"
])
/** The app is no stranger to the chat, and to what is in it; to documents of users it is. */
const documents = new Set(["bitable", "board", "docs", "docx", "drive", "sheets", "wiki"])
const isOfUsers = (id: string): boolean =>
  documents.has(id.split(".")[0]!) && !id.startsWith("docx.v1.chat.announcement")
/** Not of the specification: addresses that another answer gave out, and that need no token. */
const links = new Set(["drive.download", "task.attachment.download"])

const walked = routes.filter(
  ({ id, source }) => source === "kept" && projects.has(id.split(".")[0]!) && !links.has(id)
)

type World = Effect.Success<typeof world>

/** Texts of the request with the world's ids in them. */
const filled = (ids: World["ids"], value: unknown, name = ""): unknown => {
  if (Array.isArray(value)) return value.map((one) => filled(ids, one, name.replace(/s$/, "")))
  if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(ids, one, key)]))
  }
  if (value === "sample") return ids[name] ?? value
  return typeof value === "string" ? value.replace(/\{(\w+)\}/g, (_, key: string) => ids[key] ?? "") : value
}

/** The request of an endpoint: what it must have, and whatever names something of the owner's. */
const requestOf = (ids: World["ids"], id: string) =>
  Effect.map(api.load(id), (endpoint) => {
    const ask = requests[id] ?? {}
    const whole = inputOf(endpoint)
    const fields = fieldsOf(endpoint).filter(
      ({ isRequired, name, wire }) => name in whole && (isRequired || ids[wire] !== undefined)
    )
    const input = Object.fromEntries(
      fields.map(({ from, name, wire }) => [
        name,
        from === "path" ? (ask.at?.[wire] ?? "sample") : (ask.query?.[wire] ?? whole[name])
      ])
    )
    const wire = wireOf(endpoint, filled(ids, { ...input, ...ask.query }) as Record<string, unknown>)
    const form = new FormData()
    for (const [name, value] of Object.entries(ask.form ?? {})) form.set(name, String(filled(ids, value)))
    form.set(ask.file ?? "file", new Blob([ask.file === undefined ? "stranger" : png]), "stranger.txt")
    const body =
      endpoint.body === undefined
        ? {}
        : ask.form !== undefined
          ? { form }
          : { body: ask.body === undefined ? wire.body : filled(ids, ask.body) }
    return (token: string) => request(wire.method, wire.path, { token, ...body })
  })

/** What became of a request: the code, or the status where bytes came. */
const codeOf = (answer: Answer): number => {
  const code = answer.get("code")
  return typeof code === "number" ? code : answer.status < 300 ? 0 : answer.status
}

/** Apps that may do it at all may do it for everybody of the tenant: mailboxes have no owners among apps. */
const isForApps = (id: string): boolean => id.startsWith("mail.")

const isRead = ({ method }: Route): boolean => method === "GET"

describe("a stranger", () => {
  it.effect("is refused whatever is somebody else's, reads none of it and changes none of it", () =>
    Effect.gen(function* () {
      const { ids, other, owner, stranger } = yield* world
      const app = yield* tenantToken
      const asks = new Map<string, (token: string) => Effect.Effect<Answer, never, Sandbox.Sandbox>>()
      for (const { id } of walked) asks.set(id, yield* requestOf(ids, id))
      const ownersOf = (route: Route) => (route.tokens.includes("user") ? owner : app)
      /** All that the owner can read. */
      const digest = Effect.gen(function* () {
        const read = new Map<string, string>()
        for (const route of walked.filter(isRead)) {
          const answer = yield* asks.get(route.id)!(ownersOf(route))
          const text = JSON.stringify(answer.get("data") ?? codeOf(answer))
          read.set(route.id, text.replace(/sync_\d+|code=\w+/g, ""))
        }
        return read
      })
      // Tasks go on by being looked at.
      for (let looks = 0; looks < 4; looks++) yield* digest
      const before = yield* digest
      const refused = new Map<string, ReadonlyArray<number>>()
      const wrong: Array<string> = []
      for (const { id, tokens } of walked) {
        const codes: Array<number> = []
        for (const [kind, token] of [
          ["user", stranger],
          ["tenant", other],
          ["tenant", app]
        ] as const) {
          if (!tokens.includes(kind) || (kind === "tenant" && isForApps(id))) continue
          if (token === app && !isOfUsers(id)) continue
          const answer = yield* asks.get(id)!(token)
          codes.push(codeOf(answer))
          if (new TextDecoder().decode(answer.bytes).includes(secret)) wrong.push(`${id}: reads (${kind})`)
        }
        refused.set(id, codes)
        const isOpen = codes.includes(0)
        if (isOpen !== Object.hasOwn(open, id))
          wrong.push(`${id}: ${isOpen ? "succeeds" : "is not open"} ${codes.join()}`)
      }
      const after = yield* digest
      for (const [id, text] of before) {
        if (after.get(id) !== text) wrong.push(`changes what ${id} reads: ${text} ${after.get(id)}`)
      }
      // The same requests, by whoever may: that they are refused otherwise is about who calls, and nothing else.
      const order = (route: Route) => (isRead(route) ? 0 : route.method === "DELETE" ? 2 : 1)
      for (const route of walked.toSorted((one, two) => order(one) - order(two))) {
        if (Object.hasOwn(open, route.id) || Object.hasOwn(closed, route.id)) continue
        const answer = yield* asks.get(route.id)!(ownersOf(route))
        if (refused.get(route.id)!.includes(codeOf(answer))) {
          wrong.push(
            `${route.id}: the owner is refused as well: ${answer.text("code")} ${answer.text("msg")} ${answer.text("error.field_violations.0.field")}`
          )
        }
      }
      assert.deepStrictEqual(wrong, [])
    }).pipe(Effect.provide(layer))
  )
})
