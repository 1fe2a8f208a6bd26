/** The key-value store of this line of Effect. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as KeyValueStore from "effect/persistence/KeyValueStore"

/** By its key alone: the module itself would cost every program its load time. */
export const Tag = /*#__PURE__*/ Context.Service<KeyValueStore.KeyValueStore>(
  "effect/persistence/KeyValueStore"
)

export const get = (
  store: KeyValueStore.KeyValueStore,
  key: string
): Effect.Effect<Option.Option<string>, KeyValueStore.KeyValueStoreError> =>
  Effect.map(store.get(key), Option.fromNullishOr)
