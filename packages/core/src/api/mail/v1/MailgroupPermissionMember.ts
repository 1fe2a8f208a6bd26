// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.mailgroup.permission_member`.
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
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** 1 to 200 items. */
  readonly items?: ReadonlyArray<MailgroupPermissionMemberInput> | undefined
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.batch_create#input", () => ({
    mailgroup_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    items: Codec.listOpt(Codec.obj(MailgroupPermissionMemberInput))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly items: ReadonlyArray<MailgroupPermissionMember>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.batch_create#output", () => ({
    items: Codec.list(Codec.obj(MailgroupPermissionMember))
  }))

/**
 * 批量创建邮件组权限成员
 *
 * `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create` · Token: tenant · Rate
 * limit: 20/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 批量创建邮件组权限成员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.permission_member.batch_create",
  method: "POST",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create",
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
  readonly permission_member_id_list: ReadonlyArray<string>
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.batch_delete#input", () => ({
    mailgroup_id: Codec.str,
    permission_member_id_list: Codec.list(Codec.str)
  }))

/**
 * 批量删除邮件组权限成员
 *
 * `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete` · Token: tenant · Rate
 * limit: 20/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量删除邮件组权限成员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.permission_member.batch_delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete",
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
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly email?: string | undefined
  readonly type?: "USER" | "DEPARTMENT" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.create#input", () => ({
    mailgroup_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    email: Codec.strOpt,
    type: Codec.listedOpt("USER", "DEPARTMENT", "MAIL_GROUP", "PUBLIC_MAILBOX")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly permission_member_id?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly email?: string | undefined
  readonly type?: "USER" | "DEPARTMENT" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | (string & {}) | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.create#output", () => ({
    permission_member_id: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    email: Codec.strOpt,
    type: Codec.openOpt("USER", "DEPARTMENT", "MAIL_GROUP", "PUBLIC_MAILBOX")
  }))

/**
 * 创建邮件组权限成员
 *
 * `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建邮件组权限成员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.permission_member.create",
  method: "POST",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members",
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
  readonly permission_member_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.delete#input", () => ({
    mailgroup_id: Codec.str,
    permission_member_id: Codec.str
  }))

/**
 * 删除邮件组权限成员
 *
 * `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id` · Token:
 * tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除邮件组权限成员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.permission_member.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id",
  tokens: ["tenant"],
  done: [1234015],
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
  readonly permission_member_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.get#input", () => ({
    mailgroup_id: Codec.str,
    permission_member_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly permission_member_id?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly email?: string | undefined
  readonly type?: "USER" | "DEPARTMENT" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | (string & {}) | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.get#output", () => ({
    permission_member_id: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    email: Codec.strOpt,
    type: Codec.openOpt("USER", "DEPARTMENT", "MAIL_GROUP", "PUBLIC_MAILBOX")
  }))

/**
 * 获取邮件组权限成员
 *
 * `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id` · Token: tenant
 * · Rate limit: a limit of its own.
 *
 * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取邮件组权限成员
   *
   * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.permission_member.get",
  method: "GET",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id",
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
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.list#input", () => ({
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
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<MailgroupPermissionMember>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.permission_member.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(MailgroupPermissionMember))
  }))

/**
 * 批量获取邮件组权限成员
 *
 * `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members` · Token: tenant · Rate limit: a limit
 * of its own.
 *
 * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取邮件组权限成员
   *
   * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取邮件组权限成员
     *
     * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<MailgroupPermissionMember>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.mailgroup.permission_member.list",
  method: "GET",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members",
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
export interface MailgroupPermissionMemberInput {
  readonly permission_member_id?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly email?: string | undefined
  readonly type?: "USER" | "DEPARTMENT" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | (string & {}) | undefined
}

export const MailgroupPermissionMemberInput: Codec.Shape<MailgroupPermissionMemberInput> =
  /*#__PURE__*/ Codec.shape("mail#MailgroupPermissionMemberInput", () => ({
    permission_member_id: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    email: Codec.strOpt,
    type: Codec.listedOpt("USER", "DEPARTMENT", "MAIL_GROUP", "PUBLIC_MAILBOX")
  }))

/** @category structures */
export interface MailgroupPermissionMember {
  readonly permission_member_id?: string | undefined
  readonly user_id?: string | undefined
  readonly department_id?: string | undefined
  readonly email?: string | undefined
  readonly type?: "USER" | "DEPARTMENT" | "MAIL_GROUP" | "PUBLIC_MAILBOX" | (string & {}) | undefined
}

export const MailgroupPermissionMember: Codec.Shape<MailgroupPermissionMember> =
  /*#__PURE__*/ Codec.shape("mail#MailgroupPermissionMember", () => ({
    permission_member_id: Codec.strOpt,
    user_id: Codec.strOpt,
    department_id: Codec.strOpt,
    email: Codec.strOpt,
    type: Codec.openOpt("USER", "DEPARTMENT", "MAIL_GROUP", "PUBLIC_MAILBOX")
  }))
