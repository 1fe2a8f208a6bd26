// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `mdm`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["mdm:user_auth"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["mdm:country_region:read"]
const errors0: Catalog.RawErrors = [[400,1640601],[400,1640602],[400,1640603],[400,1640604]]
const errors1: Catalog.RawErrors = [[400,1640601],[400,1640602],[400,1640603],[400,1640604],[400,1640605]]
const errors2: Catalog.RawErrors = [[400,1640201,"invalid params"],[400,1640202,"param not found"],[400,1640203,"object field not found"],[400,1640204,"language is invalid"],[400,1640205,"params is required"],[400,1640206,"limit too large"],[400,1640207,"limit plus offset too large"],[400,1640208,"page token invalid"],[400,1640209,"record id not found"],[400,1640210,"sort by null is not allowed"],[400,1640211,"biz codes is empty"],[400,1640212,"mdm codes is empty"],[400,1640213,"biz id is invalid"],[500,1640101,"system error"],[500,1640102,"invalid generic method"],[500,1640103,"call meta service error"],[500,1640104,"meta data not found"],[500,1640105,"data source request invalid"],[500,1640106,"db error"],[500,1640107,"func not supported yet"],[500,1640108,"field type not supported yet"],[500,1640109,"validator not found"],[500,1640110,"transformer not found"],[500,1640111,"executor not found"],[500,1640112,"invalid data source type"],[500,1640113,"data source not found"],[500,1640114,"data source invalid"],[500,1640115,"meta setting not found"],[500,1640116,"generate page token error"],[500,1640117,"record duplicate error"],[500,1640118,"generate idl error"],[500,1640119,"producer not found error"],[500,1640120,"custom func request error"],[500,1640121,"custom func response error"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/mdm.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "mdm.v1.user_auth_data_relation.bind": { title: "用户数据维度绑定", page: "/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/bind", apps: ["custom","isv"], scopes: scopes0, errors: errors0, fieldScopes: scopes1, perMinute: 100 },
  "mdm.v1.user_auth_data_relation.unbind": { title: "用户数据维度解绑", page: "/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/unbind", apps: ["custom","isv"], scopes: scopes0, errors: errors1, fieldScopes: scopes1, perMinute: 100 },
  "mdm.v3.batch_country_region.get": { title: "根据主数据编码批量查询国家/地区", page: "/uAjLw4CM/ukTMukTMukTM/mdm-v3/batch_country_region/get", apps: ["custom","isv"], scopes: scopes2, errors: errors2, perSecond: 10 },
  "mdm.v3.country_region.list": { title: "分页批量查询国家/地区", page: "/uAjLw4CM/ukTMukTMukTM/mdm-v3/country_region/list", apps: ["custom","isv"], scopes: scopes2, errors: errors2, perSecond: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
