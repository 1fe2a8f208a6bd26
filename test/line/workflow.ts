/** Runs of workflows of this line of Effect. */
import type * as Workflow from "@effect/workflow/Workflow"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"

/** What a run has come to; `undefined` while it goes on. */
export const ended = <A, E, E2, R>(
  poll: Effect.Effect<Workflow.Result<A, E> | undefined, E2, R>
): Effect.Effect<Exit.Exit<A, E> | undefined, E2, R> =>
  Effect.map(poll, (result) => (result !== undefined && result._tag === "Complete" ? result.exit : undefined))
