// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `mina`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const errors0: Catalog.RawErrors = [[200,10202,"access token invalid"],[200,10213,"code appid not match"],[200,10226,"invalid code"],[200,10228,"user to app has no visibility"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "mina.v2.mina.token_login_validate": { title: "获取 user_access_token（小程序）", page: "/uYjL24iN/ukjM04SOyQjL5IDN", apps: ["custom","isv"], scopes: [], errors: errors0 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
