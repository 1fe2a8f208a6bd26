/** What the refused requests speak of. */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as Effect from "effect/Effect"
import { call, dig, done, file, png, request } from "../support.js"

export const otherApp = { appId: "cli_other", appSecret: "other", name: "Other" }

const storeApp = { appId: "cli_store", appSecret: "store", name: "Store", kind: "store" } as const

export const layer = Sandbox.layer({
  seed: 1,
  users: 20,
  departments: 3,
  apps: [Sandbox.defaultApp, otherApp, storeApp],
  tenants: [Sandbox.defaultTenantKey, "elsewhere"],
  maxImageBytes: 1000,
  maxFileBytes: 1000
})

export const textAt = (value: unknown, path: string): string => String(dig(value, path))

const im = "/open-apis/im/v1"

/** A code of somebody who logs in. */
const code = ({ appId }: { readonly appId: string }, user = 0) =>
  Effect.map(
    request(
      "GET",
      `/open-apis/authen/v1/authorize?client_id=${appId}&response_type=code&scope=offline_access&sandbox_user=${user}&redirect_uri=${encodeURIComponent("https://example.com/back")}`
    ),
    ({ headers }) => new URL(headers["location"] ?? "").searchParams.get("code") ?? ""
  )
const exchange = (app: { readonly appId: string; readonly appSecret: string }, grant: object) =>
  Effect.map(
    request("POST", "/open-apis/authen/v2/oauth/token", {
      body: { client_id: app.appId, client_secret: app.appSecret, ...grant }
    }),
    (reply) => reply.text("refresh_token")
  )
const renewed = (app: { readonly appId: string; readonly appSecret: string }, user = 0) =>
  Effect.flatMap(code(app, user), (value) => exchange(app, { grant_type: "authorization_code", code: value }))

/** The tokens of who else may ask. */
const tokens = Effect.gen(function* () {
  const userToken = (user: number) =>
    Effect.map(Sandbox.mintUserToken({ user }), ({ accessToken }) => accessToken)
  const auth = "/open-apis/auth/v3"
  const secret = ({ appId, appSecret }: { readonly appId: string; readonly appSecret: string }) => ({
    app_id: appId,
    app_secret: appSecret
  })
  const other = yield* call("POST", `${auth}/tenant_access_token/internal`, { body: secret(otherApp) })
  const store = yield* call("POST", `${auth}/app_access_token`, {
    body: { ...secret(storeApp), app_ticket: yield* Sandbox.appTicket(storeApp.appId) }
  })
  const foreign = yield* call("POST", `${auth}/tenant_access_token`, {
    body: { app_access_token: store.text("app_access_token"), tenant_key: "elsewhere" }
  })
  return {
    /** A user who is in no chat. */
    outsider: yield* userToken(19),
    /** A user who is in the chats, and runs none of them. */
    insider: yield* userToken(2),
    annToken: yield* userToken(1),
    /** Of somebody who has left since. */
    goneToken: yield* userToken(15),
    goneCode: yield* code(Sandbox.defaultApp, 15),
    goneRenewal: yield* renewed(Sandbox.defaultApp, 15),
    /** Of another app that is in the chats. */
    otherApp: other.text("tenant_access_token"),
    /** Of an app in another tenant. */
    foreign: foreign.text("tenant_access_token")
  }
})

type Tokens = Effect.Success<typeof tokens>

const chats = ({ insider, otherApp: token }: Tokens) =>
  Effect.gen(function* () {
    const { users } = yield* Sandbox.users()
    const chat = Sandbox.defaultChatId
    const idOf = (index: number): string => users[index]!.open_id
    const made = (body: object) =>
      Effect.map(done("POST", `${im}/chats`, { bot_id_list: [otherApp.appId], ...body }), (reply) =>
        textAt(reply, "chat_id")
      )
    const said = (chat_id: string, content: object = { text: "x" }, msg_type = "text", token?: string) =>
      Effect.map(
        done(
          "POST",
          `${im}/messages?receive_id_type=chat_id`,
          { receive_id: chat_id, msg_type, content: JSON.stringify(content) },
          token
        ),
        (reply) => textAt(reply, "message_id")
      )
    const message = yield* said(chat)
    const recalled = yield* said(chat)
    yield* done("DELETE", `${im}/messages/${recalled}`)
    const dissolved = yield* made({ name: "dissolved" })
    const lost = yield* said(dissolved)
    yield* done("DELETE", `${im}/chats/${dissolved}`)
    const direct = yield* done("POST", `${im}/messages?receive_id_type=open_id`, {
      receive_id: idOf(3),
      msg_type: "text",
      content: '{"text":"x"}'
    })
    yield* done("POST", `${im}/messages?receive_id_type=open_id`, {
      receive_id: idOf(3),
      msg_type: "text",
      content: '{"text":"y"}'
    })
    const ownedByAnn = yield* made({ name: "Ann's", owner_id: idOf(1), user_id_list: [idOf(2)] })
    // The bot made this one, and is not in it any more.
    const left = yield* made({ name: "left", owner_id: idOf(1) })
    const unseen = yield* said(left)
    yield* done("DELETE", `${im}/chats/${left}/members?member_id_type=app_id`, {
      id_list: [Sandbox.defaultApp.appId]
    })
    const closed = yield* made({ name: "closed", user_id_list: [idOf(2)] })
    const closedMessage = yield* said(closed)
    const threadOf = (message_id: string) =>
      Effect.map(
        done("POST", `${im}/messages/${message_id}/reply`, {
          msg_type: "text",
          content: '{"text":"x"}',
          reply_in_thread: true
        }),
        (reply) => textAt(reply, "thread_id")
      )
    const closedOther = yield* said(closed, { text: "x" }, "text", token)
    yield* done("PUT", `${im}/chats/${closed}`, {
      edit_permission: "only_owner",
      add_member_permission: "only_owner",
      share_card_permission: "not_allowed",
      at_all_permission: "only_owner",
      pin_manage_setting: "only_owner",
      restricted_mode_setting: { status: true }
    })
    const quiet = yield* made({ name: "quiet" })
    const quietOther = yield* said(quiet, { text: "x" }, "text", token)
    const mute = { moderation_setting: "only_owner" }
    yield* done("PUT", `${im}/chats/${quiet}/moderation`, mute)
    const form = new FormData()
    form.set("image_type", "message")
    form.set("image", new Blob([png]), "a.png")
    const image = (yield* call("POST", `${im}/images`, { form })).text("data.image_key")
    const otherImage = (yield* call("POST", `${im}/images`, { form, token })).text("data.image_key")
    const annImage = (yield* call("POST", `${im}/images`, { form, token: insider })).text("data.image_key")
    const film = file(png, "a.mp4")
    film.set("file_type", "mp4")
    const closedImage = yield* said(quiet, { image_key: image }, "image")
    yield* done("PUT", `${im}/chats/${quiet}`, { restricted_mode_setting: { status: true } })
    const inGone = yield* said(chat)
    const goneThread = yield* threadOf(inGone)
    for (const { message_id } of (yield* Sandbox.messages).filter(
      ({ thread_id }) => thread_id === goneThread
    )) {
      yield* done("DELETE", `${im}/messages/${message_id}`)
    }
    const written = yield* made({ name: "written" })
    const page = `/open-apis/docx/v1/chats/${written}/announcement/blocks/${written}/children`
    yield* done("POST", page, {
      children: [{ block_type: 2, text: { elements: [{ text_run: { content: "x" } }] } }]
    })
    const followed = yield* done("POST", `${im}/messages?receive_id_type=open_id`, {
      receive_id: idOf(5),
      msg_type: "text",
      content: '{"text":"x"}'
    })
    yield* done("POST", `${im}/messages/${textAt(followed, "message_id")}/push_follow_up`, {
      follow_ups: [{ content: "x" }]
    })
    const menu = yield* done("POST", `${im}/chats/${chat}/menu_tree`, {
      menu_tree: { chat_menu_top_levels: [{ chat_menu_item: { action_type: "NONE", name: "x" } }] }
    })
    const ephemeral = yield* call("POST", "/open-apis/ephemeral/v1/send", {
      body: {
        chat_id: chat,
        open_id: idOf(1),
        msg_type: "interactive",
        card: { elements: [{ tag: "div", text: { tag: "plain_text", content: "x" } }] }
      }
    })
    const batch = yield* call("POST", "/open-apis/message/v4/batch_send/", {
      body: { msg_type: "text", content: { text: "x" }, open_ids: [idOf(1)] }
    })
    /** The token of a card that somebody used. */
    const used = Effect.gen(function* () {
      const button = {
        tag: "button",
        element_id: "go",
        text: { tag: "plain_text", content: "Go" },
        behaviors: [{ type: "callback", value: { go: "1" } }]
      }
      const id = yield* said(chat, { schema: "2.0", body: { elements: [button] } }, "interactive")
      const { payload } = yield* Sandbox.useCard(id, { component: "go" })
      return { id, token: textAt(payload, "event.token") }
    })
    const spent = yield* used
    yield* done("DELETE", `${im}/messages/${spent.id}`)
    const tabs = yield* done("POST", `${im}/chats/${chat}/chat_tabs`, {
      chat_tabs: [{ tab_name: "x", tab_type: "url", tab_content: { url: "https://example.com" } }]
    })
    const otherReaction = yield* done(
      "POST",
      `${im}/messages/${message}/reactions`,
      { reaction_type: { emoji_type: "OK" } },
      token
    )
    return {
      chat,
      message,
      recalled,
      dissolved,
      lost,
      written,
      goneThread,
      followed: textAt(followed, "message_id"),
      menuItem: textAt(menu, "menu_tree.chat_menu_top_levels.0.chat_menu_top_level_id"),
      thread: yield* threadOf(yield* said(chat)),
      closedThread: yield* threadOf(closedMessage),
      direct: textAt(direct, "message_id"),
      p2p: textAt(direct, "chat_id"),
      ownedByAnn,
      left,
      unseen,
      closed,
      closedMessage,
      closedOther,
      quiet,
      quietOther,
      image,
      otherImage,
      annImage,
      closedImage,
      paper: (yield* call("POST", `${im}/files`, { form: file(png, "a.pdf") })).text("data.file_key"),
      film: (yield* call("POST", `${im}/files`, { form: film })).text("data.file_key"),
      ephemeral: ephemeral.text("data.message_id"),
      batch: batch.text("data.message_id"),
      messageTab: textAt(tabs, "chat_tabs.0.tab_id"),
      urlTab: textAt(tabs, "chat_tabs.1.tab_id"),
      reaction: textAt(otherReaction, "reaction_id"),
      otherMessage: yield* said(chat, { text: "x" }, "text", token),
      inOwnedByAnn: yield* said(ownedByAnn),
      system: yield* Effect.map(
        done("POST", `${im}/messages?receive_id_type=open_id`, {
          receive_id: idOf(4),
          msg_type: "system",
          content: JSON.stringify({ type: "divider", params: { divider_text: { text: "x" } } })
        }),
        (reply) => textAt(reply, "message_id")
      ),
      cardToken: (yield* used).token,
      recalledToken: spent.token,
      sticker: yield* said(chat, { file_key: "sticker" }, "sticker"),
      post: yield* said(chat, { zh_cn: { title: "x", content: [[{ tag: "text", text: "x" }]] } }, "post"),
      cardMessage: yield* said(chat, { elements: [] }, "interactive"),
      big: yield* made({ name: "big", user_id_list: users.slice(1, 15).map(({ open_id }) => open_id) }),
      public: yield* made({
        name: "public chat",
        chat_type: "public",
        membership_approval: "approval_required"
      }),
      people: users.slice(1, 15).map(({ open_id }) => open_id)
    }
  })

const bases = Effect.gen(function* () {
  const app = textAt(yield* done("POST", "/open-apis/bitable/v1/apps", { name: "x" }), "app.app_token")
  const base = `/open-apis/bitable/v1/apps/${app}`
  const named = (list: object, path: string, name: string) =>
    Effect.map(done("POST", `${base}/tables`, { table: { name, ...list } }), (reply) => textAt(reply, path))
  const other = yield* named({ fields: [{ field_name: "Name", type: 1 }] }, "table_id", "Other")
  const link = { table_id: other }
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
        { field_name: "Link", type: 15 },
        { field_name: "Who", type: 11 },
        { field_name: "Phone", type: 13 },
        { field_name: "File", type: 17 },
        { field_name: "Records", type: 18, property: link },
        { field_name: "Both", type: 21, property: link },
        { field_name: "Number", type: 1005 }
      ]
    }
  })
  const tableId = textAt(made, "table_id")
  const table = `${base}/tables/${tableId}`
  const field = textAt(made, "field_id_list.1")
  const record = yield* done("POST", `${table}/records`, { fields: { Name: "x" } })
  const form = yield* done("POST", `${table}/views`, { view_name: "F", view_type: "form" })
  const uuid = "f3b1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"
  yield* done("POST", `${table}/records?client_token=${uuid}`, { fields: { Name: "once" } })
  const fieldUuid = "f3b1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5e"
  yield* done("POST", `${table}/fields?client_token=${fieldUuid}`, { field_name: "Once", type: 1 })
  const managed = textAt(
    yield* done("POST", "/open-apis/bitable/v1/apps", { name: "managed" }),
    "app.app_token"
  )
  const roles = `/open-apis/bitable/v1/apps/${managed}`
  yield* done("PUT", roles, { is_advanced: true })
  const tables = yield* done("GET", `${roles}/tables`)
  const table_roles = [{ table_id: textAt(tables, "items.0.table_id"), table_perm: 1 }]
  const role = (role_name: string) =>
    Effect.map(done("POST", `${roles}/roles`, { role_name, table_roles }), (reply) =>
      textAt(reply, "role.role_id")
    )
  yield* role("first")
  // Its link lets everybody in.
  const openBase = textAt(
    yield* done("POST", "/open-apis/bitable/v1/apps", { name: "open" }),
    "app.app_token"
  )
  yield* done("PATCH", `/open-apis/drive/v1/permissions/${openBase}/public?type=bitable`, {
    link_share_entity: "tenant_readable"
  })
  const folder = yield* done("POST", "/open-apis/drive/v1/files/create_folder", {
    name: "f",
    folder_token: ""
  })
  return {
    app,
    base,
    tableId,
    table,
    field,
    primary: textAt(made, "field_id_list.0"),
    view: textAt(made, "default_view_id"),
    record: textAt(record, "record.record_id"),
    form: textAt(form, "view.view_id"),
    managed,
    onlyTable: textAt(tables, "items.0.table_id"),
    onlyView: textAt(
      yield* done("GET", `${roles}/tables/${textAt(tables, "items.0.table_id")}/views`),
      "items.0.view_id"
    ),
    openBase,
    tableRoles: table_roles,
    role: yield* role("second"),
    folder: textAt(folder, "token"),
    uuid,
    fieldUuid
  }
})

const directory = Effect.gen(function* () {
  const { users } = yield* Sandbox.users()
  const contact = "/open-apis/contact/v3"
  const group = (name: string, group_id: string) =>
    Effect.map(done("POST", `${contact}/group`, { name, group_id }), (reply) => textAt(reply, "group_id"))
  const [first, second] = [yield* group("first", "groupone"), yield* group("second", "grouptwo")]
  yield* done("POST", `${contact}/group/${first}/member/add`, {
    member_type: "user",
    member_id_type: "open_id",
    member_id: users[1]!.open_id
  })
  const unit = (name: string, unit_id: string) =>
    done("POST", `${contact}/unit`, { name, unit_id, unit_type: "subsidiary" })
  yield* unit("one", "unitone")
  yield* unit("two", "unittwo")
  const department = (name: string, department_id: string, parent = "0") =>
    Effect.map(
      done("POST", `${contact}/departments`, { name, department_id, parent_department_id: parent }),
      (reply) => textAt(reply, "department.open_department_id")
    )
  const bound = yield* department("bound", "dbound")
  const above = yield* department("above", "dabove")
  yield* department("below", "dbelow", above)
  yield* done("POST", `${contact}/unit/bind_department`, {
    unit_id: "unitone",
    department_id: bound,
    department_id_type: "open_department_id"
  })
  const token = "f3b1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5f"
  yield* done("POST", `${contact}/departments?client_token=${token}`, {
    name: "once",
    parent_department_id: "0"
  })
  const person = { name: "once", mobile: "+8613000000001", department_ids: ["0"], employee_type: 1 }
  yield* done("POST", `${contact}/users?client_token=${token}`, person)
  /** People who left, and whose number, address or id somebody else has now. */
  const replaced = (index: number, body: object) =>
    Effect.gen(function* () {
      const { open_id } = users[index]!
      yield* done("DELETE", `${contact}/users/${open_id}`)
      yield* done("POST", `${contact}/users`, {
        name: "new",
        mobile: `+861300000001${index}`,
        department_ids: ["0"],
        employee_type: 1,
        ...body
      })
      return open_id
    })
  const departments = yield* done("GET", `${contact}/departments/0/children`)
  return {
    group: first,
    otherGroup: second,
    bound,
    above,
    full: textAt(departments, "items.0.open_department_id"),
    clientToken: token,
    founder: users[0]!.open_id,
    annUserId: users[1]!.user_id,
    annMobile: users[1]!.mobile,
    annEmail: users[1]!.email,
    sameMobile: yield* replaced(11, { mobile: users[11]!.mobile }),
    sameEmail: yield* replaced(12, { email: users[12]!.email }),
    sameId: yield* replaced(13, { user_id: users[13]!.user_id })
  }
})

/** Codes and refresh tokens of people who logged in. */
const logins = Effect.gen(function* () {
  const used = yield* renewed(Sandbox.defaultApp)
  yield* exchange(Sandbox.defaultApp, { grant_type: "refresh_token", refresh_token: used })
  const revoked = yield* renewed(Sandbox.defaultApp, 7)
  yield* Sandbox.revokeGrants({ user: 7 })
  return {
    revokedRenewal: revoked,
    loginCode: yield* code(Sandbox.defaultApp),
    otherCode: yield* code(otherApp),
    otherRenewal: yield* renewed(otherApp),
    usedRenewal: used,
    renewal: yield* renewed(Sandbox.defaultApp)
  }
})

const work = ({ annToken, insider }: Tokens) =>
  Effect.gen(function* () {
    const { users } = yield* Sandbox.users()
    const ann = users[1]!.open_id
    const cal = "/open-apis/calendar/v4/calendars"
    const task = "/open-apis/task"
    const calendarOf = (body: object, token?: string) =>
      Effect.map(done("POST", cal, body, token), (reply) => textAt(reply, "calendar.calendar_id"))
    const times = { start_time: { timestamp: "1000" }, end_time: { timestamp: "2000" } }
    const eventIn = (calendar: string, body: object = {}, token?: string) =>
      Effect.map(done("POST", `${cal}/${calendar}/events`, { ...times, ...body }, token), (reply) =>
        textAt(reply, "event.event_id")
      )
    const calendar = yield* calendarOf({ summary: "x", permissions: "private" })
    const deletedCalendar = yield* calendarOf({ summary: "gone" })
    yield* done("DELETE", `${cal}/${deletedCalendar}`)
    const openCalendar = yield* calendarOf({ summary: "open", permissions: "public" })
    const bobCalendar = yield* calendarOf({ summary: "Bob's", permissions: "public" }, insider)
    const bobEvent = yield* eventIn(bobCalendar, { attendee_ability: "can_modify_event" }, insider)
    const attendee = { attendees: [{ type: "user", user_id: ann }] }
    yield* done("POST", `${cal}/${bobCalendar}/events/${bobEvent}/attendees`, attendee, insider)
    const event = yield* eventIn(calendar)
    const invited = yield* done("POST", `${cal}/${calendar}/events/${event}/attendees`, attendee)
    const withChat = { attendees: [{ type: "chat", chat_id: Sandbox.defaultChatId }] }
    const invitedChat = yield* done("POST", `${cal}/${calendar}/events/${event}/attendees`, withChat)
    const cancelledEvent = yield* eventIn(calendar)
    yield* done("DELETE", `${cal}/${calendar}/events/${cancelledEvent}`)
    const taskOf = (body: object) =>
      Effect.map(done("POST", `${task}/v2/tasks`, { summary: "x", ...body }), (reply) =>
        textAt(reply, "task.guid")
      )
    const tasklist = textAt(yield* done("POST", `${task}/v2/tasklists`, { name: "x" }), "tasklist.guid")
    const list = { resource_type: "tasklist", resource_id: tasklist }
    const section = yield* done("POST", `${task}/v2/sections`, { name: "x", ...list })
    const field = yield* done("POST", `${task}/v2/custom_fields`, { name: "x", type: "text", ...list })
    const plain = yield* taskOf({})
    const sharedTask = yield* taskOf({
      members: [
        { id: ann, role: "follower" },
        { id: users[2]!.open_id, role: "follower" },
        { id: users[2]!.open_id, role: "assignee" }
      ]
    })
    const completedTask = yield* taskOf({ completed_at: "1000" })
    const remindedTask = yield* taskOf({
      due: { timestamp: "100000000" },
      reminders: [{ relative_fire_minute: 5 }]
    })
    const comment = yield* done("POST", `${task}/v2/comments`, {
      content: "x",
      resource_type: "task",
      resource_id: plain
    })
    const upload = new FormData()
    upload.set("resource_type", "task")
    upload.set("resource_id", plain)
    upload.set("file", new Blob(["x"]), "x.txt")
    const attachment = yield* call("POST", `${task}/v2/attachments/upload`, { form: upload })
    const mail = (dedupe_key: string) =>
      done(
        "POST",
        "/open-apis/mail/v1/user_mailboxes/me/messages/send",
        { subject: "x", to: [{ mail_address: "x@example.com" }], dedupe_key },
        insider
      )
    const form = { form_content: "[]" }
    const approvalOf = (approval_name: string) =>
      Effect.map(
        done("POST", "/open-apis/approval/v4/approvals", {
          approval_name,
          viewers: [{ viewer_type: "TENANT" }],
          form,
          node_list: [{ id: "START" }, { id: "END" }],
          i18n_resources: [{ locale: "zh-CN", is_default: true, texts: [] }]
        }),
        (reply) => textAt(reply, "approval_code")
      )
    const subscribedApproval = yield* approvalOf("subscribed")
    yield* done("POST", `/open-apis/approval/v4/approvals/${subscribedApproval}/subscribe`)
    const approval = yield* approvalOf("plain")
    const instance = yield* done("POST", "/open-apis/approval/v4/instances", {
      approval_code: approval,
      open_id: ann,
      form: "[]"
    })
    const reserve = yield* done("POST", "/open-apis/vc/v1/reserves/apply", { meeting_settings: {} }, annToken)
    return {
      calendar,
      deletedCalendar,
      openCalendar,
      openEvent: yield* eventIn(openCalendar),
      bobCalendar,
      bobEvent,
      event,
      cancelledEvent,
      chatAttendee: textAt(invitedChat, "attendees.0.attendee_id"),
      ...(yield* logins),
      bobEmail: users[2]!.email,
      mails: [textAt(yield* mail("once"), "message_id")],
      attendee: textAt(invited, "attendees.0.attendee_id"),
      primaryCalendar: textAt(yield* done("POST", `${cal}/primary`), "calendars.0.calendar.calendar_id"),
      task: plain,
      sharedTask,
      completedTask,
      remindedTask,
      tasklist,
      section: textAt(section, "section.guid"),
      customField: textAt(field, "custom_field.guid"),
      taskComment: textAt(comment, "comment.id"),
      attachment: attachment.text("data.items.0.guid"),
      approval,
      subscribedApproval,
      instance: textAt(instance, "instance_code"),
      reserve: textAt(reserve, "reserve.id")
    }
  })

/** What the rows speak of: one of everything. */
export const world = Effect.gen(function* () {
  const { users } = yield* Sandbox.users()
  const gone = users[15]!.open_id
  const held = yield* tokens
  yield* done("DELETE", `/open-apis/contact/v3/users/${gone}`)
  const card = yield* done("POST", "/open-apis/cardkit/v1/cards", {
    type: "card_json",
    data: JSON.stringify({
      schema: "2.0",
      config: { update_multi: true },
      body: {
        elements: [
          { tag: "markdown", element_id: "words", content: "x" },
          { tag: "markdown", element_id: "more", content: "x" }
        ]
      }
    })
  })
  const live = yield* done("POST", "/open-apis/cardkit/v1/cards", {
    type: "card_json",
    data: JSON.stringify({
      schema: "2.0",
      config: { streaming_mode: true },
      body: {
        elements: [
          { tag: "hr", element_id: "line" },
          { tag: "markdown", element_id: "text", content: "x" }
        ]
      }
    })
  })
  const operated = `/open-apis/cardkit/v1/cards/${textAt(card, "card_id")}/settings`
  yield* done("PATCH", operated, { settings: '{"config":{}}', uuid: "used", sequence: 1 })
  return {
    ...held,
    ...(yield* chats(held)),
    ...(yield* bases),
    ...(yield* directory),
    ...(yield* work(held)),
    ann: users[1]!.open_id,
    bob: users[2]!.open_id,
    gone,
    card: textAt(card, "card_id"),
    live: textAt(live, "card_id")
  }
})

export type World = Effect.Success<typeof world>
