/** What the engine of workflows of this line of Effect knows of a run. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Schema from "effect/Schema"
import type * as DurableDeferred from "effect/workflow/DurableDeferred"
import type * as Workflow from "effect/workflow/Workflow"
import * as WorkflowEngine from "effect/workflow/WorkflowEngine"

type Engine = WorkflowEngine.WorkflowEngine["Service"]

/** What a workflow is called. */
export const nameOf = (workflow: Workflow.Any): string => workflow._tag

/** What a run's value to come has become; `undefined` until then. */
export const resultOf = <S extends Schema.Constraint>(
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
    Option.match({
      onNone: (): Effect.Effect<S["Type"] | undefined> => Effect.succeed(undefined),
      onSome: (exit) => exit
    })
  )

/** Whether a value to come of the workflow that runs is there. */
export const isThere = <S extends Schema.Constraint>(
  engine: Engine,
  deferred: DurableDeferred.DurableDeferred<S>
): Effect.Effect<boolean, never, WorkflowEngine.WorkflowInstance> =>
  Effect.map(engine.deferredResult(deferred), Option.isSome)

/** Whether a run has come to its end, or was interrupted. */
export const isOver = <
  Name extends string,
  Payload extends Workflow.AnyStructSchema,
  Success extends Schema.Top,
  Error extends Schema.Top
>(
  engine: Engine,
  workflow: Workflow.Workflow<Name, Payload, Success, Error>,
  executionId: string
): Effect.Effect<boolean, never, Success["DecodingServices"] | Error["DecodingServices"]> =>
  Effect.map(
    engine.poll(workflow, executionId),
    Option.exists((run) => run._tag === "Complete")
  )
