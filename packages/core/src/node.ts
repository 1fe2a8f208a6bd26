/**
 * The way in for programs on Node. Files on disk have a module of their own, `@effect-feishu/core/NodeFile`, for they load
 * `effect/Stream`.
 *
 * @since 0.1.0
 */

/**
 * Ready-made layers: the client over undici.
 *
 * @since 0.1.0
 */
export * as NodeFeishu from "./NodeFeishu.js"

/**
 * The transport alone.
 *
 * @since 0.1.0
 */
export * as NodeTransport from "./NodeTransport.js"

/**
 * The proxies of the environment, for connections that are no calls.
 *
 * @since 0.1.0
 */
export * as NodeProxy from "./NodeProxy.js"
