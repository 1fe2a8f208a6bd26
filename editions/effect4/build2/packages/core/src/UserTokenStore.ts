/**
 * Where the tokens of users rest who have authorized the app.
 *
 * A user is found by any of the ids that the tokens were saved with. What is saved replaces everything that was known
 * of the same user: an id that is not given again no longer finds anything.
 *
 * @since 0.1.0
 */
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { texts } from "./internal/keyValueStore.js"
import * as UserKeys from "./UserKeys.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/UserTokenStore"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/UserTokenStore"

/**
 * What is known of a user who has authorized the app. Times are milliseconds since the epoch; without one, the token
 * counts as good until the platform refuses it.
 *
 * @since 0.1.0
 * @category models
 */
export interface StoredToken {
  readonly user: UserKeys.UserKeys
  readonly accessToken: Redacted.Redacted<string>
  readonly expiresAt?: number | undefined
  /** From then on it is to be renewed, while it is still used. Absent: shortly before its end. */
  readonly renewAt?: number | undefined
  /** Works once. Only there when the user granted `offline_access`. */
  readonly refreshToken?: Redacted.Redacted<string> | undefined
  readonly refreshTokenExpiresAt?: number | undefined
  /** What the user granted, separated by spaces. */
  readonly scope?: string | undefined
}

/**
 * What a store must do. `UserTokenStoreContract` holds the facts to test an implementation against.
 *
 * Tokens belong to an app and a user: the same store may serve several apps.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** Finds a user by any of the given ids. */
  readonly get: (
    appId: string,
    user: UserKeys.UserKeys
  ) => Effect.Effect<Option.Option<StoredToken>, UserTokenStoreError>
  /** Replaces what is known of a user. When it has succeeded, a crash loses nothing of it. */
  readonly save: (appId: string, token: StoredToken) => Effect.Effect<void, UserTokenStoreError>
  /** Forgets a user, found by any of the given ids. */
  readonly remove: (appId: string, user: UserKeys.UserKeys) => Effect.Effect<void, UserTokenStoreError>
}

/**
 * Where users' tokens are kept.
 *
 * @since 0.1.0
 * @category tags
 */
export class UserTokenStore extends Context.Service<UserTokenStore, Service>()(TypeId) {}

/**
 * A place for texts, each under a name: what a store can be made of.
 *
 * @since 0.1.0
 * @category models
 */
export interface Texts {
  readonly get: (name: string) => Effect.Effect<Option.Option<string>, UserTokenStoreError>
  /** `secrets` are parts of the text that an error must not tell. */
  readonly set: (
    name: string,
    text: string,
    ...secrets: ReadonlyArray<Redacted.Redacted<string>>
  ) => Effect.Effect<void, UserTokenStoreError>
  readonly remove: (name: string) => Effect.Effect<void, UserTokenStoreError>
}

/**
 * A stored token as plain JSON. There it is readable: keep the store as safe as the app's secret.
 *
 * @since 0.1.0
 * @category encoding
 */
export interface Encoded {
  readonly user: UserKeys.UserKeys
  readonly access_token: string
  readonly expires_at?: number | undefined
  readonly renew_at?: number | undefined
  readonly refresh_token?: string | undefined
  readonly refresh_token_expires_at?: number | undefined
  readonly scope?: string | undefined
}

/**
 * A stored token as plain JSON, readable: keep it as safe as the tokens.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (token: StoredToken): Encoded => ({
  user: token.user,
  access_token: Redacted.value(token.accessToken),
  expires_at: token.expiresAt,
  ...(token.renewAt !== undefined && { renew_at: token.renewAt }),
  refresh_token: token.refreshToken === undefined ? undefined : Redacted.value(token.refreshToken),
  refresh_token_expires_at: token.refreshTokenExpiresAt,
  scope: token.scope
})

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""
const isOptional = <A>(value: unknown, is: (value: unknown) => value is A): value is A | undefined =>
  value === undefined || value === null || is(value)
const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value)

/**
 * Reads what `encode` wrote. None for anything else.
 *
 * @since 0.1.0
 * @category encoding
 */
export const decode = (encoded: unknown): Option.Option<StoredToken> => {
  if (typeof encoded !== "object" || encoded === null) return Option.none()
  const {
    access_token: accessToken,
    expires_at: expiresAt,
    renew_at: renewAt,
    refresh_token: refreshToken,
    refresh_token_expires_at: refreshTokenExpiresAt,
    scope,
    user
  } = encoded as { readonly [name: string]: unknown }
  if (
    typeof user !== "object" ||
    user === null ||
    !isText(accessToken) ||
    !isOptional(refreshToken, isText) ||
    !isOptional(expiresAt, isTime) ||
    !isOptional(renewAt, isTime) ||
    !isOptional(refreshTokenExpiresAt, isTime) ||
    !isOptional(scope, (value) => typeof value === "string")
  ) {
    return Option.none()
  }
  return Option.some({
    user,
    accessToken: Redacted.make(accessToken),
    expiresAt: expiresAt ?? undefined,
    ...(typeof renewAt === "number" && { renewAt }),
    refreshToken: refreshToken ? Redacted.make(refreshToken) : undefined,
    refreshTokenExpiresAt: refreshTokenExpiresAt ?? undefined,
    scope: scope ?? undefined
  })
}

/** Where an id points, and what stands there. A damaged text is of nobody. */
type Known =
  | {
      readonly key: string
      readonly id: string
      readonly token: StoredToken | undefined
      readonly isDamaged: boolean
    }
  | { readonly key: string; readonly id: undefined; readonly token: undefined; readonly isDamaged: false }

/**
 * A store in a place for texts.
 *
 * Everything of a user is one text under the user's strongest id, so it is written in one go; each id has a small text
 * that says where. An id counts only if the user's text names it too, so one that a crash left behind finds nothing.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (store: Texts): Service => {
  const recordName = (appId: string, id: string) => `${encodeURIComponent(appId)}/user/${id}`
  const keyName = (appId: string, key: string) => `${encodeURIComponent(appId)}/key/${key}`

  /** Where an id points, and what stands there. */
  const follow = (appId: string, key: string): Effect.Effect<Known, UserTokenStoreError> =>
    Effect.gen(function* () {
      const id = yield* store.get(keyName(appId, key))
      if (Option.isNone(id)) return { key, id: undefined, token: undefined, isDamaged: false }
      const text = yield* store.get(recordName(appId, id.value))
      const found = Option.flatMap(text, parse)
      const named = Option.filter(found, ({ user }) => UserKeys.toTexts(user).includes(key))
      return {
        key,
        id: id.value,
        token: Option.getOrUndefined(named),
        isDamaged: Option.isSome(text) && Option.isNone(found)
      }
    })

  const get: Service["get"] = (appId, user) =>
    Effect.gen(function* () {
      for (const key of UserKeys.toTexts(user)) {
        const { id, isDamaged, token } = yield* follow(appId, key)
        if (token !== undefined) return Option.some(token)
        if (isDamaged) {
          return yield* new UserTokenStoreError({
            operation: "get",
            reason: `what is stored of ${id} is damaged`
          })
        }
      }
      return Option.none()
    })

  const save: Service["save"] = (appId, token) =>
    Effect.gen(function* () {
      const keys = UserKeys.toTexts(token.user)
      const id = keys[0]
      if (id === undefined) {
        return yield* new UserTokenStoreError({ operation: "save", reason: "the token names no user" })
      }
      // All at once: until the text is written, a crash loses it.
      const before = yield* Effect.forEach(keys, (key) => follow(appId, key), { concurrency: keys.length })
      const secrets = token.refreshToken === undefined ? [] : [token.refreshToken]
      yield* store.set(
        recordName(appId, id),
        JSON.stringify({ ...encode(token), user: UserKeys.fromTexts(keys) }),
        token.accessToken,
        ...secrets
      )
      for (const known of before) {
        if (known.id !== id) yield* store.set(keyName(appId, known.key), id)
      }
      for (const known of before) {
        if (known.token === undefined || !UserKeys.isSame(known.token.user, token.user)) continue
        for (const key of UserKeys.toTexts(known.token.user)) {
          if (!keys.includes(key)) yield* unlink(appId, key, known.id)
        }
        if (known.id !== id) yield* store.remove(recordName(appId, known.id))
      }
    })

  /** Removes an id that points there; it may point to somebody else by now. */
  const unlink = (appId: string, key: string, id: string): Effect.Effect<void, UserTokenStoreError> =>
    Effect.flatMap(store.get(keyName(appId, key)), (found) =>
      Option.contains(found, id) ? store.remove(keyName(appId, key)) : Effect.void
    )

  const remove: Service["remove"] = (appId, user) =>
    Effect.gen(function* () {
      for (const key of UserKeys.toTexts(user)) {
        const { id, isDamaged, token } = yield* follow(appId, key)
        if (id === undefined || (!isDamaged && (token === undefined || !UserKeys.isSame(token.user, user)))) {
          continue
        }
        yield* store.remove(recordName(appId, id))
        // Other ids of a damaged text are not known: they point to nothing now.
        for (const other of UserKeys.toTexts(token?.user ?? user)) yield* unlink(appId, other, id)
      }
    })

  return { get, save, remove }
}

const parse = (text: string): Option.Option<StoredToken> => {
  try {
    return decode(JSON.parse(text))
  } catch {
    return Option.none()
  }
}

/**
 * Keeps tokens in this process; gone when it ends.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeMemory: Effect.Effect<Service> = /*#__PURE__*/ Effect.sync(() => {
  const store = new Map<string, string>()
  return make({
    get: (name) => Effect.sync(() => Option.fromNullishOr(store.get(name))),
    set: (name, text) => Effect.sync(() => void store.set(name, text)),
    remove: (name) => Effect.sync(() => void store.delete(name))
  })
})

/**
 * Keeps tokens in a `KeyValueStore`, as plain text.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeKeyValueStore: Effect.Effect<Service, never, KeyValueStore.KeyValueStore> =
  /*#__PURE__*/ Effect.map(
    /*#__PURE__*/ texts(
      "feishu/user-token/",
      (operation, reason) => new UserTokenStoreError({ operation: operations[operation], reason })
    ),
    make
  )

const operations = { get: "get", set: "save", remove: "remove" } as const

/**
 * A store in this process.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemory: Layer.Layer<UserTokenStore> = /*#__PURE__*/ Layer.effect(UserTokenStore, makeMemory)

/**
 * A store in whatever the `KeyValueStore` is.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerKeyValueStore: Layer.Layer<UserTokenStore, never, KeyValueStore.KeyValueStore> =
  /*#__PURE__*/ Layer.effect(UserTokenStore, makeKeyValueStore)

/**
 * The store could not be reached, refused, or holds something else.
 *
 * @since 0.1.0
 * @category errors
 */
export class UserTokenStoreError extends Data.TaggedError("UserTokenStoreError")<{
  readonly operation: "get" | "save" | "remove"
  /** Why, in words. No token: it is logged. */
  readonly reason: string
}> {
  override get message(): string {
    return `UserTokenStore.${this.operation}: ${this.reason}`
  }
}
