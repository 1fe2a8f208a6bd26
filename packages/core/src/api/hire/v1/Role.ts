// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.role`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly role_id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("hire.v1.role.get#input", () => ({
  role_id: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly role: RoleDetail
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("hire.v1.role.get#output", () => ({
  role: Codec.obj(RoleDetail)
}))

/**
 * 获取角色详情
 *
 * `GET /open-apis/hire/v1/roles/:role_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:auth:readonly`, `hire:auth`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取角色详情
   *
   * Scopes, any of: `hire:auth:readonly`, `hire:auth`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.role.get",
  method: "GET",
  path: "/open-apis/hire/v1/roles/:role_id",
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
  readonly page_token?: string | undefined
  /** At most 200. Default: `10`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("hire.v1.role.list#input", () => ({
  page_token: Codec.strOpt,
  page_size: Codec.intOpt
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Role>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.role.list#output", () => ({
    items: Codec.list(Codec.obj(Role)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取角色列表
 *
 * `GET /open-apis/hire/v1/roles` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:auth:readonly`, `hire:auth`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取角色列表
   *
   * Scopes, any of: `hire:auth:readonly`, `hire:auth`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取角色列表
     *
     * Scopes, any of: `hire:auth:readonly`, `hire:auth`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Role>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.role.list",
  method: "GET",
  path: "/open-apis/hire/v1/roles",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface PermissionCollection {
  readonly feature_permissions?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly management_permissions?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly data_permissions?: ReadonlyArray<DataPermission> | undefined
  readonly business_management_scopes?: ReadonlyArray<BusinessManagementScope> | undefined
}

export const PermissionCollection: Codec.Shape<PermissionCollection> =
  /*#__PURE__*/ Codec.shape("hire#PermissionCollection", () => ({
    feature_permissions: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    management_permissions: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    data_permissions: Codec.listOpt(Codec.obj(DataPermission)),
    business_management_scopes: Codec.listOpt(Codec.obj(BusinessManagementScope))
  }))

/** @category structures */
export interface DataPermission {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly select_status?: 0 | 1 | 2 | (number & {}) | undefined
}

export const DataPermission: Codec.Shape<DataPermission> =
  /*#__PURE__*/ Codec.shape("hire#DataPermission", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    select_status: Codec.openOpt(0, 1, 2)
  }))

/** @category structures */
export interface BusinessManagementScope {
  readonly entity?: Types.CodeNameObject | undefined
  readonly permission_groups?: ReadonlyArray<PermissionGroupInfo> | undefined
}

export const BusinessManagementScope: Codec.Shape<BusinessManagementScope> =
  /*#__PURE__*/ Codec.shape("hire#BusinessManagementScope", () => ({
    entity: Codec.objOpt(Types.CodeNameObject),
    permission_groups: Codec.listOpt(Codec.obj(PermissionGroupInfo))
  }))

/** @category structures */
export interface PermissionGroupInfo {
  readonly permission_ids?: ReadonlyArray<string> | undefined
  readonly scope_rule?: Types.PermissionScopeRule | undefined
}

export const PermissionGroupInfo: Codec.Shape<PermissionGroupInfo> =
  /*#__PURE__*/ Codec.shape("hire#PermissionGroupInfo", () => ({
    permission_ids: Codec.listOpt(Codec.str),
    scope_rule: Codec.objOpt(Types.PermissionScopeRule)
  }))

/** @category structures */
export interface RoleDetail {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly modify_time?: string | undefined
  readonly role_status?: 1 | 2 | (number & {}) | undefined
  readonly role_type?: 1 | 2 | 5 | (number & {}) | undefined
  readonly scope_of_application?: 1 | 2 | 3 | (number & {}) | undefined
  readonly has_business_management_scope?: boolean | undefined
  readonly socail_permission_collection?: PermissionCollection | undefined
  readonly campus_permission_collection?: PermissionCollection | undefined
}

export const RoleDetail: Codec.Shape<RoleDetail> =
  /*#__PURE__*/ Codec.shape("hire.v1.role.get#output.role", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    modify_time: Codec.strOpt,
    role_status: Codec.openOpt(1, 2),
    role_type: Codec.openOpt(1, 2, 5),
    scope_of_application: Codec.openOpt(1, 2, 3),
    has_business_management_scope: Codec.boolOpt,
    socail_permission_collection: Codec.objOpt(PermissionCollection),
    campus_permission_collection: Codec.objOpt(PermissionCollection)
  }))

/** @category structures */
export interface Role {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly scope_of_application?: 1 | 2 | 3 | (number & {}) | undefined
  readonly modify_time?: string | undefined
  readonly role_status?: 1 | 2 | (number & {}) | undefined
  readonly role_type?: 1 | 2 | 5 | (number & {}) | undefined
}

export const Role: Codec.Shape<Role> = /*#__PURE__*/ Codec.shape("hire.v1.role.list#output.items", () => ({
  id: Codec.strOpt,
  name: Codec.objOpt(Shared.I18n),
  description: Codec.objOpt(Shared.I18n),
  scope_of_application: Codec.openOpt(1, 2, 3),
  modify_time: Codec.strOpt,
  role_status: Codec.openOpt(1, 2),
  role_type: Codec.openOpt(1, 2, 5)
}))
