/**
 * Fault plans: what shall go wrong, for which requests, how often; and likewise for the events that apps are told of, and
 * the long connections that they come by.
 *
 * A plan is data. Hand it to the sandbox when it starts or later with `Sandbox.inject`; chance is drawn from the
 * sandbox's seed, so that a failing run can be repeated.
 *
 * @example
 * // The next two sends are told to come back in three seconds.
 * Fault.next(2, { method: "POST", path: "/open-apis/im/v1/messages" }, Fault.rateLimited({ resetSeconds: 3 }))
 *
 * @example
 * // One request in ten meets one of the usual mishaps.
 * Fault.share(0.1, { path: "/open-apis/im/*" }, Fault.any)
 *
 * @example
 * // The acknowledgement of the next message is lost, so that it comes again after 15 seconds.
 * Fault.next(1, { on: "delivery", event: "im.message.receive_v1" }, Fault.lostAck)
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as Duration from "effect/Duration"

/**
 * A request as predicates see it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Request {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed JSON body; `undefined` when there is none or it is no JSON. */
  readonly json: unknown
}

/**
 * An attempt to bring an event or a callback to an app, as predicates see it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Attempt {
  readonly eventId: string
  readonly appId: string
  /** Such as `im.message.receive_v1`. */
  readonly type: string
  readonly isCallback: boolean
  /** 1 for the first. */
  readonly attempt: number
}

/**
 * What a fault is for; an absent property matches all. Unless `on` says otherwise it is requests. An endpoint value of the SDK, which carries its
 * `method` and `path`, can be given as it is.
 *
 * @since 0.1.0
 * @category models
 */
export interface Match {
  /**
   * What it is for. Absent: requests. `delivery`: an event or a callback on its way to an app, whichever way; `upgrade`:
   * a long connection that is about to open; `ping`: a ping of a long connection.
   */
  readonly on?: "delivery" | "upgrade" | "ping" | undefined
  /** Of deliveries: the event's type, such as `im.message.receive_v1`. */
  readonly event?: string | undefined
  /** Of deliveries: which of them. It is asked once for each attempt, in the order in which they begin. */
  readonly which?: ((attempt: Attempt) => boolean) | undefined
  readonly method?: string | undefined
  /** `:name` stands for any one segment, a `*` at the end for any rest. `/open-apis/` may be left out at the start. */
  readonly path?: string | undefined
  readonly where?: ((request: Request) => boolean) | undefined
}

/**
 * When a fault strikes among the requests that match.
 *
 * @since 0.1.0
 * @category models
 */
export type When =
  | { readonly _tag: "Count"; readonly skip: number; readonly count: number }
  | { readonly _tag: "Share"; readonly probability: number }

/**
 * Whether the platform has carried out the request when the fault strikes.
 *
 * @since 0.1.0
 * @category models
 */
export type Moment = "before" | "after"

/**
 * What happens to the request, the delivery or the connection. What cannot happen to it lets it pass unharmed.
 *
 * @since 0.1.0
 * @category models
 */
export type Action =
  | {
      readonly _tag: "RateLimited"
      /** Absent: the reply gives no hint. */
      readonly resetSeconds: number | undefined
      readonly status: number
    }
  | { readonly _tag: "ServerError"; readonly status: number; readonly moment: Moment }
  | {
      readonly _tag: "Refused"
      readonly status: number
      readonly code: number
      readonly msg: string
      /** The scopes of which one is missing, as the platform names them. */
      readonly scopes: ReadonlyArray<string>
    }
  | { readonly _tag: "Dropped"; readonly moment: Moment }
  | { readonly _tag: "Cut"; readonly keep: number }
  | { readonly _tag: "Delayed"; readonly by: Duration.Duration; readonly moment: Moment }
  | { readonly _tag: "Hang"; readonly moment: Moment }
  | { readonly _tag: "DeadToken"; readonly revoke: boolean }
  | { readonly _tag: "Malformed" }
  | { readonly _tag: "StreamingClosed" }
  | { readonly _tag: "LostAck" }
  | { readonly _tag: "Duplicated" }
  | {
      readonly _tag: "Fragmented"
      readonly parts: number
      readonly order: "forwards" | "backwards" | "doubled"
    }
  | { readonly _tag: "Silent" }
  | { readonly _tag: "Closed"; readonly code: number; readonly reason: string }
  | { readonly _tag: "RefusedUpgrade"; readonly status: number; readonly code: number | undefined }
  | { readonly _tag: "LyingPong"; readonly payload: string }
  | { readonly _tag: "OneOf"; readonly actions: ReadonlyArray<Action> }

/**
 * One entry of a plan.
 *
 * @since 0.1.0
 * @category models
 */
export interface Fault {
  readonly match: Match
  readonly when: When
  readonly action: Action
}

/**
 * A fault in force, and how much of it is still to come.
 *
 * @since 0.1.0
 * @category models
 */
export interface Active {
  readonly fault: Fault
  /** Requests that it lets pass before it strikes. */
  readonly skip: number
  /** Requests that it strikes before it ends. */
  readonly left: number
}

const count = (name: string, value: number, min: number): number => {
  if (Number.isInteger(value) && value >= min) return value
  throw new RangeError(`Fault.${name} takes an integer of at least ${min}, not ${value}`)
}

const fit = (name: string, rule: Settings.Rule, value: unknown): void => {
  const misfit = Settings.problemOf(`Fault.${name}`, rule, value)
  if (misfit !== undefined) throw new RangeError(`${misfit.path} ${misfit.message}`)
}

/** Options that are an object, and say when where they say it. */
const given = (name: string, options: object): void => {
  fit(`${name}: options`, Settings.record, options)
  const { moment } = options as { readonly moment?: unknown }
  if (moment !== undefined) fit(`${name}: moment`, Settings.oneOf("before", "after"), moment)
}

const httpStatus = /*#__PURE__*/ Settings.whole(100, 599)

const fraction = /*#__PURE__*/ Settings.rule(
  "a number from 0 to 1",
  (value) => typeof value === "number" && value >= 0 && value <= 1
)

/**
 * The next `times` requests that match.
 *
 * @since 0.1.0
 * @category constructors
 */
export const next = (times: number, match: Match, action: Action): Fault => ({
  match,
  when: { _tag: "Count", skip: 0, count: count("next", times, 1) },
  action
})

/**
 * The request that matches as the `position`th from now on (the first is 1), and no other.
 *
 * @since 0.1.0
 * @category constructors
 */
export const nth = (position: number, match: Match, action: Action): Fault => ({
  match,
  when: { _tag: "Count", skip: count("nth", position, 1) - 1, count: 1 },
  action
})

/**
 * A seeded share of the requests that match: `probability` runs from 0 to 1.
 *
 * @since 0.1.0
 * @category constructors
 */
export const share = (probability: number, match: Match, action: Action): Fault => {
  fit("share: probability", fraction, probability)
  return { match, when: { _tag: "Share", probability }, action }
}

/**
 * Every request that matches, until the faults are cleared.
 *
 * @since 0.1.0
 * @category constructors
 */
export const always = (match: Match, action: Action): Fault => share(1, match, action)

/**
 * HTTP 429 with code 99991400; nothing is carried out. `resetSeconds` (default 1) goes into
 * `x-ogw-ratelimit-reset`, `null` leaves the header out. Older endpoints of the platform answer with `status` 400.
 *
 * @see https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control
 * @since 0.1.0
 * @category actions
 */
export const rateLimited = (
  options: { readonly resetSeconds?: number | null; readonly status?: 429 | 400 } = {}
): Action => {
  given("rateLimited", options)
  const { resetSeconds = 1, status = 429 } = options
  if (resetSeconds !== null) fit("rateLimited: resetSeconds", Settings.whole(0), resetSeconds)
  fit("rateLimited: status", Settings.oneOf(429, 400), status)
  return { _tag: "RateLimited", resetSeconds: resetSeconds ?? undefined, status }
}

/**
 * A 5xx answer (default 500). With `moment: "after"` the request was carried out all the same.
 *
 * @since 0.1.0
 * @category actions
 */
export const serverError = (options: { readonly status?: number; readonly moment?: Moment } = {}): Action => {
  given("serverError", options)
  const { moment = "before", status = 500 } = options
  fit("serverError: status", httpStatus, status)
  return { _tag: "ServerError", status, moment }
}

/**
 * A refusal with a code of the platform; nothing is carried out. `scopes` are those that the platform says are missing:
 * the client fails with a `FeishuPermissionError` that names them.
 *
 * @example
 * Fault.refused({ code: 99991672, scopes: ["im:message:send_as_bot"] })
 *
 * @since 0.1.0
 * @category actions
 */
export const refused = (options: {
  readonly code: number
  readonly msg?: string
  readonly status?: number
  readonly scopes?: ReadonlyArray<string>
}): Action => {
  given("refused", options)
  const { code, msg = "refused by a fault plan", scopes = [], status = 400 } = options
  fit("refused: msg", Settings.text, msg)
  fit("refused: scopes", Settings.texts, scopes)
  fit("refused: code", Settings.whole(-Number.MAX_SAFE_INTEGER), code)
  fit("refused: status", httpStatus, status)
  return { _tag: "Refused", code, msg, status, scopes }
}

/**
 * The connection breaks without an answer. With `moment: "after"` the request was carried out: a lost reply.
 *
 * @since 0.1.0
 * @category actions
 */
export const dropped = (options: { readonly moment?: Moment } = {}): Action => {
  given("dropped", options)
  return { _tag: "Dropped", moment: options.moment ?? "before" }
}

/**
 * The request is carried out, the answer's headers arrive, and the connection breaks within the body, after the
 * share `keep` of its bytes (default one half).
 *
 * @since 0.1.0
 * @category actions
 */
export const cut = (options: { readonly keep?: number } = {}): Action => {
  given("cut", options)
  const { keep = 0.5 } = options
  fit("cut: keep", fraction, keep)
  return { _tag: "Cut", keep }
}

/**
 * The answer comes late; the sandbox's `Clock` counts. The wait lies before the request is carried out, with
 * `moment: "after"` behind it.
 *
 * @since 0.1.0
 * @category actions
 */
export const delayed = (by: Duration.DurationInput, options: { readonly moment?: Moment } = {}): Action => {
  fit("delayed: by", Settings.duration, by)
  given("delayed", options)
  return { _tag: "Delayed", by: Duration.decode(by), moment: options.moment ?? "before" }
}

/**
 * No answer ever comes, and the connection stays open.
 *
 * @since 0.1.0
 * @category actions
 */
export const hang = (options: { readonly moment?: Moment } = {}): Action => {
  given("hang", options)
  return { _tag: "Hang", moment: options.moment ?? "before" }
}

/**
 * The token of the request is refused (99991663, for user tokens 99991668) and from then on is dead. With
 * `revoke: false` the token stays good for the next request. A request without a token passes unharmed.
 *
 * @since 0.1.0
 * @category actions
 */
export const deadToken = (options: { readonly revoke?: boolean } = {}): Action => {
  given("deadToken", options)
  const { revoke = true } = options
  fit("deadToken: revoke", Settings.flag, revoke)
  return { _tag: "DeadToken", revoke }
}

/**
 * The request is carried out, and the answer is HTTP 200 with a body that is not JSON.
 *
 * @since 0.1.0
 * @category actions
 */
export const malformed: Action = { _tag: "Malformed" }

/**
 * Streaming of the card that the request is for ends without a word: this text and all later ones are answered with
 * success and dropped, until streaming is switched on or off. A request that is for no card passes unharmed.
 *
 * @since 0.1.0
 * @category actions
 */
export const streamingClosed: Action = { _tag: "StreamingClosed" }

/**
 * The event reaches the app, and what the app answers gets lost: the platform waits its three seconds and sends the
 * event again. For deliveries.
 *
 * @since 0.1.0
 * @category actions
 */
export const lostAck: Action = { _tag: "LostAck" }

/**
 * The event reaches the app twice, at the same time. For deliveries.
 *
 * @since 0.1.0
 * @category actions
 */
export const duplicated: Action = { _tag: "Duplicated" }

/**
 * The event comes in several frames (default 3): in their order, from the last to the first, or each of them twice. For
 * deliveries over the long connection; other ways have no frames.
 *
 * @since 0.1.0
 * @category actions
 */
export const fragmented = (
  options: { readonly parts?: number; readonly order?: "forwards" | "backwards" | "doubled" } = {}
): Action => {
  given("fragmented", options)
  const { order = "forwards", parts = 3 } = options
  fit("fragmented: order", Settings.oneOf("forwards", "backwards", "doubled"), order)
  return { _tag: "Fragmented", parts: count("fragmented", parts, 1), order }
}

/**
 * From now on nothing comes over the connection that it strikes, and nothing that comes is heard, while it stays open:
 * what a sleeping laptop or a forgetful router leaves behind. For deliveries and pings of the long connection.
 *
 * @since 0.1.0
 * @category actions
 */
export const silent: Action = { _tag: "Silent" }

/**
 * The platform closes the connection (default code 1006: without a word) instead of what it was about to do. For
 * deliveries and pings of the long connection.
 *
 * @since 0.1.0
 * @category actions
 */
export const closed = (options: { readonly code?: number; readonly reason?: string } = {}): Action => {
  given("closed", options)
  const { code = 1006, reason = "" } = options
  fit("closed: reason", Settings.text, reason)
  if (!(code === 1006 || (Number.isInteger(code) && code >= 1000 && code <= 4999))) {
    throw new RangeError(`Fault.closed takes a code from 1000 to 4999, not ${code}`)
  }
  return { _tag: "Closed", code, reason }
}

/**
 * The long connection is not opened: `Handshake-Status` is `status` (default 500), `Handshake-Autherrcode` is `code`.
 * For upgrades.
 *
 * @since 0.1.0
 * @category actions
 */
export const refusedUpgrade = (
  options: { readonly status?: number; readonly code?: number } = {}
): Action => {
  given("refusedUpgrade", options)
  const { code, status = 500 } = options
  fit("refusedUpgrade: status", httpStatus, status)
  if (code !== undefined) fit("refusedUpgrade: code", Settings.whole(-Number.MAX_SAFE_INTEGER), code)
  return { _tag: "RefusedUpgrade", status, code }
}

/**
 * A pong that carries another configuration than the platform's: any text, or values that no client should follow
 * (default: an interval of nothing). For pings.
 *
 * @since 0.1.0
 * @category actions
 */
export const lyingPong = (
  payload: string | { readonly [key: string]: unknown } = {
    ReconnectCount: 0,
    ReconnectInterval: -1,
    ReconnectNonce: -1,
    PingInterval: 0
  }
): Action => ({
  _tag: "LyingPong",
  payload: typeof payload === "string" ? payload : JSON.stringify(payload)
})

/**
 * One of several, drawn anew for each request that is hit.
 *
 * @since 0.1.0
 * @category actions
 */
export const oneOf = (...actions: readonly [Action, ...ReadonlyArray<Action>]): Action => ({
  _tag: "OneOf",
  actions
})

/**
 * One of the usual mishaps: a rate limit of a second, 500, 502 and 503 before and after the write, dropped
 * connections before and after the write, a cut body, a reply that is 100 ms late, a dead token, a malformed body.
 * A server that hangs is not among them, since it costs its caller's whole timeout: add `hang()` where wanted.
 *
 * @since 0.1.0
 * @category actions
 */
export const any: Action = oneOf(
  rateLimited(),
  serverError({ status: 500 }),
  serverError({ status: 502 }),
  serverError({ status: 503, moment: "after" }),
  dropped(),
  dropped({ moment: "after" }),
  cut(),
  delayed("100 millis"),
  deadToken(),
  malformed
)
