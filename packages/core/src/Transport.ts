/**
 * One HTTP exchange: a request in; status, headers and body out.
 *
 * A port of our own, so that the call path needs no HTTP library: layers exist over `fetch` and over any
 * `HttpClient` of `@effect/platform`, and over undici's dispatcher in `@effect-feishu/core/node`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/Transport"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/Transport"

/**
 * The next bytes of a body, as they come; `undefined` at its end. The port pulls instead of using `Stream`, so that
 * programs that send and read whole bodies carry none of it: `UploadStream.toBody` and `DownloadStream.fromPull` convert.
 *
 * @since 0.1.0
 * @category models
 */
export type Pull<E> = Effect.Effect<ReadonlyArray<Uint8Array> | undefined, E>

/**
 * Bytes that are there already, once.
 *
 * @since 0.1.0
 * @category constructors
 */
export const pullOf = (bytes: Uint8Array): Pull<never> => {
  let isRead = bytes.byteLength === 0
  return Effect.sync(() => {
    if (isRead) return undefined
    isRead = true
    return [bytes]
  })
}

/**
 * A body that streams.
 *
 * @since 0.1.0
 * @category models
 */
export interface StreamedBody {
  /** Opens the body, once per attempt; what it holds is released with the scope. */
  readonly stream: Effect.Effect<Pull<unknown>, never, Scope.Scope>
  /** Size in bytes, sent as `content-length`. Without it the request is sent in chunks. */
  readonly length?: number | undefined
  /**
   * Whether `stream` can be opened again and gives the same bytes again, so that a failed attempt may be repeated.
   * Default: whether the length is known.
   */
  readonly repeatable?: boolean | undefined
}

/**
 * What a request may carry.
 *
 * @since 0.1.0
 * @category models
 */
export type Body = string | Uint8Array | StreamedBody

/**
 * A request as it goes out.
 *
 * @since 0.1.0
 * @category models
 */
export interface Request {
  readonly method: string
  /** Origin, for example `https://open.feishu.cn`. */
  readonly origin: string
  /** Path and query, percent-encoded. */
  readonly path: string
  /** Names in lower case. May hold a bearer token: never to be logged. */
  readonly headers: { readonly [name: string]: string }
  readonly body?: Body | undefined
  /**
   * Milliseconds that the whole exchange may take. For a streamed response: until its headers are there, and then
   * between one piece of the body and the next; its `text` has that time as a whole. While a streamed body is sent, the
   * time begins anew with each piece that the connection takes: an upload fails when nothing moves, not because it is
   * long.
   */
  readonly timeout: number
}

/**
 * The longest text that is read: a longer answer is a `Failure`, packed answers counted as unpacked. Files that stream
 * have no such limit.
 *
 * @since 0.1.0
 * @category models
 */
export const maxTextBytes = 67_108_864

/**
 * A response whose body is there as text.
 *
 * @since 0.1.0
 * @category models
 */
export interface Response {
  readonly status: number
  /** A header's value by its lower-case name. */
  readonly header: (name: string) => string | undefined
  /** The body as UTF-8 text, complete: a body that was cut short is a `Failure`. */
  readonly body: string
}

/**
 * A failed exchange, before the call knows which endpoint it was for.
 *
 * `timeout`: no answer in time. `connect`: no connection, so the request never arrived. `reset`: the connection was
 * lost before the response began. `body`: it was lost within the response. `upload`: the request body's own
 * stream failed. `request`: the transport cannot send such a request, and has not. `closed`: the transport was closed
 * while the exchange was under way.
 *
 * @since 0.1.0
 * @category models
 */
export type Reason = "timeout" | "connect" | "reset" | "body" | "upload" | "request" | "closed"

/**
 * A failed exchange. `FeishuClient` turns it into a `FeishuTransportError`, which says of which call it was.
 *
 * @since 0.1.0
 * @category errors
 */
export class Failure extends Data.TaggedError("TransportFailure")<{
  readonly reason: Reason
  readonly cause: unknown
}> {}

/**
 * A response whose body is still on its way.
 *
 * @since 0.1.0
 * @category models
 */
export interface StreamedResponse {
  readonly status: number
  readonly header: (name: string) => string | undefined
  /**
   * To the end once, instead of `text`. Fails when the connection is lost before the announced end. Several readers at a
   * time each get other pieces, and all of them the end.
   */
  readonly pull: Pull<Failure>
  /** The whole body as UTF-8 text, instead of `pull`: for the errors that come in place of a file. */
  readonly text: Effect.Effect<string, Failure>
}

/**
 * What the client needs of HTTP.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** One exchange with the response gathered. Redirects are not followed. Interruption aborts it. */
  readonly exchange: (request: Request) => Effect.Effect<Response, Failure>
  /** One exchange with the response streamed. Leaving the scope aborts what is still on its way. */
  readonly stream: (request: Request) => Effect.Effect<StreamedResponse, Failure, Scope.Scope>
}

/**
 * How requests get to the platform.
 *
 * @since 0.1.0
 * @category tags
 */
export class Transport extends Context.Tag(TypeId)<Transport, Service>() {}

/**
 * A transport whose exchanges end with the scope: those that are under way fail with the reason `closed`, and those that
 * come later with `connect`, for nothing is sent any more. For transports that have no connections of their own to close.
 *
 * @since 0.1.0
 * @category combinators
 */
export const untilClosed = (service: Service): Effect.Effect<Service, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(Deferred.make<never, Failure>(), (deferred) =>
      Deferred.fail(deferred, new Failure({ reason: "closed", cause: closed }))
    ),
    (deferred) => {
      const until = <A, R>(effect: Effect.Effect<A, Failure, R>): Effect.Effect<A, Failure, R> =>
        // Interruptible, since a call may be made where nothing is: as something is acquired or released.
        Effect.raceFirst(effect, Effect.interruptible(Deferred.await(deferred)))
      const exchanged = <A, R>(effect: Effect.Effect<A, Failure, R>): Effect.Effect<A, Failure, R> =>
        Effect.flatMap(Deferred.isDone(deferred), (isClosed) =>
          isClosed ? Effect.fail(new Failure({ reason: "connect", cause: closed })) : until(effect)
        )
      return {
        exchange: (request) => exchanged(service.exchange(request)),
        stream: (request) =>
          Effect.map(exchanged(service.stream(request)), (response) => ({
            ...response,
            pull: until(response.pull),
            text: until(response.text)
          }))
      }
    }
  )

const closed = /*#__PURE__*/ new Error("the transport is closed")
