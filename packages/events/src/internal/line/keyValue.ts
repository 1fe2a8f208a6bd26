/** The key-value store of this line of Effect. */
import type * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as PlatformError from "@effect/platform/Error"

/** By its key alone: the module itself would cost every program its load time. */
export const Tag = /*#__PURE__*/ Context.GenericTag<KeyValueStore.KeyValueStore>(
  "@effect/platform/KeyValueStore"
)

export const get = (
  store: KeyValueStore.KeyValueStore,
  key: string
): Effect.Effect<Option.Option<string>, PlatformError.PlatformError> => store.get(key)
