/** What the HTTP client of this line of Effect says of a failure, of a response, and of what it sends. */
import * as HttpClient from "@effect/platform/HttpClient"
import type * as HttpClientError from "@effect/platform/HttpClientError"
import type * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import type * as HttpClientResponse from "@effect/platform/HttpClientResponse"
import * as Effect from "effect/Effect"

type Error = HttpClientError.HttpClientError

/** Without a span of its own: the calls have theirs. `onSend` sees each request right before it is sent. */
export const untraced = <E, R>(
  client: HttpClient.HttpClient.With<E, R>,
  onSend: (request: HttpClientRequest.HttpClientRequest) => void
): HttpClient.HttpClient.With<E, R> =>
  HttpClient.withTracerDisabledWhen(client, (request) => {
    onSend(request)
    return true
    // Where nothing is traced at all, nobody asks.
  }).pipe(HttpClient.transformResponse(Effect.withTracerEnabled(true)))

export const hasResponse = (error: Error): boolean => error._tag === "ResponseError"

/** The response of a client that takes some statuses for failures. */
export const refusedResponse = (error: Error): HttpClientResponse.HttpClientResponse | undefined =>
  error._tag === "ResponseError" && error.reason === "StatusCode" ? error.response : undefined

export const isEmptyBody = (error: Error): boolean => error.reason === "EmptyBody"

export const isTransport = (error: Error): boolean => error.reason === "Transport"

export const descriptionOf = (error: Error): string => error.description ?? error.reason

/** Whether what is below has unpacked the body: the web's clients do, and leave the header as it was. */
export const isUnpacked = (response: HttpClientResponse.HttpClientResponse): boolean =>
  "XMLHttpRequest" in globalThis || ("source" in response && response.source instanceof Response)
