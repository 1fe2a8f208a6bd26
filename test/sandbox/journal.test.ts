import type { Happening } from "@effect-feishu/sandbox/internal/happening"
import { Journal } from "@effect-feishu/sandbox/internal/journal"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"

const reset: Happening = { type: "reset" }

describe("a journal", () => {
  it("tells from any number on either everything, or the latest and how much is missing", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.integer({ min: 1, max: 20 }),
        FastCheck.nat(60),
        FastCheck.nat(80),
        (capacity, count, from) => {
          const journal = new Journal<string>(capacity, () => ({ view: () => "", weight: 1 }))
          for (let n = 0; n < count; n++) journal.note(reset, n)
          const { isForeign, missed, notes } = journal.after(from)
          assert.strictEqual(isForeign, from > count)
          const first = isForeign ? 0 : from
          assert.strictEqual(missed + notes.length, count - first)
          assert.isAtMost(notes.length, capacity)
          assert.deepStrictEqual(
            notes.map(({ id }) => id),
            notes.map((_, index) => first + missed + index + 1)
          )
        }
      )
    )
  })

  it("forgets by weight as well, so that large things do not fill the memory", () => {
    const journal = new Journal<string>(1000, () => ({ view: () => "", weight: 5 * 1024 * 1024 }))
    for (let n = 0; n < 100; n++) journal.note(reset, n)
    assert.deepStrictEqual(
      journal.after(0).notes.map(({ id }) => id),
      [98, 99, 100]
    )
  })

  it("stops to call back whoever has had enough", () => {
    const journal = new Journal<string>(10, () => ({ view: () => "", weight: 1 }))
    let [once, always] = [0, 0]
    const stop = journal.watch(() => {
      once++
      stop()
    })
    journal.watch(() => void always++)
    for (let n = 0; n < 3; n++) journal.note(reset, n)
    assert.deepStrictEqual([once, always], [1, 3])
  })
})
