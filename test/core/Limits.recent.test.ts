/** What limits remember of messages: in which chat the last of them are. */
import { recent } from "@effect-feishu/core/internal/limits/recent"
import { describe, expect, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"

const least = 5
/** A message that is set, or asked for. */
const steps = FastCheck.array(
  FastCheck.tuple(FastCheck.constantFrom("set", "get"), FastCheck.integer({ min: 0, max: 12 })),
  { maxLength: 60 }
)

describe("The memory of what was set last", () => {
  it("has the newest value of each of the last five at least, whenever it is asked, and no value that was never set", () => {
    FastCheck.assert(
      FastCheck.property(steps, (all) => {
        const memory = recent<number>(least)
        const set: Array<string> = []
        const newest = new Map<string, number>()
        for (const [at, [step, number]] of all.entries()) {
          const key = `om_${number}`
          if (step === "set") {
            memory.set(key, at)
            newest.set(key, at)
            set.push(key)
            continue
          }
          const found = memory.get(key)
          if (set.slice(-least).includes(key)) expect(found).toBe(newest.get(key))
          else expect([undefined, newest.get(key)]).toContain(found)
        }
      }),
      { seed: 20_260, numRuns: 300 }
    )
  })
})
