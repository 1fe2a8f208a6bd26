/**
 * A transport that answers from a script and remembers every request as it would have gone over the wire.
 */
import * as Transport from "@effect-feishu/core/Transport"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import * as Layer from "effect/Layer"

export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  readonly timeout: number
  readonly body: unknown
}

export interface Answer {
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
  /** Sent as JSON; a string as it is. */
  readonly body: unknown
}

export interface Scripted {
  readonly sent: Array<Sent>
  readonly layer: Layer.Layer<Transport.Transport>
}

/** `respond` gets each request and how many of them came before. */
export const make = (
  respond: (request: Sent, index: number) => Effect.Effect<Answer, Transport.Failure>
): Scripted => {
  const sent: Array<Sent> = []
  const exchange: Transport.Service["exchange"] = (request) =>
    Effect.suspend(() => {
      const { body, headers, method, timeout } = request
      const seen: Sent = {
        method,
        url: request.origin + request.path,
        headers,
        timeout,
        body: typeof body === "string" ? JSON.parse(body) : body
      }
      sent.push(seen)
      return Effect.map(respond(seen, sent.length - 1), (answer) => ({
        status: answer.status ?? 200,
        header: (name: string) => answer.headers?.[name],
        body: typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body)
      }))
    })
  return {
    sent,
    layer: Layer.succeed(Transport.Transport, {
      exchange,
      stream: () => Effect3.dieMessage("nothing is streamed here")
    })
  }
}

export const failure = (reason: Transport.Reason): Transport.Failure =>
  new Transport.Failure({ reason, cause: new Error(reason) })
