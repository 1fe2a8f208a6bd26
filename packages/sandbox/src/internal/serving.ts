/** Answers requests: late where a fault says so, and once the code is there that answers them. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import type { SandboxRequest, SandboxResponse } from "../Sandbox/Records.js"
import type { Engine, Plan } from "./engine.js"
import type { Time } from "./time.js"

export interface Serving {
  readonly handle: (request: SandboxRequest) => Effect.Effect<SandboxResponse>
  /** Rises with each request that begins or ends. */
  readonly moves: () => number
  /** Whether a request waits for code that answers it. */
  readonly isLoading: () => boolean
}

/** @param scope Late answers end with it. */
export const make = (engine: Engine, time: Time, scope: Scope.Scope): Serving => {
  let moves = 0
  /** How many requests wait for code that answers them. */
  let loading = 0

  const serve = (plan: Plan): Effect.Effect<SandboxResponse> =>
    Effect.clockWith((clock) => {
      moves++
      const outcome = engine.serve(plan, time.now(clock))
      if (engine.defect === undefined) return Effect.succeed(outcome)
      const { defect } = engine
      engine.defect = undefined
      return Effect.as(Effect.logError("The sandbox failed to answer", defect), outcome)
    })

  const handle: Serving["handle"] = (request) =>
    Effect.suspend(() => {
      const plan = engine.plan(request)
      moves++
      return plan.found._tag === "Pending" ? Effect.flatMap(load(plan), answer) : answer(plan)
    })

  const load = (plan: Plan): Effect.Effect<Plan> =>
    Effect.suspend(() => {
      loading++
      return Effect.ensuring(
        Effect.promise(() => engine.load(plan)),
        Effect.sync(() => void loading--)
      )
    })

  const answer = (plan: Plan): Effect.Effect<SandboxResponse> =>
    Effect.suspend(() => {
      const { action } = plan
      if (action?._tag !== "Delayed") return serve(plan)
      const wait = time.sleep(Duration.toMillis(action.by))
      const late =
        action.moment === "before" ? Effect.zipRight(wait, serve(plan)) : Effect.zipLeft(serve(plan), wait)
      // Who gives up waiting does not stop the platform: the write takes place all the same.
      return Effect.flatMap(Effect.forkIn(late, scope), Fiber.join)
    })

  return { handle, moves: () => moves, isLoading: () => loading > 0 }
}
