/** Tasks: what they are, who is on them, when they remind, what stands below and beside them. */
import type * as SubtaskApi from "@effect-feishu/core/api/task/v2/TaskSubtask"
import type * as TaskApi from "@effect-feishu/core/api/task/v2/Task"
import type * as TaskV2Api from "@effect-feishu/core/api/task/v2/TaskV2"
import type { Actor } from "../chat.js"
import { actorOf, findPerson, same } from "../people.js"
import { refuse } from "../refusal.js"
import { afterInArray, data, model, page, type Call, type Reply, type Route } from "../route.js"
import {
  invalid,
  listOf,
  may,
  checkTimes,
  pageRule,
  foundAfter,
  searchRule,
  sectionIn,
  sectionsOf,
  shownTask,
  leavingTask,
  taskMembersIn,
  taskOf,
  taskRole
} from "../taskAccess.js"
import * as happened from "../taskEvents.js"
import {
  isCompleted,
  isMoment,
  tasksSlot,
  type CustomField,
  type Task,
  type TaskFields,
  type TaskMember
} from "../tasks.js"

/** How long a `client_token` makes a creation count once. */
const tokenLife = 5 * 60_000

const mostOfRole = { assignee: 50, follower: 50 }
const mostSubtasks = 100
const deepest = 5

const longest: Readonly<Record<string, number>> = {
  summary: 3000,
  description: 3000,
  extra: 65_536,
  repeat_rule: 1000
}

/** Fields that requests set as they are. */
const settable = new Set([
  "summary",
  "description",
  "due",
  "start",
  "completed_at",
  "extra",
  "origin",
  "repeat_rule",
  "custom_complete",
  "mode",
  "is_milestone",
  "custom_fields",
  "positive_reminders",
  "docx_source",
  "agent_task_status",
  "agent_task_progress",
  "text_deliveries"
])
/** Those that stay what they were when the task was made. */
const fixed = new Set(["origin", "docx_source"])

const momentOf = (value: unknown, name: string): number | undefined => {
  if (value === undefined || value === null) return undefined
  const timestamp = typeof value === "object" && "timestamp" in value ? value.timestamp : undefined
  return isMoment(timestamp)
    ? Number(timestamp)
    : invalid(`${name}.timestamp is not a number of milliseconds`)
}

/** A value of a custom field: of the field's type, and of a field that a list of the task has. */
const checkCustom = (call: Call, value: TaskApi.InputCustomFieldValue): CustomField => {
  const field = call.world.get(tasksSlot).customFields.get(value.guid)
  if (field === undefined) return invalid("custom_fields: the field is not known")
  const given = [
    ["number", value.number_value],
    ["datetime", value.datetime_value],
    ["member", value.member_value],
    ["single_select", value.single_select_value],
    ["multi_select", value.multi_select_value],
    ["text", value.text_value]
  ].filter(([, one]) => one !== undefined)
  if (given.some(([type]) => type !== field.type))
    invalid(`custom_fields: ${field.name} is a ${field.type} field`)
  const chosen = [value.single_select_value ?? [], value.multi_select_value ?? []].flat()
  if (chosen.some((id) => id !== "" && !field.options.some((option) => option.guid === id))) {
    invalid("custom_fields: the option is not known")
  }
  if (
    value.number_value !== undefined &&
    value.number_value !== "" &&
    Number.isNaN(Number(value.number_value))
  ) {
    invalid("custom_fields: number_value is not a number")
  }
  return field
}

const checkFields = (call: Call, fields: TaskFields): void => {
  const { completed_at, mode, summary } = fields
  if (typeof summary !== "string" || summary === "") invalid("summary is empty")
  for (const [name, most] of Object.entries(longest)) {
    const value = fields[name]
    if (typeof value === "string" && value.length > most) invalid(`${name} is longer than ${most}`)
  }
  const due = momentOf(fields["due"], "due")
  const start = momentOf(fields["start"], "start")
  if (due !== undefined && start !== undefined && start > due) invalid("start is later than due")
  if (completed_at !== undefined && !isMoment(completed_at)) {
    invalid("completed_at is not a number of milliseconds")
  }
  if (mode !== undefined && mode !== 1 && mode !== 2) invalid("mode is 1 or 2")
  if (fields["repeat_rule"] !== undefined && fields["repeat_rule"] !== "" && due === undefined) {
    invalid("repeat_rule needs a due time")
  }
  for (const value of (fields["custom_fields"] ?? []) as ReadonlyArray<TaskApi.InputCustomFieldValue>) {
    checkCustom(call, value)
  }
}

const settled = (input: object): TaskFields =>
  Object.fromEntries(
    Object.entries(input).filter(([name, value]) => settable.has(name) && value !== undefined)
  )

/** Whoever is on the task in a role already is so once. */
const joined = (
  before: ReadonlyArray<TaskMember>,
  added: ReadonlyArray<TaskMember>
): ReadonlyArray<TaskMember> => {
  const members = [...before]
  for (const one of added) {
    if (!members.some((other) => other.role === one.role && same(other.actor, one.actor))) members.push(one)
  }
  const count = (role: TaskMember["role"]) => members.filter((member) => member.role === role).length
  if (count("assignee") > mostOfRole.assignee) refuse(1470610, "too many assignees")
  if (count("follower") > mostOfRole.follower) refuse(1470611, "too many followers")
  return members
}

type Reminders = ReadonlyArray<{ readonly relative_fire_minute: number }>

const checkReminders = (fields: TaskFields, present: number, reminders: Reminders): void => {
  if (reminders.length === 0) return
  if (fields["due"] === undefined) invalid("a task without a due time cannot remind")
  if (present + reminders.length > 1) refuse(1470613, "a task has one reminder at most")
  if (reminders.some((one) => one.relative_fire_minute < 0)) invalid("relative_fire_minute is below 0")
}

const remind = (call: Call, task: Task, reminders: Reminders): void => {
  for (const { relative_fire_minute } of reminders) {
    call.world.get(tasksSlot).remind(task, relative_fire_minute)
  }
}

const depthOf = (task: Task): number => (task.parent === undefined ? 1 : 1 + depthOf(task.parent))

type Made = TaskApi.CreateInput | SubtaskApi.CreateInput

/** A task as `create` and `subtasks.create` make it, once for a `client_token`. */
const make = (call: Call, input: Made, parent: Task | undefined): Task => {
  const tasks = call.world.get(tasksSlot)
  const token = input.client_token
  if (token !== undefined && (token.length < 10 || token.length > 100)) {
    invalid("client_token has 10 to 100 characters")
  }
  const key = token === undefined ? undefined : `${call.caller.appId} ${parent?.guid ?? ""} ${token}`
  const before = key === undefined ? undefined : tasks.created.get(key)
  if (before !== undefined && call.now - before.at < tokenLife) return before.task
  const fields = settled(input)
  checkFields(call, fields)
  const members = joined([], taskMembersIn(call, input.members ?? []))
  const places = (input.tasklists ?? []).map(({ section_guid, tasklist_guid = "" }) => {
    const list = listOf(call, tasklist_guid, may.edit)
    return [list, sectionIn(list, section_guid)] as const
  })
  if (parent !== undefined) {
    if (depthOf(parent) >= deepest) invalid(`tasks stand at most ${deepest} deep`)
    if (tasks.subtasks(parent).length >= mostSubtasks) invalid(`a task has at most ${mostSubtasks} subtasks`)
  }
  const reminders = input.reminders ?? []
  checkReminders(fields, 0, reminders)
  const task = tasks.add(actorOf(call), { members, fields, parent })
  for (const [list, section] of places) task.sections.set(list, section)
  remind(call, task, reminders)
  if (key !== undefined) tasks.created.set(key, { task, at: call.now })
  happened.created(call, task)
  return task
}

/** Changes the caller's task and answers with it. */
const changing =
  <I extends { readonly task_guid: string }>(change: (call: Call, task: Task, input: I) => void) =>
  (call: Call, input: I): Reply => {
    const task = taskOf(call, input.task_guid, true)
    change(call, task, input)
    task.updatedAt = call.now
    return data({ task: shownTask(call, task) })
  }

const patch = changing<TaskApi.PatchInput>((call, task, { task: given = {}, update_fields: names }) => {
  if (names.length === 0) invalid("update_fields is empty")
  const fields: Record<string, unknown> = { ...task.fields }
  for (const name of names) {
    if (!settable.has(name) || fixed.has(name)) invalid(`update_fields has an unknown field ${name}`)
    const value = (given as TaskFields)[name]
    // A field that is named but not given is cleared.
    if (value === undefined || value === null) delete fields[name]
    else if (name === "custom_fields") fields[name] = customValues(fields[name], value)
    else fields[name] = value
  }
  checkFields(call, fields)
  task.fields = fields
  if (fields["due"] === undefined) task.reminders = []
})

/** Values of custom fields: those that are not named stay. */
const customValues = (before: unknown, given: unknown): ReadonlyArray<TaskApi.InputCustomFieldValue> => {
  const values = new Map<string, TaskApi.InputCustomFieldValue>()
  for (const value of [before ?? [], given].flat() as ReadonlyArray<TaskApi.InputCustomFieldValue>) {
    values.set(value.guid, value)
  }
  return [...values.values()]
}

const addMembers = changing<TaskApi.AddMembersInput>((call, task, { members }) => {
  if (members.length === 0) invalid("members is empty")
  task.members = joined(task.members, taskMembersIn(call, members))
})

const removeMembers = changing<TaskApi.RemoveMembersInput>((call, task, { members }) => {
  if (members.length === 0 || members.length > 500) invalid("members has 1 to 500 entries")
  const leaving = leavingTask(call, members)
  task.members = task.members.filter(
    (member) => !leaving.some((one) => one.role === member.role && same(one.actor, member.actor))
  )
})

const addReminders = changing<TaskApi.AddRemindersInput>((call, task, { reminders }) => {
  if (reminders.length === 0) invalid("reminders is empty")
  checkReminders(task.fields, task.reminders.length, reminders)
  remind(call, task, reminders)
})

const removeReminders = changing<TaskApi.RemoveRemindersInput>((_, task, { reminder_ids: ids }) => {
  if (ids.length === 0) invalid("reminder_ids is empty")
  if (ids.some((id) => !task.reminders.some((one) => one.id === id))) invalid("a reminder is not known")
  task.reminders = task.reminders.filter((one) => !ids.includes(one.id))
})

const addTasklist = changing<TaskApi.AddTasklistInput>((call, task, input) => {
  const list = listOf(call, input.tasklist_guid, may.edit)
  task.sections.set(list, sectionIn(list, input.section_guid))
})

const removeTasklist = changing<TaskApi.RemoveTasklistInput>((call, task, { tasklist_guid }) => {
  task.sections.delete(listOf(call, tasklist_guid, may.edit))
})

const setAncestor = (call: Call, input: TaskApi.SetAncestorTaskInput): Reply => {
  const task = taskOf(call, input.task_guid, true)
  const id = input.ancestor_guid ?? ""
  const parent = id === "" ? undefined : taskOf(call, id, true)
  for (let at = parent; at !== undefined; at = at.parent) {
    if (at === task) invalid("a task cannot stand below itself")
  }
  task.parent = parent
  task.updatedAt = call.now
  return data()
}

// what stands beside

const mirrored = (type: string): "next" | "prev" => (type === "prev" ? "next" : "prev")

const addDependencies = (
  call: Call,
  { dependencies = [], task_guid }: TaskApi.AddDependenciesInput
): Reply => {
  const task = taskOf(call, task_guid, true)
  if (dependencies.length === 0 || dependencies.length > 50) invalid("dependencies has 1 to 50 entries")
  const others = dependencies.map((one) => ({ ...one, task: taskOf(call, one.task_guid, true) }))
  if (others.some((one) => one.task === task)) invalid("a task cannot depend on itself")
  for (const { task: other, type } of others) {
    const without = (of: Task, guid: string) => of.dependencies.filter((one) => one.task_guid !== guid)
    task.dependencies = [...without(task, other.guid), { type, task_guid: other.guid }]
    other.dependencies = [...without(other, task.guid), { type: mirrored(type), task_guid: task.guid }]
  }
  return data({ dependencies: task.dependencies })
}

const removeDependencies = (
  call: Call,
  { dependencies, task_guid }: TaskApi.RemoveDependenciesInput
): Reply => {
  const task = taskOf(call, task_guid, true)
  if (dependencies.length === 0 || dependencies.length > 50) invalid("dependencies has 1 to 50 entries")
  for (const { task_guid: id } of dependencies) {
    const other = taskOf(call, id, false)
    task.dependencies = task.dependencies.filter((one) => one.task_guid !== id)
    other.dependencies = other.dependencies.filter((one) => one.task_guid !== task.guid)
  }
  return data({ dependencies: task.dependencies })
}

// lists of tasks

const pageOf = (call: Call, tasks: ReadonlyArray<Task>) => {
  const found = page(
    call,
    pageRule,
    afterInArray(tasks, (task) => task.seq),
    (task) => task.seq
  )
  return { ...found, items: found.items.map((task) => shownTask(call, task)) }
}

const isAssigned = (task: Task, actor: Actor): boolean =>
  task.members.some((member) => member.role === "assignee" && same(member.actor, actor))

const all = (call: Call): ReadonlyArray<Task> => [...call.world.get(tasksSlot).tasks.values()]

const list = (call: Call, { completed, type = "my_tasks" }: TaskApi.ListInput): Reply => {
  if (type !== "my_tasks") invalid("type is my_tasks")
  const actor = actorOf(call)
  const mine = all(call).filter(
    (task) => isAssigned(task, actor) && (completed === undefined || isCompleted(task) === completed)
  )
  return data(pageOf(call, mine))
}

const related = (
  call: Call,
  { completed, task_updated_time: since }: TaskV2Api.ListRelatedTaskInput
): Reply => {
  const actor = actorOf(call)
  const chosen = all(call).filter(
    (task) =>
      taskRole(task, actor) !== undefined &&
      (completed === undefined || isCompleted(task) === completed) &&
      (since === undefined || task.updatedAt >= Number(since))
  )
  return data(pageOf(call, chosen))
}

const hasAny = (call: Call, task: Task, role: string, ids: ReadonlyArray<string> | undefined): boolean => {
  if (ids === undefined || ids.length === 0) return true
  const people = new Set(ids.map((id) => findPerson(call, id)?.index))
  const actors =
    role === "creator"
      ? [task.creator]
      : task.members.filter((one) => one.role === role).map((one) => one.actor)
  return actors.some((actor) => "user" in actor && people.has(actor.user))
}

const search = (call: Call, { filter = {}, query = "" }: TaskApi.SearchInput): Reply => {
  const actor = actorOf(call)
  const { due_time: due } = filter
  checkTimes(due)
  const inTime = (task: Task): boolean => {
    if (due === undefined) return true
    const at = momentOf(task.fields["due"], "due")
    const from = due.start_time === undefined ? -Infinity : Date.parse(due.start_time)
    const to = due.end_time === undefined ? Infinity : Date.parse(due.end_time)
    return at !== undefined && at >= from && at <= to
  }
  const text = query.toLowerCase()
  const chosen = all(call).filter(
    (task) =>
      taskRole(task, actor) !== undefined &&
      String(task.fields["summary"]).toLowerCase().includes(text) &&
      hasAny(call, task, "creator", filter.creator_ids) &&
      hasAny(call, task, "assignee", filter.assignee_ids) &&
      hasAny(call, task, "follower", filter.follower_ids) &&
      (filter.is_completed === undefined || isCompleted(task) === filter.is_completed) &&
      inTime(task)
  )
  const found = page(call, searchRule, foundAfter(chosen), (task) => task.seq)
  return data({
    ...found,
    total: chosen.length,
    items: found.items.map((task) => ({
      id: task.guid,
      display_info: String(task.fields["summary"]),
      meta_data: {
        app_link: `https://applink.feishu.cn/client/todo/detail?guid=${task.guid}`,
        description: String(task.fields["description"] ?? "")
      }
    }))
  })
}

const remove = (call: Call, { task_guid }: TaskApi.DeleteInput): Reply => {
  call.world.get(tasksSlot).remove(taskOf(call, task_guid, true))
  return data()
}

export const taskRoutes: ReadonlyArray<Route> = happened.watched([
  model("task.v2.task_v2.task_subscription", (call) => {
    happened.subscribe(call)
    return data()
  }),
  model<TaskApi.CreateInput>("task.v2.task.create", (call, input) =>
    data({ task: shownTask(call, make(call, input, undefined)) })
  ),
  model("task.v2.task.list", list),
  model<TaskApi.GetInput>("task.v2.task.get", (call, { task_guid }) =>
    data({ task: shownTask(call, taskOf(call, task_guid, false)) })
  ),
  model("task.v2.task.patch", patch),
  model("task.v2.task.delete", remove),
  model("task.v2.task.search", search),
  model("task.v2.task.add_members", addMembers),
  model("task.v2.task.remove_members", removeMembers),
  model("task.v2.task.add_reminders", addReminders),
  model("task.v2.task.remove_reminders", removeReminders),
  model("task.v2.task.add_tasklist", addTasklist),
  model("task.v2.task.remove_tasklist", removeTasklist),
  model<TaskApi.TasklistsInput>("task.v2.task.tasklists", (call, { task_guid }) =>
    data({ tasklists: sectionsOf(taskOf(call, task_guid, false)) })
  ),
  model("task.v2.task.add_dependencies", addDependencies),
  model("task.v2.task.remove_dependencies", removeDependencies),
  model("task.v2.task.set_ancestor_task", setAncestor),
  model<SubtaskApi.CreateInput>("task.v2.task.subtask.create", (call, input) =>
    data({ subtask: shownTask(call, make(call, input, taskOf(call, input.task_guid, true))) })
  ),
  model<SubtaskApi.ListInput>("task.v2.task.subtask.list", (call, { task_guid }) =>
    data(pageOf(call, call.world.get(tasksSlot).subtasks(taskOf(call, task_guid, false))))
  ),
  model("task.v2.task_v2.list_related_task", related)
])
