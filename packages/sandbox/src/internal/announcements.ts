/** The announcements of chats: a document each, which comes into being when somebody looks for it. */
import type { Actor, Chat } from "./conversations.js"
import { TextDocument } from "./documents.js"
import { slot, type World } from "./world.js"

export interface Announcement {
  readonly document: TextDocument
  readonly createdAt: number
  modifiedAt: number
  modifier: Actor
}

export class Announcements {
  private readonly all = new Map<string, Announcement>()

  constructor(private readonly world: World) {}

  of(chat: Chat): Announcement {
    const known = this.all.get(chat.chat_id)
    if (known !== undefined) return known
    const document = new TextDocument(this.world, "")
    document.adopt(chat.chat_id)
    const { now } = this.world
    const made: Announcement = { document, createdAt: now, modifiedAt: now, modifier: chat.owner }
    this.all.set(chat.chat_id, made)
    return made
  }
}

export const announcementsSlot = slot("announcements", (world) => new Announcements(world))
