export * from "../test/effect/Random.js"
