/** What apps are told of what people say: the event `im.message.receive_v1`. */
import * as Im from "@effect-feishu/core/events/Im"
import type { AppEvent } from "../Sandbox/Records.js"
import { botsOf } from "./bots.js"
import { directorySlot, type Person } from "./directory.js"
import { happening } from "./raise.js"
import type { World } from "./world.js"

const received = happening(Im.messageReceiveV1, "a person writes to a bot, or mentions it in a chat")

interface Mention {
  readonly key: string
  readonly id: string
  readonly name: string
  readonly tenant_key: string
}

/** What is to be known of a message. */
interface Message {
  readonly message_id: string
  readonly msg_type: string
  readonly chat: { readonly chat_id: string; readonly mode: string; readonly bots: ReadonlySet<string> }
  readonly sender: { readonly app: string } | { readonly user: number }
  readonly tenantKey: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly content: string
  readonly mentions: ReadonlyArray<Mention>
  readonly root: { readonly message_id: string } | undefined
  readonly parent: { readonly message_id: string } | undefined
  readonly thread: string | undefined
  readonly onlyFor: number | undefined
}

const idsOf = ({ open_id, union_id, user_id }: Person) => ({ union_id, user_id, open_id })

const mentionOf = (world: World, { id, key, name, tenant_key }: Mention) => {
  const person = world.get(directorySlot).findPerson("open_id", id)
  return {
    key,
    id: person === undefined ? { open_id: id } : idsOf(person),
    name,
    mentioned_type: person === undefined ? "bot" : "user",
    tenant_key
  }
}

/**
 * Tells the apps whose bots are in the chat of what a person said there. Of a group they are told what mentions their
 * bot, or everything where the sandbox grants that. What apps say themselves they are not told of.
 */
export const tell = (world: World, message: Message): ReadonlyArray<AppEvent> => {
  const { chat, mentions, onlyFor, parent, root, sender, thread } = message
  if ("app" in sender || onlyFor !== undefined) return []
  const person = world.get(directorySlot).person(sender.user)
  if (person === undefined) return []
  const hears = (openId: string): boolean =>
    chat.mode === "p2p" || world.settings.groupMessages === "all" || mentions.some(({ id }) => id === openId)
  const apps = botsOf(world)
    .filter(({ appId, open_id }) => chat.bots.has(appId) && hears(open_id))
    .map(({ appId }) => appId)
  const event = {
    sender: { sender_id: idsOf(person), sender_type: "user", tenant_key: message.tenantKey },
    message: {
      message_id: message.message_id,
      ...(root === undefined ? {} : { root_id: root.message_id }),
      ...(parent === undefined ? {} : { parent_id: parent.message_id }),
      create_time: String(message.createdAt),
      update_time: String(message.updatedAt),
      chat_id: chat.chat_id,
      ...(thread === undefined ? {} : { thread_id: thread }),
      chat_type: chat.mode,
      message_type: message.msg_type,
      content: message.content,
      ...(mentions.length === 0 ? {} : { mentions: mentions.map((one) => mentionOf(world, one)) })
    }
  }
  return received(world, apps, event, message.tenantKey)
}
