/**
 * What every `TokenCache` must do, to test one's own.
 *
 * @example
 * import { it } from "@effect/vitest"
 * import * as TokenCacheContract from "@effect-feishu/core/TokenCacheContract"
 * import * as Effect from "effect/Effect"
 *
 * for (const { name, check } of TokenCacheContract.facts) {
 *   it.effect(name, () => Effect.provide(check, MyTokenCache.layer))
 * }
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Contract from "./Contract.js"
import { type CachedToken, type Service, TokenCache, type TokenCacheError } from "./TokenCache.js"

/** An entry as text: these are no real tokens. */
const show = (entry: Option.Option<CachedToken>): string =>
  Option.match(entry, {
    onNone: () => "no token",
    onSome: ({ expiresAt, renewAt, value }) =>
      `${Redacted.value(value)} until ${expiresAt}${renewAt === undefined ? "" : `, renewed at ${renewAt}`}`
  })

const token = (value: string, expiresAt: number): CachedToken => ({ value: Redacted.make(value), expiresAt })

/** Runs with keys that no other run has, as the cache may be a shared one, and clears them away. */
const fact = (
  name: string,
  keys: number,
  check: (
    cache: Service,
    keys: ReadonlyArray<string>,
    later: number
  ) => Effect.Effect<void, TokenCacheError | Contract.ContractViolation>
): Contract.Fact<TokenCacheError, TokenCache> =>
  Contract.fact(
    name,
    Effect.gen(function* () {
      const cache = yield* TokenCache
      const later = (yield* Clock.currentTimeMillis) + 5_400_000
      const run = globalThis.crypto.randomUUID()
      // As long and as full of signs as the keys of `Credentials`.
      const names = Array.from(
        { length: keys },
        (_, i) => `self-built:${run}:tenant:https%3A%2F%2F${i}.example`
      )
      yield* Effect.ensuring(
        check(cache, names, later),
        Effect.forEach(names, (key) => Effect.ignore(cache.remove(key)), { discard: true })
      )
    })
  )

/**
 * The facts: each a name, and an effect that fails where it does not hold.
 *
 * @since 0.1.0
 * @category facts
 */
export const facts: ReadonlyArray<Contract.Fact<TokenCacheError, TokenCache>> = [
  fact("has no token for a key that was never set", 1, (cache, [key = ""]) =>
    Effect.flatMap(cache.get(key), (found) => Contract.same("get", show(found), "no token"))
  ),
  fact("gives back the token and its expiry exactly as they were set", 1, (cache, [key = ""], later) =>
    Effect.gen(function* () {
      // User tokens of today have two kilobytes, and may grow.
      const value = `t-${"aZ09-._~+/=".repeat(400)}`
      yield* cache.set(key, token(value, later + 7))
      yield* Contract.same("get", show(yield* cache.get(key)), `${value} until ${later + 7}`)
    })
  ),
  fact("gives back the moment of renewal exactly as it was set", 1, (cache, [key = ""], later) =>
    Effect.gen(function* () {
      yield* cache.set(key, { ...token("t-1", later), renewAt: later - 1_234_567 })
      yield* Contract.same(
        "get",
        show(yield* cache.get(key)),
        `t-1 until ${later}, renewed at ${later - 1_234_567}`
      )
    })
  ),
  fact("wraps the token so that printing it shows nothing", 1, (cache, [key = ""], later) =>
    Effect.gen(function* () {
      yield* cache.set(key, token("t-1", later))
      const found = yield* cache.get(key)
      const printed = Option.match(found, { onNone: () => "no token", onSome: ({ value }) => String(value) })
      yield* Contract.same("String(token)", printed, "<redacted>")
    })
  ),
  fact("replaces a token that is set again", 1, (cache, [key = ""], later) =>
    Effect.gen(function* () {
      yield* cache.set(key, token("t-1", later + 9))
      yield* cache.set(key, token("t-2", later))
      yield* Contract.same("get", show(yield* cache.get(key)), `t-2 until ${later}`)
    })
  ),
  fact("keeps the tokens of different keys apart", 3, (cache, keys, later) =>
    Effect.gen(function* () {
      for (const [i, key] of keys.entries()) yield* cache.set(key, token(`t-${i}`, later + i))
      for (const [i, key] of keys.entries()) {
        yield* Contract.same(`get ${i}`, show(yield* cache.get(key)), `t-${i} until ${later + i}`)
      }
    })
  ),
  fact("forgets a removed token, and no other", 2, (cache, [one = "", other = ""], later) =>
    Effect.gen(function* () {
      yield* cache.set(one, token("t-1", later))
      yield* cache.set(other, token("t-2", later))
      yield* cache.remove(one)
      yield* Contract.same("get removed", show(yield* cache.get(one)), "no token")
      yield* Contract.same("get other", show(yield* cache.get(other)), `t-2 until ${later}`)
    })
  ),
  fact("removes what is not there without complaint", 1, (cache, [key = ""]) => cache.remove(key)),
  fact("takes a token again after its key was removed", 1, (cache, [key = ""], later) =>
    Effect.gen(function* () {
      yield* cache.set(key, token("t-1", later))
      yield* cache.remove(key)
      yield* cache.set(key, token("t-2", later))
      yield* Contract.same("get", show(yield* cache.get(key)), `t-2 until ${later}`)
    })
  ),
  fact("never gives an expired token a longer life", 1, (cache, [key = ""], later) =>
    Effect.gen(function* () {
      const past = later - 6_000_000
      yield* cache.set(key, token("t-1", later))
      yield* cache.set(key, token("t-2", past))
      const found = yield* cache.get(key)
      if (Option.isSome(found)) yield* Contract.same("get", show(found), `t-2 until ${past}`)
    })
  ),
  fact("holds what fibers set at the same time under different keys", 20, (cache, keys, later) =>
    Effect.gen(function* () {
      yield* Effect.forEach(keys, (key, i) => cache.set(key, token(`t-${i}`, later)), {
        concurrency: "unbounded",
        discard: true
      })
      const found = yield* Effect.forEach(keys, cache.get, { concurrency: "unbounded" })
      const wanted = keys.map((_, i) => `t-${i} until ${later}`)
      yield* Contract.same("get", found.map(show).join(", "), wanted.join(", "))
    })
  )
]
