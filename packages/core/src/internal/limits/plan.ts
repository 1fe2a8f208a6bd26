/** Which limits the calls of an endpoint have: those of its tier, and those of the things that they are about. */
import { type LimitRule, limitRules } from "../limitRules.js"
import { limitTier } from "../limitTier.js"
import { partOf, type Window } from "./log.js"

/** A kind of thing that has limits of its own, and how a call names it. */
export interface Thing {
  readonly of: string
  readonly field: string
  /** The field names a message of the chat, not the chat. */
  readonly isMessage: boolean
  readonly windows: ReadonlyArray<Window>
  readonly atOnce: number | undefined
}

export interface Plan {
  /** What the platform calls the endpoint; of a request to a path that no endpoint has, the method and the path. */
  readonly id: string
  readonly windows: ReadonlyArray<Window>
  readonly things: ReadonlyArray<Thing>
  /** Answers say which chat a message is in. */
  readonly tells: boolean
  /** Of some thing only so many calls are under way at once. */
  readonly isOneByOne: boolean
}

/** So many calls in each second, and in each minute. */
export interface Rates {
  readonly perSecond?: number | undefined
  readonly perMinute?: number | undefined
  /** So many calls under way at the same time. */
  readonly atOnce?: number | undefined
}

/** What a program has said of limits. */
export interface Settings {
  /** By endpoint id. */
  readonly tiers: { readonly [id: string]: Rates } | undefined
  /** By kind of thing; `false`: no limit. */
  readonly things: { readonly [of: string]: Rates | false | undefined } | undefined
  readonly exclude: ReadonlyArray<string>
  /** Between 0 and 1. */
  readonly share: number
  /** Milliseconds by which a second counts as longer than it is; a minute by sixty times as many. */
  readonly margin: number
}

/** What is kept of so many calls in so many milliseconds. */
export const windowOf = (limit: number, millis: number, settings: Settings): Window => {
  const part = partOf({ limit, span: millis, margin: 0 }, settings.share)
  const margin = (settings.margin * millis) / 1000
  return { limit: part.limit, span: part.span + margin, margin }
}

const windowsOf = ({ perMinute, perSecond }: Rates, settings: Settings): ReadonlyArray<Window> => [
  ...(perSecond === undefined ? [] : [windowOf(perSecond, 1000, settings)]),
  ...(perMinute === undefined ? [] : [windowOf(perMinute, 60_000, settings)])
]

/** Whether a list of ids holds one, or all that begin like it. */
const holds = (ids: ReadonlyArray<string>, id: string): boolean =>
  ids.some((each) => (each.endsWith(".*") ? id.startsWith(each.slice(0, -1)) : each === id))

const rulesOf = (id: string): ReadonlyArray<LimitRule> =>
  limitRules.filter(({ endpoints }) => endpoints.includes(id))

/** The plan of an endpoint; none where its calls are left out. */
export const planOf = ({ id }: { readonly id: string }, settings: Settings): Plan | undefined => {
  if (holds(settings.exclude, id)) return undefined
  const rules = rulesOf(id)
  const own = settings.tiers?.[id]
  const isCounted = own !== undefined || !rules.some(({ unlimited }) => unlimited === true)
  const documented = isCounted ? (limitTier(id)?.rates ?? []) : []
  const things = rules.flatMap((rule): ReadonlyArray<Thing> => {
    const field = rule.field ?? rule.answersTo
    const said = settings.things?.[rule.of]
    if (field === undefined || said === false) return []
    const rates = said ?? rule
    return [
      {
        of: rule.of,
        field,
        isMessage: rule.answersTo !== undefined,
        windows: windowsOf(rates, settings),
        atOnce: rates.atOnce
      }
    ]
  })
  return {
    id,
    windows:
      own === undefined
        ? documented.map(({ limit, milliseconds }) => windowOf(limit, milliseconds, settings))
        : windowsOf(own, settings),
    things,
    tells: things.some(({ of }) => of === "chat"),
    isOneByOne: things.some(({ atOnce }) => atOnce !== undefined)
  }
}
