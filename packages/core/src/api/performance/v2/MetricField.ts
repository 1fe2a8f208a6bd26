// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.metric_field`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** At most 50 items. */
  readonly field_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_field.query#input", () => ({
    field_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<MetricField>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_field.query#output", () => ({
    items: Codec.list(Codec.obj(MetricField))
  }))

/**
 * 获取指标字段列表
 *
 * `POST /open-apis/performance/v2/metric_fields/query` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_field/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取指标字段列表
   *
   * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_field/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "performance.v2.metric_field.query",
  method: "POST",
  path: "/open-apis/performance/v2/metric_fields/query",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface MetricField {
  readonly field_id?: string | undefined
  readonly name?: Types.I18n | undefined
  readonly type?: "text" | "number" | "pencentage" | "person" | (string & {}) | undefined
}

export const MetricField: Codec.Shape<MetricField> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_field.query#output.items", () => ({
    field_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n),
    type: Codec.openOpt("text", "number", "pencentage", "person")
  }))
