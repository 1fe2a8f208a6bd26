/** What a piece of Markdown is: elements take it, and `Markdown` makes it with the colours of elements. */

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/cards/Markdown"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/cards/Markdown"

/**
 * A piece of Markdown. As a string, and in JSON, it is its source.
 *
 * @since 0.1.0
 * @category models
 */
export interface Markdown {
  readonly [TypeId]: TypeId
  readonly source: string
  toString(): string
  toJSON(): string
}
