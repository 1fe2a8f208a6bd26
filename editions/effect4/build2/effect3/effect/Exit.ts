export * from "../packages/effect/Exit.js"
