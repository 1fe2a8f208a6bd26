/**
 * Every public symbol says what it is: `npm run docs:check`.
 */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { check } from "./symbols.js"

const root = fileURLToPath(new URL("../", import.meta.url))
const packages = join(root, "packages")
const generated = new Set(["api.ts", "events.ts", "catalog.ts"])

const modules = readdirSync(packages).flatMap((name) =>
  readdirSync(join(packages, name, "src"))
    .filter((file) => file.endsWith(".ts") && !generated.has(file) && file !== "bin.ts")
    .map((file) => join(packages, name, "src", file))
)

const { problems, symbols } = check({
  folder: packages,
  modules,
  isGenerated: (file) => /\/src\/(?:api|events|catalog)\//.test(file),
  isEndpoints: (file) => /\/src\/api\/(?!.*\/Types\.ts$)/.test(file)
})

for (const problem of problems) console.error(problem)
console.log(`${symbols} public symbols, ${problems.length} problems`)
if (problems.length > 0) process.exitCode = 1
