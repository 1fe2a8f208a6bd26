// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.mailgroup.member`.
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
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly mailgroup_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** 1 to 200 items. */
  readonly items?: ReadonlyArray<MailgroupMemberInput> | undefined
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.batch_create#input", () => ({
    mailgroup_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    items: Codec.listOpt(Codec.obj(MailgroupMemberInput))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly items: ReadonlyArray<MailgroupMember>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.batch_create#output", () => ({
    items: Codec.list(Codec.obj(MailgroupMember))
  }))

/**
 * 批量创建邮件组成员
 *
 * `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 批量创建邮件组成员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.member.batch_create",
  method: "POST",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: BatchCreateOutput
})

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly mailgroup_id: string
  /** 1 to 200 items. */
  readonly member_id_list?: ReadonlyArray<string> | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.batch_delete#input", () => ({
    mailgroup_id: Codec.str,
    member_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * 批量删除邮件组成员
 *
 * `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete` · Token: tenant · Rate limit:
 * 20/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量删除邮件组成员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.member.batch_delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly mailgroup_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly email?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly type?:
    | "USER" | "DEPARTMENT" | "COMPANY" | "EXTERNAL_USER" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | "OTHER_MEMBER"
    | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.create#input", () => ({
    mailgroup_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    email: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    type: Codec.listedOpt(
      "USER", "DEPARTMENT", "COMPANY", "EXTERNAL_USER", "MAIL_GROUP", "PUBLIC_MAILBOX", "OTHER_MEMBER"
    )
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly member_id: string
  readonly email?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly type?:
    | "USER" | "DEPARTMENT" | "COMPANY" | "EXTERNAL_USER" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | "OTHER_MEMBER"
    | (string & {}) | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.create#output", () => ({
    member_id: Codec.str,
    email: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    type: Codec.openOpt(
      "USER", "DEPARTMENT", "COMPANY", "EXTERNAL_USER", "MAIL_GROUP", "PUBLIC_MAILBOX", "OTHER_MEMBER"
    )
  }))

/**
 * 创建邮件组成员
 *
 * `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建邮件组成员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.member.create",
  method: "POST",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/members",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
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
  readonly mailgroup_id: string
  readonly member_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.delete#input", () => ({
    mailgroup_id: Codec.str,
    member_id: Codec.str
  }))

/**
 * 删除邮件组成员
 *
 * `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除邮件组成员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.member.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id",
  tokens: ["tenant"],
  done: [1234014],
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
  readonly mailgroup_id: string
  readonly member_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.get#input", () => ({
    mailgroup_id: Codec.str,
    member_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly member_id?: string | undefined
  readonly email?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly type?:
    | "USER" | "DEPARTMENT" | "COMPANY" | "EXTERNAL_USER" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | "OTHER_MEMBER"
    | (string & {}) | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.get#output", () => ({
    member_id: Codec.strOpt,
    email: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    type: Codec.openOpt(
      "USER", "DEPARTMENT", "COMPANY", "EXTERNAL_USER", "MAIL_GROUP", "PUBLIC_MAILBOX", "OTHER_MEMBER"
    )
  }))

/**
 * 查询指定邮件组成员
 *
 * `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id` · Token: tenant · Rate limit: a limit
 * of its own.
 *
 * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定邮件组成员
   *
   * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.member.get",
  method: "GET",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
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
  readonly mailgroup_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly page_token?: string | undefined
  /** At most 200. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.list#input", () => ({
    mailgroup_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<MailgroupMember>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.member.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(MailgroupMember))
  }))

/**
 * 获取所有邮件组成员
 *
 * `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取所有邮件组成员
   *
   * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取所有邮件组成员
     *
     * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<MailgroupMember>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.mailgroup.member.list",
  method: "GET",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/members",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type", "page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface MailgroupMemberInput {
  readonly member_id?: string | undefined
  readonly email?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly type?:
    | "USER" | "DEPARTMENT" | "COMPANY" | "EXTERNAL_USER" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | "OTHER_MEMBER"
    | (string & {}) | undefined
}

export const MailgroupMemberInput: Codec.Shape<MailgroupMemberInput> =
  /*#__PURE__*/ Codec.shape("mail#MailgroupMemberInput", () => ({
    member_id: Codec.strOpt,
    email: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    type: Codec.listedOpt(
      "USER", "DEPARTMENT", "COMPANY", "EXTERNAL_USER", "MAIL_GROUP", "PUBLIC_MAILBOX", "OTHER_MEMBER"
    )
  }))

/** @category structures */
export interface MailgroupMember {
  readonly member_id?: string | undefined
  readonly email?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly type?:
    | "USER" | "DEPARTMENT" | "COMPANY" | "EXTERNAL_USER" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | "OTHER_MEMBER"
    | (string & {}) | undefined
}

export const MailgroupMember: Codec.Shape<MailgroupMember> =
  /*#__PURE__*/ Codec.shape("mail#MailgroupMember", () => ({
    member_id: Codec.strOpt,
    email: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    type: Codec.openOpt(
      "USER", "DEPARTMENT", "COMPANY", "EXTERNAL_USER", "MAIL_GROUP", "PUBLIC_MAILBOX", "OTHER_MEMBER"
    )
  }))
