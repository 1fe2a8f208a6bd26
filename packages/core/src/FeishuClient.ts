/**
 * The service that every call goes through: identity, request, retries, decoding.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import type * as Tracer from "effect/Tracer"
import * as Codec from "./Codec.js"
import * as Decoding from "./Decoding.js"
import type { Any, CallOptions, Definition, Encoded, Method, TokenKind } from "./Endpoint.js"
import * as FeishuError from "./FeishuError.js"
import { HelpDesk } from "./HelpDesk.js"
import type { Problem } from "./internal/guard.js"
import { problemOf } from "./internal/headerText.js"
import { clockOf, contextOf, find, millis, nanos, tracerOf } from "./internal/line/fiber.js"
import * as metrics from "./internal/metrics.js"
import * as request from "./internal/request.js"
import * as response from "./internal/response.js"
import { Region, type Service as RegionService } from "./Region.js"
import * as Retry from "./Retry.js"
import { Tokens } from "./Tokens.js"
import * as Transport from "./Transport.js"
import { type Service as UserTokenService, UserToken } from "./UserToken.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/FeishuClient"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/FeishuClient"

/**
 * A request to a path of which nothing is known.
 *
 * @since 0.1.0
 * @category models
 */
export interface RawRequest {
  readonly method: Method
  /**
   * `im/v1/messages`, `/open-apis/im/v1/messages`, or an absolute URL on one of the region's own hosts. Percent-encode
   * what comes from outside; `.` and `..` are refused.
   */
  readonly path: string
  readonly query?: { readonly [name: string]: unknown } | undefined
  /** Sent as JSON. */
  readonly body?: unknown
  /** A body of another kind, instead of `body`: a form, as `Upload.encode` makes it. */
  readonly encoded?: Encoded | undefined
  /** The token kinds that the path accepts. Default: tenant and user. Empty: none is sent. */
  readonly tokens?: ReadonlyArray<TokenKind> | undefined
  /** The reply is not an envelope with a `code`. */
  readonly bare?: boolean | undefined
  /** Sending the request twice does what sending it once does. Default: GET, PUT and DELETE. */
  readonly repeatable?: boolean | undefined
}

/**
 * A whole reply.
 *
 * @since 0.1.0
 * @category models
 */
export interface Reply {
  readonly status: number
  /** The parsed body: `code`, `msg`, `data`, and whatever stands beside them. */
  readonly body: { readonly [name: string]: unknown }
  readonly header: (name: string) => string | undefined
  readonly logId: string | undefined
}

/**
 * A successful response that is still on its way.
 *
 * @since 0.1.0
 * @category models
 */
export interface Opened {
  readonly status: number
  readonly header: (name: string) => string | undefined
  /** The body's bytes, once; absent where the body had to be read to know that it is no error. */
  readonly pull: Transport.StreamedResponse["pull"] | undefined
  /** The whole body as text, instead of `pull`. */
  readonly text: Transport.StreamedResponse["text"]
  /** Which call this answers, for the errors of the stream. */
  readonly origin: FeishuError.Origin
}

/**
 * What every call needs of the client.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /**
   * Calls an endpoint and answers with its checked output. Endpoint values do this when they are called; use it to
   * call an endpoint that a program chooses while it runs.
   */
  readonly execute: <I, O>(
    endpoint: Definition<I, O>,
    input: I | undefined,
    options?: CallOptions
  ) => Effect.Effect<O, FeishuError.FeishuError>
  /**
   * Calls an endpoint, or sends a request to any path, and answers with the response still streaming. The call has
   * succeeded: an error in place of the bytes is a failure. Leaving the scope gives the connection up.
   */
  readonly open: (
    endpoint: Any | RawRequest,
    input: unknown,
    options?: CallOptions
  ) => Effect.Effect<Opened, FeishuError.FeishuError, Scope.Scope>
  /** Sends a request to any path, and answers with the whole reply unchecked. */
  readonly request: (
    request: RawRequest,
    options?: CallOptions
  ) => Effect.Effect<Reply, FeishuError.FeishuError>
  /** The hosts that the client talks to. */
  readonly region: RegionService
}

/**
 * The client that all calls go through.
 *
 * @since 0.1.0
 * @category tags
 */
export class FeishuClient extends Context.Tag(TypeId)<FeishuClient, Service>() {}

/**
 * How a client calls: time limit, retries, decoding. A single call may say otherwise.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** How long one attempt may take. Default 30 seconds. */
  readonly timeout?: Duration.DurationInput | undefined
  /** Default: `Retry.defaultPolicy`. */
  readonly retry?: Retry.Policy | undefined
  /** Default: `strict`. */
  readonly decoding?: Decoding.Mode | undefined
}

/** Whose token a call carries. */
type Identity =
  | { readonly _tag: "none" }
  | { readonly _tag: "explicit"; readonly token: Redacted.Redacted<string> }
  | { readonly _tag: "user"; readonly service: UserTokenService }
  | { readonly _tag: "application"; readonly kind: "tenant" | "app" }

const anonymous: Identity = { _tag: "none" }
const asTenant: Identity = { _tag: "application", kind: "tenant" }
const asApp: Identity = { _tag: "application", kind: "app" }

/** Reads an optional service without requiring it. */
const identityOf = (
  endpoint: Any,
  options: CallOptions | undefined,
  context: Context.Context<never>
): Identity | string => {
  const token = options?.token
  if (token !== undefined) return token === null ? anonymous : { _tag: "explicit", token }
  const accepted = endpoint.tokens
  if (accepted.length === 0) return anonymous
  if (options?.as !== undefined) {
    if (accepted.includes(options.as)) return options.as === "tenant" ? asTenant : asApp
    return `takes no ${options.as} token, only ${accepted.join(" or ")}`
  }
  const user = find(context, UserToken)
  if (user !== undefined) {
    if (accepted.includes("user")) return { _tag: "user", service: user }
    return (
      `takes no user token, and a UserToken is in scope: it would act with more than the user's rights. ` +
      `Pass { as: "${accepted[0]}" } to act as the application`
    )
  }
  if (accepted.includes("tenant")) return asTenant
  if (accepted.includes("app")) return asApp
  return "can be called by users only: provide a UserToken"
}

/** The tracer of a program that set none: it keeps spans for nobody. */
let silentTracer: Tracer.Tracer | undefined
const isTraced = (tracer: Tracer.Tracer): boolean =>
  tracer !== (silentTracer ??= Effect.runSync(Effect.tracer))

const repeatableMethods = new Set<string>(["GET", "PUT", "DELETE"])

const isRepeatable = (endpoint: Any): boolean =>
  endpoint.repeatable ?? (repeatableMethods.has(endpoint.method) || endpoint.idempotencyKey !== undefined)

const randomKey = (): string => crypto.randomUUID()

const rawEndpoint = (rawRequest: RawRequest): Any => ({
  id: `${rawRequest.method} ${rawRequest.path.replace(/[?#].*$/, "")}`,
  method: rawRequest.method,
  path: rawRequest.path.replace(/[?#].*$/, ""),
  tokens: rawRequest.tokens ?? ["tenant", "user"],
  ...(rawRequest.repeatable === undefined ? {} : { repeatable: rawRequest.repeatable }),
  ...(rawRequest.bare === true ? { response: "bare" as const } : {}),
  input: anything,
  output: anything
})
const anything: Codec.AnyShape = { id: "anything", ast: Codec.any.ast }

/**
 * Checks the payload of a successful reply against the endpoint's output, the way that every call does.
 */
const decodeReply = <O>(
  endpoint: Any,
  reply: response.Reply,
  origin: FeishuError.Origin,
  decoding: Decoding.Mode,
  res?: Pick<Transport.Response, "status" | "header">
): Effect.Effect<O, FeishuError.FeishuDecodeError> => {
  const value = response.payload(endpoint, reply)
  const examined = decoding === "off" ? undefined : response.checkPayload(endpoint, value)
  if (examined === undefined) return Effect.succeed(value as O)
  if (examined.problems.length === 0) {
    metrics.repaired(endpoint.id)
    return Effect.as(
      Effect.logDebug(`${endpoint.id}: repaired ${examined.repairs.length} fields of the response`).pipe(
        Effect.annotateLogs("fields", examined.repairs.slice(0, 10).join(", "))
      ),
      examined.value as O
    )
  }
  const logId = res && FeishuError.logIdOf(res.header)
  const error = new FeishuError.FeishuDecodeError({
    ...origin,
    status: res?.status,
    logId,
    problems: examined.problems,
    raw: value
  })
  return decoding === "lenient" ? Effect.as(Effect.logWarning(error.message), value as O) : Effect.fail(error)
}

/**
 * Reads a response body of an endpoint on the very path that its calls take: envelope, errors, shape, repairs. Takes
 * the text, or the parsed body.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = <I, O>(
  endpoint: Definition<I, O>,
  body: unknown,
  mode: Decoding.Mode = "strict"
): Effect.Effect<O, FeishuError.FeishuError> =>
  Effect.suspend((): Effect.Effect<O, FeishuError.FeishuError> => {
    const origin: FeishuError.Origin = { endpoint: endpoint.id, method: endpoint.method, path: endpoint.path }
    const reply = response.parseBody(typeof body === "string" ? body : JSON.stringify(body))
    return response.isSuccess(endpoint, 200, reply)
      ? decodeReply<O>(endpoint, reply, origin, mode)
      : Effect.fail(FeishuError.fromResponse(origin, 200, reply, () => undefined))
  })

/**
 * A client of the application, host and transport that are in scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Service, never, Region | Tokens | Transport.Transport> =>
  Effect.gen(function* () {
    const region = yield* Region
    const tokens = yield* Tokens
    const transport = yield* Transport.Transport
    const defaultTimeout = Duration.toMillis(options.timeout ?? 30_000)
    const defaultRetry = options.retry ?? Retry.defaultPolicy
    const defaultDecoding = options.decoding ?? "strict"

    /**
     * One call with all its attempts: `exchange` sends a request, `judge` makes of the response what the call answers
     * with.
     */
    const call = <A, Res extends Pick<Transport.Response, "status" | "header">, R>(
      endpoint: Any,
      prepare: () => request.Prepared | ReadonlyArray<Problem>,
      callOptions: CallOptions | undefined,
      repeatable: boolean,
      exchange: (request: Transport.Request) => Effect.Effect<Res, Transport.Failure, R>,
      judge: (
        response: Res,
        origin: FeishuError.Origin,
        decoding: Decoding.Mode
      ) => Effect.Effect<A, FeishuError.FeishuError>
    ): Effect.Effect<A, FeishuError.FeishuError, R> =>
      Effect.withFiberRuntime((fiber) => {
        const context = contextOf(fiber)
        const origin: FeishuError.Origin = {
          endpoint: endpoint.id,
          method: endpoint.method,
          path: endpoint.path
        }
        const refuse = (problems: FeishuError.FeishuInvalidRequestError["problems"]) =>
          Effect.fail(new FeishuError.FeishuInvalidRequestError({ ...origin, problems }))

        const identity = identityOf(endpoint, callOptions, context)
        if (typeof identity === "string") return refuse([{ path: "UserToken", message: identity }])
        const badToken = identity._tag === "explicit" ? problemOf(Redacted.value(identity.token)) : undefined
        if (badToken !== undefined) return refuse([{ path: "token", message: badToken }])
        const prepared = prepare()
        if (!("path" in prepared)) return refuse(prepared)
        const host = prepared.origin ?? region[endpoint.host ?? "open"]
        if (host === undefined) {
          return refuse([
            { path: "accountsUrl", message: "must be given, since the base URL is one of your own" }
          ])
        }
        const helpDesk = endpoint.helpdesk === true ? find(context, HelpDesk) : undefined
        if (endpoint.helpdesk === true && helpDesk === undefined) {
          return refuse([
            { path: "HelpDesk", message: "must be provided: the call needs the help desk's id and token" }
          ])
        }

        const headers: Record<string, string> = {}
        for (const name in callOptions?.headers) {
          const value = callOptions.headers[name]!
          const problem = request.headerProblem(name, value)
          if (problem !== undefined) return refuse([{ path: `headers.${name}`, message: problem }])
          headers[name.toLowerCase()] = value
        }
        for (const [name, value] of prepared.headers) headers[name] = value
        if (prepared.contentType !== undefined) headers["content-type"] = prepared.contentType
        if (helpDesk !== undefined) headers["x-lark-helpdesk-authorization"] = Redacted.value(helpDesk)
        delete headers["authorization"]

        const timeout =
          callOptions?.timeout === undefined ? defaultTimeout : Duration.toMillis(callOptions.timeout)
        const decoding = callOptions?.decoding ?? find(context, Decoding.Decoding) ?? defaultDecoding
        const clock = clockOf(fiber)
        const start = millis(clock)

        // A raw path may hold ids: as a name it would make one metric and one kind of span for each of them.
        const name = endpoint.output === anything ? "feishu.request" : endpoint.id

        let attempts = 0
        let used: Redacted.Redacted<string> | undefined
        let last: Res | undefined
        const send = (
          token: Redacted.Redacted<string> | undefined
        ): Effect.Effect<A, FeishuError.FeishuError, R> => {
          attempts++
          used = token
          if (token !== undefined) headers["authorization"] = `Bearer ${Redacted.value(token)}`
          return Effect.matchEffect(
            exchange({
              method: endpoint.method,
              origin: host,
              path: prepared.path,
              headers,
              body: prepared.body,
              timeout
            }),
            {
              onFailure: (failure) => Effect.fail(FeishuError.fromFailure(origin, failure, timeout)),
              onSuccess: (response) => {
                last = response
                return judge(response, origin, decoding)
              }
            }
          )
        }
        /** Getting a token has rules of its own for what is repeated: when it has failed, it has failed. */
        const sendWith = (token: Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError>) =>
          Effect.flatMap(
            Effect.tapError(token, () =>
              Effect.sync(() => {
                isFinal = true
              })
            ),
            send
          )
        const attempt: Effect.Effect<A, FeishuError.FeishuError, R> = Effect.suspend(() => {
          switch (identity._tag) {
            case "none":
              return send(undefined)
            case "explicit":
              return send(identity.token)
            case "user":
              return sendWith(identity.service.token)
            case "application": {
              const known = tokens.peek(identity.kind, millis(clock))
              return known === undefined ? sendWith(tokens.get(identity.kind)) : send(known)
            }
          }
        })

        /** Replaces the token that was just refused. False when there is no other. */
        const renew = (
          refused: Redacted.Redacted<string>
        ): Effect.Effect<boolean, FeishuError.FeishuError> => {
          switch (identity._tag) {
            case "application":
              return Effect.as(tokens.invalidate(identity.kind, refused), true)
            case "user":
              return Effect.map(identity.service.renew(refused), (token) => Option.isSome(token))
            default:
              return Effect.succeed(false)
          }
        }

        let renewed = false
        let isFinal = false
        let driver: Schedule.ScheduleDriver<unknown, FeishuError.FeishuError> | undefined
        const giveUp = (error: FeishuError.FeishuError) => {
          metrics.called(name, error._tag, millis(clock) - start)
          return Effect.fail(error)
        }
        const recover = (error: FeishuError.FeishuError): Effect.Effect<A, FeishuError.FeishuError, R> => {
          if (FeishuError.repeatable(error) === "newToken" && used !== undefined && !renewed) {
            renewed = true
            return Effect.flatMap(renew(used), (again) => (again ? guarded : giveUp(error)))
          }
          if (isFinal || !Retry.isSafe(error, repeatable)) return giveUp(error)
          return Effect.flatMap(
            driver === undefined
              ? Schedule.driver(callOptions?.retry ?? find(context, Retry.Retry) ?? defaultRetry)
              : Effect.succeed(driver),
            (made) => {
              driver = made
              return Effect.matchEffect(made.next(error), {
                onFailure: () => giveUp(error),
                onSuccess: () => {
                  metrics.retried(name)
                  return guarded
                }
              })
            }
          )
        }
        const guarded: Effect.Effect<A, FeishuError.FeishuError, R> = Effect.matchEffect(attempt, {
          onFailure: recover,
          onSuccess: (value) => {
            metrics.called(name, "success", millis(clock) - start)
            return Effect.succeed(value)
          }
        })

        if (!isTraced(tracerOf(fiber))) return guarded
        return Effect.flatMap(Effect.makeSpan(name, { kind: "client", captureStackTrace: false }), (span) =>
          Effect.onExit(Effect.withParentSpan(guarded, span), (exit) => {
            span.attribute("http.request.method", endpoint.method)
            span.attribute("url.template", endpoint.path)
            span.attribute("feishu.token", identity._tag === "application" ? identity.kind : identity._tag)
            span.attribute("feishu.attempts", attempts)
            if (last !== undefined) {
              span.attribute("http.response.status_code", last.status)
              const logId = FeishuError.logIdOf(last.header)
              if (logId !== undefined) span.attribute("feishu.log_id", logId)
            }
            if (exit._tag === "Success") span.attribute("feishu.code", 0)
            else {
              const error = Option.getOrUndefined(Cause.failureOption(exit.cause))
              if (error !== undefined) span.attribute("feishu.code", error.code)
            }
            span.end(nanos(clock), exit)
            return Effect.void
          })
        )
      })

    const execute: Service["execute"] = <I, O>(
      endpoint: Definition<I, O>,
      input: I | undefined,
      callOptions?: CallOptions
    ) =>
      call(
        endpoint,
        () => request.prepare(endpoint, (input ?? {}) as request.Input, randomKey),
        callOptions,
        isRepeatable(endpoint),
        transport.exchange,
        (res, origin, decoding) => {
          const reply = response.parseBody(res.body)
          return response.isSuccess(endpoint, res.status, reply)
            ? decodeReply<O>(endpoint, reply, origin, decoding, res)
            : Effect.fail(FeishuError.fromResponse(origin, res.status, reply, res.header))
        }
      )

    const open: Service["open"] = (target, input, callOptions) => {
      const endpoint = "id" in target ? target : rawEndpoint(target)
      return call(
        endpoint,
        () =>
          "id" in target
            ? request.prepare(target, (input ?? {}) as request.Input, randomKey)
            : request.prepareRaw(target, region),
        callOptions,
        isRepeatable(endpoint),
        transport.stream,
        (res, origin): Effect.Effect<Opened, FeishuError.FeishuError> => {
          const mayBeError =
            (res.header("content-type") ?? "").includes("json") && !res.header("content-disposition")
          if (res.status < 300 && !mayBeError) return Effect.succeed<Opened>({ ...res, origin })
          return Effect.flatMap(
            Effect.mapError(res.text, (failure) => FeishuError.fromFailure(origin, failure)),
            (text) => {
              const reply = response.parseBody(text)
              // A JSON document that somebody stored is a file like any other: only an envelope is an error.
              const isError =
                typeof reply === "object" &&
                typeof reply.code === "number" &&
                reply.code !== 0 &&
                ("msg" in reply || "message" in reply)
              return res.status < 300 && !isError
                ? Effect.succeed<Opened>({ ...res, origin, text: Effect.succeed(text), pull: undefined })
                : Effect.fail(FeishuError.fromResponse(origin, res.status, reply, res.header))
            }
          )
        }
      )
    }

    const raw: Service["request"] = (rawRequest, callOptions) => {
      const endpoint = rawEndpoint(rawRequest)
      return call(
        endpoint,
        () => request.prepareRaw(rawRequest, region),
        callOptions,
        isRepeatable(endpoint),
        transport.exchange,
        (res, origin) => {
          const body = response.parseBody(res.body)
          return response.isSuccess(endpoint, res.status, body)
            ? Effect.succeed({
                status: res.status,
                body,
                header: res.header,
                logId: FeishuError.logIdOf(res.header)
              })
            : Effect.fail(FeishuError.fromResponse(origin, res.status, body, res.header))
        }
      )
    }

    return { execute, open, request: raw, region }
  })

/**
 * A client of the application, host and transport that are in scope.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Options
): Layer.Layer<FeishuClient, never, Region | Tokens | Transport.Transport> =>
  Layer.effect(FeishuClient, make(options))
