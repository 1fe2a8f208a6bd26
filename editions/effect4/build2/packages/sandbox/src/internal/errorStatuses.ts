// GENERATED from spec/. DO NOT EDIT.
/** Statuses of errors, where they are not 400, and the endpoints that document them so. */
export const errorStatuses: string = `
200:10002,10003,11101,11203,11204,11205,11207,11209,11210,11223,11227,11231,11235,11246,11247,11312,230100 | message.v4.message.batch_send
200:1002001 | hire.v1.talent.batch_get_id hire.v1.test.search
200:1002065 500:1002001 | hire.v1.offer_custom_field.update
200:10202,10213,10226,10228 | mina.v2.mina.token_login_validate
200:1061001 403:1061073 | drive.v1.file.upload_part
200:1061001,1061006,1061045 202:1062004,1062005,1062006 401:1061005 403:1061004,1061073,1062014 404:1061003,1061007 | drive.v1.media.upload_all drive.v1.media.upload_finish drive.v1.media.upload_part drive.v1.media.upload_prepare
200:1061001,1061045 403:1061004,1061073,1061500 404:1061003 500:1061022 | drive.v1.file.upload_finish
200:1061001,1061045,1064230 403:1061004,1061500,1061073 404:1061003 500:1061022 | drive.v1.file.upload_all
200:1061001,1064230 403:1061004,1061073 500:1061022 | drive.v1.file.upload_prepare
200:1160001 | corehr.v2.employees.additional_job.create corehr.v2.employees.additional_job.delete corehr.v2.employees.additional_job.patch
200:1160501 | corehr.v1.leave.work_calendar
200:1160503 500:1160501 | corehr.v1.leave.work_calendar_date
200:1161002 500:1160103,1160201,1160203,1160204,1160205,1160210,1160602,1160603,1160616,1161000,1160200,1160601,1160617,1160618,1160619,1160621,1160622,1160630,1160631,1160636,1160637,1160638,1160639,1160700,1160701,1160702 | corehr.v2.offboarding.submit_v2
200:1162001,1161000 | corehr.v2.approval_groups.get corehr.v2.approval_groups.open_query_department_change_list_by_ids corehr.v2.approval_groups.open_query_job_change_list_by_ids
200:1234013 | mail.v1.mailgroup.manager.batch_create mail.v1.mailgroup.manager.batch_delete mail.v1.mailgroup.manager.list
200:1234026 409:1234006,1234033 | mail.v1.public_mailbox.create
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254012,1254013,1254014,1254015,1254026,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254070,1254100,1254101,1254102,1254103,1254104,1254105,1254130,1254290,1254291,1254301,1254606,1255001,1255002,1255003,1255004,1255005 403:1254302,1254304,1254608 504:1255040 | bitable.v1.app.table.field.update
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254012,1254013,1254014,1254015,1254026,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254070,1254100,1254101,1254102,1254103,1254104,1254105,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302,1254304,1254608 504:1255040 | bitable.v1.app.table.field.create
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254012,1254013,1254014,1254015,1254030,1254040,1254041,1254042,1254043,1254044,1254046,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254070,1254100,1254101,1254102,1254103,1254104,1254105,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302,1254304,1254608 504:1255040 | bitable.v1.app.table.field.delete
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254012,1254013,1254014,1254015,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254070,1254100,1254101,1254102,1254103,1254104,1254105,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302 500:1255040 | bitable.v1.app.table.field.list
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254016,1254018,1254019,1254020,1254021,1254022,1254023,1254030,1254040,1254041,1254042,1254043,1254044,1254045,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302,1254304,1254608 504:1255040 | bitable.v1.app.table.view.delete
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254016,1254018,1254019,1254020,1254021,1254022,1254030,1254040,1254041,1254042,1254043,1254044,1254045,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302 504:1255040 | bitable.v1.app.table.view.list
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254016,1254018,1254019,1254020,1254021,1254022,1254030,1254040,1254041,1254042,1254043,1254044,1254045,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302,1254304,1254306,1254608 504:1255040 | bitable.v1.app.table.view.create
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254016,1254018,1254024,1254030,1254040,1254041,1254042,1254043,1254044,1254045,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254068,1254069,1254072,1254100,1254101,1254102,1254103,1254104,1254107,1254108,1254109,1254130,1254290,1254291,1254301,1254302,1254303,1255001,1255002,1255003,1255004,1255005 504:1255040 | bitable.v1.app.table.record.list bitable.v1.app.table.record.search
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254025,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1254304,1255001,1255002,1255003,1255004,1255005 403:1254701 404:1254702 504:1255040 | bitable.v1.app.create
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254045,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254068,1254069,1254072,1254100,1254101,1254102,1254103,1254104,1254105,1254106,1254112,1254130,1254290,1254291,1254301,1254303,1255001,1255002,1255003,1255004,1255005 403:1254027,1254302,1254304,1254608 504:1255040 | bitable.v1.app.table.record.update
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254045,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254068,1254069,1254072,1254100,1254101,1254102,1254103,1254104,1254105,1254106,1254130,1254290,1254291,1254301,1254303,1255001,1255002,1255003,1255004,1255005 403:1254027,1254302,1254304,1254306,1254608 504:1255040 | bitable.v1.app.table.record.batch_create bitable.v1.app.table.record.create
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254045,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254068,1254069,1254072,1254100,1254101,1254102,1254103,1254104,1254105,1254106,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254027,1254303,1254302,1254304,1254608 504:1255040 | bitable.v1.app.table.record.batch_update
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254045,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254072,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1254302,1254303,1255001,1255002,1255003,1255004,1255005 504:1255040 | bitable.v1.app.table.record.get
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254072,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302,1254304,1254608 504:1255040 | bitable.v1.app.table.record.batch_delete bitable.v1.app.table.record.delete
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254034,1254302 504:1255040 | bitable.v1.app.table.batch_delete
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254034,1254608 504:1255040 | bitable.v1.app.table.delete
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302 504:1255040 | bitable.v1.app.table.batch_create bitable.v1.app.table.list
200:1254000,1254001,1254002,1254003,1254004,1254005,1254006,1254007,1254008,1254009,1254010,1254030,1254040,1254041,1254042,1254043,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254102,1254103,1254104,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 504:1255040 | bitable.v1.app.get
200:1254000,1254001,1254002,1254003,1254004,1254007,1254008,1254009,1254010,1254013,1254030,1254036,1254040,1254041,1254044,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254100,1254101,1254130,1254290,1254291,1254301,1255001,1255002,1255003,1255004,1255005 403:1254302 | bitable.v1.app.table.create
200:1254000,1254001,1254002,1254003,1254010,1254031,1254040,1254043,1254200,1254290,1254291,1255001,1255002,1255003,1255004 403:1254302,1254304 504:1255040 | bitable.v1.app.update
200:1254000,1254001,1254002,1254003,1254010,1254040,1254290,1254291,1255001,1255002,1255003,1255004 403:1254302 404:1254047 504:1255040 | bitable.v1.app.role.delete bitable.v1.app.role.list
200:1254000,1254001,1254002,1254003,1254010,1254040,1254290,1254291,1255001,1255002,1255003,1255004 403:1254302 404:1254047,1254048 504:1255040 | bitable.v1.app.role.member.create bitable.v1.app.role.member.delete bitable.v1.app.role.member.list
200:1254000,1254001,1254002,1254003,1254010,1254040,1254290,1254291,1255001,1255002,1255003,1255004 403:1254302,1254304 404:1254047 504:1255040 | bitable.v1.app.role.update
200:1254000,1254001,1254002,1254003,1254010,1254040,1254290,1255001,1255002,1255003,1255004 403:1254302 504:1255040 | bitable.v1.app.workflow.update
200:1254000,1254001,1254002,1254003,1254010,1254040,1254290,1255001,1255002,1255003,1255004 403:1254304 404:1254047 504:1255040 | base.v2.app.role.update
200:1254000,1254001,1254002,1254003,1254010,1254040,1254290,1255001,1255002,1255003,1255004 404:1254047 504:1255040 | base.v2.app.role.list
200:1254000,1254001,1254002,1254003,1254010,1254040,1255002,1254290,1254291,1255001,1255003,1255004 403:1254302,1254304 404:1254047 504:1255040 | bitable.v1.app.role.create
200:1254000,1254001,1254002,1254003,1254010,1254040,1255002,1254290,1255001,1255003,1255004 403:1254304 404:1254047 504:1255040 | base.v2.app.role.create
200:1254066 403:1254302 404:1254040,1254041,1254042,1254043,1254044,1254045,1254049 429:1254290 504:1255040 | bitable.v1.app.table.form.field.list
200:1310234 500:1315201,1315203 | sheets.v3.spreadsheet.sheet.move_dimension
200:1310234 500:1315203,1315201 | sheets.v3.spreadsheet.sheet.filter.create sheets.v3.spreadsheet.sheet.filter.update
200:20001,20002,20003,20004,20007,20008,20013,20014,20021,20022,20023,20024,20025,20028,20029,20035,20036,20039,20042,20046 | authen.v1.oidc.access_token.create
200:20001,20002,20007,20008,20013,20014,20021,20022,20023,20024,20026,20028,20029,20036,20037,20038,20042,20046 | authen.v1.oidc.refresh_access_token.create
200:20001,20005,20008,20021,20022,20023 500:20050 | authen.v1.user_info.get
200:20001,20007,20008,20009,20021,20022,20023,20024,20025,20028 500:20050 | authen.v1.access_token.create authen.v1.refresh_access_token.create
200:210002 | application.v6.application.management.update
200:210002,210003,210004,210005,210006 | application.v6.application.contacts_range.patch
200:210002,210003,210004,210005,210006,210007 | application.v6.application.visibility.patch
200:211011 403:211004 | application.v6.application.app_usage.overview
200:2500004 500:2500001,2500003 | payroll.v1.payment_activity_detail.list
200:2500004,2500005,2500006,2500007,2500019,2500010 500:2500001 | payroll.v1.datasource_record.query
200:2500004,2500005,2500008,2500009,2500010,2500011,2500012,2500013,2500014,2500015,2500016,2500017,2500018,2500020,2500021 500:2500001 | payroll.v1.datasource_record.save
200:2500005,2500006 500:2500001,2500003,2500004,2500007 | payroll.v1.cost_allocation_detail.list payroll.v1.cost_allocation_report.list
200:2700033,2700034,2700035 | aily.v1.app.knowledge.ask
200:42005 403:41050,42009 500:40003 | contact.v3.group.member.batch_add
200:50003 | application.v2.app.visibility application.v3.app.update_visibility
401:1061004 404:1061003 500:1061001 | drive.v2.comment_reaction.update_reaction
401:1061005 403:1061004,1062501,1062502,1062524,1062535,1064510,1064511 404:1061003,1061007,1065200 | drive.v1.file.delete
401:1061005 403:1061004,1062501,1062502,1062524,1062535,1064510,1064511 404:1061003,1061007,1065200 500:1061001 | drive.v1.file.create_folder drive.v1.file.list drive.v1.file.task_check
401:1061005 403:1061004,1062524,1062535,1062501,1062502,1064510,1064511 404:1061003,1061007,1065200 500:1061001 | drive.v1.file.move
401:1061005 403:1061004,1064510,1064511,1062501,1062502,1062524,1062535 404:1061003,1061007,1065200 500:1061001 | drive.v1.file.copy drive.v1.file.create_shortcut
401:1069701 503:1069704 | drive.v1.meta.batch_query
401:1160002 500:1160001 | corehr.v2.signature_file.query
401:1234011 500:1231001,1231002,1231011,1231012,1231020,1231021,1231022,1231030,1231031,1231040,1231041,1232601,1232602,1232603,1232604 | mail.v1.multi_entity.search
401:1272001 500:1270001,1270003,1272002 | search.v2.data_source.delete search.v2.data_source.patch
401:1272001 500:1270001,1272002 | search.v2.data_source.get search.v2.data_source.item.batch_create search.v2.data_source.item.create search.v2.data_source.item.delete search.v2.data_source.item.get
401:1274011 429:1277001 | search.v2.doc_wiki.search
401:1470403 429:1470450 500:1470600 | task.v1.task.create
401:1470403 429:1470450 500:1470604 | task.v1.task.complete
401:1470403 429:1470450 500:1470701 | task.v1.task.collaborator.create
401:154001 403:154003 404:154004 405:154005 500:155000 | helpdesk.v1.bot.message.create helpdesk.v1.notification.cancel_approve helpdesk.v1.notification.cancel_send helpdesk.v1.notification.create helpdesk.v1.notification.execute_send helpdesk.v1.notification.get helpdesk.v1.notification.patch
401:154001 403:154003 404:154004 500:155000 | helpdesk.v1.category.create
401:154001 403:154003 500:155000 | helpdesk.v1.agent_skill.list helpdesk.v1.category.delete helpdesk.v1.category.patch helpdesk.v1.ticket.message.list helpdesk.v1.ticket_customized_field.create helpdesk.v1.ticket_customized_field.delete helpdesk.v1.ticket_customized_field.get helpdesk.v1.ticket_customized_field.list helpdesk.v1.ticket_customized_field.patch
401:154001 404:154004 500:155000 | helpdesk.v1.agent.agent_email helpdesk.v1.category.get helpdesk.v1.ticket.customized_fields helpdesk.v1.ticket.get
401:154001 500:155000 | helpdesk.v1.category.list helpdesk.v1.faq.search helpdesk.v1.ticket.list
401:154001,154003,154401,154403 500:155000 | helpdesk.v1.ticket.message.create
401:154001,154402 404:154004 500:155000 | helpdesk.v1.ticket.start_service
401:154404 403:154003 404:154004 500:155000 | helpdesk.v1.ticket.ticket_image
401:2094011,2094012 500:2095001,2095002,2095101 | minutes.v1.minute.search
401:231030,231031 | im.v2.chat.search
401:234002 | im.v1.file.create im.v1.file.get im.v1.image.create im.v1.image.get im.v1.message.resource.get
401:2890004 403:2890005 429:2890006 500:2890007,2891001 | board.v1.whiteboard.node.batch_delete
401:2890004 403:2890005 429:2890006 500:2891001,2890007 | board.v1.whiteboard.download_as_image board.v1.whiteboard.node.create board.v1.whiteboard.node.create_plantuml board.v1.whiteboard.node.list board.v1.whiteboard.theme board.v1.whiteboard.update_theme
401:42008 403:40004 | contact.v3.department.get
401:42008 403:40004,40014 | contact.v3.department.delete contact.v3.department.patch contact.v3.department.update
401:42008 403:40004,40014 409:43001,43002,43003 | contact.v3.department.parent
401:42008 403:40007 | contact.v3.department.update_department_id
401:42008 403:40014,40004 | contact.v3.department.batch contact.v3.department.children contact.v3.department.list
401:43000,40016 403:40004,40014 | contact.v3.department.create
403:1001002,1000403 500:1009999 | okr.v1.period.create okr.v1.period.patch okr.v1.period_rule.list
403:1051002 500:1051000 | admin.v1.badge.grant.create admin.v1.badge.grant.delete admin.v1.badge.grant.update admin.v1.badge.update
403:1051002,1051003 500:1051000 | admin.v1.badge.create admin.v1.badge.get admin.v1.badge.grant.get admin.v1.badge.grant.list admin.v1.badge.list admin.v1.badge_image.create
403:1061004 404:1061003 500:1061001 | drive.v2.file.like.list
403:1063002 404:1063005 500:1066001 | drive.v1.permission.public.password.create drive.v1.permission.public.password.delete drive.v1.permission.public.password.update
403:1063002 429:1063006 500:1066001 | drive.v1.permission.member.batch_create
403:1063002,1063004 404:1063005 429:1063006 500:1066001,1066002 | drive.v1.permission.member.list drive.v1.permission.member.transfer_owner
403:1063002,1063004 404:1063005 500:1066001 | drive.v1.permission.public.get drive.v2.permission.public.get
403:1063002,1063004 404:1063005 500:1066001,1066002 | drive.v1.permission.member.create drive.v1.permission.member.delete drive.v1.permission.member.update drive.v1.permission.public.patch drive.v2.permission.public.patch
403:1064030 404:1064040 500:1065000 | drive.v1.file.subscription.create drive.v1.file.subscription.get drive.v1.file.subscription.patch
403:1068400 404:1068403,1068404 | drive.v1.file.version.delete
403:1068400 404:1068404 | drive.v1.file.version.list
403:1068400 404:1068404,1068403 | drive.v1.file.version.get
403:1069303 404:1069307 | drive.v1.file.comment.batch_query drive.v1.file.comment.create drive.v1.file.comment.get drive.v1.file.comment.list drive.v1.file.comment.patch drive.v1.file.comment.reply.create drive.v1.file.comment.reply.delete drive.v1.file.comment.reply.list drive.v1.file.comment.reply.update
403:1069603 404:1069604 500:1069601 | drive.v1.file.view_record.list
403:1069603 500:1069601 | drive.v1.file.delete_subscribe drive.v1.file.get_subscribe drive.v1.file.statistics.get drive.v1.file.subscribe
403:1069902 404:1069906,1069914 429:1069923 500:1069901 | drive.v1.export_task.create
403:1069902 410:1069906 500:1069901 | drive.v1.export_task.get
403:1069902,1069906,1069908 404:1069907 429:1069923 500:1069901,1069903,1069905 | drive.v1.import_task.create
403:1069902,1069906,1069908 404:1069907 500:1069901,1069903,1069905 | drive.v1.import_task.get
403:1160100 429:1161604 503:1161204 | corehr.v2.workforce_plan.list corehr.v2.workforce_plan_detail.batch corehr.v2.workforce_plan_detail.batch_v2
403:1160101 | corehr.v2.signature_template_info_with_thumbnail.list
403:1160103 | corehr.v2.cost_center.tree corehr.v2.department.tree
403:1160103 429:1161604 503:1161204 | corehr.v2.department.batch_get corehr.v2.department.parents corehr.v2.department.search corehr.v2.pre_hire.search
403:1160104 | corehr.v2.employee.batch_get
403:1160403 | corehr.v2.default_cost_center.batch_query corehr.v2.default_cost_center.create_version corehr.v2.default_cost_center.remove_version corehr.v2.default_cost_center.update_version corehr.v2.employee.custom_org.employment_custom_org_record
403:1161002 | corehr.v2.process_start.create
403:1161003 | corehr.v2.process.approver.update corehr.v2.process_revoke.update corehr.v2.process_withdraw.update
403:1161003 500:1160500,1160102 | corehr.v2.process.form_variable_data.get
403:1184001 404:1184000 | tenant.v2.tenant.query
403:120002,120003,120004 | vc.v1.bot.events
403:121003,121013,121015,121016,121017,121018 429:121012 500:121001 | vc.v1.bot.join
403:121005 404:121004 500:121001 | vc.v1.export.download vc.v1.export.get vc.v1.export.meeting_list vc.v1.export.participant_list vc.v1.export.participant_quality_list vc.v1.export.resource_reservation_list vc.v1.meeting.get vc.v1.meeting.subscription vc.v1.meeting.unsubscription vc.v1.meeting_list.get vc.v1.note.get vc.v1.note.subscription vc.v1.note.unsubscription vc.v1.participant_list.get vc.v1.participant_quality_list.get vc.v1.reserve.delete vc.v1.reserve.get vc.v1.reserve.get_active_meeting vc.v1.reserve.update vc.v1.reserve_config.admin.get vc.v1.reserve_config.admin.patch vc.v1.reserve_config.disable_inform.get vc.v1.reserve_config.disable_inform.patch vc.v1.reserve_config.form.get vc.v1.reserve_config.form.patch vc.v1.reserve_config.patch vc.v1.reserve_config.reserve_scope vc.v1.resource_reservation_list.get
403:121005 404:121004,122002 500:121001 | vc.v1.meeting.recording.get vc.v1.meeting.recording.set_permission
403:121005 404:122002 409:121006 500:121001 | vc.v1.meeting.set_host
403:121005 404:122002 500:121001 | vc.v1.meeting.end vc.v1.meeting.invite vc.v1.meeting.kickout vc.v1.meeting.recording.start vc.v1.meeting.recording.stop
403:121005,121009,121010,121011 404:121004 500:121001 | vc.v1.bot.user_active_meeting
403:121103,121108,121109,121110 500:121101 | vc.v1.bot.leave
403:1230002 404:1230007 500:1230003 | mail.v1.user_mailbox.template.delete mail.v1.user_mailbox.template.get
403:1230002 429:1234029 500:1230003 | mail.v1.user_mailbox.folder.create mail.v1.user_mailbox.folder.delete mail.v1.user_mailbox.folder.get mail.v1.user_mailbox.folder.list mail.v1.user_mailbox.folder.patch
403:1230002 500:1230003 | mail.v1.public_mailbox.remove_to_recycle_bin mail.v1.user_mailbox.event.subscribe mail.v1.user_mailbox.event.subscription mail.v1.user_mailbox.event.unsubscribe mail.v1.user_mailbox.mail_contact.create mail.v1.user_mailbox.mail_contact.delete mail.v1.user_mailbox.mail_contact.list mail.v1.user_mailbox.mail_contact.patch mail.v1.user_mailbox.message.get_by_card mail.v1.user_mailbox.message.list mail.v1.user_mailbox.rule.create mail.v1.user_mailbox.rule.delete mail.v1.user_mailbox.rule.list mail.v1.user_mailbox.rule.reorder mail.v1.user_mailbox.rule.update mail.v1.user_mailbox.template.list
403:1230002,1230011 404:1230007 500:1230003 | mail.v1.user_mailbox.template.update
403:1230002,1230011 404:1230007,1230010 500:1230003 | mail.v1.user_mailbox.template.attachment.download_url
403:1230002,1230011 500:1230003 | mail.v1.user_mailbox.template.create
403:1230002,1236022 429:1234029 500:1230003 | mail.v1.user_mailbox.message.attachment.download_url
403:1230004 404:1234035 500:1235000 | mail.v1.user_mailbox.sent_message.get_recall_detail
403:1230004 429:1234029 500:1235000 | mail.v1.user_mailbox.sent_message.recall
403:1230004 500:1230003 | mail.v1.user_mailbox.accessible_mailboxes mail.v1.user_mailbox.profile mail.v1.user_mailbox.setting.send_as
403:1230005 429:1230008 500:1230004 | mail.v1.user_mailbox.message.batch_get
403:1230009 429:1236006 500:1230002 | mail.v1.user_mailbox.message.batch_modify mail.v1.user_mailbox.message.batch_trash mail.v1.user_mailbox.message.modify mail.v1.user_mailbox.message.trash mail.v1.user_mailbox.thread.batch_modify mail.v1.user_mailbox.thread.batch_trash mail.v1.user_mailbox.thread.modify mail.v1.user_mailbox.thread.trash
403:1234017 404:1234013 409:1236005 429:1236006,1236007,1236008,1236009,1236010,1236012,1236013 500:1236019 | mail.v1.user_mailbox.message.send
403:1234017 404:1234013 429:1236006 500:1236019 | mail.v1.user_mailbox.draft.create mail.v1.user_mailbox.draft.list
403:1234017 404:1234013,1234035,1234036 500:1234008,1235000 | mail.v1.user_mailbox.thread.list
403:1234017 404:1234013,1236010 500:1236019 | mail.v1.user_mailbox.message.send_status
403:1234017 404:1234013,1236022 500:1234008,1236019 | mail.v1.user_mailbox.thread.get
403:1234017 404:1234013,1236022 500:1236019 | mail.v1.user_mailbox.message.list_thread_message
403:1234017 404:1234050 500:1235000 | mail.v1.user_mailbox.draft.cancel_scheduled_send
403:1234017 404:1234050,1234013 409:1236005 429:1236006,1236007,1236008,1236009,1236010,1236013,1234029 500:1236019 | mail.v1.user_mailbox.draft.send
403:1234017 404:1234050,1234013 429:1236006,1234029 500:1236019 | mail.v1.user_mailbox.draft.delete mail.v1.user_mailbox.draft.get mail.v1.user_mailbox.draft.update
403:1234017 404:1235013,1234034 | mail.v1.user_mailbox.message.get
403:1234030 500:1234017 | mail.v1.user_mailbox.label.create mail.v1.user_mailbox.label.delete mail.v1.user_mailbox.label.get mail.v1.user_mailbox.label.list mail.v1.user_mailbox.label.patch
403:1254027 | bitable.v1.app.block_workflow.list
403:1254036,1254302 404:1254040,1254041 429:1254290 500:1255001 | bitable.v1.app.table.patch
403:1254302 404:1254040,1254041,1254042,1254043,1254044,1254045,1254047,1254049 429:1254290 500:1254200 504:1255040 | bitable.v1.app.dashboard.list
403:1254302 404:1254040,1254041,1254042,1254043,1254044,1254045,1254047,1254049 429:1254290 500:1255001,1255002,1255003,1255004,1255005 504:1255040 | bitable.v1.app.table.view.get
403:1254302 404:1254040,1254041,1254042,1254043,1254044,1254045,1254047,1254049,1254050 429:1254290 504:1255040 | bitable.v1.app.dashboard.copy
403:1254302 404:1254040,1254041,1254042,1254043,1254044,1254045,1254049 429:1254290 504:1255040 | bitable.v1.app.table.form.field.patch
403:1254302 404:1254040,1254047 429:1254290 504:1255040 | bitable.v1.app.role.member.batch_create bitable.v1.app.role.member.batch_delete
403:1254302,1254304 404:1254040,1254041,1254042,1254043,1254044,1254045,1254047,1254049 429:1254290 500:1254200 504:1255040 | bitable.v1.app.table.form.get
403:1254302,1254304 404:1254040,1254041,1254044 500:1254002,1254607,1255001,1254200,1255003,1255004 504:1255040 | bitable.v1.app.table.field_group.create
403:1254302,1254304,1254305 404:1254040,1254041,1254042 500:1254002,1254200,1254607,1255001,1255002,1255003,1255004 504:1255040 | bitable.v1.app.table.form.upgrade
403:1254302,1254306,1254608 404:1254040,1254041,1254042,1254043,1254044,1254045,1254047,1254049 429:1254290 500:1255001,1255002,1255003,1255004,1255005 504:1255040 | bitable.v1.app.table.view.patch
403:1254302,1254608,1254305,1254304 404:1254040,1254041,1254042,1254043,1254044,1254045,1254049 429:1254290 500:1254200 504:1255040 | bitable.v1.app.table.form.patch
403:1254304,1254701,1254302 404:1254040,1254702 500:1255001,1255002,1255003,1255004,1255005 504:1255040 | bitable.v1.app.copy
403:1390009 | approval.v4.approval.create approval.v4.instance.detail approval.v4.instance.get
403:1420002 404:1420004 429:1420003 | moments.v1.post.get
403:1470403 | task.v1.task.collaborator.list task.v1.task.follower.list task.v1.task.get task.v1.task.reminder.list task.v1.task.uncomplete
403:1470403 404:1470404 500:1470500 | task.v2.attachment.delete task.v2.attachment.get task.v2.attachment.list task.v2.attachment.upload task.v2.comment.create task.v2.comment.delete task.v2.comment.get task.v2.comment.list task.v2.comment.patch task.v2.custom_field.add task.v2.custom_field.create task.v2.custom_field.get task.v2.custom_field.option.create task.v2.custom_field.option.patch task.v2.custom_field.patch task.v2.custom_field.remove task.v2.section.create task.v2.section.delete task.v2.section.get task.v2.section.list task.v2.section.patch task.v2.section.tasks task.v2.task.add_dependencies task.v2.task.add_reminders task.v2.task.add_tasklist task.v2.task.delete task.v2.task.get task.v2.task.patch task.v2.task.remove_dependencies task.v2.task.remove_members task.v2.task.remove_reminders task.v2.task.remove_tasklist task.v2.task.set_ancestor_task task.v2.task.subtask.list task.v2.task.tasklists task.v2.tasklist.activity_subscription.create task.v2.tasklist.activity_subscription.delete task.v2.tasklist.activity_subscription.get task.v2.tasklist.activity_subscription.list task.v2.tasklist.activity_subscription.patch task.v2.tasklist.add_members task.v2.tasklist.delete task.v2.tasklist.get task.v2.tasklist.patch task.v2.tasklist.remove_members task.v2.tasklist.tasks
403:1470403 404:1470404 500:1470500,1470422 | task.v2.task.add_members task.v2.task.create task.v2.task.subtask.create
403:1470403 404:1470700 500:1470702 | task.v1.task.collaborator.delete
403:1470403 404:1470710 500:1470712 | task.v1.task.follower.delete
403:1470403 404:1470720 500:1470722 | task.v1.task.reminder.delete
403:1470403 404:1470733 500:1470732 | task.v1.task.comment.update
403:1470403 404:1470733 500:1470734 | task.v1.task.comment.list
403:1470403 500:1470601 | task.v1.task.delete
403:1470403 500:1470603,1470741 | task.v1.task.patch
403:1470403 500:1470605 | task.v1.task.list
403:1470403 500:1470702 | task.v1.task.batch_delete_collaborator
403:1470403 500:1470711 | task.v1.task.follower.create
403:1470403 500:1470712 | task.v1.task.batch_delete_follower
403:1470403 500:1470721 | task.v1.task.reminder.create
403:1470403 500:1470730 | task.v1.task.comment.create
403:1470403 500:1470731 | task.v1.task.comment.delete
403:1470403 500:1470734 | task.v1.task.comment.get
403:154003 404:154004 500:155000 | helpdesk.v1.faq.faq_image helpdesk.v1.faq.patch helpdesk.v1.ticket.answer_user_query helpdesk.v1.ticket.update
403:154003 500:155000 | helpdesk.v1.agent.schedules.delete helpdesk.v1.agent.schedules.get helpdesk.v1.agent.schedules.patch helpdesk.v1.agent_schedule.create helpdesk.v1.agent_schedule.list helpdesk.v1.agent_skill.create helpdesk.v1.agent_skill.delete helpdesk.v1.agent_skill.get helpdesk.v1.agent_skill.patch helpdesk.v1.agent_skill_rule.list helpdesk.v1.event.subscribe helpdesk.v1.event.unsubscribe
403:1540100 500:1540002 | baike.v1.draft.update
403:1770032 404:1770002 500:1771001,1771002,1771003,1771004 503:1771005 | docx.v1.chat.announcement.block.batch_update docx.v1.chat.announcement.block.children.batch_delete docx.v1.chat.announcement.block.children.create docx.v1.chat.announcement.block.children.get docx.v1.chat.announcement.block.list docx.v1.chat.announcement.get
403:1770032 404:1770002 500:1771001,1771006,1771002,1771003,1771004 503:1771005 | docx.v1.document.block.batch_update docx.v1.document.block.children.batch_delete docx.v1.document.block.children.create docx.v1.document.block.children.get docx.v1.document.block.descendant.create docx.v1.document.block.get docx.v1.document.block.list docx.v1.document.block.patch docx.v1.document.get docx.v1.document.raw_content
403:1770032 404:1770002 500:1771006,1771002,1771003,1771004 503:1771005 | docx.v1.chat.announcement.block.get
403:1770040,1770032 404:1770002 500:1771001,1771006,1771002,1771003,1771004 503:1771005 | docx.v1.document.create
403:1781002 500:1782001 | security_and_compliance.v1.multi_geo_entity.tenant.get security_and_compliance.v1.user_migration.search
403:1781002 500:1782001,1782002 | security_and_compliance.v1.user_migration.get
403:1781002 500:1782001,1782002,1783001,1782004 | security_and_compliance.v1.user_migration.cancel
403:1781002 500:1782001,1782004 | security_and_compliance.v1.user_migration.create
403:190006 404:190007,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.create calendar.v4.calendar.subscription calendar.v4.calendar.unsubscription calendar.v4.freebusy.batch calendar.v4.freebusy.list calendar.v4.setting.generate_caldav_conf
403:190006,190011,190012 404:190007,195100 429:190004,190005,190010 500:190003 | calendar.v4.timeoff_event.create
403:190006,190011,190012,191002,191003,191004 404:190007,191000,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.event.instance_view
403:190006,190011,190012,191002,191003,191004,193002,193003 404:190007,191000,193001,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.event.create calendar.v4.calendar.event.instances calendar.v4.calendar.event.meeting_chat.create calendar.v4.calendar.event.meeting_minute.create calendar.v4.calendar.event.patch
403:190006,190011,190012,191002,191003,191004,193002,193003,194001 404:190007,191000,193001,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.event.get
403:190006,190011,190012,191002,191003,191004,193002,193003,194001,194002,194003 404:190007,191000,193001,194000,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.event.attendee.batch_delete calendar.v4.calendar.event.attendee.chat_member.list calendar.v4.calendar.event.attendee.create calendar.v4.calendar.event.attendee.list
403:190006,190011,190012,191002,191003,191004,193002,193003,195107 404:190007,191000,193001,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.event.meeting_chat.delete
403:190006,191002,191003,191004 404:190007,191000,192000,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.acl.create calendar.v4.calendar.acl.delete calendar.v4.calendar.acl.list calendar.v4.calendar.acl.subscription calendar.v4.calendar.acl.unsubscription
403:190006,191002,191003,191004 404:190007,191000,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.delete calendar.v4.calendar.event.subscription calendar.v4.calendar.event.unsubscription calendar.v4.calendar.get calendar.v4.calendar.list calendar.v4.calendar.mget calendar.v4.calendar.patch calendar.v4.calendar.primary calendar.v4.calendar.primarys calendar.v4.calendar.search calendar.v4.calendar.subscribe calendar.v4.calendar.unsubscribe
403:190006,191002,191003,191004,193002,193003 404:190007,191000,193001,195100 429:190004,190005,190010 500:190003 | calendar.v4.calendar.event.delete calendar.v4.calendar.event.list calendar.v4.calendar.event.search
403:190006,191002,191003,191004,193002,193003,190011,190012 404:190007,191000,193001,195100,194000 429:190004,190005,190010 500:190003 | calendar.v4.calendar.event.reply
403:190006,195000 404:190007,195100 429:190004,190005,190010 500:190003 | calendar.v4.timeoff_event.delete
403:190006,195101,195104,195105 404:190007,195100,195103,195106 429:190004,190005,190010 500:190003 | calendar.v4.exchange_binding.create calendar.v4.exchange_binding.delete calendar.v4.exchange_binding.get
403:2010002 404:2010001 | verification.v1.verification.get
403:2091005 404:2091002 | minutes.v1.minute.artifacts minutes.v1.minute.get minutes.v1.minute.statistics.get
403:2091005 404:2091002 500:2091006 | minutes.v1.minute.media.get minutes.v1.minute.transcript.get
403:210005,210006,210007,210021 404:210002 500:210003 | application.v7.application.base.patch
403:210015,210016,210017,210021 404:210012 500:210013 | application.v7.application.ability.patch
403:210025 404:210021 500:210022 | application.v6.application.owner.update
403:210035,210036,210037,210040,210043 404:210032 500:210033 | application.v7.application.config.patch
403:210036 500:210003 | application.v7.application.publish.create
403:211004 404:211011 | application.v6.application.app_usage.department_overview
403:211004,211010 404:211011 | application.v6.application.app_usage.message_push_overview
403:211006 404:211005 500:211002 | application.v6.application.list
403:211010 404:211011 | application.v6.application.feedback.list
403:2250100 500:2250002 | lingo.v1.draft.update
403:2320005 404:2320003,2320004 | apaas.v1.seat_activity.list apaas.v1.seat_assignment.list apaas.v1.tenant_app_metrics.query
403:2320005 404:2320003,2320004 500:2320002 | apaas.v1.app.list
403:2701004 | aily.v1.app.data_asset.list aily.v1.app.data_asset.upload_file
403:2701004 404:2700404 | aily.v1.app.data_asset.delete aily.v1.app.data_asset.get
403:2701004,2700031 | aily.v1.app.data_asset.create
403:2889902,2889906 500:2889901,2889905,2889925,2889980 | docs.v1.content.get
403:3340002 500:3340500 | spark.v1.app.available_scope.open_api_get_miaoda_available_scope
403:3340003 500:3340500 | spark.v1.app.available_scope.open_api_update_miaoda_available_scope
403:40004 | contact.v3.user.batch contact.v3.user.find_by_department contact.v3.user.list
403:40004 405:41028 409:41003 504:41031,41032 | contact.v3.user.update
403:40004 500:40003 | contact.v3.unit.bind_department contact.v3.unit.unbind_department
403:40004,40020 | contact.v3.department.unbind_department_chat
403:40004,41050 | contact.v3.user.delete
403:40004,41056,44050 405:41028 409:41003 504:41031,41032 | contact.v3.user.patch
403:40004,44050 405:41028 409:41003,41053 504:41027,41031,41032 | contact.v3.user.create
403:41050 500:40003 | contact.v3.group.member_belong
403:42009 500:40003 | contact.v3.group.delete contact.v3.group.member.simplelist contact.v3.group.patch
403:42009,40004,41050 500:40003 | contact.v3.group.member.add
403:42009,41050 404:40004 500:40003 | contact.v3.group.member.remove
403:42009,41050 500:40003 | contact.v3.group.member.batch_remove
403:42010 500:40003 | contact.v3.group.create
403:44050 | contact.v3.user.resurrect
404:1002102 500:1002001 | hire.v1.talent.get hire.v2.talent.get
404:1002509 500:1002001 | hire.v1.referral_website.job_post.get hire.v1.website.job_post.get
404:1002601 500:1002001 | hire.v1.job.get hire.v1.job.get_detail
404:1002901 500:1002001,1002908,1002210 | hire.v1.application.transfer_onboard
404:1063005 429:1063006 500:1066001,1066002 | drive.v1.permission.member.auth
404:1068404 | drive.v1.file.version.create
404:121004 500:121001 | vc.v1.alert.list vc.v1.room_config.query vc.v1.room_config.set vc.v1.room_config.set_checkboard_access_code vc.v1.room_config.set_room_access_code
404:121004,121005,121006 500:121001 | vc.v1.room.delete vc.v1.room.get vc.v1.room.list vc.v1.room.mget vc.v1.room.search vc.v1.room_level.create vc.v1.room_level.get vc.v1.room_level.list vc.v1.room_level.mget vc.v1.room_level.patch vc.v1.room_level.search vc.v1.scope_config.create vc.v1.scope_config.get
404:121004,121005,121006,125001 500:121001 | vc.v1.room.create vc.v1.room.patch vc.v1.room_level.del
404:1234013 | mail.v1.mailgroup.alias.list mail.v1.mailgroup.delete mail.v1.mailgroup.get mail.v1.mailgroup.member.batch_create mail.v1.mailgroup.member.create mail.v1.mailgroup.member.list mail.v1.mailgroup.permission_member.batch_create mail.v1.mailgroup.permission_member.create mail.v1.mailgroup.permission_member.list
404:1234013 409:1234033,1234006,1234023 | mail.v1.mailgroup.patch mail.v1.mailgroup.update
404:1234013,1234012 | mail.v1.mailgroup.alias.delete
404:1234013,1234014 | mail.v1.mailgroup.member.batch_delete mail.v1.mailgroup.member.delete mail.v1.mailgroup.member.get
404:1234013,1234015 | mail.v1.mailgroup.permission_member.batch_delete mail.v1.mailgroup.permission_member.delete mail.v1.mailgroup.permission_member.get
404:1234013,1234019 409:1234006,1235002,1234033 | mail.v1.mailgroup.alias.create
404:1234016 | mail.v1.public_mailbox.alias.list mail.v1.public_mailbox.get mail.v1.public_mailbox.member.batch_create mail.v1.public_mailbox.member.clear mail.v1.public_mailbox.member.create mail.v1.public_mailbox.member.list
404:1234016 409:1234033,1234006,1234023 | mail.v1.public_mailbox.patch mail.v1.public_mailbox.update
404:1234016,1234012 | mail.v1.public_mailbox.alias.delete
404:1234016,1234019 409:1234006,1235002,1234033 | mail.v1.public_mailbox.alias.create
404:1234016,1234040 | mail.v1.public_mailbox.member.batch_delete mail.v1.public_mailbox.member.delete mail.v1.public_mailbox.member.get
404:1234019,1235013 409:1234006,1235002,1234033 | mail.v1.user_mailbox.alias.create
404:1235013 | mail.v1.user_mailbox.alias.list
404:1235013,1234012 | mail.v1.user_mailbox.alias.delete
404:1241003 500:1241001 | ehr.v1.attachment.get
404:1254040,1254041 429:1254290 500:1254200 504:1255040 | bitable.v1.app.workflow.list
404:1254040,1254041,1254042,1254043,1254044,1254045 500:1254002,1254060,1254061,1254062,1254063,1254064,1254065,1254066,1254067,1254068,1254069,1255001,1255002,1255003,1255004,1255005,1254607 504:1255040 | bitable.v1.app.table.record.batch_get
404:1470404 500:1470500 | task.v2.custom_field.list
404:154004 500:155000 | helpdesk.v1.faq.delete helpdesk.v1.faq.get helpdesk.v1.faq.list
404:2290003 500:2290001 | compensation.v1.social_archive.query
404:2500002 500:2500001,2500003 | payroll.v1.paygroup.list
404:3340004 500:3340500 | spark.v1.app.open_api_analytics_overview spark.v1.app.open_api_credit_usage spark.v1.app.query_analytics_data
404:41202 | contact.v3.functional_role.delete contact.v3.functional_role.member.batch_create contact.v3.functional_role.member.batch_delete contact.v3.functional_role.member.list contact.v3.functional_role.member.scopes contact.v3.functional_role.update
404:41202,41203 | contact.v3.functional_role.member.get
404:42301 | contact.v3.job_level.create contact.v3.job_level.delete contact.v3.job_level.get contact.v3.job_level.update
404:42402 | contact.v3.job_family.delete contact.v3.job_family.update
404:42404 | contact.v3.job_family.get
409:1234006,1234033 | mail.v1.mailgroup.create
409:213007,213008 | application.v5.application.favourite application.v5.application.recommend
409:3340002 | spark.v1.app.get_app_visibility spark.v1.app.update_app_visibility
429:1161604 | corehr.v2.cost_allocation.batch_query corehr.v2.cost_allocation.create_version corehr.v2.cost_allocation.remove_version corehr.v2.cost_allocation.update_version corehr.v2.pathway.active corehr.v2.pathway.batch_get corehr.v2.pathway.create corehr.v2.pathway.delete corehr.v2.pathway.patch corehr.v2.position.active
429:1161604 500:1161000 503:1161204 | corehr.v2.pre_hire.restore_flow_instance corehr.v2.pre_hire.withdraw_onboarding
429:1161604 503:1161204 | corehr.v2.company.active corehr.v2.company.query_multi_timeline corehr.v2.cost_center.query_multi_timeline corehr.v2.custom_org.active corehr.v2.custom_org.create corehr.v2.custom_org.delete_org corehr.v2.custom_org.patch corehr.v2.custom_org.query corehr.v2.custom_org.update_rule corehr.v2.department.query_multi_timeline corehr.v2.department.query_timeline corehr.v2.job.batch_get corehr.v2.job.get corehr.v2.job.list corehr.v2.job.query_multi_timeline corehr.v2.job_family.query_multi_timeline corehr.v2.job_grade.query corehr.v2.location.query_multi_timeline corehr.v2.position.create corehr.v2.position.del_position corehr.v2.position.patch corehr.v2.position.query corehr.v2.pre_hire.query
500:1002001 | hire.v1.advertisement.publish hire.v1.agency.batch_query hire.v1.agency.get hire.v1.agency.get_agency_account hire.v1.agency.operate_agency_account hire.v1.agency.protect hire.v1.agency.protect_search hire.v1.agency.query hire.v1.application.cancel_onboard hire.v1.application.create hire.v1.application.get hire.v1.application.get_detail hire.v1.application.interview.list hire.v1.application.list hire.v1.application.offer hire.v1.application.recover hire.v1.application.terminate hire.v1.application.transfer_stage hire.v1.attachment.create hire.v1.attachment.get hire.v1.attachment.preview hire.v1.background_check_order.batch_query hire.v1.background_check_order.list hire.v1.diversity_inclusion.search hire.v1.eco_account_custom_field.batch_delete hire.v1.eco_account_custom_field.batch_update hire.v1.eco_account_custom_field.create hire.v1.eco_background_check.cancel hire.v1.eco_background_check.update_progress hire.v1.eco_background_check_custom_field.create hire.v1.eco_background_check_package.batch_delete hire.v1.eco_exam.login_info hire.v1.eco_exam.update_result hire.v1.eco_exam_paper.batch_delete hire.v1.eco_exam_paper.batch_update hire.v1.eco_exam_paper.create hire.v1.ehr_import_task.patch hire.v1.employee.get hire.v1.employee.get_by_application hire.v1.employee.patch hire.v1.evaluation.list hire.v1.evaluation_task.list hire.v1.exam.create hire.v1.exam_marking_task.list hire.v1.external_application.create hire.v1.external_application.delete hire.v1.external_application.list hire.v1.external_application.update hire.v1.external_background_check.batch_query hire.v1.external_background_check.create hire.v1.external_background_check.delete hire.v1.external_background_check.update hire.v1.external_interview.batch_query hire.v1.external_interview.create hire.v1.external_interview.delete hire.v1.external_interview.update hire.v1.external_interview_assessment.create hire.v1.external_interview_assessment.patch hire.v1.external_offer.batch_query hire.v1.external_offer.create hire.v1.external_offer.delete hire.v1.external_offer.update hire.v1.external_referral_reward.create hire.v1.external_referral_reward.delete hire.v1.interview.get_by_talent hire.v1.interview.list hire.v1.interview_feedback_form.list hire.v1.interview_record.attachment.get hire.v1.interview_record.get hire.v1.interview_record.list hire.v1.interview_registration_schema.list hire.v1.interview_round_type.list hire.v1.interview_task.list hire.v1.interviewer.list hire.v1.interviewer.patch hire.v1.job.close hire.v1.job.combined_create hire.v1.job.combined_update hire.v1.job.config hire.v1.job.list hire.v1.job.manager.batch_update hire.v1.job.manager.get hire.v1.job.open hire.v1.job.recruiter hire.v1.job.update_config hire.v1.job_function.list hire.v1.job_process.list hire.v1.job_publish_record.search hire.v1.job_requirement.delete hire.v1.job_requirement.list hire.v1.job_requirement.list_by_id hire.v1.job_requirement.update hire.v1.job_requirement_schema.list hire.v1.job_schema.list hire.v1.job_type.list hire.v1.location.list hire.v1.location.query hire.v1.minutes.get hire.v1.note.create hire.v1.note.delete hire.v1.note.get hire.v1.note.list hire.v1.note.patch hire.v1.offer.get hire.v1.offer.list hire.v1.offer_application_form.get hire.v1.offer_application_form.list hire.v1.offer_approval_template.list hire.v1.offer_schema.get hire.v1.portal_apply_schema.list hire.v1.questionnaire.list hire.v1.referral.get_by_application hire.v1.referral.search hire.v1.referral_account.create hire.v1.referral_account.deactivate hire.v1.referral_account.enable hire.v1.referral_account.get_account_assets hire.v1.referral_account.reconciliation hire.v1.referral_account.withdraw hire.v1.referral_website.job_post.list hire.v1.registration_schema.list hire.v1.resume_source.list hire.v1.role.get hire.v1.role.list hire.v1.subject.list hire.v1.talent.add_to_folder hire.v1.talent.combined_create hire.v1.talent.combined_update hire.v1.talent.external_info.create hire.v1.talent.external_info.update hire.v1.talent.list hire.v1.talent.onboard_status hire.v1.talent.remove_to_folder hire.v1.talent.tag hire.v1.talent_blocklist.change_talent_block hire.v1.talent_folder.list hire.v1.talent_object.query hire.v1.talent_operation_log.search hire.v1.talent_pool.batch_change_talent_pool hire.v1.talent_pool.move_talent hire.v1.talent_pool.search hire.v1.talent_tag.list hire.v1.termination_reason.list hire.v1.todo.list hire.v1.tripartite_agreement.create hire.v1.tripartite_agreement.delete hire.v1.tripartite_agreement.list hire.v1.tripartite_agreement.update hire.v1.user_role.list hire.v1.website.channel.create hire.v1.website.channel.delete hire.v1.website.channel.list hire.v1.website.channel.update hire.v1.website.delivery.create_by_attachment hire.v1.website.delivery.create_by_resume hire.v1.website.delivery_task.get hire.v1.website.job_post.list hire.v1.website.job_post.search hire.v1.website.list hire.v1.website.site_user.create hire.v2.interview_record.get hire.v2.interview_record.list
500:1002001,1002053,1002054,1002055,1002056,1002057,1002058,1002059,1002061,1002062 | hire.v1.offer.create
500:1002001,1002054,1002055,1002056,1002057,1002058,1002059,1002061,1002064,1002066 | hire.v1.offer.update
500:1002001,1002067,1002068 | hire.v1.offer.intern_offer_status
500:1002001,1002069,1002073,1002074 | hire.v1.offer.offer_status
500:1002001,1002701 | hire.v1.job_requirement.create
500:1002001,1002863 | hire.v1.eco_background_check.update_result
500:1009998,1009999 | okr.v2.okr.alignment.delete okr.v2.okr.alignment.get okr.v2.okr.category.list okr.v2.okr.cycle.list okr.v2.okr.cycle.objective.create okr.v2.okr.cycle.objective.list okr.v2.okr.cycle.objectives_position okr.v2.okr.cycle.objectives_weight okr.v2.okr.indicator.patch okr.v2.okr.key_result.delete okr.v2.okr.key_result.get okr.v2.okr.key_result.indicator.list okr.v2.okr.key_result.patch okr.v2.okr.objective.alignment.create okr.v2.okr.objective.alignment.list okr.v2.okr.objective.delete okr.v2.okr.objective.get okr.v2.okr.objective.indicator.list okr.v2.okr.objective.key_result.create okr.v2.okr.objective.key_result.list okr.v2.okr.objective.key_results_position okr.v2.okr.objective.key_results_weight okr.v2.okr.objective.patch okr.v2.okr.objective.progress.list
500:1009999,1009998 | okr.v1.image.upload okr.v1.okr.batch_get okr.v1.period.list okr.v1.progress_record.create okr.v1.progress_record.delete okr.v1.progress_record.get okr.v1.progress_record.update okr.v1.review.query okr.v1.user.okr.list
500:1040102 | speech_to_text.v1.speech.file_recognize speech_to_text.v1.speech.stream_recognize
500:1050002,1050008 | admin.v1.audit_info.list
500:1051001 | admin.v1.admin_dept_stat.list admin.v1.admin_user_stat.list
500:1069601 | drive.v1.user.remove_subscription drive.v1.user.subscription drive.v1.user.subscription_status
500:1140102 | translation.v1.text.detect translation.v1.text.translate
500:1150102 | optical_char_recognition.v1.image.basic_recognize
500:1160001 | corehr.v2.signature_file.terminate
500:1160001,1160002 | corehr.v2.signature_file.download corehr.v2.signature_file.list
500:1160002 | corehr.v2.employees.international_assignment.create corehr.v2.employees.international_assignment.delete corehr.v2.employees.international_assignment.list corehr.v2.employees.international_assignment.patch
500:1160005,1160997 | corehr.v1.custom_field.get_by_param
500:1160011,1160012,1160013,1160014,1160028,1169999,1160015,1160018,1160019,1160023 | corehr.v1.leave.leave_balances corehr.v1.leave.leave_request_history corehr.v1.leave.leave_types corehr.v1.leave_granting_record.create corehr.v1.leave_granting_record.delete
500:1160025 | corehr.v1.employment.create corehr.v1.employment.patch corehr.v1.pre_hire.patch
500:1160101,1160102,1160103 | corehr.v1.company.patch
500:1160101,1160102,1160103,1160104,1160105,1160106 | corehr.v1.country_region.get corehr.v1.country_region.list corehr.v1.currency.get corehr.v1.currency.list corehr.v1.department.patch corehr.v1.subdivision.get corehr.v1.subdivision.list corehr.v1.subregion.get corehr.v1.subregion.list corehr.v1.transfer_reason.query corehr.v1.transfer_type.query corehr.v2.department.patch corehr.v2.job_change.search
500:1160103,1160201,1160203,1160204,1160205,1160210,1160602,1160603,1160616,1161000 | corehr.v1.offboarding.query corehr.v1.offboarding.submit
500:1160500 | corehr.v1.process.form_variable_data.get corehr.v2.approver.list corehr.v2.process.extra.update corehr.v2.process.get
500:1160500,1160025 | corehr.v2.process.transfer.update
500:1160500,1160102 | corehr.v2.process.flow_variable_data corehr.v2.process.list
500:1160997 | corehr.v1.custom_field.list_object_api_name corehr.v1.custom_field.query
500:1160998 | corehr.v2.basic_info.bank.search corehr.v2.basic_info.bank_branch.search corehr.v2.basic_info.city.search corehr.v2.basic_info.country_region.search corehr.v2.basic_info.currency.search corehr.v2.basic_info.district.search corehr.v2.basic_info.language.search corehr.v2.basic_info.nationality.search corehr.v2.basic_info.time_zone.search corehr.v2.enum.search
500:1160999 | corehr.v2.person.create corehr.v2.person.patch
500:1160999,1160997,1160998 | corehr.v1.job_data.create corehr.v1.job_data.get corehr.v1.job_data.list corehr.v2.employees.job_data.batch_get corehr.v2.employees.job_data.query
500:1160999,1160997,1160998,1160813 | corehr.v1.job_data.patch
500:1161000 | corehr.v2.pre_hire.complete corehr.v2.pre_hire.create corehr.v2.pre_hire.patch
500:1161001,1161999 | corehr.v1.compensation_standard.match
500:1161011 | corehr.v1.person.upload
500:1161501 | corehr.v1.assigned_user.search corehr.v1.authorization.add_role_assign corehr.v1.authorization.get_by_param corehr.v1.authorization.query corehr.v1.authorization.remove_role_assign corehr.v1.authorization.update_role_assign corehr.v1.security_group.list corehr.v1.security_group.query corehr.v2.bp.get_by_department corehr.v2.bp.list corehr.v2.employees.bp.batch_get
500:1161999,1162030 | corehr.v1.common_data.meta_data.add_enum_option corehr.v1.common_data.meta_data.edit_enum_option
500:1164001 | corehr.v1.person.create
500:121001 | vc.v1.meeting.list_by_no vc.v1.report.get_daily vc.v1.report.get_top_user vc.v1.reserve.apply
500:121001,121002,121011,121012,121020,121021,121022,121030,121031,121040,121041,122601,122602,122603,122604 | vc.v1.meeting.search
500:1220011,1220012,1220013,1220028,1220014,1229999,1220015,1220018,1220019 | attendance.v1.leave_accrual_record.patch attendance.v1.leave_employ_expire_record.get
500:1225000 | attendance.v1.archive_rule.del_report attendance.v1.archive_rule.list attendance.v1.archive_rule.user_stats_fields_query attendance.v1.group.create attendance.v1.group.delete attendance.v1.shift.delete attendance.v1.user_approval.create attendance.v1.user_setting.modify
500:1225000,1225001 | attendance.v1.user_task_remedy.create
500:1225000,1226000 | attendance.v1.shift.create attendance.v1.shift.get attendance.v1.shift.list attendance.v1.shift.query
500:1225000,1226000,1226003 | attendance.v1.user_daily_shift.query
500:1225000,1226000,1226500 | attendance.v1.user_approval.query
500:1225000,1226500 | attendance.v1.user_flow.batch_create attendance.v1.user_task_remedy.query
500:1225000,1226500,1227500 | attendance.v1.approval_info.process attendance.v1.user_flow.get attendance.v1.user_flow.query attendance.v1.user_task.query attendance.v1.user_task_remedy.query_user_allowed_remedys
500:1225000,1227000 | attendance.v1.file.download attendance.v1.file.upload attendance.v1.group.get attendance.v1.group.list_user attendance.v1.user_flow.batch_del attendance.v1.user_setting.query
500:1228000 | attendance.v1.user_stats_data.query attendance.v1.user_stats_field.query attendance.v1.user_stats_view.query attendance.v1.user_stats_view.update
500:1231030,1232501 | mail.v1.user_mailbox.search
500:1235000 | mail.v1.user_mailbox.setting.get_signatures
500:1241001 | ehr.v1.employee.list
500:1270001 | search.v2.schema.patch
500:1270001,1270003 | search.v2.data_source.create search.v2.schema.create search.v2.schema.delete search.v2.schema.get
500:1270001,1271002 | search.v2.data_source.list
500:1278002 | search.v2.app.create search.v2.message.create
500:131001,131007 | wiki.v2.space.member.list
500:1315201,1315202,1315203 | sheets.v3.spreadsheet.sheet.float_image.get
500:1315201,1315203 | sheets.v3.spreadsheet.sheet.filter.delete sheets.v3.spreadsheet.sheet.filter.get sheets.v3.spreadsheet.sheet.filter_view.condition.create sheets.v3.spreadsheet.sheet.filter_view.condition.delete sheets.v3.spreadsheet.sheet.filter_view.condition.get sheets.v3.spreadsheet.sheet.filter_view.condition.query sheets.v3.spreadsheet.sheet.filter_view.condition.update sheets.v3.spreadsheet.sheet.filter_view.create sheets.v3.spreadsheet.sheet.filter_view.delete sheets.v3.spreadsheet.sheet.filter_view.get sheets.v3.spreadsheet.sheet.filter_view.patch sheets.v3.spreadsheet.sheet.filter_view.query sheets.v3.spreadsheet.sheet.find sheets.v3.spreadsheet.sheet.float_image.create sheets.v3.spreadsheet.sheet.float_image.delete sheets.v3.spreadsheet.sheet.float_image.patch sheets.v3.spreadsheet.sheet.float_image.query
500:1315201,1315203,1315210 | sheets.v3.spreadsheet.patch sheets.v3.spreadsheet.sheet.get sheets.v3.spreadsheet.sheet.query sheets.v3.spreadsheet.sheet.replace
500:1315203,1315201 | sheets.v3.spreadsheet.create
500:1315210,1315203,1315201 | sheets.v3.spreadsheet.get
500:1395001 | approval.v4.district.list approval.v4.district.search approval.v4.instance.preview
500:1470500 | task.v2.task.list task.v2.task_v2.list_related_task task.v2.task_v2.task_subscription task.v2.tasklist.create task.v2.tasklist.list
500:1475001,1475002 | task.v2.task.search task.v2.tasklist.search
500:1540002 | baike.v1.classification.list baike.v1.draft.create baike.v1.entity.create baike.v1.entity.extract baike.v1.entity.get baike.v1.entity.highlight baike.v1.entity.list baike.v1.entity.match baike.v1.entity.search baike.v1.entity.update baike.v1.file.download baike.v1.file.upload
500:155000 | helpdesk.v1.faq.create
500:1580101 | performance.v1.review_data.query performance.v1.stage_task.find_by_page performance.v1.stage_task.find_by_user_list performance.v2.activity.query performance.v2.additional_information.import performance.v2.additional_information.query performance.v2.additional_informations.batch.delete performance.v2.indicator.query performance.v2.metric_detail.import performance.v2.metric_detail.query performance.v2.metric_field.query performance.v2.metric_lib.query performance.v2.metric_tag.list performance.v2.metric_template.query performance.v2.question.query performance.v2.review_data.query performance.v2.review_template.query performance.v2.reviewee.query performance.v2.user_group_user_rel.write performance.v2.user_info.query
500:1640101,1640102,1640103,1640104,1640105,1640106,1640107,1640108,1640109,1640110,1640111,1640112,1640113,1640114,1640115,1640116,1640117,1640118,1640119,1640120,1640121 | mdm.v3.batch_country_region.get mdm.v3.country_region.list
500:1771001 | docx.v1.document.convert
500:1780001 | security_and_compliance.v1.openapi_log.list_data security_and_compliance.v2.device_apply_record.update security_and_compliance.v2.device_record.create security_and_compliance.v2.device_record.delete security_and_compliance.v2.device_record.get security_and_compliance.v2.device_record.list security_and_compliance.v2.device_record.mine security_and_compliance.v2.device_record.update
500:20050 503:20072 | authen.v2.oauth.token
500:2091006 | minutes.v1.minute.subscription minutes.v1.minute.unsubscription
500:2110010 | document_ai.v1.bank_card.recognize document_ai.v1.business_card.recognize document_ai.v1.business_license.recognize document_ai.v1.chinese_passport.recognize document_ai.v1.contract.field_extraction document_ai.v1.driving_license.recognize document_ai.v1.food_manage_license.recognize document_ai.v1.food_produce_license.recognize document_ai.v1.health_certificate.recognize document_ai.v1.hkm_mainland_travel_permit.recognize document_ai.v1.id_card.recognize document_ai.v1.resume.parse document_ai.v1.taxi_invoice.recognize document_ai.v1.train_invoice.recognize document_ai.v1.tw_mainland_travel_permit.recognize document_ai.v1.vat_invoice.recognize document_ai.v1.vehicle_invoice.recognize document_ai.v1.vehicle_license.recognize
500:2250002 | lingo.v1.classification.list lingo.v1.draft.create lingo.v1.entity.create lingo.v1.entity.delete lingo.v1.entity.get lingo.v1.entity.highlight lingo.v1.entity.list lingo.v1.entity.match lingo.v1.entity.search lingo.v1.entity.update lingo.v1.file.download lingo.v1.file.upload
500:2290001 | compensation.v1.social_archive_adjust_record.query compensation.v1.social_insurance.list compensation.v1.social_plan.list compensation.v1.social_plan.query
500:2290001,2290003 | compensation.v1.archive.query compensation.v1.change_reason.list compensation.v1.indicator.list compensation.v1.item.list compensation.v1.item_category.list compensation.v1.plan.list
500:2290002 | compensation.v1.lump_sum_payment.batch_create compensation.v1.lump_sum_payment.batch_remove compensation.v1.lump_sum_payment.batch_update compensation.v1.lump_sum_payment.query compensation.v1.lump_sum_payment.query_detail compensation.v1.recurring_payment.batch_create compensation.v1.recurring_payment.batch_remove compensation.v1.recurring_payment.batch_update compensation.v1.recurring_payment.query
500:2290004 | compensation.v1.archive.create
500:2500001 | payroll.v1.datasource.list
500:2500001,2500003 | payroll.v1.acct_item.list payroll.v1.cost_allocation_plan.list payroll.v1.payment_activity.list
500:2500001,2500003,2500004,2500005,2500006 | payroll.v1.payment_activity.archive
500:2500001,2500007 | payroll.v1.payment_detail.query
500:40003 | contact.v3.group.get contact.v3.group.simplelist contact.v3.unit.create contact.v3.unit.delete contact.v3.unit.get contact.v3.unit.list contact.v3.unit.list_department contact.v3.unit.patch
500:48002 | contact.v3.department.search
503:1235003 | mail.v1.mailgroup.list mail.v1.public_mailbox.list
`
