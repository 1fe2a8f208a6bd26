/**
 * Approvals: from the definition of a form to the decision.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Approval } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const definition = yield* Approval.definitions.get("7C468A54-8745-2245-9675-08B7C63E7A85")
 *   const index = Approval.approvalDefinitionIndex(definition)
 *   const values = { cost: "1,200", day: "2026-01-05" }
 *   const problems = Approval.approvalFormProblems(index, values)
 *   if (problems.length > 0) return problems
 *   const { instance_code } = yield* Approval.instances.create(
 *     Approval.approvalInstance("7C468A54-8745-2245-9675-08B7C63E7A85", {
 *       openId: "ou_a",
 *       form: Approval.approvalFormPayloads(index, values)
 *     })
 *   )
 *   return instance_code
 * })
 *
 * @since 0.1.0
 */

/**
 * Definitions: what a form asks, and who decides.
 *
 * @since 0.1.0
 * @category groups
 */
export * as definitions from "./Approval/definitions.js"

/**
 * Instances: a form that somebody filled in, on its way to a decision.
 *
 * @since 0.1.0
 * @category groups
 */
export * as instances from "./Approval/instances.js"

/**
 * Tasks: what an approver has to decide.
 *
 * @since 0.1.0
 * @category groups
 */
export * as tasks from "./Approval/tasks.js"

/**
 * What is said about an instance.
 *
 * @since 0.1.0
 * @category groups
 */
export * as comments from "./Approval/comments.js"

/**
 * Files that forms hold.
 *
 * @since 0.1.0
 * @category groups
 */
export * as files from "./Approval/files.js"

export * from "./Approval/forms.js"
export * from "./Approval/fileWidgets.js"
