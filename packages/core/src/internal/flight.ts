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
 * Waits for what is under way for the key, or else starts `work` and waits for that. The work runs in the given scope
 * on a fiber of its own, so whoever gives up waiting takes nothing from the others; if it fails, it fails for all who
 * wait.
 */
export const join = <A, E>(
  flights: Flights<A, E>,
  key: string,
  scope: Scope.Scope,
  work: Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.suspend(() => {
      const current = flights.get(key)
      if (current !== undefined) return restore(Deferred.await(current))
      // Taken in the same step as it was seen to be free: between any two a fiber may have to yield.
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

/** Waits until nothing is under way for the key. */
export const settled = <A, E>(flights: Flights<A, E>, key: string): Effect.Effect<void> =>
  Effect.suspend(() => {
    const current = flights.get(key)
    return current === undefined
      ? Effect.void
      : Effect.zipRight(Effect.exit(Deferred.await(current)), settled(flights, key))
  })
