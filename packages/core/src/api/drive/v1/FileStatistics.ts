// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.file.statistics`.
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
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly file_token: string
  readonly file_type: "doc" | "sheet" | "mindnote" | "bitable" | "wiki" | "file" | "docx" | (string & {})
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.statistics.get#input", () => ({
    file_token: Codec.str,
    file_type: Codec.listed("doc", "sheet", "mindnote", "bitable", "wiki", "file", "docx")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly file_token?: string | undefined
  readonly file_type?: string | undefined
  readonly statistics?: FileStatistics | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.statistics.get#output", () => ({
    file_token: Codec.strOpt,
    file_type: Codec.strOpt,
    statistics: Codec.objOpt(FileStatistics)
  }))

/**
 * 获取文件统计信息
 *
 * `GET /open-apis/drive/v1/files/:file_token/statistics` · Token: tenant or user · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取文件统计信息
   *
   * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.statistics.get",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/statistics",
  tokens: ["tenant", "user"],
  query: ["file_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface FileStatistics {
  readonly uv?: number | undefined
  readonly pv?: number | undefined
  readonly like_count?: number | undefined
  readonly timestamp?: number | undefined
  readonly uv_today?: number | undefined
  readonly pv_today?: number | undefined
  readonly like_count_today?: number | undefined
}

export const FileStatistics: Codec.Shape<FileStatistics> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.statistics.get#output.statistics", () => ({
    uv: Codec.intOpt,
    pv: Codec.intOpt,
    like_count: Codec.intOpt,
    timestamp: Codec.intOpt,
    uv_today: Codec.intOpt,
    pv_today: Codec.intOpt,
    like_count_today: Codec.intOpt
  }))
