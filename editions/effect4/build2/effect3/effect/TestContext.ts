export * from "../test/effect/TestContext.js"
