/**
 * Streams to be uploaded, and files as streams: see `Upload`.
 *
 * In a module of its own: `effect/Stream` costs as much to load as all that a call needs of this package.
 *
 * @example
 * import * as Drive from "@effect-feishu/core/Drive"
 * import * as UploadStream from "@effect-feishu/core/UploadStream"
 * import * as Stream from "effect/Stream"
 *
 * const rows = Stream.make("a,b", "1,2").pipe(Stream.intersperse("\n"), Stream.encodeText)
 * const uploaded = Drive.files.upload("", UploadStream.make(rows, { name: "table.csv", length: 7 }))
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { streamOf } from "./internal/pulled.js"
import type * as Transport from "./Transport.js"
import * as Upload from "./Upload.js"

/**
 * What is known of a stream that is uploaded.
 *
 * @since 0.1.0
 * @category models
 */
export type Options = Omit<Upload.Streamed, "open">

/**
 * A file of what a stream gives. The stream is run once per attempt, each time from its beginning.
 *
 * Where `length` is given, a stream of another length fails the upload; without it the request is sent in chunks, which some
 * gateways refuse, and a failed attempt is not repeated unless `repeatable` is set.
 *
 * @example
 * Im.uploadFile(UploadStream.make(stream, { name: "report.pdf", length: 20_000 }))
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (stream: Stream.Stream<Uint8Array, unknown>, options?: Options): Upload.Streamed => ({
  ...options,
  open: Effect.map(Stream.toPull(stream), (pull) =>
    Effect.matchEffect(pull, {
      onFailure: (end) => (Option.isSome(end) ? Effect.fail(end.value) : Effect.succeed(undefined)),
      onSuccess: (chunk) => Effect.succeed(Chunk.toReadonlyArray(chunk))
    })
  )
})

/**
 * The bytes of a file that can be uploaded, from the beginning each time that the stream is run. Fails where the file has
 * another length than it announces, or gives texts, as a file does that is read with an encoding.
 *
 * @example
 * UploadStream.toStream(file).pipe(Stream.run(NodeFileSink.toPath("copy.pdf")))
 *
 * @since 0.1.0
 * @category conversions
 */
export const toStream = (file: Upload.Uploadable): Stream.Stream<Uint8Array, unknown> =>
  Stream.unwrapScoped(Effect.map(Upload.toPull(file), streamOf))

/**
 * A stream as a transport takes it: see `make`.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toBody = (
  stream: Stream.Stream<Uint8Array, unknown>,
  length?: number,
  repeatable?: boolean
): Transport.StreamedBody => Upload.toBody(make(stream, { length, repeatable }))
