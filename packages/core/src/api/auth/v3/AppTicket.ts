// GENERATED from spec/auth.json. DO NOT EDIT: correct spec/patches/auth.json.
/**
 * Endpoints of `auth.v3.app_ticket`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `resend` takes.
 *
 * @category inputs
 */
export interface ResendInput {
  readonly app_id: string
  readonly app_secret: string
}

export const ResendInput: Codec.Shape<ResendInput> =
  /*#__PURE__*/ Codec.shape("auth.v3.app_ticket.resend#input", () => ({
    app_id: Codec.str,
    app_secret: Codec.str
  }))

/**
 * 重新获取 app_ticket
 *
 * `POST /open-apis/auth/v3/app_ticket/resend` · Takes no token · Rate limit: a limit of its own.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend
 * @category endpoints
 */
export const resend: Endpoint.Described<ResendInput, Codec.Dictionary, never> & {
  /**
   * 重新获取 app_ticket
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend
   */
  (input: ResendInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "auth.v3.app_ticket.resend",
  method: "POST",
  path: "/open-apis/auth/v3/app_ticket/resend",
  tokens: [],
  body: "json",
  input: ResendInput,
  output: Codec.dictionary
})
