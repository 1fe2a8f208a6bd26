/**
 * Runs the repository's tests on Effect 4, and compares what fails with what is known to fail and why (`known.json`): a test
 * that fails and is not known stops it, and so does a known one that passes.
 *
 *     tsx test.ts                         all
 *     tsx test.ts --fast                  some of each package, in half a minute
 *     tsx test.ts test/bot/Ask.test.ts    these files
 */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { here, out, root } from "./files.js"

/** What says most in the shortest time. */
const fast = [
  "test/cards/Card.test.ts",
  "test/cards/Check.test.ts",
  "test/core/Credentials.test.ts",
  "test/core/Feishu.test.ts",
  "test/core/FeishuClient.test.ts",
  "test/core/Identity.test.ts",
  "test/core/Im.test.ts",
  "test/core/Retry.test.ts",
  "test/core/TokenCache.test.ts",
  "test/core/UserToken.test.ts",
  "test/events/Events.test.ts",
  "test/events/Inbox.test.ts",
  "test/events/LongConnection.test.ts",
  "test/sandbox/Deliveries.test.ts",
  "test/sandbox/Messages.test.ts",
  "test/streaming/CardStream.test.ts"
]
const all = ["bot", "cards", "core", "events", "examples", "parity", "sandbox", "streaming"].map(
  (name) => `test/${name}`
)

interface Report {
  readonly testResults: ReadonlyArray<{
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: ReadonlyArray<{
      readonly fullName: string
      readonly status: string
      readonly failureMessages: ReadonlyArray<string>
    }>
  }>
}

const isFast = process.argv.includes("--fast")
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"))
const known = JSON.parse(readFileSync(join(here, "known.json"), "utf8")) as Readonly<Record<string, string>>
const report = join(out, "report.json")

const run = (command: string, ...args: ReadonlyArray<string>): void => {
  const { error } = spawnSync(join(root, "node_modules/.bin", command), args, {
    cwd: here,
    stdio: ["inherit", "ignore", "inherit"]
  })
  if (error !== undefined) throw error
}
run("tsx", "build.ts", "--tests")
run(
  "vitest",
  "run",
  "--config",
  "vitest.config.ts",
  "--reporter=json",
  `--outputFile=${report}`,
  ...(files.length > 0 ? files : isFast ? fast : all)
)

/** By package: how many passed, failed as is known, and were not run. */
const figures = new Map<string, { passed: number; known: number; skipped: number }>()
const problems: Array<string> = []

const reasonOf = (file: string, name: string): string | undefined => known[`${file} > ${name}`] ?? known[file]

for (const { assertionResults, message, name, status } of (JSON.parse(readFileSync(report, "utf8")) as Report)
  .testResults) {
  const file = relative(out, name)
  const folder = file.split("/")[1]!
  const figure = figures.get(folder) ?? { passed: 0, known: 0, skipped: 0 }
  figures.set(folder, figure)
  if (assertionResults.length === 0 && status === "failed" && known[file] === undefined) {
    problems.push(`${file} cannot be run on Effect 4: ${message?.split("\n")[0]}`)
  }
  for (const { failureMessages, fullName, status } of assertionResults) {
    const reason = reasonOf(file, fullName)
    if (status === "passed") {
      figure.passed++
      if (known[`${file} > ${fullName}`] !== undefined)
        problems.push(`${file} > ${fullName} passes: take it out of known.json`)
    } else if (status !== "failed") figure.skipped++
    else if (reason !== undefined) figure.known++
    else problems.push(`${file} > ${fullName} fails on Effect 4: ${failureMessages[0]?.split("\n")[0]}`)
  }
}
console.log("| tests on Effect 4 | passed | fail, and why is known | not run |\n| --- | ---: | ---: | ---: |")
for (const [folder, { known, passed, skipped }] of figures)
  console.log(`| ${folder} | ${passed} | ${known} | ${skipped} |`)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
