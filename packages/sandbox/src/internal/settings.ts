/** The sandbox's options with everything filled in. */
import type { Fault } from "../Fault.js"

export interface AppSettings {
  readonly appId: string
  readonly appSecret: string
  readonly kind: "custom" | "store"
  readonly name: string
  readonly assertion: string | undefined
}

export interface ChatSettings {
  readonly chatId: string
  readonly name: string
  readonly members: number
}

export interface RateSettings {
  readonly endpoints: boolean
  readonly receivers: boolean
  readonly cards: false | "gateway" | "service"
}

export interface CardSettings {
  readonly afterTimeout: "refuse" | "drop"
  readonly repeatedUuid: "accept" | 200770 | 300317
  readonly templates: Readonly<Record<string, unknown>> | undefined
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
  readonly rates: RateSettings
  readonly cards: CardSettings
  readonly fileBytes: number
  readonly imageBytes: number
  readonly history: number
  /** Whether endpoints without behaviour of their own are answered. */
  readonly generated: boolean
  /** Most messages kept. */
  readonly messages: number
  readonly faults: ReadonlyArray<Fault>
}
