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
  seed: /*#__PURE__*/ Settings.rule("a whole number", Number.isSafeInteger),
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

const appRules: Settings.Rules<App> = {
  appId: Settings.required(Settings.filled),
  kind: Settings.oneOf("custom", "store"),
  name: Settings.text
}

const chatRules = { chatId: Settings.required(Settings.filled), name: Settings.text, members: whole }

const cardRules: Settings.Rules<NonNullable<Options["cards"]>> = {
  afterTimeout: Settings.oneOf("refuse", "drop"),
  repeatedUuid: Settings.oneOf("accept", 200770, 300317),
  templates: Settings.record
}

const number = Settings.rule("a number", Number.isFinite)

const connectionRules: Settings.Rules<NonNullable<Options["clientConfig"]>> = {
  ReconnectCount: number,
  ReconnectInterval: number,
  ReconnectNonce: number,
  PingInterval: number
}

export const subscriptionRules: Settings.Rules<SubscriptionOptions> = {
  appId: Settings.filled,
  events: Settings.text,
  callbacks: Settings.text
}

/** Throws a `RangeError` that names an option which makes no sense. */
export const checked = (options: Options): void => {
  sane("", options, rules)
  for (const app of options.apps ?? []) sane("apps[].", app ?? null, appRules)
  for (const chat of options.chats ?? []) sane("chats[].", chat ?? null, chatRules)
  for (const one of options.subscriptions ?? []) sane("subscriptions[].", one ?? null, subscriptionRules)
  sane("cards.", options.cards, cardRules)
  sane("clientConfig.", options.clientConfig, connectionRules)
}

/** The settings; throws a `RangeError` that names an option which makes no sense. */
export const settle = (options: Options, seed: number): SandboxSettings => {
  checked(options)
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
