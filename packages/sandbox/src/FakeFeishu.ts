/**
 * Typed fakes for unit tests: a `FeishuClient` that answers from handlers, one for each endpoint that a test expects.
 *
 * It is the real client over a transport of its own, so that a test cannot pass where the client would refuse: inputs,
 * identity, help desk credentials and headers are checked and a file is read before a handler is asked, and what it answers
 * is read as a response is. Everything that was called is kept. A call without a handler is a defect that names the endpoint and
 * shows the line to write, so that no test passes by accident.
 *
 * @example
 * import * as Message from "@effect-feishu/core/api/im/v1/Message"
 *
 * it.effect("greets", () =>
 *   Effect.gen(function*() {
 *     yield* greet("oc_1")
 *     const [sent] = yield* FakeFeishu.callsOf(Message.create)
 *     assert.strictEqual(sent?.receive_id, "oc_1")
 *   }).pipe(Effect.provide(FakeFeishu.layer(
 *     FakeFeishu.on(Message.create, () => FakeFeishu.message())
 *   ))))
 *
 * @since 0.1.0
 */
import type * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Settings from "@effect-feishu/core/Settings"
import type * as Codec from "@effect-feishu/core/Codec"
import type { Any, Application, CallOptions, Definition } from "@effect-feishu/core/Endpoint"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import type { FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as Region from "@effect-feishu/core/Region"
import * as Retry from "@effect-feishu/core/Retry"
import * as Tokens from "@effect-feishu/core/Tokens"
import * as Transport from "@effect-feishu/core/Transport"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { noHandler } from "./internal/handlerLine.js"
import { violationsOf } from "./internal/refusal.js"
import { bytesOf } from "./internal/requestBody.js"
import type { LimitOptions, LimitUse } from "./Sandbox.js"

/**
 * One call that was made: it passed the client's checks and reached the platform, here a handler.
 *
 * @since 0.1.0
 * @category models
 */
export interface Call {
  /** The endpoint's id; for raw requests method and path (`GET bot/v3/info`). */
  readonly endpoint: string
  readonly input: unknown
  /** Whose token it carried. A token given for the very call counts as a user's, unless it begins with `t-` or `a-`. */
  readonly as: "tenant" | "app" | "user" | "none"
  /** Whether `as` is `user`. */
  readonly asUser: boolean
}

/**
 * What an endpoint answers with in a test.
 *
 * @since 0.1.0
 * @category models
 */
export interface Handler {
  readonly endpoint: string
  readonly kind: "value" | "download" | "events" | "request"
  /** Its method and path, by which a test is told what it has that is like what it lacks. */
  readonly request?: string | undefined
  readonly handle: (input: unknown) => Effect.Effect<unknown, FeishuError | Refused>
}

/**
 * A refusal of the platform's, of which the client makes the error that it makes of such an answer: see `refused`.
 *
 * @since 0.1.0
 * @category models
 */
export class Refused extends Data.TaggedError("Refused")<{
  readonly code: number
  readonly msg: string
  /** The HTTP status. */
  readonly status: number
  /** The scopes that the platform says are missing. */
  readonly scopes: ReadonlyArray<string>
}> {
  override get message(): string {
    return `${this.code} ${this.msg}`
  }
}

/**
 * A file that a download answers with, and what the platform says of it.
 *
 * @since 0.1.0
 * @category models
 */
export interface File {
  readonly bytes: Uint8Array
  /** The name that the platform gives in `content-disposition`. */
  readonly name?: string | undefined
  /** The media type. Default: `application/octet-stream`. */
  readonly contentType?: string | undefined
}

/**
 * What can be asked of a fake.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** All calls so far, in order, those whose handler failed included; without those that a limit refused. */
  readonly calls: Effect.Effect<ReadonlyArray<Call>>
  /** The limits that were put to use, the latest last: what they let through and refused. */
  readonly limits: Effect.Effect<ReadonlyArray<LimitUse>>
}

/**
 * How a fake behaves.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * Which limits of endpoints are enforced, as those of the sandbox are: `documented` for all that the platform documents. A
   * call too many fails with `FeishuRateLimitError`, which has the time to wait, and no handler is asked. By default there are
   * none. What a fake does not know, such as the chats of messages, has no limits here.
   */
  readonly limits?: "documented" | Pick<LimitOptions, "endpoints" | "rates"> | undefined
}

/**
 * What was called, while a fake layer is in scope.
 *
 * @since 0.1.0
 * @category tags
 */
export class FakeFeishu extends Context.Tag("~@effect-feishu/sandbox/FakeFeishu")<FakeFeishu, Service>() {}

const toEffect = <A>(
  answer: A | Effect.Effect<A, FeishuError | Refused>
): Effect.Effect<A, FeishuError | Refused> =>
  Effect.isEffect(answer) ? (answer as Effect.Effect<A, FeishuError | Refused>) : Effect.succeed(answer)

const refusedRules = {
  code: /*#__PURE__*/ Settings.rule("a whole number", Number.isSafeInteger),
  msg: Settings.text,
  status: /*#__PURE__*/ Settings.whole(100, 599),
  scopes: Settings.texts
}

/**
 * Refuses a call with a code of the platform. The error that the call fails with is the one that the client makes of such an answer
 * of the endpoint: its kind, its advice and the scopes that are missing follow from the code, so that a test handles the error that
 * a program will get.
 *
 * @param options `msg`: the platform's words. `status`: the HTTP status, by default 400. `scopes`: those that the platform says are
 *   missing, as with the code 99991672.
 *
 * @example
 * FakeFeishu.on(Message.create, ({ receive_id }) =>
 *   receive_id === "oc_gone" ? FakeFeishu.refused({ code: 230002 }) : FakeFeishu.message()
 * )
 * FakeFeishu.on(Message.create, () => FakeFeishu.refused({ code: 99991672, scopes: ["im:message:send_as_bot"] }))
 *
 * @since 0.1.0
 * @category constructors
 */
export const refused = (options: {
  readonly code: number
  readonly msg?: string | undefined
  readonly status?: number | undefined
  readonly scopes?: ReadonlyArray<string> | undefined
}): Effect.Effect<never, Refused> =>
  Effect.zipRight(
    Settings.checkOrDie("FakeFeishu.refused", options ?? null, refusedRules),
    Effect.suspend(() => {
      const { code, msg = "refused by a fake", scopes = [], status = 400 } = options
      return Effect.fail(new Refused({ code, msg, scopes, status }))
    })
  )

/**
 * A message as the platform answers when it is sent: the text `hello` of the app, in the chat `oc_1`, unless told otherwise.
 * For the endpoints that send one, such as `Message.create` and `Message.reply`.
 *
 * @param fields The fields that matter to the test.
 *
 * @example
 * FakeFeishu.on(Message.create, () => FakeFeishu.message({ message_id: "om_7" }))
 *
 * @since 0.1.0
 * @category constructors
 */
export const message = (fields?: Partial<Message.CreateOutput>): Message.CreateOutput => ({
  message_id: "om_1",
  msg_type: "text",
  create_time: "1767225600000",
  chat_id: "oc_1",
  sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
  body: { content: '{"text":"hello"}' },
  ...fields
})

/**
 * Answers an endpoint: with a value, or with an effect that may fail, such as `refused`. An answer that is not of the endpoint's output is
 * refused as the client refuses such a response, with `FeishuDecodeError`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const on = <I, O>(
  endpoint: Definition<I, O>,
  handler: (input: NoInfer<I>) => NoInfer<O> | Effect.Effect<NoInfer<O>, FeishuError | Refused>
): Handler => ({
  endpoint: endpoint.id,
  request: requestKey(endpoint.method, endpoint.path),
  kind: "value",
  handle: (input) => Effect.suspend(() => toEffect(handler(input as NoInfer<I>)))
})

/**
 * Answers a download: with its bytes, or with a file that has a name and a media type as well.
 *
 * @since 0.1.0
 * @category constructors
 */
export const onDownload = <I>(
  endpoint: Any & { readonly input: Codec.Shape<I> },
  handler: (input: NoInfer<I>) => Uint8Array | File | Effect.Effect<Uint8Array | File, FeishuError | Refused>
): Handler => ({
  endpoint: endpoint.id,
  request: requestKey(endpoint.method, endpoint.path),
  kind: "download",
  handle: (input) => Effect.suspend(() => toEffect(handler(input as NoInfer<I>)))
})

/**
 * Answers an endpoint that streams server-sent events: with all of them, in order.
 *
 * @since 0.1.0
 * @category constructors
 */
export const onEvents = <I, O>(
  endpoint: Definition<I, O>,
  handler: (
    input: NoInfer<I>
  ) => ReadonlyArray<NoInfer<O>> | Effect.Effect<ReadonlyArray<NoInfer<O>>, FeishuError | Refused>
): Handler => ({
  endpoint: endpoint.id,
  request: requestKey(endpoint.method, endpoint.path),
  kind: "events",
  handle: (input) => Effect.suspend(() => toEffect(handler(input as NoInfer<I>)))
})

/**
 * Answers raw requests of one method and path with a reply's whole body. The path is the same with and without
 * `/open-apis/` before it; a query does not count.
 *
 * @since 0.1.0
 * @category constructors
 */
export const onRequest = (
  method: string,
  path: string,
  handler: (
    request: FeishuClient.RawRequest
  ) =>
    | { readonly [name: string]: unknown }
    | Effect.Effect<{ readonly [name: string]: unknown }, FeishuError | Refused>
): Handler => ({
  endpoint: requestKey(method, path),
  request: requestKey(method, path),
  kind: "request",
  handle: (input) => Effect.suspend(() => toEffect(handler(input as FeishuClient.RawRequest)))
})

const requestKey = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path
    .replace(/^https?:\/\/[^/]*/, "")
    .replace(/^\/?(open-apis\/)?/, "")
    .replace(/[?#].*$/, "")}`

const tokens: { readonly [kind in "tenant" | "app"]: Redacted.Redacted<string> } = {
  tenant: Redacted.make("t-fake"),
  app: Redacted.make("a-fake")
}

/** Tokens that are always there: what a test is about is the calls. */
const tokensService: Tokens.Service = {
  get: (kind) => Effect.succeed(tokens[kind]),
  peek: (kind) => tokens[kind],
  invalidate: () => Effect.void
}

const bearerOf = (request: Transport.Request): Call["as"] => {
  const token = request.headers["authorization"]?.slice("Bearer ".length)
  if (token === undefined) return "none"
  return token.startsWith("t-") ? "tenant" : token.startsWith("a-") ? "app" : "user"
}

/** A response on the wire. */
interface Wire {
  readonly status?: number
  readonly bytes: Uint8Array
  readonly headers: { readonly [name: string]: string }
}

const wire = (text: string, contentType: string): Wire => ({
  bytes: new TextEncoder().encode(text),
  headers: { "content-type": contentType }
})

/** What the platform sends when it refuses. */
const refusalOf = ({ code, msg, scopes, status }: Refused): Wire => {
  const { permissionViolations } = violationsOf(scopes)
  const error =
    permissionViolations === undefined ? {} : { error: { permission_violations: permissionViolations } }
  return { ...wire(JSON.stringify({ code, msg, ...error }), "application/json; charset=utf-8"), status }
}

const granted = { code: 0, msg: "success" }

/** What the platform would send for an answer; a text that says why it cannot be sent. */
const encode = (handler: Handler, endpoint: Any | undefined, answer: unknown): Wire | string => {
  const { response } = endpoint ?? {}
  switch (handler.kind) {
    case "download": {
      const file = answer instanceof Uint8Array ? { bytes: answer } : (answer as File)
      if (!(file?.bytes instanceof Uint8Array)) return "answers with something else than bytes or a file"
      const name =
        file.name === undefined
          ? {}
          : { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` }
      return {
        bytes: file.bytes,
        headers: {
          "content-type": file.contentType ?? "application/octet-stream",
          "content-length": String(file.bytes.byteLength),
          ...name
        }
      }
    }
    case "events": {
      if (!Array.isArray(answer)) return "answers with something else than a list of events"
      const frames = answer.map((data) => `data: ${JSON.stringify({ ...granted, data })}\n\n`)
      return wire(frames.join(""), "text/event-stream; charset=utf-8")
    }
    case "request":
      return wire(JSON.stringify(answer), "application/json; charset=utf-8")
    case "value": {
      if (response === "binary") return "answers a download: use FakeFeishu.onDownload"
      const body =
        response === "bare"
          ? answer
          : response === "envelope"
            ? { ...granted, ...(answer as object) }
            : { ...granted, data: answer }
      return wire(JSON.stringify(body), "application/json; charset=utf-8")
    }
  }
}

/** A transport on which answers arrive whole, whichever way they are asked for. */
const transportOver = (
  exchange: (request: Transport.Request) => Effect.Effect<Wire, Transport.Failure>
): Transport.Service => ({
  exchange: (request) =>
    Effect.map(exchange(request), ({ bytes, headers, status = 200 }) => ({
      status,
      header: (name) => headers[name],
      body: new TextDecoder().decode(bytes)
    })),
  stream: (request) =>
    Effect.map(exchange(request), ({ bytes, headers, status = 200 }) => ({
      status,
      header: (name) => headers[name],
      pull: Transport.pullOf(bytes),
      text: Effect.sync(() => new TextDecoder().decode(bytes))
    }))
})

/**
 * A client that answers from handlers only. A handler is asked once per call, whatever the policy of retries: it stands
 * for the call with all its attempts.
 *
 * Of two handlers of one endpoint the later one answers, so a test can replace one of a common list.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  ...handlers: ReadonlyArray<Handler>
): Layer.Layer<FeishuClient.FeishuClient | FakeFeishu, FeishuInvalidRequestError> =>
  layerWith({}, ...handlers)

const rules: Settings.Rules<Options> = {
  limits: /*#__PURE__*/ Settings.anyOf(/*#__PURE__*/ Settings.oneOf("documented"), Settings.record)
}

/**
 * As `layer`, with options.
 *
 * @example
 * FakeFeishu.layerWith({ limits: "documented" }, FakeFeishu.on(Message.create, () => message))
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWith = (
  options: Options,
  ...handlers: ReadonlyArray<Handler>
): Layer.Layer<FeishuClient.FeishuClient | FakeFeishu, FeishuInvalidRequestError> =>
  Layer.effectContext(
    Effect.gen(function* () {
      yield* Settings.check("FakeFeishu.layerWith", options ?? null, rules)
      const region = yield* Region.make({})
      // What the documentation says of all endpoints is loaded only where it is asked for.
      const gate =
        options.limits === undefined
          ? undefined
          : (yield* Effect.promise(() => import("./internal/gate.js"))).make(options.limits)
      const byEndpoint = new Map(handlers.map((handler) => [handler.endpoint, handler]))
      const calls: Array<Call> = []

      const answer = (key: string, endpoint: Any | undefined, input: unknown, request: Transport.Request) =>
        Effect.gen(function* () {
          const refused = gate?.refusal(request, yield* Clock.currentTimeMillis)
          if (refused !== undefined) return refused
          const as = bearerOf(request)
          calls.push({ endpoint: key, input, as, asUser: as === "user" })
          const handler = byEndpoint.get(key)
          if (handler === undefined) {
            const asked = endpoint === undefined ? key : requestKey(endpoint.method, endpoint.path)
            return yield* Effect.dieMessage(noHandler(key, asked, endpoint, [...byEndpoint.values()]))
          }
          const encoded = yield* handler.handle(input).pipe(
            Effect.map((value) => encode(handler, endpoint, value)),
            Effect.catchTag("Refused", (refusal) => Effect.succeed(refusalOf(refusal)))
          )
          return typeof encoded === "string"
            ? yield* Effect.dieMessage(`FakeFeishu: the handler for ${key} ${encoded}`)
            : encoded
        })

      /** Makes one call with the real client, on a transport that asks the handler. What a handler fails with is what the call fails with. */
      const through = <A, R>(
        key: string,
        endpoint: Any | undefined,
        input: unknown,
        call: (client: FeishuClient.Service) => Effect.Effect<A, FeishuError, R>
      ): Effect.Effect<A, FeishuError, R> =>
        Effect.suspend(() => {
          let failed: FeishuError | undefined
          const exchange = (request: Transport.Request) =>
            // A file that cannot be read, or has another length, arrives nowhere.
            Effect.zipRight(
              bytesOf(request.body),
              Effect.mapError(answer(key, endpoint, input, request), (error) => {
                failed = error
                return new Transport.Failure({ reason: "request", cause: error })
              })
            )
          return FeishuClient.make({ retry: Retry.none }).pipe(
            Effect.provideService(Region.Region, region),
            Effect.provideService(Tokens.Tokens, tokensService),
            Effect.provideService(Transport.Transport, transportOver(exchange)),
            Effect.flatMap(call),
            Effect.mapError((error) => failed ?? error)
          )
        })
      const once = (options: CallOptions<Application> | undefined): CallOptions<Application> => ({
        ...options,
        retry: Retry.none
      })

      const client: FeishuClient.Service = {
        region,
        execute: (endpoint, input, options) =>
          through(endpoint.id, endpoint, input ?? {}, (real) => real.execute(endpoint, input, once(options))),
        open: (target, input, options) =>
          "id" in target
            ? through(target.id, target, input ?? {}, (real) => real.open(target, input, once(options)))
            : through(requestKey(target.method, target.path), undefined, target, (real) =>
                real.open(target, input, once(options))
              ),
        request: (request, options) =>
          through(requestKey(request.method, request.path), undefined, request, (real) =>
            real.request(request, once(options))
          )
      }
      return Context.make(FeishuClient.FeishuClient, client).pipe(
        Context.add(FakeFeishu, {
          calls: Effect.sync(() => [...calls]),
          limits: Effect.sync(() => gate?.uses() ?? [])
        })
      )
    })
  )

/**
 * All calls so far.
 *
 * @since 0.1.0
 * @category accessors
 */
export const calls: Effect.Effect<ReadonlyArray<Call>, never, FakeFeishu> = Effect.flatMap(
  FakeFeishu,
  (fake) => fake.calls
)

/**
 * The inputs that an endpoint was called with so far.
 *
 * @since 0.1.0
 * @category accessors
 */
export const callsOf = <I, O>(
  endpoint: Definition<I, O>
): Effect.Effect<ReadonlyArray<I>, never, FakeFeishu> =>
  Effect.map(calls, (all) =>
    all.filter((call) => call.endpoint === endpoint.id).map((call) => call.input as I)
  )

/**
 * The limits that were put to use, the latest last: what they let through and refused.
 *
 * @since 0.1.0
 * @category accessors
 */
export const limits: Effect.Effect<ReadonlyArray<LimitUse>, never, FakeFeishu> = Effect.flatMap(
  FakeFeishu,
  (fake) => fake.limits
)
