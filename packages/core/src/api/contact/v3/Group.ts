// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.group`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  readonly name: string
  readonly description?: string | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  /** At most 64 characters. */
  readonly group_id?: string | undefined
  /** Not in the documentation. */
  readonly dynamic_group_rule?: DynamicGroupRule | undefined
  /** Not in the documentation. */
  readonly visible_scope?: VisibleScopeInput | undefined
  /** Not in the documentation. */
  readonly department_scope_list?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    name: Codec.str,
    description: Codec.strOpt,
    type: Codec.listedOpt(1, 2),
    group_id: Codec.strOpt,
    dynamic_group_rule: Codec.objOpt(DynamicGroupRule),
    visible_scope: Codec.objOpt(VisibleScopeInput),
    department_scope_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly group_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.create#output", () => ({
    group_id: Codec.str
  }))

/**
 * 创建用户组
 *
 * `POST /open-apis/contact/v3/group` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:group`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建用户组
   *
   * Scopes, any of: `contact:group`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.group.create",
  method: "POST",
  path: "/open-apis/contact/v3/group",
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
  readonly group_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.delete#input", () => ({
    group_id: Codec.str
  }))

/**
 * 删除用户组
 *
 * `DELETE /open-apis/contact/v3/group/:group_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:group`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除用户组
   *
   * Scopes, any of: `contact:group`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.group.delete",
  method: "DELETE",
  path: "/open-apis/contact/v3/group/:group_id",
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
  readonly group_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.get#input", () => ({
    group_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly group: Group
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.get#output", () => ({
    group: Codec.obj(Group)
  }))

/**
 * 查询指定用户组
 *
 * `GET /open-apis/contact/v3/group/:group_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:group:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定用户组
   *
   * Scopes, any of: `contact:group:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.group.get",
  method: "GET",
  path: "/open-apis/contact/v3/group/:group_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `memberBelong` takes.
 *
 * @category inputs
 */
export interface MemberBelongInput {
  readonly member_id: string
  /** Default: `"open_id"`. */
  readonly member_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 2. */
  readonly group_type?: 1 | 2 | (number & {}) | undefined
  /** 1 to 1000. Default: `500`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const MemberBelongInput: Codec.Shape<MemberBelongInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member_belong#input", () => ({
    member_id: Codec.str,
    member_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    group_type: Codec.listedOpt(1, 2),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `memberBelong` gives.
 *
 * @category outputs
 */
export interface MemberBelongOutput {
  readonly group_list: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const MemberBelongOutput: Codec.Shape<MemberBelongOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.member_belong#output", () => ({
    group_list: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询用户所属用户组
 *
 * `GET /open-apis/contact/v3/group/member_belong` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:group:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong
 * @category endpoints
 */
export const memberBelong: Endpoint.Described<MemberBelongInput, MemberBelongOutput, "tenant"> & {
  /**
   * 查询用户所属用户组
   *
   * Scopes, any of: `contact:group:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong
   */
  (input: MemberBelongInput, options?: Endpoint.CallOptions): Effect.Effect<MemberBelongOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<MemberBelongInput, MemberBelongOutput, "tenant">
  readonly items: {
    /**
     * 查询用户所属用户组
     *
     * Scopes, any of: `contact:group:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong
     */
    (input: MemberBelongInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "contact.v3.group.member_belong",
  method: "GET",
  path: "/open-apis/contact/v3/group/member_belong",
  tokens: ["tenant"],
  query: ["member_id", "member_id_type", "group_type", "page_size", "page_token"],
  paging: {
    style: "token", items: "group_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 1000
  },
  codes,
  input: MemberBelongInput,
  output: MemberBelongOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly group_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly dynamic_group_rule?: DynamicGroupRule | undefined
  /** Not in the documentation. */
  readonly visible_scope?: VisibleScopeInput | undefined
  /** Not in the documentation. */
  readonly department_scope_list?: ReadonlyArray<string> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.patch#input", () => ({
    group_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    name: Codec.strOpt,
    description: Codec.strOpt,
    dynamic_group_rule: Codec.objOpt(DynamicGroupRule),
    visible_scope: Codec.objOpt(VisibleScopeInput),
    department_scope_list: Codec.listOpt(Codec.str)
  }))

/**
 * 更新用户组
 *
 * `PATCH /open-apis/contact/v3/group/:group_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:group`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新用户组
   *
   * Scopes, any of: `contact:group`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.group.patch",
  method: "PATCH",
  path: "/open-apis/contact/v3/group/:group_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `simplelist` takes.
 *
 * @category inputs
 */
export interface SimplelistInput {
  /** At most 100. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `1`. */
  readonly type?: 1 | 2 | (number & {}) | undefined
}

export const SimplelistInput: Codec.Shape<SimplelistInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.simplelist#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    type: Codec.listedOpt(1, 2)
  }))

/**
 * What `simplelist` gives.
 *
 * @category outputs
 */
export interface SimplelistOutput {
  readonly grouplist: ReadonlyArray<SimplelistOutputGrouplist>
  readonly page_token: string
  readonly has_more: boolean
}

export const SimplelistOutput: Codec.Shape<SimplelistOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.simplelist#output", () => ({
    grouplist: Codec.list(Codec.obj(SimplelistOutputGrouplist)),
    page_token: Codec.str,
    has_more: Codec.bool
  }))

/**
 * 查询用户组列表
 *
 * `GET /open-apis/contact/v3/group/simplelist` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:group:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist
 * @category endpoints
 */
export const simplelist: Endpoint.Described<SimplelistInput, SimplelistOutput, "tenant"> & {
  /**
   * 查询用户组列表
   *
   * Scopes, any of: `contact:group:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist
   */
  (input?: SimplelistInput, options?: Endpoint.CallOptions): Effect.Effect<SimplelistOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SimplelistInput, SimplelistOutput, "tenant">
  readonly items: {
    /**
     * 查询用户组列表
     *
     * Scopes, any of: `contact:group:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist
     */
    (input?: SimplelistInput, options?: Paged.Options): Paged.Listing<SimplelistOutputGrouplist>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.group.simplelist",
  method: "GET",
  path: "/open-apis/contact/v3/group/simplelist",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "type"],
  paging: {
    style: "token", items: "grouplist", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SimplelistInput,
  output: SimplelistOutput
})

/** @category structures */
export interface DynamicGroupRule {
  readonly department_level?: "recursive" | "non_recursive" | (string & {}) | undefined
  readonly expressions?: ReadonlyArray<Expression> | undefined
  readonly joiner_rule?: string | undefined
}

export const DynamicGroupRule: Codec.Shape<DynamicGroupRule> =
  /*#__PURE__*/ Codec.shape("contact#DynamicGroupRule", () => ({
    department_level: Codec.listedOpt("recursive", "non_recursive"),
    expressions: Codec.listOpt(Codec.obj(Expression)),
    joiner_rule: Codec.strOpt
  }))

/** @category structures */
export interface Expression {
  readonly field?: string | undefined
  readonly operator?: string | undefined
  readonly value?: string | undefined
  readonly values?: ReadonlyArray<string> | undefined
}

export const Expression: Codec.Shape<Expression> = /*#__PURE__*/ Codec.shape("contact#Expression", () => ({
  field: Codec.strOpt,
  operator: Codec.strOpt,
  value: Codec.strOpt,
  values: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface VisibleScopeInput {
  readonly visible_scope_type?:
    | "invisible" | "public" | "group_member_visible" | "specified_scope_visible" | (string & {}) | undefined
  readonly visible_users?: ReadonlyArray<string> | undefined
  readonly visible_departments?: ReadonlyArray<string> | undefined
  readonly scene_types?: ReadonlyArray<number> | undefined
}

export const VisibleScopeInput: Codec.Shape<VisibleScopeInput> =
  /*#__PURE__*/ Codec.shape("contact#VisibleScopeInput", () => ({
    visible_scope_type: Codec.listedOpt(
      "invisible", "public", "group_member_visible", "specified_scope_visible"
    ),
    visible_users: Codec.listOpt(Codec.str),
    visible_departments: Codec.listOpt(Codec.str),
    scene_types: Codec.listOpt(Codec.num)
  }))

/** @category structures */
export interface VisibleScope {
  readonly visible_scope_type?:
    | "invisible" | "public" | "group_member_visible" | "specified_scope_visible" | (string & {}) | undefined
  readonly visible_users?: ReadonlyArray<string> | undefined
  readonly visible_departments?: ReadonlyArray<string> | undefined
  readonly scene_types?: ReadonlyArray<number> | undefined
}

export const VisibleScope: Codec.Shape<VisibleScope> =
  /*#__PURE__*/ Codec.shape("contact#VisibleScope", () => ({
    visible_scope_type: Codec.openOpt(
      "invisible", "public", "group_member_visible", "specified_scope_visible"
    ),
    visible_users: Codec.listOpt(Codec.str),
    visible_departments: Codec.listOpt(Codec.str),
    scene_types: Codec.listOpt(Codec.num)
  }))

/** @category structures */
export interface Group {
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
  readonly member_user_count?: number | undefined
  readonly member_department_count?: number | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly dynamic_group_rule?: GroupDynamicGroupRule | undefined
  /** Not in the documentation. */
  readonly visible_scope?: VisibleScope | undefined
  /** Not in the documentation. */
  readonly department_scope_list?: ReadonlyArray<string> | undefined
}

export const Group: Codec.Shape<Group> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.get#output.group", () => ({
    id: Codec.str,
    name: Codec.str,
    description: Codec.strOpt,
    member_user_count: Codec.intOpt,
    member_department_count: Codec.intOpt,
    type: Codec.openOpt(1, 2),
    dynamic_group_rule: Codec.objOpt(GroupDynamicGroupRule),
    visible_scope: Codec.objOpt(VisibleScope),
    department_scope_list: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface GroupDynamicGroupRule {
  readonly department_level?: "recursive" | "non_recursive" | (string & {}) | undefined
  readonly expressions?: ReadonlyArray<Expression> | undefined
  readonly joiner_rule?: string | undefined
  readonly group_status?: "completed" | "failure" | "creating" | "updating" | (string & {}) | undefined
}

export const GroupDynamicGroupRule: Codec.Shape<GroupDynamicGroupRule> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.get#output.group.dynamic_group_rule", () => ({
    department_level: Codec.openOpt("recursive", "non_recursive"),
    expressions: Codec.listOpt(Codec.obj(Expression)),
    joiner_rule: Codec.strOpt,
    group_status: Codec.openOpt("completed", "failure", "creating", "updating")
  }))

/** @category structures */
export interface SimplelistOutputGrouplist {
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
  readonly member_user_count?: number | undefined
  readonly member_department_count?: number | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  readonly department_scope_list?: ReadonlyArray<string> | undefined
  readonly group_id?: string | undefined
}

export const SimplelistOutputGrouplist: Codec.Shape<SimplelistOutputGrouplist> =
  /*#__PURE__*/ Codec.shape("contact.v3.group.simplelist#output.grouplist", () => ({
    id: Codec.str,
    name: Codec.str,
    description: Codec.strOpt,
    member_user_count: Codec.intOpt,
    member_department_count: Codec.intOpt,
    type: Codec.openOpt(1, 2),
    department_scope_list: Codec.listOpt(Codec.str),
    group_id: Codec.strOpt
  }))
