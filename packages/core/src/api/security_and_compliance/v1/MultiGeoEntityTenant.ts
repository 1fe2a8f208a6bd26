// GENERATED from spec/security_and_compliance.json. DO NOT EDIT: correct spec/patches/security_and_compliance.json.
/**
 * Endpoints of `security_and_compliance.v1.multi_geo_entity.tenant`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/security_and_compliance.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly tenant: Tenant
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.multi_geo_entity.tenant.get#output", () => ({
    tenant: Codec.obj(Tenant)
  }))

/**
 * 获取地理位置列表
 *
 * `GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `security_and_compliance:multi_geo_entity.tenant:readonly`,
 * `security_and_compliance:user_migration:multi-geo`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/multi_geo_entity-tenant/get
 * @category endpoints
 */
export const get: Endpoint.Described<Codec.Empty, GetOutput, "tenant" | "user"> & {
  /**
   * 获取地理位置列表
   *
   * Scopes, any of: `security_and_compliance:multi_geo_entity.tenant:readonly`,
   * `security_and_compliance:user_migration:multi-geo`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/multi_geo_entity-tenant/get
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "security_and_compliance.v1.multi_geo_entity.tenant.get",
  method: "GET",
  path: "/open-apis/security_and_compliance/v1/multi_geo_entity/tenant",
  tokens: ["tenant", "user"],
  codes,
  input: Codec.empty,
  output: GetOutput
})

/** @category structures */
export interface Tenant {
  readonly available_geo_locations: ReadonlyArray<string>
}

export const Tenant: Codec.Shape<Tenant> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.multi_geo_entity.tenant.get#output.tenant", () => ({
    available_geo_locations: Codec.list(Codec.str)
  }))
