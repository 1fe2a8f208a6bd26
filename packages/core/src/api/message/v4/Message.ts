// GENERATED from spec/message.json. DO NOT EDIT: correct spec/patches/message.json.
/**
 * Endpoints of `message.v4.message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/message.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchSend` takes.
 *
 * @category inputs
 */
export interface BatchSendInput {
  readonly msg_type: string
  readonly content?: Codec.Dictionary | undefined
  readonly card?: Codec.Dictionary | undefined
  readonly department_ids?: ReadonlyArray<unknown> | undefined
  readonly open_ids?: ReadonlyArray<unknown> | undefined
  readonly user_ids?: ReadonlyArray<unknown> | undefined
  readonly union_ids?: ReadonlyArray<unknown> | undefined
}

export const BatchSendInput: Codec.Shape<BatchSendInput> =
  /*#__PURE__*/ Codec.shape("message.v4.message.batch_send#input", () => ({
    msg_type: Codec.str,
    content: Codec.objOpt(Codec.dictionary),
    card: Codec.objOpt(Codec.dictionary),
    department_ids: Codec.listOpt(Codec.any),
    open_ids: Codec.listOpt(Codec.any),
    user_ids: Codec.listOpt(Codec.any),
    union_ids: Codec.listOpt(Codec.any)
  }))

/**
 * What `batchSend` gives.
 *
 * @category outputs
 */
export interface BatchSendOutput {
  readonly message_id: string
  readonly invalid_department_ids?: ReadonlyArray<string> | undefined
  readonly invalid_open_ids?: ReadonlyArray<string> | undefined
  readonly invalid_user_ids?: ReadonlyArray<string> | undefined
  readonly invalid_union_ids?: ReadonlyArray<string> | undefined
}

export const BatchSendOutput: Codec.Shape<BatchSendOutput> =
  /*#__PURE__*/ Codec.shape("message.v4.message.batch_send#output", () => ({
    message_id: Codec.str,
    invalid_department_ids: Codec.listOpt(Codec.str),
    invalid_open_ids: Codec.listOpt(Codec.str),
    invalid_user_ids: Codec.listOpt(Codec.str),
    invalid_union_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量发送消息
 *
 * `POST /open-apis/message/v4/batch_send/` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:send_multi_users`,
 * `im:message:send_multi_depts`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM
 * @category endpoints
 */
export const batchSend: Endpoint.Described<BatchSendInput, BatchSendOutput, "tenant"> & {
  /**
   * 批量发送消息
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:send_multi_users`,
   * `im:message:send_multi_depts`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM
   */
  (input: BatchSendInput, options?: Endpoint.CallOptions): Effect.Effect<BatchSendOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "message.v4.message.batch_send",
  method: "POST",
  path: "/open-apis/message/v4/batch_send/",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchSendInput,
  output: BatchSendOutput
})
