// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.cost_allocation_plan`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/payroll.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly pay_period: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_plan.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    pay_period: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<CostAllocationPlan>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_plan.list#output", () => ({
    items: Codec.list(Codec.obj(CostAllocationPlan)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量查询成本分摊方案
 *
 * `GET /open-apis/payroll/v1/cost_allocation_plans` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `payroll:cost_allocation_plan:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_plan/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询成本分摊方案
   *
   * Scopes, any of: `payroll:cost_allocation_plan:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_plan/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询成本分摊方案
     *
     * Scopes, any of: `payroll:cost_allocation_plan:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_plan/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<CostAllocationPlan>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "payroll.v1.cost_allocation_plan.list",
  method: "GET",
  path: "/open-apis/payroll/v1/cost_allocation_plans",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "pay_period"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface CostAllocationPlan {
  readonly id?: string | undefined
  readonly names?: ReadonlyArray<Types.I18nContent> | undefined
  readonly applicable_country_region?: string | undefined
  readonly dimensions?: ReadonlyArray<Dimension> | undefined
  readonly cost_items?: ReadonlyArray<CostItem> | undefined
}

export const CostAllocationPlan: Codec.Shape<CostAllocationPlan> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_plan.list#output.items", () => ({
    id: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Types.I18nContent)),
    applicable_country_region: Codec.strOpt,
    dimensions: Codec.listOpt(Codec.obj(Dimension)),
    cost_items: Codec.listOpt(Codec.obj(CostItem))
  }))

/** @category structures */
export interface Dimension {
  readonly i18n_names?: ReadonlyArray<Types.I18nContent2> | undefined
  readonly api_name?: string | undefined
  readonly obj_api_name?: string | undefined
}

export const Dimension: Codec.Shape<Dimension> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_plan.list#output.items.dimensions", () => ({
    i18n_names: Codec.listOpt(Codec.obj(Types.I18nContent2)),
    api_name: Codec.strOpt,
    obj_api_name: Codec.strOpt
  }))

/** @category structures */
export interface CostItem {
  readonly id?: string | undefined
  readonly name?: ReadonlyArray<Types.I18nContent2> | undefined
  readonly enable_correct?: boolean | undefined
}

export const CostItem: Codec.Shape<CostItem> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_plan.list#output.items.cost_items", () => ({
    id: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Types.I18nContent2)),
    enable_correct: Codec.boolOpt
  }))
