/**
 * The transport over any `HttpClient` of `@effect/platform`: whatever a program already has.
 *
 * The client's own spans and trace headers are switched off for these requests: a call has one span, its endpoint's.
 * A client that follows redirects, or that takes some statuses for failures, is kept from it: a token goes to no other
 * host, and what the platform says of an error is read.
 *
 * @since 0.1.0
 */
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpBody from "@effect/platform/HttpBody"
import * as HttpClient from "@effect/platform/HttpClient"
import type * as HttpClientError from "@effect/platform/HttpClientError"
import * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import type * as HttpClientResponse from "@effect/platform/HttpClientResponse"
import type { HttpMethod } from "@effect/platform/HttpMethod"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import {
  announcedLength,
  isBeforeSending,
  lengthFailure,
  noBodyWithGet,
  withoutContents
} from "./internal/failure.js"
import {
  descriptionOf,
  hasResponse,
  isEmptyBody,
  isTransport,
  isUnpacked,
  refusedResponse,
  untraced
} from "./internal/line/httpClient.js"
import * as streaming from "./internal/streaming.js"
import * as unpack from "./internal/unpack.js"
import * as Transport from "./Transport.js"

const bodyOf = (
  { body, headers }: Transport.Request,
  upload: streaming.Upload | undefined
): Effect.Effect<HttpBody.HttpBody> => {
  const contentType = headers["content-type"]
  if (body === undefined) return Effect.succeed(HttpBody.empty)
  if (typeof body === "string") return Effect.succeed(HttpBody.text(body, contentType))
  if (body instanceof Uint8Array) return Effect.succeed(HttpBody.uint8Array(body, contentType))
  const stream = Stream.fromAsyncIterable(upload!.body, (error) => error)
  if (!streaming.takesStreams()) {
    const gathered = () => new Response(Stream.toReadableStream(stream)).arrayBuffer()
    return Effect.map(Effect.promise(gathered), (bytes) =>
      HttpBody.uint8Array(new Uint8Array(bytes), contentType)
    )
  }
  return Effect.succeed(HttpBody.stream(stream, contentType, body.length))
}

const headerOf =
  ({ headers }: HttpClientResponse.HttpClientResponse) =>
  (name: string): string | undefined =>
    headers[name]

/** What went wrong underneath. Not the client's error itself: it holds the request, and so the token. */
const causeOf = (error: HttpClientError.HttpClientError): unknown =>
  withoutContents(error.cause, error.request.headers) ?? new Error(descriptionOf(error))

const bodyFailure = (error: HttpClientError.HttpClientError): Transport.Failure =>
  new Transport.Failure({ reason: "body", cause: causeOf(error) })

/** How a request failed that got no answer. */
const failureOf = (
  { body, method }: Transport.Request,
  error: HttpClientError.HttpClientError
): Transport.Failure => {
  if (hasResponse(error)) return bodyFailure(error)
  // `fetch` and its like say it in words only.
  if (method === "GET" && body !== undefined && /\bGET\b.*\bbody\b/i.test(String(error.cause))) {
    return noBodyWithGet()
  }
  const reason = !isTransport(error) ? "request" : isBeforeSending(error.cause) ? "connect" : "reset"
  return new Transport.Failure({ reason, cause: causeOf(error) })
}

/** An answer as it came, still on its way. */
interface Opened {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly pull: streaming.Pull
}

/** The body as the client gives it, checked for its length. */
const rawPull = (
  { method, timeout }: Transport.Request,
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<streaming.Pull, never, Scope.Scope> => {
  const stream = response.stream.pipe(
    Stream.catchAll((error) => (isEmptyBody(error) ? Stream.empty : Stream.fail(bodyFailure(error))))
  )
  return Effect.map(
    Effect.acquireRelease(
      Effect.map(Stream.toReadableStreamEffect(stream, { strategy: { highWaterMark: 0 } }), (readable) =>
        readable.getReader()
      ),
      // Not waited for: what is below ends when the request is aborted, which comes after this.
      (reader) => Effect.sync(() => void reader.cancel().catch(() => undefined))
    ),
    (reader) => {
      let length = 0
      const read = async () => {
        const { done, value } = await reader.read()
        if (!done) {
          length += value.byteLength
          return value
        }
        const failure = lengthFailure(length, announcedLength(method, response.status, headerOf(response)))
        if (failure !== undefined) throw failure
        return undefined
      }
      const failed = (cause: unknown) =>
        cause instanceof Transport.Failure ? cause : new Transport.Failure({ reason: "body", cause })
      return streaming.limited(streaming.pullFrom(read, failed), timeout)
    }
  )
}

/** The body unpacked, whether the client has done it, as `fetch` does, or not. */
const pullOf = (
  request: Transport.Request,
  sent: { readonly [name: string]: string },
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<streaming.Pull, Transport.Failure, Scope.Scope> =>
  Effect.flatMap(rawPull(request, response), (pull) => {
    const codings = unpack.codingsOf(headerOf(response))
    const unpacked = unpack.unpacked(pull, codings)
    if (isUnpacked(response)) return unpack.isLeftPacked(sent) ? unpacked : Effect.succeed(pull)
    // Some other client may have unpacked it, and not say so.
    return codings.length === 1 && /^(?:x-)?gzip$/.test(codings[0]!)
      ? Effect.flatMap(unpack.peek(pull), ({ first, whole }) =>
          first === undefined || !unpack.isFramed("gzip", first)
            ? Effect.succeed(whole)
            : unpack.unpacked(whole, codings)
        )
      : unpacked
  })

const open = (
  given: HttpClient.HttpClient,
  request: Transport.Request,
  accepted: "gzip" | "identity",
  upload: streaming.Upload | undefined
): Effect.Effect<Opened, Transport.Failure, Scope.Scope> => {
  let sent: string | undefined
  let redirect: string | undefined
  const { execute } = HttpClient.withScope(
    untraced(given, ({ url }) => {
      sent ??= url
      if (url === sent) return
      redirect = url
      throw new Error("a redirect is not followed")
    })
  )
  const headers = unpack.accepting(request.headers, accepted)
  const head = HttpClientRequest.make(request.method as HttpMethod)(request.origin + request.path).pipe(
    HttpClientRequest.setHeaders(headers)
  )
  return Effect.flatMap(bodyOf(request, upload), (body) =>
    execute(HttpClientRequest.setBody(head, body))
  ).pipe(
    // `fetch` would follow redirects of its own accord, and take a token to another host.
    Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }),
    Effect.catchAll((error) => {
      const response = refusedResponse(error)
      return response === undefined ? Effect.fail(failureOf(request, error)) : Effect.succeed(response)
    }),
    Effect.flatMap((response): Effect.Effect<Opened, Transport.Failure, Scope.Scope> =>
      Effect.map(pullOf(request, headers, response), (pull) => ({
        // What a browser does not tell.
        status: response.status === 0 ? 302 : response.status,
        header: headerOf(response),
        pull
      }))
    ),
    // Clients throw as well: that over `node:http` does where a header cannot be sent.
    Effect.catchAllDefect((defect) =>
      redirect === undefined
        ? new Transport.Failure({ reason: "request", cause: withoutContents(defect, request.headers) })
        : Effect.die(defect)
    ),
    Effect.catchAllCause((cause) =>
      redirect === undefined ? Effect.failCause(cause) : Effect.succeed(redirected(redirect))
    )
  )
}

/** The redirect that the client was about to follow, as it looks to those that do not follow any. */
const redirected = (location: string): Opened => ({
  status: 302,
  header: (name) => (name === "location" ? location : undefined),
  pull: Effect.succeed(undefined)
})

const withBody = <A, R>(
  { body }: Transport.Request,
  use: (upload: streaming.Upload | undefined) => Effect.Effect<A, Transport.Failure, R>
): Effect.Effect<A, Transport.Failure, R> =>
  streaming.isStreamed(body) ? streaming.withUpload(body, use) : use(undefined)

/**
 * A transport over the `HttpClient` in scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<Transport.Service, never, HttpClient.HttpClient> = /*#__PURE__*/ Effect.map(
  HttpClient.HttpClient,
  (client): Transport.Service => ({
    exchange: (request) =>
      withBody(request, (upload) =>
        Effect.flatMap(open(client, request, "gzip", upload), ({ header, pull, status }) =>
          Effect.map(streaming.textOf(pull), (body) => ({ status, header, body }))
        ).pipe(Effect.scoped, (whole) => streaming.limited(whole, request.timeout, upload))
      ),
    stream: (request) =>
      withBody(request, (upload) =>
        Effect.map(
          streaming.limited(open(client, request, "identity", upload), request.timeout, upload),
          ({ header, pull, status }) => streaming.response(status, header, pull, request.timeout)
        )
      )
  })
)

/**
 * A transport over the `HttpClient` in scope. What is under way ends with the layer.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Transport.Transport, never, HttpClient.HttpClient> =
  /*#__PURE__*/ Layer.scoped(Transport.Transport, /*#__PURE__*/ Effect.flatMap(make, Transport.untilClosed))
