// GENERATED from spec/search.json. DO NOT EDIT: correct spec/patches/search.json.
/**
 * Endpoints of `search.v2.app`.
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
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("search.v2.app.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    query: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly items: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.app.create#output", () => ({
    items: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 搜索应用
 *
 * `POST /open-apis/search/v2/app` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `search:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 搜索应用
   *
   * Scopes, any of: `search:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 搜索应用
   *
   * Scopes, any of: `search:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<CreateInput, CreateOutput, "user">
  readonly items: {
    /**
     * 搜索应用
     *
     * Scopes, any of: `search:app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create
     */
    (input: CreateInput, options: Paged.OptionsWithToken): Paged.Listing<string>
    /**
     * 搜索应用
     *
     * Scopes, any of: `search:app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create
     */
    (input: CreateInput, options?: Paged.Options<never>): Paged.Listing<string, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "search.v2.app.create",
  method: "POST",
  path: "/open-apis/search/v2/app",
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
