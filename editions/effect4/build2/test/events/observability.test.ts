/** What a program sees of its events from outside: spans, metrics and logs; and what it must not see. */
import * as Callback from "@effect-feishu/cards/Callback"
import * as Card from "@effect-feishu/core/events/Card"
import * as Im from "@effect-feishu/core/events/Im"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Layer from "effect/Layer"
import * as Layer3 from "../../effect3/effect/Layer.js"
import * as Logger from "effect/Logger"
import * as Logger3 from "../../effect3/effect/Logger.js"
import * as LogLevel3 from "../../effect3/effect/LogLevel.js"
import * as Option from "effect/Option"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Tracer3 from "../../effect3/effect/Tracer.js"
import * as Metrics from "../line/metrics.js"
import { click, message, other, receive } from "./support/deliveries.js"
import { settle } from "./support/jobs.js"

interface Seen {
  readonly name: string
  readonly parent: string
  readonly links: ReadonlyArray<string>
  readonly attributes: Record<string, unknown>
  end: string
}

/** A tracer that keeps its spans. */
const keeping = () => {
  const spans: Array<Seen> = []
  const tracer = Tracer3.make({
    span: (name, parent, context, links, startTime, kind) => {
      const attributes: Record<string, unknown> = {}
      const spanId = String(spans.length)
      const seen: Seen = {
        name,
        parent: Option.match(parent, {
          onNone: () => "",
          onSome: (one) => spans[Number(one.spanId)]?.name ?? "?"
        }),
        links: links.map(({ span }) => spans[Number(span.spanId)]?.name ?? "?"),
        attributes,
        end: ""
      }
      spans.push(seen)
      return {
        _tag: "Span",
        spanId,
        traceId: "t",
        name,
        parent,
        context,
        links,
        kind,
        sampled: true,
        status: { _tag: "Started", startTime },
        attributes: new Map(),
        attribute: (key, value) => void (attributes[key] = value),
        event: () => undefined,
        addLinks: () => undefined,
        end: (_, exit) => void (seen.end = exit._tag)
      }
    },
    context: (f) => f()
  })
  return { spans, layer: Layer3.setTracer(tracer) }
}

/** What a counter has in this process, by its tags. */
const counted = (name: string, wanted: Record<string, string>) =>
  Effect.map(
    Metrics.counted,
    (all) =>
      all.find(
        (each) =>
          each.name === name && Object.entries(wanted).every(([key, value]) => each.tags[key] === value)
      )?.count ?? 0
  )

const App = Layer.mergeAll(
  Events.on(Im.messageReceiveV1, (_, { id }) =>
    Effect3.withSpan(id === "bad" ? Effect.fail("no") : Effect.void, "work")
  ),
  Events.answer(Card.actionTrigger, () => Effect3.withSpan(Effect.succeed(Callback.none), "work"))
)

const ready = Events.layer(App).pipe(Layer.provideMerge(Inbox.layer), Layer.provide(FakeFeishu.layer()))

describe("Spans", () => {
  it.effect("lead from the delivery to the handler and to what it calls", () => {
    const { layer, spans } = keeping()
    return Effect.gen(function* () {
      yield* Effect3.withSpan(receive(message("ev-1")), "transport")
      yield* settle
      assert.deepStrictEqual(
        spans.map(({ end, links, name, parent }) => [name, parent, links, end]),
        [
          ["transport", "", [], "Success"],
          ["feishu.event.receive", "transport", [], "Success"],
          ["feishu.event.handle im.message.receive_v1", "", ["feishu.event.receive"], "Success"],
          ["work", "feishu.event.handle im.message.receive_v1", [], "Success"]
        ]
      )
      assert.deepStrictEqual(spans[1]?.attributes, {
        "feishu.event.type": "im.message.receive_v1",
        "feishu.event.id": "ev-1",
        "feishu.event.transport": "webhook",
        "feishu.event.verdict": "Accepted"
      })
    }).pipe(Effect.provide(ready), Effect.provide(layer))
  })

  it.effect("tell of a handler that failed, and of callbacks", () => {
    const { layer, spans } = keeping()
    return Effect.gen(function* () {
      yield* receive(message("bad"))
      yield* settle
      yield* receive(click("ev-2"))
      assert.deepStrictEqual(
        spans
          .filter(({ name }) => name.startsWith("feishu.event.handle"))
          .map(({ end, links }) => [end, links]),
        [
          ["Failure", ["feishu.event.receive"]],
          ["Success", ["feishu.event.receive"]]
        ]
      )
    }).pipe(Effect.provide(ready), Effect.provide(layer))
  })
})

describe("Metrics", () => {
  it.effect("count deliveries by what the platform was told, and ends of handlers by their outcome", () =>
    Effect.gen(function* () {
      const told = (verdict: string, type = "im.message.receive_v1") =>
        counted("feishu_events", { type, verdict, transport: "metrics" })
      const ended = (outcome: string) =>
        counted("feishu_event_handlers", { handler: "im.message.receive_v1", outcome })
      const before = yield* Effect.all([ended("done"), ended("failed")])
      for (const id of ["ev-1", "ev-1", "bad"]) {
        yield* receive(message(id), "metrics")
        yield* settle
      }
      yield* receive(other("nobody.handles_v1", {}), "metrics")
      const after = yield* Effect.all([ended("done"), ended("failed")])
      assert.strictEqual(yield* told("Accepted"), 3)
      assert.strictEqual(yield* told("Unhandled", "nobody.handles_v1"), 1)
      assert.deepStrictEqual([after[0] - before[0], after[1] - before[1]], [1, 1])
    }).pipe(Effect.provide(ready))
  )

  it.effect("know how late events are, how long handlers take, and how many jobs there are", () =>
    Effect.gen(function* () {
      yield* receive(message("ev-1"))
      const names = new Set(Array.from(yield* Metrics.counted, ({ name }) => name))
      yield* TestClock3.adjust("1 second")
      for (const name of ["feishu_event_lag_ms", "feishu_inbox_size"]) assert.include(names, name)
    }).pipe(Effect.provide(ready))
  )
})

describe("Logs", () => {
  it.effect("tell at debug level what became of each delivery", () => {
    const lines: Array<string> = []
    const logger = Logger3.replace(
      Logger.defaultLogger,
      Logger3.make(({ message }) => void lines.push(JSON.stringify(message)))
    )
    return Effect.gen(function* () {
      yield* receive(message("ev-1"))
      yield* settle
      yield* receive(message("ev-1"), "longConnection")
      const about = lines.filter((line) => line.includes("ev-1"))
      assert.strictEqual(about.length, 3)
      assert.include(about[0], "Accepted")
      assert.include(about[1], "has ended")
      assert.include(about[2], "longConnection")
    }).pipe(Effect.provide(ready), Effect.provide(logger), Logger3.withMinimumLogLevel(LogLevel3.Debug))
  })

  it.effect("and spans hold no verification token, no token of a card, and nothing that was said", () => {
    const lines: Array<string> = []
    const logger = Logger3.replace(
      Logger.defaultLogger,
      Logger3.make((entry) => void lines.push(Logger3.stringLogger.log(entry)))
    )
    const { layer, spans } = keeping()
    return Effect.gen(function* () {
      yield* receive(message("ev-1"))
      yield* receive(message("bad"))
      yield* receive(other("im.message.receive_v1", { message: { content: "hush" } }))
      yield* receive(other("nobody.handles_v2", { text: "hush" }))
      yield* receive(click("ev-2", { key: "hush" }, "c-hush"))
      yield* TestClock3.adjust("5 seconds")
      const text = lines.join() + JSON.stringify(spans)
      assert.include(text, "does not fit")
      for (const secret of ["vt-secret", "hush", '"hi"']) assert.notInclude(text, secret)
    }).pipe(
      Effect.provide(ready),
      Effect.provide(Layer.merge(logger, layer)),
      Logger3.withMinimumLogLevel(LogLevel3.Debug)
    )
  })
})
