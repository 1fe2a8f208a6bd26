/** Chats and what is said in them. */
import type { AppEvent } from "../Sandbox/Records.js"
import type { Actor, Chat, Mention, Message } from "./chat.js"
import { directorySlot } from "./directory.js"
import type { JsonObject } from "./fields.js"
import { tell } from "./receipts.js"
import { slot, type World } from "./world.js"

/** What a message is made of. */
export interface NewMessage {
  readonly chat: Chat
  readonly msg_type: string
  readonly content: string
  readonly mentions: ReadonlyArray<Mention>
  readonly sender: Actor
  readonly appId: string
  readonly parent?: Message | undefined
  readonly inThread?: boolean | undefined
  readonly thread?: string | undefined
  readonly cardId?: string | undefined
  readonly onlyFor?: number | undefined
  readonly merged?: ReadonlyArray<Message>
  readonly uuid?: string | undefined
}

/** Most messages have none: they share it. */
const none: ReadonlyArray<never> = []

export class Conversations {
  readonly chats = new Map<string, Chat>()
  readonly messages = new Map<string, Message>()
  readonly threads = new Map<string, Array<Message>>()
  private readonly direct = new Map<string, Chat>()
  private readonly uuids = new Map<string, { readonly at: number; readonly id: string }>()

  constructor(private readonly world: World) {
    const apps = world.settings.apps
    for (const chat of world.settings.chats) {
      const made = this.createChat({
        chat_id: chat.chatId,
        mode: "group",
        creator: apps[0]!.appId,
        owner: { app: apps[0]!.appId },
        tenantKey: world.settings.tenants[0]!,
        fields: { name: chat.name, description: "" }
      })
      for (const app of apps) made.bots.add(app.appId)
      for (let user = 0; user < Math.min(chat.members, world.settings.users); user++) this.join(made, user)
    }
  }

  createChat(input: {
    readonly chat_id?: string
    readonly mode: Chat["mode"]
    readonly creator: string
    readonly owner: Actor
    readonly tenantKey: string
    readonly fields: JsonObject
  }): Chat {
    const seq = this.world.next()
    const chat: Chat = {
      chat_id: input.chat_id ?? `oc_${this.world.ids.hex(32)}`,
      seq,
      active: seq,
      mode: input.mode,
      tenantKey: input.tenantKey,
      creator: input.creator,
      owner: input.owner,
      users: new Map(),
      bots: new Set(),
      managers: new Set(),
      botManagers: new Set(),
      moderators: new Set(),
      fields: input.fields,
      dissolved: false,
      createdAt: this.world.now,
      messages: [],
      pins: new Map()
    }
    this.chats.set(chat.chat_id, chat)
    return chat
  }

  join(chat: Chat, user: number): void {
    if (!chat.users.has(user)) chat.users.set(user, this.world.next())
  }

  /** The chat of a bot and a person; made when they first meet. */
  directChat(appId: string, tenantKey: string, user: number): Chat {
    const key = `${appId} ${user}`
    let chat = this.direct.get(key)
    if (chat === undefined) {
      chat = this.createChat({ mode: "p2p", creator: appId, owner: { app: appId }, tenantKey, fields: {} })
      chat.bots.add(appId)
      this.join(chat, user)
      this.direct.set(key, chat)
      this.world.note({ type: "chat", chat })
    }
    return chat
  }

  isMember(chat: Chat, actor: Actor): boolean {
    return "app" in actor ? chat.bots.has(actor.app) : chat.users.has(actor.user)
  }

  /** Says something, and tells of it the apps that the platform would tell. */
  add(input: NewMessage): Message {
    return this.addTold(input).message
  }

  /** The same, with the events that came of it. */
  addTold(input: NewMessage): { readonly message: Message; readonly events: ReadonlyArray<AppEvent> } {
    const message = this.keep(input)
    return { message, events: tell(this.world, message) }
  }

  private keep(input: NewMessage): Message {
    const { chat, parent } = input
    const root = parent?.root ?? parent
    let thread = input.thread ?? parent?.thread
    if (thread === undefined && parent !== undefined && input.inThread === true) {
      thread = `omt_${this.world.ids.hex(16)}`
      root!.thread = thread
      this.threads.set(thread, [root!])
    }
    const message: Message = {
      seq: this.world.next(),
      message_id: `om_${this.world.ids.hex(32)}`,
      chat,
      msg_type: input.msg_type,
      sender: input.sender,
      appId: input.appId,
      tenantKey: chat.tenantKey,
      createdAt: this.world.now,
      updatedAt: this.world.now,
      content: input.content,
      mentions: input.mentions,
      root,
      parent,
      thread,
      deleted: false,
      edits: 0,
      edited: false,
      cardId: input.cardId,
      onlyFor: input.onlyFor,
      merged: input.merged ?? none,
      uuid: input.uuid,
      rememberedAs: undefined,
      reactions: none,
      reads: undefined,
      followUps: none,
      urged: none
    }
    if (input.onlyFor === undefined) {
      chat.active = message.seq
      chat.messages.push(message)
    }
    this.messages.set(message.message_id, message)
    if (thread !== undefined) this.threads.get(thread)?.push(message)
    if (this.messages.size > this.world.settings.messages) this.forgetOldest()
    this.world.note({ type: "message", change: "created", message })
    return message
  }

  private forgetOldest(): void {
    for (const [id, message] of this.messages) {
      this.messages.delete(id)
      if (message.rememberedAs !== undefined) this.uuids.delete(message.rememberedAs)
      if (message.chat.messages[0] === message) message.chat.messages.shift()
      message.chat.pins.delete(id)
      const thread = message.thread === undefined ? undefined : this.threads.get(message.thread)
      thread?.splice(thread.indexOf(message), 1)
      if (message.thread !== undefined && thread?.length === 0) this.threads.delete(message.thread)
      return
    }
  }

  /** What was made under an idempotency key not longer than `life` milliseconds ago. */
  remembered(key: string, life: number): string | undefined {
    const found = this.uuids.get(key)
    return found !== undefined && found.at > this.world.now - life ? found.id : undefined
  }

  remember(key: string, id: string): void {
    this.uuids.delete(key)
    this.uuids.set(key, { at: this.world.now, id })
    // Insertion order is age: what is older than any key's life goes.
    for (const [old, entry] of this.uuids) {
      if (entry.at > this.world.now - 36_000_000) break
      this.uuids.delete(old)
    }
  }

  /** The owner, or the bot that made the chat, which keeps its rights when somebody else owns it, or a manager. */
  isOwner(chat: Chat, actor: Actor): boolean {
    if ("app" in actor) return chat.creator === actor.app || chat.botManagers.has(actor.app)
    return ("user" in chat.owner && chat.owner.user === actor.user) || chat.managers.has(actor.user)
  }

  /** Whether someone in the chat may say something there. */
  maySpeak(chat: Chat, actor: Actor): boolean {
    const setting = chat.fields["moderation_permission"] ?? "all_members"
    if (setting === "all_members" || this.isOwner(chat, actor)) return true
    return setting === "moderator_list" && "user" in actor && chat.moderators.has(actor.user)
  }

  nameOf(actor: Actor): string {
    if ("app" in actor) return this.world.settings.apps.find((app) => app.appId === actor.app)?.name ?? ""
    return this.world.get(directorySlot).person(actor.user)?.name ?? ""
  }
}

export const conversationsSlot = slot("conversations", (world) => new Conversations(world))
