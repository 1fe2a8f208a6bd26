// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.role`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly app_token: string
  readonly role_name: string
  /** At most 100 items. */
  readonly table_roles: ReadonlyArray<AppRoleTableRoleInput>
  /** At most 100 items. */
  readonly block_roles?: ReadonlyArray<AppRoleBlockRoleInput> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.create#input", () => ({
    app_token: Codec.str,
    role_name: Codec.str,
    table_roles: Codec.list(Codec.obj(AppRoleTableRoleInput)),
    block_roles: Codec.listOpt(Codec.obj(AppRoleBlockRoleInput))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly role: AppRole
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.create#output", () => ({
    role: Codec.obj(AppRole)
  }))

/**
 * 新增自定义角色
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/roles` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:role:create`, `bitable:app`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新增自定义角色
   *
   * Scopes, any of: `base:role:create`, `bitable:app`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.role.create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/roles",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
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
  readonly app_token: string
  readonly role_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.delete#input", () => ({
    app_token: Codec.str,
    role_id: Codec.str
  }))

/**
 * 删除自定义角色
 *
 * `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:role:delete`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除自定义角色
   *
   * Scopes, any of: `base:role:delete`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.role.delete",
  method: "DELETE",
  path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
  tokens: ["tenant", "user"],
  done: [1254047],
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
  /** At most 30. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.list#input", () => ({
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
  readonly items: ReadonlyArray<AppRole>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly total?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.list#output", () => ({
    items: Codec.list(Codec.obj(AppRole)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    total: Codec.intOpt
  }))

/**
 * 列出自定义角色
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/roles` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `base:role:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出自定义角色
   *
   * Scopes, any of: `base:role:read`, `bitable:app`, `bitable:app:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出自定义角色
     *
     * Scopes, any of: `base:role:read`, `bitable:app`, `bitable:app:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AppRole>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.role.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/roles",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 30
  },
  deprecated: true,
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
  readonly app_token: string
  readonly role_id: string
  readonly role_name: string
  /** At most 100 items. */
  readonly table_roles: ReadonlyArray<AppRoleTableRoleInput>
  /** At most 100 items. */
  readonly block_roles?: ReadonlyArray<AppRoleBlockRoleInput> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.update#input", () => ({
    app_token: Codec.str,
    role_id: Codec.str,
    role_name: Codec.str,
    table_roles: Codec.list(Codec.obj(AppRoleTableRoleInput)),
    block_roles: Codec.listOpt(Codec.obj(AppRoleBlockRoleInput))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly role: AppRole
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.role.update#output", () => ({
    role: Codec.obj(AppRole)
  }))

/**
 * 更新自定义角色
 *
 * `PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:role:update`, `bitable:app`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新自定义角色
   *
   * Scopes, any of: `base:role:update`, `bitable:app`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.role.update",
  method: "PUT",
  path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface AppRoleTableRoleInput {
  /** Default: `0`. */
  readonly table_perm: 0 | 1 | 2 | 4 | (number & {})
  readonly table_name?: string | undefined
  readonly table_id?: string | undefined
  readonly rec_rule?: AppRoleTableRoleRecRuleInput | undefined
  readonly field_perm?: { readonly [name: string]: number } | undefined
  /** Default: `true`. */
  readonly allow_add_record?: boolean | undefined
  /** Default: `true`. */
  readonly allow_delete_record?: boolean | undefined
}

export const AppRoleTableRoleInput: Codec.Shape<AppRoleTableRoleInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleTableRoleInput", () => ({
    table_perm: Codec.listed(0, 1, 2, 4),
    table_name: Codec.strOpt,
    table_id: Codec.strOpt,
    rec_rule: Codec.objOpt(AppRoleTableRoleRecRuleInput),
    field_perm: Codec.mapOpt(Codec.int),
    allow_add_record: Codec.boolOpt,
    allow_delete_record: Codec.boolOpt
  }))

/** @category structures */
export interface AppRoleTableRoleRecRuleInput {
  /** At most 100 items. */
  readonly conditions: ReadonlyArray<AppRoleTableRoleRecRuleConditionInput>
  /** Default: `"and"`. */
  readonly conjunction?: "and" | "or" | undefined
  /** Default: `0`. */
  readonly other_perm?: 0 | 1 | (number & {}) | undefined
}

export const AppRoleTableRoleRecRuleInput: Codec.Shape<AppRoleTableRoleRecRuleInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleTableRoleRecRuleInput", () => ({
    conditions: Codec.list(Codec.obj(AppRoleTableRoleRecRuleConditionInput)),
    conjunction: Codec.litOpt("and", "or"),
    other_perm: Codec.listedOpt(0, 1)
  }))

/** @category structures */
export interface AppRoleTableRoleRecRuleConditionInput {
  readonly field_name: string
  /** Default: `"is"`. */
  readonly operator?:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | (string & {}) | undefined
  readonly value?: ReadonlyArray<string> | undefined
}

export const AppRoleTableRoleRecRuleConditionInput: Codec.Shape<AppRoleTableRoleRecRuleConditionInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleTableRoleRecRuleConditionInput", () => ({
    field_name: Codec.str,
    operator: Codec.listedOpt("is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty"),
    value: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface AppRoleBlockRoleInput {
  readonly block_id: string
  /** Default: `0`. */
  readonly block_perm: 0 | 1 | (number & {})
}

export const AppRoleBlockRoleInput: Codec.Shape<AppRoleBlockRoleInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleBlockRoleInput", () => ({
    block_id: Codec.str,
    block_perm: Codec.listed(0, 1)
  }))

/** @category structures */
export interface AppRole {
  readonly role_name: string
  readonly role_id?: string | undefined
  readonly table_roles: ReadonlyArray<AppRoleTableRole>
  readonly block_roles?: ReadonlyArray<AppRoleBlockRole> | undefined
}

export const AppRole: Codec.Shape<AppRole> = /*#__PURE__*/ Codec.shape("bitable#AppRole", () => ({
  role_name: Codec.str,
  role_id: Codec.strOpt,
  table_roles: Codec.list(Codec.obj(AppRoleTableRole)),
  block_roles: Codec.listOpt(Codec.obj(AppRoleBlockRole))
}))

/** @category structures */
export interface AppRoleTableRole {
  readonly table_perm: 0 | 1 | 2 | 4 | (number & {})
  readonly table_name?: string | undefined
  readonly table_id?: string | undefined
  readonly rec_rule?: AppRoleTableRoleRecRule | undefined
  readonly field_perm?: { readonly [name: string]: number } | undefined
  readonly allow_add_record?: boolean | undefined
  readonly allow_delete_record?: boolean | undefined
}

export const AppRoleTableRole: Codec.Shape<AppRoleTableRole> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleTableRole", () => ({
    table_perm: Codec.open(0, 1, 2, 4),
    table_name: Codec.strOpt,
    table_id: Codec.strOpt,
    rec_rule: Codec.objOpt(AppRoleTableRoleRecRule),
    field_perm: Codec.mapOpt(Codec.int),
    allow_add_record: Codec.boolOpt,
    allow_delete_record: Codec.boolOpt
  }))

/** @category structures */
export interface AppRoleTableRoleRecRule {
  readonly conditions: ReadonlyArray<AppRoleTableRoleRecRuleCondition>
  readonly conjunction?: "and" | "or" | (string & {}) | undefined
  readonly other_perm?: 0 | 1 | (number & {}) | undefined
}

export const AppRoleTableRoleRecRule: Codec.Shape<AppRoleTableRoleRecRule> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleTableRoleRecRule", () => ({
    conditions: Codec.list(Codec.obj(AppRoleTableRoleRecRuleCondition)),
    conjunction: Codec.openOpt("and", "or"),
    other_perm: Codec.openOpt(0, 1)
  }))

/** @category structures */
export interface AppRoleTableRoleRecRuleCondition {
  readonly field_name: string
  readonly operator?:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | (string & {}) | undefined
  readonly value?: ReadonlyArray<string> | undefined
  readonly field_type?: number | undefined
}

export const AppRoleTableRoleRecRuleCondition: Codec.Shape<AppRoleTableRoleRecRuleCondition> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleTableRoleRecRuleCondition", () => ({
    field_name: Codec.str,
    operator: Codec.openOpt("is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty"),
    value: Codec.listOpt(Codec.str),
    field_type: Codec.intOpt
  }))

/** @category structures */
export interface AppRoleBlockRole {
  readonly block_id: string
  readonly block_type?: "dashboard" | (string & {}) | undefined
  readonly block_perm: 0 | 1 | (number & {})
}

export const AppRoleBlockRole: Codec.Shape<AppRoleBlockRole> =
  /*#__PURE__*/ Codec.shape("bitable#AppRoleBlockRole", () => ({
    block_id: Codec.str,
    block_type: Codec.openOpt("dashboard"),
    block_perm: Codec.open(0, 1)
  }))
