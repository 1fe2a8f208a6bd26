// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.plan`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
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
  /** 1 to 500. Default: `100`. */
  readonly page_size: number
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.plan.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<PlanDetail>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.plan.list#output", () => ({
    items: Codec.list(Codec.obj(PlanDetail)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量查询薪资方案
 *
 * `GET /open-apis/compensation/v1/plans` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation_plan:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/plan/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询薪资方案
   *
   * Scopes, any of: `corehr:compensation_plan:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/plan/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询薪资方案
     *
     * Scopes, any of: `corehr:compensation_plan:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/plan/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<PlanDetail>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.plan.list",
  method: "GET",
  path: "/open-apis/compensation/v1/plans",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AdjustmentLogic {
  readonly fixed?: string | undefined
  readonly formula?: Formula | undefined
}

export const AdjustmentLogic: Codec.Shape<AdjustmentLogic> =
  /*#__PURE__*/ Codec.shape("compensation#AdjustmentLogic", () => ({
    fixed: Codec.strOpt,
    formula: Codec.objOpt(Formula)
  }))

/** @category structures */
export interface Formula {
  readonly expr?: string | undefined
  readonly formula_params?: ReadonlyArray<FormulaParam> | undefined
}

export const Formula: Codec.Shape<Formula> = /*#__PURE__*/ Codec.shape("compensation#Formula", () => ({
  expr: Codec.strOpt,
  formula_params: Codec.listOpt(Codec.obj(FormulaParam))
}))

/** @category structures */
export interface FormulaParam {
  readonly ref_type?: 1 | 2 | (number & {}) | undefined
  readonly id?: string | undefined
}

export const FormulaParam: Codec.Shape<FormulaParam> =
  /*#__PURE__*/ Codec.shape("compensation#FormulaParam", () => ({
    ref_type: Codec.openOpt(1, 2),
    id: Codec.strOpt
  }))

/** @category structures */
export interface PlanDetail {
  readonly id: string
  readonly tid: string
  readonly name: string
  readonly description: string
  readonly effective_date: string
  readonly plan_scope?: PlanScope | undefined
  readonly currency_id?: string | undefined
  readonly probation_salary_status: boolean
  /** Given with the scope `corehr:compensation_plan_detail.items:read`. */
  readonly plan_items?: ReadonlyArray<PlanItem> | undefined
  /** Given with the scope `corehr:compensation_plan_detail.indicators:read`. */
  readonly plan_indicators?: ReadonlyArray<PlanIndicator> | undefined
  readonly i18n_names: ReadonlyArray<Types.I18nContent>
  readonly i18n_descriptions: ReadonlyArray<Types.I18nContent>
}

export const PlanDetail: Codec.Shape<PlanDetail> =
  /*#__PURE__*/ Codec.shape("compensation.v1.plan.list#output.items", () => ({
    id: Codec.str,
    tid: Codec.str,
    name: Codec.str,
    description: Codec.str,
    effective_date: Codec.str,
    plan_scope: Codec.objOpt(PlanScope),
    currency_id: Codec.strOpt,
    probation_salary_status: Codec.bool,
    plan_items: Codec.listOpt(Codec.obj(PlanItem)),
    plan_indicators: Codec.listOpt(Codec.obj(PlanIndicator)),
    i18n_names: Codec.list(Codec.obj(Types.I18nContent)),
    i18n_descriptions: Codec.list(Codec.obj(Types.I18nContent))
  }))

/** @category structures */
export interface PlanScope {
  readonly is_all?: boolean | undefined
  readonly plan_conditions?: ReadonlyArray<PlanCondition> | undefined
}

export const PlanScope: Codec.Shape<PlanScope> =
  /*#__PURE__*/ Codec.shape("compensation.v1.plan.list#output.items.plan_scope", () => ({
    is_all: Codec.boolOpt,
    plan_conditions: Codec.listOpt(Codec.obj(PlanCondition))
  }))

/** @category structures */
export interface PlanCondition {
  readonly left_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | (number & {}) | undefined
  readonly operator?: 1 | 2 | (number & {}) | undefined
  readonly right_value?: ReadonlyArray<string> | undefined
}

export const PlanCondition: Codec.Shape<PlanCondition> =
  /*#__PURE__*/ Codec.shape("compensation.v1.plan.list#output.items.plan_scope.plan_conditions", () => ({
    left_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
    operator: Codec.openOpt(1, 2),
    right_value: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface PlanItem {
  readonly adjustment_type?: "manual" | "formula" | "fixed" | (string & {}) | undefined
  readonly item_id?: string | undefined
  readonly plan_item_logic?: AdjustmentLogic | undefined
  readonly probation_discount_type?:
    | "percentum" | "manual_input" | "none" | "fixed" | "formula" | "not_set" | (string & {}) | undefined
  readonly probation_discount_percentum?: string | undefined
}

export const PlanItem: Codec.Shape<PlanItem> =
  /*#__PURE__*/ Codec.shape("compensation.v1.plan.list#output.items.plan_items", () => ({
    adjustment_type: Codec.openOpt("manual", "formula", "fixed"),
    item_id: Codec.strOpt,
    plan_item_logic: Codec.objOpt(AdjustmentLogic),
    probation_discount_type: Codec.openOpt("percentum", "manual_input", "none", "fixed", "formula", "not_set"),
    probation_discount_percentum: Codec.strOpt
  }))

/** @category structures */
export interface PlanIndicator {
  readonly indicator_id: string
  readonly plan_indicator_logic?: AdjustmentLogic | undefined
}

export const PlanIndicator: Codec.Shape<PlanIndicator> =
  /*#__PURE__*/ Codec.shape("compensation.v1.plan.list#output.items.plan_indicators", () => ({
    indicator_id: Codec.str,
    plan_indicator_logic: Codec.objOpt(AdjustmentLogic)
  }))
