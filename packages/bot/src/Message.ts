/**
 * A message as a bot reads it: the same for every kind, with mentions resolved and the bot's own taken out.
 *
 * @since 0.1.0
 */
import type * as ImEvents from "@effect-feishu/core/events/Im"
import type * as Download from "@effect-feishu/core/Download"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import type { Delivery } from "@effect-feishu/events/Delivery"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"

/**
 * Who somebody is.
 *
 * @since 0.1.0
 * @category models
 */
export interface Person {
  /** `ou_...`; empty where the platform does not say, as with those who write without a name. */
  readonly openId: string
  /** `on_...` */
  readonly unionId: string | undefined
  /** Where the app may read it. */
  readonly userId: string | undefined
}

/**
 * Who sent a message. `kind` is `anonymous` where a group lets people write without a name, and `unknown` where the
 * platform says something new.
 *
 * @since 0.1.0
 * @category models
 */
export interface Sender extends Person {
  readonly kind: "person" | "bot" | "anonymous" | "unknown"
  readonly tenantKey: string | undefined
}

/**
 * Somebody who is mentioned.
 *
 * @since 0.1.0
 * @category models
 */
export interface Mention extends Person {
  readonly name: string
  readonly kind: "person" | "bot"
  /** Whether it is this bot. */
  readonly isSelf: boolean
}

/**
 * A picture, file, voice message or video of a message. Nothing is fetched before it is asked for.
 *
 * @since 0.1.0
 * @category models
 */
export interface File {
  readonly kind: "image" | "file"
  /** The platform's key of it, which is good together with this message only. */
  readonly key: string
  readonly name: string | undefined
  readonly mimeType: string | undefined
  /** Bytes, where the message says. */
  readonly size: number | undefined
  /**
   * What it holds, up to 100 MB: an effect of its bytes, which can be opened, written to a file or made a stream as well.
   */
  readonly content: Download.Content
}

/**
 * What every message has, whether it came in or was fetched.
 *
 * @since 0.1.0
 * @category models
 */
export interface Read {
  /** `om_...` */
  readonly id: string
  /** The platform's kind: `text`, `post`, `image`, `file`, `interactive`, `merge_forward`, ... */
  readonly kind: string
  /** What it says as plain text; what is no text stands as a mark of its kind, such as `[image: img_v2_1]`. */
  readonly text: string
  /** The same as Markdown. */
  readonly markdown: string
  readonly sender: Sender
  /** Who is mentioned, in the order of the text, this bot included. */
  readonly mentions: ReadonlyArray<Mention>
  /** Whether everybody in the chat is mentioned. */
  readonly mentionsAll: boolean
  /** The thread that it is in, `omt_...` */
  readonly thread: Option.Option<string>
  /** The message that its chain of replies began with. */
  readonly root: Option.Option<string>
  /** The message that it replies to. */
  readonly parent: Option.Option<string>
  /** When the platform took it, in milliseconds since the epoch. */
  readonly createdAt: number
  /** What it carries that can be downloaded. */
  readonly files: ReadonlyArray<File>
}

/**
 * A message that came in.
 *
 * @since 0.1.0
 * @category models
 */
export interface Message extends Read {
  readonly chat: {
    /** `oc_...` */
    readonly id: string
    /** `direct`: the chat of one person with the bot. */
    readonly kind: "direct" | "group"
  }
  /** Whether this bot is mentioned by itself. Its mention is not in `text` and `markdown`. */
  readonly mentionsBot: boolean
  /** The message that it replies to, fetched when asked for; none where it replies to none, or where that was recalled. */
  readonly quoted: Effect.Effect<Option.Option<Read>, FeishuError, FeishuClient>
  /** The messages that were merged into it and forwarded, fetched when asked for; none of other kinds. */
  readonly merged: Effect.Effect<ReadonlyArray<Read>, FeishuError, FeishuClient>
  /**
   * The messages that are handled together, in their order: this one alone, unless lanes gather. Then `text` and `markdown`
   * hold all of them, one below the other, `files` and `mentions` are those of all, and the rest is the latest one's.
   */
  readonly parts: readonly [Message, ...ReadonlyArray<Message>]
  /** The event as it came. */
  readonly event: ImEvents.MessageReceiveV1
  readonly delivery: Delivery
}
