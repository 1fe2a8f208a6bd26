/**
 * Runs the promises of `CardStream` over many random cases, all of them in virtual time.
 *
 * `npm run fuzz:streaming -- [cases] [seed] [path] [which]`: 10,000 cases each with a new seed unless told; `which` is text,
 * hand, parts, states or documents (ordinary Markdown with everything in it), all unless told. What fails is made small and printed with the seed and path that repeat it.
 */
import * as FastCheck from "effect/FastCheck"
import { cases, check } from "../test/streaming/support/model.js"
import { checkDocument, documentCases } from "../test/streaming/support/documents.js"
import {
  checkHand,
  checkParts,
  checkStates,
  handCases,
  partsCases,
  statesCases
} from "../test/streaming/support/more.js"
import { told } from "./arguments.js"

const {
  cases: numRuns,
  path,
  seed,
  which
} = told("npm run fuzz:streaming --", {
  cases: 10_000,
  seed: Math.floor(Math.random() * 2 ** 31),
  path: "",
  which: ["text", "hand", "parts", "states", "documents"]
})
process.stdout.write(`seed ${seed}\n`)

const fuzz = <A>(name: string, arbitrary: FastCheck.Arbitrary<A>, promise: (sample: A) => void): void => {
  if (which !== undefined && which !== name) return
  const start = performance.now()
  FastCheck.assert(FastCheck.property(arbitrary, promise), {
    numRuns,
    seed,
    ...(path === "" ? {} : { path })
  })
  process.stdout.write(`${name}: ${numRuns} cases in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}

fuzz("text", cases, check)
fuzz("hand", handCases, checkHand)
fuzz("parts", partsCases, checkParts)
fuzz("states", statesCases, checkStates)
fuzz("documents", documentCases, checkDocument)
