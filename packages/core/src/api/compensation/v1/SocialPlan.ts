// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.social_plan`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/compensation.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly effective_date: string
  /** 10 to 200. Default: `100`. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** 8 to 64 characters. */
  readonly insurance_type?: "social_insurance" | "provident_fund" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_plan.list#input", () => ({
    effective_date: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    insurance_type: Codec.listedOpt("social_insurance", "provident_fund")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly plans: ReadonlyArray<SocialPlan>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_plan.list#output", () => ({
    plans: Codec.list(Codec.obj(SocialPlan)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 根据生效日期分页查询参保方案
 *
 * `GET /open-apis/compensation/v1/social_plans` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.social_plan:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 根据生效日期分页查询参保方案
   *
   * Scopes, any of: `corehr:compensation.social_plan:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 根据生效日期分页查询参保方案
     *
     * Scopes, any of: `corehr:compensation.social_plan:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<SocialPlan>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.social_plan.list",
  method: "GET",
  path: "/open-apis/compensation/v1/social_plans",
  tokens: ["tenant"],
  query: ["effective_date", "page_size", "page_token", "insurance_type"],
  paging: {
    style: "token", items: "plans", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200, minPageSize: 10
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** At most 200 items. */
  readonly plan_ids: ReadonlyArray<string>
  readonly effective_date: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_plan.query#input", () => ({
    plan_ids: Codec.list(Codec.str),
    effective_date: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly plans: ReadonlyArray<SocialPlan>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_plan.query#output", () => ({
    plans: Codec.list(Codec.obj(SocialPlan))
  }))

/**
 * 根据方案ID和生效日期批量查询参保方案
 *
 * `POST /open-apis/compensation/v1/social_plans/query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.social_plan:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 根据方案ID和生效日期批量查询参保方案
   *
   * Scopes, any of: `corehr:compensation.social_plan:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "compensation.v1.social_plan.query",
  method: "POST",
  path: "/open-apis/compensation/v1/social_plans/query",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface SocialPlan {
  readonly plan_id: string
  readonly plan_tid: string
  readonly name: Types.I18n
  readonly effective_date: string
  readonly active: boolean
  readonly insurance_type: "social_insurance" | "provident_fund" | (string & {})
  readonly scope?: SocialPlanScope | undefined
  readonly item_detail: ReadonlyArray<SocialPlanItemDetail>
  readonly remark: Types.I18n
}

export const SocialPlan: Codec.Shape<SocialPlan> =
  /*#__PURE__*/ Codec.shape("compensation#SocialPlan", () => ({
    plan_id: Codec.str,
    plan_tid: Codec.str,
    name: Codec.obj(Types.I18n),
    effective_date: Codec.str,
    active: Codec.bool,
    insurance_type: Codec.open("social_insurance", "provident_fund"),
    scope: Codec.objOpt(SocialPlanScope),
    item_detail: Codec.list(Codec.obj(SocialPlanItemDetail)),
    remark: Codec.obj(Types.I18n)
  }))

/** @category structures */
export interface SocialPlanScope {
  readonly is_all: boolean
  readonly rules?: ReadonlyArray<ReadonlyArray<SocialPlanCondition>> | undefined
}

export const SocialPlanScope: Codec.Shape<SocialPlanScope> =
  /*#__PURE__*/ Codec.shape("compensation#SocialPlanScope", () => ({
    is_all: Codec.bool,
    rules: Codec.listOpt(Codec.list(Codec.obj(SocialPlanCondition)))
  }))

/** @category structures */
export interface SocialPlanCondition {
  readonly left_type?: 1 | 2 | (number & {}) | undefined
  readonly operator?: 1 | 2 | (number & {}) | undefined
  readonly right_values?: ReadonlyArray<string> | undefined
}

export const SocialPlanCondition: Codec.Shape<SocialPlanCondition> =
  /*#__PURE__*/ Codec.shape("compensation#SocialPlanCondition", () => ({
    left_type: Codec.openOpt(1, 2),
    operator: Codec.openOpt(1, 2),
    right_values: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SocialPlanItemDetail {
  readonly item_id: string
  readonly item_name: Types.I18n
  readonly item_setting_of_person: Types.SocialPlanItemSetting
  readonly item_setting_of_company: Types.SocialPlanItemSetting
  readonly payment_frequency: "annually" | "monthly" | "quarterly" | (string & {})
  readonly payment_months: ReadonlyArray<number>
}

export const SocialPlanItemDetail: Codec.Shape<SocialPlanItemDetail> =
  /*#__PURE__*/ Codec.shape("compensation#SocialPlanItemDetail", () => ({
    item_id: Codec.str,
    item_name: Codec.obj(Types.I18n),
    item_setting_of_person: Codec.obj(Types.SocialPlanItemSetting),
    item_setting_of_company: Codec.obj(Types.SocialPlanItemSetting),
    payment_frequency: Codec.open("annually", "monthly", "quarterly"),
    payment_months: Codec.list(Codec.int)
  }))
