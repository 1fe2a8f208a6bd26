// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v2.spreadsheet.property`.
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
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly spreadsheetToken: string
  readonly properties: UpdatePropertiesInput
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.property.update#input", () => ({
    spreadsheetToken: Codec.str,
    properties: Codec.obj(UpdatePropertiesInput)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly spreadsheetToken?: string | undefined
  readonly title?: string | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.property.update#output", () => ({
    spreadsheetToken: Codec.strOpt,
    title: Codec.strOpt
  }))

/**
 * 更新表格属性
 *
 * `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucTMzUjL3EzM14yNxMTN
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新表格属性
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ucTMzUjL3EzM14yNxMTN
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.property.update",
  method: "PUT",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface UpdatePropertiesInput {
  readonly title: string
}

export const UpdatePropertiesInput: Codec.Shape<UpdatePropertiesInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.property.update#input.properties", () => ({
    title: Codec.str
  }))
