/** The key-value store of this line of Effect. */
import type * as PlatformError from "@effect/platform/Error"
import type * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"

/**
 * By its key alone: tags are equal when their keys are, and the module itself would cost every program its load time,
 * also those that keep nothing in a store.
 */
export const Tag = /*#__PURE__*/ Context.GenericTag<KeyValueStore.KeyValueStore>(
  "@effect/platform/KeyValueStore"
)

export type StoreError = PlatformError.PlatformError

export const get = (
  store: KeyValueStore.KeyValueStore,
  key: string
): Effect.Effect<Option.Option<string>, StoreError> => store.get(key)

/** A store of files complains of what is not there. */
export const isNotFound = (error: StoreError): boolean =>
  error._tag === "SystemError" && error.reason === "NotFound"
