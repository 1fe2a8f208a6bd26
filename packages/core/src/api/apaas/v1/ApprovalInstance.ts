// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.approval_instance`.
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
 * What `cancel` takes.
 *
 * @category inputs
 */
export interface CancelInput {
  readonly approval_instance_id: string
  readonly user_id: string
  readonly opinion: string
}

export const CancelInput: Codec.Shape<CancelInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.approval_instance.cancel#input", () => ({
    approval_instance_id: Codec.str,
    user_id: Codec.str,
    opinion: Codec.str
  }))

/**
 * 撤销人工任务
 *
 * `POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_instance/cancel
 * @category endpoints
 */
export const cancel: Endpoint.Described<CancelInput, Codec.Dictionary, "tenant"> & {
  /**
   * 撤销人工任务
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_instance/cancel
   */
  (input: CancelInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.approval_instance.cancel",
  method: "POST",
  path: "/open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CancelInput,
  output: Codec.dictionary
})
