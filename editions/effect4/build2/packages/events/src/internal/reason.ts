/** Why something failed, in words that may be logged and kept. */
import * as Cause from "effect/Cause"

const longest = 500

/** The messages of an error and of what caused it. The error itself is not kept: it may hold anything. */
export const reasonOf = (error: unknown): string => {
  const words: Array<string> = []
  let current = error
  for (let depth = 0; depth < 4 && current !== undefined && current !== null; depth++) {
    const tag =
      typeof current === "object" && "_tag" in current && typeof current._tag === "string" ? current._tag : ""
    const message = typeof current === "object" && "message" in current ? current.message : current
    const text = typeof message === "string" && message !== "" ? message : tag
    if (text !== "" && !words.includes(text)) words.push(text)
    current = typeof current === "object" && "cause" in current ? current.cause : undefined
  }
  const reason = words.length === 0 ? "no reason given" : words.join(": ")
  return reason.length > longest ? `${reason.slice(0, longest)} ...` : reason
}

/** The same of a cause: its first error, else its first defect. */
export const reasonOfCause = (cause: Cause.Cause<unknown>): string =>
  Cause.hasInterruptsOnly(cause) ? "it was interrupted" : reasonOf(Cause.squash(cause))
