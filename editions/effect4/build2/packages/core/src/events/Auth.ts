// GENERATED from spec/auth.json. DO NOT EDIT: correct spec/patches/auth.json.
/**
 * Events of `auth`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `auth.user_access_token.revoked_v4` tells.
 *
 * @category payloads
 */
export interface UserAccessTokenRevokedV4 {
  /** At most 10000 characters. */
  readonly revoke_token_type:
    | "user_access_token"
    | "refresh_token"
    | "user_access_token refresh_token"
    | (string & {})
  /** At most 10000 characters. */
  readonly revoke_reason:
    | "Revoked by unknown action."
    | "Revoked by user action."
    | "Revoked by administrator action."
    | "Revoked by security and risk control action."
    | "Revoked by restriction action."
    | (string & {})
  readonly open_id: string
  readonly union_id: string
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
}

export const UserAccessTokenRevokedV4: Codec.Shape<UserAccessTokenRevokedV4> = /*#__PURE__*/ Codec.shape(
  "auth.user_access_token.revoked_v4#event",
  () => ({
    revoke_token_type: Codec.open("user_access_token", "refresh_token", "user_access_token refresh_token"),
    revoke_reason: Codec.open(
      "Revoked by unknown action.",
      "Revoked by user action.",
      "Revoked by administrator action.",
      "Revoked by security and risk control action.",
      "Revoked by restriction action."
    ),
    open_id: Codec.str,
    union_id: Codec.str,
    user_id: Codec.strOpt
  })
)

/**
 * 撤销用户授权事件 · `auth.user_access_token.revoked_v4`
 *
 * Scopes, any of: `auth:user_access_token:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/auth-v4/user_access_token/events/revoked
 * @category events
 */
export const userAccessTokenRevokedV4: EventDefinition.EventDefinition<UserAccessTokenRevokedV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "auth.user_access_token.revoked_v4",
    schema: "2.0",
    payload: UserAccessTokenRevokedV4
  })
