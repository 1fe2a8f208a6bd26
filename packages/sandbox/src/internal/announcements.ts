/** The announcements of chats: one for each, which comes into being when somebody looks for it. */
import type { Actor, Chat } from "./chat.js"
import { TextDocument } from "./documents.js"
import { slot, type World } from "./world.js"

export interface Announcement {
  /**
   * Which generation of documents it is written in: that of whoever writes it first. The platform's endpoints of the one
   * refuse announcements of the other.
   */
  generation: "doc" | "docx" | undefined
  readonly document: TextDocument
  /** Blocks of a document of the first generation. */
  blocks: ReadonlyArray<unknown>
  /** How often these were changed. */
  revision: number
  readonly createdAt: number
  modifiedAt: number
  modifier: Actor
}

export class Announcements {
  private readonly all = new Map<string, Announcement>()

  constructor(private readonly world: World) {}

  /** Whether a block is of one of them. */
  hasBlock(id: string): boolean {
    return [...this.all.values()].some(({ document }) => document.blocks.has(id))
  }

  of(chat: Chat): Announcement {
    const known = this.all.get(chat.chat_id)
    if (known !== undefined) return known
    const document = new TextDocument(this.world, "")
    document.adopt(chat.chat_id)
    const { createdAt, owner } = chat
    const made: Announcement = {
      generation: undefined,
      document,
      blocks: [],
      revision: 0,
      createdAt,
      modifiedAt: createdAt,
      modifier: owner
    }
    this.all.set(chat.chat_id, made)
    return made
  }
}

export const announcementsSlot = slot("announcements", (world) => new Announcements(world))
