/**
 * The body of a request that a double is sent.
 */
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Transport from "@effect-feishu/core/Transport"
import * as Chunk3 from "./effect3/effect/Chunk.js"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** Reads a request's body whole, and fails where a connection would: it ends in a failure, or has another length. */
export const bytesOf = (body: Transport.Body | undefined): Effect.Effect<Uint8Array, Transport.Failure> => {
  if (body === undefined) return Effect.succeed(new Uint8Array())
  if (typeof body === "string") return Effect.succeed(new TextEncoder().encode(body))
  if (body instanceof Uint8Array) return Effect.succeed(body)
  return Stream.runCollect(
    Stream.unwrap(Effect.map(body.stream, (pull) => DownloadStream.fromPull(pull)))
  ).pipe(
    Effect.mapError((cause) => new Transport.Failure({ reason: "upload", cause })),
    Effect.flatMap((chunks) => {
      const length = Chunk3.reduce(chunks, 0, (sum, chunk) => sum + chunk.byteLength)
      if (body.length !== undefined && body.length !== length) {
        const cause = new RangeError(`the body has ${length} bytes, ${body.length} were announced`)
        return Effect.fail(new Transport.Failure({ reason: "upload", cause }))
      }
      const bytes = new Uint8Array(length)
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.byteLength
      }
      return Effect.succeed(bytes)
    })
  )
}
