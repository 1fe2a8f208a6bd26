/** What a person says in a chat, as they would in the platform's own client. */
import type { AppEvent } from "../Sandbox/Records.js"
import { botsOf } from "./bots.js"
import { entered } from "./chatEvents.js"
import { maxText, mentionsOf } from "./content.js"
import { conversationsSlot } from "./conversations.js"
import type { Chat, Mention, Message } from "./chat.js"
import type { Person } from "./directory.js"
import { imageType, mediaSlot } from "./media.js"
import { utf8Length } from "./wire.js"
import type { World } from "./world.js"

/** A picture, a file, a voice message or a video that a person sends. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind?: "file" | "image" | "audio" | "media" | undefined
  readonly duration?: number | undefined
}

export interface Saying {
  readonly person: Person
  readonly what: string | SentFile
  readonly chatId: string | undefined
  readonly bot: string | undefined
  readonly replyTo: string | undefined
  readonly inThread: boolean
}

/** Why it cannot be said. */
export class CannotSay {
  constructor(readonly reason: string) {}
}

const cannot = (reason: string): never => {
  throw new CannotSay(reason)
}

const parentOf = (world: World, id: string, person: Person): Message => {
  const message = world.get(conversationsSlot).messages.get(id)
  if (message === undefined) return cannot(`there is no message ${id}`)
  if (message.deleted) return cannot(`the message ${id} was recalled`)
  if (message.onlyFor !== undefined && message.onlyFor !== person.index) {
    return cannot(`${person.open_id} does not see the message ${id}: it is for one member alone`)
  }
  return message
}

const chatOf = (world: World, { bot, chatId, person }: Saying, parent: Message | undefined): Chat => {
  const conversations = world.get(conversationsSlot)
  if (bot !== undefined) {
    const known = botsOf(world).find(({ appId, open_id }) => appId === bot || open_id === bot)
    if (known === undefined) return cannot(`there is no bot ${bot}`)
    const before = conversations.chats.size
    const chat = conversations.directChat(known.appId, world.settings.tenants[0]!, person.index)
    if (conversations.chats.size > before) entered(world, known.appId, chat, person.index)
    return chat
  }
  if (chatId === undefined) {
    if (parent !== undefined) return parent.chat
    const [first] = conversations.chats.values()
    return first ?? cannot("there is no chat")
  }
  return conversations.chats.get(chatId) ?? cannot(`there is no chat ${chatId}`)
}

interface Content {
  readonly msg_type: string
  readonly content: string
  readonly mentions: ReadonlyArray<Mention>
}

/** What is fit to be sent; a file is kept when it is. */
interface Draft {
  readonly mentionsAll: boolean
  readonly content: (appId: string) => Content
}

const draftText = (world: World, text: string): Draft => {
  if (text.trim() === "") cannot("there is nothing to say: the text is empty")
  const { mentions, text: said, unknown } = mentionsOf(world, world.settings.tenants[0]!, text)
  if (unknown.length > 0) cannot(`nobody has the id ${unknown.join(", ")}`)
  const content = JSON.stringify({ text: said })
  if (utf8Length(content) > maxText) cannot(`a text is at most ${maxText} bytes long`)
  return { mentionsAll: said.includes("@_all"), content: () => ({ msg_type: "text", content, mentions }) }
}

const typeOfFile = { file: "stream", audio: "opus", media: "mp4" } as const

const draftFile = (world: World, person: Person, file: SentFile): Draft => {
  const { bytes, duration, kind = "file", name } = file
  if (name === "" && kind !== "image") cannot("a file has a name")
  if (bytes.byteLength === 0) cannot(`${name} is empty`)
  const { fileBytes, imageBytes } = world.settings
  const most = kind === "image" ? imageBytes : fileBytes
  if (bytes.byteLength > most) cannot(`${name} is larger than ${most} bytes`)
  if (kind === "image" && imageType(bytes) === undefined)
    cannot(`${name} is no image that the platform takes`)
  if (duration !== undefined && kind !== "audio" && kind !== "media") cannot(`a ${kind} has no duration`)
  return { mentionsAll: false, content: (appId) => keep(world, person, file, appId) }
}

const keep = (world: World, person: Person, file: SentFile, appId: string): Content => {
  const { bytes, duration, kind = "file", name } = file
  const { key } = world.get(mediaSlot).add({
    kind: kind === "image" ? "image" : "file",
    appId,
    by: { user: person.index },
    type: kind === "image" ? "message" : typeOfFile[kind],
    fileName: name,
    contentType: (kind === "image" ? imageType(bytes) : undefined) ?? "application/octet-stream",
    bytes,
    duration
  })
  const content = {
    image: { image_key: key },
    file: { file_key: key, file_name: name },
    audio: { file_key: key, duration: duration ?? 1000 },
    media: { file_key: key, file_name: name, duration: duration ?? 1000 }
  }[kind]
  return { msg_type: kind, content: JSON.stringify(content), mentions: [] }
}

export const say = (
  world: World,
  saying: Saying
): { readonly message: Message; readonly events: ReadonlyArray<AppEvent> } => {
  const { inThread, person, replyTo, what } = saying
  const conversations = world.get(conversationsSlot)
  const draft = typeof what === "string" ? draftText(world, what) : draftFile(world, person, what)
  if (saying.bot !== undefined && saying.chatId !== undefined)
    cannot("it is said in a chat or to a bot, not both")
  if (inThread && replyTo === undefined) cannot("only a reply can be in a thread")
  const parent = replyTo === undefined ? undefined : parentOf(world, replyTo, person)
  const chat = chatOf(world, saying, parent)
  const actor = { user: person.index }
  if (parent !== undefined && parent.chat !== chat) cannot(`the message ${replyTo} is in another chat`)
  if (chat.dissolved) cannot(`the chat ${chat.chat_id} is dissolved`)
  if (!conversations.isMember(chat, actor)) cannot(`${person.open_id} is not in the chat ${chat.chat_id}`)
  if (!conversations.maySpeak(chat, actor))
    cannot(`${person.open_id} may not speak in the chat ${chat.chat_id}`)
  if (
    draft.mentionsAll &&
    chat.fields["at_all_permission"] === "only_owner" &&
    !conversations.isOwner(chat, actor)
  ) {
    cannot(`${person.open_id} may not mention everyone in the chat ${chat.chat_id}`)
  }
  const [bot] = chat.bots
  const appId = bot ?? world.settings.apps[0]!.appId
  return conversations.addTold({
    chat,
    ...draft.content(appId),
    sender: actor,
    appId,
    parent,
    inThread
  })
}
