// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `personal_settings`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["personal_settings:status:system_status_operate"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["personal_settings:status:system_status_update"]
const errors0: Catalog.RawErrors = [[400,2005001,"Your request contains an invalid request parameter."],[400,2005006,"Request contains other tenant user."],[400,2005007,"Tenant does not have permission to api."]]
const errors1: Catalog.RawErrors = [[400,2005001,"Your request contains an invalid request parameter."],[400,2005002,"The same name or i18n name has already be created within your tenant."],[400,2005003,"Name or i18n name contains sensitive words."],[400,2005004,"The number of tenant system status exceeds limit"],[400,2005005,"The priority of tenant system status has already be created within your tenant."],[400,2005007,"Tenant does not have permission to api."]]
const errors2: Catalog.RawErrors = [[400,2005001,"Your request contains an invalid request parameter."],[400,2005007,"Tenant does not have permission to api."]]
const errors3: Catalog.RawErrors = [[400,2005001,"Your request contains an invalid request parameter."],[400,2005002,"The same name or i18n name has already be created within your tenant."],[400,2005003,"Name or i18n name contains sensitive words."],[400,2005005,"The priority of tenant system status has already be created within your tenant."],[400,2005007,"Tenant does not have permission to api."]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/personal_settings.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "personal_settings.v1.system_status.batch_close": { title: "批量关闭系统状态", page: "/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_close", apps: ["custom"], scopes: scopes0, errors: errors0, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "personal_settings.v1.system_status.batch_open": { title: "批量开启系统状态", page: "/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_open", apps: ["custom"], scopes: scopes0, errors: errors0, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "personal_settings.v1.system_status.create": { title: "创建系统状态", page: "/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/create", apps: ["custom"], scopes: scopes2, errors: errors1, perMinute: 100 },
  "personal_settings.v1.system_status.delete": { title: "删除系统状态", page: "/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete", apps: ["custom"], scopes: scopes2, errors: errors2, perMinute: 100 },
  "personal_settings.v1.system_status.list": { title: "获取系统状态", page: "/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/list", apps: ["custom"], scopes: scopes2, errors: errors2, perMinute: 100 },
  "personal_settings.v1.system_status.patch": { title: "修改系统状态", page: "/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch", apps: ["custom"], scopes: scopes2, errors: errors3, perMinute: 100 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
