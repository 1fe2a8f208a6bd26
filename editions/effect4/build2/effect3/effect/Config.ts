export * from "../packages/effect/Config.js"
