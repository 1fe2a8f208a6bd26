/**
 * A stranger's project: the packages are built, packed as they are published, and installed from their tarballs.
 */
import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** The packages, those first that others stand on. */
export const names = ["core", "cards", "streaming", "events", "bot", "sandbox"] as const

/** All that is published, by the folders that it is in. */
const published = [...names, "create-effect-feishu"] as const

/** The tarball of each package. */
export type Tarballs = Readonly<Record<(typeof published)[number], string>>

export interface Ran {
  readonly code: number
  readonly output: string
}

/** Runs a program to its end, and gives what it wrote. */
export const run = async (
  cwd: string,
  command: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {}
): Promise<Ran> => {
  try {
    const { stderr, stdout } = await promisify(execFile)(command, args, {
      cwd,
      // What npm says of a refusal is looked at, however this was started.
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", npm_config_loglevel: "notice", ...env },
      maxBuffer: 64 * 1024 * 1024
    })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const failed = error as { code?: unknown; stdout?: string; stderr?: string }
    if (typeof failed.code !== "number") throw error
    return { code: failed.code, output: `${failed.stdout}${failed.stderr}` }
  }
}

export const must = async (...args: Parameters<typeof run>): Promise<string> => {
  const { code, output } = await run(...args)
  if (code !== 0) throw new Error(`${args[1]} ${args[2].join(" ")} ended with ${code}:\n${output}`)
  return output
}

const pnpm = (cwd: string, ...args: ReadonlyArray<string>) => must(cwd, "npx", ["--yes", "pnpm@12", ...args])

export interface Consumer {
  /** The stranger's project. */
  readonly folder: string
  readonly tarballs: Tarballs
  /** Runs one of the installed commands. */
  readonly bin: (name: string, args: ReadonlyArray<string>) => Promise<Ran>
  readonly remove: () => void
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies[name] as string

/** Builds everything, and packs it as it is published. */
export const pack = async (folder: string): Promise<Tarballs> => {
  await must(root, "npm", ["run", "--silent", "build"])
  const filters = published.map((name) => `--filter=./packages/${name}`)
  await pnpm(root, "--recursive", ...filters, "pack", "--pack-destination", folder)
  const files = readdirSync(folder)
  const tarballOf = (name: string): string => {
    const file = files.find((each) => new RegExp(`^(?:effect-feishu-)?${name}-\\d`).test(each))
    if (file === undefined) throw new Error(`no tarball of ${name} among ${files.join(", ")}`)
    return join(folder, file)
  }
  return {
    core: tarballOf("core"),
    cards: tarballOf("cards"),
    streaming: tarballOf("streaming"),
    events: tarballOf("events"),
    sandbox: tarballOf("sandbox"),
    bot: tarballOf("bot"),
    "create-effect-feishu": tarballOf("create-effect-feishu")
  }
}

/** Builds, packs and installs. What the project needs beside the packages is what their documentation says. */
export const make = async (): Promise<Consumer> => {
  const folder = mkdtempSync(join(tmpdir(), "effect-feishu-consumer-"))
  const tarballs = await pack(folder)

  const ours = Object.fromEntries(names.map((name) => [`@effect-feishu/${name}`, `file:${tarballs[name]}`]))
  const others = ["effect", "@effect/platform", "@types/node", "typescript", "esbuild", "vite"]
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      name: "consumer",
      private: true,
      type: "module",
      dependencies: { ...ours, ...Object.fromEntries(others.map((name) => [name, versionOf(name)])) }
    })
  )
  // The packages are not in the registry yet: what they ask for of each other are the tarballs as well.
  writeFileSync(
    join(folder, "pnpm-workspace.yaml"),
    JSON.stringify({
      packages: ["."],
      overrides: ours,
      allowBuilds: { esbuild: false, "msgpackr-extract": false }
    })
  )
  await pnpm(
    folder,
    "install",
    "--prefer-offline",
    "--ignore-scripts",
    "--no-frozen-lockfile",
    "--strict-peer-dependencies"
  )
  return {
    folder,
    tarballs,
    bin: (name, args) => run(folder, join(folder, "node_modules/.bin", name), args),
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes a program of the stranger's. */
export const write = (consumer: Consumer, path: string, text: string): string => {
  const file = join(consumer.folder, path)
  mkdirSync(join(file, ".."), { recursive: true })
  writeFileSync(file, text)
  return file
}
