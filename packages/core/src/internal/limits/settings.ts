/** What a program says of limits, checked. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { FeishuInvalidRequestError } from "../../FeishuError.js"
import type { Problem } from "../guard.js"
import type { KeeperSettings } from "./turns.js"
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

const problemsOfRates = (path: string, rates: Rates | null | undefined): ReadonlyArray<Problem> => {
  const given = Object.entries(rates ?? {}).filter(([, rate]) => rate !== undefined)
  if (given.length === 0) return [{ path, message: "must name a rate" }]
  return given.flatMap(([name, rate]) =>
    isCount(rate) ? [] : [{ path: `${path}.${name}`, message: "must be a whole number of calls from 1" }]
  )
}

/** The milliseconds of a duration; no number where it is none, or less than nothing, which would be taken for no time. */
export const durationOf = (input: unknown): number => {
  const isLess = typeof input === "number" ? !(input >= 0) : String(input).startsWith("-")
  const decoded = isLess ? Option.none() : Duration.decodeUnknown(input)
  return Option.getOrElse(Option.map(decoded, Duration.toMillis), () => Number.NaN)
}

const millisOf = (
  path: string,
  input: Duration.DurationInput,
  most: number,
  problems: Array<Problem>
): number => {
  const millis = durationOf(input)
  if (!(millis >= 0 && millis <= most)) {
    problems.push({
      path,
      message:
        most === Number.POSITIVE_INFINITY
          ? "must be a duration, and not negative"
          : `must be from 0 to ${most} milliseconds`
    })
  }
  return millis
}

export const settingsOf = (
  endpoint: string,
  given: Given
): Effect.Effect<KeeperSettings, FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const problems: Array<Problem> = []
    const share = given.share ?? 1
    if (!(typeof share === "number" && share > 0 && share <= 1))
      problems.push({ path: "share", message: "must be above 0 and up to 1" })
    const maxWaiting = given.maxWaiting ?? 10_000
    if (!(Number.isInteger(maxWaiting) && maxWaiting >= 0)) {
      problems.push({ path: "maxWaiting", message: "must be a whole number of calls" })
    }
    for (const [id, rates] of Object.entries(given.tiers ?? {})) {
      problems.push(...problemsOfRates(`tiers.${id}`, rates))
    }
    const things = Object.entries(given.things ?? {}) as ReadonlyArray<
      readonly [string, Rates | false | undefined]
    >
    for (const [of, rates] of things) {
      if (rates !== undefined && rates !== false) problems.push(...problemsOfRates(`things.${of}`, rates))
    }
    const exclude = (given.exclude ?? []).map((each) => (typeof each === "string" ? each : each?.id))
    if (!exclude.every((id) => typeof id === "string")) {
      problems.push({ path: "exclude", message: "must be a list of endpoints, or of their ids" })
    }
    const settings: KeeperSettings = {
      tiers: given.tiers,
      things: Object.fromEntries(things),
      exclude,
      share,
      margin: millisOf("margin", given.margin ?? 40, 50, problems),
      maxWait: millisOf("maxWait", given.maxWait ?? 300_000, Number.POSITIVE_INFINITY, problems),
      maxWaiting
    }
    return problems.length === 0
      ? Effect.succeed(settings)
      : Effect.fail(new FeishuInvalidRequestError({ endpoint, problems }))
  })
