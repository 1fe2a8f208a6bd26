/**
 * Cards of Feishu: builders, checks, callbacks. Pure data, no services, no HTTP.
 *
 * Two modules stand outside of this index because of what they load: `@effect-feishu/cards/CardSchema` (`effect/Schema`) and
 * `@effect-feishu/cards/CommonMark` (a Markdown parser).
 *
 * @since 0.1.0
 */

/**
 * What happens when someone uses a card, and the answers to it.
 *
 * @since 0.1.0
 */
export * as Callback from "./Callback.js"
/**
 * Cards, made of parts.
 *
 * @since 0.1.0
 */
export * as Card from "./Card.js"
/**
 * What the platform would refuse of a card.
 *
 * @since 0.1.0
 */
export * as Check from "./Check.js"
/**
 * The parts of a card as plain data.
 *
 * @since 0.1.0
 */
export * as Element from "./Element.js"
/**
 * Markdown as cards understand it.
 *
 * @since 0.1.0
 */
export * as Markdown from "./Markdown.js"
/**
 * Components by the few arguments that one mostly needs.
 *
 * @since 0.1.0
 */
export * as Short from "./Short.js"
/**
 * Texts and cards that are too long for one.
 *
 * @since 0.1.0
 */
export * as Split from "./Split.js"
/**
 * Tables of data.
 *
 * @since 0.1.0
 */
export * as Table from "./Table.js"
