// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.indicator`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/compensation.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 500. Default: `100`. */
  readonly page_size: number
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.indicator.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Indicator>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.indicator.list#output", () => ({
    items: Codec.list(Codec.obj(Indicator)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 批量查询薪资统计指标
 *
 * `GET /open-apis/compensation/v1/indicators` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation_indicator:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/indicator/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询薪资统计指标
   *
   * Scopes, any of: `corehr:compensation_indicator:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/indicator/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询薪资统计指标
     *
     * Scopes, any of: `corehr:compensation_indicator:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/indicator/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Indicator>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.indicator.list",
  method: "GET",
  path: "/open-apis/compensation/v1/indicators",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Indicator {
  readonly id: string
  readonly name: string
  readonly value_type: "money" | "number" | "percent" | (string & {})
  readonly active_status: 1 | 0 | (number & {})
  readonly i18n_names: ReadonlyArray<Types.I18nContent>
}

export const Indicator: Codec.Shape<Indicator> =
  /*#__PURE__*/ Codec.shape("compensation.v1.indicator.list#output.items", () => ({
    id: Codec.str,
    name: Codec.str,
    value_type: Codec.open("money", "number", "percent"),
    active_status: Codec.open(1, 0),
    i18n_names: Codec.list(Codec.obj(Types.I18nContent))
  }))
