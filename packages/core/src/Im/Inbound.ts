/**
 * Messages that were received, from events and from the API alike, as people read them.
 *
 * Everything here takes what comes and never throws: a content that is missing, malformed or of an unknown kind is
 * an empty one.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"

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
  readonly message_type?: string | undefined
  readonly msg_type?: string | undefined
  /** JSON text. */
  readonly content?: string | undefined
  readonly body?: { readonly content?: string | undefined } | undefined
  readonly mentions?: ReadonlyArray<InboundMention> | undefined
  readonly sender?: InboundSender | undefined
}

interface Fields {
  readonly [name: string]: unknown
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const parsed = (json: string | undefined): Fields => {
  if (json === undefined || json === "") return {}
  try {
    const value: unknown = JSON.parse(json)
    return isFields(value) ? value : {}
  } catch {
    return {}
  }
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
  parsed(message.content ?? message.body?.content)

/** The languages that are looked for first in a rich text of several. */
const preferred = ["zh_cn", "en_us", "ja_jp"]

const isPostBody = (value: unknown): value is Fields => isFields(value) && Array.isArray(value.content)

/** A rich text in one language, whatever it is wrapped in. */
const postOf = (content: Fields, language?: string): Fields | undefined => {
  const post = isFields(content.post) ? content.post : content
  if (isPostBody(post)) return post
  for (const name of language === undefined ? preferred : [language, ...preferred]) {
    if (isPostBody(post[name])) return post[name]
  }
  return Object.values(post).find(isPostBody)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** Puts names in the place of keys, all at once, so that `@_user_1` is not found within `@_user_10`. */
const withNames = (text: string, mentions: ReadonlyArray<InboundMention> | undefined): string => {
  const names = new Map<string, string>()
  for (const { key, name } of mentions ?? []) {
    if (key !== undefined && key !== "" && name !== undefined && !names.has(key)) names.set(key, `@${name}`)
  }
  if (names.size === 0) return text
  const keys = [...names.keys()].sort((one, other) => other.length - one.length)
  const anyKey = new RegExp(
    keys.map((key) => escaped(key) + (/\d$/.test(key) ? "(?!\\d)" : "")).join("|"),
    "g"
  )
  return text.replace(anyKey, (key) => names.get(key)!)
}

const nameIn = (mentions: ReadonlyArray<InboundMention> | undefined, node: Fields): string => {
  const id = textOf(node.user_id)
  const known = mentions?.find((mention) => mention.key === id || mention.id === id)?.name
  const name = textOf(node.user_name) || known || (id === "all" || id === "@_all" ? "all" : id)
  return name === "" ? "" : `@${name}`
}

/** The text of a piece of a rich text or of a line of a card's summary. */
const pieceText = (node: unknown, mentions: ReadonlyArray<InboundMention> | undefined): string => {
  if (!isFields(node)) return ""
  if (node.tag === "at") return nameIn(mentions, node)
  return textOf(node.text)
}

const paragraphs = (parts: ReadonlyArray<string>): string => parts.filter((part) => part !== "").join("\n\n")

/**
 * The text of a text message or a rich text; empty for other kinds.
 *
 * Mentions are written `@name`. The title of a rich text is a heading before it; its paragraphs stand apart by a blank
 * line, what belongs to one paragraph stays together. Of several languages the one asked for is read, else Chinese,
 * English, Japanese, or whichever there is.
 *
 * @example
 * Im.messageText({
 *   message_type: "text",
 *   content: '{"text":"@_user_1 hi"}',
 *   mentions: [{ key: "@_user_1", name: "Tom" }]
 * }) // "@Tom hi"
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageText = (
  message: InboundMessage,
  options?: { readonly language?: string | undefined }
): string => {
  const content = messageContent(message)
  if (typeof content.text === "string") return withNames(content.text, message.mentions)
  const type = messageType(message)
  if (type !== "post" && type !== "") return ""
  const post = postOf(content, options?.language)
  if (post === undefined) return ""
  const title = textOf(post.title).trim()
  const lines = listOf(post.content).map((line) =>
    listOf(line)
      .map((node) => pieceText(node, message.mentions))
      .join("")
  )
  return withNames(paragraphs([title === "" ? "" : `## ${title}`, ...lines]), message.mentions)
}

/**
 * The text of a message without blanks around it: see `messageText`.
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageBodyText = (
  message: InboundMessage,
  options?: { readonly language?: string | undefined }
): string => messageText(message, options).trim()

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
    name: textOf(content.file_name) || textOf(content.name) || undefined,
    mimeType: textOf(content.mime_type) || undefined,
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
  return Option.fromNullable(image ?? resourceOf(type, "file", content.file_key, content))
}

/**
 * Everything that a message carries and that can be downloaded: the one thing that it is, or the pictures and videos
 * of a rich text, each once, in their order.
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageResources = (message: InboundMessage): ReadonlyArray<MessageResource> => {
  const single = Option.getOrUndefined(messageResource(message))
  if (single !== undefined) return [single]
  const type = messageType(message)
  const post = type === "post" || type === "" ? postOf(messageContent(message)) : undefined
  const found = new Map<string, MessageResource>()
  for (const line of listOf(post?.content)) {
    for (const node of listOf(line)) {
      if (!isFields(node)) continue
      const one =
        node.tag === "img"
          ? resourceOf(type, "image", node.image_key, node)
          : node.tag === "media"
            ? resourceOf(type, "file", node.file_key, node)
            : undefined
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
 * Messages as lines of `label: text`, cards by their texts. What has no text stands as its kind in brackets.
 *
 * @example
 * Im.listReplyChain("om_dc13").pipe(Effect.map((messages) => Im.messageTranscript(messages)))
 *
 * @since 0.1.0
 * @category inbound
 */
export const messageTranscript = (messages: Iterable<InboundMessage>, options?: LabelOptions): string => {
  const lines: Array<string> = []
  for (const message of messages) {
    const type = messageType(message)
    const text = messageBodyText(message) || (type === "interactive" ? interactiveCardText(message) : "")
    lines.push(
      `${messageSenderLabel(message, options)}: ${text === "" ? `[${type === "" ? "non-text" : type}]` : text}`
    )
  }
  return lines.join("\n")
}

/** The texts of a card's node and of all below it, depth first. */
const collect = (node: unknown, into: Array<string>): void => {
  if (Array.isArray(node)) {
    // A line of a summary: pieces that belong together.
    if (node.length > 0 && node.every((piece) => isFields(piece) && isInline(piece))) {
      into.push(node.map((piece) => pieceText(piece, undefined)).join(""))
    } else {
      for (const child of node) collect(child, into)
    }
    return
  }
  if (!isFields(node)) return
  const isText = node.tag === "markdown" || node.tag === "lark_md" || node.tag === "plain_text"
  if (isText) into.push(textOf(node.content))
  if (typeof node.text === "string") into.push(node.text)
  else if (isFields(node.text)) into.push(textOf(node.text.content))
  for (const child of [node.body, node.elements, node.columns, node.fields]) collect(child, into)
}

/** A piece of a line, as the API's summary of a card has them. */
const isInline = (piece: Fields): boolean =>
  (typeof piece.text === "string" && !("elements" in piece)) || piece.tag === "at"

/**
 * The texts of a card, from its JSON as an object: everything that is markdown or text, in its order, with a blank line
 * between. Reads cards of both versions and the summary that the API gives.
 *
 * @since 0.1.0
 * @category cards
 */
export const cardText = (card: unknown): string => {
  const texts: Array<string> = []
  collect(card, texts)
  return paragraphs(texts.map((text) => text.trim()))
}

/**
 * The texts of the card that a message is: see `cardText`.
 *
 * @since 0.1.0
 * @category cards
 */
export const interactiveCardText = (message: InboundMessage): string => cardText(messageContent(message))

/**
 * The title of a card; empty where it has none.
 *
 * @since 0.1.0
 * @category cards
 */
export const cardTitle = (card: unknown): string => {
  if (!isFields(card)) return ""
  const title = isFields(card.header) ? card.header.title : card.title
  return typeof title === "string" ? title : isFields(title) ? textOf(title.content) : ""
}
