/** The persistence of this line of Effect, as places for values. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Persistence from "effect/persistence/Persistence"
import type * as Scope from "effect/Scope"

export interface Place {
  readonly get: (key: string) => Effect.Effect<Option.Option<unknown>, Persistence.PersistenceError>
  readonly set: (
    key: string,
    value: unknown,
    timeToLive: Duration.Duration | undefined
  ) => Effect.Effect<void, Persistence.PersistenceError>
  readonly remove: (key: string) => Effect.Effect<void, Persistence.PersistenceError>
}

/** Only objects may be stored, so each value goes in one. */
interface Box {
  readonly value: unknown
}

export const open = (
  name: string
): Effect.Effect<Place, never, Persistence.BackingPersistence | Scope.Scope> =>
  Effect.map(
    Effect.flatMap(Persistence.BackingPersistence, (persistence) => persistence.make(name)),
    (store): Place => ({
      get: (key) =>
        Effect.map(store.get(key), (box) =>
          Option.map(Option.fromNullishOr(box as Box | undefined), ({ value }) => value)
        ),
      set: (key, value, timeToLive) => store.set(key, { value }, timeToLive),
      remove: (key) => store.remove(key)
    })
  )
