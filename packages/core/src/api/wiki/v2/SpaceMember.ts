// GENERATED from spec/wiki.json. DO NOT EDIT: correct spec/patches/wiki.json.
/**
 * Endpoints of `wiki.v2.space.member`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/wiki.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly space_id: string
  readonly need_notification?: boolean | undefined
  readonly member_type:
    | "openchat" | "userid" | "email" | "opendepartmentid" | "openid" | "unionid" | (string & {})
  readonly member_id: string
  readonly member_role: "admin" | "member" | (string & {})
  /** Not in the documentation. */
  readonly member_perm?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.member.create#input", () => ({
    space_id: Codec.str,
    need_notification: Codec.boolOpt,
    member_type: Codec.listed("openchat", "userid", "email", "opendepartmentid", "openid", "unionid"),
    member_id: Codec.str,
    member_role: Codec.listed("admin", "member"),
    member_perm: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly member: CreateOutputMember
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.member.create#output", () => ({
    member: Codec.obj(CreateOutputMember)
  }))

/**
 * 添加知识空间成员
 *
 * `POST /open-apis/wiki/v2/spaces/:space_id/members` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:member:create`, `wiki:wiki`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 添加知识空间成员
   *
   * Scopes, any of: `wiki:member:create`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.member.create",
  method: "POST",
  path: "/open-apis/wiki/v2/spaces/:space_id/members",
  tokens: ["tenant", "user"],
  query: ["need_notification"],
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
  readonly space_id: string
  readonly member_id: string
  readonly member_type: string
  readonly member_role: string
  readonly type?: "user" | "chat" | "department" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly member_perm?: string | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.member.delete#input", () => ({
    space_id: Codec.str,
    member_id: Codec.str,
    member_type: Codec.str,
    member_role: Codec.str,
    type: Codec.listedOpt("user", "chat", "department"),
    member_perm: Codec.strOpt
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly member: Member
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.member.delete#output", () => ({
    member: Codec.obj(Member)
  }))

/**
 * 删除知识空间成员
 *
 * `DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `wiki:member:update`, `wiki:wiki`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除知识空间成员
   *
   * Scopes, any of: `wiki:member:update`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.member.delete",
  method: "DELETE",
  path: "/open-apis/wiki/v2/spaces/:space_id/members/:member_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly space_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.member.list#input", () => ({
    space_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly members: ReadonlyArray<Member>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.member.list#output", () => ({
    members: Codec.list(Codec.obj(Member)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取知识空间成员列表
 *
 * `GET /open-apis/wiki/v2/spaces/:space_id/members` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:member:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取知识空间成员列表
   *
   * Scopes, any of: `wiki:member:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取知识空间成员列表
     *
     * Scopes, any of: `wiki:member:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Member>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "wiki.v2.space.member.list",
  method: "GET",
  path: "/open-apis/wiki/v2/spaces/:space_id/members",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "members", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Member {
  readonly member_type: string
  readonly member_id: string
  readonly member_role: string
  readonly type?: "user" | "chat" | "department" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly member_perm?: string | undefined
}

export const Member: Codec.Shape<Member> = /*#__PURE__*/ Codec.shape("wiki#Member", () => ({
  member_type: Codec.str,
  member_id: Codec.str,
  member_role: Codec.str,
  type: Codec.openOpt("user", "chat", "department"),
  member_perm: Codec.strOpt
}))

/** @category structures */
export interface CreateOutputMember {
  readonly member_type:
    | "openchat" | "userid" | "email" | "opendepartmentid" | "openid" | "unionid" | (string & {})
  readonly member_id: string
  readonly member_role: "admin" | "member" | (string & {})
  readonly type?: "user" | "chat" | "department" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly member_perm?: string | undefined
}

export const CreateOutputMember: Codec.Shape<CreateOutputMember> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.member.create#output.member", () => ({
    member_type: Codec.open("openchat", "userid", "email", "opendepartmentid", "openid", "unionid"),
    member_id: Codec.str,
    member_role: Codec.open("admin", "member"),
    type: Codec.openOpt("user", "chat", "department"),
    member_perm: Codec.strOpt
  }))
