/** What the engine of workflows of this line of Effect knows of a run. */
import type * as DurableDeferred from "@effect/workflow/DurableDeferred"
import type * as Workflow from "@effect/workflow/Workflow"
import * as WorkflowEngine from "@effect/workflow/WorkflowEngine"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"

type Engine = WorkflowEngine.WorkflowEngine["Type"]

/** What a workflow is called. */
export const nameOf = (workflow: Workflow.Any): string => workflow.name

/** What a run's value to come has become; `undefined` until then. */
export const resultOf = <S extends Schema.Schema.Any>(
  engine: Engine,
  workflow: Workflow.Any,
  executionId: string,
  deferred: DurableDeferred.DurableDeferred<S>
): Effect.Effect<S["Type"] | undefined> =>
  Effect.flatMap(
    Effect.provideService(
      engine.deferredResult(deferred),
      WorkflowEngine.WorkflowInstance,
      WorkflowEngine.WorkflowInstance.initial(workflow, executionId)
    ),
    (exit): Effect.Effect<S["Type"] | undefined> => (exit === undefined ? Effect.succeed(undefined) : exit)
  )

/** Whether a value to come of the workflow that runs is there. */
export const isThere = <S extends Schema.Schema.Any>(
  engine: Engine,
  deferred: DurableDeferred.DurableDeferred<S>
): Effect.Effect<boolean, never, WorkflowEngine.WorkflowInstance> =>
  Effect.map(engine.deferredResult(deferred), (exit) => exit !== undefined)

/** Whether a run has come to its end, or was interrupted. */
export const isOver = <
  Name extends string,
  Payload extends Workflow.AnyStructSchema,
  Success extends Schema.Schema.Any,
  Error extends Schema.Schema.All
>(
  engine: Engine,
  workflow: Workflow.Workflow<Name, Payload, Success, Error>,
  executionId: string
): Effect.Effect<boolean, never, Success["Context"] | Error["Context"]> =>
  Effect.map(engine.poll(workflow, executionId), (run) => run !== undefined && run._tag === "Complete")
