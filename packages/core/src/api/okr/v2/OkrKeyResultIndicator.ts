// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.okr.key_result.indicator`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly key_result_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.key_result.indicator.list#input", () => ({
    key_result_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly indicator: Types.Indicator
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.key_result.indicator.list#output", () => ({
    indicator: Codec.obj(Types.Indicator)
  }))

/**
 * 获取关键结果的量化指标
 *
 * `GET /open-apis/okr/v2/key_results/:key_result_id/indicators` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `okr:okr.content:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result-indicator/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取关键结果的量化指标
   *
   * Scopes, any of: `okr:okr.content:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result-indicator/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.key_result.indicator.list",
  method: "GET",
  path: "/open-apis/okr/v2/key_results/:key_result_id/indicators",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  codes,
  input: ListInput,
  output: ListOutput
})
