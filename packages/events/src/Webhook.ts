/**
 * The address to which the platform sends events and callbacks: verifies, decrypts, and tells the handlers.
 *
 * One address serves all: events and callbacks, the old callback of cards, and the challenge with which the platform
 * tests an address when it is saved. A request is the platform's when it is signed with the Encrypt Key, or, where there
 * is none, when it carries the Verification Token (see `WebhookSecrets`). What is not is answered with 401, in the same
 * words whatever the reason; the log has the reason.
 *
 * Events are answered once they are accepted, callbacks once their handler has answered. A client that goes away takes
 * nothing with it: what came in is dealt with.
 *
 * The tickets of store apps (`app_ticket`) are put into the `AppTicketStore` where the layer has one beside the handlers.
 *
 * Here is the handler for servers of the web's own kind (workers, Bun, Deno, and frameworks that hand over a `Request`);
 * `WebhookServer` has those for Effect's servers.
 *
 * @example
 * const Ready = Layer.merge(Events.layer(App), WebhookSecrets.layerConfig())
 * const { handler } = Webhook.toWebHandler(Ready)
 * export default { fetch: (request, _env, context) => handler(request, context) }
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import type * as Scope from "effect/Scope"
import type * as Envelope from "./Envelope.js"
import { Events, type Verdict } from "./Events.js"
import * as AppTicket from "./internal/appTicket.js"
import { concat } from "./internal/bytes.js"
import * as Genuine from "./internal/genuine.js"
import * as metrics from "./internal/metrics.js"
import * as Signature from "./Signature.js"
import { WebhookSecrets } from "./WebhookSecrets.js"

// Models ---------------------------------------------------------------------------------------------------------

/**
 * What an address asks of requests.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Largest body in bytes that is read. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined
  /**
   * How long the body may take to come in. Default 3 seconds: the platform gives up by then. What takes longer is
   * answered with 408, or cut off where the server has to end the connection to stop reading.
   */
  readonly bodyTimeout?: Duration.DurationInput | undefined
  /** How far the time of a signed request may be from the local one, either way. Default 5 minutes. */
  readonly replayWindow?: Duration.DurationInput | undefined
}

/**
 * A request, whatever server it came to.
 *
 * @since 0.1.0
 * @category models
 */
export interface WebhookRequest {
  readonly method: string
  /** The value of a header, whose name is given in lower case. */
  readonly header: (name: string) => string | undefined
  /** The body's bytes as they came; fails once there are more than asked for, or when they stop coming. */
  readonly body: (maxBytes: number) => Effect.Effect<Uint8Array, BodyError>
}

/**
 * What is answered.
 *
 * @since 0.1.0
 * @category models
 */
export interface WebhookResponse {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

/**
 * Answers requests. It never fails.
 *
 * @since 0.1.0
 * @category models
 */
export type Handler = (request: WebhookRequest) => Effect.Effect<WebhookResponse>

/**
 * A body that could not be read: it is too large, or ended early.
 *
 * @since 0.1.0
 * @category errors
 */
export class BodyError extends Data.TaggedError("BodyError")<{
  readonly reason: "tooLarge" | "broken"
}> {
  override get message(): string {
    return this.reason === "tooLarge" ? "The body is larger than allowed" : "The body ended early"
  }
}

// Answers --------------------------------------------------------------------------------------------------------

const json = (status: number, body: unknown): WebhookResponse => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(body)
})

/** One answer for all that is not the platform's. */
const unauthorized = json(401, { msg: "unauthorized" })
const success = json(200, {})

const allowed = "GET, HEAD, POST"

const notAllowed: WebhookResponse = {
  ...json(405, { msg: "method not allowed" }),
  headers: { "content-type": "application/json; charset=utf-8", allow: allowed }
}

const welcome = (method: string): WebhookResponse => ({
  status: 200,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body:
    method === "HEAD"
      ? ""
      : "Feishu and Lark send events to this address, by POST. Enter it as the request URL in the developer console.\n"
})

/** `application/json`, with any parameters; another charset than UTF-8 is none that JSON may have. */
const isJson = (type: string | undefined): boolean => {
  if (type === undefined) return true
  const [media, ...parameters] = type.split(";").map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))
  return (
    media === "application/json" && (charset === undefined || /^charset="?(utf-?8|us-ascii)"?$/.test(charset))
  )
}

const isPlain = (encoding: string | undefined): boolean =>
  encoding === undefined || encoding.trim() === "" || encoding.trim().toLowerCase() === "identity"

// Handling -------------------------------------------------------------------------------------------------------

/** How long handlers may take to say what becomes of an arrival, after which the platform listens no more. */
const verdictLimit = "3 seconds"

/** How often the same reason for refusing is logged as a warning: strangers must not fill the log. */
const warnEvery = 60_000

const rules: Settings.Rules<Options> = {
  maxBodyBytes: /*#__PURE__*/ Settings.wholeOrInfinity(1),
  bodyTimeout: Settings.time,
  replayWindow: Settings.time
}

const counted = (
  outcome: Parameters<typeof metrics.requested>[0],
  response: WebhookResponse
): Effect.Effect<WebhookResponse> =>
  Effect.sync(() => {
    metrics.requested(outcome)
    return response
  })

const respond = (verdict: Verdict): Effect.Effect<WebhookResponse> => {
  switch (verdict._tag) {
    case "Accepted":
    case "Unhandled":
      return Effect.succeed(success)
    case "Answered":
      return Effect.catchAll(
        Effect.try(() => json(200, verdict.answer)),
        (error) =>
          Effect.as(
            Effect.logError(`The answer to a callback is no JSON: ${error.message}`),
            json(500, { msg: "no answer" })
          )
      )
    case "Refused":
      return Effect.as(
        Effect.logWarning(
          `An arrival was refused (${verdict.reason}): an event is sent again, a callback is not`
        ),
        json(500, { msg: "refused" })
      )
  }
}

const late = Effect.as(
  Effect.logError("The handlers did not say in time what becomes of an arrival; the platform sends it again"),
  json(500, { msg: "late" })
)

/** Warns of each reason for refusing, at most once a minute; the others are logged at debug level. */
const makeWarn = (): ((reason: string) => Effect.Effect<void>) => {
  const warned = new Map<string, number>()
  return (reason) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const message = `A request was refused: ${reason}`
      if (now - (warned.get(reason) ?? -Infinity) < warnEvery) return Effect.logDebug(message)
      warned.set(reason, now)
      return Effect.logWarning(message)
    })
}

/**
 * The handler of an address, for any server: see `toWebHandler` and `WebhookServer` for those that are made.
 *
 * What was taken in goes on in the scope, also when the request that brought it is interrupted.
 *
 * Dies where an option lets nothing through: a size that is no number, a window of no time.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Handler, never, Events | WebhookSecrets | Scope.Scope> =>
  Effect.gen(function* () {
    yield* Settings.checkOrDie("Webhook", options, rules)
    const events = yield* Events
    const secrets = yield* WebhookSecrets
    const scope = yield* Effect.scope
    const keepTicket = yield* AppTicket.make
    const warn = makeWarn()
    const { maxBodyBytes = 1024 * 1024 } = options
    const bodyTimeout = Duration.decode(options.bodyTimeout ?? "3 seconds")
    const replayWindow = Duration.decode(options.replayWindow ?? Signature.defaultWindow)
    if (secrets.insecure && secrets.encryptKeys.length === 0 && secrets.verificationTokens.length === 0) {
      yield* Effect.logWarning("The webhook is insecure: it takes requests from anybody")
    } else if (secrets.encryptKeys.length === 0) {
      yield* Effect.logInfo("The webhook has no Encrypt Key: only the verification token tells who sends")
    }

    const receive = (event: Envelope.Event): Effect.Effect<WebhookResponse> =>
      keepTicket(event).pipe(
        Effect.flatMap((isKept): Effect.Effect<Verdict> =>
          isKept
            ? events.receive(event, { transport: "webhook" })
            : Effect.succeed({ _tag: "Refused", reason: "the app ticket could not be stored" })
        ),
        Effect.flatMap(respond),
        // A defect of foreign code: the platform sends it again.
        Effect.catchAllCause((cause) =>
          Effect.as(
            Effect.logError("An arrival could not be dealt with", cause),
            json(500, { msg: "failed" })
          )
        ),
        Effect.forkIn(scope),
        Effect.flatMap((fiber) => Effect.timeoutOption(Fiber.join(fiber), verdictLimit)),
        Effect.flatMap(Option.match({ onNone: () => late, onSome: Effect.succeed }))
      )

    const take = (request: WebhookRequest, body: Uint8Array): Effect.Effect<WebhookResponse> =>
      Effect.flatMap(Clock.currentTimeMillis, (now) =>
        Either.match(
          Genuine.open(
            secrets,
            {
              timestamp: request.header(headers.timestamp),
              nonce: request.header(headers.nonce),
              signature: request.header(headers.signature),
              body
            },
            { now, window: replayWindow }
          ),
          {
            onLeft: ({ reason }) => Effect.zipRight(warn(reason), counted("unauthorized", unauthorized)),
            onRight: (envelope) => {
              if (envelope._tag === "Challenge") {
                return counted("challenge", json(200, { challenge: envelope.challenge }))
              }
              metrics.requested("event")
              return receive(envelope)
            }
          }
        )
      )

    return (request) => {
      const { header, method } = request
      if (method === "GET" || method === "HEAD") return counted("invalid", welcome(method))
      if (method !== "POST") return counted("invalid", notAllowed)
      if (!isJson(header("content-type")) || !isPlain(header("content-encoding"))) {
        return counted("invalid", json(415, { msg: "unsupported media type" }))
      }
      if (Number(header("content-length") ?? 0) > maxBodyBytes) return counted("unreadable", tooLarge)
      return request.body(maxBodyBytes).pipe(
        Effect.timeoutOption(bodyTimeout),
        Effect.flatMap(
          Option.match({
            onNone: () => counted("unreadable", json(408, { msg: "request timeout" })),
            onSome: (body) => take(request, body)
          })
        ),
        Effect.catchAll(({ reason }) =>
          counted("unreadable", reason === "tooLarge" ? tooLarge : json(400, { msg: "the body ended early" }))
        ),
        // Some servers run applications where nothing can be interrupted: no time limit would hold there.
        Effect.interruptible
      )
    }
  })

const headers = {
  timestamp: Signature.headerNames.timestamp.toLowerCase(),
  nonce: Signature.headerNames.nonce.toLowerCase(),
  signature: Signature.headerNames.signature.toLowerCase()
}

const tooLarge = json(413, { msg: "payload too large" })

// Web handlers ---------------------------------------------------------------------------------------------------

/**
 * What a host lets a handler do beyond its answer: workers stop a program once it has answered, unless they are told
 * what to wait for.
 *
 * @since 0.1.0
 * @category models
 */
export interface HostContext {
  readonly waitUntil: (promise: Promise<unknown>) => void
}

/**
 * A handler for servers of the web's own kind.
 *
 * @since 0.1.0
 * @category models
 */
export interface WebHandler {
  /**
   * Never rejects. What the host gives beside the request may be a `HostContext`, which is then told to keep the program
   * until the handlers are done, or anything else: `Deno.serve(handler)` and `Bun.serve({ fetch: handler })` are whole
   * servers.
   */
  readonly handler: (request: Request, context?: HostContext | object) => Promise<Response>
  /** Ends what the layer has started; requests are answered with 503 from then on. */
  readonly dispose: () => Promise<void>
}

const readBody =
  (request: Request) =>
  (maxBytes: number): Effect.Effect<Uint8Array, BodyError> =>
    Effect.async<Uint8Array, BodyError>((resume) => {
      const { body } = request
      if (body === null) return resume(Effect.succeed(new Uint8Array()))
      const reader = body.getReader()
      const chunks: Array<Uint8Array> = []
      let size = 0
      const stop = () => void reader.cancel().catch(() => undefined)
      const next = (): void => {
        reader.read().then(
          ({ done, value }) => {
            if (done) return resume(Effect.succeed(concat(chunks, size)))
            // A server of somebody's own may hand over anything.
            if (!(value instanceof Uint8Array)) {
              stop()
              return resume(Effect.fail(new BodyError({ reason: "broken" })))
            }
            size += value.byteLength
            if (size > maxBytes) {
              stop()
              return resume(Effect.fail(new BodyError({ reason: "tooLarge" })))
            }
            chunks.push(value)
            next()
          },
          () => resume(Effect.fail(new BodyError({ reason: "broken" })))
        )
      }
      next()
      return Effect.sync(stop)
    }).pipe(Effect.catchAllDefect(() => Effect.fail(new BodyError({ reason: "broken" }))))

const fromRequest = (request: Request): WebhookRequest => ({
  method: request.method,
  header: (name) => request.headers.get(name) ?? undefined,
  body: readBody(request)
})

const toResponse = ({ body, headers, status }: WebhookResponse): Response =>
  new Response(body === "" ? null : body, { status, headers })

/** Gives nothing where it takes longer than the platform listens: a layer may wait for a database that is away. */
const inTime = <A>(promise: Promise<A>): Promise<A | undefined> =>
  Effect.runPromise(
    Effect.timeoutTo(
      Effect.promise(() => promise),
      { duration: verdictLimit, onSuccess: (value) => value, onTimeout: () => undefined }
    )
  )

/** Tells the host what to wait for, where it can be told. A host that refuses does not keep the platform from its answer. */
const keepUntil = (
  context: HostContext | object | undefined,
  done: () => Promise<void>,
  run: (effect: Effect.Effect<void>) => unknown
): void => {
  if (!Predicate.hasProperty(context, "waitUntil") || typeof context.waitUntil !== "function") return
  try {
    context.waitUntil(done())
  } catch (error) {
    run(Effect.logWarning("The host does not wait until the handlers are done", Cause.die(error)))
  }
}

const unavailable = json(503, { msg: "unavailable" })

interface Ready {
  readonly handle: Handler
  readonly idle: Effect.Effect<void>
}

class WebhookReady extends Context.Tag("~@effect-feishu/events/Webhook/Ready")<WebhookReady, Ready>() {}

/**
 * A handler for servers of the web's own kind, from the handlers and the secrets.
 *
 * The layer is built at the first request, since workers may do nothing before. While it cannot be built, or takes longer
 * than three seconds, requests are answered with 503: the platform sends again. Why it cannot be built is logged, and the
 * next request tries again. Throws a `FeishuInvalidRequestError` where an option is not what it may be.
 *
 * @example
 * const { handler } = Webhook.toWebHandler(Layer.merge(Events.layer(App), WebhookSecrets.layerConfig()))
 * Bun.serve({ fetch: handler })
 *
 * @since 0.1.0
 * @category web handlers
 */
export const toWebHandler = <E>(
  layer: Layer.Layer<Events | WebhookSecrets, E>,
  options: Options = {}
): WebHandler => {
  Settings.unsafeCheck("Webhook.toWebHandler", options, rules)
  const app = Layer.provide(
    Layer.scoped(
      WebhookReady,
      Effect.map(Effect.all([make(options), Events]), ([handle, { idle }]) => ({ handle, idle }))
    ),
    layer
  )
  let isDisposed = false
  let current: Started<E> | undefined

  const start = (): Started<E> => {
    const runtime = ManagedRuntime.make(app)
    const ready = runtime.runPromiseExit(WebhookReady)
    const started = { runtime, ready }
    void ready.then((exit) => {
      if (Exit.isSuccess(exit)) return
      if (current === started) current = undefined
      void runtime.dispose()
      Effect.runFork(Effect.logError("The webhook cannot be started", exit.cause))
    })
    return started
  }

  const handler: WebHandler["handler"] = async (request, context) => {
    if (isDisposed) return toResponse(unavailable)
    const { ready, runtime } = (current ??= start())
    const answer = async (): Promise<Response> => {
      const exit = await inTime(ready)
      if (exit === undefined || Exit.isFailure(exit)) return toResponse(unavailable)
      const answered = await runtime.runPromiseExit(exit.value.handle(fromRequest(request)))
      return toResponse(Exit.match(answered, { onFailure: () => unavailable, onSuccess: (one) => one }))
    }
    const answered = answer()
    const done = async (): Promise<void> => {
      await answered
      const exit = await ready
      if (Exit.isSuccess(exit)) await runtime.runPromiseExit(exit.value.idle)
    }
    keepUntil(context, done, runtime.runFork)
    return answered
  }

  return {
    handler,
    dispose: async () => {
      isDisposed = true
      await current?.runtime.dispose()
    }
  }
}

interface Started<E> {
  readonly runtime: ManagedRuntime.ManagedRuntime<WebhookReady, E>
  readonly ready: Promise<Exit.Exit<Ready, E>>
}
