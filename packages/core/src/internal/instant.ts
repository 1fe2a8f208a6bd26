/**
 * Points in time as the platform's different endpoints take them.
 */
import type { Problem } from "../FeishuError.js"
import { describe } from "./guard.js"
import { type Moment, millisOfMoment } from "./line/moment.js"

/** A `Date`, a `DateTime`, or the text that goes over the wire. */
export type Instant = string | Date | Moment

/** Milliseconds since the epoch; not a number where there is no such time. */
export const millisOf = (instant: Exclude<Instant, string>): number =>
  instant instanceof Date ? instant.getTime() : millisOfMoment(instant)

/** A time as a text of whole seconds or milliseconds since the epoch. */
export const epochText = (instant: Instant | undefined, unit: "seconds" | "millis"): string | undefined => {
  if (instant === undefined || typeof instant === "string") return instant
  // From plain JavaScript anything may come: what is no time is refused as a text that is none.
  if (typeof instant !== "object" || instant === null) return describe(instant)
  const millis = millisOf(instant)
  return String(unit === "seconds" ? Math.floor(millis / 1000) : Math.floor(millis))
}

/** What is wrong with the texts of a window of time. */
export const windowProblems = (
  start: string | undefined,
  end: string | undefined,
  unit: "seconds" | "millis"
): ReadonlyArray<Problem | undefined> => {
  const digits = (path: string, text: string | undefined): Problem | undefined =>
    text === undefined || /^\d+$/.test(text)
      ? undefined
      : {
          path,
          message: `must be a time, or a text of ${unit === "seconds" ? "seconds" : "milliseconds"} since 1970, is ${text}`
        }
  const problems = [digits("startTime", start), digits("endTime", end)]
  return start !== undefined && end !== undefined && Number(start) > Number(end)
    ? [...problems, { path: "endTime", message: "must not be before startTime" }]
    : problems
}
