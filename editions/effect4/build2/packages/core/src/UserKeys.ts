/**
 * The ids that stand for one user: `open_id` within an app, `union_id` within a vendor, `user_id` within a tenant.
 *
 * @see https://open.feishu.cn/document/platform-overveiw/basic-concepts/user-identity-introduction/introduction
 * @since 0.1.0
 */

/**
 * A user by any of its ids, as the platform names them.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserKeys {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  /** Unique within one tenant only: an app that several tenants installed must not tell users apart by it. */
  readonly user_id?: string | undefined
}

/** The strongest first. */
const kinds = ["open_id", "union_id", "user_id"] as const

/**
 * The ids as texts, each with its kind: `open_id:ou_a`. Empty ones are left out.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toTexts = (user: UserKeys): ReadonlyArray<string> =>
  kinds.flatMap((kind) => (user[kind] === undefined || user[kind] === "" ? [] : [`${kind}:${user[kind]}`]))

/**
 * The ids that such texts name: the first of each kind. What is of another kind, or empty, is left out.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromTexts = (texts: Iterable<string>): UserKeys => {
  const user: { -readonly [K in keyof UserKeys]: UserKeys[K] } = {}
  for (const text of texts) {
    const colon = text.indexOf(":")
    const kind = kinds.find((name) => name === text.slice(0, colon))
    const id = text.slice(colon + 1)
    if (kind !== undefined && id !== "") user[kind] ??= id
  }
  return user
}

/**
 * Whether both are the same user: the strongest id that both have decides. Without one it is not known, so false.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isSame = (one: UserKeys, other: UserKeys): boolean => {
  for (const kind of kinds) if (one[kind] && other[kind]) return one[kind] === other[kind]
  return false
}
