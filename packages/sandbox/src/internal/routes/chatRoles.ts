/** Who runs a chat and who may speak in it; how others get in. */
import type * as ChatApi from "@effect-feishu/core/api/im/v1/Chat"
import type * as ManagersApi from "@effect-feishu/core/api/im/v1/ChatManagers"
import type * as ModerationApi from "@effect-feishu/core/api/im/v1/ChatModeration"
import { changing, isOwner, ownChat, parameter, usersOf } from "../chatAccess.js"
import type { Chat } from "../chat.js"
import { personId, userIdType } from "../people.js"
import { refuse } from "../refusal.js"
import { afterInArray, data, model, page, type Call, type Reply, type Route } from "../route.js"

// managers

const mostManagers = 10
const mostBots = 5

const isPlainOwner = (call: Call, chat: Chat): boolean => {
  const { user } = call.caller
  return user === undefined ? isOwner(call, chat) : "user" in chat.owner && chat.owner.user === user
}

/** Those of the ids that are in the chat. */
const membersIn = (call: Call, chat: Chat, input: ManagersApi.AddManagersInput) => {
  const { manager_ids: ids = [], member_id_type: type = "open_id" } = input
  if (ids.length > 50) refuse(232001, parameter)
  if (!isPlainOwner(call, chat)) {
    refuse(232038, "The operator is not chat owner, no permission to complete the request.")
  }
  const found =
    type === "app_id"
      ? { bots: ids.filter((id) => chat.bots.has(id)), users: [] }
      : { bots: [], users: usersOf(call, type, ids).known.filter((user) => chat.users.has(user)) }
  if (found.bots.length + found.users.length === 0) {
    refuse(232027, "There are no valid members in the ID list specified in your request.")
  }
  return found
}

const shownManagers = (call: Call, chat: Chat, type: string | undefined): Reply => {
  const idType = type === "union_id" || type === "user_id" ? type : "open_id"
  return data({
    chat_managers: [...chat.managers].map((user) => personId(call, user, idType)),
    chat_bot_managers: [...chat.botManagers]
  })
}

const addManagers = (call: Call, input: ManagersApi.AddManagersInput): Reply => {
  const chat = ownChat(call)
  const { bots, users } = membersIn(call, chat, input)
  const [managers, botManagers] = [
    new Set([...chat.managers, ...users]),
    new Set([...chat.botManagers, ...bots])
  ]
  if (managers.size > mostManagers || botManagers.size > mostBots) {
    refuse(232040, "The chat managers has reached the limit of maximum number.")
  }
  for (const user of users) chat.managers.add(user)
  for (const bot of bots) chat.botManagers.add(bot)
  return shownManagers(call, chat, input.member_id_type)
}

const deleteManagers = (call: Call, input: ManagersApi.DeleteManagersInput): Reply => {
  const chat = ownChat(call)
  const { bots, users } = membersIn(call, chat, input)
  for (const user of users) chat.managers.delete(user)
  for (const bot of bots) chat.botManagers.delete(bot)
  return shownManagers(call, chat, input.member_id_type)
}

// who may speak

const getModeration = (call: Call): Reply => {
  const type = userIdType(call)
  const chat = ownChat(call)
  const setting = chat.fields["moderation_permission"] ?? "all_members"
  const speakers = setting === "moderator_list" ? [...chat.moderators] : []
  const rows = speakers.sort((a, b) => a - b)
  const found = page(
    call,
    { size: 20, max: 100, code: 232001 },
    afterInArray(rows, (user) => user),
    (user) => user
  )
  return data({
    ...found,
    moderation_setting: setting,
    items: found.items.map((user) => ({
      user_id_type: type,
      user_id: personId(call, user, type),
      tenant_key: chat.tenantKey
    }))
  })
}

const updateModeration = (call: Call, input: ModerationApi.UpdateInput): Reply => {
  const type = userIdType(call)
  const chat = ownChat(call)
  if (!isOwner(call, chat)) {
    refuse(
      232017,
      "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request."
    )
  }
  const { moderation_setting: setting, moderator_added_list = [], moderator_removed_list = [] } = input
  const added = usersOf(call, type, moderator_added_list)
  const removed = usersOf(call, type, moderator_removed_list)
  if (added.unknown.length > 0 || removed.unknown.length > 0) refuse(232001, parameter)
  if (added.known.some((user) => !chat.users.has(user))) refuse(232001, parameter)
  for (const user of added.known) chat.moderators.add(user)
  for (const user of removed.known) chat.moderators.delete(user)
  if (setting !== undefined) chat.fields = { ...chat.fields, moderation_permission: setting }
  return data()
}

// how others get in

const lives: { readonly [period: string]: number } = { week: 7 * 86_400, year: 365 * 86_400 }

const link = (call: Call, { validity_period: period = "week" }: ChatApi.LinkInput): Reply => {
  const chat = ownChat(call)
  if (chat.mode === "p2p") refuse(232062, "P2P chat cannot be share link.")
  if (chat.fields["share_card_permission"] === "not_allowed" && !isOwner(call, chat)) {
    refuse(232064, "The operator is not a group owner or administrator, no permission to share chat link.")
  }
  return data({
    share_link: `https://applink.feishu.cn/client/chat/chatter/add_by_link?link_token=${call.world.ids.word(32)}`,
    expire_time: period === "permanently" ? "" : String(Math.floor(call.now / 1000) + (lives[period] ?? 0)),
    is_permanent: period === "permanently"
  })
}

export const chatRoleRoutes: ReadonlyArray<Route> = [
  model("im.v1.chat.managers.add_managers", changing(addManagers)),
  model("im.v1.chat.managers.delete_managers", changing(deleteManagers)),
  model("im.v1.chat.moderation.get", getModeration),
  model("im.v1.chat.moderation.update", changing(updateModeration)),
  model("im.v1.chat.link", link)
]
