/**
 * The tokens of users who have authorized the app: renewed ahead of their end, and never lost on the way.
 *
 * A refresh token works once. So one refresh is made however many fibers ask at once, the new pair is stored before it
 * is used, and a pair that could not be stored is kept, and stored as soon as it can be. A token that is good is given
 * at once; it is renewed meanwhile.
 *
 * A process that is killed between the platform's answer and the store's takes that one pair with it: its user has to
 * authorize the app again.
 *
 * @example
 * import * as Calendar from "@effect-feishu/core/Calendar"
 * import * as UserTokens from "@effect-feishu/core/UserTokens"
 *
 * const mine = Calendar.calendars.primary().pipe(UserTokens.provide({ open_id: "ou_a" }))
 *
 * @see https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as FeishuError from "./FeishuError.js"
import { bounded } from "./internal/bounded.js"
import { isEqual } from "./internal/headerText.js"
import { outage } from "./internal/outage.js"
import * as Shared from "./internal/shared.js"
import { Logins } from "./internal/userTokens/logins.js"
import * as Outside from "./internal/userTokens/outside.js"
import { type Failure, idOf, isGranted, isOver } from "./internal/userTokens/pair.js"
import { Refreshes } from "./internal/userTokens/refreshes.js"
import { closed, isSpent, loginRequired } from "./internal/userTokens/refusals.js"
import { Unsaved } from "./internal/userTokens/unsaved.js"
import { type ExchangeOptions, OAuthClient } from "./OAuthClient.js"
import * as Settings from "./Settings.js"
import * as UserKeys from "./UserKeys.js"
import { UserToken } from "./UserToken.js"
import type * as UserTokenModule from "./UserToken.js"
import { type StoredToken, UserTokenStore, type UserTokenStoreError } from "./UserTokenStore.js"
import type * as Secret from "./Secret.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/UserTokens"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/UserTokens"

/**
 * What is done with users' tokens: kept, handed out, renewed, forgotten.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /**
   * An access token of the user that is good now.
   *
   * Fails with a `FeishuAuthError` of which `mustAuthorize` is true when there is none and none can be had: the user
   * has to authorize the app (again).
   */
  readonly get: (
    user: UserKeys.UserKeys
  ) => Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError | UserTokenStoreError>
  /**
   * Another token than the one that the platform refused. None when there is no refresh token to get one with.
   *
   * A refused token that came instead of another one may have been revoked since, or whoever refuses it takes no users'
   * tokens, and would spend a refresh token with each call. So it is replaced a second after it came, which is waited
   * for; one that came instead of that two seconds after, and so on up to a minute, with none until then.
   */
  readonly renew: (
    user: UserKeys.UserKeys,
    refused: Redacted.Redacted<string>
  ) => Effect.Effect<Option.Option<Redacted.Redacted<string>>, FeishuError.FeishuError | UserTokenStoreError>
  /**
   * Ends an authorization: exchanges the code, asks whose tokens these are, and stores them. Gives the user's ids.
   *
   * A code works once. When it was exchanged, and the platform then does not say whose the tokens are, they are kept for
   * an hour: called with the same code and options, it goes on from there, and the user need not authorize again.
   */
  readonly authorize: (
    code: Secret.Secret,
    options?: ExchangeOptions
  ) => Effect.Effect<UserKeys.UserKeys, FeishuError.FeishuError | UserTokenStoreError>
  /** Whether the user has granted all of the scopes, and the app has a token to use them, or can get one. */
  readonly hasScopes: (
    user: UserKeys.UserKeys,
    scopes: ReadonlyArray<string>
  ) => Effect.Effect<boolean, FeishuError.FeishuInvalidRequestError | UserTokenStoreError>
  /** Forgets the user's tokens, for example when the user has revoked them. */
  readonly forget: (
    user: UserKeys.UserKeys
  ) => Effect.Effect<void, FeishuError.FeishuError | UserTokenStoreError>
}

/**
 * The tokens of the users who have authorized the app.
 *
 * @since 0.1.0
 * @category tags
 */
export class UserTokens extends Context.Tag(TypeId)<UserTokens, Service>() {}

/**
 * When users' tokens are renewed.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * How long before its end a token is renewed at most, while it is still used; never more than a quarter of its life.
   * Default one minute.
   */
  readonly refreshAhead?: Duration.DurationInput | undefined
}

/**
 * Whether an error says that the user has to authorize the app (again): no token is stored, or the refresh token has
 * ended, was revoked or is used up.
 *
 * @since 0.1.0
 * @category predicates
 */
export const mustAuthorize = (error: unknown): error is FeishuError.FeishuAuthError =>
  FeishuError.is(error) &&
  error._tag === "FeishuAuthError" &&
  (isSpent(error) || error.oauth === "login_required")

/**
 * The tokens of the users who have authorized the app of the `OAuthClient`.
 *
 * What it does for several callers runs in the context in which it is made, and goes on when they give up. When the
 * scope ends, refreshes under way and pairs that are not stored yet get four seconds.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Service, never, OAuthClient | UserTokenStore | Scope.Scope> =>
  Effect.gen(function* () {
    yield* Settings.checkOrDie("UserTokens.layer", options, { refreshAhead: Settings.duration })
    const oauth = yield* OAuthClient
    const store = yield* UserTokenStore
    const { appId } = oauth
    const refreshAhead = Settings.millisOf(options.refreshAhead ?? 60_000)

    const shared: Shared.Shared = yield* Shared.make(
      // Whose tokens were not known could not be stored.
      Effect.suspend((): Effect.Effect<void> =>
        Effect.ensuring(
          unsaved.saveRest(),
          Effect.suspend(() => tellOfLost(unsaved.size + logins.size))
        )
      )
    )
    const flights = Shared.flights<StoredToken | undefined, Failure>(shared, "finish", () =>
      Exit.fail(closed())
    )
    const outside = Outside.make(shared, store, appId)
    const unsaved: Unsaved = new Unsaved(shared, outside, flights, (id) => refreshes.succeeded(id))
    const refreshes = new Refreshes(oauth, outside, flights, unsaved, refreshAhead)
    const logins = new Logins(shared, oauth, outside, flights, unsaved, refreshAhead)

    const get: Service["get"] = (user) =>
      Effect.gen(function* () {
        const found = yield* unsaved.find(user)
        if (Option.isNone(found)) return yield* Effect.fail(loginRequired("no token of this user is stored"))
        const token = found.value
        const id = idOf(token)
        const now = yield* Clock.currentTimeMillis
        // Where the platform's clock is ahead, it refuses the token, and the call renews it.
        if (isOver(token.expiresAt, now)) return (yield* refreshes.wait(id)).accessToken
        if (refreshes.isWorthwhile(id, token, now)) {
          shared.spawn(Effect.ignore(refreshes.join(id)), "break off")
        }
        return token.accessToken
      })

    const renew: Service["renew"] = (user, refused) =>
      Effect.gen(function* () {
        const found = yield* unsaved.find(user)
        if (Option.isNone(found)) return Option.none()
        if (!isEqual(found.value.accessToken, refused)) return Option.some(yield* get(user))
        if (found.value.refreshToken === undefined) return Option.none()
        const id = idOf(found.value)
        const pause = refreshes.pauseBefore(id, refused, yield* Clock.currentTimeMillis)
        if (pause === undefined) return Option.none()
        // Somebody else may have replaced it by then.
        if (pause > 0) return yield* Effect.zipRight(Effect.sleep(pause), renew(user, refused))
        const token = yield* refreshes.wait(id, refused)
        // What was under way did not know that the token is refused.
        return Option.some(
          isEqual(token.accessToken, refused)
            ? (yield* refreshes.wait(id, refused)).accessToken
            : token.accessToken
        )
      })

    const hasScopes: Service["hasScopes"] = (user, scopes) =>
      scopes.length === 0
        ? Effect.succeed(true)
        : Effect.gen(function* () {
            const found = yield* unsaved.find(user)
            if (Option.isNone(found)) return false
            return isGranted(found.value, scopes, yield* Clock.currentTimeMillis)
          })

    const forget: Service["forget"] = (user) =>
      Effect.gen(function* () {
        const token = yield* Effect.map(unsaved.find(user), Option.getOrUndefined).pipe(
          Effect.catchTag("UserTokenStoreError", () =>
            // Damaged, perhaps: it is removed by what is known of the user.
            Effect.succeed({ user: UserKeys.fromTexts(UserKeys.toTexts(user)) })
          )
        )
        if (token === undefined) return
        const id = idOf(token)
        yield* flights.queue(
          id,
          Effect.map(outside.remove(token.user), () => {
            unsaved.forget(id)
            refreshes.forget(id)
            return undefined
          })
        )
      })

    return {
      get,
      renew,
      authorize: (code, exchangeOptions) => logins.authorize(code, exchangeOptions),
      hasScopes,
      forget
    }
  })

const tellOfLost = (count: number): Effect.Effect<void> =>
  count === 0
    ? Effect.void
    : Effect.logError(
        `The new tokens of ${count} users could not be stored in time: they have to authorize the app again.`
      )

/**
 * A user who has authorized the app, as calls take it. A store that fails there fails the call as a
 * `FeishuTransportError`: nobody has refused anything.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeUser = (
  user: UserKeys.UserKeys
): Effect.Effect<UserTokenModule.Service, never, UserTokens> =>
  Effect.map(UserTokens, (tokens) => {
    const service: UserTokenModule.Service = {
      token: Effect.mapError(tokens.get(user), toFeishuError),
      renew: (refused) => Effect.mapError(tokens.renew(user, refused), toFeishuError)
    }
    bounded.add(service)
    return service
  })

const toFeishuError = (error: Failure): FeishuError.FeishuError =>
  error._tag === "UserTokenStoreError"
    ? outage("UserTokens.get", `the user's token could not be read or stored: ${error.message}`, error)
    : error

/**
 * Runs an effect as a user who has authorized the app.
 *
 * @since 0.1.0
 * @category combinators
 */
export const provide: {
  /** Runs an effect as a user who has authorized the app. */
  (
    user: UserKeys.UserKeys
  ): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, Exclude<R, UserToken> | UserTokens>
  /** Runs an effect as a user who has authorized the app. */
  <A, E, R>(
    self: Effect.Effect<A, E, R>,
    user: UserKeys.UserKeys
  ): Effect.Effect<A, E, Exclude<R, UserToken> | UserTokens>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(
    self: Effect.Effect<A, E, R>,
    user: UserKeys.UserKeys
  ): Effect.Effect<A, E, Exclude<R, UserToken> | UserTokens> =>
    Effect.provideServiceEffect(self, UserToken, makeUser(user))
)

/**
 * A user who has authorized the app, for a whole program.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerFor = (user: UserKeys.UserKeys): Layer.Layer<UserToken, never, UserTokens> =>
  Layer.effect(UserToken, makeUser(user))

/**
 * With another time ahead than the default one.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWith = (options: Options): Layer.Layer<UserTokens, never, OAuthClient | UserTokenStore> =>
  Layer.scoped(UserTokens, make(options))

/**
 * The tokens of users: renewed a minute before their end.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<UserTokens, never, OAuthClient | UserTokenStore> = /*#__PURE__*/ layerWith({})
