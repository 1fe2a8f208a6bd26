/** Chats and their members. */
import * as chatEvents from "../chatEvents.js"
import { conversationsSlot } from "../conversations.js"
import type { Actor, Chat } from "../chat.js"
import { directorySlot, type UserIdType } from "../directory.js"
import type { JsonObject } from "../fields.js"
import { mediaSlot } from "../media.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import { tokensSlot } from "../tokens.js"
import { changing, findChat, isMember, isOwner, ownChat, usersOf } from "../chatAccess.js"
import { actorOf, personId, userIdType, userIdTypes } from "../people.js"

const pageRule: PageRule = { size: 20, max: 100, code: 232001 }
const uuidLife = 10 * 3_600_000

const defaults: JsonObject = {
  avatar: "https://sandbox.example/avatar/chat",
  name: "",
  description: "",
  add_member_permission: "all_members",
  share_card_permission: "allowed",
  at_all_permission: "all_members",
  edit_permission: "all_members",
  group_message_type: "chat",
  chat_type: "private",
  chat_tag: "inner",
  join_message_visibility: "all_members",
  leave_message_visibility: "all_members",
  membership_approval: "no_approval_required",
  moderation_permission: "all_members",
  urgent_setting: "all_members",
  video_conference_setting: "all_members",
  hide_member_count_setting: "all_members",
  pin_manage_setting: "all_members",
  external: false
}

/** Fields that a request may set and a reply shows. */
const settable = new Set([
  ...Object.keys(defaults),
  "i18n_names",
  "restricted_mode_setting",
  "labels",
  "toolkit_ids"
])
settable.delete("external")

/** What members who do not run the chat may edit, unless only its owner may edit it at all. */
const forAnybody: ReadonlySet<string> = new Set(["avatar", "name", "description", "i18n_names"])

const settings = (body: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([key, value]) => settable.has(key) && value !== undefined))

const ownerOf = (call: Call, owner: Actor, type: UserIdType): object =>
  "app" in owner
    ? { owner_id: owner.app, owner_id_type: "app_id" }
    : { owner_id: call.world.get(directorySlot).person(owner.user)?.[type] ?? "", owner_id_type: type }

const shown = (call: Call, chat: Chat, type: UserIdType): object => ({
  ...defaults,
  ...chat.fields,
  ...ownerOf(call, chat.owner, type),
  chat_mode: chat.mode,
  tenant_key: chat.tenantKey
})

/** What create and update refuse of the same fields. */
const checkSettings = (call: Call, chat: Chat | undefined): void => {
  const { avatar, chat_type, name } = call.body
  const image =
    typeof avatar === "string" && avatar !== "" ? call.world.get(mediaSlot).all.get(avatar) : undefined
  // The platform's own pictures are there without being uploaded.
  const isDefault = typeof avatar === "string" && avatar.startsWith("default-avatar_")
  if (
    avatar !== undefined &&
    avatar !== "" &&
    !isDefault &&
    (image === undefined || image.type !== "avatar")
  ) {
    refuse(232041, "The avatar key is illegal.")
  }
  const type = chat_type ?? chat?.fields["chat_type"]
  if (type !== "public" || name === undefined) return
  for (const other of call.world.get(conversationsSlot).chats.values()) {
    const isSame =
      other !== chat &&
      !other.dissolved &&
      other.fields["chat_type"] === "public" &&
      other.fields["name"] === name
    if (isSame) {
      refuse(
        232026,
        "This name is already used in an existing public chat. Names of public chats are supposed to be different."
      )
    }
  }
}

const create = (call: Call): Reply => {
  const type = userIdType(call)
  const query = queryFields(call)
  const uuid = query.text("uuid", { maxLength: 50 })
  const isManager = query.boolean("set_bot_manager") ?? false
  query.done()
  const fields = bodyFields(call)
  const name = fields.text("name", { maxLength: 60 })
  fields.text("description", { maxLength: 100 })
  const owner = fields.text("owner_id")
  const users = fields.strings("user_id_list", { max: 50 })
  const bots = fields.strings("bot_id_list", { max: 5 })
  fields.text("chat_mode", { oneOf: ["group"] })
  fields.text("group_message_type", { oneOf: ["chat", "thread"] })
  const kind = fields.text("chat_type", { oneOf: ["private", "public"] })
  fields.done()
  if (kind === "public" && (name === undefined || name.length < 2)) {
    refuse(
      name === undefined || name === "" ? 232042 : 232020,
      name === undefined || name === ""
        ? "Public group chat's name should not be empty."
        : "Name can NOT be less than two characters for public chats."
    )
  }
  checkSettings(call, undefined)
  const conversations = call.world.get(conversationsSlot)
  const key = `${call.caller.appId} chat ${owner ?? ""} ${uuid ?? ""}`
  const before = uuid === undefined || uuid === "" ? undefined : conversations.remembered(key, uuidLife)
  const present = before === undefined ? undefined : conversations.chats.get(before)
  if (present !== undefined) {
    return data({ chat_id: present.chat_id, ...shown(call, present, type) })
  }
  const members = usersOf(call, type, owner === undefined ? users : [owner, ...users])
  if (owner !== undefined && call.world.get(directorySlot).hasLeft(type, owner)) {
    refuse(232022, "User has already resigned.")
  }
  if (members.unknown.length > 0) refuse(232043, "Your request contains unavailable ids.")
  const tokens = call.world.get(tokensSlot)
  if (bots.some((bot) => tokens.app(bot) === undefined)) refuse(232021, "Bot can NOT be found.")
  const chat = conversations.createChat({
    mode: "group",
    owner: owner === undefined ? { app: call.caller.appId } : { user: members.known[0]! },
    creator: call.caller.appId,
    tenantKey: call.caller.tenantKey,
    fields: settings(call.body)
  })
  chat.bots.add(call.caller.appId)
  if (isManager) chat.botManagers.add(call.caller.appId)
  for (const bot of bots) chat.bots.add(bot)
  for (const user of members.known) conversations.join(chat, user)
  if (uuid !== undefined && uuid !== "") conversations.remember(key, chat.chat_id)
  call.world.note({ type: "chat", chat })
  // Who made the chat knows that it is there.
  chatEvents.botsAdded(
    call.world,
    chat,
    actorOf(call),
    bots.filter((bot) => bot !== call.caller.appId)
  )
  return data({ chat_id: chat.chat_id, ...shown(call, chat, type) })
}

const isPublic = (chat: Chat): boolean => chat.fields["chat_type"] === "public"

const get = (call: Call): Reply => {
  const type = userIdType(call)
  const chat = findChat(call)
  if (!isPublic(chat) && !isMember(call, chat)) refuse(232011, "Operator can NOT be out of the chat.")
  const directory = call.world.get(directorySlot)
  return data({
    ...shown(call, chat, type),
    user_manager_id_list: [...chat.managers].map((user) => directory.person(user)?.[type] ?? ""),
    bot_manager_id_list: [...chat.botManagers],
    user_count: String(chat.users.size),
    bot_count: String(chat.bots.size),
    chat_status: chat.dissolved ? "dissolved" : "normal"
  })
}

/** A chat in a list. */
const row = (call: Call, chat: Chat, type: UserIdType): object => ({
  chat_id: chat.chat_id,
  avatar: defaults["avatar"],
  name: chat.fields["name"] ?? "",
  description: chat.fields["description"] ?? "",
  ...ownerOf(call, chat.owner, type),
  external: false,
  tenant_key: chat.tenantKey,
  chat_status: "normal",
  chat_mode: chat.mode
})

const list = (call: Call): Reply => {
  const type = userIdType(call)
  const query = queryFields(call)
  const sort = query.text("sort_type", { oneOf: ["ByCreateTimeAsc", "ByActiveTimeDesc"] })
  const kinds = call.query.getAll("types").flatMap((one) => one.split(","))
  query.done()
  const byUse = sort === "ByActiveTimeDesc"
  const mode = (chat: Chat): boolean =>
    kinds.length === 0 ? chat.mode === "group" : kinds.includes(chat.mode)
  const chosen = [...call.world.get(conversationsSlot).chats.values()].filter(
    (chat) => !chat.dissolved && mode(chat) && isMember(call, chat)
  )
  if (byUse) chosen.sort((one, other) => one.active - other.active)
  const key = (chat: Chat): number => (byUse ? chat.active : chat.seq)
  const found = page(call, pageRule, afterInArray(chosen, key, byUse), key)
  return data({
    ...found,
    items: found.items.map((chat) => row(call, chat, type))
  })
}

/** Chats that who calls is in, and those that are open to everybody. */
const search = (call: Call): Reply => {
  const type = userIdType(call)
  const text = (call.query.get("query") ?? "").toLowerCase()
  const chosen = [...call.world.get(conversationsSlot).chats.values()].filter(
    (chat) =>
      !chat.dissolved &&
      chat.mode === "group" &&
      chat.tenantKey === call.caller.tenantKey &&
      (isPublic(chat) || isMember(call, chat)) &&
      String(chat.fields["name"] ?? "")
        .toLowerCase()
        .includes(text)
  )
  const key = (chat: Chat): number => chat.seq
  const found = page(call, pageRule, afterInArray(chosen, key), key)
  return data({
    ...found,
    items: found.items.map((chat) => row(call, chat, type))
  })
}

const update = (call: Call): Reply => {
  const type = userIdType(call)
  const fields = bodyFields(call)
  fields.text("name", { maxLength: 60 })
  fields.text("description", { maxLength: 100 })
  const owner = fields.text("owner_id")
  fields.done()
  const chat = ownChat(call)
  if (chat.mode === "p2p") {
    refuse(232008, "Your request specifies a chat whose type is NOT supported currently.")
  }
  checkSettings(call, chat)
  const before = chatEvents.before(chat)
  const permission = { ...defaults, ...chat.fields }["edit_permission"]
  if (permission === "only_owner" && !isOwner(call, chat)) {
    refuse(
      232002,
      "No Permission: Only chat owner or admin can edit chat information in the current situation."
    )
  }
  const others = Object.keys(settings(call.body)).some((name) => !forAnybody.has(name))
  if ((others || owner !== undefined) && !isOwner(call, chat)) {
    refuse(232016, "Non-chat-owner or Non-chat-admin can only edit certain parts.")
  }
  if (owner !== undefined) {
    const [next] = usersOf(call, type, [owner]).known
    if (next === undefined) return refuse(232035, "Your request specifies an owner_id which is invalid.")
    if (!chat.users.has(next)) return refuse(232012, "New chat owner can NOT be out of the chat.")
    chat.owner = { user: next }
  }
  chat.fields = { ...chat.fields, ...settings(call.body) }
  chatEvents.updated(call.world, chat, actorOf(call), before)
  return data()
}

const disband = (call: Call): Reply => {
  const chat = ownChat(call)
  if (chat.mode === "p2p") {
    refuse(232008, "Your request specifies a chat whose type is NOT supported currently.")
  }
  if (!isOwner(call, chat)) {
    refuse(
      232017,
      "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request."
    )
  }
  chat.dissolved = true
  chatEvents.disbanded(call.world, chat, actorOf(call))
  return data()
}

// members

const memberIdType = (call: Call): UserIdType | "app_id" => {
  const query = queryFields(call)
  const type = query.text("member_id_type", { oneOf: [...userIdTypes, "app_id"] }) ?? "open_id"
  query.done()
  return type as UserIdType | "app_id"
}

const addMembers = (call: Call): Reply => {
  const type = memberIdType(call)
  const query = queryFields(call)
  const mode = query.integer("succeed_type", { min: 0, max: 2 }) ?? 0
  query.done()
  const fields = bodyFields(call)
  const ids = fields.strings("id_list", { min: 1, max: type === "app_id" ? 5 : 50 })
  fields.done()
  const chat = ownChat(call)
  if (chat.mode === "p2p") refuse(232090, "Unsupported chat type.")
  if (chat.fields["add_member_permission"] === "only_owner" && !isOwner(call, chat)) {
    refuse(
      232017,
      "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request."
    )
  }
  const conversations = call.world.get(conversationsSlot)
  if (type === "app_id") {
    const tokens = call.world.get(tokensSlot)
    const unknown = ids.filter((id) => tokens.app(id) === undefined)
    if (unknown.length > 0 && mode !== 1) refuse(232043, "Your request contains unavailable ids.")
    const added = ids.filter((id) => tokens.app(id) !== undefined && !chat.bots.has(id))
    for (const id of added) chat.bots.add(id)
    chatEvents.botsAdded(call.world, chat, actorOf(call), added)
    return data({ invalid_id_list: [], not_existed_id_list: unknown, pending_approval_id_list: [] })
  }
  const { known, unknown } = usersOf(call, type, ids)
  if (unknown.length > 0 && mode === 0) {
    const code = { open_id: 99992351, user_id: 99992360, union_id: 99992364 }[type]
    refuse(code, `these ${type.replace("_", " ")}s not existed: ${unknown.join(", ")}`)
  }
  if (unknown.length > 0 && mode === 2) refuse(232043, "Your request contains unavailable ids.")
  const added = known.filter((user) => !chat.users.has(user))
  for (const user of added) conversations.join(chat, user)
  chatEvents.usersAdded(call.world, chat, actorOf(call), added)
  return data({ invalid_id_list: [], not_existed_id_list: unknown, pending_approval_id_list: [] })
}

/** Everybody may leave. */
const isOnlyOneself = (call: Call, type: UserIdType | "app_id", ids: ReadonlyArray<string>): boolean => {
  const actor = actorOf(call)
  const own = "app" in actor ? actor.app : type === "app_id" ? "" : personId(call, actor.user, type)
  return "app" in actor === (type === "app_id") && ids.every((id) => id === own)
}

/** A bot that owns the chat and leaves it hands it on to who joined first. */
const passOn = (chat: Chat): void => {
  const [next] = chat.users.keys()
  if (next === undefined) refuse(232029, "There are no available candidates for chat owner.")
  else chat.owner = { user: next }
}

const removeMembers = (call: Call): Reply => {
  const type = memberIdType(call)
  const fields = bodyFields(call)
  const ids = fields.strings("id_list", { min: 1, max: type === "app_id" ? 5 : 50 })
  fields.done()
  const chat = ownChat(call)
  if (!isOwner(call, chat) && !isOnlyOneself(call, type, ids)) {
    refuse(
      232014,
      "The token used in the request does NOT have the permissions necessary to complete the request."
    )
  }
  if (type === "app_id") {
    if (ids.some((id) => "app" in chat.owner && chat.owner.app === id)) passOn(chat)
    for (const id of ids) chat.botManagers.delete(id)
    const [gone, invalid]: [Array<string>, Array<string>] = [[], []]
    for (const id of ids) (chat.bots.delete(id) ? gone : invalid).push(id)
    chatEvents.botsRemoved(call.world, chat, actorOf(call), gone)
    return data({ invalid_id_list: invalid })
  }
  const directory = call.world.get(directorySlot)
  const [gone, invalid]: [Array<number>, Array<string>] = [[], []]
  for (const id of ids) {
    const person = directory.findPerson(type, id)
    if (person === undefined || !chat.users.has(person.index)) invalid.push(id)
    else if ("user" in chat.owner && chat.owner.user === person.index)
      refuse(232076, "Can't kick chat owner.")
    else {
      for (const set of [chat.users, chat.managers, chat.moderators]) set.delete(person.index)
      gone.push(person.index)
    }
  }
  chatEvents.usersRemoved(call.world, chat, actorOf(call), gone)
  return data({ invalid_id_list: invalid })
}

const members = (call: Call): Reply => {
  const query = queryFields(call)
  const type = (query.text("member_id_type", { oneOf: userIdTypes }) ?? "open_id") as UserIdType
  query.done()
  const chat = ownChat(call)
  const directory = call.world.get(directorySlot)
  const rows = [...chat.users].map(([user, seq]) => ({ user, seq }))
  const found = page(
    call,
    pageRule,
    afterInArray(rows, (row) => row.seq),
    (row) => row.seq
  )
  return data({
    ...found,
    items: found.items.map((row) => {
      const person = directory.person(row.user)
      return {
        member_id_type: type,
        member_id: person?.[type] ?? "",
        name: person?.name ?? "",
        tenant_key: chat.tenantKey
      }
    }),
    member_total: chat.users.size
  })
}

const isInChat = (call: Call): Reply => data({ is_in_chat: isMember(call, findChat(call)) })

const join = (call: Call): Reply => {
  const chat = findChat(call)
  if (chat.dissolved) refuse(232009, "Your request specifies a chat which has already been dissolved.")
  if (!isPublic(chat)) {
    refuse(232008, "Your request specifies a chat whose type is NOT supported currently.")
  }
  if (chat.fields["membership_approval"] === "approval_required") {
    refuse(
      232075,
      "The public group needs to apply to join, and users or bots are not allowed to actively join the group."
    )
  }
  const actor = actorOf(call)
  if (isMember(call, chat)) return data()
  if ("app" in actor) {
    chat.bots.add(actor.app)
    chatEvents.botsAdded(call.world, chat, actor, [actor.app])
  } else {
    call.world.get(conversationsSlot).join(chat, actor.user)
    chatEvents.usersAdded(call.world, chat, actor, [actor.user])
  }
  return data()
}

const base = "/open-apis/im/v1/chats"

export const chatRoutes: ReadonlyArray<Route> = [
  at("POST", base, "im.v1.chat.create", create),
  at("GET", base, "im.v1.chat.list", list),
  at("GET", `${base}/search`, "im.v1.chat.search", search),
  at("GET", `${base}/:chat_id`, "im.v1.chat.get", get),
  at("PUT", `${base}/:chat_id`, "im.v1.chat.update", changing(update)),
  at("DELETE", `${base}/:chat_id`, "im.v1.chat.delete", changing(disband)),
  at("POST", `${base}/:chat_id/members`, "im.v1.chat.members.create", changing(addMembers)),
  at("DELETE", `${base}/:chat_id/members`, "im.v1.chat.members.delete", changing(removeMembers)),
  at("GET", `${base}/:chat_id/members`, "im.v1.chat.members.get", members),
  at("GET", `${base}/:chat_id/members/is_in_chat`, "im.v1.chat.members.is_in_chat", isInChat),
  at("PATCH", `${base}/:chat_id/members/me_join`, "im.v1.chat.members.me_join", changing(join))
]
