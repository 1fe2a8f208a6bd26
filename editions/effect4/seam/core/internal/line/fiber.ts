/** What a running fiber carries, and what its clock says. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as LogLevel from "effect/LogLevel"
import * as References from "effect/References"
import * as Tracer from "effect/Tracer"

/** A fiber while it runs. */
export type Running = Fiber.Fiber<unknown, unknown>

export const contextOf = (fiber: Running): Context.Context<never> => fiber.context

export const tracerOf = (fiber: Running): Tracer.Tracer => fiber.getRef(Tracer.Tracer)

export const clockOf = (fiber: Running): Clock.Clock => fiber.getRef(Clock.Clock)

export const millis = (clock: Clock.Clock): number => clock.currentTimeMillisUnsafe()

export const nanos = (clock: Clock.Clock): bigint => clock.currentTimeNanosUnsafe()

/** Reads whole milliseconds since some moment, by a clock that nobody sets. */
export const monotonicMillis =
  (clock: Clock.Clock): (() => number) =>
  () =>
    Number(clock.monotonicTimeNanosUnsafe() / 1_000_000n)

/**
 * Makes a span the one that a fiber is in, until what it gives is called: for the fiber itself, where nothing can come
 * between.
 */
export const enter = (fiber: Running, span: Tracer.Span): (() => void) => {
  const context = fiber.context
  fiber.setContext(Context.add(context, Tracer.ParentSpan, span))
  return () => fiber.setContext(context)
}

/** `Effect.uninterruptibleMask`, which takes few steps here. */
export const masked = <A, E, R>(
  _: Running,
  f: (
    restore: <B, E2, R2>(self: Effect.Effect<B, E2, R2>) => Effect.Effect<B, E2, R2>
  ) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> => Effect.uninterruptibleMask(f)

/**
 * What a service that is there gives; where it is not, the same error as ever. What `Effect.flatMap` of a tag does, in
 * one step.
 */
export const use = <I, S, A, E, R>(
  tag: Context.Service<I, S>,
  f: (service: S) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R | I> =>
  Effect.withFiber((fiber): Effect.Effect<A, E, R | I> => {
    const service = find(contextOf(fiber), tag)
    return service === undefined ? Effect.flatMap(tag, f) : f(service)
  })

/** Whether what is logged at debug level goes anywhere. */
export const logsDebug = (fiber: Running): boolean =>
  LogLevel.isLessThanOrEqualTo(fiber.getRef(References.MinimumLogLevel), "Debug")

/** A service that may be there: by its key, with no option in between. */
export const find = <I, S>(context: Context.Context<never>, tag: Context.Key<I, S>): S | undefined =>
  context.mapUnsafe.get(tag.key) as S | undefined

/** The fiber that runs at this moment, if any does: who builds an effect while it runs is part of it. */
export const current = (): Running | undefined => Fiber.getCurrent()

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

/** What comes out of a fiber that was told to end. */
export const interrupted: Exit.Exit<never> = /*#__PURE__*/ Exit.interrupt()

/** A value that is still to come, made in one step with what is done about it. */
export const pending = <A, E>(): Deferred.Deferred<A, E> => Deferred.makeUnsafe<A, E>()
