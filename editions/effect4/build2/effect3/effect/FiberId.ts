export * from "../test/effect/FiberId.js"
