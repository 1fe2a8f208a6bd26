// GENERATED from spec/ephemeral.json. DO NOT EDIT: correct spec/patches/ephemeral.json.
/**
 * Endpoints of `ephemeral.v1.ephemeral`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/ephemeral.js"
import type * as Effect from "effect/Effect"

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly message_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("ephemeral.v1.ephemeral.delete#input", () => ({
    message_id: Codec.str
  }))

/**
 * 删除仅特定人可见的消息卡片
 *
 * `POST /open-apis/ephemeral/v1/delete` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除仅特定人可见的消息卡片
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "ephemeral.v1.ephemeral.delete",
  method: "POST",
  path: "/open-apis/ephemeral/v1/delete",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `send` takes.
 *
 * @category inputs
 */
export interface SendInput {
  readonly chat_id: string
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
  readonly email?: string | undefined
  readonly msg_type: string
  readonly card: { readonly [name: string]: unknown }
}

export const SendInput: Codec.Shape<SendInput> =
  /*#__PURE__*/ Codec.shape("ephemeral.v1.ephemeral.send#input", () => ({
    chat_id: Codec.str,
    open_id: Codec.strOpt,
    user_id: Codec.strOpt,
    email: Codec.strOpt,
    msg_type: Codec.str,
    card: Codec.map(Codec.any)
  }))

/**
 * What `send` gives.
 *
 * @category outputs
 */
export interface SendOutput {
  readonly message_id: string
}

export const SendOutput: Codec.Shape<SendOutput> =
  /*#__PURE__*/ Codec.shape("ephemeral.v1.ephemeral.send#output", () => ({
    message_id: Codec.str
  }))

/**
 * 发送仅特定人可见的消息卡片
 *
 * `POST /open-apis/ephemeral/v1/send` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN
 * @category endpoints
 */
export const send: Endpoint.Described<SendInput, SendOutput, "tenant"> & {
  /**
   * 发送仅特定人可见的消息卡片
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN
   */
  (input: SendInput, options?: Endpoint.CallOptions): Effect.Effect<SendOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "ephemeral.v1.ephemeral.send",
  method: "POST",
  path: "/open-apis/ephemeral/v1/send",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: SendInput,
  output: SendOutput
})
