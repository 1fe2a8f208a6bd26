/** Approval definitions, and the instances that pass through their nodes. */
import * as Events from "@effect-feishu/core/events/Approval"
import { directorySlot, type Person } from "./directory.js"
import type { JsonObject } from "./fields.js"
import { everyApp, happening, idsOf } from "./raise.js"
import { slot, type World } from "./world.js"

const changedInstance = happening(
  Events.approvalInstance,
  "an approval is submitted, approved, rejected or cancelled"
)
const changedTask = happening(
  Events.approvalTask,
  "somebody has to decide on an approval, or does: it is approved, rejected, handed on or of no account any more"
)
const changedInvolved = happening(
  Events.instanceStatusChangedV4,
  "an approval is submitted, approved, rejected or cancelled, for the people in it who subscribe"
)
const changedTaskInvolved = happening(
  Events.taskStatusChangedV4,
  "somebody has to decide on an approval, or does, for the people in it who subscribe"
)
const copied = happening(Events.approvalCc, "somebody is sent a copy of an approval")
const changedDefinition = happening(Events.approvalUpdatedV4, "the definition of an approval is changed")

export interface Node {
  readonly id: string
  readonly customId: string
  readonly name: string
  /** All have to approve, one has to, or one after the other. */
  readonly kind: "AND" | "OR" | "SEQUENTIAL"
  readonly approvers: ReadonlyArray<Approver>
}

export type Approver =
  | { readonly _tag: "Person"; readonly user: number }
  | { readonly _tag: "Supervisor" }
  | { readonly _tag: "DepartmentManager" }
  /** The one who starts the instance chooses. */
  | { readonly _tag: "Free" }

export interface Definition {
  readonly code: string
  readonly id: string
  readonly seq: number
  readonly name: string
  /** As the request gave it: JSON text. */
  readonly form: string
  readonly widgets: ReadonlyArray<JsonObject>
  readonly nodes: ReadonlyArray<Node>
  readonly viewers: ReadonlyArray<JsonObject>
}

export interface Task {
  readonly id: string
  readonly seq: number
  readonly instance: Instance
  readonly node: Node
  readonly user: number
  status: "PENDING" | "APPROVED" | "REJECTED" | "TRANSFERRED" | "DONE"
  readonly startedAt: number
  endedAt: number | undefined
}

export interface Comment {
  readonly id: string
  readonly seq: number
  readonly user: number
  readonly parent: string | undefined
  fields: JsonObject
  readonly createdAt: number
  updatedAt: number
}

export interface TimelineEntry {
  readonly type: string
  readonly at: number
  readonly user: number | undefined
  readonly task: string | undefined
  readonly comment: string
}

export interface Instance {
  readonly code: string
  readonly seq: number
  readonly definition: Definition
  readonly uuid: string
  readonly user: number
  readonly department: string
  form: string
  readonly serial: string
  status: "PENDING" | "APPROVED" | "REJECTED" | "CANCELED"
  readonly startedAt: number
  endedAt: number | undefined
  /** Which node it is at. */
  step: number
  readonly chosen: ReadonlyMap<string, ReadonlyArray<number>>
  readonly tasks: Array<Task>
  readonly timeline: Array<TimelineEntry>
  readonly comments: Map<string, Comment>
  /** Who got a copy, by index, and when. */
  readonly copies: Array<{ readonly user: number; readonly at: number }>
}

/** A person who asks to be told, through an app, of the approvals that they are in. */
export interface Involved {
  readonly appId: string
  readonly user: number
  readonly of: "instances" | "tasks"
  /** Those that one is in, or those whose definitions one looks after. Nobody looks after one here. */
  readonly kind: string
}

export class Approvals {
  readonly definitions = new Map<string, Definition>()
  readonly instances = new Map<string, Instance>()
  readonly byUuid = new Map<string, Instance>()
  readonly tasks = new Map<string, Task>()
  /** Codes of uploaded files. */
  readonly files = new Set<string>()
  /** Apps and the definitions that they are told of. */
  readonly subscribed = new Set<string>()
  readonly involved = new Map<string, Involved>()
  private serial = 0

  constructor(private readonly world: World) {}

  code(): string {
    const { ids } = this.world
    return [8, 4, 4, 4, 12].map((length) => ids.hex(length).toUpperCase()).join("-")
  }

  number(): string {
    return `7${String(this.world.ids.integer(1_000_000_000_000_000)).padStart(18, "0")}`
  }

  define(input: Omit<Definition, "code" | "id" | "seq">, code?: string): Definition {
    const definition: Definition = {
      ...input,
      code: code ?? this.code(),
      id: this.number(),
      seq: this.world.next()
    }
    this.definitions.set(definition.code, definition)
    if (code !== undefined) this.tellDefinition(definition)
    return definition
  }

  // what apps are told

  /** The apps that asked to be told of what is made of a definition. */
  private listeners({ code }: Definition): ReadonlyArray<string> {
    return everyApp(this.world).filter((appId) => this.subscribed.has(`${appId} ${code}`))
  }

  /** The same of the people who are in an approval: who submitted it, decides on it, or has a copy. */
  private involvedIn(instance: Instance, of: Involved["of"]): ReadonlySet<string> {
    const people = new Set([instance.user, ...instance.tasks.map(({ user }) => user)])
    for (const { user } of instance.copies) people.add(user)
    const told = [...this.involved.values()].filter(
      (one) => one.of === of && one.kind === "INVOLVED_APPROVAL" && people.has(one.user)
    )
    return new Set(told.map(({ appId }) => appId))
  }

  private tellDefinition(definition: Definition): void {
    const { ids, now } = this.world
    changedDefinition(this.world, this.listeners(definition), {
      object: {
        approval_id: definition.id,
        approval_code: definition.code,
        version_id: `7${String(ids.integer(1_000_000_000_000_000)).padStart(18, "0")}`,
        widget_group_type: 0,
        form_definition_id: `7${String(ids.integer(1_000_000_000_000_000)).padStart(18, "0")}`,
        process_obj: JSON.stringify({
          nodeList: definition.nodes.map(({ customId, id, kind, name }) => ({ id, customId, name, kind }))
        }),
        timestamp: Math.floor(now / 1000),
        extra: ""
      }
    })
  }

  private tellInstance(instance: Instance): void {
    const { definition } = instance
    const at = String(this.world.now)
    changedInstance(this.world, this.listeners(definition), {
      approval_code: definition.code,
      instance_code: instance.code,
      status: instance.status,
      operate_time: at,
      instance_operate_time: at,
      uuid: instance.uuid
    })
    changedInvolved(this.world, this.involvedIn(instance, "instances"), {
      approval_code: definition.code,
      instance_code: instance.code,
      external_id: "",
      status: instance.status,
      operate_time: at,
      start_user: idsOf(this.world, instance.user)
    })
  }

  private tellTask(task: Task): void {
    const { instance, node } = task
    const { open_id, user_id } = idsOf(this.world, task.user) ?? {}
    changedTask(this.world, this.listeners(instance.definition), {
      ...(open_id === undefined ? {} : { open_id, user_id }),
      approval_code: instance.definition.code,
      instance_code: instance.code,
      task_id: task.id,
      status: task.status,
      operate_time: String(this.world.now),
      custom_key: node.customId,
      def_key: node.id,
      extra: ""
    })
    changedTaskInvolved(this.world, this.involvedIn(instance, "tasks"), {
      approval_code: instance.definition.code,
      instance_code: instance.code,
      task_id: task.id,
      task_external_id: "",
      assigned_user: idsOf(this.world, task.user),
      status: task.status,
      operate_time: String(this.world.now)
    })
  }

  start(
    input: Pick<Instance, "definition" | "user" | "department" | "form" | "chosen"> & {
      readonly uuid: string | undefined
    }
  ): Instance {
    const code = this.code()
    const day = new Date(this.world.now).toISOString().slice(0, 10).replaceAll("-", "")
    const instance: Instance = {
      ...input,
      code,
      seq: this.world.next(),
      uuid: input.uuid ?? code,
      serial: `${day}${String(++this.serial).padStart(4, "0")}`,
      status: "PENDING",
      startedAt: this.world.now,
      endedAt: undefined,
      step: -1,
      tasks: [],
      timeline: [],
      comments: new Map(),
      copies: []
    }
    this.instances.set(code, instance)
    this.byUuid.set(instance.uuid, instance)
    this.note(instance, "START", instance.user)
    this.tellInstance(instance)
    this.advance(instance)
    return instance
  }

  note(instance: Instance, type: string, user?: number, task?: Task, comment = ""): void {
    instance.timeline.push({ type, at: this.world.now, user, task: task?.id, comment })
  }

  private approversOf(instance: Instance, node: Node): ReadonlyArray<number> {
    const directory = this.world.get(directorySlot)
    const people: Array<number> = []
    const add = (person: number | undefined) => {
      if (person !== undefined && directory.person(person) !== undefined) people.push(person)
    }
    for (const approver of node.approvers) {
      if (approver._tag === "Person") add(approver.user)
      else if (approver._tag === "Supervisor") add(directory.person(instance.user)?.leader)
      else if (approver._tag === "DepartmentManager") {
        const department = directory.person(instance.user)?.departments[0]
        add(department === undefined ? undefined : directory.department(department)?.leader)
      }
    }
    for (const key of [node.id, node.customId]) for (const user of instance.chosen.get(key) ?? []) add(user)
    return [...new Set(people)]
  }

  private assign(instance: Instance, node: Node, user: number): Task {
    const task: Task = {
      id: this.number(),
      seq: this.world.next(),
      instance,
      node,
      user,
      status: "PENDING",
      startedAt: this.world.now,
      endedAt: undefined
    }
    instance.tasks.push(task)
    this.tasks.set(task.id, task)
    this.tellTask(task)
    return task
  }

  /** Goes to the next node; nodes that nobody stands at pass by themselves. */
  private advance(instance: Instance): void {
    for (;;) {
      instance.step++
      const node = instance.definition.nodes[instance.step]
      if (node === undefined) {
        this.end(instance, "APPROVED")
        return
      }
      const approvers = this.approversOf(instance, node)
      if (approvers.length === 0) {
        this.note(instance, "AUTO_PASS")
        continue
      }
      const first = node.kind === "SEQUENTIAL" ? approvers.slice(0, 1) : approvers
      for (const user of first) this.assign(instance, node, user)
      return
    }
  }

  private settle(task: Task, status: Task["status"]): void {
    task.status = status
    task.endedAt = this.world.now
    this.tellTask(task)
  }

  /** Nobody has to act on what is pending any more. */
  private close(instance: Instance): void {
    for (const task of instance.tasks) if (task.status === "PENDING") this.settle(task, "DONE")
  }

  end(instance: Instance, status: Instance["status"]): void {
    this.close(instance)
    instance.status = status
    instance.endedAt = this.world.now
    this.tellInstance(instance)
  }

  /** Sends copies to people; who has one already gets no second one. */
  copy(instance: Instance, sender: Person, receivers: ReadonlyArray<number>, comment: string): void {
    const { now } = this.world
    for (const user of receivers) {
      if (instance.copies.some((one) => one.user === user)) continue
      instance.copies.push({ user, at: now })
      copied(this.world, this.listeners(instance.definition), {
        approval_code: instance.definition.code,
        instance_code: instance.code,
        id: this.number(),
        user_id: idsOf(this.world, user)?.user_id ?? "",
        create_time: now,
        operate: "CREATE",
        from: sender.user_id
      })
    }
    this.note(instance, "CC", sender.index, undefined, comment)
  }

  approve(task: Task, comment: string): void {
    const { instance, node } = task
    this.settle(task, "APPROVED")
    this.note(instance, "PASS", task.user, task, comment)
    const here = instance.tasks.filter((one) => one.node === node)
    if (node.kind === "OR") {
      this.close(instance)
      this.advance(instance)
    } else if (node.kind === "SEQUENTIAL") {
      const done = new Set(here.map((one) => one.user))
      const next = this.approversOf(instance, node).find((user) => !done.has(user))
      if (next === undefined) this.advance(instance)
      else this.assign(instance, node, next)
    } else if (here.every((one) => one.status !== "PENDING")) this.advance(instance)
  }

  reject(task: Task, comment: string): void {
    this.settle(task, "REJECTED")
    this.note(task.instance, "REJECT", task.user, task, comment)
    this.end(task.instance, "REJECTED")
  }

  transfer(task: Task, to: Person, comment: string): void {
    this.settle(task, "TRANSFERRED")
    this.note(task.instance, "TRANSFER", task.user, task, comment)
    this.assign(task.instance, task.node, to.index)
  }

  cancel(instance: Instance): void {
    this.note(instance, "CANCEL", instance.user)
    this.end(instance, "CANCELED")
  }
}

export const approvalsSlot = slot("approvals", (world) => new Approvals(world))
