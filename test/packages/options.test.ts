/**
 * Options as they come from JSON and from the environment, where no compiler sees them: each that is a number, a duration, a
 * list, a function or a record, of each layer and constructor, with values that it may not have.
 */
import * as Action from "@effect-feishu/bot/Action"
import * as Form from "@effect-feishu/bot/Form"
import { Incoming } from "@effect-feishu/bot/Incoming"
import * as Texts from "@effect-feishu/bot/Texts"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Decoding from "@effect-feishu/core/Decoding"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import * as HelpDesk from "@effect-feishu/core/HelpDesk"
import * as NodeFile from "@effect-feishu/core/NodeFile"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import * as Region from "@effect-feishu/core/Region"
import * as Upload from "@effect-feishu/core/Upload"
import * as Doctor from "@effect-feishu/events/Doctor"
import * as NodeFeishuEvents from "@effect-feishu/events/NodeFeishuEvents"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import * as SandboxChat from "@effect-feishu/sandbox/SandboxChat"
import * as SandboxControl from "@effect-feishu/sandbox/SandboxControl"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Ai from "@effect-feishu/streaming/Ai"
import * as RawCardStream from "@effect-feishu/streaming/RawCardStream"
import * as Settings from "@effect-feishu/core/Settings"
import * as Config from "effect/Config"
import * as Approval from "@effect-feishu/bot/Approval"
import * as Bot from "@effect-feishu/bot/Bot"
import * as Lanes from "@effect-feishu/bot/Lanes"
import * as Policy from "@effect-feishu/bot/Policy"
import * as Card from "@effect-feishu/cards/Card"
import * as Check from "@effect-feishu/cards/Check"
import * as Split from "@effect-feishu/cards/Split"
import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as Media from "@effect-feishu/core/api/drive/v1/Media"
import * as BatchError from "@effect-feishu/core/BatchError"
import * as Calendar from "@effect-feishu/core/Calendar"
import * as Contact from "@effect-feishu/core/Contact"
import * as Download from "@effect-feishu/core/Download"
import * as Drive from "@effect-feishu/core/Drive"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as Im from "@effect-feishu/core/Im"
import * as Limits from "@effect-feishu/core/Limits"
import * as LimitsStore from "@effect-feishu/core/LimitsStore"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as OAuth from "@effect-feishu/core/OAuth"
import type { OAuthClient } from "@effect-feishu/core/OAuthClient"
import * as OAuthState from "@effect-feishu/core/OAuthState"
import * as Paged from "@effect-feishu/core/Paged"
import * as Retry from "@effect-feishu/core/Retry"
import * as Tokens from "@effect-feishu/core/Tokens"
import type { Transport } from "@effect-feishu/core/Transport"
import * as UserTokens from "@effect-feishu/core/UserTokens"
import * as Wiki from "@effect-feishu/core/Wiki"
import * as UserTokenStore from "@effect-feishu/core/UserTokenStore"
import * as CatchUp from "@effect-feishu/events/CatchUp"
import * as Dedup from "@effect-feishu/events/Dedup"
import * as DedupRedis from "@effect-feishu/events/DedupRedis"
import * as Events from "@effect-feishu/events/Events"
import * as Fragments from "@effect-feishu/events/Fragments"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as LongConnection from "@effect-feishu/events/LongConnection"
import * as Webhook from "@effect-feishu/events/Webhook"
import * as WebhookSecrets from "@effect-feishu/events/WebhookSecrets"
import * as CardEvents from "@effect-feishu/core/events/Card"
import * as ImEvents from "@effect-feishu/core/events/Im"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as RateLimiter from "@effect/experimental/RateLimiter"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Socket from "@effect/platform/Socket"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import type * as Scope from "effect/Scope"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as ScriptedTransport from "../core/support/ScriptedTransport.js"
import { type Parameter, publicFunctions } from "./support/publicOptions.js"

// What an option may not be, by its kind. All may be left out, and none may be `null`.

const anything = [null, {}, true] as const
const noDurations = [Number.NaN, -1, "5", "five seconds", "-1 second", "", []] as const
const noNumbers = [Number.NaN, -1, 0.5, "5", "five", []] as const

const wrong = {
  duration: [...anything, ...noDurations],
  time: [...anything, ...noDurations, 0, "0 seconds"],
  finiteTime: [...anything, ...noDurations, 0, Number.POSITIVE_INFINITY],
  share: [...anything, Number.NaN, -1, 0, 1.5, "0.5"],
  /** From 0, or without a limit. */
  room: [...anything, ...noNumbers],
  /** From 1, or without a limit. */
  some: [...anything, ...noNumbers, 0],
  /** From 0. */
  count: [...anything, ...noNumbers, Number.POSITIVE_INFINITY],
  /** From 1. */
  whole: [...anything, ...noNumbers, 0, Number.POSITIVE_INFINITY],
  /** Any number. */
  number: [...anything, Number.NaN, "5"],
  flag: ["false", "true", 0, 1, null, {}],
  function: ["f", 1, null, {}],
  policy: [3, "none", null, {}],
  name: ["nothing of it", 1, null, {}],
  text: [1, true, null, {}, []],
  filled: [1, true, null, {}, [], "", " "],
  /** What is given may be somebody's: it is not told. */
  secret: [5, true, null, {}, [], "", " "],
  texts: ["a", "a,b", 1, null, {}, [1]],
  list: ["a", 1, null, {}],
  record: ["a", 1, null, [], new Map([["a", "b"]])],
  schedule: [3, "none", null, {}],
  textOrFunction: [1, null, {}, []],
  textOrNone: [1, {}, []],
  /** What it says is looked at elsewhere. */
  token: [5, true, {}],
  /** A secret, or several. */
  secretKind: [5, true, null, {}, [5]],
  textOrList: [1, true, null, {}, [1]],
  recordOrFunction: [1, "a", null, []],
  /** Whole, or `null` for no end. */
  retries: [{}, true, Number.NaN, -1, 0.5, "5", []],
  textOrObject: [1, null, true, []],
  /** A person of the sandbox: an index, or an id. */
  person: [-1, 0.5, null, true, {}, []],
  config: ["a", 1, null, true, {}]
} as const satisfies { readonly [kind: string]: ReadonlyArray<unknown> }

type Kind = keyof typeof wrong

interface Case {
  readonly make: (options: never) => Effect.Effect<unknown, unknown, Around>
  readonly given?: object
  readonly options: { readonly [name: string]: Kind }
  /** Options that are checked otherwise: where, or why not. */
  readonly apart?: { readonly [name: string]: string }
}

type Around =
  | Feishu.Services
  | Transport
  | OAuthClient
  | UserTokenStore.UserTokenStore
  | KeyValueStore.KeyValueStore
  | RateLimiter.RateLimiter
  | Scope.Scope

const app = { appId: "cli_a", appSecret: "a-secret" }

const around = (transport: ScriptedTransport.Scripted): Layer.Layer<Exclude<Around, Scope.Scope>, unknown> =>
  Layer.mergeAll(
    OAuth.layer,
    UserTokenStore.layerMemory,
    KeyValueStore.layerMemory,
    Layer.provide(RateLimiter.layer, RateLimiter.layerStoreMemory)
  ).pipe(Layer.provideMerge(Feishu.layerTransport(app)), Layer.provideMerge(transport.layer))

/** Without those that are `undefined`. */
const given = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

/** A layer that is only built. */
const built = <A, E, R>(layer: Layer.Layer<A, E, R>) => Layer.build(layer)

/** Handlers that are only registered. */
const registered = <E, R>(handlers: Layer.Layer<never, E, R>) =>
  built(Layer.provide(Events.layer(handlers), Inbox.layer))

const taken = <A, E>(either: Either.Either<A, E>): Effect.Effect<A, E> =>
  Either.match(either, { onLeft: (error) => Effect.fail(error), onRight: (value) => Effect.succeed(value) })

const thrown = (run: () => unknown) => Effect.sync(run)

/** What a handler of a message does. */
const handled = <A, E, R>(self: Effect.Effect<A, E, R>) =>
  Effect.provideService(self as Effect.Effect<A, E, R | Incoming>, Incoming, {
    key: () => Effect.succeed("a-key"),
    target: Effect.succeed({ _tag: "Into", chatId: "oc_1" }),
    answer: () => Effect.succeedNone
  } as unknown as Incoming["Type"])

const nothing = () => Effect.void
const incoming = ImEvents.messageReceiveV1
const client = { timeout: "time", retry: "policy", decoding: "name" } as const
const call = { ...client, headers: "record", token: "token", as: "name", tenantKey: "text" } as const
const paged = { ...call, pageSize: "whole", maxItems: "room" } as const
const said = { inThread: "flag", name: "filled" } as const
const clicked = { otherwise: "record", onError: "function" } as const
const handler = { retry: "schedule", timeout: "time" } as const
const limits = {
  share: "share",
  maxWait: "duration",
  margin: "duration",
  maxWaiting: "count",
  tiers: "record",
  things: "record",
  exclude: "list"
} as const
const host = { baseUrl: "text", accountsUrl: "text", region: "text", allowInsecure: "flag" } as const
/** Said to be missing, or what is wrong with them: see `Credentials.test.ts`. */
const ofApp = { appId: "Credentials.test.ts", appSecret: "Credentials.test.ts" }
const inbox = {
  capacity: "room",
  perLane: "room",
  concurrency: "some",
  keepFailed: "room",
  drain: "duration",
  dedupTimeout: "time"
} as const
/** See `place` of the sources: one of the two is given. */
const placed = { receiveId: "text", receiveIdType: "text", replyTo: "text", inThread: "flag" } as const
const shown = {
  interval: "duration",
  patience: "duration",
  timeout: "time",
  closeTimeout: "time",
  onFailure: "function",
  footer: "textOrFunction",
  failed: "textOrNone",
  interrupted: "textOrNone"
} as const
const streamed = {
  ...placed,
  ...shown,
  header: "textOrObject",
  template: "text",
  placeholder: "text",
  typing: "record",
  maxBytes: "whole",
  maxTables: "whole",
  summary: "textOrFunction"
} as const
const inText = { text: "name", images: "function" } as const
const inParts = { thinkingTitle: "text", toolTitle: "function", expanded: "flag" } as const
const sandbox = {
  seed: "number",
  users: "count",
  departments: "count",
  tokenLifetime: "time",
  maxFileBytes: "count",
  maxImageBytes: "count",
  history: "count",
  maxMessages: "count",
  apps: "list",
  tenants: "texts",
  chats: "list",
  faults: "list",
  subscriptions: "list",
  clientConfig: "record",
  cards: "record",
  groupMessages: "name",
  fileNames: "name",
  endpoints: "name",
  fetch: "function"
} as const
const ofLimits = { limits: "test/sandbox/Limits.test.ts" }

const cases: { readonly [name: string]: Case } = {
  "Feishu.layer": {
    make: (options: object) => built(Feishu.layer({ ...app, ...options })),
    options: { ...client, ...host, earlyRefresh: "duration" },
    apart: ofApp
  },
  "FeishuClient.layer": {
    make: (options: FeishuClient.Options) => Effect.provide(Chat.list(), FeishuClient.layer(options)),
    options: client
  },
  "Tokens.layerWith": {
    make: (options: Tokens.Options) =>
      Effect.provide(
        Effect.flatMap(Tokens.Tokens, ({ get }) => get("tenant")),
        Tokens.layerWith(options)
      ),
    options: { earlyRefresh: "duration", timeout: "time", retry: "policy" }
  },
  "a call": { make: (options: object) => Chat.list({}, options), options: call },
  "Im.send": { make: (options: object) => Im.send("oc_1", "hello", options), options: call },
  "a listing": { make: (options: Paged.Options) => Chat.list.items({}, options), options: paged },
  "Im.list": { make: (options: object) => Im.list("oc_1", options), options: paged },
  "Im.replyChain": {
    make: (options: object) => Im.replyChain("om_1", options),
    options: { maxItems: "room", maxChars: "room" }
  },
  "Retry.make": {
    make: (options: Retry.Options) => thrown(() => Retry.make(options)),
    options: {
      maxAttempts: "room",
      baseDelay: "duration",
      maxDelay: "duration",
      maxElapsed: "duration",
      jitter: "flag"
    }
  },
  "Decoding.provide": {
    make: ({ mode = "off" }: { readonly mode?: Decoding.Mode }) =>
      thrown(() => Decoding.provide(Effect.void, mode)),
    options: { mode: "name" }
  },
  "Decoding.layer": {
    make: ({ mode = "off" }: { readonly mode?: Decoding.Mode }) => thrown(() => Decoding.layer(mode)),
    options: { mode: "name" }
  },
  "Region.make": { make: (options: Region.Options) => Region.make(options), options: host },
  "HelpDesk.make": {
    make: (options: object) => HelpDesk.make({ id: "1", token: "t-1", ...options }),
    options: { bearer: "flag" },
    apart: { id: "Identity.test.ts", token: "Identity.test.ts" }
  },
  "Credentials.custom": {
    make: (options: object) =>
      Credentials.custom({
        appId: "cli_a",
        cacheKey: () => "a",
        fetch: () => Effect.succeed({ value: "t-1", expiresIn: 7200 }),
        ...given(options)
      }),
    options: {
      fetch: "function",
      cacheKey: "function",
      forTenant: "function",
      assertion: "function",
      proof: "function",
      clientSecret: "function"
    },
    apart: { appId: "Credentials.test.ts" }
  },
  "Credentials.clientAssertion": {
    make: (options: object) =>
      Credentials.clientAssertion({
        appId: "cli_a",
        assertion: () => Effect.succeed("a"),
        ...given(options)
      }),
    options: { assertion: "function" }
  },
  "OAuth.authorizeUrl": {
    make: (options: object) => OAuth.authorizeUrl({ redirectUri: "https://a.example.com", ...options }),
    options: { scope: "textOrList", state: "text", prompt: "name", pkce: "record" },
    apart: { redirectUri: "OAuth.test.ts" }
  },
  "OAuth.exchangeCode": {
    make: (options: object) => OAuth.exchangeCode("a-code", options),
    options: { ...call, scope: "textOrList", redirectUri: "text" },
    apart: { codeVerifier: "OAuth.test.ts" }
  },
  "OAuth.refresh": {
    make: (options: object) => OAuth.refresh("a-token", options),
    options: { ...call, scope: "textOrList" }
  },
  "OAuth.userInfo": { make: (options: object) => OAuth.userInfo("u-1", options), options: call },
  "OAuth.completeAuthorization": {
    make: (options: object) =>
      Effect.provide(
        OAuth.completeAuthorization("a-code", options),
        Layer.provide(UserTokens.layer, OAuth.layer)
      ),
    options: { redirectUri: "text", codeVerifier: "secret" }
  },
  "a state of OAuth": {
    make: (content: OAuthState.Content) =>
      Effect.flatMap(OAuthState.make({ secret: "a-secret" }), ({ issue }) => issue(content)),
    options: { user: "record", scopes: "texts", tenantKey: "text", nonce: "filled", extra: "record" }
  },
  "Retry.provide": {
    make: ({ policy = Retry.none }: { readonly policy?: Retry.Policy }) =>
      thrown(() => Retry.provide(Effect.void, policy)),
    options: { policy: "policy" }
  },
  "UserTokens.layerWith": {
    make: (options: UserTokens.Options) => built(UserTokens.layerWith(options)),
    options: { refreshAhead: "duration" }
  },
  "OAuthState.make": {
    make: (options: object) => OAuthState.make({ secret: "a-secret", ...options }),
    options: { timeToLive: "time", version: "filled", secret: "secret" }
  },
  "Limits.layerMemory": {
    make: (options: Limits.Options) => built(Limits.layerMemory(options)),
    options: limits
  },
  "Limits.maxWait": {
    make: ({ duration = 1 }: { readonly duration?: number }) => Limits.maxWait(Effect.void, duration),
    options: { duration: "duration" }
  },
  "LimitsStore.layer": {
    make: (options: LimitsStore.Options) => built(LimitsStore.layer(options)),
    options: { ...limits, timeout: "time", retryAfter: "time", shareAway: "share" }
  },
  "NodeTransport.layer": {
    make: (options: NodeTransport.Options) => built(NodeTransport.layer(options)),
    options: { connections: "whole", connectTimeout: "finiteTime", keepAlive: "finiteTime" }
  },
  "Contact.fetchOrganizationSnapshot": {
    make: (options: object) => Contact.fetchOrganizationSnapshot(options),
    options: { ...paged, concurrency: "some" }
  },
  "BatchError.inParts": {
    make: ({ size = 1 }: { readonly size?: number }) =>
      BatchError.inParts("BatchError.inParts", [1, 2, 3], size, (part) => Effect.succeed(part)),
    options: { size: "whole" }
  },
  "Download.resumable": {
    make: (options: object) => Download.resumable(Media.download, { file_token: "boxcn1" }, options).open,
    options: { ...call, offset: "count", maxLosses: "count", onVersion: "function", version: "record" }
  },
  "Download.raw": {
    make: (options: object) => Download.raw({ method: "GET", path: "im/v1/chats" }, options).open,
    options: call
  },
  "a raw request": {
    make: (request: object) =>
      Effect.flatMap(FeishuClient.FeishuClient, (client) =>
        client.request({ method: "GET", path: "im/v1/chats", ...given(request) })
      ),
    options: {
      method: "name",
      path: "text",
      query: "record",
      tokens: "texts",
      bare: "flag",
      repeatable: "flag"
    }
  },
  "Upload.raw": {
    make: (options: object) => Upload.raw("im/v1/images", { image_type: "message" }, options),
    options: { ...call, query: "record", tokens: "texts" }
  },
  "Paged.paginate": {
    make: (options: object) => Paged.paginate({ method: "GET", path: "im/v1/chats" }, options),
    options: { ...paged, paging: "record" }
  },
  "PagedStream.make": {
    make: (options: object) => Stream.runDrain(PagedStream.make(Chat.list.items(), options)),
    options: { prefetch: "flag" }
  },
  "NodeFile.toPath": {
    make: (options: object) =>
      Media.download({ file_token: "boxcn1" }).pipe(NodeFile.toPath("/nowhere/a", options)),
    options: { flush: "flag", length: "count", onProgress: "function" }
  },
  "FeishuConfig.layer": {
    make: (options: object) =>
      built(
        FeishuConfig.layer({ appId: Config.succeed("cli_a"), appSecret: Config.succeed("s"), ...options })
      ),
    options: {
      appId: "config",
      appSecret: "config",
      earlyRefresh: "config",
      timeout: "config",
      retry: "config",
      decoding: "config",
      region: "config",
      baseUrl: "config",
      accountsUrl: "config",
      allowInsecure: "config"
    }
  },
  "Drive.files.upload": {
    make: (options: object) =>
      Drive.files.upload("fldcn1", new Uint8Array(1), { fileName: "a.txt", ...options }),
    options: { ...call, concurrency: "whole", onProgress: "function" }
  },
  "Calendar.events.delete": {
    make: (options: object) => Calendar.events.delete("a", "b", options),
    options: { ...call, needNotification: "flag" }
  },
  "Wiki.walkNodes": {
    make: (options: object) => Wiki.walkNodes("1", options),
    options: { ...call, maxDepth: "room" }
  },
  "Wiki.copyTree": {
    make: (options: object) => Wiki.copyTree("1", "2", { targetSpaceId: "3", ...given(options) }),
    options: { ...call, targetParentToken: "text", targetSpaceId: "text", title: "text" }
  },
  "Drive.files.awaitTask": {
    make: (options: object) => Drive.files.awaitTask("1", options),
    options: { ...call, maxWait: "time", poll: "policy" }
  },
  "Drive.files.exportDocument": {
    make: (options: object) => Drive.files.exportDocument("doxcn1", "docx", "pdf", options),
    options: { ...call, maxWait: "time", poll: "policy" }
  },
  "CardStream.run": {
    make: (options: object) => CardStream.run(Stream.empty, { receiveId: "oc_1", ...given(options) }),
    options: { ...streamed, ...inText, elementId: "text" }
  },
  "CardStream.make": {
    make: (options: object) => CardStream.make({ receiveId: "oc_1", ...given(options) }),
    options: { ...streamed, ...inText, elementId: "text" }
  },
  "CardStream.parts": {
    make: (options: object) => CardStream.parts(Stream.empty, { receiveId: "oc_1", ...given(options) }),
    options: { ...streamed, ...inText, ...inParts }
  },
  "CardStream.cards": {
    make: (options: object) => CardStream.cards(Stream.empty, { receiveId: "oc_1", ...given(options) }),
    options: { ...placed, ...shown, summary: "text" }
  },
  "RawCardStream.run": {
    make: (options: object) => RawCardStream.run(Stream.empty, { receiveId: "oc_1", ...given(options) }),
    options: { ...streamed, elementId: "text" }
  },
  "RawCardStream.parts": {
    make: (options: object) => RawCardStream.parts(Stream.empty, { receiveId: "oc_1", ...given(options) }),
    options: { ...streamed, ...inParts }
  },
  "Ai.run": {
    make: (options: object) => Ai.run(Stream.empty, { receiveId: "oc_1", ...given(options) }),
    options: { ...streamed, ...inText, ...inParts }
  },
  "Inbox.layerMemory": {
    make: (options: Inbox.MemoryOptions) =>
      Effect.provide(built(Inbox.layerMemory(options)), Dedup.layerMemory),
    options: inbox
  },
  "Inbox.layerAckAfter": {
    make: (options: Inbox.MemoryOptions) =>
      Effect.provide(built(Inbox.layerAckAfter(options)), Dedup.layerMemory),
    options: inbox
  },
  "Dedup.layerMemoryWith": {
    make: (options: Dedup.Options) => built(Dedup.layerMemoryWith(options)),
    options: { capacity: "some", retain: "duration" }
  },
  "Dedup.layerKeyValueStore": {
    make: (options: Dedup.Options) => built(Dedup.makeKeyValueStore(options).pipe(Layer.effect(Dedup.Dedup))),
    options: { capacity: "some", retain: "duration" }
  },
  "DedupRedis.layer": {
    make: (options: DedupRedis.Options) => built(DedupRedis.layer(options)),
    given: { lazyConnect: true },
    options: {
      retain: "duration",
      host: "filled",
      port: "whole",
      path: "filled",
      username: "text",
      password: "text",
      db: "count",
      keyPrefix: "text",
      tls: "record",
      sentinels: "list",
      commandTimeout: "whole",
      connectTimeout: "whole",
      keepAlive: "count",
      maxRetriesPerRequest: "retries",
      retryStrategy: "function",
      lazyConnect: "flag"
    }
  },
  "Doctor.examine": {
    make: (options: object) => Doctor.examine(options),
    options: { events: "list", endpoints: "list" }
  },
  "WebhookSecrets.layer": {
    make: (options: object) =>
      built(WebhookSecrets.layer({ verificationToken: "a-token", ...given(options) })),
    options: { encryptKey: "token", verificationToken: "secretKind", insecure: "flag" }
  },
  "WebhookSecrets.layerConfig": {
    make: (options: object) =>
      built(WebhookSecrets.layerConfig({ verificationToken: Config.succeed("a-token"), ...options })),
    options: { encryptKey: "config", verificationToken: "config", insecure: "config" }
  },
  "Webhook.toWebHandler": {
    make: (options: object) => thrown(() => Webhook.toWebHandler(Layer.empty as never, options)),
    options: { maxBodyBytes: "some", bodyTimeout: "time", replayWindow: "time" }
  },
  "NodeFeishuEvents.layer": {
    make: (options: object) =>
      built(
        NodeFeishuEvents.layer(Layer.empty, {
          ...app,
          ...options,
          connection: { start: "background" }
        })
      ),
    options: { ...client, ...host, earlyRefresh: "duration" },
    apart: {
      ...ofApp,
      connection: "LongConnection.layer",
      connections: "NodeTransport.layer",
      connectTimeout: "NodeTransport.layer",
      keepAlive: "NodeTransport.layer"
    }
  },
  "Events.on": {
    make: (options: object) => registered(Events.on(incoming, nothing, options)),
    options: { ...handler, key: "function", ack: "name", name: "filled" }
  },
  "Events.answer": {
    make: (options: object) =>
      registered(Events.answer(CardEvents.actionTrigger, () => Effect.succeed({}), options)),
    options: { deadline: "time", timeout: "time", onError: "function", otherwise: "recordOrFunction" }
  },
  "Events.stream": {
    make: (options: object) =>
      registered(Layer.scopedDiscard(Stream.runDrain(Events.stream(incoming, options)))),
    options: { capacity: "whole" }
  },
  "Fragments.make": {
    make: (options: Fragments.Bounds) => thrown(() => Fragments.make(options)),
    options: { messages: "some", bytes: "some", expiry: "time" }
  },
  "CatchUp.make": {
    make: (options: CatchUp.Options) => thrown(() => CatchUp.make(options)),
    options: { groups: "name", maxAge: "time", maxMessages: "whole", maxChats: "whole" }
  },
  "LongConnection.layer": {
    make: (options: LongConnection.Options) =>
      built(
        LongConnection.layer({ start: "background", ...options }).pipe(
          Layer.provide(Events.layer(Layer.empty)),
          Layer.provide(Inbox.layer),
          Layer.provide(
            Layer.succeed(Socket.WebSocketConstructor, () => {
              throw new Error("no connection is opened here")
            })
          )
        )
      ),
    options: {
      discoveryTimeout: "time",
      openTimeout: "time",
      pongTimeout: "time",
      renewAfterSilence: "duration",
      closeTimeout: "time",
      fragments: "record",
      catchUp: "record",
      start: "name"
    }
  },
  "Webhook.make": {
    make: (options: Webhook.Options) =>
      Webhook.make(options).pipe(
        Effect.provide(Layer.provide(Events.layer(Layer.empty), Inbox.layer)),
        Effect.provide(WebhookSecrets.layer({ verificationToken: "a-token" }))
      ),
    options: { maxBodyBytes: "some", bodyTimeout: "time", replayWindow: "time" }
  },
  "Form.text": {
    make: (options: object) => thrown(() => Form.text("A", options)),
    options: {
      placeholder: "textOrObject",
      multiline: "flag",
      rows: "whole",
      password: "flag",
      default: "text"
    },
    apart: { maxLength: "test/bot/Form.test.ts" }
  },
  "Form.number": {
    make: (options: object) => thrown(() => Form.number("A", options)),
    options: { placeholder: "textOrObject", integer: "flag" },
    apart: { min: "test/bot/Form.test.ts", max: "test/bot/Form.test.ts", default: "test/bot/Form.test.ts" }
  },
  "Form.choice": {
    make: (options: object) => thrown(() => Form.choice("A", { a: "A" }, options)),
    options: { placeholder: "textOrObject" },
    apart: { default: "test/bot/Form.test.ts" }
  },
  "Form.choices": {
    make: (options: object) => thrown(() => Form.choices("A", { a: "A" }, options)),
    options: { placeholder: "textOrObject", default: "texts", min: "count", max: "room" }
  },
  "Form.images": {
    make: (options: object) => thrown(() => Form.images("A", { a: "img_1" }, options)),
    options: { min: "count", max: "room" }
  },
  "Form.date": {
    make: (options: object) => thrown(() => Form.date("A", options)),
    options: { placeholder: "textOrObject" },
    apart: { default: "test/bot/Form.test.ts" }
  },
  "Form.person": {
    make: (options: object) => thrown(() => Form.person("A", options)),
    options: { placeholder: "textOrObject", default: "text", among: "texts" }
  },
  "Form.persons": {
    make: (options: object) => thrown(() => Form.persons("A", options)),
    options: { placeholder: "textOrObject", default: "texts", among: "texts", min: "count", max: "room" }
  },
  "Form.checkbox": {
    make: (options: object) => thrown(() => Form.checkbox("A", options)),
    options: { default: "flag" }
  },
  "Lanes.layer": {
    make: (options: Lanes.Options) => registered(Lanes.layer(options)),
    options: { by: "name", overlap: "name", concurrency: "some" }
  },
  "Policy.layer": {
    make: (options: Policy.Options<never>) => registered(Policy.layer(options)),
    options: {
      groups: "name",
      direct: "flag",
      everybody: "flag",
      chats: "texts",
      people: "texts",
      anonymous: "flag",
      bots: "name",
      botTurns: "room",
      late: "record",
      onRefused: "function"
    }
  },
  "the rule for late messages": {
    make: (late: object) => registered(Policy.layer({ late: { after: 1000, do: "drop", ...given(late) } })),
    options: { after: "duration", do: "name" }
  },
  "Texts.layer": {
    make: (options: object) => registered(Texts.layer(options)),
    options: {
      failed: "filled",
      missing: "function",
      tooMany: "function",
      invalid: "function",
      unknown: "function",
      help: "function",
      again: "function",
      late: "function",
      yes: "texts",
      no: "texts"
    }
  },
  "Bot.reply": { make: (options: object) => handled(Bot.reply("Hello", options)), options: said },
  "Bot.ask": {
    make: (options: object) => handled(Bot.ask("Which?", { as: Schema.String, ...given(options) })),
    options: { ...said, within: "time", tries: "some", as: "function" },
    apart: { again: "a content, which is looked at when it is sent, or a function" }
  },
  "Bot.askMessage": {
    make: (options: object) => handled(Bot.askMessage("Which?", options)),
    options: { ...said, within: "time" }
  },
  "Bot.joined": {
    make: (options: object) => registered(Bot.joined(nothing, options)),
    options: { ...handler, name: "filled" }
  },
  "Bot.left": {
    make: (options: object) => registered(Bot.left(nothing, options)),
    options: { ...handler, name: "filled" }
  },
  "Bot.help": {
    make: (options: object) => registered(Bot.help(options)),
    options: { description: "text", aliases: "texts", hidden: "flag" },
    apart: { name: "the pattern of a command" }
  },
  "Bot.click": {
    make: (options: object) => registered(Bot.click(() => Effect.succeed({}), options)),
    options: clicked
  },
  "Bot.action": {
    make: (options: object) => registered(Bot.action(Action.make("a"), () => Effect.succeed({}), options)),
    options: clicked
  },
  "Bot.form": {
    make: (options: object) =>
      registered(Bot.form(Form.make("f", { what: Form.text("What?") }), () => Effect.succeed({}), options)),
    options: { ...clicked, again: "function" }
  },
  "Bot.message": { make: (options: object) => registered(Bot.message(nothing, options)), options: handler },
  "Bot.command": {
    make: (options: object) => registered(Bot.command("book", nothing, options)),
    options: { ...handler, description: "text", aliases: "texts", hidden: "flag" }
  },
  "Bot.pattern": {
    make: (options: object) => registered(Bot.pattern(/a/, nothing, options)),
    options: handler
  },
  "Bot.reaction": {
    make: (options: object) => registered(Bot.reaction(nothing, options)),
    options: { ...handler, name: "filled", emoji: "texts", removed: "flag" }
  },
  "Approval.make": {
    make: (options: object) =>
      thrown(() =>
        Approval.make("purchase", { subject: { what: Schema.String }, decisions: { yes: "Yes" }, ...options })
      ),
    options: { within: "time", subject: "record", decisions: "record" }
  },
  "Sandbox.layer": {
    make: (options: Sandbox.Options) => built(Sandbox.layer(options)),
    options: sandbox,
    apart: ofLimits
  },
  "SandboxFeishu.layer": {
    make: (options: object) => built(SandboxFeishu.layer(options)),
    options: { ...sandbox, client: "record" },
    apart: ofLimits
  },
  "SandboxServer.make": {
    make: (options: object) => Effect.provide(SandboxServer.make(options), Sandbox.layer()),
    options: { port: "count", host: "filled", maxBodyBytes: "count", control: "flag" },
    apart: { controlToken: "Secret.test.ts" }
  },
  "SandboxControl.make": {
    make: (options: object) =>
      thrown(() => SandboxControl.make({ baseUrl: "http://127.0.0.1:4010", ...given(options) })),
    options: { baseUrl: "filled", token: "secret" }
  },
  "SandboxEvents.layerListen": {
    make: (options: object) =>
      built(
        SandboxEvents.layerListen(options).pipe(
          Layer.provide(Layer.provide(Events.layer(Layer.empty), Inbox.layer)),
          Layer.provide(Sandbox.layer())
        )
      ),
    options: { appId: "filled" }
  },
  "FakeFeishu.layerWith": {
    make: (options: object) => built(FakeFeishu.layerWith(options)),
    options: { limits: "record" }
  },
  "FakeFeishu.refused": {
    make: (options: object) => FakeFeishu.refused({ code: 1, ...given(options) }),
    options: { code: "number", msg: "text", status: "whole", scopes: "texts" }
  },
  "Sandbox.mintUserToken": {
    make: (options: object) => Effect.provide(Sandbox.mintUserToken(options), Sandbox.layer()),
    options: { user: "person", appId: "text", scopes: "texts", lifetime: "duration" }
  },
  "Sandbox.revokeGrants": {
    make: (options: object) => Effect.provide(Sandbox.revokeGrants(options), Sandbox.layer()),
    options: { user: "person", appId: "text" }
  },
  "Sandbox.customBot": {
    make: (options: object) => Effect.provide(Sandbox.customBot(options), Sandbox.layer()),
    options: { chatId: "text", keywords: "texts" },
    apart: { secret: "Secret.test.ts" }
  },
  "Sandbox.say": {
    make: (options: object) => Effect.provide(Sandbox.say("Hello", options), Sandbox.layer()),
    options: { user: "person", chatId: "text", bot: "text", replyTo: "text", inThread: "flag" }
  },
  "SandboxChat.say": {
    make: (options: object) =>
      Effect.provide(SandboxChat.say("Hello", options), SandboxChat.layer(Layer.empty)),
    options: {
      user: "person",
      chatId: "text",
      bot: "text",
      replyTo: "text",
      inThread: "flag",
      mention: "flag"
    }
  },
  "Sandbox.subscribe": {
    make: (options: object) =>
      Effect.provide(Sandbox.subscribe({ events: "longConnection", ...options }), Sandbox.layer()),
    options: { appId: "filled", events: "text", callbacks: "text" },
    apart: { encryptKey: "Secret.test.ts", verificationToken: "Secret.test.ts" }
  },
  "Sandbox.advance": {
    make: ({ advance = 1 }: { readonly advance?: number }) =>
      Effect.provide(Sandbox.advance(advance), Sandbox.layer()),
    options: { advance: "duration" }
  },
  "Fault.delayed": {
    make: ({ by = 1, ...options }: { readonly by?: number }) => thrown(() => Fault.delayed(by, options)),
    options: { by: "duration", moment: "name" }
  },
  "Fault.rateLimited": {
    make: (options: object) => thrown(() => Fault.rateLimited(options)),
    options: { status: "name" },
    apart: { resetSeconds: "may be `null`: Fault.test.ts" }
  },
  "Fault.refused": {
    make: (options: object) => thrown(() => Fault.refused({ code: 1, ...given(options) })),
    options: { msg: "text", status: "whole", scopes: "texts" },
    apart: { code: "Fault.test.ts" }
  },
  "Fault.dropped": {
    make: (options: object) => thrown(() => Fault.dropped(options)),
    options: { moment: "name" }
  },
  "Fault.hang": { make: (options: object) => thrown(() => Fault.hang(options)), options: { moment: "name" } },
  "Fault.cut": { make: (options: object) => thrown(() => Fault.cut(options)), options: { keep: "number" } },
  "Fault.deadToken": {
    make: (options: object) => thrown(() => Fault.deadToken(options)),
    options: { revoke: "flag" }
  },
  "Fault.fragmented": {
    make: (options: object) => thrown(() => Fault.fragmented(options)),
    options: { order: "name" },
    apart: { parts: "Fault.test.ts" }
  },
  "Fault.closed": {
    make: (options: object) => thrown(() => Fault.closed(options)),
    options: { reason: "text" },
    apart: { code: "Fault.test.ts" }
  },
  "Fault.refusedUpgrade": {
    make: (options: object) => thrown(() => Fault.refusedUpgrade(options)),
    options: { status: "whole", code: "number" }
  },
  "Fault.serverError": {
    make: (options: object) => thrown(() => Fault.serverError(options)),
    options: { status: "whole", moment: "name" }
  },
  "Split.markdown": {
    make: (options: Split.Options) => thrown(() => Split.markdown("a\n\nb", options)),
    options: { maxBytes: "number", maxTables: "number" }
  },
  "Split.card": {
    make: (options: Split.CardOptions) => thrown(() => Split.card(Card.make(), options)),
    options: { maxBytes: "number", maxTables: "number", maxElements: "number" }
  },
  "Check.check": {
    make: (options: object) => thrown(() => Check.check(Card.make(), options)),
    options: { maxBytes: "number" },
    apart: { text: "the card as JSON, as it will be sent" }
  }
}

const run = ({ given: base, make }: Case, options: object) =>
  Effect.exit(Effect.scoped(Effect.suspend(() => make({ ...base, ...options } as never))))

const errorOf = (exit: Exit.Exit<unknown, unknown>): Error => {
  const error = Exit.match(exit, { onSuccess: () => undefined, onFailure: Cause.squash })
  if (error instanceof Error) return error
  return new Error(Exit.isSuccess(exit) ? "it was taken" : String(error))
}

describe("An option of the wrong kind is refused before anything is sent, by its name:", () => {
  for (const [name, one] of Object.entries(cases)) {
    for (const [option, kind] of Object.entries(one.options)) {
      it.effect(`\`${option}\` of ${name} (${kind})`, () => {
        const transport = ScriptedTransport.make(() => Effect.fail(ScriptedTransport.failure("connect")))
        return Effect.gen(function* () {
          for (const value of wrong[kind]) {
            const { message } = errorOf(yield* run(one, { [option]: value }))
            const what = `${JSON.stringify(value) ?? String(value)}: ${message}`
            assert.match(message, new RegExp(`\\b${option}:? "?must be `), what)
            // What it is instead.
            assert.match(message, /, is \S/, what)
            assert.strictEqual(transport.sent.length, 0, what)
          }
        }).pipe(Effect.provide(around(transport)))
      })
    }
  }
})

describe("An option that is not given", () => {
  /** Options that have to be given, and those without which what is made runs until it is ended. */
  const needed: { readonly [name: string]: ReadonlyArray<string> } = {
    "OAuthState.make": ["secret"],
    "Approval.make": ["subject", "decisions"],
    "FeishuConfig.layer": ["appId", "appSecret"],
    "WebhookSecrets.layerConfig": ["verificationToken"],
    "LongConnection.layer": ["start"]
  }
  for (const [name, one] of Object.entries(cases)) {
    if (name === "Events.stream") continue
    it.effect(`may be \`undefined\`: ${name}`, () => {
      const transport = ScriptedTransport.make(() => Effect.fail(ScriptedTransport.failure("request")))
      return Effect.gen(function* () {
        const none = Object.fromEntries(
          Object.keys(one.options)
            .filter((option) => !(needed[name] ?? []).includes(option))
            .map((option) => [option, undefined])
        )
        const { message } = errorOf(yield* run(one, none))
        assert.notMatch(message, /must be |is no option|Cannot |is not /)
      }).pipe(Effect.provide(around(transport)))
    })
  }
})

describe("An option that has to be given", () => {
  const rules = { handler: Settings.required(Settings.func), retries: Settings.whole(0) }

  it("is missed by its name, and others are not", () => {
    assert.deepStrictEqual(Settings.problemsOf<object>({}, rules), [
      { path: "handler", message: "must be a function, is missing" }
    ])
    assert.deepStrictEqual(Settings.problemsOf<object>({ handler: undefined, retries: undefined }, rules), [
      { path: "handler", message: "must be a function, is missing" }
    ])
  })

  it("is held to its rule when it is given", () => {
    assert.deepStrictEqual(Settings.problemsOf<object>({ handler: null }, rules), [
      { path: "handler", message: "must be a function, is null" }
    ])
    assert.deepStrictEqual(Settings.problemsOf<object>({ handler: () => {}, retries: 1 }, rules), [])
  })
})

describe("An option that is spelt almost as another is refused, and says which:", () => {
  const spellings = {
    earlyRefresh: [
      "early_refresh",
      "earlyrefresh",
      "EarlyRefresh",
      "earlyRefesh",
      "earlyRefreshh",
      "eralyRefresh"
    ],
    timeout: ["timout", "time_out", "TIMEOUT", "timeOut", "tiemout"],
    allowInsecure: ["allow-insecure", "alowInsecure"],
    region: ["regoin"]
  }
  for (const [option, wrong] of Object.entries(spellings)) {
    it.effect(`\`${option}\` of Feishu.layer`, () =>
      Effect.gen(function* () {
        for (const spelling of wrong) {
          const { message } = errorOf(
            yield* Effect.exit(Effect.scoped(built(Feishu.layer({ ...app, [spelling]: 1 }))))
          )
          assert.include(message, `: ${spelling} is no option: ${option} is one`)
        }
      })
    )
  }

  it.effect(
    "others may be there, since options come from objects that hold more, and those that are not given",
    () =>
      Effect.asVoid(
        Effect.scoped(
          built(
            Feishu.layer(Object.assign({ port: 80, retries: 3, time: 1, hosts: [], timout: undefined }, app))
          )
        )
      )
  )
})

describe("What is no object is refused as options:", () => {
  const whole: { readonly [name: string]: (options: never) => Effect.Effect<unknown, unknown, Around> } = {
    ...Object.fromEntries(
      [
        "FeishuClient.layer",
        "Tokens.layerWith",
        "a call",
        "Im.send",
        "a listing",
        "Retry.make",
        "UserTokens.layerWith",
        "Limits.layerMemory",
        "LimitsStore.layer",
        "NodeTransport.layer",
        "Region.make",
        "OAuth.exchangeCode",
        "OAuth.refresh",
        "OAuth.userInfo",
        "Download.resumable",
        "Upload.raw",
        "Paged.paginate",
        "PagedStream.make",
        "NodeFile.toPath",
        "Drive.files.awaitTask",
        "Calendar.events.delete",
        "Wiki.walkNodes",
        "Inbox.layerMemory",
        "Dedup.layerMemoryWith",
        "Doctor.examine",
        "Events.on",
        "Events.answer",
        "Events.stream",
        "Fragments.make",
        "CatchUp.make",
        "Webhook.make",
        "Webhook.toWebHandler",
        "Lanes.layer",
        "Policy.layer",
        "Texts.layer",
        "Bot.message",
        "Bot.command",
        "Bot.pattern",
        "Bot.reaction",
        "Bot.joined",
        "Bot.left",
        "Bot.help",
        "Bot.click",
        "Bot.action",
        "Bot.form",
        "Bot.reply",
        "Bot.askMessage",
        "Form.text",
        "Form.persons",
        "Sandbox.layer",
        "SandboxFeishu.layer",
        "SandboxServer.make",
        "Sandbox.mintUserToken",
        "Sandbox.customBot",
        "Sandbox.say",
        "SandboxChat.say",
        "FakeFeishu.layerWith",
        "Fault.serverError",
        "Fault.dropped",
        "Fault.cut",
        "Split.markdown",
        "Split.card",
        "Check.check"
      ].map((name) => [name, cases[name]!.make])
    ),
    "Feishu.layer": (options) => built(Feishu.layer(options)),
    "NodeFeishuEvents.layer": (options) => built(NodeFeishuEvents.layer(Layer.empty, options)),
    "Credentials.selfBuilt": (options) => Credentials.selfBuilt(options),
    "Credentials.clientAssertion": (options) => Credentials.clientAssertion(options),
    "Credentials.custom": (options) => Credentials.custom(options),
    "HelpDesk.make": (options) => HelpDesk.make(options),
    "OAuthState.make": (options) => OAuthState.make(options),
    "OAuth.authorizeUrl": (options) => OAuth.authorizeUrl(options),
    "WebhookSecrets.layer": (options) => built(WebhookSecrets.layer(options)),
    "FeishuConfig.layer": (options) => built(FeishuConfig.layer(options)),
    "CardStream.run": (options) => CardStream.run(Stream.empty, options),
    "CardStream.make": (options) => CardStream.make(options),
    "CardStream.cards": (options) => CardStream.cards(Stream.empty, options),
    "Ai.run": (options) => Ai.run(Stream.empty, options),
    "Calendar.calendarEvent": (options) => taken(Calendar.calendarEvent(options)),
    "Wiki.copyNode": (options) => Wiki.copyNode("1", "2", options),
    "Contact.users.batchGetId": (options) => Contact.users.batchGetId(options)
  }
  for (const [name, make] of Object.entries(whole)) {
    it.effect(name, () => {
      const transport = ScriptedTransport.make(() => Effect.fail(ScriptedTransport.failure("connect")))
      return Effect.gen(function* () {
        for (const options of [null, "x", 5, true, []]) {
          const exit = yield* Effect.exit(Effect.scoped(Effect.suspend(() => make(options as never))))
          const what = `${JSON.stringify(options)}: ${errorOf(exit).message}`
          assert.match(what, /(?:options|config):? "?must be an object/)
          assert.strictEqual(transport.sent.length, 0)
        }
      }).pipe(Effect.provide(around(transport)))
    })
  }
})

describe("A handler that gives no effect is named, and its promise ends no process:", () => {
  const handlers = {
    promise: () => Promise.resolve(),
    "failing promise": () => Promise.reject(new Error("of the program")),
    nothing: () => undefined,
    number: () => 5
  }
  const kinds = {
    "Events.on": (handler: never) => Events.on(incoming, handler),
    "Bot.message": (handler: never) => Bot.message(handler),
    "Bot.pattern": (handler: never) => Bot.pattern(/Hello/, handler)
  }
  for (const [name, of] of Object.entries(kinds)) {
    it.effect(name, () =>
      Effect.gen(function* () {
        for (const [what, handler] of Object.entries(handlers)) {
          const said: Array<string> = []
          const logger = Logger.make(({ cause }) => void said.push(Cause.pretty(cause)))
          yield* SandboxChat.say("Hello").pipe(
            Effect.provide(SandboxChat.layer(of(handler as never) as Layer.Layer<never>)),
            Effect.provide(Logger.replace(Logger.defaultLogger, logger))
          )
          assert.match(said.join(), /handler must give an effect, gives /, what)
          if (what.includes("promise")) assert.include(said.join(), "which goes into Effect.promise")
        }
      })
    )
  }
})

/** Functions that take the same options as one of the table, which checks them for all. */
const same: { readonly [name: string]: string } = {
  "CardStream.sink": "CardStream.make",
  "RawCardStream.cards": "CardStream.cards",
  "RawCardStream.make": "RawCardStream.run",
  "RawCardStream.sink": "RawCardStream.run",
  "Bot.placeholder": "Bot.reply",
  "Form.time": "Form.date",
  "Form.dateTime": "Form.date",
  "Bot.replyStream": "CardStream.run",
  "Check.checkElement": "Check.check",
  "Split.cut": "Split.markdown",
  "Split.exact": "Split.markdown",
  "Credentials.layerCustom": "Credentials.custom",
  "Feishu.layerClient": "Feishu.layer",
  "Feishu.layerTransport": "Feishu.layer",
  "FeishuClient.make": "FeishuClient.layer",
  "FeishuConfig.region": "FeishuConfig.layer",
  "FeishuConfig.layerTransport": "FeishuConfig.layer",
  "NodeFeishu.layerConfig": "FeishuConfig.layer",
  "HelpDesk.layer": "HelpDesk.make",
  "Limits.makeMemory": "Limits.layerMemory",
  "LimitsStore.make": "LimitsStore.layer",
  "NodeFeishu.layer": "NodeFeishuEvents.layer",
  "NodeFile.draft": "NodeFile.toPath",
  "NodeFileSink.toPath": "NodeFile.toPath",
  "NodeTransport.make": "NodeTransport.layer",
  "OAuthClient.exchangeOf": "OAuth.completeAuthorization",
  "Region.layer": "Region.make",
  "Tokens.make": "Tokens.layerWith",
  "UserTokens.make": "UserTokens.layerWith",
  "Dedup.makeMemory": "Dedup.layerMemoryWith",
  "Dedup.makeKeyValueStore": "Dedup.layerKeyValueStore",
  "DedupRedis.make": "DedupRedis.layer",
  "Inbox.makeMemory": "Inbox.layerMemory",
  "Inbox.makeAckAfter": "Inbox.layerAckAfter",
  "WebhookSecrets.make": "WebhookSecrets.layer",
  "WebhookServer.route": "Webhook.make",
  "WebhookServer.httpApp": "Webhook.make",
  "Sandbox.make": "Sandbox.layer",
  "SandboxChat.layer": "SandboxFeishu.layer",
  "SandboxEvents.layer": "SandboxFeishu.layer",
  "SandboxFeishu.clientOptions": "SandboxFeishu.layer",
  "SandboxFeishu.layerClient": "SandboxFeishu.layer",
  "SandboxControl.layer": "SandboxControl.make",
  "SandboxServer.layerServer": "SandboxServer.make"
}

/** Functions whose options are checked otherwise, or are no settings. */
const elsewhere: { readonly [name: string]: string } = {
  "Approval.layer": "functions that a workflow calls: test/bot/Approval.test.ts",
  "Approval.request": "a workflow fails with `NotAsked`: test/bot/Approval.test.ts",
  "Credentials.store": "test/core/Credentials.test.ts",
  "Credentials.layerStore": "test/core/Credentials.test.ts",
  "FeishuError.fromResponse": "reads an answer",
  "DedupSql.make": "needs a database: as Dedup.layerMemoryWith",
  "DedupSql.layer": "needs a database: as Dedup.layerMemoryWith",
  "InboxCluster.make": "needs a cluster: test/events/InboxCluster.test.ts",
  "InboxCluster.layer": "needs a cluster: test/events/InboxCluster.test.ts",
  "SandboxServer.layer": "of SandboxServer.make and Sandbox.layer together",
  "Signature.verify": "a window that is none refuses everything",
  "Sandbox.raise": "test/sandbox/Events.test.ts",
  "Sandbox.holdMeeting": "needs a reservation",
  "SandboxChat.react": "of Sandbox.act",
  "SandboxChat.click": "looks for a card: who is not there sees none",
  "SandboxChat.choose": "looks for a card: who is not there sees none",
  "SandboxChat.submit": "looks for a card: who is not there sees none",
  "SandboxChat.states": "looks for a message",
  "Callback.toast": "the content of an answer, which its shape checks",
  "Table.make": "the content of a card, which Check.check checks",
  "CardStream.tool": "a part of a stream",
  "RawCardStream.tool": "a part of a stream",
  "UploadStream.make": "a file, which is checked where it is uploaded"
}

/** What calls endpoints: `namespaces.test.ts` calls each of them with wrong options. */
const namespaces =
  /^(?:Bitable|Board|Calendar|CardKit|Contact|Docx|Drive|Im|Mail|MeetingRoom|Sheets|Task|Vc|Wiki)\.|^Approval\.(?:\w+\.|approval)/
/** What makes parts of cards and texts, of what is given as it is sent. */
const contents = /^(?:Card|CommonMark|Element|Markdown|Short)\./

const functions = publicFunctions()

/** The parameters that are settings; of others the names say what they hold. */
const isSettings = ({ name, options }: Parameter): boolean =>
  options.size > 0 && /^(?:options|bounds|config|settings|some|service|cards)$/.test(name)

/** Pairs of options that are: each function takes one of them away before the others are checked. */
const alikeOnes: ReadonlyArray<string> = [
  "Upload.raw: token is no option: tokens is one",
  "Upload.raw: tokens is no option: token is one",
  "NodeFeishuEvents.layer: connections is no option: connection is one",
  "NodeFeishuEvents.layer: connection is no option: connections is one"
]

describe("The table holds every option that is declared:", () => {
  const byCase = (name: string): Case | undefined => cases[same[name] ?? name]

  it("of public functions", () => {
    const forgotten = functions.flatMap(({ name, parameters }) => {
      if (namespaces.test(name) || contents.test(name) || Object.hasOwn(elsewhere, name)) return []
      const one = byCase(name)
      const known = new Set(Object.keys(one?.options ?? {}).concat(Object.keys(one?.apart ?? {})))
      return parameters
        .filter(isSettings)
        .flatMap(({ options }) => Array.from(options.keys()))
        .filter((option) => !known.has(option))
        .map((option) => `${option} of ${name}`)
    })
    assert.deepStrictEqual([...new Set(forgotten)], [])
  })

  it("and names no function that is not there", () => {
    const names = new Set(functions.map(({ name }) => name))
    const gone = [...Object.keys(same), ...Object.keys(elsewhere)].filter((name) => !names.has(name))
    assert.deepStrictEqual(gone, [])
    assert.deepStrictEqual(
      Object.values(same).filter((name) => !Object.hasOwn(cases, name)),
      []
    )
  })

  it("and no two of one function are spelt almost alike: one would be refused for the other", () => {
    const alike = functions.flatMap(({ name, parameters }) =>
      parameters.filter(isSettings).flatMap(({ options }) => {
        const all = [...options.keys()]
        return all.flatMap((option) =>
          Settings.problemsOf(
            { [option]: 1 },
            Object.fromEntries(all.filter((other) => other !== option).map((other) => [other, Settings.text]))
          ).map(({ message }) => `${name}: ${option} ${message}`)
        )
      })
    )
    assert.deepStrictEqual([...new Set(alike)], alikeOnes)
  })
})
