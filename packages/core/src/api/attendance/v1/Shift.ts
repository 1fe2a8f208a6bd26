// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.shift`.
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
  readonly employee_type?: "employee_id" | "employee_no" | (string & {}) | undefined
  readonly shift_name: string
  readonly punch_times: number
  readonly sub_shift_leader_ids?: ReadonlyArray<string> | undefined
  readonly is_flexible?: boolean | undefined
  readonly flexible_minutes?: number | undefined
  readonly flexible_rule?: ReadonlyArray<FlexibleRule> | undefined
  readonly no_need_off?: boolean | undefined
  readonly punch_time_rule: ReadonlyArray<PunchTimeRule>
  readonly late_off_late_on_rule?: ReadonlyArray<LateOffLateOnRule> | undefined
  readonly rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly overtime_rule?: ReadonlyArray<OvertimeRule> | undefined
  readonly day_type?: number | undefined
  readonly overtime_rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly late_minutes_as_serious_late?: number | undefined
  readonly shift_middle_time_rule?: CreateShiftMiddleTimeRuleInput | undefined
  readonly shift_attendance_time_config?: CreateShiftAttendanceTimeConfigInput | undefined
  readonly late_off_late_on_setting?: CreateLateOffLateOnSettingInput | undefined
  readonly id?: string | undefined
  readonly rest_time_flexible_configs?: ReadonlyArray<CreateRestTimeFlexibleConfigsInput> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.create#input", () => ({
    employee_type: Codec.listedOpt("employee_id", "employee_no"),
    shift_name: Codec.str,
    punch_times: Codec.int,
    sub_shift_leader_ids: Codec.listOpt(Codec.str),
    is_flexible: Codec.boolOpt,
    flexible_minutes: Codec.intOpt,
    flexible_rule: Codec.listOpt(Codec.obj(FlexibleRule)),
    no_need_off: Codec.boolOpt,
    punch_time_rule: Codec.list(Codec.obj(PunchTimeRule)),
    late_off_late_on_rule: Codec.listOpt(Codec.obj(LateOffLateOnRule)),
    rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    overtime_rule: Codec.listOpt(Codec.obj(OvertimeRule)),
    day_type: Codec.intOpt,
    overtime_rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    late_minutes_as_serious_late: Codec.intOpt,
    shift_middle_time_rule: Codec.objOpt(CreateShiftMiddleTimeRuleInput),
    shift_attendance_time_config: Codec.objOpt(CreateShiftAttendanceTimeConfigInput),
    late_off_late_on_setting: Codec.objOpt(CreateLateOffLateOnSettingInput),
    id: Codec.strOpt,
    rest_time_flexible_configs: Codec.listOpt(Codec.obj(CreateRestTimeFlexibleConfigsInput))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly shift: Shift
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.create#output", () => ({
    shift: Codec.obj(Shift)
  }))

/**
 * 创建班次
 *
 * `POST /open-apis/attendance/v1/shifts` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建班次
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.shift.create",
  method: "POST",
  path: "/open-apis/attendance/v1/shifts",
  tokens: ["tenant"],
  query: ["employee_type"],
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
  readonly shift_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.delete#input", () => ({
    shift_id: Codec.str
  }))

/**
 * 删除班次
 *
 * `DELETE /open-apis/attendance/v1/shifts/:shift_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除班次
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.shift.delete",
  method: "DELETE",
  path: "/open-apis/attendance/v1/shifts/:shift_id",
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
  readonly shift_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.get#input", () => ({
    shift_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly shift_id: string
  readonly shift_name: string
  readonly punch_times: number
  readonly sub_shift_leader_ids?: ReadonlyArray<string> | undefined
  readonly is_flexible?: boolean | undefined
  readonly flexible_minutes?: number | undefined
  readonly flexible_rule?: ReadonlyArray<FlexibleRule> | undefined
  readonly no_need_off?: boolean | undefined
  readonly punch_time_rule: ReadonlyArray<PunchTimeRule>
  readonly late_off_late_on_rule?: ReadonlyArray<LateOffLateOnRule> | undefined
  readonly rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly overtime_rule?: ReadonlyArray<OvertimeRule> | undefined
  readonly day_type?: number | undefined
  readonly overtime_rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly late_minutes_as_serious_late?: number | undefined
  readonly shift_middle_time_rule?: ShiftMiddleTimeRule | undefined
  readonly shift_attendance_time_config?: ShiftAttendanceTimeConfig | undefined
  readonly late_off_late_on_setting?: LateOffLateOnSetting | undefined
  readonly id?: string | undefined
  readonly rest_time_flexible_configs?: ReadonlyArray<RestTimeFlexibleConfig> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.get#output", () => ({
    shift_id: Codec.str,
    shift_name: Codec.str,
    punch_times: Codec.int,
    sub_shift_leader_ids: Codec.listOpt(Codec.str),
    is_flexible: Codec.boolOpt,
    flexible_minutes: Codec.intOpt,
    flexible_rule: Codec.listOpt(Codec.obj(FlexibleRule)),
    no_need_off: Codec.boolOpt,
    punch_time_rule: Codec.list(Codec.obj(PunchTimeRule)),
    late_off_late_on_rule: Codec.listOpt(Codec.obj(LateOffLateOnRule)),
    rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    overtime_rule: Codec.listOpt(Codec.obj(OvertimeRule)),
    day_type: Codec.intOpt,
    overtime_rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    late_minutes_as_serious_late: Codec.intOpt,
    shift_middle_time_rule: Codec.objOpt(ShiftMiddleTimeRule),
    shift_attendance_time_config: Codec.objOpt(ShiftAttendanceTimeConfig),
    late_off_late_on_setting: Codec.objOpt(LateOffLateOnSetting),
    id: Codec.strOpt,
    rest_time_flexible_configs: Codec.listOpt(Codec.obj(RestTimeFlexibleConfig))
  }))

/**
 * 按 ID 查询班次
 *
 * `GET /open-apis/attendance/v1/shifts/:shift_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 按 ID 查询班次
   *
   * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.shift.get",
  method: "GET",
  path: "/open-apis/attendance/v1/shifts/:shift_id",
  tokens: ["tenant"],
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
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly shift_list: ReadonlyArray<ListOutputShiftList>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.list#output", () => ({
    shift_list: Codec.list(Codec.obj(ListOutputShiftList)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询所有班次
 *
 * `GET /open-apis/attendance/v1/shifts` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询所有班次
   *
   * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询所有班次
     *
     * Scopes, any of: `attendance:rule`, `attendance:rule:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputShiftList>
  }
} = /*#__PURE__*/ Paged.make({
  id: "attendance.v1.shift.list",
  method: "GET",
  path: "/open-apis/attendance/v1/shifts",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "shift_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly shift_name: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.query#input", () => ({
    shift_name: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly shift_id: string
  readonly shift_name: string
  readonly punch_times: number
  readonly sub_shift_leader_ids?: ReadonlyArray<string> | undefined
  readonly is_flexible?: boolean | undefined
  readonly flexible_minutes?: number | undefined
  readonly flexible_rule?: ReadonlyArray<FlexibleRule> | undefined
  readonly no_need_off?: boolean | undefined
  readonly punch_time_rule: ReadonlyArray<PunchTimeRule>
  readonly late_off_late_on_rule?: ReadonlyArray<LateOffLateOnRule> | undefined
  readonly rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly overtime_rule?: ReadonlyArray<OvertimeRule> | undefined
  readonly day_type?: number | undefined
  readonly overtime_rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly late_minutes_as_serious_late?: number | undefined
  readonly shift_middle_time_rule?: ShiftMiddleTimeRule | undefined
  readonly shift_attendance_time_config?: ShiftAttendanceTimeConfig | undefined
  readonly late_off_late_on_setting?: LateOffLateOnSetting | undefined
  readonly id?: string | undefined
  readonly rest_time_flexible_configs?: ReadonlyArray<RestTimeFlexibleConfig> | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.query#output", () => ({
    shift_id: Codec.str,
    shift_name: Codec.str,
    punch_times: Codec.int,
    sub_shift_leader_ids: Codec.listOpt(Codec.str),
    is_flexible: Codec.boolOpt,
    flexible_minutes: Codec.intOpt,
    flexible_rule: Codec.listOpt(Codec.obj(FlexibleRule)),
    no_need_off: Codec.boolOpt,
    punch_time_rule: Codec.list(Codec.obj(PunchTimeRule)),
    late_off_late_on_rule: Codec.listOpt(Codec.obj(LateOffLateOnRule)),
    rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    overtime_rule: Codec.listOpt(Codec.obj(OvertimeRule)),
    day_type: Codec.intOpt,
    overtime_rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    late_minutes_as_serious_late: Codec.intOpt,
    shift_middle_time_rule: Codec.objOpt(ShiftMiddleTimeRule),
    shift_attendance_time_config: Codec.objOpt(ShiftAttendanceTimeConfig),
    late_off_late_on_setting: Codec.objOpt(LateOffLateOnSetting),
    id: Codec.strOpt,
    rest_time_flexible_configs: Codec.listOpt(Codec.obj(RestTimeFlexibleConfig))
  }))

/**
 * 按名称查询班次
 *
 * `POST /open-apis/attendance/v1/shifts/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 按名称查询班次
   *
   * Scopes, any of: `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.shift.query",
  method: "POST",
  path: "/open-apis/attendance/v1/shifts/query",
  tokens: ["tenant"],
  query: ["shift_name"],
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface FlexibleRule {
  readonly flexible_early_minutes: number
  readonly flexible_late_minutes: number
}

export const FlexibleRule: Codec.Shape<FlexibleRule> =
  /*#__PURE__*/ Codec.shape("attendance#FlexibleRule", () => ({
    flexible_early_minutes: Codec.int,
    flexible_late_minutes: Codec.int
  }))

/** @category structures */
export interface PunchTimeRule {
  readonly on_time: string
  readonly off_time: string
  readonly late_minutes_as_late: number
  readonly late_minutes_as_lack: number
  readonly on_advance_minutes: number
  readonly early_minutes_as_early: number
  readonly early_minutes_as_lack: number
  readonly off_delay_minutes: number
  readonly late_minutes_as_serious_late?: number | undefined
  readonly no_need_on?: boolean | undefined
  readonly no_need_off?: boolean | undefined
}

export const PunchTimeRule: Codec.Shape<PunchTimeRule> =
  /*#__PURE__*/ Codec.shape("attendance#PunchTimeRule", () => ({
    on_time: Codec.str,
    off_time: Codec.str,
    late_minutes_as_late: Codec.int,
    late_minutes_as_lack: Codec.int,
    on_advance_minutes: Codec.int,
    early_minutes_as_early: Codec.int,
    early_minutes_as_lack: Codec.int,
    off_delay_minutes: Codec.int,
    late_minutes_as_serious_late: Codec.intOpt,
    no_need_on: Codec.boolOpt,
    no_need_off: Codec.boolOpt
  }))

/** @category structures */
export interface LateOffLateOnRule {
  readonly late_off_minutes: number
  readonly late_on_minutes: number
}

export const LateOffLateOnRule: Codec.Shape<LateOffLateOnRule> =
  /*#__PURE__*/ Codec.shape("attendance#LateOffLateOnRule", () => ({
    late_off_minutes: Codec.int,
    late_on_minutes: Codec.int
  }))

/** @category structures */
export interface RestRule {
  readonly rest_begin_time: string
  readonly rest_end_time: string
}

export const RestRule: Codec.Shape<RestRule> = /*#__PURE__*/ Codec.shape("attendance#RestRule", () => ({
  rest_begin_time: Codec.str,
  rest_end_time: Codec.str
}))

/** @category structures */
export interface OvertimeRule {
  readonly on_overtime: string
  readonly off_overtime: string
}

export const OvertimeRule: Codec.Shape<OvertimeRule> =
  /*#__PURE__*/ Codec.shape("attendance#OvertimeRule", () => ({
    on_overtime: Codec.str,
    off_overtime: Codec.str
  }))

/** @category structures */
export interface ShiftMiddleTimeRule {
  readonly middle_time_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly fixed_middle_time?: string | undefined
}

export const ShiftMiddleTimeRule: Codec.Shape<ShiftMiddleTimeRule> =
  /*#__PURE__*/ Codec.shape("attendance#ShiftMiddleTimeRule", () => ({
    middle_time_type: Codec.openOpt(0, 1, 2, 3),
    fixed_middle_time: Codec.strOpt
  }))

/** @category structures */
export interface ShiftAttendanceTimeConfig {
  readonly attendance_time?: number | undefined
  readonly on_attendance_time?: number | undefined
  readonly off_attendance_time?: number | undefined
}

export const ShiftAttendanceTimeConfig: Codec.Shape<ShiftAttendanceTimeConfig> =
  /*#__PURE__*/ Codec.shape("attendance#ShiftAttendanceTimeConfig", () => ({
    attendance_time: Codec.numOpt,
    on_attendance_time: Codec.numOpt,
    off_attendance_time: Codec.numOpt
  }))

/** @category structures */
export interface LateOffLateOnSetting {
  readonly late_off_base_on_time_type?: 0 | 1 | (number & {}) | undefined
  readonly late_on_base_on_time_type?: 0 | 1 | (number & {}) | undefined
}

export const LateOffLateOnSetting: Codec.Shape<LateOffLateOnSetting> =
  /*#__PURE__*/ Codec.shape("attendance#LateOffLateOnSetting", () => ({
    late_off_base_on_time_type: Codec.openOpt(0, 1),
    late_on_base_on_time_type: Codec.openOpt(0, 1)
  }))

/** @category structures */
export interface RestTimeFlexibleConfig {
  readonly need_flexible?: boolean | undefined
  readonly late_mins?: number | undefined
}

export const RestTimeFlexibleConfig: Codec.Shape<RestTimeFlexibleConfig> =
  /*#__PURE__*/ Codec.shape("attendance#RestTimeFlexibleConfig", () => ({
    need_flexible: Codec.boolOpt,
    late_mins: Codec.intOpt
  }))

/** @category structures */
export interface CreateShiftMiddleTimeRuleInput {
  /** Default: `0`. */
  readonly middle_time_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly fixed_middle_time?: string | undefined
}

export const CreateShiftMiddleTimeRuleInput: Codec.Shape<CreateShiftMiddleTimeRuleInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.create#input.shift_middle_time_rule", () => ({
    middle_time_type: Codec.listedOpt(0, 1, 2, 3),
    fixed_middle_time: Codec.strOpt
  }))

/** @category structures */
export interface CreateShiftAttendanceTimeConfigInput {
  /** At most 3. Default: `1`. */
  readonly attendance_time?: number | undefined
  /** At most 3. Default: `1`. */
  readonly on_attendance_time?: number | undefined
  /** At most 3. Default: `1`. */
  readonly off_attendance_time?: number | undefined
}

export const CreateShiftAttendanceTimeConfigInput: Codec.Shape<CreateShiftAttendanceTimeConfigInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.create#input.shift_attendance_time_config", () => ({
    attendance_time: Codec.numOpt,
    on_attendance_time: Codec.numOpt,
    off_attendance_time: Codec.numOpt
  }))

/** @category structures */
export interface CreateLateOffLateOnSettingInput {
  /** Default: `0`. */
  readonly late_off_base_on_time_type?: 0 | 1 | (number & {}) | undefined
  /** Default: `0`. */
  readonly late_on_base_on_time_type?: 0 | 1 | (number & {}) | undefined
}

export const CreateLateOffLateOnSettingInput: Codec.Shape<CreateLateOffLateOnSettingInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.create#input.late_off_late_on_setting", () => ({
    late_off_base_on_time_type: Codec.listedOpt(0, 1),
    late_on_base_on_time_type: Codec.listedOpt(0, 1)
  }))

/** @category structures */
export interface CreateRestTimeFlexibleConfigsInput {
  readonly need_flexible?: boolean | undefined
  /** At most 1500. */
  readonly late_mins?: number | undefined
}

export const CreateRestTimeFlexibleConfigsInput: Codec.Shape<CreateRestTimeFlexibleConfigsInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.create#input.rest_time_flexible_configs", () => ({
    need_flexible: Codec.boolOpt,
    late_mins: Codec.intOpt
  }))

/** @category structures */
export interface Shift {
  readonly shift_id: string
  readonly shift_name: string
  readonly punch_times: number
  readonly sub_shift_leader_ids?: ReadonlyArray<string> | undefined
  readonly is_flexible?: boolean | undefined
  readonly flexible_minutes?: number | undefined
  readonly flexible_rule?: ReadonlyArray<FlexibleRule> | undefined
  readonly no_need_off?: boolean | undefined
  readonly punch_time_rule: ReadonlyArray<PunchTimeRule>
  readonly late_off_late_on_rule?: ReadonlyArray<LateOffLateOnRule> | undefined
  readonly rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly overtime_rule?: ReadonlyArray<OvertimeRule> | undefined
  readonly day_type?: number | undefined
  readonly overtime_rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly late_minutes_as_serious_late?: number | undefined
  readonly shift_middle_time_rule?: ShiftMiddleTimeRule | undefined
  readonly shift_attendance_time_config?: ShiftAttendanceTimeConfig | undefined
  readonly late_off_late_on_setting?: LateOffLateOnSetting | undefined
  readonly id?: string | undefined
  readonly rest_time_flexible_configs?: ReadonlyArray<RestTimeFlexibleConfig> | undefined
}

export const Shift: Codec.Shape<Shift> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.create#output.shift", () => ({
    shift_id: Codec.str,
    shift_name: Codec.str,
    punch_times: Codec.int,
    sub_shift_leader_ids: Codec.listOpt(Codec.str),
    is_flexible: Codec.boolOpt,
    flexible_minutes: Codec.intOpt,
    flexible_rule: Codec.listOpt(Codec.obj(FlexibleRule)),
    no_need_off: Codec.boolOpt,
    punch_time_rule: Codec.list(Codec.obj(PunchTimeRule)),
    late_off_late_on_rule: Codec.listOpt(Codec.obj(LateOffLateOnRule)),
    rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    overtime_rule: Codec.listOpt(Codec.obj(OvertimeRule)),
    day_type: Codec.intOpt,
    overtime_rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    late_minutes_as_serious_late: Codec.intOpt,
    shift_middle_time_rule: Codec.objOpt(ShiftMiddleTimeRule),
    shift_attendance_time_config: Codec.objOpt(ShiftAttendanceTimeConfig),
    late_off_late_on_setting: Codec.objOpt(LateOffLateOnSetting),
    id: Codec.strOpt,
    rest_time_flexible_configs: Codec.listOpt(Codec.obj(RestTimeFlexibleConfig))
  }))

/** @category structures */
export interface ListOutputShiftList {
  readonly shift_id: string
  readonly shift_name: string
  readonly punch_times: number
  readonly sub_shift_leader_ids?: ReadonlyArray<string> | undefined
  readonly is_flexible?: boolean | undefined
  readonly flexible_minutes?: number | undefined
  readonly flexible_rule?: ReadonlyArray<FlexibleRule> | undefined
  readonly no_need_off?: boolean | undefined
  readonly punch_time_rule: ReadonlyArray<PunchTimeRule>
  readonly late_off_late_on_rule?: ReadonlyArray<LateOffLateOnRule> | undefined
  readonly rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly overtime_rule?: ReadonlyArray<OvertimeRule> | undefined
  readonly day_type?: number | undefined
  readonly overtime_rest_time_rule?: ReadonlyArray<RestRule> | undefined
  readonly late_minutes_as_serious_late?: number | undefined
  readonly shift_middle_time_rule?: ShiftMiddleTimeRule | undefined
  readonly late_off_late_on_setting?: LateOffLateOnSetting | undefined
  /** Not in the documentation. */
  readonly shift_attendance_time_config?: ShiftAttendanceTimeConfig | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly rest_time_flexible_configs?: ReadonlyArray<ListOutputShiftListRestTimeFlexibleConfigs> | undefined
}

export const ListOutputShiftList: Codec.Shape<ListOutputShiftList> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.list#output.shift_list", () => ({
    shift_id: Codec.str,
    shift_name: Codec.str,
    punch_times: Codec.int,
    sub_shift_leader_ids: Codec.listOpt(Codec.str),
    is_flexible: Codec.boolOpt,
    flexible_minutes: Codec.intOpt,
    flexible_rule: Codec.listOpt(Codec.obj(FlexibleRule)),
    no_need_off: Codec.boolOpt,
    punch_time_rule: Codec.list(Codec.obj(PunchTimeRule)),
    late_off_late_on_rule: Codec.listOpt(Codec.obj(LateOffLateOnRule)),
    rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    overtime_rule: Codec.listOpt(Codec.obj(OvertimeRule)),
    day_type: Codec.intOpt,
    overtime_rest_time_rule: Codec.listOpt(Codec.obj(RestRule)),
    late_minutes_as_serious_late: Codec.intOpt,
    shift_middle_time_rule: Codec.objOpt(ShiftMiddleTimeRule),
    late_off_late_on_setting: Codec.objOpt(LateOffLateOnSetting),
    shift_attendance_time_config: Codec.objOpt(ShiftAttendanceTimeConfig),
    id: Codec.strOpt,
    rest_time_flexible_configs: Codec.listOpt(Codec.obj(ListOutputShiftListRestTimeFlexibleConfigs))
  }))

/** @category structures */
export interface ListOutputShiftListRestTimeFlexibleConfigs {
  readonly need_flexible?: boolean | undefined
  readonly late_mins?: number | undefined
}

export const ListOutputShiftListRestTimeFlexibleConfigs: Codec.Shape<ListOutputShiftListRestTimeFlexibleConfigs> =
  /*#__PURE__*/ Codec.shape("attendance.v1.shift.list#output.shift_list.rest_time_flexible_configs", () => ({
    need_flexible: Codec.boolOpt,
    late_mins: Codec.intOpt
  }))
