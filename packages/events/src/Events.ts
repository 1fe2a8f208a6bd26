/**
 * Which handlers there are, and what they are told.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Transport } from "./Delivery.js"
import type * as Envelope from "./Envelope.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/Events"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/Events"

/**
 * What the platform is told of an arrival: that it is here (`Accepted`: status 200, with no data), what a callback is
 * answered with (`Answered`: status 200 with that body), that nobody handles it (`Unhandled`: 200, so that it does not
 * come again), or that it is to be sent again (`Refused`: status 500).
 *
 * @since 0.1.0
 * @category models
 */
export type Verdict =
  | { readonly _tag: "Accepted" }
  | { readonly _tag: "Answered"; readonly answer: Envelope.JsonObject }
  | { readonly _tag: "Unhandled" }
  | { readonly _tag: "Refused"; readonly reason: string }

/**
 * What transports see of the handlers.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /**
   * Deals with one arrival as far as the platform waits for it. The transport has checked that it is genuine. It never
   * fails. Interrupting it gives up the answer only: what was accepted goes on.
   */
  readonly receive: (
    envelope: Envelope.Event,
    arrival: { readonly transport: Transport }
  ) => Effect.Effect<Verdict>
  /**
   * Waits until nothing that was accepted waits or runs in this process: a host that stops programs once they have
   * answered, such as a worker, is told to keep this one until then.
   */
  readonly idle: Effect.Effect<void>
  /** Refuses arrivals from now on, waits for what runs (25 seconds at most), gives the ids of what is left. */
  readonly drain: Effect.Effect<ReadonlyArray<string>>
}

/**
 * The handlers, ready to be told.
 *
 * @since 0.1.0
 * @category tags
 */
export class Events extends Context.Tag(TypeId)<Events, Service>() {}
