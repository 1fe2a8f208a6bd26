// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.application.object.record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/apaas.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 256 characters. */
  readonly object_api_name: string
  readonly records: string
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_create#input", () => ({
    namespace: Codec.str,
    object_api_name: Codec.str,
    records: Codec.str
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly items: ReadonlyArray<RecordResult>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_create#output", () => ({
    items: Codec.list(Codec.obj(RecordResult))
  }))

/**
 * 批量新建记录
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create` · Token:
 * tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 批量新建记录
   *
   * Scopes, any of: `app_engine:object.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.record.batch_create",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create",
  tokens: ["tenant"],
  body: "json",
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
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 256 characters. */
  readonly object_api_name: string
  /** At most 500 items. */
  readonly ids: ReadonlyArray<string>
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_delete#input", () => ({
    namespace: Codec.str,
    object_api_name: Codec.str,
    ids: Codec.list(Codec.str)
  }))

/**
 * What `batchDelete` gives.
 *
 * @category outputs
 */
export interface BatchDeleteOutput {
  readonly items?: ReadonlyArray<RecordResult> | undefined
}

export const BatchDeleteOutput: Codec.Shape<BatchDeleteOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_delete#output", () => ({
    items: Codec.listOpt(Codec.obj(RecordResult))
  }))

/**
 * 批量删除记录
 *
 * `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete` · Token:
 * tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, BatchDeleteOutput, "tenant"> & {
  /**
   * 批量删除记录
   *
   * Scopes, any of: `app_engine:object.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.record.batch_delete",
  method: "DELETE",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: BatchDeleteOutput
})

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  /** At most 256 characters. */
  readonly namespace: string
  /** At most 256 characters. */
  readonly object_api_name: string
  /** At most 256 items. */
  readonly select: ReadonlyArray<string>
  readonly filter?: Types.Criterion | undefined
  /** At most 256 items. */
  readonly order_by?: ReadonlyArray<Sort> | undefined
  /** At most 256 items. */
  readonly group_by?: ReadonlyArray<RecordGroupByItem> | undefined
  readonly page_token?: string | undefined
  readonly use_page_token?: boolean | undefined
  readonly page_size?: number | undefined
  /** At least 0. */
  readonly offset?: number | undefined
  readonly need_total_count?: boolean | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_query#input", () => ({
    namespace: Codec.str,
    object_api_name: Codec.str,
    select: Codec.list(Codec.str),
    filter: Codec.objOpt(Types.Criterion),
    order_by: Codec.listOpt(Codec.obj(Sort)),
    group_by: Codec.listOpt(Codec.obj(RecordGroupByItem)),
    page_token: Codec.strOpt,
    use_page_token: Codec.boolOpt,
    page_size: Codec.intOpt,
    offset: Codec.intOpt,
    need_total_count: Codec.boolOpt
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly items: string
  readonly total?: number | undefined
  readonly next_page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_query#output", () => ({
    items: Codec.str,
    total: Codec.intOpt,
    next_page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询记录列表
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query` · Token:
 * tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant"> & {
  /**
   * 查询记录列表
   *
   * Scopes, any of: `app_engine:object.record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_query
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.record.batch_query",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  /** At most 256 characters. */
  readonly namespace: string
  /** At most 256 characters. */
  readonly object_api_name: string
  readonly records: string
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_update#input", () => ({
    namespace: Codec.str,
    object_api_name: Codec.str,
    records: Codec.str
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly items: ReadonlyArray<RecordResult>
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_update#output", () => ({
    items: Codec.list(Codec.obj(RecordResult))
  }))

/**
 * 批量编辑记录
 *
 * `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update` · Token:
 * tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "tenant"> & {
  /**
   * 批量编辑记录
   *
   * Scopes, any of: `app_engine:object.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.record.batch_update",
  method: "PATCH",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update",
  tokens: ["tenant"],
  body: "json",
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
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 256 characters. */
  readonly object_api_name: string
  readonly record: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.create#input", () => ({
    namespace: Codec.str,
    object_api_name: Codec.str,
    record: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.create#output", () => ({
    id: Codec.str
  }))

/**
 * 新建记录
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records` · Token: tenant · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 新建记录
   *
   * Scopes, any of: `app_engine:object.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.record.create",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records",
  tokens: ["tenant"],
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
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 256 characters. */
  readonly object_api_name: string
  readonly id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.delete#input", () => ({
    namespace: Codec.str,
    object_api_name: Codec.str,
    id: Codec.str
  }))

/**
 * 删除记录
 *
 * `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id` · Token: tenant ·
 * Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除记录
   *
   * Scopes, any of: `app_engine:object.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.record.delete",
  method: "DELETE",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id",
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
  /** At most 256 characters. */
  readonly namespace: string
  /** At most 256 characters. */
  readonly object_api_name: string
  readonly id: string
  readonly record: string
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.patch#input", () => ({
    namespace: Codec.str,
    object_api_name: Codec.str,
    id: Codec.str,
    record: Codec.str
  }))

/**
 * 编辑记录
 *
 * `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id` · Token: tenant ·
 * Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 编辑记录
   *
   * Scopes, any of: `app_engine:object.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.record.patch",
  method: "PATCH",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id",
  tokens: ["tenant"],
  body: "json",
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
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 256 characters. */
  readonly object_api_name: string
  readonly id: string
  /** At most 256 items. */
  readonly select?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.query#input", () => ({
    namespace: Codec.str,
    object_api_name: Codec.str,
    id: Codec.str,
    select: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly item: string
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.query#output", () => ({
    item: Codec.str
  }))

/**
 * 获取记录详情
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query` · Token:
 * tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取记录详情
   *
   * Scopes, any of: `app_engine:object.record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.record.query",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface RecordResult {
  readonly success: boolean
  readonly id?: string | undefined
  readonly errors?: ReadonlyArray<RecordResultError> | undefined
}

export const RecordResult: Codec.Shape<RecordResult> =
  /*#__PURE__*/ Codec.shape("apaas#RecordResult", () => ({
    success: Codec.bool,
    id: Codec.strOpt,
    errors: Codec.listOpt(Codec.obj(RecordResultError))
  }))

/** @category structures */
export interface RecordResultError {
  readonly code: string
  readonly message: string
  readonly sub_code?: string | undefined
  readonly fields?: ReadonlyArray<string> | undefined
}

export const RecordResultError: Codec.Shape<RecordResultError> =
  /*#__PURE__*/ Codec.shape("apaas#RecordResultError", () => ({
    code: Codec.str,
    message: Codec.str,
    sub_code: Codec.strOpt,
    fields: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface Sort {
  /** At most 256 characters. */
  readonly field: string
  /** At most 256 characters. */
  readonly direction: "ASC" | "DESC"
}

export const Sort: Codec.Shape<Sort> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_query#input.order_by", () => ({
    field: Codec.str,
    direction: Codec.lit("ASC", "DESC")
  }))

/** @category structures */
export interface RecordGroupByItem {
  /** At most 256 characters. */
  readonly field: string
}

export const RecordGroupByItem: Codec.Shape<RecordGroupByItem> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.record.batch_query#input.group_by", () => ({
    field: Codec.str
  }))
