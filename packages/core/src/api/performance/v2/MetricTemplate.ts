// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.metric_template`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly page_token?: string | undefined
  /** 1 to 50. Default: `20`. */
  readonly page_size?: number | undefined
  /** At most 50 items. */
  readonly metrics_template_ids?: ReadonlyArray<string> | undefined
  readonly status?:
    | "to_be_configured" | "to_be_activated" | "enabled" | "disabled" | (string & {}) | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    metrics_template_ids: Codec.listOpt(Codec.str),
    status: Codec.listedOpt("to_be_configured", "to_be_activated", "enabled", "disabled")
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<MetricTemplate>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#output", () => ({
    items: Codec.list(Codec.obj(MetricTemplate)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取指标模板列表
 *
 * `POST /open-apis/performance/v2/metric_templates/query` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_template/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取指标模板列表
   *
   * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_template/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 获取指标模板列表
     *
     * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_template/query
     */
    (input?: QueryInput, options?: Paged.Options): Paged.Listing<MetricTemplate>
  }
} = /*#__PURE__*/ Paged.make({
  id: "performance.v2.metric_template.query",
  method: "POST",
  path: "/open-apis/performance/v2/metric_templates/query",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface MetricTemplate {
  readonly id?: string | undefined
  readonly name?: Types.I18n | undefined
  readonly description?: Types.I18n | undefined
  readonly status?:
    | "to_be_configured" | "to_be_activated" | "enabled" | "disabled" | (string & {}) | undefined
  readonly is_set_by_group?: boolean | undefined
  readonly total_metric_score_method?:
    | "review_manually" | "sum" | "weight" | "formula" | (string & {}) | undefined
  readonly metric_weight_method?:
    | "sum_of_metric_weights_for_each_dimension_equals_1" | "total_sum_of_all_metric_weight_equals_1"
    | (string & {}) | undefined
  readonly metric_dimensions?: ReadonlyArray<MetricDimension> | undefined
  readonly metrics?: ReadonlyArray<MetricInTemplate> | undefined
  readonly groups?: ReadonlyArray<MetricGroup> | undefined
}

export const MetricTemplate: Codec.Shape<MetricTemplate> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n),
    description: Codec.objOpt(Types.I18n),
    status: Codec.openOpt("to_be_configured", "to_be_activated", "enabled", "disabled"),
    is_set_by_group: Codec.boolOpt,
    total_metric_score_method: Codec.openOpt("review_manually", "sum", "weight", "formula"),
    metric_weight_method: Codec.openOpt(
      "sum_of_metric_weights_for_each_dimension_equals_1", "total_sum_of_all_metric_weight_equals_1"
    ),
    metric_dimensions: Codec.listOpt(Codec.obj(MetricDimension)),
    metrics: Codec.listOpt(Codec.obj(MetricInTemplate)),
    groups: Codec.listOpt(Codec.obj(MetricGroup))
  }))

/** @category structures */
export interface MetricDimension {
  readonly group_id?: string | undefined
  readonly metric_dimension_id?: string | undefined
  readonly name?: Types.I18n | undefined
  readonly evaluation_rule_id_for_each_metric?: string | undefined
  readonly dimension_weight?: string | undefined
  readonly description?: Types.I18n | undefined
  readonly review_rule_option?: 0 | 1 | (number & {}) | undefined
  readonly custom_metric_config?: CustomMetricConfig | undefined
}

export const MetricDimension: Codec.Shape<MetricDimension> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#output.items.metric_dimensions", () => ({
    group_id: Codec.strOpt,
    metric_dimension_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n),
    evaluation_rule_id_for_each_metric: Codec.strOpt,
    dimension_weight: Codec.strOpt,
    description: Codec.objOpt(Types.I18n),
    review_rule_option: Codec.openOpt(0, 1),
    custom_metric_config: Codec.objOpt(CustomMetricConfig)
  }))

/** @category structures */
export interface CustomMetricConfig {
  readonly default_formula_id?: string | undefined
  readonly least_metrics_size?: number | undefined
  readonly add_metric_options?: ReadonlyArray<1 | 2 | (number & {})> | undefined
}

export const CustomMetricConfig: Codec.Shape<CustomMetricConfig> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#output.items.metric_dimensions.custom_metric_config", () => ({
    default_formula_id: Codec.strOpt,
    least_metrics_size: Codec.intOpt,
    add_metric_options: Codec.listOpt(Codec.open(1, 2))
  }))

/** @category structures */
export interface MetricInTemplate {
  readonly group_id?: string | undefined
  readonly metric_id?: string | undefined
  readonly name?: string | undefined
  readonly type_id?: string | undefined
  readonly fields?: ReadonlyArray<MetricFieldInTemplate> | undefined
  readonly is_from_library?: boolean | undefined
  readonly scoring_setting_type?: "socre_manually" | "score_by_formula" | (string & {}) | undefined
  readonly data_source_inputters?: ReadonlyArray<Shared.User> | undefined
  readonly metric_dimension_id?: string | undefined
  readonly review_rule_config?: MetricReviewRuleConfig | undefined
}

export const MetricInTemplate: Codec.Shape<MetricInTemplate> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#output.items.metrics", () => ({
    group_id: Codec.strOpt,
    metric_id: Codec.strOpt,
    name: Codec.strOpt,
    type_id: Codec.strOpt,
    fields: Codec.listOpt(Codec.obj(MetricFieldInTemplate)),
    is_from_library: Codec.boolOpt,
    scoring_setting_type: Codec.openOpt("socre_manually", "score_by_formula"),
    data_source_inputters: Codec.listOpt(Codec.obj(Shared.User)),
    metric_dimension_id: Codec.strOpt,
    review_rule_config: Codec.objOpt(MetricReviewRuleConfig)
  }))

/** @category structures */
export interface MetricFieldInTemplate {
  readonly id?: string | undefined
  readonly input_setting?: "admin" | "data_source_inputter" | "reviewee" | (string & {}) | undefined
  readonly filed_value?: string | undefined
  readonly field_value_person?: Shared.User | undefined
}

export const MetricFieldInTemplate: Codec.Shape<MetricFieldInTemplate> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#output.items.metrics.fields", () => ({
    id: Codec.strOpt,
    input_setting: Codec.openOpt("admin", "data_source_inputter", "reviewee"),
    filed_value: Codec.strOpt,
    field_value_person: Codec.objOpt(Shared.User)
  }))

/** @category structures */
export interface MetricReviewRuleConfig {
  readonly max?: string | undefined
  readonly min?: string | undefined
}

export const MetricReviewRuleConfig: Codec.Shape<MetricReviewRuleConfig> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#output.items.metrics.review_rule_config", () => ({
    max: Codec.strOpt,
    min: Codec.strOpt
  }))

/** @category structures */
export interface MetricGroup {
  readonly group_id?: string | undefined
  readonly name?: string | undefined
}

export const MetricGroup: Codec.Shape<MetricGroup> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_template.query#output.items.groups", () => ({
    group_id: Codec.strOpt,
    name: Codec.strOpt
  }))
