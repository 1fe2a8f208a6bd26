/** What a program says of limits, checked. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { FeishuInvalidRequestError } from "../../FeishuError.js"
import * as Settings from "../../Settings.js"
import type { Problem } from "../guard.js"
import type { KeeperSettings } from "./turns.js"
import { limitRules } from "../limitRules.js"
import type { Rates } from "./plan.js"

/** As users give it; `Limits.Options` says what it means. */
export interface Given {
  readonly share?: number | undefined
  readonly tiers?: { readonly [endpoint: string]: Rates } | undefined
  readonly things?: object | undefined
  readonly exclude?: ReadonlyArray<string | { readonly id: string }> | undefined
  readonly maxWait?: Duration.DurationInput | undefined
  readonly maxWaiting?: number | undefined
  readonly margin?: Duration.DurationInput | undefined
}

const isCount = (value: unknown): boolean =>
  typeof value === "number" && value >= 1 && value <= 1_000_000 && Number.isInteger(value)

const problemsOfRates = (
  path: string,
  rates: Rates,
  names: ReadonlyArray<string>
): ReadonlyArray<Problem> => {
  const wrong = Settings.problemOf(path, Settings.record, rates)
  if (wrong !== undefined) return [wrong]
  const given = Object.entries(rates).filter(([, rate]) => rate !== undefined)
  if (given.length === 0) return [{ path, message: "must name a rate" }]
  return given.flatMap(([name, rate]): ReadonlyArray<Problem> => {
    const problem = problemOfName(`${path}.${name}`, name, names)
    if (problem !== undefined) return [problem]
    return isCount(rate)
      ? []
      : [{ path: `${path}.${name}`, message: "must be a whole number of calls from 1" }]
  })
}

/** What nobody looks at would be no limit, and nobody would notice. */
const problemOfName = (path: string, name: string, names: ReadonlyArray<string>): Problem | undefined =>
  names.includes(name) ? undefined : { path, message: `is nothing that is limited: ${names.join(", ")} are` }

const rateNames = ["perSecond", "perMinute"]
const thingNames = (): ReadonlyArray<string> =>
  limitRules.map(({ of }) => of).filter((of, index, all) => of !== "endpoint" && all.indexOf(of) === index)

/** Whether it says which endpoints it means: ids hold no `*`, and it stands for all that begin so at the end only. */
const isPattern = (id: unknown): boolean => typeof id === "string" && !id.replace(/\.\*$/, "").includes("*")

const rules: Settings.Rules<Given> = {
  share: Settings.share,
  tiers: Settings.record,
  things: Settings.record,
  exclude: /*#__PURE__*/ Settings.rule("a list of endpoints, or of their ids", Array.isArray),
  margin: /*#__PURE__*/ Settings.rule(
    "a duration from 0 to 50 milliseconds",
    (value) => Settings.millisOf(value) <= 50
  ),
  maxWait: Settings.duration,
  maxWaiting: /*#__PURE__*/ Settings.whole(0)
}

export const settingsOf = (
  endpoint: string,
  given: Given
): Effect.Effect<KeeperSettings, FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const problems = [...Settings.problemsOf(given, rules)]
    // What is no object, or no list of names, is not looked into.
    if (!Settings.record.fits(given))
      return Effect.fail(new FeishuInvalidRequestError({ endpoint, problems }))
    for (const [id, rates] of Object.entries(given.tiers ?? {})) {
      problems.push(...problemsOfRates(`tiers.${id}`, rates, rateNames))
    }
    const things = Object.entries(Settings.record.fits(given.things) ? given.things! : {}) as ReadonlyArray<
      readonly [string, Rates | false | undefined]
    >
    for (const [of, rates] of things) {
      const problem = problemOfName(`things.${of}`, of, thingNames())
      if (problem !== undefined) problems.push(problem)
      else if (rates !== undefined && rates !== false) {
        problems.push(...problemsOfRates(`things.${of}`, rates, [...rateNames, "atOnce"]))
      }
    }
    const excluded = Array.isArray(given.exclude) ? (given.exclude as NonNullable<Given["exclude"]>) : []
    const exclude = excluded.map((each) => (typeof each === "string" ? each : each?.id))
    if (!exclude.every(isPattern)) {
      problems.push({
        path: "exclude",
        message: "must be a list of endpoints, or of their ids; .* may end one"
      })
    }
    const settings: KeeperSettings = {
      tiers: given.tiers,
      things: Object.fromEntries(things),
      exclude,
      share: given.share ?? 1,
      margin: Settings.millisOf(given.margin ?? 40),
      maxWait: Settings.millisOf(given.maxWait ?? 300_000),
      maxWaiting: given.maxWaiting ?? 10_000
    }
    return problems.length === 0
      ? Effect.succeed(settings)
      : Effect.fail(new FeishuInvalidRequestError({ endpoint, problems }))
  })
