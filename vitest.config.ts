import { fileURLToPath } from "node:url"
import { configDefaults, defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"
import { slow } from "./vitest.slow.js"

const packages = fileURLToPath(new URL("./packages/", import.meta.url))

/** Those that take longest: begun last they would be waited for by themselves. */
const longest = [
  "test/packages/packages.test.ts",
  "test/docs/docs.test.ts",
  "test/browser/page.test.ts",
  "test/streaming/promises.test.ts",
  "test/core/secrets.test.ts",
  "test/events/InboxCluster.crash.test.ts",
  "test/core/api.wire.test.ts",
  "test/core/Transport.test.ts",
  "test/sandbox/Endpoints.test.ts",
  "test/events/promises.test.ts"
]

class LongestFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`))
      return place < 0 ? longest.length : place
    }
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other))
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@effect-feishu\/(\w+)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^@effect-feishu\/(\w+)\/(.+)$/, replacement: `${packages}$1/src/$2.ts` }
    ]
  },
  test: {
    include: ["test/**/*.test.ts", "packages/create-effect-feishu/templates/{chat,tool}/test/*.test.ts"],
    exclude: [...configDefaults.exclude, ...slow],
    sequence: { sequencer: LongestFirst },
    setupFiles: ["test/setup.ts"],
    maxWorkers: 2,
    // Files share what they import: the tests keep no state in modules, and loading is most of their time.
    isolate: false,
    testTimeout: 30_000
  }
})
