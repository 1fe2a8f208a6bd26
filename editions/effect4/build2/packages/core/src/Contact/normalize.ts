/**
 * People and departments in few words: what most programs want to know of them, whatever the platform left out.
 *
 * @since 0.1.0
 */

/**
 * What is read of a person. Every endpoint that answers with people fits.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserLike {
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly enterprise_email?: string | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly status?: UserStatusLike | undefined
}

/**
 * What is read of a person's standing.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserStatusLike {
  readonly is_activated?: boolean | undefined
  readonly is_frozen?: boolean | undefined
  readonly is_resigned?: boolean | undefined
  readonly is_exited?: boolean | undefined
  readonly is_unjoin?: boolean | undefined
}

/**
 * What is read of a department.
 *
 * @since 0.1.0
 * @category models
 */
export interface DepartmentLike {
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
  readonly parent_department_id?: string | undefined
  readonly name?: string | undefined
  readonly member_count?: number | undefined
}

/** The platform writes what it does not know as an empty text. */
const known = (text: string | undefined): string | undefined => (text === "" ? undefined : text)

/**
 * The e-mail address of a person: the one from the company first, unless asked otherwise, and whichever there is.
 *
 * @since 0.1.0
 * @category people
 */
export const getUserEmail = (
  user: UserLike,
  options?: { readonly preferEnterprise?: boolean | undefined }
): string | undefined =>
  options?.preferEnterprise === false
    ? (known(user.email) ?? known(user.enterprise_email))
    : (known(user.enterprise_email) ?? known(user.email))

/**
 * The standing of a person; `{}` where it is not shown.
 *
 * @since 0.1.0
 * @category people
 */
export const getUserStatus = (user: UserLike): UserStatusLike => user.status ?? {}

/**
 * Whether somebody has been activated and is neither frozen nor gone.
 *
 * @since 0.1.0
 * @category people
 */
export const isActiveUser = (user: UserLike): boolean => {
  const { is_activated, is_frozen, is_resigned } = getUserStatus(user)
  return is_activated === true && is_frozen !== true && is_resigned !== true
}

/**
 * The departments of a person, by id.
 *
 * @since 0.1.0
 * @category people
 */
export const getUserDepartmentIds = (user: UserLike): ReadonlyArray<string> => user.department_ids ?? []

/**
 * The ids of a person, those that are not shown as `undefined`.
 *
 * @since 0.1.0
 * @category people
 */
export const getUserIdentity = (
  user: UserLike
): {
  readonly userId: string | undefined
  readonly openId: string | undefined
  readonly unionId: string | undefined
} => ({ userId: known(user.user_id), openId: known(user.open_id), unionId: known(user.union_id) })

/**
 * A person in few words.
 *
 * @since 0.1.0
 * @category models
 */
export interface NormalizedUser<out U extends UserLike = UserLike> {
  readonly userId: string | undefined
  readonly openId: string | undefined
  readonly unionId: string | undefined
  readonly name: string | undefined
  readonly email: string | undefined
  readonly departmentIds: ReadonlyArray<string>
  readonly status: UserStatusLike
  readonly active: boolean
  /** The person as the platform gave them. */
  readonly raw: U
}

/**
 * A person in few words.
 *
 * @since 0.1.0
 * @category people
 */
export const normalizeUser = <U extends UserLike>(user: U): NormalizedUser<U> => ({
  ...getUserIdentity(user),
  name: known(user.name),
  email: getUserEmail(user),
  departmentIds: getUserDepartmentIds(user),
  status: getUserStatus(user),
  active: isActiveUser(user),
  raw: user
})

/**
 * A department in few words.
 *
 * @since 0.1.0
 * @category models
 */
export interface NormalizedDepartment<out D extends DepartmentLike = DepartmentLike> {
  readonly departmentId: string | undefined
  readonly openDepartmentId: string | undefined
  readonly parentDepartmentId: string | undefined
  readonly name: string | undefined
  readonly memberCount: number | undefined
  /** The department as the platform gave it. */
  readonly raw: D
}

/**
 * A department in few words.
 *
 * @since 0.1.0
 * @category departments
 */
export const normalizeDepartment = <D extends DepartmentLike>(department: D): NormalizedDepartment<D> => ({
  departmentId: known(department.department_id),
  openDepartmentId: known(department.open_department_id),
  parentDepartmentId: known(department.parent_department_id),
  name: known(department.name),
  memberCount: department.member_count,
  raw: department
})
