// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.indicator`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
  /** At most 50 items. */
  readonly indicator_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.indicator.query#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    indicator_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly indicators: ReadonlyArray<Indicator>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.indicator.query#output", () => ({
    indicators: Codec.list(Codec.obj(Indicator)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取评估项列表
 *
 * `POST /open-apis/performance/v2/indicators/query` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
 * `performance:review_template:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/indicator/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取评估项列表
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:review_template:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/indicator/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 获取评估项列表
     *
     * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
     * `performance:review_template:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/indicator/query
     */
    (input?: QueryInput, options?: Paged.Options): Paged.Listing<Indicator>
  }
} = /*#__PURE__*/ Paged.make({
  id: "performance.v2.indicator.query",
  method: "POST",
  path: "/open-apis/performance/v2/indicators/query",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "indicators", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Indicator {
  readonly id: string
  readonly name?: Types.I18n | undefined
  readonly type?:
    | "general_review_item" | "review_item_based_on_key_metric" | "okr_review_item" | "plus" | "minus"
    | (string & {}) | undefined
  readonly options?: ReadonlyArray<IndicatorOption> | undefined
}

export const Indicator: Codec.Shape<Indicator> =
  /*#__PURE__*/ Codec.shape("performance.v2.indicator.query#output.indicators", () => ({
    id: Codec.str,
    name: Codec.objOpt(Types.I18n),
    type: Codec.openOpt(
      "general_review_item", "review_item_based_on_key_metric", "okr_review_item", "plus", "minus"
    ),
    options: Codec.listOpt(Codec.obj(IndicatorOption))
  }))

/** @category structures */
export interface IndicatorOption {
  readonly id: string
  readonly name?: Types.I18n | undefined
  readonly lable?: string | undefined
}

export const IndicatorOption: Codec.Shape<IndicatorOption> =
  /*#__PURE__*/ Codec.shape("performance.v2.indicator.query#output.indicators.options", () => ({
    id: Codec.str,
    name: Codec.objOpt(Types.I18n),
    lable: Codec.strOpt
  }))
