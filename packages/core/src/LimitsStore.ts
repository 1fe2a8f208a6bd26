/**
 * Limits that many processes keep together, over a `RateLimiter` of `@effect/experimental`: Redis, or one's own.
 *
 * A module of its own, because that package is an optional peer.
 *
 * @example
 * import * as Limits from "@effect-feishu/core/Limits"
 * import * as LimitsStore from "@effect-feishu/core/LimitsStore"
 * import * as RateLimiter from "@effect/experimental/RateLimiter"
 * import * as Redis from "@effect/experimental/RateLimiter/Redis"
 * import * as Layer from "effect/Layer"
 *
 * const LimitsLive = LimitsStore.layer({ maxWait: "1 minute" }).pipe(
 *   Layer.provide(RateLimiter.layer),
 *   Layer.provide(Redis.layerStore({ host: "localhost", maxRetriesPerRequest: 1 }))
 * )
 *
 * @since 0.1.0
 */
import * as RateLimiter from "@effect/experimental/RateLimiter"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { FeishuInvalidRequestError } from "./FeishuError.js"
import { make as keep } from "./internal/limits/keeper.js"
import type { Counter } from "./internal/limits/counting.js"
import { make as makePermits } from "./internal/limits/permits.js"
import { settingsOf } from "./internal/limits/settings.js"
import { waitOf } from "./internal/line/rateLimiter.js"
import * as Limits from "./Limits.js"
import * as Settings from "./Settings.js"

/**
 * What is kept together. `share` and the other settings of limits have to be the same in all processes; `share` is the part
 * that they use together. A call waits while the store is asked when its turn is: so `maxWaiting` has to be at least 1, and
 * however short `maxWait` is, the store has its `timeout` to answer in, up to a second.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Limits.Options {
  /**
   * How long the store may take for one call, before this process keeps the limits alone. Default 1 second.
   */
  readonly timeout?: Duration.DurationInput | undefined
  /** After how long a store that did not answer is asked again. Default 5 seconds. */
  readonly retryAfter?: Duration.DurationInput | undefined
  /**
   * The part of the limits that this process uses while the store is away, above 0 and up to 1. Default 1: with so many
   * processes as there are, some of their calls may be refused then, and are repeated.
   */
  readonly shareAway?: number | undefined
}

/** The largest number of calls that are numbered; `RateLimiter` counts down from it. */
const numbers = 1_000_000_000

/** Redis takes whole milliseconds only. A margin may have parts of one. */
const whole = (span: number): number => Math.ceil(span)

/** What is asked of a `RateLimiter`: how many have come, when the next turn of a key is, and whether it is now. */
const counterOf = (limiter: RateLimiter.RateLimiter): Counter => ({
  number: (key, span) =>
    Effect.map(
      // Each call keeps the number for its span: one that is forgotten earlier would be given twice.
      limiter.consume({ key, limit: numbers, window: whole(span) * numbers, onExceeded: "delay" }),
      ({ remaining }) => numbers - remaining
    ),
  turn: (key, span) =>
    Effect.map(limiter.consume({ key, limit: 1, window: whole(span), onExceeded: "delay" }), ({ delay }) =>
      Duration.toMillis(delay)
    ),
  attempt: (key, span) =>
    Effect.matchEffect(limiter.consume({ key, limit: 1, window: whole(span), onExceeded: "fail" }), {
      onSuccess: ({ remaining }) => (remaining === 0 ? Effect.succeed(0) : Effect.succeed(Number.NaN)),
      onFailure: (error) => {
        const wait = waitOf(error)
        return wait === undefined ? Effect.fail(error) : Effect.succeed(Math.max(1, Duration.toMillis(wait)))
      }
    })
})

const rules: Settings.Rules<Options> = {
  timeout: Settings.time,
  retryAfter: Settings.time,
  // Who asks the store waits for its word: without that nothing would ever be sent.
  maxWaiting: /*#__PURE__*/ Settings.whole(1),
  shareAway: Settings.share
}

/**
 * Keeps limits together with all processes that use the same store. A store that fails, or does not answer in time, costs a
 * warning: until it answers again, this process keeps the limits alone.
 *
 * Fails with `FeishuInvalidRequestError` when an option is out of its range.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Limits.Service, FeishuInvalidRequestError, RateLimiter.RateLimiter | Scope.Scope> =>
  Effect.gen(function* () {
    const endpoint = "LimitsStore.layer"
    yield* Settings.check(endpoint, options, rules)
    const settings = yield* settingsOf(endpoint, options)
    const permits = makePermits(counterOf(yield* RateLimiter.RateLimiter), {
      timeout: Duration.toMillis(options.timeout ?? 1_000),
      retryAfter: Duration.toMillis(options.retryAfter ?? 5_000),
      shareAway: options.shareAway ?? 1
    })
    return yield* keep(settings, permits)
  })

/**
 * Keeps limits together with all processes that use the same store.
 *
 * Fails with `FeishuInvalidRequestError` when an option is out of its range.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Options
): Layer.Layer<Limits.Limits, FeishuInvalidRequestError, RateLimiter.RateLimiter> =>
  Layer.scoped(Limits.Limits, make(options))
