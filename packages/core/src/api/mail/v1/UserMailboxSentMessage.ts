// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.sent_message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `getRecallDetail` takes.
 *
 * @category inputs
 */
export interface GetRecallDetailInput {
  readonly user_mailbox_id: string
  readonly message_id: string
}

export const GetRecallDetailInput: Codec.Shape<GetRecallDetailInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.sent_message.get_recall_detail#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.str
  }))

/**
 * What `getRecallDetail` gives.
 *
 * @category outputs
 */
export interface GetRecallDetailOutput {
  readonly recall_status?: "in_progress" | "done" | (string & {}) | undefined
  readonly recall_result?: "all_success" | "all_fail" | "some_fail" | "processing" | (string & {}) | undefined
  readonly success_count?: number | undefined
  readonly failure_count?: number | undefined
  readonly processing_count?: number | undefined
  readonly items?: ReadonlyArray<GetRecallDetailOutputItems> | undefined
}

export const GetRecallDetailOutput: Codec.Shape<GetRecallDetailOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.sent_message.get_recall_detail#output", () => ({
    recall_status: Codec.openOpt("in_progress", "done"),
    recall_result: Codec.openOpt("all_success", "all_fail", "some_fail", "processing"),
    success_count: Codec.intOpt,
    failure_count: Codec.intOpt,
    processing_count: Codec.intOpt,
    items: Codec.listOpt(Codec.obj(GetRecallDetailOutputItems))
  }))

/**
 * 获取邮件撤回进度
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall` · Token: tenant or
 * user · Rate limit: 20/min.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/get_recall_detail
 * @category endpoints
 */
export const getRecallDetail: Endpoint.Described<GetRecallDetailInput, GetRecallDetailOutput, "tenant" | "user"> & {
  /**
   * 获取邮件撤回进度
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/get_recall_detail
   */
  (input: GetRecallDetailInput, options?: Endpoint.CallOptions): Effect.Effect<GetRecallDetailOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.sent_message.get_recall_detail",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall",
  tokens: ["tenant", "user"],
  codes,
  input: GetRecallDetailInput,
  output: GetRecallDetailOutput
})

/**
 * What `recall` takes.
 *
 * @category inputs
 */
export interface RecallInput {
  readonly user_mailbox_id: string
  readonly message_id: string
}

export const RecallInput: Codec.Shape<RecallInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.sent_message.recall#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.str
  }))

/**
 * What `recall` gives.
 *
 * @category outputs
 */
export interface RecallOutput {
  readonly recall_status?: "unavailable" | "available" | (string & {}) | undefined
  readonly recall_restriction_reason?:
    | "recall_not_enabled" | "migration_domain" | "sender_address_not_owned" | "already_recalled"
    | "not_delivered" | "exceeded_time_limit" | (string & {}) | undefined
}

export const RecallOutput: Codec.Shape<RecallOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.sent_message.recall#output", () => ({
    recall_status: Codec.openOpt("unavailable", "available"),
    recall_restriction_reason: Codec.openOpt(
      "recall_not_enabled", "migration_domain", "sender_address_not_owned", "already_recalled",
      "not_delivered", "exceeded_time_limit"
    )
  }))

/**
 * 撤回已发送邮件
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall` · Token: tenant or
 * user · Rate limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/recall
 * @category endpoints
 */
export const recall: Endpoint.Described<RecallInput, RecallOutput, "tenant" | "user"> & {
  /**
   * 撤回已发送邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/recall
   */
  (input: RecallInput, options?: Endpoint.CallOptions): Effect.Effect<RecallOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.sent_message.recall",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall",
  tokens: ["tenant", "user"],
  codes,
  input: RecallInput,
  output: RecallOutput
})

/** @category structures */
export interface GetRecallDetailOutputItems {
  readonly recipient_address?: string | undefined
  readonly recipient_name?: string | undefined
  readonly status?: "success" | "fail" | "processing" | (string & {}) | undefined
  readonly fail_reason?:
    | "message_has_been_read" | "not_using_lark_mail" | "not_in_the_same_tenant" | "invalid_address"
    | "unknown" | (string & {}) | undefined
  readonly is_mailing_list?: boolean | undefined
  readonly mailing_list_success_count?: number | undefined
  readonly mailing_list_failure_count?: number | undefined
  readonly mailing_list_finish_percent?: number | undefined
}

export const GetRecallDetailOutputItems: Codec.Shape<GetRecallDetailOutputItems> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.sent_message.get_recall_detail#output.items", () => ({
    recipient_address: Codec.strOpt,
    recipient_name: Codec.strOpt,
    status: Codec.openOpt("success", "fail", "processing"),
    fail_reason: Codec.openOpt(
      "message_has_been_read", "not_using_lark_mail", "not_in_the_same_tenant", "invalid_address", "unknown"
    ),
    is_mailing_list: Codec.boolOpt,
    mailing_list_success_count: Codec.intOpt,
    mailing_list_failure_count: Codec.intOpt,
    mailing_list_finish_percent: Codec.intOpt
  }))
