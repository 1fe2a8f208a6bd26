import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

/** Both editions as strangers install them: minutes, and the registry is asked. */
export default defineConfig({
  root: fileURLToPath(new URL("./", import.meta.url)),
  test: {
    include: ["strangers.test.ts", "readmes.test.ts", "guides.test.ts", "runtimes.test.ts"],
    globalSetup: "strangers.setup.ts",
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1
  }
})
