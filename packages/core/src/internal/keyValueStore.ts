/**
 * The key-value store of `@effect/platform`, as a place for the texts of one kind.
 */
import type * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import { reasonOf } from "./reason.js"

/**
 * By its key alone: tags are equal when their keys are, and the module itself would cost every program its load time,
 * also those that keep nothing in a store.
 */
const Tag = /*#__PURE__*/ Context.GenericTag<KeyValueStore.KeyValueStore>("@effect/platform/KeyValueStore")

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
  Effect.map(Tag, (store) => ({
    get: (key) => Effect.mapError(store.get(prefix + key), (error) => failed("get", reasonOf(error))),
    set: (key, text, ...secrets) =>
      Effect.mapError(store.set(prefix + key, text), (error) => failed("set", reasonOf(error, ...secrets))),
    remove: (key) =>
      Effect.catchAll(store.remove(prefix + key), (error) =>
        // A store of files complains of what is not there.
        error._tag === "SystemError" && error.reason === "NotFound"
          ? Effect.void
          : Effect.fail(failed("remove", reasonOf(error)))
      )
  }))
