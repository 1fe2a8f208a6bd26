// GENERATED from spec/. DO NOT EDIT.
/**
 * Every endpoint of the platform by its id, each loaded when it is asked for: for tools that do not know beforehand
 * what they will call. Programs import the resource: `@effect-feishu/core/api/im/v1/Message`.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type { Any } from "./Endpoint.js"
import { exportName } from "./internal/exportName.js"

/** The module of each resource, and the names of its endpoints. */
const resources: {
  readonly [resource: string]: readonly [load: () => Promise<object>, names: ReadonlyArray<string>]
} = {
  "acs.v1.access_record": [() => import("./api/acs/v1/AccessRecord.js"), ["list"]],
  "acs.v1.access_record.access_photo": [() => import("./api/acs/v1/AccessRecordAccessPhoto.js"), ["get"]],
  "acs.v1.device": [() => import("./api/acs/v1/Device.js"), ["list"]],
  "acs.v1.rule_external": [
    () => import("./api/acs/v1/RuleExternal.js"),
    ["create", "delete", "device_bind", "get"]
  ],
  "acs.v1.user": [() => import("./api/acs/v1/User.js"), ["get", "list", "patch"]],
  "acs.v1.user.face": [() => import("./api/acs/v1/UserFace.js"), ["get", "update"]],
  "acs.v1.visitor": [() => import("./api/acs/v1/Visitor.js"), ["create", "delete"]],
  "admin.v1.admin_dept_stat": [() => import("./api/admin/v1/AdminDeptStat.js"), ["list"]],
  "admin.v1.admin_user_stat": [() => import("./api/admin/v1/AdminUserStat.js"), ["list"]],
  "admin.v1.audit_info": [() => import("./api/admin/v1/AuditInfo.js"), ["list"]],
  "admin.v1.badge": [() => import("./api/admin/v1/Badge.js"), ["create", "get", "list", "update"]],
  "admin.v1.badge.grant": [
    () => import("./api/admin/v1/BadgeGrant.js"),
    ["create", "delete", "get", "list", "update"]
  ],
  "admin.v1.badge_image": [() => import("./api/admin/v1/BadgeImage.js"), ["create"]],
  "admin.v1.password": [() => import("./api/admin/v1/Password.js"), ["reset"]],
  "aily.v1.agent.agent_artifact": [() => import("./api/aily/v1/AgentAgentArtifact.js"), ["get"]],
  "aily.v1.agent.agent_attachment": [() => import("./api/aily/v1/AgentAgentAttachment.js"), ["create"]],
  "aily.v1.agent.agent_chat": [() => import("./api/aily/v1/AgentAgentChat.js"), ["create", "get"]],
  "aily.v1.agent.agent_chat_session": [
    () => import("./api/aily/v1/AgentAgentChatSession.js"),
    ["create", "delete", "get", "list"]
  ],
  "aily.v1.agent.agent_visibility": [() => import("./api/aily/v1/AgentAgentVisibility.js"), ["check"]],
  "aily.v1.aily_session": [
    () => import("./api/aily/v1/AilySession.js"),
    ["create", "delete", "get", "update"]
  ],
  "aily.v1.aily_session.aily_message": [
    () => import("./api/aily/v1/AilySessionAilyMessage.js"),
    ["create", "get", "list"]
  ],
  "aily.v1.aily_session.run": [
    () => import("./api/aily/v1/AilySessionRun.js"),
    ["cancel", "create", "get", "list"]
  ],
  "aily.v1.app.data_asset": [
    () => import("./api/aily/v1/AppDataAsset.js"),
    ["create", "delete", "get", "list", "upload_file"]
  ],
  "aily.v1.app.data_asset_tag": [() => import("./api/aily/v1/AppDataAssetTag.js"), ["list"]],
  "aily.v1.app.knowledge": [() => import("./api/aily/v1/AppKnowledge.js"), ["ask"]],
  "aily.v1.app.skill": [() => import("./api/aily/v1/AppSkill.js"), ["get", "list", "start"]],
  "aily.v1.tenant.app_stat": [() => import("./api/aily/v1/TenantAppStat.js"), ["list"]],
  "apaas.v1.app": [() => import("./api/apaas/v1/App.js"), ["list"]],
  "apaas.v1.application.audit_log": [
    () => import("./api/apaas/v1/ApplicationAuditLog.js"),
    ["audit_log_list", "data_change_log_detail", "data_change_logs_list", "get"]
  ],
  "apaas.v1.application.environment_variable": [
    () => import("./api/apaas/v1/ApplicationEnvironmentVariable.js"),
    ["get", "query"]
  ],
  "apaas.v1.application.flow": [() => import("./api/apaas/v1/ApplicationFlow.js"), ["execute"]],
  "apaas.v1.application.function": [() => import("./api/apaas/v1/ApplicationFunction.js"), ["invoke"]],
  "apaas.v1.application.object": [
    () => import("./api/apaas/v1/ApplicationObject.js"),
    ["oql_query", "search"]
  ],
  "apaas.v1.application.object.record": [
    () => import("./api/apaas/v1/ApplicationObjectRecord.js"),
    ["batch_create", "batch_delete", "batch_query", "batch_update", "create", "delete", "patch", "query"]
  ],
  "apaas.v1.application.record_permission.member": [
    () => import("./api/apaas/v1/ApplicationRecordPermissionMember.js"),
    ["batch_create_authorization", "batch_remove_authorization"]
  ],
  "apaas.v1.application.role.member": [
    () => import("./api/apaas/v1/ApplicationRoleMember.js"),
    ["batch_create_authorization", "batch_remove_authorization", "get"]
  ],
  "apaas.v1.approval_instance": [() => import("./api/apaas/v1/ApprovalInstance.js"), ["cancel"]],
  "apaas.v1.approval_task": [
    () => import("./api/apaas/v1/ApprovalTask.js"),
    ["add_assignee", "agree", "reject", "transfer"]
  ],
  "apaas.v1.seat_activity": [() => import("./api/apaas/v1/SeatActivity.js"), ["list"]],
  "apaas.v1.seat_assignment": [() => import("./api/apaas/v1/SeatAssignment.js"), ["list"]],
  "apaas.v1.tenant_app_metrics": [() => import("./api/apaas/v1/TenantAppMetrics.js"), ["query"]],
  "apaas.v1.user_task": [
    () => import("./api/apaas/v1/UserTask.js"),
    ["cc", "chat_group", "expediting", "query", "rollback", "rollback_points"]
  ],
  "apaas.v1.workspace": [() => import("./api/apaas/v1/Workspace.js"), ["sql_commands"]],
  "apaas.v1.workspace.enum": [() => import("./api/apaas/v1/WorkspaceEnum.js"), ["enum_get", "list"]],
  "apaas.v1.workspace.table": [
    () => import("./api/apaas/v1/WorkspaceTable.js"),
    [
      "list",
      "records_batch_update",
      "records_delete",
      "records_get",
      "records_patch",
      "records_post",
      "table_get"
    ]
  ],
  "apaas.v1.workspace.view": [() => import("./api/apaas/v1/WorkspaceView.js"), ["views_get"]],
  "application.v1.user.visible_app": [() => import("./api/application/v1/UserVisibleApp.js"), ["list"]],
  "application.v2.app": [() => import("./api/application/v2/App.js"), ["visibility"]],
  "application.v3.app": [() => import("./api/application/v3/App.js"), ["list", "update_visibility"]],
  "application.v3.application": [() => import("./api/application/v3/Application.js"), ["is_user_admin"]],
  "application.v5.application": [
    () => import("./api/application/v5/Application.js"),
    ["favourite", "recommend"]
  ],
  "application.v6.app_badge": [() => import("./api/application/v6/AppBadge.js"), ["set"]],
  "application.v6.app_recommend_rule": [() => import("./api/application/v6/AppRecommendRule.js"), ["list"]],
  "application.v6.application": [
    () => import("./api/application/v6/Application.js"),
    ["contacts_range_configuration", "get", "list", "patch", "underauditlist"]
  ],
  "application.v6.application.app_usage": [
    () => import("./api/application/v6/ApplicationAppUsage.js"),
    ["department_overview", "message_push_overview", "overview"]
  ],
  "application.v6.application.app_version": [
    () => import("./api/application/v6/ApplicationAppVersion.js"),
    ["contacts_range_suggest", "get", "list", "patch"]
  ],
  "application.v6.application.collaborators": [
    () => import("./api/application/v6/ApplicationCollaborators.js"),
    ["get", "update"]
  ],
  "application.v6.application.contacts_range": [
    () => import("./api/application/v6/ApplicationContactsRange.js"),
    ["patch"]
  ],
  "application.v6.application.feedback": [
    () => import("./api/application/v6/ApplicationFeedback.js"),
    ["list", "patch"]
  ],
  "application.v6.application.management": [
    () => import("./api/application/v6/ApplicationManagement.js"),
    ["update"]
  ],
  "application.v6.application.owner": [() => import("./api/application/v6/ApplicationOwner.js"), ["update"]],
  "application.v6.application.visibility": [
    () => import("./api/application/v6/ApplicationVisibility.js"),
    ["check_white_black_list", "patch"]
  ],
  "application.v6.scope": [() => import("./api/application/v6/Scope.js"), ["apply", "list"]],
  "application.v7.app_avatar.upload": [() => import("./api/application/v7/AppAvatarUpload.js"), ["create"]],
  "application.v7.app_slash_command": [
    () => import("./api/application/v7/AppSlashCommand.js"),
    [
      "create_app_slash_command",
      "delete_app_slash_command",
      "list_app_slash_commands",
      "patch_app_slash_command"
    ]
  ],
  "application.v7.application.ability": [
    () => import("./api/application/v7/ApplicationAbility.js"),
    ["patch"]
  ],
  "application.v7.application.base": [() => import("./api/application/v7/ApplicationBase.js"), ["patch"]],
  "application.v7.application.config": [() => import("./api/application/v7/ApplicationConfig.js"), ["patch"]],
  "application.v7.application.publish": [
    () => import("./api/application/v7/ApplicationPublish.js"),
    ["create"]
  ],
  "approval.v1.id": [() => import("./api/approval/v1/Id.js"), ["get"]],
  "approval.v1.message": [() => import("./api/approval/v1/Message.js"), ["send", "update"]],
  "approval.v2.approval": [() => import("./api/approval/v2/Approval.js"), ["create", "get"]],
  "approval.v2.cc": [() => import("./api/approval/v2/Cc.js"), ["search"]],
  "approval.v2.external": [() => import("./api/approval/v2/External.js"), ["list"]],
  "approval.v2.external.instance": [() => import("./api/approval/v2/ExternalInstance.js"), ["create"]],
  "approval.v2.file": [() => import("./api/approval/v2/File.js"), ["upload"]],
  "approval.v2.instance": [
    () => import("./api/approval/v2/Instance.js"),
    ["approve", "cancel", "cc", "create", "get", "list", "reject", "search", "transfer"]
  ],
  "approval.v2.subscription": [
    () => import("./api/approval/v2/Subscription.js"),
    ["subscribe", "unsubscribe"]
  ],
  "approval.v2.task": [() => import("./api/approval/v2/Task.js"), ["search"]],
  "approval.v3.external.approval": [() => import("./api/approval/v3/ExternalApproval.js"), ["create"]],
  "approval.v3.external.instance": [() => import("./api/approval/v3/ExternalInstance.js"), ["check"]],
  "approval.v4.approval": [
    () => import("./api/approval/v4/Approval.js"),
    ["create", "detail", "get", "search_launchable", "subscribe", "unsubscribe", "list"]
  ],
  "approval.v4.district": [() => import("./api/approval/v4/District.js"), ["list", "search"]],
  "approval.v4.external_approval": [() => import("./api/approval/v4/ExternalApproval.js"), ["create", "get"]],
  "approval.v4.external_instance": [
    () => import("./api/approval/v4/ExternalInstance.js"),
    ["check", "create"]
  ],
  "approval.v4.external_task": [() => import("./api/approval/v4/ExternalTask.js"), ["list"]],
  "approval.v4.instance": [
    () => import("./api/approval/v4/Instance.js"),
    [
      "add_cc",
      "add_sign",
      "cancel",
      "cc",
      "create",
      "detail",
      "get",
      "initiate",
      "initiated",
      "list",
      "preview",
      "query",
      "recall",
      "remind",
      "search_cc",
      "specified_rollback",
      "subscription",
      "unsubscription"
    ]
  ],
  "approval.v4.instance.comment": [
    () => import("./api/approval/v4/InstanceComment.js"),
    ["create", "delete", "list", "remove"]
  ],
  "approval.v4.task": [
    () => import("./api/approval/v4/Task.js"),
    [
      "add_sign",
      "approve",
      "forward",
      "list",
      "pass",
      "query",
      "refuse",
      "reject",
      "resubmit",
      "rollback",
      "search",
      "subscription",
      "transfer",
      "unsubscription"
    ]
  ],
  "attendance.v1.approval_info": [() => import("./api/attendance/v1/ApprovalInfo.js"), ["process"]],
  "attendance.v1.archive_rule": [
    () => import("./api/attendance/v1/ArchiveRule.js"),
    ["del_report", "list", "upload_report", "user_stats_fields_query"]
  ],
  "attendance.v1.file": [() => import("./api/attendance/v1/File.js"), ["download", "upload"]],
  "attendance.v1.group": [
    () => import("./api/attendance/v1/Group.js"),
    ["create", "delete", "get", "list", "list_user", "search"]
  ],
  "attendance.v1.leave_accrual_record": [
    () => import("./api/attendance/v1/LeaveAccrualRecord.js"),
    ["patch"]
  ],
  "attendance.v1.leave_employ_expire_record": [
    () => import("./api/attendance/v1/LeaveEmployExpireRecord.js"),
    ["get"]
  ],
  "attendance.v1.shift": [
    () => import("./api/attendance/v1/Shift.js"),
    ["create", "delete", "get", "list", "query"]
  ],
  "attendance.v1.user_approval": [() => import("./api/attendance/v1/UserApproval.js"), ["create", "query"]],
  "attendance.v1.user_daily_shift": [
    () => import("./api/attendance/v1/UserDailyShift.js"),
    ["batch_create", "batch_create_temp", "query"]
  ],
  "attendance.v1.user_flow": [
    () => import("./api/attendance/v1/UserFlow.js"),
    ["batch_create", "batch_del", "get", "query"]
  ],
  "attendance.v1.user_setting": [() => import("./api/attendance/v1/UserSetting.js"), ["modify", "query"]],
  "attendance.v1.user_stats_data": [() => import("./api/attendance/v1/UserStatsData.js"), ["query"]],
  "attendance.v1.user_stats_field": [() => import("./api/attendance/v1/UserStatsField.js"), ["query"]],
  "attendance.v1.user_stats_view": [
    () => import("./api/attendance/v1/UserStatsView.js"),
    ["query", "update"]
  ],
  "attendance.v1.user_task": [() => import("./api/attendance/v1/UserTask.js"), ["query"]],
  "attendance.v1.user_task_remedy": [
    () => import("./api/attendance/v1/UserTaskRemedy.js"),
    ["create", "query", "query_user_allowed_remedys"]
  ],
  "auth.v3.app_access_token": [() => import("./api/auth/v3/AppAccessToken.js"), ["create", "internal"]],
  "auth.v3.app_ticket": [() => import("./api/auth/v3/AppTicket.js"), ["resend"]],
  "auth.v3.tenant_access_token": [() => import("./api/auth/v3/TenantAccessToken.js"), ["create", "internal"]],
  "authen.v1.access_token": [() => import("./api/authen/v1/AccessToken.js"), ["create"]],
  "authen.v1.authen": [() => import("./api/authen/v1/Authen.js"), ["authorize", "index"]],
  "authen.v1.oidc.access_token": [() => import("./api/authen/v1/OidcAccessToken.js"), ["create"]],
  "authen.v1.oidc.refresh_access_token": [
    () => import("./api/authen/v1/OidcRefreshAccessToken.js"),
    ["create"]
  ],
  "authen.v1.refresh_access_token": [() => import("./api/authen/v1/RefreshAccessToken.js"), ["create"]],
  "authen.v1.user_info": [() => import("./api/authen/v1/UserInfo.js"), ["get"]],
  "authen.v2.oauth": [() => import("./api/authen/v2/Oauth.js"), ["token"]],
  "baike.v1.classification": [() => import("./api/baike/v1/Classification.js"), ["list"]],
  "baike.v1.draft": [() => import("./api/baike/v1/Draft.js"), ["create", "update"]],
  "baike.v1.entity": [
    () => import("./api/baike/v1/Entity.js"),
    ["create", "extract", "get", "highlight", "list", "match", "search", "update"]
  ],
  "baike.v1.file": [() => import("./api/baike/v1/File.js"), ["download", "upload"]],
  "base.v2.app.role": [() => import("./api/base/v2/AppRole.js"), ["create", "list", "update"]],
  "base.v3.base": [() => import("./api/base/v3/Base.js"), ["copy", "copy_table_state", "create", "get"]],
  "base.v3.base.advperm": [() => import("./api/base/v3/BaseAdvperm.js"), ["enable"]],
  "base.v3.base.block": [
    () => import("./api/base/v3/BaseBlock.js"),
    ["create", "delete", "list", "move", "rename"]
  ],
  "base.v3.base.dashboard": [
    () => import("./api/base/v3/BaseDashboard.js"),
    ["arrange", "create", "delete", "get", "list", "patch"]
  ],
  "base.v3.base.dashboard.block": [
    () => import("./api/base/v3/BaseDashboardBlock.js"),
    ["create", "data", "delete", "get", "list", "patch"]
  ],
  "base.v3.base.dashboard.share": [() => import("./api/base/v3/BaseDashboardShare.js"), ["get", "patch"]],
  "base.v3.base.data": [() => import("./api/base/v3/BaseData.js"), ["query"]],
  "base.v3.base.form": [() => import("./api/base/v3/BaseForm.js"), ["detail", "submit"]],
  "base.v3.base.record_history": [() => import("./api/base/v3/BaseRecordHistory.js"), ["list"]],
  "base.v3.base.role": [
    () => import("./api/base/v3/BaseRole.js"),
    ["create", "delete", "get", "list", "update"]
  ],
  "base.v3.base.table": [
    () => import("./api/base/v3/BaseTable.js"),
    [
      "append_attachments",
      "copy",
      "create",
      "delete",
      "get",
      "get_attachments",
      "list",
      "patch",
      "remove_attachments"
    ]
  ],
  "base.v3.base.table.field": [
    () => import("./api/base/v3/BaseTableField.js"),
    ["create", "delete", "get", "list", "options", "update"]
  ],
  "base.v3.base.table.field.button_rule": [
    () => import("./api/base/v3/BaseTableFieldButtonRule.js"),
    ["get", "update"]
  ],
  "base.v3.base.table.form": [
    () => import("./api/base/v3/BaseTableForm.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "base.v3.base.table.form.question": [
    () => import("./api/base/v3/BaseTableFormQuestion.js"),
    ["create", "delete", "list", "patch"]
  ],
  "base.v3.base.table.form.share": [() => import("./api/base/v3/BaseTableFormShare.js"), ["get", "patch"]],
  "base.v3.base.table.record": [
    () => import("./api/base/v3/BaseTableRecord.js"),
    ["batch_create", "batch_delete", "batch_get", "batch_update", "create", "list", "patch", "search"]
  ],
  "base.v3.base.table.record.share_link": [
    () => import("./api/base/v3/BaseTableRecordShareLink.js"),
    ["batch"]
  ],
  "base.v3.base.table.view": [
    () => import("./api/base/v3/BaseTableView.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "base.v3.base.table.view.card": [() => import("./api/base/v3/BaseTableViewCard.js"), ["get", "update"]],
  "base.v3.base.table.view.filter": [() => import("./api/base/v3/BaseTableViewFilter.js"), ["get", "update"]],
  "base.v3.base.table.view.group": [() => import("./api/base/v3/BaseTableViewGroup.js"), ["get", "update"]],
  "base.v3.base.table.view.sort": [() => import("./api/base/v3/BaseTableViewSort.js"), ["get", "update"]],
  "base.v3.base.table.view.timebar": [
    () => import("./api/base/v3/BaseTableViewTimebar.js"),
    ["get", "update"]
  ],
  "base.v3.base.table.view.visible_fields": [
    () => import("./api/base/v3/BaseTableViewVisibleFields.js"),
    ["get", "update"]
  ],
  "base.v3.base.template": [() => import("./api/base/v3/BaseTemplate.js"), ["category", "list", "search"]],
  "base.v3.base.workflow": [
    () => import("./api/base/v3/BaseWorkflow.js"),
    ["create", "disable", "enable", "get", "list", "update"]
  ],
  "base.v3.base_app": [() => import("./api/base/v3/BaseApp.js"), ["create", "get"]],
  "base.v3.base_app.block": [() => import("./api/base/v3/BaseAppBlock.js"), ["data"]],
  "base.v3.base_app.page": [
    () => import("./api/base/v3/BaseAppPage.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "base.v3.base_app.page.block": [
    () => import("./api/base/v3/BaseAppPageBlock.js"),
    ["create", "get", "list", "patch"]
  ],
  "base.v3.record_share": [() => import("./api/base/v3/RecordShare.js"), ["meta"]],
  "base.v3.workspace": [() => import("./api/base/v3/Workspace.js"), ["create", "move_in"]],
  "base.v3.workspace.entity": [() => import("./api/base/v3/WorkspaceEntity.js"), ["list"]],
  "bitable.v1.app": [() => import("./api/bitable/v1/App.js"), ["copy", "create", "get", "update"]],
  "bitable.v1.app.block_workflow": [() => import("./api/bitable/v1/AppBlockWorkflow.js"), ["list"]],
  "bitable.v1.app.dashboard": [() => import("./api/bitable/v1/AppDashboard.js"), ["copy", "list"]],
  "bitable.v1.app.role": [
    () => import("./api/bitable/v1/AppRole.js"),
    ["create", "delete", "list", "update"]
  ],
  "bitable.v1.app.role.member": [
    () => import("./api/bitable/v1/AppRoleMember.js"),
    ["batch_create", "batch_delete", "create", "delete", "list"]
  ],
  "bitable.v1.app.table": [
    () => import("./api/bitable/v1/AppTable.js"),
    ["batch_create", "batch_delete", "create", "delete", "list", "patch"]
  ],
  "bitable.v1.app.table.field": [
    () => import("./api/bitable/v1/AppTableField.js"),
    ["create", "delete", "list", "update"]
  ],
  "bitable.v1.app.table.field_group": [() => import("./api/bitable/v1/AppTableFieldGroup.js"), ["create"]],
  "bitable.v1.app.table.form": [
    () => import("./api/bitable/v1/AppTableForm.js"),
    ["get", "patch", "upgrade"]
  ],
  "bitable.v1.app.table.form.field": [
    () => import("./api/bitable/v1/AppTableFormField.js"),
    ["list", "patch"]
  ],
  "bitable.v1.app.table.record": [
    () => import("./api/bitable/v1/AppTableRecord.js"),
    [
      "batch_create",
      "batch_delete",
      "batch_get",
      "batch_update",
      "create",
      "delete",
      "get",
      "list",
      "search",
      "update"
    ]
  ],
  "bitable.v1.app.table.view": [
    () => import("./api/bitable/v1/AppTableView.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "bitable.v1.app.workflow": [() => import("./api/bitable/v1/AppWorkflow.js"), ["list", "update"]],
  "block.v2.entity": [() => import("./api/block/v2/Entity.js"), ["create", "update"]],
  "block.v2.message": [() => import("./api/block/v2/Message.js"), ["create"]],
  "board.v1.whiteboard": [
    () => import("./api/board/v1/Whiteboard.js"),
    ["download_as_image", "export", "subscribe", "theme", "unsubscribe", "update_theme"]
  ],
  "board.v1.whiteboard.node": [
    () => import("./api/board/v1/WhiteboardNode.js"),
    ["batch_delete", "create", "create_plantuml", "list"]
  ],
  "bot.v1.openclaw_bot": [() => import("./api/bot/v1/OpenclawBot.js"), ["ping"]],
  "bot.v3.bot": [() => import("./api/bot/v3/Bot.js"), ["basic_batch", "info"]],
  "bot.v4.bot": [() => import("./api/bot/v4/Bot.js"), ["search"]],
  "calendar.v4.calendar": [
    () => import("./api/calendar/v4/Calendar.js"),
    [
      "create",
      "delete",
      "get",
      "list",
      "mget",
      "patch",
      "primary",
      "primarys",
      "search",
      "subscribe",
      "subscription",
      "unsubscribe",
      "unsubscription"
    ]
  ],
  "calendar.v4.calendar.acl": [
    () => import("./api/calendar/v4/CalendarAcl.js"),
    ["create", "delete", "list", "subscription", "unsubscription"]
  ],
  "calendar.v4.calendar.event": [
    () => import("./api/calendar/v4/CalendarEvent.js"),
    [
      "create",
      "delete",
      "get",
      "instance_view",
      "instances",
      "list",
      "mget_instance_relation_info",
      "patch",
      "reply",
      "search",
      "search_event",
      "share_info",
      "subscription",
      "unsubscription"
    ]
  ],
  "calendar.v4.calendar.event.attendee": [
    () => import("./api/calendar/v4/CalendarEventAttendee.js"),
    ["batch_delete", "create", "list"]
  ],
  "calendar.v4.calendar.event.attendee.chat_member": [
    () => import("./api/calendar/v4/CalendarEventAttendeeChatMember.js"),
    ["list"]
  ],
  "calendar.v4.calendar.event.meeting_chat": [
    () => import("./api/calendar/v4/CalendarEventMeetingChat.js"),
    ["create", "delete"]
  ],
  "calendar.v4.calendar.event.meeting_minute": [
    () => import("./api/calendar/v4/CalendarEventMeetingMinute.js"),
    ["create"]
  ],
  "calendar.v4.exchange_binding": [
    () => import("./api/calendar/v4/ExchangeBinding.js"),
    ["create", "delete", "get"]
  ],
  "calendar.v4.freebusy": [
    () => import("./api/calendar/v4/Freebusy.js"),
    ["batch", "list", "room_availability_check", "room_find", "suggestion"]
  ],
  "calendar.v4.setting": [() => import("./api/calendar/v4/Setting.js"), ["generate_caldav_conf"]],
  "calendar.v4.timeoff_event": [() => import("./api/calendar/v4/TimeoffEvent.js"), ["create", "delete"]],
  "cardkit.v1.card": [
    () => import("./api/cardkit/v1/Card.js"),
    ["batch_update", "create", "id_convert", "settings", "update"]
  ],
  "cardkit.v1.card.element": [
    () => import("./api/cardkit/v1/CardElement.js"),
    ["content", "create", "delete", "patch", "update"]
  ],
  "compensation.v1.archive": [() => import("./api/compensation/v1/Archive.js"), ["create", "query"]],
  "compensation.v1.change_reason": [() => import("./api/compensation/v1/ChangeReason.js"), ["list"]],
  "compensation.v1.indicator": [() => import("./api/compensation/v1/Indicator.js"), ["list"]],
  "compensation.v1.item": [() => import("./api/compensation/v1/Item.js"), ["list"]],
  "compensation.v1.item_category": [() => import("./api/compensation/v1/ItemCategory.js"), ["list"]],
  "compensation.v1.lump_sum_payment": [
    () => import("./api/compensation/v1/LumpSumPayment.js"),
    ["batch_create", "batch_remove", "batch_update", "query", "query_detail"]
  ],
  "compensation.v1.plan": [() => import("./api/compensation/v1/Plan.js"), ["list"]],
  "compensation.v1.recurring_payment": [
    () => import("./api/compensation/v1/RecurringPayment.js"),
    ["batch_create", "batch_remove", "batch_update", "query"]
  ],
  "compensation.v1.social_archive": [() => import("./api/compensation/v1/SocialArchive.js"), ["query"]],
  "compensation.v1.social_archive_adjust_record": [
    () => import("./api/compensation/v1/SocialArchiveAdjustRecord.js"),
    ["query"]
  ],
  "compensation.v1.social_insurance": [() => import("./api/compensation/v1/SocialInsurance.js"), ["list"]],
  "compensation.v1.social_plan": [() => import("./api/compensation/v1/SocialPlan.js"), ["list", "query"]],
  "contact.v1.user.admin_scope": [() => import("./api/contact/v1/UserAdminScope.js"), ["get"]],
  "contact.v2.department": [() => import("./api/contact/v2/Department.js"), ["batch_add"]],
  "contact.v2.role": [() => import("./api/contact/v2/Role.js"), ["list"]],
  "contact.v2.task": [() => import("./api/contact/v2/Task.js"), ["get"]],
  "contact.v2.user": [() => import("./api/contact/v2/User.js"), ["batch_add"]],
  "contact.v3.custom_attr": [() => import("./api/contact/v3/CustomAttr.js"), ["list"]],
  "contact.v3.department": [
    () => import("./api/contact/v3/Department.js"),
    [
      "batch",
      "children",
      "create",
      "delete",
      "get",
      "list",
      "parent",
      "patch",
      "search",
      "unbind_department_chat",
      "update",
      "update_department_id"
    ]
  ],
  "contact.v3.employee_type_enum": [
    () => import("./api/contact/v3/EmployeeTypeEnum.js"),
    ["create", "delete", "list", "update"]
  ],
  "contact.v3.functional_role": [
    () => import("./api/contact/v3/FunctionalRole.js"),
    ["create", "delete", "update"]
  ],
  "contact.v3.functional_role.member": [
    () => import("./api/contact/v3/FunctionalRoleMember.js"),
    ["batch_create", "batch_delete", "get", "list", "scopes"]
  ],
  "contact.v3.group": [
    () => import("./api/contact/v3/Group.js"),
    ["create", "delete", "get", "member_belong", "patch", "simplelist"]
  ],
  "contact.v3.group.member": [
    () => import("./api/contact/v3/GroupMember.js"),
    ["add", "batch_add", "batch_remove", "remove", "simplelist"]
  ],
  "contact.v3.job_family": [
    () => import("./api/contact/v3/JobFamily.js"),
    ["create", "delete", "get", "list", "update"]
  ],
  "contact.v3.job_level": [
    () => import("./api/contact/v3/JobLevel.js"),
    ["create", "delete", "get", "list", "update"]
  ],
  "contact.v3.job_title": [() => import("./api/contact/v3/JobTitle.js"), ["get", "list"]],
  "contact.v3.scope": [() => import("./api/contact/v3/Scope.js"), ["list"]],
  "contact.v3.unit": [
    () => import("./api/contact/v3/Unit.js"),
    ["bind_department", "create", "delete", "get", "list", "list_department", "patch", "unbind_department"]
  ],
  "contact.v3.user": [
    () => import("./api/contact/v3/User.js"),
    [
      "basic_batch",
      "batch",
      "batch_get_id",
      "create",
      "delete",
      "find_by_department",
      "get",
      "list",
      "patch",
      "resurrect",
      "search",
      "update",
      "update_user_id"
    ]
  ],
  "contact.v3.work_city": [() => import("./api/contact/v3/WorkCity.js"), ["get", "list"]],
  "corehr.v1.assigned_user": [() => import("./api/corehr/v1/AssignedUser.js"), ["search"]],
  "corehr.v1.authorization": [
    () => import("./api/corehr/v1/Authorization.js"),
    ["add_role_assign", "get_by_param", "query", "remove_role_assign", "update_role_assign"]
  ],
  "corehr.v1.common_data.id": [() => import("./api/corehr/v1/CommonDataId.js"), ["convert"]],
  "corehr.v1.common_data.meta_data": [
    () => import("./api/corehr/v1/CommonDataMetaData.js"),
    ["add_enum_option", "edit_enum_option"]
  ],
  "corehr.v1.company": [
    () => import("./api/corehr/v1/Company.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v1.compensation_standard": [() => import("./api/corehr/v1/CompensationStandard.js"), ["match"]],
  "corehr.v1.contract": [
    () => import("./api/corehr/v1/Contract.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v1.country_region": [() => import("./api/corehr/v1/CountryRegion.js"), ["get", "list"]],
  "corehr.v1.currency": [() => import("./api/corehr/v1/Currency.js"), ["get", "list"]],
  "corehr.v1.custom_field": [
    () => import("./api/corehr/v1/CustomField.js"),
    ["get_by_param", "list_object_api_name", "query"]
  ],
  "corehr.v1.department": [
    () => import("./api/corehr/v1/Department.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v1.employee_type": [
    () => import("./api/corehr/v1/EmployeeType.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v1.employment": [() => import("./api/corehr/v1/Employment.js"), ["create", "delete", "patch"]],
  "corehr.v1.file": [() => import("./api/corehr/v1/File.js"), ["get"]],
  "corehr.v1.job": [() => import("./api/corehr/v1/Job.js"), ["create", "delete", "get", "list", "patch"]],
  "corehr.v1.job_change": [() => import("./api/corehr/v1/JobChange.js"), ["create"]],
  "corehr.v1.job_data": [
    () => import("./api/corehr/v1/JobData.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v1.job_family": [
    () => import("./api/corehr/v1/JobFamily.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v1.job_level": [
    () => import("./api/corehr/v1/JobLevel.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v1.leave": [
    () => import("./api/corehr/v1/Leave.js"),
    [
      "calendar_by_scope",
      "leave_balances",
      "leave_request_history",
      "leave_types",
      "work_calendar",
      "work_calendar_date"
    ]
  ],
  "corehr.v1.leave_granting_record": [
    () => import("./api/corehr/v1/LeaveGrantingRecord.js"),
    ["create", "delete"]
  ],
  "corehr.v1.location": [() => import("./api/corehr/v1/Location.js"), ["create", "delete", "get", "list"]],
  "corehr.v1.national_id_type": [
    () => import("./api/corehr/v1/NationalIdType.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v1.offboarding": [() => import("./api/corehr/v1/Offboarding.js"), ["query", "search", "submit"]],
  "corehr.v1.person": [
    () => import("./api/corehr/v1/Person.js"),
    ["create", "delete", "get", "patch", "upload"]
  ],
  "corehr.v1.pre_hire": [() => import("./api/corehr/v1/PreHire.js"), ["delete", "get", "list", "patch"]],
  "corehr.v1.process.form_variable_data": [
    () => import("./api/corehr/v1/ProcessFormVariableData.js"),
    ["get"]
  ],
  "corehr.v1.security_group": [() => import("./api/corehr/v1/SecurityGroup.js"), ["list", "query"]],
  "corehr.v1.subdivision": [() => import("./api/corehr/v1/Subdivision.js"), ["get", "list"]],
  "corehr.v1.subregion": [() => import("./api/corehr/v1/Subregion.js"), ["get", "list"]],
  "corehr.v1.transfer_reason": [() => import("./api/corehr/v1/TransferReason.js"), ["query"]],
  "corehr.v1.transfer_type": [() => import("./api/corehr/v1/TransferType.js"), ["query"]],
  "corehr.v1.working_hours_type": [
    () => import("./api/corehr/v1/WorkingHoursType.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "corehr.v2.approval_groups": [
    () => import("./api/corehr/v2/ApprovalGroups.js"),
    [
      "get",
      "open_query_department_change_list_by_ids",
      "open_query_job_change_list_by_ids",
      "open_query_position_change_list_by_ids"
    ]
  ],
  "corehr.v2.approver": [() => import("./api/corehr/v2/Approver.js"), ["list"]],
  "corehr.v2.basic_info.bank": [() => import("./api/corehr/v2/BasicInfoBank.js"), ["search"]],
  "corehr.v2.basic_info.bank_branch": [() => import("./api/corehr/v2/BasicInfoBankBranch.js"), ["search"]],
  "corehr.v2.basic_info.city": [() => import("./api/corehr/v2/BasicInfoCity.js"), ["search"]],
  "corehr.v2.basic_info.country_region": [
    () => import("./api/corehr/v2/BasicInfoCountryRegion.js"),
    ["search"]
  ],
  "corehr.v2.basic_info.country_region_subdivision": [
    () => import("./api/corehr/v2/BasicInfoCountryRegionSubdivision.js"),
    ["search"]
  ],
  "corehr.v2.basic_info.currency": [() => import("./api/corehr/v2/BasicInfoCurrency.js"), ["search"]],
  "corehr.v2.basic_info.district": [() => import("./api/corehr/v2/BasicInfoDistrict.js"), ["search"]],
  "corehr.v2.basic_info.language": [() => import("./api/corehr/v2/BasicInfoLanguage.js"), ["search"]],
  "corehr.v2.basic_info.nationality": [() => import("./api/corehr/v2/BasicInfoNationality.js"), ["search"]],
  "corehr.v2.basic_info.time_zone": [() => import("./api/corehr/v2/BasicInfoTimeZone.js"), ["search"]],
  "corehr.v2.bp": [() => import("./api/corehr/v2/Bp.js"), ["get_by_department", "list"]],
  "corehr.v2.company": [
    () => import("./api/corehr/v2/Company.js"),
    ["active", "batch_get", "query_multi_timeline", "query_recent_change"]
  ],
  "corehr.v2.contract": [() => import("./api/corehr/v2/Contract.js"), ["search"]],
  "corehr.v2.cost_allocation": [
    () => import("./api/corehr/v2/CostAllocation.js"),
    ["batch_query", "create_version", "remove_version", "update_version"]
  ],
  "corehr.v2.cost_center": [
    () => import("./api/corehr/v2/CostCenter.js"),
    ["create", "delete", "patch", "query_multi_timeline", "query_recent_change", "search", "tree"]
  ],
  "corehr.v2.cost_center.version": [
    () => import("./api/corehr/v2/CostCenterVersion.js"),
    ["create", "delete", "patch"]
  ],
  "corehr.v2.custom_org": [
    () => import("./api/corehr/v2/CustomOrg.js"),
    ["active", "create", "delete_org", "patch", "query", "query_recent_change", "update_rule"]
  ],
  "corehr.v2.default_cost_center": [
    () => import("./api/corehr/v2/DefaultCostCenter.js"),
    ["batch_query", "create_version", "remove_version", "update_version"]
  ],
  "corehr.v2.department": [
    () => import("./api/corehr/v2/Department.js"),
    [
      "batch_get",
      "delete",
      "parents",
      "patch",
      "query_multi_timeline",
      "query_operation_logs",
      "query_recent_change",
      "query_timeline",
      "search",
      "tree"
    ]
  ],
  "corehr.v2.draft": [() => import("./api/corehr/v2/Draft.js"), ["get"]],
  "corehr.v2.employee": [() => import("./api/corehr/v2/Employee.js"), ["batch_get", "create", "search"]],
  "corehr.v2.employee.custom_org": [
    () => import("./api/corehr/v2/EmployeeCustomOrg.js"),
    ["create_emp_custom_org", "del", "edit_emp_custom_org", "employment_custom_org_record", "querybyid"]
  ],
  "corehr.v2.employees.additional_job": [
    () => import("./api/corehr/v2/EmployeesAdditionalJob.js"),
    ["batch", "create", "delete", "patch"]
  ],
  "corehr.v2.employees.bp": [() => import("./api/corehr/v2/EmployeesBp.js"), ["batch_get"]],
  "corehr.v2.employees.international_assignment": [
    () => import("./api/corehr/v2/EmployeesInternationalAssignment.js"),
    ["create", "delete", "list", "patch"]
  ],
  "corehr.v2.employees.job_data": [
    () => import("./api/corehr/v2/EmployeesJobData.js"),
    ["batch_get", "query"]
  ],
  "corehr.v2.enum": [() => import("./api/corehr/v2/Enum.js"), ["search"]],
  "corehr.v2.job": [
    () => import("./api/corehr/v2/Job.js"),
    ["batch_get", "get", "list", "query_multi_timeline", "query_recent_change"]
  ],
  "corehr.v2.job_change": [() => import("./api/corehr/v2/JobChange.js"), ["create", "revoke", "search"]],
  "corehr.v2.job_family": [
    () => import("./api/corehr/v2/JobFamily.js"),
    ["batch_get", "query_multi_timeline", "query_recent_change"]
  ],
  "corehr.v2.job_grade": [
    () => import("./api/corehr/v2/JobGrade.js"),
    ["create", "delete", "patch", "query", "query_recent_change"]
  ],
  "corehr.v2.job_level": [() => import("./api/corehr/v2/JobLevel.js"), ["batch_get", "query_recent_change"]],
  "corehr.v2.location": [
    () => import("./api/corehr/v2/Location.js"),
    ["active", "batch_get", "patch", "query_multi_timeline", "query_recent_change"]
  ],
  "corehr.v2.location.address": [
    () => import("./api/corehr/v2/LocationAddress.js"),
    ["create", "delete", "patch"]
  ],
  "corehr.v2.offboarding": [() => import("./api/corehr/v2/Offboarding.js"), ["edit", "revoke", "submit_v2"]],
  "corehr.v2.onboarding.qr.code": [
    () => import("./api/corehr/v2/OnboardingQrCode.js"),
    ["create_onboarding_qr_code", "onboarding_qr_code_dimension"]
  ],
  "corehr.v2.pathway": [
    () => import("./api/corehr/v2/Pathway.js"),
    ["active", "batch_get", "create", "delete", "patch"]
  ],
  "corehr.v2.person": [() => import("./api/corehr/v2/Person.js"), ["create", "patch"]],
  "corehr.v2.position": [
    () => import("./api/corehr/v2/Position.js"),
    ["active", "create", "del_position", "patch", "query", "query_recent_change"]
  ],
  "corehr.v2.pre_hire": [
    () => import("./api/corehr/v2/PreHire.js"),
    [
      "complete",
      "create",
      "delete",
      "onboarding_flow",
      "patch",
      "query",
      "restore_flow_instance",
      "search",
      "transform_onboarding_task",
      "transit_task",
      "withdraw_onboarding"
    ]
  ],
  "corehr.v2.probation": [
    () => import("./api/corehr/v2/Probation.js"),
    ["edit", "enable_disable_assessment", "search", "submit", "withdraw"]
  ],
  "corehr.v2.probation.assessment": [
    () => import("./api/corehr/v2/ProbationAssessment.js"),
    ["create", "delete", "patch"]
  ],
  "corehr.v2.process": [() => import("./api/corehr/v2/Process.js"), ["flow_variable_data", "get", "list"]],
  "corehr.v2.process.approver": [() => import("./api/corehr/v2/ProcessApprover.js"), ["update"]],
  "corehr.v2.process.extra": [() => import("./api/corehr/v2/ProcessExtra.js"), ["update"]],
  "corehr.v2.process.form_variable_data": [
    () => import("./api/corehr/v2/ProcessFormVariableData.js"),
    ["get"]
  ],
  "corehr.v2.process.query_flow_data_template": [
    () => import("./api/corehr/v2/ProcessQueryFlowDataTemplate.js"),
    ["create"]
  ],
  "corehr.v2.process.transfer": [() => import("./api/corehr/v2/ProcessTransfer.js"), ["update"]],
  "corehr.v2.process_revoke": [() => import("./api/corehr/v2/ProcessRevoke.js"), ["update"]],
  "corehr.v2.process_start": [() => import("./api/corehr/v2/ProcessStart.js"), ["create"]],
  "corehr.v2.process_withdraw": [() => import("./api/corehr/v2/ProcessWithdraw.js"), ["update"]],
  "corehr.v2.report_detail_row": [
    () => import("./api/corehr/v2/ReportDetailRow.js"),
    ["batchDelete", "batchSave"]
  ],
  "corehr.v2.signature_file": [
    () => import("./api/corehr/v2/SignatureFile.js"),
    ["download", "list", "list_by_biz_id", "query", "terminate"]
  ],
  "corehr.v2.signature_node": [() => import("./api/corehr/v2/SignatureNode.js"), ["list_by_file_id"]],
  "corehr.v2.signature_template": [() => import("./api/corehr/v2/SignatureTemplate.js"), ["search"]],
  "corehr.v2.signature_template_info_with_thumbnail": [
    () => import("./api/corehr/v2/SignatureTemplateInfoWithThumbnail.js"),
    ["list"]
  ],
  "corehr.v2.workforce_plan": [() => import("./api/corehr/v2/WorkforcePlan.js"), ["list"]],
  "corehr.v2.workforce_plan_detail": [
    () => import("./api/corehr/v2/WorkforcePlanDetail.js"),
    ["batch", "batch_v2"]
  ],
  "corehr.v2.workforce_plan_detail_row": [
    () => import("./api/corehr/v2/WorkforcePlanDetailRow.js"),
    ["batchDelete", "batchSave"]
  ],
  "directory.v1.collaboration_rule": [
    () => import("./api/directory/v1/CollaborationRule.js"),
    ["create", "delete", "list", "update"]
  ],
  "directory.v1.collaboration_tenant": [() => import("./api/directory/v1/CollaborationTenant.js"), ["list"]],
  "directory.v1.collboration_share_entity": [
    () => import("./api/directory/v1/CollborationShareEntity.js"),
    ["list"]
  ],
  "directory.v1.department": [
    () => import("./api/directory/v1/Department.js"),
    ["create", "delete", "filter", "mget", "patch", "search"]
  ],
  "directory.v1.employee": [
    () => import("./api/directory/v1/Employee.js"),
    ["create", "delete", "filter", "mget", "patch", "regular", "resurrect", "search", "to_be_resigned"]
  ],
  "doc.v2.doc": [
    () => import("./api/doc/v2/Doc.js"),
    ["batch_update", "content", "create", "raw_content", "sheet_meta"]
  ],
  "doc.v2.meta": [() => import("./api/doc/v2/Meta.js"), ["get"]],
  "docs.v1.content": [() => import("./api/docs/v1/Content.js"), ["get"]],
  "docs_ai.v1.document": [() => import("./api/docs_ai/v1/Document.js"), ["create", "fetch", "update"]],
  "docs_ai.v1.document.history": [
    () => import("./api/docs_ai/v1/DocumentHistory.js"),
    ["list", "revert", "revert_status"]
  ],
  "document_ai.v1.bank_card": [() => import("./api/document_ai/v1/BankCard.js"), ["recognize"]],
  "document_ai.v1.business_card": [() => import("./api/document_ai/v1/BusinessCard.js"), ["recognize"]],
  "document_ai.v1.business_license": [() => import("./api/document_ai/v1/BusinessLicense.js"), ["recognize"]],
  "document_ai.v1.chinese_passport": [() => import("./api/document_ai/v1/ChinesePassport.js"), ["recognize"]],
  "document_ai.v1.contract": [() => import("./api/document_ai/v1/Contract.js"), ["field_extraction"]],
  "document_ai.v1.driving_license": [() => import("./api/document_ai/v1/DrivingLicense.js"), ["recognize"]],
  "document_ai.v1.food_manage_license": [
    () => import("./api/document_ai/v1/FoodManageLicense.js"),
    ["recognize"]
  ],
  "document_ai.v1.food_produce_license": [
    () => import("./api/document_ai/v1/FoodProduceLicense.js"),
    ["recognize"]
  ],
  "document_ai.v1.health_certificate": [
    () => import("./api/document_ai/v1/HealthCertificate.js"),
    ["recognize"]
  ],
  "document_ai.v1.hkm_mainland_travel_permit": [
    () => import("./api/document_ai/v1/HkmMainlandTravelPermit.js"),
    ["recognize"]
  ],
  "document_ai.v1.id_card": [() => import("./api/document_ai/v1/IdCard.js"), ["recognize"]],
  "document_ai.v1.resume": [() => import("./api/document_ai/v1/Resume.js"), ["parse"]],
  "document_ai.v1.taxi_invoice": [() => import("./api/document_ai/v1/TaxiInvoice.js"), ["recognize"]],
  "document_ai.v1.train_invoice": [() => import("./api/document_ai/v1/TrainInvoice.js"), ["recognize"]],
  "document_ai.v1.tw_mainland_travel_permit": [
    () => import("./api/document_ai/v1/TwMainlandTravelPermit.js"),
    ["recognize"]
  ],
  "document_ai.v1.vat_invoice": [() => import("./api/document_ai/v1/VatInvoice.js"), ["recognize"]],
  "document_ai.v1.vehicle_invoice": [() => import("./api/document_ai/v1/VehicleInvoice.js"), ["recognize"]],
  "document_ai.v1.vehicle_license": [() => import("./api/document_ai/v1/VehicleLicense.js"), ["recognize"]],
  "docx.v1.chat.announcement": [() => import("./api/docx/v1/ChatAnnouncement.js"), ["get"]],
  "docx.v1.chat.announcement.block": [
    () => import("./api/docx/v1/ChatAnnouncementBlock.js"),
    ["batch_update", "get", "list"]
  ],
  "docx.v1.chat.announcement.block.children": [
    () => import("./api/docx/v1/ChatAnnouncementBlockChildren.js"),
    ["batch_delete", "create", "get"]
  ],
  "docx.v1.document": [
    () => import("./api/docx/v1/Document.js"),
    ["convert", "create", "get", "patch", "raw_content"]
  ],
  "docx.v1.document.block": [
    () => import("./api/docx/v1/DocumentBlock.js"),
    ["batch_update", "get", "list", "patch"]
  ],
  "docx.v1.document.block.children": [
    () => import("./api/docx/v1/DocumentBlockChildren.js"),
    ["batch_delete", "create", "get"]
  ],
  "docx.v1.document.block.descendant": [() => import("./api/docx/v1/DocumentBlockDescendant.js"), ["create"]],
  "drive.v1.export_task": [() => import("./api/drive/v1/ExportTask.js"), ["create", "download", "get"]],
  "drive.v1.file": [
    () => import("./api/drive/v1/File.js"),
    [
      "copy",
      "create_folder",
      "create_shortcut",
      "delete",
      "delete_subscribe",
      "download",
      "get_subscribe",
      "history",
      "list",
      "move",
      "patch",
      "revert",
      "subscribe",
      "task_check",
      "upload_all",
      "upload_finish",
      "upload_part",
      "upload_prepare",
      "version_del"
    ]
  ],
  "drive.v1.file.comment": [
    () => import("./api/drive/v1/FileComment.js"),
    ["batch_query", "create", "create_v2", "get", "list", "patch"]
  ],
  "drive.v1.file.comment.reply": [
    () => import("./api/drive/v1/FileCommentReply.js"),
    ["create", "delete", "list", "update"]
  ],
  "drive.v1.file.statistics": [() => import("./api/drive/v1/FileStatistics.js"), ["get"]],
  "drive.v1.file.subscription": [
    () => import("./api/drive/v1/FileSubscription.js"),
    ["create", "get", "patch"]
  ],
  "drive.v1.file.version": [
    () => import("./api/drive/v1/FileVersion.js"),
    ["create", "delete", "get", "list"]
  ],
  "drive.v1.file.view_record": [() => import("./api/drive/v1/FileViewRecord.js"), ["list"]],
  "drive.v1.import_task": [() => import("./api/drive/v1/ImportTask.js"), ["create", "get"]],
  "drive.v1.media": [
    () => import("./api/drive/v1/Media.js"),
    [
      "batch_get_tmp_download_url",
      "download",
      "preview_download",
      "preview_result",
      "upload_all",
      "upload_finish",
      "upload_part",
      "upload_prepare"
    ]
  ],
  "drive.v1.meta": [() => import("./api/drive/v1/Meta.js"), ["batch_query"]],
  "drive.v1.permission.member": [
    () => import("./api/drive/v1/PermissionMember.js"),
    ["apply", "auth", "batch_create", "create", "delete", "list", "transfer_owner", "update"]
  ],
  "drive.v1.permission.public": [() => import("./api/drive/v1/PermissionPublic.js"), ["get", "patch"]],
  "drive.v1.permission.public.password": [
    () => import("./api/drive/v1/PermissionPublicPassword.js"),
    ["create", "delete", "update"]
  ],
  "drive.v1.user": [
    () => import("./api/drive/v1/User.js"),
    ["remove_subscription", "subscription", "subscription_status"]
  ],
  "drive.v2.comment_reaction": [() => import("./api/drive/v2/CommentReaction.js"), ["update_reaction"]],
  "drive.v2.explorer.file": [() => import("./api/drive/v2/ExplorerFile.js"), ["create"]],
  "drive.v2.explorer.file.copy.file": [() => import("./api/drive/v2/ExplorerFileCopyFile.js"), ["create"]],
  "drive.v2.explorer.file.doc": [() => import("./api/drive/v2/ExplorerFileDoc.js"), ["delete"]],
  "drive.v2.explorer.file.spreadsheet": [
    () => import("./api/drive/v2/ExplorerFileSpreadsheet.js"),
    ["delete"]
  ],
  "drive.v2.explorer.folder": [
    () => import("./api/drive/v2/ExplorerFolder.js"),
    ["children", "create", "meta"]
  ],
  "drive.v2.explorer.root_folder": [() => import("./api/drive/v2/ExplorerRootFolder.js"), ["meta"]],
  "drive.v2.file.like": [() => import("./api/drive/v2/FileLike.js"), ["list"]],
  "drive.v2.file.secure_label": [() => import("./api/drive/v2/FileSecureLabel.js"), ["patch"]],
  "drive.v2.my_secure_label": [() => import("./api/drive/v2/MySecureLabel.js"), ["list"]],
  "drive.v2.permission.public": [() => import("./api/drive/v2/PermissionPublic.js"), ["get", "patch"]],
  "drive.v2.quota_detail": [() => import("./api/drive/v2/QuotaDetail.js"), ["get"]],
  "ehr.v1.attachment": [() => import("./api/ehr/v1/Attachment.js"), ["get"]],
  "ehr.v1.employee": [() => import("./api/ehr/v1/Employee.js"), ["list"]],
  "ephemeral.v1.ephemeral": [() => import("./api/ephemeral/v1/Ephemeral.js"), ["delete", "send"]],
  "event.v1.connection": [() => import("./api/event/v1/Connection.js"), ["get"]],
  "event.v1.outbound_ip": [() => import("./api/event/v1/OutboundIp.js"), ["list"]],
  "helpdesk.v1.agent": [() => import("./api/helpdesk/v1/Agent.js"), ["agent_email", "patch"]],
  "helpdesk.v1.agent.schedules": [
    () => import("./api/helpdesk/v1/AgentSchedules.js"),
    ["delete", "get", "patch"]
  ],
  "helpdesk.v1.agent_schedule": [() => import("./api/helpdesk/v1/AgentSchedule.js"), ["create", "list"]],
  "helpdesk.v1.agent_skill": [
    () => import("./api/helpdesk/v1/AgentSkill.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "helpdesk.v1.agent_skill_rule": [() => import("./api/helpdesk/v1/AgentSkillRule.js"), ["list"]],
  "helpdesk.v1.bot.message": [() => import("./api/helpdesk/v1/BotMessage.js"), ["create"]],
  "helpdesk.v1.category": [
    () => import("./api/helpdesk/v1/Category.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "helpdesk.v1.event": [() => import("./api/helpdesk/v1/Event.js"), ["subscribe", "unsubscribe"]],
  "helpdesk.v1.faq": [
    () => import("./api/helpdesk/v1/Faq.js"),
    ["create", "delete", "faq_image", "get", "list", "patch", "search"]
  ],
  "helpdesk.v1.notification": [
    () => import("./api/helpdesk/v1/Notification.js"),
    ["cancel_approve", "cancel_send", "create", "execute_send", "get", "patch", "preview", "submit_approve"]
  ],
  "helpdesk.v1.ticket": [
    () => import("./api/helpdesk/v1/Ticket.js"),
    ["answer_user_query", "customized_fields", "get", "list", "start_service", "ticket_image", "update"]
  ],
  "helpdesk.v1.ticket.message": [() => import("./api/helpdesk/v1/TicketMessage.js"), ["create", "list"]],
  "helpdesk.v1.ticket_customized_field": [
    () => import("./api/helpdesk/v1/TicketCustomizedField.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "hire.v1.advertisement": [() => import("./api/hire/v1/Advertisement.js"), ["publish"]],
  "hire.v1.agency": [
    () => import("./api/hire/v1/Agency.js"),
    [
      "batch_query",
      "get",
      "get_agency_account",
      "operate_agency_account",
      "protect",
      "protect_search",
      "query"
    ]
  ],
  "hire.v1.application": [
    () => import("./api/hire/v1/Application.js"),
    [
      "cancel_onboard",
      "create",
      "get",
      "get_detail",
      "list",
      "offer",
      "recover",
      "terminate",
      "transfer_onboard",
      "transfer_stage"
    ]
  ],
  "hire.v1.application.interview": [() => import("./api/hire/v1/ApplicationInterview.js"), ["list"]],
  "hire.v1.attachment": [() => import("./api/hire/v1/Attachment.js"), ["create", "get", "preview"]],
  "hire.v1.background_check_order": [
    () => import("./api/hire/v1/BackgroundCheckOrder.js"),
    ["batch_query", "list"]
  ],
  "hire.v1.diversity_inclusion": [() => import("./api/hire/v1/DiversityInclusion.js"), ["search"]],
  "hire.v1.eco_account_custom_field": [
    () => import("./api/hire/v1/EcoAccountCustomField.js"),
    ["batch_delete", "batch_update", "create"]
  ],
  "hire.v1.eco_background_check": [
    () => import("./api/hire/v1/EcoBackgroundCheck.js"),
    ["cancel", "update_progress", "update_result"]
  ],
  "hire.v1.eco_background_check_custom_field": [
    () => import("./api/hire/v1/EcoBackgroundCheckCustomField.js"),
    ["batch_delete", "batch_update", "create"]
  ],
  "hire.v1.eco_background_check_package": [
    () => import("./api/hire/v1/EcoBackgroundCheckPackage.js"),
    ["batch_delete", "batch_update", "create"]
  ],
  "hire.v1.eco_exam": [() => import("./api/hire/v1/EcoExam.js"), ["login_info", "update_result"]],
  "hire.v1.eco_exam_paper": [
    () => import("./api/hire/v1/EcoExamPaper.js"),
    ["batch_delete", "batch_update", "create"]
  ],
  "hire.v1.ehr_import_task": [() => import("./api/hire/v1/EhrImportTask.js"), ["patch"]],
  "hire.v1.employee": [() => import("./api/hire/v1/Employee.js"), ["get", "get_by_application", "patch"]],
  "hire.v1.evaluation": [() => import("./api/hire/v1/Evaluation.js"), ["list"]],
  "hire.v1.evaluation_task": [() => import("./api/hire/v1/EvaluationTask.js"), ["list"]],
  "hire.v1.exam": [() => import("./api/hire/v1/Exam.js"), ["create"]],
  "hire.v1.exam_marking_task": [() => import("./api/hire/v1/ExamMarkingTask.js"), ["list"]],
  "hire.v1.external_application": [
    () => import("./api/hire/v1/ExternalApplication.js"),
    ["create", "delete", "list", "update"]
  ],
  "hire.v1.external_background_check": [
    () => import("./api/hire/v1/ExternalBackgroundCheck.js"),
    ["batch_query", "create", "delete", "update"]
  ],
  "hire.v1.external_interview": [
    () => import("./api/hire/v1/ExternalInterview.js"),
    ["batch_query", "create", "delete", "update"]
  ],
  "hire.v1.external_interview_assessment": [
    () => import("./api/hire/v1/ExternalInterviewAssessment.js"),
    ["create", "patch"]
  ],
  "hire.v1.external_offer": [
    () => import("./api/hire/v1/ExternalOffer.js"),
    ["batch_query", "create", "delete", "update"]
  ],
  "hire.v1.external_referral_reward": [
    () => import("./api/hire/v1/ExternalReferralReward.js"),
    ["create", "delete"]
  ],
  "hire.v1.interview": [() => import("./api/hire/v1/Interview.js"), ["get_by_talent", "list"]],
  "hire.v1.interview_feedback_form": [() => import("./api/hire/v1/InterviewFeedbackForm.js"), ["list"]],
  "hire.v1.interview_record": [() => import("./api/hire/v1/InterviewRecord.js"), ["get", "list"]],
  "hire.v1.interview_record.attachment": [
    () => import("./api/hire/v1/InterviewRecordAttachment.js"),
    ["get"]
  ],
  "hire.v1.interview_registration_schema": [
    () => import("./api/hire/v1/InterviewRegistrationSchema.js"),
    ["list"]
  ],
  "hire.v1.interview_round_type": [() => import("./api/hire/v1/InterviewRoundType.js"), ["list"]],
  "hire.v1.interview_task": [() => import("./api/hire/v1/InterviewTask.js"), ["list"]],
  "hire.v1.interviewer": [() => import("./api/hire/v1/Interviewer.js"), ["list", "patch"]],
  "hire.v1.job": [
    () => import("./api/hire/v1/Job.js"),
    [
      "close",
      "combined_create",
      "combined_update",
      "config",
      "get",
      "get_detail",
      "list",
      "open",
      "recruiter",
      "update_config"
    ]
  ],
  "hire.v1.job.manager": [() => import("./api/hire/v1/JobManager.js"), ["batch_update", "get"]],
  "hire.v1.job_function": [() => import("./api/hire/v1/JobFunction.js"), ["list"]],
  "hire.v1.job_process": [() => import("./api/hire/v1/JobProcess.js"), ["list"]],
  "hire.v1.job_publish_record": [() => import("./api/hire/v1/JobPublishRecord.js"), ["search"]],
  "hire.v1.job_requirement": [
    () => import("./api/hire/v1/JobRequirement.js"),
    ["create", "delete", "list", "list_by_id", "update"]
  ],
  "hire.v1.job_requirement_schema": [() => import("./api/hire/v1/JobRequirementSchema.js"), ["list"]],
  "hire.v1.job_schema": [() => import("./api/hire/v1/JobSchema.js"), ["list"]],
  "hire.v1.job_type": [() => import("./api/hire/v1/JobType.js"), ["list"]],
  "hire.v1.location": [() => import("./api/hire/v1/Location.js"), ["list", "query"]],
  "hire.v1.minutes": [() => import("./api/hire/v1/Minutes.js"), ["get"]],
  "hire.v1.note": [() => import("./api/hire/v1/Note.js"), ["create", "delete", "get", "list", "patch"]],
  "hire.v1.offer": [
    () => import("./api/hire/v1/Offer.js"),
    ["create", "get", "intern_offer_status", "list", "offer_status", "update"]
  ],
  "hire.v1.offer_application_form": [() => import("./api/hire/v1/OfferApplicationForm.js"), ["get", "list"]],
  "hire.v1.offer_approval_template": [() => import("./api/hire/v1/OfferApprovalTemplate.js"), ["list"]],
  "hire.v1.offer_custom_field": [() => import("./api/hire/v1/OfferCustomField.js"), ["update"]],
  "hire.v1.offer_schema": [() => import("./api/hire/v1/OfferSchema.js"), ["get"]],
  "hire.v1.portal_apply_schema": [() => import("./api/hire/v1/PortalApplySchema.js"), ["list"]],
  "hire.v1.questionnaire": [() => import("./api/hire/v1/Questionnaire.js"), ["list"]],
  "hire.v1.referral": [() => import("./api/hire/v1/Referral.js"), ["get_by_application", "search"]],
  "hire.v1.referral_account": [
    () => import("./api/hire/v1/ReferralAccount.js"),
    ["create", "deactivate", "enable", "get_account_assets", "reconciliation", "withdraw"]
  ],
  "hire.v1.referral_website.job_post": [
    () => import("./api/hire/v1/ReferralWebsiteJobPost.js"),
    ["get", "list"]
  ],
  "hire.v1.registration_schema": [() => import("./api/hire/v1/RegistrationSchema.js"), ["list"]],
  "hire.v1.resume_source": [() => import("./api/hire/v1/ResumeSource.js"), ["list"]],
  "hire.v1.role": [() => import("./api/hire/v1/Role.js"), ["get", "list"]],
  "hire.v1.subject": [() => import("./api/hire/v1/Subject.js"), ["list"]],
  "hire.v1.talent": [
    () => import("./api/hire/v1/Talent.js"),
    [
      "add_to_folder",
      "batch_get_id",
      "combined_create",
      "combined_update",
      "get",
      "list",
      "onboard_status",
      "remove_to_folder",
      "tag"
    ]
  ],
  "hire.v1.talent.external_info": [() => import("./api/hire/v1/TalentExternalInfo.js"), ["create", "update"]],
  "hire.v1.talent_blocklist": [() => import("./api/hire/v1/TalentBlocklist.js"), ["change_talent_block"]],
  "hire.v1.talent_folder": [() => import("./api/hire/v1/TalentFolder.js"), ["list"]],
  "hire.v1.talent_object": [() => import("./api/hire/v1/TalentObject.js"), ["query"]],
  "hire.v1.talent_operation_log": [() => import("./api/hire/v1/TalentOperationLog.js"), ["search"]],
  "hire.v1.talent_pool": [
    () => import("./api/hire/v1/TalentPool.js"),
    ["batch_change_talent_pool", "move_talent", "search"]
  ],
  "hire.v1.talent_tag": [() => import("./api/hire/v1/TalentTag.js"), ["list"]],
  "hire.v1.termination_reason": [() => import("./api/hire/v1/TerminationReason.js"), ["list"]],
  "hire.v1.test": [() => import("./api/hire/v1/Test.js"), ["search"]],
  "hire.v1.todo": [() => import("./api/hire/v1/Todo.js"), ["list"]],
  "hire.v1.tripartite_agreement": [
    () => import("./api/hire/v1/TripartiteAgreement.js"),
    ["create", "delete", "list", "update"]
  ],
  "hire.v1.user_role": [() => import("./api/hire/v1/UserRole.js"), ["list"]],
  "hire.v1.website": [() => import("./api/hire/v1/Website.js"), ["list"]],
  "hire.v1.website.channel": [
    () => import("./api/hire/v1/WebsiteChannel.js"),
    ["create", "delete", "list", "update"]
  ],
  "hire.v1.website.delivery": [
    () => import("./api/hire/v1/WebsiteDelivery.js"),
    ["create_by_attachment", "create_by_resume"]
  ],
  "hire.v1.website.delivery_task": [() => import("./api/hire/v1/WebsiteDeliveryTask.js"), ["get"]],
  "hire.v1.website.job_post": [() => import("./api/hire/v1/WebsiteJobPost.js"), ["get", "list", "search"]],
  "hire.v1.website.site_user": [() => import("./api/hire/v1/WebsiteSiteUser.js"), ["create"]],
  "hire.v2.interview_record": [() => import("./api/hire/v2/InterviewRecord.js"), ["get", "list"]],
  "hire.v2.talent": [() => import("./api/hire/v2/Talent.js"), ["get"]],
  "human_authentication.v1.face": [
    () => import("./api/human_authentication/v1/Face.js"),
    ["facial_image_cropping", "query_recognition_result", "upload_facial_reference_image"]
  ],
  "human_authentication.v1.identity": [() => import("./api/human_authentication/v1/Identity.js"), ["create"]],
  "im.v1.batch_message": [
    () => import("./api/im/v1/BatchMessage.js"),
    ["delete", "get_progress", "read_user"]
  ],
  "im.v1.chat": [
    () => import("./api/im/v1/Chat.js"),
    ["batch_query", "create", "delete", "get", "link", "list", "search", "update"]
  ],
  "im.v1.chat.announcement": [() => import("./api/im/v1/ChatAnnouncement.js"), ["get", "patch"]],
  "im.v1.chat.managers": [() => import("./api/im/v1/ChatManagers.js"), ["add_managers", "delete_managers"]],
  "im.v1.chat.members": [
    () => import("./api/im/v1/ChatMembers.js"),
    ["bots", "create", "delete", "get", "is_in_chat", "list_members", "me_join"]
  ],
  "im.v1.chat.menu_item": [() => import("./api/im/v1/ChatMenuItem.js"), ["patch"]],
  "im.v1.chat.menu_tree": [() => import("./api/im/v1/ChatMenuTree.js"), ["create", "delete", "get", "sort"]],
  "im.v1.chat.moderation": [() => import("./api/im/v1/ChatModeration.js"), ["get", "update"]],
  "im.v1.chat.nickname": [() => import("./api/im/v1/ChatNickname.js"), ["delete", "get", "update"]],
  "im.v1.chat.tab": [
    () => import("./api/im/v1/ChatTab.js"),
    ["create", "delete_tabs", "list_tabs", "sort_tabs", "update_tabs"]
  ],
  "im.v1.chat.top_notice": [
    () => import("./api/im/v1/ChatTopNotice.js"),
    ["delete_top_notice", "put_top_notice"]
  ],
  "im.v1.chat_p2p": [() => import("./api/im/v1/ChatP2p.js"), ["batch_query"]],
  "im.v1.chat_user_setting": [
    () => import("./api/im/v1/ChatUserSetting.js"),
    ["batch_get_mute_status", "batch_query", "batch_update"]
  ],
  "im.v1.feed_flag": [() => import("./api/im/v1/FeedFlag.js"), ["cancel", "create", "list"]],
  "im.v1.feed_group": [
    () => import("./api/im/v1/FeedGroup.js"),
    ["batch_add_item", "batch_query", "batch_remove_item", "create", "delete", "list", "update"]
  ],
  "im.v1.file": [() => import("./api/im/v1/File.js"), ["create", "get"]],
  "im.v1.image": [() => import("./api/im/v1/Image.js"), ["create", "get"]],
  "im.v1.message": [
    () => import("./api/im/v1/Message.js"),
    [
      "create",
      "delete",
      "forward",
      "get",
      "list",
      "merge_forward",
      "mget",
      "patch",
      "push_follow_up",
      "read_status",
      "read_users",
      "reply",
      "search",
      "update",
      "urgent_app",
      "urgent_phone",
      "urgent_sms"
    ]
  ],
  "im.v1.message.reaction": [
    () => import("./api/im/v1/MessageReaction.js"),
    ["batch_query", "create", "delete", "list"]
  ],
  "im.v1.message.resource": [() => import("./api/im/v1/MessageResource.js"), ["get"]],
  "im.v1.pin": [() => import("./api/im/v1/Pin.js"), ["create", "delete", "list"]],
  "im.v1.thread": [() => import("./api/im/v1/Thread.js"), ["forward"]],
  "im.v2.app_feed_card": [() => import("./api/im/v2/AppFeedCard.js"), ["create"]],
  "im.v2.app_feed_card.batch": [() => import("./api/im/v2/AppFeedCardBatch.js"), ["delete", "update"]],
  "im.v2.biz_entity_tag_relation": [
    () => import("./api/im/v2/BizEntityTagRelation.js"),
    ["create", "get", "update"]
  ],
  "im.v2.chat": [() => import("./api/im/v2/Chat.js"), ["search"]],
  "im.v2.chat_button": [() => import("./api/im/v2/ChatButton.js"), ["update"]],
  "im.v2.feed_card": [() => import("./api/im/v2/FeedCard.js"), ["bot_time_sentive", "patch"]],
  "im.v2.feed_shortcut": [() => import("./api/im/v2/FeedShortcut.js"), ["create", "list", "remove"]],
  "im.v2.tag": [() => import("./api/im/v2/Tag.js"), ["create", "list", "patch"]],
  "im.v2.url_preview": [() => import("./api/im/v2/UrlPreview.js"), ["batch_update"]],
  "interactive.v1.card": [() => import("./api/interactive/v1/Card.js"), ["update"]],
  "jssdk.v0.ticket": [() => import("./api/jssdk/v0/Ticket.js"), ["get"]],
  "lingo.v1.classification": [() => import("./api/lingo/v1/Classification.js"), ["list"]],
  "lingo.v1.draft": [() => import("./api/lingo/v1/Draft.js"), ["create", "update"]],
  "lingo.v1.entity": [
    () => import("./api/lingo/v1/Entity.js"),
    ["create", "delete", "get", "highlight", "list", "match", "search", "update"]
  ],
  "lingo.v1.file": [() => import("./api/lingo/v1/File.js"), ["download", "upload"]],
  "lingo.v1.repo": [() => import("./api/lingo/v1/Repo.js"), ["list"]],
  "mail.v1.mailgroup": [
    () => import("./api/mail/v1/Mailgroup.js"),
    ["create", "delete", "get", "list", "patch", "update"]
  ],
  "mail.v1.mailgroup.alias": [() => import("./api/mail/v1/MailgroupAlias.js"), ["create", "delete", "list"]],
  "mail.v1.mailgroup.manager": [
    () => import("./api/mail/v1/MailgroupManager.js"),
    ["batch_create", "batch_delete", "list"]
  ],
  "mail.v1.mailgroup.member": [
    () => import("./api/mail/v1/MailgroupMember.js"),
    ["batch_create", "batch_delete", "create", "delete", "get", "list"]
  ],
  "mail.v1.mailgroup.permission_member": [
    () => import("./api/mail/v1/MailgroupPermissionMember.js"),
    ["batch_create", "batch_delete", "create", "delete", "get", "list"]
  ],
  "mail.v1.multi_entity": [() => import("./api/mail/v1/MultiEntity.js"), ["search"]],
  "mail.v1.public_mailbox": [
    () => import("./api/mail/v1/PublicMailbox.js"),
    ["create", "delete", "get", "list", "patch", "remove_to_recycle_bin", "update"]
  ],
  "mail.v1.public_mailbox.alias": [
    () => import("./api/mail/v1/PublicMailboxAlias.js"),
    ["create", "delete", "list"]
  ],
  "mail.v1.public_mailbox.member": [
    () => import("./api/mail/v1/PublicMailboxMember.js"),
    ["batch_create", "batch_delete", "clear", "create", "delete", "get", "list"]
  ],
  "mail.v1.user": [() => import("./api/mail/v1/User.js"), ["query"]],
  "mail.v1.user_mailbox": [
    () => import("./api/mail/v1/UserMailbox.js"),
    ["accessible_mailboxes", "delete", "profile", "search"]
  ],
  "mail.v1.user_mailbox.alias": [
    () => import("./api/mail/v1/UserMailboxAlias.js"),
    ["create", "delete", "list"]
  ],
  "mail.v1.user_mailbox.draft": [
    () => import("./api/mail/v1/UserMailboxDraft.js"),
    ["cancel_scheduled_send", "create", "delete", "get", "list", "send", "update"]
  ],
  "mail.v1.user_mailbox.event": [
    () => import("./api/mail/v1/UserMailboxEvent.js"),
    ["subscribe", "subscription", "unsubscribe"]
  ],
  "mail.v1.user_mailbox.folder": [
    () => import("./api/mail/v1/UserMailboxFolder.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "mail.v1.user_mailbox.label": [
    () => import("./api/mail/v1/UserMailboxLabel.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "mail.v1.user_mailbox.mail_card": [
    () => import("./api/mail/v1/UserMailboxMailCard.js"),
    ["create_share_session", "send"]
  ],
  "mail.v1.user_mailbox.mail_contact": [
    () => import("./api/mail/v1/UserMailboxMailContact.js"),
    ["create", "delete", "list", "patch"]
  ],
  "mail.v1.user_mailbox.message": [
    () => import("./api/mail/v1/UserMailboxMessage.js"),
    [
      "batch_get",
      "batch_modify",
      "batch_trash",
      "get",
      "get_by_card",
      "list",
      "list_thread_message",
      "modify",
      "send",
      "send_status",
      "trash"
    ]
  ],
  "mail.v1.user_mailbox.message.attachment": [
    () => import("./api/mail/v1/UserMailboxMessageAttachment.js"),
    ["download_url"]
  ],
  "mail.v1.user_mailbox.rule": [
    () => import("./api/mail/v1/UserMailboxRule.js"),
    ["create", "delete", "list", "reorder", "update"]
  ],
  "mail.v1.user_mailbox.sent_message": [
    () => import("./api/mail/v1/UserMailboxSentMessage.js"),
    ["get_recall_detail", "recall"]
  ],
  "mail.v1.user_mailbox.setting": [
    () => import("./api/mail/v1/UserMailboxSetting.js"),
    ["get_signatures", "send_as"]
  ],
  "mail.v1.user_mailbox.template": [
    () => import("./api/mail/v1/UserMailboxTemplate.js"),
    ["create", "delete", "get", "list", "update"]
  ],
  "mail.v1.user_mailbox.template.attachment": [
    () => import("./api/mail/v1/UserMailboxTemplateAttachment.js"),
    ["download_url"]
  ],
  "mail.v1.user_mailbox.thread": [
    () => import("./api/mail/v1/UserMailboxThread.js"),
    ["batch_modify", "batch_trash", "get", "list", "modify", "trash"]
  ],
  "mdm.v1.user_auth_data_relation": [
    () => import("./api/mdm/v1/UserAuthDataRelation.js"),
    ["bind", "unbind"]
  ],
  "mdm.v3.batch_country_region": [() => import("./api/mdm/v3/BatchCountryRegion.js"), ["get"]],
  "mdm.v3.country_region": [() => import("./api/mdm/v3/CountryRegion.js"), ["list"]],
  "meeting_room.v0.building": [
    () => import("./api/meeting_room/v0/Building.js"),
    ["batch_get", "batch_get_id", "create", "delete", "list", "update"]
  ],
  "meeting_room.v0.country": [() => import("./api/meeting_room/v0/Country.js"), ["list"]],
  "meeting_room.v0.district": [() => import("./api/meeting_room/v0/District.js"), ["list"]],
  "meeting_room.v0.freebusy": [() => import("./api/meeting_room/v0/Freebusy.js"), ["batch_get"]],
  "meeting_room.v0.instance": [() => import("./api/meeting_room/v0/Instance.js"), ["reply"]],
  "meeting_room.v0.room": [
    () => import("./api/meeting_room/v0/Room.js"),
    ["batch_get", "batch_get_id", "create", "customization", "delete", "list", "update"]
  ],
  "meeting_room.v0.summary": [() => import("./api/meeting_room/v0/Summary.js"), ["batch_get"]],
  "message.v4.message": [() => import("./api/message/v4/Message.js"), ["batch_send"]],
  "mina.v2.mina": [() => import("./api/mina/v2/Mina.js"), ["token_login_validate"]],
  "mindnote.v1.mindnote.node": [() => import("./api/mindnote/v1/MindnoteNode.js"), ["create", "list"]],
  "minutes.v1.minute": [
    () => import("./api/minutes/v1/Minute.js"),
    [
      "artifacts",
      "clip",
      "get",
      "patch",
      "search",
      "subscription",
      "summary",
      "todo",
      "unsubscription",
      "upload"
    ]
  ],
  "minutes.v1.minute.media": [() => import("./api/minutes/v1/MinuteMedia.js"), ["get"]],
  "minutes.v1.minute.permission": [() => import("./api/minutes/v1/MinutePermission.js"), ["apply"]],
  "minutes.v1.minute.statistics": [() => import("./api/minutes/v1/MinuteStatistics.js"), ["get"]],
  "minutes.v1.minute.transcript": [
    () => import("./api/minutes/v1/MinuteTranscript.js"),
    ["get", "speaker", "word"]
  ],
  "moments.v1.post": [() => import("./api/moments/v1/Post.js"), ["get"]],
  "okr.v1.image": [() => import("./api/okr/v1/Image.js"), ["upload"]],
  "okr.v1.okr": [() => import("./api/okr/v1/Okr.js"), ["batch_get"]],
  "okr.v1.period": [() => import("./api/okr/v1/Period.js"), ["create", "list", "patch"]],
  "okr.v1.period_rule": [() => import("./api/okr/v1/PeriodRule.js"), ["list"]],
  "okr.v1.progress_record": [
    () => import("./api/okr/v1/ProgressRecord.js"),
    ["create", "delete", "get", "update"]
  ],
  "okr.v1.review": [() => import("./api/okr/v1/Review.js"), ["query"]],
  "okr.v1.user.okr": [() => import("./api/okr/v1/UserOkr.js"), ["list"]],
  "okr.v2.comment": [
    () => import("./api/okr/v2/Comment.js"),
    ["create", "delete", "get", "list", "patch", "reopen", "solve"]
  ],
  "okr.v2.okr.alignment": [() => import("./api/okr/v2/OkrAlignment.js"), ["delete", "get"]],
  "okr.v2.okr.category": [() => import("./api/okr/v2/OkrCategory.js"), ["list"]],
  "okr.v2.okr.cycle": [
    () => import("./api/okr/v2/OkrCycle.js"),
    ["list", "objectives_position", "objectives_weight"]
  ],
  "okr.v2.okr.cycle.objective": [() => import("./api/okr/v2/OkrCycleObjective.js"), ["create", "list"]],
  "okr.v2.okr.indicator": [() => import("./api/okr/v2/OkrIndicator.js"), ["patch"]],
  "okr.v2.okr.key_result": [() => import("./api/okr/v2/OkrKeyResult.js"), ["delete", "get", "patch"]],
  "okr.v2.okr.key_result.indicator": [() => import("./api/okr/v2/OkrKeyResultIndicator.js"), ["list"]],
  "okr.v2.okr.key_result.progress": [() => import("./api/okr/v2/OkrKeyResultProgress.js"), ["list"]],
  "okr.v2.okr.objective": [
    () => import("./api/okr/v2/OkrObjective.js"),
    ["delete", "get", "key_results_position", "key_results_weight", "patch"]
  ],
  "okr.v2.okr.objective.alignment": [
    () => import("./api/okr/v2/OkrObjectiveAlignment.js"),
    ["create", "list"]
  ],
  "okr.v2.okr.objective.indicator": [() => import("./api/okr/v2/OkrObjectiveIndicator.js"), ["list"]],
  "okr.v2.okr.objective.key_result": [
    () => import("./api/okr/v2/OkrObjectiveKeyResult.js"),
    ["create", "list"]
  ],
  "okr.v2.okr.objective.progress": [() => import("./api/okr/v2/OkrObjectiveProgress.js"), ["list"]],
  "optical_char_recognition.v1.image": [
    () => import("./api/optical_char_recognition/v1/Image.js"),
    ["basic_recognize"]
  ],
  "passport.v1.password": [() => import("./api/passport/v1/Password.js"), ["update"]],
  "passport.v1.session": [() => import("./api/passport/v1/Session.js"), ["logout", "query"]],
  "payroll.v1.acct_item": [() => import("./api/payroll/v1/AcctItem.js"), ["list"]],
  "payroll.v1.cost_allocation_detail": [() => import("./api/payroll/v1/CostAllocationDetail.js"), ["list"]],
  "payroll.v1.cost_allocation_plan": [() => import("./api/payroll/v1/CostAllocationPlan.js"), ["list"]],
  "payroll.v1.cost_allocation_report": [() => import("./api/payroll/v1/CostAllocationReport.js"), ["list"]],
  "payroll.v1.datasource": [() => import("./api/payroll/v1/Datasource.js"), ["list"]],
  "payroll.v1.datasource_record": [() => import("./api/payroll/v1/DatasourceRecord.js"), ["query", "save"]],
  "payroll.v1.paygroup": [() => import("./api/payroll/v1/Paygroup.js"), ["list"]],
  "payroll.v1.payment_activity": [() => import("./api/payroll/v1/PaymentActivity.js"), ["archive", "list"]],
  "payroll.v1.payment_activity_detail": [() => import("./api/payroll/v1/PaymentActivityDetail.js"), ["list"]],
  "payroll.v1.payment_detail": [() => import("./api/payroll/v1/PaymentDetail.js"), ["query"]],
  "performance.v1.review_data": [() => import("./api/performance/v1/ReviewData.js"), ["query"]],
  "performance.v1.semester": [() => import("./api/performance/v1/Semester.js"), ["list"]],
  "performance.v1.stage_task": [
    () => import("./api/performance/v1/StageTask.js"),
    ["find_by_page", "find_by_user_list"]
  ],
  "performance.v2.activity": [() => import("./api/performance/v2/Activity.js"), ["query"]],
  "performance.v2.additional_information": [
    () => import("./api/performance/v2/AdditionalInformation.js"),
    ["import", "query"]
  ],
  "performance.v2.additional_informations.batch": [
    () => import("./api/performance/v2/AdditionalInformationsBatch.js"),
    ["delete"]
  ],
  "performance.v2.indicator": [() => import("./api/performance/v2/Indicator.js"), ["query"]],
  "performance.v2.metric_detail": [() => import("./api/performance/v2/MetricDetail.js"), ["import", "query"]],
  "performance.v2.metric_field": [() => import("./api/performance/v2/MetricField.js"), ["query"]],
  "performance.v2.metric_lib": [() => import("./api/performance/v2/MetricLib.js"), ["query"]],
  "performance.v2.metric_tag": [() => import("./api/performance/v2/MetricTag.js"), ["list"]],
  "performance.v2.metric_template": [() => import("./api/performance/v2/MetricTemplate.js"), ["query"]],
  "performance.v2.question": [() => import("./api/performance/v2/Question.js"), ["query"]],
  "performance.v2.review_data": [() => import("./api/performance/v2/ReviewData.js"), ["query"]],
  "performance.v2.review_template": [() => import("./api/performance/v2/ReviewTemplate.js"), ["query"]],
  "performance.v2.reviewee": [() => import("./api/performance/v2/Reviewee.js"), ["query"]],
  "performance.v2.user_group_user_rel": [() => import("./api/performance/v2/UserGroupUserRel.js"), ["write"]],
  "performance.v2.user_info": [() => import("./api/performance/v2/UserInfo.js"), ["query"]],
  "personal_settings.v1.system_status": [
    () => import("./api/personal_settings/v1/SystemStatus.js"),
    ["batch_close", "batch_open", "create", "delete", "list", "patch"]
  ],
  "profile.v2.user_profile": [() => import("./api/profile/v2/UserProfile.js"), ["batch_query"]],
  "report.v1.rule": [() => import("./api/report/v1/Rule.js"), ["query"]],
  "report.v1.rule.view": [() => import("./api/report/v1/RuleView.js"), ["remove"]],
  "report.v1.task": [() => import("./api/report/v1/Task.js"), ["query"]],
  "search.v1.search": [() => import("./api/search/v1/Search.js"), ["user"]],
  "search.v2.app": [() => import("./api/search/v2/App.js"), ["create"]],
  "search.v2.data_source": [
    () => import("./api/search/v2/DataSource.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "search.v2.data_source.item": [
    () => import("./api/search/v2/DataSourceItem.js"),
    ["batch_create", "create", "delete", "get"]
  ],
  "search.v2.doc_wiki": [() => import("./api/search/v2/DocWiki.js"), ["search"]],
  "search.v2.message": [() => import("./api/search/v2/Message.js"), ["create"]],
  "search.v2.schema": [() => import("./api/search/v2/Schema.js"), ["create", "delete", "get", "patch"]],
  "security_and_compliance.v1.multi_geo_entity.tenant": [
    () => import("./api/security_and_compliance/v1/MultiGeoEntityTenant.js"),
    ["get"]
  ],
  "security_and_compliance.v1.openapi_log": [
    () => import("./api/security_and_compliance/v1/OpenapiLog.js"),
    ["list_data"]
  ],
  "security_and_compliance.v1.user_migration": [
    () => import("./api/security_and_compliance/v1/UserMigration.js"),
    ["cancel", "create", "get", "search"]
  ],
  "security_and_compliance.v2.device_apply_record": [
    () => import("./api/security_and_compliance/v2/DeviceApplyRecord.js"),
    ["update"]
  ],
  "security_and_compliance.v2.device_record": [
    () => import("./api/security_and_compliance/v2/DeviceRecord.js"),
    ["create", "delete", "get", "list", "mine", "update"]
  ],
  "sheet_ai.v2.tool": [() => import("./api/sheet_ai/v2/Tool.js"), ["read", "write"]],
  "sheets.v2.import": [() => import("./api/sheets/v2/Import.js"), ["result"]],
  "sheets.v2.sheets": [() => import("./api/sheets/v2/Sheets.js"), ["import"]],
  "sheets.v2.spreadsheet": [
    () => import("./api/sheets/v2/Spreadsheet.js"),
    [
      "insert_dimension_range",
      "merge_cells",
      "metainfo",
      "protected_dimension",
      "protected_range_batch_del",
      "protected_range_batch_get",
      "protected_range_batch_update",
      "sheets_batch_update",
      "style",
      "styles_batch_update",
      "unmerge_cells",
      "values_append",
      "values_batch_get",
      "values_batch_update",
      "values_image",
      "values_prepend"
    ]
  ],
  "sheets.v2.spreadsheet.condition_format": [
    () => import("./api/sheets/v2/SpreadsheetConditionFormat.js"),
    ["batch_create", "batch_delete", "batch_update", "list"]
  ],
  "sheets.v2.spreadsheet.data_validation": [
    () => import("./api/sheets/v2/SpreadsheetDataValidation.js"),
    ["create", "delete", "get", "update", "update_put"]
  ],
  "sheets.v2.spreadsheet.dimension_range": [
    () => import("./api/sheets/v2/SpreadsheetDimensionRange.js"),
    ["create", "delete", "update"]
  ],
  "sheets.v2.spreadsheet.property": [() => import("./api/sheets/v2/SpreadsheetProperty.js"), ["update"]],
  "sheets.v2.spreadsheet.value": [() => import("./api/sheets/v2/SpreadsheetValue.js"), ["get", "update"]],
  "sheets.v3.spreadsheet": [() => import("./api/sheets/v3/Spreadsheet.js"), ["create", "get", "patch"]],
  "sheets.v3.spreadsheet.sheet": [
    () => import("./api/sheets/v3/SpreadsheetSheet.js"),
    ["find", "get", "move_dimension", "query", "replace"]
  ],
  "sheets.v3.spreadsheet.sheet.filter": [
    () => import("./api/sheets/v3/SpreadsheetSheetFilter.js"),
    ["create", "delete", "get", "update"]
  ],
  "sheets.v3.spreadsheet.sheet.filter_view": [
    () => import("./api/sheets/v3/SpreadsheetSheetFilterView.js"),
    ["create", "delete", "get", "patch", "query"]
  ],
  "sheets.v3.spreadsheet.sheet.filter_view.condition": [
    () => import("./api/sheets/v3/SpreadsheetSheetFilterViewCondition.js"),
    ["create", "delete", "get", "query", "update"]
  ],
  "sheets.v3.spreadsheet.sheet.float_image": [
    () => import("./api/sheets/v3/SpreadsheetSheetFloatImage.js"),
    ["create", "delete", "get", "patch", "query"]
  ],
  "slides_ai.v1.xml_presentation": [() => import("./api/slides_ai/v1/XmlPresentation.js"), ["create", "get"]],
  "slides_ai.v1.xml_presentation.history": [
    () => import("./api/slides_ai/v1/XmlPresentationHistory.js"),
    ["list", "revert", "revert_status"]
  ],
  "slides_ai.v1.xml_presentation.slide": [
    () => import("./api/slides_ai/v1/XmlPresentationSlide.js"),
    ["create", "delete", "get", "replace"]
  ],
  "slides_ai.v1.xml_presentation.slide_image": [
    () => import("./api/slides_ai/v1/XmlPresentationSlideImage.js"),
    ["list", "render"]
  ],
  "spark.v1.app": [
    () => import("./api/spark/v1/App.js"),
    [
      "create",
      "get_app_visibility",
      "icon",
      "list",
      "open_api_analytics_overview",
      "open_api_credit_usage",
      "patch",
      "query_analytics_data",
      "sql_commands",
      "update_app_visibility",
      "upload_html_code_and_release"
    ]
  ],
  "spark.v1.app.available_scope": [
    () => import("./api/spark/v1/AppAvailableScope.js"),
    ["open_api_get_miaoda_available_scope", "open_api_update_miaoda_available_scope"]
  ],
  "spark.v1.app.enum": [() => import("./api/spark/v1/AppEnum.js"), ["get_enum_detail", "get_enum_list"]],
  "spark.v1.app.storage": [
    () => import("./api/spark/v1/AppStorage.js"),
    ["download", "upload", "upload_complete", "upload_initialize", "upload_part"]
  ],
  "spark.v1.app.table": [
    () => import("./api/spark/v1/AppTable.js"),
    [
      "batch_update_table_records",
      "delete_table_records",
      "get_table_detail",
      "get_table_list",
      "get_table_record_list",
      "patch_table_records",
      "post_table_records"
    ]
  ],
  "spark.v1.app.view": [() => import("./api/spark/v1/AppView.js"), ["get_view_record_list"]],
  "spark.v1.directory.user": [() => import("./api/spark/v1/DirectoryUser.js"), ["id_convert"]],
  "spark.v1.plugin.version": [() => import("./api/spark/v1/PluginVersion.js"), ["batch_query"]],
  "speech_to_text.v1.speech": [
    () => import("./api/speech_to_text/v1/Speech.js"),
    ["file_recognize", "stream_recognize"]
  ],
  "suite.v0.docs_api": [() => import("./api/suite/v0/DocsApi.js"), ["meta"]],
  "suite.v0.docs_api.search": [() => import("./api/suite/v0/DocsApiSearch.js"), ["object"]],
  "task.v1.task": [
    () => import("./api/task/v1/Task.js"),
    [
      "batch_delete_collaborator",
      "batch_delete_follower",
      "complete",
      "create",
      "delete",
      "get",
      "list",
      "patch",
      "uncomplete"
    ]
  ],
  "task.v1.task.collaborator": [
    () => import("./api/task/v1/TaskCollaborator.js"),
    ["create", "delete", "list"]
  ],
  "task.v1.task.comment": [
    () => import("./api/task/v1/TaskComment.js"),
    ["create", "delete", "get", "list", "update"]
  ],
  "task.v1.task.follower": [() => import("./api/task/v1/TaskFollower.js"), ["create", "delete", "list"]],
  "task.v1.task.reminder": [() => import("./api/task/v1/TaskReminder.js"), ["create", "delete", "list"]],
  "task.v2.agent": [() => import("./api/task/v2/Agent.js"), ["register_agent", "update_agent_profile"]],
  "task.v2.agent_task_step_info": [() => import("./api/task/v2/AgentTaskStepInfo.js"), ["append_task_steps"]],
  "task.v2.attachment": [() => import("./api/task/v2/Attachment.js"), ["delete", "get", "list", "upload"]],
  "task.v2.comment": [() => import("./api/task/v2/Comment.js"), ["create", "delete", "get", "list", "patch"]],
  "task.v2.custom_field": [
    () => import("./api/task/v2/CustomField.js"),
    ["add", "create", "get", "list", "patch", "remove"]
  ],
  "task.v2.custom_field.option": [() => import("./api/task/v2/CustomFieldOption.js"), ["create", "patch"]],
  "task.v2.section": [
    () => import("./api/task/v2/Section.js"),
    ["create", "delete", "get", "list", "patch", "tasks"]
  ],
  "task.v2.task": [
    () => import("./api/task/v2/Task.js"),
    [
      "add_dependencies",
      "add_members",
      "add_reminders",
      "add_tasklist",
      "create",
      "delete",
      "get",
      "list",
      "patch",
      "remove_dependencies",
      "remove_members",
      "remove_reminders",
      "remove_tasklist",
      "search",
      "set_ancestor_task",
      "tasklists"
    ]
  ],
  "task.v2.task.subtask": [() => import("./api/task/v2/TaskSubtask.js"), ["create", "list"]],
  "task.v2.task_v2": [() => import("./api/task/v2/TaskV2.js"), ["list_related_task", "task_subscription"]],
  "task.v2.tasklist": [
    () => import("./api/task/v2/Tasklist.js"),
    ["add_members", "create", "delete", "get", "list", "patch", "remove_members", "search", "tasks"]
  ],
  "task.v2.tasklist.activity_subscription": [
    () => import("./api/task/v2/TasklistActivitySubscription.js"),
    ["create", "delete", "get", "list", "patch"]
  ],
  "tenant.v2.tenant": [() => import("./api/tenant/v2/Tenant.js"), ["query"]],
  "tenant.v2.tenant.product_assign_info": [
    () => import("./api/tenant/v2/TenantProductAssignInfo.js"),
    ["query"]
  ],
  "translation.v1.text": [() => import("./api/translation/v1/Text.js"), ["detect", "translate"]],
  "trust_party.v1.collaboration_tenant": [
    () => import("./api/trust_party/v1/CollaborationTenant.js"),
    ["get", "list", "visible_organization"]
  ],
  "trust_party.v1.collaboration_tenant.collaboration_department": [
    () => import("./api/trust_party/v1/CollaborationTenantCollaborationDepartment.js"),
    ["get"]
  ],
  "trust_party.v1.collaboration_tenant.collaboration_user": [
    () => import("./api/trust_party/v1/CollaborationTenantCollaborationUser.js"),
    ["get"]
  ],
  "user.v4.app_admin_user": [() => import("./api/user/v4/AppAdminUser.js"), ["list"]],
  "vc.v1.alert": [() => import("./api/vc/v1/Alert.js"), ["list"]],
  "vc.v1.bot": [
    () => import("./api/vc/v1/Bot.js"),
    [
      "countdown",
      "end",
      "events",
      "invite",
      "join",
      "leave",
      "message",
      "realtime_endpoint",
      "screenshot",
      "user_active_meeting"
    ]
  ],
  "vc.v1.export": [
    () => import("./api/vc/v1/Export.js"),
    [
      "download",
      "get",
      "meeting_list",
      "participant_list",
      "participant_quality_list",
      "resource_reservation_list"
    ]
  ],
  "vc.v1.material": [() => import("./api/vc/v1/Material.js"), ["pull_meta", "remove", "upload_meta"]],
  "vc.v1.meeting": [
    () => import("./api/vc/v1/Meeting.js"),
    [
      "change_name",
      "end",
      "get",
      "invite",
      "kickout",
      "list",
      "list_by_no",
      "search",
      "set_host",
      "subscription",
      "unsubscription"
    ]
  ],
  "vc.v1.meeting.pull_subtitle": [() => import("./api/vc/v1/MeetingPullSubtitle.js"), ["get"]],
  "vc.v1.meeting.recording": [
    () => import("./api/vc/v1/MeetingRecording.js"),
    ["get", "set_permission", "start", "stop"]
  ],
  "vc.v1.meeting_list": [() => import("./api/vc/v1/MeetingList.js"), ["get"]],
  "vc.v1.my_ai_mm": [
    () => import("./api/vc/v1/MyAiMm.js"),
    ["extension_boarding", "media_bind", "media_parse", "query", "query_suggest_context"]
  ],
  "vc.v1.my_ai_room": [
    () => import("./api/vc/v1/MyAiRoom.js"),
    [
      "auto_release_event",
      "auto_welcome",
      "check_in_schedule",
      "exit",
      "help_scene_type",
      "join_meeting",
      "join_meeting_number",
      "join_offline_meeting",
      "leave_meeting",
      "reserve_instant_event",
      "room_calling"
    ]
  ],
  "vc.v1.my_ai_sip": [() => import("./api/vc/v1/MyAiSip.js"), ["create_event_card"]],
  "vc.v1.my_ai_vc": [
    () => import("./api/vc/v1/MyAiVc.js"),
    [
      "card_callback",
      "fetch_meeting_analyze",
      "fetch_meeting_list",
      "meeting_analyze",
      "set_meeting_list",
      "start_analysis"
    ]
  ],
  "vc.v1.my_ai_vc_meeting": [
    () => import("./api/vc/v1/MyAiVcMeeting.js"),
    [
      "callback",
      "do_operation",
      "doc_based_suggest_question",
      "fetch_recap_stream",
      "fetch_section_summary_stream",
      "fetch_step_summary_stream",
      "get_common_reply",
      "get_recap",
      "get_todo_task",
      "section_summary",
      "seed_ai_pull_data"
    ]
  ],
  "vc.v1.note": [
    () => import("./api/vc/v1/Note.js"),
    ["get", "subscription", "unified_note_transcript", "unsubscription"]
  ],
  "vc.v1.participant_list": [() => import("./api/vc/v1/ParticipantList.js"), ["get"]],
  "vc.v1.participant_quality_list": [() => import("./api/vc/v1/ParticipantQualityList.js"), ["get"]],
  "vc.v1.recording": [() => import("./api/vc/v1/Recording.js"), ["subscription", "unsubscription"]],
  "vc.v1.report": [() => import("./api/vc/v1/Report.js"), ["get_daily", "get_top_user"]],
  "vc.v1.reserve": [
    () => import("./api/vc/v1/Reserve.js"),
    ["apply", "delete", "get", "get_active_meeting", "update"]
  ],
  "vc.v1.reserve_config": [() => import("./api/vc/v1/ReserveConfig.js"), ["patch", "reserve_scope"]],
  "vc.v1.reserve_config.admin": [() => import("./api/vc/v1/ReserveConfigAdmin.js"), ["get", "patch"]],
  "vc.v1.reserve_config.disable_inform": [
    () => import("./api/vc/v1/ReserveConfigDisableInform.js"),
    ["get", "patch"]
  ],
  "vc.v1.reserve_config.form": [() => import("./api/vc/v1/ReserveConfigForm.js"), ["get", "patch"]],
  "vc.v1.resource_reservation_list": [() => import("./api/vc/v1/ResourceReservationList.js"), ["get"]],
  "vc.v1.room": [
    () => import("./api/vc/v1/Room.js"),
    ["create", "delete", "get", "list", "mget", "patch", "search"]
  ],
  "vc.v1.room_config": [
    () => import("./api/vc/v1/RoomConfig.js"),
    ["del", "query", "set", "set_checkboard_access_code", "set_room_access_code"]
  ],
  "vc.v1.room_level": [
    () => import("./api/vc/v1/RoomLevel.js"),
    ["create", "del", "get", "list", "mget", "patch", "search"]
  ],
  "vc.v1.scope_config": [() => import("./api/vc/v1/ScopeConfig.js"), ["access_code", "create", "get"]],
  "verification.v1.verification": [() => import("./api/verification/v1/Verification.js"), ["get"]],
  "wiki.v1.node": [() => import("./api/wiki/v1/Node.js"), ["search"]],
  "wiki.v2.node": [() => import("./api/wiki/v2/Node.js"), ["move_wiki_to_docs"]],
  "wiki.v2.space": [
    () => import("./api/wiki/v2/Space.js"),
    ["create", "delete", "get", "get_node", "list", "node_by_token"]
  ],
  "wiki.v2.space.member": [() => import("./api/wiki/v2/SpaceMember.js"), ["create", "delete", "list"]],
  "wiki.v2.space.node": [
    () => import("./api/wiki/v2/SpaceNode.js"),
    ["copy", "create", "delete", "list", "move", "move_docs_to_wiki", "update_title"]
  ],
  "wiki.v2.space.setting": [() => import("./api/wiki/v2/SpaceSetting.js"), ["update"]],
  "wiki.v2.task": [() => import("./api/wiki/v2/Task.js"), ["get"]],
  "workplace.v1.custom_workplace_access_data": [
    () => import("./api/workplace/v1/CustomWorkplaceAccessData.js"),
    ["search"]
  ],
  "workplace.v1.workplace_access_data": [
    () => import("./api/workplace/v1/WorkplaceAccessData.js"),
    ["search"]
  ],
  "workplace.v1.workplace_block_access_data": [
    () => import("./api/workplace/v1/WorkplaceBlockAccessData.js"),
    ["search"]
  ]
}

/**
 * The ids of all endpoints, for example `im.v1.message.create`.
 *
 * @since 0.1.0
 * @category accessors
 */
export const ids: ReadonlyArray<string> = /*#__PURE__*/ Object.entries(resources).flatMap(
  ([resource, [, names]]) => names.map((name) => `${resource}.${name}`)
)

/**
 * An endpoint by its id. Fails with `NoSuchElementException` where there is none of that id.
 *
 * @since 0.1.0
 * @category accessors
 */
export const load = (id: string): Effect.Effect<Any, Cause.NoSuchElementError> => {
  const dot = id.lastIndexOf(".")
  const name = id.slice(dot + 1)
  const resource = Object.hasOwn(resources, id.slice(0, dot)) ? resources[id.slice(0, dot)] : undefined
  if (resource === undefined || !resource[1].includes(name)) {
    return Effect.fail(new Cause.NoSuchElementError(`no endpoint is called ${id}`))
  }
  return Effect.map(
    Effect.promise(resource[0]),
    (module) => (module as { readonly [name: string]: Any })[exportName(name)]!
  )
}

/**
 * All endpoints, in the order of `ids`. Loads everything.
 *
 * @since 0.1.0
 * @category accessors
 */
export const all: Effect.Effect<ReadonlyArray<Any>> = /*#__PURE__*/ Effect.suspend(() =>
  Effect.orDie(Effect.forEach(ids, load, { concurrency: "unbounded" }))
)
