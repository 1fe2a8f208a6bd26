/**
 * Where handlers make themselves known: what `Events.on`, `Events.answer` and `Events.stream` need, and `Events.layer`
 * gives to what it is built of. No transport has it, so none can open before its handlers stand.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Delivery } from "./Delivery.js"
import type { JsonObject } from "./Envelope.js"
import type { Ack, HandlerFailure, Trace, Turn } from "./Job.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/Handlers"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/Handlers"

/**
 * What became of a delivery: nothing to tell of an event, the answer of a callback.
 *
 * @since 0.1.0
 * @category models
 */
export type Outcome = JsonObject | undefined

/**
 * Something around every handler: it may do more before and after, fail, or give an outcome without running the handler.
 *
 * @since 0.1.0
 * @category models
 */
export type Middleware = (
  handler: Effect.Effect<Outcome, HandlerFailure>,
  delivery: Delivery
) => Effect.Effect<Outcome, HandlerFailure>

/**
 * A handler of ordinary events.
 *
 * @since 0.1.0
 * @category models
 */
export interface Handler {
  /** Stays equal over restarts and machines. */
  readonly name: string
  readonly type: string
  readonly ack: Ack | undefined
  /** Which lane a delivery belongs to. */
  readonly lane: (delivery: Delivery) => string
  /**
   * Repeated attempts and their limit included. `around` is what the program puts around every handler; `turn` is
   * its turn in the lane.
   */
  readonly run: (
    delivery: Delivery,
    around: Middleware,
    trace: Trace | undefined,
    turn: Turn
  ) => Effect.Effect<void, HandlerFailure>
}

/**
 * The handler of a callback.
 *
 * @since 0.1.0
 * @category models
 */
export interface Answerer {
  readonly type: string
  /** Milliseconds from the arrival until `otherwise` goes out. */
  readonly deadline: number
  readonly otherwise: (delivery: Delivery) => JsonObject
  /** Gives the answer, checked. */
  readonly run: (
    delivery: Delivery,
    around: Middleware,
    trace: Trace | undefined
  ) => Effect.Effect<JsonObject, HandlerFailure>
  /** Deals with an answer that comes after `otherwise` went out. */
  readonly late: (delivery: Delivery, answer: JsonObject) => Effect.Effect<void>
}

/**
 * What takes handlers in. Each leaves again with the scope.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** Dies where two handlers have one name. */
  readonly handle: (handler: Handler) => Effect.Effect<void, never, Scope.Scope>
  /** Dies where a callback has two answers. */
  readonly answer: (answerer: Answerer) => Effect.Effect<void, never, Scope.Scope>
  /** The one that comes first is the outermost. */
  readonly wrap: (middleware: Middleware) => Effect.Effect<void, never, Scope.Scope>
  /** A name for one more stream of a type. */
  readonly nameOfStream: (type: string) => Effect.Effect<string>
  /** Tells of every event that has no handler. */
  readonly listen: (listener: (delivery: Delivery) => void) => Effect.Effect<void, never, Scope.Scope>
  /**
   * What several layers of handlers share: made by the first that asks for it under this tag, in a scope that ends after
   * all of them, and the same for the others. Each `Events.layer` has its own.
   */
  readonly share: <I, A, E, R>(
    tag: Context.Service<I, A>,
    make: Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E, Exclude<R, Scope.Scope>>
}

/**
 * Where handlers make themselves known.
 *
 * @since 0.1.0
 * @category tags
 */
export class Handlers extends Context.Service<Handlers, Service>()(TypeId) {}
