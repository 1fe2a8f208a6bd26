/** The sandbox's options with everything filled in. */
import type * as Redacted from "effect/Redacted"
import type { Fault } from "../Fault.js"
import type { Rate } from "./facts.js"

export interface AppSettings {
  readonly appId: string
  readonly appSecret: Redacted.Redacted<string>
  readonly kind: "custom" | "store"
  readonly name: string
  readonly assertion: Redacted.Redacted<string> | undefined
}

export interface ChatSettings {
  readonly chatId: string
  readonly name: string
  readonly members: number
}

/**
 * `both`: percent-encoded, in the plain and in the extended form. `plain`, `extended`: one of these alone. `raw`: the
 * plain form in UTF-8 as it is, as older services send it.
 */
export type FileNames = "both" | "plain" | "extended" | "raw"

export interface LimitSettings {
  readonly endpoints: boolean
  readonly chats: boolean
  readonly messages: boolean
  readonly documents: boolean
  readonly cards: false | "gateway" | "service"
  /** Those of endpoints that are other than documented, by id. */
  readonly rates: ReadonlyMap<string, Rate>
}

export interface CardSettings {
  readonly afterTimeout: "refuse" | "drop"
  readonly repeatedUuid: "accept" | 200770 | 300317
  readonly templates: Readonly<Record<string, unknown>> | undefined
}

/** How clients are told to behave. Times are in seconds. */
export interface ClientConfig {
  /** -1: for ever. */
  readonly ReconnectCount: number
  readonly ReconnectInterval: number
  readonly ReconnectNonce: number
  readonly PingInterval: number
}

/** An address, or the long connection. */
export type Destination = string

/** Where an app wants to be told. */
export interface Subscription {
  readonly appId: string
  /** `undefined`: nothing is sent. */
  readonly events: Destination | undefined
  readonly callbacks: Destination | undefined
  readonly encryptKey: Redacted.Redacted<string> | undefined
  readonly verificationToken: Redacted.Redacted<string>
}

export interface Settings {
  readonly seed: number
  readonly apps: ReadonlyArray<AppSettings>
  readonly tenants: ReadonlyArray<string>
  readonly users: number
  readonly departments: number
  readonly chats: ReadonlyArray<ChatSettings>
  /** Milliseconds. */
  readonly tokenLife: number
  readonly limits: LimitSettings
  readonly cards: CardSettings
  readonly fileBytes: number
  readonly imageBytes: number
  /** How downloads tell the names of files. */
  readonly fileNames: FileNames
  readonly history: number
  /** Which messages of groups apps are told of. */
  readonly groupMessages: "mentions" | "all"
  /** Which endpoints are answered, and whether from what is kept. */
  readonly endpoints: "all" | "stateful" | "stateless"
  /** Most messages kept. */
  readonly messages: number
  readonly faults: ReadonlyArray<Fault>
  /** What clients of the long connection are told. */
  readonly connection: ClientConfig
  /** Where apps are told of events, from the start. */
  readonly subscriptions: ReadonlyArray<Subscription>
}
