/** What can be asked for on the command line, and what is wrong with what was. */
import { parseArgs } from "node:util"

export const kinds = ["bot", "tool", "worker"] as const
export type Kind = (typeof kinds)[number]

/** What each kind runs on; the first is the usual one. */
export const runtimesOf = {
  bot: ["node", "bun"],
  tool: ["node", "bun"],
  worker: ["cloudflare", "node", "bun"]
} as const satisfies Readonly<Record<Kind, ReadonlyArray<string>>>
export type Runtime = (typeof runtimesOf)[Kind][number]

export const regions = ["feishu", "lark"] as const
export type Region = (typeof regions)[number]

/** The lines of Effect; the first is that of the tag `latest`. */
export const lines = ["4", "3"] as const
export type Line = (typeof lines)[number]

/** What installs the packages, and runs the scripts. */
export const managers = ["npm", "pnpm", "yarn", "bun"] as const
export type Manager = (typeof managers)[number]

/** The one that started this; a project for Bun has Bun. */
export const managerOf = (userAgent: string | undefined, runtime: Runtime): Manager => {
  const started = managers.find((one) => userAgent?.startsWith(`${one}/`))
  return runtime === "bun" && (started === undefined || started === "npm") ? "bun" : (started ?? "npm")
}

export interface Options {
  /** Where it is written, as it was given. */
  readonly folder: string
  readonly kind: Kind
  readonly runtime: Runtime
  readonly region: Region
  readonly effect: Line
  readonly manager: Manager
}

/** What was asked for, in part: the rest is asked, or usual. */
export interface Given {
  readonly folder: string | undefined
  readonly kind: Kind | undefined
  readonly runtime: Runtime | undefined
  readonly region: Region | undefined
  readonly effect: Line | undefined
  /** Nothing is asked. */
  readonly yes: boolean
  readonly help: boolean
}

/** A slip of the one who typed it. */
export class Slip extends Error {}

const one = <A extends string>(
  option: string,
  value: string | undefined,
  all: ReadonlyArray<A>
): A | undefined => {
  if (value === undefined) return undefined
  const found = all.find((each) => each === value)
  if (found === undefined) throw new Slip(`--${option} is one of ${all.join(", ")}, not "${value}"`)
  return found
}

const runtimes = [...new Set(Object.values(runtimesOf).flat())]

export const parse = (args: ReadonlyArray<string>): Given => {
  const { positionals, values } = parsed(args)
  if (positionals.length > 1) throw new Slip(`one folder is written, not ${positionals.join(" and ")}`)
  const kind = one("kind", values.kind, kinds)
  const runtime = one("runtime", values.runtime, runtimes)
  if (kind !== undefined && runtime !== undefined) checkRuntime(kind, runtime)
  return {
    // An empty one would be the folder that it is typed in.
    folder: positionals[0] === "" ? undefined : positionals[0],
    kind,
    runtime,
    region: one("region", values.region, regions),
    effect: one("effect", values.effect, lines),
    yes: values.yes === true,
    help: values.help === true
  }
}

const parsed = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kind: { type: "string", short: "k" },
        runtime: { type: "string", short: "r" },
        region: { type: "string" },
        effect: { type: "string", short: "e" },
        yes: { type: "boolean", short: "y" },
        help: { type: "boolean", short: "h" }
      }
    })
  } catch (error) {
    throw new Slip(error instanceof Error ? error.message : String(error))
  }
}

export const checkRuntime = (kind: Kind, runtime: Runtime): void => {
  const fitting: ReadonlyArray<Runtime> = runtimesOf[kind]
  if (!fitting.includes(runtime))
    throw new Slip(`a ${kind} runs on ${fitting.join(" or ")}, not on ${runtime}`)
}

/** The name of the project, from the last part of its folder: what npm takes as one. */
export const nameOf = (folder: string): string => {
  const last = folder.split(/[\\/]/).findLast((part) => part !== "" && part !== ".") ?? ""
  const name = last
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, "-")
    .replace(/^[._-]+|-+$/g, "")
  return name === "" ? "feishu-project" : name.slice(0, 214)
}
