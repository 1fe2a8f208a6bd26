import type * as Cause from "effect/Cause"
import * as D from "effect/Deferred"
import * as E from "effect/Effect"
import { dual } from "effect/Function"

/** Whoever waits goes on when its scheduler comes to it: see `Effect.async`. */
const done = <A, X>(self: D.Deferred<A, X>, effect: E.Effect<A, X>): E.Effect<boolean> =>
  E.sync(() =>
    D.doneUnsafe(
      self,
      E.flatMap(E.yieldNow, () => effect)
    )
  )

export const succeed: {
  <A>(value: A): <X>(self: D.Deferred<A, X>) => E.Effect<boolean>
  <A, X>(self: D.Deferred<A, X>, value: A): E.Effect<boolean>
} = /*#__PURE__*/ dual(2, <A, X>(self: D.Deferred<A, X>, value: A) => done(self, E.succeed(value)))

export const fail: {
  <X>(error: X): <A>(self: D.Deferred<A, X>) => E.Effect<boolean>
  <A, X>(self: D.Deferred<A, X>, error: X): E.Effect<boolean>
} = /*#__PURE__*/ dual(2, <A, X>(self: D.Deferred<A, X>, error: X) => done(self, E.fail(error)))

export const failCause: {
  <X>(cause: Cause.Cause<X>): <A>(self: D.Deferred<A, X>) => E.Effect<boolean>
  <A, X>(self: D.Deferred<A, X>, cause: Cause.Cause<X>): E.Effect<boolean>
} = /*#__PURE__*/ dual(2, <A, X>(self: D.Deferred<A, X>, cause: Cause.Cause<X>) =>
  done(self, E.failCause(cause))
)

export const complete: {
  <A, X, R>(effect: E.Effect<A, X, R>): (self: D.Deferred<A, X>) => E.Effect<boolean, never, R>
  <A, X, R>(self: D.Deferred<A, X>, effect: E.Effect<A, X, R>): E.Effect<boolean, never, R>
} = /*#__PURE__*/ dual(2, <A, X, R>(self: D.Deferred<A, X>, effect: E.Effect<A, X, R>) =>
  E.flatMap(E.exit(effect), (exit) => done(self, exit))
)
