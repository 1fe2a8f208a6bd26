// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Events of `attendance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `attendance.user_flow.created_v1` tells.
 *
 * @category payloads
 */
export interface UserFlowCreatedV1 {
  readonly employee_id?: string | undefined
  readonly employee_no?: string | undefined
  readonly location_name?: string | undefined
  readonly check_time?: string | undefined
  readonly comment?: string | undefined
  readonly record_id?: string | undefined
  readonly longitude?: number | undefined
  readonly latitude?: number | undefined
  readonly ssid?: string | undefined
  readonly bssid?: string | undefined
  readonly is_field?: boolean | undefined
  readonly is_wifi?: boolean | undefined
  readonly type?: number | undefined
  readonly photo_urls?: ReadonlyArray<string> | undefined
  readonly risk_result?: number | undefined
}

export const UserFlowCreatedV1: Codec.Shape<UserFlowCreatedV1> = /*#__PURE__*/ Codec.shape(
  "attendance.user_flow.created_v1#event",
  () => ({
    employee_id: Codec.strOpt,
    employee_no: Codec.strOpt,
    location_name: Codec.strOpt,
    check_time: Codec.strOpt,
    comment: Codec.strOpt,
    record_id: Codec.strOpt,
    longitude: Codec.numOpt,
    latitude: Codec.numOpt,
    ssid: Codec.strOpt,
    bssid: Codec.strOpt,
    is_field: Codec.boolOpt,
    is_wifi: Codec.boolOpt,
    type: Codec.intOpt,
    photo_urls: Codec.listOpt(Codec.str),
    risk_result: Codec.intOpt
  })
)

/**
 * 打卡流水 · `attendance.user_flow.created_v1`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-attendance-records-event
 * @category events
 */
export const userFlowCreatedV1: EventDefinition.EventDefinition<UserFlowCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "attendance.user_flow.created_v1",
    schema: "2.0",
    payload: UserFlowCreatedV1
  })

/**
 * What `attendance.user_task.updated_v1` tells.
 *
 * @category payloads
 */
export interface UserTaskUpdatedV1 {
  readonly employee_id?: string | undefined
  readonly employee_no?: string | undefined
  readonly group_id?: string | undefined
  readonly shift_id?: string | undefined
  readonly date?: number | undefined
  readonly status_changes?: ReadonlyArray<UserTaskUpdatedV1StatusChanges> | undefined
}

export const UserTaskUpdatedV1: Codec.Shape<UserTaskUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "attendance.user_task.updated_v1#event",
  () => ({
    employee_id: Codec.strOpt,
    employee_no: Codec.strOpt,
    group_id: Codec.strOpt,
    shift_id: Codec.strOpt,
    date: Codec.intOpt,
    status_changes: Codec.listOpt(Codec.obj(UserTaskUpdatedV1StatusChanges))
  })
)

/**
 * 用户任务状态变更 · `attendance.user_task.updated_v1`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-task-status-change-event
 * @category events
 */
export const userTaskUpdatedV1: EventDefinition.EventDefinition<UserTaskUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "attendance.user_task.updated_v1",
    schema: "2.0",
    payload: UserTaskUpdatedV1
  })

/** @category structures */
export interface UserTaskUpdatedV1StatusChanges {
  readonly before_status?: string | undefined
  readonly current_status?: string | undefined
  readonly before_supplement?: string | undefined
  readonly current_supplement?: string | undefined
  readonly work_type?: string | undefined
  readonly index?: string | undefined
}

export const UserTaskUpdatedV1StatusChanges: Codec.Shape<UserTaskUpdatedV1StatusChanges> =
  /*#__PURE__*/ Codec.shape("attendance.user_task.updated_v1#event.status_changes", () => ({
    before_status: Codec.strOpt,
    current_status: Codec.strOpt,
    before_supplement: Codec.strOpt,
    current_supplement: Codec.strOpt,
    work_type: Codec.strOpt,
    index: Codec.strOpt
  }))
