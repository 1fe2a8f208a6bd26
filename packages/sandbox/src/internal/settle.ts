/** From what a sandbox is started with to its settings. */
import * as Settings from "@effect-feishu/core/Settings"
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
import { sane } from "./sane.js"
import type { Settings as SandboxSettings, Subscription } from "./settings.js"
import { longConnection, verificationToken as defaultToken } from "./subscriptions.js"
import { secretOf } from "./secrets.js"

const whole = Settings.whole(0)

const rules: Settings.Rules<Options> = {
  apps: Settings.list,
  tenants: Settings.texts,
  users: whole,
  departments: whole,
  chats: Settings.list,
  tokenLifetime: Settings.time,
  cards: Settings.record,
  maxFileBytes: whole,
  maxImageBytes: whole,
  fileNames: Settings.oneOf("both", "plain", "extended", "raw"),
  groupMessages: Settings.oneOf("mentions", "all"),
  history: whole,
  maxMessages: whole,
  endpoints: Settings.oneOf("all", "stateful", "stateless"),
  faults: Settings.list,
  subscriptions: Settings.list,
  clientConfig: Settings.record,
  fetch: Settings.func
}

/** The settings; throws a `RangeError` that names an option which makes no sense. */
export const settle = (options: Options, seed: number): SandboxSettings => {
  sane("", options, rules)
  for (const chat of options.chats ?? []) sane("chats[].", chat, { members: whole })
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
    users: options.users ?? 100,
    departments: options.departments ?? 10,
    chats: (options.chats ?? [{ chatId: defaultChatId }]).map((chat) => ({
      chatId: chat.chatId,
      name: chat.name ?? "Sandbox",
      members: chat.members ?? 5
    })),
    tokenLife: Settings.millisOf(options.tokenLifetime ?? "2 hours"),
    limits: limitSettings(options.limits),
    cards: {
      afterTimeout: options.cards?.afterTimeout ?? "refuse",
      repeatedUuid: options.cards?.repeatedUuid ?? "accept",
      templates: options.cards?.templates
    },
    fileBytes: options.maxFileBytes ?? 30 * 1024 * 1024,
    imageBytes: options.maxImageBytes ?? 10 * 1024 * 1024,
    groupMessages: options.groupMessages ?? "mentions",
    history: options.history ?? 1000,
    fileNames: options.fileNames ?? "both",
    endpoints: options.endpoints ?? "all",
    messages: options.maxMessages ?? Infinity,
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
