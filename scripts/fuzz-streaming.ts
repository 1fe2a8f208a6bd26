/**
 * Runs the promises of `CardStream` over many random cases, all of them in virtual time.
 *
 * `npm run fuzz:streaming -- [cases] [seed] [path]`: 10,000 cases with a new seed unless told. What fails is made small and
 * printed with the seed and path that repeat it.
 */
import * as FastCheck from "effect/FastCheck"
import { cases, check } from "../test/streaming/support/model.js"

const [runs = "10000", seed, path] = process.argv.slice(2)
const chosen = seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seed)
const start = performance.now()
process.stdout.write(`seed ${chosen}\n`)
FastCheck.assert(FastCheck.property(cases, check), {
  numRuns: Number(runs),
  seed: chosen,
  ...(path === undefined ? {} : { path })
})
process.stdout.write(`${runs} cases in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
