// GENERATED from spec/workplace.json. DO NOT EDIT: correct spec/patches/workplace.json.
/**
 * Endpoints of `workplace.v1.custom_workplace_access_data`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly from_date: string
  readonly to_date: string
  /** 1 to 100. Default: `20`. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly custom_workplace_id?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("workplace.v1.custom_workplace_access_data.search#input", () => ({
    from_date: Codec.str,
    to_date: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    custom_workplace_id: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<CustomWorkplaceAccessData>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("workplace.v1.custom_workplace_access_data.search#output", () => ({
    items: Codec.list(Codec.obj(CustomWorkplaceAccessData)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取定制工作台访问数据
 *
 * `POST /open-apis/workplace/v1/custom_workplace_access_data/search` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `workplace:workplace_using_data:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/custom_workplace_access_data/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 获取定制工作台访问数据
   *
   * Scopes, any of: `workplace:workplace_using_data:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/custom_workplace_access_data/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 获取定制工作台访问数据
     *
     * Scopes, any of: `workplace:workplace_using_data:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/custom_workplace_access_data/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<CustomWorkplaceAccessData>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "workplace.v1.custom_workplace_access_data.search",
  method: "POST",
  path: "/open-apis/workplace/v1/custom_workplace_access_data/search",
  tokens: ["tenant"],
  query: ["from_date", "to_date", "page_size", "page_token", "custom_workplace_id"],
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface CustomWorkplaceAccessData {
  readonly custom_workplace_id?: string | undefined
  readonly access_data?: Types.AccessData | undefined
  readonly date?: string | undefined
  readonly custom_workplace_name?: ReadonlyArray<I18nName> | undefined
}

export const CustomWorkplaceAccessData: Codec.Shape<CustomWorkplaceAccessData> =
  /*#__PURE__*/ Codec.shape("workplace.v1.custom_workplace_access_data.search#output.items", () => ({
    custom_workplace_id: Codec.strOpt,
    access_data: Codec.objOpt(Types.AccessData),
    date: Codec.strOpt,
    custom_workplace_name: Codec.listOpt(Codec.obj(I18nName))
  }))

/** @category structures */
export interface I18nName {
  readonly language?: string | undefined
  readonly name?: string | undefined
}

export const I18nName: Codec.Shape<I18nName> =
  /*#__PURE__*/ Codec.shape("workplace.v1.custom_workplace_access_data.search#output.items.custom_workplace_name", () => ({
    language: Codec.strOpt,
    name: Codec.strOpt
  }))
