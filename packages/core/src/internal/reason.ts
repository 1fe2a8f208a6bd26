/**
 * Why a store failed, in words that may be logged.
 */
import * as Redacted from "effect/Redacted"
import { scrub } from "./scrub.js"

/** Of so many addresses of one host it is told what they said. */
const shown = 4

/**
 * The messages of an error and of what caused it, without the given secrets. The error itself is not kept: drivers
 * attach the failed command with its arguments, and those are tokens.
 */
export const reasonOf = (error: unknown, ...secrets: ReadonlyArray<Redacted.Redacted<string>>): string => {
  const messages: Array<string> = []
  const gather = (current: unknown, depth: number): void => {
    if (depth > 3 || current === undefined || current === null) return
    const message = typeof current === "object" && "message" in current ? current.message : current
    if (typeof message === "string" && message !== "" && !messages.includes(message)) messages.push(message)
    if (typeof current !== "object") return
    // One for each address of a host that was tried: Node's error of all of them has no message of its own.
    if ("errors" in current && Array.isArray(current.errors)) {
      for (const each of current.errors.slice(0, shown)) gather(each, depth + 1)
      const more = current.errors.length - shown
      if (more > 0) messages.push(`and ${more} more`)
    }
    if ("cause" in current) gather(current.cause, depth + 1)
  }
  gather(error, 0)
  let reason = messages.length === 0 ? "no reason given" : messages.join(": ")
  for (const secret of secrets) {
    const value = Redacted.value(secret)
    if (value !== "") reason = reason.replaceAll(value, "<redacted>")
  }
  return scrub(reason)
}
