/**
 * Files on disk, on their way to the platform and from it.
 *
 * @since 0.1.0
 */
import { type BigIntStats, constants, type Stats } from "node:fs"
import { access, type FileHandle, open, readlink, realpath, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type * as Download from "./Download.js"
import { FeishuInvalidRequestError } from "./FeishuError.js"
import type * as Transport from "./Transport.js"
import type * as Upload from "./Upload.js"
import { told } from "./internal/told.js"
import * as Settings from "./Settings.js"

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EACCES: "may not be read by this process",
  ELOOP: "is a loop of links",
  ENAMETOOLONG: "is too long for a path"
}

/** What is wrong with a path that cannot be looked at. */
const problemOf = (error: unknown): string => {
  const code = codeOf(error)
  return reasons[code] ?? `cannot be read (${code})`
}

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown"

/**
 * Bytes that are read from the disk at a time: each reading wakes a thread, and each piece is memory that has to be collected,
 * both of which cost less for a few large ones.
 */
const piece = 2 * 1024 * 1024

/**
 * A file to upload, read piece by piece when it is sent. Its name is the last part of the path.
 *
 * It is sent as it is now: sending it fails when another file has come in its place by then, or when it was written anew,
 * so that what arrives is never the beginning of one and the end of another. One that only grows, as a log does, is sent
 * as long as it is now.
 *
 * Fails with `FeishuInvalidRequestError`, naming the path, when it does not exist, is a directory, or may not be read.
 *
 * @example
 * Effect.flatMap(NodeFile.fromPath("report.pdf"), (file) => Im.uploadFile(file))
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromPath = (path: string): Effect.Effect<Upload.Streamed, FeishuInvalidRequestError> => {
  const refuse = (message: string) => refused("NodeFile.fromPath", path, message)
  return Effect.gen(function* () {
    if (typeof path !== "string") return yield* refuse("must be a text")
    if (typeof path !== "string") return yield* refuse("must be a text")
    if (path === "") return yield* refuse("must not be empty")
    const found = yield* Effect.tryPromise({
      try: () => access(path, constants.R_OK).then(() => stat(path, { bigint: true })),
      catch: (error) => refuse(problemOf(error))
    })
    if (found.isDirectory()) return yield* refuse("is a directory")
    if (!found.isFile()) return yield* refuse("is not a file")
    const length = Number(found.size)
    return {
      name: basename(path),
      length,
      repeatable: true,
      version: `${found.size}-${found.mtimeNs}`,
      open: Effect.match(
        Effect.tap(opened(path), (handle) => attempt(() => same(handle, found))),
        {
          onFailure: Effect.fail,
          onSuccess: (handle) => pullOf(handle, length, found)
        }
      ),
      read: (start, end) =>
        Effect.scoped(
          Effect.flatMap(opened(path), (handle) =>
            attempt(async () => {
              const bytes = await readAt(handle, start, Math.min(end, length))
              // Looked at afterwards alone: it sees what was changed before as well.
              await same(handle, found)
              return bytes
            })
          )
        )
    }
  })
}

const refused = (endpoint: string, path: string, message: string): FeishuInvalidRequestError =>
  new FeishuInvalidRequestError({ endpoint, problems: [{ path: JSON.stringify(path), message }] })

const attempt = <A>(run: () => Promise<A>): Effect.Effect<A, unknown> =>
  Effect.tryPromise({ try: run, catch: (error) => error })

const opened = (path: string): Effect.Effect<FileHandle, unknown, Scope.Scope> =>
  Effect.acquireRelease(
    attempt(() => open(path, "r")),
    (handle) => Effect.promise(() => handle.close().catch(() => undefined))
  )

/**
 * Fails when a file is not what it was, by its size and its time. One that has grown may be a log, of which what was there
 * is there still, if it is the same one: its number tells, which is not asked otherwise, for some file systems give
 * another each time.
 */
const same = async (handle: FileHandle, found: BigIntStats): Promise<void> => {
  const now = await handle.stat({ bigint: true })
  const isSame =
    now.size === found.size
      ? now.mtimeNs === found.mtimeNs
      : now.size > found.size && now.ino === found.ino && now.dev === found.dev
  if (!isSame) {
    throw new Error("the file was changed since it was looked at: take it anew to send what it has now")
  }
}

/** So many bytes, unless the file ends before. */
const readAt = async (handle: FileHandle, start: number, end: number): Promise<Uint8Array> => {
  const bytes = Buffer.allocUnsafeSlow(end - start)
  let filled = 0
  while (filled < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.byteLength - filled, start + filled)
    if (bytesRead === 0) return bytes.subarray(0, filled)
    filled += bytesRead
  }
  return bytes
}

/**
 * What a file has, no further than its end was when it was looked at: a log may grow meanwhile. The next piece is read
 * while the last one is on its way.
 */
const pullOf = (handle: FileHandle, length: number, looked: BigIntStats): Transport.Pull<unknown> => {
  let at = 0
  const read = () => {
    const size = Math.min(piece, length - at)
    const bytes = readAt(handle, at, at + size)
    // Who asks for it hears of a failure. Nobody may.
    bytes.catch(() => undefined)
    at += size
    return { bytes, size }
  }
  let ahead: ReturnType<typeof read> | undefined
  return attempt(async () => {
    const { bytes, size } = ahead ?? read()
    const found = await bytes
    if (found.byteLength < size) at = length
    ahead = at < length ? read() : undefined
    // Before the last piece is given: with it the platform has the file.
    if (size > 0 && ahead === undefined) await same(handle, looked)
    return found.byteLength === 0 ? undefined : [found]
  })
}

/**
 * A file on disk could not be written: there is no space left, or the disk or a right was taken away.
 *
 * @since 0.1.0
 * @category errors
 */
export class WriteError extends Data.TaggedError("FeishuWriteError")<{
  readonly path: string
  /** What the system calls it, for example `ENOSPC`. */
  readonly code: string
  readonly cause: unknown
}> {
  override get message(): string {
    const why = faults[this.code] ?? (this.cause instanceof Error ? this.cause.message : "the system refused")
    return `NodeFile.toPath: ${JSON.stringify(this.path)} could not be written: ${why} (${this.code})`
  }
}

const faults: Readonly<Record<string, string>> = {
  ENOSPC: "there is no space left",
  EDQUOT: "no more space is allowed",
  EFBIG: "so large a file is not allowed",
  EIO: "the disk failed"
}

/**
 * What writing a file may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface WriteOptions {
  /**
   * Whether the bytes are to be on the disk before the file takes its name, so that it is whole even after the power
   * failed. Default `true`.
   */
  readonly flush?: boolean | undefined
  /** How many bytes there will be, where that is known: it is told with the progress, and another size is an error. */
  readonly length?: number | undefined
  /** Hears how many bytes have come, each time that some have. */
  readonly onProgress?: ((progress: Upload.Progress) => Effect.Effect<void>) | undefined
}

/**
 * A file that was written.
 *
 * @since 0.1.0
 * @category models
 */
export interface Written {
  readonly path: string
  /** In bytes. */
  readonly size: number
}

/**
 * A file that is being written. It takes its name when it is finished; where the scope is left before, nothing is left of it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Draft {
  /**
   * Takes bytes, which may be used for something else afterwards, after an interruption as well. Waits where they come faster
   * than the disk takes them. Fails when the file is finished or the scope was left.
   */
  readonly write: (pieces: ReadonlyArray<Uint8Array>) => Effect.Effect<void, WriteError>
  /** Gives the file its name, when what is being written is there. Once. */
  readonly finish: Effect.Effect<Written, WriteError>
}

/**
 * Writes a download to a file, whole or not at all.
 *
 * The bytes go to a file with a name of its own in the same folder, which takes the place of `path` when all are there; what
 * was there before stays until then, and its owner and mode are kept. When the download fails or is interrupted, that file
 * is removed. A link is followed, one that leads nowhere yet as well.
 *
 * Fails before the download begins with a `FeishuInvalidRequestError`, naming the path, when the folder does not exist or
 * may not be written, or when there is a folder or a device in the file's place; and later with a `WriteError`, when the
 * disk is full or fails, as soon as there are more bytes than `length` says, or when there are fewer.
 *
 * @example
 * Drive.files.download("boxcn1").pipe(NodeFile.toPath("report.pdf"))
 *
 * @example
 * Download.resumable(Media.download, { file_token: "boxcn1" }).pipe(NodeFile.toPath("film.mp4"))
 *
 * @since 0.1.0
 * @category writing
 */
export const toPath =
  (path: string, options?: WriteOptions) =>
  <E, R>(
    content: Download.Content<E, R>
  ): Effect.Effect<Written, E | FeishuInvalidRequestError | WriteError, R> =>
    written(path, options, content.open)

const written = <E, R>(
  path: string,
  options: WriteOptions | undefined,
  open: Effect.Effect<Download.File<E>, E, R>
): Effect.Effect<Written, E | FeishuInvalidRequestError | WriteError, Exclude<R, Scope.Scope>> =>
  Effect.scoped(
    Effect.flatMap(begun(path, options), (gathering) =>
      Effect.flatMap(open, ({ length, pull }) => {
        const { finish, write } = draftOf(gathering, path, { ...options, length: options?.length ?? length })
        const rest: Effect.Effect<Written, E | WriteError> = Effect.flatMap(pull, (pieces) =>
          pieces === undefined ? finish : Effect.flatMap(write(pieces), () => rest)
        )
        return rest
      })
    )
  )

/**
 * Begins a file for bytes from anywhere: see `toPath`, and `NodeFileSink.toPath` for a stream of them.
 *
 * Fails with a `FeishuInvalidRequestError`, naming the path, when it cannot be written.
 *
 * @since 0.1.0
 * @category writing
 */
export const draft = (
  path: string,
  options: WriteOptions = {}
): Effect.Effect<Draft, FeishuInvalidRequestError | WriteError, Scope.Scope> =>
  Effect.map(begun(path, options), (gathering) => draftOf(gathering, path, options))

const draftOf = (
  gathering: Gathering,
  path: string,
  { flush = true, length: total, onProgress }: WriteOptions
): Draft => ({
  write: (pieces) =>
    Effect.suspend(() => {
      const misfit = misfitOf(pieces, gathering.size, total)
      if (misfit !== undefined) return new WriteError({ path, ...misfit })
      const waiting = gathering.put(pieces)
      const tell = () => told("NodeFile", "onProgress", onProgress?.({ bytes: gathering.size, total }))
      return waiting === undefined
        ? tell()
        : Effect.flatMap(
            // Until they are copied the bytes are the writer's, who may use them for something else when it is interrupted.
            Effect.uninterruptible(writing(path, () => waiting)),
            tell
          )
    }),
  finish: Effect.suspend(() =>
    total !== undefined && gathering.size !== total
      ? new WriteError({
          path,
          code: "ERR_OUT_OF_RANGE",
          cause: new RangeError(`${gathering.size} bytes came, ${total} were announced`)
        })
      : // What has begun is waited for: whether the file has its name must be known.
        Effect.as(Effect.uninterruptible(writing(path, () => gathering.finish(flush))), {
          path,
          size: gathering.size
        })
  )
})

/** What is wrong with what comes: of plain JavaScript texts come, and of a wrong length more bytes than it says. */
const misfitOf = (
  pieces: ReadonlyArray<Uint8Array>,
  before: number,
  total: number | undefined
): { readonly code: string; readonly cause: Error } | undefined => {
  let size = before
  for (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) {
      const cause = new TypeError(`the stream gives a ${typeof piece} in place of bytes`)
      return { code: "ERR_INVALID_ARG_TYPE", cause }
    }
    size += piece.byteLength
  }
  return total === undefined || size <= total
    ? undefined
    : { code: "ERR_OUT_OF_RANGE", cause: new RangeError(`more bytes came than the ${total} announced`) }
}

/** Bytes that are gathered for the disk while as many are written. */
const half = 1024 * 1024

/**
 * A file that is being written under a name of its own.
 *
 * What comes is copied and written behind its back: a connection that had to wait for the disk each time would be stopped
 * and started again, and its buffers live long enough to cost the collection of garbage as much as all the rest.
 */
class Gathering {
  /** Bytes that came, those of which some wait as well. */
  size = 0
  private gathering = Buffer.allocUnsafeSlow(half)
  private spare = Buffer.allocUnsafeSlow(half)
  private gathered = 0
  private writing: Promise<void> | undefined
  /** The last bytes that wait for the disk. */
  private waiting: Promise<void> | undefined
  private fault: unknown
  private isOver = false

  constructor(
    private readonly handle: FileHandle,
    private readonly path: string,
    /** The name that it takes. */
    private readonly place: string
  ) {}

  /** Takes bytes, after those that wait. Gives something to wait for where they come faster than the disk takes them. */
  put(pieces: ReadonlyArray<Uint8Array>): Promise<void> | undefined {
    const misfit = this.fault ?? this.lateness()
    if (misfit !== undefined) return Promise.reject(misfit)
    for (const piece of pieces) this.size += piece.byteLength
    const waiting =
      this.waiting === undefined ? this.gather(pieces) : this.waiting.then(() => this.gather(pieces))
    if (waiting !== undefined) {
      const isThere = () => {
        if (this.waiting === waiting) this.waiting = undefined
      }
      this.waiting = waiting
      waiting.then(isThere, isThere)
    }
    return waiting
  }

  private gather(pieces: ReadonlyArray<Uint8Array>, at = 0, offset = 0): Promise<void> | undefined {
    if (this.fault !== undefined) return Promise.reject(this.fault)
    for (; at < pieces.length; at++, offset = 0) {
      const piece = pieces[at]!
      while (offset < piece.byteLength) {
        if (this.gathered === half) return this.writing!.then(() => this.gather(pieces, at, offset))
        const some = piece.subarray(offset, offset + half - this.gathered)
        this.gathering.set(some, this.gathered)
        this.gathered += some.byteLength
        offset += some.byteLength
        if (this.writing === undefined) this.write()
      }
    }
    return undefined
  }

  /** Writes what was gathered, and after it what is by then. Does not fail: the fault is kept for who comes next. */
  private write(): void {
    const { gathered, gathering } = this
    if (gathered === 0 || this.fault !== undefined) return
    this.gathering = this.spare
    this.spare = gathering
    this.gathered = 0
    this.writing = this.writeAll(gathering, gathered).then(
      () => {
        this.writing = undefined
        this.write()
      },
      (fault: unknown) => {
        this.writing = undefined
        this.fault = fault
      }
    )
  }

  private async writeAll(bytes: Buffer, end: number): Promise<void> {
    for (let at = 0; at < end;) at += (await this.handle.write(bytes, at, end - at)).bytesWritten
  }

  async finish(isFlushed: boolean): Promise<void> {
    const misfit = this.fault ?? this.lateness()
    if (misfit !== undefined) throw misfit
    this.isOver = true
    await this.waiting
    while (this.writing !== undefined) await this.writing
    if (this.fault !== undefined) throw this.fault
    if (isFlushed) await this.handle.sync()
    await this.handle.close()
    await rename(this.path, this.place)
    if (isFlushed) await flushFolder(dirname(this.place))
  }

  /** Why nothing can be done with the file any more. */
  private lateness(): Error | undefined {
    return this.isOver
      ? Object.assign(new Error("the file is finished, or its scope was left"), { code: "EBADF" })
      : undefined
  }

  /** Leaves nothing behind. */
  async end(): Promise<void> {
    this.isOver = true
    await this.handle.close().catch(() => undefined)
    await rm(this.path, { force: true }).catch(() => undefined)
  }
}

/** The name as well is to be on the disk. Not every system can be asked for that: the file is whole all the same. */
const flushFolder = async (path: string): Promise<void> => {
  const handle = await open(path, "r").catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const writing = <A>(path: string, run: () => Promise<A>): Effect.Effect<A, WriteError> =>
  Effect.tryPromise({ try: run, catch: (cause) => new WriteError({ path, code: codeOf(cause), cause }) })

const refusals: Readonly<Record<string, string>> = {
  ENOENT: "is in a folder that does not exist",
  ENOTDIR: "is in a folder that does not exist",
  EACCES: "may not be written by this process",
  EPERM: "may not be written by this process",
  EROFS: "may not be written by this process",
  ELOOP: "is a loop of links",
  ENAMETOOLONG: "is too long for a path"
}

/** Looks whether the file can be written, and opens one beside it. */
const writeRules: Settings.Rules<WriteOptions> = {
  flush: Settings.flag,
  length: /*#__PURE__*/ Settings.whole(0),
  onProgress: Settings.func
}

const begun = (
  path: string,
  options: WriteOptions | undefined
): Effect.Effect<Gathering, FeishuInvalidRequestError | WriteError, Scope.Scope> => {
  const refuse = (message: string) => refused("NodeFile.toPath", path, message)
  const trying = <A>(run: () => Promise<A>) =>
    Effect.tryPromise({
      try: run,
      catch: (cause) => {
        const code = codeOf(cause)
        if (code in faults) return new WriteError({ path, code, cause })
        return refuse(refusals[code] ?? `cannot be written (${code})`)
      }
    })
  return Effect.gen(function* () {
    if (typeof path !== "string") return yield* refuse("must be a text")
    if (path === "") return yield* refuse("must not be empty")
    yield* Settings.check("NodeFile.toPath", options, writeRules)
    const place = yield* trying(() => placeOf(path))
    const found = yield* trying(() => stat(place).catch((error) => ifMissing(error, undefined)))
    if (found?.isDirectory() === true || /[/\\]$/.test(path)) return yield* refuse("is a directory")
    if (found?.isFile() === false) return yield* refuse("is not a file")
    const part = join(dirname(place), `.effect-feishu-${crypto.randomUUID()}.part`)
    return yield* Effect.acquireRelease(
      trying(async () => {
        const handle = await open(part, "wx")
        if (found !== undefined) await likeBefore(handle, found)
        return new Gathering(handle, part, place)
      }),
      (made) => Effect.promise(() => made.end())
    )
  })
}

/** Where a file is or is going to be: at the end of all links, the last of which may lead to nothing yet. */
const placeOf = async (path: string): Promise<string> => {
  const found = await realpath(path).catch((error) => ifMissing(error, undefined))
  if (found !== undefined) return found
  const link = await readlink(path).catch(() => undefined)
  if (link === undefined) return resolve(path)
  return placeOf(resolve(await realpath(dirname(path)), link))
}

/** The owner, where that may be given, and the mode, without the right to run as the owner: other bytes may not inherit it. */
const likeBefore = async (handle: FileHandle, { gid, mode, uid }: Stats): Promise<void> => {
  await handle.chown(uid, gid).catch(() => undefined)
  await handle.chmod(mode & 0o777)
}

/** That there is nothing yet in a place is what is expected there. */
const ifMissing = <A>(error: unknown, value: A): A => {
  if (codeOf(error) === "ENOENT") return value
  throw error
}
