/**
 * Files on their way from the platform.
 *
 * A download is an effect of all its bytes. Where they are too many for the memory, `NodeFile.toPath` writes them to a file,
 * `DownloadStream.make` makes a stream of them, and `open` gives them piece by piece.
 *
 * @example
 * import * as Drive from "@effect-feishu/core/Drive"
 * import * as DownloadStream from "@effect-feishu/core/DownloadStream"
 * import * as NodeFile from "@effect-feishu/core/NodeFile"
 *
 * const bytes = Drive.files.download("boxcn1")
 * const written = Drive.files.download("boxcn1").pipe(NodeFile.toPath("report.pdf"))
 * const stream = DownloadStream.make(Drive.files.download("boxcn1"))
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
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
  type Origin,
  type Problem
} from "./FeishuError.js"
import { nameIn } from "./internal/disposition.js"
import * as made from "./internal/made.js"
import { type Cut, cutOf, parseRange } from "./internal/range.js"
import * as Transport from "./Transport.js"
import { told } from "./internal/told.js"
import * as Settings from "./Settings.js"
import { rules } from "./internal/rules.js"

/**
 * A file that the platform is sending.
 *
 * @since 0.1.0
 * @category models
 */
export interface File<out E = FeishuError> {
  /**
   * The bytes as they are stored: what has come of them, `undefined` at their end. To be run one after another, within the
   * scope. Fails when the connection is lost before the end.
   */
  readonly pull: Transport.Pull<E>
  readonly contentType: string | undefined
  /** Size in bytes, where the platform announces it. */
  readonly length: number | undefined
  /** The name that the platform gives: the last part, if it gives a path, without control characters. */
  readonly name: string | undefined
}

/**
 * What a file of the platform holds: the effect of all its bytes, in memory.
 *
 * For files of any size: `NodeFile.toPath` writes them to the disk and `DownloadStream.make` makes a stream of them, without
 * which no program holds any of `effect/Stream`. Each time it is run, or opened, the platform is asked anew.
 *
 * @since 0.1.0
 * @category models
 */
export interface Content<out E = FeishuError, out R = FeishuClient.FeishuClient> extends Effect.Effect<
  Uint8Array,
  E,
  R
> {
  /** The file with what is known of it before its bytes are there; leaving the scope breaks it off. */
  readonly open: Effect.Effect<File<E>, E, R | Scope.Scope>
}

/**
 * What is known of an endpoint that answers with bytes, without the call.
 *
 * @since 0.1.0
 * @category models
 */
export interface Described<in out I, T extends TokenKind> extends Any {
  readonly input: Codec.Shape<I>
  readonly tokens: ReadonlyArray<T>
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
export interface Download<in out I, T extends TokenKind> extends Described<I, T> {
  (input: I, options: WithToken): Content
  (
    input: I,
    options?: CallOptions<Application<T>>
  ): Content<FeishuError, FeishuClient.FeishuClient | Identity<T>>
}

/**
 * A download that needs no input, though it may take some.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionalInput<in out I, T extends TokenKind> extends Download<I, T> {
  (input: I | undefined, options: WithToken): Content
  (
    input?: I,
    options?: CallOptions<Application<T>>
  ): Content<FeishuError, FeishuClient.FeishuClient | Identity<T>>
}

const nothing: Codec.AnyShape = { id: "bytes", ast: Codec.any.ast }

/**
 * A download of one's own, from what opens it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromOpen = <E, R>(open: Effect.Effect<File<E>, E, R>): Content<E, Exclude<R, Scope.Scope>> =>
  Object.assign(
    Effect.scoped(Effect.flatMap(open, ({ pull }) => gather(pull))),
    // What it requires beside a scope is the same.
    { open: open as Content<E, Exclude<R, Scope.Scope>>["open"] }
  )

/** All bytes, put together. */
const gather = <E>(pull: Transport.Pull<E>): Effect.Effect<Uint8Array, E> => {
  const pieces: Array<Uint8Array> = []
  let length = 0
  const rest: Effect.Effect<Uint8Array, E> = Effect.flatMap(pull, (more) => {
    if (more === undefined) return Effect.sync(() => join(pieces, length))
    for (const piece of more) {
      pieces.push(piece)
      length += piece.byteLength
    }
    return rest
  })
  return rest
}

const join = (pieces: ReadonlyArray<Uint8Array>, length: number): Uint8Array => {
  const all = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    all.set(piece, offset)
    offset += piece.byteLength
  }
  return all
}

/**
 * The file in an opened response.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromOpened = (opened: FeishuClient.Opened): File => {
  const { header, origin, pull } = opened
  return {
    pull: Effect.mapError(pull, (failure) => fromFailure(origin, failure)),
    contentType: header("content-type"),
    length: lengthOf(opened),
    name: nameIn(header)
  }
}

/** The size that is announced; that of a packed body is another. */
const lengthOf = ({ header }: FeishuClient.Opened): number | undefined => {
  const length = Number(header("content-length") ?? Number.NaN)
  return Number.isSafeInteger(length) && header("content-encoding") === undefined ? length : undefined
}

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
        file: isWhole ? file : { ...file, pull: cutOut(cut, opened), length: take },
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
  const call = (input?: I, options?: CallOptions<Application>) => contentOf(endpoint, input, options)
  return Object.assign(call, endpoint) as unknown as OptionalInput<I, T>
}

const contentOf = (
  target: Any | FeishuClient.RawRequest,
  input: unknown,
  options: CallOptions<Application> | undefined
): Content => fromOpen(made.here()(Effect.map(open(target, input, options), ({ file }) => file)))

/**
 * A file at a path that no endpoint value describes.
 *
 * @example
 * Download.raw({ method: "GET", path: "im/v1/files/file_v2_1" })
 *
 * @since 0.1.0
 * @category raw requests
 */
export const raw = (request: FeishuClient.RawRequest, options?: CallOptions<Application>): Content =>
  contentOf(request, undefined, options)

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

/** An answer that is being read. */
interface Answer {
  readonly part: Part
  /** Those of its bytes that are new. */
  readonly pull: Transport.Pull<FeishuError>
  /** The byte that was wanted when it was asked for. */
  readonly from: number
}

/**
 * A large file, over as many connections as it takes: where one is lost, the next goes on at the byte that is missing. The
 * platform is told which state of the file is meant (`If-Range`); state and size are compared, and the last 64 KiB (fewer
 * where connections bring no more than that) are asked for again and compared as well, so that what comes is one file and
 * not the beginning of one and the end of another.
 *
 * Fails with `FeishuDecodeError` when the file has changed in between, and with the last connection's error when none
 * brings a byte any more.
 *
 * @example
 * Download.resumable(Media.download, { file_token: "boxcn1" }).pipe(NodeFile.toPath("film.mp4"))
 *
 * @since 0.1.0
 * @category downloading
 */
export const resumable = <I, T extends TokenKind>(
  download: Download<I, T>,
  input: I,
  options: ResumableOptions = {}
): Content<FeishuError, FeishuClient.FeishuClient | Identity<T>> => {
  const problems = misfits(options)
  if (problems.length > 0) {
    const { id: endpoint, method, path } = download
    return fromOpen(Effect.fail(new FeishuInvalidRequestError({ endpoint, method, path, problems })))
  }
  const { maxLosses = 5, offset = 0, onVersion, version, ...callOptions } = options
  const field = download.headers?.find((name) => name.toLowerCase() === "range")
  /** Asks for the file from a byte on, or for all of it. */
  const ask = (begin: number, known: Version | undefined) => {
    const range = begin === 0 ? undefined : `bytes=${begin}-`
    const validator = known?.etag?.startsWith("W/") === false ? known.etag : undefined
    const headers = {
      ...callOptions.headers,
      ...(range !== undefined && field === undefined ? { range } : {}),
      ...(range !== undefined && validator !== undefined ? { "if-range": validator } : {})
    }
    const asked = range !== undefined && field !== undefined ? { ...input, [field]: range } : input
    return Effect.mapError(open(download, asked, { ...callOptions, headers }, true), (error) =>
      range !== undefined && isBeyond(error) ? shrunk(error, begin) : error
    )
  }
  const opening = Effect.gen(function* () {
    const progress: Progress = { version, offset, tail: new Uint8Array(), losses: 0 }
    if (isComplete(progress)) return empty
    const client = yield* Effect.context<FeishuClient.FeishuClient>()
    let connection: Scope.CloseableScope | undefined
    const hangUp = Effect.suspend(() =>
      connection === undefined ? Effect.void : Scope.close(connection, Exit.void)
    )
    yield* Effect.addFinalizer(() => hangUp)
    let answer: Answer | undefined
    const connect = Effect.gen(function* () {
      yield* hangUp
      connection = yield* Scope.make()
      const begin = progress.offset - progress.tail.byteLength
      const part = yield* Scope.extend(ask(begin, progress.version), connection)
      const found = versionOf(part)
      const changed = progress.version === undefined ? undefined : changeOf(progress.version, found)
      if (changed !== undefined) return yield* unfit(part.opened, "file", changed)
      if (progress.version === undefined && onVersion !== undefined)
        yield* told("Download.resumable", "onVersion", onVersion(found))
      progress.version ??= found
      answer = { part, pull: advance(part, progress), from: progress.offset }
      return answer
    })
    /** Tries again where the connection was lost. */
    const insist = <A>(effect: Effect.Effect<A, FeishuError>): Effect.Effect<A, FeishuError> =>
      Effect.catchAll(effect, (error) => {
        if (!isLoss(error) || ++progress.losses > maxLosses) return Effect.fail(error)
        answer = undefined
        // It may have brought as much as is compared and no more: the next compares less, and comes further.
        if (progress.losses > 1) {
          progress.tail = progress.tail.subarray(Math.floor(progress.tail.byteLength / 2))
        }
        const wait = progress.losses === 1 ? 0 : Math.min(30_000, 500 * 2 ** (progress.losses - 2))
        return Effect.zipRight(Effect.sleep(wait), insist(effect))
      })
    const first = yield* insist(Effect.provide(connect, client))
    const goOn: Transport.Pull<FeishuError> = Effect.suspend(() => {
      if (answer === undefined) {
        // The end was reached, and only the news of it lost.
        return isComplete(progress)
          ? Effect.succeed(undefined)
          : Effect.flatMap(Effect.provide(connect, client), () => goOn)
      }
      const { from, part, pull } = answer
      return Effect.flatMap(pull, (pieces): Transport.Pull<FeishuError> => {
        if (pieces !== undefined) return Effect.succeed(pieces)
        if (progress.version?.size === undefined || isComplete(progress)) return Effect.succeed(undefined)
        // The answer had the beginning of a part only. One that brings nothing counts as a loss.
        answer = undefined
        if (progress.offset > from) return goOn
        progress.tail = new Uint8Array()
        return Effect.fail(cutShort(part.opened.origin, `nothing came from byte ${from} on`))
      })
    })
    const { file, total } = first.part
    return {
      ...file,
      pull: insist(goOn),
      length: total === undefined ? file.length : total - offset
    }
  })
  return fromOpen(made.here()(opening))
}

/** A file of which everything is there already. */
const empty: File = {
  pull: /*#__PURE__*/ Effect.succeed(undefined),
  contentType: undefined,
  length: 0,
  name: undefined
}

const resumableRules: Settings.Rules<ResumableOptions> = {
  ...rules,
  offset: /*#__PURE__*/ Settings.whole(0),
  maxLosses: /*#__PURE__*/ Settings.whole(0),
  onVersion: Settings.func,
  version: Settings.record
}

/** What is wrong with the options of a download that goes on. */
const misfits = (options: ResumableOptions): ReadonlyArray<Problem> => {
  const problems = Settings.problemsOf(options, resumableRules)
  if (problems.length > 0) return problems
  const { offset = 0, version } = options
  return [
    offset > 0 && version === undefined
      ? { path: "version", message: "must be given with an offset: the file may be another one now" }
      : undefined,
    version?.size !== undefined && offset > version.size
      ? { path: "offset", message: `must be within the ${version.size} bytes of the file` }
      : undefined
  ].filter((problem) => problem !== undefined)
}

const isComplete = ({ offset, version }: Progress): boolean =>
  version?.size !== undefined && offset >= version.size

/** Whether a connection failed in a way that another one may not. */
const isLoss = (error: FeishuError): boolean =>
  error._tag === "FeishuTransportError" && error.reason !== "closed" && error.reason !== "request"

const versionOf = ({ opened, total }: Part): Version => ({
  etag: opened.header("etag"),
  lastModified: opened.header("last-modified"),
  size: total
})

/** What was compared, and what to do: parts of two versions put together would be a file that never was. */
const anew = (difference: string): string =>
  `is not the one of which the part before came: ${difference}. Start again from its first byte`

/** How a file differs from what it was, as far as its headers tell. */
const changeOf = (before: Version, now: Version): string | undefined => {
  for (const name of ["etag", "lastModified", "size"] as const) {
    if (before[name] !== undefined && now[name] !== undefined && before[name] !== now[name]) {
      return anew(`its ${name} was ${before[name]}, and is ${now[name]}`)
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
    problems: [{ path: "file", message: anew(`it ends before byte ${begin}`) }],
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
const advance = ({ file, opened }: Part, progress: Progress): Transport.Pull<FeishuError> => {
  const known = progress.tail
  let compared = 0
  return Effect.flatMap(file.pull, (pieces): Transport.Pull<FeishuError> => {
    if (pieces === undefined) return Effect.succeed(undefined)
    const fresh: Array<Uint8Array> = []
    for (const piece of pieces) {
      const again = piece.subarray(0, known.byteLength - compared)
      if (again.some((byte, index) => byte !== known[compared + index])) {
        return unfit(opened, "file", anew("the last bytes that came before are others now"))
      }
      compared += again.byteLength
      const rest = piece.subarray(again.byteLength)
      if (rest.byteLength === 0) continue
      progress.losses = 0
      progress.offset += rest.byteLength
      progress.tail = lastOf(progress.tail, rest)
      fresh.push(rest)
    }
    return Effect.succeed(fresh)
  })
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
