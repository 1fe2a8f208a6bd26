/** What happens in a sandbox, as those who watch are told of it. */
import type { CardEntity } from "./cardEntity.js"
import type { Chat, Message } from "./chat.js"
import type { AppEvent, Delivery } from "../Sandbox/Records.js"

/** How events reach an app. */
export type Via = NonNullable<Delivery["via"]>

/** What becomes of a request. */
export type Outcome =
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

/** A request that was answered, or was not. */
export interface LogEntry {
  readonly index: number
  readonly at: number
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly tokenId: string | undefined
  readonly endpoint: string | undefined
  readonly json: unknown
  readonly bodyBytes: number
  readonly outcome: Outcome["_tag"]
  readonly status: number
  readonly code: number
  readonly logId: string
  readonly fault: string | undefined
  /** Where the answer came from. */
  readonly source: Source | undefined
  /** The JSON that was answered. */
  readonly reply: Uint8Array | undefined
}

/** Where an answer came from: a state, a seed, or nowhere. */
export type Source = "kept" | "drawn" | "unmodelled"

/** As it is told by those who made it happen: with the things themselves, which may change later. */
export type Happening =
  | { readonly type: "request"; readonly entry: LogEntry }
  | {
      readonly type: "message"
      readonly change: "created" | "updated" | "recalled"
      readonly message: Message
    }
  | { readonly type: "chat"; readonly chat: Chat }
  | {
      readonly type: "card"
      readonly entity: CardEntity
      readonly operation: string
      /** What a text update put where; all other operations show the whole card. */
      readonly text?: { readonly elementId: string; readonly content: string } | undefined
    }
  | { readonly type: "app-event"; readonly event: AppEvent }
  | { readonly type: "delivery"; readonly delivery: Delivery }
  | { readonly type: "faults" }
  | { readonly type: "clock" }
  | { readonly type: "reset" }
