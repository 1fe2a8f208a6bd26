/**
 * Bots on the Feishu / Lark platform.
 *
 * @since 0.1.0
 */
export * as Incoming from "./Incoming.js"
export * as Message from "./Message.js"
