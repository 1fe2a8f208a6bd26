// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v2.spreadsheet.data_validation`.
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
  readonly spreadsheetToken: string
  readonly range: string
  readonly dataValidationType: string
  readonly dataValidation: DataValidation
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.create#input", () => ({
    spreadsheetToken: Codec.str,
    range: Codec.str,
    dataValidationType: Codec.str,
    dataValidation: Codec.obj(DataValidation)
  }))

/**
 * 设置下拉列表
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/set-dropdown
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 设置下拉列表
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/set-dropdown
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.data_validation.create",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation",
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
  readonly spreadsheetToken: string
  readonly dataValidationRanges: ReadonlyArray<DeleteDataValidationRangesInput>
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.delete#input", () => ({
    spreadsheetToken: Codec.str,
    dataValidationRanges: Codec.list(Codec.obj(DeleteDataValidationRangesInput))
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly rangeResults?: ReadonlyArray<DeleteOutputRangeResults> | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.delete#output", () => ({
    rangeResults: Codec.listOpt(Codec.obj(DeleteOutputRangeResults))
  }))

/**
 * 删除下拉列表设置
 *
 * `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/delete-datavalidation
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除下拉列表设置
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/delete-datavalidation
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.data_validation.delete",
  method: "DELETE",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation",
  tokens: ["tenant", "user"],
  body: "json",
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
  readonly spreadsheetToken: string
  readonly range: string
  readonly dataValidationType: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.get#input", () => ({
    spreadsheetToken: Codec.str,
    range: Codec.str,
    dataValidationType: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly spreadsheetToken?: string | undefined
  readonly sheetId?: string | undefined
  readonly revision?: number | undefined
  readonly dataValidations?: ReadonlyArray<GetOutputDataValidations> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.get#output", () => ({
    spreadsheetToken: Codec.strOpt,
    sheetId: Codec.strOpt,
    revision: Codec.intOpt,
    dataValidations: Codec.listOpt(Codec.obj(GetOutputDataValidations))
  }))

/**
 * 查询下拉列表设置
 *
 * `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/query-datavalidation
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询下拉列表设置
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/query-datavalidation
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.data_validation.get",
  method: "GET",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation",
  tokens: ["tenant", "user"],
  query: ["range", "dataValidationType"],
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
  readonly sheetId: string
  readonly ranges: ReadonlyArray<string>
  readonly dataValidationType: string
  readonly dataValidation: DataValidation
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.update#input", () => ({
    spreadsheetToken: Codec.str,
    sheetId: Codec.str,
    ranges: Codec.list(Codec.str),
    dataValidationType: Codec.str,
    dataValidation: Codec.obj(DataValidation)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly spreadsheetToken?: string | undefined
  readonly sheetId?: string | undefined
  readonly dataValidation?: UpdateOutputDataValidation | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.update#output", () => ({
    spreadsheetToken: Codec.strOpt,
    sheetId: Codec.strOpt,
    dataValidation: Codec.objOpt(UpdateOutputDataValidation)
  }))

/**
 * 更新下拉列表设置
 *
 * `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId` · Token: tenant or user ·
 * Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/update-datavalidation
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新下拉列表设置
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/update-datavalidation
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.data_validation.update",
  method: "PUT",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/**
 * What `updatePut` takes.
 *
 * @category inputs
 */
export interface UpdatePutInput {
  readonly spreadsheetToken: string
  readonly sheetId: string
  readonly dataValidationId: number
  readonly dataValidationType: string
  readonly dataValidation: DataValidation
}

export const UpdatePutInput: Codec.Shape<UpdatePutInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.update_put#input", () => ({
    spreadsheetToken: Codec.str,
    sheetId: Codec.str,
    dataValidationId: Codec.int,
    dataValidationType: Codec.str,
    dataValidation: Codec.obj(DataValidation)
  }))

/**
 * What `updatePut` gives.
 *
 * @category outputs
 */
export interface UpdatePutOutput {
  readonly spreadsheetToken?: string | undefined
  readonly sheetId?: string | undefined
  readonly dataValidation?: UpdatePutOutputDataValidation | undefined
}

export const UpdatePutOutput: Codec.Shape<UpdatePutOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.update_put#output", () => ({
    spreadsheetToken: Codec.strOpt,
    sheetId: Codec.strOpt,
    dataValidation: Codec.objOpt(UpdatePutOutputDataValidation)
  }))

/**
 * 更新下拉列表设置
 *
 * `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId` ·
 * Token: tenant or user · Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation
 * @category endpoints
 */
export const updatePut: Endpoint.Described<UpdatePutInput, UpdatePutOutput, "tenant" | "user"> & {
  /**
   * 更新下拉列表设置
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation
   */
  (input: UpdatePutInput, options?: Endpoint.CallOptions): Effect.Effect<UpdatePutOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.data_validation.update_put",
  method: "PUT",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: UpdatePutInput,
  output: UpdatePutOutput
})

/** @category structures */
export interface DataValidation {
  readonly conditionValues: ReadonlyArray<string>
  readonly options?: OptionsInput | undefined
}

export const DataValidation: Codec.Shape<DataValidation> =
  /*#__PURE__*/ Codec.shape("sheets#DataValidation", () => ({
    conditionValues: Codec.list(Codec.str),
    options: Codec.objOpt(OptionsInput)
  }))

/** @category structures */
export interface OptionsInput {
  readonly multipleValues?: boolean | undefined
  readonly highlightValidData?: boolean | undefined
  readonly colors?: ReadonlyArray<string> | undefined
}

export const OptionsInput: Codec.Shape<OptionsInput> =
  /*#__PURE__*/ Codec.shape("sheets#OptionsInput", () => ({
    multipleValues: Codec.boolOpt,
    highlightValidData: Codec.boolOpt,
    colors: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface Options {
  readonly multipleValues?: boolean | undefined
  readonly highlightValidData?: boolean | undefined
  readonly colorValueMap?: { readonly [name: string]: string } | undefined
}

export const Options: Codec.Shape<Options> = /*#__PURE__*/ Codec.shape("sheets#Options", () => ({
  multipleValues: Codec.boolOpt,
  highlightValidData: Codec.boolOpt,
  colorValueMap: Codec.mapOpt(Codec.str)
}))

/** @category structures */
export interface DeleteDataValidationRangesInput {
  readonly range: string
}

export const DeleteDataValidationRangesInput: Codec.Shape<DeleteDataValidationRangesInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.delete#input.dataValidationRanges", () => ({
    range: Codec.str
  }))

/** @category structures */
export interface DeleteOutputRangeResults {
  readonly range?: string | undefined
  readonly msg?: string | undefined
  readonly success?: boolean | undefined
  readonly updatedCells?: number | undefined
}

export const DeleteOutputRangeResults: Codec.Shape<DeleteOutputRangeResults> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.delete#output.rangeResults", () => ({
    range: Codec.strOpt,
    msg: Codec.strOpt,
    success: Codec.boolOpt,
    updatedCells: Codec.intOpt
  }))

/** @category structures */
export interface GetOutputDataValidations {
  readonly ranges?: ReadonlyArray<string> | undefined
  readonly dataValidationType?: string | undefined
  readonly conditionValues?: ReadonlyArray<string> | undefined
  readonly options?: Options | undefined
}

export const GetOutputDataValidations: Codec.Shape<GetOutputDataValidations> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.get#output.dataValidations", () => ({
    ranges: Codec.listOpt(Codec.str),
    dataValidationType: Codec.strOpt,
    conditionValues: Codec.listOpt(Codec.str),
    options: Codec.objOpt(Options)
  }))

/** @category structures */
export interface UpdateOutputDataValidation {
  readonly dataValidationType?: string | undefined
  readonly conditionValues?: ReadonlyArray<string> | undefined
  readonly options?: Options | undefined
}

export const UpdateOutputDataValidation: Codec.Shape<UpdateOutputDataValidation> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.update#output.dataValidation", () => ({
    dataValidationType: Codec.strOpt,
    conditionValues: Codec.listOpt(Codec.str),
    options: Codec.objOpt(Options)
  }))

/** @category structures */
export interface UpdatePutOutputDataValidation {
  readonly dataValidationId?: number | undefined
  readonly dataValidationType?: string | undefined
  readonly conditionValues?: ReadonlyArray<string> | undefined
  readonly options?: Options | undefined
}

export const UpdatePutOutputDataValidation: Codec.Shape<UpdatePutOutputDataValidation> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.data_validation.update_put#output.dataValidation", () => ({
    dataValidationId: Codec.intOpt,
    dataValidationType: Codec.strOpt,
    conditionValues: Codec.listOpt(Codec.str),
    options: Codec.objOpt(Options)
  }))
