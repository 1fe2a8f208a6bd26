/** A message in a line. */
import type { SandboxMessage } from "../src/Sandbox.js"
import { isObject, listOf, objectOf, parsed, textOf } from "./json.js"
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

const cardTitle = (card: unknown): string =>
  textOf(objectOf(objectOf(objectOf(card)["header"])["title"])["content"])

export const previewOf = (message: SandboxMessage): string => {
  if (message.deleted) return t("recalled")
  const content = objectOf(parsed(message.content))
  switch (message.msg_type) {
    case "text":
      return withoutTags(textOf(content["text"])).slice(0, 200)
    case "post": {
      const { paragraphs, title } = postOf(content)
      const words = paragraphs.flat().map((node) => textOf(objectOf(node)["text"]))
      return withoutTags(title === "" ? words.join(" ") : title).slice(0, 200)
    }
    case "interactive":
      return `[${t("card")}] ${cardTitle(content)}`.trim()
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
