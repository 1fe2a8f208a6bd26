/**
 * Where events wait until their handlers have dealt with them. Its layer is the guarantee.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Delivery } from "./Delivery.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/Inbox"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/Inbox"

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
  readonly ack: "atOnce" | "after" | undefined
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
 * Deals with one job, repeated attempts included. Fails when it gives up.
 *
 * @since 0.1.0
 * @category models
 */
export type Run = (job: Job) => Effect.Effect<void, HandlerFailure>

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

/**
 * What an inbox must do.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** Takes a job in. Neither fails nor waits longer than the platform does. */
  readonly offer: (job: Job) => Effect.Effect<Receipt>
  /** Gives it what runs jobs, before the first is offered. Jobs that were left from before begin now. */
  readonly attach: (run: Run) => Effect.Effect<void, never, Scope.Scope>
  /** Refuses jobs from now on, and waits until those that run are done; gives the ids of what is left after the limit. */
  readonly drain: Effect.Effect<ReadonlyArray<string>>
  /** How many jobs wait or run. */
  readonly size: Effect.Effect<number>
  /** The jobs that failed for good and are still kept, oldest first. */
  readonly failed: Effect.Effect<ReadonlyArray<Failed>>
  /** Runs the failed jobs of an event once more. Says how many these were. */
  readonly replay: (eventId: string) => Effect.Effect<number>
}

/**
 * Where events wait until their handlers have dealt with them.
 *
 * @since 0.1.0
 * @category tags
 */
export class Inbox extends Context.Tag(TypeId)<Inbox, Service>() {}
