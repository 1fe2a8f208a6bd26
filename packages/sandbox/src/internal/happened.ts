/** What has happened, for those who ask: as a list, and as a stream that goes on. */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type * as Records from "../Sandbox/Records.js"
import { Journal } from "./journal.js"
import type { Time } from "./time.js"
import * as views from "./views.js"
import type { World } from "./world.js"

export interface Happened {
  /** What happened after a note, as far as it is remembered. */
  readonly after: (after: number) => ReadonlyArray<Records.SandboxEvent>
  /** The same and what happens from then on; only the latter where no note is given. */
  readonly stream: (after?: number) => Stream.Stream<Records.SandboxEvent>
}

export const make = (world: World, time: Time): Happened => {
  /** Only those who ask what happened make it worth noting. */
  let journal: Journal<Records.Happened> | undefined
  const recorded = (): Journal<Records.Happened> => {
    if (journal === undefined) {
      journal = new Journal(1000, views.snapshot(world, time))
      world.journal = journal
    }
    return journal
  }

  const eventsAfter: Happened["after"] = (after) => {
    const { isForeign, missed, notes } = recorded().after(after)
    const events = notes.map(({ at, id, view }): Records.SandboxEvent => Object.assign({ id, at }, view()))
    if (missed === 0 && !isForeign) return events
    const [first] = events
    return [
      { id: first === undefined ? recorded().latest : first.id - 1, at: world.now, type: "gap", missed },
      ...events
    ]
  }

  const nextEvents = (after: number): Effect.Effect<ReadonlyArray<Records.SandboxEvent>> =>
    Effect.async((resume) => {
      const present = eventsAfter(after)
      if (present.length > 0) return resume(Effect.succeed(present))
      const stop = recorded().watch(() => {
        stop()
        resume(Effect.sync(() => eventsAfter(after)))
      })
      return Effect.sync(stop)
    })

  const stream: Happened["stream"] = (after) =>
    Stream.suspend(() =>
      Stream.paginateChunkEffect(after ?? recorded().latest, (cursor) =>
        Effect.map(nextEvents(cursor), (events) => [
          Chunk.unsafeFromArray(events),
          Option.some(events[events.length - 1]!.id)
        ])
      )
    )

  return { after: eventsAfter, stream }
}
