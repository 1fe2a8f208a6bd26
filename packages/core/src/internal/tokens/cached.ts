/** The tokens in the cache, which is not ours: it may be slow, away, or hold what nobody can send. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { type CachedToken, type Service as TokenCache, TokenCacheError } from "../../TokenCache.js"
import { isEqual, problemOf } from "../headerText.js"
import { reasonOf } from "../reason.js"
import * as Shared from "../shared.js"
import type { Slot } from "./slot.js"

/** How long the cache may take before it counts as away, in milliseconds. */
const cacheTimeout = 3_000

/** What tokens need of the cache. None of it fails. */
export interface Cached {
  /** What the cache has, if a header can carry it: anything else is damaged, and replaced. */
  readonly read: (slot: Slot) => Effect.Effect<Option.Option<CachedToken>>
  /** Starts to write, and waits for nothing. */
  readonly store: (slot: Slot, token: CachedToken) => void
  /** Takes a refused token out of the cache. However many calls were refused: the cache is asked once. */
  readonly forget: (slot: Slot, token: Redacted.Redacted<string>) => Effect.Effect<void>
}

export const make = (cache: TokenCache, shared: Shared.Shared): Cached => {
  /** What is changed in the cache: not lost when the program ends meanwhile. */
  const changes = Shared.flights<void, never>(shared, "finish", () => Exit.void)

  /** What the cache does, or `otherwise` when it fails: a cache that is away costs a fetch, never a call. */
  const ask = <A>(
    operation: TokenCacheError["operation"],
    code: () => Effect.Effect<A, TokenCacheError>,
    otherwise: A,
    ...secrets: ReadonlyArray<Redacted.Redacted<string>>
  ): Effect.Effect<A> =>
    Effect.catchAll(
      shared.foreign(
        cacheTimeout,
        code,
        (reason) => new TokenCacheError({ operation, reason: reasonOf(reason, ...secrets) })
      ),
      (error) =>
        Effect.as(
          Effect.logWarning(`The token cache failed, going on without it. ${error.message}`),
          otherwise
        )
    )

  const read: Cached["read"] = (slot) =>
    ask(
      "get",
      () =>
        Effect.map(
          cache.get(slot.key),
          Option.filter(({ value }) => problemOf(Redacted.value(value)) === undefined)
        ),
      Option.none()
    )

  const store: Cached["store"] = (slot, token) =>
    shared.spawn(
      changes.queue(
        `set ${slot.key}`,
        ask("set", () => cache.set(slot.key, token), undefined, token.value)
      ),
      "finish"
    )

  const forget: Cached["forget"] = (slot, token) =>
    changes.join(
      `remove ${slot.key}`,
      Effect.flatMap(read(slot), (cached) =>
        Option.isSome(cached) && isEqual(cached.value.value, token)
          ? ask("remove", () => cache.remove(slot.key), undefined)
          : Effect.void
      )
    )

  return { read, store, forget }
}
