/** What a running fiber carries, and how fibers of one's own are started and ended on this line of Effect. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as LogLevel from "effect/LogLevel"
import * as References from "effect/References"
import * as Tracer from "effect/Tracer"

/** A fiber while it runs. */
export type Running = Fiber.Fiber<unknown, unknown>

/** Calls a function with the fiber that runs it. */
export const withFiber = <A, E, R>(f: (fiber: Running) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => f(fiber))

export const tracerOf = (fiber: Running): Tracer.Tracer => fiber.getRef(Tracer.Tracer)

export const clockOf = (fiber: Running): Clock.Clock => fiber.getRef(Clock.Clock)

export const millis = (clock: Clock.Clock): number => clock.currentTimeMillisUnsafe()

export const nanos = (clock: Clock.Clock): bigint => clock.currentTimeNanosUnsafe()

/** Nanoseconds since some moment, by a clock that nobody sets. */
export const monotonicNanos = (clock: Clock.Clock): bigint => clock.monotonicTimeNanosUnsafe()

/** What says in a span that another belongs to it. */
export const pointAt = (span: Tracer.AnySpan): Tracer.SpanLink => ({ span, attributes: {} })

/** Whether what is logged at debug level goes anywhere. */
export const logsDebug = (fiber: Running): boolean =>
  LogLevel.isLessThanOrEqualTo(fiber.getRef(References.MinimumLogLevel), "Debug")

/** Starts effects on fibers of their own, each with the services and settings that were in scope where this was made. */
export type Start = <A, E>(effect: Effect.Effect<A, E>) => Fiber.Fiber<A, E>

export const starter: Effect.Effect<Start> = /*#__PURE__*/ Effect.map(
  /*#__PURE__*/ Effect.context<never>(),
  (context) => (effect) => Effect.runForkWith(context)(effect)
)

/** Tells a fiber to end, without waiting until it has. */
export const interrupt = (fiber: Running): void =>
  // Later, as on Effect 3: at once it would end in the middle of what tells it to.
  fiber.currentDispatcher.scheduleTask(() => fiber.interruptUnsafe(), 0)

/** Tells when a fiber has ended; at once when it has already. */
export const onEnd = <A, E>(fiber: Fiber.Fiber<A, E>, ended: (exit: Exit.Exit<A, E>) => void): void => {
  fiber.addObserver(ended)
}
