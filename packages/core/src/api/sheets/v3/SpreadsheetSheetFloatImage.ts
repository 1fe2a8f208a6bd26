// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v3.spreadsheet.sheet.float_image`.
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
  readonly float_image_id?: string | undefined
  readonly float_image_token?: string | undefined
  readonly range?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly offset_x?: number | undefined
  readonly offset_y?: number | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.create#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    float_image_id: Codec.strOpt,
    float_image_token: Codec.strOpt,
    range: Codec.strOpt,
    width: Codec.numOpt,
    height: Codec.numOpt,
    offset_x: Codec.numOpt,
    offset_y: Codec.numOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly float_image: FloatImage
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.create#output", () => ({
    float_image: Codec.obj(FloatImage)
  }))

/**
 * 创建浮动图片
 *
 * `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images` · Token: tenant
 * or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建浮动图片
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.float_image.create",
  method: "POST",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images",
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
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly float_image_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.delete#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    float_image_id: Codec.str
  }))

/**
 * 删除浮动图片
 *
 * `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id`
 * · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除浮动图片
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.float_image.delete",
  method: "DELETE",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
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
  readonly float_image_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.get#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    float_image_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly float_image: FloatImage
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.get#output", () => ({
    float_image: Codec.obj(FloatImage)
  }))

/**
 * 获取浮动图片
 *
 * `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` ·
 * Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取浮动图片
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.float_image.get",
  method: "GET",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly float_image_id: string
  readonly float_image_token?: string | undefined
  readonly range?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly offset_x?: number | undefined
  readonly offset_y?: number | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.patch#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    float_image_id: Codec.str,
    float_image_token: Codec.strOpt,
    range: Codec.strOpt,
    width: Codec.numOpt,
    height: Codec.numOpt,
    offset_x: Codec.numOpt,
    offset_y: Codec.numOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly float_image: FloatImage
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.patch#output", () => ({
    float_image: Codec.obj(FloatImage)
  }))

/**
 * 更新浮动图片
 *
 * `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id`
 * · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新浮动图片
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.float_image.patch",
  method: "PATCH",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.query#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<FloatImage>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.float_image.query#output", () => ({
    items: Codec.list(Codec.obj(FloatImage))
  }))

/**
 * 查询浮动图片
 *
 * `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query` · Token:
 * tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 查询浮动图片
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.float_image.query",
  method: "GET",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query",
  tokens: ["tenant", "user"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface FloatImage {
  readonly float_image_id?: string | undefined
  readonly float_image_token?: string | undefined
  readonly range?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly offset_x?: number | undefined
  readonly offset_y?: number | undefined
}

export const FloatImage: Codec.Shape<FloatImage> = /*#__PURE__*/ Codec.shape("sheets#FloatImage", () => ({
  float_image_id: Codec.strOpt,
  float_image_token: Codec.strOpt,
  range: Codec.strOpt,
  width: Codec.numOpt,
  height: Codec.numOpt,
  offset_x: Codec.numOpt,
  offset_y: Codec.numOpt
}))
