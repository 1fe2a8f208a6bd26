// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `url`. Read it through `@effect-feishu/core/catalog`.
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
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "url.preview.get": { title: "拉取链接预览数据", page: "/uAjLw4CM/ukTMukTMukTM/event-subscription-guide/callback-subscription/callback-overview", apps: [], scopes: [] }
}
