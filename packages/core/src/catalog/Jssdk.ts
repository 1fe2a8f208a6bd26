// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `jssdk`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"


/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "jssdk.v0.ticket.get": { title: "获取 JSAPI 临时授权凭证", page: "/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization", apps: [], scopes: [], errors: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
