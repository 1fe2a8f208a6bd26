/** Who may do what with what is in the drive. */
import { conversationsSlot } from "./conversations.js"
import { directorySlot } from "./directory.js"
import { driveSlot, type DriveNode } from "./drive.js"
import { groupsSlot } from "./groups.js"
import { actorOf, same } from "./people.js"
import type { Call } from "./route.js"
import { wikisSlot, type Space } from "./wikis.js"

/** Each right holds those before it. */
export const rights = { none: 0, view: 1, edit: 2, full: 3 } as const

const byName: Readonly<Record<string, number>> = {
  view: rights.view,
  edit: rights.edit,
  full_access: rights.full
}

export const userKeys: Readonly<Record<string, "open_id" | "union_id" | "user_id">> = {
  openid: "open_id",
  unionid: "union_id",
  userid: "user_id"
}

interface Member {
  readonly member_type: string
  readonly member_id: string
}

/** Whether who calls is meant: as the person or the app, or as one who is in the chat, the department, the group or the wiki. */
const isMeant = (call: Call, { member_id, member_type }: Member): boolean => {
  if (member_type === "openchat") return isInChat(call, member_id)
  const actor = actorOf(call)
  if (member_type === "appid") return "app" in actor && actor.app === member_id
  if (member_type === "wikispaceid") {
    const space = call.world.get(wikisSlot).spaces.get(member_id)
    return space !== undefined && spaceRightOf(call, space) >= rights.view
  }
  const directory = call.world.get(directorySlot)
  const person = "user" in actor ? directory.person(actor.user) : undefined
  if (person === undefined) return false
  if (member_type === "email") return person.email === member_id
  if (member_type === "groupid") {
    return call.world.get(groupsSlot).all.get(member_id)?.members.has(person.index) ?? false
  }
  if (member_type === "opendepartmentid") {
    return person.departments.some((index) => {
      const department = directory.department(index)
      if (department === undefined) return false
      return [department, ...directory.ancestors(department)].some(
        (one) => one.open_department_id === member_id
      )
    })
  }
  const key = userKeys[member_type]
  return key !== undefined && person[key] === member_id
}

/** As a collaborator: by themselves, or by something that they are in. */
const asMember = (call: Call, node: DriveNode): number => {
  let right: number = rights.none
  for (const member of node.members.values()) {
    if (isMeant(call, member)) right = Math.max(right, byName[member.perm] ?? 0)
  }
  return right
}

/** What who calls may do in a space: administrators everything, members read and write. */
export const spaceRightOf = (call: Call, space: Space): number => {
  if (space.isEverybodys) return rights.full
  let right: number = rights.none
  for (const member of space.members.values()) {
    if (isMeant(call, member))
      right = Math.max(right, member.member_role === "admin" ? rights.full : rights.edit)
  }
  return right
}

const isInChat = (call: Call, id: string): boolean => {
  const conversations = call.world.get(conversationsSlot)
  const chat = conversations.chats.get(id)
  return chat !== undefined && conversations.isMember(chat, actorOf(call))
}

const byLink = ({ sharing }: DriveNode): number => {
  const link = String(sharing["link_share_entity"])
  return link.endsWith("_editable") ? rights.edit : link.endsWith("_readable") ? rights.view : rights.none
}

/** What the place gives of a document: its folder, the wiki that it stands in, or the document that it is a part of. */
const inherited = (call: Call, node: DriveNode): number => {
  const { nodes, roots } = call.world.get(driveSlot)
  const root = node.parent === undefined ? undefined : roots.get(node.parent)
  if (root !== undefined) return same(root.owner, actorOf(call)) ? rights.full : rights.none
  const folder = node.parent === undefined ? undefined : nodes.get(node.parent)
  if (folder !== undefined) return rightOf(call, folder)
  if (node.parent !== undefined) return rights.none
  const space = call.world.get(wikisSlot).spaceOf(node.token)
  if (space !== undefined) return spaceRightOf(call, space)
  const whole = [...nodes.values()].find(({ content }) => content?.holds?.(node.token) ?? false)
  return whole === undefined ? rights.none : rightOf(call, whole)
}

/**
 * The right of who calls: all of it for the owner, else what a collaborator has, or whoever has the link; and what is
 * in a folder, in a wiki or in another document can be done with by whoever can with that.
 */
export const rightOf = (call: Call, node: DriveNode): number =>
  same(node.owner, actorOf(call))
    ? rights.full
    : Math.max(inherited(call, node), asMember(call, node), byLink(node))
