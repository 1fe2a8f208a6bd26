/**
 * A probe asks the platform one thing, and says what the SDK believes of it. Each has a time limit; one that fails or dies is
 * reported and ends no other; what it made is taken away when it is over, and when the program is interrupted.
 */
import type { Any } from "@effect-feishu/core/Endpoint"
import { parseJson } from "@effect-feishu/core/EventDefinition"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import type { Region } from "@effect-feishu/core/Region"
import type { Tokens } from "@effect-feishu/core/Tokens"
import type { Transport } from "@effect-feishu/core/Transport"
import * as catalog from "@effect-feishu/core/catalog"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { type Difference, differencesOf, type Words } from "./differences.js"
import { type Exchange, within, type Record } from "./record.js"

export type Section =
  | "tokens"
  | "scopes"
  | "limits"
  | "reads"
  | "messages"
  | "cards"
  | "files"
  | "events"
  | "questions"

/** `agrees`: as believed. `differs`: otherwise. `untried`: it could not be seen, and why. */
export type Verdict = "agrees" | "differs" | "untried"

export interface Seen {
  readonly verdict: Verdict
  /** In words of our own: codes, numbers, names of fields; never a text of the platform. */
  readonly seen: string
}

export interface Result extends Seen {
  readonly section: Section
  readonly name: string
  readonly believed: string
  readonly milliseconds: number
}

/** A probe that could not be tried. */
export class Untried extends Data.TaggedError("Untried")<{ readonly reason: string }> {}

export interface Options {
  readonly appId: string
  readonly appSecret: Redacted.Redacted<string>
  readonly userToken?: Redacted.Redacted<string> | undefined
  /** Where probes may write. Absent: they only read. */
  readonly chat?: string | undefined
  /** How long to listen for events. Absent: no connection is made. */
  readonly listen?: Duration.Duration | undefined
  /** A chat of another tenant, for the question about its code. */
  readonly foreignChat?: string | undefined
  /** Only the probes whose section or name has one of these texts. Absent: all. */
  readonly only?: ReadonlyArray<string> | undefined
  /** How long one probe may take. Default a minute. */
  readonly limit?: Duration.DurationInput | undefined
}

/** What is gathered while the probes run. */
export class Live extends Context.Tag("live/Live")<
  Live,
  {
    readonly options: Options
    readonly words: Words
    readonly results: Array<Result>
    readonly differences: Array<Difference>
    /** What could not be taken away again, for the one who runs it alone: ids. */
    readonly left: Array<string>
    /** The limits that answers told of, by endpoint. */
    readonly limits: Map<string, number>
    readonly say: (line: string) => Effect.Effect<void>
  }
>() {}

export type Needs = FeishuClient | Tokens | Region | Transport | Live | Record

export interface Probe {
  readonly section: Section
  readonly name: string
  readonly believed: string
  readonly run: Effect.Effect<Seen, FeishuError.FeishuError | Untried, Needs | Scope.Scope>
}

export const agrees = (seen: string): Seen => ({ verdict: "agrees", seen })
export const differs = (seen: string): Seen => ({ verdict: "differs", seen })
export const untried = (reason: string) => Effect.fail(new Untried({ reason }))
export const judged = (isSo: boolean, seen: string): Seen => (isSo ? agrees(seen) : differs(seen))

// Errors ---------------------------------------------------------------------------------------------------------

const scopeName = /^[a-z][\w.]*(?::[\w.]+)*$/

/** The number that hides in the text of a card's refusal. */
const within230099 = (msg: string): string => {
  const found = /ErrCode:\s*(\d+)/.exec(msg)?.[1]
  return found === undefined ? "" : ` within which ${found}`
}

/** An error in words that may be shared: numbers, and names of scopes. Texts of the platform may hold ids. */
export const wordsOf = (error: FeishuError.FeishuError): string => {
  if (error._tag === "FeishuTransportError") return `no answer (${error.reason})`
  if (error._tag === "FeishuInvalidRequestError") {
    return `refused here, before any request (${error.problems.map(({ path }) => path).join(", ")})`
  }
  if (error.code === -1) return `HTTP ${error.status ?? ""}, and no code of the platform`
  const status = error.status === undefined ? "" : `HTTP ${error.status}, `
  const scopes =
    error._tag === "FeishuPermissionError" ? error.missingScopes.filter((scope) => scopeName.test(scope)) : []
  return `${status}code ${error.code}${within230099(error.msg)}${scopes.length === 0 ? "" : `, lacks any of ${scopes.join(", ")}`}`
}

/** Whether it says nothing of what was asked: the app may not ask, or no answer came. */
const saysNothing = (error: FeishuError.FeishuError): boolean =>
  error._tag === "FeishuPermissionError" || error._tag === "FeishuTransportError"

/** Has an effect refused with one of these codes: what is seen is its code. */
export const refusedWith = <A, R>(
  codes: ReadonlyArray<number>,
  effect: Effect.Effect<A, FeishuError.FeishuError | Untried, R>
): Effect.Effect<Seen, FeishuError.FeishuError | Untried, R> =>
  Effect.matchEffect(effect, {
    onSuccess: () => Effect.succeed(differs("it was accepted")),
    onFailure: (error) =>
      error._tag === "Untried" || (saysNothing(error) && !codes.includes(error.code))
        ? Effect.fail(error)
        : Effect.succeed(judged(codes.includes(error.code), wordsOf(error)))
  })

/** Whether something is accepted, as it is believed to be or not to be. */
export const acceptedIf = <A, R>(
  isBelieved: boolean,
  effect: Effect.Effect<A, FeishuError.FeishuError | Untried, R>
): Effect.Effect<Seen, FeishuError.FeishuError | Untried, R> =>
  Effect.matchEffect(effect, {
    onSuccess: () => Effect.succeed(judged(isBelieved, "accepted")),
    onFailure: (error) =>
      error._tag === "Untried" || saysNothing(error)
        ? Effect.fail(error)
        : Effect.succeed(judged(!isBelieved, wordsOf(error)))
  })

// Answers ----------------------------------------------------------------------------------------------------------

const isOf = ({ method, path }: Pick<Any, "method" | "path">, exchange: Exchange): boolean =>
  exchange.method === method &&
  new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/:\w+/g, "[^/]+")}$`).test(exchange.path)

/** What the shape of an endpoint's output is of; `undefined`: nothing that came is. */
const payloadOf = (endpoint: Any, body: string): unknown => {
  try {
    const parsed = parseJson(body) as { readonly [name: string]: unknown } | null
    if (typeof parsed !== "object" || parsed === null) return undefined
    const { code } = parsed
    // A refusal has another shape than an answer.
    if (endpoint.response === "bare") return code === undefined || code === 0 ? parsed : undefined
    if (code !== 0) return undefined
    if (endpoint.response !== "envelope") return parsed["data"] ?? {}
    const { code: _, msg: __, ...rest } = parsed
    return rest
  } catch {
    return undefined
  }
}

/** What a call gave, and everything about its answers that is not as documented. */
export interface Watched<A> {
  readonly value: A
  readonly differences: ReadonlyArray<Difference>
  readonly status: number
}

const about = (endpoint: Any, exchanges: ReadonlyArray<Exchange>) =>
  Effect.gen(function* () {
    const live = yield* Live
    const last = exchanges.findLast((exchange) => isOf(endpoint, exchange))
    const limit = last?.header("x-ogw-ratelimit-limit")
    if (limit !== undefined && /^\d{1,9}$/.test(limit)) live.limits.set(endpoint.id, Number(limit))
    const payload =
      last?.body === undefined || last.status >= 400 ? undefined : payloadOf(endpoint, last.body)
    const differences =
      payload === undefined
        ? []
        : differencesOf(endpoint.output.ast, payload, { kind: "endpoint", id: endpoint.id }, live.words)
    live.differences.push(...differences)
    return { differences, status: last?.status ?? 0 }
  })

/** Makes a call, and holds its answer against the endpoint's shape. */
export const watch = <A, R>(
  endpoint: Any,
  call: Effect.Effect<A, FeishuError.FeishuError, R>
): Effect.Effect<Watched<A>, FeishuError.FeishuError, R | Live> =>
  Effect.gen(function* () {
    const { exchanges, exit } = yield* within(call)
    const found = yield* about(endpoint, exchanges)
    if (Exit.isFailure(exit)) return yield* Effect.failCause(exit.cause)
    return { value: exit.value, ...found }
  })

const numberOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`

/** What was seen of an answer's shape. */
export const shapeSeen = (differences: ReadonlyArray<Difference>): Seen =>
  differences.length === 0
    ? agrees("as documented")
    : differs(numberOf(differences.length, "difference") + ", listed below")

/** Makes a call whose answer is all that is asked for. */
export const answers = <A, R>(endpoint: Any, call: Effect.Effect<A, FeishuError.FeishuError, R>) =>
  Effect.map(watch(endpoint, call), ({ differences }) => shapeSeen(differences))

/** Codes of the gateway, which any endpoint may answer with. */
const isGeneral = (code: number): boolean => /^9999\d{4}$/.test(`${code}`)

/** Whether a refusal is one that the endpoint's page documents, or that of all endpoints. */
export const isDocumented = (endpoint: Any, error: FeishuError.FeishuError) =>
  Effect.map(Effect.orDie(catalog.facts(endpoint)), ({ errors }) => {
    const same = errors.filter(({ code }) => code === error.code)
    return isGeneral(error.code) || same.some(({ status }) => status === undefined || status === error.status)
  })

// Making and taking away -------------------------------------------------------------------------------------------

/** Recalled or deleted already. */
const isGone = (error: unknown): boolean =>
  FeishuError.is(error) && [230011, 230110, 1061007].includes(error.code)

/** Takes something away again. What is left behind is said. */
export const recalled = <R>(
  id: string,
  take: Effect.Effect<unknown, FeishuError.FeishuError, R>
): Effect.Effect<void, never, R | Live> =>
  Effect.flatMap(Live, ({ left }) =>
    take.pipe(
      Effect.timeout("15 seconds"),
      Effect.catchAll((error) => Effect.sync(() => void (isGone(error) || left.push(id)))),
      Effect.catchAllDefect(() => Effect.sync(() => left.push(id))),
      Effect.asVoid
    )
  )

/** Makes something on the platform, which is short, and takes it away when the scope ends. */
export const made = <A, E, R, R2>(
  make: Effect.Effect<A, E, R>,
  idOf: (made: A) => string,
  take: (made: A) => Effect.Effect<unknown, FeishuError.FeishuError, R2>
): Effect.Effect<A, E, R | R2 | Live | Scope.Scope> =>
  Effect.acquireRelease(make, (one) => recalled(idOf(one), take(one)))

// Running ----------------------------------------------------------------------------------------------------------

const failed = (cause: Cause.Cause<FeishuError.FeishuError | Untried | Cause.TimeoutException>): Seen => {
  const failure = Cause.failureOption(cause)
  if (Option.isNone(failure)) {
    const defect = Cause.dieOption(cause)
    const name = Option.isSome(defect) && defect.value instanceof Error ? defect.value.name : "unknown"
    return { verdict: "untried", seen: `the probe itself failed (${name})` }
  }
  const error = failure.value
  if (error._tag === "Untried") return { verdict: "untried", seen: error.reason }
  if (error._tag === "TimeoutException") return { verdict: "untried", seen: "it took too long" }
  const words = wordsOf(error)
  return {
    verdict: "untried",
    seen: error._tag === "FeishuPermissionError" ? `no permission: ${words}` : words
  }
}

const marks: { readonly [verdict in Verdict]: string } = { agrees: "ok", differs: "DIFFERS", untried: "-" }

/** Runs a probe to its end, whatever that is. */
export const run = ({ believed, name, run, section }: Probe): Effect.Effect<void, never, Needs> =>
  Effect.gen(function* () {
    const live = yield* Live
    const { only } = live.options
    if (only !== undefined && !only.some((text) => `${section}: ${name}`.includes(text))) return
    const since = yield* Clock.currentTimeMillis
    const seen = yield* Effect.scoped(run).pipe(
      Effect.timeout(live.options.limit ?? "1 minute"),
      Effect.catchAllCause((cause) =>
        Cause.isInterruptedOnly(cause) ? Effect.interrupt : Effect.succeed(failed(cause))
      )
    )
    const milliseconds = (yield* Clock.currentTimeMillis) - since
    live.results.push({ section, name, believed, ...seen, milliseconds })
    yield* live.say(`${marks[seen.verdict].padEnd(8)}${section}: ${name}: ${seen.seen}`)
  })
