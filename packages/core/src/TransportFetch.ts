/**
 * The transport over `fetch`, for programs that must run anywhere.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Transport from "./Transport.js"

/** @category layers */
export const layer: Layer.Layer<Transport.Transport> = Layer.sync(Transport.Transport, () => {
  const exchange: Transport.Service["exchange"] = (request) =>
    Effect.tryPromise({
      try: async (signal) => {
        const body =
          request.body === undefined || typeof request.body === "string" || request.body instanceof Uint8Array
            ? request.body
            : Stream.toReadableStream(request.body.stream)
        const response = await fetch(request.origin + request.path, {
          method: request.method,
          headers: request.headers,
          redirect: "manual",
          body: (body ?? null) as BodyInit | null,
          signal: AbortSignal.any([signal, AbortSignal.timeout(request.timeout)]),
          duplex: "half"
        } as RequestInit)
        const text = await response.text()
        return {
          status: response.status,
          header: (name: string) => response.headers.get(name) ?? undefined,
          body: text
        }
      },
      catch: (cause) => new Transport.Failure({ reason: "reset", cause })
    })
  return {
    exchange,
    stream: (request) =>
      Effect.map(exchange(request), (r) => ({
        ...r,
        stream: Stream.make(new TextEncoder().encode(r.body)),
        text: Effect.succeed(r.body)
      }))
  }
})
