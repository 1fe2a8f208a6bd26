/**
 * Events as values: what the platform tells, with the shape of its payload.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type * as Codec from "./Codec.js"
import { examine, guardOf, type Problem } from "./internal/guard.js"
import { parse } from "./internal/json.js"

/**
 * What every event value has, whatever it tells.
 *
 * @since 0.1.0
 * @category models
 */
export interface Any {
  /** The platform's name of it, for example `im.message.receive_v1`. */
  readonly type: string
  /** How the platform wraps it: `2.0` as `{ schema, header, event }`, `1.0` as `{ ts, uuid, token, type, event }`. */
  readonly schema: "1.0" | "2.0"
  /** Sent to the address for callbacks, and awaits an answer. */
  readonly callback?: boolean
  readonly deprecated?: boolean
  /** The shape of the wrapper's `event`. */
  readonly payload: Codec.AnyShape
  /** The shape of what a callback may be answered with. */
  readonly answer?: Codec.AnyShape
}

/**
 * An event or a callback. A callback waits for an answer.
 *
 * @since 0.1.0
 * @category models
 */
export interface EventDefinition<in out Payload, in out Answer = never> extends Any {
  readonly payload: Codec.Shape<Payload>
  readonly answer?: Codec.Shape<Answer>
}

/**
 * Makes an event value from its facts and shapes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <Payload, Answer = never>(
  definition: EventDefinition<Payload, Answer>
): EventDefinition<Payload, Answer> => definition

/**
 * Reads what an event tells, given the wrapper's `event`: the parsed object itself, checked where it lies and mended
 * as responses are, or everything that does not fit.
 *
 * @since 0.1.0
 * @category checking
 */
export const decode = <Payload, Answer>(
  definition: EventDefinition<Payload, Answer>,
  payload: unknown
): Result.Result<Payload, ReadonlyArray<Problem>> => {
  if (guardOf(definition.payload)(payload)) return Result.succeed(payload as Payload)
  const { value, problems } = examine(definition.payload, payload, { repair: true, root: "event" })
  return problems.length === 0 ? Result.succeed(value as Payload) : Result.fail(problems)
}

/**
 * Parses the text of a delivered event. An integer that a double cannot hold exactly becomes a string of its digits, so
 * that none is rounded, as in responses. Throws a `SyntaxError` as `JSON.parse` does.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parseJson: (text: string) => unknown = parse
