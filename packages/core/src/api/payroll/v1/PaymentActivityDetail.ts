// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.payment_activity_detail`.
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
  /** 1 to 100000. */
  readonly page_index: number
  /** 1 to 100. */
  readonly page_size: number
  readonly activity_id: string
  readonly include_segment_data?: boolean | undefined
  /** At most 100 items. */
  readonly acct_item_ids?: ReadonlyArray<string> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_activity_detail.list#input", () => ({
    page_index: Codec.int,
    page_size: Codec.int,
    activity_id: Codec.str,
    include_segment_data: Codec.boolOpt,
    acct_item_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly payment_activity_details: ReadonlyArray<PaymentActivityDetail>
  readonly total?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_activity_detail.list#output", () => ({
    payment_activity_details: Codec.list(Codec.obj(PaymentActivityDetail)),
    total: Codec.intOpt
  }))

/**
 * 查询发薪活动明细列表
 *
 * `GET /open-apis/payroll/v1/payment_activity_details` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `payroll:payment_activity_details:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity_detail/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询发薪活动明细列表
   *
   * Scopes, any of: `payroll:payment_activity_details:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity_detail/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询发薪活动明细列表
     *
     * Scopes, any of: `payroll:payment_activity_details:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity_detail/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<PaymentActivityDetail>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "payroll.v1.payment_activity_detail.list",
  method: "GET",
  path: "/open-apis/payroll/v1/payment_activity_details",
  tokens: ["tenant", "user"],
  query: ["page_index", "page_size", "activity_id", "include_segment_data", "acct_item_ids"],
  paging: {
    style: "page", items: "payment_activity_details", requestToken: "page_index", requestSize: "page_size",
    maxPageSize: 100, total: "total"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface PaymentActivityDetail {
  readonly employee_id?: string | undefined
  readonly payment_details?: ReadonlyArray<Types.PaymentAccountingItem> | undefined
}

export const PaymentActivityDetail: Codec.Shape<PaymentActivityDetail> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_activity_detail.list#output.payment_activity_details", () => ({
    employee_id: Codec.strOpt,
    payment_details: Codec.listOpt(Codec.obj(Types.PaymentAccountingItem))
  }))
