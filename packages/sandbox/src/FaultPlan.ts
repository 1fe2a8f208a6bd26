/**
 * Fault plans as data that travels: JSON for the control API and for files, short texts for the command line.
 *
 * @example
 * // The next two sends are told to come back in three seconds.
 * FaultPlan.decode({
 *   match: { endpoint: "im.v1.message.create" },
 *   times: 2,
 *   action: { type: "rateLimited", resetSeconds: 3 }
 * })
 *
 * @example
 * // The same for a command line, and with it: one request in ten meets one of the usual mishaps.
 * FaultPlan.decode("rateLimited:3 x2 im.v1.message.create, any 10%")
 *
 * @example
 * // The acknowledgement of the next message is lost; the first long connection is refused.
 * FaultPlan.decode("lostAck x1 event:im.message.receive_v1, refusedUpgrade:514 x1 upgrade")
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Either from "effect/Either"
import * as Schema from "effect/Schema"
import * as Fault from "./Fault.js"
import { entryOf } from "./internal/endpoints.js"
import { type Problem, reader } from "./internal/problems.js"
import { Span, spanOf } from "./internal/span.js"
import { fit } from "./internal/line/schema.js"

/**
 * What shall happen, as JSON: the constructors of `Fault` by name, with their options. A name alone stands for the
 * action with its defaults.
 *
 * @since 0.1.0
 * @category models
 */
export type Action =
  | {
      readonly type: "rateLimited"
      /** Default 1; `null`: the reply gives no hint. */
      readonly resetSeconds?: number | null | undefined
      readonly status?: 429 | 400 | undefined
    }
  | {
      readonly type: "serverError"
      readonly status?: number | undefined
      readonly moment?: Fault.Moment | undefined
    }
  | {
      readonly type: "refused"
      readonly code: number
      readonly msg?: string | undefined
      readonly status?: number | undefined
      readonly scopes?: ReadonlyArray<string> | undefined
    }
  | { readonly type: "dropped"; readonly moment?: Fault.Moment | undefined }
  | { readonly type: "cut"; readonly keep?: number | undefined }
  | {
      readonly type: "delayed"
      /** Milliseconds, or a text such as `"30 seconds"`. */
      readonly by: number | string
      readonly moment?: Fault.Moment | undefined
    }
  | { readonly type: "hang"; readonly moment?: Fault.Moment | undefined }
  | { readonly type: "deadToken"; readonly revoke?: boolean | undefined }
  | { readonly type: "malformed" }
  | { readonly type: "streamingClosed" }
  | { readonly type: "lostAck" }
  | { readonly type: "duplicated" }
  | {
      readonly type: "fragmented"
      readonly parts?: number | undefined
      readonly order?: "forwards" | "backwards" | "doubled" | undefined
    }
  | { readonly type: "silent" }
  | { readonly type: "closed"; readonly code?: number | undefined; readonly reason?: string | undefined }
  | {
      readonly type: "refusedUpgrade"
      readonly status?: number | undefined
      readonly code?: number | undefined
    }
  | { readonly type: "lyingPong"; readonly payload?: string | undefined }
  | { readonly type: "oneOf"; readonly actions: ReadonlyArray<Action | ShortAction> }
  | { readonly type: "any" }

/**
 * The actions that need nothing but their name.
 *
 * @since 0.1.0
 * @category models
 */
export type ShortAction =
  | "rateLimited"
  | "serverError"
  | "dropped"
  | "cut"
  | "hang"
  | "deadToken"
  | "malformed"
  | "streamingClosed"
  | "lostAck"
  | "duplicated"
  | "fragmented"
  | "silent"
  | "closed"
  | "refusedUpgrade"
  | "lyingPong"
  | "any"

/**
 * One entry of a plan as JSON. Without `times`, `nth` or `share` it strikes every request that matches; at most one
 * of them may be given.
 *
 * @since 0.1.0
 * @category models
 */
export interface Plan {
  /** Absent: all requests. */
  readonly match?:
    | {
        readonly method?: string | undefined
        /** `:name` stands for any one segment, a `*` at the end for any rest. */
        readonly path?: string | undefined
        /** Id of an endpoint, such as `im.v1.message.create`, in the place of method and path. */
        readonly endpoint?: string | undefined
        /** What it is for, where not requests. */
        readonly on?: Fault.Match["on"]
        /** Of deliveries: the event's type. */
        readonly event?: string | undefined
      }
    | undefined
  /** The next so many requests. */
  readonly times?: number | undefined
  /** The request that matches as the so-maniest from now on; the first is 1. */
  readonly nth?: number | undefined
  /** A seeded share of the requests, from 0 to 1. */
  readonly share?: number | undefined
  readonly action: Action | ShortAction
}

/**
 * A fault in force.
 *
 * @since 0.1.0
 * @category models
 */
export interface ActiveFault {
  readonly match: {
    readonly on?: Fault.Match["on"]
    readonly event?: string | undefined
    readonly method?: string | undefined
    readonly path?: string | undefined
    /** A condition in code, which JSON cannot show. */
    readonly where?: true | undefined
  }
  /** Requests that it lets pass before it strikes. */
  readonly skip: number
  /** Requests that it strikes before it ends; absent: until it is cleared. */
  readonly left?: number | undefined
  /** The share of requests that it strikes; absent: all. */
  readonly share?: number | undefined
  readonly action: Action
}

/**
 * What is wrong with a plan, and where.
 *
 * @since 0.1.0
 * @category models
 */
export type { Problem }

/**
 * Data that is no fault plan.
 *
 * @since 0.1.0
 * @category errors
 */
export class FaultPlanError extends Data.TaggedError("FaultPlanError")<{
  readonly problems: ReadonlyArray<Problem>
}> {
  override get message(): string {
    return `not a fault plan: ${this.problems.map(({ message, path }) => `${path} ${message}`).join("; ")}`
  }
}

const count = fit(Schema.Int, (value) => value > 0, "must be a whole number from 1")
const share = fit(Schema.Number, (value) => value >= 0 && value <= 1, "must be from 0 to 1")
const status = fit(Schema.Int, (value) => value >= 100 && value <= 599, "must be an HTTP status")
const closeCode = fit(
  Schema.Int,
  (value) => value >= 1000 && value <= 4999,
  "must be a code of a WebSocket, from 1000 to 4999"
)
const moment = Schema.Literal("before", "after")
const optional = Schema.optional

/** With no name alone. */
type SpelledOut =
  | Exclude<Action, { readonly type: "oneOf" }>
  | { readonly type: "oneOf"; readonly actions: ReadonlyArray<SpelledOut> }

const actionSchema: Schema.Schema<SpelledOut> = Schema.Union(
  Schema.Struct({
    type: Schema.Literal("rateLimited"),
    resetSeconds: optional(Schema.NullOr(Schema.NonNegative)),
    status: optional(Schema.Literal(429, 400))
  }),
  Schema.Struct({ type: Schema.Literal("serverError"), status: optional(status), moment: optional(moment) }),
  Schema.Struct({
    type: Schema.Literal("refused"),
    code: Schema.Int,
    msg: optional(Schema.String),
    status: optional(status),
    scopes: optional(Schema.Array(Schema.String))
  }),
  Schema.Struct({ type: Schema.Literal("dropped"), moment: optional(moment) }),
  Schema.Struct({ type: Schema.Literal("cut"), keep: optional(share) }),
  Schema.Struct({ type: Schema.Literal("delayed"), by: Span, moment: optional(moment) }),
  Schema.Struct({ type: Schema.Literal("hang"), moment: optional(moment) }),
  Schema.Struct({ type: Schema.Literal("deadToken"), revoke: optional(Schema.Boolean) }),
  Schema.Struct({ type: Schema.Literal("malformed") }),
  Schema.Struct({ type: Schema.Literal("streamingClosed") }),
  Schema.Struct({ type: Schema.Literal("lostAck") }),
  Schema.Struct({ type: Schema.Literal("duplicated") }),
  Schema.Struct({
    type: Schema.Literal("fragmented"),
    parts: optional(count),
    order: optional(Schema.Literal("forwards", "backwards", "doubled"))
  }),
  Schema.Struct({ type: Schema.Literal("silent") }),
  Schema.Struct({
    type: Schema.Literal("closed"),
    code: optional(closeCode),
    reason: optional(Schema.String)
  }),
  Schema.Struct({
    type: Schema.Literal("refusedUpgrade"),
    status: optional(status),
    code: optional(Schema.Int)
  }),
  Schema.Struct({ type: Schema.Literal("lyingPong"), payload: optional(Schema.String) }),
  Schema.Struct({ type: Schema.Literal("any") }),
  Schema.Struct({
    type: Schema.Literal("oneOf"),
    actions: Schema.Array(Schema.suspend(() => actionSchema)).pipe(Schema.minItems(1))
  })
)

const planSchema = Schema.Struct({
  match: optional(
    Schema.Struct({
      on: optional(Schema.Literal("delivery", "upgrade", "ping")),
      event: optional(Schema.String),
      method: optional(Schema.String),
      path: optional(fit(Schema.String, (path) => path.startsWith("/"), "must start with /")),
      endpoint: optional(
        fit(
          Schema.String,
          (id) => entryOf(id) !== undefined,
          "must be the id of an endpoint, such as im.v1.message.create"
        )
      )
    })
  ),
  times: optional(count),
  nth: optional(count),
  share: optional(share),
  action: actionSchema
})

const read = reader(planSchema)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A name alone is an action as well. */
const spelledOut = (value: unknown): unknown => {
  if (typeof value === "string") return { type: value }
  return isObject(value) && Array.isArray(value["actions"])
    ? { ...value, actions: value["actions"].map(spelledOut) }
    : value
}

const toAction = (action: SpelledOut): Fault.Action => {
  switch (action.type) {
    case "rateLimited":
      return Fault.rateLimited({
        ...(action.resetSeconds === undefined ? {} : { resetSeconds: action.resetSeconds }),
        ...(action.status === undefined ? {} : { status: action.status })
      })
    case "serverError":
      return Fault.serverError({
        ...(action.status === undefined ? {} : { status: action.status }),
        ...(action.moment === undefined ? {} : { moment: action.moment })
      })
    case "refused":
      return Fault.refused({
        code: action.code,
        ...(action.msg === undefined ? {} : { msg: action.msg }),
        ...(action.status === undefined ? {} : { status: action.status }),
        ...(action.scopes === undefined ? {} : { scopes: action.scopes })
      })
    case "dropped":
      return Fault.dropped(action.moment === undefined ? {} : { moment: action.moment })
    case "cut":
      return Fault.cut(action.keep === undefined ? {} : { keep: action.keep })
    case "delayed":
      return Fault.delayed(spanOf(action.by)!, action.moment === undefined ? {} : { moment: action.moment })
    case "hang":
      return Fault.hang(action.moment === undefined ? {} : { moment: action.moment })
    case "deadToken":
      return Fault.deadToken(action.revoke === undefined ? {} : { revoke: action.revoke })
    case "malformed":
      return Fault.malformed
    case "streamingClosed":
      return Fault.streamingClosed
    case "lostAck":
      return Fault.lostAck
    case "duplicated":
      return Fault.duplicated
    case "fragmented":
      return Fault.fragmented({
        ...(action.parts === undefined ? {} : { parts: action.parts }),
        ...(action.order === undefined ? {} : { order: action.order })
      })
    case "silent":
      return Fault.silent
    case "closed":
      return Fault.closed({
        ...(action.code === undefined ? {} : { code: action.code }),
        ...(action.reason === undefined ? {} : { reason: action.reason })
      })
    case "refusedUpgrade":
      return Fault.refusedUpgrade({
        ...(action.status === undefined ? {} : { status: action.status }),
        ...(action.code === undefined ? {} : { code: action.code })
      })
    case "lyingPong":
      return action.payload === undefined ? Fault.lyingPong() : Fault.lyingPong(action.payload)
    case "any":
      return Fault.any
    case "oneOf": {
      const [first, ...others] = action.actions.map(toAction)
      return Fault.oneOf(first!, ...others)
    }
  }
}

const decodeOne = (
  root: string,
  value: unknown
): Either.Either<ReadonlyArray<Fault.Fault>, ReadonlyArray<Problem>> => {
  const wrong = (message: string) => Either.left([{ path: root, message }])
  if (typeof value === "string") return parse(root, value)
  if (!isObject(value)) return wrong("must be an object or a text")
  return Either.flatMap(read(root, { ...value, action: spelledOut(value["action"]) }), (plan) =>
    faultsOf(root, plan)
  )
}

const faultsOf = (
  root: string,
  { action, match = {}, nth, share, times }: typeof planSchema.Type
): Either.Either<ReadonlyArray<Fault.Fault>, ReadonlyArray<Problem>> => {
  const wrong = (message: string, path = root) => Either.left([{ path, message }])
  if ([nth, share, times].filter((one) => one !== undefined).length > 1) {
    return wrong("takes one of times, nth and share")
  }
  const { endpoint } = match
  if (endpoint !== undefined && (match.method !== undefined || match.path !== undefined)) {
    return wrong("takes an endpoint, or method and path", `${root}.match`)
  }
  if (match.on !== undefined && (endpoint ?? match.method ?? match.path) !== undefined) {
    return wrong("takes a request, or what else it is on", `${root}.match`)
  }
  if (match.event !== undefined && match.on !== "delivery") {
    return wrong("only deliveries have an event", `${root}.match`)
  }
  const entry = endpoint === undefined ? undefined : entryOf(endpoint)
  const where: Fault.Match =
    match.on !== undefined
      ? { on: match.on, event: match.event }
      : entry === undefined
        ? { method: match.method, path: match.path }
        : { method: entry.method, path: entry.path }
  const what = toAction(action)
  return Either.right([
    times !== undefined
      ? Fault.next(times, where, what)
      : nth !== undefined
        ? Fault.nth(nth, where, what)
        : Fault.share(share ?? 1, where, what)
  ])
}

const units: Readonly<Record<string, string>> = { ms: "millis", s: "seconds", m: "minutes", h: "hours" }

/** `2s` and the like; others are left to the check. */
const withUnit = (text: string): string => {
  const [, count, unit = ""] = /^([\d.]+)([a-z]+)$/.exec(text) ?? []
  return count === undefined ? text : `${count} ${units[unit] ?? unit}`
}

/** What follows the colon of an action in a text. */
const argument = (name: string, text: string | undefined): unknown => {
  if (text === undefined) return { type: name }
  const number = text.trim() === "" ? Number.NaN : Number(text)
  switch (name) {
    case "rateLimited":
      return { type: name, resetSeconds: number }
    case "refused":
      return { type: name, code: number }
    case "cut":
      return { type: name, keep: number }
    case "delayed":
      return { type: name, by: Number.isNaN(number) ? withUnit(text) : number }
    case "serverError":
      return Number.isNaN(number) ? { type: name, moment: text } : { type: name, status: number }
    case "dropped":
    case "hang":
      return { type: name, moment: text }
    case "fragmented":
      return Number.isNaN(number) ? { type: name, order: text } : { type: name, parts: number }
    case "closed":
      return { type: name, code: number }
    case "refusedUpgrade":
      return { type: name, status: number }
    case "lyingPong":
      return { type: name, payload: text }
    default:
      return { type: name, argument: text }
  }
}

/** What a fault is for, where not requests. */
const places: ReadonlySet<string> = new Set(["delivery", "upgrade", "ping"])

/**
 * `ACTION[:ARGUMENT] [xTIMES | SHARE%] [METHOD] [PATH | ENDPOINT | delivery | upgrade | ping | event:TYPE]`, several with
 * commas between.
 */
const parse = (
  root: string,
  text: string
): Either.Either<ReadonlyArray<Fault.Fault>, ReadonlyArray<Problem>> => {
  const faults: Array<Fault.Fault> = []
  const problems: Array<Problem> = []
  for (const part of text.split(",")) {
    const words = part.trim().split(/\s+/)
    const [head = "", ...rest] = words
    const colon = head.indexOf(":")
    const match: Record<string, string> = {}
    const plan: Record<string, unknown> = {
      action: colon < 0 ? argument(head, undefined) : argument(head.slice(0, colon), head.slice(colon + 1))
    }
    for (const word of rest) {
      if (/^x\d+$/.test(word)) plan["times"] = Number(word.slice(1))
      else if (/^[\d.]+%$/.test(word)) plan["share"] = Number(word.slice(0, -1)) / 100
      else if (/^[A-Z]+$/.test(word)) match["method"] = word
      else if (word.startsWith("/")) match["path"] = word
      else if (places.has(word)) match["on"] = word
      else if (word.startsWith("event:")) {
        match["on"] = "delivery"
        match["event"] = word.slice("event:".length)
      } else match["endpoint"] = word
    }
    const decoded = decodeOne(`${root} "${part.trim()}"`, { ...plan, match })
    Either.match(decoded, {
      onLeft: (found) => problems.push(...found),
      onRight: (found) => faults.push(...found)
    })
  }
  return problems.length > 0 ? Either.left(problems) : Either.right(faults)
}

/**
 * Reads a plan, a list of plans, or a short text such as `"dropped:after x2 POST /open-apis/im/*, any 5%"`: an action
 * with its argument behind a colon (seconds, code, status, share, span or moment), how often, and which requests.
 *
 * Fails with everything that is wrong at once.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (value: unknown): Either.Either<ReadonlyArray<Fault.Fault>, FaultPlanError> => {
  const faults: Array<Fault.Fault> = []
  const problems: Array<Problem> = []
  for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
    const decoded = decodeOne(Array.isArray(value) ? `faults[${index}]` : "fault", one)
    Either.match(decoded, {
      onLeft: (found) => problems.push(...found),
      onRight: (found) => faults.push(...found)
    })
  }
  return problems.length > 0 ? Either.left(new FaultPlanError({ problems })) : Either.right(faults)
}

/**
 * An action as JSON.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encodeAction = (action: Fault.Action): Action => {
  switch (action._tag) {
    case "RateLimited":
      return {
        type: "rateLimited",
        resetSeconds: action.resetSeconds ?? null,
        status: action.status === 400 ? 400 : 429
      }
    case "ServerError":
      return { type: "serverError", status: action.status, moment: action.moment }
    case "Refused":
      return {
        type: "refused",
        code: action.code,
        msg: action.msg,
        status: action.status,
        ...(action.scopes.length === 0 ? {} : { scopes: action.scopes })
      }
    case "Dropped":
      return { type: "dropped", moment: action.moment }
    case "Cut":
      return { type: "cut", keep: action.keep }
    case "Delayed":
      return { type: "delayed", by: Duration.toMillis(action.by), moment: action.moment }
    case "Hang":
      return { type: "hang", moment: action.moment }
    case "DeadToken":
      return { type: "deadToken", revoke: action.revoke }
    case "Malformed":
      return { type: "malformed" }
    case "StreamingClosed":
      return { type: "streamingClosed" }
    case "LostAck":
      return { type: "lostAck" }
    case "Duplicated":
      return { type: "duplicated" }
    case "Fragmented":
      return { type: "fragmented", parts: action.parts, order: action.order }
    case "Silent":
      return { type: "silent" }
    case "Closed":
      return { type: "closed", code: action.code, reason: action.reason }
    case "RefusedUpgrade":
      return {
        type: "refusedUpgrade",
        status: action.status,
        ...(action.code === undefined ? {} : { code: action.code })
      }
    case "LyingPong":
      return { type: "lyingPong", payload: action.payload }
    case "OneOf":
      return { type: "oneOf", actions: action.actions.map(encodeAction) }
  }
}

/**
 * A fault in force as JSON.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encodeActive = (active: Fault.Active): ActiveFault => {
  const { action, match, when } = active.fault
  return {
    match: {
      ...(match.on === undefined ? {} : { on: match.on }),
      ...(match.event === undefined ? {} : { event: match.event }),
      method: match.method,
      path: match.path,
      ...(match.where === undefined ? {} : { where: true as const })
    },
    skip: active.skip,
    ...(when._tag === "Count" ? { left: active.left } : {}),
    ...(when._tag === "Share" && when.probability < 1 ? { share: when.probability } : {}),
    action: encodeAction(action)
  }
}
