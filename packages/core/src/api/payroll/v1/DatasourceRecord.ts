// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.datasource_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/payroll.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly source_code: string
  /** 1 to 200 items. */
  readonly selected_fields?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly field_filters?: ReadonlyArray<DatasourceRecordFieldFilter> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.query#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    source_code: Codec.str,
    selected_fields: Codec.listOpt(Codec.str),
    field_filters: Codec.listOpt(Codec.obj(DatasourceRecordFieldFilter))
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly records: ReadonlyArray<DatasourceRecord>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.query#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    records: Codec.list(Codec.obj(DatasourceRecord))
  }))

/**
 * 批量查询外部算薪数据记录
 *
 * `POST /open-apis/payroll/v1/datasource_records/query` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `payroll:external_datasource_record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 批量查询外部算薪数据记录
   *
   * Scopes, any of: `payroll:external_datasource_record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant" | "user">
  readonly items: {
    /**
     * 批量查询外部算薪数据记录
     *
     * Scopes, any of: `payroll:external_datasource_record:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<DatasourceRecord>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "payroll.v1.datasource_record.query",
  method: "POST",
  path: "/open-apis/payroll/v1/datasource_records/query",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "records", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `save` takes.
 *
 * @category inputs
 */
export interface SaveInput {
  readonly source_code: string
  /** 1 to 50 items. */
  readonly records: ReadonlyArray<SaveRecordsInput>
}

export const SaveInput: Codec.Shape<SaveInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.save#input", () => ({
    source_code: Codec.str,
    records: Codec.list(Codec.obj(SaveRecordsInput))
  }))

/**
 * What `save` gives.
 *
 * @category outputs
 */
export interface SaveOutput {
  readonly affect_counts: string
}

export const SaveOutput: Codec.Shape<SaveOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.save#output", () => ({
    affect_counts: Codec.str
  }))

/**
 * 创建 / 更新外部算薪数据
 *
 * `POST /open-apis/payroll/v1/datasource_records/save` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `payroll:external_datasource_record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/save
 * @category endpoints
 */
export const save: Endpoint.Described<SaveInput, SaveOutput, "tenant" | "user"> & {
  /**
   * 创建 / 更新外部算薪数据
   *
   * Scopes, any of: `payroll:external_datasource_record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/save
   */
  (input: SaveInput, options?: Endpoint.CallOptions): Effect.Effect<SaveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "payroll.v1.datasource_record.save",
  method: "POST",
  path: "/open-apis/payroll/v1/datasource_records/save",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SaveInput,
  output: SaveOutput
})

/** @category structures */
export interface DatasourceRecordFieldFilter {
  readonly field_code: string
  /** 1 to 500 items. */
  readonly field_values?: ReadonlyArray<string> | undefined
  /** 1 to 2. */
  readonly operator?: 1 | 2 | (number & {}) | undefined
}

export const DatasourceRecordFieldFilter: Codec.Shape<DatasourceRecordFieldFilter> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.query#input.field_filters", () => ({
    field_code: Codec.str,
    field_values: Codec.listOpt(Codec.str),
    operator: Codec.listedOpt(1, 2)
  }))

/** @category structures */
export interface DatasourceRecord {
  readonly active_status: 1 | 2 | (number & {})
  readonly field_values: ReadonlyArray<DatasourceRecordField>
}

export const DatasourceRecord: Codec.Shape<DatasourceRecord> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.query#output.records", () => ({
    active_status: Codec.open(1, 2),
    field_values: Codec.list(Codec.obj(DatasourceRecordField))
  }))

/** @category structures */
export interface DatasourceRecordField {
  readonly field_code: string
  readonly value: string
  readonly field_type?: number | undefined
}

export const DatasourceRecordField: Codec.Shape<DatasourceRecordField> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.query#output.records.field_values", () => ({
    field_code: Codec.str,
    value: Codec.str,
    field_type: Codec.intOpt
  }))

/** @category structures */
export interface SaveRecordsInput {
  /** 1 to 100. */
  readonly active_status: 1 | 2 | (number & {})
  readonly field_values: ReadonlyArray<SaveRecordsFieldValuesInput>
}

export const SaveRecordsInput: Codec.Shape<SaveRecordsInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.save#input.records", () => ({
    active_status: Codec.listed(1, 2),
    field_values: Codec.list(Codec.obj(SaveRecordsFieldValuesInput))
  }))

/** @category structures */
export interface SaveRecordsFieldValuesInput {
  readonly field_code: string
  readonly value: string
  /** 1 to 100. */
  readonly field_type?: number | undefined
}

export const SaveRecordsFieldValuesInput: Codec.Shape<SaveRecordsFieldValuesInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource_record.save#input.records.field_values", () => ({
    field_code: Codec.str,
    value: Codec.str,
    field_type: Codec.intOpt
  }))
