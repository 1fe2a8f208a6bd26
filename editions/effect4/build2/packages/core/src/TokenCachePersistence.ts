/**
 * Keeps the application's tokens in a backing store of `effect/persistence`: Redis, LMDB, or one's own.
 *
 * A module of its own: only who imports it loads that.
 *
 * @example
 * import * as NodeRedis from "@effect/platform-node/NodeRedis"
 * import * as Persistence from "effect/persistence/Persistence"
 * import * as Layer from "effect/Layer"
 *
 * const cache = TokenCachePersistence.layer.pipe(Layer.provide(Persistence.layerBackingRedis), Layer.provide(NodeRedis.layer()))
 *
 * @since 0.1.0
 */
import type * as Persistence from "effect/persistence/Persistence"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import { open } from "./internal/line/persistence.js"
import { reasonOf } from "./internal/reason.js"
import * as TokenCache from "./TokenCache.js"

/**
 * Entries leave the store by themselves when they expire.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<TokenCache.Service, never, Persistence.BackingPersistence | Scope.Scope> =
  Effect.gen(function* () {
    const store = yield* open("feishu/token")
    return {
      get: (key) =>
        Effect.mapBoth(store.get(key), {
          onFailure: (error) => new TokenCache.TokenCacheError({ operation: "get", reason: reasonOf(error) }),
          onSuccess: Option.flatMap(TokenCache.decode)
        }),
      set: (key, token) =>
        Clock.currentTimeMillis.pipe(
          Effect.flatMap((now) => {
            // Redis takes whole milliseconds above zero only.
            const life = Math.ceil(token.expiresAt - now)
            return life > 0
              ? store.set(key, TokenCache.encode(token), Duration.millis(life))
              : store.remove(key)
          }),
          Effect.mapError(
            (error) =>
              new TokenCache.TokenCacheError({ operation: "set", reason: reasonOf(error, token.value) })
          )
        ),
      remove: (key) =>
        Effect.mapError(
          store.remove(key),
          (error) => new TokenCache.TokenCacheError({ operation: "remove", reason: reasonOf(error) })
        )
    }
  })

/**
 * A cache in whatever the backing store is, shared by all processes that use it.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<TokenCache.TokenCache, never, Persistence.BackingPersistence> = Layer.effect(
  TokenCache.TokenCache,
  make
)
