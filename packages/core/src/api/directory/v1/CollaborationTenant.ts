// GENERATED from spec/directory.json. DO NOT EDIT: correct spec/patches/directory.json.
/**
 * Endpoints of `directory.v1.collaboration_tenant`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/directory.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 100. Default: `100`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_tenant.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    tenant_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<CollaborationTenant>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_tenant.list#output", () => ({
    items: Codec.list(Codec.obj(CollaborationTenant)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 管理员获取所有关联组织列表
 *
 * `GET /open-apis/directory/v1/collaboration_tenants` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `trust_party:collaboration_rule:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 管理员获取所有关联组织列表
   *
   * Scopes, any of: `trust_party:collaboration_rule:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 管理员获取所有关联组织列表
     *
     * Scopes, any of: `trust_party:collaboration_rule:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<CollaborationTenant>
  }
} = /*#__PURE__*/ Paged.make({
  id: "directory.v1.collaboration_tenant.list",
  method: "GET",
  path: "/open-apis/directory/v1/collaboration_tenants",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "tenant_id"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface CollaborationTenant {
  readonly tenant_key?: string | undefined
  readonly connect_time?: number | undefined
  readonly avatar?: Types.ImageLink | undefined
  readonly brand?: string | undefined
  readonly name?: Types.I18nText | undefined
  readonly short_name?: Types.I18nText | undefined
}

export const CollaborationTenant: Codec.Shape<CollaborationTenant> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_tenant.list#output.items", () => ({
    tenant_key: Codec.strOpt,
    connect_time: Codec.intOpt,
    avatar: Codec.objOpt(Types.ImageLink),
    brand: Codec.strOpt,
    name: Codec.objOpt(Types.I18nText),
    short_name: Codec.objOpt(Types.I18nText)
  }))
