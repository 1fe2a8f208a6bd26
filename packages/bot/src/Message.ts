/**
 * A message as a bot reads it.
 *
 * @since 0.1.0
 */

/**
 * A message that came in.
 *
 * @since 0.1.0
 * @category models
 */
export interface Message {
  /** `om_...`. */
  readonly id: string
}
