import type * as Context from "effect/Context"
import * as E from "effect/Effect"
import { dual } from "effect/Function"
import * as L from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"

export { layer as setConfigProvider } from "effect/ConfigProvider"

export const setTracer = (tracer: Tracer.Tracer): L.Layer<never> => L.succeed(Tracer.Tracer, tracer)

export const map: {
  <A, B>(
    f: (context: Context.Context<A>) => Context.Context<B>
  ): <X, R>(self: L.Layer<A, X, R>) => L.Layer<B, X, Exclude<R, Scope.Scope>>
  <A, X, R, B>(
    self: L.Layer<A, X, R>,
    f: (context: Context.Context<A>) => Context.Context<B>
  ): L.Layer<B, X, Exclude<R, Scope.Scope>>
} = dual(2, <A, X, R, B>(self: L.Layer<A, X, R>, f: (context: Context.Context<A>) => Context.Context<B>) =>
  L.effectContext(E.map(L.build(self), f))
)
