// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.draft`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/mail.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `cancelScheduledSend` takes.
 *
 * @category inputs
 */
export interface CancelScheduledSendInput {
  readonly user_mailbox_id: string
  readonly message_id: string
}

export const CancelScheduledSendInput: Codec.Shape<CancelScheduledSendInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.cancel_scheduled_send#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.str
  }))

/**
 * 取消定时发送
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/cancel_scheduled_send` ·
 * Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/cancel_scheduled_send
 * @category endpoints
 */
export const cancelScheduledSend: Endpoint.Described<CancelScheduledSendInput, Codec.Dictionary, "user"> & {
  /**
   * 取消定时发送
   *
   * Scopes, any of: `mail:user_mailbox.message:send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/cancel_scheduled_send
   */
  (input: CancelScheduledSendInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消定时发送
   *
   * Scopes, any of: `mail:user_mailbox.message:send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/cancel_scheduled_send
   */
  (input: CancelScheduledSendInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.draft.cancel_scheduled_send",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/cancel_scheduled_send",
  tokens: ["user"],
  codes,
  input: CancelScheduledSendInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly user_mailbox_id: string
  readonly raw?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.create#input", () => ({
    user_mailbox_id: Codec.str,
    raw: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly draft?: Draft | undefined
  /** Not in the documentation. */
  readonly reference?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.create#output", () => ({
    draft: Codec.objOpt(Draft),
    reference: Codec.strOpt
  }))

/**
 * 创建草稿
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建草稿
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   *
   * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/create
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建草稿
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   *
   * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.draft.create",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts",
  tokens: ["user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly user_mailbox_id: string
  readonly draft_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.delete#input", () => ({
    user_mailbox_id: Codec.str,
    draft_id: Codec.str
  }))

/**
 * 删除草稿
 *
 * `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` · Token: user · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除草稿
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除草稿
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.draft.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id",
  tokens: ["user"],
  done: [1234050],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly user_mailbox_id: string
  readonly draft_id: string
  readonly format?: "metadata" | "raw" | "full" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.get#input", () => ({
    user_mailbox_id: Codec.str,
    draft_id: Codec.str,
    format: Codec.listedOpt("metadata", "raw", "full")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly draft: GetOutputDraft
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.get#output", () => ({
    draft: Codec.obj(GetOutputDraft)
  }))

/**
 * 获取草稿内容
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * 获取草稿内容
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   *
   * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get
   */
  (input: GetInput, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 获取草稿内容
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   *
   * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get
   */
  (input: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.draft.get",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id",
  tokens: ["user"],
  query: ["format"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly user_mailbox_id: string
  /** 1 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.list#input", () => ({
    user_mailbox_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 列出草稿列表
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 列出草稿列表
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list
   */
  (input: ListInput, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 列出草稿列表
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list
   */
  (input: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 列出草稿列表
     *
     * Scopes, any of: `mail:user_mailbox.message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list
     */
    (input: ListInput, options: Paged.OptionsWithToken): Paged.Listing<ListOutputItems>
    /**
     * 列出草稿列表
     *
     * Scopes, any of: `mail:user_mailbox.message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list
     */
    (input: ListInput, options?: Paged.Options<never>): Paged.Listing<ListOutputItems, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.user_mailbox.draft.list",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts",
  tokens: ["user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `send` takes.
 *
 * @category inputs
 */
export interface SendInput {
  readonly user_mailbox_id: string
  readonly draft_id: string
  /** Not in the documentation. */
  readonly send_time?: string | undefined
}

export const SendInput: Codec.Shape<SendInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.send#input", () => ({
    user_mailbox_id: Codec.str,
    draft_id: Codec.str,
    send_time: Codec.strOpt
  }))

/**
 * What `send` gives.
 *
 * @category outputs
 */
export interface SendOutput {
  readonly message_id: string
  readonly thread_id?: string | undefined
  /** Not in the documentation. */
  readonly recall_status?: "unavailable" | "available" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly automation_send_disable?: SendOutputAutomationSendDisable | undefined
}

export const SendOutput: Codec.Shape<SendOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.send#output", () => ({
    message_id: Codec.str,
    thread_id: Codec.strOpt,
    recall_status: Codec.openOpt("unavailable", "available"),
    automation_send_disable: Codec.objOpt(SendOutputAutomationSendDisable)
  }))

/**
 * 发送草稿
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send` · Token: user · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send
 * @category endpoints
 */
export const send: Endpoint.Described<SendInput, SendOutput, "user"> & {
  /**
   * 发送草稿
   *
   * Scopes, any of: `mail:user_mailbox.message:send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send
   */
  (input: SendInput, options: Endpoint.WithToken): Effect.Effect<SendOutput, FeishuError, FeishuClient>
  /**
   * 发送草稿
   *
   * Scopes, any of: `mail:user_mailbox.message:send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send
   */
  (input: SendInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SendOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.draft.send",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send",
  tokens: ["user"],
  body: "json",
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
  readonly user_mailbox_id: string
  readonly draft_id: string
  readonly raw: string
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.update#input", () => ({
    user_mailbox_id: Codec.str,
    draft_id: Codec.str,
    raw: Codec.str
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly draft?: Draft | undefined
  /** Not in the documentation. */
  readonly reference?: string | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.update#output", () => ({
    draft: Codec.objOpt(Draft),
    reference: Codec.strOpt
  }))

/**
 * 更新草稿
 *
 * `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "user"> & {
  /**
   * 更新草稿
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   *
   * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update
   */
  (input: UpdateInput, options: Endpoint.WithToken): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
  /**
   * 更新草稿
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   *
   * Scopes that open further fields: `mail:user_mailbox.message.body:read`, `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<UpdateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.draft.update",
  method: "PUT",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id",
  tokens: ["user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface Draft {
  readonly id?: string | undefined
  readonly message?: Message | undefined
}

export const Draft: Codec.Shape<Draft> = /*#__PURE__*/ Codec.shape("mail#Draft", () => ({
  id: Codec.strOpt,
  message: Codec.objOpt(Message)
}))

/** @category structures */
export interface Message {
  readonly raw?: string | undefined
  readonly subject?: string | undefined
  readonly to?: ReadonlyArray<Types.MailAddress> | undefined
  readonly cc?: ReadonlyArray<Types.MailAddress> | undefined
  readonly bcc?: ReadonlyArray<Types.MailAddress> | undefined
  readonly head_from?: Types.MailAddress | undefined
  readonly body_html?: string | undefined
  readonly internal_date?: string | undefined
  readonly message_state?: number | undefined
  readonly smtp_message_id?: string | undefined
  readonly message_id?: string | undefined
  readonly attachments?: ReadonlyArray<Types.Attachment> | undefined
  readonly body_plain_text?: string | undefined
  readonly thread_id?: string | undefined
  readonly body_preview?: string | undefined
  readonly label_ids?: ReadonlyArray<string> | undefined
  readonly folder_id?: string | undefined
  readonly in_reply_to?: string | undefined
  readonly reply_to?: string | undefined
  readonly priority_type?: "0" | "1" | "3" | "5" | (string & {}) | undefined
  readonly security_level?: Types.SecurityLevel | undefined
  readonly references?: string | undefined
  /** Not in the documentation. */
  readonly body_calendar?: string | undefined
}

export const Message: Codec.Shape<Message> = /*#__PURE__*/ Codec.shape("mail#Message", () => ({
  raw: Codec.strOpt,
  subject: Codec.strOpt,
  to: Codec.listOpt(Codec.obj(Types.MailAddress)),
  cc: Codec.listOpt(Codec.obj(Types.MailAddress)),
  bcc: Codec.listOpt(Codec.obj(Types.MailAddress)),
  head_from: Codec.objOpt(Types.MailAddress),
  body_html: Codec.strOpt,
  internal_date: Codec.strOpt,
  message_state: Codec.intOpt,
  smtp_message_id: Codec.strOpt,
  message_id: Codec.strOpt,
  attachments: Codec.listOpt(Codec.obj(Types.Attachment)),
  body_plain_text: Codec.strOpt,
  thread_id: Codec.strOpt,
  body_preview: Codec.strOpt,
  label_ids: Codec.listOpt(Codec.str),
  folder_id: Codec.strOpt,
  in_reply_to: Codec.strOpt,
  reply_to: Codec.strOpt,
  priority_type: Codec.openOpt("0", "1", "3", "5"),
  security_level: Codec.objOpt(Types.SecurityLevel),
  references: Codec.strOpt,
  body_calendar: Codec.strOpt
}))

/** @category structures */
export interface GetOutputDraft {
  readonly id?: string | undefined
  readonly message?: GetOutputDraftMessage | undefined
}

export const GetOutputDraft: Codec.Shape<GetOutputDraft> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.get#output.draft", () => ({
    id: Codec.strOpt,
    message: Codec.objOpt(GetOutputDraftMessage)
  }))

/** @category structures */
export interface GetOutputDraftMessage {
  readonly subject?: string | undefined
  readonly to?: ReadonlyArray<Types.MailAddress> | undefined
  readonly cc?: ReadonlyArray<Types.MailAddress> | undefined
  readonly bcc?: ReadonlyArray<Types.MailAddress> | undefined
  readonly head_from?: Types.MailAddress | undefined
  readonly body_html?: string | undefined
  readonly internal_date?: string | undefined
  readonly message_state?: number | undefined
  readonly smtp_message_id?: string | undefined
  readonly message_id?: string | undefined
  readonly attachments?: ReadonlyArray<Types.Attachment2> | undefined
  readonly body_plain_text?: string | undefined
  readonly thread_id?: string | undefined
  readonly body_preview?: string | undefined
  readonly label_ids?: ReadonlyArray<string> | undefined
  readonly folder_id?: string | undefined
  readonly in_reply_to?: string | undefined
  readonly reply_to?: string | undefined
  readonly priority_type?: "0" | "1" | "3" | "5" | (string & {}) | undefined
  readonly security_level?: Types.SecurityLevel | undefined
  readonly references?: string | undefined
  /** Not in the documentation. */
  readonly body_calendar?: string | undefined
}

export const GetOutputDraftMessage: Codec.Shape<GetOutputDraftMessage> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.get#output.draft.message", () => ({
    subject: Codec.strOpt,
    to: Codec.listOpt(Codec.obj(Types.MailAddress)),
    cc: Codec.listOpt(Codec.obj(Types.MailAddress)),
    bcc: Codec.listOpt(Codec.obj(Types.MailAddress)),
    head_from: Codec.objOpt(Types.MailAddress),
    body_html: Codec.strOpt,
    internal_date: Codec.strOpt,
    message_state: Codec.intOpt,
    smtp_message_id: Codec.strOpt,
    message_id: Codec.strOpt,
    attachments: Codec.listOpt(Codec.obj(Types.Attachment2)),
    body_plain_text: Codec.strOpt,
    thread_id: Codec.strOpt,
    body_preview: Codec.strOpt,
    label_ids: Codec.listOpt(Codec.str),
    folder_id: Codec.strOpt,
    in_reply_to: Codec.strOpt,
    reply_to: Codec.strOpt,
    priority_type: Codec.openOpt("0", "1", "3", "5"),
    security_level: Codec.objOpt(Types.SecurityLevel),
    references: Codec.strOpt,
    body_calendar: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly id?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.list#output.items", () => ({
    id: Codec.strOpt
  }))

/** @category structures */
export interface SendOutputAutomationSendDisable {
  readonly reason?: string | undefined
  readonly reference?: string | undefined
}

export const SendOutputAutomationSendDisable: Codec.Shape<SendOutputAutomationSendDisable> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.draft.send#output.automation_send_disable", () => ({
    reason: Codec.strOpt,
    reference: Codec.strOpt
  }))
