// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `minutes`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["minutes:minutes.artifacts:read"]
const scopes1: Catalog.Scopes = ["minutes:minutes.clip:write"]
const scopes2: Catalog.Scopes = ["minutes:minutes","minutes:minutes.basic:read","minutes:minutes:readonly"]
const scopes3: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes4: Catalog.Scopes = ["minutes:minute:download","minutes:minutes.media:export"]
const scopes5: Catalog.Scopes = ["minutes:minutes:update"]
const scopes6: Catalog.Scopes = ["minutes:permission:apply"]
const scopes7: Catalog.Scopes = ["minutes:minutes.search:read"]
const scopes8: Catalog.Scopes = ["minutes:minutes","minutes:minutes.statistics:read","minutes:minutes:readonly"]
const scopes9: Catalog.Scopes = ["minutes:minutes.basic:read"]
const scopes10: Catalog.Scopes = ["minutes:minute:download","minutes:minutes.transcript:export"]
const scopes11: Catalog.Scopes = ["minutes:minutes:readonly","minutes:minutes:update"]
const scopes12: Catalog.Scopes = ["minutes:minutes.upload:write"]
const errors0: Catalog.RawErrors = [[400,2091001,"param is invalid"],[404,2091002,"resource not found"],[400,2091003,"minute not ready, try later"],[400,2091004,"resource deleted"],[403,2091005,"permission deny"]]
const errors1: Catalog.RawErrors = [[400,2091001,"param is invalid"],[404,2091002,"resource not found"],[400,2091003,"minute not ready , try later"],[400,2091004,"resource deleted"],[403,2091005,"permission deny"]]
const errors2: Catalog.RawErrors = [[400,2091001,"param is invalid"],[404,2091002,"resource not found"],[400,2091003,"minute not ready , try later"],[400,2091004,"resource deleted"],[403,2091005,"permission deny"],[500,2091006,"service internal error"]]
const errors3: Catalog.RawErrors = [[400,2094001,"invalid request parameter"],[400,2094002,"query is too long"],[400,2094003,"invalid filter"],[400,2094004,"invalid sorter"],[400,2094005,"page_token is invalid or expired, please start a new search"],[400,2094006,"page_size exceeds maximum allowed value"],[400,2094007,"pagination limit reached, please refine your query with more specific keywords or filters"],[401,2094011,"user identity not found, please check your access token"],[401,2094012,"failed to initialize request context, please check your access token"],[500,2095001,"search service error"],[500,2095002,"failed to process search result"],[400,2094101,"failed to build minutes filter"],[400,2094102,"minutes time format is invalid, expected ISO 8601"],[500,2095101,"failed to convert minutes search result"]]
const errors4: Catalog.RawErrors = [[400,2091001,"param is invalid"],[500,2091006,"service internal error"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/minutes.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "minutes.v1.minute.artifacts": { title: "获取妙记AI产物", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/artifacts", apps: ["custom"], scopes: scopes0, errors: errors0, perSecond: 5 },
  "minutes.v1.minute.clip": { title: "创建妙记片段", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/clip", apps: null, scopes: scopes1, errors: [], perSecond: 5 },
  "minutes.v1.minute.get": { title: "获取妙记信息", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/get", apps: ["custom","isv"], scopes: scopes2, errors: errors1, fieldScopes: scopes3, perSecond: 5 },
  "minutes.v1.minute.media.get": { title: "下载妙记音视频文件", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-media/get", apps: ["custom","isv"], scopes: scopes4, errors: errors2, perSecond: 5 },
  "minutes.v1.minute.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes5 },
  "minutes.v1.minute.permission.apply": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes6 },
  "minutes.v1.minute.search": { title: "搜索妙记", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search", apps: ["custom"], scopes: scopes7, errors: errors3, fieldScopes: scopes3, perMinute: 100 },
  "minutes.v1.minute.statistics.get": { title: "获取妙记统计数据", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-statistics/get", apps: ["custom","isv"], scopes: scopes8, errors: errors1, fieldScopes: scopes3, perSecond: 5 },
  "minutes.v1.minute.subscription": { title: "订阅妙记变更事件", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/subscription", apps: null, scopes: scopes9, errors: errors4, perMinute: 1000, perSecond: 50 },
  "minutes.v1.minute.summary": { title: "替换妙记内 AI 总结", page: null, apps: null, scopes: null, errors: [], client: scopes5 },
  "minutes.v1.minute.todo": { title: "支持妙记待办的增删改", page: null, apps: null, scopes: null, errors: [], client: scopes5 },
  "minutes.v1.minute.transcript.get": { title: "导出妙记文字记录", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-transcript/get", apps: ["custom","isv"], scopes: scopes10, errors: errors2, perSecond: 5 },
  "minutes.v1.minute.transcript.speaker": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes11 },
  "minutes.v1.minute.transcript.word": { title: "妙记文字记录关键词批量替换", page: null, apps: null, scopes: null, errors: [], client: scopes5 },
  "minutes.v1.minute.unsubscription": { title: "取消订阅妙记变更事件", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/unsubscription", apps: null, scopes: scopes9, errors: errors4, perMinute: 1000, perSecond: 50 },
  "minutes.v1.minute.upload": { title: "云空间文件生成妙记", page: "/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/upload", apps: null, scopes: scopes12, errors: [], perSecond: 5 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "minutes.minute.generated_v1": { title: "妙记生成", page: null, apps: null, scopes: null }
}
