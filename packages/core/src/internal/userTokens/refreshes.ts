/** Spends refresh tokens: once each, however many ask, and never one of which it is known that it would be in vain. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import type * as Redacted from "effect/Redacted"
import * as FeishuError from "../../FeishuError.js"
import type { Service as OAuth } from "../../OAuthClient.js"
import * as UserKeys from "../../UserKeys.js"
import type { StoredToken, UserTokenStoreError } from "../../UserTokenStore.js"
import { isEqual } from "../headerText.js"
import type { Flights } from "../shared.js"
import type { Outside } from "./outside.js"
import { type Failure, isDue, isOver, readable, received } from "./pair.js"
import { isSpent, loginRequired } from "./refusals.js"
import type { Unsaved } from "./unsaved.js"

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

export class Refreshes {
  private readonly failures = new Map<string, Failed>()
  private readonly instead = new Map<string, Instead>()

  constructor(
    private readonly oauth: OAuth,
    private readonly outside: Outside,
    /** What is under way for a user. It ends with nothing where the user was forgotten. */
    private readonly flights: Flights<StoredToken | undefined, Failure>,
    private readonly unsaved: Unsaved,
    private readonly refreshAhead: number
  ) {}

  /** The token of a user, renewed if it must be; `refused` is one that must not be given. The span is that of waiting. */
  wait(id: string, refused?: Redacted.Redacted<string>): Effect.Effect<StoredToken, Failure> {
    return Effect.withSpan(this.join(id, refused), "feishu.user_token", { captureStackTrace: false })
  }

  join(id: string, refused?: Redacted.Redacted<string>): Effect.Effect<StoredToken, Failure> {
    return Effect.flatMap(this.flights.join(id, this.work(id, refused)), (token) =>
      token === undefined ? this.join(id, refused) : Effect.succeed(token)
    )
  }

  /** Whether it is time to renew a token, and it is not known that it would be in vain. */
  isWorthwhile(id: string, token: StoredToken, now: number): boolean {
    return (
      (this.unsaved.has(id) || isDue(token, now, this.refreshAhead)) &&
      this.recentFailure(id, token, now) === undefined
    )
  }

  /**
   * How long a token that was refused is not replaced yet, since it came instead of another one that was: 0 if it may be;
   * `undefined` if that is too long to wait for.
   */
  pauseBefore(id: string, refused: Redacted.Redacted<string>, now: number): number | undefined {
    const last = this.instead.get(id)
    if (last === undefined || !isEqual(last.accessToken, refused)) return 0
    const rest = last.at + last.pause - now
    return now <= last.at || rest > replacementPause ? undefined : Math.max(0, rest)
  }

  /** There is a pair in the store that is good. */
  succeeded(id: string): void {
    this.failures.delete(id)
  }

  forget(id: string): void {
    this.failures.delete(id)
    this.instead.delete(id)
  }

  private work(
    id: string,
    refused: Redacted.Redacted<string> | undefined
  ): Effect.Effect<StoredToken, Failure> {
    return Effect.gen(this, function* () {
      const unsavedStill = yield* Effect.match(this.unsaved.save(id), {
        onFailure: (error) => error,
        onSuccess: () => undefined
      })
      const found = yield* this.outside.read(UserKeys.fromTexts([id]))
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
      if (isUsable(now) && !isDue(token, now, this.refreshAhead)) return token
      const { refreshToken } = token
      if (refreshToken === undefined || isOver(token.refreshTokenExpiresAt, now)) {
        return isUsable(now) ? token : yield* Effect.fail(loginRequired("the user's token has ended"))
      }
      const failed = this.recentFailure(id, token, now)
      if (failed !== undefined) return isUsable(now) ? token : yield* Effect.fail(failed.error)
      const renewed = yield* Effect.catchAll(this.refresh(id, token, refreshToken), asItIs)
      if (refused !== undefined) this.cameInstead(id, renewed, refused, yield* Clock.currentTimeMillis)
      return renewed
    })
  }

  /** The failure of this very refresh token that is not old enough to try again. */
  private recentFailure(id: string, token: StoredToken, now: number): Failed | undefined {
    const failed = this.failures.get(id)
    return failed !== undefined && now < failed.until && isEqual(failed.refreshToken, token.refreshToken)
      ? failed
      : undefined
  }

  private refresh(
    id: string,
    token: StoredToken,
    refreshToken: Redacted.Redacted<string>
  ): Effect.Effect<StoredToken, Failure> {
    return Effect.catchIf(this.spend(id, token, refreshToken), FeishuError.is, (error) =>
      Effect.gen(this, function* () {
        if (isSpent(error)) {
          const other = yield* this.replaced(id, refreshToken, otherProcess)
          if (Option.isSome(other)) return other.value
        }
        const now = yield* Clock.currentTimeMillis
        const wait = isSpent(error) ? spentPause : pause * (0.5 + 0.5 * (yield* Random.next))
        remember(this.failures, id, { refreshToken, error, until: now + wait }, now)
        return yield* Effect.fail(error)
      })
    )
  }

  /** Spends the refresh token. From the answer on, what it brought is kept whatever happens. */
  private spend(
    id: string,
    token: StoredToken,
    refreshToken: Redacted.Redacted<string>
  ): Effect.Effect<StoredToken, Failure> {
    return Effect.gen(this, function* () {
      const reply = yield* this.outside.atPlatform(() =>
        Effect.map(this.oauth.refresh(refreshToken), readable)
      )
      const next: StoredToken = {
        ...received(token.user, reply, yield* Clock.currentTimeMillis, this.refreshAhead),
        scope: reply.scope ?? token.scope,
        ...(reply.refreshToken === undefined && {
          refreshToken,
          refreshTokenExpiresAt: token.refreshTokenExpiresAt
        })
      }
      return yield* this.unsaved.keep(id, { token: next, spent: refreshToken })
    })
  }

  /** What another process has stored since: it may have spent the same refresh token a moment before. */
  private replaced(
    id: string,
    refreshToken: Redacted.Redacted<string>,
    waits: ReadonlyArray<number>
  ): Effect.Effect<Option.Option<StoredToken>, UserTokenStoreError> {
    return Effect.flatMap(this.outside.read(UserKeys.fromTexts([id])), (found) => {
      const other = Option.filter(found, (token) => !isEqual(token.refreshToken, refreshToken))
      const [wait, ...more] = waits
      return Option.isSome(other) || wait === undefined
        ? Effect.succeed(other)
        : Effect.zipRight(Effect.sleep(wait), this.replaced(id, refreshToken, more))
    })
  }

  private cameInstead(
    id: string,
    { accessToken }: StoredToken,
    refused: Redacted.Redacted<string>,
    now: number
  ): void {
    const last = this.instead.get(id)
    const next =
      last !== undefined && now < last.until && isEqual(last.accessToken, refused)
        ? Math.min(maxReplacementPause, last.pause * 2)
        : replacementPause
    remember(
      this.instead,
      id,
      { accessToken, at: now, pause: next, until: now + 2 * maxReplacementPause },
      now
    )
  }
}
