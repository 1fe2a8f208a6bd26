// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v1.user.admin_scope`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/contact.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly is_all?: boolean | undefined
  readonly department_list?: unknown | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v1.user.admin_scope.get#output", () => ({
    is_all: Codec.boolOpt,
    department_list: Codec.anyOpt
  }))

/**
 * 获取应用管理员管理范围
 *
 * `GET /open-apis/contact/v1/user/admin_scope/get` · Token: tenant.
 *
 * Scopes, any of: `admin:app.admin:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzN3QjLzczN04yM3cDN
 * @category endpoints
 */
export const get: Endpoint.Described<Codec.Empty, GetOutput, "tenant"> & {
  /**
   * 获取应用管理员管理范围
   *
   * Scopes, any of: `admin:app.admin:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzN3QjLzczN04yM3cDN
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "contact.v1.user.admin_scope.get",
  method: "GET",
  path: "/open-apis/contact/v1/user/admin_scope/get",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: GetOutput
})
