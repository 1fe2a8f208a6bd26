/** Sinks in this line of Effect. */
import * as Effect from "effect/Effect"
import * as Sink from "effect/Sink"

/** The same sink, which fails as soon as an effect does, though nothing comes. */
export const failWhen = <A, In, L, E, R, E2, R2>(
  sink: Sink.Sink<A, In, L, E, R>,
  failure: Effect.Effect<never, E2, R2>
): Sink.Sink<A, In, L, E | E2, R | R2> =>
  Sink.fromTransform<In, A, E | E2, R | R2, L>((upstream, scope) =>
    Effect.raceFirst(sink.transform(upstream, scope), failure)
  )
