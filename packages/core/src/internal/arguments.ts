/**
 * What the namespaces do with their arguments before any request.
 */
import * as Effect from "effect/Effect"
import type { Any } from "./endpoint.js"
import { FeishuInvalidRequestError, type Problem } from "../FeishuError.js"
import * as Settings from "../Settings.js"
import * as made from "./made.js"

/** The error of a function that was called with something that cannot be right. */
export const invalid = (
  name: string,
  endpoint: Pick<Any, "method" | "path">,
  problems: ReadonlyArray<Problem>
): FeishuInvalidRequestError =>
  new FeishuInvalidRequestError({ endpoint: name, method: endpoint.method, path: endpoint.path, problems })

/** Runs the call when nothing is wrong with its arguments; else says all that is. */
export const check = <A, E, R>(
  name: string,
  endpoint: Pick<Any, "method" | "path">,
  problems: ReadonlyArray<Problem | undefined>,
  call: () => Effect.Effect<A, E, R>
): Effect.Effect<A, E | FeishuInvalidRequestError, R> =>
  made.here()(
    Effect.suspend((): Effect.Effect<A, E | FeishuInvalidRequestError, R> => {
      const found = problems.filter((problem) => problem !== undefined)
      return found.length === 0 ? call() : Effect.fail(invalid(name, endpoint, found))
    })
  )

/** A text that has to say something, such as an id that does not travel in the path. */
export const filled = (path: string, text: string): Problem | undefined =>
  text === "" ? { path, message: "must not be empty" } : undefined

const misfit = (path: string, rule: Settings.Rule, value: unknown): Problem | undefined =>
  value === undefined ? undefined : Settings.problemOf(path, rule, value)

/** A list, such as one of ids, that may hold no empty text. Names the first that is. */
export const eachFilled = (path: string, texts: ReadonlyArray<string>): Problem | undefined => {
  const at = Array.isArray(texts) ? texts.indexOf("") : -1
  return at < 0 ? undefined : filled(`${path}[${at}]`, "")
}

/** A list that needs at least one element. */
export const notEmpty = (path: string, list: ReadonlyArray<unknown>): Problem | undefined =>
  Settings.problemOf(path, Settings.list, list) ??
  (list.length === 0 ? { path, message: "must not be empty" } : undefined)

/** A list that must not be too long. */
export const atMost = (
  path: string,
  list: ReadonlyArray<unknown> | undefined,
  max: number
): Problem | undefined =>
  misfit(path, Settings.list, list) ??
  (list === undefined || list.length <= max
    ? undefined
    : { path, message: `must hold at most ${max} elements, holds ${list.length}` })

/** A text whose length, in UTF-16 code units as the platform counts them, has bounds. */
export const textLength = (
  path: string,
  text: string | undefined,
  min: number,
  max: number
): Problem | undefined => {
  const problem = misfit(path, Settings.text, text)
  if (problem !== undefined) return problem
  if (text === undefined || (text.length >= min && text.length <= max)) return undefined
  return {
    path,
    message:
      text.length < min ? "must not be empty" : `must have at most ${max} characters, has ${text.length}`
  }
}

/** A whole number within bounds. */
export const wholeNumber = (
  path: string,
  value: number | undefined,
  min: number,
  max?: number
): Problem | undefined => misfit(path, Settings.whole(min, max), value)

/** Options that have to be there. */
export const required = (options: object): Problem | undefined =>
  Settings.problemOf("options", Settings.record, options)

/** What is given one after another, as a list. A text stays what it is, to be refused: it would be taken for its letters. */
export const listOf = <A>(several: Iterable<A>): ReadonlyArray<A> =>
  typeof several === "object" && several !== null && Symbol.iterator in several
    ? [...several]
    : (several as unknown as ReadonlyArray<A>)

/** Bytes of a file, both ends included. */
export const byteRange = (
  range: { readonly start: number; readonly end?: number | undefined } | undefined
): ReadonlyArray<Problem | undefined> =>
  range === undefined
    ? []
    : [
        Settings.problemOf("range", Settings.record, range) ??
          Settings.problemOf("range.start", Settings.whole(0), range.start) ??
          wholeNumber("range.end", range.end, range.start)
      ]

/** The same as a header of a request. */
export const rangeOf = (
  range: { readonly start: number; readonly end?: number | undefined } | undefined
): string | undefined => (range ? `bytes=${range.start}-${range.end ?? ""}` : undefined)
