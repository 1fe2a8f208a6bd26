// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.job`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** At most 100 items. */
  readonly job_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_codes?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<"job_name" | "code" | "active" | "description" | "job_title" | "pathway" | "working_hours_type" | "job_level" | "job_family" | "effective_date" | "expiration_date" | "created_time" | "updated_time" | "created_by" | "updated_by" | "custom_fields" | (string & {})> | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.batch_get#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    job_ids: Codec.listOpt(Codec.str),
    job_codes: Codec.listOpt(Codec.str),
    fields: Codec.listOpt(Codec.listed("job_name", "code", "active", "description", "job_title", "pathway", "working_hours_type", "job_level", "job_family", "effective_date", "expiration_date", "created_time", "updated_time", "created_by", "updated_by", "custom_fields"))
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<Job>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.batch_get#output", () => ({
    items: Codec.list(Codec.obj(Job))
  }))

/**
 * 根据条件批量获取职务
 *
 * `POST /open-apis/corehr/v2/jobs/batch_get` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:job.only:read`, `corehr:job:read`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 根据条件批量获取职务
   *
   * Scopes, any of: `corehr:job.only:read`, `corehr:job:read`, `corehr:job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/batch_get
   */
  (input?: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.job.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/jobs/batch_get",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly job_id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("corehr.v2.job.get#input", () => ({
  job_id: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job: Types.Job
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.get#output", () => ({
    job: Codec.obj(Types.Job)
  }))

/**
 * 查询单个职务
 *
 * `GET /open-apis/corehr/v2/jobs/:job_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
 * `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个职务
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
   * `corehr:job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.job.get",
  method: "GET",
  path: "/open-apis/corehr/v2/jobs/:job_id",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  readonly page_size: string
  readonly name?: string | undefined
  readonly query_language?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    name: Codec.strOpt,
    query_language: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Types.Job>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.list#output", () => ({
    items: Codec.list(Codec.obj(Types.Job)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询职务
 *
 * `GET /open-apis/corehr/v2/jobs` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
 * `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询职务
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
   * `corehr:job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询职务
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
     * `corehr:job:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.Job>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.job.list",
  method: "GET",
  path: "/open-apis/corehr/v2/jobs",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "name", "query_language"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `queryMultiTimeline` takes.
 *
 * @category inputs
 */
export interface QueryMultiTimelineInput {
  /** 1 to 10 items. */
  readonly job_ids: ReadonlyArray<string>
  /** Exactly 10 characters. */
  readonly start_date?: string | undefined
  /** Exactly 10 characters. */
  readonly end_date?: string | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const QueryMultiTimelineInput: Codec.Shape<QueryMultiTimelineInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.query_multi_timeline#input", () => ({
    job_ids: Codec.list(Codec.str),
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
  readonly items: ReadonlyArray<JobTimeline>
}

export const QueryMultiTimelineOutput: Codec.Shape<QueryMultiTimelineOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.query_multi_timeline#output", () => ({
    items: Codec.list(Codec.obj(JobTimeline))
  }))

/**
 * 查询指定时间范围职务版本
 *
 * `POST /open-apis/corehr/v2/jobs/query_multi_timeline` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:job:read`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_multi_timeline
 * @category endpoints
 */
export const queryMultiTimeline: Endpoint.Described<QueryMultiTimelineInput, QueryMultiTimelineOutput, "tenant"> & {
  /**
   * 查询指定时间范围职务版本
   *
   * Scopes, any of: `corehr:job:read`, `corehr:job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_multi_timeline
   */
  (input: QueryMultiTimelineInput, options?: Endpoint.CallOptions): Effect.Effect<QueryMultiTimelineOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.job.query_multi_timeline",
  method: "POST",
  path: "/open-apis/corehr/v2/jobs/query_multi_timeline",
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
  /*#__PURE__*/ Codec.shape("corehr.v2.job.query_recent_change#input", () => ({
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
  readonly job_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly deleted_job_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.query_recent_change#output", () => ({
    job_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    deleted_job_ids: Codec.list(Codec.str)
  }))

/**
 * 查询当前生效信息发生变更的职务
 *
 * `GET /open-apis/corehr/v2/jobs/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:job:read`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询当前生效信息发生变更的职务
   *
   * Scopes, any of: `corehr:job:read`, `corehr:job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询当前生效信息发生变更的职务
     *
     * Scopes, any of: `corehr:job:read`, `corehr:job:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.job.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/jobs/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date"],
  paging: {
    style: "token", items: "job_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/** @category structures */
export interface Job {
  readonly id?: string | undefined
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly job_title?: ReadonlyArray<Shared.I18n> | undefined
  readonly pathway_id?: string | undefined
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  /** Given with the scope `corehr:job.job_level:read`. */
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly created_by?: string | undefined
  readonly created_time?: string | undefined
  readonly updated_by?: string | undefined
  readonly updated_time?: string | undefined
}

export const Job: Codec.Shape<Job> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.batch_get#output.items", () => ({
    id: Codec.strOpt,
    code: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    job_title: Codec.listOpt(Codec.obj(Shared.I18n)),
    pathway_id: Codec.strOpt,
    job_family_id_list: Codec.listOpt(Codec.str),
    job_level_id_list: Codec.listOpt(Codec.str),
    working_hours_type_id: Codec.strOpt,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    created_by: Codec.strOpt,
    created_time: Codec.strOpt,
    updated_by: Codec.strOpt,
    updated_time: Codec.strOpt
  }))

/** @category structures */
export interface JobTimeline {
  readonly job_version_data?: ReadonlyArray<JobVersionData> | undefined
}

export const JobTimeline: Codec.Shape<JobTimeline> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.query_multi_timeline#output.items", () => ({
    job_version_data: Codec.listOpt(Codec.obj(JobVersionData))
  }))

/** @category structures */
export interface JobVersionData {
  readonly job_id?: string | undefined
  readonly job_version_id?: string | undefined
  readonly job_names?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly active?: boolean | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly code?: string | undefined
  readonly job_titles?: ReadonlyArray<Shared.I18n> | undefined
  readonly job_family_ids?: ReadonlyArray<string> | undefined
  /** Given with the scope `corehr:job.job_level:read`. */
  readonly job_level_ids?: ReadonlyArray<string> | undefined
  readonly pathway_id?: string | undefined
  readonly working_hours_type_id?: string | undefined
}

export const JobVersionData: Codec.Shape<JobVersionData> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job.query_multi_timeline#output.items.job_version_data", () => ({
    job_id: Codec.strOpt,
    job_version_id: Codec.strOpt,
    job_names: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    active: Codec.boolOpt,
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    job_titles: Codec.listOpt(Codec.obj(Shared.I18n)),
    job_family_ids: Codec.listOpt(Codec.str),
    job_level_ids: Codec.listOpt(Codec.str),
    pathway_id: Codec.strOpt,
    working_hours_type_id: Codec.strOpt
  }))
