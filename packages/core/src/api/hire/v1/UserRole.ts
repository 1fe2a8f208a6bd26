// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.user_role`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  readonly user_id?: string | undefined
  readonly role_id?: string | undefined
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.user_role.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id: Codec.strOpt,
    role_id: Codec.strOpt,
    update_start_time: Codec.strOpt,
    update_end_time: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<UserRole>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.user_role.list#output", () => ({
    items: Codec.list(Codec.obj(UserRole)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取用户角色列表
 *
 * `GET /open-apis/hire/v1/user_roles` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:auth:readonly`, `hire:auth`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取用户角色列表
   *
   * Scopes, any of: `hire:auth:readonly`, `hire:auth`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取用户角色列表
     *
     * Scopes, any of: `hire:auth:readonly`, `hire:auth`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<UserRole>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.user_role.list",
  method: "GET",
  path: "/open-apis/hire/v1/user_roles",
  tokens: ["tenant"],
  query: [
    "page_token", "page_size", "user_id", "role_id", "update_start_time", "update_end_time", "user_id_type"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface UserRole {
  readonly user_id?: string | undefined
  readonly role_id?: string | undefined
  readonly modify_time?: string | undefined
  readonly role_name?: Shared.I18n | undefined
  readonly role_description?: Shared.I18n | undefined
  readonly business_management_scopes?: ReadonlyArray<UserBusinessManagementScope> | undefined
}

export const UserRole: Codec.Shape<UserRole> =
  /*#__PURE__*/ Codec.shape("hire.v1.user_role.list#output.items", () => ({
    user_id: Codec.strOpt,
    role_id: Codec.strOpt,
    modify_time: Codec.strOpt,
    role_name: Codec.objOpt(Shared.I18n),
    role_description: Codec.objOpt(Shared.I18n),
    business_management_scopes: Codec.listOpt(Codec.obj(UserBusinessManagementScope))
  }))

/** @category structures */
export interface UserBusinessManagementScope {
  readonly entity?: Types.CodeNameObject | undefined
  readonly scope_rule?: Types.PermissionScopeRule | undefined
}

export const UserBusinessManagementScope: Codec.Shape<UserBusinessManagementScope> =
  /*#__PURE__*/ Codec.shape("hire.v1.user_role.list#output.items.business_management_scopes", () => ({
    entity: Codec.objOpt(Types.CodeNameObject),
    scope_rule: Codec.objOpt(Types.PermissionScopeRule)
  }))
