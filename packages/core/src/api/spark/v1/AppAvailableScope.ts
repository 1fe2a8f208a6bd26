// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.app.available_scope`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/spark.js"
import type * as Effect from "effect/Effect"

/**
 * What `openApiGetMiaodaAvailableScope` gives.
 *
 * @category outputs
 */
export interface OpenApiGetMiaodaAvailableScopeOutput {
  readonly available_scope?: "ALLOW_ALL" | "DENY_ALL" | "ALLOW_PART" | "DENY_PART" | (string & {}) | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const OpenApiGetMiaodaAvailableScopeOutput: Codec.Shape<OpenApiGetMiaodaAvailableScopeOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.available_scope.open_api_get_miaoda_available_scope#output", () => ({
    available_scope: Codec.openOpt("ALLOW_ALL", "DENY_ALL", "ALLOW_PART", "DENY_PART"),
    department_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 获取妙搭产品使用权限
 *
 * `GET /open-apis/spark/v1/available_scope` · Token: user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:admin:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-available_scope/open_api_get_miaoda_available_scope
 * @category endpoints
 */
export const openApiGetMiaodaAvailableScope: Endpoint.Described<Codec.Empty, OpenApiGetMiaodaAvailableScopeOutput, "user"> & {
  /**
   * 获取妙搭产品使用权限
   *
   * Scopes, any of: `spark:admin:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-available_scope/open_api_get_miaoda_available_scope
   */
  (input: Codec.Empty | undefined, options: Endpoint.WithToken): Effect.Effect<OpenApiGetMiaodaAvailableScopeOutput, FeishuError, FeishuClient>
  /**
   * 获取妙搭产品使用权限
   *
   * Scopes, any of: `spark:admin:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-available_scope/open_api_get_miaoda_available_scope
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions<never>): Effect.Effect<OpenApiGetMiaodaAvailableScopeOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "spark.v1.app.available_scope.open_api_get_miaoda_available_scope",
  method: "GET",
  path: "/open-apis/spark/v1/available_scope",
  tokens: ["user"],
  codes,
  input: Codec.empty,
  output: OpenApiGetMiaodaAvailableScopeOutput
})

/**
 * What `openApiUpdateMiaodaAvailableScope` takes.
 *
 * @category inputs
 */
export interface OpenApiUpdateMiaodaAvailableScopeInput {
  readonly available_scope?: "ALLOW_ALL" | "DENY_ALL" | "ALLOW_PART" | "DENY_PART" | (string & {}) | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const OpenApiUpdateMiaodaAvailableScopeInput: Codec.Shape<OpenApiUpdateMiaodaAvailableScopeInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.available_scope.open_api_update_miaoda_available_scope#input", () => ({
    available_scope: Codec.listedOpt("ALLOW_ALL", "DENY_ALL", "ALLOW_PART", "DENY_PART"),
    department_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 修改妙搭产品使用权限
 *
 * `PUT /open-apis/spark/v1/available_scope` · Token: user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:admin:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-available_scope/open_api_update_miaoda_available_scope
 * @category endpoints
 */
export const openApiUpdateMiaodaAvailableScope: Endpoint.Described<OpenApiUpdateMiaodaAvailableScopeInput, Codec.Dictionary, "user"> & {
  /**
   * 修改妙搭产品使用权限
   *
   * Scopes, any of: `spark:admin:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-available_scope/open_api_update_miaoda_available_scope
   */
  (input: OpenApiUpdateMiaodaAvailableScopeInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 修改妙搭产品使用权限
   *
   * Scopes, any of: `spark:admin:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-available_scope/open_api_update_miaoda_available_scope
   */
  (input?: OpenApiUpdateMiaodaAvailableScopeInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "spark.v1.app.available_scope.open_api_update_miaoda_available_scope",
  method: "PUT",
  path: "/open-apis/spark/v1/available_scope",
  tokens: ["user"],
  body: "json",
  codes,
  input: OpenApiUpdateMiaodaAvailableScopeInput,
  output: Codec.dictionary
})
