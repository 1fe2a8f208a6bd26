/**
 * Where events wait until their handlers have dealt with them. Its layer is the guarantee.
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Dedup from "./Dedup.js"
import type { Ack, Failed, Job, Receipt, Run } from "./Job.js"
import * as lanes from "./internal/lanes.js"

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

export type { Ack, Failed, HandlerFailure, Job, Receipt, Run, Trace, Turn } from "./Job.js"

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
  /** Waits until no job waits or runs in this process. */
  readonly idle: Effect.Effect<void>
  /** Refuses jobs from now on, and waits until those that run are done; gives the ids of what is left after the limit. */
  readonly drain: Effect.Effect<ReadonlyArray<string>>
  /** How long `drain` waits at most. Callbacks, which pass no inbox, are waited for as long. */
  readonly drainLimit: Duration.Duration
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

/**
 * How many jobs wait or run.
 *
 * @since 0.1.0
 * @category combinators
 */
export const size: Effect.Effect<number, never, Inbox> = /*#__PURE__*/ Effect.flatMap(
  Inbox,
  (inbox) => inbox.size
)

/**
 * The jobs that failed for good and are still kept, oldest first.
 *
 * @since 0.1.0
 * @category combinators
 */
export const failed: Effect.Effect<ReadonlyArray<Failed>, never, Inbox> = /*#__PURE__*/ Effect.flatMap(
  Inbox,
  (inbox) => inbox.failed
)

/**
 * Runs the failed jobs of an event once more, by the event's id. Says how many these were: none where nothing of it
 * failed, or where it was dealt with since.
 *
 * @since 0.1.0
 * @category combinators
 */
export const replay = (eventId: string): Effect.Effect<number, never, Inbox> =>
  Effect.flatMap(Inbox, (inbox) => inbox.replay(eventId))

/**
 * What an inbox in this process may hold, and for how long.
 *
 * @since 0.1.0
 * @category models
 */
export interface MemoryOptions {
  /**
   * How many jobs may wait or run: 10,000 unless told otherwise. Of more, the platform is told that they did not arrive,
   * and it sends them again: after 15 seconds, 5 minutes, an hour and six.
   */
  readonly capacity?: number | undefined
  /** How many of these may be in one lane, so that one chat cannot take the room of all: 1,000 unless told otherwise. */
  readonly perLane?: number | undefined
  /** How many may run at the same time, each in a lane of its own: as many as there are lanes unless told otherwise. */
  readonly concurrency?: number | undefined
  /** How many failed jobs are kept to be looked at and run again: 1,000 unless told otherwise. Of more the oldest go. */
  readonly keepFailed?: number | undefined
  /** How long `drain` waits for what runs: 25 seconds unless told otherwise. */
  readonly drain?: Duration.DurationInput | undefined
  /**
   * How long the memory of seen events may take for an answer: a second unless told otherwise. An event of which it does
   * not say in time whether it is new is refused, so that the platform sends it again.
   */
  readonly dedupTimeout?: Duration.DurationInput | undefined
}

const rules: Settings.Rules<MemoryOptions> = {
  capacity: /*#__PURE__*/ Settings.wholeOrInfinity(0),
  perLane: /*#__PURE__*/ Settings.wholeOrInfinity(0),
  // With none, what was accepted would never run.
  concurrency: /*#__PURE__*/ Settings.wholeOrInfinity(1),
  keepFailed: /*#__PURE__*/ Settings.wholeOrInfinity(0),
  drain: Settings.duration,
  dedupTimeout: Settings.time
}

const make = (options: MemoryOptions, ack: Ack): Effect.Effect<Service, never, Dedup.Dedup> =>
  Effect.gen(function* () {
    yield* Settings.checkOrDie("Inbox", options, rules)
    const {
      capacity = 10_000,
      concurrency = Number.POSITIVE_INFINITY,
      dedupTimeout = "1 second",
      drain = "25 seconds",
      keepFailed = 1000,
      perLane = 1000
    } = options
    return yield* lanes.make(
      {
        capacity,
        perLane,
        concurrency,
        keepFailed,
        drain: Settings.millisOf(drain),
        dedupTimeout: Settings.millisOf(dedupTimeout)
      },
      ack
    )
  })

/**
 * Keeps jobs in this process and tells the platform at once that they arrived. What waits or runs in it when the process
 * dies is lost; with a memory of seen events that outlives the process, the next one says which these were.
 *
 * - Jobs of one lane run one after the other, in the order in which they came; those of others beside them.
 * - A job whose handler fails is kept, see `failed` and `replay`, and counts as done: it does not come again by itself.
 * - A handler with `ack: "after"` has what `layerAckAfter` promises.
 *
 * Dies where an option is not what it may be.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeMemory = (options: MemoryOptions = {}): Effect.Effect<Service, never, Dedup.Dedup> =>
  make(options, "atOnce")

/**
 * Keeps jobs in this process and tells the platform that they arrived when their handler has dealt with them, so that its
 * own repetitions are the queue. A handler that fails is told as not arrived; so is one that takes longer than 2.8
 * seconds, as the platform waits for three. That one goes on: when it has ended well, the next delivery is
 * told as arrived, and does not run again; when it has failed, the next delivery runs.
 *
 * The platform gives up after four repetitions, seven hours after the event.
 *
 * Dies where an option is not what it may be.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeAckAfter = (options: MemoryOptions = {}): Effect.Effect<Service, never, Dedup.Dedup> =>
  make(options, "after")

/**
 * An inbox in this process that answers the platform at once: see `makeMemory`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemory = (options: MemoryOptions = {}): Layer.Layer<Inbox, never, Dedup.Dedup> =>
  Layer.effect(Inbox, makeMemory(options))

/**
 * An inbox in this process that answers the platform when the handler has ended: see `makeAckAfter`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerAckAfter = (options: MemoryOptions = {}): Layer.Layer<Inbox, never, Dedup.Dedup> =>
  Layer.effect(Inbox, makeAckAfter(options))

/**
 * `layerMemory` with its own memory of seen events, in this process as well. The usual choice: needs nothing.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Inbox> = /*#__PURE__*/ Layer.provide(
  /*#__PURE__*/ layerMemory(),
  Dedup.layerMemory
)
