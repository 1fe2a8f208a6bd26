/** The log of departures, against a list that keeps all of them. */
import { Log, type Window } from "@effect-feishu/core/internal/limits/log"
import { describe, expect, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"

/** Times that went, the first of them first: slow and plain. */
class Times {
  private times: Array<number> = []

  constructor(private readonly windows: ReadonlyArray<Window>) {}

  get all(): ReadonlyArray<number> {
    return this.times
  }

  add(at: number): void {
    this.times.push(at)
  }

  remove(at: number): void {
    const index = this.times.lastIndexOf(at)
    if (index >= 0) this.times.splice(index, 1)
  }

  delay(at: number, by: number): void {
    const index = this.times.lastIndexOf(at)
    if (index >= 0) this.times[index] = at + by
    this.times.sort((a, b) => a - b)
  }

  next(): number {
    return Math.max(
      ...this.windows.map(({ limit, span }) => (this.times.at(-limit) ?? Number.NEGATIVE_INFINITY) + span)
    )
  }

  used({ limit, span }: Window, now: number): number {
    return Math.min(limit, this.times.filter((at) => at + span > now).length)
  }
}

const steps = FastCheck.array(
  FastCheck.record({
    /** Milliseconds that pass before it. */
    passes: FastCheck.integer({ min: 0, max: 12 }),
    kind: FastCheck.constantFrom("add", "add", "add", "add", "delay", "delay", "remove"),
    /** Which of the calls that are known: so many before the last one. */
    ago: FastCheck.nat({ max: 20 }),
    /** The part of the time since that it was held up. */
    part: FastCheck.double({ min: 0, max: 1, noNaN: true })
  }),
  { minLength: 40, maxLength: 140 }
)
const windows = FastCheck.uniqueArray(FastCheck.constantFrom(1, 2, 5, 8, 9, 17, 40), {
  minLength: 1,
  maxLength: 2
}).map((limits) => limits.map((limit): Window => ({ limit, span: limit * 10, margin: 0 })))

describe("The log of departures", () => {
  it("says when the next may go, and how many count, as a list of all of them does", () => {
    FastCheck.assert(
      FastCheck.property(windows, steps, (windows, all) => {
        const [log, times] = [new Log(windows), new Times(windows)]
        const most = Math.max(...windows.map(({ limit }) => limit))
        let now = 0
        // What is taken back of a log that is full is not made up for by one that was let go before.
        let removed = 0
        for (const { ago, kind, part, passes } of all) {
          now += passes
          const known = times.all.slice(-most + removed)
          const chosen = known.at(-1 - (ago % Math.max(1, known.length)))
          if (kind === "add" || chosen === undefined) {
            log.add(now)
            times.add(now)
            removed = Math.max(0, removed - 1)
          } else if (kind === "delay") {
            const by = (now - chosen) * part
            log.delay(chosen, by)
            times.delay(chosen, by)
          } else if (removed < most - 1) {
            log.remove(chosen)
            times.remove(chosen)
            removed++
          }
          if (removed === 0) expect(log.next()).toBe(times.next())
          for (const window of windows) {
            const used = times.used(window, now)
            if (used <= most - removed) expect(log.used(window, now)).toBe(used)
          }
        }
      }),
      { seed: 20_261, numRuns: 150 }
    )
  })

  it("holds calls beyond those that it kept at first, when the platform says that more may go", () => {
    const log = new Log([{ limit: 8, span: 1_000, margin: 0 }])
    for (let at = 0; at < 11; at++) log.add(at)
    const larger: Window = { limit: 30, span: 1_000, margin: 0 }
    log.windows = [larger]
    for (let at = 11; at < 33; at++) log.add(at)
    expect(log.used(larger, 100)).toBe(30)
    expect(log.next()).toBe(1_003)
  })
})
