// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.assigned_user`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly role_id: string
  readonly management_scope_list: ReadonlyArray<ManagementScopeInput>
  readonly search_method: "1" | "2" | (string & {})
  readonly page_token?: string | undefined
  readonly page_size: string
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.assigned_user.search#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    role_id: Codec.str,
    management_scope_list: Codec.list(Codec.obj(ManagementScopeInput)),
    search_method: Codec.listed("1", "2"),
    page_token: Codec.strOpt,
    page_size: Codec.str
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<RoleAuthorization>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.assigned_user.search#output", () => ({
    items: Codec.list(Codec.obj(RoleAuthorization)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取组织类角色授权列表
 *
 * `POST /open-apis/corehr/v1/assigned_users/search` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/assigned_user/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 获取组织类角色授权列表
   *
   * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/assigned_user/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 获取组织类角色授权列表
     *
     * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/assigned_user/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<RoleAuthorization>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.assigned_user.search",
  method: "POST",
  path: "/open-apis/corehr/v1/assigned_users/search",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface ManagementScopeInput {
  readonly management_dimension:
    | "department" | "work_location" | "company" | "social_security_location" | (string & {})
  readonly obj_id: string
}

export const ManagementScopeInput: Codec.Shape<ManagementScopeInput> =
  /*#__PURE__*/ Codec.shape("corehr#ManagementScopeInput", () => ({
    management_dimension: Codec.listed("department", "work_location", "company", "social_security_location"),
    obj_id: Codec.str
  }))

/** @category structures */
export interface RoleAuthorization {
  readonly employment_id: string
  readonly management_scope_list?: ReadonlyArray<Shared.ManagementScope> | undefined
}

export const RoleAuthorization: Codec.Shape<RoleAuthorization> =
  /*#__PURE__*/ Codec.shape("corehr.v1.assigned_user.search#output.items", () => ({
    employment_id: Codec.str,
    management_scope_list: Codec.listOpt(Codec.obj(Shared.ManagementScope))
  }))
