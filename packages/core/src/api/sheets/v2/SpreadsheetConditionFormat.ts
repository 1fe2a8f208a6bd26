// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v2.spreadsheet.condition_format`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/sheets.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly spreadsheet_token: string
  readonly sheet_condition_formats: ReadonlyArray<BatchCreateSheetConditionFormatsInput>
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_create#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_condition_formats: Codec.list(Codec.obj(BatchCreateSheetConditionFormatsInput))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly responses: ReadonlyArray<Response>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_create#output", () => ({
    responses: Codec.list(Codec.obj(Response))
  }))

/**
 * 批量创建条件格式
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create` · Token: tenant
 * or user · Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-set
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant" | "user"> & {
  /**
   * 批量创建条件格式
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-set
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.condition_format.batch_create",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create",
  tokens: ["tenant", "user"],
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
  readonly spreadsheet_token: string
  readonly sheet_cf_ids?: ReadonlyArray<BatchDeleteSheetCfIdsInput> | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_delete#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_cf_ids: Codec.listOpt(Codec.obj(BatchDeleteSheetCfIdsInput))
  }))

/**
 * What `batchDelete` gives.
 *
 * @category outputs
 */
export interface BatchDeleteOutput {
  readonly responses?: ReadonlyArray<Response> | undefined
}

export const BatchDeleteOutput: Codec.Shape<BatchDeleteOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_delete#output", () => ({
    responses: Codec.listOpt(Codec.obj(Response))
  }))

/**
 * 批量删除条件格式
 *
 * `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete` · Token:
 * tenant or user · Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, BatchDeleteOutput, "tenant" | "user"> & {
  /**
   * 批量删除条件格式
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.condition_format.batch_delete",
  method: "DELETE",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: BatchDeleteOutput
})

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly spreadsheet_token: string
  readonly sheet_condition_formats: ReadonlyArray<BatchUpdateSheetConditionFormatsInput>
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_update#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_condition_formats: Codec.list(Codec.obj(BatchUpdateSheetConditionFormatsInput))
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly responses: ReadonlyArray<Response>
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_update#output", () => ({
    responses: Codec.list(Codec.obj(Response))
  }))

/**
 * 批量更新条件格式
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update` · Token: tenant
 * or user · Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "tenant" | "user"> & {
  /**
   * 批量更新条件格式
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.condition_format.batch_update",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: BatchUpdateInput,
  output: BatchUpdateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly spreadsheet_token: string
  readonly sheet_ids: ReadonlyArray<string>
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.list#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_ids: Codec.list(Codec.str)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly sheet_condition_formats: ReadonlyArray<ListOutputSheetConditionFormats>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.list#output", () => ({
    sheet_condition_formats: Codec.list(Codec.obj(ListOutputSheetConditionFormats))
  }))

/**
 * 批量获取条件格式
 *
 * `GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-get
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 批量获取条件格式
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-get
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.condition_format.list",
  method: "GET",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats",
  tokens: ["tenant", "user"],
  query: ["sheet_ids"],
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AttrInput {
  readonly operator?: string | undefined
  readonly time_period?: "yesterday" | "today" | "tomorrow" | "last7Days" | (string & {}) | undefined
  readonly formula?: ReadonlyArray<string> | undefined
  readonly text?: string | undefined
}

export const AttrInput: Codec.Shape<AttrInput> = /*#__PURE__*/ Codec.shape("sheets#AttrInput", () => ({
  operator: Codec.strOpt,
  time_period: Codec.listedOpt("yesterday", "today", "tomorrow", "last7Days"),
  formula: Codec.listOpt(Codec.str),
  text: Codec.strOpt
}))

/** @category structures */
export interface StyleInput2 {
  readonly font?: Font | undefined
  readonly text_decoration?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly fore_color?: string | undefined
  readonly back_color?: string | undefined
}

export const StyleInput2: Codec.Shape<StyleInput2> = /*#__PURE__*/ Codec.shape("sheets#StyleInput2", () => ({
  font: Codec.objOpt(Font),
  text_decoration: Codec.listedOpt(0, 1, 2, 3),
  fore_color: Codec.strOpt,
  back_color: Codec.strOpt
}))

/** @category structures */
export interface Font {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
}

export const Font: Codec.Shape<Font> = /*#__PURE__*/ Codec.shape("sheets#Font", () => ({
  bold: Codec.boolOpt,
  italic: Codec.boolOpt
}))

/** @category structures */
export interface Response {
  readonly sheet_id?: string | undefined
  readonly cf_id?: string | undefined
  readonly res_code?: number | undefined
  readonly res_msg?: string | undefined
}

export const Response: Codec.Shape<Response> = /*#__PURE__*/ Codec.shape("sheets#Response", () => ({
  sheet_id: Codec.strOpt,
  cf_id: Codec.strOpt,
  res_code: Codec.intOpt,
  res_msg: Codec.strOpt
}))

/** @category structures */
export interface Attr {
  readonly operator?: string | undefined
  readonly time_period?: "yesterday" | "today" | "tomorrow" | "last7Days" | (string & {}) | undefined
  readonly formula?: ReadonlyArray<string> | undefined
  readonly text?: string | undefined
}

export const Attr: Codec.Shape<Attr> = /*#__PURE__*/ Codec.shape("sheets#Attr", () => ({
  operator: Codec.strOpt,
  time_period: Codec.openOpt("yesterday", "today", "tomorrow", "last7Days"),
  formula: Codec.listOpt(Codec.str),
  text: Codec.strOpt
}))

/** @category structures */
export interface Style {
  readonly font?: Font | undefined
  readonly text_decoration?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly fore_color?: string | undefined
  readonly back_color?: string | undefined
}

export const Style: Codec.Shape<Style> = /*#__PURE__*/ Codec.shape("sheets#Style", () => ({
  font: Codec.objOpt(Font),
  text_decoration: Codec.openOpt(0, 1, 2, 3),
  fore_color: Codec.strOpt,
  back_color: Codec.strOpt
}))

/** @category structures */
export interface BatchCreateSheetConditionFormatsInput {
  readonly sheet_id: string
  readonly condition_format: BatchCreateSheetConditionFormatsConditionFormatInput
}

export const BatchCreateSheetConditionFormatsInput: Codec.Shape<BatchCreateSheetConditionFormatsInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_create#input.sheet_condition_formats", () => ({
    sheet_id: Codec.str,
    condition_format: Codec.obj(BatchCreateSheetConditionFormatsConditionFormatInput)
  }))

/** @category structures */
export interface BatchCreateSheetConditionFormatsConditionFormatInput {
  readonly ranges: ReadonlyArray<string>
  readonly rule_type:
    | "containsBlanks" | "notContainsBlanks" | "duplicateValues" | "uniqueValues" | "cellIs" | "containsText"
    | "timePeriod" | (string & {})
  readonly attrs: ReadonlyArray<AttrInput>
  readonly style?: StyleInput2 | undefined
}

export const BatchCreateSheetConditionFormatsConditionFormatInput: Codec.Shape<BatchCreateSheetConditionFormatsConditionFormatInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_create#input.sheet_condition_formats.condition_format", () => ({
    ranges: Codec.list(Codec.str),
    rule_type: Codec.listed(
      "containsBlanks", "notContainsBlanks", "duplicateValues", "uniqueValues", "cellIs", "containsText",
      "timePeriod"
    ),
    attrs: Codec.list(Codec.obj(AttrInput)),
    style: Codec.objOpt(StyleInput2)
  }))

/** @category structures */
export interface BatchDeleteSheetCfIdsInput {
  readonly sheet_id?: string | undefined
  readonly cf_id?: string | undefined
}

export const BatchDeleteSheetCfIdsInput: Codec.Shape<BatchDeleteSheetCfIdsInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_delete#input.sheet_cf_ids", () => ({
    sheet_id: Codec.strOpt,
    cf_id: Codec.strOpt
  }))

/** @category structures */
export interface BatchUpdateSheetConditionFormatsInput {
  readonly sheet_id: string
  readonly condition_format: BatchUpdateSheetConditionFormatsConditionFormatInput
}

export const BatchUpdateSheetConditionFormatsInput: Codec.Shape<BatchUpdateSheetConditionFormatsInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_update#input.sheet_condition_formats", () => ({
    sheet_id: Codec.str,
    condition_format: Codec.obj(BatchUpdateSheetConditionFormatsConditionFormatInput)
  }))

/** @category structures */
export interface BatchUpdateSheetConditionFormatsConditionFormatInput {
  readonly cf_id: string
  readonly ranges: ReadonlyArray<string>
  readonly rule_type:
    | "containsBlanks" | "notContainsBlanks" | "duplicateValues" | "uniqueValues" | "cellIs" | "containsText"
    | "timePeriod" | (string & {})
  readonly attrs: ReadonlyArray<AttrInput>
  readonly style?: StyleInput2 | undefined
}

export const BatchUpdateSheetConditionFormatsConditionFormatInput: Codec.Shape<BatchUpdateSheetConditionFormatsConditionFormatInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.batch_update#input.sheet_condition_formats.condition_format", () => ({
    cf_id: Codec.str,
    ranges: Codec.list(Codec.str),
    rule_type: Codec.listed(
      "containsBlanks", "notContainsBlanks", "duplicateValues", "uniqueValues", "cellIs", "containsText",
      "timePeriod"
    ),
    attrs: Codec.list(Codec.obj(AttrInput)),
    style: Codec.objOpt(StyleInput2)
  }))

/** @category structures */
export interface ListOutputSheetConditionFormats {
  readonly sheet_id?: string | undefined
  readonly condition_format?: ListOutputSheetConditionFormatsConditionFormat | undefined
}

export const ListOutputSheetConditionFormats: Codec.Shape<ListOutputSheetConditionFormats> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.list#output.sheet_condition_formats", () => ({
    sheet_id: Codec.strOpt,
    condition_format: Codec.objOpt(ListOutputSheetConditionFormatsConditionFormat)
  }))

/** @category structures */
export interface ListOutputSheetConditionFormatsConditionFormat {
  readonly cf_id?: string | undefined
  readonly ranges?: ReadonlyArray<string> | undefined
  readonly rule_type?:
    | "containsBlanks" | "notContainsBlanks" | "duplicateValues" | "uniqueValues" | "cellIs" | "containsText"
    | "timePeriod" | (string & {}) | undefined
  readonly attrs?: ReadonlyArray<Attr> | undefined
  readonly style?: Style | undefined
}

export const ListOutputSheetConditionFormatsConditionFormat: Codec.Shape<ListOutputSheetConditionFormatsConditionFormat> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.condition_format.list#output.sheet_condition_formats.condition_format", () => ({
    cf_id: Codec.strOpt,
    ranges: Codec.listOpt(Codec.str),
    rule_type: Codec.openOpt(
      "containsBlanks", "notContainsBlanks", "duplicateValues", "uniqueValues", "cellIs", "containsText",
      "timePeriod"
    ),
    attrs: Codec.listOpt(Codec.obj(Attr)),
    style: Codec.objOpt(Style)
  }))
