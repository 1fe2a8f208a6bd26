/**
 * All benchmarks, one after another, each in a process of its own: `npm run bench`, or some: `npm run bench -- send`.
 *
 * They run as published code runs: compiled, from the packages' `dist`. All of them together write `RESULTS.md`.
 */
import { build } from "esbuild"
import { fork } from "node:child_process"
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Table, markdown } from "./support/report.js"

const root = fileURLToPath(new URL("../", import.meta.url))
const out = join(root, "bench/.out")
const standard = ["send", "start", "pages", "files", "sizes", "faults"]

rmSync(out, { recursive: true, force: true })
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
  if (!existsSync(file)) throw new Error(`there is no bench/${name}.ts`)
  const tables: Array<Table> = []
  // The official client greets on its output.
  const child = fork(file, [], { stdio: ["ignore", "ignore", "inherit", "ipc"] })
  child.on("message", (table: Table) => {
    tables.push(table)
    console.log(`${markdown(table)}\n`)
  })
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve))
  if (code !== 0) throw new Error(`bench/${name}.ts ended with ${code}`)
  return tables
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as { version: string })
    .version

const chosen = process.argv.slice(2)
const begin = performance.now()
const tables: Array<Table> = []
for (const name of chosen.length === 0 ? standard : chosen) tables.push(...(await run(name)))

if (chosen.length === 0) {
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1)
  const [cpu] = cpus()
  const text = [
    "# Benchmarks",
    "Written by `npm run bench`; who wants other figures runs it on another machine. All contenders of a table take turns in one run, so their ratios mean more than the figures themselves.",
    [
      `- Machine: ${cpus().length} x ${cpu?.model.trim()}, ${(totalmem() / 1024 ** 3).toFixed(0)} GiB, ${process.platform} ${process.arch}`,
      `- Node ${process.version}, effect ${versionOf("effect")}, undici ${versionOf("undici")}, official Node SDK (@larksuiteoapi/node-sdk) ${versionOf("@larksuiteoapi/node-sdk")}, TypeScript ${versionOf("typescript")}`,
      `- ${new Date().toISOString().slice(0, 10)}, ${minutes} minutes in all; the server answers from another process on the same machine`
    ].join("\n"),
    ...tables.map(markdown)
  ].join("\n\n")
  writeFileSync(join(root, "bench/RESULTS.md"), `${text}\n`)
}
