/**
 * What happens to an arrival: its handlers are found, and each gets a job of its own in the inbox; a callback is
 * answered.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import type { Delivery, Transport } from "../Delivery.js"
import type * as Envelope from "../Envelope.js"
import type { Handler } from "../Handlers.js"
import { Inbox } from "../Inbox.js"
import type { Job, Receipt, Run, Trace } from "../Job.js"
import type { Verdict } from "../Verdict.js"
import { Callbacks } from "./callbacks.js"
import { messageOf } from "./lane.js"
import { clockOf, logsDebug, millis, starter, withFiber } from "./line/fiber.js"
import * as metrics from "./metrics.js"
import type { Registry } from "./registry.js"
import { failure } from "./run.js"
import { traced } from "./traced.js"

const accepted: Verdict = { _tag: "Accepted" }
const unhandled: Verdict = { _tag: "Unhandled" }
const stopping: Verdict = { _tag: "Refused", reason: "stopping" }

/** Without the verification token: a delivery is kept, and read by handlers. */
const bodyOf = ({ header, raw, schema }: Envelope.Event): Envelope.JsonObject => {
  if (schema === "2.0") return { ...raw, header }
  if (raw["event"] === undefined) return raw
  const { token: _, ...body } = raw
  return body
}

const deliveryOf = (event: Envelope.Event, transport: Transport, receivedAt: number): Delivery => ({
  id: event.id ?? globalThis.crypto.randomUUID(),
  type: event.type,
  schema: event.schema,
  tenantKey: event.tenantKey,
  appId: event.appId,
  createdAt: event.createdAt,
  receivedAt,
  transport,
  header: event.header,
  raw: bodyOf(event)
})

/** A part of a claim that cannot run into the next one. */
const part = (text: string): string => text.replaceAll(/[%:]/g, encodeURIComponent)

/** What a handler claims of an event: its id where it has one, and of a message that came in the message's. */
const claimsOf = (name: string, delivery: Delivery, id: string | undefined): ReadonlyArray<string> => {
  const message = messageOf(delivery)
  const prefix = `${part(delivery.appId ?? "")}:${part(name)}:`
  const claims: Array<string> = []
  if (id !== undefined) claims.push(prefix + id)
  if (message !== undefined) claims.push(prefix + message)
  return claims
}

const jobOf = (
  handler: Handler,
  delivery: Delivery,
  id: string | undefined,
  trace: Trace | undefined
): Effect.Effect<Job> =>
  Effect.map(laneOf(handler, delivery), (lane) => ({
    delivery,
    handler: handler.name,
    lane,
    claims: claimsOf(handler.name, delivery, id),
    ack: handler.ack,
    ...(trace !== undefined && { trace })
  }))

/** A key that throws does not lose the event: it is then in order with all others of which the handler has no key. */
const laneOf = (handler: Handler, delivery: Delivery): Effect.Effect<string> =>
  Effect.catchCause(
    Effect.sync(() => handler.lane(delivery)),
    (cause) =>
      Effect.as(
        Effect.annotateLogs(Effect.logError(`The key of the handler ${handler.name} failed`, cause), {
          event: delivery.id
        }),
        ""
      )
  )

const join = (receipts: ReadonlyArray<Receipt>): Verdict =>
  receipts.find((receipt) => receipt._tag === "Refused") ?? accepted

const wordOf = (verdict: Verdict): string => (verdict._tag === "Refused" ? verdict.reason : verdict._tag)

/** Of how many types it is said that nobody handles them: more than the platform has. */
const mostTypes = 1000

const noHandlers =
  "There are no handlers: every event is taken as arrived. Where the same handlers are in another `Events.layer`, give each its own by `Layer.fresh`."

export const make = (registry: Registry) =>
  Effect.gen(function* () {
    const inbox = yield* Inbox
    const callbacks = new Callbacks(yield* starter, Duration.toMillis(inbox.drainLimit))
    const unknown = new Set<string>()
    let isStopping = false

    const run: Run = ({ delivery, handler: name, trace }, turn) =>
      Effect.suspend(() => {
        const handler = registry.named(name)
        return handler === undefined
          ? Effect.fail(failure(`there is no handler ${name} any more`))
          : handler.run(delivery, registry.around, trace, turn)
      })

    const ignore = (delivery: Delivery): Effect.Effect<Verdict> => {
      registry.tellUnhandled(delivery)
      const { type } = delivery
      if (unknown.has(type) || unknown.size >= mostTypes) return Effect.succeed(unhandled)
      unknown.add(type)
      return Effect.as(Effect.logWarning(`There is no handler of ${type}: it is taken as arrived`), unhandled)
    }

    const decide = (
      delivery: Delivery,
      id: string | undefined,
      trace: Trace | undefined
    ): Effect.Effect<Verdict> => {
      if (isStopping) return Effect.succeed(stopping)
      const answerer = registry.answererOf(delivery.type)
      if (answerer !== undefined) {
        return callbacks.receive(answerer, delivery, id, answerer.run(delivery, registry.around, trace))
      }
      const handlers = registry.handlersOf(delivery.type)
      if (handlers.length === 0) return ignore(delivery)
      const offer = (handler: Handler) => Effect.flatMap(jobOf(handler, delivery, id, trace), inbox.offer)
      return handlers.length === 1
        ? Effect.map(offer(handlers[0]!), (receipt) => (receipt._tag === "Refused" ? receipt : accepted))
        : Effect.map(Effect.forEach(handlers, offer, { concurrency: "unbounded" }), join)
    }

    // A finalizer cannot be interrupted, and a time limit within would have no effect.
    const drain = Effect.suspend(() => {
      isStopping = true
      return Effect.zipWith(
        Effect.interruptible(inbox.drain),
        callbacks.drain,
        (events, others) => [...events, ...others],
        {
          concurrent: true
        }
      )
    })

    yield* Effect.addFinalizer(() => callbacks.stop)
    yield* inbox.attach(run)
    yield* Effect.addFinalizer(() =>
      Effect.flatMap(drain, (left) =>
        left.length === 0 ? Effect.void : Effect.logWarning("These events are interrupted", left)
      )
    )
    // Streams begin on fibers of their own, which were started before this.
    yield* Effect3.repeatN(Effect3.yieldNow(), 10)
    if (registry.isEmpty()) yield* Effect.logWarning(noHandlers)

    return {
      receive: (event: Envelope.Event, { transport }: { readonly transport: Transport }) =>
        withFiber((fiber) => {
          const delivery = deliveryOf(event, transport, millis(clockOf(fiber)))
          const { createdAt, id, receivedAt, type } = delivery
          if (createdAt !== undefined) metrics.lagged(type, Math.max(0, receivedAt - createdAt))
          const told = (verdict: Verdict): Effect.Effect<Verdict> => {
            metrics.arrived(type, transport, wordOf(verdict))
            return logsDebug(fiber)
              ? Effect.as(
                  Effect.logDebug(`Received ${type}`, { event: id, transport, verdict: wordOf(verdict) }),
                  verdict
                )
              : Effect.succeed(verdict)
          }
          return traced<Verdict, never, never>(
            "feishu.event.receive",
            {
              kind: "consumer",
              attributes: {
                "feishu.event.type": type,
                "feishu.event.id": id,
                "feishu.event.transport": transport
              },
              describe: (exit: Exit.Exit<Verdict, unknown>) =>
                Exit.isSuccess(exit) ? { "feishu.event.verdict": wordOf(exit.value) } : {}
            },
            (trace) => Effect.flatMap(decide(delivery, event.id, trace), told)
          )
        }),
      idle: Effect.all([inbox.idle, callbacks.idle], { concurrency: "unbounded", discard: true }),
      drain
    }
  })
