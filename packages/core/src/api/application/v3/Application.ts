// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v3.application`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `isUserAdmin` takes.
 *
 * @category inputs
 */
export interface IsUserAdminInput {
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
}

export const IsUserAdminInput: Codec.Shape<IsUserAdminInput> =
  /*#__PURE__*/ Codec.shape("application.v3.application.is_user_admin#input", () => ({
    open_id: Codec.strOpt,
    employee_id: Codec.strOpt
  }))

/**
 * What `isUserAdmin` gives.
 *
 * @category outputs
 */
export interface IsUserAdminOutput {
  readonly is_app_admin?: boolean | undefined
}

export const IsUserAdminOutput: Codec.Shape<IsUserAdminOutput> =
  /*#__PURE__*/ Codec.shape("application.v3.application.is_user_admin#output", () => ({
    is_app_admin: Codec.boolOpt
  }))

/**
 * 校验应用管理员
 *
 * `GET /open-apis/application/v3/is_user_admin` · Token: tenant.
 *
 * Scopes, any of: `admin:app.admin:check`, `admin:app.admin:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uITN1EjLyUTNx4iM1UTM
 * @category endpoints
 */
export const isUserAdmin: Endpoint.Described<IsUserAdminInput, IsUserAdminOutput, "tenant"> & {
  /**
   * 校验应用管理员
   *
   * Scopes, any of: `admin:app.admin:check`, `admin:app.admin:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uITN1EjLyUTNx4iM1UTM
   */
  (input?: IsUserAdminInput, options?: Endpoint.CallOptions): Effect.Effect<IsUserAdminOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "application.v3.application.is_user_admin",
  method: "GET",
  path: "/open-apis/application/v3/is_user_admin",
  tokens: ["tenant"],
  query: ["open_id", "employee_id"],
  codes,
  input: IsUserAdminInput,
  output: IsUserAdminOutput
})
