// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v2.spreadsheet.dimension_range`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly spreadsheet_token: string
  readonly dimension: CreateDimensionInput
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.dimension_range.create#input", () => ({
    spreadsheet_token: Codec.str,
    dimension: Codec.obj(CreateDimensionInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly addCount?: number | undefined
  readonly majorDimension?: "ROWS" | "COLUMNS" | (string & {}) | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.dimension_range.create#output", () => ({
    addCount: Codec.intOpt,
    majorDimension: Codec.openOpt("ROWS", "COLUMNS")
  }))

/**
 * 增加行列
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUjMzUjL1IzM14SNyMTN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 增加行列
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUjMzUjL1IzM14SNyMTN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.dimension_range.create",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range",
  tokens: ["tenant", "user"],
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
  readonly spreadsheetToken: string
  readonly dimension: DeleteDimensionInput
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.dimension_range.delete#input", () => ({
    spreadsheetToken: Codec.str,
    dimension: Codec.obj(DeleteDimensionInput)
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly delCount?: number | undefined
  readonly majorDimension?: "ROWS" | "COLUMNS" | (string & {}) | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.dimension_range.delete#output", () => ({
    delCount: Codec.intOpt,
    majorDimension: Codec.openOpt("ROWS", "COLUMNS")
  }))

/**
 * 删除行列
 *
 * `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucjMzUjL3IzM14yNyMTN
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除行列
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ucjMzUjL3IzM14yNyMTN
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.dimension_range.delete",
  method: "DELETE",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: false,
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly spreadsheetToken: string
  readonly dimension: Types.DimensionInput
  readonly dimensionProperties: UpdateDimensionPropertiesInput
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.dimension_range.update#input", () => ({
    spreadsheetToken: Codec.str,
    dimension: Codec.obj(Types.DimensionInput),
    dimensionProperties: Codec.obj(UpdateDimensionPropertiesInput)
  }))

/**
 * 更新行列
 *
 * `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYjMzUjL2IzM14iNyMTN
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新行列
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYjMzUjL2IzM14iNyMTN
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.dimension_range.update",
  method: "PUT",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface CreateDimensionInput {
  readonly sheetId: string
  readonly majorDimension: "ROWS" | "COLUMNS"
  readonly length: number
}

export const CreateDimensionInput: Codec.Shape<CreateDimensionInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.dimension_range.create#input.dimension", () => ({
    sheetId: Codec.str,
    majorDimension: Codec.lit("ROWS", "COLUMNS"),
    length: Codec.int
  }))

/** @category structures */
export interface DeleteDimensionInput {
  readonly sheetId: string
  readonly majorDimension: string
  readonly startIndex: number
  readonly endIndex: number
}

export const DeleteDimensionInput: Codec.Shape<DeleteDimensionInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.dimension_range.delete#input.dimension", () => ({
    sheetId: Codec.str,
    majorDimension: Codec.str,
    startIndex: Codec.int,
    endIndex: Codec.int
  }))

/** @category structures */
export interface UpdateDimensionPropertiesInput {
  readonly visible?: boolean | undefined
  readonly fixedSize?: number | undefined
}

export const UpdateDimensionPropertiesInput: Codec.Shape<UpdateDimensionPropertiesInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.dimension_range.update#input.dimensionProperties", () => ({
    visible: Codec.boolOpt,
    fixedSize: Codec.intOpt
  }))
