/**
 * The transport for Node: straight on undici's dispatcher, with connections that are used again.
 *
 * Proxies are taken from the environment: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case.
 *
 * @since 0.1.0
 */
import { clearTimeout, setTimeout } from "node:timers"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Dispatcher } from "undici"
import Pool from "undici/lib/dispatcher/pool.js"
import { FeishuInvalidRequestError, type Problem } from "./FeishuError.js"
import { withoutContents } from "./internal/failure.js"
import * as streaming from "./internal/streaming.js"
import * as Transport from "./Transport.js"

/**
 * How connections are opened and kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** How many connections to one host may be open at a time; further requests wait for a free one. Default 64. */
  readonly connections?: number | undefined
  /** How long opening a connection may take. Default 10 seconds. */
  readonly connectTimeout?: Duration.DurationInput | undefined
  /** How long an unused connection is kept where the server does not say. Default 4 seconds. */
  readonly keepAlive?: Duration.DurationInput | undefined
}

type Dispatch = (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) => boolean

const fail = (reason: Transport.Reason, cause: unknown): Effect.Effect<never, Transport.Failure> =>
  Effect.fail(new Transport.Failure({ reason, cause }))

/** How far an exchange has got. */
const enum Phase {
  Queued,
  Sent,
  Answered,
  Over
}

/** Thrown to keep undici from sending a request that nobody waits for any more; its connection stays usable. */
const abandoned = new Error("abandoned")

const headerIn =
  (raw: ReadonlyArray<Buffer>) =>
  (name: string): string | undefined => {
    for (let i = 0; i < raw.length; i += 2) {
      const key = raw[i]!
      if (key.length === name.length && key.toString("latin1").toLowerCase() === name)
        return raw[i + 1]!.toString("latin1")
    }
    return undefined
  }

/** What both kinds of exchange have in common: one request, its time limit, and how it fails. */
abstract class Exchange<A> {
  phase = Phase.Queued
  status = 0
  raw: ReadonlyArray<Buffer> = []
  private abort: ((error?: Error) => void) | undefined = undefined
  private timer: NodeJS.Timeout | undefined = undefined
  private resume: ((result: Effect.Effect<A, Transport.Failure>) => void) | undefined = undefined

  constructor(
    readonly request: Transport.Request,
    readonly upload: streaming.Upload | undefined
  ) {}

  /** The result of sending the request by `dispatch`. Interruption aborts it. */
  run(dispatch: Dispatch): Effect.Effect<A, Transport.Failure> {
    // What `Effect.async` does with a cleanup of its own, in half the steps.
    return Effect.uninterruptibleMask((restore) =>
      Effect.catchAllCause(
        restore(Effect.async<A, Transport.Failure>((resume) => this.start(dispatch, resume))),
        (cause) => {
          this.cancel(abandoned)
          return Effect.failCause(cause)
        }
      )
    )
  }

  private start(dispatch: Dispatch, resume: (result: Effect.Effect<A, Transport.Failure>) => void): void {
    const { request, upload } = this
    this.resume = resume
    if (isTimed(request)) this.timer = setTimeout(onTimeout, Math.max(1, request.timeout), this)
    try {
      dispatch(
        {
          origin: request.origin,
          path: request.path,
          method: request.method,
          headers: headersOf(request),
          // Iterables are taken as well, though the types do not say so.
          body: (upload === undefined ? request.body : upload.body) as string,
          bodyTimeout: this.bodyTimeout
        },
        this
      )
    } catch (error) {
      this.onError(error as Error)
    }
  }

  /** Milliseconds that a piece of the body may take to come; 0 for any time. */
  get bodyTimeout(): number {
    return 0
  }

  onConnect(abort: (error?: Error) => void): void {
    if (this.phase === Phase.Over) throw abandoned
    this.abort = abort
    this.phase = Phase.Sent
  }

  onError(error: Error): void {
    const failure = this.upload?.failure()
    if (failure !== undefined) this.finish(fail("upload", failure.cause), Phase.Over)
    else this.finish(fail(this.reasonOf(error), withoutContents(error, this.request.headers)), Phase.Over)
  }

  private reasonOf(error: Error): Transport.Reason {
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

  /** Gives the result, if it is the first. */
  finish(result: Effect.Effect<A, Transport.Failure>, phase: Phase): void {
    if (this.phase === Phase.Over) return
    this.phase = phase
    clearTimeout(this.timer)
    // It holds the connection, the request and its body.
    if (phase === Phase.Over) this.abort = undefined
    this.resume?.(result)
  }

  /** Ends what is still on its way. */
  cancel(error: Error): void {
    this.phase = Phase.Over
    clearTimeout(this.timer)
    this.abort?.(error)
  }

  expire(): void {
    const isQueued = this.phase === Phase.Queued
    const error = new Error(`${isQueued ? "no connection" : "no answer"} within ${this.request.timeout} ms`)
    const abort = this.abort
    this.finish(fail(isQueued ? "connect" : "timeout", error), Phase.Over)
    abort?.(error)
  }
}

const codeOf = (error: Error): string | undefined => (error as NodeJS.ErrnoException).code

const isStreamed = (body: Transport.Body | undefined): body is Transport.StreamedBody =>
  typeof body === "object" && "stream" in body

const headersOf = ({ headers, body }: Transport.Request): { readonly [name: string]: string } =>
  isStreamed(body) && body.length !== undefined
    ? { ...headers, "content-length": String(body.length) }
    : headers

/** Beyond what a timer can wait it would fire at once. */
const isTimed = ({ timeout }: Transport.Request): boolean => timeout < 2_147_483_647

const onTimeout = (exchange: { readonly expire: () => void }): void => exchange.expire()

/** An exchange whose response is gathered. */
class Gathered extends Exchange<Transport.Response> {
  private body: Buffer | undefined
  private more: Array<Buffer> | undefined

  onHeaders(status: number, raw: Array<Buffer>): boolean {
    if (status >= 200) {
      this.phase = Phase.Answered
      this.status = status
      this.raw = raw
    }
    return true
  }

  onData(chunk: Buffer): boolean {
    if (this.body === undefined) this.body = chunk
    else (this.more ??= [this.body]).push(chunk)
    return true
  }

  onComplete(): void {
    const bytes = this.more === undefined ? this.body : Buffer.concat(this.more)
    this.finish(
      Effect.succeed({
        status: this.status,
        header: headerIn(this.raw),
        body: bytes === undefined ? "" : textOf(bytes)
      }),
      Phase.Over
    )
  }
}

/** The bytes as text, without the mark that some put before it. */
const textOf = (bytes: Buffer): string =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? bytes.toString("utf8", 3)
    : bytes.toString("utf8")

/** Bytes that may wait for their reader before the connection is told to wait. */
const highWater = 256 * 1024

/** An exchange whose response streams. */
class Streamed extends Exchange<Streamed> {
  private chunks: Array<Buffer> = []
  private size = 0
  private end: Effect.Effect<undefined, Transport.Failure> | undefined
  private read: ((next: streaming.Pull) => void) | undefined
  private unpause: (() => void) | undefined
  private go: (() => void) | undefined

  override get bodyTimeout(): number {
    return isTimed(this.request) ? this.request.timeout : 0
  }

  onHeaders(status: number, raw: Array<Buffer>, go: () => void): boolean {
    if (status >= 200) {
      this.status = status
      this.raw = raw
      this.go = go
      this.finish(Effect.succeed(this), Phase.Answered)
    }
    return true
  }

  onData(chunk: Buffer): boolean {
    this.chunks.push(chunk)
    this.size += chunk.length
    this.wake()
    if (this.size < highWater) return true
    this.unpause = this.go
    return false
  }

  onComplete(): void {
    this.end = Effect.succeed(undefined)
    this.wake()
  }

  override onError(error: Error): void {
    if (this.phase !== Phase.Answered) return super.onError(error)
    const reason = codeOf(error) === "UND_ERR_BODY_TIMEOUT" ? "timeout" : "body"
    this.end = fail(reason, withoutContents(error, this.request.headers))
    this.wake()
  }

  override cancel(error: Error): void {
    super.cancel(error)
    this.end ??= fail("body", error)
    this.wake()
  }

  private wake(): void {
    const read = this.read
    this.read = undefined
    read?.(this.pull)
  }

  readonly pull: streaming.Pull = Effect.suspend(() => {
    if (this.chunks.length > 0) {
      const chunks = this.chunks
      this.chunks = []
      this.size = 0
      const unpause = this.unpause
      this.unpause = undefined
      unpause?.()
      return Effect.succeed(chunks)
    }
    return (
      this.end ??
      Effect.async<ReadonlyArray<Uint8Array> | undefined, Transport.Failure>((resume) => {
        this.read = resume
      })
    )
  })
}

const proxyVariables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]

const loadProxyAgent = Effect.promise(() => import("undici/lib/dispatcher/env-http-proxy-agent.js"))

/** One pool of connections per origin, or an agent that knows the proxies. */
const makeDispatch = (options: Options): Effect.Effect<Dispatch, FeishuInvalidRequestError, Scope.Scope> =>
  Effect.suspend(() => {
    const poolOptions = {
      connections: options.connections ?? 64,
      connectTimeout: Duration.toMillis(options.connectTimeout ?? 10_000),
      keepAliveTimeout: Duration.toMillis(options.keepAlive ?? 4_000),
      // Each exchange has a time limit of its own.
      headersTimeout: 0,
      bodyTimeout: 0
    }
    const problems: Array<Problem> = []
    if (!Number.isSafeInteger(poolOptions.connections) || poolOptions.connections < 1) {
      problems.push({ path: "connections", message: "must be a whole number of 1 or more" })
    }
    if (!Number.isFinite(poolOptions.connectTimeout) || poolOptions.connectTimeout === 0) {
      problems.push({ path: "connectTimeout", message: "must be a finite duration, longer than nothing" })
    }
    if (!Number.isFinite(poolOptions.keepAliveTimeout) || poolOptions.keepAliveTimeout === 0) {
      problems.push({ path: "keepAlive", message: "must be a finite duration, longer than nothing" })
    }
    if (problems.length > 0) {
      return Effect.fail(new FeishuInvalidRequestError({ endpoint: "NodeTransport.make", problems }))
    }
    const proxies = proxyVariables.filter((name) => (process.env[name] ?? "") !== "")
    if (proxies.length > 0) {
      return Effect.map(
        Effect.acquireRelease(
          Effect.flatMap(loadProxyAgent, ({ default: EnvHttpProxyAgent }) =>
            Effect.try({
              try: () => new EnvHttpProxyAgent(poolOptions),
              catch: () =>
                new FeishuInvalidRequestError({
                  endpoint: "NodeTransport.make",
                  problems: [
                    {
                      path: proxies.join(" or "),
                      message: "must be a URL such as http://proxy.example.com:3128"
                    }
                  ]
                })
            })
          ),
          (agent) => Effect.promise(() => agent.destroy())
        ),
        // The agent writes into the headers that it is given.
        (agent): Dispatch =>
          (request, handler) =>
            agent.dispatch({ ...request, headers: { ...(request.headers as object) } }, handler)
      )
    }
    return Effect.map(
      Effect.acquireRelease(
        Effect.sync(() => ({ pools: new Map<string, Pool>(), isClosed: false })),
        (state) => {
          state.isClosed = true
          return Effect.promise(() => Promise.all(Array.from(state.pools.values(), (pool) => pool.destroy())))
        }
      ),
      (state): Dispatch =>
        (request, handler) => {
          const origin = request.origin as string
          let pool = state.pools.get(origin)
          if (pool === undefined) {
            if (state.isClosed) {
              handler.onError?.(new Error("the transport is closed"))
              return false
            }
            pool = new Pool(origin, poolOptions)
            state.pools.set(origin, pool)
          }
          return pool.dispatch(request, handler)
        }
    )
  })

/**
 * A transport whose connections are closed with the scope.
 *
 * Fails with `FeishuInvalidRequestError` when an option does not fit, or a proxy variable of the environment is not a
 * URL.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Transport.Service, FeishuInvalidRequestError, Scope.Scope> =>
  Effect.map(makeDispatch(options), (dispatch): Transport.Service => {
    const exchange = (request: Transport.Request, upload?: streaming.Upload) =>
      Effect.suspend(() => new Gathered(request, upload).run(dispatch))
    const open = (request: Transport.Request, upload?: streaming.Upload) =>
      Effect.suspend(() => {
        const streamed = new Streamed(request, upload)
        // Before it starts: an interruption may fall between the answer and whatever comes after it.
        return Effect.addFinalizer(() => Effect.sync(() => streamed.cancel(abandoned))).pipe(
          Effect.zipRight(streamed.run(dispatch)),
          Effect.flatMap(({ status, raw, pull }) => streaming.response(status, headerIn(raw), pull))
        )
      })
    return {
      exchange: (request) =>
        isStreamed(request.body)
          ? streaming.withUpload(request.body, (upload) => exchange(request, upload))
          : exchange(request),
      stream: (request) =>
        isStreamed(request.body)
          ? streaming.withUpload(request.body, (upload) => open(request, upload))
          : open(request)
    }
  })

/**
 * The transport over undici; its connections are closed with the layer.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Transport.Transport, FeishuInvalidRequestError> =>
  Layer.scoped(Transport.Transport, make(options))
