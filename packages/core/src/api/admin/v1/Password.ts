// GENERATED from spec/admin.json. DO NOT EDIT: correct spec/patches/admin.json.
/**
 * Endpoints of `admin.v1.password`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/admin.js"
import type * as Effect from "effect/Effect"

/**
 * What `reset` takes.
 *
 * @category inputs
 */
export interface ResetInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  readonly password: Password
  /** At most 200 characters. */
  readonly user_id: string
}

export const ResetInput: Codec.Shape<ResetInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.password.reset#input", () => ({
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    password: Codec.obj(Password),
    user_id: Codec.str
  }))

/**
 * 重置用户的企业邮箱密码
 *
 * `POST /open-apis/admin/v1/password/reset` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `admin:ent_email_password`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/password/reset
 * @category endpoints
 */
export const reset: Endpoint.Described<ResetInput, Codec.Dictionary, "tenant"> & {
  /**
   * 重置用户的企业邮箱密码
   *
   * Scopes, any of: `admin:ent_email_password`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/password/reset
   */
  (input: ResetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.password.reset",
  method: "POST",
  path: "/open-apis/admin/v1/password/reset",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ResetInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Password {
  readonly ent_email_password: string
}

export const Password: Codec.Shape<Password> =
  /*#__PURE__*/ Codec.shape("admin.v1.password.reset#input.password", () => ({
    ent_email_password: Codec.str
  }))
