/**
 * A transport that keeps what went over the wire: status, headers, times, and the text of answers. `within` gives the exchanges of
 * one effect, whatever else is under way; `all` the heads of all of them.
 */
import * as Transport from "@effect-feishu/core/Transport"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"

/** An answer without its text. */
export interface Head {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly status: number
  /** The platform's code, where the answer has one. */
  readonly code: number | undefined
  readonly header: (name: string) => string | undefined
  /** Milliseconds since the epoch, by the clock of this machine. */
  readonly sent: number
  readonly received: number
}

export interface Exchange extends Head {
  /** Absent: the answer was a file. */
  readonly body: string | undefined
}

class Listening extends Context.Tag("live/Listening")<Listening, Array<Exchange>>() {}

export class Record extends Context.Tag("live/Record")<Record, { readonly all: ReadonlyArray<Head> }>() {}

const codeOf = (body: string | undefined): number | undefined => {
  const found = /"code"\s*:\s*(\d{1,9})\b/.exec(body ?? "")?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Whether a call was refused because there were too many. */
export const isLimit = ({ code, status }: Head): boolean =>
  status === 429 || code === 99991400 || code === 230020

const headOf = (
  request: Transport.Request,
  response: Pick<Transport.Response, "status" | "header">,
  body: string | undefined,
  sent: number,
  received: number
): Head => ({
  method: request.method,
  path: request.path.replace(/\?.*$/, ""),
  status: response.status,
  code: codeOf(body),
  header: response.header,
  sent,
  received
})

const recording = (inner: Transport.Service, all: Array<Head>): Transport.Service => {
  const note = (
    request: Transport.Request,
    response: Pick<Transport.Response, "status" | "header">,
    sent: number,
    body: string | undefined
  ) =>
    Effect.gen(function* () {
      const head = headOf(request, response, body, sent, yield* Clock.currentTimeMillis)
      all.push(head)
      const listening = yield* Effect.serviceOption(Listening)
      if (Option.isSome(listening)) listening.value.push({ ...head, body })
    })
  return {
    exchange: (request) =>
      Effect.flatMap(Clock.currentTimeMillis, (sent) =>
        Effect.tap(inner.exchange(request), (response) => note(request, response, sent, response.body))
      ),
    stream: (request) =>
      Effect.flatMap(Clock.currentTimeMillis, (sent) =>
        Effect.tap(inner.stream(request), (response) => note(request, response, sent, undefined))
      )
  }
}

/** The transport that is there, with a record of what goes over it. */
export const layer: Layer.Layer<Record | Transport.Transport, never, Transport.Transport> =
  Layer.effectContext(
    Effect.map(Transport.Transport, (inner) => {
      const all: Array<Head> = []
      return Context.make(Record, { all }).pipe(Context.add(Transport.Transport, recording(inner, all)))
    })
  )

/** What an effect gives, as an exit, and the exchanges that it made. */
export const within = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => {
    const exchanges: Array<Exchange> = []
    return Effect.map(Effect.exit(Effect.provideService(effect, Listening, exchanges)), (exit) => ({
      exit,
      exchanges
    }))
  })
