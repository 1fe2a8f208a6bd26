// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.archive`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  readonly unique_id?: string | undefined
  readonly operator_id?: string | undefined
  readonly user_id: string
  readonly effective_time: string
  readonly currency_id: string
  readonly plan_id: string
  readonly plan_tid: string
  readonly change_reason_id: string
  readonly item_value_lists: ReadonlyArray<ArchiveItemValue>
  readonly description?: string | undefined
  readonly edit_remark?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.archive.create#input", () => ({
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    unique_id: Codec.strOpt,
    operator_id: Codec.strOpt,
    user_id: Codec.str,
    effective_time: Codec.str,
    currency_id: Codec.str,
    plan_id: Codec.str,
    plan_tid: Codec.str,
    change_reason_id: Codec.str,
    item_value_lists: Codec.list(Codec.obj(ArchiveItemValue)),
    description: Codec.strOpt,
    edit_remark: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly unique_id?: string | undefined
  readonly archive_tid?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.archive.create#output", () => ({
    unique_id: Codec.strOpt,
    archive_tid: Codec.strOpt
  }))

/**
 * 创建薪资档案
 *
 * `POST /open-apis/compensation/v1/archives` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation_archive:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建薪资档案
   *
   * Scopes, any of: `corehr:compensation_archive:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "compensation.v1.archive.create",
  method: "POST",
  path: "/open-apis/compensation/v1/archives",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  idempotencyKey: "unique_id",
  done: [2290028],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 1 to 500. Default: `100`. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  /** 1 to 100 items. */
  readonly user_id_list: ReadonlyArray<string>
  /** 1 to 100 items. */
  readonly tid_list?: ReadonlyArray<string> | undefined
  readonly effective_start_date?: string | undefined
  readonly effective_end_date?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.archive.query#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    user_id_list: Codec.list(Codec.str),
    tid_list: Codec.listOpt(Codec.str),
    effective_start_date: Codec.strOpt,
    effective_end_date: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<ArchiveDetail>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.archive.query#output", () => ({
    items: Codec.list(Codec.obj(ArchiveDetail)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量查询员工薪资档案
 *
 * `POST /open-apis/compensation/v1/archives/query` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation_archive_detail:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 批量查询员工薪资档案
   *
   * Scopes, any of: `corehr:compensation_archive_detail:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant" | "user">
  readonly items: {
    /**
     * 批量查询员工薪资档案
     *
     * Scopes, any of: `corehr:compensation_archive_detail:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<ArchiveDetail>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.archive.query",
  method: "POST",
  path: "/open-apis/compensation/v1/archives/query",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface ArchiveItemValue {
  readonly item_id: string
  readonly item_value: string
  readonly item_value_regular?: string | undefined
}

export const ArchiveItemValue: Codec.Shape<ArchiveItemValue> =
  /*#__PURE__*/ Codec.shape("compensation.v1.archive.create#input.item_value_lists", () => ({
    item_id: Codec.str,
    item_value: Codec.str,
    item_value_regular: Codec.strOpt
  }))

/** @category structures */
export interface ArchiveDetail {
  readonly user_id: string
  readonly id: string
  readonly tid: string
  /** Given with the scope `corehr:compensation_archive_detail.plan:read`. */
  readonly plan_id?: string | undefined
  /** Given with the scope `corehr:compensation_archive_detail.plan:read`. */
  readonly plan_tid?: string | undefined
  readonly currency_id?: string | undefined
  readonly change_reason_id: string
  /** Given with the scope `corehr:compensation_archive_detail.change_description:read`. */
  readonly change_description?: string | undefined
  readonly effective_date: string
  readonly expiration_date?: string | undefined
  /** Given with the scope `corehr:compensation_archive_detail.salary_level:read`. */
  readonly salary_level_id?: string | undefined
  readonly created_time?: string | undefined
  readonly updated_time?: string | undefined
  /** Given with the scope `corehr:compensation_archive_detail.items:read`. */
  readonly archive_items?: ReadonlyArray<ArchiveItem> | undefined
  /** Given with the scope `corehr:compensation_archive_detail.indicators:read`. */
  readonly archive_indicators?: ReadonlyArray<ArchiveIndicator> | undefined
}

export const ArchiveDetail: Codec.Shape<ArchiveDetail> =
  /*#__PURE__*/ Codec.shape("compensation.v1.archive.query#output.items", () => ({
    user_id: Codec.str,
    id: Codec.str,
    tid: Codec.str,
    plan_id: Codec.strOpt,
    plan_tid: Codec.strOpt,
    currency_id: Codec.strOpt,
    change_reason_id: Codec.str,
    change_description: Codec.strOpt,
    effective_date: Codec.str,
    expiration_date: Codec.strOpt,
    salary_level_id: Codec.strOpt,
    created_time: Codec.strOpt,
    updated_time: Codec.strOpt,
    archive_items: Codec.listOpt(Codec.obj(ArchiveItem)),
    archive_indicators: Codec.listOpt(Codec.obj(ArchiveIndicator))
  }))

/** @category structures */
export interface ArchiveItem {
  readonly item_id: string
  readonly item_result: string
  readonly item_result_regular?: string | undefined
}

export const ArchiveItem: Codec.Shape<ArchiveItem> =
  /*#__PURE__*/ Codec.shape("compensation.v1.archive.query#output.items.archive_items", () => ({
    item_id: Codec.str,
    item_result: Codec.str,
    item_result_regular: Codec.strOpt
  }))

/** @category structures */
export interface ArchiveIndicator {
  readonly indicator_id: string
  readonly indicator_result: string
  readonly indicator_result_regular?: string | undefined
}

export const ArchiveIndicator: Codec.Shape<ArchiveIndicator> =
  /*#__PURE__*/ Codec.shape("compensation.v1.archive.query#output.items.archive_indicators", () => ({
    indicator_id: Codec.str,
    indicator_result: Codec.str,
    indicator_result_regular: Codec.strOpt
  }))
