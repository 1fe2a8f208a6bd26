/** Settings that belong to a fiber. */
import * as Effect from "effect/Effect"
import * as FiberRef from "effect/FiberRef"

export interface Setting<A> {
  readonly get: Effect.Effect<A>
  readonly set: (value: A) => Effect.Effect<void>
  readonly within: <B, E, R>(effect: Effect.Effect<B, E, R>, value: A) => Effect.Effect<B, E, R>
}

export const make = <A>(initial: A): Setting<A> => {
  const ref = FiberRef.unsafeMake(initial)
  return {
    get: FiberRef.get(ref),
    set: (value) => FiberRef.set(ref, value),
    within: (effect, value) => Effect.locally(effect, ref, value)
  }
}
