/** Clocks of this line of Effect. */
import type * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** The clock on the wall, where a test has another. */
export const real: Clock.Clock = Effect.runSync(Effect.clockWith(Effect.succeed))

/** A clock that tells what it is given, in milliseconds, and sleeps as it is told. */
export const clockOf = (
  now: () => number,
  sleep: (duration: Duration.Duration) => Effect.Effect<void>
): Clock.Clock => {
  const nanos = () => BigInt(Math.round(now() * 1e6))
  return {
    currentTimeMillisUnsafe: now,
    currentTimeNanosUnsafe: nanos,
    monotonicTimeNanosUnsafe: nanos,
    monotonicTimeNanos: Effect.sync(nanos),
    currentTimeMillis: Effect.sync(now),
    currentTimeNanos: Effect.sync(nanos),
    sleep
  }
}
