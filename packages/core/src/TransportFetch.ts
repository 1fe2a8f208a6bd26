/**
 * The transport over `fetch`, for programs that must run anywhere.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import {
  announcedLength,
  isBeforeSending,
  lengthFailure,
  noBodyWithGet,
  withoutContents
} from "./internal/failure.js"
import * as streaming from "./internal/streaming.js"
import { accepting, isLeftPacked } from "./internal/unpack.js"
import * as Transport from "./Transport.js"

/**
 * What of `fetch` is used.
 *
 * @since 0.1.0
 * @category models
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A body that the other side pulls piece by piece. */
const readable = ({ body }: streaming.Upload): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        const next = await body.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      cancel: async () => {
        await body.return?.()
      }
    },
    { highWaterMark: 0 }
  )

const initOf = async (
  request: Transport.Request,
  accepted: "gzip" | "identity",
  upload: streaming.Upload | undefined,
  signal: AbortSignal
): Promise<RequestInit & { readonly duplex?: "half" }> => {
  const { body, method } = request
  // Where a program may not say how answers come, as in a browser, that is passed over.
  const headers = accepting(request.headers, accepted)
  // Browsers follow of their own accord, and would take a token to another host.
  const init = { method, redirect: "manual", signal } as const
  if (upload === undefined) {
    return body === undefined ? { ...init, headers } : { ...init, headers, body: body as BodyInit }
  }
  const stream = readable(upload)
  if (!streaming.takesStreams()) return { ...init, headers, body: await new Response(stream).blob() }
  const { length } = body as Transport.StreamedBody
  return {
    ...init,
    headers: length === undefined ? headers : { ...headers, "content-length": String(length) },
    body: stream,
    duplex: "half"
  }
}

/** A browser does not tell the status of a redirect that it was told not to follow. */
const statusOf = (response: Response): number => (response.type === "opaqueredirect" ? 302 : response.status)

const headerOf =
  ({ headers }: Response) =>
  (name: string): string | undefined =>
    headers.get(name) ?? undefined

const announced = (request: Transport.Request, response: Response): number | undefined =>
  announcedLength(request.method, response.status, headerOf(response))

/**
 * A transport over a `fetch` of one's own.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (fetch: Fetch): Transport.Service => {
  /** Sends the request, and gives what `use` makes of the response. Interruption aborts both. */
  const send = <A>(
    request: Transport.Request,
    accepted: "gzip" | "identity",
    upload: streaming.Upload | undefined,
    controller: AbortController,
    use: (response: Response) => A | Promise<A>
  ): Effect.Effect<A, Transport.Failure> =>
    streaming.limited(
      Effect.async<A, Transport.Failure>((resume) => {
        // It would be refused as if the connection had been lost.
        if (request.body !== undefined && request.method === "GET")
          return resume(Effect.fail(noBodyWithGet()))
        const fail = (reason: Transport.Reason, cause: unknown) =>
          resume(Effect.fail(failureOf(reason, cause, request)))
        // In an async function, so that what `fetch` throws is a rejection as well.
        const sent = (async () =>
          fetch(request.origin + request.path, await initOf(request, accepted, upload, controller.signal)))()
        sent.then(
          (response) =>
            Promise.resolve(response)
              .then(use)
              .then(
                (value) => resume(Effect.succeed(value)),
                (cause: unknown) => fail("body", cause)
              ),
          (cause: unknown) => fail(isBeforeSending(cause) ? "connect" : "reset", cause)
        )
        return Effect.sync(() => controller.abort())
      }),
      request.timeout,
      upload
    )

  const exchange = (request: Transport.Request, upload?: streaming.Upload) =>
    Effect.suspend(() => {
      const controller = new AbortController()
      return send(request, "gzip", upload, controller, async (response): Promise<Transport.Response> => {
        const read = readerOf(request, response)
        const decoder = new TextDecoder()
        let body = ""
        let size = 0
        for (let bytes = await read(); bytes !== undefined; bytes = await read()) {
          size += bytes.byteLength
          if (size > Transport.maxTextBytes) {
            controller.abort()
            throw streaming.tooLong()
          }
          body += decoder.decode(bytes, { stream: true })
        }
        return { status: statusOf(response), header: headerOf(response), body: body + decoder.decode() }
      })
    })

  const open = (request: Transport.Request, upload?: streaming.Upload) =>
    Effect.suspend(() => {
      const controller = new AbortController()
      // Before it starts: an interruption may fall between the answer and whatever comes after it.
      return Effect.addFinalizer(() => Effect.sync(() => controller.abort())).pipe(
        Effect.zipRight(
          send(request, "identity", upload, controller, (response) => ({
            response,
            read: readerOf(request, response, isLeftPacked(request.headers))
          }))
        ),
        Effect.map(({ read, response }) =>
          streaming.response(
            statusOf(response),
            headerOf(response),
            streaming.limited(
              streaming.pullFrom(read, (cause) => failureOf("body", cause, request)),
              request.timeout
            ),
            request.timeout
          )
        )
      )
    })

  return streaming.serving(exchange, open)
}

/** Reads a body piece by piece; `undefined` is its end, which comes where it was announced. */
const readerOf = (
  request: Transport.Request,
  response: Response,
  isPacked = false
): (() => Promise<Uint8Array | undefined>) => {
  const coding = isPacked ? headerOf(response)("content-encoding") : undefined
  const body =
    coding === undefined
      ? response.body
      : response.body?.pipeThrough(new DecompressionStream(coding as CompressionFormat))
  const reader = body?.getReader()
  let length = 0
  return async () => {
    const next = await reader?.read()
    if (next?.done === false) {
      length += next.value.byteLength
      return next.value
    }
    const failure = lengthFailure(length, announced(request, response))
    if (failure !== undefined) throw failure
    return undefined
  }
}

const failureOf = (
  reason: Transport.Reason,
  cause: unknown,
  { headers }: Transport.Request
): Transport.Failure =>
  cause instanceof Transport.Failure
    ? cause
    : new Transport.Failure({ reason, cause: withoutContents(cause, headers) })

/**
 * The transport over the platform's own `fetch`: the global one at the time of each request. What is under way ends with
 * the layer.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Transport.Transport> = /*#__PURE__*/ Layer.scoped(
  Transport.Transport,
  /*#__PURE__*/ Effect.suspend(() => Transport.untilClosed(make((url, init) => globalThis.fetch(url, init))))
)

/**
 * The transport over a `fetch` of one's own. What is under way ends with the layer.
 *
 * @example
 * Feishu.layerClient().pipe(Layer.provide(TransportFetch.layerWith(env.SERVICE.fetch)))
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWith = (fetch: Fetch): Layer.Layer<Transport.Transport> =>
  Layer.scoped(
    Transport.Transport,
    Effect.suspend(() => Transport.untilClosed(make(fetch)))
  )
