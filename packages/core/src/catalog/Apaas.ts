// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `apaas`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["app_engine:apps:read"]
const scopes1: Catalog.Scopes = ["app_engine:security.audit_log:read"]
const scopes2: Catalog.Scopes = ["app_engine:application.environment_variable:read"]
const scopes3: Catalog.Scopes = ["app_engine:flow:write"]
const scopes4: Catalog.Scopes = ["app_engine:application.function:write"]
const scopes5: Catalog.Scopes = ["app_engine:object.record:read","app_engine:object.record:write"]
const scopes6: Catalog.Scopes = ["app_engine:object.record:write"]
const scopes7: Catalog.Scopes = ["app_engine:object.record:read"]
const scopes8: Catalog.Scopes = ["app_engine:record_permission.member:write"]
const scopes9: Catalog.Scopes = ["app_engine:role.member:write"]
const scopes10: Catalog.Scopes = ["app_engine:role:read"]
const scopes11: Catalog.Scopes = ["app_engine:approval:write"]
const scopes12: Catalog.Scopes = ["app_engine:seat_activities:read"]
const scopes13: Catalog.Scopes = ["app_engine:seat_assignments:read"]
const scopes14: Catalog.Scopes = ["app_engine:tenant_app_metrics:read"]
const scopes15: Catalog.Scopes = ["app_engine:approval:read"]
const scopes16: Catalog.Scopes = ["app_engine:workspace.table:read","app_engine:workspace.table:write"]
const scopes17: Catalog.Scopes = ["app_engine:workspace.sql_commands:write"]
const scopes18: Catalog.Scopes = ["app_engine:workspace.table.record:write"]
const scopes19: Catalog.Scopes = ["app_engine:workspace.table.record:read","app_engine:workspace.table.record:write"]
const scopes20: Catalog.Scopes = ["app_engine:data.record.change:read"]
const errors0: Catalog.RawErrors = [[500,2320002,"internal error"],[404,2320003,"tenant does not exist"],[404,2320004,"user does not exist"],[403,2320005,"insufficient permissions"],[400,2320006,"bad request or invalid parameter"]]
const errors1: Catalog.RawErrors = [[400,2320001,"param is invalid"]]
const errors2: Catalog.RawErrors = [[404,2320003,"tenant does not exist"],[404,2320004,"user does not exist"],[403,2320005,"insufficient permissions"],[400,2320006,"bad request or invalid parameter"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/apaas.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "apaas.v1.app.list": { title: "查看应用基本信息", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 10 },
  "apaas.v1.application.audit_log.audit_log_list": { title: "查询审计日志列表", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list", apps: ["custom","isv"], scopes: scopes1, errors: errors1, perSecond: 10 },
  "apaas.v1.application.audit_log.data_change_log_detail": { title: "查询数据变更日志详情", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_log_detail", apps: ["custom","isv"], scopes: scopes1, errors: errors1, perSecond: 10 },
  "apaas.v1.application.audit_log.data_change_logs_list": { title: "查询数据变更日志列表", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list", apps: ["custom","isv"], scopes: scopes1, errors: errors1, perSecond: 10 },
  "apaas.v1.application.audit_log.get": { title: "查询审计日志详情", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/get", apps: ["custom","isv"], scopes: scopes1, errors: errors1, perSecond: 10 },
  "apaas.v1.application.environment_variable.get": { title: "查询环境变量详情", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/get", apps: ["custom","isv"], scopes: scopes2, errors: errors1, perSecond: 10 },
  "apaas.v1.application.environment_variable.query": { title: "查询环境变量列表", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/query", apps: ["custom","isv"], scopes: scopes2, errors: errors1, perSecond: 10 },
  "apaas.v1.application.flow.execute": { title: "发起流程", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-flow/execute", apps: ["custom"], scopes: scopes3, errors: errors1, perMinute: 100 },
  "apaas.v1.application.function.invoke": { title: "执行函数", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-function/invoke", apps: ["custom","isv"], scopes: scopes4, errors: errors1, perSecond: 10 },
  "apaas.v1.application.object.oql_query": { title: "执行 OQL", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/oql_query", apps: ["custom","isv"], scopes: scopes5, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.record.batch_create": { title: "批量新建记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_create", apps: ["custom","isv"], scopes: scopes6, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.record.batch_delete": { title: "批量删除记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_delete", apps: ["custom","isv"], scopes: scopes6, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.record.batch_query": { title: "查询记录列表", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_query", apps: ["custom","isv"], scopes: scopes7, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.record.batch_update": { title: "批量编辑记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_update", apps: ["custom","isv"], scopes: scopes6, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.record.create": { title: "新建记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/create", apps: ["custom","isv"], scopes: scopes6, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.record.delete": { title: "删除记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/delete", apps: ["custom","isv"], scopes: scopes6, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.record.patch": { title: "编辑记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/patch", apps: ["custom","isv"], scopes: scopes6, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.record.query": { title: "获取记录详情", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/query", apps: ["custom","isv"], scopes: scopes7, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.object.search": { title: "搜索记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/search", apps: ["custom","isv"], scopes: scopes7, errors: errors1, perMinute: 1000, perSecond: 50 },
  "apaas.v1.application.record_permission.member.batch_create_authorization": { title: "批量创建记录权限用户授权", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_create_authorization", apps: ["custom","isv"], scopes: scopes8, errors: errors1, perMinute: 100 },
  "apaas.v1.application.record_permission.member.batch_remove_authorization": { title: "批量删除记录权限用户授权", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_remove_authorization", apps: ["custom","isv"], scopes: scopes8, errors: errors1, perMinute: 100 },
  "apaas.v1.application.role.member.batch_create_authorization": { title: "批量创建角色成员授权", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_create_authorization", apps: ["custom","isv"], scopes: scopes9, errors: errors1, perMinute: 100 },
  "apaas.v1.application.role.member.batch_remove_authorization": { title: "批量删除角色成员授权", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_remove_authorization", apps: ["custom","isv"], scopes: scopes9, errors: errors1, perMinute: 100 },
  "apaas.v1.application.role.member.get": { title: "查询角色成员信息", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/get", apps: ["custom","isv"], scopes: scopes10, errors: errors1, perMinute: 100 },
  "apaas.v1.approval_instance.cancel": { title: "撤销人工任务", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_instance/cancel", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.approval_task.add_assignee": { title: "人工任务加签", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/add_assignee", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.approval_task.agree": { title: "同意人工任务", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/agree", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.approval_task.reject": { title: "拒绝人工任务", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/reject", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.approval_task.transfer": { title: "转交人工任务", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/transfer", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.seat_activity.list": { title: "查询席位活跃详情", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list", apps: ["custom","isv"], scopes: scopes12, errors: errors2, perSecond: 10 },
  "apaas.v1.seat_assignment.list": { title: "查询席位分配详情", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_assignment/list", apps: ["custom","isv"], scopes: scopes13, errors: errors2, perSecond: 1 },
  "apaas.v1.tenant_app_metrics.query": { title: "获取应用运营数据", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/tenant_app_metrics/query", apps: null, scopes: scopes14, errors: errors2, perSecond: 10 },
  "apaas.v1.user_task.cc": { title: "抄送人工任务", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/cc", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.user_task.chat_group": { title: "基于人工任务发起群聊", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/chat_group", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.user_task.expediting": { title: "催办人工任务", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/expediting", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.user_task.query": { title: "查询人工任务", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/query", apps: ["custom"], scopes: scopes15, errors: errors1, perMinute: 100 },
  "apaas.v1.user_task.rollback": { title: "退回人工任务", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback", apps: ["custom"], scopes: scopes11, errors: errors1, perMinute: 100 },
  "apaas.v1.user_task.rollback_points": { title: "查询人工任务可退回的位置", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback_points", apps: ["custom"], scopes: scopes15, errors: errors1, perMinute: 100 },
  "apaas.v1.workspace.enum.enum_get": { title: "获取自定义枚举详细信息", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get", apps: ["custom"], scopes: scopes16, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.enum.list": { title: "获取工作空间下的自定义枚举列表", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list", apps: ["custom"], scopes: scopes16, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.sql_commands": { title: "执行SQL", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands", apps: ["custom"], scopes: scopes17, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.table.list": { title: "获取工作空间下的数据表列表", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list", apps: ["custom"], scopes: scopes16, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.table.records_batch_update": { title: "批量更新数据表中的记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update", apps: ["custom"], scopes: scopes18, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.table.records_delete": { title: "删除数据表中的记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete", apps: ["custom"], scopes: scopes18, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.table.records_get": { title: "查询数据表数据记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get", apps: ["custom"], scopes: scopes19, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.table.records_patch": { title: "按条件更新数据表中的记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_patch", apps: ["custom"], scopes: scopes18, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.table.records_post": { title: "向数据表中添加或更新记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post", apps: ["custom"], scopes: scopes18, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.table.table_get": { title: "获取数据表详细信息", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get", apps: ["custom"], scopes: scopes16, errors: errors1, perSecond: 10 },
  "apaas.v1.workspace.view.views_get": { title: "查询视图数据记录", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-view/views_get", apps: ["custom"], scopes: scopes19, errors: errors1, perSecond: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "apaas.workspace.record_change_v1": { title: "数据记录变更", page: "/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/events/record_change", apps: ["custom"], scopes: scopes20 }
}
