// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `workplace`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["workplace:workplace_using_data:read"]
const errors0: Catalog.RawErrors = [[400,1621001,"invalid time format"],[400,1621002,"from_date can't be greater than to_date"],[400,1621003,"internal service error"],[400,1621004,"invalid page_token"]]
const errors1: Catalog.RawErrors = [[400,1628001,"invalid time format"],[400,1628002,"from_date can't be greater than to_date"],[400,1628003,"internal service error"],[400,1628004,"invalid page_token"]]
const errors2: Catalog.RawErrors = [[400,1629001,"invalid time format"],[400,1629002,"from_date can't be greater than to_date"],[400,1629005,"invalid page_token"],[400,1629006,"invalid page_size"],[400,1629004,"internal service error"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "workplace.v1.custom_workplace_access_data.search": { title: "获取定制工作台访问数据", page: "/uAjLw4CM/ukTMukTMukTM/workplace-v1/custom_workplace_access_data/search", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 20 },
  "workplace.v1.workplace_access_data.search": { title: "获取工作台访问数据", page: "/uAjLw4CM/ukTMukTMukTM/workplace-v1/workplace_access_data/search", apps: ["custom","isv"], scopes: scopes0, errors: errors1, perSecond: 20 },
  "workplace.v1.workplace_block_access_data.search": { title: "获取定制工作台小组件访问数据", page: "/uAjLw4CM/ukTMukTMukTM/workplace-v1/workplace_block_access_data/search", apps: ["custom","isv"], scopes: scopes0, errors: errors2, perSecond: 20 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
