/**
 * Rules of repetition (RFC 5545), in words.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import type { FeishuInvalidRequestError, Problem } from "../FeishuError.js"
import { parse, refused, type TimeInput, type TimeOptions } from "./times.js"

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
  /** The last moment, or the last day, at which it may start. */
  readonly until?: TimeInput | undefined
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

/** `20260131` of a day, `20260131T155959Z` of a moment. */
const untilText = (until: TimeInput, options: TimeOptions): { readonly text: string } | Problem => {
  const parsed = parse(until, options)
  if (typeof parsed === "string") return { path: "until", message: parsed }
  if (parsed._tag === "Date") return { text: parsed.date.replaceAll("-", "") }
  return {
    text: new Date(parsed.millis)
      .toISOString()
      .replace(/\.\d{3}/, "")
      .replace(/[-:]/g, "")
  }
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
 * The text of a rule of repetition, as events and tasks take it.
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
export const recurrence = (rule: Recurrence): Either.Either<string, FeishuInvalidRequestError> => {
  const built = build(rule)
  return typeof built === "string" ? Either.right(built) : Either.left(refused("recurrence", built))
}
