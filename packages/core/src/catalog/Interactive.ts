// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `interactive`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["im:message","im:message:send_as_bot","im:message:update"]
const errors0: Catalog.RawErrors = [[null,11311],[null,10002],[null,100000],[null,100030],[null,200000],[null,200310],[null,200320],[null,300020],[null,300030],[null,300040],[null,300090]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/interactive.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "interactive.v1.card.update": { title: "延时更新消息卡片", page: "/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
