/** What the HTTP client of this line of Effect says of a failure, of a response, and of what it sends. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Tracer from "effect/Tracer"

type Error = HttpClientError.HttpClientError

/** Without a span of its own: the calls have theirs. `onSend` sees each request right before it is sent. */
export const untraced = <E, R>(
  client: HttpClient.HttpClient.With<E, R>,
  onSend: (request: HttpClientRequest.HttpClientRequest) => void
): HttpClient.HttpClient.With<E, R> =>
  HttpClient.transformResponse(
    client,
    Effect.provideContext(
      Context.make(HttpClient.TracerDisabledWhen, (request) => {
        onSend(request)
        return true
        // Where this is set the client does not ask the other.
      }).pipe(Context.add(Tracer.DisablePropagation, false))
    )
  )

export const hasResponse = (error: Error): boolean => error.response !== undefined

/** The response of a client that takes some statuses for failures. */
export const refusedResponse = (error: Error): HttpClientResponse.HttpClientResponse | undefined =>
  error.reason._tag === "StatusCodeError" ? error.reason.response : undefined

export const isEmptyBody = (error: Error): boolean => error.reason._tag === "EmptyBodyError"

export const isTransport = (error: Error): boolean => error.reason._tag === "TransportError"

export const descriptionOf = (error: Error): string => error.reason.description ?? error.reason._tag

/** Whether what is below has unpacked the body: the web's clients do, and leave the header as it was. */
export const isUnpacked = (response: HttpClientResponse.HttpClientResponse): boolean =>
  "XMLHttpRequest" in globalThis || ("source" in response && response.source instanceof Response)
