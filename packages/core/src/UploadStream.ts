/**
 * Files to upload as streams: see `Upload`.
 *
 * In a module of its own: `effect/Stream` costs as much to load as all that a call needs of this package.
 *
 * @example
 * import * as NodeFile from "@effect-feishu/core/NodeFile"
 * import * as UploadStream from "@effect-feishu/core/UploadStream"
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 *
 * const size = NodeFile.fromPath("report.pdf").pipe(
 *   Effect.flatMap((file) => Stream.runFold(UploadStream.make(file), 0, (sum, bytes) => sum + bytes.byteLength))
 * )
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { streamOf } from "./internal/pulled.js"
import * as Upload from "./Upload.js"

/**
 * The bytes of a file that can be uploaded, from the beginning each time that the stream is run. Fails where the file has
 * another length than it announces, or gives texts, as a file does that is read with an encoding.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (file: Upload.File): Stream.Stream<Uint8Array, unknown> =>
  Stream.unwrapScoped(Effect.map(Upload.toPull(file), streamOf))
