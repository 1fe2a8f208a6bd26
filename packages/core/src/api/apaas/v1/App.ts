// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.app`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/apaas.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: string | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("apaas.v1.app.list#input", () => ({
  page_size: Codec.strOpt,
  page_token: Codec.strOpt
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<App>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.app.list#output", () => ({
    items: Codec.list(Codec.obj(App)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查看应用基本信息
 *
 * `GET /open-apis/apaas/v1/apps` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:apps:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 查看应用基本信息
   *
   * Scopes, any of: `app_engine:apps:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list
   */
  (input: ListInput | undefined, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 查看应用基本信息
   *
   * Scopes, any of: `app_engine:apps:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 查看应用基本信息
     *
     * Scopes, any of: `app_engine:apps:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list
     */
    (input: ListInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<App>
    /**
     * 查看应用基本信息
     *
     * Scopes, any of: `app_engine:apps:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list
     */
    (input?: ListInput, options?: Paged.Options<never>): Paged.Listing<App, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "apaas.v1.app.list",
  method: "GET",
  path: "/open-apis/apaas/v1/apps",
  tokens: ["user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface App {
  readonly name?: ReadonlyArray<Types.I18n> | undefined
  readonly namespace?: string | undefined
  readonly created_at?: number | undefined
  readonly creator?: number | undefined
  readonly owner?: number | undefined
  readonly status?:
    | "pending_launch" | "enabled" | "disabled" | "stopped" | "unspecified" | (string & {}) | undefined
  readonly app_roles_info?: AppRolesInfo | undefined
  readonly icon?: string | undefined
  readonly description?: ReadonlyArray<Types.I18n> | undefined
  readonly type?: "custom" | "client_isv_saas" | "client_isv_project" | (string & {}) | undefined
  readonly enable_status?: "enabled" | "disabled" | (string & {}) | undefined
  readonly release_status?: "released" | "unreleased" | (string & {}) | undefined
  readonly service_status?: "available" | "unavailable" | (string & {}) | undefined
  readonly service_unavailable_reason?: "from_isv" | "entitlement_expire" | (string & {}) | undefined
  readonly feature_set?: "paid" | "free" | (string & {}) | undefined
  readonly charge_mode?: "per_user_per_app" | "per_user" | "independent" | "free" | (string & {}) | undefined
  readonly isv_tenant?: Types.PermissionNameInfo | undefined
}

export const App: Codec.Shape<App> = /*#__PURE__*/ Codec.shape("apaas.v1.app.list#output.items", () => ({
  name: Codec.listOpt(Codec.obj(Types.I18n)),
  namespace: Codec.strOpt,
  created_at: Codec.intOpt,
  creator: Codec.intOpt,
  owner: Codec.intOpt,
  status: Codec.openOpt("pending_launch", "enabled", "disabled", "stopped", "unspecified"),
  app_roles_info: Codec.objOpt(AppRolesInfo),
  icon: Codec.strOpt,
  description: Codec.listOpt(Codec.obj(Types.I18n)),
  type: Codec.openOpt("custom", "client_isv_saas", "client_isv_project"),
  enable_status: Codec.openOpt("enabled", "disabled"),
  release_status: Codec.openOpt("released", "unreleased"),
  service_status: Codec.openOpt("available", "unavailable"),
  service_unavailable_reason: Codec.openOpt("from_isv", "entitlement_expire"),
  feature_set: Codec.openOpt("paid", "free"),
  charge_mode: Codec.openOpt("per_user_per_app", "per_user", "independent", "free"),
  isv_tenant: Codec.objOpt(Types.PermissionNameInfo)
}))

/** @category structures */
export interface AppRolesInfo {
  readonly admins?: ReadonlyArray<number> | undefined
  readonly developers?: ReadonlyArray<number> | undefined
  readonly test_users?: ReadonlyArray<number> | undefined
  readonly data_admins?: ReadonlyArray<number> | undefined
}

export const AppRolesInfo: Codec.Shape<AppRolesInfo> =
  /*#__PURE__*/ Codec.shape("apaas.v1.app.list#output.items.app_roles_info", () => ({
    admins: Codec.listOpt(Codec.int),
    developers: Codec.listOpt(Codec.int),
    test_users: Codec.listOpt(Codec.int),
    data_admins: Codec.listOpt(Codec.int)
  }))
