/**
 * One call with all its attempts:
 *
 *     begin -> attempt -> send -> judge -> answer
 *                 ^         |       |
 *                 |         v       v
 *                 +------ recover (a new token, a wait, or the end) -> error
 *
 * `Call` is the state that the attempts share; each step is a function of it.
 */
import * as Cause from "effect/Cause"
import type * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import type * as Tracer from "effect/Tracer"
import type { Service as Credentials } from "../Credentials.js"
import { Decoding, type Mode } from "../Decoding.js"
import type { Any, Application, CallOptions } from "./endpoint.js"
import * as FeishuError from "../FeishuError.js"
import { HelpDesk } from "../HelpDesk.js"
import type { Service as RegionService } from "../Region.js"
import * as Retry from "../Retry.js"
import * as Settings from "../Settings.js"
import type { Service as Tokens } from "../Tokens.js"
import type * as Transport from "../Transport.js"
import type { Problem } from "./guard.js"
import { Limits, type Place, type Service as Limiter } from "./limiter.js"
import { here } from "./made.js"
import { type Identity, identityOf, renew, tokenOf } from "./identity.js"
import {
  clockOf,
  contextOf,
  enter,
  find,
  logsDebug,
  masked,
  millis,
  nanos,
  type Running,
  tracerOf
} from "./line/fiber.js"
import * as metrics from "./metrics.js"
import * as Replay from "./replay.js"
import { headerProblem, type Prepared } from "./request.js"
import { rules } from "./rules.js"

/** What the calls of one client share. */
export interface Client {
  readonly region: RegionService
  readonly tokens: Tokens
  /** Whose calls they are, as far as that is known. */
  readonly credentials: Credentials | undefined
  /** Whoever keeps the limits, where nobody else does in the scope of a call. */
  readonly limits: Limiter | undefined
  /** Milliseconds. */
  readonly timeout: number
  readonly retry: Retry.Policy
  readonly decoding: Mode
  /** What is wrong with the options of the client: each call says so. */
  readonly problems: ReadonlyArray<Problem>
}

type Head = Pick<Transport.Response, "status" | "header">

/** One of the ways to call: how its requests are made and sent, and what its answers are. The same for all its calls. */
export interface Door<I, A, Res extends Head, R> {
  readonly prepare: (endpoint: Any, input: I) => Prepared | ReadonlyArray<Problem>
  readonly exchange: (request: Transport.Request) => Effect.Effect<Res, Transport.Failure, R>
  /** Makes of a response what the call answers with. */
  readonly judge: (response: Res, call: Judged) => Effect.Effect<A, FeishuError.FeishuError>
  /**
   * What the call answers with where a repeated attempt learns that an earlier one was carried out; `undefined` where
   * there is no such answer.
   */
  readonly done: (endpoint: Any) => A | undefined
}

/** What judging a response takes beside it. */
export interface Judged {
  readonly endpoint: Any
  readonly origin: FeishuError.Origin
  readonly decoding: Mode
  readonly clock: Clock.Clock
  /** Milliseconds that an attempt may take. */
  readonly timeout: number
}

/** A call under way. */
interface Call<A, Res extends Head, R> extends Judged {
  readonly client: Client
  readonly door: Door<never, A, Res, R>
  /** What metrics and spans call it. */
  readonly name: string
  /** Sending it twice does what once does. */
  readonly isRepeatable: boolean
  readonly identity: Identity
  /** Where it waits for its turn, if limits are kept. */
  readonly place: Place | undefined
  readonly host: string
  /** Path and query. */
  readonly path: string
  readonly body: Transport.Body | undefined
  /** Whether the steps are logged: looked up once, for it costs more than not logging them. */
  readonly isNoted: boolean
  /** Whether the body has all its bytes once more. */
  readonly canRepeat: () => boolean
  /** Those of every attempt; the token's is set by each. */
  readonly headers: Record<string, string>
  readonly retry: Retry.Policy
  attempts: number
  /** The token that the last attempt carried. */
  used: Redacted.Redacted<string> | undefined
  /** Whether the one new token that a call may ask for was asked for. */
  isRenewed: boolean
  /** Whether an attempt failed in such a way that the platform may have carried it out. */
  mayHaveArrived: boolean
  /** What decides on the waits, from the first failure on. */
  driver: Schedule.ScheduleDriver<unknown, FeishuError.FeishuError> | undefined
  last: Res | undefined
}

/** Runs a call: checks it, sends it as often as it takes, counts and traces it. */
export const run = <I, A, Res extends Head, R>(
  client: Client,
  door: Door<I, A, Res, R>,
  endpoint: Any,
  input: I,
  options: CallOptions<Application> | undefined,
  name: string = endpoint.id
): Effect.Effect<A, FeishuError.FeishuError, R> =>
  here()(
    Effect.withFiberRuntime((fiber) => {
      const call = begin(fiber, client, door, endpoint, input, options, name)
      if (!("client" in call)) {
        const { id, method, path } = endpoint
        return Effect.fail(
          new FeishuError.FeishuInvalidRequestError({ endpoint: id, method, path, problems: call })
        )
      }
      return isTraced(tracerOf(fiber)) ? traced(fiber, call) : counted(fiber, call)
    })
  )

/** Counts a call however it ends, after `before` has heard of it. With a mask what `Effect.onExit` does, at half its cost. */
const endings = <A, Res extends Head, R>(
  { clock, name }: Call<A, Res, R>,
  before?: (exit: Exit.Exit<A, FeishuError.FeishuError>) => void
) => {
  const start = millis(clock)
  const end = (exit: Exit.Exit<A, FeishuError.FeishuError>, outcome: string) => {
    before?.(exit)
    metrics.called(name, outcome, millis(clock) - start)
    return exit
  }
  return {
    onFailure: (cause: Cause.Cause<FeishuError.FeishuError>) => end(Exit.failCause(cause), outcomeOf(cause)),
    onSuccess: (value: A) => end(Exit.succeed(value), "success")
  }
}

const counted = <A, Res extends Head, R>(
  fiber: Running,
  call: Call<A, Res, R>
): Effect.Effect<A, FeishuError.FeishuError, R> =>
  masked(fiber, (restore) => Effect.matchCauseEffect(restore(attempt(call)), endings(call)))

/** A call that can be sent, or everything that is wrong with it. */
const begin = <I, A, Res extends Head, R>(
  fiber: Running,
  client: Client,
  door: Door<I, A, Res, R>,
  endpoint: Any,
  input: I,
  options: CallOptions<Application> | undefined,
  name: string
): Call<A, Res, R> | ReadonlyArray<Problem> => {
  const wrong = client.problems.length > 0 ? client.problems : Settings.problemsOf(options, rules)
  if (wrong.length > 0) return wrong
  const context = contextOf(fiber)
  const identity = identityOf(endpoint, options, context)
  if (!("_tag" in identity)) return [identity]
  const prepared = door.prepare(endpoint, input)
  if (!("path" in prepared)) return prepared
  const host = prepared.origin ?? client.region[endpoint.host ?? "open"]
  if (host === undefined) {
    return [{ path: "accountsUrl", message: "must be given, since the base URL is one of your own" }]
  }
  const { headers } = prepared
  const problem = addHeaders(headers, endpoint, options?.headers, context)
  if (problem !== undefined) return [problem]
  const { body, canRepeat } = Replay.make(prepared.body)
  return {
    client,
    door,
    endpoint,
    name,
    origin: { endpoint: endpoint.id, method: endpoint.method, path: endpoint.path },
    isRepeatable: isRepeatable(endpoint),
    identity,
    place: (find(context, Limits) ?? client.limits)?.place({ client, endpoint, input, identity, context }),
    host,
    path: prepared.path,
    body,
    canRepeat,
    isNoted: logsDebug(fiber),
    headers,
    timeout: options?.timeout === undefined ? client.timeout : Settings.millisOf(options.timeout),
    decoding: options?.decoding ?? find(context, Decoding) ?? client.decoding,
    retry: options?.retry ?? find(context, Retry.Retry) ?? client.retry,
    clock: clockOf(fiber),
    attempts: 0,
    used: undefined,
    isRenewed: false,
    mayHaveArrived: false,
    driver: undefined,
    last: undefined
  }
}

const repeatableMethods = new Set<string>(["GET", "PUT", "DELETE"])

const isRepeatable = (endpoint: Any): boolean =>
  endpoint.repeatable ?? (repeatableMethods.has(endpoint.method) || endpoint.idempotencyKey !== undefined)

/** Adds to the headers of a request those of the call; gives what is wrong with them, if anything is. */
const addHeaders = (
  headers: Record<string, string>,
  endpoint: Any,
  given: { readonly [name: string]: string } | undefined,
  context: Context.Context<never>
): Problem | undefined => {
  if (given !== undefined) {
    const ofInput = { ...headers }
    for (const name in given) {
      const value = given[name]!
      const message = headerProblem(name, value)
      if (message !== undefined) return { path: `headers.${name}`, message }
      headers[name.toLowerCase()] = value
    }
    Object.assign(headers, ofInput)
  }
  // The token's own. Not deleted where it is not: an object from which something was deleted is slow.
  if ("authorization" in headers) delete headers["authorization"]
  if (endpoint.helpdesk === true) {
    const helpDesk = find(context, HelpDesk)
    if (helpDesk === undefined) {
      return { path: "HelpDesk", message: "must be provided: the call needs the help desk's id and token" }
    }
    headers["x-lark-helpdesk-authorization"] = Redacted.value(helpDesk)
  }
  return undefined
}

/** One attempt, and whatever comes after it. */
const attempt = <A, Res extends Head, R>(
  call: Call<A, Res, R>
): Effect.Effect<A, FeishuError.FeishuError, R> => withToken(call, inTurn)

/** Getting a token has rules of its own: when it has failed, it has failed. */
const withToken = <A, Res extends Head, R>(
  call: Call<A, Res, R>,
  next: typeof send
): Effect.Effect<A, FeishuError.FeishuError, R> => {
  const token = tokenOf(call.identity, call.client.tokens, millis(call.clock), call.timeout)
  return Effect.isEffect(token)
    ? Effect.matchEffect(noted(call, "gets a token", {}, token), {
        onFailure: (error) => fail(call, error),
        onSuccess: (fetched) => next(call, fetched)
      })
    : next(call, token)
}

/**
 * Sends a call when it is its turn, where limits are kept. The token comes first: what waited for one would go later than
 * it was let go. After a wait it is asked for again, since it may have ended meanwhile; not a new one that only this call has.
 */
const inTurn = <A, Res extends Head, R>(
  call: Call<A, Res, R>,
  token: Redacted.Redacted<string> | undefined,
  isNew?: boolean
): Effect.Effect<A, FeishuError.FeishuError, R> => {
  if (call.place === undefined || call.place.enter()) return send(call, token)
  const now = () => send(call, token)
  const again = isNew === true ? now : () => withToken(call, send)
  return call.place.wait(now, again, (error) => fail(call, error))
}

/** Logs a step at debug level, before the step is taken. */
const noted = <A, Res extends Head, R, B, E, R2>(
  call: Call<A, Res, R>,
  step: string,
  about: { readonly [name: string]: string },
  next: Effect.Effect<B, E, R2>
): Effect.Effect<B, E, R2> => {
  if (!call.isNoted) return next
  const annotations = { endpoint: call.endpoint.id, attempt: call.attempts, ...about }
  return Effect.zipRight(
    Effect.annotateLogs(Effect.logDebug(`${call.endpoint.id}: ${step}`), annotations),
    next
  )
}

const send = <A, Res extends Head, R>(
  call: Call<A, Res, R>,
  token: Redacted.Redacted<string> | undefined
): Effect.Effect<A, FeishuError.FeishuError, R> => {
  const { body, door, endpoint, headers, host, origin, path, timeout } = call
  call.attempts++
  call.used = token
  if (token !== undefined) headers["authorization"] = `Bearer ${Redacted.value(token)}`
  const request = { method: endpoint.method, origin: host, path, headers, body, timeout }
  const exchange = door.exchange(request)
  return Effect.matchEffect(call.isNoted ? noted(call, "is sent", {}, exchange) : exchange, {
    onFailure: (failure) => recover(call, FeishuError.fromFailure(origin, failure, timeout, host)),
    onSuccess: (response) => {
      call.last = response
      const answer = door.judge(response, call)
      if (!Exit.isExit(answer) || !Exit.isSuccess(answer)) {
        return Effect.catchAll(answer, (error) => recover(call, error))
      }
      call.place?.answered(answer.value)
      return answer
    }
  })
}

/** What comes after a failed attempt: the end of a call that was carried out before, another attempt, or the error. */
const recover = <A, Res extends Head, R>(
  call: Call<A, Res, R>,
  error: FeishuError.FeishuError
): Effect.Effect<A, FeishuError.FeishuError, R> => {
  const { door, endpoint } = call
  call.place?.failed(error)
  if (call.mayHaveArrived && endpoint.done?.includes(error.code) === true) {
    const answer = door.done(endpoint)
    return answer === undefined ? Effect.fail(afterEarlier(error, true)) : Effect.succeed(answer)
  }
  const needsToken =
    FeishuError.repeatable(error) === "newToken" && call.used !== undefined && !call.isRenewed
  if (!needsToken && !Retry.isSafe(error, call.isRepeatable)) return fail(call, error)
  if (!call.canRepeat()) return fail(call, readOnce(call, error))
  if (error.mayHaveArrived === true && endpoint.method !== "GET") call.mayHaveArrived = true
  return needsToken ? withNewToken(call, error) : afterWait(call, error)
}

/** Once in a call: the token that was refused is given up, and the call made with another. */
const withNewToken = <A, Res extends Head, R>(
  call: Call<A, Res, R>,
  error: FeishuError.FeishuError
): Effect.Effect<A, FeishuError.FeishuError, R> => {
  call.isRenewed = true
  const renewal = renew(call.identity, call.client.tokens, call.used!, call.timeout)
  return Effect.matchEffect(noted(call, "gets another token", { reason: error.message }, renewal), {
    onFailure: (cause) => fail(call, cause),
    onSuccess: (another) => (another === undefined ? fail(call, error) : inTurn(call, another, true))
  })
}

/** As often and as late as the policy says. */
const afterWait = <A, Res extends Head, R>(
  call: Call<A, Res, R>,
  error: FeishuError.FeishuError
): Effect.Effect<A, FeishuError.FeishuError, R> =>
  Effect.flatMap(driverOf(call), (driver) =>
    Effect.matchEffect(noted(call, "failed", { reason: error.message }, driver.next(error)), {
      onFailure: () => fail(call, error),
      onSuccess: () => {
        metrics.retried(call.name)
        return attempt(call)
      }
    })
  )

const driverOf = <A, Res extends Head, R>(call: Call<A, Res, R>) =>
  call.driver === undefined
    ? Effect.map(Schedule.driver(withNotedWaits(call)), (driver) => (call.driver = driver))
    : Effect.succeed(call.driver)

const withNotedWaits = <A, Res extends Head, R>(call: Call<A, Res, R>): Retry.Policy =>
  call.isNoted
    ? Schedule.modifyDelayEffect(call.retry, (_, delay) =>
        noted(call, "waits to be sent again", { wait: Duration.format(delay) }, Effect.succeed(delay))
      )
    : call.retry

/** The end of a call that failed. */
const fail = <A, Res extends Head, R>(
  call: Call<A, Res, R>,
  error: FeishuError.FeishuError
): Effect.Effect<never, FeishuError.FeishuError> =>
  Effect.fail(call.mayHaveArrived ? afterEarlier(error, false) : error)

/**
 * The same error, saying what became of the attempts before. A copy: an error of a token may be that of several calls.
 */
const afterEarlier = <E extends FeishuError.FeishuError>(error: E, wasDone: boolean): E => {
  if (error.mayHaveArrived === true && !wasDone) return error
  const copy = Object.create(Object.getPrototypeOf(error), Object.getOwnPropertyDescriptors(error)) as E
  const earlier = `An earlier attempt of the call ${wasDone ? "was" : "may have been"} carried out`
  return Object.assign(copy, { mayHaveArrived: true, message: `${error.message}. ${earlier}` })
}

/** A call would have to be repeated whose body is gone. */
const readOnce = <A, Res extends Head, R>(
  call: Call<A, Res, R>,
  cause: FeishuError.FeishuError
): FeishuError.FeishuError =>
  new FeishuError.FeishuTransportError({
    ...call.origin,
    status: cause.status,
    logId: cause.logId,
    reason: "upload",
    cause,
    mayHaveArrived: cause.mayHaveArrived === true
  })

/** How a call failed: the tag of its error, `interrupted`, or `defect`. */
const outcomeOf = (cause: Cause.Cause<FeishuError.FeishuError>): string => {
  const error = Option.getOrUndefined(Cause.failureOption(cause))
  return error?._tag ?? (Cause.isInterrupted(cause) ? "interrupted" : "defect")
}

/** The tracer of a program that set none: it keeps spans for nobody. */
let silentTracer: Tracer.Tracer | undefined
const isTraced = (tracer: Tracer.Tracer): boolean =>
  tracer !== (silentTracer ??= Effect.runSync(Effect.tracer))

/** A call within a span of its own, which ends however the call does. */
const traced = <A, Res extends Head, R>(
  fiber: Running,
  call: Call<A, Res, R>
): Effect.Effect<A, FeishuError.FeishuError, R> =>
  // Uninterruptible but for the call itself: between making a span and waiting for its end nothing may come.
  masked(fiber, (restore) =>
    Effect.flatMap(Effect.makeSpan(call.name, { kind: "client", captureStackTrace: false }), (span) => {
      const leave = enter(fiber, span)
      const end = (exit: Exit.Exit<A, FeishuError.FeishuError>) => {
        leave()
        if (span.sampled) describe(call, span, exit)
        span.end(nanos(call.clock), exit)
      }
      return Effect.matchCauseEffect(restore(Effect.suspend(() => attempt(call))), endings(call, end))
    })
  )

const describe = <A, Res extends Head, R>(
  { attempts, identity, last, origin }: Call<A, Res, R>,
  span: Tracer.Span,
  exit: Exit.Exit<unknown, FeishuError.FeishuError>
): void => {
  span.attribute("http.request.method", origin.method)
  span.attribute("url.template", origin.path)
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
}
