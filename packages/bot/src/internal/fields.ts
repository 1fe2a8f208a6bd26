/** What the components of a form send, read; and what they begin with, written. */
import * as DateTime from "effect/DateTime"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import { type Reading, single, type TimeOfDay } from "./field.js"
import * as moment from "./moment.js"
import { own, type Text } from "./words.js"

type Read<A> = Either.Either<A, Text>

// Reading --------------------------------------------------------------------------------------------------------

const odd = (what: string, zh: string): Either.Either<never, Text> =>
  Either.left(own(`has no value that is ${what}`, `的值不是${zh}`))

export const text =
  (most: number | undefined) =>
  (raw: unknown): Read<string> => {
    const value = single(raw)
    if (typeof value !== "string" && typeof value !== "number") return odd("a text", "文本")
    const text = String(value)
    // Characters, as the client counts them.
    const length = [...text].length
    return most !== undefined && length > most
      ? Either.left(
          own(`has ${length} characters, allowed are ${most}`, `有 ${length} 个字符，最多 ${most} 个`)
        )
      : Either.right(text)
  }

const numeral = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i

export interface Bounds {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly integer?: boolean | undefined
}

export const number =
  ({ integer = false, max, min }: Bounds) =>
  (raw: unknown): Read<number> => {
    const value = single(raw)
    // Digits of East Asian keyboards are wide ones.
    const text =
      typeof value === "string"
        ? value.normalize("NFKC").trim()
        : typeof value === "number"
          ? String(value)
          : ""
    const number = numeral.test(text) ? Number(text) : Number.NaN
    if (!Number.isFinite(number)) return Either.left(own("must be a number", "必须是数字"))
    if (integer && !Number.isInteger(number)) return Either.left(own("must be a whole number", "必须是整数"))
    if (min !== undefined && number < min)
      return Either.left(own(`must be at least ${min}`, `不能小于 ${min}`))
    if (max !== undefined && number > max)
      return Either.left(own(`must be at most ${max}`, `不能大于 ${max}`))
    // It would come back with other digits than were entered.
    if (
      (Number.isInteger(number) && !Number.isSafeInteger(number)) ||
      digitsOf(String(number)) !== digitsOf(text)
    )
      return Either.left(own("has too many digits", "位数过多"))
    return Either.right(number)
  }

/** The digits that a number is told by, wherever its point is. */
const digitsOf = (text: string): string =>
  text
    .replace(/e.*$/i, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "")

const notOffered = own("must be one of those offered", "必须是所列选项之一")

export const oneOf =
  <K extends string>(isOffered: (value: string) => value is K) =>
  (raw: unknown): Read<K> => {
    const value = single(raw)
    const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value
    return typeof text === "string" && isOffered(text) ? Either.right(text) : Either.left(notOffered)
  }

export const severalOf =
  <K extends string>(
    isOffered: (value: string) => value is K,
    { max, min }: { readonly min?: number | undefined; readonly max?: number | undefined }
  ) =>
  (raw: unknown): Read<ReadonlyArray<K>> => {
    const list: ReadonlyArray<unknown> = Array.isArray(raw) ? raw : [raw]
    const chosen: Array<K> = []
    for (const one of list) {
      if (typeof one !== "string" || !isOffered(one)) return Either.left(notOffered)
      if (!chosen.includes(one)) chosen.push(one)
    }
    if (min !== undefined && chosen.length < min)
      return Either.left(own(`needs at least ${min} of those offered`, `至少选择 ${min} 项`))
    if (max !== undefined && chosen.length > max)
      return Either.left(own(`takes at most ${max} of those offered`, `最多选择 ${max} 项`))
    return Either.right(chosen)
  }

const picked = (raw: unknown): Option.Option<moment.Picked> => {
  const value = single(raw)
  return typeof value === "string" ? moment.read(value) : Option.none()
}

export const date = (raw: unknown, { zone }: Reading): Read<DateTime.Zoned> =>
  Option.match(
    Option.flatMap(picked(raw), (at) =>
      at.date === undefined
        ? Option.none()
        : moment.zoned({ ...at, date: at.date, hours: 0, minutes: 0 }, zone)
    ),
    { onNone: () => odd("a date", "日期"), onSome: (at) => Either.right(at) }
  )

export const dateTime = (raw: unknown, { zone }: Reading): Read<DateTime.Zoned> =>
  Option.match(
    Option.flatMap(picked(raw), (at) =>
      at.date === undefined || at.hours === undefined
        ? Option.none()
        : moment.zoned({ ...at, date: at.date }, zone)
    ),
    { onNone: () => odd("a date with a time", "日期和时间"), onSome: (at) => Either.right(at) }
  )

export const time = (raw: unknown, { zone }: Reading): Read<TimeOfDay> =>
  Option.match(picked(raw), {
    onNone: () => odd("a time", "时间"),
    onSome: ({ hours, minutes, offset }) =>
      hours === undefined || minutes === undefined
        ? odd("a time", "时间")
        : Either.right({ hours, minutes, zone: moment.zoneOf(offset, zone) })
  })

export const checked = (raw: unknown): Read<boolean> => {
  const value = single(raw)
  if (value === true || value === "true") return Either.right(true)
  return value === false || value === "false" ? Either.right(false) : odd("yes or no", "是或否")
}

// Showing --------------------------------------------------------------------------------------------------------

/** What a text component begins with. */
export const textOf = (value: unknown): string | undefined => {
  const one = single(value)
  return typeof one === "string" ? one : typeof one === "number" ? String(one) : undefined
}

export const textsOf = (value: unknown): ReadonlyArray<string> | undefined => {
  if (value === undefined) return undefined
  const list: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  return list.filter((one) => typeof one === "string")
}

/** What a picker begins with: what came from one, or a moment, as the picker wants it. */
export const pickedOf = (value: unknown, what: "date" | "time" | "dateTime"): string | undefined => {
  if (DateTime.isDateTime(value)) {
    const text = moment.momentText(value)
    return what === "date" ? text.slice(0, 10) : what === "time" ? text.slice(11) : text
  }
  return Option.getOrUndefined(
    Option.map(picked(value), ({ date, hours, minutes }) => {
      const time =
        hours === undefined || minutes === undefined ? undefined : moment.timeText({ hours, minutes })
      return what === "date"
        ? date
        : what === "time"
          ? time
          : date === undefined || time === undefined
            ? undefined
            : `${date} ${time}`
    })
  )
}

/** A time of day as a picker gives it. */
export const timeWritten = (time: TimeOfDay): string => moment.timeText(time)
