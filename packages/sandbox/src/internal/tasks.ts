/** Tasks, the lists and sections that they stand in, and what hangs on them. */
import type * as TaskApi from "@effect-feishu/core/api/task/v2/Task"
import type { Actor, Chat } from "./chat.js"
import { guid, same } from "./people.js"
import { slot, type World } from "./world.js"

export type TaskRole = "assignee" | "follower"
export type ListRole = "editor" | "viewer"

/** Who is in a list or is told of it: somebody, an app, or whoever is in a chat. */
export type ListActor = Actor | { readonly chat: Chat }

export const keyOf = (actor: ListActor): string =>
  "chat" in actor ? actor.chat.chat_id : JSON.stringify(actor)

export interface TaskMember {
  readonly actor: Actor
  readonly role: TaskRole
}

export interface Reminder {
  readonly id: string
  readonly relative_fire_minute: number
}

/** Wire fields that requests set. */
export type TaskFields = Readonly<Record<string, unknown>>

export interface Task {
  readonly guid: string
  readonly seq: number
  readonly creator: Actor
  members: ReadonlyArray<TaskMember>
  fields: TaskFields
  reminders: ReadonlyArray<Reminder>
  /** The section in each list that it stands in. */
  readonly sections: Map<Tasklist, Section>
  parent: Task | undefined
  dependencies: ReadonlyArray<TaskApi.TaskDependencyInput>
  readonly createdAt: number
  updatedAt: number
}

export interface Section {
  readonly guid: string
  readonly creator: Actor
  /** Absent: it is a section of somebody's own tasks. */
  readonly tasklist: Tasklist | undefined
  readonly isDefault: boolean
  name: string
  readonly createdAt: number
  updatedAt: number
}

export interface Subscription {
  readonly guid: string
  name: string
  subscribers: ReadonlyArray<ListActor>
  include_keys: ReadonlyArray<number>
  disabled: boolean
}

export interface Tasklist {
  readonly guid: string
  readonly seq: number
  readonly creator: Actor
  owner: Actor
  name: string
  /** Everybody but the owner. */
  members: ReadonlyArray<{ readonly actor: ListActor; readonly role: ListRole }>
  /** In their order; the first made is the default one. */
  readonly sections: Array<Section>
  readonly subscriptions: Map<string, Subscription>
  readonly customFields: Set<CustomField>
  readonly createdAt: number
  updatedAt: number
}

export interface CustomField {
  readonly guid: string
  readonly seq: number
  readonly creator: Actor
  readonly type: string
  name: string
  settings: Readonly<Record<string, unknown>>
  options: ReadonlyArray<FieldOption>
  readonly createdAt: number
  updatedAt: number
}

export interface FieldOption {
  readonly guid: string
  readonly name: string
  readonly color_index: number
  readonly is_hidden: boolean
}

export interface Comment {
  readonly id: string
  readonly seq: number
  readonly task: Task
  readonly creator: Actor
  readonly replyTo: string | undefined
  content: string
  readonly createdAt: number
  updatedAt: number
}

export interface Attachment {
  readonly guid: string
  readonly seq: number
  readonly file_token: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly task: Task
  readonly uploader: Actor
  readonly uploadedAt: number
}

export class Tasks {
  readonly tasks = new Map<string, Task>()
  readonly lists = new Map<string, Tasklist>()
  readonly sections = new Map<string, Section>()
  readonly comments = new Map<string, Comment>()
  readonly attachments = new Map<string, Attachment>()
  /** The attachments of addresses that need no token, by the code in them. */
  readonly addresses = new Map<string, { readonly guid: string; readonly expiresAt: number }>()
  readonly customFields = new Map<string, CustomField>()
  /** What was made under a `client_token`, and when. */
  readonly created = new Map<string, { readonly task: Task; readonly at: number }>()

  constructor(private readonly world: World) {}

  add(creator: Actor, input: Pick<Task, "members" | "fields" | "parent">): Task {
    const { now } = this.world
    const task: Task = {
      ...input,
      guid: guid(this.world),
      seq: this.world.next(),
      creator,
      reminders: [],
      sections: new Map(),
      dependencies: [],
      createdAt: now,
      updatedAt: now
    }
    this.tasks.set(task.guid, task)
    return task
  }

  /** With everything below it. */
  remove(task: Task): void {
    this.tasks.delete(task.guid)
    for (const [id, comment] of this.comments) if (comment.task === task) this.comments.delete(id)
    for (const [id, { task: owner }] of this.attachments) if (owner === task) this.attachments.delete(id)
    for (const other of this.tasks.values()) {
      if (other.parent === task) this.remove(other)
      other.dependencies = other.dependencies.filter((one) => one.task_guid !== task.guid)
    }
  }

  subtasks(parent: Task): Array<Task> {
    return [...this.tasks.values()].filter((task) => task.parent === parent)
  }

  remind(task: Task, minutes: number): void {
    const id = String(this.world.ids.integer(9_000_000_000) + 1_000_000_000)
    task.reminders = [...task.reminders, { id, relative_fire_minute: minutes }]
  }

  addList(creator: Actor, name: string): Tasklist {
    const { now } = this.world
    const list: Tasklist = {
      guid: guid(this.world),
      seq: this.world.next(),
      creator,
      owner: creator,
      name,
      members: [],
      sections: [],
      subscriptions: new Map(),
      customFields: new Set(),
      createdAt: now,
      updatedAt: now
    }
    this.lists.set(list.guid, list)
    list.sections.push(this.addSection(creator, "", list, true))
    return list
  }

  removeList(list: Tasklist): void {
    this.lists.delete(list.guid)
    for (const section of list.sections) this.sections.delete(section.guid)
    for (const task of this.tasks.values()) task.sections.delete(list)
  }

  /** It stands in no order yet. */
  addSection(creator: Actor, name: string, tasklist: Tasklist | undefined, isDefault: boolean): Section {
    const { now } = this.world
    const section: Section = {
      guid: guid(this.world),
      creator,
      tasklist,
      isDefault,
      name,
      createdAt: now,
      updatedAt: now
    }
    this.sections.set(section.guid, section)
    return section
  }

  /** The sections of an actor's own tasks; everybody has a default one. */
  ownSections(actor: Actor): Array<Section> {
    for (const [owner, sections] of this.own) if (same(owner, actor)) return sections
    const sections = [this.addSection(actor, "", undefined, true)]
    this.own.push([actor, sections])
    return sections
  }

  /** Whose own sections these are. */
  ownerOf(section: Section): Actor | undefined {
    return this.own.find(([, sections]) => sections.includes(section))?.[0]
  }

  private readonly own: Array<readonly [owner: Actor, sections: Array<Section>]> = []
}

export const tasksSlot = slot("tasks", (world) => new Tasks(world))

/** Whether a time is a number of milliseconds, as text. */
export const isMoment = (value: unknown): value is string =>
  typeof value === "string" && /^\d{1,16}$/.test(value)

export const isCompleted = (task: Task): boolean => (task.fields["completed_at"] ?? "0") !== "0"
