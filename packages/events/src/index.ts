/**
 * Every event of the Feishu / Lark platform, over webhook and long connection.
 *
 * @since 0.1.0
 */
export * as Dedup from "./Dedup.js"
export * as Delivery from "./Delivery.js"
export * as Envelope from "./Envelope.js"
export * as Events from "./Events.js"
export * as Frame from "./Frame.js"
export * as Inbox from "./Inbox.js"
