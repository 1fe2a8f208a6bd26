// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.batch_message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly batch_message_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.batch_message.delete#input", () => ({
    batch_message_id: Codec.str
  }))

/**
 * 批量撤回消息
 *
 * `DELETE /open-apis/im/v1/batch_messages/:batch_message_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量撤回消息
   *
   * Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.batch_message.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/batch_messages/:batch_message_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `getProgress` takes.
 *
 * @category inputs
 */
export interface GetProgressInput {
  readonly batch_message_id: string
}

export const GetProgressInput: Codec.Shape<GetProgressInput> =
  /*#__PURE__*/ Codec.shape("im.v1.batch_message.get_progress#input", () => ({
    batch_message_id: Codec.str
  }))

/**
 * What `getProgress` gives.
 *
 * @category outputs
 */
export interface GetProgressOutput {
  readonly batch_message_send_progress?: BatchMessageSendProgress | undefined
  readonly batch_message_recall_progress?: BatchMessageRecallProgress | undefined
}

export const GetProgressOutput: Codec.Shape<GetProgressOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.batch_message.get_progress#output", () => ({
    batch_message_send_progress: Codec.objOpt(BatchMessageSendProgress),
    batch_message_recall_progress: Codec.objOpt(BatchMessageRecallProgress)
  }))

/**
 * 查询批量消息整体进度
 *
 * `GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress
 * @category endpoints
 */
export const getProgress: Endpoint.Described<GetProgressInput, GetProgressOutput, "tenant"> & {
  /**
   * 查询批量消息整体进度
   *
   * Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress
   */
  (input: GetProgressInput, options?: Endpoint.CallOptions): Effect.Effect<GetProgressOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.batch_message.get_progress",
  method: "GET",
  path: "/open-apis/im/v1/batch_messages/:batch_message_id/get_progress",
  tokens: ["tenant"],
  codes,
  input: GetProgressInput,
  output: GetProgressOutput
})

/**
 * What `readUser` takes.
 *
 * @category inputs
 */
export interface ReadUserInput {
  readonly batch_message_id: string
}

export const ReadUserInput: Codec.Shape<ReadUserInput> =
  /*#__PURE__*/ Codec.shape("im.v1.batch_message.read_user#input", () => ({
    batch_message_id: Codec.str
  }))

/**
 * What `readUser` gives.
 *
 * @category outputs
 */
export interface ReadUserOutput {
  readonly read_user: BatchMessageReadUser
}

export const ReadUserOutput: Codec.Shape<ReadUserOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.batch_message.read_user#output", () => ({
    read_user: Codec.obj(BatchMessageReadUser)
  }))

/**
 * 查询批量消息推送和阅读人数
 *
 * `GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user
 * @category endpoints
 */
export const readUser: Endpoint.Described<ReadUserInput, ReadUserOutput, "tenant"> & {
  /**
   * 查询批量消息推送和阅读人数
   *
   * Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user
   */
  (input: ReadUserInput, options?: Endpoint.CallOptions): Effect.Effect<ReadUserOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.batch_message.read_user",
  method: "GET",
  path: "/open-apis/im/v1/batch_messages/:batch_message_id/read_user",
  tokens: ["tenant"],
  codes,
  input: ReadUserInput,
  output: ReadUserOutput
})

/** @category structures */
export interface BatchMessageSendProgress {
  readonly valid_user_ids_count?: number | undefined
  readonly success_user_ids_count?: number | undefined
  readonly read_user_ids_count?: number | undefined
}

export const BatchMessageSendProgress: Codec.Shape<BatchMessageSendProgress> =
  /*#__PURE__*/ Codec.shape("im.v1.batch_message.get_progress#output.batch_message_send_progress", () => ({
    valid_user_ids_count: Codec.intOpt,
    success_user_ids_count: Codec.intOpt,
    read_user_ids_count: Codec.intOpt
  }))

/** @category structures */
export interface BatchMessageRecallProgress {
  readonly recall?: boolean | undefined
  readonly recall_count?: number | undefined
}

export const BatchMessageRecallProgress: Codec.Shape<BatchMessageRecallProgress> =
  /*#__PURE__*/ Codec.shape("im.v1.batch_message.get_progress#output.batch_message_recall_progress", () => ({
    recall: Codec.boolOpt,
    recall_count: Codec.intOpt
  }))

/** @category structures */
export interface BatchMessageReadUser {
  readonly read_count: string
  readonly total_count: string
}

export const BatchMessageReadUser: Codec.Shape<BatchMessageReadUser> =
  /*#__PURE__*/ Codec.shape("im.v1.batch_message.read_user#output.read_user", () => ({
    read_count: Codec.str,
    total_count: Codec.str
  }))
