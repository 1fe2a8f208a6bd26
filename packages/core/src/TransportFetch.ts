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
  timeoutFailure,
  withoutContents
} from "./internal/failure.js"
import * as streaming from "./internal/streaming.js"
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

const initOf = (
  request: Transport.Request,
  upload: streaming.Upload | undefined,
  signal: AbortSignal
): RequestInit & { readonly duplex?: "half" } => {
  const { body, headers, method } = request
  // Browsers follow of their own accord, and would take a token to another host.
  const init = { method, redirect: "manual", signal } as const
  if (upload === undefined) {
    return body === undefined ? { ...init, headers } : { ...init, headers, body: body as BodyInit }
  }
  const { length } = body as Transport.StreamedBody
  return {
    ...init,
    headers: length === undefined ? headers : { ...headers, "content-length": String(length) },
    body: readable(upload),
    duplex: "half"
  }
}

/** A few endpoints want a body with GET, which `fetch` refuses as it would a lost connection. */
const refused = ({ body, method }: Transport.Request): Transport.Failure | undefined =>
  body !== undefined && method === "GET"
    ? new Transport.Failure({
        reason: "request",
        cause: new Error("fetch sends no body with GET, the transport for Node does")
      })
    : undefined

/** A browser does not tell the status of a redirect that it was told not to follow. */
const statusOf = (response: Response): number => (response.type === "opaqueredirect" ? 302 : response.status)

const headerOf =
  ({ headers }: Response) =>
  (name: string): string | undefined =>
    headers.get(name) ?? undefined

const announced = (request: Transport.Request, response: Response): number | undefined =>
  announcedLength(request.method, response.status, headerOf(response))

const timed = <A>(
  effect: Effect.Effect<A, Transport.Failure>,
  { timeout }: Transport.Request
): Effect.Effect<A, Transport.Failure> =>
  Effect.timeoutFail(effect, { duration: timeout, onTimeout: () => timeoutFailure(timeout) })

const isStreamed = (body: Transport.Body | undefined): body is Transport.StreamedBody =>
  typeof body === "object" && "stream" in body

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
    upload: streaming.Upload | undefined,
    controller: AbortController,
    use: (response: Response) => A | Promise<A>
  ): Effect.Effect<A, Transport.Failure> =>
    timed(
      Effect.async<A, Transport.Failure>((resume) => {
        const refusal = refused(request)
        if (refusal !== undefined) return resume(Effect.fail(refusal))
        const fail = (reason: Transport.Reason, cause: unknown) => {
          const failed = upload?.failure()
          resume(
            Effect.fail(
              cause instanceof Transport.Failure
                ? cause
                : failed === undefined
                  ? new Transport.Failure({ reason, cause: withoutContents(cause, request.headers) })
                  : new Transport.Failure({ reason: "upload", cause: failed.cause })
            )
          )
        }
        // In an async function, so that what `fetch` throws is a rejection as well.
        const sent = (async () =>
          fetch(request.origin + request.path, initOf(request, upload, controller.signal)))()
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
      request
    )

  const exchange = (request: Transport.Request, upload?: streaming.Upload) =>
    Effect.suspend(() =>
      send(request, upload, new AbortController(), async (response): Promise<Transport.Response> => {
        const bytes = await response.arrayBuffer()
        const failure = lengthFailure(bytes.byteLength, announced(request, response))
        if (failure !== undefined) throw failure
        return {
          status: statusOf(response),
          header: headerOf(response),
          body: new TextDecoder().decode(bytes)
        }
      })
    )

  const open = (request: Transport.Request, upload?: streaming.Upload) =>
    Effect.suspend(() => {
      const controller = new AbortController()
      // Before it starts: an interruption may fall between the answer and whatever comes after it.
      return Effect.addFinalizer(() => Effect.sync(() => controller.abort())).pipe(
        Effect.zipRight(send(request, upload, controller, (response) => response)),
        Effect.flatMap((response) =>
          streaming.response(statusOf(response), headerOf(response), pullOf(request, response))
        )
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
}

const pullOf = (request: Transport.Request, response: Response): streaming.Pull => {
  const reader = response.body?.getReader()
  let length = 0
  return timed(
    Effect.async<ReadonlyArray<Uint8Array> | undefined, Transport.Failure>((resume) => {
      if (reader === undefined) return resume(Effect.succeed(undefined))
      reader.read().then(
        ({ done, value }) => {
          if (!done) {
            length += value.byteLength
            return resume(Effect.succeed([value]))
          }
          const failure = lengthFailure(length, announced(request, response))
          resume(failure === undefined ? Effect.succeed(undefined) : Effect.fail(failure))
        },
        (error: unknown) => {
          const cause = withoutContents(error, request.headers)
          resume(Effect.fail(new Transport.Failure({ reason: "body", cause })))
        }
      )
    }),
    request
  )
}

/**
 * The transport over the platform's own `fetch`: the global one at the time of each request.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Transport.Transport> = /*#__PURE__*/ Layer.sync(Transport.Transport, () =>
  make((url, init) => globalThis.fetch(url, init))
)

/**
 * The transport over a `fetch` of one's own.
 *
 * @example
 * Feishu.layerClient().pipe(Layer.provide(TransportFetch.layerWith(env.SERVICE.fetch)))
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWith = (fetch: Fetch): Layer.Layer<Transport.Transport> =>
  Layer.succeed(Transport.Transport, make(fetch))
