/** From what a sandbox is started with to its settings. */
import * as Duration from "effect/Duration"
import {
  type App,
  defaultApp,
  defaultChatId,
  defaultTenantKey,
  type Options,
  type SubscriptionOptions
} from "../Sandbox/Options.js"
import { usualConfig } from "./connections.js"
import { limitSettings } from "./limitSettings.js"
import type { Settings, Subscription } from "./settings.js"
import { longConnection, verificationToken as defaultToken } from "./subscriptions.js"
import { secretOf } from "./secrets.js"

const positive = (name: string, value: number | undefined, fallback: number): number => {
  if (value === undefined) return fallback
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new RangeError(`The sandbox's ${name} must be an integer of at least 0, not ${value}`)
}

/** The settings; throws a `RangeError` that names an option which makes no sense. */
export const settle = (options: Options, seed: number): Settings => {
  return {
    seed,
    apps: (options.apps ?? [defaultApp]).map((app: App) => ({
      appId: app.appId,
      appSecret: secretOf("apps[].appSecret", app.appSecret),
      kind: app.kind ?? "custom",
      name: app.name ?? "Sandbox bot",
      assertion: app.assertion === undefined ? undefined : secretOf("apps[].assertion", app.assertion)
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

/** Where an app wants to be told, with everything filled in. */
export const subscriptionOf = (
  apps: ReadonlyArray<App> | undefined,
  { appId, callbacks, encryptKey, events, verificationToken }: SubscriptionOptions
): Subscription => ({
  appId: appId ?? apps?.[0]?.appId ?? defaultApp.appId,
  events,
  callbacks: callbacks ?? events,
  encryptKey: encryptKey === undefined ? undefined : secretOf("encryptKey", encryptKey),
  verificationToken:
    verificationToken === undefined ? defaultToken : secretOf("verificationToken", verificationToken)
})
