/** Programs that are started wrongly say so in a sentence. */
import { assert, describe, it } from "@effect/vitest"
import { read } from "../../scripts/arguments.js"

describe("the arguments of a program", () => {
  const expected = { count: 20, path: "", which: ["text", "hand"] } as const

  it("are what is usual where they are not given", () => {
    assert.deepStrictEqual(read([], expected), { count: 20, path: "", which: undefined })
    assert.deepStrictEqual(read(["5", "a", "hand"], expected), { count: 5, path: "a", which: "hand" })
  })

  it("are refused by name", () => {
    for (const text of ["x", "", "-1", "1.5", "1e3", "9999999999999999"]) {
      assert.strictEqual(read([text], expected), `count is a whole number, not "${text}"`)
    }
    assert.strictEqual(read(["1", "", "foot"], expected), 'which is one of text, hand, not "foot"')
    assert.strictEqual(read(["1", "", "text", "more"], expected), '"more" is one argument too many')
  })
})
