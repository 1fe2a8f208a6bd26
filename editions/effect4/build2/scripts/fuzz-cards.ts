/**
 * Runs the properties of cards over many random inputs: `npx tsx --tsconfig tsconfig.base.json scripts/fuzz-cards.ts [runs] [property]`, a hundred
 * thousand of each unless told. The tests run the same properties over some hundred.
 */
import * as FastCheck from "fast-check"
import { properties } from "../test/cards/properties.js"

const [runs = "100000", only] = process.argv.slice(2)

for (const [name, property] of Object.entries(properties)) {
  if (only !== undefined && only !== name) continue
  const start = performance.now()
  FastCheck.assert(property as FastCheck.IRawProperty<unknown>, { numRuns: Number(runs) })
  process.stdout.write(`${name}: ${runs} inputs in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}
