/**
 * A test clock that waits as Effect 3's does: it moves on when everything that can run has run. That of Effect 4 waits for those
 * only whom it has woken, and does not tell who sleeps.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as E from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Effects from "effect/testing/TestClock"

interface Sleeper {
  readonly at: number
  readonly order: number
  readonly wake: () => void
}

class TestClock implements Effects.TestClock {
  now = 0
  private order = 0
  sleepers: Array<Sleeper> = []
  currentTimeMillisUnsafe = () => this.now
  currentTimeNanosUnsafe = () => BigInt(Math.floor(this.now)) * 1_000_000n
  monotonicTimeNanosUnsafe = () => this.currentTimeNanosUnsafe()
  currentTimeMillis = E.sync(() => this.now)
  currentTimeNanos = E.sync(() => this.currentTimeNanosUnsafe())
  monotonicTimeNanos = E.sync(() => this.currentTimeNanosUnsafe())
  sleep = (duration: Duration.Duration): E.Effect<void> =>
    E.callback<void>((resume) => {
      const millis = Duration.toMillis(duration)
      if (millis <= 0) return resume(E.void)
      const sleeper: Sleeper = { at: this.now + millis, order: this.order++, wake: () => resume(E.void) }
      this.sleepers.push(sleeper)
      this.sleepers.sort((a, b) => a.at - b.at || a.order - b.order)
      return E.sync(() => {
        this.sleepers = this.sleepers.filter((one) => one !== sleeper)
      })
    })
  // What programs that stand for themselves call through Effect's own `TestClock`.
  setTime = (time: number): E.Effect<void> =>
    E.gen({ self: this }, function* () {
      yield* settled
      for (let next = this.sleepers[0]; next !== undefined && next.at <= time; next = this.sleepers[0]) {
        const { at } = next
        const woken = this.sleepers.filter((sleeper) => sleeper.at === at)
        this.sleepers = this.sleepers.filter((sleeper) => sleeper.at !== at)
        this.now = Math.max(this.now, at)
        for (const { wake } of woken) wake()
        yield* settled
      }
      this.now = Math.max(this.now, time)
      yield* settled
    })
  adjust = (by: Duration.Input): E.Effect<void> =>
    E.suspend(() => this.setTime(this.now + Duration.toMillis(Duration.fromInputUnsafe(by))))
  withLive = <A, X, R>(effect: E.Effect<A, X, R>): E.Effect<A, X, R> =>
    E.provideService(effect, Clock.Clock, Clock.Clock.defaultValue())
}

const settled = E.promise(async () => {
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve))
})

const clock = E.clockWith((one) => E.succeed(one as TestClock))

export const setTime = (time: number): E.Effect<void> => E.flatMap(clock, (clock) => clock.setTime(time))

export const adjust = (by: Duration.Input): E.Effect<void> => E.flatMap(clock, (clock) => clock.adjust(by))

export const sleeps = (): E.Effect<ReadonlyArray<number>> =>
  E.map(clock, ({ sleepers }) => sleepers.map(({ at }) => at))

export const currentTimeMillis: E.Effect<number> = Clock.currentTimeMillis

export const layer = (): Layer.Layer<never> =>
  Layer.sync(Clock.Clock, () => new TestClock()) as unknown as Layer.Layer<never>
