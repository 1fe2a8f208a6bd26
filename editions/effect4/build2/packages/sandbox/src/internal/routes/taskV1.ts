/** The first version of the endpoints of tasks: the same tasks, spoken of in seconds and by plain ids. */
import type * as CollaboratorApi from "@effect-feishu/core/api/task/v1/TaskCollaborator"
import type * as CommentApi from "@effect-feishu/core/api/task/v1/TaskComment"
import type * as FollowerApi from "@effect-feishu/core/api/task/v1/TaskFollower"
import type * as ReminderApi from "@effect-feishu/core/api/task/v1/TaskReminder"
import type * as TaskApi from "@effect-feishu/core/api/task/v1/Task"
import { isZone, ruleOf } from "../calendars.js"
import { actorId, actorOf, findPerson, same } from "../people.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  data,
  model,
  page,
  sized,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import { taskRole } from "../taskAccess.js"
import * as happened from "../taskEvents.js"
import { isCompleted, tasksSlot, type Comment, type Task, type TaskFields, type TaskRole } from "../tasks.js"

const taskOf = (call: Call, id: string, mayEdit: boolean): Task => {
  const task = call.world.get(tasksSlot).tasks.get(id)
  if (task === undefined) return refuse(1470602, "Invalid task id.")
  const role = taskRole(task, actorOf(call))
  if (role === undefined) return refuse(1470432, "have no permission to get task")
  return mayEdit && role !== "editor" ? refuse(1470404, "be refused to create or update task") : task
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

const seconds = (millis: unknown): string => String(Math.floor(Number(millis ?? 0) / 1000))

const idsOf = (call: Call, task: Task, role: TaskRole): Array<string> =>
  task.members.filter((member) => member.role === role).map(({ actor }) => actorId(call, actor))

const dueOf = (fields: TaskFields) => {
  const due = fields["due"]
  if (typeof due !== "object" || due === null || !("timestamp" in due)) return {}
  const isAllDay = "is_all_day" in due && due.is_all_day === true
  const timezone = "timezone" in due ? textOf(due.timezone) : "Asia/Shanghai"
  return { due: { time: seconds(due.timestamp), timezone, is_all_day: isAllDay } }
}

const shown = (call: Call, task: Task) => {
  const { fields } = task
  const collaborators = idsOf(call, task, "assignee")
  const followers = idsOf(call, task, "follower")
  const summary = textOf(fields["summary"])
  const description = textOf(fields["description"])
  return {
    id: task.guid,
    summary,
    description,
    rich_summary: summary,
    rich_description: description,
    extra: textOf(fields["extra"]),
    custom: textOf(fields["custom"]),
    origin: fields["origin"] ?? { platform_i18n_name: "{}" },
    repeat_rule: textOf(fields["repeat_rule"]),
    can_edit: fields["can_edit"] === true,
    source: "app" in task.creator ? 6 : 1,
    complete_time: isCompleted(task) ? seconds(fields["completed_at"]) : "0",
    creator_id: actorId(call, task.creator),
    create_time: seconds(task.createdAt),
    update_time: seconds(task.updatedAt),
    ...dueOf(fields),
    collaborators: collaborators.map((id) => ({ id })),
    followers: followers.map((id) => ({ id })),
    collaborator_ids: collaborators,
    follower_ids: followers
  }
}

type Fields = Partial<TaskApi.CreateInput>

/** Fields of a request in the terms of the newer version. */
const fieldsIn = (input: Fields): TaskFields => {
  const summary = input.rich_summary || input.summary
  const description = input.rich_description ?? input.description
  if (summary !== undefined && summary.length > 1000) refuse(1470437, "Summary exceeds the limit.")
  if (description !== undefined && description.length > 65_536)
    refuse(1470437, "Description exceeds the limit.")
  const { due, origin } = input
  if (due?.timezone !== undefined && due.timezone !== "" && !isZone(due.timezone))
    refuse(1470414, "Invalid timezone.")
  if (due !== undefined && !/^\d{1,11}$/.test(due.time ?? ""))
    refuse(1470439, "Failed to get time by timestamp.")
  const url = origin?.href?.url
  if (url !== undefined && url !== "" && !/^(https?|applink):/.test(url)) {
    refuse(1470436, "Failed to parse url of origin, should start with http, https or applink.")
  }
  if (origin !== undefined && !isJson(origin.platform_i18n_name))
    refuse(1470415, "Invalid platform_i18n_name.")
  const { can_edit, custom, extra, repeat_rule } = input
  if (extra !== undefined && !isBase64(extra)) refuse(1470435, "Failed to decode extra by base64.")
  if (custom !== undefined && custom !== "" && !isJson(custom)) {
    refuse(1470438, "Invalid custom, please check the format.")
  }
  if (repeat_rule !== undefined && repeat_rule !== "" && ruleOf(repeat_rule) === undefined) {
    refuse(1470434, "Invalid repeat rule, please check the format.")
  }
  const fields = {
    summary,
    description,
    extra,
    custom,
    can_edit,
    repeat_rule,
    origin,
    due:
      due === undefined
        ? undefined
        : {
            timestamp: `${due.time ?? "0"}000`,
            is_all_day: due.is_all_day ?? false,
            timezone: due.timezone ?? "Asia/Shanghai"
          }
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const unknown = (role: TaskRole): never =>
  role === "assignee" ? refuse(1470413, "invalid collaborator id") : refuse(1470412, "invalid follower id")

/** Puts people on a task, each once. */
const join = (call: Call, task: Pick<Task, "members">, role: TaskRole, ids: ReadonlyArray<string>): void => {
  const people = ids.map((id) => findPerson(call, id) ?? unknown(role))
  const added = people
    .map(({ index }) => ({ actor: { user: index }, role }))
    .filter((one) => !task.members.some((other) => other.role === role && same(other.actor, one.actor)))
  const count = task.members.filter((member) => member.role === role).length + added.length
  if (count > 100) {
    refuse(role === "assignee" ? 1470429 : 1470428, `The total number of ${role}s exceeds the limit.`)
  }
  task.members = [...task.members, ...added]
}

const create = (call: Call, input: TaskApi.CreateInput): Reply => {
  const fields = fieldsIn(input)
  if (textOf(fields["summary"]) === "") refuse(1470416, "Both summary and rich_summary are empty.")
  const members: Pick<Task, "members"> = { members: [] }
  join(call, members, "assignee", input.collaborator_ids ?? [])
  join(call, members, "follower", input.follower_ids ?? [])
  const task = call.world.get(tasksSlot).add(actorOf(call), { ...members, fields, parent: undefined })
  happened.created(call, task)
  return data({ task: shown(call, task) })
}

const patchable = new Set([
  "summary",
  "description",
  "due",
  "extra",
  "custom",
  "can_edit",
  "repeat_rule",
  "rich_summary",
  "rich_description"
])
const forbidden = new Set([
  "origin",
  "collaborators",
  "followers",
  "collaborator_ids",
  "follower_ids",
  "id",
  "creator_id"
])

const patch = (call: Call, { task: given, task_id, update_fields: names }: TaskApi.PatchInput): Reply => {
  const task = taskOf(call, task_id, true)
  if (names.length === 0) refuse(1470426, "expected one or more update field")
  if (names.some((name) => forbidden.has(name))) refuse(1470425, "update_fields include forbidden field")
  if (names.some((name) => !patchable.has(name))) refuse(1470424, "update_fields include unknown field")
  const chosen = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)))
  const change = fieldsIn(chosen)
  const fields: Record<string, unknown> = { ...task.fields, ...change }
  for (const name of names) {
    const plain = name.replace(/^rich_/, "")
    if (change[plain] === undefined) delete fields[plain]
  }
  if (textOf(fields["summary"]) === "") refuse(1470416, "Both summary and rich_summary are empty.")
  task.fields = fields
  if (fields["due"] === undefined) task.reminders = []
  task.updatedAt = call.now
  return data({ task: shown(call, task) })
}

const complete =
  (isDone: boolean) =>
  (call: Call, { task_id }: TaskApi.CompleteInput): Reply => {
    const task = taskOf(call, task_id, true)
    if (isCompleted(task) === isDone) refuse(1470604, "Failed to update task completion status.")
    // At the epoch itself, where a test's clock starts, the time would say that nothing is done.
    task.fields = { ...task.fields, completed_at: isDone ? String(Math.max(1, call.now)) : "0" }
    task.updatedAt = call.now
    return data()
  }

const listRule: PageRule = {
  size: 50,
  max: 100,
  code: 1470422
}
const shortRule: PageRule = {
  size: 50,
  max: 50,
  min: 0,
  code: 1470400,
  sizes: { code: 1470400, msg: "page_size exceed 50" }
}

const list = (call: Call, input: TaskApi.ListInput): Reply => {
  const { end_create_time: to, start_create_time: from, task_completed: completed } = input
  const actor = actorOf(call)
  const chosen = [...call.world.get(tasksSlot).tasks.values()].filter(
    (task) =>
      taskRole(task, actor) !== undefined &&
      (completed === undefined || isCompleted(task) === completed) &&
      (from === undefined || task.createdAt >= Number(from) * 1000) &&
      (to === undefined || task.createdAt < (Number(to) + 1) * 1000)
  )
  const found = page(
    call,
    listRule,
    afterInArray(chosen, (task) => task.seq),
    (task) => task.seq
  )
  return data({ ...found, items: found.items.map((task) => shown(call, task)) })
}

// members

type AddMembers = CollaboratorApi.CreateInput & FollowerApi.CreateInput

const addMembers =
  (role: TaskRole, name: "collaborator" | "follower") =>
  (call: Call, { id, id_list = [], task_id }: AddMembers): Reply => {
    const task = taskOf(call, task_id, true)
    const ids = [...new Set([...(id === undefined ? [] : [id]), ...id_list])]
    const present = idsOf(call, task, role)
    if (ids.length > 0 && ids.every((one) => present.includes(one))) {
      refuse(role === "assignee" ? 1470431 : 1470430, `Users are all ${name}s of the task.`)
    }
    join(call, task, role, ids)
    task.updatedAt = call.now
    return data({ [name]: { id: id ?? "", id_list: ids } })
  }

const removeMembers = (call: Call, task: Task, role: TaskRole, ids: ReadonlyArray<string>): void => {
  const people = new Set(ids.map((id) => findPerson(call, id)?.index))
  task.members = task.members.filter(
    ({ actor, role: own }) => own !== role || !("user" in actor) || !people.has(actor.user)
  )
  task.updatedAt = call.now
}

const removeMember = (call: Call, task: Task, role: TaskRole, id: string): Reply => {
  if (!idsOf(call, task, role).includes(id)) {
    refuse(role === "assignee" ? 1470700 : 1470710, "no such member of the task", 404)
  }
  removeMembers(call, task, role, [id])
  return data()
}

interface BatchInput {
  readonly task_id: string
  readonly id_list?: ReadonlyArray<string> | undefined
}

const removeAll =
  (role: TaskRole, name: "collaborators" | "followers") =>
  (call: Call, { id_list = [], task_id }: BatchInput): Reply => {
    const task = taskOf(call, task_id, true)
    removeMembers(call, task, role, id_list)
    return data({ [name]: idsOf(call, task, role) })
  }

const listMembers =
  (role: TaskRole) =>
  (call: Call, { task_id }: { readonly task_id: string }): Reply => {
    const ids = idsOf(call, taskOf(call, task_id, false), role).map((id, seq) => ({ id, seq }))
    const found = page(
      call,
      shortRule,
      afterInArray(ids, (one) => one.seq),
      (one) => one.seq
    )
    return data({ ...found, items: found.items.map(({ id }) => ({ id })) })
  }

// reminders

const addReminder = (call: Call, input: ReminderApi.CreateInput): Reply => {
  const task = taskOf(call, input.task_id, true)
  if (task.fields["due"] === undefined) refuse(1470419, "task due time not set")
  if (task.reminders.some((one) => one.relative_fire_minute === input.relative_fire_minute)) {
    refuse(1470420, "already exists duplicate reminder time")
  }
  if (task.reminders.length > 0) refuse(1470427, "total reminder exceeds limit")
  call.world.get(tasksSlot).remind(task, input.relative_fire_minute)
  return data({ reminder: task.reminders[0] })
}

const removeReminder = (call: Call, input: ReminderApi.DeleteInput): Reply => {
  const task = taskOf(call, input.task_id, true)
  const left = task.reminders.filter(({ id }) => id !== input.reminder_id)
  if (left.length === task.reminders.length) refuse(1470720, "task reminder time not found", 404)
  task.reminders = left
  return data()
}

// comments

const shownComment = (call: Call, comment: Comment) => ({
  id: comment.id,
  content: comment.content,
  rich_content: comment.content,
  parent_id: comment.replyTo ?? "0",
  creator_id: actorId(call, comment.creator),
  create_milli_time: String(comment.createdAt)
})

const contentIn = (input: {
  readonly content?: string | undefined
  readonly rich_content?: string | undefined
}): string => {
  const content = input.rich_content || input.content
  return content === undefined || content === "" ? refuse(1470418, "comment is empty") : content
}

const createComment = (call: Call, input: CommentApi.CreateInput): Reply => {
  const task = taskOf(call, input.task_id, false)
  const content = contentIn(input)
  const { comments } = call.world.get(tasksSlot)
  const { parent_id: parent } = input
  const replyTo = parent === undefined || parent === "0" || parent === "" ? undefined : String(parent)
  if (replyTo !== undefined && comments.get(replyTo)?.task !== task) refuse(1470733, "comment not found", 404)
  const comment: Comment = {
    id: `7${String(call.world.ids.integer(1_000_000_000_000_000)).padStart(18, "0")}`,
    seq: call.world.next(),
    task,
    creator: actorOf(call),
    replyTo,
    content,
    createdAt: call.now,
    updatedAt: call.now
  }
  comments.set(comment.id, comment)
  happened.commented(call, comment, "create")
  return data({ comment: shownComment(call, comment) })
}

const commentOf = (call: Call, input: { readonly task_id: string; readonly comment_id: string }): Comment => {
  const task = taskOf(call, input.task_id, false)
  const comment = call.world.get(tasksSlot).comments.get(input.comment_id)
  return comment?.task === task ? comment : refuse(1470733, "comment not found", 404)
}

const updateComment = (call: Call, input: CommentApi.UpdateInput): Reply => {
  const comment = commentOf(call, input)
  comment.content = contentIn(input)
  comment.updatedAt = call.now
  happened.commented(call, comment, "update")
  return data({ comment: shownComment(call, comment) })
}

const listComments = (call: Call, input: CommentApi.ListInput): Reply => {
  const task = taskOf(call, input.task_id, false)
  const chosen = [...call.world.get(tasksSlot).comments.values()].filter((comment) => comment.task === task)
  const found = page(
    call,
    listRule,
    afterInArray(chosen, (comment) => comment.seq, input.list_direction === 1),
    (comment) => comment.seq
  )
  return data({ ...found, items: found.items.map((comment) => shownComment(call, comment)) })
}

export const taskV1Routes: ReadonlyArray<Route> = happened.watched([
  ...sized({ code: 1470421, msg: "page_size exceed 100" }, [
    model("task.v1.task.list", list),
    model("task.v1.task.comment.list", listComments)
  ]),
  model("task.v1.task.create", create),
  model<TaskApi.GetInput>("task.v1.task.get", (call, { task_id }) =>
    data({ task: shown(call, taskOf(call, task_id, false)) })
  ),
  model("task.v1.task.patch", patch),
  model<TaskApi.DeleteInput>("task.v1.task.delete", (call, { task_id }) => {
    call.world.get(tasksSlot).remove(taskOf(call, task_id, true))
    return data()
  }),
  model("task.v1.task.complete", complete(true)),
  model("task.v1.task.uncomplete", complete(false)),
  model("task.v1.task.collaborator.create", addMembers("assignee", "collaborator")),
  model("task.v1.task.follower.create", addMembers("follower", "follower")),
  model<CollaboratorApi.DeleteInput>("task.v1.task.collaborator.delete", (call, input) =>
    removeMember(call, taskOf(call, input.task_id, true), "assignee", input.collaborator_id)
  ),
  model<FollowerApi.DeleteInput>("task.v1.task.follower.delete", (call, input) =>
    removeMember(call, taskOf(call, input.task_id, true), "follower", input.follower_id)
  ),
  model("task.v1.task.batch_delete_collaborator", removeAll("assignee", "collaborators")),
  model("task.v1.task.batch_delete_follower", removeAll("follower", "followers")),
  model("task.v1.task.collaborator.list", listMembers("assignee")),
  model("task.v1.task.follower.list", listMembers("follower")),
  model("task.v1.task.reminder.create", addReminder),
  model("task.v1.task.reminder.delete", removeReminder),
  model<ReminderApi.ListInput>("task.v1.task.reminder.list", (call, { task_id }) => {
    const { reminders } = taskOf(call, task_id, false)
    return data({ items: reminders, has_more: false, page_token: "" })
  }),
  model("task.v1.task.comment.create", createComment),
  model<CommentApi.GetInput>("task.v1.task.comment.get", (call, input) =>
    data({ comment: shownComment(call, commentOf(call, input)) })
  ),
  model("task.v1.task.comment.update", updateComment),
  model<CommentApi.DeleteInput>("task.v1.task.comment.delete", (call, input) => {
    const comment = commentOf(call, input)
    call.world.get(tasksSlot).comments.delete(comment.id)
    happened.commented(call, comment, "delete")
    return data()
  })
])
