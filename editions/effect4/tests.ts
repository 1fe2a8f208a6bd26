/** The repository's tests on Effect 4: which, and what of Effect 3 only they use. */
import type { Module } from "./effect3.js"

/** Modules of Effect 3 that tests import, beside those of the packages. */
export const testModules: ReadonlyArray<readonly [string, Module]> = [
  ["@effect/cluster/TestRunner", { module: "effect/cluster/TestRunner" }],
  ["@effect/platform", { module: "effect/http" }],
  ["effect/ConfigProvider", {}],
  ["effect/FiberId", {}],
  ["effect/FastCheck", { module: "fast-check" }],
  ["effect/LogLevel", {}],
  ["effect/Logger", { names: { defaultLogger: "defaultLogger" } }],
  ["effect/Metric", {}],
  ["effect/Scheduler", {}],
  ["effect/TestContext", { module: "effect/testing" }]
]

/** Folders of tests that are run, and what they import from beside the packages. */
export const folders: ReadonlyArray<string> = ["test", "scripts"]

/** What is not translated, and why. */
export const left: Readonly<Record<string, string>> = {
  "scripts/codegen/update/rows.ts": "reads the catalog, on Effect 3",
  "test/types/": "are refused otherwise where Effect itself is",
  "test/tsconfig.json": "is that of Effect 3",
  "test/otel/": "needs the @effect/opentelemetry of Effect 4, and Node 22",
  "test/browser/": "looks at the page, which has no Effect in it",
  "test/codegen/": "looks at the generator, which runs on Effect 3",
  "test/editions/drift.test.ts": "looks at the check of what drifts, with modules that there are not",
  "test/docs/": "looks at the documents of Effect 3",
  "test/packages/packages.test.ts": "looks at packages of Effect 3",
  "test/redis/program.ts": "needs the Redis of @effect/platform-node, and Node 22",
  "test/redis/redis.test.ts": "runs that program",
  "test/redis/rotation.test.ts": "runs that program",
  "test/redis/sender": "needs the Redis of @effect/platform-node, and Node 22",
  "test/redis/users.ts": "needs the Redis of @effect/platform-node, and Node 22"
}
