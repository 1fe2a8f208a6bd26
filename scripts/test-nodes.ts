/**
 * Runs tests on the lines of Node beside the oldest, on which `npm test` runs: `npm run test:nodes`, or on one of them, with
 * files of your choice: `npm run test:nodes -- 24 test/core`. Each Node comes from npm.
 *
 * Unless files are named it runs what the engine, its sockets and its memory decide, and the demonstration. With `--fast`,
 * as in `npm test`, it runs a smaller share, compiled once for both, and the demonstration; a Node that npm cannot bring is
 * then left out, which is said, unless it is CI that asks.
 */
import * as esbuild from "esbuild"
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
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

/** What answers in seconds: files and sockets, cryptography, and a namespace over the client. */
const fastShare = [
  "test/core/FeishuClient.test.ts",
  "test/core/Im.test.ts",
  "test/core/NodeFile.test.ts",
  "test/events/Encryption.test.ts",
  "test/events/WebhookServer.test.ts",
  "test/sandbox/SandboxSocket.test.ts"
]

const [first, ...others] = process.argv.slice(2)
const isFast = first === "--fast"
const [line, ...named] = isFast ? others : process.argv.slice(2)
if (line !== undefined && !lines.includes(line)) {
  refuse(
    `There is no version ${line} to test on: there are ${lines.join(" and ")}`,
    "npm run test:nodes -- [--fast] [version] [files]"
  )
}

// Vitest runs the others where one is not there.
for (const file of named.length > 0 ? [] : [...share, ...fastShare]) {
  if (!existsSync(join(root, file))) throw new Error(`There is no ${file} any more`)
}

/** The folder of a Node's program; none where npm cannot bring it. */
const installed = (version: string): string | undefined => {
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
    if (status !== 0) return undefined
  }
  return bin
}

/** Compiles tests to where Vitest finds them with nothing left to do, and gives the options that make it do so. */
const compiled = async (files: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const outdir = join(root, "node_modules/.cache/nodes/share")
  rmSync(outdir, { recursive: true, force: true })
  await esbuild.build({
    entryPoints: [...files, "test/setup.ts"].map((file) => join(root, file)),
    outdir,
    outbase: root,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.base.json"),
    // What is not the root's own is brought along.
    external: ["effect", "effect/*", "@effect/*", "undici", "vitest"],
    banner: {
      js: `import { createRequire as createRequire_ } from "node:module"; const require = createRequire_(import.meta.url)`
    },
    logLevel: "error"
  })
  const config = {
    test: {
      include: ["test/**/*.test.mjs"],
      setupFiles: ["test/setup.mjs"],
      isolate: false,
      maxWorkers: 1,
      minWorkers: 1,
      testTimeout: 30_000
    }
  }
  writeFileSync(join(outdir, "vitest.config.mjs"), `export default ${JSON.stringify(config)}`)
  return ["--root", outdir, "--config", join(outdir, "vitest.config.mjs")]
}

const tests = named.length > 0 ? named : isFast ? await compiled(fastShare) : share

for (const version of line === undefined ? lines : [line]) {
  const bin = installed(version)
  if (bin === undefined) {
    console.error(`Nothing was tested on Node ${version}: npm could not bring it`)
    if (!isFast || process.env["CI"] === "true") process.exitCode = 1
    continue
  }
  // First in the path, for the programs that tests start.
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}` }
  const run = (...args: ReadonlyArray<string>): void => {
    const { status } = spawnSync(join(bin, "node"), args, { cwd: root, env, stdio: "inherit" })
    if (status !== 0) process.exitCode = 1
  }
  console.log(`Node ${version}`)
  run("node_modules/vitest/vitest.mjs", "run", ...tests)
  if (named.length === 0) run("--import", "tsx", "examples/demo.ts")
}
