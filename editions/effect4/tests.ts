/** The repository's tests on Effect 4: which, and what of Effect 3 only they use. */
import type { Module } from "./effect3.js"

/** Modules of Effect 3 that tests import, beside those of the packages. */
export const testModules: ReadonlyArray<readonly [string, Module]> = [
  ["@effect/platform", { module: "effect/http" }],
  ["effect/ConfigProvider", {}],
  ["effect/FiberId", {}],
  ["effect/FiberRef", {}],
  ["effect/MetricState", { module: "effect/Metric" }],
  ["effect/MetricKeyType", { module: "effect/Metric" }],
  ["effect/FastCheck", { module: "fast-check" }],
  ["effect/LogLevel", {}],
  ["effect/Logger", { names: { defaultLogger: "defaultLogger" } }],
  ["effect/Metric", {}],
  ["effect/Scheduler", {}],
  ["effect/TestContext", { module: "effect/testing" }]
]

/** Folders of tests that are run, and what they import from beside the packages. */
export const folders: ReadonlyArray<string> = ["test", "scripts", "examples", "bench"]
