/**
 * Keeps the tokens of users in a backing store of `effect/persistence`: Redis, LMDB, or one's own.
 *
 * A module of its own: only who imports it loads that.
 *
 * @since 0.1.0
 */
import type * as Persistence from "effect/persistence/Persistence"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import { open } from "./internal/line/persistence.js"
import { reasonOf } from "./internal/reason.js"
import * as UserTokenStore from "./UserTokenStore.js"

/** What stands for a text: an object, since every line of Effect stores those. Whatever else is there is damaged. */
const textOf = (stored: unknown): string =>
  typeof stored === "object" && stored !== null && "text" in stored && typeof stored.text === "string"
    ? stored.text
    : JSON.stringify(stored)

/**
 * Entries stay until they are replaced or removed.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<
  UserTokenStore.Service,
  never,
  Persistence.BackingPersistence | Scope.Scope
> = Effect.gen(function* () {
  const store = yield* open("feishu/user-token")
  return UserTokenStore.make({
    get: (name) =>
      Effect.mapBoth(store.get(name), {
        onFailure: (error) =>
          new UserTokenStore.UserTokenStoreError({ operation: "get", reason: reasonOf(error) }),
        onSuccess: Option.map(textOf)
      }),
    set: (name, text, ...secrets) =>
      Effect.mapError(
        store.set(name, { text }, undefined),
        (error) =>
          new UserTokenStore.UserTokenStoreError({ operation: "save", reason: reasonOf(error, ...secrets) })
      ),
    remove: (name) =>
      Effect.mapError(
        store.remove(name),
        (error) => new UserTokenStore.UserTokenStoreError({ operation: "remove", reason: reasonOf(error) })
      )
  })
})

/**
 * A store in whatever the backing store is, shared by all processes that use it.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<UserTokenStore.UserTokenStore, never, Persistence.BackingPersistence> =
  Layer.effect(UserTokenStore.UserTokenStore, make)
