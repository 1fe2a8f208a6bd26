/** What hangs on chats beside their messages: tabs, menus, what is kept on top. */
import type { ChatMenuTopLevel } from "@effect-feishu/core/api/im/v1/ChatMenuTree"
import type { ChatTab } from "@effect-feishu/core/api/im/v1/ChatTab"
import type { Chat } from "./chat.js"
import { slot, type World } from "./world.js"

export interface TopNotice {
  readonly action_type: string
  readonly message_id: string | undefined
}

export interface Board {
  tabs: ReadonlyArray<ChatTab>
  menu: ReadonlyArray<ChatMenuTopLevel>
  topNotice: TopNotice | undefined
}

export class Boards {
  private readonly all = new Map<Chat, Board>()

  constructor(private readonly world: World) {}

  /** Every chat has the tab of its messages. */
  of(chat: Chat): Board {
    let board = this.all.get(chat)
    if (board === undefined) {
      board = {
        tabs: [{ tab_id: this.id(), tab_type: "message" }],
        menu: [],
        topNotice: undefined
      }
      this.all.set(chat, board)
    }
    return board
  }

  /** Ids of tabs and of menus are numbers. */
  id(): string {
    return `7${String(this.world.ids.integer(1_000_000_000_000_000)).padStart(18, "0")}`
  }
}

export const boardsSlot = slot("chat boards", (world) => new Boards(world))
