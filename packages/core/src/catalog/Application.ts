// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `application`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["admin:app.info:readonly"]
const scopes1: Catalog.Scopes = ["admin:app.visibility"]
const scopes2: Catalog.Scopes = ["admin:app.admin:check","admin:app.admin:readonly"]
const scopes3: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes4: Catalog.Scopes = ["application:app_recommend_rule:readonly"]
const scopes5: Catalog.Scopes = ["application:application.app_usage_stats.overview:readonly"]
const scopes6: Catalog.Scopes = ["application:application.app_message_stats.overview:readonly"]
const scopes7: Catalog.Scopes = ["application:application:self_manage","application:application.app_version:readonly"]
const scopes8: Catalog.Scopes = ["application:application.app_version"]
const scopes9: Catalog.Scopes = ["application:application:self_manage","admin:app.info:readonly"]
const scopes10: Catalog.Scopes = ["application:application.collaborators:write"]
const scopes11: Catalog.Scopes = ["application:application.contacts_range:write"]
const scopes12: Catalog.Scopes = ["application:application.feedback.feedback_info"]
const scopes13: Catalog.Scopes = ["contact:user.email:readonly","contact:user.employee_id:readonly","contact:user.phone:readonly","directory:employee.base.email:read"]
const scopes14: Catalog.Scopes = ["admin:app.enable:write"]
const scopes15: Catalog.Scopes = ["admin:app.category:update","application:application"]
const scopes16: Catalog.Scopes = ["application:application:patch"]
const scopes17: Catalog.Scopes = ["application:app_slash_command:write"]
const scopes18: Catalog.Scopes = ["application:application.app_version:readonly"]
const errors0: Catalog.RawErrors = [[200,50003,"invalid app_id"]]
const errors1: Catalog.RawErrors = [[400,213001,"user_id is invalid"],[400,213002,"page_size is invalid"],[400,213003,"page_token is invalid"],[400,213004,"request param is invalid"],[400,213005,"get favourite apps fail"],[409,213007,"get apps detail fail"],[409,213008,"get visibility fail"]]
const errors2: Catalog.RawErrors = [[400,213001,"user_id is invalid"],[400,213002,"page_size is invalid"],[400,213003,"page_token is invalid"],[400,213004,"request param is invalid"],[400,213006,"get recommend apps fail"],[409,213007,"get apps detail fail"],[409,213008,"get visibility fail"]]
const errors3: Catalog.RawErrors = [[400,213001,"pc version conflict"],[400,213002,"mobile version conflict"],[400,213003,"no data"],[400,213004,"set same user data concurrently"],[400,213005,"invalid version"],[400,213006,"user status not valid"],[400,213007,"user is invisible"]]
const errors4: Catalog.RawErrors = [[400,210500,"page_token does not exist or has expired"],[400,210501,"invalid page_token"],[400,210502,"page_size out of range, should be between 1 and 50"]]
const errors5: Catalog.RawErrors = [[403,211004,"no authority for quota limit"],[400,211005,"invalid app id"],[400,211007,"invalid date format"],[400,211010,"invalid date range"],[404,211011,"data not found"],[400,210501,"invalid page_token"],[400,210500,"page_token does not exist or has expired"]]
const errors6: Catalog.RawErrors = [[403,211004,"no authority for quota limit"],[403,211010,"invalid date range"],[404,211011,"data not found"],[400,211007,"invalid date format"],[400,211005,"invalid app id"]]
const errors7: Catalog.RawErrors = [[403,211004,"no authority for quota limit"],[400,211005,"invalid app id"],[400,211006,"invalid department id"],[400,211007,"invalid date format"],[400,211008,"invalid ability"],[400,211009,"invalid cycle type"],[400,211010,"invalid date range"],[200,211011,"data not found"]]
const errors8: Catalog.RawErrors = [[400,210503,"invalid app_id"],[400,210504,"no such app in tenant"],[400,210505,"target app not a custom app"],[400,210506,"no such app"],[400,210508,"insufficient permission level"],[400,211003,"no such version of desired app"]]
const errors9: Catalog.RawErrors = [[400,210503,"invalid app_id"],[400,210504,"no such app in tenant"],[400,210505,"target app not a custom app"],[400,210506,"no such app"],[400,210508,"insufficient permission level"],[400,211002,"no such version_id"],[400,211003,"no such version of desired app"]]
const errors10: Catalog.RawErrors = [[400,210500,"page_token does not exist or has expired"],[400,210501,"invalid page_token"],[400,210503,"invalid app_id"],[400,210504,"no such app in tenant"],[400,210505,"target app not a custom app"],[400,210506,"no such app"],[400,210508,"insufficient permission level"],[400,210514,"invalid order"]]
const errors11: Catalog.RawErrors = [[400,210503,"invalid app_id"],[400,210504,"no such app in tenant"],[400,210505,"target app not a custom app"],[400,210506,"no such app"],[400,210507,"no such user_id"],[400,211002,"no such version_id"],[400,211003,"no such version of desired app"],[400,211004,"no authority for quota limit"],[400,211005,"invalid app id"],[400,211006,"invalid department id"]]
const errors12: Catalog.RawErrors = [[400,210001,"param is invalid"]]
const errors13: Catalog.RawErrors = [[400,210001,"param is invalid"],[200,210002,"invalid app_id or app not exists"],[200,210003,"please check if param is empty or if there is conflicts between add and del list"],[200,210004,"server internal error"],[200,210005,"invalid group_ids"],[200,210006,"can not modify cantact of special app or official app"]]
const errors14: Catalog.RawErrors = [[400,210503,"invalid app_id"],[400,210504,"no such app in tenant"],[400,210505,"target app not a custom app"],[400,210506,"no such app"],[400,210501,"invalid page_token"],[400,210500,"page_token does not exist or has expired"]]
const errors15: Catalog.RawErrors = [[400,211005,"invalid app id"],[400,210504,"no such app in tenant"],[400,211007,"invalid date format"],[403,211010,"invalid date range"],[404,211011,"data not found"]]
const errors16: Catalog.RawErrors = [[400,211005,"invalid app id"],[400,210504,"no such app in tenant"],[400,210513,"no such user in tenant"],[400,210507,"no such user_id"]]
const errors17: Catalog.RawErrors = [[400,210503,"invalid app_id"],[400,210504,"no such app in tenant"],[400,210505,"target app not a custom app"],[400,210506,"no such app"],[400,210508,"insufficient permission level"]]
const errors18: Catalog.RawErrors = [[404,211005,"invalid app id"],[500,211002,"internal error"],[400,211001,"invalid param"],[400,211003],[400,211004],[403,211006]]
const errors19: Catalog.RawErrors = [[400,210001,"param is invalid"],[200,210002,"You need to purchase this app before you can enable it"]]
const errors20: Catalog.RawErrors = [[404,210021,"The specified application does not exist"],[500,210022,"Internal server error"],[400,210023,"Param is invalid"],[400,210024,"This API only does not support to update ISV App, only support to update Self-Built App"],[403,210025,"The current user has no permission to modify the app configurations"]]
const errors21: Catalog.RawErrors = [[400,210503,"invalid app_id"],[400,210504,"no such app in tenant"],[400,210505,"target app not a custom app"],[400,210506,"no such app"],[400,211000,"size of common categories out of range, should be between 1 and 3"],[400,211001,"common_categories%d not exist (index starts from 0)"]]
const errors22: Catalog.RawErrors = [[400,210001,"invalid request"],[200,210002,"invalid app_id or app not exists"],[200,210003,"please check if param is empty or if there is conflicts between add and del list"],[200,210004,"server internal error"],[200,210005,"invalid group_ids"],[200,210006,"can not modify visibility of special app"],[200,210007,"Unable to modify, as the app's availability range aligns with that of the AI companion"]]
const errors23: Catalog.RawErrors = [[400,212001,"only super scope unauthorized"],[400,212002,"unauthorized scopes were empty"],[400,212003,"approval over limit"],[400,212004,"duplicate apply"]]
const errors24: Catalog.RawErrors = [[400,212100,"app not install"]]
const errors25: Catalog.RawErrors = [[400,210011,"Param is invalid"],[404,210012,"The specified application does not exist"],[500,210013,"Internal server error"],[400,210014,"This API only does not support to update ISV App, only support to update Self-Built App"],[403,210015,"As the App was created via Base, it cannot be updated using this API."],[403,210016,"Lack of permission to update other App."],[403,210017,"The current user has no permission to modify the app configurations"],[400,210019,"The validation for message_card_callback_url failed."],[400,210020,"Unable to update configurations, as the app is currently under review."],[403,210021,"The specified application is not created via developer platform, can not modify by this API"]]
const errors26: Catalog.RawErrors = [[404,210002,"The specified application does not exist"],[500,210003,"Internal server error"],[400,210004,"This API only does not support to update ISV App, only support to update Self-Built App"],[403,210005,"As the App was created via Base, it cannot be updated using this API."],[403,210006,"Lack of permission to update other app."],[403,210007,"The current user has no permission to modify the app configurations"],[400,210010,"Unable to update configurations, as the app is currently under review."],[400,210011,"Param is invalid"],[403,210021,"The specified application is not created via developer platform, can not modify by this API"]]
const errors27: Catalog.RawErrors = [[400,210031,"Param is invalid"],[404,210032,"The specified application does not exist"],[500,210033,"Internal server error"],[400,210034,"This API only does not support to update ISV App, only support to update Self-Built App"],[403,210035,"As the app was created via Base, it cannot be updated using this API."],[403,210036,"Lack of permission to update other app."],[403,210037,"The current user has no permission to modify the app configurations"],[403,210040,"Unable to update configurations, as the app is currently under review."],[400,210041,"The scope that parameter indicated needs robot ability to be enable first."],[400,210042,"The validation for event.request_url failed."],[403,210043,"The specified application is not created via developer platform, can not modify by this API"]]
const errors28: Catalog.RawErrors = [[400,210001,"As the app was not created in our developer console, it cannot be released using this API."],[400,210302,"Unable to submit the release request, as the app is currently under review."],[500,210003,"Internal server error"],[400,210303,"Invalid version number. The number should be in the form X.X.X"],[400,210304,"Missing required fields"],[403,210036,"Lack of permission to update other app."]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/application.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "application.v1.user.visible_app.list": { title: "获取用户可用的应用", page: "/ukTMukTMukTM/uMjM3UjLzIzN14yMycTN", apps: [], scopes: [], errors: [] },
  "application.v2.app.visibility": { title: "获取应用在企业内的可用范围", page: "/ukTMukTMukTM/uIjM3UjLyIzN14iMycTN", apps: ["custom"], scopes: scopes0, errors: errors0 },
  "application.v3.app.list": { title: "获取企业安装的应用", page: "/ukTMukTMukTM/uYDN3UjL2QzN14iN0cTN", apps: ["custom"], scopes: scopes0, errors: [] },
  "application.v3.app.update_visibility": { title: "更新应用可用范围", page: "/ukTMukTMukTM/ucDN3UjL3QzN14yN0cTN", apps: ["custom"], scopes: scopes1, errors: errors0 },
  "application.v3.application.is_user_admin": { title: "校验应用管理员", page: "/ukTMukTMukTM/uITN1EjLyUTNx4iM1UTM", apps: ["custom","isv"], scopes: scopes2, errors: [] },
  "application.v5.application.favourite": { title: "获取用户自定义常用的应用", page: "/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite", apps: ["custom"], scopes: scopes0, errors: errors1, perMinute: 1000, perSecond: 50 },
  "application.v5.application.recommend": { title: "获取管理员推荐的应用", page: "/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend", apps: ["custom"], scopes: scopes0, errors: errors2, perMinute: 1000, perSecond: 50 },
  "application.v6.app_badge.set": { title: "更新应用红点", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/app_badge/set", apps: ["custom","isv"], scopes: [], errors: errors3, fieldScopes: scopes3, perSecond: 100 },
  "application.v6.app_recommend_rule.list": { title: "获取当前设置的推荐规则列表", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/app_recommend_rule/list", apps: ["custom"], scopes: scopes4, errors: errors4, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "application.v6.application.app_usage.department_overview": { title: "获取多部门应用使用概览", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/department_overview", apps: ["custom"], scopes: scopes5, errors: errors5, perMinute: 100 },
  "application.v6.application.app_usage.message_push_overview": { title: "获取消息推送概览", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/message_push_overview", apps: ["custom"], scopes: scopes6, errors: errors6, perMinute: 100 },
  "application.v6.application.app_usage.overview": { title: "获取应用使用概览", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/overview", apps: ["custom"], scopes: scopes5, errors: errors7, perMinute: 100 },
  "application.v6.application.app_version.contacts_range_suggest": { title: "获取应用版本中开发者申请的通讯录权限范围", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/contacts_range_suggest", apps: ["custom","isv"], scopes: scopes7, errors: errors8, fieldScopes: scopes3, perMinute: 100 },
  "application.v6.application.app_version.get": { title: "获取应用版本信息", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/get", apps: ["custom","isv"], scopes: scopes7, errors: errors9, fieldScopes: scopes3, perMinute: 100 },
  "application.v6.application.app_version.list": { title: "获取应用版本列表", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/list", apps: ["custom","isv"], scopes: scopes7, errors: errors10, fieldScopes: scopes3, perMinute: 100 },
  "application.v6.application.app_version.patch": { title: "更新应用审核状态", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/patch", apps: ["custom"], scopes: scopes8, errors: errors11, fieldScopes: scopes3, perSecond: 5 },
  "application.v6.application.collaborators.get": { title: "获取应用协作者列表", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/get", apps: ["custom","isv"], scopes: scopes9, errors: errors12, fieldScopes: scopes3, perMinute: 10 },
  "application.v6.application.collaborators.update": { title: "更新应用协作者", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/update", apps: ["custom"], scopes: scopes10, errors: errors12, fieldScopes: scopes3, perMinute: 10 },
  "application.v6.application.contacts_range.patch": { title: "更新应用通讯录权限范围配置", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-contacts_range/patch", apps: ["custom"], scopes: scopes11, errors: errors13, fieldScopes: scopes3, perMinute: 20 },
  "application.v6.application.contacts_range_configuration": { title: "获取应用通讯录权限范围配置", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application/contacts_range_configuration", apps: ["custom"], scopes: scopes0, errors: errors14, fieldScopes: scopes3, perMinute: 100 },
  "application.v6.application.feedback.list": { title: "获取应用反馈列表", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/list", apps: ["custom","isv"], scopes: scopes12, errors: errors15, fieldScopes: scopes13, perMinute: 100 },
  "application.v6.application.feedback.patch": { title: "更新应用反馈", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/patch", apps: ["custom","isv"], scopes: scopes12, errors: errors16, fieldScopes: scopes3, perMinute: 100 },
  "application.v6.application.get": { title: "获取应用信息", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application/get", apps: ["custom","isv"], scopes: scopes9, errors: errors17, fieldScopes: scopes3, perSecond: 50 },
  "application.v6.application.list": { title: "获取企业安装的应用", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application/list", apps: ["custom"], scopes: scopes0, errors: errors18, perMinute: 100 },
  "application.v6.application.management.update": { title: "启停用应用", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-management/update", apps: ["custom"], scopes: scopes14, errors: errors19, perMinute: 10 },
  "application.v6.application.owner.update": { title: "转移应用所有者", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-owner/update", apps: ["custom"], scopes: scopes10, errors: errors20, fieldScopes: scopes3, perMinute: 100 },
  "application.v6.application.patch": { title: "更新应用分组信息", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application/patch", apps: ["custom"], scopes: scopes15, errors: errors21, perSecond: 10 },
  "application.v6.application.underauditlist": { title: "查看待审核的应用列表", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application/underauditlist", apps: ["custom"], scopes: scopes0, errors: errors4, fieldScopes: scopes3, perMinute: 100 },
  "application.v6.application.visibility.check_white_black_list": { title: "查询用户或部门是否在应用的可用或禁用名单", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/check_white_black_list", apps: ["custom","isv"], scopes: scopes9, errors: errors12, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "application.v6.application.visibility.patch": { title: "更新应用可用范围", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/patch", apps: ["custom"], scopes: scopes1, errors: errors22, fieldScopes: scopes3, perMinute: 20 },
  "application.v6.scope.apply": { title: "向管理员申请授权", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/scope/apply", apps: ["custom","isv"], scopes: [], errors: errors23, perMinute: 100 },
  "application.v6.scope.list": { title: "查询租户授权状态", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/scope/list", apps: ["custom","isv"], scopes: [], errors: errors24, perMinute: 100 },
  "application.v7.app_avatar.upload.create": { title: "上传应用图标", page: "/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/app_avatar-upload/create", apps: ["custom"], scopes: scopes16, errors: errors12, perMinute: 10 },
  "application.v7.app_slash_command.create_app_slash_command": { title: "创建 App Slash Command", page: null, apps: null, scopes: null, errors: [], client: scopes17 },
  "application.v7.app_slash_command.delete_app_slash_command": { title: "删除单条 Slash Command", page: null, apps: null, scopes: null, errors: [], client: scopes17 },
  "application.v7.app_slash_command.list_app_slash_commands": { title: "查询 Slash Command 列表", page: null, apps: null, scopes: null, errors: [], client: scopes17 },
  "application.v7.app_slash_command.patch_app_slash_command": { title: "修改 App Slash Command", page: null, apps: null, scopes: null, errors: [], client: scopes17 },
  "application.v7.application.ability.patch": { title: "更新应用能力配置", page: "/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch", apps: ["custom"], scopes: scopes16, errors: errors25, perMinute: 100 },
  "application.v7.application.base.patch": { title: "更新应用基础信息配置", page: "/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-base/patch", apps: ["custom"], scopes: scopes16, errors: errors26, perMinute: 100 },
  "application.v7.application.config.patch": { title: "更新应用开发配置", page: "/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-config/patch", apps: ["custom"], scopes: scopes16, errors: errors27, fieldScopes: scopes3, perMinute: 100 },
  "application.v7.application.publish.create": { title: "提交发布自建应用", page: "/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-publish/create", apps: ["custom"], scopes: scopes16, errors: errors28, perMinute: 20 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "app_open": { title: "首次启用应用", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled", apps: [], scopes: [] },
  "app_status_change": { title: "应用停启用", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-enabled-or-disabled", apps: [], scopes: [] },
  "app_ticket": { title: "app_ticket 事件", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events", apps: [], scopes: [] },
  "app_uninstalled": { title: "应用卸载", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-uninstalled", apps: [], scopes: [] },
  "application.application.app_version.audit_v6": { title: "应用审核", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/audit", apps: ["custom"], scopes: scopes18 },
  "application.application.app_version.publish_apply_v6": { title: "申请发布应用", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_apply", apps: ["custom"], scopes: scopes18 },
  "application.application.app_version.publish_revoke_v6": { title: "撤回应用发布申请", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_revoke", apps: ["custom"], scopes: scopes18 },
  "application.application.created_v6": { title: "应用创建", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application/events/created", apps: ["custom"], scopes: scopes0 },
  "application.application.feedback.created_v6": { title: "新增应用反馈", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/created", apps: ["custom","isv"], scopes: scopes12 },
  "application.application.feedback.updated_v6": { title: "反馈更新", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/updated", apps: ["custom","isv"], scopes: scopes12 },
  "application.application.visibility.added_v6": { title: "员工免审安装应用", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-availability-scope-extended", apps: ["isv"], scopes: [] },
  "application.bot.menu_v6": { title: "机器人自定义菜单事件", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu", apps: ["custom"], scopes: [] },
  "order_paid": { title: "应用商店应用购买", page: "/uAjLw4CM/ukTMukTMukTM/application-v6/event/public-app-purchase", apps: [], scopes: [] }
}
