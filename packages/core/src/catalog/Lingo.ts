// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `lingo`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["baike:entity","baike:entity:exempt_review","baike:entity:readonly"]
const scopes1: Catalog.Scopes = ["baike:entity","baike:entity:exempt_review"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["baike:entity:exempt_review"]
const scopes4: Catalog.Scopes = ["baike:entity:exempt_delete"]
const errors0: Catalog.RawErrors = [[400,2250001,"invalid param"],[500,2250002,"network anomaly, please try again"]]
const errors1: Catalog.RawErrors = [[400,2250001,"invalid param"],[500,2250002,"network anomaly, please try again"],[403,2250100,"draft has been reviewed and cannot be edited"]]
const errors2: Catalog.RawErrors = [[400,2250001,"param is invalid"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/lingo.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "lingo.v1.classification.list": { title: "获取词典分类", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/classification/list", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 },
  "lingo.v1.draft.create": { title: "创建草稿", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/create", apps: ["custom"], scopes: scopes1, errors: errors0, fieldScopes: scopes2, perMinute: 100 },
  "lingo.v1.draft.update": { title: "更新草稿", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/update", apps: ["custom"], scopes: scopes1, errors: errors1, fieldScopes: scopes2, perMinute: 100 },
  "lingo.v1.entity.create": { title: "创建免审词条", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/create", apps: ["custom"], scopes: scopes3, errors: errors0, fieldScopes: scopes2, perMinute: 100 },
  "lingo.v1.entity.delete": { title: "删除免审词条", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/delete", apps: ["custom"], scopes: scopes4, errors: errors0, perMinute: 1000, perSecond: 50 },
  "lingo.v1.entity.get": { title: "获取词条详情", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/get", apps: ["custom"], scopes: scopes0, errors: errors0, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "lingo.v1.entity.highlight": { title: "词条高亮", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/highlight", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 },
  "lingo.v1.entity.list": { title: "获取词条列表", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list", apps: ["custom"], scopes: scopes0, errors: errors0, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "lingo.v1.entity.match": { title: "精准搜索词条", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/match", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 },
  "lingo.v1.entity.search": { title: "模糊搜索词条", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search", apps: ["custom"], scopes: scopes0, errors: errors0, fieldScopes: scopes2, perMinute: 1000, perSecond: 50 },
  "lingo.v1.entity.update": { title: "更新免审词条", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/update", apps: ["custom"], scopes: scopes3, errors: errors0, fieldScopes: scopes2, perMinute: 100 },
  "lingo.v1.file.download": { title: "下载图片", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/file/download", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 },
  "lingo.v1.file.upload": { title: "上传图片", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/file/upload", apps: ["custom"], scopes: scopes1, errors: errors0, perMinute: 1000, perSecond: 50 },
  "lingo.v1.repo.list": { title: "获取词库列表", page: "/uAjLw4CM/ukTMukTMukTM/lingo-v1/repo/list", apps: ["custom"], scopes: scopes0, errors: errors2, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
