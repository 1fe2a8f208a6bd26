/**
 * The SDK's own transport, answered by the sandbox in this process: no sockets, and all time is Effect's clock.
 *
 * @since 0.1.0
 */
import * as Transport from "@effect-feishu/core/Transport"
import * as Effect from "effect/Effect"
import * as Effect3 from "./internal/effect3/effect/Effect.js"
import * as Layer from "effect/Layer"
import { bytesOf } from "./internal/requestBody.js"
import * as Sandbox from "./Sandbox.js"

const failure = (reason: Transport.Reason, message: string) =>
  new Transport.Failure({ reason, cause: new Error(message) })

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
        Effect3.timeoutFail({
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
export const layer: Layer.Layer<Transport.Transport, never, Sandbox.Sandbox> = Layer.effect(
  Transport.Transport,
  Effect.flatMap(make, Transport.untilClosed)
)
