// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.metric_tag`.
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
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 50. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 9999 items. */
  readonly tag_ids?: ReadonlyArray<string> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_tag.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    tag_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<MetricTag>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_tag.list#output", () => ({
    items: Codec.list(Codec.obj(MetricTag)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取指标标签列表
 *
 * `GET /open-apis/performance/v2/metric_tags` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_tag/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取指标标签列表
   *
   * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_tag/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取指标标签列表
     *
     * Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_tag/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<MetricTag>
  }
} = /*#__PURE__*/ Paged.make({
  id: "performance.v2.metric_tag.list",
  method: "GET",
  path: "/open-apis/performance/v2/metric_tags",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "tag_ids"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface MetricTag {
  readonly tag_id?: string | undefined
  readonly tag_name?: Types.I18n | undefined
  readonly index?: number | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const MetricTag: Codec.Shape<MetricTag> =
  /*#__PURE__*/ Codec.shape("performance.v2.metric_tag.list#output.items", () => ({
    tag_id: Codec.strOpt,
    tag_name: Codec.objOpt(Types.I18n),
    index: Codec.intOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt
  }))
