export * from "../packages/effect/Stream.js"
export * from "../test/effect/Stream.js"
