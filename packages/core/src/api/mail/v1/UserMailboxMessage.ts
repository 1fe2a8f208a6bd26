// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.message`.
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
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  readonly user_mailbox_id: string
  readonly format?: "full" | "plain_text_full" | "metadata" | (string & {}) | undefined
  /** At most 20 items. */
  readonly message_ids?: ReadonlyArray<string> | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.batch_get#input", () => ({
    user_mailbox_id: Codec.str,
    format: Codec.listedOpt("full", "plain_text_full", "metadata"),
    message_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly messages: ReadonlyArray<Message>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.batch_get#output", () => ({
    messages: Codec.list(Codec.obj(Message))
  }))

/**
 * 批量获取邮件详情
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * Scopes that open further fields: `myai:myai`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant" | "user"> & {
  /**
   * 批量获取邮件详情
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   *
   * Scopes that open further fields: `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_get
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.batch_get",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `batchModify` takes.
 *
 * @category inputs
 */
export interface BatchModifyInput {
  /** At most 300 characters. */
  readonly user_mailbox_id: string
  /** At most 20 items. */
  readonly message_ids?: ReadonlyArray<string> | undefined
  /** At most 20 items. */
  readonly add_label_ids?: ReadonlyArray<string> | undefined
  /** At most 20 items. */
  readonly remove_label_ids?: ReadonlyArray<string> | undefined
  /** At most 100 characters. */
  readonly add_folder?: string | undefined
}

export const BatchModifyInput: Codec.Shape<BatchModifyInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.batch_modify#input", () => ({
    user_mailbox_id: Codec.str,
    message_ids: Codec.listOpt(Codec.str),
    add_label_ids: Codec.listOpt(Codec.str),
    remove_label_ids: Codec.listOpt(Codec.str),
    add_folder: Codec.strOpt
  }))

/**
 * 批量修改邮件
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify` · Token: tenant or user ·
 * Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify
 * @category endpoints
 */
export const batchModify: Endpoint.Described<BatchModifyInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 批量修改邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify
   */
  (input: BatchModifyInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.batch_modify",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: BatchModifyInput,
  output: Codec.dictionary
})

/**
 * What `batchTrash` takes.
 *
 * @category inputs
 */
export interface BatchTrashInput {
  readonly user_mailbox_id: string
  /** At most 20 items. */
  readonly message_ids?: ReadonlyArray<string> | undefined
}

export const BatchTrashInput: Codec.Shape<BatchTrashInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.batch_trash#input", () => ({
    user_mailbox_id: Codec.str,
    message_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量删除邮件
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash` · Token: tenant or user ·
 * Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_trash
 * @category endpoints
 */
export const batchTrash: Endpoint.Described<BatchTrashInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 批量删除邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_trash
   */
  (input: BatchTrashInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.batch_trash",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: BatchTrashInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly user_mailbox_id: string
  readonly message_id: string
  readonly format?: "full" | "plain_text_full" | "metadata" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.get#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.str,
    format: Codec.listedOpt("full", "plain_text_full", "metadata")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly message: GetOutputMessage
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.get#output", () => ({
    message: Codec.obj(GetOutputMessage)
  }))

/**
 * 获取邮件详情
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id` · Token: tenant or user ·
 * Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * Scopes that open further fields: `myai:myai`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取邮件详情
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   *
   * Scopes that open further fields: `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.get",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id",
  tokens: ["tenant", "user"],
  query: ["format"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `getByCard` takes.
 *
 * @category inputs
 */
export interface GetByCardInput {
  readonly user_mailbox_id: string
  readonly card_id: string
  readonly owner_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetByCardInput: Codec.Shape<GetByCardInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.get_by_card#input", () => ({
    user_mailbox_id: Codec.str,
    card_id: Codec.str,
    owner_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `getByCard` gives.
 *
 * @category outputs
 */
export interface GetByCardOutput {
  readonly owner_info: UserInfo
  readonly message_ids: ReadonlyArray<string>
  readonly card_id: string
}

export const GetByCardOutput: Codec.Shape<GetByCardOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.get_by_card#output", () => ({
    owner_info: Codec.obj(UserInfo),
    message_ids: Codec.list(Codec.str),
    card_id: Codec.str
  }))

/**
 * 获取邮件卡片的邮件列表
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get_by_card
 * @category endpoints
 */
export const getByCard: Endpoint.Described<GetByCardInput, GetByCardOutput, "tenant" | "user"> & {
  /**
   * 获取邮件卡片的邮件列表
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get_by_card
   */
  (input: GetByCardInput, options?: Endpoint.CallOptions): Effect.Effect<GetByCardOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.get_by_card",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card",
  tokens: ["tenant", "user"],
  query: ["card_id", "owner_id", "user_id_type"],
  codes,
  input: GetByCardInput,
  output: GetByCardOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly user_mailbox_id: string
  /** 1 to 20. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly folder_id?: string | undefined
  readonly only_unread?: boolean | undefined
  readonly label_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.list#input", () => ({
    user_mailbox_id: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    folder_id: Codec.strOpt,
    only_unread: Codec.boolOpt,
    label_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.list#output", () => ({
    items: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 列出邮件
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出邮件
     *
     * Scopes, any of: `mail:user_mailbox.message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.user_mailbox.message.list",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "folder_id", "only_unread", "label_id"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `listThreadMessage` takes.
 *
 * @category inputs
 */
export interface ListThreadMessageInput {
  readonly user_mailbox_id: string
  readonly thread_id: string
  readonly format?: "full" | "plain_text_full" | "metadata" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly include_spam_trash?: boolean | undefined
}

export const ListThreadMessageInput: Codec.Shape<ListThreadMessageInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.list_thread_message#input", () => ({
    user_mailbox_id: Codec.str,
    thread_id: Codec.str,
    format: Codec.listedOpt("full", "plain_text_full", "metadata"),
    include_spam_trash: Codec.boolOpt
  }))

/**
 * What `listThreadMessage` gives.
 *
 * @category outputs
 */
export interface ListThreadMessageOutput {
  readonly items: ReadonlyArray<MessageMeta>
}

export const ListThreadMessageOutput: Codec.Shape<ListThreadMessageOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.list_thread_message#output", () => ({
    items: Codec.list(Codec.obj(MessageMeta))
  }))

/**
 * 查询会话下邮件信息
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages` · Token: tenant or
 * user · Rate limit: 100/min.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * Scopes that open further fields: `myai:myai`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list_thread_message
 * @category endpoints
 */
export const listThreadMessage: Endpoint.Described<ListThreadMessageInput, ListThreadMessageOutput, "tenant" | "user"> & {
  /**
   * 查询会话下邮件信息
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   *
   * Scopes that open further fields: `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list_thread_message
   */
  (input: ListThreadMessageInput, options?: Endpoint.CallOptions): Effect.Effect<ListThreadMessageOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.list_thread_message",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages",
  tokens: ["tenant", "user"],
  query: ["format", "include_spam_trash"],
  codes,
  input: ListThreadMessageInput,
  output: ListThreadMessageOutput
})

/**
 * What `modify` takes.
 *
 * @category inputs
 */
export interface ModifyInput {
  readonly user_mailbox_id: string
  /** At most 200 characters. */
  readonly message_id: string
  /** At most 20 items. */
  readonly add_label_ids?: ReadonlyArray<string> | undefined
  /** At most 20 items. */
  readonly remove_label_ids?: ReadonlyArray<string> | undefined
  /** At most 100 characters. */
  readonly add_folder?: string | undefined
}

export const ModifyInput: Codec.Shape<ModifyInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.modify#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.str,
    add_label_ids: Codec.listOpt(Codec.str),
    remove_label_ids: Codec.listOpt(Codec.str),
    add_folder: Codec.strOpt
  }))

/**
 * 修改邮件
 *
 * `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify` · Token: tenant or
 * user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/modify
 * @category endpoints
 */
export const modify: Endpoint.Described<ModifyInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 修改邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/modify
   */
  (input: ModifyInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.modify",
  method: "PUT",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ModifyInput,
  output: Codec.dictionary
})

/**
 * What `send` takes.
 *
 * @category inputs
 */
export interface SendInput {
  readonly user_mailbox_id: string
  readonly subject?: string | undefined
  readonly to?: ReadonlyArray<Types.MailAddress> | undefined
  readonly raw?: string | undefined
  readonly cc?: ReadonlyArray<Types.MailAddress> | undefined
  readonly bcc?: ReadonlyArray<Types.MailAddress> | undefined
  readonly body_html?: string | undefined
  readonly body_plain_text?: string | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
  readonly dedupe_key?: string | undefined
  readonly head_from?: MailAddress | undefined
}

export const SendInput: Codec.Shape<SendInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.send#input", () => ({
    user_mailbox_id: Codec.str,
    subject: Codec.strOpt,
    to: Codec.listOpt(Codec.obj(Types.MailAddress)),
    raw: Codec.strOpt,
    cc: Codec.listOpt(Codec.obj(Types.MailAddress)),
    bcc: Codec.listOpt(Codec.obj(Types.MailAddress)),
    body_html: Codec.strOpt,
    body_plain_text: Codec.strOpt,
    attachments: Codec.listOpt(Codec.obj(Attachment)),
    dedupe_key: Codec.strOpt,
    head_from: Codec.objOpt(MailAddress)
  }))

/**
 * What `send` gives.
 *
 * @category outputs
 */
export interface SendOutput {
  readonly message_id: string
  readonly thread_id?: string | undefined
}

export const SendOutput: Codec.Shape<SendOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.send#output", () => ({
    message_id: Codec.str,
    thread_id: Codec.strOpt
  }))

/**
 * 发送邮件
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send` · Token: user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `mail:user_mailbox.message:send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send
 * @category endpoints
 */
export const send: Endpoint.Described<SendInput, SendOutput, "user"> & {
  /**
   * 发送邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send
   */
  (input: SendInput, options: Endpoint.WithToken): Effect.Effect<SendOutput, FeishuError, FeishuClient>
  /**
   * 发送邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send
   */
  (input: SendInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SendOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.send",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send",
  tokens: ["user"],
  body: "json",
  idempotencyKey: "dedupe_key",
  done: [1236005],
  codes,
  input: SendInput,
  output: SendOutput
})

/**
 * What `sendStatus` takes.
 *
 * @category inputs
 */
export interface SendStatusInput {
  readonly user_mailbox_id: string
  readonly message_id: string
}

export const SendStatusInput: Codec.Shape<SendStatusInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.send_status#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.str
  }))

/**
 * What `sendStatus` gives.
 *
 * @category outputs
 */
export interface SendStatusOutput {
  readonly message_id?: string | undefined
  readonly details?: ReadonlyArray<SendStatusOutputDetails> | undefined
}

export const SendStatusOutput: Codec.Shape<SendStatusOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.send_status#output", () => ({
    message_id: Codec.strOpt,
    details: Codec.listOpt(Codec.obj(SendStatusOutputDetails))
  }))

/**
 * 查询邮件发送状态
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/send_status` · Token: user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send_status
 * @category endpoints
 */
export const sendStatus: Endpoint.Described<SendStatusInput, SendStatusOutput, "user"> & {
  /**
   * 查询邮件发送状态
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send_status
   */
  (input: SendStatusInput, options: Endpoint.WithToken): Effect.Effect<SendStatusOutput, FeishuError, FeishuClient>
  /**
   * 查询邮件发送状态
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send_status
   */
  (input: SendStatusInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SendStatusOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.send_status",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/send_status",
  tokens: ["user"],
  codes,
  input: SendStatusInput,
  output: SendStatusOutput
})

/**
 * What `trash` takes.
 *
 * @category inputs
 */
export interface TrashInput {
  readonly user_mailbox_id: string
  readonly message_id: string
}

export const TrashInput: Codec.Shape<TrashInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.trash#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.str
  }))

/**
 * 删除邮件
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash` · Token: tenant or
 * user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/trash
 * @category endpoints
 */
export const trash: Endpoint.Described<TrashInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/trash
   */
  (input: TrashInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.trash",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash",
  tokens: ["tenant", "user"],
  codes,
  input: TrashInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Message {
  readonly raw?: string | undefined
  /** Given with the scope `mail:user_mailbox.message.subject:read`. */
  readonly subject?: string | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly to?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly cc?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly bcc?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly head_from?: Types.MailAddress | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
  readonly body_html?: string | undefined
  readonly internal_date?: string | undefined
  readonly message_state?: number | undefined
  readonly smtp_message_id?: string | undefined
  readonly message_id?: string | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
  readonly attachments?: ReadonlyArray<Types.Attachment> | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
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

export const Message: Codec.Shape<Message> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.batch_get#output.messages", () => ({
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
export interface GetOutputMessage {
  /** Given with the scope `mail:user_mailbox.message.subject:read`. */
  readonly subject?: string | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly to?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly cc?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly bcc?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly head_from?: Types.MailAddress | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
  readonly body_html?: string | undefined
  readonly internal_date?: string | undefined
  readonly message_state?: number | undefined
  readonly smtp_message_id?: string | undefined
  readonly message_id?: string | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
  readonly attachments?: ReadonlyArray<Types.Attachment2> | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
  readonly body_plain_text?: string | undefined
  readonly thread_id?: string | undefined
  readonly body_preview?: string | undefined
  readonly label_ids?: ReadonlyArray<string> | undefined
  readonly folder_id?: string | undefined
  readonly in_reply_to?: string | undefined
  readonly reply_to?: string | undefined
  readonly priority_type?: "0" | "1" | "3" | "5" | (string & {}) | undefined
  readonly security_level?: SecurityLevel | undefined
  readonly references?: string | undefined
  /** Not in the documentation. */
  readonly body_calendar?: string | undefined
}

export const GetOutputMessage: Codec.Shape<GetOutputMessage> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.get#output.message", () => ({
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
    security_level: Codec.objOpt(SecurityLevel),
    references: Codec.strOpt,
    body_calendar: Codec.strOpt
  }))

/** @category structures */
export interface SecurityLevel {
  readonly is_risk?: boolean | undefined
  readonly risk_banner_level?: "WARNING" | "DANGER" | "INFO" | (string & {}) | undefined
  readonly risk_banner_reason?:
    | "NO_REASON" | "IMPERSONATE_DOMAIN" | "IMPERSONATE_KP_NAME" | "UNAUTH_EXTERNAL" | "MALICIOUS_URL"
    | "MALICIOUS_ATTACHMENT" | "PHISHING" | "IMPERSONATE_PARTNER" | "EXTERNAL_ENCRYPTION_ATTACHMENT"
    | (string & {}) | undefined
  readonly is_header_from_external?: boolean | undefined
  readonly via_domain?: string | undefined
  readonly spam_banner_type?:
    | "USER_REPORT" | "USER_BLOCK" | "ANTI_SPAM" | "USER_RULE" | "BLOCK_DOMIN" | "BLOCK_ADDRESS"
    | (string & {}) | undefined
  readonly spam_user_rule_id?: string | undefined
  readonly spam_banner_info?: string | undefined
}

export const SecurityLevel: Codec.Shape<SecurityLevel> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.get#output.message.security_level", () => ({
    is_risk: Codec.boolOpt,
    risk_banner_level: Codec.openOpt("WARNING", "DANGER", "INFO"),
    risk_banner_reason: Codec.openOpt(
      "NO_REASON", "IMPERSONATE_DOMAIN", "IMPERSONATE_KP_NAME", "UNAUTH_EXTERNAL", "MALICIOUS_URL",
      "MALICIOUS_ATTACHMENT", "PHISHING", "IMPERSONATE_PARTNER", "EXTERNAL_ENCRYPTION_ATTACHMENT"
    ),
    is_header_from_external: Codec.boolOpt,
    via_domain: Codec.strOpt,
    spam_banner_type: Codec.openOpt(
      "USER_REPORT", "USER_BLOCK", "ANTI_SPAM", "USER_RULE", "BLOCK_DOMIN", "BLOCK_ADDRESS"
    ),
    spam_user_rule_id: Codec.strOpt,
    spam_banner_info: Codec.strOpt
  }))

/** @category structures */
export interface UserInfo {
  readonly type: string
  readonly owner_user_id?: string | undefined
  readonly public_mailbox_id?: string | undefined
}

export const UserInfo: Codec.Shape<UserInfo> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.get_by_card#output.owner_info", () => ({
    type: Codec.str,
    owner_user_id: Codec.strOpt,
    public_mailbox_id: Codec.strOpt
  }))

/** @category structures */
export interface MessageMeta {
  readonly message_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly folder_id?: string | undefined
  readonly smtp_message_id?: string | undefined
  readonly internal_date?: string | undefined
  readonly message_state?: number | undefined
  readonly message?: MessageMetaMessage | undefined
}

export const MessageMeta: Codec.Shape<MessageMeta> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.list_thread_message#output.items", () => ({
    message_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    folder_id: Codec.strOpt,
    smtp_message_id: Codec.strOpt,
    internal_date: Codec.strOpt,
    message_state: Codec.intOpt,
    message: Codec.objOpt(MessageMetaMessage)
  }))

/** @category structures */
export interface MessageMetaMessage {
  readonly raw?: string | undefined
  /** Given with the scope `mail:user_mailbox.message.subject:read`. */
  readonly subject?: string | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly to?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly cc?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly bcc?: ReadonlyArray<Types.MailAddress> | undefined
  /** Given with the scope `mail:user_mailbox.message.address:read`. */
  readonly head_from?: Types.MailAddress | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
  readonly body_html?: string | undefined
  readonly internal_date?: string | undefined
  readonly message_state?: number | undefined
  readonly smtp_message_id?: string | undefined
  readonly message_id?: string | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
  readonly attachments?: ReadonlyArray<Types.Attachment> | undefined
  /** Given with the scope `mail:user_mailbox.message.body:read`. */
  readonly body_plain_text?: string | undefined
  readonly thread_id?: string | undefined
  readonly body_preview?: string | undefined
  readonly label_ids?: ReadonlyArray<string> | undefined
  readonly folder_id?: string | undefined
  readonly in_reply_to?: string | undefined
  readonly reply_to?: string | undefined
  readonly priority_type?: "0" | "1" | "3" | "5" | (string & {}) | undefined
  readonly security_level?: Types.SecurityLevel | undefined
  /** Not in the documentation. */
  readonly references?: string | undefined
  /** Not in the documentation. */
  readonly body_calendar?: string | undefined
}

export const MessageMetaMessage: Codec.Shape<MessageMetaMessage> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.list_thread_message#output.items.message", () => ({
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
export interface Attachment {
  /** At most 51729750 characters. */
  readonly body: string
  readonly filename: string
  /** Default: `false`. */
  readonly is_inline?: boolean | undefined
  readonly cid?: string | undefined
}

export const Attachment: Codec.Shape<Attachment> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.send#input.attachments", () => ({
    body: Codec.str,
    filename: Codec.str,
    is_inline: Codec.boolOpt,
    cid: Codec.strOpt
  }))

/** @category structures */
export interface MailAddress {
  readonly name?: string | undefined
}

export const MailAddress: Codec.Shape<MailAddress> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.send#input.head_from", () => ({
    name: Codec.strOpt
  }))

/** @category structures */
export interface SendStatusOutputDetails {
  readonly recipient?: Types.MailAddress | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | 6 | 0 | (number & {}) | undefined
  readonly last_updated_time?: number | undefined
}

export const SendStatusOutputDetails: Codec.Shape<SendStatusOutputDetails> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.send_status#output.details", () => ({
    recipient: Codec.objOpt(Types.MailAddress),
    status: Codec.openOpt(1, 2, 3, 4, 5, 6, 0),
    last_updated_time: Codec.intOpt
  }))
