/** What the HTTP client of this line of Effect says of a failure. */
import * as HttpClient from "@effect/platform/HttpClient"
import type * as HttpClientError from "@effect/platform/HttpClientError"

type Error = HttpClientError.HttpClientError

/** Without a span of its own: the calls have theirs. */
export const untraced = <E, R>(client: HttpClient.HttpClient.With<E, R>): HttpClient.HttpClient.With<E, R> =>
  HttpClient.withTracerDisabledWhen(client, () => true)

export const hasResponse = (error: Error): boolean => error._tag === "ResponseError"

export const isEmptyBody = (error: Error): boolean => error.reason === "EmptyBody"

export const isTransport = (error: Error): boolean => error.reason === "Transport"

export const descriptionOf = (error: Error): string => error.description ?? error.reason
