/**
 * Whiteboards.
 *
 * @example
 * import { Board } from "@effect-feishu/core"
 *
 * const picture = Board.whiteboards.downloadAsImage("Wn1bwqTMChSGdtbfLUtcqUc5n4c")
 *
 * @since 0.1.0
 */
import * as whiteboards from "./Board/whiteboards.js"

/**
 * Whiteboards.
 *
 * @since 0.1.0
 * @category groups
 */
export * as whiteboards from "./Board/whiteboards.js"

/**
 * @deprecated Use `whiteboards.getTheme`.
 * @since 0.1.0
 * @category whiteboards
 */
export const getTheme: typeof whiteboards.getTheme = whiteboards.getTheme

/**
 * @deprecated Use `whiteboards.listNodes`.
 * @since 0.1.0
 * @category whiteboards
 */
export const listNodes: typeof whiteboards.listNodes = whiteboards.listNodes

/**
 * @deprecated Use `whiteboards.downloadAsImage`.
 * @since 0.1.0
 * @category whiteboards
 */
export const downloadAsImage: typeof whiteboards.downloadAsImage = whiteboards.downloadAsImage
