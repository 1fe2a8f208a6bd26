// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.payment_activity`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/payroll.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `archive` takes.
 *
 * @category inputs
 */
export interface ArchiveInput {
  readonly activity_id: string
}

export const ArchiveInput: Codec.Shape<ArchiveInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_activity.archive#input", () => ({
    activity_id: Codec.str
  }))

/**
 * 封存发薪活动
 *
 * `POST /open-apis/payroll/v1/payment_activitys/archive` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `payroll:payment_activity:archive`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/archive
 * @category endpoints
 */
export const archive: Endpoint.Described<ArchiveInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 封存发薪活动
   *
   * Scopes, any of: `payroll:payment_activity:archive`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/archive
   */
  (input: ArchiveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "payroll.v1.payment_activity.archive",
  method: "POST",
  path: "/open-apis/payroll/v1/payment_activitys/archive",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ArchiveInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly pay_period_start_date: string
  readonly pay_period_end_date: string
  readonly page_size: number
  readonly page_token?: string | undefined
  /** At most 100 items. */
  readonly statuses?: ReadonlyArray<number> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_activity.list#input", () => ({
    pay_period_start_date: Codec.str,
    pay_period_end_date: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    statuses: Codec.listOpt(Codec.int)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly payment_activitys: ReadonlyArray<PaymentActivity>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_activity.list#output", () => ({
    payment_activitys: Codec.list(Codec.obj(PaymentActivity)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询发薪活动列表
 *
 * `GET /open-apis/payroll/v1/payment_activitys` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `payroll:payment_activity:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询发薪活动列表
   *
   * Scopes, any of: `payroll:payment_activity:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询发薪活动列表
     *
     * Scopes, any of: `payroll:payment_activity:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<PaymentActivity>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "payroll.v1.payment_activity.list",
  method: "GET",
  path: "/open-apis/payroll/v1/payment_activitys",
  tokens: ["tenant", "user"],
  query: ["pay_period_start_date", "pay_period_end_date", "page_size", "page_token", "statuses"],
  paging: {
    style: "token", items: "payment_activitys", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface PaymentActivity {
  readonly activity_id?: string | undefined
  readonly activity_names?: ReadonlyArray<Types.I18nContent> | undefined
  readonly pay_date?: string | undefined
  readonly total_number_of_payroll?: number | undefined
  readonly number_of_calculation_activities?: number | undefined
  readonly calculation_activities?: ReadonlyArray<CalculationActivity> | undefined
  readonly activity_status?: number | undefined
}

export const PaymentActivity: Codec.Shape<PaymentActivity> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_activity.list#output.payment_activitys", () => ({
    activity_id: Codec.strOpt,
    activity_names: Codec.listOpt(Codec.obj(Types.I18nContent)),
    pay_date: Codec.strOpt,
    total_number_of_payroll: Codec.intOpt,
    number_of_calculation_activities: Codec.intOpt,
    calculation_activities: Codec.listOpt(Codec.obj(CalculationActivity)),
    activity_status: Codec.intOpt
  }))

/** @category structures */
export interface CalculationActivity {
  readonly calculation_activity_id?: string | undefined
  readonly calculation_activity_names?: ReadonlyArray<Types.I18nContent> | undefined
}

export const CalculationActivity: Codec.Shape<CalculationActivity> =
  /*#__PURE__*/ Codec.shape("payroll.v1.payment_activity.list#output.payment_activitys.calculation_activities", () => ({
    calculation_activity_id: Codec.strOpt,
    calculation_activity_names: Codec.listOpt(Codec.obj(Types.I18nContent))
  }))
