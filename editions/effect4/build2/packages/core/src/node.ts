/**
 * The way in for programs on Node.
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

/**
 * Files on disk, on their way to the platform and from it.
 *
 * @since 0.1.0
 */
export * as NodeFile from "./NodeFile.js"
