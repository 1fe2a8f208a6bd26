// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.security_group`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  readonly page_size: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.security_group.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<SecurityGroup>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.security_group.list#output", () => ({
    items: Codec.list(Codec.obj(SecurityGroup)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 批量获取角色列表
 *
 * `GET /open-apis/corehr/v1/security_groups` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:security_group:read`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取角色列表
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:security_group:read`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取角色列表
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:security_group:read`, `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<SecurityGroup>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.security_group.list",
  method: "GET",
  path: "/open-apis/corehr/v1/security_groups",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly item_list: ReadonlyArray<BpRoleOrganization>
  readonly updated_at_gte?: string | undefined
  readonly updated_at_lte?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.security_group.query#input", () => ({
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    item_list: Codec.list(Codec.obj(BpRoleOrganization)),
    updated_at_gte: Codec.strOpt,
    updated_at_lte: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly hrbp_list: ReadonlyArray<Hrbp>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.security_group.query#output", () => ({
    hrbp_list: Codec.list(Codec.obj(Hrbp))
  }))

/**
 * 查询部门 / 地点的 HRBP / 属地 BP
 *
 * `POST /open-apis/corehr/v1/security_groups/query` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
 * `corehr:authorization.bp:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询部门 / 地点的 HRBP / 属地 BP
   *
   * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
   * `corehr:authorization.bp:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.security_group.query",
  method: "POST",
  path: "/open-apis/corehr/v1/security_groups/query",
  tokens: ["tenant"],
  query: ["department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface SecurityGroup {
  readonly id: string
  readonly code: string
  readonly name?: Shared.CustomName | undefined
  readonly active_status: 1 | 2 | 3 | (number & {})
  readonly description?: Shared.CustomName | undefined
  readonly group_type: number
  readonly created_by: string
  readonly update_time: string
  readonly org_truncation?: ReadonlyArray<Types.OrgTruncation> | undefined
}

export const SecurityGroup: Codec.Shape<SecurityGroup> =
  /*#__PURE__*/ Codec.shape("corehr.v1.security_group.list#output.items", () => ({
    id: Codec.str,
    code: Codec.str,
    name: Codec.objOpt(Shared.CustomName),
    active_status: Codec.open(1, 2, 3),
    description: Codec.objOpt(Shared.CustomName),
    group_type: Codec.int,
    created_by: Codec.str,
    update_time: Codec.str,
    org_truncation: Codec.listOpt(Codec.obj(Types.OrgTruncation))
  }))

/** @category structures */
export interface BpRoleOrganization {
  readonly role_key: string
  readonly department_id: string
  readonly work_location_id?: string | undefined
}

export const BpRoleOrganization: Codec.Shape<BpRoleOrganization> =
  /*#__PURE__*/ Codec.shape("corehr.v1.security_group.query#input.item_list", () => ({
    role_key: Codec.str,
    department_id: Codec.str,
    work_location_id: Codec.strOpt
  }))

/** @category structures */
export interface Hrbp {
  readonly employment_id_list: ReadonlyArray<string>
  readonly department_id?: string | undefined
  readonly work_location_id?: string | undefined
}

export const Hrbp: Codec.Shape<Hrbp> =
  /*#__PURE__*/ Codec.shape("corehr.v1.security_group.query#output.hrbp_list", () => ({
    employment_id_list: Codec.list(Codec.str),
    department_id: Codec.strOpt,
    work_location_id: Codec.strOpt
  }))
