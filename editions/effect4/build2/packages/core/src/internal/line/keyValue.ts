/** The key-value store of this line of Effect. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as KeyValueStore from "effect/persistence/KeyValueStore"

/**
 * By its key alone: tags are equal when their keys are, and the module itself would cost every program its load time,
 * also those that keep nothing in a store.
 */
export const Tag = /*#__PURE__*/ Context.Service<KeyValueStore.KeyValueStore>(
  "effect/persistence/KeyValueStore"
)

export type StoreError = KeyValueStore.KeyValueStoreError

export const get = (
  store: KeyValueStore.KeyValueStore,
  key: string
): Effect.Effect<Option.Option<string>, StoreError> => Effect.map(store.get(key), Option.fromNullishOr)

/** A store of files complains of what is not there. */
export const isNotFound = ({ cause }: StoreError): boolean => {
  const { _tag, reason } = (cause ?? {}) as {
    readonly _tag?: unknown
    readonly reason?: { readonly _tag?: unknown }
  }
  return _tag === "PlatformError" && reason?._tag === "NotFound"
}
