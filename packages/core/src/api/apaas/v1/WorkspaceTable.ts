// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.workspace.table`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly workspace_id: string
  /** 1 to 500. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.list#input", () => ({
    workspace_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token: string
  readonly items: ReadonlyArray<WorkspaceDataTable>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.str,
    items: Codec.list(Codec.obj(WorkspaceDataTable))
  }))

/**
 * 获取工作空间下的数据表列表
 *
 * `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 获取工作空间下的数据表列表
   *
   * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list
   */
  (input: ListInput, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 获取工作空间下的数据表列表
   *
   * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list
   */
  (input: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 获取工作空间下的数据表列表
     *
     * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list
     */
    (input: ListInput, options: Paged.OptionsWithToken): Paged.Listing<WorkspaceDataTable>
    /**
     * 获取工作空间下的数据表列表
     *
     * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list
     */
    (input: ListInput, options?: Paged.Options<never>): Paged.Listing<WorkspaceDataTable, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "apaas.v1.workspace.table.list",
  method: "GET",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/tables",
  tokens: ["user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `recordsBatchUpdate` takes.
 *
 * @category inputs
 */
export interface RecordsBatchUpdateInput {
  readonly workspace_id: string
  readonly table_name: string
  readonly records: string
}

export const RecordsBatchUpdateInput: Codec.Shape<RecordsBatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_batch_update#input", () => ({
    workspace_id: Codec.str,
    table_name: Codec.str,
    records: Codec.str
  }))

/**
 * What `recordsBatchUpdate` gives.
 *
 * @category outputs
 */
export interface RecordsBatchUpdateOutput {
  readonly record_ids: ReadonlyArray<string>
}

export const RecordsBatchUpdateOutput: Codec.Shape<RecordsBatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_batch_update#output", () => ({
    record_ids: Codec.list(Codec.str)
  }))

/**
 * 批量更新数据表中的记录
 *
 * `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update` · Token: user
 * · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update
 * @category endpoints
 */
export const recordsBatchUpdate: Endpoint.Described<RecordsBatchUpdateInput, RecordsBatchUpdateOutput, "user"> & {
  /**
   * 批量更新数据表中的记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update
   */
  (input: RecordsBatchUpdateInput, options: Endpoint.WithToken): Effect.Effect<RecordsBatchUpdateOutput, FeishuError, FeishuClient>
  /**
   * 批量更新数据表中的记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update
   */
  (input: RecordsBatchUpdateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<RecordsBatchUpdateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.table.records_batch_update",
  method: "PATCH",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update",
  tokens: ["user"],
  body: "json",
  codes,
  input: RecordsBatchUpdateInput,
  output: RecordsBatchUpdateOutput
})

/**
 * What `recordsDelete` takes.
 *
 * @category inputs
 */
export interface RecordsDeleteInput {
  readonly workspace_id: string
  readonly table_name: string
  readonly filter: string
}

export const RecordsDeleteInput: Codec.Shape<RecordsDeleteInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_delete#input", () => ({
    workspace_id: Codec.str,
    table_name: Codec.str,
    filter: Codec.str
  }))

/**
 * 删除数据表中的记录
 *
 * `DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` · Token: user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete
 * @category endpoints
 */
export const recordsDelete: Endpoint.Described<RecordsDeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除数据表中的记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete
   */
  (input: RecordsDeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除数据表中的记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete
   */
  (input: RecordsDeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.table.records_delete",
  method: "DELETE",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records",
  tokens: ["user"],
  query: ["filter"],
  codes,
  input: RecordsDeleteInput,
  output: Codec.dictionary
})

/**
 * What `recordsGet` takes.
 *
 * @category inputs
 */
export interface RecordsGetInput {
  readonly workspace_id: string
  readonly table_name: string
  /** Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly select?: string | undefined
  readonly filter?: string | undefined
  readonly order?: string | undefined
}

export const RecordsGetInput: Codec.Shape<RecordsGetInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_get#input", () => ({
    workspace_id: Codec.str,
    table_name: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    select: Codec.strOpt,
    filter: Codec.strOpt,
    order: Codec.strOpt
  }))

/**
 * What `recordsGet` gives.
 *
 * @category outputs
 */
export interface RecordsGetOutput {
  readonly has_more: boolean
  readonly page_token: string
  readonly total: number
  readonly items: string
}

export const RecordsGetOutput: Codec.Shape<RecordsGetOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_get#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.str,
    total: Codec.int,
    items: Codec.str
  }))

/**
 * 查询数据表数据记录
 *
 * `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` · Token: user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get
 * @category endpoints
 */
export const recordsGet: Endpoint.Described<RecordsGetInput, RecordsGetOutput, "user"> & {
  /**
   * 查询数据表数据记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get
   */
  (input: RecordsGetInput, options: Endpoint.WithToken): Effect.Effect<RecordsGetOutput, FeishuError, FeishuClient>
  /**
   * 查询数据表数据记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get
   */
  (input: RecordsGetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<RecordsGetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.table.records_get",
  method: "GET",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records",
  tokens: ["user"],
  query: ["page_size", "page_token", "select", "filter", "order"],
  codes,
  input: RecordsGetInput,
  output: RecordsGetOutput
})

/**
 * What `recordsPatch` takes.
 *
 * @category inputs
 */
export interface RecordsPatchInput {
  readonly workspace_id: string
  readonly table_name: string
  readonly filter: string
  readonly record: string
}

export const RecordsPatchInput: Codec.Shape<RecordsPatchInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_patch#input", () => ({
    workspace_id: Codec.str,
    table_name: Codec.str,
    filter: Codec.str,
    record: Codec.str
  }))

/**
 * What `recordsPatch` gives.
 *
 * @category outputs
 */
export interface RecordsPatchOutput {
  readonly record_ids: ReadonlyArray<string>
}

export const RecordsPatchOutput: Codec.Shape<RecordsPatchOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_patch#output", () => ({
    record_ids: Codec.list(Codec.str)
  }))

/**
 * 按条件更新数据表中的记录
 *
 * `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` · Token: user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_patch
 * @category endpoints
 */
export const recordsPatch: Endpoint.Described<RecordsPatchInput, RecordsPatchOutput, "user"> & {
  /**
   * 按条件更新数据表中的记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_patch
   */
  (input: RecordsPatchInput, options: Endpoint.WithToken): Effect.Effect<RecordsPatchOutput, FeishuError, FeishuClient>
  /**
   * 按条件更新数据表中的记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_patch
   */
  (input: RecordsPatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<RecordsPatchOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.table.records_patch",
  method: "PATCH",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records",
  tokens: ["user"],
  query: ["filter"],
  body: "json",
  codes,
  input: RecordsPatchInput,
  output: RecordsPatchOutput
})

/**
 * What `recordsPost` takes.
 *
 * @category inputs
 */
export interface RecordsPostInput {
  readonly workspace_id: string
  readonly table_name: string
  readonly columns?: string | undefined
  readonly on_conflict?: string | undefined
  readonly Prefer?: string | undefined
  readonly records: string
}

export const RecordsPostInput: Codec.Shape<RecordsPostInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_post#input", () => ({
    workspace_id: Codec.str,
    table_name: Codec.str,
    columns: Codec.strOpt,
    on_conflict: Codec.strOpt,
    Prefer: Codec.strOpt,
    records: Codec.str
  }))

/**
 * What `recordsPost` gives.
 *
 * @category outputs
 */
export interface RecordsPostOutput {
  readonly record_ids: ReadonlyArray<string>
}

export const RecordsPostOutput: Codec.Shape<RecordsPostOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.records_post#output", () => ({
    record_ids: Codec.list(Codec.str)
  }))

/**
 * 向数据表中添加或更新记录
 *
 * `POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` · Token: user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post
 * @category endpoints
 */
export const recordsPost: Endpoint.Described<RecordsPostInput, RecordsPostOutput, "user"> & {
  /**
   * 向数据表中添加或更新记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post
   */
  (input: RecordsPostInput, options: Endpoint.WithToken): Effect.Effect<RecordsPostOutput, FeishuError, FeishuClient>
  /**
   * 向数据表中添加或更新记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post
   */
  (input: RecordsPostInput, options?: Endpoint.CallOptions<never>): Effect.Effect<RecordsPostOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.table.records_post",
  method: "POST",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records",
  tokens: ["user"],
  query: ["columns", "on_conflict"],
  headers: ["Prefer"],
  body: "json",
  codes,
  input: RecordsPostInput,
  output: RecordsPostOutput
})

/**
 * What `tableGet` takes.
 *
 * @category inputs
 */
export interface TableGetInput {
  readonly workspace_id: string
  readonly table_name: string
}

export const TableGetInput: Codec.Shape<TableGetInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.table_get#input", () => ({
    workspace_id: Codec.str,
    table_name: Codec.str
  }))

/**
 * What `tableGet` gives.
 *
 * @category outputs
 */
export interface TableGetOutput {
  readonly name: string
  readonly description: string
  readonly columns: ReadonlyArray<WorkspaceDataTableColumnInfo>
}

export const TableGetOutput: Codec.Shape<TableGetOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.table_get#output", () => ({
    name: Codec.str,
    description: Codec.str,
    columns: Codec.list(Codec.obj(WorkspaceDataTableColumnInfo))
  }))

/**
 * 获取数据表详细信息
 *
 * `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get
 * @category endpoints
 */
export const tableGet: Endpoint.Described<TableGetInput, TableGetOutput, "user"> & {
  /**
   * 获取数据表详细信息
   *
   * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get
   */
  (input: TableGetInput, options: Endpoint.WithToken): Effect.Effect<TableGetOutput, FeishuError, FeishuClient>
  /**
   * 获取数据表详细信息
   *
   * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get
   */
  (input: TableGetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<TableGetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.table.table_get",
  method: "GET",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name",
  tokens: ["user"],
  codes,
  input: TableGetInput,
  output: TableGetOutput
})

/** @category structures */
export interface WorkspaceDataTableColumnInfo {
  readonly name: string
  readonly description: string
  readonly data_type: string
  readonly is_primary_key: boolean
  readonly is_unique: boolean
  readonly is_auto_increment: boolean
  readonly is_array: boolean
  readonly is_allow_null: boolean
  readonly default_value: string
}

export const WorkspaceDataTableColumnInfo: Codec.Shape<WorkspaceDataTableColumnInfo> =
  /*#__PURE__*/ Codec.shape("apaas#WorkspaceDataTableColumnInfo", () => ({
    name: Codec.str,
    description: Codec.str,
    data_type: Codec.str,
    is_primary_key: Codec.bool,
    is_unique: Codec.bool,
    is_auto_increment: Codec.bool,
    is_array: Codec.bool,
    is_allow_null: Codec.bool,
    default_value: Codec.str
  }))

/** @category structures */
export interface WorkspaceDataTable {
  readonly name: string
  readonly description: string
  readonly columns: ReadonlyArray<WorkspaceDataTableColumnInfo>
}

export const WorkspaceDataTable: Codec.Shape<WorkspaceDataTable> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.table.list#output.items", () => ({
    name: Codec.str,
    description: Codec.str,
    columns: Codec.list(Codec.obj(WorkspaceDataTableColumnInfo))
  }))
