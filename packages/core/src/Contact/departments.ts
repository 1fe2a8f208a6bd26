/**
 * Departments and the tree that they form. The root is `0`.
 *
 * @see https://open.feishu.cn/document/server-docs/contact-v3/department/field-overview
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Department from "../api/contact/v3/Department.js"
import type { Dictionary } from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, filled, listOf } from "../internal/arguments.js"
import * as Paged from "../Paged.js"
import type { IdOptions } from "./users.js"
import * as Settings from "../Settings.js"

/**
 * A department by id.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get
 * @since 0.1.0
 * @category calls
 */
export const get = (
  departmentId: string,
  options?: CallOptions & IdOptions
): Effect.Effect<Department.GetOutput, FeishuError, FeishuClient> =>
  Department.get(
    {
      department_id: departmentId,
      user_id_type: options?.userIdType,
      department_id_type: options?.departmentIdType ?? "open_department_id"
    },
    options
  )

/**
 * What `list` takes beside the department.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, IdOptions {
  /** Whether those further down are listed as well. Default true. */
  readonly fetchChild?: boolean | undefined
}

const childrenInput = (departmentId: string, options: ListOptions | undefined): Department.ChildrenInput => ({
  department_id: departmentId,
  user_id_type: options?.userIdType,
  department_id_type: options?.departmentIdType ?? "open_department_id",
  fetch_child: options?.fetchChild ?? true
})

/**
 * All departments below one; below the root unless another is named.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children
 * @since 0.1.0
 * @category calls
 */
export const list = (
  departmentId: string = "0",
  options?: ListOptions
): Paged.Listing<Department.Department> =>
  Department.children.items(childrenInput(departmentId, options), options)

const parentInput = (
  departmentId: string,
  options: IdOptions | undefined
): Department.ParentInput & { readonly department_id_type: "department_id" | "open_department_id" } => ({
  department_id: departmentId,
  user_id_type: options?.userIdType,
  department_id_type: options?.departmentIdType ?? "open_department_id"
})

/**
 * The departments above one, the nearest first.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the id is empty.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent
 * @since 0.1.0
 * @category calls
 */
export const parent = (
  departmentId: string,
  options?: Paged.Options & IdOptions
): Paged.Listing<Department.Department> =>
  Paged.unwrap(
    check("Contact.departments.parent", Department.parent, [filled("departmentId", departmentId)], () =>
      Effect.succeed(Department.parent.items(parentInput(departmentId, options), options))
    )
  )

/** A department's id of the kind asked for; where it is not shown, of the other kind. */
const idOf = (department: Department.Department, options: IdOptions | undefined): ReadonlyArray<string> => {
  const { department_id: own, open_department_id: open } = department
  const id = options?.departmentIdType === "department_id" ? own || open : open || own
  return id === undefined || id === "" ? [] : [id]
}

/**
 * The ids of the departments above one, the nearest first.
 *
 * @since 0.1.0
 * @category walking
 */
export const parentIds = (
  departmentId: string,
  options?: Paged.Options & IdOptions
): Effect.Effect<Array<string>, FeishuError, FeishuClient> =>
  Effect.map(parent(departmentId, options), (departments) =>
    departments.flatMap((department) => idOf(department, options))
  )

/**
 * The ids of departments, each followed by those above it; each once, where it comes first. For asking whether
 * somebody belongs to a department at any depth.
 *
 * A department that was met on the way up from an earlier one is not asked about again.
 *
 * @since 0.1.0
 * @category walking
 */
export const expandIds = (
  departmentIds: Iterable<string>,
  options?: Paged.Options & IdOptions
): Effect.Effect<Array<string>, FeishuError, FeishuClient> => {
  const seeds = listOf(departmentIds)
  const problems = [Settings.problemOf("departmentIds", Settings.list, seeds)]
  return check("Contact.departments.expandIds", Department.parent, problems, () =>
    Effect.gen(function* () {
      const found = new Set<string>()
      for (const seed of seeds) {
        if (found.has(seed)) continue
        found.add(seed)
        for (const id of yield* parentIds(seed, options)) found.add(id)
      }
      return [...found]
    })
  )
}

/**
 * What `create` takes beside the department.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions extends CallOptions, IdOptions {
  /** Calls with the same one make one department. Default: a new one. */
  readonly clientToken?: string | undefined
}

/**
 * Makes a department. A call that is tried again makes no second one.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create
 * @since 0.1.0
 * @category calls
 */
export const create = (
  department: Omit<Department.CreateInput, "user_id_type" | "department_id_type" | "client_token">,
  options?: CreateOptions
): Effect.Effect<Department.CreateOutput, FeishuError, FeishuClient> =>
  Department.create(
    {
      ...department,
      user_id_type: options?.userIdType,
      department_id_type: options?.departmentIdType,
      client_token: options?.clientToken
    },
    options
  )

/**
 * Changes what is given of a department.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch
 * @since 0.1.0
 * @category calls
 */
export const update = (
  departmentId: string,
  department: Omit<Department.PatchInput, "department_id" | "user_id_type" | "department_id_type">,
  options?: CallOptions & IdOptions
): Effect.Effect<Department.PatchOutput, FeishuError, FeishuClient> =>
  Department.patch(
    {
      ...department,
      department_id: departmentId,
      user_id_type: options?.userIdType,
      department_id_type: options?.departmentIdType
    },
    options
  )

const remove = (
  departmentId: string,
  options?: CallOptions & Pick<IdOptions, "departmentIdType">
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  Department.delete({ department_id: departmentId, department_id_type: options?.departmentIdType }, options)

export {
  /**
   * Removes a department without people and without departments below it.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete
   * @since 0.1.0
   * @category calls
   */
  remove as delete
}
