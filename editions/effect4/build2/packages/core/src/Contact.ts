/**
 * People and departments.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Contact } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const { user } = yield* Contact.users.get("ou_7d8a")
 *   const departments = yield* Contact.departments.expandIds(user.department_ids ?? [])
 *   return { email: Contact.getUserEmail(user), departments }
 * })
 *
 * @see https://open.feishu.cn/document/server-docs/contact-v3/resources
 * @since 0.1.0
 */

/**
 * Departments and the tree that they form.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as departments from "./Contact/departments.js"
/**
 * People.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as users from "./Contact/users.js"

export * from "./Contact/normalize.js"
export * from "./Contact/snapshot.js"
