// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.custom_org`.
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
import type * as Effect from "effect/Effect"

/**
 * What `active` takes.
 *
 * @category inputs
 */
export interface ActiveInput {
  readonly org_id: string
  readonly object_api_name: string
  readonly active: boolean
  /** Exactly 10 characters. */
  readonly effective_time: string
}

export const ActiveInput: Codec.Shape<ActiveInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.active#input", () => ({
    org_id: Codec.str,
    object_api_name: Codec.str,
    active: Codec.bool,
    effective_time: Codec.str
  }))

/**
 * 启用/停用自定义组织
 *
 * `POST /open-apis/corehr/v2/custom_orgs/active` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/active
 * @category endpoints
 */
export const active: Endpoint.Described<ActiveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 启用/停用自定义组织
   *
   * Scopes, any of: `corehr:custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/active
   */
  (input: ActiveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.custom_org.active",
  method: "POST",
  path: "/open-apis/corehr/v2/custom_orgs/active",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ActiveInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At most 128 characters. */
  readonly client_token?: string | undefined
  /** At most 64 characters. Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** 1 to 128 characters. */
  readonly object_api_name: string
  /** At most 5 items. */
  readonly names: ReadonlyArray<Shared.I18n>
  /** At most 128 characters. */
  readonly code?: string | undefined
  readonly parent_id?: string | undefined
  /** At most 100 items. */
  readonly manager_ids?: ReadonlyArray<string> | undefined
  /** At most 5 items. */
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  /** Exactly 10 characters. */
  readonly effective_time: string
  /** At most 64 items. */
  readonly org_roles?: ReadonlyArray<OrgRoleUpdate> | undefined
  /** At most 16 items. */
  readonly match_rule_groups?: ReadonlyArray<MatchRules> | undefined
  /** At most 200 items. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.create#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    object_api_name: Codec.str,
    names: Codec.list(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_id: Codec.strOpt,
    manager_ids: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.str,
    org_roles: Codec.listOpt(Codec.obj(OrgRoleUpdate)),
    match_rule_groups: Codec.listOpt(Codec.obj(MatchRules)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly org_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.create#output", () => ({
    org_id: Codec.str
  }))

/**
 * 创建自定义组织
 *
 * `POST /open-apis/corehr/v2/custom_orgs` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建自定义组织
   *
   * Scopes, any of: `corehr:custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.custom_org.create",
  method: "POST",
  path: "/open-apis/corehr/v2/custom_orgs",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `deleteOrg` takes.
 *
 * @category inputs
 */
export interface DeleteOrgInput {
  readonly org_id: string
  readonly object_api_name: string
}

export const DeleteOrgInput: Codec.Shape<DeleteOrgInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.delete_org#input", () => ({
    org_id: Codec.str,
    object_api_name: Codec.str
  }))

/**
 * 删除自定义组织
 *
 * `POST /open-apis/corehr/v2/custom_orgs/delete_org` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/delete_org
 * @category endpoints
 */
export const deleteOrg: Endpoint.Described<DeleteOrgInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除自定义组织
   *
   * Scopes, any of: `corehr:custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/delete_org
   */
  (input: DeleteOrgInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.custom_org.delete_org",
  method: "POST",
  path: "/open-apis/corehr/v2/custom_orgs/delete_org",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: DeleteOrgInput,
  output: Codec.dictionary
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly org_id: string
  /** At most 128 characters. */
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** 1 to 128 characters. */
  readonly object_api_name: string
  /** At most 5 items. */
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly code?: string | undefined
  readonly parent_id?: string | undefined
  /** At most 100 items. */
  readonly manager_ids?: ReadonlyArray<string> | undefined
  /** At most 5 items. */
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  /** Exactly 10 characters. */
  readonly effective_time: string
  /** At most 64 items. */
  readonly org_roles?: ReadonlyArray<OrgRoleUpdate> | undefined
  /** At most 200 items. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.patch#input", () => ({
    org_id: Codec.str,
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    object_api_name: Codec.str,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_id: Codec.strOpt,
    manager_ids: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.str,
    org_roles: Codec.listOpt(Codec.obj(OrgRoleUpdate)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * 更新自定义组织信息
 *
 * `PATCH /open-apis/corehr/v2/custom_orgs/:org_id` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新自定义组织信息
   *
   * Scopes, any of: `corehr:custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.custom_org.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/custom_orgs/:org_id",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly object_api_name: string
  /** At most 200 items. */
  readonly org_fields?: ReadonlyArray<string> | undefined
  /** At most 200 items. */
  readonly org_role_fields?: ReadonlyArray<string> | undefined
  /** At most 200 items. */
  readonly org_ids?: ReadonlyArray<string> | undefined
  readonly code?: string | undefined
  readonly parent_id?: string | undefined
  readonly active?: boolean | undefined
  readonly need_match_rule?: boolean | undefined
  /** Not in the documentation. */
  readonly manager_id?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.query#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    object_api_name: Codec.str,
    org_fields: Codec.listOpt(Codec.str),
    org_role_fields: Codec.listOpt(Codec.str),
    org_ids: Codec.listOpt(Codec.str),
    code: Codec.strOpt,
    parent_id: Codec.strOpt,
    active: Codec.boolOpt,
    need_match_rule: Codec.boolOpt,
    manager_id: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<CustomOrg>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.query#output", () => ({
    items: Codec.list(Codec.obj(CustomOrg)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询自定义组织信息
 *
 * `POST /open-apis/corehr/v2/custom_orgs/query` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询自定义组织信息
   *
   * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询自定义组织信息
     *
     * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<CustomOrg>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.custom_org.query",
  method: "POST",
  path: "/open-apis/corehr/v2/custom_orgs/query",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `queryRecentChange` takes.
 *
 * @category inputs
 */
export interface QueryRecentChangeInput {
  /** 1 to 2000. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly object_api_name: string
  readonly start_date: string
  readonly end_date: string
}

export const QueryRecentChangeInput: Codec.Shape<QueryRecentChangeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.query_recent_change#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    object_api_name: Codec.str,
    start_date: Codec.str,
    end_date: Codec.str
  }))

/**
 * What `queryRecentChange` gives.
 *
 * @category outputs
 */
export interface QueryRecentChangeOutput {
  readonly custom_org_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly deleted_custom_org_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.query_recent_change#output", () => ({
    custom_org_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    deleted_custom_org_ids: Codec.list(Codec.str)
  }))

/**
 * 查询当前生效信息变更的自定义组织
 *
 * `GET /open-apis/corehr/v2/custom_orgs/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询当前生效信息变更的自定义组织
   *
   * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询当前生效信息变更的自定义组织
     *
     * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.custom_org.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/custom_orgs/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "object_api_name", "start_date", "end_date"],
  paging: {
    style: "token", items: "custom_org_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/**
 * What `updateRule` takes.
 *
 * @category inputs
 */
export interface UpdateRuleInput {
  readonly object_api_name: string
  readonly org_id: string
  /** At most 16 items. */
  readonly match_rule_groups?: ReadonlyArray<MatchRules> | undefined
}

export const UpdateRuleInput: Codec.Shape<UpdateRuleInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.update_rule#input", () => ({
    object_api_name: Codec.str,
    org_id: Codec.str,
    match_rule_groups: Codec.listOpt(Codec.obj(MatchRules))
  }))

/**
 * 更新自定义组织的匹配规则
 *
 * `POST /open-apis/corehr/v2/custom_orgs/update_rule` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/update_rule
 * @category endpoints
 */
export const updateRule: Endpoint.Described<UpdateRuleInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新自定义组织的匹配规则
   *
   * Scopes, any of: `corehr:custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/update_rule
   */
  (input: UpdateRuleInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.custom_org.update_rule",
  method: "POST",
  path: "/open-apis/corehr/v2/custom_orgs/update_rule",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateRuleInput,
  output: Codec.dictionary
})

/** @category structures */
export interface OrgRoleUpdate {
  readonly api_name?: string | undefined
  readonly security_group_id?: string | undefined
  /** At most 100 items. */
  readonly employment_ids?: ReadonlyArray<string> | undefined
}

export const OrgRoleUpdate: Codec.Shape<OrgRoleUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#OrgRoleUpdate", () => ({
    api_name: Codec.strOpt,
    security_group_id: Codec.strOpt,
    employment_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface MatchRules {
  /** At most 64 items. */
  readonly match_rules?: ReadonlyArray<MatchRule> | undefined
}

export const MatchRules: Codec.Shape<MatchRules> = /*#__PURE__*/ Codec.shape("corehr#MatchRules", () => ({
  match_rules: Codec.listOpt(Codec.obj(MatchRule))
}))

/** @category structures */
export interface MatchRule {
  readonly left_value:
    | "department" | "department_hierarchy" | "work_location" | "work_location_hierarchy" | "cost_center"
    | "cost_center_hierarchy" | "job" | "job_level" | "job_family" | "job_family_hierarchy" | "employee_type"
    | (string & {})
  readonly operator: "contains" | "notContains" | (string & {})
  /** At most 10000 items. */
  readonly right_values?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly ref_key?: "specified" | "reference" | (string & {}) | undefined
}

export const MatchRule: Codec.Shape<MatchRule> = /*#__PURE__*/ Codec.shape("corehr#MatchRule", () => ({
  left_value: Codec.listed(
    "department", "department_hierarchy", "work_location", "work_location_hierarchy", "cost_center",
    "cost_center_hierarchy", "job", "job_level", "job_family", "job_family_hierarchy", "employee_type"
  ),
  operator: Codec.listed("contains", "notContains"),
  right_values: Codec.listOpt(Codec.str),
  ref_key: Codec.listedOpt("specified", "reference")
}))

/** @category structures */
export interface CustomOrg {
  readonly object_api_name: string
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly code?: string | undefined
  readonly parent_id?: string | undefined
  readonly manager_ids?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_time?: string | undefined
  readonly org_roles?: ReadonlyArray<OrgRole> | undefined
  readonly match_rule_groups?: ReadonlyArray<CustomOrgMatchRuleGroups> | undefined
  readonly active?: boolean | undefined
  readonly org_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const CustomOrg: Codec.Shape<CustomOrg> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.query#output.items", () => ({
    object_api_name: Codec.str,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_id: Codec.strOpt,
    manager_ids: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.strOpt,
    org_roles: Codec.listOpt(Codec.obj(OrgRole)),
    match_rule_groups: Codec.listOpt(Codec.obj(CustomOrgMatchRuleGroups)),
    active: Codec.boolOpt,
    org_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface OrgRole {
  readonly api_name: string
  readonly security_group_id?: string | undefined
  readonly employment_ids?: ReadonlyArray<string> | undefined
  readonly inherit_employment_ids?: ReadonlyArray<string> | undefined
}

export const OrgRole: Codec.Shape<OrgRole> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.query#output.items.org_roles", () => ({
    api_name: Codec.str,
    security_group_id: Codec.strOpt,
    employment_ids: Codec.listOpt(Codec.str),
    inherit_employment_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface CustomOrgMatchRuleGroups {
  readonly match_rules?: ReadonlyArray<CustomOrgMatchRuleGroupsMatchRules> | undefined
}

export const CustomOrgMatchRuleGroups: Codec.Shape<CustomOrgMatchRuleGroups> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.query#output.items.match_rule_groups", () => ({
    match_rules: Codec.listOpt(Codec.obj(CustomOrgMatchRuleGroupsMatchRules))
  }))

/** @category structures */
export interface CustomOrgMatchRuleGroupsMatchRules {
  readonly left_value:
    | "department" | "department_hierarchy" | "work_location" | "work_location_hierarchy" | "cost_center"
    | "cost_center_hierarchy" | "job" | "job_level" | "job_family" | "job_family_hierarchy" | "employee_type"
    | (string & {})
  readonly operator: "contains" | "notContains" | (string & {})
  readonly right_values?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly ref_key?: "specified" | "reference" | (string & {}) | undefined
}

export const CustomOrgMatchRuleGroupsMatchRules: Codec.Shape<CustomOrgMatchRuleGroupsMatchRules> =
  /*#__PURE__*/ Codec.shape("corehr.v2.custom_org.query#output.items.match_rule_groups.match_rules", () => ({
    left_value: Codec.open(
      "department", "department_hierarchy", "work_location", "work_location_hierarchy", "cost_center",
      "cost_center_hierarchy", "job", "job_level", "job_family", "job_family_hierarchy", "employee_type"
    ),
    operator: Codec.open("contains", "notContains"),
    right_values: Codec.listOpt(Codec.str),
    ref_key: Codec.openOpt("specified", "reference")
  }))
