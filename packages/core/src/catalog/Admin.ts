// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `admin`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["admin:admin_dept_stat:readonly"]
const scopes1: Catalog.Scopes = ["admin:admin_user_stat:readonly"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["admin:audit_info:readonly"]
const scopes4: Catalog.Scopes = ["admin:badge"]
const scopes5: Catalog.Scopes = ["admin:badge.grant"]
const scopes6: Catalog.Scopes = ["admin:ent_email_password"]
const errors0: Catalog.RawErrors = [[500,1051001,"request contain invalid param"],[400,1051002,"application has no access to the resource"],[400,1051003,"There is no query permission for this department's data,please apply for permission for the application first"]]
const errors1: Catalog.RawErrors = [[500,1051001,"request contain invalid param"],[400,1051002,"request to exceed authority"],[400,1051003,"There is no query permission for this department's data,please apply for permission for the application first"]]
const errors2: Catalog.RawErrors = [[400,1050001,"TIME_CHECK_NOT_VALID"],[500,1050002,"ErrCode_DATABASE_ERR"],[400,1050004,"Error_Param_Error"],[400,1050005,"Error_Page_Size_Invalid"],[400,1050006,"Error_Page_Token_Invalid"],[400,1050007,"Error_Event_Name_Not_Found"],[500,1050008,"Error_Open_Platform_RPC"],[400,1050009,"Error_Lark_ID_Not_Found"],[400,1050010,"Error_Event_Module_Not_Found"]]
const errors3: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[400,1051102,"reach the count limit of badge"],[400,1051103,"badge name are duplicated"],[400,1051104,"cannot exceed the max length limit of badge name"],[400,1051105,"cannot exceed the max length limit of badge explanation"],[400,1051106,"badge image in request payload is not belong to current tenant"],[403,1051003,"the tenant's current payment plan does not support the use of this function"]]
const errors4: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[400,1051113,"cannot find this badge"],[403,1051003,"the tenant's current payment plan does not support the use of this function"]]
const errors5: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[400,1051200,"grant name are duplicated"],[400,1051201,"cannot exceed the max length limit of grant name"],[400,1051202,"already choose all staff, cannot related other user entity"],[400,1051204,"reach the count limit of grant"],[400,1051113,"cannot find this badge"]]
const errors6: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[400,1051113,"cannot find this badge"],[400,1051205,"cannot find this grant"]]
const errors7: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[400,1051113,"cannot find this badge"],[400,1051205,"cannot find this grant"],[403,1051003,"the tenant's current payment plan does not support the use of this function"]]
const errors8: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[400,1051113,"cannot find this badge"],[400,1051205,"cannot find this grant"],[400,1051200,"grant name are duplicated"],[400,1051201,"cannot exceed the max length limit of grant name"],[400,1051202,"already choose all staff, cannot related other user entity"],[400,1051203,"modification of grant type is prohibited"]]
const errors9: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[403,1051003,"the tenant's current payment plan does not support the use of this function"]]
const errors10: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[400,1051103,"badge name are duplicated"],[400,1051104,"cannot exceed the max length limit of badge name"],[400,1051105,"cannot exceed the max length limit of badge explanation"],[400,1051106,"badge image in request payload is not belong to current tenant"],[400,1051113,"cannot find this badge"]]
const errors11: Catalog.RawErrors = [[500,1051000,"unknown server error"],[400,1051001,"request contain invalid param"],[403,1051002,"request to exceed authority"],[400,1051100,"the image size is too large"],[400,1051101,"the image format is illegal"],[400,1051109,"the image height is too small"],[400,1051110,"the image height is too large"],[400,1051111,"the aspect ratio of the image is too small"],[400,1051112,"the aspect ratio of the image is too large"],[403,1051003,"the tenant's current payment plan does not support the use of this function"]]
const errors12: Catalog.RawErrors = [[400,1050023,"reach reset password num limit"],[400,1050022,"password format is not valid"],[400,1050024,"user cant reset password.may be user enterprise email not equal email"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/admin.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "admin.v1.admin_dept_stat.list": { title: "获取部门维度的用户活跃和功能使用数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_dept_stat/list", apps: ["custom"], scopes: scopes0, errors: errors0, perSecond: 20 },
  "admin.v1.admin_user_stat.list": { title: "获取用户维度的用户活跃和功能使用数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_user_stat/list", apps: ["custom"], scopes: scopes1, errors: errors1, fieldScopes: scopes2, perSecond: 20 },
  "admin.v1.audit_info.list": { title: "获取行为审计日志数据", page: "/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/audit_data_get", apps: ["custom"], scopes: scopes3, errors: errors2, fieldScopes: scopes2, perSecond: 100 },
  "admin.v1.badge.create": { title: "创建勋章", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/create", apps: ["custom","isv"], scopes: scopes4, errors: errors3, perMinute: 100 },
  "admin.v1.badge.get": { title: "获取勋章详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/get", apps: ["custom","isv"], scopes: scopes4, errors: errors4, perMinute: 100 },
  "admin.v1.badge.grant.create": { title: "创建授予名单", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/create", apps: ["custom","isv"], scopes: scopes5, errors: errors5, fieldScopes: scopes2, perMinute: 100 },
  "admin.v1.badge.grant.delete": { title: "删除授予名单", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/delete", apps: ["custom","isv"], scopes: scopes5, errors: errors6, perMinute: 100 },
  "admin.v1.badge.grant.get": { title: "获取授予名单详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/get", apps: ["custom","isv"], scopes: scopes5, errors: errors7, fieldScopes: scopes2, perMinute: 100 },
  "admin.v1.badge.grant.list": { title: "获取授予名单列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/list", apps: ["custom","isv"], scopes: scopes5, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "admin.v1.badge.grant.update": { title: "修改授予名单", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/update", apps: ["custom","isv"], scopes: scopes5, errors: errors8, fieldScopes: scopes2, perMinute: 100 },
  "admin.v1.badge.list": { title: "获取勋章列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list", apps: ["custom","isv"], scopes: scopes4, errors: errors9, perMinute: 100 },
  "admin.v1.badge.update": { title: "修改勋章信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/update", apps: ["custom","isv"], scopes: scopes4, errors: errors10, perMinute: 100 },
  "admin.v1.badge_image.create": { title: "上传勋章图片", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge_image/create", apps: ["custom","isv"], scopes: scopes4, errors: errors11, perMinute: 20 },
  "admin.v1.password.reset": { title: "重置用户的企业邮箱密码", page: "/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/password/reset", apps: ["custom"], scopes: scopes6, errors: errors12, fieldScopes: scopes2, perSecond: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
