/** Roles of bases with advanced permissions, and who has them. */
import type * as RoleApi from "@effect-feishu/core/api/bitable/v1/AppRole"
import type * as MemberApi from "@effect-feishu/core/api/bitable/v1/AppRoleMember"
import { rights } from "../access.js"
import { baseOf, pageOf, tableIn } from "../baseAccess.js"
import type { Base, Role, RoleMember } from "../bases.js"
import { conversationsSlot } from "../conversations.js"
import { directorySlot } from "../directory.js"
import { refuse } from "../refusal.js"
import { data, model, type Call, type Reply, type Route } from "../route.js"

const mostMembers = 200

/** Only bases with advanced permissions have roles, which are the business of those who manage the base. */
const advanced = (call: Call): Base => {
  const { base } = baseOf(call, rights.full)
  return base.isAdvanced ? base : refuse(1254301, "OperationTypeError")
}

const roleOf = (call: Call, id: string): Role =>
  advanced(call).roles.get(id) ?? refuse(1254047, "RoleIdNotFound")

const shown = (base: Base, role: Role) => ({
  role_id: role.role_id,
  role_name: role.name,
  table_roles: role.tables.map((one) =>
    Object.assign({}, one, {
      table_id:
        one.table_id ?? [...base.tables.values()].find(({ name }) => name === one.table_name)?.table_id
    })
  ),
  block_roles: role.blocks
})

const checked = (
  base: Base,
  input: Pick<RoleApi.CreateInput, "role_name" | "table_roles" | "block_roles">
) => {
  const name = input.role_name.trim()
  if (name === "" || [...name].length > 100) refuse(1254032, "InvalidRoleName")
  for (const { rec_rule, table_id, table_name } of input.table_roles) {
    const table =
      table_id === undefined
        ? [...base.tables.values()].find((one) => one.name === table_name)
        : tableIn(base, table_id)
    if (table === undefined) return refuse(1254041, "TableIdNotFound")
    for (const { field_name } of rec_rule?.conditions ?? []) table.field(field_name)
  }
  return { name, tables: input.table_roles, blocks: input.block_roles ?? [] }
}

const mustBeNew = (base: Base, name: string, own?: Role): void => {
  for (const role of base.roles.values()) {
    if (role !== own && role.name === name) refuse(1254033, "RoleNameDuplicated")
  }
}

const create = (call: Call, input: RoleApi.CreateInput): Reply => {
  const base = advanced(call)
  const role = checked(base, input)
  mustBeNew(base, role.name)
  return data({ role: shown(base, base.addRole(role)) })
}

const update = (call: Call, input: RoleApi.UpdateInput): Reply => {
  const base = advanced(call)
  const role = roleOf(call, input.role_id)
  const change = checked(base, input)
  mustBeNew(base, change.name, role)
  Object.assign(role, change)
  return data({ role: shown(base, role) })
}

const list = (call: Call): Reply => {
  const base = advanced(call)
  const rule = { size: 20, max: 30, code: 1254001 }
  return data(
    pageOf(
      call,
      rule,
      [...base.roles.values()].map((role) => shown(base, role))
    )
  )
}

// members

type IdType = NonNullable<MemberApi.CreateInput["member_id_type"]>

const missing = (): never => refuse(1254048, "MemberNotFound")

const whoIs = (call: Call, type: IdType, id: string): Omit<RoleMember, "seq"> => {
  const directory = call.world.get(directorySlot)
  switch (type) {
    case "chat_id":
      return call.world.get(conversationsSlot).chats.has(id) ? { kind: "chat", who: id } : missing()
    case "department_id":
    case "open_department_id":
      return { kind: "department", who: (directory.findDepartment(type, id) ?? missing()).index }
    default:
      return { kind: "user", who: (directory.findPerson(type, id) ?? missing()).index }
  }
}

const keyOf = ({ kind, who }: Omit<RoleMember, "seq">): string => `${kind} ${who}`

const join = (call: Call, role: Role, members: ReadonlyArray<Omit<RoleMember, "seq">>): void => {
  const added = members.filter((member) => !role.members.has(keyOf(member)))
  if (role.members.size + added.length > mostMembers) refuse(1254111, "MemberExceedLimit")
  for (const { kind, who } of added)
    role.members.set(keyOf({ kind, who }), { kind, who, seq: call.world.next() })
}

const batch = (call: Call, { member_list: list }: MemberApi.BatchCreateInput) => {
  if (list.length === 0 || list.length > 100) refuse(1254001, "WrongRequestBody")
  return list.map(({ id, type = "open_id" }) => whoIs(call, type, id))
}

const leave = (role: Role, members: ReadonlyArray<Omit<RoleMember, "seq">>): void => {
  if (members.some((member) => !role.members.has(keyOf(member)))) missing()
  for (const member of members) role.members.delete(keyOf(member))
}

const shownMember = (call: Call, { kind, who }: RoleMember): object => {
  const directory = call.world.get(directorySlot)
  if (kind === "chat") {
    const name = call.world.get(conversationsSlot).chats.get(String(who))?.fields["name"]
    return { member_type: kind, chat_id: who, member_name: name ?? "", member_en_name: "" }
  }
  if (kind === "department") {
    const department = directory.department(Number(who))
    return {
      member_type: kind,
      department_id: department?.department_id,
      open_department_id: department?.open_department_id,
      member_name: department?.name ?? "",
      member_en_name: ""
    }
  }
  const person = directory.person(Number(who))
  return {
    member_type: kind,
    open_id: person?.open_id,
    union_id: person?.union_id,
    user_id: person?.user_id,
    member_name: person?.name ?? "",
    member_en_name: person?.en_name ?? ""
  }
}

const members = (call: Call, { role_id }: MemberApi.ListInput): Reply => {
  const role = roleOf(call, role_id)
  const rule = { size: 100, max: 100, code: 1254001 }
  return data(
    pageOf(
      call,
      rule,
      [...role.members.values()].map((member) => shownMember(call, member))
    )
  )
}

export const bitableRoleRoutes: ReadonlyArray<Route> = [
  model("bitable.v1.app.role.create", create),
  model("bitable.v1.app.role.update", update),
  model("bitable.v1.app.role.list", list),
  model<RoleApi.DeleteInput>("bitable.v1.app.role.delete", (call, { role_id }) => {
    advanced(call).roles.delete(roleOf(call, role_id).role_id)
    return data({})
  }),
  model<MemberApi.CreateInput>("bitable.v1.app.role.member.create", (call, input) => {
    const role = roleOf(call, input.role_id)
    join(call, role, [whoIs(call, input.member_id_type ?? "open_id", input.member_id)])
    return data({})
  }),
  model<MemberApi.DeleteInput>("bitable.v1.app.role.member.delete", (call, input) => {
    leave(roleOf(call, input.role_id), [whoIs(call, input.member_id_type ?? "open_id", input.member_id)])
    return data({})
  }),
  model<MemberApi.BatchCreateInput>("bitable.v1.app.role.member.batch_create", (call, input) => {
    join(call, roleOf(call, input.role_id), batch(call, input))
    return data({})
  }),
  model<MemberApi.BatchDeleteInput>("bitable.v1.app.role.member.batch_delete", (call, input) => {
    leave(roleOf(call, input.role_id), batch(call, input))
    return data({})
  }),
  model("bitable.v1.app.role.member.list", members)
]
