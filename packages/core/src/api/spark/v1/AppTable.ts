// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.app.table`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/spark.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchUpdateTableRecords` takes.
 *
 * @category inputs
 */
export interface BatchUpdateTableRecordsInput {
  readonly app_id: string
  readonly table_name: string
  /** Default: `"online"`. */
  readonly env?: string | undefined
  /** Default: `"miaoda_user_id"`. */
  readonly user_identifier_type?: "miaoda_user_id" | (string & {}) | undefined
  readonly records: string
}

export const BatchUpdateTableRecordsInput: Codec.Shape<BatchUpdateTableRecordsInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.batch_update_table_records#input", () => ({
    app_id: Codec.str,
    table_name: Codec.str,
    env: Codec.strOpt,
    user_identifier_type: Codec.listedOpt("miaoda_user_id"),
    records: Codec.str
  }))

/**
 * What `batchUpdateTableRecords` gives.
 *
 * @category outputs
 */
export interface BatchUpdateTableRecordsOutput {
  readonly record_ids: ReadonlyArray<string>
}

export const BatchUpdateTableRecordsOutput: Codec.Shape<BatchUpdateTableRecordsOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.batch_update_table_records#output", () => ({
    record_ids: Codec.list(Codec.str)
  }))

/**
 * 批量更新数据表中的记录
 *
 * `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update` · Token: user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `spark:app.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records
 * @category endpoints
 */
export const batchUpdateTableRecords: Endpoint.Described<BatchUpdateTableRecordsInput, BatchUpdateTableRecordsOutput, "user"> & {
  /**
   * 批量更新数据表中的记录
   *
   * Scopes, any of: `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records
   */
  (input: BatchUpdateTableRecordsInput, options: Endpoint.WithToken): Effect.Effect<BatchUpdateTableRecordsOutput, FeishuError, FeishuClient>
  /**
   * 批量更新数据表中的记录
   *
   * Scopes, any of: `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records
   */
  (input: BatchUpdateTableRecordsInput, options?: Endpoint.CallOptions<never>): Effect.Effect<BatchUpdateTableRecordsOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.table.batch_update_table_records",
  method: "PATCH",
  path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update",
  tokens: ["user"],
  query: ["env", "user_identifier_type"],
  body: "json",
  codes,
  input: BatchUpdateTableRecordsInput,
  output: BatchUpdateTableRecordsOutput
})

/**
 * What `deleteTableRecords` takes.
 *
 * @category inputs
 */
export interface DeleteTableRecordsInput {
  readonly app_id: string
  readonly table_name: string
  readonly filter: string
  /** Default: `"online"`. */
  readonly env?: string | undefined
}

export const DeleteTableRecordsInput: Codec.Shape<DeleteTableRecordsInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.delete_table_records#input", () => ({
    app_id: Codec.str,
    table_name: Codec.str,
    filter: Codec.str,
    env: Codec.strOpt
  }))

/**
 * 删除数据表中的记录
 *
 * `DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records
 * @category endpoints
 */
export const deleteTableRecords: Endpoint.Described<DeleteTableRecordsInput, Codec.Dictionary, "user"> & {
  /**
   * 删除数据表中的记录
   *
   * Scopes, any of: `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records
   */
  (input: DeleteTableRecordsInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除数据表中的记录
   *
   * Scopes, any of: `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records
   */
  (input: DeleteTableRecordsInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.table.delete_table_records",
  method: "DELETE",
  path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
  tokens: ["user"],
  query: ["filter", "env"],
  codes,
  input: DeleteTableRecordsInput,
  output: Codec.dictionary
})

/**
 * What `getTableDetail` takes.
 *
 * @category inputs
 */
export interface GetTableDetailInput {
  readonly app_id: string
  readonly table_name: string
  /** Default: `"online"`. */
  readonly env?: string | undefined
  /** Not in the documentation. */
  readonly format?: string | undefined
}

export const GetTableDetailInput: Codec.Shape<GetTableDetailInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.get_table_detail#input", () => ({
    app_id: Codec.str,
    table_name: Codec.str,
    env: Codec.strOpt,
    format: Codec.strOpt
  }))

/**
 * What `getTableDetail` gives.
 *
 * @category outputs
 */
export interface GetTableDetailOutput {
  readonly name: string
  readonly description: string
  readonly columns: ReadonlyArray<AppTableColumn>
  /** Not in the documentation. */
  readonly indexes?: ReadonlyArray<Indexe> | undefined
  /** Not in the documentation. */
  readonly constraints?: ReadonlyArray<Constraint> | undefined
  /** Not in the documentation. */
  readonly estimated_row_count?: number | undefined
  /** Not in the documentation. */
  readonly size_bytes?: number | undefined
  /** Not in the documentation. */
  readonly ddl?: string | undefined
}

export const GetTableDetailOutput: Codec.Shape<GetTableDetailOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.get_table_detail#output", () => ({
    name: Codec.str,
    description: Codec.str,
    columns: Codec.list(Codec.obj(AppTableColumn)),
    indexes: Codec.listOpt(Codec.obj(Indexe)),
    constraints: Codec.listOpt(Codec.obj(Constraint)),
    estimated_row_count: Codec.intOpt,
    size_bytes: Codec.intOpt,
    ddl: Codec.strOpt
  }))

/**
 * 获取数据表详细信息
 *
 * `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`, `spark:app:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail
 * @category endpoints
 */
export const getTableDetail: Endpoint.Described<GetTableDetailInput, GetTableDetailOutput, "user"> & {
  /**
   * 获取数据表详细信息
   *
   * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`, `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail
   */
  (input: GetTableDetailInput, options: Endpoint.WithToken): Effect.Effect<GetTableDetailOutput, FeishuError, FeishuClient>
  /**
   * 获取数据表详细信息
   *
   * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`, `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail
   */
  (input: GetTableDetailInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetTableDetailOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.table.get_table_detail",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name",
  tokens: ["user"],
  query: ["env", "format"],
  codes,
  input: GetTableDetailInput,
  output: GetTableDetailOutput
})

/**
 * What `getTableList` takes.
 *
 * @category inputs
 */
export interface GetTableListInput {
  readonly app_id: string
  /** 1 to 500. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"online"`. */
  readonly env?: string | undefined
}

export const GetTableListInput: Codec.Shape<GetTableListInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.get_table_list#input", () => ({
    app_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    env: Codec.strOpt
  }))

/**
 * What `getTableList` gives.
 *
 * @category outputs
 */
export interface GetTableListOutput {
  readonly has_more: boolean
  readonly page_token: string
  readonly items: ReadonlyArray<AppTable>
}

export const GetTableListOutput: Codec.Shape<GetTableListOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.get_table_list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.str,
    items: Codec.list(Codec.obj(AppTable))
  }))

/**
 * 获取数据表列表
 *
 * `GET /open-apis/spark/v1/apps/:app_id/tables` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`, `spark:app:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list
 * @category endpoints
 */
export const getTableList: Endpoint.Described<GetTableListInput, GetTableListOutput, "user"> & {
  /**
   * 获取数据表列表
   *
   * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`, `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list
   */
  (input: GetTableListInput, options: Endpoint.WithToken): Effect.Effect<GetTableListOutput, FeishuError, FeishuClient>
  /**
   * 获取数据表列表
   *
   * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`, `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list
   */
  (input: GetTableListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetTableListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetTableListInput, GetTableListOutput, "user">
  readonly items: {
    /**
     * 获取数据表列表
     *
     * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`, `spark:app:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list
     */
    (input: GetTableListInput, options: Paged.OptionsWithToken): Paged.Listing<AppTable>
    /**
     * 获取数据表列表
     *
     * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`, `spark:app:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list
     */
    (input: GetTableListInput, options?: Paged.Options<never>): Paged.Listing<AppTable, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "spark.v1.app.table.get_table_list",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/tables",
  tokens: ["user"],
  query: ["page_size", "page_token", "env"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: GetTableListInput,
  output: GetTableListOutput
})

/**
 * What `getTableRecordList` takes.
 *
 * @category inputs
 */
export interface GetTableRecordListInput {
  readonly app_id: string
  readonly table_name: string
  /** 1 to 500. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly select?: string | undefined
  readonly filter?: string | undefined
  readonly order?: string | undefined
  /** Default: `"online"`. */
  readonly env?: string | undefined
  /** Default: `"miaoda_user_id"`. */
  readonly user_identifier_type?: "miaoda_user_id" | (string & {}) | undefined
}

export const GetTableRecordListInput: Codec.Shape<GetTableRecordListInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.get_table_record_list#input", () => ({
    app_id: Codec.str,
    table_name: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    select: Codec.strOpt,
    filter: Codec.strOpt,
    order: Codec.strOpt,
    env: Codec.strOpt,
    user_identifier_type: Codec.listedOpt("miaoda_user_id")
  }))

/**
 * What `getTableRecordList` gives.
 *
 * @category outputs
 */
export interface GetTableRecordListOutput {
  readonly has_more: boolean
  readonly page_token: string
  readonly total: number
  readonly items: string
}

export const GetTableRecordListOutput: Codec.Shape<GetTableRecordListOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.get_table_record_list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.str,
    total: Codec.int,
    items: Codec.str
  }))

/**
 * 查询数据表数据记录
 *
 * `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table.record:read`, `spark:app.table.record:write`, `spark:app:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list
 * @category endpoints
 */
export const getTableRecordList: Endpoint.Described<GetTableRecordListInput, GetTableRecordListOutput, "user"> & {
  /**
   * 查询数据表数据记录
   *
   * Scopes, any of: `spark:app.table.record:read`, `spark:app.table.record:write`, `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list
   */
  (input: GetTableRecordListInput, options: Endpoint.WithToken): Effect.Effect<GetTableRecordListOutput, FeishuError, FeishuClient>
  /**
   * 查询数据表数据记录
   *
   * Scopes, any of: `spark:app.table.record:read`, `spark:app.table.record:write`, `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list
   */
  (input: GetTableRecordListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetTableRecordListOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.table.get_table_record_list",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
  tokens: ["user"],
  query: ["page_size", "page_token", "select", "filter", "order", "env", "user_identifier_type"],
  codes,
  input: GetTableRecordListInput,
  output: GetTableRecordListOutput
})

/**
 * What `patchTableRecords` takes.
 *
 * @category inputs
 */
export interface PatchTableRecordsInput {
  readonly app_id: string
  readonly table_name: string
  readonly filter: string
  /** Default: `"online"`. */
  readonly env?: string | undefined
  /** Default: `"miaoda_user_id"`. */
  readonly user_identifier_type?: "miaoda_user_id" | (string & {}) | undefined
  readonly record: string
}

export const PatchTableRecordsInput: Codec.Shape<PatchTableRecordsInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.patch_table_records#input", () => ({
    app_id: Codec.str,
    table_name: Codec.str,
    filter: Codec.str,
    env: Codec.strOpt,
    user_identifier_type: Codec.listedOpt("miaoda_user_id"),
    record: Codec.str
  }))

/**
 * What `patchTableRecords` gives.
 *
 * @category outputs
 */
export interface PatchTableRecordsOutput {
  readonly record_ids: ReadonlyArray<string>
}

export const PatchTableRecordsOutput: Codec.Shape<PatchTableRecordsOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.patch_table_records#output", () => ({
    record_ids: Codec.list(Codec.str)
  }))

/**
 * 按条件更新数据表中的记录
 *
 * `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records
 * @category endpoints
 */
export const patchTableRecords: Endpoint.Described<PatchTableRecordsInput, PatchTableRecordsOutput, "user"> & {
  /**
   * 按条件更新数据表中的记录
   *
   * Scopes, any of: `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records
   */
  (input: PatchTableRecordsInput, options: Endpoint.WithToken): Effect.Effect<PatchTableRecordsOutput, FeishuError, FeishuClient>
  /**
   * 按条件更新数据表中的记录
   *
   * Scopes, any of: `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records
   */
  (input: PatchTableRecordsInput, options?: Endpoint.CallOptions<never>): Effect.Effect<PatchTableRecordsOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.table.patch_table_records",
  method: "PATCH",
  path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
  tokens: ["user"],
  query: ["filter", "env", "user_identifier_type"],
  body: "json",
  codes,
  input: PatchTableRecordsInput,
  output: PatchTableRecordsOutput
})

/**
 * What `postTableRecords` takes.
 *
 * @category inputs
 */
export interface PostTableRecordsInput {
  readonly app_id: string
  readonly table_name: string
  readonly columns?: string | undefined
  readonly on_conflict?: string | undefined
  /** Default: `"online"`. */
  readonly env?: string | undefined
  /** Default: `"miaoda_user_id"`. */
  readonly user_identifier_type?: "miaoda_user_id" | (string & {}) | undefined
  readonly Prefer?: string | undefined
  readonly records: string
}

export const PostTableRecordsInput: Codec.Shape<PostTableRecordsInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.post_table_records#input", () => ({
    app_id: Codec.str,
    table_name: Codec.str,
    columns: Codec.strOpt,
    on_conflict: Codec.strOpt,
    env: Codec.strOpt,
    user_identifier_type: Codec.listedOpt("miaoda_user_id"),
    Prefer: Codec.strOpt,
    records: Codec.str
  }))

/**
 * What `postTableRecords` gives.
 *
 * @category outputs
 */
export interface PostTableRecordsOutput {
  readonly record_ids: ReadonlyArray<string>
}

export const PostTableRecordsOutput: Codec.Shape<PostTableRecordsOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.post_table_records#output", () => ({
    record_ids: Codec.list(Codec.str)
  }))

/**
 * 向数据表中添加或更新记录
 *
 * `POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records
 * @category endpoints
 */
export const postTableRecords: Endpoint.Described<PostTableRecordsInput, PostTableRecordsOutput, "user"> & {
  /**
   * 向数据表中添加或更新记录
   *
   * Scopes, any of: `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records
   */
  (input: PostTableRecordsInput, options: Endpoint.WithToken): Effect.Effect<PostTableRecordsOutput, FeishuError, FeishuClient>
  /**
   * 向数据表中添加或更新记录
   *
   * Scopes, any of: `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records
   */
  (input: PostTableRecordsInput, options?: Endpoint.CallOptions<never>): Effect.Effect<PostTableRecordsOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.table.post_table_records",
  method: "POST",
  path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
  tokens: ["user"],
  query: ["columns", "on_conflict", "env", "user_identifier_type"],
  headers: ["Prefer"],
  body: "json",
  codes,
  input: PostTableRecordsInput,
  output: PostTableRecordsOutput
})

/** @category structures */
export interface AppTableColumn {
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

export const AppTableColumn: Codec.Shape<AppTableColumn> =
  /*#__PURE__*/ Codec.shape("spark#AppTableColumn", () => ({
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
export interface Indexe {
  readonly name: string
  readonly columns?: ReadonlyArray<string> | undefined
  readonly type: string
  readonly definition: string
}

export const Indexe: Codec.Shape<Indexe> = /*#__PURE__*/ Codec.shape("spark#Indexe", () => ({
  name: Codec.str,
  columns: Codec.listOpt(Codec.str),
  type: Codec.str,
  definition: Codec.str
}))

/** @category structures */
export interface Constraint {
  readonly type: string
  readonly name: string
  readonly columns: ReadonlyArray<string>
  readonly referenced_table?: string | undefined
  readonly referenced_columns?: ReadonlyArray<string> | undefined
}

export const Constraint: Codec.Shape<Constraint> = /*#__PURE__*/ Codec.shape("spark#Constraint", () => ({
  type: Codec.str,
  name: Codec.str,
  columns: Codec.list(Codec.str),
  referenced_table: Codec.strOpt,
  referenced_columns: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface AppTable {
  readonly name: string
  readonly description: string
  readonly columns: ReadonlyArray<AppTableColumn>
  /** Not in the documentation. */
  readonly indexes?: ReadonlyArray<Indexe> | undefined
  /** Not in the documentation. */
  readonly constraints?: ReadonlyArray<Constraint> | undefined
  /** Not in the documentation. */
  readonly estimated_row_count?: number | undefined
  /** Not in the documentation. */
  readonly size_bytes?: number | undefined
}

export const AppTable: Codec.Shape<AppTable> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.table.get_table_list#output.items", () => ({
    name: Codec.str,
    description: Codec.str,
    columns: Codec.list(Codec.obj(AppTableColumn)),
    indexes: Codec.listOpt(Codec.obj(Indexe)),
    constraints: Codec.listOpt(Codec.obj(Constraint)),
    estimated_row_count: Codec.intOpt,
    size_bytes: Codec.intOpt
  }))
