/**
 * Builds the Effect 4 edition into `build/`.
 *
 *     tsx build.ts          sources, then the compiler over them and over their declarations
 *     tsx build.ts --tests  sources and tests, without the compiler
 */
import { spawnSync } from "node:child_process"
import { cpSync } from "node:fs"
import { join } from "node:path"
import { checkDependencies, declarations } from "./checks.js"
import { out, packages, root } from "./files.js"
import { writePackage, writeTests } from "./sources.js"

const tsc = (...args: ReadonlyArray<string>): void => {
  const { status } = spawnSync(join(root, "node_modules/.bin/tsc"), args, { stdio: "inherit" })
  if (status !== 0) process.exit(status ?? 1)
}

checkDependencies()
packages.forEach(writePackage)
cpSync(join(root, "tsconfig.base.json"), join(out, "tsconfig.base.json"))
if (process.argv.includes("--tests")) writeTests()
else {
  tsc("-b", ...packages.map((name) => join(out, "packages", name)))
  tsc("-p", declarations())
}
