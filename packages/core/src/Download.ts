/**
 * Files on their way from the platform: responses that stream.
 *
 * @since 0.1.0
 */
import type * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Codec from "./Codec.js"
import type { Any, Application, CallOptions, Identity, TokenKind, WithToken } from "./Endpoint.js"
import * as FeishuClient from "./FeishuClient.js"
import {
  type FeishuApiError,
  FeishuDecodeError,
  type FeishuError,
  FeishuInvalidRequestError,
  fromFailure,
  logIdOf,
  type Origin
} from "./FeishuError.js"
import { nameIn } from "./internal/disposition.js"
import * as made from "./internal/made.js"
import { streamOf } from "./internal/pulled.js"
import { type Cut, cutOf, parseRange } from "./internal/range.js"
import * as Transport from "./Transport.js"

/**
 * A file that the platform is sending.
 *
 * @since 0.1.0
 * @category models
 */
export interface File {
  /**
   * The bytes as they are stored, to be run once within the scope of the call; a second run fails. Fails when the
   * connection is lost before the end.
   */
  readonly stream: Stream.Stream<Uint8Array, FeishuError>
  readonly contentType: string | undefined
  /** Size in bytes, where the platform announces it. */
  readonly length: number | undefined
  /** The name that the platform gives: the last part, if it gives a path, without control characters. */
  readonly name: string | undefined
}

/**
 * An endpoint that answers with bytes.
 *
 * The bytes are those that are stored, whatever they are: JSON, any encoding, with or without a mark at the beginning. An
 * answer is an error by its status; with status 200 only where it is short JSON without the headers of a file
 * (`content-disposition`, `etag`, ...) that has the platform's shape (`code` and `msg`) and one of its codes, which have
 * four digits and more.
 *
 * Where a part is asked for (`Range`), it is that part that comes: of an answer that holds the whole file the rest is cut
 * off, and an answer with another part is a `FeishuDecodeError`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Download<in out I, T extends TokenKind> extends Any {
  readonly input: Codec.Shape<I>
  readonly tokens: ReadonlyArray<T>
  /** The file with what is known of it; its bytes are to be read within the scope. */
  (input: I, options: WithToken): Effect.Effect<File, FeishuError, FeishuClient.FeishuClient | Scope.Scope>
  (
    input: I,
    options?: CallOptions<Application<T>>
  ): Effect.Effect<File, FeishuError, FeishuClient.FeishuClient | Identity<T> | Scope.Scope>
  /** The bytes as a stream, in constant memory. */
  readonly stream: {
    (input: I, options: WithToken): Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient>
    (
      input: I,
      options?: CallOptions<Application<T>>
    ): Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>>
  }
  /** All bytes at once. */
  readonly bytes: {
    (input: I, options: WithToken): Effect.Effect<Uint8Array, FeishuError, FeishuClient.FeishuClient>
    (
      input: I,
      options?: CallOptions<Application<T>>
    ): Effect.Effect<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>>
  }
}

/**
 * A download that needs no input, though it may take some.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionalInput<in out I, T extends TokenKind> extends Download<I, T> {
  (
    input: I | undefined,
    options: WithToken
  ): Effect.Effect<File, FeishuError, FeishuClient.FeishuClient | Scope.Scope>
  (
    input?: I,
    options?: CallOptions<Application<T>>
  ): Effect.Effect<File, FeishuError, FeishuClient.FeishuClient | Identity<T> | Scope.Scope>
  readonly stream: {
    (
      input: I | undefined,
      options: WithToken
    ): Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient>
    (
      input?: I,
      options?: CallOptions<Application<T>>
    ): Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>>
  }
  readonly bytes: {
    (
      input: I | undefined,
      options: WithToken
    ): Effect.Effect<Uint8Array, FeishuError, FeishuClient.FeishuClient>
    (
      input?: I,
      options?: CallOptions<Application<T>>
    ): Effect.Effect<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>>
  }
}

const nothing: Codec.AnyShape = { id: "bytes", ast: Codec.any.ast }

/**
 * What a transport pulls, as a stream. Both can be run once.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toStream: <E>(pull: Transport.Pull<E>) => Stream.Stream<Uint8Array, E> = streamOf

/**
 * The file in an opened response.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromOpened = (opened: FeishuClient.Opened): File => {
  const { header, origin, pull } = opened
  return {
    stream: once(
      opened,
      Effect.mapError(pull, (failure) => fromFailure(origin, failure))
    ),
    contentType: header("content-type"),
    length: lengthOf(opened),
    name: nameIn(header)
  }
}

/** The bytes of an answer as a stream, which says so where it is run again. */
const once = (
  { origin }: FeishuClient.Opened,
  pull: Transport.Pull<FeishuError>
): Stream.Stream<Uint8Array, FeishuError> => {
  let isRun = false
  return Stream.suspend(() => {
    if (isRun) return Stream.fail(runTwice(origin))
    isRun = true
    return toStream(pull)
  })
}

/** The size that is announced; that of a packed body is another. */
const lengthOf = ({ header }: FeishuClient.Opened): number | undefined => {
  const length = Number(header("content-length") ?? Number.NaN)
  return Number.isSafeInteger(length) && header("content-encoding") === undefined ? length : undefined
}

const runTwice = (origin: Origin): FeishuError =>
  new FeishuInvalidRequestError({
    ...origin,
    problems: [{ path: "stream", message: "was run already, and comes once: make the call again" }]
  })

/** The header of a part, from an endpoint's input or from the options of the call. */
const askedRange = (
  endpoint: Pick<Any, "headers">,
  input: unknown,
  options: CallOptions<Application> | undefined
): string | undefined => {
  const field = endpoint.headers?.find((name) => name.toLowerCase() === "range")
  const given =
    field === undefined ? undefined : (input as { readonly [name: string]: unknown } | undefined)?.[field]
  if (typeof given === "string") return given
  const headers = options?.headers ?? {}
  const name = Object.keys(headers).find((each) => each.toLowerCase() === "range")
  return name === undefined ? undefined : headers[name]
}

/** An opened file, and where in the whole file it begins. */
interface Part {
  readonly file: File
  readonly opened: FeishuClient.Opened
  readonly start: number
  /** Size of the whole file, where it is told. */
  readonly total: number | undefined
}

/** Opens a file, or the part of it that was asked for, and makes sure that it is that part. */
const open = (
  target: Any | FeishuClient.RawRequest,
  input: unknown,
  options: CallOptions<Application> | undefined,
  mayBeShorter = false
): Effect.Effect<Part, FeishuError, FeishuClient.FeishuClient | Scope.Scope> => {
  const asked = askedRange("id" in target ? target : {}, input, options)
  const range = asked === undefined ? undefined : parseRange(asked)
  if (asked !== undefined && range === undefined) {
    const { method, path } = target
    return new FeishuInvalidRequestError({
      endpoint: "id" in target ? target.id : `${method} ${path}`,
      method,
      path,
      problems: [{ path: "Range", message: "must be one range of bytes, such as bytes=0-1023" }]
    })
  }
  return Effect.flatMap(FeishuClient.FeishuClient, (client) =>
    Effect.flatMap(client.open(target, input, options), (opened): Effect.Effect<Part, FeishuError> => {
      const file = fromOpened(opened)
      const cut = cutOf(range, opened.status, opened.header, file.length, mayBeShorter)
      if (typeof cut === "string") return unfit(opened, "Range", cut)
      const { skip, start, take, total } = cut
      const isWhole = skip === 0 && take === undefined
      return Effect.succeed({
        file: isWhole ? file : { ...file, stream: once(opened, cutOut(cut, opened)), length: take },
        opened,
        start,
        total
      })
    })
  )
}

/** The part of an answer that was asked for. What comes after it is not waited for. */
const cutOut = (
  { isPromised, skip, take }: Cut,
  opened: FeishuClient.Opened
): Transport.Pull<FeishuError> => {
  const pull = Effect.mapError(opened.pull, (failure) => fromFailure(opened.origin, failure))
  const wanted = take ?? Number.POSITIVE_INFINITY
  let toSkip = skip
  let taken = 0
  const end = (): Effect.Effect<undefined, FeishuError> => {
    if (isPromised && taken < wanted) {
      return Effect.fail(cutShort(opened.origin, `got ${taken} of ${wanted} bytes`))
    }
    return skip > 0 && taken === 0
      ? unfit(opened, "Range", `begins at ${skip}, and the file has ${skip - toSkip} bytes`)
      : Effect.succeed(undefined)
  }
  const cut = (pieces: ReadonlyArray<Uint8Array>): ReadonlyArray<Uint8Array> => {
    const part: Array<Uint8Array> = []
    for (const piece of pieces) {
      const some = piece.subarray(toSkip, toSkip + wanted - taken)
      toSkip -= Math.min(toSkip, piece.byteLength)
      taken += some.byteLength
      if (some.byteLength > 0) part.push(some)
    }
    return part
  }
  return Effect.suspend(() =>
    taken >= wanted
      ? end()
      : Effect.flatMap(pull, (pieces) => (pieces === undefined ? end() : Effect.succeed(cut(pieces))))
  )
}

/** Puts chunks of bytes together. */
const join = (chunks: Chunk.Chunk<Uint8Array>): Uint8Array => {
  let length = 0
  for (const chunk of chunks) length += chunk.byteLength
  const all = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    all.set(chunk, offset)
    offset += chunk.byteLength
  }
  return all
}

/**
 * Makes a download from its facts and input shape.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <I, T extends TokenKind>(
  definition: Omit<Any, "input" | "output"> & { readonly input: Codec.Shape<I> }
): OptionalInput<I, T> => {
  const endpoint: Any = { ...definition, output: nothing }
  const call = (input?: I, options?: CallOptions<Application>) =>
    made.here()(Effect.map(open(endpoint, input, options), ({ file }) => file))
  const stream = (input?: I, options?: CallOptions<Application>) =>
    Stream.unwrapScoped(Effect.map(call(input, options), (file) => file.stream))
  return Object.assign(call, endpoint, {
    stream,
    bytes: (input?: I, options?: CallOptions<Application>) =>
      Effect.map(Stream.runCollect(stream(input, options)), join)
  }) as unknown as OptionalInput<I, T>
}

/**
 * A file at a path that no endpoint value describes; its bytes are to be read within the scope.
 *
 * @since 0.1.0
 * @category raw requests
 */
export const raw = (
  request: FeishuClient.RawRequest,
  options?: CallOptions<Application>
): Effect.Effect<File, FeishuError, FeishuClient.FeishuClient | Scope.Scope> =>
  made.here()(Effect.map(open(request, undefined, options), ({ file }) => file))

/**
 * The bytes of a file at a path that no endpoint value describes, in constant memory.
 *
 * @example
 * Download.rawStream({ method: "GET", path: "im/v1/files/file_v2_1" })
 *
 * @since 0.1.0
 * @category raw requests
 */
export const rawStream = (
  request: FeishuClient.RawRequest,
  options?: CallOptions<Application>
): Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient> =>
  Stream.unwrapScoped(Effect.map(raw(request, options), (file) => file.stream))

/**
 * By what it is known whether a file is still the same.
 *
 * @since 0.1.0
 * @category models
 */
export interface Version {
  /** The platform's mark of this state of the file. */
  readonly etag: string | undefined
  readonly lastModified: string | undefined
  /** Size of the whole file in bytes. */
  readonly size: number | undefined
}

/**
 * How a download goes on after a lost connection.
 *
 * @since 0.1.0
 * @category models
 */
export interface ResumableOptions extends CallOptions<Application> {
  /** The first byte that is wanted; those before it are there already. Default 0. */
  readonly offset?: number | undefined
  /** The file that the bytes before `offset` are of, as `onVersion` told it then. */
  readonly version?: Version | undefined
  /** Hears what is known of the file, before its first byte comes: to be kept for a later `offset`. */
  readonly onVersion?: ((version: Version) => Effect.Effect<void>) | undefined
  /** How often in a row the connection may be lost without a byte having come. Default 5. */
  readonly maxLosses?: number | undefined
}

/** So much of what came last is asked for again and compared. */
const overlap = 64 * 1024

/** What is known of a download that goes on. */
interface Progress {
  version: Version | undefined
  /** The next byte that is wanted. */
  offset: number
  /** The bytes right before it that came in this process. */
  tail: Uint8Array
  /** Connections lost since the last byte came. */
  losses: number
}

/**
 * The bytes of a large file, over as many connections as it takes: where one is lost, the next goes on at the byte that is
 * missing. The platform is told which state of the file is meant (`If-Range`); state and size are compared, and the last
 * 64 KiB are asked for again and compared as well, so that what comes is one file and not the beginning of one and the
 * end of another.
 *
 * Fails with `FeishuDecodeError` when the file has changed in between, and with the last connection's error when none
 * brings a byte any more.
 *
 * @example
 * Download.resumable(Media.download, { file_token: "boxcn1" })
 *
 * @since 0.1.0
 * @category downloading
 */
export const resumable = <I, T extends TokenKind>(
  download: Download<I, T>,
  input: I,
  options: ResumableOptions = {}
): Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>> => {
  const { maxLosses = 5, offset = 0, onVersion, version, ...callOptions } = options
  const problems = [
    ...(Number.isSafeInteger(offset) && offset >= 0
      ? []
      : [{ path: "offset", message: "must be a number of bytes" }]),
    ...(Number.isSafeInteger(maxLosses) && maxLosses >= 0
      ? []
      : [{ path: "maxLosses", message: "must be a whole number" }]),
    ...(offset > 0 && version === undefined
      ? [{ path: "version", message: "must be given with an offset: the file may be another one now" }]
      : []),
    ...(version?.size !== undefined && offset > version.size
      ? [{ path: "offset", message: `must be within the ${version.size} bytes of the file` }]
      : [])
  ]
  if (problems.length > 0) {
    const { id: endpoint, method, path } = download
    return Stream.fail(new FeishuInvalidRequestError({ endpoint, method, path, problems }))
  }
  const field = download.headers?.find((name) => name.toLowerCase() === "range")
  return Stream.suspend(() => {
    const progress: Progress = { version, offset, tail: new Uint8Array(), losses: 0 }
    const goOn: Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient> = Stream.suspend(() => {
      // The end was reached, and only the news of it lost.
      if (progress.version?.size !== undefined && progress.offset >= progress.version.size)
        return Stream.empty
      const begin = progress.offset - progress.tail.byteLength
      const range = begin === 0 ? undefined : `bytes=${begin}-`
      const validator = progress.version?.etag?.startsWith("W/") === false ? progress.version.etag : undefined
      const headers = {
        ...callOptions.headers,
        ...(range !== undefined && field === undefined ? { range } : {}),
        ...(range !== undefined && validator !== undefined ? { "if-range": validator } : {})
      }
      const asked = range !== undefined && field !== undefined ? { ...input, [field]: range } : input
      return Stream.unwrapScoped(
        Effect.gen(function* () {
          const part = yield* Effect.mapError(
            open(download, asked, { ...callOptions, headers }, true),
            (error) => (range !== undefined && isBeyond(error) ? shrunk(error, begin) : error)
          )
          const found = versionOf(part)
          const changed = progress.version === undefined ? undefined : changeOf(progress.version, found)
          if (changed !== undefined) return yield* unfit(part.opened, "file", changed)
          if (progress.version === undefined && onVersion !== undefined) yield* onVersion(found)
          progress.version ??= found
          const { offset: before } = progress
          return Stream.concat(advance(part, progress), rest(part.opened, before))
        })
      )
    })
    /** What an answer left out that had the beginning of a part only. One that brings nothing counts as a loss. */
    const rest = ({ origin }: FeishuClient.Opened, before: number): typeof goOn =>
      Stream.suspend(() => {
        const { offset: now, version: known } = progress
        if (known?.size === undefined || now >= known.size) return Stream.empty
        if (now > before) return goOn
        progress.tail = new Uint8Array()
        return Stream.fail(cutShort(origin, `nothing came from byte ${now} on`))
      })
    const whole: typeof goOn = Stream.catchAll(goOn, (error) => {
      if (error._tag !== "FeishuTransportError" || error.reason === "closed" || error.reason === "request") {
        return Stream.fail(error)
      }
      if (++progress.losses > maxLosses) return Stream.fail(error)
      const wait = progress.losses === 1 ? 0 : Math.min(30_000, 500 * 2 ** (progress.losses - 2))
      return Stream.unwrap(Effect.as(Effect.sleep(wait), whole))
    })
    return whole
  })
}

const versionOf = ({ opened, total }: Part): Version => ({
  etag: opened.header("etag"),
  lastModified: opened.header("last-modified"),
  size: total
})

/** How a file differs from what it was, as far as its headers tell. */
const changeOf = (before: Version, now: Version): string | undefined => {
  for (const name of ["etag", "lastModified", "size"] as const) {
    if (before[name] !== undefined && now[name] !== undefined && before[name] !== now[name]) {
      return `has changed: its ${name} was ${before[name]}, and is ${now[name]}`
    }
  }
  return undefined
}

/** Whether the platform says that the file ends before the part that was asked for. */
const isBeyond = (error: FeishuError): error is FeishuApiError =>
  error._tag === "FeishuApiError" && error.status === 416

/** A file that has become so short that what is missing of it is not there any more. */
const shrunk = (
  { endpoint, logId, method, path, status }: FeishuApiError,
  begin: number
): FeishuDecodeError =>
  new FeishuDecodeError({
    endpoint,
    method,
    path,
    status,
    logId,
    problems: [{ path: "file", message: `has changed: it ends before byte ${begin}` }],
    raw: undefined
  })

/** The failure of a body that has fewer bytes than it should. */
const cutShort = (origin: Origin, what: string): FeishuError =>
  fromFailure(origin, new Transport.Failure({ reason: "body", cause: new Error(what) }))

/** The failure of an answer that is not what it should be. */
const unfit = (
  { header, origin, status }: FeishuClient.Opened,
  path: string,
  message: string
): FeishuDecodeError =>
  new FeishuDecodeError({
    ...origin,
    status,
    logId: logIdOf(header),
    problems: [{ path, message }],
    raw: undefined
  })

/** The bytes of a part that are new; those that came before are compared. */
const advance = ({ file, opened }: Part, progress: Progress): Stream.Stream<Uint8Array, FeishuError> => {
  const known = progress.tail
  let compared = 0
  return Stream.mapEffect(file.stream, (bytes): Effect.Effect<Uint8Array, FeishuError> => {
    const again = bytes.subarray(0, known.byteLength - compared)
    if (again.some((byte, index) => byte !== known[compared + index])) {
      return unfit(opened, "file", "has changed: bytes that came before are others now")
    }
    compared += again.byteLength
    const fresh = bytes.subarray(again.byteLength)
    if (fresh.byteLength === 0) return Effect.succeed(fresh)
    progress.losses = 0
    progress.offset += fresh.byteLength
    progress.tail = lastOf(progress.tail, fresh)
    return Effect.succeed(fresh)
  }).pipe(Stream.filter((bytes) => bytes.byteLength > 0))
}

/** The end of two pieces, as much of it as is compared again. */
const lastOf = (before: Uint8Array, fresh: Uint8Array): Uint8Array => {
  if (fresh.byteLength >= overlap) return fresh.slice(fresh.byteLength - overlap)
  const kept = before.subarray(Math.max(0, before.byteLength + fresh.byteLength - overlap))
  const all = new Uint8Array(kept.byteLength + fresh.byteLength)
  all.set(kept)
  all.set(fresh, kept.byteLength)
  return all
}
