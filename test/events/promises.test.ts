/** What holds whatever happens: see `support/model`. `npm run fuzz:events` plays many more cases. */
import { describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { cases, check } from "./support/model.js"

const seed = 20_261_128

describe(`Events, handlers, stores and processes of all kinds (seed ${seed})`, () => {
  it(
    "lose nothing that was acknowledged beyond what the inbox promises, run nothing twice at once, keep their order and their bounds",
    () => FastCheck.assert(FastCheck.property(cases, check), { numRuns: 1000, seed }),
    120_000
  )
})
