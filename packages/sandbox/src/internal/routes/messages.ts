/** Messages: sending, reading, changing, forwarding, reactions, pins. */
import { emojis } from "@effect-feishu/core/Im/emojis"
import { cardsSlot, simplified } from "../cards.js"
import { checkContent, messageKinds, type Content } from "../content.js"
import {
  conversationsSlot,
  type Actor,
  type Chat,
  type Message,
  type Pin,
  type Reaction
} from "../conversations.js"
import { directorySlot, type UserIdType } from "../directory.js"
import { Fields } from "../fields.js"
import { pass, Window } from "../limiter.js"
import { actorOf, personId, same, userIdType, userIdTypes } from "../people.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  page,
  parseObject,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"

const hour = 3_600_000
const day = 24 * hour

const parameter = "Your request contains an invalid request parameter."
const pageRule: PageRule = { size: 20, max: 50, code: 230001, msg: parameter }

// who may

const mustBeIn = (call: Call, chat: Chat): void => {
  if (chat.dissolved) refuse(232009, "Your request specifies a chat which has already been dissolved.")
  if (!call.world.get(conversationsSlot).isMember(chat, actorOf(call))) {
    refuse(230002, "The bot can not be outside the group.")
  }
}

const findMessage = (call: Call, id: string): Message => {
  const message = call.world.get(conversationsSlot).messages.get(id)
  if (message === undefined) return refuse(230001, `${parameter} ext=Invalid message_id`)
  mustBeIn(call, message.chat)
  return message
}

const presentMessage = (call: Call, id: string, recalled = 230011): Message => {
  const message = findMessage(call, id)
  if (message.deleted) {
    refuse(
      recalled,
      recalled === 230011 ? "The message is recalled." : "Action unavailable as the message has been deleted."
    )
  }
  return message
}

const receiveIdTypes = ["open_id", "union_id", "user_id", "email", "chat_id"]

const chatFor = (call: Call, type: string, id: string): Chat => {
  const conversations = call.world.get(conversationsSlot)
  const unknown = (): never => refuse(230034, "The receive_id is invalid.")
  let chat: Chat | undefined
  if (type === "chat_id") {
    chat = conversations.chats.get(id)
    if (chat === undefined) return unknown()
  } else if (type === "thread_id") {
    chat = conversations.threads.get(id)?.[0]?.chat
    if (chat === undefined) return refuse(230019, "The topic does NOT exist.")
  } else {
    const directory = call.world.get(directorySlot)
    const person = type === "email" ? directory.findByEmail(id) : directory.findPerson(type as UserIdType, id)
    if (person === undefined) return unknown()
    chat = conversations.directChat(call.caller.appId, call.caller.tenantKey, person.index)
    // A user who sends to a person does so in the bot's chat with that person: the sandbox keeps no other.
    if (call.caller.user !== undefined) conversations.join(chat, call.caller.user)
  }
  mustBeIn(call, chat)
  return chat
}

const paced = (call: Call, chat: Chat): void => {
  if (!call.world.settings.rates.receivers) return
  if (pass([chat.window], call.now) > 0) refuse(230020, "This operation triggers the frequency limit.")
}

// how it looks

const senderOf = (call: Call, message: Message, type: UserIdType): object =>
  "app" in message.sender
    ? { id: message.sender.app, id_type: "app_id", sender_type: "app", tenant_key: message.tenantKey }
    : {
        id: personId(call, message.sender.user, type),
        id_type: type,
        sender_type: "user",
        tenant_key: message.tenantKey
      }

const contentOf = (call: Call, message: Message, source: boolean): string => {
  if (message.deleted) return "This message was recalled"
  if (message.msg_type !== "interactive") return message.content
  const cards = call.world.get(cardsSlot)
  const entity = message.cardId === undefined ? undefined : cards.all.get(message.cardId)
  if (source) return entity === undefined ? message.content : JSON.stringify(entity.card)
  return simplified(entity?.card ?? parseObject(message.content) ?? {})
}

const shown = (
  call: Call,
  message: Message,
  options: { readonly type?: UserIdType; readonly source?: boolean; readonly upper?: string } = {}
): object => {
  const type = options.type ?? "open_id"
  return {
    message_id: message.message_id,
    ...(message.root === undefined ? {} : { root_id: message.root.message_id }),
    ...(message.parent === undefined ? {} : { parent_id: message.parent.message_id }),
    ...(message.thread === undefined ? {} : { thread_id: message.thread }),
    msg_type: message.msg_type,
    create_time: String(message.createdAt),
    update_time: String(message.updatedAt),
    deleted: message.deleted,
    updated: message.edited,
    chat_id: message.chat.chat_id,
    sender: senderOf(call, message, type),
    body: { content: contentOf(call, message, options.source === true) },
    ...(message.mentions.length === 0 || message.deleted ? {} : { mentions: message.mentions }),
    ...(options.upper === undefined ? {} : { upper_message_id: options.upper })
  }
}

const wantsSource = (call: Call): boolean => call.query.get("card_msg_content_type") === "user_card_content"

// sending

const messageFields = (
  call: Call
): { kind: string; content: string; uuid: string | undefined; fields: Fields } => {
  const fields = bodyFields(call)
  return {
    fields,
    kind: fields.string("msg_type", { oneOf: messageKinds }),
    content: fields.string("content"),
    uuid: fields.text("uuid", { maxLength: 50 })
  }
}

/** Does it once for each uuid and hour; a repetition is answered with the message that exists. */
const once = (call: Call, uuid: string | undefined, scope: string, make: () => Message): Message => {
  if (uuid === undefined || uuid === "") return make()
  const conversations = call.world.get(conversationsSlot)
  const key = `${call.caller.appId} ${scope} ${uuid}`
  const id = conversations.remembered(key, hour)
  const before = id === undefined ? undefined : conversations.messages.get(id)
  if (before !== undefined) return before
  const message = make()
  conversations.remember(key, message.message_id)
  message.rememberedAs = key
  return message
}

const deliver = (
  call: Call,
  chat: Chat,
  kind: string,
  content: Content,
  uuid: string | undefined,
  reply?: { readonly parent: Message; readonly inThread: boolean }
): Message => {
  paced(call, chat)
  const message = call.world.get(conversationsSlot).add({
    chat,
    msg_type: kind,
    content: content.content,
    mentions: content.mentions,
    sender: actorOf(call),
    appId: call.caller.appId,
    parent: reply?.parent,
    inThread: reply?.inThread,
    cardId: content.cardId,
    uuid
  })
  if (content.cardId !== undefined) {
    const entity = call.world.get(cardsSlot).all.get(content.cardId)
    if (entity !== undefined) {
      entity.messageId = message.message_id
      call.world.note({ type: "card", entity, operation: "send" })
    }
  }
  return message
}

const create = (call: Call): Reply => {
  const { content, fields, kind, uuid } = messageFields(call)
  const receiver = fields.string("receive_id")
  fields.done()
  const query = queryFields(call)
  const type = query.string("receive_id_type", { oneOf: receiveIdTypes })
  query.done()
  const chat = chatFor(call, type, receiver)
  const message = once(call, uuid, "message", () =>
    deliver(call, chat, kind, checkContent(call, kind, content), uuid)
  )
  return data(shown(call, message))
}

const reply = (call: Call): Reply => {
  const { content, fields, kind, uuid } = messageFields(call)
  const inThread = fields.boolean("reply_in_thread") ?? false
  fields.done()
  const message = once(call, uuid, "message", () => {
    const parent = presentMessage(call, call.params["message_id"]!)
    return deliver(call, parent.chat, kind, checkContent(call, kind, content), uuid, { parent, inThread })
  })
  return data(shown(call, message))
}

// forwarding

const forwardTarget = (
  call: Call
): { chat: Chat; receiver: string; uuid: string | undefined; thread: string | undefined } => {
  const fields = bodyFields(call)
  const receiver = fields.string("receive_id")
  fields.done()
  const query = queryFields(call)
  const type = query.string("receive_id_type", { oneOf: [...receiveIdTypes, "thread_id"] })
  const uuid = query.text("uuid", { maxLength: 50 })
  query.done()
  return {
    chat: chatFor(call, type, receiver),
    receiver,
    uuid,
    thread: type === "thread_id" ? receiver : undefined
  }
}

const mustBeForwardable = (call: Call, message: Message): void => {
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
      content: source.cardId === undefined ? source.content : contentOf(call, source, true),
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
  if (first === undefined) return refuse(230064, "All messages to be forwarded are invalid.")
  mustBeIn(call, first.chat)
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

// reading

const get = (call: Call): Reply => {
  const type = userIdType(call)
  const message = findMessage(call, call.params["message_id"]!)
  const source = wantsSource(call)
  return data({
    items: [
      shown(call, message, { type, source }),
      ...message.merged.map((one) => shown(call, one, { type, source, upper: message.message_id }))
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
  const source = wantsSource(call)
  return data({ ...found, items: found.items.map((message) => shown(call, message, { source })) })
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
  const rule: PageRule = { size: 20, max: 100, code: 230001, msg: parameter }
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
  const checked = checkContent(call, kind, content)
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
  if (call.world.settings.rates.receivers) {
    message.patches ??= new Window(5, 1000)
    if (pass([message.patches], call.now) > 0) refuse(230020, "This operation triggers the frequency limit.")
  }
  const checked = checkContent(call, "interactive", content)
  if (checked.cardId !== undefined) refuse(230001, `${parameter} ext=a card entity is updated by itself`)
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
  const owner = same(message.chat.owner, actor) && message.chat.mode === "group"
  if (!same(message.sender, actor) && !owner) refuse(230026, "No permission to recall this message.")
  message.deleted = true
  message.updatedAt = call.now
  message.chat.pins.delete(message.message_id)
  call.world.note({ type: "message", change: "recalled", message })
  return data()
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

// reactions

const operatorOf = (call: Call, actor: Actor, type: UserIdType): object =>
  "app" in actor
    ? { operator_id: actor.app, operator_type: "app" }
    : { operator_id: personId(call, actor.user, type), operator_type: "user" }

const shownReaction = (call: Call, reaction: Reaction, type: UserIdType = "open_id"): object => ({
  reaction_id: reaction.reaction_id,
  operator: operatorOf(call, reaction.actor, type),
  action_time: String(reaction.at),
  reaction_type: { emoji_type: reaction.emoji }
})

const reactable = (call: Call): Message => {
  const message = call.world.get(conversationsSlot).messages.get(call.params["message_id"]!)
  if (message === undefined) {
    return refuse(231003, "The message is not found, maybe not exist or deleted.")
  }
  if (message.deleted) refuse(230110, "Action unavailable as the message has been deleted.")
  if (message.chat.dissolved) {
    refuse(232009, "Your request specifies a chat which has already been dissolved.")
  }
  if (!call.world.get(conversationsSlot).isMember(message.chat, actorOf(call))) {
    refuse(231002, "The operator has no permission to react on the specific message.")
  }
  return message
}

const knownEmojis: ReadonlySet<string> = new Set(emojis)

const react = (call: Call): Reply => {
  const fields = bodyFields(call)
  const type = new Fields(fields.requiredObject("reaction_type"), "reaction_type.")
  fields.done()
  const emoji = type.string("emoji_type")
  type.done()
  if (!knownEmojis.has(emoji)) refuse(231001, "reaction type is invalid.")
  const message = reactable(call)
  const actor = actorOf(call)
  const present = message.reactions.find((one) => one.emoji === emoji && same(one.actor, actor))
  if (present !== undefined) return data(shownReaction(call, present))
  const reaction: Reaction = {
    seq: call.world.next(),
    reaction_id: call.world.ids.word(44),
    actor,
    emoji,
    at: call.now
  }
  message.reactions = [...message.reactions, reaction]
  return data(shownReaction(call, reaction))
}

const unreact = (call: Call): Reply => {
  const message = reactable(call)
  const reaction = message.reactions.find((one) => one.reaction_id === call.params["reaction_id"])
  if (reaction === undefined) return refuse(231011, "The request has an invalid reaction_id.")
  if (!same(reaction.actor, actorOf(call))) {
    refuse(231007, "The operator has no permission to delete this reaction.")
  }
  message.reactions = message.reactions.filter((one) => one !== reaction)
  return data(shownReaction(call, reaction))
}

const reactions = (call: Call): Reply => {
  const type = userIdType(call)
  const message = reactable(call)
  const emoji = call.query.get("reaction_type")
  const chosen = emoji === null ? message.reactions : message.reactions.filter((one) => one.emoji === emoji)
  const key = (one: Reaction): number => one.seq
  const found = page(call, { ...pageRule, code: 231012 }, afterInArray(chosen, key), key)
  return data({ ...found, items: found.items.map((one) => shownReaction(call, one, type)) })
}

// pins

const shownPin = (call: Call, pin: Pin): object => ({
  message_id: pin.message.message_id,
  chat_id: pin.message.chat.chat_id,
  operator_id: "app" in pin.actor ? pin.actor.app : personId(call, pin.actor.user, "open_id"),
  operator_id_type: "app" in pin.actor ? "app_id" : "open_id",
  create_time: String(pin.at)
})

const pin = (call: Call): Reply => {
  const fields = bodyFields(call)
  const id = fields.string("message_id")
  fields.done()
  const message = presentMessage(call, id)
  const { pins } = message.chat
  let made = pins.get(id)
  if (made === undefined) {
    made = { seq: call.world.next(), message, actor: actorOf(call), at: call.now }
    pins.set(id, made)
  }
  return data({ pin: shownPin(call, made) })
}

const unpin = (call: Call): Reply => {
  const message = findMessage(call, call.params["message_id"]!)
  message.chat.pins.delete(message.message_id)
  call.world.note({ type: "message", change: "recalled", message })
  return data()
}

const pins = (call: Call): Reply => {
  const query = queryFields(call)
  const id = query.string("chat_id")
  const start = query.integer("start_time", { min: 0 })
  const end = query.integer("end_time", { min: 0 })
  query.done()
  const chat = call.world.get(conversationsSlot).chats.get(id)
  if (chat === undefined) return refuse(230045, "The chat not exist.")
  mustBeIn(call, chat)
  const chosen = [...chat.pins.values()].filter(
    (one) => (start === undefined || one.at >= start) && (end === undefined || one.at <= end)
  )
  const key = (one: Pin): number => one.seq
  const found = page(call, pageRule, afterInArray(chosen, key), key)
  return data({ ...found, items: found.items.map((one) => shownPin(call, one)) })
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
  at("POST", "/open-apis/im/v1/messages/:message_id/reactions", "im.v1.message.reaction.create", react),
  at("GET", "/open-apis/im/v1/messages/:message_id/reactions", "im.v1.message.reaction.list", reactions),
  at(
    "DELETE",
    "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id",
    "im.v1.message.reaction.delete",
    unreact
  ),
  at("POST", "/open-apis/im/v1/pins", "im.v1.pin.create", pin),
  at("DELETE", "/open-apis/im/v1/pins/:message_id", "im.v1.pin.delete", unpin),
  at("GET", "/open-apis/im/v1/pins", "im.v1.pin.list", pins)
]
