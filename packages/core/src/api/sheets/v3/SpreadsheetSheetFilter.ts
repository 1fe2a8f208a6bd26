// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v3.spreadsheet.sheet.filter`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly range: string
  readonly col: string
  readonly condition: Condition
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter.create#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    range: Codec.str,
    col: Codec.str,
    condition: Codec.obj(Condition)
  }))

/**
 * 创建筛选
 *
 * `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` · Token: tenant or user
 * · Rate limit: 20/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 创建筛选
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter.create",
  method: "POST",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter.delete#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str
  }))

/**
 * 删除筛选
 *
 * `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` · Token: tenant or
 * user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除筛选
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter.delete",
  method: "DELETE",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

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
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter.get#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly sheet_filter_info: SheetFilterInfo
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter.get#output", () => ({
    sheet_filter_info: Codec.obj(SheetFilterInfo)
  }))

/**
 * 获取筛选
 *
 * `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` · Token: tenant or user
 * · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取筛选
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter.get",
  method: "GET",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly col: string
  readonly condition: Condition
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter.update#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    col: Codec.str,
    condition: Codec.obj(Condition)
  }))

/**
 * 更新筛选
 *
 * `PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` · Token: tenant or user
 * · Rate limit: 20/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新筛选
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter.update",
  method: "PUT",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Condition {
  readonly filter_type: string
  readonly compare_type?: string | undefined
  readonly expected?: ReadonlyArray<string> | undefined
}

export const Condition: Codec.Shape<Condition> = /*#__PURE__*/ Codec.shape("sheets#Condition", () => ({
  filter_type: Codec.str,
  compare_type: Codec.strOpt,
  expected: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface SheetFilterInfo {
  readonly range: string
  readonly filtered_out_rows: ReadonlyArray<number>
  readonly filter_infos: ReadonlyArray<FilterInfo>
}

export const SheetFilterInfo: Codec.Shape<SheetFilterInfo> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter.get#output.sheet_filter_info", () => ({
    range: Codec.str,
    filtered_out_rows: Codec.list(Codec.int),
    filter_infos: Codec.list(Codec.obj(FilterInfo))
  }))

/** @category structures */
export interface FilterInfo {
  readonly col: string
  readonly conditions: ReadonlyArray<FilterInfoConditions>
}

export const FilterInfo: Codec.Shape<FilterInfo> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter.get#output.sheet_filter_info.filter_infos", () => ({
    col: Codec.str,
    conditions: Codec.list(Codec.obj(FilterInfoConditions))
  }))

/** @category structures */
export interface FilterInfoConditions {
  readonly filter_type: string
  readonly compare_type?: string | undefined
  readonly expected?: ReadonlyArray<string> | undefined
}

export const FilterInfoConditions: Codec.Shape<FilterInfoConditions> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter.get#output.sheet_filter_info.filter_infos.conditions", () => ({
    filter_type: Codec.str,
    compare_type: Codec.strOpt,
    expected: Codec.listOpt(Codec.str)
  }))
