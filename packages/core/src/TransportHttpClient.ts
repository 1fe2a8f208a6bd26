/**
 * The transport over any `HttpClient` of `@effect/platform`: whatever a program already has.
 *
 * The client's own spans and trace headers are switched off for these requests: a call has one span, its endpoint's.
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
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Download from "./Download.js"
import {
  announcedLength,
  isBeforeSending,
  lengthFailure,
  timeoutFailure,
  withoutContents
} from "./internal/failure.js"
import { descriptionOf, hasResponse, isEmptyBody, isTransport, untraced } from "./internal/line/httpClient.js"
import * as Transport from "./Transport.js"
import * as Upload from "./Upload.js"

const streamOfBody = ({ stream }: Transport.StreamedBody): Stream.Stream<Uint8Array, unknown> =>
  Stream.unwrapScoped(Effect.map(stream, (pull) => Download.toStream(pull)))

const bodyOf = (body: Transport.Body | undefined, contentType: string | undefined): HttpBody.HttpBody => {
  if (body === undefined) return HttpBody.empty
  if (typeof body === "string") return HttpBody.text(body, contentType)
  if (body instanceof Uint8Array) return HttpBody.uint8Array(body, contentType)
  return HttpBody.stream(streamOfBody(body), contentType, body.length)
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

const timed = <A, R>(
  { timeout }: Transport.Request,
  effect: Effect.Effect<A, Transport.Failure, R>
): Effect.Effect<A, Transport.Failure, R> =>
  Effect.timeoutFail(effect, { duration: timeout, onTimeout: () => timeoutFailure(timeout) })

/** The whole body as text. */
const gather = (
  { method }: Transport.Request,
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<string, Transport.Failure> =>
  Effect.flatMap(Effect.mapError(response.arrayBuffer, bodyFailure), (bytes) => {
    const announced = announcedLength(method, response.status, headerOf(response))
    const failure = lengthFailure(bytes.byteLength, announced)
    return failure === undefined ? Effect.succeed(new TextDecoder().decode(bytes)) : Effect.fail(failure)
  })

const streamOf = (
  { method, timeout }: Transport.Request,
  response: HttpClientResponse.HttpClientResponse
): Stream.Stream<Uint8Array, Transport.Failure> => {
  const announced = announcedLength(method, response.status, headerOf(response))
  return Stream.suspend(() => {
    let length = 0
    return response.stream.pipe(
      Stream.catchAll((error) => (isEmptyBody(error) ? Stream.empty : Stream.fail(bodyFailure(error)))),
      Stream.timeoutFail(() => timeoutFailure(timeout), timeout),
      Stream.mapChunks((chunks) => {
        for (const chunk of chunks) length += chunk.byteLength
        return chunks
      }),
      Stream.concat(
        Stream.suspend(() => {
          const failure = lengthFailure(length, announced)
          return failure === undefined ? Stream.empty : Stream.fail(failure)
        })
      )
    )
  })
}

/**
 * A transport over the `HttpClient` in scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<Transport.Service, never, HttpClient.HttpClient> = /*#__PURE__*/ Effect.map(
  HttpClient.HttpClient,
  (given): Transport.Service => {
    const client = untraced(given)
    const scoped = HttpClient.withScope(client)

    const send = <A, R, R2>(
      request: Transport.Request,
      { execute }: HttpClient.HttpClient.With<HttpClientError.HttpClientError, R>,
      use: (response: HttpClientResponse.HttpClientResponse) => Effect.Effect<A, Transport.Failure, R2>
    ): Effect.Effect<A, Transport.Failure, R | R2> =>
      Effect.suspend(() => {
        let failed: { readonly cause: unknown } | undefined
        let body = request.body
        if (typeof body === "object" && "stream" in body) {
          const watch = Effect.tapErrorCause((cause: Cause.Cause<unknown>) =>
            Effect.sync(() => {
              failed = { cause: Cause.squash(cause) }
            })
          )
          body = { ...body, stream: Effect.map(body.stream, watch) }
        }
        const failure = (error: HttpClientError.HttpClientError): Transport.Failure => {
          if (failed !== undefined) return new Transport.Failure({ reason: "upload", cause: failed.cause })
          if (hasResponse(error)) return bodyFailure(error)
          const reason = !isTransport(error) ? "request" : isBeforeSending(error.cause) ? "connect" : "reset"
          return new Transport.Failure({ reason, cause: causeOf(error) })
        }
        return HttpClientRequest.make(request.method as HttpMethod)(request.origin + request.path).pipe(
          HttpClientRequest.setHeaders(request.headers),
          HttpClientRequest.setBody(bodyOf(body, request.headers["content-type"])),
          execute,
          // `fetch` would follow redirects of its own accord, and take a token to another host.
          Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }),
          Effect.mapError(failure),
          Effect.flatMap(use),
          (sent) => timed(request, sent)
        )
      })

    return {
      exchange: (request) =>
        send(request, client, (response) =>
          Effect.map(gather(request, response), (body) => ({
            status: response.status,
            header: headerOf(response),
            body
          }))
        ),
      stream: (request) =>
        send(request, scoped, (response) =>
          Effect.map(Upload.toBody(streamOf(request, response)).stream, (pull) => ({
            status: response.status,
            header: headerOf(response),
            pull: pull as Transport.Pull<Transport.Failure>,
            text: timed(request, gather(request, response))
          }))
        )
    }
  }
)

/**
 * A transport over the `HttpClient` in scope.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Transport.Transport, never, HttpClient.HttpClient> =
  /*#__PURE__*/ Layer.effect(Transport.Transport, make)
