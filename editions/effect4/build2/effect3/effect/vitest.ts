export * from "../test/@effect/vitest.js"
