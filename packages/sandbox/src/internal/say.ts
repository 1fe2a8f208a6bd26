/** What a person says in a chat, as they would in the platform's own client. */
import type { AppEvent } from "./appEvents.js"
import { botsOf } from "./bots.js"
import { entered } from "./chatEvents.js"
import { maxText, mentionsOf } from "./content.js"
import { conversationsSlot, type Chat, type Message } from "./conversations.js"
import type { Person } from "./directory.js"
import { utf8Length } from "./wire.js"
import type { World } from "./world.js"

export interface Saying {
  readonly person: Person
  readonly text: string
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

export const say = (
  world: World,
  saying: Saying
): { readonly message: Message; readonly events: ReadonlyArray<AppEvent> } => {
  const { inThread, person, replyTo, text } = saying
  const conversations = world.get(conversationsSlot)
  if (text.trim() === "") cannot("there is nothing to say: the text is empty")
  if (saying.bot !== undefined && saying.chatId !== undefined)
    cannot("it is said in a chat or to a bot, not both")
  if (inThread && replyTo === undefined) cannot("only a reply can be in a thread")
  const parent = replyTo === undefined ? undefined : parentOf(world, replyTo, person)
  const { mentions, text: said, unknown } = mentionsOf(world, world.settings.tenants[0]!, text)
  if (unknown.length > 0) cannot(`nobody has the id ${unknown.join(", ")}`)
  const content = JSON.stringify({ text: said })
  if (utf8Length(content) > maxText) cannot(`a text is at most ${maxText} bytes long`)
  const chat = chatOf(world, saying, parent)
  const actor = { user: person.index }
  if (parent !== undefined && parent.chat !== chat) cannot(`the message ${replyTo} is in another chat`)
  if (chat.dissolved) cannot(`the chat ${chat.chat_id} is dissolved`)
  if (!conversations.isMember(chat, actor)) cannot(`${person.open_id} is not in the chat ${chat.chat_id}`)
  if (!conversations.maySpeak(chat, actor))
    cannot(`${person.open_id} may not speak in the chat ${chat.chat_id}`)
  if (
    said.includes("@_all") &&
    chat.fields["at_all_permission"] === "only_owner" &&
    !conversations.isOwner(chat, actor)
  ) {
    cannot(`${person.open_id} may not mention everyone in the chat ${chat.chat_id}`)
  }
  const [bot] = chat.bots
  return conversations.addTold({
    chat,
    msg_type: "text",
    content,
    mentions,
    sender: actor,
    appId: bot ?? world.settings.apps[0]!.appId,
    parent,
    inThread
  })
}
