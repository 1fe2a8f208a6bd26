#!/usr/bin/env node
/**
 * The command `create-effect-feishu`: writes a project, and says what comes next. `--help` says what it takes.
 *
 * @since 0.1.0
 */
import { readFileSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { fileURLToPath } from "node:url"
import { run } from "./internal/command.js"
import type { Versions } from "./internal/manifest.js"

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** A line that somebody types. Where the input ends instead, nothing more will come. */
const ask = async (question: string): Promise<string | undefined> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const ended = new Promise<undefined>((resolve) => void lines.once("close", () => resolve(undefined)))
  try {
    return await Promise.race([lines.question(question), ended])
  } finally {
    lines.close()
  }
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
  cwd: process.cwd(),
  userAgent: process.env["npm_config_user_agent"],
  node: process.versions.node,
  platform: process.platform,
  versions: () => JSON.parse(readFileSync(fileOf("./versions.json"), "utf8")) as Versions,
  // Those for Effect 4 are translated when this package is built.
  templates: (effect) => fileOf(effect === "3" ? "../templates/" : "./templates-for-effect-4/")
})
