// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.functional_role.member`.
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
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly role_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 100 items. */
  readonly members: ReadonlyArray<string>
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.batch_create#input", () => ({
    role_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    members: Codec.list(Codec.str)
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly results: ReadonlyArray<FunctionalRoleMemberResult>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.batch_create#output", () => ({
    results: Codec.list(Codec.obj(FunctionalRoleMemberResult))
  }))

/**
 * 批量添加角色成员
 *
 * `POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `contact:functional_role`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 批量添加角色成员
   *
   * Scopes, any of: `contact:functional_role`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.functional_role.member.batch_create",
  method: "POST",
  path: "/open-apis/contact/v3/functional_roles/:role_id/members/batch_create",
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
  readonly role_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 100 items. */
  readonly members?: ReadonlyArray<string> | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.batch_delete#input", () => ({
    role_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    members: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchDelete` gives.
 *
 * @category outputs
 */
export interface BatchDeleteOutput {
  readonly result: ReadonlyArray<FunctionalRoleMemberResult>
}

export const BatchDeleteOutput: Codec.Shape<BatchDeleteOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.batch_delete#output", () => ({
    result: Codec.list(Codec.obj(FunctionalRoleMemberResult))
  }))

/**
 * 删除角色下的成员
 *
 * `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `contact:functional_role`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, BatchDeleteOutput, "tenant"> & {
  /**
   * 删除角色下的成员
   *
   * Scopes, any of: `contact:functional_role`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.functional_role.member.batch_delete",
  method: "PATCH",
  path: "/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: BatchDeleteOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly role_id: string
  readonly member_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.get#input", () => ({
    role_id: Codec.str,
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
  readonly member: FunctionalRoleMember
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.get#output", () => ({
    member: Codec.obj(FunctionalRoleMember)
  }))

/**
 * 查询角色下某个成员的管理范围
 *
 * `GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `contact:functional_role`, `contact:functional_role:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询角色下某个成员的管理范围
   *
   * Scopes, any of: `contact:functional_role`, `contact:functional_role:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.functional_role.member.get",
  method: "GET",
  path: "/open-apis/contact/v3/functional_roles/:role_id/members/:member_id",
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
  readonly role_id: string
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.list#input", () => ({
    role_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly members: ReadonlyArray<FunctionalRoleMember>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.list#output", () => ({
    members: Codec.list(Codec.obj(FunctionalRoleMember)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询角色下的所有成员信息
 *
 * `GET /open-apis/contact/v3/functional_roles/:role_id/members` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:functional_role`, `contact:functional_role:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询角色下的所有成员信息
   *
   * Scopes, any of: `contact:functional_role`, `contact:functional_role:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询角色下的所有成员信息
     *
     * Scopes, any of: `contact:functional_role`, `contact:functional_role:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<FunctionalRoleMember>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "contact.v3.functional_role.member.list",
  method: "GET",
  path: "/open-apis/contact/v3/functional_roles/:role_id/members",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  paging: {
    style: "token", items: "members", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `scopes` takes.
 *
 * @category inputs
 */
export interface ScopesInput {
  readonly role_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** 1 to 100 items. */
  readonly members: ReadonlyArray<string>
  /** 1 to 100 items. */
  readonly departments: ReadonlyArray<string>
}

export const ScopesInput: Codec.Shape<ScopesInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.scopes#input", () => ({
    role_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    members: Codec.list(Codec.str),
    departments: Codec.list(Codec.str)
  }))

/**
 * What `scopes` gives.
 *
 * @category outputs
 */
export interface ScopesOutput {
  readonly results: ReadonlyArray<FunctionalRoleMemberResult>
}

export const ScopesOutput: Codec.Shape<ScopesOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.member.scopes#output", () => ({
    results: Codec.list(Codec.obj(FunctionalRoleMemberResult))
  }))

/**
 * 批量设置角色成员管理范围
 *
 * `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `contact:functional_role`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes
 * @category endpoints
 */
export const scopes: Endpoint.Described<ScopesInput, ScopesOutput, "tenant"> & {
  /**
   * 批量设置角色成员管理范围
   *
   * Scopes, any of: `contact:functional_role`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes
   */
  (input: ScopesInput, options?: Endpoint.CallOptions): Effect.Effect<ScopesOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.functional_role.member.scopes",
  method: "PATCH",
  path: "/open-apis/contact/v3/functional_roles/:role_id/members/scopes",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: ScopesInput,
  output: ScopesOutput
})

/** @category structures */
export interface FunctionalRoleMemberResult {
  readonly user_id: string
  readonly reason: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
}

export const FunctionalRoleMemberResult: Codec.Shape<FunctionalRoleMemberResult> =
  /*#__PURE__*/ Codec.shape("contact#FunctionalRoleMemberResult", () => ({
    user_id: Codec.str,
    reason: Codec.open(1, 2, 3, 4, 5, 6)
  }))

/** @category structures */
export interface FunctionalRoleMember {
  readonly user_id?: string | undefined
  readonly scope_type?: "All" | "Part" | "None" | (string & {}) | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
}

export const FunctionalRoleMember: Codec.Shape<FunctionalRoleMember> =
  /*#__PURE__*/ Codec.shape("contact#FunctionalRoleMember", () => ({
    user_id: Codec.strOpt,
    scope_type: Codec.openOpt("All", "Part", "None"),
    department_ids: Codec.listOpt(Codec.str)
  }))
