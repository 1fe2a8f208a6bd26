// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `card`. Read it through `@effect-feishu/core/catalog`.
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
  "card.action.trigger": { title: "卡片回传交互回调", page: "/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication", apps: ["custom","isv"], scopes: [] }
}
