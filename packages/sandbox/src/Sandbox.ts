/**
 * An embedded platform for development and tests: real state behind the platform's own paths, envelopes and error
 * codes, driven by Effect's `Clock` and a seed, and able to fail on command.
 *
 * The service here speaks requests and responses as plain data. `SandboxServer` puts it on a port for any SDK in any
 * language; `SandboxHttpClient` and `SandboxFetch` reach it without a socket.
 *
 * @example
 * const program = Effect.gen(function* () {
 *   yield* Sandbox.inject(Fault.next(1, { path: "/open-apis/im/v1/messages" }, Fault.dropped({ moment: "after" })))
 *   // ... send a message with the code under test ...
 *   assert.strictEqual((yield* Sandbox.messages).length, 1)
 * }).pipe(Effect.provide(Sandbox.layer({ seed: 7 })))
 *
 * @since 0.1.0
 */
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as Chunk from "effect/Chunk"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Active, Fault } from "./Fault.js"
import { appEventsSlot } from "./internal/appEvents.js"
import { botOpenId } from "./internal/bots.js"
import { CannotUse, useCard as use } from "./internal/cardActions.js"
import { cardsSlot } from "./internal/cards.js"
import { usualConfig } from "./internal/connections.js"
import { conversationsSlot } from "./internal/conversations.js"
import { Deliveries } from "./internal/deliveries.js"
import { differences } from "./internal/differences.js"
import * as deeds from "./internal/deeds.js"
import { directorySlot, type Person } from "./internal/directory.js"
import { Engine, type Plan } from "./internal/engine.js"
import { Gateway } from "./internal/gateway.js"
import { grantsSlot } from "./internal/grants.js"
import { Ids } from "./internal/ids.js"
import { Journal } from "./internal/journal.js"
import { hookPath, hooksSlot } from "./internal/hooks.js"
import { mediaSlot } from "./internal/media.js"
import { begun, over } from "./internal/meetingEvents.js"
import { meetingsSlot } from "./internal/meetings.js"
import { related, routes, tokenRoutes } from "./internal/routes/index.js"
import { CannotSay, say as sayIt } from "./internal/say.js"
import { limiterSlot } from "./internal/limiter.js"
import { limitSettings } from "./internal/limitSettings.js"
import type { Settings } from "./internal/settings.js"
import {
  longConnection,
  type Subscription as Subscribed,
  subscriptionsSlot,
  verificationToken as defaultToken
} from "./internal/subscriptions.js"
import { Time } from "./internal/time.js"
import { tokensSlot, type TicketPush } from "./internal/tokens.js"
import * as views from "./internal/views.js"
import { challenge, webhook } from "./internal/webhookSender.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/sandbox/Sandbox"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/sandbox/Sandbox"

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
 * An app that the sandbox knows.
 *
 * @since 0.1.0
 * @category models
 */
export interface App {
  readonly appId: string
  readonly appSecret: string
  /** `custom` (the default) is a self-built app, `store` one of many tenants. */
  readonly kind?: "custom" | "store" | undefined
  readonly name?: string | undefined
  /** The client assertion that stands for the secret of a keyless app. */
  readonly assertion?: string | undefined
}

/**
 * Calls that are let through in any second and in any minute.
 *
 * @since 0.1.0
 * @category models
 */
export interface LimitRate {
  readonly perSecond?: number | undefined
  readonly perMinute?: number | undefined
}

/**
 * Which of the documented limits are enforced; what is absent is not.
 *
 * How the platform cuts its windows is not documented. Here no second and no minute, wherever it begins, holds more calls than
 * the limit: whoever passes here passes windows that begin at the full second as well, which let through up to twice as many
 * around an edge. A call that is refused changes nothing and is not counted.
 *
 * @see https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control
 * @since 0.1.0
 * @category models
 */
export interface LimitOptions {
  /**
   * Each endpoint's own limit, for each app and tenant: 99991400 with the headers `x-ogw-ratelimit-limit` and
   * `x-ogw-ratelimit-reset` (whole seconds to wait), with HTTP 429, or 400 where the endpoint's page says so, or with
   * the code that the page names instead (1061045 of files). Endpoints whose limit is not documented, or not published
   * (`special`), have none here.
   */
  readonly endpoints?: boolean | undefined
  /**
   * Messages to a chat: five a second to a group, from all its bots together, and to a person from one bot (230020); forty
   * cards a second that one member of a group sees (230020; the code is not documented); five a second and a hundred a
   * minute of a custom bot (11232).
   */
  readonly chats?: boolean | undefined
  /** Five updates a second of the card that a message is: 230020. */
  readonly messages?: boolean | undefined
  /** Three edits of blocks a second for each document, of all apps and kinds together: HTTP 429; the code is not documented. */
  readonly documents?: boolean | undefined
  /**
   * Ten operations a second on each card. What the platform answers is not documented: `gateway` (that of `documented`) is 429
   * with 99991400 and a reset header, `service` is 230020 without a hint. Operations in streaming mode count as others do,
   * though one page says that they do not.
   */
  readonly cards?: false | "gateway" | "service" | undefined
  /**
   * Limits of endpoints that are other than documented, by the endpoint's id: for a tenant that the platform lets through more
   * often, or to see what a client does when it learns of a lower one.
   */
  readonly rates?: { readonly [endpoint: string]: LimitRate } | undefined
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
 * How the sandbox starts.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Equal seeds and equal requests give equal ids, people and faults. Absent: drawn from `Random`. */
  readonly seed?: number | undefined
  /** Default: `defaultApp`. */
  readonly apps?: ReadonlyArray<App> | undefined
  /** Tenant keys; self-built apps live in the first. Default: `defaultTenantKey`. */
  readonly tenants?: readonly [string, ...ReadonlyArray<string>] | undefined
  /** People in the directory (default 100). They are computed when asked for: any number is cheap. */
  readonly users?: number | undefined
  /** Departments below the root (default 10), over which people are spread evenly; 0: all are in the root. */
  readonly departments?: number | undefined
  /** Group chats that exist from the start, with all apps' bots in them. Default: one, `defaultChatId`. */
  readonly chats?:
    | ReadonlyArray<{
        readonly chatId: string
        readonly name?: string | undefined
        /** So many of the first people are members (default 5). */
        readonly members?: number | undefined
      }>
    | undefined
  /** How long tokens live (default two hours). While half an hour remains the same token is handed out again. */
  readonly tokenLifetime?: Duration.DurationInput | undefined
  /**
   * Which limits are enforced: `documented` for all that the platform documents, or some of them. By default none is. `limits`
   * of the service tells what they let through and what they refused.
   */
  readonly limits?: "documented" | LimitOptions | undefined
  readonly cards?:
    | {
        /** What becomes of text updates when streaming has run out: refused with 200850, or accepted and dropped. */
        readonly afterTimeout?: "refuse" | "drop" | undefined
        /** How an operation that took effect is answered when it is sent again with its uuid. */
        readonly repeatedUuid?: "accept" | 200770 | 300317 | undefined
        /** Cards by template id. Absent: every template is taken to exist. */
        readonly templates?: Readonly<Record<string, object>> | undefined
      }
    | undefined
  /** Largest file and image in bytes (default: the platform's 30 MiB and 10 MiB). */
  readonly maxFileBytes?: number | undefined
  readonly maxImageBytes?: number | undefined
  /**
   * How downloads tell the names of files. `both` (the default): percent-encoded, in the plain and in the extended form
   * (`filename` and `filename*`); `plain` and `extended`: in one of these alone; `raw`: in the plain form, in UTF-8
   * as it is.
   */
  readonly fileNames?: "both" | "plain" | "extended" | "raw" | undefined
  /**
   * Which messages that people write in groups apps are told of (`im.message.receive_v1`): `mentions` (the default),
   * those that mention the app's bot, as with the scope `im:message.group_at_msg:readonly`; `all`, as with
   * `im:message.group_msg`. What is written to a bot alone always reaches its app.
   */
  readonly groupMessages?: "mentions" | "all" | undefined
  /** Requests remembered (default 1,000). */
  readonly history?: number | undefined
  /** Messages kept; with more, the oldest are forgotten. Absent: all are kept. For servers that run for long. */
  readonly maxMessages?: number | undefined
  /**
   * Which endpoints are answered. `all` (the default): those without behaviour of their own are answered from the
   * shapes of their input and output, which the header `x-sandbox-answer: drawn` says; where their neighbours have
   * state they are refused as not modelled (404, 99991201), so that nothing that was written is lost. `stateful`: only those that have behaviour, the others are unknown paths.
   * `stateless`: all, tokens aside, from their shapes; nothing that was written is remembered.
   */
  readonly endpoints?: "all" | "stateful" | "stateless" | undefined
  /** Fault plans in force from the start, and again after a reset. */
  readonly faults?: ReadonlyArray<Fault> | undefined
  /** Where apps are told of events from the start, and again after a reset; their addresses are not challenged. */
  readonly subscriptions?: ReadonlyArray<SubscriptionOptions> | undefined
  /**
   * What clients of the long connection are told, in seconds. Default: a ping every 120, after a loss a wait of up to 30,
   * then an attempt every 120 for ever (`ReconnectCount` -1).
   */
  readonly clientConfig?: Partial<ClientConfig> | undefined
  /** What addresses are called with. Default: the `fetch` of the system. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
}

/**
 * How clients of the long connection are told to behave, in the platform's own words. Times are in seconds.
 *
 * @since 0.1.0
 * @category models
 */
export interface ClientConfig {
  /** -1: for ever. */
  readonly ReconnectCount: number
  readonly ReconnectInterval: number
  readonly ReconnectNonce: number
  readonly PingInterval: number
}

/**
 * What becomes of somebody who wants to open a long connection, with an address that `POST /callback/ws/endpoint` has
 * given: it is opened over whatever carries bytes, or refused, with the values of the headers `Handshake-Status`,
 * `Handshake-Msg` and `Handshake-Autherrcode`.
 *
 * @since 0.1.0
 * @category models
 */
export type Admission =
  | {
      readonly _tag: "Admitted"
      /** Given how frames are sent and the connection is closed (1006: broken); gives where frames are received. */
      readonly open: (client: {
        readonly send: (frame: Uint8Array) => void
        readonly close: (code: number, reason: string) => void
      }) => { readonly receive: (frame: Uint8Array) => void; readonly gone: () => void }
    }
  | {
      readonly _tag: "Refused"
      readonly status: number
      readonly message: string
      readonly code: number | undefined
    }

/**
 * Where an app is told of events and of callbacks: what its page "Events & Callbacks" in the developer console holds.
 *
 * @since 0.1.0
 * @category models
 */
export interface SubscriptionOptions {
  /** Default: the first app. */
  readonly appId?: string | undefined
  /**
   * Where events go: an address of `http` or `https`, or `longConnection`. Absent: nowhere, until somebody connects or
   * listens in this process.
   */
  readonly events?: string | undefined
  /** Where callbacks go, as for events. Default: as events. */
  readonly callbacks?: string | undefined
  /** The Encrypt Key: with it, what goes to addresses is encrypted and signed. */
  readonly encryptKey?: string | undefined
  /** The Verification Token. Default `sandbox-verification-token`. */
  readonly verificationToken?: string | undefined
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
 * What a receiver in this process answers: the status, and to a callback the answer as JSON.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReceiverAnswer {
  /** 200: it has arrived. Anything else: it is sent again. */
  readonly status: number
  readonly body: string
}

/**
 * How an event is raised by hand.
 *
 * @since 0.1.0
 * @category models
 */
export interface RaiseOptions {
  /** Default: the first app. */
  readonly appId?: string | undefined
  /** Default: the first tenant. */
  readonly tenantKey?: string | undefined
}

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
 * Which user token to mint.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserTokenOptions {
  /** Index in the directory (default 0) or an open_id. */
  readonly user?: number | string | undefined
  /** Default: the first app. */
  readonly appId?: string | undefined
  readonly scopes?: ReadonlyArray<string> | undefined
  /** Default: as long as tokens live. */
  readonly lifetime?: Duration.DurationInput | undefined
}

/**
 * A user token with its owner.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserTokenGrant {
  readonly accessToken: string
  readonly user: SandboxUser
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/**
 * What `revokeTokens` chooses by; an absent property matches all.
 *
 * @since 0.1.0
 * @category models
 */
export interface TokenMatch {
  readonly kind?: "tenant" | "app" | "user" | undefined
  readonly appId?: string | undefined
  readonly value?: string | undefined
}

/**
 * An app ticket as it was pushed to a store app.
 *
 * @since 0.1.0
 * @category models
 */
export interface AppTicketPush {
  readonly appId: string
  readonly appTicket: string
  /** Milliseconds since the epoch. */
  readonly pushedAt: number
}

/**
 * What a sandbox was started with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Info {
  readonly seed: number
  readonly apps: ReadonlyArray<{
    readonly appId: string
    readonly name: string
    readonly kind: "custom" | "store"
    /** Its bot's open_id: what a text mentions it by. */
    readonly openId: string
    /** Where it is the one that `defaultApp` has, which everybody knows. A secret of your own is not told. */
    readonly appSecret?: string | undefined
  }>
  readonly tenants: ReadonlyArray<string>
  /** People in the directory now. */
  readonly users: number
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
 * What somebody does with a card.
 *
 * @since 0.1.0
 * @category models
 */
export interface CardActionOptions {
  /** The component: its `element_id`, its `name`, or a JSON pointer into the card such as `/body/elements/2`. */
  readonly component: string
  /** Who does it: index in the directory (default 0) or an open_id. Has to be in the chat. */
  readonly user?: number | string | undefined
  /** For a button that submits a form: values by name. What is left out has the value that the form began with. */
  readonly formValue?: Readonly<Record<string, unknown>> | undefined
  /** The text of an input outside a form. */
  readonly inputValue?: string | undefined
  /** What was chosen or picked. */
  readonly option?: string | undefined
  /** What was chosen where several can be. */
  readonly options?: ReadonlyArray<string> | undefined
  /** Whether a checker is ticked. */
  readonly checked?: boolean | undefined
  /** Default `Asia/Shanghai`. */
  readonly timezone?: string | undefined
}

/**
 * What a person sends that is no text.
 *
 * @since 0.1.0
 * @category models
 */
export interface SentFile {
  /** Its name, such as `plan.pdf`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** `file` (the default), `image`, `audio` (a voice message) or `media` (a video). */
  readonly kind?: "file" | "image" | "audio" | "media" | undefined
  /** Of a voice message or a video, in milliseconds (default 1,000). */
  readonly duration?: number | undefined
}

/**
 * Who says something, and where.
 *
 * @since 0.1.0
 * @category models
 */
export interface SayOptions {
  /** Who says it: index in the directory (default 0) or an open_id. Has to be in the chat. */
  readonly user?: number | string | undefined
  /** Default: the chat of the message that is replied to, else the first chat. */
  readonly chatId?: string | undefined
  /** Instead of a chat: the bot it is said to, by its app's id or its open_id, in the chat of these two. */
  readonly bot?: string | undefined
  /** Id of the message that it replies to. */
  readonly replyTo?: string | undefined
  /** Whether the reply is in the message's thread, which begins with it where there is none (default `false`). */
  readonly inThread?: boolean | undefined
}

/**
 * What a person does in the platform's own client, beside saying something (`say`) and using cards (`useCard`):
 *
 * - `react` and `unreact` with an emoji such as `THUMBSUP` to a message, `recall` it, `edit` its text, `read` it;
 * - `join` a public chat, `leave` one, `invite` people and bots to it, `remove` them from it;
 * - `open` the chat with a bot, press a button of its `menu`;
 * - `submit` an approval, `approve`, `reject` or `transfer` what they have to decide on, `cancel` what they submitted.
 *
 * People are meant by their index in the directory or their open_id, bots by the id of their app (`open` and `menu`: or
 * their open_id).
 *
 * @since 0.1.0
 * @category models
 */
export type Deed = deeds.Deed

/**
 * What a person said, and what apps were told of it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Said {
  readonly message: SandboxMessage
  /** One `im.message.receive_v1` for each app that is told; empty where none is. */
  readonly events: ReadonlyArray<AppEvent>
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

/**
 * A card that cannot be used in that way: no such message or component, one that is disabled, a form that lacks a
 * value, somebody who is not in the chat.
 *
 * @since 0.1.0
 * @category errors
 */
export class CardUseError extends Data.TaggedError("CardUseError")<{ readonly reason: string }> {
  override get message(): string {
    return this.reason
  }
}

/**
 * Something that cannot be said: no such chat, message or bot, somebody who is not in the chat or may not speak there,
 * a text that is empty, too long, or mentions nobody's id, a file that the platform does not take.
 *
 * @since 0.1.0
 * @category errors
 */
export class SayError extends Data.TaggedError("SayError")<{ readonly reason: string }> {
  override get message(): string {
    return this.reason
  }
}

/**
 * Something that a person cannot do: there is no such message, chat, bot or approval, or the platform refuses it, with
 * the code that is in `code`.
 *
 * @since 0.1.0
 * @category errors
 */
export class ActError extends Data.TaggedError("ActError")<{
  readonly reason: string
  readonly code: number | undefined
}> {
  override get message(): string {
    return this.reason
  }
}

/**
 * An address that is not the app's: it is none, or did not answer the challenge as it must.
 *
 * @since 0.1.0
 * @category errors
 */
export class SubscribeError extends Data.TaggedError("SubscribeError")<{
  readonly address: string
  readonly reason: string
}> {
  override get message(): string {
    return `${this.address}: ${this.reason}`
  }
}

/**
 * A payload that is not what the event's definition says.
 *
 * @since 0.1.0
 * @category errors
 */
export class RaiseError extends Data.TaggedError("RaiseError")<{
  readonly type: string
  readonly problems: ReadonlyArray<{ readonly path: string; readonly message: string }>
}> {
  override get message(): string {
    return `${this.type}: ${this.problems.map(({ message, path }) => `${path} ${message}`).join("; ")}`
  }
}

/**
 * Which custom bot, and what its requests are signed with.
 *
 * @since 0.1.0
 * @category models
 */
export interface CustomBotOptions {
  /** Default: the group chat that every sandbox has. */
  readonly chatId?: string | undefined
  /** What requests have to be signed with; absent: they are not signed. */
  readonly secret?: string | undefined
  /** One of these has to be in what is posted (19024 else); absent or empty: anything may be said. */
  readonly keywords?: ReadonlyArray<string> | undefined
}

/**
 * Where a chat's custom bot is posted to.
 *
 * @since 0.1.0
 * @category models
 */
export interface CustomBot {
  readonly token: string
  /** Below the sandbox's address: `/open-apis/bot/v2/hook/<token>`. */
  readonly path: string
}

/**
 * What can be asked of a sandbox, and done to it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  readonly [TypeId]: TypeId
  readonly info: Effect.Effect<Info>
  /** Answers a request as the platform would. Never fails; faults are part of the answer. */
  readonly handle: (request: SandboxRequest) => Effect.Effect<SandboxResponse>
  readonly inject: (...faults: ReadonlyArray<Fault>) => Effect.Effect<void>
  readonly faults: Effect.Effect<ReadonlyArray<Active>>
  readonly clearFaults: Effect.Effect<void>
  readonly clock: Effect.Effect<SandboxClock>
  readonly advance: (by: Duration.DurationInput) => Effect.Effect<SandboxClock>
  readonly reset: Effect.Effect<void>
  readonly requests: Effect.Effect<ReadonlyArray<RequestRecord>>
  readonly requestCounts: Effect.Effect<Readonly<Record<string, number>>>
  /** The limits that were put to use, the latest last: what they let through and refused. At least the latest 10,000. */
  readonly limits: Effect.Effect<ReadonlyArray<LimitUse>>
  readonly clearRequests: Effect.Effect<void>
  readonly mintUserToken: (options?: UserTokenOptions) => Effect.Effect<UserTokenGrant>
  /** The address of a chat's custom bot; see `customBot`. */
  readonly customBot: (options?: CustomBotOptions) => Effect.Effect<CustomBot>
  readonly revokeTokens: (match?: TokenMatch) => Effect.Effect<number>
  readonly revokeGrants: (options?: {
    /** Index in the directory (default 0) or an open_id. */
    readonly user?: number | string | undefined
    /** Default: all apps. */
    readonly appId?: string | undefined
  }) => Effect.Effect<void>
  readonly appTicket: (appId: string) => Effect.Effect<string>
  readonly rotateAppTicket: (appId: string) => Effect.Effect<string>
  readonly appTicketPushes: Effect.Effect<ReadonlyArray<AppTicketPush>>
  readonly messages: Effect.Effect<ReadonlyArray<SandboxMessage>>
  readonly chats: Effect.Effect<ReadonlyArray<SandboxChat>>
  readonly files: Effect.Effect<ReadonlyArray<SandboxFile>>
  readonly cards: Effect.Effect<ReadonlyArray<SandboxCard>>
  readonly user: (index: number) => Effect.Effect<SandboxUser>
  readonly users: (page?: {
    readonly offset?: number | undefined
    readonly limit?: number | undefined
  }) => Effect.Effect<{ readonly total: number; readonly users: ReadonlyArray<SandboxUser> }>
  readonly useCard: (messageId: string, action: CardActionOptions) => Effect.Effect<AppEvent, CardUseError>
  readonly say: (what: string | SentFile, options?: SayOptions) => Effect.Effect<Said, SayError>
  /** A person does something; gives the events that come of it. */
  readonly act: (
    deed: Deed,
    /** Who does it: index in the directory (default 0) or an open_id. */
    user?: number | string
  ) => Effect.Effect<ReadonlyArray<AppEvent>, ActError>
  readonly appEvents: Effect.Effect<ReadonlyArray<AppEvent>>
  readonly subscribe: (options: SubscriptionOptions) => Effect.Effect<Subscription, SubscribeError>
  readonly subscriptions: Effect.Effect<ReadonlyArray<Subscription>>
  readonly deliveries: Effect.Effect<ReadonlyArray<Delivery>>
  readonly settled: Effect.Effect<void>
  readonly quiet: Effect.Effect<void>
  readonly raise: <Payload, Answer>(
    definition: EventDefinition.EventDefinition<Payload, Answer>,
    payload: Payload,
    options?: RaiseOptions
  ) => Effect.Effect<AppEvent, RaiseError>
  /** Lets somebody open a long connection, given the path and the query of its address. `SandboxServer` does. */
  readonly connect: (url: string) => Effect.Effect<Admission>
  /** Listens for an app's events in this process, until the scope closes; see `SandboxEvents`. */
  readonly listen: (
    appId: string,
    receive: (body: string) => Effect.Effect<ReceiverAnswer>
  ) => Effect.Effect<void, never, Scope.Scope>
  readonly recentEvents: (after?: number) => Effect.Effect<ReadonlyArray<SandboxEvent>>
  readonly events: (after?: number) => Stream.Stream<SandboxEvent>
  readonly markRead: (messageId: string, user: number) => Effect.Effect<void>
  readonly beginCardInteraction: (cardId: string, duration: Duration.DurationInput) => Effect.Effect<void>
  readonly holdMeeting: (
    reserveId: string,
    options?: {
      /** Indices in the directory, beside the host. Default: nobody. */
      readonly participants?: ReadonlyArray<number> | undefined
      /** Default 30 minutes. */
      readonly duration?: Duration.DurationInput | undefined
    }
  ) => Effect.Effect<string>
}

/**
 * The embedded platform.
 *
 * @since 0.1.0
 * @category tags
 */
export class Sandbox extends Context.Tag(TypeId)<Sandbox, Service>() {}

/**
 * The self-built app of a sandbox that was given none.
 *
 * @since 0.1.0
 * @category constructors
 */
export const defaultApp: { readonly appId: string; readonly appSecret: string } = {
  appId: "cli_5a4d0b0c5a4d0b0c",
  appSecret: "sandbox-app-secret"
}

/**
 * The group chat of a sandbox that was given none.
 *
 * @since 0.1.0
 * @category constructors
 */
export const defaultChatId: string = "oc_5a4d0b0c5a4d0b0c5a4d0b0c5a4d0b0c"

/**
 * The tenant of a sandbox that was given none.
 *
 * @since 0.1.0
 * @category constructors
 */
export const defaultTenantKey: string = "5a4d0b0c5a4d0b0c"

const positive = (name: string, value: number | undefined, fallback: number): number => {
  if (value === undefined) return fallback
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new RangeError(`The sandbox's ${name} must be an integer of at least 0, not ${value}`)
}

const settle = (options: Options, seed: number): Settings => {
  return {
    seed,
    apps: (options.apps ?? [defaultApp]).map((app: App) => ({
      appId: app.appId,
      appSecret: app.appSecret,
      kind: app.kind ?? "custom",
      name: app.name ?? "Sandbox bot",
      assertion: app.assertion
    })),
    tenants: options.tenants ?? [defaultTenantKey],
    users: positive("users", options.users, 100),
    departments: positive("departments", options.departments, 10),
    chats: (options.chats ?? [{ chatId: defaultChatId }]).map((chat) => ({
      chatId: chat.chatId,
      name: chat.name ?? "Sandbox",
      members: positive("chats[].members", chat.members, 5)
    })),
    tokenLife: Duration.toMillis(options.tokenLifetime ?? "2 hours"),
    limits: limitSettings(options.limits),
    cards: {
      afterTimeout: options.cards?.afterTimeout ?? "refuse",
      repeatedUuid: options.cards?.repeatedUuid ?? "accept",
      templates: options.cards?.templates
    },
    fileBytes: positive("maxFileBytes", options.maxFileBytes, 30 * 1024 * 1024),
    imageBytes: positive("maxImageBytes", options.maxImageBytes, 10 * 1024 * 1024),
    groupMessages: options.groupMessages ?? "mentions",
    history: positive("history", options.history, 1000),
    fileNames: options.fileNames ?? "both",
    endpoints: options.endpoints ?? "all",
    messages: options.maxMessages === undefined ? Infinity : positive("maxMessages", options.maxMessages, 0),
    faults: options.faults ?? [],
    connection: { ...usualConfig, ...options.clientConfig },
    subscriptions: (options.subscriptions ?? []).map((one) => {
      const subscription = subscriptionOf(options.apps, one)
      for (const where of [subscription.events, subscription.callbacks]) {
        if (where === undefined || isDestination(where)) continue
        throw new RangeError(
          `The sandbox's subscriptions must name an address or longConnection, not ${where}`
        )
      }
      return subscription
    })
  }
}

/**
 * Whether events can be sent there: an address of `http` or `https`, or `longConnection`.
 *
 * @since 0.1.0
 * @category events
 */
export const isDestination = (text: string): boolean => {
  if (text === longConnection) return true
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

const subscriptionOf = (
  apps: ReadonlyArray<App> | undefined,
  { appId, callbacks, encryptKey, events, verificationToken }: SubscriptionOptions
): Subscribed => ({
  appId: appId ?? apps?.[0]?.appId ?? defaultApp.appId,
  events,
  callbacks: callbacks ?? events,
  encryptKey: encryptKey === "" ? undefined : encryptKey,
  verificationToken: verificationToken ?? defaultToken
})

/** What else is ready to run does so, and what that makes ready. */
const turn = Effect.async<void>((resume) => {
  const timer = setTimeout(() => resume(Effect.void), 0)
  return Effect.sync(() => clearTimeout(timer))
})

/** After so many turns in which nothing was asked or told, what goes on waits for time or for somebody. */
const stillTurns = 20

/**
 * Makes a sandbox; late answers end with its scope. Options that make no sense (a negative count) are a defect: they are the programmer's.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<Service, never, Scope.Scope> =>
  Effect.gen(function* () {
    const scope = yield* Effect.scope
    const seed = options.seed ?? Math.floor((yield* Random.next) * (2 ** 31 - 1))
    const engine =
      options.endpoints === "stateless"
        ? new Engine(settle(options, seed), tokenRoutes)
        : new Engine(settle(options, seed), routes, related)
    const { world } = engine
    const time = yield* Time.make
    const fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init))
    const nonces = new Ids(seed + 3)
    const deliveries = new Deliveries(
      engine,
      time,
      webhook(fetch, () => nonces.hex(32))
    )
    yield* Deliveries.run(deliveries)
    const gateway = new Gateway(engine, deliveries)
    /** Rises with each request that begins or ends. */
    let moves = 0
    /** How many requests wait for code that answers them. */
    let loading = 0

    /** Control operations see the same moment as requests do. */
    const control = <A>(body: () => A): Effect.Effect<A> =>
      Effect.clockWith((clock) =>
        Effect.sync(() => {
          world.now = time.now(clock)
          return body()
        })
      )

    /** Only those who ask what happened make it worth noting. */
    let journal: Journal<Happened> | undefined
    const recorded = (): Journal<Happened> => {
      if (journal === undefined) {
        journal = new Journal(1000, views.snapshot(world, time))
        world.journal = journal
      }
      return journal
    }

    const eventsAfter = (after: number): ReadonlyArray<SandboxEvent> => {
      const { isForeign, missed, notes } = recorded().after(after)
      const events = notes.map(({ at, id, view }): SandboxEvent => Object.assign({ id, at }, view()))
      if (missed === 0 && !isForeign) return events
      const [first] = events
      return [
        { id: first === undefined ? recorded().latest : first.id - 1, at: world.now, type: "gap", missed },
        ...events
      ]
    }

    const nextEvents = (after: number): Effect.Effect<ReadonlyArray<SandboxEvent>> =>
      Effect.async((resume) => {
        const present = eventsAfter(after)
        if (present.length > 0) return resume(Effect.succeed(present))
        const stop = recorded().watch(() => {
          stop()
          resume(Effect.sync(() => eventsAfter(after)))
        })
        return Effect.sync(stop)
      })

    const clockNow = (): SandboxClock => ({ now: world.now, advanced: time.advanced })

    const personOf = (user: number | string): Person => {
      const directory = world.get(directorySlot)
      const person = typeof user === "number" ? directory.person(user) : directory.findPerson("open_id", user)
      if (person === undefined) throw new RangeError(`The sandbox has no user ${user}`)
      return person
    }

    const serve = (plan: Plan): Effect.Effect<SandboxResponse> =>
      Effect.clockWith((clock) => {
        moves++
        const outcome = engine.serve(plan, time.now(clock))
        if (engine.defect === undefined) return Effect.succeed(outcome)
        const { defect } = engine
        engine.defect = undefined
        return Effect.as(Effect.logError("The sandbox failed to answer", defect), outcome)
      })

    const handle = (request: SandboxRequest): Effect.Effect<SandboxResponse> =>
      Effect.suspend(() => {
        const plan = engine.plan(request)
        moves++
        return plan.found._tag === "Pending" ? Effect.flatMap(load(plan), answer) : answer(plan)
      })

    const load = (plan: Plan): Effect.Effect<Plan> =>
      Effect.suspend(() => {
        loading++
        return Effect.ensuring(
          Effect.promise(() => engine.load(plan)),
          Effect.sync(() => void loading--)
        )
      })

    const answer = (plan: Plan): Effect.Effect<SandboxResponse> =>
      Effect.suspend(() => {
        const { action } = plan
        if (action?._tag !== "Delayed") return serve(plan)
        const wait = time.sleep(Duration.toMillis(action.by))
        const late =
          action.moment === "before" ? Effect.zipRight(wait, serve(plan)) : Effect.zipLeft(serve(plan), wait)
        // Who gives up waiting does not stop the platform: the write takes place all the same.
        return Effect.flatMap(Effect.forkIn(late, scope), Fiber.join)
      })

    return Sandbox.of({
      [TypeId]: TypeId,
      handle,
      info: Effect.sync(() => ({
        seed,
        apps: world.settings.apps.map(({ appId, appSecret, kind, name }) => ({
          appId,
          name,
          kind,
          openId: botOpenId(seed, appId),
          ...(appSecret === defaultApp.appSecret ? { appSecret } : {})
        })),
        tenants: world.settings.tenants,
        users: world.get(directorySlot).size
      })),
      inject: (...faults) =>
        control(() => {
          engine.inject(faults)
          world.note({ type: "faults" })
        }),
      faults: Effect.sync(() => engine.faults()),
      clearFaults: control(() => {
        engine.clearFaults()
        world.note({ type: "faults" })
      }),
      clock: control(clockNow),
      advance: (by) =>
        Effect.suspend(() => {
          const step = Duration.toMillis(by)
          if (!Number.isFinite(step) || step < 0) {
            throw new RangeError(`The sandbox's clock cannot be advanced by ${step} ms`)
          }
          return Effect.zipRight(
            time.advance(step),
            control(() => {
              world.note({ type: "clock" })
              return clockNow()
            })
          )
        }),
      reset: Effect.zipRight(
        time.reset(),
        control(() => {
          engine.reset(deliveries.hasTold)
          deliveries.reset()
          world.note({ type: "reset" })
        })
      ),
      requests: Effect.sync(() => engine.log().map(views.viewRequest)),
      requestCounts: Effect.sync(() => Object.fromEntries(engine.counts)),
      limits: Effect.sync(() => world.get(limiterSlot).uses().map(views.limitUse)),
      clearRequests: Effect.sync(() => engine.clearLog()),
      mintUserToken: (input = {}) =>
        control(() => {
          const person = personOf(input.user ?? 0)
          const token = world.get(tokensSlot).mint({
            kinds: ["user"],
            appId: input.appId ?? world.settings.apps[0]!.appId,
            tenantKey: world.settings.tenants[0]!,
            user: person.index,
            scopes: input.scopes,
            life: input.lifetime === undefined ? world.settings.tokenLife : Duration.toMillis(input.lifetime),
            prefix: "u-"
          })
          return { accessToken: token.value, user: views.viewUser(person), expiresAt: token.expiresAt }
        }),
      customBot: ({ chatId = defaultChatId, keywords = [], secret } = {}) =>
        control(() => {
          if (!world.get(conversationsSlot).chats.has(chatId)) {
            throw new RangeError(`The sandbox has no chat ${chatId}`)
          }
          const { token } = world.get(hooksSlot).add(chatId, secret, keywords)
          return { token, path: hookPath(token) }
        }),
      revokeTokens: (match = {}) =>
        control(() =>
          world
            .get(tokensSlot)
            .revoke(
              (token) =>
                (match.kind === undefined || token.kinds.includes(match.kind)) &&
                (match.appId === undefined || token.appId === match.appId) &&
                (match.value === undefined || token.value === match.value)
            )
        ),
      revokeGrants: (options = {}) =>
        control(() => {
          const { index } = personOf(options.user ?? 0)
          const { appId } = options
          const apps = new Set<string>()
          world.get(tokensSlot).revoke((token) => {
            const isMeant = token.user === index && (appId === undefined || token.appId === appId)
            if (isMeant && !token.revoked && token.expiresAt > world.now) apps.add(token.appId)
            return isMeant
          })
          world.get(grantsSlot).revoke(index, appId, apps)
        }),
      appTicket: (appId) => control(() => world.get(tokensSlot).ticket(appId)),
      rotateAppTicket: (appId) =>
        control(() => {
          const tokens = world.get(tokensSlot)
          const ticket = tokens.rotateTicket(appId)
          tokens.pushTicket(appId)
          return ticket
        }),
      appTicketPushes: Effect.sync((): ReadonlyArray<TicketPush> => world.get(tokensSlot).pushes.slice()),
      messages: control(() =>
        [...world.get(conversationsSlot).messages.values()].map((message) =>
          views.viewMessage(world, message)
        )
      ),
      chats: control(() =>
        [...world.get(conversationsSlot).chats.values()].map((chat) => views.viewChat(world, chat))
      ),
      files: control(() => [...world.get(mediaSlot).all.values()].map(views.viewFile)),
      cards: control(() =>
        [...world.get(cardsSlot).all.values()].map((entity) => views.viewCard(world, entity))
      ),
      user: (index) => control(() => views.viewUser(personOf(index))),
      users: (page = {}) =>
        control(() => {
          const directory = world.get(directorySlot)
          const { offset = 0, limit = 100 } = page
          const users: Array<SandboxUser> = []
          let index = 0
          for (const person of directory.everybody()) {
            if (users.length >= limit) break
            if (index++ >= offset) users.push(views.viewUser(person))
          }
          return { total: directory.size, users }
        }),
      useCard: (messageId, action) =>
        Effect.flatten(
          control(() => {
            try {
              return Effect.succeed(
                use(world, messageId, {
                  person: personOf(action.user ?? 0),
                  component: action.component,
                  formValue: action.formValue,
                  inputValue: action.inputValue,
                  option: action.option,
                  options: action.options,
                  checked: action.checked,
                  timezone: action.timezone ?? "Asia/Shanghai"
                })
              )
            } catch (thrown) {
              if (thrown instanceof CannotUse) return Effect.fail(new CardUseError({ reason: thrown.reason }))
              throw thrown
            }
          })
        ),
      say: (what, options = {}) =>
        Effect.flatten(
          control(() => {
            try {
              const { events, message } = sayIt(world, {
                person: personOf(options.user ?? 0),
                what,
                chatId: options.chatId,
                bot: options.bot,
                replyTo: options.replyTo,
                inThread: options.inThread ?? false
              })
              return Effect.succeed({ message: views.viewMessage(world, message), events })
            } catch (thrown) {
              if (thrown instanceof CannotSay) return Effect.fail(new SayError({ reason: thrown.reason }))
              throw thrown
            }
          })
        ),
      act: (deed, user = 0) =>
        Effect.flatten(
          control(() => {
            try {
              return Effect.succeed(deeds.act(world, personOf(user), deed))
            } catch (thrown) {
              if (!(thrown instanceof deeds.CannotDo)) throw thrown
              return Effect.fail(new ActError({ reason: thrown.reason, code: thrown.code }))
            }
          })
        ),
      appEvents: Effect.sync(() => world.get(appEventsSlot).all.slice()),
      subscribe: (input) =>
        Effect.gen(function* () {
          const wanted = subscriptionOf(options.apps, input)
          if (!world.settings.apps.some(({ appId }) => appId === wanted.appId)) {
            throw new RangeError(`The sandbox has no app ${wanted.appId}`)
          }
          for (const address of new Set([wanted.events, wanted.callbacks])) {
            if (address === undefined || address === longConnection) continue
            const reason = isDestination(address)
              ? yield* challenge(fetch, wanted, address, `${nonces.hex(8)}-${nonces.hex(12)}`)
              : "it is no address of http or https"
            if (reason !== undefined) return yield* new SubscribeError({ address, reason })
          }
          return yield* control(() => {
            world.get(subscriptionsSlot).set(wanted)
            return views.viewSubscription(wanted)
          })
        }),
      subscriptions: Effect.sync(() => world.get(subscriptionsSlot).list().map(views.viewSubscription)),
      deliveries: Effect.sync(() => deliveries.list()),
      settled: deliveries.settled,
      quiet: Effect.gen(function* () {
        for (let still = 0, before = -1; still < stillTurns;) {
          yield* turn
          const now = moves + deliveries.moves
          still = loading > 0 || now !== before ? 0 : still + 1
          before = now
        }
      }),
      raise: (definition, payload, { appId, tenantKey } = {}) =>
        Effect.suspend(() => {
          const decoded = EventDefinition.decode(definition, structuredClone(payload))
          // What is mended for an app that receives it is wrong where the platform sends it.
          const problems = Either.match(decoded, {
            onLeft: (problems) => problems,
            onRight: (mended) => differences("event", payload, mended)
          })
          return problems.length > 0
            ? Effect.fail(new RaiseError({ type: definition.type, problems }))
            : control(() =>
                world
                  .get(appEventsSlot)
                  .add(
                    appId ?? world.settings.apps[0]!.appId,
                    definition.type,
                    Object.fromEntries(Object.entries(Object(payload))),
                    { callback: definition.callback, schema: definition.schema, tenantKey }
                  )
              )
        }),
      connect: (url) => control(() => gateway.admit(url)),
      listen: (appId, receive) =>
        Effect.asVoid(
          Effect.acquireRelease(
            control(() => deliveries.attach(appId, { via: "process", carry: ({ text }) => receive(text) })),
            (detach) => Effect.sync(detach)
          )
        ),
      recentEvents: (after = 0) => Effect.sync(() => eventsAfter(after)),
      events: (after) =>
        Stream.suspend(() =>
          Stream.paginateChunkEffect(after ?? recorded().latest, (cursor) =>
            Effect.map(nextEvents(cursor), (events) => [
              Chunk.unsafeFromArray(events),
              Option.some(events[events.length - 1]!.id)
            ])
          )
        ),
      markRead: (messageId, user) =>
        control(() => {
          const message = world.get(conversationsSlot).messages.get(messageId)
          if (message === undefined) throw new RangeError(`The sandbox has no message ${messageId}`)
          deeds.markRead(world, message, personOf(user).index)
        }),
      beginCardInteraction: (cardId, duration) =>
        control(() => {
          const entity = world.get(cardsSlot).all.get(cardId)
          if (entity === undefined) throw new RangeError(`The sandbox has no card ${cardId}`)
          entity.interactionUntil = world.now + Duration.toMillis(duration)
        }),
      holdMeeting: (reserveId, options = {}) =>
        Effect.gen(function* () {
          const meeting = yield* control(() => {
            const meetings = world.get(meetingsSlot)
            const reserve = meetings.reserves.get(reserveId)
            if (reserve === undefined) throw new RangeError(`The sandbox has no reservation ${reserveId}`)
            const host = "user" in reserve.owner ? [reserve.owner.user] : []
            const others = (options.participants ?? []).map((user) => personOf(user).index)
            const duration = Duration.toMillis(options.duration ?? "30 minutes")
            const held = meetings.hold(reserve, [...new Set([...host, ...others])], duration)
            begun(world, held)
            return held
          })
          const end = control(() => {
            // A reset may have come between.
            const isHeld = world.get(meetingsSlot).meetings.get(meeting.id) === meeting
            if (isHeld && meeting.endsAt <= world.now) over(world, meeting)
          })
          const rest = time.sleepUntil(meeting.endsAt)
          // It ends by itself, whatever becomes of who began it; or never.
          if (Number.isFinite(meeting.endsAt)) yield* Effect.forkIn(Effect.zipRight(rest, end), scope)
          return meeting.id
        })
    })
  })

/**
 * A sandbox of its own for whoever builds the layer.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Sandbox> => Layer.scoped(Sandbox, make(options))

/**
 * Puts fault plans in force, behind those that are.
 *
 * @since 0.1.0
 * @category control
 */
export const inject = (...faults: ReadonlyArray<Fault>): Effect.Effect<void, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.inject(...faults))

/**
 * Ends all fault plans.
 *
 * @since 0.1.0
 * @category control
 */
export const clearFaults: Effect.Effect<void, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.clearFaults
)

/**
 * The fault plans in force, oldest first.
 *
 * @since 0.1.0
 * @category observing
 */
export const faults: Effect.Effect<ReadonlyArray<Active>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.faults
)

/**
 * What the sandbox was started with.
 *
 * @since 0.1.0
 * @category observing
 */
export const info: Effect.Effect<Info, never, Sandbox> = Effect.flatMap(Sandbox, (sandbox) => sandbox.info)

/**
 * The sandbox's time: that of Effect's clock, and what it was advanced by.
 *
 * @since 0.1.0
 * @category observing
 */
export const clock: Effect.Effect<SandboxClock, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.clock
)

/**
 * Moves the sandbox's own time on: tokens end, streaming modes run out, late answers come. Effect's clock stays as it
 * is. A span that is negative or has no end is a defect.
 *
 * @since 0.1.0
 * @category control
 */
export const advance = (by: Duration.DurationInput): Effect.Effect<SandboxClock, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.advance(by))

/**
 * Back to how it started: state, ids, request log, clock and fault plans. Where apps were told of events, later ids are
 * others than before: an app that goes on would take an event with an id that it knows for a repetition.
 *
 * @since 0.1.0
 * @category control
 */
export const reset: Effect.Effect<void, never, Sandbox> = Effect.flatMap(Sandbox, (sandbox) => sandbox.reset)

/**
 * The latest requests, oldest first; as many as `history` allows.
 *
 * @since 0.1.0
 * @category observing
 */
export const requests: Effect.Effect<ReadonlyArray<RequestRecord>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.requests
)

/**
 * How often each endpoint was called, by endpoint id; calls of unknown paths stand under `unknown`.
 *
 * @since 0.1.0
 * @category observing
 */
export const requestCounts: Effect.Effect<Readonly<Record<string, number>>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.requestCounts
)

/**
 * The limits that were put to use since the start or the last reset, the latest last: what they let through and what they
 * refused. With limits on many things, those that have been idle for a minute are forgotten beyond the latest 10,000.
 *
 * @since 0.1.0
 * @category observing
 */
export const limits: Effect.Effect<ReadonlyArray<LimitUse>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.limits
)

/**
 * Forgets the requests so far and counts from 0 again.
 *
 * @since 0.1.0
 * @category control
 */
export const clearRequests: Effect.Effect<void, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.clearRequests
)

/**
 * A user token without the trip through a browser. Default: the first person, through the first app, for as long as
 * tokens live. A person who does not exist is a defect.
 *
 * @since 0.1.0
 * @category tokens
 */
export const mintUserToken = (options?: UserTokenOptions): Effect.Effect<UserTokenGrant, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.mintUserToken(options))

/**
 * Gives a chat's custom bot a secret, and says where it is posted to. Every chat has such a bot, whose address is in
 * `SandboxChat.custom_bot` as well; without a secret it takes what is not signed. A chat that does not exist is a
 * defect.
 *
 * @see https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 * @since 0.1.0
 * @category chats
 */
export const customBot = (options?: CustomBotOptions): Effect.Effect<CustomBot, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.customBot(options))

/**
 * Kills tokens on the server, all or those chosen; returns how many were alive. Requests that carry one are refused
 * from now on, and the next token request gets a new one.
 *
 * @since 0.1.0
 * @category tokens
 */
export const revokeTokens = (match?: TokenMatch): Effect.Effect<number, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.revokeTokens(match))

/**
 * A person (default: the first) takes back what they granted to an app (default: to all): access tokens are dead and
 * refresh tokens revoked (20064). Each app that had one is told. A person who does not exist is a defect.
 *
 * @since 0.1.0
 * @category tokens
 */
export const revokeGrants = (
  options?: Parameters<Service["revokeGrants"]>[0]
): Effect.Effect<void, never, Sandbox> => Effect.flatMap(Sandbox, (sandbox) => sandbox.revokeGrants(options))

/**
 * The ticket of a store app that is good now.
 *
 * @since 0.1.0
 * @category tokens
 */
export const appTicket = (appId: string): Effect.Effect<string, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.appTicket(appId))

/**
 * Gives a store app a new ticket and pushes it; the one before is refused from now on.
 *
 * @since 0.1.0
 * @category tokens
 */
export const rotateAppTicket = (appId: string): Effect.Effect<string, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.rotateAppTicket(appId))

/**
 * Tickets pushed so far, for requests to resend as well. Each goes to the app as the event `app_ticket` too.
 *
 * @since 0.1.0
 * @category tokens
 */
export const appTicketPushes: Effect.Effect<ReadonlyArray<AppTicketPush>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.appTicketPushes
)

/**
 * All messages in the order of their creation, recalled ones included.
 *
 * @since 0.1.0
 * @category observing
 */
export const messages: Effect.Effect<ReadonlyArray<SandboxMessage>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.messages
)

/**
 * All chats in the order of their creation.
 *
 * @since 0.1.0
 * @category observing
 */
export const chats: Effect.Effect<ReadonlyArray<SandboxChat>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.chats
)

/**
 * All uploaded images and files in the order of their upload.
 *
 * @since 0.1.0
 * @category observing
 */
export const files: Effect.Effect<ReadonlyArray<SandboxFile>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.files
)

/**
 * All card entities in the order of their creation.
 *
 * @since 0.1.0
 * @category observing
 */
export const cards: Effect.Effect<ReadonlyArray<SandboxCard>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.cards
)

/**
 * A person of the directory by index, from 0. One who does not exist is a defect.
 *
 * @since 0.1.0
 * @category observing
 */
export const user = (index: number): Effect.Effect<SandboxUser, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.user(index))

/**
 * People of the directory in order (default: the first 100), and how many there are.
 *
 * @since 0.1.0
 * @category observing
 */
export const users = (
  page?: Parameters<Service["users"]>[0]
): Effect.Effect<{ readonly total: number; readonly users: ReadonlyArray<SandboxUser> }, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.users(page))

/**
 * Somebody presses a button, submits a form or chooses something on the card of a message; gives the event that the
 * platform makes of it.
 *
 * Fails with `CardUseError` where that is impossible on the card as it is. A person who does not exist is a defect.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-callback-communication
 * @since 0.1.0
 * @category control
 */
export const useCard = (
  messageId: string,
  action: CardActionOptions
): Effect.Effect<AppEvent, CardUseError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.useCard(messageId, action))

/**
 * Somebody writes a text in a chat, or sends a file, as they would in the platform's own client, and the apps whose bots hear it are
 * told: `im.message.receive_v1` is in `appEvents`, and in what this gives. Bots hear what is written to them alone, and
 * of groups what mentions them (`groupMessages: "all"`: everything). In the text `<at user_id="ou_..."></at>` mentions
 * a person or a bot, `<at user_id="all"></at>` everyone. What people send with their own tokens is told of likewise.
 *
 * Fails with `SayError` where that is impossible. A person who does not exist is a defect.
 *
 * @example
 * const { events } = yield* Sandbox.say("what is the weather?", { user: 3, bot: Sandbox.defaultApp.appId })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive
 * @since 0.1.0
 * @category control
 */
export const say = (what: string | SentFile, options?: SayOptions): Effect.Effect<Said, SayError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.say(what, options))

/**
 * A person (default: the first) does something in the platform's own client: reacts, recalls, joins, decides; gives the
 * events that apps are told of it. The rules are those of the platform.
 *
 * Fails with `ActError` where it is impossible, with the platform's code where it has one. A person who does not exist is a
 * defect.
 *
 * @example
 * yield* Sandbox.act({ type: "react", messageId, emoji: "THUMBSUP" }, 3)
 * yield* Sandbox.act({ type: "approve", instanceCode, comment: "fine" }, 2)
 *
 * @since 0.1.0
 * @category control
 */
export const act = (
  deed: Deed,
  user?: number | string
): Effect.Effect<ReadonlyArray<AppEvent>, ActError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.act(deed, user))

/**
 * The latest events (at most 1,000) that the platform has for apps, oldest first.
 *
 * @since 0.1.0
 * @category observing
 */
export const appEvents: Effect.Effect<ReadonlyArray<AppEvent>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.appEvents
)

/**
 * Sets where an app is told of events and of callbacks, instead of what was set before. Addresses are asked first, as the
 * platform does: each has to answer a challenge within a second, encrypted where there is an Encrypt Key.
 *
 * From then on every event is sent there: at least once, and when it is not answered with status 200 within three
 * seconds, again after 15 seconds, 5 minutes, 1 hour and 6 hours, in the sandbox's time. Callbacks are sent once; their
 * answers show on the card, and failures in `deliveries`, with the code that the person would see.
 *
 * An app that opens a long connection, or listens in this process, needs none of this.
 *
 * Fails with `SubscribeError`, and leaves things as they were, when an address does not answer so. An app that does not
 * exist is a defect.
 *
 * @example
 * yield* Sandbox.subscribe({ events: "http://127.0.0.1:3000/feishu/events", encryptKey: "key" })
 * yield* Sandbox.say("hello", { bot: Sandbox.defaultApp.appId })
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 * @category events
 */
export const subscribe = (
  options: SubscriptionOptions
): Effect.Effect<Subscription, SubscribeError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.subscribe(options))

/**
 * Where apps are told of events and callbacks, for each app that set it or has ever listened.
 *
 * @since 0.1.0
 * @category events
 */
export const subscriptions: Effect.Effect<ReadonlyArray<Subscription>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.subscriptions
)

/**
 * The latest attempts (at most 1,000) to bring events and callbacks to apps, in the order in which they ended.
 *
 * @since 0.1.0
 * @category events
 */
export const deliveries: Effect.Effect<ReadonlyArray<Delivery>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.deliveries
)

/**
 * Waits until nothing is on its way to an app: each attempt has been answered or given up. What waits to be sent again
 * later is not waited for.
 *
 * @since 0.1.0
 * @category events
 */
export const settled: Effect.Effect<void, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.settled
)

/**
 * Waits until apps in this process rest: nothing was asked of the sandbox or told by it for a while, so that whatever goes
 * on waits for time to pass or for somebody to do something. Unlike `settled` it does not wait for those who wait
 * themselves: a handler that asks something, an answer that is written step by step under a `TestClock`.
 *
 * The while is twenty turns of the process, some 25 milliseconds: who waits longer for something outside of it, such as a
 * database, is taken to rest.
 *
 * @since 0.1.0
 * @category events
 */
export const quiet: Effect.Effect<void, never, Sandbox> = Effect.flatMap(Sandbox, (sandbox) => sandbox.quiet)

/**
 * Raises an event by hand: any that has a definition, with a payload that fits it. It goes to the app as those do that
 * come of what happens.
 *
 * Fails with `RaiseError`, which has everything that does not fit.
 *
 * @example
 * import * as Contact from "@effect-feishu/core/events/Contact"
 *
 * yield* Sandbox.raise(Contact.userCreatedV3, { object: { open_id: "ou_1", name: "Ada" } })
 *
 * @since 0.1.0
 * @category events
 */
export const raise = <Payload, Answer>(
  definition: EventDefinition.EventDefinition<Payload, Answer>,
  payload: Payload,
  options?: RaiseOptions
): Effect.Effect<AppEvent, RaiseError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.raise(definition, payload, options))

/**
 * What happened beyond a number (default 0), as far as it is remembered: the latest 1,000 happenings or 16 MiB. What
 * happens is noted from the first time on that this or `events` is asked for.
 *
 * @since 0.1.0
 * @category observing
 */
export const recentEvents = (after?: number): Effect.Effect<ReadonlyArray<SandboxEvent>, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.recentEvents(after))

/**
 * What happens, as it happens: first what is remembered beyond a number, or, without one, from now on. Never ends.
 *
 * @since 0.1.0
 * @category observing
 */
export const events = (after?: number): Stream.Stream<SandboxEvent, never, Sandbox> =>
  Stream.unwrap(Effect.map(Sandbox, (sandbox) => sandbox.events(after)))

/**
 * Lets a person read a message, so that it shows in the list of its readers.
 *
 * @since 0.1.0
 * @category control
 */
export const markRead = (messageId: string, user: number): Effect.Effect<void, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.markRead(messageId, user))

/**
 * Somebody pressed a button of a card and waits for the answer: until then, updates of the card are refused (200810).
 *
 * @since 0.1.0
 * @category control
 */
export const beginCardInteraction = (
  cardId: string,
  duration: Duration.DurationInput
): Effect.Effect<void, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.beginCardInteraction(cardId, duration))

/**
 * People meet in a reserved meeting, from now on and for the duration; gives the meeting's id. Apps are told that it
 * begins, who joins, and, when the sandbox's time has come, that it is over. A reservation that does not exist is a defect.
 *
 * @since 0.1.0
 * @category control
 */
export const holdMeeting = (
  reserveId: string,
  options?: Parameters<Service["holdMeeting"]>[1]
): Effect.Effect<string, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.holdMeeting(reserveId, options))
