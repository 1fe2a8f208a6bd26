/**
 * One event for one handler, and what becomes of it: what handlers and inboxes say to each other.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type { Delivery } from "./Delivery.js"

/**
 * One event for one handler: what an inbox keeps. Plain JSON.
 *
 * @since 0.1.0
 * @category models
 */
export interface Job {
  readonly delivery: Delivery
  /** Which handler it is for: its name, which stays equal over restarts and machines. */
  readonly handler: string
  /** Jobs of one handler and one lane run one after the other, in the order in which they came. */
  readonly lane: string
  /** What is claimed before it runs, so that it runs once: the event's id and, of a message, the message's id. */
  readonly claims: ReadonlyArray<string>
  /** When the platform is told that it arrived, where the handler chose other than its inbox. */
  readonly ack: Ack | undefined
  /** The span of its arrival, for what handles it to point at. */
  readonly trace?: Trace | undefined
}

/**
 * When the platform is told that an event arrived: as soon as the inbox has it, or when its handler has dealt with it.
 *
 * @since 0.1.0
 * @category models
 */
export type Ack = "atOnce" | "after"

/**
 * A span as what it can be found by.
 *
 * @since 0.1.0
 * @category models
 */
export interface Trace {
  readonly traceId: string
  readonly spanId: string
  readonly sampled: boolean
}

/**
 * What became of an offered job. `Accepted`: it is here, or was here before; the platform is told that it arrived.
 * `Refused`: it is not, and no claim is left; the platform is told so and sends it again.
 *
 * @since 0.1.0
 * @category models
 */
export type Receipt =
  | { readonly _tag: "Accepted"; readonly claim: "first" | "again" | "running" }
  | {
      readonly _tag: "Refused"
      readonly reason: "full" | "failed" | "late" | "running" | "stopping" | "unavailable"
    }

/**
 * A job that failed for good.
 *
 * @since 0.1.0
 * @category models
 */
export interface Failed {
  readonly job: Job
  /** What went wrong, as text: an inbox may have kept it for days. */
  readonly reason: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/**
 * A job's turn in its lane.
 *
 * @since 0.1.0
 * @category models
 */
export interface Turn {
  /**
   * Lets the next job of the lane begin, on the same machine, while this one goes on. It counts against `concurrency` of an
   * inbox no longer, still against its capacity, and what the inbox promises holds until it has ended. Twice, or after the
   * end, it does nothing.
   */
  readonly release: Effect.Effect<void>
  /**
   * Waits for something that may not come, such as somebody's answer: an inbox that stops does not wait for a job that
   * does.
   */
  readonly rest: <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/**
 * Deals with one job, repeated attempts included. Fails when it gives up.
 *
 * @since 0.1.0
 * @category models
 */
export type Run = (job: Job, turn: Turn) => Effect.Effect<void, HandlerFailure>

/**
 * Why a handler gave up: its error or defect as text, without secrets.
 *
 * @since 0.1.0
 * @category errors
 */
export interface HandlerFailure {
  readonly _tag: "HandlerFailure"
  readonly reason: string
}
