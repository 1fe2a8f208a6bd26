export * from "../packages/effect/Schema.js"
export * from "../test/effect/Schema.js"
