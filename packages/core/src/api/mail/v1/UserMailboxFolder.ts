// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.folder`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly user_mailbox_id: string
  /** 1 to 250 characters. */
  readonly name: string
  readonly parent_folder_id: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.folder.create#input", () => ({
    user_mailbox_id: Codec.str,
    name: Codec.str,
    parent_folder_id: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly folder: Folder
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.folder.create#output", () => ({
    folder: Codec.obj(Folder)
  }))

/**
 * 创建邮箱文件夹
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders` · Token: tenant or user · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.folder:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建邮箱文件夹
   *
   * Scopes, any of: `mail:user_mailbox.folder:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.folder.create",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders",
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
  readonly folder_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.folder.delete#input", () => ({
    user_mailbox_id: Codec.str,
    folder_id: Codec.str
  }))

/**
 * 删除邮箱文件夹
 *
 * `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` · Token: tenant or user ·
 * Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.folder:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除邮箱文件夹
   *
   * Scopes, any of: `mail:user_mailbox.folder:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.folder.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id",
  tokens: ["tenant", "user"],
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
  readonly folder_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.folder.get#input", () => ({
    user_mailbox_id: Codec.str,
    folder_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly folder: Folder
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.folder.get#output", () => ({
    folder: Codec.obj(Folder)
  }))

/**
 * 获取邮箱文件信息
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取邮箱文件信息
   *
   * Scopes, any of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.folder.get",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id",
  tokens: ["tenant", "user"],
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
  /** 1 to 2. */
  readonly folder_type?: 1 | 2 | (number & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.folder.list#input", () => ({
    user_mailbox_id: Codec.str,
    folder_type: Codec.listedOpt(1, 2)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Folder>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.folder.list#output", () => ({
    items: Codec.list(Codec.obj(Folder))
  }))

/**
 * 列出邮箱文件夹
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出邮箱文件夹
   *
   * Scopes, any of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.folder.list",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders",
  tokens: ["tenant", "user"],
  query: ["folder_type"],
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
  readonly folder_id: string
  /** 1 to 250 characters. */
  readonly name?: string | undefined
  readonly parent_folder_id?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.folder.patch#input", () => ({
    user_mailbox_id: Codec.str,
    folder_id: Codec.str,
    name: Codec.strOpt,
    parent_folder_id: Codec.strOpt
  }))

/**
 * 修改邮箱文件夹
 *
 * `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` · Token: tenant or user ·
 * Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.folder:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 修改邮箱文件夹
   *
   * Scopes, any of: `mail:user_mailbox.folder:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.folder.patch",
  method: "PATCH",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Folder {
  readonly id?: string | undefined
  readonly name: string
  readonly parent_folder_id: string
  readonly folder_type?: 1 | 2 | (number & {}) | undefined
  readonly unread_message_count?: number | undefined
  readonly unread_thread_count?: number | undefined
}

export const Folder: Codec.Shape<Folder> = /*#__PURE__*/ Codec.shape("mail#Folder", () => ({
  id: Codec.strOpt,
  name: Codec.str,
  parent_folder_id: Codec.str,
  folder_type: Codec.openOpt(1, 2),
  unread_message_count: Codec.intOpt,
  unread_thread_count: Codec.intOpt
}))
