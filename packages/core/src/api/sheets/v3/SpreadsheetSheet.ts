// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v3.spreadsheet.sheet`.
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
 * What `find` takes.
 *
 * @category inputs
 */
export interface FindInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly find_condition: FindCondition
  readonly find: string
}

export const FindInput: Codec.Shape<FindInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.find#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    find_condition: Codec.obj(FindCondition),
    find: Codec.str
  }))

/**
 * What `find` gives.
 *
 * @category outputs
 */
export interface FindOutput {
  readonly find_result: FindReplaceResult
}

export const FindOutput: Codec.Shape<FindOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.find#output", () => ({
    find_result: Codec.obj(FindReplaceResult)
  }))

/**
 * 查找单元格
 *
 * `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find` · Token: tenant or user ·
 * Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/find
 * @category endpoints
 */
export const find: Endpoint.Described<FindInput, FindOutput, "tenant" | "user"> & {
  /**
   * 查找单元格
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/find
   */
  (input: FindInput, options?: Endpoint.CallOptions): Effect.Effect<FindOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.find",
  method: "POST",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: FindInput,
  output: FindOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.get#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly sheet: Sheet
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.get#output", () => ({
    sheet: Codec.obj(Sheet)
  }))

/**
 * 查询工作表
 *
 * `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询工作表
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.get",
  method: "GET",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `moveDimension` takes.
 *
 * @category inputs
 */
export interface MoveDimensionInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly source?: Dimension | undefined
  readonly destination_index?: number | undefined
}

export const MoveDimensionInput: Codec.Shape<MoveDimensionInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.move_dimension#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    source: Codec.objOpt(Dimension),
    destination_index: Codec.intOpt
  }))

/**
 * 移动行列
 *
 * `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension` · Token: tenant
 * or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/move_dimension
 * @category endpoints
 */
export const moveDimension: Endpoint.Described<MoveDimensionInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 移动行列
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/move_dimension
   */
  (input: MoveDimensionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.move_dimension",
  method: "POST",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MoveDimensionInput,
  output: Codec.dictionary
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly spreadsheet_token: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.query#input", () => ({
    spreadsheet_token: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly sheets: ReadonlyArray<Sheet>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.query#output", () => ({
    sheets: Codec.list(Codec.obj(Sheet))
  }))

/**
 * 获取工作表
 *
 * `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 获取工作表
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.query",
  method: "GET",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query",
  tokens: ["tenant", "user"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `replace` takes.
 *
 * @category inputs
 */
export interface ReplaceInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly find_condition: FindCondition
  readonly find: string
  readonly replacement: string
}

export const ReplaceInput: Codec.Shape<ReplaceInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.replace#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    find_condition: Codec.obj(FindCondition),
    find: Codec.str,
    replacement: Codec.str
  }))

/**
 * What `replace` gives.
 *
 * @category outputs
 */
export interface ReplaceOutput {
  readonly replace_result: FindReplaceResult
}

export const ReplaceOutput: Codec.Shape<ReplaceOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.replace#output", () => ({
    replace_result: Codec.obj(FindReplaceResult)
  }))

/**
 * 替换单元格
 *
 * `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace` · Token: tenant or
 * user · Rate limit: 20/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/replace
 * @category endpoints
 */
export const replace: Endpoint.Described<ReplaceInput, ReplaceOutput, "tenant" | "user"> & {
  /**
   * 替换单元格
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/replace
   */
  (input: ReplaceInput, options?: Endpoint.CallOptions): Effect.Effect<ReplaceOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.replace",
  method: "POST",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ReplaceInput,
  output: ReplaceOutput
})

/** @category structures */
export interface FindCondition {
  readonly range: string
  readonly match_case?: boolean | undefined
  readonly match_entire_cell?: boolean | undefined
  readonly search_by_regex?: boolean | undefined
  readonly include_formulas?: boolean | undefined
}

export const FindCondition: Codec.Shape<FindCondition> =
  /*#__PURE__*/ Codec.shape("sheets#FindCondition", () => ({
    range: Codec.str,
    match_case: Codec.boolOpt,
    match_entire_cell: Codec.boolOpt,
    search_by_regex: Codec.boolOpt,
    include_formulas: Codec.boolOpt
  }))

/** @category structures */
export interface FindReplaceResult {
  readonly matched_cells?: ReadonlyArray<string> | undefined
  readonly matched_formula_cells?: ReadonlyArray<string> | undefined
  readonly rows_count?: number | undefined
}

export const FindReplaceResult: Codec.Shape<FindReplaceResult> =
  /*#__PURE__*/ Codec.shape("sheets#FindReplaceResult", () => ({
    matched_cells: Codec.listOpt(Codec.str),
    matched_formula_cells: Codec.listOpt(Codec.str),
    rows_count: Codec.intOpt
  }))

/** @category structures */
export interface Sheet {
  readonly sheet_id: string
  readonly title: string
  readonly index?: number | undefined
  readonly hidden?: boolean | undefined
  readonly grid_properties?: GridProperties | undefined
  readonly resource_type?: string | undefined
  readonly merges?: ReadonlyArray<MergeRange> | undefined
}

export const Sheet: Codec.Shape<Sheet> = /*#__PURE__*/ Codec.shape("sheets#Sheet", () => ({
  sheet_id: Codec.str,
  title: Codec.str,
  index: Codec.intOpt,
  hidden: Codec.boolOpt,
  grid_properties: Codec.objOpt(GridProperties),
  resource_type: Codec.strOpt,
  merges: Codec.listOpt(Codec.obj(MergeRange))
}))

/** @category structures */
export interface GridProperties {
  readonly frozen_row_count?: number | undefined
  readonly frozen_column_count?: number | undefined
  readonly row_count?: number | undefined
  readonly column_count?: number | undefined
}

export const GridProperties: Codec.Shape<GridProperties> =
  /*#__PURE__*/ Codec.shape("sheets#GridProperties", () => ({
    frozen_row_count: Codec.intOpt,
    frozen_column_count: Codec.intOpt,
    row_count: Codec.intOpt,
    column_count: Codec.intOpt
  }))

/** @category structures */
export interface MergeRange {
  readonly start_row_index?: number | undefined
  readonly end_row_index?: number | undefined
  readonly start_column_index?: number | undefined
  readonly end_column_index?: number | undefined
}

export const MergeRange: Codec.Shape<MergeRange> = /*#__PURE__*/ Codec.shape("sheets#MergeRange", () => ({
  start_row_index: Codec.intOpt,
  end_row_index: Codec.intOpt,
  start_column_index: Codec.intOpt,
  end_column_index: Codec.intOpt
}))

/** @category structures */
export interface Dimension {
  readonly major_dimension?: "ROWS" | "COLUMNS" | undefined
  readonly start_index?: number | undefined
  readonly end_index?: number | undefined
}

export const Dimension: Codec.Shape<Dimension> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.move_dimension#input.source", () => ({
    major_dimension: Codec.litOpt("ROWS", "COLUMNS"),
    start_index: Codec.intOpt,
    end_index: Codec.intOpt
  }))
