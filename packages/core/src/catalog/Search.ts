// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `search`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["contact:user:search"]
const scopes1: Catalog.Scopes = ["search:app"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["search:data_source","search:data_source:create"]
const scopes4: Catalog.Scopes = ["search:data_source","search:data_source:delete"]
const scopes5: Catalog.Scopes = ["search:data_source","search:data_source:readonly"]
const scopes6: Catalog.Scopes = ["search:data_source"]
const scopes7: Catalog.Scopes = ["search:data_item:create","search:data_source"]
const scopes8: Catalog.Scopes = ["search:data_item:delete","search:data_source"]
const scopes9: Catalog.Scopes = ["search:data_item:readonly","search:data_source","search:data_source:readonly"]
const scopes10: Catalog.Scopes = ["search:data_source","search:data_source:update"]
const scopes11: Catalog.Scopes = ["search:docs:read"]
const scopes12: Catalog.Scopes = ["search:message"]
const scopes13: Catalog.Scopes = ["search:data_schemas:create","search:data_source","search:data_source:readonly"]
const scopes14: Catalog.Scopes = ["search:data_schemas:delete","search:data_source","search:data_source:readonly"]
const scopes15: Catalog.Scopes = ["search:data_schemas:readonly","search:data_source","search:data_source:readonly"]
const scopes16: Catalog.Scopes = ["search:data_schemas:update","search:data_source","search:data_source:readonly"]
const errors0: Catalog.RawErrors = [[400,1278001,"invalid param"],[500,1278002,"Internal Server Error"]]
const errors1: Catalog.RawErrors = [[500,1270001],[400,1270002],[500,1270003],[400,1270005],[400,1271005],[400,1271006]]
const errors2: Catalog.RawErrors = [[500,1270001],[400,1270002],[500,1270003],[400,1270004],[400,1270005],[401,1272001],[500,1272002]]
const errors3: Catalog.RawErrors = [[500,1270001],[400,1270002],[400,1270004],[400,1270005],[401,1272001],[500,1272002]]
const errors4: Catalog.RawErrors = [[500,1270001],[400,1270002],[400,1270004],[400,1270005],[400,1271004],[401,1272001],[500,1272002],[400,1272004]]
const errors5: Catalog.RawErrors = [[500,1270001],[400,1270002],[400,1270004],[400,1270005],[400,1271004],[401,1272001],[500,1272002]]
const errors6: Catalog.RawErrors = [[500,1270001],[400,1270002],[400,1270005],[400,1271001],[500,1271002]]
const errors7: Catalog.RawErrors = [[500,1270001],[400,1270002],[500,1270003],[400,1270004],[400,1270005],[400,1271003],[401,1272001],[500,1272002]]
const errors8: Catalog.RawErrors = [[400,1274001,"invalid param: missing required fields"],[400,1274002,"invalid param: illegal enum value"],[401,1274011,"user_access_token is invalid or expired"],[429,1277001,"rate limit exceeded"]]
const errors9: Catalog.RawErrors = [[500,1270001],[400,1270002],[500,1270003],[400,1270005],[400,1274001],[400,1274002],[400,1274003],[400,1274004],[400,1274005],[400,1274006],[400,1274007],[400,1274009],[400,1274008],[400,1274010]]
const errors10: Catalog.RawErrors = [[500,1270001],[400,1270002],[500,1270003],[400,1270005],[400,1273004]]
const errors11: Catalog.RawErrors = [[500,1270001],[400,1270002],[400,1270005],[400,1273004],[400,1273005],[400,1274002],[400,1274008],[400,1274010]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/search.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "search.v1.search.user": { title: "搜索用户", page: "/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "search.v2.app.create": { title: "搜索应用", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/app/create", apps: ["custom","isv"], scopes: scopes1, errors: errors0, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "search.v2.data_source.create": { title: "创建数据源", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/create", apps: ["custom","isv"], scopes: scopes3, errors: errors1, perMinute: 10 },
  "search.v2.data_source.delete": { title: "删除数据源", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/delete", apps: ["custom","isv"], scopes: scopes4, errors: errors2, perMinute: 10 },
  "search.v2.data_source.get": { title: "获取数据源", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/get", apps: ["custom","isv"], scopes: scopes5, errors: errors3, perMinute: 10 },
  "search.v2.data_source.item.batch_create": { title: "批量为数据项创建索引", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/batch_create", apps: ["custom","isv"], scopes: scopes6, errors: errors4 },
  "search.v2.data_source.item.create": { title: "为指定数据项创建索引", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/create", apps: ["custom","isv"], scopes: scopes7, errors: errors5, perMinute: 1000, perSecond: 50 },
  "search.v2.data_source.item.delete": { title: "删除数据项", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/delete", apps: ["custom","isv"], scopes: scopes8, errors: errors3, perMinute: 1000, perSecond: 50 },
  "search.v2.data_source.item.get": { title: "查询指定数据项", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/get", apps: ["custom","isv"], scopes: scopes9, errors: errors3, perMinute: 1000, perSecond: 50 },
  "search.v2.data_source.list": { title: "批量获取数据源", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list", apps: ["custom","isv"], scopes: scopes5, errors: errors6, perMinute: 20 },
  "search.v2.data_source.patch": { title: "修改数据源", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/patch", apps: ["custom","isv"], scopes: scopes10, errors: errors7, perMinute: 10 },
  "search.v2.doc_wiki.search": { title: "搜索文档", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search", apps: ["custom","isv"], scopes: scopes11, errors: errors8, perMinute: 100 },
  "search.v2.message.create": { title: "搜索消息", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/message/create", apps: ["custom","isv"], scopes: scopes12, errors: errors0, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "search.v2.schema.create": { title: "创建数据范式", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/schema/create", apps: ["custom","isv"], scopes: scopes13, errors: errors9, perMinute: 20 },
  "search.v2.schema.delete": { title: "删除数据范式", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/schema/delete", apps: ["custom","isv"], scopes: scopes14, errors: errors10, perMinute: 100 },
  "search.v2.schema.get": { title: "获取数据范式", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/schema/get", apps: ["custom","isv"], scopes: scopes15, errors: errors10, perMinute: 100 },
  "search.v2.schema.patch": { title: "修改数据范式", page: "/uAjLw4CM/ukTMukTMukTM/search-v2/schema/patch", apps: ["custom","isv"], scopes: scopes16, errors: errors11, perMinute: 20 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
