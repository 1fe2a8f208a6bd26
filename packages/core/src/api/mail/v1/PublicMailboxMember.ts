// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.public_mailbox.member`.
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
  readonly public_mailbox_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 200 items. */
  readonly items: ReadonlyArray<PublicMailboxMemberInput>
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.batch_create#input", () => ({
    public_mailbox_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    items: Codec.list(Codec.obj(PublicMailboxMemberInput))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly items: ReadonlyArray<PublicMailboxMember>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.batch_create#output", () => ({
    items: Codec.list(Codec.obj(PublicMailboxMember))
  }))

/**
 * 批量添加公共邮箱成员
 *
 * `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create` · Token: tenant · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 批量添加公共邮箱成员
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.member.batch_create",
  method: "POST",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  readonly public_mailbox_id: string
  /** 1 to 200 items. */
  readonly member_id_list: ReadonlyArray<string>
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.batch_delete#input", () => ({
    public_mailbox_id: Codec.str,
    member_id_list: Codec.list(Codec.str)
  }))

/**
 * 批量删除公共邮箱成员
 *
 * `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete` · Token: tenant · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量删除公共邮箱成员
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.member.batch_delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `clear` takes.
 *
 * @category inputs
 */
export interface ClearInput {
  readonly public_mailbox_id: string
}

export const ClearInput: Codec.Shape<ClearInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.clear#input", () => ({
    public_mailbox_id: Codec.str
  }))

/**
 * 删除公共邮箱所有成员
 *
 * `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear` · Token: tenant · Rate limit: a
 * limit of its own.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/clear
 * @category endpoints
 */
export const clear: Endpoint.Described<ClearInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除公共邮箱所有成员
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/clear
   */
  (input: ClearInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.member.clear",
  method: "POST",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear",
  tokens: ["tenant"],
  codes,
  input: ClearInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly public_mailbox_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id?: string | undefined
  readonly type?: "USER" | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.create#input", () => ({
    public_mailbox_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.strOpt,
    type: Codec.listedOpt("USER")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly member_id: string
  readonly user_id?: string | undefined
  readonly type?: "USER" | (string & {}) | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.create#output", () => ({
    member_id: Codec.str,
    user_id: Codec.strOpt,
    type: Codec.openOpt("USER")
  }))

/**
 * 添加公共邮箱成员
 *
 * `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 添加公共邮箱成员
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.member.create",
  method: "POST",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  readonly public_mailbox_id: string
  readonly member_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.delete#input", () => ({
    public_mailbox_id: Codec.str,
    member_id: Codec.str
  }))

/**
 * 删除公共邮箱单个成员
 *
 * `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id` · Token: tenant · Rate
 * limit: 50/s.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除公共邮箱单个成员
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.member.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id",
  tokens: ["tenant"],
  done: [1234040],
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
  readonly public_mailbox_id: string
  readonly member_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.get#input", () => ({
    public_mailbox_id: Codec.str,
    member_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly member_id?: string | undefined
  readonly user_id?: string | undefined
  readonly type?: "USER" | (string & {}) | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.get#output", () => ({
    member_id: Codec.strOpt,
    user_id: Codec.strOpt,
    type: Codec.openOpt("USER")
  }))

/**
 * 查询指定公共邮箱成员信息
 *
 * `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id` · Token: tenant · Rate
 * limit: a limit of its own.
 *
 * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定公共邮箱成员信息
   *
   * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.member.get",
  method: "GET",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  readonly public_mailbox_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** At most 200. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.list#input", () => ({
    public_mailbox_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
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
  readonly items: ReadonlyArray<PublicMailboxMember>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.member.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(PublicMailboxMember))
  }))

/**
 * 查询所有公共邮箱成员信息
 *
 * `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members` · Token: tenant · Rate limit: a limit
 * of its own.
 *
 * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询所有公共邮箱成员信息
   *
   * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询所有公共邮箱成员信息
     *
     * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<PublicMailboxMember>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.public_mailbox.member.list",
  method: "GET",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface PublicMailboxMemberInput {
  readonly member_id?: string | undefined
  readonly user_id?: string | undefined
  readonly type?: "USER" | (string & {}) | undefined
}

export const PublicMailboxMemberInput: Codec.Shape<PublicMailboxMemberInput> =
  /*#__PURE__*/ Codec.shape("mail#PublicMailboxMemberInput", () => ({
    member_id: Codec.strOpt,
    user_id: Codec.strOpt,
    type: Codec.listedOpt("USER")
  }))

/** @category structures */
export interface PublicMailboxMember {
  readonly member_id?: string | undefined
  readonly user_id?: string | undefined
  readonly type?: "USER" | (string & {}) | undefined
}

export const PublicMailboxMember: Codec.Shape<PublicMailboxMember> =
  /*#__PURE__*/ Codec.shape("mail#PublicMailboxMember", () => ({
    member_id: Codec.strOpt,
    user_id: Codec.strOpt,
    type: Codec.openOpt("USER")
  }))
