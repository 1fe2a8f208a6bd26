// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `ephemeral`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["im:message","im:message:send_as_bot","im:message:update"]
const errors0: Catalog.RawErrors = [[null,18051]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/ephemeral.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "ephemeral.v1.ephemeral.delete": { title: "删除仅特定人可见的消息卡片", page: "/ukTMukTMukTM/uITOyYjLykjM24iM5IjN", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 },
  "ephemeral.v1.ephemeral.send": { title: "发送仅特定人可见的消息卡片", page: "/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN", apps: ["custom","isv"], scopes: scopes0, errors: [], perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
