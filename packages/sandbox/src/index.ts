/** @since 0.1.0 */
export * as Fault from "./Fault.js"

/** @since 0.1.0 */
export * as Sandbox from "./Sandbox.js"

/** @since 0.1.0 */
export * as SandboxFetch from "./SandboxFetch.js"

/** @since 0.1.0 */
export * as SandboxHttpClient from "./SandboxHttpClient.js"
