/**
 * Runs the properties of cards over many random inputs: `npx tsx --tsconfig tsconfig.base.json scripts/fuzz-cards.ts [runs] [property]`, a hundred
 * thousand of each unless told. The tests run the same properties over some hundred.
 */
import * as FastCheck from "effect/FastCheck"
import { properties } from "../test/cards/properties.js"
import { told } from "./arguments.js"

const { property: only, runs } = told("npx tsx --tsconfig tsconfig.base.json scripts/fuzz-cards.ts", {
  runs: 100_000,
  property: Object.keys(properties)
})

for (const [name, property] of Object.entries(properties)) {
  if (only !== undefined && only !== name) continue
  const start = performance.now()
  FastCheck.assert(property as FastCheck.IRawProperty<unknown>, { numRuns: runs })
  process.stdout.write(`${name}: ${runs} inputs in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}
