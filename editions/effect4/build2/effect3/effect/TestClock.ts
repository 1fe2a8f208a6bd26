export * from "../test/effect/TestClock.js"
