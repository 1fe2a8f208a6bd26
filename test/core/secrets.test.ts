import * as User from "@effect-feishu/core/api/contact/v3/User"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Tokens from "@effect-feishu/core/Tokens"
import * as Transport from "@effect-feishu/core/Transport"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxTransport from "@effect-feishu/sandbox/SandboxTransport"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/TestClock"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import { doors } from "./support/doors.js"
import * as Fiber from "effect/Fiber"

/** Everything that a program could print, as text. */
const seen: Array<string> = []
const show = (value: unknown) => {
  seen.push(inspect(value, { depth: 12, showHidden: true }))
  try {
    seen.push(JSON.stringify(value) ?? "")
  } catch {
    // Cycles have been shown by `inspect`.
  }
}

const logger = Logger.replace(
  Logger.defaultLogger,
  Logger.make(({ annotations, cause, message }) => show([message, [...annotations], Cause.pretty(cause)]))
)
const spans: Array<Tracer.Span> = []
const tracer = Tracer.make({
  span: (name, parent, context, links, startTime, kind) => {
    const attributes = new Map<string, unknown>()
    const span: Tracer.Span = {
      _tag: "Span",
      name,
      spanId: String(spans.length),
      traceId: "trace",
      parent,
      context,
      links,
      kind,
      sampled: true,
      status: { _tag: "Started", startTime },
      attributes,
      attribute: (key, value) => void attributes.set(key, value),
      event: (event, _, detail) => show([event, detail]),
      addLinks: () => {},
      end: (_, exit) => {
        if (exit._tag === "Failure") seen.push(Cause.pretty(exit.cause))
      }
    }
    spans.push(span)
    return span
  },
  context: (run) => run()
})

/** What must not be shown: gathered from what really went over the wire. */
const secrets = new Set<string>()
const tapped = Layer.map(SandboxTransport.layer, (context): Context.Context<Transport.Transport> => {
  const inner = Context.get(context, Transport.Transport)
  return Context.make(Transport.Transport, {
    ...inner,
    exchange: (request) => {
      const bearer = request.headers["authorization"]
      if (bearer !== undefined) secrets.add(bearer.replace("Bearer ", ""))
      return inner.exchange(request)
    }
  })
})

const privateText = "meet me at the old bridge"
const message: Message.CreateInput = {
  receive_id_type: "chat_id",
  receive_id: Sandbox.defaultChatId,
  msg_type: "text",
  content: JSON.stringify({ text: privateText })
}
const send = Message.create(message)

const faults: ReadonlyArray<Fault.Action> = [
  Fault.rateLimited({ resetSeconds: 1 }),
  Fault.serverError({ status: 500 }),
  Fault.serverError({ status: 503, moment: "after" }),
  Fault.dropped(),
  Fault.cut(),
  Fault.hang(),
  Fault.deadToken(),
  Fault.malformed
]

/** Shows what a program can see of a failure, in every way in which it could. */
const watched = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  effect.pipe(
    Effect.tapErrorCause((cause) =>
      Effect.zipRight(
        Effect.sync(() => {
          show(cause)
          seen.push(Cause.pretty(cause))
          for (const error of Cause.failures(cause)) {
            show(error)
            seen.push(String(error), (error as Error).stack ?? "")
          }
        }),
        Effect.logError("the call failed", cause)
      )
    ),
    Effect.exit
  )

/** Calls that fail in every way, with tokens that are noted. */
const failing = (found: Set<string>) =>
  Effect.gen(function* () {
    const tokens = yield* Tokens.Tokens
    const user = yield* Sandbox.mintUserToken({ user: 1 })
    found.add(user.accessToken)
    for (const fault of faults) {
      for (const times of [1, 9]) {
        for (const path of ["/open-apis/im/*", "/open-apis/auth/*"]) {
          // A fetch of a token that never ends is like any other: waiting for it shows nothing new.
          if (fault._tag === "Hang" && path.includes("auth")) continue
          yield* Sandbox.inject(Fault.next(times, { path }, fault))
          const call = Message.create(message, { timeout: 200 })
          yield* watched(call)
          yield* watched(call.pipe(UserToken.provide(user.accessToken)))
          const token = tokens.peek("tenant", Date.now())
          if (token !== undefined) found.add(Redacted.value(token))
          yield* Sandbox.clearFaults
          yield* Sandbox.revokeTokens({ kind: "tenant" })
        }
      }
    }
  })

describe("Secrets", () => {
  // All ways at once: what takes time is that calls are waited for. What is seen of one must not show what another keeps.
  it.live(`occur in no log, span or error of calls: ${doors.map(({ name }) => name).join(", ")}`, () =>
    Effect.gen(function* () {
      seen.length = 0
      spans.length = 0
      const found = new Set([Sandbox.defaultApp.appSecret, privateText])
      yield* Effect.forEach(
        doors,
        ({ layer }, index) => Effect.provide(failing(found), layer({ seed: 3 + index })),
        { concurrency: "unbounded", discard: true }
      )
      const everything = [...seen, inspect(spans, { depth: 12 })].join("\n")
      assert.isAbove(found.size, 10 * doors.length)
      assert.isAbove(seen.length, 50 * doors.length)
      assert.isAbove(spans.length, 50 * doors.length)
      for (const secret of found) assert.notInclude(everything, secret)
    }).pipe(Effect.provide(logger), Logger.withMinimumLogLevel(LogLevel.All), Effect.withTracer(tracer))
  )

  it.effect("occur in no log, span or error, whatever goes wrong", () =>
    Effect.gen(function* () {
      const user = yield* Sandbox.mintUserToken({ user: 1 })
      secrets.add(user.accessToken)
      const attempt = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
        Effect.gen(function* () {
          const fiber = yield* Effect.fork(watched(effect))
          yield* TestClock.adjust("31 seconds")
          yield* TestClock.adjust("31 seconds")
          yield* TestClock.adjust("31 seconds")
          yield* TestClock.adjust("31 seconds")
          yield* Fiber.join(fiber)
        })
      for (const fault of faults) {
        for (const times of [1, 9]) {
          yield* Sandbox.inject(Fault.next(times, {}, fault))
          yield* attempt(send)
          yield* attempt(send.pipe(UserToken.provide(user.accessToken)))
          yield* Sandbox.clearFaults
        }
      }
      yield* Sandbox.revokeTokens({ kind: "tenant" })
      yield* Sandbox.inject(Fault.always({ path: "/open-apis/auth/*" }, Fault.serverError({ status: 400 })))
      yield* attempt(send)
      yield* Sandbox.clearFaults
      yield* attempt(User.get({ user_id: "nobody" }).pipe(UserToken.provide("u-wrong-token-123")))
      secrets.add("u-wrong-token-123")
      secrets.add(Sandbox.defaultApp.appSecret)

      const everything = [...seen, inspect(spans, { depth: 12 })].join("\n")
      assert.isAbove(secrets.size, 3)
      assert.isAbove(spans.filter((span) => span.name === "im.v1.message.create").length, 10)
      assert.include(everything, "im.v1.message.create")
      for (const secret of secrets) assert.notInclude(everything, secret)
      assert.notInclude(everything, privateText)
    }).pipe(
      Effect.provide(
        Feishu.layerTransport(SandboxFeishu.clientOptions()).pipe(
          Layer.provide(tapped),
          Layer.provideMerge(Sandbox.layer({ seed: 1 }))
        )
      ),
      Effect.provide(logger),
      Logger.withMinimumLogLevel(LogLevel.All),
      Effect.withTracer(tracer)
    )
  )
})
