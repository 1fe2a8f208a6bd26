export * from "../packages/effect/Effect.js"
export * from "../test/effect/Effect.js"
