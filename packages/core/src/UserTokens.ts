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
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as FeishuError from "./FeishuError.js"
import { bounded } from "./internal/bounded.js"
import { isEqual, problemOf, redact } from "./internal/headerText.js"
import { outage } from "./internal/outage.js"
import { reasonOf } from "./internal/reason.js"
import * as Shared from "./internal/shared.js"
import { type ExchangeOptions, OAuthClient, type OAuthTokens } from "./OAuthClient.js"
import * as UserKeys from "./UserKeys.js"
import { UserToken } from "./UserToken.js"
import type * as UserTokenModule from "./UserToken.js"
import { type StoredToken, UserTokenStore, UserTokenStoreError } from "./UserTokenStore.js"

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
  /**
   * How long before its end a token is renewed at most, while it is still used; never more than a quarter of its life.
   * Default one minute.
   */
  readonly refreshAhead?: Duration.DurationInput | undefined
}

type Failure = FeishuError.FeishuError | UserTokenStoreError

/** The platform's codes for a refresh token that will never work again. */
const spent = new Set([20026, 20037, 20064, 20073, 99991669])

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
  readonly refreshToken: Redacted.Redacted<string>
  readonly error: FeishuError.FeishuError
  /** Until when it is not tried again. */
  readonly until: number
}

/** A token that came instead of one that was refused. */
interface Instead {
  readonly accessToken: Redacted.Redacted<string>
  readonly at: number
  /** How long after that it is replaced at the earliest, should it be refused as well. */
  readonly pause: number
  /** Until when this is remembered. */
  readonly until: number
}

/** A pair of which it is not known yet whose it is. */
interface Unclaimed {
  readonly code: Redacted.Redacted<string>
  readonly options: ExchangeOptions | undefined
  readonly reply: OAuthTokens
  /** When it came. */
  readonly at: number
}

/** A pair that is not stored yet. */
interface Pending {
  readonly token: StoredToken
  /** The refresh token that was spent for it. */
  readonly spent: Redacted.Redacted<string> | undefined
}

// Times are in milliseconds.

/** After how long a refresh that failed is tried again at the latest. */
const pause = 10_000
/** For how long it is remembered that a refresh token is spent. */
const spentPause = 3_600_000
/** How many failed refreshes are remembered. */
const maxFailures = 10_000
/**
 * For how long a token that came instead of a refused one is not replaced: at first, and at most, for the pauses double
 * while each is refused in its turn.
 */
const replacementPause = 1_000
const maxReplacementPause = 60_000
/** For how long a pair is kept of which it is not known whose it is, and how many. */
const unclaimedFor = 3_600_000
const maxUnclaimed = 1_000
/** How long the store may take. */
const storeTimeout = 5_000
/** How long a request of OAuth may take with all its repetitions. */
const oauthTimeout = 180_000
/** The longest wait before a pair is tried again to be stored. */
const maxSavePause = 30_000
/** How many pairs are stored at once after the store was away. */
const savesAtOnce = 16

/** How long another process that used the refresh token may take to store what it got: the waits. */
const otherProcess = [250, 500, 1000, 2000]

/** Remembers something of a user; the oldest and what is over make room. */
const remember = <A extends { readonly until: number }>(
  all: Map<string, A>,
  id: string,
  one: A,
  now: number
): void => {
  all.delete(id)
  all.set(id, one)
  for (const [other, { until }] of all) {
    if (until > now && all.size <= maxFailures) break
    all.delete(other)
  }
}

const isOver = (at: number | undefined, now: number): boolean => at !== undefined && at <= now

const nobody = (): FeishuError.FeishuDecodeError =>
  new FeishuError.FeishuDecodeError({
    endpoint: "UserTokens.authorize",
    method: "",
    path: "",
    problems: [
      { path: "open_id", message: "must be there, or another id: whose tokens these are is not known" }
    ],
    raw: undefined
  })

const closed = (): FeishuError.FeishuInvalidRequestError =>
  new FeishuError.FeishuInvalidRequestError({
    endpoint: "UserTokens",
    problems: [{ path: "UserTokens", message: "is closed: the scope of its layer has ended" }]
  })

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
    const oauth = yield* OAuthClient
    const store = yield* UserTokenStore
    const { appId } = oauth
    const refreshAhead = Duration.toMillis(options.refreshAhead ?? 60_000)

    const isDue = ({ expiresAt, renewAt }: StoredToken, now: number): boolean =>
      renewAt === undefined ? isOver(expiresAt, now + refreshAhead) : isOver(renewAt, now)

    /** What the platform gave. Of a short life only a quarter is left for the renewal. */
    const stored = (user: UserKeys.UserKeys, reply: OAuthTokens, now: number): StoredToken => {
      const life = (reply.expiresIn ?? Infinity) * 1000
      return {
        user,
        accessToken: reply.accessToken,
        expiresAt: after(now, reply.expiresIn),
        ...(life / 4 < refreshAhead && { renewAt: now + life * 0.75 }),
        refreshToken: reply.refreshToken,
        refreshTokenExpiresAt: after(now, reply.refreshTokenExpiresIn),
        scope: reply.scope
      }
    }

    // All by the strongest id that a user's tokens were saved with.
    const unsaved = new Map<string, Pending>()
    const failures = new Map<string, Failed>()
    const instead = new Map<string, Instead>()
    const unclaimed = new Set<Unclaimed>()
    let isSaving = false

    const shared = yield* Shared.make(Effect.suspend(() => saveRest()))
    /** What is under way for a user. It ends with nothing where the user was forgotten. */
    const flights = Shared.flights<StoredToken | undefined, Failure>(shared, "finish", () =>
      Exit.fail(closed())
    )
    const logins = Shared.flights<UserKeys.UserKeys, Failure>(shared, "finish", () => Exit.fail(closed()))
    let login = 0

    const inStore = <A>(
      operation: UserTokenStoreError["operation"],
      code: () => Effect.Effect<A, UserTokenStoreError>,
      ...secrets: ReadonlyArray<Redacted.Redacted<string>>
    ): Effect.Effect<A, UserTokenStoreError> =>
      Effect.suspend(() => {
        const failed = (reason: unknown) =>
          reason instanceof UserTokenStoreError
            ? reason
            : new UserTokenStoreError({ operation, reason: reasonOf(reason, ...secrets) })
        return Effect.mapError(shared.foreign(storeTimeout, code, failed), failed)
      })

    const read = (user: UserKeys.UserKeys) =>
      inStore("get", () =>
        Effect.filterOrFail(
          store.get(appId, user),
          (found) => Option.isNone(found) || isWhole(found.value),
          () => new UserTokenStoreError({ operation: "get", reason: "it holds something damaged" })
        )
      )

    const atPlatform = <A>(
      code: () => Effect.Effect<A, FeishuError.FeishuError>
    ): Effect.Effect<A, FeishuError.FeishuError> => {
      const failed = (reason: unknown) =>
        FeishuError.is(reason)
          ? reason
          : new FeishuError.FeishuTransportError({
              endpoint: "UserTokens",
              method: "",
              path: "",
              // It may have arrived: a refresh token may be spent.
              reason: "timeout",
              msg: `the platform was asked in vain: ${reasonOf(reason)}`,
              cause: undefined
            })
      return Effect.mapError(shared.foreign(oauthTimeout, code, failed), failed)
    }

    /** Whether somebody has stored another pair since the one was spent: a newer authorization. */
    const isReplaced = (stored: StoredToken, { spent, token }: Pending): boolean =>
      spent !== undefined &&
      !isEqual(stored.refreshToken, spent) &&
      !isEqual(stored.refreshToken, token.refreshToken)

    const write = (id: string, pending: Pending): Effect.Effect<StoredToken, UserTokenStoreError> => {
      const { accessToken, refreshToken = accessToken } = pending.token
      return Effect.map(
        inStore("save", () => store.save(appId, pending.token), accessToken, refreshToken),
        () => settle(id, pending, pending.token)
      )
    }

    const settle = (id: string, pending: Pending, token: StoredToken): StoredToken => {
      if (unsaved.get(id) === pending) unsaved.delete(id)
      failures.delete(id)
      return token
    }

    /** Stores a pair that could not be stored before, unless there is a newer one by now. Gives what is stored then. */
    const save = (id: string, pending: Pending): Effect.Effect<StoredToken, UserTokenStoreError> =>
      Effect.matchEffect(read(UserKeys.fromTexts([id])), {
        // What cannot be read is written over.
        onFailure: () => write(id, pending),
        onSuccess: (found) =>
          Option.isSome(found) && isReplaced(found.value, pending)
            ? Effect.sync(() => settle(id, pending, found.value))
            : write(id, pending)
      })

    /**
     * Stores what the platform gave, now or as soon as the store is there. At first without looking what is there:
     * until it is stored, it is lost if the process is killed.
     */
    const keep = (id: string, pending: Pending): Effect.Effect<StoredToken, UserTokenStoreError> =>
      Effect.suspend(() => {
        unsaved.set(id, pending)
        return Effect.tapError(write(id, pending), () => Effect.sync(saveLater))
      })

    /** One more try for a pair; none is needed if it was stored or forgotten meanwhile. */
    const saveAgain = (id: string): Effect.Effect<void, Failure> =>
      Effect.tapError(
        flights.queue(
          id,
          Effect.suspend(() => {
            const pending = unsaved.get(id)
            return pending === undefined ? Effect.succeed(undefined) : save(id, pending)
          })
        ),
        () =>
          Effect.sync(() => {
            // To the end of the queue: one that cannot be stored must not stand before the others.
            const pending = unsaved.get(id)
            if (pending === undefined) return
            unsaved.delete(id)
            unsaved.set(id, pending)
          })
      ).pipe(Effect.asVoid)

    const keepSaving = (times: number): Effect.Effect<void> =>
      Effect.gen(function* () {
        yield* Effect.sleep(Math.min(maxSavePause, 1000 * 2 ** times) * (0.5 + 0.5 * (yield* Random.next)))
        const before = unsaved.size
        // The first failure ends the round: the store is away still.
        yield* Effect.ignore(
          Effect.forEach([...unsaved.keys()], saveAgain, { concurrency: savesAtOnce, discard: true })
        )
        if (unsaved.size > 0) return yield* keepSaving(unsaved.size < before ? 0 : times + 1)
        isSaving = false
      })

    const saveLater = (): void => {
      if (isSaving || shared.isClosed()) return
      isSaving = true
      shared.spawn(keepSaving(0), "break off")
    }

    /** What the end of the layer tries once more, as often as it can. */
    const saveRest = (): Effect.Effect<void> =>
      Effect.ensuring(
        Effect.forEach(
          [...unsaved],
          ([id, pending]) =>
            Effect.retry(save(id, pending), { while: () => Effect.as(Effect.sleep(200), true) }),
          { concurrency: savesAtOnce, discard: true }
        ).pipe(Effect.ignore),
        // Whose tokens were not known could not be stored.
        Effect.suspend(() => {
          const lost = unsaved.size + unclaimed.size
          return lost === 0
            ? Effect.void
            : Effect.logError(
                `The new tokens of ${lost} users could not be stored in time: they have to authorize the app again.`
              )
        })
      )

    /** What another process has stored since: it may have spent the same refresh token a moment before. */
    const replaced = (
      id: string,
      refreshToken: Redacted.Redacted<string>,
      waits: ReadonlyArray<number>
    ): Effect.Effect<Option.Option<StoredToken>, UserTokenStoreError> =>
      Effect.flatMap(read(UserKeys.fromTexts([id])), (found) => {
        const other = Option.filter(found, (token) => !isEqual(token.refreshToken, refreshToken))
        const [wait, ...more] = waits
        return Option.isSome(other) || wait === undefined
          ? Effect.succeed(other)
          : Effect.zipRight(Effect.sleep(wait), replaced(id, refreshToken, more))
      })

    /** Spends the refresh token. From the answer on, what it brought is kept whatever happens. */
    const spend = (
      id: string,
      token: StoredToken,
      refreshToken: Redacted.Redacted<string>
    ): Effect.Effect<StoredToken, Failure> =>
      Effect.gen(function* () {
        const reply = yield* atPlatform(() => Effect.map(oauth.refresh(refreshToken), readable))
        const next: StoredToken = {
          ...stored(token.user, reply, yield* Clock.currentTimeMillis),
          scope: reply.scope ?? token.scope,
          ...(reply.refreshToken === undefined && {
            refreshToken,
            refreshTokenExpiresAt: token.refreshTokenExpiresAt
          })
        }
        return yield* keep(id, { token: next, spent: refreshToken })
      })

    const refresh = (
      id: string,
      token: StoredToken,
      refreshToken: Redacted.Redacted<string>
    ): Effect.Effect<StoredToken, Failure> =>
      Effect.catchIf(spend(id, token, refreshToken), FeishuError.is, (error) =>
        Effect.gen(function* () {
          const isSpent = spent.has(error.code)
          if (isSpent) {
            const other = yield* replaced(id, refreshToken, otherProcess)
            if (Option.isSome(other)) return other.value
          }
          const now = yield* Clock.currentTimeMillis
          const wait = isSpent ? spentPause : pause * (0.5 + 0.5 * (yield* Random.next))
          remember(failures, id, { refreshToken, error, until: now + wait }, now)
          return yield* Effect.fail(error)
        })
      )

    /** The failure of this very refresh token that is not old enough to try again. */
    const recentFailure = (id: string, token: StoredToken, now: number): Failed | undefined => {
      const failed = failures.get(id)
      return failed !== undefined && now < failed.until && isEqual(failed.refreshToken, token.refreshToken)
        ? failed
        : undefined
    }

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
        const found = yield* read(UserKeys.fromTexts([id]))
        if (Option.isNone(found)) {
          return yield* Effect.fail(unsavedStill ?? loginRequired("no token of this user is stored"))
        }
        const token = found.value
        const now = yield* Clock.currentTimeMillis
        const isUsable = (at: number): boolean =>
          !isOver(token.expiresAt, at) && !isEqual(token.accessToken, refused)
        const asItIs = (error: Failure) =>
          // Time has passed since.
          Effect.flatMap(Clock.currentTimeMillis, (then) =>
            isUsable(then)
              ? Effect.as(
                  Effect.logWarning(
                    `A user's token was not renewed, using it while it lasts. ${error.message}`
                  ),
                  token
                )
              : Effect.fail(error)
          )

        if (unsavedStill !== undefined) return yield* asItIs(unsavedStill)
        if (isUsable(now) && !isDue(token, now)) return token
        const { refreshToken } = token
        if (refreshToken === undefined || isOver(token.refreshTokenExpiresAt, now)) {
          return isUsable(now) ? token : yield* Effect.fail(loginRequired("the user's token has ended"))
        }
        const failed = recentFailure(id, token, now)
        if (failed !== undefined) return isUsable(now) ? token : yield* Effect.fail(failed.error)
        const renewed = yield* Effect.catchAll(refresh(id, token, refreshToken), asItIs)
        if (refused !== undefined) cameInstead(id, renewed, refused, yield* Clock.currentTimeMillis)
        return renewed
      })

    const cameInstead = (
      id: string,
      { accessToken }: StoredToken,
      refused: Redacted.Redacted<string>,
      now: number
    ): void => {
      const last = instead.get(id)
      const pause =
        last !== undefined && now < last.until && isEqual(last.accessToken, refused)
          ? Math.min(maxReplacementPause, last.pause * 2)
          : replacementPause
      remember(instead, id, { accessToken, at: now, pause, until: now + 2 * maxReplacementPause }, now)
    }

    const join = (id: string, refused?: Redacted.Redacted<string>): Effect.Effect<StoredToken, Failure> =>
      Effect.flatMap(flights.join(id, work(id, refused)), (token) =>
        token === undefined ? join(id, refused) : Effect.succeed(token)
      )

    /** The span is that of the caller's waiting. */
    const wait = (id: string, refused?: Redacted.Redacted<string>) =>
      Effect.withSpan(join(id, refused), "feishu.user_token", { captureStackTrace: false })

    const find = (
      user: UserKeys.UserKeys
    ): Effect.Effect<
      Option.Option<StoredToken>,
      FeishuError.FeishuInvalidRequestError | UserTokenStoreError
    > => {
      if (UserKeys.toTexts(user).length === 0) {
        return Effect.fail(
          new FeishuError.FeishuInvalidRequestError({
            endpoint: "UserTokens",
            problems: [{ path: "user", message: "must have an open_id, a union_id or a user_id" }]
          })
        )
      }
      return Effect.flatMap(
        Effect.suspend(() => (shared.isClosed() ? Effect.fail(closed()) : Effect.void)),
        // What waits to be stored counts as well, where the store has nothing yet.
        () =>
          Effect.map(
            read(user),
            Option.orElse(() => Option.fromNullable(unsavedOf(user)))
          )
      )
    }

    const unsavedOf = (user: UserKeys.UserKeys): StoredToken | undefined => {
      for (const { token } of unsaved.values()) if (UserKeys.isSame(token.user, user)) return token
      return undefined
    }

    const get: Service["get"] = (user) =>
      Effect.gen(function* () {
        const found = yield* find(user)
        if (Option.isNone(found)) return yield* Effect.fail(loginRequired("no token of this user is stored"))
        const token = found.value
        const id = idOf(token)
        const now = yield* Clock.currentTimeMillis
        // Where the platform's clock is ahead, it refuses the token, and the call renews it.
        if (isOver(token.expiresAt, now)) return (yield* wait(id)).accessToken
        if ((unsaved.has(id) || isDue(token, now)) && recentFailure(id, token, now) === undefined) {
          shared.spawn(Effect.ignore(join(id)), "break off")
        }
        return token.accessToken
      })

    const renew: Service["renew"] = (user, refused) =>
      Effect.gen(function* () {
        const found = yield* find(user)
        if (Option.isNone(found)) return Option.none()
        if (!isEqual(found.value.accessToken, refused)) return Option.some(yield* get(user))
        if (found.value.refreshToken === undefined) return Option.none()
        const id = idOf(found.value)
        const last = instead.get(id)
        if (last !== undefined && isEqual(last.accessToken, refused)) {
          const now = yield* Clock.currentTimeMillis
          const pause = last.at + last.pause - now
          if (now <= last.at || pause > replacementPause) return Option.none()
          // Somebody else may have replaced it by then.
          if (pause > 0) return yield* Effect.zipRight(Effect.sleep(pause), renew(user, refused))
        }
        const token = yield* wait(id, refused)
        // What was under way did not know that the token is refused.
        return Option.some(
          isEqual(token.accessToken, refused) ? (yield* wait(id, refused)).accessToken : token.accessToken
        )
      })

    /** What a code was exchanged for, now or when it was last tried. */
    const exchanged = (
      code: Redacted.Redacted<string>,
      exchangeOptions: ExchangeOptions | undefined
    ): Effect.Effect<Unclaimed, FeishuError.FeishuError> =>
      Effect.gen(function* () {
        const now = yield* Clock.currentTimeMillis
        for (const pair of unclaimed) {
          if (pair.at + unclaimedFor <= now) unclaimed.delete(pair)
          else if (isEqual(pair.code, code) && isSameExchange(pair.options, exchangeOptions)) return pair
        }
        const reply = yield* atPlatform(() => Effect.map(oauth.exchange(code, exchangeOptions), readable))
        const pair = { code, options: exchangeOptions, reply, at: yield* Clock.currentTimeMillis }
        unclaimed.add(pair)
        for (const oldest of unclaimed) {
          if (unclaimed.size <= maxUnclaimed) break
          unclaimed.delete(oldest)
        }
        return pair
      })

    const logIn = (
      code: Redacted.Redacted<string>,
      exchangeOptions: ExchangeOptions | undefined
    ): Effect.Effect<UserKeys.UserKeys, Failure> =>
      Effect.gen(function* () {
        const pair = yield* exchanged(code, exchangeOptions)
        const user = yield* atPlatform(() =>
          Effect.map(oauth.userInfo(pair.reply.accessToken), (info) =>
            UserKeys.fromTexts(UserKeys.toTexts(info))
          )
        )
        if (UserKeys.toTexts(user).length === 0) return yield* Effect.fail(nobody())
        unclaimed.delete(pair)
        const token = stored(user, pair.reply, pair.at)
        const id = idOf(token)
        // A refresh that is under way would store the older pair over this one.
        yield* flights.queue(id, keep(id, { token, spent: undefined }))
        return user
      })

    const authorize: Service["authorize"] = (code, exchangeOptions) =>
      Effect.suspend(() => {
        const secret = redact(code)
        const message = problemOf(Redacted.value(secret))
        if (message !== undefined) {
          return Effect.fail(
            new FeishuError.FeishuInvalidRequestError({
              endpoint: "UserTokens.authorize",
              problems: [{ path: "code", message }]
            })
          )
        }
        // The code is spent when the platform answers: who asked may give up, the tokens are kept.
        return logins.join(String(login++), logIn(secret, exchangeOptions))
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
        const token = yield* Effect.map(find(user), Option.getOrUndefined).pipe(
          Effect.catchTag("UserTokenStoreError", () =>
            // Damaged, perhaps: it is removed by what is known of the user.
            Effect.succeed({ user: UserKeys.fromTexts(UserKeys.toTexts(user)) })
          )
        )
        if (token === undefined) return
        const id = idOf(token)
        yield* flights.queue(
          id,
          Effect.map(
            inStore("remove", () => store.remove(appId, token.user)),
            () => {
              unsaved.delete(id)
              failures.delete(id)
              instead.delete(id)
              return undefined
            }
          )
        )
      })

    return { get, renew, authorize, hasScopes, forget }
  })

const idOf = (token: Pick<StoredToken, "user">): string => UserKeys.toTexts(token.user)[0] ?? ""

const after = (now: number, seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : now + seconds * 1000

/** A client of one's own may give anything: what is no token fails here, where that is expected. */
const readable = (reply: OAuthTokens): OAuthTokens => {
  Redacted.value(reply.accessToken)
  return reply
}

/** Whether a header can carry the token, and it is somebody's. */
const isWhole = (token: StoredToken): boolean =>
  problemOf(Redacted.value(token.accessToken)) === undefined && idOf(token) !== ""

const isSameExchange = (one: ExchangeOptions = {}, other: ExchangeOptions = {}): boolean =>
  one.redirectUri === other.redirectUri &&
  (one.codeVerifier === other.codeVerifier || isEqual(one.codeVerifier, other.codeVerifier))

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
