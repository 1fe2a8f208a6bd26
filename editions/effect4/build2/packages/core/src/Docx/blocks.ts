/**
 * Blocks to append to a document, as plain values.
 *
 * @since 0.1.0
 */
import type { Block } from "../api/docx/v1/DocumentBlockChildren.js"
import type {
  TextElementInput,
  TextElementStyleInput,
  TextInput,
  TextStyleInput
} from "../api/docx/v1/Types.js"

/**
 * What stands in a line: a text, or elements with styles, mentions and links.
 *
 * @since 0.1.0
 * @category models
 */
export type Content = string | ReadonlyArray<string | TextElementInput>

/**
 * A text with a style, to stand among others in a line.
 *
 * @example
 * Docx.blocks.text(["This is ", Docx.blocks.run("important", { bold: true }), "."])
 *
 * @since 0.1.0
 * @category elements
 */
export const run = (content: string, style?: TextElementStyleInput): TextElementInput => ({
  text_run: { content, ...(style === undefined ? {} : { text_element_style: style }) }
})

/**
 * A text that leads to an address.
 *
 * @since 0.1.0
 * @category elements
 */
export const link = (content: string, url: string): TextElementInput =>
  // The platform wants the address percent-encoded as a whole.
  run(content, { link: { url: encodeURIComponent(url) } })

/**
 * A mention of a person, by open_id.
 *
 * @since 0.1.0
 * @category elements
 */
export const mentionUser = (openId: string): TextElementInput => ({ mention_user: { user_id: openId } })

const textOf = (content: Content, style?: TextStyleInput): TextInput => ({
  elements: (typeof content === "string" ? [content] : content).map((element) =>
    typeof element === "string" ? run(element) : element
  ),
  ...(style === undefined ? {} : { style })
})

/**
 * A paragraph.
 *
 * @since 0.1.0
 * @category blocks
 */
export const text = (content: Content, style?: TextStyleInput): Block => ({
  block_type: 2,
  text: textOf(content, style)
})

/**
 * A heading of level 1 to 9.
 *
 * @since 0.1.0
 * @category blocks
 */
export const heading = (
  level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9,
  content: Content,
  style?: TextStyleInput
): Block => ({
  block_type: (level + 2) as Block["block_type"],
  [`heading${level}`]: textOf(content, style)
})

/**
 * An item of a list with bullets.
 *
 * @since 0.1.0
 * @category blocks
 */
export const bullet = (content: Content, style?: TextStyleInput): Block => ({
  block_type: 12,
  bullet: textOf(content, style)
})

/**
 * An item of a list with numbers.
 *
 * @since 0.1.0
 * @category blocks
 */
export const ordered = (content: Content, style?: TextStyleInput): Block => ({
  block_type: 13,
  ordered: textOf(content, style)
})

/**
 * Code. `style.language` is the platform's number of a language.
 *
 * @since 0.1.0
 * @category blocks
 */
export const code = (content: string, style?: TextStyleInput): Block => ({
  block_type: 14,
  code: textOf(content, style)
})

/**
 * A quotation.
 *
 * @since 0.1.0
 * @category blocks
 */
export const quote = (content: Content, style?: TextStyleInput): Block => ({
  block_type: 15,
  quote: textOf(content, style)
})

/**
 * An item to be ticked off.
 *
 * @since 0.1.0
 * @category blocks
 */
export const todo = (content: Content, options?: { readonly done?: boolean | undefined }): Block => ({
  block_type: 17,
  todo: textOf(content, { done: options?.done ?? false })
})

/**
 * A line across the page.
 *
 * @since 0.1.0
 * @category blocks
 */
export const divider: Block = { block_type: 22, divider: {} }
