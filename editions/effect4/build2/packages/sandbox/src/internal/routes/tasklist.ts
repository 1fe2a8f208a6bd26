/** Lists of tasks, their sections, who is told of what happens in them, and the fields that they add. */
import type * as FieldApi from "@effect-feishu/core/api/task/v2/CustomField"
import type * as OptionApi from "@effect-feishu/core/api/task/v2/CustomFieldOption"
import type * as SectionApi from "@effect-feishu/core/api/task/v2/Section"
import type * as ListApi from "@effect-feishu/core/api/task/v2/Tasklist"
import type * as SubscriptionApi from "@effect-feishu/core/api/task/v2/TasklistActivitySubscription"
import { actorOf, findPerson, guid, same } from "../people.js"
import { refuse } from "../refusal.js"
import { afterInArray, data, model, page, type Call, type Reply, type Route } from "../route.js"
import {
  actorIn,
  leavingList,
  listActorIn,
  shownListActor,
  checkTimes,
  forbidden,
  invalid,
  listMembersIn,
  listOf,
  listRole,
  may,
  notFound,
  pageRule,
  foundAfter,
  searchRule,
  shownActor,
  shownList,
  shownRow
} from "../taskAccess.js"
import {
  isCompleted,
  keyOf,
  tasksSlot,
  type CustomField,
  type FieldOption,
  type Section,
  type Subscription,
  type Task,
  type Tasklist
} from "../tasks.js"

const mostMembers = 500

const checkName = (name: string): string => {
  if (name === "") invalid("name is empty")
  return name.length > 100 ? invalid("name is longer than 100") : name
}

const bySeq = <T extends { readonly seq: number }>(call: Call, items: ReadonlyArray<T>, rule = pageRule) =>
  page(
    call,
    rule,
    afterInArray(items, (item) => item.seq),
    (item) => item.seq
  )

// lists

const changing =
  <I extends { readonly tasklist_guid: string }>(
    allows: (role: string) => boolean,
    change: (call: Call, list: Tasklist, input: I) => void
  ) =>
  (call: Call, input: I): Reply => {
    const list = listOf(call, input.tasklist_guid, allows)
    change(call, list, input)
    list.updatedAt = call.now
    return data({ tasklist: shownList(call, list) })
  }

type Members = Tasklist["members"]

/** Whoever is in the list already gets the new role; the owner stays the owner. */
const joined = (list: Tasklist, added: Members): Members => {
  const members = new Map([...list.members, ...added].map((one) => [keyOf(one.actor), one]))
  members.delete(keyOf(list.owner))
  if (members.size > mostMembers) refuse(1470612, "too many members")
  return [...members.values()]
}

const create = (call: Call, { members = [], name }: ListApi.CreateInput): Reply => {
  const checked = checkName(name)
  const added = listMembersIn(call, members)
  if (added.length > mostMembers) invalid(`members has at most ${mostMembers} entries`)
  const list = call.world.get(tasksSlot).addList(actorOf(call), checked)
  list.members = joined(list, added)
  return data({ tasklist: shownList(call, list) })
}

const mine = (call: Call): ReadonlyArray<Tasklist> => {
  const actor = actorOf(call)
  return [...call.world.get(tasksSlot).lists.values()].filter((list) => listRole(list, actor) !== undefined)
}

const list = (call: Call): Reply => {
  const found = bySeq(call, mine(call))
  return data({ ...found, items: found.items.map((one) => shownList(call, one)) })
}

const search = (call: Call, { filter = {}, query = "" }: ListApi.SearchInput): Reply => {
  const { create_time: time, user_id: ids } = filter
  checkTimes(time)
  const people = ids?.map((id) => findPerson(call, id)?.index)
  const isNamed = (one: Tasklist): boolean =>
    people === undefined ||
    [one.owner, ...one.members.map(({ actor }) => actor)].some(
      (actor) => "user" in actor && people.includes(actor.user)
    )
  const from = time?.start_time === undefined ? -Infinity : Date.parse(time.start_time)
  const to = time?.end_time === undefined ? Infinity : Date.parse(time.end_time)
  const chosen = mine(call).filter(
    (one) =>
      one.name.toLowerCase().includes(query.toLowerCase()) &&
      isNamed(one) &&
      one.createdAt >= from &&
      one.createdAt <= to
  )
  const found = page(call, searchRule, foundAfter(chosen), ({ seq }) => seq)
  return data({
    ...found,
    total: chosen.length,
    items: found.items.map((one) => ({
      id: one.guid,
      display_info: one.name,
      meta_data: { app_link: shownList(call, one).url }
    }))
  })
}

const patch = changing<ListApi.PatchInput>(may.edit, (call, list, input) => {
  const { origin_owner_to_role: left = "none", tasklist, update_fields: names } = input
  if (names.length === 0) invalid("update_fields is empty")
  const unknown = names.find((name) => name !== "name" && name !== "owner")
  if (unknown !== undefined) invalid(`update_fields has an unknown field ${unknown}`)
  const name = names.includes("name") ? checkName(tasklist.name ?? "") : list.name
  if (names.includes("owner")) {
    if (!same(list.owner, actorOf(call))) forbidden()
    const { owner: before } = list
    const owner = actorIn(call, tasklist.owner ?? {}, "owner")
    list.owner = owner
    const owners = new Set([keyOf(owner), keyOf(before)])
    const others = list.members.filter(({ actor }) => !owners.has(keyOf(actor)))
    const role = (["editor", "viewer"] as const).find((one) => one === left)
    const stays = role !== undefined && !same(owner, before)
    list.members = stays ? [...others, { actor: before, role }] : others
  }
  list.name = name
})

const addMembers = changing<ListApi.AddMembersInput>(may.edit, (call, list, { members }) => {
  if (members.length === 0 || members.length > mostMembers) invalid("members has 1 to 500 entries")
  list.members = joined(list, listMembersIn(call, members))
})

const removeMembers = changing<ListApi.RemoveMembersInput>(may.edit, (call, list, { members }) => {
  if (members.length === 0 || members.length > mostMembers) invalid("members has 1 to 500 entries")
  // The role is of no account: one leaves with whatever one was.
  const leaving = leavingList(call, members)
  list.members = list.members.filter(({ actor }) => !leaving.has(keyOf(actor)))
})

const remove = (call: Call, { tasklist_guid }: ListApi.DeleteInput): Reply => {
  call.world.get(tasksSlot).removeList(listOf(call, tasklist_guid, may.own))
  return data()
}

interface Chosen {
  readonly completed?: boolean | undefined
  readonly created_from?: string | undefined
  readonly created_to?: string | undefined
}

const rows = (
  call: Call,
  tasks: ReadonlyArray<Task>,
  { completed, created_from, created_to }: Chosen
): Reply => {
  const chosen = tasks.filter(
    (task) =>
      (completed === undefined || isCompleted(task) === completed) &&
      (created_from === undefined || task.createdAt >= Number(created_from)) &&
      (created_to === undefined || task.createdAt <= Number(created_to))
  )
  const found = bySeq(call, chosen)
  return data({ ...found, items: found.items.map((task) => shownRow(call, task)) })
}

const tasksIn = (call: Call, isMeant: (task: Task) => boolean): ReadonlyArray<Task> =>
  [...call.world.get(tasksSlot).tasks.values()].filter(isMeant)

const listTasks = (call: Call, input: ListApi.TasksInput): Reply => {
  const list = listOf(call, input.tasklist_guid, may.read)
  return rows(
    call,
    tasksIn(call, (task) => task.sections.has(list)),
    input
  )
}

// sections

const shownSection = (call: Call, section: Section) => ({
  guid: section.guid,
  name: section.name,
  resource_type: section.tasklist === undefined ? "my_tasks" : "tasklist",
  is_default: section.isDefault,
  creator: shownActor(call, section.creator, "creator"),
  ...(section.tasklist === undefined
    ? {}
    : { tasklist: { guid: section.tasklist.guid, name: section.tasklist.name } }),
  created_at: String(section.createdAt),
  updated_at: String(section.updatedAt)
})

interface Siblings {
  readonly list: Tasklist | undefined
  readonly sections: Array<Section>
}

/** The sections of a list, or of the caller's own tasks. */
const siblingsIn = (
  call: Call,
  type: string,
  id: string | undefined,
  allows: (role: string) => boolean
): Siblings => {
  if (type === "my_tasks") {
    if (call.caller.user === undefined) return invalid("my_tasks are those of a user")
    return { list: undefined, sections: call.world.get(tasksSlot).ownSections(actorOf(call)) }
  }
  if (type !== "tasklist") return invalid("resource_type is not one of tasklist, my_tasks")
  const list = listOf(call, id ?? "", allows)
  return { list, sections: list.sections }
}

const sectionOf = (
  call: Call,
  id: string,
  allows: (role: string) => boolean
): Siblings & { readonly section: Section } => {
  const tasks = call.world.get(tasksSlot)
  const section = tasks.sections.get(id)
  if (section === undefined) return notFound("section")
  if (section.tasklist !== undefined) {
    const list = listOf(call, section.tasklist.guid, allows)
    return { section, list, sections: list.sections }
  }
  const owner = tasks.ownerOf(section)
  if (owner === undefined || !same(owner, actorOf(call))) return forbidden()
  return { section, list: undefined, sections: tasks.ownSections(owner) }
}

interface Place {
  readonly insert_before?: string | undefined
  readonly insert_after?: string | undefined
}

/** Where among its siblings something is to stand; at their end where nothing is said. */
const placeIn = <T extends { readonly guid: string }>(siblings: ReadonlyArray<T>, place: Place): number => {
  const { insert_after: after, insert_before: before } = place
  if (before !== undefined && after !== undefined) return invalid("insert_before beside insert_after")
  const id = before ?? after
  if (id === undefined) return siblings.length
  const at = siblings.findIndex((one) => one.guid === id)
  if (at < 0) return notFound("the place")
  return before === undefined ? at + 1 : at
}

const createSection = (call: Call, input: SectionApi.CreateInput): Reply => {
  const { list, sections } = siblingsIn(call, input.resource_type, input.resource_id, may.edit)
  const name = checkName(input.name)
  const place = placeIn(sections, input)
  const section = call.world.get(tasksSlot).addSection(actorOf(call), name, list, false)
  sections.splice(place, 0, section)
  return data({ section: shownSection(call, section) })
}

const patchSection = (
  call: Call,
  { section: given, section_guid, update_fields: names }: SectionApi.PatchInput
): Reply => {
  const { section, sections } = sectionOf(call, section_guid, may.edit)
  if (names.length === 0) invalid("update_fields is empty")
  const unknown = names.find((name) => !["name", "insert_before", "insert_after"].includes(name))
  if (unknown !== undefined) invalid(`update_fields has an unknown field ${unknown}`)
  const name = names.includes("name") ? checkName(given.name ?? "") : section.name
  const others = sections.filter((one) => one !== section)
  const moves = names.some((one) => one !== "name")
  if (moves) {
    const place = placeIn(others, {
      insert_before: names.includes("insert_before") ? given.insert_before : undefined,
      insert_after: names.includes("insert_after") ? given.insert_after : undefined
    })
    sections.splice(0, sections.length, ...others.slice(0, place), section, ...others.slice(place))
  }
  section.name = name
  section.updatedAt = call.now
  return data({ section: shownSection(call, section) })
}

const removeSection = (call: Call, { section_guid }: SectionApi.DeleteInput): Reply => {
  const { list, section, sections } = sectionOf(call, section_guid, may.edit)
  if (section.isDefault) return invalid("the default section stays")
  const tasks = call.world.get(tasksSlot)
  sections.splice(sections.indexOf(section), 1)
  tasks.sections.delete(section.guid)
  const home = sections.find(({ isDefault }) => isDefault)!
  if (list !== undefined) {
    for (const task of tasks.tasks.values()) {
      if (task.sections.get(list) === section) task.sections.set(list, home)
    }
  }
  return data()
}

const listSections = (call: Call, input: SectionApi.ListInput): Reply => {
  const { sections } = siblingsIn(call, input.resource_type, input.resource_id, may.read)
  const found = bySeq(
    call,
    sections.map((section, seq) => ({ section, seq }))
  )
  return data({
    ...found,
    items: found.items.map(({ section: { guid, isDefault, name } }) => ({
      guid,
      name,
      is_default: isDefault
    }))
  })
}

const sectionTasks = (call: Call, input: SectionApi.TasksInput): Reply => {
  const { list, section } = sectionOf(call, input.section_guid, may.read)
  const actor = actorOf(call)
  const isMeant = (task: Task): boolean =>
    list === undefined
      ? section.isDefault && task.members.some((one) => one.role === "assignee" && same(one.actor, actor))
      : task.sections.get(list) === section
  return rows(call, tasksIn(call, isMeant), input)
}

// who is told

const shownSubscription = (call: Call, one: Subscription) => ({
  guid: one.guid,
  name: one.name,
  subscribers: one.subscribers.map((actor) => shownListActor(call, actor, "")),
  include_keys: one.include_keys,
  disabled: one.disabled
})

const subscribersIn = (call: Call, list: SubscriptionApi.CreateInput["subscribers"]) => {
  if (list.length > 50) invalid("subscribers has at most 50 entries")
  return list.map((member, index) => listActorIn(call, member, `subscribers[${index}]`))
}

const keysIn = (keys: ReadonlyArray<number>): ReadonlyArray<number> =>
  keys.some((key) => key < 100 || key > 200) ? invalid("include_keys has an unknown key") : keys

const subscribe = (call: Call, input: SubscriptionApi.CreateInput): Reply => {
  const list = listOf(call, input.tasklist_guid, may.edit)
  if (list.subscriptions.size >= 50) invalid("a list has at most 50 subscriptions")
  const made: Subscription = {
    name: checkName(input.name),
    subscribers: subscribersIn(call, input.subscribers),
    include_keys: keysIn(input.include_keys),
    disabled: input.disabled ?? false,
    guid: guid(call.world)
  }
  list.subscriptions.set(made.guid, made)
  return data({ activity_subscription: shownSubscription(call, made) })
}

const subscriptionOf = (
  call: Call,
  input: SubscriptionApi.GetInput,
  allows: (role: string) => boolean
): readonly [Tasklist, Subscription] => {
  const list = listOf(call, input.tasklist_guid, allows)
  return [list, list.subscriptions.get(input.activity_subscription_guid) ?? notFound("activity subscription")]
}

const patchSubscription = (call: Call, input: SubscriptionApi.PatchInput): Reply => {
  const [, one] = subscriptionOf(call, input, may.edit)
  const { activity_subscription: given, update_fields: names } = input
  if (names.length === 0) invalid("update_fields is empty")
  const change: Omit<Subscription, "guid"> = {
    name: names.includes("name") ? checkName(given.name ?? "") : one.name,
    subscribers: names.includes("subscribers")
      ? subscribersIn(call, given.subscribers ?? [])
      : one.subscribers,
    include_keys: names.includes("include_keys") ? keysIn(given.include_keys ?? []) : one.include_keys,
    disabled: names.includes("disabled") ? (given.disabled ?? false) : one.disabled
  }
  Object.assign(one, change)
  return data({ activity_subscription: shownSubscription(call, one) })
}

// fields that lists add

const settingOf = (type: string): string => `${type}_setting`

const shownField = (call: Call, field: CustomField) => ({
  guid: field.guid,
  name: field.name,
  type: field.type,
  [settingOf(field.type)]:
    field.type === "single_select" || field.type === "multi_select"
      ? { options: field.options }
      : field.settings,
  creator: shownActor(call, field.creator, "creator"),
  created_at: String(field.createdAt),
  updated_at: String(field.updatedAt)
})

interface OptionInput {
  readonly guid?: string | undefined
  readonly name?: string | undefined
  readonly color_index?: number | undefined
  readonly is_hidden?: boolean | undefined
}

const optionOf = (call: Call, input: OptionInput, id = guid(call.world)): FieldOption => {
  if (input.name === undefined || input.name === "") return invalid("an option has no name")
  return {
    guid: id,
    name: input.name,
    color_index: input.color_index ?? 0,
    is_hidden: input.is_hidden ?? false
  }
}

type Settings = Pick<
  FieldApi.CreateInput,
  | "number_setting"
  | "member_setting"
  | "datetime_setting"
  | "single_select_setting"
  | "multi_select_setting"
  | "text_setting"
>

const optionsIn = (call: Call, type: string, input: Settings): ReadonlyArray<FieldOption> => {
  const setting = type === "single_select" ? input.single_select_setting : input.multi_select_setting
  const options = setting?.options ?? []
  if (options.length > 100) invalid("a field has at most 100 options")
  return options.map((option) => optionOf(call, option))
}

const settingsIn = (type: string, input: Settings): CustomField["settings"] => ({
  ...(input as Readonly<Record<string, object | undefined>>)[settingOf(type)]
})

const resourceOf = (call: Call, type: string, id: string, allows: (role: string) => boolean): Tasklist =>
  type === "tasklist" ? listOf(call, id, allows) : invalid("resource_type is tasklist")

const createField = (call: Call, input: FieldApi.CreateInput): Reply => {
  const list = resourceOf(call, input.resource_type, input.resource_id, may.edit)
  const field: CustomField = {
    name: checkName(input.name),
    options: optionsIn(call, input.type, input),
    settings: settingsIn(input.type, input),
    guid: guid(call.world),
    seq: call.world.next(),
    creator: actorOf(call),
    type: input.type,
    createdAt: call.now,
    updatedAt: call.now
  }
  call.world.get(tasksSlot).customFields.set(field.guid, field)
  list.customFields.add(field)
  return data({ custom_field: shownField(call, field) })
}

/** A field that a list of the caller's has, or that the caller made. */
const fieldOf = (call: Call, id: string, allows: (role: string) => boolean): CustomField => {
  const field = call.world.get(tasksSlot).customFields.get(id)
  if (field === undefined) return notFound("custom field")
  const actor = actorOf(call)
  const mayByList = mine(call).some((list) => list.customFields.has(field) && allows(listRole(list, actor)!))
  return mayByList || same(field.creator, actor) ? field : forbidden()
}

const listFields = (call: Call, input: FieldApi.ListInput): Reply => {
  const lists =
    input.resource_id === undefined
      ? mine(call)
      : [resourceOf(call, input.resource_type ?? "tasklist", input.resource_id, may.read)]
  const fields = [...call.world.get(tasksSlot).customFields.values()].filter((field) =>
    lists.some((one) => one.customFields.has(field))
  )
  const found = bySeq(call, fields)
  return data({ ...found, items: found.items.map((field) => shownField(call, field)) })
}

const patchField = (call: Call, input: FieldApi.PatchInput): Reply => {
  const field = fieldOf(call, input.custom_field_guid, may.edit)
  const { custom_field: given = {}, update_fields: names = [] } = input
  if (names.length === 0) invalid("update_fields is empty")
  const setting = settingOf(field.type)
  const unknown = names.find((name) => name !== "name" && name !== setting)
  if (unknown !== undefined) invalid(`update_fields has an unknown field ${unknown}`)
  const name = names.includes("name") ? checkName(given.name ?? "") : field.name
  if (names.includes(setting)) {
    const { [setting]: value } = given as Readonly<
      Record<string, { readonly options?: ReadonlyArray<OptionInput> }>
    >
    // Options keep their ids by their names.
    if (field.type.endsWith("_select")) {
      field.options = (value?.options ?? []).map((option) => {
        const known = field.options.find((one) => one.guid === option.guid || one.name === option.name)
        return optionOf(
          call,
          { color_index: known?.color_index, is_hidden: known?.is_hidden, ...option },
          known?.guid
        )
      })
    } else field.settings = { ...field.settings, ...value }
  }
  field.name = name
  field.updatedAt = call.now
  return data({ custom_field: shownField(call, field) })
}

const optioned = (field: CustomField): CustomField =>
  field.type.endsWith("_select") ? field : invalid(`a ${field.type} field has no options`)

const addOption = (call: Call, input: OptionApi.CreateInput): Reply => {
  const field = optioned(fieldOf(call, input.custom_field_guid, may.edit))
  if (field.options.length >= 100) invalid("a field has at most 100 options")
  const place = placeIn(field.options, input)
  const option = optionOf(call, input)
  field.options = [...field.options.slice(0, place), option, ...field.options.slice(place)]
  return data({ option })
}

const patchOption = (call: Call, input: OptionApi.PatchInput): Reply => {
  const field = optioned(fieldOf(call, input.custom_field_guid, may.edit))
  const { option: given = {}, update_fields: names = [] } = input
  const before = field.options.find((one) => one.guid === input.option_guid) ?? notFound("option")
  if (names.length === 0) invalid("update_fields is empty")
  const option: FieldOption = {
    guid: before.guid,
    name: names.includes("name") ? checkName(given.name ?? "") : before.name,
    color_index: names.includes("color_index") ? (given.color_index ?? 0) : before.color_index,
    is_hidden: names.includes("is_hidden") ? (given.is_hidden ?? false) : before.is_hidden
  }
  const moves = names.includes("insert_before") || names.includes("insert_after")
  const others = field.options.filter((one) => one !== before)
  const place = moves ? placeIn(others, given) : field.options.indexOf(before)
  field.options = [...others.slice(0, place), option, ...others.slice(place)]
  return data({ option })
}

export const tasklistRoutes: ReadonlyArray<Route> = [
  model("task.v2.tasklist.create", create),
  model("task.v2.tasklist.list", list),
  model("task.v2.tasklist.search", search),
  model<ListApi.GetInput>("task.v2.tasklist.get", (call, { tasklist_guid }) =>
    data({ tasklist: shownList(call, listOf(call, tasklist_guid, may.read)) })
  ),
  model("task.v2.tasklist.patch", patch),
  model("task.v2.tasklist.delete", remove),
  model("task.v2.tasklist.add_members", addMembers),
  model("task.v2.tasklist.remove_members", removeMembers),
  model("task.v2.tasklist.tasks", listTasks),
  model("task.v2.section.create", createSection),
  model("task.v2.section.list", listSections),
  model<SectionApi.GetInput>("task.v2.section.get", (call, { section_guid }) =>
    data({ section: shownSection(call, sectionOf(call, section_guid, may.read).section) })
  ),
  model("task.v2.section.patch", patchSection),
  model("task.v2.section.delete", removeSection),
  model("task.v2.section.tasks", sectionTasks),
  model("task.v2.tasklist.activity_subscription.create", subscribe),
  model<SubscriptionApi.ListInput>("task.v2.tasklist.activity_subscription.list", (call, input) => {
    const list = listOf(call, input.tasklist_guid, may.read)
    const items = [...list.subscriptions.values()].slice(0, input.limit ?? 50)
    return data({ items: items.map((one) => shownSubscription(call, one)) })
  }),
  model<SubscriptionApi.GetInput>("task.v2.tasklist.activity_subscription.get", (call, input) =>
    data({ activity_subscription: shownSubscription(call, subscriptionOf(call, input, may.read)[1]) })
  ),
  model("task.v2.tasklist.activity_subscription.patch", patchSubscription),
  model<SubscriptionApi.DeleteInput>("task.v2.tasklist.activity_subscription.delete", (call, input) => {
    const [list, one] = subscriptionOf(call, input, may.edit)
    list.subscriptions.delete(one.guid)
    return data()
  }),
  model("task.v2.custom_field.create", createField),
  model("task.v2.custom_field.list", listFields),
  model<FieldApi.GetInput>("task.v2.custom_field.get", (call, { custom_field_guid }) =>
    data({ custom_field: shownField(call, fieldOf(call, custom_field_guid, may.read)) })
  ),
  model("task.v2.custom_field.patch", patchField),
  model<FieldApi.AddInput>("task.v2.custom_field.add", (call, input) => {
    const field = fieldOf(call, input.custom_field_guid, may.edit)
    resourceOf(call, input.resource_type, input.resource_id, may.edit).customFields.add(field)
    return data()
  }),
  model<FieldApi.RemoveInput>("task.v2.custom_field.remove", (call, input) => {
    const field = fieldOf(call, input.custom_field_guid, may.edit)
    resourceOf(call, input.resource_type, input.resource_id, may.edit).customFields.delete(field)
    return data()
  }),
  model("task.v2.custom_field.option.create", addOption),
  model("task.v2.custom_field.option.patch", patchOption)
]
