// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox`.
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
 * What `accessibleMailboxes` takes.
 *
 * @category inputs
 */
export interface AccessibleMailboxesInput {
  readonly user_mailbox_id: string
}

export const AccessibleMailboxesInput: Codec.Shape<AccessibleMailboxesInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.accessible_mailboxes#input", () => ({
    user_mailbox_id: Codec.str
  }))

/**
 * What `accessibleMailboxes` gives.
 *
 * @category outputs
 */
export interface AccessibleMailboxesOutput {
  readonly accessible_mailboxes: ReadonlyArray<EmailInfo>
}

export const AccessibleMailboxesOutput: Codec.Shape<AccessibleMailboxesOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.accessible_mailboxes#output", () => ({
    accessible_mailboxes: Codec.list(Codec.obj(EmailInfo))
  }))

/**
 * 列出可访问的邮箱
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox`, `mail:user_mailbox:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/accessible_mailboxes
 * @category endpoints
 */
export const accessibleMailboxes: Endpoint.Described<AccessibleMailboxesInput, AccessibleMailboxesOutput, "tenant" | "user"> & {
  /**
   * 列出可访问的邮箱
   *
   * Scopes, any of: `mail:user_mailbox`, `mail:user_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/accessible_mailboxes
   */
  (input: AccessibleMailboxesInput, options?: Endpoint.CallOptions): Effect.Effect<AccessibleMailboxesOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.accessible_mailboxes",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes",
  tokens: ["tenant", "user"],
  codes,
  input: AccessibleMailboxesInput,
  output: AccessibleMailboxesOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly user_mailbox_id: string
  readonly transfer_mailbox?: string | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.delete#input", () => ({
    user_mailbox_id: Codec.str,
    transfer_mailbox: Codec.strOpt
  }))

/**
 * 从回收站删除用户邮箱地址
 *
 * `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `mail:user_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 从回收站删除用户邮箱地址
   *
   * Scopes, any of: `mail:user_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id",
  tokens: ["tenant"],
  query: ["transfer_mailbox"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `profile` takes.
 *
 * @category inputs
 */
export interface ProfileInput {
  readonly user_mailbox_id: string
}

export const ProfileInput: Codec.Shape<ProfileInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.profile#input", () => ({
    user_mailbox_id: Codec.str
  }))

/**
 * What `profile` gives.
 *
 * @category outputs
 */
export interface ProfileOutput {
  readonly primary_email_address?: string | undefined
  readonly not_found_reason?: string | undefined
}

export const ProfileOutput: Codec.Shape<ProfileOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.profile#output", () => ({
    primary_email_address: Codec.strOpt,
    not_found_reason: Codec.strOpt
  }))

/**
 * 获取用户邮箱信息
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/profile` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `mail:user_mailbox:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/profile
 * @category endpoints
 */
export const profile: Endpoint.Described<ProfileInput, ProfileOutput, "user"> & {
  /**
   * 获取用户邮箱信息
   *
   * Scopes, any of: `mail:user_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/profile
   */
  (input: ProfileInput, options: Endpoint.WithToken): Effect.Effect<ProfileOutput, FeishuError, FeishuClient>
  /**
   * 获取用户邮箱信息
   *
   * Scopes, any of: `mail:user_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/profile
   */
  (input: ProfileInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ProfileOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.profile",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/profile",
  tokens: ["user"],
  codes,
  input: ProfileInput,
  output: ProfileOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly user_mailbox_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly query?: string | undefined
  readonly filter?: SearchFilterInput | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.search#input", () => ({
    user_mailbox_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    query: Codec.strOpt,
    filter: Codec.objOpt(SearchFilterInput)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly total?: number | undefined
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    total: Codec.intOpt,
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索邮件
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/search` · Token: user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/search
   */
  (input: SearchInput, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索邮件
   *
   * Scopes, any of: `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索邮件
     *
     * Scopes, any of: `mail:user_mailbox.message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/search
     */
    (input: SearchInput, options: Paged.OptionsWithToken): Paged.Listing<SearchOutputItems>
    /**
     * 搜索邮件
     *
     * Scopes, any of: `mail:user_mailbox.message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/search
     */
    (input: SearchInput, options?: Paged.Options<never>): Paged.Listing<SearchOutputItems, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.user_mailbox.search",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/search",
  tokens: ["user"],
  query: ["page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 15
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface EmailInfo {
  readonly email_address?: string | undefined
  readonly email_type?:
    | "MAIL_GROUP" | "PUBLIC_MAILBOX" | "USER_PRIMARY" | "USER_ALIAS" | "PUBLIC_MAILBOX_ALIAS" | (string & {}) | undefined
}

export const EmailInfo: Codec.Shape<EmailInfo> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.accessible_mailboxes#output.accessible_mailboxes", () => ({
    email_address: Codec.strOpt,
    email_type: Codec.openOpt(
      "MAIL_GROUP", "PUBLIC_MAILBOX", "USER_PRIMARY", "USER_ALIAS", "PUBLIC_MAILBOX_ALIAS"
    )
  }))

/** @category structures */
export interface SearchFilterInput {
  readonly from?: ReadonlyArray<string> | undefined
  readonly to?: ReadonlyArray<string> | undefined
  readonly cc?: ReadonlyArray<string> | undefined
  readonly bcc?: ReadonlyArray<string> | undefined
  readonly subject?: string | undefined
  readonly folder?: ReadonlyArray<string> | undefined
  readonly label?: ReadonlyArray<string> | undefined
  readonly has_attachment?: boolean | undefined
  readonly is_unread?: boolean | undefined
  readonly create_time?: SearchFilterCreateTimeInput | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.search#input.filter", () => ({
    from: Codec.listOpt(Codec.str),
    to: Codec.listOpt(Codec.str),
    cc: Codec.listOpt(Codec.str),
    bcc: Codec.listOpt(Codec.str),
    subject: Codec.strOpt,
    folder: Codec.listOpt(Codec.str),
    label: Codec.listOpt(Codec.str),
    has_attachment: Codec.boolOpt,
    is_unread: Codec.boolOpt,
    create_time: Codec.objOpt(SearchFilterCreateTimeInput)
  }))

/** @category structures */
export interface SearchFilterCreateTimeInput {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const SearchFilterCreateTimeInput: Codec.Shape<SearchFilterCreateTimeInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.search#input.filter.create_time", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly id: string
  readonly display_info?: string | undefined
  readonly meta_data?: SearchOutputItemsMetaData | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.search#output.items", () => ({
    id: Codec.str,
    display_info: Codec.strOpt,
    meta_data: Codec.objOpt(SearchOutputItemsMetaData)
  }))

/** @category structures */
export interface SearchOutputItemsMetaData {
  readonly title?: string | undefined
  readonly thread_id?: string | undefined
  readonly create_time?: string | undefined
  readonly message_biz_id?: string | undefined
  readonly from?: Types.MailAddress | undefined
}

export const SearchOutputItemsMetaData: Codec.Shape<SearchOutputItemsMetaData> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.search#output.items.meta_data", () => ({
    title: Codec.strOpt,
    thread_id: Codec.strOpt,
    create_time: Codec.strOpt,
    message_biz_id: Codec.strOpt,
    from: Codec.objOpt(Types.MailAddress)
  }))
