// GENERATED from spec/trust_party.json. DO NOT EDIT: correct spec/patches/trust_party.json.
/**
 * Endpoints of `trust_party.v1.collaboration_tenant`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/trust_party.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly target_tenant_key: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.get#input", () => ({
    target_tenant_key: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly target_tenant: CollaborationTenant
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.get#output", () => ({
    target_tenant: Codec.obj(CollaborationTenant)
  }))

/**
 * 获取关联组织详情
 *
 * `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key` · Token: tenant or user · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取关联组织详情
   *
   * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "trust_party.v1.collaboration_tenant.get",
  method: "GET",
  path: "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key",
  tokens: ["tenant", "user"],
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
  /** 1 to 100. Default: `10`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly target_tenant_list: ReadonlyArray<CollaborationTenant>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.list#output", () => ({
    target_tenant_list: Codec.list(Codec.obj(CollaborationTenant)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取可见关联组织的列表
 *
 * `GET /open-apis/trust_party/v1/collaboration_tenants` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取可见关联组织的列表
   *
   * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取可见关联组织的列表
     *
     * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<CollaborationTenant>
  }
} = /*#__PURE__*/ Paged.make({
  id: "trust_party.v1.collaboration_tenant.list",
  method: "GET",
  path: "/open-apis/trust_party/v1/collaboration_tenants",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "target_tenant_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `visibleOrganization` takes.
 *
 * @category inputs
 */
export interface VisibleOrganizationInput {
  readonly target_tenant_key: string
  /** Default: `"department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly target_department_id?: string | undefined
  readonly page_token?: string | undefined
  /** 1 to 200. Default: `100`. */
  readonly page_size?: number | undefined
  /** Default: `"group_id"`. */
  readonly group_id_type?: "group_id" | "open_group_id" | (string & {}) | undefined
  readonly target_group_id?: string | undefined
}

export const VisibleOrganizationInput: Codec.Shape<VisibleOrganizationInput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.visible_organization#input", () => ({
    target_tenant_key: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    target_department_id: Codec.strOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    group_id_type: Codec.listedOpt("group_id", "open_group_id"),
    target_group_id: Codec.strOpt
  }))

/**
 * What `visibleOrganization` gives.
 *
 * @category outputs
 */
export interface VisibleOrganizationOutput {
  readonly collaboration_entity_list: ReadonlyArray<CollaborationEntity>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const VisibleOrganizationOutput: Codec.Shape<VisibleOrganizationOutput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.visible_organization#output", () => ({
    collaboration_entity_list: Codec.list(Codec.obj(CollaborationEntity)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取关联组织的部门和成员信息
 *
 * `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization` · Token:
 * tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/visible_organization
 * @category endpoints
 */
export const visibleOrganization: Endpoint.Described<VisibleOrganizationInput, VisibleOrganizationOutput, "tenant" | "user"> & {
  /**
   * 获取关联组织的部门和成员信息
   *
   * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/visible_organization
   */
  (input: VisibleOrganizationInput, options?: Endpoint.CallOptions): Effect.Effect<VisibleOrganizationOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<VisibleOrganizationInput, VisibleOrganizationOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取关联组织的部门和成员信息
     *
     * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/visible_organization
     */
    (input: VisibleOrganizationInput, options?: Paged.Options): Paged.Listing<CollaborationEntity>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "trust_party.v1.collaboration_tenant.visible_organization",
  method: "GET",
  path: "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization",
  tokens: ["tenant", "user"],
  query: [
    "department_id_type", "target_department_id", "page_token", "page_size", "group_id_type",
    "target_group_id"
  ],
  paging: {
    style: "token", items: "collaboration_entity_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: VisibleOrganizationInput,
  output: VisibleOrganizationOutput
})

/** @category structures */
export interface CollaborationTenant {
  readonly tenant_key?: string | undefined
  readonly tenant_name?: string | undefined
  readonly i18n_tenant_name?: Types.I18nName | undefined
  readonly tenant_short_name?: string | undefined
  readonly i18n_tenant_short_name?: Types.I18nName | undefined
  readonly connect_time?: number | undefined
  readonly tenant_tag?: string | undefined
  readonly i18n_tenant_tag?: Types.I18nName | undefined
  readonly avatar?: Types.AvatarInfo | undefined
  readonly brand?: string | undefined
}

export const CollaborationTenant: Codec.Shape<CollaborationTenant> =
  /*#__PURE__*/ Codec.shape("trust_party#CollaborationTenant", () => ({
    tenant_key: Codec.strOpt,
    tenant_name: Codec.strOpt,
    i18n_tenant_name: Codec.objOpt(Types.I18nName),
    tenant_short_name: Codec.strOpt,
    i18n_tenant_short_name: Codec.objOpt(Types.I18nName),
    connect_time: Codec.intOpt,
    tenant_tag: Codec.strOpt,
    i18n_tenant_tag: Codec.objOpt(Types.I18nName),
    avatar: Codec.objOpt(Types.AvatarInfo),
    brand: Codec.strOpt
  }))

/** @category structures */
export interface CollaborationEntity {
  readonly collaboration_entity_type: "user" | "department" | "group" | (string & {})
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_user_id?: string | undefined
  readonly union_user_id?: string | undefined
  readonly department_name?: string | undefined
  readonly i18n_department_name?: Types.I18nName | undefined
  readonly department_order?: string | undefined
  readonly user_name?: string | undefined
  readonly i18n_user_name?: Types.I18nName | undefined
  readonly user_avatar?: Types.AvatarInfo | undefined
  readonly group_id?: string | undefined
  readonly open_group_id?: string | undefined
  readonly group_name?: string | undefined
  readonly i18n_group_name?: Types.I18nName | undefined
}

export const CollaborationEntity: Codec.Shape<CollaborationEntity> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.visible_organization#output.collaboration_entity_list", () => ({
    collaboration_entity_type: Codec.open("user", "department", "group"),
    department_id: Codec.strOpt,
    open_department_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_user_id: Codec.strOpt,
    union_user_id: Codec.strOpt,
    department_name: Codec.strOpt,
    i18n_department_name: Codec.objOpt(Types.I18nName),
    department_order: Codec.strOpt,
    user_name: Codec.strOpt,
    i18n_user_name: Codec.objOpt(Types.I18nName),
    user_avatar: Codec.objOpt(Types.AvatarInfo),
    group_id: Codec.strOpt,
    open_group_id: Codec.strOpt,
    group_name: Codec.strOpt,
    i18n_group_name: Codec.objOpt(Types.I18nName)
  }))
