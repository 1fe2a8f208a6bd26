/** Messages to many people at once, and cards that one person sees for a while. */
import type * as EphemeralApi from "@effect-feishu/core/api/ephemeral/v1/Ephemeral"
import type * as BatchApi from "@effect-feishu/core/api/im/v1/BatchMessage"
import type * as BatchSendApi from "@effect-feishu/core/api/message/v4/Message"
import { checkContent } from "../content.js"
import { conversationsSlot } from "../conversations.js"
import type { Message } from "../chat.js"
import { directorySlot, type Person, type UserIdType } from "../directory.js"
import { isObject } from "../fields.js"
import { paceEphemeral } from "../limits.js"
import { deliver, mustMaySpeak, parameter } from "../messageAccess.js"
import { actorOf } from "../people.js"
import { fieldRefusal, Refusal, refuse } from "../refusal.js"
import { data, model, type Call, type Reply, type Route } from "../route.js"
import { slot } from "../world.js"

interface Batch {
  readonly id: string
  readonly appId: string
  readonly messages: ReadonlyArray<Message>
  readonly at: number
  recalled: boolean
}

const batchesSlot = slot<Map<string, Batch>>("batch messages", () => new Map())

const most = 200
const kinds: Readonly<Record<string, string>> = {
  text: "text",
  post: "post",
  image: "image",
  share_chat: "share_chat",
  interactive: "interactive"
}

const invalid = (): never => refuse(10003, "Invalid parameter.", 200)

const textsIn = (list: ReadonlyArray<unknown> | undefined, limit = most): ReadonlyArray<string> => {
  const texts = (list ?? []).filter((item) => typeof item === "string")
  return texts.length < (list ?? []).length || texts.length > limit ? invalid() : texts
}

/** People by their ids, and the ids that are nobody's. */
const found = (call: Call, type: UserIdType, ids: ReadonlyArray<string>) => {
  const directory = call.world.get(directorySlot)
  const people = ids.map((id) => directory.findPerson(type, id))
  return {
    people: people.filter((person) => person !== undefined),
    invalid: ids.filter((_, index) => people[index] === undefined)
  }
}

/** Everybody of a department and of those below it. */
const inDepartments = (call: Call, ids: ReadonlyArray<string>) => {
  const directory = call.world.get(directorySlot)
  const people: Array<Person> = []
  const unknown: Array<string> = []
  for (const id of ids) {
    const department =
      directory.findDepartment("department_id", id) ?? directory.findDepartment("open_department_id", id)
    if (department === undefined) {
      unknown.push(id)
      continue
    }
    const below = directory.childrenAfter(department.index, true, undefined, Infinity)
    for (const one of [department, ...below]) {
      people.push(...directory.membersAfter(one.index, undefined, Infinity))
    }
  }
  return { people, invalid: unknown }
}

/** The content as a newer message has it, in JSON text. */
const contentIn = (input: BatchSendApi.BatchSendInput): readonly [kind: string, content: string] => {
  const kind = kinds[input.msg_type] ?? invalid()
  const given = kind === "interactive" ? input.card : input.content
  if (!isObject(given)) return invalid()
  const value = kind === "share_chat" ? { chat_id: given["share_chat_id"] } : (given["post"] ?? given)
  return [kind, JSON.stringify(value)]
}

const batchSend = (call: Call, input: BatchSendApi.BatchSendInput): Reply => {
  const [kind, content] = contentIn(input)
  const groups = {
    invalid_department_ids: inDepartments(call, textsIn(input.department_ids)),
    invalid_open_ids: found(call, "open_id", textsIn(input.open_ids)),
    invalid_user_ids: found(call, "user_id", textsIn(input.user_ids)),
    invalid_union_ids: found(call, "union_id", textsIn(input.union_ids))
  }
  const receivers = new Map<number, Person>()
  for (const { people } of Object.values(groups))
    for (const person of people) receivers.set(person.index, person)
  if (receivers.size === 0) return invalid()
  const conversations = call.world.get(conversationsSlot)
  const checked = checkedContent(call, kind, content)
  const chats = [...receivers.keys()].map((index) =>
    conversations.directChat(call.caller.appId, call.caller.tenantKey, index)
  )
  // Whole batches are not counted with the messages of a chat, and nobody gets one when somebody cannot.
  for (const chat of chats) mustMaySpeak(call, chat)
  const messages = chats.map((chat) => deliver(call, chat, kind, checked, undefined))
  const batch: Batch = {
    id: `bm-${call.world.ids.hex(32)}`,
    appId: call.caller.appId,
    messages,
    at: call.now,
    recalled: false
  }
  call.world.get(batchesSlot).set(batch.id, batch)
  return data({
    message_id: batch.id,
    ...Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.invalid]))
  })
}

/** This old endpoint has one code for every content that cannot be sent. */
const checkedContent = (call: Call, kind: string, content: string) => {
  try {
    return checkContent(call, kind, content)
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    if (kind === "image") refuse(11227, "Image key not exist.", 200)
    if (kind === "share_chat") refuse(11231, "Chat not found.", 200)
    return refuse(11246, `Create message content fail. ${thrown.msg}`, 200)
  }
}

// what became of it

const batchOf = (
  call: Call,
  id: string,
  denied: readonly [code: number, msg: string] = [230012, "Bot is NOT the sender of the message."]
): Batch => {
  const batch = call.world.get(batchesSlot).get(id)
  if (batch === undefined) return refuse(230030, "The message id is invalid, record not found.")
  return batch.appId === call.caller.appId ? batch : refuse(...denied)
}

const readers = ({ messages }: Batch): number =>
  messages.filter((message) => message.reads !== undefined && message.reads.size > 0).length

const progress = (call: Call, { batch_message_id }: BatchApi.GetProgressInput): Reply => {
  const batch = batchOf(call, batch_message_id)
  const { length } = batch.messages
  return data({
    batch_message_send_progress: {
      valid_user_ids_count: length,
      success_user_ids_count: length,
      read_user_ids_count: readers(batch)
    },
    batch_message_recall_progress: { recall: batch.recalled, recall_count: batch.recalled ? length : 0 }
  })
}

const readUser = (call: Call, { batch_message_id }: BatchApi.ReadUserInput): Reply => {
  const batch = batchOf(call, batch_message_id)
  return data({
    read_user: { read_count: String(readers(batch)), total_count: String(batch.messages.length) }
  })
}

const recall = (call: Call, { batch_message_id }: BatchApi.DeleteInput): Reply => {
  const batch = batchOf(call, batch_message_id, [230026, "No permission to recall this message."])
  if (call.now - batch.at > 86_400_000) refuse(230009, "Message can only be recalled within one days.")
  batch.recalled = true
  for (const message of batch.messages) {
    message.deleted = true
    message.updatedAt = call.now
    call.world.note({ type: "message", change: "recalled", message })
  }
  return data()
}

// what one person sees

const sendEphemeral = (call: Call, input: EphemeralApi.SendInput): Reply => {
  const conversations = call.world.get(conversationsSlot)
  const chat = conversations.chats.get(input.chat_id)
  const refused = (field: string): never => {
    throw fieldRefusal([{ field, value: "", description: `${field} is invalid` }])
  }
  if (chat === undefined || chat.mode === "p2p") return refused("chat_id")
  if (!conversations.isMember(chat, actorOf(call))) refuse(230002, "The bot can not be outside the group.")
  const directory = call.world.get(directorySlot)
  const person =
    input.open_id !== undefined
      ? directory.findPerson("open_id", input.open_id)
      : input.user_id !== undefined
        ? directory.findPerson("user_id", input.user_id)
        : directory.findByEmail(input.email ?? "")
  if (person === undefined || !chat.users.has(person.index)) return refused("open_id")
  if (input.msg_type !== "interactive") return refused("msg_type")
  const checked = checkContent(call, "interactive", JSON.stringify(input.card))
  paceEphemeral(call, chat)
  const message = conversations.add({
    chat,
    msg_type: "interactive",
    content: checked.content,
    mentions: [],
    sender: { app: call.caller.appId },
    appId: call.caller.appId,
    cardId: checked.cardId,
    onlyFor: person.index
  })
  return data({ message_id: message.message_id })
}

const deleteEphemeral = (call: Call, { message_id }: EphemeralApi.DeleteInput): Reply => {
  const message = call.world.get(conversationsSlot).messages.get(message_id)
  const own = message?.onlyFor !== undefined && message.appId === call.caller.appId
  if (!own || message.deleted) return refuse(18051, parameter)
  message.deleted = true
  message.updatedAt = call.now
  call.world.note({ type: "message", change: "recalled", message })
  return data()
}

export const batchMessageRoutes: ReadonlyArray<Route> = [
  model("message.v4.message.batch_send", batchSend),
  model("im.v1.batch_message.get_progress", progress),
  model("im.v1.batch_message.read_user", readUser),
  model("im.v1.batch_message.delete", recall),
  model("ephemeral.v1.ephemeral.send", sendEphemeral),
  model("ephemeral.v1.ephemeral.delete", deleteEphemeral)
]
