// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.export_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
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
  readonly file_extension: "docx" | "pdf" | "xlsx" | "csv" | "base" | "pptx" | (string & {})
  /** At most 27 characters. */
  readonly token: string
  readonly type: "doc" | "sheet" | "bitable" | "docx" | "slides" | (string & {})
  readonly sub_id?: string | undefined
  /** Not in the documentation. */
  readonly only_schema?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.export_task.create#input", () => ({
    file_extension: Codec.listed("docx", "pdf", "xlsx", "csv", "base", "pptx"),
    token: Codec.str,
    type: Codec.listed("doc", "sheet", "bitable", "docx", "slides"),
    sub_id: Codec.strOpt,
    only_schema: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly ticket: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.export_task.create#output", () => ({
    ticket: Codec.str
  }))

/**
 * 创建导出任务
 *
 * `POST /open-apis/drive/v1/export_tasks` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `docs:document:export`, `drive:export:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建导出任务
   *
   * Scopes, any of: `docs:document:export`, `drive:export:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.export_task.create",
  method: "POST",
  path: "/open-apis/drive/v1/export_tasks",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `download` takes.
 *
 * @category inputs
 */
export interface DownloadInput {
  readonly file_token: string
}

export const DownloadInput: Codec.Shape<DownloadInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.export_task.download#input", () => ({
    file_token: Codec.str
  }))

/**
 * 下载导出文件
 *
 * `GET /open-apis/drive/v1/export_tasks/file/:file_token/download` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `docs:document:export`, `drive:export:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download
 * @category endpoints
 */
export const download: Download.Described<DownloadInput, "tenant" | "user"> & {
  /**
   * 下载导出文件
   *
   * Scopes, any of: `docs:document:export`, `drive:export:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download
   */
  (input: DownloadInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "drive.v1.export_task.download",
  method: "GET",
  path: "/open-apis/drive/v1/export_tasks/file/:file_token/download",
  tokens: ["tenant", "user"],
  response: "binary",
  codes,
  input: DownloadInput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly ticket: string
  /** At most 27 characters. */
  readonly token: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.export_task.get#input", () => ({
    ticket: Codec.str,
    token: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly result: ExportTask
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.export_task.get#output", () => ({
    result: Codec.obj(ExportTask)
  }))

/**
 * 查询导出任务结果
 *
 * `GET /open-apis/drive/v1/export_tasks/:ticket` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `docs:document:export`, `drive:export:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询导出任务结果
   *
   * Scopes, any of: `docs:document:export`, `drive:export:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.export_task.get",
  method: "GET",
  path: "/open-apis/drive/v1/export_tasks/:ticket",
  tokens: ["tenant", "user"],
  query: ["token"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface ExportTask {
  readonly file_extension: "docx" | "pdf" | "xlsx" | "csv" | "base" | "pptx" | (string & {})
  readonly type: "doc" | "sheet" | "bitable" | "docx" | "slides" | (string & {})
  readonly file_name?: string | undefined
  readonly file_token?: string | undefined
  readonly file_size?: number | undefined
  readonly job_error_msg?: string | undefined
  readonly job_status?:
    | 0 | 1 | 2 | 3 | 107 | 108 | 109 | 110 | 111 | 122 | 123 | 6000 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly only_schema?: boolean | undefined
}

export const ExportTask: Codec.Shape<ExportTask> =
  /*#__PURE__*/ Codec.shape("drive.v1.export_task.get#output.result", () => ({
    file_extension: Codec.open("docx", "pdf", "xlsx", "csv", "base", "pptx"),
    type: Codec.open("doc", "sheet", "bitable", "docx", "slides"),
    file_name: Codec.strOpt,
    file_token: Codec.strOpt,
    file_size: Codec.intOpt,
    job_error_msg: Codec.strOpt,
    job_status: Codec.openOpt(0, 1, 2, 3, 107, 108, 109, 110, 111, 122, 123, 6000),
    only_schema: Codec.boolOpt
  }))
