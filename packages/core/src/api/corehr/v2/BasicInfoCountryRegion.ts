// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.basic_info.country_region`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** At most 100 items. */
  readonly country_region_id_list?: ReadonlyArray<string> | undefined
  /** At most 2 items. */
  readonly status_list?: ReadonlyArray<1 | 0 | (number & {})> | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.basic_info.country_region.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    country_region_id_list: Codec.listOpt(Codec.str),
    status_list: Codec.listOpt(Codec.listed(1, 0))
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<CountryRegion>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.basic_info.country_region.search#output", () => ({
    items: Codec.list(Codec.obj(CountryRegion)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询国家/地区信息
 *
 * `POST /open-apis/corehr/v2/basic_info/country_regions/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.basic_data:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-country_region/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 查询国家/地区信息
   *
   * Scopes, any of: `corehr:common_data.basic_data:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-country_region/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 查询国家/地区信息
     *
     * Scopes, any of: `corehr:common_data.basic_data:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-country_region/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<CountryRegion>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.basic_info.country_region.search",
  method: "POST",
  path: "/open-apis/corehr/v2/basic_info/country_regions/search",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface CountryRegion {
  readonly country_region_id?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly full_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly alpha_2_code?: string | undefined
  readonly alpha_3_code?: string | undefined
  readonly global_code?: string | undefined
  readonly status?: 1 | 0 | (number & {}) | undefined
}

export const CountryRegion: Codec.Shape<CountryRegion> =
  /*#__PURE__*/ Codec.shape("corehr.v2.basic_info.country_region.search#output.items", () => ({
    country_region_id: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    full_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    alpha_2_code: Codec.strOpt,
    alpha_3_code: Codec.strOpt,
    global_code: Codec.strOpt,
    status: Codec.openOpt(1, 0)
  }))
