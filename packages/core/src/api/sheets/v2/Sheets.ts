// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v2.sheets`.
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
 * What `import` takes.
 *
 * @category inputs
 */
export interface ImportInput {
  readonly file: ReadonlyArray<number>
  readonly name: string
  readonly folderToken?: string | undefined
}

export const ImportInput: Codec.Shape<ImportInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.sheets.import#input", () => ({
    file: Codec.list(Codec.int),
    name: Codec.str,
    folderToken: Codec.strOpt
  }))

/**
 * What `import` gives.
 *
 * @category outputs
 */
export interface ImportOutput {
  readonly ticket: string
}

export const ImportOutput: Codec.Shape<ImportOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.sheets.import#output", () => ({
    ticket: Codec.str
  }))

/**
 * 导入表格
 *
 * `POST /open-apis/sheets/v2/import` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATO2YjLwkjN24CM5YjN
 * @category endpoints
 */
const importEndpoint: Endpoint.Described<ImportInput, ImportOutput, "tenant" | "user"> & {
  /**
   * 导入表格
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATO2YjLwkjN24CM5YjN
   */
  (input: ImportInput, options?: Endpoint.CallOptions): Effect.Effect<ImportOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.sheets.import",
  method: "POST",
  path: "/open-apis/sheets/v2/import",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: ImportInput,
  output: ImportOutput
})

export { importEndpoint as import }
