// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.authorization`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `addRoleAssign` takes.
 *
 * @category inputs
 */
export interface AddRoleAssignInput {
  readonly employment_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly role_id: string
  /** At most 300 items. */
  readonly assigned_organization_items: ReadonlyArray<ReadonlyArray<AssignedOrganizationWithCode>>
}

export const AddRoleAssignInput: Codec.Shape<AddRoleAssignInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.add_role_assign#input", () => ({
    employment_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    role_id: Codec.str,
    assigned_organization_items: Codec.list(Codec.list(Codec.obj(AssignedOrganizationWithCode)))
  }))

/**
 * What `addRoleAssign` gives.
 *
 * @category outputs
 */
export interface AddRoleAssignOutput {
  readonly assign_id: string
}

export const AddRoleAssignOutput: Codec.Shape<AddRoleAssignOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.add_role_assign#output", () => ({
    assign_id: Codec.str
  }))

/**
 * 为用户授权角色
 *
 * `POST /open-apis/corehr/v1/authorizations/add_role_assign` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:authorization:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/add_role_assign
 * @category endpoints
 */
export const addRoleAssign: Endpoint.Described<AddRoleAssignInput, AddRoleAssignOutput, "tenant"> & {
  /**
   * 为用户授权角色
   *
   * Scopes, any of: `corehr:authorization:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/add_role_assign
   */
  (input: AddRoleAssignInput, options?: Endpoint.CallOptions): Effect.Effect<AddRoleAssignOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.authorization.add_role_assign",
  method: "POST",
  path: "/open-apis/corehr/v1/authorizations/add_role_assign",
  tokens: ["tenant"],
  query: ["employment_id", "user_id_type", "role_id"],
  body: "json",
  codes,
  input: AddRoleAssignInput,
  output: AddRoleAssignOutput
})

/**
 * What `getByParam` takes.
 *
 * @category inputs
 */
export interface GetByParamInput {
  readonly employment_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
}

export const GetByParamInput: Codec.Shape<GetByParamInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.get_by_param#input", () => ({
    employment_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id")
  }))

/**
 * What `getByParam` gives.
 *
 * @category outputs
 */
export interface GetByParamOutput {
  readonly role_authorization: RoleAuthorization
}

export const GetByParamOutput: Codec.Shape<GetByParamOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.get_by_param#output", () => ({
    role_authorization: Codec.obj(RoleAuthorization)
  }))

/**
 * 查询单个用户授权
 *
 * `GET /open-apis/corehr/v1/authorizations/get_by_param` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/get_by_param
 * @category endpoints
 */
export const getByParam: Endpoint.Described<GetByParamInput, GetByParamOutput, "tenant"> & {
  /**
   * 查询单个用户授权
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/get_by_param
   */
  (input: GetByParamInput, options?: Endpoint.CallOptions): Effect.Effect<GetByParamOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.authorization.get_by_param",
  method: "GET",
  path: "/open-apis/corehr/v1/authorizations/get_by_param",
  tokens: ["tenant"],
  query: ["employment_id", "user_id_type"],
  codes,
  input: GetByParamInput,
  output: GetByParamOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly employment_id_list?: ReadonlyArray<string> | undefined
  readonly role_id_list?: ReadonlyArray<string> | undefined
  readonly page_token?: string | undefined
  readonly page_size?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly updated_at_gte?: string | undefined
  readonly updated_at_lte?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.query#input", () => ({
    employment_id_list: Codec.listOpt(Codec.str),
    role_id_list: Codec.listOpt(Codec.str),
    page_token: Codec.strOpt,
    page_size: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    updated_at_gte: Codec.strOpt,
    updated_at_lte: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<QueryOutputItems>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.query#output", () => ({
    items: Codec.list(Codec.obj(QueryOutputItems)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询用户授权
 *
 * `GET /open-apis/corehr/v1/authorizations/query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
 * `corehr:authorization:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 批量查询用户授权
   *
   * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
   * `corehr:authorization:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 批量查询用户授权
     *
     * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
     * `corehr:authorization:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/query
     */
    (input?: QueryInput, options?: Paged.Options): Paged.Listing<QueryOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v1.authorization.query",
  method: "GET",
  path: "/open-apis/corehr/v1/authorizations/query",
  tokens: ["tenant"],
  query: [
    "employment_id_list", "role_id_list", "page_token", "page_size", "user_id_type", "updated_at_gte",
    "updated_at_lte"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `removeRoleAssign` takes.
 *
 * @category inputs
 */
export interface RemoveRoleAssignInput {
  readonly employment_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly role_id: string
}

export const RemoveRoleAssignInput: Codec.Shape<RemoveRoleAssignInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.remove_role_assign#input", () => ({
    employment_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    role_id: Codec.str
  }))

/**
 * What `removeRoleAssign` gives.
 *
 * @category outputs
 */
export interface RemoveRoleAssignOutput {
  readonly assign_id: string
}

export const RemoveRoleAssignOutput: Codec.Shape<RemoveRoleAssignOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.remove_role_assign#output", () => ({
    assign_id: Codec.str
  }))

/**
 * 移除用户被授权的角色
 *
 * `POST /open-apis/corehr/v1/authorizations/remove_role_assign` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:authorization:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/remove_role_assign
 * @category endpoints
 */
export const removeRoleAssign: Endpoint.Described<RemoveRoleAssignInput, RemoveRoleAssignOutput, "tenant"> & {
  /**
   * 移除用户被授权的角色
   *
   * Scopes, any of: `corehr:authorization:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/remove_role_assign
   */
  (input: RemoveRoleAssignInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveRoleAssignOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.authorization.remove_role_assign",
  method: "POST",
  path: "/open-apis/corehr/v1/authorizations/remove_role_assign",
  tokens: ["tenant"],
  query: ["employment_id", "user_id_type", "role_id"],
  codes,
  input: RemoveRoleAssignInput,
  output: RemoveRoleAssignOutput
})

/**
 * What `updateRoleAssign` takes.
 *
 * @category inputs
 */
export interface UpdateRoleAssignInput {
  readonly employment_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly role_id: string
  /** At most 300 items. */
  readonly assigned_organization_items: ReadonlyArray<ReadonlyArray<AssignedOrganizationWithCode>>
}

export const UpdateRoleAssignInput: Codec.Shape<UpdateRoleAssignInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.update_role_assign#input", () => ({
    employment_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    role_id: Codec.str,
    assigned_organization_items: Codec.list(Codec.list(Codec.obj(AssignedOrganizationWithCode)))
  }))

/**
 * What `updateRoleAssign` gives.
 *
 * @category outputs
 */
export interface UpdateRoleAssignOutput {
  readonly assign_id: string
}

export const UpdateRoleAssignOutput: Codec.Shape<UpdateRoleAssignOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.update_role_assign#output", () => ({
    assign_id: Codec.str
  }))

/**
 * 更新用户被授权的数据范围
 *
 * `POST /open-apis/corehr/v1/authorizations/update_role_assign` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `corehr:authorization:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/update_role_assign
 * @category endpoints
 */
export const updateRoleAssign: Endpoint.Described<UpdateRoleAssignInput, UpdateRoleAssignOutput, "tenant"> & {
  /**
   * 更新用户被授权的数据范围
   *
   * Scopes, any of: `corehr:authorization:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/update_role_assign
   */
  (input: UpdateRoleAssignInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateRoleAssignOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.authorization.update_role_assign",
  method: "POST",
  path: "/open-apis/corehr/v1/authorizations/update_role_assign",
  tokens: ["tenant"],
  query: ["employment_id", "user_id_type", "role_id"],
  body: "json",
  codes,
  input: UpdateRoleAssignInput,
  output: UpdateRoleAssignOutput
})

/** @category structures */
export interface AssignedOrganizationWithCode {
  readonly org_key: string
  readonly org_ids?: ReadonlyArray<string> | undefined
  readonly org_codes?: ReadonlyArray<string> | undefined
}

export const AssignedOrganizationWithCode: Codec.Shape<AssignedOrganizationWithCode> =
  /*#__PURE__*/ Codec.shape("corehr#AssignedOrganizationWithCode", () => ({
    org_key: Codec.str,
    org_ids: Codec.listOpt(Codec.str),
    org_codes: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface AssignedOrganization {
  readonly org_key?: string | undefined
  readonly org_name?: Shared.CustomName | undefined
  readonly org_id_list?: ReadonlyArray<string> | undefined
}

export const AssignedOrganization: Codec.Shape<AssignedOrganization> =
  /*#__PURE__*/ Codec.shape("corehr#AssignedOrganization", () => ({
    org_key: Codec.strOpt,
    org_name: Codec.objOpt(Shared.CustomName),
    org_id_list: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface PermissionSecurityGroup {
  readonly rule_dimension?: RuleDimension | undefined
  readonly rule_type?: number | undefined
  readonly expression?: FilterExpression | undefined
}

export const PermissionSecurityGroup: Codec.Shape<PermissionSecurityGroup> =
  /*#__PURE__*/ Codec.shape("corehr#PermissionSecurityGroup", () => ({
    rule_dimension: Codec.objOpt(RuleDimension),
    rule_type: Codec.intOpt,
    expression: Codec.objOpt(FilterExpression)
  }))

/** @category structures */
export interface RuleDimension {
  readonly entity_key?: string | undefined
  readonly entity_name?: Shared.CustomName | undefined
}

export const RuleDimension: Codec.Shape<RuleDimension> =
  /*#__PURE__*/ Codec.shape("corehr#RuleDimension", () => ({
    entity_key: Codec.strOpt,
    entity_name: Codec.objOpt(Shared.CustomName)
  }))

/** @category structures */
export interface FilterExpression {
  readonly conditions?: ReadonlyArray<FilterCondition> | undefined
  readonly logic_expression?: string | undefined
  /** Not in the documentation. */
  readonly expression?: string | undefined
}

export const FilterExpression: Codec.Shape<FilterExpression> =
  /*#__PURE__*/ Codec.shape("corehr#FilterExpression", () => ({
    conditions: Codec.listOpt(Codec.obj(FilterCondition)),
    logic_expression: Codec.strOpt,
    expression: Codec.strOpt
  }))

/** @category structures */
export interface FilterCondition {
  readonly left?: FilterRuleValue | undefined
  readonly right?: FilterRuleValue | undefined
  readonly operator?: number | undefined
  readonly right_value_type?: number | undefined
}

export const FilterCondition: Codec.Shape<FilterCondition> =
  /*#__PURE__*/ Codec.shape("corehr#FilterCondition", () => ({
    left: Codec.objOpt(FilterRuleValue),
    right: Codec.objOpt(FilterRuleValue),
    operator: Codec.intOpt,
    right_value_type: Codec.intOpt
  }))

/** @category structures */
export interface FilterRuleValue {
  readonly type?: number | undefined
  readonly value?: string | undefined
  readonly lookup_value?: string | undefined
  readonly lookup_type?: string | undefined
}

export const FilterRuleValue: Codec.Shape<FilterRuleValue> =
  /*#__PURE__*/ Codec.shape("corehr#FilterRuleValue", () => ({
    type: Codec.intOpt,
    value: Codec.strOpt,
    lookup_value: Codec.strOpt,
    lookup_type: Codec.strOpt
  }))

/** @category structures */
export interface RoleAuthorization {
  readonly employment_id: string
  readonly permission_detail_list: ReadonlyArray<PermissionDetail>
}

export const RoleAuthorization: Codec.Shape<RoleAuthorization> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.get_by_param#output.role_authorization", () => ({
    employment_id: Codec.str,
    permission_detail_list: Codec.list(Codec.obj(PermissionDetail))
  }))

/** @category structures */
export interface PermissionDetail {
  readonly role?: SecurityGroup | undefined
  readonly assigned_organization_list?: ReadonlyArray<ReadonlyArray<AssignedOrganization>> | undefined
  readonly grantor_rule_list?: ReadonlyArray<PermissionSecurityGroup> | undefined
  readonly update_time?: string | undefined
}

export const PermissionDetail: Codec.Shape<PermissionDetail> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.get_by_param#output.role_authorization.permission_detail_list", () => ({
    role: Codec.objOpt(SecurityGroup),
    assigned_organization_list: Codec.listOpt(Codec.list(Codec.obj(AssignedOrganization))),
    grantor_rule_list: Codec.listOpt(Codec.obj(PermissionSecurityGroup)),
    update_time: Codec.strOpt
  }))

/** @category structures */
export interface SecurityGroup {
  readonly id: string
  readonly code: string
  readonly name?: Shared.CustomName | undefined
  readonly description?: Shared.CustomName | undefined
  readonly org_truncation?: ReadonlyArray<Types.OrgTruncation> | undefined
}

export const SecurityGroup: Codec.Shape<SecurityGroup> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.get_by_param#output.role_authorization.permission_detail_list.role", () => ({
    id: Codec.str,
    code: Codec.str,
    name: Codec.objOpt(Shared.CustomName),
    description: Codec.objOpt(Shared.CustomName),
    org_truncation: Codec.listOpt(Codec.obj(Types.OrgTruncation))
  }))

/** @category structures */
export interface QueryOutputItems {
  readonly employment_id: string
  readonly permission_detail_list: ReadonlyArray<QueryOutputItemsPermissionDetailList>
}

export const QueryOutputItems: Codec.Shape<QueryOutputItems> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.query#output.items", () => ({
    employment_id: Codec.str,
    permission_detail_list: Codec.list(Codec.obj(QueryOutputItemsPermissionDetailList))
  }))

/** @category structures */
export interface QueryOutputItemsPermissionDetailList {
  readonly role?: QueryOutputItemsPermissionDetailListRole | undefined
  readonly assigned_organization_list?: ReadonlyArray<ReadonlyArray<AssignedOrganization>> | undefined
  readonly grantor_rule_list?: ReadonlyArray<PermissionSecurityGroup> | undefined
  readonly update_time?: string | undefined
}

export const QueryOutputItemsPermissionDetailList: Codec.Shape<QueryOutputItemsPermissionDetailList> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.query#output.items.permission_detail_list", () => ({
    role: Codec.objOpt(QueryOutputItemsPermissionDetailListRole),
    assigned_organization_list: Codec.listOpt(Codec.list(Codec.obj(AssignedOrganization))),
    grantor_rule_list: Codec.listOpt(Codec.obj(PermissionSecurityGroup)),
    update_time: Codec.strOpt
  }))

/** @category structures */
export interface QueryOutputItemsPermissionDetailListRole {
  readonly id: string
  readonly code: string
  readonly name?: Shared.CustomName | undefined
  readonly active_status: number
  readonly description?: Shared.CustomName | undefined
  readonly group_type: number
  readonly created_by: string
  readonly update_time: string
  readonly org_truncation?: ReadonlyArray<Types.OrgTruncation> | undefined
}

export const QueryOutputItemsPermissionDetailListRole: Codec.Shape<QueryOutputItemsPermissionDetailListRole> =
  /*#__PURE__*/ Codec.shape("corehr.v1.authorization.query#output.items.permission_detail_list.role", () => ({
    id: Codec.str,
    code: Codec.str,
    name: Codec.objOpt(Shared.CustomName),
    active_status: Codec.int,
    description: Codec.objOpt(Shared.CustomName),
    group_type: Codec.int,
    created_by: Codec.str,
    update_time: Codec.str,
    org_truncation: Codec.listOpt(Codec.obj(Types.OrgTruncation))
  }))
