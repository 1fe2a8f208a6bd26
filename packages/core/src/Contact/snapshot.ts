/**
 * The whole organization at once.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { Department } from "../api/contact/v3/Department.js"
import type { FindByDepartmentOutputItems as User } from "../api/contact/v3/User.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import type * as Paged from "../Paged.js"
import * as Settings from "../Settings.js"
import * as departments from "./departments.js"
import * as users from "./users.js"
import * as made from "../internal/made.js"

/**
 * What `fetchOrganizationSnapshot` takes.
 *
 * @since 0.1.0
 * @category models
 */
export interface SnapshotOptions extends Paged.Options {
  /** Where to start. Default `0`, the root. */
  readonly rootDepartmentId?: string | undefined
  /** Departments whose people are fetched at a time. Default 4. */
  readonly concurrency?: number | undefined
}

/**
 * Departments and people below one department.
 *
 * @since 0.1.0
 * @category models
 */
export interface OrganizationSnapshot {
  readonly departments: ReadonlyArray<Department>
  readonly users: ReadonlyArray<User>
}

/** What somebody is known by: the first id there is, with its kind before it. */
const keyOf = (user: User): string | undefined => {
  for (const kind of ["user_id", "open_id", "union_id"] as const) {
    const id = user[kind]
    if (id !== undefined && id !== "") return `${kind}:${id}`
  }
  return undefined
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * All departments below one, and everybody in it and in them, each person once however many departments they are in.
 *
 * People are sorted by their ids; those whom the platform shows without any id are left out. `maxItems` limits each
 * listing by itself: the one of departments, and the one of people of each department.
 *
 * @see https://open.feishu.cn/document/server-docs/contact-v3/department/field-overview
 * @since 0.1.0
 * @category walking
 */
export const fetchOrganizationSnapshot = (
  options?: SnapshotOptions
): Effect.Effect<OrganizationSnapshot, FeishuError, FeishuClient> =>
  made.suspend(() =>
    Effect.zipRight(
      Settings.check("Contact.fetchOrganizationSnapshot", options, {
        concurrency: Settings.wholeOrInfinity(1)
      }),
      gather(options)
    )
  )

const gather = (
  options: SnapshotOptions | undefined
): Effect.Effect<OrganizationSnapshot, FeishuError, FeishuClient> =>
  Effect.gen(function* () {
    const root = options?.rootDepartmentId ?? "0"
    const below = yield* departments.list(root, options)
    const ids = new Set(below.map((one) => one.open_department_id ?? ""))
    for (const none of ["", root]) ids.delete(none)
    const members = yield* Effect.forEach([root, ...[...ids].sort(byText)], (id) => users.list(id, options), {
      concurrency: options?.concurrency ?? 4
    })
    const found = new Map<string, User>()
    for (const user of members.flat()) {
      const key = keyOf(user)
      if (key !== undefined && !found.has(key)) found.set(key, user)
    }
    return {
      departments: below,
      users: [...found].sort(([one], [other]) => byText(one, other)).map(([, user]) => user)
    }
  })
