// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v3.spreadsheet`.
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
  /** At most 255 characters. */
  readonly title?: string | undefined
  readonly folder_token?: string | undefined
  /** Not in the documentation. */
  readonly without_mount?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.create#input", () => ({
    title: Codec.strOpt,
    folder_token: Codec.strOpt,
    without_mount: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly spreadsheet: Spreadsheet
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.create#output", () => ({
    spreadsheet: Codec.obj(Spreadsheet)
  }))

/**
 * 创建电子表格
 *
 * `POST /open-apis/sheets/v3/spreadsheets` · Token: tenant or user · Rate limit: 20/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:create`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建电子表格
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:create`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "sheets.v3.spreadsheet.create",
  method: "POST",
  path: "/open-apis/sheets/v3/spreadsheets",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly spreadsheet_token: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.get#input", () => ({
    spreadsheet_token: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly spreadsheet: GetSpreadsheet
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.get#output", () => ({
    spreadsheet: Codec.obj(GetSpreadsheet)
  }))

/**
 * 获取电子表格信息
 *
 * `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
 * `sheets:spreadsheet.meta:read`, `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取电子表格信息
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet.meta:read`, `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.get",
  method: "GET",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
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
  readonly title?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.patch#input", () => ({
    spreadsheet_token: Codec.str,
    title: Codec.strOpt
  }))

/**
 * 修改电子表格属性
 *
 * `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token` · Token: tenant or user · Rate limit: 20/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet.meta:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 修改电子表格属性
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet.meta:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.patch",
  method: "PATCH",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Spreadsheet {
  readonly title?: string | undefined
  readonly folder_token?: string | undefined
  readonly url?: string | undefined
  readonly spreadsheet_token: string
  /** Not in the documentation. */
  readonly without_mount?: boolean | undefined
}

export const Spreadsheet: Codec.Shape<Spreadsheet> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.create#output.spreadsheet", () => ({
    title: Codec.strOpt,
    folder_token: Codec.strOpt,
    url: Codec.strOpt,
    spreadsheet_token: Codec.str,
    without_mount: Codec.boolOpt
  }))

/** @category structures */
export interface GetSpreadsheet {
  readonly title?: string | undefined
  readonly owner_id?: string | undefined
  readonly token?: string | undefined
  readonly url?: string | undefined
}

export const GetSpreadsheet: Codec.Shape<GetSpreadsheet> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.get#output.spreadsheet", () => ({
    title: Codec.strOpt,
    owner_id: Codec.strOpt,
    token: Codec.strOpt,
    url: Codec.strOpt
  }))
