// GENERATED from spec/passport.json. DO NOT EDIT: correct spec/patches/passport.json.
/**
 * Endpoints of `passport.v1.password`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/passport.js"
import type * as Effect from "effect/Effect"

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly user_id_type?: "open_id" | "user_id" | "union_id" | undefined
  readonly user_id: string
  readonly password?: string | undefined
  readonly require_reset?: boolean | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("passport.v1.password.update#input", () => ({
    user_id_type: Codec.litOpt("open_id", "user_id", "union_id"),
    user_id: Codec.str,
    password: Codec.strOpt,
    require_reset: Codec.boolOpt
  }))

/**
 * 重置登录密码
 *
 * `PUT /open-apis/passport/v1/password` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `passport:password:full`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/password/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 重置登录密码
   *
   * Scopes, any of: `passport:password:full`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/password/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "passport.v1.password.update",
  method: "PUT",
  path: "/open-apis/passport/v1/password",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
