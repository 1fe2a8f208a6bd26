// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.chat`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly query?: string | undefined
  readonly filter?: SearchFilterInput | undefined
  readonly sorter?: "create_time_desc" | "update_time_desc" | "member_count_desc" | (string & {}) | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("im.v2.chat.search#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    query: Codec.strOpt,
    filter: Codec.objOpt(SearchFilterInput),
    sorter: Codec.listedOpt("create_time_desc", "update_time_desc", "member_count_desc")
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly total?: number | undefined
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.chat.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    total: Codec.intOpt,
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索群组
 *
 * `POST /open-apis/im/v2/chats/search` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索群组
   *
   * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索群组
     *
     * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "im.v2.chat.search",
  method: "POST",
  path: "/open-apis/im/v2/chats/search",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
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
export interface SearchFilterInput {
  readonly search_types?: ReadonlyArray<"private" | "external" | "public_joined" | "public_not_joined" | (string & {})> | undefined
  readonly member_ids?: ReadonlyArray<string> | undefined
  readonly is_manager?: boolean | undefined
  readonly disable_search_by_user?: boolean | undefined
  readonly chat_modes?: ReadonlyArray<"default" | "thread" | (string & {})> | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("im.v2.chat.search#input.filter", () => ({
    search_types: Codec.listOpt(Codec.listed("private", "external", "public_joined", "public_not_joined")),
    member_ids: Codec.listOpt(Codec.str),
    is_manager: Codec.boolOpt,
    disable_search_by_user: Codec.boolOpt,
    chat_modes: Codec.listOpt(Codec.listed("default", "thread"))
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly id: string
  readonly display_info?: string | undefined
  readonly meta_data?: SearchOutputItemsMetaData | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("im.v2.chat.search#output.items", () => ({
    id: Codec.str,
    display_info: Codec.strOpt,
    meta_data: Codec.objOpt(SearchOutputItemsMetaData)
  }))

/** @category structures */
export interface SearchOutputItemsMetaData {
  readonly chat_id: string
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly external?: boolean | undefined
  readonly chat_mode?: string | undefined
  readonly description?: string | undefined
  readonly avatar?: string | undefined
  readonly name?: string | undefined
  readonly owner_id?: string | undefined
  readonly owner_id_type?: string | undefined
  readonly tenant_key?: string | undefined
  readonly chat_status?: "normal" | "dissolved" | "dissolved_save" | (string & {}) | undefined
}

export const SearchOutputItemsMetaData: Codec.Shape<SearchOutputItemsMetaData> =
  /*#__PURE__*/ Codec.shape("im.v2.chat.search#output.items.meta_data", () => ({
    chat_id: Codec.str,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    external: Codec.boolOpt,
    chat_mode: Codec.strOpt,
    description: Codec.strOpt,
    avatar: Codec.strOpt,
    name: Codec.strOpt,
    owner_id: Codec.strOpt,
    owner_id_type: Codec.strOpt,
    tenant_key: Codec.strOpt,
    chat_status: Codec.openOpt("normal", "dissolved", "dissolved_save")
  }))
