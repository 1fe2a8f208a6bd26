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

/**
 * Whiteboards.
 *
 * @since 0.1.0
 * @category groups
 */
export * as whiteboards from "./Board/whiteboards.js"

export {
  /**
   * @deprecated Use `whiteboards.getTheme`.
   * @since 0.1.0
   * @category whiteboards
   */
  getTheme,
  /**
   * @deprecated Use `whiteboards.listNodes`.
   * @since 0.1.0
   * @category whiteboards
   */
  listNodes,
  /**
   * @deprecated Use `whiteboards.downloadAsImage`.
   * @since 0.1.0
   * @category whiteboards
   */
  downloadAsImage
} from "./Board/whiteboards.js"
