// GENERATED from spec/user.json. DO NOT EDIT: correct spec/patches/user.json.
/**
 * Endpoints of `user.v4.app_admin_user`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly user_list: ReadonlyArray<ListOutputUserList>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("user.v4.app_admin_user.list#output", () => ({
    user_list: Codec.list(Codec.obj(ListOutputUserList))
  }))

/**
 * 查询应用管理员列表
 *
 * `GET /open-apis/user/v4/app_admin_user/list` · Token: tenant.
 *
 * Scopes, any of: `admin:app.admin_id:readonly`, `admin:app.admin:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDOwYjL3gDM24yN4AjN
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 查询应用管理员列表
   *
   * Scopes, any of: `admin:app.admin_id:readonly`, `admin:app.admin:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDOwYjL3gDM24yN4AjN
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "user.v4.app_admin_user.list",
  method: "GET",
  path: "/open-apis/user/v4/app_admin_user/list",
  tokens: ["tenant"],
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface ListOutputUserList {
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
  readonly union_id?: string | undefined
}

export const ListOutputUserList: Codec.Shape<ListOutputUserList> =
  /*#__PURE__*/ Codec.shape("user.v4.app_admin_user.list#output.user_list", () => ({
    open_id: Codec.strOpt,
    user_id: Codec.strOpt,
    union_id: Codec.strOpt
  }))
