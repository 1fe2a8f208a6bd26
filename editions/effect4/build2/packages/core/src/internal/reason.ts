/**
 * Why a store failed, in words that may be logged.
 */
import * as Redacted from "effect/Redacted"
import { scrub } from "./scrub.js"

/**
 * The messages of an error and of what caused it, without the given secrets. The error itself is not kept: drivers
 * attach the failed command with its arguments, and those are tokens.
 */
export const reasonOf = (error: unknown, ...secrets: ReadonlyArray<Redacted.Redacted<string>>): string => {
  const messages: Array<string> = []
  let current = error
  for (let depth = 0; depth < 4 && current !== undefined && current !== null; depth++) {
    const message = typeof current === "object" && "message" in current ? current.message : current
    if (typeof message === "string" && message !== "" && !messages.includes(message)) messages.push(message)
    current = typeof current === "object" && "cause" in current ? current.cause : undefined
  }
  let reason = messages.length === 0 ? "no reason given" : messages.join(": ")
  for (const secret of secrets) {
    const value = Redacted.value(secret)
    if (value !== "") reason = reason.replaceAll(value, "<redacted>")
  }
  return scrub(reason)
}
