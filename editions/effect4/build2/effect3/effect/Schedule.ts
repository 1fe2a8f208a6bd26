export * from "../packages/effect/Schedule.js"
