// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.application.flow`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `execute` takes.
 *
 * @category inputs
 */
export interface ExecuteInput {
  readonly namespace: string
  readonly flow_id: string
  readonly is_async?: boolean | undefined
  readonly idempotent_key?: string | undefined
  /** At most 20 items. */
  readonly loop_masks?: ReadonlyArray<string> | undefined
  readonly params?: string | undefined
  readonly operator: string
}

export const ExecuteInput: Codec.Shape<ExecuteInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.flow.execute#input", () => ({
    namespace: Codec.str,
    flow_id: Codec.str,
    is_async: Codec.boolOpt,
    idempotent_key: Codec.strOpt,
    loop_masks: Codec.listOpt(Codec.str),
    params: Codec.strOpt,
    operator: Codec.str
  }))

/**
 * What `execute` gives.
 *
 * @category outputs
 */
export interface ExecuteOutput {
  readonly status?: string | undefined
  readonly out_params?: string | undefined
  readonly execution_id?: string | undefined
  readonly error_msg?: string | undefined
  readonly code?: string | undefined
}

export const ExecuteOutput: Codec.Shape<ExecuteOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.flow.execute#output", () => ({
    status: Codec.strOpt,
    out_params: Codec.strOpt,
    execution_id: Codec.strOpt,
    error_msg: Codec.strOpt,
    code: Codec.strOpt
  }))

/**
 * 发起流程
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `app_engine:flow:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-flow/execute
 * @category endpoints
 */
export const execute: Endpoint.Described<ExecuteInput, ExecuteOutput, "tenant"> & {
  /**
   * 发起流程
   *
   * Scopes, any of: `app_engine:flow:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-flow/execute
   */
  (input: ExecuteInput, options?: Endpoint.CallOptions): Effect.Effect<ExecuteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.flow.execute",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "idempotent_key",
  codes,
  input: ExecuteInput,
  output: ExecuteOutput
})
