/** The sandbox's time: that of Effect's clock, and what it was advanced by. */
import type * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"

export class Time {
  /** Milliseconds. */
  advanced = 0

  private constructor(private moved: Deferred.Deferred<void>) {}

  static readonly make: Effect.Effect<Time> = Effect.map(Deferred.make<void>(), (moved) => new Time(moved))

  now(clock: Clock.Clock): number {
    return clock.unsafeCurrentTimeMillis() + this.advanced
  }

  /** Moves the time on (or back to the clock's, on a reset), and wakes who slept so long. */
  move(advanced: number): Effect.Effect<void> {
    return Effect.flatMap(Deferred.make<void>(), (next) => {
      const { moved } = this
      this.moved = next
      this.advanced = advanced
      return Effect.asVoid(Deferred.succeed(moved, undefined))
    })
  }

  /** Sleeps in this time. */
  sleep(milliseconds: number): Effect.Effect<void> {
    return Effect.clockWith((clock) => {
      const end = this.now(clock) + milliseconds
      const rest: Effect.Effect<void> = Effect.suspend(() => {
        const left = end - this.now(clock)
        if (left <= 0) return Effect.void
        const slept = Effect.raceFirst(
          Effect.as(Effect.sleep(left), true),
          Effect.as(Deferred.await(this.moved), false)
        )
        return Effect.flatMap(slept, (done) => (done ? Effect.void : rest))
      })
      return rest
    })
  }
}
