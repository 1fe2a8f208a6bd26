// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.department`.
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
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** At most 100 items. */
  readonly department_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<"version_id" | "sub_type" | "manager" | "is_root" | "is_confidential" | "effective_date" | "expiration_date" | "department_name" | "parent_department_id" | "tree_order" | "list_order" | "code" | "active" | "description" | "custom_fields" | "staffing_model" | "cost_center_id" | "created_time" | "updated_time" | "created_by" | "updated_by" | "record_created_time" | "record_updated_time" | "record_created_by" | "record_updated_by" | (string & {})> | undefined
  /** At most 100 items. */
  readonly department_name_list?: ReadonlyArray<string> | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.batch_get#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    department_id_list: Codec.listOpt(Codec.str),
    fields: Codec.listOpt(Codec.listed("version_id", "sub_type", "manager", "is_root", "is_confidential", "effective_date", "expiration_date", "department_name", "parent_department_id", "tree_order", "list_order", "code", "active", "description", "custom_fields", "staffing_model", "cost_center_id", "created_time", "updated_time", "created_by", "updated_by", "record_created_time", "record_updated_time", "record_created_by", "record_updated_by")),
    department_name_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<Department2>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.batch_get#output", () => ({
    items: Codec.list(Codec.obj(Department2))
  }))

/**
 * 批量查询部门
 *
 * `POST /open-apis/corehr/v2/departments/batch_get` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
 *
 * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 批量查询部门
   *
   * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
   *
   * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/batch_get
   */
  (input?: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.department.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/departments/batch_get",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly department_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.delete#input", () => ({
    department_id: Codec.str,
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id")
  }))

/**
 * 删除部门 V2
 *
 * `DELETE /open-apis/corehr/v2/departments/:department_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除部门 V2
   *
   * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.department.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/departments/:department_id",
  tokens: ["tenant"],
  query: ["department_id_type"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `parents` takes.
 *
 * @category inputs
 */
export interface ParentsInput {
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** 1 to 100 items. */
  readonly department_id_list: ReadonlyArray<string>
}

export const ParentsInput: Codec.Shape<ParentsInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.parents#input", () => ({
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    department_id_list: Codec.list(Codec.str)
  }))

/**
 * What `parents` gives.
 *
 * @category outputs
 */
export interface ParentsOutput {
  readonly items?: ReadonlyArray<DepartmentParents> | undefined
  /** Not in the documentation. */
  readonly reject_export?: boolean | undefined
}

export const ParentsOutput: Codec.Shape<ParentsOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.parents#output", () => ({
    items: Codec.listOpt(Codec.obj(DepartmentParents)),
    reject_export: Codec.boolOpt
  }))

/**
 * 获取父部门信息
 *
 * `POST /open-apis/corehr/v2/departments/parents` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:department.organize:read`, `corehr:department:parents`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/parents
 * @category endpoints
 */
export const parents: Endpoint.Described<ParentsInput, ParentsOutput, "tenant" | "user"> & {
  /**
   * 获取父部门信息
   *
   * Scopes, any of: `corehr:department.organize:read`, `corehr:department:parents`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/parents
   */
  (input: ParentsInput, options?: Endpoint.CallOptions): Effect.Effect<ParentsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.department.parents",
  method: "POST",
  path: "/open-apis/corehr/v2/departments/parents",
  tokens: ["tenant", "user"],
  query: ["department_id_type"],
  body: "json",
  codes,
  input: ParentsInput,
  output: ParentsOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly department_id: string
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly id?: string | undefined
  readonly sub_type?: Shared.EnumInput | undefined
  readonly manager?: string | undefined
  readonly is_confidential?: boolean | undefined
  readonly hiberarchy_common?: HiberarchyCommon | undefined
  readonly effective_time: string
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly cost_center_id?: string | undefined
  readonly staffing_model?: Shared.EnumInput | undefined
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.patch#input", () => ({
    department_id: Codec.str,
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    id: Codec.strOpt,
    sub_type: Codec.objOpt(Shared.EnumInput),
    manager: Codec.strOpt,
    is_confidential: Codec.boolOpt,
    hiberarchy_common: Codec.objOpt(HiberarchyCommon),
    effective_time: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    cost_center_id: Codec.strOpt,
    staffing_model: Codec.objOpt(Shared.EnumInput),
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * 更新部门
 *
 * `PATCH /open-apis/corehr/v2/departments/:department_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新部门
   *
   * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.department.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/departments/:department_id",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type", "department_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: Codec.dictionary
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
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** 1 to 10 items. */
  readonly department_ids: ReadonlyArray<string>
  /** Exactly 10 characters. */
  readonly effective_date_start?: string | undefined
  /** Exactly 10 characters. */
  readonly effective_date_end?: string | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const QueryMultiTimelineInput: Codec.Shape<QueryMultiTimelineInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_multi_timeline#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    department_ids: Codec.list(Codec.str),
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
  readonly items: ReadonlyArray<DepartmentTimeline>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const QueryMultiTimelineOutput: Codec.Shape<QueryMultiTimelineOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_multi_timeline#output", () => ({
    items: Codec.list(Codec.obj(DepartmentTimeline)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 批量查询部门版本信息
 *
 * `POST /open-apis/corehr/v2/departments/query_multi_timeline` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
 *
 * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_multi_timeline
 * @category endpoints
 */
export const queryMultiTimeline: Endpoint.Described<QueryMultiTimelineInput, QueryMultiTimelineOutput, "tenant"> & {
  /**
   * 批量查询部门版本信息
   *
   * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
   *
   * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_multi_timeline
   */
  (input: QueryMultiTimelineInput, options?: Endpoint.CallOptions): Effect.Effect<QueryMultiTimelineOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryMultiTimelineInput, QueryMultiTimelineOutput, "tenant">
  readonly items: {
    /**
     * 批量查询部门版本信息
     *
     * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
     *
     * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_multi_timeline
     */
    (input: QueryMultiTimelineInput, options?: Paged.Options): Paged.Listing<DepartmentTimeline>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.department.query_multi_timeline",
  method: "POST",
  path: "/open-apis/corehr/v2/departments/query_multi_timeline",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
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
 * What `queryOperationLogs` takes.
 *
 * @category inputs
 */
export interface QueryOperationLogsInput {
  /** 1 to 1000. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** 1 to 100 items. */
  readonly department_ids: ReadonlyArray<string>
  readonly start_date: string
  readonly end_date: string
}

export const QueryOperationLogsInput: Codec.Shape<QueryOperationLogsInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_operation_logs#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    department_ids: Codec.list(Codec.str),
    start_date: Codec.str,
    end_date: Codec.str
  }))

/**
 * What `queryOperationLogs` gives.
 *
 * @category outputs
 */
export interface QueryOperationLogsOutput {
  readonly op_logs: ReadonlyArray<OrganizationOpLog>
  readonly next_page_token?: string | undefined
  readonly has_more: boolean
}

export const QueryOperationLogsOutput: Codec.Shape<QueryOperationLogsOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_operation_logs#output", () => ({
    op_logs: Codec.list(Codec.obj(OrganizationOpLog)),
    next_page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量查询部门操作日志
 *
 * `POST /open-apis/corehr/v2/departments/query_operation_logs` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:department.operation_log:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_operation_logs
 * @category endpoints
 */
export const queryOperationLogs: Endpoint.Described<QueryOperationLogsInput, QueryOperationLogsOutput, "tenant"> & {
  /**
   * 批量查询部门操作日志
   *
   * Scopes, any of: `corehr:department.operation_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_operation_logs
   */
  (input: QueryOperationLogsInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOperationLogsOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryOperationLogsInput, QueryOperationLogsOutput, "tenant">
  readonly items: {
    /**
     * 批量查询部门操作日志
     *
     * Scopes, any of: `corehr:department.operation_log:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_operation_logs
     */
    (input: QueryOperationLogsInput, options?: Paged.Options): Paged.Listing<OrganizationOpLog>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.department.query_operation_logs",
  method: "POST",
  path: "/open-apis/corehr/v2/departments/query_operation_logs",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "op_logs", pageToken: "next_page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 1000
  },
  codes,
  input: QueryOperationLogsInput,
  output: QueryOperationLogsOutput
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
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
}

export const QueryRecentChangeInput: Codec.Shape<QueryRecentChangeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_recent_change#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    start_date: Codec.str,
    end_date: Codec.str,
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id")
  }))

/**
 * What `queryRecentChange` gives.
 *
 * @category outputs
 */
export interface QueryRecentChangeOutput {
  readonly department_ids: ReadonlyArray<string>
  readonly deleted_department_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_recent_change#output", () => ({
    department_ids: Codec.list(Codec.str),
    deleted_department_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询生效信息变更部门
 *
 * `GET /open-apis/corehr/v2/departments/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询生效信息变更部门
   *
   * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询生效信息变更部门
     *
     * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.department.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/departments/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date", "department_id_type"],
  paging: {
    style: "token", items: "department_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/**
 * What `queryTimeline` takes.
 *
 * @category inputs
 */
export interface QueryTimelineInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** At most 100 items. */
  readonly department_ids: ReadonlyArray<string>
  /** Exactly 10 characters. */
  readonly effective_date: string
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const QueryTimelineInput: Codec.Shape<QueryTimelineInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_timeline#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    department_ids: Codec.list(Codec.str),
    effective_date: Codec.str,
    fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `queryTimeline` gives.
 *
 * @category outputs
 */
export interface QueryTimelineOutput {
  readonly items: ReadonlyArray<DepartmentTimeline>
}

export const QueryTimelineOutput: Codec.Shape<QueryTimelineOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_timeline#output", () => ({
    items: Codec.list(Codec.obj(DepartmentTimeline))
  }))

/**
 * 查询指定生效日期的部门基本信息
 *
 * `POST /open-apis/corehr/v2/departments/query_timeline` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
 *
 * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_timeline
 * @category endpoints
 */
export const queryTimeline: Endpoint.Described<QueryTimelineInput, QueryTimelineOutput, "tenant"> & {
  /**
   * 查询指定生效日期的部门基本信息
   *
   * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
   *
   * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_timeline
   */
  (input: QueryTimelineInput, options?: Endpoint.CallOptions): Effect.Effect<QueryTimelineOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.department.query_timeline",
  method: "POST",
  path: "/open-apis/corehr/v2/departments/query_timeline",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryTimelineInput,
  output: QueryTimelineOutput
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly active?: boolean | undefined
  readonly get_all_children?: boolean | undefined
  /** At most 100 items. */
  readonly manager_list?: ReadonlyArray<string> | undefined
  readonly department_id_list?: ReadonlyArray<string> | undefined
  readonly name_list?: ReadonlyArray<string> | undefined
  readonly parent_department_id?: string | undefined
  readonly code_list?: ReadonlyArray<string> | undefined
  readonly fields?: ReadonlyArray<"version_id" | "sub_type" | "manager" | "is_root" | "is_confidential" | "effective_date" | "expiration_date" | "department_name" | "parent_department_id" | "tree_order" | "list_order" | "code" | "active" | "description" | "custom_fields" | "staffing_model" | "cost_center_id" | "created_time" | "updated_time" | "created_by" | "updated_by" | "record_created_time" | "record_updated_time" | "record_created_by" | "record_updated_by" | (string & {})> | undefined
  /** Not in the documentation. */
  readonly get_all_version?: boolean | undefined
  /** Not in the documentation. */
  readonly keyword?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    active: Codec.boolOpt,
    get_all_children: Codec.boolOpt,
    manager_list: Codec.listOpt(Codec.str),
    department_id_list: Codec.listOpt(Codec.str),
    name_list: Codec.listOpt(Codec.str),
    parent_department_id: Codec.strOpt,
    code_list: Codec.listOpt(Codec.str),
    fields: Codec.listOpt(Codec.listed("version_id", "sub_type", "manager", "is_root", "is_confidential", "effective_date", "expiration_date", "department_name", "parent_department_id", "tree_order", "list_order", "code", "active", "description", "custom_fields", "staffing_model", "cost_center_id", "created_time", "updated_time", "created_by", "updated_by", "record_created_time", "record_updated_time", "record_created_by", "record_updated_by")),
    get_all_version: Codec.boolOpt,
    keyword: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<Department2>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  /** Not in the documentation. */
  readonly reject_export?: boolean | undefined
  /** Not in the documentation. */
  readonly total_count?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.search#output", () => ({
    items: Codec.list(Codec.obj(Department2)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    reject_export: Codec.boolOpt,
    total_count: Codec.strOpt
  }))

/**
 * 搜索部门信息
 *
 * `POST /open-apis/corehr/v2/departments/search` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:department:read`, `corehr:department:search`, `corehr:department:write`,
 * `corehr:people_cli`.
 *
 * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索部门信息
   *
   * Scopes, any of: `corehr:department:read`, `corehr:department:search`, `corehr:department:write`,
   * `corehr:people_cli`.
   *
   * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索部门信息
     *
     * Scopes, any of: `corehr:department:read`, `corehr:department:search`, `corehr:department:write`,
     * `corehr:people_cli`.
     *
     * Scopes that open further fields: `corehr:department:search`, `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<Department2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.department.search",
  method: "POST",
  path: "/open-apis/corehr/v2/departments/search",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
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
  /** 1 to 2000. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly department_id?: string | undefined
  readonly need_inactive?: boolean | undefined
  /** At most 10 characters. */
  readonly effective_date?: string | undefined
}

export const TreeInput: Codec.Shape<TreeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.tree#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    department_id: Codec.strOpt,
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
  readonly has_more: boolean
  /** Not in the documentation. */
  readonly reject_export?: boolean | undefined
}

export const TreeOutput: Codec.Shape<TreeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.tree#output", () => ({
    items: Codec.list(Codec.obj(Types.CostCenterTree)),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    reject_export: Codec.boolOpt
  }))

/**
 * 查询指定生效日期的部门架构树
 *
 * `POST /open-apis/corehr/v2/departments/tree` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:department.organize:read`, `corehr:department:tree`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/tree
 * @category endpoints
 */
export const tree: Endpoint.Described<TreeInput, TreeOutput, "tenant" | "user"> & {
  /**
   * 查询指定生效日期的部门架构树
   *
   * Scopes, any of: `corehr:department.organize:read`, `corehr:department:tree`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/tree
   */
  (input: TreeInput, options?: Endpoint.CallOptions): Effect.Effect<TreeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<TreeInput, TreeOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询指定生效日期的部门架构树
     *
     * Scopes, any of: `corehr:department.organize:read`, `corehr:department:tree`, `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/tree
     */
    (input: TreeInput, options?: Paged.Options): Paged.Listing<Types.CostCenterTree>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.department.tree",
  method: "POST",
  path: "/open-apis/corehr/v2/departments/tree",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: TreeInput,
  output: TreeOutput
})

/** @category structures */
export interface Department2 {
  readonly id?: string | undefined
  readonly version_id?: string | undefined
  readonly department_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly sub_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:department.organize:read`. */
  readonly parent_department_id?: string | undefined
  /** Given with the scope `corehr:department.manager:read`. */
  readonly manager?: string | undefined
  readonly tree_order?: string | undefined
  readonly list_order?: string | undefined
  readonly code?: string | undefined
  readonly is_root: boolean
  readonly is_confidential: boolean
  readonly effective_date: string
  readonly expiration_date?: string | undefined
  readonly active: boolean
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  /** Given with the scope `corehr:department.custom_fields:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly staffing_model?: Shared.Enum | undefined
  /** Given with the scope `corehr:department.cost_center_id:read`. */
  readonly cost_center_id?: string | undefined
  readonly created_time?: string | undefined
  readonly updated_time?: string | undefined
  readonly created_by?: string | undefined
  readonly updated_by?: string | undefined
  readonly record_created_time?: string | undefined
  readonly record_updated_time?: string | undefined
  readonly record_created_by?: string | undefined
  readonly record_updated_by?: string | undefined
}

export const Department2: Codec.Shape<Department2> = /*#__PURE__*/ Codec.shape("corehr#Department2", () => ({
  id: Codec.strOpt,
  version_id: Codec.strOpt,
  department_name: Codec.listOpt(Codec.obj(Shared.I18n)),
  sub_type: Codec.objOpt(Shared.Enum),
  parent_department_id: Codec.strOpt,
  manager: Codec.strOpt,
  tree_order: Codec.strOpt,
  list_order: Codec.strOpt,
  code: Codec.strOpt,
  is_root: Codec.bool,
  is_confidential: Codec.bool,
  effective_date: Codec.str,
  expiration_date: Codec.strOpt,
  active: Codec.bool,
  description: Codec.listOpt(Codec.obj(Shared.I18n)),
  custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
  staffing_model: Codec.objOpt(Shared.Enum),
  cost_center_id: Codec.strOpt,
  created_time: Codec.strOpt,
  updated_time: Codec.strOpt,
  created_by: Codec.strOpt,
  updated_by: Codec.strOpt,
  record_created_time: Codec.strOpt,
  record_updated_time: Codec.strOpt,
  record_created_by: Codec.strOpt,
  record_updated_by: Codec.strOpt
}))

/** @category structures */
export interface DepartmentTimeline {
  readonly id?: string | undefined
  readonly version_id?: string | undefined
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly sub_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:department.organize:read`. */
  readonly parent_department_id?: string | undefined
  /** Given with the scope `corehr:department.manager:read`. */
  readonly manager?: string | undefined
  readonly code?: string | undefined
  readonly effective_date?: string | undefined
  readonly active?: boolean | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  /** Given with the scope `corehr:department.custom_fields:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly expiration_date?: string | undefined
  readonly tree_order?: string | undefined
  readonly list_order?: string | undefined
  readonly is_root: boolean
  readonly is_confidential: boolean
  readonly staffing_model?: Shared.Enum | undefined
  /** Given with the scope `corehr:department.cost_center_id:read`. */
  readonly cost_center_id?: string | undefined
}

export const DepartmentTimeline: Codec.Shape<DepartmentTimeline> =
  /*#__PURE__*/ Codec.shape("corehr#DepartmentTimeline", () => ({
    id: Codec.strOpt,
    version_id: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    sub_type: Codec.objOpt(Shared.Enum),
    parent_department_id: Codec.strOpt,
    manager: Codec.strOpt,
    code: Codec.strOpt,
    effective_date: Codec.strOpt,
    active: Codec.boolOpt,
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    expiration_date: Codec.strOpt,
    tree_order: Codec.strOpt,
    list_order: Codec.strOpt,
    is_root: Codec.bool,
    is_confidential: Codec.bool,
    staffing_model: Codec.objOpt(Shared.Enum),
    cost_center_id: Codec.strOpt
  }))

/** @category structures */
export interface DepartmentParents {
  readonly department_id?: string | undefined
  readonly parent_department_list?: ReadonlyArray<DepartmentParentInfo> | undefined
}

export const DepartmentParents: Codec.Shape<DepartmentParents> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.parents#output.items", () => ({
    department_id: Codec.strOpt,
    parent_department_list: Codec.listOpt(Codec.obj(DepartmentParentInfo))
  }))

/** @category structures */
export interface DepartmentParentInfo {
  readonly department_id?: string | undefined
  readonly department_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly parent_department_id?: string | undefined
  readonly active?: boolean | undefined
  readonly is_root?: boolean | undefined
}

export const DepartmentParentInfo: Codec.Shape<DepartmentParentInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.parents#output.items.parent_department_list", () => ({
    department_id: Codec.strOpt,
    department_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    parent_department_id: Codec.strOpt,
    active: Codec.boolOpt,
    is_root: Codec.boolOpt
  }))

/** @category structures */
export interface HiberarchyCommon {
  readonly parent_id?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
}

export const HiberarchyCommon: Codec.Shape<HiberarchyCommon> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.patch#input.hiberarchy_common", () => ({
    parent_id: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/** @category structures */
export interface OrganizationOpLog {
  readonly object_id?: string | undefined
  readonly changes?: ReadonlyArray<OperationLogEntityField> | undefined
  readonly operator?: string | undefined
  readonly operation_type?: number | undefined
  readonly operation_time?: string | undefined
  readonly effective_time?: string | undefined
  readonly operation_reason?: string | undefined
  readonly change_reasons?: ReadonlyArray<string> | undefined
}

export const OrganizationOpLog: Codec.Shape<OrganizationOpLog> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_operation_logs#output.op_logs", () => ({
    object_id: Codec.strOpt,
    changes: Codec.listOpt(Codec.obj(OperationLogEntityField)),
    operator: Codec.strOpt,
    operation_type: Codec.intOpt,
    operation_time: Codec.strOpt,
    effective_time: Codec.strOpt,
    operation_reason: Codec.strOpt,
    change_reasons: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface OperationLogEntityField {
  readonly field?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** Not in the documentation. */
  readonly ext?: OperationLogEntityFieldExt | undefined
}

export const OperationLogEntityField: Codec.Shape<OperationLogEntityField> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_operation_logs#output.op_logs.changes", () => ({
    field: Codec.strOpt,
    before: Codec.strOpt,
    after: Codec.strOpt,
    ext: Codec.objOpt(OperationLogEntityFieldExt)
  }))

/** @category structures */
export interface OperationLogEntityFieldExt {
  readonly id?: string | undefined
  readonly usage?: string | undefined
}

export const OperationLogEntityFieldExt: Codec.Shape<OperationLogEntityFieldExt> =
  /*#__PURE__*/ Codec.shape("corehr.v2.department.query_operation_logs#output.op_logs.changes.ext", () => ({
    id: Codec.strOpt,
    usage: Codec.strOpt
  }))
