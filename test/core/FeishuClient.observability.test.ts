/**
 * What a program sees of its calls from outside: metrics, spans and logs.
 */
import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as UserToken from "@effect-feishu/core/UserToken"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HashMap from "effect/HashMap"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/TestClock"
import * as Tracer from "effect/Tracer"
import * as Metrics from "../line/metrics.js"
import * as Wire from "./support/wire.js"

const chats = Chat.list()
const none = Wire.ok({ items: [], has_more: false })
const dead: Wire.Answer = { status: 401, body: { code: 99991663, msg: "invalid" } }

/** How many calls of this endpoint have ended so, in this process. */
const counted = (outcome: string) =>
  Effect.map(
    Metrics.counted,
    (all) =>
      all.find(
        ({ name, tags }) =>
          name === "feishu_calls" && tags["endpoint"] === "im.v1.chat.list" && tags["outcome"] === outcome
      )?.count ?? 0
  )

/** By how many calls with an outcome there are more after a program. */
const countedBy = <A, E, R>(outcome: string, program: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const before = yield* counted(outcome)
    yield* program
    return (yield* counted(outcome)) - before
  })

describe("a call is counted", () => {
  it.effect("when it was interrupted, in an attempt or in a wait", () =>
    Effect.gen(function* () {
      for (const answer of ["timeout", { status: 503, body: "" }] as const) {
        const interrupted = Effect.gen(function* () {
          const fiber = yield* Effect.fork(chats)
          yield* TestClock.adjust("1 millis")
          yield* Fiber.interrupt(fiber)
        }).pipe(Effect.provide(Wire.layer(Wire.make(() => answer))))
        assert.strictEqual(yield* countedBy("interrupted", interrupted), 1)
      }
    })
  )

  it.effect("when its token could not be had, or not be renewed", () =>
    Effect.gen(function* () {
      const gone = new FeishuError.FeishuAuthError({
        endpoint: "token",
        method: "POST",
        path: "/",
        code: 20026,
        msg: "gone"
      })
      const without = { token: Effect.fail(gone), renew: () => Effect.succeedNone }
      const stale = { token: Effect.succeed(Redacted.make("u-1")), renew: () => Effect.fail(gone) }
      for (const service of [without, stale]) {
        const call = Effect.flip(Effect.provideService(chats, UserToken.UserToken, service))
        const program = Effect.provide(call, Wire.layer(Wire.make(() => dead)))
        assert.strictEqual(yield* countedBy("FeishuAuthError", program), 1)
      }
    })
  )

  it.effect("once, however often it is sent", () =>
    Effect.gen(function* () {
      const wire = Wire.make((_, n) => (n < 2 ? "reset" : none))
      const program = Effect.gen(function* () {
        const fiber = yield* Effect.fork(chats)
        yield* TestClock.adjust("1 minute")
        yield* Fiber.join(fiber)
      }).pipe(Effect.provide(Wire.layer(wire)))
      assert.strictEqual(yield* countedBy("success", program), 1)
    })
  )
})

describe("a span", () => {
  /** A tracer that keeps its spans, and says of none or of all that they are kept. */
  const keeping = (sampled: boolean) => {
    const spans: Array<{ readonly name: string; readonly parent: string; readonly noted: Array<string> }> = []
    const tracer = Tracer.make({
      span: (name, parent, context, links, startTime, kind) => {
        const noted: Array<string> = []
        const above = Option.match(parent, {
          onNone: () => "",
          onSome: (one) => (one._tag === "Span" ? one.name : "")
        })
        spans.push({ name, parent: above, noted })
        return {
          _tag: "Span",
          spanId: String(spans.length),
          traceId: "1",
          name,
          parent,
          context,
          links,
          kind,
          sampled,
          status: { _tag: "Started", startTime },
          attributes: new Map(),
          attribute: (key) => void noted.push(key),
          event: () => undefined,
          addLinks: () => undefined,
          end: () => undefined
        }
      },
      context: (run) => run()
    })
    return { spans, tracer }
  }

  it.effect("has attributes only where the tracer keeps it", () =>
    Effect.gen(function* () {
      for (const sampled of [true, false]) {
        const { spans, tracer } = keeping(sampled)
        yield* chats.pipe(Effect.withTracer(tracer), Effect.provide(Wire.layer(Wire.make(() => none))))
        const span = spans.find(({ name }) => name === "im.v1.chat.list")
        assert.strictEqual(span!.noted.includes("feishu.code"), sampled)
        assert.strictEqual(span!.noted.length > 0, sampled)
      }
    })
  )

  it.effect("is above what its attempts make, and not above what comes after the call, however it ends", () =>
    Effect.gen(function* () {
      const inside = {
        token: Effect.withSpan(Effect.succeed(Redacted.make("u-1")), "token"),
        renew: () => Effect.succeedNone
      }
      for (const answer of [none, { status: 400, body: { code: 1, msg: "no" } }, "timeout"] as const) {
        const { spans, tracer } = keeping(true)
        const call = Effect.provideService(chats, UserToken.UserToken, inside)
        yield* Effect.timeout(Effect.exit(call), "1 seconds").pipe(
          Effect.exit,
          Effect.zipRight(Effect.withSpan(Effect.void, "after")),
          Effect.withSpan("program"),
          Effect.withTracer(tracer),
          Effect.provide(Wire.layer(Wire.make(() => answer))),
          Effect.fork,
          Effect.tap(() => TestClock.adjust("2 seconds")),
          Effect.flatMap(Fiber.join)
        )
        assert.deepStrictEqual(
          spans.map(({ name, parent }) => [name, parent]),
          [
            ["program", ""],
            ["im.v1.chat.list", "program"],
            ["token", "im.v1.chat.list"],
            ["after", "program"]
          ]
        )
      }
    })
  )

  it.effect("is closed however its call ends, and at whatever moment it is interrupted", () =>
    Effect.gen(function* () {
      let open = 0
      let made = 0
      const tracer = Tracer.make({
        span: (name, parent, context, links, startTime, kind) => {
          made++
          open++
          return {
            _tag: "Span",
            spanId: "1",
            traceId: "1",
            name,
            parent,
            context,
            links,
            startTime,
            kind,
            sampled: true,
            status: { _tag: "Started", startTime },
            attributes: new Map(),
            attribute: () => undefined,
            event: () => undefined,
            addLinks: () => undefined,
            end: () => {
              open--
            }
          }
        },
        context: (f) => f()
      })
      const answers: ReadonlyArray<Wire.Answer> = [none, "timeout", "connect", dead]
      for (const answer of answers) {
        for (let steps = 0; steps < 40; steps++) {
          const program = Effect.gen(function* () {
            const fiber = yield* Effect.fork(chats)
            for (let i = 0; i < steps; i++) yield* Effect.yieldNow()
            yield* Fiber.interrupt(fiber)
          }).pipe(Effect.provide(Wire.layer(Wire.make(() => answer))), Effect.withTracer(tracer))
          yield* program
          assert.strictEqual(open, 0)
        }
      }
      assert.isAbove(made, 40)
    })
  )
})

describe("the log at debug level", () => {
  const logged = (minimum: LogLevel.LogLevel) =>
    Effect.gen(function* () {
      const lines: Array<{ readonly message: string; readonly about: { readonly [name: string]: unknown } }> =
        []
      const logger = Logger.make(({ annotations, message }) => {
        lines.push({ message: String(message), about: Object.fromEntries(HashMap.toEntries(annotations)) })
      })
      const wire = Wire.make((_, n) => (n === 0 ? "reset" : n === 1 ? dead : none))
      const program = Effect.gen(function* () {
        const fiber = yield* Effect.fork(chats)
        yield* TestClock.adjust("1 minute")
        yield* Fiber.join(fiber)
      }).pipe(
        Effect.provide(Wire.layer(wire)),
        Effect.provide(Logger.replace(Logger.defaultLogger, logger)),
        Logger.withMinimumLogLevel(minimum)
      )
      yield* program
      return lines.filter(({ message }) => message.startsWith("im.v1.chat.list: "))
    })

  it.effect("tells each step of a call with its endpoint, attempt, reason and wait", () =>
    Effect.gen(function* () {
      const lines = yield* logged(LogLevel.Debug)
      assert.deepStrictEqual(
        lines.map(({ about, message }) => [message.slice("im.v1.chat.list: ".length), about["attempt"]]),
        [
          ["gets a token", 0],
          ["is sent", 1],
          ["failed", 1],
          ["waits to be sent again", 1],
          ["is sent", 2],
          ["gets another token", 2],
          ["is sent", 3]
        ]
      )
      assert.isTrue(lines.every(({ about }) => about["endpoint"] === "im.v1.chat.list"))
      assert.match(String(lines[2]!.about["reason"]), /the connection to [\w.]+:\d+ was lost/)
      assert.match(String(lines[3]!.about["wait"]), /^\d+ms$/)
      assert.include(lines[5]!.about["reason"], "99991663")
      assert.notMatch(JSON.stringify(lines), /t-1|t-2|the-secret/)
    })
  )

  it.effect("says nothing to who does not ask", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* logged(LogLevel.Info), [])
    })
  )
})
