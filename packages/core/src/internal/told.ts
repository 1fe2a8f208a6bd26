/** Functions of a program that are told something on the way, such as how far an upload is. */
import * as Effect from "effect/Effect"
import * as Settings from "../Settings.js"

/** What such a function gave: from plain JavaScript it may be nothing. */
export const told = (
  of: string,
  option: string,
  given: Effect.Effect<void> | undefined
): Effect.Effect<void> => (given === undefined ? Effect.void : Settings.effectOf(of, option, given))
