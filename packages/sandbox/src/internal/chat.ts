/** What a chat is, and what a message. */
import type { JsonObject } from "./fields.js"

export type Actor = { readonly app: string } | { readonly user: number }

export interface Chat {
  readonly chat_id: string
  /** Rises with creation: the order of lists. */
  readonly seq: number
  /** Rises with use. */
  active: number
  readonly mode: "group" | "p2p"
  readonly tenantKey: string
  /** The app that made it. */
  readonly creator: string
  owner: Actor
  /** Users in the order they joined, with the position that lists page by. */
  readonly users: Map<number, number>
  readonly bots: Set<string>
  readonly managers: Set<number>
  readonly botManagers: Set<string>
  /** Who may speak where only some may. */
  readonly moderators: Set<number>
  /** Wire fields such as name and description. */
  fields: JsonObject
  dissolved: boolean
  readonly createdAt: number
  readonly messages: Array<Message>
  readonly pins: Map<string, Pin>
}

export interface Reaction {
  readonly seq: number
  readonly reaction_id: string
  readonly actor: Actor
  readonly emoji: string
  readonly at: number
}

export interface Pin {
  readonly seq: number
  readonly message: Message
  readonly actor: Actor
  readonly at: number
}

export interface Mention {
  readonly key: string
  readonly id: string
  readonly id_type: string
  readonly name: string
  readonly tenant_key: string
}

export interface Message {
  readonly seq: number
  readonly message_id: string
  readonly chat: Chat
  readonly msg_type: string
  readonly sender: Actor
  /** The app through which it was sent. */
  readonly appId: string
  readonly tenantKey: string
  readonly createdAt: number
  updatedAt: number
  /** The JSON text as readers get it. */
  content: string
  mentions: ReadonlyArray<Mention>
  readonly root: Message | undefined
  readonly parent: Message | undefined
  thread: string | undefined
  deleted: boolean
  edits: number
  edited: boolean
  /** The entity that shows in it. */
  cardId: string | undefined
  /** The one member who sees it: the others' chat does not have it. */
  readonly onlyFor: number | undefined
  /** Messages that were merged into this one, as they were then. */
  readonly merged: ReadonlyArray<Message>
  readonly uuid: string | undefined
  /** Under what it is remembered, so that both are forgotten together. */
  rememberedAs: string | undefined
  reactions: ReadonlyArray<Reaction>
  /** Who read it, by index; made with the first reader. */
  reads: Map<number, { readonly seq: number; readonly at: number }> | undefined
  followUps: ReadonlyArray<unknown>
  /** Whom it was made urgent for, by index. */
  urged: ReadonlyArray<number>
}
