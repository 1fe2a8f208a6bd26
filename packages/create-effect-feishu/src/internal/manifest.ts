/** The manifest of a project: what it needs, in the versions that were tested together. */
import type { Kind, Line, Options, Runtime } from "./options.js"

/** Exact versions by the line of Effect and the name of the package, written when this package is built. */
export type Versions = Readonly<Record<Line, Readonly<Record<string, string>>>>

const ours = {
  bot: ["bot", "cards", "core", "events", "streaming"],
  worker: ["bot", "cards", "core", "events", "streaming"],
  tool: ["cards", "core"]
} as const satisfies Readonly<Record<Kind, ReadonlyArray<string>>>

/** Effect itself, with what a runtime's package asks for of others. */
const effectOf: Readonly<
  Record<Line, { readonly all: ReadonlyArray<string>; readonly peers: ReadonlyArray<string> }>
> = {
  3: {
    all: ["effect", "@effect/platform"],
    // And what these ask for themselves: not every package manager installs what is only asked for.
    peers: ["@effect/cluster", "@effect/experimental", "@effect/rpc", "@effect/sql", "@effect/workflow"]
  },
  // What were packages of their own have become a part of it.
  4: { all: ["effect"], peers: [] }
}

/** What opens servers and listens to signals. */
const platformOf = ({ effect, kind, runtime }: Options): ReadonlyArray<string> => {
  const { peers } = effectOf[effect]
  if (runtime === "node") return ["@effect/platform-node", ...peers, ...(effect === "4" ? ["redis"] : [])]
  // The address of a worker on Bun is served by Bun itself.
  if (runtime !== "bun" || kind === "worker") return []
  // Of Bun's package there is no version for Effect 4 yet; what it would take from this one runs on Bun as well.
  return [effect === "4" ? "@effect/platform-node-shared" : "@effect/platform-bun", ...peers]
}

const toolsOf: Readonly<Record<Runtime, ReadonlyArray<string>>> = {
  node: ["@types/node", "tsx"],
  bun: ["@types/bun"],
  cloudflare: ["@types/node", "tsx", "wrangler"]
}

const scriptsOf = (kind: Kind, runtime: Runtime): Readonly<Record<string, string>> => {
  const doctor = (secrets: string) =>
    kind === "tool" ? {} : { doctor: `tsx --env-file=${secrets} src/doctor.ts` }
  const tests = { test: "vitest run", check: "tsc --noEmit" }
  switch (runtime) {
    case "node":
      return {
        ...(kind === "tool"
          ? { start: "tsx --env-file=.env src/main.ts" }
          : {
              dev: "tsx watch --env-file=.env src/main.ts",
              build: "tsc -p tsconfig.build.json",
              start: "node dist/main.js"
            }),
        ...doctor(".env"),
        ...tests
      }
    case "bun":
      return {
        ...(kind === "tool" ? {} : { dev: "bun --watch src/main.ts" }),
        start: "bun src/main.ts",
        ...(kind === "tool" ? {} : { doctor: "bun src/doctor.ts" }),
        ...tests
      }
    case "cloudflare":
      return {
        dev: "wrangler dev",
        deploy: "wrangler deploy",
        ...doctor(".dev.vars"),
        ...tests
      }
  }
}

const pinned = (names: ReadonlyArray<string>, versions: Versions[Line]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...names].sort().map((name) => {
      const version = versions[name]
      if (version === undefined) throw new Error(`no version of ${name} is known`)
      return [name, version]
    })
  )

export const manifestOf = (name: string, options: Options, versions: Versions): string => {
  const { effect, kind, runtime } = options
  return `${JSON.stringify(
    {
      name,
      version: "0.0.0",
      private: true,
      type: "module",
      scripts: scriptsOf(kind, runtime),
      dependencies: pinned(
        [
          ...effectOf[effect].all,
          ...platformOf(options),
          ...ours[kind].map((one) => `@effect-feishu/${one}`)
        ],
        versions[effect]
      ),
      devDependencies: pinned(
        [
          "@effect-feishu/sandbox",
          "@effect/vitest",
          "typescript",
          "vitest",
          ...testing(kind, effect),
          ...toolsOf[runtime]
        ],
        versions[effect]
      ),
      engines: runtime === "bun" ? { bun: ">=1.2" } : { node: `>=${nodeOf(runtime, effect)}` }
    },
    null,
    2
  )}\n`
}

/**
 * The oldest Node for a project: Wrangler, the tests of Effect 4 and its `@effect/platform-node` each ask for a later one
 * than the packages do.
 */
export const nodeOf = (runtime: Runtime, effect: Line): string =>
  runtime === "node" && effect === "4"
    ? "22.19"
    : runtime === "cloudflare" || effect === "4"
      ? "22.12"
      : "20.19"

/** What the sandbox asks for of others, and the test runner of Effect 4. */
const testing = (kind: Kind, effect: Line): ReadonlyArray<string> => [
  ...(kind === "tool" ? ["@effect-feishu/events"] : []),
  ...(effect === "4" ? ["vite"] : [])
]
