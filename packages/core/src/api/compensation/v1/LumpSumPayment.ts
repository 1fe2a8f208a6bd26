// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.lump_sum_payment`.
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
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  /** At most 500 items. */
  readonly records?: ReadonlyArray<LumpSumPaymentForCreate> | undefined
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_create#input", () => ({
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    records: Codec.listOpt(Codec.obj(LumpSumPaymentForCreate))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly operate_results: ReadonlyArray<LumpSumPaymentOperateResult>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_create#output", () => ({
    operate_results: Codec.list(Codec.obj(LumpSumPaymentOperateResult))
  }))

/**
 * 批量创建一次性支付记录
 *
 * `POST /open-apis/compensation/v1/lump_sum_payment/batch_create` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.lump_sum_payment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 批量创建一次性支付记录
   *
   * Scopes, any of: `corehr:compensation.lump_sum_payment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "compensation.v1.lump_sum_payment.batch_create",
  method: "POST",
  path: "/open-apis/compensation/v1/lump_sum_payment/batch_create",
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
  readonly record_ids?: ReadonlyArray<string> | undefined
  readonly reason?: string | undefined
}

export const BatchRemoveInput: Codec.Shape<BatchRemoveInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_remove#input", () => ({
    record_ids: Codec.listOpt(Codec.str),
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
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_remove#output", () => ({
    operate_results: Codec.list(Codec.obj(BatchRemoveOutputOperateResults))
  }))

/**
 * 批量删除一次性支付记录
 *
 * `POST /open-apis/compensation/v1/lump_sum_payment/batch_remove` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.lump_sum_payment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_remove
 * @category endpoints
 */
export const batchRemove: Endpoint.Described<BatchRemoveInput, BatchRemoveOutput, "tenant"> & {
  /**
   * 批量删除一次性支付记录
   *
   * Scopes, any of: `corehr:compensation.lump_sum_payment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_remove
   */
  (input?: BatchRemoveInput, options?: Endpoint.CallOptions): Effect.Effect<BatchRemoveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "compensation.v1.lump_sum_payment.batch_remove",
  method: "POST",
  path: "/open-apis/compensation/v1/lump_sum_payment/batch_remove",
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
  /** At most 500 items. */
  readonly records?: ReadonlyArray<LumpSumPaymentForUpdate> | undefined
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_update#input", () => ({
    records: Codec.listOpt(Codec.obj(LumpSumPaymentForUpdate))
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly operate_results: ReadonlyArray<LumpSumPaymentOperateResult>
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_update#output", () => ({
    operate_results: Codec.list(Codec.obj(LumpSumPaymentOperateResult))
  }))

/**
 * 批量更正一次性支付记录
 *
 * `POST /open-apis/compensation/v1/lump_sum_payment/batch_update` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.lump_sum_payment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "tenant"> & {
  /**
   * 批量更正一次性支付记录
   *
   * Scopes, any of: `corehr:compensation.lump_sum_payment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_update
   */
  (input?: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "compensation.v1.lump_sum_payment.batch_update",
  method: "POST",
  path: "/open-apis/compensation/v1/lump_sum_payment/batch_update",
  tokens: ["tenant"],
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
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.query#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    ids: Codec.listOpt(Codec.str),
    unique_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.str),
    item_ids: Codec.listOpt(Codec.str),
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
  readonly records: ReadonlyArray<LumpSumPayment>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.query#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    records: Codec.list(Codec.obj(LumpSumPayment))
  }))

/**
 * 查询一次性支付授予记录
 *
 * `POST /open-apis/compensation/v1/lump_sum_payment/query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.lump_sum_payment:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询一次性支付授予记录
   *
   * Scopes, any of: `corehr:compensation.lump_sum_payment:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询一次性支付授予记录
     *
     * Scopes, any of: `corehr:compensation.lump_sum_payment:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<LumpSumPayment>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.lump_sum_payment.query",
  method: "POST",
  path: "/open-apis/compensation/v1/lump_sum_payment/query",
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

/**
 * What `queryDetail` takes.
 *
 * @category inputs
 */
export interface QueryDetailInput {
  /** 1 to 500. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  /** At most 500 items. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly record_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly record_unique_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly issuance_ways?: ReadonlyArray<"with_salary" | "with_cash" | "with_physical_distribution" | "with_year_end_bonus" | (string & {})> | undefined
  /** At most 500 items. */
  readonly issuance_statuses?: ReadonlyArray<"to_be_issued" | "not_issued" | (string & {})> | undefined
  /** At most 500 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  /** At most 500 items. */
  readonly item_ids?: ReadonlyArray<string> | undefined
  /** At most 255 characters. */
  readonly issuance_date_gte?: string | undefined
  /** At most 255 characters. */
  readonly issuance_date_lte?: string | undefined
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

export const QueryDetailInput: Codec.Shape<QueryDetailInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.query_detail#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    ids: Codec.listOpt(Codec.str),
    record_ids: Codec.listOpt(Codec.str),
    record_unique_ids: Codec.listOpt(Codec.str),
    issuance_ways: Codec.listOpt(Codec.listed("with_salary", "with_cash", "with_physical_distribution", "with_year_end_bonus")),
    issuance_statuses: Codec.listOpt(Codec.listed("to_be_issued", "not_issued")),
    user_ids: Codec.listOpt(Codec.str),
    item_ids: Codec.listOpt(Codec.str),
    issuance_date_gte: Codec.strOpt,
    issuance_date_lte: Codec.strOpt,
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
 * What `queryDetail` gives.
 *
 * @category outputs
 */
export interface QueryDetailOutput {
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly records: ReadonlyArray<LumpSumPaymentDetail>
}

export const QueryDetailOutput: Codec.Shape<QueryDetailOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.query_detail#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    records: Codec.list(Codec.obj(LumpSumPaymentDetail))
  }))

/**
 * 查询一次性支付授予明细
 *
 * `POST /open-apis/compensation/v1/lump_sum_payment/query_detail` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.lump_sum_payment:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query_detail
 * @category endpoints
 */
export const queryDetail: Endpoint.Described<QueryDetailInput, QueryDetailOutput, "tenant"> & {
  /**
   * 查询一次性支付授予明细
   *
   * Scopes, any of: `corehr:compensation.lump_sum_payment:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query_detail
   */
  (input: QueryDetailInput, options?: Endpoint.CallOptions): Effect.Effect<QueryDetailOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryDetailInput, QueryDetailOutput, "tenant">
  readonly items: {
    /**
     * 查询一次性支付授予明细
     *
     * Scopes, any of: `corehr:compensation.lump_sum_payment:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query_detail
     */
    (input: QueryDetailInput, options?: Paged.Options): Paged.Listing<LumpSumPaymentDetail>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.lump_sum_payment.query_detail",
  method: "POST",
  path: "/open-apis/compensation/v1/lump_sum_payment/query_detail",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "records", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: QueryDetailInput,
  output: QueryDetailOutput
})

/** @category structures */
export interface LumpSumPaymentOperateResult {
  readonly id?: string | undefined
  readonly unique_id?: string | undefined
  readonly code?:
    | 0 | 21270201 | 21270202 | 21270203 | 21270205 | 21270206 | 21270207 | 21270208 | 21270209 | 21270210
    | 21270211 | 21270213 | 21270214 | 21270215 | 21270217 | 21270218 | 21270219 | 21270220 | 21270221
    | 21270222 | 21270223 | 21270224 | 21270225 | 21270226 | 21270227 | 21270228 | 21270229 | 21270230
    | 21270070 | 21270239 | 21270240 | 21270241 | (number & {}) | undefined
  readonly message?: string | undefined
  readonly detail_results?: ReadonlyArray<LumpSumPaymentOperateResultDetailResults> | undefined
}

export const LumpSumPaymentOperateResult: Codec.Shape<LumpSumPaymentOperateResult> =
  /*#__PURE__*/ Codec.shape("compensation#LumpSumPaymentOperateResult", () => ({
    id: Codec.strOpt,
    unique_id: Codec.strOpt,
    code: Codec.openOpt(
      0, 21270201, 21270202, 21270203, 21270205, 21270206, 21270207, 21270208, 21270209, 21270210, 21270211,
      21270213, 21270214, 21270215, 21270217, 21270218, 21270219, 21270220, 21270221, 21270222, 21270223,
      21270224, 21270225, 21270226, 21270227, 21270228, 21270229, 21270230, 21270070, 21270239, 21270240,
      21270241
    ),
    message: Codec.strOpt,
    detail_results: Codec.listOpt(Codec.obj(LumpSumPaymentOperateResultDetailResults))
  }))

/** @category structures */
export interface LumpSumPaymentDetail {
  readonly id?: string | undefined
  readonly record_id?: string | undefined
  readonly user_id?: string | undefined
  readonly issuance_amount?: string | undefined
  readonly issuance_status?: "to_be_issued" | "not_issued" | (string & {}) | undefined
  readonly issuance_way?: "with_salary" | "with_cash" | "with_year_end_bonus" | (string & {}) | undefined
  readonly issuance_time?: string | undefined
  readonly currency_id?: string | undefined
  /** Given with the scope `corehr:compensation_lump_sum_payment_detail.belong_time:read`. */
  readonly belong_time?: string | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly issuance_country_region_id?: string | undefined
  readonly issuance_pay_group_id?: string | undefined
  readonly detail_reference_period_start_date?: string | undefined
  readonly detail_reference_period_end_date?: string | undefined
  /** Not in the documentation. */
  readonly is_not_issued_due_to_offboardings?: number | undefined
  readonly is_not_issued_due_to_offboarding?: number | undefined
}

export const LumpSumPaymentDetail: Codec.Shape<LumpSumPaymentDetail> =
  /*#__PURE__*/ Codec.shape("compensation#LumpSumPaymentDetail", () => ({
    id: Codec.strOpt,
    record_id: Codec.strOpt,
    user_id: Codec.strOpt,
    issuance_amount: Codec.strOpt,
    issuance_status: Codec.openOpt("to_be_issued", "not_issued"),
    issuance_way: Codec.openOpt("with_salary", "with_cash", "with_year_end_bonus"),
    issuance_time: Codec.strOpt,
    currency_id: Codec.strOpt,
    belong_time: Codec.strOpt,
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    issuance_country_region_id: Codec.strOpt,
    issuance_pay_group_id: Codec.strOpt,
    detail_reference_period_start_date: Codec.strOpt,
    detail_reference_period_end_date: Codec.strOpt,
    is_not_issued_due_to_offboardings: Codec.numOpt,
    is_not_issued_due_to_offboarding: Codec.intOpt
  }))

/** @category structures */
export interface LumpSumPaymentForCreate {
  /** At most 255 characters. */
  readonly unique_id: string
  /** At most 255 characters. */
  readonly user_id: string
  /** At most 255 characters. */
  readonly total_amount: string
  /** At least 0. */
  readonly binding_period: number
  /** At most 255 characters. */
  readonly currency_id: string
  /** At least 0. */
  readonly issuance_frequency: number
  /** At most 255 characters. */
  readonly item_id: string
  /** At most 255 characters. */
  readonly reference_period_start_date?: string | undefined
  /** At most 255 characters. */
  readonly reference_period_end_date?: string | undefined
  readonly details: ReadonlyArray<LumpSumPaymentDetailForCreate>
  /** At most 3000 characters. */
  readonly remark?: string | undefined
  /** At most 255 characters. */
  readonly binding_period_decimal?: string | undefined
}

export const LumpSumPaymentForCreate: Codec.Shape<LumpSumPaymentForCreate> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_create#input.records", () => ({
    unique_id: Codec.str,
    user_id: Codec.str,
    total_amount: Codec.str,
    binding_period: Codec.int,
    currency_id: Codec.str,
    issuance_frequency: Codec.int,
    item_id: Codec.str,
    reference_period_start_date: Codec.strOpt,
    reference_period_end_date: Codec.strOpt,
    details: Codec.list(Codec.obj(LumpSumPaymentDetailForCreate)),
    remark: Codec.strOpt,
    binding_period_decimal: Codec.strOpt
  }))

/** @category structures */
export interface LumpSumPaymentDetailForCreate {
  /** At most 255 characters. */
  readonly issuance_amount: string
  /** At most 255 characters. */
  readonly issuance_status: "to_be_issued" | "not_issued" | (string & {})
  readonly issuance_way: "with_salary" | "with_cash" | "with_year_end_bonus" | (string & {})
  /** At most 255 characters. */
  readonly issuance_time: string
  /** At most 255 characters. */
  readonly belong_time: string
  /** At most 255 characters. */
  readonly issuance_country_region_id?: string | undefined
  /** At most 255 characters. */
  readonly issuance_pay_group_id?: string | undefined
  /** At most 255 characters. */
  readonly detail_reference_period_start_date?: string | undefined
  /** At most 255 characters. */
  readonly detail_reference_period_end_date?: string | undefined
  /** Not in the documentation. */
  readonly is_not_issued_due_to_offboardings?: number | undefined
  /** Default: `0`. */
  readonly is_not_issued_due_to_offboarding?: number | undefined
  readonly issuance_index?: number | undefined
}

export const LumpSumPaymentDetailForCreate: Codec.Shape<LumpSumPaymentDetailForCreate> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_create#input.records.details", () => ({
    issuance_amount: Codec.str,
    issuance_status: Codec.listed("to_be_issued", "not_issued"),
    issuance_way: Codec.listed("with_salary", "with_cash", "with_year_end_bonus"),
    issuance_time: Codec.str,
    belong_time: Codec.str,
    issuance_country_region_id: Codec.strOpt,
    issuance_pay_group_id: Codec.strOpt,
    detail_reference_period_start_date: Codec.strOpt,
    detail_reference_period_end_date: Codec.strOpt,
    is_not_issued_due_to_offboardings: Codec.numOpt,
    is_not_issued_due_to_offboarding: Codec.intOpt,
    issuance_index: Codec.intOpt
  }))

/** @category structures */
export interface BatchRemoveOutputOperateResults {
  readonly id?: string | undefined
  readonly unique_id?: string | undefined
  readonly code?:
    | 0 | 21270201 | 21270202 | 21270203 | 21270205 | 21270206 | 21270207 | 21270208 | 21270209 | 21270210
    | 21270211 | 21270213 | 21270214 | 21270215 | 21270217 | 21270218 | 21270219 | 21270220 | 21270221
    | 21270222 | 21270223 | 21270224 | 21270225 | 21270226 | 21270227 | 21270228 | 21270229 | 21270230
    | 21270070 | 21270239 | 21270240 | 21270241 | (number & {}) | undefined
  readonly message?: string | undefined
  readonly detail_results?: ReadonlyArray<BatchRemoveOutputOperateResultsDetailResults> | undefined
}

export const BatchRemoveOutputOperateResults: Codec.Shape<BatchRemoveOutputOperateResults> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_remove#output.operate_results", () => ({
    id: Codec.strOpt,
    unique_id: Codec.strOpt,
    code: Codec.openOpt(
      0, 21270201, 21270202, 21270203, 21270205, 21270206, 21270207, 21270208, 21270209, 21270210, 21270211,
      21270213, 21270214, 21270215, 21270217, 21270218, 21270219, 21270220, 21270221, 21270222, 21270223,
      21270224, 21270225, 21270226, 21270227, 21270228, 21270229, 21270230, 21270070, 21270239, 21270240,
      21270241
    ),
    message: Codec.strOpt,
    detail_results: Codec.listOpt(Codec.obj(BatchRemoveOutputOperateResultsDetailResults))
  }))

/** @category structures */
export interface BatchRemoveOutputOperateResultsDetailResults {
  readonly detail_id?: string | undefined
  readonly issuance_index?: number | undefined
}

export const BatchRemoveOutputOperateResultsDetailResults: Codec.Shape<BatchRemoveOutputOperateResultsDetailResults> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_remove#output.operate_results.detail_results", () => ({
    detail_id: Codec.strOpt,
    issuance_index: Codec.intOpt
  }))

/** @category structures */
export interface LumpSumPaymentForUpdate {
  /** At most 255 characters. */
  readonly id?: string | undefined
  /** At most 255 characters. */
  readonly total_amount: string
  /** At least 0. */
  readonly binding_period?: number | undefined
  /** At most 255 characters. */
  readonly currency_id: string
  /** At least 0. */
  readonly issuance_frequency: number
  /** At most 3000 characters. */
  readonly remark?: string | undefined
  /** At most 255 characters. */
  readonly reference_period_start_date?: string | undefined
  /** At most 255 characters. */
  readonly reference_period_end_date?: string | undefined
  readonly details: ReadonlyArray<LumpSumPaymentDetailForUpdate>
  /** At most 255 characters. */
  readonly binding_period_decimal?: string | undefined
  /** At most 255 characters. */
  readonly operation_source?: string | undefined
}

export const LumpSumPaymentForUpdate: Codec.Shape<LumpSumPaymentForUpdate> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_update#input.records", () => ({
    id: Codec.strOpt,
    total_amount: Codec.str,
    binding_period: Codec.intOpt,
    currency_id: Codec.str,
    issuance_frequency: Codec.int,
    remark: Codec.strOpt,
    reference_period_start_date: Codec.strOpt,
    reference_period_end_date: Codec.strOpt,
    details: Codec.list(Codec.obj(LumpSumPaymentDetailForUpdate)),
    binding_period_decimal: Codec.strOpt,
    operation_source: Codec.strOpt
  }))

/** @category structures */
export interface LumpSumPaymentDetailForUpdate {
  /** At most 255 characters. */
  readonly id?: string | undefined
  /** At most 255 characters. */
  readonly issuance_amount?: string | undefined
  /** At most 255 characters. */
  readonly issuance_status?: "to_be_issued" | "not_issued" | (string & {}) | undefined
  readonly issuance_way?: "with_salary" | "with_cash" | "with_year_end_bonus" | (string & {}) | undefined
  /** At most 255 characters. */
  readonly issuance_time?: string | undefined
  /** At most 255 characters. */
  readonly belong_time?: string | undefined
  /** At most 255 characters. */
  readonly issuance_country_region_id?: string | undefined
  /** At most 255 characters. */
  readonly issuance_pay_group_id?: string | undefined
  /** At most 255 characters. */
  readonly detail_reference_period_start_date?: string | undefined
  /** At most 255 characters. */
  readonly detail_reference_period_end_date?: string | undefined
  /** Not in the documentation. */
  readonly is_not_issued_due_to_offboardings?: number | undefined
  /** Default: `0`. */
  readonly is_not_issued_due_to_offboarding?: number | undefined
}

export const LumpSumPaymentDetailForUpdate: Codec.Shape<LumpSumPaymentDetailForUpdate> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.batch_update#input.records.details", () => ({
    id: Codec.strOpt,
    issuance_amount: Codec.strOpt,
    issuance_status: Codec.listedOpt("to_be_issued", "not_issued"),
    issuance_way: Codec.listedOpt("with_salary", "with_cash", "with_year_end_bonus"),
    issuance_time: Codec.strOpt,
    belong_time: Codec.strOpt,
    issuance_country_region_id: Codec.strOpt,
    issuance_pay_group_id: Codec.strOpt,
    detail_reference_period_start_date: Codec.strOpt,
    detail_reference_period_end_date: Codec.strOpt,
    is_not_issued_due_to_offboardings: Codec.numOpt,
    is_not_issued_due_to_offboarding: Codec.intOpt
  }))

/** @category structures */
export interface LumpSumPayment {
  readonly id?: string | undefined
  readonly unique_id?: string | undefined
  readonly user_id?: string | undefined
  readonly total_amount?: string | undefined
  readonly binding_period?: number | undefined
  readonly currency_id?: string | undefined
  readonly issuance_frequency?: number | undefined
  readonly item_id?: string | undefined
  readonly remark?: string | undefined
  readonly issuance_detail_text?: Types.I18n | undefined
  readonly apply_source?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  /** Given with the scope `corehr:compensation_lump_sum_payment.return_amount_before_tax:read`. */
  readonly return_amount_before_tax?: string | undefined
  /** Given with the scope `corehr:compensation_lump_sum_payment.return_amount_after_tax:read`. */
  readonly return_amount_after_tax?: string | undefined
  /** Given with the scope `corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read`. */
  readonly binding_period_offboarding_type?: "yes" | "no" | "default" | (string & {}) | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly reference_period_start_date?: string | undefined
  readonly reference_period_end_date?: string | undefined
  readonly details?: ReadonlyArray<LumpSumPaymentDetail> | undefined
  readonly binding_period_decimal?: string | undefined
}

export const LumpSumPayment: Codec.Shape<LumpSumPayment> =
  /*#__PURE__*/ Codec.shape("compensation.v1.lump_sum_payment.query#output.records", () => ({
    id: Codec.strOpt,
    unique_id: Codec.strOpt,
    user_id: Codec.strOpt,
    total_amount: Codec.strOpt,
    binding_period: Codec.intOpt,
    currency_id: Codec.strOpt,
    issuance_frequency: Codec.intOpt,
    item_id: Codec.strOpt,
    remark: Codec.strOpt,
    issuance_detail_text: Codec.objOpt(Types.I18n),
    apply_source: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    return_amount_before_tax: Codec.strOpt,
    return_amount_after_tax: Codec.strOpt,
    binding_period_offboarding_type: Codec.openOpt("yes", "no", "default"),
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    reference_period_start_date: Codec.strOpt,
    reference_period_end_date: Codec.strOpt,
    details: Codec.listOpt(Codec.obj(LumpSumPaymentDetail)),
    binding_period_decimal: Codec.strOpt
  }))

/** @category structures */
export interface LumpSumPaymentOperateResultDetailResults {
  readonly detail_id?: string | undefined
  readonly issuance_index?: number | undefined
}

export const LumpSumPaymentOperateResultDetailResults: Codec.Shape<LumpSumPaymentOperateResultDetailResults> =
  /*#__PURE__*/ Codec.shape("compensation#LumpSumPaymentOperateResult.detail_results", () => ({
    detail_id: Codec.strOpt,
    issuance_index: Codec.intOpt
  }))
