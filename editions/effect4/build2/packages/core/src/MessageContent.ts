/**
 * What a value says as a message: the protocol by which cards, and content types of one's own, are sent.
 *
 * A value implements it with a method under `symbol`; it needs nothing of this package to do so. `Im.send` and its
 * kin ask the value for its message kind and content, and refuse to send it when it names problems.
 *
 * @since 0.1.0
 */

/**
 * The key of the protocol's method.
 *
 * @since 0.1.0
 * @category symbols
 */
export const symbol: unique symbol = Symbol.for("@effect-feishu/MessageContent") as never

/**
 * Something wrong with a content.
 *
 * @since 0.1.0
 * @category models
 */
export interface Problem {
  /** Where, as a JSON path into the content. */
  readonly path: string
  readonly message: string
  /** The platform's code for it, where it has one. */
  readonly code?: number | undefined
}

/**
 * A message ready to be sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface Encoded {
  /** The platform's message kind, for example `interactive`. */
  readonly msg_type: string
  /** The content as the JSON text that goes over the wire. */
  readonly content: string
  /** Why it must not be sent; empty when nothing is wrong. */
  readonly problems: ReadonlyArray<Problem>
}

/**
 * A value that can be sent as a message.
 *
 * @since 0.1.0
 * @category models
 */
export interface MessageContent {
  readonly [symbol]: () => Encoded
}

/**
 * Whether a value can be sent as a message.
 *
 * @since 0.1.0
 * @category guards
 */
export const is = (u: unknown): u is MessageContent =>
  typeof u === "object" && u !== null && symbol in u && typeof u[symbol] === "function"
