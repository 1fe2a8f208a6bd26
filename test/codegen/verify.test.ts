import { assert, describe, it } from "@effect/vitest"
import { verify } from "../../scripts/codegen/verify.js"

describe("generated shapes", () => {
  it(
    "check what their interfaces promise, all of them, by the compiler's judgement",
    { timeout: 180_000 },
    async () => {
      const { compared, problems } = await verify()
      assert.deepStrictEqual(problems, [])
      assert.isAbove(compared, 6_000)
    }
  )
})
