/** How a handler is run, whatever it is of: in the context of its layer, within its time, seen from outside. */
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import type { Problem } from "@effect-feishu/core/FeishuError"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import { CurrentDelivery, type Delivery, payload as payloadOf } from "../Delivery.js"
import type { Middleware, Outcome } from "../Handlers.js"
import type { HandlerFailure, Trace } from "../Job.js"
import * as foreign from "./foreign.js"
import { clockOf, logsDebug, millis, type Start, withFiber } from "./line/fiber.js"
import * as metrics from "./metrics.js"
import { reasonOfCause } from "./reason.js"
import { traced } from "./traced.js"

/** Milliseconds for which a handler that is told to end may put things in order. */
const grace = 5000

export const failure = (reason: string): HandlerFailure => ({ _tag: "HandlerFailure", reason })

export const misfit = (what: string, problems: ReadonlyArray<Problem>): HandlerFailure =>
  failure(`${what} does not fit: ${problems.map(({ message, path }) => `${path} ${message}`).join("; ")}`)

/** What an event tells, where it fits its definition. */
export const decoded = <Payload, Answer>(
  definition: EventDefinition.EventDefinition<Payload, Answer>,
  delivery: Delivery
): Effect.Effect<Payload, HandlerFailure> =>
  Either.match(EventDefinition.decode(definition, payloadOf(delivery)), {
    onLeft: (problems) => Effect.fail(misfit("The payload", problems)),
    onRight: (payload) => Effect.succeed(payload)
  })

/**
 * What a handler asks its layer for. The delivery, and a scope that closes when it has ended, are there while it runs.
 *
 * @since 0.1.0
 * @category models
 */
export type Needed<R> = Exclude<Exclude<R, Scope.Scope>, CurrentDelivery>

/** Gives a handler what is there while it runs. */
export const withDelivery = <A, E, R>(
  delivery: Delivery,
  handler: () => Effect.Effect<A, E, R>
): Effect.Effect<A, E, Needed<R>> =>
  Effect.provideService(Effect.scoped(Effect.suspend(handler)), CurrentDelivery, delivery)

/** Gives a handler what its layer has. What is around at the moment, such as the span, goes before. */
export const within = <A, E, R>(
  context: Context.Context<R>,
  self: Effect.Effect<A, E, R>
): Effect.Effect<A, E> =>
  Effect.mapInputContext(self, (around: Context.Context<never>) => Context.merge(context, around))

/** What a handler is run with. */
export interface Setting<R> {
  readonly name: string
  /** Of the layer that the handler came in. */
  readonly context: Context.Context<R>
  readonly start: Start
  /** Milliseconds. */
  readonly timeout: number
}

const isFailure = (error: unknown): error is HandlerFailure =>
  typeof error === "object" && error !== null && "_tag" in error && error._tag === "HandlerFailure"

/**
 * Whatever went wrong, as a failure that has been logged, be it that the handler interrupted itself. Where it is interrupted from
 * outside, as at the end of its time, nothing of this runs.
 */
export const settled = <A, R>(
  name: string,
  { id, type }: Delivery,
  self: Effect.Effect<A, unknown, R>
): Effect.Effect<A, HandlerFailure, R> =>
  Effect.catchAllCause(self, (cause) => {
    const error = Option.getOrUndefined(Cause.failureOption(cause))
    const log = isFailure(error)
      ? Effect.logError(`The handler ${name} failed: ${error.reason}`)
      : Effect.logError(`The handler ${name} failed`, cause)
    return Effect.andThen(
      Effect.annotateLogs(log, { event: id, type }),
      Effect.fail(isFailure(error) ? error : failure(reasonOfCause(cause)))
    )
  })

/** Runs a handler on a fiber of its own. */
export const handled = <R>(
  setting: Setting<R>,
  delivery: Delivery,
  around: Middleware,
  trace: Trace | undefined,
  handler: Effect.Effect<Outcome, unknown, R>
): Effect.Effect<Outcome, HandlerFailure> => {
  const { context, name, start, timeout } = setting
  const given = within(context, handler)
  const whole = traced(
    `feishu.event.handle ${name}`,
    {
      kind: "consumer",
      isRoot: true,
      linkTo: trace,
      attributes: {
        "feishu.event.type": delivery.type,
        "feishu.event.id": delivery.id,
        "feishu.event.transport": delivery.transport
      }
    },
    () => Effect.suspend(() => around(settled(name, delivery, given), delivery))
  )
  const late = Effect.suspend(() =>
    settled(name, delivery, Effect.fail(failure(`it took longer than ${Duration.format(timeout)}`)))
  )
  return withFiber((fiber) => {
    const clock = clockOf(fiber)
    const began = millis(clock)
    return Effect.onExit(foreign.within(start, { limit: timeout, grace }, whole, late), (exit) => {
      const outcome = Exit.isSuccess(exit) ? "done" : "failed"
      metrics.handled(name, outcome, millis(clock) - began)
      return logsDebug(fiber)
        ? Effect.logDebug(`The handler ${name} has ended`, { event: delivery.id, outcome })
        : Effect.void
    })
  })
}
