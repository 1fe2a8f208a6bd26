/**
 * Files of any size on their way to the drive: in one request, or in parts where they are too large for one.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { UploadError, type Session } from "../Drive/UploadError.js"
import type { Any, CallOptions } from "./endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import {
  FeishuDecodeError,
  FeishuTransportError,
  type FeishuError,
  type FeishuInvalidRequestError,
  type Problem
} from "../FeishuError.js"
import * as Settings from "../Settings.js"
import * as Upload from "../Upload.js"
import { adler32 } from "./adler32.js"
import { check, textLength, wholeNumber } from "./arguments.js"
import { type Block, blocksOf } from "./blocks.js"
import * as Foreign from "./foreign.js"
import * as made from "./made.js"
import { rules } from "./rules.js"
import { told } from "./told.js"

/** The largest file that goes in one request. */
const single = 20 * 1024 * 1024

/** How many parts are under way at once; so many blocks are in memory. The platform takes five a second. */
const defaultConcurrency = 3

export interface Options extends CallOptions {
  readonly concurrency?: number | undefined
  readonly onProgress?: ((progress: Upload.Progress) => Effect.Effect<void>) | undefined
}

const optionRules: Settings.Rules<Options> = {
  ...rules,
  concurrency: /*#__PURE__*/ Settings.whole(1),
  onProgress: Settings.func
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
      readonly file: Upload.Uploadable
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
  readonly file: Upload.Uploadable
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
  file: Upload.Uploadable,
  options:
    | (Options & {
        readonly fileName?: string | undefined
        readonly size?: number | undefined
        readonly checksum?: string | undefined
      })
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
        ? {
            path: "file",
            message: "must be bytes, a Blob, bytes with a name, or UploadStream.make(stream, { length })"
          }
        : size === undefined
          ? { path: "size", message: "must be given for a stream that does not tell its length" }
          : size === 0
            ? { path: "file", message: "must not be empty" }
            : (wholeNumber("size", size, 1) ?? otherSizeThan(size, file)),
      options?.checksum !== undefined && size !== undefined && size > single
        ? {
            path: "checksum",
            message: `is compared for files of up to ${single} bytes only; of larger ones each part has its own, without being asked`
          }
        : undefined,
      fileName === undefined
        ? { path: "fileName", message: "must be given for a file without a name" }
        : textLength("fileName", fileName, 1, 250),
      ...Settings.problemsOf(options, optionRules)
    ],
    () => {
      const known: Known = { name: fileName!, size: size!, file }
      if (known.size <= single) {
        const measured = Upload.sizeOf(file) === undefined ? withLength(known) : known
        const onProgress = options?.onProgress
        return atOnce(
          onProgress === undefined
            ? measured
            : { ...measured, file: Upload.withProgress(measured.file, onProgress) }
        )
      }
      return Effect.flatMap(
        prepare(known),
        (
          prepared
        ): Effect.Effect<{ readonly file_token: string }, FeishuError | UploadError, FeishuClient> => {
          const { block_num, block_size, upload_id } = prepared
          // No file can be cut into blocks of nothing: it would be sent without end.
          const misfit =
            wholeNumber("block_size", block_size, 1) ??
            otherCount("block_num", block_num, known.size, block_size)
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
              done: [],
              version: Upload.versionOf(file)
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
const isFile = (file: Upload.Uploadable): boolean =>
  Upload.sizeOf(file) !== undefined || (typeof file === "object" && file !== null && "open" in file)

/** A file that tells its length is sent whole: another length can only be a mistake. */
const otherSizeThan = (size: number | undefined, file: Upload.Uploadable): Problem | undefined => {
  const found = Upload.sizeOf(file)
  return found === undefined || found === size
    ? undefined
    : { path: "size", message: `is ${size}, and the file has ${found} bytes: leave it out` }
}

/** A stream is sent with the size that is announced, so that a body of another length is noticed. */
const withLength = (known: Known): Known => ({
  ...known,
  file: { ...(known.file as Upload.Streamed), length: known.size }
})

/** The parts that have arrived and those that are missing are to be of one file. */
const sameFile = (
  what: "size" | "version",
  before: number | string | undefined,
  now: number | string | undefined
): Problem | undefined =>
  before === undefined || now === undefined || before === now
    ? undefined
    : { path: "file", message: `is another one: its ${what} is ${now}, and was ${before}` }

/** All parts that are sent are to be joined: of fewer the file would be a part of itself. */
const otherCount = (path: string, count: number, size: number, blockSize: number): Problem | undefined => {
  const parts = Math.ceil(size / blockSize)
  return count === parts
    ? undefined
    : { path, message: `must be ${parts}, for ${size} bytes in blocks of ${blockSize}, is ${count}` }
}

/** What is wrong with a session, which comes from where a program has kept it. */
const problemOfSession = (session: Session): Problem | undefined => {
  if (typeof session !== "object" || session === null) {
    return { path: "session", message: "must be the session of an UploadError" }
  }
  const { blockCount, blockSize, done, size, uploadId } = session
  if (typeof uploadId !== "string" || uploadId === "") {
    return { path: "session.uploadId", message: "must be the upload_id that the platform gave" }
  }
  return (
    required("session.blockSize", blockSize) ??
    required("session.size", size) ??
    otherCount("session.blockCount", blockCount, size, blockSize) ??
    (Array.isArray(done) && done.every((seq) => Number.isInteger(seq) && seq >= 0 && seq < blockCount)
      ? undefined
      : { path: "session.done", message: `must be a list of parts, from 0 to ${blockCount - 1}` })
  )
}

const required = (path: string, value: number | undefined): Problem | undefined =>
  value === undefined ? { path, message: "must be given" } : wholeNumber(path, value, 1)

/** Goes on with an upload that was broken off. */
export const resume = (
  name: string,
  endpoints: Endpoints,
  session: Session,
  file: Upload.Uploadable,
  options: Options | undefined
): Effect.Effect<{ readonly file_token: string }, FeishuInvalidRequestError | UploadError, FeishuClient> =>
  check(
    name,
    endpoints.part,
    [
      problemOfSession(session),
      ...Settings.problemsOf(options, optionRules),
      sameFile("size", session?.size, Upload.sizeOf(file)),
      sameFile("version", session?.version, Upload.versionOf(file))
    ],
    () => finishParts(name, endpoints, session, file, options)
  )

/** Sends the parts that the platform does not have yet, and joins them all. */
const finishParts = (
  name: string,
  endpoints: Endpoints,
  session: Session,
  file: Upload.Uploadable,
  options: Options | undefined
): Effect.Effect<{ readonly file_token: string }, UploadError, FeishuClient> =>
  made.suspend(() => {
    const done = new Set(session.done)
    let arrived = 0
    for (const seq of done) arrived += Math.min(session.blockSize, session.size - seq * session.blockSize)
    const unreadable = (cause: unknown): FeishuError =>
      new FeishuTransportError({
        endpoint: endpoints.part.id,
        method: endpoints.part.method,
        path: endpoints.part.path,
        reason: "upload",
        cause
      })
    const send = ({ bytes, checksum, seq }: Part): Effect.Effect<void, FeishuError, FeishuClient> =>
      Effect.flatMap(
        endpoints.part(
          {
            upload_id: session.uploadId,
            seq,
            size: bytes.byteLength,
            checksum: String(checksum),
            file: { bytes, name: `part-${seq}` }
          },
          options
        ),
        () => {
          done.add(seq)
          arrived += bytes.byteLength
          const given = options?.onProgress?.({ bytes: arrived, total: session.size })
          return told(endpoints.part.id, "onProgress", given)
        }
      )
    const lane = (next: Parts): Effect.Effect<void, FeishuError, FeishuClient> =>
      Effect.flatMap(Effect.mapError(next, unreadable), (part) =>
        part === undefined ? Effect.void : Effect.flatMap(send(part), () => lane(next))
      )
    const concurrency = Math.min(
      options?.concurrency ?? defaultConcurrency,
      Math.ceil(session.size / session.blockSize)
    )
    return Effect.scoped(
      Effect.flatMap(partsOf(file, session, done, options?.timeout), (next) =>
        Effect.forEach(Array.from({ length: concurrency }), () => lane(next), { concurrency, discard: true })
      )
    ).pipe(
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

interface Part extends Block {
  /** Which of the parts, counted from 0. */
  readonly seq: number
}

/** The next part, each time that it is run; `undefined` at the end. Several may run it at a time. */
type Parts = Effect.Effect<Part | undefined, unknown>

/** The parts that the platform does not have yet. Fails where the file has another size than was announced. */
const partsOf = (
  file: Upload.Uploadable,
  session: Session,
  done: ReadonlySet<number>,
  timeout: CallOptions["timeout"]
): Effect.Effect<Parts, never, Scope.Scope> =>
  Effect.gen(function* () {
    const foreign = yield* Foreign.make
    const millis = Settings.millisOf(timeout ?? 30_000)
    /** The file is the program's own: what does not give its bytes in the time of an attempt is not waited for. */
    const timed: Timed = (code) =>
      foreign(millis, code, (reason) =>
        typeof reason === "string"
          ? new Error(`the file gave no bytes within ${millis} ms: ${reason}`)
          : reason
      )
    const read = Upload.readerOf(file)
    if (read !== undefined) {
      return readParts((start, end) => timed(() => read(start, end)), Upload.sizeOf(file), session, done)
    }
    const scope = yield* Effect.scope
    const opened = yield* Effect.exit(timed(() => Scope.extend(Upload.toPull(file), scope)))
    const one = yield* Effect.makeSemaphore(1)
    const blocks = Exit.match(opened, {
      onFailure: (cause): Effect.Effect<Block | undefined, unknown> => Effect.failCause(cause),
      onSuccess: (pull) =>
        blocksOf(
          timed(() => pull),
          session.blockSize
        )
    })
    return one.withPermits(1)(nextPart(blocks, session, done))
  })

type Timed = <A>(code: () => Effect.Effect<A, unknown>) => Effect.Effect<A, unknown>

/** Parts that are read each by itself. */
const readParts = (
  read: NonNullable<Upload.Streamed["read"]>,
  found: number | undefined,
  { blockSize, size }: Session,
  done: ReadonlySet<number>
): Parts => {
  let coming = 0
  return Effect.suspend((): Parts => {
    if (found !== undefined && found !== size) return Effect.fail(otherSize(found, size))
    while (done.has(coming)) coming++
    const seq = coming++
    const start = seq * blockSize
    if (start >= size) return Effect.succeed(undefined)
    const end = Math.min(start + blockSize, size)
    return Effect.flatMap(read(start, end), (bytes) =>
      bytes.byteLength === end - start
        ? Effect.succeed({ bytes, checksum: adler32(bytes), seq })
        : Effect.fail(otherSize(start + bytes.byteLength, size))
    )
  })
}

/** The next part of those that come one after another. */
const nextPart = (
  blocks: Effect.Effect<Block | undefined, unknown>,
  { size }: Session,
  done: ReadonlySet<number>
): Parts => {
  let read = 0
  let count = 0
  const next: Parts = Effect.flatMap(blocks, (block): Parts => {
    read += block?.bytes.byteLength ?? 0
    if (read > size) return Effect.fail(new RangeError(`the file has more than the ${size} bytes announced`))
    if (block === undefined) {
      return read === size ? Effect.succeed(undefined) : Effect.fail(otherSize(read, size))
    }
    const seq = count++
    return done.has(seq) ? next : Effect.succeed({ ...block, seq })
  })
  return next
}

const otherSize = (found: number, announced: number) =>
  new RangeError(`the file has ${found} bytes, ${announced} were announced`)
