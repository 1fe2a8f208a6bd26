/** State as observers see it: copies that later changes do not reach. */
import type * as Records from "../Sandbox/Records.js"
import { cardsSlot } from "./cards.js"
import type { CardEntity } from "./cardEntity.js"
import type { Actor, Chat, Message } from "./chat.js"
import { directorySlot, type Person } from "./directory.js"
import { hookPath, hookToken } from "./hooks.js"
import type { Happening, LogEntry } from "./happening.js"
import { isObject } from "./fields.js"
import type { Snapshot } from "./journal.js"
import type { Use } from "./limiter.js"
import type { Media } from "./media.js"
import type { Subscription } from "./settings.js"
import type { Time } from "./time.js"
import { decode } from "./wire.js"
import type { World } from "./world.js"

/** What requests for tokens and their answers carry. */
const secrets = new Set([
  "app_secret",
  "app_ticket",
  "app_access_token",
  "tenant_access_token",
  "access_token",
  "client_secret",
  "client_assertion",
  "code",
  "code_verifier",
  "refresh_token"
])

const withoutSecrets = (json: unknown): unknown =>
  isObject(json)
    ? Object.fromEntries(
        Object.entries(json).map(([key, value]) => {
          if (secrets.has(key) && typeof value === "string") return [key, "<redacted>"]
          return [key, key === "data" ? withoutSecrets(value) : value]
        })
      )
    : json

const parsed = (bytes: Uint8Array | undefined): unknown => {
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(decode(bytes))
  } catch {
    return undefined
  }
}

export const viewRequest = (entry: LogEntry): Records.RequestRecord => {
  const { reply, ...shown } = entry
  const values = new URLSearchParams(entry.query)
  const query = Object.fromEntries([...new Set(values.keys())].map((key) => [key, values.getAll(key)]))
  const headers = { ...entry.headers }
  if (headers["authorization"] !== undefined) headers["authorization"] = "<redacted>"
  const isTokenRequest =
    entry.endpoint?.startsWith("auth") === true || entry.endpoint?.startsWith("oauth") === true
  const response = parsed(reply)
  return {
    ...shown,
    query,
    headers,
    json: isTokenRequest ? withoutSecrets(entry.json) : entry.json,
    response: isTokenRequest ? withoutSecrets(response) : response
  }
}

const openId = (world: World, index: number): string => world.get(directorySlot).person(index)?.open_id ?? ""

const actorId = (world: World, actor: Actor): string =>
  "app" in actor ? actor.app : openId(world, actor.user)

export const viewUser = (person: Person): Records.SandboxUser => ({
  index: person.index,
  open_id: person.open_id,
  union_id: person.union_id,
  user_id: person.user_id,
  name: person.name,
  en_name: person.en_name,
  email: person.email,
  mobile: person.mobile
})

export const viewMessage = (world: World, message: Message): Records.SandboxMessage => ({
  message_id: message.message_id,
  chat_id: message.chat.chat_id,
  msg_type: message.msg_type,
  content: message.content,
  mentions: message.mentions.map(({ id, key, name }) => ({ key, id, name })),
  root_id: message.root?.message_id,
  parent_id: message.parent?.message_id,
  thread_id: message.thread,
  sender: actorId(world, message.sender),
  uuid: message.uuid,
  card_id: message.cardId,
  only_for: message.onlyFor === undefined ? undefined : openId(world, message.onlyFor),
  deleted: message.deleted,
  updated: message.edited,
  reactions: message.reactions.map(({ actor, emoji }) => ({ emoji, by: actorId(world, actor) })),
  createdAt: message.createdAt,
  updatedAt: message.updatedAt
})

export const viewChat = (world: World, chat: Chat): Records.SandboxChat => ({
  chat_id: chat.chat_id,
  mode: chat.mode,
  name: typeof chat.fields["name"] === "string" ? chat.fields["name"] : "",
  dissolved: chat.dissolved,
  users: [...chat.users.keys()].map((user) => openId(world, user)),
  bots: [...chat.bots],
  messages: chat.messages.length,
  custom_bot: hookPath(hookToken(chat.chat_id))
})

export const viewFile = (media: Media): Records.SandboxFile => ({
  key: media.key,
  kind: media.kind,
  type: media.type,
  fileName: media.fileName,
  contentType: media.contentType,
  bytes: media.bytes
})

export const viewCard = (world: World, entity: CardEntity): Records.SandboxCard => ({
  card_id: entity.card_id,
  card: structuredClone(entity.card),
  sequence: entity.sequence,
  streaming: world.get(cardsSlot).streaming(entity),
  message_id: entity.messageId,
  operations: entity.operations,
  dropped: entity.dropped
})

type Happened = Records.Happened

/** Fixes what happened as it is now. Requests do not change: their view is made when somebody wants it. */
export const viewSubscription = ({
  appId,
  callbacks,
  encryptKey,
  events
}: Subscription): Records.Subscription => ({ appId, events, callbacks, encrypted: encryptKey !== undefined })

export const snapshot =
  (world: World, time: Time) =>
  (happening: Happening): Snapshot<Happened> => {
    const light = (view: Happened): Snapshot<Happened> => ({ view: () => view, weight: 200 })
    switch (happening.type) {
      case "request": {
        const { entry } = happening
        const weight = 500 + (entry.json === undefined ? 0 : entry.bodyBytes) + (entry.reply?.byteLength ?? 0)
        return { view: () => ({ type: "request", request: viewRequest(entry) }), weight }
      }
      case "message": {
        const message = viewMessage(world, happening.message)
        return {
          view: () => ({ type: "message", change: happening.change, message }),
          weight: 500 + 2 * message.content.length
        }
      }
      case "chat":
        return light({ type: "chat", chat: viewChat(world, happening.chat) })
      case "card": {
        const { entity, operation, text } = happening
        const shown = {
          type: "card" as const,
          operation,
          card_id: entity.card_id,
          message_id: entity.messageId,
          sequence: entity.sequence,
          streaming: world.get(cardsSlot).streaming(entity)
        }
        if (text !== undefined) {
          return {
            view: () => ({ ...shown, text: { element_id: text.elementId, content: text.content } }),
            weight: 300 + 2 * text.content.length
          }
        }
        // As text it is compact, is copied once, and tells its size.
        const json = JSON.stringify(entity.card)
        return {
          view: () => ({ ...shown, card: JSON.parse(json) as Records.SandboxCard["card"] }),
          weight: 300 + 2 * json.length
        }
      }
      case "app-event":
        return light({ type: "app-event", event: happening.event })
      case "delivery":
        return light({ type: "delivery", delivery: happening.delivery })
      case "clock":
        return light({ type: "clock", clock: { now: world.now, advanced: time.advanced } })
      default:
        return light({ type: happening.type })
    }
  }

export const limitUse = ({ appId, id, kind, passed, rate, refused, tenantKey }: Use): Records.LimitUse => ({
  kind,
  id,
  appId,
  tenantKey,
  perSecond: rate.perSecond,
  perMinute: rate.perMinute,
  passed,
  refused
})
