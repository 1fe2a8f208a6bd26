/**
 * Runs tests on the lines of Node beside the oldest, on which `npm test` runs: `npm run test:nodes`, or on one of them, with
 * files of your choice: `npm run test:nodes -- 24 test/core`. Each Node comes from npm.
 *
 * Unless files are named it runs what the engine, its sockets and its memory decide, and the demonstration.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"
import { refuse } from "./arguments.js"

const root = fileURLToPath(new URL("../", import.meta.url))
const lines = ["22", "24"]

const share = [
  "test/core/api.budget.test.ts",
  "test/core/matrix.test.ts",
  "test/core/NodeFile.test.ts",
  "test/core/Transport.test.ts",
  "test/core/UserTokens.test.ts",
  "test/events/LongConnection.test.ts",
  "test/sandbox/SandboxSocket.test.ts"
]

const [line, ...named] = process.argv.slice(2)
if (line !== undefined && !lines.includes(line)) {
  refuse(
    `There is no version ${line} to test on: there are ${lines.join(" and ")}`,
    "npm run test:nodes -- [version] [files]"
  )
}

// Vitest runs the others where one is not there.
for (const file of named.length > 0 ? [] : share) {
  if (!existsSync(join(root, file))) throw new Error(`There is no ${file} any more`)
}

/** The folder of a Node's program. */
const installed = (version: string): string => {
  const folder = join(root, "node_modules/.cache/nodes", version)
  const bin = join(folder, "node_modules/node/bin")
  if (!existsSync(join(bin, "node"))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }))
    const { status } = spawnSync(
      "npm",
      ["install", "--silent", "--no-audit", "--no-fund", `node@${version}`],
      {
        cwd: folder,
        stdio: "inherit"
      }
    )
    if (status !== 0) throw new Error(`Node ${version} could not be installed`)
  }
  return bin
}

for (const version of line === undefined ? lines : [line]) {
  const bin = installed(version)
  // First in the path, for the programs that tests start.
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}` }
  const run = (...args: ReadonlyArray<string>): void => {
    const { status } = spawnSync(join(bin, "node"), args, { cwd: root, env, stdio: "inherit" })
    if (status !== 0) process.exitCode = 1
  }
  console.log(`Node ${version}`)
  run("node_modules/vitest/vitest.mjs", "run", ...(named.length > 0 ? named : share))
  if (named.length === 0) run("--import", "tsx", "examples/demo.ts")
}
