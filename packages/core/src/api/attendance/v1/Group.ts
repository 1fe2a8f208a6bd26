// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.group`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/attendance.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly dept_type: "open_id"
  readonly group: Group
  readonly operator_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.create#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    dept_type: Codec.lit("open_id"),
    group: Codec.obj(Group),
    operator_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly group: CreateOutputGroup
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.create#output", () => ({
    group: Codec.obj(CreateOutputGroup)
  }))

/**
 * 创建或修改考勤组
 *
 * `POST /open-apis/attendance/v1/groups` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建或修改考勤组
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.group.create",
  method: "POST",
  path: "/open-apis/attendance/v1/groups",
  tokens: ["tenant"],
  query: ["employee_type", "dept_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly group_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.delete#input", () => ({
    group_id: Codec.str
  }))

/**
 * 删除考勤组
 *
 * `DELETE /open-apis/attendance/v1/groups/:group_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除考勤组
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.group.delete",
  method: "DELETE",
  path: "/open-apis/attendance/v1/groups/:group_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly group_id: string
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly dept_type: "open_id"
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.get#input", () => ({
    group_id: Codec.str,
    employee_type: Codec.listed("employee_id", "employee_no"),
    dept_type: Codec.lit("open_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly group_id?: string | undefined
  readonly group_name: string
  readonly time_zone: string
  readonly bind_dept_ids?: ReadonlyArray<string> | undefined
  readonly except_dept_ids?: ReadonlyArray<string> | undefined
  readonly bind_user_ids?: ReadonlyArray<string> | undefined
  readonly except_user_ids?: ReadonlyArray<string> | undefined
  readonly group_leader_ids: ReadonlyArray<string>
  readonly sub_group_leader_ids?: ReadonlyArray<string> | undefined
  readonly allow_out_punch?: boolean | undefined
  readonly out_punch_need_approval?: boolean | undefined
  readonly out_punch_need_post_approval?: boolean | undefined
  readonly out_punch_need_remark?: boolean | undefined
  readonly out_punch_need_photo?: boolean | undefined
  readonly out_punch_allowed_hide_addr?: boolean | undefined
  readonly out_punch_allowed_adjust_addr?: boolean | undefined
  readonly adjust_range?: number | undefined
  readonly allow_pc_punch?: boolean | undefined
  readonly allow_remedy?: boolean | undefined
  readonly remedy_limit?: boolean | undefined
  readonly remedy_limit_count?: number | undefined
  readonly remedy_date_limit?: boolean | undefined
  readonly remedy_date_num?: number | undefined
  readonly allow_remedy_type_lack?: boolean | undefined
  readonly allow_remedy_type_late?: boolean | undefined
  readonly allow_remedy_type_early?: boolean | undefined
  readonly allow_remedy_type_normal?: boolean | undefined
  readonly show_cumulative_time?: boolean | undefined
  readonly show_over_time?: boolean | undefined
  readonly hide_staff_punch_time?: boolean | undefined
  readonly hide_clock_in_rule?: boolean | undefined
  readonly face_punch?: boolean | undefined
  readonly face_punch_cfg?: 1 | 2 | (number & {}) | undefined
  readonly face_live_need_action?: boolean | undefined
  readonly face_downgrade?: boolean | undefined
  readonly replace_basic_pic?: boolean | undefined
  readonly anti_cheat_punch_config?: AntiCheatConfig | undefined
  readonly machines?: ReadonlyArray<Machine> | undefined
  readonly gps_range?: number | undefined
  readonly locations?: ReadonlyArray<Location> | undefined
  readonly group_type: number
  readonly punch_day_shift_ids: ReadonlyArray<string>
  readonly free_punch_cfg?: GetOutputFreePunchCfg | undefined
  readonly calendar_id: number
  readonly need_punch_special_days?: ReadonlyArray<PunchSpecialDateShift> | undefined
  readonly no_need_punch_special_days?: ReadonlyArray<PunchSpecialDateShift> | undefined
  readonly work_day_no_punch_as_lack?: boolean | undefined
  readonly remedy_period_type?: number | undefined
  readonly remedy_period_custom_date?: number | undefined
  readonly punch_type?: number | undefined
  readonly effect_time?: string | undefined
  readonly fixshift_effect_time?: string | undefined
  readonly member_effect_time?: string | undefined
  readonly rest_clockIn_need_approval?: boolean | undefined
  readonly clockIn_need_photo?: boolean | undefined
  readonly member_status_change?: MemberStatusChange | undefined
  readonly leave_need_punch?: boolean | undefined
  readonly leave_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly go_out_need_punch?: number | undefined
  readonly go_out_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly travel_need_punch?: number | undefined
  readonly travel_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly need_punch_members?: ReadonlyArray<GroupPunchMember> | undefined
  readonly no_need_punch_members?: ReadonlyArray<GroupPunchMember> | undefined
  readonly save_auto_changes?: boolean | undefined
  readonly org_change_auto_adjust?: boolean | undefined
  readonly bind_default_dept_ids?: ReadonlyArray<string> | undefined
  readonly bind_default_user_ids?: ReadonlyArray<string> | undefined
  readonly overtime_clock_cfg?: OvertimeClockCfg | undefined
  readonly new_calendar_id?: string | undefined
  readonly allow_apply_punch?: boolean | undefined
  readonly clock_in_abnormal_settings?: ClockInAbnormalSettings | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.get#output", () => ({
    group_id: Codec.strOpt,
    group_name: Codec.str,
    time_zone: Codec.str,
    bind_dept_ids: Codec.listOpt(Codec.str),
    except_dept_ids: Codec.listOpt(Codec.str),
    bind_user_ids: Codec.listOpt(Codec.str),
    except_user_ids: Codec.listOpt(Codec.str),
    group_leader_ids: Codec.list(Codec.str),
    sub_group_leader_ids: Codec.listOpt(Codec.str),
    allow_out_punch: Codec.boolOpt,
    out_punch_need_approval: Codec.boolOpt,
    out_punch_need_post_approval: Codec.boolOpt,
    out_punch_need_remark: Codec.boolOpt,
    out_punch_need_photo: Codec.boolOpt,
    out_punch_allowed_hide_addr: Codec.boolOpt,
    out_punch_allowed_adjust_addr: Codec.boolOpt,
    adjust_range: Codec.intOpt,
    allow_pc_punch: Codec.boolOpt,
    allow_remedy: Codec.boolOpt,
    remedy_limit: Codec.boolOpt,
    remedy_limit_count: Codec.intOpt,
    remedy_date_limit: Codec.boolOpt,
    remedy_date_num: Codec.intOpt,
    allow_remedy_type_lack: Codec.boolOpt,
    allow_remedy_type_late: Codec.boolOpt,
    allow_remedy_type_early: Codec.boolOpt,
    allow_remedy_type_normal: Codec.boolOpt,
    show_cumulative_time: Codec.boolOpt,
    show_over_time: Codec.boolOpt,
    hide_staff_punch_time: Codec.boolOpt,
    hide_clock_in_rule: Codec.boolOpt,
    face_punch: Codec.boolOpt,
    face_punch_cfg: Codec.openOpt(1, 2),
    face_live_need_action: Codec.boolOpt,
    face_downgrade: Codec.boolOpt,
    replace_basic_pic: Codec.boolOpt,
    anti_cheat_punch_config: Codec.objOpt(AntiCheatConfig),
    machines: Codec.listOpt(Codec.obj(Machine)),
    gps_range: Codec.intOpt,
    locations: Codec.listOpt(Codec.obj(Location)),
    group_type: Codec.int,
    punch_day_shift_ids: Codec.list(Codec.str),
    free_punch_cfg: Codec.objOpt(GetOutputFreePunchCfg),
    calendar_id: Codec.int,
    need_punch_special_days: Codec.listOpt(Codec.obj(PunchSpecialDateShift)),
    no_need_punch_special_days: Codec.listOpt(Codec.obj(PunchSpecialDateShift)),
    work_day_no_punch_as_lack: Codec.boolOpt,
    remedy_period_type: Codec.intOpt,
    remedy_period_custom_date: Codec.intOpt,
    punch_type: Codec.intOpt,
    effect_time: Codec.strOpt,
    fixshift_effect_time: Codec.strOpt,
    member_effect_time: Codec.strOpt,
    rest_clockIn_need_approval: Codec.boolOpt,
    clockIn_need_photo: Codec.boolOpt,
    member_status_change: Codec.objOpt(MemberStatusChange),
    leave_need_punch: Codec.boolOpt,
    leave_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    go_out_need_punch: Codec.intOpt,
    go_out_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    travel_need_punch: Codec.intOpt,
    travel_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    need_punch_members: Codec.listOpt(Codec.obj(GroupPunchMember)),
    no_need_punch_members: Codec.listOpt(Codec.obj(GroupPunchMember)),
    save_auto_changes: Codec.boolOpt,
    org_change_auto_adjust: Codec.boolOpt,
    bind_default_dept_ids: Codec.listOpt(Codec.str),
    bind_default_user_ids: Codec.listOpt(Codec.str),
    overtime_clock_cfg: Codec.objOpt(OvertimeClockCfg),
    new_calendar_id: Codec.strOpt,
    allow_apply_punch: Codec.boolOpt,
    clock_in_abnormal_settings: Codec.objOpt(ClockInAbnormalSettings)
  }))

/**
 * 按 ID 查询考勤组
 *
 * `GET /open-apis/attendance/v1/groups/:group_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 按 ID 查询考勤组
   *
   * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.group.get",
  method: "GET",
  path: "/open-apis/attendance/v1/groups/:group_id",
  tokens: ["tenant"],
  query: ["employee_type", "dept_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 50. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly group_list: ReadonlyArray<GroupMeta>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.list#output", () => ({
    group_list: Codec.list(Codec.obj(GroupMeta)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询所有考勤组
 *
 * `GET /open-apis/attendance/v1/groups` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询所有考勤组
   *
   * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询所有考勤组
     *
     * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<GroupMeta>
  }
} = /*#__PURE__*/ Paged.make({
  id: "attendance.v1.group.list",
  method: "GET",
  path: "/open-apis/attendance/v1/groups",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "group_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `listUser` takes.
 *
 * @category inputs
 */
export interface ListUserInput {
  readonly group_id: string
  readonly employee_type: string
  readonly dept_type: string
  /** 1 to 50. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly member_clock_type: number
}

export const ListUserInput: Codec.Shape<ListUserInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.list_user#input", () => ({
    group_id: Codec.str,
    employee_type: Codec.str,
    dept_type: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    member_clock_type: Codec.int
  }))

/**
 * What `listUser` gives.
 *
 * @category outputs
 */
export interface ListUserOutput {
  readonly users: ReadonlyArray<UserBase>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListUserOutput: Codec.Shape<ListUserOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.list_user#output", () => ({
    users: Codec.list(Codec.obj(UserBase)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询考勤组下所有成员
 *
 * `GET /open-apis/attendance/v1/groups/:group_id/list_user` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list_user
 * @category endpoints
 */
export const listUser: Endpoint.Described<ListUserInput, ListUserOutput, "tenant" | "user"> & {
  /**
   * 查询考勤组下所有成员
   *
   * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list_user
   */
  (input: ListUserInput, options?: Endpoint.CallOptions): Effect.Effect<ListUserOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListUserInput, ListUserOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询考勤组下所有成员
     *
     * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list_user
     */
    (input: ListUserInput, options?: Paged.Options): Paged.Listing<UserBase>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "attendance.v1.group.list_user",
  method: "GET",
  path: "/open-apis/attendance/v1/groups/:group_id/list_user",
  tokens: ["tenant", "user"],
  query: ["employee_type", "dept_type", "page_size", "page_token", "member_clock_type"],
  paging: {
    style: "token", items: "users", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListUserInput,
  output: ListUserOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly group_name: string
  /** Not in the documentation. */
  readonly exactly_matched?: boolean | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.search#input", () => ({
    group_name: Codec.str,
    exactly_matched: Codec.boolOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly group_list: ReadonlyArray<GroupMeta>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.search#output", () => ({
    group_list: Codec.list(Codec.obj(GroupMeta))
  }))

/**
 * 按名称查询考勤组
 *
 * `POST /open-apis/attendance/v1/groups/search` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 按名称查询考勤组
   *
   * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.group.search",
  method: "POST",
  path: "/open-apis/attendance/v1/groups/search",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface Machine {
  readonly machine_sn: string
  readonly machine_name: string
}

export const Machine: Codec.Shape<Machine> = /*#__PURE__*/ Codec.shape("attendance#Machine", () => ({
  machine_sn: Codec.str,
  machine_name: Codec.str
}))

/** @category structures */
export interface FreePunchCfg {
  readonly free_start_time: string
  readonly free_end_time: string
  readonly punch_day: number
  readonly work_day_no_punch_as_lack?: boolean | undefined
  readonly work_hours_demand?: boolean | undefined
  readonly work_hours?: number | undefined
  /** Not in the documentation. */
  readonly free_clock_setting?: FreeClockSetting | undefined
}

export const FreePunchCfg: Codec.Shape<FreePunchCfg> =
  /*#__PURE__*/ Codec.shape("attendance#FreePunchCfg", () => ({
    free_start_time: Codec.str,
    free_end_time: Codec.str,
    punch_day: Codec.int,
    work_day_no_punch_as_lack: Codec.boolOpt,
    work_hours_demand: Codec.boolOpt,
    work_hours: Codec.intOpt,
    free_clock_setting: Codec.objOpt(FreeClockSetting)
  }))

/** @category structures */
export interface FreeClockSetting {
  readonly clock_mode?: number | undefined
  readonly clock_internal_hhmm?: number | undefined
}

export const FreeClockSetting: Codec.Shape<FreeClockSetting> =
  /*#__PURE__*/ Codec.shape("attendance#FreeClockSetting", () => ({
    clock_mode: Codec.intOpt,
    clock_internal_hhmm: Codec.intOpt
  }))

/** @category structures */
export interface PunchSpecialDateShift {
  readonly punch_day: number
  readonly shift_id: string
}

export const PunchSpecialDateShift: Codec.Shape<PunchSpecialDateShift> =
  /*#__PURE__*/ Codec.shape("attendance#PunchSpecialDateShift", () => ({
    punch_day: Codec.int,
    shift_id: Codec.str
  }))

/** @category structures */
export interface MemberStatusChange {
  readonly onboarding_on_no_need_punch?: boolean | undefined
  readonly onboarding_off_no_need_punch?: boolean | undefined
  readonly offboarding_on_no_need_punch?: boolean | undefined
  readonly offboarding_off_no_need_punch?: boolean | undefined
}

export const MemberStatusChange: Codec.Shape<MemberStatusChange> =
  /*#__PURE__*/ Codec.shape("attendance#MemberStatusChange", () => ({
    onboarding_on_no_need_punch: Codec.boolOpt,
    onboarding_off_no_need_punch: Codec.boolOpt,
    offboarding_on_no_need_punch: Codec.boolOpt,
    offboarding_off_no_need_punch: Codec.boolOpt
  }))

/** @category structures */
export interface LeaveNeedPunchCfg {
  readonly late_minutes_as_late?: number | undefined
  readonly late_minutes_as_lack?: number | undefined
  readonly early_minutes_as_early?: number | undefined
  readonly early_minutes_as_lack?: number | undefined
  readonly not_during_shift?: boolean | undefined
}

export const LeaveNeedPunchCfg: Codec.Shape<LeaveNeedPunchCfg> =
  /*#__PURE__*/ Codec.shape("attendance#LeaveNeedPunchCfg", () => ({
    late_minutes_as_late: Codec.intOpt,
    late_minutes_as_lack: Codec.intOpt,
    early_minutes_as_early: Codec.intOpt,
    early_minutes_as_lack: Codec.intOpt,
    not_during_shift: Codec.boolOpt
  }))

/** @category structures */
export interface PunchMemberInput {
  /** Default: `0`. */
  readonly rule_scope_type?: number | undefined
  readonly scope_group_list?: ScopeGroup | undefined
}

export const PunchMemberInput: Codec.Shape<PunchMemberInput> =
  /*#__PURE__*/ Codec.shape("attendance#PunchMemberInput", () => ({
    rule_scope_type: Codec.intOpt,
    scope_group_list: Codec.objOpt(ScopeGroup)
  }))

/** @category structures */
export interface ScopeGroup {
  readonly scope_value_type?: number | undefined
  readonly operation_type?: number | undefined
  readonly right?: ReadonlyArray<ScopeValue> | undefined
  readonly member_ids?: ReadonlyArray<string> | undefined
  readonly custom_field_ID?: string | undefined
  readonly custom_field_obj_type?: string | undefined
}

export const ScopeGroup: Codec.Shape<ScopeGroup> = /*#__PURE__*/ Codec.shape("attendance#ScopeGroup", () => ({
  scope_value_type: Codec.intOpt,
  operation_type: Codec.intOpt,
  right: Codec.listOpt(Codec.obj(ScopeValue)),
  member_ids: Codec.listOpt(Codec.str),
  custom_field_ID: Codec.strOpt,
  custom_field_obj_type: Codec.strOpt
}))

/** @category structures */
export interface ScopeValue {
  readonly key?: string | undefined
  readonly name?: string | undefined
}

export const ScopeValue: Codec.Shape<ScopeValue> = /*#__PURE__*/ Codec.shape("attendance#ScopeValue", () => ({
  key: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface OvertimeClockCfg {
  readonly allow_punch_approval?: boolean | undefined
  readonly need_clock_over_time_start_and_end?: boolean | undefined
}

export const OvertimeClockCfg: Codec.Shape<OvertimeClockCfg> =
  /*#__PURE__*/ Codec.shape("attendance#OvertimeClockCfg", () => ({
    allow_punch_approval: Codec.boolOpt,
    need_clock_over_time_start_and_end: Codec.boolOpt
  }))

/** @category structures */
export interface ClockInAbnormalSettings {
  readonly ignore_until_latest_clockout?: boolean | undefined
}

export const ClockInAbnormalSettings: Codec.Shape<ClockInAbnormalSettings> =
  /*#__PURE__*/ Codec.shape("attendance#ClockInAbnormalSettings", () => ({
    ignore_until_latest_clockout: Codec.boolOpt
  }))

/** @category structures */
export interface AntiCheatConfig {
  readonly intercept_suspected_cheat_punch: boolean
  readonly check_cheat_software_punch?: boolean | undefined
  readonly check_buddy_punch?: boolean | undefined
  readonly check_simulate_wifi_punch?: boolean | undefined
  readonly check_change_device_punch?: boolean | undefined
  readonly allow_change_device_num?: number | undefined
  readonly suspected_cheat_handle_method?: 1 | 2 | (number & {}) | undefined
}

export const AntiCheatConfig: Codec.Shape<AntiCheatConfig> =
  /*#__PURE__*/ Codec.shape("attendance#AntiCheatConfig", () => ({
    intercept_suspected_cheat_punch: Codec.bool,
    check_cheat_software_punch: Codec.boolOpt,
    check_buddy_punch: Codec.boolOpt,
    check_simulate_wifi_punch: Codec.boolOpt,
    check_change_device_punch: Codec.boolOpt,
    allow_change_device_num: Codec.intOpt,
    suspected_cheat_handle_method: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface Location {
  readonly location_id?: string | undefined
  readonly location_name: string
  readonly location_type: 1 | 2 | 8 | (number & {})
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  readonly ssid?: string | undefined
  readonly bssid?: string | undefined
  readonly map_type?: number | undefined
  readonly address?: string | undefined
  readonly ip?: string | undefined
  readonly feature?: string | undefined
  readonly gps_range?: number | undefined
}

export const Location: Codec.Shape<Location> = /*#__PURE__*/ Codec.shape("attendance#Location", () => ({
  location_id: Codec.strOpt,
  location_name: Codec.str,
  location_type: Codec.open(1, 2, 8),
  latitude: Codec.numOpt,
  longitude: Codec.numOpt,
  ssid: Codec.strOpt,
  bssid: Codec.strOpt,
  map_type: Codec.intOpt,
  address: Codec.strOpt,
  ip: Codec.strOpt,
  feature: Codec.strOpt,
  gps_range: Codec.intOpt
}))

/** @category structures */
export interface PunchMember {
  readonly rule_scope_type?: number | undefined
  readonly scope_group_list?: ScopeGroup | undefined
}

export const PunchMember: Codec.Shape<PunchMember> =
  /*#__PURE__*/ Codec.shape("attendance#PunchMember", () => ({
    rule_scope_type: Codec.intOpt,
    scope_group_list: Codec.objOpt(ScopeGroup)
  }))

/** @category structures */
export interface GroupPunchMember {
  readonly rule_scope_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly scope_group_list?: ScopeGroup | undefined
}

export const GroupPunchMember: Codec.Shape<GroupPunchMember> =
  /*#__PURE__*/ Codec.shape("attendance#GroupPunchMember", () => ({
    rule_scope_type: Codec.openOpt(0, 1, 2),
    scope_group_list: Codec.objOpt(ScopeGroup)
  }))

/** @category structures */
export interface GroupMeta {
  readonly group_id: string
  readonly group_name: string
}

export const GroupMeta: Codec.Shape<GroupMeta> = /*#__PURE__*/ Codec.shape("attendance#GroupMeta", () => ({
  group_id: Codec.str,
  group_name: Codec.str
}))

/** @category structures */
export interface Group {
  readonly group_id?: string | undefined
  readonly group_name: string
  readonly time_zone: string
  readonly bind_dept_ids?: ReadonlyArray<string> | undefined
  readonly except_dept_ids?: ReadonlyArray<string> | undefined
  readonly bind_user_ids?: ReadonlyArray<string> | undefined
  readonly except_user_ids?: ReadonlyArray<string> | undefined
  readonly group_leader_ids: ReadonlyArray<string>
  readonly sub_group_leader_ids?: ReadonlyArray<string> | undefined
  readonly allow_out_punch?: boolean | undefined
  readonly out_punch_need_approval?: boolean | undefined
  readonly out_punch_need_post_approval?: boolean | undefined
  readonly out_punch_need_remark?: boolean | undefined
  readonly out_punch_need_photo?: boolean | undefined
  readonly out_punch_allowed_hide_addr?: boolean | undefined
  readonly out_punch_allowed_adjust_addr?: boolean | undefined
  readonly adjust_range?: number | undefined
  readonly allow_pc_punch?: boolean | undefined
  readonly allow_remedy?: boolean | undefined
  readonly remedy_limit?: boolean | undefined
  readonly remedy_limit_count?: number | undefined
  readonly remedy_date_limit?: boolean | undefined
  readonly remedy_date_num?: number | undefined
  readonly allow_remedy_type_lack?: boolean | undefined
  readonly allow_remedy_type_late?: boolean | undefined
  readonly allow_remedy_type_early?: boolean | undefined
  readonly allow_remedy_type_normal?: boolean | undefined
  readonly show_cumulative_time?: boolean | undefined
  readonly show_over_time?: boolean | undefined
  readonly hide_staff_punch_time?: boolean | undefined
  readonly hide_clock_in_rule?: boolean | undefined
  readonly face_punch?: boolean | undefined
  readonly face_punch_cfg?: 1 | 2 | (number & {}) | undefined
  readonly face_live_need_action?: boolean | undefined
  readonly face_downgrade?: boolean | undefined
  readonly replace_basic_pic?: boolean | undefined
  readonly anti_cheat_punch_config?: GroupAntiCheatPunchConfig | undefined
  readonly machines?: ReadonlyArray<Machine> | undefined
  readonly gps_range?: number | undefined
  readonly locations?: ReadonlyArray<GroupLocations> | undefined
  readonly group_type: 1 | 2 | 3 | (number & {})
  readonly punch_day_shift_ids: ReadonlyArray<string>
  readonly free_punch_cfg?: FreePunchCfg | undefined
  readonly calendar_id: 0 | 1 | 2 | 3 | 4 | 5 | (number & {})
  readonly need_punch_special_days?: ReadonlyArray<PunchSpecialDateShift> | undefined
  readonly no_need_punch_special_days?: ReadonlyArray<PunchSpecialDateShift> | undefined
  readonly work_day_no_punch_as_lack?: boolean | undefined
  readonly effect_now?: boolean | undefined
  readonly remedy_period_type?: number | undefined
  readonly remedy_period_custom_date?: number | undefined
  readonly punch_type?: 1 | 2 | 4 | 8 | (number & {}) | undefined
  readonly rest_clockIn_need_approval?: boolean | undefined
  readonly clockIn_need_photo?: boolean | undefined
  readonly member_status_change?: MemberStatusChange | undefined
  readonly leave_need_punch?: boolean | undefined
  readonly leave_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly go_out_need_punch?: number | undefined
  readonly go_out_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly travel_need_punch?: number | undefined
  readonly travel_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly need_punch_members?: ReadonlyArray<PunchMemberInput> | undefined
  readonly no_need_punch_members?: ReadonlyArray<PunchMemberInput> | undefined
  readonly save_auto_changes?: boolean | undefined
  readonly org_change_auto_adjust?: boolean | undefined
  readonly bind_default_dept_ids?: ReadonlyArray<string> | undefined
  readonly bind_default_user_ids?: ReadonlyArray<string> | undefined
  readonly overtime_clock_cfg?: OvertimeClockCfg | undefined
  readonly new_calendar_id?: string | undefined
  readonly allow_apply_punch?: boolean | undefined
  readonly clock_in_abnormal_settings?: ClockInAbnormalSettings | undefined
}

export const Group: Codec.Shape<Group> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.create#input.group", () => ({
    group_id: Codec.strOpt,
    group_name: Codec.str,
    time_zone: Codec.str,
    bind_dept_ids: Codec.listOpt(Codec.str),
    except_dept_ids: Codec.listOpt(Codec.str),
    bind_user_ids: Codec.listOpt(Codec.str),
    except_user_ids: Codec.listOpt(Codec.str),
    group_leader_ids: Codec.list(Codec.str),
    sub_group_leader_ids: Codec.listOpt(Codec.str),
    allow_out_punch: Codec.boolOpt,
    out_punch_need_approval: Codec.boolOpt,
    out_punch_need_post_approval: Codec.boolOpt,
    out_punch_need_remark: Codec.boolOpt,
    out_punch_need_photo: Codec.boolOpt,
    out_punch_allowed_hide_addr: Codec.boolOpt,
    out_punch_allowed_adjust_addr: Codec.boolOpt,
    adjust_range: Codec.intOpt,
    allow_pc_punch: Codec.boolOpt,
    allow_remedy: Codec.boolOpt,
    remedy_limit: Codec.boolOpt,
    remedy_limit_count: Codec.intOpt,
    remedy_date_limit: Codec.boolOpt,
    remedy_date_num: Codec.intOpt,
    allow_remedy_type_lack: Codec.boolOpt,
    allow_remedy_type_late: Codec.boolOpt,
    allow_remedy_type_early: Codec.boolOpt,
    allow_remedy_type_normal: Codec.boolOpt,
    show_cumulative_time: Codec.boolOpt,
    show_over_time: Codec.boolOpt,
    hide_staff_punch_time: Codec.boolOpt,
    hide_clock_in_rule: Codec.boolOpt,
    face_punch: Codec.boolOpt,
    face_punch_cfg: Codec.listedOpt(1, 2),
    face_live_need_action: Codec.boolOpt,
    face_downgrade: Codec.boolOpt,
    replace_basic_pic: Codec.boolOpt,
    anti_cheat_punch_config: Codec.objOpt(GroupAntiCheatPunchConfig),
    machines: Codec.listOpt(Codec.obj(Machine)),
    gps_range: Codec.intOpt,
    locations: Codec.listOpt(Codec.obj(GroupLocations)),
    group_type: Codec.listed(1, 2, 3),
    punch_day_shift_ids: Codec.list(Codec.str),
    free_punch_cfg: Codec.objOpt(FreePunchCfg),
    calendar_id: Codec.listed(0, 1, 2, 3, 4, 5),
    need_punch_special_days: Codec.listOpt(Codec.obj(PunchSpecialDateShift)),
    no_need_punch_special_days: Codec.listOpt(Codec.obj(PunchSpecialDateShift)),
    work_day_no_punch_as_lack: Codec.boolOpt,
    effect_now: Codec.boolOpt,
    remedy_period_type: Codec.intOpt,
    remedy_period_custom_date: Codec.intOpt,
    punch_type: Codec.listedOpt(1, 2, 4, 8),
    rest_clockIn_need_approval: Codec.boolOpt,
    clockIn_need_photo: Codec.boolOpt,
    member_status_change: Codec.objOpt(MemberStatusChange),
    leave_need_punch: Codec.boolOpt,
    leave_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    go_out_need_punch: Codec.intOpt,
    go_out_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    travel_need_punch: Codec.intOpt,
    travel_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    need_punch_members: Codec.listOpt(Codec.obj(PunchMemberInput)),
    no_need_punch_members: Codec.listOpt(Codec.obj(PunchMemberInput)),
    save_auto_changes: Codec.boolOpt,
    org_change_auto_adjust: Codec.boolOpt,
    bind_default_dept_ids: Codec.listOpt(Codec.str),
    bind_default_user_ids: Codec.listOpt(Codec.str),
    overtime_clock_cfg: Codec.objOpt(OvertimeClockCfg),
    new_calendar_id: Codec.strOpt,
    allow_apply_punch: Codec.boolOpt,
    clock_in_abnormal_settings: Codec.objOpt(ClockInAbnormalSettings)
  }))

/** @category structures */
export interface GroupAntiCheatPunchConfig {
  readonly intercept_suspected_cheat_punch: boolean
  readonly check_cheat_software_punch?: boolean | undefined
  readonly check_buddy_punch?: boolean | undefined
  readonly check_simulate_wifi_punch?: boolean | undefined
  readonly check_change_device_punch?: boolean | undefined
  /** 1 to 3. */
  readonly allow_change_device_num?: number | undefined
  /** 1 to 2. */
  readonly suspected_cheat_handle_method?: 1 | 2 | (number & {}) | undefined
}

export const GroupAntiCheatPunchConfig: Codec.Shape<GroupAntiCheatPunchConfig> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.create#input.group.anti_cheat_punch_config", () => ({
    intercept_suspected_cheat_punch: Codec.bool,
    check_cheat_software_punch: Codec.boolOpt,
    check_buddy_punch: Codec.boolOpt,
    check_simulate_wifi_punch: Codec.boolOpt,
    check_change_device_punch: Codec.boolOpt,
    allow_change_device_num: Codec.intOpt,
    suspected_cheat_handle_method: Codec.listedOpt(1, 2)
  }))

/** @category structures */
export interface GroupLocations {
  readonly location_name: string
  readonly location_type: 1 | 2 | 8 | (number & {})
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  readonly ssid?: string | undefined
  readonly bssid?: string | undefined
  readonly map_type?: number | undefined
  readonly address?: string | undefined
  readonly ip?: string | undefined
  readonly feature?: string | undefined
  readonly gps_range?: number | undefined
}

export const GroupLocations: Codec.Shape<GroupLocations> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.create#input.group.locations", () => ({
    location_name: Codec.str,
    location_type: Codec.listed(1, 2, 8),
    latitude: Codec.numOpt,
    longitude: Codec.numOpt,
    ssid: Codec.strOpt,
    bssid: Codec.strOpt,
    map_type: Codec.intOpt,
    address: Codec.strOpt,
    ip: Codec.strOpt,
    feature: Codec.strOpt,
    gps_range: Codec.intOpt
  }))

/** @category structures */
export interface CreateOutputGroup {
  readonly group_id?: string | undefined
  readonly group_name: string
  readonly time_zone: string
  readonly bind_dept_ids?: ReadonlyArray<string> | undefined
  readonly except_dept_ids?: ReadonlyArray<string> | undefined
  readonly bind_user_ids?: ReadonlyArray<string> | undefined
  readonly except_user_ids?: ReadonlyArray<string> | undefined
  readonly group_leader_ids: ReadonlyArray<string>
  readonly sub_group_leader_ids?: ReadonlyArray<string> | undefined
  readonly allow_out_punch?: boolean | undefined
  readonly out_punch_need_approval?: boolean | undefined
  readonly out_punch_need_post_approval?: boolean | undefined
  readonly out_punch_need_remark?: boolean | undefined
  readonly out_punch_need_photo?: boolean | undefined
  readonly out_punch_allowed_hide_addr?: boolean | undefined
  readonly out_punch_allowed_adjust_addr?: boolean | undefined
  readonly adjust_range?: number | undefined
  readonly allow_pc_punch?: boolean | undefined
  readonly allow_remedy?: boolean | undefined
  readonly remedy_limit?: boolean | undefined
  readonly remedy_limit_count?: number | undefined
  readonly remedy_date_limit?: boolean | undefined
  readonly remedy_date_num?: number | undefined
  readonly allow_remedy_type_lack?: boolean | undefined
  readonly allow_remedy_type_late?: boolean | undefined
  readonly allow_remedy_type_early?: boolean | undefined
  readonly allow_remedy_type_normal?: boolean | undefined
  readonly show_cumulative_time?: boolean | undefined
  readonly show_over_time?: boolean | undefined
  readonly hide_staff_punch_time?: boolean | undefined
  readonly hide_clock_in_rule?: boolean | undefined
  readonly face_punch?: boolean | undefined
  readonly face_punch_cfg?: 1 | 2 | (number & {}) | undefined
  readonly face_live_need_action?: boolean | undefined
  readonly face_downgrade?: boolean | undefined
  readonly replace_basic_pic?: boolean | undefined
  readonly anti_cheat_punch_config?: AntiCheatConfig | undefined
  readonly machines?: ReadonlyArray<Machine> | undefined
  readonly gps_range?: number | undefined
  readonly locations?: ReadonlyArray<Location> | undefined
  readonly group_type: 0 | 2 | 3 | (number & {})
  readonly punch_day_shift_ids: ReadonlyArray<string>
  readonly free_punch_cfg?: FreePunchCfg | undefined
  readonly calendar_id: 0 | 1 | 2 | 3 | 4 | 5 | (number & {})
  readonly need_punch_special_days?: ReadonlyArray<PunchSpecialDateShift> | undefined
  readonly no_need_punch_special_days?: ReadonlyArray<PunchSpecialDateShift> | undefined
  readonly work_day_no_punch_as_lack?: boolean | undefined
  readonly effect_now?: boolean | undefined
  readonly remedy_period_type?: number | undefined
  readonly remedy_period_custom_date?: number | undefined
  readonly punch_type?: 1 | 2 | 4 | 8 | (number & {}) | undefined
  readonly effect_time?: string | undefined
  readonly fixshift_effect_time?: string | undefined
  readonly member_effect_time?: string | undefined
  readonly rest_clockIn_need_approval?: boolean | undefined
  readonly clockIn_need_photo?: boolean | undefined
  readonly member_status_change?: MemberStatusChange | undefined
  readonly leave_need_punch?: boolean | undefined
  readonly leave_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly go_out_need_punch?: number | undefined
  readonly go_out_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly travel_need_punch?: number | undefined
  readonly travel_need_punch_cfg?: LeaveNeedPunchCfg | undefined
  readonly need_punch_members?: ReadonlyArray<PunchMember> | undefined
  readonly no_need_punch_members?: ReadonlyArray<PunchMember> | undefined
  readonly save_auto_changes?: boolean | undefined
  readonly org_change_auto_adjust?: boolean | undefined
  readonly bind_default_dept_ids?: ReadonlyArray<string> | undefined
  readonly bind_default_user_ids?: ReadonlyArray<string> | undefined
  readonly overtime_clock_cfg?: OvertimeClockCfg | undefined
  readonly new_calendar_id?: string | undefined
  readonly allow_apply_punch?: boolean | undefined
  readonly clock_in_abnormal_settings?: ClockInAbnormalSettings | undefined
}

export const CreateOutputGroup: Codec.Shape<CreateOutputGroup> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.create#output.group", () => ({
    group_id: Codec.strOpt,
    group_name: Codec.str,
    time_zone: Codec.str,
    bind_dept_ids: Codec.listOpt(Codec.str),
    except_dept_ids: Codec.listOpt(Codec.str),
    bind_user_ids: Codec.listOpt(Codec.str),
    except_user_ids: Codec.listOpt(Codec.str),
    group_leader_ids: Codec.list(Codec.str),
    sub_group_leader_ids: Codec.listOpt(Codec.str),
    allow_out_punch: Codec.boolOpt,
    out_punch_need_approval: Codec.boolOpt,
    out_punch_need_post_approval: Codec.boolOpt,
    out_punch_need_remark: Codec.boolOpt,
    out_punch_need_photo: Codec.boolOpt,
    out_punch_allowed_hide_addr: Codec.boolOpt,
    out_punch_allowed_adjust_addr: Codec.boolOpt,
    adjust_range: Codec.intOpt,
    allow_pc_punch: Codec.boolOpt,
    allow_remedy: Codec.boolOpt,
    remedy_limit: Codec.boolOpt,
    remedy_limit_count: Codec.intOpt,
    remedy_date_limit: Codec.boolOpt,
    remedy_date_num: Codec.intOpt,
    allow_remedy_type_lack: Codec.boolOpt,
    allow_remedy_type_late: Codec.boolOpt,
    allow_remedy_type_early: Codec.boolOpt,
    allow_remedy_type_normal: Codec.boolOpt,
    show_cumulative_time: Codec.boolOpt,
    show_over_time: Codec.boolOpt,
    hide_staff_punch_time: Codec.boolOpt,
    hide_clock_in_rule: Codec.boolOpt,
    face_punch: Codec.boolOpt,
    face_punch_cfg: Codec.openOpt(1, 2),
    face_live_need_action: Codec.boolOpt,
    face_downgrade: Codec.boolOpt,
    replace_basic_pic: Codec.boolOpt,
    anti_cheat_punch_config: Codec.objOpt(AntiCheatConfig),
    machines: Codec.listOpt(Codec.obj(Machine)),
    gps_range: Codec.intOpt,
    locations: Codec.listOpt(Codec.obj(Location)),
    group_type: Codec.open(0, 2, 3),
    punch_day_shift_ids: Codec.list(Codec.str),
    free_punch_cfg: Codec.objOpt(FreePunchCfg),
    calendar_id: Codec.open(0, 1, 2, 3, 4, 5),
    need_punch_special_days: Codec.listOpt(Codec.obj(PunchSpecialDateShift)),
    no_need_punch_special_days: Codec.listOpt(Codec.obj(PunchSpecialDateShift)),
    work_day_no_punch_as_lack: Codec.boolOpt,
    effect_now: Codec.boolOpt,
    remedy_period_type: Codec.intOpt,
    remedy_period_custom_date: Codec.intOpt,
    punch_type: Codec.openOpt(1, 2, 4, 8),
    effect_time: Codec.strOpt,
    fixshift_effect_time: Codec.strOpt,
    member_effect_time: Codec.strOpt,
    rest_clockIn_need_approval: Codec.boolOpt,
    clockIn_need_photo: Codec.boolOpt,
    member_status_change: Codec.objOpt(MemberStatusChange),
    leave_need_punch: Codec.boolOpt,
    leave_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    go_out_need_punch: Codec.intOpt,
    go_out_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    travel_need_punch: Codec.intOpt,
    travel_need_punch_cfg: Codec.objOpt(LeaveNeedPunchCfg),
    need_punch_members: Codec.listOpt(Codec.obj(PunchMember)),
    no_need_punch_members: Codec.listOpt(Codec.obj(PunchMember)),
    save_auto_changes: Codec.boolOpt,
    org_change_auto_adjust: Codec.boolOpt,
    bind_default_dept_ids: Codec.listOpt(Codec.str),
    bind_default_user_ids: Codec.listOpt(Codec.str),
    overtime_clock_cfg: Codec.objOpt(OvertimeClockCfg),
    new_calendar_id: Codec.strOpt,
    allow_apply_punch: Codec.boolOpt,
    clock_in_abnormal_settings: Codec.objOpt(ClockInAbnormalSettings)
  }))

/** @category structures */
export interface GetOutputFreePunchCfg {
  readonly free_start_time: string
  readonly free_end_time: string
  readonly punch_day: number
  readonly work_day_no_punch_as_lack?: boolean | undefined
  readonly work_hours_demand?: boolean | undefined
  readonly work_hours?: number | undefined
  readonly free_clock_setting?: GetOutputFreePunchCfgFreeClockSetting | undefined
}

export const GetOutputFreePunchCfg: Codec.Shape<GetOutputFreePunchCfg> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.get#output.free_punch_cfg", () => ({
    free_start_time: Codec.str,
    free_end_time: Codec.str,
    punch_day: Codec.int,
    work_day_no_punch_as_lack: Codec.boolOpt,
    work_hours_demand: Codec.boolOpt,
    work_hours: Codec.intOpt,
    free_clock_setting: Codec.objOpt(GetOutputFreePunchCfgFreeClockSetting)
  }))

/** @category structures */
export interface GetOutputFreePunchCfgFreeClockSetting {
  readonly clock_mode?: number | undefined
  readonly clock_internal_hhmm?: number | undefined
}

export const GetOutputFreePunchCfgFreeClockSetting: Codec.Shape<GetOutputFreePunchCfgFreeClockSetting> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.get#output.free_punch_cfg.free_clock_setting", () => ({
    clock_mode: Codec.intOpt,
    clock_internal_hhmm: Codec.intOpt
  }))

/** @category structures */
export interface UserBase {
  readonly user_id?: string | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
}

export const UserBase: Codec.Shape<UserBase> =
  /*#__PURE__*/ Codec.shape("attendance.v1.group.list_user#output.users", () => ({
    user_id: Codec.strOpt,
    department_ids: Codec.listOpt(Codec.str)
  }))
