/**
 * A program in a process of its own, that loads what it imports and nothing else.
 */
import * as esbuild from "esbuild"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Ran, run } from "../../packages/support/consumer.js"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** Within the project, so that what the programs import is found from there. */
const folder = join(root, "node_modules/.cache/fresh")

/** Proxies of the machine that runs the tests are not asked. */
const clean = Object.fromEntries(
  ["http_proxy", "https_proxy", "no_proxy", "all_proxy"].flatMap((name) => [
    [name, ""],
    [name.toUpperCase(), ""]
  ])
)

export interface Program {
  /** Runs it to its end, and gives what it wrote as its last line, as JSON. */
  readonly run: (
    env: Readonly<Record<string, string>>
  ) => Promise<{ readonly ran: Ran; readonly value: unknown }>
}

/** Makes a program of its text. Only packages are left outside: they are loaded as any program loads them. */
export const make = async (name: string, text: string): Promise<Program> => {
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `${name}.mjs`)
  await esbuild.build({
    stdin: { contents: text, loader: "ts", resolveDir: join(root, "test") },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.base.json"),
    external: ["undici", "effect", "effect/*", "@effect/platform", "@effect/platform/*"],
    logLevel: "silent"
  })
  return {
    run: async (env) => {
      const ran = await run(folder, process.execPath, [outfile], { ...clean, ...env })
      const last = ran.output.trim().split("\n").at(-1) ?? ""
      return { ran, value: last.startsWith("{") ? JSON.parse(last) : ran.output }
    }
  }
}
