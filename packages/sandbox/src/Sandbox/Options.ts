/**
 * How a sandbox starts: everything that `Sandbox.make` and `Sandbox.layer` take.
 *
 * @since 0.1.0
 */
import type * as Secret from "@effect-feishu/core/Secret"
import type * as Duration from "effect/Duration"
import type { Fault } from "../Fault.js"

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
 * An app that the sandbox knows.
 *
 * @since 0.1.0
 * @category models
 */
export interface App {
  readonly appId: string
  readonly appSecret: Secret.Secret
  /** `custom` (the default) is a self-built app, `store` one of many tenants. */
  readonly kind?: "custom" | "store" | undefined
  readonly name?: string | undefined
  /** The client assertion that stands for the secret of a keyless app. */
  readonly assertion?: Secret.Secret | undefined
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
  readonly encryptKey?: Secret.Secret | undefined
  /** The Verification Token. Default `sandbox-verification-token`. */
  readonly verificationToken?: Secret.Secret | undefined
}

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
