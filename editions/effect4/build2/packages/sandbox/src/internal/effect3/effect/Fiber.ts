import * as Effect from "effect/Effect"
import type * as F from "effect/Fiber"

export const interruptFork = (fiber: F.Fiber<unknown, unknown>): Effect.Effect<void> =>
  Effect.sync(() => fiber.interruptUnsafe())
