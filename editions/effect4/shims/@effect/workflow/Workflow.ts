import type * as Schema from "effect/Schema"
import * as W from "effect/workflow/Workflow"

/** Effect 3 has the name among the options. */
export const make = <
  const Name extends string,
  Payload extends W.AnyStructSchema,
  Success extends Schema.Top,
  Error extends Schema.Top
>({
  name,
  ...options
}: {
  readonly name: Name
  readonly payload: Payload
  readonly success: Success
  readonly error: Error
  readonly idempotencyKey: (payload: Payload["Type"]) => string
}): W.Workflow<Name, Payload, Success, Error> => W.make(name, options) as never
