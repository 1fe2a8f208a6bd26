// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v2.file`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `upload` takes.
 *
 * @category inputs
 */
export interface UploadInput {
  readonly name: string
  readonly type: string
  readonly content: Upload.Uploadable
}

export const UploadInput: Codec.Shape<UploadInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.file.upload#input", () => ({
    name: Codec.str,
    type: Codec.str,
    content: Codec.file
  }))

/**
 * What `upload` gives.
 *
 * @category outputs
 */
export interface UploadOutput {
  readonly code?: string | undefined
  readonly url?: string | undefined
}

export const UploadOutput: Codec.Shape<UploadOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.file.upload#output", () => ({
    code: Codec.strOpt,
    url: Codec.strOpt
  }))

/**
 * 上传文件
 *
 * `POST /approval/openapi/v2/file/upload` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN
 * @category endpoints
 */
export const upload: Endpoint.Described<UploadInput, UploadOutput, "tenant"> & {
  /**
   * 上传文件
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN
   */
  (input: UploadInput, options?: Endpoint.CallOptions): Effect.Effect<UploadOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.file.upload",
  method: "POST",
  path: "/approval/openapi/v2/file/upload",
  host: "www",
  tokens: ["tenant"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadInput,
  output: UploadOutput
})
