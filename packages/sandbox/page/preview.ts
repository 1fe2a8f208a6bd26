/** A message in a line. */
import type { SandboxMessage } from "../src/Sandbox.js"
import { cardSignal } from "./cards.js"
import { isObject, listOf, objectOf, parsed, textOf, type JsonObject } from "./json.js"
import { plainWords } from "./markdownTree.js"
import { t } from "./words.js"

/** A text without what it is marked up with: tags and links. */
const withoutTags = (text: string): string =>
  text
    .replace(/<at\s[^>]*>([^<]*)<\/at>/g, "@$1")
    .replace(/<\/?[bius]>/g, "")
    .replace(/\[([^\]\n]+)\]\(https?:\/\/[^\s)]+\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim()

/** The paragraphs of a rich text, in the first language that it has. */
export const postOf = (
  content: unknown
): { readonly title: string; readonly paragraphs: ReadonlyArray<ReadonlyArray<unknown>> } => {
  const post = objectOf(content)
  const body = Array.isArray(post["content"]) ? post : objectOf(Object.values(post).find(isObject))
  return { title: textOf(body["title"]), paragraphs: listOf(body["content"]).map(listOf) }
}

/** Drawn for each line of the list anew, so what is long is not read to its end. */
const short = (text: string): string => plainWords(text.slice(0, 1000)).slice(0, 200)

/** The first text that a card shows below its header. */
const firstText = (value: unknown): string => {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = firstText(item)
      if (found !== "") return found
    }
    return ""
  }
  if (!isObject(value)) return ""
  const text = value["tag"] === "div" ? objectOf(value["text"])["content"] : value["content"]
  if (value["tag"] !== undefined && typeof text === "string" && text.trim() !== "") return text
  return firstText([value["elements"], value["fields"], value["columns"]])
}

/** What the list of chats shows of a card: its summary, or that it is being written, or its title, or how it begins. */
const cardLine = (card: JsonObject, isStreaming: boolean): string => {
  const summary = textOf(objectOf(objectOf(card["config"])["summary"])["content"])
  if (summary !== "") return short(summary)
  const title = textOf(objectOf(objectOf(card["header"])["title"])["content"])
  const line = title === "" ? firstText([objectOf(card["body"])["elements"], card["elements"]]) : title
  return `[${isStreaming ? t("streamingOn") : t("card")}] ${short(line)}`.trim()
}

/** What a node of a rich text says. */
const nodeWords = (value: unknown, mentions: SandboxMessage["mentions"]): string => {
  const node = objectOf(value)
  const text = textOf(node["text"])
  switch (node["tag"]) {
    case "md":
      return short(text)
    case "at": {
      const mention = mentions.find(({ key }) => key === node["user_id"])
      return `@${mention?.name ?? (node["user_id"] === "@_all" ? t("everyone") : textOf(node["user_name"]))}`
    }
    case "img":
      return `[${t("image")}]`
    case "media":
      return `[${t("video")}]`
    default:
      return text
  }
}

export const previewOf = (message: SandboxMessage): string => {
  if (message.deleted) return t("recalled")
  const content = objectOf(parsed(message.content))
  switch (message.msg_type) {
    case "text":
      return withoutTags(
        textOf(content["text"]).replace(/@_(?:user_\d+|all)/g, (key) => {
          if (key === "@_all") return `@${t("everyone")}`
          const mention = message.mentions.find((one) => one.key === key)
          return mention === undefined ? key : `@${mention.name}`
        })
      ).slice(0, 200)
    case "post": {
      const { paragraphs, title } = postOf(content)
      const words = paragraphs
        .map((nodes) => nodes.map((node) => nodeWords(node, message.mentions)).join(""))
        .join(" ")
      return (title === "" ? words.replace(/\s+/g, " ").trim() : title).slice(0, 200)
    }
    case "interactive": {
      if (message.card_id === undefined) return cardLine(content, false)
      const state = cardSignal(message.card_id).value
      return state === undefined ? `[${t("card")}]` : cardLine(state.card, state.streaming === "on")
    }
    case "image":
      return `[${t("image")}]`
    case "file":
    case "folder":
      return `[${t("file")}]`
    case "audio":
      return `[${t("audio")}]`
    case "media":
      return `[${t("video")}]`
    case "sticker":
      return `[${t("sticker")}]`
    case "share_chat":
      return `[${t("sharedChat")}]`
    case "share_user":
      return `[${t("sharedUser")}]`
    default:
      return `[${message.msg_type}]`
  }
}
