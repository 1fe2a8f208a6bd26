/** Checks the content of a message as the platform does before it sends it. */
import { botsOf } from "./bots.js"
import { cardsSlot, defectOf } from "./cards.js"
import { conversationsSlot } from "./conversations.js"
import type { Mention } from "./chat.js"
import { directorySlot } from "./directory.js"
import { isObject, type JsonObject } from "./fields.js"
import { mediaSlot } from "./media.js"
import { actorOf, same } from "./people.js"
import { paragraphsOf } from "./postMarkdown.js"
import { refuse } from "./refusal.js"
import { parseObject, type Call } from "./route.js"
import { utf8Length } from "./wire.js"
import type { World } from "./world.js"

export interface Content {
  readonly content: string
  readonly mentions: ReadonlyArray<Mention>
  readonly cardId: string | undefined
}

export const messageKinds = [
  "text",
  "post",
  "image",
  "file",
  "audio",
  "media",
  "sticker",
  "interactive",
  "share_chat",
  "share_user",
  "system"
] as const

export const maxText = 150 * 1024
const maxRich = 30 * 1024

const invalid = (why: string): never =>
  refuse(230001, `Your request contains an invalid request parameter, ext=${why}`)

const cardFailure = (why: string): never => refuse(230099, `Failed to create card content, ext=${why}`)

/** A text and who is meant in it, as its readers get both. */
export interface Said {
  readonly text: string
  readonly mentions: ReadonlyArray<Mention>
  /** Ids that are nobody's. */
  readonly unknown: ReadonlyArray<string>
}

/** Numbers those who are mentioned; gives the key that stands for them, or nothing for an id that is nobody's. */
const numbering = (world: World, tenantKey: string, mentions: Array<Mention>) => {
  const directory = world.get(directorySlot)
  const bots = botsOf(world)
  return (id: string): string | undefined => {
    const found =
      directory.findPerson("open_id", id) ??
      directory.findPerson("union_id", id) ??
      directory.findPerson("user_id", id) ??
      bots.find(({ open_id }) => open_id === id)
    if (found === undefined) return undefined
    const key = `@_user_${mentions.length + 1}`
    mentions.push({ key, id: found.open_id, id_type: "open_id", name: found.name, tenant_key: tenantKey })
    return key
  }
}

/** Puts `@_user_1` for each `<at user_id="...">` of a person or a bot. */
export const mentionsOf = (world: World, tenantKey: string, text: string): Said => {
  const mentions: Array<Mention> = []
  const unknown: Array<string> = []
  if (!text.includes("<at ")) return { text, mentions, unknown }
  const keyOf = numbering(world, tenantKey, mentions)
  const replaced = text.replace(/<at\s+user_id\s*=\s*"([^"]*)"\s*>(.*?)<\/at>/g, (whole, id: string) => {
    if (id === "all") return "@_all"
    const key = keyOf(id)
    if (key === undefined) unknown.push(id)
    return key ?? whole
  })
  return { text: replaced, mentions, unknown }
}

const media = (call: Call, key: unknown, kind: "image" | "file", types?: ReadonlyArray<string>): void => {
  if (typeof key !== "string" || key === "") invalid(`${kind}_key is required`)
  const found = call.world.get(mediaSlot).all.get(key as string)
  if (found === undefined || found.kind !== kind) invalid(`Invalid ${kind}_key`)
  else if ("user" in found.by && !same(found.by, actorOf(call))) {
    refuse(231205, "Bot or User is NOT the owner of the uat resource.")
  } else if (found.appId !== call.caller.appId) refuse(230017, "Bot is NOT the owner of the resource.")
  else if (types !== undefined && !types.includes(found.type)) {
    refuse(230055, "The type of file upload does not match the type of message being sent.")
  }
}

/** What was uploaded as a sound or a film is sent as one. */
const fileTypes = ["pdf", "doc", "xls", "ppt", "stream"]

const tags = new Set(["text", "a", "at", "img", "media", "emotion", "hr", "code_block", "md"])

const language = /^[a-z]{2}_[a-z]{2}$/

const post = (call: Call, value: JsonObject): void => {
  const versions = Array.isArray(value["content"])
    ? [value]
    : Object.entries(value).map(([key, version]) =>
        language.test(key)
          ? version
          : invalid(`invalid message content, ext=message_content has wrong tag:{${key}}`)
      )
  if (versions.length === 0) invalid("the rich text is empty")
  for (const version of versions) {
    const paragraphs = isObject(version) ? version["content"] : undefined
    if (!Array.isArray(paragraphs)) {
      invalid("the rich text has no content")
      return
    }
    for (const paragraph of paragraphs) {
      if (!Array.isArray(paragraph)) {
        invalid("a paragraph is not an array")
        return
      }
      for (const node of paragraph) {
        if (!isObject(node) || typeof node["tag"] !== "string") invalid("a node has no tag")
        else if (!tags.has(node["tag"])) {
          invalid(`invalid message content, ext=message_content has wrong tag:{${node["tag"]}}`)
        } else if (node["tag"] === "img") media(call, node["image_key"], "image")
        else if (node["tag"] === "media") media(call, node["file_key"], "file", ["mp4"])
      }
    }
  }
}

/** Markdown is only sent: readers get paragraphs of their own in its place. */
const withoutMarkdown = (nodes: unknown): ReadonlyArray<ReadonlyArray<unknown>> => {
  const out: Array<Array<unknown>> = []
  let open: Array<unknown> | undefined
  for (const node of Array.isArray(nodes) ? nodes : []) {
    if (isObject(node) && node["tag"] === "md") {
      out.push(...paragraphsOf(String(node["text"] ?? "")).map((one) => one.slice()))
      open = undefined
    } else if (open === undefined) out.push((open = [node]))
    else open.push(node)
  }
  return out.length === 0 ? [[]] : out
}

/** One language of a rich text, as readers get it: with keys for those who are mentioned. */
const readPost = (call: Call, value: JsonObject): Content => {
  const version = Array.isArray(value["content"]) ? value : Object.values(value)[0]
  const { content, title } = isObject(version) ? version : {}
  const mentions: Array<Mention> = []
  const keyOf = numbering(call.world, call.caller.tenantKey, mentions)
  const shown = (node: unknown): unknown => {
    if (!isObject(node) || node["tag"] !== "at") return node
    const { user_id: id } = node
    const key = typeof id === "string" && id !== "all" ? keyOf(id) : id === "all" ? "@_all" : undefined
    const name = mentions.at(-1)?.name ?? ""
    return key === undefined ? node : { user_name: key === "@_all" ? "" : name, ...node, user_id: key }
  }
  const paragraphs = (Array.isArray(content) ? content : []).flatMap(withoutMarkdown)
  return {
    content: JSON.stringify({ title: title ?? "", content: paragraphs.map((nodes) => nodes.map(shown)) }),
    mentions,
    cardId: undefined
  }
}

const card = (call: Call, value: JsonObject, text: string): string | undefined => {
  const cards = call.world.get(cardsSlot)
  const { data, type } = value
  if (type === "card") {
    const id = isObject(data) ? data["card_id"] : undefined
    const entity =
      typeof id === "string" ? cards.forMessage(call.caller.appId, id) : "ErrCode: 200740; ErrMsg: no card_id"
    return typeof entity === "string" ? cardFailure(entity) : entity.card_id
  }
  if (type === "template") {
    if (!isObject(data) || cards.template(data) === undefined) {
      cardFailure(
        "ErrCode: 200380; ErrMsg: template does not exist, please confirm whether it has been released"
      )
    }
    return undefined
  }
  // About cards of the first generation the platform is lenient.
  const first = value["schema"] === undefined || value["schema"] === "1.0"
  const defect = first ? undefined : defectOf(value, text)
  if (defect !== undefined) cardFailure(`ErrCode: ${defect.code}; ErrMsg: ${defect.message}`)
  return undefined
}

export const checkContent = (call: Call, kind: string, text: string): Content => {
  const bytes = utf8Length(text)
  if (kind === "text" ? bytes > maxText : bytes > maxRich) {
    refuse(230025, "The length of the message content reaches its limit.")
  }
  const value = parseObject(text)
  if (value === undefined) return invalid("content is not a string in json format")
  const plain: Content = { content: text, mentions: [], cardId: undefined }
  switch (kind) {
    case "text": {
      if (typeof value["text"] !== "string" || value["text"] === "") return invalid("text is required")
      const { mentions, text: shown } = mentionsOf(call.world, call.caller.tenantKey, value["text"])
      return { ...plain, content: JSON.stringify({ text: shown }), mentions }
    }
    case "post":
      post(call, value)
      return readPost(call, value)
    case "image":
      media(call, value["image_key"], "image")
      return plain
    case "file":
      media(call, value["file_key"], "file", fileTypes)
      return plain
    case "audio":
      media(call, value["file_key"], "file", ["opus"])
      return plain
    case "media":
      media(call, value["file_key"], "file", ["mp4"])
      if (value["image_key"] !== undefined) media(call, value["image_key"], "image")
      return plain
    case "share_chat": {
      const id = value["chat_id"]
      const chat = typeof id === "string" ? call.world.get(conversationsSlot).chats.get(id) : undefined
      if (chat === undefined || !chat.bots.has(call.caller.appId)) return invalid("Invalid chat_id")
      if (chat.mode === "p2p") return refuse(230015, "P2P chat can NOT be shared.")
      return plain
    }
    case "share_user": {
      const id = value["user_id"]
      const known =
        typeof id === "string" && call.world.get(directorySlot).findPerson("open_id", id) !== undefined
      return known ? plain : invalid("Invalid user_id")
    }
    case "interactive":
      return { ...plain, cardId: card(call, value, text) }
    case "sticker":
      return typeof value["file_key"] === "string" ? plain : invalid("file_key is required")
    case "system":
      return value["type"] === "divider" ? plain : invalid("type is required")
    default:
      return invalid("Invalid msg_type")
  }
}
