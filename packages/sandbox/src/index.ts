/** @since 0.1.0 */
export * as FakeFeishu from "./FakeFeishu.js"

/** @since 0.1.0 */
export * as Fault from "./Fault.js"

/** @since 0.1.0 */
export * as FaultPlan from "./FaultPlan.js"

/** @since 0.1.0 */
export * as Sandbox from "./Sandbox.js"

/** @since 0.1.0 */
export * as SandboxControl from "./SandboxControl.js"

/** @since 0.1.0 */
export * as SandboxFetch from "./SandboxFetch.js"

/** @since 0.1.0 */
export * as SandboxHttpClient from "./SandboxHttpClient.js"

/** @since 0.1.0 */
export * as SandboxFeishu from "./SandboxFeishu.js"

/** @since 0.1.0 */
export * as SandboxTransport from "./SandboxTransport.js"
