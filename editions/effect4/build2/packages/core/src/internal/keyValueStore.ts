/**
 * Effect's `KeyValueStore`, as a place for the texts of one kind.
 */
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import * as line from "./line/keyValue.js"
import { reasonOf } from "./reason.js"

export interface Texts<E> {
  readonly get: (key: string) => Effect.Effect<Option.Option<string>, E>
  /** `secrets` are what the text holds that an error must not tell. */
  readonly set: (
    key: string,
    text: string,
    ...secrets: ReadonlyArray<Redacted.Redacted<string>>
  ) => Effect.Effect<void, E>
  readonly remove: (key: string) => Effect.Effect<void, E>
}

export type Operation = "get" | "set" | "remove"

/** `prefix` sets the entries apart from others in the same store. */
export const texts = <E>(
  prefix: string,
  failed: (operation: Operation, reason: string) => E
): Effect.Effect<Texts<E>, never, KeyValueStore.KeyValueStore> =>
  Effect.map(line.Tag, (store) => ({
    get: (key) => Effect.mapError(line.get(store, prefix + key), (error) => failed("get", reasonOf(error))),
    set: (key, text, ...secrets) =>
      Effect.mapError(store.set(prefix + key, text), (error) => failed("set", reasonOf(error, ...secrets))),
    remove: (key) =>
      Effect.catch(store.remove(prefix + key), (error) =>
        line.isNotFound(error) ? Effect.void : Effect.fail(failed("remove", reasonOf(error)))
      )
  }))
