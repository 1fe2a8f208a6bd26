// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.explorer.file.copy.file`.
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
  readonly fileToken: string
  readonly type: string
  readonly dstFolderToken: string
  readonly dstName: string
  readonly commentNeeded?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.file.copy.file.create#input", () => ({
    fileToken: Codec.str,
    type: Codec.str,
    dstFolderToken: Codec.str,
    dstName: Codec.str,
    commentNeeded: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly folderToken?: string | undefined
  readonly revision?: number | undefined
  readonly token?: string | undefined
  readonly type?: string | undefined
  readonly url?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.file.copy.file.create#output", () => ({
    folderToken: Codec.strOpt,
    revision: Codec.intOpt,
    token: Codec.strOpt,
    type: Codec.strOpt,
    url: Codec.strOpt
  }))

/**
 * 复制文档
 *
 * `POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTNzUjL2UzM14iN1MTN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 复制文档
   *
   * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTNzUjL2UzM14iN1MTN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.explorer.file.copy.file.create",
  method: "POST",
  path: "/open-apis/drive/explorer/v2/file/copy/files/:fileToken",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})
