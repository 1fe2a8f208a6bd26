/** What is known of a pair of tokens, access and refresh, of one user. */
import * as Redacted from "effect/Redacted"
import type { FeishuError } from "../../FeishuError.js"
import type { OAuthTokens } from "../../OAuthClient.js"
import * as UserKeys from "../../UserKeys.js"
import type { StoredToken, UserTokenStoreError } from "../../UserTokenStore.js"
import { isEqual, problemOf } from "../headerText.js"

export type Failure = FeishuError | UserTokenStoreError

/** A pair that is not stored yet. */
export interface Pending {
  readonly token: StoredToken
  /** The refresh token that was spent for it. */
  readonly spent: Redacted.Redacted<string> | undefined
}

// Times are in milliseconds.

export const isOver = (at: number | undefined, now: number): boolean => at !== undefined && at <= now

/** The strongest id that a user's tokens are saved with. */
export const idOf = (token: Pick<StoredToken, "user">): string => UserKeys.toTexts(token.user)[0] ?? ""

const after = (now: number, seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : now + seconds * 1000

/** What the platform gave at `now`. Of a life that is short for the time ahead only a quarter is left for the renewal. */
export const received = (
  user: UserKeys.UserKeys,
  reply: OAuthTokens,
  now: number,
  refreshAhead: number
): StoredToken => {
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

/** Whether it is time to renew a token. */
export const isDue = ({ expiresAt, renewAt }: StoredToken, now: number, refreshAhead: number): boolean =>
  renewAt === undefined ? isOver(expiresAt, now + refreshAhead) : isOver(renewAt, now)

/** Whether the user has granted all of the scopes, and there is a token to use them, or one can be had. */
export const isGranted = (
  { expiresAt, refreshToken, refreshTokenExpiresAt, scope }: StoredToken,
  scopes: ReadonlyArray<string>,
  now: number
): boolean => {
  const isRefreshable = refreshToken !== undefined && !isOver(refreshTokenExpiresAt, now)
  if (isOver(expiresAt, now) && !isRefreshable) return false
  const granted = new Set(scope?.split(/[\s,]+/))
  return scopes.every((name) => granted.has(name))
}

/** Whether somebody has stored another pair since the one was spent: a newer authorization. */
export const isReplaced = (stored: StoredToken, { spent, token }: Pending): boolean =>
  spent !== undefined &&
  !isEqual(stored.refreshToken, spent) &&
  !isEqual(stored.refreshToken, token.refreshToken)

/** A client of one's own may give anything: what is no token fails here, where that is expected. */
export const readable = (reply: OAuthTokens): OAuthTokens => {
  Redacted.value(reply.accessToken)
  return reply
}

/** Whether a header can carry the token, and it is somebody's. */
export const isWhole = (token: StoredToken): boolean =>
  problemOf(Redacted.value(token.accessToken)) === undefined && idOf(token) !== ""
