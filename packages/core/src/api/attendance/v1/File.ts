// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.file`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/attendance.js"
import type * as Effect from "effect/Effect"

/**
 * What `download` takes.
 *
 * @category inputs
 */
export interface DownloadInput {
  readonly file_id: string
}

export const DownloadInput: Codec.Shape<DownloadInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.file.download#input", () => ({
    file_id: Codec.str
  }))

/**
 * 下载用户人脸识别照片
 *
 * `GET /open-apis/attendance/v1/files/:file_id/download` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/download
 * @category endpoints
 */
export const download: Download.Described<DownloadInput, "tenant"> & {
  /**
   * 下载用户人脸识别照片
   *
   * Scopes, any of: `attendance:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/download
   */
  (input: DownloadInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "attendance.v1.file.download",
  method: "GET",
  path: "/open-apis/attendance/v1/files/:file_id/download",
  tokens: ["tenant"],
  response: "binary",
  codes,
  input: DownloadInput
})

/**
 * What `upload` takes.
 *
 * @category inputs
 */
export interface UploadInput {
  readonly file_name: string
  readonly file?: Upload.Uploadable | undefined
}

export const UploadInput: Codec.Shape<UploadInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.file.upload#input", () => ({
    file_name: Codec.str,
    file: Codec.fileOpt
  }))

/**
 * What `upload` gives.
 *
 * @category outputs
 */
export interface UploadOutput {
  readonly file: File
}

export const UploadOutput: Codec.Shape<UploadOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.file.upload#output", () => ({
    file: Codec.obj(File)
  }))

/**
 * 上传用户人脸识别照片
 *
 * `POST /open-apis/attendance/v1/files/upload` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/upload
 * @category endpoints
 */
export const upload: Endpoint.Described<UploadInput, UploadOutput, "tenant"> & {
  /**
   * 上传用户人脸识别照片
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/upload
   */
  (input: UploadInput, options?: Endpoint.CallOptions): Effect.Effect<UploadOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.file.upload",
  method: "POST",
  path: "/open-apis/attendance/v1/files/upload",
  tokens: ["tenant"],
  query: ["file_name"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadInput,
  output: UploadOutput
})

/** @category structures */
export interface File {
  readonly file_id: string
}

export const File: Codec.Shape<File> =
  /*#__PURE__*/ Codec.shape("attendance.v1.file.upload#output.file", () => ({
    file_id: Codec.str
  }))
