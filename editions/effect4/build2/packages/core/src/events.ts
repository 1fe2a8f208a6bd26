// GENERATED from spec/. DO NOT EDIT.
/**
 * Every event and callback of the platform by its type, each loaded when it is asked for. Programs import the
 * project: `@effect-feishu/core/events/Im`.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type { Any } from "./EventDefinition.js"

const events: { readonly [type: string]: () => Promise<Any> } = {
  "acs.access_record.created_v1": () =>
    import("./events/Acs.js").then((module) => module.accessRecordCreatedV1),
  "acs.user.updated_v1": () => import("./events/Acs.js").then((module) => module.userUpdatedV1),
  "apaas.workspace.record_change_v1": () =>
    import("./events/Apaas.js").then((module) => module.workspaceRecordChangeV1),
  app_open: () => import("./events/Application.js").then((module) => module.appOpen),
  app_status_change: () => import("./events/Application.js").then((module) => module.appStatusChange),
  app_ticket: () => import("./events/Application.js").then((module) => module.appTicket),
  app_uninstalled: () => import("./events/Application.js").then((module) => module.appUninstalled),
  "application.application.app_version.audit_v6": () =>
    import("./events/Application.js").then((module) => module.applicationAppVersionAuditV6),
  "application.application.app_version.publish_apply_v6": () =>
    import("./events/Application.js").then((module) => module.applicationAppVersionPublishApplyV6),
  "application.application.app_version.publish_revoke_v6": () =>
    import("./events/Application.js").then((module) => module.applicationAppVersionPublishRevokeV6),
  "application.application.created_v6": () =>
    import("./events/Application.js").then((module) => module.applicationCreatedV6),
  "application.application.feedback.created_v6": () =>
    import("./events/Application.js").then((module) => module.applicationFeedbackCreatedV6),
  "application.application.feedback.updated_v6": () =>
    import("./events/Application.js").then((module) => module.applicationFeedbackUpdatedV6),
  "application.application.visibility.added_v6": () =>
    import("./events/Application.js").then((module) => module.applicationVisibilityAddedV6),
  "application.bot.menu_v6": () => import("./events/Application.js").then((module) => module.botMenuV6),
  order_paid: () => import("./events/Application.js").then((module) => module.orderPaid),
  "approval.approval.updated_v4": () =>
    import("./events/Approval.js").then((module) => module.approvalUpdatedV4),
  "approval.instance.remedy_group_update_v4": () =>
    import("./events/Approval.js").then((module) => module.instanceRemedyGroupUpdateV4),
  "approval.instance.status_changed_v4": () =>
    import("./events/Approval.js").then((module) => module.instanceStatusChangedV4),
  "approval.instance.trip_group_update_v4": () =>
    import("./events/Approval.js").then((module) => module.instanceTripGroupUpdateV4),
  "approval.task.status_changed_v4": () =>
    import("./events/Approval.js").then((module) => module.taskStatusChangedV4),
  approval_cc: () => import("./events/Approval.js").then((module) => module.approvalCc),
  approval_instance: () => import("./events/Approval.js").then((module) => module.approvalInstance),
  approval_task: () => import("./events/Approval.js").then((module) => module.approvalTask),
  leave_approval: () => import("./events/Approval.js").then((module) => module.leaveApproval),
  leave_approvalV2: () => import("./events/Approval.js").then((module) => module.leaveApprovalV2),
  leave_approval_revert: () => import("./events/Approval.js").then((module) => module.leaveApprovalRevert),
  out_approval: () => import("./events/Approval.js").then((module) => module.outApproval),
  out_approval_revert: () => import("./events/Approval.js").then((module) => module.outApprovalRevert),
  remedy_approval: () => import("./events/Approval.js").then((module) => module.remedyApproval),
  shift_approval: () => import("./events/Approval.js").then((module) => module.shiftApproval),
  trip_approval: () => import("./events/Approval.js").then((module) => module.tripApproval),
  work_approval: () => import("./events/Approval.js").then((module) => module.workApproval),
  work_approval_revert: () => import("./events/Approval.js").then((module) => module.workApprovalRevert),
  "attendance.user_flow.created_v1": () =>
    import("./events/Attendance.js").then((module) => module.userFlowCreatedV1),
  "attendance.user_task.updated_v1": () =>
    import("./events/Attendance.js").then((module) => module.userTaskUpdatedV1),
  "auth.user_access_token.revoked_v4": () =>
    import("./events/Auth.js").then((module) => module.userAccessTokenRevokedV4),
  "board.whiteboard.updated_v1": () =>
    import("./events/Board.js").then((module) => module.whiteboardUpdatedV1),
  "calendar.calendar.acl.created_v4": () =>
    import("./events/Calendar.js").then((module) => module.calendarAclCreatedV4),
  "calendar.calendar.acl.deleted_v4": () =>
    import("./events/Calendar.js").then((module) => module.calendarAclDeletedV4),
  "calendar.calendar.changed_v4": () =>
    import("./events/Calendar.js").then((module) => module.calendarChangedV4),
  "calendar.calendar.event.changed_v4": () =>
    import("./events/Calendar.js").then((module) => module.calendarEventChangedV4),
  third_party_meeting_room_event_created: () =>
    import("./events/Calendar.js").then((module) => module.thirdPartyMeetingRoomEventCreated),
  "card.action.trigger": () => import("./events/Card.js").then((module) => module.actionTrigger),
  "compensation.archive.changed_v1": () =>
    import("./events/Compensation.js").then((module) => module.archiveChangedV1),
  "contact.custom_attr_event.updated_v3": () =>
    import("./events/Contact.js").then((module) => module.customAttrEventUpdatedV3),
  "contact.department.created_v3": () =>
    import("./events/Contact.js").then((module) => module.departmentCreatedV3),
  "contact.department.deleted_v3": () =>
    import("./events/Contact.js").then((module) => module.departmentDeletedV3),
  "contact.department.updated_v3": () =>
    import("./events/Contact.js").then((module) => module.departmentUpdatedV3),
  "contact.employee_type_enum.actived_v3": () =>
    import("./events/Contact.js").then((module) => module.employeeTypeEnumActivedV3),
  "contact.employee_type_enum.created_v3": () =>
    import("./events/Contact.js").then((module) => module.employeeTypeEnumCreatedV3),
  "contact.employee_type_enum.deactivated_v3": () =>
    import("./events/Contact.js").then((module) => module.employeeTypeEnumDeactivatedV3),
  "contact.employee_type_enum.deleted_v3": () =>
    import("./events/Contact.js").then((module) => module.employeeTypeEnumDeletedV3),
  "contact.employee_type_enum.updated_v3": () =>
    import("./events/Contact.js").then((module) => module.employeeTypeEnumUpdatedV3),
  "contact.scope.updated_v3": () => import("./events/Contact.js").then((module) => module.scopeUpdatedV3),
  "contact.user.created_v3": () => import("./events/Contact.js").then((module) => module.userCreatedV3),
  "contact.user.deleted_v3": () => import("./events/Contact.js").then((module) => module.userDeletedV3),
  "contact.user.updated_v3": () => import("./events/Contact.js").then((module) => module.userUpdatedV3),
  contact_scope_change: () => import("./events/Contact.js").then((module) => module.contactScopeChange),
  dept_add: () => import("./events/Contact.js").then((module) => module.deptAdd),
  dept_delete: () => import("./events/Contact.js").then((module) => module.deptDelete),
  dept_update: () => import("./events/Contact.js").then((module) => module.deptUpdate),
  user_add: () => import("./events/Contact.js").then((module) => module.userAdd),
  user_leave: () => import("./events/Contact.js").then((module) => module.userLeave),
  user_status_change: () => import("./events/Contact.js").then((module) => module.userStatusChange),
  user_update: () => import("./events/Contact.js").then((module) => module.userUpdate),
  "corehr.approval_groups.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.approvalGroupsUpdatedV2),
  "corehr.common_data.id.user_mapping_changed_v1": () =>
    import("./events/Corehr.js").then((module) => module.commonDataIdUserMappingChangedV1),
  "corehr.common_data.meta_data.updated_v1": () =>
    import("./events/Corehr.js").then((module) => module.commonDataMetaDataUpdatedV1),
  "corehr.company.created_v2": () => import("./events/Corehr.js").then((module) => module.companyCreatedV2),
  "corehr.company.deleted_v2": () => import("./events/Corehr.js").then((module) => module.companyDeletedV2),
  "corehr.company.updated_v2": () => import("./events/Corehr.js").then((module) => module.companyUpdatedV2),
  "corehr.contract.created_v1": () => import("./events/Corehr.js").then((module) => module.contractCreatedV1),
  "corehr.contract.deleted_v1": () => import("./events/Corehr.js").then((module) => module.contractDeletedV1),
  "corehr.contract.updated_v1": () => import("./events/Corehr.js").then((module) => module.contractUpdatedV1),
  "corehr.cost_center.created_v2": () =>
    import("./events/Corehr.js").then((module) => module.costCenterCreatedV2),
  "corehr.cost_center.deleted_v2": () =>
    import("./events/Corehr.js").then((module) => module.costCenterDeletedV2),
  "corehr.cost_center.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.costCenterUpdatedV2),
  "corehr.custom_org.created_v2": () =>
    import("./events/Corehr.js").then((module) => module.customOrgCreatedV2),
  "corehr.custom_org.deleted_v2": () =>
    import("./events/Corehr.js").then((module) => module.customOrgDeletedV2),
  "corehr.custom_org.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.customOrgUpdatedV2),
  "corehr.department.created_v1": () =>
    import("./events/Corehr.js").then((module) => module.departmentCreatedV1),
  "corehr.department.created_v2": () =>
    import("./events/Corehr.js").then((module) => module.departmentCreatedV2),
  "corehr.department.deleted_v1": () =>
    import("./events/Corehr.js").then((module) => module.departmentDeletedV1),
  "corehr.department.updated_v1": () =>
    import("./events/Corehr.js").then((module) => module.departmentUpdatedV1),
  "corehr.department.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.departmentUpdatedV2),
  "corehr.employee.domain_event_v2": () =>
    import("./events/Corehr.js").then((module) => module.employeeDomainEventV2),
  "corehr.employment.converted_v1": () =>
    import("./events/Corehr.js").then((module) => module.employmentConvertedV1),
  "corehr.employment.created_v1": () =>
    import("./events/Corehr.js").then((module) => module.employmentCreatedV1),
  "corehr.employment.deleted_v1": () =>
    import("./events/Corehr.js").then((module) => module.employmentDeletedV1),
  "corehr.employment.resigned_v1": () =>
    import("./events/Corehr.js").then((module) => module.employmentResignedV1),
  "corehr.employment.updated_v1": () =>
    import("./events/Corehr.js").then((module) => module.employmentUpdatedV1),
  "corehr.job.created_v1": () => import("./events/Corehr.js").then((module) => module.jobCreatedV1),
  "corehr.job.deleted_v1": () => import("./events/Corehr.js").then((module) => module.jobDeletedV1),
  "corehr.job.updated_v1": () => import("./events/Corehr.js").then((module) => module.jobUpdatedV1),
  "corehr.job_change.status_updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobChangeStatusUpdatedV2),
  "corehr.job_change.updated_v1": () =>
    import("./events/Corehr.js").then((module) => module.jobChangeUpdatedV1),
  "corehr.job_change.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobChangeUpdatedV2),
  "corehr.job_data.changed_v1": () => import("./events/Corehr.js").then((module) => module.jobDataChangedV1),
  "corehr.job_data.created_v1": () => import("./events/Corehr.js").then((module) => module.jobDataCreatedV1),
  "corehr.job_data.deleted_v1": () => import("./events/Corehr.js").then((module) => module.jobDataDeletedV1),
  "corehr.job_data.employed_v1": () =>
    import("./events/Corehr.js").then((module) => module.jobDataEmployedV1),
  "corehr.job_data.updated_v1": () => import("./events/Corehr.js").then((module) => module.jobDataUpdatedV1),
  "corehr.job_family.created_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobFamilyCreatedV2),
  "corehr.job_family.deleted_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobFamilyDeletedV2),
  "corehr.job_family.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobFamilyUpdatedV2),
  "corehr.job_grade.created_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobGradeCreatedV2),
  "corehr.job_grade.deleted_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobGradeDeletedV2),
  "corehr.job_grade.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobGradeUpdatedV2),
  "corehr.job_level.created_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobLevelCreatedV2),
  "corehr.job_level.deleted_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobLevelDeletedV2),
  "corehr.job_level.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.jobLevelUpdatedV2),
  "corehr.location.created_v2": () => import("./events/Corehr.js").then((module) => module.locationCreatedV2),
  "corehr.location.deleted_v2": () => import("./events/Corehr.js").then((module) => module.locationDeletedV2),
  "corehr.location.updated_v2": () => import("./events/Corehr.js").then((module) => module.locationUpdatedV2),
  "corehr.offboarding.checklist_updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.offboardingChecklistUpdatedV2),
  "corehr.offboarding.status_updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.offboardingStatusUpdatedV2),
  "corehr.offboarding.updated_v1": () =>
    import("./events/Corehr.js").then((module) => module.offboardingUpdatedV1),
  "corehr.offboarding.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.offboardingUpdatedV2),
  "corehr.onboarding_qr_code.inactive_v2": () =>
    import("./events/Corehr.js").then((module) => module.onboardingQrCodeInactiveV2),
  "corehr.org_role_authorization.updated_v1": () =>
    import("./events/Corehr.js").then((module) => module.orgRoleAuthorizationUpdatedV1),
  "corehr.pathway.created_v2": () => import("./events/Corehr.js").then((module) => module.pathwayCreatedV2),
  "corehr.pathway.deleted_v2": () => import("./events/Corehr.js").then((module) => module.pathwayDeletedV2),
  "corehr.pathway.updated_v2": () => import("./events/Corehr.js").then((module) => module.pathwayUpdatedV2),
  "corehr.person.created_v1": () => import("./events/Corehr.js").then((module) => module.personCreatedV1),
  "corehr.person.deleted_v1": () => import("./events/Corehr.js").then((module) => module.personDeletedV1),
  "corehr.person.updated_v1": () => import("./events/Corehr.js").then((module) => module.personUpdatedV1),
  "corehr.position.created_v2": () => import("./events/Corehr.js").then((module) => module.positionCreatedV2),
  "corehr.position.deleted_v2": () => import("./events/Corehr.js").then((module) => module.positionDeletedV2),
  "corehr.position.updated_v2": () => import("./events/Corehr.js").then((module) => module.positionUpdatedV2),
  "corehr.pre_hire.onboarding_task_changed_v2": () =>
    import("./events/Corehr.js").then((module) => module.preHireOnboardingTaskChangedV2),
  "corehr.pre_hire.updated_v1": () => import("./events/Corehr.js").then((module) => module.preHireUpdatedV1),
  "corehr.probation.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.probationUpdatedV2),
  "corehr.process.approver.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.processApproverUpdatedV2),
  "corehr.process.cc.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.processCcUpdatedV2),
  "corehr.process.node.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.processNodeUpdatedV2),
  "corehr.process.status.update_v2": () =>
    import("./events/Corehr.js").then((module) => module.processStatusUpdateV2),
  "corehr.process.updated_v2": () => import("./events/Corehr.js").then((module) => module.processUpdatedV2),
  "corehr.process_comment_info.updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.processCommentInfoUpdatedV2),
  "corehr.signature_file.status_updated_v2": () =>
    import("./events/Corehr.js").then((module) => module.signatureFileStatusUpdatedV2),
  "drive.file.bitable_field_changed_v1": () =>
    import("./events/Drive.js").then((module) => module.fileBitableFieldChangedV1),
  "drive.file.bitable_record_changed_v1": () =>
    import("./events/Drive.js").then((module) => module.fileBitableRecordChangedV1),
  "drive.file.created_in_folder_v1": () =>
    import("./events/Drive.js").then((module) => module.fileCreatedInFolderV1),
  "drive.file.deleted_v1": () => import("./events/Drive.js").then((module) => module.fileDeletedV1),
  "drive.file.edit_v1": () => import("./events/Drive.js").then((module) => module.fileEditV1),
  "drive.file.permission_member_added_v1": () =>
    import("./events/Drive.js").then((module) => module.filePermissionMemberAddedV1),
  "drive.file.permission_member_applied_v1": () =>
    import("./events/Drive.js").then((module) => module.filePermissionMemberAppliedV1),
  "drive.file.permission_member_removed_v1": () =>
    import("./events/Drive.js").then((module) => module.filePermissionMemberRemovedV1),
  "drive.file.read_v1": () => import("./events/Drive.js").then((module) => module.fileReadV1),
  "drive.file.title_updated_v1": () =>
    import("./events/Drive.js").then((module) => module.fileTitleUpdatedV1),
  "drive.file.trashed_v1": () => import("./events/Drive.js").then((module) => module.fileTrashedV1),
  "drive.notice.comment_add_v1": () =>
    import("./events/Drive.js").then((module) => module.noticeCommentAddV1),
  "elearning.course_registration.created_v2": () =>
    import("./events/Elearning.js").then((module) => module.courseRegistrationCreatedV2),
  "elearning.course_registration.deleted_v2": () =>
    import("./events/Elearning.js").then((module) => module.courseRegistrationDeletedV2),
  "elearning.course_registration.updated_v2": () =>
    import("./events/Elearning.js").then((module) => module.courseRegistrationUpdatedV2),
  "helpdesk.notification.approve_v1": () =>
    import("./events/Helpdesk.js").then((module) => module.notificationApproveV1),
  "helpdesk.ticket.created_v1": () => import("./events/Helpdesk.js").then((module) => module.ticketCreatedV1),
  "helpdesk.ticket.updated_v1": () => import("./events/Helpdesk.js").then((module) => module.ticketUpdatedV1),
  "helpdesk.ticket_message.created_v1": () =>
    import("./events/Helpdesk.js").then((module) => module.ticketMessageCreatedV1),
  "hire.application.deleted_v1": () =>
    import("./events/Hire.js").then((module) => module.applicationDeletedV1),
  "hire.application.stage_changed_v1": () =>
    import("./events/Hire.js").then((module) => module.applicationStageChangedV1),
  "hire.eco_account.created_v1": () =>
    import("./events/Hire.js").then((module) => module.ecoAccountCreatedV1),
  "hire.eco_background_check.canceled_v1": () =>
    import("./events/Hire.js").then((module) => module.ecoBackgroundCheckCanceledV1),
  "hire.eco_background_check.created_v1": () =>
    import("./events/Hire.js").then((module) => module.ecoBackgroundCheckCreatedV1),
  "hire.eco_exam.created_v1": () => import("./events/Hire.js").then((module) => module.ecoExamCreatedV1),
  "hire.ehr_import_task.imported_v1": () =>
    import("./events/Hire.js").then((module) => module.ehrImportTaskImportedV1),
  "hire.ehr_import_task_for_internship_offer.imported_v1": () =>
    import("./events/Hire.js").then((module) => module.ehrImportTaskForInternshipOfferImportedV1),
  "hire.offer.status_changed_v1": () =>
    import("./events/Hire.js").then((module) => module.offerStatusChangedV1),
  "hire.referral_account.assets_update_v1": () =>
    import("./events/Hire.js").then((module) => module.referralAccountAssetsUpdateV1),
  "hire.talent.deleted_v1": () => import("./events/Hire.js").then((module) => module.talentDeletedV1),
  "hire.talent.tag_subscription_v1": () =>
    import("./events/Hire.js").then((module) => module.talentTagSubscriptionV1),
  add_bot: () => import("./events/Im.js").then((module) => module.addBot),
  add_user_to_chat: () => import("./events/Im.js").then((module) => module.addUserToChat),
  chat_disband: () => import("./events/Im.js").then((module) => module.chatDisband),
  group_setting_update: () => import("./events/Im.js").then((module) => module.groupSettingUpdate),
  "im.chat.access_event.bot_p2p_chat_entered_v1": () =>
    import("./events/Im.js").then((module) => module.chatAccessEventBotP2pChatEnteredV1),
  "im.chat.disbanded_v1": () => import("./events/Im.js").then((module) => module.chatDisbandedV1),
  "im.chat.member.bot.added_v1": () => import("./events/Im.js").then((module) => module.chatMemberBotAddedV1),
  "im.chat.member.bot.deleted_v1": () =>
    import("./events/Im.js").then((module) => module.chatMemberBotDeletedV1),
  "im.chat.member.user.added_v1": () =>
    import("./events/Im.js").then((module) => module.chatMemberUserAddedV1),
  "im.chat.member.user.deleted_v1": () =>
    import("./events/Im.js").then((module) => module.chatMemberUserDeletedV1),
  "im.chat.member.user.withdrawn_v1": () =>
    import("./events/Im.js").then((module) => module.chatMemberUserWithdrawnV1),
  "im.chat.updated_v1": () => import("./events/Im.js").then((module) => module.chatUpdatedV1),
  "im.message.message_read_v1": () => import("./events/Im.js").then((module) => module.messageMessageReadV1),
  "im.message.reaction.created_v1": () =>
    import("./events/Im.js").then((module) => module.messageReactionCreatedV1),
  "im.message.reaction.deleted_v1": () =>
    import("./events/Im.js").then((module) => module.messageReactionDeletedV1),
  "im.message.recalled_v1": () => import("./events/Im.js").then((module) => module.messageRecalledV1),
  "im.message.receive_v1": () => import("./events/Im.js").then((module) => module.messageReceiveV1),
  message: () => import("./events/Im.js").then((module) => module.message),
  message_read: () => import("./events/Im.js").then((module) => module.messageRead),
  p2p_chat_create: () => import("./events/Im.js").then((module) => module.p2pChatCreate),
  remove_bot: () => import("./events/Im.js").then((module) => module.removeBot),
  "mail.user_mailbox.event.message_received_v1": () =>
    import("./events/Mail.js").then((module) => module.userMailboxEventMessageReceivedV1),
  "meeting_room.meeting_room.created_v1": () =>
    import("./events/MeetingRoom.js").then((module) => module.meetingRoomCreatedV1),
  "meeting_room.meeting_room.deleted_v1": () =>
    import("./events/MeetingRoom.js").then((module) => module.meetingRoomDeletedV1),
  "meeting_room.meeting_room.status_changed_v1": () =>
    import("./events/MeetingRoom.js").then((module) => module.meetingRoomStatusChangedV1),
  "meeting_room.meeting_room.updated_v1": () =>
    import("./events/MeetingRoom.js").then((module) => module.meetingRoomUpdatedV1),
  "minutes.minute.generated_v1": () =>
    import("./events/Minutes.js").then((module) => module.minuteGeneratedV1),
  "moments.comment.created_v1": () => import("./events/Moments.js").then((module) => module.commentCreatedV1),
  "moments.comment.deleted_v1": () => import("./events/Moments.js").then((module) => module.commentDeletedV1),
  "moments.post.created_v1": () => import("./events/Moments.js").then((module) => module.postCreatedV1),
  "moments.post.deleted_v1": () => import("./events/Moments.js").then((module) => module.postDeletedV1),
  "moments.post_statistics.updated_v1": () =>
    import("./events/Moments.js").then((module) => module.postStatisticsUpdatedV1),
  "moments.reaction.created_v1": () =>
    import("./events/Moments.js").then((module) => module.reactionCreatedV1),
  "moments.reaction.deleted_v1": () =>
    import("./events/Moments.js").then((module) => module.reactionDeletedV1),
  "payroll.payment_activity.approved_v1": () =>
    import("./events/Payroll.js").then((module) => module.paymentActivityApprovedV1),
  "payroll.payment_activity.status_changed_v1": () =>
    import("./events/Payroll.js").then((module) => module.paymentActivityStatusChangedV1),
  "performance.review_data.changed_v2": () =>
    import("./events/Performance.js").then((module) => module.reviewDataChangedV2),
  "performance.stage_task.open_result_v2": () =>
    import("./events/Performance.js").then((module) => module.stageTaskOpenResultV2),
  "security_and_compliance.device_apply_record.device_apply_event_v2": () =>
    import("./events/SecurityAndCompliance.js").then((module) => module.deviceApplyRecordDeviceApplyEventV2),
  "security_and_compliance.device_record.device_change_event_v2": () =>
    import("./events/SecurityAndCompliance.js").then((module) => module.deviceRecordDeviceChangeEventV2),
  "task.task.comment.updated_v1": () =>
    import("./events/Task.js").then((module) => module.taskCommentUpdatedV1),
  "task.task.update_tenant_v1": () => import("./events/Task.js").then((module) => module.taskUpdateTenantV1),
  "task.task.update_user_access_v2": () =>
    import("./events/Task.js").then((module) => module.taskUpdateUserAccessV2),
  "task.task.updated_v1": () => import("./events/Task.js").then((module) => module.taskUpdatedV1),
  "url.preview.get": () => import("./events/Url.js").then((module) => module.previewGet),
  "vc.bot.meeting_activity_v1": () => import("./events/Vc.js").then((module) => module.botMeetingActivityV1),
  "vc.bot.meeting_ended_v1": () => import("./events/Vc.js").then((module) => module.botMeetingEndedV1),
  "vc.bot.meeting_invited_v1": () => import("./events/Vc.js").then((module) => module.botMeetingInvitedV1),
  "vc.bot.meeting_started_v1": () => import("./events/Vc.js").then((module) => module.botMeetingStartedV1),
  "vc.material.review_result_v1": () =>
    import("./events/Vc.js").then((module) => module.materialReviewResultV1),
  "vc.meeting.all_meeting_ended_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingAllMeetingEndedV1),
  "vc.meeting.all_meeting_started_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingAllMeetingStartedV1),
  "vc.meeting.join_meeting_v1": () => import("./events/Vc.js").then((module) => module.meetingJoinMeetingV1),
  "vc.meeting.leave_meeting_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingLeaveMeetingV1),
  "vc.meeting.meeting_ended_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingMeetingEndedV1),
  "vc.meeting.meeting_started_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingMeetingStartedV1),
  "vc.meeting.participant_meeting_ended_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingParticipantMeetingEndedV1),
  "vc.meeting.participant_meeting_joined_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingParticipantMeetingJoinedV1),
  "vc.meeting.participant_meeting_started_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingParticipantMeetingStartedV1),
  "vc.meeting.recording_ended_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingRecordingEndedV1),
  "vc.meeting.recording_ready_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingRecordingReadyV1),
  "vc.meeting.recording_started_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingRecordingStartedV1),
  "vc.meeting.send_meeting_im_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingSendMeetingImV1),
  "vc.meeting.share_ended_v1": () => import("./events/Vc.js").then((module) => module.meetingShareEndedV1),
  "vc.meeting.share_started_v1": () =>
    import("./events/Vc.js").then((module) => module.meetingShareStartedV1),
  "vc.note.generated_v1": () => import("./events/Vc.js").then((module) => module.noteGeneratedV1),
  "vc.recording.recording_ended_v1": () =>
    import("./events/Vc.js").then((module) => module.recordingRecordingEndedV1),
  "vc.recording.recording_started_v1": () =>
    import("./events/Vc.js").then((module) => module.recordingRecordingStartedV1),
  "vc.recording.recording_transcript_generated_v1": () =>
    import("./events/Vc.js").then((module) => module.recordingRecordingTranscriptGeneratedV1),
  "vc.reserve_config.updated_v1": () =>
    import("./events/Vc.js").then((module) => module.reserveConfigUpdatedV1),
  "vc.room.created_v1": () => import("./events/Vc.js").then((module) => module.roomCreatedV1),
  "vc.room.deleted_v1": () => import("./events/Vc.js").then((module) => module.roomDeletedV1),
  "vc.room.updated_v1": () => import("./events/Vc.js").then((module) => module.roomUpdatedV1),
  "vc.room_level.created_v1": () => import("./events/Vc.js").then((module) => module.roomLevelCreatedV1),
  "vc.room_level.deleted_v1": () => import("./events/Vc.js").then((module) => module.roomLevelDeletedV1),
  "vc.room_level.updated_v1": () => import("./events/Vc.js").then((module) => module.roomLevelUpdatedV1)
}

/**
 * The types of all events and callbacks, for example `im.message.receive_v1`.
 *
 * @since 0.1.0
 * @category accessors
 */
export const types: ReadonlyArray<string> = /*#__PURE__*/ Object.keys(events)

/**
 * An event by its type. Fails with `NoSuchElementException` where there is none of that type.
 *
 * @since 0.1.0
 * @category accessors
 */
export const load = (type: string): Effect.Effect<Any, Cause.NoSuchElementError> =>
  Object.hasOwn(events, type)
    ? Effect.promise(events[type]!)
    : Effect.fail(new Cause.NoSuchElementError(`no event is called ${type}`))

/**
 * All events and callbacks, in the order of `types`. Loads everything.
 *
 * @since 0.1.0
 * @category accessors
 */
export const all: Effect.Effect<ReadonlyArray<Any>> = /*#__PURE__*/ Effect.suspend(() =>
  Effect.orDie(Effect.forEach(types, load, { concurrency: "unbounded" }))
)
