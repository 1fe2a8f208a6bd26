// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.cost_allocation_report`.
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
  readonly cost_allocation_plan_id: string
  readonly pay_period: string
  readonly report_type: 0 | 1 | 2 | (number & {})
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_report.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    cost_allocation_plan_id: Codec.str,
    pay_period: Codec.str,
    report_type: Codec.listed(0, 1, 2)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly pay_period?: string | undefined
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly cost_allocation_report_names: ReadonlyArray<Types.I18nContent>
  readonly cost_allocation_report_datas: ReadonlyArray<CostAllocationReportData>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_report.list#output", () => ({
    pay_period: Codec.strOpt,
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    cost_allocation_report_names: Codec.list(Codec.obj(Types.I18nContent)),
    cost_allocation_report_datas: Codec.list(Codec.obj(CostAllocationReportData))
  }))

/**
 * 查询成本分摊报表汇总数据
 *
 * `GET /open-apis/payroll/v1/cost_allocation_reports` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `payroll:cost_allocation_report:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_report/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询成本分摊报表汇总数据
   *
   * Scopes, any of: `payroll:cost_allocation_report:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_report/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询成本分摊报表汇总数据
     *
     * Scopes, any of: `payroll:cost_allocation_report:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_report/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.I18nContent>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "payroll.v1.cost_allocation_report.list",
  method: "GET",
  path: "/open-apis/payroll/v1/cost_allocation_reports",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "cost_allocation_plan_id", "pay_period", "report_type"],
  paging: {
    style: "token", items: "cost_allocation_report_names", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface CostAllocationReportData {
  readonly data_summary_dimensions?: ReadonlyArray<Types.DataSummaryDimension> | undefined
  readonly compensation_cost_item?: CompensationCostItem | undefined
  /** Not in the documentation. */
  readonly employment_id?: string | undefined
}

export const CostAllocationReportData: Codec.Shape<CostAllocationReportData> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_report.list#output.cost_allocation_report_datas", () => ({
    data_summary_dimensions: Codec.listOpt(Codec.obj(Types.DataSummaryDimension)),
    compensation_cost_item: Codec.objOpt(CompensationCostItem),
    employment_id: Codec.strOpt
  }))

/** @category structures */
export interface CompensationCostItem {
  readonly number_of_individuals_for_payment?: number | undefined
  readonly compensation_costs?: ReadonlyArray<Types.CompensationCost> | undefined
}

export const CompensationCostItem: Codec.Shape<CompensationCostItem> =
  /*#__PURE__*/ Codec.shape("payroll.v1.cost_allocation_report.list#output.cost_allocation_report_datas.compensation_cost_item", () => ({
    number_of_individuals_for_payment: Codec.intOpt,
    compensation_costs: Codec.listOpt(Codec.obj(Types.CompensationCost))
  }))
