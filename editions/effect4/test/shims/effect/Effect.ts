import type * as Clock from "effect/Clock"
import * as ClockModule from "effect/Clock"
import * as ConfigProvider from "effect/ConfigProvider"
import * as E from "effect/Effect"
import * as RandomModule from "effect/Random"
import * as Scheduler from "effect/Scheduler"
import * as TracerModule from "effect/Tracer"
import type { Random } from "./Random.js"

export const orDieWith =
  <X>(f: (error: X) => unknown) =>
  <A, R>(self: E.Effect<A, X, R>): E.Effect<A, never, R> =>
    E.catch(self, (error) => E.die(f(error)))

export const withConfigProvider =
  (provider: ConfigProvider.ConfigProvider) =>
  <A, X, R>(self: E.Effect<A, X, R>): E.Effect<A, X, R> =>
    E.provideService(self, ConfigProvider.ConfigProvider, provider)

export const withTracer =
  (tracer: TracerModule.Tracer) =>
  <A, X, R>(self: E.Effect<A, X, R>): E.Effect<A, X, R> =>
    E.provideService(self, TracerModule.Tracer, tracer)

export const withClock =
  (clock: Clock.Clock) =>
  <A, X, R>(self: E.Effect<A, X, R>): E.Effect<A, X, R> =>
    E.provideService(self, ClockModule.Clock, clock)

export const withRandom =
  ({ seed }: Random) =>
  <A, X, R>(self: E.Effect<A, X, R>): E.Effect<A, X, R> =>
    RandomModule.withSeed(self, seed)

export const withMaxOpsBeforeYield =
  (most: number) =>
  <A, X, R>(self: E.Effect<A, X, R>): E.Effect<A, X, R> =>
    E.provideService(self, Scheduler.MaxOpsBeforeYield, most)

/** Effect 3 also takes what gives no effect. */
export const tap =
  <A, B>(f: (value: A) => B) =>
  <X, R>(self: E.Effect<A, X, R>): E.Effect<A, X | E.Error<B>, R | E.Services<B>> =>
    E.tap(self, (value) => {
      const out = f(value)
      return (E.isEffect(out) ? out : E.void) as E.Effect<unknown, E.Error<B>, E.Services<B>>
    })
