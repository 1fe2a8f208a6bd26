/**
 * What a sandbox sees and shows: requests, what is stored on the platform, and what happened, as values that later changes do
 * not reach.
 *
 * @since 0.1.0
 */
import type { LimitRate } from "./Options.js"

/**
 * A request as it arrives.
 *
 * @since 0.1.0
 * @category models
 */
export interface SandboxRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/**
 * What becomes of a request: an answer, an answer whose connection breaks after the bytes given (its
 * `content-length` still tells the whole), a connection that breaks without an answer, or none at all.
 *
 * @since 0.1.0
 * @category models
 */
export type SandboxResponse =
  | {
      readonly _tag: "Reply"
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }
  | {
      readonly _tag: "Cut"
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }
  | { readonly _tag: "Drop" }
  | { readonly _tag: "Hang" }

/**
 * A request that was answered. The Authorization header and the secrets in requests for tokens are blanked;
 * `tokenId` tells tokens apart.
 *
 * @since 0.1.0
 * @category models
 */
export interface RequestRecord {
  /** Counts from 0 since the start or the last reset. */
  readonly index: number
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, ReadonlyArray<string>>>
  readonly headers: Readonly<Record<string, string>>
  readonly tokenId: string | undefined
  /** Id of the endpoint, such as `im.v1.message.create`; `undefined` when the path is unknown. */
  readonly endpoint: string | undefined
  /** The JSON body; `undefined` for forms, for bodies above 64 KiB, and where there was none. */
  readonly json: unknown
  /** The JSON that was answered; `undefined` for files, for bodies above 64 KiB, and where nothing was answered. */
  readonly response: unknown
  readonly bodyBytes: number
  readonly outcome: SandboxResponse["_tag"]
  /** HTTP status; 0 when nothing was answered. */
  readonly status: number
  /** Code in the envelope that the platform made, whether or not it arrived. */
  readonly code: number
  readonly logId: string
  /** The fault that struck. */
  readonly fault: string | undefined
  /**
   * Where the answer came from: state that the sandbox keeps, or shapes alone (`drawn`); `unmodelled`: the sandbox said
   * that it does not do what was asked. `undefined` when the path is unknown.
   */
  readonly source: "kept" | "drawn" | "unmodelled" | undefined
}

/**
 * A limit, and what became of the calls that it was put to.
 *
 * @since 0.1.0
 * @category models
 */
export interface LimitUse extends LimitRate {
  /** What is limited. `ephemeral`: cards that one member of a group sees. */
  readonly kind: "endpoint" | "chat" | "ephemeral" | "customBot" | "message" | "card" | "document"
  /** Of an endpoint its id, such as `im.v1.message.create`; else the id of the chat, message, card or document. */
  readonly id: string
  /** Of an endpoint: whose calls they are. */
  readonly appId: string | undefined
  readonly tenantKey: string | undefined
  readonly passed: number
  readonly refused: number
}

/**
 * Where an app is told of events and of callbacks.
 *
 * @since 0.1.0
 * @category models
 */
export interface Subscription {
  readonly appId: string
  /** An address, or `longConnection`; `undefined`: nowhere. */
  readonly events: string | undefined
  readonly callbacks: string | undefined
  /** Whether there is an Encrypt Key. The key itself is not told. */
  readonly encrypted: boolean
}

/**
 * One attempt to bring an event or a callback to an app, and what came of it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Delivery {
  readonly event_id: string
  readonly appId: string
  readonly type: string
  /** Whether a person waits for the answer. Callbacks are sent once. */
  readonly isCallback: boolean
  /** Which way it went: `process` is a receiver in this process (`SandboxEvents`). `undefined`: nobody was there. */
  readonly via: "webhook" | "longConnection" | "process" | undefined
  /** 1 for the first; events are sent up to five times: after 15 seconds, 5 minutes, 1 hour and 6 hours. */
  readonly attempt: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Milliseconds until it was answered or given up. */
  readonly took: number
  /** `refused`: with another status than 200, or an answer that does not fit; `unanswered`: not within three seconds. */
  readonly outcome: "acknowledged" | "refused" | "unanswered"
  readonly status: number | undefined
  /** Of a callback that failed: the code that the person's client shows, such as 200341 for an answer that came late. */
  readonly code: number | undefined
  /** What a callback was answered with. */
  readonly answer: unknown
  /** The fault that struck. */
  readonly fault: string | undefined
  /** When the event is sent again, in milliseconds since the epoch. */
  readonly again: number | undefined
}

/**
 * A message as it exists on the platform.
 *
 * @since 0.1.0
 * @category models
 */
export interface SandboxMessage {
  readonly message_id: string
  readonly chat_id: string
  readonly msg_type: string
  /** JSON text. */
  readonly content: string
  /** Who the keys in the content stand for. */
  readonly mentions: ReadonlyArray<{ readonly key: string; readonly id: string; readonly name: string }>
  readonly root_id: string | undefined
  readonly parent_id: string | undefined
  readonly thread_id: string | undefined
  /** An app id, or the open_id of a user. */
  readonly sender: string
  readonly uuid: string | undefined
  readonly card_id: string | undefined
  /** The open_id of the one member who sees it, where it is for one alone. */
  readonly only_for: string | undefined
  readonly deleted: boolean
  readonly updated: boolean
  /** Who reacted with which emoji, in their order: an app id, or the open_id of a user. */
  readonly reactions: ReadonlyArray<{ readonly emoji: string; readonly by: string }>
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly updatedAt: number
}

/**
 * A group or a conversation of two.
 *
 * @since 0.1.0
 * @category models
 */
export interface SandboxChat {
  readonly chat_id: string
  readonly mode: "group" | "p2p"
  readonly name: string
  readonly dissolved: boolean
  /** open_ids. */
  readonly users: ReadonlyArray<string>
  /** App ids. */
  readonly bots: ReadonlyArray<string>
  readonly messages: number
  /** Where its custom bot is posted to: `/open-apis/bot/v2/hook/<token>`. */
  readonly custom_bot: string
}

/**
 * An uploaded image or file.
 *
 * @since 0.1.0
 * @category models
 */
export interface SandboxFile {
  readonly key: string
  readonly kind: "image" | "file"
  readonly type: string
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/**
 * A card entity.
 *
 * @since 0.1.0
 * @category models
 */
export interface SandboxCard {
  readonly card_id: string
  /** The card's JSON as it is now. */
  readonly card: { readonly [key: string]: unknown }
  readonly sequence: number
  readonly streaming: "on" | "off" | "timeout"
  readonly message_id: string | undefined
  /** Operations that were accepted, and how many of them were thrown away after streaming had run out. */
  readonly operations: number
  readonly dropped: number
}

/**
 * A person of the directory.
 *
 * @since 0.1.0
 * @category models
 */
export interface SandboxUser {
  readonly index: number
  readonly open_id: string
  readonly union_id: string
  readonly user_id: string
  readonly name: string
  readonly en_name: string
  readonly email: string
  readonly mobile: string
}

/**
 * The sandbox's time.
 *
 * @since 0.1.0
 * @category models
 */
export interface SandboxClock {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** By how many milliseconds it is ahead of Effect's clock. */
  readonly advanced: number
}

/**
 * An event as the platform tells an app of it. It is brought there where the app has an address, is connected, or
 * listens in this process: see `subscribe`.
 *
 * @since 0.1.0
 * @category models
 */
export interface AppEvent {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly appId: string
  /** Such as `card.action.trigger`. */
  readonly type: string
  /** The body that the app gets: `schema`, `header` and `event`. */
  readonly payload: Readonly<Record<string, unknown>>
}

/**
 * What happened, by kind.
 *
 * `card` carries the whole card, but for a text update, which carries the text alone. `gap` stands where older
 * happenings were forgotten before they could be told: whoever follows reads the state anew.
 *
 * @since 0.1.0
 * @category models
 */
export type Happened =
  | { readonly type: "request"; readonly request: RequestRecord }
  | {
      readonly type: "message"
      readonly change: "created" | "updated" | "recalled"
      readonly message: SandboxMessage
    }
  | { readonly type: "chat"; readonly chat: SandboxChat }
  | {
      readonly type: "card"
      /** Such as `create`, `element.content`, `settings`, `batch_update`. */
      readonly operation: string
      readonly card_id: string
      readonly message_id: string | undefined
      readonly sequence: number
      readonly streaming: SandboxCard["streaming"]
      readonly card?: SandboxCard["card"] | undefined
      readonly text?: { readonly element_id: string; readonly content: string } | undefined
    }
  | { readonly type: "app-event"; readonly event: AppEvent }
  | { readonly type: "delivery"; readonly delivery: Delivery }
  | { readonly type: "faults" }
  | { readonly type: "clock"; readonly clock: SandboxClock }
  | { readonly type: "reset" }
  | { readonly type: "gap"; readonly missed: number }

/**
 * A thing that happened, with its number: they rise by one, over resets too.
 *
 * @since 0.1.0
 * @category models
 */
export type SandboxEvent = {
  readonly id: number
  /** Milliseconds since the epoch. */
  readonly at: number
} & Happened
