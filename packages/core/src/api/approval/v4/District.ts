// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v4.district`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly root_district_id?: string | undefined
  readonly list_type?: "sub_level" | "leaf_level" | (string & {}) | undefined
  readonly locale?: "zh-CN" | "en-US" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.district.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    root_district_id: Codec.strOpt,
    list_type: Codec.listedOpt("sub_level", "leaf_level"),
    locale: Codec.listedOpt("zh-CN", "en-US")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly version?: string | undefined
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<District>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.district.list#output", () => ({
    version: Codec.strOpt,
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(District))
  }))

/**
 * 查询地理库信息
 *
 * `GET /open-apis/approval/v4/districts` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询地理库信息
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询地理库信息
     *
     * Scopes, any of: `approval:approval`, `approval:approval:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<District>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.district.list",
  method: "GET",
  path: "/open-apis/approval/v4/districts",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "root_district_id", "list_type", "locale"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly locale?: "zh-CN" | "en-us" | "en-US" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly page_size?: number | undefined
  /** Not in the documentation. */
  readonly page_token?: string | undefined
  /** At most 30 items. */
  readonly district_ids?: ReadonlyArray<string> | undefined
  readonly keyword?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.district.search#input", () => ({
    locale: Codec.listedOpt("zh-CN", "en-us", "en-US"),
    page_size: Codec.numOpt,
    page_token: Codec.strOpt,
    district_ids: Codec.listOpt(Codec.str),
    keyword: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<District>
  /** Not in the documentation. */
  readonly version?: string | undefined
  /** Not in the documentation. */
  readonly has_more?: boolean | undefined
  /** Not in the documentation. */
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.district.search#output", () => ({
    items: Codec.list(Codec.obj(District)),
    version: Codec.strOpt,
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 搜索地理库信息
 *
 * `POST /open-apis/approval/v4/districts/search` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索地理库信息
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索地理库信息
     *
     * Scopes, any of: `approval:approval`, `approval:approval:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<District>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.district.search",
  method: "POST",
  path: "/open-apis/approval/v4/districts/search",
  tokens: ["tenant", "user"],
  query: ["locale", "page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface District {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly level?: string | undefined
  readonly has_sub_district?: boolean | undefined
  readonly parent_districts?: ReadonlyArray<DistrictBaseInfo> | undefined
}

export const District: Codec.Shape<District> = /*#__PURE__*/ Codec.shape("approval#District", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt,
  level: Codec.strOpt,
  has_sub_district: Codec.boolOpt,
  parent_districts: Codec.listOpt(Codec.obj(DistrictBaseInfo))
}))

/** @category structures */
export interface DistrictBaseInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly level?: string | undefined
}

export const DistrictBaseInfo: Codec.Shape<DistrictBaseInfo> =
  /*#__PURE__*/ Codec.shape("approval#DistrictBaseInfo", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    level: Codec.strOpt
  }))
