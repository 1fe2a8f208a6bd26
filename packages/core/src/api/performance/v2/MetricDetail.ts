// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.metric_detail`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `import` takes.
 *
 * @category inputs
 */
export interface ImportInput {
  /** At most 64 characters. */
  readonly client_token?: string | undefined
  /** At most 999999999 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly semester_id: string
  readonly import_record_name?: string | undefined
  /** 1 to 50 items. */
  readonly imported_metrics: ReadonlyArray<ImportedMetric>
}

export const ImportInput: Codec.Shape<ImportInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.import#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    semester_id: Codec.str,
    import_record_name: Codec.strOpt,
    imported_metrics: Codec.list(Codec.obj(ImportedMetric))
  }))

/**
 * What `import` gives.
 *
 * @category outputs
 */
export interface ImportOutput {
  readonly import_record_id: string
}

export const ImportOutput: Codec.Shape<ImportOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.import#output", () => ({
    import_record_id: Codec.str
  }))

/**
 * 录入被评估人关键指标数据
 *
 * `POST /open-apis/performance/v2/metric_details/import` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:metric:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/import
 * @category endpoints
 */
const importEndpoint: Endpoint.Described<ImportInput, ImportOutput, "tenant"> & {
  /**
   * 录入被评估人关键指标数据
   *
   * Scopes, any of: `performance:metric:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/import
   */
  (input: ImportInput, options?: Endpoint.CallOptions): Effect.Effect<ImportOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "performance.v2.metric_detail.import",
  method: "POST",
  path: "/open-apis/performance/v2/metric_details/import",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1580110],
  codes,
  input: ImportInput,
  output: ImportOutput
})

export { importEndpoint as import }

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly semester_id: string
  /** 1 to 50 items. */
  readonly reviewee_user_ids: ReadonlyArray<string>
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    semester_id: Codec.str,
    reviewee_user_ids: Codec.list(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly semester_id?: string | undefined
  readonly reviewee_metrics?: ReadonlyArray<RevieweeMetric> | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.query#output", () => ({
    semester_id: Codec.strOpt,
    reviewee_metrics: Codec.listOpt(Codec.obj(RevieweeMetric))
  }))

/**
 * 获取被评估人关键指标结果
 *
 * `POST /open-apis/performance/v2/metric_details/query` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:metric:write`, `performance:metric:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取被评估人关键指标结果
   *
   * Scopes, any of: `performance:metric:write`, `performance:metric:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "performance.v2.metric_detail.query",
  method: "POST",
  path: "/open-apis/performance/v2/metric_details/query",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface ImportedMetric {
  readonly reviewee_user_id: string
  readonly metric_id: string
  /** 1 to 99 items. */
  readonly fields: ReadonlyArray<ImportedMetricField>
}

export const ImportedMetric: Codec.Shape<ImportedMetric> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.import#input.imported_metrics", () => ({
    reviewee_user_id: Codec.str,
    metric_id: Codec.str,
    fields: Codec.list(Codec.obj(ImportedMetricField))
  }))

/** @category structures */
export interface ImportedMetricField {
  readonly field_id: string
  readonly field_value?: string | undefined
  readonly field_value_person?: string | undefined
}

export const ImportedMetricField: Codec.Shape<ImportedMetricField> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.import#input.imported_metrics.fields", () => ({
    field_id: Codec.str,
    field_value: Codec.strOpt,
    field_value_person: Codec.strOpt
  }))

/** @category structures */
export interface RevieweeMetric {
  readonly reviewee_user_id?: Shared.User | undefined
  readonly metric_template_id?: string | undefined
  readonly metric_details?: MetricDetail | undefined
  readonly reviewee_stage_statuses?: ReadonlyArray<RevieweeStageStatus> | undefined
}

export const RevieweeMetric: Codec.Shape<RevieweeMetric> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.query#output.reviewee_metrics", () => ({
    reviewee_user_id: Codec.objOpt(Shared.User),
    metric_template_id: Codec.strOpt,
    metric_details: Codec.objOpt(MetricDetail),
    reviewee_stage_statuses: Codec.listOpt(Codec.obj(RevieweeStageStatus))
  }))

/** @category structures */
export interface MetricDetail {
  readonly metric_id?: string | undefined
  readonly name?: string | undefined
  readonly fields?: ReadonlyArray<MetricFieldInDetails> | undefined
  readonly dimension_id?: string | undefined
  readonly dimension_name?: Types.I18n | undefined
  readonly dimension_weight?: string | undefined
  readonly add_from?: "reviewee" | "admin" | (string & {}) | undefined
  readonly is_from_library?: boolean | undefined
}

export const MetricDetail: Codec.Shape<MetricDetail> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.query#output.reviewee_metrics.metric_details", () => ({
    metric_id: Codec.strOpt,
    name: Codec.strOpt,
    fields: Codec.listOpt(Codec.obj(MetricFieldInDetails)),
    dimension_id: Codec.strOpt,
    dimension_name: Codec.objOpt(Types.I18n),
    dimension_weight: Codec.strOpt,
    add_from: Codec.openOpt("reviewee", "admin"),
    is_from_library: Codec.boolOpt
  }))

/** @category structures */
export interface MetricFieldInDetails {
  readonly field_id?: string | undefined
  readonly field_value?: string | undefined
  readonly field_value_person?: Shared.User | undefined
}

export const MetricFieldInDetails: Codec.Shape<MetricFieldInDetails> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.query#output.reviewee_metrics.metric_details.fields", () => ({
    field_id: Codec.strOpt,
    field_value: Codec.strOpt,
    field_value_person: Codec.objOpt(Shared.User)
  }))

/** @category structures */
export interface RevieweeStageStatus {
  readonly stage_id?: string | undefined
  readonly stage_type?: "kpi_metric_setting" | "kpi_result_recording" | (string & {}) | undefined
  readonly stage_status?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
}

export const RevieweeStageStatus: Codec.Shape<RevieweeStageStatus> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_detail.query#output.reviewee_metrics.reviewee_stage_statuses", () => ({
    stage_id: Codec.strOpt,
    stage_type: Codec.openOpt("kpi_metric_setting", "kpi_result_recording"),
    stage_status: Codec.openOpt(0, 1, 2, 3, 4, 5)
  }))
