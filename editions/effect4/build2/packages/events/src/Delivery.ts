/**
 * One arrival of an event, with all that is known of it besides its payload.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { JsonObject } from "./Envelope.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/Delivery"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/Delivery"

/**
 * How an event came in. `catchUp` is a message that was fetched after an outage.
 *
 * @since 0.1.0
 * @category models
 */
export type Transport = "webhook" | "longConnection" | "catchUp" | (string & {})

/**
 * One arrival of an event. Plain JSON, so that an inbox can save it and another machine can go on with it. It holds no
 * verification token.
 *
 * @since 0.1.0
 * @category models
 */
export interface Delivery {
  /** Equal in every delivery of the same event: `event_id`, or `uuid` of 1.0. Made up for a callback that has none. */
  readonly id: string
  /** The platform's name of the event, such as `im.message.receive_v1`. */
  readonly type: string
  readonly schema: "1.0" | "2.0"
  /** The tenant in which it happened. */
  readonly tenantKey: string | undefined
  /** The application that it was sent to. */
  readonly appId: string | undefined
  /** When the platform made it, in milliseconds since the epoch. */
  readonly createdAt: number | undefined
  /** When it arrived here, in milliseconds since the epoch. */
  readonly receivedAt: number
  readonly transport: Transport
  /** The wrapper's header, unknown fields included, without the verification token. */
  readonly header: JsonObject
  /** The whole body as parsed, without the verification token. */
  readonly raw: JsonObject
}

/**
 * The delivery that is being handled, for what a handler calls.
 *
 * @since 0.1.0
 * @category tags
 */
export class CurrentDelivery extends Context.Service<CurrentDelivery, Delivery>()(TypeId) {}

/**
 * What an event tells, not checked yet: the wrapper's `event`, or the whole body of an old card's callback, which has no
 * wrapper.
 *
 * @since 0.1.0
 * @category combinators
 */
export const payload = ({ raw, type }: Delivery): unknown =>
  type === "card.action.trigger_v1" && raw["event"] === undefined ? raw : raw["event"]

/**
 * How long ago the platform made the event: after an outage this is hours. Zero where the event has no time, and where
 * the clocks disagree.
 *
 * @since 0.1.0
 * @category combinators
 */
export const age = (delivery: Delivery): Effect.Effect<Duration.Duration> =>
  Effect.map(Clock.currentTimeMillis, (now) =>
    Duration.millis(Math.max(0, now - (delivery.createdAt ?? now)))
  )
