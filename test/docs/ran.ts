/** Programs that are run in few processes: starting one, and loading Effect in it, is most of what a small program does. */
import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"

/** How the runner says which program begins and ends, in its output. */
export const marks = { begins: "=== begins", ends: "=== ends" } as const

/** Milliseconds that a program may take. */
export const patience = 60_000

export interface Ran {
  readonly isWell: boolean
  readonly output: string
}

export interface Options {
  /** The runner, as it is compiled. */
  readonly runner: string
  /** Where what the programs write is kept. */
  readonly log: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** Runs as many as can be run in one process: all of them, or those up to the first that fails. */
const runSome = async (files: ReadonlyArray<string>, { cwd, env, log, runner }: Options) => {
  // One file for both, so that what a program says stays between where it begins and where it ends.
  const output = openSync(log, "w")
  const child = spawn(process.execPath, [runner, ...files], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
    stdio: ["ignore", output, output]
  })
  await new Promise((resolve) => child.once("close", resolve))
  closeSync(output)
  return readFileSync(log, "utf8")
    .split(`${marks.begins} `)
    .slice(1)
    .map((text): readonly [file: string, ran: Ran] => {
      const [file = "", ...lines] = text.split("\n")
      const end = lines.indexOf(`${marks.ends} ${file}`)
      return [file, { isWell: end >= 0, output: lines.slice(0, end < 0 ? undefined : end).join("\n") }]
    })
}

/** Runs programs one after the other. */
export const runAll = async (
  files: ReadonlyArray<string>,
  options: Options
): Promise<ReadonlyMap<string, Ran>> => {
  const ran = new Map<string, Ran>()
  for (let left = files; left.length > 0; left = left.filter((file) => !ran.has(file))) {
    const some = await runSome(left, options)
    if (some.length === 0) throw new Error(`The runner does not start: ${readFileSync(options.log, "utf8")}`)
    for (const [file, one] of some) ran.set(file, one)
  }
  return ran
}
