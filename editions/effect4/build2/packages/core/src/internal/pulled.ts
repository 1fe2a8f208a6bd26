import * as Chunk3 from "./effect3/effect/Chunk.js"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Stream3 from "./effect3/effect/Stream.js"

/** What is pulled part by part, to `undefined` at its end, as a stream; that can be run as often as it can be pulled. */
export const streamOf = <A, E, R>(
  pull: Effect.Effect<ReadonlyArray<A> | undefined, E, R>
): Stream.Stream<A, E, R> =>
  Stream3.repeatEffectChunkOption(
    Effect.matchEffect(pull, {
      onFailure: (error) => Effect.fail(Option.some(error)),
      onSuccess: (part) =>
        part === undefined ? Effect.fail(Option.none()) : Effect.succeed(Chunk3.unsafeFromArray(part))
    })
  )
