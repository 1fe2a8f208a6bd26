export * from "../packages/effect/Fiber.js"
export * from "../test/effect/Fiber.js"
