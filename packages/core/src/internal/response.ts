/**
 * From a response body to the value that a call answers with.
 */
import type { Any } from "./endpoint.js"
import { codeOf } from "./errorCodes.js"
import { type Examined, examine, guardOf } from "./guard.js"
import { parse } from "./json.js"

/** A parsed body that is a JSON object. */
export interface Reply {
  readonly [name: string]: unknown
}

/** Parses a response body; the text itself where it is no JSON object. Never throws. */
export const parseBody = (text: string): Reply | string => {
  try {
    const value = parse(text)
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Reply) : text
  } catch {
    return text
  }
}

/** Whether the platform says that it carried out the call. */
export const isSuccess = (endpoint: Any, status: number, reply: Reply | string): reply is Reply => {
  if (status >= 400 || typeof reply === "string") return false
  if (endpoint.response === "bare") {
    return (
      (reply.code === undefined || codeOf(reply.code) === 0) &&
      (reply.error === undefined || reply.error === null)
    )
  }
  return codeOf(reply.code) === 0
}

/** The part of a reply that the endpoint's output shape describes. */
export const payload = (endpoint: Any, reply: Reply): unknown => {
  if (endpoint.response === "bare" || endpoint.response === "envelope") return reply
  return reply.data ?? (endpoint.output.ast._tag === "List" ? [] : {})
}

/** Checks a payload against the endpoint's output: `undefined` when it fits as it is. */
export const checkPayload = (endpoint: Any, value: unknown): Examined | undefined => {
  try {
    return guardOf(endpoint.output)(value)
      ? undefined
      : examine(endpoint.output, value, { repair: true, root: "data" })
  } catch {
    // A structure within itself is checked level by level, on a stack that ends.
    return { value, problems: [{ path: "data", message: "has too many levels to be checked" }], repairs: [] }
  }
}
