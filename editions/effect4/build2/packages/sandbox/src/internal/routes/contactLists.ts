/** Other ways to people and departments: what the app may see, older lists, new ids, those who come back. */
import type * as UserApi from "@effect-feishu/core/api/contact/v3/User"
import type * as DepartmentApi from "@effect-feishu/core/api/contact/v3/Department"
import { groupsSlot } from "../groups.js"
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
import * as happened from "../contactEvents.js"
import { shownDepartment, shownUser } from "../contactViews.js"
import { departmentIn, findUser, typesOf } from "./contact.js"

const pageCodes = { code: 40012 }

/** What an app may see that may see everybody: the departments below the root, and who is in none of them. */
const scopes = (call: Call): Reply => {
  const types = typesOf(call)
  const { directory } = types
  const rows = [
    ...directory.childrenAfter(0, false, undefined, Infinity).map((one) => ({
      name: "department_ids" as const,
      id: one[types.department]
    })),
    ...directory.membersAfter(0, undefined, Infinity).map((one) => ({
      name: "user_ids" as const,
      id: one[types.user]
    })),
    ...[...call.world.get(groupsSlot).all.keys()].map((id) => ({ name: "group_ids" as const, id }))
  ].map((row, index) => Object.assign(row, { index }))
  const found = page(
    call,
    { size: 50, max: 100, ...pageCodes },
    afterInArray(rows, (row) => row.index),
    (row) => row.index
  )
  const idsOf = (name: string) => found.items.filter((row) => row.name === name).map(({ id }) => id)
  return data({
    department_ids: idsOf("department_ids"),
    user_ids: idsOf("user_ids"),
    group_ids: idsOf("group_ids"),
    has_more: found.has_more,
    page_token: found.page_token
  })
}

const listDepartments = (call: Call, input: DepartmentApi.ListInput): Reply => {
  const types = typesOf(call)
  const parent = departmentIn(types, input.parent_department_id ?? "0")
  const found = page(
    call,
    { size: 10, max: 50, ...pageCodes },
    (after, count) => types.directory.childrenAfter(parent.index, input.fetch_child === true, after, count),
    (department) => department.index
  )
  return data({ ...found, items: found.items.map((one) => shownDepartment(types, one)) })
}

const listUsers = (call: Call, input: UserApi.ListInput): Reply => {
  const types = typesOf(call)
  const department = departmentIn(types, input.department_id ?? "0")
  const rule: PageRule = { size: 10, max: 100, ...pageCodes }
  const found = page(
    call,
    rule,
    (after, count) => types.directory.membersAfter(department.index, after, count),
    (person) => person.index
  )
  return data({ ...found, items: found.items.map((person) => shownUser(types, person)) })
}

const basic = (call: Call, { user_ids: ids }: UserApi.BasicBatchInput): Reply => {
  const types = typesOf(call)
  if (ids.length === 0 || ids.length > 10) refuse(40001, "param error")
  const people = ids.flatMap((id) => types.directory.findPerson(types.user, id) ?? [])
  return data({
    users: people.map((person) => ({
      user_id: person[types.user],
      name: person.name,
      i18n_name: { zh_cn: person.name, en_us: person.en_name, ja_jp: person.name }
    }))
  })
}

// new ids

const newUserId = (call: Call, { new_user_id: id }: UserApi.UpdateUserIdInput): Reply => {
  const types = typesOf(call)
  const person = findUser(call, types)
  if (id === "") refuse(41054, "new user id is required error")
  if (types.directory.findPerson("user_id", id) !== undefined) refuse(41011, "userID already exists error")
  happened.userUpdated(call.world, person, types.directory.changePerson(person, { user_id: id }))
  return data()
}

const newDepartmentId = (call: Call, input: DepartmentApi.UpdateDepartmentIdInput): Reply => {
  const types = typesOf(call)
  const department = departmentIn(types, input.department_id)
  const { new_department_id: id } = input
  if (department.index === 0) refuse(40002, "process root dept error")
  if (id === "0" || id === "" || id.startsWith("od-")) refuse(43008, "custom dept id invalid error")
  if (types.directory.findDepartment("department_id", id) !== undefined) {
    refuse(43007, "duplicated department custom id error")
  }
  const changed = types.directory.changeDepartment(department, { department_id: id })
  happened.departmentUpdated(call.world, department, changed)
  return data()
}

// those who come back

/** Thirty days. */
const recoverable = 30 * 86_400_000

const resurrect = (call: Call, input: UserApi.ResurrectInput): Reply => {
  const types = typesOf(call)
  const { directory } = types
  const { user_id: id } = input
  if (directory.findPerson(types.user, id) !== undefined) refuse(44033, "User not resigned")
  const former = directory.former(types.user, id)
  if (former === undefined) return refuse(41012, "user id invalid error")
  const { at, person } = former
  if (call.now - at > recoverable) refuse(44028, "Exceed recoverable time")
  if (directory.findByMobile(person.mobile) !== undefined) refuse(44030, "Mobile duplicated")
  if (directory.findByEmail(person.email) !== undefined) refuse(44031, "Email duplicated")
  if (directory.findPerson("user_id", person.user_id) !== undefined) refuse(44032, "UserID duplicated")
  const departments = (input.departments ?? []).map(
    ({ department_id }) => departmentIn(types, department_id).index
  )
  happened.userCreated(call.world, directory.bringBack(person, departments.length === 0 ? [0] : departments))
  return data()
}

export const contactListRoutes: ReadonlyArray<Route> = sized({ code: 40011, msg: "page size is invalid" }, [
  model("contact.v3.scope.list", scopes),
  model("contact.v3.department.list", listDepartments),
  model("contact.v3.user.list", listUsers),
  model("contact.v3.user.basic_batch", basic),
  model("contact.v3.user.update_user_id", newUserId),
  model("contact.v3.department.update_department_id", newDepartmentId),
  model("contact.v3.user.resurrect", resurrect)
])
