/** A message in a line. */
import type { SandboxMessage } from "../src/Sandbox.js"
import { cardSignal } from "./cards.js"
import { isObject, listOf, objectOf, parsed, textOf, type JsonObject } from "./json.js"
import { t } from "./words.js"

/** A text without its tags. */
const withoutTags = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
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

/** What the list of chats shows of a card: its summary, or that it is being written, or its title. */
const cardLine = (card: JsonObject, isStreaming: boolean): string => {
  const summary = textOf(objectOf(objectOf(card["config"])["summary"])["content"])
  if (summary !== "") return summary
  const title = textOf(objectOf(objectOf(card["header"])["title"])["content"])
  return `[${isStreaming ? t("streamingOn") : t("card")}] ${title}`.trim()
}

export const previewOf = (message: SandboxMessage): string => {
  if (message.deleted) return t("recalled")
  const content = objectOf(parsed(message.content))
  switch (message.msg_type) {
    case "text":
      return withoutTags(
        textOf(content["text"]).replace(/@_user_\d+/g, (key) => {
          const mention = message.mentions.find((one) => one.key === key)
          return mention === undefined ? key : `@${mention.name}`
        })
      ).slice(0, 200)
    case "post": {
      const { paragraphs, title } = postOf(content)
      const words = paragraphs.flat().map((node) => textOf(objectOf(node)["text"]))
      return withoutTags(title === "" ? words.join(" ") : title).slice(0, 200)
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
