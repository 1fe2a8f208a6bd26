/** The persistence of this line of Effect, as places for values. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Persistence from "effect/persistence/Persistence"
import type * as Scope from "effect/Scope"

/** Every line of Effect stores objects. */
export interface Place {
  readonly get: (key: string) => Effect.Effect<Option.Option<unknown>, Persistence.PersistenceError>
  readonly set: (
    key: string,
    value: object,
    timeToLive: Duration.Duration | undefined
  ) => Effect.Effect<void, Persistence.PersistenceError>
  readonly remove: (key: string) => Effect.Effect<void, Persistence.PersistenceError>
}

export const open = (
  name: string
): Effect.Effect<Place, never, Persistence.BackingPersistence | Scope.Scope> =>
  Effect.map(
    Effect.flatMap(Persistence.BackingPersistence, (persistence) => persistence.make(name)),
    (store): Place => ({
      get: (key) => Effect.map(store.get(key), (value) => Option.fromNullishOr<unknown>(value)),
      set: (key, value, timeToLive) => store.set(key, value, timeToLive),
      remove: (key) => store.remove(key)
    })
  )
