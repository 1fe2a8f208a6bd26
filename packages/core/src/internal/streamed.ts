/**
 * Streams as they are pulled. Loaded when one comes: who gives one has `effect/Stream`, and nobody else needs it.
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type * as Transport from "../Transport.js"

export const pullOf = (
  stream: Stream.Stream<Uint8Array, unknown>
): Effect.Effect<Transport.Pull<unknown>, never, Scope.Scope> =>
  Effect.map(Stream.toPull(stream), (pull) =>
    Effect.matchEffect(pull, {
      onFailure: (end) => (Option.isSome(end) ? Effect.fail(end.value) : Effect.succeed(undefined)),
      onSuccess: (chunk) => Effect.succeed(Chunk.toReadonlyArray(chunk))
    })
  )
