import { fileURLToPath } from "node:url"
import { configDefaults, defineConfig } from "vitest/config"
import { slow } from "./vitest.slow.js"

const packages = fileURLToPath(new URL("./packages/", import.meta.url))

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
    setupFiles: ["test/setup.ts"],
    maxWorkers: 2,
    // Files share what they import: the tests keep no state in modules, and loading is most of their time.
    isolate: false,
    testTimeout: 30_000
  }
})
