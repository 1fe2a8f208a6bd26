/** Runs of workflows of this line of Effect. */
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as Workflow from "effect/workflow/Workflow"

/** What a run has come to; `undefined` while it goes on. */
export const ended = <A, E, E2, R>(
  poll: Effect.Effect<Option.Option<Workflow.Result<A, E>>, E2, R>
): Effect.Effect<Exit.Exit<A, E> | undefined, E2, R> =>
  Effect.map(poll, (found) => {
    const result = Option.getOrUndefined(found)
    return result !== undefined && result._tag === "Complete" ? result.exit : undefined
  })
