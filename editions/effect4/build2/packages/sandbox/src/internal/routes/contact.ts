/** Users and departments. */
import { conversationsSlot } from "../conversations.js"
import {
  directorySlot,
  type Department,
  type DepartmentIdType,
  type Person,
  type UserIdType
} from "../directory.js"
import { isObject, type JsonObject } from "../fields.js"
import { groupsSlot } from "../groups.js"
import { mediaSlot } from "../media.js"
import { Refusal, refuse } from "../refusal.js"
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
import { shownDepartment, shownUser, status, type Types } from "../contactViews.js"
import * as happened from "../contactEvents.js"
import { userIdTypes } from "../people.js"

const departmentIdTypes: ReadonlyArray<DepartmentIdType> = ["open_department_id", "department_id"]
const pageRule: PageRule = {
  size: 10,
  max: 50,
  code: 40012,
  sizes: { code: 40011, msg: "page size is invalid" }
}

export const typesOf = (call: Call): Types => {
  const query = queryFields(call)
  const user = query.text("user_id_type", { oneOf: userIdTypes }) ?? "open_id"
  const department = query.text("department_id_type", { oneOf: departmentIdTypes }) ?? "open_department_id"
  query.done()
  return {
    user: user as UserIdType,
    department: department as DepartmentIdType,
    directory: call.world.get(directorySlot)
  }
}

// users

/** Somebody who can be changed. Who is not there, and who is out of the app's reach, look the same. */
export const findUser = (call: Call, types: Types): Person =>
  types.directory.findPerson(types.user, call.params["user_id"]!) ?? refuse(41050, "no user authority error")

const getUser = (call: Call): Reply => {
  const types = typesOf(call)
  const person = types.directory.findPerson(types.user, call.params["user_id"]!)
  return person === undefined
    ? refuse(41012, "user id invalid error")
    : data({ user: shownUser(types, person) })
}

const batchUsers = (call: Call): Reply => {
  const types = typesOf(call)
  const ids = call.query.getAll("user_ids")
  if (ids.length < 1 || ids.length > 50) refuse(40001, "invalid parameter")
  const people = ids.flatMap((id) => types.directory.findPerson(types.user, id) ?? [])
  return data({ items: people.map((person) => shownUser(types, person)) })
}

export const departmentIn = (types: Types, id: string): Department => {
  const department = types.directory.findDepartment(types.department, id)
  if (department === undefined) throw new Refusal(403, 40004, "no dept authority error")
  return department
}

const usersOfDepartment = (call: Call): Reply => {
  const types = typesOf(call)
  const query = queryFields(call)
  const id = query.string("department_id")
  query.done()
  const department = departmentIn(types, id)
  const found = page(
    call,
    pageRule,
    (after, count) => types.directory.membersAfter(department.index, after, count),
    (person) => person.index
  )
  return data({ ...found, items: found.items.map((person) => shownUser(types, person)) })
}

const idsOf = (call: Call): Reply => {
  const types = typesOf(call)
  const fields = bodyFields(call)
  const emails = fields.strings("emails", { max: 50 })
  const mobiles = fields.strings("mobiles", { max: 50 })
  fields.boolean("include_resigned")
  fields.done()
  const row = (key: "email" | "mobile", value: string, person: Person | undefined): object => ({
    [key]: value,
    ...(person === undefined ? {} : { user_id: person[types.user], status })
  })
  return data({
    user_list: [
      ...emails.map((email) => row("email", email, types.directory.findByEmail(email))),
      ...mobiles.map((mobile) => row("mobile", mobile, types.directory.findByMobile(mobile)))
    ]
  })
}

/** Wire fields that are not the sandbox's own to compute. */
const free = (body: JsonObject, computed: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(
    Object.entries(body).filter(([key, value]) => !computed.has(key) && value !== undefined && value !== null)
  )

const computedOfUser = new Set([
  "user_id",
  "open_id",
  "union_id",
  "name",
  "en_name",
  "email",
  "mobile",
  "department_ids",
  "leader_user_id",
  "join_time",
  "employee_no",
  "need_send_notification",
  "notification_option",
  "subscription_ids"
])

/** Longest texts, with what the platform answers to longer ones. */
const longest: ReadonlyArray<readonly [field: string, most: number, code: number, msg: string]> = [
  ["name", 255, 44006, "name length exceed 255 character"],
  ["en_name", 255, 44007, "en_name length exceed 255 character"],
  ["nickname", 255, 44008, "nickname length exceed 255 character"],
  ["job_title", 100, 41063, "job_title length exceed 100 character"]
]

const checkTexts = (body: JsonObject): void => {
  for (const [field, most, code, msg] of longest) {
    const value = body[field]
    if (typeof value === "string" && [...value].length > most) refuse(code, msg)
  }
  const gender = body["gender"]
  // Unknown, male, female and other.
  if (gender !== undefined && !(typeof gender === "number" && [0, 1, 2, 3].includes(gender))) {
    refuse(41038, "gender is invalid error")
  }
}

/** Orders are of departments that the user is in; the first of them is the primary one. */
const checkOrders = (body: JsonObject, departments: ReadonlyArray<string> | undefined): void => {
  const orders = body["orders"]
  if (!Array.isArray(orders) || orders.length === 0) return
  if (departments === undefined) return refuse(44002, "update order must update department together")
  const parts = orders.filter(isObject)
  const ids = parts.map((order) => order["department_id"])
  if (ids.some((id) => typeof id !== "string" || !departments.includes(id))) {
    refuse(41025, "order department invalid error")
  }
  const placeOf = (order: JsonObject): number => Number(order["department_order"] ?? 0)
  const primary = parts.find((order) => order["is_primary_dept"] === true)
  if (primary !== undefined && parts.some((order) => placeOf(order) > placeOf(primary))) {
    refuse(41410, "user primary dept must be the first department in the order")
  }
}

/** Pictures are uploaded for the purpose. */
const checkAvatar = (call: Call): void => {
  const { avatar_key: key } = call.body
  if (typeof key !== "string" || key === "") return
  if (call.world.get(mediaSlot).all.get(key)?.type !== "avatar") refuse(41036, "avatar key is invalid error")
}

/** How somebody is to be told of the new account is a way in which they can be reached. */
const checkNotice = ({ body }: Call): void => {
  const option = body["notification_option"]
  const channels = isObject(option) && Array.isArray(option["channels"]) ? option["channels"] : []
  if (channels.includes("email") && (body["email"] ?? "") === "") {
    refuse(41054, "need send email but not set mail")
  }
  if (channels.includes("sms") && (body["mobile"] ?? "") === "") {
    refuse(41055, "need send sms but not set mobile")
  }
}

interface UserInput {
  readonly name: string | undefined
  readonly en_name: string | undefined
  readonly email: string | undefined
  readonly mobile: string | undefined
  readonly departments: ReadonlyArray<number> | undefined
  readonly leader: number | undefined
  readonly join_time: number | undefined
}

const userInput = (call: Call, types: Types, required: boolean, present?: Person): UserInput => {
  const { directory } = types
  const fields = bodyFields(call)
  const name = fields.text("name")
  if (required && name === undefined) fields.wrong("name", "name is required")
  const enName = fields.text("en_name")
  const email = fields.text("email")
  const given = fields.text("mobile")
  if (required && given === undefined) fields.wrong("mobile", "mobile is required")
  const employeeType = required
    ? fields.requiredInteger("employee_type", { min: 1 })
    : fields.integer("employee_type", { min: 1 })
  const ids = fields.list("department_ids") === undefined ? undefined : fields.strings("department_ids")
  if (required && ids === undefined) fields.wrong("department_ids", "department_ids is required")
  const leaderId = fields.text("leader_user_id")
  const joined = fields.integer("join_time")
  fields.done()
  if (name?.trim() === "") refuse(41006, "no user name error")
  if ((email ?? present?.email ?? "") === "" && (given ?? present?.mobile ?? "") === "") {
    refuse(41009, "no email or mobile error")
  }
  if (joined !== undefined && (joined < 0 || joined > 253_402_300_799)) {
    refuse(41042, "join time is invalid error")
  }
  checkTexts(call.body)
  checkAvatar(call)
  if (present?.index === 0 && call.body["is_frozen"] === true) {
    refuse(44036, "freeze tenant founder is forbidden")
  }
  if (employeeType !== undefined && employeeType > 5) refuse(41059, "invalid employee type error")
  if (email !== undefined && email !== "" && !/^[^@\s]+@[^@\s]+$/.test(email)) {
    refuse(41005, "email is invalid error")
  }
  const mobile = given === undefined || given === "" || given.startsWith("+") ? given : `+86${given}`
  if (mobile !== undefined && mobile !== "" && !/^\+\d{6,15}$/.test(mobile)) {
    refuse(41004, "mobile is invalid error")
  }
  const taken = (person: Person | undefined): boolean =>
    person !== undefined && person.index !== present?.index
  if (mobile !== undefined && taken(directory.findByMobile(mobile))) {
    refuse(41001, "mobile has already exist error")
  }
  if (email !== undefined && taken(directory.findByEmail(email))) {
    refuse(41002, "email has already exist error")
  }
  if (ids !== undefined && ids.length === 0) refuse(41017, "department is required error")
  if (ids !== undefined && ids.length > 50) refuse(41033, "user in too many departments error")
  checkOrders(call.body, ids)
  const leader = leaderId === undefined ? undefined : directory.findPerson(types.user, leaderId)
  if (leaderId !== undefined && leader === undefined) {
    return directory.hasLeft(types.user, leaderId)
      ? refuse(44021, "leader is resigned")
      : refuse(44022, "leaderID is Invalid")
  }
  if (taken(directory.findByNumber(String(call.body["employee_no"] ?? "")))) {
    refuse(44051, "employee_no already existed")
  }
  return {
    name,
    en_name: enName,
    email,
    mobile,
    departments: ids?.map((id) => departmentIn(types, id).index),
    leader: leader?.index,
    join_time: joined
  }
}

/** One creation for each `client_token`; the same one again is answered with what it made. */
const onceFor = (call: Call, what: string, make: () => string): string => {
  const token = call.query.get("client_token")
  if (token === null || token === "") return make()
  const conversations = call.world.get(conversationsSlot)
  const key = `${call.caller.appId} ${what} ${token}`
  const asked = JSON.stringify(call.body)
  const before = conversations.remembered(key, 36_000_000)
  if (before !== undefined) {
    const [id = "", ...body] = before.split(" ")
    return body.join(" ") === asked ? id : refuse(40021, "no a same request error")
  }
  const made = make()
  conversations.remember(key, `${made} ${asked}`)
  return made
}

const createUser = (call: Call): Reply => {
  const types = typesOf(call)
  const openId = onceFor(call, "user", () => {
    const input = userInput(call, types, true)
    const fields = bodyFields(call)
    const id = fields.text("user_id", { minLength: 1, maxLength: 64 })
    fields.done()
    checkNotice(call)
    if (id !== undefined && !/^[\w@.-]+$/.test(id)) refuse(41012, "user id invalid error")
    if (id !== undefined && types.directory.findPerson("user_id", id) !== undefined) {
      refuse(41011, "user id already exist error")
    }
    const person = types.directory.createPerson({
      user_id: id,
      name: input.name ?? "",
      en_name: input.en_name ?? "",
      email: input.email ?? "",
      mobile: input.mobile ?? "",
      departments: input.departments ?? [],
      leader: input.leader,
      employee_no: typeof call.body["employee_no"] === "string" ? call.body["employee_no"] : undefined,
      join_time: input.join_time ?? Math.floor(call.now / 1000),
      changed: free(call.body, computedOfUser)
    })
    happened.userCreated(call.world, person)
    return person.open_id
  })
  const person = types.directory.findPerson("open_id", openId)
  if (person === undefined) return refuse(40021, "no a same request error")
  return data({ user: shownUser(types, person) })
}

const updateUser =
  (whole: boolean) =>
  (call: Call): Reply => {
    const types = typesOf(call)
    if (types.directory.hasLeft(types.user, call.params["user_id"]!)) {
      refuse(42006, "user has resigned error")
    }
    const person = findUser(call, types)
    const input = userInput(call, types, whole, person)
    if (input.leader === person.index) refuse(41030, "set leader to oneself error")
    const changed = types.directory.changePerson(person, {
      name: input.name ?? person.name,
      en_name: input.en_name ?? person.en_name,
      email: input.email ?? person.email,
      mobile: input.mobile ?? person.mobile,
      departments: input.departments ?? person.departments,
      leader: input.leader ?? person.leader,
      employee_no:
        typeof call.body["employee_no"] === "string" ? call.body["employee_no"] : person.employee_no,
      join_time: input.join_time ?? person.join_time,
      changed: { ...(whole ? {} : person.changed), ...free(call.body, computedOfUser) }
    })
    happened.userUpdated(call.world, person, changed)
    return data({ user: shownUser(types, changed) })
  }

const deleteUser = (call: Call): Reply => {
  const types = typesOf(call)
  const person = findUser(call, types)
  if (person.index === 0) refuse(44037, "tenant manager cannot be deleted")
  for (const [name, value] of Object.entries(call.body)) {
    if (!name.endsWith("_acceptor_user_id") || typeof value !== "string" || value === "") continue
    const heir = types.directory.findPerson(types.user, value)
    if (heir === undefined || heir.index === person.index)
      refuse(41052, "user resign acceptor is invalid error")
  }
  types.directory.removePerson(person, call.now)
  happened.userDeleted(call.world, person)
  return data()
}

const searchUsers = (call: Call): Reply => {
  const query = queryFields(call)
  const text = query.string("query").toLowerCase()
  query.done()
  const directory = call.world.get(directorySlot)
  const rule: PageRule = {
    size: 20,
    max: 200,
    code: 40012,
    sizes: { code: 40011, msg: "page size is invalid" }
  }
  const found = page(
    call,
    rule,
    (after, count) => {
      const out: Array<Person> = []
      for (const person of directory.everybody()) {
        if (person.index <= (after ?? -1)) continue
        const hit =
          person.name.toLowerCase().includes(text) ||
          person.en_name.toLowerCase().includes(text) ||
          person.email.toLowerCase().startsWith(text)
        if (hit && out.push(person) === count) break
      }
      return out
    },
    (person) => person.index
  )
  return data({
    has_more: found.has_more,
    page_token: found.page_token,
    users: found.items.map((person) => ({
      avatar: {
        avatar_72: `https://sandbox.example/avatar/${person.user_id}_72`,
        avatar_240: `https://sandbox.example/avatar/${person.user_id}_240`,
        avatar_640: `https://sandbox.example/avatar/${person.user_id}_640`,
        avatar_origin: `https://sandbox.example/avatar/${person.user_id}`
      },
      department_ids: person.departments.map(
        (index) => directory.department(index)?.open_department_id ?? "0"
      ),
      name: person.name,
      open_id: person.open_id,
      user_id: person.user_id
    }))
  })
}

// departments

const getDepartment = (call: Call): Reply => {
  const types = typesOf(call)
  const department = types.directory.findDepartment(types.department, call.params["department_id"]!)
  if (department === undefined) return refuse(40015, "department not exist")
  return data({ department: shownDepartment(types, department) })
}

const batchDepartments = (call: Call): Reply => {
  const types = typesOf(call)
  const ids = call.query.getAll("department_ids")
  if (ids.length < 1 || ids.length > 50) refuse(40001, "param is invalid")
  const found = ids.flatMap((id) => types.directory.findDepartment(types.department, id) ?? [])
  return data({ items: found.map((department) => shownDepartment(types, department)) })
}

const children = (call: Call): Reply => {
  const types = typesOf(call)
  const query = queryFields(call)
  const recursive = query.boolean("fetch_child") ?? false
  query.done()
  const parent = departmentIn(types, call.params["department_id"]!)
  const found = page(
    call,
    pageRule,
    (after, count) => types.directory.childrenAfter(parent.index, recursive, after, count),
    (department) => department.index
  )
  return data({ ...found, items: found.items.map((department) => shownDepartment(types, department)) })
}

const parents = (call: Call): Reply => {
  const types = typesOf(call)
  const query = queryFields(call)
  const id = query.string("department_id")
  query.done()
  const rows = types.directory
    .ancestors(departmentIn(types, id))
    .map((department, distance) => ({ department, distance: distance + 1 }))
  const found = page(
    call,
    { ...pageRule, size: 20 },
    afterInArray(rows, (row) => row.distance),
    (row) => row.distance
  )
  return data({ ...found, items: found.items.map((row) => shownDepartment(types, row.department)) })
}

const searchDepartments = (call: Call): Reply => {
  const types = typesOf(call)
  const fields = bodyFields(call)
  const text = fields.string("query").toLowerCase()
  fields.done()
  const rule: PageRule = { size: 20, max: 50, code: 48001 }
  const chosen = [...types.directory.everyDepartment()].filter((one) => one.name.toLowerCase().includes(text))
  const found = page(
    call,
    rule,
    afterInArray(chosen, (one) => one.index),
    (one) => one.index
  )
  return data({ ...found, items: found.items.map((one) => shownDepartment(types, one)) })
}

const computedOfDepartment = new Set([
  "name",
  "parent_department_id",
  "department_id",
  "open_department_id",
  "leader_user_id",
  "create_group_chat"
])

interface DepartmentInput {
  readonly name: string | undefined
  readonly parent: number | undefined
  readonly leader: number | undefined
}

/** The units, kinds of employees and personnel officers that a department names. */
const checkParts = (call: Call, types: Types): void => {
  const fields = bodyFields(call)
  const units = fields.strings("unit_ids")
  const kinds = fields.list("group_chat_employee_types") ?? []
  const officers = fields.strings("department_hrbps")
  fields.done()
  if (units.some((id) => !call.world.get(groupsSlot).units.has(id))) refuse(43004, "illegal unit error")
  if (kinds.some((kind) => !Number.isInteger(kind) || Number(kind) < 1 || Number(kind) > 5)) {
    refuse(43026, "employee type is not valid")
  }
  if (officers.some((id) => types.directory.findPerson(types.user, id) === undefined)) {
    refuse(43028, "invalid department hrbps")
  }
}

const departmentInput = (
  call: Call,
  types: Types,
  required: boolean,
  present?: Department
): DepartmentInput => {
  const { directory } = types
  const fields = bodyFields(call)
  const name = fields.text("name")
  if (required && name === undefined) fields.wrong("name", "name is required")
  const parentId = required ? fields.string("parent_department_id") : fields.text("parent_department_id")
  const leaderId = fields.text("leader_user_id")
  const leaders = fields.list("leaders") ?? []
  fields.done()
  if (name?.trim() === "") refuse(40016, "dept name can not be nul error")
  checkParts(call, types)
  const chiefs = leaders.map((one) => (isObject(one) ? one["leaderID"] : undefined))
  if (new Set(chiefs).size < chiefs.length) refuse(43016, "leaders is repeat")
  if (name?.includes("/") === true) refuse(43029, "dept name not contain separator")
  const parent = parentId === undefined ? undefined : directory.findDepartment(types.department, parentId)
  if (parentId !== undefined && parent === undefined) {
    throw new Refusal(403, 40014, "no parent dept authority error")
  }
  const home = parent?.index ?? present?.parent
  if (name !== undefined && home !== undefined) {
    const siblings = directory.childrenAfter(home, false, undefined, Infinity)
    if (siblings.some((one) => one.name === name && one.index !== present?.index)) {
      refuse(43022, "department name duplicate")
    }
  }
  const leader = leaderId === undefined ? undefined : directory.findPerson(types.user, leaderId)
  if (leaderId !== undefined && leader === undefined) {
    if (directory.hasLeft(types.user, leaderId)) refuse(42006, "user has resigned error")
    refuse(41012, "user id invalid error")
  }
  return { name, parent: parent?.index, leader: leader?.index }
}

const createDepartment = (call: Call): Reply => {
  const types = typesOf(call)
  const openId = onceFor(call, "department", () => {
    const input = departmentInput(call, types, true)
    const fields = bodyFields(call)
    const id = fields.text("department_id", { minLength: 1, maxLength: 64 })
    fields.done()
    if (id !== undefined && (id === "0" || id.startsWith("od-"))) {
      refuse(43008, "custom dept id invalid error")
    }
    if (id !== undefined && types.directory.findDepartment("department_id", id) !== undefined) {
      refuse(43007, "duplicated department custom id error")
    }
    const made = types.directory.createDepartment({
      department_id: id,
      name: input.name ?? "",
      parent: input.parent ?? 0,
      leader: input.leader,
      changed: free(call.body, computedOfDepartment)
    })
    happened.departmentCreated(call.world, made)
    return made.open_department_id
  })
  const department = types.directory.findDepartment("open_department_id", openId)
  if (department === undefined) return refuse(40021, "no a same request error")
  return data({ department: shownDepartment(types, department) })
}

const changeDepartment =
  (required: boolean) =>
  (call: Call): Reply => {
    const types = typesOf(call)
    const department = departmentIn(types, call.params["department_id"]!)
    if (department.index === 0) refuse(40002, "process root dept error")
    const input = departmentInput(call, types, required, department)
    const parent = input.parent ?? department.parent
    const above = types.directory.department(parent)
    const below = above === undefined ? [] : [above, ...types.directory.ancestors(above)]
    if (below.some((one) => one.index === department.index)) refuse(40001, "param error")
    const changed = types.directory.changeDepartment(department, {
      name: input.name ?? department.name,
      parent,
      leader: input.leader ?? department.leader,
      changed: { ...department.changed, ...free(call.body, computedOfDepartment) }
    })
    happened.departmentUpdated(call.world, department, changed)
    return data({ department: shownDepartment(types, changed) })
  }

const deleteDepartment = (call: Call): Reply => {
  const types = typesOf(call)
  const { directory } = types
  const department = departmentIn(types, call.params["department_id"]!)
  if (department.index === 0) refuse(40002, "process root dept error")
  if (directory.directMembers(department.index) > 0) refuse(43011, "delete has member dept error")
  if (directory.childrenAfter(department.index, false, undefined, 1).length > 0) {
    refuse(43012, "delete has sub dept department error")
  }
  directory.removeDepartment(department)
  happened.departmentDeleted(call.world, department)
  return data()
}

const users = "/open-apis/contact/v3/users"
const departments = "/open-apis/contact/v3/departments"

export const contactRoutes: ReadonlyArray<Route> = [
  at("GET", `${users}/find_by_department`, "contact.v3.user.find_by_department", usersOfDepartment),
  at("GET", `${users}/batch`, "contact.v3.user.batch", batchUsers),
  at("POST", `${users}/batch_get_id`, "contact.v3.user.batch_get_id", idsOf),
  at("POST", users, "contact.v3.user.create", createUser),
  at("GET", `${users}/:user_id`, "contact.v3.user.get", getUser),
  at("PATCH", `${users}/:user_id`, "contact.v3.user.patch", updateUser(false)),
  at("PUT", `${users}/:user_id`, "contact.v3.user.update", updateUser(true)),
  at("DELETE", `${users}/:user_id`, "contact.v3.user.delete", deleteUser),
  at("GET", "/open-apis/search/v1/user", "search.v1.search.user", searchUsers),
  at("GET", `${departments}/parent`, "contact.v3.department.parent", parents),
  at("GET", `${departments}/batch`, "contact.v3.department.batch", batchDepartments),
  at("POST", `${departments}/search`, "contact.v3.department.search", searchDepartments),
  at("POST", departments, "contact.v3.department.create", createDepartment),
  at("GET", `${departments}/:department_id`, "contact.v3.department.get", getDepartment),
  at("PATCH", `${departments}/:department_id`, "contact.v3.department.patch", changeDepartment(false)),
  at("PUT", `${departments}/:department_id`, "contact.v3.department.update", changeDepartment(true)),
  at("DELETE", `${departments}/:department_id`, "contact.v3.department.delete", deleteDepartment),
  at("GET", `${departments}/:department_id/children`, "contact.v3.department.children", children)
]
