// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.thread`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/im.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `forward` takes.
 *
 * @category inputs
 */
export interface ForwardInput {
  readonly thread_id: string
  readonly receive_id_type: "open_id" | "union_id" | "user_id" | "email" | "chat_id" | "thread_id"
  /** At most 50 characters. */
  readonly uuid?: string | undefined
  readonly receive_id: string
}

export const ForwardInput: Codec.Shape<ForwardInput> =
  /*#__PURE__*/ Codec.shape("im.v1.thread.forward#input", () => ({
    thread_id: Codec.str,
    receive_id_type: Codec.lit("open_id", "union_id", "user_id", "email", "chat_id", "thread_id"),
    uuid: Codec.strOpt,
    receive_id: Codec.str
  }))

/**
 * What `forward` gives.
 *
 * @category outputs
 */
export interface ForwardOutput {
  readonly message_id: string
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly msg_type: string
  readonly create_time: string
  readonly update_time?: string | undefined
  readonly deleted?: boolean | undefined
  readonly updated?: boolean | undefined
  readonly chat_id: string
  readonly sender: Types.Sender
  readonly body: Types.MessageBody
  readonly mentions?: ReadonlyArray<Types.Mention> | undefined
  readonly upper_message_id?: string | undefined
  /** Not in the documentation. */
  readonly message_app_link?: string | undefined
  /** Not in the documentation. */
  readonly message_position?: string | undefined
  /** Not in the documentation. */
  readonly thread_message_position?: string | undefined
}

export const ForwardOutput: Codec.Shape<ForwardOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.thread.forward#output", () => ({
    message_id: Codec.str,
    root_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    msg_type: Codec.str,
    create_time: Codec.str,
    update_time: Codec.strOpt,
    deleted: Codec.boolOpt,
    updated: Codec.boolOpt,
    chat_id: Codec.str,
    sender: Codec.obj(Types.Sender),
    body: Codec.obj(Types.MessageBody),
    mentions: Codec.listOpt(Codec.obj(Types.Mention)),
    upper_message_id: Codec.strOpt,
    message_app_link: Codec.strOpt,
    message_position: Codec.strOpt,
    thread_message_position: Codec.strOpt
  }))

/**
 * 转发话题
 *
 * `POST /open-apis/im/v1/threads/:thread_id/forward` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward
 * @category endpoints
 */
export const forward: Endpoint.Described<ForwardInput, ForwardOutput, "tenant" | "user"> & {
  /**
   * 转发话题
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward
   */
  (input: ForwardInput, options?: Endpoint.CallOptions): Effect.Effect<ForwardOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.thread.forward",
  method: "POST",
  path: "/open-apis/im/v1/threads/:thread_id/forward",
  tokens: ["tenant", "user"],
  query: ["receive_id_type", "uuid"],
  body: "json",
  idempotencyKey: "uuid",
  codes,
  input: ForwardInput,
  output: ForwardOutput
})
