/** Runs a handler as long as it may: code that is not ours, which may never end. */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import type { Place } from "./turns.js"

/** How long a handler that is told to end may put things in order. */
const grace = "5 seconds"

/** Milliseconds between looks at a handler that waits for an answer, which does not count. */
const pause = 60_000

/** Ends when the handler has taken as long as it may, what it waited for people not counted. */
const expired = (limit: number, place: Place): Effect.Effect<void> =>
  Effect.gen(function* () {
    if (!Number.isFinite(limit)) return yield* Effect.never
    const began = yield* Clock.currentTimeMillis
    for (;;) {
      const now = yield* Clock.currentTimeMillis
      const away = place.waited + (place.awaySince === undefined ? 0 : now - place.awaySince)
      const left = limit - (now - began - away)
      if (left <= 0) return
      yield* Effect.sleep(place.awaySince === undefined ? left : Math.max(left, pause))
    }
  })

const stopped = (place: Place): Effect.Effect<void> =>
  Effect.async((resume) => {
    place.stop = () => resume(Effect.void)
    if (place.isStopped) place.stop()
  })

/**
 * Runs a handler until it ends, until its time is over, which is a failure, or until it is told to stop. In the latter two
 * cases, and where the caller is interrupted, it is waited for, but not for ever.
 */
export const bounded = <A, E>(
  handler: Effect.Effect<A, E>,
  limit: number,
  place: Place
): Effect.Effect<Exit.Exit<A, E | Error> | "stopped"> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkDaemon(Effect.interruptible(handler))
      const late = new Error(`it took longer than ${Duration.format(limit)}`)
      const first = Effect.raceFirst(
        Fiber.await(fiber),
        Effect.raceFirst(
          Effect.as(stopped(place), "stopped" as const),
          Effect.map(expired(limit, place), () => Exit.fail(late))
        )
      )
      const end = Effect.andThen(
        Effect.forkDaemon(Fiber.interrupt(fiber)),
        Effect.timeoutOption(Effect.interruptible(Fiber.await(fiber)), grace)
      )
      return yield* Effect.ensuring(restore(first), end)
    })
  )
