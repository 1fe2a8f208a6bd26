// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v1.image`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/okr.js"
import type * as Effect from "effect/Effect"

/**
 * What `upload` takes.
 *
 * @category inputs
 */
export interface UploadInput {
  readonly data: Upload.Uploadable
  readonly target_id: string
  readonly target_type: 2 | 3 | (number & {})
}

export const UploadInput: Codec.Shape<UploadInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.image.upload#input", () => ({
    data: Codec.file,
    target_id: Codec.str,
    target_type: Codec.listed(2, 3)
  }))

/**
 * What `upload` gives.
 *
 * @category outputs
 */
export interface UploadOutput {
  readonly file_token: string
  readonly url?: string | undefined
}

export const UploadOutput: Codec.Shape<UploadOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.image.upload#output", () => ({
    file_token: Codec.str,
    url: Codec.strOpt
  }))

/**
 * 上传进展记录图片
 *
 * `POST /open-apis/okr/v1/images/upload` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.progress.file:upload`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/image/upload
 * @category endpoints
 */
export const upload: Endpoint.Described<UploadInput, UploadOutput, "tenant" | "user"> & {
  /**
   * 上传进展记录图片
   *
   * Scopes, any of: `okr:okr`, `okr:okr.progress.file:upload`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/image/upload
   */
  (input: UploadInput, options?: Endpoint.CallOptions): Effect.Effect<UploadOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.image.upload",
  method: "POST",
  path: "/open-apis/okr/v1/images/upload",
  tokens: ["tenant", "user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadInput,
  output: UploadOutput
})
