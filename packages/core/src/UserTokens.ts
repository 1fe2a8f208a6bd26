/**
 * The tokens of users who have authorized the app: renewed ahead of their end, and never lost on the way.
 *
 * A refresh token works once. So one refresh is made however many fibers ask at once, the new pair is stored before it
 * is used, and a pair that could not be stored is kept until it can be.
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
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as FeishuError from "./FeishuError.js"
import * as Flight from "./internal/flight.js"
import { problemOf, redact } from "./internal/headerText.js"
import { type ExchangeOptions, OAuthClient, type OAuthTokens } from "./OAuthClient.js"
import * as UserKeys from "./UserKeys.js"
import { UserToken } from "./UserToken.js"
import type * as UserTokenModule from "./UserToken.js"
import { type StoredToken, UserTokenStore, type UserTokenStoreError } from "./UserTokenStore.js"

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
  /** Another token than the one that the platform refused. None when there is no refresh token to get one with. */
  readonly renew: (
    user: UserKeys.UserKeys,
    refused: Redacted.Redacted<string>
  ) => Effect.Effect<Option.Option<Redacted.Redacted<string>>, FeishuError.FeishuError | UserTokenStoreError>
  /** Ends an authorization: exchanges the code, asks whose tokens these are, and stores them. Gives the user's ids. */
  readonly authorize: (
    code: Redacted.Redacted<string> | string,
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
  /** How long before its end a token is renewed. Default one minute. */
  readonly refreshAhead?: Duration.DurationInput | undefined
}

type Failure = FeishuError.FeishuError | UserTokenStoreError

/** The platform's codes for a refresh token that will never work again. */
const spent = new Set([20026, 20037, 20064, 20073, 99991669])

/** "The refresh token was used already": perhaps by another process, a moment ago. */
const alreadyUsed = 20073

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
  (spent.has(error.code) || error.oauth === "login_required")

const loginRequired = (why: string): FeishuError.FeishuAuthError =>
  new FeishuError.FeishuAuthError({
    endpoint: "UserTokens.get",
    method: "",
    path: "",
    code: -1,
    msg: `${why}: the user has to authorize the app`,
    // As OpenID Connect calls it.
    oauth: "login_required"
  })

/** A refresh that failed. */
interface Failed {
  readonly refreshToken: string
  readonly error: FeishuError.FeishuError
  /** Until when it is not tried again. */
  readonly until: number
}

/** For how long a token that is still good is used after a refresh failed, before the next attempt. */
const pause = 10_000

/** How long another process that used the refresh token may take to store what it got: the waits, in milliseconds. */
const otherProcess = [250, 500, 1000, 2000]

const isOver = (at: number | undefined, now: number): boolean => at !== undefined && at <= now

/**
 * The tokens of the users who have authorized the app of the `OAuthClient`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Service, never, OAuthClient | UserTokenStore | Scope.Scope> =>
  Effect.gen(function* () {
    const oauth = yield* OAuthClient
    const store = yield* UserTokenStore
    const scope = yield* Effect.scope
    const { appId } = oauth
    const refreshAhead = Duration.toMillis(options.refreshAhead ?? 60_000)

    // By the strongest id that a user's tokens were saved with.
    const flights: Flight.Flights<StoredToken, Failure> = new Map()
    /** Pairs that could not be stored. The refresh tokens in the store are used up. */
    const unsaved = new Map<string, StoredToken>()
    const failures = new Map<string, Failed>()

    const save = (id: string, token: StoredToken): Effect.Effect<StoredToken, UserTokenStoreError> =>
      Effect.map(store.save(appId, token), () => {
        unsaved.delete(id)
        failures.delete(id)
        return token
      })

    /**
     * Spends the refresh token. From sending it to storing what it brought nothing may come between: the old pair is
     * gone when the platform answers.
     */
    const spend = (
      id: string,
      token: StoredToken,
      refreshToken: Redacted.Redacted<string>
    ): Effect.Effect<StoredToken, Failure> =>
      Effect.uninterruptible(
        Effect.flatMap(oauth.refresh(refreshToken), (reply) =>
          Effect.flatMap(Clock.currentTimeMillis, (now) => {
            const next = {
              ...stored(token.user, reply, now),
              scope: reply.scope ?? token.scope,
              ...(reply.refreshToken === undefined && {
                refreshToken,
                refreshTokenExpiresAt: token.refreshTokenExpiresAt
              })
            }
            unsaved.set(id, next)
            return save(id, next)
          })
        )
      )

    /** What another process has stored since: it may have spent the same refresh token a moment before. */
    const replaced = (
      id: string,
      refreshToken: Redacted.Redacted<string>,
      waits: ReadonlyArray<number>
    ): Effect.Effect<Option.Option<StoredToken>, UserTokenStoreError> =>
      Effect.flatMap(store.get(appId, UserKeys.fromTexts([id])), (found) => {
        const other = Option.filter(found, (token) => !isEqual(token.refreshToken, refreshToken))
        const [wait, ...more] = waits
        return Option.isSome(other) || wait === undefined
          ? Effect.succeed(other)
          : Effect.zipRight(Effect.sleep(wait), replaced(id, refreshToken, more))
      })

    const refresh = (
      id: string,
      token: StoredToken,
      refreshToken: Redacted.Redacted<string>
    ): Effect.Effect<StoredToken, Failure> =>
      Effect.catchIf(spend(id, token, refreshToken), FeishuError.is, (error) =>
        Effect.gen(function* () {
          if (spent.has(error.code)) {
            const other = yield* replaced(id, refreshToken, error.code === alreadyUsed ? otherProcess : [])
            if (Option.isSome(other)) return other.value
          }
          failures.set(id, {
            refreshToken: Redacted.value(refreshToken),
            error,
            until: spent.has(error.code) ? Infinity : (yield* Clock.currentTimeMillis) + pause
          })
          return yield* Effect.fail(error)
        })
      )

    /** The token of a user, renewed if it must be. `refused` is one that must not be given, however good it looks. */
    const work = (
      id: string,
      refused: Redacted.Redacted<string> | undefined
    ): Effect.Effect<StoredToken, Failure> =>
      Effect.gen(function* () {
        const pending = unsaved.get(id)
        const unsavedStill = yield* Effect.match(pending === undefined ? Effect.void : save(id, pending), {
          onFailure: (error) => error,
          onSuccess: () => undefined
        })
        const found = yield* store.get(appId, UserKeys.fromTexts([id]))
        if (Option.isNone(found)) return yield* Effect.fail(loginRequired("no token of this user is stored"))
        const token = found.value
        const now = yield* Clock.currentTimeMillis
        const isUsable = !isOver(token.expiresAt, now) && !isEqual(token.accessToken, refused)
        const instead = (error: Failure) =>
          isUsable
            ? Effect.as(
                Effect.logWarning(
                  `A user's token was not renewed, using it while it lasts. ${error.message}`
                ),
                token
              )
            : Effect.fail(error)

        if (unsavedStill !== undefined) return yield* instead(unsavedStill)
        if (isUsable && !isOver(token.expiresAt, now + refreshAhead)) return token
        const { refreshToken } = token
        if (refreshToken === undefined || isOver(token.refreshTokenExpiresAt, now)) {
          return isUsable ? token : yield* Effect.fail(loginRequired("the user's token has ended"))
        }
        const failed = failures.get(id)
        if (failed !== undefined && failed.refreshToken === Redacted.value(refreshToken)) {
          if (isUsable && now < failed.until) return token
          if (failed.until === Infinity) return yield* Effect.fail(failed.error)
        }
        return yield* Effect.catchAll(refresh(id, token, refreshToken), instead)
      }).pipe(Effect.withSpan("feishu.user_token", { captureStackTrace: false }))

    const join = (id: string, refused?: Redacted.Redacted<string>) =>
      Flight.join(flights, id, scope, work(id, refused))

    const find = (
      user: UserKeys.UserKeys
    ): Effect.Effect<
      Option.Option<StoredToken>,
      FeishuError.FeishuInvalidRequestError | UserTokenStoreError
    > =>
      UserKeys.toTexts(user).length === 0
        ? Effect.fail(
            new FeishuError.FeishuInvalidRequestError({
              endpoint: "UserTokens",
              problems: [{ path: "user", message: "must have an open_id, a union_id or a user_id" }]
            })
          )
        : store.get(appId, user)

    const get: Service["get"] = (user) =>
      Effect.gen(function* () {
        const found = yield* find(user)
        if (Option.isNone(found)) return yield* Effect.fail(loginRequired("no token of this user is stored"))
        const token = found.value
        const id = idOf(token)
        const now = yield* Clock.currentTimeMillis
        return isOver(token.expiresAt, now + refreshAhead) || unsaved.has(id)
          ? (yield* join(id)).accessToken
          : token.accessToken
      })

    const renew: Service["renew"] = (user, refused) =>
      Effect.gen(function* () {
        const found = yield* find(user)
        if (Option.isNone(found)) return Option.none()
        if (!isEqual(found.value.accessToken, refused)) return Option.some(yield* get(user))
        if (found.value.refreshToken === undefined) return Option.none()
        const id = idOf(found.value)
        const token = yield* join(id, refused)
        // What was under way did not know that the token is refused.
        return Option.some(
          isEqual(token.accessToken, refused) ? (yield* join(id, refused)).accessToken : token.accessToken
        )
      })

    const authorize: Service["authorize"] = (code, exchangeOptions) =>
      Effect.gen(function* () {
        const secret = redact(code)
        const message = problemOf(Redacted.value(secret))
        if (message !== undefined) {
          return yield* new FeishuError.FeishuInvalidRequestError({
            endpoint: "UserTokens.authorize",
            problems: [{ path: "code", message }]
          })
        }
        const reply = yield* oauth.exchange(secret, exchangeOptions)
        const user = UserKeys.fromTexts(UserKeys.toTexts(yield* oauth.userInfo(reply.accessToken)))
        const token = stored(user, reply, yield* Clock.currentTimeMillis)
        const id = idOf(token)
        // A refresh that is under way would store the older pair over this one.
        yield* Flight.queue(flights, id, scope, save(id, token))
        return user
      })

    const hasScopes: Service["hasScopes"] = (user, scopes) =>
      scopes.length === 0
        ? Effect.succeed(true)
        : Effect.gen(function* () {
            const found = yield* find(user)
            if (Option.isNone(found)) return false
            const { expiresAt, refreshToken, refreshTokenExpiresAt, scope } = found.value
            const now = yield* Clock.currentTimeMillis
            const isRefreshable = refreshToken !== undefined && !isOver(refreshTokenExpiresAt, now)
            if (isOver(expiresAt, now) && !isRefreshable) return false
            const granted = new Set(scope?.split(/[\s,]+/))
            return scopes.every((name) => granted.has(name))
          })

    const forget: Service["forget"] = (user) =>
      Effect.gen(function* () {
        const found = yield* find(user)
        if (Option.isNone(found)) return
        const token = found.value
        const id = idOf(token)
        const removed = Effect.map(store.remove(appId, token.user), () => {
          unsaved.delete(id)
          failures.delete(id)
          return token
        })
        yield* Flight.queue(flights, id, scope, removed)
      })

    return { get, renew, authorize, hasScopes, forget }
  })

const isEqual = (
  one: Redacted.Redacted<string> | undefined,
  other: Redacted.Redacted<string> | undefined
): boolean => one !== undefined && other !== undefined && Redacted.value(one) === Redacted.value(other)

const idOf = (token: StoredToken): string => UserKeys.toTexts(token.user)[0] ?? ""

const after = (now: number, seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : now + seconds * 1000

const stored = (user: UserKeys.UserKeys, reply: OAuthTokens, now: number): StoredToken => ({
  user,
  accessToken: reply.accessToken,
  expiresAt: after(now, reply.expiresIn),
  refreshToken: reply.refreshToken,
  refreshTokenExpiresAt: after(now, reply.refreshTokenExpiresIn),
  scope: reply.scope
})

/**
 * The user's token as calls take it. A store that fails there fails the call as a `FeishuAuthError`: whose call it is
 * cannot be told.
 */
const asUser = (user: UserKeys.UserKeys): Effect.Effect<UserTokenModule.Service, never, UserTokens> =>
  Effect.map(UserTokens, (tokens) => ({
    token: Effect.mapError(tokens.get(user), toFeishuError),
    renew: (refused) => Effect.mapError(tokens.renew(user, refused), toFeishuError)
  }))

const toFeishuError = (error: Failure): FeishuError.FeishuError =>
  error._tag === "UserTokenStoreError"
    ? new FeishuError.FeishuAuthError({
        endpoint: "UserTokens.get",
        method: "",
        path: "",
        code: -1,
        msg: `the user's token could not be read or stored: ${error.message}`
      })
    : error

/**
 * Runs an effect as a user who has authorized the app.
 *
 * @since 0.1.0
 * @category combinators
 */
export const provide: {
  (
    user: UserKeys.UserKeys
  ): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, Exclude<R, UserToken> | UserTokens>
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
    Effect.provideServiceEffect(self, UserToken, asUser(user))
)

/**
 * A user who has authorized the app, for a whole program.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerFor = (user: UserKeys.UserKeys): Layer.Layer<UserToken, never, UserTokens> =>
  Layer.effect(UserToken, asUser(user))

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
