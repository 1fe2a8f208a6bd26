// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.application.contacts_range`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  readonly contacts_range_type: "equal_to_availability" | "some" | "all" | (string & {})
  readonly add_visible_list?: Types.AppVisibilityIdList | undefined
  readonly del_visible_list?: Types.AppVisibilityIdList | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.contacts_range.patch#input", () => ({
    app_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    contacts_range_type: Codec.listed("equal_to_availability", "some", "all"),
    add_visible_list: Codec.objOpt(Types.AppVisibilityIdList),
    del_visible_list: Codec.objOpt(Types.AppVisibilityIdList)
  }))

/**
 * 更新应用通讯录权限范围配置
 *
 * `PATCH /open-apis/application/v6/applications/:app_id/contacts_range` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `application:application.contacts_range:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-contacts_range/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新应用通讯录权限范围配置
   *
   * Scopes, any of: `application:application.contacts_range:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-contacts_range/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.contacts_range.patch",
  method: "PATCH",
  path: "/open-apis/application/v6/applications/:app_id/contacts_range",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
