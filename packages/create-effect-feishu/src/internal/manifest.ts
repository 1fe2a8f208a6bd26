/** The manifest of a project: what it needs, in the versions that were tested together. */
import type { Kind, Options, Runtime } from "./options.js"

/** Exact versions by the name of the package, written when this package is built. */
export type Versions = Readonly<Record<string, string>>

const ours = {
  bot: ["bot", "cards", "core", "events", "streaming"],
  worker: ["bot", "cards", "core", "events", "streaming"],
  tool: ["cards", "core"]
} as const satisfies Readonly<Record<Kind, ReadonlyArray<string>>>

/** What a runtime's package asks for of others. */
const peers = ["@effect/cluster", "@effect/rpc", "@effect/sql"]

/** What opens servers and listens to signals. */
const platformOf = (kind: Kind, runtime: Runtime): ReadonlyArray<string> => {
  if (runtime === "node") return ["@effect/platform-node", ...peers]
  // The address of a worker on Bun is served by Bun itself.
  return runtime === "bun" && kind !== "worker" ? ["@effect/platform-bun", ...peers] : []
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

const pinned = (names: ReadonlyArray<string>, versions: Versions): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...names].sort().map((name) => {
      const version = versions[name]
      if (version === undefined) throw new Error(`no version of ${name} is known`)
      return [name, version]
    })
  )

export const manifestOf = (name: string, { kind, runtime }: Options, versions: Versions): string =>
  `${JSON.stringify(
    {
      name,
      version: "0.0.0",
      private: true,
      type: "module",
      scripts: scriptsOf(kind, runtime),
      dependencies: pinned(
        [
          "effect",
          "@effect/platform",
          ...platformOf(kind, runtime),
          ...ours[kind].map((one) => `@effect-feishu/${one}`)
        ],
        versions
      ),
      devDependencies: pinned(
        [
          "@effect-feishu/sandbox",
          "@effect/vitest",
          "typescript",
          "vitest",
          ...testing(kind),
          ...toolsOf[runtime]
        ],
        versions
      ),
      engines: enginesOf[runtime]
    },
    null,
    2
  )}\n`

/** Wrangler runs on later versions of Node only. */
const enginesOf: Readonly<Record<Runtime, Readonly<Record<string, string>>>> = {
  node: { node: ">=20.19" },
  bun: { bun: ">=1.2" },
  cloudflare: { node: ">=22.12" }
}

/** What the sandbox asks for of others. */
const testing = (kind: Kind): ReadonlyArray<string> => (kind === "tool" ? ["@effect-feishu/events"] : [])
