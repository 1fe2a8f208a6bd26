/**
 * People of the tenant.
 *
 * @see https://open.feishu.cn/document/server-docs/contact-v3/user/field-overview
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as User from "../api/contact/v3/User.js"
import * as Search from "../api/search/v1/Search.js"
import type { Dictionary } from "../Codec.js"
import type { CallOptions, WithToken } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { atMost, check, eachFilled, filled, listOf, notEmpty, required } from "../internal/arguments.js"
import { byUser } from "../internal/byUser.js"
import { type Camel, snakeFields } from "../internal/camel.js"
import * as Paged from "../Paged.js"
import type { UserToken } from "../UserToken.js"

/**
 * The kinds of id by which users are given.
 *
 * @since 0.1.0
 * @category models
 */
export type UserIdType = NonNullable<User.GetInput["user_id_type"]>

/**
 * The kinds of id by which departments are given.
 *
 * @since 0.1.0
 * @category models
 */
export type DepartmentIdType = NonNullable<User.GetInput["department_id_type"]>

/**
 * Which kinds of id the call names and answers with.
 *
 * @since 0.1.0
 * @category models
 */
export interface IdOptions {
  readonly userIdType?: UserIdType | undefined
  readonly departmentIdType?: DepartmentIdType | undefined
}

/** The kinds of id for calls that always say them. */
const kinds = (
  options: IdOptions | undefined
): { readonly user_id_type: UserIdType; readonly department_id_type: DepartmentIdType } => ({
  user_id_type: options?.userIdType ?? "open_id",
  department_id_type: options?.departmentIdType ?? "open_department_id"
})

/**
 * Somebody by id, which is an open_id unless `userIdType` says otherwise.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get
 * @since 0.1.0
 * @category calls
 */
export const get = (
  userId: string,
  options?: CallOptions & IdOptions
): Effect.Effect<User.GetOutput, FeishuError, FeishuClient> =>
  User.get({ user_id: userId, ...kinds(options) }, options)

/**
 * Up to 50 people by their ids. Who does not exist, or may not be seen, is left out by the platform.
 *
 * Fails with `FeishuInvalidRequestError` before any request with no id, or more than 50.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch
 * @since 0.1.0
 * @category calls
 */
export const batchGet = (
  userIds: Iterable<string>,
  options?: CallOptions & IdOptions
): Effect.Effect<ReadonlyArray<User.User>, FeishuError, FeishuClient> => {
  const ids = listOf(userIds)
  return check(
    "Contact.users.batchGet",
    User.batch,
    [notEmpty("userIds", ids) ?? atMost("userIds", ids, 50), eachFilled("userIds", ids)],
    () => Effect.map(User.batch({ user_ids: ids, ...kinds(options) }, options), ({ items }) => items)
  )
}

/**
 * What `batchGetId` takes: addresses, numbers, or both.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchGetIdOptions extends CallOptions {
  /** At most 50. */
  readonly emails?: Iterable<string> | undefined
  /** At most 50; those from abroad with `+` and the country's code. */
  readonly mobiles?: Iterable<string> | undefined
  /** Default false. */
  readonly includeResigned?: boolean | undefined
  /** The kind of id to answer with. Default: the platform's, open_id. */
  readonly userIdType?: UserIdType | undefined
}

/**
 * The ids of people, by e-mail address and mobile number. Who is not found is answered without an id.
 *
 * Fails with `FeishuInvalidRequestError` before any request with no address and no number, or with more than 50 of
 * either.
 *
 * @example
 * Contact.users.batchGetId({ emails: ["somebody@example.com"] })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id
 * @since 0.1.0
 * @category calls
 */
export const batchGetId = (
  options: BatchGetIdOptions
): Effect.Effect<User.BatchGetIdOutput, FeishuError, FeishuClient> => {
  const emails = listOf(options?.emails ?? [])
  const mobiles = listOf(options?.mobiles ?? [])
  const problems = [
    required(options),
    emails.length === 0 && mobiles.length === 0
      ? { path: "emails or mobiles", message: "must not be empty" }
      : undefined,
    atMost("emails", emails, 50),
    atMost("mobiles", mobiles, 50)
  ]
  return check("Contact.users.batchGetId", User.batchGetId, problems, () =>
    User.batchGetId(
      {
        user_id_type: options.userIdType,
        emails,
        mobiles,
        include_resigned: options.includeResigned ?? false
      },
      options
    )
  )
}

/**
 * What `create` takes beside the person.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions extends CallOptions, IdOptions {
  /** Calls with the same one make one person. Default: a new one. */
  readonly clientToken?: string | undefined
}

/**
 * Adds a person to the tenant. A call that is tried again adds nobody a second time.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create
 * @since 0.1.0
 * @category calls
 */
export const create = (
  user: Omit<User.CreateInput, "user_id_type" | "department_id_type" | "client_token">,
  options?: CreateOptions
): Effect.Effect<User.CreateOutput, FeishuError, FeishuClient> =>
  User.create(
    {
      ...user,
      user_id_type: options?.userIdType,
      department_id_type: options?.departmentIdType,
      client_token: options?.clientToken
    },
    options
  )

/**
 * Changes what is given of a person.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/patch
 * @since 0.1.0
 * @category calls
 */
export const update = (
  userId: string,
  user: Omit<User.PatchInput, "user_id" | "user_id_type" | "department_id_type">,
  options?: CallOptions & IdOptions
): Effect.Effect<User.PatchOutput, FeishuError, FeishuClient> =>
  User.patch(
    {
      ...user,
      user_id: userId,
      user_id_type: options?.userIdType,
      department_id_type: options?.departmentIdType
    },
    options
  )

/**
 * What `delete` takes beside the person: who gets what was theirs. What nobody gets goes to the platform's defaults.
 *
 * @since 0.1.0
 * @category models
 */
export interface DeleteOptions extends CallOptions, Camel<Omit<User.DeleteInput, "user_id">> {}

const remove = (
  userId: string,
  options?: DeleteOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  User.delete({ ...snakeFields(options), user_id: userId }, options)

export {
  /**
   * Removes a person from the tenant.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete
   * @since 0.1.0
   * @category calls
   */
  remove as delete
}

/**
 * What `list` takes beside the department.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, IdOptions {}

/**
 * The people directly in a department, not in those below it. Default: the root.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the id is empty.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department
 * @since 0.1.0
 * @category calls
 */
export const list = (
  departmentId: string = "0",
  options?: ListOptions
): Paged.Listing<User.FindByDepartmentOutputItems> =>
  Paged.unwrap(
    check("Contact.users.list", User.findByDepartment, [filled("departmentId", departmentId)], () =>
      Effect.succeed(User.findByDepartment.items({ department_id: departmentId, ...kinds(options) }, options))
    )
  )

/**
 * The former name of `batchGetId`.
 *
 * @deprecated Use `batchGetId`.
 * @since 0.1.0
 * @category calls
 */
export const batchGetIds: typeof batchGetId = batchGetId

/**
 * People whom the user can find by name, e-mail address or number. Only users may search.
 *
 * @example
 * Contact.users.search("Wang", { maxItems: 20 }).pipe(UserToken.provide("u-xxx"))
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
 * @since 0.1.0
 * @category calls
 */
export const search: {
  /**
   * People whom the user can find by name, e-mail address or number. Only users may search.
   *
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
   */
  (query: string, options: Paged.Options<never> & WithToken): Paged.Listing<Search.UserOutputUsers>
  /**
   * People whom the user can find by name, e-mail address or number. Only users may search.
   *
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
   */
  (
    query: string,
    options?: Paged.Options<never>
  ): Paged.Listing<Search.UserOutputUsers, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ byUser((query, options) =>
  Paged.unwrap(
    check("Contact.users.search", Search.user, [notEmpty("query", [...query.trim()])], () =>
      Effect.succeed(Search.user.items({ query }, options))
    )
  )
)
