// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v1.user.admin_scope`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/contact.js"

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly is_all?: boolean | undefined
  readonly department_list?: unknown | undefined
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape(
  "contact.v1.user.admin_scope.get#output",
  () => ({
    is_all: Codec.boolOpt,
    department_list: Codec.anyOpt
  })
)

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
export const get: Endpoint.OptionalInput<Codec.Empty, GetOutput, "tenant"> = /*#__PURE__*/ Endpoint.make({
  id: "contact.v1.user.admin_scope.get",
  method: "GET",
  path: "/open-apis/contact/v1/user/admin_scope/get",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: GetOutput
})
