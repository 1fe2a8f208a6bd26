import * as Contact from "@effect-feishu/core/Contact"
import * as Im from "@effect-feishu/core/Im"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Retry from "@effect-feishu/core/Retry"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Fault from "@effect-feishu/sandbox/Fault"
import type { Resource } from "@effect/opentelemetry/Resource"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as NodeSdk from "@effect/opentelemetry/NodeSdk"
import { assert, describe, it } from "@effect/vitest"
import { SpanKind, SpanStatusCode } from "@opentelemetry/api"
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { greet, tracing } from "../../examples/opentelemetry.js"

const platform = SandboxFeishu.layer({ seed: 1, users: 20 })

/** Runs a program on the sandbox, and gives the spans that were exported until its end. */
const spansOf = <A, E>(
  program: Effect.Effect<A, E, Sandbox.Sandbox | FeishuClient>,
  layer: (processor: SimpleSpanProcessor) => Layer.Layer<Resource> = (spanProcessor) =>
    NodeSdk.layer(() => ({ spanProcessor }))
): Effect.Effect<ReadonlyArray<ReadableSpan>> =>
  Effect.gen(function* () {
    const exporter = new InMemorySpanExporter()
    const processor = new SimpleSpanProcessor(exporter)
    return yield* Effect.exit(program).pipe(
      Effect.andThen(Effect.promise(() => processor.forceFlush())),
      Effect.map(() => exporter.getFinishedSpans()),
      Effect.provide(layer(processor))
    )
  }).pipe(Effect.provide(platform))

const named = (spans: ReadonlyArray<ReadableSpan>, name: string): ReadableSpan => {
  const found = spans.filter((span) => span.name === name)
  assert.strictEqual(found.length, 1, `spans: ${spans.map((span) => span.name).join(", ")}`)
  return found[0]!
}

describe("OpenTelemetry", () => {
  it.live("gets a span for each call, with its endpoint's name and how it went", () =>
    Effect.gen(function* () {
      const spans = yield* spansOf(Im.send(Sandbox.defaultChatId, "hello"))
      const span = named(spans, "im.v1.message.create")
      assert.strictEqual(span.kind, SpanKind.CLIENT)
      assert.strictEqual(span.status.code, SpanStatusCode.OK)
      const { "feishu.log_id": logId, ...attributes } = span.attributes
      assert.match(String(logId), /^\w{16,}$/)
      assert.deepStrictEqual(attributes, {
        "http.request.method": "POST",
        "url.template": "/open-apis/im/v1/messages",
        "http.response.status_code": 200,
        "feishu.code": 0,
        "feishu.token": "tenant",
        "feishu.attempts": 1
      })
      assert.strictEqual(named(spans, "feishu.token").parentSpanContext?.spanId, span.spanContext().spanId)
    })
  )

  it.live("sees in one span how often a call was repeated", () =>
    Effect.gen(function* () {
      const spans = yield* spansOf(greet, tracing)
      const outer = named(spans, "greet")
      const reply = named(spans, "im.v1.message.reply")
      assert.strictEqual(reply.attributes["feishu.attempts"], 2)
      assert.strictEqual(reply.attributes["feishu.code"], 0)
      assert.strictEqual(reply.parentSpanContext?.spanId, outer.spanContext().spanId)
      assert.strictEqual(reply.resource.attributes["service.name"], "greeter")
    })
  )

  it.live("sees a failed call with the platform's code and log id", () =>
    Effect.gen(function* () {
      const spans = yield* spansOf(
        Effect.andThen(
          Sandbox.inject(
            Fault.next(1, { path: "/open-apis/im/v1/messages" }, Fault.refused({ code: 230002, status: 400 }))
          ),
          Im.send(Sandbox.defaultChatId, "hello")
        )
      )
      const span = named(spans, "im.v1.message.create")
      assert.strictEqual(span.status.code, SpanStatusCode.ERROR)
      assert.strictEqual(span.attributes["feishu.code"], 230002)
      assert.strictEqual(span.attributes["http.response.status_code"], 400)
      assert.isString(span.attributes["feishu.log_id"])
    })
  )

  it.live("is told whose token was used, and no token, secret or text", () =>
    Effect.gen(function* () {
      const text = "the merger is off"
      let userToken = ""
      const spans = yield* spansOf(
        Effect.gen(function* () {
          const grant = yield* Sandbox.mintUserToken({ user: 0 })
          userToken = grant.accessToken
          yield* Im.send(Sandbox.defaultChatId, text)
          yield* Contact.users.search("a").pipe(UserToken.provide(userToken))
          // What fails tells more than what succeeds.
          yield* Sandbox.inject(Fault.always({}, Fault.dropped()))
          yield* Effect.exit(Im.send(Sandbox.defaultChatId, text).pipe(Retry.provide(Retry.none)))
          yield* Sandbox.clearFaults
          yield* Effect.exit(Im.send("oc_of_nobody", text))
          yield* Effect.exit(Im.send(Sandbox.defaultChatId, "").pipe(UserToken.provide(userToken)))
        })
      )
      const search = spans.find((span) => span.attributes["feishu.token"] === "user")
      assert.match(search?.name ?? "", /^search\./)
      assert.isAbove(spans.length, 4)
      const told = JSON.stringify(
        spans.map(({ attributes, events, links, name, resource, status }) => ({
          attributes,
          events,
          links,
          name,
          resource: resource.attributes,
          status
        }))
      )
      assert.include(told, "im.v1.message.create")
      const secrets = [Sandbox.defaultApp.appSecret, userToken, text, "Bearer ", '"t-', '"u-']
      for (const secret of secrets) assert.notInclude(told, secret)
    })
  )
})
