// GENERATED from spec/jssdk.json. DO NOT EDIT: correct spec/patches/jssdk.json.
/**
 * Endpoints of `jssdk.v0.ticket`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly ticket?: string | undefined
  readonly expire_in?: number | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("jssdk.v0.ticket.get#output", () => ({
    ticket: Codec.strOpt,
    expire_in: Codec.intOpt
  }))

/**
 * 获取 JSAPI 临时授权凭证
 *
 * `POST /open-apis/jssdk/ticket/get` · Token: tenant.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization
 * @category endpoints
 */
export const get: Endpoint.Described<Codec.Empty, GetOutput, "tenant"> & {
  /**
   * 获取 JSAPI 临时授权凭证
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "jssdk.v0.ticket.get",
  method: "POST",
  path: "/open-apis/jssdk/ticket/get",
  tokens: ["tenant"],
  repeatable: true,
  input: Codec.empty,
  output: GetOutput
})
