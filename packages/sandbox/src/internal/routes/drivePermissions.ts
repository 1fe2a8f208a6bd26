/** Who may do what with a document: collaborators, the owner, and the public settings. */
import { directorySlot } from "../directory.js"
import type { DriveNode } from "../drive.js"
import { driveOf } from "../drivePlaces.js"
import { type Fields, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { bodyFields, data, model, queryFields, type Call, type Reply, type Route } from "../route.js"

// permissions

const parameter = "Invalid parameter"
const memberTypes = [
  "email",
  "openid",
  "unionid",
  "openchat",
  "opendepartmentid",
  "userid",
  "groupid",
  "wikispaceid"
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
  "slides"
]

/** The document whose permissions are meant. A wiki node's are those of its document. */
const governed = (call: Call): DriveNode => {
  const fields = queryFields(call)
  fields.string("type", { oneOf: documentTypes })
  fields.done()
  return driveOf(call).find(call, call.params["token"]!) ?? refuse(1063005, "Resource is deleted", 404)
}

const userKeys: Readonly<Record<string, "open_id" | "union_id" | "user_id">> = {
  openid: "open_id",
  unionid: "union_id",
  userid: "user_id"
}

const memberIn = (call: Call, memberId: string, fields: Fields): readonly [type: string, id: string] => {
  const type = fields.string("member_type", { oneOf: memberTypes })
  fields.done()
  const key = userKeys[type]
  if (key !== undefined && call.world.get(directorySlot).findPerson(key, memberId) === undefined) {
    refuse(1063001, parameter)
  }
  return [type, memberId]
}

const memberKey = (type: string, id: string): string => `${type} ${id}`

const setMember = (call: Call, id: string | undefined): Reply => {
  const node = governed(call)
  const fields = bodyFields(call)
  const memberId = id ?? fields.string("member_id")
  const perm = fields.string("perm", { oneOf: ["view", "edit", "full_access"] })
  const permType = fields.text("perm_type", { oneOf: ["container", "single_page"] }) ?? "container"
  const kind = fields.text("type")
  const [type] = memberIn(call, memberId, fields)
  const key = memberKey(type, memberId)
  if (id !== undefined && !node.members.has(key)) refuse(1063001, parameter)
  const member = { member_type: type, member_id: memberId, perm, perm_type: permType, type: kind }
  node.members.set(key, member)
  return data({ member })
}

const removeMember = (call: Call): Reply => {
  const node = governed(call)
  const [type, id] = memberIn(call, call.params["member_id"]!, queryFields(call))
  if (!node.members.delete(memberKey(type, id))) refuse(1063001, parameter)
  return data({})
}

const listMembers = (call: Call): Reply => {
  const node = governed(call)
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

const transferOwner = (call: Call): Reply => {
  const node = governed(call)
  const fields = bodyFields(call)
  const id = fields.string("member_id")
  const type = fields.string("member_type", { oneOf: ["email", "openid", "userid"] })
  fields.done()
  const directory = call.world.get(directorySlot)
  const key = userKeys[type]
  const person = key === undefined ? undefined : directory.findPerson(key, id)
  if (person === undefined) return refuse(1063001, parameter)
  node.owner = { user: person.index }
  return data({})
}

const getPublic = (call: Call): Reply => data({ permission_public: governed(call).sharing })

const publicRules: Readonly<Record<string, ReadonlyArray<string>>> = {
  security_entity: ["anyone_can_view", "anyone_can_edit", "only_full_access"],
  comment_entity: ["anyone_can_view", "anyone_can_edit"],
  share_entity: ["anyone", "same_tenant", "only_full_access"],
  link_share_entity: ["tenant_readable", "tenant_editable", "anyone_readable", "anyone_editable", "closed"]
}

const setPublic = (call: Call): Reply => {
  const node = governed(call)
  const fields = bodyFields(call)
  const changes: Record<string, string | boolean> = {}
  for (const name in publicRules) {
    const value = fields.text(name, { oneOf: publicRules[name]! })
    if (value !== undefined) changes[name] = value
  }
  for (const name of ["external_access", "invite_external"]) {
    const value = fields.boolean(name)
    if (value !== undefined) changes[name] = value
  }
  fields.done()
  const sharing: JsonObject = { ...node.sharing, ...changes }
  const link = String(sharing["link_share_entity"])
  if (link.startsWith("anyone_") && sharing["external_access"] !== true) refuse(1063003, "Invalid operation")
  node.sharing = sharing
  return data({ permission_public: sharing })
}

const member = "drive.v1.permission.member"

export const drivePermissionRoutes: ReadonlyArray<Route> = [
  model(`${member}.create`, (call) => setMember(call, undefined)),
  model(`${member}.update`, (call) => setMember(call, call.params["member_id"])),
  model(`${member}.delete`, removeMember),
  model(`${member}.list`, listMembers),
  model(`${member}.transfer_owner`, transferOwner),
  model("drive.v1.permission.public.get", getPublic),
  model("drive.v1.permission.public.patch", setPublic)
]
