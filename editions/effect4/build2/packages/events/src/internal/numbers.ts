/** Numbers and durations of options. They come from configuration, and one that is none would hold nothing back. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"

/** Dies, by name, of the first that is less than it may be, or no number. */
export const atLeast = (least: number, options: { readonly [name: string]: number }): Effect.Effect<void> => {
  const wrong = Object.entries(options).find(([, value]) => !(value >= least))
  return wrong === undefined
    ? Effect.void
    : Effect3.dieMessage(`\`${wrong[0]}\` is ${wrong[1]}: it must be a number that is ${least} at least.`)
}

/** Dies, by name, of the first that lasts for no time, as what is no number does. */
export const longerThanZero = (options: {
  readonly [name: string]: Duration.Duration
}): Effect.Effect<void> => {
  const wrong = Object.entries(options).find(([, value]) => Duration.toMillis(value) === 0)
  return wrong === undefined
    ? Effect.void
    : Effect3.dieMessage(`\`${wrong[0]}\` is no time at all: it must be longer than zero.`)
}
