/** A store of limits as strict as Redis: it takes whole numbers of tokens and whole milliseconds, one at least, and no others. */
import * as RateLimiter from "@effect/experimental/RateLimiter"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 1

const refused = Effect.fail(
  new RateLimiter.RateLimitStoreError({ message: "ERR value is not an integer or out of range" })
)

export const layer = Layer.effect(
  RateLimiter.RateLimiterStore,
  Effect.map(
    Layer.build(RateLimiter.layerStoreMemory),
    (context): Context.Tag.Service<RateLimiter.RateLimiterStore> => {
      const store = Context.get(context, RateLimiter.RateLimiterStore)
      return {
        fixedWindow: (options) =>
          isWhole(options.tokens) && isWhole(Duration.toMillis(options.refillRate))
            ? store.fixedWindow(options)
            : refused,
        tokenBucket: (options) =>
          isWhole(options.tokens) && isWhole(Duration.toMillis(options.refillRate))
            ? store.tokenBucket(options)
            : refused
      }
    }
  ).pipe(Effect.scoped)
)
