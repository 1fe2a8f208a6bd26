/** The accounts of chat and work. */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { bitable } from "./bitable.js"
import { chat } from "./chat.js"
import { contact } from "./contact.js"
import { work } from "./work.js"
import type { World } from "./world.js"

/** What is right to say, by the name of the field. */
export const right = (world: World): Readonly<Record<string, unknown>> => ({
  chat_id: world.chat,
  message_id: world.message,
  user_id_type: "open_id",
  receive_id_type: "chat_id",
  receive_id: world.chat,
  msg_type: "text",
  content: '{"text":"x"}',
  user_id_list: [world.ann],
  id_list: [world.ann],
  message_id_list: [world.message],
  thread_id: world.thread,
  container_id_type: "chat",
  container_id: world.chat,
  app_token: world.app,
  table_id: world.tableId,
  field_id: world.field,
  form_id: world.form,
  view_id: world.view,
  record_id: world.record,
  fields: {},
  role_id: world.role,
  member_id: world.ann,
  member_list: [{ type: "open_id", id: world.ann }],
  department_id: world.bound,
  parent_department_id: "0",
  group_id: world.group,
  unit_id: "unitone",
  user_id: world.bob,
  calendar_id: world.calendar,
  event_id: world.event,
  task_guid: world.task,
  task_id: world.task,
  tasklist_guid: world.tasklist,
  section_guid: world.section,
  comment_id: world.taskComment,
  custom_field_guid: world.customField,
  approval_code: world.approval,
  instance_code: world.instance,
  reserve_id: world.reserve,
  resource_id: world.task,
  resource_type: "task",
  attendee_id: world.chatAttendee,
  instance_id: world.instance,
  user_mailbox_id: world.bobEmail,
  client_id: Sandbox.defaultApp.appId,
  client_secret: Sandbox.defaultApp.appSecret,
  card_id: world.card,
  element_id: "words",
  sequence: 2
})

export const areas = { chat, bitable, contact, work }
