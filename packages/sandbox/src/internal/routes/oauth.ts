/** The page where users authorize an app, and the tokens that this gives. */
import { sha256 } from "@noble/hashes/sha2.js"
import { directorySlot } from "../directory.js"
import { grantLife, grantsSlot, type Code, type RefreshToken } from "../grants.js"
import { shownUser } from "../people.js"
import { Refusal } from "../refusal.js"
import type { AppSettings } from "../settings.js"
import { at, bare, data, redirect, type Call, type Reply, type Route } from "../route.js"
import { tokensSlot } from "../tokens.js"
import { encode } from "../wire.js"
import { isSecret } from "../secrets.js"

/** Stops with an answer as OAuth wants it. Thrown within this file only. */
class OAuthRefusal {
  constructor(
    readonly code: number,
    readonly error: string,
    readonly description: string
  ) {}
}

const refuse = (code: number, error: string, description: string): never => {
  throw new OAuthRefusal(code, error, description)
}

const answering =
  (handle: (call: Call) => Reply) =>
  (call: Call): Reply => {
    try {
      return handle(call)
    } catch (thrown) {
      if (!(thrown instanceof OAuthRefusal)) throw thrown
      return bare({ code: thrown.code, error: thrown.error, error_description: thrown.description }, 400)
    }
  }

const maxScopes = 50

/**
 * The real page asks the user who is signed in. Here the first person agrees at once; the query may name another one
 * (`sandbox_user`: an index or an open_id), or have them refuse (`sandbox_deny=1`).
 */
const authorize = (call: Call): Reply => {
  const { query } = call
  // `app_id` is what the page was given before it spoke OAuth, and still takes.
  const appId = query.get("client_id") ?? query.get("app_id") ?? ""
  if (call.world.get(tokensSlot).app(appId) === undefined) {
    refuse(20048, "invalid_client", "the app does not exist")
  }
  const text = query.get("redirect_uri") ?? ""
  const target = URL.canParse(text) ? new URL(text) : refuse(20001, "invalid_request", "redirect_uri")
  // Such an address would run in the browser of whoever logs in.
  if (/^(javascript|data|vbscript):$/.test(target.protocol)) {
    refuse(20029, "invalid_request", "redirect_uri is not an address to go to")
  }
  const responseType = query.get("response_type")
  if (responseType !== null && responseType !== "code") refuse(20001, "invalid_request", "response_type")
  const scopes = (query.get("scope") ?? "").split(" ").filter((scope) => scope !== "")
  if (scopes.length > maxScopes) refuse(20001, "invalid_request", `more than ${maxScopes} scopes`)
  const challenge = query.get("code_challenge")
  const method = query.get("code_challenge_method") ?? "plain"
  if (method !== "S256" && method !== "plain") {
    return refuse(20001, "invalid_request", "code_challenge_method")
  }
  const state = query.get("state")
  if (state !== null) target.searchParams.set("state", state)
  if (query.get("sandbox_deny") === "1") {
    target.searchParams.set("error", "access_denied")
    return redirect(target.href)
  }
  const who = query.get("sandbox_user") ?? "0"
  const directory = call.world.get(directorySlot)
  const person = /^\d+$/.test(who) ? directory.person(Number(who)) : directory.findPerson("open_id", who)
  if (person === undefined) return refuse(20008, "invalid_request", "the user does not exist")
  const grants = call.world.get(grantsSlot)
  const grant = grants.grant(appId, person.index)
  for (const scope of scopes) grant.scopes.add(scope)
  grant.authorizedAt = call.now
  const code = grants.code({
    appId,
    user: person.index,
    redirectUri: text,
    challenge: challenge === null ? undefined : { value: challenge, method }
  })
  target.searchParams.set("code", code.value)
  return redirect(target.href)
}

const textOf = (call: Call, name: string): string | undefined => {
  const value = call.body[name]
  if (value === undefined || value === null) return undefined
  return typeof value === "string" && value !== ""
    ? value
    : refuse(20063, "invalid_request", `${name} is malformed`)
}

const requiredText = (call: Call, name: string): string =>
  textOf(call, name) ?? refuse(20001, "invalid_request", `${name} is missing`)

const clientOf = (call: Call): AppSettings => {
  const id = requiredText(call, "client_id")
  const secret = requiredText(call, "client_secret")
  const app = call.world.get(tokensSlot).app(id)
  if (app === undefined) return refuse(20048, "invalid_client", "the app does not exist")
  if (!isSecret(app.appSecret, secret)) refuse(20002, "invalid_client", "the client secret is wrong")
  return app
}

const base64url = (bytes: Uint8Array): string => {
  let binary = ""
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

const isProof = (challenge: NonNullable<Code["challenge"]>, verifier: string): boolean =>
  challenge.value === (challenge.method === "plain" ? verifier : base64url(sha256(encode(verifier))))

const codeOf = (call: Call, app: Pick<AppSettings, "appId">): Code => {
  const value = requiredText(call, "code")
  const redirectUri = textOf(call, "redirect_uri")
  const verifier = textOf(call, "code_verifier")
  const code = call.world.get(grantsSlot).codes.get(value)
  if (code === undefined) return refuse(20003, "invalid_grant", "the code is not found")
  if (code.appId !== app.appId) refuse(20024, "invalid_grant", "the code is another app's")
  if (code.used) refuse(20065, "invalid_grant", "the code has been used")
  if (code.expiresAt <= call.now) refuse(20004, "invalid_grant", "the code has expired")
  if (redirectUri !== undefined && redirectUri !== code.redirectUri) {
    refuse(20071, "invalid_grant", "redirect_uri is not the one of the authorization")
  }
  if (code.challenge !== undefined && (verifier === undefined || !isProof(code.challenge, verifier))) {
    refuse(20049, "invalid_grant", "the code verifier does not fit the challenge")
  }
  return code
}

const refreshTokenOf = (call: Call, app: Pick<AppSettings, "appId">): RefreshToken => {
  const value = requiredText(call, "refresh_token")
  const grants = call.world.get(grantsSlot)
  const token = grants.refreshTokens.get(value)
  if (token === undefined) return refuse(20026, "invalid_grant", "the refresh token is not valid")
  if (token.appId !== app.appId) refuse(20024, "invalid_grant", "the refresh token is another app's")
  if (token.state === "revoked") refuse(20064, "invalid_grant", "the refresh token was revoked")
  if (token.state === "used") refuse(20073, "invalid_grant", "the refresh token has been used")
  const { authorizedAt } = grants.grant(app.appId, token.user)
  if (token.expiresAt <= call.now || authorizedAt + grantLife <= call.now) {
    refuse(20037, "invalid_grant", "the refresh token has expired")
  }
  return token
}

/** The scopes of the new token: all that were granted, or those that the request narrows them to. */
const scopesOf = (call: Call, granted: ReadonlySet<string>): ReadonlyArray<string> => {
  const asked = textOf(call, "scope")
  if (asked === undefined) return [...granted]
  const scopes = asked.split(" ").filter((scope) => scope !== "")
  if (new Set(scopes).size < scopes.length) refuse(20067, "invalid_scope", "a scope is listed twice")
  const missing = scopes.filter((scope) => !granted.has(scope))
  if (missing.length > 0) refuse(20068, "invalid_scope", `not granted: ${missing.join(" ")}`)
  return scopes
}

const token = (call: Call): Reply => {
  const grantType = requiredText(call, "grant_type")
  if (grantType !== "authorization_code" && grantType !== "refresh_token") {
    return refuse(20036, "unsupported_grant_type", "the grant type is not supported")
  }
  const app = clientOf(call)
  const grants = call.world.get(grantsSlot)
  const given = grantType === "authorization_code" ? codeOf(call, app) : refreshTokenOf(call, app)
  const granted = grants.grant(app.appId, given.user).scopes
  const scopes = scopesOf(call, granted)
  // A granted `offline_access` gives a refresh token even where the access token is narrowed.
  const { access, renewal } = issue(call, app.appId, given, scopes, granted.has("offline_access"))
  return bare({
    code: 0,
    access_token: access.value,
    expires_in: call.world.get(tokensSlot).remaining(access),
    ...(renewal === undefined
      ? {}
      : { refresh_token: renewal.value, refresh_token_expires_in: lifeOf(call, renewal) }),
    token_type: "Bearer",
    scope: scopes.join(" ")
  })
}

const lifeOf = (call: Call, token: RefreshToken): number => Math.floor((token.expiresAt - call.now) / 1000)

/** Spends a code or a refresh token for new tokens of its user. */
const issue = (
  call: Call,
  appId: string,
  given: Code | RefreshToken,
  scopes: ReadonlyArray<string>,
  isRenewable: boolean,
  left = 20008
) => {
  if (call.world.get(directorySlot).person(given.user) === undefined) {
    refuse(left, "invalid_grant", "the user does not exist")
  }
  // Only what is answered with tokens is spent.
  if ("used" in given) given.used = true
  else given.state = "used"
  const access = call.world.get(tokensSlot).mint({
    kinds: ["user"],
    appId,
    tenantKey: call.world.settings.tenants[0]!,
    user: given.user,
    scopes,
    prefix: "eyJ"
  })
  const renewal = isRenewable ? call.world.get(grantsSlot).refreshToken(appId, given.user) : undefined
  return { access, renewal }
}

// the versions before: the app shows its own token, and who the user is comes along

const earlier =
  (withUser: boolean, grantType: "authorization_code" | "refresh_token") =>
  (call: Call): Reply => {
    try {
      if (requiredText(call, "grant_type") !== grantType) {
        refuse(20036, "unsupported_grant_type", "the grant_type passed is not supported")
      }
      const { appId } = call.caller
      const given =
        grantType === "authorization_code" ? codeOf(call, { appId }) : refreshTokenOf(call, { appId })
      const scopes = [...call.world.get(grantsSlot).grant(appId, given.user).scopes]
      const { access, renewal } = issue(call, appId, given, scopes, true, 20021)
      return data({
        ...(withUser ? shownUser(call, given.user) : { scope: scopes.join(" ") }),
        access_token: access.value,
        token_type: "Bearer",
        expires_in: call.world.get(tokensSlot).remaining(access),
        refresh_token: renewal?.value,
        refresh_expires_in: renewal === undefined ? 0 : lifeOf(call, renewal)
      })
    } catch (thrown) {
      if (!(thrown instanceof OAuthRefusal)) throw thrown
      throw new Refusal(200, thrown.code, thrown.description)
    }
  }

// the single sign-on of old, on a host of its own: what logins of other products still speak

const asProvider =
  (handle: (call: Call) => Reply) =>
  (call: Call): Reply => {
    try {
      return handle(call)
    } catch (thrown) {
      if (!(thrown instanceof OAuthRefusal)) throw thrown
      return bare({ error: thrown.error, error_description: thrown.description }, 400)
    }
  }

/** All that was granted, and always a refresh token: this one knows no scopes. */
const providerToken = (call: Call): Reply => {
  const grantType = requiredText(call, "grant_type")
  if (grantType !== "authorization_code" && grantType !== "refresh_token") {
    return refuse(20036, "unsupported_grant_type", "the grant type is not supported")
  }
  const app = clientOf(call)
  const given = grantType === "authorization_code" ? codeOf(call, app) : refreshTokenOf(call, app)
  const scopes = [...call.world.get(grantsSlot).grant(app.appId, given.user).scopes]
  const { access, renewal } = issue(call, app.appId, given, scopes, true)
  return bare({
    access_token: access.value,
    token_type: "Bearer",
    expires_in: call.world.get(tokensSlot).remaining(access),
    refresh_token: renewal?.value,
    refresh_expires_in: renewal === undefined ? 0 : lifeOf(call, renewal)
  })
}

const providerUser = (call: Call): Reply => {
  const user = shownUser(call, call.caller.user!)
  return bare({ ...user, sub: user["open_id"], picture: user["avatar_url"] })
}

const open = { tokens: [] }
const passport = "/suite/passport/oauth"

export const oauthRoutes: ReadonlyArray<Route> = [
  at("GET", `${passport}/authorize`, "passport.oauth.authorize", asProvider(authorize), open),
  at("POST", `${passport}/token`, "passport.oauth.token", asProvider(providerToken), {
    ...open,
    body: "either"
  }),
  at("GET", `${passport}/userinfo`, "passport.oauth.userinfo", providerUser, { tokens: ["user"] }),
  at("GET", "/open-apis/authen/v1/authorize", "authen.v1.authen.authorize", answering(authorize), open),
  at("GET", "/open-apis/authen/v1/index", "authen.v1.authen.index", answering(authorize), open),
  at("POST", "/open-apis/authen/v2/oauth/token", "authen.v2.oauth.token", answering(token), open),
  at(
    "POST",
    "/open-apis/authen/v1/access_token",
    "authen.v1.access_token.create",
    earlier(true, "authorization_code")
  ),
  at(
    "POST",
    "/open-apis/authen/v1/refresh_access_token",
    "authen.v1.refresh_access_token.create",
    earlier(true, "refresh_token")
  ),
  at(
    "POST",
    "/open-apis/authen/v1/oidc/access_token",
    "authen.v1.oidc.access_token.create",
    earlier(false, "authorization_code")
  ),
  at(
    "POST",
    "/open-apis/authen/v1/oidc/refresh_access_token",
    "authen.v1.oidc.refresh_access_token.create",
    earlier(false, "refresh_token")
  )
]
