/** Those who want a connection now, whether there is one or not. */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type { ConnectionError } from "../../Connection.js"
import { stopped } from "./ends.js"

/** Who wants a connection, and hears what came of it. */
export type Wanting = ReadonlyArray<Deferred.Deferred<void, ConnectionError>>

export interface Wanted {
  /** Wants a connection, and waits for what comes of it. */
  readonly want: Effect.Effect<void, ConnectionError>
  /** Waits until somebody wants one. */
  readonly awaited: Effect.Effect<void>
  /** Who wants one. */
  readonly all: () => Wanting
  /** Tells those who wanted a connection what came of it. Who wants one meanwhile wants another. */
  readonly tell: (result: Effect.Effect<void, ConnectionError>, told?: Wanting) => Effect.Effect<void>
  /** From now on nobody gets one. */
  readonly close: () => void
}

export const make: Effect.Effect<Wanted> = Effect.gen(function* () {
  let isClosed = false
  let wanting: Wanting = []
  /** Tells of the first of them. */
  let wanted = yield* Deferred.make<void>()

  const want: Wanted["want"] = Effect.suspend(() => {
    if (isClosed) return Effect.fail(stopped)
    return Effect.flatMap(Deferred.make<void, ConnectionError>(), (deferred) => {
      wanting = [...wanting, deferred]
      return Effect.andThen(Deferred.succeed(wanted, undefined), Deferred.await(deferred))
    })
  })

  const tell: Wanted["tell"] = (result, told = wanting) =>
    Effect.gen(function* () {
      wanting = wanting.filter((deferred) => !told.includes(deferred))
      wanted = yield* Deferred.make<void>()
      if (wanting.length > 0) yield* Deferred.succeed(wanted, undefined)
      for (const deferred of told) yield* Deferred.complete(deferred, result)
    })

  return {
    want,
    awaited: Effect.suspend(() => Deferred.await(wanted)),
    all: () => wanting,
    tell,
    close: () => {
      isClosed = true
    }
  }
})
