// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.thread`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/mail.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchModify` takes.
 *
 * @category inputs
 */
export interface BatchModifyInput {
  readonly user_mailbox_id: string
  /** At most 20 items. */
  readonly add_label_ids?: ReadonlyArray<string> | undefined
  /** At most 20 items. */
  readonly remove_label_ids?: ReadonlyArray<string> | undefined
  readonly add_folder?: string | undefined
  /** At most 20 items. */
  readonly thread_ids?: ReadonlyArray<string> | undefined
}

export const BatchModifyInput: Codec.Shape<BatchModifyInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.batch_modify#input", () => ({
    user_mailbox_id: Codec.str,
    add_label_ids: Codec.listOpt(Codec.str),
    remove_label_ids: Codec.listOpt(Codec.str),
    add_folder: Codec.strOpt,
    thread_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量修改邮件会话
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify` · Token: tenant or user ·
 * Rate limit: 20/min.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_modify
 * @category endpoints
 */
export const batchModify: Endpoint.Described<BatchModifyInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 批量修改邮件会话
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_modify
   */
  (input: BatchModifyInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.thread.batch_modify",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify",
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
  readonly thread_ids?: ReadonlyArray<string> | undefined
}

export const BatchTrashInput: Codec.Shape<BatchTrashInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.batch_trash#input", () => ({
    user_mailbox_id: Codec.str,
    thread_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量删除邮件会话
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash` · Token: tenant or user ·
 * Rate limit: 20/min.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_trash
 * @category endpoints
 */
export const batchTrash: Endpoint.Described<BatchTrashInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 批量删除邮件会话
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_trash
   */
  (input: BatchTrashInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.thread.batch_trash",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash",
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
  readonly thread_id: string
  readonly format?: "full" | "plain_text_full" | "metadata" | (string & {}) | undefined
  readonly include_spam_trash?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.get#input", () => ({
    user_mailbox_id: Codec.str,
    thread_id: Codec.str,
    format: Codec.listedOpt("full", "plain_text_full", "metadata"),
    include_spam_trash: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly thread: Thread
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.get#output", () => ({
    thread: Codec.obj(Thread)
  }))

/**
 * 获取邮件会话详情
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * Scopes that open further fields: `myai:myai`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取邮件会话详情
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   *
   * Scopes that open further fields: `myai:myai`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.thread.get",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id",
  tokens: ["tenant", "user"],
  query: ["format", "include_spam_trash"],
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
  /** 1 to 20. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly folder_id?: string | undefined
  readonly only_unread?: boolean | undefined
  readonly label_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.list#input", () => ({
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
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 列出邮件会话
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出邮件会话
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出邮件会话
     *
     * Scopes, any of: `mail:user_mailbox.message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.user_mailbox.thread.list",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads",
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
 * What `modify` takes.
 *
 * @category inputs
 */
export interface ModifyInput {
  readonly user_mailbox_id: string
  readonly thread_id: string
  /** At most 20 items. */
  readonly add_label_ids?: ReadonlyArray<string> | undefined
  /** At most 20 items. */
  readonly remove_label_ids?: ReadonlyArray<string> | undefined
  readonly add_folder?: string | undefined
}

export const ModifyInput: Codec.Shape<ModifyInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.modify#input", () => ({
    user_mailbox_id: Codec.str,
    thread_id: Codec.str,
    add_label_ids: Codec.listOpt(Codec.str),
    remove_label_ids: Codec.listOpt(Codec.str),
    add_folder: Codec.strOpt
  }))

/**
 * 修改邮件会话
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify` · Token: tenant or user
 * · Rate limit: 20/min.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/modify
 * @category endpoints
 */
export const modify: Endpoint.Described<ModifyInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 修改邮件会话
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/modify
   */
  (input: ModifyInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.thread.modify",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ModifyInput,
  output: Codec.dictionary
})

/**
 * What `trash` takes.
 *
 * @category inputs
 */
export interface TrashInput {
  readonly user_mailbox_id: string
  readonly thread_id: string
}

export const TrashInput: Codec.Shape<TrashInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.trash#input", () => ({
    user_mailbox_id: Codec.str,
    thread_id: Codec.str
  }))

/**
 * 删除邮件会话
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash` · Token: tenant or user
 * · Rate limit: 20/min.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/trash
 * @category endpoints
 */
export const trash: Endpoint.Described<TrashInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除邮件会话
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/trash
   */
  (input: TrashInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.thread.trash",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash",
  tokens: ["tenant", "user"],
  codes,
  input: TrashInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Thread {
  readonly id?: string | undefined
  readonly body_preview?: string | undefined
  readonly messages?: ReadonlyArray<Message> | undefined
}

export const Thread: Codec.Shape<Thread> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.get#output.thread", () => ({
    id: Codec.strOpt,
    body_preview: Codec.strOpt,
    messages: Codec.listOpt(Codec.obj(Message))
  }))

/** @category structures */
export interface Message {
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
  readonly security_level?: Types.SecurityLevel | undefined
  readonly references?: string | undefined
  /** Not in the documentation. */
  readonly body_calendar?: string | undefined
}

export const Message: Codec.Shape<Message> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.get#output.thread.messages", () => ({
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
  readonly body_preview?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.thread.list#output.items", () => ({
    id: Codec.strOpt,
    body_preview: Codec.strOpt
  }))
