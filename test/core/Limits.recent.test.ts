/** What limits remember of messages: in which chat the last of them are. */
import { fingerprint, recent } from "@effect-feishu/core/internal/limits/recent"
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

  it("remembers ten thousand messages, and the last of far more", () => {
    const memory = recent<number>(10_000)
    const id = (n: number) => `om_${n.toString(16).padStart(32, "0")}`
    for (let n = 0; n < 10_000; n++) memory.set(id(n), n)
    const forgotten = (from: number) =>
      Array.from({ length: 10_000 }, (_, n) => from + n).filter((n) => memory.get(id(n)) !== n)
    expect(forgotten(0)).toEqual([])
    for (let n = 10_000; n < 150_000; n++) memory.set(id(n), n)
    expect(forgotten(140_000)).toEqual([])
    expect(memory.get(id(1))).toBeUndefined()
    expect(memory.get(id(150_000))).toBeUndefined()
  })

  it("tells texts apart that differ by little: of numbers, of letters that change places, of length", () => {
    const texts = new Set<string>(["", "a", "aa", "\0", "\0\0", "ab", "ba", "om_ab", "om_ba"])
    for (let n = 0; n < 100_000; n++) {
      texts.add(`om_${n}`)
      texts.add(`om_dc13264520392913993dd051dba2${n.toString(16).padStart(5, "0")}`)
      texts.add(`${n.toString(36).padStart(6, "0")}_om`)
    }
    const numbers = new Set([...texts].map(fingerprint))
    expect(numbers.size).toBe(texts.size)
    expect(numbers.has(0)).toBe(false)
    expect([...numbers].filter((number) => !Number.isSafeInteger(number))).toEqual([])
  })
})
