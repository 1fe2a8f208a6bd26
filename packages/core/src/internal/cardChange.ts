/** What every change of a card entity carries. */
import type { CallOptions } from "./endpoint.js"
import type { Problem } from "../FeishuError.js"
import { required, textLength, wholeNumber } from "./arguments.js"
import { uuidOf } from "./idempotency.js"

/**
 * What a change of a card takes beside its content.
 *
 * @since 0.1.0
 * @category models
 */
export interface ChangeOptions extends CallOptions {
  /** From 1 to 2147483647, and greater than that of every change before on the same card. */
  readonly sequence: number
  /** At most 64 characters; the same change sent again with it counts once. Default: a new one. */
  readonly uuid?: string | undefined
}

export const changeProblems = (options: ChangeOptions): ReadonlyArray<Problem | undefined> => [
  required(options),
  wholeNumber("sequence", options?.sequence, 1, 2_147_483_647),
  textLength("uuid", uuidOf(options?.uuid), 1, 64)
]

export const stamp = ({ sequence, uuid }: ChangeOptions) => ({ sequence, uuid: uuidOf(uuid) })
