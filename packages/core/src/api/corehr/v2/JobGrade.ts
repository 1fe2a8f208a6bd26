// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.job_grade`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  /** At most 99999. */
  readonly grade_order: number
  readonly code?: string | undefined
  /** At most 2 items. */
  readonly names: ReadonlyArray<Shared.I18n>
  /** At most 2 items. */
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.create#input", () => ({
    client_token: Codec.strOpt,
    grade_order: Codec.int,
    code: Codec.strOpt,
    names: Codec.list(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly grade_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.create#output", () => ({
    grade_id: Codec.str
  }))

/**
 * 创建职等
 *
 * `POST /open-apis/corehr/v2/job_grades` · Token: tenant · Rate limit: 3/s.
 *
 * Scopes, any of: `corehr:job_grade:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建职等
   *
   * Scopes, any of: `corehr:job_grade:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.job_grade.create",
  method: "POST",
  path: "/open-apis/corehr/v2/job_grades",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly job_grade_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.delete#input", () => ({
    job_grade_id: Codec.str
  }))

/**
 * 删除职等
 *
 * `DELETE /open-apis/corehr/v2/job_grades/:job_grade_id` · Token: tenant · Rate limit: 3/s.
 *
 * Scopes, any of: `corehr:job_grade:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除职等
   *
   * Scopes, any of: `corehr:job_grade:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.job_grade.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/job_grades/:job_grade_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly job_grade_id: string
  /** At most 128 characters. */
  readonly client_token?: string | undefined
  /** At most 99999. */
  readonly grade_order?: number | undefined
  readonly code?: string | undefined
  /** At most 2 items. */
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  /** At most 2 items. */
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.patch#input", () => ({
    job_grade_id: Codec.str,
    client_token: Codec.strOpt,
    grade_order: Codec.intOpt,
    code: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt
  }))

/**
 * 更新职等
 *
 * `PATCH /open-apis/corehr/v2/job_grades/:job_grade_id` · Token: tenant · Rate limit: 3/s.
 *
 * Scopes, any of: `corehr:job_grade:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新职等
   *
   * Scopes, any of: `corehr:job_grade:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.job_grade.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/job_grades/:job_grade_id",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** At most 100 items. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly codes?: ReadonlyArray<string> | undefined
  readonly active?: boolean | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.query#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    ids: Codec.listOpt(Codec.str),
    codes: Codec.listOpt(Codec.str),
    active: Codec.boolOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<JobGrade>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.query#output", () => ({
    items: Codec.list(Codec.obj(JobGrade)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询职等
 *
 * `POST /open-apis/corehr/v2/job_grades/query` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_grade:read`, `corehr:job_grade:write`,
 * `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询职等
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_grade:read`, `corehr:job_grade:write`,
   * `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询职等
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_grade:read`, `corehr:job_grade:write`,
     * `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<JobGrade>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.job_grade.query",
  method: "POST",
  path: "/open-apis/corehr/v2/job_grades/query",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: QueryInput,
  output: QueryOutput
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
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.query_recent_change#input", () => ({
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
  readonly job_grade_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly deleted_job_grade_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.query_recent_change#output", () => ({
    job_grade_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    deleted_job_grade_ids: Codec.list(Codec.str)
  }))

/**
 * 查询当前生效信息发生变更的职等
 *
 * `GET /open-apis/corehr/v2/job_grades/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询当前生效信息发生变更的职等
   *
   * Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询当前生效信息发生变更的职等
     *
     * Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.job_grade.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/job_grades/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date"],
  paging: {
    style: "token", items: "job_grade_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/** @category structures */
export interface JobGrade {
  readonly job_grade_id?: string | undefined
  readonly grade_order?: number | undefined
  readonly code?: string | undefined
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
}

export const JobGrade: Codec.Shape<JobGrade> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_grade.query#output.items", () => ({
    job_grade_id: Codec.strOpt,
    grade_order: Codec.intOpt,
    code: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt
  }))
