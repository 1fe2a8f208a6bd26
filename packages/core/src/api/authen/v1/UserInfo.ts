// GENERATED from spec/authen.json. DO NOT EDIT: correct spec/patches/authen.json.
/**
 * Endpoints of `authen.v1.user_info`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/authen.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly name?: string | undefined
  readonly en_name?: string | undefined
  readonly avatar_url?: string | undefined
  readonly avatar_thumb?: string | undefined
  readonly avatar_middle?: string | undefined
  readonly avatar_big?: string | undefined
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.employee:readonly`. */
  readonly enterprise_email?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly tenant_key?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_no?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("authen.v1.user_info.get#output", () => ({
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    avatar_url: Codec.strOpt,
    avatar_thumb: Codec.strOpt,
    avatar_middle: Codec.strOpt,
    avatar_big: Codec.strOpt,
    open_id: Codec.strOpt,
    union_id: Codec.strOpt,
    email: Codec.strOpt,
    enterprise_email: Codec.strOpt,
    user_id: Codec.strOpt,
    mobile: Codec.strOpt,
    tenant_key: Codec.strOpt,
    employee_no: Codec.strOpt
  }))

/**
 * 获取用户信息
 *
 * `GET /open-apis/authen/v1/user_info` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes that open further fields: `directory:employee.base.email:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get
 * @category endpoints
 */
export const get: Endpoint.Described<Codec.Empty, GetOutput, "user"> & {
  /**
   * 获取用户信息
   *
   * Scopes that open further fields: `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get
   */
  (input: Codec.Empty | undefined, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 获取用户信息
   *
   * Scopes that open further fields: `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "authen.v1.user_info.get",
  method: "GET",
  path: "/open-apis/authen/v1/user_info",
  tokens: ["user"],
  codes,
  input: Codec.empty,
  output: GetOutput
})
