import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const build = fileURLToPath(new URL("./", import.meta.url))

/** The repository's own tests on Effect 4, as `build.ts --tests` writes them. */
export default defineConfig({
  root: build,
  resolve: {
    alias: [
      { find: /^@effect-feishu\/(\w+)$/, replacement: `${build}packages/$1/src/index.ts` },
      { find: /^@effect-feishu\/(\w+)\/(.+)$/, replacement: `${build}packages/$1/src/$2.ts` },
      { find: "@effect/vitest", replacement: `${build}effect3/test/@effect/vitest.ts` }
    ]
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    maxWorkers: 2,
    isolate: false,
    testTimeout: 30_000
  }
})
