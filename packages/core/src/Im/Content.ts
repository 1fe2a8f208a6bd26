/**
 * What a message says: everything that `Im.send`, `Im.reply` and `Im.update` take.
 *
 * A string is a text, always: a chat text that happens to be JSON stays a text. Objects are contents as they go over
 * the wire, and their kind is told by their fields. Three kinds look alike there (a file, a voice message, a sticker:
 * all are a `file_key`), so each kind has a constructor as well, which says it.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as Message from "../api/im/v1/Message.js"
import { kindOf, type MsgType } from "../internal/messageContent.js"
import type { MessageContent } from "../MessageContent.js"

export type { MsgType } from "../internal/messageContent.js"

/**
 * A text. `<at user_id="ou_...">Name</at>` mentions somebody, `user_id="all"` everybody.
 *
 * @since 0.1.0
 * @category contents
 */
export interface Text {
  readonly text: string
}

/**
 * The languages in which a rich text can be given.
 *
 * @since 0.1.0
 * @category contents
 */
export type Language = Message.I18nContent["language"]

/**
 * How a piece of a rich text looks.
 *
 * @since 0.1.0
 * @category contents
 */
export type PostStyle = "bold" | "underline" | "lineThrough" | "italic" | (string & {})

/**
 * A piece of a rich text. Images, videos and `md` stand alone in their paragraph.
 *
 * @since 0.1.0
 * @category contents
 */
export type PostNode =
  | {
      readonly tag: "text"
      readonly text: string
      readonly un_escape?: boolean | undefined
      readonly style?: ReadonlyArray<PostStyle> | undefined
    }
  | {
      readonly tag: "a"
      readonly text: string
      readonly href: string
      readonly style?: ReadonlyArray<PostStyle> | undefined
    }
  | {
      readonly tag: "at"
      /** An open_id, union_id or user_id; `all` for everybody. */
      readonly user_id: string
      readonly user_name?: string | undefined
      readonly style?: ReadonlyArray<PostStyle> | undefined
    }
  | { readonly tag: "img"; readonly image_key: string }
  | { readonly tag: "media"; readonly file_key: string; readonly image_key?: string | undefined }
  | { readonly tag: "emotion"; readonly emoji_type: string }
  | { readonly tag: "code_block"; readonly language?: string | undefined; readonly text: string }
  | { readonly tag: "hr" }
  | { readonly tag: "md"; readonly text: string }

/**
 * A rich text in one language: paragraphs of pieces.
 *
 * @since 0.1.0
 * @category contents
 */
export interface PostBody {
  readonly title?: string | undefined
  readonly content: ReadonlyArray<ReadonlyArray<PostNode>>
}

/**
 * A rich text in one or more languages; readers see theirs.
 *
 * @since 0.1.0
 * @category contents
 */
export type Post = { readonly [language in Listed<Language>]?: PostBody }

/** Of an open list of texts those that it names. */
type Listed<A extends string> = A extends unknown ? (string extends A & {} ? never : A) : never

/**
 * A picture, by the key that `Im.uploadImage` gives.
 *
 * @since 0.1.0
 * @category contents
 */
export interface Image {
  readonly image_key: string
}

/**
 * Something uploaded with `Im.uploadFile`, by its key. On its own it is sent as a file.
 *
 * @since 0.1.0
 * @category contents
 */
export interface File {
  readonly file_key: string
}

/**
 * A voice message as it is received: told from a file by how long it is, in milliseconds.
 *
 * @since 0.1.0
 * @category contents
 */
export interface Audio {
  readonly file_key: string
  readonly duration: number
}

/**
 * A video with its cover.
 *
 * @since 0.1.0
 * @category contents
 */
export interface Media {
  readonly file_key: string
  readonly image_key: string
}

/**
 * A card that leads into a chat. The bot must be in it.
 *
 * @since 0.1.0
 * @category contents
 */
export interface ShareChat {
  readonly chat_id: string
}

/**
 * Somebody's business card.
 *
 * @since 0.1.0
 * @category contents
 */
export interface ShareUser {
  /** An open_id. */
  readonly user_id: string
}

/**
 * A dividing line with a text, in a chat between the bot and one person.
 *
 * @since 0.1.0
 * @category contents
 */
export interface System {
  readonly type: "divider"
  readonly params: {
    readonly divider_text: {
      /** At most 20 characters, 10 of them Chinese. */
      readonly text: string
      readonly i18n_text?: { readonly [locale: string]: string } | undefined
    }
  }
  readonly options?: { readonly need_rollup?: boolean | undefined } | undefined
}

/**
 * A card entity that was made before.
 *
 * @since 0.1.0
 * @category contents
 */
export interface CardEntity {
  readonly type: "card"
  readonly data: { readonly card_id: string }
}

/**
 * A card template of the card builder.
 *
 * @since 0.1.0
 * @category contents
 */
export interface Template {
  readonly type: "template"
  readonly data: {
    readonly template_id: string
    /** Absent: the latest that was published. */
    readonly template_version_name?: string | undefined
    readonly template_variable?: { readonly [name: string]: unknown } | undefined
  }
}

/**
 * The fields by which the JSON of a card is known, in version 2.0 and in version 1.0.
 *
 * @since 0.1.0
 * @category contents
 */
export interface CardFields {
  readonly schema?: "1.0" | "2.0" | undefined
  readonly config?: object | undefined
  readonly header?: object | undefined
  readonly card_link?: object | undefined
  /** Version 2.0. */
  readonly body?: object | undefined
  /** Version 1.0. */
  readonly elements?: ReadonlyArray<object> | undefined
  readonly i18n_header?: object | undefined
  readonly i18n_elements?: object | undefined
  readonly fallback?: object | undefined
}

/**
 * The JSON of a card: at least one field that only cards have.
 *
 * @since 0.1.0
 * @category contents
 */
export type CardJson = {
  readonly [Field in "schema" | "body" | "elements" | "i18n_elements" | "header" | "config"]: CardFields & {
    readonly [F in Field]-?: NonNullable<CardFields[F]>
  }
}["schema" | "body" | "elements" | "i18n_elements" | "header" | "config"]

/**
 * A content that says its kind: what the constructors give, and what a stored message is, so that one can be sent
 * again. A string is the content as JSON text.
 *
 * @since 0.1.0
 * @category models
 */
export interface Tagged<out K extends MsgType, out C extends object> {
  readonly msg_type: K
  readonly content: C | string
}

/**
 * What a text can be given as.
 *
 * @since 0.1.0
 * @category models
 */
export type TextContent = string | Text | Tagged<"text", Text>

/**
 * What a rich text can be given as: in languages, in one language, or within `post`.
 *
 * @since 0.1.0
 * @category models
 */
export type PostContent = Post | PostBody | { readonly post: Post } | Tagged<"post", Post | PostBody>

/**
 * What a card can be given as: its JSON, an entity, a template, or a value that says itself what it is, as the cards
 * of `@effect-feishu/cards` do.
 *
 * @since 0.1.0
 * @category models
 */
export type CardContent =
  | CardJson
  | CardEntity
  | Template
  | MessageContent
  | Tagged<"interactive", CardJson | CardEntity | Template>

/**
 * Everything that can be sent.
 *
 * @since 0.1.0
 * @category models
 */
export type Content =
  | TextContent
  | PostContent
  | CardContent
  | Image
  | File
  | Audio
  | Media
  | ShareChat
  | ShareUser
  | System
  | Tagged<MsgType, object>

/**
 * The kind of message that a content is sent as, where its fields tell.
 *
 * @example
 * Im.inferMsgType({ image_key: "img_v2_1" }) // Option.some("image")
 *
 * @since 0.1.0
 * @category inference
 */
export const inferMsgType = (content: unknown): Option.Option<MsgType> => Option.fromNullable(kindOf(content))

/**
 * A text.
 *
 * @since 0.1.0
 * @category constructors
 */
export const text = (text: string): Tagged<"text", Text> => ({ msg_type: "text", content: { text } })

/**
 * A rich text in one language (Chinese unless another is named), or in several.
 *
 * @example
 * Im.post({ title: "Deployed", content: [[{ tag: "at", user_id: "ou_1" }, { tag: "text", text: " version 12" }]] })
 *
 * @since 0.1.0
 * @category constructors
 */
export const post = (post: PostBody | Post, language: Language = "zh_cn"): Tagged<"post", Post> => ({
  msg_type: "post",
  content: "content" in post ? { [language]: post } : (post as Post)
})

/**
 * Markdown as a rich text: mentions, links, lists, code, quotes, rules, bold, italic, underlined, struck through.
 *
 * @since 0.1.0
 * @category constructors
 */
export const markdown = (
  markdown: string,
  options?: { readonly title?: string | undefined; readonly language?: Language | undefined }
): Tagged<"post", Post> =>
  post({ title: options?.title, content: [[{ tag: "md", text: markdown }]] }, options?.language)

/**
 * A picture.
 *
 * @since 0.1.0
 * @category constructors
 */
export const image = (imageKey: string): Tagged<"image", Image> => ({
  msg_type: "image",
  content: { image_key: imageKey }
})

/**
 * A file.
 *
 * @since 0.1.0
 * @category constructors
 */
export const file = (fileKey: string): Tagged<"file", File> => ({
  msg_type: "file",
  content: { file_key: fileKey }
})

/**
 * A voice message: a file that was uploaded as `opus`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const audio = (fileKey: string): Tagged<"audio", File> => ({
  msg_type: "audio",
  content: { file_key: fileKey }
})

/**
 * A video, uploaded as `mp4`, with a cover where one is given.
 *
 * @since 0.1.0
 * @category constructors
 */
export const media = (fileKey: string, imageKey?: string): Tagged<"media", File | Media> => ({
  msg_type: "media",
  content: imageKey === undefined ? { file_key: fileKey } : { file_key: fileKey, image_key: imageKey }
})

/**
 * A sticker that the bot has received.
 *
 * @since 0.1.0
 * @category constructors
 */
export const sticker = (fileKey: string): Tagged<"sticker", File> => ({
  msg_type: "sticker",
  content: { file_key: fileKey }
})

/**
 * A card that leads into a chat.
 *
 * @since 0.1.0
 * @category constructors
 */
export const shareChat = (chatId: string): Tagged<"share_chat", ShareChat> => ({
  msg_type: "share_chat",
  content: { chat_id: chatId }
})

/**
 * Somebody's business card, by open_id.
 *
 * @since 0.1.0
 * @category constructors
 */
export const shareUser = (openId: string): Tagged<"share_user", ShareUser> => ({
  msg_type: "share_user",
  content: { user_id: openId }
})

/**
 * A dividing line with a text, in a chat between the bot and one person.
 *
 * @since 0.1.0
 * @category constructors
 */
export const divider = (
  text: string,
  options?: {
    /** The text by locale, such as `en_US`. */
    readonly i18n?: { readonly [locale: string]: string } | undefined
    /** Takes the line out of sight when new messages come. */
    readonly needRollup?: boolean | undefined
  }
): Tagged<"system", System> => ({
  msg_type: "system",
  content: {
    type: "divider",
    params: { divider_text: { text, i18n_text: options?.i18n } },
    ...(options?.needRollup === undefined ? {} : { options: { need_rollup: options.needRollup } })
  }
})

/**
 * A card, by its JSON.
 *
 * @since 0.1.0
 * @category constructors
 */
export const card = (card: CardJson): Tagged<"interactive", CardJson> => ({
  msg_type: "interactive",
  content: card
})

/**
 * A card entity.
 *
 * @since 0.1.0
 * @category constructors
 */
export const cardEntity = (cardId: string): Tagged<"interactive", CardEntity> => ({
  msg_type: "interactive",
  content: { type: "card", data: { card_id: cardId } }
})

/**
 * A card template, with values for its variables.
 *
 * @since 0.1.0
 * @category constructors
 */
export const template = (
  templateId: string,
  variables?: { readonly [name: string]: unknown },
  options?: {
    /** Absent: the latest that was published. */
    readonly version?: string | undefined
  }
): Tagged<"interactive", Template> => ({
  msg_type: "interactive",
  content: {
    type: "template",
    data: {
      template_id: templateId,
      template_version_name: options?.version,
      template_variable: variables
    }
  }
})

/**
 * The mark-up that mentions somebody in a text message. Without a name the reader sees the one from the directory.
 *
 * @example
 * Im.send("oc_5ad1", `${Im.at("ou_7d8a")} please have a look`)
 *
 * @since 0.1.0
 * @category constructors
 */
export const at = (userId: string, name: string = ""): string =>
  `<at user_id="${userId.replace(/["<>]/g, "")}">${name.replace(/[<>]/g, "")}</at>`

/**
 * The mark-up that mentions everybody in a text message.
 *
 * @since 0.1.0
 * @category constructors
 */
export const atAll: string = /*#__PURE__*/ at("all")
