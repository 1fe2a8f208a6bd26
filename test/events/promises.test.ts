/** What holds whatever happens: see `support/model`. `npm run fuzz:events` plays many more cases. */
import { describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { tried } from "../thorough.js"
import { cases, check } from "./support/model.js"

const seed = 20_261_128

/** A failure tells the seed and path that repeat it, with `npm run fuzz:events -- 1000 SEED PATH`. */
const holds = (arbitrary: typeof cases, seed: number) => async () => {
  const property = FastCheck.asyncProperty(arbitrary, async (sample) => {
    check(sample)
    await new Promise((resolve) => setImmediate(resolve))
  })
  await FastCheck.assert(property, { numRuns: tried(60, 250), seed })
}

describe(`No event is lost beyond what the inbox promises, none runs twice at once, order and bounds are kept (seed ${seed})`, () => {
  it(
    "where the platform is told at once",
    holds(
      cases.map((plan) => ({ ...plan, ack: "atOnce" as const, ends: [], mishaps: [] })),
      seed
    ),
    120_000
  )
  it(
    "where the platform is told after",
    holds(
      cases.map((plan) => ({ ...plan, ack: "after" as const, ends: [], mishaps: [] })),
      seed + 1
    ),
    120_000
  )
  it(
    "where the memory of seen events fails, hangs, and answers late",
    holds(
      cases.filter(({ mishaps }) => mishaps.length > 0),
      seed + 2
    ),
    120_000
  )
  it(
    "where processes stop, crash, and start again",
    holds(
      cases.filter(({ ends }) => ends.length > 0),
      seed + 3
    ),
    120_000
  )
})
