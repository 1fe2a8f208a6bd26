export * from "../test/effect/Tracer.js"
