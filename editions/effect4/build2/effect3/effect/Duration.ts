export * from "../packages/effect/Duration.js"
