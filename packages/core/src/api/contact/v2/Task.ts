// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v2.task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/contact.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly task_id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("contact.v2.task.get#input", () => ({
  task_id: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly task_id?: string | undefined
  readonly type?: string | undefined
  readonly status?: number | undefined
  readonly progress?: number | undefined
  readonly total_num?: number | undefined
  readonly success_num?: number | undefined
  readonly fail_num?: number | undefined
  readonly create_time?: number | undefined
  readonly finish_time?: number | undefined
  readonly task_info?: ReadonlyArray<GetOutputTaskInfo> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v2.task.get#output", () => ({
    task_id: Codec.strOpt,
    type: Codec.strOpt,
    status: Codec.intOpt,
    progress: Codec.intOpt,
    total_num: Codec.intOpt,
    success_num: Codec.intOpt,
    fail_num: Codec.intOpt,
    create_time: Codec.intOpt,
    finish_time: Codec.intOpt,
    task_info: Codec.listOpt(Codec.obj(GetOutputTaskInfo))
  }))

/**
 * 查询批量任务执行状态
 *
 * `GET /open-apis/contact/v2/task/get` · Token: tenant.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询批量任务执行状态
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v2.task.get",
  method: "GET",
  path: "/open-apis/contact/v2/task/get",
  tokens: ["tenant"],
  query: ["task_id"],
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface GetOutputTaskInfo {
  readonly code?: number | undefined
  readonly msg?: string | undefined
  readonly action?: number | undefined
  readonly name?: string | undefined
}

export const GetOutputTaskInfo: Codec.Shape<GetOutputTaskInfo> =
  /*#__PURE__*/ Codec.shape("contact.v2.task.get#output.task_info", () => ({
    code: Codec.intOpt,
    msg: Codec.strOpt,
    action: Codec.intOpt,
    name: Codec.strOpt
  }))
