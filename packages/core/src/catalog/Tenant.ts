// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `tenant`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["tenant:tenant.product_assign_info:read"]
const scopes1: Catalog.Scopes = ["tenant:tenant:readonly"]
const scopes2: Catalog.Scopes = ["tenant:tenant.domain:read"]
const errors0: Catalog.RawErrors = [[400,1180001,"param is invalid"]]
const errors1: Catalog.RawErrors = [[404,1184000],[403,1184001]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/tenant.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "tenant.v2.tenant.product_assign_info.query": { title: "获取企业席位信息接口", page: "/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant-product_assign_info/query", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perMinute: 100 },
  "tenant.v2.tenant.query": { title: "获取企业信息", page: "/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant/query", apps: ["custom","isv"], scopes: scopes1, errors: errors1, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
