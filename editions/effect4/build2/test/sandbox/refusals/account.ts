/**
 * The account of the refusals that the platform documents: each pair of an endpoint and a code is either shown (there is a
 * request that the sandbox refuses so), or there is a reason of a short list why the sandbox does not.
 */
import * as api from "@effect-feishu/core/api"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import * as Catalog from "@effect-feishu/core/catalog"
import { routes } from "@effect-feishu/sandbox/internal/routes/index"
import * as Effect from "effect/Effect"
import { fieldsOf } from "../samples.js"

/** Why a documented code is not the sandbox's answer. */
export const reasons = {
  trouble: "trouble of the platform's own",
  rate: "limits of requests, which are switched on",
  audit: "reviews of what is written",
  gateway: "the gateway refuses it before, with a code of its own",
  absent: "nothing in the request can cause it",
  sooner: "another code tells it, or the answer lists it beside what succeeded",
  setting: "settings, plans and rights of a tenant that are not modelled",
  foreign: "other tenants and brands",
  outside: "things that are not modelled",
  unsettled: "the documentation does not tell when it is answered",
  unstated: "limits whose number is not documented"
} as const

export type Reason = keyof typeof reasons

/** Codes with a reason, by endpoint or by what endpoints' ids begin with. */
export type Beyond = { readonly [R in Reason]?: Readonly<Record<string, string>> }

export interface Ask {
  readonly url: string
  readonly body?: unknown
  readonly token?: string
  readonly form?: FormData
}

/** One request that is refused with one code. */
export type Row<W> = readonly [endpoint: string, code: number, ask: (world: W) => Ask]

/**
 * A fault that makes every endpoint that documents the code refuse, as far as it takes all the fields of the fault. Of the
 * other endpoints that document the code, and of which nothing else is said, nothing that they take can cause it.
 */
export interface Fault<W> {
  readonly code: number
  /** What the request has in place of what is right; a function is given the world. */
  readonly input: Readonly<Record<string, unknown>>
  /** Whose token it is, where that is the fault. */
  readonly token?: (world: W) => string
  /** The endpoints, where the same code says something else elsewhere. */
  readonly of?: RegExp
  /** Days that have gone by. */
  readonly after?: number
}

export interface Area<W> {
  /** The projects whose codes it accounts for. */
  readonly projects: ReadonlyArray<string>
  readonly rows: ReadonlyArray<Row<W>>
  readonly faults: ReadonlyArray<Fault<W>>
  readonly beyond: Beyond
  /** Pairs that have a test of their own, by the file of the test. */
  readonly elsewhere?: Readonly<Record<string, ReadonlyArray<readonly [endpoint: string, code: number]>>>
}

export interface Pair {
  readonly endpoint: Endpoint.Any
  readonly error: Catalog.ErrorFact
}

export type Standing<W> =
  | { readonly _tag: "Row" }
  | { readonly _tag: "Fault"; readonly fault: Fault<W> }
  | { readonly _tag: "Beyond"; readonly reason: Reason }
  | { readonly _tag: "Open" }

const keyOf = (id: string, code: number): string => `${id} ${code}`

/** The endpoints with state of the projects, and the codes that their pages list. */
export const pairsOf = (projects: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<Pair>, unknown> =>
  Effect.map(
    Effect.forEach(
      routes.filter(({ id, source }) => source === "kept" && projects.includes(id.split(".")[0]!)),
      ({ id }) =>
        Effect.zipWith(api.load(id), Catalog.facts(id), (endpoint, { errors }) =>
          errors.map((error): Pair => ({ endpoint, error }))
        ).pipe(Effect.orElseSucceed(() => []))
    ),
    (lists) => lists.flat()
  )

/** What a code's class and text say by themselves. */
const byItself = ({ class: kind, message = "" }: Catalog.ErrorFact): Reason | undefined => {
  if (kind === "rate") return "rate"
  if (/sensitive|audit|content risk|content review|\bat risk\b/i.test(message)) return "audit"
  if (kind === "notReady" || kind === "conflict") return "trouble"
  return /internal|server error|system error|service error|rpc ?error|timed? ?out|try again|retry/i.test(
    message
  )
    ? "trouble"
    : undefined
}

const takes = (endpoint: Endpoint.Any, fault: Fault<never>): boolean => {
  const names = new Set(fieldsOf(endpoint).map(({ name }) => name))
  return Object.keys(fault.input).every((name) => names.has(name))
}

const listed = (beyond: Beyond): ReadonlyArray<{ reason: Reason; at: string; codes: ReadonlySet<number> }> =>
  (Object.keys(beyond) as Array<Reason>).flatMap((reason) =>
    Object.entries(beyond[reason] ?? {}).map(([at, codes]) => ({
      reason,
      at,
      codes: new Set(codes.split(" ").map(Number))
    }))
  )

/** Where a pair stands. What is said of one endpoint comes first, then what shows it, then what is said of many. */
export const standing = <W>(area: Area<W>): ((pair: Pair) => Standing<W>) => {
  const shown = new Set(
    [...area.rows, ...Object.values(area.elsewhere ?? {}).flat()].map(([id, code]) => keyOf(id, code))
  )
  const said = listed(area.beyond)
  return ({ endpoint, error }) => {
    const { id } = endpoint
    const { code } = error
    const exact = said.find((one) => one.at === id && one.codes.has(code))
    if (exact !== undefined) return { _tag: "Beyond", reason: exact.reason }
    if (shown.has(keyOf(id, code))) return { _tag: "Row" }
    const faults = area.faults.filter((fault) => fault.code === code && (fault.of?.test(id) ?? true))
    const fault = faults.find((one) => takes(endpoint, one as Fault<never>))
    if (fault !== undefined) return { _tag: "Fault", fault }
    const wide = said
      .filter((one) => id.startsWith(`${one.at}.`) && one.codes.has(code))
      .toSorted((one, other) => other.at.length - one.at.length)[0]
    const reason = wide?.reason ?? (faults.length > 0 ? "absent" : byItself(error))
    return reason === undefined ? { _tag: "Open" } : { _tag: "Beyond", reason }
  }
}

/** Entries of the lists that say nothing of any pair, and so are out of date. */
export const idle = <W>(area: Area<W>, pairs: ReadonlyArray<Pair>): ReadonlyArray<string> => {
  const at = standing(area)
  const reasoned = pairs.filter((pair) => at(pair)._tag === "Beyond")
  const entries = listed(area.beyond).flatMap(({ at: where, codes, reason }) =>
    [...codes]
      .filter(
        (code) =>
          !reasoned.some(
            ({ endpoint: { id }, error }) =>
              error.code === code && (id === where || id.startsWith(`${where}.`))
          )
      )
      .map((code) => `${reason}: ${where} ${code}`)
  )
  const rows = [...area.rows, ...Object.values(area.elsewhere ?? {}).flat()]
    .filter(
      ([id, code]) =>
        !pairs.some((pair) => pair.endpoint.id === id && pair.error.code === code && at(pair)._tag === "Row")
    )
    .map(([id, code]) => `row: ${id} ${code}`)
  return [...entries, ...rows]
}

/** How many of a project's pairs stand where. */
export interface Count {
  readonly project: string
  readonly documented: number
  readonly refused: number
  readonly because: ReadonlyMap<Reason, number>
}

export const countsOf = <W>(area: Area<W>): Effect.Effect<ReadonlyArray<Count>, unknown> =>
  Effect.map(pairsOf(area.projects), (pairs) => {
    const at = standing(area)
    return area.projects.map((project) => {
      const own = pairs.filter(({ endpoint }) => endpoint.id.startsWith(`${project}.`))
      const because = new Map<Reason, number>()
      let refused = 0
      for (const pair of own) {
        const place = at(pair)
        if (place._tag === "Beyond") because.set(place.reason, (because.get(place.reason) ?? 0) + 1)
        else if (place._tag !== "Open") refused++
      }
      return { project, documented: own.length, refused, because }
    })
  })
