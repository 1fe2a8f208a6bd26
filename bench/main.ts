/**
 * All benchmarks, one after another, each in a process of its own: `npm run bench`, or some: `npm run bench -- send`.
 *
 * They run as published code runs: compiled, with the files that the published packages give to Node. All of them together
 * write `RESULTS.md`; some of them with `--write` put their tables in place of those that are there. Why some figures are out
 * of their budgets stands in `NOTES.md`, which becomes a part of it. At the end stands what fell out of its budget; with
 * `--strict` the run fails for it.
 */
import { build } from "esbuild"
import { execFileSync, fork } from "node:child_process"
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { cpus, loadavg, totalmem } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { refuse } from "../scripts/arguments.js"
import { publish } from "./support/published.js"
import { type Figure, type Table, budgets, isWithin, markdown } from "./support/report.js"
import { kept } from "./support/results.js"

const root = fileURLToPath(new URL("../", import.meta.url))
const out = join(root, "bench/.out")
const options = ["--strict", "--write"]
const usage = `npm run bench -- [names of programs in bench/] [${options.join("] [")}]`
const standard = ["send", "path", "start", "pages", "files", "sizes", "faults"]
const figures: Array<Figure> = []

const isStrict = process.argv.includes("--strict")
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"))
const isWritten = chosen.length === 0 || process.argv.includes("--write")
for (const argument of process.argv.slice(2)) {
  if (argument.startsWith("--") ? options.includes(argument) : existsSync(join(root, `bench/${argument}.ts`)))
    continue
  refuse(`There is no ${argument.startsWith("--") ? "option" : "bench"} ${argument}`, usage)
}

rmSync(out, { recursive: true, force: true })
publish(join(root, "packages"), join(out, "node_modules"))
await build({
  entryPoints: ["bench", "bench/support", "test/streaming/support"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(root, folder, name))
  ),
  outdir: out,
  outbase: root,
  format: "esm",
  platform: "node",
  target: "node20"
})

const run = async (name: string): Promise<ReadonlyArray<Table>> => {
  const file = join(out, "bench", `${name}.js`)
  const tables: Array<Table> = []
  // The official client greets on its output. Without what compiles this file: it would look at every module they load.
  const child = fork(file, [], { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [] })
  child.on("message", (said: Table | { readonly figure: Figure }) => {
    if ("figure" in said) return void figures.push(said.figure)
    tables.push(said)
    console.log(`${markdown(said)}\n`)
  })
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve))
  if (code !== 0) throw new Error(`bench/${name}.ts ended with ${code}`)
  return tables
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as { version: string })
    .version

const busy = loadavg()[0]!
const commit = execFileSync("git", ["log", "-1", "--format=%cs %h"], { cwd: root, encoding: "utf8" }).trim()
const begin = performance.now()
const tables: Array<Table> = []
for (const name of chosen.length === 0 ? standard : chosen) tables.push(...(await run(name)))

if (isWritten) {
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1)
  const [cpu] = cpus()
  const file = join(root, "bench/RESULTS.md")
  const measured = `Of the commit ${commit}, ${minutes} minutes in all; before it began, ${busy.toFixed(1)} other processes wanted to run at a time`
  const before = kept(chosen.length === 0 || !existsSync(file) ? "" : readFileSync(file, "utf8"), {
    tables,
    figures,
    measured: `${chosen.map((name) => `\`${name}\``).join(", ")}: ${measured}`
  })
  const text = [
    "# Benchmarks",
    "Written by `npm run bench`, which takes some minutes; `npm run bench -- send files` runs some of them, `--write` puts what they measure in place of what is here, and `--strict` fails where a figure is out of its budget. All contenders of a table take turns in one run, so their ratios mean more than the figures themselves.",
    [
      `- Machine: ${cpus().length} x ${cpu?.model.trim()}, ${(totalmem() / 1024 ** 3).toFixed(0)} GiB, ${process.platform} ${process.arch}; the server answers from another process on the same machine`,
      `- Node ${process.version}, effect ${versionOf("effect")}, undici ${versionOf("undici")}, official Node SDK (@larksuiteoapi/node-sdk) ${versionOf("@larksuiteoapi/node-sdk")}, TypeScript ${versionOf("typescript")}`,
      ...(before?.measured ?? [`- ${measured}`])
    ].join("\n"),
    before?.budgets ?? markdown(budgets(figures)),
    readFileSync(join(root, "bench/NOTES.md"), "utf8").trim(),
    ...(before?.tables ?? tables.map(markdown))
  ].join("\n\n")
  writeFileSync(file, `${text}\n`)
}

const missed = figures.filter((each) => !isWithin(each))
for (const [what, measured, budget] of budgets(missed).rows) {
  console.log(`out of budget: ${what}: ${measured}, should be ${budget}`)
}
if (isStrict && missed.length > 0) process.exitCode = 1
