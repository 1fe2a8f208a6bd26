export * from "../test/effect/Layer.js"
