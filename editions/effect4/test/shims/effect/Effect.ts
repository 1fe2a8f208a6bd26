import * as Clock from "effect/Clock"
import * as ConfigProvider from "effect/ConfigProvider"
import * as E from "effect/Effect"
import { dual } from "effect/Function"
import * as HashMap from "effect/HashMap"
import * as R from "effect/Random"
import * as References from "effect/References"
import * as Scheduler from "effect/Scheduler"
import * as Tracer from "effect/Tracer"
import type { Random } from "./Random.js"

/** What may be said after an effect or about it. */
interface With<T> {
  (value: T): <A, X, R>(self: E.Effect<A, X, R>) => E.Effect<A, X, R>
  <A, X, R>(self: E.Effect<A, X, R>, value: T): E.Effect<A, X, R>
}

export const withConfigProvider: With<ConfigProvider.ConfigProvider> = dual(
  2,
  (self: E.Effect<unknown>, value) => E.provideService(self, ConfigProvider.ConfigProvider, value)
)

export const withTracer: With<Tracer.Tracer> = dual(2, (self: E.Effect<unknown>, value) =>
  E.provideService(self, Tracer.Tracer, value)
)

export const withClock: With<Clock.Clock> = dual(2, (self: E.Effect<unknown>, value) =>
  E.provideService(self, Clock.Clock, value)
)

export const withRandom: With<Random> = dual(2, (self: E.Effect<unknown>, { seed }) => R.withSeed(self, seed))

export const withMaxOpsBeforeYield: With<number> = dual(2, (self: E.Effect<unknown>, value) =>
  E.provideService(self, Scheduler.MaxOpsBeforeYield, value)
)

export const orDieWith: {
  <X>(f: (error: X) => unknown): <A, R>(self: E.Effect<A, X, R>) => E.Effect<A, never, R>
  <A, X, R>(self: E.Effect<A, X, R>, f: (error: X) => unknown): E.Effect<A, never, R>
} = dual(2, <A, X, R>(self: E.Effect<A, X, R>, f: (error: X) => unknown) =>
  E.catch(self, (error) => E.die(f(error)))
)

export const logAnnotations: E.Effect<HashMap.HashMap<string, unknown>> = E.map(
  References.CurrentLogAnnotations,
  (all) => HashMap.fromIterable(Object.entries(all))
)

export const withTracerEnabled: With<boolean> = dual(2, (self: E.Effect<unknown>, value) =>
  E.provideService(self, Tracer.DisablePropagation, !value)
)

/** Effect 3 also takes a function that gives no effect. */
export const tap: {
  <A, B>(
    f: (value: A) => B
  ): <X, R>(self: E.Effect<A, X, R>) => E.Effect<A, X | E.Error<B>, R | E.Services<B>>
  <A, X, R, B>(self: E.Effect<A, X, R>, f: (value: A) => B): E.Effect<A, X | E.Error<B>, R | E.Services<B>>
} = dual(2, <A, X, R, B>(self: E.Effect<A, X, R>, f: (value: A) => B) =>
  E.tap(self, (value) => {
    const out = f(value)
    return (E.isEffect(out) ? out : E.void) as E.Effect<unknown, E.Error<B>, E.Services<B>>
  })
)

/** Effect 4 gives the two lists in the other order. */
export const partition: {
  <A, B, X, R>(
    f: (value: A) => E.Effect<B, X, R>
  ): (all: Iterable<A>) => E.Effect<readonly [excluded: Array<X>, satisfying: Array<B>], never, R>
  <A, B, X, R>(
    all: Iterable<A>,
    f: (value: A) => E.Effect<B, X, R>
  ): E.Effect<readonly [excluded: Array<X>, satisfying: Array<B>], never, R>
} = dual(2, <A, B, X, R>(all: Iterable<A>, f: (value: A) => E.Effect<B, X, R>) =>
  E.map(E.partition(all, f), ([satisfying, excluded]) => [excluded, satisfying] as const)
)
