// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.explorer.file`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly folderToken: string
  readonly title: string
  readonly type: "sheet" | "bitable" | (string & {})
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.file.create#input", () => ({
    folderToken: Codec.str,
    title: Codec.str,
    type: Codec.listed("sheet", "bitable")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly url?: string | undefined
  readonly token?: string | undefined
  readonly revision?: number | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.file.create#output", () => ({
    url: Codec.strOpt,
    token: Codec.strOpt,
    revision: Codec.intOpt
  }))

/**
 * 新建文件
 *
 * `POST /open-apis/drive/explorer/v2/file/:folderToken` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTNzUjL0UzM14CN1MTN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新建文件
   *
   * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTNzUjL0UzM14CN1MTN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.explorer.file.create",
  method: "POST",
  path: "/open-apis/drive/explorer/v2/file/:folderToken",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})
