import { nanos } from "@effect-feishu/core/internal/line/fiber"
import { assert, describe, it } from "@effect/vitest"
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import { vi } from "vitest"
import { beat, monotonic } from "../../packages/events/src/internal/connection/heartbeat.js"
import { pass } from "./support/gateway.js"

/** A heart whose machine may sleep: its wall clock goes on then, the monotonic one does not. */
const patient = (interval = 120_000) =>
  Effect.gen(function* () {
    const clock = yield* Effect.clock
    let slept = 0
    let heardAt = Number.NEGATIVE_INFINITY
    const pings: Array<number> = []
    const now = () => Number(nanos(clock) / 1_000_000n)
    const wall: Clock.Clock = Object.create(clock, {
      currentTimeMillis: { get: () => Effect.map(clock.currentTimeMillis, (millis) => millis + slept) }
    }) as Clock.Clock
    const beating = yield* beat({
      ping: () => void pings.push(now()),
      heardAt: () => heardAt,
      interval: () => interval,
      limit: 20_000
    }).pipe(Effect.withClock(wall), Effect.fork)
    return {
      pings,
      hear: () => {
        heardAt = now()
      },
      sleep: (millis: number) => {
        slept += millis
      },
      isDead: Effect.map(Fiber.poll(beating), Option.isSome),
      stop: Fiber.interrupt(beating)
    }
  })

describe("the heartbeat", () => {
  it.effect(
    "asks at once after the machine was asleep, and notices within 35 seconds that nobody is there",
    () =>
      Effect.gen(function* () {
        const { hear, isDead, pings, sleep } = yield* patient()
        yield* pass("1 seconds")
        hear()
        yield* pass("29 seconds")
        assert.deepStrictEqual(pings, [0])
        sleep(8 * 3_600_000)
        yield* pass("15 seconds")
        assert.strictEqual(pings.length, 2)
        assert.isFalse(yield* isDead)
        yield* pass("20 seconds")
        assert.isTrue(yield* isDead)
      })
  )

  it.live(
    "counts by a clock that stands still when the time of day is set: by that it knows that it was",
    () =>
      Effect.gen(function* () {
        const before = yield* monotonic
        const timeOfDay = Date.now
        yield* Effect.acquireRelease(
          Effect.sync(() => vi.spyOn(Date, "now").mockImplementation(() => timeOfDay() + 3_600_000)),
          (spy) => Effect.sync(() => spy.mockRestore())
        )
        assert.isBelow((yield* monotonic) - before, 60_000)
      }).pipe(Effect.scoped)
  )

  it.effect("is only asked once more when the clock is set, forwards or backwards", () =>
    Effect.gen(function* () {
      const { hear, isDead, pings, sleep, stop } = yield* patient()
      yield* pass("1 seconds")
      for (const set of [3_600_000, -7_200_000]) {
        hear()
        sleep(set)
        yield* pass("16 seconds")
        hear()
        yield* pass("60 seconds")
      }
      assert.strictEqual(pings.length, 3)
      assert.isFalse(yield* isDead)
      yield* stop
    })
  )

  it.effect("watches one ping although the next is sent before its time is over", () =>
    Effect.gen(function* () {
      const { isDead, pings } = yield* patient(5_000)
      yield* pass("19 seconds")
      assert.isFalse(yield* isDead)
      yield* pass("1 seconds")
      assert.isTrue(yield* isDead)
      assert.deepStrictEqual(pings, [0, 5_000, 10_000, 15_000])
    })
  )
})
