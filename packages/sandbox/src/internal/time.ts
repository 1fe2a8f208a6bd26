/** The sandbox's time: that of Effect's clock, and what it was advanced by. */
import type * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import { millis } from "./line/clock.js"

export class Time {
  /** Milliseconds. */
  advanced = 0
  /** Counts the resets. */
  private era = 0

  private constructor(private moved: Deferred.Deferred<void>) {}

  static readonly make: Effect.Effect<Time> = Effect.map(Deferred.make<void>(), (moved) => new Time(moved))

  now(clock: Clock.Clock): number {
    return millis(clock) + this.advanced
  }

  /** Moves the time on, and wakes who has slept long enough by then. */
  advance(milliseconds: number): Effect.Effect<void> {
    return this.wake(() => {
      this.advanced += milliseconds
    })
  }

  /** Back to the clock's own time. Whoever sleeps wakes: that time is no more. */
  reset(): Effect.Effect<void> {
    return this.wake(() => {
      this.advanced = 0
      this.era++
    })
  }

  private wake(change: () => void): Effect.Effect<void> {
    return Effect.flatMap(Deferred.make<void>(), (next) => {
      const { moved } = this
      this.moved = next
      change()
      return Effect.asVoid(Deferred.succeed(moved, undefined))
    })
  }

  /** Sleeps in this time. */
  sleep(milliseconds: number): Effect.Effect<void> {
    return Effect.clockWith((clock) => this.sleepUntil(this.now(clock) + milliseconds))
  }

  /** Sleeps until a moment of this time, which may have been moved on to it meanwhile. */
  sleepUntil(end: number): Effect.Effect<void> {
    return Effect.clockWith((clock) => {
      const { era } = this
      const rest: Effect.Effect<void> = Effect.suspend(() => {
        const left = end - this.now(clock)
        if (left <= 0 || this.era !== era) return Effect.void
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
