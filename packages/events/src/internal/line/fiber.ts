/** What a running fiber carries, and how fibers of one's own are started and ended on this line of Effect. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as FiberId from "effect/FiberId"
import * as FiberRef from "effect/FiberRef"
import * as LogLevel from "effect/LogLevel"
import * as Runtime from "effect/Runtime"
import type * as Tracer from "effect/Tracer"

/** A fiber while it runs. */
export type Running = Fiber.RuntimeFiber<unknown, unknown>

/** Calls a function with the fiber that runs it. */
export const withFiber = <A, E, R>(f: (fiber: Running) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.withFiberRuntime((fiber) => f(fiber))

export const tracerOf = (fiber: Running): Tracer.Tracer => fiber.currentTracer

export const clockOf = (fiber: Running): Clock.Clock => Context.get(fiber.currentDefaultServices, Clock.Clock)

export const millis = (clock: Clock.Clock): number => clock.unsafeCurrentTimeMillis()

export const nanos = (clock: Clock.Clock): bigint => clock.unsafeCurrentTimeNanos()

/** Nanoseconds since some moment, by a clock that nobody sets. */
export const monotonicNanos = (clock: Clock.Clock): bigint => clock.unsafeCurrentTimeNanos()

/** What says in a span that another belongs to it. */
export const pointAt = (span: Tracer.AnySpan): Tracer.SpanLink => ({ _tag: "SpanLink", span, attributes: {} })

/** Whether what is logged at debug level goes anywhere. */
export const logsDebug = (fiber: Running): boolean =>
  LogLevel.lessThanEqual(fiber.getFiberRef(FiberRef.currentMinimumLogLevel), LogLevel.Debug)

/** Starts effects on fibers of their own, each with the services and settings that were in scope where this was made. */
export type Start = <A, E>(effect: Effect.Effect<A, E>) => Fiber.RuntimeFiber<A, E>

export const starter: Effect.Effect<Start> = /*#__PURE__*/ Effect.map(
  /*#__PURE__*/ Effect.runtime<never>(),
  (runtime) => (effect) => Runtime.runFork(runtime)(effect)
)

/** Tells a fiber to end, without waiting until it has. */
export const interrupt = (fiber: Fiber.RuntimeFiber<unknown, unknown>): void =>
  fiber.unsafeInterruptAsFork(FiberId.none)

/** Tells when a fiber has ended; at once when it has already. */
export const onEnd = <A, E>(fiber: Fiber.RuntimeFiber<A, E>, ended: (exit: Exit.Exit<A, E>) => void): void =>
  fiber.addObserver(ended)
