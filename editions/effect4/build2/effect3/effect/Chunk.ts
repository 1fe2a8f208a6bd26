export * from "../packages/effect/Chunk.js"
export * from "../test/effect/Chunk.js"
