// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.ehr_import_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly ehr_import_task_id: string
  readonly fail_reason?: string | undefined
  readonly redirect_url?: string | undefined
  readonly state: 1 | 2 | (number & {})
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.ehr_import_task.patch#input", () => ({
    ehr_import_task_id: Codec.str,
    fail_reason: Codec.strOpt,
    redirect_url: Codec.strOpt,
    state: Codec.listed(1, 2)
  }))

/**
 * 更新 e-HR 导入任务结果
 *
 * `PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `hire:ehr_import`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新 e-HR 导入任务结果
   *
   * Scopes, any of: `hire:ehr_import`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.ehr_import_task.patch",
  method: "PATCH",
  path: "/open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
