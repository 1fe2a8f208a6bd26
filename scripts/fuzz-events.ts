/**
 * Runs the promises of the inbox in this process, and of callbacks, over many random cases in virtual time.
 *
 * `npm run fuzz:events -- [cases] [seed] [path]`: 20,000 cases with a new seed unless told. What fails is made small and
 * printed with the seed and path that repeat it.
 */
import * as FastCheck from "effect/FastCheck"
import { cases, check } from "../test/events/support/model.js"
import { told } from "./arguments.js"

const {
  cases: numRuns,
  path,
  seed
} = told("npm run fuzz:events --", {
  cases: 20_000,
  seed: Math.floor(Math.random() * 2 ** 31),
  path: ""
})
process.stdout.write(`seed ${seed}\n`)

const start = performance.now()
FastCheck.assert(FastCheck.property(cases, check), {
  numRuns,
  seed,
  ...(path === "" ? {} : { path })
})
process.stdout.write(`${numRuns} cases in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
