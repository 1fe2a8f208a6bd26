/** The jobs that run in this process, and how it waits for their end. */
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Inbox from "../Inbox.js"

export interface UnderWay {
  /** Whether this process stops: what has not begun begins with the next one. */
  readonly isStopping: () => boolean
  /** Counts a job for as long as it runs. */
  readonly tracked: (job: Inbox.Job, effect: Effect.Effect<void>) => Effect.Effect<void>
  /** Does not count a job that runs while it waits for something else. */
  readonly rested: (job: Inbox.Job) => Inbox.Turn["rest"]
  /** Waits until nothing runs. */
  readonly settled: Effect.Effect<void>
  /** Begins to stop, and waits until nothing runs, but not for ever. Gives the ids of the events that still do. */
  readonly drain: Effect.Effect<ReadonlyArray<string>>
}

export const make = (drainWithin: Duration.Duration): Effect.Effect<UnderWay> =>
  Effect.map(Deferred.make<void>(), (idle) => {
    const running = new Set<Inbox.Job>()
    let isStopping = false

    const begin = (job: Inbox.Job): Effect.Effect<void> => Effect.sync(() => void running.add(job))

    const end = (job: Inbox.Job): Effect.Effect<void> =>
      Effect.suspend(() => {
        running.delete(job)
        return isStopping && running.size === 0
          ? Effect.asVoid(Deferred.succeed(idle, undefined))
          : Effect.void
      })

    const tracked: UnderWay["tracked"] = (job, effect) =>
      Effect.acquireUseRelease(
        begin(job),
        () => effect,
        () => end(job)
      )

    const rested: UnderWay["rested"] = (job) => (self) => {
      let rests = false
      return Effect.acquireUseRelease(
        Effect.suspend(() => {
          rests = running.has(job)
          return end(job)
        }),
        () => self,
        () => (rests ? begin(job) : Effect.void)
      )
    }

    const settled: UnderWay["settled"] = Effect.suspend(() =>
      running.size === 0 ? Effect.void : Effect.andThen(Effect.sleep("50 millis"), settled)
    )

    const drain: UnderWay["drain"] = Effect.suspend(() => {
      isStopping = true
      const wait = running.size === 0 ? Effect.void : Deferred.await(idle)
      return Effect.map(Effect.timeoutOption(wait, drainWithin), () =>
        Array.from(running, ({ delivery }) => delivery.id)
      )
    })

    return { isStopping: () => isStopping, tracked, rested, settled, drain }
  })
