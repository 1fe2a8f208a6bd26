/** Groups of people, and units of departments. */
import type * as GroupApi from "@effect-feishu/core/api/contact/v3/Group"
import type * as MemberApi from "@effect-feishu/core/api/contact/v3/GroupMember"
import type * as UnitApi from "@effect-feishu/core/api/contact/v3/Unit"
import { directorySlot, type Department, type DepartmentIdType, type UserIdType } from "../directory.js"
import { groupsSlot, type Group, type Unit } from "../groups.js"
import { personId } from "../people.js"
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

const rule: PageRule = {
  size: 50,
  max: 100,
  code: 40012
}
const most = { groups: 500, members: 100_000, units: 1000 }

const bySeq = <T extends { readonly seq: number }>(call: Call, items: Iterable<T>, own: PageRule = rule) =>
  page(
    call,
    own,
    afterInArray([...items], (item) => item.seq),
    (item) => item.seq
  )

// groups

const groupOf = (call: Call, id: string): Group =>
  call.world.get(groupsSlot).all.get(id) ?? refuse(42002, "invalid group_id")

const checkTexts = (call: Call, name: string | undefined, description = "", own?: Group): void => {
  if (name !== undefined && [...name].length > 100) refuse(42013, "group name exceed limit")
  if ([...description].length > 500) refuse(42014, "group description exceed limit")
  for (const other of call.world.get(groupsSlot).all.values()) {
    if (other !== own && other.name === name) refuse(47009, "duplicated name error")
  }
}

const shown = (group: Group) => ({
  id: group.id,
  name: group.name,
  description: group.description,
  member_user_count: group.members.size,
  member_department_count: 0,
  type: group.type
})

const create = (call: Call, input: GroupApi.CreateInput): Reply => {
  const { description = "", group_id: id, name, type = 1 } = input
  const groups = call.world.get(groupsSlot)
  if (name.trim() === "") refuse(42001, "group name empty")
  if (id !== undefined && !/^[a-zA-Z0-9]{1,64}$/.test(id)) refuse(42002, "group_id invalid")
  checkTexts(call, name, description)
  if (id !== undefined && groups.all.has(id)) refuse(47005, "duplicate group id error")
  if (groups.all.size >= most.groups) refuse(42016, "user group number exceed limit")
  if (type === 2 && input.dynamic_group_rule === undefined) refuse(42018, "exist invalid dynamic group rule")
  return data({ group_id: groups.add({ name, description, type }, id).id })
}

const patch = (call: Call, input: GroupApi.PatchInput): Reply => {
  const group = groupOf(call, input.group_id)
  if (input.name?.trim() === "") refuse(42001, "group name empty")
  checkTexts(call, input.name, input.description, group)
  group.name = input.name ?? group.name
  group.description = input.description ?? group.description
  return data()
}

const remove = (call: Call, { group_id }: GroupApi.DeleteInput): Reply => {
  const group = groupOf(call, group_id)
  if (group.members.size > 0) refuse(42017, "group has member not allow delete")
  call.world.get(groupsSlot).all.delete(group.id)
  return data()
}

const list = (call: Call, { type = 1 }: GroupApi.SimplelistInput): Reply => {
  const groups = [...call.world.get(groupsSlot).all.values()].filter((group) => group.type === type)
  const found = bySeq(call, groups)
  return data({
    grouplist: found.items.map((group) => ({ ...shown(group), group_id: group.id })),
    page_token: found.page_token,
    has_more: found.has_more
  })
}

// members

const isUserIdType = (type: string | undefined): type is UserIdType =>
  type === "open_id" || type === "union_id" || type === "user_id"

const indexOf = (call: Call, type: string | undefined, id: string): number => {
  if (!isUserIdType(type)) return refuse(41071, "invalid member_id_type")
  const directory = call.world.get(directorySlot)
  const person = directory.findPerson(type, id)
  if (person !== undefined) return person.index
  return directory.hasLeft(type, id)
    ? refuse(42006, "user has resigned error")
    : refuse(41073, "invalid member_id")
}

const add = (call: Call, input: MemberApi.AddInput): Reply => {
  const group = groupOf(call, input.group_id)
  if (input.member_type !== "user") refuse(41074, "invalid member_type")
  const index = indexOf(call, input.member_id_type, input.member_id)
  if (group.members.has(index)) refuse(42005, "member exist in group error")
  if (group.members.size >= most.members) refuse(42012, "group member user reached the upper limit")
  group.members.set(index, call.world.next())
  return data()
}

const drop = (call: Call, input: MemberApi.RemoveInput): Reply => {
  const group = groupOf(call, input.group_id)
  if (input.member_type !== "user") refuse(41074, "invalid member_type")
  group.members.delete(indexOf(call, input.member_id_type, input.member_id))
  return data()
}

/** The code of each: those that can be added are, the others say why not. */
const batchAdd = (call: Call, { group_id, members = [] }: MemberApi.BatchAddInput): Reply => {
  const group = groupOf(call, group_id)
  if (members.length === 0 || members.length > 100) refuse(40001, "param error")
  const directory = call.world.get(directorySlot)
  const results = members.map(({ member_id: id, member_id_type: type }) => {
    if (!isUserIdType(type)) return { member_id: id, code: 41071 }
    const person = directory.findPerson(type, id)
    if (person === undefined) return { member_id: id, code: directory.hasLeft(type, id) ? 42006 : 41073 }
    if (group.members.has(person.index)) return { member_id: id, code: 42005 }
    group.members.set(person.index, call.world.next())
    return { member_id: id, code: 0 }
  })
  return data({ results })
}

const batchRemove = (call: Call, { group_id, members }: MemberApi.BatchRemoveInput): Reply => {
  const group = groupOf(call, group_id)
  if (members.length === 0 || members.length > 100) refuse(40001, "param error")
  const leaving = members.map(({ member_id, member_id_type }) => indexOf(call, member_id_type, member_id))
  for (const index of leaving) group.members.delete(index)
  return data()
}

const members = (call: Call, input: MemberApi.SimplelistInput): Reply => {
  const { member_id_type: type = "open_id", member_type: kind = "user" } = input
  const group = groupOf(call, input.group_id)
  if ((kind === "department") !== (type === "department_id")) {
    refuse(41072, "member_type not match member_id_type")
  }
  const rows = kind === "user" ? [...group.members].map(([index, seq]) => ({ index, seq })) : []
  const found = bySeq(call, rows)
  return data({
    memberlist: found.items.map(({ index }) => ({
      member_id: isUserIdType(type) ? personId(call, index, type) : "",
      member_type: "user",
      member_id_type: type
    })),
    page_token: found.page_token,
    has_more: found.has_more
  })
}

const belongs = (call: Call, input: GroupApi.MemberBelongInput): Reply => {
  const index = indexOf(call, input.member_id_type ?? "open_id", input.member_id)
  const groups = [...call.world.get(groupsSlot).all.values()].filter(
    (group) => group.members.has(index) && (input.group_type === undefined || group.type === input.group_type)
  )
  const found = bySeq(call, groups, { ...rule, size: 500, max: 1000 })
  return data({
    group_list: found.items.map(({ id }) => id),
    page_token: found.page_token,
    has_more: found.has_more
  })
}

// units

const unitOf = (call: Call, id: string): Unit =>
  call.world.get(groupsSlot).units.get(id) ?? refuse(43051, "unit_id invalid")

const checkUnit = (call: Call, name: string | undefined, type: string, own?: Unit): void => {
  if (name === undefined || name.trim() === "" || [...name].length > 100) refuse(43052, "unit name invalid")
  for (const other of call.world.get(groupsSlot).units.values()) {
    if (other !== own && other.name === name && other.unit_type === type) {
      refuse(43055, "unit name and type repeat")
    }
  }
}

const createUnit = (call: Call, { name, unit_id: id, unit_type }: UnitApi.CreateInput): Reply => {
  const groups = call.world.get(groupsSlot)
  if (unit_type.trim() === "") refuse(43053, "unit type invalid")
  if (id !== undefined && groups.units.has(id)) refuse(43056, "duplicate unit id error")
  checkUnit(call, name, unit_type)
  if (groups.units.size >= most.units) refuse(43059, "unit number exceed limit")
  return data({ unit_id: groups.addUnit({ name, unit_type }, id).unit_id })
}

const shownUnit = ({ name, unit_id, unit_type }: Unit) => ({ unit_id, name, unit_type })

const patchUnit = (call: Call, { name, unit_id }: UnitApi.PatchInput): Reply => {
  const unit = unitOf(call, unit_id)
  checkUnit(call, name, unit.unit_type, unit)
  unit.name = name ?? unit.name
  return data()
}

const departmentIn = (call: Call, input: UnitApi.BindDepartmentInput): Department => {
  const type = (input.department_id_type ?? "open_department_id") as DepartmentIdType
  return (
    call.world.get(directorySlot).findDepartment(type, input.department_id) ??
    refuse(43058, "department_id invalid")
  )
}

const bind = (call: Call, input: UnitApi.BindDepartmentInput): Reply => {
  const unit = unitOf(call, input.unit_id)
  const { index } = departmentIn(call, input)
  for (const other of call.world.get(groupsSlot).units.values()) {
    const isBound = other !== unit && other.unit_type === unit.unit_type && other.departments.has(index)
    if (isBound) refuse(43054, "department has been bound to other unit")
  }
  unit.departments.add(index)
  return data()
}

const unbind = (call: Call, input: UnitApi.BindDepartmentInput): Reply => {
  unitOf(call, input.unit_id).departments.delete(departmentIn(call, input).index)
  return data()
}

const unitDepartments = (call: Call, input: UnitApi.ListDepartmentInput): Reply => {
  const unit = unitOf(call, input.unit_id)
  const type = (input.department_id_type ?? "open_department_id") as DepartmentIdType
  const directory = call.world.get(directorySlot)
  const found = bySeq(
    call,
    [...unit.departments].sort((a, b) => a - b).map((index) => ({ index, seq: index }))
  )
  return data({
    departmentlist: found.items.map(({ index }) => ({
      unit_id: unit.unit_id,
      department_id: directory.department(index)?.[type] ?? ""
    })),
    has_more: found.has_more,
    page_token: found.page_token
  })
}

export const contactGroupRoutes: ReadonlyArray<Route> = sized({ code: 40011, msg: "page size is invalid" }, [
  model("contact.v3.group.create", create),
  model<GroupApi.GetInput>("contact.v3.group.get", (call, { group_id }) =>
    data({ group: shown(groupOf(call, group_id)) })
  ),
  model("contact.v3.group.patch", patch),
  model("contact.v3.group.delete", remove),
  model("contact.v3.group.simplelist", list),
  model("contact.v3.group.member_belong", belongs),
  model("contact.v3.group.member.add", add),
  model("contact.v3.group.member.remove", drop),
  model("contact.v3.group.member.batch_add", batchAdd),
  model("contact.v3.group.member.batch_remove", batchRemove),
  model("contact.v3.group.member.simplelist", members),
  model("contact.v3.unit.create", createUnit),
  model<UnitApi.GetInput>("contact.v3.unit.get", (call, { unit_id }) =>
    data({ unit: shownUnit(unitOf(call, unit_id)) })
  ),
  model("contact.v3.unit.patch", patchUnit),
  model<UnitApi.DeleteInput>("contact.v3.unit.delete", (call, { unit_id }) => {
    call.world.get(groupsSlot).units.delete(unitOf(call, unit_id).unit_id)
    return data()
  }),
  model("contact.v3.unit.list", (call) => {
    const found = bySeq(call, call.world.get(groupsSlot).units.values())
    return data({
      unitlist: found.items.map(shownUnit),
      has_more: found.has_more,
      page_token: found.page_token
    })
  }),
  model("contact.v3.unit.bind_department", bind),
  model("contact.v3.unit.unbind_department", unbind),
  model("contact.v3.unit.list_department", unitDepartments)
])
