/** What is refused of tasks, calendars, mail, meetings and approvals. */
import type { Area, Fault, Row as RowOf } from "./account.js"
import type { World } from "./world.js"

type Row = RowOf<World>

const noGuid = "00000000-0000-0000-0000-000000000000"
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

const approval = "/open-apis/approval/v4"

const approvals: ReadonlyArray<Row> = [
  ["approval.v4.approval.get", 1390002, () => ({ url: `${approval}/approvals/none` })],
  ["approval.v4.instance.get", 1390003, () => ({ url: `${approval}/instances/none` })]
]

const from =
  <K extends keyof World>(name: K) =>
  (found: World): World[K] =>
    found[name]

const outsider = ({ outsider: token }: World) => token
const noCalendar = "feishu.cn_x@group.calendar.feishu.cn"
const times = { start_time: { timestamp: "10" }, end_time: { timestamp: "20" } }
const people = (count: number) => Array.from({ length: count }, () => "ou_none")
const meeting = (settings: object) => ({ vchat: { meeting_settings: settings } })
const setting = (code: number, settings: object): ReadonlyArray<Fault<World>> =>
  [/event\.create$/, /event\.patch$/].map((of) => ({
    code,
    of,
    input: Object.assign(meeting(settings), times)
  }))

/** What is wrong with a task of the first version. */
const taskFaults: ReadonlyArray<readonly [code: number, fields: Readonly<Record<string, unknown>>]> = [
  [1470414, { due: { time: "1", timezone: "Nowhere" } }],
  [1470434, { repeat_rule: "x" }],
  [1470435, { extra: "?" }],
  [1470437, { summary: "x".repeat(1001) }],
  [1470438, { custom: "{" }],
  [1470439, { due: { time: "x" } }],
  [1470415, { origin: { platform_i18n_name: "x" } }],
  [1470436, { origin: { platform_i18n_name: "{}", href: { url: "ftp://x", title: "x" } } }],
  [1470416, { summary: "" }]
]

const firstTask = ([code, fields]: (typeof taskFaults)[number]): Fault<World> => ({
  code,
  of: /v1\.task\.create$/,
  input: Object.assign({ summary: "x", origin: { platform_i18n_name: "{}" } }, fields)
})

const changedTask = ([code, fields]: (typeof taskFaults)[number]): Fault<World> => ({
  code,
  of: /v1\.task\.patch$/,
  input: { task: fields, update_fields: Object.keys(fields) }
})

const definition = {
  approval_name: "x",
  form: { form_content: "[]" },
  node_list: [{ id: "START" }, { id: "END" }],
  viewers: []
}
const codeGrant = { grant_type: "authorization_code" }
const renewal = { grant_type: "refresh_token" }
const mail = /^mail/

const faults: ReadonlyArray<Fault<World>> = [
  // calendars
  { code: 191001, input: { calendar_id: "none" } },
  { code: 191000, input: { calendar_id: noCalendar } },
  { code: 191003, input: { calendar_id: from("deletedCalendar") } },
  { code: 191002, input: { calendar_id: from("calendar") }, token: outsider },
  { code: 191004, of: /calendar\.delete$/, input: { calendar_id: from("primaryCalendar") } },
  {
    code: 191004,
    of: /acl\.create$/,
    input: {
      calendar_id: from("primaryCalendar"),
      role: "owner",
      scope: ({ ann }: World) => ({ type: "user", user_id: ann })
    }
  },
  { code: 191007, input: { calendar_id: from("openCalendar") }, token: outsider },
  { code: 191008, input: { calendar_id: from("primaryCalendar") } },
  { code: 191009, input: { calendar_id: from("openCalendar"), color: 1 }, token: outsider },
  { code: 192000, of: /acl\.delete$/, input: { acl_id: "none" } },
  { code: 193000, input: { event_id: "none" } },
  { code: 193001, input: { event_id: `${noGuid}_0` } },
  { code: 193003, input: { event_id: from("cancelledEvent") } },
  {
    code: 193002,
    of: /event\.(patch|delete)$/,
    input: { calendar_id: from("openCalendar"), event_id: from("openEvent") },
    token: outsider
  },
  { code: 193002, of: /reply$/, input: { rsvp_status: "accept" } },
  ...setting(193101, { allow_attendees_start: false }),
  ...setting(195112, { password: "x" }),
  {
    code: 193102,
    of: /patch$/,
    input: {
      calendar_id: from("bobCalendar"),
      event_id: from("bobEvent"),
      ...meeting({ assign_hosts: ["ou_none"] })
    },
    token: from("annToken")
  },
  {
    code: 195113,
    of: /patch$/,
    input: { calendar_id: from("bobCalendar"), event_id: from("bobEvent"), ...meeting({ password: "1234" }) },
    token: from("annToken")
  },
  { code: 193103, input: { start_time: "0", end_time: "9000000" } },
  { code: 193105, of: /event\.create$/, input: { ...times, attachments: [{ file_token: "none" }] } },
  { code: 193105, input: { attachments: [{ file_token: "none" }] } },
  { code: 194000, of: /batch_delete$/, input: { attendee_ids: ["none"] } },
  { code: 194000, input: { attendee_id: "none" } },
  ...(["194001", "194002", "194003"] as const).map((code): Fault<World> => ({
    code: Number(code),
    of: { 194001: /list$/, 194002: /attendee\.create$/, 194003: /batch_delete$/ }[code],
    input: { calendar_id: from("openCalendar"), event_id: from("openEvent") },
    token: outsider
  })),
  { code: 194004, of: /chat_member/, input: { attendee_id: from("attendee") } },
  { code: 190009, of: /event\.list$/, input: { sync_token: "sync_1", anchor_time: "1" } },
  { code: 190008, of: /event\.list$/, input: { sync_token: "x" } },
  {
    code: 190014,
    of: /event\.create$/,
    input: { start_time: { timestamp: "20" }, end_time: { timestamp: "10" } }
  },
  {
    code: 190014,
    of: /event\.patch$/,
    input: { start_time: { timestamp: "20" }, end_time: { timestamp: "10" } }
  },
  { code: 190014, of: /freebusy\.list$/, input: { time_min: "x", time_max: "y" } },
  {
    code: 190014,
    of: /event\.search$/,
    input: { query: "x", filter: { start_time: { timestamp: "20" }, end_time: { timestamp: "10" } } }
  },
  { code: 190002, of: /^calendar.*\.(list|search)$/, input: { page_token: "x" } },
  { code: 190002, input: { start_time: "20", end_time: "10" }, of: /instance/ },
  { code: 190002, of: /mget$/, input: { calendar_ids: [] } },
  { code: 190002, of: /primarys$/, input: { user_ids: [] } },
  { code: 190002, of: /acl\.create$/, input: { role: "reader", scope: { type: "user" } } },
  { code: 195100, of: /^calendar/, input: {}, token: from("goneToken") },
  { code: 198001, of: /^calendar/, input: { user_ids: people(11) } },
  { code: 198002, of: /batch$/, input: { user_ids: people(1), time_min: "x", time_max: "y" } },
  {
    code: 198003,
    input: { user_ids: people(1), time_min: "2026-01-02T00:00:00Z", time_max: "2026-01-01T00:00:00Z" }
  },
  { code: 198007, input: { calendar_ids: people(11) } },
  // tasks
  { code: 1470404, input: { task_guid: noGuid } },
  { code: 1470404, of: /v2/, input: { tasklist_guid: noGuid } },
  { code: 1470404, input: { section_guid: noGuid } },
  { code: 1470404, input: { comment_id: "7000000000000000000" }, of: /v2/ },
  { code: 1470404, input: { attachment_guid: noGuid } },
  { code: 1470404, input: { custom_field_guid: noGuid } },
  { code: 1470404, input: { resource_id: noGuid, resource_type: "tasklist" }, of: /section|custom_field/ },
  { code: 1470404, input: { resource_id: noGuid, resource_type: "task" } },
  { code: 1470403, of: /v2/, input: { task_guid: from("task") }, token: outsider },
  { code: 1470403, of: /v2/, input: { tasklist_guid: from("tasklist") }, token: outsider },
  { code: 1470403, input: { section_guid: from("section") }, token: outsider },
  { code: 1470403, of: /v2/, input: { comment_id: from("taskComment") }, token: outsider },
  { code: 1470403, input: { attachment_guid: from("attachment") }, token: outsider },
  { code: 1470403, input: { custom_field_guid: from("customField") }, token: outsider },
  {
    code: 1470403,
    of: /section|custom_field/,
    input: { resource_id: from("tasklist"), resource_type: "tasklist" },
    token: outsider
  },
  { code: 1470403, input: { resource_id: from("task"), resource_type: "task" }, token: outsider },
  { code: 1470602, input: { task_id: noGuid } },
  { code: 1470432, input: { task_id: from("task") }, token: outsider },
  { code: 1470404, of: /v1/, input: { task_id: from("sharedTask") }, token: from("annToken") },
  { code: 1470400, of: /v2.*(list|tasks)$/, input: { page_token: "x" } },
  {
    code: 1470400,
    of: /v2\.(task|section|comment|tasklist|custom_field)\.patch$/,
    input: { update_fields: ["nonsense"] }
  },
  ...taskFaults.map(firstTask),
  ...taskFaults.filter(([, extra]) => !("origin" in extra)).map(changedTask),
  { code: 1470400, of: /v2\.task\.add_members$/, input: { members: [{ id: "ou_none", role: "assignee" }] } },
  {
    code: 1470400,
    of: /v2\.tasklist\.add_members$/,
    input: { members: [{ id: "ou_none", role: "editor" }] }
  },
  { code: 1470400, of: /v2.*remove_members$/, input: { members: [{ id: "", role: "none" }] } },
  {
    code: 1470400,
    of: /subtask\.create$/,
    input: { summary: "x", members: [{ id: "ou_none", role: "assignee" }] }
  },
  { code: 1470400, of: /v2\.comment\.create$/, input: { content: "" } },
  {
    code: 1470400,
    of: /v2\.section\.create$/,
    input: { resource_type: "tasklist", resource_id: from("tasklist"), name: "" }
  },
  { code: 1470400, of: /v2\.tasklist\.create$/, input: { name: "" } },
  {
    code: 1470400,
    of: /v2\.custom_field\.create$/,
    input: { resource_type: "tasklist", resource_id: from("tasklist"), name: "", type: "text" }
  },
  {
    code: 1470400,
    of: /add_dependencies$/,
    input: { dependencies: ({ task: guid }: World) => [{ type: "prev", task_guid: guid }] }
  },
  { code: 1470400, of: /remove_reminders$/, input: { reminder_ids: [] } },
  { code: 1470400, of: /set_ancestor_task$/, input: { ancestor_guid: from("task") } },
  {
    code: 1470400,
    of: /activity_subscription\.create$/,
    input: { name: "", subscribers: [], include_keys: [] }
  },
  { code: 1470400, of: /option\.create$/, input: { name: "" } },
  { code: 1470400, of: /custom_field\.(add|remove)$/, input: { resource_type: "none", resource_id: noGuid } },
  { code: 1390001, of: /approval\.create$/, input: { ...definition, form: { form_content: "x" } } },
  { code: 1390001, of: /instance\.cc$/, input: { cc_user_ids: [] } },
  {
    code: 1390001,
    of: /instance\.cancel$/,
    input: { instance_code: from("instance"), user_id: from("ann") }
  },
  { code: 1390001, of: /comment\.(create|list|delete|remove)$/, input: { instance_id: "none" } },
  { code: 1470412, of: /follower\.create$/, input: { id: "ou_none" } },
  { code: 1470413, of: /collaborator\.create$/, input: { id: "ou_none" } },
  { code: 1470418, input: { content: "" } },
  { code: 1470419, of: /reminder\.create$/, input: { relative_fire_minute: 1 } },
  { code: 1470420, input: { task_id: from("remindedTask"), relative_fire_minute: 5 } },
  { code: 1470427, input: { task_id: from("remindedTask"), relative_fire_minute: 6 } },
  { code: 1470421, of: /v1/, input: { page_size: 101 } },
  { code: 1470422, of: /v1/, input: { page_token: "x" } },
  { code: 1470424, input: { task: {}, update_fields: ["nonsense"] } },
  { code: 1470425, input: { task: {}, update_fields: ["origin"] } },
  { code: 1470426, input: { task: {}, update_fields: [] } },
  { code: 1470430, input: { task_id: from("sharedTask"), id: from("bob"), id_list: [] }, of: /follower/ },
  { code: 1470431, input: { task_id: from("sharedTask"), id: from("bob"), id_list: [] }, of: /collaborator/ },
  { code: 1470604, of: /uncomplete$/, input: { task_id: from("task") } },
  { code: 1470604, input: { task_id: from("completedTask") } },
  { code: 1470700, input: { collaborator_id: from("ann") } },
  { code: 1470710, input: { follower_id: from("ann") } },
  { code: 1470720, input: { reminder_id: "1" } },
  { code: 1470733, of: /v1.*comment\.(get|update|delete)$/, input: { comment_id: "1", content: "x" } },
  { code: 1474002, input: { page_token: "x" } },
  { code: 1474003, input: { page_size: 31 } },
  { code: 1474005, of: /task\.search$/, input: { query: "x", filter: { due_time: { start_time: "x" } } } },
  { code: 1474005, input: { query: "x", filter: { create_time: { start_time: "x" } } } },
  // reservations
  { code: 121003, of: /apply$/, input: { end_time: "x", meeting_settings: {} } },
  { code: 121003, of: /update$/, input: { end_time: "x" } },
  { code: 121004, input: { reserve_id: "none" } },
  { code: 121004, input: { meeting_id: "none" } },
  { code: 121005, input: { reserve_id: from("reserve") }, token: outsider },
  {
    code: 123003,
    input: { meeting_settings: { assign_host_list: people(11).map((id) => ({ id, user_type: 1 })) } }
  },
  { code: 123004, input: { meeting_settings: { assign_host_list: [{ id: "ou_none", user_type: 1 }] } } },
  { code: 123006, input: { meeting_settings: { password: "x" } } },
  // mail
  { code: 1235013, input: { user_mailbox_id: "none@example.com" } },
  { code: 1234013, input: { user_mailbox_id: "none@example.com" } },
  { code: 1234034, input: { message_id: "none" } },
  { code: 1234017, input: { user_mailbox_id: from("annEmail") }, token: from("insider") },
  { code: 1232501, input: { user_mailbox_id: from("annEmail") }, token: from("insider") },
  {
    code: 1230002,
    of: /get_by_card/,
    input: { user_mailbox_id: from("annEmail"), card_id: "x", owner_id: "x" },
    token: from("insider")
  },
  { code: 1230002, of: mail, input: { user_mailbox_id: from("annEmail") }, token: from("insider") },
  { code: 1230001, of: mail, input: { user_mailbox_id: "none@example.com" } },
  { code: 1234008, of: /send/, input: { subject: "x" } },
  { code: 1236002, input: { raw: "eA" } },
  { code: 1236018, input: { to: [{ mail_address: "none" }] } },
  { code: 1236005, input: { to: [{ mail_address: "x@example.com" }], dedupe_key: "once" } },
  { code: 1230007, input: { message_ids: ["none"] } },
  { code: 1236008, input: { message_ids: from("mails"), add_label_ids: ["none"] } },
  { code: 1231020, input: { page_token: "x" } },
  { code: 1231021, input: { page_size: 16 } },
  // logins
  { code: 20021, of: /user_info/, input: {}, token: from("goneToken") },
  { code: 20021, of: /oidc|v1\.access/, input: { ...codeGrant, code: from("goneCode") } },
  { code: 20021, input: { ...renewal, refresh_token: from("goneRenewal") } },
  { code: 20008, of: /v2/, input: { ...codeGrant, code: from("goneCode") } },
  { code: 20064, input: { ...renewal, refresh_token: from("revokedRenewal") } },
  { code: 20001, of: /v2/, input: codeGrant },
  { code: 20002, of: /v2/, input: { ...codeGrant, client_secret: "none" } },
  { code: 20048, input: { ...codeGrant, client_id: "cli_none" } },
  { code: 20063, input: { ...codeGrant, code: 1 } },
  { code: 20036, input: { grant_type: "none" } },
  { code: 20003, input: { ...codeGrant, code: "none" } },
  { code: 20004, input: { ...codeGrant, code: from("loginCode") }, after: 1 },
  { code: 20024, of: /v2|access_token\.create/, input: { ...codeGrant, code: from("otherCode") } },
  { code: 20024, input: { ...renewal, refresh_token: from("otherRenewal") } },
  { code: 20026, input: { ...renewal, refresh_token: "none" } },
  { code: 20037, input: { ...renewal, refresh_token: from("renewal") }, after: 400 },
  { code: 20067, input: { ...renewal, refresh_token: from("renewal"), scope: "a a" } },
  {
    code: 20068,
    input: { ...renewal, refresh_token: from("renewal"), scope: "contact:user.email:readonly" }
  },
  { code: 20073, input: { ...renewal, refresh_token: from("usedRenewal") } },
  // approvals
  { code: 1390002, of: /approval\.create$/, input: { approval_code: "none", ...definition } },
  { code: 1390002, of: /instance\.list$/, input: { approval_code: "none", start_time: "1", end_time: "2" } },
  { code: 1390002, input: { approval_code: "none" } },
  { code: 1390003, input: { instance_code: "none" } },
  { code: 1390003, input: { instance_id: "none" }, of: /instance\.get$/ },
  { code: 1390007, of: /\.subscribe$/, input: { approval_code: from("subscribedApproval") } },
  { code: 1390007, input: { approval_code: from("approval") } },
  { code: 1390004, of: /instance\.get$/, input: { user_id: "ou_none" } },
  {
    code: 1390004,
    input: {
      ...definition,
      node_list: [
        { id: "START" },
        { id: "n", name: "n", node_type: "AND", approver: [{ type: "Personal", user_id: "ou_none" }] },
        { id: "END" }
      ]
    }
  },
  { code: 1390010, input: { task_id: "none" } },
  { code: 1390001, of: /^approval.*\.(list|query)$/, input: { page_token: "x" } },
  { code: 1390001, of: /instance\.create$/, input: { approval_code: from("approval"), form: "no list" } }
]

export const work: Area<World> = {
  projects: ["calendar", "task", "mail", "vc", "approval", "authen"],
  rows: [...tasks, ...calendars, ...approvals],
  faults,
  elsewhere: {
    "Tasks.test.ts": [
      ["task.v2.task.add_reminders", 1470613],
      ["task.v2.task.add_members", 1470610],
      ["task.v2.task.add_members", 1470611],
      ["task.v2.tasklist.add_members", 1470612],
      ["task.v1.task.follower.create", 1470428],
      ["task.v1.task.collaborator.create", 1470429],
      ["task.v2.task.search", 1474004],
      ["task.v2.tasklist.search", 1474004]
    ],
    "Calendars.test.ts": [["calendar.v4.calendar.event.instance_view", 193104]]
  },
  beyond: {
    trouble: {
      "calendar.v4": "190006",
      task:
        "1470500 1470600 1470601 1470603 1470605 1470701 1470702 1470711 1470712 1470721 1470722 1470730 1470731 1470732 " +
        "1470734 1475001",
      mail: "1230003",
      approval: "1395001"
    },
    audit: { approval: "1395011" },
    gateway: {
      "calendar.v4": "190002 190014",
      mail: "1230001 1231030",
      "mail.v1.user_mailbox.message.get": "1234008",
      approval: "1390001",
      task: "1470400 1470423",
      "vc.v1": "121003",
      authen: "20001 20005 20013 20014 20025 20028 20035"
    },
    absent: {
      "calendar.v4": "192000 193002",
      "calendar.v4.calendar.event": "193102 194001 194002 194003 194004 195113",
      "calendar.v4.calendar.list": "190009",
      "calendar.v4.freebusy": "198004",
      "task.v1.task.patch": "1470412 1470413 1470415 1470436",
      "task.v1.task.comment": "1470733",
      authen: "20002 20029 20039 20070"
    },
    sooner: {
      "task.v1": "1470403",
      "task.v1.task.delete": "1470433",
      "task.v2": "1474006",
      mail: "1230009",
      authen: "20008 20038"
    },
    setting: {
      "calendar.v4": "190007 190011 190012",
      mail: "1231022 1236007 1236009 1236010 1236012 1236013",
      approval: "1390009 1390018 1395006 1395009",
      authen: "20009 20010 20042 20066 20069 20074"
    },
    foreign: { authen: "20046" },
    // Calendars of other systems; approvals that are not active any more, and free ones; people who are frozen or invited.
    outside: {
      "calendar.v4": "191004 191006 193107",
      approval: "1390013 1390015 1390016 1395210",
      authen: "20022 20023"
    },
    unsettled: {
      "calendar.v4": "190008",
      "vc.v1": "121002 123002",
      "task.v1": "1470410 1470411 1470417",
      "approval.v4.task": "1390006",
      mail: "1236017"
    },
    unstated: {
      "calendar.v4": "191005 193106",
      mail: "1236001 1236003 1236004"
    }
  }
}
