/**
 * Cards of Feishu: builders, checks, callbacks. Pure data, no services, no HTTP.
 *
 * Two modules stand outside of this index because of what they load: `@effect-feishu/cards/CardSchema` (`effect/Schema`) and
 * `@effect-feishu/cards/CommonMark` (a Markdown parser).
 *
 * @since 0.1.0
 */

/** @since 0.1.0 */
export * as Callback from "./Callback.js"
/** @since 0.1.0 */
export * as Card from "./Card.js"
/** @since 0.1.0 */
export * as Check from "./Check.js"
/** @since 0.1.0 */
export * as Element from "./Element.js"
/** @since 0.1.0 */
export * as Markdown from "./Markdown.js"
/** @since 0.1.0 */
export * as Short from "./Short.js"
/** @since 0.1.0 */
export * as Split from "./Split.js"
/** @since 0.1.0 */
export * as Table from "./Table.js"
