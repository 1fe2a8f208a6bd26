/** Reactions and pins. */
import type * as ReactionApi from "@effect-feishu/core/api/im/v1/MessageReaction"
import { emojis } from "@effect-feishu/core/Im/emojis"
import * as chatEvents from "../chatEvents.js"
import { conversationsSlot } from "../conversations.js"
import type { Actor, Message, Pin, Reaction } from "../chat.js"
import type { UserIdType } from "../directory.js"
import { Fields } from "../fields.js"
import { findMessage, mustBeIn, pageRule, parameter, presentMessage, sees } from "../messageAccess.js"
import { actorOf, personId, same, userIdType } from "../people.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  model,
  page,
  queryFields,
  type Call,
  type Reply,
  type Route
} from "../route.js"

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

/** The message, for those who may read it; `denied` is what everybody else is told. */
const reactable = (
  call: Call,
  denied: readonly [code: number, msg: string] = [
    231002,
    "The operator has no permission to react on the specific message."
  ]
): Message => {
  const message = call.world.get(conversationsSlot).messages.get(call.params["message_id"]!)
  if (message === undefined) {
    return refuse(231003, "The message is not found, maybe not exist or deleted.")
  }
  if (message.deleted) refuse(230110, "Action unavailable as the message has been deleted.")
  if (message.chat.dissolved) {
    refuse(232009, "Your request specifies a chat which has already been dissolved.")
  }
  if (!call.world.get(conversationsSlot).isMember(message.chat, actorOf(call))) {
    refuse(...denied)
  }
  return sees(call, message) ? message : refuse(231018, "The message is invisible to the operator.")
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
  if (message.msg_type === "system") refuse(231017, "This operation is not supported for this message type.")
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
  chatEvents.reacted(call.world, message, reaction)
  return data(shownReaction(call, reaction))
}

const unreact = (call: Call): Reply => {
  const message = reactable(call)
  const id = call.params["reaction_id"]
  const reaction = message.reactions.find((one) => one.reaction_id === id)
  if (reaction === undefined) {
    const isAnother = message.chat.messages.some(({ reactions }) =>
      reactions.some((one) => one.reaction_id === id)
    )
    return isAnother
      ? refuse(231010, "The reaction does not belong to the message.")
      : refuse(231011, "The request has an invalid reaction_id.")
  }
  if (!same(reaction.actor, actorOf(call))) {
    refuse(231007, "The operator has no permission to delete this reaction.")
  }
  message.reactions = message.reactions.filter((one) => one !== reaction)
  chatEvents.unreacted(call.world, message, reaction)
  return data(shownReaction(call, reaction))
}

const reactions = (call: Call): Reply => {
  const type = userIdType(call)
  const message = reactable(call, [231008, "The operator has no access to the message."])
  const emoji = call.query.get("reaction_type")
  if (emoji !== null && !knownEmojis.has(emoji)) refuse(231001, "reaction type is invalid.")
  const chosen = emoji === null ? message.reactions : message.reactions.filter((one) => one.emoji === emoji)
  const key = (one: Reaction): number => one.seq
  const found = page(call, { ...pageRule, code: 231012 }, afterInArray(chosen, key), key)
  return data({ ...found, items: found.items.map((one) => shownReaction(call, one, type)) })
}

interface Query {
  readonly message_id?: string | undefined
  readonly page_token?: string | undefined
}

/** The message of a query and where its page begins, or why it cannot be read. */
const placeOf = (call: Call, { message_id: id = "", page_token: token = "" }: Query) => {
  const conversations = call.world.get(conversationsSlot)
  const message = conversations.messages.get(id)
  if (message === undefined || message.deleted) return "invalid"
  if (!conversations.isMember(message.chat, actorOf(call))) return "no_permission"
  const from = token === "" ? 0 : Number(token)
  const isPlace = Number.isInteger(from) && from >= 0 && from <= message.reactions.length
  return isPlace ? { message, from } : "invalid_page_token"
}

const countsOf = (reactions: ReadonlyArray<Reaction>): ReadonlyArray<object> => {
  const counts = new Map<string, number>()
  for (const { emoji } of reactions) counts.set(emoji, (counts.get(emoji) ?? 0) + 1)
  return [...counts].map(([reaction_type, count]) => ({ reaction_type, count: String(count) }))
}

/** Reactions of many messages at once; those that cannot be read are told with the reason. */
const batchQuery = (call: Call, input: ReactionApi.BatchQueryInput): Reply => {
  const { page_size_per_message: size = 10, queries, reaction_type: emoji } = input
  if (queries.length < 1 || queries.length > 20 || size < 1 || size > 10) refuse(230001, parameter)
  const type = userIdType(call)
  const [details, counts, failures]: [Array<object>, Array<object>, Array<object>] = [[], [], []]
  for (const query of queries) {
    const place = placeOf(call, query)
    const { message_id } = query
    if (typeof place === "string") {
      failures.push({ message_id: message_id ?? "", fail_reason: place })
      continue
    }
    const { from, message } = place
    const chosen = message.reactions.filter((one) => emoji === undefined || one.emoji === emoji)
    const more = from + size < chosen.length
    details.push({
      message_id,
      has_more: more,
      page_token: more ? String(from + size) : "",
      message_reaction_items: chosen.slice(from, from + size).map((one) => ({
        reaction_id: one.reaction_id,
        operator: operatorOf(call, one.actor, type),
        action_time: String(one.at),
        emoji_type: one.emoji
      }))
    })
    counts.push({ message_id, reaction_count: countsOf(chosen) })
  }
  return data({
    success_msg_reaction_details: details,
    success_msg_reaction_counts: counts,
    fail_msg_reaction_details: failures
  })
}

// pins

const shownPin = (call: Call, pin: Pin): object => ({
  message_id: pin.message.message_id,
  chat_id: pin.message.chat.chat_id,
  operator_id: "app" in pin.actor ? pin.actor.app : personId(call, pin.actor.user, "open_id"),
  operator_id_type: "app" in pin.actor ? "app_id" : "open_id",
  create_time: String(pin.at)
})

const mustManagePins = (call: Call, { chat }: Message): void => {
  const { fields } = chat
  if (fields["pin_manage_setting"] !== "only_owner") return
  if (!call.world.get(conversationsSlot).isOwner(chat, actorOf(call))) {
    refuse(230046, "No Permission to Pin/Unpin messages in the chat.")
  }
}

const pin = (call: Call): Reply => {
  const fields = bodyFields(call)
  const id = fields.string("message_id")
  fields.done()
  const message = presentMessage(call, id)
  mustManagePins(call, message)
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
  mustManagePins(call, message)
  message.chat.pins.delete(message.message_id)
  return data()
}

const pins = (call: Call): Reply => {
  const query = queryFields(call)
  const id = query.string("chat_id")
  const start = query.integer("start_time", { min: 0 })
  const end = query.integer("end_time", { min: 0 })
  query.done()
  const chat = call.world.get(conversationsSlot).chats.get(id)
  if (chat === undefined) return refuse(230001, `${parameter} ext=Invalid chat_id`)
  mustBeIn(call, chat)
  const chosen = [...chat.pins.values()].filter(
    (one) => (start === undefined || one.at >= start) && (end === undefined || one.at <= end)
  )
  const key = (one: Pin): number => one.seq
  const found = page(call, pageRule, afterInArray(chosen, key), key)
  return data({ ...found, items: found.items.map((one) => shownPin(call, one)) })
}

export const reactionRoutes: ReadonlyArray<Route> = [
  at("POST", "/open-apis/im/v1/messages/:message_id/reactions", "im.v1.message.reaction.create", react),
  at("GET", "/open-apis/im/v1/messages/:message_id/reactions", "im.v1.message.reaction.list", reactions),
  at(
    "DELETE",
    "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id",
    "im.v1.message.reaction.delete",
    unreact
  ),
  model("im.v1.message.reaction.batch_query", batchQuery),
  at("POST", "/open-apis/im/v1/pins", "im.v1.pin.create", pin),
  at("DELETE", "/open-apis/im/v1/pins/:message_id", "im.v1.pin.delete", unpin),
  at("GET", "/open-apis/im/v1/pins", "im.v1.pin.list", pins)
]
