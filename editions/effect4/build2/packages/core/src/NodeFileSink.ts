/**
 * Files on disk as sinks, for streams from anywhere: see `NodeFile`.
 *
 * In a module of its own: `effect/Sink` costs as much to load as all that a call needs of this package.
 *
 * @example
 * import * as NodeFileSink from "@effect-feishu/core/NodeFileSink"
 * import * as Stream from "effect/Stream"
 *
 * const program = Stream.make("a", "b").pipe(Stream.encodeText, Stream.run(NodeFileSink.toPath("letters.txt")))
 *
 * @since 0.1.0
 */
import * as Chunk3 from "./internal/effect3/effect/Chunk.js"
import * as Effect from "effect/Effect"
import * as Sink from "effect/Sink"
import type { FeishuInvalidRequestError } from "./FeishuError.js"
import * as NodeFile from "./NodeFile.js"

/**
 * Writes a stream of bytes to a file, whole or not at all, as `NodeFile.toPath` does a download.
 *
 * Fails before the stream begins with a `FeishuInvalidRequestError`, naming the path, when it cannot be written; and later
 * with a `WriteError`, when the disk is full or fails, as soon as there are more bytes than `length` says, or when there are
 * fewer.
 *
 * @example
 * UploadStream.toStream(file).pipe(Stream.run(NodeFileSink.toPath("copy.pdf")))
 *
 * @since 0.1.0
 * @category sinks
 */
export const toPath = (
  path: string,
  options?: NodeFile.WriteOptions
): Sink.Sink<NodeFile.Written, Uint8Array, never, FeishuInvalidRequestError | NodeFile.WriteError> =>
  Sink.unwrap(
    Effect.map(NodeFile.draft(path, options), ({ finish, write }) =>
      Sink.forEachArray((chunk: Chunk3.Chunk<Uint8Array>) => write(Chunk3.toReadonlyArray(chunk))).pipe(
        Sink.mapEffect(() => finish)
      )
    )
  )
