// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.bot.message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly msg_type: "text" | "post" | "image" | "interactive" | (string & {})
  readonly content: string
  readonly receiver_id: string
  readonly receive_type?: "chat" | "user" | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.bot.message.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    msg_type: Codec.listed("text", "post", "image", "interactive"),
    content: Codec.str,
    receiver_id: Codec.str,
    receive_type: Codec.listedOpt("chat", "user")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly message_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.bot.message.create#output", () => ({
    message_id: Codec.str
  }))

/**
 * 服务台机器人向工单绑定的群内发送消息
 *
 * `POST /open-apis/helpdesk/v1/message` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 服务台机器人向工单绑定的群内发送消息
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.bot.message.create",
  method: "POST",
  path: "/open-apis/helpdesk/v1/message",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  helpdesk: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})
