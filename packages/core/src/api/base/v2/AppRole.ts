// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v2.app.role`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/base.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At most 100 characters. */
  readonly app_token: string
  /** At most 100 characters. */
  readonly role_name: string
  /** At most 100 items. */
  readonly table_roles: ReadonlyArray<TableRoleInput>
  /** At most 100 items. */
  readonly block_roles?: ReadonlyArray<BlockRoleInput> | undefined
  readonly base_rule?: { readonly [name: string]: number } | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.create#input", () => ({
    app_token: Codec.str,
    role_name: Codec.str,
    table_roles: Codec.list(Codec.obj(TableRoleInput)),
    block_roles: Codec.listOpt(Codec.obj(BlockRoleInput)),
    base_rule: Codec.mapOpt(Codec.int)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly role: Role
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.create#output", () => ({
    role: Codec.obj(Role)
  }))

/**
 * 新增自定义角色
 *
 * `POST /open-apis/base/v2/apps/:app_token/roles` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:role:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新增自定义角色
   *
   * Scopes, any of: `base:role:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v2.app.role.create",
  method: "POST",
  path: "/open-apis/base/v2/apps/:app_token/roles",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 100 characters. */
  readonly app_token: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.list#input", () => ({
    app_token: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly total?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    total: Codec.intOpt
  }))

/**
 * 列出自定义角色
 *
 * `GET /open-apis/base/v2/apps/:app_token/roles` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `base:role:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出自定义角色
   *
   * Scopes, any of: `base:role:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出自定义角色
     *
     * Scopes, any of: `base:role:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "base.v2.app.role.list",
  method: "GET",
  path: "/open-apis/base/v2/apps/:app_token/roles",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  /** At most 100 characters. */
  readonly app_token: string
  /** At most 100 characters. */
  readonly role_id: string
  /** At most 100 characters. */
  readonly role_name: string
  /** At most 100 items. */
  readonly table_roles: ReadonlyArray<TableRoleInput>
  /** At most 100 items. */
  readonly block_roles?: ReadonlyArray<BlockRoleInput> | undefined
  readonly base_rule?: { readonly [name: string]: number } | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.update#input", () => ({
    app_token: Codec.str,
    role_id: Codec.str,
    role_name: Codec.str,
    table_roles: Codec.list(Codec.obj(TableRoleInput)),
    block_roles: Codec.listOpt(Codec.obj(BlockRoleInput)),
    base_rule: Codec.mapOpt(Codec.int)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly role: Role
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.update#output", () => ({
    role: Codec.obj(Role)
  }))

/**
 * 更新自定义角色
 *
 * `PUT /open-apis/base/v2/apps/:app_token/roles/:role_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:role:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新自定义角色
   *
   * Scopes, any of: `base:role:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v2.app.role.update",
  method: "PUT",
  path: "/open-apis/base/v2/apps/:app_token/roles/:role_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface TableRoleInput {
  /** At most 4. */
  readonly table_perm: 0 | 1 | 2 | 4 | (number & {})
  /** At most 50 characters. */
  readonly table_name?: string | undefined
  /** At most 50 characters. */
  readonly table_id?: string | undefined
  readonly rec_rule?: RecRuleInput | undefined
  readonly other_rec_rule?: OtherRecRuleInput | undefined
  readonly field_perm?: { readonly [name: string]: number } | undefined
  /** Default: `true`. */
  readonly allow_add_record?: boolean | undefined
  /** Default: `true`. */
  readonly allow_delete_record?: boolean | undefined
  /** At most 2. Default: `2`. */
  readonly view_perm?: 1 | 2 | (number & {}) | undefined
  readonly view_rules?: { readonly [name: string]: number } | undefined
  readonly field_action_rules?: { readonly [name: string]: unknown } | undefined
}

export const TableRoleInput: Codec.Shape<TableRoleInput> =
  /*#__PURE__*/ Codec.shape("base#TableRoleInput", () => ({
    table_perm: Codec.listed(0, 1, 2, 4),
    table_name: Codec.strOpt,
    table_id: Codec.strOpt,
    rec_rule: Codec.objOpt(RecRuleInput),
    other_rec_rule: Codec.objOpt(OtherRecRuleInput),
    field_perm: Codec.mapOpt(Codec.int),
    allow_add_record: Codec.boolOpt,
    allow_delete_record: Codec.boolOpt,
    view_perm: Codec.listedOpt(1, 2),
    view_rules: Codec.mapOpt(Codec.int),
    field_action_rules: Codec.mapOpt(Codec.any)
  }))

/** @category structures */
export interface RecRuleInput {
  /** At most 10 items. */
  readonly conditions?: ReadonlyArray<RecRuleConditionInput> | undefined
  /** Default: `"and"`. */
  readonly conjunction?: "and" | "or" | undefined
  /** Default: `0`. */
  readonly other_perm?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly condition_groups?: ReadonlyArray<ConditionGroupInput> | undefined
  /** Not in the documentation. */
  readonly display_rec_rule_version?: 0 | 1 | (number & {}) | undefined
}

export const RecRuleInput: Codec.Shape<RecRuleInput> = /*#__PURE__*/ Codec.shape("base#RecRuleInput", () => ({
  conditions: Codec.listOpt(Codec.obj(RecRuleConditionInput)),
  conjunction: Codec.litOpt("and", "or"),
  other_perm: Codec.listedOpt(0, 1),
  condition_groups: Codec.listOpt(Codec.obj(ConditionGroupInput)),
  display_rec_rule_version: Codec.listedOpt(0, 1)
}))

/** @category structures */
export interface RecRuleConditionInput {
  readonly field_name: string
  /** Default: `"is"`. */
  readonly operator?:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | (string & {}) | undefined
  /** At most 50 items. */
  readonly value?: ReadonlyArray<string> | undefined
}

export const RecRuleConditionInput: Codec.Shape<RecRuleConditionInput> =
  /*#__PURE__*/ Codec.shape("base#RecRuleConditionInput", () => ({
    field_name: Codec.str,
    operator: Codec.listedOpt("is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty"),
    value: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface ConditionGroupInput {
  readonly condition_type?: 1 | 2 | (number & {}) | undefined
  readonly conditions?: ReadonlyArray<ConditionInput> | undefined
  readonly conjunction?: "and" | "or" | undefined
}

export const ConditionGroupInput: Codec.Shape<ConditionGroupInput> =
  /*#__PURE__*/ Codec.shape("base#ConditionGroupInput", () => ({
    condition_type: Codec.listedOpt(1, 2),
    conditions: Codec.listOpt(Codec.obj(ConditionInput)),
    conjunction: Codec.litOpt("and", "or")
  }))

/** @category structures */
export interface ConditionInput {
  readonly field_name: string
  readonly operator?:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | (string & {}) | undefined
  readonly value?: ReadonlyArray<string> | undefined
}

export const ConditionInput: Codec.Shape<ConditionInput> =
  /*#__PURE__*/ Codec.shape("base#ConditionInput", () => ({
    field_name: Codec.str,
    operator: Codec.listedOpt("is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty"),
    value: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface OtherRecRuleInput {
  /** At most 10 items. */
  readonly conditions?: ReadonlyArray<RecRuleConditionInput> | undefined
  /** Default: `"and"`. */
  readonly conjunction?: "and" | "or" | undefined
}

export const OtherRecRuleInput: Codec.Shape<OtherRecRuleInput> =
  /*#__PURE__*/ Codec.shape("base#OtherRecRuleInput", () => ({
    conditions: Codec.listOpt(Codec.obj(RecRuleConditionInput)),
    conjunction: Codec.litOpt("and", "or")
  }))

/** @category structures */
export interface BlockRoleInput {
  /** At most 100 characters. */
  readonly block_id: string
  readonly block_perm: 0 | 1 | (number & {})
}

export const BlockRoleInput: Codec.Shape<BlockRoleInput> =
  /*#__PURE__*/ Codec.shape("base#BlockRoleInput", () => ({
    block_id: Codec.str,
    block_perm: Codec.listed(0, 1)
  }))

/** @category structures */
export interface Role {
  readonly role_name: string
  readonly table_roles: ReadonlyArray<TableRole>
  readonly role_id?: string | undefined
  readonly block_roles?: ReadonlyArray<BlockRole> | undefined
  readonly base_rule?: { readonly [name: string]: number } | undefined
}

export const Role: Codec.Shape<Role> = /*#__PURE__*/ Codec.shape("base#Role", () => ({
  role_name: Codec.str,
  table_roles: Codec.list(Codec.obj(TableRole)),
  role_id: Codec.strOpt,
  block_roles: Codec.listOpt(Codec.obj(BlockRole)),
  base_rule: Codec.mapOpt(Codec.int)
}))

/** @category structures */
export interface TableRole {
  readonly table_perm: 0 | 1 | 2 | 4 | (number & {})
  readonly table_name?: string | undefined
  readonly table_id?: string | undefined
  readonly rec_rule?: RecRule | undefined
  readonly other_rec_rule?: OtherRecRule | undefined
  readonly field_perm?: { readonly [name: string]: number } | undefined
  readonly allow_add_record?: boolean | undefined
  readonly allow_delete_record?: boolean | undefined
  readonly view_perm?: 1 | 2 | (number & {}) | undefined
  readonly view_rules?: { readonly [name: string]: number } | undefined
  readonly field_action_rules?: { readonly [name: string]: unknown } | undefined
}

export const TableRole: Codec.Shape<TableRole> = /*#__PURE__*/ Codec.shape("base#TableRole", () => ({
  table_perm: Codec.open(0, 1, 2, 4),
  table_name: Codec.strOpt,
  table_id: Codec.strOpt,
  rec_rule: Codec.objOpt(RecRule),
  other_rec_rule: Codec.objOpt(OtherRecRule),
  field_perm: Codec.mapOpt(Codec.int),
  allow_add_record: Codec.boolOpt,
  allow_delete_record: Codec.boolOpt,
  view_perm: Codec.openOpt(1, 2),
  view_rules: Codec.mapOpt(Codec.int),
  field_action_rules: Codec.mapOpt(Codec.any)
}))

/** @category structures */
export interface RecRule {
  readonly conditions?: ReadonlyArray<RecRuleCondition> | undefined
  readonly conjunction?: "and" | "or" | (string & {}) | undefined
  readonly perm?: 1 | 2 | (number & {}) | undefined
  readonly other_perm?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly condition_groups?: ReadonlyArray<ConditionGroup> | undefined
  /** Not in the documentation. */
  readonly display_rec_rule_version?: 0 | 1 | (number & {}) | undefined
}

export const RecRule: Codec.Shape<RecRule> = /*#__PURE__*/ Codec.shape("base#RecRule", () => ({
  conditions: Codec.listOpt(Codec.obj(RecRuleCondition)),
  conjunction: Codec.openOpt("and", "or"),
  perm: Codec.openOpt(1, 2),
  other_perm: Codec.openOpt(0, 1),
  condition_groups: Codec.listOpt(Codec.obj(ConditionGroup)),
  display_rec_rule_version: Codec.openOpt(0, 1)
}))

/** @category structures */
export interface RecRuleCondition {
  readonly field_name: string
  readonly operator?:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | (string & {}) | undefined
  readonly value?: ReadonlyArray<string> | undefined
  readonly field_type?: number | undefined
}

export const RecRuleCondition: Codec.Shape<RecRuleCondition> =
  /*#__PURE__*/ Codec.shape("base#RecRuleCondition", () => ({
    field_name: Codec.str,
    operator: Codec.openOpt("is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty"),
    value: Codec.listOpt(Codec.str),
    field_type: Codec.intOpt
  }))

/** @category structures */
export interface ConditionGroup {
  readonly condition_type?: 1 | 2 | (number & {}) | undefined
  readonly conditions?: ReadonlyArray<Condition> | undefined
  readonly conjunction?: "and" | "or" | (string & {}) | undefined
}

export const ConditionGroup: Codec.Shape<ConditionGroup> =
  /*#__PURE__*/ Codec.shape("base#ConditionGroup", () => ({
    condition_type: Codec.openOpt(1, 2),
    conditions: Codec.listOpt(Codec.obj(Condition)),
    conjunction: Codec.openOpt("and", "or")
  }))

/** @category structures */
export interface Condition {
  readonly field_name: string
  readonly operator?:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | (string & {}) | undefined
  readonly value?: ReadonlyArray<string> | undefined
  readonly field_type?: number | undefined
}

export const Condition: Codec.Shape<Condition> = /*#__PURE__*/ Codec.shape("base#Condition", () => ({
  field_name: Codec.str,
  operator: Codec.openOpt("is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty"),
  value: Codec.listOpt(Codec.str),
  field_type: Codec.intOpt
}))

/** @category structures */
export interface OtherRecRule {
  readonly conditions?: ReadonlyArray<RecRuleCondition> | undefined
  readonly conjunction?: "and" | "or" | (string & {}) | undefined
  readonly perm?: 1 | 2 | (number & {}) | undefined
}

export const OtherRecRule: Codec.Shape<OtherRecRule> = /*#__PURE__*/ Codec.shape("base#OtherRecRule", () => ({
  conditions: Codec.listOpt(Codec.obj(RecRuleCondition)),
  conjunction: Codec.openOpt("and", "or"),
  perm: Codec.openOpt(1, 2)
}))

/** @category structures */
export interface BlockRole {
  readonly block_id: string
  readonly block_perm: 0 | 1 | (number & {})
  readonly block_type?: "dashboard" | (string & {}) | undefined
}

export const BlockRole: Codec.Shape<BlockRole> = /*#__PURE__*/ Codec.shape("base#BlockRole", () => ({
  block_id: Codec.str,
  block_perm: Codec.open(0, 1),
  block_type: Codec.openOpt("dashboard")
}))

/** @category structures */
export interface ListOutputItems {
  readonly role_name: string
  readonly table_roles: ReadonlyArray<ListOutputItemsTableRoles>
  readonly role_id?: string | undefined
  readonly block_roles?: ReadonlyArray<BlockRole> | undefined
  readonly base_rule?: { readonly [name: string]: number } | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.list#output.items", () => ({
    role_name: Codec.str,
    table_roles: Codec.list(Codec.obj(ListOutputItemsTableRoles)),
    role_id: Codec.strOpt,
    block_roles: Codec.listOpt(Codec.obj(BlockRole)),
    base_rule: Codec.mapOpt(Codec.int)
  }))

/** @category structures */
export interface ListOutputItemsTableRoles {
  readonly table_perm: 0 | 1 | 2 | 4 | (number & {})
  readonly table_name?: string | undefined
  readonly table_id?: string | undefined
  readonly rec_rule?: ListOutputItemsTableRolesRecRule | undefined
  readonly other_rec_rule?: OtherRecRule | undefined
  readonly field_perm?: { readonly [name: string]: number } | undefined
  readonly allow_add_record?: boolean | undefined
  readonly allow_delete_record?: boolean | undefined
  readonly view_perm?: 1 | 2 | (number & {}) | undefined
  readonly view_rules?: { readonly [name: string]: number } | undefined
  readonly field_action_rules?: { readonly [name: string]: unknown } | undefined
}

export const ListOutputItemsTableRoles: Codec.Shape<ListOutputItemsTableRoles> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.list#output.items.table_roles", () => ({
    table_perm: Codec.open(0, 1, 2, 4),
    table_name: Codec.strOpt,
    table_id: Codec.strOpt,
    rec_rule: Codec.objOpt(ListOutputItemsTableRolesRecRule),
    other_rec_rule: Codec.objOpt(OtherRecRule),
    field_perm: Codec.mapOpt(Codec.int),
    allow_add_record: Codec.boolOpt,
    allow_delete_record: Codec.boolOpt,
    view_perm: Codec.openOpt(1, 2),
    view_rules: Codec.mapOpt(Codec.int),
    field_action_rules: Codec.mapOpt(Codec.any)
  }))

/** @category structures */
export interface ListOutputItemsTableRolesRecRule {
  readonly conditions?: ReadonlyArray<RecRuleCondition> | undefined
  readonly conjunction?: "and" | "or" | (string & {}) | undefined
  readonly perm?: 1 | 2 | (number & {}) | undefined
  readonly other_perm?: 0 | 1 | (number & {}) | undefined
  readonly condition_groups?: ReadonlyArray<ListOutputItemsTableRolesRecRuleConditionGroups> | undefined
  readonly display_rec_rule_version?: 0 | 1 | (number & {}) | undefined
}

export const ListOutputItemsTableRolesRecRule: Codec.Shape<ListOutputItemsTableRolesRecRule> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.list#output.items.table_roles.rec_rule", () => ({
    conditions: Codec.listOpt(Codec.obj(RecRuleCondition)),
    conjunction: Codec.openOpt("and", "or"),
    perm: Codec.openOpt(1, 2),
    other_perm: Codec.openOpt(0, 1),
    condition_groups: Codec.listOpt(Codec.obj(ListOutputItemsTableRolesRecRuleConditionGroups)),
    display_rec_rule_version: Codec.openOpt(0, 1)
  }))

/** @category structures */
export interface ListOutputItemsTableRolesRecRuleConditionGroups {
  readonly condition_type?: 1 | 2 | (number & {}) | undefined
  readonly conditions?: ReadonlyArray<RecRuleCondition> | undefined
  readonly conjunction?: "and" | "or" | (string & {}) | undefined
}

export const ListOutputItemsTableRolesRecRuleConditionGroups: Codec.Shape<ListOutputItemsTableRolesRecRuleConditionGroups> =
  /*#__PURE__*/ Codec.shape("base.v2.app.role.list#output.items.table_roles.rec_rule.condition_groups", () => ({
    condition_type: Codec.openOpt(1, 2),
    conditions: Codec.listOpt(Codec.obj(RecRuleCondition)),
    conjunction: Codec.openOpt("and", "or")
  }))
