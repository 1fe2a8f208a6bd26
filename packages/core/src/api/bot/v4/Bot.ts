// GENERATED from spec/bot.json. DO NOT EDIT: correct spec/patches/bot.json.
/**
 * Endpoints of `bot.v4.bot`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
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
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("bot.v4.bot.search#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    query: Codec.strOpt,
    filter: Codec.objOpt(SearchFilterInput)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("bot.v4.bot.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索机器人
 *
 * `POST /open-apis/bot/v4/bot/search` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `search:bot`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索机器人
   *
   * Scopes, any of: `search:bot`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search
   */
  (input: SearchInput | undefined, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索机器人
   *
   * Scopes, any of: `search:bot`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索机器人
     *
     * Scopes, any of: `search:bot`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search
     */
    (input: SearchInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<SearchOutputItems>
    /**
     * 搜索机器人
     *
     * Scopes, any of: `search:bot`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search
     */
    (input?: SearchInput, options?: Paged.Options<never>): Paged.Listing<SearchOutputItems, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "bot.v4.bot.search",
  method: "POST",
  path: "/open-apis/bot/v4/bot/search",
  tokens: ["user"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface SearchFilterInput {
  readonly chat_ids?: ReadonlyArray<string> | undefined
  readonly has_chatter?: boolean | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("bot.v4.bot.search#input.filter", () => ({
    chat_ids: Codec.listOpt(Codec.str),
    has_chatter: Codec.boolOpt
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly id: string
  readonly display_info?: string | undefined
  readonly meta_data?: SearchOutputItemsMetaData | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("bot.v4.bot.search#output.items", () => ({
    id: Codec.str,
    display_info: Codec.strOpt,
    meta_data: Codec.objOpt(SearchOutputItemsMetaData)
  }))

/** @category structures */
export interface SearchOutputItemsMetaData {
  readonly tenant_id?: string | undefined
  readonly enable_join_group?: boolean | undefined
  readonly chat_id?: string | undefined
  readonly is_agent?: boolean | undefined
}

export const SearchOutputItemsMetaData: Codec.Shape<SearchOutputItemsMetaData> =
  /*#__PURE__*/ Codec.shape("bot.v4.bot.search#output.items.meta_data", () => ({
    tenant_id: Codec.strOpt,
    enable_join_group: Codec.boolOpt,
    chat_id: Codec.strOpt,
    is_agent: Codec.boolOpt
  }))
