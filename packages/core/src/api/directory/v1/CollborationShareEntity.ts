// GENERATED from spec/directory.json. DO NOT EDIT: correct spec/patches/directory.json.
/**
 * Endpoints of `directory.v1.collboration_share_entity`.
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
  readonly target_tenant_key: string
  readonly target_department_id?: string | undefined
  readonly target_group_id?: string | undefined
  readonly is_select_subject?: boolean | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `100`. */
  readonly page_size?: number | undefined
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collboration_share_entity.list#input", () => ({
    target_tenant_key: Codec.str,
    target_department_id: Codec.strOpt,
    target_group_id: Codec.strOpt,
    is_select_subject: Codec.boolOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    tenant_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly share_departments: ReadonlyArray<ShareDepartment>
  readonly share_groups: ReadonlyArray<ShareGroup>
  readonly share_users: ReadonlyArray<ShareUser>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collboration_share_entity.list#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    share_departments: Codec.list(Codec.obj(ShareDepartment)),
    share_groups: Codec.list(Codec.obj(ShareGroup)),
    share_users: Codec.list(Codec.obj(ShareUser))
  }))

/**
 * 获取关联组织双方共享成员范围
 *
 * `GET /open-apis/directory/v1/share_entities` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `trust_party:collaboration_rule:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取关联组织双方共享成员范围
   *
   * Scopes, any of: `trust_party:collaboration_rule:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取关联组织双方共享成员范围
     *
     * Scopes, any of: `trust_party:collaboration_rule:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ShareDepartment>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "directory.v1.collboration_share_entity.list",
  method: "GET",
  path: "/open-apis/directory/v1/share_entities",
  tokens: ["tenant", "user"],
  query: [
    "target_tenant_key", "target_department_id", "target_group_id", "is_select_subject", "page_token",
    "page_size", "tenant_id"
  ],
  paging: {
    style: "token", items: "share_departments", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ShareDepartment {
  readonly open_department_id?: string | undefined
  readonly name?: Types.I18nText | undefined
}

export const ShareDepartment: Codec.Shape<ShareDepartment> =
  /*#__PURE__*/ Codec.shape("directory.v1.collboration_share_entity.list#output.share_departments", () => ({
    open_department_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18nText)
  }))

/** @category structures */
export interface ShareGroup {
  readonly open_group_id?: string | undefined
  readonly name?: Types.I18nText | undefined
}

export const ShareGroup: Codec.Shape<ShareGroup> =
  /*#__PURE__*/ Codec.shape("directory.v1.collboration_share_entity.list#output.share_groups", () => ({
    open_group_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18nText)
  }))

/** @category structures */
export interface ShareUser {
  readonly open_user_id?: string | undefined
  readonly name?: Types.I18nText | undefined
  readonly avatar?: Types.ImageLink | undefined
}

export const ShareUser: Codec.Shape<ShareUser> =
  /*#__PURE__*/ Codec.shape("directory.v1.collboration_share_entity.list#output.share_users", () => ({
    open_user_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18nText),
    avatar: Codec.objOpt(Types.ImageLink)
  }))
