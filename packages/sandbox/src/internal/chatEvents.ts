/** What the apps of a chat are told of what happens in it. */
import type * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as Im from "@effect-feishu/core/events/Im"
import type { Actor, Chat, Message, Reaction } from "./chat.js"
import { directorySlot } from "./directory.js"
import type { JsonObject } from "./fields.js"
import { happening, idsOf, operatorOf } from "./raise.js"
import type { World } from "./world.js"

/** Apps are told of a chat in the tenant that it is in. */
const inChat = <P extends object>(definition: EventDefinition.EventDefinition<P>, by: string) => {
  const raise = happening(definition, by)
  return (world: World, { tenantKey }: Chat, apps: Iterable<string>, payload: P): void => {
    raise(world, apps, payload, tenantKey)
  }
}

const addedUsers = inChat(Im.chatMemberUserAddedV1, "people are added to a chat, or join it")
const removedUsers = inChat(Im.chatMemberUserDeletedV1, "people are removed from a chat, or leave it")
const addedBots = inChat(Im.chatMemberBotAddedV1, "a bot is added to a chat")
const removedBots = inChat(Im.chatMemberBotDeletedV1, "a bot is removed from a chat")
const disbandedChat = inChat(Im.chatDisbandedV1, "a chat is disbanded")
const updatedChat = inChat(Im.chatUpdatedV1, "the settings of a chat are changed")
const addedReaction = inChat(Im.messageReactionCreatedV1, "somebody reacts to a message")
const removedReaction = inChat(Im.messageReactionDeletedV1, "somebody takes a reaction back")
const recalledMessage = inChat(Im.messageRecalledV1, "a message is recalled")
const enteredChat = inChat(Im.chatAccessEventBotP2pChatEnteredV1, "a person opens the chat with a bot")
const readMessage = inChat(Im.messageMessageReadV1, "a person reads what a bot wrote to them alone")

/** What every event of a chat begins with. */
const about = (world: World, chat: Chat, actor: Actor) => ({
  chat_id: chat.chat_id,
  ...operatorOf(world, actor),
  external: false,
  operator_tenant_key: chat.tenantKey,
  name: String(chat.fields["name"] ?? "")
})

const users = (world: World, chat: Chat, ids: ReadonlyArray<number>) =>
  ids.map((user) => ({
    name: world.get(directorySlot).person(user)?.name ?? "",
    tenant_key: chat.tenantKey,
    user_id: idsOf(world, user)
  }))

export const usersAdded = (world: World, chat: Chat, actor: Actor, added: ReadonlyArray<number>): void => {
  if (added.length === 0) return
  addedUsers(world, chat, chat.bots, {
    ...about(world, chat, actor),
    users: users(world, chat, added)
  })
}

export const usersRemoved = (world: World, chat: Chat, actor: Actor, gone: ReadonlyArray<number>): void => {
  if (gone.length === 0) return
  removedUsers(world, chat, chat.bots, {
    ...about(world, chat, actor),
    users: users(world, chat, gone)
  })
}

/** The app whose bot it is, and no other, is told. */
export const botsAdded = (world: World, chat: Chat, actor: Actor, added: ReadonlyArray<string>): void => {
  addedBots(world, chat, added, about(world, chat, actor))
}

export const botsRemoved = (world: World, chat: Chat, actor: Actor, gone: ReadonlyArray<string>): void => {
  removedBots(world, chat, gone, about(world, chat, actor))
}

export const disbanded = (world: World, chat: Chat, actor: Actor): void => {
  disbandedChat(world, chat, chat.bots, about(world, chat, actor))
}

/** The settings that an event tells of. */
const told = [
  "avatar",
  "name",
  "description",
  "add_member_permission",
  "share_card_permission",
  "at_all_permission",
  "edit_permission",
  "membership_approval",
  "join_message_visibility",
  "leave_message_visibility",
  "moderation_permission",
  "group_message_type"
]

/** What a chat was before it was changed. */
export interface Before {
  readonly fields: JsonObject
  readonly owner: Actor
}

export const before = ({ fields, owner }: Chat): Before => ({ fields, owner })

/** Only what became another is told; a change to what was already so is none. */
export const updated = (world: World, chat: Chat, actor: Actor, old: Before): void => {
  const changed = told.filter((key) => JSON.stringify(old.fields[key]) !== JSON.stringify(chat.fields[key]))
  const isOwnerNew = JSON.stringify(old.owner) !== JSON.stringify(chat.owner)
  if (changed.length === 0 && !isOwnerNew) return
  const of = (fields: JsonObject, owner: Actor) => ({
    ...Object.fromEntries(changed.map((key) => [key, fields[key]])),
    ...(isOwnerNew && "user" in owner ? { owner_id: idsOf(world, owner.user) } : {})
  })
  updatedChat(world, chat, chat.bots, {
    ...about(world, chat, actor),
    after_change: of(chat.fields, chat.owner),
    before_change: of(old.fields, old.owner)
  })
}

const reactionOf = (world: World, message: Message, reaction: Reaction, at: number) => ({
  message_id: message.message_id,
  reaction_type: { emoji_type: reaction.emoji },
  ...("user" in reaction.actor
    ? { operator_type: "user", user_id: idsOf(world, reaction.actor.user) }
    : { operator_type: "app", app_id: reaction.actor.app }),
  action_time: String(at)
})

export const reacted = (world: World, message: Message, reaction: Reaction): void => {
  addedReaction(world, message.chat, message.chat.bots, reactionOf(world, message, reaction, reaction.at))
}

export const unreacted = (world: World, message: Message, reaction: Reaction): void => {
  removedReaction(world, message.chat, message.chat.bots, reactionOf(world, message, reaction, world.now))
}

export const recalled = (world: World, message: Message, actor: Actor): void => {
  const { chat, sender } = message
  const isOwn = JSON.stringify(sender) === JSON.stringify(actor)
  const isManager = "user" in actor ? chat.managers.has(actor.user) : chat.botManagers.has(actor.app)
  recalledMessage(world, chat, chat.bots, {
    message_id: message.message_id,
    chat_id: chat.chat_id,
    recall_time: String(world.now),
    recall_type: isOwn ? "message_owner" : isManager ? "group_manager" : "group_owner"
  })
}

/** A person opens the chat with a bot. */
export const entered = (world: World, appId: string, chat: Chat, user: number): void => {
  const last = chat.messages[chat.messages.length - 1]
  enteredChat(world, chat, [appId], {
    chat_id: chat.chat_id,
    operator_id: idsOf(world, user),
    ...(last === undefined
      ? {}
      : { last_message_id: last.message_id, last_message_create_time: String(last.createdAt) })
  })
}

/** A person reads what a bot told them. Of groups the platform does not tell. */
export const read = (world: World, message: Message, user: number): void => {
  const { chat, sender } = message
  if (chat.mode !== "p2p" || !("app" in sender)) return
  readMessage(world, chat, [sender.app], {
    reader: { reader_id: idsOf(world, user), read_time: String(world.now), tenant_key: chat.tenantKey },
    message_id_list: [message.message_id]
  })
}
