/**
 * Rules of repetition (RFC 5545), in words.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { FeishuInvalidRequestError, Problem } from "../FeishuError.js"
import { dayOf, parse, type Parsed, refused, type TimeInput, type TimeOptions } from "./times.js"

/**
 * A day of the week.
 *
 * @since 0.1.0
 * @category models
 */
export type Weekday = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU"

/**
 * How an event repeats.
 *
 * @since 0.1.0
 * @category models
 */
export interface Recurrence extends TimeOptions {
  readonly frequency: "daily" | "weekly" | "monthly" | "yearly"
  /** Every so many days, weeks, months or years. Default 1. */
  readonly interval?: number | undefined
  /** Ends after so many times. Not together with `until`. */
  readonly count?: number | undefined
  /**
   * The last moment, or the last day, at which it may start. In the text it has the type of the start, as the RFC wants
   * it: the last second of a day for what starts at a moment, the day of a moment for whole days.
   */
  readonly until?: TimeInput | undefined
  /**
   * Whether what repeats takes whole days. Default: no; `Calendar.calendarEvent` knows it from the event's start.
   */
  readonly wholeDays?: boolean | undefined
  /** `MO`; in months and years also the second (`2MO`) or the last (`-1MO`) of them. */
  readonly byDay?: ReadonlyArray<Weekday | `${number}${Weekday}`> | undefined
  /** 1 to 31, or -31 to -1 from the end of the month. */
  readonly byMonthDay?: ReadonlyArray<number> | undefined
  /** 1 to 12. */
  readonly byMonth?: ReadonlyArray<number> | undefined
  /** Of the days that the rest of the rule finds, the first (1), the last (-1), ... */
  readonly bySetPosition?: ReadonlyArray<number> | undefined
  /** The day on which weeks start. Default `MO`. */
  readonly weekStart?: Weekday | undefined
}

/** What the platform takes. */
const maxLength = 2000

const dayPattern = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/

const within = (
  path: string,
  values: ReadonlyArray<number> | undefined,
  max: number,
  signed: boolean
): Problem | undefined => {
  if (values === undefined) return undefined
  const isFine = (value: number) =>
    Number.isInteger(value) && value !== 0 && value <= max && value >= (signed ? -max : 1)
  const wrong = values.find((value) => !isFine(value))
  if (wrong !== undefined) {
    return {
      path,
      message: `must be from 1 to ${max}${signed ? ` or from -${max} to -1` : ""}, has ${wrong}`
    }
  }
  return values.length === 0 ? { path, message: "must not be empty" } : undefined
}

const positive = (path: string, value: number | undefined): Problem | undefined =>
  value === undefined || (Number.isSafeInteger(value) && value >= 1)
    ? undefined
    : { path, message: `must be a whole number from 1, is ${value}` }

const days = ({ byDay, frequency }: Recurrence): Problem | undefined => {
  if (byDay === undefined) return undefined
  if (byDay.length === 0) return { path: "byDay", message: "must not be empty" }
  for (const day of byDay) {
    const match = dayPattern.exec(day)
    const position = match?.[1] === undefined ? undefined : Number(match[1])
    if (match === null || position === 0 || Math.abs(position ?? 1) > (frequency === "yearly" ? 53 : 5)) {
      return { path: "byDay", message: `must be days such as MO or 2MO, has ${JSON.stringify(day)}` }
    }
    if (position !== undefined && (frequency === "daily" || frequency === "weekly")) {
      return { path: "byDay", message: `must not count days (${day}) where it repeats ${frequency}` }
    }
  }
  return undefined
}

/** The last moment at which it may start: of a day its last second. */
export const lastStart = (until: TimeInput, options: TimeOptions): Parsed | string => {
  const parsed = parse(until, options)
  return typeof parsed === "string" || parsed._tag === "Moment"
    ? parsed
    : parse(`${parsed.date}T23:59:59`, { timezone: parsed.zone.name })
}

/** `20260131` for whole days, `20260131T155959Z` for what starts at a moment. */
const untilText = (until: TimeInput, rule: Recurrence): { readonly text: string } | Problem => {
  const last = lastStart(until, rule)
  if (typeof last === "string") return { path: "until", message: last }
  const text = rule.wholeDays === true ? dayOf(last) : new Date(last.millis).toISOString()
  return { text: text.replace(/\.\d{3}/, "").replace(/[-:]/g, "") }
}

/** The rule, or everything that is wrong with it. */
export const build = (rule: Recurrence): string | ReadonlyArray<Problem> => {
  const until = rule.until === undefined ? undefined : untilText(rule.until, rule)
  const frequency = String(rule.frequency).toUpperCase()
  const problems = [
    ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].includes(frequency)
      ? undefined
      : {
          path: "frequency",
          message: `must be daily, weekly, monthly or yearly, is ${String(rule.frequency)}`
        },
    positive("interval", rule.interval),
    positive("count", rule.count),
    rule.count !== undefined && until !== undefined
      ? { path: "until", message: "must not be given together with count" }
      : undefined,
    until !== undefined && "path" in until ? until : undefined,
    days(rule),
    within("byMonthDay", rule.byMonthDay, 31, true),
    within("byMonth", rule.byMonth, 12, false),
    within("bySetPosition", rule.bySetPosition, 366, true),
    rule.byMonthDay !== undefined && rule.frequency === "weekly"
      ? { path: "byMonthDay", message: "must not be given where it repeats weekly" }
      : undefined
  ].filter((problem) => problem !== undefined)
  if (problems.length > 0) return problems
  const parts: ReadonlyArray<readonly [name: string, value: string | number | undefined]> = [
    ["FREQ", frequency],
    ["INTERVAL", rule.interval],
    ["COUNT", rule.count],
    ["UNTIL", until !== undefined && "text" in until ? until.text : undefined],
    ["BYMONTH", rule.byMonth?.join(",")],
    ["BYMONTHDAY", rule.byMonthDay?.join(",")],
    ["BYDAY", rule.byDay?.join(",")],
    ["BYSETPOS", rule.bySetPosition?.join(",")],
    ["WKST", rule.weekStart]
  ]
  const text = parts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join(";")
  return text.length <= maxLength
    ? text
    : [{ path: "recurrence", message: `must have at most ${maxLength} characters, has ${text.length}` }]
}

/**
 * The text of a rule of repetition, as events and tasks take it. `UNTIL` is a moment in UTC, unless `wholeDays` is set.
 *
 * Fails with `FeishuInvalidRequestError` for a rule that makes no sense: `count` together with `until`, day 32, a day
 * that does not exist.
 *
 * @example
 * Calendar.recurrence({ frequency: "weekly", byDay: ["MO", "WE"], count: 10 }) // FREQ=WEEKLY;COUNT=10;BYDAY=MO,WE
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 * @since 0.1.0
 * @category builders
 */
export const recurrence = (rule: Recurrence): Result.Result<string, FeishuInvalidRequestError> => {
  const built = build(rule)
  return typeof built === "string" ? Result.succeed(built) : Result.fail(refused("recurrence", built))
}
