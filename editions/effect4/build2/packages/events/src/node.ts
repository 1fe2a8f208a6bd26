/**
 * The way in for programs on Node.
 *
 * @since 0.1.0
 */

/**
 * Ready-made layers: an application that receives over the long connection.
 *
 * @since 0.1.0
 */
export * as NodeFeishuEvents from "./NodeFeishuEvents.js"

/**
 * WebSockets over `ws`.
 *
 * @since 0.1.0
 */
export * as NodeWebSocket from "./NodeWebSocket.js"
