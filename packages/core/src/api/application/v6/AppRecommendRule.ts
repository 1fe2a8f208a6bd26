// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.app_recommend_rule`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 50. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("application.v6.app_recommend_rule.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly rules: ReadonlyArray<AppRecommendRule>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.app_recommend_rule.list#output", () => ({
    rules: Codec.list(Codec.obj(AppRecommendRule)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取当前设置的推荐规则列表
 *
 * `GET /open-apis/application/v6/app_recommend_rules` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `application:app_recommend_rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_recommend_rule/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取当前设置的推荐规则列表
   *
   * Scopes, any of: `application:app_recommend_rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_recommend_rule/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取当前设置的推荐规则列表
     *
     * Scopes, any of: `application:app_recommend_rule:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_recommend_rule/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AppRecommendRule>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "application.v6.app_recommend_rule.list",
  method: "GET",
  path: "/open-apis/application/v6/app_recommend_rules",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "rules", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AppRecommendRuleItemInfo {
  readonly item_id?: string | undefined
  readonly item_type?: "application" | "link" | (string & {}) | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly link_url?: string | undefined
  readonly client_id?: string | undefined
  readonly icon_url?: string | undefined
  readonly default_locale?: "zh_cn" | "zh_hk" | "zh_tw" | "en_us" | "ja_jp" | (string & {}) | undefined
  readonly i18n_name?: AppRecommendRuleItemInfoI18nName | undefined
}

export const AppRecommendRuleItemInfo: Codec.Shape<AppRecommendRuleItemInfo> =
  /*#__PURE__*/ Codec.shape("application#AppRecommendRuleItemInfo", () => ({
    item_id: Codec.strOpt,
    item_type: Codec.openOpt("application", "link"),
    name: Codec.strOpt,
    description: Codec.strOpt,
    link_url: Codec.strOpt,
    client_id: Codec.strOpt,
    icon_url: Codec.strOpt,
    default_locale: Codec.openOpt("zh_cn", "zh_hk", "zh_tw", "en_us", "ja_jp"),
    i18n_name: Codec.objOpt(AppRecommendRuleItemInfoI18nName)
  }))

/** @category structures */
export interface AppRecommendRuleItemInfoI18nName {
  readonly zh_cn?: string | undefined
  readonly zh_hk?: string | undefined
  readonly zh_tw?: string | undefined
  readonly en_us?: string | undefined
  readonly ja_jp?: string | undefined
}

export const AppRecommendRuleItemInfoI18nName: Codec.Shape<AppRecommendRuleItemInfoI18nName> =
  /*#__PURE__*/ Codec.shape("application#AppRecommendRuleItemInfoI18nName", () => ({
    zh_cn: Codec.strOpt,
    zh_hk: Codec.strOpt,
    zh_tw: Codec.strOpt,
    en_us: Codec.strOpt,
    ja_jp: Codec.strOpt
  }))

/** @category structures */
export interface AppRecommendRule {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly status?: "open" | "closed" | (string & {}) | undefined
  readonly visibility_info?: AppRecommendRuleVisibilityInfo | undefined
  readonly recommend_item_infos?: ReadonlyArray<AppRecommendRuleItemInfo> | undefined
  readonly distributed_recommend_item_infos?: ReadonlyArray<AppRecommendRuleItemInfo> | undefined
}

export const AppRecommendRule: Codec.Shape<AppRecommendRule> =
  /*#__PURE__*/ Codec.shape("application.v6.app_recommend_rule.list#output.rules", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    status: Codec.openOpt("open", "closed"),
    visibility_info: Codec.objOpt(AppRecommendRuleVisibilityInfo),
    recommend_item_infos: Codec.listOpt(Codec.obj(AppRecommendRuleItemInfo)),
    distributed_recommend_item_infos: Codec.listOpt(Codec.obj(AppRecommendRuleItemInfo))
  }))

/** @category structures */
export interface AppRecommendRuleVisibilityInfo {
  readonly is_all?: boolean | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly group_ids?: ReadonlyArray<string> | undefined
}

export const AppRecommendRuleVisibilityInfo: Codec.Shape<AppRecommendRuleVisibilityInfo> =
  /*#__PURE__*/ Codec.shape("application.v6.app_recommend_rule.list#output.rules.visibility_info", () => ({
    is_all: Codec.boolOpt,
    department_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.str),
    group_ids: Codec.listOpt(Codec.str)
  }))
