/**
 * Rate limits that are kept before they are hit.
 *
 * The platform says of nearly every endpoint how often an app may call it in one tenant, and of a chat, a card and other
 * things how much may be done with one of them. With `Limits` in scope each call waits until it fits, instead of being
 * refused: in the order in which calls came, holding no connection, and not counted by its time limit. Repeated attempts
 * wait as well. A call fails for its wait only where that would be longer than `maxWait`.
 *
 * Provide it to the client's layer, or to a program, or to a part of one. Without it nothing is kept, and nothing of it is
 * loaded.
 *
 * @example
 * import * as Feishu from "@effect-feishu/core/Feishu"
 * import * as Limits from "@effect-feishu/core/Limits"
 * import * as Layer from "effect/Layer"
 * import * as Redacted from "effect/Redacted"
 *
 * const FeishuLive = Feishu.layer({ appId: "cli_a1b2", appSecret: "..." }).pipe(
 *   Layer.provideMerge(Limits.layerMemory())
 * )
 *
 * @see https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { FeishuInvalidRequestError } from "./FeishuError.js"
import { Limits, type Service, type Status } from "./internal/limiter.js"
import { make as keep } from "./internal/limits/keeper.js"
import { Chat, MaxWait } from "./internal/limits/scope.js"
import { settingsOf } from "./internal/limits/settings.js"
import * as Settings from "./Settings.js"

export {
  /**
   * Who keeps the limits. Optional: without it, calls are sent at once.
   *
   * @since 0.1.0
   * @category tags
   */
  Limits
} from "./internal/limiter.js"

export type {
  /**
   * What calls need of whoever keeps the limits.
   *
   * @since 0.1.0
   * @category models
   */
  Service,
  /**
   * Which call wants to be sent.
   *
   * @since 0.1.0
   * @category models
   */
  Wanted,
  /**
   * The place of one call, which it keeps over its attempts.
   *
   * @since 0.1.0
   * @category models
   */
  Place,
  /**
   * What waits, and how much of the limits is used.
   *
   * @since 0.1.0
   * @category models
   */
  Status,
  /**
   * The limits of one endpoint, chat, card or other thing for one application in one tenant.
   *
   * @since 0.1.0
   * @category models
   */
  LaneStatus
} from "./internal/limiter.js"

/**
 * How often something may be done. Reaching any of them is reaching the limit.
 *
 * @since 0.1.0
 * @category models
 */
export interface Rates {
  /** Calls in any second. */
  readonly perSecond?: number | undefined
  /** Calls in any minute. */
  readonly perMinute?: number | undefined
}

/**
 * The limits of things, beside those of endpoints: what the documentation says, or something else. `false`: none.
 *
 * @since 0.1.0
 * @category models
 */
export interface Things {
  /**
   * Messages to one chat or person. Default 5 a second; of a group, all its bots share them. A reply counts where its chat
   * is known: the message was sent by this client, or `Limits.inChat` says so.
   */
  readonly chat?: Rates | false | undefined
  /** Cards that one person of a group sees, to one group. Default 40 a second. */
  readonly ephemeral?: Rates | false | undefined
  /** Changes of the card of one message, by `im.v1.message.patch`. Default 5 a second. */
  readonly message?: Rates | false | undefined
  /** Operations on one card entity. Default 10 a second. */
  readonly card?: Rates | false | undefined
  /** Changes of the blocks of one document. Default 3 a second. */
  readonly document?: Rates | false | undefined
  /**
   * Changes of one base. Default: one at a time (`atOnce: 1`), within this process; the platform refuses what overlaps.
   */
  readonly base?: (Rates & { readonly atOnce?: number | undefined }) | false | undefined
}

/**
 * What is kept, and for how long calls wait for it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The part of each limit that this process may use, above 0 and up to 1. Default 1: all of it. */
  readonly share?: number | undefined
  /**
   * The limits of endpoints by id, where they are not those of the documentation: an isolated tenant, a special approval, an
   * endpoint whose limit the platform does not publish.
   */
  readonly tiers?: { readonly [endpoint: string]: Rates } | undefined
  readonly things?: Things | undefined
  /**
   * Endpoints that are called without waiting, as values or ids; `im.v1.*` is all whose id begins so, and there is no other
   * `*`. Limits of things do not hold for them either.
   */
  readonly exclude?: ReadonlyArray<string | { readonly id: string }> | undefined
  /**
   * How long a call waits for its turn at most. One that would wait longer fails with a `FeishuRateLimitError` without a
   * `status`, at once where that is known, and was not sent. Default 5 minutes.
   */
  readonly maxWait?: Duration.DurationInput | undefined
  /** How many calls wait at the same time at most; one more fails with a `FeishuRateLimitError`. Default 10,000. */
  readonly maxWaiting?: number | undefined
  /**
   * By how much longer than a second windows by the second are taken, and those by the minute by sixty times as much: calls that
   * go at equal distances do not arrive so. One that takes longer on its way than others, by no more than that, overruns
   * nothing; with a store by half of it. Up to 50 milliseconds. Default 40 milliseconds, which uses 96 % of a limit.
   */
  readonly margin?: Duration.DurationInput | undefined
}

/**
 * Keeps the limits of this process.
 *
 * Fails with `FeishuInvalidRequestError` when an option is out of its range.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeMemory = (
  options: Options = {}
): Effect.Effect<Service, FeishuInvalidRequestError, Scope.Scope> =>
  Effect.flatMap(settingsOf("Limits.layerMemory", options), (settings) => keep(settings))

/**
 * Keeps the limits of this process: the only one that calls for its application, or one of some that each have a `share`.
 * `LimitsStore.layer` keeps those of many processes.
 *
 * Fails with `FeishuInvalidRequestError` when an option is out of its range.
 *
 * @example
 * import * as Limits from "@effect-feishu/core/Limits"
 *
 * const LimitsLive = Limits.layerMemory({
 *   share: 0.5,
 *   tiers: { "im.v1.message.create": { perSecond: 100, perMinute: 6000 } },
 *   maxWait: "30 seconds"
 * })
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemory = (options?: Options): Layer.Layer<Limits, FeishuInvalidRequestError> =>
  Layer.scoped(Limits, makeMemory(options))

/**
 * What waits at this moment, and how much of each limit is used.
 *
 * @since 0.1.0
 * @category getters
 */
export const status: Effect.Effect<Status, never, Limits> = /*#__PURE__*/ Effect.flatMap(
  Limits,
  (limits) => limits.status
)

/**
 * Has the calls within an effect wait so long at most. With `LimitsStore` a call hears of its turn from the store, which may
 * take up to a second in any case.
 *
 * @example
 * Im.send("oc_5ad1", "hello").pipe(Limits.maxWait("2 seconds"))
 *
 * @since 0.1.0
 * @category combinators
 */
export const maxWait: {
  /** Has the calls within an effect wait so long at most. */
  (duration: Duration.DurationInput): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** Has the calls within an effect wait so long at most. */
  <A, E, R>(self: Effect.Effect<A, E, R>, duration: Duration.DurationInput): Effect.Effect<A, E, R>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, duration: Duration.DurationInput): Effect.Effect<A, E, R> =>
    Effect.zipRight(
      Settings.checkOrDie("Limits.maxWait", { duration }, { duration: Settings.required(Settings.duration) }),
      Effect.provideService(self, MaxWait, Settings.millisOf(duration)) as Effect.Effect<A, E, R>
    )
)

/**
 * Says in which chat the calls within an effect answer: a reply names its message only, and counts for the chat.
 *
 * @example
 * Im.reply(message.message_id, "hello").pipe(Limits.inChat(message.chat_id))
 *
 * @since 0.1.0
 * @category combinators
 */
export const inChat: {
  /**
   * Says in which chat the calls within an effect answer: a reply names its message only, and counts for the chat.
   */
  (chatId: string): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /**
   * Says in which chat the calls within an effect answer: a reply names its message only, and counts for the chat.
   */
  <A, E, R>(self: Effect.Effect<A, E, R>, chatId: string): Effect.Effect<A, E, R>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, chatId: string): Effect.Effect<A, E, R> =>
    Effect.provideService(self, Chat, chatId) as Effect.Effect<A, E, R>
)
