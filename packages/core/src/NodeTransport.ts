/**
 * The transport for Node: straight on undici's dispatcher, with connections that are used again.
 *
 * Proxies are taken from the environment: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. What goes
 * through a proxy goes through a tunnel (`CONNECT`): it sees neither requests nor answers.
 *
 * @since 0.1.0
 */
import { connect, type Socket } from "node:net"
import { clearTimeout, setTimeout } from "node:timers"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type * as Undici from "undici"
import type { buildConnector, Dispatcher, Pool } from "undici"
import { FeishuInvalidRequestError, type Problem } from "./FeishuError.js"
import { masked, type Running } from "./internal/line/fiber.js"
import { withoutContents } from "./internal/failure.js"
import * as proxies from "./internal/proxy.js"
import * as streaming from "./internal/streaming.js"
import * as unpack from "./internal/unpack.js"
import * as Settings from "./Settings.js"
import * as Transport from "./Transport.js"

/**
 * How connections are opened and kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * How many connections to one host may be open at a time for calls, and how many for uploads and downloads, which
   * may hold theirs for long; further requests wait for a free one. Default 64.
   */
  readonly connections?: number | undefined
  /** How long opening a connection may take, a proxy and TLS included. Default 10 seconds. */
  readonly connectTimeout?: Duration.DurationInput | undefined
  /** How long an unused connection is kept where the server does not say. Default 4 seconds. */
  readonly keepAlive?: Duration.DurationInput | undefined
}

const fail = (reason: Transport.Reason, cause: unknown): Effect.Effect<never, Transport.Failure> =>
  Effect.fail(new Transport.Failure({ reason, cause }))

/** The connections to one host for one kind of exchange. */
class Lane {
  readonly pool: Pool
  /** Exchanges that have no connection yet. */
  private waiting = 0
  /** Connections that are being opened. */
  private readonly opening = new Set<AbortController>()
  isClosed = false

  constructor(
    private readonly undici: typeof Undici,
    origin: string,
    options: PoolOptions,
    private readonly proxy: proxies.Proxy | undefined
  ) {
    const secure = undici.buildConnector({ timeout: 0, allowH2: false })
    this.pool = new undici.Pool(origin, {
      ...options,
      connect: (target, callback) => this.open(target, options.connectTimeout, secure, callback)
    })
  }

  enter(): void {
    this.waiting++
  }

  /** An exchange has its connection, or needs none any more. When nobody waits, no connection is opened for nobody. */
  leave(): void {
    if (--this.waiting > 0) return
    for (const controller of this.opening) controller.abort(abandoned)
  }

  close(): Promise<void> {
    this.isClosed = true
    for (const controller of this.opening) controller.abort(abandoned)
    return this.pool.destroy()
  }

  /** Opens a connection, by the proxy if there is one. However it goes, undici hears of it once. */
  private open(
    target: buildConnector.Options,
    timeout: number,
    secure: buildConnector.connector,
    callback: buildConnector.Callback
  ): void {
    const controller = new AbortController()
    const { signal } = controller
    this.opening.add(controller)
    const timer = setTimeout(
      () =>
        controller.abort(new this.undici.errors.ConnectTimeoutError(`no connection within ${timeout} ms`)),
      timeout
    )
    const settle = () => {
      clearTimeout(timer)
      this.opening.delete(controller)
    }
    const failed = (error: Error): void => {
      settle()
      const reason = signal.aborted ? (signal.reason as Error) : error
      callback(
        this.proxy === undefined || reason === abandoned ? reason : proxies.by(this.proxy, reason),
        null
      )
    }
    const opened = (socket: Socket): void => {
      if (signal.aborted) {
        socket.destroy()
        return failed(signal.reason as Error)
      }
      settle()
      callback(null, socket)
    }
    const port = target.port || (target.protocol === "https:" ? "443" : "80")
    const raw =
      this.proxy === undefined
        ? direct(target, port, signal)
        : proxies.tunnel(this.proxy, target.hostname, port, signal)
    raw.then((socket) => {
      if (target.protocol !== "https:" || signal.aborted) return opened(socket)
      signal.addEventListener("abort", () => socket.destroy(), { once: true })
      secure({ ...target, httpSocket: socket }, (error, secured) =>
        error === null ? opened(secured) : failed(error)
      )
    }, failed)
  }
}

/** A connection straight to the host. */
const direct = (
  { hostname, localAddress }: buildConnector.Options,
  port: string,
  signal: AbortSignal
): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({
      host: hostname,
      port: Number(port),
      ...(typeof localAddress === "string" ? { localAddress } : {}),
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: 60_000,
      signal
    })
    socket.once("error", reject)
    socket.once("connect", () => {
      socket.off("error", reject)
      resolve(socket)
    })
  })

/** How far an exchange has got. */
const enum Phase {
  Queued,
  Sent,
  Answered,
  Over
}

/** Thrown to keep undici from sending a request that nobody waits for any more; its connection stays usable. */
const abandoned = new Error("abandoned")

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>[2]

const headerIn =
  (headers: Headers) =>
  (name: string): string | undefined => {
    const value = headers[name]
    return Array.isArray(value) ? value.join(", ") : value
  }

/** What both kinds of exchange have in common: one request, its time limit, and how it fails. */
abstract class Exchange<A> implements Dispatcher.DispatchHandler {
  phase = Phase.Queued
  status = 0
  header = headerIn({})
  protected controller: Dispatcher.DispatchController | undefined = undefined
  private timer: NodeJS.Timeout | undefined = undefined
  private resume: ((result: Effect.Effect<A, Transport.Failure>) => void) | undefined = undefined

  constructor(
    readonly lane: Lane,
    readonly request: Transport.Request,
    readonly upload: streaming.Upload | undefined
  ) {}

  /** The result of sending the request, for the fiber that runs. Interruption aborts it. */
  run(fiber: Running): Effect.Effect<A, Transport.Failure> {
    // What `Effect.async` does with a cleanup of its own, in half the steps.
    return masked(fiber, (restore) =>
      Effect.catchAllCause(
        restore(Effect.async<A, Transport.Failure>((resume) => this.start(resume))),
        (cause) => {
          this.cancel(abandoned)
          return Effect.failCause(cause)
        }
      )
    )
  }

  private start(resume: (result: Effect.Effect<A, Transport.Failure>) => void): void {
    const { lane, request, upload } = this
    if (request.headers["proxy-authorization"] !== undefined) {
      this.phase = Phase.Over
      return resume(fail("request", new Error("what a proxy is told comes from its URL, not from a header")))
    }
    this.resume = resume
    lane.enter()
    if (isTimed(request)) {
      const timer = setTimeout(onTimeout, Math.max(1, request.timeout), this)
      this.timer = timer
      upload?.onMove(() => timer.refresh())
    }
    try {
      lane.pool.dispatch(
        {
          origin: request.origin,
          path: request.path,
          method: request.method,
          headers: headersOf(request, this.accepted),
          // Iterables are taken as well, though the types do not say so.
          body: (upload === undefined ? request.body : upload.body) as string,
          bodyTimeout: this.bodyTimeout
        },
        this
      )
    } catch (error) {
      this.onResponseError(this.controller, error as Error)
    }
  }

  /** How the answer may come. */
  abstract readonly accepted: "gzip" | "identity"

  /** Milliseconds that a piece of the body may take to come; 0 for any time. */
  get bodyTimeout(): number {
    return 0
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.phase === Phase.Over) throw abandoned
    this.controller = controller
    this.advance(Phase.Sent)
  }

  /** Takes the head of the answer; not those that only say that there will be one. */
  protected answered(status: number, headers: Headers): boolean {
    if (status < 200) return false
    this.status = status
    this.header = headerIn(headers)
    return true
  }

  onResponseError(_: unknown, error: Error): void {
    this.finish(fail(this.reasonOf(error), withoutContents(error, this.request.headers)), Phase.Over)
  }

  private reasonOf(error: Error): Transport.Reason {
    if (this.lane.isClosed) return "closed"
    const code = codeOf(error)
    if (code === "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH") return "upload"
    if (code === "UND_ERR_INVALID_ARG" || code === "UND_ERR_NOT_SUPPORTED") return "request"
    switch (this.phase) {
      case Phase.Queued:
        return "connect"
      case Phase.Sent:
        return "reset"
      default:
        return "body"
    }
  }

  protected advance(phase: Phase): void {
    const isLeaving = this.phase === Phase.Queued
    this.phase = phase
    if (isLeaving) this.lane.leave()
  }

  /** Gives the result, if it is the first. */
  finish(result: Effect.Effect<A, Transport.Failure>, phase: Phase): void {
    if (this.phase === Phase.Over) return
    this.advance(phase)
    clearTimeout(this.timer)
    // It holds the connection, the request and its body.
    if (phase === Phase.Over) this.controller = undefined
    this.resume?.(result)
  }

  /** Ends what is still on its way. */
  cancel(error: Error): void {
    this.advance(Phase.Over)
    clearTimeout(this.timer)
    this.controller?.abort(error)
  }

  /** Fails, and ends what is still on its way. */
  protected giveUp(failure: Transport.Failure): void {
    const controller = this.controller
    this.finish(Effect.fail(failure), Phase.Over)
    controller?.abort(abandoned)
  }

  expire(): void {
    const isQueued = this.phase === Phase.Queued
    const cause = new Error(`${isQueued ? "no connection" : "no answer"} within ${this.request.timeout} ms`)
    this.giveUp(new Transport.Failure({ reason: isQueued ? "connect" : "timeout", cause }))
  }
}

const codeOf = (error: Error): string | undefined => (error as NodeJS.ErrnoException).code

const headersOf = ({ headers, body }: Transport.Request, accepted: "gzip" | "identity"): Array<string> => {
  // A list, as undici reads it: it would take the names of an object first, and a copy is slow to make.
  const all: Array<string> = []
  for (const name in headers) all.push(name, headers[name]!)
  if (headers["accept-encoding"] === undefined) all.push("accept-encoding", accepted)
  if (streaming.isStreamed(body) && body.length !== undefined) all.push("content-length", String(body.length))
  return all
}

/** Beyond what a timer can wait it would fire at once. */
const isTimed = ({ timeout }: Transport.Request): boolean => timeout < 2_147_483_647

const onTimeout = (exchange: { readonly expire: () => void }): void => exchange.expire()

/** An exchange whose response is gathered. */
class Gathered extends Exchange<Transport.Response> {
  readonly accepted = "gzip"
  private body: Buffer | undefined
  private more: Array<Buffer> | undefined
  private size = 0

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (this.answered(status, headers)) this.advance(Phase.Answered)
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.byteLength
    if (this.size > Transport.maxTextBytes) return this.giveUp(streaming.tooLong())
    if (this.body === undefined) this.body = chunk
    else (this.more ??= [this.body]).push(chunk)
  }

  onResponseEnd(): void {
    const bytes = this.more === undefined ? this.body : Buffer.concat(this.more)
    const { header, status } = this
    const codings = bytes === undefined ? [] : unpack.codingsOf(header)
    this.finish(
      codings.length > 0
        ? Effect.map(unpackedText(bytes!, codings, this.request.timeout), (body) => ({
            status,
            header,
            body
          }))
        : Effect.succeed({ status, header, body: bytes === undefined ? "" : textOf(bytes) }),
      Phase.Over
    )
  }
}

/** The bytes as text, without the mark that some put before it. */
const textOf = (bytes: Buffer): string =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? bytes.toString("utf8", 3)
    : bytes.toString("utf8")

/** Every way to unpack that this Node has. Loaded when it is needed: few answers come packed otherwise than asked for. */
const loadUnpackers = /*#__PURE__*/ Effect.map(
  /*#__PURE__*/ Effect.promise(() => Promise.all([import("node:stream"), import("node:zlib")])),
  ([{ Duplex }, { createBrotliDecompress }]): unpack.Unpackers =>
    (coding) =>
      coding === "br" ? (Duplex.toWeb(createBrotliDecompress()) as unpack.Unpacker) : unpack.standard(coding)
)

const unpacked = (pull: streaming.Pull, codings: ReadonlyArray<string>) =>
  Effect.flatMap(loadUnpackers, (unpackers) => unpack.unpacked(pull, codings, unpackers))

const unpackedText = (
  bytes: Uint8Array,
  codings: ReadonlyArray<string>,
  timeout: number
): Effect.Effect<string, Transport.Failure> =>
  streaming.limited(
    Effect.scoped(Effect.flatMap(unpacked(Transport.pullOf(bytes), codings), streaming.textOf)),
    timeout
  )

/** Bytes that may wait for their reader before the connection is told to wait. */
const highWater = 256 * 1024

/** An exchange whose response streams. */
class Streamed extends Exchange<Streamed> {
  readonly accepted = "identity"
  private chunks: Array<Buffer> = []
  private size = 0
  private end: Effect.Effect<undefined, Transport.Failure> | undefined
  private readers: Array<(next: streaming.Pull) => void> = []

  override get bodyTimeout(): number {
    return isTimed(this.request) ? this.request.timeout : 0
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (this.answered(status, headers)) this.finish(Effect.succeed(this), Phase.Answered)
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk)
    this.size += chunk.length
    this.wake()
    if (this.size >= highWater) controller.pause()
  }

  onResponseEnd(): void {
    this.end = Effect.succeed(undefined)
    this.wake()
  }

  override onResponseError(controller: unknown, error: Error): void {
    if (this.phase !== Phase.Answered) return super.onResponseError(controller, error)
    const reason = this.lane.isClosed
      ? "closed"
      : codeOf(error) === "UND_ERR_BODY_TIMEOUT"
        ? "timeout"
        : "body"
    this.end = fail(reason, withoutContents(error, this.request.headers))
    this.wake()
  }

  override cancel(error: Error): void {
    super.cancel(error)
    this.end ??= fail("body", error)
    this.wake()
  }

  private wake(): void {
    const readers = this.readers
    this.readers = []
    for (const read of readers) read(this.pull)
  }

  readonly pull: streaming.Pull = Effect.suspend(() => {
    if (this.chunks.length > 0) {
      const chunks = this.chunks
      this.chunks = []
      this.size = 0
      this.controller?.resume()
      return Effect.succeed(chunks)
    }
    return (
      this.end ??
      Effect.async<ReadonlyArray<Uint8Array> | undefined, Transport.Failure>((resume) => {
        this.readers.push(resume)
      })
    )
  })

  /** What the port wants of the answer. */
  get response(): Effect.Effect<Transport.StreamedResponse, Transport.Failure, Scope.Scope> {
    const { header, request, status } = this
    const codings = unpack.codingsOf(header)
    const respond = (pull: streaming.Pull) => streaming.response(status, header, pull, request.timeout)
    return codings.length === 0
      ? Effect.succeed(respond(this.pull))
      : Effect.map(unpacked(this.pull, codings), respond)
  }
}

interface PoolOptions {
  readonly connections: number
  readonly connectTimeout: number
  readonly keepAliveTimeout: number
  readonly headersTimeout: 0
  readonly bodyTimeout: 0
}

interface Settings {
  readonly pool: PoolOptions
  readonly proxyOf: (origin: string) => proxies.Proxy | undefined
}

const rules: Settings.Rules<Options> = {
  connections: Settings.whole(1),
  connectTimeout: Settings.finiteTime,
  keepAlive: Settings.finiteTime
}

/** The options with their defaults, or everything that is wrong with them and with the environment. */
const settingsOf = (options: Options): Settings | ReadonlyArray<Problem> => {
  const problems = [...Settings.problemsOf(options, rules)]
  if (problems.length > 0) return problems
  const pool: PoolOptions = {
    connections: options.connections ?? 64,
    connectTimeout: Settings.millisOf(options.connectTimeout ?? 10_000),
    keepAliveTimeout: Settings.millisOf(options.keepAlive ?? 4_000),
    // Each exchange has a time limit of its own.
    headersTimeout: 0,
    bodyTimeout: 0
  }
  const found = proxies.fromEnvironment(process.env)
  if (found._tag === "Bad") {
    for (const name of found.names) {
      problems.push({
        path: name,
        message: "must be a URL such as http://proxy.example.com:3128, of http: or https:"
      })
    }
  }
  if (problems.length > 0) return problems
  return { pool, proxyOf: found._tag === "Some" ? found.of : () => undefined }
}

/**
 * The whole of undici takes some 50 ms to load: by those only who open connections. Pure, or bundles for Node hold it
 * that use `fetch`.
 */
const loadUndici = /*#__PURE__*/ Effect.promise(() => import("undici"))

/** The lane of an exchange; undefined once they are closed. */
type Lanes = (kind: "call" | "transfer", origin: string) => Lane | undefined

const makeLanes = (undici: typeof Undici, settings: Settings): Effect.Effect<Lanes, never, Scope.Scope> =>
  Effect.gen(function* () {
    const state = yield* Effect.acquireRelease(
      Effect.sync(() => ({ lanes: new Map<string, Lane>(), isClosed: false })),
      (made) =>
        Effect.promise(() => {
          made.isClosed = true
          return Promise.all(Array.from(made.lanes.values(), (lane) => lane.close()))
        })
    )
    return (kind, origin) => {
      if (state.isClosed) return undefined
      const name = `${kind} ${origin}`
      let lane = state.lanes.get(name)
      if (lane === undefined) {
        lane = new Lane(undici, origin, settings.pool, settings.proxyOf(origin))
        state.lanes.set(name, lane)
      }
      return lane
    }
  })

const closed = fail("connect", new Error("the transport is closed"))

/** Bun has something of its own in undici's place, which opens no connections: its `fetch` does. */
const overFetch = /*#__PURE__*/ Effect.flatMap(
  /*#__PURE__*/ Effect.promise(() => import("./TransportFetch.js")),
  ({ make: over }) => Transport.untilClosed(over((url, init) => globalThis.fetch(url, init)))
)

/**
 * A transport whose connections are closed with the scope.
 *
 * Bun has something of its own in undici's place: there requests go over its `fetch`, which keeps connections and
 * follows the proxies of the environment by rules of its own, and `connections`, `connectTimeout` and `keepAlive` say nothing.
 *
 * Fails with `FeishuInvalidRequestError` when an option does not fit, or a proxy variable of the environment is not the
 * URL of a proxy.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Transport.Service, FeishuInvalidRequestError, Scope.Scope> =>
  Effect.gen(function* () {
    const settings = settingsOf(options)
    if (!("pool" in settings)) {
      return yield* new FeishuInvalidRequestError({ endpoint: "NodeTransport.make", problems: settings })
    }
    const undici = yield* loadUndici
    return typeof undici.Pool?.prototype?.dispatch === "function"
      ? overLanes(yield* makeLanes(undici, settings))
      : yield* overFetch
  })

const overLanes = (laneOf: Lanes): Transport.Service => {
  const exchange = (request: Transport.Request, upload?: streaming.Upload) =>
    Effect.withFiberRuntime((fiber): Effect.Effect<Transport.Response, Transport.Failure> => {
      const lane = laneOf(upload === undefined ? "call" : "transfer", request.origin)
      return lane === undefined ? closed : new Gathered(lane, request, upload).run(fiber)
    })
  const open = (request: Transport.Request, upload?: streaming.Upload) =>
    Effect.withFiberRuntime((fiber): ReturnType<Transport.Service["stream"]> => {
      const lane = laneOf("transfer", request.origin)
      if (lane === undefined) return closed
      const streamed = new Streamed(lane, request, upload)
      // Before it starts: an interruption may fall between the answer and whatever comes after it.
      return Effect.addFinalizer(() => Effect.sync(() => streamed.cancel(abandoned))).pipe(
        Effect.zipRight(streamed.run(fiber)),
        Effect.flatMap(({ response }) => response)
      )
    })
  return streaming.serving(exchange, open)
}

/**
 * The transport over undici; its connections are closed with the layer.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Transport.Transport, FeishuInvalidRequestError> =>
  Layer.scoped(Transport.Transport, make(options))
