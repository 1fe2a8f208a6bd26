/**
 * Bodies that stream. A program that sends and reads whole bodies never loads `effect/Stream`.
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Transport from "../Transport.js"

/** The next bytes of a response, as they arrived; undefined at its end. */
export type Pull = Effect.Effect<ReadonlyArray<Uint8Array> | undefined, Transport.Failure>

const load = Effect.promise(() => import("effect/Stream"))

/** A response as the port wants it: its bytes as a stream, or all of them as text. */
export const response = (
  status: number,
  header: (name: string) => string | undefined,
  pull: Pull
): Effect.Effect<Transport.StreamedResponse> =>
  Effect.map(load, (Stream) => ({
    status,
    header,
    stream: Stream.repeatEffectChunkOption(
      Effect.matchEffect(pull, {
        onFailure: (failure) => Effect.fail(Option.some(failure)),
        onSuccess: (chunks) =>
          chunks === undefined ? Effect.fail(Option.none()) : Effect.succeed(Chunk.unsafeFromArray(chunks))
      })
    ),
    text: textOf(pull)
  }))

const textOf = (pull: Pull): Effect.Effect<string, Transport.Failure> =>
  Effect.suspend(() => {
    const decoder = new TextDecoder()
    let text = ""
    const next: Effect.Effect<string, Transport.Failure> = Effect.flatMap(pull, (chunks) => {
      if (chunks === undefined) return Effect.succeed(text + decoder.decode())
      for (const chunk of chunks) text += decoder.decode(chunk, { stream: true })
      return next
    })
    return next
  })

/** A stream as the substrates take it. */
export interface Upload {
  readonly body: AsyncIterableIterator<Uint8Array>
  /** Why the stream itself failed, if it did: not the connection's fault. */
  readonly failure: () => { readonly cause: unknown } | undefined
}

/** Runs a request body's stream piece by piece, as it is asked for; stopped, if it still runs, when `use` is over. */
export const withUpload = <A, E, R>(
  { stream }: Transport.StreamedBody,
  use: (upload: Upload) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.flatMap(Effect.zip(load, Effect.runtime()), ([Stream, runtime]) => {
    const iterator = Stream.toAsyncIterableRuntime(stream, runtime)[Symbol.asyncIterator]()
    let failure: { readonly cause: unknown } | undefined
    const body: AsyncIterableIterator<Uint8Array> = {
      next: async () => {
        try {
          return await iterator.next()
        } catch (cause) {
          failure = { cause }
          throw cause
        }
      },
      return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
      [Symbol.asyncIterator]: () => body
    }
    return Effect.ensuring(
      use({ body, failure: () => failure }),
      Effect.promise(() => body.return!())
    )
  })
