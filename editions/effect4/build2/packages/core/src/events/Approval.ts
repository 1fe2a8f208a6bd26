// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Events of `approval`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `approval.approval.updated_v4` tells.
 *
 * @category payloads
 */
export interface ApprovalUpdatedV4 {
  readonly object?: ApprovalUpdatedV4Object | undefined
}

export const ApprovalUpdatedV4: Codec.Shape<ApprovalUpdatedV4> = /*#__PURE__*/ Codec.shape(
  "approval.approval.updated_v4#event",
  () => ({
    object: Codec.objOpt(ApprovalUpdatedV4Object)
  })
)

/**
 * 审批定义更新 · `approval.approval.updated_v4`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event
 * @category events
 */
export const approvalUpdatedV4: EventDefinition.EventDefinition<ApprovalUpdatedV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "approval.approval.updated_v4",
    schema: "2.0",
    payload: ApprovalUpdatedV4
  })

/**
 * What `approval.instance.remedy_group_update_v4` tells.
 *
 * @category payloads
 */
export interface InstanceRemedyGroupUpdateV4 {
  readonly object?: InstanceRemedyGroupUpdateV4Object | undefined
}

export const InstanceRemedyGroupUpdateV4: Codec.Shape<InstanceRemedyGroupUpdateV4> =
  /*#__PURE__*/ Codec.shape("approval.instance.remedy_group_update_v4#event", () => ({
    object: Codec.objOpt(InstanceRemedyGroupUpdateV4Object)
  }))

/**
 * 补卡审批 · `approval.instance.remedy_group_update_v4`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction
 * @category events
 */
export const instanceRemedyGroupUpdateV4: EventDefinition.EventDefinition<InstanceRemedyGroupUpdateV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "approval.instance.remedy_group_update_v4",
    schema: "2.0",
    payload: InstanceRemedyGroupUpdateV4
  })

/**
 * What `approval.instance.status_changed_v4` tells.
 *
 * @category payloads
 */
export interface InstanceStatusChangedV4 {
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly external_id?: string | undefined
  readonly status?: string | undefined
  readonly operate_time?: string | undefined
  readonly start_user?: StartUser | undefined
}

export const InstanceStatusChangedV4: Codec.Shape<InstanceStatusChangedV4> = /*#__PURE__*/ Codec.shape(
  "approval.instance.status_changed_v4#event",
  () => ({
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    external_id: Codec.strOpt,
    status: Codec.strOpt,
    operate_time: Codec.strOpt,
    start_user: Codec.objOpt(StartUser)
  })
)

/**
 * 审批实例状态变更事件 · `approval.instance.status_changed_v4`
 *
 * @category events
 */
export const instanceStatusChangedV4: EventDefinition.EventDefinition<InstanceStatusChangedV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "approval.instance.status_changed_v4",
    schema: "2.0",
    payload: InstanceStatusChangedV4
  })

/**
 * What `approval.instance.trip_group_update_v4` tells.
 *
 * @category payloads
 */
export interface InstanceTripGroupUpdateV4 {
  readonly object?: InstanceTripGroupUpdateV4Object | undefined
}

export const InstanceTripGroupUpdateV4: Codec.Shape<InstanceTripGroupUpdateV4> = /*#__PURE__*/ Codec.shape(
  "approval.instance.trip_group_update_v4#event",
  () => ({
    object: Codec.objOpt(InstanceTripGroupUpdateV4Object)
  })
)

/**
 * 出差审批 · `approval.instance.trip_group_update_v4`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip
 * @category events
 */
export const instanceTripGroupUpdateV4: EventDefinition.EventDefinition<InstanceTripGroupUpdateV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "approval.instance.trip_group_update_v4",
    schema: "2.0",
    payload: InstanceTripGroupUpdateV4
  })

/**
 * What `approval.task.status_changed_v4` tells.
 *
 * @category payloads
 */
export interface TaskStatusChangedV4 {
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly task_id?: string | undefined
  readonly task_external_id?: string | undefined
  readonly assigned_user?: StartUser | undefined
  readonly status?: string | undefined
  readonly operate_time?: string | undefined
}

export const TaskStatusChangedV4: Codec.Shape<TaskStatusChangedV4> = /*#__PURE__*/ Codec.shape(
  "approval.task.status_changed_v4#event",
  () => ({
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    task_id: Codec.strOpt,
    task_external_id: Codec.strOpt,
    assigned_user: Codec.objOpt(StartUser),
    status: Codec.strOpt,
    operate_time: Codec.strOpt
  })
)

/**
 * 审批任务状态变更事件 · `approval.task.status_changed_v4`
 *
 * @category events
 */
export const taskStatusChangedV4: EventDefinition.EventDefinition<TaskStatusChangedV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "approval.task.status_changed_v4",
    schema: "2.0",
    payload: TaskStatusChangedV4
  })

/**
 * What `approval_cc` tells.
 *
 * @category payloads
 */
export interface ApprovalCc {
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly id?: string | undefined
  readonly user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly operate?: "CREATE" | "READ" | (string & {}) | undefined
  readonly from?: string | undefined
}

export const ApprovalCc: Codec.Shape<ApprovalCc> = /*#__PURE__*/ Codec.shape("approval_cc#event", () => ({
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  type: Codec.strOpt,
  approval_code: Codec.strOpt,
  instance_code: Codec.strOpt,
  id: Codec.strOpt,
  user_id: Codec.strOpt,
  create_time: Codec.intOpt,
  operate: Codec.openOpt("CREATE", "READ"),
  from: Codec.strOpt
}))

/**
 * 审批抄送状态变更 · `approval_cc`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event
 * @category events
 */
export const approvalCc: EventDefinition.EventDefinition<ApprovalCc> = /*#__PURE__*/ EventDefinition.make({
  type: "approval_cc",
  schema: "1.0",
  payload: ApprovalCc
})

/**
 * What `approval_instance` tells.
 *
 * @category payloads
 */
export interface ApprovalInstance {
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly status?:
    | "PENDING"
    | "APPROVED"
    | "REJECTED"
    | "CANCELED"
    | "DELETED"
    | "REVERTED"
    | "OVERTIME_CLOSE"
    | "OVERTIME_RECOVER"
    | (string & {})
    | undefined
  readonly operate_time?: string | undefined
  readonly instance_operate_time?: string | undefined
  readonly uuid?: string | undefined
}

export const ApprovalInstance: Codec.Shape<ApprovalInstance> = /*#__PURE__*/ Codec.shape(
  "approval_instance#event",
  () => ({
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    status: Codec.openOpt(
      "PENDING",
      "APPROVED",
      "REJECTED",
      "CANCELED",
      "DELETED",
      "REVERTED",
      "OVERTIME_CLOSE",
      "OVERTIME_RECOVER"
    ),
    operate_time: Codec.strOpt,
    instance_operate_time: Codec.strOpt,
    uuid: Codec.strOpt
  })
)

/**
 * 审批实例状态变更 · `approval_instance`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event
 * @category events
 */
export const approvalInstance: EventDefinition.EventDefinition<ApprovalInstance> =
  /*#__PURE__*/ EventDefinition.make({
    type: "approval_instance",
    schema: "1.0",
    payload: ApprovalInstance
  })

/**
 * What `approval_task` tells.
 *
 * @category payloads
 */
export interface ApprovalTask {
  readonly app_id?: string | undefined
  readonly open_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly task_id?: string | undefined
  readonly user_id?: string | undefined
  readonly status?:
    | "REVERTED"
    | "PENDING"
    | "APPROVED"
    | "REJECTED"
    | "TRANSFERRED"
    | "ROLLBACK"
    | "DONE"
    | "OVERTIME_CLOSE"
    | "OVERTIME_RECOVER"
    | (string & {})
    | undefined
  readonly operate_time?: string | undefined
  readonly custom_key?: string | undefined
  readonly def_key?: string | undefined
  readonly extra?: string | undefined
}

export const ApprovalTask: Codec.Shape<ApprovalTask> = /*#__PURE__*/ Codec.shape(
  "approval_task#event",
  () => ({
    app_id: Codec.strOpt,
    open_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    task_id: Codec.strOpt,
    user_id: Codec.strOpt,
    status: Codec.openOpt(
      "REVERTED",
      "PENDING",
      "APPROVED",
      "REJECTED",
      "TRANSFERRED",
      "ROLLBACK",
      "DONE",
      "OVERTIME_CLOSE",
      "OVERTIME_RECOVER"
    ),
    operate_time: Codec.strOpt,
    custom_key: Codec.strOpt,
    def_key: Codec.strOpt,
    extra: Codec.strOpt
  })
)

/**
 * 审批任务状态变更 · `approval_task`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event
 * @category events
 */
export const approvalTask: EventDefinition.EventDefinition<ApprovalTask> = /*#__PURE__*/ EventDefinition.make(
  {
    type: "approval_task",
    schema: "1.0",
    payload: ApprovalTask
  }
)

/**
 * What `leave_approval` tells.
 *
 * @category payloads
 */
export interface LeaveApproval {
  readonly app_id?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly employee_id?: string | undefined
  readonly open_id?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly leave_type?: string | undefined
  readonly leave_start_time?: string | undefined
  readonly leave_end_time?: string | undefined
  readonly leave_interval?: number | undefined
  readonly leave_unit?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly leave_reason?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
}

export const LeaveApproval: Codec.Shape<LeaveApproval> = /*#__PURE__*/ Codec.shape(
  "leave_approval#event",
  () => ({
    app_id: Codec.strOpt,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    employee_id: Codec.strOpt,
    open_id: Codec.strOpt,
    start_time: Codec.intOpt,
    end_time: Codec.intOpt,
    leave_type: Codec.strOpt,
    leave_start_time: Codec.strOpt,
    leave_end_time: Codec.strOpt,
    leave_interval: Codec.intOpt,
    leave_unit: Codec.openOpt(1, 2, 3, 4, 5),
    leave_reason: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt
  })
)

/**
 * 请假审批 · `leave_approval`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave
 * @category events
 */
export const leaveApproval: EventDefinition.EventDefinition<LeaveApproval> =
  /*#__PURE__*/ EventDefinition.make({
    type: "leave_approval",
    schema: "1.0",
    payload: LeaveApproval
  })

/**
 * What `leave_approvalV2` tells.
 *
 * @category payloads
 */
export interface LeaveApprovalV2 {
  readonly app_id?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly i18n_resources?: unknown | undefined
  readonly leave_name?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly leave_certification?: ReadonlyArray<string> | undefined
  readonly leave_detail?: unknown | undefined
  readonly leave_difficult_labour?: string | undefined
  readonly leave_family_relation_type?:
    | "0"
    | "1"
    | "2"
    | "3"
    | "4"
    | "5"
    | "7"
    | "8"
    | "9"
    | (string & {})
    | undefined
  readonly leave_feeding_arrive_late?: number | undefined
  readonly leave_feeding_leave_early?: number | undefined
  readonly leave_feeding_rest_daily?: number | undefined
  readonly leave_infant_num?: string | undefined
  readonly leave_interval?: number | undefined
  readonly leave_pregnancy_age?: string | undefined
  readonly leave_pregnancy_check_up?: string | undefined
  readonly leave_premarital_check_up?: string | undefined
  readonly leave_range?: unknown | undefined
  readonly leave_reason?: string | undefined
  readonly leave_start_time?: string | undefined
  readonly leave_end_time?: string | undefined
  readonly leave_unit?: "HALF_DAY" | "DAY" | "HOUR" | "HALF_HOUR" | "MINUTE" | (string & {}) | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly origin_instance_code?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
}

export const LeaveApprovalV2: Codec.Shape<LeaveApprovalV2> = /*#__PURE__*/ Codec.shape(
  "leave_approvalV2#event",
  () => ({
    app_id: Codec.strOpt,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    i18n_resources: Codec.anyOpt,
    leave_name: Codec.strOpt,
    start_time: Codec.intOpt,
    end_time: Codec.intOpt,
    leave_certification: Codec.listOpt(Codec.str),
    leave_detail: Codec.anyOpt,
    leave_difficult_labour: Codec.strOpt,
    leave_family_relation_type: Codec.openOpt("0", "1", "2", "3", "4", "5", "7", "8", "9"),
    leave_feeding_arrive_late: Codec.intOpt,
    leave_feeding_leave_early: Codec.intOpt,
    leave_feeding_rest_daily: Codec.intOpt,
    leave_infant_num: Codec.strOpt,
    leave_interval: Codec.intOpt,
    leave_pregnancy_age: Codec.strOpt,
    leave_pregnancy_check_up: Codec.strOpt,
    leave_premarital_check_up: Codec.strOpt,
    leave_range: Codec.anyOpt,
    leave_reason: Codec.strOpt,
    leave_start_time: Codec.strOpt,
    leave_end_time: Codec.strOpt,
    leave_unit: Codec.openOpt("HALF_DAY", "DAY", "HOUR", "HALF_HOUR", "MINUTE"),
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    origin_instance_code: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt
  })
)

/**
 * 请假审批 · `leave_approvalV2`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave
 * @category events
 */
export const leaveApprovalV2: EventDefinition.EventDefinition<LeaveApprovalV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "leave_approvalV2",
    schema: "1.0",
    payload: LeaveApprovalV2
  })

/**
 * What `leave_approval_revert` tells.
 *
 * @category payloads
 */
export interface LeaveApprovalRevert {
  readonly app_id?: string | undefined
  readonly instance_code?: string | undefined
  readonly approval_code?: string | undefined
  readonly operate_time?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
}

export const LeaveApprovalRevert: Codec.Shape<LeaveApprovalRevert> = /*#__PURE__*/ Codec.shape(
  "leave_approval_revert#event",
  () => ({
    app_id: Codec.strOpt,
    instance_code: Codec.strOpt,
    approval_code: Codec.strOpt,
    operate_time: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt
  })
)

/**
 * 请假审批 · `leave_approval_revert`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave
 * @category events
 */
export const leaveApprovalRevert: EventDefinition.EventDefinition<LeaveApprovalRevert> =
  /*#__PURE__*/ EventDefinition.make({
    type: "leave_approval_revert",
    schema: "1.0",
    payload: LeaveApprovalRevert
  })

/**
 * What `out_approval` tells.
 *
 * @category payloads
 */
export interface OutApproval {
  readonly app_id?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly i18n_resources?: ReadonlyArray<string> | undefined
  readonly instance_code?: string | undefined
  readonly approval_code?: string | undefined
  readonly open_id?: string | undefined
  readonly out_start_time?: string | undefined
  readonly out_end_time?: string | undefined
  readonly out_image?: string | undefined
  readonly out_interval?: number | undefined
  readonly out_name?: string | undefined
  readonly out_reason?: string | undefined
  readonly out_unit?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly user_id?: string | undefined
}

export const OutApproval: Codec.Shape<OutApproval> = /*#__PURE__*/ Codec.shape("out_approval#event", () => ({
  app_id: Codec.strOpt,
  start_time: Codec.intOpt,
  end_time: Codec.intOpt,
  i18n_resources: Codec.listOpt(Codec.str),
  instance_code: Codec.strOpt,
  approval_code: Codec.strOpt,
  open_id: Codec.strOpt,
  out_start_time: Codec.strOpt,
  out_end_time: Codec.strOpt,
  out_image: Codec.strOpt,
  out_interval: Codec.intOpt,
  out_name: Codec.strOpt,
  out_reason: Codec.strOpt,
  out_unit: Codec.strOpt,
  tenant_key: Codec.strOpt,
  type: Codec.strOpt,
  user_id: Codec.strOpt
}))

/**
 * 外出审批 · `out_approval`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office
 * @category events
 */
export const outApproval: EventDefinition.EventDefinition<OutApproval> = /*#__PURE__*/ EventDefinition.make({
  type: "out_approval",
  schema: "1.0",
  payload: OutApproval
})

/**
 * What `out_approval_revert` tells.
 *
 * @category payloads
 */
export interface OutApprovalRevert {
  readonly app_id?: string | undefined
  readonly instance_code?: string | undefined
  readonly approval_code?: string | undefined
  readonly operate_time?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
}

export const OutApprovalRevert: Codec.Shape<OutApprovalRevert> = /*#__PURE__*/ Codec.shape(
  "out_approval_revert#event",
  () => ({
    app_id: Codec.strOpt,
    instance_code: Codec.strOpt,
    approval_code: Codec.strOpt,
    operate_time: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt
  })
)

/**
 * 外出审批 · `out_approval_revert`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office
 * @category events
 */
export const outApprovalRevert: EventDefinition.EventDefinition<OutApprovalRevert> =
  /*#__PURE__*/ EventDefinition.make({
    type: "out_approval_revert",
    schema: "1.0",
    payload: OutApprovalRevert
  })

/**
 * What `remedy_approval` tells.
 *
 * @category payloads
 */
export interface RemedyApproval {
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly instance_code?: string | undefined
  readonly employee_id?: string | undefined
  readonly open_id?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly shift_time?: string | undefined
  readonly return_time?: string | undefined
  readonly shift_reason?: string | undefined
}

export const RemedyApproval: Codec.Shape<RemedyApproval> = /*#__PURE__*/ Codec.shape(
  "remedy_approval#event",
  () => ({
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    instance_code: Codec.strOpt,
    employee_id: Codec.strOpt,
    open_id: Codec.strOpt,
    start_time: Codec.numOpt,
    end_time: Codec.numOpt,
    shift_time: Codec.strOpt,
    return_time: Codec.strOpt,
    shift_reason: Codec.strOpt
  })
)

/**
 * `remedy_approval`
 *
 * @category events
 */
export const remedyApproval: EventDefinition.EventDefinition<RemedyApproval> =
  /*#__PURE__*/ EventDefinition.make({
    type: "remedy_approval",
    schema: "1.0",
    payload: RemedyApproval
  })

/**
 * What `shift_approval` tells.
 *
 * @category payloads
 */
export interface ShiftApproval {
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly instance_code?: string | undefined
  readonly approval_code?: string | undefined
  readonly employee_id?: string | undefined
  readonly open_id?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly shift_time?: string | undefined
  readonly return_time?: string | undefined
  readonly shift_reason?: string | undefined
}

export const ShiftApproval: Codec.Shape<ShiftApproval> = /*#__PURE__*/ Codec.shape(
  "shift_approval#event",
  () => ({
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    instance_code: Codec.strOpt,
    approval_code: Codec.strOpt,
    employee_id: Codec.strOpt,
    open_id: Codec.strOpt,
    start_time: Codec.intOpt,
    end_time: Codec.intOpt,
    shift_time: Codec.strOpt,
    return_time: Codec.strOpt,
    shift_reason: Codec.strOpt
  })
)

/**
 * 换班审批 · `shift_approval`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change
 * @category events
 */
export const shiftApproval: EventDefinition.EventDefinition<ShiftApproval> =
  /*#__PURE__*/ EventDefinition.make({
    type: "shift_approval",
    schema: "1.0",
    payload: ShiftApproval
  })

/**
 * What `trip_approval` tells.
 *
 * @category payloads
 */
export interface TripApproval {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly instance_code?: string | undefined
  readonly employee_id?: string | undefined
  readonly open_id?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly schedules?: ReadonlyArray<TripApprovalSchedules> | undefined
  readonly trip_interval?: number | undefined
  readonly trip_reason?: string | undefined
  readonly trip_peers?: ReadonlyArray<string> | undefined
}

export const TripApproval: Codec.Shape<TripApproval> = /*#__PURE__*/ Codec.shape(
  "trip_approval#event",
  () => ({
    type: Codec.strOpt,
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    instance_code: Codec.strOpt,
    employee_id: Codec.strOpt,
    open_id: Codec.strOpt,
    start_time: Codec.numOpt,
    end_time: Codec.numOpt,
    schedules: Codec.listOpt(Codec.obj(TripApprovalSchedules)),
    trip_interval: Codec.numOpt,
    trip_reason: Codec.strOpt,
    trip_peers: Codec.listOpt(Codec.str)
  })
)

/**
 * `trip_approval`
 *
 * @category events
 */
export const tripApproval: EventDefinition.EventDefinition<TripApproval> = /*#__PURE__*/ EventDefinition.make(
  {
    type: "trip_approval",
    schema: "1.0",
    payload: TripApproval
  }
)

/**
 * What `work_approval` tells.
 *
 * @category payloads
 */
export interface WorkApproval {
  readonly allow_multi_time_range?: 1 | 0 | (number & {}) | undefined
  readonly app_id?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly employee_id?: string | undefined
  readonly open_id?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly time_range?: ReadonlyArray<WorkApprovalTimeRange> | undefined
  readonly work_detail?: ReadonlyArray<WorkApprovalWorkDetail> | undefined
  readonly work_start_time?: string | undefined
  readonly work_end_time?: string | undefined
  readonly work_interval?: number | undefined
  readonly work_multi_imitate_users?: ReadonlyArray<unknown> | undefined
  readonly work_reason?: string | undefined
  readonly work_type?: string | undefined
}

export const WorkApproval: Codec.Shape<WorkApproval> = /*#__PURE__*/ Codec.shape(
  "work_approval#event",
  () => ({
    allow_multi_time_range: Codec.openOpt(1, 0),
    app_id: Codec.strOpt,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    employee_id: Codec.strOpt,
    open_id: Codec.strOpt,
    start_time: Codec.intOpt,
    end_time: Codec.intOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    time_range: Codec.listOpt(Codec.obj(WorkApprovalTimeRange)),
    work_detail: Codec.listOpt(Codec.obj(WorkApprovalWorkDetail)),
    work_start_time: Codec.strOpt,
    work_end_time: Codec.strOpt,
    work_interval: Codec.intOpt,
    work_multi_imitate_users: Codec.listOpt(Codec.any),
    work_reason: Codec.strOpt,
    work_type: Codec.strOpt
  })
)

/**
 * 加班审批 · `work_approval`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime
 * @category events
 */
export const workApproval: EventDefinition.EventDefinition<WorkApproval> = /*#__PURE__*/ EventDefinition.make(
  {
    type: "work_approval",
    schema: "1.0",
    payload: WorkApproval
  }
)

/**
 * What `work_approval_revert` tells.
 *
 * @category payloads
 */
export interface WorkApprovalRevert {
  readonly app_id?: string | undefined
  readonly instance_code?: string | undefined
  readonly approval_code?: string | undefined
  readonly operate_time?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
}

export const WorkApprovalRevert: Codec.Shape<WorkApprovalRevert> = /*#__PURE__*/ Codec.shape(
  "work_approval_revert#event",
  () => ({
    app_id: Codec.strOpt,
    instance_code: Codec.strOpt,
    approval_code: Codec.strOpt,
    operate_time: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt
  })
)

/**
 * 加班审批 · `work_approval_revert`
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime
 * @category events
 */
export const workApprovalRevert: EventDefinition.EventDefinition<WorkApprovalRevert> =
  /*#__PURE__*/ EventDefinition.make({
    type: "work_approval_revert",
    schema: "1.0",
    payload: WorkApprovalRevert
  })

/** @category structures */
export interface StartUser {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const StartUser: Codec.Shape<StartUser> = /*#__PURE__*/ Codec.shape("approval#StartUser", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface InstanceTripGroupUpdateV4StartUser {
  readonly id?: Id | undefined
}

export const InstanceTripGroupUpdateV4StartUser: Codec.Shape<InstanceTripGroupUpdateV4StartUser> =
  /*#__PURE__*/ Codec.shape("approval#InstanceTripGroupUpdateV4StartUser", () => ({
    id: Codec.objOpt(Id)
  }))

/** @category structures */
export interface Id {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
}

export const Id: Codec.Shape<Id> = /*#__PURE__*/ Codec.shape("approval#Id", () => ({
  open_id: Codec.strOpt,
  union_id: Codec.strOpt,
  user_id: Codec.strOpt
}))

/** @category structures */
export interface ApprovalUpdatedV4Object {
  readonly approval_code?: string | undefined
  readonly approval_id?: string | undefined
  readonly extra?: string | undefined
  readonly form_definition_id?: string | undefined
  readonly process_obj?: string | undefined
  readonly timestamp?: number | undefined
  readonly version_id?: string | undefined
  readonly widget_group_type?: number | undefined
}

export const ApprovalUpdatedV4Object: Codec.Shape<ApprovalUpdatedV4Object> = /*#__PURE__*/ Codec.shape(
  "approval.approval.updated_v4#event.object",
  () => ({
    approval_code: Codec.strOpt,
    approval_id: Codec.strOpt,
    extra: Codec.strOpt,
    form_definition_id: Codec.strOpt,
    process_obj: Codec.strOpt,
    timestamp: Codec.intOpt,
    version_id: Codec.strOpt,
    widget_group_type: Codec.intOpt
  })
)

/** @category structures */
export interface InstanceRemedyGroupUpdateV4Object {
  readonly employee_id?: string | undefined
  readonly instance_code?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly remedy_time?: number | undefined
  readonly remedy_reason?: string | undefined
  readonly status?: string | undefined
  readonly type?: string | undefined
}

export const InstanceRemedyGroupUpdateV4Object: Codec.Shape<InstanceRemedyGroupUpdateV4Object> =
  /*#__PURE__*/ Codec.shape("approval.instance.remedy_group_update_v4#event.object", () => ({
    employee_id: Codec.strOpt,
    instance_code: Codec.strOpt,
    start_time: Codec.intOpt,
    end_time: Codec.intOpt,
    remedy_time: Codec.intOpt,
    remedy_reason: Codec.strOpt,
    status: Codec.strOpt,
    type: Codec.strOpt
  }))

/** @category structures */
export interface InstanceTripGroupUpdateV4Object {
  readonly instance_code?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly schedules?: ReadonlyArray<InstanceTripGroupUpdateV4ObjectSchedules> | undefined
  readonly start_user?: InstanceTripGroupUpdateV4StartUser | undefined
  readonly trip_interval?: string | undefined
  readonly trip_reason?: string | undefined
  readonly type?: string | undefined
  readonly trip_peers?: ReadonlyArray<InstanceTripGroupUpdateV4StartUser> | undefined
}

export const InstanceTripGroupUpdateV4Object: Codec.Shape<InstanceTripGroupUpdateV4Object> =
  /*#__PURE__*/ Codec.shape("approval.instance.trip_group_update_v4#event.object", () => ({
    instance_code: Codec.strOpt,
    start_time: Codec.intOpt,
    end_time: Codec.intOpt,
    schedules: Codec.listOpt(Codec.obj(InstanceTripGroupUpdateV4ObjectSchedules)),
    start_user: Codec.objOpt(InstanceTripGroupUpdateV4StartUser),
    trip_interval: Codec.strOpt,
    trip_reason: Codec.strOpt,
    type: Codec.strOpt,
    trip_peers: Codec.listOpt(Codec.obj(InstanceTripGroupUpdateV4StartUser))
  }))

/** @category structures */
export interface InstanceTripGroupUpdateV4ObjectSchedules {
  readonly departure?: string | undefined
  readonly departure_id?: string | undefined
  readonly destination?: string | undefined
  readonly destination_ids?: ReadonlyArray<string> | undefined
  readonly remark?: string | undefined
  readonly transportation?: string | undefined
  readonly trip_start_time?: string | undefined
  readonly trip_end_time?: string | undefined
  readonly trip_interval?: string | undefined
  readonly trip_type?: string | undefined
}

export const InstanceTripGroupUpdateV4ObjectSchedules: Codec.Shape<InstanceTripGroupUpdateV4ObjectSchedules> =
  /*#__PURE__*/ Codec.shape("approval.instance.trip_group_update_v4#event.object.schedules", () => ({
    departure: Codec.strOpt,
    departure_id: Codec.strOpt,
    destination: Codec.strOpt,
    destination_ids: Codec.listOpt(Codec.str),
    remark: Codec.strOpt,
    transportation: Codec.strOpt,
    trip_start_time: Codec.strOpt,
    trip_end_time: Codec.strOpt,
    trip_interval: Codec.strOpt,
    trip_type: Codec.strOpt
  }))

/** @category structures */
export interface TripApprovalSchedules {
  readonly trip_start_time: string
  readonly trip_end_time: string
  readonly trip_interval: number
  readonly departure: string
  readonly destination: string
  readonly transportation: string
  readonly trip_type: string
  readonly remark: string
}

export const TripApprovalSchedules: Codec.Shape<TripApprovalSchedules> = /*#__PURE__*/ Codec.shape(
  "trip_approval#event.schedules",
  () => ({
    trip_start_time: Codec.str,
    trip_end_time: Codec.str,
    trip_interval: Codec.num,
    departure: Codec.str,
    destination: Codec.str,
    transportation: Codec.str,
    trip_type: Codec.str,
    remark: Codec.str
  })
)

/** @category structures */
export interface WorkApprovalTimeRange {
  readonly work_start_time?: string | undefined
  readonly work_end_time?: string | undefined
}

export const WorkApprovalTimeRange: Codec.Shape<WorkApprovalTimeRange> = /*#__PURE__*/ Codec.shape(
  "work_approval#event.time_range",
  () => ({
    work_start_time: Codec.strOpt,
    work_end_time: Codec.strOpt
  })
)

/** @category structures */
export interface WorkApprovalWorkDetail {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly rule_associated?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly interval?: number | undefined
}

export const WorkApprovalWorkDetail: Codec.Shape<WorkApprovalWorkDetail> = /*#__PURE__*/ Codec.shape(
  "work_approval#event.work_detail",
  () => ({
    start: Codec.strOpt,
    end: Codec.strOpt,
    rule_associated: Codec.openOpt(0, 1, 2, 3),
    interval: Codec.intOpt
  })
)
