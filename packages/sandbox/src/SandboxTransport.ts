/**
 * The SDK's own transport, answered by the sandbox in this process: no sockets, and all time is Effect's clock.
 *
 * @since 0.1.0
 */
import * as Download from "@effect-feishu/core/Download"
import * as Transport from "@effect-feishu/core/Transport"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Sandbox from "./Sandbox.js"

const failure = (reason: Transport.Reason, message: string) =>
  new Transport.Failure({ reason, cause: new Error(message) })

/** Reads a request's body whole: the sandbox keeps what it is sent. */
const bytesOf = (body: Transport.Body | undefined): Effect.Effect<Uint8Array, Transport.Failure> => {
  if (body === undefined) return Effect.succeed(new Uint8Array())
  if (typeof body === "string") return Effect.succeed(new TextEncoder().encode(body))
  if (body instanceof Uint8Array) return Effect.succeed(body)
  return Stream.runCollect(
    Stream.unwrapScoped(Effect.map(body.stream, (pull) => Download.toStream(pull)))
  ).pipe(
    Effect.mapError((cause) => new Transport.Failure({ reason: "upload", cause })),
    Effect.flatMap((chunks) => {
      const length = Chunk.reduce(chunks, 0, (sum, chunk) => sum + chunk.byteLength)
      if (body.length !== undefined && body.length !== length) {
        return Effect.fail(failure("upload", `the body has ${length} bytes, ${body.length} were announced`))
      }
      const bytes = new Uint8Array(length)
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.byteLength
      }
      return Effect.succeed(bytes)
    })
  )
}

/**
 * A transport that asks the sandbox in scope, without a socket.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<Transport.Service, never, Sandbox.Sandbox> = Effect.map(
  Sandbox.Sandbox,
  (sandbox): Transport.Service => {
    const ask = (request: Transport.Request) =>
      Effect.flatMap(bytesOf(request.body), (body) =>
        sandbox.handle({ method: request.method, url: request.path, headers: request.headers, body })
      ).pipe(
        Effect.flatMap((outcome) => {
          switch (outcome._tag) {
            case "Drop":
              return Effect.fail(failure("reset", "the connection was dropped"))
            case "Hang":
              return Effect.never
            default:
              return Effect.succeed(outcome)
          }
        }),
        Effect.timeoutFail({
          duration: request.timeout,
          onTimeout: () => failure("timeout", `no answer within ${request.timeout} ms`)
        })
      )
    const cut = failure("body", "the connection was dropped within the body")
    return {
      exchange: (request) =>
        Effect.flatMap(ask(request), (outcome) =>
          outcome._tag === "Cut"
            ? cut
            : Effect.succeed({
                status: outcome.status,
                header: (name) => outcome.headers[name],
                body: new TextDecoder().decode(outcome.body)
              })
        ),
      stream: (request) =>
        Effect.map(ask(request), (outcome): Transport.StreamedResponse => {
          const whole = Transport.pullOf(outcome.body)
          const isCut = outcome._tag === "Cut"
          return {
            status: outcome.status,
            header: (name) => outcome.headers[name],
            pull: isCut
              ? Effect.flatMap(whole, (chunks) => (chunks === undefined ? cut : Effect.succeed(chunks)))
              : whole,
            text: isCut ? cut : Effect.sync(() => new TextDecoder().decode(outcome.body))
          }
        })
    }
  }
)

/**
 * A transport that asks the sandbox in scope, without a socket. What is under way ends with the layer.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Transport.Transport, never, Sandbox.Sandbox> = Layer.scoped(
  Transport.Transport,
  Effect.flatMap(make, Transport.untilClosed)
)
