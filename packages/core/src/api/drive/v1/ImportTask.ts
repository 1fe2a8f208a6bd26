// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.import_task`.
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
  readonly file_extension: string
  /** At most 27 characters. */
  readonly file_token: string
  readonly type: string
  readonly file_name?: string | undefined
  readonly point: ImportTaskMountPoint
  /** Not in the documentation. */
  readonly token?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.import_task.create#input", () => ({
    file_extension: Codec.str,
    file_token: Codec.str,
    type: Codec.str,
    file_name: Codec.strOpt,
    point: Codec.obj(ImportTaskMountPoint),
    token: Codec.strOpt
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
  /*#__PURE__*/ Codec.shape("drive.v1.import_task.create#output", () => ({
    ticket: Codec.str
  }))

/**
 * 创建导入任务
 *
 * `POST /open-apis/drive/v1/import_tasks` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `docs:document:import`, `drive:drive`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建导入任务
   *
   * Scopes, any of: `docs:document:import`, `drive:drive`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.import_task.create",
  method: "POST",
  path: "/open-apis/drive/v1/import_tasks",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly ticket: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.import_task.get#input", () => ({
    ticket: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly result: ImportTask
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.import_task.get#output", () => ({
    result: Codec.obj(ImportTask)
  }))

/**
 * 查询导入任务结果
 *
 * `GET /open-apis/drive/v1/import_tasks/:ticket` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `docs:document:import`, `drive:drive`, `drive:drive:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询导入任务结果
   *
   * Scopes, any of: `docs:document:import`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.import_task.get",
  method: "GET",
  path: "/open-apis/drive/v1/import_tasks/:ticket",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface ImportTaskMountPoint {
  readonly mount_type: 1 | (number & {})
  readonly mount_key: string
}

export const ImportTaskMountPoint: Codec.Shape<ImportTaskMountPoint> =
  /*#__PURE__*/ Codec.shape("drive.v1.import_task.create#input.point", () => ({
    mount_type: Codec.listed(1),
    mount_key: Codec.str
  }))

/** @category structures */
export interface ImportTask {
  readonly ticket?: string | undefined
  readonly type: string
  readonly job_status?:
    | 0 | 1 | 2 | 3 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 108 | 109 | 110 | 112 | 113 | 114 | 115 | 116
    | 117 | 118 | 119 | 120 | 121 | 122 | 129 | 5000 | 7000 | 7001 | 7002 | (number & {}) | undefined
  readonly job_error_msg?: string | undefined
  readonly token?: string | undefined
  readonly url?: string | undefined
  readonly extra?: ReadonlyArray<string> | undefined
}

export const ImportTask: Codec.Shape<ImportTask> =
  /*#__PURE__*/ Codec.shape("drive.v1.import_task.get#output.result", () => ({
    ticket: Codec.strOpt,
    type: Codec.str,
    job_status: Codec.openOpt(
      0, 1, 2, 3, 100, 101, 102, 103, 104, 105, 106, 108, 109, 110, 112, 113, 114, 115, 116, 117, 118, 119,
      120, 121, 122, 129, 5000, 7000, 7001, 7002
    ),
    job_error_msg: Codec.strOpt,
    token: Codec.strOpt,
    url: Codec.strOpt,
    extra: Codec.listOpt(Codec.str)
  }))
