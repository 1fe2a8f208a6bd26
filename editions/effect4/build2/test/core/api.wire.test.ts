import { assert, describe, it } from "@effect/vitest"
import { wireCompare } from "../../scripts/wire-compare.js"

describe("requests of generated endpoints", () => {
  it(
    "are those of the official client, for every endpoint that both have",
    { timeout: 180_000 },
    async () => {
      const { compared, multipart, differences, intended, missing } = await wireCompare()
      assert.deepStrictEqual(differences, [])
      assert.deepStrictEqual(missing, [])
      assert.isAtLeast(compared, 1_680)
      assert.isAtLeast(multipart, 40)
      // Where ours is right to differ: the encoding of the help desk's credentials, and one empty form.
      assert.deepStrictEqual(
        intended.map(({ endpoints }) => endpoints.length),
        [50, 1]
      )
    }
  )
})
