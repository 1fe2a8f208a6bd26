// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.metric_lib`.
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
  readonly is_active?: boolean | undefined
  /** At most 99 items. */
  readonly tag_ids?: ReadonlyArray<string> | undefined
  readonly type_ids?: ReadonlyArray<string> | undefined
  readonly range_of_availability?: "admins_and_reviewees" | "only_admins" | (string & {}) | undefined
  readonly scoring_setting_type?: "score_manually" | "score_by_formula" | (string & {}) | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_lib.query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    is_active: Codec.boolOpt,
    tag_ids: Codec.listOpt(Codec.str),
    type_ids: Codec.listOpt(Codec.str),
    range_of_availability: Codec.listedOpt("admins_and_reviewees", "only_admins"),
    scoring_setting_type: Codec.listedOpt("score_manually", "score_by_formula")
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<MetricInLibrary>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_lib.query#output", () => ({
    items: Codec.list(Codec.obj(MetricInLibrary)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取指标列表
 *
 * `POST /open-apis/performance/v2/metric_libs/query` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_lib/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取指标列表
   *
   * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_lib/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 获取指标列表
     *
     * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_lib/query
     */
    (input?: QueryInput, options?: Paged.Options): Paged.Listing<MetricInLibrary>
  }
} = /*#__PURE__*/ Paged.make({
  id: "performance.v2.metric_lib.query",
  method: "POST",
  path: "/open-apis/performance/v2/metric_libs/query",
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
export interface MetricInLibrary {
  readonly metric_id?: string | undefined
  readonly name?: string | undefined
  readonly type_id?: string | undefined
  readonly tags?: ReadonlyArray<MetricTag> | undefined
  readonly fields?: ReadonlyArray<MetricFieldInLibrary> | undefined
  readonly scoring_setting_type?: "score_manually" | "score_by_formula" | (string & {}) | undefined
  readonly scoring_formula?: Formula | undefined
  readonly data_source_inputters?: ReadonlyArray<Shared.User> | undefined
  readonly range_of_availability?: "admins_and_reviewees" | "only_admins" | (string & {}) | undefined
  readonly is_active?: boolean | undefined
}

export const MetricInLibrary: Codec.Shape<MetricInLibrary> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_lib.query#output.items", () => ({
    metric_id: Codec.strOpt,
    name: Codec.strOpt,
    type_id: Codec.strOpt,
    tags: Codec.listOpt(Codec.obj(MetricTag)),
    fields: Codec.listOpt(Codec.obj(MetricFieldInLibrary)),
    scoring_setting_type: Codec.openOpt("score_manually", "score_by_formula"),
    scoring_formula: Codec.objOpt(Formula),
    data_source_inputters: Codec.listOpt(Codec.obj(Shared.User)),
    range_of_availability: Codec.openOpt("admins_and_reviewees", "only_admins"),
    is_active: Codec.boolOpt
  }))

/** @category structures */
export interface MetricTag {
  readonly tag_id?: string | undefined
  readonly tag_name?: Types.I18n | undefined
}

export const MetricTag: Codec.Shape<MetricTag> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_lib.query#output.items.tags", () => ({
    tag_id: Codec.strOpt,
    tag_name: Codec.objOpt(Types.I18n)
  }))

/** @category structures */
export interface MetricFieldInLibrary {
  readonly field_id?: string | undefined
  readonly input_setting?: "admin" | "data_source_inputter" | "reviewee" | (string & {}) | undefined
  readonly field_value?: string | undefined
  readonly field_value_person?: Shared.User | undefined
}

export const MetricFieldInLibrary: Codec.Shape<MetricFieldInLibrary> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_lib.query#output.items.fields", () => ({
    field_id: Codec.strOpt,
    input_setting: Codec.openOpt("admin", "data_source_inputter", "reviewee"),
    field_value: Codec.strOpt,
    field_value_person: Codec.objOpt(Shared.User)
  }))

/** @category structures */
export interface Formula {
  readonly formula_id?: string | undefined
  readonly formula_name?: string | undefined
  readonly formula_details?: string | undefined
}

export const Formula: Codec.Shape<Formula> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_lib.query#output.items.scoring_formula", () => ({
    formula_id: Codec.strOpt,
    formula_name: Codec.strOpt,
    formula_details: Codec.strOpt
  }))
