/**
 * Work that is done once for all who ask for it while it is under way.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as FiberId from "effect/FiberId"
import type * as Scope from "effect/Scope"

/** What is under way, by what it is for. */
export type Flights<A, E> = Map<string, Deferred.Deferred<A, E>>

/**
 * Starts `work` on a fiber of its own in the given scope and waits for it, or does what is to be done while something
 * else is under way. Both in one step: between any two a fiber may have to yield.
 */
const start = <A, E>(
  flights: Flights<A, E>,
  key: string,
  scope: Scope.Scope,
  work: Effect.Effect<A, E>,
  whenBusy: (current: Deferred.Deferred<A, E>) => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.suspend(() => {
      const current = flights.get(key)
      if (current !== undefined) return restore(whenBusy(current))
      const deferred = Deferred.unsafeMake<A, E>(FiberId.none)
      flights.set(key, deferred)
      return Effect.flatMap(Effect.forkIn(Effect.interruptible(work), scope), (fiber) => {
        // An observer also hears of work that was interrupted before it began.
        fiber.addObserver((exit) => {
          flights.delete(key)
          Deferred.unsafeDone(deferred, exit)
        })
        return restore(Deferred.await(deferred))
      })
    })
  )

/**
 * Waits for what is under way for the key, or else starts `work`. Whoever gives up waiting takes nothing from the
 * others; work that fails, fails for all who wait.
 */
export const join = <A, E>(
  flights: Flights<A, E>,
  key: string,
  scope: Scope.Scope,
  work: Effect.Effect<A, E>
): Effect.Effect<A, E> => start(flights, key, scope, work, Deferred.await)

/** Starts `work` once nothing is under way for the key any more, however that ended. */
export const queue = <A, E>(
  flights: Flights<A, E>,
  key: string,
  scope: Scope.Scope,
  work: Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  start(flights, key, scope, work, (current) =>
    Effect.zipRight(Effect.exit(Deferred.await(current)), queue(flights, key, scope, work))
  )
