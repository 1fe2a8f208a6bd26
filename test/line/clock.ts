/** Clocks of this line of Effect. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Duration from "effect/Duration"

/** The clock on the wall, where a test has another. */
export const real: Clock.Clock = Clock.make()

/** A clock that tells what it is given, in milliseconds, and sleeps as it is told. */
export const clockOf = (
  now: () => number,
  sleep: (duration: Duration.Duration) => Effect.Effect<void>
): Clock.Clock => {
  const nanos = () => BigInt(Math.round(now() * 1e6))
  return {
    ...Clock.make(),
    unsafeCurrentTimeMillis: now,
    unsafeCurrentTimeNanos: nanos,
    currentTimeMillis: Effect.sync(now),
    currentTimeNanos: Effect.sync(nanos),
    sleep
  }
}
