/** Settings that belong to a fiber. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

export interface Setting<A> {
  readonly get: Effect.Effect<A>
  readonly set: (value: A) => Effect.Effect<void>
  readonly within: <B, E, R>(effect: Effect.Effect<B, E, R>, value: A) => Effect.Effect<B, E, R>
}

export const make = <A>(initial: A): Setting<A> => {
  const ref = Context.Reference<A>("test/setting", { defaultValue: () => initial })
  return {
    get: Effect.withFiber((fiber) => Effect.succeed(fiber.getRef(ref))),
    set: (value) =>
      Effect.withFiber((fiber) => {
        fiber.setContext(Context.add(fiber.context, ref, value))
        return Effect.void
      }),
    within: (effect, value) => Effect.provideService(effect, ref, value)
  }
}
