/**
 * A platform in a few lines: a scripted transport below the real client, with every request kept as it was sent.
 */
import * as Credentials from "@effect-feishu/core/Credentials"
import type * as Feishu from "@effect-feishu/core/Feishu"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as Region from "@effect-feishu/core/Region"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as Tokens from "@effect-feishu/core/Tokens"
import * as Transport from "@effect-feishu/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

/** What the platform does with a request: answers, or fails the exchange. */
export type Answer =
  | {
      readonly status?: number
      readonly headers?: Record<string, string>
      /** Bytes and texts as they are, anything else as JSON. */
      readonly body: unknown
      /** So many bytes come when the answer streams, and then the connection is lost. */
      readonly cutAt?: number
    }
  | Transport.Reason

export interface Wire {
  /** All requests except those for tokens. */
  readonly requests: Array<Transport.Request>
  /** The bytes of bodies that stream, one text for each request that carried one. */
  readonly uploads: Array<string>
  /** How many tokens were fetched. */
  tokens: number
  /** Decides the answer to the nth request (from 0). */
  answer: (request: Transport.Request, n: number) => Answer
  /** How many milliseconds a request is on its way, and its answer; absent: no time at all. */
  way?: (request: Transport.Request) => { readonly there: number; readonly back: number }
}

export const make = (answer: Wire["answer"]): Wire => ({ requests: [], uploads: [], tokens: 0, answer })

export const ok = (data: unknown = {}): Answer => ({ body: { code: 0, msg: "success", data } })

/** Bytes as a connection gives them: no more than 16 KiB at once, first one piece and then what came meanwhile. */
const inPieces = (bytes: Uint8Array): Transport.Pull<never> => {
  const size = Math.max(1, Math.min(16 * 1024, Math.ceil(bytes.byteLength / 5)))
  let at = 0
  let count = 1
  return Effect.sync(() => {
    if (at >= bytes.byteLength) return undefined
    const pieces = Array.from({ length: count++ }, () => bytes.subarray(at, (at += size)))
    return pieces.filter((piece) => piece.byteLength > 0)
  })
}

/** A self-built app with tokens `t-1`, `t-2`, ... over the wire. */
export const layer = (
  wire: Wire,
  options?: FeishuClient.Options
): Layer.Layer<Feishu.Services | Transport.Transport> => {
  const respond = (request: Transport.Request): Effect.Effect<Answer> =>
    Effect.suspend((): Effect.Effect<Answer> => {
      if (request.path.includes("/auth/v3/")) {
        wire.tokens++
        return Effect.succeed({
          body: {
            code: 0,
            msg: "ok",
            expire: 7200,
            tenant_access_token: `t-${wire.tokens}`,
            app_access_token: `a-${wire.tokens}`
          }
        })
      }
      const way = wire.way?.(request)
      return way === undefined
        ? arrived(request)
        : Effect.delay(arrived(request), way.there).pipe(Effect.zipLeft(Effect.sleep(way.back)))
    })
  const arrived = (request: Transport.Request): Effect.Effect<Answer> =>
    Effect.suspend((): Effect.Effect<Answer> => {
      wire.requests.push({ ...request, headers: { ...request.headers } })
      const answer = wire.answer(request, wire.requests.length - 1)
      return answer === "timeout"
        ? Effect.delay(Effect.succeed(answer), request.timeout)
        : Effect.succeed(answer)
    })
  /** Reads a body that streams to its end, unless there is no connection that could carry it. */
  const upload = (request: Transport.Request, answer: Answer) =>
    typeof request.body !== "object" || !("stream" in request.body) || answer === "connect"
      ? Effect.void
      : Effect.scoped(
          Effect.flatMap(request.body.stream, (pull) => {
            let text = ""
            const next: Effect.Effect<void, unknown> = Effect.flatMap(pull, (chunks) => {
              if (chunks === undefined) return Effect.sync(() => void wire.uploads.push(text))
              for (const chunk of chunks) text += new TextDecoder().decode(chunk)
              return next
            })
            return next
          })
        ).pipe(Effect.mapError((cause) => new Transport.Failure({ reason: "upload", cause })))
  const bytesOf = ({ body }: Exclude<Answer, string>): Uint8Array =>
    body instanceof Uint8Array
      ? body
      : new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body))
  const answered = (request: Transport.Request) =>
    Effect.flatMap(
      Effect.tap(respond(request), (answer) => upload(request, answer)),
      (answer) =>
        typeof answer === "string"
          ? Effect.fail(new Transport.Failure({ reason: answer, cause: new Error(`scripted ${answer}`) }))
          : Effect.succeed(answer)
    )
  const transport: Transport.Service = {
    exchange: (request) =>
      Effect.map(answered(request), (answer) => ({
        status: answer.status ?? 200,
        header: (name) => answer.headers?.[name],
        body: new TextDecoder().decode(bytesOf(answer))
      })),
    stream: (request) =>
      Effect.map(answered(request), (answer) => {
        const bytes = bytesOf(answer)
        const whole = inPieces(bytes.subarray(0, answer.cutAt))
        const lost = new Transport.Failure({ reason: "body", cause: new Error("scripted cut") })
        return {
          status: answer.status ?? 200,
          header: (name) => answer.headers?.[name],
          pull:
            answer.cutAt === undefined
              ? whole
              : Effect.flatMap(whole, (chunks) => (chunks === undefined ? lost : Effect.succeed(chunks))),
          text: Effect.succeed(new TextDecoder().decode(bytes))
        }
      })
  }
  return Layer.provideMerge(FeishuClient.layer(options), Tokens.layer).pipe(
    Layer.provideMerge(
      Layer.mergeAll(
        Credentials.layer({ appId: "cli_test", appSecret: Redacted.make("the-secret") }),
        Region.layer({ baseUrl: "http://localhost:1" }),
        TokenCache.layerMemory,
        Layer.succeed(Transport.Transport, transport)
      )
    ),
    Layer.orDie
  )
}
