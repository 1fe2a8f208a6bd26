/**
 * What `UserTokens` needs of OAuth: tokens for a code, tokens for a refresh token, and whose they are.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { FeishuError } from "./FeishuError.js"
import * as Secret from "./Secret.js"
import type { UserKeys } from "./UserKeys.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/OAuthClient"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/OAuthClient"

/**
 * A user's tokens as the platform gave them. Lives are in seconds from now, absent where it did not say.
 *
 * @since 0.1.0
 * @category models
 */
export interface OAuthTokens {
  readonly accessToken: Redacted.Redacted<string>
  readonly expiresIn?: number | undefined
  readonly refreshToken?: Redacted.Redacted<string> | undefined
  readonly refreshTokenExpiresIn?: number | undefined
  readonly scope?: string | undefined
}

/**
 * What was said to the authorization page and has to be said again.
 *
 * @since 0.1.0
 * @category models
 */
export interface ExchangeOptions {
  /** The one of the authorize page, if it was given there. */
  readonly redirectUri?: string | undefined
  /** With PKCE: see `Pkce`. */
  readonly codeVerifier?: Secret.Secret | undefined
}

/**
 * What was said to the authorization page, as it is handed to a client of OAuth: its secret is wrapped.
 *
 * @since 0.1.0
 * @category models
 */
export interface Exchange extends ExchangeOptions {
  readonly codeVerifier?: Redacted.Redacted<string> | undefined
}

/**
 * The options of an exchange with their secret wrapped.
 *
 * @since 0.1.0
 * @category constructors
 */
export const exchangeOf = (options: ExchangeOptions = {}): Exchange => {
  const { codeVerifier, ...others } = options
  return codeVerifier === undefined ? others : { ...others, codeVerifier: Secret.make(codeVerifier) }
}

/**
 * What user tokens need of OAuth: a code for tokens, a refresh token for tokens.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** The app that users authorize. */
  readonly appId: string
  readonly exchange: (
    code: Redacted.Redacted<string>,
    options?: Exchange
  ) => Effect.Effect<OAuthTokens, FeishuError>
  /**
   * A refresh token works once. An attempt whose answer was lost may have used it up, so it must not be repeated;
   * only one that the platform refused for coming too often, or that found no connection. It is not interrupted, so
   * it must have a timeout of its own.
   */
  readonly refresh: (refreshToken: Redacted.Redacted<string>) => Effect.Effect<OAuthTokens, FeishuError>
  /** Whose access token it is. */
  readonly userInfo: (accessToken: Redacted.Redacted<string>) => Effect.Effect<UserKeys, FeishuError>
}

/**
 * Where user tokens come from.
 *
 * @since 0.1.0
 * @category tags
 */
export class OAuthClient extends Context.Tag(TypeId)<OAuthClient, Service>() {}

/** Seconds as a number or as its digits. None at all is no life: of a token that just came it cannot be true. */
const seconds = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  return typeof number === "number" && Number.isFinite(number) && number > 0 ? number : undefined
}

const secret = (value: unknown): Redacted.Redacted<string> | undefined =>
  typeof value === "string" && value !== "" ? Redacted.make(value) : undefined

/**
 * Reads the reply of a token endpoint, of the current kind or the older one. None where it has no access token.
 *
 * Anything else that does not fit is left out: the old refresh token is spent by now, and losing the new one over a
 * malformed life would lose the user.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromReply = (reply: { readonly [name: string]: unknown }): Option.Option<OAuthTokens> => {
  const accessToken = secret(reply.access_token)
  return accessToken === undefined
    ? Option.none()
    : Option.some({
        accessToken,
        expiresIn: seconds(reply.expires_in),
        refreshToken: secret(reply.refresh_token),
        refreshTokenExpiresIn: seconds(reply.refresh_token_expires_in ?? reply.refresh_expires_in),
        scope: typeof reply.scope === "string" && reply.scope !== "" ? reply.scope : undefined
      })
}
