/** Handlers that let the next event of their lane begin before they have ended. */
import * as Im from "@effect-feishu/core/events/Im"
import * as Dedup from "@effect-feishu/events/Dedup"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { message, receive } from "./support/deliveries.js"
import { settle } from "./support/jobs.js"

const withHandlers =
  (app: Layer.Layer<never, never, Events.Handlers>, inbox: Layer.Layer<Inbox.Inbox> = Inbox.layer) =>
  <A, E>(test: Effect.Effect<A, E, Events.Events | Inbox.Inbox>) =>
    Effect.provide(test, Layer.provideMerge(Events.layer(app), inbox))

const memory = (options: Inbox.MemoryOptions) => Layer.provide(Inbox.layerMemory(options), Dedup.layerMemory)

/** Takes a minute each; lets the next begin after a second. */
const slow = (log: Array<string>) =>
  Events.on(Im.messageReceiveV1, (_, { id }, { release }) =>
    Effect.gen(function* () {
      log.push(`${id} begins`)
      yield* Effect.sleep("1 second")
      yield* release
      yield* release
      yield* Effect.sleep("1 minute")
      log.push(`${id} ends`)
    })
  )

describe("A handler that lets its lane go", () => {
  it.effect("goes on beside the next event, which began in its turn", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      for (const id of ["1", "2", "3"]) yield* receive(message(id))
      yield* settle
      assert.deepStrictEqual(log, ["1 begins"])
      yield* TestClock3.adjust("2 seconds")
      assert.deepStrictEqual(log, ["1 begins", "2 begins", "3 begins"])
      assert.strictEqual(yield* Inbox.size, 3)
      yield* TestClock3.adjust("2 minutes")
      assert.deepStrictEqual(log.slice(3), ["1 ends", "2 ends", "3 ends"])
      assert.strictEqual(yield* Inbox.size, 0)
    }).pipe(withHandlers(slow(log)))
  })

  it.effect("leaves room for others where few may run at once", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      yield* receive(message("1", { chat: "oc_a" }))
      yield* receive(message("2", { chat: "oc_b" }))
      yield* settle
      assert.deepStrictEqual(log, ["1 begins"])
      yield* TestClock3.adjust("1 second")
      assert.deepStrictEqual(log, ["1 begins", "2 begins"])
      yield* TestClock3.adjust("2 minutes")
    }).pipe(withHandlers(slow(log), memory({ concurrency: 1 })))
  })

  it.effect("still has its place in the lane's room, so that a chat cannot take more than it may", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      yield* receive(message("1"))
      yield* TestClock3.adjust("2 seconds")
      yield* receive(message("2"))
      assert.deepStrictEqual(yield* receive(message("3")), { _tag: "Refused", reason: "full" })
      yield* TestClock3.adjust("2 minutes")
      assert.deepStrictEqual(yield* receive(message("3")), { _tag: "Accepted" })
      yield* TestClock3.adjust("2 minutes")
      assert.deepStrictEqual(log.length, 6)
    }).pipe(withHandlers(slow(log), memory({ perLane: 2 })))
  })

  it.effect(
    "is known when it comes again, and told as arrived only when it has ended, where it answers for it",
    () => {
      const log: Array<string> = []
      const App = Events.on(
        Im.messageReceiveV1,
        (_, { id }, { release }) =>
          Effect.gen(function* () {
            log.push(id)
            yield* release
            yield* Effect.sleep("1 second")
            if (log.length === 1) yield* Effect.fail("no")
          }),
        { ack: "after" }
      )
      return Effect.gen(function* () {
        const first = yield* Effect.forkChild(receive(message("1")))
        yield* settle
        const again = yield* Effect.forkChild(receive(message("1")))
        yield* TestClock3.adjust("1 second")
        assert.deepStrictEqual(yield* Fiber.join(first), { _tag: "Refused", reason: "failed" })
        assert.deepStrictEqual(yield* Fiber.join(again), { _tag: "Refused", reason: "failed" })
        const third = yield* Effect.forkChild(receive(message("1")))
        yield* TestClock3.adjust("1 second")
        assert.deepStrictEqual(yield* Fiber.join(third), { _tag: "Accepted" })
        assert.deepStrictEqual(log, ["1", "1"])
      }).pipe(withHandlers(App))
    }
  )

  it.effect("is interrupted with the inbox like any other, and named as left", () => {
    const log: Array<string> = []
    const App = Events.on(Im.messageReceiveV1, (_, { id }, { release }) =>
      Effect.andThen(
        release,
        Effect.onInterrupt(Effect.never, () => Effect.sync(() => log.push(`${id} interrupted`)))
      )
    )
    return Effect.gen(function* () {
      const events = yield* Events.Events
      for (const id of ["1", "2"]) yield* receive(message(id))
      yield* settle
      const left = yield* Effect.forkChild(events.drain)
      yield* TestClock3.adjust("30 seconds")
      assert.deepStrictEqual(yield* Fiber.join(left), ["1", "2"])
    }).pipe(
      withHandlers(App),
      Effect.andThen(Effect.sync(() => assert.deepStrictEqual(log, ["1 interrupted", "2 interrupted"])))
    )
  })

  it.effect("is not waited for at the end while it waits for something that may not come", () => {
    const log: Array<string> = []
    const App = Events.on(Im.messageReceiveV1, (_, { id }, { release, rest }) =>
      release.pipe(
        Effect.andThen(id === "asks" ? rest(Effect.never) : Effect.sleep("2 seconds")),
        Effect.andThen(Effect.sync(() => log.push(id))),
        Effect.onInterrupt(() => Effect.sync(() => log.push(`${id} interrupted`)))
      )
    )
    return Effect.gen(function* () {
      const events = yield* Events.Events
      for (const id of ["asks", "works"]) yield* receive(message(id))
      yield* settle
      const left = yield* Effect.forkChild(events.drain)
      yield* TestClock3.adjust("2 seconds")
      assert.deepStrictEqual(yield* Fiber.join(left), ["asks"])
      assert.deepStrictEqual(log, ["works"])
    }).pipe(
      withHandlers(App),
      Effect.andThen(Effect.sync(() => assert.deepStrictEqual(log, ["works", "asks interrupted"])))
    )
  })
})
