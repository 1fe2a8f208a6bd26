/**
 * What a program does, as spans of OpenTelemetry: `npx tsx examples/opentelemetry.ts`.
 *
 * Each call is a span that bears the endpoint's name and says how it went: method, status, the platform's code and log
 * id, how many attempts it took, and whose token it carried. No token, no secret and no text is in it. Here the spans
 * go to the terminal; in production another processor sends them to a collector.
 */
import { Im } from "@effect-feishu/core"
import { Fault, Sandbox } from "@effect-feishu/sandbox"
import { NodeSdk } from "@effect/opentelemetry"
import { ConsoleSpanExporter, SimpleSpanProcessor, type SpanProcessor } from "@opentelemetry/sdk-trace-base"
import { Effect } from "effect"
import * as Effect3 from "../effect3/effect/Effect.js"
import { run } from "./support/run.js"

/** Where the spans go. */
export const tracing = (spanProcessor: SpanProcessor) =>
  NodeSdk.layer(() => ({ resource: { serviceName: "greeter" }, spanProcessor }))

export const greet = Effect.gen(function* () {
  const sent = yield* Im.send(Sandbox.defaultChatId, "Good morning")
  // The platform stumbles once: the call is repeated, and its span says so.
  yield* Sandbox.inject(
    Fault.next(1, { method: "POST", path: "/open-apis/im/v1/messages/:id/reply" }, Fault.serverError())
  )
  yield* Im.reply(sent.message_id, "and a good day")
}).pipe(Effect3.withSpan("greet"))

export const program = Effect.provide(greet, tracing(new SimpleSpanProcessor(new ConsoleSpanExporter())))

run(import.meta.url, program)
