/**
 * Messages that were received, from events and from the API alike, as people read them.
 *
 * Everything here takes what comes and never throws. Nothing that can be read is left out: what is no text stands as a
 * mark of its kind, such as `[image: img_v2_1]`, and so does a kind that nobody knows.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import { cardIn, titleOf } from "../internal/reading/card.js"
import { messageIn, postOf } from "../internal/reading/message.js"
import { names } from "../internal/reading/names.js"
import {
  deepest,
  type Fields,
  isFields,
  listIn,
  mostPieces,
  parsed,
  type Reading,
  textIn
} from "../internal/reading/page.js"

/**
 * The ids of a person.
 *
 * @since 0.1.0
 * @category models
 */
export interface PersonIds {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
}

/**
 * Somebody who is mentioned. Events give all their ids, the API gives one.
 *
 * @since 0.1.0
 * @category models
 */
export interface InboundMention {
  /** What stands for them in the text: `@_user_1`. */
  readonly key?: string | undefined
  readonly name?: string | undefined
  readonly id?: string | PersonIds | undefined
}

/**
 * Who sent a message.
 *
 * @since 0.1.0
 * @category models
 */
export interface InboundSender extends PersonIds {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly sender_name?: string | undefined
  readonly sender_id?: string | PersonIds | undefined
}

/**
 * A message as an event brings it (`message_type`, `content`) or as the API shows it (`msg_type`, `body`).
 *
 * @since 0.1.0
 * @category models
 */
export interface InboundMessage {
  readonly message_id?: string | undefined
  /** The message that this one answers. */
  readonly parent_id?: string | undefined
  /** The message that this one was merged into. */
  readonly upper_message_id?: string | undefined
  readonly message_type?: string | undefined
  readonly msg_type?: string | undefined
  /** JSON text. */
  readonly content?: string | undefined
  readonly body?: { readonly content?: string | undefined } | undefined
  readonly mentions?: ReadonlyArray<InboundMention> | undefined
  readonly sender?: InboundSender | undefined
}

/**
 * The kind of a message; empty where it has none.
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageType = (message: InboundMessage): string => message.message_type ?? message.msg_type ?? ""

/**
 * The content of a message, parsed; `{}` when it is missing, malformed, or no object.
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageContent = (message: InboundMessage): { readonly [name: string]: unknown } =>
  parsed(contentText(message)) ?? {}

const contentText = (message: InboundMessage): string | undefined => message.content ?? message.body?.content

/**
 * How to read what was received.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReadOptions {
  /**
   * The language to read where there are several, such as `en_us`. Unless given, or where it is missing: Chinese, English,
   * Japanese, or whichever there is; of a card the texts that stand beside the languages.
   */
  readonly language?: string | undefined
}

const readingOf = (
  markdown: boolean,
  options: ReadOptions | undefined,
  mentions?: ReadonlyArray<InboundMention>
): Reading => ({
  markdown,
  language: options?.language,
  ...names(mentions),
  attachment: {},
  budget: { left: mostPieces, depth: 0 }
})

const read = (markdown: boolean, message: InboundMessage, options: ReadOptions | undefined): string =>
  messageIn(readingOf(markdown, options, message.mentions), messageType(message), contentText(message))

/**
 * What a message says, as plain text, whatever its kind.
 *
 * - Mentions are written `@name`, links with their address: `docs (https://example.com)`.
 * - The title of a rich text or a card is a heading before it; paragraphs stand apart by a blank line. Code keeps its fence and
 *   its language.
 * - Pictures, files, voice messages, places, tasks, votes and the like are marks with what is known of them:
 *   `[file: plan.pdf]`, `[event: Review, 2024-04-01T06:00:00Z – 2024-04-01T07:00:00Z]`. A kind that nobody knows is one too.
 * - Of a card everything is read: texts, tables, buttons and menus with their options, inputs with their labels.
 * - A merged message is a mark: its parts are messages of their own, which {@link messageTranscript} brings together.
 *
 * It takes time in proportion to the message and its mentions.
 *
 * @example
 * Im.messageText({
 *   message_type: "text",
 *   content: '{"text":"@_user_1 hi"}',
 *   mentions: [{ key: "@_user_1", name: "Tom" }]
 * }) // "@Tom hi"
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content
 * @since 0.1.0
 * @category inbound
 */
export const messageText = (message: InboundMessage, options?: ReadOptions): string =>
  read(false, message, options)

/**
 * What a message says, as Markdown (CommonMark with tables): for a model, or for a page. As {@link messageText}, with links,
 * pictures, styles and tables as Markdown has them; what is no mark in the message is none here.
 *
 * @example
 * Im.messageMarkdown({
 *   message_type: "post",
 *   content: '{"title":"","content":[[{"tag":"text","text":"two * two","style":["bold"]}]]}'
 * }) // "**two \\* two**"
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content
 * @since 0.1.0
 * @category inbound
 */
export const messageMarkdown = (message: InboundMessage, options?: ReadOptions): string =>
  read(true, message, options)

/**
 * The text of a message without blanks around it: see `messageText`.
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageBodyText = (message: InboundMessage, options?: ReadOptions): string =>
  messageText(message, options).trim()

const idKinds = ["open_id", "union_id", "user_id"] as const

/**
 * Whether a message mentions somebody, by any of the ids given.
 *
 * @since 0.1.0
 * @category inbound
 */
export const isMentioned = (message: InboundMessage, person: PersonIds): boolean => {
  const kinds = idKinds.filter((kind) => person[kind] !== undefined && person[kind] !== "")
  return (message.mentions ?? []).some(({ id }) =>
    kinds.some((kind) => (typeof id === "string" ? id : id?.[kind]) === person[kind])
  )
}

/**
 * A file that a message carries: `key` and `resourceType` are what `Im.getResource` takes.
 *
 * @since 0.1.0
 * @category models
 */
export interface MessageResource {
  readonly kind: "image" | "file"
  readonly key: string
  readonly resourceType: "image" | "file"
  readonly messageType: string
  readonly name: string | undefined
  readonly mimeType: string | undefined
  /** Bytes. */
  readonly size: number | undefined
}

const resourceOf = (
  type: string,
  kind: "image" | "file",
  key: unknown,
  content: Fields
): MessageResource | undefined => {
  if (typeof key !== "string" || key === "") return undefined
  const size = typeof content.size === "string" && content.size !== "" ? Number(content.size) : content.size
  return {
    kind,
    key,
    resourceType: kind,
    messageType: type,
    name: textIn(content["file_name"]) || textIn(content["name"]) || undefined,
    mimeType: textIn(content["mime_type"]) || undefined,
    size: typeof size === "number" && Number.isFinite(size) ? size : undefined
  }
}

/** Kinds whose picture is only the cover of what they carry. */
const withCover = new Set(["file", "audio", "media"])

/**
 * The picture, file, voice message or video that a message is; none for other kinds. Of a video it is the video, not
 * its cover.
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageResource = (message: InboundMessage): Option.Option<MessageResource> => {
  const type = messageType(message)
  if (type !== "" && type !== "image" && !withCover.has(type)) return Option.none()
  const content = messageContent(message)
  const image = withCover.has(type) ? undefined : resourceOf(type, "image", content.image_key, content)
  return Option.fromNullishOr(image ?? resourceOf(type, "file", content.file_key, content))
}

/**
 * Everything that a message carries and that can be downloaded: the one thing that it is, or the pictures, videos and files
 * of a rich text, each once, in their order.
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageResources = (message: InboundMessage): ReadonlyArray<MessageResource> => {
  const single = Option.getOrUndefined(messageResource(message))
  if (single !== undefined) return [single]
  const type = messageType(message)
  const post =
    type === "post" || type === "" ? postOf(readingOf(false, undefined), messageContent(message)) : undefined
  const found = new Map<string, MessageResource>()
  for (const line of listIn(post?.content)) {
    for (const node of listIn(line)) {
      if (!isFields(node)) continue
      const one =
        node.tag === "img"
          ? resourceOf(type, "image", node.image_key, node)
          : // Stickers have a key too, but cannot be downloaded.
            node.tag === "sticker"
            ? undefined
            : resourceOf(type, "file", node.file_key, node)
      if (one !== undefined && !found.has(one.key)) found.set(one.key, one)
    }
  }
  return [...found.values()]
}

/**
 * How a sender is called.
 *
 * @since 0.1.0
 * @category models
 */
export interface LabelOptions {
  /** Makes a name of an id. Default: the id itself. */
  readonly idFormatter?: ((id: string) => string) | undefined
  /** Where neither name nor id is known. Default `unknown`. */
  readonly default?: string | undefined
}

/**
 * What to call the sender of a message: the name, else the first id there is, formatted, else a word for nobody.
 * Takes a message, an event that has a sender beside its message, or a sender.
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageSenderLabel = (from: InboundMessage | InboundSender, options?: LabelOptions): string => {
  const sender: InboundSender | undefined =
    "sender" in from ? from.sender : "content" in from || "body" in from ? undefined : (from as InboundSender)
  const name = sender?.name || sender?.sender_name
  if (name !== undefined && name !== "") return name
  const ids = sender?.sender_id
  const id = [sender, typeof ids === "string" ? { id: ids } : ids]
    .flatMap((one: (PersonIds & { readonly id?: string | undefined }) | undefined) => [
      one?.user_id,
      one?.open_id,
      one?.union_id,
      one?.id
    ])
    .find((id) => typeof id === "string" && id !== "")
  return id === undefined ? (options?.default ?? "unknown") : (options?.idFormatter?.(id) ?? id)
}

/**
 * Messages as lines of `label: text`, each as {@link messageText} reads it.
 *
 * Messages that were merged into another stand below it, two blanks further in, as `im.v1.message.get` lists them. A message that
 * answers another one than the last is preceded by the first line of that one, as a quotation.
 *
 * @example
 * Im.listReplyChain("om_dc13").pipe(Effect.map((messages) => Im.messageTranscript(messages)))
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageTranscript = (
  messages: Iterable<InboundMessage>,
  options?: LabelOptions & ReadOptions
): string => {
  const all = [...messages]
  const byId = new Map(all.map((message) => [message.message_id ?? "", message] as const))
  /** The lists that messages stand in by their ids, and how deep; only what came before can hold a message. */
  const places = new Map<string, { readonly parts: Array<Part>; readonly depth: number }>()
  interface Part {
    readonly message: InboundMessage
    readonly parts: Array<Part>
  }
  const top: Array<Part> = []
  for (const message of all) {
    const { parts, depth } = places.get(message.upper_message_id ?? "") ?? { parts: top, depth: 0 }
    const part: Part = { message, parts: [] }
    parts.push(part)
    if (message.message_id)
      places.set(
        message.message_id,
        depth < deepest ? { parts: part.parts, depth: depth + 1 } : { parts, depth }
      )
  }
  const line = (message: InboundMessage): string => {
    const text = messageBodyText(message, options)
    const type = messageType(message)
    return `${messageSenderLabel(message, options)}: ${text === "" ? `[${type === "" ? "non-text" : type}]` : text}`
  }
  const lines: Array<string> = []
  const write = (parts: ReadonlyArray<Part>, indent: string): void => {
    let before: InboundMessage | undefined
    for (const { message, parts: within } of parts) {
      const parent = message.parent_id ? byId.get(message.parent_id) : undefined
      const isQuoted = parent !== undefined && parent !== before && parent !== message
      const own = isQuoted ? `> ${line(parent).split("\n", 1)[0]!}\n${line(message)}` : line(message)
      lines.push(indent + own.replaceAll("\n", `\n${indent}`))
      write(within, `${indent}  `)
      before = message
    }
  }
  write(top, "")
  return lines.join("\n")
}

/**
 * What a card says, as plain text, from its JSON as an object or as text: its title, then everything in its order, as
 * {@link messageText} has it. Reads cards of both versions, what the API gives in short and in full, what an event brings,
 * templates (their variables) and entities (their id).
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content
 * @since 0.1.0
 * @category cards
 */
export const cardText = (card: unknown, options?: ReadOptions): string =>
  cardIn(readingOf(false, options), card)

/**
 * What a card says, as Markdown: see {@link cardText} and {@link messageMarkdown}.
 *
 * @since 0.1.0
 * @category cards
 */
export const cardMarkdown = (card: unknown, options?: ReadOptions): string =>
  cardIn(readingOf(true, options), card)

/**
 * What the card says that a message is, without a mark where it says nothing: see {@link cardText}.
 *
 * @since 0.1.0
 * @category cards
 */
export const interactiveCardText = (message: InboundMessage, options?: ReadOptions): string =>
  cardIn(readingOf(false, options, message.mentions), contentText(message))

/**
 * The title of a card; empty where it has none.
 *
 * @since 0.1.0
 * @category cards
 */
export const cardTitle = (card: unknown, options?: ReadOptions): string =>
  titleOf(readingOf(false, options), card)
