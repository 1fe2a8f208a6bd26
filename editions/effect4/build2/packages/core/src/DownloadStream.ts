/**
 * Downloads as streams: see `Download`.
 *
 * In a module of its own: `effect/Stream` costs as much to load as all that a call needs of this package.
 *
 * @example
 * import * as Drive from "@effect-feishu/core/Drive"
 * import * as DownloadStream from "@effect-feishu/core/DownloadStream"
 * import * as Stream from "effect/Stream"
 *
 * const lines = DownloadStream.make(Drive.files.download("boxcn1")).pipe(Stream.decodeText(), Stream.splitLines)
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type * as Download from "./Download.js"
import { streamOf } from "./internal/pulled.js"
import type * as Transport from "./Transport.js"

/**
 * The bytes of a download, in constant memory. Each time that the stream is run, the platform is asked anew. Fails where the
 * download does, and when the connection is lost before the end; leaving the stream gives the connection up.
 *
 * @example
 * DownloadStream.make(Im.getResource("om_1", "file_1"))
 *
 * @example
 * DownloadStream.make(Download.resumable(Media.download, { file_token: "boxcn1" }))
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <E, R>(content: Download.Content<E, R>): Stream.Stream<Uint8Array, E, R> =>
  Stream.unwrap(Effect.map(content.open, (file) => streamOf(file.pull)))

/**
 * What a transport pulls, as a stream. Both can be run once.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromPull: <E>(pull: Transport.Pull<E>) => Stream.Stream<Uint8Array, E> = streamOf
