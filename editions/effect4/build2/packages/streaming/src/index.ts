/**
 * Streams in live Feishu cards.
 *
 * @since 0.1.0
 */

/**
 * Text that grows, in a card that shows it growing.
 *
 * @since 0.1.0
 */
export * as CardStream from "./CardStream.js"

/**
 * Text in the card's own Markdown that grows, in a card that shows it growing.
 *
 * @since 0.1.0
 */
export * as RawCardStream from "./RawCardStream.js"
