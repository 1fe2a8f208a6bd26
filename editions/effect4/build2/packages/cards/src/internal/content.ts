/** What a message's content is to the packages that send it. */

/** The key of the method that gives a value as the content of a message. */
export const MessageContent: unique symbol = Symbol.for("@effect-feishu/MessageContent") as never

/** A value as the content of a message. */
export interface Content {
  readonly msg_type: string
  /** The JSON text put on the wire. */
  readonly content: string
  /** Why the platform would refuse it. */
  readonly problems: ReadonlyArray<{
    readonly path: string
    readonly message: string
    readonly code?: number | undefined
  }>
}
