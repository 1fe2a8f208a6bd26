// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.group.member`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/contact.js"
import type * as Effect from "effect/Effect"

/**
 * What `add` takes.
 *
 * @category inputs
 */
export interface AddInput {
  readonly group_id: string
  /** Default: `"user"`. */
  readonly member_type: "user" | (string & {})
  readonly member_id_type: "open_id" | "union_id" | "user_id"
  readonly member_id: string
}

export const AddInput: Codec.Shape<AddInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.add#input", () => ({
    group_id: Codec.str,
    member_type: Codec.listed("user"),
    member_id_type: Codec.lit("open_id", "union_id", "user_id"),
    member_id: Codec.str
  }))

/**
 * 添加用户组成员
 *
 * `POST /open-apis/contact/v3/group/:group_id/member/add` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:group`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add
 * @category endpoints
 */
export const add: Endpoint.Described<AddInput, Codec.Dictionary, "tenant"> & {
  /**
   * 添加用户组成员
   *
   * Scopes, any of: `contact:group`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add
   */
  (input: AddInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.group.member.add",
  method: "POST",
  path: "/open-apis/contact/v3/group/:group_id/member/add",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: AddInput,
  output: Codec.dictionary
})

/**
 * What `batchAdd` takes.
 *
 * @category inputs
 */
export interface BatchAddInput {
  readonly group_id: string
  /** 1 to 100 items. */
  readonly members?: ReadonlyArray<Memberlist> | undefined
}

export const BatchAddInput: Codec.Shape<BatchAddInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.batch_add#input", () => ({
    group_id: Codec.str,
    members: Codec.listOpt(Codec.obj(Memberlist))
  }))

/**
 * What `batchAdd` gives.
 *
 * @category outputs
 */
export interface BatchAddOutput {
  readonly results: ReadonlyArray<MemberResult>
}

export const BatchAddOutput: Codec.Shape<BatchAddOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.batch_add#output", () => ({
    results: Codec.list(Codec.obj(MemberResult))
  }))

/**
 * 批量添加用户组成员
 *
 * `POST /open-apis/contact/v3/group/:group_id/member/batch_add` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:group`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add
 * @category endpoints
 */
export const batchAdd: Endpoint.Described<BatchAddInput, BatchAddOutput, "tenant"> & {
  /**
   * 批量添加用户组成员
   *
   * Scopes, any of: `contact:group`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add
   */
  (input: BatchAddInput, options?: Endpoint.CallOptions): Effect.Effect<BatchAddOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.group.member.batch_add",
  method: "POST",
  path: "/open-apis/contact/v3/group/:group_id/member/batch_add",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchAddInput,
  output: BatchAddOutput
})

/**
 * What `batchRemove` takes.
 *
 * @category inputs
 */
export interface BatchRemoveInput {
  readonly group_id: string
  /** 1 to 100 items. */
  readonly members: ReadonlyArray<Memberlist>
}

export const BatchRemoveInput: Codec.Shape<BatchRemoveInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.batch_remove#input", () => ({
    group_id: Codec.str,
    members: Codec.list(Codec.obj(Memberlist))
  }))

/**
 * 批量移除用户组成员
 *
 * `POST /open-apis/contact/v3/group/:group_id/member/batch_remove` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:group`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove
 * @category endpoints
 */
export const batchRemove: Endpoint.Described<BatchRemoveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量移除用户组成员
   *
   * Scopes, any of: `contact:group`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove
   */
  (input: BatchRemoveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.group.member.batch_remove",
  method: "POST",
  path: "/open-apis/contact/v3/group/:group_id/member/batch_remove",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchRemoveInput,
  output: Codec.dictionary
})

/**
 * What `remove` takes.
 *
 * @category inputs
 */
export interface RemoveInput {
  readonly group_id: string
  /** Default: `"user"`. */
  readonly member_type: "user" | (string & {})
  readonly member_id: string
  /** Default: `"open_id"`. */
  readonly member_id_type: "open_id" | "union_id" | "user_id"
}

export const RemoveInput: Codec.Shape<RemoveInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.remove#input", () => ({
    group_id: Codec.str,
    member_type: Codec.listed("user"),
    member_id: Codec.str,
    member_id_type: Codec.lit("open_id", "union_id", "user_id")
  }))

/**
 * 移除用户组成员
 *
 * `POST /open-apis/contact/v3/group/:group_id/member/remove` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:group`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove
 * @category endpoints
 */
export const remove: Endpoint.Described<RemoveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 移除用户组成员
   *
   * Scopes, any of: `contact:group`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove
   */
  (input: RemoveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.group.member.remove",
  method: "POST",
  path: "/open-apis/contact/v3/group/:group_id/member/remove",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: RemoveInput,
  output: Codec.dictionary
})

/**
 * What `simplelist` takes.
 *
 * @category inputs
 */
export interface SimplelistInput {
  readonly group_id: string
  /** At most 100. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly member_id_type?: "open_id" | "union_id" | "user_id" | "department_id" | undefined
  /** Default: `"user"`. */
  readonly member_type?: "user" | "department" | (string & {}) | undefined
}

export const SimplelistInput: Codec.Shape<SimplelistInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.simplelist#input", () => ({
    group_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    member_id_type: Codec.litOpt("open_id", "union_id", "user_id", "department_id"),
    member_type: Codec.listedOpt("user", "department")
  }))

/**
 * What `simplelist` gives.
 *
 * @category outputs
 */
export interface SimplelistOutput {
  readonly memberlist: ReadonlyArray<SimplelistOutputMemberlist>
  readonly page_token: string
  readonly has_more: boolean
}

export const SimplelistOutput: Codec.Shape<SimplelistOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.simplelist#output", () => ({
    memberlist: Codec.list(Codec.obj(SimplelistOutputMemberlist)),
    page_token: Codec.str,
    has_more: Codec.bool
  }))

/**
 * 查询用户组成员列表
 *
 * `GET /open-apis/contact/v3/group/:group_id/member/simplelist` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:group:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist
 * @category endpoints
 */
export const simplelist: Endpoint.Described<SimplelistInput, SimplelistOutput, "tenant"> & {
  /**
   * 查询用户组成员列表
   *
   * Scopes, any of: `contact:group:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist
   */
  (input: SimplelistInput, options?: Endpoint.CallOptions): Effect.Effect<SimplelistOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SimplelistInput, SimplelistOutput, "tenant">
  readonly items: {
    /**
     * 查询用户组成员列表
     *
     * Scopes, any of: `contact:group:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist
     */
    (input: SimplelistInput, options?: Paged.Options): Paged.Listing<SimplelistOutputMemberlist>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "contact.v3.group.member.simplelist",
  method: "GET",
  path: "/open-apis/contact/v3/group/:group_id/member/simplelist",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "member_id_type", "member_type"],
  paging: {
    style: "token", items: "memberlist", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SimplelistInput,
  output: SimplelistOutput
})

/** @category structures */
export interface Memberlist {
  readonly member_id: string
  readonly member_type: string
  readonly member_id_type?: string | undefined
}

export const Memberlist: Codec.Shape<Memberlist> = /*#__PURE__*/ Codec.shape("contact#Memberlist", () => ({
  member_id: Codec.str,
  member_type: Codec.str,
  member_id_type: Codec.strOpt
}))

/** @category structures */
export interface MemberResult {
  readonly member_id: string
  readonly code: number
}

export const MemberResult: Codec.Shape<MemberResult> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.batch_add#output.results", () => ({
    member_id: Codec.str,
    code: Codec.int
  }))

/** @category structures */
export interface SimplelistOutputMemberlist {
  readonly member_id: string
  readonly member_type: "user" | "department" | (string & {})
  readonly member_id_type?: string | undefined
}

export const SimplelistOutputMemberlist: Codec.Shape<SimplelistOutputMemberlist> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member.simplelist#output.memberlist", () => ({
    member_id: Codec.str,
    member_type: Codec.open("user", "department"),
    member_id_type: Codec.strOpt
  }))
