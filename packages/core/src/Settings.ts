/**
 * Checks of options: numbers, durations, lists and functions that a program reads from JSON or from its environment, where
 * no compiler sees them. All layers and constructors of the packages check theirs with these, before anything is done;
 * layers of one's own can do the same.
 *
 * An option that has no rule is let through, since options may come from an object that holds those of others too; but not
 * one that is spelt almost like an option: `timout` would be ignored where `timeout` was meant.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { FeishuInvalidRequestError } from "./FeishuError.js"
import { describe, isObject, type Problem } from "./internal/guard.js"

/**
 * What an option may be.
 *
 * @since 0.1.0
 * @category models
 */
export interface Rule {
  /** In words, after "must be": `a whole number from 1`. */
  readonly wanted: string
  readonly fits: (value: unknown) => boolean
  /** What is given must not be told: it is somebody's secret, or was meant to be one. */
  readonly isSecret?: boolean | undefined
  /** It has to be given: `undefined` is wrong as well. */
  readonly isRequired?: boolean | undefined
}

/**
 * The rules of some options, by their names.
 *
 * @since 0.1.0
 * @category models
 */
export type Rules<Options> = { readonly [Name in keyof Options]?: Rule }

// Rules ----------------------------------------------------------------------------------------------------------

/**
 * A rule from what is wanted, in words, and what tells whether a value is that.
 *
 * @since 0.1.0
 * @category constructors
 */
export const rule = (wanted: string, fits: (value: unknown) => boolean): Rule => ({ wanted, fits })

/**
 * The milliseconds of a duration. `NaN` where it is none, or less than nothing: Effect takes both for no time at all, and
 * what is to wait would not.
 *
 * @since 0.1.0
 * @category durations
 */
export const millisOf = (input: unknown): number => {
  try {
    const millis = typeof input === "number" ? input : Duration.toMillis(input as Duration.DurationInput)
    return millis >= 0 && !String(input).startsWith("-") ? millis : Number.NaN
  } catch {
    // So Effect says that it is none.
    return Number.NaN
  }
}

/**
 * A duration, which may be nothing or without an end.
 *
 * @since 0.1.0
 * @category durations
 */
export const duration: Rule = /*#__PURE__*/ rule("a duration, not negative", (value) => millisOf(value) >= 0)

/**
 * A duration that is longer than nothing: a time limit of no time would let nothing happen.
 *
 * @since 0.1.0
 * @category durations
 */
export const time: Rule = /*#__PURE__*/ rule(
  "a duration, longer than nothing",
  (value) => millisOf(value) > 0
)

/**
 * A duration that lasts so many milliseconds at least, and so many at most where that is said.
 *
 * @since 0.1.0
 * @category durations
 */
export const timeFrom = (least: number, most = Infinity): Rule =>
  rule(
    `a duration from ${Duration.format(least)}${most === Infinity ? "" : ` to ${Duration.format(most)}`}`,
    (value) => millisOf(value) >= least && millisOf(value) <= most
  )

/**
 * A duration that is longer than nothing and has an end.
 *
 * @since 0.1.0
 * @category durations
 */
export const finiteTime: Rule = /*#__PURE__*/ rule("a finite duration, longer than nothing", (value) => {
  const millis = millisOf(value)
  return millis > 0 && millis < Infinity
})

/**
 * A whole number from `least` to `most`.
 *
 * @since 0.1.0
 * @category numbers
 */
export const whole = (least: number, most = Infinity): Rule =>
  rule(
    `a whole number from ${least}${most === Infinity ? "" : ` to ${most}`}`,
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
  )

/**
 * A whole number from `least`, or `Infinity`, which is no limit.
 *
 * @since 0.1.0
 * @category numbers
 */
export const wholeOrInfinity = (least: number): Rule => {
  const { fits, wanted } = whole(least)
  return rule(`${wanted}, or Infinity`, (value) => value === Infinity || fits(value))
}

/**
 * A part of the whole: above 0 and up to 1.
 *
 * @since 0.1.0
 * @category numbers
 */
export const share: Rule = /*#__PURE__*/ rule(
  "a number above 0 and up to 1",
  (value) => typeof value === "number" && value > 0 && value <= 1
)

/**
 * `true` or `false`: a text that says `false` would count as true.
 *
 * @since 0.1.0
 * @category other values
 */
export const flag: Rule = /*#__PURE__*/ rule("true or false", (value) => typeof value === "boolean")

/**
 * A text.
 *
 * @since 0.1.0
 * @category other values
 */
export const text: Rule = /*#__PURE__*/ rule("a text", (value) => typeof value === "string")

/**
 * A text that says something.
 *
 * @since 0.1.0
 * @category other values
 */
export const filled: Rule = /*#__PURE__*/ rule(
  "a text that is not empty",
  (value) => typeof value === "string" && value.trim() !== ""
)

/**
 * A secret, plain or wrapped, that says something. What is given instead is not told.
 *
 * @since 0.1.0
 * @category other values
 */
export const secret: Rule = {
  wanted: "a text that is not empty, or a wrapped one",
  fits: (value) => filled.fits(Redacted.isRedacted(value) ? Redacted.value(value) : value),
  isSecret: true
}

/**
 * A function.
 *
 * @since 0.1.0
 * @category other values
 */
export const func: Rule = /*#__PURE__*/ rule("a function", (value) => typeof value === "function")

/**
 * An object with names and values, which a list is not, nor a `Map` or a `Headers`.
 *
 * @since 0.1.0
 * @category other values
 */
export const record: Rule = /*#__PURE__*/ rule(
  "an object",
  (value) => isObject(value) && !(Symbol.iterator in value)
)

/**
 * A list.
 *
 * @since 0.1.0
 * @category other values
 */
export const list: Rule = /*#__PURE__*/ rule("a list", Array.isArray)

/**
 * A list of texts: of one text alone, the parts would be taken for the elements.
 *
 * @since 0.1.0
 * @category other values
 */
export const texts: Rule = /*#__PURE__*/ rule(
  "a list of texts",
  (value) => Array.isArray(value) && value.every((one) => typeof one === "string")
)

/**
 * One of these values.
 *
 * @since 0.1.0
 * @category other values
 */
export const oneOf = (...values: ReadonlyArray<string | number | boolean | null>): Rule =>
  rule(values.map((one) => JSON.stringify(one)).join(" or "), (value) =>
    (values as ReadonlyArray<unknown>).includes(value)
  )

/**
 * What fits any of these rules.
 *
 * @since 0.1.0
 * @category other values
 */
export const anyOf = (...rules: readonly [Rule, ...ReadonlyArray<Rule>]): Rule => ({
  wanted: rules.map(({ wanted }) => wanted).join(", or "),
  fits: (value) => rules.some(({ fits }) => fits(value)),
  isSecret: rules.some(({ isSecret }) => isSecret)
})

/**
 * What has to be given, by a rule for what it may be.
 *
 * @since 0.1.0
 * @category other values
 */
export const required = (self: Rule): Rule => ({ ...self, isRequired: true })

// Checks ---------------------------------------------------------------------------------------------------------

/** A value as an error names it. Of a long text only that it is one: it may be a secret in the wrong place. */
const shown = (value: unknown): string => {
  if (typeof value === "number") return String(value)
  return typeof value === "string" && value.length < 25 ? JSON.stringify(value) : describe(value)
}

/**
 * What is wrong with the value of an option, if anything is.
 *
 * @since 0.1.0
 * @category checks
 */
export const problemOf = (
  path: string,
  { fits, isSecret, wanted }: Rule,
  value: unknown
): Problem | undefined =>
  fits(value)
    ? undefined
    : { path, message: `must be ${wanted}, is ${isSecret === true ? describe(value) : shown(value)}` }

const spelt = (name: string): string => name.replaceAll(/[_-]/g, "").toLowerCase()

/** Whether two names are the same but for their case, or but for one letter that is missing, is another, or has changed places. */
const isAlike = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 2) return false
  const [short, long] = [spelt(one), spelt(other)].sort((a, b) => a.length - b.length) as [string, string]
  if (short === long) return true
  if (short.length < 5 || long.length - short.length > 1) return false
  let at = 0
  while (short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
  )
}

const meanings = new WeakMap<object, Map<string, string | undefined>>()

/** The option that a name is spelt almost like. Found once: each call of a program has the same names. */
const meantBy = (name: string, rules: object): string | undefined => {
  let found = meanings.get(rules)
  if (found === undefined) meanings.set(rules, (found = new Map()))
  if (found.has(name)) return found.get(name)
  const meant = Object.keys(rules).find((option) => isAlike(name, option))
  // A program that makes up names does not fill the memory.
  if (found.size < 1000) found.set(name, meant)
  return meant
}

/**
 * Everything that is wrong with options. Those that are `undefined` are left out, as those that are not given, unless their
 * rule is `required`; so are the options themselves, where they are `undefined` but not where they are `null`. All that may
 * be given should have a rule, or be spelt quite otherwise than those that have one.
 *
 * @since 0.1.0
 * @category checks
 */
export const problemsOf = <Options extends object>(
  options: Options | null | undefined,
  rules: Rules<Options>
): ReadonlyArray<Problem> => {
  if (options === undefined) return []
  if (!isObject(options)) return [{ path: "options", message: `must be an object, is ${shown(options)}` }]
  const problems: Array<Problem> = []
  // Each call with options comes here: no list is made of what is right.
  for (const name in rules) {
    const value: unknown = options[name]
    if (value === undefined && rules[name]!.isRequired !== true) continue
    const problem = problemOf(name, rules[name]!, value)
    if (problem !== undefined) problems.push(problem)
  }
  for (const name in options) {
    if (name in rules || options[name] === undefined) continue
    const meant = meantBy(name, rules)
    if (meant !== undefined) problems.push({ path: name, message: `is no option: ${meant} is one` })
  }
  return problems
}

/**
 * Fails with a `FeishuInvalidRequestError` that names everything that is wrong with the options of `of`, such as
 * `UserTokens.layer`.
 *
 * @since 0.1.0
 * @category checks
 */
export const check = <Options extends object>(
  of: string,
  options: Options | null | undefined,
  rules: Rules<Options>
): Effect.Effect<void, FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const problems = problemsOf(options, rules)
    return problems.length === 0
      ? Effect.void
      : Effect.fail(new FeishuInvalidRequestError({ endpoint: of, problems }))
  })

/**
 * As `check`, for layers that cannot fail: they die of the error.
 *
 * @since 0.1.0
 * @category checks
 */
export const checkOrDie = <Options extends object>(
  of: string,
  options: Options | null | undefined,
  rules: Rules<Options>
): Effect.Effect<void> => Effect.orDie(check(of, options, rules))

/**
 * As `check`, for functions that are no effects: they throw the error.
 *
 * @since 0.1.0
 * @category checks
 */
export const unsafeCheck = <Options extends object>(
  of: string,
  options: Options | null | undefined,
  rules: Rules<Options>
): void => {
  const problems = problemsOf(options, rules)
  if (problems.length > 0) throw new FeishuInvalidRequestError({ endpoint: of, problems })
}

/**
 * What a function of a program has given, such as a handler: an effect. From plain JavaScript it may be nothing, or a promise,
 * as of an `async` function: then the effect dies of a `FeishuInvalidRequestError` that names the function, and that `of` whom
 * it is. Of the promise nothing is heard: its failure, which nobody waits for, does not end the process.
 *
 * @since 0.1.0
 * @category checks
 */
export const effectOf = <A, E, R>(
  of: string,
  name: string,
  given: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> => {
  if (Effect.isEffect(given)) return given
  const value: unknown = given
  if (value instanceof Promise) value.catch(() => {})
  const what = value instanceof Promise ? "a promise, which goes into Effect.promise" : describe(value)
  const problems = [{ path: name, message: `must give an effect, gives ${what}` }]
  return Effect.die(new FeishuInvalidRequestError({ endpoint: of, problems }))
}
