/**
 * An embedded Feishu platform for development and tests.
 *
 * `@effect-feishu/sandbox/SandboxServer`, which needs Node, is a subpath only.
 *
 * @since 0.1.0
 */

/**
 * Typed fakes for unit tests.
 *
 * @since 0.1.0
 */
export * as FakeFeishu from "./FakeFeishu.js"

/**
 * What goes wrong.
 *
 * @since 0.1.0
 */
export * as Fault from "./Fault.js"

/**
 * What goes wrong, as text and JSON.
 *
 * @since 0.1.0
 */
export * as FaultPlan from "./FaultPlan.js"

/**
 * The embedded platform.
 *
 * @since 0.1.0
 */
export * as Sandbox from "./Sandbox.js"

/**
 * A chat as the author of a bot sees it in a test.
 *
 * @since 0.1.0
 */
export * as SandboxChat from "./SandboxChat.js"

/**
 * A sandbox in another process.
 *
 * @since 0.1.0
 */
export * as SandboxControl from "./SandboxControl.js"

/**
 * An application's handlers, listening to the sandbox in one process.
 *
 * @since 0.1.0
 */
export * as SandboxEvents from "./SandboxEvents.js"

/**
 * A `fetch` that the sandbox answers.
 *
 * @since 0.1.0
 */
export * as SandboxFetch from "./SandboxFetch.js"

/**
 * An `HttpClient` that the sandbox answers.
 *
 * @since 0.1.0
 */
export * as SandboxHttpClient from "./SandboxHttpClient.js"

/**
 * The client over the sandbox, in one layer.
 *
 * @since 0.1.0
 */
export * as SandboxFeishu from "./SandboxFeishu.js"

/**
 * The long connection to the sandbox, without a port.
 *
 * @since 0.1.0
 */
export * as SandboxSocket from "./SandboxSocket.js"

/**
 * A transport that the sandbox answers.
 *
 * @since 0.1.0
 */
export * as SandboxTransport from "./SandboxTransport.js"
