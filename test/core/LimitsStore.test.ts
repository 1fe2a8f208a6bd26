/**
 * Limits that processes keep together: here each is a client with limits of its own, and all have one store.
 */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Limits from "@effect-feishu/core/Limits"
import * as LimitsStore from "@effect-feishu/core/LimitsStore"
import * as RateLimiter from "@effect/experimental/RateLimiter"
import { millis } from "@effect-feishu/core/internal/line/fiber"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as TestClock from "effect/TestClock"
import * as Store from "./support/store.js"
import * as Wire from "./support/wire.js"

const send = (chat: string) =>
  Message.create(
    { receive_id_type: "chat_id", receive_id: chat, msg_type: "text", content: '{"text":"hello"}' },
    { decoding: "off" }
  )

interface Sent {
  readonly chat: string
  readonly at: number
}

/** One platform for all processes. */
const platform = Effect.map(Effect.clock, (clock) => {
  const sent: Array<Sent> = []
  const wire = Wire.make((request) => {
    const { receive_id: chat } = JSON.parse(String(request.body)) as { readonly receive_id: string }
    sent.push({ chat, at: millis(clock) })
    return Wire.ok({})
  })
  return { sent, wire }
})

const most = (times: ReadonlyArray<number>, span: number): number => {
  let [from, found] = [0, 0]
  for (let to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= span) from++
    found = Math.max(found, to - from + 1)
  }
  return found
}

const store = Effect.map(Layer.build(Store.layer), (context) => Layer.succeedContext(context))

/** A process: a client of its own, with limits over the store. */
const processOf = (
  wire: Wire.Wire,
  behind: Layer.Layer<RateLimiter.RateLimiterStore>,
  options?: LimitsStore.Options
) =>
  Layer.provideMerge(
    Wire.layer(wire),
    Layer.provide(LimitsStore.layer(options), Layer.provide(RateLimiter.layer, behind))
  )

const moods = ["hangs", "fails", "dies", "says nonsense", "gives turns in days"] as const
type Mood = (typeof moods)[number]

/** A store that can be made to hang, to fail, to die, or to answer what it cannot mean. */
const moody = Effect.map(Layer.build(Store.layer), (context) => {
  const well = Context.get(context, RateLimiter.RateLimiterStore)
  const state = { mood: "well" as Mood | "well", asked: 0 }
  const inMood = <A>(
    ask: Effect.Effect<A, RateLimiter.RateLimiterError>,
    answers: Readonly<Record<"says nonsense" | "gives turns in days", A>>
  ) =>
    Effect.suspend(() => {
      state.asked++
      switch (state.mood) {
        case "well":
          return ask
        case "hangs":
          return Effect.uninterruptible(Effect.never)
        case "fails":
          return Effect.fail(new RateLimiter.RateLimitStoreError({ message: "connection refused" }))
        case "dies":
          return Effect.die(new Error("no such command"))
        default:
          return Effect.succeed(answers[state.mood])
      }
    })
  const layer = Layer.succeed(RateLimiter.RateLimiterStore, {
    fixedWindow: (options) =>
      inMood(well.fixedWindow(options), {
        "says nonsense": [Number.NaN, Number.NaN],
        "gives turns in days": [2, 86_400_000]
      }),
    tokenBucket: (options) =>
      inMood(well.tokenBucket(options), { "says nonsense": Number.NaN, "gives turns in days": 1 })
  })
  return { state, layer }
})

/** What is logged from warnings on. */
const listening = () => {
  const lines: Array<string> = []
  const logger = Logger.make(({ logLevel, message }) => {
    if (logLevel.label === "WARN" || logLevel.label === "ERROR") lines.push(String(message))
  })
  return { lines, layer: Logger.replace(Logger.defaultLogger, logger) }
}

describe("LimitsStore", () => {
  it.scoped("keeps one limit for three processes, each of which gets its part", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* platform
      const shared = yield* store
      const one = (n: number) =>
        Effect.forEach(
          Array.from({ length: 40 }, (_, call) => `oc_${call % 2}`),
          send,
          { concurrency: "unbounded", discard: true }
        ).pipe(Effect.provide(processOf(wire, shared)), Effect.as(n))
      const fiber = yield* Effect.fork(Effect.forEach([1, 2, 3], one, { concurrency: "unbounded" }))
      yield* TestClock.adjust("20 seconds")
      yield* Fiber.join(fiber)
      assert.strictEqual(sent.length, 120)
      for (const chat of ["oc_0", "oc_1"]) {
        const times = sent.filter((each) => each.chat === chat).map(({ at }) => at)
        assert.strictEqual(most(times, 1000), 5)
        assert.isAtMost(times.at(-1)!, (60 / 5) * 1000 * 1.05)
      }
    })
  )

  it.scoped("keeps limits by the minute as well, and lets a burst through at once", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* platform
      const shared = yield* store
      const options = {
        tiers: { "im.v1.message.create": { perSecond: 10, perMinute: 30 } },
        things: { chat: false }
      } as const
      const one = Effect.forEach(Array(35), () => send("oc_1"), {
        concurrency: "unbounded",
        discard: true
      }).pipe(Effect.provide(processOf(wire, shared, options)))
      const fiber = yield* Effect.fork(Effect.all([one, one], { concurrency: "unbounded" }))
      yield* TestClock.adjust("3 minutes")
      yield* Fiber.join(fiber)
      const times = sent.map(({ at }) => at)
      assert.strictEqual(most(times, 1000), 10)
      assert.strictEqual(most(times, 60_000), 30)
      assert.isAtMost(times[29]!, 2 * 1040 + 30)
      assert.isAtMost(times.at(-1)!, 2 * 62_400 + 2_000)
    })
  )

  for (const mood of moods) {
    it.scoped(
      `keeps limits alone while the store ${mood}, says so once, and goes on together afterwards`,
      () =>
        Effect.gen(function* () {
          const { sent, wire } = yield* platform
          const { layer, state } = yield* moody
          const { layer: logger, lines } = listening()
          const program = Effect.gen(function* () {
            const burst = (count: number) =>
              Effect.forEach(Array(count), () => send("oc_1"), { concurrency: "unbounded", discard: true })
            yield* burst(2)
            assert.strictEqual((yield* Limits.status).kept, "store")
            state.mood = mood
            const fiber = yield* Effect.fork(burst(20))
            yield* TestClock.adjust("6 seconds")
            yield* Fiber.join(fiber)
            assert.strictEqual(
              most(
                sent.map(({ at }) => at),
                1000
              ),
              5
            )
            assert.strictEqual((yield* Limits.status).kept, "away")
            assert.lengthOf(lines, 1)
            assert.match(lines[0]!, /store of the limits does not answer/)
            // It is asked now and then, not for every call.
            const asked = state.asked
            yield* burst(1)
            yield* TestClock.adjust("1 second")
            yield* burst(1)
            assert.isAtMost(state.asked - asked, 2)
            state.mood = "well"
            yield* TestClock.adjust("6 seconds")
            yield* burst(1)
            yield* TestClock.adjust("10 millis")
            assert.strictEqual((yield* Limits.status).kept, "store")
            const before = state.asked
            yield* burst(1)
            assert.isAbove(state.asked, before)
            assert.lengthOf(lines, 1)
          })
          yield* program.pipe(Effect.provide(processOf(wire, layer)), Effect.provide(logger))
        })
    )
  }

  it.scoped("uses only a part of the limits alone where it is told to", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* platform
      const { layer, state } = yield* moody
      state.mood = "fails"
      const fiber = yield* Effect.fork(
        Effect.forEach(Array(10), () => send("oc_1"), { concurrency: "unbounded", discard: true }).pipe(
          Effect.provide(processOf(wire, layer, { shareAway: 0.4 })),
          Effect.provide(listening().layer)
        )
      )
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(fiber)
      assert.strictEqual(
        most(
          sent.map(({ at }) => at),
          1000
        ),
        2
      )
    })
  )

  it.scoped("says that the store is there again, to who only asks that", () =>
    Effect.gen(function* () {
      const { wire } = yield* platform
      const { layer, state } = yield* moody
      state.mood = "fails"
      const fiber = yield* Effect.gen(function* () {
        yield* send("oc_1")
        const away = yield* Limits.status
        state.mood = "well"
        yield* Effect.sleep("10 seconds")
        yield* Limits.status
        yield* Effect.sleep("1 second")
        return [away.kept, (yield* Limits.status).kept]
      }).pipe(
        Effect.provide(
          Layer.provideMerge(
            Wire.layer(wire),
            Layer.provide(LimitsStore.layer(), Layer.provide(RateLimiter.layer, layer))
          )
        ),
        Effect.provide(listening().layer),
        Effect.fork
      )
      yield* TestClock.adjust("20 seconds")
      assert.deepStrictEqual(yield* Fiber.join(fiber), ["away", "store"])
    })
  )

  it.scoped("counts a reply of which only the answer says the chat, in all processes", () =>
    Effect.gen(function* () {
      const sent: Array<number> = []
      const clock = yield* Effect.clock
      const wire = Wire.make(() => {
        sent.push(millis(clock))
        return Wire.ok({ message_id: "om_reply", chat_id: "oc_1" })
      })
      const shared = yield* store
      const reply = (to: string) =>
        Message.reply({ message_id: to, msg_type: "text", content: "{}" }, { decoding: "off" })
      const one = Effect.provide(
        Effect.forEach([1, 2, 3], (n) => reply(`om_foreign_${n}`), { discard: true }),
        processOf(wire, shared)
      )
      const other = Effect.provide(
        Effect.forEach(Array(5), () => send("oc_1"), { concurrency: "unbounded", discard: true }),
        processOf(wire, shared)
      )
      const fiber = yield* Effect.fork(Effect.zipRight(one, other))
      yield* TestClock.adjust("5 seconds")
      yield* Fiber.join(fiber)
      assert.lengthOf(sent, 8)
      assert.strictEqual(most(sent, 1_000), 5)
    })
  )

  it.scoped("sends what need not wait, and nothing else, where no call is to wait", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* platform
      const layer = processOf(wire, yield* store, { maxWait: 0, maxWaiting: 10 })
      const fiber = yield* Effect.fork(
        Effect.forEach(Array(8), () => Effect.either(send("oc_1")), { concurrency: "unbounded" }).pipe(
          Effect.provide(layer)
        )
      )
      yield* TestClock.adjust("20 seconds")
      const ends = yield* Fiber.join(fiber)
      assert.lengthOf(ends.filter(Either.isRight), 5)
      assert.deepStrictEqual(
        sent.map(({ at }) => at),
        [0, 0, 0, 0, 0]
      )
    })
  )

  it.scoped("gives the place of a call that is given up to the next one", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* platform
      const shared = yield* store
      const fiber = yield* Effect.gen(function* () {
        const waiting = yield* Effect.fork(
          Effect.forEach(Array(15), () => send("oc_1"), { concurrency: "unbounded", discard: true })
        )
        yield* TestClock.adjust("100 millis")
        yield* Fiber.interrupt(waiting)
        const next = yield* Effect.fork(
          Effect.forEach(Array(5), () => send("oc_1"), { concurrency: "unbounded", discard: true })
        )
        yield* TestClock.adjust("1500 millis")
        yield* Fiber.join(next)
      }).pipe(Effect.provide(processOf(wire, shared)), Effect.fork)
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(sent.map(({ at }) => at).slice(0, 5), [0, 0, 0, 0, 0])
      assert.strictEqual(
        most(
          sent.map(({ at }) => at),
          1000
        ),
        5
      )
      assert.isAtMost(sent[9]!.at, 1_100)
    })
  )

  it.scoped("gives a store whole milliseconds, since Redis takes no others", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* platform
      const listener = listening()
      const process = Effect.forEach(
        Array.from({ length: 10 }, () => "oc_1"),
        send,
        { concurrency: "unbounded", discard: true }
      ).pipe(
        Effect.provide(processOf(wire, Store.layer, { margin: "12.3 millis", share: 0.7 })),
        Effect.provide(listener.layer)
      )
      const fiber = yield* Effect.fork(process)
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(fiber)
      assert.strictEqual(sent.length, 10)
      assert.deepStrictEqual(listener.lines, [])
    })
  )

  it.effect("refuses options that are out of their range", () =>
    Effect.gen(function* () {
      const limiter = Layer.provide(RateLimiter.layer, Store.layer)
      const error = yield* Effect.flip(
        Effect.scoped(Layer.build(LimitsStore.layer({ shareAway: 2, timeout: 0 }))).pipe(
          Effect.provide(limiter)
        )
      )
      assert.deepStrictEqual(
        error.problems.map(({ path }) => path),
        ["timeout", "shareAway"]
      )
    })
  )

  it.effect("refuses what is no duration, no part and no endpoint, and dies of none of it", () =>
    Effect.gen(function* () {
      const limiter = Layer.provide(RateLimiter.layer, Store.layer)
      for (const [options, path] of [
        [{ timeout: "soon" }, "timeout"],
        [{ timeout: Number.NaN }, "timeout"],
        [{ retryAfter: "-1 second" }, "retryAfter"],
        [{ share: "0.5" }, "share"],
        [{ maxWaiting: 0 }, "maxWaiting"],
        [{ exclude: [undefined] }, "exclude"],
        [{ exclude: [null, "im.*"] }, "exclude"]
      ] as const) {
        const error = yield* Effect.flip(
          Effect.scoped(Layer.build(LimitsStore.layer(options as never))).pipe(Effect.provide(limiter))
        )
        assert.deepStrictEqual(
          error.problems.map((problem) => problem.path),
          [path]
        )
      }
    })
  )
})
