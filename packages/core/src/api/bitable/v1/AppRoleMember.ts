// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.role.member`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/bitable.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly app_token: string
  readonly role_id: string
  /** At most 100 items. */
  readonly member_list: ReadonlyArray<AppRoleMemberId>
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.member.batch_create#input", () => ({
    app_token: Codec.str,
    role_id: Codec.str,
    member_list: Codec.list(Codec.obj(AppRoleMemberId))
  }))

/**
 * 批量新增协作者
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `base:collaborator:create`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 批量新增协作者
   *
   * Scopes, any of: `base:collaborator:create`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.role.member.batch_create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: Codec.dictionary
})

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly app_token: string
  readonly role_id: string
  /** At most 100 items. */
  readonly member_list: ReadonlyArray<AppRoleMemberId>
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.member.batch_delete#input", () => ({
    app_token: Codec.str,
    role_id: Codec.str,
    member_list: Codec.list(Codec.obj(AppRoleMemberId))
  }))

/**
 * 批量删除协作者
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `base:collaborator:delete`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 批量删除协作者
   *
   * Scopes, any of: `base:collaborator:delete`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.role.member.batch_delete",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete",
  tokens: ["tenant", "user"],
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
  readonly app_token: string
  readonly role_id: string
  /** Default: `"open_id"`. */
  readonly member_id_type?:
    | "open_id" | "union_id" | "user_id" | "chat_id" | "department_id" | "open_department_id" | undefined
  readonly member_id: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.member.create#input", () => ({
    app_token: Codec.str,
    role_id: Codec.str,
    member_id_type: Codec.litOpt(
      "open_id", "union_id", "user_id", "chat_id", "department_id", "open_department_id"
    ),
    member_id: Codec.str
  }))

/**
 * 新增协作者
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `base:collaborator:create`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 新增协作者
   *
   * Scopes, any of: `base:collaborator:create`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.role.member.create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members",
  tokens: ["tenant", "user"],
  query: ["member_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly app_token: string
  readonly role_id: string
  readonly member_id: string
  /** Default: `"open_id"`. */
  readonly member_id_type?:
    | "open_id" | "union_id" | "user_id" | "chat_id" | "department_id" | "open_department_id" | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.member.delete#input", () => ({
    app_token: Codec.str,
    role_id: Codec.str,
    member_id: Codec.str,
    member_id_type: Codec.litOpt(
      "open_id", "union_id", "user_id", "chat_id", "department_id", "open_department_id"
    )
  }))

/**
 * 删除协作者
 *
 * `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `base:collaborator:delete`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除协作者
   *
   * Scopes, any of: `base:collaborator:delete`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.role.member.delete",
  method: "DELETE",
  path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id",
  tokens: ["tenant", "user"],
  query: ["member_id_type"],
  done: [1254048],
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
  readonly app_token: string
  readonly role_id: string
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.member.list#input", () => ({
    app_token: Codec.str,
    role_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<AppRoleMember>
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly total?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.member.list#output", () => ({
    items: Codec.list(Codec.obj(AppRoleMember)),
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    total: Codec.intOpt
  }))

/**
 * 列出协作者
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` · Token: tenant or user · Rate limit:
 * 20/s.
 *
 * Scopes, any of: `base:collaborator:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出协作者
   *
   * Scopes, any of: `base:collaborator:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出协作者
     *
     * Scopes, any of: `base:collaborator:read`, `bitable:app`, `bitable:app:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AppRoleMember>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.role.member.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AppRoleMemberId {
  /** Default: `"open_id"`. */
  readonly type?:
    | "open_id" | "union_id" | "user_id" | "chat_id" | "department_id" | "open_department_id" | undefined
  readonly id: string
}

export const AppRoleMemberId: Codec.Shape<AppRoleMemberId> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleMemberId", () => ({
    type: Codec.litOpt("open_id", "union_id", "user_id", "chat_id", "department_id", "open_department_id"),
    id: Codec.str
  }))

/** @category structures */
export interface AppRoleMember {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
  readonly member_name?: string | undefined
  readonly member_en_name?: string | undefined
  readonly member_type?: "user" | "chat" | "department" | (string & {}) | undefined
}

export const AppRoleMember: Codec.Shape<AppRoleMember> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.member.list#output.items", () => ({
    open_id: Codec.strOpt,
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    department_id: Codec.strOpt,
    open_department_id: Codec.strOpt,
    member_name: Codec.strOpt,
    member_en_name: Codec.strOpt,
    member_type: Codec.openOpt("user", "chat", "department")
  }))
