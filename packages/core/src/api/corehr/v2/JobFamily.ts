// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.job_family`.
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
  readonly job_family_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_family_codes?: ReadonlyArray<string> | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.batch_get#input", () => ({
    job_family_ids: Codec.listOpt(Codec.str),
    job_family_codes: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<JobFamily>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.batch_get#output", () => ({
    items: Codec.list(Codec.obj(JobFamily))
  }))

/**
 * 根据条件批量获取序列信息
 *
 * `POST /open-apis/corehr/v2/job_families/batch_get` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 根据条件批量获取序列信息
   *
   * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/batch_get
   */
  (input?: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.job_family.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/job_families/batch_get",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `queryMultiTimeline` takes.
 *
 * @category inputs
 */
export interface QueryMultiTimelineInput {
  /** 1 to 10 items. */
  readonly job_family_ids: ReadonlyArray<string>
  /** Exactly 10 characters. */
  readonly start_date?: string | undefined
  /** Exactly 10 characters. */
  readonly end_date?: string | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const QueryMultiTimelineInput: Codec.Shape<QueryMultiTimelineInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.query_multi_timeline#input", () => ({
    job_family_ids: Codec.list(Codec.str),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `queryMultiTimeline` gives.
 *
 * @category outputs
 */
export interface QueryMultiTimelineOutput {
  readonly items: ReadonlyArray<JobFamilyTimeline>
}

export const QueryMultiTimelineOutput: Codec.Shape<QueryMultiTimelineOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.query_multi_timeline#output", () => ({
    items: Codec.list(Codec.obj(JobFamilyTimeline))
  }))

/**
 * 查询指定时间范围序列版本
 *
 * `POST /open-apis/corehr/v2/job_families/query_multi_timeline` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_multi_timeline
 * @category endpoints
 */
export const queryMultiTimeline: Endpoint.Described<QueryMultiTimelineInput, QueryMultiTimelineOutput, "tenant"> & {
  /**
   * 查询指定时间范围序列版本
   *
   * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_multi_timeline
   */
  (input: QueryMultiTimelineInput, options?: Endpoint.CallOptions): Effect.Effect<QueryMultiTimelineOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.job_family.query_multi_timeline",
  method: "POST",
  path: "/open-apis/corehr/v2/job_families/query_multi_timeline",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryMultiTimelineInput,
  output: QueryMultiTimelineOutput
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
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.query_recent_change#input", () => ({
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
  readonly job_family_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly deleted_job_family_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.query_recent_change#output", () => ({
    job_family_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    deleted_job_family_ids: Codec.list(Codec.str)
  }))

/**
 * 查询当前生效信息发生变更的序列
 *
 * `GET /open-apis/corehr/v2/job_families/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询当前生效信息发生变更的序列
   *
   * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询当前生效信息发生变更的序列
     *
     * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.job_family.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/job_families/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date"],
  paging: {
    style: "token", items: "job_family_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/** @category structures */
export interface JobFamily {
  readonly job_family_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly active: boolean
  readonly selectable?: boolean | undefined
  readonly parent_id?: string | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const JobFamily: Codec.Shape<JobFamily> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.batch_get#output.items", () => ({
    job_family_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    selectable: Codec.boolOpt,
    parent_id: Codec.strOpt,
    pathway_ids: Codec.listOpt(Codec.str),
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface JobFamilyTimeline {
  readonly job_family_version_data?: ReadonlyArray<JobFamilyVersionData> | undefined
}

export const JobFamilyTimeline: Codec.Shape<JobFamilyTimeline> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.query_multi_timeline#output.items", () => ({
    job_family_version_data: Codec.listOpt(Codec.obj(JobFamilyVersionData))
  }))

/** @category structures */
export interface JobFamilyVersionData {
  readonly job_family_id?: string | undefined
  readonly job_family_version_id?: string | undefined
  readonly job_family_names?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly active?: boolean | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly selectable?: boolean | undefined
  readonly parent_job_family_id?: string | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  readonly code?: string | undefined
}

export const JobFamilyVersionData: Codec.Shape<JobFamilyVersionData> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_family.query_multi_timeline#output.items.job_family_version_data", () => ({
    job_family_id: Codec.strOpt,
    job_family_version_id: Codec.strOpt,
    job_family_names: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    active: Codec.boolOpt,
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    selectable: Codec.boolOpt,
    parent_job_family_id: Codec.strOpt,
    pathway_ids: Codec.listOpt(Codec.str),
    code: Codec.strOpt
  }))
