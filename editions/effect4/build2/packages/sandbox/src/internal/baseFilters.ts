/** Conditions on the records of a table, as searches and views state them. */
import type { TableField } from "./baseFields.js"
import { refuse } from "./refusal.js"

export const invalidFilter = (): never => refuse(1254018, "InvalidFilter")

export interface Condition {
  readonly field: TableField
  readonly operator: string
  readonly values: ReadonlyArray<string>
}

/** A value as a condition sees it. */
export interface Seen {
  /** The texts in it: words, names of options, ids of people. */
  readonly texts: ReadonlyArray<string>
  /** A number, or a moment in milliseconds. */
  readonly number: number | undefined
  readonly checked: boolean
  readonly many: boolean
}

/** Days as numbers where the base is. */
export interface Days {
  readonly today: number
  readonly dayOf: (ms: number) => number
}

interface Span {
  readonly from: number
  readonly to: number
  /** Whether it is one day, which others can be before or after. */
  readonly isDay: boolean
}

const only = (day: number): Span => ({ from: day, to: day, isDay: true })
const between = (from: number, to: number): Span => ({ from, to, isDay: false })

/** Monday of the week; the first day of all days was a Thursday. */
const monday = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)

const monthOf = (day: number, by: number): Span => {
  const date = new Date(day * 86_400_000)
  const first = (months: number) =>
    Math.floor(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / 86_400_000)
  return between(first(by), first(by + 1) - 1)
}

/**
 * The pages name these without their ends: that weeks begin on Monday, and that the last and the next seven or thirty days
 * have today in them, is not documented.
 */
const spans: Readonly<Record<string, (today: number) => Span>> = {
  Today: only,
  Tomorrow: (today) => only(today + 1),
  Yesterday: (today) => only(today - 1),
  CurrentWeek: (today) => between(monday(today), monday(today) + 6),
  LastWeek: (today) => between(monday(today) - 7, monday(today) - 1),
  CurrentMonth: (today) => monthOf(today, 0),
  LastMonth: (today) => monthOf(today, -1),
  TheLastWeek: (today) => between(today - 7, today),
  TheNextWeek: (today) => between(today, today + 7),
  TheLastMonth: (today) => between(today - 30, today),
  TheNextMonth: (today) => between(today, today + 30)
}

const spanOf = ([kind = "", exact = ""]: ReadonlyArray<string>, days: Days): Span => {
  if (kind === "ExactDate")
    return /^\d{1,15}$/.test(exact) ? only(days.dayOf(Number(exact))) : invalidFilter()
  return spans[kind]?.(days.today) ?? invalidFilter()
}

type Test = (seen: Seen) => boolean

/** Dates are on a day, before it or after it; on no day there is nothing before or after. */
const dateTest = ({ operator, values }: Condition, days: Days): Test => {
  const span = spanOf(values, days)
  const on =
    (test: (day: number) => boolean): Test =>
    ({ number }) =>
      number !== undefined && test(days.dayOf(number))
  switch (operator) {
    case "is":
      return on((day) => day >= span.from && day <= span.to)
    case "isGreater":
      return span.isDay ? on((day) => day > span.to) : invalidFilter()
    case "isLess":
      return span.isDay ? on((day) => day < span.from) : invalidFilter()
    default:
      return invalidFilter()
  }
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  is: (a, b) => a === b,
  isNot: (a, b) => a !== b,
  isGreater: (a, b) => a > b,
  isGreaterEqual: (a, b) => a >= b,
  isLess: (a, b) => a < b,
  isLessEqual: (a, b) => a <= b
}

const numberTest = ({ operator, values }: Condition): Test => {
  const [text = ""] = values
  const wanted = Number(text)
  const compare = comparisons[operator]
  if (text.trim() === "" || Number.isNaN(wanted) || compare === undefined) return invalidFilter()
  return ({ number }) => (number === undefined ? operator === "isNot" : compare(number, wanted))
}

const checkboxTest = ({ operator, values: [value] }: Condition): Test => {
  if ((operator !== "is" && operator !== "isNot") || (value !== "true" && value !== "false")) {
    return invalidFilter()
  }
  return ({ checked }) => (checked === (value === "true")) === (operator === "is")
}

/** Columns whose cells hold several things, and so are compared with several. */
const severalTypes = new Set([4, 11, 18, 21, 23, 1003, 1004])

/** Texts contain parts of texts; options and people are there or not. */
const textTest = ({ field, operator, values }: Condition): Test => {
  const isWhole = [3, 4, 11, 18, 21, 23, 1003, 1004].includes(field.type)
  const has = ({ texts }: Seen, value: string): boolean =>
    isWhole ? texts.includes(value) : texts.some((text) => text.includes(value))
  const isSame = ({ many, texts }: Seen): boolean =>
    many
      ? texts.length === values.length && values.every((value) => texts.includes(value))
      : texts[0] === values[0]
  const isOne = values.length === 1 || severalTypes.has(field.type)
  switch (operator) {
    case "is":
      return isOne ? isSame : invalidFilter()
    case "isNot":
      return isOne ? (seen) => !isSame(seen) : invalidFilter()
    case "contains":
      return (seen) => values.some((value) => has(seen, value))
    case "doesNotContain":
      return (seen) => !values.some((value) => has(seen, value))
    // `like` and `in` are documented as not there yet.
    default:
      return invalidFilter()
  }
}

const dates = new Set([5, 1001, 1002])

/** Makes a test of a condition. Refuses what the platform cannot compare. */
export const testOf = (condition: Condition, days: Days): Test => {
  const { field, operator, values } = condition
  if (operator === "isEmpty" || operator === "isNotEmpty") {
    if (values.some((value) => value !== "")) return invalidFilter()
    const isEmpty: Test = ({ checked, number, texts }) =>
      texts.length === 0 && number === undefined && !checked
    return operator === "isEmpty" ? isEmpty : (seen) => !isEmpty(seen)
  }
  if (values.length === 0) return invalidFilter()
  if (dates.has(field.type)) return dateTest(condition, days)
  if (field.type === 2) return numberTest(condition)
  if (field.type === 7) return checkboxTest(condition)
  // What an attachment is cannot be compared, only whether there is one.
  return field.type === 17 || field.type === 22 ? invalidFilter() : textTest(condition)
}
