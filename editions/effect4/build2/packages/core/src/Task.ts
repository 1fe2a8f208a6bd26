/**
 * Tasks, and what is said about them.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Task } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const plants = yield* Task.taskPayload("Water the plants", { due: "2026-01-05" })
 *   const { task } = yield* Task.tasks.create(plants)
 *   yield* Task.comments.create(task.guid, "The can is in the kitchen")
 *   yield* Task.tasks.update(task.guid, { completed_at: String(Date.now()) }, ["completed_at"])
 * })
 *
 * @since 0.1.0
 */

/**
 * Tasks.
 *
 * @since 0.1.0
 * @category groups
 */
export * as tasks from "./Task/tasks.js"

/**
 * What is said about a task.
 *
 * @since 0.1.0
 * @category groups
 */
export * as comments from "./Task/comments.js"

export { taskPayload } from "./Task/builders.js"

export type { NewTask, TaskOptions, TaskTime } from "./Task/builders.js"
