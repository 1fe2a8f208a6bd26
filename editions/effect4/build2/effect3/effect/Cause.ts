export * from "../packages/effect/Cause.js"
