/** Who may do what with what is in the drive. */
import { conversationsSlot } from "./conversations.js"
import { directorySlot } from "./directory.js"
import { driveSlot, type DriveNode } from "./drive.js"
import { actorOf, same } from "./people.js"
import type { Call } from "./route.js"

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

/** As a collaborator: the person, an app that was the owner, or a chat that the actor is in. */
const asMember = (call: Call, node: DriveNode): number => {
  const actor = actorOf(call)
  const person = "user" in actor ? call.world.get(directorySlot).person(actor.user) : undefined
  let right: number = "app" in actor ? (byName[node.apps.get(actor.app) ?? ""] ?? rights.none) : rights.none
  for (const { member_id, member_type, perm } of node.members.values()) {
    const key = userKeys[member_type]
    const isPerson = key !== undefined && person?.[key] === member_id
    const isMail = member_type === "email" && person?.email === member_id
    if (isPerson || isMail || isInChat(call, member_type, member_id))
      right = Math.max(right, byName[perm] ?? 0)
  }
  return right
}

const isInChat = (call: Call, type: string, id: string): boolean => {
  if (type !== "openchat") return false
  const conversations = call.world.get(conversationsSlot)
  const chat = conversations.chats.get(id)
  return chat !== undefined && conversations.isMember(chat, actorOf(call))
}

const byLink = ({ sharing }: DriveNode): number => {
  const link = String(sharing["link_share_entity"])
  return link.endsWith("_editable") ? rights.edit : link.endsWith("_readable") ? rights.view : rights.none
}

/**
 * The right of who calls: all of it for the owner, else what a collaborator has, or whoever has the link; and what is
 * in a folder can be done with by whoever can with the folder. What stands in no folder, in a wiki or within a document,
 * is open to the tenant: the sandbox's wikis are.
 */
export const rightOf = (call: Call, node: DriveNode): number => {
  if (same(node.owner, actorOf(call)) || node.parent === undefined) return rights.full
  const folder = call.world.get(driveSlot).nodes.get(node.parent)
  const inherited = folder === undefined ? rights.none : rightOf(call, folder)
  return Math.max(inherited, asMember(call, node), byLink(node))
}
