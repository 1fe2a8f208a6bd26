// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `spark`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["spark:admin:read"]
const scopes1: Catalog.Scopes = ["spark:admin:write"]
const scopes2: Catalog.Scopes = ["spark:app:write"]
const scopes3: Catalog.Scopes = ["spark:app.table:read","spark:app.table:write"]
const scopes4: Catalog.Scopes = ["spark:app:read"]
const scopes5: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes6: Catalog.Scopes = ["spark:app.sql_commands:write","spark:app:write"]
const scopes7: Catalog.Scopes = ["spark:app.storage:write"]
const scopes8: Catalog.Scopes = ["spark:app.table.record:write"]
const scopes9: Catalog.Scopes = ["spark:app.table:read","spark:app.table:write","spark:app:read"]
const scopes10: Catalog.Scopes = ["spark:app.table.record:read","spark:app.table.record:write","spark:app:read"]
const scopes11: Catalog.Scopes = ["spark:app.table.record:read","spark:app.table.record:write"]
const scopes12: Catalog.Scopes = ["spark:directory.user.id_convert:read"]
const errors0: Catalog.RawErrors = [[400,3340001,"Invalid request parameter"],[403,3340002,"No permission to access tenant-level configuration"],[500,3340500,"Internal server error"]]
const errors1: Catalog.RawErrors = [[400,3340001,"Invalid request parameter"],[403,3340003,"No permission to modify Miaoda available scope"],[500,3340500,"Internal server error"]]
const errors2: Catalog.RawErrors = [[400,3340001,"param is invalid"]]
const errors3: Catalog.RawErrors = [[400,3340001,"param is invalid"],[409,3340002,"app not published"]]
const errors4: Catalog.RawErrors = [[400,3340001,"Invalid request parameter"],[404,3340004,"App not found"],[500,3340500,"Internal server error"]]
const errors5: Catalog.RawErrors = [[400,3340001,"param is invalid"],[404,3340004,"App not found"],[500,3340500,"Internal server error"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/spark.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "spark.v1.app.available_scope.open_api_get_miaoda_available_scope": { title: "获取妙搭产品使用权限", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-available_scope/open_api_get_miaoda_available_scope", apps: null, scopes: scopes0, errors: errors0, perSecond: 20 },
  "spark.v1.app.available_scope.open_api_update_miaoda_available_scope": { title: "修改妙搭产品使用权限", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-available_scope/open_api_update_miaoda_available_scope", apps: null, scopes: scopes1, errors: errors1, perSecond: 20 },
  "spark.v1.app.create": { title: "创建妙搭应用", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create", apps: ["custom"], scopes: scopes2, errors: errors2, perSecond: 20 },
  "spark.v1.app.enum.get_enum_detail": { title: "获取自定义枚举详细信息", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail", apps: ["custom"], scopes: scopes3, errors: errors2, perSecond: 10 },
  "spark.v1.app.enum.get_enum_list": { title: "获取自定义枚举列表", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list", apps: ["custom"], scopes: scopes3, errors: errors2, perSecond: 10 },
  "spark.v1.app.get_app_visibility": { title: "获取妙搭应用可用范围", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility", apps: ["custom"], scopes: scopes4, errors: errors3, fieldScopes: scopes5, perSecond: 20 },
  "spark.v1.app.icon": { title: "上传妙搭应用图标", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon", apps: ["custom"], scopes: scopes2, errors: errors2, perSecond: 20 },
  "spark.v1.app.list": { title: "批量获取妙搭应用", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list", apps: ["custom"], scopes: scopes4, errors: errors2, perSecond: 20 },
  "spark.v1.app.open_api_analytics_overview": { title: "获取妙搭应用运营数据总览", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/open_api_analytics_overview", apps: null, scopes: scopes4, errors: errors4, perSecond: 20 },
  "spark.v1.app.open_api_credit_usage": { title: "获取妙搭应用消耗 AI 额度", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/open_api_credit_usage", apps: null, scopes: scopes4, errors: errors4, perSecond: 20 },
  "spark.v1.app.patch": { title: "更新妙搭应用信息", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch", apps: ["custom"], scopes: scopes2, errors: errors2, perSecond: 20 },
  "spark.v1.app.query_analytics_data": { title: "获取妙搭应用运营数据趋势", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/query_analytics_data", apps: null, scopes: scopes4, errors: errors5, perSecond: 20 },
  "spark.v1.app.sql_commands": { title: "执行 SQL", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands", apps: ["custom"], scopes: scopes6, errors: errors2, perSecond: 10 },
  "spark.v1.app.storage.download": { title: "下载文件", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download", apps: ["custom"], scopes: scopes7, errors: errors2, perSecond: 10 },
  "spark.v1.app.storage.upload": { title: "上传文件", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload", apps: ["custom"], scopes: scopes7, errors: errors2, perSecond: 10 },
  "spark.v1.app.storage.upload_complete": { title: "分片上传文件 - 完成上传", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete", apps: ["custom"], scopes: scopes7, errors: errors2, perSecond: 10 },
  "spark.v1.app.storage.upload_initialize": { title: "分片上传文件 - 创建上传请求", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize", apps: ["custom"], scopes: scopes7, errors: errors2, perSecond: 10 },
  "spark.v1.app.storage.upload_part": { title: "分片上传文件 - 上传分片", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part", apps: ["custom"], scopes: scopes7, errors: errors2, perSecond: 10 },
  "spark.v1.app.table.batch_update_table_records": { title: "批量更新数据表中的记录", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records", apps: ["custom"], scopes: scopes8, errors: errors2, perSecond: 10 },
  "spark.v1.app.table.delete_table_records": { title: "删除数据表中的记录", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records", apps: ["custom"], scopes: scopes8, errors: errors2, perSecond: 10 },
  "spark.v1.app.table.get_table_detail": { title: "获取数据表详细信息", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail", apps: ["custom"], scopes: scopes9, errors: errors2, perSecond: 10 },
  "spark.v1.app.table.get_table_list": { title: "获取数据表列表", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list", apps: ["custom"], scopes: scopes9, errors: errors2, perSecond: 10 },
  "spark.v1.app.table.get_table_record_list": { title: "查询数据表数据记录", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list", apps: ["custom"], scopes: scopes10, errors: errors2, perSecond: 10 },
  "spark.v1.app.table.patch_table_records": { title: "按条件更新数据表中的记录", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records", apps: ["custom"], scopes: scopes8, errors: errors2, perSecond: 10 },
  "spark.v1.app.table.post_table_records": { title: "向数据表中添加或更新记录", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records", apps: ["custom"], scopes: scopes8, errors: errors2, perSecond: 10 },
  "spark.v1.app.update_app_visibility": { title: "更新妙搭应用可用范围", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility", apps: ["custom"], scopes: scopes2, errors: errors3, fieldScopes: scopes5, special: true },
  "spark.v1.app.upload_html_code_and_release": { title: "上传 HTML 代码并发布", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release", apps: ["custom"], scopes: scopes2, errors: errors2, perSecond: 20 },
  "spark.v1.app.view.get_view_record_list": { title: "查询视图数据记录", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/app-view/get_view_record_list", apps: ["custom"], scopes: scopes11, errors: errors2, perSecond: 10 },
  "spark.v1.directory.user.id_convert": { title: "妙搭和飞书用户 ID 转换", page: "/uAjLw4CM/ukTMukTMukTM/spark-v1/directory-user/id_convert", apps: ["custom","isv"], scopes: scopes12, errors: errors2, perSecond: 50 },
  "spark.v1.plugin.version.batch_query": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
