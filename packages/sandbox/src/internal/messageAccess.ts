/** Messages as requests reach them: which there are, who may do what with them, how they look, how they are sent. */
import { cardsSlot, raw, simplified } from "./cards.js"
import { messageKinds, type Content } from "./content.js"
import { conversationsSlot } from "./conversations.js"
import type { Chat, Message } from "./chat.js"
import { directorySlot, type UserIdType } from "./directory.js"
import { isObject, type Fields } from "./fields.js"
import { paceChat } from "./limits.js"
import { actorOf, personId } from "./people.js"
import { refuse } from "./refusal.js"
import { bodyFields, parseObject, queryFields, type Call, type PageRule } from "./route.js"

const hour = 3_600_000

export const parameter = "Your request contains an invalid request parameter."
export const pageRule: PageRule = { size: 20, max: 50, code: 230001 }

// who may

export const mustBeIn = (call: Call, chat: Chat): void => {
  if (chat.dissolved) refuse(232009, "Your request specifies a chat which has already been dissolved.")
  // In another tenant an app has another bot, which is in no chat of this one.
  const isOfTenant = chat.tenantKey === call.caller.tenantKey
  if (!isOfTenant || !call.world.get(conversationsSlot).isMember(chat, actorOf(call))) {
    refuse(230002, "The bot can not be outside the group.")
  }
}

/** Whether the caller sees a message of a chat that both are in: some are for one member and the app that sent them. */
export const sees = (call: Call, message: Message): boolean =>
  message.onlyFor === undefined ||
  (call.caller.user === undefined
    ? message.appId === call.caller.appId
    : message.onlyFor === call.caller.user)

/** Whether the chat's restricted mode keeps everybody from this. */
export const isRestricted = (
  { fields }: Chat,
  what: "message_has_permission_setting" | "download_has_permission_setting"
): boolean => {
  const setting = fields["restricted_mode_setting"]
  return isObject(setting) && setting["status"] === true && setting[what] !== "all_members"
}

export const findMessage = (call: Call, id: string): Message => {
  const message = call.world.get(conversationsSlot).messages.get(id)
  if (message === undefined) return refuse(230001, `${parameter} ext=Invalid message_id`)
  mustBeIn(call, message.chat)
  return sees(call, message) ? message : refuse(230050, "The message is invisible to the operator.")
}

export const presentMessage = (call: Call, id: string, recalled = 230011): Message => {
  const message = findMessage(call, id)
  if (message.deleted) {
    refuse(
      recalled,
      recalled === 230011 ? "The message is recalled." : "Action unavailable as the message has been deleted."
    )
  }
  return message
}

export const receiveIdTypes = ["open_id", "union_id", "user_id", "email", "chat_id"]

export const chatFor = (call: Call, type: string, id: string): Chat => {
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
    if (person === undefined) {
      return type !== "email" && directory.hasLeft(type as UserIdType, id)
        ? refuse(230029, "User has resigned.")
        : unknown()
    }
    chat = conversations.directChat(call.caller.appId, call.caller.tenantKey, person.index)
    // A user who sends to a person does so in the bot's chat with that person: the sandbox keeps no other.
    if (call.caller.user !== undefined) conversations.join(chat, call.caller.user)
  }
  mustBeIn(call, chat)
  return chat
}

export const mustMaySpeak = (call: Call, chat: Chat): void => {
  if (!call.world.get(conversationsSlot).maySpeak(chat, actorOf(call))) {
    refuse(230035, "Send Message Permission deny.")
  }
}

/** Whether the caller may say this much in the chat now. */
export const paced = (call: Call, chat: Chat): void => {
  mustMaySpeak(call, chat)
  paceChat(call, chat)
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

/** How a card is to be read: in short, as it was sent, or as the platform keeps it. */
export type CardForm = "simple" | "user_card_content" | "raw_card_content"

export const cardFormOf = (call: Call): CardForm => {
  const query = queryFields(call)
  const form = query.text("card_msg_content_type", { oneOf: ["user_card_content", "raw_card_content"] })
  query.done()
  return (form ?? "simple") as CardForm
}

export const contentOf = (call: Call, message: Message, form: CardForm): string => {
  if (message.deleted) return "This message was recalled"
  if (message.msg_type !== "interactive") return message.content
  const cards = call.world.get(cardsSlot)
  const entity = message.cardId === undefined ? undefined : cards.all.get(message.cardId)
  if (form === "user_card_content")
    return entity === undefined ? message.content : JSON.stringify(entity.card)
  const card = entity?.card ?? parseObject(message.content) ?? {}
  return form === "simple" ? simplified(card) : raw(card)
}

export const shown = (
  call: Call,
  message: Message,
  options: { readonly type?: UserIdType; readonly form?: CardForm; readonly upper?: string } = {}
) => {
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
    body: { content: contentOf(call, message, options.form ?? "simple") },
    ...(message.mentions.length === 0 || message.deleted ? {} : { mentions: message.mentions }),
    ...(options.upper === undefined ? {} : { upper_message_id: options.upper })
  }
}

// sending

export const messageFields = (
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
export const once = (call: Call, uuid: string | undefined, scope: string, make: () => Message): Message => {
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

/** What calls everybody is for those who may. */
export const mustMayCallAll = (call: Call, chat: Chat, { content }: Content): void => {
  if (!content.includes("@_all") || chat.fields["at_all_permission"] !== "only_owner") return
  if (call.world.get(conversationsSlot).isOwner(chat, actorOf(call))) return
  refuse(230018, "These operations are NOT allowed at current group settings.")
}

export const deliver = (
  call: Call,
  chat: Chat,
  kind: string,
  content: Content,
  uuid: string | undefined,
  reply?: { readonly parent: Message; readonly inThread: boolean }
): Message => {
  mustMayCallAll(call, chat, content)
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

export const forwardTarget = (
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
