/**
 * Files of any size on their way to the drive: in one request, or in parts where they are too large for one.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { UploadError, type Session } from "../Drive/UploadError.js"
import type { Any, CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import {
  FeishuDecodeError,
  FeishuTransportError,
  type FeishuError,
  type FeishuInvalidRequestError
} from "../FeishuError.js"
import * as Upload from "../Upload.js"
import { adler32 } from "./adler32.js"
import { check, textLength, wholeNumber } from "./arguments.js"
import { blocks } from "./blocks.js"
import * as made from "./made.js"

/** The largest file that goes in one request. */
const single = 20 * 1024 * 1024

/** How many parts are under way at once; so many blocks are in memory. The platform takes five a second. */
const defaultConcurrency = 3

export interface Options extends CallOptions {
  readonly concurrency?: number | undefined
}

type Call<I, O> = (input: I, options?: CallOptions) => Effect.Effect<O, FeishuError, FeishuClient>

/** The endpoints of files or of media, which work alike. */
export interface Endpoints {
  readonly prepare: Pick<Any, "method" | "path">
  readonly part: Call<
    {
      readonly upload_id: string
      readonly seq: number
      readonly size: number
      readonly checksum: string
      readonly file: Upload.File
    },
    unknown
  > &
    Any
  readonly finish: Call<
    { readonly upload_id: string; readonly block_num: number },
    { readonly file_token: string }
  >
}

/** A file with the name and size under which it is sent. */
export interface Known {
  readonly name: string
  readonly size: number
  readonly file: Upload.File
}

interface Prepared {
  readonly upload_id: string
  readonly block_size: number
  readonly block_num: number
}

/** Sends a file, in the way that its size asks for. */
export const send = (
  name: string,
  endpoints: Endpoints,
  file: Upload.File,
  options:
    | (Options & { readonly fileName?: string | undefined; readonly size?: number | undefined })
    | undefined,
  atOnce: (known: Known) => Effect.Effect<{ readonly file_token: string }, FeishuError, FeishuClient>,
  prepare: (known: Known) => Effect.Effect<Prepared, FeishuError, FeishuClient>
): Effect.Effect<{ readonly file_token: string }, FeishuError | UploadError, FeishuClient> => {
  const size = options?.size ?? Upload.sizeOf(file)
  const fileName = options?.fileName ?? Upload.nameOf(file)
  return check(
    name,
    endpoints.prepare,
    [
      !isFile(file)
        ? { path: "file", message: "must be bytes, a Blob, bytes with a name, or { stream, length }" }
        : size === undefined
          ? { path: "size", message: "must be given for a stream that does not tell its length" }
          : size === 0
            ? { path: "file", message: "must not be empty" }
            : wholeNumber("size", size, 1),
      fileName === undefined
        ? { path: "fileName", message: "must be given for a file without a name" }
        : textLength("fileName", fileName, 1, 250),
      wholeNumber("concurrency", options?.concurrency, 1)
    ],
    () => {
      const known: Known = { name: fileName!, size: size!, file }
      if (known.size <= single) {
        return atOnce(Upload.sizeOf(file) === undefined ? withLength(known) : known)
      }
      return Effect.flatMap(
        prepare(known),
        (
          prepared
        ): Effect.Effect<{ readonly file_token: string }, FeishuError | UploadError, FeishuClient> => {
          const { block_num, block_size, upload_id } = prepared
          // No file can be cut into blocks of nothing: it would be sent without end.
          const misfit = wholeNumber("block_size", block_size, 1)
          if (misfit !== undefined) {
            return Effect.fail(
              new FeishuDecodeError({
                endpoint: name,
                ...endpoints.prepare,
                problems: [misfit],
                raw: prepared
              })
            )
          }
          return finishParts(
            name,
            endpoints,
            {
              uploadId: upload_id,
              blockSize: block_size,
              blockCount: block_num,
              size: known.size,
              done: []
            },
            file,
            options
          )
        }
      )
    }
  )
}

/** Of plain JavaScript anything comes, such as a stream that no object holds. */
const isFile = (file: Upload.File): boolean =>
  Upload.sizeOf(file) !== undefined || (typeof file === "object" && file !== null && "stream" in file)

/** A stream is sent with the size that is announced, so that a body of another length is noticed. */
const withLength = (known: Known): Known => ({
  ...known,
  file: { ...(known.file as Upload.Streamed), length: known.size }
})

/** Goes on with an upload that was broken off. */
export const resume = (
  name: string,
  endpoints: Endpoints,
  session: Session,
  file: Upload.File,
  options: Options | undefined
): Effect.Effect<{ readonly file_token: string }, FeishuInvalidRequestError | UploadError, FeishuClient> =>
  check(
    name,
    endpoints.part,
    [
      wholeNumber("session.blockSize", session.blockSize, 1),
      wholeNumber("session.size", session.size, 1),
      wholeNumber("concurrency", options?.concurrency, 1)
    ],
    () => finishParts(name, endpoints, session, file, options)
  )

/** Sends the parts that the platform does not have yet, and joins them all. */
const finishParts = (
  name: string,
  endpoints: Endpoints,
  session: Session,
  file: Upload.File,
  options: Options | undefined
): Effect.Effect<{ readonly file_token: string }, UploadError, FeishuClient> =>
  made.suspend(() => {
    const done = new Set(session.done)
    const unreadable = (cause: unknown): FeishuError =>
      new FeishuTransportError({
        endpoint: endpoints.part.id,
        method: endpoints.part.method,
        path: endpoints.part.path,
        reason: "upload",
        cause
      })
    let read = 0
    const parts = blocks(Stream.mapError(Upload.toStream(file), unreadable), session.blockSize).pipe(
      Stream.tap((block) => {
        read += block.byteLength
        return read > session.size
          ? Effect.fail(
              unreadable(new RangeError(`the file has more than the ${session.size} bytes announced`))
            )
          : Effect.void
      }),
      Stream.concat(
        Stream.suspend(() =>
          read === session.size
            ? Stream.empty
            : Stream.fail(
                unreadable(new RangeError(`the file has ${read} bytes, ${session.size} were announced`))
              )
        )
      ),
      Stream.zipWithIndex,
      Stream.filter(([, seq]) => !done.has(seq))
    )
    return Stream.mapEffect(
      parts,
      ([bytes, seq]) =>
        Effect.map(
          endpoints.part(
            {
              upload_id: session.uploadId,
              seq,
              size: bytes.byteLength,
              checksum: String(adler32(bytes)),
              file: { bytes, name: `part-${seq}` }
            },
            options
          ),
          () => void done.add(seq)
        ),
      { concurrency: options?.concurrency ?? defaultConcurrency, unordered: true }
    ).pipe(
      Stream.runDrain,
      Effect.zipRight(
        made.suspend(() =>
          endpoints.finish({ upload_id: session.uploadId, block_num: session.blockCount }, options)
        )
      ),
      Effect.mapError(
        (cause) =>
          new UploadError({
            endpoint: name,
            session: { ...session, done: Array.from(done).sort((a, b) => a - b) },
            cause
          })
      )
    )
  })
