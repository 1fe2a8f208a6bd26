/** Chats as requests reach them: which there are, and who may do what with them. */
import { conversationsSlot } from "./conversations.js"
import type { Chat } from "./chat.js"
import { directorySlot, type UserIdType } from "./directory.js"
import { actorOf } from "./people.js"
import { refuse } from "./refusal.js"
import type { Call, Reply } from "./route.js"

export const parameter = "Your request contains an invalid request parameter."

export const findChat = (call: Call): Chat => {
  const chat = call.world.get(conversationsSlot).chats.get(call.params["chat_id"]!)
  if (chat === undefined) return refuse(232006, "Your request specifies a chat_id which is invalid.")
  return chat.tenantKey === call.caller.tenantKey
    ? chat
    : refuse(232010, "Operator and chat can NOT be in different tenants.")
}

export const isMember = (call: Call, chat: Chat): boolean =>
  call.world.get(conversationsSlot).isMember(chat, actorOf(call))

/** The chat, alive and with the caller in it. */
export const ownChat = (call: Call): Chat => {
  const chat = findChat(call)
  if (chat.dissolved) refuse(232009, "Your request specifies a chat which has already been dissolved.")
  if (!isMember(call, chat)) refuse(232011, "Operator can NOT be out of the chat.")
  return chat
}

export const isOwner = (call: Call, chat: Chat): boolean =>
  call.world.get(conversationsSlot).isOwner(chat, actorOf(call))

/** The people of ids, and the ids that are nobody's. */
export const usersOf = (
  call: Call,
  type: UserIdType,
  ids: ReadonlyArray<string>
): { readonly known: ReadonlyArray<number>; readonly unknown: ReadonlyArray<string> } => {
  const directory = call.world.get(directorySlot)
  const known: Array<number> = []
  const unknown: Array<string> = []
  for (const id of ids) {
    const person = directory.findPerson(type, id)
    if (person === undefined) unknown.push(id)
    else known.push(person.index)
  }
  return { known, unknown }
}

/** Lets those who watch know of the change. */
export const changing =
  <A extends ReadonlyArray<unknown>>(handle: (call: Call, ...rest: A) => Reply) =>
  (call: Call, ...rest: A): Reply => {
    const reply = handle(call, ...rest)
    const chat = call.world.get(conversationsSlot).chats.get(call.params["chat_id"]!)
    if (chat !== undefined) call.world.note({ type: "chat", chat })
    return reply
  }
