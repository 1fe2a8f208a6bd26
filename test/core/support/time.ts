/** Time and chance of tests in which thousands of things are waited for. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { clockOf } from "../../line/clock.js"

/** Numbers from 0 to 1, the same in each run. */
export const random = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Time that goes on to the next thing that somebody waits for, once nobody does anything any more. As exact as `TestClock`, and
 * faster by far where thousands of things are waited for.
 */
export const makeTime = () => {
  let [now, count] = [0, 0]
  const waiting: Array<{ readonly at: number; readonly number: number; readonly wake: () => void }> = []
  const clock = clockOf(
    () => now,
    (duration) =>
      Effect.async<void>((resume) => {
        const sleeper = {
          at: now + Duration.toMillis(duration),
          number: count++,
          wake: () => resume(Effect.void)
        }
        let [from, to] = [0, waiting.length]
        while (from < to) {
          const middle = (from + to) >>> 1
          if (waiting[middle]!.at <= sleeper.at) from = middle + 1
          else to = middle
        }
        waiting.splice(from, 0, sleeper)
        return Effect.sync(() => {
          const index = waiting.indexOf(sleeper)
          if (index >= 0) waiting.splice(index, 1)
        })
      })
  )
  const settle = Effect.promise(async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resume) => setImmediate(resume))
  })
  /** Lets so many milliseconds pass. */
  const pass = (duration: number) =>
    Effect.gen(function* () {
      const end = now + duration
      for (;;) {
        yield* settle
        const next = waiting[0]
        if (next === undefined || next.at > end) break
        now = next.at
        while (waiting[0] !== undefined && waiting[0].at <= now) waiting.shift()!.wake()
      }
      now = end
    })
  return { clock, pass }
}

/** The most times in any span of so many milliseconds. */
export const mostIn = (times: ReadonlyArray<number>, span: number): number => {
  let [from, found] = [0, 0]
  for (let to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= span) from++
    found = Math.max(found, to - from + 1)
  }
  return found
}
