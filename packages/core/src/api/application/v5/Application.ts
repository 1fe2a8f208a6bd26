// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v5.application`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `favourite` takes.
 *
 * @category inputs
 */
export interface FavouriteInput {
  readonly language?: "zh_cn" | "en_us" | "ja_jp" | (string & {}) | undefined
  readonly page_token?: string | undefined
  /** Default: `10`. */
  readonly page_size?: number | undefined
}

export const FavouriteInput: Codec.Shape<FavouriteInput> =
  /*#__PURE__*/ Codec.shape("application.v5.application.favourite#input", () => ({
    language: Codec.listedOpt("zh_cn", "en_us", "ja_jp"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `favourite` gives.
 *
 * @category outputs
 */
export interface FavouriteOutput {
  readonly page_token?: string | undefined
  readonly total_count?: number | undefined
  readonly has_more?: boolean | undefined
  readonly app_list: ReadonlyArray<Application>
}

export const FavouriteOutput: Codec.Shape<FavouriteOutput> =
  /*#__PURE__*/ Codec.shape("application.v5.application.favourite#output", () => ({
    page_token: Codec.strOpt,
    total_count: Codec.intOpt,
    has_more: Codec.boolOpt,
    app_list: Codec.list(Codec.obj(Application))
  }))

/**
 * 获取用户自定义常用的应用
 *
 * `GET /open-apis/application/v5/applications/favourite` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite
 * @category endpoints
 */
export const favourite: Endpoint.Described<FavouriteInput, FavouriteOutput, "user"> & {
  /**
   * 获取用户自定义常用的应用
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite
   */
  (input: FavouriteInput | undefined, options: Endpoint.WithToken): Effect.Effect<FavouriteOutput, FeishuError, FeishuClient>
  /**
   * 获取用户自定义常用的应用
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite
   */
  (input?: FavouriteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<FavouriteOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<FavouriteInput, FavouriteOutput, "user">
  readonly items: {
    /**
     * 获取用户自定义常用的应用
     *
     * Scopes, any of: `admin:app.info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite
     */
    (input: FavouriteInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<Application>
    /**
     * 获取用户自定义常用的应用
     *
     * Scopes, any of: `admin:app.info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite
     */
    (input?: FavouriteInput, options?: Paged.Options<never>): Paged.Listing<Application, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "application.v5.application.favourite",
  method: "GET",
  path: "/open-apis/application/v5/applications/favourite",
  tokens: ["user"],
  query: ["language", "page_token", "page_size"],
  paging: {
    style: "token", items: "app_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: FavouriteInput,
  output: FavouriteOutput
})

/**
 * What `recommend` takes.
 *
 * @category inputs
 */
export interface RecommendInput {
  readonly language?: "zh_cn" | "en_us" | "ja_jp" | (string & {}) | undefined
  /** Default: `"user_unremovable"`. */
  readonly recommend_type?: "user_unremovable" | "user_removable" | (string & {}) | undefined
  readonly page_token?: string | undefined
  /** Default: `10`. */
  readonly page_size?: number | undefined
}

export const RecommendInput: Codec.Shape<RecommendInput> =
  /*#__PURE__*/ Codec.shape("application.v5.application.recommend#input", () => ({
    language: Codec.listedOpt("zh_cn", "en_us", "ja_jp"),
    recommend_type: Codec.listedOpt("user_unremovable", "user_removable"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `recommend` gives.
 *
 * @category outputs
 */
export interface RecommendOutput {
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
  readonly total_count?: number | undefined
  readonly has_more?: boolean | undefined
  readonly app_list: ReadonlyArray<Application>
}

export const RecommendOutput: Codec.Shape<RecommendOutput> =
  /*#__PURE__*/ Codec.shape("application.v5.application.recommend#output", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    total_count: Codec.intOpt,
    has_more: Codec.boolOpt,
    app_list: Codec.list(Codec.obj(Application))
  }))

/**
 * 获取管理员推荐的应用
 *
 * `GET /open-apis/application/v5/applications/recommend` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend
 * @category endpoints
 */
export const recommend: Endpoint.Described<RecommendInput, RecommendOutput, "user"> & {
  /**
   * 获取管理员推荐的应用
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend
   */
  (input: RecommendInput | undefined, options: Endpoint.WithToken): Effect.Effect<RecommendOutput, FeishuError, FeishuClient>
  /**
   * 获取管理员推荐的应用
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend
   */
  (input?: RecommendInput, options?: Endpoint.CallOptions<never>): Effect.Effect<RecommendOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<RecommendInput, RecommendOutput, "user">
  readonly items: {
    /**
     * 获取管理员推荐的应用
     *
     * Scopes, any of: `admin:app.info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend
     */
    (input: RecommendInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<Application>
    /**
     * 获取管理员推荐的应用
     *
     * Scopes, any of: `admin:app.info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend
     */
    (input?: RecommendInput, options?: Paged.Options<never>): Paged.Listing<Application, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "application.v5.application.recommend",
  method: "GET",
  path: "/open-apis/application/v5/applications/recommend",
  tokens: ["user"],
  query: ["language", "recommend_type", "page_token", "page_size"],
  paging: {
    style: "token", items: "app_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: RecommendInput,
  output: RecommendOutput
})

/** @category structures */
export interface Application {
  readonly app_id: string
  readonly app_name: string
  readonly description: string
  readonly app_type: "app" | "shortcut" | (string & {})
  readonly avatar_url: string
  readonly open_methods: ReadonlyArray<OpenMethod>
}

export const Application: Codec.Shape<Application> =
  /*#__PURE__*/ Codec.shape("application#Application", () => ({
    app_id: Codec.str,
    app_name: Codec.str,
    description: Codec.str,
    app_type: Codec.open("app", "shortcut"),
    avatar_url: Codec.str,
    open_methods: Codec.list(Codec.obj(OpenMethod))
  }))

/** @category structures */
export interface OpenMethod {
  readonly type?: "mobile_gadget" | "mobile_web" | "pc_gadget" | "pc_web" | "bot" | (string & {}) | undefined
  readonly applink?: string | undefined
}

export const OpenMethod: Codec.Shape<OpenMethod> =
  /*#__PURE__*/ Codec.shape("application#OpenMethod", () => ({
    type: Codec.openOpt("mobile_gadget", "mobile_web", "pc_gadget", "pc_web", "bot"),
    applink: Codec.strOpt
  }))
