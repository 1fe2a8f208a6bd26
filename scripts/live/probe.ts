/**
 * A probe asks the platform one thing, and says what the SDK believes of it. Each has a time limit; one that fails or dies is
 * reported and ends no other; what it made is taken away when it is over, and when the program is interrupted.
 */
import type { Any } from "@effect-feishu/core/Endpoint"
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
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { type Difference, type Look, lookAt } from "./differences.js"
import { type Exchange, within, type Record } from "./record.js"
import { type Thing, take } from "./things.js"
import type { Vocabulary } from "./words.js"

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
  /** Words that are nobody's, though the platform is not known to use them. */
  readonly tell?: ReadonlyArray<string> | undefined
}

/** What is gathered while the probes run. */
export class Live extends Context.Tag("live/Live")<
  Live,
  {
    readonly options: Options
    readonly words: Vocabulary
    readonly results: Array<Result>
    readonly differences: Array<Difference>
    /** What is there at the moment, and what could not be taken away again. */
    readonly things: Set<Thing>
    /** Is told of every change of `things` at once, so that it is known what there is when the program is killed. */
    readonly keep: (things: ReadonlySet<Thing>) => Effect.Effect<void>
    /** The probe that runs. */
    readonly probe: string
    /** The probes whose call made something, or did not, and was not answered. */
    readonly unanswered: Array<string>
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

/** Scopes have a colon, and no more than words: what else stands in their place may be an id. */
const scopeName = /^[a-z][a-z_.\d]{0,40}(?::[a-z_.\d]{1,60})+$/

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
  if (error._tag === "FeishuDecodeError") return "accepted, with an answer of another shape"
  if (error.code === -1) return `HTTP ${error.status ?? ""}, and no code of the platform`
  const status = error.status === undefined ? "" : `HTTP ${error.status}, `
  const scopes =
    error._tag === "FeishuPermissionError" ? error.missingScopes.filter((scope) => scopeName.test(scope)) : []
  return `${status}code ${error.code}${within230099(error.msg)}${scopes.length === 0 ? "" : `, lacks any of ${scopes.join(", ")}`}`
}

/**
 * Whether it says nothing of what was asked: the app may not ask, asks too often, or has no valid token; nothing was sent; or
 * what came is no answer of the platform, or that of a fault.
 */
export const saysNothing = (error: FeishuError.FeishuError): boolean =>
  error._tag !== "FeishuDecodeError" && (error.code === -1 || error._tag !== "FeishuApiError")

/** Has an effect refused with one of these codes: what is seen is its code. */
export const refusedWith = <A, R>(
  codes: ReadonlyArray<number>,
  effect: Effect.Effect<A, FeishuError.FeishuError | Untried, R>
): Effect.Effect<Seen, FeishuError.FeishuError | Untried, R> =>
  Effect.matchEffect(effect, {
    onSuccess: () => Effect.succeed(differs("it was accepted")),
    onFailure: (error): Effect.Effect<Seen, FeishuError.FeishuError | Untried> => {
      if (error._tag === "Untried") return Effect.fail(error)
      if (error._tag === "FeishuDecodeError") return Effect.succeed(differs("it was accepted"))
      if (codes.includes(error.code)) return Effect.succeed(agrees(wordsOf(error)))
      // The wrong token that was sent on purpose is refused as such: another code is an answer.
      return saysNothing(error) && error._tag !== "FeishuAuthError"
        ? Effect.fail(error)
        : Effect.succeed(differs(wordsOf(error)))
    }
  })

/** Whether something is accepted, as it is believed to be or not to be. */
export const acceptedIf = <A, R>(
  isBelieved: boolean,
  effect: Effect.Effect<A, FeishuError.FeishuError | Untried, R>
): Effect.Effect<Seen, FeishuError.FeishuError | Untried, R> =>
  Effect.matchEffect(effect, {
    onSuccess: () => Effect.succeed(judged(isBelieved, "accepted")),
    onFailure: (error): Effect.Effect<Seen, FeishuError.FeishuError | Untried> => {
      if (error._tag === "Untried" || saysNothing(error)) return Effect.fail(error)
      return Effect.succeed(
        error._tag === "FeishuDecodeError"
          ? judged(isBelieved, "accepted")
          : judged(!isBelieved, wordsOf(error))
      )
    }
  })

// Answers ----------------------------------------------------------------------------------------------------------

const isOf = ({ method, path }: Pick<Any, "method" | "path">, exchange: Exchange): boolean =>
  exchange.method === method &&
  new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/:\w+/g, "[^/]+")}$`).test(exchange.path)

/** What the shape of an endpoint's output is of; `undefined`: nothing that came is. */
const payloadOf = (endpoint: Any, body: string): unknown => {
  try {
    // Numbers as they are: the client's own parser gives large ones as texts.
    const parsed = JSON.parse(body) as { readonly [name: string]: unknown } | null
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

/** What a call gave, and everything that there is to say of its answer. */
export interface Watched<A> {
  readonly value: A
  readonly look: Look
}

const unread: Look = {
  differences: [],
  coverage: { seen: new Set(), unseen: new Set() },
  nothing: "not seen: no answer could be read"
}

const about = (endpoint: Any, exchanges: ReadonlyArray<Exchange>) =>
  Effect.gen(function* () {
    const live = yield* Live
    const last = exchanges.findLast((exchange) => isOf(endpoint, exchange))
    const limit = last?.header("x-ogw-ratelimit-limit")
    if (limit !== undefined && /^\d{1,9}$/.test(limit)) live.limits.set(endpoint.id, Number(limit))
    const payload =
      last?.body === undefined || last.status >= 400 ? undefined : payloadOf(endpoint, last.body)
    if (payload === undefined) return unread
    const look = lookAt(endpoint.output.ast, payload, { kind: "endpoint", id: endpoint.id }, live.words)
    live.differences.push(...look.differences)
    return look
  })

/** Makes a call, and holds its answer against the endpoint's shape. */
export const watch = <A, R>(
  endpoint: Any,
  call: Effect.Effect<A, FeishuError.FeishuError, R>
): Effect.Effect<Watched<A>, FeishuError.FeishuError, R | Live> =>
  Effect.gen(function* () {
    const { exchanges, exit } = yield* within(call)
    const look = yield* about(endpoint, exchanges)
    if (Exit.isFailure(exit)) return yield* Effect.failCause(exit.cause)
    return { value: exit.value, look }
  })

const numberOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`

/** What was seen of an answer's shape. That something differs is added where the probe ends. */
export const shapeSeen = ({ coverage, nothing }: Look): Seen => {
  if (nothing !== undefined) return { verdict: "untried", seen: nothing }
  const seen = coverage.seen.size
  return agrees(`as documented; ${seen} of ${numberOf(seen + coverage.unseen.size, "field")} seen`)
}

/** Makes a call whose answer is all that is asked for. */
export const answers = <A, R>(endpoint: Any, call: Effect.Effect<A, FeishuError.FeishuError, R>) =>
  Effect.map(watch(endpoint, call), ({ look }) => shapeSeen(look))

/** Codes of the gateway, which any endpoint may answer with. */
const isGeneral = (code: number): boolean => /^9999\d{4}$/.test(`${code}`)

/** Whether a refusal is one that the endpoint's page documents, or that of all endpoints. */
export const isDocumented = (endpoint: Any, error: FeishuError.FeishuError) =>
  Effect.map(Effect.orDie(catalog.facts(endpoint)), ({ errors }) => {
    const same = errors.filter(({ code }) => code === error.code)
    return isGeneral(error.code) || same.some(({ status }) => status === undefined || status === error.status)
  })

// Making and taking away -------------------------------------------------------------------------------------------

/** Has an effect end in time where it cannot be interrupted: a call without an answer would keep what follows from being done. */
const inTime = <A, E, R>(effect: Effect.Effect<A, E, R>, time: Duration.DurationInput) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkDaemon(Effect.interruptible(effect))
    const timer = yield* Effect.forkDaemon(
      Effect.interruptible(Effect.delay(Fiber.interruptFork(fiber), time))
    )
    const exit = yield* Fiber.await(fiber)
    yield* Fiber.interruptFork(timer)
    return exit
  })

/** Takes something away again. What cannot be stays among the things. */
export const recalled = (thing: Thing): Effect.Effect<void, never, FeishuClient | Live> =>
  Effect.gen(function* () {
    const { keep, things } = yield* Live
    const exit = yield* inTime(take(thing), "15 seconds")
    if (Exit.isFailure(exit)) return
    things.delete(thing)
    yield* keep(things)
  })

/** Notes something that is there, and takes it away when the scope ends. */
export const kept = (thing: Thing): Effect.Effect<void, never, FeishuClient | Live | Scope.Scope> =>
  Effect.acquireRelease(
    Effect.flatMap(Live, ({ keep, things }) => Effect.suspend(() => keep(things.add(thing)))),
    () => recalled(thing)
  )

/**
 * Makes something on the platform, which is short, and takes it away when the scope ends. Once asked for it is waited for, even
 * when the program is interrupted, for its id has to be known.
 */
export const made = <A, E, R>(
  make: Effect.Effect<A, E, R>,
  thingOf: (made: A) => Thing
): Effect.Effect<A, E | Untried, R | FeishuClient | Live | Scope.Scope> =>
  Effect.uninterruptible(
    Effect.gen(function* () {
      const live = yield* Live
      const exit = yield* inTime(make, "30 seconds")
      if (Exit.isSuccess(exit)) {
        yield* kept(thingOf(exit.value))
        return exit.value
      }
      const error = Cause.failureOption(exit.cause)
      const isTooLate = Cause.isInterruptedOnly(exit.cause)
      if (isTooLate || Option.exists(error, mayHaveArrived)) live.unanswered.push(live.probe)
      return yield* isTooLate ? untried("it took too long") : Effect.failCause(exit.cause)
    })
  )

const mayHaveArrived = (error: unknown): boolean => FeishuError.is(error) && error.mayHaveArrived === true

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
  if (error._tag === "FeishuDecodeError") return differs(words)
  return {
    verdict: "untried",
    seen: error._tag === "FeishuPermissionError" ? `no permission: ${words}` : words
  }
}

const marks: { readonly [verdict in Verdict]: string } = { agrees: "ok", differs: "DIFFERS", untried: "-" }

/** What differs in answers is said of the probe that they came with, whatever else it has seen. */
const withDifferences = (seen: Seen, count: number): Seen =>
  count === 0
    ? seen
    : differs(
        seen.seen.startsWith("as documented")
          ? seen.seen.replace("as documented", `${numberOf(count, "difference")}, listed below`)
          : `${seen.seen}; ${numberOf(count, "difference")}, listed below`
      )

/** Whether a probe is one of those that were asked for. */
export const isAsked = (text: string, { name, section }: Pick<Probe, "name" | "section">): boolean =>
  `${section}: ${name}`.includes(text)

/** Runs a probe to its end, whatever that is. */
export const run = ({ believed, name, run, section }: Probe): Effect.Effect<void, never, Needs> =>
  Effect.gen(function* () {
    const live = yield* Live
    const { only } = live.options
    if (only !== undefined && !only.some((text) => isAsked(text, { name, section }))) return
    const since = yield* Clock.currentTimeMillis
    const before = live.differences.length
    const found = yield* Effect.scoped(run).pipe(
      Effect.provideService(Live, { ...live, probe: name }),
      Effect.timeout(live.options.limit ?? "1 minute"),
      Effect.catchAllCause((cause) =>
        Cause.isInterruptedOnly(cause) ? Effect.interrupt : Effect.succeed(failed(cause))
      )
    )
    const milliseconds = (yield* Clock.currentTimeMillis) - since
    const seen = withDifferences(found, live.differences.length - before)
    live.results.push({ section, name, believed, ...seen, milliseconds })
    yield* live.say(`${marks[seen.verdict].padEnd(8)}${section}: ${name}: ${seen.seen}`)
  })
