// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.app.storage`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/spark.js"
import type * as Effect from "effect/Effect"

/**
 * What `download` takes.
 *
 * @category inputs
 */
export interface DownloadInput {
  readonly app_id: string
  readonly file_key?: string | undefined
  readonly file_url?: string | undefined
  readonly Range?: string | undefined
}

export const DownloadInput: Codec.Shape<DownloadInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.download#input", () => ({
    app_id: Codec.str,
    file_key: Codec.strOpt,
    file_url: Codec.strOpt,
    Range: Codec.strOpt
  }))

/**
 * What `download` gives.
 *
 * @category outputs
 */
export interface DownloadOutput {
  readonly content_type: string
}

export const DownloadOutput: Codec.Shape<DownloadOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.download#output", () => ({
    content_type: Codec.str
  }))

/**
 * 下载文件
 *
 * `GET /open-apis/spark/v1/apps/:app_id/storage` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.storage:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download
 * @category endpoints
 */
export const download: Endpoint.Described<DownloadInput, DownloadOutput, "user"> & {
  /**
   * 下载文件
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download
   */
  (input: DownloadInput, options: Endpoint.WithToken): Effect.Effect<DownloadOutput, FeishuError, FeishuClient>
  /**
   * 下载文件
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download
   */
  (input: DownloadInput, options?: Endpoint.CallOptions<never>): Effect.Effect<DownloadOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.storage.download",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/storage",
  tokens: ["user"],
  query: ["file_key", "file_url"],
  headers: ["Range"],
  codes,
  input: DownloadInput,
  output: DownloadOutput
})

/**
 * What `upload` takes.
 *
 * @category inputs
 */
export interface UploadInput {
  readonly app_id: string
  readonly file_name: string
  readonly check_sum?: string | undefined
  readonly file: Upload.Uploadable
}

export const UploadInput: Codec.Shape<UploadInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.upload#input", () => ({
    app_id: Codec.str,
    file_name: Codec.str,
    check_sum: Codec.strOpt,
    file: Codec.file
  }))

/**
 * What `upload` gives.
 *
 * @category outputs
 */
export interface UploadOutput {
  readonly file_key: string
  readonly file_url: string
  readonly file_name: string
  readonly file_size: number
  readonly mime_type: string
}

export const UploadOutput: Codec.Shape<UploadOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.upload#output", () => ({
    file_key: Codec.str,
    file_url: Codec.str,
    file_name: Codec.str,
    file_size: Codec.int,
    mime_type: Codec.str
  }))

/**
 * 上传文件
 *
 * `POST /open-apis/spark/v1/apps/:app_id/storage/upload` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.storage:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload
 * @category endpoints
 */
export const upload: Endpoint.Described<UploadInput, UploadOutput, "user"> & {
  /**
   * 上传文件
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload
   */
  (input: UploadInput, options: Endpoint.WithToken): Effect.Effect<UploadOutput, FeishuError, FeishuClient>
  /**
   * 上传文件
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload
   */
  (input: UploadInput, options?: Endpoint.CallOptions<never>): Effect.Effect<UploadOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.storage.upload",
  method: "POST",
  path: "/open-apis/spark/v1/apps/:app_id/storage/upload",
  tokens: ["user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadInput,
  output: UploadOutput
})

/**
 * What `uploadComplete` takes.
 *
 * @category inputs
 */
export interface UploadCompleteInput {
  readonly app_id: string
  readonly upload_id: string
}

export const UploadCompleteInput: Codec.Shape<UploadCompleteInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.upload_complete#input", () => ({
    app_id: Codec.str,
    upload_id: Codec.str
  }))

/**
 * What `uploadComplete` gives.
 *
 * @category outputs
 */
export interface UploadCompleteOutput {
  readonly file_key: string
  readonly file_url: string
  readonly file_name: string
  readonly file_size: number
  readonly mime_type: string
}

export const UploadCompleteOutput: Codec.Shape<UploadCompleteOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.upload_complete#output", () => ({
    file_key: Codec.str,
    file_url: Codec.str,
    file_name: Codec.str,
    file_size: Codec.int,
    mime_type: Codec.str
  }))

/**
 * 分片上传文件 - 完成上传
 *
 * `POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.storage:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete
 * @category endpoints
 */
export const uploadComplete: Endpoint.Described<UploadCompleteInput, UploadCompleteOutput, "user"> & {
  /**
   * 分片上传文件 - 完成上传
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete
   */
  (input: UploadCompleteInput, options: Endpoint.WithToken): Effect.Effect<UploadCompleteOutput, FeishuError, FeishuClient>
  /**
   * 分片上传文件 - 完成上传
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete
   */
  (input: UploadCompleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<UploadCompleteOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.storage.upload_complete",
  method: "POST",
  path: "/open-apis/spark/v1/apps/:app_id/storage/upload/complete",
  tokens: ["user"],
  body: "json",
  codes,
  input: UploadCompleteInput,
  output: UploadCompleteOutput
})

/**
 * What `uploadInitialize` takes.
 *
 * @category inputs
 */
export interface UploadInitializeInput {
  readonly app_id: string
  readonly file_name: string
  /** At least 1. */
  readonly file_size: number
  readonly mime_type?: string | undefined
}

export const UploadInitializeInput: Codec.Shape<UploadInitializeInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.upload_initialize#input", () => ({
    app_id: Codec.str,
    file_name: Codec.str,
    file_size: Codec.int,
    mime_type: Codec.strOpt
  }))

/**
 * What `uploadInitialize` gives.
 *
 * @category outputs
 */
export interface UploadInitializeOutput {
  readonly upload_id: string
  readonly chunk_size: number
  readonly chunk_numbers: number
}

export const UploadInitializeOutput: Codec.Shape<UploadInitializeOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.upload_initialize#output", () => ({
    upload_id: Codec.str,
    chunk_size: Codec.int,
    chunk_numbers: Codec.int
  }))

/**
 * 分片上传文件 - 创建上传请求
 *
 * `POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.storage:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize
 * @category endpoints
 */
export const uploadInitialize: Endpoint.Described<UploadInitializeInput, UploadInitializeOutput, "user"> & {
  /**
   * 分片上传文件 - 创建上传请求
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize
   */
  (input: UploadInitializeInput, options: Endpoint.WithToken): Effect.Effect<UploadInitializeOutput, FeishuError, FeishuClient>
  /**
   * 分片上传文件 - 创建上传请求
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize
   */
  (input: UploadInitializeInput, options?: Endpoint.CallOptions<never>): Effect.Effect<UploadInitializeOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.storage.upload_initialize",
  method: "POST",
  path: "/open-apis/spark/v1/apps/:app_id/storage/upload/initialize",
  tokens: ["user"],
  body: "json",
  codes,
  input: UploadInitializeInput,
  output: UploadInitializeOutput
})

/**
 * What `uploadPart` takes.
 *
 * @category inputs
 */
export interface UploadPartInput {
  readonly app_id: string
  readonly upload_id: string
  /** 1 to 10000. */
  readonly chunk_index: number
  readonly file: Upload.Uploadable
  readonly chunk_check_sum?: string | undefined
}

export const UploadPartInput: Codec.Shape<UploadPartInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.storage.upload_part#input", () => ({
    app_id: Codec.str,
    upload_id: Codec.str,
    chunk_index: Codec.int,
    file: Codec.file,
    chunk_check_sum: Codec.strOpt
  }))

/**
 * 分片上传文件 - 上传分片
 *
 * `POST /open-apis/spark/v1/apps/:app_id/storage/upload/part` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.storage:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part
 * @category endpoints
 */
export const uploadPart: Endpoint.Described<UploadPartInput, Codec.Dictionary, "user"> & {
  /**
   * 分片上传文件 - 上传分片
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part
   */
  (input: UploadPartInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 分片上传文件 - 上传分片
   *
   * Scopes, any of: `spark:app.storage:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part
   */
  (input: UploadPartInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.storage.upload_part",
  method: "POST",
  path: "/open-apis/spark/v1/apps/:app_id/storage/upload/part",
  tokens: ["user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadPartInput,
  output: Codec.dictionary
})
