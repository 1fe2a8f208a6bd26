/**
 * The service that every call goes through: identity, request, retries, decoding.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Codec from "./Codec.js"
import { Credentials } from "./Credentials.js"
import type * as Decoding from "./Decoding.js"
import * as FeishuError from "./FeishuError.js"
import { type Client, type Door, type Judged, run } from "./internal/call.js"
import type { Any, Application, CallOptions, Definition, RawRequest } from "./internal/endpoint.js"
import { Limits } from "./internal/limiter.js"
import { find, millis } from "./internal/line/fiber.js"
import * as metrics from "./internal/metrics.js"
import { judgeOpened } from "./internal/opened.js"
import * as request from "./internal/request.js"
import * as response from "./internal/response.js"
import { rules } from "./internal/rules.js"
import { Region, type Service as RegionService } from "./Region.js"
import * as Retry from "./Retry.js"
import * as Settings from "./Settings.js"
import { Tokens } from "./Tokens.js"
import * as Transport from "./Transport.js"

export type { RawRequest } from "./internal/endpoint.js"

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
  /** The body's bytes, once. */
  readonly pull: Transport.StreamedResponse["pull"]
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
    options?: CallOptions<Application>
  ) => Effect.Effect<O, FeishuError.FeishuError>
  /**
   * Calls an endpoint, or sends a request to any path, and answers with the response still streaming. The call has
   * succeeded: an error in place of the bytes is a failure. Leaving the scope gives the connection up.
   */
  readonly open: (
    endpoint: Any | RawRequest,
    input: unknown,
    options?: CallOptions<Application>
  ) => Effect.Effect<Opened, FeishuError.FeishuError, Scope.Scope>
  /** Sends a request to any path, and answers with the whole reply unchecked. */
  readonly request: (
    request: RawRequest,
    options?: CallOptions<Application>
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
  /** How long one attempt may take: longer than nothing, or each call is refused. Default 30 seconds. */
  readonly timeout?: Duration.DurationInput | undefined
  /** Default: `Retry.defaultPolicy`. */
  readonly retry?: Retry.Policy | undefined
  /** Default: `strict`. */
  readonly decoding?: Decoding.Mode | undefined
}

const randomKey = (): string => crypto.randomUUID()

const rawEndpoint = (rawRequest: RawRequest): Any => {
  // From plain JavaScript anything may come: what it is is refused where it is prepared.
  const path = String(rawRequest.path).replace(/[?#].*$/, "")
  return {
    id: `${rawRequest.method} ${path}`,
    method: rawRequest.method,
    path,
    tokens: request.isTokens(rawRequest.tokens) ? rawRequest.tokens : ["tenant", "user"],
    ...(rawRequest.repeatable === undefined ? {} : { repeatable: rawRequest.repeatable }),
    ...(rawRequest.bare === true ? { response: "bare" as const } : {}),
    input: anything,
    output: anything
  }
}

/** A raw path may hold ids: as a name it would make one metric and one kind of span for each of them. */
const rawName = "feishu.request"

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
    const reply = response.parseBody(typeof body === "string" ? body : textOf(body))
    return response.isSuccess(endpoint, 200, reply)
      ? decodeReply<O>(endpoint, reply, origin, mode)
      : Effect.fail(FeishuError.fromResponse(origin, 200, reply, () => undefined, { codes: endpoint.codes }))
  })

/** A parsed body as it would have come; nothing where it cannot have come. */
const textOf = (body: unknown): string => {
  try {
    return (
      JSON.stringify(body, (_, value: unknown) =>
        typeof value === "bigint"
          ? Number.isSafeInteger(Number(value))
            ? Number(value)
            : String(value)
          : value
      ) ?? ""
    )
  } catch {
    return ""
  }
}

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
    const transport = yield* Transport.Transport
    const around = yield* Effect.context<never>()
    const client: Client = {
      region,
      tokens: yield* Tokens,
      credentials: find(around, Credentials),
      limits: find(around, Limits),
      timeout: Settings.millisOf(options?.timeout ?? 30_000),
      retry: options?.retry ?? Retry.defaultPolicy,
      decoding: options?.decoding ?? "strict",
      problems: Settings.problemsOf(options, rules)
    }
    const prepareRaw = (_: Any, rawRequest: RawRequest) => request.prepareRaw(rawRequest, region)
    const endpoints: Door<request.Input, unknown, Transport.Response, never> = {
      prepare,
      exchange: transport.exchange,
      judge: judgeOutput,
      done: doneOutput
    }
    const openEndpoints: Door<request.Input, Opened, Transport.StreamedResponse, Scope.Scope> = {
      prepare,
      exchange: transport.stream,
      judge: (res, call) => judgeOpened(res, call.origin, call.timeout, beside(call)),
      done: nothingDone
    }
    const openPaths = { ...openEndpoints, prepare: prepareRaw }
    const paths: Door<RawRequest, Reply, Transport.Response, never> = {
      prepare: prepareRaw,
      exchange: transport.exchange,
      judge: judgeReply,
      done: nothingDone
    }
    return {
      region,
      execute: <I, O>(
        endpoint: Definition<I, O>,
        input: I | undefined,
        callOptions?: CallOptions<Application>
      ) =>
        // The output's guard has looked at it.
        run(client, endpoints, endpoint, (input ?? {}) as request.Input, callOptions) as Effect.Effect<
          O,
          FeishuError.FeishuError
        >,
      open: (target, input, callOptions) =>
        "id" in target
          ? run(client, openEndpoints, target, (input ?? {}) as request.Input, callOptions)
          : run(client, openPaths, rawEndpoint(target), target, callOptions, rawName),
      request: (rawRequest, callOptions) =>
        run(client, paths, rawEndpoint(rawRequest), rawRequest, callOptions, rawName)
    }
  })

const prepare = (endpoint: Any, input: request.Input) => request.prepare(endpoint, input, randomKey)

/** Where the answer is more than that something was done. */
const nothingDone = (): undefined => undefined

/** What an error takes beside the response. */
const beside = ({ clock, endpoint }: Judged): FeishuError.ResponseOptions => ({
  now: millis(clock),
  codes: endpoint.codes
})

/** The checked output of an endpoint. */
const judgeOutput = (
  res: Transport.Response,
  call: Judged
): Effect.Effect<unknown, FeishuError.FeishuError> => {
  const { decoding, endpoint, origin } = call
  const reply = response.parseBody(res.body)
  return response.isSuccess(endpoint, res.status, reply)
    ? decodeReply(endpoint, reply, origin, decoding, res)
    : Effect.fail(FeishuError.fromResponse(origin, res.status, reply, res.header, beside(call)))
}

/**
 * The output of a call of which is known only that it was carried out: where there is nothing to be known of it, or
 * something was deleted.
 */
const doneOutput = (endpoint: Any): unknown => {
  const { ast } = endpoint.output
  const output = response.payload(endpoint, {})
  const saysNothing = ast._tag === "Record" || (ast._tag === "Struct" && ast.properties.length === 0)
  return (saysNothing || endpoint.method === "DELETE") &&
    response.checkPayload(endpoint, output) === undefined
    ? output
    : undefined
}

/** The whole reply, unchecked. */
const judgeReply = (
  { body, header, status }: Transport.Response,
  call: Judged
): Effect.Effect<Reply, FeishuError.FeishuError> => {
  const { endpoint, origin } = call
  const reply = response.parseBody(body)
  return response.isSuccess(endpoint, status, reply)
    ? Effect.succeed({ status, body: reply, header, logId: FeishuError.logIdOf(header) })
    : Effect.fail(FeishuError.fromResponse(origin, status, reply, header, beside(call)))
}

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
