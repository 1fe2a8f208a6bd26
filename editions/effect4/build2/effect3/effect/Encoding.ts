export * from "../packages/effect/Encoding.js"
