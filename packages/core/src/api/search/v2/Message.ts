// GENERATED from spec/search.json. DO NOT EDIT: correct spec/patches/search.json.
/**
 * Endpoints of `search.v2.message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/search.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly query: string
  readonly from_ids?: ReadonlyArray<string> | undefined
  readonly chat_ids?: ReadonlyArray<string> | undefined
  readonly message_type?: "file" | "image" | "media" | (string & {}) | undefined
  readonly at_chatter_ids?: ReadonlyArray<string> | undefined
  readonly from_type?: "bot" | "user" | (string & {}) | undefined
  readonly chat_type?: "group_chat" | "p2p_chat" | (string & {}) | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("search.v2.message.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    query: Codec.str,
    from_ids: Codec.listOpt(Codec.str),
    chat_ids: Codec.listOpt(Codec.str),
    message_type: Codec.listedOpt("file", "image", "media"),
    at_chatter_ids: Codec.listOpt(Codec.str),
    from_type: Codec.listedOpt("bot", "user"),
    chat_type: Codec.listedOpt("group_chat", "p2p_chat"),
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly items: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.message.create#output", () => ({
    items: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索消息
 *
 * `POST /open-apis/search/v2/message` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `search:message`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 搜索消息
   *
   * Scopes, any of: `search:message`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 搜索消息
   *
   * Scopes, any of: `search:message`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<CreateInput, CreateOutput, "user">
  readonly items: {
    /**
     * 搜索消息
     *
     * Scopes, any of: `search:message`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create
     */
    (input: CreateInput, options: Paged.OptionsWithToken): Paged.Listing<string>
    /**
     * 搜索消息
     *
     * Scopes, any of: `search:message`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create
     */
    (input: CreateInput, options?: Paged.Options<never>): Paged.Listing<string, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "search.v2.message.create",
  method: "POST",
  path: "/open-apis/search/v2/message",
  tokens: ["user"],
  query: ["user_id_type", "page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: CreateInput,
  output: CreateOutput
})
