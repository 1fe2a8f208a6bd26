// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.application.function`.
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
 * What `invoke` takes.
 *
 * @category inputs
 */
export interface InvokeInput {
  readonly namespace: string
  readonly function_api_name: string
  readonly params?: string | undefined
}

export const InvokeInput: Codec.Shape<InvokeInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.function.invoke#input", () => ({
    namespace: Codec.str,
    function_api_name: Codec.str,
    params: Codec.strOpt
  }))

/**
 * What `invoke` gives.
 *
 * @category outputs
 */
export interface InvokeOutput {
  readonly result?: string | undefined
}

export const InvokeOutput: Codec.Shape<InvokeOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.function.invoke#output", () => ({
    result: Codec.strOpt
  }))

/**
 * 执行函数
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke` · Token: tenant ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:application.function:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-function/invoke
 * @category endpoints
 */
export const invoke: Endpoint.Described<InvokeInput, InvokeOutput, "tenant"> & {
  /**
   * 执行函数
   *
   * Scopes, any of: `app_engine:application.function:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-function/invoke
   */
  (input: InvokeInput, options?: Endpoint.CallOptions): Effect.Effect<InvokeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.function.invoke",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: InvokeInput,
  output: InvokeOutput
})
