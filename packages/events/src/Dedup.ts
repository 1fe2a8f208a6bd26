/**
 * Which events were seen: an event arrives more than once, and must not be handled twice.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
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
 * How long a claim lasts that is neither finished, nor given back, nor renewed: a minute. Whoever died with it cannot
 * give it back, and the platform comes again after 15 seconds, 5 minutes, an hour and six.
 *
 * @since 0.1.0
 * @category models
 */
export const lease: Duration.Duration = /*#__PURE__*/ Duration.seconds(60)

/**
 * What a memory of seen events must do. Every function is given all keys of an event: they are claimed together or not
 * at all, in one step, whoever else asks at the same time.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /**
   * Claims all keys for the length of `lease`, or says what the most advanced of them is (`again` before `running`).
   * What ran out counts as nobody's.
   */
  readonly claim: (keys: ReadonlyArray<string>) => Effect.Effect<Claim, DedupError>
  /** Prolongs claims that are still held here, of many events at once, by another `lease`. Others stay as they are. */
  readonly renew: (keys: ReadonlyArray<string>) => Effect.Effect<void, DedupError>
  /** Remembers the keys as done, for eight hours at least: the platform sends again for seven. */
  readonly done: (keys: ReadonlyArray<string>) => Effect.Effect<void, DedupError>
  /**
   * Gives claims back that are held here, so that the next delivery is the first one again. What is done, and what
   * another process holds by now, stays as it is.
   */
  readonly release: (keys: ReadonlyArray<string>) => Effect.Effect<void, DedupError>
  /** The keys whose claim ran out: their process died while it was at them. Each is told once, and forgotten. */
  readonly abandoned: Effect.Effect<ReadonlyArray<string>, DedupError>
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
  readonly operation: "claim" | "renew" | "done" | "release" | "abandoned"
  readonly reason: string
}> {
  override get message(): string {
    return `The memory of seen events failed at ${this.operation}: ${this.reason}`
  }
}
