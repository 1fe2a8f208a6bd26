// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.job_level`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  /** At most 100 items. */
  readonly job_level_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_level_codes?: ReadonlyArray<string> | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_level.batch_get#input", () => ({
    job_level_ids: Codec.listOpt(Codec.str),
    job_level_codes: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<JobLevel>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_level.batch_get#output", () => ({
    items: Codec.list(Codec.obj(JobLevel))
  }))

/**
 * 根据条件批量获取职级信息
 *
 * `POST /open-apis/corehr/v2/job_levels/batch_get` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 根据条件批量获取职级信息
   *
   * Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/batch_get
   */
  (input?: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.job_level.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/job_levels/batch_get",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `queryRecentChange` takes.
 *
 * @category inputs
 */
export interface QueryRecentChangeInput {
  /** 1 to 2000. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly start_date: string
  readonly end_date: string
}

export const QueryRecentChangeInput: Codec.Shape<QueryRecentChangeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_level.query_recent_change#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    start_date: Codec.str,
    end_date: Codec.str
  }))

/**
 * What `queryRecentChange` gives.
 *
 * @category outputs
 */
export interface QueryRecentChangeOutput {
  readonly job_level_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly deleted_job_level_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_level.query_recent_change#output", () => ({
    job_level_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    deleted_job_level_ids: Codec.list(Codec.str)
  }))

/**
 * 查询当前生效信息发生变更的职级
 *
 * `GET /open-apis/corehr/v2/job_levels/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询当前生效信息发生变更的职级
   *
   * Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询当前生效信息发生变更的职级
     *
     * Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.job_level.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/job_levels/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date"],
  paging: {
    style: "token", items: "job_level_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/** @category structures */
export interface JobLevel {
  readonly job_level_id?: string | undefined
  readonly level_order: number
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly job_grade?: ReadonlyArray<string> | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  /** 1 to 999999. */
  readonly view_order?: number | undefined
}

export const JobLevel: Codec.Shape<JobLevel> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_level.batch_get#output.items", () => ({
    job_level_id: Codec.strOpt,
    level_order: Codec.int,
    code: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    job_grade: Codec.listOpt(Codec.str),
    pathway_ids: Codec.listOpt(Codec.str),
    view_order: Codec.intOpt
  }))
