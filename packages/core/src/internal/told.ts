/** Functions of a program that are told something on the way, such as how far an upload is. */
import * as Effect from "effect/Effect"
import { FeishuInvalidRequestError } from "../FeishuError.js"
import { describe } from "./guard.js"

/**
 * What such a function gave. From plain JavaScript it may be nothing, which is fine; anything else than an effect would not
 * be waited for, and a promise that fails would not be heard of.
 */
export const told = (
  of: string,
  option: string,
  given: Effect.Effect<void> | undefined
): Effect.Effect<void> => {
  if (given === undefined) return Effect.void
  if (Effect.isEffect(given)) return given
  const what =
    (given as unknown) instanceof Promise ? "a promise, which goes into Effect.promise" : describe(given)
  const problems = [{ path: option, message: `must give an effect, gives ${what}` }]
  return Effect.die(new FeishuInvalidRequestError({ endpoint: of, problems }))
}
