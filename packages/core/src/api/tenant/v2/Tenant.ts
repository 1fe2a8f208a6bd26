// GENERATED from spec/tenant.json. DO NOT EDIT: correct spec/patches/tenant.json.
/**
 * Endpoints of `tenant.v2.tenant`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/tenant.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly tenant: Tenant
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("tenant.v2.tenant.query#output", () => ({
    tenant: Codec.obj(Tenant)
  }))

/**
 * 获取企业信息
 *
 * `GET /open-apis/tenant/v2/tenant/query` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `tenant:tenant:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant/query
 * @category endpoints
 */
export const query: Endpoint.Described<Codec.Empty, QueryOutput, "tenant"> & {
  /**
   * 获取企业信息
   *
   * Scopes, any of: `tenant:tenant:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant/query
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "tenant.v2.tenant.query",
  method: "GET",
  path: "/open-apis/tenant/v2/tenant/query",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: QueryOutput
})

/** @category structures */
export interface Tenant {
  readonly name: string
  readonly display_id: string
  readonly tenant_tag: 0 | 2 | (number & {})
  readonly tenant_key: string
  readonly avatar: Avatar
  /** Given with the scope `tenant:tenant.domain:read`. */
  readonly domain?: string | undefined
}

export const Tenant: Codec.Shape<Tenant> =
  /*#__PURE__*/ Codec.shape("tenant.v2.tenant.query#output.tenant", () => ({
    name: Codec.str,
    display_id: Codec.str,
    tenant_tag: Codec.open(0, 2),
    tenant_key: Codec.str,
    avatar: Codec.obj(Avatar),
    domain: Codec.strOpt
  }))

/** @category structures */
export interface Avatar {
  readonly avatar_origin?: string | undefined
  readonly avatar_72?: string | undefined
  readonly avatar_240?: string | undefined
  readonly avatar_640?: string | undefined
}

export const Avatar: Codec.Shape<Avatar> =
  /*#__PURE__*/ Codec.shape("tenant.v2.tenant.query#output.tenant.avatar", () => ({
    avatar_origin: Codec.strOpt,
    avatar_72: Codec.strOpt,
    avatar_240: Codec.strOpt,
    avatar_640: Codec.strOpt
  }))
