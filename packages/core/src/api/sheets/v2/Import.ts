// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v2.import`.
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
 * What `result` takes.
 *
 * @category inputs
 */
export interface ResultInput {
  readonly ticket: string
}

export const ResultInput: Codec.Shape<ResultInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.import.result#input", () => ({
    ticket: Codec.str
  }))

/**
 * What `result` gives.
 *
 * @category outputs
 */
export interface ResultOutput {
  readonly ticket?: string | undefined
  readonly url?: string | undefined
  readonly warningCode?: number | undefined
}

export const ResultOutput: Codec.Shape<ResultOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.import.result#output", () => ({
    ticket: Codec.strOpt,
    url: Codec.strOpt,
    warningCode: Codec.intOpt
  }))

/**
 * 查询导入结果
 *
 * `GET /open-apis/sheets/v2/import/result` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN
 * @category endpoints
 */
export const result: Endpoint.Described<ResultInput, ResultOutput, "tenant" | "user"> & {
  /**
   * 查询导入结果
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN
   */
  (input: ResultInput, options?: Endpoint.CallOptions): Effect.Effect<ResultOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.import.result",
  method: "GET",
  path: "/open-apis/sheets/v2/import/result",
  tokens: ["tenant", "user"],
  query: ["ticket"],
  deprecated: true,
  codes,
  input: ResultInput,
  output: ResultOutput
})
