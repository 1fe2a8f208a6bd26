/**
 * What the platform's documentation says of endpoints and events beyond what a call needs: titles, scopes, rate
 * limits, error codes. Loaded project by project when asked for, so that it weighs nothing where it is not used.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import * as Message from "@effect-feishu/core/api/im/v1/Message"
 * import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
 * import * as catalog from "@effect-feishu/core/catalog"
 *
 * // What to ask the tenant's administrator for, and what error 230002 means
 * const program = Effect.all([catalog.scopesFor([Message.create, Chat.list]), catalog.explain(230002)])
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import { eventProjects, projects } from "./internal/catalogProjects.js"
import type { RawErrors, RawFacts, RawProject, Scopes } from "./internal/catalogFacts.js"
import { type CodeClass, codeClass } from "./internal/codeClass.js"

export type { RawErrors, RawEventFacts, RawFacts, RawProject, Scopes } from "./internal/catalogFacts.js"

/**
 * An error that the documentation of an endpoint lists.
 *
 * @since 0.1.0
 * @category models
 */
export interface ErrorFact {
  readonly code: number
  /** The HTTP status that it comes with, where the documentation tells. */
  readonly status: number | undefined
  /** The documentation's English text, where it has a short one. */
  readonly message: string | undefined
  /**
   * What it says: `rate`, `notReady` and `conflict` were refused and pass by themselves; `busy` may have been carried out; the
   * others stay. `undefined`: a parameter that is wrong, or as the HTTP status says.
   */
  readonly class: CodeClass | undefined
}

export type {
  /**
   * What an error code says.
   *
   * @since 0.1.0
   * @category models
   */
  CodeClass
} from "./internal/codeClass.js"

/**
 * What the documentation says of an endpoint. `undefined` where it says nothing.
 *
 * @since 0.1.0
 * @category models
 */
export interface Facts {
  readonly id: string
  /** The page's title, in the language of the platform's documentation. */
  readonly title: string | undefined
  /** The page's address. */
  readonly documentation: string | undefined
  /** The kinds of application that may call it: `custom` (self-built), `isv` (store). */
  readonly apps: ReadonlyArray<string> | undefined
  readonly scopes: Scopes | undefined
  /** Scopes that open fields of the answer which are left out otherwise. */
  readonly fieldScopes: Scopes
  /**
   * Known from the platform's own command-line client only: it has no page and may change without notice. That client asks
   * for all of `scopes` before it makes the call; what the call itself needs is not known. `undefined`: it has a page, or
   * is in the platform's SDKs.
   */
  readonly fromClient: { readonly scopes: Scopes } | undefined
  /** Calls for each tenant and application. `special`: the platform sets a limit of its own, not published. */
  readonly rateLimit:
    | { readonly perMinute?: number; readonly perSecond?: number; readonly special?: boolean }
    | undefined
  readonly errors: ReadonlyArray<ErrorFact>
}

/**
 * What the documentation says of an event. `undefined` where it says nothing.
 *
 * @since 0.1.0
 * @category models
 */
export interface EventFacts {
  readonly type: string
  readonly title: string | undefined
  readonly documentation: string | undefined
  readonly apps: ReadonlyArray<string> | undefined
  /** Any one of them lets an application subscribe. */
  readonly scopes: Scopes | undefined
}

/**
 * The scopes that an application needs.
 *
 * @since 0.1.0
 * @category models
 */
export interface ScopeNeeds {
  /** A small set that permits all the calls together. */
  readonly scopes: ReadonlyArray<string>
  /** For each endpoint that needs a scope, those of which any one permits it. */
  readonly byEndpoint: { readonly [id: string]: Scopes }
  /** Endpoints of which the documentation names no scopes. */
  readonly undocumented: ReadonlyArray<string>
}

/**
 * What one error code means, and where.
 *
 * @since 0.1.0
 * @category models
 */
export interface Explanation extends ErrorFact {
  /** The ids of the endpoints whose documentation says so. */
  readonly endpoints: ReadonlyArray<string>
}

/** An endpoint value or its id. */
type Named = string | { readonly id: string }

const idOf = (endpoint: Named): string => (typeof endpoint === "string" ? endpoint : endpoint.id)

const missing = (kind: string, name: string) =>
  Effect.fail(new Cause.NoSuchElementException(`no ${kind} is called ${name}`))

const loadProject = (
  project: string,
  kind: string,
  name: string
): Effect.Effect<RawProject, Cause.NoSuchElementException> =>
  Object.hasOwn(projects, project) ? Effect.promise(projects[project]!) : missing(kind, name)

const loadRaw = (
  id: string
): Effect.Effect<RawFacts & { readonly codes: string | undefined }, Cause.NoSuchElementException> =>
  Effect.flatMap(
    loadProject(id.slice(0, Math.max(0, id.indexOf("."))), "endpoint", id),
    ({ codes, endpoints }) =>
      Object.hasOwn(endpoints, id) ? Effect.succeed({ ...endpoints[id]!, codes }) : missing("endpoint", id)
  )

const pageOf = (page: string | null): string | undefined =>
  page === null ? undefined : `https://open.feishu.cn/document${page}`

const errorOf = ([status, code, message]: RawErrors[number], codes: string | undefined): ErrorFact => ({
  code,
  status: status ?? undefined,
  message,
  class: codeClass(code, status ?? undefined, codes)
})

/**
 * What the documentation says of an endpoint, given as a value or by its id.
 *
 * Fails with `NoSuchElementException` where no endpoint has that id.
 *
 * @since 0.1.0
 * @category accessors
 */
export const facts = (endpoint: Named): Effect.Effect<Facts, Cause.NoSuchElementException> =>
  Effect.map(
    loadRaw(idOf(endpoint)),
    ({ apps, client, codes, errors, fieldScopes, page, scopes, title, ...rateLimit }) => ({
      id: idOf(endpoint),
      title: title ?? undefined,
      documentation: pageOf(page),
      apps: apps ?? undefined,
      scopes: scopes ?? undefined,
      fieldScopes: fieldScopes ?? [],
      fromClient: client && { scopes: client },
      rateLimit: Object.keys(rateLimit).length === 0 ? undefined : rateLimit,
      errors: errors.map((error) => errorOf(error, codes))
    })
  )

/**
 * What the documentation says of an event or a callback, given as a value or by its type.
 *
 * Fails with `NoSuchElementException` where there is none of that type.
 *
 * @since 0.1.0
 * @category accessors
 */
export const eventFacts = (
  event: string | { readonly type: string }
): Effect.Effect<EventFacts, Cause.NoSuchElementException> => {
  const type = typeof event === "string" ? event : event.type
  const project = Object.hasOwn(eventProjects, type) ? eventProjects[type]! : type.split(".")[0]!
  return Effect.flatMap(loadProject(project, "event", type), ({ events }) => {
    if (!Object.hasOwn(events, type)) return missing("event", type)
    const { title, page, apps, scopes } = events[type]!
    return Effect.succeed({
      type,
      title: title ?? undefined,
      documentation: pageOf(page),
      apps: apps ?? undefined,
      scopes: scopes ?? undefined
    })
  })
}

/**
 * The errors that the documentation of an endpoint lists.
 *
 * Fails with `NoSuchElementException` where no endpoint has that id.
 *
 * @since 0.1.0
 * @category accessors
 */
export const errorsOf = (
  endpoint: Named
): Effect.Effect<ReadonlyArray<ErrorFact>, Cause.NoSuchElementException> =>
  Effect.map(facts(endpoint), ({ errors }) => errors)

/**
 * The scopes that an application needs for a set of endpoints, given as values or by their ids.
 *
 * A call is permitted by any one of its scopes, so there are many sets that do; the one given is found by taking
 * the scope that permits most of the calls that are left, and of equals the one that permits fewest calls elsewhere,
 * so far as its name tells: a longer name is a narrower right.
 *
 * Fails with `NoSuchElementException` where no endpoint has one of the ids.
 *
 * @since 0.1.0
 * @category accessors
 */
export const scopesFor = (
  endpoints: Iterable<Named>
): Effect.Effect<ScopeNeeds, Cause.NoSuchElementException> =>
  Effect.map(
    Effect.forEach(new Set(Array.from(endpoints, idOf)), (id) =>
      Effect.map(loadRaw(id), ({ scopes }) => ({ id, scopes }))
    ),
    (all) => {
      const byEndpoint: { [id: string]: Scopes } = {}
      const undocumented: Array<string> = []
      for (const { id, scopes } of all) {
        if (scopes === null) undocumented.push(id)
        else if (scopes.length > 0) byEndpoint[id] = scopes
      }
      return { scopes: cover(Object.values(byEndpoint)), byEndpoint, undocumented }
    }
  )

/** A small set that holds at least one element of each list. */
const cover = (lists: ReadonlyArray<Scopes>): ReadonlyArray<string> => {
  const chosen: Array<string> = []
  let left = lists
  while (left.length > 0) {
    const counts = new Map<string, number>()
    for (const list of left) {
      for (const scope of list) counts.set(scope, (counts.get(scope) ?? 0) + 1)
    }
    let [best, most] = ["", 0]
    for (const [scope, count] of counts) {
      if (count > most || (count === most && isNarrower(scope, best))) [best, most] = [scope, count]
    }
    chosen.push(best)
    left = left.filter((list) => !list.includes(best))
  }
  return chosen.sort()
}

const isNarrower = (a: string, b: string): boolean => (a.length === b.length ? a < b : a.length > b.length)

/**
 * What an error code means, by the documentation of all endpoints: one entry for each text, with the endpoints that
 * say so. Empty where no endpoint lists the code. Loads the whole catalog.
 *
 * @since 0.1.0
 * @category accessors
 */
export const explain = (code: number): Effect.Effect<ReadonlyArray<Explanation>> =>
  Effect.map(
    Effect.forEach(Object.values(projects), (load) => Effect.promise(load), { concurrency: "unbounded" }),
    (loaded) => {
      const found = new Map<string, ErrorFact & { readonly endpoints: Array<string> }>()
      for (const { codes, endpoints } of loaded) {
        for (const [id, { errors }] of Object.entries(endpoints)) {
          for (const error of errors) {
            if (error[1] !== code) continue
            const key = JSON.stringify(error)
            const known = found.get(key)
            if (known === undefined) found.set(key, { ...errorOf(error, codes), endpoints: [id] })
            else known.endpoints.push(id)
          }
        }
      }
      return [...found.values()]
    }
  )
