import * as D from "effect/Duration"
import type * as Option from "effect/Option"

/** Effect 3 takes here what stands for a duration as well. */
export const format = (duration: D.Input): string => D.format(D.fromInputUnsafe(duration))

export const greaterThan = (one: D.Input, other: D.Input): boolean =>
  D.isGreaterThan(D.fromInputUnsafe(one), D.fromInputUnsafe(other))

export const lessThan = (one: D.Input, other: D.Input): boolean =>
  D.isLessThan(D.fromInputUnsafe(one), D.fromInputUnsafe(other))

export const decodeUnknown = (value: unknown): Option.Option<D.Duration> => D.fromInput(value as D.Input)
