// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v3.external.instance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `check` takes.
 *
 * @category inputs
 */
export interface CheckInput {
  readonly update_times: ReadonlyArray<CheckUpdateTimesInput>
}

export const CheckInput: Codec.Shape<CheckInput> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.instance.check#input", () => ({
    update_times: Codec.list(Codec.obj(CheckUpdateTimesInput))
  }))

/**
 * What `check` gives.
 *
 * @category outputs
 */
export interface CheckOutput {
  readonly diff_times: ReadonlyArray<CheckOutputDiffTimes>
}

export const CheckOutput: Codec.Shape<CheckOutput> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.instance.check#output", () => ({
    diff_times: Codec.list(Codec.obj(CheckOutputDiffTimes))
  }))

/**
 * 三方审批实例校验
 *
 * `POST /approval/openapi/v3/external/instance/check` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNyYjL1QjM24SN0IjN
 * @category endpoints
 */
export const check: Endpoint.Described<CheckInput, CheckOutput, "tenant"> & {
  /**
   * 三方审批实例校验
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNyYjL1QjM24SN0IjN
   */
  (input: CheckInput, options?: Endpoint.CallOptions): Effect.Effect<CheckOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v3.external.instance.check",
  method: "POST",
  path: "/approval/openapi/v3/external/instance/check",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  deprecated: true,
  codes,
  input: CheckInput,
  output: CheckOutput
})

/** @category structures */
export interface CheckUpdateTimesInput {
  readonly instance_id: string
  readonly update_time: number
  readonly tasks: ReadonlyArray<CheckUpdateTimesTasksInput>
}

export const CheckUpdateTimesInput: Codec.Shape<CheckUpdateTimesInput> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.instance.check#input.update_times", () => ({
    instance_id: Codec.str,
    update_time: Codec.int,
    tasks: Codec.list(Codec.obj(CheckUpdateTimesTasksInput))
  }))

/** @category structures */
export interface CheckUpdateTimesTasksInput {
  readonly task_id: string
  readonly update_time: number
}

export const CheckUpdateTimesTasksInput: Codec.Shape<CheckUpdateTimesTasksInput> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.instance.check#input.update_times.tasks", () => ({
    task_id: Codec.str,
    update_time: Codec.int
  }))

/** @category structures */
export interface CheckOutputDiffTimes {
  readonly instance_id?: string | undefined
  readonly update_time?: number | undefined
  readonly tasks?: ReadonlyArray<CheckOutputDiffTimesTasks> | undefined
}

export const CheckOutputDiffTimes: Codec.Shape<CheckOutputDiffTimes> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.instance.check#output.diff_times", () => ({
    instance_id: Codec.strOpt,
    update_time: Codec.intOpt,
    tasks: Codec.listOpt(Codec.obj(CheckOutputDiffTimesTasks))
  }))

/** @category structures */
export interface CheckOutputDiffTimesTasks {
  readonly task_id?: string | undefined
  readonly update_time?: number | undefined
}

export const CheckOutputDiffTimesTasks: Codec.Shape<CheckOutputDiffTimesTasks> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.instance.check#output.diff_times.tasks", () => ({
    task_id: Codec.strOpt,
    update_time: Codec.intOpt
  }))
