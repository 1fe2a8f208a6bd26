/** Messages: sending, reading, changing, forwarding. */
import type * as MessageApi from "@effect-feishu/core/api/im/v1/Message"
import type * as ThreadApi from "@effect-feishu/core/api/im/v1/Thread"
import { cardOf } from "../cardActions.js"
import { cardsSlot, isFirst, isSecond, older } from "../cards.js"
import { checkContent } from "../content.js"
import * as chatEvents from "../chatEvents.js"
import { conversationsSlot } from "../conversations.js"
import type { Chat, Message } from "../chat.js"
import { directorySlot, type UserIdType } from "../directory.js"
import { paceMessage } from "../limits.js"
import {
  cardFormOf,
  chatFor,
  contentOf,
  deliver,
  findMessage,
  forwardTarget,
  isRestricted,
  messageFields,
  mustBeIn,
  mustMayCallAll,
  mustMaySpeak,
  once,
  paced,
  pageRule,
  parameter,
  presentMessage,
  receiveIdTypes,
  shown
} from "../messageAccess.js"
import { actorOf, personId, same, userIdType, userIdTypes } from "../people.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  model,
  page,
  parseObject,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"

const day = 86_400_000

// sending

const create = (call: Call): Reply => {
  const { content, fields, kind, uuid } = messageFields(call)
  const receiver = fields.string("receive_id")
  fields.done()
  const query = queryFields(call)
  const type = query.string("receive_id_type", { oneOf: receiveIdTypes })
  query.done()
  const chat = chatFor(call, type, receiver)
  const message = once(call, uuid, "message", () => {
    const checked = checkContent(call, kind, content)
    paced(call, chat)
    return deliver(call, chat, kind, checked, uuid)
  })
  return data(shown(call, message))
}

const reply = (call: Call): Reply => {
  const { content, fields, kind, uuid } = messageFields(call)
  const inThread = fields.boolean("reply_in_thread") ?? false
  fields.done()
  const message = once(call, uuid, "message", () => {
    const parent = presentMessage(call, call.params["message_id"]!)
    const checked = checkContent(call, kind, content)
    paced(call, parent.chat)
    return deliver(call, parent.chat, kind, checked, uuid, { parent, inThread })
  })
  return data(shown(call, message))
}

// forwarding

const mustNotBeRestricted = (chat: Chat): void => {
  if (isRestricted(chat, "message_has_permission_setting")) {
    refuse(230070, "Forwarding of messages in restricted mode is not allowed.")
  }
}

const mustBeForwardable = (call: Call, message: Message): void => {
  mustNotBeRestricted(message.chat)
  if (message.deleted) refuse(230065, "The message to be forwarded has been recalled.")
  const cards = call.world.get(cardsSlot)
  const entity = message.cardId === undefined ? undefined : cards.all.get(message.cardId)
  if (message.msg_type === "system" || (entity !== undefined && cards.streaming(entity) === "on")) {
    refuse(230061, "The message type does not support forwarding.")
  }
}

const forward = (call: Call): Reply => {
  const { chat, receiver, thread, uuid } = forwardTarget(call)
  const message = once(call, uuid, `forward ${call.params["message_id"]!} ${receiver}`, () => {
    const source = findMessage(call, call.params["message_id"]!)
    mustBeForwardable(call, source)
    paced(call, chat)
    return call.world.get(conversationsSlot).add({
      chat,
      msg_type: source.msg_type,
      content: source.cardId === undefined ? source.content : contentOf(call, source, "user_card_content"),
      mentions: source.mentions,
      sender: actorOf(call),
      appId: call.caller.appId,
      merged: source.merged,
      thread,
      uuid
    })
  })
  return data(shown(call, message))
}

/** Later changes of the message leave what was merged as it was. */
const asItIs = (message: Message): Message => ({ ...message })

const mergeForward = (call: Call): Reply => {
  const body = bodyFields(call)
  const ids = body.strings("message_id_list", { min: 1, max: 100 })
  body.done()
  const { chat, receiver, thread, uuid } = forwardTarget(call)
  const conversations = call.world.get(conversationsSlot)
  const known = ids.map((id) => ({ id, message: conversations.messages.get(id) }))
  const good = known.flatMap(({ message }) => (message === undefined || message.deleted ? [] : [message]))
  const bad = known.filter(({ message }) => message === undefined || message.deleted).map(({ id }) => id)
  const [first] = good
  if (first === undefined) {
    return known.every(({ message }) => message?.deleted === true)
      ? refuse(230065, "All messages to be forwarded have been recalled.")
      : refuse(230064, "All messages to be forwarded are invalid.")
  }
  mustBeIn(call, first.chat)
  mustNotBeRestricted(first.chat)
  if (good.some((message) => message.chat !== first.chat)) {
    refuse(230069, "Does not support forwarding messages from different groups.")
  }
  const message = once(call, uuid, `merge ${receiver}`, () => {
    paced(call, chat)
    return conversations.add({
      chat,
      msg_type: "merge_forward",
      content: JSON.stringify({ content: "Merged and Forwarded Message" }),
      mentions: [],
      sender: actorOf(call),
      appId: call.caller.appId,
      merged: good.map(asItIs),
      thread,
      uuid
    })
  })
  return data({ message: shown(call, message), invalid_message_id_list: bad })
}

/** A thread goes to another chat as a whole, as a thread there. */
const forwardThread = (call: Call, { thread_id: id }: ThreadApi.ForwardInput): Reply => {
  const { chat, receiver, thread, uuid } = forwardTarget(call)
  const conversations = call.world.get(conversationsSlot)
  const message = once(call, uuid, `thread ${id} ${receiver}`, () => {
    const source = conversations.threads.get(id)
    const [root] = source ?? []
    if (source === undefined || root === undefined)
      return refuse(230064, "The thread to be forwarded is invalid.")
    mustBeIn(call, root.chat)
    if (source.every(({ deleted }) => deleted)) {
      refuse(230110, "Action unavailable as the message has been deleted.")
    }
    mustNotBeRestricted(root.chat)
    paced(call, chat)
    return conversations.add({
      chat,
      msg_type: "merge_forward",
      content: JSON.stringify({ content: "Merged and Forwarded Message" }),
      mentions: [],
      sender: actorOf(call),
      appId: call.caller.appId,
      merged: source.filter((one) => !one.deleted).map(asItIs),
      thread,
      uuid
    })
  })
  return data(shown(call, message))
}

// reading

const get = (call: Call): Reply => {
  const type = userIdType(call)
  const message = findMessage(call, call.params["message_id"]!)
  const form = cardFormOf(call)
  return data({
    items: [
      shown(call, message, { type, form }),
      ...message.merged.map((one) => shown(call, one, { type, form, upper: message.message_id }))
    ]
  })
}

const list = (call: Call): Reply => {
  const query = queryFields(call)
  const container = query.string("container_id_type", { oneOf: ["chat", "thread"] })
  const id = query.string("container_id")
  const start = query.integer("start_time", { min: 0 })
  const end = query.integer("end_time", { min: 0 })
  const sort = query.text("sort_type", { oneOf: ["ByCreateTimeAsc", "ByCreateTimeDesc"] })
  query.done()
  if (start !== undefined && end !== undefined && start > end) refuse(230001, parameter)
  const conversations = call.world.get(conversationsSlot)
  const invalid = (): never => refuse(230001, `${parameter} ext=Invalid container_id`)
  const chat = container === "chat" ? conversations.chats.get(id) : conversations.threads.get(id)?.[0]?.chat
  if (chat === undefined) return invalid()
  mustBeIn(call, chat)
  const inTime = (message: Message): boolean => {
    const second = Math.floor(message.createdAt / 1000)
    return (start === undefined || second >= start) && (end === undefined || second <= end)
  }
  // A chat shows the first message of a thread; the others are read from the thread.
  const messages =
    container === "thread"
      ? conversations.threads.get(id)!
      : conversations.threads.size === 0
        ? chat.messages
        : chat.messages.filter(
            (message) =>
              message.thread === undefined || conversations.threads.get(message.thread)?.[0] === message
          )
  const chosen = start === undefined && end === undefined ? messages : messages.filter(inTime)
  const key = (message: Message): number => message.seq
  const found = page(call, pageRule, afterInArray(chosen, key, sort === "ByCreateTimeDesc"), key)
  const form = cardFormOf(call)
  const type = userIdType(call)
  return data({ ...found, items: found.items.map((message) => shown(call, message, { type, form })) })
}

const readUsers = (call: Call): Reply => {
  const query = queryFields(call)
  const type = query.string("user_id_type", { oneOf: userIdTypes }) as UserIdType
  query.done()
  const message = presentMessage(call, call.params["message_id"]!, 230110)
  if (!same(message.sender, actorOf(call))) refuse(230012, "Bot is NOT the sender of the message.")
  if (call.now - message.createdAt > 7 * day) {
    refuse(230033, "Get the reading status must be done within 7 days after the message is sent.")
  }
  const reads = [...(message.reads ?? [])].map(([user, { at: readAt, seq }]) => ({ user, seq, at: readAt }))
  const rule: PageRule = { size: 20, max: 100, code: 230001 }
  const found = page(
    call,
    rule,
    afterInArray(reads, (read) => read.seq),
    (read) => read.seq
  )
  return data({
    ...found,
    items: found.items.map((read) => ({
      user_id_type: type,
      user_id: personId(call, read.user, type),
      timestamp: String(read.at),
      tenant_key: message.tenantKey
    }))
  })
}

// changing

const update = (call: Call): Reply => {
  const fields = bodyFields(call)
  const kind = fields.string("msg_type", { oneOf: ["text", "post"] })
  const content = fields.string("content")
  fields.done()
  const message = presentMessage(call, call.params["message_id"]!)
  if (!same(message.sender, actorOf(call))) refuse(230071, "The operator is not the sender of the message.")
  if (message.msg_type !== "text" && message.msg_type !== "post") {
    refuse(230054, "This operation is not supported for this message type.")
  }
  if (message.msg_type !== kind) refuse(230001, `${parameter} ext=msg_type may not change`)
  if (message.edits >= 20) refuse(230072, "The message has reached the number of times it can be edited.")
  mustMaySpeak(call, message.chat)
  const checked = checkContent(call, kind, content)
  mustMayCallAll(call, message.chat, checked)
  message.content = checked.content
  message.mentions = checked.mentions
  message.edits++
  message.edited = true
  message.updatedAt = call.now
  call.world.note({ type: "message", change: "updated", message })
  return data(shown(call, message))
}

const patch = (call: Call): Reply => {
  const fields = bodyFields(call)
  const content = fields.string("content")
  fields.done()
  const message = presentMessage(call, call.params["message_id"]!)
  if (message.msg_type !== "interactive") refuse(230001, `${parameter} ext=This message is NOT a card`)
  if (!same(message.sender, actorOf(call))) refuse(230027, "Lack of necessary permissions.")
  if (call.now - message.createdAt > 14 * day) {
    refuse(230031, "Message can only be modified within 14 days after sending.")
  }
  paceMessage(call, message.message_id)
  const checked = checkContent(call, "interactive", content)
  if (checked.cardId !== undefined) refuse(230001, `${parameter} ext=a card entity is updated by itself`)
  if (message.onlyFor !== undefined) refuse(230001, `${parameter} ext=a card for one member is not patched`)
  const [before, after] = [cardOf(call.world, message), parseObject(checked.content)]
  if (before !== undefined && after !== undefined && isSecond(before) && isFirst(after))
    refuse(230099, `Failed to create card content, ext=${older}`)
  message.content = checked.content
  message.cardId = undefined
  message.edited = true
  message.updatedAt = call.now
  call.world.note({ type: "message", change: "updated", message })
  return data()
}

const recall = (call: Call): Reply => {
  const message = presentMessage(call, call.params["message_id"]!, 230110)
  const actor = actorOf(call)
  const owner =
    message.chat.mode === "group" && call.world.get(conversationsSlot).isOwner(message.chat, actor)
  const isOwn = same(message.sender, actor)
  if (!isOwn && !owner) refuse(230026, "No permission to recall this message.")
  // Owners, managers and the bot that made the group may take back what was said within a year, everybody else what they
  // said within a day.
  if (call.now - message.createdAt > (owner ? 365 : 1) * day) {
    refuse(230009, "Message has expired when recall message.")
  }
  message.deleted = true
  message.updatedAt = call.now
  message.chat.pins.delete(message.message_id)
  call.world.note({ type: "message", change: "recalled", message })
  chatEvents.recalled(call.world, message, actor)
  return data()
}

// urgent

/** Reminds people of a message of the app's own; those who are none, or not in the chat, are told. */
const urgent = (call: Call, input: MessageApi.UrgentAppInput): Reply => {
  const { user_id_list: ids, user_id_type: type } = input
  if (ids.length === 0 || ids.length > 200) refuse(230001, parameter)
  const message = presentMessage(call, input.message_id, 230110)
  if (!same(message.sender, actorOf(call))) refuse(230012, "Bot is NOT the sender of the message.")
  const directory = call.world.get(directorySlot)
  const people = ids.map((id) => ({ id, person: directory.findPerson(type, id) }))
  const isIn = (index: number | undefined): boolean => index !== undefined && message.chat.users.has(index)
  const invalid = people.filter(({ person }) => !isIn(person?.index)).map(({ id }) => id)
  message.urged = [
    ...new Set([
      ...message.urged,
      ...people.flatMap(({ person }) => (isIn(person?.index) ? [person!.index] : []))
    ])
  ]
  return data({ invalid_user_id_list: invalid })
}

const pushFollowUp = (call: Call): Reply => {
  const fields = bodyFields(call)
  const followUps = fields.list("follow_ups") ?? []
  if (followUps.length < 1 || followUps.length > 3) fields.wrong("follow_ups", "the len is 1 to 3")
  for (const followUp of followUps) {
    const text =
      typeof followUp === "object" && followUp !== null && "content" in followUp
        ? followUp.content
        : undefined
    if (typeof text !== "string" || text === "" || text.length > 200) {
      fields.wrong("follow_ups", "content is a string of 1 to 200 characters")
    }
  }
  fields.done()
  const message = presentMessage(call, call.params["message_id"]!)
  if (message.chat.mode !== "p2p") refuse(230003, "only support p2p chat.")
  if (message.chat.messages[message.chat.messages.length - 1] !== message) {
    refuse(230006, "only support latest message.")
  }
  if (message.followUps.length > 0) refuse(230008, "follow up already exist.")
  message.followUps = followUps
  return data()
}
export const messageRoutes: ReadonlyArray<Route> = [
  at("POST", "/open-apis/im/v1/messages", "im.v1.message.create", create),
  at("GET", "/open-apis/im/v1/messages", "im.v1.message.list", list),
  at("POST", "/open-apis/im/v1/messages/merge_forward", "im.v1.message.merge_forward", mergeForward),
  at("GET", "/open-apis/im/v1/messages/:message_id", "im.v1.message.get", get),
  at("PUT", "/open-apis/im/v1/messages/:message_id", "im.v1.message.update", update),
  at("PATCH", "/open-apis/im/v1/messages/:message_id", "im.v1.message.patch", patch),
  at("DELETE", "/open-apis/im/v1/messages/:message_id", "im.v1.message.delete", recall),
  at("POST", "/open-apis/im/v1/messages/:message_id/reply", "im.v1.message.reply", reply),
  at("POST", "/open-apis/im/v1/messages/:message_id/forward", "im.v1.message.forward", forward),
  at("GET", "/open-apis/im/v1/messages/:message_id/read_users", "im.v1.message.read_users", readUsers),
  at(
    "POST",
    "/open-apis/im/v1/messages/:message_id/push_follow_up",
    "im.v1.message.push_follow_up",
    pushFollowUp
  ),
  model("im.v1.thread.forward", forwardThread),
  model("im.v1.message.urgent_app", urgent),
  model("im.v1.message.urgent_phone", urgent),
  model("im.v1.message.urgent_sms", urgent)
]
