/**
 * Keys by which the platform knows a repeated call.
 */
import type { Problem } from "../FeishuError.js"
import { textLength } from "./arguments.js"

/** An empty key is none: the call gets one of its own. */
export const uuidOf = (uuid: string | undefined): string | undefined => (uuid === "" ? undefined : uuid)

/** What is wrong with a key. */
export const uuidProblem = (uuid: string | undefined): Problem | undefined =>
  textLength("uuid", uuidOf(uuid), 1, 50)
