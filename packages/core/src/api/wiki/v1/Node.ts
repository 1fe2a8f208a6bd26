// GENERATED from spec/wiki.json. DO NOT EDIT: correct spec/patches/wiki.json.
/**
 * Endpoints of `wiki.v1.node`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/wiki.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
  readonly query: string
  readonly space_id?: string | undefined
  readonly node_id?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("wiki.v1.node.search#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    query: Codec.str,
    space_id: Codec.strOpt,
    node_id: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v1.node.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索 Wiki
 *
 * `POST /open-apis/wiki/v1/nodes/search` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `search:docs:read`, `wiki:wiki`, `wiki:wiki:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索 Wiki
   *
   * Scopes, any of: `search:docs:read`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki
   */
  (input: SearchInput, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索 Wiki
   *
   * Scopes, any of: `search:docs:read`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki
   */
  (input: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索 Wiki
     *
     * Scopes, any of: `search:docs:read`, `wiki:wiki`, `wiki:wiki:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki
     */
    (input: SearchInput, options: Paged.OptionsWithToken): Paged.Listing<SearchOutputItems>
    /**
     * 搜索 Wiki
     *
     * Scopes, any of: `search:docs:read`, `wiki:wiki`, `wiki:wiki:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki
     */
    (input: SearchInput, options?: Paged.Options<never>): Paged.Listing<SearchOutputItems, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "wiki.v1.node.search",
  method: "POST",
  path: "/open-apis/wiki/v1/nodes/search",
  tokens: ["user"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface SearchOutputItems {
  readonly node_id: string
  readonly space_id: string
  readonly obj_type: number
  readonly title: string
  readonly url?: string | undefined
  readonly icon?: string | undefined
  readonly obj_token: string
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly delete_time?: string | undefined
  readonly child_num: number
  readonly version: number
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("wiki.v1.node.search#output.items", () => ({
    node_id: Codec.str,
    space_id: Codec.str,
    obj_type: Codec.int,
    title: Codec.str,
    url: Codec.strOpt,
    icon: Codec.strOpt,
    obj_token: Codec.str,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    delete_time: Codec.strOpt,
    child_num: Codec.int,
    version: Codec.int
  }))
