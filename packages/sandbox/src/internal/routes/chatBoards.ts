/** Tabs and menus of chats, and what is kept on top of them. */
import type * as ItemApi from "@effect-feishu/core/api/im/v1/ChatMenuItem"
import type * as MenuApi from "@effect-feishu/core/api/im/v1/ChatMenuTree"
import type * as TabApi from "@effect-feishu/core/api/im/v1/ChatTab"
import type * as NoticeApi from "@effect-feishu/core/api/im/v1/ChatTopNotice"
import { isOwner, ownChat, parameter } from "../chatAccess.js"
import { boardsSlot, type Board } from "../chatBoards.js"
import { conversationsSlot } from "../conversations.js"
import type { Chat } from "../chat.js"
import { mediaSlot } from "../media.js"
import { refuse } from "../refusal.js"
import { data, model, type Call, type Reply, type Route } from "../route.js"

const invalid = (why: string): never => refuse(232001, `${parameter} ext=${why}`)

const mustBeGroup = (chat: Chat, code: number, msg: string): Chat =>
  chat.mode === "p2p" ? refuse(code, msg) : chat

const boardOf = (call: Call, chat: Chat): Board => call.world.get(boardsSlot).of(chat)

const mustManage = (call: Call, chat: Chat): void => {
  if (chat.fields["edit_permission"] === "only_owner" && !isOwner(call, chat)) {
    refuse(232055, "The operator does not have chat tab, chat menu, chat widget manage permission")
  }
}

const checkIcon = (call: Call, key: string | undefined): void => {
  if (key === undefined || key === "") return
  const image = call.world.get(mediaSlot).all.get(key)
  if (image?.kind !== "image" || image.appId !== call.caller.appId) {
    refuse(232056, "The operator is not the image's owner, no permission to complete the request.")
  }
}

/** Puts what ids name in front, in their order; all have to be there. */
const reordered = <T>(
  items: ReadonlyArray<T>,
  ids: ReadonlyArray<string>,
  idOf: (item: T) => string | undefined
): ReadonlyArray<T> | undefined => {
  const chosen = ids.map((id) => items.find((item) => idOf(item) === id))
  if (new Set(ids).size !== items.length || chosen.some((item) => item === undefined)) return undefined
  return chosen as ReadonlyArray<T>
}

// tabs

const mostTabs = 20
const contentNames: Readonly<Record<string, "url" | "doc" | "meeting_minute" | "task">> = {
  url: "url",
  doc: "doc",
  meeting_minute: "meeting_minute",
  task: "task"
}

const tabChat = (call: Call): Chat => {
  const chat = mustBeGroup(ownChat(call), 232050, "Operate chat tab unsupported chat type.")
  mustManage(call, chat)
  return chat
}

const checkTab = (call: Call, tab: TabApi.ChatTabInput): void => {
  const length = [...(tab.tab_name ?? "")].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x80 ? 1 : 2), 0)
  if (length > 30) refuse(232047, "The length of the tab name reaches the limit.")
  const name = contentNames[tab.tab_type]
  const content = name === undefined ? undefined : tab.tab_content?.[name]
  const isWrong = name !== undefined && (content === undefined || !/^https?:\/\/\S+$/.test(content))
  if (isWrong) refuse(232048, "The chat tab content is illegal.")
  checkIcon(call, tab.tab_config?.icon_key)
}

const shownTabs = (board: Board): Reply => data({ chat_tabs: board.tabs })

const createTabs = (call: Call, { chat_tabs: tabs }: TabApi.CreateInput): Reply => {
  const board = boardOf(call, tabChat(call))
  if (tabs.length === 0) invalid("chat_tabs is empty")
  for (const tab of tabs) {
    if (tab.tab_type === "message") refuse(232048, "The chat tab content is illegal.")
    checkTab(call, tab)
  }
  if (board.tabs.length + tabs.length > mostTabs) {
    refuse(232046, "The number of chat tabs has reached the limit.")
  }
  const boards = call.world.get(boardsSlot)
  board.tabs = [...board.tabs, ...tabs.map((tab) => Object.assign({}, tab, { tab_id: boards.id() }))]
  return shownTabs(board)
}

const updateTabs = (call: Call, { chat_tabs: tabs = [] }: TabApi.UpdateTabsInput): Reply => {
  const board = boardOf(call, tabChat(call))
  for (const tab of tabs) {
    const before = board.tabs.find(({ tab_id }) => tab_id === tab.tab_id)
    if (before === undefined) return invalid("tab_id")
    if (before.tab_type !== tab.tab_type) refuse(232049, "The chat tab content is illegal.")
    checkTab(call, tab)
  }
  board.tabs = board.tabs.map((tab) =>
    Object.assign(
      {},
      tab,
      tabs.find(({ tab_id }) => tab_id === tab.tab_id)
    )
  )
  return shownTabs(board)
}

const deleteTabs = (call: Call, { tab_ids: ids }: TabApi.DeleteTabsInput): Reply => {
  const board = boardOf(call, tabChat(call))
  for (const id of ids) {
    const tab = board.tabs.find(({ tab_id }) => tab_id === id)
    if (tab === undefined) return invalid("tab_id")
    if (tab.tab_type === "message") refuse(232049, "Operate chat tab unsupported chat type.")
  }
  board.tabs = board.tabs.filter(({ tab_id }) => !ids.includes(tab_id ?? ""))
  return shownTabs(board)
}

const sortTabs = (call: Call, { tab_ids: ids = [] }: TabApi.SortTabsInput): Reply => {
  const board = boardOf(call, tabChat(call))
  const sorted = reordered(board.tabs, ids, ({ tab_id }) => tab_id)
  // The messages stand first, whatever else is moved.
  if (sorted === undefined || sorted[0]?.tab_type !== "message") return invalid("tab_ids")
  board.tabs = sorted
  return shownTabs(board)
}

// menus

const mostTop = 3
const mostBelow = 5

const menuChat = (call: Call): Chat => {
  const chat = mustBeGroup(
    ownChat(call),
    232008,
    "Your request specifies a chat whose type is NOT supported currently."
  )
  mustManage(call, chat)
  return chat
}

const shownMenu = (board: Board): Reply => data({ menu_tree: { chat_menu_top_levels: board.menu } })

type Item = NonNullable<ItemApi.PatchInput["chat_menu_item"]>

const checkItem = (call: Call, item: Item | undefined, hasChildren: boolean): void => {
  const illegal = (): never => refuse(232078, "The chat menu is illegal.")
  if (item === undefined || (item.name ?? "") === "") return illegal()
  const links = Object.values(item.redirect_link ?? {}).filter((link) => link !== "")
  if (item.action_type === "REDIRECT_LINK" && (links.length === 0 || hasChildren)) illegal()
  if (links.some((link) => !/^(https?|applink|lark):\/\//.test(String(link)))) illegal()
  checkIcon(call, item.image_key)
}

const createMenu = (call: Call, { menu_tree }: MenuApi.CreateInput): Reply => {
  const board = boardOf(call, menuChat(call))
  const added = menu_tree.chat_menu_top_levels
  if (board.menu.length + added.length > mostTop) {
    refuse(232070, "The number of chat_menu_top_level has reached the limit.")
  }
  const boards = call.world.get(boardsSlot)
  for (const { chat_menu_item, children = [] } of added) {
    if (children.length > mostBelow) {
      refuse(232071, "The number of chat_menu_second_level has reached the limit.")
    }
    checkItem(call, chat_menu_item, children.length > 0)
    for (const child of children) checkItem(call, child.chat_menu_item, false)
  }
  const levels = added.map(({ chat_menu_item, children = [] }) => ({
    chat_menu_top_level_id: boards.id(),
    chat_menu_item,
    children: children.map((child) => ({
      chat_menu_second_level_id: boards.id(),
      chat_menu_item: child.chat_menu_item
    }))
  }))
  board.menu = [...board.menu, ...levels]
  return shownMenu(board)
}

const deleteMenu = (call: Call, { chat_menu_top_level_ids: ids }: MenuApi.DeleteInput): Reply => {
  const board = boardOf(call, menuChat(call))
  const known = new Set(board.menu.map((level) => level.chat_menu_top_level_id))
  if (ids.some((id) => !known.has(id))) invalid("chat_menu_top_level_ids")
  board.menu = board.menu.filter((level) => !ids.includes(level.chat_menu_top_level_id ?? ""))
  return shownMenu(board)
}

const sortMenu = (call: Call, { chat_menu_top_level_ids: ids }: MenuApi.SortInput): Reply => {
  const board = boardOf(call, menuChat(call))
  board.menu =
    reordered(board.menu, ids, (level) => level.chat_menu_top_level_id) ??
    refuse(232072, "Sort chat_menu_top_level's param is invalid.")
  return shownMenu(board)
}

const itemFields: { readonly [name: string]: "image_key" | "name" | "i18n_names" | "redirect_link" } = {
  ICON: "image_key",
  NAME: "name",
  I18N_NAME: "i18n_names",
  REDIRECT_LINK: "redirect_link"
}

const patchItem = (call: Call, input: ItemApi.PatchInput): Reply => {
  const board = boardOf(call, menuChat(call))
  const { chat_menu_item: given, menu_item_id: id, update_fields: names } = input
  const top = board.menu.find((level) => level.chat_menu_top_level_id === id)
  const below = board.menu
    .flatMap(({ children = [] }) => children)
    .find((level) => level.chat_menu_second_level_id === id)
  const before = top?.chat_menu_item ?? below?.chat_menu_item
  if (before === undefined) return invalid("menu_item_id")
  const change = Object.fromEntries(
    names.flatMap((name) => {
      const field = itemFields[name]
      return field === undefined ? [] : [[field, given[field]]]
    })
  )
  const item = { ...before, ...change }
  checkItem(call, item as Item, (top?.children ?? []).length > 0)
  board.menu = board.menu.map((level) => {
    if (level === top) return Object.assign({}, level, { chat_menu_item: item })
    const children = level.children?.map((child) =>
      child === below ? Object.assign({}, child, { chat_menu_item: item }) : child
    )
    return Object.assign({}, level, { children })
  })
  return data({ chat_menu_item: item })
}

// what is kept on top

const putTop = (call: Call, { chat_top_notice: notices }: NoticeApi.PutTopNoticeInput): Reply => {
  const chat = ownChat(call)
  const [notice] = notices
  if (notice === undefined) return invalid("chat_top_notice is empty")
  const { action_type = "2", message_id } = notice
  if (action_type === "1") {
    const message = call.world.get(conversationsSlot).messages.get(message_id ?? "")
    if (message?.chat !== chat || message.deleted) invalid("message_id")
  }
  boardOf(call, chat).topNotice = { action_type, message_id }
  return data()
}

const deleteTop = (call: Call): Reply => {
  boardOf(call, ownChat(call)).topNotice = undefined
  return data()
}

export const chatBoardRoutes: ReadonlyArray<Route> = [
  model("im.v1.chat.tab.create", createTabs),
  model("im.v1.chat.tab.list_tabs", (call) =>
    shownTabs(boardOf(call, mustBeGroup(ownChat(call), 232050, "Operate chat tab unsupported chat type.")))
  ),
  model("im.v1.chat.tab.update_tabs", updateTabs),
  model("im.v1.chat.tab.delete_tabs", deleteTabs),
  model("im.v1.chat.tab.sort_tabs", sortTabs),
  model("im.v1.chat.menu_tree.create", createMenu),
  model("im.v1.chat.menu_tree.get", (call) => shownMenu(boardOf(call, ownChat(call)))),
  model("im.v1.chat.menu_tree.delete", deleteMenu),
  model("im.v1.chat.menu_tree.sort", sortMenu),
  model("im.v1.chat.menu_item.patch", patchItem),
  model("im.v1.chat.top_notice.put_top_notice", putTop),
  model("im.v1.chat.top_notice.delete_top_notice", deleteTop)
]
