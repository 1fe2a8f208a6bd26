import { mergeConfig } from "vitest/config"
import usual from "./vitest.config.js"
import { slow, thorough } from "./vitest.slow.js"

export default mergeConfig(
  { ...usual, test: { ...usual.test, include: [], exclude: [] } },
  { test: { include: [...slow, ...thorough], env: { THOROUGH: "true" } } }
)
