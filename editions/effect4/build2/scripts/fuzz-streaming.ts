/**
 * Runs the promises of `CardStream` over many random cases, all of them in virtual time.
 *
 * `npm run fuzz:streaming -- [cases] [seed] [path] [which]`: 10,000 cases each with a new seed unless told; `which` is text,
 * hand, parts, states or documents (ordinary Markdown with everything in it), all unless told. What fails is made small and printed with the seed and path that repeat it.
 */
import * as FastCheck from "fast-check"
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

const [runs = "10000", seed = "", path = "", which] = process.argv.slice(2)
const chosen = seed === "" ? Math.floor(Math.random() * 2 ** 31) : Number(seed)
process.stdout.write(`seed ${chosen}\n`)

const fuzz = <A>(name: string, arbitrary: FastCheck.Arbitrary<A>, promise: (sample: A) => void): void => {
  if (which !== undefined && which !== name) return
  const start = performance.now()
  FastCheck.assert(FastCheck.property(arbitrary, promise), {
    numRuns: Number(runs),
    seed: chosen,
    ...(path === "" ? {} : { path })
  })
  process.stdout.write(`${name}: ${runs} cases in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}

fuzz("text", cases, check)
fuzz("hand", handCases, checkHand)
fuzz("parts", partsCases, checkParts)
fuzz("states", statesCases, checkStates)
fuzz("documents", documentCases, checkDocument)
