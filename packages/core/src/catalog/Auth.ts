// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `auth`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["auth:user_access_token:read"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "auth.v3.app_access_token.create": { title: "商店应用获取 app_access_token", page: "/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token", apps: ["isv"], scopes: [], errors: [], special: true },
  "auth.v3.app_access_token.internal": { title: "自建应用获取 app_access_token", page: "/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token_internal", apps: ["custom"], scopes: [], errors: [], special: true },
  "auth.v3.app_ticket.resend": { title: "重新获取 app_ticket", page: "/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend", apps: ["isv"], scopes: [], errors: [], special: true },
  "auth.v3.tenant_access_token.create": { title: "商店应用获取 tenant_access_token", page: "/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token", apps: ["isv"], scopes: [], errors: [], special: true },
  "auth.v3.tenant_access_token.internal": { title: "自建应用获取 tenant_access_token", page: "/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal", apps: ["custom"], scopes: [], errors: [], special: true }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "auth.user_access_token.revoked_v4": { title: "撤销用户授权事件", page: "/uAjLw4CM/ukTMukTMukTM/authentication-management/auth-v4/user_access_token/events/revoked", apps: ["custom","isv"], scopes: scopes0 }
}
