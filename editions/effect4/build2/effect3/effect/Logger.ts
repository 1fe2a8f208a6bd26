export * from "../test/effect/Logger.js"
