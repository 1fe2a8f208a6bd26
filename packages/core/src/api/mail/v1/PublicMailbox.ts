// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.public_mailbox`.
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
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly geo?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.create#input", () => ({
    email: Codec.strOpt,
    name: Codec.strOpt,
    geo: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly public_mailbox_id: string
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** Given with the scope `mail:public_mailbox.public_mailbox_geo`. */
  readonly geo?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.create#output", () => ({
    public_mailbox_id: Codec.str,
    email: Codec.strOpt,
    name: Codec.strOpt,
    geo: Codec.strOpt
  }))

/**
 * 创建公共邮箱
 *
 * `POST /open-apis/mail/v1/public_mailboxes` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建公共邮箱
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "mail.v1.public_mailbox.create",
  method: "POST",
  path: "/open-apis/mail/v1/public_mailboxes",
  tokens: ["tenant"],
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
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.delete#input", () => ({
    public_mailbox_id: Codec.str
  }))

/**
 * 永久删除公共邮箱
 *
 * `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 永久删除公共邮箱
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
  tokens: ["tenant"],
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
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.get#input", () => ({
    public_mailbox_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly public_mailbox_id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** Given with the scope `mail:public_mailbox.public_mailbox_geo`. */
  readonly geo?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.get#output", () => ({
    public_mailbox_id: Codec.strOpt,
    email: Codec.strOpt,
    name: Codec.strOpt,
    geo: Codec.strOpt
  }))

/**
 * 查询指定公共邮箱
 *
 * `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` · Token: tenant · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定公共邮箱
   *
   * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.get",
  method: "GET",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
  tokens: ["tenant"],
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
  readonly page_token?: string | undefined
  /** At most 200. Default: `20`. */
  readonly page_size?: number | undefined
  /** Not in the documentation. */
  readonly user_id?: string | undefined
  /** Not in the documentation. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<PublicMailbox>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(PublicMailbox))
  }))

/**
 * 查询所有公共邮箱
 *
 * `GET /open-apis/mail/v1/public_mailboxes` · Token: tenant or user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询所有公共邮箱
   *
   * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询所有公共邮箱
     *
     * Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<PublicMailbox>
  }
} = /*#__PURE__*/ Paged.make({
  id: "mail.v1.public_mailbox.list",
  method: "GET",
  path: "/open-apis/mail/v1/public_mailboxes",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size", "user_id", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
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
  readonly public_mailbox_id: string
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.patch#input", () => ({
    public_mailbox_id: Codec.str,
    email: Codec.strOpt,
    name: Codec.strOpt,
    geo: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly public_mailbox_id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.patch#output", () => ({
    public_mailbox_id: Codec.strOpt,
    email: Codec.strOpt,
    name: Codec.strOpt,
    geo: Codec.strOpt
  }))

/**
 * 修改公共邮箱部分信息
 *
 * `PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` · Token: tenant · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改公共邮箱部分信息
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.patch",
  method: "PATCH",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `removeToRecycleBin` takes.
 *
 * @category inputs
 */
export interface RemoveToRecycleBinInput {
  readonly public_mailbox_id: string
  readonly to_mail_address?: string | undefined
}

export const RemoveToRecycleBinInput: Codec.Shape<RemoveToRecycleBinInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.remove_to_recycle_bin#input", () => ({
    public_mailbox_id: Codec.str,
    to_mail_address: Codec.strOpt
  }))

/**
 * 将公共邮箱移至回收站
 *
 * `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin` · Token: tenant ·
 * Rate limit: 20/min.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/remove_to_recycle_bin
 * @category endpoints
 */
export const removeToRecycleBin: Endpoint.Described<RemoveToRecycleBinInput, Codec.Dictionary, "tenant"> & {
  /**
   * 将公共邮箱移至回收站
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/remove_to_recycle_bin
   */
  (input: RemoveToRecycleBinInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.remove_to_recycle_bin",
  method: "DELETE",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: RemoveToRecycleBinInput,
  output: Codec.dictionary
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly public_mailbox_id: string
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.update#input", () => ({
    public_mailbox_id: Codec.str,
    email: Codec.strOpt,
    name: Codec.strOpt,
    geo: Codec.strOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly public_mailbox_id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.update#output", () => ({
    public_mailbox_id: Codec.strOpt,
    email: Codec.strOpt,
    name: Codec.strOpt,
    geo: Codec.strOpt
  }))

/**
 * 修改公共邮箱全部信息
 *
 * `PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` · Token: tenant · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `mail:public_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 修改公共邮箱全部信息
   *
   * Scopes, any of: `mail:public_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.public_mailbox.update",
  method: "PUT",
  path: "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface PublicMailbox {
  readonly public_mailbox_id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** Given with the scope `mail:public_mailbox.public_mailbox_geo`. */
  readonly geo?: string | undefined
}

export const PublicMailbox: Codec.Shape<PublicMailbox> =
  /*#__PURE__*/ Codec.shape("mail.v1.public_mailbox.list#output.items", () => ({
    public_mailbox_id: Codec.strOpt,
    email: Codec.strOpt,
    name: Codec.strOpt,
    geo: Codec.strOpt
  }))
