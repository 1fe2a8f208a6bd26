// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.mail_contact`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly user_mailbox_id: string
  /** 1 to 64 characters. */
  readonly name: string
  /** At most 64 characters. */
  readonly company?: string | undefined
  /** At most 40 characters. */
  readonly phone?: string | undefined
  /** At most 319 characters. */
  readonly mail_address?: string | undefined
  /** At most 64 characters. */
  readonly tag?: string | undefined
  /** At most 1000 characters. */
  readonly remark?: string | undefined
  /** At most 64 characters. */
  readonly position?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_contact.create#input", () => ({
    user_mailbox_id: Codec.str,
    name: Codec.str,
    company: Codec.strOpt,
    phone: Codec.strOpt,
    mail_address: Codec.strOpt,
    tag: Codec.strOpt,
    remark: Codec.strOpt,
    position: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly mail_contact: MailContact
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_contact.create#output", () => ({
    mail_contact: Codec.obj(MailContact)
  }))

/**
 * 创建邮箱联系人
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts` · Token: tenant or user · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.mail_contact:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建邮箱联系人
   *
   * Scopes, any of: `mail:user_mailbox.mail_contact:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.mail_contact.create",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts",
  tokens: ["tenant", "user"],
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
  readonly mail_contact_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_contact.delete#input", () => ({
    user_mailbox_id: Codec.str,
    mail_contact_id: Codec.str
  }))

/**
 * 删除邮箱联系人
 *
 * `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id` · Token: tenant
 * or user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.mail_contact:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除邮箱联系人
   *
   * Scopes, any of: `mail:user_mailbox.mail_contact:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.mail_contact.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

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
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_contact.list#input", () => ({
    user_mailbox_id: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<MailContact>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly hint?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_contact.list#output", () => ({
    items: Codec.list(Codec.obj(MailContact)),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    hint: Codec.strOpt
  }))

/**
 * 列出邮箱联系人
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.mail_contact:read`, `mail:user_mailbox.mail_contact:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出邮箱联系人
   *
   * Scopes, any of: `mail:user_mailbox.mail_contact:read`, `mail:user_mailbox.mail_contact:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出邮箱联系人
     *
     * Scopes, any of: `mail:user_mailbox.mail_contact:read`, `mail:user_mailbox.mail_contact:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<MailContact>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.user_mailbox.mail_contact.list",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly user_mailbox_id: string
  readonly mail_contact_id: string
  /** 1 to 64 characters. */
  readonly name: string
  /** At most 64 characters. */
  readonly company?: string | undefined
  /** At most 40 characters. */
  readonly phone?: string | undefined
  /** At most 319 characters. */
  readonly mail_address?: string | undefined
  /** At most 64 characters. */
  readonly tag?: string | undefined
  /** At most 1000 characters. */
  readonly remark?: string | undefined
  /** At most 64 characters. */
  readonly position?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_contact.patch#input", () => ({
    user_mailbox_id: Codec.str,
    mail_contact_id: Codec.str,
    name: Codec.str,
    company: Codec.strOpt,
    phone: Codec.strOpt,
    mail_address: Codec.strOpt,
    tag: Codec.strOpt,
    remark: Codec.strOpt,
    position: Codec.strOpt
  }))

/**
 * 修改邮箱联系人信息
 *
 * `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id` · Token: tenant
 * or user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.mail_contact:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 修改邮箱联系人信息
   *
   * Scopes, any of: `mail:user_mailbox.mail_contact:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.mail_contact.patch",
  method: "PATCH",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface MailContact {
  readonly id?: string | undefined
  readonly name: string
  readonly company?: string | undefined
  /** Given with the scope `mail:user_mailbox.mail_contact.phone:read`. */
  readonly phone?: string | undefined
  /** Given with the scope `mail:user_mailbox.mail_contact.mail_address:read`. */
  readonly mail_address?: string | undefined
  readonly tag?: string | undefined
  readonly remark?: string | undefined
  readonly avatar?: string | undefined
  readonly position?: string | undefined
}

export const MailContact: Codec.Shape<MailContact> = /*#__PURE__*/ Codec.shape("mail#MailContact", () => ({
  id: Codec.strOpt,
  name: Codec.str,
  company: Codec.strOpt,
  phone: Codec.strOpt,
  mail_address: Codec.strOpt,
  tag: Codec.strOpt,
  remark: Codec.strOpt,
  avatar: Codec.strOpt,
  position: Codec.strOpt
}))
