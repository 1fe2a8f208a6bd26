/**
 * What holds whatever calls come when: no window of the platform is exceeded, nobody waits who could go, calls of one chat go
 * in order, and who gives up takes no place from anybody.
 */
import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Limits from "@effect-feishu/core/Limits"
import { millis } from "@effect-feishu/core/internal/line/fiber"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as fc from "effect/FastCheck"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/TestClock"
import * as TestContext from "effect/TestContext"
import * as Wire from "./support/wire.js"

const seed = 16

/** One call of a plan: when it is made, of what, and after how many milliseconds it is given up, if it is. */
interface Planned {
  readonly at: number
  readonly to: "one" | "two" | "three" | "info"
  readonly giveUp: number | undefined
}

interface Tier {
  readonly perSecond: number
  readonly perMinute: number
}

interface Settings {
  readonly send: Tier
  readonly info: Tier
  readonly perChat: number
  readonly calls: ReadonlyArray<Planned>
}

const tier = fc.record({
  perSecond: fc.integer({ min: 1, max: 12 }),
  perMinute: fc.integer({ min: 5, max: 60 })
})

const planned: fc.Arbitrary<Planned> = fc.record({
  // Many at once, and some now and then.
  at: fc.oneof(fc.constantFrom(0, 0, 1000, 1040, 5000), fc.integer({ min: 0, max: 30_000 })),
  to: fc.constantFrom("one", "one", "one", "two", "three", "info"),
  giveUp: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 20_000 }) }
  )
})

const settings: fc.Arbitrary<Settings> = fc.record({
  send: tier,
  info: tier,
  perChat: fc.integer({ min: 1, max: 6 }),
  calls: fc.array(planned, { minLength: 10, maxLength: 90, size: "max" })
})

const margin = 0.04

/** Where a call counts: what may be sent there in a second, and in a minute. */
interface Place {
  readonly holds: (to: Planned["to"]) => boolean
  readonly windows: ReadonlyArray<readonly [limit: number, span: number]>
}

const placesOf = ({ info, perChat, send }: Settings): ReadonlyArray<Place> => {
  const windows = ({ perMinute, perSecond }: Tier) =>
    [
      [perSecond, 1000],
      [perMinute, 60_000]
    ] as const
  const chat = (name: Planned["to"]): Place => ({ holds: (to) => to === name, windows: [[perChat, 1000]] })
  return [
    { holds: (to) => to === "info", windows: windows(info) },
    { holds: (to) => to !== "info", windows: windows(send) },
    chat("one"),
    chat("two"),
    chat("three")
  ]
}

interface Gone {
  readonly number: number
  readonly call: Planned
  readonly at: number
}

/** Carries a plan out; gives who went when. */
const carryOut = (plan: Settings) =>
  Effect.gen(function* () {
    const { calls, info, perChat, send } = plan
    const clock = yield* Effect.clock
    const gone: Array<Gone> = []
    const wire = Wire.make((request) => {
      const number = Number(/<(\d+)>/.exec(`${decodeURIComponent(request.path)}${String(request.body)}`)![1])
      gone.push({ number, call: calls[number]!, at: millis(clock) })
      return Wire.ok({})
    })
    const make = (call: Planned, number: number) => {
      const options = { decoding: "off" } as const
      const calling: Effect.Effect<unknown, FeishuError, FeishuClient> =
        call.to === "info"
          ? Chat.get({ chat_id: `<${number}>` }, options)
          : Message.create(
              {
                receive_id_type: "chat_id",
                receive_id: call.to,
                msg_type: "text",
                content: JSON.stringify({ text: `<${number}>` })
              },
              options
            )
      const ended = call.giveUp === undefined ? calling : Effect.timeoutOption(calling, call.giveUp)
      return Effect.delay(ended, call.at)
    }
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.fork(
        Effect.all(calls.map(make), { concurrency: "unbounded", discard: true })
      )
      // The longest that this many calls take at these rates.
      yield* TestClock.adjust("25 minutes")
      yield* Fiber.join(fiber)
      const after = yield* Limits.status
      yield* TestClock.adjust("61 seconds")
      return { after, later: yield* Limits.status }
    })
    const layer = Layer.provideMerge(
      Wire.layer(wire),
      Limits.layerMemory({
        tiers: { "im.v1.message.create": send, "im.v1.chat.get": info },
        things: { chat: { perSecond: perChat } },
        maxWait: "1 day"
      })
    )
    const { after, later } = yield* Effect.provide(program, layer)
    return { plan, gone, after, later }
  })

const most = (times: ReadonlyArray<number>, span: number): number => {
  let [from, found] = [0, 0]
  for (let to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= span) from++
    found = Math.max(found, to - from + 1)
  }
  return found
}

/** Whether a place was full at a moment, by who went before. */
const isFull = ({ holds, windows }: Place, gone: ReadonlyArray<Gone>, at: number): boolean => {
  const times = gone.filter(({ call }) => holds(call.to)).map((each) => each.at)
  return windows.some(
    ([limit, span]) => times.filter((time) => time <= at && time > at - span * (1 + margin)).length >= limit
  )
}

interface Outcome {
  readonly plan: Settings
  readonly gone: ReadonlyArray<Gone>
  readonly after: Limits.Status
  readonly later: Limits.Status
}

/** All plans at once, each with a clock of its own: a test's clock spends its time on waiting for fibers. */
let outcomes: ReadonlyArray<Outcome>

beforeAll(async () => {
  const plans = fc.sample(settings, { seed, numRuns: 30 })
  outcomes = await Promise.all(
    plans.map((plan) => Effect.runPromise(Effect.provide(carryOut(plan), TestContext.TestContext)))
  )
}, 60_000)

const check = (name: string, holds: (outcome: Outcome) => void) =>
  it(`${name} (seed ${seed})`, () => {
    for (const [number, outcome] of outcomes.entries()) {
      try {
        holds(outcome)
      } catch (cause) {
        throw new Error(`plan ${number}: ${JSON.stringify(outcome.plan)}`, { cause })
      }
    }
  })

describe("Limits, whatever calls come when,", () => {
  check("exceed no window of the platform, wherever it begins", ({ gone, plan }) => {
    for (const { holds, windows } of placesOf(plan)) {
      const times = gone.filter(({ call }) => holds(call.to)).map(({ at }) => at)
      for (const [limit, span] of windows) assert.isAtMost(most(times, span), limit)
    }
  })

  check("lose no call that is not given up", ({ gone, plan }) => {
    const numbers = new Set(gone.map(({ number }) => number))
    assert.strictEqual(numbers.size, gone.length)
    for (const [number, { giveUp }] of plan.calls.entries()) {
      if (giveUp === undefined) assert.isTrue(numbers.has(number), `call ${number}`)
    }
  })

  check("let the calls of a chat go in the order in which they came", ({ gone }) => {
    for (const chat of ["one", "two", "three"]) {
      const came = gone.filter(({ call }) => call.to === chat).map(({ call }) => call.at)
      assert.deepStrictEqual(
        came,
        came.toSorted((a, b) => a - b)
      )
    }
  })

  check("keep nobody waiting who could go, also when others have given up", ({ gone, plan }) => {
    const places = placesOf(plan)
    for (const { at, call, number } of gone) {
      if (at === call.at) continue
      const before = at - 1
      const mine = places.filter(({ holds }) => holds(call.to))
      const isKept = mine.some((place) => isFull(place, gone, before))
      // Or by one of the same chat that came before it and went just now.
      const isBehind =
        call.to !== "info" &&
        gone.some(
          (other) =>
            other.call.to === call.to &&
            other.at === at &&
            other.call.at <= call.at &&
            other.number !== number
        )
      assert.isTrue(isKept || isBehind, `call ${number} of ${call.at} went at ${at}`)
    }
  })

  check("remember nothing of what is over", ({ after, later }) => {
    assert.strictEqual(after.waiting, 0)
    assert.deepStrictEqual(later, { waiting: 0, kept: "memory", lanes: [] })
  })
})
