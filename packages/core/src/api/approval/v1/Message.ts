// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v1.message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `send` takes.
 *
 * @category inputs
 */
export interface SendInput {
  readonly template_id: string
  readonly user_id: string
  readonly open_id?: string | undefined
  readonly uuid?: string | undefined
  readonly approval_name?: string | undefined
  readonly title_user_id?: string | undefined
  readonly title_user_id_type?: "user_id" | "open_id" | undefined
  readonly comment?: string | undefined
  readonly content?: SendContentInput | undefined
  readonly note?: string | undefined
  readonly sender_user_id?: string | undefined
  readonly text?: string | undefined
  readonly actions: ReadonlyArray<SendActionsInput>
  readonly action_callback?: SendActionCallbackInput | undefined
  readonly action_configs?: ReadonlyArray<SendActionConfigsInput> | undefined
  readonly i18n_resources: ReadonlyArray<Shared.I18nResourceInput>
  readonly custom_title?: string | undefined
  readonly custom_content?: string | undefined
}

export const SendInput: Codec.Shape<SendInput> =
  /*#__PURE__*/ Codec.shape("approval.v1.message.send#input", () => ({
    template_id: Codec.str,
    user_id: Codec.str,
    open_id: Codec.strOpt,
    uuid: Codec.strOpt,
    approval_name: Codec.strOpt,
    title_user_id: Codec.strOpt,
    title_user_id_type: Codec.litOpt("user_id", "open_id"),
    comment: Codec.strOpt,
    content: Codec.objOpt(SendContentInput),
    note: Codec.strOpt,
    sender_user_id: Codec.strOpt,
    text: Codec.strOpt,
    actions: Codec.list(Codec.obj(SendActionsInput)),
    action_callback: Codec.objOpt(SendActionCallbackInput),
    action_configs: Codec.listOpt(Codec.obj(SendActionConfigsInput)),
    i18n_resources: Codec.list(Codec.obj(Shared.I18nResourceInput)),
    custom_title: Codec.strOpt,
    custom_content: Codec.strOpt
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
  /*#__PURE__*/ Codec.shape("approval.v1.message.send#output", () => ({
    message_id: Codec.str
  }))

/**
 * 发送审批 Bot 消息
 *
 * `POST /open-apis/approval/v1/message/send` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN
 * @category endpoints
 */
export const send: Endpoint.Described<SendInput, SendOutput, "tenant"> & {
  /**
   * 发送审批 Bot 消息
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN
   */
  (input: SendInput, options?: Endpoint.CallOptions): Effect.Effect<SendOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v1.message.send",
  method: "POST",
  path: "/open-apis/approval/v1/message/send",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  codes,
  input: SendInput,
  output: SendOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly message_id: string
  readonly status:
    | "APPROVED" | "REJECTED" | "CANCELLED" | "FORWARDED" | "ROLLBACK" | "ADD" | "DELETED" | "PROCESSED"
    | "CUSTOM" | (string & {})
  readonly status_name?: string | undefined
  readonly detail_action_name?: string | undefined
  readonly i18n_resources: ReadonlyArray<Shared.I18nResourceInput>
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("approval.v1.message.update#input", () => ({
    message_id: Codec.str,
    status: Codec.listed(
      "APPROVED", "REJECTED", "CANCELLED", "FORWARDED", "ROLLBACK", "ADD", "DELETED", "PROCESSED", "CUSTOM"
    ),
    status_name: Codec.strOpt,
    detail_action_name: Codec.strOpt,
    i18n_resources: Codec.list(Codec.obj(Shared.I18nResourceInput))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly message_id: string
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("approval.v1.message.update#output", () => ({
    message_id: Codec.str
  }))

/**
 * 更新审批 Bot 消息
 *
 * `POST /open-apis/approval/v1/message/update` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新审批 Bot 消息
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v1.message.update",
  method: "POST",
  path: "/open-apis/approval/v1/message/update",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface SendContentInput {
  readonly user_id?: string | undefined
  readonly user_id_type?: "user_id" | "open_id" | undefined
  readonly department_id?: string | undefined
  readonly user_name?: string | undefined
  readonly department_name?: string | undefined
  readonly summaries: ReadonlyArray<SendContentSummariesInput>
}

export const SendContentInput: Codec.Shape<SendContentInput> =
  /*#__PURE__*/ Codec.shape("approval.v1.message.send#input.content", () => ({
    user_id: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "open_id"),
    department_id: Codec.strOpt,
    user_name: Codec.strOpt,
    department_name: Codec.strOpt,
    summaries: Codec.list(Codec.obj(SendContentSummariesInput))
  }))

/** @category structures */
export interface SendContentSummariesInput {
  readonly summary?: string | undefined
}

export const SendContentSummariesInput: Codec.Shape<SendContentSummariesInput> =
  /*#__PURE__*/ Codec.shape("approval.v1.message.send#input.content.summaries", () => ({
    summary: Codec.strOpt
  }))

/** @category structures */
export interface SendActionsInput {
  readonly action_name: string
  readonly url: string
  readonly android_url: string
  readonly ios_url: string
  readonly pc_url: string
}

export const SendActionsInput: Codec.Shape<SendActionsInput> =
  /*#__PURE__*/ Codec.shape("approval.v1.message.send#input.actions", () => ({
    action_name: Codec.str,
    url: Codec.str,
    android_url: Codec.str,
    ios_url: Codec.str,
    pc_url: Codec.str
  }))

/** @category structures */
export interface SendActionCallbackInput {
  readonly action_callback_url?: string | undefined
  readonly action_callback_token?: string | undefined
  readonly action_callback_key?: string | undefined
  readonly action_context?: string | undefined
}

export const SendActionCallbackInput: Codec.Shape<SendActionCallbackInput> =
  /*#__PURE__*/ Codec.shape("approval.v1.message.send#input.action_callback", () => ({
    action_callback_url: Codec.strOpt,
    action_callback_token: Codec.strOpt,
    action_callback_key: Codec.strOpt,
    action_context: Codec.strOpt
  }))

/** @category structures */
export interface SendActionConfigsInput {
  readonly action_type: "APPROVE" | "REJECT" | "KEY" | (string & {})
  readonly action_name?: string | undefined
  readonly is_need_reason?: boolean | undefined
  readonly is_reason_required?: boolean | undefined
  readonly is_need_attachment?: boolean | undefined
  readonly next_status?: string | undefined
}

export const SendActionConfigsInput: Codec.Shape<SendActionConfigsInput> =
  /*#__PURE__*/ Codec.shape("approval.v1.message.send#input.action_configs", () => ({
    action_type: Codec.listed("APPROVE", "REJECT", "KEY"),
    action_name: Codec.strOpt,
    is_need_reason: Codec.boolOpt,
    is_reason_required: Codec.boolOpt,
    is_need_attachment: Codec.boolOpt,
    next_status: Codec.strOpt
  }))
