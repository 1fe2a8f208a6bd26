// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.tenant_app_metrics`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly namespaces: ReadonlyArray<string>
  readonly date: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.tenant_app_metrics.query#input", () => ({
    namespaces: Codec.list(Codec.str),
    date: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly metrics: ReadonlyArray<QueryOutputMetrics>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.tenant_app_metrics.query#output", () => ({
    metrics: Codec.list(Codec.obj(QueryOutputMetrics))
  }))

/**
 * 获取应用运营数据
 *
 * `POST /open-apis/apaas/v1/tenant_app_metrics/query` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:tenant_app_metrics:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/tenant_app_metrics/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "user"> & {
  /**
   * 获取应用运营数据
   *
   * Scopes, any of: `app_engine:tenant_app_metrics:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/tenant_app_metrics/query
   */
  (input: QueryInput, options: Endpoint.WithToken): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  /**
   * 获取应用运营数据
   *
   * Scopes, any of: `app_engine:tenant_app_metrics:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/tenant_app_metrics/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions<never>): Effect.Effect<QueryOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.tenant_app_metrics.query",
  method: "POST",
  path: "/open-apis/apaas/v1/tenant_app_metrics/query",
  tokens: ["user"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface QueryOutputMetrics {
  readonly namespace?: string | undefined
  readonly data?: string | undefined
}

export const QueryOutputMetrics: Codec.Shape<QueryOutputMetrics> =
  /*#__PURE__*/ Codec.shape("apaas.v1.tenant_app_metrics.query#output.metrics", () => ({
    namespace: Codec.strOpt,
    data: Codec.strOpt
  }))
