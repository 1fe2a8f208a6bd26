// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v2.spreadsheet.value`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/sheets.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly spreadsheetToken: string
  readonly range: string
  readonly valueRenderOption?: string | undefined
  readonly dateTimeRenderOption?: string | undefined
  readonly user_id_type?: "open_id" | "union_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.value.get#input", () => ({
    spreadsheetToken: Codec.str,
    range: Codec.str,
    valueRenderOption: Codec.strOpt,
    dateTimeRenderOption: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly revision?: number | undefined
  readonly spreadsheetToken?: string | undefined
  readonly valueRange?: GetOutputValueRange | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.value.get#output", () => ({
    revision: Codec.intOpt,
    spreadsheetToken: Codec.strOpt,
    valueRange: Codec.objOpt(GetOutputValueRange)
  }))

/**
 * 读取单个范围
 *
 * `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugTMzUjL4EzM14COxMTN
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 读取单个范围
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugTMzUjL4EzM14COxMTN
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.value.get",
  method: "GET",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range",
  tokens: ["tenant", "user"],
  query: ["valueRenderOption", "dateTimeRenderOption", "user_id_type"],
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
  readonly spreadsheetToken: string
  readonly valueRange: Types.ValueRange
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.value.update#input", () => ({
    spreadsheetToken: Codec.str,
    valueRange: Codec.obj(Types.ValueRange)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly spreadsheetToken?: string | undefined
  readonly revision?: number | undefined
  readonly updatedRange?: string | undefined
  readonly updatedRows?: number | undefined
  readonly updatedColumns?: number | undefined
  readonly updatedCells?: number | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.value.update#output", () => ({
    spreadsheetToken: Codec.strOpt,
    revision: Codec.intOpt,
    updatedRange: Codec.strOpt,
    updatedRows: Codec.intOpt,
    updatedColumns: Codec.intOpt,
    updatedCells: Codec.intOpt
  }))

/**
 * 向单个范围写入数据
 *
 * `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values` · Token: tenant or user · Rate limit:
 * 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjMzUjLwIzM14CMyMTN
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 向单个范围写入数据
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjMzUjLwIzM14CMyMTN
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.value.update",
  method: "PUT",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface GetOutputValueRange {
  readonly majorDimension?: string | undefined
  readonly range?: string | undefined
  readonly revision?: number | undefined
  /**
   * With `dateTimeRenderOption` `FormattedString`: string (date and time cells). With `valueRenderOption`
   * `ToString`: string|number. With `valueRenderOption` `FormattedValue`: string. With `valueRenderOption`
   * `Formula`: string. With `valueRenderOption` `UnformattedValue`: number|string|object[].
   */
  readonly values?: ReadonlyArray<ReadonlyArray<unknown>> | undefined
}

export const GetOutputValueRange: Codec.Shape<GetOutputValueRange> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.value.get#output.valueRange", () => ({
    majorDimension: Codec.strOpt,
    range: Codec.strOpt,
    revision: Codec.intOpt,
    values: Codec.listOpt(Codec.list(Codec.any))
  }))
