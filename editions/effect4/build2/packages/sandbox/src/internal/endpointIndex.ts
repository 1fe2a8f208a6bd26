// GENERATED from spec/. DO NOT EDIT.
/** Every endpoint of the platform in a line: id, method, path, token kinds, requests a second, a minute, status (=) and code (!) of one too many. */
export const endpointIndex: string = `
acs.v1.access_record.access_photo.get GET /open-apis/acs/v1/access_records/:access_record_id/access_photo t
acs.v1.access_record.list GET /open-apis/acs/v1/access_records t
acs.v1.device.list GET /open-apis/acs/v1/devices t
acs.v1.rule_external.create POST /open-apis/acs/v1/rule_external u 5/s
acs.v1.rule_external.delete DELETE /open-apis/acs/v1/rule_external u 5/s
acs.v1.rule_external.device_bind POST /open-apis/acs/v1/rule_external/device_bind u 5/s
acs.v1.rule_external.get GET /open-apis/acs/v1/rule_external u 5/s
acs.v1.user.face.get GET /open-apis/acs/v1/users/:user_id/face t
acs.v1.user.face.update PUT /open-apis/acs/v1/users/:user_id/face t
acs.v1.user.get GET /open-apis/acs/v1/users/:user_id t
acs.v1.user.list GET /open-apis/acs/v1/users t
acs.v1.user.patch PATCH /open-apis/acs/v1/users/:user_id t
acs.v1.visitor.create POST /open-apis/acs/v1/visitors u 5/s
acs.v1.visitor.delete DELETE /open-apis/acs/v1/visitors/:visitor_id u 5/s
admin.v1.admin_dept_stat.list GET /open-apis/admin/v1/admin_dept_stats t 20/s
admin.v1.admin_user_stat.list GET /open-apis/admin/v1/admin_user_stats t 20/s
admin.v1.audit_info.list GET /open-apis/admin/v1/audit_infos t 100/s
admin.v1.badge.create POST /open-apis/admin/v1/badges t 100/m
admin.v1.badge.get GET /open-apis/admin/v1/badges/:badge_id t 100/m
admin.v1.badge.grant.create POST /open-apis/admin/v1/badges/:badge_id/grants t 100/m
admin.v1.badge.grant.delete DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id t 100/m
admin.v1.badge.grant.get GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id t 100/m
admin.v1.badge.grant.list GET /open-apis/admin/v1/badges/:badge_id/grants t 100/m
admin.v1.badge.grant.update PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id t 100/m
admin.v1.badge.list GET /open-apis/admin/v1/badges t 100/m
admin.v1.badge.update PUT /open-apis/admin/v1/badges/:badge_id t 100/m
admin.v1.badge_image.create POST /open-apis/admin/v1/badge_images t 20/m
admin.v1.password.reset POST /open-apis/admin/v1/password/reset t 10/s
aily.v1.agent.agent_artifact.get GET /open-apis/aily/v1/agents/:agent_id/artifacts/:agent_artifact_id tu 50/s
aily.v1.agent.agent_attachment.create POST /open-apis/aily/v1/agents/:agent_id/attachments tu
aily.v1.agent.agent_chat.create POST /open-apis/aily/v1/agents/:agent_id/chats tu 10/s
aily.v1.agent.agent_chat.get GET /open-apis/aily/v1/agents/:agent_id/chats/:agent_chat_id tu
aily.v1.agent.agent_chat_session.create POST /open-apis/aily/v1/agents/:agent_id/sessions tu
aily.v1.agent.agent_chat_session.delete DELETE /open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id tu 10/s
aily.v1.agent.agent_chat_session.get GET /open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id tu 10/s
aily.v1.agent.agent_chat_session.list GET /open-apis/aily/v1/agents/:agent_id/sessions tu
aily.v1.agent.agent_visibility.check POST /open-apis/aily/v1/agents/:agent_id/agent_visibility/check u
aily.v1.aily_session.aily_message.create POST /open-apis/aily/v1/sessions/:aily_session_id/messages tu 50/s 1000/m
aily.v1.aily_session.aily_message.get GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id tu 50/s 1000/m
aily.v1.aily_session.aily_message.list GET /open-apis/aily/v1/sessions/:aily_session_id/messages tu 50/s 1000/m
aily.v1.aily_session.create POST /open-apis/aily/v1/sessions tu 50/s 1000/m
aily.v1.aily_session.delete DELETE /open-apis/aily/v1/sessions/:aily_session_id tu 50/s 1000/m
aily.v1.aily_session.get GET /open-apis/aily/v1/sessions/:aily_session_id tu 50/s 1000/m
aily.v1.aily_session.run.cancel POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel tu 50/s 1000/m
aily.v1.aily_session.run.create POST /open-apis/aily/v1/sessions/:aily_session_id/runs tu 100/m
aily.v1.aily_session.run.get GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id tu 50/s 1000/m
aily.v1.aily_session.run.list GET /open-apis/aily/v1/sessions/:aily_session_id/runs tu 50/s 1000/m
aily.v1.aily_session.update PUT /open-apis/aily/v1/sessions/:aily_session_id tu 50/s 1000/m
aily.v1.app.data_asset.create POST /open-apis/aily/v1/apps/:app_id/data_assets tu 20/s
aily.v1.app.data_asset.delete DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id tu 20/s
aily.v1.app.data_asset.get GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id tu 20/s
aily.v1.app.data_asset.list GET /open-apis/aily/v1/apps/:app_id/data_assets tu 10/s
aily.v1.app.data_asset.upload_file POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file tu 5/s
aily.v1.app.data_asset_tag.list GET /open-apis/aily/v1/apps/:app_id/data_asset_tags tu 20/s
aily.v1.app.knowledge.ask POST /open-apis/aily/v1/apps/:app_id/knowledges/ask tu 100/m
aily.v1.app.skill.get GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id tu 50/s 1000/m
aily.v1.app.skill.list GET /open-apis/aily/v1/apps/:app_id/skills tu 50/s 1000/m
aily.v1.app.skill.start POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start tu 100/m
aily.v1.tenant.app_stat.list GET /open-apis/aily/v1/app_stats t 1/s
apaas.v1.app.list GET /open-apis/apaas/v1/apps u 10/s
apaas.v1.application.audit_log.audit_log_list GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list u 10/s
apaas.v1.application.audit_log.data_change_log_detail GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail u 10/s
apaas.v1.application.audit_log.data_change_logs_list GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list u 10/s
apaas.v1.application.audit_log.get GET /open-apis/apaas/v1/applications/:namespace/audit_log u 10/s
apaas.v1.application.environment_variable.get GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name t 10/s
apaas.v1.application.environment_variable.query POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query t 10/s
apaas.v1.application.flow.execute POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute t 100/m
apaas.v1.application.function.invoke POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke t 10/s
apaas.v1.application.object.oql_query POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query t 50/s 1000/m
apaas.v1.application.object.record.batch_create POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create t 50/s 1000/m
apaas.v1.application.object.record.batch_delete DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete t 50/s 1000/m
apaas.v1.application.object.record.batch_query POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query t 50/s 1000/m
apaas.v1.application.object.record.batch_update PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update t 50/s 1000/m
apaas.v1.application.object.record.create POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records t 50/s 1000/m
apaas.v1.application.object.record.delete DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id t 50/s 1000/m
apaas.v1.application.object.record.patch PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id t 50/s 1000/m
apaas.v1.application.object.record.query POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query t 50/s 1000/m
apaas.v1.application.object.search POST /open-apis/apaas/v1/applications/:namespace/objects/search t 50/s 1000/m
apaas.v1.application.record_permission.member.batch_create_authorization POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization t 100/m
apaas.v1.application.record_permission.member.batch_remove_authorization POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization t 100/m
apaas.v1.application.role.member.batch_create_authorization POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization t 100/m
apaas.v1.application.role.member.batch_remove_authorization POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization t 100/m
apaas.v1.application.role.member.get GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member t 100/m
apaas.v1.approval_instance.cancel POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel t 100/m
apaas.v1.approval_task.add_assignee POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee t 100/m
apaas.v1.approval_task.agree POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree t 100/m
apaas.v1.approval_task.reject POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject t 100/m
apaas.v1.approval_task.transfer POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer t 100/m
apaas.v1.seat_activity.list GET /open-apis/apaas/v1/seat_activities u 10/s
apaas.v1.seat_assignment.list GET /open-apis/apaas/v1/seat_assignments u 1/s
apaas.v1.tenant_app_metrics.query POST /open-apis/apaas/v1/tenant_app_metrics/query u 10/s
apaas.v1.user_task.cc POST /open-apis/apaas/v1/user_tasks/:task_id/cc t 100/m
apaas.v1.user_task.chat_group POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group t 100/m
apaas.v1.user_task.expediting POST /open-apis/apaas/v1/user_tasks/:task_id/expediting t 100/m
apaas.v1.user_task.query POST /open-apis/apaas/v1/user_task/query t 100/m
apaas.v1.user_task.rollback POST /open-apis/apaas/v1/user_tasks/:task_id/rollback t 100/m
apaas.v1.user_task.rollback_points POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points t 100/m
apaas.v1.workspace.enum.enum_get GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name u 10/s
apaas.v1.workspace.enum.list GET /open-apis/apaas/v1/workspaces/:workspace_id/enums u 10/s
apaas.v1.workspace.sql_commands POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands u 10/s
apaas.v1.workspace.table.list GET /open-apis/apaas/v1/workspaces/:workspace_id/tables u 10/s
apaas.v1.workspace.table.records_batch_update PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update u 10/s
apaas.v1.workspace.table.records_delete DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records u 10/s
apaas.v1.workspace.table.records_get GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records u 10/s
apaas.v1.workspace.table.records_patch PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records u 10/s
apaas.v1.workspace.table.records_post POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records u 10/s
apaas.v1.workspace.table.table_get GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name u 10/s
apaas.v1.workspace.view.views_get GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records u 10/s
application.v1.user.visible_app.list GET /open-apis/application/v1/user/visible_apps t
application.v2.app.visibility GET /open-apis/application/v2/app/visibility t
application.v3.app.list GET /open-apis/application/v3/app/list t
application.v3.app.update_visibility POST /open-apis/application/v3/app/update_visibility t
application.v3.application.is_user_admin GET /open-apis/application/v3/is_user_admin t
application.v5.application.favourite GET /open-apis/application/v5/applications/favourite u 50/s 1000/m
application.v5.application.recommend GET /open-apis/application/v5/applications/recommend u 50/s 1000/m
application.v6.app_badge.set POST /open-apis/application/v6/app_badge/set t 100/s
application.v6.app_recommend_rule.list GET /open-apis/application/v6/app_recommend_rules t 50/s 1000/m
application.v6.application.app_usage.department_overview POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview t 100/m
application.v6.application.app_usage.message_push_overview POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview t 100/m
application.v6.application.app_usage.overview POST /open-apis/application/v6/applications/:app_id/app_usage/overview t 100/m
application.v6.application.app_version.contacts_range_suggest GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest t 100/m
application.v6.application.app_version.get GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id t 100/m
application.v6.application.app_version.list GET /open-apis/application/v6/applications/:app_id/app_versions t 100/m
application.v6.application.app_version.patch PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id t 5/s
application.v6.application.collaborators.get GET /open-apis/application/v6/applications/:app_id/collaborators tu 10/m
application.v6.application.collaborators.update PUT /open-apis/application/v6/applications/:app_id/collaborators tu 10/m
application.v6.application.contacts_range.patch PATCH /open-apis/application/v6/applications/:app_id/contacts_range t 20/m
application.v6.application.contacts_range_configuration GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration t 100/m
application.v6.application.feedback.list GET /open-apis/application/v6/applications/:app_id/feedbacks t 100/m
application.v6.application.feedback.patch PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id t 100/m
application.v6.application.get GET /open-apis/application/v6/applications/:app_id t 50/s
application.v6.application.list GET /open-apis/application/v6/applications t 100/m
application.v6.application.management.update PUT /open-apis/application/v6/applications/:app_id/management t 10/m
application.v6.application.owner.update PUT /open-apis/application/v6/applications/:app_id/owner tu 100/m
application.v6.application.patch PATCH /open-apis/application/v6/applications/:app_id t 10/s
application.v6.application.underauditlist GET /open-apis/application/v6/applications/underauditlist t 100/m
application.v6.application.visibility.check_white_black_list POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list t 50/s 1000/m
application.v6.application.visibility.patch PATCH /open-apis/application/v6/applications/:app_id/visibility t 20/m
application.v6.scope.apply POST /open-apis/application/v6/scopes/apply t 100/m
application.v6.scope.list GET /open-apis/application/v6/scopes t 100/m
application.v7.app_avatar.upload.create POST /open-apis/application/v7/app_avatar/upload tu 10/m
application.v7.app_slash_command.create_app_slash_command POST /open-apis/application/v7/app_slash_commands tu
application.v7.app_slash_command.delete_app_slash_command DELETE /open-apis/application/v7/app_slash_commands/:command_id tu
application.v7.app_slash_command.list_app_slash_commands GET /open-apis/application/v7/app_slash_commands tu
application.v7.app_slash_command.patch_app_slash_command PATCH /open-apis/application/v7/app_slash_commands/:command_id tu
application.v7.application.ability.patch PATCH /open-apis/application/v7/applications/:app_id/ability tu 100/m
application.v7.application.base.patch PATCH /open-apis/application/v7/applications/:app_id/base tu 100/m
application.v7.application.config.patch PATCH /open-apis/application/v7/applications/:app_id/config tu 100/m
application.v7.application.publish.create POST /open-apis/application/v7/applications/:app_id/publish tu 20/m
approval.v1.id.get POST /approval/openapi/v1/id/get t
approval.v1.message.send POST /open-apis/approval/v1/message/send t 50/s 1000/m
approval.v1.message.update POST /open-apis/approval/v1/message/update t
approval.v2.approval.create POST /approval/openapi/v2/approval/create t
approval.v2.approval.get POST /approval/openapi/v2/approval/get t
approval.v2.cc.search POST /approval/openapi/v2/cc/search t
approval.v2.external.instance.create POST /approval/openapi/v2/external/instance/create t
approval.v2.external.list POST /approval/openapi/v2/external/list t
approval.v2.file.upload POST /approval/openapi/v2/file/upload t
approval.v2.instance.approve POST /approval/openapi/v2/instance/approve t
approval.v2.instance.cancel POST /approval/openapi/v2/instance/cancel t
approval.v2.instance.cc POST /approval/openapi/v2/instance/cc t
approval.v2.instance.create POST /approval/openapi/v2/instance/create t
approval.v2.instance.get POST /approval/openapi/v2/instance/get t
approval.v2.instance.list POST /approval/openapi/v2/instance/list t
approval.v2.instance.reject POST /approval/openapi/v2/instance/reject t
approval.v2.instance.search POST /approval/openapi/v2/instance/search t
approval.v2.instance.transfer POST /approval/openapi/v2/instance/transfer t
approval.v2.subscription.subscribe POST /approval/openapi/v2/subscription/subscribe t
approval.v2.subscription.unsubscribe POST /approval/openapi/v2/subscription/unsubscribe t
approval.v2.task.search POST /approval/openapi/v2/task/search t
approval.v3.external.approval.create POST /approval/openapi/v3/external/approval/create t
approval.v3.external.instance.check POST /approval/openapi/v3/external/instance/check t
approval.v4.approval.create POST /open-apis/approval/v4/approvals t 50/s 1000/m
approval.v4.approval.detail GET /open-apis/approval/v4/approvals/:approval_code/detail u
approval.v4.approval.get GET /open-apis/approval/v4/approvals/:approval_code t 100/m
approval.v4.approval.search_launchable POST /open-apis/approval/v4/approvals/search_launchable u
approval.v4.approval.subscribe POST /open-apis/approval/v4/approvals/:approval_code/subscribe t 20/s
approval.v4.approval.unsubscribe POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe t 100/m
approval.v4.district.list GET /open-apis/approval/v4/districts tu 10/s
approval.v4.district.search POST /open-apis/approval/v4/districts/search tu 100/m
approval.v4.external_approval.create POST /open-apis/approval/v4/external_approvals t 50/s 1000/m
approval.v4.external_approval.get GET /open-apis/approval/v4/external_approvals/:approval_code t 50/s 1000/m
approval.v4.external_instance.check POST /open-apis/approval/v4/external_instances/check t 50/s 1000/m
approval.v4.external_instance.create POST /open-apis/approval/v4/external_instances t 50/s 1000/m
approval.v4.external_task.list GET /open-apis/approval/v4/external_tasks t 50/s 1000/m
approval.v4.instance.add_cc POST /open-apis/approval/v4/instances/add_cc u 100/m
approval.v4.instance.add_sign POST /open-apis/approval/v4/instances/add_sign t 50/s 1000/m
approval.v4.instance.cancel POST /open-apis/approval/v4/instances/cancel t 100/m
approval.v4.instance.cc POST /open-apis/approval/v4/instances/cc t 100/m
approval.v4.instance.comment.create POST /open-apis/approval/v4/instances/:instance_id/comments t 50/s 1000/m
approval.v4.instance.comment.delete DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id t 50/s 1000/m
approval.v4.instance.comment.list GET /open-apis/approval/v4/instances/:instance_id/comments t 50/s 1000/m
approval.v4.instance.comment.remove POST /open-apis/approval/v4/instances/:instance_id/comments/remove t 50/s 1000/m
approval.v4.instance.create POST /open-apis/approval/v4/instances t 100/m
approval.v4.instance.detail GET /open-apis/approval/v4/instances/detail u 50/s 1000/m
approval.v4.instance.get GET /open-apis/approval/v4/instances/:instance_id t 50/s 1000/m
approval.v4.instance.initiate POST /open-apis/approval/v4/instances/initiate u
approval.v4.instance.initiated GET /open-apis/approval/v4/instances/initiated u 50/s 1000/m
approval.v4.instance.list GET /open-apis/approval/v4/instances t 100/m
approval.v4.instance.preview POST /open-apis/approval/v4/instances/preview t 50/s 1000/m
approval.v4.instance.query POST /open-apis/approval/v4/instances/query t 50/s 1000/m
approval.v4.instance.recall POST /open-apis/approval/v4/instances/recall u 100/m
approval.v4.instance.remind POST /open-apis/approval/v4/instances/remind u 100/m
approval.v4.instance.search_cc POST /open-apis/approval/v4/instances/search_cc t 50/s 1000/m
approval.v4.instance.specified_rollback POST /open-apis/approval/v4/instances/specified_rollback t 50/s 1000/m
approval.v4.instance.subscription POST /open-apis/approval/v4/instances/subscription u 10/s
approval.v4.instance.unsubscription DELETE /open-apis/approval/v4/instances/subscription u 10/s
approval.v4.task.add_sign POST /open-apis/approval/v4/tasks/add_sign u 50/s 1000/m
approval.v4.task.approve POST /open-apis/approval/v4/tasks/approve t 100/m
approval.v4.task.forward POST /open-apis/approval/v4/tasks/forward u 100/m
approval.v4.task.list GET /open-apis/approval/v4/tasks u 50/s 1000/m
approval.v4.task.pass POST /open-apis/approval/v4/tasks/pass u 100/m
approval.v4.task.query GET /open-apis/approval/v4/tasks/query tu 50/s 1000/m
approval.v4.task.refuse POST /open-apis/approval/v4/tasks/refuse u 100/m
approval.v4.task.reject POST /open-apis/approval/v4/tasks/reject t 100/m
approval.v4.task.resubmit POST /open-apis/approval/v4/tasks/resubmit t 100/m
approval.v4.task.rollback POST /open-apis/approval/v4/tasks/rollback u 50/s 1000/m
approval.v4.task.search POST /open-apis/approval/v4/tasks/search t 50/s 1000/m
approval.v4.task.subscription POST /open-apis/approval/v4/tasks/subscription u 10/s
approval.v4.task.transfer POST /open-apis/approval/v4/tasks/transfer t 100/m
approval.v4.task.unsubscription DELETE /open-apis/approval/v4/tasks/subscription u 10/s
approval.v4.approval.list GET /open-apis/approval/v4/approvals t
attendance.v1.approval_info.process POST /open-apis/attendance/v1/approval_infos/process t 50/s
attendance.v1.archive_rule.del_report POST /open-apis/attendance/v1/archive_rule/del_report tu 50/s
attendance.v1.archive_rule.list GET /open-apis/attendance/v1/archive_rule tu 50/s
attendance.v1.archive_rule.upload_report POST /open-apis/attendance/v1/archive_rule/upload_report t 50/s
attendance.v1.archive_rule.user_stats_fields_query POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query tu 50/s
attendance.v1.file.download GET /open-apis/attendance/v1/files/:file_id/download t 50/s
attendance.v1.file.upload POST /open-apis/attendance/v1/files/upload t 50/s
attendance.v1.group.create POST /open-apis/attendance/v1/groups t 50/s
attendance.v1.group.delete DELETE /open-apis/attendance/v1/groups/:group_id t 50/s
attendance.v1.group.get GET /open-apis/attendance/v1/groups/:group_id t 50/s
attendance.v1.group.list GET /open-apis/attendance/v1/groups t 50/s
attendance.v1.group.list_user GET /open-apis/attendance/v1/groups/:group_id/list_user tu 50/s
attendance.v1.group.search POST /open-apis/attendance/v1/groups/search t 50/s
attendance.v1.leave_accrual_record.patch PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id t 50/s
attendance.v1.leave_employ_expire_record.get GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id t 50/s
attendance.v1.shift.create POST /open-apis/attendance/v1/shifts t 50/s
attendance.v1.shift.delete DELETE /open-apis/attendance/v1/shifts/:shift_id t 50/s
attendance.v1.shift.get GET /open-apis/attendance/v1/shifts/:shift_id t 50/s
attendance.v1.shift.list GET /open-apis/attendance/v1/shifts t 50/s
attendance.v1.shift.query POST /open-apis/attendance/v1/shifts/query t 50/s
attendance.v1.user_approval.create POST /open-apis/attendance/v1/user_approvals t 50/s
attendance.v1.user_approval.query POST /open-apis/attendance/v1/user_approvals/query t 50/s
attendance.v1.user_daily_shift.batch_create POST /open-apis/attendance/v1/user_daily_shifts/batch_create t 50/s
attendance.v1.user_daily_shift.batch_create_temp POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp tu 50/s
attendance.v1.user_daily_shift.query POST /open-apis/attendance/v1/user_daily_shifts/query t 50/s
attendance.v1.user_flow.batch_create POST /open-apis/attendance/v1/user_flows/batch_create t 50/s
attendance.v1.user_flow.batch_del POST /open-apis/attendance/v1/user_flows/batch_del t 10/s
attendance.v1.user_flow.get GET /open-apis/attendance/v1/user_flows/:user_flow_id t 50/s
attendance.v1.user_flow.query POST /open-apis/attendance/v1/user_flows/query t 50/s
attendance.v1.user_setting.modify POST /open-apis/attendance/v1/user_settings/modify t 50/s
attendance.v1.user_setting.query GET /open-apis/attendance/v1/user_settings/query t 50/s
attendance.v1.user_stats_data.query POST /open-apis/attendance/v1/user_stats_datas/query t 50/s
attendance.v1.user_stats_field.query POST /open-apis/attendance/v1/user_stats_fields/query t 50/s
attendance.v1.user_stats_view.query POST /open-apis/attendance/v1/user_stats_views/query t 50/s
attendance.v1.user_stats_view.update PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id t 50/s
attendance.v1.user_task.query POST /open-apis/attendance/v1/user_tasks/query tu 50/s
attendance.v1.user_task_remedy.create POST /open-apis/attendance/v1/user_task_remedys t 50/s
attendance.v1.user_task_remedy.query POST /open-apis/attendance/v1/user_task_remedys/query t 50/s
attendance.v1.user_task_remedy.query_user_allowed_remedys POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys t 50/s
auth.v3.app_access_token.create POST /open-apis/auth/v3/app_access_token -
auth.v3.app_access_token.internal POST /open-apis/auth/v3/app_access_token/internal -
auth.v3.app_ticket.resend POST /open-apis/auth/v3/app_ticket/resend -
auth.v3.tenant_access_token.create POST /open-apis/auth/v3/tenant_access_token -
auth.v3.tenant_access_token.internal POST /open-apis/auth/v3/tenant_access_token/internal -
authen.v1.access_token.create POST /open-apis/authen/v1/access_token a
authen.v1.authen.authorize GET /open-apis/authen/v1/authorize - 50/s 1000/m
authen.v1.authen.index GET /open-apis/authen/v1/index - 50/s 1000/m
authen.v1.oidc.access_token.create POST /open-apis/authen/v1/oidc/access_token a 50/s 1000/m
authen.v1.oidc.refresh_access_token.create POST /open-apis/authen/v1/oidc/refresh_access_token a 50/s 1000/m
authen.v1.refresh_access_token.create POST /open-apis/authen/v1/refresh_access_token a
authen.v1.user_info.get GET /open-apis/authen/v1/user_info u
authen.v2.oauth.token POST /open-apis/authen/v2/oauth/token - 50/s 1000/m
baike.v1.classification.list GET /open-apis/baike/v1/classifications tu 50/s 1000/m
baike.v1.draft.create POST /open-apis/baike/v1/drafts tu 100/m
baike.v1.draft.update PUT /open-apis/baike/v1/drafts/:draft_id tu 100/m
baike.v1.entity.create POST /open-apis/baike/v1/entities tu 100/m
baike.v1.entity.extract POST /open-apis/baike/v1/entities/extract tu 100/m
baike.v1.entity.get GET /open-apis/baike/v1/entities/:entity_id tu 50/s 1000/m
baike.v1.entity.highlight POST /open-apis/baike/v1/entities/highlight tu 50/s 1000/m
baike.v1.entity.list GET /open-apis/baike/v1/entities tu 50/s 1000/m
baike.v1.entity.match POST /open-apis/baike/v1/entities/match tu 50/s 1000/m
baike.v1.entity.search POST /open-apis/baike/v1/entities/search tu 50/s 1000/m
baike.v1.entity.update PUT /open-apis/baike/v1/entities/:entity_id tu 100/m
baike.v1.file.download GET /open-apis/baike/v1/files/:file_token/download tu 50/s 1000/m
baike.v1.file.upload POST /open-apis/baike/v1/files/upload tu 50/s 1000/m
base.v2.app.role.create POST /open-apis/base/v2/apps/:app_token/roles tu 10/s
base.v2.app.role.list GET /open-apis/base/v2/apps/:app_token/roles tu 20/s
base.v2.app.role.update PUT /open-apis/base/v2/apps/:app_token/roles/:role_id tu 10/s
base.v3.base.advperm.enable PUT /open-apis/base/v3/bases/:base_token/advperm/enable tu
base.v3.base.block.create POST /open-apis/base/v3/bases/:base_token/blocks tu
base.v3.base.block.delete DELETE /open-apis/base/v3/bases/:base_token/blocks/:block_id tu
base.v3.base.block.list POST /open-apis/base/v3/bases/:base_token/blocks/list tu
base.v3.base.block.move POST /open-apis/base/v3/bases/:base_token/blocks/:block_id/move tu
base.v3.base.block.rename POST /open-apis/base/v3/bases/:base_token/blocks/:block_id/rename tu
base.v3.base.copy POST /open-apis/base/v3/bases/:base_token/copy tu
base.v3.base.copy_table_state POST /open-apis/base/v3/bases/:base_token/copy_table_state tu
base.v3.base.create POST /open-apis/base/v3/bases tu
base.v3.base.dashboard.arrange POST /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/arrange tu
base.v3.base.dashboard.block.create POST /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks tu
base.v3.base.dashboard.block.data GET /open-apis/base/v3/bases/:base_token/dashboards/blocks/:block_id/data tu
base.v3.base.dashboard.block.delete DELETE /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id tu
base.v3.base.dashboard.block.get GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id tu
base.v3.base.dashboard.block.list GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks tu
base.v3.base.dashboard.block.patch PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id tu
base.v3.base.dashboard.create POST /open-apis/base/v3/bases/:base_token/dashboards tu
base.v3.base.dashboard.delete DELETE /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id tu
base.v3.base.dashboard.get GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id tu
base.v3.base.dashboard.list GET /open-apis/base/v3/bases/:base_token/dashboards tu
base.v3.base.dashboard.patch PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id tu
base.v3.base.dashboard.share.get GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share tu
base.v3.base.dashboard.share.patch PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share tu
base.v3.base.data.query POST /open-apis/base/v3/bases/:base_token/data/query tu
base.v3.base.form.detail POST /open-apis/base/v3/bases/tables/forms/detail tu
base.v3.base.form.submit POST /open-apis/base/v3/bases/tables/forms/submit tu
base.v3.base.get GET /open-apis/base/v3/bases/:base_token tu
base.v3.base.record_history.list GET /open-apis/base/v3/bases/:base_token/record_history tu
base.v3.base.role.create POST /open-apis/base/v3/bases/:base_token/roles tu
base.v3.base.role.delete DELETE /open-apis/base/v3/bases/:base_token/roles/:role_id tu
base.v3.base.role.get GET /open-apis/base/v3/bases/:base_token/roles/:role_id tu
base.v3.base.role.list GET /open-apis/base/v3/bases/:base_token/roles tu
base.v3.base.role.update PUT /open-apis/base/v3/bases/:base_token/roles/:role_id tu
base.v3.base.table.append_attachments POST /open-apis/base/v3/bases/:base_token/tables/:table_id/append_attachments tu
base.v3.base.table.copy POST /open-apis/base/v3/bases/:base_token/tables/:table_id/copy tu
base.v3.base.table.create POST /open-apis/base/v3/bases/:base_token/tables tu
base.v3.base.table.delete DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id tu
base.v3.base.table.field.button_rule.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/button_rule tu
base.v3.base.table.field.button_rule.update PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/button_rule tu
base.v3.base.table.field.create POST /open-apis/base/v3/bases/:base_token/tables/:table_id/fields tu
base.v3.base.table.field.delete DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id tu
base.v3.base.table.field.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id tu
base.v3.base.table.field.list GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields tu
base.v3.base.table.field.options GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/options tu
base.v3.base.table.field.update PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id tu
base.v3.base.table.form.create POST /open-apis/base/v3/bases/:base_token/tables/:table_id/forms tu
base.v3.base.table.form.delete DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id tu
base.v3.base.table.form.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id tu
base.v3.base.table.form.list GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms tu
base.v3.base.table.form.patch PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id tu
base.v3.base.table.form.question.create POST /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions tu
base.v3.base.table.form.question.delete DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions tu
base.v3.base.table.form.question.list GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions tu
base.v3.base.table.form.question.patch PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions tu
base.v3.base.table.form.share.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/share tu
base.v3.base.table.form.share.patch PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/share tu
base.v3.base.table.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id tu
base.v3.base.table.get_attachments POST /open-apis/base/v3/bases/:base_token/tables/:table_id/get_attachments tu
base.v3.base.table.list GET /open-apis/base/v3/bases/:base_token/tables tu
base.v3.base.table.patch PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id tu
base.v3.base.table.record.batch_create POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_create tu
base.v3.base.table.record.batch_delete POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_delete tu
base.v3.base.table.record.batch_get POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_get tu
base.v3.base.table.record.batch_update POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_update tu
base.v3.base.table.record.create POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records tu
base.v3.base.table.record.list GET /open-apis/base/v3/bases/:base_token/tables/:table_id/records tu
base.v3.base.table.record.patch PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id tu
base.v3.base.table.record.search POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/search tu
base.v3.base.table.record.share_link.batch POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/share_links/batch tu
base.v3.base.table.remove_attachments POST /open-apis/base/v3/bases/:base_token/tables/:table_id/remove_attachments tu
base.v3.base.table.view.card.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/card tu
base.v3.base.table.view.card.update PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/card tu
base.v3.base.table.view.create POST /open-apis/base/v3/bases/:base_token/tables/:table_id/views tu
base.v3.base.table.view.delete DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id tu
base.v3.base.table.view.filter.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/filter tu
base.v3.base.table.view.filter.update PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/filter tu
base.v3.base.table.view.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id tu
base.v3.base.table.view.group.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/group tu
base.v3.base.table.view.group.update PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/group tu
base.v3.base.table.view.list GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views tu
base.v3.base.table.view.patch PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id tu
base.v3.base.table.view.sort.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/sort tu
base.v3.base.table.view.sort.update PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/sort tu
base.v3.base.table.view.timebar.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar tu
base.v3.base.table.view.timebar.update PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar tu
base.v3.base.table.view.visible_fields.get GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/visible_fields tu
base.v3.base.table.view.visible_fields.update PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/visible_fields tu
base.v3.base.template.category GET /open-apis/base/v3/bases/templates/category tu
base.v3.base.template.list GET /open-apis/base/v3/bases/templates tu
base.v3.base.template.search GET /open-apis/base/v3/bases/templates/search tu
base.v3.base.workflow.create POST /open-apis/base/v3/bases/:base_token/workflows tu
base.v3.base.workflow.disable PATCH /open-apis/base/v3/bases/:base_token/workflows/:workflow_id/disable tu
base.v3.base.workflow.enable PATCH /open-apis/base/v3/bases/:base_token/workflows/:workflow_id/enable tu
base.v3.base.workflow.get GET /open-apis/base/v3/bases/:base_token/workflows/:workflow_id tu
base.v3.base.workflow.list POST /open-apis/base/v3/bases/:base_token/workflows/list tu
base.v3.base.workflow.update PUT /open-apis/base/v3/bases/:base_token/workflows/:workflow_id tu
base.v3.base_app.block.data GET /open-apis/base/v3/base_apps/:app_token/blocks/:block_id/data tu
base.v3.base_app.create POST /open-apis/base/v3/base_apps tu
base.v3.base_app.get GET /open-apis/base/v3/base_apps/:app_token tu
base.v3.base_app.page.block.create POST /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks tu
base.v3.base_app.page.block.get GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id tu
base.v3.base_app.page.block.list GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks tu
base.v3.base_app.page.block.patch PATCH /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id tu
base.v3.base_app.page.create POST /open-apis/base/v3/base_apps/:app_token/pages tu
base.v3.base_app.page.delete DELETE /open-apis/base/v3/base_apps/:app_token/pages/:page_id tu
base.v3.base_app.page.get GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id tu
base.v3.base_app.page.list GET /open-apis/base/v3/base_apps/:app_token/pages tu
base.v3.base_app.page.patch PATCH /open-apis/base/v3/base_apps/:app_token/pages/:page_id tu
base.v3.record_share.meta GET /open-apis/base/v3/record_share/:record_share_token/meta tu
base.v3.workspace.create POST /open-apis/base/v3/workspaces tu
base.v3.workspace.entity.list GET /open-apis/base/v3/workspaces/:workspace_token/entities tu
base.v3.workspace.move_in POST /open-apis/base/v3/workspaces/:workspace_token/move_in tu
bitable.v1.app.block_workflow.list GET /open-apis/bitable/v1/apps/:app_token/block_workflows tu 20/m
bitable.v1.app.copy POST /open-apis/bitable/v1/apps/:app_token/copy tu 20/m
bitable.v1.app.create POST /open-apis/bitable/v1/apps tu 20/m
bitable.v1.app.dashboard.copy POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy tu 10/s
bitable.v1.app.dashboard.list GET /open-apis/bitable/v1/apps/:app_token/dashboards tu 20/s
bitable.v1.app.get GET /open-apis/bitable/v1/apps/:app_token tu 20/s
bitable.v1.app.role.create POST /open-apis/bitable/v1/apps/:app_token/roles tu 10/s
bitable.v1.app.role.delete DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id tu 10/s
bitable.v1.app.role.list GET /open-apis/bitable/v1/apps/:app_token/roles tu 20/s
bitable.v1.app.role.member.batch_create POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create tu 10/s
bitable.v1.app.role.member.batch_delete POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete tu 10/s
bitable.v1.app.role.member.create POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members tu 10/s
bitable.v1.app.role.member.delete DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id tu 10/s
bitable.v1.app.role.member.list GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members tu 20/s
bitable.v1.app.role.update PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id tu 10/s
bitable.v1.app.table.batch_create POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create tu 10/s
bitable.v1.app.table.batch_delete POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete tu 10/s
bitable.v1.app.table.create POST /open-apis/bitable/v1/apps/:app_token/tables tu 10/s
bitable.v1.app.table.delete DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id tu 10/s
bitable.v1.app.table.field.create POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields tu 10/s
bitable.v1.app.table.field.delete DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id tu 10/s
bitable.v1.app.table.field.list GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields tu 20/s
bitable.v1.app.table.field.update PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id tu 10/s
bitable.v1.app.table.field_group.create POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups tu 10/s
bitable.v1.app.table.form.field.list GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields tu 20/s
bitable.v1.app.table.form.field.patch PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id tu 10/s
bitable.v1.app.table.form.get GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id tu 20/s
bitable.v1.app.table.form.patch PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id tu 10/s
bitable.v1.app.table.form.upgrade POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade tu 20/s
bitable.v1.app.table.list GET /open-apis/bitable/v1/apps/:app_token/tables tu 20/s
bitable.v1.app.table.patch PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id tu 10/s
bitable.v1.app.table.record.batch_create POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create tu 50/s
bitable.v1.app.table.record.batch_delete POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete tu 50/s
bitable.v1.app.table.record.batch_get POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get tu 20/s
bitable.v1.app.table.record.batch_update POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update tu 50/s
bitable.v1.app.table.record.create POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records tu 50/s
bitable.v1.app.table.record.delete DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id tu 50/s
bitable.v1.app.table.record.get GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id tu 20/s
bitable.v1.app.table.record.list GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records tu 20/s
bitable.v1.app.table.record.search POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search tu 20/s
bitable.v1.app.table.record.update PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id tu 50/s
bitable.v1.app.table.view.create POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views tu 10/s
bitable.v1.app.table.view.delete DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id tu 10/s
bitable.v1.app.table.view.get GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id tu 20/s
bitable.v1.app.table.view.list GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views tu 20/s
bitable.v1.app.table.view.patch PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id tu 10/s
bitable.v1.app.update PUT /open-apis/bitable/v1/apps/:app_token tu 10/s
bitable.v1.app.workflow.list GET /open-apis/bitable/v1/apps/:app_token/workflows tu 20/s
bitable.v1.app.workflow.update PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id tu 10/s
block.v2.entity.create POST /open-apis/block/v2/entities tu
block.v2.entity.update PUT /open-apis/block/v2/entities/:block_id tu
block.v2.message.create POST /open-apis/block/v2/message tu
board.v1.whiteboard.download_as_image GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image tu 50/s
board.v1.whiteboard.export POST /open-apis/board/v1/whiteboards/:whiteboard_id/export tu
board.v1.whiteboard.node.batch_delete DELETE /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/batch_delete tu 20/s
board.v1.whiteboard.node.create POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes tu 50/s
board.v1.whiteboard.node.create_plantuml POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml tu 50/s
board.v1.whiteboard.node.list GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes tu 10/s
board.v1.whiteboard.subscribe POST /open-apis/board/v1/whiteboards/:whiteboard_id/subscribe tu
board.v1.whiteboard.theme GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme tu 20/m
board.v1.whiteboard.unsubscribe POST /open-apis/board/v1/whiteboards/:whiteboard_id/unsubscribe tu
board.v1.whiteboard.update_theme POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme tu 100/m
bot.v1.openclaw_bot.ping POST /open-apis/bot/v1/openclaw_bot/ping t
bot.v3.bot.basic_batch GET /open-apis/bot/v3/bots/basic_batch t
bot.v3.bot.info GET /open-apis/bot/v3/info t
bot.v4.bot.search POST /open-apis/bot/v4/bot/search u 100/m
calendar.v4.calendar.acl.create POST /open-apis/calendar/v4/calendars/:calendar_id/acls tu 50/s 1000/m
calendar.v4.calendar.acl.delete DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id tu 50/s 1000/m
calendar.v4.calendar.acl.list GET /open-apis/calendar/v4/calendars/:calendar_id/acls tu 50/s 1000/m
calendar.v4.calendar.acl.subscription POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription u 50/s 1000/m
calendar.v4.calendar.acl.unsubscription POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription u 50/s 1000/m
calendar.v4.calendar.create POST /open-apis/calendar/v4/calendars tu 50/s 1000/m
calendar.v4.calendar.delete DELETE /open-apis/calendar/v4/calendars/:calendar_id tu 50/s 1000/m
calendar.v4.calendar.event.attendee.batch_delete POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete tu 50/s 1000/m
calendar.v4.calendar.event.attendee.chat_member.list GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members tu 50/s 1000/m
calendar.v4.calendar.event.attendee.create POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees tu 50/s 1000/m
calendar.v4.calendar.event.attendee.list GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees tu 50/s 1000/m
calendar.v4.calendar.event.create POST /open-apis/calendar/v4/calendars/:calendar_id/events tu 50/s 1000/m
calendar.v4.calendar.event.delete DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id tu 50/s 1000/m
calendar.v4.calendar.event.get GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id tu 50/s 1000/m
calendar.v4.calendar.event.instance_view GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view tu 50/s 1000/m
calendar.v4.calendar.event.instances GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances tu 50/s 1000/m
calendar.v4.calendar.event.list GET /open-apis/calendar/v4/calendars/:calendar_id/events tu 50/s 1000/m
calendar.v4.calendar.event.meeting_chat.create POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat tu 50/s 1000/m
calendar.v4.calendar.event.meeting_chat.delete DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat tu 50/s 1000/m
calendar.v4.calendar.event.meeting_minute.create POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute tu 50/s 1000/m
calendar.v4.calendar.event.mget_instance_relation_info POST /open-apis/calendar/v4/calendars/:calendar_id/events/mget_instance_relation_info u
calendar.v4.calendar.event.patch PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id tu 50/s 1000/m
calendar.v4.calendar.event.reply POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply tu 50/s 1000/m
calendar.v4.calendar.event.search POST /open-apis/calendar/v4/calendars/:calendar_id/events/search tu 50/s 1000/m
calendar.v4.calendar.event.search_event POST /open-apis/calendar/v4/calendars/:calendar_id/events/search_event tu
calendar.v4.calendar.event.share_info POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/share_info tu
calendar.v4.calendar.event.subscription POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription tu 50/s 1000/m
calendar.v4.calendar.event.unsubscription POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription tu 50/s 1000/m
calendar.v4.calendar.get GET /open-apis/calendar/v4/calendars/:calendar_id tu 50/s 1000/m
calendar.v4.calendar.list GET /open-apis/calendar/v4/calendars tu 50/s 1000/m
calendar.v4.calendar.mget POST /open-apis/calendar/v4/calendars/mget tu 50/s 1000/m
calendar.v4.calendar.patch PATCH /open-apis/calendar/v4/calendars/:calendar_id tu 50/s 1000/m
calendar.v4.calendar.primary POST /open-apis/calendar/v4/calendars/primary tu 50/s 1000/m
calendar.v4.calendar.primarys POST /open-apis/calendar/v4/calendars/primarys tu 50/s 1000/m
calendar.v4.calendar.search POST /open-apis/calendar/v4/calendars/search tu 50/s 1000/m
calendar.v4.calendar.subscribe POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe tu 50/s 1000/m
calendar.v4.calendar.subscription POST /open-apis/calendar/v4/calendars/subscription u 50/s 1000/m
calendar.v4.calendar.unsubscribe POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe tu 50/s 1000/m
calendar.v4.calendar.unsubscription POST /open-apis/calendar/v4/calendars/unsubscription u 50/s 1000/m
calendar.v4.exchange_binding.create POST /open-apis/calendar/v4/exchange_bindings u 50/s 1000/m
calendar.v4.exchange_binding.delete DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id u 50/s 1000/m
calendar.v4.exchange_binding.get GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id u 50/s 1000/m
calendar.v4.freebusy.batch POST /open-apis/calendar/v4/freebusy/batch tu 50/s 1000/m
calendar.v4.freebusy.list POST /open-apis/calendar/v4/freebusy/list tu 50/s 1000/m
calendar.v4.freebusy.room_availability_check POST /open-apis/calendar/v4/freebusy/room_availability_check tu
calendar.v4.freebusy.room_find POST /open-apis/calendar/v4/freebusy/room_find tu
calendar.v4.freebusy.suggestion POST /open-apis/calendar/v4/freebusy/suggestion tu
calendar.v4.setting.generate_caldav_conf POST /open-apis/calendar/v4/settings/generate_caldav_conf u 50/s 1000/m
calendar.v4.timeoff_event.create POST /open-apis/calendar/v4/timeoff_events t 50/s 1000/m
calendar.v4.timeoff_event.delete DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id t 50/s 1000/m
cardkit.v1.card.batch_update POST /open-apis/cardkit/v1/cards/:card_id/batch_update t 50/s 1000/m
cardkit.v1.card.create POST /open-apis/cardkit/v1/cards t 50/s 1000/m
cardkit.v1.card.element.content PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content t 50/s 1000/m
cardkit.v1.card.element.create POST /open-apis/cardkit/v1/cards/:card_id/elements t 50/s 1000/m
cardkit.v1.card.element.delete DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id t 50/s 1000/m
cardkit.v1.card.element.patch PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id t 50/s 1000/m
cardkit.v1.card.element.update PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id t 50/s 1000/m
cardkit.v1.card.id_convert POST /open-apis/cardkit/v1/cards/id_convert t 50/s 1000/m
cardkit.v1.card.settings PATCH /open-apis/cardkit/v1/cards/:card_id/settings t 50/s 1000/m
cardkit.v1.card.update PUT /open-apis/cardkit/v1/cards/:card_id t 50/s 1000/m
compensation.v1.archive.create POST /open-apis/compensation/v1/archives tu 10/s
compensation.v1.archive.query POST /open-apis/compensation/v1/archives/query tu 10/s
compensation.v1.change_reason.list GET /open-apis/compensation/v1/change_reasons t 10/s
compensation.v1.indicator.list GET /open-apis/compensation/v1/indicators t 10/s
compensation.v1.item.list GET /open-apis/compensation/v1/items t 10/s
compensation.v1.item_category.list GET /open-apis/compensation/v1/item_categories t 10/s
compensation.v1.lump_sum_payment.batch_create POST /open-apis/compensation/v1/lump_sum_payment/batch_create t 10/s
compensation.v1.lump_sum_payment.batch_remove POST /open-apis/compensation/v1/lump_sum_payment/batch_remove t 10/s
compensation.v1.lump_sum_payment.batch_update POST /open-apis/compensation/v1/lump_sum_payment/batch_update t 10/s
compensation.v1.lump_sum_payment.query POST /open-apis/compensation/v1/lump_sum_payment/query t 10/s
compensation.v1.lump_sum_payment.query_detail POST /open-apis/compensation/v1/lump_sum_payment/query_detail t 10/s
compensation.v1.plan.list GET /open-apis/compensation/v1/plans t 10/s
compensation.v1.recurring_payment.batch_create POST /open-apis/compensation/v1/recurring_payment/batch_create t 10/s
compensation.v1.recurring_payment.batch_remove POST /open-apis/compensation/v1/recurring_payment/batch_remove t 10/s
compensation.v1.recurring_payment.batch_update POST /open-apis/compensation/v1/recurring_payment/batch_update t 10/s
compensation.v1.recurring_payment.query POST /open-apis/compensation/v1/recurring_payment/query t 10/s
compensation.v1.social_archive.query POST /open-apis/compensation/v1/social_archive/query t 10/s
compensation.v1.social_archive_adjust_record.query POST /open-apis/compensation/v1/social_archive_adjust_record/query t 10/s
compensation.v1.social_insurance.list GET /open-apis/compensation/v1/social_insurances t 10/s
compensation.v1.social_plan.list GET /open-apis/compensation/v1/social_plans t 10/s
compensation.v1.social_plan.query POST /open-apis/compensation/v1/social_plans/query t 10/s
contact.v1.user.admin_scope.get GET /open-apis/contact/v1/user/admin_scope/get t
contact.v2.department.batch_add POST /open-apis/contact/v2/department/batch_add t
contact.v2.role.list GET /open-apis/contact/v2/role/list t
contact.v2.task.get GET /open-apis/contact/v2/task/get t
contact.v2.user.batch_add POST /open-apis/contact/v2/user/batch_add t
contact.v3.custom_attr.list GET /open-apis/contact/v3/custom_attrs t 50/s 1000/m
contact.v3.department.batch GET /open-apis/contact/v3/departments/batch tu 50/s 1000/m
contact.v3.department.children GET /open-apis/contact/v3/departments/:department_id/children tu 50/s 1000/m
contact.v3.department.create POST /open-apis/contact/v3/departments t 50/s 1000/m
contact.v3.department.delete DELETE /open-apis/contact/v3/departments/:department_id t 50/s 1000/m
contact.v3.department.get GET /open-apis/contact/v3/departments/:department_id tu 50/s
contact.v3.department.list GET /open-apis/contact/v3/departments tu
contact.v3.department.parent GET /open-apis/contact/v3/departments/parent tu
contact.v3.department.patch PATCH /open-apis/contact/v3/departments/:department_id t 50/s 1000/m
contact.v3.department.search POST /open-apis/contact/v3/departments/search u
contact.v3.department.unbind_department_chat POST /open-apis/contact/v3/departments/unbind_department_chat t 20/s
contact.v3.department.update PUT /open-apis/contact/v3/departments/:department_id t 50/s 1000/m
contact.v3.department.update_department_id PATCH /open-apis/contact/v3/departments/:department_id/update_department_id t 50/s 1000/m
contact.v3.employee_type_enum.create POST /open-apis/contact/v3/employee_type_enums t 20/s
contact.v3.employee_type_enum.delete DELETE /open-apis/contact/v3/employee_type_enums/:enum_id t
contact.v3.employee_type_enum.list GET /open-apis/contact/v3/employee_type_enums t
contact.v3.employee_type_enum.update PUT /open-apis/contact/v3/employee_type_enums/:enum_id t
contact.v3.functional_role.create POST /open-apis/contact/v3/functional_roles t 100/m
contact.v3.functional_role.delete DELETE /open-apis/contact/v3/functional_roles/:role_id t 100/m
contact.v3.functional_role.member.batch_create POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create t 100/m
contact.v3.functional_role.member.batch_delete PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete t 100/m
contact.v3.functional_role.member.get GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id t 100/m
contact.v3.functional_role.member.list GET /open-apis/contact/v3/functional_roles/:role_id/members t 100/m
contact.v3.functional_role.member.scopes PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes t 100/m
contact.v3.functional_role.update PUT /open-apis/contact/v3/functional_roles/:role_id t 100/m
contact.v3.group.create POST /open-apis/contact/v3/group t 100/m
contact.v3.group.delete DELETE /open-apis/contact/v3/group/:group_id t 100/m
contact.v3.group.get GET /open-apis/contact/v3/group/:group_id t 50/s 1000/m
contact.v3.group.member.add POST /open-apis/contact/v3/group/:group_id/member/add t 50/s 1000/m
contact.v3.group.member.batch_add POST /open-apis/contact/v3/group/:group_id/member/batch_add t 100/m
contact.v3.group.member.batch_remove POST /open-apis/contact/v3/group/:group_id/member/batch_remove t 100/m
contact.v3.group.member.remove POST /open-apis/contact/v3/group/:group_id/member/remove t 50/s 1000/m
contact.v3.group.member.simplelist GET /open-apis/contact/v3/group/:group_id/member/simplelist t 50/s 1000/m
contact.v3.group.member_belong GET /open-apis/contact/v3/group/member_belong t 50/s 1000/m
contact.v3.group.patch PATCH /open-apis/contact/v3/group/:group_id t 100/m
contact.v3.group.simplelist GET /open-apis/contact/v3/group/simplelist t 50/s 1000/m
contact.v3.job_family.create POST /open-apis/contact/v3/job_families t 10/s
contact.v3.job_family.delete DELETE /open-apis/contact/v3/job_families/:job_family_id t 10/s
contact.v3.job_family.get GET /open-apis/contact/v3/job_families/:job_family_id t 10/s
contact.v3.job_family.list GET /open-apis/contact/v3/job_families t 10/s
contact.v3.job_family.update PUT /open-apis/contact/v3/job_families/:job_family_id t 10/s
contact.v3.job_level.create POST /open-apis/contact/v3/job_levels t 10/s
contact.v3.job_level.delete DELETE /open-apis/contact/v3/job_levels/:job_level_id t 10/s
contact.v3.job_level.get GET /open-apis/contact/v3/job_levels/:job_level_id t 10/s
contact.v3.job_level.list GET /open-apis/contact/v3/job_levels t 10/s
contact.v3.job_level.update PUT /open-apis/contact/v3/job_levels/:job_level_id t 10/s
contact.v3.job_title.get GET /open-apis/contact/v3/job_titles/:job_title_id tu 10/m
contact.v3.job_title.list GET /open-apis/contact/v3/job_titles tu 10/m
contact.v3.scope.list GET /open-apis/contact/v3/scopes t 50/s 1000/m
contact.v3.unit.bind_department POST /open-apis/contact/v3/unit/bind_department t 20/s
contact.v3.unit.create POST /open-apis/contact/v3/unit t 20/s
contact.v3.unit.delete DELETE /open-apis/contact/v3/unit/:unit_id t 20/s
contact.v3.unit.get GET /open-apis/contact/v3/unit/:unit_id t 50/s 1000/m
contact.v3.unit.list GET /open-apis/contact/v3/unit t 50/s 1000/m
contact.v3.unit.list_department GET /open-apis/contact/v3/unit/list_department t 50/s 1000/m
contact.v3.unit.patch PATCH /open-apis/contact/v3/unit/:unit_id t 20/s
contact.v3.unit.unbind_department POST /open-apis/contact/v3/unit/unbind_department t 20/s
contact.v3.user.basic_batch POST /open-apis/contact/v3/users/basic_batch tu 5/s
contact.v3.user.batch GET /open-apis/contact/v3/users/batch tu 50/s 1000/m
contact.v3.user.batch_get_id POST /open-apis/contact/v3/users/batch_get_id t 50/s 1000/m
contact.v3.user.create POST /open-apis/contact/v3/users t 50/s 1000/m
contact.v3.user.delete DELETE /open-apis/contact/v3/users/:user_id t 50/s 1000/m
contact.v3.user.find_by_department GET /open-apis/contact/v3/users/find_by_department tu 50/s 1000/m
contact.v3.user.get GET /open-apis/contact/v3/users/:user_id tu 50/s 1000/m
contact.v3.user.list GET /open-apis/contact/v3/users tu
contact.v3.user.patch PATCH /open-apis/contact/v3/users/:user_id tu 50/s 1000/m
contact.v3.user.resurrect POST /open-apis/contact/v3/users/:user_id/resurrect t 10/m
contact.v3.user.search POST /open-apis/contact/v3/users/search u
contact.v3.user.update PUT /open-apis/contact/v3/users/:user_id t 50/s 1000/m
contact.v3.user.update_user_id PATCH /open-apis/contact/v3/users/:user_id/update_user_id t 20/s
contact.v3.work_city.get GET /open-apis/contact/v3/work_cities/:work_city_id tu 10/m
contact.v3.work_city.list GET /open-apis/contact/v3/work_cities tu 10/m
corehr.v1.assigned_user.search POST /open-apis/corehr/v1/assigned_users/search t 10/s
corehr.v1.authorization.add_role_assign POST /open-apis/corehr/v1/authorizations/add_role_assign t 100/m
corehr.v1.authorization.get_by_param GET /open-apis/corehr/v1/authorizations/get_by_param t 20/m
corehr.v1.authorization.query GET /open-apis/corehr/v1/authorizations/query t 100/m
corehr.v1.authorization.remove_role_assign POST /open-apis/corehr/v1/authorizations/remove_role_assign t 100/m
corehr.v1.authorization.update_role_assign POST /open-apis/corehr/v1/authorizations/update_role_assign t 20/m
corehr.v1.common_data.id.convert POST /open-apis/corehr/v1/common_data/id/convert t 50/s 1000/m
corehr.v1.common_data.meta_data.add_enum_option POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option t 100/m
corehr.v1.common_data.meta_data.edit_enum_option POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option t 100/m
corehr.v1.company.create POST /open-apis/corehr/v1/companies t 50/s 1000/m
corehr.v1.company.delete DELETE /open-apis/corehr/v1/companies/:company_id t 50/s 1000/m
corehr.v1.company.get GET /open-apis/corehr/v1/companies/:company_id t 50/s 1000/m
corehr.v1.company.list GET /open-apis/corehr/v1/companies t 50/s 1000/m
corehr.v1.company.patch PATCH /open-apis/corehr/v1/companies/:company_id tu 100/m
corehr.v1.compensation_standard.match GET /open-apis/corehr/v1/compensation_standards/match tu 50/s 1000/m
corehr.v1.contract.create POST /open-apis/corehr/v1/contracts t 50/s 1000/m
corehr.v1.contract.delete DELETE /open-apis/corehr/v1/contracts/:contract_id t
corehr.v1.contract.get GET /open-apis/corehr/v1/contracts/:contract_id t
corehr.v1.contract.list GET /open-apis/corehr/v1/contracts t
corehr.v1.contract.patch PATCH /open-apis/corehr/v1/contracts/:contract_id t 50/s 1000/m
corehr.v1.country_region.get GET /open-apis/corehr/v1/country_regions/:country_region_id t 50/s 1000/m
corehr.v1.country_region.list GET /open-apis/corehr/v1/country_regions t 50/s 1000/m
corehr.v1.currency.get GET /open-apis/corehr/v1/currencies/:currency_id t 50/s 1000/m
corehr.v1.currency.list GET /open-apis/corehr/v1/currencies t 50/s 1000/m
corehr.v1.custom_field.get_by_param GET /open-apis/corehr/v1/custom_fields/get_by_param t 50/s 1000/m
corehr.v1.custom_field.list_object_api_name GET /open-apis/corehr/v1/custom_fields/list_object_api_name t 50/s 1000/m
corehr.v1.custom_field.query GET /open-apis/corehr/v1/custom_fields/query t 50/s 1000/m
corehr.v1.department.create POST /open-apis/corehr/v1/departments t 50/s 1000/m
corehr.v1.department.delete DELETE /open-apis/corehr/v1/departments/:department_id t 50/s 1000/m
corehr.v1.department.get GET /open-apis/corehr/v1/departments/:department_id t 50/s
corehr.v1.department.list GET /open-apis/corehr/v1/departments t 50/s 1000/m
corehr.v1.department.patch PATCH /open-apis/corehr/v1/departments/:department_id t 100/m
corehr.v1.employee_type.create POST /open-apis/corehr/v1/employee_types t 50/s 1000/m
corehr.v1.employee_type.delete DELETE /open-apis/corehr/v1/employee_types/:employee_type_id t 50/s 1000/m
corehr.v1.employee_type.get GET /open-apis/corehr/v1/employee_types/:employee_type_id t 50/s 1000/m
corehr.v1.employee_type.list GET /open-apis/corehr/v1/employee_types t 50/s 1000/m
corehr.v1.employee_type.patch PATCH /open-apis/corehr/v1/employee_types/:employee_type_id t 50/s 1000/m
corehr.v1.employment.create POST /open-apis/corehr/v1/employments t 50/s 1000/m
corehr.v1.employment.delete DELETE /open-apis/corehr/v1/employments/:employment_id t 50/s 1000/m
corehr.v1.employment.patch PATCH /open-apis/corehr/v1/employments/:employment_id t 50/s 1000/m
corehr.v1.file.get GET /open-apis/corehr/v1/files/:id t 50/s 1000/m
corehr.v1.job.create POST /open-apis/corehr/v1/jobs t 50/s 1000/m
corehr.v1.job.delete DELETE /open-apis/corehr/v1/jobs/:job_id t 50/s 1000/m
corehr.v1.job.get GET /open-apis/corehr/v1/jobs/:job_id t 50/s 1000/m
corehr.v1.job.list GET /open-apis/corehr/v1/jobs t 50/s 1000/m
corehr.v1.job.patch PATCH /open-apis/corehr/v1/jobs/:job_id t 50/s 1000/m
corehr.v1.job_change.create POST /open-apis/corehr/v1/job_changes t 100/m
corehr.v1.job_data.create POST /open-apis/corehr/v1/job_datas t 50/s 1000/m
corehr.v1.job_data.delete DELETE /open-apis/corehr/v1/job_datas/:job_data_id t 50/s 1000/m
corehr.v1.job_data.get GET /open-apis/corehr/v1/job_datas/:job_data_id t 50/s 1000/m
corehr.v1.job_data.list GET /open-apis/corehr/v1/job_datas t 50/s 1000/m
corehr.v1.job_data.patch PATCH /open-apis/corehr/v1/job_datas/:job_data_id t 50/s 1000/m
corehr.v1.job_family.create POST /open-apis/corehr/v1/job_families t 50/s 1000/m
corehr.v1.job_family.delete DELETE /open-apis/corehr/v1/job_families/:job_family_id t 50/s 1000/m
corehr.v1.job_family.get GET /open-apis/corehr/v1/job_families/:job_family_id t 50/s 1000/m
corehr.v1.job_family.list GET /open-apis/corehr/v1/job_families t 50/s 1000/m
corehr.v1.job_family.patch PATCH /open-apis/corehr/v1/job_families/:job_family_id t 50/s 1000/m
corehr.v1.job_level.create POST /open-apis/corehr/v1/job_levels t 50/s 1000/m
corehr.v1.job_level.delete DELETE /open-apis/corehr/v1/job_levels/:job_level_id t 50/s 1000/m
corehr.v1.job_level.get GET /open-apis/corehr/v1/job_levels/:job_level_id t 50/s 1000/m
corehr.v1.job_level.list GET /open-apis/corehr/v1/job_levels t 50/s 1000/m
corehr.v1.job_level.patch PATCH /open-apis/corehr/v1/job_levels/:job_level_id t 50/s 1000/m
corehr.v1.leave.calendar_by_scope GET /open-apis/corehr/v1/leaves/calendar_by_scope tu 100/m
corehr.v1.leave.leave_balances GET /open-apis/corehr/v1/leaves/leave_balances t 100/m
corehr.v1.leave.leave_request_history GET /open-apis/corehr/v1/leaves/leave_request_history t 100/m
corehr.v1.leave.leave_types GET /open-apis/corehr/v1/leaves/leave_types t 100/m
corehr.v1.leave.work_calendar POST /open-apis/corehr/v1/leaves/work_calendar t 100/m
corehr.v1.leave.work_calendar_date POST /open-apis/corehr/v1/leaves/work_calendar_date tu 100/m
corehr.v1.leave_granting_record.create POST /open-apis/corehr/v1/leave_granting_records t 50/s 1000/m
corehr.v1.leave_granting_record.delete DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id t 50/s 1000/m
corehr.v1.location.create POST /open-apis/corehr/v1/locations t 50/s 1000/m
corehr.v1.location.delete DELETE /open-apis/corehr/v1/locations/:location_id t 50/s 1000/m
corehr.v1.location.get GET /open-apis/corehr/v1/locations/:location_id t 100/m
corehr.v1.location.list GET /open-apis/corehr/v1/locations t 100/m
corehr.v1.national_id_type.create POST /open-apis/corehr/v1/national_id_types t 50/s 1000/m
corehr.v1.national_id_type.delete DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id t 50/s 1000/m
corehr.v1.national_id_type.get GET /open-apis/corehr/v1/national_id_types/:national_id_type_id t 50/s 1000/m
corehr.v1.national_id_type.list GET /open-apis/corehr/v1/national_id_types t 50/s 1000/m
corehr.v1.national_id_type.patch PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id t 50/s 1000/m
corehr.v1.offboarding.query POST /open-apis/corehr/v1/offboardings/query tu 100/m
corehr.v1.offboarding.search POST /open-apis/corehr/v1/offboardings/search tu 100/m
corehr.v1.offboarding.submit POST /open-apis/corehr/v1/offboardings/submit t 100/m
corehr.v1.person.create POST /open-apis/corehr/v1/persons t 50/s 1000/m
corehr.v1.person.delete DELETE /open-apis/corehr/v1/persons/:person_id t 50/s 1000/m
corehr.v1.person.get GET /open-apis/corehr/v1/persons/:person_id t 50/s 1000/m
corehr.v1.person.patch PATCH /open-apis/corehr/v1/persons/:person_id t 50/s 1000/m
corehr.v1.person.upload POST /open-apis/corehr/v1/persons/upload t 100/m
corehr.v1.pre_hire.delete DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id t 50/s 1000/m
corehr.v1.pre_hire.get GET /open-apis/corehr/v1/pre_hires/:pre_hire_id t 50/s 1000/m
corehr.v1.pre_hire.list GET /open-apis/corehr/v1/pre_hires t 50/s 1000/m
corehr.v1.pre_hire.patch PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id t 100/m
corehr.v1.process.form_variable_data.get GET /open-apis/corehr/v1/processes/:process_id/form_variable_data t 100/m
corehr.v1.security_group.list GET /open-apis/corehr/v1/security_groups t 100/m
corehr.v1.security_group.query POST /open-apis/corehr/v1/security_groups/query t 50/s 1000/m
corehr.v1.subdivision.get GET /open-apis/corehr/v1/subdivisions/:subdivision_id t 50/s 1000/m
corehr.v1.subdivision.list GET /open-apis/corehr/v1/subdivisions t 50/s 1000/m
corehr.v1.subregion.get GET /open-apis/corehr/v1/subregions/:subregion_id t 50/s 1000/m
corehr.v1.subregion.list GET /open-apis/corehr/v1/subregions t 50/s 1000/m
corehr.v1.transfer_reason.query GET /open-apis/corehr/v1/transfer_reasons/query tu 100/m
corehr.v1.transfer_type.query GET /open-apis/corehr/v1/transfer_types/query tu 100/m
corehr.v1.working_hours_type.create POST /open-apis/corehr/v1/working_hours_types t 50/s 1000/m
corehr.v1.working_hours_type.delete DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id t 50/s 1000/m
corehr.v1.working_hours_type.get GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id t 50/s 1000/m
corehr.v1.working_hours_type.list GET /open-apis/corehr/v1/working_hours_types t 50/s 1000/m
corehr.v1.working_hours_type.patch PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id t 50/s 1000/m
corehr.v2.approval_groups.get GET /open-apis/corehr/v2/approval_groups/:process_id t 5/s
corehr.v2.approval_groups.open_query_department_change_list_by_ids POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids t 5/s
corehr.v2.approval_groups.open_query_job_change_list_by_ids POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids t 5/s
corehr.v2.approval_groups.open_query_position_change_list_by_ids POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids t 5/s
corehr.v2.approver.list GET /open-apis/corehr/v2/approvers t 10/s
corehr.v2.basic_info.bank.search POST /open-apis/corehr/v2/basic_info/banks/search t 50/s 1000/m
corehr.v2.basic_info.bank_branch.search POST /open-apis/corehr/v2/basic_info/bank_branchs/search t 50/s 1000/m
corehr.v2.basic_info.city.search POST /open-apis/corehr/v2/basic_info/cities/search t 50/s 1000/m
corehr.v2.basic_info.country_region.search POST /open-apis/corehr/v2/basic_info/country_regions/search t 50/s 1000/m
corehr.v2.basic_info.country_region_subdivision.search POST /open-apis/corehr/v2/basic_info/country_region_subdivisions/search t 50/s 1000/m
corehr.v2.basic_info.currency.search POST /open-apis/corehr/v2/basic_info/currencies/search t 50/s 1000/m
corehr.v2.basic_info.district.search POST /open-apis/corehr/v2/basic_info/districts/search t 50/s 1000/m
corehr.v2.basic_info.language.search POST /open-apis/corehr/v2/basic_info/languages/search t 50/s 1000/m
corehr.v2.basic_info.nationality.search POST /open-apis/corehr/v2/basic_info/nationalities/search t 50/s 1000/m
corehr.v2.basic_info.time_zone.search POST /open-apis/corehr/v2/basic_info/time_zones/search t 50/s 1000/m
corehr.v2.bp.get_by_department POST /open-apis/corehr/v2/bps/get_by_department t 100/m
corehr.v2.bp.list GET /open-apis/corehr/v2/bps t 100/m
corehr.v2.company.active POST /open-apis/corehr/v2/companies/active t 5/s
corehr.v2.company.batch_get POST /open-apis/corehr/v2/companies/batch_get t 50/s 1000/m
corehr.v2.company.query_multi_timeline POST /open-apis/corehr/v2/companies/query_multi_timeline t 5/s
corehr.v2.company.query_recent_change GET /open-apis/corehr/v2/companies/query_recent_change t 5/s
corehr.v2.contract.search POST /open-apis/corehr/v2/contracts/search t 50/s 1000/m
corehr.v2.cost_allocation.batch_query POST /open-apis/corehr/v2/cost_allocations/batch_query t 50/s 1000/m
corehr.v2.cost_allocation.create_version POST /open-apis/corehr/v2/cost_allocations/create_version t 3/s
corehr.v2.cost_allocation.remove_version POST /open-apis/corehr/v2/cost_allocations/remove_version t 5/s
corehr.v2.cost_allocation.update_version POST /open-apis/corehr/v2/cost_allocations/update_version t 3/s
corehr.v2.cost_center.create POST /open-apis/corehr/v2/cost_centers t 50/s 1000/m
corehr.v2.cost_center.delete DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id t 50/s 1000/m
corehr.v2.cost_center.patch PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id t 50/s 1000/m
corehr.v2.cost_center.query_multi_timeline POST /open-apis/corehr/v2/cost_centers/query_multi_timeline t 10/s
corehr.v2.cost_center.query_recent_change GET /open-apis/corehr/v2/cost_centers/query_recent_change t 5/s
corehr.v2.cost_center.search POST /open-apis/corehr/v2/cost_centers/search t 50/s 1000/m
corehr.v2.cost_center.tree POST /open-apis/corehr/v2/cost_centers/tree tu 5/s
corehr.v2.cost_center.version.create POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions t 50/s 1000/m
corehr.v2.cost_center.version.delete DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id t 50/s 1000/m
corehr.v2.cost_center.version.patch PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id t 50/s 1000/m
corehr.v2.custom_org.active POST /open-apis/corehr/v2/custom_orgs/active t 5/s
corehr.v2.custom_org.create POST /open-apis/corehr/v2/custom_orgs t 5/s
corehr.v2.custom_org.delete_org POST /open-apis/corehr/v2/custom_orgs/delete_org t 5/s
corehr.v2.custom_org.patch PATCH /open-apis/corehr/v2/custom_orgs/:org_id t 5/s
corehr.v2.custom_org.query POST /open-apis/corehr/v2/custom_orgs/query t 5/s
corehr.v2.custom_org.query_recent_change GET /open-apis/corehr/v2/custom_orgs/query_recent_change t 5/s
corehr.v2.custom_org.update_rule POST /open-apis/corehr/v2/custom_orgs/update_rule t 5/s
corehr.v2.default_cost_center.batch_query POST /open-apis/corehr/v2/default_cost_centers/batch_query t 100/m
corehr.v2.default_cost_center.create_version POST /open-apis/corehr/v2/default_cost_centers/create_version t 100/m
corehr.v2.default_cost_center.remove_version POST /open-apis/corehr/v2/default_cost_centers/remove_version t 100/m
corehr.v2.default_cost_center.update_version POST /open-apis/corehr/v2/default_cost_centers/update_version t 100/m
corehr.v2.department.batch_get POST /open-apis/corehr/v2/departments/batch_get t 50/s 1000/m
corehr.v2.department.delete DELETE /open-apis/corehr/v2/departments/:department_id t 50/s 1000/m
corehr.v2.department.parents POST /open-apis/corehr/v2/departments/parents tu 100/m
corehr.v2.department.patch PATCH /open-apis/corehr/v2/departments/:department_id t 100/m
corehr.v2.department.query_multi_timeline POST /open-apis/corehr/v2/departments/query_multi_timeline t 10/s
corehr.v2.department.query_operation_logs POST /open-apis/corehr/v2/departments/query_operation_logs t 5/s
corehr.v2.department.query_recent_change GET /open-apis/corehr/v2/departments/query_recent_change t 5/s
corehr.v2.department.query_timeline POST /open-apis/corehr/v2/departments/query_timeline t 5/s
corehr.v2.department.search POST /open-apis/corehr/v2/departments/search tu 100/m
corehr.v2.department.tree POST /open-apis/corehr/v2/departments/tree tu 5/s
corehr.v2.draft.get GET /open-apis/corehr/v2/drafts/:draft_id t 5/s
corehr.v2.employee.batch_get POST /open-apis/corehr/v2/employees/batch_get t 100/m
corehr.v2.employee.create POST /open-apis/corehr/v2/employees t 20/m
corehr.v2.employee.custom_org.create_emp_custom_org POST /open-apis/corehr/v2/custom_org/create_emp_custom_org t 100/m
corehr.v2.employee.custom_org.del POST /open-apis/corehr/v2/custom_org/del t 100/m
corehr.v2.employee.custom_org.edit_emp_custom_org POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org t 100/m
corehr.v2.employee.custom_org.employment_custom_org_record GET /open-apis/corehr/v2/custom_org/employment_custom_org_record t 100/m
corehr.v2.employee.custom_org.querybyid GET /open-apis/corehr/v2/custom_org/querybyid t 100/m
corehr.v2.employee.search POST /open-apis/corehr/v2/employees/search t 100/m
corehr.v2.employees.additional_job.batch POST /open-apis/corehr/v2/employees/additional_jobs/batch t 100/m
corehr.v2.employees.additional_job.create POST /open-apis/corehr/v2/employees/additional_jobs t 100/m
corehr.v2.employees.additional_job.delete DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id t 100/m
corehr.v2.employees.additional_job.patch PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id t 100/m
corehr.v2.employees.bp.batch_get POST /open-apis/corehr/v2/employees/bps/batch_get t 100/m
corehr.v2.employees.international_assignment.create POST /open-apis/corehr/v2/employees/international_assignments t 10/s
corehr.v2.employees.international_assignment.delete DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id t 10/s
corehr.v2.employees.international_assignment.list GET /open-apis/corehr/v2/employees/international_assignments t 5/s
corehr.v2.employees.international_assignment.patch PATCH /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id t 10/s
corehr.v2.employees.job_data.batch_get POST /open-apis/corehr/v2/employees/job_datas/batch_get t 100/m
corehr.v2.employees.job_data.query POST /open-apis/corehr/v2/employees/job_datas/query t 100/m
corehr.v2.enum.search POST /open-apis/corehr/v2/enums/search t 50/s 1000/m
corehr.v2.job.batch_get POST /open-apis/corehr/v2/jobs/batch_get t 50/s 1000/m
corehr.v2.job.get GET /open-apis/corehr/v2/jobs/:job_id t 50/s 1000/m
corehr.v2.job.list GET /open-apis/corehr/v2/jobs t 50/s 1000/m
corehr.v2.job.query_multi_timeline POST /open-apis/corehr/v2/jobs/query_multi_timeline t 5/s
corehr.v2.job.query_recent_change GET /open-apis/corehr/v2/jobs/query_recent_change t 5/s
corehr.v2.job_change.create POST /open-apis/corehr/v2/job_changes t 100/m
corehr.v2.job_change.revoke POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke t 5/s
corehr.v2.job_change.search POST /open-apis/corehr/v2/job_changes/search tu 100/m
corehr.v2.job_family.batch_get POST /open-apis/corehr/v2/job_families/batch_get t 50/s 1000/m
corehr.v2.job_family.query_multi_timeline POST /open-apis/corehr/v2/job_families/query_multi_timeline t 5/s
corehr.v2.job_family.query_recent_change GET /open-apis/corehr/v2/job_families/query_recent_change t 5/s
corehr.v2.job_grade.create POST /open-apis/corehr/v2/job_grades t 3/s
corehr.v2.job_grade.delete DELETE /open-apis/corehr/v2/job_grades/:job_grade_id t 3/s
corehr.v2.job_grade.patch PATCH /open-apis/corehr/v2/job_grades/:job_grade_id t 3/s
corehr.v2.job_grade.query POST /open-apis/corehr/v2/job_grades/query t 5/s
corehr.v2.job_grade.query_recent_change GET /open-apis/corehr/v2/job_grades/query_recent_change t 5/s
corehr.v2.job_level.batch_get POST /open-apis/corehr/v2/job_levels/batch_get t 50/s 1000/m
corehr.v2.job_level.query_recent_change GET /open-apis/corehr/v2/job_levels/query_recent_change t 5/s
corehr.v2.location.active POST /open-apis/corehr/v2/locations/active t 5/s
corehr.v2.location.address.create POST /open-apis/corehr/v2/locations/:location_id/addresses t 5/s
corehr.v2.location.address.delete DELETE /open-apis/corehr/v2/locations/:location_id/addresses/:address_id t 5/s
corehr.v2.location.address.patch PATCH /open-apis/corehr/v2/locations/:location_id/addresses/:address_id t 5/s
corehr.v2.location.batch_get POST /open-apis/corehr/v2/locations/batch_get t 50/s 1000/m
corehr.v2.location.patch PATCH /open-apis/corehr/v2/locations/:location_id t 5/s
corehr.v2.location.query_multi_timeline POST /open-apis/corehr/v2/locations/query_multi_timeline t 5/s
corehr.v2.location.query_recent_change GET /open-apis/corehr/v2/locations/query_recent_change t 5/s
corehr.v2.offboarding.edit POST /open-apis/corehr/v2/offboardings/edit t 20/s
corehr.v2.offboarding.revoke POST /open-apis/corehr/v2/offboardings/revoke t 20/s
corehr.v2.offboarding.submit_v2 POST /open-apis/corehr/v2/offboardings/submit_v2 t 100/m
corehr.v2.onboarding.qr.code.create_onboarding_qr_code POST /open-apis/corehr/v2/onboarding_qr_codes t 100/m
corehr.v2.onboarding.qr.code.onboarding_qr_code_dimension POST /open-apis/corehr/v2/onboarding_qr_codes/dimension t 100/m
corehr.v2.pathway.active POST /open-apis/corehr/v2/pathways/active t 5/s
corehr.v2.pathway.batch_get POST /open-apis/corehr/v2/pathways/batch_get t 50/s 1000/m
corehr.v2.pathway.create POST /open-apis/corehr/v2/pathways t 3/s
corehr.v2.pathway.delete DELETE /open-apis/corehr/v2/pathways/:pathway_id t 5/s
corehr.v2.pathway.patch PATCH /open-apis/corehr/v2/pathways/:pathway_id t 3/s
corehr.v2.person.create POST /open-apis/corehr/v2/persons t 50/s 1000/m
corehr.v2.person.patch PATCH /open-apis/corehr/v2/persons/:person_id t 50/s 1000/m
corehr.v2.position.active POST /open-apis/corehr/v2/positions/active t 5/s
corehr.v2.position.create POST /open-apis/corehr/v2/positions t 5/s
corehr.v2.position.del_position POST /open-apis/corehr/v2/positions/del_position t 5/s
corehr.v2.position.patch PATCH /open-apis/corehr/v2/positions/:position_id t 20/s
corehr.v2.position.query POST /open-apis/corehr/v2/positions/query t 5/s
corehr.v2.position.query_recent_change GET /open-apis/corehr/v2/positions/query_recent_change t 5/s
corehr.v2.pre_hire.complete POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete t 50/s 1000/m
corehr.v2.pre_hire.create POST /open-apis/corehr/v2/pre_hires t 50/s 1000/m
corehr.v2.pre_hire.delete DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id t 50/s 1000/m
corehr.v2.pre_hire.onboarding_flow GET /open-apis/corehr/v2/onboarding_flows t 100/m
corehr.v2.pre_hire.patch PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id t 50/s 1000/m
corehr.v2.pre_hire.query POST /open-apis/corehr/v2/pre_hires/query t 100/m
corehr.v2.pre_hire.restore_flow_instance POST /open-apis/corehr/v2/pre_hires/restore_flow_instance t 100/m
corehr.v2.pre_hire.search POST /open-apis/corehr/v2/pre_hires/search t 100/m
corehr.v2.pre_hire.transform_onboarding_task POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task t 50/s 1000/m
corehr.v2.pre_hire.transit_task POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task t 50/s 1000/m
corehr.v2.pre_hire.withdraw_onboarding POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding t 100/m
corehr.v2.probation.assessment.create POST /open-apis/corehr/v2/probation/assessments t 100/m
corehr.v2.probation.assessment.delete DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id t 100/m
corehr.v2.probation.assessment.patch PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id t 100/m
corehr.v2.probation.edit POST /open-apis/corehr/v2/probation/edit t 100/m
corehr.v2.probation.enable_disable_assessment POST /open-apis/corehr/v2/probation/enable_disable_assessment t 100/m
corehr.v2.probation.search POST /open-apis/corehr/v2/probation/search t 50/s 1000/m
corehr.v2.probation.submit POST /open-apis/corehr/v2/probation/submit t 100/m
corehr.v2.probation.withdraw POST /open-apis/corehr/v2/probation/withdraw t 100/m
corehr.v2.process.approver.update PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id t 50/s
corehr.v2.process.extra.update PUT /open-apis/corehr/v2/processes/:process_id/extra t 20/m
corehr.v2.process.flow_variable_data GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data t 10/m
corehr.v2.process.form_variable_data.get GET /open-apis/corehr/v2/processes/:process_id/form_variable_data t 100/m
corehr.v2.process.get GET /open-apis/corehr/v2/processes/:process_id t 100/m
corehr.v2.process.list GET /open-apis/corehr/v2/processes t 20/m
corehr.v2.process.query_flow_data_template.create POST /open-apis/corehr/v2/query_flow_data_template t 20/m
corehr.v2.process.transfer.update PUT /open-apis/corehr/v2/processes/:process_id/transfer t 20/m
corehr.v2.process_revoke.update PUT /open-apis/corehr/v2/process_revoke/:process_id t 50/s
corehr.v2.process_start.create POST /open-apis/corehr/v2/process_start t 20/m
corehr.v2.process_withdraw.update PUT /open-apis/corehr/v2/process_withdraw/:process_id t 50/s
corehr.v2.report_detail_row.batchDelete POST /open-apis/corehr/v2/report_detail_row/batchDelete t 5/s
corehr.v2.report_detail_row.batchSave POST /open-apis/corehr/v2/report_detail_row/batchSave t 5/s
corehr.v2.signature_file.download POST /open-apis/corehr/v2/signature_files/:signature_file_id/download t 100/m
corehr.v2.signature_file.list GET /open-apis/corehr/v2/signature_files t 100/m
corehr.v2.signature_file.list_by_biz_id GET /open-apis/corehr/v2/signature_files/list_by_biz_id t 100/m
corehr.v2.signature_file.query POST /open-apis/corehr/v2/signature_files/query t 100/m
corehr.v2.signature_file.terminate POST /open-apis/corehr/v2/signature_files/terminate t 100/m
corehr.v2.signature_node.list_by_file_id GET /open-apis/corehr/v2/signature_nodes/list_by_file_id t 100/m
corehr.v2.signature_template.search GET /open-apis/corehr/v2/signature_templates/search t 100/m
corehr.v2.signature_template_info_with_thumbnail.list GET /open-apis/corehr/v2/signature_template_info_with_thumbnails t 100/m
corehr.v2.workforce_plan.list GET /open-apis/corehr/v2/workforce_plans tu 100/m
corehr.v2.workforce_plan_detail.batch POST /open-apis/corehr/v2/workforce_plan_details/batch tu 5/s
corehr.v2.workforce_plan_detail.batch_v2 POST /open-apis/corehr/v2/workforce_plan_details/batch_v2 tu 5/s
corehr.v2.workforce_plan_detail_row.batchDelete POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete t 5/s
corehr.v2.workforce_plan_detail_row.batchSave POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave t 5/s
directory.v1.collaboration_rule.create POST /open-apis/directory/v1/collaboration_rules tu 100/m
directory.v1.collaboration_rule.delete DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id tu 100/m
directory.v1.collaboration_rule.list GET /open-apis/directory/v1/collaboration_rules tu 100/m
directory.v1.collaboration_rule.update PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id tu 100/m
directory.v1.collaboration_tenant.list GET /open-apis/directory/v1/collaboration_tenants tu 100/m
directory.v1.collboration_share_entity.list GET /open-apis/directory/v1/share_entities tu 100/m
directory.v1.department.create POST /open-apis/directory/v1/departments tu 5/s
directory.v1.department.delete DELETE /open-apis/directory/v1/departments/:department_id tu 10/s
directory.v1.department.filter POST /open-apis/directory/v1/departments/filter tu 50/s 1000/m
directory.v1.department.mget POST /open-apis/directory/v1/departments/mget tu 50/s 1000/m
directory.v1.department.patch PATCH /open-apis/directory/v1/departments/:department_id tu 10/s
directory.v1.department.search POST /open-apis/directory/v1/departments/search tu 50/s 1000/m
directory.v1.employee.create POST /open-apis/directory/v1/employees tu 5/s
directory.v1.employee.delete DELETE /open-apis/directory/v1/employees/:employee_id tu 10/s
directory.v1.employee.filter POST /open-apis/directory/v1/employees/filter tu 50/s 1000/m
directory.v1.employee.mget POST /open-apis/directory/v1/employees/mget tu 50/s 1000/m
directory.v1.employee.patch PATCH /open-apis/directory/v1/employees/:employee_id tu 10/s
directory.v1.employee.regular PATCH /open-apis/directory/v1/employees/:employee_id/regular tu 10/m
directory.v1.employee.resurrect POST /open-apis/directory/v1/employees/:employee_id/resurrect tu 10/m
directory.v1.employee.search POST /open-apis/directory/v1/employees/search tu 50/s 1000/m
directory.v1.employee.to_be_resigned PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned tu 10/m
doc.v2.doc.batch_update POST /open-apis/doc/v2/:docToken/batch_update tu
doc.v2.doc.content GET /open-apis/doc/v2/:docToken/content tu
doc.v2.doc.create POST /open-apis/doc/v2/create tu
doc.v2.doc.raw_content GET /open-apis/doc/v2/:docToken/raw_content tu
doc.v2.doc.sheet_meta GET /open-apis/doc/v2/:docToken/sheet_meta tu
doc.v2.meta.get GET /open-apis/doc/v2/meta/:docToken tu
docs.v1.content.get GET /open-apis/docs/v1/content tu 5/s
docs_ai.v1.document.create POST /open-apis/docs_ai/v1/documents tu
docs_ai.v1.document.fetch POST /open-apis/docs_ai/v1/documents/:document_id/fetch tu
docs_ai.v1.document.history.list GET /open-apis/docs_ai/v1/documents/:document_id/histories tu
docs_ai.v1.document.history.revert POST /open-apis/docs_ai/v1/documents/:document_id/history/revert tu
docs_ai.v1.document.history.revert_status GET /open-apis/docs_ai/v1/documents/:document_id/history/revert_status tu
docs_ai.v1.document.update PUT /open-apis/docs_ai/v1/documents/:document_id tu
document_ai.v1.bank_card.recognize POST /open-apis/document_ai/v1/bank_card/recognize t 10/s
document_ai.v1.business_card.recognize POST /open-apis/document_ai/v1/business_card/recognize t 10/s
document_ai.v1.business_license.recognize POST /open-apis/document_ai/v1/business_license/recognize t 10/s
document_ai.v1.chinese_passport.recognize POST /open-apis/document_ai/v1/chinese_passport/recognize t 10/s
document_ai.v1.contract.field_extraction POST /open-apis/document_ai/v1/contract/field_extraction t 10/s
document_ai.v1.driving_license.recognize POST /open-apis/document_ai/v1/driving_license/recognize t 10/s
document_ai.v1.food_manage_license.recognize POST /open-apis/document_ai/v1/food_manage_license/recognize t 10/s
document_ai.v1.food_produce_license.recognize POST /open-apis/document_ai/v1/food_produce_license/recognize t 10/s
document_ai.v1.health_certificate.recognize POST /open-apis/document_ai/v1/health_certificate/recognize tu 10/s
document_ai.v1.hkm_mainland_travel_permit.recognize POST /open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize t 10/s
document_ai.v1.id_card.recognize POST /open-apis/document_ai/v1/id_card/recognize t 10/s
document_ai.v1.resume.parse POST /open-apis/document_ai/v1/resume/parse t 10/s
document_ai.v1.taxi_invoice.recognize POST /open-apis/document_ai/v1/taxi_invoice/recognize t 10/s
document_ai.v1.train_invoice.recognize POST /open-apis/document_ai/v1/train_invoice/recognize t 10/s
document_ai.v1.tw_mainland_travel_permit.recognize POST /open-apis/document_ai/v1/tw_mainland_travel_permit/recognize t 10/s
document_ai.v1.vat_invoice.recognize POST /open-apis/document_ai/v1/vat_invoice/recognize t 10/s
document_ai.v1.vehicle_invoice.recognize POST /open-apis/document_ai/v1/vehicle_invoice/recognize tu 10/s
document_ai.v1.vehicle_license.recognize POST /open-apis/document_ai/v1/vehicle_license/recognize t 10/s
docx.v1.chat.announcement.block.batch_update PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update tu 5/s
docx.v1.chat.announcement.block.children.batch_delete DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete tu 5/s
docx.v1.chat.announcement.block.children.create POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children tu 5/s
docx.v1.chat.announcement.block.children.get GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children tu 10/s
docx.v1.chat.announcement.block.get GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id tu 10/s
docx.v1.chat.announcement.block.list GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks tu 10/s
docx.v1.chat.announcement.get GET /open-apis/docx/v1/chats/:chat_id/announcement tu 20/s
docx.v1.document.block.batch_update PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update tu 3/s =400
docx.v1.document.block.children.batch_delete DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete tu 3/s =400
docx.v1.document.block.children.create POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children tu 3/s =400
docx.v1.document.block.children.get GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children tu 5/s =400
docx.v1.document.block.descendant.create POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant tu 5/s
docx.v1.document.block.get GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id tu 5/s =400
docx.v1.document.block.list GET /open-apis/docx/v1/documents/:document_id/blocks tu 5/s =400
docx.v1.document.block.patch PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id tu 3/s =400
docx.v1.document.convert POST /open-apis/docx/v1/documents/blocks/convert tu 10/s
docx.v1.document.create POST /open-apis/docx/v1/documents tu 3/s =400
docx.v1.document.get GET /open-apis/docx/v1/documents/:document_id tu 5/s =400
docx.v1.document.patch PATCH /open-apis/docx/v1/documents/:document_id tu
docx.v1.document.raw_content GET /open-apis/docx/v1/documents/:document_id/raw_content tu 5/s =400
drive.v1.export_task.create POST /open-apis/drive/v1/export_tasks tu 100/m
drive.v1.export_task.download GET /open-apis/drive/v1/export_tasks/file/:file_token/download tu 100/m
drive.v1.export_task.get GET /open-apis/drive/v1/export_tasks/:ticket tu 100/m
drive.v1.file.comment.batch_query POST /open-apis/drive/v1/files/:file_token/comments/batch_query tu 100/m
drive.v1.file.comment.create POST /open-apis/drive/v1/files/:file_token/comments tu 50/s 1000/m
drive.v1.file.comment.create_v2 POST /open-apis/drive/v1/files/:file_token/new_comments tu
drive.v1.file.comment.get GET /open-apis/drive/v1/files/:file_token/comments/:comment_id tu 50/s 1000/m
drive.v1.file.comment.list GET /open-apis/drive/v1/files/:file_token/comments tu 50/s 1000/m
drive.v1.file.comment.patch PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id tu 50/s 1000/m
drive.v1.file.comment.reply.create POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies tu 50/s 1000/m
drive.v1.file.comment.reply.delete DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id tu 50/s 1000/m
drive.v1.file.comment.reply.list GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies tu 100/m
drive.v1.file.comment.reply.update PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id tu 50/s 1000/m
drive.v1.file.copy POST /open-apis/drive/v1/files/:file_token/copy tu 5/s !1061045
drive.v1.file.create_folder POST /open-apis/drive/v1/files/create_folder tu 5/s !1061045
drive.v1.file.create_shortcut POST /open-apis/drive/v1/files/create_shortcut tu 5/s !1061045
drive.v1.file.delete DELETE /open-apis/drive/v1/files/:file_token tu 5/s !1061045
drive.v1.file.delete_subscribe DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe tu 10/m
drive.v1.file.download GET /open-apis/drive/v1/files/:file_token/download tu 20/s
drive.v1.file.get_subscribe GET /open-apis/drive/v1/files/:file_token/get_subscribe tu 10/m
drive.v1.file.history GET /open-apis/drive/v1/files/:file_token/history tu
drive.v1.file.list GET /open-apis/drive/v1/files tu 20/s
drive.v1.file.move POST /open-apis/drive/v1/files/:file_token/move tu 5/s 20/m
drive.v1.file.patch PATCH /open-apis/drive/v1/files/:file_token tu
drive.v1.file.revert POST /open-apis/drive/v1/files/:file_token/revert tu
drive.v1.file.statistics.get GET /open-apis/drive/v1/files/:file_token/statistics tu
drive.v1.file.subscribe POST /open-apis/drive/v1/files/:file_token/subscribe tu 50/s 1000/m
drive.v1.file.subscription.create POST /open-apis/drive/v1/files/:file_token/subscriptions u 100/m
drive.v1.file.subscription.get GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id u 50/s 1000/m
drive.v1.file.subscription.patch PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id u 50/s 1000/m
drive.v1.file.task_check GET /open-apis/drive/v1/files/task_check tu
drive.v1.file.upload_all POST /open-apis/drive/v1/files/upload_all tu 5/s !1061045
drive.v1.file.upload_finish POST /open-apis/drive/v1/files/upload_finish tu 5/s !1061045
drive.v1.file.upload_part POST /open-apis/drive/v1/files/upload_part tu 5/s !1061045
drive.v1.file.upload_prepare POST /open-apis/drive/v1/files/upload_prepare tu 5/s !1061045
drive.v1.file.version.create POST /open-apis/drive/v1/files/:file_token/versions tu 50/s 1000/m
drive.v1.file.version.delete DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id tu 50/s 1000/m
drive.v1.file.version.get GET /open-apis/drive/v1/files/:file_token/versions/:version_id tu 50/s 1000/m
drive.v1.file.version.list GET /open-apis/drive/v1/files/:file_token/versions tu 50/s 1000/m
drive.v1.file.version_del POST /open-apis/drive/v1/files/:file_token/version_del tu
drive.v1.file.view_record.list GET /open-apis/drive/v1/files/:file_token/view_records tu 50/s 1000/m
drive.v1.import_task.create POST /open-apis/drive/v1/import_tasks tu 100/m
drive.v1.import_task.get GET /open-apis/drive/v1/import_tasks/:ticket tu 50/s 1000/m
drive.v1.media.batch_get_tmp_download_url GET /open-apis/drive/v1/medias/batch_get_tmp_download_url tu
drive.v1.media.download GET /open-apis/drive/v1/medias/:file_token/download tu 20/s
drive.v1.media.preview_download GET /open-apis/drive/v1/medias/:file_token/preview_download tu
drive.v1.media.preview_result POST /open-apis/drive/v1/medias/:file_token/preview_result tu
drive.v1.media.upload_all POST /open-apis/drive/v1/medias/upload_all tu 5/s !1061045
drive.v1.media.upload_finish POST /open-apis/drive/v1/medias/upload_finish tu 5/s !1061045
drive.v1.media.upload_part POST /open-apis/drive/v1/medias/upload_part tu 5/s !1061045
drive.v1.media.upload_prepare POST /open-apis/drive/v1/medias/upload_prepare tu 5/s !1061045
drive.v1.meta.batch_query POST /open-apis/drive/v1/metas/batch_query tu 50/s 1000/m
drive.v1.permission.member.apply POST /open-apis/drive/v1/permissions/:token/members/apply u
drive.v1.permission.member.auth GET /open-apis/drive/v1/permissions/:token/members/auth tu 20/s
drive.v1.permission.member.batch_create POST /open-apis/drive/v1/permissions/:token/members/batch_create tu 5/s
drive.v1.permission.member.create POST /open-apis/drive/v1/permissions/:token/members tu 5/s
drive.v1.permission.member.delete DELETE /open-apis/drive/v1/permissions/:token/members/:member_id tu 100/m
drive.v1.permission.member.list GET /open-apis/drive/v1/permissions/:token/members tu 50/s 1000/m
drive.v1.permission.member.transfer_owner POST /open-apis/drive/v1/permissions/:token/members/transfer_owner tu 100/m
drive.v1.permission.member.update PUT /open-apis/drive/v1/permissions/:token/members/:member_id tu 100/m
drive.v1.permission.public.get GET /open-apis/drive/v1/permissions/:token/public tu 50/s 1000/m
drive.v1.permission.public.password.create POST /open-apis/drive/v1/permissions/:token/public/password tu 100/m
drive.v1.permission.public.password.delete DELETE /open-apis/drive/v1/permissions/:token/public/password tu 100/m
drive.v1.permission.public.password.update PUT /open-apis/drive/v1/permissions/:token/public/password tu 100/m
drive.v1.permission.public.patch PATCH /open-apis/drive/v1/permissions/:token/public tu 100/m
drive.v1.user.remove_subscription DELETE /open-apis/drive/v1/user/remove_subscription tu 10/m
drive.v1.user.subscription POST /open-apis/drive/v1/user/subscription tu 10/m
drive.v1.user.subscription_status GET /open-apis/drive/v1/user/subscription_status tu 10/m
drive.v2.comment_reaction.update_reaction POST /open-apis/drive/v2/files/:file_token/comments/reaction tu 50/s 1000/m
drive.v2.explorer.file.copy.file.create POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken tu
drive.v2.explorer.file.create POST /open-apis/drive/explorer/v2/file/:folderToken tu
drive.v2.explorer.file.doc.delete DELETE /open-apis/drive/explorer/v2/file/docs/:docToken tu
drive.v2.explorer.file.spreadsheet.delete DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken tu
drive.v2.explorer.folder.children GET /open-apis/drive/explorer/v2/folder/:folderToken/children tu
drive.v2.explorer.folder.create POST /open-apis/drive/explorer/v2/folder/:folderToken tu
drive.v2.explorer.folder.meta GET /open-apis/drive/explorer/v2/folder/:folderToken/meta tu
drive.v2.explorer.root_folder.meta GET /open-apis/drive/explorer/v2/root_folder/meta tu
drive.v2.file.like.list GET /open-apis/drive/v2/files/:file_token/likes tu 5/s
drive.v2.file.secure_label.patch PATCH /open-apis/drive/v2/files/:file_token/secure_label u
drive.v2.my_secure_label.list GET /open-apis/drive/v2/my_secure_labels u
drive.v2.permission.public.get GET /open-apis/drive/v2/permissions/:token/public tu 50/s 1000/m
drive.v2.permission.public.patch PATCH /open-apis/drive/v2/permissions/:token/public tu 100/m
drive.v2.quota_detail.get GET /open-apis/drive/v2/quota_details/:quota_detail_id u
ehr.v1.attachment.get GET /open-apis/ehr/v1/attachments/:token t
ehr.v1.employee.list GET /open-apis/ehr/v1/employees t 100/m
ephemeral.v1.ephemeral.delete POST /open-apis/ephemeral/v1/delete t 50/s 1000/m
ephemeral.v1.ephemeral.send POST /open-apis/ephemeral/v1/send t 50/s 1000/m
event.v1.connection.get GET /open-apis/event/v1/connection t 10/s
event.v1.outbound_ip.list GET /open-apis/event/v1/outbound_ip t 10/m
helpdesk.v1.agent.agent_email GET /open-apis/helpdesk/v1/agent_emails t
helpdesk.v1.agent.patch PATCH /open-apis/helpdesk/v1/agents/:agent_id u 100/m
helpdesk.v1.agent.schedules.delete DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules u
helpdesk.v1.agent.schedules.get GET /open-apis/helpdesk/v1/agents/:agent_id/schedules t
helpdesk.v1.agent.schedules.patch PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules u
helpdesk.v1.agent_schedule.create POST /open-apis/helpdesk/v1/agent_schedules u
helpdesk.v1.agent_schedule.list GET /open-apis/helpdesk/v1/agent_schedules t
helpdesk.v1.agent_skill.create POST /open-apis/helpdesk/v1/agent_skills u
helpdesk.v1.agent_skill.delete DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id u
helpdesk.v1.agent_skill.get GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id t
helpdesk.v1.agent_skill.list GET /open-apis/helpdesk/v1/agent_skills t
helpdesk.v1.agent_skill.patch PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id u
helpdesk.v1.agent_skill_rule.list GET /open-apis/helpdesk/v1/agent_skill_rules t
helpdesk.v1.bot.message.create POST /open-apis/helpdesk/v1/message t 100/m
helpdesk.v1.category.create POST /open-apis/helpdesk/v1/categories u 5/s
helpdesk.v1.category.delete DELETE /open-apis/helpdesk/v1/categories/:id u
helpdesk.v1.category.get GET /open-apis/helpdesk/v1/categories/:id t
helpdesk.v1.category.list GET /open-apis/helpdesk/v1/categories t
helpdesk.v1.category.patch PATCH /open-apis/helpdesk/v1/categories/:id u
helpdesk.v1.event.subscribe POST /open-apis/helpdesk/v1/events/subscribe t
helpdesk.v1.event.unsubscribe POST /open-apis/helpdesk/v1/events/unsubscribe t
helpdesk.v1.faq.create POST /open-apis/helpdesk/v1/faqs u 5/s
helpdesk.v1.faq.delete DELETE /open-apis/helpdesk/v1/faqs/:id u
helpdesk.v1.faq.faq_image GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key t
helpdesk.v1.faq.get GET /open-apis/helpdesk/v1/faqs/:id t
helpdesk.v1.faq.list GET /open-apis/helpdesk/v1/faqs t
helpdesk.v1.faq.patch PATCH /open-apis/helpdesk/v1/faqs/:id u
helpdesk.v1.faq.search GET /open-apis/helpdesk/v1/faqs/search t
helpdesk.v1.notification.cancel_approve POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve u 10/m
helpdesk.v1.notification.cancel_send POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send u
helpdesk.v1.notification.create POST /open-apis/helpdesk/v1/notifications u 10/m
helpdesk.v1.notification.execute_send POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send u 10/m
helpdesk.v1.notification.get GET /open-apis/helpdesk/v1/notifications/:notification_id u 100/m
helpdesk.v1.notification.patch PATCH /open-apis/helpdesk/v1/notifications/:notification_id u 20/m
helpdesk.v1.notification.preview POST /open-apis/helpdesk/v1/notifications/:notification_id/preview u 20/m
helpdesk.v1.notification.submit_approve POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve u 10/m
helpdesk.v1.ticket.answer_user_query POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query t
helpdesk.v1.ticket.customized_fields GET /open-apis/helpdesk/v1/customized_fields t
helpdesk.v1.ticket.get GET /open-apis/helpdesk/v1/tickets/:ticket_id t 10/s
helpdesk.v1.ticket.list GET /open-apis/helpdesk/v1/tickets t 50/s 1000/m
helpdesk.v1.ticket.message.create POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages t 50/s 1000/m
helpdesk.v1.ticket.message.list GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages t
helpdesk.v1.ticket.start_service POST /open-apis/helpdesk/v1/start_service t 50/s 1000/m
helpdesk.v1.ticket.ticket_image GET /open-apis/helpdesk/v1/ticket_images t 50/s 1000/m
helpdesk.v1.ticket.update PUT /open-apis/helpdesk/v1/tickets/:ticket_id u
helpdesk.v1.ticket_customized_field.create POST /open-apis/helpdesk/v1/ticket_customized_fields u
helpdesk.v1.ticket_customized_field.delete DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id u
helpdesk.v1.ticket_customized_field.get GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id t
helpdesk.v1.ticket_customized_field.list GET /open-apis/helpdesk/v1/ticket_customized_fields t
helpdesk.v1.ticket_customized_field.patch PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id u
hire.v1.advertisement.publish POST /open-apis/hire/v1/advertisements/:advertisement_id/publish t 10/s
hire.v1.agency.batch_query POST /open-apis/hire/v1/agencies/batch_query t 10/s
hire.v1.agency.get GET /open-apis/hire/v1/agencies/:agency_id t 10/s
hire.v1.agency.get_agency_account POST /open-apis/hire/v1/agencies/get_agency_account t 10/s
hire.v1.agency.operate_agency_account POST /open-apis/hire/v1/agencies/operate_agency_account t 10/s
hire.v1.agency.protect POST /open-apis/hire/v1/agencies/protect t 50/s 1000/m
hire.v1.agency.protect_search POST /open-apis/hire/v1/agencies/protection_period/search t 10/s
hire.v1.agency.query GET /open-apis/hire/v1/agencies/query t 10/s
hire.v1.application.cancel_onboard POST /open-apis/hire/v1/applications/:application_id/cancel_onboard t 10/s
hire.v1.application.create POST /open-apis/hire/v1/applications t 50/s 1000/m
hire.v1.application.get GET /open-apis/hire/v1/applications/:application_id tu 50/s 1000/m
hire.v1.application.get_detail GET /open-apis/hire/v1/applications/:application_id/get_detail tu 10/s
hire.v1.application.interview.list GET /open-apis/hire/v1/applications/:application_id/interviews t 20/s
hire.v1.application.list GET /open-apis/hire/v1/applications tu 50/s 1000/m
hire.v1.application.offer GET /open-apis/hire/v1/applications/:application_id/offer t 20/s
hire.v1.application.recover POST /open-apis/hire/v1/applications/:application_id/recover t 50/s 1000/m
hire.v1.application.terminate POST /open-apis/hire/v1/applications/:application_id/terminate t 20/s
hire.v1.application.transfer_onboard POST /open-apis/hire/v1/applications/:application_id/transfer_onboard t 20/s
hire.v1.application.transfer_stage POST /open-apis/hire/v1/applications/:application_id/transfer_stage t 50/s 1000/m
hire.v1.attachment.create POST /open-apis/hire/v1/attachments t
hire.v1.attachment.get GET /open-apis/hire/v1/attachments/:attachment_id t 20/s
hire.v1.attachment.preview GET /open-apis/hire/v1/attachments/:attachment_id/preview t 20/s
hire.v1.background_check_order.batch_query POST /open-apis/hire/v1/background_check_orders/batch_query t 10/s
hire.v1.background_check_order.list GET /open-apis/hire/v1/background_check_orders t 50/s 1000/m
hire.v1.diversity_inclusion.search POST /open-apis/hire/v1/applications/diversity_inclusions/search t 10/s
hire.v1.eco_account_custom_field.batch_delete POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete t 50/s 1000/m
hire.v1.eco_account_custom_field.batch_update PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update t 50/s 1000/m
hire.v1.eco_account_custom_field.create POST /open-apis/hire/v1/eco_account_custom_fields t 50/s 1000/m
hire.v1.eco_background_check.cancel POST /open-apis/hire/v1/eco_background_checks/cancel t 50/s 1000/m
hire.v1.eco_background_check.update_progress POST /open-apis/hire/v1/eco_background_checks/update_progress t 50/s 1000/m
hire.v1.eco_background_check.update_result POST /open-apis/hire/v1/eco_background_checks/update_result t 50/s 1000/m
hire.v1.eco_background_check_custom_field.batch_delete POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete t 50/s 1000/m
hire.v1.eco_background_check_custom_field.batch_update PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update t 50/s 1000/m
hire.v1.eco_background_check_custom_field.create POST /open-apis/hire/v1/eco_background_check_custom_fields t 50/s 1000/m
hire.v1.eco_background_check_package.batch_delete POST /open-apis/hire/v1/eco_background_check_packages/batch_delete t 50/s 1000/m
hire.v1.eco_background_check_package.batch_update PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update t 50/s 1000/m
hire.v1.eco_background_check_package.create POST /open-apis/hire/v1/eco_background_check_packages t 50/s 1000/m
hire.v1.eco_exam.login_info POST /open-apis/hire/v1/eco_exams/:exam_id/login_info t 50/s 1000/m
hire.v1.eco_exam.update_result POST /open-apis/hire/v1/eco_exams/:exam_id/update_result t 50/s 1000/m
hire.v1.eco_exam_paper.batch_delete POST /open-apis/hire/v1/eco_exam_papers/batch_delete t 50/s 1000/m
hire.v1.eco_exam_paper.batch_update PATCH /open-apis/hire/v1/eco_exam_papers/batch_update t 50/s 1000/m
hire.v1.eco_exam_paper.create POST /open-apis/hire/v1/eco_exam_papers t 50/s 1000/m
hire.v1.ehr_import_task.patch PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id t 50/s
hire.v1.employee.get GET /open-apis/hire/v1/employees/:employee_id t 50/s 1000/m
hire.v1.employee.get_by_application GET /open-apis/hire/v1/employees/get_by_application t 50/s 1000/m
hire.v1.employee.patch PATCH /open-apis/hire/v1/employees/:employee_id t 50/s 1000/m
hire.v1.evaluation.list GET /open-apis/hire/v1/evaluations tu 50/s 1000/m
hire.v1.evaluation_task.list GET /open-apis/hire/v1/evaluation_tasks tu 50/s 1000/m
hire.v1.exam.create POST /open-apis/hire/v1/exams t 50/s 1000/m
hire.v1.exam_marking_task.list GET /open-apis/hire/v1/exam_marking_tasks t 50/s 1000/m
hire.v1.external_application.create POST /open-apis/hire/v1/external_applications t 20/s
hire.v1.external_application.delete DELETE /open-apis/hire/v1/external_applications/:external_application_id t 20/m
hire.v1.external_application.list GET /open-apis/hire/v1/external_applications t 20/s
hire.v1.external_application.update PUT /open-apis/hire/v1/external_applications/:external_application_id t 20/s
hire.v1.external_background_check.batch_query POST /open-apis/hire/v1/external_background_checks/batch_query t 10/s
hire.v1.external_background_check.create POST /open-apis/hire/v1/external_background_checks t 20/s
hire.v1.external_background_check.delete DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id t 10/s
hire.v1.external_background_check.update PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id t 10/s
hire.v1.external_interview.batch_query POST /open-apis/hire/v1/external_interviews/batch_query t 10/s
hire.v1.external_interview.create POST /open-apis/hire/v1/external_interviews t 10/s
hire.v1.external_interview.delete DELETE /open-apis/hire/v1/external_interviews/:external_interview_id t 10/s
hire.v1.external_interview.update PUT /open-apis/hire/v1/external_interviews/:external_interview_id t 10/s
hire.v1.external_interview_assessment.create POST /open-apis/hire/v1/external_interview_assessments t 20/s
hire.v1.external_interview_assessment.patch PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id t 20/s
hire.v1.external_offer.batch_query POST /open-apis/hire/v1/external_offers/batch_query t 10/s
hire.v1.external_offer.create POST /open-apis/hire/v1/external_offers t 10/s
hire.v1.external_offer.delete DELETE /open-apis/hire/v1/external_offers/:external_offer_id t 10/s
hire.v1.external_offer.update PUT /open-apis/hire/v1/external_offers/:external_offer_id t 10/s
hire.v1.external_referral_reward.create POST /open-apis/hire/v1/external_referral_rewards t 10/s
hire.v1.external_referral_reward.delete DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id t 10/s
hire.v1.interview.get_by_talent GET /open-apis/hire/v1/interviews/get_by_talent t 50/s 1000/m
hire.v1.interview.list GET /open-apis/hire/v1/interviews tu 50/s
hire.v1.interview_feedback_form.list GET /open-apis/hire/v1/interview_feedback_forms t 10/s
hire.v1.interview_record.attachment.get GET /open-apis/hire/v1/interview_records/attachments t 20/m
hire.v1.interview_record.get GET /open-apis/hire/v1/interview_records/:interview_record_id t 20/s
hire.v1.interview_record.list GET /open-apis/hire/v1/interview_records t 10/s
hire.v1.interview_registration_schema.list GET /open-apis/hire/v1/interview_registration_schemas t 50/s 1000/m
hire.v1.interview_round_type.list GET /open-apis/hire/v1/interview_round_types t 50/s 1000/m
hire.v1.interview_task.list GET /open-apis/hire/v1/interview_tasks tu 50/s 1000/m
hire.v1.interviewer.list GET /open-apis/hire/v1/interviewers t 20/s
hire.v1.interviewer.patch PATCH /open-apis/hire/v1/interviewers/:interviewer_id t 20/s
hire.v1.job.close POST /open-apis/hire/v1/jobs/:job_id/close t 10/s
hire.v1.job.combined_create POST /open-apis/hire/v1/jobs/combined_create t 20/s
hire.v1.job.combined_update POST /open-apis/hire/v1/jobs/:job_id/combined_update t 10/s
hire.v1.job.config GET /open-apis/hire/v1/jobs/:job_id/config t 20/s
hire.v1.job.get GET /open-apis/hire/v1/jobs/:job_id t 50/s
hire.v1.job.get_detail GET /open-apis/hire/v1/jobs/:job_id/get_detail tu 20/s
hire.v1.job.list GET /open-apis/hire/v1/jobs tu 50/s
hire.v1.job.manager.batch_update POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update t 50/s 1000/m
hire.v1.job.manager.get GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id t 50/s
hire.v1.job.open POST /open-apis/hire/v1/jobs/:job_id/open t 10/s
hire.v1.job.recruiter GET /open-apis/hire/v1/jobs/:job_id/recruiter t 50/s
hire.v1.job.update_config POST /open-apis/hire/v1/jobs/:job_id/update_config t 10/s
hire.v1.job_function.list GET /open-apis/hire/v1/job_functions t 20/s
hire.v1.job_process.list GET /open-apis/hire/v1/job_processes tu 20/s
hire.v1.job_publish_record.search POST /open-apis/hire/v1/job_publish_records/search t 50/s 1000/m
hire.v1.job_requirement.create POST /open-apis/hire/v1/job_requirements t 5/s
hire.v1.job_requirement.delete DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id t 10/s
hire.v1.job_requirement.list GET /open-apis/hire/v1/job_requirements t 50/s 1000/m
hire.v1.job_requirement.list_by_id POST /open-apis/hire/v1/job_requirements/search t 10/s
hire.v1.job_requirement.update PUT /open-apis/hire/v1/job_requirements/:job_requirement_id t 5/s
hire.v1.job_requirement_schema.list GET /open-apis/hire/v1/job_requirement_schemas t 10/s
hire.v1.job_schema.list GET /open-apis/hire/v1/job_schemas t 10/s
hire.v1.job_type.list GET /open-apis/hire/v1/job_types t 20/s
hire.v1.location.list GET /open-apis/hire/v1/locations t 20/s
hire.v1.location.query POST /open-apis/hire/v1/locations/query t 5/s
hire.v1.minutes.get GET /open-apis/hire/v1/minutes tu 10/s
hire.v1.note.create POST /open-apis/hire/v1/notes t 20/s
hire.v1.note.delete DELETE /open-apis/hire/v1/notes/:note_id t 20/s
hire.v1.note.get GET /open-apis/hire/v1/notes/:note_id t 20/s
hire.v1.note.list GET /open-apis/hire/v1/notes t 20/s
hire.v1.note.patch PATCH /open-apis/hire/v1/notes/:note_id t 20/s
hire.v1.offer.create POST /open-apis/hire/v1/offers t 10/s
hire.v1.offer.get GET /open-apis/hire/v1/offers/:offer_id t 20/s
hire.v1.offer.intern_offer_status POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status t 50/s 1000/m
hire.v1.offer.list GET /open-apis/hire/v1/offers t 50/s 1000/m
hire.v1.offer.offer_status PATCH /open-apis/hire/v1/offers/:offer_id/offer_status t 100/m
hire.v1.offer.update PUT /open-apis/hire/v1/offers/:offer_id t 10/s
hire.v1.offer_application_form.get GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id t 50/s 1000/m
hire.v1.offer_application_form.list GET /open-apis/hire/v1/offer_application_forms t 10/s
hire.v1.offer_approval_template.list GET /open-apis/hire/v1/offer_approval_templates t 10/s
hire.v1.offer_custom_field.update PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id t 50/s 1000/m
hire.v1.offer_schema.get GET /open-apis/hire/v1/offer_schemas/:offer_schema_id t 10/s
hire.v1.portal_apply_schema.list GET /open-apis/hire/v1/portal_apply_schemas tu 20/s
hire.v1.questionnaire.list GET /open-apis/hire/v1/questionnaires t 50/s 1000/m
hire.v1.referral.get_by_application GET /open-apis/hire/v1/referrals/get_by_application t 50/s
hire.v1.referral.search POST /open-apis/hire/v1/referrals/search t 10/s
hire.v1.referral_account.create POST /open-apis/hire/v1/referral_account t 100/m
hire.v1.referral_account.deactivate POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate t 100/m
hire.v1.referral_account.enable POST /open-apis/hire/v1/referral_account/enable t 10/s
hire.v1.referral_account.get_account_assets GET /open-apis/hire/v1/referral_account/get_account_assets t 10/s
hire.v1.referral_account.reconciliation POST /open-apis/hire/v1/referral_account/reconciliation t 100/m
hire.v1.referral_account.withdraw POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw t 100/m
hire.v1.referral_website.job_post.get GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id t 50/s 1000/m
hire.v1.referral_website.job_post.list GET /open-apis/hire/v1/referral_websites/job_posts t 50/s 1000/m
hire.v1.registration_schema.list GET /open-apis/hire/v1/registration_schemas t 20/s
hire.v1.resume_source.list GET /open-apis/hire/v1/resume_sources t 20/s
hire.v1.role.get GET /open-apis/hire/v1/roles/:role_id t 10/s
hire.v1.role.list GET /open-apis/hire/v1/roles t 50/s 1000/m
hire.v1.subject.list GET /open-apis/hire/v1/subjects t 20/s
hire.v1.talent.add_to_folder POST /open-apis/hire/v1/talents/add_to_folder t 50/s 1000/m
hire.v1.talent.batch_get_id POST /open-apis/hire/v1/talents/batch_get_id t 50/s 1000/m
hire.v1.talent.combined_create POST /open-apis/hire/v1/talents/combined_create t 50/s 1000/m
hire.v1.talent.combined_update POST /open-apis/hire/v1/talents/combined_update t 50/s 1000/m
hire.v1.talent.external_info.create POST /open-apis/hire/v1/talents/:talent_id/external_info t 50/s 1000/m
hire.v1.talent.external_info.update PUT /open-apis/hire/v1/talents/:talent_id/external_info t 50/s 1000/m
hire.v1.talent.get GET /open-apis/hire/v1/talents/:talent_id t 20/s
hire.v1.talent.list GET /open-apis/hire/v1/talents t 20/s
hire.v1.talent.onboard_status POST /open-apis/hire/v1/talents/:talent_id/onboard_status t 20/m
hire.v1.talent.remove_to_folder POST /open-apis/hire/v1/talents/remove_to_folder t 10/s
hire.v1.talent.tag POST /open-apis/hire/v1/talents/:talent_id/tag t 20/s
hire.v1.talent_blocklist.change_talent_block POST /open-apis/hire/v1/talent_blocklist/change_talent_block t 10/s
hire.v1.talent_folder.list GET /open-apis/hire/v1/talent_folders t 50/s 1000/m
hire.v1.talent_object.query GET /open-apis/hire/v1/talent_objects/query t 10/s
hire.v1.talent_operation_log.search POST /open-apis/hire/v1/talent_operation_logs/search t 50/s 1000/m
hire.v1.talent_pool.batch_change_talent_pool POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool t 10/s
hire.v1.talent_pool.move_talent POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship t 50/s 1000/m
hire.v1.talent_pool.search GET /open-apis/hire/v1/talent_pools/ t 50/s 1000/m
hire.v1.talent_tag.list GET /open-apis/hire/v1/talent_tags t 20/s
hire.v1.termination_reason.list GET /open-apis/hire/v1/termination_reasons t 50/s 1000/m
hire.v1.test.search POST /open-apis/hire/v1/tests/search tu 50/s 1000/m
hire.v1.todo.list GET /open-apis/hire/v1/todos u 10/s
hire.v1.tripartite_agreement.create POST /open-apis/hire/v1/tripartite_agreements t 10/s
hire.v1.tripartite_agreement.delete DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id t 10/s
hire.v1.tripartite_agreement.list GET /open-apis/hire/v1/tripartite_agreements t 10/s
hire.v1.tripartite_agreement.update PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id t 10/s
hire.v1.user_role.list GET /open-apis/hire/v1/user_roles t 50/s 1000/m
hire.v1.website.channel.create POST /open-apis/hire/v1/websites/:website_id/channels t 50/s 1000/m
hire.v1.website.channel.delete DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id t 50/s 1000/m
hire.v1.website.channel.list GET /open-apis/hire/v1/websites/:website_id/channels t 50/s 1000/m
hire.v1.website.channel.update PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id t 50/s 1000/m
hire.v1.website.delivery.create_by_attachment POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment t 50/s 1000/m
hire.v1.website.delivery.create_by_resume POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume t 50/s 1000/m
hire.v1.website.delivery_task.get GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id t 50/s 1000/m
hire.v1.website.job_post.get GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id t 50/s 1000/m
hire.v1.website.job_post.list GET /open-apis/hire/v1/websites/:website_id/job_posts t 50/s 1000/m
hire.v1.website.job_post.search POST /open-apis/hire/v1/websites/:website_id/job_posts/search t 50/s
hire.v1.website.list GET /open-apis/hire/v1/websites t 10/s
hire.v1.website.site_user.create POST /open-apis/hire/v1/websites/:website_id/site_users t 10/s
hire.v2.interview_record.get GET /open-apis/hire/v2/interview_records/:interview_record_id tu 20/s
hire.v2.interview_record.list GET /open-apis/hire/v2/interview_records t 10/s
hire.v2.talent.get GET /open-apis/hire/v2/talents/:talent_id tu 20/s
human_authentication.v1.face.facial_image_cropping POST /open-apis/face_verify/v1/crop_face_image t
human_authentication.v1.face.query_recognition_result GET /open-apis/face_verify/v1/query_auth_result t
human_authentication.v1.face.upload_facial_reference_image POST /open-apis/face_verify/v1/upload_face_image t
human_authentication.v1.identity.create POST /open-apis/human_authentication/v1/identities t
im.v1.batch_message.delete DELETE /open-apis/im/v1/batch_messages/:batch_message_id t 50/s 1000/m
im.v1.batch_message.get_progress GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress t 50/s 1000/m
im.v1.batch_message.read_user GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user t 50/s 1000/m
im.v1.chat.announcement.get GET /open-apis/im/v1/chats/:chat_id/announcement tu 50/s 1000/m
im.v1.chat.announcement.patch PATCH /open-apis/im/v1/chats/:chat_id/announcement tu 50/s 1000/m
im.v1.chat.batch_query POST /open-apis/im/v1/chats/batch_query tu
im.v1.chat.create POST /open-apis/im/v1/chats tu 50/s 1000/m
im.v1.chat.delete DELETE /open-apis/im/v1/chats/:chat_id tu 50/s 1000/m
im.v1.chat.get GET /open-apis/im/v1/chats/:chat_id tu 50/s 1000/m
im.v1.chat.link POST /open-apis/im/v1/chats/:chat_id/link tu 50/s 1000/m
im.v1.chat.list GET /open-apis/im/v1/chats tu 50/s 1000/m
im.v1.chat.managers.add_managers POST /open-apis/im/v1/chats/:chat_id/managers/add_managers tu 50/s 1000/m
im.v1.chat.managers.delete_managers POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers tu 50/s 1000/m
im.v1.chat.members.bots GET /open-apis/im/v1/chats/:chat_id/members/bots tu
im.v1.chat.members.create POST /open-apis/im/v1/chats/:chat_id/members tu 50/s 1000/m
im.v1.chat.members.delete DELETE /open-apis/im/v1/chats/:chat_id/members tu 50/s 1000/m
im.v1.chat.members.get GET /open-apis/im/v1/chats/:chat_id/members tu 50/s 1000/m
im.v1.chat.members.is_in_chat GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat tu 50/s 1000/m
im.v1.chat.members.list_members GET /open-apis/im/v1/chats/:chat_id/members/list tu
im.v1.chat.members.me_join PATCH /open-apis/im/v1/chats/:chat_id/members/me_join tu 50/s 1000/m
im.v1.chat.menu_item.patch PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id t 50/s 1000/m
im.v1.chat.menu_tree.create POST /open-apis/im/v1/chats/:chat_id/menu_tree t 50/s 1000/m
im.v1.chat.menu_tree.delete DELETE /open-apis/im/v1/chats/:chat_id/menu_tree t 50/s 1000/m
im.v1.chat.menu_tree.get GET /open-apis/im/v1/chats/:chat_id/menu_tree t 50/s 1000/m
im.v1.chat.menu_tree.sort POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort t 50/s 1000/m
im.v1.chat.moderation.get GET /open-apis/im/v1/chats/:chat_id/moderation tu 50/s 1000/m
im.v1.chat.moderation.update PUT /open-apis/im/v1/chats/:chat_id/moderation tu 50/s 1000/m
im.v1.chat.nickname.delete DELETE /open-apis/im/v1/chats/:chat_id/nickname u
im.v1.chat.nickname.get GET /open-apis/im/v1/chats/:chat_id/nickname u
im.v1.chat.nickname.update PUT /open-apis/im/v1/chats/:chat_id/nickname u
im.v1.chat.search GET /open-apis/im/v1/chats/search tu 50/s 1000/m
im.v1.chat.tab.create POST /open-apis/im/v1/chats/:chat_id/chat_tabs tu 50/s 1000/m
im.v1.chat.tab.delete_tabs DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs tu 50/s 1000/m
im.v1.chat.tab.list_tabs GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs tu 50/s 1000/m
im.v1.chat.tab.sort_tabs POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs tu 50/s 1000/m
im.v1.chat.tab.update_tabs POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs tu 50/s 1000/m
im.v1.chat.top_notice.delete_top_notice POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice tu 50/s 1000/m
im.v1.chat.top_notice.put_top_notice POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice tu 50/s 1000/m
im.v1.chat.update PUT /open-apis/im/v1/chats/:chat_id tu 50/s 1000/m
im.v1.chat_p2p.batch_query POST /open-apis/im/v1/chat_p2p/batch_query tu
im.v1.chat_user_setting.batch_get_mute_status POST /open-apis/im/v1/chat_user_setting/batch_get_mute_status tu
im.v1.chat_user_setting.batch_query POST /open-apis/im/v1/chat_user_setting/batch_query u
im.v1.chat_user_setting.batch_update POST /open-apis/im/v1/chat_user_setting/batch_update u
im.v1.feed_flag.cancel POST /open-apis/im/v1/flags/cancel u
im.v1.feed_flag.create POST /open-apis/im/v1/flags u
im.v1.feed_flag.list GET /open-apis/im/v1/flags u
im.v1.feed_group.batch_add_item POST /open-apis/im/v1/groups/:feed_group_id/batch_add_item u
im.v1.feed_group.batch_query POST /open-apis/im/v1/groups/batch_query u
im.v1.feed_group.batch_remove_item POST /open-apis/im/v1/groups/:feed_group_id/batch_remove_item u
im.v1.feed_group.create POST /open-apis/im/v1/groups u
im.v1.feed_group.delete DELETE /open-apis/im/v1/groups/:feed_group_id u
im.v1.feed_group.list GET /open-apis/im/v1/groups u
im.v1.feed_group.update PUT /open-apis/im/v1/groups/:feed_group_id u
im.v1.file.create POST /open-apis/im/v1/files tu 50/s 1000/m
im.v1.file.get GET /open-apis/im/v1/files/:file_key t 50/s 1000/m
im.v1.image.create POST /open-apis/im/v1/images tu 50/s 1000/m
im.v1.image.get GET /open-apis/im/v1/images/:image_key t 50/s 1000/m
im.v1.message.create POST /open-apis/im/v1/messages tu 50/s 1000/m
im.v1.message.delete DELETE /open-apis/im/v1/messages/:message_id tu 50/s 1000/m
im.v1.message.forward POST /open-apis/im/v1/messages/:message_id/forward tu 50/s 1000/m
im.v1.message.get GET /open-apis/im/v1/messages/:message_id tu 50/s 1000/m
im.v1.message.list GET /open-apis/im/v1/messages tu 50/s 1000/m
im.v1.message.merge_forward POST /open-apis/im/v1/messages/merge_forward t 50/s 1000/m
im.v1.message.mget GET /open-apis/im/v1/messages/mget tu
im.v1.message.patch PATCH /open-apis/im/v1/messages/:message_id tu 50/s 1000/m
im.v1.message.push_follow_up POST /open-apis/im/v1/messages/:message_id/push_follow_up t 50/s 1000/m
im.v1.message.reaction.batch_query POST /open-apis/im/v1/messages/reactions/batch_query tu 50/s 1000/m
im.v1.message.reaction.create POST /open-apis/im/v1/messages/:message_id/reactions tu 50/s 1000/m
im.v1.message.reaction.delete DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id tu 50/s 1000/m
im.v1.message.reaction.list GET /open-apis/im/v1/messages/:message_id/reactions tu 50/s 1000/m
im.v1.message.read_status POST /open-apis/im/v1/messages/read_status u
im.v1.message.read_users GET /open-apis/im/v1/messages/:message_id/read_users tu 50/s 1000/m
im.v1.message.reply POST /open-apis/im/v1/messages/:message_id/reply tu 50/s 1000/m
im.v1.message.resource.get GET /open-apis/im/v1/messages/:message_id/resources/:file_key tu 50/s 1000/m
im.v1.message.search POST /open-apis/im/v1/messages/search tu 100/m
im.v1.message.update PUT /open-apis/im/v1/messages/:message_id t 50/s 1000/m
im.v1.message.urgent_app PATCH /open-apis/im/v1/messages/:message_id/urgent_app t 50/s 1000/m
im.v1.message.urgent_phone PATCH /open-apis/im/v1/messages/:message_id/urgent_phone t 50/s 1000/m
im.v1.message.urgent_sms PATCH /open-apis/im/v1/messages/:message_id/urgent_sms t 50/s 1000/m
im.v1.pin.create POST /open-apis/im/v1/pins tu 50/s 1000/m
im.v1.pin.delete DELETE /open-apis/im/v1/pins/:message_id tu 50/s 1000/m
im.v1.pin.list GET /open-apis/im/v1/pins tu 50/s 1000/m
im.v1.thread.forward POST /open-apis/im/v1/threads/:thread_id/forward tu 50/s 1000/m
im.v2.app_feed_card.batch.delete DELETE /open-apis/im/v2/app_feed_card/batch t 10/s
im.v2.app_feed_card.batch.update PUT /open-apis/im/v2/app_feed_card/batch t 10/s
im.v2.app_feed_card.create POST /open-apis/im/v2/app_feed_card t 10/s
im.v2.biz_entity_tag_relation.create POST /open-apis/im/v2/biz_entity_tag_relation t 5/s
im.v2.biz_entity_tag_relation.get GET /open-apis/im/v2/biz_entity_tag_relation t 5/s
im.v2.biz_entity_tag_relation.update PUT /open-apis/im/v2/biz_entity_tag_relation t 5/s
im.v2.chat.search POST /open-apis/im/v2/chats/search tu 100/m
im.v2.chat_button.update PUT /open-apis/im/v2/chat_button t 10/s
im.v2.feed_card.bot_time_sentive PATCH /open-apis/im/v2/feed_cards/bot_time_sentive t 50/s 1000/m
im.v2.feed_card.patch PATCH /open-apis/im/v2/feed_cards/:feed_card_id t 50/s 1000/m
im.v2.feed_shortcut.create POST /open-apis/im/v2/feed_shortcuts u
im.v2.feed_shortcut.list GET /open-apis/im/v2/feed_shortcuts u
im.v2.feed_shortcut.remove POST /open-apis/im/v2/feed_shortcuts/remove u
im.v2.tag.create POST /open-apis/im/v2/tags t 5/s
im.v2.tag.list GET /open-apis/im/v2/tags t 5/s
im.v2.tag.patch PATCH /open-apis/im/v2/tags/:tag_id t 5/s
im.v2.url_preview.batch_update POST /open-apis/im/v2/url_previews/batch_update t 5/s
interactive.v1.card.update POST /open-apis/interactive/v1/card/update t 50/s 1000/m
jssdk.v0.ticket.get POST /open-apis/jssdk/ticket/get t
lingo.v1.classification.list GET /open-apis/lingo/v1/classifications tu 50/s 1000/m
lingo.v1.draft.create POST /open-apis/lingo/v1/drafts tu 100/m
lingo.v1.draft.update PUT /open-apis/lingo/v1/drafts/:draft_id tu 100/m
lingo.v1.entity.create POST /open-apis/lingo/v1/entities t 100/m
lingo.v1.entity.delete DELETE /open-apis/lingo/v1/entities/:entity_id t 50/s 1000/m
lingo.v1.entity.get GET /open-apis/lingo/v1/entities/:entity_id tu 50/s 1000/m
lingo.v1.entity.highlight POST /open-apis/lingo/v1/entities/highlight tu 50/s 1000/m
lingo.v1.entity.list GET /open-apis/lingo/v1/entities tu 50/s 1000/m
lingo.v1.entity.match POST /open-apis/lingo/v1/entities/match tu 50/s 1000/m
lingo.v1.entity.search POST /open-apis/lingo/v1/entities/search tu 50/s 1000/m
lingo.v1.entity.update PUT /open-apis/lingo/v1/entities/:entity_id t 100/m
lingo.v1.file.download GET /open-apis/lingo/v1/files/:file_token/download tu 50/s 1000/m
lingo.v1.file.upload POST /open-apis/lingo/v1/files/upload tu 50/s 1000/m
lingo.v1.repo.list GET /open-apis/lingo/v1/repos tu 50/s 1000/m
mail.v1.mailgroup.alias.create POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases t 50/s 1000/m
mail.v1.mailgroup.alias.delete DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id t 50/s 1000/m
mail.v1.mailgroup.alias.list GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases t 50/s 1000/m
mail.v1.mailgroup.create POST /open-apis/mail/v1/mailgroups t 100/s
mail.v1.mailgroup.delete DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id t
mail.v1.mailgroup.get GET /open-apis/mail/v1/mailgroups/:mailgroup_id t
mail.v1.mailgroup.list GET /open-apis/mail/v1/mailgroups t
mail.v1.mailgroup.manager.batch_create POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create t 50/s
mail.v1.mailgroup.manager.batch_delete POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete t 50/s
mail.v1.mailgroup.manager.list GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers t 50/s
mail.v1.mailgroup.member.batch_create POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create t 20/s
mail.v1.mailgroup.member.batch_delete DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete t 20/s
mail.v1.mailgroup.member.create POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members t 50/s
mail.v1.mailgroup.member.delete DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id t 50/s
mail.v1.mailgroup.member.get GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id t
mail.v1.mailgroup.member.list GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members t
mail.v1.mailgroup.patch PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id t 100/s
mail.v1.mailgroup.permission_member.batch_create POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create t 20/s
mail.v1.mailgroup.permission_member.batch_delete DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete t 20/s
mail.v1.mailgroup.permission_member.create POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members t 50/s
mail.v1.mailgroup.permission_member.delete DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id t 50/s
mail.v1.mailgroup.permission_member.get GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id t
mail.v1.mailgroup.permission_member.list GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members t
mail.v1.mailgroup.update PUT /open-apis/mail/v1/mailgroups/:mailgroup_id t 100/s
mail.v1.multi_entity.search POST /open-apis/mail/v1/multi_entity/search u 100/m
mail.v1.public_mailbox.alias.create POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases t 50/s 1000/m
mail.v1.public_mailbox.alias.delete DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id t 50/s 1000/m
mail.v1.public_mailbox.alias.list GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases t 50/s 1000/m
mail.v1.public_mailbox.create POST /open-apis/mail/v1/public_mailboxes t 50/s
mail.v1.public_mailbox.delete DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id t 20/m
mail.v1.public_mailbox.get GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id t
mail.v1.public_mailbox.list GET /open-apis/mail/v1/public_mailboxes tu
mail.v1.public_mailbox.member.batch_create POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create t 5/s
mail.v1.public_mailbox.member.batch_delete DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete t 5/s
mail.v1.public_mailbox.member.clear POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear t
mail.v1.public_mailbox.member.create POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members t 50/s
mail.v1.public_mailbox.member.delete DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id t 50/s
mail.v1.public_mailbox.member.get GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id t
mail.v1.public_mailbox.member.list GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members t
mail.v1.public_mailbox.patch PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id t
mail.v1.public_mailbox.remove_to_recycle_bin DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin t 20/m
mail.v1.public_mailbox.update PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id t
mail.v1.user.query POST /open-apis/mail/v1/users/query t 50/s
mail.v1.user_mailbox.accessible_mailboxes GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes tu 10/s
mail.v1.user_mailbox.alias.create POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases t 50/s 1000/m
mail.v1.user_mailbox.alias.delete DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id t 50/s 1000/m
mail.v1.user_mailbox.alias.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases t 50/s 1000/m
mail.v1.user_mailbox.delete DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id t 20/m
mail.v1.user_mailbox.draft.cancel_scheduled_send POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/cancel_scheduled_send u 5/s
mail.v1.user_mailbox.draft.create POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts u 5/s
mail.v1.user_mailbox.draft.delete DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id u 5/s
mail.v1.user_mailbox.draft.get GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id u 10/s
mail.v1.user_mailbox.draft.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts u 10/s
mail.v1.user_mailbox.draft.send POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send u 5/s
mail.v1.user_mailbox.draft.update PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id u 5/s
mail.v1.user_mailbox.event.subscribe POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe u 5/s
mail.v1.user_mailbox.event.subscription GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription u 10/s
mail.v1.user_mailbox.event.unsubscribe POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe u 5/s
mail.v1.user_mailbox.folder.create POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders tu 5/s
mail.v1.user_mailbox.folder.delete DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id tu 5/s
mail.v1.user_mailbox.folder.get GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id tu 10/s
mail.v1.user_mailbox.folder.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders tu 10/s
mail.v1.user_mailbox.folder.patch PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id tu 5/s
mail.v1.user_mailbox.label.create POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels tu 5/s
mail.v1.user_mailbox.label.delete DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id tu 5/s
mail.v1.user_mailbox.label.get GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id tu 10/s
mail.v1.user_mailbox.label.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels tu 10/s
mail.v1.user_mailbox.label.patch PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id tu 5/s
mail.v1.user_mailbox.mail_card.create_share_session POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/share_token u
mail.v1.user_mailbox.mail_card.send POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/share_tokens/:card_id/send u
mail.v1.user_mailbox.mail_contact.create POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts tu 5/s
mail.v1.user_mailbox.mail_contact.delete DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id tu 5/s
mail.v1.user_mailbox.mail_contact.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts tu 10/s
mail.v1.user_mailbox.mail_contact.patch PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id tu 5/s
mail.v1.user_mailbox.message.attachment.download_url GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url tu 10/s
mail.v1.user_mailbox.message.batch_get POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get tu 10/s
mail.v1.user_mailbox.message.batch_modify POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify tu 5/s
mail.v1.user_mailbox.message.batch_trash POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash tu 5/s
mail.v1.user_mailbox.message.get GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id tu 5/s
mail.v1.user_mailbox.message.get_by_card GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card tu 10/s
mail.v1.user_mailbox.message.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages tu 10/s
mail.v1.user_mailbox.message.list_thread_message GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages tu 100/m
mail.v1.user_mailbox.message.modify PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify tu 5/s
mail.v1.user_mailbox.message.send POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send u 100/m
mail.v1.user_mailbox.message.send_status GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/send_status u 10/s
mail.v1.user_mailbox.message.trash POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash tu 5/s
mail.v1.user_mailbox.profile GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/profile u 100/m
mail.v1.user_mailbox.rule.create POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules tu 5/s
mail.v1.user_mailbox.rule.delete DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id tu 5/s
mail.v1.user_mailbox.rule.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules tu 5/s
mail.v1.user_mailbox.rule.reorder POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder tu 1/s
mail.v1.user_mailbox.rule.update PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id tu 5/s
mail.v1.user_mailbox.search POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/search u 50/s 1000/m
mail.v1.user_mailbox.sent_message.get_recall_detail GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall tu 20/m
mail.v1.user_mailbox.sent_message.recall POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall tu 10/s
mail.v1.user_mailbox.setting.get_signatures GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/signatures u 5/s
mail.v1.user_mailbox.setting.send_as GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as tu 10/s
mail.v1.user_mailbox.template.attachment.download_url GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url tu 5/s
mail.v1.user_mailbox.template.create POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates tu 5/s
mail.v1.user_mailbox.template.delete DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id tu 5/s
mail.v1.user_mailbox.template.get GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id tu 5/s
mail.v1.user_mailbox.template.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates tu 5/s
mail.v1.user_mailbox.template.update PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id tu 5/s
mail.v1.user_mailbox.thread.batch_modify POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify tu 20/m
mail.v1.user_mailbox.thread.batch_trash POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash tu 20/m
mail.v1.user_mailbox.thread.get GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id tu 10/s
mail.v1.user_mailbox.thread.list GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads tu 10/s
mail.v1.user_mailbox.thread.modify POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify tu 20/m
mail.v1.user_mailbox.thread.trash POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash tu 20/m
mdm.v1.user_auth_data_relation.bind POST /open-apis/mdm/v1/user_auth_data_relations/bind t 100/m
mdm.v1.user_auth_data_relation.unbind POST /open-apis/mdm/v1/user_auth_data_relations/unbind t 100/m
mdm.v3.batch_country_region.get GET /open-apis/mdm/v3/batch_country_region t 10/s
mdm.v3.country_region.list GET /open-apis/mdm/v3/country_regions t 10/s
meeting_room.v0.building.batch_get GET /open-apis/meeting_room/building/batch_get t
meeting_room.v0.building.batch_get_id GET /open-apis/meeting_room/building/batch_get_id t
meeting_room.v0.building.create POST /open-apis/meeting_room/building/create t
meeting_room.v0.building.delete POST /open-apis/meeting_room/building/delete t
meeting_room.v0.building.list GET /open-apis/meeting_room/building/list t
meeting_room.v0.building.update POST /open-apis/meeting_room/building/update t
meeting_room.v0.country.list GET /open-apis/meeting_room/country/list t
meeting_room.v0.district.list GET /open-apis/meeting_room/district/list t
meeting_room.v0.freebusy.batch_get GET /open-apis/meeting_room/freebusy/batch_get tu
meeting_room.v0.instance.reply POST /open-apis/meeting_room/instance/reply t
meeting_room.v0.room.batch_get GET /open-apis/meeting_room/room/batch_get t
meeting_room.v0.room.batch_get_id GET /open-apis/meeting_room/room/batch_get_id t
meeting_room.v0.room.create POST /open-apis/meeting_room/room/create t
meeting_room.v0.room.customization POST /open-apis/meeting_room/room/customization t
meeting_room.v0.room.delete POST /open-apis/meeting_room/room/delete t
meeting_room.v0.room.list GET /open-apis/meeting_room/room/list t
meeting_room.v0.room.update POST /open-apis/meeting_room/room/update t
meeting_room.v0.summary.batch_get POST /open-apis/meeting_room/summary/batch_get t
message.v4.message.batch_send POST /open-apis/message/v4/batch_send/ t 50/s 1000/m
mina.v2.mina.token_login_validate POST /open-apis/mina/v2/tokenLoginValidate a
mindnote.v1.mindnote.node.create POST /open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes tu
mindnote.v1.mindnote.node.list GET /open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes u
minutes.v1.minute.artifacts GET /open-apis/minutes/v1/minutes/:minute_token/artifacts tu 5/s
minutes.v1.minute.clip POST /open-apis/minutes/v1/minutes/:minute_token/clip u 5/s
minutes.v1.minute.get GET /open-apis/minutes/v1/minutes/:minute_token tu 5/s
minutes.v1.minute.media.get GET /open-apis/minutes/v1/minutes/:minute_token/media tu 5/s
minutes.v1.minute.patch PATCH /open-apis/minutes/v1/minutes/:minute_token u
minutes.v1.minute.permission.apply POST /open-apis/minutes/v1/minutes/:minute_token/permissions/apply tu
minutes.v1.minute.search POST /open-apis/minutes/v1/minutes/search tu 100/m
minutes.v1.minute.statistics.get GET /open-apis/minutes/v1/minutes/:minute_token/statistics tu 5/s
minutes.v1.minute.subscription POST /open-apis/minutes/v1/minutes/subscription u 50/s 1000/m
minutes.v1.minute.summary PUT /open-apis/minutes/v1/minutes/:minute_token/summary u
minutes.v1.minute.todo POST /open-apis/minutes/v1/minutes/:minute_token/todo u
minutes.v1.minute.transcript.get GET /open-apis/minutes/v1/minutes/:minute_token/transcript tu 5/s
minutes.v1.minute.transcript.speaker PUT /open-apis/minutes/v1/minutes/:minute_token/transcript/speaker u
minutes.v1.minute.transcript.word PUT /open-apis/minutes/v1/minutes/:minute_token/transcript/word u
minutes.v1.minute.unsubscription POST /open-apis/minutes/v1/minutes/unsubscription u 50/s 1000/m
minutes.v1.minute.upload POST /open-apis/minutes/v1/minutes/upload u 5/s
moments.v1.post.get GET /open-apis/moments/v1/posts/:post_id t 20/s
okr.v1.image.upload POST /open-apis/okr/v1/images/upload tu 100/m
okr.v1.okr.batch_get GET /open-apis/okr/v1/okrs/batch_get tu 100/m
okr.v1.period.create POST /open-apis/okr/v1/periods t 100/m
okr.v1.period.list GET /open-apis/okr/v1/periods t 100/m
okr.v1.period.patch PATCH /open-apis/okr/v1/periods/:period_id t 100/m
okr.v1.period_rule.list GET /open-apis/okr/v1/period_rules t 100/m
okr.v1.progress_record.create POST /open-apis/okr/v1/progress_records tu 100/m
okr.v1.progress_record.delete DELETE /open-apis/okr/v1/progress_records/:progress_id tu 100/m
okr.v1.progress_record.get GET /open-apis/okr/v1/progress_records/:progress_id tu 100/m
okr.v1.progress_record.update PUT /open-apis/okr/v1/progress_records/:progress_id tu 100/m
okr.v1.review.query GET /open-apis/okr/v1/reviews/query t 100/m
okr.v1.user.okr.list GET /open-apis/okr/v1/users/:user_id/okrs tu 100/m
okr.v2.comment.create POST /open-apis/okr/v2/comments tu
okr.v2.comment.delete DELETE /open-apis/okr/v2/comments/:comment_id tu
okr.v2.comment.get GET /open-apis/okr/v2/comments/:comment_id tu
okr.v2.comment.list GET /open-apis/okr/v2/comments tu
okr.v2.comment.patch PATCH /open-apis/okr/v2/comments/:comment_id tu
okr.v2.comment.reopen POST /open-apis/okr/v2/comments/:comment_id/reopen tu
okr.v2.comment.solve POST /open-apis/okr/v2/comments/:comment_id/solve tu
okr.v2.okr.alignment.delete DELETE /open-apis/okr/v2/alignments/:alignment_id tu 100/m
okr.v2.okr.alignment.get GET /open-apis/okr/v2/alignments/:alignment_id tu 100/m
okr.v2.okr.category.list GET /open-apis/okr/v2/categories tu 100/m
okr.v2.okr.cycle.list GET /open-apis/okr/v2/cycles tu 100/m
okr.v2.okr.cycle.objective.create POST /open-apis/okr/v2/cycles/:cycle_id/objectives tu 100/m
okr.v2.okr.cycle.objective.list GET /open-apis/okr/v2/cycles/:cycle_id/objectives tu 100/m
okr.v2.okr.cycle.objectives_position PUT /open-apis/okr/v2/cycles/:cycle_id/objectives_position tu 100/m
okr.v2.okr.cycle.objectives_weight PUT /open-apis/okr/v2/cycles/:cycle_id/objectives_weight tu 100/m
okr.v2.okr.indicator.patch PATCH /open-apis/okr/v2/indicators/:indicator_id tu 100/m
okr.v2.okr.key_result.delete DELETE /open-apis/okr/v2/key_results/:key_result_id tu 100/m
okr.v2.okr.key_result.get GET /open-apis/okr/v2/key_results/:key_result_id tu 100/m
okr.v2.okr.key_result.indicator.list GET /open-apis/okr/v2/key_results/:key_result_id/indicators tu 100/m
okr.v2.okr.key_result.patch PATCH /open-apis/okr/v2/key_results/:key_result_id tu 100/m
okr.v2.okr.key_result.progress.list GET /open-apis/okr/v2/key_results/:key_result_id/progresses tu 100/m
okr.v2.okr.objective.alignment.create POST /open-apis/okr/v2/objectives/:objective_id/alignments tu 100/m
okr.v2.okr.objective.alignment.list GET /open-apis/okr/v2/objectives/:objective_id/alignments tu 100/m
okr.v2.okr.objective.delete DELETE /open-apis/okr/v2/objectives/:objective_id tu 100/m
okr.v2.okr.objective.get GET /open-apis/okr/v2/objectives/:objective_id tu 100/m
okr.v2.okr.objective.indicator.list GET /open-apis/okr/v2/objectives/:objective_id/indicators tu 100/m
okr.v2.okr.objective.key_result.create POST /open-apis/okr/v2/objectives/:objective_id/key_results tu 100/m
okr.v2.okr.objective.key_result.list GET /open-apis/okr/v2/objectives/:objective_id/key_results tu 100/m
okr.v2.okr.objective.key_results_position PUT /open-apis/okr/v2/objectives/:objective_id/key_results_position tu 100/m
okr.v2.okr.objective.key_results_weight PUT /open-apis/okr/v2/objectives/:objective_id/key_results_weight tu 100/m
okr.v2.okr.objective.patch PATCH /open-apis/okr/v2/objectives/:objective_id tu 100/m
okr.v2.okr.objective.progress.list GET /open-apis/okr/v2/objectives/:objective_id/progresses tu 100/m
optical_char_recognition.v1.image.basic_recognize POST /open-apis/optical_char_recognition/v1/image/basic_recognize t
passport.v1.password.update PUT /open-apis/passport/v1/password t 10/s
passport.v1.session.logout POST /open-apis/passport/v1/sessions/logout t
passport.v1.session.query POST /open-apis/passport/v1/sessions/query t 10/m
payroll.v1.acct_item.list GET /open-apis/payroll/v1/acct_items tu 5/s
payroll.v1.cost_allocation_detail.list GET /open-apis/payroll/v1/cost_allocation_details tu 5/s
payroll.v1.cost_allocation_plan.list GET /open-apis/payroll/v1/cost_allocation_plans t 5/s
payroll.v1.cost_allocation_report.list GET /open-apis/payroll/v1/cost_allocation_reports t 5/s
payroll.v1.datasource.list GET /open-apis/payroll/v1/datasources tu 10/s
payroll.v1.datasource_record.query POST /open-apis/payroll/v1/datasource_records/query tu 10/s
payroll.v1.datasource_record.save POST /open-apis/payroll/v1/datasource_records/save tu 10/s
payroll.v1.paygroup.list GET /open-apis/payroll/v1/paygroups t 20/m
payroll.v1.payment_activity.archive POST /open-apis/payroll/v1/payment_activitys/archive tu 10/m
payroll.v1.payment_activity.list GET /open-apis/payroll/v1/payment_activitys tu 5/s
payroll.v1.payment_activity_detail.list GET /open-apis/payroll/v1/payment_activity_details tu 5/s
payroll.v1.payment_detail.query POST /open-apis/payroll/v1/payment_detail/query tu 1/s
performance.v1.review_data.query POST /open-apis/performance/v1/review_datas/query tu 20/m
performance.v1.semester.list GET /open-apis/performance/v1/semesters t 10/m
performance.v1.stage_task.find_by_page POST /open-apis/performance/v1/stage_tasks/find_by_page t 20/m
performance.v1.stage_task.find_by_user_list POST /open-apis/performance/v1/stage_tasks/find_by_user_list tu 20/m
performance.v2.activity.query POST /open-apis/performance/v2/activity/query t 10/m
performance.v2.additional_information.import POST /open-apis/performance/v2/additional_informations/import t 10/m
performance.v2.additional_information.query POST /open-apis/performance/v2/additional_informations/query t 10/m
performance.v2.additional_informations.batch.delete DELETE /open-apis/performance/v2/additional_informations/batch t 10/m
performance.v2.indicator.query POST /open-apis/performance/v2/indicators/query t 10/m
performance.v2.metric_detail.import POST /open-apis/performance/v2/metric_details/import t 10/m
performance.v2.metric_detail.query POST /open-apis/performance/v2/metric_details/query t 20/m
performance.v2.metric_field.query POST /open-apis/performance/v2/metric_fields/query t 20/m
performance.v2.metric_lib.query POST /open-apis/performance/v2/metric_libs/query t 20/m
performance.v2.metric_tag.list GET /open-apis/performance/v2/metric_tags t 10/s
performance.v2.metric_template.query POST /open-apis/performance/v2/metric_templates/query t 20/m
performance.v2.question.query POST /open-apis/performance/v2/questions/query t 10/m
performance.v2.review_data.query POST /open-apis/performance/v2/review_datas/query t 20/m
performance.v2.review_template.query POST /open-apis/performance/v2/review_templates/query t 10/m
performance.v2.reviewee.query POST /open-apis/performance/v2/reviewees/query t 20/m
performance.v2.user_group_user_rel.write POST /open-apis/performance/v2/user_group_user_rels/write t 20/m
performance.v2.user_info.query POST /open-apis/performance/v2/user_info/query t 100/m
personal_settings.v1.system_status.batch_close POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close t 50/s 1000/m
personal_settings.v1.system_status.batch_open POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open t 50/s 1000/m
personal_settings.v1.system_status.create POST /open-apis/personal_settings/v1/system_statuses t 100/m
personal_settings.v1.system_status.delete DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id t 100/m
personal_settings.v1.system_status.list GET /open-apis/personal_settings/v1/system_statuses t 100/m
personal_settings.v1.system_status.patch PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id t 100/m
profile.v2.user_profile.batch_query POST /open-apis/profile/v2/user_profiles/batch_query u
report.v1.rule.query GET /open-apis/report/v1/rules/query t
report.v1.rule.view.remove POST /open-apis/report/v1/rules/:rule_id/views/remove t
report.v1.task.query POST /open-apis/report/v1/tasks/query tu 10/s
search.v1.search.user GET /open-apis/search/v1/user u
search.v2.app.create POST /open-apis/search/v2/app u 50/s 1000/m
search.v2.data_source.create POST /open-apis/search/v2/data_sources t 10/m
search.v2.data_source.delete DELETE /open-apis/search/v2/data_sources/:data_source_id t 10/m
search.v2.data_source.get GET /open-apis/search/v2/data_sources/:data_source_id t 10/m
search.v2.data_source.item.batch_create POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create t
search.v2.data_source.item.create POST /open-apis/search/v2/data_sources/:data_source_id/items t 50/s 1000/m
search.v2.data_source.item.delete DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id t 50/s 1000/m
search.v2.data_source.item.get GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id t 50/s 1000/m
search.v2.data_source.list GET /open-apis/search/v2/data_sources t 20/m
search.v2.data_source.patch PATCH /open-apis/search/v2/data_sources/:data_source_id t 10/m
search.v2.doc_wiki.search POST /open-apis/search/v2/doc_wiki/search tu 100/m
search.v2.message.create POST /open-apis/search/v2/message u 50/s 1000/m
search.v2.schema.create POST /open-apis/search/v2/schemas t 20/m
search.v2.schema.delete DELETE /open-apis/search/v2/schemas/:schema_id t 100/m
search.v2.schema.get GET /open-apis/search/v2/schemas/:schema_id t 100/m
search.v2.schema.patch PATCH /open-apis/search/v2/schemas/:schema_id t 20/m
security_and_compliance.v1.multi_geo_entity.tenant.get GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant tu 100/m
security_and_compliance.v1.openapi_log.list_data POST /open-apis/security_and_compliance/v1/openapi_logs/list_data t 100/m
security_and_compliance.v1.user_migration.cancel POST /open-apis/security_and_compliance/v1/user_migrations/cancel tu 10/m
security_and_compliance.v1.user_migration.create POST /open-apis/security_and_compliance/v1/user_migrations tu 10/m
security_and_compliance.v1.user_migration.get GET /open-apis/security_and_compliance/v1/user_migrations/:user_id tu 100/m
security_and_compliance.v1.user_migration.search POST /open-apis/security_and_compliance/v1/user_migrations/search tu 100/m
security_and_compliance.v2.device_apply_record.update PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id t 10/s
security_and_compliance.v2.device_record.create POST /open-apis/security_and_compliance/v2/device_records t 10/s
security_and_compliance.v2.device_record.delete DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id t 10/s
security_and_compliance.v2.device_record.get GET /open-apis/security_and_compliance/v2/device_records/:device_record_id t 50/s
security_and_compliance.v2.device_record.list GET /open-apis/security_and_compliance/v2/device_records t 10/s
security_and_compliance.v2.device_record.mine GET /open-apis/security_and_compliance/v2/device_records/mine u 50/s
security_and_compliance.v2.device_record.update PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id t 10/s
sheet_ai.v2.tool.read POST /open-apis/sheet_ai/v2/spreadsheets/:spreadsheet_token/tools/invoke_read tu
sheet_ai.v2.tool.write POST /open-apis/sheet_ai/v2/spreadsheets/:spreadsheet_token/tools/invoke_write tu
sheets.v2.import.result GET /open-apis/sheets/v2/import/result tu
sheets.v2.sheets.import POST /open-apis/sheets/v2/import tu
sheets.v2.spreadsheet.condition_format.batch_create POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create tu 100/s
sheets.v2.spreadsheet.condition_format.batch_delete DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete tu 100/s
sheets.v2.spreadsheet.condition_format.batch_update POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update tu 100/s
sheets.v2.spreadsheet.condition_format.list GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats tu 100/s
sheets.v2.spreadsheet.data_validation.create POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation tu 100/s
sheets.v2.spreadsheet.data_validation.delete DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation tu 100/s
sheets.v2.spreadsheet.data_validation.get GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation tu 100/s
sheets.v2.spreadsheet.data_validation.update PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId tu 100/s
sheets.v2.spreadsheet.data_validation.update_put PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId tu 100/s
sheets.v2.spreadsheet.dimension_range.create POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range tu 100/s
sheets.v2.spreadsheet.dimension_range.delete DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range tu 100/s
sheets.v2.spreadsheet.dimension_range.update PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range tu 100/s
sheets.v2.spreadsheet.insert_dimension_range POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range tu 100/s
sheets.v2.spreadsheet.merge_cells POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells tu 100/s
sheets.v2.spreadsheet.metainfo GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo tu 100/s
sheets.v2.spreadsheet.property.update PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties tu
sheets.v2.spreadsheet.protected_dimension POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension tu 100/s
sheets.v2.spreadsheet.protected_range_batch_del DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del tu 100/s
sheets.v2.spreadsheet.protected_range_batch_get GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get tu 100/s
sheets.v2.spreadsheet.protected_range_batch_update POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update tu
sheets.v2.spreadsheet.sheets_batch_update POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update tu 100/s
sheets.v2.spreadsheet.style PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style tu 100/s
sheets.v2.spreadsheet.styles_batch_update PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update tu 100/s
sheets.v2.spreadsheet.unmerge_cells POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells tu 100/s
sheets.v2.spreadsheet.value.get GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range tu 100/s
sheets.v2.spreadsheet.value.update PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values tu 100/s
sheets.v2.spreadsheet.values_append POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append tu 100/s
sheets.v2.spreadsheet.values_batch_get GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get tu 100/s
sheets.v2.spreadsheet.values_batch_update POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update tu 100/s
sheets.v2.spreadsheet.values_image POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image tu 100/s
sheets.v2.spreadsheet.values_prepend POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend tu 100/s
sheets.v3.spreadsheet.create POST /open-apis/sheets/v3/spreadsheets tu 20/m
sheets.v3.spreadsheet.get GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token tu 100/m
sheets.v3.spreadsheet.patch PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token tu 20/m
sheets.v3.spreadsheet.sheet.filter.create POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter tu 20/m
sheets.v3.spreadsheet.sheet.filter.delete DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter tu 100/m
sheets.v3.spreadsheet.sheet.filter.get GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter tu 100/m
sheets.v3.spreadsheet.sheet.filter.update PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter tu 20/m
sheets.v3.spreadsheet.sheet.filter_view.condition.create POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.condition.delete DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.condition.get GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.condition.query GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.condition.update PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.create POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.delete DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.get GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.patch PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id tu 100/m
sheets.v3.spreadsheet.sheet.filter_view.query GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query tu 100/m
sheets.v3.spreadsheet.sheet.find POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find tu 100/m
sheets.v3.spreadsheet.sheet.float_image.create POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images tu 100/m
sheets.v3.spreadsheet.sheet.float_image.delete DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id tu 100/m
sheets.v3.spreadsheet.sheet.float_image.get GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id tu 100/m
sheets.v3.spreadsheet.sheet.float_image.patch PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id tu 100/m
sheets.v3.spreadsheet.sheet.float_image.query GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query tu 100/m
sheets.v3.spreadsheet.sheet.get GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id tu 50/s 1000/m
sheets.v3.spreadsheet.sheet.move_dimension POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension tu 100/m
sheets.v3.spreadsheet.sheet.query GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query tu 50/s 1000/m
sheets.v3.spreadsheet.sheet.replace POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace tu 20/m
slides_ai.v1.xml_presentation.create POST /open-apis/slides_ai/v1/xml_presentations tu
slides_ai.v1.xml_presentation.get GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id tu
slides_ai.v1.xml_presentation.history.list GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/histories tu
slides_ai.v1.xml_presentation.history.revert POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/history/revert tu
slides_ai.v1.xml_presentation.history.revert_status GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/history/revert_status tu
slides_ai.v1.xml_presentation.slide.create POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide tu
slides_ai.v1.xml_presentation.slide.delete DELETE /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide tu
slides_ai.v1.xml_presentation.slide.get GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide tu
slides_ai.v1.xml_presentation.slide.replace POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide/replace tu
slides_ai.v1.xml_presentation.slide_image.list POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide_images tu
slides_ai.v1.xml_presentation.slide_image.render POST /open-apis/slides_ai/v1/slide_image/render tu
spark.v1.app.available_scope.open_api_get_miaoda_available_scope GET /open-apis/spark/v1/available_scope u 20/s
spark.v1.app.available_scope.open_api_update_miaoda_available_scope PUT /open-apis/spark/v1/available_scope u 20/s
spark.v1.app.create POST /open-apis/spark/v1/apps u 20/s
spark.v1.app.enum.get_enum_detail GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name u 10/s
spark.v1.app.enum.get_enum_list GET /open-apis/spark/v1/apps/:app_id/enums u 10/s
spark.v1.app.get_app_visibility GET /open-apis/spark/v1/apps/:app_id/access-scope u 20/s
spark.v1.app.icon POST /open-apis/spark/v1/icon u 20/s
spark.v1.app.list GET /open-apis/spark/v1/apps u 20/s
spark.v1.app.open_api_analytics_overview GET /open-apis/spark/v1/apps/:app_id/analytics/overview tu 20/s
spark.v1.app.open_api_credit_usage GET /open-apis/spark/v1/apps/:app_id/credit_usage tu 20/s
spark.v1.app.patch PATCH /open-apis/spark/v1/apps/:app_id u 20/s
spark.v1.app.query_analytics_data POST /open-apis/spark/v1/apps/:app_id/query_analytics_data tu 20/s
spark.v1.app.sql_commands POST /open-apis/spark/v1/apps/:app_id/sql_commands u 10/s
spark.v1.app.storage.download GET /open-apis/spark/v1/apps/:app_id/storage u 10/s
spark.v1.app.storage.upload POST /open-apis/spark/v1/apps/:app_id/storage/upload u 10/s
spark.v1.app.storage.upload_complete POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete u 10/s
spark.v1.app.storage.upload_initialize POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize u 10/s
spark.v1.app.storage.upload_part POST /open-apis/spark/v1/apps/:app_id/storage/upload/part u 10/s
spark.v1.app.table.batch_update_table_records PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update u 10/s
spark.v1.app.table.delete_table_records DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records u 10/s
spark.v1.app.table.get_table_detail GET /open-apis/spark/v1/apps/:app_id/tables/:table_name u 10/s
spark.v1.app.table.get_table_list GET /open-apis/spark/v1/apps/:app_id/tables u 10/s
spark.v1.app.table.get_table_record_list GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records u 10/s
spark.v1.app.table.patch_table_records PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records u 10/s
spark.v1.app.table.post_table_records POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records u 10/s
spark.v1.app.update_app_visibility PUT /open-apis/spark/v1/apps/:app_id/access-scope u
spark.v1.app.upload_html_code_and_release POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code u 20/s
spark.v1.app.view.get_view_record_list GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records u 10/s
spark.v1.directory.user.id_convert POST /open-apis/spark/v1/directory/user/id_convert tu 50/s
spark.v1.plugin.version.batch_query POST /open-apis/spark/v1/plugin/versions/batch_query u
speech_to_text.v1.speech.file_recognize POST /open-apis/speech_to_text/v1/speech/file_recognize t
speech_to_text.v1.speech.stream_recognize POST /open-apis/speech_to_text/v1/speech/stream_recognize t
suite.v0.docs_api.meta POST /open-apis/suite/docs-api/meta tu
suite.v0.docs_api.search.object POST /open-apis/suite/docs-api/search/object u
task.v1.task.batch_delete_collaborator POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator tu 50/s 1000/m
task.v1.task.batch_delete_follower POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower tu 50/s 1000/m
task.v1.task.collaborator.create POST /open-apis/task/v1/tasks/:task_id/collaborators tu 100/m
task.v1.task.collaborator.delete DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id tu 50/s 1000/m
task.v1.task.collaborator.list GET /open-apis/task/v1/tasks/:task_id/collaborators tu 50/s 1000/m
task.v1.task.comment.create POST /open-apis/task/v1/tasks/:task_id/comments tu 50/s 1000/m
task.v1.task.comment.delete DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id tu 50/s 1000/m
task.v1.task.comment.get GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id tu 50/s 1000/m
task.v1.task.comment.list GET /open-apis/task/v1/tasks/:task_id/comments tu 50/s 1000/m
task.v1.task.comment.update PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id tu 50/s 1000/m
task.v1.task.complete POST /open-apis/task/v1/tasks/:task_id/complete tu 50/s 1000/m
task.v1.task.create POST /open-apis/task/v1/tasks tu 100/m
task.v1.task.delete DELETE /open-apis/task/v1/tasks/:task_id tu 50/s 1000/m
task.v1.task.follower.create POST /open-apis/task/v1/tasks/:task_id/followers tu 50/s 1000/m
task.v1.task.follower.delete DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id tu 50/s 1000/m
task.v1.task.follower.list GET /open-apis/task/v1/tasks/:task_id/followers tu 50/s 1000/m
task.v1.task.get GET /open-apis/task/v1/tasks/:task_id tu 50/s 1000/m
task.v1.task.list GET /open-apis/task/v1/tasks tu 50/s 1000/m
task.v1.task.patch PATCH /open-apis/task/v1/tasks/:task_id tu 50/s 1000/m
task.v1.task.reminder.create POST /open-apis/task/v1/tasks/:task_id/reminders tu 50/s 1000/m
task.v1.task.reminder.delete DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id tu 50/s 1000/m
task.v1.task.reminder.list GET /open-apis/task/v1/tasks/:task_id/reminders tu 50/s 1000/m
task.v1.task.uncomplete POST /open-apis/task/v1/tasks/:task_id/uncomplete tu 50/s 1000/m
task.v2.agent.register_agent POST /open-apis/task/v2/agent/register_agent t
task.v2.agent.update_agent_profile POST /open-apis/task/v2/agent/update_agent_profile t
task.v2.agent_task_step_info.append_task_steps POST /open-apis/task/v2/agent_task_step_info/append_task_steps t
task.v2.attachment.delete DELETE /open-apis/task/v2/attachments/:attachment_guid tu 50/s 1000/m
task.v2.attachment.get GET /open-apis/task/v2/attachments/:attachment_guid tu 50/s 1000/m
task.v2.attachment.list GET /open-apis/task/v2/attachments tu 50/s 1000/m
task.v2.attachment.upload POST /open-apis/task/v2/attachments/upload tu 10/s
task.v2.comment.create POST /open-apis/task/v2/comments tu 50/s 1000/m
task.v2.comment.delete DELETE /open-apis/task/v2/comments/:comment_id tu 50/s 1000/m
task.v2.comment.get GET /open-apis/task/v2/comments/:comment_id tu 50/s 1000/m
task.v2.comment.list GET /open-apis/task/v2/comments tu 50/s 1000/m
task.v2.comment.patch PATCH /open-apis/task/v2/comments/:comment_id tu 50/s 1000/m
task.v2.custom_field.add POST /open-apis/task/v2/custom_fields/:custom_field_guid/add tu 100/m
task.v2.custom_field.create POST /open-apis/task/v2/custom_fields tu 100/m
task.v2.custom_field.get GET /open-apis/task/v2/custom_fields/:custom_field_guid tu 100/m
task.v2.custom_field.list GET /open-apis/task/v2/custom_fields tu 100/m
task.v2.custom_field.option.create POST /open-apis/task/v2/custom_fields/:custom_field_guid/options tu 100/m
task.v2.custom_field.option.patch PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid tu 100/m
task.v2.custom_field.patch PATCH /open-apis/task/v2/custom_fields/:custom_field_guid tu 100/m
task.v2.custom_field.remove POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove tu 100/m
task.v2.section.create POST /open-apis/task/v2/sections tu 50/s 1000/m
task.v2.section.delete DELETE /open-apis/task/v2/sections/:section_guid tu 50/s 1000/m
task.v2.section.get GET /open-apis/task/v2/sections/:section_guid tu 50/s 1000/m
task.v2.section.list GET /open-apis/task/v2/sections tu 50/s 1000/m
task.v2.section.patch PATCH /open-apis/task/v2/sections/:section_guid tu 50/s 1000/m
task.v2.section.tasks GET /open-apis/task/v2/sections/:section_guid/tasks tu 50/s 1000/m
task.v2.task.add_dependencies POST /open-apis/task/v2/tasks/:task_guid/add_dependencies tu 100/m
task.v2.task.add_members POST /open-apis/task/v2/tasks/:task_guid/add_members tu 100/m
task.v2.task.add_reminders POST /open-apis/task/v2/tasks/:task_guid/add_reminders tu 100/m
task.v2.task.add_tasklist POST /open-apis/task/v2/tasks/:task_guid/add_tasklist tu 50/s 1000/m
task.v2.task.create POST /open-apis/task/v2/tasks tu 10/s
task.v2.task.delete DELETE /open-apis/task/v2/tasks/:task_guid tu 10/s
task.v2.task.get GET /open-apis/task/v2/tasks/:task_guid tu 10/s
task.v2.task.list GET /open-apis/task/v2/tasks tu 50/s 1000/m
task.v2.task.patch PATCH /open-apis/task/v2/tasks/:task_guid tu 10/s
task.v2.task.remove_dependencies POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies tu 100/m
task.v2.task.remove_members POST /open-apis/task/v2/tasks/:task_guid/remove_members tu 100/m
task.v2.task.remove_reminders POST /open-apis/task/v2/tasks/:task_guid/remove_reminders tu 100/m
task.v2.task.remove_tasklist POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist tu 50/s 1000/m
task.v2.task.search POST /open-apis/task/v2/tasks/search u 100/m
task.v2.task.set_ancestor_task POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task tu 50/s 1000/m
task.v2.task.subtask.create POST /open-apis/task/v2/tasks/:task_guid/subtasks tu 10/s
task.v2.task.subtask.list GET /open-apis/task/v2/tasks/:task_guid/subtasks tu 50/s 1000/m
task.v2.task.tasklists GET /open-apis/task/v2/tasks/:task_guid/tasklists tu 50/s 1000/m
task.v2.task_v2.list_related_task GET /open-apis/task/v2/task_v2/list_related_task u
task.v2.task_v2.task_subscription POST /open-apis/task/v2/task_v2/task_subscription tu 10/s
task.v2.tasklist.activity_subscription.create POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions tu 100/m
task.v2.tasklist.activity_subscription.delete DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid tu 100/m
task.v2.tasklist.activity_subscription.get GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid tu 100/m
task.v2.tasklist.activity_subscription.list GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions tu 100/m
task.v2.tasklist.activity_subscription.patch PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid tu 100/m
task.v2.tasklist.add_members POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members tu 50/s 1000/m
task.v2.tasklist.create POST /open-apis/task/v2/tasklists tu 50/s 1000/m
task.v2.tasklist.delete DELETE /open-apis/task/v2/tasklists/:tasklist_guid tu 50/s 1000/m
task.v2.tasklist.get GET /open-apis/task/v2/tasklists/:tasklist_guid tu 50/s 1000/m
task.v2.tasklist.list GET /open-apis/task/v2/tasklists tu 50/s 1000/m
task.v2.tasklist.patch PATCH /open-apis/task/v2/tasklists/:tasklist_guid tu 50/s 1000/m
task.v2.tasklist.remove_members POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members tu 50/s 1000/m
task.v2.tasklist.search POST /open-apis/task/v2/tasklists/search u 100/m
task.v2.tasklist.tasks GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks tu 50/s 1000/m
tenant.v2.tenant.product_assign_info.query GET /open-apis/tenant/v2/tenant/assign_info_list/query t 100/m
tenant.v2.tenant.query GET /open-apis/tenant/v2/tenant/query t 50/s 1000/m
translation.v1.text.detect POST /open-apis/translation/v1/text/detect t
translation.v1.text.translate POST /open-apis/translation/v1/text/translate t
trust_party.v1.collaboration_tenant.collaboration_department.get GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id tu 5/s
trust_party.v1.collaboration_tenant.collaboration_user.get GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id tu 5/s
trust_party.v1.collaboration_tenant.get GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key tu 5/s
trust_party.v1.collaboration_tenant.list GET /open-apis/trust_party/v1/collaboration_tenants tu 50/s 1000/m
trust_party.v1.collaboration_tenant.visible_organization GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization tu 50/s 1000/m
user.v4.app_admin_user.list GET /open-apis/user/v4/app_admin_user/list t
vc.v1.alert.list GET /open-apis/vc/v1/alerts t 100/m
vc.v1.bot.countdown POST /open-apis/vc/v1/bots/countdown tu
vc.v1.bot.end POST /open-apis/vc/v1/bots/end t
vc.v1.bot.events GET /open-apis/vc/v1/bots/events tu 100/m
vc.v1.bot.invite POST /open-apis/vc/v1/bots/invite t
vc.v1.bot.join POST /open-apis/vc/v1/bots/join tu 5/s
vc.v1.bot.leave POST /open-apis/vc/v1/bots/leave tu 5/s
vc.v1.bot.message POST /open-apis/vc/v1/bots/message tu 100/m
vc.v1.bot.realtime_endpoint GET /open-apis/vc/realtime/endpoint tu
vc.v1.bot.screenshot POST /open-apis/vc/v1/bots/screenshot tu
vc.v1.bot.user_active_meeting GET /open-apis/vc/v1/bots/user_active_meeting tu 5/s
vc.v1.export.download GET /open-apis/vc/v1/exports/download tu 100/m
vc.v1.export.get GET /open-apis/vc/v1/exports/:task_id tu 100/m
vc.v1.export.meeting_list POST /open-apis/vc/v1/exports/meeting_list tu 100/m
vc.v1.export.participant_list POST /open-apis/vc/v1/exports/participant_list tu 100/m
vc.v1.export.participant_quality_list POST /open-apis/vc/v1/exports/participant_quality_list tu 100/m
vc.v1.export.resource_reservation_list POST /open-apis/vc/v1/exports/resource_reservation_list tu 100/m
vc.v1.material.pull_meta GET /open-apis/vc/v1/materials/pull_meta tu
vc.v1.material.remove POST /open-apis/vc/v1/materials/remove tu
vc.v1.material.upload_meta POST /open-apis/vc/v1/materials/upload_meta tu
vc.v1.meeting.change_name POST /open-apis/vc/v1/meetings/:meeting_id/change_name tu
vc.v1.meeting.end PATCH /open-apis/vc/v1/meetings/:meeting_id/end u 50/s 1000/m
vc.v1.meeting.get GET /open-apis/vc/v1/meetings/:meeting_id tu 50/s 1000/m
vc.v1.meeting.invite PATCH /open-apis/vc/v1/meetings/:meeting_id/invite u 50/s 1000/m
vc.v1.meeting.kickout POST /open-apis/vc/v1/meetings/:meeting_id/kickout t 50/s 1000/m
vc.v1.meeting.list GET /open-apis/vc/v1/meetings tu
vc.v1.meeting.list_by_no GET /open-apis/vc/v1/meetings/list_by_no tu 100/m
vc.v1.meeting.pull_subtitle.get GET /open-apis/vc/v1/meetings/:meeting_id/pull_subtitle tu
vc.v1.meeting.recording.get GET /open-apis/vc/v1/meetings/:meeting_id/recording tu 50/s 1000/m
vc.v1.meeting.recording.set_permission PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission u 50/s 1000/m
vc.v1.meeting.recording.start PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start u
vc.v1.meeting.recording.stop PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop u
vc.v1.meeting.search POST /open-apis/vc/v1/meetings/search u 100/m
vc.v1.meeting.set_host PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host tu 50/s 1000/m
vc.v1.meeting.subscription POST /open-apis/vc/v1/meetings/subscription u 50/s 1000/m
vc.v1.meeting.unsubscription POST /open-apis/vc/v1/meetings/unsubscription u 50/s 1000/m
vc.v1.meeting_list.get GET /open-apis/vc/v1/meeting_list tu 100/m
vc.v1.my_ai_mm.extension_boarding POST /open-apis/vc/v1/my_ai_mm/extension_boarding tu
vc.v1.my_ai_mm.media_bind POST /open-apis/vc/v1/my_ai_mm/media_bind tu
vc.v1.my_ai_mm.media_parse POST /open-apis/vc/v1/my_ai_mm/media_parse tu
vc.v1.my_ai_mm.query POST /open-apis/vc/v1/my_ai_mm/query tu
vc.v1.my_ai_mm.query_suggest_context GET /open-apis/vc/v1/my_ai_mm/query_suggest_context tu
vc.v1.my_ai_room.auto_release_event POST /open-apis/vc/v1/my_ai_room/auto_release_event tu
vc.v1.my_ai_room.auto_welcome POST /open-apis/vc/v1/my_ai_room/auto_welcome tu
vc.v1.my_ai_room.check_in_schedule POST /open-apis/vc/v1/my_ai_room/check_in_schedule tu
vc.v1.my_ai_room.exit POST /open-apis/vc/v1/my_ai_room/exit tu
vc.v1.my_ai_room.help_scene_type POST /open-apis/vc/v1/my_ai_room/help_scene_type tu
vc.v1.my_ai_room.join_meeting POST /open-apis/vc/v1/my_ai_room/join_meeting tu
vc.v1.my_ai_room.join_meeting_number POST /open-apis/vc/v1/my_ai_room/join_meeting_number tu
vc.v1.my_ai_room.join_offline_meeting POST /open-apis/vc/v1/my_ai_room/join_offline_meeting tu
vc.v1.my_ai_room.leave_meeting POST /open-apis/vc/v1/my_ai_room/leave_meeting tu
vc.v1.my_ai_room.reserve_instant_event POST /open-apis/vc/v1/my_ai_room/reserve_instant_event tu
vc.v1.my_ai_room.room_calling POST /open-apis/vc/v1/my_ai_room/room_calling tu
vc.v1.my_ai_sip.create_event_card POST /open-apis/vc/v1/my_ai_sip/create_event_card tu
vc.v1.my_ai_vc.card_callback POST /open-apis/vc/v1/my_ai_vc/card_callback tu
vc.v1.my_ai_vc.fetch_meeting_analyze POST /open-apis/vc/v1/my_ai_vc/fetch_meeting_analyze tu
vc.v1.my_ai_vc.fetch_meeting_list POST /open-apis/vc/v1/my_ai_vc/fetch_meeting_list tu
vc.v1.my_ai_vc.meeting_analyze POST /open-apis/vc/v1/my_ai_vc/meeting_analyze tu
vc.v1.my_ai_vc.set_meeting_list POST /open-apis/vc/v1/my_ai_vc/set_meeting_list tu
vc.v1.my_ai_vc.start_analysis POST /open-apis/vc/v1/my_ai_vc/start_analysis tu
vc.v1.my_ai_vc_meeting.callback POST /open-apis/vc/v1/my_ai_vc_meeting/callback tu
vc.v1.my_ai_vc_meeting.do_operation POST /open-apis/vc/v1/my_ai_vc_meeting/do_operation tu
vc.v1.my_ai_vc_meeting.doc_based_suggest_question POST /open-apis/vc/v1/my_ai_vc_meeting/doc_based_suggest_question tu
vc.v1.my_ai_vc_meeting.fetch_recap_stream POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_recap_stream tu
vc.v1.my_ai_vc_meeting.fetch_section_summary_stream POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_section_summary_stream tu
vc.v1.my_ai_vc_meeting.fetch_step_summary_stream POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_step_summary_stream tu
vc.v1.my_ai_vc_meeting.get_common_reply POST /open-apis/vc/v1/my_ai_vc_meeting/get_common_reply tu
vc.v1.my_ai_vc_meeting.get_recap POST /open-apis/vc/v1/my_ai_vc_meeting/get_recap tu
vc.v1.my_ai_vc_meeting.get_todo_task POST /open-apis/vc/v1/my_ai_vc_meeting/get_todo_task tu
vc.v1.my_ai_vc_meeting.section_summary POST /open-apis/vc/v1/my_ai_vc_meeting/section_summary tu
vc.v1.my_ai_vc_meeting.seed_ai_pull_data GET /open-apis/vc/v1/my_ai_vc_meeting/seed_ai_pull_data tu
vc.v1.note.get GET /open-apis/vc/v1/notes/:note_id u 50/s 1000/m
vc.v1.note.subscription POST /open-apis/vc/v1/notes/subscription u 50/s 1000/m
vc.v1.note.unified_note_transcript GET /open-apis/vc/v1/notes/:note_id/unified_note_transcript tu
vc.v1.note.unsubscription POST /open-apis/vc/v1/notes/unsubscription u 50/s 1000/m
vc.v1.participant_list.get GET /open-apis/vc/v1/participant_list tu 100/m
vc.v1.participant_quality_list.get GET /open-apis/vc/v1/participant_quality_list tu 100/m
vc.v1.recording.subscription POST /open-apis/vc/v1/recordings/subscription tu
vc.v1.recording.unsubscription POST /open-apis/vc/v1/recordings/unsubscription tu
vc.v1.report.get_daily GET /open-apis/vc/v1/reports/get_daily t
vc.v1.report.get_top_user GET /open-apis/vc/v1/reports/get_top_user t
vc.v1.reserve.apply POST /open-apis/vc/v1/reserves/apply tu 50/s 1000/m
vc.v1.reserve.delete DELETE /open-apis/vc/v1/reserves/:reserve_id tu 50/s 1000/m
vc.v1.reserve.get GET /open-apis/vc/v1/reserves/:reserve_id tu 50/s 1000/m
vc.v1.reserve.get_active_meeting GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting tu 50/s 1000/m
vc.v1.reserve.update PUT /open-apis/vc/v1/reserves/:reserve_id tu 50/s 1000/m
vc.v1.reserve_config.admin.get GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin t 100/m
vc.v1.reserve_config.admin.patch PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin t 100/m
vc.v1.reserve_config.disable_inform.get GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform t 100/m
vc.v1.reserve_config.disable_inform.patch PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform t 100/m
vc.v1.reserve_config.form.get GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form t 100/m
vc.v1.reserve_config.form.patch PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form t 100/m
vc.v1.reserve_config.patch PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id t 100/m
vc.v1.reserve_config.reserve_scope GET /open-apis/vc/v1/reserve_configs/reserve_scope t 100/m
vc.v1.resource_reservation_list.get GET /open-apis/vc/v1/resource_reservation_list tu 100/m
vc.v1.room.create POST /open-apis/vc/v1/rooms t 20/m
vc.v1.room.delete DELETE /open-apis/vc/v1/rooms/:room_id t 20/m
vc.v1.room.get GET /open-apis/vc/v1/rooms/:room_id t 50/s 1000/m
vc.v1.room.list GET /open-apis/vc/v1/rooms t 50/s 1000/m
vc.v1.room.mget POST /open-apis/vc/v1/rooms/mget t 50/s 1000/m
vc.v1.room.patch PATCH /open-apis/vc/v1/rooms/:room_id t 20/m
vc.v1.room.search POST /open-apis/vc/v1/rooms/search u 50/s 1000/m
vc.v1.room_config.del POST /open-apis/vc/v1/room_configs/del tu
vc.v1.room_config.query GET /open-apis/vc/v1/room_configs/query t
vc.v1.room_config.set POST /open-apis/vc/v1/room_configs/set t 50/s 1000/m
vc.v1.room_config.set_checkboard_access_code POST /open-apis/vc/v1/room_configs/set_checkboard_access_code t 50/s 1000/m
vc.v1.room_config.set_room_access_code POST /open-apis/vc/v1/room_configs/set_room_access_code t 50/s 1000/m
vc.v1.room_level.create POST /open-apis/vc/v1/room_levels t 20/m
vc.v1.room_level.del POST /open-apis/vc/v1/room_levels/del t 20/m
vc.v1.room_level.get GET /open-apis/vc/v1/room_levels/:room_level_id t 50/s 1000/m
vc.v1.room_level.list GET /open-apis/vc/v1/room_levels t 50/s 1000/m
vc.v1.room_level.mget POST /open-apis/vc/v1/room_levels/mget t 50/s 1000/m
vc.v1.room_level.patch PATCH /open-apis/vc/v1/room_levels/:room_level_id t 20/m
vc.v1.room_level.search GET /open-apis/vc/v1/room_levels/search t 50/s 1000/m
vc.v1.scope_config.access_code POST /open-apis/vc/v1/scope_config/access_code tu
vc.v1.scope_config.create POST /open-apis/vc/v1/scope_config t 20/m
vc.v1.scope_config.get GET /open-apis/vc/v1/scope_config t 50/s 1000/m
verification.v1.verification.get GET /open-apis/verification/v1/verification t 10/m
wiki.v1.node.search POST /open-apis/wiki/v1/nodes/search u
wiki.v2.node.move_wiki_to_docs POST /open-apis/wiki/v2/nodes/:node_token/move_wiki_to_docs tu
wiki.v2.space.create POST /open-apis/wiki/v2/spaces u 10/m
wiki.v2.space.delete DELETE /open-apis/wiki/v2/spaces/:space_id tu
wiki.v2.space.get GET /open-apis/wiki/v2/spaces/:space_id tu 100/m
wiki.v2.space.get_node GET /open-apis/wiki/v2/spaces/get_node tu 100/s
wiki.v2.space.list GET /open-apis/wiki/v2/spaces tu 100/m
wiki.v2.space.member.create POST /open-apis/wiki/v2/spaces/:space_id/members tu 100/m
wiki.v2.space.member.delete DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id tu 100/m
wiki.v2.space.member.list GET /open-apis/wiki/v2/spaces/:space_id/members tu 100/m
wiki.v2.space.node.copy POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy tu 100/m
wiki.v2.space.node.create POST /open-apis/wiki/v2/spaces/:space_id/nodes tu 100/m
wiki.v2.space.node.delete DELETE /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token tu
wiki.v2.space.node.list GET /open-apis/wiki/v2/spaces/:space_id/nodes tu 20/s
wiki.v2.space.node.move POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move tu 100/m
wiki.v2.space.node.move_docs_to_wiki POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki tu 100/m
wiki.v2.space.node.update_title POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title tu 100/m
wiki.v2.space.node_by_token GET /open-apis/wiki/v2/spaces/node_by_token tu
wiki.v2.space.setting.update PUT /open-apis/wiki/v2/spaces/:space_id/setting tu 100/m
wiki.v2.task.get GET /open-apis/wiki/v2/tasks/:task_id tu 100/m
workplace.v1.custom_workplace_access_data.search POST /open-apis/workplace/v1/custom_workplace_access_data/search t 20/s
workplace.v1.workplace_access_data.search POST /open-apis/workplace/v1/workplace_access_data/search t 20/s
workplace.v1.workplace_block_access_data.search POST /open-apis/workplace/v1/workplace_block_access_data/search t 20/s
`
