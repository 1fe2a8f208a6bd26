/**
 * Conflation: however often something changes, one step is under way at a time, and the next one takes all that has
 * changed meanwhile.
 */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Deferred3 from "./effect3/effect/Deferred.js"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"

export interface Pump<E> {
  /** Says that there is something to do. Never waits. */
  readonly wake: () => void
  /** Lets the last step go at once, and waits until there is nothing left to do. */
  readonly finish: Effect.Effect<void, E>
  /** Fails as soon as a step has failed; never succeeds. */
  readonly failure: Effect.Effect<never, E>
  /** Stops in the middle of whatever is under way. */
  readonly stop: Effect.Effect<void>
}

/**
 * Starts a pump, which runs until it is finished or stopped. `step` does what there is to do and says whether it did anything; between the starts of two steps
 * lies at least `interval` milliseconds.
 */
export const make = <E, R>(
  step: Effect.Effect<boolean, E, R>,
  interval: number
): Effect.Effect<Pump<E>, never, R> =>
  Effect.gen(function* () {
    const ending = yield* Deferred.make<void>()
    const failed = yield* Deferred.make<never, E>()
    let isEnding = false
    let isAwake = false
    let alarm = yield* Deferred.make<void>()

    /** Waits for a change or the end, whichever comes first. */
    const change = Effect.suspend(() => {
      if (isAwake || isEnding) return Effect.void
      return Effect.map(Deferred.make<void>(), (next) => {
        alarm = next
      }).pipe(
        Effect.andThen(Effect.suspend(() => (isAwake || isEnding ? Effect.void : Deferred.await(alarm))))
      )
    })

    const loop: Effect.Effect<void, E, R> = Effect.gen(function* () {
      let worked = true
      while (true) {
        // A step that did something may have left more to do.
        if (!worked) yield* change
        isAwake = false
        const last = isEnding
        const start = yield* Clock.currentTimeMillis
        worked = yield* step
        if (!worked && last) return
        if (!worked || isEnding) continue
        const rest = start + interval - (yield* Clock.currentTimeMillis)
        if (rest > 0) yield* Effect.timeoutOption(Deferred.await(ending), rest)
      }
    })

    const fiber = yield* Effect.forkDetach(
      Effect.onExit(Effect.interruptible(loop), (exit) =>
        exit._tag === "Failure" ? Deferred3.failCause(failed, exit.cause) : Effect.void
      )
    )
    return {
      wake: () => {
        isAwake = true
        Deferred3.unsafeDone(alarm, Effect.void)
      },
      finish: Effect.suspend(() => {
        isEnding = true
        Deferred3.unsafeDone(alarm, Effect.void)
        Deferred3.unsafeDone(ending, Effect.void)
        return Fiber.join(fiber)
      }),
      failure: Deferred.await(failed),
      stop: Effect.asVoid(Fiber.interrupt(fiber))
    }
  })
