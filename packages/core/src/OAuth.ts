/**
 * Users who let the app act for them: the page where they agree, the tokens that this gives, and whose they are.
 *
 * The lower half, for programs that keep tokens themselves. `UserTokens` keeps them, renews them in time, and spends each
 * refresh token once; this module gives it its connection to the platform.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Calendar, OAuth, OAuthState, Pkce, UserTokens } from "@effect-feishu/core"
 *
 * const redirectUri = "https://app.example.com/oauth/callback"
 *
 * const begin = Effect.gen(function*() {
 *   const pkce = yield* Pkce.make
 *   const signer = yield* OAuthState.make({ secret: "only the servers know" })
 *   const url = yield* OAuth.authorizeUrl({
 *     redirectUri,
 *     scope: ["calendar:calendar", "offline_access"],
 *     state: yield* signer.issue(),
 *     pkce
 *   })
 *   return { url, verifier: pkce.verifier }
 * })
 *
 * const finish = (code: string) =>
 *   Effect.gen(function*() {
 *     const user = yield* OAuth.completeAuthorization(code, { redirectUri })
 *     return yield* Calendar.calendars.primary().pipe(UserTokens.provide(user))
 *   })
 *
 * @see https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Authen from "./api/authen/v1/Authen.js"
import * as UserInfoApi from "./api/authen/v1/UserInfo.js"
import * as Oauth from "./api/authen/v2/Oauth.js"
import { Credentials } from "./Credentials.js"
import type { Any, CallOptions } from "./Endpoint.js"
import { FeishuClient } from "./FeishuClient.js"
import {
  FeishuDecodeError,
  type FeishuError,
  type FeishuInvalidRequestError,
  type Problem
} from "./FeishuError.js"
import { invalid } from "./internal/arguments.js"
import { problemOf } from "./internal/headerText.js"
import { warnOfHost } from "./internal/hosts.js"
import {
  type ExchangeOptions,
  fromReply,
  OAuthClient,
  type OAuthTokens,
  type Service
} from "./OAuthClient.js"
import type { Pkce } from "./Pkce.js"
import type { UserKeys } from "./UserKeys.js"
import { UserTokens } from "./UserTokens.js"
import type { UserTokenStoreError } from "./UserTokenStore.js"
import * as Secret from "./Secret.js"
import * as Settings from "./Settings.js"
import { rules as call } from "./internal/rules.js"

/**
 * Who a user token belongs to.
 *
 * @since 0.1.0
 * @category models
 */
export type UserInfo = UserInfoApi.GetOutput

/**
 * What the authorization page is asked for.
 *
 * @since 0.1.0
 * @category models
 */
export interface AuthorizeOptions {
  /** Where the page sends the user back to; must be registered in the developer console. */
  readonly redirectUri: string
  /** What is asked for, at most 50; `offline_access` for a refresh token. A text holds them separated by spaces. */
  readonly scope?: string | ReadonlyArray<string> | undefined
  /** Comes back as it is: see `OAuthState`. */
  readonly state?: string | undefined
  /** `consent` shows the page even to users who have agreed before. */
  readonly prompt?: "consent" | undefined
  /** Binds the code to who asked for it: see `Pkce`. The verifier goes into the exchange. */
  readonly pkce?: Pick<Pkce, "challenge" | "method"> | undefined
}

/**
 * What exchanging a code may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ExchangeCodeOptions extends ExchangeOptions, CallOptions<never> {
  /** Narrows what this token may do to some of what was granted. */
  readonly scope?: string | ReadonlyArray<string> | undefined
}

/**
 * What a refresh may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface RefreshOptions extends CallOptions<never> {
  /** Narrows what this token may do to some of what was granted. */
  readonly scope?: string | ReadonlyArray<string> | undefined
}

const maxScopes = 50

const rules = {
  scope: /*#__PURE__*/ Settings.anyOf(Settings.text, Settings.texts),
  state: Settings.text,
  prompt: /*#__PURE__*/ Settings.oneOf("consent"),
  pkce: Settings.record
}

const grantRules = { ...call, scope: rules.scope, redirectUri: Settings.text }

const scopesOf = (scope: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  (typeof scope === "string" ? [scope] : (scope ?? [])).flatMap((part) =>
    part.split(/\s+/).filter((name) => name !== "")
  )

const scopeText = (scope: string | ReadonlyArray<string> | undefined): string | undefined => {
  const scopes = scopesOf(scope)
  return scopes.length === 0 ? undefined : scopes.join(" ")
}

interface App {
  readonly appId: string
  readonly secret: Redacted.Redacted<string>
  /** Whether several tenants may have installed it. */
  readonly hasTenants: boolean
}

/** Self-built and store apps have a secret that logs users in. */
const appOf = (
  name: string,
  endpoint: Pick<Any, "method" | "path">
): Effect.Effect<App, FeishuInvalidRequestError, Credentials> =>
  Effect.flatMap(Credentials, (credentials) =>
    Option.match(credentials.clientSecret, {
      onNone: () =>
        Effect.fail(
          invalid(name, endpoint, [
            {
              path: "Credentials",
              message: "must have a client secret, as those of a self-built or a store app"
            }
          ])
        ),
      onSome: (secret) =>
        Effect.succeed({
          appId: credentials.appId,
          secret,
          hasTenants: credentials.forTenant !== undefined
        })
    })
  )

/**
 * The address of the page where the user agrees. Nothing is sent.
 *
 * Fails with `FeishuInvalidRequestError` when the app has no client secret, the redirect URI is not one, there are more than
 * 50 scopes, a text is empty, or the region has no accounts host.
 *
 * @example
 * OAuth.authorizeUrl({ redirectUri: "https://app.example.com/oauth/callback", scope: ["offline_access"] })
 *
 * @see https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code
 * @since 0.1.0
 * @category authorizing
 */
export const authorizeUrl = (
  options: AuthorizeOptions
): Effect.Effect<string, FeishuInvalidRequestError, FeishuClient | Credentials> =>
  Effect.gen(function* () {
    const { region } = yield* FeishuClient
    const { appId } = yield* appOf("OAuth.authorizeUrl", Authen.authorize)
    const wrong = Settings.problemsOf<AuthorizeOptions>(options ?? null, rules)
    if (wrong.length > 0) return yield* invalid("OAuth.authorizeUrl", Authen.authorize, wrong)
    const { pkce, prompt, redirectUri, state } = options
    const scopes = scopesOf(options.scope)
    const problems = [
      region.accounts === undefined
        ? { path: "accountsUrl", message: "must be given, since the base URL is one of your own" }
        : undefined,
      URL.canParse(redirectUri)
        ? undefined
        : { path: "redirectUri", message: `must be a URL, is ${JSON.stringify(redirectUri)}` },
      scopes.length > maxScopes
        ? { path: "scope", message: `must name at most ${maxScopes} scopes, names ${scopes.length}` }
        : undefined,
      state === "" ? { path: "state", message: "must not be empty" } : undefined,
      pkce === undefined ? undefined : Settings.problemOf("pkce.challenge", Settings.filled, pkce.challenge),
      pkce === undefined ? undefined : Settings.problemOf("pkce.method", Settings.oneOf("S256"), pkce.method)
    ].filter((problem) => problem !== undefined)
    if (problems.length > 0) return yield* invalid("OAuth.authorizeUrl", Authen.authorize, problems)
    const query = new URLSearchParams({ client_id: appId, response_type: "code", redirect_uri: redirectUri })
    if (scopes.length > 0) query.set("scope", scopes.join(" "))
    if (state !== undefined) query.set("state", state)
    if (prompt !== undefined) query.set("prompt", prompt)
    if (pkce !== undefined) {
      query.set("code_challenge", pkce.challenge)
      query.set("code_challenge_method", pkce.method)
    }
    return `${region.accounts}${Authen.authorize.path}?${query}`
  })

const verifierPattern = /^[\w.~-]{43,128}$/

/** What is wrong with a secret that goes into a body; never says what it holds. */
const secretProblem = (path: string, secret: Redacted.Redacted<string>): Problem | undefined => {
  const message = problemOf(Redacted.value(secret))
  return message === undefined ? undefined : { path, message }
}

/** Asks for tokens. What comes back is read with patience: what was spent for it is gone. */
const grant = (
  name: string,
  app: App,
  input: Omit<Oauth.TokenInput, "client_id" | "client_secret">,
  problems: ReadonlyArray<Problem | undefined>,
  options: CallOptions<never> | undefined
): Effect.Effect<OAuthTokens, FeishuError, FeishuClient> =>
  Effect.suspend((): Effect.Effect<OAuthTokens, FeishuError, FeishuClient> => {
    const found = problems.filter((problem) => problem !== undefined)
    if (found.length > 0) return Effect.fail(invalid(name, Oauth.token, found))
    const body = { ...input, client_id: app.appId, client_secret: Redacted.value(app.secret) }
    return Effect.flatMap(
      Effect.zipRight(
        Effect.flatMap(FeishuClient, ({ region }) => warnOfHost(region, region.open)),
        // The reply is all secrets, and an error would carry it: it is looked at here.
        Oauth.token(body, { ...options, decoding: "off", token: null })
      ),
      (reply) =>
        Option.match(fromReply({ ...reply }), {
          onSome: (tokens) => Effect.succeed(tokens),
          onNone: () =>
            Effect.fail(
              new FeishuDecodeError({
                endpoint: Oauth.token.id,
                method: Oauth.token.method,
                path: Oauth.token.path,
                status: 200,
                problems: [{ path: "access_token", message: "must be a token" }],
                raw: { fields: Object.keys(reply) }
              })
            )
        })
    )
  })

/** The exchange without looking for credentials: they are known. */
const exchange = (
  app: App,
  code: Redacted.Redacted<string>,
  options: ExchangeCodeOptions | undefined
): Effect.Effect<OAuthTokens, FeishuError, FeishuClient> => {
  const wrong = Settings.problemsOf<ExchangeCodeOptions>(options, grantRules)
  if (wrong.length > 0) return Effect.fail(invalid("OAuth.exchangeCode", Oauth.token, wrong))
  const verifier = options?.codeVerifier === undefined ? undefined : Secret.make(options.codeVerifier)
  return grant(
    "OAuth.exchangeCode",
    app,
    {
      grant_type: "authorization_code",
      code: Redacted.value(code),
      redirect_uri: options?.redirectUri,
      code_verifier: verifier === undefined ? undefined : Redacted.value(verifier),
      scope: scopeText(options?.scope)
    },
    [
      secretProblem("code", code),
      verifier === undefined || verifierPattern.test(Redacted.value(verifier))
        ? undefined
        : { path: "codeVerifier", message: "must have 43 to 128 characters, of A-Z a-z 0-9 - . _ ~ only" }
    ],
    options
  )
}

const spend = (
  app: App,
  refreshToken: Redacted.Redacted<string>,
  options: RefreshOptions | undefined
): Effect.Effect<OAuthTokens, FeishuError, FeishuClient> => {
  const wrong = Settings.problemsOf<RefreshOptions>(options, grantRules)
  if (wrong.length > 0) return Effect.fail(invalid("OAuth.refresh", Oauth.token, wrong))
  return grant(
    "OAuth.refresh",
    app,
    {
      grant_type: "refresh_token",
      refresh_token: Redacted.value(refreshToken),
      scope: scopeText(options?.scope)
    },
    [secretProblem("refreshToken", refreshToken)],
    options
  )
}

/**
 * Exchanges the code, with which the user came back, for tokens. A code is good once, for five minutes.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the app has no client secret or a text does not fit, and with
 * `FeishuAuthError` when the platform refuses the code (20003, 20004, 20065), the verifier (20049) or the redirect URI
 * (20071).
 *
 * @see https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token
 * @since 0.1.0
 * @category tokens
 */
export const exchangeCode = (
  code: Secret.Secret,
  options?: ExchangeCodeOptions
): Effect.Effect<OAuthTokens, FeishuError, FeishuClient | Credentials> =>
  Effect.flatMap(appOf("OAuth.exchangeCode", Oauth.token), (app) => exchange(app, Secret.make(code), options))

/**
 * Exchanges a refresh token for new tokens, among them the next refresh token: keep it before anything else, for the old
 * one is used up. `UserTokens` does all this.
 *
 * An attempt whose answer was lost is not repeated, for the token may be spent.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the app has no client secret, and with `FeishuAuthError`
 * when the platform refuses the token: used (20073), ended (20037), revoked (20064), unknown (20026).
 *
 * @see https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token
 * @since 0.1.0
 * @category tokens
 */
export const refresh = (
  refreshToken: Secret.Secret,
  options?: RefreshOptions
): Effect.Effect<OAuthTokens, FeishuError, FeishuClient | Credentials> =>
  Effect.flatMap(appOf("OAuth.refresh", Oauth.token), (app) => spend(app, Secret.make(refreshToken), options))

/**
 * Whose user token this is.
 *
 * Fails with `FeishuInvalidRequestError` when the token is empty or cannot be sent.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get
 * @since 0.1.0
 * @category users
 */
export const userInfo = (
  userAccessToken: Secret.Secret,
  options?: Omit<CallOptions, "token" | "as">
): Effect.Effect<UserInfo, FeishuError, FeishuClient> =>
  Effect.flatMap(FeishuClient, (client): Effect.Effect<UserInfo, FeishuError> => {
    const wrong = Settings.problemsOf<CallOptions>(options, call)
    if (wrong.length > 0) return Effect.fail(invalid("OAuth.userInfo", UserInfoApi.get, wrong))
    const token = Secret.make(userAccessToken)
    const problem = secretProblem("userAccessToken", token)
    return problem === undefined
      ? client.execute(UserInfoApi.get, undefined, { ...options, token })
      : Effect.fail(invalid("OAuth.userInfo", UserInfoApi.get, [problem]))
  })

/**
 * Takes the code with which a user came back: exchanges it, asks whose it is, and stores the tokens. From then on
 * `UserTokens.provide(user)` acts as the user.
 *
 * @since 0.1.0
 * @category authorizing
 */
export const completeAuthorization = (
  code: Secret.Secret,
  options?: ExchangeOptions
): Effect.Effect<UserKeys, FeishuError | UserTokenStoreError, UserTokens> =>
  Effect.flatMap(UserTokens, (tokens) => tokens.authorize(code, options))

/**
 * The path of a callback as routers take it: trimmed, with exactly one slash in front. Default: `/oauth/callback`.
 *
 * @since 0.1.0
 * @category redirects
 */
export const normalizeOauthCallbackPath = (path = "/oauth/callback"): string =>
  `/${path.trim().replace(/^\/+/, "")}`

/**
 * The redirect URI below the public origin of a server; none where the server has no public origin yet.
 *
 * @since 0.1.0
 * @category redirects
 */
export const buildOauthRedirectUri = (
  publicUrl: string | null | undefined,
  path?: string
): string | undefined => {
  const origin = publicUrl?.trim().replace(/\/+$/, "") ?? ""
  return origin === "" ? undefined : origin + normalizeOauthCallbackPath(path)
}

/**
 * What `UserTokens` needs of OAuth, over the client. Fails with `FeishuInvalidRequestError` when the app has no client secret.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeClient: Effect.Effect<Service, FeishuInvalidRequestError, FeishuClient | Credentials> =
  /*#__PURE__*/ Effect.gen(function* () {
    const client = yield* FeishuClient
    const app = yield* appOf("OAuth.layer", Oauth.token)
    const call = <A, E>(effect: Effect.Effect<A, E, FeishuClient>): Effect.Effect<A, E> =>
      Effect.provideService(effect, FeishuClient, client)
    return {
      appId: app.appId,
      exchange: (code, options) => call(exchange(app, code, options)),
      refresh: (refreshToken) => call(spend(app, refreshToken, undefined)),
      userInfo: (accessToken) =>
        Effect.map(call(userInfo(accessToken)), ({ open_id, union_id, user_id }) => ({
          open_id,
          union_id,
          // Another tenant may have a user of the same id.
          user_id: app.hasTenants ? undefined : user_id
        }))
    }
  })

/**
 * Connects `UserTokens` to the platform.
 *
 * @example
 * const UserTokensLive = UserTokens.layer.pipe(
 *   Layer.provide([OAuth.layer, UserTokenStore.layerMemory]),
 *   Layer.provide(NodeFeishu.layerConfig())
 * )
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<OAuthClient, FeishuInvalidRequestError, FeishuClient | Credentials> =
  /*#__PURE__*/ Layer.effect(OAuthClient, makeClient)
