// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.table.record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/bitable.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly app_token: string
  readonly table_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly client_token?: string | undefined
  readonly ignore_consistency_check?: boolean | undefined
  readonly records: ReadonlyArray<BatchCreateRecordsInput>
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_create#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    client_token: Codec.strOpt,
    ignore_consistency_check: Codec.boolOpt,
    records: Codec.list(Codec.obj(BatchCreateRecordsInput))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly records: ReadonlyArray<AppTableRecord>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_create#output", () => ({
    records: Codec.list(Codec.obj(AppTableRecord))
  }))

/**
 * 新增多条记录
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create` · Token: tenant or user
 * · Rate limit: 50/s.
 *
 * Scopes, any of: `base:record:create`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant" | "user"> & {
  /**
   * 新增多条记录
   *
   * Scopes, any of: `base:record:create`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.record.batch_create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "client_token", "ignore_consistency_check"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: BatchCreateInput,
  output: BatchCreateOutput
})

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly app_token: string
  readonly table_id: string
  readonly ignore_consistency_check?: boolean | undefined
  readonly records: ReadonlyArray<string>
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_delete#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    ignore_consistency_check: Codec.boolOpt,
    records: Codec.list(Codec.str)
  }))

/**
 * What `batchDelete` gives.
 *
 * @category outputs
 */
export interface BatchDeleteOutput {
  readonly records: ReadonlyArray<DeleteRecord>
}

export const BatchDeleteOutput: Codec.Shape<BatchDeleteOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_delete#output", () => ({
    records: Codec.list(Codec.obj(DeleteRecord))
  }))

/**
 * 删除多条记录
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete` · Token: tenant or user
 * · Rate limit: 50/s.
 *
 * Scopes, any of: `base:record:delete`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, BatchDeleteOutput, "tenant" | "user"> & {
  /**
   * 删除多条记录
   *
   * Scopes, any of: `base:record:delete`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.record.batch_delete",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete",
  tokens: ["tenant", "user"],
  query: ["ignore_consistency_check"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: BatchDeleteOutput
})

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  /** At most 100 characters. */
  readonly app_token: string
  /** At most 50 characters. */
  readonly table_id: string
  /** 1 to 100 items. */
  readonly record_ids: ReadonlyArray<string>
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly with_shared_url?: boolean | undefined
  readonly automatic_fields?: boolean | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_get#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    record_ids: Codec.list(Codec.str),
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    with_shared_url: Codec.boolOpt,
    automatic_fields: Codec.boolOpt
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly records?: ReadonlyArray<AppTableRecord> | undefined
  readonly forbidden_record_ids?: ReadonlyArray<string> | undefined
  readonly absent_record_ids?: ReadonlyArray<string> | undefined
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_get#output", () => ({
    records: Codec.listOpt(Codec.obj(AppTableRecord)),
    forbidden_record_ids: Codec.listOpt(Codec.str),
    absent_record_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量获取记录
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get` · Token: tenant or user ·
 * Rate limit: 20/s.
 *
 * Scopes, any of: `base:record:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant" | "user"> & {
  /**
   * 批量获取记录
   *
   * Scopes, any of: `base:record:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_get
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.record.batch_get",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly app_token: string
  readonly table_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly ignore_consistency_check?: boolean | undefined
  /** Not in the documentation. */
  readonly client_token?: string | undefined
  readonly records: ReadonlyArray<BatchUpdateRecordsInput>
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_update#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    ignore_consistency_check: Codec.boolOpt,
    client_token: Codec.strOpt,
    records: Codec.list(Codec.obj(BatchUpdateRecordsInput))
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly records: ReadonlyArray<AppTableRecord>
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_update#output", () => ({
    records: Codec.list(Codec.obj(AppTableRecord))
  }))

/**
 * 更新多条记录
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update` · Token: tenant or user
 * · Rate limit: 50/s.
 *
 * Scopes, any of: `base:record:update`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "tenant" | "user"> & {
  /**
   * 更新多条记录
   *
   * Scopes, any of: `base:record:update`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.record.batch_update",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "ignore_consistency_check", "client_token"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchUpdateInput,
  output: BatchUpdateOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly app_token: string
  /** At most 50 characters. */
  readonly table_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly client_token?: string | undefined
  readonly ignore_consistency_check?: boolean | undefined
  readonly fields: { readonly [name: string]: unknown }
  /** Not in the documentation. */
  readonly record_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.create#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    client_token: Codec.strOpt,
    ignore_consistency_check: Codec.boolOpt,
    fields: Codec.map(Codec.any),
    record_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly record: AppTableRecord
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.create#output", () => ({
    record: Codec.obj(AppTableRecord)
  }))

/**
 * 新增记录
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` · Token: tenant or user · Rate limit:
 * 50/s.
 *
 * Scopes, any of: `base:record:create`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新增记录
   *
   * Scopes, any of: `base:record:create`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.record.create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "client_token", "ignore_consistency_check"],
  body: "json",
  idempotencyKey: "client_token",
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
  readonly app_token: string
  readonly table_id: string
  readonly record_id: string
  readonly ignore_consistency_check?: boolean | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.delete#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    record_id: Codec.str,
    ignore_consistency_check: Codec.boolOpt
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly deleted?: boolean | undefined
  readonly record_id?: string | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.delete#output", () => ({
    deleted: Codec.boolOpt,
    record_id: Codec.strOpt
  }))

/**
 * 删除记录
 *
 * `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` · Token: tenant or user
 * · Rate limit: 50/s.
 *
 * Scopes, any of: `base:record:delete`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除记录
   *
   * Scopes, any of: `base:record:delete`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.record.delete",
  method: "DELETE",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
  tokens: ["tenant", "user"],
  query: ["ignore_consistency_check"],
  done: [1254043],
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly app_token: string
  readonly table_id: string
  readonly record_id: string
  readonly text_field_as_array?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly display_formula_ref?: boolean | undefined
  readonly with_shared_url?: boolean | undefined
  readonly automatic_fields?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.get#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    record_id: Codec.str,
    text_field_as_array: Codec.boolOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    display_formula_ref: Codec.boolOpt,
    with_shared_url: Codec.boolOpt,
    automatic_fields: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly record: GetOutputRecord
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.get#output", () => ({
    record: Codec.obj(GetOutputRecord)
  }))

/**
 * 检索记录
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` · Token: tenant or user ·
 * Rate limit: 20/s.
 *
 * Scopes, any of: `base:record:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 检索记录
   *
   * Scopes, any of: `base:record:read`, `bitable:app`, `bitable:app:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.record.get",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
  tokens: ["tenant", "user"],
  query: ["text_field_as_array", "user_id_type", "display_formula_ref", "with_shared_url", "automatic_fields"],
  deprecated: true,
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
  readonly app_token: string
  readonly table_id: string
  readonly view_id?: string | undefined
  readonly filter?: string | undefined
  readonly sort?: string | undefined
  readonly field_names?: string | undefined
  readonly text_field_as_array?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly display_formula_ref?: boolean | undefined
  readonly automatic_fields?: boolean | undefined
  readonly page_token?: string | undefined
  /** At most 500. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.list#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.strOpt,
    filter: Codec.strOpt,
    sort: Codec.strOpt,
    field_names: Codec.strOpt,
    text_field_as_array: Codec.boolOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    display_formula_ref: Codec.boolOpt,
    automatic_fields: Codec.boolOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly total?: number | undefined
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    total: Codec.intOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 列出记录
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` · Token: tenant or user · Rate limit:
 * 20/s.
 *
 * Scopes, any of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出记录
   *
   * Scopes, any of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出记录
     *
     * Scopes, any of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.table.record.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records",
  tokens: ["tenant", "user"],
  query: [
    "view_id", "filter", "sort", "field_names", "text_field_as_array", "user_id_type", "display_formula_ref",
    "automatic_fields", "page_token", "page_size"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** At most 100 characters. */
  readonly app_token: string
  /** At most 50 characters. */
  readonly table_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** Default: `20`. */
  readonly page_size?: number | undefined
  /** At most 50 characters. */
  readonly view_id?: string | undefined
  /** At most 200 items. */
  readonly field_names?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly sort?: ReadonlyArray<Sort> | undefined
  readonly filter?: FilterInfo | undefined
  readonly automatic_fields?: boolean | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.search#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    view_id: Codec.strOpt,
    field_names: Codec.listOpt(Codec.str),
    sort: Codec.listOpt(Codec.obj(Sort)),
    filter: Codec.objOpt(FilterInfo),
    automatic_fields: Codec.boolOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<AppTableRecord>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly total?: number | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.search#output", () => ({
    items: Codec.list(Codec.obj(AppTableRecord)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    total: Codec.intOpt
  }))

/**
 * 查询记录
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search` · Token: tenant or user · Rate
 * limit: 20/s.
 *
 * Scopes, any of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 查询记录
   *
   * Scopes, any of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询记录
     *
     * Scopes, any of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<AppTableRecord>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.table.record.search",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly app_token: string
  readonly table_id: string
  readonly record_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly ignore_consistency_check?: boolean | undefined
  /** Not in the documentation. */
  readonly client_token?: string | undefined
  readonly fields: { readonly [name: string]: unknown }
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.update#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    record_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    ignore_consistency_check: Codec.boolOpt,
    client_token: Codec.strOpt,
    fields: Codec.map(Codec.any)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly record: AppTableRecord
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.update#output", () => ({
    record: Codec.obj(AppTableRecord)
  }))

/**
 * 更新记录
 *
 * `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` · Token: tenant or user ·
 * Rate limit: 50/s.
 *
 * Scopes, any of: `base:record:update`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新记录
   *
   * Scopes, any of: `base:record:update`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.record.update",
  method: "PUT",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "ignore_consistency_check", "client_token"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface CreatedBy {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly en_name?: string | undefined
  readonly email?: string | undefined
  readonly avatar_url?: string | undefined
}

export const CreatedBy: Codec.Shape<CreatedBy> = /*#__PURE__*/ Codec.shape("bitable#CreatedBy", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt,
  en_name: Codec.strOpt,
  email: Codec.strOpt,
  avatar_url: Codec.strOpt
}))

/** @category structures */
export interface AppTableRecord {
  readonly fields: { readonly [name: string]: unknown }
  readonly record_id: string
  readonly created_by?: Person | undefined
  readonly created_time?: number | undefined
  readonly last_modified_by?: Person | undefined
  readonly last_modified_time?: number | undefined
  readonly shared_url?: string | undefined
  readonly record_url?: string | undefined
}

export const AppTableRecord: Codec.Shape<AppTableRecord> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableRecord", () => ({
    fields: Codec.map(Codec.any),
    record_id: Codec.str,
    created_by: Codec.objOpt(Person),
    created_time: Codec.intOpt,
    last_modified_by: Codec.objOpt(Person),
    last_modified_time: Codec.intOpt,
    shared_url: Codec.strOpt,
    record_url: Codec.strOpt
  }))

/** @category structures */
export interface Person {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly en_name?: string | undefined
  readonly email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar_url?: string | undefined
}

export const Person: Codec.Shape<Person> = /*#__PURE__*/ Codec.shape("bitable#Person", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt,
  en_name: Codec.strOpt,
  email: Codec.strOpt,
  avatar_url: Codec.strOpt
}))

/** @category structures */
export interface BatchCreateRecordsInput {
  readonly fields: { readonly [name: string]: unknown }
  readonly shared_url?: string | undefined
  readonly record_url?: string | undefined
  /** Not in the documentation. */
  readonly created_by?: CreatedBy | undefined
  /** Not in the documentation. */
  readonly created_time?: number | undefined
  /** Not in the documentation. */
  readonly last_modified_by?: CreatedBy | undefined
  /** Not in the documentation. */
  readonly last_modified_time?: number | undefined
}

export const BatchCreateRecordsInput: Codec.Shape<BatchCreateRecordsInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_create#input.records", () => ({
    fields: Codec.map(Codec.any),
    shared_url: Codec.strOpt,
    record_url: Codec.strOpt,
    created_by: Codec.objOpt(CreatedBy),
    created_time: Codec.numOpt,
    last_modified_by: Codec.objOpt(CreatedBy),
    last_modified_time: Codec.numOpt
  }))

/** @category structures */
export interface DeleteRecord {
  readonly deleted?: boolean | undefined
  readonly record_id: string
}

export const DeleteRecord: Codec.Shape<DeleteRecord> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_delete#output.records", () => ({
    deleted: Codec.boolOpt,
    record_id: Codec.str
  }))

/** @category structures */
export interface BatchUpdateRecordsInput {
  readonly fields: { readonly [name: string]: unknown }
  readonly record_id?: string | undefined
  readonly shared_url?: string | undefined
  readonly record_url?: string | undefined
  /** Not in the documentation. */
  readonly created_by?: CreatedBy | undefined
  /** Not in the documentation. */
  readonly created_time?: number | undefined
  /** Not in the documentation. */
  readonly last_modified_by?: CreatedBy | undefined
  /** Not in the documentation. */
  readonly last_modified_time?: number | undefined
}

export const BatchUpdateRecordsInput: Codec.Shape<BatchUpdateRecordsInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.batch_update#input.records", () => ({
    fields: Codec.map(Codec.any),
    record_id: Codec.strOpt,
    shared_url: Codec.strOpt,
    record_url: Codec.strOpt,
    created_by: Codec.objOpt(CreatedBy),
    created_time: Codec.numOpt,
    last_modified_by: Codec.objOpt(CreatedBy),
    last_modified_time: Codec.numOpt
  }))

/** @category structures */
export interface GetOutputRecord {
  /**
   * With `display_formula_ref` `true`: as the column referred to (formula and lookup columns). With
   * `text_field_as_array` `true`: DescriptionSegment[] (text columns).
   */
  readonly fields: { readonly [name: string]: unknown }
  readonly record_id: string
  readonly created_by?: Person | undefined
  readonly created_time?: number | undefined
  readonly last_modified_by?: Person | undefined
  readonly last_modified_time?: number | undefined
  /** Not in the documentation. */
  readonly shared_url?: string | undefined
  /** Not in the documentation. */
  readonly record_url?: string | undefined
}

export const GetOutputRecord: Codec.Shape<GetOutputRecord> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.get#output.record", () => ({
    fields: Codec.map(Codec.any),
    record_id: Codec.str,
    created_by: Codec.objOpt(Person),
    created_time: Codec.intOpt,
    last_modified_by: Codec.objOpt(Person),
    last_modified_time: Codec.intOpt,
    shared_url: Codec.strOpt,
    record_url: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly record_id: string
  readonly created_by?: Person | undefined
  readonly created_time?: number | undefined
  readonly last_modified_by?: Person | undefined
  readonly last_modified_time?: number | undefined
  /**
   * With `display_formula_ref` `true`: as the column referred to (formula and lookup columns). With
   * `text_field_as_array` `true`: DescriptionSegment[] (text columns).
   */
  readonly fields: { readonly [name: string]: unknown }
  /** Not in the documentation. */
  readonly shared_url?: string | undefined
  /** Not in the documentation. */
  readonly record_url?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.list#output.items", () => ({
    record_id: Codec.str,
    created_by: Codec.objOpt(Person),
    created_time: Codec.intOpt,
    last_modified_by: Codec.objOpt(Person),
    last_modified_time: Codec.intOpt,
    fields: Codec.map(Codec.any),
    shared_url: Codec.strOpt,
    record_url: Codec.strOpt
  }))

/** @category structures */
export interface Sort {
  /** At most 1000 characters. */
  readonly field_name?: string | undefined
  /** Default: `false`. */
  readonly desc?: boolean | undefined
}

export const Sort: Codec.Shape<Sort> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.search#input.sort", () => ({
    field_name: Codec.strOpt,
    desc: Codec.boolOpt
  }))

/** @category structures */
export interface FilterInfo {
  /** At most 10 characters. */
  readonly conjunction: "and" | "or"
  /** At most 50 items. */
  readonly conditions?: ReadonlyArray<Condition> | undefined
  /** Not in the documentation. */
  readonly children?: ReadonlyArray<FilterInfoChildren> | undefined
}

export const FilterInfo: Codec.Shape<FilterInfo> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.search#input.filter", () => ({
    conjunction: Codec.lit("and", "or"),
    conditions: Codec.listOpt(Codec.obj(Condition)),
    children: Codec.listOpt(Codec.obj(FilterInfoChildren))
  }))

/** @category structures */
export interface Condition {
  /** At most 1000 characters. */
  readonly field_name: string
  readonly operator:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | "isGreater"
    | "isGreaterEqual" | "isLess" | "isLessEqual" | "like" | "in" | (string & {})
  /** At most 10 items. */
  readonly value?: ReadonlyArray<string> | undefined
}

export const Condition: Codec.Shape<Condition> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.search#input.filter.conditions", () => ({
    field_name: Codec.str,
    operator: Codec.listed(
      "is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty", "isGreater", "isGreaterEqual",
      "isLess", "isLessEqual", "like", "in"
    ),
    value: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface FilterInfoChildren {
  readonly conjunction: "and" | "or"
  readonly conditions?: ReadonlyArray<FilterInfoChildrenConditions> | undefined
}

export const FilterInfoChildren: Codec.Shape<FilterInfoChildren> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.search#input.filter.children", () => ({
    conjunction: Codec.lit("and", "or"),
    conditions: Codec.listOpt(Codec.obj(FilterInfoChildrenConditions))
  }))

/** @category structures */
export interface FilterInfoChildrenConditions {
  readonly field_name: string
  readonly operator:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | "isGreater"
    | "isGreaterEqual" | "isLess" | "isLessEqual" | "like" | "in" | (string & {})
  readonly value?: ReadonlyArray<string> | undefined
}

export const FilterInfoChildrenConditions: Codec.Shape<FilterInfoChildrenConditions> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.record.search#input.filter.children.conditions", () => ({
    field_name: Codec.str,
    operator: Codec.listed(
      "is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty", "isGreater", "isGreaterEqual",
      "isLess", "isLessEqual", "like", "in"
    ),
    value: Codec.listOpt(Codec.str)
  }))
