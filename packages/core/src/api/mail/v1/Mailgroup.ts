// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.mailgroup`.
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
  readonly description?: string | undefined
  readonly who_can_send_mail?:
    | "ANYONE" | "ALL_INTERNAL_USERS" | "ALL_GROUP_MEMBERS" | "CUSTOM_MEMBERS" | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.create#input", () => ({
    email: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    who_can_send_mail: Codec.listedOpt("ANYONE", "ALL_INTERNAL_USERS", "ALL_GROUP_MEMBERS", "CUSTOM_MEMBERS")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly mailgroup_id: string
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly direct_members_count?: string | undefined
  readonly include_external_member?: boolean | undefined
  readonly include_all_company_member?: boolean | undefined
  readonly who_can_send_mail?:
    | "ANYONE" | "ALL_INTERNAL_USERS" | "ALL_GROUP_MEMBERS" | "CUSTOM_MEMBERS" | (string & {}) | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.create#output", () => ({
    mailgroup_id: Codec.str,
    email: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    direct_members_count: Codec.strOpt,
    include_external_member: Codec.boolOpt,
    include_all_company_member: Codec.boolOpt,
    who_can_send_mail: Codec.openOpt("ANYONE", "ALL_INTERNAL_USERS", "ALL_GROUP_MEMBERS", "CUSTOM_MEMBERS")
  }))

/**
 * 创建邮件组
 *
 * `POST /open-apis/mail/v1/mailgroups` · Token: tenant · Rate limit: 100/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建邮件组
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "mail.v1.mailgroup.create",
  method: "POST",
  path: "/open-apis/mail/v1/mailgroups",
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
  readonly mailgroup_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.delete#input", () => ({
    mailgroup_id: Codec.str
  }))

/**
 * 删除邮件组
 *
 * `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除邮件组
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id",
  tokens: ["tenant"],
  done: [1234013],
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
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.get#input", () => ({
    mailgroup_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly mailgroup_id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly direct_members_count?: string | undefined
  readonly include_external_member?: boolean | undefined
  readonly include_all_company_member?: boolean | undefined
  readonly who_can_send_mail?:
    | "ANYONE" | "ALL_INTERNAL_USERS" | "ALL_GROUP_MEMBERS" | "CUSTOM_MEMBERS" | (string & {}) | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.get#output", () => ({
    mailgroup_id: Codec.strOpt,
    email: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    direct_members_count: Codec.strOpt,
    include_external_member: Codec.boolOpt,
    include_all_company_member: Codec.boolOpt,
    who_can_send_mail: Codec.openOpt("ANYONE", "ALL_INTERNAL_USERS", "ALL_GROUP_MEMBERS", "CUSTOM_MEMBERS")
  }))

/**
 * 查询指定邮件组
 *
 * `GET /open-apis/mail/v1/mailgroups/:mailgroup_id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定邮件组
   *
   * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.get",
  method: "GET",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id",
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
  readonly manager_user_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** At most 200. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.list#input", () => ({
    manager_user_id: Codec.strOpt,
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
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Mailgroup>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Mailgroup))
  }))

/**
 * 批量获取邮件组
 *
 * `GET /open-apis/mail/v1/mailgroups` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取邮件组
   *
   * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取邮件组
     *
     * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Mailgroup>
  }
} = /*#__PURE__*/ Paged.make({
  id: "mail.v1.mailgroup.list",
  method: "GET",
  path: "/open-apis/mail/v1/mailgroups",
  tokens: ["tenant"],
  query: ["manager_user_id", "user_id_type", "page_token", "page_size"],
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
  readonly mailgroup_id: string
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly who_can_send_mail?:
    | "ANYONE" | "ALL_INTERNAL_USERS" | "ALL_GROUP_MEMBERS" | "CUSTOM_MEMBERS" | (string & {}) | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.patch#input", () => ({
    mailgroup_id: Codec.str,
    email: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    who_can_send_mail: Codec.listedOpt("ANYONE", "ALL_INTERNAL_USERS", "ALL_GROUP_MEMBERS", "CUSTOM_MEMBERS")
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly mailgroup_id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly direct_members_count?: string | undefined
  readonly include_external_member?: boolean | undefined
  readonly include_all_company_member?: boolean | undefined
  readonly who_can_send_mail?:
    | "ANYONE" | "ALL_INTERNAL_USERS" | "ALL_GROUP_MEMBERS" | "CUSTOM_MEMBERS" | (string & {}) | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.patch#output", () => ({
    mailgroup_id: Codec.strOpt,
    email: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    direct_members_count: Codec.strOpt,
    include_external_member: Codec.boolOpt,
    include_all_company_member: Codec.boolOpt,
    who_can_send_mail: Codec.openOpt("ANYONE", "ALL_INTERNAL_USERS", "ALL_GROUP_MEMBERS", "CUSTOM_MEMBERS")
  }))

/**
 * 修改邮件组部分信息
 *
 * `PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id` · Token: tenant · Rate limit: 100/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改邮件组部分信息
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.patch",
  method: "PATCH",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly mailgroup_id: string
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly who_can_send_mail?:
    | "ANYONE" | "ALL_INTERNAL_USERS" | "ALL_GROUP_MEMBERS" | "CUSTOM_MEMBERS" | (string & {}) | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.update#input", () => ({
    mailgroup_id: Codec.str,
    email: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    who_can_send_mail: Codec.listedOpt("ANYONE", "ALL_INTERNAL_USERS", "ALL_GROUP_MEMBERS", "CUSTOM_MEMBERS")
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly mailgroup_id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly direct_members_count?: string | undefined
  readonly include_external_member?: boolean | undefined
  readonly include_all_company_member?: boolean | undefined
  readonly who_can_send_mail?:
    | "ANYONE" | "ALL_INTERNAL_USERS" | "ALL_GROUP_MEMBERS" | "CUSTOM_MEMBERS" | (string & {}) | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.update#output", () => ({
    mailgroup_id: Codec.strOpt,
    email: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    direct_members_count: Codec.strOpt,
    include_external_member: Codec.boolOpt,
    include_all_company_member: Codec.boolOpt,
    who_can_send_mail: Codec.openOpt("ANYONE", "ALL_INTERNAL_USERS", "ALL_GROUP_MEMBERS", "CUSTOM_MEMBERS")
  }))

/**
 * 修改邮件组全部信息
 *
 * `PUT /open-apis/mail/v1/mailgroups/:mailgroup_id` · Token: tenant · Rate limit: 100/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 修改邮件组全部信息
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.update",
  method: "PUT",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface Mailgroup {
  readonly mailgroup_id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly direct_members_count?: string | undefined
  readonly include_external_member?: boolean | undefined
  readonly include_all_company_member?: boolean | undefined
  readonly who_can_send_mail?:
    | "ANYONE" | "ALL_INTERNAL_USERS" | "ALL_GROUP_MEMBERS" | "CUSTOM_MEMBERS" | (string & {}) | undefined
}

export const Mailgroup: Codec.Shape<Mailgroup> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.list#output.items", () => ({
    mailgroup_id: Codec.strOpt,
    email: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    direct_members_count: Codec.strOpt,
    include_external_member: Codec.boolOpt,
    include_all_company_member: Codec.boolOpt,
    who_can_send_mail: Codec.openOpt("ANYONE", "ALL_INTERNAL_USERS", "ALL_GROUP_MEMBERS", "CUSTOM_MEMBERS")
  }))
