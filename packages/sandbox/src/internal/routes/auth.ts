/** Tokens of apps: self-built, store, and by client assertion. */
import type { AppSettings } from "../settings.js"
import { Refusal } from "../refusal.js"
import { at, bare, data, type Call, type Reply, type Route } from "../route.js"
import { tokensSlot } from "../tokens.js"
import { isSecret } from "../secrets.js"

// The token endpoints answer a wrong credential with HTTP 200.
const fail = (code: number, msg: string): Refusal => new Refusal(200, code, msg)

const textOf = (call: Call, name: string): string => {
  const value = call.body[name]
  if (typeof value === "string" && value !== "") return value
  throw fail(10003, "invalid param")
}

const appOf = (call: Call, kind?: AppSettings["kind"]): AppSettings => {
  const appId = textOf(call, "app_id")
  const appSecret = textOf(call, "app_secret")
  const app = call.world.get(tokensSlot).app(appId)
  if (app === undefined) throw fail(10014, "app id not exists")
  if (!isSecret(app.appSecret, appSecret)) throw fail(10014, "app secret invalid")
  if (kind !== undefined && app.kind !== kind) throw fail(10013, "the app is of another kind")
  return app
}

const internal =
  (withAppToken: boolean) =>
  (call: Call): Reply => {
    const app = appOf(call, "custom")
    const tokens = call.world.get(tokensSlot)
    const token = tokens.issue(["tenant", "app"], app.appId, call.world.settings.tenants[0]!, "t-")
    const fields = { tenant_access_token: token.value, expire: tokens.remaining(token) }
    return bare({
      code: 0,
      msg: "ok",
      ...(withAppToken ? { app_access_token: token.value } : {}),
      ...fields
    })
  }

const storeAppToken = (call: Call): Reply => {
  const app = appOf(call, "store")
  const ticket = textOf(call, "app_ticket")
  const tokens = call.world.get(tokensSlot)
  if (ticket !== tokens.ticket(app.appId)) throw fail(10012, "app_ticket invalid")
  const token = tokens.issue(["app"], app.appId, "", "a-")
  return bare({ code: 0, msg: "ok", app_access_token: token.value, expire: tokens.remaining(token) })
}

const storeTenantToken = (call: Call): Reply => {
  const value = textOf(call, "app_access_token")
  const tenantKey = textOf(call, "tenant_key")
  const tokens = call.world.get(tokensSlot)
  const appToken = tokens.find(value)
  if (
    appToken === undefined ||
    appToken.revoked ||
    appToken.expiresAt <= call.now ||
    !appToken.kinds.includes("app")
  ) {
    throw fail(99991664, "invalid app access token")
  }
  if (!call.world.settings.tenants.includes(tenantKey)) throw fail(10013, "tenant_key invalid")
  const token = tokens.issue(["tenant"], appToken.appId, tenantKey, "t-")
  return bare({ code: 0, msg: "ok", tenant_access_token: token.value, expire: tokens.remaining(token) })
}

const resend = (call: Call): Reply => {
  const app = appOf(call)
  if (app.kind !== "store") throw fail(10016, "only store apps have an app_ticket")
  call.world.get(tokensSlot).pushTicket(app.appId)
  return bare({ code: 0, msg: "ok" })
}

const jwtGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer"
const jwtAssertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

const assertionToken = (call: Call): Reply => {
  const oauth = (status: number, code: number, error: string, description: string): Reply =>
    bare({ code, error, error_description: description }, status)
  const { body } = call
  if (body["grant_type"] !== jwtGrant)
    return oauth(400, 20036, "unsupported_grant_type", "grant type unsupported")
  const tokens = call.world.get(tokensSlot)
  const app = typeof body["client_id"] === "string" ? tokens.app(body["client_id"]) : undefined
  if (app === undefined) return oauth(400, 20048, "invalid_client", "the app does not exist")
  if (
    body["client_assertion_type"] !== jwtAssertion ||
    app.assertion === undefined ||
    !isSecret(app.assertion, body["client_assertion"])
  ) {
    return oauth(400, 20002, "invalid_client", "the client assertion is not valid")
  }
  const token = tokens.issue(["tenant", "app"], app.appId, call.world.settings.tenants[0]!, "t-")
  return bare({ access_token: token.value, token_type: "Bearer", expires_in: tokens.remaining(token) })
}

const jsTicket = (call: Call): Reply => data({ ticket: call.world.ids.hex(32), expire_in: 7200 })

const open = { tokens: [] }

const routes: ReadonlyArray<Route> = [
  at(
    "POST",
    "/open-apis/auth/v3/tenant_access_token/internal",
    "auth.v3.tenant_access_token.internal",
    internal(false),
    open
  ),
  at(
    "POST",
    "/open-apis/auth/v3/app_access_token/internal",
    "auth.v3.app_access_token.internal",
    internal(true),
    open
  ),
  at("POST", "/open-apis/auth/v3/app_access_token", "auth.v3.app_access_token.create", storeAppToken, open),
  at(
    "POST",
    "/open-apis/auth/v3/tenant_access_token",
    "auth.v3.tenant_access_token.create",
    storeTenantToken,
    open
  ),
  at("POST", "/open-apis/auth/v3/app_ticket/resend", "auth.v3.app_ticket.resend", resend, open),
  at("POST", "/oauth/v3/token", "oauth.v3.token.create", assertionToken, open),
  at("POST", "/open-apis/jssdk/ticket/get", "jssdk.v0.ticket.get", jsTicket, { tokens: ["tenant"] })
]

/** The addresses were once documented with a slash at the end, and are reached so as well. */
export const authRoutes: ReadonlyArray<Route> = [
  ...routes,
  ...routes.map((route) => Object.assign({}, route, { path: `${route.path}/` }))
]
