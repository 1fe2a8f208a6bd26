/**
 * JSON that changes nothing on the way: that keeps the digits of large integers, and writes no value as another.
 */
import * as Redacted from "effect/Redacted"

/** The least number of digits of an integer that a double may not hold. */
const digits = 16

const isDigit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

/**
 * Whether a large integer may stand in a text: the cheap look that spares almost every body the exact parse. A run of
 * digits covers one of the places that lie as far apart as the run is long, so only these are looked at. Runs that
 * follow a quote or a letter are ids inside texts.
 */
const mayHoldLarge = (text: string): boolean => {
  for (let i = digits - 1; i < text.length; i += digits) {
    if (!isDigit(text, i)) continue
    let start = i
    while (start > 0 && isDigit(text, start - 1)) start--
    let end = i + 1
    while (end < text.length && isDigit(text, end)) end++
    if (end - start >= digits && (start === 0 || ":,[- \t\r\n".includes(text[start - 1]!))) return true
    i = end
  }
  return false
}

/** The index after a string that begins before `from`. */
const endOfString = (text: string, from: number): number => {
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return text.length
    let start = quote
    while (text[start - 1] === "\\") start--
    // Two backslashes are one that is meant, and the quote after them ends the string.
    if ((quote - start) % 2 === 0) return quote + 1
    from = quote + 1
  }
}

const ofNumber = /[-+.eE\d]/
const largeNumber = /^-?[1-9]\d{15,}$/

/**
 * The text with its large integers as strings. Walked by hand: a regular expression that steps over strings runs out of
 * stack in one with millions of escapes.
 */
const quoteLarge = (text: string): string => {
  let quoted = ""
  let copied = 0
  for (let at = 0; at < text.length;) {
    const char = text[at]!
    if (char === '"') {
      at = endOfString(text, at + 1)
    } else if (char === "-" || isDigit(text, at)) {
      const start = at
      while (at < text.length && ofNumber.test(text[at]!)) at++
      const number = text.slice(start, at)
      if (!largeNumber.test(number) || Number.isSafeInteger(Number(number))) continue
      quoted += `${text.slice(copied, start)}"${number}"`
      copied = at
    } else {
      at++
    }
  }
  return quoted + text.slice(copied)
}

/**
 * Parses JSON. An integer that a double cannot hold exactly becomes a string of its digits, so that nothing is
 * rounded silently. Throws a `SyntaxError` as `JSON.parse` does.
 */
export const parse = (text: string): unknown => JSON.parse(mayHoldLarge(text) ? quoteLarge(text) : text)

/** One place in a value that JSON would change without a word, or cannot write. */
interface Loss {
  readonly path: string
  readonly message: string
}

const milliseconds = "JSON would make a text of it: pass what the platform documents, such as milliseconds"

/** Whether JSON asks an object what to write in its place. */
const writesItself = (value: object): value is { toJSON(): unknown } =>
  "toJSON" in value && typeof value.toJSON === "function"

/**
 * Whether an object stands for a text: as a string and in JSON it is the same, as a URL and a piece of Markdown are. A
 * secret is not: both are what hides it.
 */
export const isText = (value: object): boolean => {
  if (!writesItself(value) || Redacted.isRedacted(value)) return false
  const text: unknown = value.toJSON()
  return typeof text === "string" && text === String(value)
}

/** Why a value would not arrive as what it is; `undefined` where it does. */
const lossOf = (value: unknown): string | undefined => {
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined
    case "number":
      return Number.isFinite(value) ? undefined : `must be a finite number, is ${value}`
    case "bigint":
      return "is a bigint, which JSON has not: pass a number, or a text of its digits"
    case "object":
      break
    default:
      return `cannot be written as JSON: is ${value === undefined ? "undefined" : `a ${typeof value}`}`
  }
  if (value === null || Array.isArray(value)) return undefined
  if (value instanceof Date) return `is a Date, ${milliseconds}`
  if (writesItself(value)) {
    if (isText(value)) return undefined
    return "would be written as something else by its own toJSON: pass what is to be sent"
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  return kind === "Object" ? undefined : `is a ${kind}, which JSON cannot hold`
}

/** Whether JSON writes a value as it is. Absent properties are left out, which is what is meant by them. */
const isFaithful = (value: unknown): boolean => {
  if (typeof value === "string") return true
  if (lossOf(value) !== undefined) return false
  if (typeof value !== "object" || value === null || writesItself(value)) return true
  if (Array.isArray(value)) {
    // Holes as well: they are read as `undefined`.
    for (let i = 0; i < value.length; i++) if (!isFaithful(value[i])) return false
    return true
  }
  for (const name in value) {
    const property = (value as Record<string, unknown>)[name]
    if (property !== undefined && !isFaithful(property)) return false
  }
  return true
}

const collect = (value: unknown, path: string, losses: Array<Loss>): void => {
  const message = lossOf(value)
  if (message !== undefined) {
    losses.push({ path: path === "" ? "input" : path, message })
    return
  }
  if (typeof value !== "object" || value === null || writesItself(value)) return
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) collect(value[i], `${path}[${i}]`, losses)
    return
  }
  for (const [name, property] of Object.entries(value)) {
    if (property !== undefined) collect(property, path === "" ? name : `${path}.${name}`, losses)
  }
}

/** What JSON would change in a value that stands at `path`: a `Date`, a `Map`, a bigint, `NaN`, `undefined` in a list. */
export const lossesOf = (value: unknown, path: string): ReadonlyArray<Loss> => {
  try {
    if (isFaithful(value)) return []
    const losses: Array<Loss> = []
    collect(value, path, losses)
    return losses
  } catch (error) {
    // A circle, too many levels, or a property that throws.
    return [{ path: path === "" ? "input" : path, message: `cannot be written as JSON: ${String(error)}` }]
  }
}

/** Writes JSON, or gives what would be changed on the way. */
export const write = (value: unknown, path: string): string | ReadonlyArray<Loss> => {
  const losses = lossesOf(value, path)
  return losses.length === 0 ? JSON.stringify(value) : losses
}
