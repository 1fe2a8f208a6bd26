/**
 * Where the application's tokens rest between calls.
 *
 * A token is good for up to two hours, so processes that share a cache fetch one instead of one each. `Tokens` decides
 * what is stored and for how long; a cache only keeps it. A cache that fails costs a fetch, never a call.
 *
 * @since 0.1.0
 */
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { problemOf } from "./internal/headerText.js"
import { texts } from "./internal/keyValueStore.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/TokenCache"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/TokenCache"

/**
 * A token and the moments that matter of it: milliseconds since the epoch, wall clock, for a cache may outlive the
 * process.
 *
 * @since 0.1.0
 * @category models
 */
export interface CachedToken {
  /** One that `isToken` accepts. */
  readonly value: Redacted.Redacted<string>
  /** From then on the platform does not take it any more. */
  readonly expiresAt: number
  /** From then on it is to be replaced. Absent: shortly before its end. */
  readonly renewAt?: number | undefined
}

/**
 * What a cache must do. `TokenCacheContract` holds the facts to test an implementation against.
 *
 * An entry past its expiry may be dropped or given back: who reads it looks at `expiresAt`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  readonly get: (key: string) => Effect.Effect<Option.Option<CachedToken>, TokenCacheError>
  readonly set: (key: string, token: CachedToken) => Effect.Effect<void, TokenCacheError>
  readonly remove: (key: string) => Effect.Effect<void, TokenCacheError>
}

/**
 * Where the application's tokens rest between calls.
 *
 * @since 0.1.0
 * @category tags
 */
export class TokenCache extends Context.Service<TokenCache, Service>()(TypeId) {}

/**
 * A token as plain JSON, for caches outside the process. There it is readable: keep them as safe as the secret.
 *
 * @since 0.1.0
 * @category encoding
 */
export interface Encoded {
  readonly value: string
  readonly expires_at: number
  readonly renew_at?: number | undefined
}

/**
 * A token as plain JSON, readable: see `Encoded`.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (token: CachedToken): Encoded => ({
  value: Redacted.value(token.value),
  expires_at: token.expiresAt,
  ...(token.renewAt === undefined ? {} : { renew_at: token.renewAt })
})

/**
 * Whether a text may be a token: visible ASCII characters without white space, one at least. No other can be sent in a
 * header, and none other comes from the platform.
 *
 * @since 0.1.0
 * @category encoding
 */
export const isToken = (text: string): boolean => problemOf(text) === undefined

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value)

/**
 * Reads what `encode` wrote. Anything else is no token: the cache then has none, and a new one replaces it.
 *
 * @since 0.1.0
 * @category encoding
 */
export const decode = (encoded: unknown): Option.Option<CachedToken> => {
  if (typeof encoded !== "object" || encoded === null) return Option.none()
  const { expires_at: expiresAt, renew_at: renewAt, value } = encoded as { readonly [name: string]: unknown }
  return typeof value === "string" && isToken(value) && isTime(expiresAt)
    ? Option.some({
        value: Redacted.make(value),
        expiresAt,
        ...(isTime(renewAt) ? { renewAt } : {})
      })
    : Option.none()
}

/**
 * Keeps tokens in this process; gone when it ends.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeMemory: Effect.Effect<Service> = /*#__PURE__*/ Effect.sync(() => {
  const tokens = new Map<string, CachedToken>()
  return {
    get: (key) => Effect.sync(() => Option.fromNullishOr(tokens.get(key))),
    set: (key, token) => Effect.sync(() => void tokens.set(key, token)),
    remove: (key) => Effect.sync(() => void tokens.delete(key))
  }
})

/**
 * Keeps tokens in a `KeyValueStore`: files, or whatever else one is made of.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeKeyValueStore: Effect.Effect<Service, never, KeyValueStore.KeyValueStore> =
  /*#__PURE__*/ Effect.map(
    /*#__PURE__*/ texts("feishu/token/", (operation, reason) => new TokenCacheError({ operation, reason })),
    (store): Service => ({
      get: (key) => Effect.map(store.get(key), Option.flatMap(parse)),
      set: (key, token) => store.set(key, JSON.stringify(encode(token)), token.value),
      remove: store.remove
    })
  )

const parse = (text: string): Option.Option<CachedToken> => {
  try {
    return decode(JSON.parse(text))
  } catch {
    return Option.none()
  }
}

/**
 * A cache in this process.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemory: Layer.Layer<TokenCache> = /*#__PURE__*/ Layer.effect(TokenCache, makeMemory)

/**
 * A cache in whatever the `KeyValueStore` is.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerKeyValueStore: Layer.Layer<TokenCache, never, KeyValueStore.KeyValueStore> =
  /*#__PURE__*/ Layer.effect(TokenCache, makeKeyValueStore)

/**
 * The cache could not be reached, or refused. `Tokens` goes on without it and logs a warning.
 *
 * @since 0.1.0
 * @category errors
 */
export class TokenCacheError extends Data.TaggedError("TokenCacheError")<{
  readonly operation: "get" | "set" | "remove"
  /** Why, in words. No token: it is logged. */
  readonly reason: string
}> {
  override get message(): string {
    return `TokenCache.${this.operation}: ${this.reason}`
  }
}
