import * as Decoding from "@effect-feishu/core/Decoding"
import * as Endpoint from "@effect-feishu/core/Endpoint"
import * as Codec from "@effect-feishu/core/Codec"
import { FeishuRateLimitError } from "@effect-feishu/core/FeishuError"
import * as Retry from "@effect-feishu/core/Retry"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/TestClock"
import * as Wire from "./support/wire.js"
import * as Fiber from "effect/Fiber"

const limited = (resetAfter?: number) =>
  new FeishuRateLimitError({
    endpoint: "test",
    method: "POST",
    path: "/",
    code: 99991400,
    msg: "slow down",
    resetAfter: resetAfter === undefined ? undefined : Duration.millis(resetAfter)
  })

/** The waits that a policy asks for, in milliseconds, until it gives up or was asked so often. */
const waits = (policy: Retry.Policy, error = limited(), most = 20) =>
  Effect.gen(function* () {
    const driver = yield* Schedule.driver(policy)
    const found: Array<number> = []
    while (found.length < most) {
      const fiber = yield* Effect.fork(Effect.option(driver.next(error)))
      const start = yield* TestClock.currentTimeMillis
      while (Option.isNone(yield* Fiber.poll(fiber))) {
        const [next] = Array.from(yield* TestClock.sleeps())
        if (next !== undefined) yield* TestClock.setTime(next)
        else yield* Effect.yieldNow()
      }
      if (Option.isNone(yield* Fiber.join(fiber))) return found
      found.push((yield* TestClock.currentTimeMillis) - start)
    }
    return found
  })

describe("Retry", () => {
  it.effect("doubles its waits up to the longest", () =>
    Effect.gen(function* () {
      const policy = Retry.make({ maxAttempts: 6, baseDelay: 100, maxDelay: 500, jitter: false })
      assert.deepStrictEqual(yield* waits(policy), [100, 200, 400, 500, 500])
    })
  )

  it.effect("draws waits from below their full length", () =>
    Effect.gen(function* () {
      const found = yield* waits(Retry.make({ maxAttempts: 8, baseDelay: 1_000, maxDelay: 1_000 }))
      assert.strictEqual(found.length, 7)
      assert.isTrue(found.every((wait) => wait >= 0 && wait <= 1_000))
      assert.isAbove(new Set(found).size, 3)
    })
  )

  it.effect("waits at least as long as the platform says, but no longer than the longest", () =>
    Effect.gen(function* () {
      const policy = Retry.make({ baseDelay: 10, maxDelay: 5_000 })
      for (const wait of yield* waits(policy, limited(700))) {
        assert.isAtLeast(wait, 700)
        assert.isAtMost(wait, 720)
      }
      assert.deepStrictEqual(yield* waits(policy, limited(7_000)), [5_000, 5_000])
      const exact = Retry.make({ jitter: false, maxDelay: 5_000 })
      assert.deepStrictEqual(yield* waits(exact, limited(700)), [700, 700])
    })
  )

  it.effect("does not let calls that were refused together come back together", () =>
    Effect.gen(function* () {
      const first = yield* Effect.forEach(Array.from({ length: 50 }), () =>
        Effect.map(waits(Retry.make({ maxAttempts: 2 }), limited(1_000)), ([wait]) => wait!)
      )
      assert.isAbove(new Set(first).size, 40)
      assert.isTrue(first.every((wait) => wait >= 1_000 && wait <= 1_500))
      assert.isAbove(Math.max(...first) - Math.min(...first), 250)
    }).pipe(Effect.withRandom(Random.make("together")))
  )

  it.effect("takes being told to wait no time for not being told at all", () =>
    Effect.gen(function* () {
      const policy = Retry.make({ baseDelay: 100, jitter: false })
      assert.deepStrictEqual(yield* waits(policy, limited(0)), [100, 200])
    })
  )

  it.effect("does not begin a wait that would end after its time", () =>
    Effect.gen(function* () {
      const policy = Retry.make({ maxAttempts: 9, baseDelay: 100, jitter: false, maxElapsed: 650 })
      assert.deepStrictEqual(yield* waits(policy), [100, 200])
    })
  )

  it.effect("allows nothing where there are no attempts", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* waits(Retry.make({ maxAttempts: 0 })), [])
      assert.deepStrictEqual(yield* waits(Retry.none), [])
    })
  )

  it.effect("is provided in either form, like the mode of decoding", () => {
    const wire = Wire.make((_, n) => (n < 2 ? "connect" : Wire.ok({ unexpected: true })))
    const get = Endpoint.make<{}, { readonly id: string }, "tenant">({
      id: "test.v1.thing.get",
      method: "GET",
      path: "/open-apis/test/v1/thing",
      tokens: ["tenant"],
      input: Codec.shape("test#input", () => ({})),
      output: Codec.shape("test#output", () => ({ id: Codec.str }))
    })
    return Effect.gen(function* () {
      assert.strictEqual((yield* Effect.flip(Retry.provide(get(), Retry.none)))._tag, "FeishuTransportError")
      assert.strictEqual(
        (yield* Effect.flip(get().pipe(Retry.provide(Retry.none))))._tag,
        "FeishuTransportError"
      )
      assert.strictEqual((yield* Effect.flip(Decoding.provide(get(), "strict")))._tag, "FeishuDecodeError")
      assert.deepStrictEqual<unknown>(yield* Decoding.provide(get(), "off"), { unexpected: true })
      assert.deepStrictEqual<unknown>(yield* get().pipe(Decoding.provide("off")), { unexpected: true })
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})
