/**
 * Texts that identify somebody or prove something, before they are put into a header or a body.
 */
import * as Redacted from "effect/Redacted"

/** What HTTP carries in a header value without quoting. A line break from a secret file is the usual accident. */
const visible = /^[\x21-\x7e]+$/

/** What is wrong with a text, `undefined` when nothing is. Says nothing of what the text holds. */
export const problemOf = (text: unknown): string | undefined => {
  if (text === undefined || text === null) return "must be given, it is missing"
  if (typeof text !== "string") return "must be a text"
  if (text === "") return "must not be empty"
  return visible.test(text) ? undefined : "must consist of visible ASCII characters, without white space"
}

/** Whether both are there and hold the same text. */
export const isEqual = (
  one: Redacted.Redacted<string> | undefined,
  other: Redacted.Redacted<string> | undefined
): boolean => one !== undefined && other !== undefined && Redacted.value(one) === Redacted.value(other)
