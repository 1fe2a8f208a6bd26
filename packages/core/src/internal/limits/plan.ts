/** Which limits the calls of an endpoint have: those of its tier, and those of the things that they are about. */
import { type LimitRule, limitRules } from "../limitRules.js"
import { limitTier, type Rate } from "../limitTier.js"
import { partOf, type Window } from "./log.js"

/** A kind of thing that has limits of its own, and how a call names it. */
export interface Thing {
  readonly of: string
  readonly field: string
  /** The field names a message of the chat, not the chat. */
  readonly isMessage: boolean
  /** As the platform has them, whatever part of them is used. */
  readonly rates: ReadonlyArray<Rate>
  readonly windows: ReadonlyArray<Window>
  readonly atOnce: number | undefined
}

export interface Plan {
  /** What the platform calls the endpoint; of a request to a path that no endpoint has, the method and the path. */
  readonly id: string
  /** As the platform has them, whatever part of them is used. */
  readonly rates: ReadonlyArray<Rate>
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

const windowOf = ({ limit, milliseconds }: Rate, settings: Settings): Window => {
  const part = partOf({ limit, span: milliseconds, margin: 0 }, settings.share)
  const margin = (settings.margin * milliseconds) / 1000
  return { limit: part.limit, span: part.span + margin, margin }
}

/** What is kept of rates. */
export const windowsOf = (rates: ReadonlyArray<Rate>, settings: Settings): ReadonlyArray<Window> =>
  rates.map((rate) => windowOf(rate, settings))

const ratesOf = ({ perMinute, perSecond }: Rates): ReadonlyArray<Rate> => [
  ...(perSecond === undefined ? [] : [{ limit: perSecond, milliseconds: 1_000 }]),
  ...(perMinute === undefined ? [] : [{ limit: perMinute, milliseconds: 60_000 }])
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
    const kept: Rates = said ?? rule
    const rates = ratesOf(kept)
    return [
      {
        of: rule.of,
        field,
        isMessage: rule.answersTo !== undefined,
        rates,
        windows: windowsOf(rates, settings),
        atOnce: kept.atOnce
      }
    ]
  })
  const rates = own === undefined ? documented : ratesOf(own)
  return {
    id,
    rates,
    windows: windowsOf(rates, settings),
    things,
    tells: things.some(({ of }) => of === "chat"),
    isOneByOne: things.some(({ atOnce }) => atOnce !== undefined)
  }
}
