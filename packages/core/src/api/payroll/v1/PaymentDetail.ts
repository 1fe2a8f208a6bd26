// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.payment_detail`.
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
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 1 to 100000. */
  readonly page_index: number
  readonly page_size: number
  /** At most 100000 items. */
  readonly acct_item_ids?: ReadonlyArray<string> | undefined
  /** 1 to 100 items. */
  readonly employee_ids: ReadonlyArray<string>
  readonly pay_period_start_date?: string | undefined
  readonly pay_period_end_date?: string | undefined
  /** At most 50 items. */
  readonly activity_ids?: ReadonlyArray<string> | undefined
  readonly include_segment_data?: boolean | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_detail.query#input", () => ({
    page_index: Codec.int,
    page_size: Codec.int,
    acct_item_ids: Codec.listOpt(Codec.str),
    employee_ids: Codec.list(Codec.str),
    pay_period_start_date: Codec.strOpt,
    pay_period_end_date: Codec.strOpt,
    activity_ids: Codec.listOpt(Codec.str),
    include_segment_data: Codec.boolOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly payment_details: ReadonlyArray<PaymentDetail>
  readonly total?: number | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_detail.query#output", () => ({
    payment_details: Codec.list(Codec.obj(PaymentDetail)),
    total: Codec.intOpt
  }))

/**
 * 批量查询发薪明细
 *
 * `POST /open-apis/payroll/v1/payment_detail/query` · Token: tenant or user · Rate limit: 1/s.
 *
 * Scopes, any of: `payroll:payment_details:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_detail/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 批量查询发薪明细
   *
   * Scopes, any of: `payroll:payment_details:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_detail/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant" | "user">
  readonly items: {
    /**
     * 批量查询发薪明细
     *
     * Scopes, any of: `payroll:payment_details:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_detail/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<PaymentDetail>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "payroll.v1.payment_detail.query",
  method: "POST",
  path: "/open-apis/payroll/v1/payment_detail/query",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  paging: {
    style: "page", items: "payment_details", requestToken: "page_index", requestSize: "page_size",
    total: "total"
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface PaymentDetail {
  readonly employee_id?: string | undefined
  readonly activity_id?: string | undefined
  readonly payment_accounting_items?: ReadonlyArray<Types.PaymentAccountingItem> | undefined
}

export const PaymentDetail: Codec.Shape<PaymentDetail> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_detail.query#output.payment_details", () => ({
    employee_id: Codec.strOpt,
    activity_id: Codec.strOpt,
    payment_accounting_items: Codec.listOpt(Codec.obj(Types.PaymentAccountingItem))
  }))
