/** Who may see and change tasks and lists, and how these look to the caller. */
import type * as TaskApi from "@effect-feishu/core/api/task/v2/Task"
import type * as Types from "@effect-feishu/core/api/task/v2/Types"
import { conversationsSlot } from "./conversations.js"
import type { Actor } from "./chat.js"
import { actorId, actorOf, findPerson, nameOf, same } from "./people.js"
import { refuse } from "./refusal.js"
import { afterInArray, type Call, type PageRule } from "./route.js"
import {
  isCompleted,
  keyOf,
  tasksSlot,
  type Attachment,
  type ListActor,
  type ListRole,
  type Section,
  type Task,
  type TaskFields,
  type Tasklist,
  type TaskMember,
  type TaskRole
} from "./tasks.js"
import { tokensSlot } from "./tokens.js"

export const invalid = (why: string): never => refuse(1470400, `invalid parameters: ${why}`)
export const notFound = (what: string): never => refuse(1470404, `${what} not found`, 404)
export const forbidden = (): never => refuse(1470403, "no permission", 403)

export const pageRule: PageRule = { size: 50, max: 100, code: 1470400 }

export const searchRule: PageRule = {
  size: 20,
  max: 30,
  code: 1474002,
  sizes: { code: 1474003, msg: "page_size exceeds maximum allowed value 30" }
}

/** Searches end here, however they are paged. */
const mostFound = 150

/** What was found after a key, up to where searches end. */
export const foundAfter = <T extends { readonly seq: number }>(found: ReadonlyArray<T>) => {
  const after = afterInArray(found, ({ seq }) => seq)
  return (key: number | undefined, count: number): ReadonlyArray<T> => {
    if (key !== undefined && found.filter(({ seq }) => seq <= key).length >= mostFound) {
      refuse(
        1474004,
        `pagination limit reached (max offset: ${mostFound}), please refine your query with more specific keywords or filters`
      )
    }
    return after(key, count)
  }
}

interface Times {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

/** The times of a search are written as ISO 8601. */
export const checkTimes = (times: Times | undefined): void => {
  for (const time of [times?.start_time, times?.end_time]) {
    if (time !== undefined && Number.isNaN(Date.parse(time))) refuse(1474005, "task time format is invalid")
  }
}

// members

interface MemberInput {
  readonly id?: string | undefined
  readonly type?: string | undefined
  readonly role?: string | undefined
}

const actorOfId = (call: Call, id: string, type: string): Actor | undefined => {
  if (type === "app") return call.world.get(tokensSlot).app(id) === undefined ? undefined : { app: id }
  const person = findPerson(call, id)
  return person === undefined ? undefined : { user: person.index }
}

const listActorOfId = (call: Call, id: string, type: string): ListActor | undefined => {
  if (type !== "chat") return actorOfId(call, id, type)
  const chat = call.world.get(conversationsSlot).chats.get(id)
  return chat === undefined ? undefined : { chat }
}

/** Reads members of requests: of the types that may be there, and `undefined` where nobody has the id. */
const read =
  <A>(types: ReadonlyArray<string>, find: (call: Call, id: string, type: string) => A | undefined) =>
  (call: Call, { id, type = "user" }: MemberInput, path: string): A | undefined => {
    if (id === undefined || id === "") return invalid(`${path}.id is required`)
    if (!types.includes(type)) return invalid(`${path}.type is not one of ${types.join(", ")}`)
    return find(call, id, type)
  }

const readActor = read(["user", "app"], actorOfId)
const readListActor = read(["user", "app", "chat"], listActorOfId)

export const actorIn = (call: Call, member: MemberInput, path: string): Actor =>
  readActor(call, member, path) ?? invalid(`${path}.id is not known`)

/** Chats may be in lists and be told of them. */
export const listActorIn = (call: Call, member: MemberInput, path: string): ListActor =>
  readListActor(call, member, path) ?? invalid(`${path}.id is not known`)

/** Who is to leave: an id that nobody has is nobody's who is there, and of no account. */
export const leavingList = (call: Call, members: ReadonlyArray<MemberInput>): ReadonlySet<string> =>
  new Set(
    members.flatMap((member, index) => {
      const actor = readListActor(call, member, `members[${index}]`)
      return actor === undefined ? [] : [keyOf(actor)]
    })
  )

export const leavingTask = (call: Call, members: ReadonlyArray<MemberInput>): ReadonlyArray<TaskMember> =>
  members.flatMap((member, index) => {
    const path = `members[${index}]`
    const role = roleIn<TaskRole>(["assignee", "follower"], member.role, path)
    const actor = readActor(call, member, path)
    return actor === undefined ? [] : [{ actor, role }]
  })

const roleIn = <R extends string>(roles: ReadonlyArray<R>, role: string | undefined, path: string): R =>
  roles.find((one) => one === role) ?? invalid(`${path}.role is not one of ${roles.join(", ")}`)

export const taskMembersIn = (call: Call, members: ReadonlyArray<MemberInput>): ReadonlyArray<TaskMember> =>
  members.map((member, index) => {
    const path = `members[${index}]`
    return {
      actor: actorIn(call, member, path),
      role: roleIn<TaskRole>(["assignee", "follower"], member.role, path)
    }
  })

export const listMembersIn = (call: Call, members: ReadonlyArray<MemberInput>): Tasklist["members"] =>
  members.map((member, index) => {
    const path = `members[${index}]`
    return {
      actor: listActorIn(call, member, path),
      role: roleIn<ListRole>(["editor", "viewer"], member.role, path)
    }
  })

export const shownActor = (call: Call, actor: Actor, role: string): Types.Member2 => ({
  id: actorId(call, actor),
  type: "app" in actor ? "app" : "user",
  role,
  name: nameOf(call, actor)
})

export const shownListActor = (call: Call, actor: ListActor, role: string): Types.Member2 =>
  "chat" in actor
    ? { id: actor.chat.chat_id, type: "chat", role, name: String(actor.chat.fields["name"] ?? "") }
    : shownActor(call, actor, role)

// lists

/** Of several roles, as oneself and through chats, the one that may more. */
export const listRole = (list: Tasklist, actor: Actor): "owner" | ListRole | undefined => {
  if (same(list.owner, actor)) return "owner"
  const roles = list.members.filter(({ actor: one }) => includes(one, actor)).map(({ role }) => role)
  return roles.includes("editor") ? "editor" : roles[0]
}

const includes = (one: ListActor, actor: Actor): boolean => {
  if (!("chat" in one)) return same(one, actor)
  return "app" in actor ? one.chat.bots.has(actor.app) : one.chat.users.has(actor.user)
}

const isReader = (): boolean => true
const isEditor = (role: string): boolean => role !== "viewer"
const isOwner = (role: string): boolean => role === "owner"
export const may = { read: isReader, edit: isEditor, own: isOwner }

export const listOf = (call: Call, id: string, allows: (role: string) => boolean): Tasklist => {
  const list = call.world.get(tasksSlot).lists.get(id)
  if (list === undefined) return notFound("tasklist")
  const role = listRole(list, actorOf(call))
  return role !== undefined && allows(role) ? list : forbidden()
}

export const shownList = (call: Call, list: Tasklist) => ({
  guid: list.guid,
  name: list.name,
  creator: shownActor(call, list.creator, "creator"),
  owner: shownActor(call, list.owner, "owner"),
  members: list.members.map(({ actor, role }) => shownListActor(call, actor, role)),
  url: `https://applink.feishu.cn/client/todo/task_list?guid=${list.guid}`,
  created_at: String(list.createdAt),
  updated_at: String(list.updatedAt)
})

// tasks

/** What one may do with a task: as its own member, through a list that it stands in, or through the task above. */
export const taskRole = (task: Task, actor: Actor): "editor" | "reader" | undefined => {
  if (same(task.creator, actor)) return "editor"
  const own = task.members.filter((member) => same(member.actor, actor))
  const byList = [...task.sections.keys()].map((list) => listRole(list, actor))
  if (
    own.some(({ role }) => role === "assignee") ||
    byList.some((role) => role === "owner" || role === "editor")
  )
    return "editor"
  const above = task.parent === undefined ? undefined : taskRole(task.parent, actor)
  return above ?? (own.length > 0 || byList.includes("viewer") ? "reader" : undefined)
}

export const taskOf = (call: Call, id: string, mayEdit: boolean): Task => {
  const task = call.world.get(tasksSlot).tasks.get(id)
  if (task === undefined) return notFound("task")
  const role = taskRole(task, actorOf(call))
  return role === undefined || (mayEdit && role !== "editor") ? forbidden() : task
}

export const shownAttachment = (call: Call, attachment: Attachment) => ({
  guid: attachment.guid,
  file_token: attachment.file_token,
  name: attachment.name,
  size: attachment.bytes.byteLength,
  resource: { type: "task", id: attachment.task.guid },
  uploader: shownActor(call, attachment.uploader, "creator"),
  is_cover: false,
  uploaded_at: String(attachment.uploadedAt)
})

/** Values of custom fields with what their fields are called, and of which type. */
const shownValues = (call: Call, values: unknown): ReadonlyArray<Types.CustomFieldValue> => {
  const { customFields } = call.world.get(tasksSlot)
  return ((values ?? []) as ReadonlyArray<TaskApi.InputCustomFieldValue>).flatMap((value) => {
    const field = customFields.get(value.guid)
    return field === undefined ? [] : [{ ...value, name: field.name, type: field.type }]
  })
}

const textOf = (fields: TaskFields, name: string): string => {
  const value = fields[name]
  return typeof value === "string" ? value : ""
}

export const sectionsOf = (task: Task): ReadonlyArray<Types.TaskInTasklistInfo> =>
  [...task.sections].map(([list, section]) => ({ tasklist_guid: list.guid, section_guid: section.guid }))

export const shownTask = (call: Call, task: Task): TaskApi.Task2 => {
  const tasks = call.world.get(tasksSlot)
  const { fields } = task
  return {
    description: "",
    extra: "",
    repeat_rule: "",
    mode: 2,
    is_milestone: false,
    ...fields,
    summary: textOf(fields, "summary"),
    guid: task.guid,
    task_id: `t${100_000 + task.seq}`,
    creator: shownActor(call, task.creator, "creator"),
    members: task.members.map(({ actor, role }) => shownActor(call, actor, role)),
    completed_at: isCompleted(task) ? textOf(fields, "completed_at") : "0",
    status: isCompleted(task) ? "done" : "todo",
    created_at: String(task.createdAt),
    updated_at: String(task.updatedAt),
    source: "app" in task.creator ? 6 : 1,
    reminders: task.reminders,
    tasklists: sectionsOf(task),
    dependencies: task.dependencies,
    custom_fields: shownValues(call, fields["custom_fields"]),
    ...(task.parent === undefined ? {} : { parent_task_guid: task.parent.guid }),
    subtask_count: tasks.subtasks(task).length,
    attachments: [...tasks.attachments.values()]
      .filter((attachment) => attachment.task === task)
      .map((attachment) => shownAttachment(call, attachment)),
    url: `https://applink.feishu.cn/client/todo/detail?guid=${task.guid}`
  }
}

/** A task in a list. */
export const shownRow = (call: Call, task: Task) => {
  const { completed_at, due, guid, members, start, subtask_count, summary } = shownTask(call, task)
  return { guid, summary, completed_at, start, due, members, subtask_count }
}

/** The section of a list that a request names; its default one where it names none. */
export const sectionIn = (list: Tasklist, id: string | undefined): Section =>
  id === undefined || id === ""
    ? list.sections.find(({ isDefault }) => isDefault)!
    : (list.sections.find((section) => section.guid === id) ?? notFound("section"))
