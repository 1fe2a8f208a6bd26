/** Who may do what with a document: collaborators, the owner, and the public settings. */
import * as happened from "../driveEvents.js"
import { rightOf, rights, userKeys } from "../access.js"
import { conversationsSlot } from "../conversations.js"
import type { Actor } from "../chat.js"
import { directorySlot, type Person } from "../directory.js"
import type { Collaborator, DriveNode } from "../drive.js"
import { driveOf } from "../drivePlaces.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { same } from "../people.js"
import { groupsSlot } from "../groups.js"
import { refuse } from "../refusal.js"
import { bodyFields, data, model, queryFields, type Call, type Reply, type Route } from "../route.js"
import { tokensSlot } from "../tokens.js"
import { wikisSlot } from "../wikis.js"

const parameter = "Invalid parameter"
const memberTypes = [
  "email",
  "openid",
  "unionid",
  "openchat",
  "opendepartmentid",
  "userid",
  "groupid",
  "wikispaceid",
  "appid"
]
const documentTypes = [
  "doc",
  "sheet",
  "file",
  "wiki",
  "bitable",
  "docx",
  "folder",
  "mindnote",
  "minutes",
  "slides",
  "apps"
]

/** The document whose permissions are meant. A wiki node's are those of its document. */
const governed = (call: Call): DriveNode => {
  const fields = queryFields(call)
  const type = fields.string("type", { oneOf: documentTypes })
  fields.done()
  const token = call.params["token"]!
  const inWiki = type === "wiki" ? call.world.get(wikisSlot).nodes.get(token)?.obj_token : undefined
  const drive = driveOf(call)
  const node = drive.find(call, inWiki ?? token)
  if (node === undefined) return refuse(1063005, "Resource is deleted", 404)
  return inWiki !== undefined || node.type === type ? node : refuse(1063001, parameter)
}

/** The same for who may give rights to others, or take them. */
const managed = (call: Call, right: number = rights.edit): DriveNode => {
  const node = governed(call)
  return rightOf(call, node) >= right ? node : refuse(1063002, "Permission denied", 403)
}

/** Whether there is somebody, or something that people are in, of this id. */
const exists = (call: Call, type: string, id: string): boolean => {
  const directory = call.world.get(directorySlot)
  const key = userKeys[type]
  if (key !== undefined) return directory.findPerson(key, id) !== undefined
  if (type === "openchat") return call.world.get(conversationsSlot).chats.has(id)
  if (type === "opendepartmentid") return directory.findDepartment("open_department_id", id) !== undefined
  if (type === "appid") return call.world.get(tokensSlot).app(id) !== undefined
  if (type === "groupid") return call.world.get(groupsSlot).all.has(id)
  if (type === "wikispaceid") return call.world.get(wikisSlot).spaces.has(id)
  return true
}

const personOf = (call: Call, type: string, id: string): Person | undefined => {
  const directory = call.world.get(directorySlot)
  const key = userKeys[type]
  if (key !== undefined) return directory.findPerson(key, id)
  return type === "email" ? directory.findByEmail(id) : undefined
}

const memberIn = (call: Call, memberId: string, fields: Fields): readonly [type: string, id: string] => {
  const type = fields.string("member_type", { oneOf: memberTypes })
  fields.done()
  return exists(call, type, memberId) ? [type, memberId] : refuse(1063001, parameter)
}

const memberKey = (type: string, id: string): string => `${type} ${id}`

const collaboratorIn = (call: Call, fields: Fields, id?: string): Collaborator => {
  const memberId = id ?? fields.string("member_id")
  const perm = fields.string("perm", { oneOf: ["view", "edit", "full_access"] })
  const permType = fields.text("perm_type", { oneOf: ["container", "single_page"] }) ?? "container"
  const kind = fields.text("type")
  const [type] = memberIn(call, memberId, fields)
  return { member_type: type, member_id: memberId, perm, perm_type: permType, type: kind }
}

const keyOf = (member: Collaborator): string => memberKey(member.member_type, member.member_id)

const keep = (node: DriveNode, member: Collaborator): void => {
  node.members.set(keyOf(member), member)
}

/** Who is a collaborator already gets another right, and is not added again. */
const keepAll = (call: Call, node: DriveNode, members: ReadonlyArray<Collaborator>): void => {
  const added = members.filter((member) => !node.members.has(keyOf(member)))
  for (const member of members) keep(node, member)
  happened.membersAdded(call, node, added)
}

const setMember = (call: Call, id: string | undefined): Reply => {
  const node = managed(call)
  const member = collaboratorIn(call, bodyFields(call), id)
  if (id !== undefined && !node.members.has(memberKey(member.member_type, id))) refuse(1063001, parameter)
  keepAll(call, node, [member])
  return data({ member })
}

const addMembers = (call: Call): Reply => {
  const node = managed(call)
  const fields = bodyFields(call)
  const list = fields.list("members") ?? []
  if (list.length < 1) fields.wrong("members", "the min len is 1")
  if (list.length > 10) fields.wrong("members", "the max len is 10")
  fields.done()
  const members = list.map((item) => collaboratorIn(call, new Fields(isObject(item) ? item : {}, "members.")))
  keepAll(call, node, members)
  return data({ members })
}

/** The right that each action needs. */
const needed: Readonly<Record<string, number>> = {
  view: 1,
  comment: 1,
  export: 1,
  copy: 1,
  print: 1,
  edit: 2,
  share: 2,
  manage_public: 3
}

const authorize = (call: Call): Reply => {
  const node = governed(call)
  return data({ auth_result: rightOf(call, node) >= (needed[call.query.get("action") ?? ""] ?? 3) })
}

const removeMember = (call: Call): Reply => {
  const node = managed(call)
  const [type, id] = memberIn(call, call.params["member_id"]!, queryFields(call))
  const member = node.members.get(memberKey(type, id)) ?? refuse(1063001, parameter)
  node.members.delete(keyOf(member))
  happened.membersRemoved(call, node, [member])
  return data({})
}

const listMembers = (call: Call): Reply => {
  const node = managed(call, rights.view)
  const wanted = (call.query.get("fields") ?? "").split(",")
  const has = (name: string) => wanted.includes("*") || wanted.includes(name)
  const directory = call.world.get(directorySlot)
  return data({
    items: [...node.members.values()].map((member) => {
      const key = userKeys[member.member_type]
      const person = key === undefined ? undefined : directory.findPerson(key, member.member_id)
      return Object.assign(
        {},
        member,
        has("name") && person !== undefined && { name: person.name },
        has("avatar") &&
          person !== undefined && { avatar: `https://sandbox.example/avatar/${person.open_id}` },
        has("external_label") && { external_label: false }
      )
    })
  })
}

/** What an owner that was keeps: the right that is asked for, or none. */
const keepFormerOwner = (call: Call, node: DriveNode, perm: string): void => {
  const shared = { perm, perm_type: "container" }
  if ("app" in node.owner) {
    keep(node, { ...shared, member_type: "appid", member_id: node.owner.app, type: "appid" })
    return
  }
  const person = call.world.get(directorySlot).person(node.owner.user)
  if (person !== undefined) {
    keep(node, { ...shared, member_type: "openid", member_id: person.open_id, type: "user" })
  }
}

const ownerIn = (call: Call, type: string, id: string): Actor => {
  if (type === "appid" && call.world.get(tokensSlot).app(id) !== undefined) return { app: id }
  const person = personOf(call, type, id)
  return person === undefined ? refuse(1063001, parameter) : { user: person.index }
}

/** Whether the collaborator is this one by themselves. */
const isOwner = (call: Call, owner: Actor, { member_id, member_type }: Collaborator): boolean =>
  "app" in owner
    ? member_type === "appid" && member_id === owner.app
    : personOf(call, member_type, member_id)?.index === owner.user

const transferOwner = (call: Call): Reply => {
  const node = managed(call, rights.full)
  const options = queryFields(call)
  const isRemoved = options.boolean("remove_old_owner") ?? false
  const keptPerm = options.text("old_owner_perm") ?? "full_access"
  const stays = options.boolean("stay_put") ?? false
  options.done()
  const fields = bodyFields(call)
  const id = fields.string("member_id")
  const type = fields.string("member_type", { oneOf: ["email", "openid", "userid", "appid"] })
  fields.done()
  const owner = ownerIn(call, type, id)
  if (same(node.owner, owner)) return data({})
  if (!isRemoved) keepFormerOwner(call, node, keptPerm)
  node.owner = owner
  // It goes to the new owner's space, unless it shall stay. What stands in a wiki stays there.
  if (!stays && node.parent !== undefined) {
    node.parent = driveOf(call).rootOf(call.caller.tenantKey, owner).token
  }
  // Who owns it is no collaborator beside that.
  for (const [key, member] of node.members) if (isOwner(call, owner, member)) node.members.delete(key)
  return data({})
}

// public settings: the two versions of the endpoints show the same ones, by names of their own

const shownFirst = ({ sharing }: DriveNode): JsonObject => {
  const { external_access, security_entity, comment_entity, share_entity } = sharing
  const { invite_external, link_share_entity, lock_switch } = sharing
  return {
    external_access,
    security_entity,
    comment_entity,
    share_entity,
    link_share_entity,
    invite_external,
    lock_switch
  }
}

const shownSecond = ({ sharing }: DriveNode): JsonObject => {
  const { comment_entity, external_access, link_share_entity, lock_switch, security_entity, share_entity } =
    sharing
  return {
    external_access_entity: external_access === true ? "open" : (sharing["partner_access"] ?? "closed"),
    security_entity,
    comment_entity,
    share_entity: share_entity === "anyone" ? "anyone" : "same_tenant",
    manage_collaborator_entity: sharing["manage_collaborator_entity"] ?? "collaborator_can_view",
    link_share_entity,
    copy_entity: sharing["copy_entity"] ?? security_entity,
    lock_switch
  }
}

const publicRules: Readonly<Record<string, ReadonlyArray<string>>> = {
  security_entity: ["anyone_can_view", "anyone_can_edit", "only_full_access"],
  comment_entity: ["anyone_can_view", "anyone_can_edit"],
  share_entity: ["anyone", "same_tenant", "only_full_access"],
  link_share_entity: [
    "tenant_readable",
    "tenant_editable",
    "partner_tenant_readable",
    "partner_tenant_editable",
    "anyone_readable",
    "anyone_editable",
    "closed"
  ]
}

/** A link for everyone is for people outside as well; one for partners is for those of the tenants that are trusted. */
const share = (node: DriveNode, changes: JsonObject): void => {
  const sharing: JsonObject = { ...node.sharing, ...changes }
  const link = String(sharing["link_share_entity"])
  const isOpen = sharing["external_access"] === true
  const isForPartners = isOpen || sharing["partner_access"] !== undefined
  if (link.startsWith("anyone_") && !isOpen) refuse(1063003, "Invalid operation")
  if (link.startsWith("partner_") && !isForPartners) refuse(1063003, "Invalid operation")
  node.sharing = sharing
}

const changesIn = (fields: Fields): Record<string, string | boolean> => {
  const changes: Record<string, string | boolean> = {}
  for (const name in publicRules) {
    const value = fields.text(name, { oneOf: publicRules[name]! })
    if (value !== undefined) changes[name] = value
  }
  return changes
}

const setFirst = (call: Call): Reply => {
  const node = managed(call, rights.full)
  const fields = bodyFields(call)
  const changes = changesIn(fields)
  for (const name of ["external_access", "invite_external"]) {
    const value = fields.boolean(name)
    if (value !== undefined) changes[name] = value
  }
  fields.done()
  // Open or closed to everybody outside is all that this one knows.
  share(node, changes["external_access"] === undefined ? changes : { ...changes, partner_access: undefined })
  return data({ permission_public: shownFirst(node) })
}

const accessEntities = ["open", "closed", "allow_share_partner_tenant"]

const accessOf = (entity: string): { readonly [name: string]: Json | undefined } => ({
  external_access: entity === "open",
  partner_access: entity === "allow_share_partner_tenant" ? entity : undefined
})

const setSecond = (call: Call): Reply => {
  const node = managed(call, rights.full)
  const fields = bodyFields(call)
  const changes = changesIn(fields)
  const access = fields.text("external_access_entity", { oneOf: accessEntities })
  for (const name of ["manage_collaborator_entity", "copy_entity"]) {
    const value = fields.text(name)
    if (value !== undefined) changes[name] = value
  }
  fields.done()
  share(node, { ...changes, ...(access === undefined ? {} : accessOf(access)) })
  return data({ permission_public: shownSecond(node) })
}

// the password of a link that everyone can open

const hasPassword = ({ sharing }: DriveNode): boolean => sharing["password"] !== undefined

const newPassword = (call: Call, node: DriveNode): Reply => {
  const password = call.world.ids.word(8)
  node.sharing = { ...node.sharing, password }
  return data({ password })
}

const createPassword = (call: Call): Reply => {
  const node = managed(call, rights.full)
  const isOpen = String(node.sharing["link_share_entity"]).startsWith("anyone_")
  return isOpen && !hasPassword(node) ? newPassword(call, node) : refuse(1063003, "Invalid operation")
}

const updatePassword = (call: Call): Reply => {
  const node = managed(call, rights.full)
  return hasPassword(node) ? newPassword(call, node) : refuse(1063003, "Invalid operation")
}

const deletePassword = (call: Call): Reply => {
  const node = managed(call, rights.full)
  if (!hasPassword(node)) refuse(1063003, "Invalid operation")
  const { password: _, ...rest } = node.sharing
  node.sharing = rest
  return data({})
}

const member = "drive.v1.permission.member"

export const drivePermissionRoutes: ReadonlyArray<Route> = [
  model(`${member}.create`, (call) => setMember(call, undefined)),
  model(`${member}.update`, (call) => setMember(call, call.params["member_id"])),
  model(`${member}.delete`, removeMember),
  model(`${member}.list`, listMembers),
  model(`${member}.transfer_owner`, transferOwner),
  model(`${member}.batch_create`, addMembers),
  model(`${member}.auth`, authorize),
  model("drive.v1.permission.public.get", (call) =>
    data({ permission_public: shownFirst(managed(call, rights.view)) })
  ),
  model("drive.v1.permission.public.patch", setFirst),
  model("drive.v2.permission.public.get", (call) =>
    data({ permission_public: shownSecond(managed(call, rights.view)) })
  ),
  model("drive.v2.permission.public.patch", setSecond),
  model("drive.v1.permission.public.password.create", createPassword),
  model("drive.v1.permission.public.password.update", updatePassword),
  model("drive.v1.permission.public.password.delete", deletePassword)
]
