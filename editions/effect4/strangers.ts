/** Empty folders, and what strangers type in them. */
import { execFile } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { assert } from "vitest"

export interface Ran {
  readonly code: number
  readonly output: string
}

/** The environment of what is run: what npm says of a refusal is looked at, however this was started. */
const environment = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", npm_config_loglevel: "notice" }

/** Runs a program to its end, and gives what it wrote. */
export const runWith = async (
  variables: Readonly<Record<string, string>>,
  cwd: string,
  command: string,
  ...args: ReadonlyArray<string>
): Promise<Ran> => {
  try {
    const env = { ...environment, ...variables }
    const ran = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 })
    return { code: 0, output: ran.stdout + ran.stderr }
  } catch (error) {
    const { code, stderr, stdout } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (typeof code !== "number") throw error
    return { code, output: `${stdout}${stderr}` }
  }
}

export const run = (cwd: string, command: string, ...args: ReadonlyArray<string>): Promise<Ran> =>
  runWith({}, cwd, command, ...args)

export const must = async (...args: Parameters<typeof run>): Promise<string> => {
  const { code, output } = await run(...args)
  assert.strictEqual(code, 0, `${args.slice(1).join(" ")}\n${output}`)
  return output
}

const folders: Array<string> = []

/** A folder in which there is nothing. */
export const emptyFolder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "effect-feishu-stranger-"))
  folders.push(made)
  return made
}

/** A folder with a manifest. */
export const folder = (dependencies: Readonly<Record<string, string>> = {}): string => {
  const made = emptyFolder()
  const manifest = { name: "stranger", private: true, type: "module", dependencies }
  writeFileSync(join(made, "package.json"), JSON.stringify(manifest))
  return made
}

/** Removes what was installed: without blocking, since it takes longer than the runner of the tests waits to hear of them. */
export const removeFolders = async (): Promise<void> => {
  await Promise.all(folders.splice(0).map((each) => rm(each, { recursive: true, force: true })))
}

export const npm = (cwd: string, ...args: ReadonlyArray<string>): Promise<Ran> =>
  run(cwd, "npm", ...args, "--no-audit", "--no-fund", "--prefer-offline")
