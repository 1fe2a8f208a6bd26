/**
 * How much processes that share limits get out of them, over a store that takes its time: here each process is a client of its
 * own, and all have one store and one platform.
 */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as LimitsStore from "@effect-feishu/core/LimitsStore"
import { millis } from "@effect-feishu/core/internal/line/fiber"
import * as RateLimiter from "@effect/experimental/RateLimiter"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Scope from "effect/Scope"
import * as Store from "./support/store.js"
import { makeTime, mostIn, random } from "./support/time.js"
import { isThorough } from "../thorough.js"
import * as Wire from "./support/wire.js"

interface Call {
  readonly process: number
  readonly chat: string
  readonly number: number
}

interface Sent extends Call {
  readonly at: number
}

/** A store that is so many milliseconds away, there and back. */
const distant = (latency: () => number) =>
  Effect.map(Layer.build(Store.layer), (context) => {
    const store = Context.get(context, RateLimiter.RateLimiterStore)
    let asked = 0
    const away = <A, E>(ask: Effect.Effect<A, E>): Effect.Effect<A, E> =>
      Effect.suspend(() => {
        asked++
        const way = latency() / 2
        return Effect.sleep(way).pipe(Effect.zipRight(ask), Effect.zipLeft(Effect.sleep(way)))
      })
    return {
      asked: () => asked,
      layer: Layer.succeed(RateLimiter.RateLimiterStore, {
        fixedWindow: (options) => away(store.fixedWindow(options)),
        tokenBucket: (options) => away(store.tokenBucket(options))
      })
    }
  })

const send = (chat: string, number: number) =>
  Message.create(
    { receive_id_type: "chat_id", receive_id: chat, msg_type: "text", content: String(number) },
    { decoding: "off" }
  )

interface Run {
  readonly processes: number
  readonly latency: () => number
  /** What each process sends: after how many milliseconds which call. */
  readonly calls: ReadonlyArray<Call & { readonly after: number }>
  readonly options?: LimitsStore.Options | undefined
  readonly within: number
  /** How long a call is on its way to the platform, and its answer; absent: no time at all. */
  readonly way?: (() => { readonly there: number; readonly back: number }) | undefined
}

const run = ({ calls, latency, options, processes, way, within }: Run) =>
  Effect.gen(function* () {
    const { clock, pass } = makeTime()
    const sent: Array<Sent> = []
    const store = yield* distant(latency)
    const one = (process: number) => {
      const wire = Wire.make((request) => {
        const { content, receive_id: chat } = JSON.parse(String(request.body)) as {
          readonly receive_id: string
          readonly content: string
        }
        sent.push({ process, chat, number: Number(content), at: millis(clock) })
        return Wire.ok({})
      })
      if (way !== undefined) wire.way = way
      const limits = Layer.provide(LimitsStore.layer(options), Layer.provide(RateLimiter.layer, store.layer))
      return Effect.forEach(
        calls.filter((call) => call.process === process),
        ({ after, chat, number }) => Effect.delay(send(chat, number), after),
        { concurrency: "unbounded", discard: true }
      ).pipe(Effect.provide(Layer.provideMerge(Wire.layer(wire), limits)))
    }
    const fiber = yield* Effect.fork(
      Effect.forEach(
        Array.from({ length: processes }, (_, index) => index),
        one,
        {
          concurrency: "unbounded",
          discard: true
        }
      ).pipe(Effect.withClock(clock), Effect.withRandom(Random.make("limits")))
    )
    yield* pass(within)
    yield* Fiber.interrupt(fiber)
    return { sent, asked: store.asked() }
  })

const most = (calls: ReadonlyArray<Sent>, span: number): number =>
  mostIn(
    calls.map(({ at }) => at),
    span
  )

const chatsOf = (sent: ReadonlyArray<Sent>): ReadonlyArray<ReadonlyArray<Sent>> =>
  [...new Set(sent.map(({ chat }) => chat))].map((chat) => sent.filter((each) => each.chat === chat))

/** Calls that all come at once, in turn to each chat. */
const burst = (processes: number, each: number, chats: number) =>
  Array.from({ length: processes * each }, (_, index) => ({
    process: index % processes,
    number: index,
    chat: `oc_${Math.floor(index / processes) % chats}`,
    after: 0
  }))

const between = (least: number, greatest: number, seed: number) => {
  const next = random(seed)
  return () => least + next() * (greatest - least)
}

/** What the platform documents of `im.v1.message.create`, and of chats. */
const keptToLimits = (sent: ReadonlyArray<Sent>): void => {
  assert.isAtMost(most(sent, 1_000), 50)
  assert.isAtMost(most(sent, 60_000), 1_000)
  for (const calls of chatsOf(sent)) assert.isAtMost(most(calls, 1_000), 5)
}

/** Each process sends to each chat in the order in which its calls came. */
const keptInOrder = (sent: ReadonlyArray<Sent>): void => {
  for (const calls of chatsOf(sent)) {
    for (const process of new Set(calls.map((each) => each.process))) {
      const numbers = calls.filter((each) => each.process === process).map(({ number }) => number)
      assert.deepStrictEqual(
        numbers,
        [...numbers].sort((a, b) => a - b)
      )
    }
  }
}

/** Windows are taken for longer than they are, by the margin: 40 milliseconds of a second. */
const windows = (calls: number, perSecond: number): number => (calls / perSecond - 1) * 1_040

describe("Three processes that share limits over a store", () => {
  const near = "1 to 5 ms away"
  const far = "50 ms away"
  for (const [distance, chats, messages, perSecond, latency, part] of [
    [near, 20, 300, 50, () => between(1, 5, 1), 0.95],
    [near, 1, 60, 5, () => between(1, 5, 1), 0.95],
    // A call needs a place of the endpoint and one of its chat at the same time, where both are full.
    [near, 10, 300, 50, () => between(1, 5, 1), 0.8],
    [far, 20, 300, 50, () => () => 50, 0.7],
    [far, 1, 60, 5, () => () => 50, 0.9]
  ] as const) {
    it.scoped(
      `that is ${distance} send to ${chats} ${chats === 1 ? "chat" : "chats"} at ${part * 100} % of the full rate or more, and no faster`,
      () =>
        Effect.gen(function* () {
          const { sent } = yield* run({
            processes: 3,
            latency: latency(),
            calls: burst(3, messages / 3, chats),
            within: 20_000
          })
          assert.lengthOf(sent, messages)
          keptToLimits(sent)
          keptInOrder(sent)
          assert.isAtMost(sent.at(-1)!.at - sent[0]!.at, windows(messages, perSecond) / part)
          // Each has its part of it.
          const half = sent.slice(0, messages / 2)
          for (const process of [0, 1, 2]) {
            assert.isAtLeast(half.filter((each) => each.process === process).length, messages / 10)
          }
        })
    )
  }

  it.scoped("whose every answer takes 900 ms still send a good part of the rate", () =>
    Effect.gen(function* () {
      const { sent } = yield* run({
        processes: 1,
        latency: () => 900,
        calls: burst(1, 20, 1),
        within: 20_000
      })
      keptToLimits(sent)
      keptInOrder(sent)
      assert.lengthOf(sent, 20)
    })
  )

  for (const seed of isThorough ? [1, 2, 3] : [1]) {
    it.scoped(`keep every window whatever arrives when, and lose nothing (seed ${seed})`, () =>
      Effect.gen(function* () {
        const next = random(seed)
        const processes = 2 + Math.floor(next() * 3)
        const chats = 1 + Math.floor(next() * 30)
        const rate = 10 + next() * 60
        let after = 0
        const calls = Array.from({ length: 200 }, (_, number) => {
          // Some come together, some after a while.
          if (next() < 0.7) after += (next() * 2_000) / rate / 0.7
          return {
            process: Math.floor(next() * processes),
            chat: `oc_${Math.floor(next() * next() * chats)}`,
            number,
            after
          }
        })
        const { sent } = yield* run({
          processes,
          latency: between(1, 5 + next() * 30, seed),
          calls,
          within: 120_000
        })
        assert.strictEqual(new Set(sent.map(({ number }) => number)).size, 200)
        assert.lengthOf(sent, 200)
        keptToLimits(sent)
        keptInOrder(sent)
        // No later than the fullest of what it went through lets it, in whole windows, and what it takes to ask.
        const least = Math.max(
          windows(200, 50),
          ...chatsOf(sent).map((each) => windows(each.length, 5)),
          calls.at(-1)!.after
        )
        assert.isAtMost(sent.at(-1)!.at, least / 0.95 + 2_060)
      })
    )
  }

  it.scoped("take nothing from each other while the platform lets one of them send nothing", () =>
    Effect.gen(function* () {
      const { clock, pass } = makeTime()
      const store = yield* distant(() => 2)
      const sent: Array<number> = []
      const refused = Wire.make((_, n) =>
        n > 0
          ? Wire.ok({})
          : {
              status: 429,
              headers: { "x-ogw-ratelimit-reset": "10", "x-ogw-ratelimit-limit": "50" },
              body: { code: 99991400, msg: "too often" }
            }
      )
      const other = Wire.make(() => {
        sent.push(millis(clock))
        return Wire.ok({})
      })
      /** Calls of a process, so many milliseconds one after the other. */
      const calls = (wire: Wire.Wire, count: number, apart: number) =>
        Effect.forEach(
          Array.from({ length: count }, (_, number) => number),
          (number) => Effect.delay(send(`oc_${number}`, number), number * apart),
          { concurrency: "unbounded", discard: true }
        ).pipe(
          Effect.provide(
            Layer.provideMerge(
              Wire.layer(wire),
              Layer.provide(LimitsStore.layer(), Layer.provide(RateLimiter.layer, store.layer))
            )
          )
        )
      const fiber = yield* Effect.fork(
        Effect.all([calls(refused, 400, 25), calls(other, 600, 0)], { concurrency: "unbounded" }).pipe(
          Effect.withClock(clock),
          Effect.withRandom(Random.make("limits"))
        )
      )
      yield* pass(10_000)
      yield* Fiber.interrupt(fiber)
      assert.isAtLeast(sent.filter((at) => at < 9_000).length, 0.95 * 9 * 50)
    })
  )

  it.scoped("wait for hours where many want what is rare, and overrun nothing", () =>
    Effect.gen(function* () {
      const { sent } = yield* run({
        processes: 15,
        latency: between(1, 5, 1),
        calls: burst(15, 10, 150),
        options: { tiers: { "im.v1.message.create": { perMinute: 10 } }, maxWait: "1 hour" },
        within: 1_200_000
      })
      assert.lengthOf(sent, 150)
      assert.isAtMost(most(sent, 60_000), 10)
    })
  )

  for (const seed of isThorough ? [1, 2, 3] : [1]) {
    it.scoped(
      `use every place of a minute, those as well that a call could not use in time (seed ${seed})`,
      () =>
        Effect.gen(function* () {
          const { sent } = yield* run({
            processes: 3,
            latency: between(1, 20, seed),
            // Few chats: often an endpoint's permit lapses because no chat has room.
            calls: burst(3, 150, 10),
            options: {
              tiers: { "im.v1.message.create": { perSecond: 50, perMinute: 150 } },
              maxWait: "1 hour"
            },
            within: 400_000
          })
          assert.lengthOf(sent, 450)
          assert.isAtMost(most(sent, 60_000), 150)
          // Two minutes, and what the last 150 take.
          assert.isAtMost(sent.at(-1)!.at, 2 * 62_400 + windows(150, 50) + 3_000)
        })
    )
  }

  it.scoped("end at once when their layers do, with calls that wait", () =>
    Effect.gen(function* () {
      const store = yield* distant(() => 0)
      const scope = yield* Scope.make()
      const { clock, pass } = makeTime()
      const context = yield* Layer.buildWithScope(
        Layer.provideMerge(
          Wire.layer(Wire.make(() => Wire.ok({}))),
          Layer.provide(LimitsStore.layer(), Layer.provide(RateLimiter.layer, store.layer))
        ),
        scope
      ).pipe(Effect.withClock(clock))
      const fiber = yield* Effect.forEach(Array(30), (_, index) => send(`oc_${index % 3}`, index), {
        concurrency: "unbounded"
      }).pipe(Effect.provide(context), Effect.exit, Effect.withClock(clock), Effect.fork)
      yield* pass(100)
      yield* Scope.close(scope, Exit.void)
      const exit = yield* Fiber.join(fiber)
      assert.match(String(exit), /Limits is closed/)
    })
  )
})

describe("Three processes that share limits, and whose calls take longer on their way at times", () => {
  for (const seed of isThorough ? [1, 2] : [1]) {
    for (const [what, heldUp, chats] of [
      ["by up to 40 ms, to 20 chats", (chance: () => number) => chance() * 40, 20],
      [
        "one in seven by most of a second, to 20 chats",
        (chance: () => number) => (chance() < 1 / 7 ? 800 * chance() : 0),
        20
      ],
      [
        "one in seven by most of a second, to 3 chats",
        (chance: () => number) => (chance() < 1 / 7 ? 800 * chance() : 0),
        3
      ]
    ] as const) {
      it.scoped(`overrun no window (${what}, seed ${seed})`, () =>
        Effect.gen(function* () {
          const chance = random(seed)
          const { sent } = yield* run({
            processes: 3,
            latency: between(1, 5, seed),
            calls: burst(3, chats === 20 ? 100 : 30, chats),
            within: 60_000,
            way: () => ({ there: 20 + chance() * 10 + heldUp(chance), back: 20 })
          })
          assert.lengthOf(sent, chats === 20 ? 300 : 90)
          keptToLimits(sent)
        })
      )
    }
  }

  it.scoped("overrun nothing when the first of them have to open their connections", () =>
    Effect.gen(function* () {
      let calls = 0
      const { sent } = yield* run({
        processes: 3,
        latency: between(1, 5, 1),
        calls: burst(3, 100, 20),
        within: 60_000,
        way: () => ({ there: calls++ < 50 ? (300 * ((calls * 7) % 50)) / 50 : 30, back: 30 })
      })
      assert.lengthOf(sent, 300)
      keptToLimits(sent)
    })
  )
})
