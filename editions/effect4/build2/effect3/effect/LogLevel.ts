export * from "../test/effect/LogLevel.js"
