/**
 * Times as calendars take them: moments, and whole days.
 *
 * Whatever names a time can be given: a `Date`, a `DateTime`, seconds since 1970, a text such as `2026-01-05T09:00` or
 * `2026-01-05`, or the platform's own object. A text without an offset is a clock on the wall of the zone, by default
 * `Asia/Shanghai`. Times that do not exist are refused: 30 February, 25 o'clock, the hour that a clock change leaves out.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import type { TimeInfo } from "../api/calendar/v4/CalendarEvent.js"
import { FeishuInvalidRequestError, type Problem } from "../FeishuError.js"

/**
 * A time in any of the ways to write one. A number is seconds since 1970; a text of digits only, too.
 *
 * @since 0.1.0
 * @category models
 */
export type TimeInput = Date | DateTime.DateTime | number | string | WireTime

/**
 * The platform's own form: a `date` of a whole day, or a `timestamp` of seconds as text, in a `timezone`.
 *
 * @since 0.1.0
 * @category models
 */
export interface WireTime extends TimeInfo {
  /** A text, as some answers have it. */
  readonly date_time?: string | undefined
}

/**
 * How times without an offset are understood.
 *
 * @since 0.1.0
 * @category models
 */
export interface TimeOptions {
  /** The zone of times that name none, such as `Europe/Berlin`. Default: `Asia/Shanghai`. */
  readonly timezone?: string | undefined
}

/**
 * The zone of times that name none.
 *
 * @since 0.1.0
 * @category constants
 */
export const defaultTimezone = "Asia/Shanghai"

/** The last moment that four digits of a year can name, in milliseconds. */
const lastMillis = 253_402_300_799_999

/** A zone, and what to call it: engines know some by older names than the caller, such as Asia/Calcutta. */
interface Zone {
  readonly name: string
  readonly zone: DateTime.TimeZone.Named
}

/** A time, understood. */
export type Parsed = {
  /** Of a day, its first moment. */
  readonly millis: number
  readonly zone: Zone
} & (
  | { readonly _tag: "Date"; readonly date: string }
  /** `text` as it was written, with an offset of its own or the zone's. */
  | { readonly _tag: "Moment"; readonly text: string | undefined }
)

const isParsed = (parsed: Parsed | string): parsed is Parsed => typeof parsed !== "string"

const zoneOf = (name: string): Zone | undefined => {
  const zone = Option.getOrUndefined(DateTime.zoneMakeNamed(name))
  if (zone === undefined) return undefined
  return { name: zone.id.toLowerCase() === name.toLowerCase() ? zone.id : name, zone }
}

const two = (number: number): string => String(number).padStart(2, "0")

/** `+08:00`; nothing where the zone was not at whole minutes, as some were long ago. */
const offsetText = (millis: number): string | undefined => {
  const minutes = Math.abs(millis) / 60_000
  if (!Number.isInteger(minutes)) return undefined
  return `${millis < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const zoned = (millis: number, zone: DateTime.TimeZone): DateTime.Zoned =>
  DateTime.setZone(DateTime.unsafeMake(millis), zone)

interface Local {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

const isDate = ({ day, month, year }: Pick<Local, "year" | "month" | "day">): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The moment at which the zone's clocks show this; nothing in the hour that a change of the clocks leaves out. */
const atLocal = (local: Local, { zone }: Zone): number | undefined => {
  const { day, hours, minutes, month, seconds, year } = local
  const wall = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds))
  const made = Option.getOrUndefined(DateTime.makeZoned(wall, { timeZone: zone, adjustForTimeZone: true }))
  if (made === undefined) return undefined
  const shown = DateTime.toDate(made)
  const isSame =
    shown.getUTCDate() === day && shown.getUTCHours() === hours && shown.getUTCMinutes() === minutes
  return isSame ? DateTime.toEpochMillis(made) : undefined
}

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const momentPattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})([.,]\d{1,9})?)?\s*([Zz]|[+-]\d{2}:?\d{2})?$/

const noSuchTime = (text: string): string => `is ${text}, which does not exist`

const parseDate = (text: string, zone: Zone): Parsed | string | undefined => {
  const match = datePattern.exec(text)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])] as const
  if (year < 1970) return `is ${text}, and must not be before 1970`
  if (!isDate({ year, month, day })) return noSuchTime(text)
  // Where the clocks go forward at midnight, the day starts an hour later.
  const start = Option.getOrUndefined(
    DateTime.makeZoned(new Date(Date.UTC(year, month - 1, day)), {
      timeZone: zone.zone,
      adjustForTimeZone: true
    })
  )
  return start === undefined
    ? noSuchTime(text)
    : { _tag: "Date", date: text, millis: DateTime.toEpochMillis(start), zone }
}

const parseText = (text: string, zone: Zone): Parsed | string => {
  const date = parseDate(text, zone)
  if (date !== undefined) return date
  const match = momentPattern.exec(text)
  if (match === null)
    return `must be a date or a time such as 2026-01-05T09:00:00+08:00, is ${JSON.stringify(text)}`
  const [, year, month, day, hours, minutes, seconds = "00", fraction = "", offset] = match
  const local: Local = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: Number(seconds)
  }
  if (!isDate(local) || local.hours > 23 || local.minutes > 59 || local.seconds > 59) return noSuchTime(text)
  const millis = Number(fraction.slice(1, 4).padEnd(3, "0"))
  const written = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}${fraction.replace(",", ".")}`
  if (offset === undefined) {
    const at = atLocal(local, zone)
    if (at === undefined) {
      return `is ${text}, which does not exist in ${zone.name}: the clocks go forward there`
    }
    const own = offsetText(DateTime.zonedOffset(zoned(at, zone.zone)))
    return inRange(at + millis, zone, own && written + own)
  }
  const isUtc = /^z$/i.test(offset)
  const [offsetHours, offsetMinutes] = isUtc ? [0, 0] : [Number(offset.slice(1, 3)), Number(offset.slice(-2))]
  if (offsetHours > 23 || offsetMinutes > 59) return `is ${text}, whose offset from UTC does not exist`
  const own = isUtc ? "Z" : `${offset[0]}${two(offsetHours)}:${two(offsetMinutes)}`
  const at =
    Date.UTC(local.year, local.month - 1, local.day, local.hours, local.minutes, local.seconds) -
    (offset.startsWith("-") ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000
  return inRange(at + millis, zone, written + own)
}

const inRange = (millis: number, zone: Zone, text?: string): Parsed | string => {
  if (millis < 0) return "must not be before 1970"
  if (millis > lastMillis) return "is after the year 9999: are these milliseconds? Seconds are expected"
  return { _tag: "Moment", millis: Math.floor(millis), zone, text }
}

const parseWire = (time: WireTime, zone: Zone): Parsed | string => {
  if (time.timestamp !== undefined && time.timestamp !== "") {
    return /^\d+$/.test(time.timestamp)
      ? inRange(Number(time.timestamp) * 1000, zone)
      : `must have a timestamp of digits, is ${JSON.stringify(time.timestamp)}`
  }
  if (time.date !== undefined && time.date !== "") {
    return (
      parseDate(time.date, zone) ?? `must have a date such as 2026-01-05, is ${JSON.stringify(time.date)}`
    )
  }
  if (time.date_time !== undefined && time.date_time !== "") return parseText(time.date_time, zone)
  return "must have a timestamp or a date"
}

/** Understands a time, or says what is wrong with it. */
export const parse = (input: TimeInput, options: TimeOptions | undefined): Parsed | string => {
  // From plain JavaScript anything may come.
  const value: unknown = input
  const name =
    options?.timezone ??
    (typeof input === "object" && input !== null && "timezone" in input ? input.timezone : undefined) ??
    defaultTimezone
  if (typeof name !== "string") return "must have a time zone that is a text"
  const zone = zoneOf(name)
  if (zone === undefined)
    return `has the time zone ${JSON.stringify(name)}, which is not one such as Asia/Shanghai`
  if (typeof value === "number")
    return Number.isFinite(value) ? inRange(value * 1000, zone) : `must be a time, is ${value}`
  if (typeof value === "string") {
    const text = value.trim()
    if (text === "") return "must not be empty"
    return /^\d+$/.test(text) ? inRange(Number(text) * 1000, zone) : parseText(text, zone)
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? "must be a time, is an invalid Date"
      : inRange(value.getTime(), zone)
  }
  if (DateTime.isDateTime(value)) {
    const own =
      options?.timezone === undefined && DateTime.isZoned(value) && DateTime.isTimeZoneNamed(value.zone)
        ? { name: value.zone.id, zone: value.zone }
        : zone
    const millis = DateTime.toEpochMillis(value)
    const found = inRange(millis, own)
    return isParsed(found) && found._tag === "Moment" && DateTime.isZoned(value)
      ? { ...found, text: rendered(millis, value.zone) }
      : found
  }
  if (typeof value === "object" && value !== null) return parseWire(value, zone)
  return "must be a time"
}

const rendered = (millis: number, zone: DateTime.TimeZone): string => {
  const at = zoned(millis, zone)
  const text =
    offsetText(DateTime.zonedOffset(at)) === undefined
      ? new Date(millis).toISOString()
      : DateTime.formatIsoOffset(at)
  return text.replace(".000", "")
}

/** One or more problems of a helper, as its error. */
export const refused = (helper: string, problems: ReadonlyArray<Problem>): FeishuInvalidRequestError =>
  new FeishuInvalidRequestError({ endpoint: `Calendar.${helper}`, problems })

const reading =
  <A>(helper: string, make: (parsed: Parsed, input: TimeInput) => A) =>
  (input: TimeInput, options?: TimeOptions): Either.Either<A, FeishuInvalidRequestError> => {
    const parsed = parse(input, options)
    return isParsed(parsed)
      ? Either.right(make(parsed, input))
      : Either.left(refused(helper, [{ path: "time", message: parsed }]))
  }

/** The wire form of what was understood. */
export const toWire = (parsed: Parsed): TimeInfo =>
  parsed._tag === "Date"
    ? { date: parsed.date }
    : {
        timestamp: String(Math.floor(parsed.millis / 1000)),
        timezone: parsed.zone.name
      }

/** The day that a time is in, on the clocks of its zone: `2026-01-05`. */
export const dayOf = (parsed: Parsed): string =>
  parsed._tag === "Date" ? parsed.date : rendered(parsed.millis, parsed.zone.zone).slice(0, 10)

/** The RFC 3339 form of what was understood. */
export const toRfc3339 = (parsed: Parsed): string =>
  (parsed._tag === "Moment" ? parsed.text : undefined) ?? rendered(parsed.millis, parsed.zone.zone)

const isWire = (input: TimeInput): input is WireTime =>
  typeof input === "object" && !(input instanceof Date) && !DateTime.isDateTime(input)

/**
 * A time for the start or end of an event: `{ date }` for a whole day, else `{ timestamp, timezone }`. An object that is
 * of this form is checked and given back as it is.
 *
 * Fails with `FeishuInvalidRequestError` for a time or zone that does not exist.
 *
 * @example
 * Calendar.calendarTime("2026-01-05T09:00") // { timestamp: "1767574800", timezone: "Asia/Shanghai" }
 * Calendar.calendarTime("2026-01-05") // { date: "2026-01-05" }
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create
 * @since 0.1.0
 * @category times
 */
export const calendarTime: (
  input: TimeInput,
  options?: TimeOptions
) => Either.Either<TimeInfo, FeishuInvalidRequestError> = /*#__PURE__*/ reading(
  "calendarTime",
  (parsed, input) => (isWire(input) && input.date_time === undefined ? input : toWire(parsed))
)

/**
 * Whole seconds since 1970; a day is its first second in the zone.
 *
 * Fails with `FeishuInvalidRequestError` for a time or zone that does not exist.
 *
 * @since 0.1.0
 * @category times
 */
export const unixSeconds: (
  input: TimeInput,
  options?: TimeOptions
) => Either.Either<number, FeishuInvalidRequestError> = /*#__PURE__*/ reading("unixSeconds", (parsed) =>
  Math.floor(parsed.millis / 1000)
)

/**
 * A text such as `2026-01-05T09:00:00+08:00`. A text keeps its own offset and its fractions of a second; whatever has no
 * offset is written in the zone.
 *
 * Fails with `FeishuInvalidRequestError` for a time or zone that does not exist.
 *
 * @since 0.1.0
 * @category times
 */
export const rfc3339: (
  input: TimeInput,
  options?: TimeOptions
) => Either.Either<string, FeishuInvalidRequestError> = /*#__PURE__*/ reading("rfc3339", toRfc3339)
