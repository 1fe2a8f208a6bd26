/**
 * Runs the repository's tests on Effect 4, and compares what fails with what is known to fail and why (`known.json`): a test
 * that fails and is not known stops it, and so does a known one that passes or is there no more.
 *
 *     tsx test.ts                         all
 *     tsx test.ts --fast                  some of each package, in half a minute
 *     tsx test.ts test/bot/Ask.test.ts    these files
 */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { figuresOf, folders, reportIn } from "./figures.js"
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
const all = folders.map((name) => `test/${name}`)

const isFast = process.argv.includes("--fast")
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"))
const known = JSON.parse(readFileSync(join(here, "known.json"), "utf8")) as Readonly<Record<string, string>>
const report = join(out, "report.json")

const run = (command: string, ...args: ReadonlyArray<string>): number | null => {
  const { error, status } = spawnSync(join(root, "node_modules/.bin", command), args, {
    cwd: here,
    stdio: ["inherit", "ignore", "inherit"]
  })
  if (error !== undefined) throw error
  return status
}
if (run("tsx", "build.ts", "--tests") !== 0) throw new Error("the tests could not be written for Effect 4")
run(
  "vitest",
  "run",
  "--config",
  "vitest.config.ts",
  "--reporter=json",
  `--outputFile=${report}`,
  ...(files.length > 0 ? files : isFast ? fast : all)
)

const problems: Array<string> = []
/** The tests that were run, by file and name. */
const seen = new Set<string>()
const results = reportIn(report)

for (const { assertionResults, message, name, status } of results.testResults) {
  const file = relative(out, name)
  if (assertionResults.length === 0 && status === "failed")
    problems.push(`${file} cannot be run on Effect 4: ${message?.split("\n")[0]}`)
  for (const { failureMessages, fullName, status } of assertionResults) {
    const test = `${file} > ${fullName}`
    seen.add(test)
    if (status === "passed" && known[test] !== undefined)
      problems.push(`${test} passes: take it out of known.json`)
    if (status === "failed" && known[test] === undefined)
      problems.push(`${test} fails on Effect 4: ${failureMessages[0]?.split("\n")[0]}`)
  }
  for (const test of Object.keys(known)) {
    if (test.startsWith(`${file} > `) && !seen.has(test))
      problems.push(`${test} is in known.json, and is no test`)
  }
}

console.log("| tests on Effect 4 | files | passed | fail, and why is known | not run |")
console.log("| --- | ---: | ---: | ---: | ---: |")
for (const [folder, { failed, files, passed, skipped }] of figuresOf(results, out))
  console.log(`| ${folder} | ${files} | ${passed} | ${failed} | ${skipped} |`)
for (const [test, reason] of Object.entries(known)) if (seen.has(test)) console.log(`${test}: ${reason}`)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
