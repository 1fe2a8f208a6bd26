// GENERATED from spec/baike.json. DO NOT EDIT: correct spec/patches/baike.json.
/**
 * Endpoints of `baike.v1.file`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/baike.js"
import type * as Effect from "effect/Effect"

/**
 * What `download` takes.
 *
 * @category inputs
 */
export interface DownloadInput {
  readonly file_token: string
}

export const DownloadInput: Codec.Shape<DownloadInput> =
  /*#__PURE__*/ Codec.shape("baike.v1.file.download#input", () => ({
    file_token: Codec.str
  }))

/**
 * 下载图片
 *
 * `GET /open-apis/baike/v1/files/:file_token/download` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/download
 * @category endpoints
 */
export const download: Download.Described<DownloadInput, "tenant" | "user"> & {
  /**
   * 下载图片
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/download
   */
  (input: DownloadInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "baike.v1.file.download",
  method: "GET",
  path: "/open-apis/baike/v1/files/:file_token/download",
  tokens: ["tenant", "user"],
  response: "binary",
  deprecated: true,
  codes,
  input: DownloadInput
})

/**
 * What `upload` takes.
 *
 * @category inputs
 */
export interface UploadInput {
  /** 1 to 100 characters. */
  readonly name: string
  readonly file: Upload.Uploadable
}

export const UploadInput: Codec.Shape<UploadInput> =
  /*#__PURE__*/ Codec.shape("baike.v1.file.upload#input", () => ({
    name: Codec.str,
    file: Codec.file
  }))

/**
 * What `upload` gives.
 *
 * @category outputs
 */
export interface UploadOutput {
  readonly file_token: string
}

export const UploadOutput: Codec.Shape<UploadOutput> =
  /*#__PURE__*/ Codec.shape("baike.v1.file.upload#output", () => ({
    file_token: Codec.str
  }))

/**
 * 上传图片
 *
 * `POST /open-apis/baike/v1/files/upload` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/upload
 * @category endpoints
 */
export const upload: Endpoint.Described<UploadInput, UploadOutput, "tenant" | "user"> & {
  /**
   * 上传图片
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/upload
   */
  (input: UploadInput, options?: Endpoint.CallOptions): Effect.Effect<UploadOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "baike.v1.file.upload",
  method: "POST",
  path: "/open-apis/baike/v1/files/upload",
  tokens: ["tenant", "user"],
  body: "multipart",
  deprecated: true,
  codes,
  encode: Upload.encode,
  input: UploadInput,
  output: UploadOutput
})
