/** The long connection of this project against the gateway of the sandbox: over sockets, and in memory on a test clock. */
import * as Im from "@effect-feishu/core/events/Im"
import { Connection, Events, Inbox, LongConnection } from "@effect-feishu/events"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as NodeFeishuEvents from "@effect-feishu/events/NodeFeishuEvents"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as SandboxSocket from "@effect-feishu/sandbox/SandboxSocket"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Logger3 from "../../effect3/effect/Logger.js"
import * as Schedule from "effect/Schedule"
import * as SubscriptionRef from "effect/SubscriptionRef"
import * as TestClock3 from "../../effect3/effect/TestClock.js"

const quiet = Logger3.remove(Logger.defaultLogger)
const options = { seed: 1, groupMessages: "all" } as const

/** Handlers that note what they were told. */
const listener = () => {
  const texts: Array<string> = []
  const App = Events.on(Im.messageReceiveV1, ({ message }) =>
    Effect.sync(() => void texts.push(message.content))
  )
  return { App, texts }
}

const inMemory = (App: Layer.Layer<never, never, Handlers>, given: SandboxFeishu.Options = {}) =>
  LongConnection.layer({ start: "background" }).pipe(
    Layer.provideMerge(Events.layer(App)),
    Layer.provide([Inbox.layer, SandboxSocket.layer]),
    Layer.provideMerge(SandboxFeishu.layer({ ...options, ...given })),
    Layer.provide(quiet)
  )

const state = Effect.flatMap(Connection.Connection, ({ state }) => SubscriptionRef.get(state))

const outcomes = Effect.map(Sandbox.deliveries, (all) =>
  all.map(({ attempt, outcome, via }) => `${attempt} ${outcome} ${via ?? "nowhere"}`)
)

/** Lets what is under way in memory come to its end, without letting time pass. */
const settle = Effect.promise(() => new Promise<void>((resume) => setTimeout(resume, 0))).pipe(
  Effect.andThen(TestClock3.adjust(0)),
  Effect3.repeatN(4)
)

describe("the long connection to a sandbox in the same process", () => {
  it.scoped("brings what is said, on the test's clock", () => {
    const { App, texts } = listener()
    return Effect.gen(function* () {
      yield* settle
      assert.strictEqual((yield* state)._tag, "Connected")
      yield* Sandbox.inject(Fault.next(2, { on: "delivery" }, Fault.lostAck))
      yield* Sandbox.say("hello")
      yield* settle
      for (const wait of ["3 seconds", "15 seconds", "3 seconds", "5 minutes"] as const) {
        yield* TestClock3.adjust(wait)
        yield* settle
      }
      assert.deepStrictEqual(yield* outcomes, [
        "1 unanswered longConnection",
        "2 unanswered longConnection",
        "3 acknowledged longConnection"
      ])
      assert.deepStrictEqual(texts, ['{"text":"hello"}'])
    }).pipe(Effect.provide(inMemory(App)))
  })

  it.scoped("puts pieces together, whatever their order", () => {
    const { App, texts } = listener()
    return Effect.gen(function* () {
      yield* settle
      for (const order of ["forwards", "backwards", "doubled"] as const) {
        yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.fragmented({ parts: 5, order })))
        yield* Sandbox.say(order)
        yield* settle
      }
      assert.deepStrictEqual(texts, ['{"text":"forwards"}', '{"text":"backwards"}', '{"text":"doubled"}'])
    }).pipe(Effect.provide(inMemory(App)))
  })

  it.scoped("is made anew when it falls silent, and nothing is lost", () => {
    const { App, texts } = listener()
    return Effect.gen(function* () {
      yield* settle
      yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.silent))
      yield* Sandbox.say("into the void")
      yield* settle
      // The next ping finds out, and the sandbox tries again after 15 seconds, then after 5 minutes.
      for (let i = 0; i < 40; i++) {
        yield* TestClock3.adjust("15 seconds")
        yield* settle
      }
      assert.strictEqual((yield* state)._tag, "Connected")
      assert.deepStrictEqual(texts, ['{"text":"into the void"}'])
    }).pipe(Effect.provide(inMemory(App)))
  })

  it.scoped("is not misled by a pong that lies", () => {
    const { App, texts } = listener()
    return Effect.gen(function* () {
      yield* settle
      yield* Sandbox.say("still there")
      yield* settle
      assert.strictEqual((yield* state)._tag, "Connected")
      assert.deepStrictEqual(texts, ['{"text":"still there"}'])
    }).pipe(Effect.provide(inMemory(App, { faults: [Fault.always({ on: "ping" }, Fault.lyingPong())] })))
  })

  it.scoped("tells why it is refused", () => {
    const { App } = listener()
    return Effect.gen(function* () {
      yield* settle
      const now = yield* state
      assert.deepStrictEqual(now._tag === "Waiting" ? now.cause.reason : now._tag, "TooManyConnections")
    }).pipe(
      Effect.provide(
        inMemory(App, {
          faults: [Fault.always({ on: "upgrade" }, Fault.refusedUpgrade({ status: 514, code: 1000040350 }))]
        })
      )
    )
  })
})

describe("the long connection to a sandbox on a port", () => {
  it.scopedLive("brings what is said, answers clicks, and comes back after a loss", () => {
    const { App, texts } = listener()
    return Effect.gen(function* () {
      const { baseUrl } = yield* SandboxServer.SandboxServer
      yield* Layer.build(
        NodeFeishuEvents.layer(App, {
          ...SandboxFeishu.clientOptions(),
          baseUrl,
          accountsUrl: baseUrl,
          allowInsecure: true
        })
      )
      yield* Sandbox.say("one")
      yield* Sandbox.settled
      yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.closed()))
      yield* Sandbox.say("two")
      yield* Sandbox.settled
      const counts = Effect.map(Sandbox.requestCounts, (counts) => counts["callback.ws.endpoint"] ?? 0)
      yield* Effect.repeat(counts, { until: (count) => count === 2, schedule: Schedule.spaced("10 millis") })
      yield* Effect.sleep("100 millis")
      yield* Sandbox.advance("15 seconds")
      yield* Effect.repeat(
        Effect.sync(() => texts.length),
        { until: (count) => count === 2, schedule: Schedule.spaced("10 millis") }
      )
      assert.deepStrictEqual(texts, ['{"text":"one"}', '{"text":"two"}'])
    }).pipe(
      Effect.timeout("20 seconds"),
      Effect.provide(
        SandboxServer.layer({ ...options, clientConfig: { ReconnectNonce: 0, ReconnectInterval: 1 } }).pipe(
          Layer.provideMerge(quiet)
        )
      )
    )
  })
})
