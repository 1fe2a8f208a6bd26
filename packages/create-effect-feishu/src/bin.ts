#!/usr/bin/env node
/**
 * The command `create-effect-feishu`: writes a project, and says what comes next. `--help` says what it takes.
 *
 * @since 0.1.0
 */
import { readFileSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { run } from "./internal/command.js"
import type { Versions } from "./internal/manifest.js"

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8")

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
  versions: () => JSON.parse(read("./versions.json")) as Versions
})
