export * from "../packages/effect/Deferred.js"
export * from "../test/effect/Deferred.js"
