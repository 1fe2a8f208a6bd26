/** Tasks and what is said about them. */
import type { Actor } from "../conversations.js"
import { directorySlot } from "../directory.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import { tokensSlot } from "../tokens.js"
import { slot, type World } from "../world.js"
import { actorOf, userIdType } from "../people.js"

interface Member {
  readonly actor: Actor
  readonly role: "assignee" | "follower"
}

interface Task {
  readonly guid: string
  readonly seq: number
  readonly creator: Actor
  readonly members: ReadonlyArray<Member>
  /** Wire fields that requests set. */
  fields: JsonObject
  readonly createdAt: number
  updatedAt: number
}

interface Comment {
  readonly id: string
  readonly seq: number
  readonly task: Task
  readonly creator: Actor
  readonly replyTo: string | undefined
  content: string
  readonly createdAt: number
  updatedAt: number
}

interface State {
  readonly tasks: Map<string, Task>
  readonly comments: Map<string, Comment>
  readonly created: Map<string, { readonly task: Task; readonly at: number }>
}

const tasksSlot = slot<State>("tasks", () => ({ tasks: new Map(), comments: new Map(), created: new Map() }))

/** How long a `client_token` makes a creation count once. */
const tokenLife = 5 * 60_000

const invalid = (why: string): never => refuse(1470400, `invalid parameters: ${why}`)
const notFound = (what: string): never => refuse(1470404, `${what} not found`, 404)
const forbidden = (): never => refuse(1470403, "no permission", 403)

const same = (a: Actor, b: Actor): boolean =>
  "app" in a ? "app" in b && a.app === b.app : "user" in b && a.user === b.user

const shownActor = (call: Call, actor: Actor, role: string): JsonObject => {
  if ("app" in actor) {
    return { id: actor.app, type: "app", role, name: call.world.get(tokensSlot).app(actor.app)?.name ?? "" }
  }
  const person = call.world.get(directorySlot).person(actor.user)
  return { id: person?.[userIdType(call)] ?? "", type: "user", role, name: person?.name ?? "" }
}

const shown = (call: Call, task: Task): JsonObject => {
  const completed = task.fields["completed_at"] ?? "0"
  return {
    description: "",
    extra: "",
    repeat_rule: "",
    mode: 2,
    is_milestone: false,
    ...task.fields,
    guid: task.guid,
    task_id: `t${100_000 + task.seq}`,
    creator: shownActor(call, task.creator, "creator"),
    members: task.members.map((member) => shownActor(call, member.actor, member.role)),
    completed_at: completed,
    status: completed === "0" ? "todo" : "done",
    created_at: String(task.createdAt),
    updated_at: String(task.updatedAt),
    source: "app" in task.creator ? 6 : 1,
    subtask_count: 0,
    attachments: [],
    url: `https://applink.feishu.cn/client/todo/detail?guid=${task.guid}`
  }
}

const guid = (world: World): string => {
  const { ids } = world
  return `${ids.hex(8)}-${ids.hex(4)}-${ids.hex(4)}-${ids.hex(4)}-${ids.hex(12)}`
}

const settable = [
  "summary",
  "description",
  "due",
  "start",
  "completed_at",
  "extra",
  "repeat_rule",
  "custom_complete",
  "mode",
  "is_milestone",
  "custom_fields",
  "positive_reminders"
]

const momentOf = (value: Json | undefined, name: string): number | undefined => {
  if (value === undefined || value === null) return undefined
  const timestamp = isObject(value) ? value["timestamp"] : undefined
  if (typeof timestamp === "string" && /^\d{1,16}$/.test(timestamp)) return Number(timestamp)
  return invalid(`${name}.timestamp is not a number of milliseconds`)
}

const checkFields = (fields: JsonObject): void => {
  const summary = fields["summary"]
  if (typeof summary !== "string" || summary === "") invalid("summary is empty")
  const due = momentOf(fields["due"], "due")
  const start = momentOf(fields["start"], "start")
  if (due !== undefined && start !== undefined && start > due) invalid("start is later than due")
  const completed = fields["completed_at"]
  if (completed !== undefined && (typeof completed !== "string" || !/^\d{1,16}$/.test(completed))) {
    invalid("completed_at is not a number of milliseconds")
  }
}

const memberOf = (call: Call, value: Json, index: number): Member => {
  if (!isObject(value)) return invalid(`members[${index}] is not an object`)
  const fields = new Fields(value, `members[${index}].`)
  const id = fields.string("id")
  const type = fields.text("type", { oneOf: ["user", "app"] }) ?? "user"
  const role = fields.string("role", { oneOf: ["assignee", "follower"] }) as Member["role"]
  fields.done()
  if (type === "app") return { actor: { app: id }, role }
  const person = call.world.get(directorySlot).findPerson(userIdType(call), id)
  return person === undefined
    ? invalid(`members[${index}].id is not known`)
    : { actor: { user: person.index }, role }
}

const create = (call: Call): Reply => {
  const state = call.world.get(tasksSlot)
  const body = bodyFields(call)
  body.string("summary", { maxLength: 3000 })
  body.text("description", { maxLength: 3000 })
  const token = body.text("client_token", { minLength: 10, maxLength: 100 })
  const members = (body.list("members") ?? []).map((value, index) => memberOf(call, value, index))
  body.done()
  const key = token === undefined ? undefined : `${call.caller.appId} ${token}`
  const before = key === undefined ? undefined : state.created.get(key)
  if (before !== undefined && call.now - before.at < tokenLife) {
    return data({ task: shown(call, before.task) })
  }
  const fields: Record<string, Json | undefined> = {}
  for (const name of settable) if (call.body[name] !== undefined) fields[name] = call.body[name]
  checkFields(fields)
  const task: Task = {
    guid: guid(call.world),
    seq: call.world.next(),
    creator: actorOf(call),
    members,
    fields,
    createdAt: call.now,
    updatedAt: call.now
  }
  state.tasks.set(task.guid, task)
  if (key !== undefined) state.created.set(key, { task, at: call.now })
  return data({ task: shown(call, task) })
}

const roleOf = (call: Call, task: Task): "editor" | "reader" | undefined => {
  const actor = actorOf(call)
  if (same(task.creator, actor)) return "editor"
  const own = task.members.filter((member) => same(member.actor, actor))
  if (own.some((member) => member.role === "assignee")) return "editor"
  return own.length > 0 ? "reader" : undefined
}

const taskOf = (call: Call, id: string, mayEdit: boolean): Task => {
  const task = call.world.get(tasksSlot).tasks.get(id)
  if (task === undefined) return notFound("task")
  const role = roleOf(call, task)
  if (role === undefined || (mayEdit && role !== "editor")) forbidden()
  return task
}

const get = (call: Call): Reply => data({ task: shown(call, taskOf(call, call.params["task_guid"]!, false)) })

const pageRule: PageRule = { size: 50, max: 100, code: 1470400, msg: "invalid parameters: page_size" }

const list = (call: Call): Reply => {
  const query = queryFields(call)
  const completed = query.boolean("completed")
  query.text("type", { oneOf: ["my_tasks"] })
  query.done()
  const actor = actorOf(call)
  const mine = [...call.world.get(tasksSlot).tasks.values()].filter(
    (task) =>
      task.members.some((member) => member.role === "assignee" && same(member.actor, actor)) &&
      (completed === undefined || ((task.fields["completed_at"] ?? "0") !== "0") === completed)
  )
  const found = page(
    call,
    pageRule,
    afterInArray(mine, (task) => task.seq),
    (task) => task.seq
  )
  return data({ ...found, items: found.items.map((task) => shown(call, task)) })
}

const update = (call: Call): Reply => {
  const task = taskOf(call, call.params["task_guid"]!, true)
  const body = bodyFields(call)
  const given = body.object("task") ?? {}
  const names = body.strings("update_fields", { min: 1 })
  body.done()
  const fields: Record<string, Json | undefined> = { ...task.fields }
  for (const name of names) {
    if (!settable.includes(name)) invalid(`update_fields has an unknown field ${name}`)
    // A field that is named but not given is cleared.
    if (given[name] === undefined) delete fields[name]
    else fields[name] = given[name]
  }
  checkFields(fields)
  task.fields = fields
  task.updatedAt = call.now
  return data({ task: shown(call, task) })
}

const remove = (call: Call): Reply => {
  const task = taskOf(call, call.params["task_guid"]!, true)
  call.world.get(tasksSlot).tasks.delete(task.guid)
  return data()
}

// comments

const maxContent = 3000

const shownComment = (call: Call, comment: Comment): JsonObject => ({
  id: comment.id,
  content: comment.content,
  creator: shownActor(call, comment.creator, "creator"),
  reply_to_comment_id: comment.replyTo ?? "0",
  created_at: String(comment.createdAt),
  updated_at: String(comment.updatedAt),
  resource_type: "task",
  resource_id: comment.task.guid
})

const createComment = (call: Call): Reply => {
  const { comments } = call.world.get(tasksSlot)
  const body = bodyFields(call)
  const content = body.string("content", { maxLength: maxContent })
  const replyTo = body.text("reply_to_comment_id")
  body.text("resource_type", { oneOf: ["task"] })
  const resource = body.string("resource_id", { maxLength: 100 })
  body.done()
  const task = taskOf(call, resource, false)
  if (replyTo !== undefined && comments.get(replyTo)?.task !== task) notFound("reply_to_comment")
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
  return data({ comment: shownComment(call, comment) })
}

const listComments = (call: Call): Reply => {
  const query = queryFields(call)
  query.text("resource_type", { oneOf: ["task"] })
  const resource = query.string("resource_id", { maxLength: 100 })
  const direction = query.text("direction", { oneOf: ["asc", "desc"] }) ?? "asc"
  query.done()
  const task = taskOf(call, resource, false)
  const found = page(
    call,
    pageRule,
    afterInArray(
      [...call.world.get(tasksSlot).comments.values()].filter((comment) => comment.task === task),
      (comment) => comment.seq,
      direction === "desc"
    ),
    (comment) => comment.seq
  )
  return data({ ...found, items: found.items.map((comment) => shownComment(call, comment)) })
}

const commentOf = (call: Call): Comment => {
  const { comments, tasks } = call.world.get(tasksSlot)
  const comment = comments.get(call.params["comment_id"]!)
  if (comment === undefined || !tasks.has(comment.task.guid)) return notFound("comment")
  if (roleOf(call, comment.task) === undefined) forbidden()
  return comment
}

const ownComment = (call: Call): Comment => {
  const comment = commentOf(call)
  if (!same(comment.creator, actorOf(call))) forbidden()
  return comment
}

const getComment = (call: Call): Reply => data({ comment: shownComment(call, commentOf(call)) })

const updateComment = (call: Call): Reply => {
  const comment = ownComment(call)
  const body = bodyFields(call)
  const given = new Fields(body.requiredObject("comment"), "comment.")
  const names = body.strings("update_fields", { min: 1 })
  body.done()
  const content = given.string("content", { maxLength: maxContent })
  given.done()
  if (names.some((name) => name !== "content")) invalid("update_fields has an unknown field")
  comment.content = content
  comment.updatedAt = call.now
  return data({ comment: shownComment(call, comment) })
}

const removeComment = (call: Call): Reply => {
  const comment = ownComment(call)
  call.world.get(tasksSlot).comments.delete(comment.id)
  return data()
}

const base = "/open-apis/task/v2"
const tenPerSecond = { rate: { perSecond: 10 } }

export const taskRoutes: ReadonlyArray<Route> = [
  at("POST", `${base}/tasks`, "task.v2.task.create", create, tenPerSecond),
  at("GET", `${base}/tasks`, "task.v2.task.list", list),
  at("GET", `${base}/tasks/:task_guid`, "task.v2.task.get", get, tenPerSecond),
  at("PATCH", `${base}/tasks/:task_guid`, "task.v2.task.patch", update, tenPerSecond),
  at("DELETE", `${base}/tasks/:task_guid`, "task.v2.task.delete", remove, tenPerSecond),
  at("POST", `${base}/comments`, "task.v2.comment.create", createComment),
  at("GET", `${base}/comments`, "task.v2.comment.list", listComments),
  at("GET", `${base}/comments/:comment_id`, "task.v2.comment.get", getComment),
  at("PATCH", `${base}/comments/:comment_id`, "task.v2.comment.patch", updateComment),
  at("DELETE", `${base}/comments/:comment_id`, "task.v2.comment.delete", removeComment)
]
