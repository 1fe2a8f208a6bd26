/**
 * Runs the promises of the inbox in this process, and of callbacks, over many random cases in virtual time.
 *
 * `npm run fuzz:events -- [cases] [seed] [path]`: 20,000 cases with a new seed unless told. What fails is made small and
 * printed with the seed and path that repeat it.
 */
import * as FastCheck from "fast-check"
import { cases, check } from "../test/events/support/model.js"

const [runs = "20000", seed = "", path = ""] = process.argv.slice(2)
const chosen = seed === "" ? Math.floor(Math.random() * 2 ** 31) : Number(seed)
process.stdout.write(`seed ${chosen}\n`)

const start = performance.now()
FastCheck.assert(FastCheck.property(cases, check), {
  numRuns: Number(runs),
  seed: chosen,
  ...(path === "" ? {} : { path })
})
process.stdout.write(`${runs} cases in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
