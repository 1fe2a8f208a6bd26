/**
 * Events as values: what the platform tells, with the shape of its payload.
 *
 * @since 0.1.0
 */
import type * as Codec from "./Codec.js"

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
