/** What apps are told of tasks: those who ask for it, and of its own tasks the app that made them. */
import * as Events from "@effect-feishu/core/events/Task"
import type { Actor } from "./chat.js"
import { actorOf, same } from "./people.js"
import { happening } from "./raise.js"
import type { Call, Route } from "./route.js"
import { isCompleted, tasksSlot, type Comment, type Task, type TaskRole } from "./tasks.js"
import { slot } from "./world.js"

const changed = happening(
  Events.taskUpdateUserAccessV2,
  "a task is made, changed, done or deleted, for who subscribes and has to do with it"
)
const changedOwn = happening(Events.taskUpdatedV1, "a task that an app made is changed, done or deleted")
const changedComment = happening(
  Events.taskCommentUpdatedV1,
  "a comment on a task that an app made is written, changed or deleted"
)

// who is told

interface Subscriber {
  readonly appId: string
  readonly actor: Actor
}

const subscribersSlot = slot("taskSubscribers", () => new Map<string, Subscriber>())

/** Asks to be told; to ask twice is to ask. */
export const subscribe = (call: Call): void => {
  const one: Subscriber = { appId: call.caller.appId, actor: actorOf(call) }
  call.world.get(subscribersSlot).set(JSON.stringify(one), one)
}

/** People are told of the tasks that they made, are to do or follow, apps of those that they are to do. */
const concerns = (task: Task, actor: Actor): boolean =>
  task.members.some(
    (member) => same(member.actor, actor) && ("user" in actor || member.role === "assignee")
  ) ||
  ("user" in actor && same(task.creator, actor))

const audience = (call: Call, task: Task): ReadonlyArray<string> => {
  const told = [...call.world.get(subscribersSlot).values()].filter(({ actor }) => concerns(task, actor))
  return [...new Set(told.map(({ appId }) => appId))]
}

const maker = ({ creator }: Task): ReadonlyArray<string> => ("app" in creator ? [creator.app] : [])

// what is told

const membersOf = (task: Task, role: TaskRole): string =>
  JSON.stringify(task.members.filter((member) => member.role === role))

/** What each kind of change is about, with its number in the older event. */
const parts = {
  task_summary_update: { number: 1, of: ({ fields }: Task) => fields["summary"] },
  task_desc_update: { number: 1, of: ({ fields }: Task) => fields["description"] },
  task_start_due_update: { number: 1, of: ({ fields }: Task) => [fields["start"], fields["due"]] },
  task_assignees_update: { number: 2, of: (task: Task) => membersOf(task, "assignee") },
  task_followers_update: { number: 3, of: (task: Task) => membersOf(task, "follower") },
  task_reminders_update: { number: 4, of: ({ reminders }: Task) => reminders },
  task_completed_update: { number: 5, of: isCompleted }
}

type Part = keyof typeof parts

const names = Object.keys(parts) as ReadonlyArray<Part>

const stateOf = (task: Task): ReadonlyMap<Part, string> =>
  new Map(names.map((name) => [name, JSON.stringify(parts[name].of(task)) ?? ""]))

/** In the older event: done is 5, not done any more 6, deleted 7. */
const numberOf = (task: Task, name: Part): number =>
  name === "task_completed_update" && !isCompleted(task) ? 6 : parts[name].number

export const created = (call: Call, task: Task): void => {
  changed(call.world, audience(call, task), { event_types: ["task_create"], task_guid: task.guid })
}

const updated = (
  call: Call,
  task: Task,
  before: ReadonlyMap<Part, string>,
  told: ReadonlyArray<string>
): void => {
  const after = stateOf(task)
  const types = names.filter((name) => before.get(name) !== after.get(name))
  if (types.length === 0) return
  // Who is not on the task any more is told that this is so.
  const apps = new Set([...told, ...audience(call, task)])
  changed(call.world, apps, { event_types: types, task_guid: task.guid })
  for (const number of new Set(types.map((name) => numberOf(task, name)))) {
    changedOwn(call.world, maker(task), { task_id: task.guid, obj_type: number })
  }
}

/** The task and all that stands below it. */
const withSubtasks = (call: Call, task: Task): ReadonlyArray<Task> => [
  task,
  ...call.world
    .get(tasksSlot)
    .subtasks(task)
    .flatMap((one) => withSubtasks(call, one))
]

/** Routes that change the task of their path, whatever of it: apps are told of what is another afterwards. */
export const watched = (routes: ReadonlyArray<Route>): ReadonlyArray<Route> =>
  routes.map((route) => ({
    ...route,
    handle: (call, input) => {
      const { tasks } = call.world.get(tasksSlot)
      const task = tasks.get(call.params["task_guid"] ?? call.params["task_id"] ?? "")
      if (task === undefined || route.method === "GET") return route.handle(call, input)
      const before = stateOf(task)
      const all = withSubtasks(call, task).map((one) => ({ one, told: audience(call, one) }))
      const reply = route.handle(call, input)
      if (tasks.has(task.guid)) updated(call, task, before, all[0]!.told)
      else {
        for (const { one, told } of all) {
          changed(call.world, told, { event_types: ["task_deleted"], task_guid: one.guid })
          changedOwn(call.world, maker(one), { task_id: one.guid, obj_type: 7 })
        }
      }
      return reply
    }
  }))

const changes = { create: 1, reply: 2, update: 3, delete: 4 } as const

export const commented = (
  { world }: Call,
  comment: Comment,
  change: "create" | "update" | "delete"
): void => {
  const { id, replyTo, task } = comment
  changedComment(world, maker(task), {
    task_id: task.guid,
    comment_id: id,
    parent_id: replyTo ?? "0",
    obj_type: changes[change === "create" && replyTo !== undefined ? "reply" : change]
  })
}
