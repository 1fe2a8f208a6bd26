/** Messages of the platform, as bots read them. */
import * as Codec from "@effect-feishu/core/Codec"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as ImEvents from "@effect-feishu/core/events/Im"
import * as Im from "@effect-feishu/core/Im"
import type { Delivery } from "@effect-feishu/events/Delivery"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import type { File, Mention, Message, Read, Sender } from "../Message.js"

/** Who the bot is, as far as it is known. */
export interface Identity {
  readonly openId: string
  readonly name: string | undefined
}

type Json = { readonly [name: string]: unknown }

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const filled = (text: string | undefined): string | undefined => (text === "" ? undefined : text)

const senderKind = (type: string): Sender["kind"] => {
  switch (type) {
    case "user":
      return "person"
    case "app":
    case "bot":
      return "bot"
    case "anonymous":
      return "anonymous"
    default:
      return "unknown"
  }
}

// What came in ---------------------------------------------------------------------------------------------------

/** What a message is read without where it is not as documented. */
const dispensable = new Set(["mentions", "user_agent", "lark_agent_context"])

const loosened = (node: Codec.Node): Codec.Node =>
  node._tag === "Struct"
    ? {
        ...node,
        properties: node.properties.map((property) => ({
          ...property,
          type: dispensable.has(property.name)
            ? Codec.any.ast
            : property.name === "message"
              ? loosened(property.type)
              : property.type
        }))
      }
    : node

/** A message that came in: one whose mentions are odd is not lost. */
export const definition: EventDefinition.EventDefinition<ImEvents.MessageReceiveV1> = {
  ...ImEvents.messageReceiveV1,
  payload: /*#__PURE__*/ Codec.make("im.message.receive_v1#bot", () => ({
    ast: loosened(ImEvents.MessageReceiveV1.ast),
    optional: false
  }))
}

const mention = { ...ImEvents.messageReceiveV1, payload: ImEvents.MentionEvent }

/** The event with those of its mentions that are as documented; the delivery keeps it as it came. */
export const readable = (event: ImEvents.MessageReceiveV1): Effect.Effect<ImEvents.MessageReceiveV1> => {
  const { message } = event
  const given: unknown = message.mentions
  if (given === undefined) return Effect.succeed(event)
  const all: ReadonlyArray<unknown> = Array.isArray(given) ? given : given === null ? [] : [given]
  const mentions = all.flatMap((one) =>
    Either.match(EventDefinition.decode(mention, one), { onLeft: () => [], onRight: (known) => [known] })
  )
  const odd = all.length - mentions.length
  return Effect.as(
    odd === 0
      ? Effect.void
      : Effect.logWarning(
          `${odd} mentions of the message ${message.message_id} are not as documented, and left out.`
        ),
    { ...event, message: { ...message, mentions } }
  )
}

// Mentions -------------------------------------------------------------------------------------------------------

interface Mentioned extends Mention {
  readonly key: string
}

/**
 * Whose mention is this bot's. While the bot does not know who it is, the only bot that is mentioned is taken for it:
 * what comes from a group comes because of that, and silence would be worse.
 */
const mentionsOf = (
  mentions: ReadonlyArray<ImEvents.MentionEvent> | undefined,
  self: Identity | undefined
): ReadonlyArray<Mentioned> => {
  const list = mentions ?? []
  const isBot = ({ mentioned_type }: ImEvents.MentionEvent) =>
    mentioned_type === "bot" || mentioned_type === "app"
  const isAlone = new Set(list.filter(isBot).map(({ id, name }) => id.open_id ?? name)).size === 1
  return list.map((mention) => {
    const { id, key, name } = mention
    const isSelf = self === undefined ? isBot(mention) && isAlone : filled(id.open_id) === self.openId
    return {
      key,
      name,
      openId: id.open_id ?? "",
      unionId: filled(id.union_id),
      userId: filled(id.user_id),
      kind: isSelf || isBot(mention) ? "bot" : "person",
      isSelf
    }
  })
}

const mentionOf = ({ isSelf, kind, name, openId, unionId, userId }: Mentioned): Mention => ({
  openId,
  unionId,
  userId,
  name,
  kind,
  isSelf
})

const everybody = /@_all(?![A-Za-z0-9_])/

const isAtAll = (node: unknown): boolean =>
  isJson(node) &&
  (node["tag"] === "at_all" ||
    (node["tag"] === "at" && (node["user_id"] === "@_all" || node["user_id"] === "all")))

const holds = (value: unknown, test: (node: unknown) => boolean): boolean =>
  test(value) ||
  (Array.isArray(value)
    ? value.some((one) => holds(one, test))
    : isJson(value) && Object.values(value).some((one) => holds(one, test)))

/** The list of mentions is empty where everybody is meant, so the content is looked at. */
const mentionsAllIn = (
  kind: string,
  content: Json,
  mentions: ReadonlyArray<{ readonly key?: string | undefined }> | undefined
): boolean =>
  (mentions ?? []).some(({ key }) => key === "@_all") ||
  (kind === "text"
    ? typeof content["text"] === "string" && everybody.test(content["text"])
    : kind === "post" && holds(content, isAtAll))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")

const isBlank = (sign: string | undefined): boolean => sign === " " || sign === "\u00a0" || sign === "\u3000"

/** Takes keys out of a text, and with each a blank beside it, so that none is left too many. */
const without = (text: string, keys: ReadonlyArray<string>): string => {
  const any = keys.toSorted((one, other) => other.length - one.length).map(escaped)
  let out = ""
  let from = 0
  for (const found of text.matchAll(new RegExp(`(?:${any.join("|")})(?!\\d)`, "g"))) {
    out += text.slice(from, found.index)
    from = found.index + found[0].length
    const before = out.at(-1)
    const after = text[from]
    if (isBlank(after) && (before === undefined || before === "\n" || isBlank(before))) from++
    else if (isBlank(before) && (after === undefined || after === "\n")) out = out.slice(0, -1)
  }
  return out + text.slice(from)
}

const isAtOf = (node: unknown, keys: ReadonlyArray<string>): boolean =>
  isJson(node) &&
  node["tag"] === "at" &&
  typeof node["user_id"] === "string" &&
  keys.includes(node["user_id"])

/** The same of a rich text: the node goes, and a blank after it where the line then began with one. */
const withoutNodes = (value: unknown, keys: ReadonlyArray<string>): unknown => {
  if (Array.isArray(value)) {
    const nodes: Array<unknown> = []
    let isCut = false
    for (const node of value) {
      if (isAtOf(node, keys)) {
        isCut = true
        continue
      }
      const isAtStart = isCut && nodes.length === 0
      nodes.push(
        isAtStart && isJson(node) && typeof node["text"] === "string"
          ? { ...node, text: node["text"].replace(/^[ \u00a0\u3000]/, "") }
          : withoutNodes(node, keys)
      )
      isCut = false
    }
    return nodes
  }
  return isJson(value)
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutNodes(one, keys)]))
    : value
}

/** The content without the bot's own mention. */
const stripped = (kind: string, text: string, content: Json, self: ReadonlyArray<Mentioned>): string => {
  if (self.length === 0) return text
  const keys = self.map(({ key }) => key).filter((key) => key !== "")
  if (kind === "text" && typeof content["text"] === "string" && keys.length > 0) {
    return JSON.stringify({ ...content, text: without(content["text"], keys) })
  }
  if (kind !== "post") return text
  const ids = self.flatMap(({ openId, unionId, userId }) => [openId, unionId, userId])
  return JSON.stringify(
    withoutNodes(content, [...keys, ...ids.filter((id) => id !== undefined && id !== "")] as Array<string>)
  )
}

// Files ----------------------------------------------------------------------------------------------------------

const filesOf = (id: string, message: Im.InboundMessage): ReadonlyArray<File> =>
  Im.messageResources(message).map(({ key, kind, mimeType, name, resourceType, size }) => ({
    kind,
    key,
    name,
    mimeType,
    size,
    content: Im.getResource(id, key, { resourceType })
  }))

// Messages -------------------------------------------------------------------------------------------------------

const optional = (text: string | undefined): Option.Option<string> => Option.fromNullable(filled(text))

const millisOf = (text: string, otherwise: number): number => {
  const millis = Number(text)
  return text !== "" && Number.isFinite(millis) ? millis : otherwise
}

type Fetched = Effect.Effect.Success<ReturnType<typeof Im.get>>["items"][number]

/** A message as the API gives it. It gives one id of everybody: of bots the app's. */
const fetched = (item: Fetched): Read => {
  const { sender } = item
  return {
    id: item.message_id,
    kind: item.msg_type,
    text: Im.messageText(item),
    get markdown() {
      return Im.messageMarkdown(item)
    },
    sender: {
      openId: sender.id,
      unionId: undefined,
      userId: undefined,
      kind: senderKind(sender.sender_type),
      tenantKey: filled(sender.tenant_key)
    },
    mentions: (item.mentions ?? []).map(({ id, name }) => ({
      openId: id,
      unionId: undefined,
      userId: undefined,
      name,
      kind: "person",
      isSelf: false
    })),
    mentionsAll: mentionsAllIn(item.msg_type, Im.messageContent(item), item.mentions),
    thread: optional(item.thread_id),
    root: optional(item.root_id),
    parent: optional(item.parent_id),
    createdAt: millisOf(item.create_time, 0),
    files: filesOf(item.message_id, item)
  }
}

const quotedOf = (parent: string | undefined): Message["quoted"] =>
  parent === undefined || parent === ""
    ? Effect.succeed(Option.none())
    : Im.get(parent).pipe(
        Effect.map(({ items }) =>
          Option.map(
            Option.filter(Option.fromNullable(items[0]), ({ deleted }) => deleted !== true),
            fetched
          )
        ),
        // It was recalled, or the bot may not see it.
        Effect.catchTag("FeishuApiError", () => Effect.succeed(Option.none()))
      )

const mergedOf = (id: string, kind: string): Message["merged"] =>
  kind === "merge_forward"
    ? Effect.map(Im.get(id), ({ items }) => items.filter(({ message_id }) => message_id !== id).map(fetched))
    : Effect.succeed([])

/** A message that came in. */
export const received = (
  event: ImEvents.MessageReceiveV1,
  delivery: Delivery,
  self: Identity | undefined
): Message => {
  const { message, sender } = event
  const kind = message.message_type
  const mentions = mentionsOf(message.mentions, self)
  const own = mentions.filter(({ isSelf }) => isSelf)
  const content = Im.messageContent(message)
  const inbound: Im.InboundMessage = { ...message, content: stripped(kind, message.content, content, own) }
  const one: Omit<Message, "parts"> = {
    id: message.message_id,
    kind,
    text: Im.messageText(inbound),
    get markdown() {
      return Im.messageMarkdown(inbound)
    },
    chat: { id: message.chat_id, kind: message.chat_type === "p2p" ? "direct" : "group" },
    sender: {
      openId: sender.sender_id?.open_id ?? "",
      unionId: filled(sender.sender_id?.union_id),
      userId: filled(sender.sender_id?.user_id),
      kind: senderKind(sender.sender_type),
      tenantKey: filled(sender.tenant_key)
    },
    mentions: mentions.map(mentionOf),
    mentionsBot: own.length > 0,
    mentionsAll: mentionsAllIn(kind, content, message.mentions),
    thread: optional(message.thread_id),
    root: optional(message.root_id),
    parent: optional(message.parent_id),
    createdAt: millisOf(message.create_time, delivery.createdAt ?? delivery.receivedAt),
    files: filesOf(message.message_id, message),
    quoted: quotedOf(message.parent_id),
    merged: mergedOf(message.message_id, kind),
    event,
    delivery
  }
  return alone(one)
}

const alone = (one: Omit<Message, "parts">): Message => {
  const message: Message = Object.defineProperty(one as Message, "parts", {
    enumerable: false,
    get: (): Message["parts"] => [message]
  })
  return message
}

/** Several messages as one. */
export const together = (parts: Message["parts"]): Message => {
  const last = parts[parts.length - 1] ?? parts[0]
  if (parts.length === 1) return last
  return Object.defineProperty(
    {
      ...last,
      text: parts.map(({ text }) => text).join("\n"),
      markdown: parts.map(({ markdown }) => markdown).join("\n\n"),
      files: parts.flatMap(({ files }) => files),
      mentions: parts.flatMap(({ mentions }) => mentions),
      mentionsBot: parts.some(({ mentionsBot }) => mentionsBot),
      mentionsAll: parts.some(({ mentionsAll }) => mentionsAll)
    },
    "parts",
    { enumerable: false, value: parts }
  )
}
