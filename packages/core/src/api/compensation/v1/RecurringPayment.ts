// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.recurring_payment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/compensation.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  /** At most 500 items. */
  readonly records?: ReadonlyArray<RecurringPaymentForCreate> | undefined
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_create#input", () => ({
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    records: Codec.listOpt(Codec.obj(RecurringPaymentForCreate))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly operate_results: ReadonlyArray<RecurringPaymentOperateResult>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_create#output", () => ({
    operate_results: Codec.list(Codec.obj(RecurringPaymentOperateResult))
  }))

/**
 * 批量创建经常性支付记录
 *
 * `POST /open-apis/compensation/v1/recurring_payment/batch_create` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.recurring_payment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 批量创建经常性支付记录
   *
   * Scopes, any of: `corehr:compensation.recurring_payment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "compensation.v1.recurring_payment.batch_create",
  method: "POST",
  path: "/open-apis/compensation/v1/recurring_payment/batch_create",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: BatchCreateOutput
})

/**
 * What `batchRemove` takes.
 *
 * @category inputs
 */
export interface BatchRemoveInput {
  /** At most 500 items. */
  readonly record_ids: ReadonlyArray<string>
  readonly reason?: string | undefined
}

export const BatchRemoveInput: Codec.Shape<BatchRemoveInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_remove#input", () => ({
    record_ids: Codec.list(Codec.str),
    reason: Codec.strOpt
  }))

/**
 * What `batchRemove` gives.
 *
 * @category outputs
 */
export interface BatchRemoveOutput {
  readonly operate_results: ReadonlyArray<BatchRemoveOutputOperateResults>
}

export const BatchRemoveOutput: Codec.Shape<BatchRemoveOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_remove#output", () => ({
    operate_results: Codec.list(Codec.obj(BatchRemoveOutputOperateResults))
  }))

/**
 * 批量删除经常性支付记录
 *
 * `POST /open-apis/compensation/v1/recurring_payment/batch_remove` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.recurring_payment:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_remove
 * @category endpoints
 */
export const batchRemove: Endpoint.Described<BatchRemoveInput, BatchRemoveOutput, "tenant"> & {
  /**
   * 批量删除经常性支付记录
   *
   * Scopes, any of: `corehr:compensation.recurring_payment:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_remove
   */
  (input: BatchRemoveInput, options?: Endpoint.CallOptions): Effect.Effect<BatchRemoveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "compensation.v1.recurring_payment.batch_remove",
  method: "POST",
  path: "/open-apis/compensation/v1/recurring_payment/batch_remove",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchRemoveInput,
  output: BatchRemoveOutput
})

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** At most 500 items. */
  readonly records?: ReadonlyArray<RecurringPaymentForUpdate> | undefined
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_update#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    records: Codec.listOpt(Codec.obj(RecurringPaymentForUpdate))
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly operate_results: ReadonlyArray<RecurringPaymentOperateResult>
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_update#output", () => ({
    operate_results: Codec.list(Codec.obj(RecurringPaymentOperateResult))
  }))

/**
 * 批量更正经常性支付记录
 *
 * `POST /open-apis/compensation/v1/recurring_payment/batch_update` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.recurring_payment:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "tenant"> & {
  /**
   * 批量更正经常性支付记录
   *
   * Scopes, any of: `corehr:compensation.recurring_payment:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_update
   */
  (input?: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "compensation.v1.recurring_payment.batch_update",
  method: "POST",
  path: "/open-apis/compensation/v1/recurring_payment/batch_update",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchUpdateInput,
  output: BatchUpdateOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 1 to 500. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  /** At most 500 items. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly unique_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly item_ids?: ReadonlyArray<string> | undefined
  /** At most 255 characters. */
  readonly start_date_gte?: string | undefined
  /** At most 255 characters. */
  readonly start_date_lte?: string | undefined
  /** At most 255 characters. */
  readonly end_date_gte?: string | undefined
  /** At most 255 characters. */
  readonly end_date_lte?: string | undefined
  /** At most 255 characters. */
  readonly create_time_gte?: string | undefined
  /** At most 255 characters. */
  readonly create_time_lte?: string | undefined
  /** At most 255 characters. */
  readonly modify_time_gte?: string | undefined
  /** At most 255 characters. */
  readonly modify_time_lte?: string | undefined
  /** At most 500 items. */
  readonly company_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly service_company_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly job_family_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly job_level_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly work_location_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly employee_type_ids?: ReadonlyArray<string> | undefined
  /** At most 255 characters. */
  readonly onboard_date_gte?: string | undefined
  /** At most 255 characters. */
  readonly onboard_date_lte?: string | undefined
  /** At most 255 characters. */
  readonly offboard_date_gte?: string | undefined
  /** At most 255 characters. */
  readonly offboard_date_lte?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.query#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    ids: Codec.listOpt(Codec.str),
    unique_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.str),
    item_ids: Codec.listOpt(Codec.str),
    start_date_gte: Codec.strOpt,
    start_date_lte: Codec.strOpt,
    end_date_gte: Codec.strOpt,
    end_date_lte: Codec.strOpt,
    create_time_gte: Codec.strOpt,
    create_time_lte: Codec.strOpt,
    modify_time_gte: Codec.strOpt,
    modify_time_lte: Codec.strOpt,
    company_ids: Codec.listOpt(Codec.str),
    service_company_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str),
    job_family_ids: Codec.listOpt(Codec.str),
    job_level_ids: Codec.listOpt(Codec.str),
    work_location_ids: Codec.listOpt(Codec.str),
    employee_type_ids: Codec.listOpt(Codec.str),
    onboard_date_gte: Codec.strOpt,
    onboard_date_lte: Codec.strOpt,
    offboard_date_gte: Codec.strOpt,
    offboard_date_lte: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly records: ReadonlyArray<RecurringPayment>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.query#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    records: Codec.list(Codec.obj(RecurringPayment))
  }))

/**
 * 查询经常性支付记录
 *
 * `POST /open-apis/compensation/v1/recurring_payment/query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.recurring_payment:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询经常性支付记录
   *
   * Scopes, any of: `corehr:compensation.recurring_payment:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询经常性支付记录
     *
     * Scopes, any of: `corehr:compensation.recurring_payment:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<RecurringPayment>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.recurring_payment.query",
  method: "POST",
  path: "/open-apis/compensation/v1/recurring_payment/query",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "records", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface RecurringPaymentOperateResult {
  readonly id?: string | undefined
  readonly unique_id?: string | undefined
  readonly code?:
    | 0 | 21280001 | 21280002 | 21280003 | 21270304 | 21270305 | 21270306 | 21270307 | 21270308 | 21270309
    | 21270310 | 21270311 | 21270312 | 21270313 | 21270314 | 21270315 | 21270316 | 21270317 | 21270318
    | (number & {}) | undefined
  readonly message?: string | undefined
}

export const RecurringPaymentOperateResult: Codec.Shape<RecurringPaymentOperateResult> =
  /*#__PURE__*/ Codec.shape("compensation#RecurringPaymentOperateResult", () => ({
    id: Codec.strOpt,
    unique_id: Codec.strOpt,
    code: Codec.openOpt(
      0, 21280001, 21280002, 21280003, 21270304, 21270305, 21270306, 21270307, 21270308, 21270309, 21270310,
      21270311, 21270312, 21270313, 21270314, 21270315, 21270316, 21270317, 21270318
    ),
    message: Codec.strOpt
  }))

/** @category structures */
export interface RecurringPaymentForCreate {
  /** At most 255 characters. */
  readonly unique_id: string
  /** At most 255 characters. */
  readonly user_id: string
  /** At most 255 characters. */
  readonly item_id: string
  /** At most 255 characters. */
  readonly each_amount: string
  /** At most 255 characters. */
  readonly start_date: string
  /** At most 255 characters. */
  readonly end_date: string
  /** At most 255 characters. */
  readonly currency_id: string
  readonly issuance_type:
    | "with_salary" | "with_cash" | "with_physical_distribution" | "with_year_end_bonus" | (string & {})
  readonly issuance_period:
    | "year" | "half_year" | "quarterly" | "bimonthly" | "month" | "biweekly" | "week" | "day" | "hour"
    | (string & {})
  /** At most 3000 characters. */
  readonly remark?: string | undefined
  /** At most 255 characters. */
  readonly issuance_country_region_id?: string | undefined
}

export const RecurringPaymentForCreate: Codec.Shape<RecurringPaymentForCreate> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_create#input.records", () => ({
    unique_id: Codec.str,
    user_id: Codec.str,
    item_id: Codec.str,
    each_amount: Codec.str,
    start_date: Codec.str,
    end_date: Codec.str,
    currency_id: Codec.str,
    issuance_type: Codec.listed(
      "with_salary", "with_cash", "with_physical_distribution", "with_year_end_bonus"
    ),
    issuance_period: Codec.listed(
      "year", "half_year", "quarterly", "bimonthly", "month", "biweekly", "week", "day", "hour"
    ),
    remark: Codec.strOpt,
    issuance_country_region_id: Codec.strOpt
  }))

/** @category structures */
export interface BatchRemoveOutputOperateResults {
  readonly id?: string | undefined
  readonly unique_id?: string | undefined
  readonly code?:
    | 0 | 21280001 | 21280002 | 21280003 | 21270304 | 21270305 | 21270306 | 21270307 | 21270308 | 21270309
    | 21270310 | 21270311 | 21270312 | 21270313 | 21270314 | 21270315 | 21270316 | 21270317 | 21270318
    | (number & {}) | undefined
  readonly message?: string | undefined
}

export const BatchRemoveOutputOperateResults: Codec.Shape<BatchRemoveOutputOperateResults> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_remove#output.operate_results", () => ({
    id: Codec.strOpt,
    unique_id: Codec.strOpt,
    code: Codec.openOpt(
      0, 21280001, 21280002, 21280003, 21270304, 21270305, 21270306, 21270307, 21270308, 21270309, 21270310,
      21270311, 21270312, 21270313, 21270314, 21270315, 21270316, 21270317, 21270318
    ),
    message: Codec.strOpt
  }))

/** @category structures */
export interface RecurringPaymentForUpdate {
  /** At most 255 characters. */
  readonly id: string
  /** At most 255 characters. */
  readonly each_amount: string
  /** At most 255 characters. */
  readonly start_date: string
  /** At most 255 characters. */
  readonly end_date: string
  /** At most 255 characters. */
  readonly currency_id: string
  readonly issuance_type:
    | "with_salary" | "with_cash" | "with_physical_distribution" | "with_year_end_bonus" | (string & {})
  /** At most 3000 characters. */
  readonly remark?: string | undefined
  /** At most 255 characters. */
  readonly issuance_country_region_id?: string | undefined
}

export const RecurringPaymentForUpdate: Codec.Shape<RecurringPaymentForUpdate> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.batch_update#input.records", () => ({
    id: Codec.str,
    each_amount: Codec.str,
    start_date: Codec.str,
    end_date: Codec.str,
    currency_id: Codec.str,
    issuance_type: Codec.listed(
      "with_salary", "with_cash", "with_physical_distribution", "with_year_end_bonus"
    ),
    remark: Codec.strOpt,
    issuance_country_region_id: Codec.strOpt
  }))

/** @category structures */
export interface RecurringPayment {
  readonly id?: string | undefined
  readonly unique_id?: string | undefined
  readonly user_id?: string | undefined
  readonly item_id?: string | undefined
  readonly issuance_type?:
    | "with_salary" | "with_cash" | "with_physical_distribution" | "with_year_end_bonus" | (string & {}) | undefined
  readonly each_amount?: string | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly issuance_period?:
    | "year" | "half_year" | "quarterly" | "bimonthly" | "month" | "biweekly" | "week" | "day" | "hour"
    | (string & {}) | undefined
  readonly currency_id?: string | undefined
  readonly remark?: string | undefined
  readonly issuance_country_region_id?: string | undefined
}

export const RecurringPayment: Codec.Shape<RecurringPayment> =
  /*#__PURE__*/ Codec.shape("compensation.v1.recurring_payment.query#output.records", () => ({
    id: Codec.strOpt,
    unique_id: Codec.strOpt,
    user_id: Codec.strOpt,
    item_id: Codec.strOpt,
    issuance_type: Codec.openOpt(
      "with_salary", "with_cash", "with_physical_distribution", "with_year_end_bonus"
    ),
    each_amount: Codec.strOpt,
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    issuance_period: Codec.openOpt(
      "year", "half_year", "quarterly", "bimonthly", "month", "biweekly", "week", "day", "hour"
    ),
    currency_id: Codec.strOpt,
    remark: Codec.strOpt,
    issuance_country_region_id: Codec.strOpt
  }))
