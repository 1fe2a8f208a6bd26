/**
 * Options as they come from JSON and from the environment, where no compiler sees them: each that is a number, a duration, a
 * list, a function or a record, of each layer and constructor, with values that it may not have.
 */
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
import type * as Paged from "@effect-feishu/core/Paged"
import * as Retry from "@effect-feishu/core/Retry"
import * as Tokens from "@effect-feishu/core/Tokens"
import type { Transport } from "@effect-feishu/core/Transport"
import * as UserTokens from "@effect-feishu/core/UserTokens"
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
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as ScriptedTransport from "../core/support/ScriptedTransport.js"

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
  texts: ["a", "a,b", 1, null, {}, [1]],
  list: ["a", 1, null, {}],
  record: ["a", 1, null, []],
  textOrFunction: [1, null, {}, []]
} as const satisfies { readonly [kind: string]: ReadonlyArray<unknown> }

type Kind = keyof typeof wrong

interface Case {
  /** With `undefined` for each of its options this must not be refused. */
  readonly make: (options: never) => Effect.Effect<unknown, unknown, Around>
  readonly given?: object
  readonly options: { readonly [name: string]: Kind }
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

/** A layer that is only built. */
const built = <A, E, R>(layer: Layer.Layer<A, E, R>) => Layer.build(layer)

/** Handlers that are only registered. */
const registered = <E, R>(handlers: Layer.Layer<never, E, R>) =>
  built(Layer.provide(Events.layer(handlers), Inbox.layer))

const thrown = (run: () => unknown) => Effect.sync(run)

const nothing = () => Effect.void
const incoming = ImEvents.messageReceiveV1
const call = { timeout: "time", retry: "policy", decoding: "name" } as const
const paged = { ...call, pageSize: "whole", maxItems: "room" } as const
const handler = { retry: "policy", timeout: "time" } as const
const limits = { share: "share", maxWait: "duration", margin: "duration", maxWaiting: "count" } as const
const inbox = {
  capacity: "room",
  perLane: "room",
  concurrency: "some",
  keepFailed: "room",
  drain: "duration",
  dedupTimeout: "time"
} as const
const streamed = {
  interval: "duration",
  maxBytes: "whole",
  maxTables: "whole",
  patience: "duration",
  timeout: "time",
  closeTimeout: "time",
  images: "function",
  onFailure: "function",
  footer: "textOrFunction",
  summary: "textOrFunction"
} as const

const cases: { readonly [name: string]: Case } = {
  "Feishu.layer": {
    make: (options: object) => built(Feishu.layer({ ...app, ...options })),
    options: { ...call, earlyRefresh: "duration" }
  },
  "FeishuClient.layer": {
    make: (options: FeishuClient.Options) => Effect.provide(Chat.list(), FeishuClient.layer(options)),
    options: call
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
    options: { timeToLive: "time" }
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
    options: { offset: "count", maxLosses: "count" }
  },
  "Drive.files.upload": {
    make: (options: object) =>
      Drive.files.upload("fldcn1", new Uint8Array(1), { fileName: "a.txt", ...options }),
    options: { ...call, concurrency: "whole", onProgress: "function" }
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
    make: (options: object) => CardStream.run(Stream.empty, { receiveId: "oc_1", ...options }),
    options: streamed
  },
  "CardStream.make": {
    make: (options: object) => CardStream.make({ receiveId: "oc_1", ...options }),
    options: streamed
  },
  "CardStream.parts": {
    make: (options: object) => CardStream.parts(Stream.empty, { receiveId: "oc_1", ...options }),
    options: { ...streamed, toolTitle: "function" }
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
    options: { retain: "duration" }
  },
  "Events.on": {
    make: (options: object) => registered(Events.on(incoming, nothing, options)),
    options: { ...handler, key: "function", ack: "name" }
  },
  "Events.answer": {
    make: (options: object) =>
      registered(Events.answer(CardEvents.actionTrigger, () => Effect.succeed({}), options)),
    options: { deadline: "time", timeout: "time", onError: "function" }
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
      catchUp: "record"
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
  "Bot.message": { make: (options: object) => registered(Bot.message(nothing, options)), options: handler },
  "Bot.command": {
    make: (options: object) => registered(Bot.command("book", nothing, options)),
    options: handler
  },
  "Bot.pattern": {
    make: (options: object) => registered(Bot.pattern(/a/, nothing, options)),
    options: handler
  },
  "Bot.reaction": { make: (options: object) => registered(Bot.reaction(nothing, options)), options: handler },
  "Approval.make": {
    make: (options: object) =>
      thrown(() =>
        Approval.make("purchase", { subject: { what: Schema.String }, decisions: { yes: "Yes" }, ...options })
      ),
    options: { within: "time" }
  },
  "Sandbox.layer": {
    make: (options: Sandbox.Options) => built(Sandbox.layer(options)),
    options: {
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
    }
  },
  "Sandbox.advance": {
    make: ({ advance = 1 }: { readonly advance?: number }) =>
      Effect.provide(Sandbox.advance(advance), Sandbox.layer()),
    options: { advance: "duration" }
  },
  "Fault.delayed": {
    make: ({ by = 1 }: { readonly by?: number }) => thrown(() => Fault.delayed(by)),
    options: { by: "duration" }
  },
  "Fault.serverError": {
    make: (options: object) => thrown(() => Fault.serverError(options)),
    options: { status: "whole" }
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
    options: { maxBytes: "number" }
  }
}

/** Without those that are `undefined`. */
const given = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

const run = ({ given: base, make }: Case, options: object) =>
  Effect.exit(Effect.scoped(Effect.suspend(() => make({ ...base, ...options } as never))))

const errorOf = (exit: Exit.Exit<unknown, unknown>): Error => {
  const error = Exit.match(exit, { onSuccess: () => undefined, onFailure: Cause.squash })
  return error instanceof Error ? error : new Error(`It was taken: ${String(error)}`)
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
            assert.match(message, new RegExp(`\\b${option} must be `), what)
            // What it is instead.
            assert.match(message, /, is \S/, what)
            assert.strictEqual(transport.sent.length, 0, what)
          }
        }).pipe(Effect.provide(around(transport)))
      })
    }
  }
})
