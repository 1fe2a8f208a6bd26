// GENERATED from spec/interactive.json. DO NOT EDIT: correct spec/patches/interactive.json.
/**
 * Endpoints of `interactive.v1.card`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/interactive.js"
import type * as Effect from "effect/Effect"

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly token: string
  readonly card: Codec.Dictionary
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("interactive.v1.card.update#input", () => ({
    token: Codec.str,
    card: Codec.obj(Codec.dictionary)
  }))

/**
 * 延时更新消息卡片
 *
 * `POST /open-apis/interactive/v1/card/update` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 延时更新消息卡片
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "interactive.v1.card.update",
  method: "POST",
  path: "/open-apis/interactive/v1/card/update",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
