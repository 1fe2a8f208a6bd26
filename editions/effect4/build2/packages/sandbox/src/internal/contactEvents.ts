/** What apps are told of people and departments that come, change and go. */
import * as Contact from "@effect-feishu/core/events/Contact"
import { shownDepartment, shownUser, type Types } from "./contactViews.js"
import { directorySlot, type Department, type Person } from "./directory.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { allIdsOf, changedOf, everyApp, fitted, happening } from "./raise.js"
import type { World } from "./world.js"

const createdUser = happening(
  Contact.userCreatedV3,
  "a person is added to the directory, or comes back to it"
)
const updatedUser = happening(Contact.userUpdatedV3, "what the directory has of a person is changed")
const deletedUser = happening(Contact.userDeletedV3, "a person is removed from the directory")
const createdDepartment = happening(Contact.departmentCreatedV3, "a department is made")
const updatedDepartment = happening(Contact.departmentUpdatedV3, "a department is changed")
const deletedDepartment = happening(Contact.departmentDeletedV3, "a department is removed")

/** Events speak of people and departments by their open ids. */
const typesOf = (world: World): Types => ({
  user: "open_id",
  department: "open_department_id",
  directory: world.get(directorySlot)
})

/** Ids that a request gave, of any of the three kinds, as open ids. */
const openIdOf = (world: World, id: Json): Json => {
  const directory = world.get(directorySlot)
  if (typeof id !== "string") return id
  const person = directory.findPerson("union_id", id) ?? directory.findPerson("user_id", id)
  return person?.open_id ?? id
}

const openDepartmentId = (world: World, id: Json | undefined): Json | undefined =>
  typeof id === "string"
    ? (world.get(directorySlot).findDepartment("department_id", id)?.open_department_id ?? id)
    : id

/** Each item of a list that a request set, where it set one. */
const each = (fields: JsonObject, name: string, change: (item: Json) => Json): JsonObject => {
  const list = fields[name]
  return Array.isArray(list) ? { ...fields, [name]: list.map((item: Json) => change(item)) } : fields
}

const withDepartment = (world: World, item: Json): Json =>
  isObject(item) ? { ...item, department_id: openDepartmentId(world, item["department_id"]) } : item

const userOf = (world: World, person: Person): Contact.UserEvent => {
  const shown = shownUser(typesOf(world), person)
  const ordered = each(shown, "orders", (item) => withDepartment(world, item))
  const led = each(ordered, "dotted_line_leader_user_ids", (id) => openIdOf(world, id))
  return fitted(Contact.UserEvent, led)
}

export const userCreated = (world: World, person: Person): void => {
  createdUser(world, everyApp(world), { object: userOf(world, person) })
}

export const userUpdated = (world: World, before: Person, after: Person): void => {
  const object = userOf(world, after)
  const changed = changedOf(userOf(world, before), object)
  if (changed === undefined) return
  updatedUser(world, everyApp(world), { object, old_object: changed })
}

/** Whoever has left is in no department any more; which they were in is told as what was. */
export const userDeleted = (world: World, person: Person): void => {
  const object = userOf(world, person)
  const { department_ids, open_id, status } = object
  deletedUser(world, everyApp(world), {
    object: {
      ...object,
      department_ids: [],
      orders: [],
      status: { ...status, is_activated: false, is_resigned: true }
    },
    old_object: { department_ids, open_id }
  })
}

const departmentOf = (world: World, department: Department): Contact.DepartmentEvent => {
  const { department_hrbps: officers, leaders, order, ...shown } = shownDepartment(typesOf(world), department)
  const directory = world.get(directorySlot)
  const ids = Array.isArray(officers) ? officers.map((id: Json) => openIdOf(world, id)) : []
  const people = ids.flatMap((id) => directory.findPerson("open_id", String(id))?.index ?? [])
  const leader = shown["leader_user_id"]
  const leading: JsonObject = {
    leaders: leaders ?? (leader === undefined ? [] : [{ leaderType: 1, leaderID: leader }])
  }
  const chiefs = each(leading, "leaders", (one) =>
    isObject(one) ? { ...one, leaderID: openIdOf(world, one["leaderID"] ?? "") } : one
  )
  return fitted(Contact.DepartmentEvent, {
    ...shown,
    ...chiefs,
    order: Number(order),
    ...(people.length === 0 ? {} : { department_hrbps: allIdsOf(world, people) })
  })
}

export const departmentCreated = (world: World, department: Department): void => {
  createdDepartment(world, everyApp(world), { object: departmentOf(world, department) })
}

export const departmentUpdated = (world: World, before: Department, after: Department): void => {
  const object = departmentOf(world, after)
  const old = changedOf(departmentOf(world, before), object)
  if (old !== undefined) updatedDepartment(world, everyApp(world), { object, old_object: old })
}

export const departmentDeleted = (world: World, department: Department): void => {
  const { status, ...object } = departmentOf(world, department)
  deletedDepartment(world, everyApp(world), {
    object: { ...object, status: { ...status, is_deleted: true } },
    old_object: { status, open_department_id: object.open_department_id }
  })
}
