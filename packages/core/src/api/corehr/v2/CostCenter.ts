// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.cost_center`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  readonly managers?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_time: string
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    name: Codec.list(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_cost_center_id: Codec.strOpt,
    managers: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.str,
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly cost_center: CostCenter
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.create#output", () => ({
    cost_center: Codec.obj(CostCenter)
  }))

/**
 * 创建成本中心
 *
 * `POST /open-apis/corehr/v2/cost_centers` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建成本中心
   *
   * Scopes, any of: `corehr:cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_center.create",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_centers",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
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
  readonly cost_center_id: string
  readonly operation_reason: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.delete#input", () => ({
    cost_center_id: Codec.str,
    operation_reason: Codec.str
  }))

/**
 * 删除成本中心
 *
 * `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除成本中心
   *
   * Scopes, any of: `corehr:cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_center.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/cost_centers/:cost_center_id",
  tokens: ["tenant"],
  body: "json",
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
  readonly cost_center_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly effective_time: string
  readonly active: boolean
  readonly operation_reason: string
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.patch#input", () => ({
    cost_center_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    effective_time: Codec.str,
    active: Codec.bool,
    operation_reason: Codec.str
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly cost_center: PatchOutputCostCenter
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.patch#output", () => ({
    cost_center: Codec.obj(PatchOutputCostCenter)
  }))

/**
 * 启用 / 停用成本中心
 *
 * `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 启用 / 停用成本中心
   *
   * Scopes, any of: `corehr:cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_center.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/cost_centers/:cost_center_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `queryMultiTimeline` takes.
 *
 * @category inputs
 */
export interface QueryMultiTimelineInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** 1 to 10 items. */
  readonly cost_center_ids: ReadonlyArray<string>
  /** Exactly 10 characters. */
  readonly effective_date_start?: string | undefined
  /** Exactly 10 characters. */
  readonly effective_date_end?: string | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const QueryMultiTimelineInput: Codec.Shape<QueryMultiTimelineInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.query_multi_timeline#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    cost_center_ids: Codec.list(Codec.str),
    effective_date_start: Codec.strOpt,
    effective_date_end: Codec.strOpt,
    fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `queryMultiTimeline` gives.
 *
 * @category outputs
 */
export interface QueryMultiTimelineOutput {
  readonly items: ReadonlyArray<CostCenterTimeline>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const QueryMultiTimelineOutput: Codec.Shape<QueryMultiTimelineOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.query_multi_timeline#output", () => ({
    items: Codec.list(Codec.obj(CostCenterTimeline)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 批量查询成本中心版本信息
 *
 * `POST /open-apis/corehr/v2/cost_centers/query_multi_timeline` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:cost_center:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline
 * @category endpoints
 */
export const queryMultiTimeline: Endpoint.Described<QueryMultiTimelineInput, QueryMultiTimelineOutput, "tenant"> & {
  /**
   * 批量查询成本中心版本信息
   *
   * Scopes, any of: `corehr:cost_center:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline
   */
  (input: QueryMultiTimelineInput, options?: Endpoint.CallOptions): Effect.Effect<QueryMultiTimelineOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryMultiTimelineInput, QueryMultiTimelineOutput, "tenant">
  readonly items: {
    /**
     * 批量查询成本中心版本信息
     *
     * Scopes, any of: `corehr:cost_center:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline
     */
    (input: QueryMultiTimelineInput, options?: Paged.Options): Paged.Listing<CostCenterTimeline>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.cost_center.query_multi_timeline",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_centers/query_multi_timeline",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
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
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.query_recent_change#input", () => ({
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
  readonly cost_center_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly deleted_cost_center_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.query_recent_change#output", () => ({
    cost_center_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    deleted_cost_center_ids: Codec.list(Codec.str)
  }))

/**
 * 查询当前生效信息发生变更的成本中心
 *
 * `GET /open-apis/corehr/v2/cost_centers/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询当前生效信息发生变更的成本中心
   *
   * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询当前生效信息发生变更的成本中心
     *
     * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.cost_center.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/cost_centers/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date"],
  paging: {
    style: "token", items: "cost_center_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly cost_center_id_list?: ReadonlyArray<string> | undefined
  readonly name_list?: ReadonlyArray<string> | undefined
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  /** Default: `false`. */
  readonly get_all_version?: boolean | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    cost_center_id_list: Codec.listOpt(Codec.str),
    name_list: Codec.listOpt(Codec.str),
    code: Codec.strOpt,
    parent_cost_center_id: Codec.strOpt,
    get_all_version: Codec.boolOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<Types.CostCenterVersion>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.search#output", () => ({
    items: Codec.list(Codec.obj(Types.CostCenterVersion)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索成本中心信息
 *
 * `POST /open-apis/corehr/v2/cost_centers/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:cost_center:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 搜索成本中心信息
   *
   * Scopes, any of: `corehr:cost_center:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 搜索成本中心信息
     *
     * Scopes, any of: `corehr:cost_center:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<Types.CostCenterVersion>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.cost_center.search",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_centers/search",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `tree` takes.
 *
 * @category inputs
 */
export interface TreeInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly cost_center_id?: string | undefined
  readonly need_inactive?: boolean | undefined
  /** At most 10 characters. */
  readonly effective_date?: string | undefined
}

export const TreeInput: Codec.Shape<TreeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.tree#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    cost_center_id: Codec.strOpt,
    need_inactive: Codec.boolOpt,
    effective_date: Codec.strOpt
  }))

/**
 * What `tree` gives.
 *
 * @category outputs
 */
export interface TreeOutput {
  readonly items: ReadonlyArray<Types.CostCenterTree>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  /** Not in the documentation. */
  readonly reject_export?: boolean | undefined
}

export const TreeOutput: Codec.Shape<TreeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.tree#output", () => ({
    items: Codec.list(Codec.obj(Types.CostCenterTree)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    reject_export: Codec.boolOpt
  }))

/**
 * 查询指定生效日期的成本中心架构树
 *
 * `POST /open-apis/corehr/v2/cost_centers/tree` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:tree`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree
 * @category endpoints
 */
export const tree: Endpoint.Described<TreeInput, TreeOutput, "tenant" | "user"> & {
  /**
   * 查询指定生效日期的成本中心架构树
   *
   * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:tree`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree
   */
  (input: TreeInput, options?: Endpoint.CallOptions): Effect.Effect<TreeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<TreeInput, TreeOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询指定生效日期的成本中心架构树
     *
     * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:tree`, `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree
     */
    (input: TreeInput, options?: Paged.Options): Paged.Listing<Types.CostCenterTree>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.cost_center.tree",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_centers/tree",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: TreeInput,
  output: TreeOutput
})

/** @category structures */
export interface CostCenter {
  readonly cost_center_id?: string | undefined
  readonly cost_center_version_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  readonly managers?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly active?: boolean | undefined
}

export const CostCenter: Codec.Shape<CostCenter> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.create#output.cost_center", () => ({
    cost_center_id: Codec.strOpt,
    cost_center_version_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_cost_center_id: Codec.strOpt,
    managers: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    active: Codec.boolOpt
  }))

/** @category structures */
export interface PatchOutputCostCenter {
  readonly cost_center_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  readonly managers?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly active?: boolean | undefined
  /** Not in the documentation. */
  readonly cost_center_version_id?: string | undefined
}

export const PatchOutputCostCenter: Codec.Shape<PatchOutputCostCenter> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.patch#output.cost_center", () => ({
    cost_center_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_cost_center_id: Codec.strOpt,
    managers: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    active: Codec.boolOpt,
    cost_center_version_id: Codec.strOpt
  }))

/** @category structures */
export interface CostCenterTimeline {
  readonly cost_center_id?: string | undefined
  readonly version_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  readonly managers?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_date: string
  readonly expiration_date?: string | undefined
  readonly active?: boolean | undefined
}

export const CostCenterTimeline: Codec.Shape<CostCenterTimeline> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.query_multi_timeline#output.items", () => ({
    cost_center_id: Codec.strOpt,
    version_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_cost_center_id: Codec.strOpt,
    managers: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_date: Codec.str,
    expiration_date: Codec.strOpt,
    active: Codec.boolOpt
  }))
