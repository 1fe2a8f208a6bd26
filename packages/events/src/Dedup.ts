/**
 * Which events were seen: an event arrives more than once, and must not be handled twice.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/Dedup"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/Dedup"

/**
 * What a claim finds: nobody had it (`first`), somebody is at it (`running`), it is done (`again`).
 *
 * @since 0.1.0
 * @category models
 */
export type Claim = "first" | "running" | "again"

/**
 * What a memory of seen events must do. Every function is given all keys of an event: they are claimed together or not
 * at all, in one step, whoever else asks at the same time.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** Claims all keys, or says what the most advanced of them is. A claim that is never finished ends by itself. */
  readonly claim: (keys: ReadonlyArray<string>) => Effect.Effect<Claim, DedupError>
  /** Remembers the keys as done, for eight hours at least: the platform sends again for seven. */
  readonly done: (keys: ReadonlyArray<string>) => Effect.Effect<void, DedupError>
  /** Gives the claim back, so that the next delivery is the first one again. */
  readonly release: (keys: ReadonlyArray<string>) => Effect.Effect<void, DedupError>
}

/**
 * Which events were seen.
 *
 * @since 0.1.0
 * @category tags
 */
export class Dedup extends Context.Tag(TypeId)<Dedup, Service>() {}

/**
 * The memory could not be asked or told.
 *
 * @since 0.1.0
 * @category errors
 */
export class DedupError extends Data.TaggedError("DedupError")<{
  readonly operation: "claim" | "done" | "release"
  readonly reason: string
}> {
  override get message(): string {
    return `The memory of seen events failed at ${this.operation}: ${this.reason}`
  }
}
