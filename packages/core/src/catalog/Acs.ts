// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `acs`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["acs:users"]
const scopes1: Catalog.Scopes = ["acs:access_record:readonly"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["acs:devices:readonly"]
const scopes4: Catalog.Scopes = ["acs:device:write","acs:users"]
const scopes5: Catalog.Scopes = ["acs:devices:readonly","acs:users"]
const errors0: Catalog.RawErrors = [[400,1490050,"access record not exist error"],[400,1490052,"access record photo not exist error"]]
const errors1: Catalog.RawErrors = [[400,1490018,"page token is invalid error"],[400,1490017,"time range oversize error"]]
const errors2: Catalog.RawErrors = [[400,1490030,"device does not exist"],[400,1490001,"params is invalid"],[400,1490090,"rule id is invalid"],[400,1490112,"rule name already exist"],[400,1490111,"rule count reach limit"]]
const errors3: Catalog.RawErrors = [[400,1490090,"rule id is invalid"],[400,1490012,"rule id has deleted"]]
const errors4: Catalog.RawErrors = [[400,1490030,"device does not exist"],[400,1490090,"rule id is invalid"]]
const errors5: Catalog.RawErrors = [[400,1490101,"user not found"],[400,1490107,"user face not found"]]
const errors6: Catalog.RawErrors = [[400,1490101,"user not found"],[400,1490108,"user face crop fail"]]
const errors7: Catalog.RawErrors = [[400,1490101,"user not found"]]
const errors8: Catalog.RawErrors = [[400,1490018,"page token is invalid error"]]
const errors9: Catalog.RawErrors = [[400,1490001,"param is invalid"],[400,1490203,"phone num already exist"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/acs.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "acs.v1.access_record.access_photo.get": { title: "下载开门时的人脸识别图片", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record-access_photo/get", apps: ["custom"], scopes: scopes0, errors: errors0, special: true },
  "acs.v1.access_record.list": { title: "获取门禁记录列表", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/list", apps: ["custom"], scopes: scopes1, errors: errors1, fieldScopes: scopes2, special: true },
  "acs.v1.device.list": { title: "获取门禁设备列表", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/device/list", apps: ["custom"], scopes: scopes3, errors: [], special: true },
  "acs.v1.rule_external.create": { title: "创建或更新权限组", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/create", apps: ["custom","isv"], scopes: scopes4, errors: errors2, fieldScopes: scopes2, perSecond: 5 },
  "acs.v1.rule_external.delete": { title: "删除权限组", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/delete", apps: ["custom","isv"], scopes: scopes4, errors: errors3, perSecond: 5 },
  "acs.v1.rule_external.device_bind": { title: "设备绑定权限组", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/device_bind", apps: ["custom","isv"], scopes: scopes4, errors: errors4, perSecond: 5 },
  "acs.v1.rule_external.get": { title: "获取权限组信息", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/get", apps: ["custom","isv"], scopes: scopes5, errors: [], fieldScopes: scopes2, perSecond: 5 },
  "acs.v1.user.face.get": { title: "下载人脸图片", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/get", apps: ["custom"], scopes: scopes0, errors: errors5, fieldScopes: scopes2, special: true },
  "acs.v1.user.face.update": { title: "上传人脸图片", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/update", apps: ["custom"], scopes: scopes0, errors: errors6, fieldScopes: scopes2, special: true },
  "acs.v1.user.get": { title: "获取单个用户信息", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/user/get", apps: ["custom"], scopes: scopes0, errors: errors7, fieldScopes: scopes2, special: true },
  "acs.v1.user.list": { title: "获取用户列表", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/user/list", apps: ["custom"], scopes: scopes0, errors: errors8, fieldScopes: scopes2, special: true },
  "acs.v1.user.patch": { title: "修改用户部分信息", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/user/patch", apps: ["custom"], scopes: scopes0, errors: errors7, fieldScopes: scopes2, special: true },
  "acs.v1.visitor.create": { title: "添加访客", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/create", apps: ["custom","isv"], scopes: scopes0, errors: errors9, fieldScopes: scopes2, perSecond: 5 },
  "acs.v1.visitor.delete": { title: "删除访客", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/delete", apps: ["custom","isv"], scopes: scopes0, errors: [], fieldScopes: scopes2, perSecond: 5 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "acs.access_record.created_v1": { title: "新增门禁访问记录", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/events/created", apps: ["custom"], scopes: scopes1 },
  "acs.user.updated_v1": { title: "用户信息变更", page: "/uAjLw4CM/ukTMukTMukTM/acs-v1/user/events/updated", apps: ["custom"], scopes: scopes0 }
}
