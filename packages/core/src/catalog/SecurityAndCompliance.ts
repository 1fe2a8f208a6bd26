// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `security_and_compliance`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["security_and_compliance:multi_geo_entity.tenant:readonly","security_and_compliance:user_migration:multi-geo"]
const scopes1: Catalog.Scopes = ["security_and_compliance:audit_log.openapi_log:readonly"]
const scopes2: Catalog.Scopes = ["security_and_compliance:user_migration","security_and_compliance:user_migration:multi-geo"]
const scopes3: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes4: Catalog.Scopes = ["security_and_compliance:user_migration","security_and_compliance:user_migration:multi-geo","security_and_compliance:user_migration:readonly"]
const scopes5: Catalog.Scopes = ["security_and_compliance:device_apply_record:write"]
const scopes6: Catalog.Scopes = ["security_and_compliance:device_record:write"]
const scopes7: Catalog.Scopes = ["security_and_compliance:device_record:read"]
const scopes8: Catalog.Scopes = ["security_and_compliance:device_apply_record:read"]
const errors0: Catalog.RawErrors = [[400,1781001,"Your request contains an invalid request parameter."],[403,1781002,"Lack of necessary permissions."],[400,1781003,"Data Residency service is not enabled for this tenant."],[500,1782001,"Internal service error."]]
const errors1: Catalog.RawErrors = [[500,1780001,"Internal Server Error"],[400,1780103,"Request Param Error"]]
const errors2: Catalog.RawErrors = [[400,1781001,"Invalid request parameter"],[403,1781002,"The operator has no permission to operate the data residency service"],[400,1781003,"The tenant has not activated the data service"],[500,1782001,"Internal server error"],[500,1782002,"User migration task does not exist"],[500,1783001,"The user migration task cannot be cancelled"],[500,1782004,"The system or other user is operating on the user specified in the request"]]
const errors3: Catalog.RawErrors = [[400,1781001,"Invalid request parameter"],[403,1781002,"Operator has no permission to operate data residency service"],[400,1781003,"The tenant has not enabled the data residency service."],[400,1781004,"Target geographic location is unavailable"],[400,1781005,"User is already in the target geographic location"],[400,1781006,"User is in the process of migration"],[500,1782001,"Internal server error"],[500,1782004,"System or other user is operating on the specified user"],[400,1782005,"Request failed. The number of users to be migrated exceeds the seat limit of the data residency service."]]
const errors4: Catalog.RawErrors = [[400,1781001,"Invalid request parameter"],[403,1781002,"Operator has no permission to operate data residency service"],[500,1782001,"Internal server error"],[500,1782002,"User migration does not exist"],[400,1781003,"Tenant has not activated data service"]]
const errors5: Catalog.RawErrors = [[400,1781001,"Invalid request parameter"],[403,1781002,"The operator has no permission to operate the data residency service"],[400,1781003,"The tenant has not activated the data service"],[500,1782001,"Internal server error"]]
const errors6: Catalog.RawErrors = [[500,1780001,"Internal server error."],[400,1780101,"Request param error."],[400,1780102,"The API is in beta testing. Please contact customer support to request beta access."],[400,1785008,"The device is not found. Please check the parameter device_record_id."],[400,1785009,"The application record is not found. Please check the parameter device_apply_record_id."]]
const errors7: Catalog.RawErrors = [[500,1780001,"Internal server error."],[400,1780101,"Request param error."],[400,1780102,"The API is in beta testing. Please contact customer support to request beta access."],[400,1785005,"The device information corresponding to the operating system is invalid. Please check the device information in the request."],[400,1785007,"The parameter device_system is invalid."],[400,1785010,"The device already exists."]]
const errors8: Catalog.RawErrors = [[500,1780001,"Internal server error."],[400,1780101,"Request param error."],[400,1780102,"The API is in beta testing. Please contact customer support to request beta access."],[400,1785008,"The device is not found. Please check the parameter device_record_id."]]
const errors9: Catalog.RawErrors = [[500,1780001,"Internal server error."],[400,1780101,"Request param error."],[400,1780102,"The API is in beta testing. Please contact customer support to request beta access."]]
const errors10: Catalog.RawErrors = [[500,1780001,"Internal server error."],[400,1780101,"Request param error."],[400,1780102,"The API is in beta testing. Please contact customer support to request beta access."],[400,1785011,"The current user identity has not completed device authentication."],[400,1785012,"The third-party device integration is not enabled."]]
const errors11: Catalog.RawErrors = [[500,1780001,"Internal server error."],[400,1780101,"Request param error."],[400,1780102,"The API is in beta testing. Please contact customer support to request beta access."],[400,1785008,"The device is not found. Please check the parameter device_record_id and version."]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/security_and_compliance.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "security_and_compliance.v1.multi_geo_entity.tenant.get": { title: "获取地理位置列表", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/multi_geo_entity-tenant/get", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 100 },
  "security_and_compliance.v1.openapi_log.list_data": { title: "获取OpenAPI审计日志数据", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/openapi_log/list_data", apps: ["custom"], scopes: scopes1, errors: errors1, perMinute: 100 },
  "security_and_compliance.v1.user_migration.cancel": { title: "取消用户迁移", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/cancel", apps: ["custom"], scopes: scopes2, errors: errors2, fieldScopes: scopes3, perMinute: 10 },
  "security_and_compliance.v1.user_migration.create": { title: "迁移用户", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/create", apps: ["custom"], scopes: scopes2, errors: errors3, fieldScopes: scopes3, perMinute: 10 },
  "security_and_compliance.v1.user_migration.get": { title: "获取单个用户迁移状态", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/get", apps: ["custom"], scopes: scopes4, errors: errors4, fieldScopes: scopes3, perMinute: 100 },
  "security_and_compliance.v1.user_migration.search": { title: "批量获取用户迁移状态", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/search", apps: ["custom"], scopes: scopes4, errors: errors5, fieldScopes: scopes3, perMinute: 100 },
  "security_and_compliance.v2.device_apply_record.update": { title: "审批设备申报", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/update", apps: ["custom","isv"], scopes: scopes5, errors: errors6, perSecond: 10 },
  "security_and_compliance.v2.device_record.create": { title: "新增设备", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/create", apps: ["custom","isv"], scopes: scopes6, errors: errors7, perSecond: 10 },
  "security_and_compliance.v2.device_record.delete": { title: "删除设备", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/delete", apps: ["custom","isv"], scopes: scopes6, errors: errors8, perSecond: 10 },
  "security_and_compliance.v2.device_record.get": { title: "获取设备信息", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/get", apps: ["custom","isv"], scopes: scopes7, errors: errors8, fieldScopes: scopes3, perSecond: 50 },
  "security_and_compliance.v2.device_record.list": { title: "查询设备信息", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/list", apps: ["custom","isv"], scopes: scopes7, errors: errors9, fieldScopes: scopes3, perSecond: 10 },
  "security_and_compliance.v2.device_record.mine": { title: "获取客户端设备认证信息", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine", apps: ["custom","isv"], scopes: scopes7, errors: errors10, perSecond: 50 },
  "security_and_compliance.v2.device_record.update": { title: "更新设备", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/update", apps: ["custom","isv"], scopes: scopes6, errors: errors11, perSecond: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "security_and_compliance.device_apply_record.device_apply_event_v2": { title: "设备申报事件", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/events/device_apply_event", apps: ["custom"], scopes: scopes8 },
  "security_and_compliance.device_record.device_change_event_v2": { title: "设备信息变更事件", page: "/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/events/device_change_event", apps: ["custom","isv"], scopes: scopes7 }
}
