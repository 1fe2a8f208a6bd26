/**
 * The sandbox as an `HttpClient` of `effect/http`, without a socket.
 *
 * A dropped connection is a `RequestError` (`Transport`), a cut body a `ResponseError` while it is read, and a server
 * that hangs never answers. The host of the address does not matter.
 *
 * @since 0.1.0
 */
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { toResponse } from "./internal/web.js"
import * as Sandbox from "./Sandbox.js"
import { failed } from "./internal/line/httpClient.js"

interface Sent {
  readonly bytes: Uint8Array
  readonly contentType: string | undefined
}

const gather = (chunks: Iterable<Uint8Array>): Uint8Array => {
  const list = [...chunks]
  const out = new Uint8Array(list.reduce((sum, chunk) => sum + chunk.byteLength, 0))
  let at = 0
  for (const chunk of list) {
    out.set(chunk, at)
    at += chunk.byteLength
  }
  return out
}

const send = (
  request: HttpClientRequest.HttpClientRequest
): Effect.Effect<Sent, HttpClientError.HttpClientError> => {
  const { body } = request
  const ofWeb = (init: ConstructorParameters<typeof Response>[0]) =>
    Effect.tryPromise({
      try: async () => {
        const web = new Response(init)
        return {
          bytes: new Uint8Array(await web.arrayBuffer()),
          contentType: web.headers.get("content-type") ?? undefined
        }
      },
      catch: (cause) => failed(request, cause)
    })
  switch (body._tag) {
    case "Empty":
      return Effect.succeed({ bytes: new Uint8Array(0), contentType: undefined })
    case "Uint8Array":
      return Effect.succeed({ bytes: body.body, contentType: body.contentType })
    case "FormData":
      // The boundary is made here, so the content type comes from here as well.
      return ofWeb(body.formData)
    case "Raw":
      return ofWeb(body.body as ConstructorParameters<typeof Response>[0])
    case "Stream":
      return body.stream.pipe(
        Stream.runCollect,
        Effect.mapBoth({
          onFailure: (cause) => failed(request, cause),
          onSuccess: (chunks) => ({ bytes: gather(chunks), contentType: body.contentType })
        })
      )
  }
}

/**
 * Makes an `HttpClient` that asks the sandbox.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<HttpClient.HttpClient, never, Sandbox.Sandbox> = Effect.map(
  Sandbox.Sandbox,
  (sandbox) =>
    HttpClient.make((request, url) =>
      Effect.gen(function* () {
        const sent = yield* send(request)
        const outcome = yield* sandbox.handle({
          method: request.method,
          url: url.pathname + url.search,
          headers: {
            ...request.headers,
            ...(sent.contentType === undefined ? {} : { "content-type": sent.contentType }),
            host: url.host
          },
          body: sent.bytes
        })
        if (outcome._tag === "Hang") return yield* Effect.never
        const response = toResponse(outcome)
        if (response === undefined) return yield* failed(request, new Error("other side closed"))
        return HttpClientResponse.fromWeb(request, response)
      })
    )
)

/**
 * An `HttpClient` whose requests never leave the process.
 *
 * @example
 * const test = program.pipe(Effect.provide(SandboxHttpClient.layer), Effect.provide(Sandbox.layer({ seed: 1 })))
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<HttpClient.HttpClient, never, Sandbox.Sandbox> = Layer.effect(
  HttpClient.HttpClient,
  make
)
