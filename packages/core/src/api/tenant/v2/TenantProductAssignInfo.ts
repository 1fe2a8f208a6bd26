// GENERATED from spec/tenant.json. DO NOT EDIT: correct spec/patches/tenant.json.
/**
 * Endpoints of `tenant.v2.tenant.product_assign_info`.
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
  readonly assign_info_list: ReadonlyArray<TenantAssignInfo>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("tenant.v2.tenant.product_assign_info.query#output", () => ({
    assign_info_list: Codec.list(Codec.obj(TenantAssignInfo))
  }))

/**
 * 获取企业席位信息接口
 *
 * `GET /open-apis/tenant/v2/tenant/assign_info_list/query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `tenant:tenant.product_assign_info:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant-product_assign_info/query
 * @category endpoints
 */
export const query: Endpoint.Described<Codec.Empty, QueryOutput, "tenant"> & {
  /**
   * 获取企业席位信息接口
   *
   * Scopes, any of: `tenant:tenant.product_assign_info:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant-product_assign_info/query
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "tenant.v2.tenant.product_assign_info.query",
  method: "GET",
  path: "/open-apis/tenant/v2/tenant/assign_info_list/query",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: QueryOutput
})

/** @category structures */
export interface TenantAssignInfo {
  readonly subscription_id?: string | undefined
  readonly license_plan_key?: string | undefined
  readonly product_name?: string | undefined
  readonly i18n_name?: ProductI18nName | undefined
  readonly total_seats?: string | undefined
  readonly assigned_seats?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const TenantAssignInfo: Codec.Shape<TenantAssignInfo> =
  /*#__PURE__*/ Codec.shape("tenant.v2.tenant.product_assign_info.query#output.assign_info_list", () => ({
    subscription_id: Codec.strOpt,
    license_plan_key: Codec.strOpt,
    product_name: Codec.strOpt,
    i18n_name: Codec.objOpt(ProductI18nName),
    total_seats: Codec.strOpt,
    assigned_seats: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface ProductI18nName {
  readonly zh_cn?: string | undefined
  readonly ja_jp?: string | undefined
  readonly en_us?: string | undefined
}

export const ProductI18nName: Codec.Shape<ProductI18nName> =
  /*#__PURE__*/ Codec.shape("tenant.v2.tenant.product_assign_info.query#output.assign_info_list.i18n_name", () => ({
    zh_cn: Codec.strOpt,
    ja_jp: Codec.strOpt,
    en_us: Codec.strOpt
  }))
