// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.job.manager`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly job_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly recruiter_id?: string | undefined
  readonly assistant_id_list?: ReadonlyArray<string> | undefined
  readonly hiring_manager_id_list?: ReadonlyArray<string> | undefined
  readonly update_option_list: ReadonlyArray<1 | 2 | 3 | (number & {})>
  readonly creator_id?: string | undefined
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.manager.batch_update#input", () => ({
    job_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    recruiter_id: Codec.strOpt,
    assistant_id_list: Codec.listOpt(Codec.str),
    hiring_manager_id_list: Codec.listOpt(Codec.str),
    update_option_list: Codec.list(Codec.listed(1, 2, 3)),
    creator_id: Codec.strOpt
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly job_manager: Types.JobManager
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.manager.batch_update#output", () => ({
    job_manager: Codec.obj(Types.JobManager)
  }))

/**
 * 更新职位相关人员
 *
 * `POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:job`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "tenant"> & {
  /**
   * 更新职位相关人员
   *
   * Scopes, any of: `hire:job`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.manager.batch_update",
  method: "POST",
  path: "/open-apis/hire/v1/jobs/:job_id/managers/batch_update",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchUpdateInput,
  output: BatchUpdateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly job_id: string
  readonly manager_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.manager.get#input", () => ({
    job_id: Codec.str,
    manager_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly info: Types.JobManager
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job.manager.get#output", () => ({
    info: Codec.obj(Types.JobManager)
  }))

/**
 * 获取职位上的招聘人员信息
 *
 * `GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `hire:job:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取职位上的招聘人员信息
   *
   * Scopes, any of: `hire:job:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.job.manager.get",
  method: "GET",
  path: "/open-apis/hire/v1/jobs/:job_id/managers/:manager_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})
