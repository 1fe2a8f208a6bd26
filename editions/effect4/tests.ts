/** The repository's tests on Effect 4: which, and what of Effect 3 only they use. */
import type { Module } from "./effect3.js"

/** Modules of Effect 3 that tests import, beside those of the packages. */
export const testModules: ReadonlyArray<readonly [string, Module]> = [
  ["@effect/platform", { module: "effect/http" }],
  ["effect/ConfigProvider", {}],
  ["effect/FiberId", {}],
  ["effect/FiberRef", {}],
  ["@effect/cluster/RunnerAddress", { module: "effect/cluster/RunnerAddress" }],
  ["effect/FastCheck", { module: "fast-check" }],
  ["effect/LogLevel", {}],
  ["effect/Logger", { names: { defaultLogger: "defaultLogger" } }],
  ["effect/Metric", {}],
  ["effect/Scheduler", {}],
  ["effect/TestContext", { module: "effect/testing" }]
]

/** Folders of tests that are run, and what they import from beside the packages. */
export const folders: ReadonlyArray<string> = ["test", "scripts", "examples", "bench"]

/** What is not translated, and why. */
export const left: Readonly<Record<string, string>> = {
  "scripts/codegen/update/rows.ts": "reads the catalog, on Effect 3",
  "test/bot/": "bots are still being written",
  "test/types/": "are refused otherwise where Effect itself is",
  "test/tsconfig.json": "is that of Effect 3",
  "test/browser/": "looks at the page, which has no Effect in it",
  "test/codegen/": "looks at the generator, which runs on Effect 3",
  "test/docs/": "looks at documents: test/editions has those of Effect 4",
  "test/packages/": "looks at packages: test/editions has those of Effect 4",
  "test/redis/": "needs the Redis of @effect/platform-node, and Node 22"
}
