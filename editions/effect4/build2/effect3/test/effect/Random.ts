import type * as E from "effect/Effect"
import * as R from "effect/Random"

/** A generator of a seed, as `Effect.withRandom` takes it. */
export interface Random {
  readonly seed: string | number
}
export const make = (seed: string | number): Random => ({ seed })

export const nextRange = (least: number, below: number): E.Effect<number> => R.nextBetween(least, below)
