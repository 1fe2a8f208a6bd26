/**
 * Everything that can go wrong between a program and the platform: a closed union.
 *
 * Every member carries what support asks for, and a message that reads
 * `im.v1.message.create: 230002 Bot is not in the chat (log id 2026112216...). Add the bot to the chat first`.
 * No token, secret or body is in it.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { FeishuError, Im } from "@effect-feishu/core"
 *
 * const sent = Im.send("oc_5ad1", "hello").pipe(
 *   FeishuError.catchCode(230002, () => Effect.succeed("not in that chat")),
 *   Effect.catchTag("FeishuPermissionError", (error) => Effect.succeed(`grant me ${error.missingScopes.join(", ")}`))
 * )
 *
 * @see https://open.feishu.cn/document/server-docs/getting-started/server-error-codes
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Predicate from "effect/Predicate"
import { adviceOf, codeOf, factOf, factOfStatus, type Fact, type Repeat } from "./internal/errorCodes.js"
import { clip, scrub } from "./internal/scrub.js"
import type * as Transport from "./Transport.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/FeishuError"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/FeishuError"

/**
 * Which call an error is of.
 *
 * @since 0.1.0
 * @category models
 */
export interface Origin {
  /** The endpoint's id, for example `im.v1.message.create`; for raw requests the path. */
  readonly endpoint: string
  readonly method: string
  /** The path with its parameters as names, for example `/open-apis/im/v1/messages/:message_id`. */
  readonly path: string
}

/**
 * What every error says of the call that failed. Never a token, a secret or a body.
 *
 * @since 0.1.0
 * @category models
 */
export interface Details extends Origin {
  /** The HTTP status; absent where no response came. */
  readonly status?: number | undefined
  /** The platform's code; -1 where it gave none. */
  readonly code: number
  /** The platform's text, for people only: it changes. */
  readonly msg: string
  /** The platform's handle for this very request; support asks for it. */
  readonly logId?: string | undefined
  /** A link with which the platform explains the error. */
  readonly troubleshooter?: string | undefined
  /**
   * Whether the platform may have carried out the call although it failed: no good answer came to it, or an earlier
   * attempt of the same call got none. Absent: it has not, as far as that can be known.
   */
  readonly mayHaveArrived?: boolean | undefined
}

/**
 * What a constructor of an error takes beside the details: `raw` is the platform's whole answer. It can be read from
 * the error but is not enumerable, so that loggers and `JSON.stringify` leave it out.
 *
 * @since 0.1.0
 * @category models
 */
export interface WithRaw {
  readonly raw?: unknown
}

/**
 * One thing that does not fit.
 *
 * @since 0.1.0
 * @category models
 */
export interface Problem {
  /** The argument, or a JSON path: `data.items[3].name`. */
  readonly path: string
  readonly message: string
  /** The code with which the platform would refuse it, where known: what is wrong with a card has one. */
  readonly code?: number | undefined
}

/**
 * A field that the platform refused.
 *
 * @since 0.1.0
 * @category models
 */
export interface FieldViolation {
  readonly field: string
  readonly description: string
}

/**
 * What a `FeishuApiError` is about: a wrong request (`param`), something that does not exist or not any more
 * (`notFound`), something in the wrong state, something that had been done before (`already`), a name or a key that is
 * taken (`clash`), the app's settings in the developer console (`config`), a quota that is used up, or a code of which no
 * more is known. It follows from the error codes that the platform documents of each project; of a request to a raw
 * path only the commonest are known.
 *
 * @since 0.1.0
 * @category models
 */
export type ApiErrorKind =
  | "param"
  | "notFound"
  | "state"
  | "already"
  | "clash"
  | "config"
  | "quota"
  | "unknown"

/** The message of an error: where, what, the handle for support, and what can be done. */
const say = (details: Details, advice?: string): string => {
  const hasCode = details.code !== -1 && (details.code !== 0 || details.status === undefined)
  const what = hasCode ? `${details.code} ` : details.status === undefined ? "" : `HTTP ${details.status} `
  const logId = details.logId === undefined ? "" : ` (log id ${details.logId})`
  const said = (what + details.msg).trim().replace(/[.。]$/, "")
  const head = `${details.endpoint}: ${said}${logId}`
  return clip(advice === undefined || advice === "" ? head : `${head}. ${advice}`, longest)
}

/** The most that a message holds, in characters: it is for people, and for logs that cost money. */
const longest = 4000

/** The arguments as the fields of an error: with its message, without the raw answer. */
const fields = <A extends Details & WithRaw>(args: A, advice?: string): A & { readonly message: string } => {
  const all = { ...args, message: say(args, advice) }
  delete (all as { raw?: unknown }).raw
  return all
}

/** Keeps the raw answer where only those find it who ask for it. */
const keepRaw = (error: object, raw: unknown): void => {
  Object.defineProperty(error, "raw", { value: raw, enumerable: false })
}

const quoted = (list: ReadonlyArray<string>): string => list.join(", ")

/**
 * The platform does not accept who is calling: a token that is missing, invalid or expired, wrong app credentials, a
 * refused authorization of a user.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuAuthError extends Data.TaggedError("FeishuAuthError")<
  Details & {
    /** OAuth's own name of the fault, for example `invalid_grant`. */
    readonly oauth?: string | undefined
  }
> {
  declare readonly raw: unknown
  constructor(args: Details & WithRaw & { readonly oauth?: string | undefined }) {
    // Elsewhere "invalid parameter"; as an authentication error it is of the id and the secret.
    super(fields(args, adviceOf(args.code === 10003 ? 10014 : args.code)))
    keepRaw(this, args.raw)
  }
  get [TypeId](): TypeId {
    return TypeId
  }
}

/**
 * The app, or the user for whom it acts, may not do this.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuPermissionError extends Data.TaggedError("FeishuPermissionError")<
  Details & {
    /** The scopes that the platform names: granting one of them is enough. Empty where it names none. */
    readonly missingScopes: ReadonlyArray<string>
    /** Pages of the developer console where they can be granted. */
    readonly consoleLinks: ReadonlyArray<string>
  }
> {
  declare readonly raw: unknown
  constructor(
    args: Details &
      WithRaw & {
        readonly missingScopes: ReadonlyArray<string>
        readonly consoleLinks: ReadonlyArray<string>
      }
  ) {
    const scopes = quoted(args.missingScopes)
    const link = args.consoleLinks[0]
    const advice =
      scopes === ""
        ? adviceOf(args.code)
        : (args.code === 99991679 ? "Ask the user to authorize " : "Grant the app ") +
          (args.missingScopes.length > 1 ? `one of the scopes ${scopes}` : `the scope ${scopes}`) +
          (link === undefined || args.msg.includes(link) ? "" : `: ${link}`)
    super(fields(args, advice))
    keepRaw(this, args.raw)
  }
  get [TypeId](): TypeId {
    return TypeId
  }
}

/**
 * Too many calls. The platform has not carried this one out.
 *
 * @see https://open.feishu.cn/document/server-docs/getting-started/frequency-control
 * @since 0.1.0
 * @category errors
 */
export class FeishuRateLimitError extends Data.TaggedError("FeishuRateLimitError")<
  Details & {
    /** How long the platform asks to wait. */
    readonly resetAfter?: Duration.Duration | undefined
    /** The limit that was reached, in calls, where the platform tells. */
    readonly limit?: number | undefined
  }
> {
  declare readonly raw: unknown
  constructor(
    args: Details &
      WithRaw & {
        readonly resetAfter?: Duration.Duration | undefined
        readonly limit?: number | undefined
      }
  ) {
    const limit = args.limit === undefined ? "" : ` (limit ${args.limit})`
    super(fields(args, wait(args.resetAfter) + limit))
    keepRaw(this, args.raw)
  }
  get [TypeId](): TypeId {
    return TypeId
  }
}

const wait = (resetAfter: Duration.Duration | undefined): string => {
  if (resetAfter === undefined) return "Try again later"
  const seconds = Duration.toSeconds(resetAfter)
  return `Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}`
}

/**
 * A fault on the platform's side. It may have carried out the call.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuServerError extends Data.TaggedError("FeishuServerError")<
  Details & {
    /** How long the platform asks to wait. */
    readonly resetAfter?: Duration.Duration | undefined
  }
> {
  declare readonly raw: unknown
  constructor(args: Details & WithRaw & { readonly resetAfter?: Duration.Duration | undefined }) {
    super(
      fields(
        { mayHaveArrived: true, ...args },
        args.resetAfter === undefined ? undefined : wait(args.resetAfter)
      )
    )
    keepRaw(this, args.raw)
  }
  get [TypeId](): TypeId {
    return TypeId
  }
}

/**
 * The platform refused the call for a reason of its own: see `code`, and `kind` for what it is about.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuApiError extends Data.TaggedError("FeishuApiError")<
  Details & {
    readonly kind: ApiErrorKind
    /** The fields that the platform refused, where it names them. */
    readonly fieldViolations: ReadonlyArray<FieldViolation>
  }
> {
  declare readonly raw: unknown
  constructor(
    args: Details &
      WithRaw & { readonly kind: ApiErrorKind; readonly fieldViolations: ReadonlyArray<FieldViolation> }
  ) {
    const violations = args.fieldViolations.map(({ field, description }) => `${field}: ${description}`)
    super(fields(args, violations.length > 0 ? violations.join("; ") : adviceOf(args.code)))
    keepRaw(this, args.raw)
  }
  get [TypeId](): TypeId {
    return TypeId
  }
}

/**
 * No complete answer came. `reason` says how far the exchange got.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuTransportError extends Data.TaggedError("FeishuTransportError")<
  Details & {
    readonly reason: Transport.Reason
    readonly cause: unknown
    /** Whether the platform may have carried out the call. */
    readonly mayHaveArrived: boolean
  }
> {
  constructor(
    args: Omit<Details, "code" | "msg"> & {
      readonly reason: Transport.Reason
      readonly cause: unknown
      /** Milliseconds that the exchange was given. */
      readonly timeout?: number | undefined
      /** Where the request went: an origin such as `https://open.feishu.cn`. */
      readonly server?: string | undefined
      /** Instead of what the reason says. */
      readonly msg?: string | undefined
    }
  ) {
    const { server, timeout, ...details } = args
    const mayHaveArrived =
      args.mayHaveArrived ??
      (args.reason === "timeout" ||
        args.reason === "reset" ||
        args.reason === "body" ||
        args.reason === "closed")
    const advice = mayHaveArrived ? "The platform may have carried out the call" : undefined
    super(
      fields(
        {
          ...details,
          code: -1,
          msg: args.msg ?? reasonText(args, timeout, addressOf(server)),
          mayHaveArrived
        },
        advice
      )
    )
  }
  get [TypeId](): TypeId {
    return TypeId
  }
}

const reasonText = (
  failure: { readonly reason: Transport.Reason; readonly cause: unknown },
  timeout: number | undefined,
  address: string | undefined
): string => {
  const code = systemCode(failure.cause)
  const suffix = code === undefined ? "" : ` (${code})`
  const to = address === undefined ? "" : ` to ${address}`
  const from = address === undefined ? "" : ` from ${address}`
  switch (failure.reason) {
    case "timeout":
      return timeout === undefined || timeout <= 0
        ? `no answer${from} in time`
        : `no answer${from} within ${timeout / 1000} s`
    case "connect":
      return `no connection${to}${code?.startsWith("PROXY_") === true ? explained(failure.cause) : suffix}`
    case "reset":
      // Without a code of the system's it may be no connection at all that failed, but a `fetch` of the program's own.
      return `the connection${to} was lost before the answer came${code === undefined ? explained(failure.cause) : suffix}`
    case "body":
      return `the answer${from} was cut short${suffix}`
    case "upload":
      return is(failure.cause)
        ? `the request's body can be read only once, and the call would have to be repeated${explained(failure.cause)}`
        : `the request's body could not be read to its end${explained(failure.cause)}`
    case "request":
      return `the transport cannot send such a request${explained(failure.cause)}`
    case "closed":
      return "the client was closed before the answer came"
  }
}

const explained = (cause: unknown): string => {
  const why = Predicate.isObject(cause) && "message" in cause ? text(cause.message) : undefined
  return why === undefined ? "" : `: ${why}`
}

/** Host and port of an origin, and nothing else of it. */
const addressOf = (origin: string | undefined): string | undefined => {
  if (origin === undefined || !URL.canParse(origin)) return undefined
  const { host, port, protocol } = new URL(origin)
  return port === "" ? `${host}:${protocol === "http:" ? 80 : 443}` : host
}

/**
 * The system's name of a fault, for example `ECONNREFUSED`, from an error or its cause. Deno has none: then what it says
 * after the URL.
 */
const systemCode = (cause: unknown): string | undefined => {
  let found: string | undefined
  let error = cause as
    | {
        readonly code?: unknown
        readonly message?: unknown
        readonly cause?: unknown
        readonly errors?: unknown
      }
    | undefined
  for (let depth = 0; Predicate.isObject(error) && depth < 4; depth++) {
    const { cause, code, errors, message } = error as NonNullable<typeof error>
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code
    found ??= /: client error \(\w+\): (.{1,200})/.exec(String(message))?.[1]
    // One for each address that was tried.
    error = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  }
  return found
}

/**
 * The platform answered, and has carried out the call, but its answer is not of the documented shape. Repeating a
 * write would do it twice; `raw` holds the answer.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuDecodeError extends Data.TaggedError("FeishuDecodeError")<
  Details & {
    /** What does not fit, each with its JSON path. */
    readonly problems: ReadonlyArray<Problem>
  }
> {
  declare readonly raw: unknown
  constructor(
    args: Omit<Details, "code" | "msg"> & {
      readonly code?: number | undefined
      readonly problems: ReadonlyArray<Problem>
      readonly raw: unknown
    }
  ) {
    const msg = `the answer is not of the documented shape: ${listed(args.problems)}`
    const advice =
      "The platform has carried out the call; Decoding.lenient hands the answer on as it is, the error's raw has it too"
    // That the status is 200 and the code 0 says nothing here.
    const { message } = fields({ ...args, status: undefined, code: -1, msg }, advice)
    super(Object.assign(fields({ mayHaveArrived: true, ...args, code: args.code ?? 0, msg }), { message }))
    keepRaw(this, args.raw)
  }
  get [TypeId](): TypeId {
    return TypeId
  }
}

/**
 * The call's input does not fit. Nothing was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuInvalidRequestError extends Data.TaggedError("FeishuInvalidRequestError")<{
  /** The endpoint's id, or the function that was called. */
  readonly endpoint: string
  readonly method?: string | undefined
  readonly path?: string | undefined
  readonly status?: undefined
  /** Always -1: no answer came. */
  readonly code: number
  readonly msg: string
  readonly logId?: undefined
  readonly troubleshooter?: undefined
  readonly mayHaveArrived?: boolean | undefined
  /** Everything that does not fit, each with the argument's name. */
  readonly problems: ReadonlyArray<Problem>
}> {
  constructor(args: {
    readonly endpoint: string
    readonly method?: string | undefined
    readonly path?: string | undefined
    readonly problems: ReadonlyArray<Problem>
  }) {
    const msg = listed(args.problems)
    super({ ...args, code: -1, msg, message: clip(`${args.endpoint}: ${msg}`, longest) } as typeof args & {
      readonly code: number
      readonly msg: string
    })
  }
  get [TypeId](): TypeId {
    return TypeId
  }
}

/** The first of the problems; `problems` has them all. */
const listed = (problems: ReadonlyArray<Problem>): string => {
  const shown = problems
    .slice(0, 20)
    .map(({ path, message }) => (path === "" ? message : `${path} ${message}`))
  if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more`)
  return clip(shown.join("; "), longest)
}

/**
 * Everything that can go wrong in a call.
 *
 * @since 0.1.0
 * @category models
 */
export type FeishuError =
  | FeishuAuthError
  | FeishuPermissionError
  | FeishuRateLimitError
  | FeishuServerError
  | FeishuApiError
  | FeishuTransportError
  | FeishuDecodeError
  | FeishuInvalidRequestError

/**
 * The errors that are an answer of the platform, with its code.
 *
 * @since 0.1.0
 * @category models
 */
export type Answered =
  | FeishuAuthError
  | FeishuPermissionError
  | FeishuRateLimitError
  | FeishuServerError
  | FeishuApiError

/**
 * Whether a value is one of the errors of this module.
 *
 * @since 0.1.0
 * @category guards
 */
export const is = (u: unknown): u is FeishuError => Predicate.hasProperty(u, TypeId)

/**
 * Whether repeating a call that failed like this can help. `never`: the same call gets the same answer. `wait`: it was
 * refused before anything was done and may be repeated after a wait, whatever its method. `ifIdempotent`: the platform
 * may have carried it out, so repeat it only where twice counts once. `newToken`: repeat it once with a new token.
 *
 * @since 0.1.0
 * @category guards
 */
export const repeatable = (error: FeishuError): Repeat => {
  switch (error._tag) {
    case "FeishuDecodeError":
    case "FeishuInvalidRequestError":
      return "never"
    case "FeishuRateLimitError":
      return "wait"
    case "FeishuServerError":
      return (
        factOf(error.code, error.status, undefined, error.msg)?.repeat ??
        factOfStatus(error.status ?? 500)?.repeat ??
        "ifIdempotent"
      )
    case "FeishuTransportError":
      if (error.reason === "closed") return "never"
      return error.reason === "connect" ? "wait" : error.mayHaveArrived ? "ifIdempotent" : "never"
    default:
      return factOf(error.code, error.status, undefined, error.msg)?.repeat ?? "never"
  }
}

/**
 * The scopes that a call lacks, as far as the platform names them: granting one of them is enough.
 *
 * @since 0.1.0
 * @category getters
 */
export const missingScopes = (error: FeishuError): ReadonlyArray<string> =>
  error._tag === "FeishuPermissionError" ? error.missingScopes : []

/**
 * The scopes that anything names as lacking: an error of this module, whatever its class, or an answer of the platform
 * that a program has read itself. Each once, in the order in which they are found; empty where there is none.
 *
 * @example
 * FeishuError.permissionSubjects({ code: 99991672, error: { permission_violations: [{ subject: "im:message" }] } })
 * // ["im:message"]
 *
 * @since 0.1.0
 * @category getters
 */
export const permissionSubjects = (value: unknown): ReadonlyArray<string> => [
  ...new Set([
    ...(is(value) ? missingScopes(value) : []),
    ...scopesIn(violationsIn(value)),
    ...(Predicate.hasProperty(value, "raw") ? scopesIn(violationsIn(value.raw)) : [])
  ])
]

type CodeOf<C extends number | ReadonlyArray<number>> = C extends ReadonlyArray<infer N> ? N : C

/**
 * Recovers from the given codes of the platform, one or several.
 *
 * @example
 * Im.send("oc_5ad1", "hello").pipe(FeishuError.catchCode([230002, 230006], (error) => Effect.logWarning(error.msg)))
 *
 * @since 0.1.0
 * @category error handling
 */
export const catchCode: {
  /** Recovers from the given codes of the platform, one or several. */
  <const C extends number | ReadonlyArray<number>, B, E2, R2>(
    code: C,
    f: (error: Answered & { readonly code: CodeOf<C> }) => Effect.Effect<B, E2, R2>
  ): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A | B, E | E2, R | R2>
  /** Recovers from the given codes of the platform, one or several. */
  <A, E, R, const C extends number | ReadonlyArray<number>, B, E2, R2>(
    self: Effect.Effect<A, E, R>,
    code: C,
    f: (error: Answered & { readonly code: CodeOf<C> }) => Effect.Effect<B, E2, R2>
  ): Effect.Effect<A | B, E | E2, R | R2>
} = /*#__PURE__*/ dual(
  3,
  <A, E, R, const C extends number | ReadonlyArray<number>, B, E2, R2>(
    self: Effect.Effect<A, E, R>,
    code: C,
    f: (error: Answered & { readonly code: CodeOf<C> }) => Effect.Effect<B, E2, R2>
  ): Effect.Effect<A | B, E | E2, R | R2> => {
    const codes: ReadonlyArray<number> = typeof code === "number" ? [code] : code
    return Effect.catchAll(self, (error): Effect.Effect<B, E | E2, R2> =>
      isAnswered(error) && codes.includes(error.code)
        ? f(error as unknown as Answered & { readonly code: CodeOf<C> })
        : Effect.fail(error)
    )
  }
)

const isAnswered = (u: unknown): u is Answered =>
  is(u) &&
  u._tag !== "FeishuTransportError" &&
  u._tag !== "FeishuDecodeError" &&
  u._tag !== "FeishuInvalidRequestError"

/**
 * The platform's handle for a request, from the headers of its response.
 *
 * @since 0.1.0
 * @category getters
 */
export const logIdOf = (header: (name: string) => string | undefined): string | undefined =>
  header("x-tt-logid") || header("x-request-id") || undefined

/**
 * The error of an exchange that failed. `timeout` is what it was given, in milliseconds; `server` where it went: its
 * origin, whose host and port the message tells.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromFailure = (
  origin: Origin,
  failure: Transport.Failure,
  timeout?: number,
  server?: string
): FeishuTransportError =>
  new FeishuTransportError({ ...origin, reason: failure.reason, cause: failure.cause, timeout, server })

type Json = { readonly [name: string]: unknown }

const isRecord = (u: unknown): u is Json => Predicate.isObject(u) && !Array.isArray(u)

/** A text of the platform without secrets. What is far too long for a reader is cut before it is looked through. */
const text = (u: unknown): string | undefined =>
  typeof u === "string" && u !== "" ? clip(scrub(u.slice(0, 4 * longest)), longest / 2) : undefined

/** A header that counts something; undefined for what is not written in digits. */
const count = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*\d{1,15}(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined

/**
 * What may be known beside a response.
 *
 * @since 0.1.0
 * @category models
 */
export interface ResponseOptions {
  /**
   * Milliseconds since the epoch: what a date in `retry-after` is compared with where the response has no date of its
   * own. Default: the system's time.
   */
  readonly now?: number | undefined
  /** What the error codes of the endpoint's project say: `Endpoint.Facts.codes`. */
  readonly codes?: string | undefined
}

/**
 * The error that a response tells of: an envelope with a code, an OAuth error, or a body of any other kind.
 *
 * `body` is the parsed JSON, or the text of what is not JSON. A known code decides; else the status. A success in HTTP's
 * terms whose body is no envelope says nothing of what was done: it is a `FeishuServerError` with `mayHaveArrived`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromResponse = (
  origin: Origin,
  status: number,
  body: unknown,
  header: (name: string) => string | undefined,
  options: ResponseOptions = {}
): FeishuError => {
  const now = options.now ?? Date.now()
  const envelope = isRecord(body) ? body : {}
  const error = isRecord(envelope.error) ? envelope.error : {}
  const oauth = text(envelope.error)
  const code = codeOf(envelope.code) ?? -1
  const msg =
    text(envelope.error_description) ??
    text(envelope.msg) ??
    text(envelope.message) ??
    text(error.message) ??
    oauth ??
    (isRecord(body)
      ? "no reason given"
      : status >= 300 && status < 400
        ? "the answer is a redirect, which is not followed: check the base URL"
        : "the answer is not a JSON object")
  const details = {
    ...origin,
    status,
    code,
    msg,
    logId: logIdOf(header) ?? text(error.log_id) ?? text(error.logid),
    troubleshooter: firstLink(text(error.troubleshooter)),
    raw: body
  }
  const fact = classify(origin, status, code, msg, oauth, body, options.codes)
  switch (fact?.kind) {
    case "rate": {
      const limit = count(header("x-ogw-ratelimit-limit"))
      return new FeishuRateLimitError({ ...details, resetAfter: resetAfterOf(header, now), limit })
    }
    case "server":
      return new FeishuServerError({ ...details, resetAfter: resetAfterOf(header, now) })
    case "auth":
      return new FeishuAuthError({ ...details, oauth })
    case "permission":
      return new FeishuPermissionError({ ...details, ...permissions(body, msg) })
    default:
      return new FeishuApiError({
        ...details,
        kind: fact?.kind ?? "unknown",
        fieldViolations: fieldViolations(error)
      })
  }
}

const oauthRefusal = /^(?:invalid_|unauthorized|access_denied)/

const classify = (
  origin: Origin,
  status: number,
  code: number,
  msg: string,
  oauth: string | undefined,
  body: unknown,
  codes: string | undefined
): Fact | undefined => {
  const known = factOf(code, status, codes, msg)
  if (known !== undefined) {
    // Three codes whose meaning depends on where they come from.
    if (code === 10002 && origin.path.includes("/cardkit/")) return { kind: "param", repeat: "never" }
    const isServers =
      (code === 40003 && /\/v3(?:\/|$)/.test(origin.path)) || (code === 11246 && /internal/i.test(msg))
    return isServers ? { kind: "server", repeat: "ifIdempotent" } : known
  }
  if (oauth !== undefined && oauthRefusal.test(oauth)) return { kind: "auth", repeat: "never" }
  if (status !== 429 && status < 500 && violationsIn(body).length > 0) {
    return { kind: "permission", repeat: "never" }
  }
  // Cut, empty, a page of HTML: whatever sent this, it is no answer of the platform.
  const says = isRecord(body) && (code !== -1 || body.error !== undefined)
  if (status < 300 && !says) return { kind: "server", repeat: "ifIdempotent" }
  return factOfStatus(status)
}

/** A longer wait than a day is no hint but a mistake: a date in seconds, or a number that ran over. */
const longestReset = 86_400

/** A date as HTTP writes it. Others are read differently from place to place. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

const dateOf = (value: string | undefined): number | undefined =>
  value !== undefined && httpDate.test(value.trim()) ? Date.parse(value) : undefined

const resetAfterOf = (
  header: (name: string) => string | undefined,
  now: number
): Duration.Duration | undefined => {
  let seconds = count(header("x-ogw-ratelimit-reset")) ?? count(header("retry-after"))
  if (seconds === undefined) {
    const until = dateOf(header("retry-after"))
    // By the clock that wrote it, where that is known.
    if (until !== undefined) seconds = Math.max(0, until - (dateOf(header("date")) ?? now)) / 1000
  }
  return seconds !== undefined && seconds <= longestReset ? Duration.seconds(seconds) : undefined
}

const fieldViolations = (error: Json): ReadonlyArray<FieldViolation> =>
  Array.isArray(error.field_violations)
    ? error.field_violations.filter(isRecord).map((violation) => ({
        field: text(violation.field) ?? "(unnamed)",
        description: text(violation.description) ?? "is not accepted"
      }))
    : []

/** Every entry of every `permission_violations` in an answer: the platform puts them at different depths. */
const violationsIn = (value: unknown, depth = 0): ReadonlyArray<Json> => {
  if (depth > 4 || !Predicate.isObject(value)) return []
  if (Array.isArray(value)) return value.flatMap((item) => violationsIn(item, depth + 1))
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "permission_violations" && Array.isArray(inner)
      ? inner.filter(isRecord)
      : violationsIn(inner, depth + 1)
  )
}

/** What violations are about: one spelling calls it the subject, the other the scope. */
const scopesIn = (violations: ReadonlyArray<Json>): ReadonlyArray<string> =>
  violations.flatMap((violation) => text(violation.subject) ?? text(violation.scope) ?? [])

const consoleLink = /https:\/\/[^\s"'<>()，。]+\/app\/cli_\w+\/auth\?[^\s"'<>()，。]+/g

const firstLink = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : /https?:\/\/[^\s"'<>()，。]+/.exec(value)?.[0]

/** The scopes from either shape of violation, or else from the link to the console that the text ends with. */
const permissions = (
  body: unknown,
  msg: string
): { readonly missingScopes: ReadonlyArray<string>; readonly consoleLinks: ReadonlyArray<string> } => {
  const violations = violationsIn(body)
  const links = new Set<string>()
  for (const violation of violations) {
    const link = text(violation.url)
    if (link !== undefined) links.add(link)
  }
  for (const [link] of msg.matchAll(consoleLink)) links.add(link)
  const helps = isRecord(body) && isRecord(body.error) ? body.error.helps : undefined
  if (Array.isArray(helps)) {
    for (const help of helps) {
      const link = isRecord(help) ? text(help.url) : undefined
      if (link !== undefined) links.add(link)
    }
  }
  const scopes = new Set(scopesIn(violations))
  if (scopes.size === 0) {
    for (const link of links) {
      const query = link.indexOf("?")
      const named = new URLSearchParams(query < 0 ? "" : link.slice(query + 1)).get("q")
      for (const scope of named?.split(",") ?? []) if (scope !== "") scopes.add(scope)
    }
  }
  return { missingScopes: [...scopes], consoleLinks: [...links] }
}

export type {
  /**
   * Whether repeating a call can help.
   *
   * @since 0.1.0
   * @category models
   */
  Repeat
} from "./internal/errorCodes.js"
